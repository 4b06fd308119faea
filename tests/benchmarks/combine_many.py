"""How long a board report over 8,000 made-up summaries takes, and how much memory at its highest.

python tests/benchmarks/combine_many.py [NUMBER]
"""

from __future__ import annotations

import random
import resource
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.unit.made_up_summaries import a_whole_page, write
from vp_desktop.composition import Program

SCHOOLS = 8000


def made(folder: Path, count: int) -> list[Path]:
    """The summaries, some hundreds of them at a time in memory."""
    dice = random.Random(7)
    paths: list[Path] = []
    for start in range(0, count, 200):
        part = folder / str(start)
        part.mkdir()
        numbers = range(start, min(count, start + 200))
        paths += write(part, *(a_whole_page(dice, f"School {number}") for number in numbers))
    return paths


def peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else SCHOOLS
    with tempfile.TemporaryDirectory() as name:
        paths = made(Path(name), count)
        size = sum(path.stat().st_size for path in paths) / 1024 / 1024
        print(f"{len(paths)} summaries, {size:.0f} MiB; {peak():.0f} MiB after making them")
        combining = Program().combining
        start = time.perf_counter()
        combined = combining.combine(paths)
        print(f"added up in {time.perf_counter() - start:.1f} s")
        combining.document(combined, "nl")
        pages = combining.pdf(combined, "nl")
        print(f"with its JSON and PDF ({len(pages)} bytes) in {time.perf_counter() - start:.1f} s")
        print(f"{combined.checked} figures; at most {peak():.0f} MiB")


if __name__ == "__main__":
    main()
