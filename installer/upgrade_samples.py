"""Sample registers of every version of the program, and one of a version that does not exist yet.

    python installer/upgrade_samples.py FOLDER

The samples of the tests open with a raw key. What is made here opens with a passphrase that lies beside
them, so that `installer/upgrade_check.sh` can try an installed program on them where this repository is
not. Everything in them is made up.
"""

from __future__ import annotations

import shutil
import sys
from datetime import datetime
from pathlib import Path

from vp_desktop.security.derivation import SALT_BYTES, derive_key
from vp_desktop.storage import files
from vp_desktop.storage.connection import Connection
from vp_desktop.storage.migrations import migration_files
from vp_desktop.storage.register import open_register

SAMPLES = Path(__file__).resolve().parents[1] / "tests" / "data" / "registers"
PASSPHRASE = "wie dit leest mag het openen"
_TEST_KEY, _TEST_SALT = bytes(range(32)), bytes(range(16))
_SALT = bytes([0x10, *range(1, SALT_BYTES)])
"""Its first four bits name the derivation. One for all: a derivation takes half a second."""
_LATER = 1000


def make(folder: Path, samples: Path = SAMPLES) -> list[Path]:
    """Make them in `folder`; gives their paths, that of the future last."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "passphrase.txt").write_text(f"{PASSPHRASE}\n", encoding="utf-8")
    key = derive_key(PASSPHRASE, _SALT)
    made = [_under(key, sample, folder / sample.name) for sample in _by_version(samples)]
    newest = folder / f"version-{len(migration_files())}.vpr"
    if newest not in made:
        made.append(_of_this_version(key, made[-1], newest))
    made.append(_of_the_future(key, made[-1], folder / "too-new.vpr"))
    for path in made:
        path.chmod(0o644)  # whoever tries the installed program is another user
    return made


def _by_version(samples: Path) -> list[Path]:
    return sorted(samples.glob("version-*.vpr"), key=lambda path: int(path.stem.split("-")[1]))


def _under(key: bytes, sample: Path, target: Path) -> Path:
    """A copy of `sample`, of the version that it is of, under another key."""
    files.remove(target)
    partial = files.partial_of(target)
    shutil.copyfile(sample, partial)
    files.make_file(target)
    before, after = Connection(partial, _TEST_KEY, _TEST_SALT), Connection(target, key, _SALT)
    try:
        before.copy_into(after)
        after.mark_register()
        after.empty_journal()
    finally:
        after.close()
        before.close()
        files.remove(partial)
    return target


def _of_this_version(key: bytes, last: Path, target: Path) -> Path:
    """While a version is being made there is no sample of it yet: the last one, migrated."""
    shutil.copyfile(last, target)
    target.chmod(0o600)
    open_register(target, key, _SALT, datetime.now(), keep_old=False).close()
    return target


def _of_the_future(key: bytes, newest: Path, target: Path) -> Path:
    """As a later version may leave it: a higher number, and a table that nobody here knows."""
    shutil.copyfile(newest, target)
    connection = Connection(target, key, _SALT)
    try:
        connection.execute("CREATE TABLE of_the_future (id INTEGER PRIMARY KEY) STRICT")
        connection.execute(f"PRAGMA user_version = {len(migration_files()) + _LATER}")
        connection.empty_journal()
    finally:
        connection.close()
    return target


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    for path in make(Path(sys.argv[1])):
        print(path)
