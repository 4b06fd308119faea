"""`summary`: the yearly summary as PDF, JSON, CSV, or as text on the terminal."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from vp_desktop.cli import output
from vp_desktop.cli.command import DONE, FORCE, PASSPHRASE_FILE, Arguments, Command, Option
from vp_desktop.cli.editions import (
    PUBLISHED,
    WANTED,
    Wanted,
    tell_taken,
)
from vp_desktop.cli.page_text import page_text
from vp_desktop.cli.passphrase import ask
from vp_desktop.cli.places import existing_register
from vp_desktop.cli.session import REGISTER, Session
from vp_desktop.cli.voice import show
from vp_desktop.core.publication_reader import MOST_BYTES

if TYPE_CHECKING:
    from vp_desktop.composition import Services
    from vp_desktop.core.publication import Edition
    from vp_desktop.services.editions import Asked


@dataclass(frozen=True)
class Outputs:
    """Where the summary goes; with none of these it is printed as text."""

    pdf: Path | None
    json: Path | None
    csv: Path | None
    xlsx: Path | None = None

    @classmethod
    def checked(cls, arguments: Arguments) -> Outputs:
        """The outputs named on the command line. Raises KnownError when one cannot be made."""
        outputs = cls(*(arguments.path(f"--{kind}") for kind in ("pdf", "json", "csv", "xlsx")))
        force = arguments.has(FORCE.name)
        files = [path for path in (outputs.pdf, outputs.json, outputs.xlsx) if path]
        for path in files:
            output.check_file(path, force=force, keep=output.read_files(arguments))
        if outputs.csv:
            output.check_folder(outputs.csv, force=force)
        output.check_different([*files, *([outputs.csv] if outputs.csv else ())])
        return outputs

    def contents(self, services: Services, edition: Edition, language: str) -> dict[Path, bytes]:
        """The bytes of every file."""
        from vp_desktop.services.tables import to_xlsx

        contents: dict[Path, bytes] = {}
        summary = services.summary
        if self.pdf:
            contents[self.pdf] = summary.pdf(edition, language)
        if self.json:
            document = summary.document(edition, language)
            text = json.dumps(document, ensure_ascii=False, indent=2)
            contents[self.json] = f"{text}\n".encode()
        if self.csv:
            for name, text in summary.csv_files(edition, language).items():
                contents[self.csv / name] = text.encode()
        if self.xlsx:
            contents[self.xlsx] = to_xlsx(summary.document(edition, language), language)
        return contents

    def remove_old_tables(self, written: Mapping[Path, bytes], dimensions: tuple[str, ...]) -> None:
        """Tables of an earlier page in the folder would be read as part of this one."""
        for path in self.csv.glob("*.csv") if self.csv else ():
            if path not in written and path.stem.partition("-")[0] in dimensions:
                path.unlink()


def _summary(session: Session) -> int:
    from vp_desktop.services import outgoing
    from vp_desktop.services.incoming import read_some

    arguments = session.arguments
    wanted = Wanted.of(arguments)
    existing_register(arguments.place(REGISTER))
    outputs = Outputs.checked(arguments)
    paths = arguments.paths(PUBLISHED.name)
    published = [(path.name, read_some(path, MOST_BYTES + 1)) for path in paths]
    with session.opened(ask(session)) as services:
        asked = wanted.asked(session, services)
        tell_taken(session, services.others.take(published) if published else ())
        if arguments.has("--final"):
            _make_final(session, services, outputs, asked, wanted.audience)
        edition = services.editions.edition(asked, wanted.audience)
        contents = outputs.contents(services, edition, session.language)
        outgoing.write(contents)
        outputs.remove_old_tables(contents, services.settings.purpose.dimensions)
        if not contents:
            show(page_text(session, edition))
    _tell_written(session, outputs)
    return DONE


def _make_final(
    session: Session, services: Services, outputs: Outputs, asked: Asked, audience: str | None
) -> None:
    """Make figures final, which cannot be undone, once their files have proved to fit in their places."""
    from vp_desktop.services import outgoing

    if outputs != Outputs(None, None, None) and services.editions.may_be_final(asked):
        draft = services.editions.edition(asked, audience)
        with outgoing.written_beside(outputs.contents(services, draft, session.language)):
            pass
    edition = services.editions.make_final(asked)
    session.tell("made_final", year=str(edition.school_year))


def _tell_written(session: Session, outputs: Outputs) -> None:
    for path in (outputs.pdf, outputs.json, outputs.csv, outputs.xlsx):
        if path:
            session.tell("written", path=path)


COMMANDS = (
    Command(
        "summary",
        (REGISTER,),
        (
            *WANTED,
            PUBLISHED,
            Option("--pdf", "F"),
            Option("--json", "F"),
            Option("--csv", "DIR"),
            Option("--xlsx", "F"),
            Option("--final"),
            FORCE,
            PASSPHRASE_FILE,
        ),
        _summary,
    ),
)
