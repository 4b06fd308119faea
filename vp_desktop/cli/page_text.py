"""The page of a summary as text: the figures that are shown, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from vp_desktop.cli.session import Session

if TYPE_CHECKING:
    from vp_desktop.core.page import Block
    from vp_desktop.core.publication import Edition

_FIGURE_COLUMN = 52


def page_text(session: Session, edition: Edition) -> str:
    """`edition` for the terminal."""
    return "\n".join([*_head(session, edition), *_tables(session, edition)])


def _head(session: Session, edition: Edition) -> Iterator[str]:
    from vp_desktop.core.formats import number

    page = edition.page
    yield session.say(f"page_title_{edition.status.value}", year=str(edition.school_year))
    yield from edition.schools
    yield ""
    below = session.say("page_below", below=page.below or 0)
    total = below if page.total is None else number(page.total, session.language)
    yield _row(session.say("page_total"), total)
    if page.total is None:
        return
    if edition.reports is not None:
        yield _row(session.say("page_reports"), number(edition.reports, session.language))
    for name, value in edition.figures.items():
        yield _row(session.say(f"page_{name}"), number(value, session.language))


def _tables(session: Session, edition: Edition) -> Iterator[str]:
    from vp_desktop.core.formats import number
    from vp_desktop.core.page import HIDDEN_MARK

    for block in edition.page.blocks:
        yield from ("", _heading(session, block))
        labels = session.program.taxonomy[block.dimension]
        for cell in block.cells:
            value = HIDDEN_MARK if cell.value is None else number(cell.value, session.language)
            yield _row(f"  {labels.label_of(cell.code, session.language)}", value)
        if block.hides:
            together = number(block.hidden_sum, session.language)
            yield _row(f"  {session.say('page_not_split')}", together)


def _heading(session: Session, block: Block) -> str:
    labels = session.program.taxonomy[block.dimension]
    heading = labels.label.text(session.language)
    if block.code is None:
        return heading
    return f"{heading}: {labels.label_of(block.code, session.language)}"


def _row(label: str, value: str) -> str:
    return f"{label:<{_FIGURE_COLUMN}} {value:>6}"
