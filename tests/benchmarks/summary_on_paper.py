"""How long a finished summary takes on paper, and how much memory.

Run `python -m tests.benchmarks.summary_on_paper`.
Counting, rules, PDF with a story and tags, each size in a process of its own. Limits of the project: 300
matters in under 2 s, 5,000 in under 4 s, under 300 MB.
"""

from __future__ import annotations

import random
import resource
import subprocess
import sys
import time

SIZES = {300: 2.0, 5000: 4.0}
MOST_MEGABYTES = 300
_ONE = "--one"


def _measure(size: int) -> None:
    begun = time.perf_counter()
    from tests.reports import sample_editions as samples
    from tests.reports.sample_stories import told
    from tests.unit.made_up import dimensions_of, random_register
    from vp_desktop.core.anonymity import SecretOrder, build_page

    loaded = time.perf_counter()
    matters = random_register(random.Random(size), size, dimensions_of())
    made = time.perf_counter()
    page = build_page(matters, dimensions_of(), SecretOrder(b"s" * 32, "2024-2025"), 5)
    counted = time.perf_counter()
    pdf = told(samples.edition(page=page, earlier=tuple(map(samples.with_hidden, (2024, 2023)))))
    done = time.perf_counter()
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(loaded - begun, counted - made, done - counted, memory, len(pdf) / 1024)


def main() -> int:
    if sys.argv[1:2] == [_ONE]:
        _measure(int(sys.argv[2]))
        return 0
    print(f"{'matters':>8}{'load s':>9}{'rules s':>9}{'paper s':>9}{'MB':>7}{'kB':>7}")
    late = False
    for size, most in SIZES.items():
        command = [sys.executable, "-m", "tests.benchmarks.summary_on_paper", _ONE, str(size)]
        said = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
        load, rules, paper, memory, length = map(float, said)
        print(f"{size:>8}{load:>9.2f}{rules:>9.2f}{paper:>9.2f}{memory:>7.0f}{length:>7.0f}")
        late = late or load + rules + paper > most or memory > MOST_MEGABYTES
    return int(late)


if __name__ == "__main__":
    sys.exit(main())
