"""The sheet "Maar hoeveel dan?": answers in both languages that hold for every threshold."""

from __future__ import annotations

import pytest

from vp_desktop import paths
from vp_desktop.catalog.reader import read_texts
from vp_desktop.core.how_many import QUESTIONS, how_many_sheet


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("threshold", [5, 20])
def test_every_question_has_an_answer(language: str, threshold: int) -> None:
    texts = read_texts(paths.resources("texts"))
    sheet = how_many_sheet(texts, language, threshold)
    assert sheet.title and sheet.lead and len(sheet.answers) == 8
    for question, answer in sheet.answers:
        assert question.endswith("?") and "{" not in answer
    assert str(threshold) in sheet.answers[0].answer
    known = {f"{key}{end}" for key in QUESTIONS for end in ("", "_answer")} | {"title", "lead"}
    assert set(texts.sections["how_many"]) == known
