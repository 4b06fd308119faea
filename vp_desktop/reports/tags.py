"""Tags for screen readers: what every mark on paper is, in reading order (ISO 32000-1, 14.7 and 14.8).

reportlab writes none. Content is drawn between `BDC` and `EMC` with a number of its page, and the tree
that is written at the end says of which element that number is part. What is no content (lines, page
numbers, the watermark) is an artefact, which a screen reader passes over.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas


@dataclass(frozen=True)
class Step:
    """One element on the way from the document to content; each Step object is one element.

    `scope` is that of a heading cell (Column or Row); `alt` are the words of a picture or a link.
    """

    tag: str
    scope: str = ""
    alt: str = ""


Steps = Sequence[Step]


@dataclass
class _Marked:
    """Content with its number on a page."""

    page: int
    number: int


@dataclass
class _Link:
    """A link on a page: the annotation that is clicked."""

    page: int
    annotation: Any


@dataclass
class _Element:
    step: Step
    box: Sequence[float] = ()
    said: str = ""
    kids: list[_Element | _Marked | _Link] = field(default_factory=list)
    below: dict[int, _Element] = field(default_factory=dict)
    reference: Any = None

    def child(self, step: Step) -> _Element:
        # By identity: two paragraphs with the same tag are two elements.
        if id(step) not in self.below:
            self.below[id(step)] = _Element(step)
            self.kids.append(self.below[id(step)])
        return self.below[id(step)]


class TaggedCanvas(Canvas):
    """A canvas that keeps the tree of elements while pages are drawn, and writes it on saving."""

    _doc: Any
    _code: list[str]
    _annotationrefs: list[Any]

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._root = _Element(Step("Document"))
        self._steps: list[Step] = []  # kept alive, since elements are found by identity
        self._marks: list[list[_Element]] = []
        self._inside = False

    @contextmanager
    def content(self, steps: Steps, box: Sequence[float] = (), said: str = "") -> Iterator[None]:
        """What is drawn now is content of the element at the end of `steps`.

        `said` is the text behind letters that are drawn in other shapes or in another order.
        """
        element = self.element(steps)
        element.said = element.said or said
        if box:
            corner = self.absolutePosition(*box[:2])
            element.box = (*corner, corner[0] + box[2], corner[1] + box[3])
        page = self.getPageNumber()
        while len(self._marks) < page:
            self._marks.append([])
        number = len(self._marks[page - 1])
        self._marks[page - 1].append(element)
        element.kids.append(_Marked(page, number))
        links = len(self._annotationrefs)
        with self._between(f"/{element.step.tag} <</MCID {number}>> BDC"):
            yield
        for reference in self._annotationrefs[links:]:
            element.kids.append(_Link(page, self._doc.idToObject[reference.name]))

    @contextmanager
    def artefact(self, kind: str = "Layout") -> Iterator[None]:
        """What is drawn now is no content: `Layout` for lines, `Pagination` for header and footer."""
        with self._between(f"/Artifact <</Type /{kind}>> BDC"):
            yield

    def element(self, steps: Steps) -> _Element:
        """The element at the end of `steps`, made when it is not there yet: a cell may be empty."""
        self._steps += steps
        element = self._root
        for step in steps:
            element = element.child(step)
        return element

    def has_content(self, steps: Steps) -> bool:
        """Whether something was drawn for it before: the heading of a table that runs on."""
        return bool(self.element(steps).kids)

    @contextmanager
    def _between(self, begin: str) -> Iterator[None]:
        # Content is not put into content: the outer one has the inner one's text.
        if self._inside:
            yield
            return
        self._inside = True
        self._code.append(begin)
        try:
            yield
        finally:
            self._code.append("EMC")
            self._inside = False

    def showPage(self) -> None:  # noqa: N802
        super().showPage()
        page = self._doc.Pages.pages[-1]
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents = len(self._doc.Pages.pages) - 1
        page.Tabs = pdfdoc.PDFName("S")

    def save(self) -> None:
        if len(self._code):
            self.showPage()
        _Writer(self._doc, self._marks).write(self._root)
        super().save()


class _Writer:
    """Writes the tree into the file."""

    def __init__(self, document: Any, marks: Sequence[Sequence[_Element]]) -> None:
        self._document = document
        self._marks = marks
        self._pages = document.Pages.pages
        self._links: list[_Element] = []

    def write(self, root: _Element) -> None:
        tree: dict[str, Any] = {"Type": pdfdoc.PDFName("StructTreeRoot")}
        reference = self._dictionary(tree)
        tree["K"] = self._element(root, reference)
        numbers: list[Any] = []
        for page in range(len(self._pages)):
            marks = self._marks[page] if page < len(self._marks) else ()
            numbers += [page, _array(element.reference for element in marks)]
        for index, element in enumerate(self._links, start=len(self._pages)):
            numbers += [index, element.reference]
        tree["ParentTree"] = self._dictionary({"Nums": _array(numbers)})
        tree["ParentTreeNextKey"] = len(self._pages) + len(self._links)
        catalog = self._document.Catalog
        catalog.StructTreeRoot = reference
        catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": "true"})

    def _element(self, element: _Element, parent: Any) -> Any:
        step = element.step
        entries: dict[str, Any] = {
            "Type": pdfdoc.PDFName("StructElem"),
            "S": pdfdoc.PDFName(step.tag),
            "P": parent,
        }
        element.reference = self._dictionary(entries)
        attributes = _attributes(element)
        if attributes:
            entries["A"] = pdfdoc.PDFDictionary(attributes)
        if step.alt and step.tag == "Figure":
            entries["Alt"] = pdfdoc.PDFString(step.alt)
        if element.said:
            entries["ActualText"] = pdfdoc.PDFString(element.said)
        if element.kids:
            entries["K"] = _array([self._kid(element, kid) for kid in element.kids])
        return element.reference

    def _kid(self, element: _Element, kid: _Element | _Marked | _Link) -> Any:
        if isinstance(kid, _Element):
            return self._element(kid, element.reference)
        page = self._document.Reference(self._pages[kid.page - 1])
        if isinstance(kid, _Marked):
            entries = {"Type": pdfdoc.PDFName("MCR"), "Pg": page, "MCID": kid.number}
            return pdfdoc.PDFDictionary(entries)
        number = len(self._pages) + len(self._links)
        self._links.append(element)
        kid.annotation.permitted = (*kid.annotation.permitted, "StructParent")
        kid.annotation.otherkw["StructParent"] = number
        kid.annotation.Contents = element.step.alt
        obj = self._document.Reference(kid.annotation)
        return pdfdoc.PDFDictionary({"Type": pdfdoc.PDFName("OBJR"), "Pg": page, "Obj": obj})

    def _dictionary(self, entries: dict[str, Any]) -> Any:
        dictionary = pdfdoc.PDFDictionary(entries)
        dictionary.dict = entries  # not a copy: a tree is filled in after it is referred to
        return self._document.Reference(dictionary)


def _attributes(element: _Element) -> Mapping[str, Any]:
    name = pdfdoc.PDFName
    if element.step.scope:
        return {"O": name("Table"), "Scope": name(element.step.scope)}
    if element.step.tag == "L":
        return {"O": name("List"), "ListNumbering": name("Disc")}
    if element.box:
        box = [round(side, 2) for side in element.box]
        return {"O": name("Layout"), "BBox": _array(box), "Placement": name("Block")}
    return {}


def _array(values: Any) -> Any:
    return pdfdoc.PDFArray(list(values))
