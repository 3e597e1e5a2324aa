# Thin commands over Meson, bindings/ and tests/: each installs what is missing and can be repeated.
BUILDDIR ?= build
PYTHON = $(BUILDDIR)/python/bin/python
SPGLIB = $(BUILDDIR)/third-party/spglib
FILTER ?= .

.PHONY: all build demo test bench docs generate clean

all: build

.PHONY: packages
packages:
	@sh .ci/install.sh
	@mkdir -p $(BUILDDIR)/third-party
	@sh bindings/julia/install_julia.sh $(abspath $(BUILDDIR))/third-party/julia > $(BUILDDIR)/julia.path || \
	  echo "libkernel: no Julia here; its tests and its column of the demo are left out"

.PHONY: python
python: packages
	@sh .ci/python.sh $(BUILDDIR)
	@sh .ci/source_distribution.sh spglib 2.8.0 $(SPGLIB) $(PYTHON)

.PHONY: peers
peers: python
	@sh .ci/python.sh $(BUILDDIR) peers
	@sh .ci/source_distribution.sh phonopy 4.10.0 $(BUILDDIR)/third-party/phonopy $(PYTHON)
	@sh .ci/source_distribution.sh phono3py 4.10.0 $(BUILDDIR)/third-party/phono3py $(PYTHON)

# Meson, the library, every language's package below BUILDDIR.
build: python
	@test -f $(BUILDDIR)/build.ninja || meson setup $(BUILDDIR) \
	  -Dspglib_source=$(abspath $(SPGLIB)) -Dpython_exe=$(abspath $(PYTHON)) $(MESON_ARGS)
	@ninja -C $(BUILDDIR)
	@sh bindings/r/install.sh $(abspath $(BUILDDIR))

test: build peers
	@$(PYTHON) tests/run.py $(BUILDDIR)

demo: build
	@$(PYTHON) examples/silicon/demo.py $(BUILDDIR)

bench: build peers
	@$(PYTHON) tests/bench/run.py $(BUILDDIR) --filter '$(FILTER)'

docs: build
	@sh docs/build.sh $(BUILDDIR)

# The files that are made from the headers; CI fails when they differ.
generate:
	@python3 bindings/api/generate.py

clean:
	rm -rf $(BUILDDIR)
