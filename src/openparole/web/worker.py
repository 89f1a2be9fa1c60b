"""A worker that says nothing of what it could not read: neither to the log nor back to the sender.

gunicorn's own would log the address of the sender and quote the line that was wrong.
"""

from __future__ import annotations

import logging
from typing import Any

from gunicorn.util import write_error
from gunicorn.workers.gthread import ThreadWorker

log = logging.getLogger("openparole.web")


class Worker(ThreadWorker):  # type: ignore[misc]  # gunicorn has no types
    """Threads, as gunicorn's."""

    def handle_error(self, req: Any, client: Any, addr: Any, exc: BaseException) -> None:
        log.warning("a request that cannot be read: %s", type(exc).__name__)
        write_error(client, 400, "Bad Request", "")
