"""The quick card: the numbers that the program has, in both languages, on one page, and no name."""

from __future__ import annotations

import pytest

from tests.reports.sample_stories import read
from vp_desktop.composition import Program
from vp_desktop.core.quick_card import BY_HAND, CONCERNS, quick_card
from vp_desktop.ui.intake.safety_step import CONCERNS as ASKED


@pytest.mark.parametrize("language", ["nl", "en"])
def test_it_says_what_the_program_says_on_one_page(language: str) -> None:
    program = Program()
    card = quick_card(program.texts, program.guide_book.addresses, program.taxonomy, language)
    safety = program.texts.sections["safety"]
    assert CONCERNS == ASKED, "what a report asks first"
    numbers = [getattr(safety[f"{concern}_number"], language) for concern in CONCERNS]
    assert [one.number for one in card.urgent] == numbers
    addresses = {one.code: one for one in program.guide_book.addresses.addresses}
    inspector = addresses["inspector"]
    assert inspector.phone is not None and not inspector.confirmed
    assert [one.number for one in card.called] == [inspector.phone.text(language)]
    unsure = program.texts.say("quick_card", "unconfirmed", language)
    assert unsure in card.called[0].note, "a number that nobody confirmed is called so"
    assert len(card.by_hand) == len(BY_HAND)
    reader = read(program.quick_card(language))
    assert len(reader.pages) == 1
    text = " ".join(reader.pages[0].extract_text().split())
    for number in (*numbers, card.called[0].number, "Ctrl+L", "Ctrl+N"):
        assert number in text
    topics = [card.title, *(topic.heading for topic in card.topics), *card.by_hand]
    assert all(words in text for words in topics)
    known, duty = (
        program.guide_book.called["statutory_report"],
        program.workflows["statutory_report"],
    )
    as_people_say = known.said.text(language).partition(" door" if language == "nl" else " by")[0]
    assert as_people_say in text and duty.label.text(language) in text
    said = {key for key in program.texts.sections["quick_card"] if key[-1].isdigit()}
    assert sum(len(topic.points) for topic in card.topics) == len(said), "no sentence is left out"
