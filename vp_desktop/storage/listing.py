"""The list of cases: in its order, filtered and searched, a page at a time.

Whatever is found is found in the order of the list and only as far as it is asked for, so that the first
page of a search takes as long among a hundred thousand cases as among a thousand. The place of a case in
the list is a number (`listed.id`); a document in the search index bears the place of its case in its own
number (migration 0006).
"""

from __future__ import annotations

import json
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from heapq import merge
from itertools import islice
from typing import Any

from vp_desktop.core.model import CaseId, CaseNumber
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.storage import own_words
from vp_desktop.storage.connection import Connection, Row
from vp_desktop.storage.search_words import match_expression

TOP = (1 << 49) - 1
"""Higher than any place."""
_BITS = 14
"""Of the number of a document, below the place of its case."""
_FIRST = 400
"""How many places are asked for at once, to begin with: as many as a page needs."""
_PASSED = 150
"""How many are held against the filters at once, to begin with: a page, and what lies in the bin."""
_FEW = 2000
"""Cases that a filter leaves over, up to which they are looked up before the hits."""
_PORTION = 5000
"""Cases that are counted through at once."""
_FOUND = (
    f"SELECT DISTINCT rowid >> {_BITS} AS place FROM search_index"
    " WHERE search_index MATCH ? AND rowid >= ? AND rowid < ?"
)
_PAGE = """
SELECT listed.id AS place, cases.id, cases.year, cases.sequence, cases.keyword, cases.opened_on,
  matters.category, matters.bullying_form, matters.own_words,
  closings.id IS NULL AS is_open, closings.closed_on, closings.outcome,
  (SELECT max(held_on) FROM contacts WHERE case_id = cases.id) AS last_contact_on,
  (SELECT title || char(0) || ifnull(due_on, '') FROM tasks
    WHERE case_id = cases.id AND done_on IS NULL
    ORDER BY due_on IS NULL, due_on, id LIMIT 1) AS next_task,
  (SELECT count(*) - 1 FROM cases AS other WHERE other.matter_id = cases.matter_id
    AND other.id NOT IN (SELECT case_id FROM bin)) AS related
FROM listed JOIN cases ON cases.id = listed.case_id JOIN matters ON matters.id = cases.matter_id
  LEFT JOIN closings ON closings.case_id = cases.id AND closings.reopened_on IS NULL
WHERE listed.id IN (SELECT value FROM json_each(?)) ORDER BY listed.id DESC
"""
Part = tuple[str, Sequence[Any]]
"""A condition in SQL, and its values."""


@dataclass(frozen=True)
class CaseQuery:
    """Which cases to list. `text` is searched word by word in everything a case holds."""

    text: str = ""
    is_open: bool | None = None
    school_year: SchoolYear | None = None
    school_id: int | None = None
    categories: tuple[str, ...] = ()
    """Categories, or own values under one."""
    named: tuple[str, ...] = ()
    """Categories and forms whose name `text` begins: their cases are found as well. An own value
    (`leaf+mark`) finds the cases that bear it."""
    worded: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Of every other list the values that the user gave a name of her own which `text` begins."""


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One line of the list of cases."""

    id: CaseId
    number: CaseNumber
    keyword: str
    category: str
    bullying_form: str
    opened_on: date
    is_open: bool
    closed_on: date | None
    outcome: str | None
    last_contact_on: date | None
    next_task: str | None
    next_task_on: date | None
    related: int
    """How many other cases belong to the same matter."""
    place: int = 0
    """In the list: what comes after it is lower."""


def page(
    connection: Connection, query: CaseQuery, offset: int, limit: int, below: int = TOP
) -> list[CaseRow]:
    """`limit` cases, newest first: from `offset` on, or those below the place of one."""
    if query.text.strip() or query.categories:
        with closing(_places(connection, query, below)) as wanted:
            places = list(islice(wanted, offset, offset + limit))
    else:
        where, values = _narrowed(query, leading=True)
        rows = connection.rows(
            f"SELECT id FROM listed WHERE {where} AND id < ? ORDER BY id DESC LIMIT ? OFFSET ?",
            (*values, below, limit, offset),
        )
        places = [row[0] for row in rows]
    return [_row(row) for row in connection.rows(_PAGE, (json.dumps(places),))]


