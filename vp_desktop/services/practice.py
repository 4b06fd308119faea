"""The practice register: a made-up one to try everything in, with its passphrase beside it.

It lies in a folder of its own in the user's data, and is a secret of nothing. Whatever happens to it, the
user's own register is never touched.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from vp_desktop import paths
from vp_desktop.core.errors import CannotWrite, KnownError, WrongUse
from vp_desktop.services.backup_names import beside
from vp_desktop.storage import files

_NAME = f"oefenregister{files.SUFFIX}"
_UNFINISHED = f"wordt-gemaakt{files.SUFFIX}"
_PASSPHRASE = "wachtzin.txt"

Told = Callable[[float], object]
"""Is told how far the making is, from 0 to 1."""
Make = Callable[[Path, str, Told], object]
"""Makes a made-up register at a place under a passphrase, and tells how far it is."""


class Practice:
    """The one practice register of this user; `make_register` and `suggest` come from the program."""

    def __init__(self, folder: Path, make_register: Make, suggest: Callable[[], str]) -> None:
        self.folder = folder
        self.make_register = make_register
        self.suggest = suggest

    @property
    def path(self) -> Path:
        return self.folder / _NAME

    @property
    def exists(self) -> bool:
        """Whether it is there: it can be opened without being made first."""
        return paths.is_file(self.path)

    @property
    def passphrase(self) -> str:
        """What opens it; empty when that is not known here, as when the user gave it another one.

        Beside the passphrase stands the salt of the file it opens: a file under another has another.
        """
        return self._known[0] if self.is_made_up else ""

    @property
    def is_made_up(self) -> bool:
        """Whether what lies in its place is known to be made up: another file has another salt."""
        try:
            return self._known[1] == files.read_salt(self.path).hex()
        except (OSError, KnownError):
            return False

    @property
    def _known(self) -> tuple[str, str]:
        """The passphrase, which may be unknown, and the salt of the file that is made up."""
        try:
            phrase, salt = (self.folder / _PASSPHRASE).read_text(encoding="utf-8").splitlines()
        except (OSError, ValueError):
            return "", ""
        return phrase, salt

    def is_it(self, path: Path) -> bool:
        """Whether `path` is the place of the practice register, whether or not there is one."""
        return paths.full(path) == paths.full(self.path)

    def holds(self, path: Path) -> bool:
        """Whether `path` is the practice register, and not a real one that came in its place."""
        return self.is_it(path) and self.is_made_up

    def recognise(self, path: Path) -> None:
        """A made-up register was opened: in this place it is known by it under another passphrase too."""
        if self.is_it(path) and not self.is_made_up:
            with suppress(OSError, KnownError):
                self._note("", self.path)

    def refuse_real(self, place: Path, made_up: bool) -> None:
        """Nothing real is put back where anybody may throw it away. Raises WrongUse."""
        if self.is_it(place) and not made_up:
            raise WrongUse("real_among_practice")

    def make(self, told: Told) -> None:
        """Make it anew; half of one is never left where it is looked for. Raises KnownError."""
        unfinished = self.folder / _UNFINISHED
        phrase = self.suggest()
        try:
            self.throw_away()
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self.make_register(unfinished, phrase, told)
            self._note(phrase, unfinished)
            unfinished.replace(self.path)
        except OSError as error:
            raise CannotWrite("cannot_write", path=self.path.name) from error

    def throw_away(self) -> None:
        """Remove it, with the copies made of it in its own folder. Raises OSError, CannotWrite.

        What lies in its place and is not known to be made up stays.
        """
        import shutil

        if files.is_taken(self.path) and not self.is_made_up:
            raise PermissionError(self.path.name)
        for path in (self.path, self.folder / _UNFINISHED):
            files.remove(path)
        (self.folder / _PASSPHRASE).unlink(missing_ok=True)
        shutil.rmtree(beside(self.path), ignore_errors=True)
        with suppress(OSError):  # something else lies in it: that is not ours to remove
            self.folder.rmdir()

    def _note(self, phrase: str, made: Path) -> None:
        """What opens the register, empty when only its user knows, and how it is known."""
        lines = f"{phrase}\n{files.read_salt(made).hex()}\n"
        (self.folder / _PASSPHRASE).write_text(lines, encoding="utf-8")
