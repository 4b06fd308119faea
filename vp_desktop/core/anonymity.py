"""The block rule: which figures of a school year are printed, so that nobody can be worked out.

Rule numbers are those of anonymity.md. The guarantee is G: for every sensitive cell (fewer than T
matters, or fewer than T different persons behind it) some register that agrees with everything
published has 0 there and another has at least T, also for a reader who knows this module.
`tests/unit/test_anonymity_guarantee.py` tries it on all small tables.

Two kinds of conditions decide whether a block is printed, and a change must keep to them. Some
depend only on what a reader sees anyway: the figure above, the tree, how many parts would be
hidden. They tell him nothing. The others tell him, of a block that is not printed, that a part is
small or nearly all matters are in one part: whatever part he thinks of can be the one or the other.
"""

from __future__ import annotations

import hashlib
import hmac
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import chain

from vp_desktop.core.counting import PERSON_ROLES, CountedMatter
from vp_desktop.core.page import Block, Cell, Page
from vp_desktop.core.taxonomy import CodeList

LEAST_THRESHOLD = 5
HIGHEST_THRESHOLD = 20
"""Above it a school of a hundred matters would print next to nothing."""
_SECRET_BYTES = 32
_NOBODY: frozenset[int] = frozenset()


@dataclass(frozen=True)
class SecretOrder:
    """The order in which parts are hidden, drawn once for a register (rule 6).

    `secret` are the register's 32 random bytes; copies of a register carry them along and so print
    the same page. `year` is the label of the school year. In a register of several schools it must
    name the school too: many pages with one and the same order tell that order in the end.
    """

    secret: bytes = field(repr=False)
    year: str

    def __post_init__(self) -> None:
        if len(self.secret) != _SECRET_BYTES:
            raise ValueError("the secret of a register is 32 bytes")

    def order(self, block_id: str, parts: Iterable[str]) -> tuple[str, ...]:
        """`parts` of a block in the secret order."""
        return tuple(sorted(parts, key=lambda part: self._digest(block_id, part)))

    def _digest(self, block_id: str, part: str) -> bytes:
        message = f"{self.year}|{block_id}|{part}".encode()
        return hmac.digest(self.secret, message, hashlib.sha256)


class Reason(StrEnum):
    """Why something is not printed; for the writer only, never for a reader."""

    SMALL_COUNT = "small_count"
    """A cell: fewer than T matters."""
    FEW_PERSONS = "few_persons"
    """A cell: enough matters, but fewer than T different persons in some role."""
    PROTECTS_OTHERS = "protects_others"
    """A cell: hidden so that other hidden cells cannot be worked out."""
    TOO_FEW_TO_SPLIT = "too_few_to_split"
    """A block: the figure above it is too small for so many parts (rule 4)."""
    NOT_POSSIBLE = "not_possible"
    """A block: it cannot be printed without giving a small part away (rule 5)."""
    IMPLIES = "implies"
    """A block: one of its parts says something about another dimension (rule 1)."""
    INCOMPLETE = "incomplete"
    """A dimension: some matter has no value that the tree knows yet."""


@dataclass(frozen=True)
class NotPrinted:
    """A cell that is not printed, or with `code` None a whole block, and why."""

    block: str
    code: str | None
    reason: Reason


def build_page(
    matters: Sequence[CountedMatter],
    dimensions: Sequence[CodeList],
    order: SecretOrder,
    threshold: int = LEAST_THRESHOLD,
) -> Page:
    """The page of figures of a school year's `matters`, blocks in the order of `dimensions`.

    A dimension in which some matter has no leaf that the tree knows is left out. The threshold can
    be raised, never lowered: below 5 raises ValueError.
    """
    return _compose(matters, dimensions, order, _public_rule(threshold))[0]


def hidden_reasons(
    matters: Sequence[CountedMatter],
    dimensions: Sequence[CodeList],
    order: SecretOrder,
    threshold: int = LEAST_THRESHOLD,
) -> tuple[NotPrinted, ...]:
    """Why each cell or block that `build_page` leaves out is not printed: for the writer only.

    Below a cell or block that is not printed nothing more is listed.
    """
    return _compose(matters, dimensions, order, _public_rule(threshold))[1]


