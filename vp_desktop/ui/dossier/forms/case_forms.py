"""The forms about a case as a whole: consent, what it counts as, relating."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from vp_desktop.core.consent import Age
from vp_desktop.core.model import CaseId, CaseNumber, Consent, Matter
from vp_desktop.core.purpose import Purpose
from vp_desktop.services.clock import Clock
from vp_desktop.services.consent import CONSENT, WITHOUT_NAMES
from vp_desktop.ui.dossier.forms.entry_forms import DatedForm
from vp_desktop.ui.dossier.forms.form import Form
from vp_desktop.ui.dossier.forms.reading import read_number
from vp_desktop.ui.dossier.vocabulary import Vocabulary
from vp_desktop.ui.language import current_language
from vp_desktop.ui.widgets.choice import ChoiceCards, ChoiceChips, ChoiceCombo, Option
from vp_desktop.ui.widgets.field import LineEdit
from vp_desktop.ui.widgets.text_area import TextArea
from vp_desktop.ui.widgets.visibility import set_shown

WAIT, GO_ON = "wait", "go_on"

_FOLLOWS = ("term", "outcome")
"""Dimensions that follow from the first report and the closing: nobody chooses them."""


class ConsentForm(DatedForm):
    """The answer to the question whether a dossier with names may be kept.

    What each answer does is said in words for the age of the reporter, and with a duty of the adviser's
    own which answer lets her keep what it needs (`resources/consent.toml`).
    """

    def __init__(
        self,
        vocabulary: Vocabulary,
        clock: Clock,
        age: Age = Age.UNKNOWN,
        duty: bool = False,
        held: Sequence[str] = (),
    ) -> None:
        super().__init__(vocabulary, clock)
        self._held = bool(held)
        language = current_language()
        answers = [
            Option(
                option.code,
                option.label,
                CONSENT.of(option.code, age, duty).sentence.text(language),
            )
            for option in vocabulary.options("consent_answer")
        ]
        self.add(
            "answer",
            self.tr("Mag er een dossier met namen zijn?"),
            ChoiceCards(answers),
            must=self.tr("Kies een antwoord."),
        )
        if held:
            self._ask_about_hold(held)
        self.add("day", self.tr("Gevraagd op"), self.day_edit(self.today()))
        self.add("note", self.tr("Wat is er gezegd?"), TextArea(lines=2))

    def _ask_about_hold(self, held: Sequence[str]) -> None:
        """Withdrawing is always possible; that something keeps the case is said first."""
        wait = self.tr(
            "Er wordt nu niets gewist. U krijgt een afspraak voor over een week om het antwoord vast te "
            "leggen."
        )
        go_on = self.tr("Namen en teksten verdwijnen. Uw reden blijft bij het vasthouden staan.")
        self.add(
            "held",
            self.tr("Dit dossier wordt vastgehouden. Wat doet u?"),
            ChoiceCards(
                [
                    Option(WAIT, self.tr("Eerst overleggen"), wait),
                    Option(GO_ON, self.tr("Toch wissen"), go_on),
                ]
            ),
            self.tr("Waarom: {held}.").format(held="; ".join(held)),
        )
        self.add("because", self.tr("Waarom wist u het toch?"), TextArea(lines=2))
        for name in ("answer", "held"):
            self.editor(name).chosen.connect(self._show_hold)
        self._show_hold()

    def _show_hold(self) -> None:
        if self._held:
            set_shown(self.field("held"), self._erases)
            set_shown(self.field("because"), self._erases and self.text("held") == GO_ON)

    @property
    def _erases(self) -> bool:
        return self.text("answer") in WITHOUT_NAMES

    @property
    def waits(self) -> bool:
        """Whether nothing is written down yet, because the case is held."""
        return self._held and self._erases and self.text("held") == WAIT

    @property
    def despite_hold(self) -> str:
        """Why names and texts go although the case is held."""
        return self.text("because") if self._erases and self.text("held") == GO_ON else ""

    def fill(self, content: Mapping[str, Any]) -> None:
        super().fill(content)
        self._show_hold()

    def faults(self) -> dict[str, str]:
        found = super().faults()
        if self._held and self._erases:
            if not self.text("held"):
                found["held"] = self.tr("Kies wat u doet.")
            elif not self.waits and not self.despite_hold:
                found["because"] = self.tr("Schrijf waarom.")
        return found

    def take_focus(self) -> None:
        self.editor("answer").setFocus()

    def consent(self, case_id: CaseId) -> Consent:
        return Consent(case_id, self.text("answer"), self.day_or_today(), self.text("note"))


class ConsentNoteForm(DatedForm):
    """Correct what was written down about an answer; another answer is asked for anew."""

    def __init__(self, vocabulary: Vocabulary, clock: Clock, consent: Consent) -> None:
        super().__init__(vocabulary, clock)
        self._consent = consent
        self.add("note", self.tr("Wat is er gezegd?"), TextArea(lines=2))
        self.add("day", self.tr("Gevraagd op"), self.day_edit(consent.answered_on))
        self.fill({"note": consent.note})

    def consent(self) -> Consent:
        return replace(self._consent, note=self.text("note"), answered_on=self.day_or_today())


class MatterForm(Form):
    """What the matter counts as in the yearly summary: one value in each dimension."""

    def __init__(self, vocabulary: Vocabulary, purpose: Purpose, matter: Matter) -> None:
        super().__init__()
        self._vocabulary = vocabulary
        self._matter = matter
        self._names = [name for name in purpose.dimensions if name not in _FOLLOWS]
        if "category" in self._names:
            self._add_category()
        others = [name for name in self._names if name != "category"]
        for first in range(0, len(others), 2):
            line = self.side_by_side(2)
            for name in others[first : first + 2]:
                options = ChoiceCombo(vocabulary.options(name))
                self.add(name, self._words(name), options, into=line)
        self.fill({name: getattr(matter, name) for name in self._names})

    def fill(self, content: Any) -> None:
        leaf = str(content.get("category") or "")
        if leaf and "category" in self._names:
            category = str(content.get("category_main") or self._vocabulary.category_of(leaf))
            self._show_kinds(category)
            content = {**content, "category_main": category}
        super().fill(content)

    def take_focus(self) -> None:
        self.editor("category_main" if "category" in self._names else self._names[0]).setFocus()

    def matter(self) -> Matter:
        chosen: dict[str, Any] = {
            name: self.text(name) or getattr(self._matter, name) for name in self._names
        }
        if "category" in self._names:
            main = self.text("category_main")
            chosen["category"] = self.text("category") or self._vocabulary.leaf_of(main)
        return replace(self._matter, **chosen)

    def _words(self, name: str) -> str:
        return {
            "place": self.tr("Waar"),
            "reporter_role": self.tr("Wie meldde het eerst"),
            "accused_type": self.tr("Over wie het gaat"),
            "bullying_form": self.tr("Vorm van pesten"),
            "bullying_ground": self.tr("Grond"),
            "bullying_method": self.tr("Aanpak"),
            "bullying_end": self.tr("Hoe het nu is"),
        }[name]

    def _add_category(self) -> None:
        chips = ChoiceChips(self._vocabulary.categories())
        self.add("category_main", self.tr("Aard"), chips)
        chips.chosen.connect(self._show_kinds)
        self.add("category", self.tr("Wat precies?"), ChoiceChips([]))
        self.field("category").hide()

    def _show_kinds(self, category: str) -> None:
        kinds = self._vocabulary.kinds_of(category)
        editor: ChoiceChips = self.editor("category")
        editor.set_options(kinds)
        editor.set_value(self._vocabulary.leaf_of(category))
        self.field("category").setVisible(bool(kinds))


class NumberForm(Form):
    """The number of another dossier about the same matter."""

    def __init__(self) -> None:
        super().__init__()
        self.add(
            "number",
            self.tr("Nummer van het andere dossier"),
            LineEdit(placeholder="2026-014"),
            must=self.tr("Schrijf het nummer, bijvoorbeeld 2026-014."),
        )

    def faults(self) -> dict[str, str]:
        found = super().faults()
        if self.text("number") and self.number() is None:
            found["number"] = self.tr("Schrijf het nummer, bijvoorbeeld 2026-014.")
        return found

    def number(self) -> CaseNumber | None:
        return read_number(self.text("number"))
