"""The cards of a bullying case: where they stand, teasing or bullying, and how it goes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from tests.factory import a_report
from tests.ui.bullying_kit import bullying_case
from tests.ui.dossier_page import entry, panel_of, press, save, visible_words, write
from vp_desktop.composition import Services
from vp_desktop.core.bullying_course import Measure
from vp_desktop.core.model import CaseId, Contact
from vp_desktop.core.purpose import Purpose
from vp_desktop.ui.bullying.score_line import ScoreLine
from vp_desktop.ui.dossier.entry_acts import CONTACT
from vp_desktop.ui.dossier.screen import DossierScreen
from vp_desktop.ui.onlooker import Onlooker
from vp_desktop.ui.theme import ALWAYS_DARK, Theme, roles

Open = Callable[..., DossierScreen]


@pytest.fixture
def ours(founded: Callable[..., Services]) -> Services:
    """The services of a bullying register."""
    return founded(purpose=Purpose.BULLYING)


@pytest.fixture
def case_id(ours: Services) -> CaseId:
    return bullying_case(ours)


@pytest.fixture
def screen(open_dossier: Open, ours: Services, case_id: CaseId) -> DossierScreen:
    return open_dossier(case_id, ours)


def contacts(services: Services, case_id: CaseId) -> list[Contact]:
    found = services.cases.dossier(case_id).timeline
    return [e.value for e in found if isinstance(e.value, Contact)]


def words_of(screen: DossierScreen) -> str:
    return "\n".join(visible_words(screen.side.bullying))


# ---- where they stand


def test_a_bullying_register_has_all_cards(screen: DossierScreen) -> None:
    words = words_of(screen)
    for title in ("Hoe gaat het?", "Plagen of pesten?", "Wie weet wat", "Korte tekst per kind"):
        assert title in words


@pytest.mark.parametrize(
    ("purpose", "category", "asked"),
    [
        (Purpose.ADVISER, "bullying", True),
        (Purpose.ADVISER, "threat", False),
        (Purpose.SCHOOL, "bullying", False),
    ],
)
def test_elsewhere_only_the_check_and_only_in_a_case_about_bullying(
    founded: Callable[..., Services],
    open_dossier: Open,
    purpose: Purpose,
    category: str,
    asked: bool,
) -> None:
    services = founded(purpose=purpose)
    page = open_dossier(services.intake.record(a_report(category=category)), services)
    assert ("Plagen of pesten?" in words_of(page)) == asked
    for title in ("Hoe gaat het?", "Wie weet wat", "Korte tekst per kind"):
        assert title not in words_of(page)


def test_who_looks_along_sees_no_name_number_or_count(
    screen: DossierScreen, onlooker: Onlooker
) -> None:
    onlooker.set_present(True)
    assert visible_words(screen.side.bullying) == []


def test_tab_goes_through_all_cards_from_above_to_below(
    screen: DossierScreen, ours: Services, case_id: CaseId
) -> None:
    ours.bullying.answer(case_id, "power", "yes")
    screen.refresh()
    QApplication.processEvents()
    cards, reached = screen.side.bullying, list[QWidget]()
    for _ in range(200):
        screen.focusNextChild()
        widget = QApplication.focusWidget()
        if widget is None or widget in reached:
            break
        reached.append(widget)
    ours_only = [widget for widget in reached if cards.isAncestorOf(widget)]
    tops = [widget.mapTo(screen, widget.rect().center()).y() for widget in ours_only]
    assert all(after > before - 80 for before, after in pairwise(tops)), tops
    missed = [
        button.accessibleName()
        for button in cards.findChildren(QAbstractButton)
        if button.isVisible()
        and button.focusPolicy() & Qt.FocusPolicy.TabFocus
        and button not in reached
        and button.group() is None
    ]
    assert missed == []
    assert all(button.accessibleName() for button in ours_only)


# ---- teasing or bullying?


def answer(screen: DossierScreen, question: str, code: str) -> None:
    chips = screen.side.bullying.check.chips[question]
    chips._chips[code].click()


def test_the_suggestion_comes_with_its_reasons_and_is_no_verdict(screen: DossierScreen) -> None:
    press(screen.side.bullying.check, "Vragen beantwoorden")
    for question in ("repetition", "power", "effect"):
        answer(screen, question, "yes")
    words = words_of(screen)
    assert "Dit lijkt op pesten" in words
    assert "De kanten zijn niet gelijk. Dat past bij pesten." in words
    assert "geen oordeel" in words
    answer(screen, "power", "no")
    assert "Dit is nog niet duidelijk" in words_of(screen)


def test_an_answer_is_kept_at_once_and_the_earlier_one_stays_to_be_seen(
    screen: DossierScreen, ours: Services, case_id: CaseId
) -> None:
    press(screen.side.bullying.check, "Vragen beantwoorden")
    answer(screen, "repetition", "no")
    answer(screen, "repetition", "yes")
    assert ours.bullying.answers(case_id) == {"repetition": "yes"}
    assert "Eerder: nee op za 21 november 2026" in words_of(screen)


def test_the_questions_are_folded_away_when_the_page_opens_answered(
    open_dossier: Open, ours: Services, case_id: CaseId
) -> None:
    for question in ("repetition", "power", "intent", "effect"):
        ours.bullying.answer(case_id, question, "unknown")
    page = open_dossier(case_id, ours)
    assert "Gebeurt het steeds weer?" not in words_of(page)
    press(page.side.bullying.check, "Antwoorden bekijken of wijzigen")
    assert "Gebeurt het steeds weer?" in words_of(page)


# ---- how it goes


def test_what_the_child_says_is_kept_shown_and_drawn(
    screen: DossierScreen, ours: Services, case_id: CaseId
) -> None:
    screen.entries.add(CONTACT)
    write(screen, text="Het was een rustige week.", score="6", bullying_now="stopped")
    save(screen)
    (kept,) = contacts(ours, case_id)
    assert (kept.score, kept.bullying_now, kept.with_role) == (6, "stopped", "subject")
    assert entry(screen, "Gesprek met degene die het overkwam").detail == "cijfer 6 · gestopt"
    assert "gestopt (za 21 november 2026)" in words_of(screen)
    line = screen.side.bullying.course.line
    assert line.accessibleDescription() == "za 21 november 2026: cijfer 6, gestopt"


def test_nothing_asked_is_no_score_and_nought_is_one(
    screen: DossierScreen, ours: Services, case_id: CaseId
) -> None:
    for score in ("", "not_asked", "0"):
        screen.entries.add(CONTACT)
        write(screen, text="Kort gesproken.", score=score)
        save(screen)
    assert sorted(str(c.score) for c in contacts(ours, case_id)) == ["0", "None", "None"]


def test_a_correction_of_a_conversation_keeps_the_score(
    screen: DossierScreen, ours: Services, case_id: CaseId
) -> None:
    kept = Contact(
        case_id, date(2026, 11, 20), with_role="subject", score=4, bullying_now="reduced"
    )
    ours.cases.add(kept)
    screen.refresh()
    screen.entries.edit(contacts(ours, case_id)[0])
    write(screen, text="Aangevuld.")
    save(screen)
    (found,) = contacts(ours, case_id)
    assert (found.text, found.score, found.bullying_now) == ("Aangevuld.", 4, "reduced")


def test_somebody_else_is_not_asked_for_the_number_of_the_child(
    screen: DossierScreen, ours: Services, case_id: CaseId
) -> None:
    screen.entries.add(CONTACT)
    write(screen, text="Met een getuige.", score="9", with_role="witness")
    assert "Hoe gaat het, van 0 tot 10?" not in visible_words(panel_of(screen))
    save(screen)
    assert [c.score for c in contacts(ours, case_id)] == [None]


def test_other_registers_do_not_ask_and_keep_what_there_is(
    services: Services, open_dossier: Open
) -> None:
    made = services.intake.record(a_report())
    services.cases.add(Contact(made, date(2026, 11, 20), score=4))
    page = open_dossier(made)
    page.entries.edit(contacts(services, made)[0])
    assert "Hoe gaat het, van 0 tot 10?" not in visible_words(panel_of(page))
    write(page, text="Aangevuld.")
    save(page)
    assert [c.score for c in contacts(services, made)] == [4]


def test_the_pictures_can_be_read_in_words(
    ours: Services, case_id: CaseId, open_dossier: Open
) -> None:
    for day, score in ((date(2026, 11, 10), 3), (date(2026, 11, 17), 5)):
        ours.cases.add(Contact(case_id, day, with_role="subject", score=score))
    page = open_dossier(case_id, ours)
    press(page.side.bullying.course, "In woorden lezen")
    words = visible_words(page.side.bullying.course)
    assert "di 10 november 2026: cijfer 3" in words
    assert "week van ma 16 november 2026: 1 keer" in words
    described = page.side.bullying.course.bars.accessibleDescription()
    assert described.count("1 keer") == 2


@pytest.mark.parametrize("scale", [100, 200])
def test_a_stop_differs_from_another_point_by_its_shape(
    theme: Theme, shown: Callable[[ScoreLine], None], scale: int
) -> None:
    theme.set_scheme(ALWAYS_DARK)
    theme.set_scale(scale)
    line = ScoreLine()
    found = (
        Measure(date(2026, 11, 1), 5),
        Measure(date(2026, 11, 8), 5, "stopped"),
        Measure(date(2026, 11, 15), 5),
    )
    line.show_measures(found, "")
    line.resize(400, line.sizeHint().height())
    shown(line)
    image: QImage = line.grab().toImage()
    inks = {QColor(roles().accent).name(), QColor(roles().done).name()}

    def inked(measure: Measure, left: int, up: int) -> bool:
        point, size = line.point_of(measure), scale // 100
        at = image.pixelColor(int(point.x()) - left * size, int(point.y()) - up * size)
        return at.name() in inks

    assert [inked(measure, 0, 0) for measure in found] == [True, True, True]
    # a corner that a square fills and a circle does not
    assert [inked(measure, 4, 3) for measure in found] == [False, True, False]


def test_one_contact_and_none_are_drawn_without_a_fault(
    shown: Callable[[ScoreLine], None],
) -> None:
    line = ScoreLine()
    shown(line)
    for found in (
        (),
        (Measure(date(2026, 11, 1), 10),),
        (Measure(date(2026, 11, 1), None, "worse"),),
    ):
        line.show_measures(found, "")
        line.resize(120, line.sizeHint().height())
        assert not line.grab().isNull()
