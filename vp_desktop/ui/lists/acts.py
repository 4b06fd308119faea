"""What can be done to a value of a list, each asked for in a calm form and told afterwards."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vp_desktop.core.errors import KnownError, NeedsAttention
from vp_desktop.core.taxonomy import Taxonomy
from vp_desktop.services.drafts import Drafts
from vp_desktop.services.own_lists import MergePreview, OwnLists, ValueRow
from vp_desktop.ui.language import current_language
from vp_desktop.ui.lists.asking import Asking
from vp_desktop.ui.lists.forms import MergeForm, NameForm, OwnValueForm, PreviewWords
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.widgets.form_dialog import FormDialog

Undo = Callable[[], object]


class ListActs(QObject):
    """Emits `done(words, undo, code)`: what was done, the way back if there is one, and to what."""

    done = Signal(str, object, str)

    def __init__(
        self,
        own: OwnLists,
        packaged: Taxonomy,
        messages: Messages,
        window: QWidget,
        drafts: Drafts | None = None,
    ) -> None:
        super().__init__()
        self._own, self._messages = own, messages
        self._words = PreviewWords(packaged)
        self._asking = Asking(messages, window, drafts)

    @property
    def dialog(self) -> FormDialog | None:
        """The form that is open."""
        return self._asking.dialog

    def rename(self, list_id: str, row: ValueRow) -> None:
        """Ask another name for a value."""
        form = NameForm(row)
        before = row.label if row.is_own or row.label != row.packaged else ""
        words = self.tr("De naam is veranderd.")

        def save() -> None:
            self._own.rename(list_id, row.code, form.text("name"))
            self._tell(words, lambda: self._own.rename(list_id, row.code, before), row.code)

        target = f"value/{list_id}/{row.code}"
        self._asking.ask(self.tr("Andere naam"), form, self.tr("Opslaan"), save, target)

    def add(self, list_id: str, row: ValueRow | None) -> None:
        """Ask a value of the user's own; under the chosen one, if that is packaged."""
        leaves = [each for each in self._values(list_id) if not each.is_own]
        form = OwnValueForm(leaves, row.code if row and not row.is_own else None)

        def save() -> None:
            leaf = str(form.content()["leaf"])
            code = self._own.add(list_id, leaf, form.text("name"))
            words = self.tr("De waarde is toegevoegd.")
            self._tell(words, lambda: self._own.remove(list_id, code), code)

        target = f"value/{list_id}"
        self._asking.ask(self.tr("Eigen waarde"), form, self.tr("Toevoegen"), save, target)

    def merge(self, list_id: str, row: ValueRow) -> None:
        """Ask into what a value is merged, with what that changes."""
        targets = [v for v in self._values(list_id) if v.code != row.code and not v.hidden]

        def preview(target: str) -> MergePreview | None:
            try:
                return self._own.preview(list_id, row.code, target)
            except KnownError as error:
                dialog.set_error(self._messages.word(error))
                return None

        form = MergeForm(targets, preview, self._words)
        title = self.tr("“{label}” samenvoegen").format(label=row.label)

        def save() -> None:
            self._own.merge(list_id, row.code, form.target())
            words = self.tr("De waarden zijn samengevoegd.")
            self._tell(words, lambda: self._own.undo_merge(list_id), form.target())

        dialog = self._asking.ask(title, form, self.tr("Samenvoegen"), save)
        form.changed.connect(dialog.follow_content)

    def move(self, list_id: str, row: ValueRow, by: int) -> None:
        """Put a value one place up or down; nothing is said, since it is seen."""
        if self._asking.attempt(lambda: self._own.move(list_id, row.code, by)):
            self.done.emit("", None, row.code)

    def turn(self, list_id: str, row: ValueRow) -> None:
        """Hide a value, or show it again; running cases that have it are named first."""
        if row.hidden:
            if self._asking.attempt(lambda: self._own.show(list_id, row.code)):
                self._tell(self.tr("De waarde wordt weer aangeboden."), None, row.code)
            return
        try:
            self._own.hide(list_id, row.code)
        except NeedsAttention:
            words = self.tr(
                "Lopende dossiers met deze waarde: {count}. Daarin verandert niets; u kunt de waarde "
                "alleen niet meer kiezen."
            ).format(count=row.running)
            title = self.tr("“{label}” verbergen?").format(label=row.label)
            if not self._messages.ask(title, words, self.tr("Verbergen")):
                return
            if not self._asking.attempt(lambda: self._own.hide(list_id, row.code, sure=True)):
                return
        except KnownError as error:
            self._messages.error(error)
            return
        words = self.tr("De waarde wordt niet meer aangeboden. In dossiers verandert niets.")
        self._tell(words, lambda: self._own.show(list_id, row.code), row.code)

    def remove(self, list_id: str, row: ValueRow) -> None:
        """Take away an own value that stands nowhere."""
        if self._asking.attempt(lambda: self._own.remove(list_id, row.code)):
            self._tell(self.tr("De waarde is weg."), None, "")

    def reset(self, list_id: str) -> None:
        """The packaged names and order again, after asking."""
        words = self.tr(
            "De vaste namen en volgorde komen terug en niets is meer verborgen. Eigen waarden die in "
            "dossiers staan, blijven; ongebruikte gaan weg."
        )
        asked = self._messages.ask(
            self.tr("Deze lijst weer zoals hij was?"), words, self.tr("Terugzetten")
        )
        if asked and self._asking.attempt(lambda: self._own.reset(list_id)):
            self._tell(self.tr("De lijst is weer zoals hij was."), None, "")

    def undo_merge(self, list_id: str) -> None:
        """Undo the last merging in a list."""
        moved: list[int] = []
        if self._asking.attempt(lambda: moved.append(self._own.undo_merge(list_id))):
            words = self.tr(
                "Het samenvoegen is ongedaan gemaakt. Dossiers waarin de oude waarde weer staat: {count}."
            )
            self._tell(words.format(count=moved[0]), None, "")

    def _values(self, list_id: str) -> tuple[ValueRow, ...]:
        return self._own.values(list_id, current_language())

    def _tell(self, words: str, undo: Undo | None, code: str) -> None:
        again = (
            None
            if undo is None
            else lambda: self._asking.attempt(undo) and self.done.emit("", None, code)
        )
        self.done.emit(words, again, code)
