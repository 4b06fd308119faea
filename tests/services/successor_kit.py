"""What the tests of a copy for a successor share: a register full of what is her own."""

from __future__ import annotations

from pathlib import Path

from tests.factory import StoppedClock, a_report
from vp_desktop.composition import Services
from vp_desktop.core.model import Note
from vp_desktop.core.own_fields import FieldKind
from vp_desktop.services.registers import Registers
from vp_desktop.storage import records
from vp_desktop.storage.register import Register

SPOKEN = "vijver lamp stoel wortel fluit kaart"
PRIVATE = (
    "merkwoordnotitie",
    "merkwoordtrefwoord",
    "merkwoordconcept",
    "merkwoordverhaal",
    "merkwoordbewaarder",
    "merkwoordmap",
    "merkwoordbuiten",
    "merkwoordoudenotitie",
)
SHARED = "merkwoordmelding"
SHARED_FIELD = "merkwoordveld"


def fill_privately(services: Services, tmp_path: Path) -> Services:
    """A register with a marker in each private place, and one in a report."""
    case_id = services.intake.record(a_report(story=f"Zegt {SHARED}.", keyword=PRIVATE[1]))
    connection, now = services.register.connection, StoppedClock()()
    with services.register.change("note_added", now):
        records.insert(connection, Note(case_id, now.date(), f"Ik denk aan {PRIVATE[0]}."))
        connection.insert("notes", case_id=case_id, noted_on="2026-11-01", text=PRIVATE[7])
    with services.register.change("note_removed", now):
        connection.execute("DELETE FROM notes WHERE text = ?", (PRIVATE[7],))
    services.drafts.keep("report", "x", {"story": PRIVATE[2]})
    with services.register.change("story_written", now):
        connection.insert(
            "narratives", school_id=1, school_year=2026, section="intro", text=PRIVATE[3]
        )
        connection.insert(
            "found_in_story",
            **{"school_id": 1, "school_year": 2026, "section": "intro"},
            **{"found": PRIVATE[3], "decision": "stays", "times": 1},
        )
    services.settings.set("recovery_keeper", PRIVATE[4])
    services.settings.set("backup_folder", str(tmp_path / PRIVATE[5]))
    services.backups.make()
    with services.register.change("left_in_the_clear", now):
        connection.insert(
            "in_the_clear", case_id=case_id, kind="letter", path=PRIVATE[6], noted_at=now
        )
    fields = services.own_fields
    fields.add("Mentor", FieldKind.TEXT)
    (mentor,) = fields.of_case(case_id)
    fields.fill(case_id, {mentor.name: SHARED_FIELD})
    return services


def opened(path: Path) -> Register:
    return Registers(StoppedClock()).open(path, SPOKEN)


def every_text(register: Register) -> str:
    """Every value of every table, shadow tables of the index too."""
    found = []
    for row in register.connection.rows("SELECT name FROM sqlite_schema WHERE type = 'table'"):
        for values in register.connection.rows(f"SELECT * FROM {row['name']}"):
            found += [value if isinstance(value, str) else repr(value) for value in values]
    return "\n".join(found)
