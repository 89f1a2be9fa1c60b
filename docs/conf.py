"""How Sphinx builds these pages; it knows nothing of the law."""

import openparole

project = "OpenParole"
author = "OpenParole maintainers"
release = version = openparole.__version__

extensions = ["myst_parser"]
myst_heading_anchors = 3

html_theme = "furo"
html_title = "OpenParole"
html_copy_source = False
html_show_copyright = False
