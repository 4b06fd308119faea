"""Words of the law are explained where they stand: on hover, on focus, and kept by a press."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolTip, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.scripted import ScriptedMessages
from vp_desktop.composition import Program, Services
from vp_desktop.core.law_terms import LAW_TERM, LawTerm, term_of, terms_in
from vp_desktop.core.request import RequestKind
from vp_desktop.ui.guide.words import GuideWords
from vp_desktop.ui.requests.requests_card import RequestsCard
from vp_desktop.ui.requests.words import RequestTexts
from vp_desktop.ui.widgets.terms_line import TermsLine

MUST = (
    *("meldplicht", "meldcode", "klachtencommissie", "vertrouwensinspecteur", "aangifte"),
    *("seksueel misdrijf", "AVG", "DPIA", "rectificatie", "beperking", "bezwaar", "inzage"),
    *("datalek", "aandachtsfunctionaris", "functionaris gegevensbescherming", "schorsing"),
)


def test_every_word_has_one_short_line_in_both_languages(program: Program) -> None:
    items = program.taxonomy[LAW_TERM].items.values()
    assert {item.label.nl for item in items} >= set(MUST)
    for item in items:
        assert item.about is not None, item.code
        for language in ("nl", "en"):
            assert "\n" not in item.about.text(language)
            assert len(item.about.text(language).split()) <= 30, item.code
        assert ("nog te bevestigen" in item.about.nl) == ("to be confirmed" in item.about.en)


def test_words_are_found_in_the_texts_where_they_stand(program: Program) -> None:
    taxonomy = program.taxonomy

    def found(text: str, language: str = "nl") -> list[str]:
        return [term.word for term in terms_in(text, taxonomy, language)]

    assert found("Het bestuur meldt de aangifte aan de vertrouwensinspecteur") == [
        "aangifte",
        "vertrouwensinspecteur",
    ]
    assert found("Volg de meldcode") == ["meldcode"]
    assert found("De wandeling") == []
    duties = taxonomy["duty"].items.values()
    for item in duties:  # what is explained in Dutch is explained in English
        assert len(found(item.label.nl)) == len(found(item.label.en, "en")), item.code
    assert term_of("erasure", taxonomy, "nl") is None


def test_a_word_is_explained_on_hover_focus_and_press(
    qtbot: QtBot, shown: Callable[[QWidget], None]
) -> None:
    line = TermsLine(
        (LawTerm("meldcode", "Vijf stappen."), LawTerm("aangifte", "Naar de politie."))
    )
    shown(line)
    line.activateWindow()
    qtbot.waitUntil(line.isActiveWindow)
    first, second = line.buttons
    assert first.toolTip() == first.accessibleDescription() == "Vijf stappen."
    second.setFocus(Qt.FocusReason.OtherFocusReason)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: QToolTip.text() == "Vijf stappen.")
    qtbot.keyClick(first, Qt.Key.Key_Space)
    assert line.told.text() == "meldcode: Vijf stappen."
    qtbot.keyClick(second, Qt.Key.Key_Return)
    assert line.told.text() == "meldcode: Vijf stappen.\naangifte: Naar de politie."
    QToolTip.hideText()


@pytest.mark.parametrize("kind", list(RequestKind))
def test_requests_and_settings_explain_theirs(
    program: Program, services: Services, messages: ScriptedMessages, kind: RequestKind
) -> None:
    texts = RequestTexts(program.taxonomy)
    said = {term.word for term in texts.terms_of(kind)}
    own = {"inspection": "inzage", "rectification": "rectificatie", "objection": "bezwaar"}
    own["restriction"] = "beperking"
    assert own.get(kind.value, "") in {*said, ""}
    card = RequestsCard(services.privacy_sheets, messages, program.taxonomy)
    assert {each.term.word for each in card.terms.buttons} == {"AVG", "verwerkingsregister", "DPIA"}
    assert GuideWords(program.taxonomy).terms_in("Meld het datalek")[0].word == "datalek"
    card.deleteLater()
