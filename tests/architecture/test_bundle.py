"""What is given out holds nothing of the computer that made it, and says all that is in it.

The bundle itself is not built here: `make installer-check` does that, in a clean root.
"""

from __future__ import annotations

import hashlib
import re
import struct
import subprocess
import sys
import tarfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
INSTALLER = ROOT / "installer"
ON_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="of the bundle for Linux alone")


def library(*entries: tuple[int, str], after: int = 0) -> bytes:
    """The least of a shared library: its head, two segments, its strings and its dynamic section."""
    strings, told = b"\0", []
    for tag, text in entries:
        told.append((tag, len(strings)))
        strings += text.encode() + b"\0"
    at = 64 + 2 * 56
    dynamic = at + len(strings) + 64  # what lies between belongs to nobody
    table = [*told, (5, 0x1000 + at), (30, 8), *[(0, 0)] * (1 + after)]
    size = 16 * len(table)
    head = b"\x7fELF\x02\x01".ljust(16, b"\0") + struct.pack(
        "<HHIQQQIHHHHHH", 3, 62, 1, 0, 64, 0, 0, 64, 56, 2, 0, 0, 0
    )
    load = struct.pack("<IIQQQQQQ", 1, 5, 0, 0x1000, 0, dynamic + size, dynamic + size, 4096)
    own = struct.pack("<IIQQQQQQ", 2, 6, dynamic, 0x1000 + dynamic, 0, size, size, 8)
    body = (head + load + own + strings).ljust(dynamic, b"\x07")
    return body + b"".join(struct.pack("<QQ", *entry) for entry in table)


NEEDED, RPATH, RUNPATH = 1, 15, 29


def test_a_library_looks_for_others_beside_itself_alone(part) -> None:
    elf = part("elf")
    plain = library((NEEDED, "libc.so.6"), (RUNPATH, "$ORIGIN/../lib:${ORIGIN}"))
    assert elf.strangers(plain) == [] and elf.without_strangers(plain) is plain
    for tag in (RPATH, RUNPATH):
        strange = library((NEEDED, "libc.so.6"), (tag, "/home/somebody/lib"), (NEEDED, "libm.so"))
        assert elf.strangers(strange) == ["/home/somebody/lib"]
        mended = elf.without_strangers(strange)
        assert elf.strangers(mended) == [] and len(mended) == len(strange)
        assert b"somebody" not in mended
        # The rest of it is as it was, and so is the end of the word, which may be that of another.
        assert all(word in mended for word in (b"\0libc.so.6\0", b"\0libm.so\0", b"\0lib\0"))
        entries = [entry for entry in elf._dynamic(mended).entries if entry[0] == NEEDED]
        assert [elf._dynamic(mended).text(mended, at) for _, at in entries] == [
            b"libc.so.6",
            b"libm.so",
        ]


def test_what_is_beside_it_stays_and_an_empty_place_is_not(part) -> None:
    """An empty place is the folder that somebody happens to be in."""
    elf = part("elf")
    mixed = library((RUNPATH, "$ORIGIN/Qt/lib:/home/somebody/python/lib::$ORIGINAL"))
    assert elf.strangers(mixed) == ["/home/somebody/python/lib", "", "$ORIGINAL"]
    mended = elf.without_strangers(mixed)
    assert elf.strangers(mended) == [] and b"\0$ORIGIN/Qt/lib\0" in mended
    assert b"somebody" not in mended and elf.without_strangers(mended) == mended
    assert elf.strangers(library((NEEDED, "/opt/libx.so"))) == ["/opt/libx.so"]
    assert elf.strangers(b"a picture") == elf.strangers(b"") == []
    last = elf.without_strangers(library((RUNPATH, "/a:$ORIGIN"), (NEEDED, "libm.so")))
    assert elf.strangers(last) == [] and b"\0$ORIGIN\0libm.so\0" in last and b"/a" not in last
    ((_, at),) = [entry for entry in elf._dynamic(last).entries if entry[0] == RUNPATH]
    assert elf._dynamic(last).text(last, at) == b"$ORIGIN"
    with pytest.raises(elf.NotAsExpected):  # it would not fit: nothing is done by halves
        elf.without_strangers(library((RUNPATH, "$ORIGIN:x")))


