"""The sheet with which a school begins its DPIA: questions, and what the program can answer."""

from __future__ import annotations

from pathlib import Path

from vp_desktop.core.privacy_sheet import PrivacySheet, SheetFacts, filled
from vp_desktop.core.texts import Texts
from vp_desktop.reports.privacy_page import privacy_pdf


def dpia_pdf(facts: SheetFacts, texts: Texts, fonts: Path, language: str = "nl") -> bytes:
    """The sheet as a PDF. Raises FileNotFoundError when a font is missing."""
    return privacy_pdf(filled(PrivacySheet.DPIA, facts, texts, language), fonts, language)
