"""Opens the window: on a register, on none, or on a made-up one that vanishes when it is closed.

Nearly every start comes here straight from the door: it waits for nothing of the command line.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from vp_desktop import paths
from vp_desktop.cli.places import SUFFIX, existing_register
from vp_desktop.core.errors import NeedsAttention

if TYPE_CHECKING:
    from vp_desktop.composition import Program

WindowOpener = Callable[[Path | None, str | None], int]
"""Opens the window on a register, with the passphrase to show when it is made up."""
FOLDER = "vp-desktop-demo-"
"""How the name of a folder begins in which a made-up register lies."""
PASSPHRASE = "wachtzin.txt"


def is_plain(words: Sequence[str]) -> bool:
    """Whether there is nothing to understand: no word at all, one register, or one to begin again at."""
    if _is_again(words):
        return True
    return not words or (
        len(words) == 1 and words[0].endswith(SUFFIX) and not words[0].startswith("-")
    )


def _is_again(words: Sequence[str]) -> bool:
    return len(words) == 2 and words[0] == paths.AGAIN


def open_plain(words: Sequence[str], program: Program, open_window: WindowOpener) -> int:
    """The window for words that are plain. Raises KnownError."""
    place = Path(words[-1]) if words else None
    return open_at(place, program, open_window, even_gone=_is_again(words))


def open_at(
    place: Path | None, program: Program, open_window: WindowOpener, *, even_gone: bool = False
) -> int:
    """The window on the register at `place`, else on the one used last. Raises KnownError.

    With `even_gone` the window itself says that it is not there, and helps to find it.
    """
    if place is None:
        return _open(open_window, None, None)
    if program.practice.is_it(place):  # made by the window when there is none yet
        return _open(open_window, program.practice.path, None)
    try:
        path = place if even_gone else existing_register(place)
    except OSError:  # it cannot be reached: the window says so, where somebody sees it
        path = place
    return open_demo(path, open_window) if _is_demo(path) else _open(open_window, path, None)


def _is_demo(path: Path) -> bool:
    """Whether this is the register of a demo that was locked: in our own folder, and marked as such."""
    import tempfile

    folder = paths.full(path).parent
    ours = folder.parent == paths.full(Path(tempfile.gettempdir()))
    return ours and folder.name.startswith(FOLDER) and (folder / PASSPHRASE).is_file()


def open_demo(path: Path, open_window: WindowOpener) -> int:
    """The window on a made-up register; its folder goes when the window is closed.

    A lock replaces the process, so that nothing after it runs here; the next process comes by again.
    """
    import shutil

    folder = paths.full(path).parent
    passphrase = (folder / PASSPHRASE).read_text(encoding="utf-8")
    try:
        return _open(open_window, path, passphrase)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _open(open_window: WindowOpener, path: Path | None, demo_passphrase: str | None) -> int:
    try:
        return open_window(path, demo_passphrase)
    except ImportError as error:
        if (error.name or "").startswith("vp_desktop"):
            raise
        raise NeedsAttention("no_window") from error
