"""The passphrase, and where the register's file goes."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

from PySide6.QtWidgets import QWidget

from vp_desktop import paths
from vp_desktop.ui.administrator_words import AdministratorWords
from vp_desktop.ui.first_run.page import Page
from vp_desktop.ui.first_run.protocol import Founder
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.widgets.adaptive import AdaptiveRow
from vp_desktop.ui.widgets.buttons import LinkButton
from vp_desktop.ui.widgets.labels import Quiet
from vp_desktop.ui.widgets.layouts import column
from vp_desktop.ui.widgets.new_passphrase import NewPassphrase
from vp_desktop.ui.widgets.notice import Notice

SUFFIX = ".vpr"


class PassphrasePage(Page):
    """Gives passphrase and path. The administrator may have fixed the folder."""

    def __init__(
        self, founder: Founder, messages: Messages, folder: Path, *, is_fixed: bool = False
    ) -> None:
        super().__init__(
            self.tr("Kies een wachtzin"),
            self.tr(
                "Zonder wachtzin of herstelcode kan niemand het register openen, ook wij niet."
            ),
        )
        self._founder, self._messages, self._folder = founder, messages, folder
        self._is_fixed = is_fixed
        self._chosen: Path | None = None
        self._school = ""
        self.passphrase = NewPassphrase(founder)
        self.notice = Notice("", "urgent")
        self.warning = Notice("", "attention")
        self.body.addWidget(self.passphrase)
        self.body.addWidget(self._build_place())
        self.body.addWidget(self.notice)
        self.body.addStretch()

    def next_text(self) -> str:
        return self.tr("Register maken")

    def set_school(self, name: str) -> None:
        """The file is called after the school until the user chooses a place."""
        self._school = name
        self._show_place()

    def path(self) -> Path:
        if self._chosen:
            return self._chosen
        stem = file_stem(self._school)
        number, path = 1, self._folder / f"{stem}{SUFFIX}"
        while paths.is_there(path):
            number += 1
            path = self._folder / f"{stem}-{number}{SUFFIX}"
        return path

    def check(self) -> bool:
        self.notice.set_text("")
        return self.passphrase.check() is not None

    def show_error(self, words: str) -> None:
        self.notice.set_text(words)

    def _build_place(self) -> QWidget:
        """One line that says where; what is wrong with that place stands under it."""
        place = QWidget()
        self._where = Quiet("", selectable=True)
        self.choose = LinkButton(self.tr("Andere plaats…"))
        line = AdaptiveRow(gap=2)
        line.line.addWidget(self._where, 1)
        line.line.addWidget(self.choose)
        lines = column(place, gap=2, items=(line, self.warning))
        self.choose.clicked.connect(self._choose_place)
        if self._is_fixed:
            reason = AdministratorWords().reason
            self.choose.setEnabled(False)
            self.choose.setAccessibleDescription(reason)
            lines.addWidget(Quiet(reason))
        return place

    def _choose_place(self) -> None:
        path = self._messages.choose_save_path(
            self.tr("Waar komt het register?"), self.path(), self.tr("Register")
        )
        if path:
            self._chosen = path.with_suffix(SUFFIX)
            self._show_place()

    def _show_place(self) -> None:
        path = self.path()
        self._where.setText(self.tr("Het register komt in {path}").format(path=path))
        self.warning.set_text(self._founder.place_warning(path.parent))


def file_stem(school: str) -> str:
    """A file name from a school's name: plain letters and hyphens."""
    plain = unicodedata.normalize("NFKD", school).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:40] or "register"
