"""Who may change what an administrator fixed: asked of POSIX, all the way to the file."""

from __future__ import annotations

import errno
import os
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from vp_desktop.catalog import protected

if os.name != "posix":
    pytest.skip("asks POSIX", allow_module_level=True)

NOBODY = 65534
FILE = Path("/etc/vp/enforced.toml")
FOLDER, STICKY = stat.S_IFDIR | 0o755, stat.S_IFDIR | 0o1777


@contextmanager
def as_a_user() -> Iterator[int]:
    """Whoever tests; root, who is the administrator, becomes another for so long. Gives the number."""
    if os.geteuid() != 0:
        yield os.geteuid()
        return
    os.setresuid(NOBODY, NOBODY, 0)
    try:
        yield NOBODY
    finally:
        os.setresuid(0, 0, 0)


@pytest.mark.parametrize(
    ("folder", "kind", "owner", "writable", "weak"),
    [
        (FOLDER, stat.S_IFREG | 0o644, 0, None, None),
        (FOLDER, stat.S_IFREG | 0o644, 1000, None, FILE),
        (FOLDER, stat.S_IFREG | 0o664, 0, None, None),
        (FOLDER, stat.S_IFREG | 0o644, 0, FILE, FILE),
        (FOLDER, stat.S_IFREG | 0o644, 0, FILE.parent, FILE.parent),
        (FOLDER, stat.S_IFLNK | 0o777, 1000, None, None),
        (STICKY, stat.S_IFLNK | 0o777, 0, None, None),
        (STICKY, stat.S_IFLNK | 0o777, 1000, None, FILE),
    ],
)
def test_the_owner_counts_and_what_the_system_says_of_the_user(
    monkeypatch: pytest.MonkeyPatch,
    folder: int,
    kind: int,
    owner: int,
    writable: Path | None,
    weak: Path | None,
) -> None:
    """On a computer that is made up, so that nobody has to be root for it."""
    seen = {FILE: (kind, owner), FILE.parent: (folder, 0), Path("/etc/real"): (0o100644, 0)}

    def lstat(place: Path) -> os.stat_result:
        mode, uid = seen.get(place, (FOLDER, 0))
        return os.stat_result((mode, 0, 0, 1, uid, 0, 0, 0, 0, 0))

    with monkeypatch.context() as computer:
        computer.setattr(Path, "lstat", lstat)
        computer.setattr(Path, "readlink", lambda _: Path("/etc/real"))
        computer.setattr(os, "geteuid", lambda: 1000)
        computer.setattr(os, "access", lambda place, _: place == writable)
        found = protected.weak_place(FILE)
    assert found == weak


def test_what_a_user_makes_herself_fixes_nothing() -> None:
    """As it is: here nobody says who the administrators are."""
    with as_a_user() as user, tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "enforced.toml")
        file.touch(0o644)
        place = protected.weak_place(file)
        assert place is not None and place.stat().st_uid == user


@pytest.mark.parametrize("links", [protected._MOST_LINKS - 1, protected._MOST_LINKS])
def test_however_many_links_lead_to_it_the_file_itself_is_looked_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, links: int
) -> None:
    monkeypatch.setattr(protected, "_OWNERS", protected._OWNERS | {os.geteuid()})
    place = file = tmp_path / "of everybody.toml"
    file.touch()
    file.chmod(0o666)
    for number in range(links):
        (tmp_path / str(number)).symlink_to(place)
        place = tmp_path / str(number)
    try:
        assert protected.weak_place(place) == file
    except OSError as error:
        assert error.errno == errno.ELOOP


@pytest.mark.skipif(os.geteuid() != 0, reason="becomes another, as root may")
def test_what_the_user_may_write_is_refused_whatever_its_mode_says() -> None:
    """Here by the group of root, which she is in; by a list of rights (ACL) it is the same question."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        file = Path(folder, "enforced.toml")
        file.touch()
        for mode, found in ((0o644, None), (0o664, file)):
            file.chmod(mode)
            with as_a_user():
                assert protected.weak_place(file) == found
