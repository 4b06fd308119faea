"""Registers of earlier versions open in this one, and keep everything."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.factory import NOW, make_services
from vp_desktop.core.model import Fact, SchoolId
from vp_desktop.core.own_fields import FieldKind
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.services.cases import CaseQuery
from vp_desktop.storage import migrations, records
from vp_desktop.storage.checking import check
from vp_desktop.storage.register import Register, open_register

SAMPLES = Path(__file__).parent.parent / "data" / "registers"
KEY, SALT = bytes(range(32)), bytes(range(16))
NEWEST = len(migrations.migration_files())


@pytest.fixture(params=sorted(SAMPLES.glob("*.vpr")), ids=lambda path: path.stem)
def opened(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Register]:
    path = tmp_path / request.param.name
    shutil.copyfile(request.param, path)
    path.chmod(0o600)
    register = open_register(path, KEY, SALT, NOW)
    yield register
    register.close()


def test_there_is_a_sample_of_every_earlier_version() -> None:
    found = {path.stem for path in SAMPLES.glob("*.vpr")}
    assert found >= {f"version-{number}" for number in range(1, NEWEST)}


def test_a_sample_register_is_migrated_after_a_copy_was_kept(opened: Register) -> None:
    assert migrations.version_of(opened.connection) == NEWEST
    assert check(opened.connection) == []
    kept = [path for path in opened.path.parent.glob("*.vpr") if path != opened.path]
    version = int(opened.path.stem.rpartition("-")[2])
    assert [path.stem for path in kept] == [f"{opened.path.stem}-voor-versie-{version + 1}"]


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
