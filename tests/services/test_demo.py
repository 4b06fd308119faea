"""The made-up register: the same for the same plan, as varied as a real one, and sound."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import pytest

from tests.factory import NOW, StoppedClock, make_register, make_services
from vp_desktop import paths
from vp_desktop.catalog.demo_material import DemoMaterial, read_demo_material
from vp_desktop.catalog.reader import ResourceFault
from vp_desktop.composition import Program, Services
from vp_desktop.core.model import Closing, Contact, Note, Referral
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.core.taxonomy import Taxonomy
from vp_desktop.core.workflow import Standing
from vp_desktop.services import checking, demo
from vp_desktop.storage.listing import CaseQuery

Make = Callable[..., Services]
NOT_PUBLISHED = ("register_id", "log_head", "fingerprint")


@pytest.fixture(scope="session")
def material() -> DemoMaterial:
    return read_demo_material(paths.resources("demo"))


@pytest.fixture(scope="module")
def make(
    tmp_path_factory: pytest.TempPathFactory, program: Program, material: DemoMaterial
) -> Make:
    def make(cases: int = 90, years: int = 2, seed: int = 1, now: datetime = NOW) -> Services:
        path = tmp_path_factory.mktemp("demo") / "d.vpr"
        register = make_register(path)
        plan = demo.DemoPlan(cases, years, seed)
        demo.fill(register, plan, material, program.taxonomy, now)
        return make_services(register, StoppedClock(now))

    return make


@pytest.fixture(scope="module")
def made(make: Make) -> Services:
    return make(150, 3)


def documents(services: Services) -> list[dict[str, Any]]:
    school_id = services.settings.schools()[0].id
    found = []
    for facts in services.summary.years(school_id):
        document = services.summary.document(services.summary.edition(facts.year, school_id), "nl")
        for part in (document, *document["earlier"]):
            for key in NOT_PUBLISHED:
                del part[key]
        found.append(document)
    return found


def rows(services: Services, sql: str) -> list[tuple[Any, ...]]:
    return [tuple(row) for row in services.register.connection.rows(sql)]


def test_the_same_plan_gives_the_same_figures_and_texts(make: Make) -> None:
    first, second = make(40, 1, seed=5), make(40, 1, seed=5)
    assert documents(first) == documents(second)
    stories = "SELECT received_on, reporter_role, story, wish FROM reports"
    assert rows(first, stories) == rows(second, stories)
    order = "SELECT secret FROM register"  # it decides which parts are hidden
    assert rows(first, order) == rows(second, order)
    assert documents(make(40, 1, seed=6)) != documents(first)


def test_it_is_as_large_as_asked_for(make: Make, made: Services) -> None:
    assert made.cases.count(CaseQuery()) == 150
    for cases in (1, 2, 19, 20):
        assert make(cases, 1).cases.count(CaseQuery()) == cases


def test_all_finished_years_are_final_but_the_last(made: Services) -> None:
    years = made.summary.years(made.settings.schools()[0].id)
    assert [(str(y.year), y.is_over, y.is_final) for y in years] == [
        ("2026-2027", False, False),
        ("2025-2026", True, False),
        ("2024-2025", True, True),
        ("2023-2024", True, True),
    ]


def test_the_last_finished_year_prints_and_can_be_made_final(make: Make) -> None:
    services = make(150, 3)
    school_id = services.settings.schools()[0].id
    draft = services.summary.edition(SchoolYear(2025), school_id)
    assert [str(early.school_year) for early in draft.earlier] == ["2024-2025", "2023-2024"]
    shown = [c for block in draft.page.blocks for c in block.cells if c.value is not None]
    assert len(shown) >= 12
    assert draft.reports is not None
    assert draft.page.total is not None
    assert draft.reports > draft.page.total  # some reports are about the same matter
    assert draft.figures["contacts"] > 0
    final = services.summary.make_final(SchoolYear(2025), school_id)
    assert final.page == draft.page


def test_it_has_what_a_real_register_has(made: Services) -> None:
    def number(what: str) -> int:
        return int(rows(made, f"SELECT count(*) FROM {what}")[0][0])

    assert number("contacts WHERE minutes > 0 AND text <> ''") > 50
    assert number("contacts WHERE safe_contact <> ''") > 20
    assert number("notes") > 20
    assert number("referrals") > 20
    assert number("tasks WHERE done_on IS NOT NULL") > 40
    assert number("closings WHERE reopened_on IS NOT NULL") >= 2
    assert number("cases WHERE matter_id <> own_matter_id") >= 5
    assert number("persons WHERE merged_into IS NOT NULL") >= 1
    assert number("incidents WHERE date_kind = 'period'") > 20
    assert number("matters WHERE category = 'not_yet'") == 1
    assert number("own_field_values") > 5
    assert number("matters WHERE own_words LIKE '%online+%'") >= 1
    answers = {row[0] for row in rows(made, "SELECT DISTINCT answer FROM consents")}
    assert answers == {"given", "refused", "not_needed"}
    again = (
        "SELECT 1 FROM involvements WHERE person_id NOTNULL"
        " GROUP BY person_id HAVING count(DISTINCT case_id) > 1"
    )
    assert len(rows(made, again)) > 10


def test_there_is_something_to_do_today(made: Services) -> None:
    today = made.tasks.today()
    assert len(today.overdue) == 2
    assert len(today.today) == 2
    assert today.this_week
    assert today.later
    assert today.running_cases > 5


def test_without_consent_nothing_is_kept(made: Services) -> None:
    silent = "case_id IN (SELECT case_id FROM consents WHERE answer = 'refused')"
    for table, texts in (("reports", "story || wish"), ("contacts", "text || safe_contact")):
        assert set(rows(made, f"SELECT {texts} FROM {table} WHERE {silent}")) <= {("",)}
    for table in (
        "notes",
        "tasks WHERE done_on NOTNULL AND",
        "involvements WHERE person_id NOTNULL AND",
    ):
        where = table if "WHERE" in table else f"{table} WHERE"
        assert rows(made, f"SELECT 1 FROM {where} {silent}") == []


def test_it_is_lived_day_by_day_and_sound(made: Services) -> None:
    moments = [row[0] for row in rows(made, "SELECT at FROM log WHERE id > 4 ORDER BY id")]
    assert moments == sorted(moments)
    assert moments[-1] <= NOW.isoformat()
    for kind, field in (
        (Contact, "held_on"),
        (Note, "noted_on"),
        (Closing, "closed_on"),
        (Referral, "referred_on"),
    ):
        table = f"{kind.__name__.lower()}s"
        assert rows(made, f"SELECT 1 FROM {table} WHERE {field} > '{NOW.date()}'") == []
    assert checking.look_over(made.register).faults == ()


@pytest.mark.parametrize(
    "day",
    [date(2026, 8, 1), date(2026, 8, 2), date(2027, 7, 31), date(2028, 2, 29), date(2026, 1, 1)],
)
def test_it_can_be_made_on_any_day(make: Make, day: date) -> None:
    services = make(30, 2, now=datetime.combine(day, time(7)))
    running = SchoolYear.of(day)
    school_id = services.settings.schools()[0].id
    years = services.summary.years(school_id)
    assert [y.year.first_year for y in years] == [running.first_year - n for n in range(3)]
    assert services.cases.count(CaseQuery()) == 30
    assert rows(services, f"SELECT 1 FROM reports WHERE received_on > '{day}'") == []


def test_the_passphrase_is_a_phrase(program: Program) -> None:
    assert len(demo.suggest_passphrase(program.words).split()) == 6


LISTS = {
    "way": "way",
    "secrecy_told": "secrecy_told",
    "consent_answer": "consent_answer",
    "frequency": "frequency",
    "with_role": "role",
    "referral": "referral",
    "outcome": "outcome",
    "closing_reason": "closing_reason",
    "reporter_role": "reporter_role",
    "month": "term",
}


def test_the_material_knows_only_values_of_the_lists(
    material: DemoMaterial, program: Program
) -> None:
    taxonomy: Taxonomy = program.taxonomy
    for name, list_id in LISTS.items():
        assert [code for code in material.weights[name] if not taxonomy[list_id].has(code)] == []
    assert set(material.weights) == {*LISTS, "date_kind"}
    for kind in material.kinds:
        assert taxonomy["category"].has(kind.category)
        assert all(taxonomy["place"].has(place) for place in kind.places), kind.category
        assert all(taxonomy["person_kind"].has(who) for who in kind.accused), kind.category
        for dimension, implied in taxonomy["category"].items[kind.category].implies:
            assert dimension != "place" or set(kind.places) == {implied}
        for story in kind.stories:
            assert story.format(subject="Aafke", accused="Bilal") != story


@pytest.mark.parametrize("name", ["people", "cases", "course"])
def test_faulty_material_is_named(tmp_path: Path, name: str) -> None:
    for path in paths.resources("demo").glob("*.toml"):
        (tmp_path / path.name).write_text(path.read_text(encoding="utf-8"), encoding="utf-8")
    faulty = tmp_path / f"{name}.toml"
    faulty.write_text("[bullying]\nweight = 1\n")
    with pytest.raises(ResourceFault, match=rf"{name}\.toml"):
        read_demo_material(tmp_path)
    faulty.write_text("= broken")
    with pytest.raises(ResourceFault, match=rf"{name}\.toml"):
        read_demo_material(tmp_path)


def test_running_cases_follow_a_route_some_steps_on_their_way(
    tmp_path: Path, program: Program, material: DemoMaterial
) -> None:
    register = make_register(tmp_path / "followed.vpr")
    demo.fill(register, demo.DemoPlan(30, 1, 1), material, program.taxonomy, NOW)
    program.follow_routes(register, NOW)
    services = program.services(register)
    running = services.cases.page(CaseQuery(is_open=True), 0, 6)
    followed = [route for row in running for route in services.routes.of_case(row.id)]
    assert len(followed) == len(running) > 0
    assert max(len(route.standing(Standing.DONE)) for route in followed) >= 2
    register.close()
