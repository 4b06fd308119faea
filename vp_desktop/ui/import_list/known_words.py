"""The words that a list may use in its coded columns, to put a rejected row right."""

from __future__ import annotations

from collections.abc import Mapping

from vp_desktop.core.list_columns import Column
from vp_desktop.core.school_list import kinds_of
from vp_desktop.core.taxonomy import Taxonomy

Names = Mapping[str, Column]
"""Which column a name in the list stands for."""
_LISTS = {
    Column.REPORTER_ROLE: "reporter_role",
    Column.PLACE: "place",
    Column.ACCUSED_TYPE: "accused_type",
    Column.OUTCOME: "outcome",
    Column.REFERRED_TO: "referral",
}
_STATUS = ("Lopend", "Gesloten")
_LIST_LANGUAGE = "nl"
"""Lists are read by their Dutch words, whatever the language of the window."""


class KnownWords:
    """The labels by which a coded column is read."""

    def __init__(self, taxonomy: Taxonomy) -> None:
        self._taxonomy = taxonomy

    def of(self, column: Column) -> tuple[str, ...]:
        """Nothing for a column of free text or dates."""
        if column is Column.STATUS:
            return _STATUS
        categories = self._taxonomy["category"]
        if column is Column.CATEGORY:
            return self._labels("category", kinds_of(categories))
        if column is Column.SUBCATEGORY:
            parts = (part for kind in kinds_of(categories) for part in categories.items[kind].parts)
            return self._labels("category", tuple(parts))
        list_id = _LISTS.get(column)
        return self._labels(list_id, self._taxonomy[list_id].leaves) if list_id else ()

    def _labels(self, list_id: str, codes: tuple[str, ...]) -> tuple[str, ...]:
        labels = (self._taxonomy.label(list_id, code, _LIST_LANGUAGE) for code in codes)
        return tuple(dict.fromkeys(labels))
