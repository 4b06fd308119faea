"""`import`: a school's list into the register."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from vp_desktop.cli import output
from vp_desktop.cli.command import (
    ATTENTION,
    DONE,
    FORCE,
    PASSPHRASE_FILE,
    SCHOOL,
    Command,
    Option,
)
from vp_desktop.cli.passphrase import ask
from vp_desktop.cli.places import existing_register
from vp_desktop.cli.session import REGISTER, Session
from vp_desktop.core.errors import CannotWrite

if TYPE_CHECKING:
    from vp_desktop.services.importing import ImportResult

LIST = "LIST"


def _import(session: Session) -> int:
    from vp_desktop.services.list_file import read_list

    arguments = session.arguments
    existing_register(arguments.place(REGISTER))
    listed = arguments.place(LIST)
    report = arguments.path("--report")
    if report:
        keep = [*output.read_files(arguments), listed]
        output.check_file(report, force=arguments.has(FORCE.name), keep=keep)
    table = read_list(listed)
    with session.opened(ask(session)) as services:
        school = session.school(services.settings)
        again = arguments.has("--again")
        plan = services.importing.plan(table, school_id=school.id, again=again)
        dry = arguments.has("--dry-run")
        result = plan.result if dry else services.importing.apply(plan, listed)
    _tell(session, result, dry=dry)
    if plan.unused:
        session.tell("import_unused", columns=", ".join(plan.unused))
    if report:
        _write_report(session, report, result)
    session.tell("import_list_remains", path=listed)
    return ATTENTION if result.rejected else DONE


def _tell(session: Session, result: ImportResult, *, dry: bool) -> None:
    session.tell(
        "import_would" if dry else "import_did",
        rows=result.rows,
        imported=result.imported,
        duplicates=result.duplicates,
        rejected=len(result.rejected),
    )
    for row in result.rejected:
        reason = session.say(f"reason_{row.reason}")
        session.tell("import_rejected", line=row.line, column=row.column, reason=reason)


def _write_report(session: Session, path: Path, result: ImportResult) -> None:
    from vp_desktop.services import outgoing

    text = json.dumps(result.as_report(), ensure_ascii=False, indent=2)
    try:
        outgoing.write({path: f"{text}\n".encode()})
    except (OSError, CannotWrite) as error:
        raise CannotWrite("report_not_written", path=path.name) from error
    session.tell("written", path=path)


COMMANDS = (
    Command(
        "import",
        (REGISTER, LIST),
        (
            SCHOOL,
            Option("--dry-run"),
            Option("--again"),
            Option("--report", "OUT.json"),
            FORCE,
            PASSPHRASE_FILE,
        ),
        _import,
    ),
)
