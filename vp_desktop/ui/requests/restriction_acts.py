"""A case of which the use is restricted: shown as such, and lifted with a reason."""

from __future__ import annotations

from vp_desktop.core.formats import plain_date
from vp_desktop.ui.dossier.acts import CaseActs
from vp_desktop.ui.language import current_language
from vp_desktop.ui.requests.forms import ReasonForm
from vp_desktop.ui.widgets.notice import Notice


class RestrictionActs(CaseActs):
    """`notice` says at the top of the page that nothing may be written in the case."""

    notice: Notice

    def make_notice(self) -> Notice:
        """The notice, hidden as long as the case is not restricted."""
        self.notice = Notice("", "attention", action=self.tr("Beperking opheffen…"))
        self.notice.action_chosen.connect(self.lift)
        return self.notice

    def show_notice(self, watched: bool) -> bool:
        """Whether the case is restricted; says so, unless somebody looks along."""
        since = self.services.restricting.since(self.case_id)
        if since is None or watched:
            self.notice.set_text("")
            return since is not None
        words = self.tr(
            "Het gebruik van dit dossier is beperkt sinds {day}. Alles blijft staan; u kunt er niets in "
            "schrijven en er gaat niets uit. Termijnen en plichten lopen door."
        )
        self.notice.set_text(words.format(day=plain_date(since.date(), current_language())))
        return True

    def lift(self) -> None:
        """Ask why it may be used again."""
        form = ReasonForm(self.tr("Waarom mag dit dossier weer gebruikt worden?"))
        self.open(
            self.tr("Beperking opheffen"),
            form,
            lambda: self.services.restricting.lift(self.case_id, form.text("because")),
            "dossier.restriction",
            action=self.tr("Opheffen"),
        )
