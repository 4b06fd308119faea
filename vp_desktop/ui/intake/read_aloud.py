"""A sentence for the adviser to say out loud, in the form that fits who sits opposite."""

from __future__ import annotations

from vp_desktop.ui.widgets.notice import Notice


class ReadAloud(Notice):
    """Shows a sentence between quotation marks under "Zeg hardop"."""

    def __init__(self) -> None:
        super().__init__("", "accent", "message-circle")

    def say(self, sentence: str) -> None:
        self.set_text(self.tr("Zeg hardop:") + f"\n“{sentence}”")
