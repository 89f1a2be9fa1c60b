"""Somebody who goes through the interview without scripts, over Django's own client or over the wire."""

import re
from html import escape, unescape

from django.core.files.uploadedfile import SimpleUploadedFile

from openparole.law.facts.catalog import facts


class Reader:
    """Somebody with a browser without scripts: follows the forms of the interview."""

    def __init__(self, client, language="en"):
        self.client = client
        self.address = "/" if language == "en" else f"/{language}/"
        self.response = client.get(self.address)

    @property
    def text(self):
        return self.response.content.decode()

    @property
    def sealed(self):
        found = re.search(r'name="page" value="([^"]+)"', self.text)
        return found[1] if found else ""

    @property
    def questions(self):
        """The first line of each question on the page, in the order of its fields."""
        asked = re.findall(
            r'<(?:label|legend)[^>]* asked"[^>]*>\s*<span class="line">(.*?)</span>', self.text
        )
        return [unescape(question) for question in asked]

    def press(self, do, **typed):
        """Presses a button; what was typed is sent by the names of fields."""
        self.response = self.client.post(self.address, {"do": do, "page": self.sealed, **typed})
        return self

    def tell(self, **told):
        """Answers by the names of facts, page by page, until all is told; "I don't know" to what is not."""
        wanted = {str(facts()[name].question): value for name, value in told.items()}
        while wanted:
            asked = self.questions
            assert asked, f"never asked: {wanted}"
            unsure = ["?" if f'id="a{n}"' in self.text else "unsure" for n in range(len(asked))]
            self.press("go", **{f"a{n}": wanted.pop(it, unsure[n]) for n, it in enumerate(asked)})
            assert self.response.status_code == 200, self.text
        return self

    def open(self, text, name="notes.toml", passphrase=""):
        """Opens a file that was saved."""
        file = SimpleUploadedFile(name, text if isinstance(text, bytes) else text.encode())
        self.response = self.client.post(self.address, {"do": "open", "file": file, "passphrase": passphrase})
        return self

    def change(self, name):
        """Goes to change the answer to a fact."""
        question = escape(str(facts()[name].question))
        self.press("answers")
        number = re.search(
            rf'value="change:(\d+)">[^<]*<span class="usa-sr-only">: {re.escape(question)}', self.text
        )
        return self.press(f"change:{number[1]}")
