# Every target can be typed by hand; `make help` lists them. GNU make and Python 3.11+ are all it needs.
# Compiled modules are kept: without them every process that starts reads all sources again.
unexport PYTHONDONTWRITEBYTECODE
PYTHON ?= python3
RUN := .venv/bin/python -m
LOCK := $(RUN) uv pip compile -q pyproject.toml --universal --generate-hashes --no-header --no-annotate --no-emit-index-url

.DEFAULT_GOAL := help
.PHONY: help run demo test test-quick soak lint check bench lighthouse frontend lock

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## /  make \1\t/p' $(MAKEFILE_LIST) | expand -t 20

run: .venv/.ok ## everything, embedded, with demo data, on http://127.0.0.1:8000 (PINTIER_PORT)
	$(RUN) app up

demo: .venv/.ok ## play a team-buy from opening to settlement against a running `make run`
	$(RUN) app demo

test: .venv/.ok ## all tests
	$(RUN) pytest -q -n auto --dist worksteal

test-quick: .venv/.ok ## the domain, the rules of the house, and a core of what goes over HTTP (90 seconds)
	$(RUN) pytest -q -n auto --dist worksteal -m "not slow"

soak: .venv/.ok ## the long tests at full length: every fault, 200 random team-buys, 2,000 random operations, 800 kills (long)
	PINTIER_TEST_SOAK=1 $(RUN) pytest -q -s -n auto --dist worksteal -m slow tests/browser tests/domain tests/faults tests/journeys tests/web

lint: .venv/.ok ## style, types and import contracts
	$(RUN) ruff check .
	$(RUN) ruff format --check .
	$(RUN) mypy
	.venv/bin/lint-imports

check: lint test ## lint and test: what a change must pass; prints the features without a test
	@sed -n 's/^| \([A-Z]*-[0-9]*\) |.*| no test yet |$$/no test yet: \1/p' docs/reference/features.md

bench: .venv/.ok ## all benchmarks with their checks, as one table (10 minutes)
	$(RUN) app bench all

lighthouse: .venv/.frontend ## the first pages on a throttled phone, by Lighthouse (4 minutes; needs Chromium)
	cd bench/lighthouse && PATH="$(CURDIR)/.venv/bin:$$PATH" npm ci --silent
	$(RUN) bench.page_speed

frontend: .venv/.frontend ## build both front ends anew from their sources and seal them (4 minutes)
	.venv/bin/python frontend/build.py

lock: .venv/.ok ## choose the newest versions that are a week old, and write them down with hashes
	$(LOCK) --upgrade -o requirements.lock
	$(LOCK) --upgrade --all-extras -o requirements-dev.lock
	$(subst pyproject.toml,frontend/requirements.in,$(LOCK)) --upgrade -o requirements-frontend.lock

# The lock is complete, so nothing is resolved: --no-deps. uv, itself of the lock, is five times quicker
# where it reaches its index; pip works wherever pip works.
.venv/.ok: requirements-dev.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed (make PYTHON=...)"; exit 1; }
	@$(PYTHON) -m venv .venv || { echo "On Debian: apt-get install python3-venv"; exit 1; }
	@awk '/^uv==/ {on = 1} on {print} on && !/\\$$/ {exit}' requirements-dev.lock > .venv/uv.lock
	@.venv/bin/python -m pip install -q --disable-pip-version-check --no-deps --require-hashes -r .venv/uv.lock
	@.venv/bin/uv pip sync -q --python .venv/bin/python --require-hashes requirements-dev.lock \
	|| .venv/bin/python -m pip install -q --disable-pip-version-check --no-deps --require-hashes -r requirements-dev.lock
	@touch $@

# Node comes as a wheel, so that building needs no Node of the machine's.
.venv/.frontend: .venv/.ok requirements-frontend.lock
	@.venv/bin/python -m pip install -q --disable-pip-version-check --no-deps --require-hashes -r requirements-frontend.lock
	@touch $@
