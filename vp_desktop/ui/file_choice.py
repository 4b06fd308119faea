"""Choosing a file or folder without leaving a history.

Qt's own dialog is used on every system: the system's remembers file names where the program cannot
reach them. Qt's keeps folders and a history in its own settings; these are emptied before and after.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import shiboken6
from PySide6.QtCore import QCoreApplication, QDir, QSettings, QSize, QUrl
from PySide6.QtWidgets import QFileDialog, QToolButton, QWidget

from vp_desktop import paths
from vp_desktop.ui.icons import ICON_SIZE, icon
from vp_desktop.ui.theme import scaled

_GROUP = "FileDialog"
_SIZE = (760, 480)


def choose_file(
    parent: QWidget | None,
    title: str,
    start: Path,
    kind: str,
    *,
    suffixes: Sequence[str] = (),
    save: bool = False,
    folders: bool = False,
) -> Path | None:
    """The path the user chose, or None. `start` is a folder, or with `save` the suggested file."""
    dialog = _dialog(parent, title)
    _shape(dialog, start, kind, suffixes, save, folders)
    _word(dialog, save)
    return next(iter(_ask(dialog)), None)


def choose_files(
    parent: QWidget | None, title: str, start: Path, kind: str, suffixes: Sequence[str] = ("",)
) -> list[Path]:
    """The paths of the files the user chose in the folder `start` or another; empty for none."""
    dialog = _dialog(parent, title)
    _shape(dialog, start, kind, suffixes, save=False, folders=False)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    _word(dialog, save=False)
    return _ask(dialog)


def _dialog(parent: QWidget | None, title: str) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setOption(QFileDialog.Option.DontUseCustomDirectoryIcons)
    dialog.setSidebarUrls([QUrl.fromLocalFile(QDir.homePath())])
    dialog.setHistory([])
    return dialog


def _ask(dialog: QFileDialog) -> list[Path]:
    _calm(dialog)
    chosen = [Path(name) for name in dialog.selectedFiles()] if dialog.exec() else []
    forget(dialog)
    return chosen


def _shape(
    dialog: QFileDialog,
    start: Path,
    kind: str,
    suffixes: Sequence[str],
    save: bool,
    folders: bool,
) -> None:
    if folders:
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setDirectory(str(standing(start)))
    elif save:
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # Messages asks, in its own words
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"{kind} (*{start.suffix})")
        dialog.setDefaultSuffix(start.suffix.lstrip("."))
        dialog.setDirectory(str(standing(start.parent)))
        dialog.selectFile(start.name)
    else:
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter("{} ({})".format(kind, " ".join(f"*{suffix}" for suffix in suffixes)))
        dialog.setDirectory(str(standing(start)))


def standing(folder: Path) -> Path:
    """`folder`, or the nearest one above it that is there.

    For a folder that is not there Qt would show the one the program was started in.
    """
    there = (
        place
        for place in (folder, *folder.parents)
        if folder.is_absolute() and paths.is_folder(place)
    )
    return next(there, Path.home())


def _word(dialog: QFileDialog, save: bool) -> None:
    """The dialog's own words: Qt's Dutch is not complete."""
    part = QFileDialog.DialogLabel
    accept = (
        QCoreApplication.translate("FileChoice", "Opslaan")
        if save
        else QCoreApplication.translate("FileChoice", "Kiezen")
    )
    dialog.setLabelText(part.LookIn, QCoreApplication.translate("FileChoice", "Map:"))
    dialog.setLabelText(part.FileName, QCoreApplication.translate("FileChoice", "Naam:"))
    dialog.setLabelText(part.FileType, QCoreApplication.translate("FileChoice", "Soort:"))
    dialog.setLabelText(part.Accept, accept)
    dialog.setLabelText(part.Reject, QCoreApplication.translate("FileChoice", "Annuleren"))


def _calm(dialog: QFileDialog) -> None:
    """Names only, and the program's icons on the three buttons that are needed."""
    dialog.setViewMode(QFileDialog.ViewMode.List)
    shown = {
        "backButton": ("arrow-left", QCoreApplication.translate("FileChoice", "Terug")),
        "toParentButton": (
            "arrow-big-up",
            QCoreApplication.translate("FileChoice", "Een map hoger"),
        ),
        "newFolderButton": ("plus", QCoreApplication.translate("FileChoice", "Nieuwe map")),
    }
    for button in dialog.findChildren(QToolButton):
        if button.objectName() in shown:
            name, words = shown[button.objectName()]
            button.setIcon(icon(name))
            button.setIconSize(QSize(scaled(ICON_SIZE), scaled(ICON_SIZE)))
            button.setToolTip(words)
            button.setAccessibleName(words)
        elif button.objectName() in ("forwardButton", "listModeButton", "detailModeButton"):
            button.hide()
    dialog.resize(scaled(_SIZE[0]), scaled(_SIZE[1]))


def forget(dialog: QFileDialog) -> None:
    """Remove the dialog and what Qt would remember of it."""
    dialog.setHistory([])
    dialog.setDirectory(QDir.homePath())  # Qt writes the last folder when the dialog goes
    shiboken6.delete(dialog)
    settings = QSettings(QSettings.Scope.UserScope, "QtProject")
    settings.remove(_GROUP)
    settings.sync()
