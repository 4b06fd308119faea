"""The practice register: made, opened, thrown away, and never anything but made up."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.factory import NOW, StoppedClock, a_report, make_register, make_services
from tests.reports.sample_stories import read
from tests.services.restoring_kit import secret
from vp_desktop import paths
from vp_desktop.composition import Program
from vp_desktop.core.errors import CannotWrite, WrongUse
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.services import demo
from vp_desktop.services.practice import Practice


class Stopped(Exception):
    """What a user's "stop" raises in the work."""


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Program]:
    monkeypatch.setattr(paths, "practice", lambda: tmp_path / "practice")
    monkeypatch.setattr("vp_desktop.services.demo_plan.PRACTICE", demo.DemoPlan(cases=12, years=1))
    yield Program(StoppedClock())


def files_of(practice: Practice) -> list[str]:
    return sorted(one.name for one in practice.folder.iterdir()) if practice.folder.exists() else []


def test_it_is_made_opened_and_thrown_away(program: Program) -> None:
    practice, told = program.practice, list[float]()
    assert not practice.exists and practice.passphrase == ""
    practice.make(told.append)
    assert told == sorted(told) and told and told[0] >= 0 and told[-1] <= 1
    assert files_of(practice) == ["oefenregister.vpr", "wachtzin.txt"]
    register = program.registers.open_to_work(practice.path, practice.passphrase)
    services = program.services(register)
    assert services.settings.is_made_up
    year = SchoolYear.of(NOW.date()).first_year - 1
    school = services.settings.schools()[0].id
    assert school is not None
    pdf = services.summary.pdf(services.summary.edition(SchoolYear(year), school), "nl")
    for page in (one.extract_text() for one in read(pdf).pages):
        assert "VOORBEELD" in page and "CONCEPT" not in page
    wall = read(services.summary.wall(services.summary.edition(SchoolYear(year), school), "nl"))
    assert "VOORBEELD" in wall.pages[0].extract_text()
    phrase = practice.passphrase
    again = program.registers.change_passphrase(register, "een heel andere wachtzin dan die ene")
    again.close()
    assert practice.passphrase == "", f"{phrase} does not open it any more: it is not shown"
    with pytest.raises(CannotWrite):
        practice.make(told.append)  # nobody knows that this file is made up
    practice.recognise(practice.path)  # as when the window shows that it is
    assert practice.holds(practice.path) and practice.passphrase == ""
    practice.make(told.append)
    assert practice.passphrase not in ("", phrase), "begun anew over the one that was there"
    practice.throw_away()
    assert files_of(practice) == []


def test_a_real_register_in_its_place_is_never_taken_for_it(
    program: Program, tmp_path: Path
) -> None:
    practice = program.practice
    practice.folder.mkdir()
    made_up = make_register(practice.path)
    make_services(made_up).settings.set("made_up", "yes")
    made_up.close()
    practice.recognise(practice.path)
    link = tmp_path / "koppeling"
    link.symlink_to(practice.folder)
    assert practice.holds(link / practice.path.name), "through a link it is the same"
    own = make_register(tmp_path / "school.vpr")
    services = make_services(own)
    services.intake.record(a_report())
    backup = services.backups.make()
    own.close()
    for place in (practice.path, link / practice.path.name):
        for known in (None, secret(made_up)):  # whether or not what lies there can be opened
            with pytest.raises(WrongUse) as refused:
                program.restoring.look(backup, place, secret(own), known)
            assert refused.value.code == "real_among_practice"
    shutil.copy(own.path, practice.path)  # as it was possible once, and by hand
    assert not practice.holds(practice.path) and practice.passphrase == ""
    with pytest.raises(OSError):
        practice.throw_away()
    with pytest.raises(CannotWrite):
        practice.make(lambda _: None)
    assert practice.path.read_bytes() == own.path.read_bytes()


def test_half_of_one_is_never_left(program: Program, tmp_path: Path) -> None:
    practice = program.practice

    def stop(fraction: float) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        practice.make(stop)
    assert not practice.exists and files_of(practice) == []
    practice.folder.mkdir(exist_ok=True)
    of_the_user = practice.folder / "aantekening.txt"
    of_the_user.write_text("niet van ons")
    practice.throw_away()
    assert of_the_user.exists(), "what we did not make is not removed"
    of_the_user.unlink()
    practice.folder.rmdir()
    practice.folder.write_text("een bestand op de plaats van de map")
    with pytest.raises(CannotWrite):
        practice.make(lambda _: None)
