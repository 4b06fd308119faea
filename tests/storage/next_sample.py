"""Make the sample register of this version out of the newest one that is kept.

    python -m tests.storage.next_sample

Do it once, when a migration is given out: afterwards nothing can make that version any more. Then fill
its new tables with made-up content (through the services, where these write them), and say in
test_migrations.py what must still stand in it.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.factory import NOW
from vp_desktop.storage.checking import check
from vp_desktop.storage.migrations import migration_files
from vp_desktop.storage.register import open_register

SAMPLES = Path(__file__).resolve().parent.parent / "data" / "registers"
KEY, SALT = bytes(range(32)), bytes(range(16))


def make(folder: Path = SAMPLES) -> Path:
    """Migrate a copy of the newest sample; what is there already is left alone."""
    target = folder / f"version-{len(migration_files())}.vpr"
    if target.exists():
        raise SystemExit(f"{target.name} is there already.")
    newest = max(folder.glob("version-*.vpr"), key=lambda path: int(path.stem.split("-")[1]))
    shutil.copyfile(newest, target)
    target.chmod(0o600)
    register = open_register(target, KEY, SALT, NOW, keep_old=False)
    faults = check(register.connection)
    register.connection.empty_journal()
    register.close()
    target.chmod(0o644)
    if faults:
        target.unlink()
        raise SystemExit(f"It is not sound: {faults}")
    return target


if __name__ == "__main__":
    print(make())
