"""Plain Dutch (B1) wherever the program speaks: short sentences, no officialese, no double negation."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).resolve().parents[2]

MOST_IN_A_THOUGHT = 25
"""Words up to a full stop, a colon or a semicolon: what is read in one breath."""
MOST_IN_A_SENTENCE = 30
"""Words up to a full stop. A known error says in one sentence what happened, what not, and what to do."""

SETTLED = {"texts/summary/guide_small_text"}
"""The sentence under the figures is the one that was settled with the rules of hiding."""

OFFICIALESE = {
    "dient te|dienen te|dient u": "moet",
    "middels": "met",
    "teneinde": "om",
    "derhalve": "dus",
    "geschiedt?|geschieden": "gebeurt",
    "conform|overeenkomstig|ingevolge|krachtens": "volgens",
    "inzake|omtrent|aangaande|nopens|betreffende": "over",
    "alsmede|alsook|tevens|eveneens": "ook",
    "indien": "als",
    "mits": "als",
    "jegens": "tegen",
    "thans|heden": "nu",
    "reeds": "al",
    "echter|doch": "maar",
    "hetgeen": "wat",
    "zulks|aldus": "zo",
    "voorts": "ook",
    "trachten": "proberen",
    "verstrek(?:ken|t)": "geven",
    "desgewenst": "als u wilt",
    "(?:ten behoeve van)|(?:ten aanzien van)|(?:met betrekking tot)": "voor, over",
    "(?:in het kader van)|(?:uit hoofde van)|(?:te allen tijde)": "bij, altijd",
    "danwel": "of",
    "behoudens": "behalve",
    "voornoemde?|bovengenoemde?|onderhavige?|desbetreffende": "dit, deze",
}
DOUBLE = r"\bniet (?:on(?:mogelijk|gebruikelijk|belangrijk|juist|redelijk)|zonder meer)\b"
INFORMAL = r"\b(?:jij|jouw|jullie|je)\b"
READ_ALOUD = {"SafetyStep", "ReporterStep", "StoryStep", "PeopleStep", "WishStep", "DutiesStep"}
"""Steps of an intake hold sentences that are said to a child."""


def window() -> Iterator[tuple[str, str]]:
    root = ElementTree.parse(ROOT / "translations" / "vp_en.ts").getroot()
    for context in root.iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message.findtext("source", "")


def resources() -> Iterator[tuple[str, str]]:
    for room in ("texts", "taxonomy", "rules", "workflows", "methods"):
        for file in sorted((ROOT / "resources" / room).glob("*.toml")):
            for place, text in _dutch(tomllib.loads(file.read_text(encoding="utf-8"))):
                yield f"{room}/{file.stem}{place}", text


def manual() -> Iterator[tuple[str, str]]:
    for file in sorted((ROOT / "docs" / "handleiding").glob("*.md")):
        text = re.sub(r"\A---.*?---", "", file.read_text(encoding="utf-8"), flags=re.DOTALL)
        text = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", text)
        for line in text.splitlines():
            yield file.name, re.sub(r"^[\s#>*|\d.-]+", "", line).replace("|", "\n")


def _dutch(value: Any, place: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(value, Mapping):
        for key, inner in value.items():
            if key == "nl" and isinstance(inner, str):
                yield place, inner
            else:
                yield from _dutch(inner, f"{place}/{key}")
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from _dutch(inner, f"{place}/{number}")


EVERY = {"window": list(window()), "resources": list(resources()), "manual": list(manual())}


def parts(text: str, ends: str) -> list[str]:
    text = re.sub(r"\b(art|nr|bijv|dr|blz|ca)\.", r"\1", text)
    return re.split(rf"(?<=[{ends}])\s+|\n+| · ", text)


def length(part: str) -> int:
    return sum(bool(re.search(r"\w", word)) for word in part.split())


@pytest.mark.parametrize("source", EVERY)
def test_there_is_much_to_read(source: str) -> None:
    assert len(EVERY[source]) > 200


@pytest.mark.parametrize("source", EVERY)
def test_sentences_are_short(source: str) -> None:
    long = [
        (length(part), place, part)
        for place, text in EVERY[source]
        if place not in SETTLED
        for ends, most in ((".!?:;", MOST_IN_A_THOUGHT), (".!?", MOST_IN_A_SENTENCE))
        for part in parts(text, ends)
        if length(part) > most
    ]
    assert long == []


@pytest.mark.parametrize("source", EVERY)
def test_nothing_is_said_as_an_office_says_it(source: str) -> None:
    wrong = [
        (place, text, instead)
        for words, instead in OFFICIALESE.items()
        for place, text in EVERY[source]
        if re.search(rf"\b(?:{words})\b", text, re.IGNORECASE)
    ]
    assert wrong == []
    assert [text for _, text in EVERY[source] if re.search(DOUBLE, text, re.IGNORECASE)] == []


def test_the_window_and_the_manual_say_u() -> None:
    """Only what is read aloud to a child says "je"."""
    wrong = [
        (place, text)
        for source in ("window", "manual")
        for place, text in EVERY[source]
        if place not in READ_ALOUD and re.search(INFORMAL, text, re.IGNORECASE)
    ]
    assert wrong == []


def test_the_measures_find_what_is_wrong() -> None:
    assert length("Dit is – er zijn er vier.") == 6
    assert len(parts("Eén. Twee; drie: vier", ".!?:;")) == 4
    assert re.search(rf"\b(?:{next(iter(OFFICIALESE))})\b", "Dit dient te gebeuren")
