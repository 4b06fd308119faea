"""Jaaroverzicht of years together and schools together, for other readers, with its story."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.factory import a_report, make_register, make_services
from tests.services.editions_kit import Y22, Y24, Y25, fill
from tests.ui.dossier_page import visible_words
from tests.ui.reach_walk import cut_off, missed_by_tab, nameless, small
from tests.ui.scripted import ScriptedMessages
from tests.ui.summary_kit import SCHOOL, Open, fill_small_school, settle, turn, why
from vp_desktop.composition import Services
from vp_desktop.core.model import SchoolId
from vp_desktop.core.purpose import AdviserKind, Purpose
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.core.school_years import SchoolYears
from vp_desktop.services.editions import Asked
from vp_desktop.ui.summary.period_choice import Kind
from vp_desktop.ui.summary.saving import Form, proposed_name
from vp_desktop.ui.summary.story_views import STORY
from vp_desktop.ui.theme import Theme, scaled

Found = Callable[..., Services]


@pytest.fixture
def external(tmp_path: Path) -> Iterator[Services]:
    """An external adviser's register: schools of 9, 8 and 25 matters in 2025-2026."""
    register = make_register(
        tmp_path / "extern.vpr",
        adviser_kind=AdviserKind.EXTERNAL,
        schools=("Noord", "Oost", "Zuid"),
    )
    made = make_services(register)
    for number, count in enumerate((9, 8, 25), start=1):
        fill(made, Y25, count, SchoolId(number))
    yield made
    register.close()


# ---- several years


def test_the_common_case_shows_one_link_more_and_nothing_else(open_summary: Open) -> None:
    period = open_summary().period
    assert period.year.isVisible() and period.several.isVisible()
    hidden = (period.first, period.last, period.pooled, period.single, period._note)
    assert not any(widget.isVisible() for widget in hidden)
    assert "School" not in visible_words(period)


def test_years_together_of_a_small_school(
    qtbot: QtBot, open_summary: Open, services: Services, texts_messages: ScriptedMessages
) -> None:
    fill_small_school(services)
    screen = open_summary()
    screen.period.several.click()
    settle(qtbot, screen)
    assert screen.period.asked() == Asked(SchoolYears(2023, 2025), SCHOOL)
    assert "2023-2024 t/m 2025-2026" in screen.header.title.text()
    assert "kleine school" in screen.period._note.text()
    assert screen._prepared is not None and screen._prepared.edition.page.total == 24
    assert not screen.period.year.isVisible() and screen.period.first.isVisible()

    texts_messages.answers = [True, True]
    with qtbot.waitSignal(screen.made_final) as told:
        screen.final.click()
    settle(qtbot, screen)
    assert told.args == [SchoolYears(2023, 2025)]
    first = texts_messages.asked[0][2]
    assert "iemand anders" in first and "geen eigen overzicht" in first
    assert screen.state.text() == "definitief" and not screen.final.isVisible()
    assert "van dit schooljaar" not in why(screen)

    screen.period.single.click()
    settle(qtbot, screen)
    assert screen.period.years() == Y25
    assert not screen.final.isEnabled()
    assert "2023-2024 t/m 2025-2026" in why(screen) and "..." not in why(screen)
    assert "2023-2024.." not in why(screen)
    assert screen.pages.page_count > 0  # the draft can be seen all the same


def test_years_that_are_out_singly_say_which_and_do_not_crash(
    qtbot: QtBot, open_summary: Open, services: Services, texts_messages: ScriptedMessages
) -> None:
    fill(services, Y25, 14)
    services.summary.make_final(Y25, SCHOOL)
    screen = open_summary()
    turn(qtbot, screen, Kind.SEVERAL)
    assert not screen.final.isEnabled()
    assert "2025-2026" in why(screen) and "terugrekenen" in why(screen)
    assert screen.final.toolTip() == why(screen)
    assert texts_messages.asked == []


def test_the_last_year_follows_the_first(qtbot: QtBot, open_summary: Open) -> None:
    screen = open_summary()
    turn(qtbot, screen, Kind.SEVERAL)
    first, last = screen.period.first, screen.period.last
    offered = [first.itemText(row) for row in range(first.count())]
    assert offered == ["2023-2024", "2024-2025"]
    first.set_value("2024-2025")
    first.chosen.emit("2024-2025")
    assert [last.itemText(row) for row in range(last.count())] == ["2025-2026"]
    assert last.value() == "2025-2026"
    settle(qtbot, screen)
    assert screen._prepared is not None
    assert screen._prepared.edition.school_year == SchoolYears(2024, 2025)


