PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: demo test soak check surface generate golden bench lint types record clean

$(READY): pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	touch $@

demo: $(READY)  ## watch a third-party app being installed and used; KEEP=1 leaves the sandbox running
	$(BIN)/python -m codegen generate
	$(BIN)/python -m examples.demo $(if $(KEEP),--keep)

test: $(READY)  ## run all tests
	$(BIN)/python -m pytest -n auto --dist worksteal

soak: $(READY)  ## kill processes at random and push forgeries, for minutes
	$(BIN)/python -m pytest tests/soak --soak

check: lint types  ## everything a change must pass before it is tested
	$(BIN)/python -m codegen check
	$(BIN)/python -m codegen check --overlay examples/overlay/acme-spec
	$(BIN)/python -m codegen fmt --check
	$(BIN)/python -m codegen fmt --check --overlay examples/overlay/acme-spec
	$(BIN)/python -m codegen generate --check

surface: $(READY)  ## fail where users' code breaks against the last tag and acknowledged.yaml does not say why
	$(BIN)/python -m codegen surface

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(READY)
	$(BIN)/mypy
	$(BIN)/pyright --warnings

generate: $(READY)  ## bring generated/ up to date with spec/
	$(BIN)/python -m codegen fmt
	$(BIN)/python -m codegen generate

golden: $(READY)  ## bring the golden trees of the generator's tests up to date
	$(BIN)/python -m tests.golden

bench: $(READY)  ## measure against bare requests and json, a bare ASGI app, lark_oapi and wechatpy
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[bench]'
	$(BIN)/python -m benchmarks

record: $(READY)  ## record the cassettes anew; against real WeCom where QYAPI_RECORD_* is set
	$(BIN)/python -m pytest tests/recorded --record-mode=rewrite

clean:
	rm -rf $(VENV) build *.egg-info
