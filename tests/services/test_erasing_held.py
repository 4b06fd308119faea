"""Withdrawing consent while somebody else asked to keep the case."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.factory import StoppedClock, a_report
from tests.services.erasing_kit import MARKER, TODAY, everything, recorded
from vp_desktop.composition import Services
from vp_desktop.core.errors import WrongUse
from vp_desktop.core.model import (
    Consent,
    Contact,
)
from vp_desktop.storage.checking import check


def test_what_is_held_by_hand_is_not_erased_without_saying_why(
    services: Services, clock: StoppedClock
) -> None:
    """Withdrawing stays possible; the court that asks for the case is said first."""
    case_id = recorded(services, "Sanne Testpersoon", story=MARKER)
    services.retention.hold(case_id, "De rechtbank vraagt het dossier van Sanne Testpersoon.")
    before = everything(services)
    answer = Consent(case_id, "withdrawn", TODAY)
    with pytest.raises(WrongUse, match="consent_while_held"):
        services.cases.add(answer)
    given = services.cases.dossier(case_id).consent
    assert given is not None
    with pytest.raises(WrongUse, match="consent_while_held"):
        services.cases.change(replace(given, answer="withdrawn"))
    with pytest.raises(WrongUse, match="consent_while_held"):
        services.cases.add(answer, "  ")
    assert everything(services) == before
    services.cases.add(answer, "Sanne wil het, de rechtbank weet ervan.")
    (hold,) = (one for one in services.retention.holds(case_id) if one.id)
    assert hold.because == (
        "De rechtbank vraagt het dossier van [naam].\n"
        "21-11-2026: [naam] wil het, de rechtbank weet ervan."
    )
    after = everything(services)
    assert [table for table, said in after.items() if MARKER in said] == []
    assert [table for table, said in after.items() if "Sanne" in said] == []
    services.cases.add(Consent(case_id, "refused", TODAY))  # nothing is left to lose
    assert check(services.register.connection) == []


def test_a_later_yes_is_not_taken_back_while_the_case_is_held(services: Services) -> None:
    case_id = services.intake.record(a_report(consent="refused"))
    services.cases.add(Consent(case_id, "given", TODAY))
    services.cases.add(Contact(case_id, TODAY, text=MARKER))
    services.retention.hold(case_id, "Klachtencommissie.")
    later = services.cases.dossier(case_id).consent
    assert later is not None and later.answer == "given"
    with pytest.raises(WrongUse, match="consent_while_held"):
        services.cases.remove(later)
    assert MARKER in everything(services)["contacts"]


def test_the_reason_to_erase_despite_another_hold_becomes_a_hold(services: Services) -> None:
    case_id = recorded(services, "Sanne Testpersoon")
    assert services.retention.holds(case_id), "a duty holds it"
    services.cases.add(Consent(case_id, "withdrawn", TODAY), "Het bestuur weet ervan.")
    (hold,) = (one for one in services.retention.holds(case_id) if one.id)
    assert hold.because == "21-11-2026: Het bestuur weet ervan."
