"""Keys that cost a test nothing: Argon2id at the least cost it takes, under a version of its own.

A salt names its derivation, so a register of version 1 (a sample, one that another process must open)
takes the real 256 MiB as ever. What version 1 costs and gives is tested in unit/test_derivation, whole
sessions under it in e2e.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from vp_desktop.security import derivation
from vp_desktop.security.derivation import Parameters

_LANES = 4
_QUICK = 15
_REAL = 1


@contextmanager
def quick_keys() -> Iterator[None]:
    """New salts name the quick derivation."""
    derivation._VERSIONS[_QUICK] = Parameters(8 * _LANES, 1, _LANES)
    with _new_salts_name(_QUICK):
        yield
    del derivation._VERSIONS[_QUICK]


@contextmanager
def real_keys() -> Iterator[None]:
    """New salts name the program's own derivation: for what another process opens."""
    with _new_salts_name(_REAL):
        yield


@contextmanager
def _new_salts_name(version: int) -> Iterator[None]:
    before, derivation._CURRENT = derivation._CURRENT, version
    try:
        yield
    finally:
        derivation._CURRENT = before
