"""Where own words are seen: dossiers, forms, a conversation, the list of cases; never in the summary."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.factory import StoppedClock, a_report
from tests.ui.conversation import choose_nature, recorded, story
from tests.ui.dossier_page import visible_words
from tests.ui.scripted import ScriptedMessages
from vp_desktop.app.places import CASES, GUIDE, SUMMARY
from vp_desktop.app.workplace import Workplace
from vp_desktop.composition import Program, Services
from vp_desktop.core.model import CaseId, Incident
from vp_desktop.core.own_words import as_code, spelled
from vp_desktop.services.intake import NewIncident
from vp_desktop.ui.cases.screen import CasesScreen
from vp_desktop.ui.dossier.forms.case_forms import MatterForm
from vp_desktop.ui.dossier.forms.incident_form import IncidentForm
from vp_desktop.ui.dossier.screen import DossierScreen
from vp_desktop.ui.dossier.services import DossierServices
from vp_desktop.ui.dossier.vocabulary import Vocabulary
from vp_desktop.ui.intake.answers import Answers
from vp_desktop.ui.intake.screen import IntakeScreen
from vp_desktop.ui.lists.screen import OwnListsScreen
from vp_desktop.ui.onlooker import Onlooker
from vp_desktop.ui.task_runner import TaskRunner
from vp_desktop.ui.widgets.choice import ChoiceChips, ChoiceCombo, Option


def case_in(services: Services, place: str) -> CaseId:
    return services.intake.record(a_report(incident=NewIncident(place=as_code(place))))


@pytest.fixture
def hal(services: Services) -> str:
    return services.own_lists.add("place", "corridor", "Hal bij de kluisjes")


@pytest.fixture
def open_own(
    services: Services,
    clock: StoppedClock,
    onlooker: Onlooker,
    messages: ScriptedMessages,
    runner: TaskRunner,
    at_work: Callable[[QWidget], None],
) -> Callable[[CaseId], DossierScreen]:
    def open_one(case_id: CaseId) -> DossierScreen:
        parts = DossierServices.of(services, services.vocabulary, clock)
        screen = DossierScreen(case_id, parts, messages, runner, onlooker)
        at_work(screen)
        return screen

    return open_one


def test_the_dossier_says_the_own_word(
    services: Services, hal: str, open_own: Callable[[CaseId], DossierScreen]
) -> None:
    role = as_code(services.own_lists.add("reporter_role", "staff", "Conciërge"))
    where = NewIncident(place=as_code(hal))
    case_id = services.intake.record(a_report(incident=where, reporter_role=role))
    words = " ".join(visible_words(open_own(case_id)))
    assert "conciërge" in words
    assert "Een personeelslid meldt" in words
    assert "hal bij de kluisjes" in words
    assert "gang" not in words.lower().replace("hal bij", "")
    assert hal not in words


def test_a_form_keeps_an_own_value_also_one_that_is_hidden(
    services: Services, hal: str, clock: StoppedClock, shown: Callable[[QWidget], None]
) -> None:
    case_id = case_in(services, hal)
    services.own_lists.hide("place", hal, sure=True)
    (entry,) = [
        e.value for e in services.cases.dossier(case_id).timeline if isinstance(e.value, Incident)
    ]
    words = Vocabulary(services.vocabulary)
    form = IncidentForm(words, clock, services.cases.purpose, entry)
    shown(form)
    assert spelled(form.entry(case_id).place) == hal
    draft = form.content()
    assert draft["place"] == hal
    again = IncidentForm(words, clock, services.cases.purpose)
    shown(again)
    assert again.editor("place").findData(hal) == -1
    again.fill(draft)
    assert spelled(again.entry(case_id).place) == hal
    matter = services.cases.dossier(case_id).matter
    whole = MatterForm(words, services.cases.purpose, matter)
    shown(whole)
    services.cases.set_matter(whole.matter())
    assert spelled(services.cases.dossier(case_id).matter.place) == hal


def test_an_own_value_that_is_gone_falls_back_to_what_it_counts_as(
    services: Services, hal: str, clock: StoppedClock, shown: Callable[[QWidget], None]
) -> None:
    services.own_lists.remove("place", hal)
    words = Vocabulary(services.vocabulary)
    assert words.label("place", as_code(hal)) == "Gang"
    form = IncidentForm(words, clock, services.cases.purpose)
    shown(form)
    form.fill({"place": hal})
    assert form.text("place") == "corridor"


@pytest.mark.parametrize("leaf", ["bullying", "other", "unknown_psychological", "radicalisation"])
def test_a_kind_of_her_own_can_be_chosen_and_comes_back(
    services: Services, leaf: str, shown: Callable[[QWidget], None]
) -> None:
    code = services.own_lists.add("category", leaf, "Groepsapp")
    words = Vocabulary(services.vocabulary)
    case_id = services.intake.record(a_report(category=as_code(code)))
    matter = services.cases.dossier(case_id).matter
    assert words.nature(matter.category) == "Groepsapp"
    assert words.category_of(matter.category) == words.category_of(leaf)
    form = MatterForm(words, services.cases.purpose, matter)
    shown(form)
    assert spelled(form.matter().category) == code
    form.fill({"category": leaf})
    assert spelled(form.matter().category) == leaf


def test_a_conversation_keeps_an_own_value_in_its_draft(hal: str) -> None:
    answers = Answers(place=as_code(hal), way="conversation", story=hal)
    content = answers.to_content()
    assert content["place"] == hal
    again = Answers.from_content(content)
    assert (again.place, spelled(again.place)) == ("corridor", hal)
    assert type(again.story) is str
    assert again.story == hal  # typed words are never a code


@pytest.mark.parametrize("kind", [ChoiceChips, ChoiceCombo])
def test_a_choice_tells_the_packaged_code_and_knows_the_own_one(
    kind: type[ChoiceChips] | type[ChoiceCombo], shown: Callable[[QWidget], None]
) -> None:
    own = "corridor+k3m8w2"
    options = [Option("corridor", "Gang"), Option(own, "Hal"), Option("trip", "Kamp", hidden=True)]
    choice = kind(options)
    shown(choice)
    choice.set_value(own)
    assert (choice.value(), spelled(choice.value() or "")) == ("corridor", own)
    choice.set_value("corridor")
    assert spelled(choice.value() or "") == "corridor"
    choice.set_value("trip")
    assert choice.value() == "trip"
    choice.set_value(as_code(own))
    assert spelled(choice.value() or "") == own
    choice.set_value("corridor+zzzzzz")
    assert spelled(choice.value() or "") == "corridor"
    choice.set_value(None)
    assert choice.value() is None


def test_the_list_of_cases_filters_and_shows_own_words(
    services: Services,
    clock: StoppedClock,
    onlooker: Onlooker,
    at_work: Callable[[QWidget], None],
) -> None:
    screen = CasesScreen(services.cases, services.drafts, services.vocabulary, onlooker, clock)
    at_work(screen)
    code = services.own_lists.add("category", "bullying", "Groepsapp")
    own = services.intake.record(a_report(category=as_code(code)))
    services.intake.record(a_report(category="bullying"))
    screen.hide()
    screen.show()
    screen.filters.nature.set_value(code)
    screen.filters.changed.emit()
    query = screen.filters.query("")
    assert query.categories == (code,)
    assert [row.id for row in services.cases.page(query, 0, 9)] == [own]
    assert screen.filters.content()["nature"] == code


@pytest.mark.parametrize(
    ("leaf", "nature"), [("other", "other"), ("bullying", "psychological_violence")]
)
def test_a_conversation_is_recorded_in_own_words_and_judged_by_packaged_ones(
    services: Services,
    program: Program,
    hal: str,
    leaf: str,
    nature: str,
    onlooker: Onlooker,
    messages: ScriptedMessages,
    clock: StoppedClock,
    shown: Callable[[QWidget], None],
    qtbot: QtBot,
) -> None:
    code = services.own_lists.add("category", leaf, "Groepsapp")
    parts = (program.texts, program.rules, onlooker, messages, clock)
    screen = IntakeScreen(services, services.vocabulary, *parts, "")
    shown(screen)
    choose_nature(screen, nature, code)
    story(screen).place.set_value(hal)
    story(screen).place.chosen.emit("corridor")
    case_id = recorded(qtbot, screen)
    matter = services.cases.dossier(case_id).matter
    assert (matter.category, spelled(matter.category)) == (leaf, code)
    assert (matter.place, spelled(matter.place)) == ("corridor", hal)
    assert services.guidance.known(case_id).category == leaf


def test_the_way_there_and_back_and_new_words_at_the_next_showing(
    workplace: Workplace, services: Services
) -> None:
    services.intake.record(a_report(category="threat"))
    window = workplace.window
    workplace.lists.card.open_button.click()
    page = window.current_widget
    assert isinstance(page, OwnListsScreen)
    services.own_lists.rename("category", "threat", "Zeepaardje")
    page.back.click()
    assert window.current_widget is workplace.settings
    window.show_destination(CASES)
    model = workplace.cases.model
    cells = [str(model.index(0, column).data()) for column in range(model.columnCount())]
    assert "Zeepaardje" in cells
    window.show_destination(SUMMARY)
    assert not any("Zeepaardje" in text for text in visible_words(workplace.summary))
    window.show_destination(GUIDE)
    assert not any("Zeepaardje" in text for text in visible_words(workplace.guide))
