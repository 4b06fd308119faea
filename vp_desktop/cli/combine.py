"""`combine`: a report for a board of many schools, out of their final summaries. Needs no register."""

from __future__ import annotations

import json
from pathlib import Path

from vp_desktop.cli import output
from vp_desktop.cli.command import DONE, FORCE, Arguments, Command, Option
from vp_desktop.cli.session import Session
from vp_desktop.core.errors import WrongUse

SUMMARY = "SUMMARY.json"
_PDF, _JSON = Option("--pdf", "F"), Option("--json", "F")


def _combine(session: Session) -> int:
    from vp_desktop.services import outgoing

    arguments = session.arguments
    summaries = [arguments.place(SUMMARY), *map(Path, arguments.more)]
    pdf, document = _outputs(arguments, summaries)
    combining = session.program.combining
    combined = combining.combine(summaries)
    contents = {}
    if pdf:
        contents[pdf] = combining.pdf(combined, session.language)
    if document:
        values = combining.document(combined, session.language)
        contents[document] = f"{json.dumps(values, ensure_ascii=False, indent=2)}\n".encode()
    outgoing.write(contents)
    session.tell("combined", count=combined.summaries)
    for path in contents:
        session.tell("written", path=path)
    return DONE


def _outputs(arguments: Arguments, summaries: list[Path]) -> tuple[Path | None, Path | None]:
    """Where the report goes, checked before any work is done. Raises KnownError."""
    pdf, document = arguments.path(_PDF.name), arguments.path(_JSON.name)
    files = [path for path in (pdf, document) if path]
    if not files:
        raise WrongUse("missing_option", option=_PDF.shown)
    for path in files:
        output.check_file(path, force=arguments.has(FORCE.name), keep=summaries)
    output.check_different(files)
    return pdf, document


COMMANDS = (Command("combine", (SUMMARY,), (_PDF, _JSON, FORCE), _combine, many=True),)
