"""Hostile input for as long as you like, each target in a process of its own with little memory.

    python tests/benchmarks/fuzz_long.py [EXAMPLES] [TARGET ...]

The targets and how input is bent stand in tests/security/fuzz_kit.py. For each: how many inputs, the
slowest one, and the most memory that one of them took.
"""

from __future__ import annotations

import os
import resource
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from hypothesis import HealthCheck, given, settings

from tests.security.fuzz_kit import PATIENCE, Target, damaged, targets

MOST_MEMORY = 500
"""Megabytes that one input may add: hypothesis itself keeps the inputs that it made."""


def peak() -> int:
    """The most memory that this process ever had, in megabytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def fuzz(target: Target, examples: int) -> None:
    slowest = 0.0
    most = count = 0

    @settings(
        max_examples=examples,
        deadline=None,
        database=None,
        derandomize=False,
        suppress_health_check=list(HealthCheck),
    )
    @given(damaged(target.seeds))
    def feed(content: bytes) -> None:
        nonlocal slowest, most, count
        count += 1
        before = peak()
        slowest = max(slowest, target.feed(content))
        most = max(most, peak() - before)

    begun = time.monotonic()
    feed()
    print(
        f"{target.name:<20}{count:>8} inputs {time.monotonic() - begun:>6.0f} s"
        f"   slowest {slowest:.2f} s (allowed {PATIENCE:.0f})   one input took {most} MB more",
        flush=True,
    )
    assert most < MOST_MEMORY


def main() -> None:
    arguments = sys.argv[1:]
    with tempfile.TemporaryDirectory() as name:
        examples = int(arguments[0]) if arguments else 20_000
        for target in targets(Path(name)):
            if arguments[1:] and target.name not in arguments[1:]:
                continue
            child = os.fork()
            if child == 0:
                fuzz(target, examples)
                os._exit(0)
            assert os.waitpid(child, 0)[1] == 0, target.name


if __name__ == "__main__":
    main()
