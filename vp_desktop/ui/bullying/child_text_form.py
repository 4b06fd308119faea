"""The text about one child, to be read over and changed; it leaves only without names of others."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal

from vp_desktop.ui.dossier.forms.form import Form
from vp_desktop.ui.widgets.buttons import LinkButton
from vp_desktop.ui.widgets.notice import Notice
from vp_desktop.ui.widgets.text_area import TextArea


class ChildTextForm(Form):
    """Emits `save_wanted` for a file. `names_left` gives the names of others that stand in a text."""

    save_wanted = Signal()

    def __init__(self, text: str, names_left: Callable[[str], Sequence[str]], child: str) -> None:
        super().__init__()
        self._names_left = names_left
        self._child = child
        self.add("text", self.tr("De tekst"), TextArea(lines=8))
        self.fill({"text": text})
        self.warning = Notice("", "attention")
        self.said = Notice("", "done")
        self.save = LinkButton(self.tr("Liever opslaan als tekstbestand"))
        self.lines.addWidget(self.warning)
        self.lines.addWidget(self.said)
        self.lines.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeft)
        self.changed.connect(self._look)
        self.save.clicked.connect(self.save_wanted)
        self._look()

    def words(self) -> str:
        """The text as it is now."""
        return self.text("text")

    def say(self, words: str) -> None:
        """Say what was done with the text."""
        self.said.set_text(words)

    def faults(self) -> dict[str, str]:
        found = super().faults()
        if self._names_left(self.words()):
            found["text"] = self.tr("Haal eerst de namen van anderen weg.")
        return found

    def _look(self) -> None:
        """Look through the text again: whose name still stands in it, shown on the screen alone."""
        self.say("")
        names = self._names_left(self.words())
        self.field("text").clear_error()
        if not names:
            self.warning.set_text("")
            return
        words = self.tr(
            "In de tekst staat nog (een deel van) de naam van: {names}. Haal die weg; tot dan kunt u"
            " de tekst niet kopiëren of opslaan. Bedoelt u het kind zelf, schrijf dan de hele naam:"
            " {child}."
        )
        self.warning.set_text(words.format(names=", ".join(names), child=self._child))
