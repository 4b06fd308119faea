"""The language of the window: Dutch is the source, English the translation."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from vp_desktop import paths

DUTCH, ENGLISH = "nl", "en"
_KEPT = "vp_translators"
_FIXED = "vp_language_fixed"
_NAMES = ((DUTCH, "Nederlands"), (ENGLISH, "English"))


def current_language() -> str:
    """`nl` or `en`, as set by `set_language`."""
    return ENGLISH if QLocale().language() == QLocale.Language.English else DUTCH


def offered_languages() -> tuple[tuple[str, str], ...]:
    """The languages to choose from, each with its own name; none where the administrator fixed one."""
    app = QApplication.instance()
    return () if app is not None and app.property(_FIXED) else _NAMES


def fix_language(app: QApplication, *, fixed: bool) -> None:
    """Whether no other language is offered from now on."""
    app.setProperty(_FIXED, fixed)


def set_language(app: QApplication, language: str) -> None:
    """Translate what is built from now on, Qt's own words included, and set numbers and weekdays.

    Widgets that exist keep their words: the window is built again after a change.
    """
    for old in app.property(_KEPT) or []:
        app.removeTranslator(old)
    english = language == ENGLISH
    locale = QLocale(
        QLocale.Language.English if english else QLocale.Language.Dutch,
        QLocale.Country.UnitedKingdom if english else QLocale.Country.Netherlands,
    )
    QLocale.setDefault(locale)
    kept = []
    for folder, stem in (
        (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), "qtbase"),
        (str(paths.translations()), "vp"),
    ):
        translator = QTranslator(app)
        if translator.load(f"{stem}_{language}", folder):
            app.installTranslator(translator)
            kept.append(translator)
    app.setProperty(_KEPT, kept)
