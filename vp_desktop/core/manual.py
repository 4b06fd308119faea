"""The manual as values: its pages, the few sentences about a screen, and where words stand in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from vp_desktop.core.folding import fold, fold_word
from vp_desktop.core.plain_words import counting

_SHOWN_AROUND = 30
"""Letters that a hit shows before the word; behind it there may be twice as many."""
_PICTURE = re.compile(r"!\[[^\]]*\]\([^)]*\)")
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_MARKS = re.compile(r"\*\*|^[#>|\-\s]+(?=\S)|^\d+\.\s+|\s*\|\s*$", re.MULTILINE)


@dataclass(frozen=True)
class ManualPage:
    """One subject. `screens` are the screens that it explains; `text` is Markdown, title included."""

    name: str
    title: str
    screens: tuple[str, ...]
    text: str
    also: str = ""
    """Words by which it is found too: what people call its subject."""

    @property
    def intro(self) -> str:
        """The first paragraph without marks: what the screen is for, in a few sentences."""
        for part in self.text.split("\n\n"):
            words = part.strip()
            if words and not words.startswith(("#", "!", "|", "- ", "<")):
                return plain(words)
        return ""


@dataclass(frozen=True)
class Hit:
    """A place where the words that were sought stand; `heading` is empty at the top of a page."""

    page: ManualPage
    heading: str
    line: str


def plain(text: str) -> str:
    """Markdown as one run of words: no pictures, no marks, of a link what it says."""
    bare = _MARKS.sub("", _LINK.sub(r"\1", _PICTURE.sub("", text)))
    return " ".join(bare.replace(" | ", ", ").split())


def search(pages: Sequence[ManualPage], text: str) -> list[Hit]:
    """The places where all words of `text` that count stand near each other; titles first.

    Where they stand together nowhere, the places of one of them, those of the rarest word first.
    A page gives one hit for each of its parts at most, so that the list stays short.
    """
    words = counting(fold_word(text).split())
    together = _found(pages, words) if words else []
    if together or len(words) < 2:
        return together
    apart = sorted((_found(pages, (word,)) for word in words), key=len)
    return list(dict.fromkeys(hit for hits in apart for hit in hits))


def _found(pages: Sequence[ManualPage], words: Sequence[str]) -> list[Hit]:
    hits = [hit for page in pages for hit in _hits(page, words)]
    return sorted(hits, key=lambda hit: _rank(hit, words))


def _rank(hit: Hit, words: Sequence[str]) -> int:
    """By its title first, then what the page is about by its own word, then a mention."""
    if _has_all(f"{hit.page.title} {hit.heading}", words):
        return 0
    return 1 if not hit.heading and _has_all(hit.page.also, words) else 2


def _hits(page: ManualPage, words: Sequence[str]) -> Iterator[Hit]:
    for heading, body in _parts(page):
        also = "" if heading else page.also
        if _has_all(f"{page.title} {heading} {body} {also}", words) and (
            _has_one(f"{heading} {body} {also}", words)
        ):
            yield Hit(page, heading, _around(body, words))


def _parts(page: ManualPage) -> Iterator[tuple[str, str]]:
    """The top of the page, and what stands under each of its headings."""
    pieces = re.split(r"^#{1,3} +(.+)$", page.text, flags=re.MULTILINE)
    yield "", f"{page.title}. {plain(pieces[2] if len(pieces) > 2 else pieces[0])}"
    for heading, body in zip(pieces[3::2], pieces[4::2], strict=False):
        yield heading.strip(), plain(body)


def _has_all(text: str, words: Sequence[str]) -> bool:
    folded = fold_word(text)
    return all(word in folded for word in words)


def _has_one(text: str, words: Sequence[str]) -> bool:
    folded = fold_word(text)
    return any(word in folded for word in words)


def _around(body: str, words: Sequence[str]) -> str:
    """The words around the first word that was found, cut at spaces."""
    folded = fold(body)
    found = [place for word in words if (place := folded.text.find(word)) >= 0]
    at = folded.places[min(found)] if found else 0
    start = body.rfind(" ", 0, at - _SHOWN_AROUND) + 1 if at > _SHOWN_AROUND else 0
    cut = body.find(" ", at + 2 * _SHOWN_AROUND)
    end = cut if cut > 0 else len(body)
    return f"{'… ' if start else ''}{body[start:end]}{' …' if end < len(body) else ''}"
