"""Reading the manual: Markdown pages in a folder, one folder for each language.

`README.md` is the table of contents; its links name the pages and their order. A page may begin with
front matter that names the screens it explains, and words by which it is found though they are not in it:

    ---
    screens: today
    also: password, start
    ---
"""

from __future__ import annotations

import re
from functools import cached_property
from pathlib import Path

from vp_desktop.core.manual import Hit, ManualPage, search

CONTENTS = "README.md"
_LINKED = re.compile(r"\]\(([a-z0-9-]+)\.md\)")
_FRONT = re.compile(r"\A---\n(.*?)\n---\n", re.DOTALL)
_PICTURE = re.compile(r"pictures/[a-z0-9-]+\.png")


class Manual:
    """The manual in one language. Nothing is read before the first question."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @cached_property
    def pages(self) -> tuple[ManualPage, ...]:
        """All pages, in the order of the contents. A page that cannot be read is left out."""
        names = dict.fromkeys(_LINKED.findall(self._read(CONTENTS)))
        return tuple(
            _page(name, text) for name in names if (text := self._read(f"{name}.md")).strip()
        )

    def page(self, name: str) -> ManualPage | None:
        return next((page for page in self.pages if page.name == name), None)

    def about(self, screen: str) -> ManualPage | None:
        """The page that explains a screen."""
        return next((page for page in self.pages if screen in page.screens), None)

    def search(self, text: str) -> list[Hit]:
        return search(self.pages, text)

    def picture(self, address: str) -> Path | None:
        """The file of a picture in the manual; None for every other address."""
        return self._folder / address if _PICTURE.fullmatch(address) else None

    def _read(self, name: str) -> str:
        try:
            return (self._folder / name).read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            return ""


def _page(name: str, text: str) -> ManualPage:
    front = _FRONT.match(text)
    body = text[front.end() :] if front else text
    screens = re.search(r"^screens:(.*)$", front[1], re.MULTILINE) if front else None
    named = screens[1].replace(",", " ").split() if screens else []
    also = re.search(r"^also:(.*)$", front[1], re.MULTILINE) if front else None
    title = re.search(r"^# +(.+)$", body, re.MULTILINE)
    called = title[1].strip() if title else name
    return ManualPage(name, called, tuple(named), body.strip(), also[1].strip() if also else "")