@dataclass(frozen=True)
class _Rule:
    """The numbers of rules 4 and 5. Only tests use others than these, to try all small tables."""

    threshold: int
    total: int = 10
    """The least N that is printed, if T does not ask for more."""
    split: int = 20
    """The least N that is split, if T does not ask for more."""
    per_part: int = 7
    """A block is tried when the figure above it is at least this many times its parts."""
    hidden: int = 4
    """A block that hides, hides at least so many parts ..."""
    hidden_per_shown: int = 2
    """... and at most so many for each part that it shows: else it is nearly all dots."""

    @property
    def least_total(self) -> int:
        """The least N that is printed (rule 4)."""
        return max(self.total, 2 * self.threshold)

    @property
    def least_split(self) -> int:
        """The least N that is split (rule 4)."""
        return max(self.split, 4 * self.threshold)


def _public_rule(threshold: int) -> _Rule:
    if threshold < LEAST_THRESHOLD:
        raise ValueError(f"the threshold is {LEAST_THRESHOLD} or more")
    return _Rule(threshold)


@dataclass(frozen=True)
class _Outcome:
    """What one block with everything below it came to, or several of them."""

    blocks: tuple[Block, ...] = ()
    not_printed: tuple[NotPrinted, ...] = ()

    @classmethod
    def joined(cls, outcomes: Iterable[_Outcome]) -> _Outcome:
        several = tuple(outcomes)
        return cls(
            tuple(chain.from_iterable(one.blocks for one in several)),
            tuple(chain.from_iterable(one.not_printed for one in several)),
        )


def _compose(
    matters: Sequence[CountedMatter],
    dimensions: Sequence[CodeList],
    order: SecretOrder,
    rule: _Rule,
) -> tuple[Page, tuple[NotPrinted, ...]]:
    """The page and what it leaves out: the one computation behind both public functions."""
    total = len(matters)
    joined = _Outcome.joined(
        _Splitter(dimension, order, rule).dimension_of(matters) for dimension in dimensions
    )
    if total < rule.least_total:
        page = Page(rule.threshold, None, rule.least_total)
    else:
        page = Page(rule.threshold, total, None, joined.blocks)
    return page, joined.not_printed


def _implies(dimension: CodeList, code: str) -> bool:
    """Whether the figure of `code` can say something about another dimension (rule 1).

    A leaf does when it, or a group that it belongs to, is declared to. A group does when one of its
    parts does and fewer than two do not: from its figure the reader could subtract the implied one.
    """
    parts = dimension.items[code].parts
    if not parts:
        return any(
            item.implies and code in dimension.leaves_under(group)
            for group, item in dimension.items.items()
        )
    saying = [_implies(dimension, part) for part in parts]
    return any(saying) and saying.count(False) < 2


@dataclass(frozen=True)
class _Part:
    """The matters of one part of a block."""

    matters: tuple[CountedMatter, ...]

    def __len__(self) -> int:
        return len(self.matters)

    def reason(self, threshold: int) -> Reason | None:
        """Why this part is small, or None when it is not (rule 2)."""
        if len(self) < threshold:
            return Reason.SMALL_COUNT
        if any(self._persons(role) < threshold for role in PERSON_ROLES):
            return Reason.FEW_PERSONS
        return None

    def _persons(self, role: str) -> int:
        """The different persons in `role`; a matter without anybody there counts as one person."""
        named = [matter.persons.get(role, _NOBODY) for matter in self.matters]
        return len(_union(named)) + sum(not persons for persons in named)


