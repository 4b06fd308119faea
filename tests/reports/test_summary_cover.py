"""The first page and the order of the rest: years together, schools together, each reader."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.reports import sample_editions as samples
from tests.reports.reading import flat, taxonomy
from tests.reports.sample_stories import page_texts, read, story, told
from vp_desktop.core.publication import AlsoPublished, Edition, Status
from vp_desktop.core.publication_json import to_document
from vp_desktop.core.purpose import Purpose
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.core.school_years import SchoolYears
from vp_desktop.core.story import PaperSection, StoryPages

MANY = tuple(f"Openbare basisschool nummer {number}" for number in range(40))


def pages(edition: Edition, language: str = "nl", told_: StoryPages | None = None) -> list[str]:
    made = told(edition, told_ or story(), language=language)
    return [flat(page) for page in page_texts(made)]


def together(edition: Edition) -> Edition:
    return replace(edition, school_year=SchoolYears(2022, 2024))


@pytest.mark.parametrize("make", [samples.small, samples.total_only, samples.edition])
def test_years_together_are_named_in_words(make: Callable[[], Edition]) -> None:
    for language, words, column in (
        ("nl", "Schooljaren 2022-2023 tot en met 2024-2025", "samen"),
        ("en", "School years 2022-2023 up to and including 2024-2025", "total"),
    ):
        edition = together(make())
        first, *others = pages(edition, language)
        assert words in first
        assert all(words[0].lower() + words[1:] in page for page in others)
        text = " ".join([first, *others])
        assert ".." not in text
        assert "dit jaar" not in text and "this year" not in text
        assert "Over dit jaar" not in text and "In dit schooljaar waren" not in text
        assert column in text
        title = read(told(edition, story(), language=language)).metadata.title  # type: ignore[union-attr]
        assert title is not None and ".." not in title


def test_years_together_are_explained_and_one_year_is_not() -> None:
    assert "Schooljaren samen" in " ".join(pages(together(samples.edition())))
    assert "Schooljaren samen" not in " ".join(pages(samples.edition()))


def test_two_schools_are_the_title_and_more_are_listed() -> None:
    two = pages(samples.edition(schools=("De Zwaluw", "Het Nest")))
    assert "De Zwaluw en Het Nest" in two[0]
    seven = tuple(f"Basisschool De Regenboog {letter}" for letter in "ABCDEFG")
    first = pages(samples.edition(schools=seven))[0]
    assert "7 scholen samen" in first
    assert all(school in first for school in seven)


def test_very_many_schools_leave_room_for_the_contents() -> None:
    first, *others = pages(samples.small(schools=MANY))
    assert "40 scholen samen" in first
    assert "In dit overzicht" in first and "Is dit exemplaar echt?" in first
    assert all(school in " ".join(others) for school in MANY)


def test_schools_together_are_explained() -> None:
    assert "geen aantallen" in " ".join(pages(samples.edition(schools=("A", "B"))))
    assert "Scholen samen" not in " ".join(pages(samples.edition()))


@pytest.mark.parametrize(
    ("purpose", "audience", "title"),
    [
        (Purpose.ADVISER, "board", "Jaaroverzicht van de vertrouwenspersoon"),
        (
            Purpose.ADVISER,
            "council",
            "Jaaroverzicht van de vertrouwenspersoon bij het veiligheidsbeleid",
        ),
        (Purpose.SCHOOL, "council", "Jaaroverzicht incidenten bij het veiligheidsbeleid"),
        (Purpose.BULLYING, "bullying", "Evaluatie van de aanpak van pesten"),
    ],
)
def test_the_title_fits_the_reader(purpose: Purpose, audience: str, title: str) -> None:
    reader = read(told(samples.small(purpose=purpose, audience=audience)))
    assert reader.metadata is not None
    assert reader.metadata.title == f"{title} 2025-2026"
    lines = reader.pages[0].extract_text().splitlines()
    assert lines.count(title) == 2  # above the school, and at the foot


def test_a_small_school_is_told_first_what_was_done() -> None:
    first = _sections(samples.small())
    assert first.index("Activiteiten") < first.index("Waarom hier geen aantallen staan")
    assert first.index("Aanbevelingen") < first.index("Waarom hier geen aantallen staan")


def test_small_years_in_a_row_are_one_line() -> None:
    earlier = tuple(samples.small(year) for year in (2024, 2023, 2022))
    text = " ".join(pages(samples.small(earlier=earlier)))
    assert "2022-2023 t/m 2024-2025: minder dan 10" in text
    gap = (samples.small(2024), samples.small(2022))
    text = " ".join(pages(samples.small(earlier=gap)))
    assert "2024-2025: minder dan 10" in text and "2022-2023: minder dan 10" in text
    assert "t/m" not in text


def test_equal_totals_in_a_row_are_not_put_together() -> None:
    earlier = (samples.edition(2024), samples.edition(2023))
    text = " ".join(pages(samples.edition(earlier=earlier)))
    assert "2024-2025: 64" in text and "2023-2024: 64" in text


# ---- pages that end well


def test_a_short_section_is_on_one_page() -> None:
    lines = "\n".join(f"- punt {number}" for number in range(6))
    told_ = story(
        sections=tuple(
            PaperSection(
                f"s{number}", f"Deel {number}", f"Dit deed ik:\n{lines}\n\nDat was deel {number}."
            )
            for number in range(9)
        ),
        titles=tuple((f"s{number}", f"Deel {number}") for number in range(9)),
        recommendations=(),
        earlier_recommendations=(),
    )
    found = pages(samples.small(), told_=told_)[1:]
    for number in range(9):
        page = next(page for page in found if f". Deel {number} " in page)
        assert f"Dat was deel {number}." in page


def test_help_and_proof_are_the_last_page() -> None:
    for edition in (samples.small(), samples.edition(), samples.with_hidden()):
        last = pages(edition)[-1]
        assert "Wat de vertrouwenspersoon doet" in last
        assert "Is dit exemplaar echt?" in last


def test_why_there_are_no_numbers_stands_on_one_page() -> None:
    page = next(p for p in pages(samples.small())[1:] if "Waarom hier geen aantallen staan" in p)
    assert "Wat dit betekent" in page and "Wat dit niet betekent" in page


# ---- what makes a copy checkable


def test_the_proof_says_how_and_names_what_others_published() -> None:
    readers = ("board", "bullying", "council", "pooled", "somebody")
    also = tuple(
        AlsoPublished(f"r-{n}", reader, f"{n}b12" * 16) for n, reader in enumerate(readers)
    )
    edition = samples.edition(also_published=also)
    text = " ".join(pages(edition)[-2:])
    assert "vp-desktop check REGISTER.vpr --edition BESTAND.json" in text
    told, _, technical = text.partition("Technisch, voor de beheerder")
    assert "fingerprint" in technical and "fingerprint" not in told, "no technical words before it"
    assert "vp-desktop" not in told
    assert all(each.fingerprint in text for each in also)
    assert not any(each.register_id in text for each in also)
    assert text.count("Voor anderen") == 2
    own = to_document(edition, taxonomy(), "nl")["fingerprint"]
    assert text.index(own) < text.index(also[0].fingerprint)
    assert "Ook door anderen" not in " ".join(pages(samples.edition()))


def test_a_draft_keeps_its_watermark_on_the_last_page() -> None:
    assert "CONCEPT" in pages(samples.small(status=Status.DRAFT))[-1]


def test_one_school_year_is_written_as_before() -> None:
    assert (
        "Schooljaar 2025-2026" in pages(replace(samples.edition(), school_year=SchoolYear(2025)))[0]
    )


def _sections(edition: Edition) -> list[str]:
    items = [item for item in read(told(edition)).outline if not isinstance(item, list)]
    return [re.sub(r"^\d+\. ", "", str(item.title)) for item in items]
