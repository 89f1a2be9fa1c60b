"""Every page in every state: nothing for axe to find, nothing cut off, in each language and direction."""

import pytest

from tests.web.browser.states import STATES

WIDER = "() => document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth"
LARGE = "() => { document.documentElement.style.fontSize = '200%' }"


ELSEWHERE = ("start", "ask, day in two ways", "result, open", "law, pathway")
"""States that are tried in Spanish and with long words too."""


@pytest.mark.parametrize(
    ("state", "language"),
    [(state, language) for state in STATES for language in ("en", "xb")]
    + [(state, language) for state in ELSEWHERE for language in ("es", "xa")],
)
def test_a_page_can_be_used_by_everybody(somebody, state, language):
    """WCAG 2.2 AA as far as axe sees it; nothing beside the page at 320 pixels or with large text."""
    somebody.page.set_viewport_size({"width": 320, "height": 640})
    STATES[state](somebody, language)
    somebody.unfolds()
    assert somebody.page.evaluate(WIDER) <= 0
    assert language == "xa" or somebody.violations() == []
    somebody.page.set_viewport_size({"width": 640, "height": 640})
    somebody.page.evaluate(LARGE)
    assert somebody.page.evaluate(WIDER) <= 0
