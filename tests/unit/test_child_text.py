"""The short text about one child names nobody else, whatever is written in the register."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vp_desktop.composition import Program
from vp_desktop.core.child_text import (
    Agreement,
    ChildStory,
    Happening,
    Say,
    compose,
    mentions,
    names_left,
    without_others,
)

MARK = "[naam]"
FIRST = ("Sanne", "Bram", "Zoë", "Anne-Marie", "roos", "Mo", "José", "Çağla", "Jan Willem", "Y.")
LAST = ("Proef", "van der Meer", "el Amrani", "D'Souza", "de Vries", "Jansen-Bakker", "", "Proef")
NAMES = st.builds(lambda a, b: f"{a} {b}".strip(), st.sampled_from(FIRST), st.sampled_from(LAST))
GLUE = st.sampled_from([" ", ", ", "\n", " en ", "'s ", "s ", ". ", " (", ") ", "-", "/", ""])


@pytest.fixture(scope="module")
def say(program: Program) -> Say:
    def in_dutch(key: str, **values: Any) -> str:
        return program.texts.say("bullying", key, "nl", **values)

    return in_dutch


def a_story(**changed: Any) -> ChildStory:
    values: dict[str, Any] = {
        "name": "Sanne Testpersoon",
        "since": date(2026, 11, 3),
        "class_name": "2B",
        "happenings": (
            Happening("werd gepest", date(2026, 11, 2), place="schoolplein"),
            Happening("stond erbij", date(2026, 11, 9), date(2026, 11, 13)),
            Happening("deed mee"),
        ),
        "agreements": (
            Agreement("Sanne praat vrijdag met Bram en mevrouw Jansen", date(2026, 11, 27)),
        ),
    }
    return ChildStory(**values | changed)


def test_behaviour_on_days_and_agreements_and_nobody_else(say: Say) -> None:
    others = ("Bram Voorbeeld", "mevrouw Jansen")
    assert compose(a_story(), others, say, "nl").splitlines() == [
        "Over Sanne Testpersoon, 2B",
        "Betrokken bij een situatie in de groep waar de school sinds 3 november 2026 aan werkt.",
        "Op 2 november 2026 (schoolplein): werd gepest.",
        "Van 9 november 2026 tot en met 13 november 2026: stond erbij.",
        "Op een dag die niet bekend is: deed mee.",
        "",
        "Afspraken:",
        "- Sanne praat vrijdag met [naam] en [naam] (27 november 2026)",
    ]


def test_without_agreements_it_says_so(say: Say) -> None:
    assert compose(a_story(agreements=()), (), say, "nl").endswith("Afspraken:\n- nog geen")


@pytest.mark.parametrize(
    "text",
    [
        "bram belde",
        "BRAM VOORBEELD",
        "Brams moeder",
        "bram's tas",
        "Voorbeeld, B.",
        "met Bram\nVoorbeeld",
        "zoe huilde",
        "Zoé",
        "Zoe's jas",
    ],
)
def test_a_name_is_found_however_it_is_written(text: str) -> None:
    others = ("Bram Voorbeeld", "Zoë Smit") if "Zoé" not in text else ("Bram", "Zoé Smit")
    assert names_left(text, "Sanne", others, MARK)
    assert not names_left(without_others(text, "Sanne", others, MARK), "Sanne", others, MARK)


@pytest.mark.parametrize("text", ["De ouders van de klas", "moeder belde", "een jansen?", ""])
def test_ordinary_words_are_left_alone(text: str) -> None:
    others = ("Moeder de Vries", "De Wit", "Bram Jansen")
    assert without_others(text.lower(), "Sanne", others, MARK) == text.lower()


def test_the_whole_name_of_the_child_stays_also_beside_a_brother_of_the_same_surname() -> None:
    text = "Sanne Proef werd gepest. Proef en Bram liepen weg. SANNE PROEFs jas."
    found = without_others(text, "Sanne Proef", ("Bram Proef",), MARK)
    assert found == "Sanne Proef werd gepest. [naam] en [naam] liepen weg. SANNE PROEFs jas."


def test_a_shared_first_name_stays_only_in_the_whole_name() -> None:
    others = ("Sanne Ander",)
    found = without_others("Sanne Proef sprak met Sanne Ander; Sanne", "Sanne Proef", others, MARK)
    assert found == "Sanne Proef sprak met [naam]; [naam]"
    assert names_left("Over Sanne", "Sanne Proef", others, MARK) == ("Sanne Ander",)


def test_of_two_children_of_one_name_only_the_whole_name_stays() -> None:
    found = without_others("Over Sanne Proef; Sanne", "Sanne Proef", ("Sanne Proef",), MARK)
    assert found == "Over Sanne Proef; [naam]"


def test_the_mark_itself_is_no_name() -> None:
    assert names_left("[naam] en Sanne", "Sanne", ("Naam Proef",), MARK) == ()


def test_whom_a_text_mentions() -> None:
    assert mentions("Gesprek met sanne", "Sanne Testpersoon")
    assert not mentions("Gesprek met Sannekes ouders", "Sanne Testpersoon")


def told(text: str, own: str) -> str:
    """`text` without the whole name of the child it is about, and without marks."""
    words = r"\s+".join(map(re.escape, own.split()))
    return re.sub(rf"(?<!\w)(?i:{words})(?=(['’]?s)?(?!\w))", " ~ ", text).replace(MARK, " ~ ")


@given(
    st.lists(NAMES, min_size=1, max_size=5),
    st.data(),
    st.text(st.sampled_from("abnrsv [](){}\\.*+?|^$'\n"), max_size=8),
)
def test_no_name_of_somebody_else_remains_whatever_the_texts(
    names: list[str], data: st.DataObject, noise: str
) -> None:
    own, others = names[0], names[1:]
    pieces = data.draw(st.lists(st.sampled_from([*names, noise, "de bal", "Tijn"]), max_size=6))
    forms = [str, str.upper, lambda piece: piece.split()[0] if piece.split() else piece]
    text = ""
    for piece in pieces:
        text += data.draw(st.sampled_from(forms))(piece) + data.draw(GLUE)
    story = a_story(
        name=own,
        class_name=text[:9],
        happenings=(Happening(text, place=text),),
        agreements=(Agreement(text), Agreement(text[::2], date(2026, 11, 27))),
    )
    found = compose(story, others, lambda key, **v: _raw(key, **v), "nl")
    assert names_left(found, own, others, MARK) == (), found
    rest = told(found, own)
    for name in others:
        whole = r"\s+".join(map(re.escape, name.split()))
        assert not re.search(rf"(?<!\w)(?i:{whole})(?!\w)", rest), (name, found)
        first = name.split()[0]
        if len(first.strip(".")) == 1:
            continue  # an initial alone names nobody
        assert not re.search(rf"(?<!\w){re.escape(first)}(?!\w)", rest), (first, found)


def _raw(key: str, **values: Any) -> str:
    return MARK if key == "somebody" else f"{key}: " + " | ".join(map(str, values.values()))
