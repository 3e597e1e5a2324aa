#!/bin/sh
# usage: .ci/python.sh BUILDDIR [peers]
# Makes the project's own virtual environment BUILDDIR/python; with "peers" also the programs that
# libkernel is compared with.
set -eu
environment=$1/python
wanted="numpy==2.4.6 h5py==3.16.0 matplotlib rich typer pytest"
[ "${2:-}" != peers ] || wanted="$wanted phonopy==4.10.0 phono3py==4.10.0 phonors==0.8.0 spglib==2.8.0 scipy"

stamp=$environment/installed
if [ "$(cat "$stamp" 2>/dev/null || true)" = "$wanted" ]; then exit 0; fi
# A stamp of the larger set serves the smaller one too.
case "$(cat "$stamp" 2>/dev/null || true)" in "$wanted"*) exit 0 ;; esac
[ -x "$environment/bin/python" ] || /usr/bin/python3 -m venv "$environment"
echo "libkernel: installing Python packages into $environment: $wanted"
# shellcheck disable=SC2086
"$environment/bin/python" -m pip install --quiet --disable-pip-version-check $wanted
echo "$wanted" > "$stamp"