@dataclass(frozen=True)
class _Splitter:
    """Splits one dimension from coarse to fine (rule 4)."""

    dimension: CodeList
    order: SecretOrder
    rule: _Rule

    def dimension_of(self, matters: Sequence[CountedMatter]) -> _Outcome:
        """The first top block that can be printed, with everything below it."""
        if any(
            matter.values.get(self.dimension.id) not in self.dimension.leaves for matter in matters
        ):
            return self._without(self.dimension.id, Reason.INCOMPLETE)
        if len(matters) < self.rule.least_split:
            return self._without(self.dimension.id, Reason.TOO_FEW_TO_SPLIT)
        outcome = _Outcome()
        for parts in self.dimension.tops:
            outcome = self._block(None, parts, None, matters)
            if outcome.blocks:
                break
        return outcome

    def _block(
        self,
        code: str | None,
        codes: Sequence[str],
        parent: tuple[str, str] | None,
        matters: Sequence[CountedMatter],
    ) -> _Outcome:
        """The block that splits `matters` into `codes`, with everything below it.

        A block with a part that implies something is never tried, even where the implied figure is
        shown. "These two are 12, one of the two is always online, online is 5; not split" says that
        this one is small: were it large, the other were too and the two would be printed.
        """
        block = Block(self.dimension.id, code, parent, len(matters), ())
        if len(matters) < self.rule.per_part * len(codes):
            return self._without(block.id, Reason.TOO_FEW_TO_SPLIT)
        if any(_implies(self.dimension, part) for part in codes):
            return self._without(block.id, Reason.IMPLIES)
        parts = {part: self._part(part, matters) for part in codes}
        hidden = _hidden(parts, self.order.order(block.id, codes), self.rule)
        if hidden is None:
            return self._without(block.id, Reason.NOT_POSSIBLE)
        return self._printed(block, parts, hidden)

    def _part(self, code: str, matters: Sequence[CountedMatter]) -> _Part:
        leaves = frozenset(self.dimension.leaves_under(code))
        return _Part(tuple(one for one in matters if one.values[self.dimension.id] in leaves))

    def _printed(
        self, block: Block, parts: Mapping[str, _Part], hidden: frozenset[str]
    ) -> _Outcome:
        cells = tuple(
            Cell(code, None if code in hidden else len(part)) for code, part in parts.items()
        )
        whole = Block(block.dimension, block.code, block.parent, block.total, cells)
        reasons = tuple(
            NotPrinted(
                block.id, code, parts[code].reason(self.rule.threshold) or Reason.PROTECTS_OTHERS
            )
            for code in parts
            if code in hidden
        )
        below = (
            self._block(code, self.dimension.items[code].parts, (block.id, code), part.matters)
            for code, part in parts.items()
            if code not in hidden and self.dimension.items[code].parts
        )
        return _Outcome.joined([_Outcome((whole,), reasons), *below])

    def _without(self, block_id: str, reason: Reason) -> _Outcome:
        return _Outcome((), (NotPrinted(block_id, None, reason),))


def _hidden(
    parts: Mapping[str, _Part], secret_order: Sequence[str], rule: _Rule
) -> frozenset[str] | None:
    """The parts of a block to hide, or None when the block cannot be printed (rule 5)."""
    hidden = [code for code, part in parts.items() if part.reason(rule.threshold)]
    if not hidden:
        return frozenset()
    for code in secret_order:
        if _protects([parts[one] for one in hidden], rule):
            break
        if code not in hidden:
            hidden.append(code)
    worth_printing = len(hidden) <= rule.hidden_per_shown * (len(parts) - len(hidden))
    if not worth_printing or not _protects([parts[one] for one in hidden], rule):
        return None
    return frozenset(hidden)


def _protects(hidden: Sequence[_Part], rule: _Rule) -> bool:
    """Whether these parts, hidden together, cannot be worked back (rules 5 and 2)."""
    least = rule.threshold
    total = sum(map(len, hidden))
    return (
        len(hidden) >= rule.hidden
        and total >= 2 * least
        and total - max(map(len, hidden)) >= least
        and total - _most_of_one_person(hidden) >= least
    )


def _most_of_one_person(parts: Sequence[_Part]) -> int:
    """The most matters in which one person has a part, in whatever role (rule 2)."""
    cases = Counter(
        person
        for part in parts
        for matter in part.matters
        for person in _union(matter.persons.get(role, _NOBODY) for role in PERSON_ROLES)
    )
    return max(cases.values(), default=0)


def _union(groups: Iterable[frozenset[int]]) -> frozenset[int]:
    return _NOBODY.union(*groups)
