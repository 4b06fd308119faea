"""Once a report is recorded: that it is said, and that what was left for later comes back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conversation import Open, choose_nature, recorded, story
from tests.ui.dossier_page import press, visible_words
from vp_desktop.app.workplace import Workplace
from vp_desktop.composition import Services
from vp_desktop.core.model import CaseId, Task
from vp_desktop.core.report_rest import Rest, is_rest
from vp_desktop.ui.dossier.screen import DossierScreen
from vp_desktop.ui.intake.consent_card import REFUSED
from vp_desktop.ui.intake.screen import IntakeScreen
from vp_desktop.ui.widgets.in_turns import finish

MONDAY = date(2026, 11, 23)
"""The tests stand in a weekend."""


def rest_of(services: Services, case: CaseId) -> list[Task]:
    return [task for task in services.cases.dossier(case).open_tasks if is_rest(task)]


def early(qtbot: QtBot, screen: IntakeScreen) -> CaseId:
    screen.go_to("story")
    with qtbot.waitSignal(screen.recorded) as told:
        screen.record_now()
    return CaseId(told.args[0])


def words_of(page: DossierScreen) -> str:
    return "\n".join(visible_words(page))


def test_it_says_so_first_and_hides_the_number_while_somebody_may_read_along(
    workplace: Workplace, qtbot: QtBot
) -> None:
    workplace.new_report()
    page = workplace.window.current_widget
    assert isinstance(page, IntakeScreen) and workplace.onlooker.present
    story(page).story.set_text("Zevenblad wacht haar op.")
    choose_nature(page, "psychological_violence")
    early(qtbot, page)
    dossier = workplace.window.current_widget
    assert isinstance(dossier, DossierScreen)
    assert dossier.recorded_notice.isVisible()
    finish()  # what stands beside it comes a moment later
    told = words_of(dossier)
    assert "Vastgelegd. De melding staat in het register." in told
    assert "Er is niets weg" in told and "Er kijkt iemand mee" not in told
    assert "2026-00" not in told and "Zevenblad" not in told
    press(dossier.side, "Ik ben weer alleen")
    told = words_of(dossier)
    assert "Vastgelegd als 2026-001." in told and "Zevenblad" in told
    workplace.window.show_destination("today")
    assert "Melding aanvullen" in "\n".join(visible_words(workplace.today))
    workplace.open_case(dossier.case_id)
    again = workplace.window.current_widget
    assert isinstance(again, DossierScreen)
    assert not again.recorded_notice.isVisible(), "it is no news any more"


def test_what_was_left_comes_back_on_the_next_school_day(
    qtbot: QtBot, open_intake: Open, services: Services
) -> None:
    screen = open_intake()
    choose_nature(screen, "psychological_violence")
    before = services.register.connection.value("SELECT count(*) FROM log")
    [task] = rest_of(services, early(qtbot, screen))
    assert task.due_on == MONDAY
    assert "toestemming, om wie het gaat, wat de melder wil" in task.reason
    assert "aard" not in task.reason
    after = services.register.connection.value("SELECT count(*) FROM log")
    assert after == before + 1, "the report and its task are one change"


def test_the_end_of_the_conversation_and_a_refusal_leave_none(
    qtbot: QtBot, open_intake: Open, services: Services
) -> None:
    whole = open_intake()
    choose_nature(whole, "psychological_violence")
    whole.go_to("agreements")
    assert rest_of(services, recorded(qtbot, whole)) == []
    refused = open_intake()
    choose_nature(refused, "psychological_violence")
    refused.fill({**refused.content(), "consent": REFUSED})
    refused._messages.answers = [True]  # type: ignore[attr-defined]
    assert rest_of(services, early(qtbot, refused)) == []


def test_what_the_law_asks_is_seen_first_and_the_rest_is_still_for_later(
    qtbot: QtBot, open_intake: Open, services: Services
) -> None:
    screen = open_intake()
    screen.go_to("story")
    choose_nature(screen, "sexual_harassment")
    screen.record_now()
    with qtbot.waitSignal(screen.recorded) as told:
        screen.foot.next.click()
    assert rest_of(services, CaseId(told.args[0]))


@pytest.mark.parametrize("nature", ["other", "not_yet"])
def test_now_leads_to_each_thing_that_is_left(
    qtbot: QtBot,
    open_intake: Open,
    open_dossier: Callable[..., DossierScreen],
    services: Services,
    nature: str,
) -> None:
    screen = open_intake()
    choose_nature(screen, nature)
    case = early(qtbot, screen)
    screen._onlooker.set_present(False)
    page = open_dossier(case)
    rest = page.acts.rest
    forms = {
        Rest.CONSENT: "dossier.consent",
        Rest.NATURE: "dossier.matter",
        Rest.PEOPLE: "dossier.person",
        Rest.WISH: "dossier.report",
    }
    assert rest._left() == [one for one in Rest if one != "nature" or nature == "not_yet"]
    press(page.side.now, "Toestemming vragen")
    for left in rest._left():
        rest.begin(left)
        assert page.workplace.panel is not None
        assert page.workplace.panel.sheet.kind == forms[left]
    assert "Nog niet opgeschreven: toestemming" in words_of(page)
