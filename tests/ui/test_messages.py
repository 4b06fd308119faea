"""The real modal answers: words of known errors, two questions before destruction, no file history."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.reach_walk import cut_off
from vp_desktop.core.errors import WrongKeyOrDamaged
from vp_desktop.core.taxonomy import Label
from vp_desktop.core.texts import Texts
from vp_desktop.ui.language import ENGLISH, set_language
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.question_dialog import Question, QuestionDialog
from vp_desktop.ui.theme import Theme

TEXTS = Texts(
    {
        "errors": {
            "wrong": Label("De wachtzin van {path} klopt niet.", "Wrong passphrase for {path}.")
        }
    }
)
MARKER = "geheime-leerling-kwets"


@pytest.fixture
def real() -> Messages:
    return Messages(TEXTS)


@pytest.fixture
def settings(tmp_path: Path) -> Iterator[Path]:
    """Where Qt keeps its own settings, for the length of a test."""
    folder = tmp_path / "config"
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(folder))
    yield folder
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(tmp_path / "x"))


def answer(act: Callable[[QDialog], None]) -> None:
    """Answer the next dialog as soon as it is open."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            act(dialog)
        else:
            QTimer.singleShot(5, look)

    QTimer.singleShot(0, look)


def press_yes(dialog: QDialog) -> None:
    assert isinstance(dialog, QuestionDialog)
    dialog.yes.click()


def test_known_errors_are_worded_in_the_language(real: Messages, qapp: QApplication) -> None:
    error = WrongKeyOrDamaged("wrong", path="baken.vpr")
    assert real.word(error) == "De wachtzin van baken.vpr klopt niet."
    set_language(qapp, ENGLISH)
    assert real.word(error) == "Wrong passphrase for baken.vpr."


def test_a_bug_is_never_worded_away(real: Messages) -> None:
    with pytest.raises(ZeroDivisionError):
        real.word(ZeroDivisionError())


def test_a_question_is_answered(qtbot: QtBot, real: Messages) -> None:
    answer(press_yes)
    assert real.ask("Sluiten?", "De melding is opgeslagen.", "Sluiten")
    answer(QDialog.reject)
    assert not real.ask("Sluiten?", "De melding is opgeslagen.", "Sluiten")


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("count", [1, 40])
def test_what_will_be_gone_is_never_cut_off(
    qtbot: QtBot, theme: Theme, shown: Callable[[QWidget], None], scale: int, count: int
) -> None:
    theme.set_scale(scale)
    window = QWidget()
    window.resize(1366, 728)
    shown(window)
    long = "dezelfde dossiers in elke reservekopie waar het programma nu bij kan"
    dialog = QuestionDialog(
        Question("Weg?", "Dit:", "Verder", "Nee", items=(long,) * count), window
    )
    dialog.open()
    qtbot.waitUntil(dialog.isVisible)
    assert cut_off(dialog) == []
    assert window.frameGeometry().contains(dialog.frameGeometry()), "it sticks out"
    assert dialog.yes.visibleRegion().boundingRect().height() == dialog.yes.height()
    dialog.reject()


def test_destroying_asks_twice_and_enter_does_not_do_it(qtbot: QtBot, real: Messages) -> None:
    seen: list[str] = []

    def second(dialog: QDialog) -> None:
        assert isinstance(dialog, QuestionDialog)
        assert dialog.no.isDefault() and not dialog.yes.isDefault()
        seen.append(dialog.yes.text())
        dialog.yes.click()

    def first(dialog: QDialog) -> None:
        answer(second)
        press_yes(dialog)

    answer(first)
    assert real.confirm_destruction("Dossier vernietigen", ["3 gesprekken"], "Vernietigen")
    assert seen == ["Vernietigen"]
    answer(QDialog.reject)
    assert not real.confirm_destruction("Dossier vernietigen", ["3 gesprekken"], "Vernietigen")


