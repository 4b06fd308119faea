"""A double first name and a surname with words between, written as one word or as letters."""

from __future__ import annotations

import random
import time

import pytest

from tests.unit.story_growth import FAR_TOO_MUCH, growth
from vp_desktop.core.model import CaseNumber
from vp_desktop.core.story_check import FoundKind, Known, look_through

KNOWN = Known(names=("Jan-Willem de Vries", "Anne Fleur Bakker-Smit", "D'Hondt", "T. Rein"))
FIRST = "Sanne Bram Mees Vera Tom Lotte Piet Anna Omar Ilse Jan-Willem Anne-Fleur Marie-Louise"
LAST = (
    "de Vries|van den Berg|Bakker|van der Meer|'t Hart|d'Hondt|in 't Veld|ter Haar|Bakker-Smit|"
    "op den Berg|Peters|Lammers|Verhoeven|El Amrani"
)


def found(text: str, known: Known = KNOWN) -> list[tuple[FoundKind, str]]:
    return [(each.kind, each.words) for each in look_through({"trends": text}, known)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("met J.W. gepraat", "J.W."),
        ("met J. W. gepraat", "J. W."),
        ("met J.-W. gepraat", "J.-W."),
        ("J.W.d.V. zei", "J.W.d.V."),
        ("J.W.V. zei", "J.W.V."),
        ("met JW.", "JW"),
        ("JW’s moeder", "JW"),
        ("JWs moeder", "JW"),
        ("J-W zei", "J-W"),
        ("J W zei", "J W"),
        ("JWdV zei", "JWdV"),
        ("JWDV zei", "JWDV"),
        ("JWV zei", "JWV"),
        ("JDV zei", "JDV"),
        ("JV zei", "JV"),
        ("AF zei", "AF"),
        ("AFBS zei", "AFBS"),
        ("J\u200b.W\u00ad.", "J\u200b.W\u00ad."),
        ("J\u2060W zei", "J\u2060W"),
        ("JW\u00addV zei", "JW\u00addV"),
    ],
)
def test_initials_of_a_double_name(text: str, words: str) -> None:
    assert found(text) == [(FoundKind.INITIALS, words)]


@pytest.mark.parametrize(
    "name",
    [
        *("Janwillem", "janwillem", "JanWillem", "JANWILLEM", "Janwillems", "Jan\u00adWillem"),
        *("deVries", "devries", "DeVries", "de\u200bVries", "dev\u00adries", "V\u2060ries"),
        *("janwillemdevries", "AnneFleur", "annefleur", "Bakkersmit", "Dhondt", "dHondt"),
    ],
)
def test_a_name_as_one_word(name: str) -> None:
    assert found(f"Toen zei {name} iets.") == [(FoundKind.NAME, name)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        *(("JW", "JW"), ("JWdV", "JWdV"), ("J.W.V.", "J.W.V."), ("deVries", "deVries")),
        *(("Jan Willem de Vries", "Jan Willem de Vries"), ("Janwillem", "Janwillem")),
    ],
)
def test_a_name_as_it_stands_in_a_list(text: str, words: str) -> None:
    known = Known(names=("Vries, Jan-Willem de", ",", "Loos,", ", Pim"))
    assert [each for _, each in found(f"Toen zei {text} iets.", known)] == [words]


@pytest.mark.parametrize(
    "text",
    [
        "De IB'er, de MR, het MT, het VO, het AP en de AVG; wij en de trein.",
        "Wij kennen plan A, B en C; van Van Dijk en De Wit weten wij niets.",
        "De jongeren willen devote woorden; janboel.",
        "Dit gaat over wj, WJ, WdV, WV en JWX.",
    ],
)
def test_what_is_nobodys(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize("short", ["IB", "VO", "MR", "AP", "AVG", "BHV", "TL", "MT"])
def test_what_is_mostly_something_of_the_school_is_nobody_without_points(short: str) -> None:
    name = "-".join(f"{letter}aaa" for letter in short) + " Zzz"
    known = Known(names=(name, " ".join(f"{letter}bbb" for letter in short)))
    assert found(f"In het {short} en de {short}-raad.", known) == []
    pointed = "".join(f"{letter}." for letter in short)
    assert found(f"met {pointed} gepraat", known) == [(FoundKind.INITIALS, pointed)]


def test_words_are_counted_where_they_stand_by_themselves() -> None:
    known = Known(names=("Bram Roos", "Tess Lof"))
    [one, both] = look_through({"task": "Bram, Bram! Bram Roos en Bram"}, known)
    assert (one.words, one.times, both.words, both.times) == ("Bram", 3, "Bram Roos", 1)


def test_the_time_for_a_section_grows_with_its_length_alone() -> None:
    draw = random.Random(4)
    names = [
        f"{draw.choice(FIRST.split())} {draw.choice(LAST.split('|'))}{number}"
        for number in range(2000)
    ]
    known = Known(names=names, numbers=[CaseNumber(2025, number) for number in range(1, 1001)])
    text = ("Met J.-W.d.V., JW, J W, Janwillem en de\u200bVries7 op A.B.-C. " * 200)[:10_000]
    assert look_through({"trends": text}, known)
    assert growth(text, known) < FAR_TOO_MUCH


def test_a_name_of_many_parts_takes_no_time() -> None:
    known = Known(names=(" ".join(["A-B-C-D"] * 40), "-".join("ABCDEFGHIJ" * 20)))
    begun = time.process_time()
    found("Met A.B. en AB.", known)
    assert time.process_time() - begun < 1
