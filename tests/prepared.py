"""What nearly every test stands on and few are about, made once in a test run and then copied.

A fresh register passes through every migration, and a `Program` reads every packaged file: right for a
user who does each of them once a day, and half of the time of a test that does both.
"""

from __future__ import annotations

import os
import tempfile
import weakref
from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from vp_desktop import paths
from vp_desktop.catalog.lasting import Read
from vp_desktop.catalog.toml_file import toml_files
from vp_desktop.composition import Program
from vp_desktop.composition.papers import PaperMaker
from vp_desktop.core.duties import RuleSets
from vp_desktop.core.guide import GuideBook
from vp_desktop.core.model import School
from vp_desktop.core.taxonomy import Taxonomy
from vp_desktop.core.texts import Texts
from vp_desktop.storage import files, records
from vp_desktop.storage import register as storage
from vp_desktop.storage.register import Register

_resources = paths.resources


@cache
def packaged() -> Program:
    """A program that has read nothing but its packaged files."""
    return Program()


class PreparedProgram(Program):
    """The program; what never changes in its packaged files was read before.

    Rules and routes are read anew where the user has files of these kinds, or a test moves the
    packaged ones.
    """

    @property
    def taxonomy(self) -> Taxonomy:
        return packaged().taxonomy

    @property
    def texts(self) -> Texts:
        return packaged().texts

    @property
    def papers(self) -> PaperMaker:
        return packaged().papers

    @property
    def guide_book(self) -> GuideBook:
        return packaged().guide_book

    @property
    def words(self) -> tuple[str, ...]:
        return packaged().words

    @cached_property
    def _read_rules(self) -> Read[RuleSets]:
        return packaged()._read_rules if _only_packaged("rules") else super()._read_rules

    @cached_property
    def _read_workflows(self) -> Read[Any]:
        plain = _only_packaged("workflows", "methods")
        return packaged()._read_workflows if plain else super()._read_workflows


def _only_packaged(*kinds: str) -> bool:
    return paths.resources is _resources and not any(toml_files(paths.own(kind)) for kind in kinds)


def new_keys() -> tuple[bytes, bytes]:
    """A raw key and salt: storage needs no derivation, so tests need no weak one."""
    return os.urandom(32), os.urandom(16)


@dataclass(frozen=True)
class Founding:
    """What a register is founded with."""

    facts: tuple[tuple[str, Any], ...]
    schools: tuple[str, ...]
    at: datetime


@dataclass(frozen=True)
class _Template:
    """The bytes of a register as its founding left it, and what opens them."""

    content: bytes
    key: bytes
    salt: bytes


_of_this_test: dict[Founding, list[weakref.ref[Register]]] = defaultdict(list)
"""The registers that were copied, by founding: each has a template, and so a key, of its own."""


def create(path: Path, founding: Founding, key: bytes, salt: bytes, secret: bytes) -> Register:
    """A register that is made at `path` from nothing."""
    register = storage.create(
        path, key, salt, founding.at, **dict(founding.facts), register_id="test", secret=secret
    )
    with register.change("schools_added", founding.at) as connection:
        for name in founding.schools:
            records.insert(connection, School(name, "vo"))
    return register


def copied(path: Path, founding: Founding) -> Register:
    """A register at `path` as `create` leaves it, but opened: no two in a test share key or secret."""
    taken = _of_this_test[founding]
    template = _template(founding, len(taken))
    files.make_file(path)
    path.write_bytes(template.content)
    register = storage.open_register(path, template.key, template.salt, founding.at)
    taken.append(weakref.ref(register))
    return register


def forget_closed() -> None:
    """A test is over: the keys of its registers may be used again. One that is open keeps its key."""
    for founding, taken in list(_of_this_test.items()):
        while taken and ((last := taken[-1]()) is None or last.connection.is_closing):
            taken.pop()
        if not taken:
            del _of_this_test[founding]


@cache
def _template(founding: Founding, _number: int) -> _Template:
    key, salt = new_keys()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "template.vpr"
        create(path, founding, key, salt, os.urandom(32)).close()
        return _Template(path.read_bytes(), key, salt)
