"""Two thousand sessions that are killed at a random moment: is every word there that was called saved?

    python tests/benchmarks/two_thousand_kills.py [SESSIONS] [SEED]

Each is a writing session with raw keys in a process of its own (reports, notes, tasks, settings,
attachments, drafts, removing, backups); tests/storage/kill_kit.py says what is asked after each.
A kill is not a power cut: what the program handed to the system, the system still writes. Against a power
cut stands `synchronous = FULL`, which is not put to the test here.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections import Counter
from itertools import islice
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.storage.kill_kit import sessions


def main() -> None:
    many = int(sys.argv[1]) if len(sys.argv) > 1 else 2_000
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else int(time.time())
    print(f"{many} killed sessions, seed {seed}", flush=True)
    start = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        phases = Counter[str]()
        for phase in islice(sessions(Path(folder), seed), many):
            phases[phase] += 1
            if phases.total() % 100 == 0:
                taken = time.perf_counter() - start
                print(f"{phases.total():>6} whole, {taken:>6.0f} s", flush=True)
    print("killed during:", ", ".join(f"{name} {count}" for name, count in phases.most_common()))
    print("Nothing that was called saved was lost.")


if __name__ == "__main__":
    main()
