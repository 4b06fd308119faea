"""A request from where one happens to be: a case, the Wegwijzer, the settings; and a name nobody has."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from tests.factory import NOW, StoppedClock, a_report
from tests.ui.dossier_page import press, visible_words
from tests.ui.scripted import ScriptedMessages
from vp_desktop.app.workplace import Workplace
from vp_desktop.composition import Program, Services
from vp_desktop.core.model import CaseId, Contact
from vp_desktop.core.request import Answers, RequestKind
from vp_desktop.core.retention import BinReason
from vp_desktop.ui.dossier.screen import DossierScreen
from vp_desktop.ui.onlooker import Onlooker
from vp_desktop.ui.requests.cases_form import CasesForm
from vp_desktop.ui.requests.forms import WhoAsksForm
from vp_desktop.ui.requests.list_screen import RequestsScreen
from vp_desktop.ui.requests.request_screen import RequestScreen
from vp_desktop.ui.requests.services import RequestServices
from vp_desktop.ui.settings.sections import KEEPING

TODAY = NOW.date()


@pytest.fixture
def case_id(services: Services) -> CaseId:
    made = services.intake.record(a_report(consent="given", keyword="lantaarn"))
    services.cases.add(Contact(made, TODAY, text="Bram verstopte de fiets."))
    return made


@pytest.fixture
def parts(program: Program, services: Services, clock: StoppedClock) -> RequestServices:
    return RequestServices.of(services, program.vocabulary, clock)


@pytest.fixture
def unknown(
    services: Services,
    case_id: CaseId,
    parts: RequestServices,
    messages: ScriptedMessages,
    onlooker: Onlooker,
    at_work: Callable[[QWidget], None],
) -> RequestScreen:
    """A request about a name that stands in no case as it was typed."""
    answers = Answers(asker="parent", asker_name="Mevrouw T", about_name="Sanneke Tespersoon")
    request = services.requests.open(RequestKind.INSPECTION, TODAY, answers, [], "nl")
    screen = RequestScreen(request, parts, messages, onlooker)
    at_work(screen)
    return screen


def form_of(screen: RequestScreen) -> CasesForm:
    screen.acts.cases(screen.request)
    assert screen.place.panel is not None
    form = screen.place.panel.sheet.form
    assert isinstance(form, CasesForm)
    return form


def test_a_name_nobody_has_is_no_dead_end(
    unknown: RequestScreen, services: Services, case_id: CaseId
) -> None:
    assert "Kies eerst bij stap 4 de dossiers." in visible_words(unknown)
    form = form_of(unknown)
    assert any("naam zo geschreven is" in word for word in visible_words(form))
    number = services.cases.dossier(case_id).case.number
    for typed, said in (("x", "zoals"), ("2031-009", "geen dossier met dit nummer")):
        form.number.setText(typed)
        form.put.click()
        assert said in form.number_field.error and form.case_ids() == []
    form.number.setText(f" {number.year}-{number.sequence} ")
    press(unknown, "Erbij zetten")
    assert form.case_ids() == [case_id] and form.number.text() == ""
    assert form.nothing.isHidden()
    press(unknown, "Opslaan")
    assert services.requests.cases_of(unknown.request_id) == (case_id,)
    assert any("Kies eerst hieronder" in word for word in visible_words(unknown))


def test_a_number_that_was_typed_and_not_put_goes_along_with_saving(
    unknown: RequestScreen, services: Services, case_id: CaseId
) -> None:
    form = form_of(unknown)
    form.number.setText("nee")
    press(unknown, "Opslaan")
    assert form.number_field.error and unknown.place.panel is not None
    form.number.setText(str(services.cases.dossier(case_id).case.number))
    press(unknown, "Opslaan")
    assert services.requests.cases_of(unknown.request_id) == (case_id,)


def test_what_lies_in_the_bin_is_not_found_by_its_number(
    unknown: RequestScreen, services: Services, case_id: CaseId
) -> None:
    number = services.cases.dossier(case_id).case.number
    services.bin.put([case_id], BinReason.MISTAKE)
    assert services.requests.with_number(number) is None


def test_a_draft_keeps_the_number(unknown: RequestScreen, case_id: CaseId) -> None:
    form = form_of(unknown)
    form.number.setText("2026-0")
    kept = form.content()
    form.number.clear()
    form.fill(kept)
    assert form.number.text() == "2026-0"


def test_from_a_case_its_people_are_offered(
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
    assert isinstance(form, WhoAsksForm)
    person = next(one.person for one in services.cases.dossier(case_id).people if one.person)
    press(screen, person.name)
    assert form.chosen() == person
    form.fill({"request_kind": "inspection", "asker": "parent"})
    screen.place.panel.save.click()
    (made,) = services.requests.every()
    assert made.answers.about == person.id and made.answers.about_name == person.name


def test_without_a_case_nobody_is_offered(
    parts: RequestServices,
    case_id: CaseId,
    messages: ScriptedMessages,
    onlooker: Onlooker,
    at_work: Callable[[QWidget], None],
) -> None:
    screen = RequestsScreen(parts, messages, onlooker)
    at_work(screen)
    screen.begin()
    assert "Wie uit dit dossier?" not in visible_words(screen)


def test_an_attachment_says_that_its_name_alone_is_covered(
    services: Services,
    case_id: CaseId,
    parts: RequestServices,
    messages: ScriptedMessages,
    onlooker: Onlooker,
    at_work: Callable[[QWidget], None],
    tmp_path: Path,
) -> None:
    file = tmp_path / "foto van Bram.txt"
    file.write_text("made up")
    services.attachments.add(case_id, file)
    answers = Answers(asker="parent", about_name="Sanne Testpersoon")
    request = services.requests.open(RequestKind.INSPECTION, TODAY, answers, [case_id], "nl")
    screen = RequestScreen(request, parts, messages, onlooker)
    at_work(screen)
    (card,) = [one for one in screen.passages.cards if one.one.passage.is_attachment]
    assert card.cover.text() == "Bestandsnaam weglakken…"
    card.cover.click()
    words = " ".join(visible_words(screen.place))
    assert "Hier lakt u alleen de bestandsnaam weg" in words
    (told,) = [one for one in screen.passages.cards if one.one.passage.source == "contacts"][-1:]
    assert told.cover.text() == "Woorden weglakken…"


def page_up(workplace: Workplace) -> QWidget:
    page = workplace.window.current_widget
    assert page is not None
    return page


def test_an_empty_page_says_what_belongs_there_but_not_beside_a_form_or_an_onlooker(
    parts: RequestServices,
    messages: ScriptedMessages,
    onlooker: Onlooker,
    at_work: Callable[[QWidget], None],
) -> None:
    screen = RequestsScreen(parts, messages, onlooker)
    at_work(screen)
    assert screen.nothing.isVisible()
    screen.begin()
    assert not screen.nothing.isVisible()
    onlooker.set_present(True)
    assert screen.cover.isVisible() and not screen.nothing.isVisible()
    screen.place.close_panel()
    assert not screen.nothing.isVisible(), "the cover says enough"


def test_requests_have_one_place_in_the_rail_and_lead_back_to_where_they_were_begun(
    workplace: Workplace, case_id: CaseId
) -> None:
    window = workplace.window
    window.show_destination("settings")
    workplace.settings.sections.show_section(KEEPING)
    workplace.requests.card.open_button.click()
    assert window.current_key == "settings"
    workplace.requests.begin(case_id)
    assert window.current_key == "settings"
    press(page_up(workplace), "Terug")
    assert window.current_key == "cases" and isinstance(page_up(workplace), DossierScreen)
    window.show_destination("guide")
    routes = workplace.services.guide.routes("nl")
    other = next(route for route in routes if route.id != "access_request")
    workplace.guide.routes.show_route(other)
    assert "Verzoek beginnen" not in visible_words(workplace.guide)
    workplace.guide.routes.show_route(next(r for r in routes if r.id == "access_request"))
    press(workplace.guide, "Verzoek beginnen")
    page = page_up(workplace)
    assert isinstance(page, RequestsScreen) and page.place.panel is not None
    assert window.current_key == "settings"
    place = workplace.requests.place_of(page)
    window.show_destination("today")
    assert workplace.requests.return_to(place)
    assert window.current_key == "settings"
    press(page_up(workplace), "Terug")
    assert page_up(workplace) is workplace.guide and window.current_key == "guide"
