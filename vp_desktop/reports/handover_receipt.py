"""The receipt of a handover: one page that says it was made, of how many cases and of which parts."""

from __future__ import annotations

from pathlib import Path

from vp_desktop.core.handover import HandoverReceipt
from vp_desktop.core.texts import Texts
from vp_desktop.reports.receipt import receipt_page, saying


def handover_receipt_pdf(
    receipt: HandoverReceipt, texts: Texts, fonts: Path, language: str = "nl"
) -> bytes:
    """The receipt as a PDF of one page. The same receipt always gives the same bytes."""
    say = saying(texts, "handover", language)
    about = [
        (say("kind"), say(f"kind_{receipt.kind}")),
        (say("cases"), str(receipt.cases)),
    ]
    return receipt_page(receipt, about, ("always", *receipt.parts), say, fonts, language)
