"""Thinning keeps the newest of 14 days, 8 weeks and 12 months, whenever it is done."""

from __future__ import annotations

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from vp_desktop.core.thinning import DAILY, MONTHLY, WEEKLY, kept

MOMENTS = st.lists(
    st.datetimes(datetime(2020, 1, 1), datetime(2026, 12, 31)).map(
        lambda moment: moment.replace(microsecond=0)
    ),
    max_size=120,
    unique=True,
)


@given(MOMENTS)
def test_only_what_was_made_is_kept_and_the_newest_always(made: list[datetime]) -> None:
    left = kept(made)
    assert left <= set(made)
    assert not made or max(made) in left
    assert len(left) <= DAILY + WEEKLY + MONTHLY


@given(MOMENTS)
def test_never_fewer_than_so_many_days_weeks_and_months(made: list[datetime]) -> None:
    left = kept(made)
    for period, number in (
        (lambda moment: moment.date(), DAILY),
        (lambda moment: moment.isocalendar()[:2], WEEKLY),
        (lambda moment: (moment.year, moment.month), MONTHLY),
    ):
        newest = sorted({period(moment) for moment in made})[-number:]
        for one in newest:
            assert max(m for m in made if period(m) == one) in left


@given(MOMENTS)
def test_thinning_after_each_backup_leaves_what_thinning_at_the_end_leaves(
    made: list[datetime],
) -> None:
    left: frozenset[datetime] = frozenset()
    for moment in sorted(made):
        left = kept([*left, moment])
    assert left == kept(made) == kept(kept(made))


def test_a_year_of_working_days_leaves_days_weeks_and_months() -> None:
    start = datetime(2025, 8, 1, 17, 0)
    made = [start + timedelta(days=number) for number in range(365)]
    made += [moment.replace(hour=9) for moment in made]
    left = sorted(kept(made))
    assert left[-14:] == [datetime(2026, 7, day, 17) for day in range(18, 32)]
    assert [moment.day for moment in left if moment < datetime(2026, 5, 1)] == [
        31, 30, 31, 30, 31, 31, 28, 31, 30
    ]  # fmt: skip
    assert len(left) == 14 + 6 + 10


def test_a_month_away_costs_no_days() -> None:
    before = [datetime(2026, 5, day, 12) for day in range(1, 15)]
    assert set(before[1:]) <= kept([*before, datetime(2026, 7, 1, 9)])
