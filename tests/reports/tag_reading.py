"""Reading a tagged PDF as a screen reader does: the tree of elements, and the text of each mark."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pypdf
from pypdf.generic import ContentStream

_TEXT_OPERATORS = {b"Tj", b"TJ", b"'", b'"'}
_PAINT_OPERATORS = {b"f", b"F", b"f*", b"B", b"B*", b"b", b"b*", b"S", b"s", b"Do", b"sh"}


@dataclass
class Element:
    """An element of the tree; `marks` are (page, number) of its own content in order."""

    tag: str
    alt: str = ""
    scope: str = ""
    marks: list[tuple[int, int]] = field(default_factory=list)
    kids: list[Element] = field(default_factory=list)
    links: int = 0

    def walk(self) -> Iterator[Element]:
        yield self
        for kid in self.kids:
            yield from kid.walk()


def tree(reader: pypdf.PdfReader) -> Element:
    """The elements below the document's one root."""
    pages = {page.indirect_reference.idnum: n for n, page in enumerate(reader.pages)}  # type: ignore[union-attr]
    root: Any = reader.trailer["/Root"]
    return _element(root["/StructTreeRoot"]["/K"].get_object(), pages)


def _element(found: Any, pages: dict[int, int]) -> Element:
    attributes = found.get("/A", {})
    element = Element(
        found["/S"][1:], str(found.get("/Alt", "")), str(attributes.get("/Scope", ""))[1:]
    )
    for kid in found.get("/K", ()):
        below = kid.get_object()
        if below.get("/Type") == "/MCR":
            element.marks.append((pages[below.raw_get("/Pg").idnum], below["/MCID"]))
        elif below.get("/Type") == "/OBJR":
            element.links += 1
        else:
            element.kids.append(_element(below, pages))
    return element


def untagged(reader: pypdf.PdfReader) -> list[tuple[int, str]]:
    """(page, operator) of everything drawn that is neither content nor an artefact."""
    return [
        (number, operator.decode())
        for number, page in enumerate(reader.pages)
        for operator, mark in _drawn(reader, page)
        if mark is None
    ]


def marks_in_order(reader: pypdf.PdfReader) -> list[tuple[int, int]]:
    """(page, number) of the content as it is drawn."""
    found: list[tuple[int, int]] = []
    for number, page in enumerate(reader.pages):
        for _operator, mark in _drawn(reader, page):
            if isinstance(mark, int) and (number, mark) not in found[-1:]:
                found.append((number, mark))
    return found


def _drawn(reader: pypdf.PdfReader, page: Any) -> Iterator[tuple[bytes, int | str | None]]:
    inside: list[int | str] = []
    for operands, operator in ContentStream(page.get_contents(), reader).operations:
        if operator == b"BDC":
            inside.append(operands[1].get("/MCID", "artefact"))
        elif operator == b"EMC":
            inside.pop()
        elif operator in _TEXT_OPERATORS | _PAINT_OPERATORS:
            yield operator, inside[-1] if inside else None
    assert not inside
