"""Making sample editions into documents and reading them back, as a reader would."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from functools import cache

import pypdf
import pytest

from tests.reports import sample_editions as samples
from vp_desktop import paths
from vp_desktop.catalog.reader import read_taxonomy, read_texts
from vp_desktop.core.publication import Edition
from vp_desktop.core.taxonomy import Taxonomy
from vp_desktop.core.texts import Texts
from vp_desktop.reports.summary import summary_pdf

EDITIONS: dict[str, Callable[..., Edition]] = {
    "small": samples.small,
    "small after a larger year": lambda **v: samples.small(
        **{"earlier": (samples.total_only(2024),), **v}
    ),
    "total only": samples.total_only,
    "total only after a small year": lambda **v: samples.total_only(
        **{"earlier": (samples.small(2024),), **v}
    ),
    "40": lambda **v: samples.edition(
        **{"page": samples.page(40, samples.blocks_of_40()), "figures": {}, **v}
    ),
    "64": samples.edition,
    "hidden": samples.with_hidden,
    "three years": samples.three_years,
    "hidden, five years": lambda **v: samples.with_hidden(
        **{
            "earlier": (
                samples.with_hidden(2024),
                samples.edition(2023),
                samples.edition(2022, page=samples.page(40, samples.blocks_of_40())),
                samples.total_only(2021),
            ),
            **v,
        }
    ),
}
every_edition = pytest.mark.parametrize("name", EDITIONS)


@cache
def taxonomy() -> Taxonomy:
    return read_taxonomy(paths.resources("taxonomy"))


@cache
def packaged_texts() -> Texts:
    return read_texts(paths.resources("texts"))


def pdf(edition: Edition, language: str = "nl", texts: Texts | None = None) -> bytes:
    fonts = paths.resources("fonts")
    return summary_pdf(edition, taxonomy(), texts or packaged_texts(), fonts, language)


_READ: dict[str, tuple[pypdf.PdfReader, list[str]]] = {}
"""What was made and read before, by edition and language."""


def _read(edition: Edition, language: str) -> tuple[pypdf.PdfReader, list[str]]:
    key = repr((edition, language))
    if key not in _READ:
        reader = pypdf.PdfReader(io.BytesIO(pdf(edition, language)))
        _READ[key] = (reader, [page.extract_text() for page in reader.pages])
    return _READ[key]


def opened(edition: Edition, language: str = "nl") -> pypdf.PdfReader:
    return _read(edition, language)[0]


def pages(edition: Edition, language: str = "nl") -> list[str]:
    return _read(edition, language)[1]


def flat(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def text_of(edition: Edition, language: str = "nl") -> str:
    return flat(" ".join(pages(edition, language)))


def lines_of(edition: Edition, language: str = "nl") -> list[str]:
    return [line.strip() for page in pages(edition, language) for line in page.splitlines()]


def cells_after(edition: Edition, label: str) -> list[str]:
    """The cells of the table row that starts with `label`."""
    lines = lines_of(edition)
    start = lines.index(label) + 1
    count = 1 + len(edition.earlier)
    return lines[start : start + count]