@pytest.mark.parametrize("accept", [True, False])
def test_choosing_a_file_leaves_no_history(
    qtbot: QtBot, real: Messages, settings: Path, tmp_path: Path, accept: bool
) -> None:
    folder = tmp_path / MARKER
    folder.mkdir()
    target = folder / "overzicht.pdf"

    def choose(dialog: QDialog) -> None:
        assert isinstance(dialog, QFileDialog)
        dialog.accept() if accept else dialog.reject()

    answer(choose)
    path = real.choose_save_path("Opslaan", target, "Jaaroverzicht")
    assert path == (target if accept else None)
    written = [file for file in settings.rglob("*") if file.is_file()]
    assert all(MARKER not in file.read_text(errors="replace") for file in written)
    assert not any(MARKER in place for place in QFileDialog().history())


def test_saving_begins_in_a_folder_that_is_there_and_then_where_she_last_saved(
    real: Messages, settings: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path.parent)
    home = tmp_path / "thuis"
    (stick := home / "stick").mkdir(parents=True)
    begun: list[str] = []

    def go_to_stick(dialog: QDialog) -> None:
        assert isinstance(dialog, QFileDialog)
        begun.append(dialog.directory().absolutePath())
        dialog.setDirectory(str(stick))
        dialog.selectFile(str(stick / "blad.pdf"))
        dialog.accept()

    for _ in range(2):
        answer(go_to_stick)
        suggested = home / "Documenten" / "blad.pdf"  # a folder that this laptop does not have
        assert real.choose_save_path("Opslaan", suggested, "Blad") == stick / "blad.pdf"
    assert begun == [str(home), str(stick)]
    written = [file for file in settings.rglob("*") if file.is_file()]
    assert all("stick" not in file.read_text(errors="replace") for file in written)


def test_an_open_dialog_starts_without_the_last_folder(
    qtbot: QtBot, real: Messages, settings: Path, tmp_path: Path
) -> None:
    folder = tmp_path / MARKER
    folder.mkdir()
    register = folder / "baken.vpr"
    register.touch()

    def choose(dialog: QDialog) -> None:
        assert isinstance(dialog, QFileDialog)
        dialog.selectFile(str(register))
        dialog.accept()

    answer(choose)
    assert real.choose_open_path("Openen", folder, "Registers", (".vpr",)) == register
    seen: list[str] = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, QFileDialog)
        seen.extend([*dialog.history(), *(url.toString() for url in dialog.sidebarUrls())])
        dialog.reject()

    answer(look)
    real.choose_folder("Map", tmp_path)
    assert not any(MARKER in place for place in seen)


@pytest.mark.parametrize("accept", [True, False])
def test_several_files_are_chosen_at_once_and_leave_no_history(
    qtbot: QtBot, real: Messages, settings: Path, tmp_path: Path, accept: bool
) -> None:
    folder = tmp_path / MARKER
    folder.mkdir()
    files = [folder / "bestuur.json", folder / "pesten.json"]
    for file in files:
        file.touch()

    def choose(dialog: QDialog) -> None:
        assert isinstance(dialog, QFileDialog)
        edit = dialog.findChild(QLineEdit, "fileNameEdit")
        edit.setText(" ".join(f'"{file.name}"' for file in files))
        dialog.accept() if accept else dialog.reject()

    answer(choose)
    chosen = real.choose_open_paths("Welke?", folder, "Jaaroverzicht", (".json",))
    assert sorted(chosen) == (files if accept else [])
    written = [file for file in settings.rglob("*") if file.is_file()]
    assert all(MARKER not in file.read_text(errors="replace") for file in written)


def test_an_existing_file_is_replaced_only_when_asked(
    qtbot: QtBot, real: Messages, settings: Path, tmp_path: Path
) -> None:
    target = tmp_path / "overzicht.pdf"
    target.touch()
    asked: list[str] = []

    def accept_file(dialog: QDialog) -> None:
        answer(say_no)
        dialog.accept()

    def say_no(dialog: QDialog) -> None:
        assert isinstance(dialog, QuestionDialog)
        asked.append(dialog.accessibleName())
        answer(take_another)
        dialog.no.click()

    def take_another(dialog: QDialog) -> None:
        assert isinstance(dialog, QFileDialog)
        dialog.selectFile("ander.pdf")
        dialog.accept()

    answer(accept_file)
    assert real.choose_save_path("Opslaan", target, "Overzicht") == tmp_path / "ander.pdf"
    assert asked == ["Dit bestand bestaat al"]
