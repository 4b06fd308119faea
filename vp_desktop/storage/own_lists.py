"""The user's own lists in a register: what she arranged, where a value stands, and merging values."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from vp_desktop.core.own_lists import OwnValue
from vp_desktop.core.own_words import FIELDS, is_own, leaf_of
from vp_desktop.storage import own_words
from vp_desktop.storage.connection import Connection, Row

_RUNNING = (
    "SELECT id FROM cases WHERE id NOT IN (SELECT case_id FROM closings WHERE reopened_on IS NULL)"
    " AND id NOT IN (SELECT case_id FROM bin)"
)
_FROZEN = "SELECT matter_id FROM cases JOIN counted_cases ON counted_cases.case_id = cases.id"
_BINNED = "SELECT matter_id FROM cases JOIN bin ON bin.case_id = cases.id"
_RESTRICTED = (
    "SELECT matter_id FROM cases JOIN restrictions ON restrictions.case_id = cases.id"
    " WHERE lifted_at IS NULL"
)


@dataclass(frozen=True)
class Standing:
    """In which cases a value stands, and which of these are running."""

    cases: frozenset[int] = frozenset()
    running: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Merge:
    """A merging that was done."""

    id: int
    list_id: str
    source: str
    target: str
    was_hidden: bool
    made_at: datetime


@dataclass(frozen=True)
class Moved:
    """What a merging touches: the cases of rows that get the other value, and of rows that stay."""

    cases: frozenset[int]
    frozen: frozenset[int]
    """They count in a final edition, which their value must go on agreeing with."""
    held: frozenset[int]
    """Their use is restricted, or they lie in the bin."""


def arranged(connection: Connection) -> dict[str, list[OwnValue]]:
    """What the user arranged, by list, in the order in which she did."""
    found: dict[str, list[OwnValue]] = {}
    for row in connection.rows("SELECT * FROM own_values ORDER BY id"):
        value = OwnValue(
            *(row["list_id"], row["code"], row["label"], bool(row["hidden"]), row["position"])
        )
        found.setdefault(value.list_id, []).append(value)
    return found


def put(connection: Connection, value: OwnValue) -> None:
    """Keep what was arranged about a value; of a packaged one nothing when it is as it came."""
    there = connection.value(
        "SELECT id FROM own_values WHERE list_id = ? AND code = ?", (value.list_id, value.code)
    )
    columns = {"label": value.label, "hidden": int(value.hidden), "position": value.position}
    if not is_own(value.code) and value == OwnValue(value.list_id, value.code):
        remove(connection, value.list_id, value.code)
    elif there is None:
        connection.insert("own_values", list_id=value.list_id, code=value.code, **columns)
    else:
        connection.update("own_values", there, **columns)


def remove(connection: Connection, list_id: str, code: str) -> None:
    connection.execute("DELETE FROM own_values WHERE list_id = ? AND code = ?", (list_id, code))


def standing(connection: Connection, list_id: str) -> Mapping[str, Standing]:
    """For each value of a list, as an editor writes it, the cases in which it stands."""
    running = {row["id"] for row in connection.rows(_RUNNING)}
    found: dict[str, set[int]] = {}
    for _, name, row in _rows(connection, list_id):
        shown = own_words.spelled_in(row, name, own_words.load(row[own_words.COLUMN]))
        if shown is not None and row["of_case"] is not None:
            found.setdefault(shown, set()).add(row["of_case"])
    return {
        code: Standing(frozenset(cases), frozenset(cases & running))
        for code, cases in found.items()
    }


def merge(
    connection: Connection,
    merge_id: int,
    list_id: str,
    source: str,
    target: str,
    plain: Collection[int] = (),
) -> Moved:
    """Give every row with the value `source` the value `target`; part of a change that has begun.

    Where that changes what is counted, what counts in a final edition stays as it is. The cases `plain`
    may hold no own word: there the target is what it counts as.
    """
    moved, frozen, held = set[int](), set[int](), set[int]()
    stays = _Stays(connection, leaf_of(source) != leaf_of(target))
    for table, name, row in list(_rows(connection, list_id)):
        words = own_words.load(row[own_words.COLUMN])
        if own_words.spelled_in(row, name, words) != source:
            continue
        kind = held if stays.held(row) else frozen if stays.frozen(row) else moved
        kind.add(row["of_case"])
        if kind is moved:
            words[name] = {"was": source, "merge": merge_id}
            value = leaf_of(target) if row["of_case"] in plain else target
            _write(connection, table, row, name, value, words)
    return Moved(frozenset(moved), frozenset(frozen - moved), frozenset(held - moved))


def undo(connection: Connection, done: Merge) -> Moved:
    """Give back what a merging took, where it was not changed since; part of a change."""
    moved, frozen, held = set[int](), set[int](), set[int]()
    stays = _Stays(connection, leaf_of(done.source) != leaf_of(done.target))
    for table, name, row in list(_rows(connection, done.list_id)):
        words = own_words.load(row[own_words.COLUMN])
        if words.get(name, {}).get("merge") != done.id:
            continue
        kind = held if stays.held(row) else frozen if stays.frozen(row) else moved
        kind.add(row["of_case"])
        if kind is moved:
            words.pop(name)
            _write(connection, table, row, name, done.source, words)
    return Moved(frozenset(moved), frozenset(frozen - moved), frozenset(held - moved))


def note_merge(
    connection: Connection, list_id: str, source: str, target: str, hidden: bool, at: datetime
) -> int:
    return connection.insert(
        "own_merges",
        **{"list_id": list_id, "source": source, "target": target, "made_at": at},
        was_hidden=int(hidden),
    )


def note_undone(connection: Connection, merge_id: int, at: datetime) -> None:
    connection.update("own_merges", merge_id, undone_at=at)


def newest_merge(connection: Connection, list_id: str) -> Merge | None:
    """The last merging in a list; None when it was undone."""
    row = connection.row(
        "SELECT * FROM own_merges WHERE list_id = ? ORDER BY id DESC LIMIT 1", (list_id,)
    )
    if row is None or row["undone_at"] is not None:
        return None
    return Merge(
        *(row["id"], row["list_id"], row["source"], row["target"], bool(row["was_hidden"])),
        datetime.fromisoformat(row["made_at"]),
    )


def years_of(connection: Connection, case_ids: frozenset[int]) -> dict[int, int]:
    """How many of these cases were opened in each school year."""
    rows = connection.rows("SELECT id, year FROM cases ORDER BY year")
    found: dict[int, int] = {}
    for row in rows:
        if row["id"] in case_ids:
            found[row["year"]] = found.get(row["year"], 0) + 1
    return found


class _Stays:
    """Which matters keep their values when values are merged."""

    def __init__(self, connection: Connection, counts: bool) -> None:
        restricted, frozen = _ids(connection, _RESTRICTED), _ids(connection, _FROZEN)
        self._held = restricted | (_ids(connection, _BINNED) if counts else set())
        self._frozen = frozen if counts else set()

    def held(self, row: Row) -> bool:
        return row["of_matter"] in self._held

    def frozen(self, row: Row) -> bool:
        return row["of_matter"] in self._frozen


def _ids(connection: Connection, statement: str) -> set[int]:
    return {row["matter_id"] for row in connection.rows(statement)}


def _rows(connection: Connection, list_id: str) -> Iterator[tuple[str, str, Row]]:
    """Every row that has a value of a list, with its table and column; of a matter once for each case.

    The matter to which a related case returns when it is parted is one too.
    """
    for table, fields in FIELDS.items():
        joined = (
            "JOIN cases ON matters.id IN (cases.matter_id, cases.own_matter_id)"
            if table == "matters"
            else f"JOIN cases ON cases.id = {table}.case_id"
        )
        for name in (name for name, of_list in fields.items() if of_list == list_id):
            for row in connection.rows(
                f"SELECT {table}.*, cases.id AS of_case, cases.matter_id AS of_matter"
                f" FROM {table} {joined} ORDER BY {table}.id, cases.id"
            ):
                yield table, name, row


def _write(
    connection: Connection, table: str, row: Row, name: str, value: str, words: own_words.Words
) -> None:
    if is_own(value):
        words[name] = {**words.get(name, {}), "own": value}
    columns = {name: leaf_of(value), own_words.COLUMN: own_words.dump(words)}
    connection.update(table, row["id"], **columns)
