"""How Sphinx builds these pages; it knows nothing of the law."""

import openparole

project = "OpenParole"
author = "OpenParole maintainers"
project_copyright = "OpenParole maintainers"
release = version = openparole.__version__

extensions = ["myst_parser"]
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

html_theme = "furo"
html_title = "OpenParole"
html_copy_source = False
