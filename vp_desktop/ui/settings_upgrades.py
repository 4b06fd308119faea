"""The settings file of a user as earlier versions of the program wrote it, brought up to date.

One function for each step; the file says in `version` what it is of. The first programs wrote none: that
is version 1. A file is never written in an older form again.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

Values = dict[str, Any]


def _to_2(values: Values) -> Values:
    """The register used last begins the list of those used here: older versions kept just that one."""
    last = values.get("last_register")
    if isinstance(last, str) and last:
        values.setdefault("recent_registers", [last])
    return values


STEPS: Sequence[Callable[[Values], Values]] = (_to_2,)
"""From 1 to 2, from 2 to 3, and so on."""
NEWEST = len(STEPS) + 1


def version_of(stored: Mapping[str, Any]) -> int:
    """Of which version a file is; what says nothing that can be understood is of the first."""
    version = stored.get("version", 1)
    return version if type(version) is int and version >= 1 else 1


def upgraded(stored: Mapping[str, Any]) -> Values:
    """The values as this version knows them; those of a newer version as they are."""
    values = dict(stored)
    for step in STEPS[version_of(stored) - 1 :]:
        values = step(values)
    return values
