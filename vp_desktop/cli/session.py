"""What a command runs with: the program, what was typed, and a voice in the language asked for."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from vp_desktop.cli.command import SCHOOL, Arguments
from vp_desktop.cli.opening import WindowOpener
from vp_desktop.cli.places import existing_register
from vp_desktop.cli.voice import show
from vp_desktop.core.errors import WrongUse

if TYPE_CHECKING:
    from vp_desktop.composition import Program, Services
    from vp_desktop.core.model import School
    from vp_desktop.services.settings import Settings

REGISTER = "REGISTER"


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
        show(self.say(key, **values))

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


def _plain(name: str) -> str:
    return " ".join(name.split()).casefold()
