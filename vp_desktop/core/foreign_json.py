"""JSON that came from elsewhere: every name once, and each value looked at before it is used.

Two readers of published summaries stand on it: `publication_reader` takes what this program can have
written and nothing else, `published_file` also what another version of it wrote.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any


class NotUnderstood(ValueError):
    """What is written there is not what it should be."""


def read_object(raw: bytes, encoding: str = "utf-8") -> dict[str, Any]:
    """The JSON object in `raw`. Raises ValueError, or RecursionError when it is nested without end."""
    return dictionary(
        json.loads(raw.decode(encoding), object_pairs_hook=each_once, parse_constant=_refuse)
    )


def each_once(pairs: Sequence[tuple[str, Any]]) -> dict[str, Any]:
    """A name that stands there twice says two things: two readers could differ on it."""
    values = dict(pairs)
    if len(values) < len(pairs):
        raise NotUnderstood
    return values


def expect(holds: bool) -> None:
    """Raise NotUnderstood unless it holds."""
    if not holds:
        raise NotUnderstood


def dictionary(value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise NotUnderstood
    return value


def sequence(value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise NotUnderstood
    return value


def text(value: Any) -> str:
    if not isinstance(value, str):
        raise NotUnderstood
    return value


def number(value: Any, most: int) -> int:
    """A whole number from 0 to `most`; true and 1.0 are none."""
    if type(value) is not int or not 0 <= value <= most:
        raise NotUnderstood
    return value


def number_or_none(value: Any, most: int) -> int | None:
    return None if value is None else number(value, most)


def block_name(block_id: Any) -> tuple[str, str | None]:
    """The dimension of a block, and the code that it splits; None for the block at the top."""
    dimension, slash, code = text(block_id).partition("/")
    return dimension, code if slash else None


def _refuse(_constant: str) -> Any:
    """NaN and Infinity, which are no JSON."""
    raise NotUnderstood
