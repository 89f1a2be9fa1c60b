"""Settings of the pages: those that a variable tells from outside, then those that hold everywhere.

No database, no sessions, no accounts and no model: the public pages keep nothing.
"""

from __future__ import annotations

from pathlib import Path

from csp.constants import NONE, SELF

from openparole.web.logs import logging_to
from openparole.web.state import secret_key, state_folder
from openparole.web.variables import count, flag, level, listed, origins, site, told
from openparole.words import LANGUAGES as KNOWN
from openparole.words import PSEUDO

HERE = Path(__file__).parent
TESTING = flag("OPENPAROLE_TESTING")
"""Whether the pseudo-languages can be asked for, and a page that fails: for tests alone."""

DEBUG = False
HTTPS = flag("OPENPAROLE_HTTPS")
"""Whether people reach the pages by https alone; then cookies and addresses are held to it."""
STATE = state_folder()
SECRET_KEY = told("OPENPAROLE_SECRET_KEY") or secret_key(STATE)
ALLOWED_HOSTS = [*listed("OPENPAROLE_HOSTS"), "localhost", "127.0.0.1", "[::1]"]
"""The names under which people reach the pages, and those of this machine for whoever watches it."""
PROXIES = count("OPENPAROLE_PROXIES", 0)
"""How many proxies of our own stand before the server; the address of a client is read past them."""
LEAVE_TO = site("OPENPAROLE_LEAVE_TO", "https://www.weather.gov/")
"""Where the button that leaves at once goes."""
API_ORIGINS = origins("OPENPAROLE_API_ORIGINS")
"""Web sites whose pages may call the HTTP interface from a browser; none unless set."""
API_PER_MINUTE = count("OPENPAROLE_API_PER_MINUTE", 120)
STEPS_PER_MINUTE = count("OPENPAROLE_STEPS_PER_MINUTE", 240)
"""How many calls, and how many steps of the interview, one address may make a minute; 0: no limit."""

ROOT_URLCONF = "openparole.web.urls"
WSGI_APPLICATION = "openparole.web.wsgi.application"
INSTALLED_APPS = ["django.contrib.staticfiles", "csp", "openparole.web"]
MIDDLEWARE = [
    "openparole.web.middleware.log_requests",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.gzip.GZipMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "openparole.web.middleware.private",
    "csp.middleware.CSPMiddleware",
    "openparole.web.api.boundary.boundary",
    "openparole.web.middleware.in_language",
    "django.middleware.common.CommonMiddleware",
    "openparole.web.middleware.Csrf",
]
DATABASES: dict[str, dict[str, str]] = {}
CACHES = {"default": {"BACKEND": "django.core.cache.backends.dummy.DummyCache"}}
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.jinja2.Jinja2",
        "DIRS": [HERE / "templates"],
        "OPTIONS": {"environment": "openparole.web.environment.environment"},
    }
]

USE_TZ = True
TIME_ZONE = "UTC"
USE_I18N = True
LANGUAGE_CODE = "en"
LANGUAGES = [(one.code, one.name) for one in (*KNOWN.values(), *(PSEUDO.values() if TESTING else ()))]

STATIC_URL = "/static/"
STATIC_ROOT = Path(told("OPENPAROLE_STATIC") or HERE / "collected")
STORAGES = {"staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"}}
WHITENOISE_KEEP_ONLY_HASHED_FILES = True

DATA_UPLOAD_MAX_MEMORY_SIZE = 1_250_000
DATA_UPLOAD_MAX_NUMBER_FIELDS = 500
DATA_UPLOAD_MAX_NUMBER_FILES = 1
FILE_UPLOAD_MAX_MEMORY_SIZE = DATA_UPLOAD_MAX_MEMORY_SIZE
FILE_UPLOAD_HANDLERS = ["django.core.files.uploadhandler.MemoryFileUploadHandler"]
"""A file stays in memory; a larger one than that is not taken at all."""

CSRF_COOKIE_NAME = "page"
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = "Strict"
CSRF_COOKIE_AGE = None
CSRF_FAILURE_VIEW = "openparole.web.errors.cannot_go_on"
CSRF_COOKIE_SECURE = HTTPS
SILENCED_SYSTEM_CHECKS = ["security.W003"]
"""It looks for Django's own check of tokens by name; ours stands on it."""
SESSION_COOKIE_SECURE = HTTPS
SECURE_SSL_REDIRECT = HTTPS
SECURE_HSTS_SECONDS = 31_536_000 if HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = HTTPS
SECURE_HSTS_PRELOAD = HTTPS
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if PROXIES else None
SECURE_REDIRECT_EXEMPT = [r"^healthz$", r"^readyz$"]
SECURE_REFERRER_POLICY = "no-referrer"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    }
}

DEFAULT_EXCEPTION_REPORTER = "openparole.web.errors.Reporter"
LOGGING = logging_to(level("OPENPAROLE_LOG_LEVEL"))
