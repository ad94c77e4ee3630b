# Every command a person types. `make` or `make help` lists them.
PYTHON ?= python3
BIN := .venv/bin

.DEFAULT_GOAL := help
.PHONY: help setup setup-dev run test test-widget check format train bench bench-nlu widget lock clean

help: ## this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*##/\t/' | sort | expand -t 14

setup: ## the two environments, locked by hash
	@$(PYTHON) scripts/setup.py

setup-dev:
	@$(PYTHON) scripts/setup.py --dev

run: export WEGWEISER_DEV_REST ?= 1
run: setup ## set everything up and serve the assistant (Ctrl-C stops it)
	@exec $(BIN)/wegweiser run

test: setup-dev ## set everything up and run all tests
	@$(BIN)/wegweiser train
	@$(MAKE) --no-print-directory test-widget
	@bot/.venv/bin/python -m pytest tests/bot
	@$(BIN)/python -m pytest

# The built script is in the repository; with Node.js at hand its source is tested and held against it.
test-widget:
	@if command -v npm >/dev/null; then \
	  cd channels/web/widget && npm ci --silent && npm run --silent check && npm test --silent; \
	elif [ "$$WEGWEISER_REQUIRE_ALL" = 1 ]; then echo "no npm: the widget cannot be tested"; exit 1; \
	else echo "the widget's own tests are skipped: no npm on this machine"; fi

check: setup-dev ## format, lint, types, content, training data
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/wegweiser content check
	@$(BIN)/wegweiser utterances check
	@$(BIN)/wegweiser train --validate-only

format: setup-dev ## put the code into its standard form
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix .

train: setup ## train the model if its data changed
	@$(BIN)/wegweiser train

bench: setup-dev ## measure the whole system beside stock Rasa
	@$(BIN)/python -m benchmarks.messages

bench-nlu: setup-dev ## measure understanding beside stock Rasa (ARGS="--share 1": on all data, hours)
	@$(BIN)/python -m benchmarks.nlu $(ARGS)

widget: ## build the widget from its source (needs Node.js)
	@cd channels/web/widget && npm ci --no-audit --no-fund && npm run build && npm run check && npm test

lock: setup ## resolve all versions anew
	@.tools/bin/uv pip compile --universal --python-version 3.11 --generate-hashes --no-header -q -o scripts/uv.lock scripts/uv.in
	@.tools/bin/uv pip compile --universal --python-version 3.11 --generate-hashes --no-header -q --extra build -o requirements.lock pyproject.toml
	@.tools/bin/uv pip compile --universal --python-version 3.11 --generate-hashes --no-header -q --extra build --extra dev -c requirements.lock -o requirements-dev.lock pyproject.toml
	@cd bot && ../.tools/bin/uv pip compile --universal --python-version 3.10 --generate-hashes --no-header -q -o requirements.lock pyproject.toml

clean: ## remove what was built (environments, models, data)
	rm -rf .venv .tools bot/.venv bot/models bot/.rasa .rasa var
