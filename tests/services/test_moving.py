"""Moving to another laptop: nothing is removed here that is not there."""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from tests.factory import StoppedClock, a_report, make_services
from vp_desktop.composition import Services
from vp_desktop.core.errors import CannotWrite, WrongUse
from vp_desktop.storage import register as storage
from vp_desktop.storage.checking import check
from vp_desktop.storage.register import Register


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    made = tmp_path / "stick"
    made.mkdir()
    return made


@pytest.fixture
def filled(services: Services) -> Services:
    services.intake.record(a_report())
    return services


def on_the_other_laptop(services: Services, copy: Path, tmp_path: Path) -> Register:
    folder = tmp_path / "andere laptop"
    folder.mkdir()
    place = Path(shutil.copy(copy, folder))
    register = services.register
    return storage.open_register(place, register.key, register.salt, StoppedClock()())


def test_both_laptops_show_the_same(
    filled: Services, stick: Path, tmp_path: Path, clock: StoppedClock
) -> None:
    assert filled.moving.comparison() is None
    copy = filled.moving.make_copy(stick)
    assert copy == stick / filled.register.path.name
    there = on_the_other_laptop(filled, copy, tmp_path)
    here = filled.moving.comparison()
    assert here is not None and not here.changed_since
    assert make_services(there).moving.comparison() == here
    assert check(there.connection) == []
    # What the program does by itself at opening there takes nothing away from it.
    clock.now += timedelta(minutes=5)
    make_services(there, clock).backups.make_if_due(opening=True)
    filled.drafts.keep("place", "", {"screen": "settings"})
    assert make_services(there, clock).moving.comparison() == here
    there.close()


@pytest.mark.parametrize("act", ["report", "draft", "setting"])
def test_a_change_after_the_copy_is_noticed(
    filled: Services, stick: Path, clock: StoppedClock, act: str
) -> None:
    filled.moving.make_copy(stick)
    code = filled.moving.comparison()
    assert code is not None
    clock.now += timedelta(seconds=1)
    if act == "report":
        filled.intake.record(a_report())
    elif act == "draft":
        filled.drafts.keep("report", "x", {"story": "nog niet af"})
    else:
        filled.settings.set("lock_minutes", "7")
    found = filled.moving.comparison()
    assert found is not None and found.changed_since
    with pytest.raises(WrongUse, match="moving_changed_since"):
        filled.moving.remove_here(code.code)
    assert filled.register.path.exists()


def test_another_copy_has_another_code(
    filled: Services, stick: Path, tmp_path: Path, clock: StoppedClock
) -> None:
    first = filled.moving.make_copy(stick)
    old = filled.moving.comparison()
    first.unlink()
    clock.now += timedelta(minutes=1)
    filled.intake.record(a_report())
    filled.moving.make_copy(stick)
    new = filled.moving.comparison()
    assert old is not None and new is not None
    assert old.code != new.code and not new.changed_since
    with pytest.raises(WrongUse, match="moving_other_code"):
        filled.moving.remove_here(old.code)


@pytest.mark.parametrize("code", ["", "0000 0000 0000 0000", "é" * 16])
def test_a_wrong_code_removes_nothing(filled: Services, stick: Path, code: str) -> None:
    with pytest.raises(WrongUse, match="moving_no_copy"):
        filled.moving.remove_here(code)
    filled.moving.make_copy(stick)
    with pytest.raises(WrongUse, match="moving_other_code"):
        filled.moving.remove_here(code)
    assert filled.register.path.exists()
    assert storage.counts(filled.register)["cases"] == 1, "it is still open"


def test_removing_takes_the_file_and_journals_and_leaves_the_backups(
    filled: Services, stick: Path
) -> None:
    backup = filled.backups.make()
    copy = filled.moving.make_copy(stick)
    found = filled.moving.comparison()
    assert found is not None
    assert set(filled.moving.other_files()) == {backup, copy}
    path = filled.register.path
    assert Path(f"{path}-wal").exists()
    path.with_name(f".{path.name}.part").write_bytes(b"half")
    filled.moving.remove_here(found.code.upper().replace(" ", "-").replace("0", "O"))
    assert [one.name for one in path.parent.glob(f"*{path.name}*")] == []
    assert backup.exists() and copy.exists()


def test_a_copy_never_takes_the_place_of_a_file(filled: Services, stick: Path) -> None:
    (stick / filled.register.path.name).write_bytes(b"iets anders")
    head = filled.register.log_head
    with pytest.raises(WrongUse, match="output_exists"):
        filled.moving.make_copy(stick)
    with pytest.raises(WrongUse, match="output_exists"):
        filled.moving.make_copy(filled.register.path.parent)
    with pytest.raises(WrongUse, match="no_such_folder"):
        filled.moving.make_copy(stick / "weg")
    assert filled.register.log_head == head


def test_a_copy_that_was_stopped_is_no_copy(filled: Services, stick: Path) -> None:
    def stop() -> None:
        raise CannotWrite("medium_failed")

    with pytest.raises(CannotWrite):
        filled.moving.make_copy(stick, stop)
    assert list(stick.iterdir()) == []
    assert filled.moving.other_files() == ()
    assert filled.moving.comparison() is None
    assert check(filled.register.connection) == []
