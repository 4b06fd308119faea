"""Who may see a yearly summary, and what is said before it leaves the register."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader
from pytestqt.qtbot import QtBot

from tests.factory import StoppedClock, a_report
from tests.services.editions_kit import Y25, fill
from tests.ui.scripted import ScriptedMessages
from tests.ui.summary_kit import SCHOOL, Open, settle
from vp_desktop.composition import Program, Services
from vp_desktop.services.intake import NewPerson
from vp_desktop.ui.onlooker import Onlooker
from vp_desktop.ui.summary.saving import Form
from vp_desktop.ui.summary.screen import SummaryScreen
from vp_desktop.ui.summary.story_part import StoryPart
from vp_desktop.ui.summary.story_views import STORY
from vp_desktop.ui.task_runner import TaskRunner


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


def test_what_was_just_typed_in_the_story_is_what_is_saved(
    qtbot: QtBot,
    open_summary: Open,
    services: Services,
    texts_messages: ScriptedMessages,
    story_part: Callable[[SummaryScreen], StoryPart],
    tmp_path: Path,
) -> None:
    """A name that was taken out of the text must not leave with pages that were made before."""
    fill(services, Y25, 12)
    services.story.write(Y25, SCHOOL, {"trends": "Roos zei iets."})
    screen = open_summary()
    part = story_part(screen)
    screen.views.show_view(STORY)
    settle(qtbot, screen)
    assert part.form is not None
    part.form.editors["trends"].area.set_text("Een leerling zei iets.")
    place = tmp_path / "overzicht.pdf"
    texts_messages.answers = [True, place]
    with qtbot.waitSignal(screen.saver.saved, timeout=20000):
        screen.forms.wanted.emit(Form.PDF)
    words = "".join(page.extract_text() for page in PdfReader(place).pages)
    assert "Een leerling zei iets." in words and "Roos" not in words


def test_a_name_typed_last_holds_off_what_is_final(
    qtbot: QtBot,
    open_summary: Open,
    services: Services,
    texts_messages: ScriptedMessages,
    story_part: Callable[[SummaryScreen], StoryPart],
) -> None:
    fill(services, Y25, 12)
    named = (NewPerson("subject", "Sanne Testpersoon", "pupil"),)
    services.intake.record(a_report(received_on=date(2025, 9, 3), people=named))
    screen = open_summary()
    part = story_part(screen)
    screen.views.show_view(STORY)
    settle(qtbot, screen)
    assert part.form is not None and screen.final.isEnabled()
    part.form.editors["trends"].area.set_text("Sanne Testpersoon zei iets.")
    screen.final.click()
    settle(qtbot, screen)
    assert texts_messages.asked == [], "nothing is asked that would be refused"
    assert not screen.final.isEnabled() and screen.final.toolTip()
    part.found.buttons[0][0].click()
    settle(qtbot, screen)
    assert screen.final.isEnabled()


@pytest.fixture
def story_part(
    services: Services,
    program: Program,
    runner: TaskRunner,
    texts_messages: ScriptedMessages,
    onlooker: Onlooker,
    clock: StoppedClock,
) -> Callable[[SummaryScreen], StoryPart]:
    """Gives the screen its story, as the workplace does."""

    def add(screen: SummaryScreen) -> StoryPart:
        part = StoryPart(
            *(services.story, services.drafts, program.vocabulary, runner, texts_messages),
            *(onlooker, clock),
        )
        screen.views.add(STORY, "Verhaal", part, part)
        part.changed.connect(screen.redraw)
        return part

    return add
