"""Requests in the window: the steps, the passages, words blacked out, the letter, a restricted case."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPushButton, QWidget

from tests.factory import NOW, StoppedClock, a_report
from tests.ui.scripted import ScriptedMessages
from vp_desktop.composition import Program, Services
from vp_desktop.core.model import CaseId, Contact, Note
from vp_desktop.core.privacy_sheet import PrivacySheet
from vp_desktop.core.request import Answers, Decision, RequestKind
from vp_desktop.ui.dossier.screen import DossierScreen
from vp_desktop.ui.onlooker import Onlooker
from vp_desktop.ui.requests.cover_form import CoverForm
from vp_desktop.ui.requests.list_screen import RequestsScreen
from vp_desktop.ui.requests.passages_part import RELEASED, WITHHELD
from vp_desktop.ui.requests.request_screen import RequestScreen
from vp_desktop.ui.requests.requests_card import RequestsCard
from vp_desktop.ui.requests.services import RequestServices

TODAY = NOW.date()
TEXT = "👋 Bram verstopte de fiets."


@pytest.fixture
def case_id(services: Services) -> CaseId:
    made = services.intake.record(a_report(consent="given", keyword="lantaarn"))
    services.cases.add(Contact(made, TODAY, text=TEXT))
    services.cases.add(Note(made, TODAY, "twijfel"))
    return made


@pytest.fixture
def parts(program: Program, services: Services, clock: StoppedClock) -> RequestServices:
    return RequestServices.of(services, program.vocabulary, clock)


@pytest.fixture
def open_request(
    services: Services,
    case_id: CaseId,
    parts: RequestServices,
    messages: ScriptedMessages,
    onlooker: Onlooker,
    at_work: Callable[[QWidget], None],
) -> Callable[..., RequestScreen]:
    def open_one(kind: RequestKind = RequestKind.INSPECTION, **answers: str) -> RequestScreen:
        person = services.people.search("Sanne")[0].id
        given = {"asker": "staff", "asker_name": "Sanne Testpersoon"} | answers
        made = Answers(**given, about=person, about_name="Sanne Testpersoon")
        request = services.requests.open(kind, TODAY, made, [case_id], "nl")
        screen = RequestScreen(request, parts, messages, onlooker)
        at_work(screen)
        return screen

    return open_one


def fill(screen: RequestScreen | RequestsScreen, **words: str) -> None:
    panel = screen.place.panel
    assert panel is not None
    panel.sheet.form.fill(words)
    panel.save.click()


def press(screen: QWidget, name: str) -> None:
    found = [b for b in screen.findChildren(QPushButton) if b.accessibleName() == name]
    assert found, name
    found[0].click()


def choose(screen: RequestScreen, source: str, field: str, code: str) -> None:
    cards = screen.passages.cards
    card = next(c for c in cards if (c.one.passage.source, c.one.passage.field) == (source, field))
    card.choice.set_value(code)
    card.choice.chosen.emit(code)


def said_in(services: Services, case_id: CaseId) -> list[str]:
    timeline = services.cases.dossier(case_id).timeline
    return [entry.value.text for entry in timeline if isinstance(entry.value, Contact)]


def test_a_request_is_taken_down_from_a_dossier(
    services: Services,
    case_id: CaseId,
    parts: RequestServices,
    messages: ScriptedMessages,
    onlooker: Onlooker,
    at_work: Callable[[QWidget], None],
) -> None:
    screen = RequestsScreen(parts, messages, onlooker, case_id)
    opened: list[int] = []
    screen.opened.connect(opened.append)
    at_work(screen)
    screen.new.click()
    assert screen.new.isHidden(), "one filled button"
    fill(screen)
    assert services.requests.every() == [], "the form says what is missing"
    fill(screen, request_kind="inspection", asker="parent", asker_name="Mevrouw Testpersoon")
    (made,) = services.requests.every()
    assert opened == [made.id]
    assert services.requests.cases_of(made.id) == (case_id,)


def test_what_was_typed_is_offered_again(
    services: Services,
    case_id: CaseId,
    parts: RequestServices,
    messages: ScriptedMessages,
    onlooker: Onlooker,
    at_work: Callable[[QWidget], None],
) -> None:
    screen = RequestsScreen(parts, messages, onlooker, case_id)
    at_work(screen)
    screen.begin()
    assert screen.place.panel is not None
    form = screen.place.panel.sheet.form
    form.editor("asker_name").setText("Mevrouw T")
    form.editor("asker_name").textEdited.emit("Mevrouw T")
    screen.keep_drafts()
    screen.place.close_panel()
    screen.begin()
    assert screen.place.panel.sheet.form.text("asker_name") == "Mevrouw T"


def test_the_whole_way_to_an_answer(
    open_request: Callable[..., RequestScreen],
    services: Services,
    messages: ScriptedMessages,
    tmp_path: Path,
) -> None:
    screen = open_request()
    screen.next.click()
    fill(screen, identity="yes", identity_checked="paspoort")
    screen.next.click()
    fill(screen, in_dossier="yes", danger="no")
    choose(screen, "contacts", "text", RELEASED)
    choose(screen, "notes", "text", WITHHELD)
    screen.next.click()
    fill(screen, decision="granted", decided_by="adviser")
    assert services.requests.get(screen.request_id).decision is Decision.GRANTED
    place = tmp_path / "antwoord.pdf"
    messages.answers = [True, True, place]
    screen.next.click()
    asked = [title for _, title, _ in messages.asked]
    assert "Kan dit veilig mee naar huis?" in asked
    assert place.read_bytes().startswith(b"%PDF")
    assert "niet versleuteld" in screen.notice.text()


def test_no_letter_when_it_cannot_go_home(
    open_request: Callable[..., RequestScreen], services: Services, messages: ScriptedMessages
) -> None:
    screen = open_request(RequestKind.ERASURE)
    services.requests.decide(screen.request_id, Decision.REFUSED, "board", "Niet veilig.", "nl")
    screen.refresh()
    messages.answers = [False]
    press(screen, "Brief maken: 7. Schrijf terug")
    assert services.in_the_clear.lying() == []


def test_words_are_blacked_out_in_the_copy_alone(
    open_request: Callable[..., RequestScreen], services: Services, case_id: CaseId
) -> None:
    screen = open_request()
    press(screen, "Woorden weglakken: Gesprek: het verslag, 21 november 2026")
    assert screen.place.panel is not None
    form = screen.place.panel.sheet.form
    assert isinstance(form, CoverForm)
    form.cover_names()
    cursor = form.area.textCursor()
    cursor.setPosition(form.area.text().encode("utf-16-le").index("fiets".encode("utf-16-le")) // 2)
    cursor.movePosition(
        QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor, len("fiets")
    )
    form.area.setTextCursor(cursor)
    form.cover_selected()
    assert "Bram, fiets" in form.said.text()
    screen.place.panel.save.click()
    card = next(c for c in screen.passages.cards if c.one.passage.text == TEXT)
    assert card.one.copy == "👋 ■■■■ verstopte de ■■■■."
    assert card.choice.value() == RELEASED
    told = [
        e.value.text
        for e in services.cases.dossier(case_id).timeline
        if isinstance(e.value, Contact)
    ]
    assert told == [TEXT]


def test_silence_about_a_personal_note_is_no_answer(
    open_request: Callable[..., RequestScreen],
) -> None:
    screen = open_request()
    chosen = {card.one.passage.source: card.choice.value() for card in screen.passages.cards}
    assert chosen.pop("notes") is None
    assert set(chosen.values()) == {WITHHELD}


def test_with_an_onlooker_nothing_of_it_is_shown(
    open_request: Callable[..., RequestScreen], onlooker: Onlooker
) -> None:
    screen = open_request()
    onlooker.set_present(True)
    assert not screen.content.isVisible()
    assert not screen.next.isVisible()
    assert screen.header.title.text() == "Verzoek"
    onlooker.set_present(False)
    assert screen.content.isVisible()


def test_a_case_is_restricted_and_says_so(
    open_request: Callable[..., RequestScreen],
    open_dossier: Callable[..., DossierScreen],
    services: Services,
    case_id: CaseId,
) -> None:
    screen = open_request(RequestKind.RESTRICTION)
    press(screen, "Beperken…: 2026-001 · lantaarn")
    fill(screen, because="Tot het is uitgezocht.")
    dossier = open_dossier(case_id)
    assert "beperkt sinds" in dossier.restriction.notice.text()
    assert not dossier.workplace.bar.isVisible()
    menu = dossier.head.menu.menu()
    offered = [act.text() for act in menu.actions() if not act.isSeparator()]
    assert offered == ["Verzoek van iemand in dit dossier…", "Dossier vasthouden…"], (
        "no more is kept"
    )
    assert not dossier.head.state_button.isVisible(), "closing is refused"
    services.retention.hold(case_id, "Er loopt een zaak.")
    dossier.restriction.lift()
    assert dossier.workplace.panel is not None
    dossier.workplace.panel.sheet.form.fill({"because": "Uitgezocht."})
    dossier.workplace.panel.save.click()
    assert services.restricting.since(case_id) is None
    assert dossier.workplace.bar.isVisible() and dossier.head.state_button.isVisible()
    assert len(menu.actions()) > 8
    assert dossier.restriction.notice.isHidden()


def test_a_statement_stands_in_the_dossier(
    open_request: Callable[..., RequestScreen], services: Services, case_id: CaseId
) -> None:
    screen = open_request(RequestKind.RECTIFICATION)
    press(screen, "Verklaring toevoegen…: 2026-001 · lantaarn")
    fill(screen, because="Ik was er niet bij.")
    told = [
        e.value.text
        for e in services.cases.dossier(case_id).timeline
        if isinstance(e.value, Contact)
    ]
    assert "Verklaring van Sanne Testpersoon:\nIk was er niet bij." in told


def test_the_menu_of_a_dossier_begins_one(
    open_dossier: Callable[..., DossierScreen], case_id: CaseId
) -> None:
    dossier = open_dossier(case_id)
    wanted: list[int] = []
    dossier.request_wanted.connect(wanted.append)
    acts = dict(act for act in dossier._menu.acts(dossier._dossier) if act)
    acts["Verzoek van iemand in dit dossier…"]()
    assert wanted == [case_id]


def test_the_sheets_are_saved(
    program: Program,
    services: Services,
    messages: ScriptedMessages,
    shown: Callable[[QWidget], None],
    tmp_path: Path,
) -> None:
    card = RequestsCard(services.privacy_sheets, messages, program.taxonomy)
    shown(card)
    for kind, button in card.buttons.items():
        messages.answers = [tmp_path / f"{kind}.pdf"]
        button.click()
        assert (tmp_path / f"{kind}.pdf").read_bytes().startswith(b"%PDF")
    assert set(card.buttons) == set(PrivacySheet)
