"""Is a copy of an edition genuine: does the ledger hold just this page?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from vp_desktop.core.errors import WrongUse
from vp_desktop.core.publication import AUDIENCES, Edition, Status
from vp_desktop.core.publication_json import fingerprint, to_document
from vp_desktop.core.publication_reader import parse_document, read_document
from vp_desktop.core.taxonomy import Taxonomy
from vp_desktop.services.settings import Settings
from vp_desktop.storage import editions, wider_editions
from vp_desktop.storage.register import Register

_LANGUAGES = ("nl", "en")
PARTS = ("schools", "threshold", "total", "reports", "figures", "blocks", "earlier")
"""The parts of a document that can differ, as the command line names them."""


class Verdict(StrEnum):
    """What a copy proves to be."""

    GENUINE = "genuine"
    ALTERED = "altered"
    NOT_OF_THIS_REGISTER = "not_of_this_register"
    ANOTHER_EDITION = "another_edition"
    """The ledger has another page for this school year."""
    NOT_FINAL = "not_final"
    """A draft, or a year without a final edition."""


@dataclass(frozen=True)
class Checked:
    """A verdict; `parts` of the document that are not as in the ledger."""

    verdict: Verdict
    school_year: str = ""
    parts: tuple[str, ...] = ()


class EditionCheck:
    """Compares copies with the ledger of a register."""

    def __init__(self, register: Register, settings: Settings, taxonomy: Taxonomy) -> None:
        self._connection = register.connection
        self._settings = settings
        self._taxonomy = taxonomy

    def check(self, content: bytes, name: str) -> Checked:
        """What the file called `name` proves to be. Raises WrongUse when it is no summary at all."""
        document = parse_document(content, name)
        try:
            edition = read_document(document, self._taxonomy, name)
        except WrongUse:
            return Checked(Verdict.ALTERED)
        year = str(edition.school_year)
        if edition.register_id != self._settings.register_id:
            return Checked(Verdict.NOT_OF_THIS_REGISTER, year)
        same_year = [one for one in self._ledger() if one.school_year == edition.school_year]
        found = next((one for one in same_year if self._is_copy(document, one)), None)
        if found is not None:
            return self._checked_beside(edition, found)
        if not same_year or edition.status is not Status.FINAL:
            return Checked(Verdict.NOT_FINAL, year)
        nearest = min(
            (self._differing(document, one) for one in same_year), key=lambda parts: len(parts)
        )
        return Checked(Verdict.ANOTHER_EDITION, year, nearest)

    def _checked_beside(self, edition: Edition, found: Edition) -> Checked:
        """The fingerprint leaves out status, audience and log head: they are compared here."""
        year = str(edition.school_year)
        if edition.status is not Status.FINAL:
            return Checked(Verdict.NOT_FINAL, year)
        readers = AUDIENCES[self._settings.purpose]
        if edition.log_head != found.log_head or edition.audience not in readers:
            return Checked(Verdict.ALTERED, year)
        return Checked(Verdict.GENUINE, year)

    def _ledger(self) -> Iterator[Edition]:
        for school in self._settings.schools():
            for year in editions.final_years(self._connection, school.id):
                edition = editions.find(self._connection, school.id, year)
                if edition is not None:
                    yield edition
        for wider in wider_editions.every(self._connection):
            yield wider.edition

    def _is_copy(self, document: Mapping[str, Any], edition: Edition) -> bool:
        found = fingerprint(document)
        return any(found == one["fingerprint"] for one in self._documents(edition))

    def _differing(self, document: Mapping[str, Any], edition: Edition) -> tuple[str, ...]:
        both = [
            tuple(part for part in PARTS if document[part] != one[part])
            for one in self._documents(edition)
        ]
        return min(both, key=len)

    def _documents(self, edition: Edition) -> list[dict[str, Any]]:
        return [to_document(edition, self._taxonomy, language) for language in _LANGUAGES]
