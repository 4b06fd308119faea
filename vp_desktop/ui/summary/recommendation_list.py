"""Recommendations: those of this year to write, those of earlier years with what became of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from vp_desktop.core.school_year import SchoolYear
from vp_desktop.core.story_values import FollowedUp, Recommendation
from vp_desktop.services.drafts import Drafts
from vp_desktop.ui.dossier.forms.dialog_draft import DialogDraft
from vp_desktop.ui.dossier.forms.form import Form
from vp_desktop.ui.settings.keeping import was_written
from vp_desktop.ui.widgets.adaptive import AdaptiveRow
from vp_desktop.ui.widgets.buttons import MenuButton, TextButton
from vp_desktop.ui.widgets.choice import ChoiceCombo, Option
from vp_desktop.ui.widgets.field import Field, LineEdit
from vp_desktop.ui.widgets.form_dialog import FormDialog
from vp_desktop.ui.widgets.labels import Quiet, Text
from vp_desktop.ui.widgets.layouts import clear, column, row
from vp_desktop.ui.widgets.text_area import TextArea
from vp_desktop.ui.widgets.visibility import set_shown

_BESIDE = 520
_BESIDE_MENU = 6
"""Brings words to the height of the button behind them."""
Act = Callable[[Recommendation], object]
FollowUp = Callable[[FollowedUp], bool]
"""Keeps what became of one; false when it was refused."""


class EarlierList(QWidget):
    """Each with a status and a note, kept as soon as they are chosen or written: `keep` does it."""

    def __init__(
        self,
        recommendations: Sequence[FollowedUp],
        statuses: Sequence[Option],
        keep: FollowUp,
        read_only: bool,
        drafts: Drafts,
    ) -> None:
        super().__init__()
        self.rows: list[EarlierRow] = []
        lines = column(self, gap=4, margins=(0, 2, 0, 0))
        if not recommendations:
            lines.addWidget(Quiet(self.tr("Er zijn geen aanbevelingen van vorig jaar.")))
        for each in recommendations:
            made = EarlierRow(each, statuses, keep, drafts)
            made.setEnabled(not read_only)
            self.rows.append(made)
            lines.addWidget(made)


class EarlierRow(QWidget):
    """An earlier recommendation. Its words can be put otherwise for this year's edition alone."""

    def __init__(
        self, followed: FollowedUp, statuses: Sequence[Option], keep: FollowUp, drafts: Drafts
    ) -> None:
        super().__init__()
        self.value = followed
        self._keep, self._drafts = keep, drafts
        self.dialog: FormDialog | None = None
        year = SchoolYear(followed.recommendation.school_year)
        self.status = ChoiceCombo(statuses)
        self.status.set_value(followed.status)
        self.note = LineEdit(followed.note)
        if followed.before:
            self.note.setPlaceholderText(self.tr("Eerder: {note}").format(note=followed.before))
        line = AdaptiveRow(_BESIDE, gap=3)
        line.line.addWidget(Field(self.tr("Hoe staat het ermee?"), self.status), 2)
        line.line.addWidget(Field(self.tr("Toelichting"), self.note), 3)
        words = column(self, gap=1)
        self._words = Text(followed.words)
        words.addWidget(self._words)
        words.addWidget(Quiet(self.tr("Uit {year}").format(year=year)))
        words.addWidget(line)
        self._describe()
        self.status.chosen.connect(self._store)
        self.note.editingFinished.connect(self._store_note)

    def _store_note(self) -> None:
        if was_written(self.note):
            self._store()

    def _store(self) -> None:
        self._keep_changed(
            replace(self.value, status=self.status.value() or "unknown", note=self.note.text())
        )

    def ask_words(self) -> None:
        """Put the recommendation in other words: what was found in it may not be printed again."""
        form = RecommendationForm(self.value.words)
        self.dialog = FormDialog(
            self.tr("Aanbeveling anders opschrijven"),
            form,
            self.tr("Opslaan"),
            self.tr("Dit geldt voor dit overzicht. Wat al definitief is, blijft zoals het was."),
            parent=self.window(),
        )
        target = f"recommendation/words/{self.value.recommendation.id}"
        DialogDraft(self.dialog, form, self._drafts, target)
        self.dialog.submitted.connect(partial(self._store_words, form))
        self.dialog.finished.connect(self._forget_dialog)
        self.dialog.open()
        form.take_focus()

    def _store_words(self, form: Form) -> None:
        if self.dialog is None or not form.check():
            return
        if self._keep_changed(replace(self.value, text=form.text("text"))):
            self._words.setText(self.value.words)
            self._describe()
            self.dialog.accept()

    def _keep_changed(self, changed: FollowedUp) -> bool:
        if changed != self.value:
            if not self._keep(changed):
                return False
            self.value = changed
        return True

    def _describe(self) -> None:
        for editor in (self.status, self.note):
            editor.setAccessibleDescription(self.value.words)

    def _forget_dialog(self) -> None:
        self.dialog = None


