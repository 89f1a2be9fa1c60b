"""How `make run` and the examples of deployment serve the pages.

Threads, because browsers hold connections open that they do not use yet; few workers, because the law is read
into each. They part after it was read; the collector leaves alone what stands then, so that it stays shared.
"""

from __future__ import annotations

import gc
import os
import resource
from typing import Any

from openparole.web.logs import logging_to
from openparole.web.variables import count, level

workers = count("OPENPAROLE_WORKERS", 2, least=1)
threads = 4
worker_class = "openparole.web.worker.Worker"
worker_tmp_dir = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
"""Where workers show that they live, by files without content that have no name."""
preload_app = True
timeout = 30
graceful_timeout = 10
limit_request_line = 4094
limit_request_fields = 60
forwarded_allow_ips = "*" if count("OPENPAROLE_PROXIES", 0) else ""
control_socket_disable = True
loglevel = "warning"
logconfig_dict = logging_to(level("OPENPAROLE_LOG_LEVEL"))


def when_ready(server: Any) -> None:
    """Reads what the first page would read; then parts from the past. A crash leaves no memory on a disk."""
    from openparole.web.warm import warm

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    warm()
    gc.collect()
    gc.freeze()
