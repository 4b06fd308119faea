"""The receipt of a package: one page that says it was made, and of which parts, without content."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from reportlab.platypus import Flowable

from vp_desktop.core.formats import plain_date
from vp_desktop.core.handover import HandoverReceipt
from vp_desktop.core.package import Receipt
from vp_desktop.core.texts import Texts
from vp_desktop.reports import blocks, style
from vp_desktop.reports.frame import Sheet, render

_NAME_WIDTH = 150.0
_GROUP = 4
Say = Callable[..., str]
"""Gives a sentence by its key and the values in it."""


def receipt_pdf(receipt: Receipt, texts: Texts, fonts: Path, language: str = "nl") -> bytes:
    """The receipt as a PDF of one page. The same receipt always gives the same bytes."""
    say = saying(texts, "package", language)
    about = [(say("meant_for"), say(f"purpose_{receipt.meant_for}"))]
    return receipt_page(receipt, about, receipt.parts, say, fonts, language)


def saying(texts: Texts, section: str, language: str) -> Say:
    """The sentences of one section, in one language."""

    def say(key: str, **values: Any) -> str:
        return texts.say(section, key, language, **values)

    return say


def receipt_page(
    receipt: Receipt | HandoverReceipt,
    about: Iterable[tuple[str, str]],
    parts: Iterable[str],
    say: Say,
    fonts: Path,
    language: str,
) -> bytes:
    """What every receipt says, and `about` this kind of package."""
    style.register_fonts(fonts)

    def story() -> list[Flowable]:
        made = receipt.made_at
        moment = say("moment", day=plain_date(made.date(), language), time=f"{made:%H:%M}")
        facts = (
            (say("id"), grouped(receipt.id)),
            (say("made"), moment),
            (say("given_by"), say(f"purpose_{receipt.given_by}")),
        )
        return [
            blocks.paragraph(say("title"), style.title(say("title"))),
            blocks.space(2),
            blocks.paragraph(say("intro")),
            blocks.section(say("about"), "about"),
            blocks.facts((*facts, *about), _NAME_WIDTH),
            blocks.section(say("parts"), "parts"),
            *blocks.bullets(say(f"part_{part}") for part in parts),
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


def grouped(package_id: str) -> str:
    """The number in groups that can be read out to somebody: `BHN3 FDZH ...`."""
    groups = range(0, len(package_id), _GROUP)
    return " ".join(package_id[start : start + _GROUP] for start in groups)
