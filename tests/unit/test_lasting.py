"""A broken file is told, and its last good copy is used; nothing on the disk keeps the program back."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Sequence
from pathlib import Path

import pytest

from vp_desktop.catalog import lasting
from vp_desktop.catalog.conditions import Place
from vp_desktop.catalog.lasting import Lasting, Read
from vp_desktop.catalog.toml_file import ResourceFault, TomlFile, toml_files

Values = dict[str, int]


def values_of(files: Sequence[TomlFile]) -> Values:
    """The value in each file; a file may lean on another, and none may be above nine."""
    found: Values = {}
    for file in files:
        place = Place.of(file, "file")
        if file.data["value"] > 9:
            raise place.at("value").fault("is too much")
        needs = file.data.get("needs")
        if needs is not None and needs not in found:
            raise place.at("needs").fault(f"{needs} is not there")
        found[file.path.stem] = file.data["value"]
    if not found:
        raise ResourceFault(Path("packaged"), "there is nothing")
    return found


class Disk:
    """A folder of the program, one of the user, and where copies go."""

    def __init__(self, root: Path) -> None:
        self.packaged, self.own, self.copies = root / "program", root / "mine", root / "copies"
        self.packaged.mkdir()
        self.own.mkdir()

    def read(self) -> Read[Values]:
        kept = Lasting(lambda kind: self.copies / kind)
        return kept.read("rules", (self.packaged, self.own), values_of)

    def put(self, folder: Path, name: str, value: int = 1, more: str = "") -> Path:
        file = folder / f"{name}.toml"
        file.write_text(f"# {name}\nvalue = {value}\n{more}", encoding="utf-8")
        return file

    def kept(self) -> list[str]:
        return sorted(str(p.relative_to(self.copies)) for p in self.copies.rglob("*.*"))


@pytest.fixture
def disk(tmp_path: Path) -> Disk:
    made = Disk(tmp_path)
    made.put(made.packaged, "law")
    made.put(made.own, "mine", 2)
    return made


def faults(read: Read[Values]) -> list[str]:
    return [str(fault) for fault in read.faults]


def test_what_is_good_is_read_and_copied_for_this_user_alone(disk: Disk) -> None:
    read = disk.read()
    assert read == Read({"law": 1, "mine": 2})
    assert disk.kept() == ["rules/own/mine/mine.toml", "rules/packaged/program/law.toml"]
    for path in disk.copies.rglob("*.toml"):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_a_copy_is_written_only_when_the_file_changed(disk: Disk) -> None:
    disk.read()
    copies = {path: path.stat().st_ino for path in disk.copies.rglob("*.toml")}
    disk.put(disk.own, "mine", 3)
    assert disk.read().value == {"law": 1, "mine": 3}
    changed = [path.stem for path, before in copies.items() if path.stat().st_ino != before]
    assert changed == ["mine"]


@pytest.mark.parametrize("folder", ["packaged", "own"])
@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"# x\nvalue = \n", ", line 2: Invalid value"),
        (b"# x\n\nvalue = 12\n", ", line 3: file: is too much"),
        (b"# caf\xe9\n", ", line 1: is not written in UTF-8"),
        (b"\0" * 40, ", line 1: "),
        (b"", ", line 1: "),
        (b"# " + b"x" * 1_100_000 + b"\nvalue = 3", ": is larger than 1024 kB"),
    ],
    ids=["no TOML", "impossible", "not UTF-8", "noughts", "empty", "huge"],
)
def test_a_broken_file_is_told_and_its_last_good_copy_used(
    disk: Disk, folder: str, content: bytes, fault: str
) -> None:
    good = disk.read().value
    file = next(iter(getattr(disk, folder).iterdir()))
    if not content:
        content, fault = b"value = [", ", line 1: "
    file.write_bytes(content)
    for _ in range(2):  # broken is broken the next time too
        read = disk.read()
        assert read.value == good
        (said,) = faults(read)
        assert said.startswith(f"{file.name}{fault}")
        assert not read.faults[0].left_out
        assert read.faults[0].file == file
    file.write_bytes(b"value = 7")
    healed = disk.read()
    assert (healed.value[file.stem], healed.faults) == (7, ())


def make_folder(file: Path) -> None:
    file.mkdir()


def make_circle(file: Path) -> None:
    file.symlink_to(file)


def make_dangling(file: Path) -> None:
    file.symlink_to(file.with_name("nowhere"))


def make_pipe(file: Path) -> None:
    os.mkfifo(file)


def make_endless(file: Path) -> None:
    file.symlink_to("/dev/zero")


@pytest.mark.skipif(os.name != "posix", reason="such files are made on POSIX alone")
@pytest.mark.parametrize("make", [make_folder, make_circle, make_dangling, make_pipe, make_endless])
def test_what_is_no_file_at_all(disk: Disk, make: object) -> None:
    disk.read()
    for file in (disk.packaged / "law.toml", disk.own / "mine.toml"):
        file.unlink()
        make(file)  # type: ignore[operator]
    read = disk.read()
    assert read.value == {"law": 1, "mine": 2}
    assert [fault.split(": ")[0] for fault in faults(read)] == ["law.toml", "mine.toml"]


def test_a_file_that_goes_while_it_is_read(disk: Disk, monkeypatch: pytest.MonkeyPatch) -> None:
    disk.read()
    whole = toml_files

    def then_gone(folder: Path) -> Sequence[Path]:
        found = whole(folder)
        if folder == disk.packaged:
            (folder / "law.toml").unlink(missing_ok=True)
        return found

    monkeypatch.setattr(lasting, "toml_files", then_gone)
    assert disk.read().value == {"law": 1, "mine": 2}


def test_without_a_good_copy_an_own_file_is_left_out_and_one_of_the_program_stops(
    disk: Disk,
) -> None:
    disk.put(disk.own, "mine", 99)
    read = disk.read()
    assert read.value == {"law": 1}
    assert faults(read) == ["mine.toml, line 2: file: is too much"]
    assert read.faults[0].left_out
    disk.put(disk.packaged, "more", 88)
    with pytest.raises(ResourceFault, match=r"more\.toml, line 2: file: is too much"):
        disk.read()
    (disk.packaged / "more.toml").write_bytes(b"\xff")
    with pytest.raises(ResourceFault, match=r"more\.toml, line 1: is not written in UTF-8"):
        disk.read()


def test_a_copy_that_is_broken_too_is_no_copy(disk: Disk) -> None:
    disk.read()
    for path in disk.copies.rglob("mine.toml"):
        path.write_text("value = 50", encoding="utf-8")
    disk.put(disk.own, "mine", 99)
    read = disk.read()
    assert read.value == {"law": 1}
    assert faults(read) == ["mine.toml, line 2: file: is too much"]  # of the file, not of the copy
    for path in disk.copies.rglob("law.toml"):
        path.write_bytes(b"value = ")
    disk.put(disk.packaged, "law", 99)
    with pytest.raises(ResourceFault, match=r"law\.toml, line 2: file: is too much"):
        disk.read()


def test_what_leans_on_a_file_that_is_left_out_is_left_out_too(disk: Disk) -> None:
    disk.put(disk.own, "next", 4, 'needs = "mine"\n')
    disk.read()
    for path in disk.copies.rglob("mine.toml"):
        path.unlink()
    disk.put(disk.own, "mine", 99)
    read = disk.read()
    assert read.value == {"law": 1}
    assert faults(read)[1] == "next.toml, line 3: file: mine is not there"


def test_a_file_of_the_program_that_is_gone_comes_back_when_it_is_missed(disk: Disk) -> None:
    disk.put(disk.packaged, "over", 5, 'needs = "law"\n')
    good = disk.read().value
    (disk.packaged / "law.toml").unlink()
    read = disk.read()
    assert read.value == good
    assert "law.toml: the file is gone" in faults(read)
    (disk.packaged / "over.toml").unlink()
    (disk.own / "mine.toml").unlink()
    again = disk.read()  # nothing is left of the program's files
    assert again.value == {"law": 1, "over": 5}


def test_a_file_that_nothing_misses_goes_and_its_copy_with_it(disk: Disk) -> None:
    extra = disk.put(disk.packaged, "extra", 3)
    disk.read()
    extra.unlink()
    (disk.own / "mine.toml").unlink()
    read = disk.read()
    assert (read.value, read.faults) == ({"law": 1}, ())
    assert disk.kept() == ["rules/packaged/program/law.toml"]
    disk.put(disk.own, "mine", 99)  # the file that was taken away does not come back
    assert disk.read().value == {"law": 1}


def test_several_folders_of_the_program(disk: Disk, tmp_path: Path) -> None:
    methods = tmp_path / "methods"
    methods.mkdir()
    disk.put(methods, "law", 8)  # a name that stands in two folders
    disk.put(methods, "talk", 6, 'needs = "law"\n')

    def read() -> Read[list[int]]:
        kept = Lasting(lambda kind: disk.copies / kind)
        folders = (disk.packaged, methods, disk.own)
        return kept.read("routes", folders, lambda files: [f.data["value"] for f in files], 2)

    assert read().value == [1, 8, 6, 2]
    (methods / "law.toml").write_bytes(b"value = ")
    (disk.own / "mine.toml").write_bytes(b"value = ")
    broken = read()
    assert broken.value == [1, 8, 6, 2]
    assert [fault.file.name for fault in broken.faults] == ["law.toml", "mine.toml"]


def test_a_copy_stays_while_anything_is_wrong(disk: Disk) -> None:
    extra = disk.put(disk.packaged, "extra", 3)
    disk.read()
    extra.unlink()
    disk.put(disk.own, "mine", 99)
    assert disk.read().value == {"law": 1, "mine": 2}
    assert "rules/packaged/program/extra.toml" in disk.kept()


def test_a_reader_that_cannot_be_pleased_ends(disk: Disk) -> None:
    file = disk.own / "mine.toml"

    def blame(files: Sequence[TomlFile]) -> None:
        raise ResourceFault(file, "is wrong")

    with pytest.raises(ResourceFault):
        Lasting(lambda kind: disk.copies).read("rules", (disk.packaged, disk.own), blame)


def test_files_that_systems_and_editors_hide_are_no_files_of_ours(disk: Disk) -> None:
    (disk.own / "._mine.toml").write_bytes(b"\0\5\x16\7")
    (disk.own / "mine.toml~").write_bytes(b"value = ")
    assert disk.read() == Read({"law": 1, "mine": 2})


def test_two_files_of_one_name_have_a_copy_each(disk: Disk) -> None:
    disk.put(disk.own, "law", 5)
    disk.read()
    (disk.own / "law.toml").write_bytes(b"value = ")
    assert disk.read().value == {"law": 5, "mine": 2}


def test_no_folder_of_the_user_at_all(disk: Disk) -> None:
    (disk.own / "mine.toml").unlink()
    disk.own.rmdir()
    assert disk.read() == Read({"law": 1})
    disk.own.write_text("a file, not a folder")
    assert disk.read() == Read({"law": 1})


@pytest.mark.parametrize("code", [errno.EROFS, errno.ENOSPC, errno.EACCES, errno.EDQUOT])
def test_a_home_that_takes_nothing_does_not_stop_the_program(
    disk: Disk, code: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> int:
        raise OSError(code, os.strerror(code))

    for name in ("open", "fsync", "mkdir"):
        with monkeypatch.context() as patch:
            patch.setattr(os, name, refuse)
            assert disk.read() == Read({"law": 1, "mine": 2})
    assert [name for name in disk.kept() if not name.endswith(".toml")] == []


def test_a_file_where_the_folder_of_copies_should_be(disk: Disk) -> None:
    disk.copies.write_text("in the way")
    assert disk.read() == Read({"law": 1, "mine": 2})
    disk.put(disk.own, "mine", 99)
    assert disk.read().value == {"law": 1}


def test_a_write_that_breaks_off_leaves_the_old_copy(
    disk: Disk, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk.read()
    disk.put(disk.own, "mine", 3)
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", lambda _: (_ for _ in ()).throw(OSError(5, "broken")))
        disk.read()
    assert disk.kept() == ["rules/own/mine/mine.toml", "rules/packaged/program/law.toml"]
    disk.put(disk.own, "mine", 99)
    assert disk.read().value == {"law": 1, "mine": 2}


def test_a_copy_does_not_follow_a_link_out_of_its_folder(disk: Disk, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.write_text("of somebody else")
    place = disk.copies / "rules" / "own" / "mine"
    place.mkdir(parents=True)
    (place / "mine.toml").symlink_to(elsewhere)
    disk.read()
    assert elsewhere.read_text() == "of somebody else"
    assert not (place / "mine.toml").is_symlink()
