"""The story of a school year: nothing lost, nothing unseen, nothing changed behind a final edition."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.factory import a_report, make_register, make_services
from vp_desktop.composition import Services
from vp_desktop.core.errors import NeedsAttention, WrongUse
from vp_desktop.core.model import Contact, Note, SchoolId
from vp_desktop.core.purpose import AdviserKind, Purpose
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.core.story_check import FoundKind
from vp_desktop.core.story_values import MonitorResult, Recommendation
from vp_desktop.services.story_findings import check_decided
from vp_desktop.storage.register import log_lines

YEAR, SCHOOL = SchoolYear(2025), SchoolId(1)


def events(services: Services) -> list[str]:
    return [event for _, event, _ in log_lines(services.register)]


def texts(services: Services, year: SchoolYear = YEAR, school: SchoolId = SCHOOL) -> dict[str, str]:
    return {
        each.code: each.text for each in services.story.sections(year, school, "nl") if each.text
    }


def a_recommendation(**changed: object) -> Recommendation:
    return replace(Recommendation(SCHOOL, YEAR.first_year, "Hang de poster op."), **changed)  # type: ignore[arg-type]


def make_final(services: Services, year: SchoolYear = YEAR) -> None:
    services.summary.make_final(year, SCHOOL)


def words(services: Services) -> list[tuple[str, str, bool]]:
    found = services.story.found(YEAR, SCHOOL)
    return [(each.found.section, each.found.words, each.stays) for each in found]


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("purpose", list(Purpose))
def test_every_section_helps_to_write_it(tmp_path: Path, purpose: Purpose, language: str) -> None:
    with closing(make_register(tmp_path / "r.vpr", purpose=purpose)) as register:
        sections = make_services(register).story.sections(YEAR, SCHOOL, language)
        assert [each.code for each in sections] == [
            *("introduction", "task", "reachability", "activities", "handling", "trends"),
            *("followed_up", "recommendations", "privacy"),
        ]
        for each in sections:
            assert each.title and each.question and each.opening and "{" not in each.opening
        assert "De Vlieger" in sections[0].opening and "2025-2026" in sections[0].opening


def test_a_school_with_few_reports_gets_words_that_explain_it(services: Services) -> None:
    assert "weinig of geen aantallen" in services.story.sections(YEAR, SCHOOL, "nl")[0].opening
    for _ in range(10):
        services.intake.record(a_report(received_on=date(2025, 9, 1), people=()))
    assert "weinig of geen aantallen" not in services.story.sections(YEAR, SCHOOL, "nl")[0].opening


def test_a_bullying_register_has_words_of_its_own(tmp_path: Path) -> None:
    with closing(make_register(tmp_path / "r.vpr", purpose=Purpose.BULLYING)) as register:
        services = make_services(register)
        assert "pestsituaties" in services.story.sections(YEAR, SCHOOL, "nl")[0].opening
        assert "pestsituatie" in services.story.pages(YEAR, SCHOOL, "nl").standing


@pytest.mark.parametrize("purpose", [Purpose.SCHOOL, Purpose.BULLYING])
def test_a_register_that_is_not_the_advisers_does_not_speak_for_her(
    tmp_path: Path, purpose: Purpose
) -> None:
    with closing(make_register(tmp_path / "r.vpr", purpose=purpose)) as register:
        sections = make_services(register).story.sections(YEAR, SCHOOL, "nl")
        assert "weinig of geen aantallen" in sections[0].opening
        assert not [each.code for each in sections if "vertrouwenspersoon" in each.opening]


def test_an_edition_without_figures_says_why_and_speaks_of_no_figures(services: Services) -> None:
    edition = services.summary.edition(YEAR, SCHOOL)
    assert edition.page.total is None
    pages = services.story.pages(YEAR, SCHOOL, "nl", edition.page)
    assert "noemt geen aantallen" in pages.standing and "minder dan 10 zaken" in pages.standing
    assert "conclusies" not in pages.standing


def test_texts_are_kept_by_school_and_year_and_only_changes_are_logged(tmp_path: Path) -> None:
    both = ("De Vlieger", "De Boog")
    with closing(
        make_register(tmp_path / "r.vpr", adviser_kind=AdviserKind.EXTERNAL, schools=both)
    ) as register:
        services = make_services(register)
        services.story.write(
            YEAR, SCHOOL, {"task": "  Luisteren.\n\nEn meer <b>&amp; ✓  ", "trends": ""}
        )
        services.story.write(YEAR, SCHOOL, {"task": "Luisteren.\n\nEn meer <b>&amp; ✓"})
        assert events(services).count("story_written") == 1
        assert texts(services) == {"task": "Luisteren.\n\nEn meer <b>&amp; ✓"}
        assert texts(services, SchoolYear(2024)) == {} == texts(services, YEAR, SchoolId(2))
        services.story.write(YEAR, SCHOOL, {"task": " "})
        assert texts(services) == {}


def test_an_unknown_section_changes_nothing(services: Services) -> None:
    with pytest.raises(WrongUse):
        services.story.write(YEAR, SCHOOL, {"task": "x", "gossip": "y"})
    assert texts(services) == {}


def test_recommendations_come_back_next_year_until_they_are_done_with(services: Services) -> None:
    story, following = services.story, SchoolYear(2026)
    first = story.add_recommendation(a_recommendation())
    story.add_recommendation(a_recommendation(text="Ga de klassen langs."))
    assert [each.text for each in story.recommendations(YEAR, SCHOOL)] == [
        *("Hang de poster op.", "Ga de klassen langs.")
    ]
    assert story.earlier_recommendations(YEAR, SCHOOL) == []
    earlier = story.earlier_recommendations(following, SCHOOL)
    assert [each.status for each in earlier] == ["open", "open"]
    done = replace(earlier[0], status="done", note=" Hangt in de hal. ")
    story.follow_up(done, following)
    pages = story.pages(following, SCHOOL, "nl")
    assert pages.earlier_recommendations[0] == ("Hang de poster op.", "Gedaan", "Hangt in de hal.")
    assert pages.recommendations == ()
    later = story.earlier_recommendations(SchoolYear(2027), SCHOOL)
    assert first not in [each.recommendation.id for each in later] and len(later) == 1


def test_a_recommendation_that_cannot_be_is_refused(services: Services) -> None:
    story = services.story
    with pytest.raises(WrongUse):
        story.add_recommendation(a_recommendation(text=" "))
    assert story.recommendations(YEAR, SCHOOL) == []
    story.add_recommendation(a_recommendation())
    [earlier] = story.earlier_recommendations(SchoolYear(2026), SCHOOL)
    for wrong, year in ((replace(earlier, status="maybe"), SchoolYear(2026)), (earlier, YEAR)):
        with pytest.raises(WrongUse):
            story.follow_up(wrong, year)


def test_the_monitor_is_noted_once_for_each_group(services: Services) -> None:
    story = services.story
    for percent in (0, 100, 93):
        story.keep_monitor(MonitorResult(SCHOOL, 2025, "pupils", percent, " Monitor 2026 "))
    story.keep_monitor(MonitorResult(SCHOOL, 2025, "pupils", 93, "Monitor 2026"))
    assert events(services).count("monitor_noted") == 3
    [result] = story.monitor(YEAR, SCHOOL)
    assert (result.percent, result.source) == (93, "Monitor 2026")
    assert story.pages(YEAR, SCHOOL, "en").monitor == (
        ("Pupils who feel safe", 93, "Monitor 2026"),
    )
    story.remove_monitor(result)
    assert story.monitor(YEAR, SCHOOL) == []


@pytest.mark.parametrize(("asked", "percent"), [("pupils", 101), ("pupils", -1), ("parents", 50)])
def test_a_result_that_cannot_be_is_refused(services: Services, asked: str, percent: int) -> None:
    with pytest.raises(WrongUse):
        services.story.keep_monitor(MonitorResult(SCHOOL, 2025, asked, percent))


def test_everything_that_is_printed_is_looked_through(services: Services) -> None:
    case = services.intake.record(a_report())
    services.cases.add(Note(case, date(2026, 11, 12), "Mijn indruk is dat de klas dit al weet."))
    services.cases.add(
        Contact(case, date(2026, 11, 12), text="Zij wil graag dat niemand thuis ervan hoort.")
    )
    story = services.story
    story.write(YEAR, SCHOOL, {"task": "Sanne zei iets.", "trends": "In 2B: 2026-001."})
    story.write(YEAR, SCHOOL, {"privacy": "Vaak geldt: mijn indruk is dat de klas dit weet."})
    story.write(YEAR, SCHOOL, {"handling": "wil graag dat niemand thuis ervan"})
    number = story.add_recommendation(a_recommendation(text="Praat met S.T."))
    older = story.add_recommendation(a_recommendation(school_year=2024, text="Oud"))
    [earlier] = story.earlier_recommendations(YEAR, SCHOOL)
    story.follow_up(replace(earlier, note="Bram weet het."), YEAR)
    story.keep_monitor(MonitorResult(SCHOOL, 2025, "staff", 90, "Volgens Voorbeeld"))
    found = {(each.found.section, each.found.words) for each in story.found(YEAR, SCHOOL)}
    assert found == {
        *{("task", "Sanne"), ("trends", "2B"), ("trends", "2026-001"), ("monitor", "Voorbeeld")},
        *{("privacy", "mijn indruk is dat de klas dit"), (f"recommendation/{number}", "S.T.")},
        *{("handling", "wil graag dat niemand thuis ervan"), (f"recommendation/{older}", "Bram")},
    }


def test_quotes_of_another_school_and_persons_of_all(tmp_path: Path) -> None:
    with closing(
        make_register(
            tmp_path / "r.vpr", adviser_kind=AdviserKind.EXTERNAL, schools=("Een", "Twee")
        )
    ) as register:
        services = make_services(register)
        services.intake.record(a_report(school_id=SchoolId(2)))
        services.story.write(YEAR, SCHOOL, {"task": "Vertelt dat het in de pauze misging. Sanne."})
        assert [each.found.kind for each in services.story.found(YEAR, SCHOOL)] == [FoundKind.NAME]


def test_a_final_edition_waits_until_each_is_decided(services: Services) -> None:
    services.intake.record(a_report())
    story = services.story
    story.write(YEAR, SCHOOL, {"task": "Sanne en Bram."})
    assert story.undecided(YEAR, SCHOOL) == 2
    with pytest.raises(NeedsAttention) as refused:
        check_decided(services.register.connection, SCHOOL, YEAR)
    assert refused.value.values == {"count": 2}
    story.let_stand(YEAR, SCHOOL, story.found(YEAR, SCHOOL)[0].found)
    story.let_stand(YEAR, SCHOOL, story.found(YEAR, SCHOOL)[0].found)
    assert words(services) == [("task", "Sanne", True), ("task", "Bram", False)]
    assert events(services).count("story_words_decided") == 1
    story.write(YEAR, SCHOOL, {"task": "Sanne."})
    assert story.undecided(YEAR, SCHOOL) == 0
    check_decided(services.register.connection, SCHOOL, YEAR)


def test_a_decision_holds_for_its_own_section_and_words(services: Services) -> None:
    services.intake.record(a_report())
    story = services.story
    story.write(YEAR, SCHOOL, {"task": "Sanne."})
    story.let_stand(YEAR, SCHOOL, story.found(YEAR, SCHOOL)[0].found)
    story.write(YEAR, SCHOOL, {"task": "Sanne Testpersoon.", "trends": "Sanne."})
    assert story.undecided(YEAR, SCHOOL) == 2
    assert story.undecided(SchoolYear(2024), SCHOOL) == 0


def test_words_that_stand_there_more_often_are_asked_about_again(services: Services) -> None:
    services.intake.record(a_report())
    story, street = services.story, "Bram is een straat."
    more = f"{street} En Bram uit de tweede sloeg."
    story.write(YEAR, SCHOOL, {"task": street})
    story.let_stand(YEAR, SCHOOL, story.found(YEAR, SCHOOL)[0].found)
    story.write(YEAR, SCHOOL, {"task": more})
    assert words(services) == [("task", "Bram", False)]
    with pytest.raises(NeedsAttention, match="names_in_story"):
        check_decided(services.register.connection, SCHOOL, YEAR)
    [finding] = story.found(YEAR, SCHOOL)
    story.let_stand(YEAR, SCHOOL, finding.found)
    assert story.undecided(YEAR, SCHOOL) == 0
    assert events(services).count("story_words_decided") == 2
    story.write(YEAR, SCHOOL, {"task": f"{street} Meer niet."})
    assert story.undecided(YEAR, SCHOOL) == 0
    story.write(YEAR, SCHOOL, {"task": more})
    assert story.undecided(YEAR, SCHOOL) == 1


def test_only_what_was_shown_is_decided(services: Services) -> None:
    services.intake.record(a_report())
    story = services.story
    story.write(YEAR, SCHOOL, {"task": "Bram is een straat."})
    [shown] = story.found(YEAR, SCHOOL)
    story.write(YEAR, SCHOOL, {"task": "Bram is een straat. Bram sloeg."})
    story.let_stand(YEAR, SCHOOL, shown.found)
    assert story.undecided(YEAR, SCHOOL) == 1


def test_a_note_in_a_later_year_that_names_once_more_is_asked_about(services: Services) -> None:
    services.intake.record(a_report())
    story, later = services.story, SchoolYear(2026)
    story.add_recommendation(a_recommendation(text="Hang bij Bram een poster op."))
    story.let_stand(YEAR, SCHOOL, story.found(YEAR, SCHOOL)[0].found)
    assert story.undecided(later, SCHOOL) == 0
    [earlier] = story.earlier_recommendations(later, SCHOOL)
    story.follow_up(replace(earlier, note="Bram hielp."), later)
    assert story.undecided(later, SCHOOL) == 1
    story.let_stand(later, SCHOOL, story.found(later, SCHOOL)[0].found)
    assert (story.undecided(YEAR, SCHOOL), story.undecided(later, SCHOOL)) == (0, 0)


def test_words_that_went_and_came_back_are_asked_about_again(services: Services) -> None:
    services.intake.record(a_report())
    story = services.story
    story.write(YEAR, SCHOOL, {"task": "Sanne."})
    story.let_stand(YEAR, SCHOOL, story.found(YEAR, SCHOOL)[0].found)
    story.write(YEAR, SCHOOL, {"task": "Een leerling."})
    story.write(YEAR, SCHOOL, {"task": "Sanne."})
    assert story.undecided(YEAR, SCHOOL) == 1


def test_a_person_that_comes_later_is_found_in_what_was_written_before(services: Services) -> None:
    services.story.write(YEAR, SCHOOL, {"task": "Sanne."})
    assert services.story.undecided(YEAR, SCHOOL) == 0
    services.intake.record(a_report())
    assert services.story.undecided(YEAR, SCHOOL) == 1


def test_behind_a_final_edition_nothing_changes(services: Services) -> None:
    story = services.story
    story.write(YEAR, SCHOOL, {"task": "Luisteren."})
    number = story.add_recommendation(a_recommendation())
    result = MonitorResult(SCHOOL, 2025, "pupils", 93)
    story.keep_monitor(result)
    make_final(services)
    made = replace(a_recommendation(), id=number)
    before = story.pages(YEAR, SCHOOL, "nl")
    for act in (
        lambda: story.write(YEAR, SCHOOL, {"task": "Anders."}),
        lambda: story.add_recommendation(a_recommendation()),
        lambda: story.change_recommendation(replace(made, text="Anders")),
        lambda: story.remove_recommendation(made),
        lambda: story.keep_monitor(replace(result, percent=1)),
        lambda: story.remove_monitor(story.monitor(YEAR, SCHOOL)[0]),
    ):
        with pytest.raises(WrongUse) as refused:
            act()
        assert refused.value.code == "story_is_final"
    story.write(YEAR, SCHOOL, {"task": "Luisteren."})
    assert story.pages(YEAR, SCHOOL, "nl") == before
    [earlier] = story.earlier_recommendations(SchoolYear(2026), SCHOOL)
    story.follow_up(replace(earlier, status="busy"), SchoolYear(2026))
    assert story.earlier_recommendations(SchoolYear(2026), SCHOOL)[0].status == "busy"


def test_the_pages_hold_only_what_was_written(services: Services) -> None:
    assert services.story.pages(YEAR, SCHOOL, "nl").is_empty
    services.story.write(YEAR, SCHOOL, {"trends": "Drie.", "task": "Een."})
    pages = services.story.pages(YEAR, SCHOOL, "nl")
    assert [(each.code, each.text) for each in pages.sections] == [
        ("task", "Een."),
        ("trends", "Drie."),
    ]
    assert "minder dan 10 zaken" in pages.standing and "{" not in pages.standing
    assert pages.title("followed_up") and not pages.without_figures
    assert pages.to_discuss().without_figures and pages.to_discuss().sections == pages.sections


def test_own_figures_hide_nothing(services: Services) -> None:
    services.intake.record(a_report())
    services.intake.record(a_report(category="different_physical"))
    own = services.own_figures.of_year(SchoolYear(2026), SCHOOL, "nl")
    assert (own.matters, own.reports) == (2, 2)
    assert [(row.label, row.count) for row in own.tables[0].rows] == [
        ("Pesten", 1),
        ("Fysiek geweld: anders", 1),
    ]
    assert sum(row.count for row in own.tables[-1].rows) == 2


def test_a_summary_does_not_become_final_while_something_found_is_undecided(
    services: Services,
) -> None:
    services.intake.record(a_report(received_on=date(2026, 3, 3), consent="given"))
    services.story.write(YEAR, SCHOOL, {"task": "Over Sanne Testpersoon."})
    with pytest.raises(NeedsAttention, match="names_in_story"):
        services.summary.make_final(YEAR, SCHOOL)
    assert services.summary.edition(YEAR, SCHOOL).status == "draft"


def test_the_story_stands_on_paper_and_no_figure_in_the_version_to_discuss(
    services: Services,
) -> None:
    for day in range(1, 14):
        services.intake.record(a_report(received_on=date(2026, 3, day), consent="given"))
    services.story.write(YEAR, SCHOOL, {"task": "Een bijzonder zeepaardje."})
    edition = services.summary.edition(YEAR, SCHOOL)
    assert edition.page.total == 13
    for made in (services.summary.pdf(edition, "nl"), services.summary.to_discuss(edition, "nl")):
        assert "zeepaardje" in _text(made)
    assert "13" in _text(services.summary.pdf(edition, "nl")).split()
    assert "13" not in _text(services.summary.to_discuss(edition, "nl")).split()


def _text(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)
