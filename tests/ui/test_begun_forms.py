"""A form in a case that was begun: back after a lock, and seen until it is saved or thrown away."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from tests.factory import StoppedClock, a_report, make_register, make_services
from tests.ui.dossier_page import entry, press, visible_words, write
from tests.ui.guided_kit import abuse_by
from vp_desktop.app.life import Life
from vp_desktop.app.workplace import Workplace
from vp_desktop.core.model import CaseId, Incident
from vp_desktop.storage import register as storage
from vp_desktop.storage.register import Register
from vp_desktop.ui.dossier.entry_acts import INCIDENT, NOTE
from vp_desktop.ui.dossier.screen import DossierScreen

TYPED = "Zevenblad in de gang"


@pytest.fixture
def kept(tmp_path: Path) -> Register:
    made = make_register(tmp_path / "a.vpr")
    make_services(made).intake.record(a_report())
    made.close()
    return made


def begin(life: Life, kept: Register, qtbot: QtBot) -> Workplace:
    again = storage.open_register(kept.path, kept.key, kept.salt, StoppedClock().now)
    life.work_in(again)
    qtbot.waitUntil(lambda: not life._runner.busy, timeout=10_000)
    assert life.workplace is not None
    return life.workplace


def lock(life: Life) -> None:
    life.lock()
    life.workplace = None  # the process would be gone


def dossier_of(place: Workplace) -> DossierScreen:
    page = place.window.current_widget
    assert isinstance(page, DossierScreen)
    return page


def typed_in(page: DossierScreen) -> dict[str, object]:
    assert page.workplace.panel is not None, "the form is open again"
    return page.workplace.panel.sheet.form.content()


def test_the_form_is_open_again_after_the_lock_also_while_somebody_looks_along(
    life: Life, kept: Register, qtbot: QtBot
) -> None:
    place = begin(life, kept, qtbot)
    place.open_case(1)
    place.onlooker.set_present(True)
    page = dossier_of(place)
    incident = next(e.value for e in page._dossier.timeline if isinstance(e.value, Incident))
    page.timeline.entry_opened.emit(f"incident:{incident.id}")
    write(page, description=TYPED)
    lock(life)
    page = dossier_of(begin(life, kept, qtbot))
    assert typed_in(page)["description"] == TYPED
    assert page.workplace.panel and page.workplace.panel.sheet.target == f"1/{incident.id}"


def test_what_is_hers_alone_waits_until_nobody_looks_along(
    life: Life, kept: Register, qtbot: QtBot
) -> None:
    place = begin(life, kept, qtbot)
    place.open_case(1)
    page = dossier_of(place)
    page.entries.add(NOTE)
    write(page, text=TYPED)
    place.onlooker.set_present(True)
    assert page.workplace.panel is None
    lock(life)
    place = begin(life, kept, qtbot)
    page = dossier_of(place)
    assert page.workplace.panel is None and TYPED not in "\n".join(visible_words(page))
    place.onlooker.set_present(False)
    assert typed_in(page)["text"] == TYPED


def test_later_leaves_a_sign_in_the_case_and_on_today(workplace: Workplace) -> None:
    services = workplace.services
    case = services.intake.record(a_report())
    workplace.open_case(case)
    page = dossier_of(workplace)
    page.entries.add(INCIDENT)
    write(page, description=TYPED)
    press(page.workplace, "Later verder")
    assert page.workplace.bar.chip(INCIDENT).text() == "Incident: verder"
    page.entries.edit(
        next(e.value for e in page._dossier.timeline if isinstance(e.value, Incident))
    )
    write(page, description="Anders")
    press(page.workplace, "Later verder")
    assert entry(page, "Wat er gebeurde").detail.startswith("Begonnen en nog niet opgeslagen")
    workplace.window.show_destination("today")
    told = [w for w in visible_words(workplace.today) if w.startswith("Nog niet vastgelegd")]
    assert told == ["Nog niet vastgelegd: Incident in 2026-001"] * 2
    resume = [b for b in workplace.today.due.findChildren(QAbstractButton) if b.text() == "Verder"]
    resume[-1].click()
    assert typed_in(dossier_of(workplace))["description"] == TYPED
    press(dossier_of(workplace).workplace, "Opslaan")
    assert dossier_of(workplace).workplace.bar.chip(INCIDENT).text() == "Incident"


def test_a_form_that_is_gone_can_be_thrown_away_on_today(workplace: Workplace) -> None:
    services = workplace.services
    case: CaseId = services.intake.record(a_report())
    services.drafts.keep(INCIDENT, f"{case}/999", {"description": TYPED})
    workplace.dossiers.resume(case, INCIDENT, "999")
    assert dossier_of(workplace).workplace.panel is None, "the entry was removed meanwhile"
    [begun] = services.drafts.in_cases()
    workplace.today.acts.messages.answers = [True]  # type: ignore[attr-defined]
    workplace.today.acts.discard_form(begun)
    assert services.drafts.in_cases() == []


def test_a_case_in_the_bin_reminds_of_nothing(workplace: Workplace) -> None:
    services = workplace.services
    case = services.intake.record(a_report())
    services.drafts.keep(NOTE, str(case), {"text": TYPED})
    assert [str(one.number) for one in services.drafts.in_cases()] == ["2026-001"]
    services.register.connection.execute(
        "INSERT INTO bin (case_id, put_at, because, counts_as) VALUES (?, '2026-11-21', '', '')",
        (case,),
    )
    assert services.drafts.in_cases() == []


def test_the_story_of_a_report_need_not_be_told_twice(workplace: Workplace) -> None:
    case = workplace.services.intake.record(a_report(story=TYPED))
    workplace.open_case(case)
    page = dossier_of(workplace)
    incident = next(e.value for e in page._dossier.timeline if isinstance(e.value, Incident))
    page.entries.edit(incident)
    assert "staat al bij de melding" in "\n".join(visible_words(page.workplace))
    page.entries.add(INCIDENT)
    assert "staat al bij de melding" not in "\n".join(visible_words(page.workplace))


def test_a_duty_that_was_begun_is_gone_on_with_at_its_card(workplace: Workplace) -> None:
    case = abuse_by(workplace.services, "staff")
    workplace.open_case(case)
    page = dossier_of(workplace)
    press(page.side, "Vastleggen: Informeer het bestuur rechtstreeks")
    write(page, told=TYPED)
    press(page.workplace, "Later verder")
    [begun] = workplace.services.drafts.in_cases()
    press(page.side, "Verder: Informeer het bestuur rechtstreeks")
    assert typed_in(page)["told"] == TYPED
    workplace.dossiers.resume(case, begun.kind, begun.part)
    assert typed_in(dossier_of(workplace))["told"] == TYPED
