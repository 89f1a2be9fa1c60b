"""How `make run` and the examples of deployment serve the pages.

Threads, because browsers hold connections open that they do not use yet; few workers, because the law is read
into each. Workers fork after loading it.
"""

import os

workers = int(os.environ.get("OPENPAROLE_WORKERS", "2"))
threads = 4
preload_app = True
timeout = 30
limit_request_line = 4094
limit_request_fields = 60
forwarded_allow_ips = "*" if int(os.environ.get("OPENPAROLE_PROXIES", "0") or 0) else ""
control_socket_disable = True
loglevel = "warning"
