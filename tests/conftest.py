"""What every test stands on: Qt without a screen, and the habits of hypothesis."""

from __future__ import annotations

import gc
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests import prepared
from tests.factory import StoppedClock, make_register, make_services
from tests.quick_keys import quick_keys, real_keys
from vp_desktop import paths
from vp_desktop.composition import Program, Services
from vp_desktop.core.purpose import Purpose
from vp_desktop.storage.register import Register

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before a test imports Qt

# Each save waits for the disk. Half of the time of a run is that wait; in memory there is none.
_IN_MEMORY = Path("/dev/shm")
_ROOM = 2 * 1024**3
if os.access(_IN_MEMORY, os.W_OK | os.X_OK) and shutil.disk_usage(_IN_MEMORY).free > _ROOM:
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(_IN_MEMORY))

# No deadline: the first example pays for imports and, in a register, for a key derivation.
settings.register_profile("local", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "local")


def pytest_collection_finish() -> None:
    """Thousands of tests lie in memory to the end: no collection need look through them again."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True, scope="session")
def _own_files_of_nobody(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """What the user of this machine keeps for the program is neither read nor written by tests."""
    place = tmp_path_factory.mktemp("user-data")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(paths, "user_data", lambda: place)
        patch.setattr(paths, "enforced_settings", lambda: place / "nothing-is-fixed.toml")
        yield


@pytest.fixture(autouse=True, scope="session")
def _keys_at_little_cost() -> Iterator[None]:
    with quick_keys():
        yield


@pytest.fixture
def keys_at_full_cost() -> Iterator[None]:
    """New keys are derived as the program derives them: what another process opens needs it."""
    with real_keys():
        yield


@pytest.fixture(autouse=True)
def _keys_of_its_own() -> Iterator[None]:
    """No two registers of a test share a key; those of two tests may."""
    yield
    prepared.forget_closed()


@pytest.fixture(scope="session")
def program() -> Program:
    """The program's packaged data, read once."""
    return Program(StoppedClock())


@pytest.fixture
def clock() -> StoppedClock:
    return StoppedClock()


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    """An adviser's register of one school, with raw keys."""
    register = make_register(tmp_path / "test.vpr")
    yield register
    register.close()


@pytest.fixture
def services(register: Register, clock: StoppedClock) -> Services:
    """Everything that can be done with the register."""
    return make_services(register, clock)


@pytest.fixture
def school(tmp_path: Path) -> Iterator[Services]:
    """The services of the register of a school, beside that of `services`."""
    register = make_register(tmp_path / "school.vpr", purpose=Purpose.SCHOOL)
    yield make_services(register)
    register.close()


@pytest.fixture
def bullying(tmp_path: Path) -> Iterator[Services]:
    """The services of a register of bullying, beside that of `services`."""
    register = make_register(tmp_path / "bullying.vpr", purpose=Purpose.BULLYING)
    yield make_services(register)
    register.close()
