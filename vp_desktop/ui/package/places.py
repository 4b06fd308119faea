"""Where a package or its receipt is saved: never over a file that nobody was asked about."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject, QStandardPaths

from vp_desktop import paths
from vp_desktop.ui.language import current_language
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.task_runner import TaskRunner
from vp_desktop.ui.widgets.buttons import PlainButton

PACKAGE, RECEIPT = ".vpp", ".pdf"


class Places(QObject):
    """Asks where to save."""

    def __init__(self, messages: Messages, parent: QObject) -> None:
        super().__init__(parent)
        self._messages = messages

    def choose(self, title: str, name: str, kind: str) -> Path | None:
        """A place that ends in the suffix of `name`; None when the user thought better of it."""
        suffix = Path(name).suffix
        chosen = self._messages.choose_save_path(title, documents_folder() / name, kind)
        if chosen is None or chosen.suffix.casefold() == suffix:
            return chosen
        place = chosen.with_name(chosen.name + suffix)
        return place if paths.is_free(place) or self._may_replace(place) else None

    def _may_replace(self, place: Path) -> bool:
        words = self.tr("{name} bestaat al en wordt vervangen door het nieuwe bestand.")
        title, act = self.tr("Vervangen?"), self.tr("Vervangen")
        return self._messages.ask(title, words.format(name=place.name), act)


class Receipts(Protocol):
    """Writes the receipt of a package of its own kind."""

    def save_receipt(self, receipt: Any, path: Path, language: str, /) -> None: ...


class ReceiptButton(PlainButton):
    """Saves the page that says a package was made; nothing of what it holds is on it."""

    def __init__(self, packages: Receipts, messages: Messages, runner: TaskRunner) -> None:
        super().__init__("", "file-text")
        self.set_text(self.tr("Bewijs opslaan…"))
        self._packages, self._messages, self._runner = packages, messages, runner
        self._places = Places(messages, self)
        self._receipt: Any = None
        self.clicked.connect(self._save)

    def set_receipt(self, receipt: Any) -> None:
        self._receipt = receipt

    def _save(self) -> None:
        receipt = self._receipt
        if receipt is None:
            return
        name = f"pakket-bewijs-{receipt.made_at:%Y-%m-%d}{RECEIPT}"
        place = self._places.choose(self.tr("Bewijs opslaan"), name, self.tr("PDF-bestand"))
        if place is None:
            return
        packages, language = self._packages, current_language()
        self.setEnabled(False)
        self._runner.run(
            lambda _: packages.save_receipt(receipt, place, language),
            lambda _: self._be_saved(),
            self._fail,
            context=self,
        )

    def _be_saved(self) -> None:
        self.setEnabled(True)
        self.set_text(self.tr("Bewijs opgeslagen"))
        self.set_icon("check")

    def _fail(self, error: Exception) -> None:
        self.setEnabled(True)
        self._messages.error(error)


def documents_folder() -> Path:
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(documents))