def count(connection: Connection, query: CaseQuery) -> int:
    """How many cases `query` finds."""
    below, found = TOP, 0
    while below:
        more, below = count_on(connection, query, below)
        found += more
    return found


def count_on(connection: Connection, query: CaseQuery, below: int = TOP) -> tuple[int, int]:
    """Count on from a place: how many there are among the next cases, and from where to go on.

    Nought when that was all. A portion takes some milliseconds, so that others have their turn.
    """
    where, values = _filters(query)
    if not query.text.strip():
        return int(connection.value(f"SELECT count(*) FROM listed WHERE {where}", values)), 0
    floor = connection.value(
        "SELECT id FROM listed WHERE id < ? ORDER BY id DESC LIMIT 1 OFFSET ?", (below, _PORTION)
    )
    found = [_FOUND, *(f"SELECT id FROM listed WHERE {part}" for part, _ in _named(query))]
    named = [value for _, some in _named(query) for value in some]
    count = connection.value(
        f"SELECT count(*) FROM ({' UNION '.join(found)}) AS found JOIN listed ON listed.id = place"
        f" WHERE place >= ? AND place < ? AND {where}",
        (
            *(match_expression(connection, query.text), (floor or 0) << _BITS, below << _BITS),
            *(*named, floor or 0, below, *values),
        ),
    )
    return int(count), floor or 0


def oldest(connection: Connection) -> date | None:
    """When the last case of the whole list was opened."""
    found = connection.value(
        "SELECT opened_on FROM listed JOIN cases ON cases.id = case_id ORDER BY listed.id LIMIT 1"
    )
    return _day(found)


def _places(connection: Connection, query: CaseQuery, below: int) -> Generator[int, None, None]:
    """Every place that the query finds, highest first, as far as it is asked for."""
    if not query.text.strip():
        narrowed = _narrowed(query)
        yield from _together(
            connection, _of_codes(("category",), query.categories), narrowed, below
        )
        return
    named = _together(connection, _named(query), ("1", ()), below)
    among = _few_left(connection, query)
    with closing(_hits(connection, match_expression(connection, query.text), below, among)) as hits:
        wanted = _each_once(merge(hits, named, reverse=True))
        number = _PASSED
        while places := list(islice(wanted, number)):
            yield from _passing(connection, query, places)
            number *= 4


def _together(
    connection: Connection, parts: Sequence[Part], narrowed: Part, below: int
) -> Iterator[int]:
    """The places of several conditions, once each and highest first."""
    where, values = narrowed
    streams = [
        _listed(connection, (f"{part} AND {where}", (*some, *values)), below)
        for part, some in parts
    ]
    yield from _each_once(merge(*streams, reverse=True))


def _each_once(places: Iterable[int]) -> Iterator[int]:
    """Places in their order without those that come twice."""
    last = None
    for place in places:
        if place != last:
            last = place
            yield place


def _named(query: CaseQuery) -> list[Part]:
    """What the words typed are the name of."""
    parts = _of_codes(("category", "bullying_form"), query.named)
    for condition, values in own_words.bearing_anywhere(dict(query.worded)):
        cases = "cases JOIN matters ON matters.id = cases.matter_id"
        parts.append((f"case_id IN (SELECT cases.id FROM {cases} WHERE {condition})", values))
    return parts


def _of_codes(columns: Sequence[str], codes: Sequence[str]) -> list[Part]:
    """A condition for each code, so that each is found in the order of the list."""
    leaves, own = [c for c in codes if "+" not in c], [c for c in codes if "+" in c]
    parts: list[Part] = [(f"{column} = ?", (leaf,)) for column in columns for leaf in leaves]
    return parts + [_in_own_words(column, own) for column in columns if own]


def _listed(connection: Connection, part: Part, below: int) -> Iterator[int]:
    where, values = part
    going, number = True, _FIRST
    while going:
        rows = connection.rows(
            f"SELECT id FROM listed WHERE {where} AND id < ? ORDER BY id DESC LIMIT ?",
            (*values, below, number),
        )
        yield from (row[0] for row in rows)
        going = len(rows) == number
        below, number = rows[-1][0] if rows else 0, 4 * number


