"""Pack the bundle into one file: dist/vp-desktop-VERSION-linux-ARCHITECTURE.tar.xz.

    python installer/linux/archive.py

Run it, after installer/bundle.py, with the same Python. Whoever unpacks it has a folder `vp-desktop`
with the program in it. The same bundle gives the same file, bit for bit: nothing of the computer or of
the user that made it is kept.
"""

from __future__ import annotations

import lzma
import platform
import sys
import tarfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent)]

from bundle import DIST, FOLDER, files_in, moment, version  # noqa: E402


def pack(folder: Path, target: Path, time: int) -> None:
    """Pack `folder` with everything in it into `target`, in order and of one time."""

    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = ""
        entry.mtime = time
        runs = entry.isdir() or bool(entry.mode & 0o100)
        entry.mode = 0o777 if entry.issym() else 0o755 if runs else 0o644
        return entry

    with (
        lzma.open(target, "wb") as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as archive,
    ):
        for file in files_in(folder):
            archive.add(file, file.relative_to(folder.parent).as_posix(), filter=plain)


def main() -> int:
    if not FOLDER.is_dir():
        print("Needed first: make bundle", file=sys.stderr)
        return 1
    target = DIST / f"vp-desktop-{version()}-linux-{platform.machine()}.tar.xz"
    pack(FOLDER, target, moment())
    print(f"{target.relative_to(DIST.parent)}: {target.stat().st_size / 10**6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
