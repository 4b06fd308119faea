"""A session in the real window, without a screen, for tests that look at what it leaves behind.

Usage: session_driver.py REGISTER PASSPHRASE-FILE ENDING, with ENDING close, lock or kill. Everything
typed holds a marker text. Prints "ready" when everything is typed, then ends as it was told.
"""

from __future__ import annotations

import os
import signal
import sys
from datetime import date
from pathlib import Path

MARKERS = ("MERKTEKEN", "Zeldzaamnaam")
"""Texts that may stand nowhere in the clear."""


def main() -> None:
    from vp_desktop.security.hardening import harden

    harden()
    from PySide6.QtWidgets import QApplication

    from vp_desktop.app.life import Life
    from vp_desktop.composition import Program
    from vp_desktop.ui.messages import Messages

    path, passphrase_file, ending = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
    app = QApplication(sys.argv[:1])
    program = Program()
    life = Life(app, program, Messages(program.texts))
    life.work_in(program.registers.open(path, passphrase_file.read_text().strip()))
    fill(life)
    print("ready", flush=True)
    if ending == "lock":
        life.lock()
    elif ending == "kill":
        os.kill(os.getpid(), signal.SIGKILL)
    life.close()


def fill(life) -> None:  # type: ignore[no-untyped-def]
    """Do what an adviser does, with marker texts everywhere, and leave forms half typed."""
    from PySide6.QtWidgets import QApplication

    from tests.factory import a_report
    from vp_desktop.core.model import Contact, Note, Task
    from vp_desktop.services.cases import CaseQuery
    from vp_desktop.services.intake import NewPerson

    services = life.workplace.services
    today = date.today()
    case_id = services.intake.record(
        a_report(
            received_on=today,
            story="MERKTEKEN-verhaal",
            keyword="MERKTEKEN-trefwoord",
            people=(NewPerson("subject", "Sanne Zeldzaamnaam", "pupil", "2B"),),
        )
    )
    services.cases.add(Contact(case_id, today, text="MERKTEKEN-gesprek", minutes=20))
    services.cases.add(Note(case_id, today, "MERKTEKEN-geheugensteun"))
    services.tasks.add(Task("MERKTEKEN-afspraak", "MERKTEKEN-reden", case_id, due_on=today))
    services.cases.page(CaseQuery(text="MERKTEKEN"), 0, 10)
    services.backups.make()
    for key in ("today", "cases", "summary", "settings"):
        life.workplace.window.show_destination(key)
        QApplication.processEvents()
    life.workplace.open_case(case_id)
    QApplication.processEvents()
    life.workplace.new_report()
    QApplication.processEvents()
    services.drafts.keep("report", "half", {"story": "MERKTEKEN-half getypt"})
    QApplication.clipboard().setText("MERKTEKEN-klembord")
    QApplication.processEvents()


if __name__ == "__main__":
    main()