class RecommendationForm(Form):
    """The words of a recommendation."""

    def __init__(self, text: str) -> None:
        super().__init__()
        area = TextArea(lines=4)
        area.set_text(text)
        must = self.tr("Schrijf op wat u aanbeveelt.")
        self.add("text", self.tr("Wat beveelt u aan?"), area, must=must)


class MadeList(QWidget):
    """This year's recommendations. `keep(recommendation)` adds or changes, `remove` takes one away."""

    def __init__(self, keep: Act, remove: Act, read_only: bool, drafts: Drafts) -> None:
        super().__init__()
        self._keep, self._remove, self._read_only = keep, remove, read_only
        self._drafts = drafts
        self.dialog: FormDialog | None = None
        self.menus: list[MenuButton] = []
        self._lines = column(gap=1)
        whole = column(self, gap=1, margins=(0, 1, 0, 0))
        whole.addLayout(self._lines)
        self.add = TextButton(self.tr("Aanbeveling toevoegen"), "plus", flush=True)
        set_shown(self.add, not read_only)
        whole.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self._new: Recommendation | None = None
        self.add.clicked.connect(self._ask_new)

    def show_all(self, recommendations: Sequence[Recommendation], new: Recommendation) -> None:
        """Show these; `new` is what an added one begins as."""
        self._new = new
        clear(self._lines)
        self.menus = []
        for number, each in enumerate(recommendations, 1):
            self._lines.addWidget(self._row(number, each))

    def ask(self, recommendation: Recommendation) -> None:
        """Write, or write anew, the words of a recommendation."""
        form = RecommendationForm(recommendation.text)
        changing = bool(recommendation.id)
        title = self.tr("Aanbeveling wijzigen") if changing else self.tr("Aanbeveling toevoegen")
        action = self.tr("Opslaan") if changing else self.tr("Toevoegen")
        self.dialog = FormDialog(title, form, action, parent=self.window())
        new = f"new/{recommendation.school_id}/{recommendation.school_year}"
        target = f"recommendation/{recommendation.id or new}"
        DialogDraft(self.dialog, form, self._drafts, target)
        self.dialog.submitted.connect(partial(self._store, form, recommendation))
        self.dialog.finished.connect(self._forget_dialog)
        self.dialog.open()
        form.take_focus()

    def _row(self, number: int, recommendation: Recommendation) -> QWidget:
        made = QWidget()
        line = row(made, gap=3)
        words = Text(recommendation.text)
        for label, stretch in ((Text(f"{number}."), 0), (words, 1)):
            label.setContentsMargins(0, _BESIDE_MENU, 0, 0)
            line.addWidget(label, stretch, Qt.AlignmentFlag.AlignTop)
        if not self._read_only:
            more = MenuButton(self.tr("Meer bij aanbeveling {n}").format(n=number), False, False)
            more.set_acts(
                [
                    (self.tr("Wijzigen"), partial(self.ask, recommendation)),
                    (self.tr("Verwijderen"), partial(self._remove, recommendation)),
                ]
            )
            self.menus.append(more)
            line.addWidget(more, 0, Qt.AlignmentFlag.AlignTop)
        return made

    def _ask_new(self) -> None:
        if self._new is not None:
            self.ask(self._new)

    def _store(self, form: Form, recommendation: Recommendation) -> None:
        if self.dialog is None or not form.check():
            return
        if self._keep(replace(recommendation, text=form.text("text"))):
            self.dialog.accept()

    def _forget_dialog(self) -> None:
        self.dialog = None
