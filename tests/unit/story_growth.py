"""How the time to look a text through grows with the text: a ratio in one run, whatever the machine."""

from __future__ import annotations

import time

from vp_desktop.core.story_check import Known, look_through

FAR_TOO_MUCH = 10.0
"""For a text four times as long: in step with it would be 4, with its square 16."""


def growth(text: str, known: Known) -> float:
    """How many times longer a text takes than a quarter of it; the register is looked into by both."""
    whole, quarter = (_least_time(part, known) for part in (text, text[: len(text) // 4]))
    return whole / quarter


def _least_time(text: str, known: Known) -> float:
    times = []
    for _ in range(3):
        begun = time.process_time()
        look_through({"trends": text}, known)
        times.append(time.process_time() - begun)
    return min(times)