def test_a_bundle_with_a_place_of_this_computer_is_not_made(
    part, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bundle = part("bundle")
    (tmp_path / "good.so").write_bytes(library((RUNPATH, "$ORIGIN")))
    (tmp_path / "libpython3.so").write_bytes(b"built for /home/me/python")
    modules = {"a": b"/usr/share", "_sysconfigdata": b"-L/home/me/python/lib"}
    monkeypatch.setattr(bundle, "_modules", lambda _: modules.items())
    told = bundle.of_this_computer(tmp_path, tmp_path, ["/home/me/python", "/home/me/source"])
    assert told == ["_sysconfigdata"]
    (tmp_path / "libpython3.so").write_bytes(library((RUNPATH, "/home/me/python/lib")))
    (tmp_path / "notes.txt").write_text("/home/me/source/notes.txt")
    assert bundle.of_this_computer(tmp_path, tmp_path, ["/home/me/source"]) == [
        "libpython3.so",
        "notes.txt",
    ]


@ON_LINUX
def test_of_how_python_was_built_the_place_of_time_zones_is_left(
    part, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bundle = part("bundle")
    monkeypatch.setattr(bundle, "PLAIN", tmp_path / "plain")
    bundle.forget_the_build()
    script = """
import sys, zoneinfo
module = next(each for name, each in sys.modules.items() if name.startswith("_sysconfigdata"))
print(":".join(zoneinfo.TZPATH), sorted(module.build_time_vars), zoneinfo.ZoneInfo("Europe/Amsterdam"))
"""
    ran = subprocess.run(
        [sys.executable, "-S", "-c", script],
        env={"PYTHONPATH": str(tmp_path / "plain")},
        capture_output=True,
        text=True,
        check=True,
    )
    assert ran.stdout.split() == [bundle.ZONES, "['TZPATH']", "Europe/Amsterdam"]


def test_a_part_without_licence_stops_the_bundle_on_every_system(
    part, monkeypatch: pytest.MonkeyPatch
) -> None:
    bundle, ran = part("bundle"), []

    def run(command: list[object], **how: object) -> None:
        ran.append((Path(str(command[1])).name, how["check"]))

    monkeypatch.setattr(bundle.subprocess, "run", run)
    for system in ("linux", "win32", "darwin"):
        monkeypatch.setattr(bundle.sys, "platform", system)
        bundle.tell_what_is_inside()
    assert ran == [("licences.py", True), ("sbom.py", True)] * 3


def test_a_new_bundle_leaves_nothing_of_the_one_before(
    part, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bundle = part("bundle")
    monkeypatch.setattr(bundle, "DIST", tmp_path / "dist")
    monkeypatch.setattr(bundle, "BUILD", tmp_path / "build")
    (tmp_path / "dist").mkdir()
    (tmp_path / "dist" / "vp-desktop_0.0.9_amd64.deb").touch()

    class Reached(Exception):
        pass

    def stop() -> None:
        raise Reached

    monkeypatch.setattr(bundle, "make_translations", stop)
    with pytest.raises(Reached):
        bundle.main()
    assert not (tmp_path / "dist").exists()


@ON_LINUX
def test_two_packages_are_not_taken_for_one_and_its_samples(tmp_path: Path) -> None:
    first, second = tmp_path / "a.deb", tmp_path / "b.deb"
    first.touch()
    second.touch()
    command = ["sh", INSTALLER / "linux" / "check.sh", first, second]
    ran = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    assert ran.returncode == 2 and "check.sh" in ran.stderr
    assert sorted(tmp_path.iterdir()) == [first, second]


def test_the_archive_is_the_same_whoever_made_it(part, tmp_path: Path) -> None:
    made = []
    for name, mode in (("one", 0o775), ("two", 0o700)):
        folder = tmp_path / name / "vp-desktop"
        (folder / "_internal").mkdir(parents=True, mode=mode)
        (folder / "vp-desktop").write_bytes(b"program")
        (folder / "vp-desktop").chmod(mode)
        (folder / "_internal" / "b.so").write_bytes(b"library")
        (folder / "_internal" / "b.so").chmod(mode & 0o666)
        (folder / "_internal" / "a.so").symlink_to("b.so")
        part("archive").pack(folder, tmp_path / f"{name}.tar.xz", 1_700_000_000)
        made.append(tmp_path / f"{name}.tar.xz")
    assert made[0].read_bytes() == made[1].read_bytes()
    with tarfile.open(made[0]) as archive:
        held = {entry.name: entry for entry in archive}
    assert list(held) == [
        f"vp-desktop/{name}" for name in ("_internal/a.so", "_internal/b.so", "vp-desktop")
    ]
    assert held["vp-desktop/vp-desktop"].mode == 0o755
    assert held["vp-desktop/_internal/b.so"].mode == 0o644
    assert held["vp-desktop/_internal/a.so"].linkname == "b.so"
    assert {entry.mtime for entry in held.values()} == {1_700_000_000}


@ON_LINUX
def test_the_package_is_the_same_whatever_its_maker_may_read(
    part, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    deb = part("deb")
    monkeypatch.setattr(deb, "TREE", tmp_path / "deb")
    monkeypatch.setattr(deb, "moment", lambda: 1_700_000_000)
    program = tmp_path / "deb" / deb.PROGRAM / deb.PACKAGE
    program.parent.mkdir(parents=True)
    program.write_bytes(b"program")
    (tmp_path / "deb" / "control").write_bytes(b"fields")
    for path in (tmp_path / "deb", *(tmp_path / "deb").rglob("*")):
        path.chmod(0o700)
    deb.settle()
    modes = {path.name: path.stat().st_mode & 0o777 for path in (tmp_path / "deb").rglob("*")}
    assert modes.pop("control") == 0o644 and set(modes.values()) == {0o755}
    whole = (tmp_path / "deb").stat()
    assert (whole.st_mode & 0o777, whole.st_mtime) == (0o755, 1_700_000_000)


def test_every_file_that_is_given_out_has_its_sum(part, tmp_path: Path) -> None:
    (tmp_path / "vp-desktop").mkdir()
    (tmp_path / "b.deb").write_bytes(b"b")
    (tmp_path / "a.json").write_bytes(b"a")
    sums = part("sums")
    first = sums.write(tmp_path)
    assert sums.write(tmp_path) == first
    assert (tmp_path / "SHA256SUMS").read_text() == "".join(
        f"{hashlib.sha256(name[:1].encode()).hexdigest()}  {name}\n" for name in ("a.json", "b.deb")
    )


def workflow() -> str:
    return (ROOT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8")


def test_what_builds_a_release_is_pinned_and_keeps_no_token() -> None:
    jobs = re.split(r"^  (?=[\w-]+:$)", workflow().partition("\njobs:\n")[2], flags=re.MULTILINE)
    building = [job for job in jobs if "actions/checkout@" in job]
    assert len(building) == 5  # three systems; for Windows the installer is made and tried apart
    for job in building:
        assert job.count("persist-credentials: false") == job.count("actions/checkout@") == 1
        image = re.search(r"(?:container|image): (\S+)", job)
        assert image is None or re.fullmatch(r"debian:\d+@sha256:[0-9a-f]{64}", image[1])
        assert "choco" not in job
    assert "make installer-check" in workflow()
    given = [
        job for job in jobs if "upload-artifact@" in job and "windows-bundle" not in job[-200:]
    ]
    assert len(given) == 3 and all("dist/SHA256SUMS" in job for job in given)


def test_nobody_is_told_to_install_the_program_by_a_name_that_is_free() -> None:
    """Whoever registers it in an index of packages would be run."""
    folders = ("docs", "installer", "resources", "translations", "vp_desktop")
    files = [path for name in folders for path in (ROOT / name).rglob("*")]
    endings = {".md", ".toml", ".py", ".ts", ".sh"}
    for path in [*files, ROOT / "README.md", ROOT / "CHANGELOG.md", ROOT / "Makefile"]:
        if path.suffix in endings or path.name == "Makefile":
            text = path.read_text(encoding="utf-8")
            assert not re.search(r"(pip|pipx|uv\w*) .*vp-desktop(\[|\b(?!/))", text), path


def test_the_icon_of_the_kind_of_file_is_the_one_that_is_installed(part) -> None:
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    tree = ElementTree.parse(INSTALLER / "linux" / "vp-desktop.xml").getroot()
    kind = tree.find(f"{space}mime-type")
    named = kind.find(f"{space}icon")
    by_itself = kind.get("type").replace("/", "-")  # where none is named: the specification, 2.10
    assert (by_itself if named is None else named.get("name")) == part("deb").KIND
