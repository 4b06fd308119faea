"""What a final edition says stands for good; several years together tell the last year's story."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from tests.factory import a_report, make_register, make_services
from tests.services.editions_kit import backup, changed, json_of, take
from vp_desktop.composition import Services
from vp_desktop.core.errors import NeedsAttention, WrongUse
from vp_desktop.core.model import SchoolId
from vp_desktop.core.publication import Edition, Status
from vp_desktop.core.purpose import AdviserKind
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.core.school_years import SchoolYears
from vp_desktop.core.story_values import FollowedUp, MonitorResult, Recommendation
from vp_desktop.services.intake import NewPerson
from vp_desktop.storage.checking import check

SCHOOL = SchoolId(1)
Y23, Y24, Y25 = SchoolYear(2023), SchoolYear(2024), SchoolYear(2025)
THREE = SchoolYears(2023, 2025)


def advise(services: Services, text: str, year: SchoolYear) -> Recommendation:
    number = services.story.add_recommendation(Recommendation(SCHOOL, year.first_year, text))
    return Recommendation(SCHOOL, year.first_year, text, number)


def earlier(services: Services, year: SchoolYear) -> dict[str, FollowedUp]:
    return {one.words: one for one in services.story.earlier_recommendations(year, SCHOOL)}


def say(services: Services, year: SchoolYear, words: str, **changed: Any) -> None:
    services.story.follow_up(replace(earlier(services, year)[words], **changed), year)


def printed(services: Services, edition: Edition) -> str:
    return text_of(services.summary.pdf(edition, "nl"))


def text_of(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)


def test_an_older_final_edition_stays_word_for_word(services: Services) -> None:
    first, second = (
        advise(services, "Hang posters.", Y23),
        advise(services, "Ga klassen langs.", Y23),
    )
    say(services, Y24, "Hang posters.", status="busy", note="In de hal.")
    services.story.write(Y24, SCHOOL, {"task": "Luisteren."})
    final = services.summary.make_final(Y24, SCHOOL)
    before = printed(services, final)
    assert all(words in before for words in ("Mee bezig", "In de hal.", "Nog niet opgepakt"))

    say(services, Y25, "Hang posters.", status="done", note="Overal.", text="Hang meer posters.")
    advise(services, "Een late gedachte.", Y23)
    services.story.change_recommendation(replace(second, text="Iets heel anders."))
    services.settings.set("threshold", "9")
    services.summary.make_final(Y25, SCHOOL)
    say(services, SchoolYear(2026), "Ga klassen langs.", status="not_taken", note="Geen geld.")
    assert printed(services, services.summary.edition(Y24, SCHOOL)) == before
    assert "Hang meer posters." in printed(services, services.summary.edition(Y25, SCHOOL))
    with pytest.raises(WrongUse, match="story_is_final"):
        services.story.remove_recommendation(first)
    assert check(services.register.connection) == []


def test_a_renamed_school_keeps_the_story_of_its_older_edition(services: Services) -> None:
    services.story.write(Y24, SCHOOL, {"task": "Een zeepaardje."})
    services.summary.make_final(Y24, SCHOOL)
    [school] = services.settings.schools()
    with services.register.change("school_changed", services.settings._clock()) as connection:
        connection.update("schools", school.id, name="De Nieuwe")
    assert "zeepaardje" in printed(services, services.summary.edition(Y24, SCHOOL))


def test_what_is_said_this_year_is_not_said_of_last_year(services: Services) -> None:
    advise(services, "Hang posters.", Y23)
    say(services, Y24, "Hang posters.", status="busy", note="In de hal.")
    [following] = earlier(services, Y25).values()
    assert (following.status, following.note, following.before) == ("busy", "", "In de hal.")
    say(services, Y25, "Hang posters.", status="done")
    assert earlier(services, Y24)["Hang posters."].status == "busy"
    assert earlier(services, SchoolYear(2026)) == {}


def test_a_wording_for_one_year_leaves_the_recommendation_alone(services: Services) -> None:
    made = advise(services, "Vraag het Bram.", Y23)
    say(services, Y24, "Vraag het Bram.", text=" Vraag het de mentor. ")
    assert services.story.recommendations(Y23, SCHOOL) == [made]
    assert [*earlier(services, Y24)] == ["Vraag het de mentor."]
    assert [*earlier(services, Y25)] == ["Vraag het de mentor."]
    assert "Bram" not in printed(services, services.summary.edition(Y24, SCHOOL))


def test_several_years_tell_the_story_of_the_last(services: Services) -> None:
    advise(services, "Hang posters.", Y24)
    services.story.write(Y24, SCHOOL, {"task": "Een olifant."})
    services.story.write(Y25, SCHOOL, {"task": "Een zeepaardje."})
    services.story.keep_monitor(MonitorResult(SCHOOL, 2025, "pupils", 93, "Monitor 2026"))
    edition = services.wider_summary.over_years(THREE, SCHOOL)
    text = printed(services, edition)
    assert all(words in text for words in ("zeepaardje", "Hang posters.", "93"))
    assert "olifant" not in text
    assert "zeepaardje" in text_of(services.summary.to_discuss(edition, "nl"))


def test_several_years_wait_until_all_is_decided_and_then_lock_the_last(services: Services) -> None:
    services.intake.record(a_report(received_on=date(2025, 3, 3), consent="given"))
    made = advise(services, "Hang posters.", Y25)
    advise(services, "Hang de vlag uit.", Y24)
    services.story.write(Y24, SCHOOL, {"task": "Over Bram Voorbeeld."})
    services.story.write(Y25, SCHOOL, {"task": "Over Sanne."})
    with pytest.raises(NeedsAttention, match="names_in_story"):
        services.wider_summary.make_years_final(THREE, SCHOOL)
    assert not services.story.is_final(Y25, SCHOOL)
    services.story.write(Y25, SCHOOL, {"task": "Over luisteren."})
    final = services.wider_summary.make_years_final(THREE, SCHOOL)
    before = printed(services, final)
    assert "Hang de vlag uit." in before
    assert services.story.is_final(Y25, SCHOOL) and not services.story.is_final(Y24, SCHOOL)
    acts: list[Callable[[], object]] = [
        lambda: services.story.write(Y25, SCHOOL, {"task": "Anders."}),
        lambda: services.story.change_recommendation(replace(made, text="Anders.")),
        lambda: services.story.keep_monitor(MonitorResult(SCHOOL, 2025, "pupils", 1)),
    ]
    for act in acts:
        with pytest.raises(WrongUse, match="story_is_final"):
            act()
    services.story.write(Y24, SCHOOL, {"task": "Dit mag nog."})
    advise(services, "Te laat.", Y24)
    assert printed(services, services.wider_summary.over_years(THREE, SCHOOL)) == before


def test_a_story_that_is_out_does_not_keep_several_years_waiting(services: Services) -> None:
    services.story.write(Y25, SCHOOL, {"task": "Over Sanne."})
    services.summary.make_final(Y25, SCHOOL)
    services.intake.record(a_report(received_on=date(2024, 10, 3), consent="given"))
    assert services.story.undecided(Y25, SCHOOL) == 1
    assert services.wider_summary.make_years_final(THREE, SCHOOL).status == "final"


def test_schools_together_have_no_story(tmp_path: Path) -> None:
    schools = ("Een", "Twee")
    with closing(
        make_register(tmp_path / "r.vpr", adviser_kind=AdviserKind.EXTERNAL, schools=schools)
    ) as register:
        services = make_services(register)
        services.story.write(Y25, SCHOOL, {"task": "Een zeepaardje."})
        pooled = services.wider_summary.make_pooled_final(Y25)
        assert "zeepaardje" not in printed(services, pooled)
        assert not services.story.is_final(Y25, SCHOOL)


def test_of_two_schools_only_the_one_is_locked(tmp_path: Path) -> None:
    schools = ("Een", "Twee")
    with closing(
        make_register(tmp_path / "r.vpr", adviser_kind=AdviserKind.EXTERNAL, schools=schools)
    ) as register:
        services = make_services(register)
        services.wider_summary.make_years_final(THREE, SchoolId(2))
        assert services.story.is_final(Y25, SchoolId(2))
        assert not services.story.is_final(Y25, SCHOOL)


def test_beside_figures_that_came_in_as_json_an_undecided_story_is_not_printed(
    services: Services, tmp_path: Path
) -> None:
    """A backup knows the story as it was; what was printed beside the figures nobody knows here."""
    services.story.write(Y24, SCHOOL, {"task": "Luisteren naar Sanne Testpersoon."})
    with closing(backup(services, tmp_path / "a.vpr").register) as register:
        restored = make_services(register)
        restored.intake.record(a_report(people=(NewPerson("subject", "Sanne Testpersoon"),)))
        take(
            restored,
            changed(json_of(services, services.summary.edition(Y24, SCHOOL)), status="final"),
        )
        final = restored.summary.edition(Y24, SCHOOL)
        assert final.status is Status.FINAL
        assert "Luisteren" not in printed(restored, final)
        for finding in restored.story.found(Y24, SCHOOL):
            restored.story.let_stand(Y24, SCHOOL, finding.found)
        assert "Luisteren naar Sanne" in printed(restored, final)
