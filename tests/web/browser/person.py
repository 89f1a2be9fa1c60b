"""Somebody in front of the pages: reads questions, types answers as people do, presses buttons.

After each press it is held that the address and the title tell nothing, that fields have opaque names, and
that nothing on the page sounds like a judgment of ours.
"""

import re
from pathlib import Path
from urllib.parse import urlsplit

from openparole.law.facts.catalog import facts
from tests.wording import judged

AXE = Path(__file__).parents[3] / "node_modules/axe-core/axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
AUDIT = """tags => axe.run(document, {
    runOnly: {type: "tag", values: tags},
    rules: {"html-lang-valid": {enabled: !["xa", "xb"].includes(document.documentElement.lang)}},
})"""
"""No language has the code of a pseudo-language."""
OPAQUE = re.compile(r"a\d+n?|csrfmiddlewaretoken|do|file|page|passphrase")
LOOK = """() => ({
    language: document.documentElement.lang,
    title: document.title,
    names: [...document.querySelectorAll("main [name]")].map(field => field.name),
    text: document.querySelector("main")?.innerText ?? "",
})"""

NOTHING_ELSE = {
    str(facts()[name].question): said
    for name, said in {
        "agency_request_on": "never",
        "custody": "nobody",
        "i485_filed_on": "never",
        "i589_filed_on": "never",
        "in_proceedings": "No",
        "relation_to_battered_grantee": "no",
        "relation_to_member": "there is no service member",
        "relation_to_trafficking_victim": "there is no such victim",
        "requesting_agency": "none",
        "separated_at_border_on": "never",
        "startup_role_central": "No",
        "statuses": "None of these",
        "tps_filed_on": "never",
        "travel_reason": "a vacation",
        "veteran_petitioner": "nobody",
    }.items()
}
"""What most people answer to what is not about them: by question."""


class Person:
    """`page` is Playwright's; `scripts`: whether they run; `trouble`: errors that the browser told."""

    def __init__(self, page, server, scripts=True):
        self.page = page
        self.server = server
        self.scripts = scripts
        self.trouble = []
        self.sees(page)

    def sees(self, page):
        """Goes on with this page, perhaps one in another tab."""
        self.page = page
        page.on("console", lambda message: self._heard(message))
        page.on("pageerror", lambda error: self.trouble.append(str(error)))
        return self

    def _heard(self, message):
        if message.type == "error" and "status of 4" not in message.text:
            self.trouble.append(message.text)

    def begins(self, whose="myself", language="en"):
        """Opens the first page and says for whom."""
        return self.arrives(language).press(f"begin:{whose}")

    def arrives(self, language="en", at=""):
        """Opens a page."""
        self.page.goto(f"{self.server}/{at}" if language == "en" else f"{self.server}/{language}/{at}")
        return self

    def opens(self, file, language="en", name="notes.toml", passphrase=""):
        """Opens a file that was saved, in the first page."""
        self.arrives(language).page.locator("summary").last.click()
        raw = file if isinstance(file, bytes) else file.encode()
        self.page.locator("#file").set_input_files({"name": name, "mimeType": "text/plain", "buffer": raw})
        self.page.locator("#passphrase").fill(passphrase)
        return self.press("open")

    def press(self, do):
        """Presses the button of that name that can be seen."""
        with self.page.expect_navigation():
            self.page.locator(f'button[name="do"][value="{do}"]:not([formaction]):visible').first.click()
        self._tells_nothing()
        return self

    def _tells_nothing(self):
        assert urlsplit(self.page.url)[2:] in [(path, "", "") for path in ("/", "/es/", "/xa/", "/xb/")]
        seen = self.page.evaluate(LOOK)
        assert not [name for name in seen["names"] if not OPAQUE.fullmatch(name)]
        if seen["language"] == "en":
            assert seen["title"] == ("Questions" if seen["names"] else "Ways and rules")
            assert not judged(seen["text"])

    def downloads(self, do):
        """Presses a button that gives a file: its name, and what is in it."""
        with self.page.expect_download() as waiting:
            self.page.locator(f'button[name="do"][value="{do}"]:not([formaction]):visible').first.click()
        return waiting.value.suggested_filename, Path(waiting.value.path()).read_bytes()

    def keeps(self, passphrase=""):
        """Downloads the answers: the name of the file, and what is in it."""
        self.page.locator("details.keep > summary").click()
        self.page.locator("#passphrase").fill(passphrase)
        return self.downloads("save")

    @property
    def questions(self):
        return self.page.locator(".asked .line:first-child").all_inner_texts()

    @property
    def heading(self):
        return self.page.locator("h1").inner_text()

    @property
    def text(self):
        return self.page.locator("main").inner_text()

    @property
    def told(self):
        """What is told, on the page of all answers: by question."""
        self.press("answers")
        asked, said = (self.page.locator(f".told-one {part}").all_inner_texts() for part in ("dt", "strong"))
        return dict(zip(asked, said, strict=True))

    def tells(self, **told):
        """Answers by the names of facts, in words or by the label of an option, until all is told.

        What is asked and not among them is answered as in NOTHING_ELSE, or with "I don't know".
        """
        wanted = {str(facts()[name].question): value for name, value in told.items()}
        for _page in range(60):
            asked = self.questions
            if not wanted or not asked:
                break
            for number, question in enumerate(asked):
                self.answers(number, wanted.pop(question, NOTHING_ELSE.get(question)))
            self.press("go")
            assert not self.page.locator("#trouble").count(), self.text
        assert not wanted, f"never asked: {list(wanted)}"
        return self

    def changes(self, name):
        """Goes to change the answer to a fact."""
        self.press("answers")
        return self.presses_beside(name, "Change")

    def presses_beside(self, name, button):
        """Presses a button beside the answer to a fact."""
        row = self.page.locator(".told-one").filter(has_text=str(facts()[name].question))
        with self.page.expect_navigation():
            row.get_by_role("button", name=button).click()
        return self

    def says(self, *said):
        """Answers the questions of the page in their order, and goes on."""
        for number, one in enumerate(said):
            self.answers(number, one)
        return self.press("go")

    def answers(self, number, said):
        """Answers the question with this number on the page; None: "I don't know"."""
        group = self.page.locator("form#answers .usa-form-group").nth(number)
        if said is None:
            group.get_by_text("I don’t know", exact=True).click()
        elif group.locator('input[type="text"]').count():
            group.locator('input[type="text"]').fill(said)
        else:
            for label in [said] if isinstance(said, str) else said:
                group.locator("label").get_by_text(label, exact=True).click()

    def unfolds(self):
        """Opens everything that is folded, as somebody does who reads all."""
        self.page.evaluate("() => document.querySelectorAll('details').forEach(it => it.open = true)")
        return self

    def violations(self):
        """What axe finds wrong on the page, in short; it needs scripts."""
        self.page.evaluate(AXE.read_text(encoding="utf-8"))
        found = self.page.evaluate(AUDIT, TAGS)
        return [
            f"{it['id']}: {it['help']}: {[node['html'][:160] for node in it['nodes'][:3]]}"
            for it in found["violations"]
        ]
