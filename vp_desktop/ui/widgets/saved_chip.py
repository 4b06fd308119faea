"""Says that what was typed is kept, and since when: "bewaard 14:32"."""

from __future__ import annotations

from datetime import date, datetime

from vp_desktop.core.formats import short_date
from vp_desktop.ui.language import current_language
from vp_desktop.ui.widgets.chip import Chip


class SavedChip(Chip):
    """Hidden until something was kept for the first time."""

    def __init__(self) -> None:
        super().__init__("", "neutral", "check")
        self.hide()

    def show_moment(self, moment: datetime, today: date) -> None:
        """Kept at `moment`; its day is said when that is not today."""
        time = f"{moment:%H:%M}"
        if moment.date() == today:
            self.set_text(self.tr("bewaard {time}").format(time=time))
        else:
            day = short_date(moment.date(), current_language())
            self.set_text(self.tr("bewaard {day} {time}").format(day=day, time=time))
        self.show()
