"""Files in a case: all of a file or nothing, never the register itself, and told when damaged."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.factory import NOW, a_report
from vp_desktop.composition import Services
from vp_desktop.core.attachment import LARGEST, Attachment
from vp_desktop.core.errors import CannotWrite, KnownError, WrongKeyOrDamaged, WrongUse
from vp_desktop.core.model import CaseId, Consent
from vp_desktop.core.package_json import write_package
from vp_desktop.core.purpose import Purpose
from vp_desktop.services import outside_file
from vp_desktop.services.cases import CaseQuery
from vp_desktop.services.outside_file import OutsideSource
from vp_desktop.services.packages import Choice
from vp_desktop.storage.attachments import PART
from vp_desktop.storage.checking import check
from vp_desktop.storage.people import texts_that_name
from vp_desktop.storage.register import log_lines

PNG = b"\x89PNG\r\n\x1a\n" + bytes(100)


@pytest.fixture
def case(services: Services) -> CaseId:
    return services.intake.record(a_report(consent="given"))


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    """A folder as on a stick, with one file of some parts."""
    folder = tmp_path / "stick"
    folder.mkdir()
    (folder / "foto van Sanne.png").write_bytes(PNG + os.urandom(3 * PART))
    return folder


def the_file(outside: Path) -> Path:
    return outside / "foto van Sanne.png"


def rows(services: Services, table: str) -> int:
    return int(services.register.connection.value(f"SELECT count(*) FROM {table}"))


def assert_nothing_left(services: Services) -> None:
    assert (rows(services, "attachments"), rows(services, "attachment_parts")) == (0, 0)
    assert rows(services, "in_the_clear") == 0
    assert check(services.register.connection) == []


def refused(services: Services, case: CaseId, path: Path) -> str:
    with pytest.raises(KnownError) as error:
        services.attachments.add(case, path)
    assert_nothing_left(services)
    return error.value.code


def test_a_file_comes_back_as_it_went_in(services: Services, case: CaseId, outside: Path) -> None:
    content = the_file(outside).read_bytes()
    added = services.attachments.add(case, the_file(outside))
    assert not added.was_there
    kept = services.attachments.get(added.attachment.id)
    assert (kept.name, kept.kind, kept.size) == ("foto van Sanne.png", "png", len(content))
    assert services.attachments.content(kept) == content
    assert [
        e.value for e in services.cases.dossier(case).timeline if isinstance(e.value, Attachment)
    ]
    assert check(services.register.connection) == []


def test_the_log_holds_numbers_alone(services: Services, case: CaseId, outside: Path) -> None:
    added = services.attachments.add(case, the_file(outside)).attachment
    assert log_lines(services.register)[0] == (NOW, "attachment_added", {"bytes": added.size})
    assert "Sanne" not in repr(log_lines(services.register))


def test_the_same_file_twice_is_told(services: Services, case: CaseId, outside: Path) -> None:
    first = services.attachments.add(case, the_file(outside)).attachment
    other_name = the_file(outside).rename(outside / "kopie.bin")
    again = services.attachments.add(case, other_name)
    assert again.was_there and again.attachment == first
    assert rows(services, "attachments") == 1


def test_the_register_itself_is_never_opened(
    services: Services, case: CaseId, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By its own name, a link or a second name: closing a handle on it would give up its locks."""
    register = services.register.path
    (tmp_path / "link.vpr").symlink_to(register)
    os.link(register, tmp_path / "hard.vpr")
    journal = Path(f"{register}-wal")
    assert journal.exists()

    def never(*_: object) -> int:
        raise AssertionError("the register was opened")

    monkeypatch.setattr(outside_file.os, "open", never)
    for path in (register, tmp_path / "link.vpr", tmp_path / "hard.vpr", journal):
        assert refused(services, case, path) == "attachment_own_register"


def test_what_is_no_file_is_refused_without_waiting(
    services: Services, case: CaseId, tmp_path: Path
) -> None:
    os.mkfifo(tmp_path / "pipe")
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(str(tmp_path / "socket"))
    (tmp_path / "lost").symlink_to(tmp_path / "gone")
    codes = [refused(services, case, tmp_path / name) for name in ("pipe", "socket", "lost", ".")]
    assert codes == [
        *("attachment_no_file", "attachment_no_file", "attachment_unreadable"),
        "attachment_no_file",
    ]
    assert refused(services, case, Path("/dev/zero")) == "attachment_no_file"


def test_empty_and_too_large_are_refused(services: Services, case: CaseId, tmp_path: Path) -> None:
    (tmp_path / "leeg").touch()
    assert refused(services, case, tmp_path / "leeg") == "attachment_empty"
    with (tmp_path / "groot").open("wb") as file:
        file.truncate(LARGEST + 1)
    assert refused(services, case, tmp_path / "groot") == "attachment_too_large"


