"""The story on paper: the audience decides the order; without figures there is none of the register."""

from __future__ import annotations

import re

import pytest

from tests.reports import sample_editions as samples
from tests.reports.reading import flat, packaged_texts
from tests.reports.sample_stories import LONG, TITLES, page_texts, read, story, told, told_anew
from vp_desktop import paths
from vp_desktop.core.how_many import how_many_sheet
from vp_desktop.core.publication import Status
from vp_desktop.core.story import PaperRecommendation, PaperSection, StoryPages
from vp_desktop.reports.how_many import how_many_pdf

HOSTILE = "<b>vet</b> & <img src='x'/> &lt; Çağlayan-Öztürk שלום"


def sections(pdf: bytes) -> list[str]:
    items = [item for item in read(pdf).outline if not isinstance(item, list)]
    return [re.sub(r"^\d+\. ", "", str(item.title)) for item in items]


def text_of(pdf: bytes) -> str:
    return flat(" ".join(page_texts(pdf)))


def test_a_board_reads_figures_first_and_a_council_what_is_advised() -> None:
    board = sections(told(samples.edition()))
    council = sections(told(samples.edition(audience="council")))
    assert board.index("Meldingen in cijfers") < board.index("Inleiding")
    assert council[:2] == ["Aanbevelingen", "Opvolging van eerdere aanbevelingen"]
    assert council.index("Inleiding") < council.index("Meldingen in cijfers")
    assert sorted(board) == sorted(council)


def test_without_a_story_the_document_is_as_it_was() -> None:
    assert sections(told(samples.edition(), StoryPages())) == [
        "Leeswijzer",
        "Meldingen in cijfers",
        "De school naast het landelijke beeld",
        "Wat de vertrouwenspersoon doet",
        "Is dit exemplaar echt?",
    ]


def test_what_was_written_is_there_in_full() -> None:
    text = text_of(told(samples.small()))
    body = re.sub(
        r"Scholengemeenschap Het Baken, schooljaar 2025-2026|Jaaroverzicht van de "
        r"vertrouwenspersoon|Bladzijde \d+ van \d+",
        "",
        text,
    )
    assert flat(body).replace(" ", "").count("Erwasveelaandacht") == LONG.count("Er was")
    for words in ("Tweede alinea.", "klassenbezoek", "Wees zichtbaar", "Stand: Gedaan.", "93%"):
        assert words in text
    assert "Sinds januari." in text


@pytest.mark.parametrize("audience", ["board", "council"])
def test_without_figures_there_is_no_figure_of_the_register(audience: str) -> None:
    edition = samples.with_hidden(audience=audience)
    pdf = told(edition, without_figures=True)
    text = text_of(pdf)
    pages = page_texts(pdf)
    assert all("om te bespreken, zonder cijfers" in page.lower() for page in pages)
    for words in ("150", "163", "108", "145", "minder dan", "Meldingen in cijfers", "landelijk"):
        assert words not in text
    assert "Definitief" not in text
    assert edition.log_head not in text
    assert "93%" in text  # the school's own monitor is no figure of the register


def test_a_story_may_say_itself_that_it_has_no_figures() -> None:
    edition = samples.with_hidden()
    assert told(edition, story().to_discuss()) == told(edition, without_figures=True)


def test_without_figures_and_without_a_story_there_is_still_a_page() -> None:
    assert "112" in text_of(told(samples.edition(), StoryPages(), without_figures=True))


@pytest.mark.parametrize("audience", ["board", "council"])
def test_hostile_and_endless_text_becomes_paper(audience: str) -> None:
    endless = "woord " * 1700 + HOSTILE
    pages = story(
        sections=tuple(PaperSection(code, title, endless) for code, title in TITLES),
        recommendations=tuple(PaperRecommendation(endless) for _ in range(2)),
        earlier_recommendations=(PaperRecommendation(endless, "Gedaan", endless),),
    )
    text = text_of(told(samples.edition(audience=audience), pages))
    assert "<b>vet</b> & <img src='x'/> &lt; Çağlayan-Öztürk" in text
    assert "□" not in text


def test_the_standing_paragraph_stands_by_the_figures() -> None:
    assert "Een melding is een ervaring." in text_of(told(samples.small()))


def test_no_heading_of_the_story_stands_alone() -> None:
    reader = read(told(samples.with_hidden()))
    titles = {str(item.title) for item in reader.outline if not isinstance(item, list)}
    for page in reader.pages[1:]:
        lines = [line for line in page.extract_text().splitlines() if line.strip()]
        last = max((i for i, line in enumerate(lines) if line in titles), default=None)
        assert last is None or last < len(lines) - 1


def test_the_same_story_gives_the_same_bytes() -> None:
    draft = samples.with_hidden(status=Status.DRAFT)
    assert told_anew(draft) == told_anew(draft)


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("threshold", [5, 12])
def test_the_sheet_of_answers_is_one_page_with_all_of_them(language: str, threshold: int) -> None:
    sheet = how_many_sheet(packaged_texts(), language, threshold)
    pdf = how_many_pdf(sheet, paths.resources("fonts"), language)
    assert len(read(pdf).pages) == 1
    text = text_of(pdf)
    for one in sheet.answers:
        assert one.question in text
        assert flat(one.answer) in text
