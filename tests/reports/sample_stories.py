"""A made-up story beside the figures, and the documents of an edition with it."""

from __future__ import annotations

import io
from functools import cache
from typing import Any

import pypdf

from tests.reports import sample_editions as samples
from tests.reports.reading import packaged_texts, taxonomy
from vp_desktop import paths
from vp_desktop.catalog.national import read_national
from vp_desktop.core.publication import AlsoPublished, Edition
from vp_desktop.core.story import PaperMonitor, PaperRecommendation, PaperSection, StoryPages
from vp_desktop.core.texts import Texts
from vp_desktop.reports.summary import summary_pdf

NATIONAL = read_national(paths.resources("figures", "national.json"))
ALSO = AlsoPublished("r-other", "board", "ab12" * 16)
LONG = "Er was veel aandacht voor de veiligheid in de klassen en op het plein. " * 143
TITLES = (
    ("introduction", "Inleiding"),
    ("task", "Taak, positie en werkwijze"),
    ("activities", "Activiteiten"),
    ("followed_up", "Opvolging van eerdere aanbevelingen"),
    ("recommendations", "Aanbevelingen"),
)
A_FEW = [samples.block("category", None, 2000, {"sexual": 5, "violence": 1500, "different": 495})]


def story(**values: Any) -> StoryPages:
    made = {
        "sections": (
            PaperSection("introduction", "Inleiding", "Eerste alinea.\n\nTweede alinea."),
            PaperSection("task", "Taak, positie en werkwijze", LONG),
            PaperSection("activities", "Activiteiten", "Dit deed ik:\n- klassenbezoek\n- overleg"),
        ),
        "recommendations": (PaperRecommendation("Wees zichtbaar in elke klas."),),
        "earlier_recommendations": (
            PaperRecommendation("Een eigen kamer.", "Gedaan", "Sinds januari."),
        ),
        "monitor": (PaperMonitor("Leerlingen die zich veilig voelen", 93, "Monitor 2026"),),
        "monitor_title": "Wat de eigen monitor zegt",
        "standing": "Een melding is een ervaring.",
        "titles": TITLES,
    }
    return StoryPages(**{**made, **values})


_TOLD: dict[str, bytes] = {}
"""What was printed before, by all that it was printed of."""


def told(
    edition: Edition,
    pages: StoryPages | None = None,
    *,
    texts: Texts | None = None,
    language: str = "nl",
    without_figures: bool = False,
) -> bytes:
    """The summary as the program prints it, with a story and beside the country; the same one once."""
    if texts is not None:
        return told_anew(edition, pages, texts, language, without_figures)
    key = repr((edition, pages, language, without_figures))
    if key not in _TOLD:
        _TOLD[key] = told_anew(edition, pages, None, language, without_figures)
    return _TOLD[key]


def told_anew(
    edition: Edition,
    pages: StoryPages | None = None,
    texts: Texts | None = None,
    language: str = "nl",
    without_figures: bool = False,
) -> bytes:
    return summary_pdf(
        *(edition, taxonomy(), texts or packaged_texts(), paths.resources("fonts"), language),
        story=pages or story(),
        national=NATIONAL,
        without_figures=without_figures,
    )


@cache
def page_texts(pdf: bytes) -> tuple[str, ...]:
    """The text of each page: to read a page takes longer than to print it."""
    return tuple(page.extract_text() for page in read(pdf).pages)


def read(pdf: bytes) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(pdf))
