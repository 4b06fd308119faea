"""Requests as values: what must be thought of, and words covered in a copy."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from vp_desktop.core.child_text import places_of_others
from vp_desktop.core.request import (
    COVER,
    Answers,
    Request,
    RequestKind,
    cautions,
    covered,
    due_on,
    joined,
)

DAY = date(2026, 1, 31)


def cautioned(**answers: str) -> set[str]:
    return set(cautions(Request(RequestKind.INSPECTION, DAY, DAY, Answers(**answers))))


def test_a_month_ends_on_the_last_day_there_is() -> None:
    assert due_on(DAY) == date(2026, 2, 28)


def test_who_asks_decides_what_to_think_of() -> None:
    safe = {"identity": "yes", "danger": "no", "authority": "yes"}
    assert cautioned(**safe, asker="staff") == set()
    assert cautioned(**safe, asker="parent", about_age="from_16") == {"pupil_asks"}
    assert cautioned(**safe, asker="pupil_under_16") == {"parents_ask"}
    assert cautioned(**safe, asker="parent", about_age="under_16") == {"hear_child"}
    assert cautioned(identity="yes", danger="perhaps", asker="other") == {"authority", "ask_advice"}
    assert cautioned(**safe, asker="parent", in_dossier="unknown") == {"asker_in_dossier"}
    assert cautioned() == {"identity", "danger_unknown"}


@given(
    st.text(),
    st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30))),
)
def test_no_covered_sign_is_in_the_copy(text: str, stretches: list[tuple[int, int]]) -> None:
    kept = joined([(begin, min(end, len(text))) for begin, end in stretches])
    left = "".join(
        sign for place, sign in enumerate(text) if not any(b <= place < e for b, e in kept)
    )
    copy = covered(text, kept)
    assert copy.replace(COVER * 4, "") == left.replace(COVER * 4, "")


@given(st.text(alphabet="abcXYZ \n'’-", max_size=60))
def test_places_of_names_lie_in_the_text(before: str) -> None:
    text = f"{before} Bram Voorbeelds fiets"
    found = [text[begin:end] for begin, end in places_of_others(text, "", ["Bram Voorbeeld"])]
    assert "Bram Voorbeeld" in found


def test_answers_outlive_questions_that_are_gone() -> None:
    answers = Answers(asker="parent", asker_name="Ä “x”")
    assert Answers.from_json(answers.to_json()) == answers
    assert Answers.from_json('{"asker": "parent", "gone": 1}') == Answers(asker="parent")
