"""Makes all pictures of the documentation anew: docs/pictures and both manuals (`make pictures`).

Each set is drawn by pictures.py in a program of its own, and kept with so few colours that the
repository stays small.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
Colour = tuple[int, int, int]
_COLOURS, _COMMON = 96, 48
_SETS = (
    ("nl", "light", "100"),
    ("nl", "dark", "100"),
    ("en", "light", "150"),
    ("en", "light", "100"),
)
_DARK = ("vandaag", "dossier", "handleiding")
_LARGE = ("dossier",)
_OTHER_PLACES = ("document", "bewaren")
"""Shown in the manual alone."""


def keep(picture: Path, place: Path) -> None:
    """Store a picture with few colours: the commonest as they are, and some of the rest."""
    place.parent.mkdir(parents=True, exist_ok=True)
    full = Image.open(picture).convert("RGB")
    kept = chosen(full)
    data = full.tobytes()
    pixels = list(zip(data[0::3], data[1::3], data[2::3], strict=True))
    nearest = {
        colour: min(range(len(kept)), key=lambda number: distance(colour, kept[number]))
        for colour in set(pixels)
    }
    few = Image.frombytes("P", full.size, bytes(map(nearest.__getitem__, pixels)))
    few.putpalette([part for colour in kept for part in colour])
    few.save(place, optimize=True)


def chosen(picture: Image.Image) -> list[Colour]:
    """Grounds and lines by how common they are, then what differs most: a red sign means something."""
    counted = picture.getcolors(picture.width * picture.height) or []
    common = [colour for _, colour in sorted(counted, reverse=True)]
    kept, rest = common[:_COMMON], common[_COMMON:]
    far = {colour: min(distance(colour, one) for one in kept) for colour in rest}
    while far and len(kept) < _COLOURS:
        rarest = max(far, key=lambda colour: (far[colour], colour))
        kept.append(rarest)
        del far[rarest]
        far = {colour: min(gap, distance(colour, rarest)) for colour, gap in far.items()}
    return kept


def distance(one: Colour, other: Colour) -> int:
    """How different two colours look, roughly."""
    return (one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2 + (one[2] - other[2]) ** 2


def places(drawn: Path, language: str, scheme: str, percent: str) -> Iterator[tuple[Path, Path]]:
    """Where each picture of a set goes."""
    pictures = DOCS / "pictures"
    if (scheme, percent) == ("dark", "100"):
        yield from ((drawn / f"{name}.png", pictures / f"{name}-donker.png") for name in _DARK)
        return
    if percent != "100":
        for name in _LARGE:
            yield drawn / f"{name}.png", pictures / f"{name}-english-{percent}.png"
        return
    manual = DOCS / ("manual" if language == "en" else "handleiding") / "pictures"
    yield from ((file, manual / file.name) for file in sorted((drawn / "manual").glob("*.png")))
    if language == "nl":
        for file in sorted(drawn.glob("*.png")):
            if file.stem not in _OTHER_PLACES:
                yield file, pictures / file.name


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        for number, (language, scheme, percent) in enumerate(_SETS):
            drawn = Path(folder) / str(number)
            draw = [sys.executable, str(Path(__file__).with_name("pictures.py")), str(drawn)]
            subprocess.run([*draw, language, scheme, percent], check=True)
            for picture, place in places(drawn, language, scheme, percent):
                keep(picture, place)


if __name__ == "__main__":
    main()
