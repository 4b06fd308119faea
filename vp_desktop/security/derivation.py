"""From passphrase to key: Argon2id over the salt in the register's own first bytes.

The first 16 bytes of a SQLCipher file are its salt: ours are random but for four bits that name the
derivation, so that no key file lies beside the register (security.md, Keys).
"""

from __future__ import annotations

import os
import unicodedata
from dataclasses import dataclass

from vp_desktop.core.errors import CannotWrite

KEY_BYTES = 32
SALT_BYTES = 16


@dataclass(frozen=True)
class Parameters:
    """Argon2id's cost: memory in KiB, passes, lanes (RFC 9106)."""

    memory_kib: int
    passes: int
    lanes: int


_VERSIONS = {1: Parameters(memory_kib=256 * 1024, passes=3, lanes=4)}
_CURRENT = 1


def new_salt() -> bytes:
    """A random salt that names the current derivation in its first four bits."""
    random = bytearray(os.urandom(SALT_BYTES))
    random[0] = (_CURRENT << 4) | (random[0] & 0x0F)
    return bytes(random)


def derive_key(passphrase: str, salt: bytes) -> bytes:
    """The 32-byte key for `passphrase` under `salt`. Takes about half a second, and 256 MiB.

    With an unknown derivation version 1 is tried: only the opened register can say that it is too new.
    Raises CannotWrite("too_little_memory") when the memory cannot be had.
    """
    from argon2.exceptions import HashingError
    from argon2.low_level import Type, hash_secret_raw

    cost = _VERSIONS.get(salt[0] >> 4, _VERSIONS[1])
    try:
        return hash_secret_raw(
            # Two keyboards may send the same letter in two ways.
            unicodedata.normalize("NFC", passphrase).encode(),
            salt,
            time_cost=cost.passes,
            memory_cost=cost.memory_kib,
            parallelism=cost.lanes,
            hash_len=KEY_BYTES,
            type=Type.ID,
        )
    except (HashingError, MemoryError) as error:
        raise CannotWrite("too_little_memory") from error
