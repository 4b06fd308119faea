"""Documents in the window: chosen, read, changed, kept over a lock, saved, opened again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.factory import StoppedClock, a_report
from tests.ui.document_kit import people, saved, told_case, write
from tests.ui.dossier_page import choose, press, story, visible_words
from tests.ui.scripted import ScriptedMessages
from vp_desktop.composition import Program, Services
from vp_desktop.core.leaflet import Audience
from vp_desktop.core.letter_checks import Written
from vp_desktop.core.letter_facts import Choices
from vp_desktop.core.letter_plans import LetterKind
from vp_desktop.core.model import CaseId, Consent, Document
from vp_desktop.ui.documents.editor_screen import DRAFT_KIND, DocumentScreen
from vp_desktop.ui.documents.kinds_screen import KindsScreen
from vp_desktop.ui.documents.leaflet_card import LeafletCard
from vp_desktop.ui.dossier.forms import draft_keeper
from vp_desktop.ui.language import ENGLISH, set_language
from vp_desktop.ui.onlooker import Onlooker
from vp_desktop.ui.task_runner import TaskRunner

Open = Callable[..., DocumentScreen]


@pytest.fixture
def case_id(services: Services) -> CaseId:
    return told_case(services)


@pytest.fixture
def open_document(
    program: Program,
    services: Services,
    clock: StoppedClock,
    messages: ScriptedMessages,
    runner: TaskRunner,
    onlooker: Onlooker,
    shown: Callable[[QWidget], None],
) -> Open:
    def open_one(case_id: CaseId, kind: LetterKind, made: Document | None = None) -> DocumentScreen:
        screen = DocumentScreen(
            *(case_id, kind, services.documents, services.drafts, messages, runner),
            *(onlooker, clock, made),
        )
        screen.resize(1142, 728)
        shown(screen)
        return screen

    return open_one


def test_every_kind_is_a_card_with_one_sentence(
    services: Services,
    case_id: CaseId,
    onlooker: Onlooker,
    shown: Callable[[QWidget], None],
    qtbot: QtBot,
) -> None:
    screen = KindsScreen(case_id, services.documents, onlooker)
    shown(screen)
    for kind in LetterKind:
        card = screen.card(kind)
        assert card.isEnabled()
        assert card.accessibleName()
        assert card.accessibleDescription().endswith(".")
        with qtbot.waitSignal(screen.kind_chosen) as chosen:
            card.activated.emit()
        assert chosen.args == [kind.value]


def test_without_consent_only_what_a_duty_asks_for_can_be_made(
    services: Services, onlooker: Onlooker, shown: Callable[[QWidget], None]
) -> None:
    case_id = services.intake.record(a_report(category="sexual_abuse", people=people()))
    services.cases.add(Consent(case_id, "withdrawn", date(2026, 11, 20)))
    screen = KindsScreen(case_id, services.documents, onlooker)
    shown(screen)
    assert {kind for kind in LetterKind if screen.card(kind).isEnabled()} == {
        LetterKind.BOARD,
        LetterKind.INSPECTOR,
    }
    assert "Dit kan niet zonder toestemming." in visible_words(screen)


def test_the_page_beside_the_text_is_the_very_document(
    open_document: Open, case_id: CaseId, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = open_document(case_id, LetterKind.BOARD)
    qtbot.waitUntil(lambda: screen.pages.page_count == 1, timeout=20_000)
    assert "Geachte leden van het bestuur" in screen.pages.text()
    qtbot.waitUntil(lambda: screen.pages.verticalScrollBar().maximum() == 0)  # whole, nothing below
    write(screen, "Een heel andere tekst.")
    qtbot.waitUntil(lambda: "heel andere tekst" in screen.pages.text(), timeout=20_000)
    assert "Geachte" not in screen.pages.text()


def test_what_is_left_out_stands_above_the_text(open_document: Open, case_id: CaseId) -> None:
    screen = open_document(case_id, LetterKind.BOARD)
    area = screen.form.text
    write(screen, "Een lange zin die een paar keer breekt. " * 9 + "\n" * 20 + "woord " * 90)
    for width in (area.width() // 2, area.width()):  # lines break anew, also those out of sight
        area.resize(width, area.height())
        assert area.height() >= area.blockBoundingGeometry(area.document().lastBlock()).bottom()
    words = " ".join(visible_words(screen))
    assert "Dit staat er niet in" in words
    assert "Uw Geheugensteun" in words
    assert "niet versleuteld" in words
    assert screen.form.left_out.mapTo(screen, screen.form.left_out.rect().topLeft()).y() < (
        screen.form.text.mapTo(screen, screen.form.text.rect().topLeft()).y()
    )


def test_saving_asks_once_writes_keeps_and_drops_the_draft(
    open_document: Open,
    services: Services,
    case_id: CaseId,
    messages: ScriptedMessages,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    screen = open_document(case_id, LetterKind.BOARD)
    write(screen, "Geachte leden,\n\nEr is een melding.")
    screen.keeper.keep_now()
    place = tmp_path / "brief.pdf"
    messages.answers = [True, place, place]
    saved(screen, qtbot)
    assert place.read_bytes().startswith(b"%PDF")
    assert [asked[1] for asked in messages.asked] == [
        "Buiten het register opslaan?",
        "Opslaan als pdf",
    ]
    assert messages.asked[1][2] == f"{services.cases.dossier(case_id).case.reference}.pdf"
    assert services.drafts.find(DRAFT_KIND, f"{case_id}/board_letter") is None
    assert "niet versleuteld" in screen.notice.text()
    saved(screen, qtbot)  # again, without the warning
    assert len(messages.asked) == 3
    kept = [e.value for e in services.cases.dossier(case_id).timeline]
    assert len([value for value in kept if isinstance(value, Document)]) == 1


def test_no_to_any_question_writes_nothing(
    open_document: Open, services: Services, case_id: CaseId, messages: ScriptedMessages
) -> None:
    screen = open_document(case_id, LetterKind.CONVERSATION)
    write(screen, "Wij spraken elkaar.")
    for answers in ([False], [True, False], [True, True, None]):
        messages.answers = list(answers)
        screen.save_button.click()
        assert messages.answers == []
    assert "Kan dit veilig mee naar huis?" in [asked[1] for asked in messages.asked]
    assert not [
        e for e in services.cases.dossier(case_id).timeline if isinstance(e.value, Document)
    ]


@pytest.mark.parametrize(
    ("kind", "text", "to_whom", "said"),
    [
        (LetterKind.BOARD, "Beste [naam],", "Het bestuur", "[naam]"),
        (LetterKind.BOARD, "   ", "Het bestuur", "nog geen tekst"),
        (LetterKind.BOARD, "Tekst", "  ", "voor wie het is"),
        (LetterKind.BOARD, "Tekst", "De heer bram  voorbeeld", "gaat nooit naar iemand"),
        (LetterKind.INVITATION, "Kom praten over Sanne.", "De ouders", "nooit over wie"),
    ],
)
def test_what_is_not_ready_stays_inside(
    open_document: Open,
    case_id: CaseId,
    messages: ScriptedMessages,
    kind: LetterKind,
    text: str,
    to_whom: str,
    said: str,
) -> None:
    screen = open_document(case_id, kind)
    write(screen, text)
    screen.form.choices.to_whom.setText(to_whom)
    screen.save_button.click()
    assert messages.asked[0][0] == "tell"
    assert said in messages.asked[0][2]


def test_a_post_the_accused_may_hold_is_asked_about(
    open_document: Open, case_id: CaseId, messages: ScriptedMessages
) -> None:
    screen = open_document(case_id, LetterKind.REFERRAL)
    screen.form.choices.function.set_value("mentor")
    screen.form.choices.function.chosen.emit("mentor")
    assert "Is dit niet degene over wie het gaat?" in screen.form.maybe.text()
    write(screen, "Graag een afspraak.")
    messages.answers = [False]
    screen.save_button.click()
    assert messages.asked[0][1] == "Is dit niet degene over wie het gaat?"


def test_a_board_member_is_never_offered_the_letter(
    open_document: Open, services: Services
) -> None:
    case_id = services.intake.record(a_report(people=people("board_member")))
    screen = open_document(case_id, LetterKind.BOARD)
    assert screen.form.choices.to() == "supervisory_board"
    assert screen.form.choices.function.count() == 1
    assert "Het bestuur (bevoegd gezag)" in screen.form.instead.text()
    assert "raad van toezicht" in screen.form.text.text()


def test_the_number_and_the_keyword_are_asked_about(
    open_document: Open, case_id: CaseId, messages: ScriptedMessages
) -> None:
    screen = open_document(case_id, LetterKind.BOARD)
    for text in ("Dossier 2026-001.", "Het ging om de gymzaal."):
        write(screen, text)
        messages.answers = [False]
        screen.save_button.click()
        assert "trefwoord" in messages.asked[-1][1]


def test_what_was_typed_is_never_replaced_unasked(open_document: Open, case_id: CaseId) -> None:
    screen = open_document(case_id, LetterKind.BOARD)
    form = screen.form
    form.choices.names.click()
    assert "Bram Voorbeeld" in form.text.text()
    write(screen, "Mijn eigen woorden.")
    form.choices.names.click()
    assert form.text.text() == "Mijn eigen woorden."
    assert form.again.isVisible()
    form.again.action_chosen.emit()
    assert "Bram Voorbeeld" not in form.text.text()
    assert "Geachte leden" in form.text.text()


def test_a_draft_is_kept_by_itself_and_comes_back_with_its_reference(
    open_document: Open,
    services: Services,
    case_id: CaseId,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(draft_keeper, "KEEP_AFTER_MS", 10)
    screen = open_document(case_id, LetterKind.INVITATION)
    screen.form.choices.day.setText("maandag")
    screen.form.choices.day.textEdited.emit("maandag")
    write(screen, "Kom je maandag?")
    qtbot.waitUntil(lambda: services.drafts.find(DRAFT_KIND, f"{case_id}/invitation") is not None)
    again = open_document(case_id, LetterKind.INVITATION)
    assert again.form.text.text() == "Kom je maandag?"
    assert again.form.choices.day.text() == "maandag"
    assert again.form.reference == screen.form.reference
    other = open_document(case_id, LetterKind.REFERRAL)
    assert "maandag" not in other.form.text.text()
    assert other.form.reference != screen.form.reference


def test_somebody_who_comes_to_look_along_sees_no_document(
    open_document: Open, services: Services, case_id: CaseId, onlooker: Onlooker, qtbot: QtBot
) -> None:
    screen = open_document(case_id, LetterKind.STATEMENT)
    write(screen, "Half af.")
    with qtbot.waitSignal(screen.left):
        onlooker.set_present(True)
    found = services.drafts.find(DRAFT_KIND, f"{case_id}/statement")
    assert found is not None
    assert found[0]["text"] == "Half af."


def test_the_dossier_shows_the_document_and_opens_its_text(
    open_dossier: Any,
    open_document: Open,
    services: Services,
    case_id: CaseId,
    onlooker: Onlooker,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    facts = services.documents.facts(case_id)
    written = services.documents.propose(LetterKind.BOARD, facts, Choices(), "nl")
    page = services.documents.page(
        Written(written.kind, written.to, written.to_whom, written.text),
        facts.reference,
        facts,
        "nl",
    )
    services.documents.save(case_id, page, tmp_path / "a.pdf", "nl")
    screen = open_dossier(case_id)
    with qtbot.waitSignal(screen.document_requested) as wanted:
        choose(screen.head.menu, "Document maken")
    assert wanted.args == [case_id]
    shown = next(entry for entry in story(screen) if entry.kind == "Document")
    assert shown.title == "Brief aan het bestuur"
    assert "aan Het bestuur" in shown.detail
    assert shown.text == ""
    with qtbot.waitSignal(screen.document_opened) as opened:
        screen.timeline.entry_opened.emit(shown.key)
    made = services.documents.made(opened.args[1])
    again = open_document(case_id, LetterKind.BOARD, made)
    assert again.form.text.text() == written.text
    assert again.form.reference == facts.reference
    onlooker.set_present(True)
    assert shown.key not in [entry.key for entry in story(screen)]
    with qtbot.assertNotEmitted(screen.document_opened):
        screen.timeline.entry_opened.emit(shown.key)


def test_no_geheugensteun_is_ever_proposed(open_document: Open, case_id: CaseId) -> None:
    for kind in LetterKind:
        form = open_document(case_id, kind).form
        for box in (form.choices.names, form.choices.statutory):
            box.setChecked(True)
        form.propose_again()
        for private in ("zeepaardje", "gymzaal", "2026-001"):
            assert private not in form.text.text(), kind


def test_the_document_may_be_english_in_a_dutch_window(
    open_document: Open, case_id: CaseId
) -> None:
    form = open_document(case_id, LetterKind.BOARD).form
    form.choices.language.set_value("en")
    form.choices.language.chosen.emit("en")
    assert form.text.text().startswith("To the members of the board")
    assert "Uw Geheugensteun" in form.left_out.text()


def test_in_english(open_document: Open, case_id: CaseId, qapp: Any) -> None:
    set_language(qapp, ENGLISH)
    form = open_document(case_id, LetterKind.CONVERSATION).form
    assert "Your personal notes" in form.left_out.text()
    assert form.text.text().startswith("On 18 November 2026")


def test_the_leaflet_is_saved_for_each_reader(
    services: Services,
    messages: ScriptedMessages,
    shown: Callable[[QWidget], None],
    tmp_path: Path,
) -> None:
    card = LeafletCard(services.documents, services.settings.schools(), messages)
    shown(card)
    for audience in Audience:
        place = tmp_path / f"{audience.value}.pdf"
        messages.answers = [place]
        card.audience.set_value(audience.value)
        card.save_button.click()
        assert place.read_bytes().startswith(b"%PDF")
    messages.answers = [tmp_path / "nergens" / "x" / "y.pdf"]
    press(card, "Opslaan als pdf")
    messages.answers = [tmp_path / "child.pdf" / "y.pdf"]  # a file stands where a folder should be
    press(card, "Opslaan als pdf")
    assert messages.asked[-1][0] == "error"
