"""Registers of earlier versions open in this one, and keep everything."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.factory import NOW, make_services
from vp_desktop.core.attachment import Attachment
from vp_desktop.core.model import CaseId, Fact, SchoolId
from vp_desktop.core.own_fields import FieldKind
from vp_desktop.core.publication import Status
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.services.cases import CaseQuery
from vp_desktop.storage import log, migrations, records
from vp_desktop.storage.checking import check
from vp_desktop.storage.register import Register, open_register

SAMPLES = Path(__file__).parent.parent / "data" / "registers"
KEY, SALT = bytes(range(32)), bytes(range(16))
NEWEST = len(migrations.migration_files())
LATER_THAN_5: frozenset[str] = frozenset()
"""Tables that came with a later migration: what version 5 cannot hold."""


@pytest.fixture(params=sorted(SAMPLES.glob("*.vpr")), ids=lambda path: path.stem)
def opened(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Register]:
    path = tmp_path / request.param.name
    shutil.copyfile(request.param, path)
    path.chmod(0o600)
    register = open_register(path, KEY, SALT, NOW)
    yield register
    register.close()


def test_there_is_a_sample_of_every_version_that_was_given_out() -> None:
    """It is made while its version is the newest: afterwards nothing can make it any more."""
    found = {path.stem for path in SAMPLES.glob("*.vpr")}
    assert found >= {f"version-{number}" for number in range(1, NEWEST + 1)}


def test_a_sample_register_is_migrated_after_a_copy_was_kept(opened: Register) -> None:
    assert migrations.version_of(opened.connection) == NEWEST
    assert check(opened.connection) == []
    kept = [path for path in opened.path.parent.glob("*.vpr") if path != opened.path]
    version = int(opened.path.stem.rpartition("-")[2])
    old = f"{opened.path.stem}-voor-versie-{version + 1}"
    assert [path.stem for path in kept] == [old] * (version < NEWEST)


def test_what_stood_in_a_sample_register_still_stands_there(opened: Register) -> None:
    services = make_services(opened)
    first = next(row for row in services.cases.page(CaseQuery(), 0, 10) if row.is_open)
    dossier = services.cases.dossier(first.id)
    assert [task.title for task in dossier.open_tasks] == ["Bellen met de mentor"]
    assert dossier.safe_contact == "via de mentor"
    assert services.cases.count(CaseQuery("eigen aantekening")) == 1
    assert services.tasks.today().later[-1].task.title == "Eigen taak"


@pytest.mark.parametrize("opened", [SAMPLES / "version-3.vpr"], ids=["version-3"], indirect=True)
def test_the_story_of_a_sample_register_still_stands_there(opened: Register) -> None:
    services = make_services(opened)
    pages = services.story.pages(SchoolYear(2026), SchoolId(1), "nl")
    (earlier,) = pages.earlier_recommendations
    (asked,) = services.story.monitor(SchoolYear(2025), SchoolId(1))
    assert (
        [each.text for each in pages.sections],
        [each.text for each in pages.recommendations],
        (earlier.text, earlier.note),
        (asked.asked, asked.percent),
    ) == (
        ["De vertrouwenspersoon was elke week op school."],
        ["Maak een vaste plek voor gesprekken."],
        ("Geef de mentoren meer tijd.", "De directie begon ermee."),
        ("pupils", 87),
    )


def test_new_parts_can_be_written_after_a_migration(opened: Register) -> None:
    services = make_services(opened)
    case_id = services.cases.page(CaseQuery(), 0, 1)[0].id
    with opened.change("fact_noted", NOW) as connection:
        records.insert(connection, Fact(case_id, "serious", "true", NOW))
    assert check(opened.connection) == []


def test_own_words_can_be_written_after_a_migration(opened: Register) -> None:
    services = make_services(opened)
    code = services.own_lists.add("category", "bullying", "Groepsapp")
    assert services.own_lists.merge("category", "bullying", code) >= 1
    assert services.cases.count(CaseQuery("Groepsapp")) >= 1
    assert check(opened.connection) == []


@pytest.mark.parametrize("opened", [SAMPLES / "version-4.vpr"], ids=["version-4"], indirect=True)
def test_own_fields_can_be_filled_in_after_a_migration(opened: Register) -> None:
    services = make_services(opened)
    case_id = services.cases.page(CaseQuery(), 0, 1)[0].id
    services.own_fields.add("Mentor", FieldKind.TEXT)
    (mentor,) = services.own_fields.of_case(case_id)
    services.own_fields.fill(case_id, {mentor.name: "Juf Zwaluw"})
    assert services.cases.count(CaseQuery("zwaluw")) == 1
    assert check(opened.connection) == []


@pytest.mark.parametrize("opened", [SAMPLES / "version-5.vpr"], ids=["version-5"], indirect=True)
def test_every_table_of_a_sample_register_still_holds_what_it_held(opened: Register) -> None:
    filled = {
        table: opened.connection.value(f"SELECT count(*) FROM {table}")
        for table in log.COMMITTED_TABLES
        if table not in LATER_THAN_5
    }
    assert [table for table, rows in filled.items() if not rows] == []


@pytest.mark.parametrize("opened", [SAMPLES / "version-6.vpr"], ids=["version-6"], indirect=True)
def test_the_list_of_a_sample_register_stands_by_itself(opened: Register) -> None:
    """`listed` follows from other tables: it is in the file, and is what it ought to be."""
    every = make_services(opened).cases.count(CaseQuery())
    assert every == opened.connection.value("SELECT count(*) FROM listed") > 0


@pytest.mark.parametrize("opened", [SAMPLES / "version-5.vpr"], ids=["version-5"], indirect=True)
def test_what_a_user_arranged_in_a_sample_register_still_holds(opened: Register) -> None:
    services = make_services(opened)
    first = next(row for row in services.cases.page(CaseQuery(), 0, 10) if row.is_open)
    fields = [field.value for field in services.own_fields.of_case(CaseId(1))]
    (attachment,) = records.select(opened.connection, Attachment, "case_id = 1")
    places = services.own_lists.shown()["place"]
    assert services.own_lists.undoable("category") is not None
    assert (
        first.id in (1, 3),
        fields,
        bytes(services.attachments.content(attachment)),
        places.label_of("canteen", "nl"),
        "toilet" in places.hidden,
        [each.binned.case_id for each in services.bin.content()],
        services.restricting.since(CaseId(3)),
        services.settings.get("own_title"),
        services.summary.edition(SchoolYear(2025), SchoolId(1)).status,
    ) == (
        True,
        ["Juf Zwaluw", "2026-11-12", "yes", "onderbouw"],
        b"Verzonnen bijlage: de mentor sprak met de klas.\n",
        "Aula",
        True,
        [5],
        NOW,
        "vertrouwenspersoon",
        Status.FINAL,
    )
