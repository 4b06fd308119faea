"""A guess of the passphrase costs 256 MiB and three passes of Argon2id."""

from __future__ import annotations

import unicodedata

import pytest

from vp_desktop.core.errors import CannotWrite
from vp_desktop.security import derivation
from vp_desktop.security.passphrase import judge, suggest

pytestmark = pytest.mark.usefixtures("keys_at_full_cost")

KNOWN = "a32290bc349237f27914a7ddd6477a564ad45d15bac4ee3a7140ebd12a5e056d"


def test_the_derivation_is_the_one_that_was_promised(monkeypatch: pytest.MonkeyPatch) -> None:
    from argon2 import low_level

    asked = {}

    def remember(secret: bytes, salt: bytes, **cost: object) -> bytes:
        asked.update(cost)
        return bytes(32)

    monkeypatch.setattr(low_level, "hash_secret_raw", remember)
    derivation.derive_key("zin", derivation.new_salt())
    assert asked["memory_cost"] == 256 * 1024
    assert (asked["time_cost"], asked["parallelism"], asked["hash_len"]) == (3, 4, 32)
    assert asked["type"] is low_level.Type.ID


def test_the_key_never_changes() -> None:
    """The key of a passphrase and a salt, as version 1 must give it in ten years."""
    salt = bytes([0x10, *range(15)])
    composed = derivation.derive_key("café vol wijze zinnen", salt)
    assert composed.hex() == KNOWN
    apart = unicodedata.normalize("NFD", "café vol wijze zinnen")
    assert derivation.derive_key(apart, salt) == composed


def test_salts_are_random_and_name_their_derivation() -> None:
    salts = {derivation.new_salt() for _ in range(50)}
    assert len(salts) == 50
    assert {salt[0] >> 4 for salt in salts} == {1}
    assert len({salt[0] & 15 for salt in salts}) > 5


def test_too_little_memory_is_its_own_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    from argon2 import low_level

    def fail(*_: object, **__: object) -> bytes:
        raise MemoryError

    monkeypatch.setattr(low_level, "hash_secret_raw", fail)
    with pytest.raises(CannotWrite, match="too_little_memory"):
        derivation.derive_key("zin", derivation.new_salt())


@pytest.mark.parametrize(
    ("passphrase", "enough"),
    [
        ("", False),
        ("welkom01", False),
        ("vertrouwenspersoon", False),
        ("paardenbloem accu stapel nietje", True),
        ("x" * 10_000, False),
    ],
)
def test_strength_is_said_honestly(passphrase: str, enough: bool) -> None:
    assert judge(passphrase).is_enough is enough


def test_the_name_of_the_school_is_no_secret() -> None:
    assert judge("De Vlieger Amsterdam", ["De Vlieger", "Amsterdam"]).is_enough is False


def test_a_phrase_that_is_offered_is_strong_and_new_each_time() -> None:
    words = [f"woord{number}" for number in range(1000)]
    phrases = {suggest(words) for _ in range(20)}
    assert len(phrases) == 20
    assert all(len(phrase.split()) == 6 for phrase in phrases)


def test_three_plain_words_are_not_enough_and_six_are() -> None:
    words = [f"{first}{second}" for first in "bdfghjklmnprst" for second in ("oot", "aan", "ier")]
    assert not judge("boot daan fier", words).is_enough
    assert judge(suggest(words), words).is_enough
