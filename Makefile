# `make run` opens the sample neighbourhood and `make test` checks everything. Both bring whatever is missing first,
# starting from Python 3.11 and make alone, and both are quick the second time.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help run test proof bench web lint lock clean libraries test-tools

help: ## Show what can be made
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: libraries web ## Open the sample neighbourhood in a window (with no display: run the demo)
	@if [ "$$(uname)" = Linux ] && [ -z "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
	  echo "There is no display here, so the demo runs instead: it needs no screen."; \
	  exec $(BIN)/python -m mapapp demo; \
	else \
	  exec $(BIN)/python -m mapapp sample; \
	fi

# Two runs side by side, each in its own order: the page alone, and everything else.
PAGE_TESTS := tests/web tests/webview

test: libraries test-tools web ## Run every test, without a screen
	@$(BIN)/python -m pytest $(PAGE_TESTS) & page=$$!; \
	$(BIN)/python -m pytest $(addprefix --ignore=,$(PAGE_TESTS)); others=$$?; \
	wait $$page && exit $$others

proof: libraries test-tools web ## Run the long proofs: minutes rather than seconds
	$(BIN)/python -m pytest -m proof

bench: libraries web ## Measure what benchmarks/ promises
	@for command in $(wildcard benchmarks/[a-z]*.py); do echo "== $$command"; $(BIN)/python "$$command" || exit 1; done

web: $(VENV)/.project ## Build the page again if its sources have changed
	@$(BIN)/python resources/web/tooling/build_page.py

lint: $(VENV)/.project ## Check style in Python and types in JavaScript
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	npm --prefix resources/web run --silent check

lock: $(VENV)/.packages ## Write both lock files again, after a change in what we depend on
	$(BIN)/python -m pip install --quiet uv
	$(BIN)/uv pip compile pyproject.toml --extra test --extra build --universal --python-version 3.11 \
	  --generate-hashes --no-emit-index-url --no-header --quiet --output-file requirements.lock
	npm --prefix resources/web install --package-lock-only --ignore-scripts

clean: ## Remove everything that was made here, the environment included
	rm -rf $(VENV) build dist demo-out* resources/web/dist resources/web/node_modules
	rm -rf .pytest_cache .ruff_cache .hypothesis

libraries:
	@bash .ci/system-packages.sh window

test-tools:
	@bash .ci/system-packages.sh tests

$(VENV)/pyvenv.cfg:
	@bash .ci/create-environment.sh $(PYTHON) $(VENV)

$(VENV)/.packages: requirements.lock | $(VENV)/pyvenv.cfg
	@echo "Bringing the Python packages of requirements.lock: some 500 MB, once."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements.lock
	@touch $@

$(VENV)/.project: pyproject.toml $(VENV)/.packages
	@echo "Installing the project from this folder, with the page it shows."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@
