"""The coded lists in the language of the window, and what a case is about in a few words."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject

from vp_desktop.core.model import Matter
from vp_desktop.core.own_words import is_own, leaf_of, spelled
from vp_desktop.core.purpose import Purpose
from vp_desktop.core.taxonomy import NOT_YET, Taxonomy
from vp_desktop.services.cases import CaseRow
from vp_desktop.ui.language import current_language
from vp_desktop.ui.widgets.choice import Option, offered, options_of

CATEGORIES = (
    "sexual_abuse",
    "sexual_harassment",
    "physical_violence",
    "psychological_violence",
    "discrimination",
    "radicalisation",
    "other",
)
"""The seven categories of the vertrouwensinspecteurs, in their order."""
_UNSAID = {"unknown_form", "unknown_place", "unknown_frequency", "unknown_way", "unknown"}


class Vocabulary(QObject):
    """Labels and options from the taxonomy."""

    def __init__(self, taxonomy: Taxonomy) -> None:
        super().__init__()
        self.taxonomy = taxonomy

    def label(self, list_id: str, code: str | None) -> str:
        """The label of a code; empty for none."""
        if not code:
            return ""
        if code == NOT_YET and list_id == "category":
            return self.tr("Nog niet bekend")
        known = self.taxonomy[list_id]
        written = spelled(code)
        return known.label_of(written if written in known.items else str(code), current_language())

    def said(self, list_id: str, code: str | None) -> str:
        """As `label`, but empty for a code that says that it is not known."""
        return "" if code in _UNSAID else self.label(list_id, code)

    def options(self, list_id: str, among: Iterable[str] | None = None) -> list[Option]:
        return options_of(self.taxonomy[list_id], current_language(), among)

    def options_but(self, list_id: str, *without: str) -> list[Option]:
        """All values of a list but these."""
        leaves = self.taxonomy[list_id].leaves
        return self.options(list_id, (code for code in leaves if code not in without))

    def categories(self) -> list[Option]:
        """The seven categories, after "nog niet bekend"."""
        hidden = self.taxonomy["category"].hidden
        return [
            Option(
                code,
                self._offered(code),
                hidden=code in hidden,
            )
            for code in (NOT_YET, *CATEGORIES)
        ]

    def _offered(self, category: str) -> str:
        if category == NOT_YET:
            return self.label("category", category)
        return offered(self.taxonomy["category"], category, current_language())

    def kinds_of(self, category: str) -> list[Option]:
        """The values below one of the seven categories; none when it is a value itself.

        With own values below it, such a one is the plain choice among them.
        """
        known = self.taxonomy["category"]
        parts = known.items[category].parts if category in known.items else ()
        own = [code for code in known.leaves if is_own(code) and leaf_of(code) == category]
        if own and not parts:
            parts = tuple(code for code in known.leaves if leaf_of(code) == category)
        return [
            Option(
                code, self.label("category", code), hidden=code in known.hidden and code != category
            )
            for code in parts
        ]

    def category_of(self, leaf: str) -> str:
        """The one of the seven categories to which a stored value belongs."""
        leaf = leaf_of(leaf)
        if leaf == NOT_YET or leaf in CATEGORIES:
            return leaf
        above = self.taxonomy["category"].parents_of(leaf)
        return next((code for code in above if code in CATEGORIES), NOT_YET)

    def leaf_of(self, category: str) -> str:
        """The value that says no more than the category itself."""
        item = self.taxonomy["category"].items.get(category)
        return item.empty if item and item.empty else category

    def nature(self, category: str) -> str:
        """What a category says on its own: `Fysiek geweld`, not the `Niet bekend` below it."""
        above = self.category_of(category)
        if is_own(category) and spelled(category) in self.taxonomy["category"].items:
            return self.label("category", category)
        if category in (above, self.leaf_of(above)):
            return self.label("category", above)
        if category == self.taxonomy["category"].items[above].different:
            return self.tr("{category}, anders").format(category=self.label("category", above))
        return self.label("category", category)

    def nature_of(self, matter: Matter | CaseRow, purpose: Purpose) -> str:
        """What a matter, or a line of the list, is about: its category, or the form of bullying."""
        if purpose is Purpose.BULLYING:
            return self.said("bullying_form", matter.bullying_form) or self.tr("Pesten")
        return self.nature(matter.category)
