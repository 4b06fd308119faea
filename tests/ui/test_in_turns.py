"""Work in several turns: the first act at once, the others when a key could be heard between them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import shiboken6
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from vp_desktop.ui.today.more_rows import FIRST, MoreRows
from vp_desktop.ui.widgets.card import ROWS_AT_ONCE, RowsCard
from vp_desktop.ui.widgets.in_turns import drop_of, finish, in_turns
from vp_desktop.ui.widgets.labels import Separator


@pytest.fixture(autouse=True)
def nobody_before(qapp: QApplication) -> None:
    finish()


def acts(done: list[str], words: str) -> list[Callable[[], None]]:
    return [lambda each=each: done.append(each) for each in words]  # type: ignore[misc]


def test_the_first_is_done_at_once_and_nobody_takes_another_turn_meanwhile(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("vp_desktop.ui.widgets.in_turns._SLICE", 0)
    done: list[str] = []
    page, other = QObject(), QObject()
    in_turns(page, acts(done, "abc"))
    in_turns(other, acts(done, "xy"))
    assert done == ["a"]
    QApplication.processEvents()
    assert done == ["a", "b"], "one in a turn"
    in_turns(page, acts(done, "d"))
    finish(page)
    assert done == ["a", "b", "d"], "asked again, in place of what it had left"
    finish()
    assert done == ["a", "b", "d", "x", "y"]


def test_of_who_is_gone_nothing_is_done() -> None:
    done: list[str] = []
    gone = QObject()
    in_turns(gone, acts(done, "ab"))
    shiboken6.delete(gone)
    finish()
    assert done == ["a"]


def test_a_page_that_is_left_keeps_nobody_waiting(shown: Callable[[QWidget], None]) -> None:
    done: list[str] = []
    page, other = QWidget(), QObject()
    inside = QWidget(QWidget(page))
    shown(page)
    in_turns(other, acts(done, "xy"), at_once=False)
    for one in (page, inside):
        in_turns(one, acts(done, "ab"), at_once=False)
    drop_of(page)
    finish()
    assert done == ["x", "y"]


def lines_of(card: RowsCard) -> list[str]:
    """What stands under each other in the card, `-` for a hairline."""
    QApplication.processEvents()
    parts = [one for one in card.findChildren(QWidget) if isinstance(one, QPushButton | Separator)]
    parts = [one for one in parts if not one.isHidden()]
    parts.sort(key=lambda one: one.mapTo(card, one.rect().topLeft()).y())
    return ["-" if isinstance(one, Separator) else one.text() for one in parts]


def shows(card: RowsCard, words: str) -> bool:
    return lines_of(card) == list("-".join(words))


def test_rows_that_say_the_same_stay_and_keep_the_keyboard(
    shown: Callable[[QWidget], None],
) -> None:
    card = RowsCard()
    more = MoreRows(card, "Letters")

    def show(words: str) -> dict[str, QWidget]:
        more.show_things(words, QPushButton, str)
        finish(card)
        assert shows(card, words)
        return {row.text(): row for row in card.rows()}  # type: ignore[attr-defined]

    shown(card)
    first = show("bdfhj")
    assert len(first) > ROWS_AT_ONCE
    first["f"].setFocus(Qt.FocusReason.OtherFocusReason)
    then = show("abcdfgjk")
    assert [first[key] is then[key] for key in "bdfj"] == [True] * 4
    assert card.focusWidget() is then["f"]
    assert set(show("bk")) == {"b", "k"}
    assert show("kb"), "in another order"
    assert show("") == {}
    assert show("a")


def test_a_button_that_is_pressed_while_rows_come_up_gives_the_next(
    shown: Callable[[QWidget], None],
) -> None:
    card = RowsCard()
    more = MoreRows(card, "Getallen")
    shown(card)
    more.show_things([str(number) for number in range(FIRST + 10)], QPushButton, str)
    assert 0 < len(card.rows()) < ROWS_AT_ONCE, "the others a moment later"
    finish(card)
    button = more.button
    assert button is not None and len(card.rows()) == FIRST
    button.click()
    assert card.focusWidget() is card.rows()[FIRST]
    button.click()
    finish(card)
    assert [row.text() for row in card.rows()] == [str(n) for n in range(FIRST + 10)]  # type: ignore[attr-defined]
    assert more.button is None


def test_rows_that_wait_for_those_of_another_card_get_the_keyboard_when_they_come(
    shown: Callable[[QWidget], None],
) -> None:
    card, other = RowsCard(), QObject()
    more = MoreRows(card, "Getallen")
    grown: list[bool] = []
    more.grown.connect(lambda: grown.append(True))
    shown(card)
    things = [str(number) for number in range(FIRST + 10)]
    more.show_things(things, QPushButton, str)
    finish()
    in_turns(other, acts([], "abc"))
    assert more.button is not None
    more.button.click()
    assert len(card.rows()) == FIRST, "the other is not done yet"
    more.show_things(things, QPushButton, str)  # asked again meanwhile
    grown.clear()
    finish()
    assert card.focusWidget() is card.rows()[FIRST] and grown == [True]
