"""`make run`: serves the pages at an address, and tells it when they answer.

    python -m openparole.web.serve [ADDRESS]

Deployments run gunicorn by itself, as docs/deploy.md says.
"""

from __future__ import annotations

import os
import signal
import socket
import sys
from typing import Any

from gunicorn.app.wsgiapp import WSGIApplication
from gunicorn.util import parse_address

from openparole.web.gunicorn import when_ready
from openparole.web.variables import listed

EVERYWHERE = ("0.0.0.0", "::")


class Pages(WSGIApplication):  # type: ignore[misc]  # gunicorn has no types
    """gunicorn with our configuration; its first worker tells the address."""

    def load_config(self) -> None:
        super().load_config()
        self.cfg.set("when_ready", until_closed)
        self.cfg.set("post_worker_init", tell)


def until_closed(server: Any) -> None:
    """Ends with its terminal too, where gunicorn would begin anew."""
    when_ready(server)
    signal.signal(signal.SIGHUP, lambda *_: os.kill(os.getpid(), signal.SIGTERM))


def tell(worker: Any) -> None:
    """Says once where the pages are."""
    if worker.age == 1:
        host, port = worker.sockets[0].getsockname()[:2]
        shown = "localhost" if host in EVERYWHERE else f"[{host}]" if ":" in host else host
        print(f"OpenParole: http://{shown}:{port}/   (to stop: Ctrl+C)", flush=True)


def main(address: str) -> None:
    """Serves until it is stopped."""
    try:
        host, port = parse_address(address, default_port="8000")
        with socket.create_server((host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET):
            pass
    except (OSError, OverflowError, RuntimeError, ValueError) as error:
        why = str(getattr(error, "strerror", None) or error).partition(" (")[0].rstrip(".")
        sys.exit(f"ADDR={address}: {why}. Try another: make run ADDR=127.0.0.1:8001")
    if host not in EVERYWHERE:
        named = f"[{host}]" if ":" in host else host
        os.environ["OPENPAROLE_HOSTS"] = ",".join([*listed("OPENPAROLE_HOSTS"), named])
    sys.argv[1:] = ["--config", "python:openparole.web.gunicorn", "--bind", address, "openparole.web.wsgi"]
    Pages("%(prog)s [OPTIONS] [APP_MODULE]", prog="gunicorn").run()


if __name__ == "__main__":
    main(*sys.argv[1:] or ["127.0.0.1:8000"])
