"""Editions that are out already and unknown here: taken in as JSON, and counted as published.

What each kind of document does, and why, is decision 008.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from itertools import product
from typing import Any

from vp_desktop.core.errors import NeedsAttention, WrongUse
from vp_desktop.core.folding import plain_name
from vp_desktop.core.model import SchoolId
from vp_desktop.core.publication import AUDIENCES, Edition, Status
from vp_desktop.core.publication_reader import parse_document, read_document
from vp_desktop.core.school_years import each_of
from vp_desktop.core.taxonomy import Taxonomy
from vp_desktop.services.clock import Clock
from vp_desktop.services.settings import Settings
from vp_desktop.storage import editions, matters, published_elsewhere, wider_editions
from vp_desktop.storage.connection import Connection
from vp_desktop.storage.published_elsewhere import ByWhom, Elsewhere
from vp_desktop.storage.register import Register, founding


class As(StrEnum):
    """What a document was taken in as."""

    OWN = "own"
    """An edition of this very register, which an older backup of it did not know."""
    EARLIER = "earlier"
    """An edition of an earlier register of the school."""
    OTHER = "other"
    """An edition of another publisher."""
    KNOWN = "known"
    """Nothing new."""


@dataclass(frozen=True)
class Taken:
    """A file, what it was taken in as, and what it is about."""

    name: str
    taken_as: As
    school_year: str


class _NothingNew(Exception):
    """Ends a change in which nothing was changed, so that it leaves no line in the log."""


class EditionsOfOthers:
    """Takes in the JSON of editions that are out already."""

    def __init__(
        self, register: Register, settings: Settings, taxonomy: Taxonomy, clock: Clock
    ) -> None:
        self._register = register
        self._settings = settings
        self._taxonomy = taxonomy
        self._clock = clock

    def take(self, files: Sequence[tuple[str, bytes]]) -> list[Taken]:
        """Take in files by name and content: all of them or none.

        Raises WrongUse for what is no final edition about a school of this register, or was changed;
        NeedsAttention when an edition stands in the way of one in the ledger.
        """
        read = [self._read(name, content) for name, content in files]
        taken: list[Taken] = []
        try:
            with self._register.change("editions_taken_in", self._clock()) as connection:
                for name, document, edition in read:
                    how = self._take(connection, name, document, edition)
                    taken.append(Taken(name, how, str(edition.school_year)))
                if all(one.taken_as is As.KNOWN for one in taken):
                    raise _NothingNew
        except _NothingNew:
            pass
        return taken

    def known(self) -> list[Elsewhere]:
        """What others published, in the order in which it was taken in."""
        return published_elsewhere.every(self._register.connection)

    def _read(self, name: str, content: bytes) -> tuple[str, Mapping[str, Any], Edition]:
        document = parse_document(content, name)
        edition = read_document(document, self._taxonomy, name)
        if edition.status is not Status.FINAL:
            raise WrongUse("published_draft", path=name)
        if not edition.school_year.is_over(self._clock().date()):
            raise WrongUse("summary_altered", path=name)  # final only after 31 July
        return name, document, edition

    def _take(
        self, connection: Connection, name: str, document: Mapping[str, Any], edition: Edition
    ) -> As:
        schools = self._schools_of(edition)
        if edition.register_id == self._settings.register_id:
            if edition.audience not in AUDIENCES[self._settings.purpose]:
                raise WrongUse("summary_altered", path=name)
            if len(schools) != len(edition.schools):
                raise WrongUse("not_of_these_schools", path=name)
            # The trend of an edition tells of finals that an older backup may not know either.
            with_trend = (edition, *edition.earlier)
            new = [self._take_own(connection, schools, one) for one in with_trend]
            return As.OWN if any(new) else As.KNOWN
        if not schools:
            raise WrongUse("not_of_these_schools", path=name)
        by_whom = self._by_whom(edition)
        documents = [document, *(document["earlier"] if by_whom == "earlier" else ())]
        added = [self._keep(connection, schools[0], by_whom, one) for one in documents]
        return As(by_whom) if any(added) else As.KNOWN

    def _schools_of(self, edition: Edition) -> list[SchoolId]:
        """The schools of this register that the edition is about.

        A register of one school knows its own editions also after the school was renamed.
        """
        ours = {plain_name(school.name): school.id for school in self._settings.schools()}
        found = [ours[name] for name in map(plain_name, edition.schools) if name in ours]
        own = edition.register_id == self._settings.register_id
        if own and not found and len(ours) == len(edition.schools) == 1:
            return list(ours.values())
        return found

    def _take_own(
        self, connection: Connection, schools: Sequence[SchoolId], edition: Edition
    ) -> bool:
        """Enter an edition of this register into its ledger; whether it was not there yet.

        It stays what it was: its own page, and no second one is ever made beside it. What was hidden
        is not known here.
        """
        edition = replace(edition, purpose=self._settings.purpose)
        is_single = len(schools) == 1 and len(each_of(edition.school_year)) == 1
        there = self._there(connection, schools, edition, is_single=is_single)
        if there is not None:
            if _figures_of(there) != _figures_of(edition):
                raise NeedsAttention("two_finals", year=str(edition.school_year))
            return False
        for school_id in schools:
            self._check_not_out(connection, school_id, edition)
        now = self._clock()
        for school_id, year in product(schools, each_of(edition.school_year)):
            matters.note_counted(connection, school_id, year)
        if is_single:
            editions.add(connection, schools[0], edition, {}, now)
        else:
            wider_editions.add(connection, schools, edition, {}, now)
        return True

    def _there(
        self,
        connection: Connection,
        schools: Sequence[SchoolId],
        edition: Edition,
        *,
        is_single: bool,
    ) -> Edition | None:
        if is_single:
            return editions.find(connection, schools[0], edition.school_year)
        for wider in wider_editions.every(connection):
            same_schools = sorted(wider.schools) == sorted(schools)
            if same_schools and wider.edition.school_year == edition.school_year:
                return wider.edition
        return None

    def _check_not_out(self, connection: Connection, school_id: SchoolId, edition: Edition) -> None:
        """Two editions over the same matters are out already: no program can undo that."""
        years = edition.school_year
        singly = any(
            editions.total_printed(connection, school_id, year)
            for year in each_of(years)
            if len(edition.schools) > 1 or len(each_of(years)) > 1
        )
        if singly or (
            edition.page.total is not None and wider_editions.covering(connection, school_id, years)
        ):
            raise NeedsAttention("two_finals", year=str(years))

    def _by_whom(self, edition: Edition) -> ByWhom:
        """An earlier register of the school wrote for the same readers about years before this one.

        While both registers are there, each counts matters of its own.
        """
        same_readers = edition.audience in AUDIENCES[self._settings.purpose]
        made_at = founding(self._register.connection)["made_at"]
        made_on = datetime.fromisoformat(made_at).date()
        return "earlier" if same_readers and edition.school_year.is_over(made_on) else "other"

    def _keep(
        self,
        connection: Connection,
        school_id: SchoolId,
        by_whom: ByWhom,
        document: Mapping[str, Any],
    ) -> bool:
        if published_elsewhere.is_known(connection, document["fingerprint"]):
            return False
        found = Elsewhere(school_id, by_whom, document)
        published_elsewhere.add(connection, found, self._clock())
        return True


def _figures_of(edition: Edition) -> tuple[object, ...]:
    """All that two copies of one edition share, whatever their language and audience."""
    return edition.page, edition.reports, dict(edition.figures)
