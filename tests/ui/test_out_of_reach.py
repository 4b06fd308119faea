"""A folder that may not be entered, a disk that does not answer, no screen: said, and nothing breaks.

Python's own `exists`, `is_dir` and `is_file` raise there; who tests may be allowed everything.
"""

from __future__ import annotations

import errno
import io
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from unittest.mock import Mock

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel

from tests.factory import StoppedClock, make_register, make_services
from tests.ui.scripted import ScriptedMessages
from vp_desktop import app, paths
from vp_desktop.app.life import Life
from vp_desktop.app.open_registers import OpenRegisters
from vp_desktop.app.starting import begin
from vp_desktop.composition import Program, Services
from vp_desktop.core.errors import CannotWrite, ExitStatus, KnownError, NeedsAttention, WrongUse
from vp_desktop.core.leaflet import Audience
from vp_desktop.core.privacy_sheet import PrivacySheet
from vp_desktop.core.texts import Texts
from vp_desktop.services import outgoing
from vp_desktop.services.places import bad_for_backups
from vp_desktop.storage import files
from vp_desktop.ui import file_choice
from vp_desktop.ui.agenda.files_card import FilesCard
from vp_desktop.ui.attachments.saver import AttachmentSaver
from vp_desktop.ui.documents.leaflet_card import LeafletCard
from vp_desktop.ui.documents.saver import DocumentSaver
from vp_desktop.ui.machine_settings import MachineSettings
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.package.places import Places
from vp_desktop.ui.quick_card.dialog import QuickCardDialog
from vp_desktop.ui.requests.requests_card import RequestsCard
from vp_desktop.ui.summary import saver as summary_saver
from vp_desktop.ui.summary.saving import Form
from vp_desktop.ui.unlock.crossroads import LostScreen

ROOT = Path(__file__).parents[2]
FAULTS = (errno.EACCES, errno.EIO, errno.ESTALE)


