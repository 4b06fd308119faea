"""The sheets for the school: filled from the settings, honest about what was not seen in a text."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pypdf
import pytest

from tests.factory import a_report, make_register, make_services
from tests.reports.reading import flat
from vp_desktop.composition import Program, Services
from vp_desktop.core.privacy_sheet import PrivacySheet, filled
from vp_desktop.core.purpose import AdviserKind, Purpose


def printed(services: Services, kind: PrivacySheet, language: str = "nl") -> str:
    made = pypdf.PdfReader(BytesIO(services.privacy_sheets.pdf(kind, language)))
    return flat("\n".join(page.extract_text() for page in made.pages))


@pytest.mark.parametrize("purpose", Purpose)
@pytest.mark.parametrize("kind", PrivacySheet)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_each_purpose_has_its_sheet_in_two_languages(
    tmp_path: Path, purpose: Purpose, kind: PrivacySheet, language: str
) -> None:
    register = make_register(tmp_path / "a.vpr", purpose=purpose)
    words = printed(make_services(register), kind, language)
    assert "De Vlieger" in words
    assert ("nog te bevestigen" if language == "nl" else "to be confirmed") in words
    assert "{" not in words
    register.close()


def test_it_says_what_the_settings_say(services: Services) -> None:
    services.settings.set("lock_minutes", "3")
    services.settings.set("retention_months", "9")
    services.settings.set("own_title", "Luisterend oor")
    words = printed(services, PrivacySheet.REGISTER)
    assert "na 3 minuten" in words
    assert "tot 9 maanden na het afsluiten" in words
    assert "Luisterend oor" in words
    assert "Er is nog geen map voor reservekopieën" in words


def test_no_setting_becomes_a_placeholder(services: Services) -> None:
    services.settings.set("own_title", "{months} {oeps}")
    assert "{months} {oeps}" in printed(services, PrivacySheet.REGISTER)


def test_it_holds_nothing_of_a_case(services: Services) -> None:
    services.intake.record(a_report(consent="given", keyword="MERKTEKEN", story="MERKTEKEN"))
    for kind in PrivacySheet:
        words = printed(services, kind)
        assert "MERKTEKEN" not in words
        assert "Testpersoon" not in words


def test_what_the_program_cannot_know_is_left_to_the_school(
    services: Services, program: Program
) -> None:
    sheet = filled(PrivacySheet.DPIA, services.privacy_sheets.facts(), program.texts, "nl")
    blank = [line.heading for line in sheet.lines if line.is_blank]
    assert len(blank) == 7
    assert any("functionaris" in heading for heading in blank)


def test_an_external_adviser_is_said_to_be_one(tmp_path: Path) -> None:
    register = make_register(
        tmp_path / "a.vpr", adviser_kind=AdviserKind.EXTERNAL, schools=("De Vlieger", "De Mast")
    )
    words = printed(make_services(register), PrivacySheet.REGISTER)
    assert "(extern)" in words
    assert "De Mast" in words
    register.close()
