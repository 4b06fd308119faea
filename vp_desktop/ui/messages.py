"""The one place for answers the user must give: questions, known errors, file choices.

Views get a `Messages` by constructor and never open a message box themselves; tests hand over one
with scripted answers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from vp_desktop import paths
from vp_desktop.core.errors import KnownError, is_of_medium, of_system
from vp_desktop.ui.language import current_language

if TYPE_CHECKING:
    from vp_desktop.core.texts import Texts
    from vp_desktop.ui.question_dialog import Question


class Messages(QObject):
    """Modal answers over the active window. Every method returns when the user has answered."""

    def __init__(self, texts: Texts | Callable[[], Texts]) -> None:
        """`texts`, or what reads them when the first is said: nothing is said at the start."""
        super().__init__()
        self._given = texts
        self._silent = False
        self._saved_in: Path | None = None  # until the program locks: it is written nowhere

    @cached_property
    def _texts(self) -> Texts:
        return self._given() if callable(self._given) else self._given

    def word(self, error: Exception) -> str:
        """What went wrong, in words; of a disk or of rights on it, words that are always right.

        Anything else is a bug: it is raised on, to the crash dialog.
        """
        if isinstance(error, OSError) and is_of_medium(error):
            error = of_system(error)
        if not isinstance(error, KnownError):
            raise error
        return self._texts.say("errors", error.code, current_language(), **error.values)

    def ask(self, title: str, text: str, yes: str, no: str = "", *, careful: bool = False) -> bool:
        """A question with two answers; `yes` and `no` say what each does. Escape is no.

        `careful` makes no the answer of Enter too.
        """
        from vp_desktop.ui.question_dialog import Question

        no = no or self.tr("Annuleren")
        return self._show(Question(title, text, yes, no, careful=careful))

    def tell(self, title: str, text: str) -> None:
        """Something to know, with one button."""
        from vp_desktop.ui.question_dialog import Question

        self._show(Question(title, text, self.tr("Begrepen"), ""))

    def error(self, error: Exception, title: str = "") -> None:
        """Say a known error."""
        from vp_desktop.ui.question_dialog import Question

        words = self.word(error)
        self._show(
            Question(
                title or self.tr("Dat lukte niet"), words, self.tr("Begrepen"), "", "attention"
            )
        )

    def confirm_destruction(self, title: str, gone: Sequence[str], act: str) -> bool:
        """Asks twice, and says what will be gone; `act` is the text of the last button."""
        from vp_desktop.ui.question_dialog import Question

        first = Question(
            title,
            self.tr("Dit verdwijnt voorgoed:"),
            self.tr("Verder"),
            self.tr("Annuleren"),
            "urgent",
            tuple(gone),
        )
        second = Question(
            title,
            self.tr("Dit kan niet ongedaan worden gemaakt. Weet u het zeker?"),
            act,
            self.tr("Annuleren"),
            "urgent",
            destructive=True,
        )
        return self._show(first) and self._show(second)

    def choose_save_path(self, title: str, suggested: Path, kind: str) -> Path | None:
        """Where to save; `kind` is the file's kind in words, its suffix comes from `suggested`.

        A file that exists is named and asked about first. It begins where she last saved something, as
        long as this program runs.
        """
        from vp_desktop.ui.file_choice import choose_file

        if self._saved_in is not None and paths.is_folder(self._saved_in):
            suggested = self._saved_in / suggested.name
        path = choose_file(self._window(), title, suggested, kind, save=True)
        while path is not None and not paths.is_free(path) and not self._may_replace(path):
            path = choose_file(self._window(), title, path, kind, save=True)
        self._saved_in = path.parent if path is not None else self._saved_in
        return path

    def choose_open_path(
        self, title: str, folder: Path, kind: str, suffixes: Sequence[str]
    ) -> Path | None:
        """An existing file with one of `suffixes` (".vpr")."""
        from vp_desktop.ui.file_choice import choose_file

        return choose_file(self._window(), title, folder, kind, suffixes=suffixes)

    def choose_open_paths(
        self, title: str, folder: Path, kind: str, suffixes: Sequence[str] = ("",)
    ) -> list[Path]:
        """Existing files, as many as the user chooses; empty when she thought better of it."""
        from vp_desktop.ui.file_choice import choose_files

        return choose_files(self._window(), title, folder, kind, suffixes)

    def choose_folder(self, title: str, folder: Path) -> Path | None:
        from vp_desktop.ui.file_choice import choose_file

        return choose_file(self._window(), title, folder, "", folders=True)

    def _may_replace(self, path: Path) -> bool:
        return self.ask(
            self.tr("Dit bestand bestaat al"),
            self.tr("{name} wordt vervangen door het nieuwe bestand.").format(name=path.name),
            self.tr("Vervangen"),
            self.tr("Andere naam kiezen"),
        )

    @contextmanager
    def silenced(self) -> Iterator[None]:
        """Ask and tell nothing meanwhile: the program is about to lock, and nobody may be there."""
        self._silent = True
        try:
            yield
        finally:
            self._silent = False

    def _show(self, question: Question) -> bool:
        if self._silent:
            return False
        from vp_desktop.ui.question_dialog import QuestionDialog

        dialog = QuestionDialog(question, self._window())
        return bool(dialog.exec())

    @staticmethod
    def _window() -> QWidget | None:
        return QApplication.activeModalWidget() or QApplication.activeWindow()
