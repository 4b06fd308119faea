"""The receipt of a handover: one page that says it was made, of how many cases and of which parts."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from reportlab.platypus import Flowable

from vp_desktop.core.formats import plain_date
from vp_desktop.core.handover import HandoverReceipt
from vp_desktop.core.texts import Texts
from vp_desktop.reports import blocks, style
from vp_desktop.reports.frame import Sheet, render
from vp_desktop.reports.receipt import grouped

_SECTION = "handover"
_NAME_WIDTH = 150.0


def handover_receipt_pdf(
    receipt: HandoverReceipt, texts: Texts, fonts: Path, language: str = "nl"
) -> bytes:
    """The receipt as a PDF of one page. The same receipt always gives the same bytes."""
    style.register_fonts(fonts)

    def say(key: str, **values: Any) -> str:
        return texts.say(_SECTION, key, language, **values)

    def story() -> list[Flowable]:
        made = receipt.made_at
        moment = say("moment", day=plain_date(made.date(), language), time=f"{made:%H:%M}")
        parts = ("part_always", *(f"part_{part}" for part in receipt.parts))
        return [
            blocks.paragraph(say("title"), style.title(say("title"))),
            blocks.space(2),
            blocks.paragraph(say("intro")),
            blocks.section(say("about"), "about"),
            blocks.facts(
                (
                    (say("id"), grouped(receipt.id)),
                    (say("made"), moment),
                    (say("given_by"), say(f"purpose_{receipt.given_by}")),
                    (say("kind"), say(f"kind_{receipt.kind}")),
                    (say("cases"), str(receipt.cases)),
                ),
                _NAME_WIDTH,
            ),
            blocks.section(say("parts"), "parts"),
            *blocks.bullets(say(part) for part in parts),
            blocks.space(2),
            blocks.paragraph(say("not_inside"), style.NOTE),
            blocks.paragraph(say("passphrase"), style.NOTE),
        ]

    sheet = Sheet(
        title=say("title"),
        subject=say("subject", id=receipt.id),
        header=say("title"),
        footer=say("title"),
        note="",
        watermark="",
        page_label=lambda page, pages: say("page", page=page, pages=pages),
        language=language,
    )
    return render(sheet, lambda _: story())
