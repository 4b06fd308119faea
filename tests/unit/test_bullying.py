"""Teasing or bullying: an explained suggestion that never makes light of doubt; and how a case goes."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vp_desktop.composition import Program
from vp_desktop.core.bullying import QUESTIONS, Answer, Suggestion, check
from vp_desktop.core.bullying_course import (
    Bar,
    Measure,
    Period,
    frequency,
    last_state,
    measures,
)
from vp_desktop.core.model import CaseId, Contact, ContactId, DateKind, Incident

YES, NO, UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN
EVERY = [dict(zip(QUESTIONS, each, strict=True)) for each in product(Answer, repeat=4)]
RANK = [Suggestion.LOOKS_LIKE_TEASING, Suggestion.NOT_CLEAR, Suggestion.BULLYING]


@pytest.mark.parametrize(
    ("repetition", "power", "intent", "effect", "suggestion"),
    [
        (YES, YES, YES, YES, Suggestion.BULLYING),
        (YES, YES, NO, YES, Suggestion.BULLYING),
        (YES, YES, UNKNOWN, YES, Suggestion.BULLYING),
        (YES, YES, YES, NO, Suggestion.BULLYING),
        (YES, YES, NO, NO, Suggestion.NOT_CLEAR),
        (YES, YES, UNKNOWN, UNKNOWN, Suggestion.NOT_CLEAR),
        (NO, YES, YES, YES, Suggestion.NOT_CLEAR),
        (YES, NO, YES, YES, Suggestion.NOT_CLEAR),
        (NO, NO, NO, NO, Suggestion.LOOKS_LIKE_TEASING),
        (YES, NO, NO, NO, Suggestion.LOOKS_LIKE_TEASING),
        (UNKNOWN, NO, UNKNOWN, NO, Suggestion.LOOKS_LIKE_TEASING),
        (NO, NO, YES, NO, Suggestion.NOT_CLEAR),
        (NO, NO, NO, YES, Suggestion.NOT_CLEAR),
        (NO, NO, NO, UNKNOWN, Suggestion.NOT_CLEAR),
        (UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, Suggestion.NOT_CLEAR),
    ],
)
def test_what_the_answers_look_like(
    repetition: Answer, power: Answer, intent: Answer, effect: Answer, suggestion: Suggestion
) -> None:
    answers = dict(zip(QUESTIONS, (repetition, power, intent, effect), strict=True))
    assert check(answers).suggestion is suggestion


@pytest.mark.parametrize("question", QUESTIONS)
def test_another_yes_never_leads_towards_teasing(question: str) -> None:
    for answers in EVERY:
        before = check(answers | {question: NO}).suggestion
        after = check(answers | {question: YES}).suggestion
        assert RANK.index(after) >= RANK.index(before), answers


def test_no_single_answer_makes_it_bullying() -> None:
    assert all(
        sum(answer is YES for answer in answers.values()) >= 3
        for answers in EVERY
        if check(answers).suggestion is Suggestion.BULLYING
    )


def test_what_is_not_answered_counts_as_unknown_and_gives_no_reason() -> None:
    assert check({}).suggestion is Suggestion.NOT_CLEAR
    assert check({}).reasons == ()
    assert check({"power": NO, "effect": NO}).reasons == ("power_no", "effect_no")


def test_every_question_answer_and_suggestion_has_words(program: Program) -> None:
    words = program.texts.sections["bullying"]
    for answers in EVERY:
        found = check(answers)
        assert f"suggestion_{found.suggestion}" in words
        assert len(found.reasons) == len(QUESTIONS)
        assert all(f"reason_{reason}" in words for reason in found.reasons)
    for question in QUESTIONS:
        assert {f"question_{question}", f"help_{question}"} <= set(words)


def test_a_suggestion_is_no_verdict_and_labels_nobody(program: Program) -> None:
    words = program.texts.sections["bullying"]
    assert "geen oordeel" in words["no_verdict"].nl
    for key, label in words.items():
        if key.startswith("suggestion_"):
            assert "lijkt" in label.nl or "niet duidelijk" in label.nl
        for label_word in ("dader", "slachtoffer", "pester", "is een"):
            assert label_word not in label.nl.casefold(), key


def contact(day: date, number: int, score: int | None, state: str | None = None) -> Contact:
    return Contact(CaseId(1), day, score=score, bullying_now=state, id=ContactId(number))


def incident(day: date | None, until: date | None = None) -> Incident:
    kind = DateKind.PERIOD if until else DateKind.EXACT if day else DateKind.UNKNOWN
    return Incident(CaseId(1), date_kind=kind, from_on=day, to_on=until)


def test_measures_run_from_old_to_new_and_leave_out_contacts_without_one() -> None:
    first, second = date(2026, 11, 3), date(2026, 11, 10)
    contacts = [
        contact(second, 3, 0, "stopped"),
        contact(first, 2, None),
        contact(first, 1, 7),
        contact(second, 2, None, "reduced"),
    ]
    assert measures(contacts) == (
        Measure(first, 7),
        Measure(second, None, "reduced"),
        Measure(second, 0, "stopped"),
    )


def test_the_last_known_state_is_not_wiped_by_one_that_is_not_known() -> None:
    found = (
        Measure(date(2026, 11, 3), 4, "stopped"),
        Measure(date(2026, 11, 10), 5, "unknown_end"),
        Measure(date(2026, 11, 17), 6),
    )
    assert last_state(found) == found[0]
    assert last_state(found[1:]) is None


def test_incidents_by_week_with_the_weeks_in_which_nothing_happened() -> None:
    days = [date(2026, 11, 1), date(2026, 11, 2), date(2026, 11, 8)]  # Sunday, Monday, Sunday
    found = frequency([incident(day) for day in days] + [incident(None)], date(2026, 11, 22))
    assert found.period is Period.WEEK
    assert found.undated == 1
    weeks = [date(2026, 10, 26) + timedelta(weeks=number) for number in range(4)]
    assert found.bars == tuple(map(Bar, weeks, (1, 2, 0, 0)))


def test_a_period_counts_once_on_its_first_day() -> None:
    found = frequency([incident(date(2026, 11, 2), date(2026, 11, 20))], date(2026, 11, 22))
    assert [bar.count for bar in found.bars] == [1, 0, 0]


def test_what_goes_on_for_long_is_counted_by_month() -> None:
    found = frequency(
        [incident(date(2026, 1, 31)), incident(date(2026, 11, 1))], date(2026, 11, 22)
    )
    assert found.period is Period.MONTH
    assert len(found.bars) == 11
    assert [bar.first.month for bar in found.bars if bar.count] == [1, 11]


@given(
    st.lists(
        st.one_of(st.none(), st.dates(date(2010, 1, 1), date(2030, 1, 1))), min_size=0, max_size=20
    ),
    st.dates(date(2010, 1, 1), date(2030, 1, 1)),
)
def test_no_incident_is_lost_and_the_picture_stays_small(
    days: list[date | None], until: date
) -> None:
    found = frequency([incident(day) for day in days], until)
    assert sum(bar.count for bar in found.bars) + found.earlier + found.undated == len(days)
    assert len(found.bars) <= 18
    firsts = [bar.first for bar in found.bars]
    assert firsts == sorted(set(firsts))
