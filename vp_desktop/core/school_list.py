"""One row of a school's list, read by the words of the taxonomy: whole, or not at all.

A row with an impossible date, without a date or a category, or with a word that no list knows is
rejected; nothing is guessed. What a row says and no field holds is kept in words at the end of its
story, so that nothing is lost.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from vp_desktop.core.list_columns import Column
from vp_desktop.core.list_dates import read_date
from vp_desktop.core.list_row import ListedPerson, ListRow, Reason, Rejection
from vp_desktop.core.taxonomy import CodeList, Taxonomy, normalise_word

_RUNNING_WORDS = ("lopend", "open")
_CLOSED_WORDS = ("gesloten", "afgesloten")
_NO_NAME = ("onbekend", "nietbekend", "anoniem", "nvt", "n.v.t.", "geen")
_OLDEST = 120


class _Unreadable(Exception):
    def __init__(self, column: Column, reason: Reason) -> None:
        self.rejection = Rejection(column, reason)


def read_row(cells: Mapping[Column, str], taxonomy: Taxonomy) -> ListRow | Rejection:
    """The row, or why it is rejected; of several reasons the one that stands first in a list."""
    try:
        return _Reader(cells, taxonomy).row()
    except _Unreadable as unreadable:
        return unreadable.rejection


class _Reader:
    """Reads the cells of one row; collects remarks on the way."""

    def __init__(self, cells: Mapping[Column, str], taxonomy: Taxonomy) -> None:
        self._cells = cells
        self._taxonomy = taxonomy
        self._remarks: list[str] = []

    def row(self) -> ListRow:
        reported_on = self._date(Column.REPORTED_ON)
        if reported_on is None:
            raise _Unreadable(Column.REPORTED_ON, Reason.MISSING)
        happened_on = self._date(Column.HAPPENED_ON)
        reporter_role = self._code(Column.REPORTER_ROLE, "reporter_role")
        soort = self._soort()
        category = self._category(soort)
        place = self._code(Column.PLACE, "place")
        accused_type, accused = self._accused()
        outcome = self._code(Column.OUTCOME, "outcome")
        referrals = self._referrals()
        outcome, closed_on = self._ending(outcome)
        subject = self._subject()
        return ListRow(
            number=self._cell(Column.NUMBER),
            reported_on=reported_on,
            happened_on=happened_on,
            category=category,
            place=place,
            reporter_role=reporter_role,
            accused_type=accused_type,
            bullying_form=self._bullying_form(),
            bullying_ground=self._bullying_ground(soort, category),
            text=self._cell(Column.STORY),
            subject=subject,
            accused=accused,
            reporter=self._reporter(reporter_role, subject),
            unnamed=self._name(Column.REPORTER) if reporter_role == "anonymous" else "",
            referrals=referrals,
            outcome=outcome,
            closed_on=closed_on,
            remarks=tuple(self._remarks),
        )

    def _cell(self, column: Column) -> str:
        return self._cells.get(column, "").strip()

    def _keep(self, column: Column) -> None:
        """Keep a cell that no field holds."""
        self._remarks.append(f"In de lijst stond bij {column.value}: {self._cell(column)}")

    def _date(self, column: Column) -> date | None:
        if not (text := self._cell(column)):
            return None
        if (day := read_date(text)) is None:
            raise _Unreadable(column, Reason.NO_SUCH_DATE)
        return day

    def _word(self, column: Column, find: Callable[[str], str | None], word: str) -> str:
        if (code := find(word)) is None:
            raise _Unreadable(column, Reason.UNKNOWN_WORD)
        return code

    def _code(self, column: Column, list_id: str) -> str:
        """The code of a cell; an empty one is the list's unknown."""
        code_list = self._taxonomy[list_id]
        if word := self._cell(column):
            return self._word(column, code_list.by_word, word)
        return code_list.unknown or ""

    def _soort(self) -> str:
        categories = self._taxonomy["category"]
        if not (word := self._cell(Column.CATEGORY)):
            raise _Unreadable(Column.CATEGORY, Reason.MISSING)
        return self._word(
            Column.CATEGORY, lambda text: categories.by_word(text, kinds_of(categories)), word
        )

    def _category(self, soort: str) -> str:
        """The leaf under `soort`; a word of another Soort counts as different and is kept in words."""
        categories = self._taxonomy["category"]
        kind = categories.items[soort]
        if not (word := self._cell(Column.SUBCATEGORY)):
            return kind.empty or soort
        own = categories.by_word(word, categories.leaves_under(soort))
        if own is not None:
            return own
        self._word(Column.SUBCATEGORY, lambda text: _by_any_subcategory(categories, text), word)
        self._keep(Column.SUBCATEGORY)
        return kind.different or soort

    def _accused(self) -> tuple[str, ListedPerson]:
        accused_type = self._code(Column.ACCUSED_TYPE, "accused_type")
        plain = "unknown" if accused_type == "unknown_accused" else accused_type
        kind = self._kind(Column.ACCUSED_TYPE, plain)
        return accused_type, ListedPerson(self._name(Column.ACCUSED), kind)

    def _kind(self, column: Column, plain: str) -> str:
        """The kind of person that a cell names more finely (`Stagiair`), or else the plain one."""
        return self._taxonomy["person_kind"].by_word(self._cell(column)) or plain

    def _subject(self) -> ListedPerson:
        name, class_name = self._name(Column.SUBJECT), self._cell(Column.CLASS)
        if class_name and not name:
            self._keep(Column.CLASS)
        age = self._cell(Column.AGE)
        if _is_age(age):
            return ListedPerson(name, "pupil", class_name, int(age))
        if age:
            self._keep(Column.AGE)
        return ListedPerson(name, "pupil", class_name)

    def _reporter(self, role: str, subject: ListedPerson) -> ListedPerson:
        """Who reported; a pupil with the name of the subject is the subject. Anonymous has no name."""
        plain = self._taxonomy["reporter_role"].items[role].maps_to or "unknown"
        kind = self._kind(Column.REPORTER_ROLE, plain)
        name = "" if role == "anonymous" else self._name(Column.REPORTER)
        if name and role == "pupil" and name == subject.name:
            return ListedPerson(name, kind, subject.class_name)
        return ListedPerson(name, kind)

    def _name(self, column: Column) -> str:
        """The name in a cell; empty for `Onbekend`, `-` and the like."""
        name = self._cell(column)
        says_something = any(letter.isalnum() for letter in name)
        return name if says_something and normalise_word(name) not in _NO_NAME else ""

    def _referrals(self) -> tuple[str, ...]:
        find = self._taxonomy["referral"].by_word
        words = (word for word in self._cell(Column.REFERRED_TO).split(",") if word.strip())
        codes = [self._word(Column.REFERRED_TO, find, word) for word in words]
        return tuple(dict.fromkeys(codes))

    def _ending(self, outcome: str) -> tuple[str, date | None]:
        """The outcome and the day of closing. What contradicts a status is kept in words."""
        says_outcome = bool(self._cell(Column.OUTCOME)) and outcome != "running"
        is_open = self._is_open(outcome, says_outcome)
        closed_on = self._date(Column.CLOSED_ON)
        if is_open:
            if says_outcome:
                self._keep(Column.OUTCOME)
            if closed_on is not None:
                self._keep(Column.CLOSED_ON)
            return "running", None
        if outcome == "running":
            self._keep(Column.OUTCOME)
            return self._taxonomy["outcome"].unknown or "", closed_on
        return outcome, closed_on

    def _is_open(self, outcome: str, says_outcome: bool) -> bool:
        if word := self._cell(Column.STATUS):
            return self._word(Column.STATUS, _status, word) == "running"
        return outcome == "running" or not (says_outcome or self._cell(Column.CLOSED_ON))

    def _bullying_form(self) -> str:
        """The form that the Subsoort names by itself: `Online pesten` is digital."""
        forms = self._taxonomy["bullying_form"]
        word = normalise_word(self._cell(Column.SUBCATEGORY))
        for code in forms.leaves:
            if word in map(normalise_word, forms.items[code].words):
                return code
        return forms.unknown or ""

    def _bullying_ground(self, soort: str, category: str) -> str:
        """The ground of discrimination, in the words of a bullying register."""
        grounds = self._taxonomy["bullying_ground"]
        if soort != "discrimination":
            return grounds.unknown or ""
        return category if grounds.has(category) else "different_ground"


def kinds_of(categories: CodeList) -> tuple[str, ...]:
    """The seven categories that a Soort may name: the parts of the first top block."""
    return tuple(kind for top in categories.tops[0] for kind in categories.items[top].parts)


def _by_any_subcategory(categories: CodeList, word: str) -> str | None:
    below = [leaf for kind in kinds_of(categories) for leaf in categories.items[kind].parts]
    return categories.by_word(word, below)


def _status(word: str) -> str | None:
    wanted = normalise_word(word)
    if wanted in _RUNNING_WORDS:
        return "running"
    return "closed" if wanted in _CLOSED_WORDS else None


def _is_age(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= 3 and int(text) <= _OLDEST
