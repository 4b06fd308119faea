"""Papers of one page: their words as large as a page allows."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reportlab.platypus import Flowable

from vp_desktop.reports import style

_ROOM = style.PAGE_HEIGHT - style.TOP - style.BOTTOM


def fitting(story: Callable[[float], list[Flowable]], sizes: Sequence[float]) -> list[Flowable]:
    """The story in the first of the sizes (points) with which one page is enough; else in the last."""
    return next((made for made in map(story, sizes) if _height(made) <= _ROOM), story(sizes[-1]))


def _height(parts: Sequence[Flowable]) -> float:
    return sum(
        part.wrap(style.CONTENT_WIDTH, _ROOM)[1] + part.getSpaceBefore() + part.getSpaceAfter()
        for part in parts
    )
