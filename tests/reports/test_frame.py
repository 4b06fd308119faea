"""Documents are made one at a time: reportlab spoils what two threads draw at once."""

from __future__ import annotations

import threading
from collections.abc import Mapping

from reportlab.platypus import Flowable

from vp_desktop import paths
from vp_desktop.reports import blocks, style
from vp_desktop.reports.frame import Sheet, render

SHEET = Sheet(
    title="",
    subject="",
    header="",
    footer="",
    note="",
    watermark="",
    page_label=lambda _page, _pages: "",
    language="nl",
)


def test_two_threads_wait_for_each_other() -> None:
    style.register_fonts(paths.resources("fonts"))
    drawing: list[str] = []

    def one(_: Mapping[str, int]) -> list[Flowable]:
        if not drawing:
            other.start()
        drawing.append("one")
        other.join(0.1)  # time enough for the other, if nothing held it back
        return [blocks.paragraph("Rust.", style.BODY)]

    def another(_: Mapping[str, int]) -> list[Flowable]:
        drawing.append("other")
        return [blocks.paragraph("Rust.", style.BODY)]

    other = threading.Thread(target=render, args=(SHEET, another))
    render(SHEET, one)
    other.join()
    assert drawing == ["one", "one", "other", "other"]
