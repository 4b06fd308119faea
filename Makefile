# Two commands are enough: `make demo` and `make test`. `make help` lists the others.

SHELL  := /bin/bash
BIN    := .venv/bin
READY  := .venv/ready
BUILD  := build/venv
TS     := translations/vp_en.ts translations/vp_nl.ts
QM     := $(TS:.ts=.qm)
ARGS   ?=

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help demo run test lint strings pictures looks bench lock bundle deb archive sums installer-check \
        windows-check clean system

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-15s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: $(READY) $(QM) ## a made-up register of three school years and its summaries, under demo/
	@installer/demo.sh

run: $(READY) $(QM) ## open the program for daily use; ARGS=REGISTER.vpr
	@$(BIN)/vp-desktop $(ARGS)

test: FOR := tests
test: lint $(QM) ## lint and all tests; ARGS="-k lock" is handed to pytest
	@$(BIN)/python -m pytest -n auto --dist worksteal $(ARGS)

lint: $(READY) ## style, types, import rules, sizes
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo
	@$(BIN)/python tests/architecture/sizes.py

strings: $(READY) ## gather the texts of the window into translations/*.ts
	@$(BIN)/pyside6-lupdate $(LUPDATE) -target-language en_GB -ts translations/vp_en.ts
	@$(BIN)/pyside6-lupdate $(LUPDATE) -target-language nl_NL -pluralonly -ts translations/vp_nl.ts

LUPDATE = $(shell find vp_desktop/ui vp_desktop/app -name '*.py' | LC_ALL=C sort) \
          -source-language nl_NL -locations none -no-obsolete -silent

pictures: $(READY) $(QM) ## draw the pictures of docs/ and of the manual anew
	@$(BIN)/python tests/ui/picture_book.py

looks: $(READY) $(QM) ## every screen in every state, to look through: FOLDER=… and ARGS="dark /case"
	@test -n "$(FOLDER)" || { echo "Say where the pictures go: make looks FOLDER=…"; exit 2; }
	@$(BIN)/python tests/ui/looks.py $(FOLDER) $(ARGS)

bench: $(READY) $(QM) ## how fast it is at any size, as ratios; registers are kept in FOLDER=…
	@test -n "$(FOLDER)" || { echo "Say where the registers are kept: make bench FOLDER=…"; exit 2; }
	@$(BIN)/python -m tests.benchmarks.sizes $(FOLDER) $(ARGS)

# Pinned with hashes for every system and Python that the program supports; no index is named.
PIN = $(BIN)/uv pip compile pyproject.toml --universal --generate-hashes --upgrade \
      --no-header --no-annotate --quiet

lock: $(READY) ## pin the newest dependencies that pyproject.toml allows
	@$(BIN)/pip install -qq uv
	@$(PIN) --extra dev >installer/requirements-dev.new
	@$(PIN) --constraint installer/requirements-dev.new >installer/requirements.new
	@$(PIN) --extra build --constraint installer/requirements-dev.new >installer/requirements-build.new
	@for file in requirements-dev requirements requirements-build; do \
		{ echo "# Remake with: make lock"; cat installer/$$file.new; } >installer/$$file.txt; \
		rm installer/$$file.new; \
	done

bundle deb archive sums installer-check windows-check: FOR := bundle

bundle: $(BUILD)/ready ## the program in a folder that needs no Python, and what is inside: dist/vp-desktop
	@$(BUILD)/bin/python installer/bundle.py

deb: bundle ## the same as a package for Debian and Ubuntu: dist/*.deb
	@$(BUILD)/bin/python installer/linux/deb.py

archive: bundle ## the same in one file to unpack: dist/*.tar.xz
	@$(BUILD)/bin/python installer/linux/archive.py

sums: deb archive ## all of these, and the SHA-256 of each file that is given out: dist/SHA256SUMS
	@$(BUILD)/bin/python installer/sums.py

installer-check: sums ## install these in a clean root and try them there; as root
	@rm -rf build/samples
	@PYTHONPATH=. $(BUILD)/bin/python installer/upgrade_samples.py build/samples
	@installer/linux/check.sh dist/vp-desktop_*.deb build/samples

windows-check: $(BUILD)/ready ## the installer for Windows under Wine, with a stand-in for the program; as root
	@mkdir -p build/windows
	@$(BUILD)/bin/python installer/draw_icon.py build/windows/vp-desktop.ico
	@installer/windows/check.sh "$$($(BUILD)/bin/python -c 'import vp_desktop; print(vp_desktop.__version__)')" \
		build/windows/vp-desktop.ico

clean: ## take away all that the other commands made
	rm -rf .venv demo build dist .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	rm -f translations/*.qm
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# What the operating system must have; FOR=tests and FOR=bundle ask for more.
system:
	@installer/system.sh $(FOR) >/dev/null

$(READY): pyproject.toml installer/requirements-dev.txt | system
	@echo "Setting up .venv (once; some minutes on a slow line)"
	@python=$$(installer/system.sh) && { $(BIN)/python -c 'import pip' 2>/dev/null || "$$python" -m venv --clear .venv; }
	@$(BIN)/python -m pip install -qq --disable-pip-version-check \
		--require-hashes -r installer/requirements-dev.txt
	@$(BIN)/python -m pip install -qq --disable-pip-version-check \
		--no-deps --no-build-isolation --editable .
	@touch $@

# Apart from .venv: what the tests need must not come into the bundle.
$(BUILD)/ready: installer/requirements-build.txt | system
	@echo "Setting up $(BUILD) (once; some minutes on a slow line)"
	@python=$$(installer/system.sh) && "$$python" -m venv --clear $(BUILD)
	@$(BUILD)/bin/python -m pip install -qq --disable-pip-version-check --require-hashes -r $<
	@touch $@

translations/%.qm: translations/%.ts $(READY)
	@$(BIN)/pyside6-lrelease -silent $< -qm $@
