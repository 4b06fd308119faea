"""Who may see a yearly summary, and what is said before it leaves the register."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from tests.factory import a_report
from tests.services.editions_kit import Y25, fill
from tests.ui.scripted import ScriptedMessages
from tests.ui.summary_kit import SCHOOL, Open, settle
from vp_desktop.composition import Services
from vp_desktop.services.intake import NewPerson
from vp_desktop.ui.onlooker import Onlooker
from vp_desktop.ui.summary.saving import Form


def test_a_draft_is_covered_while_somebody_looks_along_and_a_final_one_is_not(
    qtbot: QtBot,
    open_summary: Open,
    services: Services,
    texts_messages: ScriptedMessages,
    onlooker: Onlooker,
) -> None:
    fill(services, Y25, 12)
    screen = open_summary()
    onlooker.set_present(True)
    assert screen.cover.isVisible() and not screen.pages.isVisible()
    onlooker.set_present(False)
    assert screen.pages.isVisible() and not screen.cover.isVisible()
    texts_messages.answers = [True, True]
    screen.final.click()
    settle(qtbot, screen)
    onlooker.set_present(True)
    assert screen.pages.isVisible()


@pytest.mark.parametrize(
    ("form", "told"), [(Form.PDF, True), (Form.TO_DISCUSS, True), (Form.JSON, False)]
)
def test_undecided_words_in_the_story_are_told_before_it_leaves_the_register(
    open_summary: Open,
    services: Services,
    texts_messages: ScriptedMessages,
    form: Form,
    told: bool,
) -> None:
    """anonymity.md, rule 11: shown to the writer before anything is exported."""
    fill(services, Y25, 12)
    services.intake.record(
        a_report(
            received_on=date(2025, 9, 3),
            people=(NewPerson("subject", "Sanne Testpersoon", "pupil"),),
        )
    )
    services.story.write(Y25, SCHOOL, {"trends": "Wat Sanne Testpersoon vertelde."})
    screen = open_summary()
    texts_messages.answers = [False]
    screen.forms.wanted.emit(form)
    (_, _, words) = texts_messages.asked[-1]
    assert ("woorden die kunnen zeggen om wie het gaat (" in words) == told
    assert ("alleen voor uw eigen ogen" in words) == (form is not Form.TO_DISCUSS)
    for finding in services.story.found(Y25, SCHOOL):
        services.story.let_stand(Y25, SCHOOL, finding.found)
    again = open_summary()
    texts_messages.answers = [False]
    again.forms.wanted.emit(form)
    assert "om wie het gaat (" not in texts_messages.asked[-1][2]