def _few_left(connection: Connection, query: CaseQuery) -> Part:
    """The filters as a condition, when they leave so few cases that hits are best held against them."""
    where, values = _narrowed(query, leading=True)
    sql = f"SELECT count(*) FROM (SELECT 1 FROM listed WHERE {where} LIMIT {_FEW + 1})"
    if not values or connection.value(sql, values) > _FEW:
        return "1", ()
    return f"rowid >> {_BITS} IN (SELECT id FROM listed WHERE {where})", values


def _hits(
    connection: Connection, expression: str, below: int, among: Part
) -> Generator[int, None, None]:
    """The places of the documents in which the words stand."""
    where, values = among
    sql = (
        "SELECT rowid FROM search_index WHERE search_index MATCH ? AND rowid < ?"
        f" AND {where} ORDER BY rowid DESC"
    )
    parameters = (expression, below << _BITS, *values)
    with closing(connection.some(sql, parameters, _FIRST)) as portions:
        for rows in portions:
            yield from (row[0] >> _BITS for row in rows)


def _passing(connection: Connection, query: CaseQuery, places: Sequence[int]) -> list[int]:
    """Those of some places that are listed and that the filters leave over, highest first."""
    where, values = _filters(query)
    rows = connection.rows(
        f"SELECT id FROM listed WHERE id IN (SELECT value FROM json_each(?)) AND {where}"
        " ORDER BY id DESC",
        (json.dumps(places), *values),
    )
    return [row[0] for row in rows]


def _filters(query: CaseQuery) -> Part:
    """All filters as one condition."""
    where, values = _narrowed(query)
    if query.categories:
        condition, more = _of_categories(query)
        where, values = f"{where} AND {condition}", (*values, *more)
    return where, values


def _narrowed(query: CaseQuery, *, leading: bool = False) -> Part:
    """The filters but that on the nature. A plus keeps SQLite from an index that leaves more over.

    With `leading` the filter that leaves the fewest leads.
    """
    year = query.school_year.first_year if query.school_year else None
    named = (("year", year), ("is_open", query.is_open), ("school_id", query.school_id))
    parts = [(name, int(value)) for name, value in named if value is not None]
    signs = ("" if leading else "+", *("+" for _ in parts[1:]))
    if query.is_open is False and len(parts) > 1:  # nearly every case is closed
        parts.sort(key=lambda part: part[0] == "is_open")
    conditions = [f"{sign}{name} = ?" for sign, (name, _) in zip(signs, parts, strict=False)]
    return " AND ".join(conditions) or "1", tuple(value for _, value in parts)


def _of_categories(query: CaseQuery) -> Part:
    own = [code for code in query.categories if "+" in code]
    leaves = [code for code in query.categories if "+" not in code]
    in_own_words, values = _in_own_words("category", own)
    marks = ", ".join("?" * len(leaves))
    return f"(category IN ({marks}) OR {in_own_words})", (*leaves, *values)


def _in_own_words(column: str, codes: Sequence[str]) -> Part:
    """The condition that the matter of a case bears one of these values of the user's own."""
    condition, values = own_words.bearing(column, codes)
    return (
        "case_id IN (SELECT cases.id FROM matters JOIN cases ON cases.matter_id = matters.id"
        f" WHERE matters.own_words IS NOT NULL AND {condition})",
        values,
    )


def _row(row: Row) -> CaseRow:
    title, _, due = (row["next_task"] or "").partition("\0")
    words = own_words.load(row["own_words"])
    return CaseRow(
        id=row["id"],
        number=CaseNumber(row["year"], row["sequence"]),
        keyword=row["keyword"],
        category=own_words.dressed(words, "category", row["category"]),
        bullying_form=own_words.dressed(words, "bullying_form", row["bullying_form"]),
        opened_on=date.fromisoformat(row["opened_on"]),
        is_open=bool(row["is_open"]),
        closed_on=_day(row["closed_on"]),
        outcome=row["outcome"],
        last_contact_on=_day(row["last_contact_on"]),
        next_task=title or None,
        next_task_on=_day(due),
        related=row["related"],
        place=row["place"],
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