def test_no_more_years_than_an_edition_covers(
    qtbot: QtBot, open_summary: Open, services: Services
) -> None:
    services.intake.record(a_report(received_on=SchoolYear(2010).first_day, people=()))
    screen = open_summary()
    turn(qtbot, screen, Kind.SEVERAL)
    screen.period.first.set_value("2010-2011")
    screen.period.first.chosen.emit("2010-2011")
    last = screen.period.last
    assert [last.itemText(0), last.itemText(last.count() - 1)] == ["2011-2012", "2019-2020"]
    settle(qtbot, screen)
    assert screen._prepared is not None


def test_years_that_were_made_final_come_back(
    qtbot: QtBot, open_summary: Open, services: Services
) -> None:
    fill(services, Y22, 3)
    services.editions.make_final(Asked(SchoolYears(2022, 2024), SCHOOL))
    screen = open_summary()
    turn(qtbot, screen, Kind.SEVERAL)
    assert screen.period.years() == SchoolYears(2022, 2024)
    assert screen.state.text() == "definitief"


def test_the_years_shown_are_those_of_the_school(
    qtbot: QtBot, open_summary: Open, external: Services
) -> None:
    external.editions.make_final(Asked(SchoolYears(2023, 2024), SchoolId(2)))
    screen = open_summary(external)
    screen.period.school.set_value("2")
    screen.period.school.chosen.emit("2")
    turn(qtbot, screen, Kind.SEVERAL)
    assert screen.period.years() == SchoolYears(2023, 2024)
    screen.period.last.set_value("2025-2026")
    screen.period.last.chosen.emit("2025-2026")
    settle(qtbot, screen)
    assert screen.period.years() == SchoolYears(2023, 2025)  # what was chosen stays
    assert "2023-2024 t/m 2024-2025" in why(screen)


def test_cases_without_a_category_in_any_of_the_years(
    qtbot: QtBot, open_summary: Open, services: Services
) -> None:
    fill_small_school(services)
    services.intake.record(a_report(received_on=Y24.first_day, category="not_yet", people=()))
    screen = open_summary()
    turn(qtbot, screen, Kind.SEVERAL)
    assert not screen.final.isEnabled() and "1" in why(screen)
    with qtbot.waitSignal(screen.cases_wanted) as told:
        screen.facts.incomplete.click()
    assert told.args == [Y24]


def test_a_story_belongs_to_one_school(
    qtbot: QtBot, open_summary: Open, external: Services
) -> None:
    screen = open_summary(external)
    for kind in (Kind.YEAR, Kind.SEVERAL):
        turn(qtbot, screen, kind)
        assert screen.views.chips.isEnabled() and screen.forms.acts[Form.TO_DISCUSS].isEnabled()
    turn(qtbot, screen, Kind.POOLED)
    assert not screen.views.chips.isEnabled() and screen.views.chips.toolTip()
    assert not screen.forms.acts[Form.TO_DISCUSS].isEnabled()
    assert not screen.paper.acts[Form.TO_DISCUSS].isEnabled()
    assert screen.forms.acts[Form.PDF].isEnabled()
    turn(qtbot, screen, Kind.YEAR)
    assert screen.views.chips.isEnabled() and not screen.views.chips.toolTip()


# ---- schools together


def test_schools_together(
    qtbot: QtBot, open_summary: Open, external: Services, texts_messages: ScriptedMessages
) -> None:
    screen = open_summary(external)
    screen.period.pooled.click()
    settle(qtbot, screen)
    assert screen.period.asked() == Asked(Y25, None)
    assert "scholen samen" in screen.header.title.text()
    assert screen._prepared is not None
    assert screen._prepared.edition.schools == ("Noord", "Oost")
    assert not screen.period.school.isVisible() and "te klein" in screen.period._note.text()
    texts_messages.answers = [True, True]
    with qtbot.waitSignal(screen.made_final):
        screen.final.click()
    settle(qtbot, screen)
    assert screen.state.text() == "definitief"
    screen.period.single.click()
    settle(qtbot, screen)
    assert not screen.final.isEnabled() and "samen met andere scholen" in why(screen)
    screen.period.school.set_value("3")
    screen.period.school.chosen.emit("3")
    settle(qtbot, screen)
    assert screen.final.isEnabled()


def test_nothing_to_pool_is_words_instead_of_pages(
    qtbot: QtBot, open_summary: Open, external: Services, texts_messages: ScriptedMessages
) -> None:
    external.summary.make_final(Y25, SchoolId(1))
    screen = open_summary(external)
    turn(qtbot, screen, Kind.POOLED)
    assert "geen twee scholen" in why(screen)
    assert screen.pages.page_count == 0
    assert not screen.final.isEnabled() and not screen.save.isEnabled()
    assert texts_messages.asked == []
    turn(qtbot, screen, Kind.YEAR)
    assert screen.pages.page_count > 0 and screen.facts.reasons.isVisible()


@pytest.mark.parametrize("purpose", list(Purpose))
def test_only_an_external_adviser_takes_schools_together(
    open_summary: Open, tmp_path: Path, purpose: Purpose
) -> None:
    register = make_register(tmp_path / "x.vpr", purpose=purpose, schools=("Noord", "Oost"))
    screen = open_summary(make_services(register))
    assert not screen.period.pooled.isVisible()
    register.close()


