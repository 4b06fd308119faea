"""The yearly summary as readers get it: everything is asserted on the finished PDF."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest

from tests.reports import sample_editions as samples
from tests.reports.reading import (
    EDITIONS,
    every_edition,
    lines_of,
    opened,
    pages,
    pdf,
    taxonomy,
    text_of,
)
from vp_desktop.core.publication import Status
from vp_desktop.core.publication_json import to_document
from vp_desktop.core.purpose import Purpose

SENTENCE = (
    "Kleine groepen zijn samengenomen. Aantallen kleiner dan 5 (ook 0), en enkele andere aantallen "
    "die nodig zijn om die niet te kunnen terugrekenen, tonen we niet (·), zodat niemand uit dit "
    "overzicht kan afleiden om wie het gaat; wat niet is uitgesplitst, telt wel mee in het totaal."
)

# ---- what it is, and for whom


@pytest.mark.parametrize(
    ("purpose", "title", "unit"),
    [
        (Purpose.ADVISER, "Jaaroverzicht van de vertrouwenspersoon", "zaken"),
        (Purpose.BULLYING, "Jaaroverzicht pestsituaties", "pestsituaties"),
        (Purpose.SCHOOL, "Jaaroverzicht incidenten", "incidenten"),
    ],
)
def test_the_title_page_says_what_it_is(purpose: Purpose, title: str, unit: str) -> None:
    edition = samples.small(purpose=purpose)
    first = pages(edition)[0]
    for words in (title, "Scholengemeenschap Het Baken", "Schooljaar 2025-2026", "Definitief"):
        assert words in first
    assert "1 augustus 2025 tot en met 31 juli 2026" in first
    assert "Voor bestuur en schoolleiding" in first
    assert f"minder dan 10 {unit}" in text_of(edition)


@pytest.mark.parametrize("audience", ["board", "council", "bullying", "somebody new"])
def test_an_audience_changes_one_line(audience: str) -> None:
    known = {
        "board": "Voor bestuur en schoolleiding",
        "council": "Voor de medezeggenschapsraad en het veiligheidsbeleid",
        "bullying": "Voor de evaluatie van de aanpak van pesten",
    }
    lines = lines_of(samples.edition(audience=audience))
    assert [line for line in lines if line.startswith("Voor ")] == [
        line for key, line in known.items() if key == audience
    ]


def test_the_properties_of_the_file() -> None:
    for language, title in (
        ("nl", "Jaaroverzicht van de vertrouwenspersoon 2025-2026"),
        ("en", "Yearly report of the confidential adviser 2025-2026"),
    ):
        reader = opened(samples.edition(), language)
        root: Any = reader.trailer["/Root"]
        assert reader.metadata is not None
        assert reader.metadata.title == title
        assert "Scholengemeenschap Het Baken" in (reader.metadata.subject or "")
        assert root["/Lang"] == language
        assert root["/ViewerPreferences"]["/DisplayDocTitle"]


@every_edition
def test_every_font_is_in_the_file(name: str) -> None:
    for page in opened(EDITIONS[name]()).pages:
        resources: Any = page["/Resources"]
        for font in resources["/Font"].values():
            found = font.get_object()
            assert "/FontFile2" in found["/FontDescriptor"], found["/BaseFont"]
            assert "/ToUnicode" in found


@every_edition
def test_pages_are_numbered(name: str) -> None:
    found = pages(EDITIONS[name]())
    assert len(found) >= 3
    for number, text in enumerate(found, start=1):
        assert f"Bladzijde {number} van {len(found)}" in text


@every_edition
def test_the_header_names_the_school_and_the_year_and_nothing_else(name: str) -> None:
    first, *others = pages(EDITIONS[name]())
    header = "Scholengemeenschap Het Baken, schooljaar 2025-2026"
    assert header not in first
    assert all(header in text.splitlines() for text in others)


@every_edition
def test_bookmarks_and_contents_agree(name: str) -> None:
    edition = EDITIONS[name]()
    reader = opened(edition)
    sections = [item for item in reader.outline if not isinstance(item, list)]
    titles = [str(item.title) for item in sections]
    assert [title.split(".")[0] for title in titles] == ["1", "2", "3", "4"]
    first = reader.pages[0].extract_text().splitlines()
    for item, title in zip(sections, titles, strict=True):
        number = reader.get_destination_page_number(item)
        assert number is not None
        assert title in reader.pages[number].extract_text()
        assert first[first.index(title) + 1].strip() == str(number + 1)


def test_each_dimension_has_its_bookmark() -> None:
    reader = opened(samples.edition())
    below = _titles(reader.outline)
    for label in ("Aard", "Periode", "Plaats", "Melder", "Over wie het gaat", "Uitkomst"):
        assert label in below


@every_edition
def test_no_heading_stands_alone(name: str) -> None:
    """Below every heading there is at least one line of text on the same page."""
    for language in ("nl", "en"):
        reader = opened(EDITIONS[name](), language)
        titles = set(_titles(reader.outline))
        for page in reader.pages[1:]:
            lines = page.extract_text().splitlines()
            last = max((i for i, line in enumerate(lines) if line in titles), default=None)
            assert last is None or last < len(lines) - 1
            for line, after in pairwise(lines):
                both = line in titles and after in titles
                assert not both or line[0].isdigit(), (line, after)


def _titles(outline: Any) -> list[str]:
    titles: list[str] = []
    for item in outline:
        titles += _titles(item) if isinstance(item, list) else [str(item["/Title"])]
    return titles


# ---- draft and final


@every_edition
def test_every_page_of_a_draft_carries_the_watermark(name: str) -> None:
    edition = EDITIONS[name](status=Status.DRAFT)
    assert all("CONCEPT" in text for text in pages(edition))
    assert all("DRAFT" in text for text in pages(edition, "en"))
    assert "Geef het niet door" in text_of(edition)


@every_edition
def test_no_page_of_a_final_edition_does(name: str) -> None:
    for language in ("nl", "en"):
        text = text_of(EDITIONS[name](), language).upper()
        assert "CONCEPT" not in text
        assert "DRAFT" not in text


# ---- reading guide


@every_edition
def test_the_sentence_about_small_numbers_is_there_word_for_word(name: str) -> None:
    assert SENTENCE in text_of(EDITIONS[name]())


def test_the_sentence_names_a_raised_threshold() -> None:
    page = replace(samples.edition().page, threshold=7)
    assert "Aantallen kleiner dan 7 (ook 0)" in text_of(samples.edition(page=page))


@every_edition
def test_the_guide_tells_matters_from_reports_and_experiences_from_findings(name: str) -> None:
    text = text_of(EDITIONS[name]())
    assert "dan zijn dat twee meldingen, maar het is één zaak" in text
    assert "geen vaststelling" in text
    assert "Een schooljaar loopt van 1 augustus tot en met 31 juli." in text


def test_earlier_years_are_explained_only_where_there_are_any() -> None:
    assert "zoals ze toen zijn gepubliceerd" in text_of(samples.three_years())
    assert "zoals ze toen zijn gepubliceerd" not in text_of(samples.edition())


# ---- without figures


def test_a_small_school_reads_why_there_are_no_numbers() -> None:
    text = text_of(samples.small())
    assert "Waarom hier geen aantallen staan" in text
    assert "minder dan 10 zaken" in text
    assert "Dat kan ook nul zijn." in text
    assert "Niet dat er niets is gebeurd." in text
    for absent in ("Meldingen in cijfers", "Aard", "Niet uitgesplitst", "dit jaar\n"):
        assert absent not in text


def test_a_small_school_with_a_raised_threshold() -> None:
    text = text_of(samples.small(page=samples.page(None, threshold=8)))
    assert "minder dan 16 zaken" in text
    assert "minder dan 10" not in text


def test_a_total_alone_is_explained() -> None:
    edition = samples.total_only()
    text = text_of(edition)
    assert "15 zaken 17 meldingen" in text
    assert "Waarom dit aantal niet is uitgesplitst" in text
    assert "Waarom hier geen aantallen staan" not in text
    assert "Waarom dit aantal niet is uitgesplitst" not in text_of(samples.edition())


@every_edition
def test_everybody_finds_help(name: str) -> None:
    text = text_of(EDITIONS[name]())
    assert "Wat de vertrouwenspersoon doet" in text
    for number in ("112", "113", "0800-0188", "0800-2000"):
        assert number in text


# ---- what makes a copy checkable


@every_edition
def test_the_last_page_has_the_fingerprint_and_the_log_head(name: str) -> None:
    for language in ("nl", "en"):
        edition = EDITIONS[name]()
        lines = pages(edition, language)[-1].splitlines()
        assert to_document(edition, taxonomy(), language)["fingerprint"] in lines
        assert edition.log_head in lines


def test_without_a_log_head_there_is_no_empty_line_for_it() -> None:
    assert "Stand van het logboek" not in text_of(samples.edition(log_head=""))


@every_edition
def test_the_same_edition_gives_the_same_bytes(name: str) -> None:
    first = pdf(EDITIONS[name]())
    pdf(samples.with_hidden(), "en")
    assert pdf(EDITIONS[name]()) == first
