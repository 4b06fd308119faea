"""The words of the yearly summary: text from people is text, every sentence is used, both languages."""

from __future__ import annotations

import io
import string
import unicodedata
from dataclasses import replace
from typing import Any

import pypdf
import pytest

from tests.reports import sample_editions as samples
from tests.reports.reading import (
    EDITIONS,
    flat,
    opened,
    packaged_texts,
    pages,
    pdf,
    taxonomy,
    text_of,
)
from tests.reports.sample_stories import A_FEW, ALSO, told
from vp_desktop import paths
from vp_desktop.core.publication import Status
from vp_desktop.core.purpose import Purpose
from vp_desktop.core.school_years import SchoolYears
from vp_desktop.core.taxonomy import Taxonomy
from vp_desktop.core.texts import Texts
from vp_desktop.reports.summary import summary_pdf
from vp_desktop.reports.wall import wall_pdf

HOSTILE = (
    '<b>Vet</b> & <img src="file:///etc/passwd"/> <a href="http://x">l</a> &lt; {total} ]]> ',
    "Şükrü Çağlar İlkokulu Nguyễn Thị Ưỡng",
    "x" * 500,
    "naam " * 100,
    "regel\u202e1\nregel\x002\u00a0einde",
)

# ---- text from people


@pytest.mark.parametrize("school", HOSTILE)
@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("name", ["small", "hidden"])
def test_a_hostile_name_is_text(name: str, language: str, school: str) -> None:
    edition = EDITIONS[name](schools=(school,), status=Status.DRAFT)
    reader = opened(edition, language)
    first = flat(reader.pages[0].extract_text()).replace(" ", "")
    visible = "".join(c for c in school if unicodedata.category(c)[0] not in "CZ")
    assert visible in first
    for page in reader.pages:
        links = page.get("/Annots") or []
        assert all("/A" not in link.get_object() for link in links)
        assert not page.images
        assert page.mediabox.width == pytest.approx(595.28, abs=0.1)
    for page in reader.pages[1:]:
        header = page.extract_text().splitlines()
        assert not any(len(line) > 110 for line in header)


def test_several_schools_are_all_named_on_the_title_page() -> None:
    edition = samples.edition(schools=("De Zwaluw", "Het Nest", "De Kiem"))
    first, *others = pages(edition)
    assert "De Zwaluw, Het Nest en De Kiem" in first
    assert all("De Zwaluw en 2 andere, schooljaar 2025-2026" in text for text in others)


def test_a_label_of_a_list_is_text_too() -> None:
    known = taxonomy()
    category = known["category"]
    item = replace(category.items["sexual"], label=replace(category.label, nl="<b>A & B</b>"))
    items = {**category.items, "sexual": item}
    lists = {**known.lists, "category": replace(category, items=items)}
    fonts = paths.resources("fonts")
    made = summary_pdf(samples.edition(), Taxonomy(lists), packaged_texts(), fonts)
    reader = pypdf.PdfReader(io.BytesIO(made))
    assert any("<b>A & B</b>" in page.extract_text() for page in reader.pages)


def test_a_heading_that_fills_a_page_goes_to_the_next_whole() -> None:
    known = taxonomy()
    long = "lang woord " * 200
    label = replace(known["category"].label, nl=long)
    lists = {**known.lists, "category": replace(known["category"], label=label)}
    fonts = paths.resources("fonts")
    made = summary_pdf(samples.with_hidden(), Taxonomy(lists), packaged_texts(), fonts)
    found = [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(made)).pages]
    assert flat(long).strip() in flat(next(text for text in found if "lang woord" in text))


# ---- words


class _Listening(Texts):
    """Texts that remember which sentences were said."""

    def say(self, section: str, key: str, language: str, /, **values: Any) -> str:
        SAID.add(key)
        return super().say(section, key, language, **values)


SAID: set[str] = set()


def test_every_sentence_is_used() -> None:
    SAID.clear()
    texts = _Listening(packaged_texts().sections)
    figures_ = dict.fromkeys(
        ("contacts", "hours", "median_weeks_to_first_contact", "median_weeks_to_closing"), 5
    )
    made = [make(status=Status.DRAFT) for make in EDITIONS.values()]
    made += [samples.edition(figures=figures_, schools=("A", "B"), audience="council")]
    for purpose in Purpose:
        tops = [
            samples.block(name, None, 40, dict.fromkeys(taxonomy()[name].tops[0], 20))
            for name in purpose.dimensions
        ]
        page = samples.page(40, tops)
        made.append(samples.edition(purpose=purpose, page=page, audience="bullying"))
    together = SchoolYears(2022, 2024)
    made += [replace(make(), school_year=together) for make in (samples.small, samples.edition)]
    made += [
        samples.small(earlier=(samples.small(2024), samples.small(2023)), schools=("S" * 50,) * 9),
        samples.small(schools=("S" * 50,) * 40),
        samples.small(purpose=Purpose.SCHOOL, audience="council"),
    ]
    for edition in made:
        pdf(edition, "nl", texts)
        fonts = paths.resources("fonts")
        wall_pdf(edition, taxonomy(), texts, fonts)
    also = (ALSO, replace(ALSO, audience="somebody"))
    told(samples.with_hidden(also_published=also), texts=texts)
    told(samples.edition(page=samples.page(2000, A_FEW)), texts=texts)
    told(samples.edition(), texts=texts, without_figures=True)
    fonts = paths.resources("fonts")
    summary_pdf(samples.edition(), taxonomy(), texts, fonts, "nl", example=True)
    wall_pdf(samples.edition(), taxonomy(), texts, fonts, example=True)
    assert set(packaged_texts().sections["summary"]) == SAID


def test_both_languages_have_the_same_placeholders() -> None:
    for key, label in packaged_texts().sections["summary"].items():
        dutch, english = (
            {field for _, field, _, _ in string.Formatter().parse(text) if field}
            for text in (label.nl, label.en)
        )
        assert dutch == english, key


def test_english_is_complete() -> None:
    text = text_of(samples.three_years(), "en")
    for word in ("Meldingen", "Leeswijzer", "Schooljaar", "Bladzijde", "Leerling", "dit jaar"):
        assert word not in text
    assert "1 August 2025 up to and including 31 July 2026" in text
    assert "Page 1 of" in text
