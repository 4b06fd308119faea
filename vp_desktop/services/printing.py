"""Onto paper through the printing of the system, without a file of ours (security.md).

Linux and macOS have `lp`: the document goes to it over standard input, under a title that says nothing.
What the queue and the printer keep is beyond the program; the window says so first.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from vp_desktop.core.errors import CannotWrite, WrongUse

TITLE = "document"
"""The name of every job: it stands in queues, on screens of printers and on cover sheets."""
MOST_COPIES = 99
_PATIENCE = 60.0
"""Seconds to wait for the queue to take a document; a printer in the network may first wake up."""
_ASKING = 10.0
_BUNDLED_LIBRARIES = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")

Send = Callable[[bytes], None]
"""Puts a PDF on paper. Raises KnownError when it did not."""


@dataclass(frozen=True)
class Available:
    """The printers by name, and the one that the system proposes."""

    names: tuple[str, ...]
    default: str


@dataclass(frozen=True)
class Order:
    """On which printer, how often, and whether on both sides of the paper."""

    printer: str
    copies: int = 1
    both_sides: bool = False


class Printing(Protocol):
    """A way to paper. Both methods may wait: call them beside the window."""

    def printers(self) -> Available:
        """Which printers there are. Raises KnownError when there is none."""

    def print(self, pdf: bytes, order: Order) -> None:
        """Hand a PDF to a printer. Raises KnownError when it was not taken."""


class SystemPrinting:
    """Printing with `lp`, which Linux and macOS have."""

    def __init__(self, patience: float = _PATIENCE) -> None:
        self._patience = patience

    def printers(self) -> Available:
        names = tuple(dict.fromkeys(_ask("lpstat", "-e").splitlines()))
        if not names:
            raise CannotWrite("no_printer")
        proposed = (
            _ask("lpstat", "-d").rpartition(":")[2].strip()
        )  # "system default destination: X"
        return Available(names, proposed if proposed in names else names[0])

    def print(self, pdf: bytes, order: Order) -> None:
        """The job is the same whatever is printed, but for printer, copies and sides."""
        if not order.printer or not 1 <= order.copies <= MOST_COPIES:
            raise WrongUse("printing_refused")
        sides = "two-sided-long-edge" if order.both_sides else "one-sided"
        arguments = (
            "-d",
            order.printer,
            "-n",
            str(order.copies),
            "-t",
            TITLE,
            "-o",
            f"sides={sides}",
        )
        try:
            done = _run(("lp", *arguments, "-"), pdf, self._patience)
        except subprocess.TimeoutExpired:
            raise CannotWrite("printing_uncertain") from None
        if done.returncode:
            raise CannotWrite("printing_refused")


def _ask(*command: str) -> str:
    """What a program of the printing answers; empty when it cannot."""
    try:
        done = _run(command, b"", _ASKING)
    except subprocess.TimeoutExpired:
        return ""
    return done.stdout.decode("utf-8", "replace") if done.returncode == 0 else ""


def _run(
    command: Sequence[str], given: bytes, patience: float
) -> subprocess.CompletedProcess[bytes]:
    program = shutil.which(command[0])
    if program is None:
        raise CannotWrite("no_printing")
    try:
        return subprocess.run(
            [program, *command[1:]],
            input=given,
            capture_output=True,
            timeout=patience,
            env=_environment(),
            check=False,
        )
    except OSError as error:
        raise CannotWrite("printing_refused") from error


def _environment() -> dict[str, str]:
    """Answers in English, and the system's own libraries: a bundle puts its own before them."""
    own = {name: value for name, value in os.environ.items() if name not in _BUNDLED_LIBRARIES}
    return {**own, "LC_ALL": "C.UTF-8"}
