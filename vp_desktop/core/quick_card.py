"""The quick card: one page beside the laptop, for when somebody tells something now.

Its sentences stand in `resources/texts/quick_card.toml`; the numbers to call at once are those of the
first question of a report (`safety.toml`), the others those of the packaged addresses. There is no word
of a case in it and no name of a person: who the school's own people are is written on it by hand.
"""

from __future__ import annotations

from dataclasses import dataclass

from vp_desktop.core.guide import AddressBook, PublicAddress
from vp_desktop.core.taxonomy import Taxonomy
from vp_desktop.core.texts import Texts

CONCERNS = ("acute_danger", "suicidal", "recent_sexual_violence", "unsafe_home_now")
"""What is asked first, by the names in safety.toml."""
TOPICS = ("listen", "begin", "keep")
"""The parts of the card between the numbers, in their order."""
CALLED = ("inspector",)
"""Whom of the packaged addresses the adviser herself can ask."""
BY_HAND = ("external_adviser", "reporting_code_officer", "school_leader")
"""Functions (taxonomy) whose number is the school's own."""
_SECTION = "quick_card"
_MOST_POINTS = 6


@dataclass(frozen=True)
class Urgent:
    """What may be the case, and whom to call at once."""

    what: str
    number: str
    sentence: str


@dataclass(frozen=True)
class CardTopic:
    """A heading and a few short points."""

    heading: str
    points: tuple[str, ...]


@dataclass(frozen=True)
class Called:
    """Somebody to ask, with the number and what goes with it."""

    name: str
    number: str
    note: str


@dataclass(frozen=True)
class QuickCard:
    """The card in one language."""

    title: str
    lead: str
    first: str
    urgent: tuple[Urgent, ...]
    topics: tuple[CardTopic, ...]
    call: str
    called: tuple[Called, ...]
    by_hand: tuple[str, ...]
    foot: str


def quick_card(texts: Texts, book: AddressBook, taxonomy: Taxonomy, language: str) -> QuickCard:
    """The card with the numbers that the program has."""

    def say(key: str) -> str:
        return texts.say(_SECTION, key, language)

    addresses = {one.code: one for one in book.addresses}
    unsure = say("unconfirmed")
    functions = taxonomy["function"]
    return QuickCard(
        *(say("title"), say("lead"), say("first")),
        urgent=tuple(_urgent(texts, concern, language) for concern in CONCERNS),
        topics=tuple(_topic(texts, topic, language) for topic in TOPICS),
        call=say("call"),
        called=tuple(_called(addresses[code], unsure, language) for code in CALLED),
        by_hand=tuple(functions.label_of(code, language) for code in BY_HAND),
        foot=say("foot"),
    )


def _urgent(texts: Texts, concern: str, language: str) -> Urgent:
    ends = ("", "_number", "_sentence")
    return Urgent(*(texts.say("safety", f"{concern}{end}", language) for end in ends))


def _topic(texts: Texts, topic: str, language: str) -> CardTopic:
    known = texts.sections[_SECTION]
    keys = (f"{topic}_{number}" for number in range(1, _MOST_POINTS + 1))
    points = tuple(texts.say(_SECTION, key, language) for key in keys if key in known)
    return CardTopic(texts.say(_SECTION, topic, language), points)


def _called(address: PublicAddress, unsure: str, language: str) -> Called:
    number = address.phone.text(language) if address.phone else ""
    notes = [address.note.text(language)] if address.note else []
    notes += [] if address.confirmed else [unsure]
    return Called(address.name.text(language), number, " ".join(notes))
