"""Time and memory of one attachment of the largest size: in, read back, out.

python -m tests.benchmarks.attachment_of_50_mb
"""

from __future__ import annotations

import os
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

from tests.benchmarks.memory import most_memory
from tests.factory import a_report, make_register, make_services
from vp_desktop.core.attachment import LARGEST

_PIECE = 1024 * 1024


def measure(name: str, act: Callable[[], object]) -> None:
    """Print its seconds, and the most memory that the process took meanwhile."""
    most_memory()
    start = time.perf_counter()
    act()
    print(f"{name}: {time.perf_counter() - start:.2f} s, at most {most_memory():.0f} MB")


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        with (place / "in.bin").open("wb") as file:
            for _ in range(LARGEST // _PIECE):
                file.write(os.urandom(_PIECE))
        register = make_register(place / "bench.vpr")
        services = make_services(register)
        case = services.intake.record(a_report())
        waited = [0.0]

        def in_the_window() -> None:
            """What a window that reads the register meanwhile waits for at most."""
            while working:
                start = time.perf_counter()
                services.cases.dossier(case)
                waited[0] = max(waited[0], time.perf_counter() - start)
                time.sleep(0.02)

        working = [True]
        window = threading.Thread(target=in_the_window)
        window.start()
        measure("put in", lambda: services.attachments.add(case, place / "in.bin"))
        working.clear()
        window.join()
        print(f"the longest that the window waited: {waited[0]:.2f} s")
        value = services.attachments.get(1)
        measure("checked", lambda: sum(map(len, services.attachments.parts(value))))
        measure("saved", lambda: services.attachments.save(value, place / "out.bin"))
        measure("whole", lambda: len(services.attachments.content(value)))
        measure("removed", lambda: services.attachments.remove(value))
        register.close()


if __name__ == "__main__":
    main()
