"""A dossier in a test: opened on a real register, read and used as a user does."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from vp_desktop.ui.dossier.forms.panel import FormPanel
from vp_desktop.ui.dossier.screen import DossierScreen
from vp_desktop.ui.widgets.buttons import MenuButton
from vp_desktop.ui.widgets.timeline import TimelineEntry


def visible_words(widget: QWidget) -> list[str]:
    """The words of labels and buttons that can be seen."""
    QApplication.processEvents()  # layouts show what is new
    labels = [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
    buttons = [b.text() for b in widget.findChildren(QAbstractButton) if b.isVisible()]
    return [text for text in labels + buttons if text]


def press(widget: QWidget, text: str) -> None:
    """Press the one visible button with these words or this name."""
    QApplication.processEvents()
    found = [
        button
        for button in widget.findChildren(QAbstractButton)
        if button.isVisible() and text in (button.text(), button.accessibleName())
    ]
    assert len(found) == 1, visible_words(widget)
    found[0].click()


def choose(menu: MenuButton, act: str) -> None:
    """Choose an act of a menu."""
    acts = [action.text() for action in menu.menu().actions()]
    assert act in acts, acts
    menu.menu().actions()[acts.index(act)].trigger()


def panel_of(screen: DossierScreen) -> FormPanel:
    assert screen.workplace.panel is not None
    return screen.workplace.panel


def write(screen: DossierScreen, **content: str) -> None:
    """Fill fields of the open form as if typed."""
    form = panel_of(screen).sheet.form
    form.fill(content)
    form.changed.emit()


def save(screen: DossierScreen) -> None:
    panel_of(screen).save.click()


def story(screen: DossierScreen) -> list[TimelineEntry]:
    return screen.timeline.entries()


def titles(screen: DossierScreen) -> list[str]:
    return [entry.title for entry in story(screen)]


def entry(screen: DossierScreen, title: str) -> TimelineEntry:
    return next(found for found in story(screen) if found.title == title)
