"""The recovery code: the register's key in groups of letters that can be copied by hand.

Each group is four letters of Crockford's base 32 and one check letter over GF(32): any one wrong
letter and any two swapped letters in a group are noticed, and so are groups in the wrong place. The
first line is the key, the second the salt, which is needed only when the file's first bytes are gone.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from vp_desktop.core.errors import WrongUse

_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_FORGIVEN = str.maketrans("OILU", "011V")
_DATA = 4
_GROUP = _DATA + 1
_FIELD = 0b100101  # x^5 + x^2 + 1


@dataclass(frozen=True)
class RecoveryCode:
    """The key and the salt of a register."""

    key: bytes
    salt: bytes

    def lines(self) -> tuple[str, str]:
        """The two lines to copy, in groups of five with spaces."""
        return _line(self.key, 0), _line(self.salt, 1)


def parse_key(text: str) -> bytes:
    """The key in the first line; case, look-alike letters and whatever stands between are forgiven.

    Raises WrongUse("recovery_group", group=n) for the first group that is wrong (counted from 1) and
    WrongUse("recovery_length", groups=n) when groups are missing or too many.
    """
    return _parse(text, 32, 0)


def parse_salt(text: str) -> bytes:
    """The salt in the second line. Raises "recovery_group_second" and "recovery_length_second"."""
    return _parse(text, 16, 1)


def _line(data: bytes, line: int) -> str:
    values = list(_to_values(data))
    groups = [values[start : start + _DATA] for start in range(0, len(values), _DATA)]
    return " ".join(
        "".join(_LETTERS[value] for value in [*group, _check(group, index, line)])
        for index, group in enumerate(groups)
    )


def _parse(text: str, size: int, line: int) -> bytes:
    letters = "".join(filter(str.isalnum, text.upper())).translate(_FORGIVEN)
    groups = [letters[start : start + _GROUP] for start in range(0, len(letters), _GROUP)]
    values: list[int] = []
    for index, group in enumerate(groups):
        found = [_LETTERS.find(letter) for letter in group]
        if (
            len(group) != _GROUP
            or min(found) < 0
            or _check(found[:_DATA], index, line) != found[-1]
        ):
            raise WrongUse("recovery_group_second" if line else "recovery_group", group=index + 1)
        values += found[:_DATA]
    expected = len(list(_to_values(bytes(size)))) // _DATA
    if len(groups) != expected:
        raise WrongUse("recovery_length_second" if line else "recovery_length", groups=expected)
    return _from_values(values, size)


def _to_values(data: bytes) -> Iterator[int]:
    """Five bits at a time, padded with zeros to whole groups."""
    bits = len(data) * 8
    padded = -bits % (5 * _DATA)
    number = int.from_bytes(data) << padded
    for shift in range(bits + padded - 5, -1, -5):
        yield number >> shift & 31


def _from_values(values: list[int], size: int) -> bytes:
    number = 0
    for value in values:
        number = number << 5 | value
    return (number >> len(values) * 5 - size * 8).to_bytes(size)


def _check(group: list[int], index: int, line: int) -> int:
    """A weighted sum over GF(32); the group's place counts too, so swapped groups are noticed."""
    total = 0
    for value in (*group, index % 32, line + 1):
        total = _double(total) ^ value
    return _double(total)


def _double(value: int) -> int:
    value <<= 1
    return value ^ _FIELD if value & 32 else value
