"""Whatever others made: a sentence for every bad input, no other error, and no hang.

A short run; the long one is tests/benchmarks/fuzz_long.py.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.security.fuzz_kit import Target, damaged, targets

NAMES = (
    *("csv", "xlsx", "rules", "routes", "facts", "published", "edition", "combine"),
    *(
        "package text",
        "package file",
        "register file",
        "handover",
        "handed case",
        "recovery code",
        "kind of attachment",
    ),
)
SLOW = {"xlsx": 20, "register file": 12, "package file": 20, "routes": 30}


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Target]]:
    yield {target.name: target for target in targets(tmp_path_factory.mktemp("fuzz"))}


def test_every_target_is_fed(known: dict[str, Target]) -> None:
    assert tuple(known) == NAMES
    for target in known.values():
        target.run(target.seeds[0])  # what is whole is taken: the damage below starts from there


@pytest.mark.parametrize("name", NAMES)
def test_what_is_damaged_is_refused_in_a_sentence(known: dict[str, Target], name: str) -> None:
    target = known[name]

    @settings(
        max_examples=SLOW.get(name, 50), deadline=None, suppress_health_check=list(HealthCheck)
    )
    @given(damaged(target.seeds))
    def feed(content: bytes) -> None:
        target.feed(content)

    feed()


@pytest.mark.parametrize("name", NAMES)
def test_what_is_something_else_is_refused_in_a_sentence(
    known: dict[str, Target], name: str
) -> None:
    others = tuple(seed for other in known.values() if other.name != name for seed in other.seeds)

    @settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
    @given(st.sampled_from(others))
    def feed(content: bytes) -> None:
        known[name].feed(content)

    feed()