def test_a_file_that_grows_while_it_is_read_is_refused(
    services: Services, case: CaseId, outside: Path
) -> None:
    path = the_file(outside)

    def grow(_: float) -> None:
        os.truncate(path, LARGEST + PART)

    with pytest.raises(WrongUse) as error:
        services.attachments.add(case, path, grow)
    assert error.value.code == "attachment_too_large"
    assert_nothing_left(services)


@pytest.mark.parametrize("at", [0.001, 0.503])
def test_a_file_cut_short_while_it_is_read_leaves_nothing(
    services: Services, case: CaseId, outside: Path, at: float
) -> None:
    path = the_file(outside)
    cut = []

    def cut_short(part: float) -> None:
        if part > at and not cut:
            cut.append(part)
            os.truncate(path, PART)

    if at < 0.5:  # cut in the first reading: what is there then is what goes in
        added = services.attachments.add(case, path, cut_short)
        assert added.attachment.size == services.attachments.get(added.attachment.id).size == PART
        return
    with pytest.raises(WrongUse) as error:
        services.attachments.add(case, path, cut_short)
    assert error.value.code == "attachment_changed"
    assert_nothing_left(services)


def test_another_file_in_its_place_is_refused(
    services: Services, case: CaseId, outside: Path
) -> None:
    path = the_file(outside)
    other = outside / "other"
    other.write_bytes(b"iets anders")

    def swap(part: float) -> None:
        if other.exists() and part > 0.002:
            other.replace(path)

    with pytest.raises(WrongUse) as error:
        services.attachments.add(case, path, swap)
    assert error.value.code == "attachment_changed"
    assert_nothing_left(services)


class _Stick:
    """Fails like a medium that is pulled out, after some parts."""

    def __init__(self, file: object, reads: list[int]) -> None:
        self._file = file
        self._reads = reads

    def __enter__(self) -> _Stick:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()  # type: ignore[attr-defined]

    def fileno(self) -> int:
        return self._file.fileno()  # type: ignore[attr-defined, no-any-return]

    def read(self, size: int) -> bytes:
        self._reads[0] -= 1
        if self._reads[0] < 0:
            raise OSError(5, "Input/output error")
        return self._file.read(size)  # type: ignore[attr-defined, no-any-return]


@pytest.mark.parametrize("reads", range(0, 9, 2))
def test_a_medium_that_vanishes_leaves_nothing(
    services: Services, case: CaseId, outside: Path, monkeypatch: pytest.MonkeyPatch, reads: int
) -> None:
    left, fdopen = [reads], os.fdopen
    monkeypatch.setattr(outside_file.os, "fdopen", lambda *a, **k: _Stick(fdopen(*a, **k), left))
    assert refused(services, case, the_file(outside)) == "attachment_unreadable"


def test_a_full_disk_leaves_nothing_and_loses_nothing(
    services: Services, case: CaseId, outside: Path
) -> None:
    connection = services.register.connection
    pages = connection.value("PRAGMA page_count")
    connection.value(f"PRAGMA max_page_count = {pages + 50}")
    with pytest.raises(CannotWrite) as error:
        services.attachments.add(case, the_file(outside))
    assert error.value.code == "disk_full"
    connection.value("PRAGMA max_page_count = 1000000")
    assert_nothing_left(services)
    assert services.attachments.add(case, the_file(outside)).attachment.id


class _Enough(Exception):
    pass


@pytest.mark.parametrize("at", [0.0, 0.4, 0.504])
def test_ended_on_the_way_leaves_nothing(
    services: Services, case: CaseId, outside: Path, at: float
) -> None:
    def stop(part: float) -> None:
        if part > at:
            raise _Enough

    if at == 0.4:
        os.truncate(the_file(outside), LARGEST)
    with pytest.raises(_Enough):
        services.attachments.add(case, the_file(outside), stop)
    assert_nothing_left(services)


def test_without_consent_no_file_goes_in_and_withdrawn_they_go(
    services: Services, case: CaseId, outside: Path
) -> None:
    services.attachments.add(case, the_file(outside))
    services.cases.add(Consent(case, "withdrawn", NOW.date()))
    assert (rows(services, "attachments"), rows(services, "attachment_parts")) == (0, 0)
    with pytest.raises(WrongUse) as error:
        services.attachments.add(case, the_file(outside))
    assert error.value.code == "no_attachment_without_consent"
    lying = services.in_the_clear.lying()
    assert [(entry.kind, entry.path) for entry in lying] == [("attachment_source", "")]
    assert services.cases.count(CaseQuery("foto")) == 0


def test_found_by_its_name_and_its_note(services: Services, case: CaseId, outside: Path) -> None:
    added = services.attachments.add(case, the_file(outside)).attachment
    assert services.cases.count(CaseQuery("foto")) == 1
    renamed = Attachment(**{**vars(added), "name": "schermafdruk", "note": "van haar telefoon"})
    services.attachments.change(renamed)
    assert services.cases.count(CaseQuery("foto")) == 0
    assert services.cases.count(CaseQuery("schermafdruk")) == 1
    assert services.cases.count(CaseQuery("telefoon")) == 1
    with pytest.raises(WrongUse):
        services.attachments.change(Attachment(**{**vars(added), "name": " \u202e "}))


