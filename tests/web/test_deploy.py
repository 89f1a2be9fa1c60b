"""The examples of deployment hold what docs/deploy.md promises; tools that read them are asked if present."""

import re
import shutil
import subprocess

import pytest

from tests.web.server import ROOT

DEPLOY = ROOT / "deploy"
NGINX = {
    "access_log": "off",
    "client_body_in_file_only": "off",
    "proxy_request_buffering": "off",
    "proxy_max_temp_file_size": "0",
    "proxy_cache": "off",
}


@pytest.fixture(scope="module")
def compose():
    yaml = pytest.importorskip("yaml")
    return yaml.safe_load((DEPLOY / "compose.yaml").read_text())


def directives(name):
    return re.findall(rf"^\s*{name}\s+([^;]+);", (DEPLOY / "nginx.conf").read_text(), re.MULTILINE)


def test_no_service_can_write_but_to_memory_and_keys(compose):
    for name, service in compose["services"].items():
        assert service["read_only"] is True, name
        assert service["cap_drop"] == ["ALL"]
        assert "no-new-privileges:true" in service["security_opt"]
        assert service["mem_limit"] == service["memswap_limit"], "no swap"
        assert service["ulimits"]["core"] == 0
    [volume] = [it for it in compose["services"]["pages"]["volumes"] if not it.endswith(":ro")]
    assert volume.split(":")[0] in compose["volumes"]
    assert "ports" not in compose["services"]["pages"], "the proxy alone is reached from outside"


def test_the_proxy_writes_no_body_and_no_address():
    for name, value in NGINX.items():
        assert set(directives(name)) == {value}, name
    assert directives("client_body_buffer_size") == directives("client_max_body_size")
    assert all(path.startswith("/tmp/") for path in directives(r"\w+_temp_path"))
    assert directives("error_log") == ["/dev/stderr crit"]
    headers = directives("proxy_set_header")
    assert "X-Forwarded-For $remote_addr" in headers
    assert "X-Forwarded-Proto https" in headers


def test_the_image_holds_no_secret_and_does_not_run_as_root():
    text = (DEPLOY / "Dockerfile").read_text()
    stages = text.split("\nFROM ")
    assert "\nUSER openparole\n" in stages[-1]
    assert not re.search(r"SECRET|PASSWORD|TOKEN", text)
    for kept in re.findall(r"^COPY (?!--from)(.+) \S+$", text, re.MULTILINE):
        for name in kept.split():
            assert (ROOT / name).exists(), name


def test_nginx_takes_its_file(tmp_path):
    if not shutil.which("nginx") or not shutil.which("openssl"):
        pytest.skip("nginx or openssl is missing")
    pair = ["-keyout", tmp_path / "key.pem", "-out", tmp_path / "fullchain.pem"]
    made = [
        "openssl",
        "req",
        "-x509",
        "-newkey",
        "rsa:2048",
        "-nodes",
        *pair,
        "-subj",
        "/CN=openparole.example",
    ]
    subprocess.run(made, check=True, capture_output=True)
    text = (DEPLOY / "nginx.conf").read_text()
    text = text.replace("/tmp/", f"{tmp_path}/").replace("http://pages:", "http://127.0.0.1:")
    text = text.replace("/etc/nginx/tls", str(tmp_path))
    (tmp_path / "nginx.conf").write_text(text)
    done = subprocess.run(["nginx", "-t", "-c", tmp_path / "nginx.conf"], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert "[warn]" not in done.stderr.replace('the "user" directive', "")


def test_systemd_takes_its_file_and_finds_it_closed(tmp_path):
    if not shutil.which("systemd-analyze"):
        pytest.skip("systemd-analyze is missing")
    unit = tmp_path / "openparole.service"
    unit.write_text(
        (DEPLOY / "openparole.service").read_text().replace("/opt/openparole/.venv/bin/gunicorn", "/bin/true")
    )
    done = subprocess.run(["systemd-analyze", "verify", unit], capture_output=True, text=True)
    assert [line for line in done.stderr.splitlines() if "openparole.service" in line] == []
    unit = DEPLOY / "openparole.service"
    command = ["systemd-analyze", "security", "--offline=yes", "--threshold=15", "--no-pager", unit]
    assert subprocess.run(command, capture_output=True).returncode == 0
