"""A disk that is full, a medium that vanishes, a file cut off or bent: said, and nothing lost."""

from __future__ import annotations

import os
import shutil
import sys
import traceback
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.e2e.at_the_door import can_mount, fill, small_disk
from tests.factory import NOW, a_report, make_register, make_services
from vp_desktop.composition import Program
from vp_desktop.core.errors import FULL, CannotWrite, KnownError, WrongKeyOrDamaged
from vp_desktop.services import outgoing
from vp_desktop.storage import files
from vp_desktop.storage import register as storage
from vp_desktop.storage.checking import check
from vp_desktop.storage.register import Register

pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs limits and mounts of Unix")
PAGE = 4096


def open_again(register: Register) -> Register:
    return storage.open_register(register.path, register.key, register.salt, NOW)


@pytest.fixture
def filled(tmp_path: Path) -> Register:
    """A closed register with one case and an attachment of some pages."""
    register = make_register(tmp_path / "a" / "a.vpr")
    services = make_services(register)
    case_id = services.intake.record(a_report(consent="given"))
    file = tmp_path / "a.txt"
    file.write_bytes(b"bijlage" * 4000)
    services.attachments.add(case_id, file)
    register.close()
    return register


# ---- no room


def write_until_refused(register: Register, most: int, say: Callable[[str], None]) -> None:
    """Record reports while no file may grow beyond `most` bytes; says each, and the sentence's code."""
    import resource

    resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
    try:
        opened = open_again(register)
        services = Program().services(opened)
        for number in range(8):
            services.drafts.keep("report", "x", {"typed": number})
            services.intake.record(a_report(story="verhaal " * 300))
            say("saved")
        services.backups.make()
        opened.close()
    except KnownError as error:
        say(error.code)
        assert isinstance(error, CannotWrite), error.code


def in_a_fork(act: Callable[[Callable[[str], None]], None]) -> list[str]:
    out, into = os.pipe()
    child = os.fork()
    if child == 0:
        status = 1
        try:
            act(lambda line: os.write(into, f"{line}\n".encode()) and None)
            status = 0
        except BaseException:
            traceback.print_exc(file=sys.stderr)
        os._exit(status)
    os.close(into)
    with os.fdopen(out) as answer:
        said = answer.read().split()
    assert os.waitpid(child, 0)[1] == 0, said
    return said


def test_no_room_at_any_step_loses_nothing_that_was_saved(filled: Register) -> None:
    whole = filled.path.read_bytes()
    ends = set()
    for most in range(PAGE, len(whole) + 160 * PAGE, 13 * PAGE):
        storage.files.remove(filled.path)
        filled.path.write_bytes(whole)
        said = in_a_fork(lambda say, most=most: write_until_refused(filled, most, say))
        saved = said.count("saved")
        ends.add((saved, said[-1] if said else "done"))
        opened = open_again(filled)
        assert storage.counts(opened)["cases"] == 1 + saved, most
        assert check(opened.connection) == [], most
        opened.close()
        assert not list(filled.path.parent.rglob("*.part")), most
    assert min(saved for saved, _ in ends) == 0
    assert max(saved for saved, _ in ends) == 8


@pytest.mark.parametrize("number", sorted(FULL))
def test_however_the_system_says_it_a_full_disk_is_called_full(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    source = tmp_path / "a.vpr"
    source.write_bytes(b"x")

    def no_room(_: object) -> None:
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as full:
        full.setattr(os, "fsync", no_room)
        with pytest.raises(CannotWrite, match="disk_full"):
            files.copy_bytes(source, tmp_path / "b.vpr")
        with pytest.raises(CannotWrite, match="disk_full"):
            outgoing.write({tmp_path / "b.pdf": b"x"})
    assert list(tmp_path.iterdir()) == [source]


def test_a_disk_that_fills_up_while_working(tmp_path: Path) -> None:
    folder = tmp_path / "disk"
    if not can_mount(folder):
        pytest.skip("no disk can be mounted here; the limit on files above takes its place")
    with small_disk(folder) as disk:
        register = make_register(disk / "a.vpr")
        services = make_services(register)
        services.intake.record(a_report())
        fill(disk)
        saved = 1
        with pytest.raises(CannotWrite, match="disk_full"):
            for _ in range(2000):
                services.intake.record(a_report(story="verhaal " * 300))
                saved += 1
        assert storage.counts(register)["cases"] == saved
        with pytest.raises(CannotWrite):
            services.backups.make()
        register.close()
        opened = open_again(register)
        assert storage.counts(opened)["cases"] == saved
        assert check(opened.connection) == []
        opened.close()


# ---- a medium that goes away


def test_a_folder_that_is_taken_away(filled: Register, tmp_path: Path) -> None:
    """Nothing crashes; what was saved is where the folder went, as far as it had been saved."""
    opened = open_again(filled)
    services = make_services(opened)
    services.intake.record(a_report())
    elsewhere = tmp_path / "weg"
    filled.path.parent.rename(elsewhere)
    services.drafts.keep("report", "x", {"typed": "nog wat"})  # the file itself is still open
    with pytest.raises(KnownError):
        services.backups.make(Path("/proc/geen"))
    opened.close()
    found = storage.open_register(elsewhere / "a.vpr", filled.key, filled.salt, NOW)
    assert storage.counts(found)["cases"] == 2
    assert check(found.connection) == []
    found.close()


def test_a_register_that_is_gone_is_named_as_such(filled: Register) -> None:
    shutil.rmtree(filled.path.parent)
    with pytest.raises(KnownError, match="no_such_file"):
        open_again(filled)


# ---- damage


def damage_shows(register: Register) -> bool:
    """Whether opening or checking says so."""
    try:
        opened = open_again(register)
    except WrongKeyOrDamaged:
        return True
    try:
        return bool(check(opened.connection))
    finally:
        opened.close()


def test_a_file_cut_off_at_any_page_or_in_it_is_found(filled: Register) -> None:
    whole = filled.path.read_bytes()
    for kept in (*range(0, len(whole), 5 * PAGE), *(len(whole) - less for less in (1, 16, PAGE))):
        filled.path.write_bytes(whole[:kept])
        assert damage_shows(filled), kept
        shutil.rmtree(filled.path.parent)
        filled.path.parent.mkdir()


def test_one_bit_in_any_page_is_found(filled: Register) -> None:
    whole = filled.path.read_bytes()
    for page in range(len(whole) // PAGE):
        bent = bytearray(whole)
        bent[page * PAGE + 16 + (page * 997) % (PAGE - 16)] ^= 1 << page % 8
        filled.path.write_bytes(bent)
        assert damage_shows(filled), page
    filled.path.write_bytes(whole)
    assert not damage_shows(filled)