def test_changing_words_never_changes_what_the_file_is(
    services: Services, case: CaseId, outside: Path
) -> None:
    added = services.attachments.add(case, the_file(outside)).attachment
    services.attachments.change(Attachment(**{**vars(added), "size": 1, "sha256": "x"}))
    assert services.attachments.get(added.id) == added


def test_removed_and_put_back(services: Services, case: CaseId, outside: Path) -> None:
    added = services.attachments.add(case, the_file(outside)).attachment
    removed = services.attachments.remove(added)
    assert (rows(services, "attachments"), rows(services, "attachment_parts")) == (0, 0)
    services.attachments.put_back(removed)
    again = services.cases.dossier(case).timeline[0].value
    assert isinstance(again, Attachment)
    assert services.attachments.content(again) == the_file(outside).read_bytes()
    assert check(services.register.connection) == []


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE attachment_parts SET content = zeroblob(length(content)) WHERE number = 1",
        "DELETE FROM attachment_parts WHERE number = 2",
        "DELETE FROM attachment_parts",
        "UPDATE attachments SET size = size - 1",
    ],
)
def test_damage_is_told_and_leaves_the_register_never(
    services: Services, case: CaseId, outside: Path, tmp_path: Path, damage: str
) -> None:
    added = services.attachments.add(case, the_file(outside)).attachment
    services.register.connection.execute(damage)
    added = services.attachments.get(added.id)
    with pytest.raises(WrongKeyOrDamaged) as error:
        services.attachments.content(added)
    assert error.value.code == "attachment_damaged"
    place = tmp_path / "out" / "x.png"
    with pytest.raises(WrongKeyOrDamaged):
        services.attachments.save(added, place)
    assert not place.parent.exists()
    assert check(services.register.connection) != []
    services.attachments.remove(added)


def test_saved_outside_and_named(
    services: Services, case: CaseId, outside: Path, tmp_path: Path
) -> None:
    added = services.attachments.add(case, the_file(outside)).attachment
    name = services.attachments.proposed_name(added)
    assert "Sanne" not in name and name.endswith(".png")
    place = tmp_path / name
    services.attachments.save(added, place)
    assert place.read_bytes() == the_file(outside).read_bytes()
    assert place.stat().st_mode & 0o777 == 0o600
    assert [Path(entry.path) for entry in services.in_the_clear.lying()] == [
        place,
        the_file(outside),
    ]


def test_a_name_that_is_no_text_becomes_one(
    services: Services, case: CaseId, tmp_path: Path
) -> None:
    strange = tmp_path / os.fsdecode(b"f\xff\xe2\x80\xae\nto.txt")
    strange.write_bytes(b"tekst")
    added = services.attachments.add(case, strange).attachment
    assert added.name == "f?to.txt"
    long = tmp_path / ("x" * 250)
    long.write_bytes(b"meer tekst")
    assert len(services.attachments.add(case, long).attachment.name) == 200


def test_each_purpose_keeps_files(school: Services, bullying: Services, outside: Path) -> None:
    for each in (school, bullying):
        case = each.intake.record(a_report(people=()))
        assert each.attachments.add(case, the_file(outside)).attachment.id


@pytest.fixture(autouse=True)
def _no_draft_left(tmp_path: Path) -> Iterator[None]:
    yield
    assert not list(tmp_path.rglob("*.part"))


def test_packages_do_not_carry_files(services: Services, case: CaseId, outside: Path) -> None:
    services.attachments.add(case, the_file(outside))
    choice = Choice(Purpose.BULLYING)
    package = write_package(services.packages.draft(case, choice))
    assert "foto" not in str(package) and "attachment" not in str(package)


def test_a_file_that_names_the_wrong_person_is_listed(
    services: Services, case: CaseId, outside: Path
) -> None:
    (outside / "verslag Bram Voorbeeld.txt").write_text("x")
    added = services.attachments.add(case, outside / "verslag Bram Voorbeeld.txt").attachment
    found = texts_that_name(services.register.connection, (case,), "Bram Voorbeeld")
    assert ("attachments", added.id) in found


def test_a_link_that_is_turned_to_the_register_meanwhile_gives_nothing(tmp_path: Path) -> None:
    """Looked at as an ordinary file, opened as something else: not a byte of it is read."""
    register, link = tmp_path / "echt.vpr", tmp_path / "link"
    register.write_bytes(b"register")
    (tmp_path / "gewoon").write_bytes(b"gewoon")
    link.symlink_to(tmp_path / "gewoon")
    source = OutsideSource(link, register, PART)
    link.unlink()
    link.symlink_to(register)
    with pytest.raises(WrongUse) as error:
        next(source.parts())
    assert error.value.code == "attachment_changed"
