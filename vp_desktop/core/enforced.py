"""What the administrator of a computer fixed for everybody who works on it.

About the computer, and never about what is in a register: how small a number may be printed, whether
names are kept and how long a case stays is for who keeps the register. What helps somebody to read (the
size and the colours of the text) cannot be fixed either. Nothing here makes the program less safe.
"""

from __future__ import annotations

from dataclasses import dataclass

LONGEST_IDLE = 30
"""Minutes that a register may lie open untouched, at the most."""
CONVERSATIONS = (30, 60)
"""For how many minutes In gesprek covers the screen instead of locking (security.md, Locking)."""


@dataclass(frozen=True)
class Enforced:
    """The fixed settings; None where the user chooses. `unknown` are names that mean nothing here."""

    language: str | None = None
    """Of the window: `nl` or `en`."""
    lock_minutes_at_most: int | None = None
    """So many minutes a register may lie open untouched, in a conversation too; less may be chosen."""
    backup_folder: str | None = None
    """A whole path, as the next one."""
    registers_folder: str | None = None
    """Where new registers are made; one that lies elsewhere opens as ever."""
    unknown: tuple[str, ...] = ()

    @property
    def conversations(self) -> tuple[int, ...]:
        """For how many minutes In gesprek is offered: it is begun with a key or the mouse, so what
        lasts no longer than the limit leaves no register open untouched for longer.
        """
        if self.lock_minutes_at_most is None:
            return CONVERSATIONS
        return (min(self.lock_minutes_at_most, *CONVERSATIONS),)


NOTHING = Enforced()