# ---- readers


def test_readers_are_chosen_where_there_is_a_choice(
    qtbot: QtBot, open_summary: Open, services: Services, bullying: Services
) -> None:
    fill(services, Y25, 12)
    screen = open_summary()
    assert screen.facts.readers.value() == "board"
    before = screen._prepared.edition.page  # type: ignore[union-attr]
    screen.facts.readers.set_value("council")
    screen.facts.readers.chosen.emit("council")
    settle(qtbot, screen)
    assert screen._prepared is not None and screen._prepared.edition.audience == "council"
    assert screen._prepared.edition.page == before
    assert not open_summary(bullying).facts.readers.isVisible()


def test_names_of_files_tell_no_school(external: Services) -> None:
    years = Asked(SchoolYears(2023, 2025), SCHOOL)
    name = proposed_name(external.editions.edition(years), Form.PDF)
    assert name == "jaaroverzicht-2023-2026-concept.pdf"
    together = external.editions.edition(Asked(Y25, None))
    assert (
        proposed_name(together, Form.JSON) == "jaaroverzicht-2025-2026-scholen-samen-concept.json"
    )
    council = external.editions.edition(Asked(Y25, SCHOOL), "council")
    assert proposed_name(council, Form.PDF) == (
        "jaaroverzicht-2025-2026-medezeggenschapsraad-concept.pdf"
    )


@pytest.mark.parametrize("kind", [Kind.SEVERAL, Kind.POOLED])
@pytest.mark.parametrize("form", [Form.PDF, Form.WALL, Form.HOW_MANY, Form.XLSX, Form.JSON])
def test_every_form_of_a_wider_edition_can_be_saved(
    qtbot: QtBot,
    open_summary: Open,
    external: Services,
    texts_messages: ScriptedMessages,
    tmp_path: Path,
    kind: Kind,
    form: Form,
) -> None:
    screen = open_summary(external)
    turn(qtbot, screen, kind)
    place = tmp_path / f"x{form.suffix}"
    texts_messages.answers = [True, place]
    with qtbot.waitSignal(screen.saver.saved, timeout=20000):
        screen.forms.acts[form].trigger()
    assert place.stat().st_size > 100


# ---- the story


def test_undecided_words_grey_the_button_and_say_where(
    qtbot: QtBot, open_summary: Open, services: Services
) -> None:
    services.intake.record(a_report(received_on=Y25.first_day))
    services.story.write(Y25, SCHOOL, {"task": "Sanne Testpersoon zei dat het beter ging."})
    screen = open_summary()
    assert not screen.final.isEnabled()
    assert "verhaal" in why(screen).lower() and screen.final.toolTip() == why(screen)
    assert screen.facts.undecided.isVisible()
    for finding in services.story.found(Y25, SCHOOL):
        services.story.let_stand(Y25, SCHOOL, finding.found)
    screen.refresh()
    settle(qtbot, screen)
    assert screen.final.isEnabled() and not screen.facts.undecided.isVisible()


def test_the_way_to_the_story(qtbot: QtBot, open_summary: Open, services: Services) -> None:
    class View(QWidget):
        def show_year(self, year: SchoolYear, school_id: SchoolId) -> None:
            self.asked = (year, school_id)

        def leave(self) -> None: ...

    services.intake.record(a_report(received_on=Y25.first_day))
    services.story.write(Y25, SCHOOL, {"task": "Sanne Testpersoon zei dat het beter ging."})
    screen = open_summary()
    view = View()
    screen.views.add(STORY, "Verhaal", view, view)
    screen.facts.undecided.click()
    assert screen.views.shown == STORY and view.asked == (Y25, SCHOOL)


# ---- for every user


@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("scale", [100, 200])
def test_everything_can_be_reached_and_read(
    qtbot: QtBot, open_summary: Open, external: Services, theme: Theme, kind: Kind, scale: int
) -> None:
    theme.set_scale(scale)
    screen = open_summary(external)
    screen.resize(1366 - scaled(224), 728)
    turn(qtbot, screen, kind)
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    assert nameless(screen) == []
    assert small(screen) == []
    qtbot.waitUntil(lambda: cut_off(screen) == [])  # heights settle a moment after the pages
    assert missed_by_tab(screen) == []


def test_no_second_scroll_bar_where_the_parts_stand_under_each_other(
    qtbot: QtBot, open_summary: Open, external: Services, theme: Theme
) -> None:
    theme.set_scale(200)
    screen = open_summary(external)
    screen.resize(1366 - scaled(224), 728)
    for kind in Kind:
        turn(qtbot, screen, kind)
        qtbot.waitUntil(lambda: screen._facts_place.verticalScrollBar().maximum() == 0)
