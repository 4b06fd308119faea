"""Single values of a package of whole cases, each of its own type or refused."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from typing import Any, NoReturn, cast

from vp_desktop.core.errors import WrongUse
from vp_desktop.core.handover import MOST_ROWS

LARGEST_CASE = 8 * 1024 * 1024
"""Characters of JSON of one case."""
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MOMENT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}")
_TIME = re.compile(r"[0-9]{2}:[0-9]{2}:[0-9]{2}")
_YEARS = range(1950, 2200)
_HIGHEST = 2**31


def refuse() -> NoReturn:
    raise WrongUse("handover_not_understood")


def is_fit(sign: str) -> bool:
    return sign in "\n\t" or unicodedata.category(sign) not in ("Cc", "Cs")


def parse(text: str) -> Mapping[str, Any]:
    if len(text) > LARGEST_CASE:
        refuse()
    try:
        values = json.loads(text, object_pairs_hook=_once)
    except (ValueError, RecursionError):
        refuse()
    return mapping(values)


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object in which every key stands once: of two values nobody knows which one holds."""
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands twice")
    return found


def mapping(value: object) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        refuse()
    return value


def rows(value: object) -> list[Any]:
    if not isinstance(value, list) or len(value) > MOST_ROWS:
        refuse()
    return value


def check_keys(values: Mapping[str, Any], expected: Sequence[str]) -> None:
    if set(values) != set(expected):
        refuse()


def choice(kind: type[Any], value: object) -> Any:
    try:
        return kind(value)
    except (ValueError, TypeError):
        refuse()


def matching(value: object, pattern: re.Pattern[str]) -> str:
    if not isinstance(value, str) or not pattern.fullmatch(value):
        refuse()
    return value


def text_of(value: object, longest: int) -> str:
    if not isinstance(value, str) or len(value) > longest or not all(map(is_fit, value)):
        refuse()
    return value


def day(value: object) -> date:
    return cast(date, _dated(value, _DAY, date.fromisoformat))


def moment(value: object) -> datetime:
    return cast(datetime, _dated(value, _MOMENT, datetime.fromisoformat))


def _dated(value: object, pattern: re.Pattern[str], read: Any) -> Any:
    try:
        found = read(matching(value, pattern))
    except ValueError:
        refuse()
    if found.year not in _YEARS:
        refuse()
    return found


def _clock_time(value: object) -> time:
    try:
        return time.fromisoformat(matching(value, _TIME))
    except ValueError:
        refuse()


def _whole(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < _HIGHEST:
        refuse()
    return value


READERS = {int: _whole, date: day, datetime: moment, time: _clock_time}
