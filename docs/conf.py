"""How Sphinx builds these pages; what the law says on them is written by `_ext/law_pages`."""

import sys
from pathlib import Path

import openparole

sys.path.insert(0, str(Path(__file__).parent / "_ext"))

project = "OpenParole"
author = "OpenParole maintainers"
release = version = openparole.__version__

extensions = ["myst_parser", "sphinx.ext.autodoc", "law_pages"]
autodoc_typehints_format = "short"
default_role = "code"
myst_enable_extensions = ["attrs_inline", "colon_fence", "deflist"]
myst_heading_anchors = 3
myst_ref_domains = ["std"]
smartquotes = False
exclude_patterns = ["_ext"]

html_theme = "furo"
html_title = "OpenParole"
html_static_path = ["_static"]
html_css_files = ["law.css"]
html_copy_source = False
html_show_copyright = False
