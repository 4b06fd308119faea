"""What a command runs with: the program, what was typed, and a voice in the language asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from vp_desktop.cli.command import SCHOOL, Arguments
from vp_desktop.core.errors import WrongUse

if TYPE_CHECKING:
    from vp_desktop.composition import Program, Services
    from vp_desktop.core.model import School
    from vp_desktop.services.settings import Settings

REGISTER = "REGISTER"
SUFFIX = ".vpr"
WindowOpener = Callable[[Path | None, str | None], int]
"""Opens the window on a register, with the passphrase to show when it is made up."""


@dataclass(frozen=True)
class Session:
    """One run of the command line."""

    program: Program
    arguments: Arguments
    language: str
    open_window: WindowOpener

    def say(self, key: str, /, **values: Any) -> str:
        """The sentence `key` of cli.toml; whole numbers are written as people write them."""
        from vp_desktop.core.formats import number

        written = {
            name: number(value, self.language) if isinstance(value, int) else value
            for name, value in values.items()
        }
        return self.program.texts.say("cli", key, self.language, **written)

    def tell(self, key: str, /, **values: Any) -> None:
        """Print the sentence `key` on standard output."""
        print(self.say(key, **values))

    @contextmanager
    def opened(self, passphrase: str) -> Iterator[Services]:
        """The register named on the command line, closed again at the end. Raises KnownError."""
        path = existing_register(self.arguments.place(REGISTER))
        register = self.program.registers.open(path, passphrase)
        try:
            yield self.program.services(register)
        finally:
            register.close()

    def school(self, settings: Settings) -> School:
        """The school that `--school` names, or the only one. Raises WrongUse."""
        schools = settings.schools()
        names = ", ".join(f'"{school.name}"' for school in schools)
        if not self.arguments.has(SCHOOL.name):
            if len(schools) == 1:
                return schools[0]
            raise WrongUse("which_school", count=len(schools), names=names)
        wanted = _plain(self.arguments.text(SCHOOL.name))
        found = next((school for school in schools if _plain(school.name) == wanted), None)
        if found is None:
            raise WrongUse("unknown_school", names=names)
        return found


def existing_register(path: Path) -> Path:
    """`path`, when a register may be there: checked before a passphrase is asked for."""
    if path.is_dir():
        raise WrongUse("is_directory", path=path.name)
    if path.suffix != SUFFIX:
        raise WrongUse("wrong_suffix", path=path.name)
    if not path.exists():
        raise WrongUse("no_such_file", path=path.name)
    return path


def new_register(path: Path) -> Path:
    """`path`, when a register can be made there: checked before a passphrase is asked for."""
    if path.suffix != SUFFIX:
        raise WrongUse("wrong_suffix", path=path.name)
    if path.exists() or path.is_symlink():
        raise WrongUse("output_exists", path=path.name)
    if not path.parent.is_dir():
        raise WrongUse("no_such_folder", path=path.parent.name)
    return path


def _plain(name: str) -> str:
    return " ".join(name.split()).casefold()
