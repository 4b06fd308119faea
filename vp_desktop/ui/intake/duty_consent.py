"""What a duty of the adviser's own says about the answer to the question of consent."""

from __future__ import annotations

from vp_desktop.core.case_facts import has_own_duty
from vp_desktop.core.consent import NOT_NEEDED
from vp_desktop.core.taxonomy import NOT_YET
from vp_desktop.services.consent import CONSENT
from vp_desktop.ui.intake.answers import Answers
from vp_desktop.ui.intake.context import IntakeContext
from vp_desktop.ui.intake.proposals import proposals


def duty_consent_words(answers: Answers, context: IntakeContext) -> str:
    """What is said when the answer takes away what a duty needs, or names a duty that there is not."""
    if not answers.consent or not context.purpose.asks_consent:
        return ""
    row = CONSENT.of(answers.consent, duty=True)
    own = has_own_duty(p.duty for p in proposals(answers, context))
    if row.instead and own:
        return row.sentence.text(context.language)
    knows_nature = answers.category not in ("", NOT_YET)
    if answers.consent == NOT_NEEDED and knows_nature and not own:
        return CONSENT.unfounded.text(context.language)
    return ""