@pytest.fixture(params=FAULTS, ids=errno.errorcode.get)
def out_of_reach(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Path:
    """A folder of which the system says nothing but this fault."""
    folder = tmp_path / "dicht"
    folder.mkdir()

    def refuse(ask: Callable[..., Any]) -> Callable[..., Any]:
        def asked(path: Any = ".", *rest: Any, **options: Any) -> Any:
            if not isinstance(path, int) and folder in Path(os.fsdecode(path)).parents:
                raise OSError(request.param, os.strerror(request.param), str(path))
            return ask(path, *rest, **options)

        return asked

    for name in ("stat", "lstat", "open", "mkdir", "unlink", "access"):
        monkeypatch.setattr(os, name, refuse(getattr(os, name)))
    monkeypatch.setattr(io, "open", refuse(io.open))
    return folder


def test_the_register_used_last_is_lost_and_not_the_program(
    life: Life, out_of_reach: Path, tmp_path: Path
) -> None:
    folder = out_of_reach / "kopie"
    life._machine.change(last_register=str(out_of_reach / "a.vpr"), backup_folder=str(folder))
    assert begin(life, None, None) is None
    lost = life.screen
    assert isinstance(lost, LostScreen)
    said = " ".join(label.text() for label in lost.findChildren(QLabel))
    assert "u mag niet meer in die map" in said
    lost.restore.click()
    circle = tmp_path / "cirkel.vpr"
    circle.symlink_to(circle)
    life.start(circle)
    assert isinstance(life.screen, LostScreen), "nor does a circle of links stop it"


def test_a_register_used_lately_is_not_offered_while_it_cannot_be_reached(
    out_of_reach: Path, tmp_path: Path, qapp: object
) -> None:
    there = tmp_path / "wel.vpr"
    there.touch()
    machine = MachineSettings(recent_registers=[str(out_of_reach / "niet.vpr"), str(there)])
    workplace: Any = SimpleNamespace(help=SimpleNamespace(read=print))
    owner = QObject()
    lines = [one.words for one in OpenRegisters(machine, owner).menu(workplace)]
    assert any("wel" in line for line in lines) and not any("niet" in line for line in lines)


def test_a_backup_that_cannot_be_made_there_is_a_sentence(
    out_of_reach: Path, tmp_path: Path
) -> None:
    register = make_register(tmp_path / "school.vpr")
    services = make_services(register)
    for folder in (out_of_reach, out_of_reach / "a" / "b"):
        services.settings.set("backup_folder", str(folder))
        assert bad_for_backups(folder, register.path) in (None, "same_disk")
        with pytest.raises(CannotWrite) as refused:
            services.backups.make()
        assert refused.value.code in ("not_allowed", "medium_failed", "backup_folder_gone")
        services.backups.make_before_change_of_key()  # beside the register instead
    register.close()


def test_what_cannot_be_seen_is_never_taken_for_free_or_put_there_by_halves(
    out_of_reach: Path,
) -> None:
    place = out_of_reach / "a.vpr"
    for ask in (files.is_taken, files.journal_left, files.read_salt):
        with pytest.raises(CannotWrite):
            ask(place)
    assert not files.is_writable(place)
    with pytest.raises(CannotWrite):
        outgoing.write({place: b"x"})
    assert not outgoing._half_made
    found = (paths.is_there(place), paths.is_folder(place), paths.is_file(place))
    assert found == (False, False, False)
    assert not files.is_taken(place.parent.with_name("x" * 300)), "so long a name nothing has"


def test_a_name_is_free_only_where_that_is_certain(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    circle, nowhere = tmp_path / "cirkel", tmp_path / "nergens"
    circle.symlink_to(circle)
    nowhere.symlink_to("weg")
    assert files.is_taken(circle) and files.is_taken(nowhere)
    assert not paths.is_free(circle) and paths.is_free(tmp_path / "vrij")
    for unknown in (circle / "a", tmp_path / "a\0b"):
        assert not paths.is_free(unknown)
        with pytest.raises(CannotWrite):
            files.is_taken(unknown)
    # Windows says "not found" too of a share that does not answer (53) and a drive without a disk (21).
    for number, free in ((2, True), (3, True), (21, False), (53, False)):
        fault = FileNotFoundError(errno.ENOENT, "Windows")
        fault.winerror = number  # type: ignore[attr-defined,misc,unused-ignore]
        monkeypatch.setattr(Path, "lstat", Mock(side_effect=fault))
        assert paths.is_free(tmp_path / "a") == free, number


def test_nothing_is_replaced_unasked_where_it_cannot_be_seen(
    out_of_reach: Path,
    services: Services,
    messages: ScriptedMessages,
    program: Program,
    monkeypatch: pytest.MonkeyPatch,
    qapp: object,
) -> None:
    """Each puts its suffix behind what was chosen: nobody was asked about that name yet."""
    chosen, nothing, owner = out_of_reach / "blad", Mock(), QObject()
    attachments = Mock(**{"proposed_name.return_value": "a.pdf"})
    edition = Mock(prepared_at=None)
    monkeypatch.setattr(summary_saver, "proposed_name", lambda *_: "a.pdf")
    schools = services.settings.schools()
    asking: list[Callable[[], Path | None]] = [
        lambda: Places(messages, owner).choose("t", "a.pdf", "k"),
        lambda: DocumentSaver(messages, owner).choose_place("2026-1"),
        lambda: AttachmentSaver(attachments, nothing, messages, owner)._choose(nothing),
        lambda: summary_saver.Saver(nothing, nothing, messages, owner)._choose_place(
            edition, Form.PDF
        ),
    ]
    for choose in asking:
        messages.answers = [chosen, False]
        assert choose() is None
        assert [kind for kind, *_ in messages.asked[-2:]] == ["choose_save_path", "ask"]
    files_card = FilesCard(services.agenda_files, nothing, messages, StoppedClock())
    messages.answers = [False]
    assert files_card._with_suffix(chosen, ".ics") is None
    leaflet = LeafletCard(services.documents, schools, messages)
    requests = RequestsCard(services.privacy_sheets, messages, program.taxonomy)
    card = SimpleNamespace(tr=str, _messages=messages)
    for choose in (
        lambda: leaflet._choose_place(Audience.CHILD),
        lambda: requests._choose_place(PrivacySheet.DPIA),
        lambda: QuickCardDialog._choose_place(card),  # type: ignore[arg-type]
    ):
        messages.answers = [chosen]
        assert choose() is None
    for made in (files_card, leaflet, requests):
        made.deleteLater()
    real = Messages(Texts({}))
    monkeypatch.setattr(file_choice, "choose_file", Mock(side_effect=[chosen, None]))
    asked = Mock(return_value=False)
    monkeypatch.setattr(real, "ask", asked)
    assert real.choose_save_path("t", chosen, "k") is None and asked.called


def test_what_the_system_refuses_before_the_first_window_is_said_in_a_dialog(
    life: Life, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(life, "start", refuse)
    assert begin(life, None, None) == ExitStatus.NO_WRITE
    assert isinstance(life.messages, ScriptedMessages)
    [(kind, _, words)] = life.messages.asked
    assert kind == "error" and "U mag hier niet lezen of schrijven" in words
    words = life.messages.word(OSError(errno.ENOSPC, "No space left on device"))
    assert "De schijf is vol" in words, "and so it is at any time after it"
    gone = OSError(errno.EIO, "Input/output error")
    assert "niet meer aangesloten" in life.messages.word(gone)
    share = FileNotFoundError(errno.ENOENT, "The network path was not found")
    share.winerror = 53  # type: ignore[attr-defined,unused-ignore]
    assert "niet meer aangesloten" in life.messages.word(share)


@pytest.mark.parametrize(
    "error",
    [
        FileNotFoundError(errno.ENOENT, "No such file", "/opt/geheim"),
        FileExistsError(errno.EEXIST, "File exists"),
        OSError(errno.EMFILE, "Too many open files"),
        OSError("without a number"),
    ],
)
def test_a_file_of_the_program_that_is_missing_is_no_broken_disk(
    life: Life, monkeypatch: pytest.MonkeyPatch, error: OSError
) -> None:
    with pytest.raises(type(error)):  # on to the crash dialog, which knows of a newer version
        life.messages.word(error)

    def refuse(*_: object) -> None:
        raise error

    monkeypatch.setattr(life, "start", refuse)
    assert begin(life, None, None) == ExitStatus.ATTENTION, "before it, in a dialog all the same"
    assert isinstance(life.messages, ScriptedMessages)
    [(kind, _, words)] = life.messages.asked
    assert kind == "error" and "Het programma zelf" in words and type(error).__name__ in words
    assert "geheim" not in words


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there always is a screen")
def test_without_a_screen_one_sentence_is_said(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(NeedsAttention) as refused:
        app.run(None)
    assert refused.value.code == "no_screen"
    homes = {name: str(tmp_path) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME")}
    done = subprocess.run(
        [sys.executable, "-m", "vp_desktop"],
        env={**os.environ, **homes, "PYTHONPATH": str(ROOT), "DISPLAY": ":4711"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == ExitStatus.ATTENTION
    # Where Qt's own part for the screen misses a library, it is that which is said.
    said = ("Hier is geen beeldscherm", "Het venster kan hier niet openen")
    assert done.stderr.splitlines()[-1].startswith(said)
    assert "xcb-cursor0" not in done.stderr or not done.stderr.startswith(said[0])


def test_an_unreachable_file_is_no_file_that_is_gone(out_of_reach: Path) -> None:
    with pytest.raises(KnownError) as refused:
        files.read_salt(out_of_reach / "a.vpr")
    assert refused.value.code == "cannot_read"
    with pytest.raises(WrongUse) as gone:
        files.read_salt(out_of_reach.with_name("weg.vpr"))
    assert gone.value.code == "no_such_file"
