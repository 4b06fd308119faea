"""`assess`: which duties follow from a set of facts. Needs no register."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from vp_desktop.cli.command import DONE, Command
from vp_desktop.cli.session import Session
from vp_desktop.cli.voice import show
from vp_desktop.core.errors import WrongUse
from vp_desktop.core.facts import Facts
from vp_desktop.core.foreign_json import each_once

if TYPE_CHECKING:
    from vp_desktop.core.duties import RuleSets

FACTS = "FACTS.json"
_STANDARD_INPUT = "-"
_MOST_BYTES = 1024 * 1024


def _assess(session: Session) -> int:
    from vp_desktop.core.duties import assess, document

    path = session.arguments.place(FACTS)
    facts = Facts.of(_values(path))
    rule_sets = _rule_sets(session)
    duties = assess(facts, rule_sets)
    written = document(rule_sets[facts.profile], duties, session.language)
    show(json.dumps(written, ensure_ascii=not _knows_every_sign(sys.stdout), indent=2))
    return DONE


def _knows_every_sign(stream: TextIO) -> bool:
    """Elsewhere signs are written as numbers: JSON with another sign in it would say something else."""
    return (stream.encoding or "").casefold() in ("utf-8", "utf8")


def _rule_sets(session: Session) -> RuleSets:
    """Those of the program alone: what it says here does not differ from machine to machine."""
    from vp_desktop.catalog.reader import ResourceFault

    try:
        return session.program.packaged_rules
    except ResourceFault as error:
        raise WrongUse("rules_broken", fault=str(error)) from error


def _values(path: Path) -> dict[str, Any]:
    """What is written in the file, or on standard input for `-`. Raises KnownError."""
    try:
        values = json.loads(_bytes(path).decode("utf-8-sig"), object_pairs_hook=each_once)
    except (ValueError, RecursionError):  # also what is no UTF-8, or a number without an end
        values = None
    if not isinstance(values, dict):
        raise WrongUse("facts_unreadable", path=path.name)
    return values


def _bytes(path: Path) -> bytes:
    from vp_desktop.services.incoming import read_some

    if str(path) == _STANDARD_INPUT:
        return sys.stdin.buffer.read(_MOST_BYTES)
    return read_some(path, _MOST_BYTES)


COMMANDS = (Command("assess", (FACTS,), (), _assess),)
