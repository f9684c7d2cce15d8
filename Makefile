# make run        set up once, then open Leastwise
# make test       set up once, then every check
# make campaign   the long tests; their figures go to tests/benchmarks/RESULTS.md
# make gpu-check  on a computer with a GPU: what it takes and brings, to RESULTS.md too
# make bench      ourselves against llama.cpp's own tools; see CONTRIBUTING.md
# make package    the frozen program for Linux, tested, and its .deb and .tar.xz in dist/
# make clean      remove .venv and everything that was built

PYTHON ?= python3
ARGS ?=
BIN = .venv/bin

.PHONY: run test campaign gpu-check bench package clean

run:
	@$(PYTHON) tools/set_up.py
	@$(BIN)/leastwise $(ARGS)

test:
	@$(PYTHON) tools/set_up.py --dev
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo
	$(BIN)/pytest -n auto --maxprocesses 4

campaign:
	@$(PYTHON) tools/set_up.py --dev
	$(BIN)/python tools/run_campaign.py

gpu-check:
	@$(PYTHON) tools/set_up.py --dev
	$(BIN)/python tools/gpu_check.py

bench:
	@$(PYTHON) tools/set_up.py --dev
	@$(BIN)/python -m tests.benchmarks.peers $(ARGS)

package:
	@$(PYTHON) tools/set_up.py --dev
	$(BIN)/python packaging/build.py linux $(ARGS)

clean:
	rm -rf .venv build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache
	find app tests tools models -name __pycache__ -type d -prune -exec rm -rf {} +
