"""Somebody in front of the pages: reads questions, types answers as people do, presses buttons."""

from pathlib import Path

from openparole.law.facts.catalog import facts

AXE = Path(__file__).parents[3] / "node_modules/axe-core/axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]


class Person:
    """`page` is Playwright's; `scripts`: whether they run."""

    def __init__(self, page, server, scripts=True):
        self.page = page
        self.server = server
        self.scripts = scripts
        self.trouble = []
        page.on("console", lambda message: self._heard(message))
        page.on("pageerror", lambda error: self.trouble.append(str(error)))

    def _heard(self, message):
        if message.type == "error" and "status of 4" not in message.text:
            self.trouble.append(message.text)

    def begins(self, whose="myself", language="en"):
        """Opens the first page and says for whom."""
        self.page.goto(self.server + ("/" if language == "en" else f"/{language}/"))
        self.press(f"begin:{whose}")
        return self

    def press(self, do):
        """Presses the button of that name that can be seen."""
        self.page.locator(f'button[name="do"][value="{do}"]:visible').first.click()
        self.page.wait_for_load_state()
        return self

    @property
    def questions(self):
        return [line.inner_text() for line in self.page.locator(".asked .line:first-child").all()]

    @property
    def heading(self):
        return self.page.locator("h1").inner_text()

    @property
    def text(self):
        return self.page.locator("main").inner_text()

    def tells(self, **told):
        """Answers by the names of facts, in words or by the label of an option, until all is told.

        What is asked and not among them is answered with "I don't know".
        """
        wanted = {str(facts()[name].question): value for name, value in told.items()}
        for _page in range(60):
            if not wanted or not self.questions:
                break
            for number, question in enumerate(self.questions):
                self.answers(number, wanted.pop(question, None))
            self.press("go")
            assert not self.page.locator("#trouble").count(), self.text
        assert not wanted, f"never asked: {list(wanted)}"
        return self

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

    def violations(self):
        """What axe finds wrong on the page, in short; [] where scripts do not run."""
        self.page.evaluate(AXE.read_text(encoding="utf-8"))
        found = self.page.evaluate("tags => axe.run(document, {runOnly: {type: 'tag', values: tags}})", TAGS)
        return [
            f"{it['id']}: {it['help']}: {[node['html'][:160] for node in it['nodes'][:3]]}"
            for it in found["violations"]
        ]
