"""Gather the licence of everything inside the bundle: a folder for each part, and a list of all of them.

    python installer/licences.py FOLDER

Run with the Python that made the bundle, after it was made. Stops with status 1 when there is a part of
which no text was found, and names it: such a bundle is not given out.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

import inventory
from part import Part

LIST = "LIST.txt"
NOTICE = "NOTICE.txt"
SEE = "SEE.txt"


def gather(parts: Sequence[Part], folder: Path) -> list[str]:
    """Write them into `folder`, made anew; gives the names of the parts that have no text."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    written: dict[bytes, str] = {}
    for part in parts:
        place = folder / part.name
        place.mkdir()
        _put_texts(part, place, written)
        if part.notice:
            (place / NOTICE).write_text(f"{part.notice}\n", encoding="utf-8")
    lines = (_line(part) for part in parts)
    head = "What is inside, and under which licence. The texts are in the folder of each name.\n\n"
    (folder / LIST).write_text(head + "".join(lines), encoding="utf-8")
    return [part.name for part in parts if not any(text.is_file() for text in part.texts)]


def _put_texts(part: Part, place: Path, written: dict[bytes, str]) -> None:
    """Each text once: what a wheel says of all that is in it, each of these is pointed to."""
    elsewhere = []
    for number, text in enumerate(text for text in part.texts if text.is_file()):
        content = text.read_bytes()
        if content in written:
            elsewhere.append(written[content])
            continue
        name = text.name if not (place / text.name).exists() else f"{number}-{text.name}"
        (place / name).write_bytes(content)
        written[content] = f"../{part.name}/{name}"
    if elsewhere:
        (place / SEE).write_text("".join(f"{one}\n" for one in elsewhere), encoding="utf-8")


def _line(part: Part) -> str:
    licence = part.licence or "see its text"
    within = f"; inside {part.inside}" if part.inside else ""
    name = f"{part.name} ({part.called})" if part.called else part.name
    return f"{name} {part.version}".rstrip() + f": {licence}{within}\n"


def main(words: Sequence[str]) -> int:
    if len(words) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    parts = inventory.parts(inventory.gathered())
    missed = gather(parts, Path(words[0]))
    print(f"{words[0]}: the licences of {len(parts)} parts")
    for name in missed:
        print(f"No licence text was found of {name}.", file=sys.stderr)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
