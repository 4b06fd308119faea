"""The words of one edition: its sentences in one language, with the unit it counts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from vp_desktop.core.formats import number, school_year
from vp_desktop.core.publication import Edition
from vp_desktop.core.school_years import each_of
from vp_desktop.core.taxonomy import Taxonomy
from vp_desktop.core.texts import Texts

_SECTION = "summary"
_OWN_TITLES = (("adviser", "council"), ("school", "council"), ("bullying", "bullying"))
"""Purpose and readers of the documents that have a title of their own."""


@dataclass(frozen=True)
class Voice:
    """Says the sentences of `resources/texts/summary.toml` for `edition`."""

    edition: Edition
    taxonomy: Taxonomy
    texts: Texts
    language: str

    def say(self, key: str, **values: Any) -> str:
        """The sentence `key`; whole numbers among `values` are written as people write them."""
        written = {name: self._written(value) for name, value in values.items()}
        units = {"unit": self._unit("unit"), "units": self._unit("units")}
        return self.texts.say(_SECTION, key, self.language, **{**units, **written})

    def title(self) -> str:
        """What the document is, for whom it is written."""
        read_by = (self.edition.purpose.value, self.edition.audience)
        return (
            self.say("_".join(("title", *read_by)))
            if read_by in _OWN_TITLES
            else self.by_purpose("title")
        )

    def years(self) -> str:
        """`2025-2026`, or `2022-2023 tot en met 2024-2025`."""
        years = each_of(self.edition.school_year)
        first, last = school_year(years[0]), school_year(years[-1])
        return self.say("years", first=first, last=last) if len(years) > 1 else first

    def by_years(self, key: str, **values: Any) -> str:
        """The sentence `key` about one school year, or about several together."""
        several = len(each_of(self.edition.school_year)) > 1
        return self.say(f"{key}_together" if several else key, **values)

    def schools(self) -> str:
        """The names of the schools in a sentence."""
        *others, last = self.edition.schools
        return self.say("schools_and", schools=", ".join(others), last=last) if others else last

    def by_purpose(self, key: str) -> str:
        """The sentence `key` for the purpose of the register."""
        return self.say(self.purpose_key(key))

    def purpose_key(self, key: str) -> str:
        return f"{key}_{self.edition.purpose.value}"

    def number(self, value: int) -> str:
        return number(value, self.language)

    def total(self, edition: Edition) -> str:
        """N of this or an earlier edition; of a small school "minder dan 10"."""
        page = edition.page
        if page.total is None:
            return self.say("figures_below", below=page.below)
        return self.number(page.total)

    def _unit(self, key: str) -> str:
        return self.texts.say(_SECTION, self.purpose_key(key), self.language)

    def _written(self, value: Any) -> Any:
        return self.number(value) if isinstance(value, int) else value
