"""What the tests of handing over share: registers, a case with a marker in every text, ways to choose."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.factory import NOW, StoppedClock, a_report, make_register, make_services
from vp_desktop.composition import Services
from vp_desktop.core.handover import Part
from vp_desktop.core.model import (
    CaseId,
    Contact,
    Document,
    Fact,
    Informed,
    Note,
    Referral,
    StepRecord,
    Task,
)
from vp_desktop.core.own_fields import FieldKind
from vp_desktop.core.purpose import Purpose
from vp_desktop.security import derivation
from vp_desktop.services.handover import HandoverChoice
from vp_desktop.services.intake import NewIncident, NewPerson
from vp_desktop.storage import handover_file, records
from vp_desktop.storage.connection import Connection

Two = tuple[Services, Services]
PHRASE = "vijver lamp stoel"
HERE = {"De Vlieger": 1}
TODAY = NOW.date()
BY_PART = {
    Part.STORY: ("Zeepaardje", "Kolibrie"),
    Part.INCIDENTS: ("Vuurtoren",),
    Part.CONTACTS: ("Windmolen",),
    Part.SAFE_CONTACT: ("Sneeuwuil",),
    Part.TASKS: ("Kraanvogel", "Hagedis"),
    Part.ROUTES: ("Struisvogel", "Papegaai"),
    Part.DOCUMENTS: ("Ooievaar",),
    Part.ATTACHMENTS: ("Nachtegaal", "Leeuwerik"),
    Part.OWN_FIELDS: ("Lepelaar", "Grutto"),
    Part.NAMES: ("Testpersoon", "2B"),
}
"""A marker in every text of the case, by the part it goes with."""
NEVER = ("Geheugenmarker", "Trefwoordmarker", "Urenmarker", "Toestemmingsmarker")


def make_two(folder: Path, purpose: Purpose = Purpose.ADVISER) -> tuple[Services, Services]:
    """The register that gives and the one that receives."""
    clock = StoppedClock()
    return tuple(
        make_services(
            make_register(folder / f"{name}.vpr", purpose=purpose, schools=(school,)), clock
        )
        for name, school in (("geeft", "De Vlieger"), ("krijgt", "De Overkant"))
    )  # type: ignore[return-value]


def full_case(services: Services, folder: Path, **changed: Any) -> CaseId:
    """A case in which every kind of thing was written down."""
    what = NewIncident(place="playground", frequency="repeated", description="Vuurtoren")
    values: dict[str, Any] = {
        "story": "Zeepaardje zei Sanne",
        "wish": "Kolibrie",
        "consent": "given",
        "keyword": "Trefwoordmarker",
        "incident": what,
        "people": (
            NewPerson("subject", "Sanne Testpersoon", "pupil", "2B", 13),
            NewPerson("accused", "Bram Testpersoon", "staff"),
        ),
    }
    case_id = services.intake.record(a_report(**values | changed))
    add = services.cases.add
    add(Contact(case_id, TODAY, text="Windmolen", safe_contact="Sneeuwuil", minutes=20))
    add(Note(case_id, TODAY, "Geheugenmarker"))
    add(Referral(case_id, "mentor", TODAY))
    services.tasks.add(Task("Kraanvogel bellen", "Hagedis", case_id, due_on=date(2026, 12, 1)))
    with services.register.change("test", NOW) as connection:
        records.insert(connection, Document(case_id, "conversation", "R", NOW, "x", "Ooievaar"))
        records.insert(connection, Informed(case_id, "Papegaai", "alles", TODAY))
        records.insert(connection, Fact(case_id, "serious", "true", NOW, "Struisvogel"))
        records.insert(connection, StepRecord(case_id, "inform_board", NOW, duty="inform_board"))
        hours = {"case_id": case_id, "spent_on": TODAY, "minutes": 5, "activity": "other"}
        connection.insert("time_spent", **hours, text="Urenmarker")
        note = "UPDATE consents SET note = ? WHERE case_id = ?"
        connection.execute(note, ("Toestemmingsmarker", case_id))
    fields = services.own_fields
    fields.add("Grutto", FieldKind.TEXT)
    fields.add("Met Sanne besproken op", FieldKind.DAY)
    words = ("Lepelaar ziet Sanne", "2026-11-03")
    typed = zip(fields.of_case(case_id), words, strict=True)
    fields.fill(case_id, {field.name: value for field, value in typed})
    file = folder / "Nachtegaal.txt"
    file.write_text("Leeuwerik " * 100)
    services.attachments.add(case_id, file)
    return case_id


def choose(*case_ids: CaseId, **changed: Any) -> HandoverChoice:
    values: dict[str, Any] = {
        "case_ids": case_ids,
        "parts": tuple(Part),
        "to_whom": "Opvolger",
        "consent_on": TODAY,
    }
    return HandoverChoice(**values | changed)


def all_bytes(path: Path, phrase: str = PHRASE) -> bytes:
    """The package in the clear: every page of the decrypted file."""
    salt = handover_file.read_salt(path)
    key = derivation.derive_key(phrase, salt)
    plain = path.with_suffix(".plain")
    connection = Connection(path, key, salt, read_only=True)
    connection.execute(f"ATTACH DATABASE '{plain}' AS plain KEY ''")
    connection.value("SELECT sqlcipher_export('plain')")
    connection.close()
    content = plain.read_bytes()
    plain.unlink()
    return content


def hostile(path: Path, texts: list[str], *statements: str) -> Path:
    """A package under PHRASE with these texts, in which the statements were run as well."""
    salt = derivation.new_salt()
    key = derivation.derive_key(PHRASE, salt)
    partial = handover_file.make_beside(path, key, salt, texts)
    connection = Connection(partial, key, salt)
    for statement in statements:
        connection.execute(statement)
    connection.empty_journal()
    connection.close()
    handover_file.put_in_place(partial, path)
    return path


def texts_of(path: Path) -> list[dict[str, Any]]:
    salt = handover_file.read_salt(path)
    key = derivation.derive_key(PHRASE, salt)
    return [json.loads(text) for text in handover_file.read(path, key, salt)]


@pytest.fixture
def two(tmp_path: Path) -> Two:
    return make_two(tmp_path)


@pytest.fixture
def case_id(two: Two, tmp_path: Path) -> CaseId:
    return full_case(two[0], tmp_path)


def take(services: Services, path: Path) -> list[CaseId]:
    return services.handovers.receive(services.handovers.open(path, PHRASE), HERE)


@pytest.fixture
def package(two: Two, case_id: CaseId, tmp_path: Path) -> Path:
    path = tmp_path / "o.vpo"
    two[0].handovers.give(choose(case_id), PHRASE, path)
    return path
