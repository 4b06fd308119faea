"""What each task of test_steps.py costs, and what there is to read on the way to a first report."""

from __future__ import annotations

from tests.ui.steps import Count

MOST = {
    "first report": Count(69, 15),
    "quick note": Count(22, 2),
    "find a case": Count(8, 2),
    "add a conversation": Count(27, 3),
    "tick off": Count(9, 9),
    "close a case": Count(10, 4),
    "make a backup": Count(11, 3),
    "yearly summary": Count(10, 9),
    "lock and come back": Count(39, 2),
    "write a letter": Count(23, 12),
    "find a route": Count(9, 4),
    "larger text": Count(12, 4),
    "every screen": Count(12, 6),
}
"""The keys of each task, as counted; of them the presses that are no letters."""
WORDS = {"Seksuele intimidatie": 743, "Psychisch geweld": 543}
"""What stands on the screens from the first start to the first report: with duties, and without."""
