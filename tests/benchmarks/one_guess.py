"""What one guess of a passphrase costs: seconds and memory (security.md, S3).

    python -m tests.benchmarks.one_guess

Each guess runs in a process of its own, since a process does not give its peak back.
"""

from __future__ import annotations

import resource
import statistics
import subprocess
import sys
import time

_GUESSES = 5
_KIB_TO_MIB = 1024


def main() -> None:
    if sys.argv[1:] == ["one"]:
        _guess()
        return
    found = [tuple(map(float, _run().split())) for _ in range(_GUESSES)]
    seconds = [one[0] for one in found]
    print(
        f"seconds: {statistics.median(seconds):.2f} (from {min(seconds):.2f} to {max(seconds):.2f})"
    )
    print(f"memory:  {max(one[1] for one in found):.0f} MiB more at its peak")


def _run() -> str:
    command = [sys.executable, "-m", "tests.benchmarks.one_guess", "one"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def _guess() -> None:
    from argon2 import low_level  # loading it is no part of a guess

    from vp_desktop.security import derivation

    salt = derivation.new_salt()
    assert low_level.Type.ID
    before = _peak()
    began = time.perf_counter()
    derivation.derive_key("zes wijze woorden om te testen", salt)
    print(time.perf_counter() - began, _peak() - before)


def _peak() -> float:
    """The most memory that this process had, in MiB; macOS counts in bytes."""
    size = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return size / _KIB_TO_MIB / (_KIB_TO_MIB if sys.platform == "darwin" else 1)


if __name__ == "__main__":
    main()
