"""Destroying that is cut short at any moment: it is whole, or goes on where it was."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.factory import NOW, make_services
from tests.services.destroying_kit import backup, binned, full, nothing_of_it, other
from vp_desktop.composition import Services
from vp_desktop.core.model import CaseId
from vp_desktop.storage import register as storage
from vp_desktop.storage.checking import check
from vp_desktop.storage.connection import Connection

__all__ = ["full", "other"]


def test_cut_short_before_the_backups_the_record_still_names_them(
    services: Services, full: CaseId, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = backup(services, tmp_path / "kopie.vpr")
    binned(services, full)

    def cut_short(connection: Connection) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("vp_desktop.storage.destroying.leave_no_trace", cut_short)
        with pytest.raises(KeyboardInterrupt):
            services.destroying.destroy([full])
    assert [one.path for one in services.destroying.still_in()] == [str(copy)]
    assert services.destroying.settle_backups() == ()


MOMENTS = (
    "vp_desktop.storage.destroying.note",  # within the change: nothing is destroyed yet
    "vp_desktop.storage.destroying.leave_no_trace",  # after it: the record stands
    "vp_desktop.services.old_copies.storage.open_register",  # the copy of a backup is made
    "vp_desktop.services.old_copies.files.put_in_place",  # the copy is done and has no name yet
    "vp_desktop.services.destroying.destroying.note_still_in",  # the backup is done, not noted
)
KILLED = """
import os, signal, sys
from importlib import import_module
from pathlib import Path
from tests.factory import NOW, StoppedClock, make_services
from vp_desktop.storage import register as storage

path, key, salt, moment, case_id = sys.argv[1:]
register = storage.open_register(Path(path), bytes.fromhex(key), bytes.fromhex(salt), NOW)
services = make_services(register)
place, name = moment.rsplit(".", 1)
module, parts = place, []
while True:
    try:
        owner = import_module(module)
        break
    except ModuleNotFoundError:
        module, part = module.rsplit(".", 1)
        parts.insert(0, part)
for part in parts:
    owner = getattr(owner, part)
setattr(owner, name, lambda *a, **k: os.kill(os.getpid(), signal.SIGKILL))
services.destroying.destroy([int(case_id)])
"""


@pytest.mark.parametrize("moment", MOMENTS)
def test_killed_at_any_moment_it_is_whole_or_goes_on_where_it_was(
    services: Services, full: CaseId, tmp_path: Path, moment: str
) -> None:
    copy = backup(services, tmp_path / "kopie.vpr")
    binned(services, full)
    register = services.register
    key, salt = register.key, register.salt
    register.close()
    arguments = (str(register.path), key.hex(), salt.hex(), moment, str(full))
    run = subprocess.run([sys.executable, "-c", KILLED, *arguments], check=False)
    assert run.returncode == -signal.SIGKILL
    again = storage.open_register(register.path, key, salt, NOW)
    services = make_services(again)
    try:
        assert check(again.connection) == []
        if services.bin.content():
            assert moment == MOMENTS[0]
            assert len(services.cases.dossier(full).timeline) > 3, "nothing of it was lost"
            services.destroying.destroy([full])
        else:
            assert [one.path for one in services.destroying.still_in()] == [str(copy)]
            assert services.destroying.settle_backups() == ()
    finally:
        again.close()
    for path in (register.path, copy):
        nothing_of_it(path, key, salt)
    assert list(tmp_path.glob(".*")) == []
