"""Several pictures on one sheet, each with its name, so that a person can look through very many."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from PIL import Image, ImageDraw

_WIDTH = 860
"""Of one picture on a sheet: small text can just be read."""
_GAP, _LABEL = 12, 18
_GROUND, _INK = (120, 120, 128), (255, 255, 255)


def make_sheets(
    pictures: Sequence[Path], folder: Path, name: str, across: int = 2, down: int = 3
) -> list[Path]:
    """Lay the pictures on sheets in `folder`, in their order; returns the sheets."""
    folder.mkdir(parents=True, exist_ok=True)
    made = []
    for number, some in enumerate(_some(pictures, across * down), start=1):
        made.append(folder / f"{name}-{number:02}.png")
        _sheet(some, across).save(made[-1])
    return made


def _sheet(pictures: Sequence[Path], across: int) -> Image.Image:
    rows = [[(path, _reduced(path)) for path in row] for row in _some(pictures, across)]
    heights = [max(one.height for _, one in row) + _LABEL + _GAP for row in rows]
    sheet = Image.new("RGB", (across * (_WIDTH + _GAP) + _GAP, sum(heights) + _GAP), _GROUND)
    draw = ImageDraw.Draw(sheet)
    top = _GAP
    for row, height in zip(rows, heights, strict=True):
        for column, (path, one) in enumerate(row):
            left = _GAP + column * (_WIDTH + _GAP)
            draw.text((left, top), path.stem, fill=_INK)
            sheet.paste(one, (left, top + _LABEL))
        top += height
    return sheet


def _reduced(path: Path) -> Image.Image:
    with Image.open(path) as picture:
        size = (_WIDTH, round(picture.height * _WIDTH / picture.width))
        return picture.convert("RGB").resize(size, Image.Resampling.LANCZOS)


def _some(pictures: Sequence[Path], count: int) -> Iterator[Sequence[Path]]:
    """The pictures, so many at a time."""
    for start in range(0, len(pictures), count):
        yield pictures[start : start + count]
