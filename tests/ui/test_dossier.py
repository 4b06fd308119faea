"""The page of a case: added to in place, nothing typed is lost, closing shows its reasons."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.factory import StoppedClock, a_report
from tests.ui.dossier_page import (
    entry,
    panel_of,
    press,
    save,
    story,
    titles,
    visible_words,
    write,
)
from tests.ui.scripted import ScriptedMessages
from vp_desktop.composition import Services
from vp_desktop.core.model import (
    Closing,
    Contact,
    Incident,
    Note,
    Task,
)
from vp_desktop.services.cases import CaseQuery
from vp_desktop.ui.dossier.entry_acts import CONTACT, INCIDENT, NOTE, REFERRAL, REPORT, TASK
from vp_desktop.ui.dossier.forms import draft_keeper
from vp_desktop.ui.dossier.screen import DossierScreen

Open = Callable[..., DossierScreen]


def test_the_page_tells_the_story_newest_first(open_dossier: Open, services: Services) -> None:
    case_id = services.intake.record(a_report(consent="given"))
    services.cases.add(
        Contact(case_id, date(2026, 11, 18), minutes=25, text="Het gaat iets beter.")
    )
    services.cases.add(Note(case_id, date(2026, 11, 14), "Zelf twijfel."))
    screen = open_dossier(case_id)
    assert screen.header.title.text() == "2026-001"
    assert screen.head.nature.text() == "Pesten"
    assert screen.head.state.text() == "loopt sinds 10 november 2026"
    assert titles(screen)[:2] == ["Gesprek met de melder", "Geheugensteun"]
    newest = story(screen)[0]
    assert newest.when == "wo 18 november 2026 · 25 min"
    assert newest.text == "Het gaat iets beter."
    assert story(screen)[1].personal


@pytest.mark.parametrize(
    ("kind", "content", "title"),
    [
        (
            CONTACT,
            {"text": "Gebeld", "way": "telephone", "minutes": "10"},
            "Telefoon met de melder",
        ),
        (INCIDENT, {"description": "Geduwd", "day": "gisteren"}, "Wat er gebeurde"),
        (NOTE, {"text": "Zelf twijfel"}, "Geheugensteun"),
        (REFERRAL, {"referred_to": "safe_home"}, "Doorverwezen naar Veilig Thuis"),
        (REPORT, {"story": "Het is weer gebeurd"}, "Een leerling meldt"),
    ],
)
def test_adding_in_place(
    open_dossier: Open, services: Services, kind: str, content: dict[str, str], title: str
) -> None:
    screen = open_dossier(services.intake.record(a_report(received_on=date(2026, 11, 2))))
    before = len(story(screen))
    screen.workplace.bar.chip(kind).click()
    write(screen, **content)
    save(screen)
    assert len(story(screen)) == before + 1
    assert entry(screen, title).key == story(screen)[0].key
    assert screen.workplace.bar.isVisible()


def test_a_task_is_added_done_and_undone(open_dossier: Open, services: Services) -> None:
    screen = open_dossier(services.intake.record(a_report()))
    screen.workplace.bar.chip(TASK).click()
    write(screen, title="Ouders bellen", reason="Afgesproken", due_on="morgen", due_at="13.15")
    save(screen)
    assert "morgen 13:15" in visible_words(screen.side.now)
    press(screen.side.now, "Gedaan")
    assert entry(screen, "Ouders bellen").kind == "Gedaan"
    press(screen.undo_bar, "Ongedaan maken")
    assert "Ouders bellen" in visible_words(screen.side.now)
    assert "Ouders bellen" not in titles(screen)


def test_a_draft_is_kept_and_offered_again(
    open_dossier: Open, services: Services, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(draft_keeper, "KEEP_AFTER_MS", 10)
    case_id = services.intake.record(a_report())
    screen = open_dossier(case_id)
    screen.workplace.bar.chip(CONTACT).click()
    qtbot.keyClicks(panel_of(screen).sheet.form.editor("text"), "Ze vertelt")
    qtbot.waitUntil(lambda: panel_of(screen).state.text() == "bewaard 14:32")

    again = open_dossier(case_id)  # as after a crash: the first page was never left
    assert "Begonnen en nog niet opgeslagen: Gesprek" in visible_words(again.workplace)
    again.workplace.bar.chip(CONTACT).click()
    assert panel_of(again).sheet.form.text("text") == "Ze vertelt"
    save(again)
    assert entry(again, "Gesprek met de melder").text == "Ze vertelt"
    assert services.drafts.find(CONTACT, str(case_id)) is None
    again.workplace.bar.chip(CONTACT).click()
    assert panel_of(again).sheet.form.text("text") == ""


def test_a_draft_over_something_recorded_says_what_differs_and_gives_it_back(
    open_dossier: Open, services: Services
) -> None:
    case_id = services.intake.record(a_report())
    screen = open_dossier(case_id)
    screen.workplace.bar.chip(NOTE).click()
    write(screen, text="Rustig gesprek")
    save(screen)
    note = next(
        one.value for one in services.cases.dossier(case_id).timeline if isinstance(one.value, Note)
    )
    screen.entries.edit(note)
    assert not panel_of(screen).offered.isVisible()
    write(screen, text="Rustig gesprek, moeder belt nog")
    panel_of(screen).leave()

    screen.entries.edit(note)
    offered = panel_of(screen).offered
    assert offered.text() == (
        "U was hier nog bezig. Anders dan wat is opgeslagen: "
        f"{panel_of(screen).sheet.form.field('text').label.text()}."
    )
    press(offered, "Toon wat is opgeslagen")
    assert panel_of(screen).sheet.form.text("text") == "Rustig gesprek"
    panel_of(screen).leave()
    screen.entries.edit(note)
    assert panel_of(screen).sheet.form.text("text") == "Rustig gesprek"
    assert not panel_of(screen).offered.isVisible()


def test_a_lock_keeps_what_was_just_typed(
    open_dossier: Open, services: Services, qtbot: QtBot
) -> None:
    case_id = services.intake.record(a_report())
    screen = open_dossier(case_id)
    screen.workplace.bar.chip(NOTE).click()
    qtbot.keyClicks(panel_of(screen).sheet.form.editor("text"), "Even")
    screen.keep_drafts()
    kept = services.drafts.find(NOTE, str(case_id))
    assert kept is not None
    assert kept[0]["text"] == "Even"


def test_a_draft_can_be_thrown_away(
    open_dossier: Open, services: Services, messages: ScriptedMessages
) -> None:
    case_id = services.intake.record(a_report())
    screen = open_dossier(case_id)
    screen.workplace.bar.chip(NOTE).click()
    write(screen, text="Toch niet")
    screen.keep_drafts()
    messages.answers = [False, True]
    press(screen.workplace, "Weggooien")
    assert panel_of(screen).isVisible()
    press(screen.workplace, "Weggooien")
    assert screen.workplace.panel is None
    assert services.drafts.find(NOTE, str(case_id)) is None


def test_a_word_for_today_in_a_draft_is_the_day_it_was_written(
    open_dossier: Open, services: Services, clock: StoppedClock
) -> None:
    case_id = services.intake.record(a_report())
    screen = open_dossier(case_id)
    screen.workplace.bar.chip(CONTACT).click()
    write(screen, text="Gebeld", day="vandaag")
    screen.workplace.leave()
    clock.now = datetime(2026, 11, 23, 9, 0)
    screen.workplace.bar.chip(CONTACT).click()
    assert panel_of(screen).sheet.form.text("day") == "2026-11-21"
    assert panel_of(screen).state.text() == "bewaard op 21-11 om 14:32"


def test_an_entry_is_changed_and_keeps_what_the_form_does_not_show(
    open_dossier: Open, services: Services
) -> None:
    case_id = services.intake.record(a_report())
    services.cases.add(Incident(case_id, description="Fout", kind="fight"))
    screen = open_dossier(case_id)
    key = next(found.key for found in story(screen) if found.text == "Fout")
    screen.timeline.entry_opened.emit(key)
    write(screen, description="Goed")
    save(screen)
    changed = next(e.value for e in services.cases.dossier(case_id).timeline if e.value.id == 2)
    assert isinstance(changed, Incident)
    assert (changed.description, changed.kind) == ("Goed", "fight")


def test_removing_asks_once_and_can_be_undone(
    open_dossier: Open, services: Services, messages: ScriptedMessages
) -> None:
    case_id = services.intake.record(a_report())
    services.cases.add(Note(case_id, date(2026, 11, 14), "Zelf twijfel."))
    screen = open_dossier(case_id)
    messages.answers = [False, True]
    key = entry(screen, "Geheugensteun").key
    screen.timeline.act_chosen.emit(key, "remove")
    assert "Geheugensteun" in titles(screen)
    screen.timeline.act_chosen.emit(key, "remove")
    assert "Geheugensteun" not in titles(screen)
    press(screen.undo_bar, "Ongedaan maken")
    assert entry(screen, "Geheugensteun").text == "Zelf twijfel."


def test_the_last_report_stays(
    open_dossier: Open, services: Services, messages: ScriptedMessages
) -> None:
    screen = open_dossier(services.intake.record(a_report()))
    messages.answers = [True]
    screen.timeline.act_chosen.emit(entry(screen, "Een leerling meldt").key, "remove")
    assert messages.asked[-1] == ("error", "", "<last_report>")
    assert "Een leerling meldt" in titles(screen)


def test_what_is_wrong_is_said_at_the_field(open_dossier: Open, services: Services) -> None:
    screen = open_dossier(services.intake.record(a_report()))
    screen.workplace.bar.chip(CONTACT).click()
    write(screen, minutes="lang", day="morgen")
    save(screen)
    form = panel_of(screen).sheet.form
    assert "25" in form.field("minutes").error
    assert form.field("day").error == "Deze dag is nog niet geweest."
    screen.workplace.bar.kind_chosen.emit(INCIDENT)
    write(screen, date_kind="period", day="10 november", to_day="2 november")
    save(screen)
    assert "vóór de eerste" in panel_of(screen).sheet.form.field("to_day").error


def test_closing_and_reopening_show_their_reasons_ever_after(
    open_dossier: Open, services: Services
) -> None:
    case_id = services.intake.record(a_report())
    screen = open_dossier(case_id)
    press(screen, "Dossier afsluiten")
    save(screen)
    assert panel_of(screen).sheet.form.field("outcome").error  # an outcome is a must
    write(screen, outcome="agreements", aftercare="Bellen in mei", explanation="Het is gestopt")
    save(screen)
    assert screen.head.state.text() == "gesloten op 21 november 2026"
    notice = screen.closed_notice.text()
    for words in ("afspraken gemaakt", "Doel bereikt", "Bellen in mei", "Het is gestopt"):
        assert words in notice
    press(screen, "Heropenen")
    assert any("bewaartermijn" in words for words in visible_words(screen.workplace))
    write(screen, because="Het begon weer")
    save(screen)
    assert not screen.closed_notice.isVisible()
    assert entry(screen, "Dossier heropend").text == "Het begon weer"
    assert "Bellen in mei" in entry(screen, "Afgesloten: Afspraken gemaakt").text
    assert services.cases.dossier(case_id).case.is_open


def test_the_keyword_is_changed_where_it_stands(
    open_dossier: Open, services: Services, qtbot: QtBot
) -> None:
    case_id = services.intake.record(a_report(keyword="klaproos"))
    screen = open_dossier(case_id)
    keyword = screen.head.keyword
    assert keyword.button.text() == "klaproos"
    assert "nooit op papier" in keyword.button.toolTip()
    keyword.button.click()
    keyword.edit.setText("zeilboot")
    qtbot.keyClick(keyword.edit, Qt.Key.Key_Return)
    assert services.cases.dossier(case_id).case.keyword == "zeilboot"
    keyword.button.click()
    keyword.edit.setText("weg")
    qtbot.keyClick(keyword.edit, Qt.Key.Key_Escape)
    assert keyword.button.text() == "zeilboot"


def test_a_category_that_was_not_known_gets_known(open_dossier: Open, services: Services) -> None:
    case_id = services.intake.record(a_report(category="not_yet"))
    screen = open_dossier(case_id)
    assert "Aard nog niet bekend" in visible_words(screen.side.matter)
    press(screen.side.matter, "Wijzigen wat telt")
    form = panel_of(screen).sheet.form
    press(form, "Fysiek geweld")
    assert form.text("category") == "unknown_physical"
    press(form, "Vechtpartij")
    save(screen)
    assert services.cases.dossier(case_id).matter.category == "fight"
    assert screen.head.nature.text() == "Vechtpartij"


def test_refused_consent_asks_twice_and_takes_names_and_texts(
    open_dossier: Open, services: Services, messages: ScriptedMessages
) -> None:
    case_id = services.intake.record(a_report(consent="given", keyword="klaproos"))
    services.drafts.keep(CONTACT, str(case_id), {"text": "Sanne vertelt"})
    screen = open_dossier(case_id)
    messages.answers = [False, True]
    assert not screen.side.consent.isVisible(), "what was given asks for nothing"
    screen.side.about.link.click()
    press(screen.side.kept_consent, "Toestemming wijzigen")
    write(screen, answer="withdrawn")
    save(screen)
    assert "namen" in messages.asked[0][2]
    assert "van een leeftijd blijft alleen de groep" in messages.asked[0][2]
    assert services.cases.dossier(case_id).people[0].person is not None  # she thought better of it
    save(screen)
    words = " ".join(visible_words(screen))
    assert "Sanne" not in words
    assert "klaproos" not in words
    assert "Zonder naam" in words and "12 tot en met 15 jaar" in words
    assert "Zonder toestemming" in screen.texts_notice.text()
    assert screen.side.consent.isVisible() and not screen.side.kept_consent.isVisible()
    assert services.drafts.find(CONTACT, str(case_id)) is None
    assert services.cases.count(CaseQuery(text="Sanne")) == 0
    kinds = [addition.kind for addition in screen.entries.additions()]
    assert NOTE not in kinds
    screen.workplace.bar.chip(CONTACT).click()
    assert "text" not in panel_of(screen).sheet.form.content()


def test_withdrawing_while_the_case_is_held_asks_first(
    open_dossier: Open, services: Services, messages: ScriptedMessages
) -> None:
    case_id = services.intake.record(a_report(consent="given", story="Klaproosverhaal"))
    services.retention.hold(case_id, "De rechtbank vraagt het dossier.")
    screen = open_dossier(case_id)
    screen.side.about.link.click()
    press(screen.side.kept_consent, "Toestemming wijzigen")
    form = panel_of(screen).sheet.form
    assert not form.field("held").isVisible(), "nothing is asked before it is withdrawn"
    press(form, "Ingetrokken")
    assert form.field("held").isVisible() and not form.field("because").isVisible()
    assert "Door u vastgehouden: De rechtbank vraagt het dossier." in " ".join(visible_words(form))
    save(screen)
    assert form.field("held").error
    press(form, "Eerst overleggen")
    save(screen)
    assert messages.asked == []
    dossier = services.cases.dossier(case_id)
    assert dossier.consent is not None and dossier.consent.answer == "given"
    (task,) = dossier.open_tasks
    assert task.due_on == date(2026, 11, 28)
    assert "De rechtbank vraagt het dossier." in task.reason

    press(screen.side.kept_consent, "Toestemming wijzigen")
    form = panel_of(screen).sheet.form
    press(form, "Ingetrokken")
    press(form, "Toch wissen")
    assert form.field("because").isVisible()
    save(screen)
    assert form.field("because").error
    write(screen, because="Zij wil het zo.")
    messages.answers = [True]
    save(screen)
    assert "Klaproosverhaal" not in " ".join(visible_words(screen))
    (hold,) = (one for one in services.retention.holds(case_id) if one.id)
    assert hold.because.endswith("Zij wil het zo.")
    assert hold.because.startswith("De rechtbank vraagt het dossier.")


def test_words_of_users_are_plain_text(open_dossier: Open, services: Services) -> None:
    case_id = services.intake.record(a_report(story="<b>vet</b>", keyword="<i>k</i>"))
    services.tasks.add(Task("<u>doen</u>", "<img src=x>", case_id))
    services.cases.close(Closing(case_id, "talked", date(2026, 11, 20), explanation="<b>uit</b>"))
    screen = open_dossier(case_id)
    words = " ".join(visible_words(screen))
    for written in ("<b>vet</b>", "<i>k</i>", "<u>doen</u>", "<img src=x>", "<b>uit</b>"):
        assert written in words
    formats = {label.textFormat() for label in screen.findChildren(QLabel) if label.text()}
    assert formats == {Qt.TextFormat.PlainText}
