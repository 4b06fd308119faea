"""Nothing of a register goes unseen into the text of a summary, however it is written."""

from __future__ import annotations

import time

import pytest

from vp_desktop.core.model import CaseNumber
from vp_desktop.core.story_check import Found, FoundKind, Known, look_through

KNOWN = Known(
    names=(
        "Sanne Testpersoon",
        "Jan de Vries",
        "Zoë van der Wal-Özgür",
        "İbrahim Şahin",
        "J4",
        "Bo Roos",
    ),
    classes=("2B", "groep 7", "4", "H3-a"),
    numbers=(CaseNumber(2025, 7), CaseNumber(2025, 112)),
    outside=("k7m2p9qx", "12", "M-2044"),
    texts=("Vertelt dat het in de pauze weer misging bij de fietsen.", "Kort."),
)


def found(text: str, known: Known = KNOWN) -> list[tuple[FoundKind, str]]:
    return [(each.kind, each.words) for each in look_through({"trends": text}, known)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Met Sanne Testpersoon ging het goed.", "Sanne Testpersoon"),
        ("met SANNE  testpersoon", "SANNE  testpersoon"),
        ("met Sanne\nTestpersoon", "Sanne\nTestpersoon"),
        ("sanne kwam langs", "sanne"),
        ("Sannes moeder belde", "Sannes"),
        ("Sanne’s moeder", "Sanne’s"),
        ("de familie Testpersoon", "Testpersoon"),
        ("Zoe zei niets", "Zoe"),
        ("Zoe\u0308 zei niets", "Zoe\u0308"),
        ("Van der Wal: een naam", "Wal"),
        ("ozgur", "ozgur"),
        ("ibrahim", "ibrahim"),
        ("Ibrahim", "Ibrahim"),
        ("ISAHIN niet, maar SAHIN wel", "SAHIN"),
        ("S\u00adanne met een zacht streepje", "S\u00adanne"),
        ("S\u200banne", "S\u200banne"),
        ("Bo was er", "Bo"),
        ("code J4 staat er", "J4"),
        ("(Sanne)", "Sanne"),
        ("Sanne/Bram", "Sanne"),
    ],
)
def test_names_are_found_however_they_are_written(text: str, words: str) -> None:
    assert (FoundKind.NAME, words) in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "De leraren van de school en der dingen loop.",
        "Sannemarie is een ander woord, testpersoonlijk ook.",
        "Een boog en een bos.",
        "",
    ],
)
def test_ordinary_words_are_no_names(text: str) -> None:
    assert found(text) == []


def test_a_word_for_a_person_is_no_name() -> None:
    known = Known(names=("Leerling 3", "Moeder van Sanne", "Onbekend"))
    assert found("De leerling en de moeder, onbekend.", known) == []
    assert found("Sanne", known) == [(FoundKind.NAME, "Sanne")]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("J. vertelde", "J."),
        ("J.d.V. vertelde", "J.d.V."),
        ("J. d. V. vertelde", "J. d. V."),
        ("J.V. vertelde", "J.V."),
        ("JdV vertelde", "JdV"),
        ("leerling ST.", "ST"),
        ("S.T", "S.T"),
        ("Z. en anderen", "Z."),
        ("I. en S.", "I."),
    ],
)
def test_initials(text: str, words: str) -> None:
    assert (FoundKind.INITIALS, words) in found(text)


@pytest.mark.parametrize(
    "text", ["o.a. en m.b.t.", "De VP en de MR.", "N.B.: let op", "AVG", "z.s.m."]
)
def test_ordinary_short_forms_are_no_initials(text: str) -> None:
    known = Known(names=("Omar Aksoy", "Bram Noot", "Vera Post", "Maria Roos", "Zed Mol"))
    assert found(text, known) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("in klas 2b", "2b"),
        ("in 2 B", "2 B"),
        ("2-B", "2-B"),
        ("Groep 7 en", "Groep 7"),
        ("groep7", "groep7"),
        ("uit groep 4", "groep 4"),
        ("H3A", "H3A"),
    ],
)
def test_classes(text: str, words: str) -> None:
    assert (FoundKind.CLASS, words) in found(text)


def test_a_bare_figure_is_no_class() -> None:
    assert found("Er waren 4 lessen in 7 weken, 42 uur, 12B.") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("zaak 2025-007", "2025-007"),
        ("zaak 2025-7", "2025-7"),
        ("2025/112", "2025/112"),
        ("verwijzing K7M2P9QX", "K7M2P9QX"),
        ("melding 12", "melding 12"),
        ("Nr. 12", "Nr. 12"),
        ("m2044", "m2044"),
    ],
)
def test_numbers(text: str, words: str) -> None:
    assert (FoundKind.NUMBER, words) in found(text)


def test_a_school_year_is_no_case() -> None:
    known = Known(numbers=tuple(CaseNumber(2025, number) for number in range(1, 300)))
    assert found("In 2025-2026 en in 2025, 12 uur.", known) == []


def test_six_words_in_a_row_are_a_quote_and_five_are_not() -> None:
    assert found("Iemand zei dat het in de pauze weer was.") == [
        (FoundKind.QUOTE, "dat het in de pauze weer")
    ]
    assert found("het in de pauze weer was") == []


def test_a_quote_is_one_whole_stretch_whatever_its_signs_and_capitals() -> None:
    text = "Hij zei: “VERTELT, dat het in de\npauze weer misging – bij de fietsen”, en meer."
    assert found(text) == [
        (FoundKind.QUOTE, "VERTELT, dat het in de\npauze weer misging – bij de fietsen")
    ]


def test_places_are_those_of_the_text_as_it_was_written() -> None:
    text = "ﬁjn, ß en Zoe\u0308: Sanne"
    for each in look_through({"trends": text}, KNOWN):
        assert text[each.start : each.start + len(each.words)] == each.words
    assert look_through({"trends": text}, KNOWN)[-1].start == text.index("Sanne")


def test_each_part_is_looked_through_and_repeats_are_said_once() -> None:
    both = look_through({"trends": "Sanne, Sanne en sanne.", "task": "Sanne"}, KNOWN)
    assert both == (
        Found("trends", "Sanne", FoundKind.NAME, 0, 2),
        Found("trends", "sanne", FoundKind.NAME, 16),
        Found("task", "Sanne", FoundKind.NAME, 0),
    )


@pytest.mark.parametrize(
    "name", ["", " ", ".", "*", "(", "a|b", "[x", "\\", "'", "van der", "van", "-"]
)
def test_a_strange_name_breaks_nothing(name: str) -> None:
    known = Known(names=(name,), classes=(name,), outside=(name,), texts=(name,))
    assert found("Een gewone zin zonder iets.", known) == []


def test_a_large_register_is_looked_through_quickly() -> None:
    known = Known(
        names=[f"Voor{number} Achter{number}" for number in range(3000)],
        classes=[f"{year}{letter}" for year in range(1, 7) for letter in "ABCDEF"],
        numbers=[CaseNumber(2025, number) for number in range(1, 1201)],
        texts=[
            " ".join(f"woord{(number * step) % 977}" for step in range(120))
            for number in range(2400)
        ],
    )
    story = {f"part{number}": "Een gewone zin over het schooljaar. " * 280 for number in range(9)}
    story["part0"] += " Voor2999 Achter2999"
    begun = time.process_time()
    assert [each.words for each in look_through(story, known)] == ["Voor2999 Achter2999"]
    assert time.process_time() - begun < 15
