"""What a WSGI server serves: `gunicorn openparole.web.wsgi`."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "openparole.web.settings")
application = get_wsgi_application()
