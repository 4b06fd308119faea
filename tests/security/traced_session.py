"""A whole session of the program, everything it writes included, for strace to look on.

Usage: traced_session.py REGISTER PASSPHRASE-FILE OUT ENDING, with ENDING close, lock or kill. What the
user asks for in the clear (papers, tables, a saved attachment) goes to OUT; sealed files go beside
the register.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from datetime import date, timedelta
from pathlib import Path
from typing import Any

PHRASE = "vijver lamp stoel wortel fluit kaart"


def main() -> None:
    from vp_desktop.security.hardening import harden

    harden()
    from PySide6.QtWidgets import QApplication

    from tests.e2e.session_driver import fill
    from tests.factory import StoppedClock
    from vp_desktop.app.life import Life
    from vp_desktop.composition import Program
    from vp_desktop.services.clock import system_clock
    from vp_desktop.ui.messages import Messages

    path, passphrase_file, out, ending = (Path(word) for word in sys.argv[1:])
    passphrase = passphrase_file.read_text().strip()
    app = QApplication(sys.argv[:1])
    clock = StoppedClock(system_clock())
    program = Program(clock)
    life = Life(app, program, Messages(program.texts))
    life.work_in(program.registers.open(path, passphrase))
    assert life.workplace is not None
    fill(life)
    services = life.workplace.services
    save_what_goes_out(services, path.parent, out)
    give_sealed(services, path.parent)
    binned = throw_away(services)
    clock.now += timedelta(days=40)
    services.destroying.destroy([binned])
    restore_beside(program, services, path, passphrase)
    fill(life)
    print("ready", flush=True)
    if ending.name == "lock":
        life.lock()
    elif ending.name == "kill":
        os.kill(os.getpid(), signal.SIGKILL)
    life.close()


def save_what_goes_out(services: Any, own: Path, out: Path) -> None:
    """Papers and tables of the year, and an attachment in and out again."""
    from vp_desktop.core.model import CaseId, SchoolId
    from vp_desktop.core.school_year import SchoolYear

    edition = services.summary.edition(SchoolYear.of(date.today()), SchoolId(1))
    document = services.summary.document(edition, "nl")
    tables = services.summary.csv_files(edition, "nl")
    services.summary.write(
        {
            out / "jaar.pdf": services.summary.pdf(edition, "nl"),
            out / "jaar.json": json.dumps(document).encode(),
            out / "jaar.xlsx": services.summary.workbook(edition, "nl"),
            **{out / name: text.encode() for name, text in tables.items()},
        }
    )
    letter = out / "brief.txt"
    letter.write_text("MERKTEKEN-bijlage " * 50_000)
    added = services.attachments.add(CaseId(1), letter)
    services.attachments.save(added.attachment, out / "terug.txt")
    list_file = out / "lijst.csv"
    rows = "".join(f"{n};1-9-2025;Overig;MERKTEKEN-lijst {n}\n" for n in range(30))
    list_file.write_text(f"Nr;Datum melding;Soort;Omschrijving\n{rows}")
    from vp_desktop.services.list_file import read_list

    table = read_list(list_file)
    services.importing.apply(services.importing.plan(table, school_id=SchoolId(1)), list_file)


def give_sealed(services: Any, own: Path) -> None:
    """A backup, a package to the school's register, and a case handed over."""
    from tests.factory import a_report
    from vp_desktop.core.handover import Part
    from vp_desktop.core.model import CaseId
    from vp_desktop.core.purpose import Purpose
    from vp_desktop.services.handover import HandoverChoice
    from vp_desktop.services.packages import Choice

    case_id = CaseId(
        services.intake.record(
            a_report(story="MERKTEKEN-mee", received_on=date.today(), consent="given")
        )
    )
    choice = Choice(Purpose.SCHOOL, "MERKTEKEN-omschrijving", consent_on=date.today())
    services.packages.give(case_id, choice, PHRASE, own / "pakket.vpp")
    whole = HandoverChoice(
        case_ids=(case_id,), parts=tuple(Part), to_whom="MERKTEKEN", consent_on=date.today()
    )
    services.handovers.give(whole, PHRASE, own / "overdracht.vpo")


def throw_away(services: Any) -> int:
    """Another case goes into the bin."""
    from tests.factory import a_report
    from vp_desktop.core.retention import BinReason

    case_id = services.intake.record(a_report(story="MERKTEKEN-weg", received_on=date.today()))
    services.backups.make()
    services.bin.put([case_id], BinReason.MISTAKE)
    return int(case_id)


def restore_beside(program: Any, services: Any, path: Path, passphrase: str) -> None:
    """The newest backup becomes a register of its own."""
    from vp_desktop.services.restoring import Secret

    backup = services.backups.known()[0].path
    look = program.restoring.look(backup, path.with_name("terug.vpr"), Secret(passphrase))
    program.restoring.take_place(look)


if __name__ == "__main__":
    from tests.quick_keys import quick_keys

    with quick_keys():  # as the register was made
        main()
