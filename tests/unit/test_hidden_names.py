"""Names taken out of a text: whole, in part, with an s behind them, and never half."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vp_desktop.core.hidden_names import UNCLEAR, hide_names

CODES = {"Pim van der Meer": "L-AAAAAA", "Sara el Amrani": "L-BBBBBB", "Roos": "V-CCCCCC"}


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("Pim van der Meer belt.", "L-AAAAAA belt."),
        ("PIM VAN DER MEER belt.", "L-AAAAAA belt."),
        ("Pim  van\nder Meer belt.", "L-AAAAAA belt."),
        ("Pim zegt dat Sara liegt.", "L-AAAAAA zegt dat L-BBBBBB liegt."),
        ("De ouders van Meer; SARA ook.", "De ouders van L-AAAAAA; L-BBBBBB ook."),
        ("Pims fiets, Sara's tas, Sara’s jas.", "L-AAAAAAs fiets, L-BBBBBB's tas, L-BBBBBB’s jas."),
        ("Mevrouw el Amrani.", "Mevrouw el L-BBBBBB."),
        ("Roos plukt een roos.", "V-CCCCCC plukt een roos."),
        ("Pimpelpaars, Meerkat en Saraband", "Pimpelpaars, Meerkat en Saraband"),
        ("De der den van el.", "De der den van el."),
        ("", ""),
    ],
)
def test_names_are_hidden(text: str, hidden: str) -> None:
    assert hide_names(text, CODES) == hidden


def test_a_word_that_two_people_share_is_hidden_without_a_code() -> None:
    codes = {"Pim Proef": "L-A", "Sara Proef": "L-B"}
    assert hide_names("Pim Proef en Proef en Sara", codes) == f"L-A en {UNCLEAR} en L-B"


def test_a_name_inside_a_longer_name() -> None:
    codes = {"Pim Proef": "L-A", "Pim Proef Junior": "L-B"}
    assert hide_names("Pim Proef Junior en Pim Proef", codes) == "L-B en L-A"


@pytest.mark.parametrize(
    "name",
    ["Anne-Marie D'Souza", "Zoë Çelik", "Y?lmaz (oud)", "p. proef", "J.P. Smit", "[a-z]+ .*"],
)
def test_unusual_names(name: str) -> None:
    assert hide_names(f"Volgens {name}.", {name: "L-A"}) == "Volgens L-A."
    assert hide_names("Anders", {name: "L-A"}) == "Anders"


def test_a_part_of_a_double_name() -> None:
    assert hide_names("Marie en Anne", {"Anne-Marie Smit": "L-A"}) == "L-A en L-A"


def test_an_empty_name_hides_nothing() -> None:
    assert hide_names("Pim", {"": "L-A", "  ": "L-B"}) == "Pim"


@given(st.text(max_size=60), st.dictionaries(st.text(max_size=12), st.just("X"), max_size=3))
def test_whatever_the_names_nothing_breaks(text: str, codes: dict[str, str]) -> None:
    hide_names(text, codes)
