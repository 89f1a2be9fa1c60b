"""What is logged of a request and of a failure: enough to mend it, and nothing that anybody told."""

import json
import logging
import sys

import pytest
from django.test import Client, RequestFactory

from openparole.web.errors import Reporter
from openparole.web.logs import Lines

MARK = "Zorblatt-7319"


@pytest.fixture
def lines():
    """What is logged, line by line as it would be written."""
    found = []

    class Kept(logging.Handler):
        def emit(self, record):
            found.append(self.format(record))

    handler = Kept()
    handler.setFormatter(Lines())
    loggers = [logging.getLogger(name) for name in ("", "django")]
    for one in loggers:
        one.addHandler(handler)
    yield found
    for one in loggers:
        one.removeHandler(handler)


def test_a_request_is_logged_by_its_route_alone(lines):
    Client(REMOTE_ADDR="203.0.113.77").get(f"/law/search/?q={MARK}", HTTP_USER_AGENT=MARK, HTTP_REFERER=MARK)
    told = [json.loads(line) for line in lines if "route" in line]
    assert [set(one) for one in told] == [
        {"at", "level", "logger", "message", "method", "route", "status", "ms"}
    ]
    assert (told[0]["method"], told[0]["route"], told[0]["status"]) == ("GET", "law-search", 200)
    assert "203.0.113.77" not in str(lines)
    assert MARK not in str(lines)


def test_a_failure_is_logged_by_its_kind_and_the_lines_it_passed(lines):
    client = Client(raise_request_exception=False, HTTP_X_MARK=MARK)
    response = client.post(f"/fails/?asked={MARK}", {"a0": MARK})
    assert response.status_code == 500
    assert "Nothing was kept" in response.content.decode()
    assert MARK not in response.content.decode()
    [failure] = [json.loads(line) for line in lines if "exception" in line]
    assert failure["exception"] == "builtins.RuntimeError"
    assert any("fails.py" in passed for passed in failure["passed"])
    assert MARK not in str(lines)
    assert "/fails/" not in str(lines), "an address may tell what somebody looked for"


@pytest.mark.parametrize("address", [f"/{MARK}/", f"/law/{MARK}/", f"/es/{MARK}", f"/api/v1/facts/{MARK}"])
def test_an_address_that_leads_nowhere_is_not_logged(lines, address):
    assert Client().get(address).status_code in (301, 404)
    assert lines
    assert MARK not in str(lines)


@pytest.mark.parametrize("sent", [{"do": MARK, "page": MARK}, {"do": "begin:" + MARK}, {MARK: MARK}])
def test_what_cannot_be_used_is_neither_logged_nor_echoed(lines, sent):
    response = Client().post("/", sent)
    assert MARK not in response.content.decode()
    assert MARK not in str(lines)


def test_a_host_that_is_not_ours_is_not_logged(lines):
    Client().get("/", HTTP_HOST=f"{MARK}.example")
    assert lines
    assert MARK.lower() not in str(lines).lower()


def test_a_report_of_a_failure_holds_nothing_that_was_sent_and_no_local_value():
    request = RequestFactory().post(
        f"/?asked={MARK}", {"a0": MARK}, HTTP_COOKIE=f"page={MARK}", HTTP_REFERER=MARK
    )
    try:
        told = MARK
        raise RuntimeError(told)
    except RuntimeError:
        report = Reporter(request, *sys.exc_info())
    for text in (report.get_traceback_text(), report.get_traceback_html()):
        assert "test_logs.py" in text
        assert MARK not in text.replace("told = MARK", "")
