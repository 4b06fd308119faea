"""The forms of Uw lijsten: a name, an own value, and into what a value is merged."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from vp_desktop.core.own_lists import LONGEST_LABEL, UNDO_DAYS
from vp_desktop.core.taxonomy import Taxonomy
from vp_desktop.services.own_lists import Figure, MergePreview, ValueRow
from vp_desktop.ui.announce import announce
from vp_desktop.ui.dossier.forms.form import Form
from vp_desktop.ui.language import current_language
from vp_desktop.ui.widgets.choice import ChoiceCombo, Option
from vp_desktop.ui.widgets.field import LineEdit
from vp_desktop.ui.widgets.labels import Text
from vp_desktop.ui.widgets.visibility import set_shown


class NameForm(Form):
    """What a value is called in the window."""

    def __init__(self, row: ValueRow) -> None:
        super().__init__()
        name = LineEdit(row.label)
        name.setMaxLength(LONGEST_LABEL * 2)
        shown = self.tr(
            "Vast heet deze waarde “{packaged}”. Zo blijft zij heten in het jaaroverzicht."
        )
        if row.is_own:
            shown = self.tr("Telt in het jaaroverzicht mee als “{packaged}”.")
        must = self.tr("Typ een naam.") if row.is_own else ""
        self.add("name", self.tr("Naam"), name, shown.format(packaged=row.packaged), must=must)
        name.selectAll()


class OwnValueForm(Form):
    """A value of the user's own, and what it counts as."""

    def __init__(self, leaves: Sequence[ValueRow], chosen: str | None) -> None:
        super().__init__()
        name = LineEdit()
        name.setMaxLength(LONGEST_LABEL * 2)
        self.add("name", self.tr("Uw woord"), name, must=self.tr("Typ een naam."))
        self.add(
            "leaf",
            self.tr("Telt in het jaaroverzicht mee als"),
            ChoiceCombo(_options(leaves), self.tr("Kies een vaste waarde")),
            self.tr("Dit kunt u later niet veranderen, wel samenvoegen met een andere waarde."),
            must=self.tr("Kies waarmee dit meetelt. Zo blijven uw jaren te vergelijken."),
        )
        self.editor("leaf").set_value(chosen)


class MergeForm(Form):
    """Into what a value is merged, and what that would change."""

    def __init__(
        self,
        targets: Sequence[ValueRow],
        preview: Callable[[str], MergePreview | None],
        words: PreviewWords,
    ) -> None:
        super().__init__()
        self._preview, self._words = preview, words
        self.add(
            "target",
            self.tr("Wordt"),
            ChoiceCombo(_options(targets), self.tr("Kies een waarde")),
            must=self.tr("Kies in welke waarde u samenvoegt."),
        )
        self.shown = Text("")
        set_shown(self.shown, False)
        self.lines.addWidget(self.shown)
        self.changed.connect(self._show)

    def target(self) -> str:
        """The chosen value, as the lists write it."""
        return str(self.content()["target"] or "")

    def _show(self) -> None:
        target = self.target()
        preview = self._preview(target) if target else None
        words = self._words.say(preview) if preview else []
        self.shown.setText("\n".join(words))
        announce(self.shown, self.shown.text())
        set_shown(self.shown, bool(words))


class PreviewWords(QObject):
    """What a merging would change, in words."""

    def __init__(self, packaged: Taxonomy) -> None:
        super().__init__()
        self._packaged = packaged

    def say(self, preview: MergePreview) -> list[str]:
        """One sentence for each thing to know."""
        found = [self._cases(preview)]
        if preview.frozen:
            found.append(
                self.tr(
                    "Dossiers waarin de oude waarde blijft staan, omdat een definitief jaaroverzicht "
                    "ze al telde: {count}."
                ).format(count=preview.frozen)
            )
        if preview.held:
            found.append(
                self.tr(
                    "Dossiers waarin de oude waarde blijft staan, omdat ze beperkt zijn of in de "
                    "prullenbak liggen: {count}."
                ).format(count=preview.held)
            )
        if preview.figures:
            found.append(self.tr("Deze cijfers van het jaaroverzicht schuiven:"))
            found += [self._figure(figure) for figure in preview.figures]
        else:
            found.append(self.tr("Geen cijfer van het jaaroverzicht verandert."))
        found.append(
            self.tr(
                "De oude waarde wordt niet meer aangeboden. U kunt dit {days} dagen ongedaan maken."
            ).format(days=UNDO_DAYS)
        )
        return found

    def _cases(self, preview: MergePreview) -> str:
        if not preview.cases:
            return self.tr("Er verandert geen dossier.")
        years = ", ".join(
            f"{year}: {count}" for year, count in sorted(preview.years.items(), reverse=True)
        )
        words = self.tr("Dossiers die veranderen: {count} ({years}).")
        return words.format(count=preview.cases, years=years)

    def _figure(self, figure: Figure) -> str:
        language = current_language()
        known = self._packaged[figure.dimension]
        return self.tr("{year}, {list}, {label}: van {before} naar {after}").format(
            year=figure.year,
            list=known.label.text(language),
            label=known.label_of(figure.code, language),
            before=figure.before,
            after=figure.after,
        )


def _options(rows: Sequence[ValueRow]) -> list[Option]:
    return [Option(row.code, row.label, group=row.group) for row in rows]
