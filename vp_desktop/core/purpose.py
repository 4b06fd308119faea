"""The three purposes of a register and what follows from them (interfaces.md, Purposes of a register)."""

from __future__ import annotations

from enum import StrEnum


class Purpose(StrEnum):
    """Whose register it is. A register gives to another only through an encrypted package."""

    ADVISER = "adviser"
    BULLYING = "bullying"
    SCHOOL = "school"

    @property
    def relates(self) -> bool:
        """Whether a second report about a matter is a related case of its own, or joins the case."""
        return self is Purpose.ADVISER

    @property
    def asks_consent(self) -> bool:
        return self is Purpose.ADVISER

    @property
    def keeps_conversations(self) -> bool:
        """Whether conversations and personal notes belong in the register."""
        return self is not Purpose.SCHOOL

    @property
    def dimensions(self) -> tuple[str, ...]:
        """The dimensions of the summary, in the order of the page."""
        if self is Purpose.BULLYING:
            return (
                "bullying_form",
                "bullying_ground",
                "term",
                "place",
                "reporter_role",
                "bullying_method",
                "bullying_end",
            )
        return ("category", "term", "place", "reporter_role", "accused_type", "outcome")


class AdviserKind(StrEnum):
    """Whether the adviser is employed at the school; decides which duties are the adviser's own."""

    INTERNAL = "internal"
    EXTERNAL = "external"
