#!/bin/sh
# SPDX-License-Identifier: BSD-3-Clause
# usage: source_distribution.sh NAME VERSION DEST PYTHON
# Unpacks the source distribution of a Python package as DEST; does nothing when it is there.
set -eu
name=$1 version=$2 dest=$3 python=$4

# Even for a download pip asks the package's build backend for metadata, and installs that backend
# with all it needs first (26 s). A stand-in that only names the package answers at once.
write_backend() {
  mkdir -p "$1/scikit_build_core"
  : > "$1/scikit_build_core/__init__.py"
  cat > "$1/scikit_build_core/build.py" <<PYTHON
import pathlib

def get_requires_for_build_wheel(config_settings=None):
    return []

def prepare_metadata_for_build_wheel(metadata_directory, config_settings=None):
    name = "$name-$version.dist-info"
    folder = pathlib.Path(metadata_directory) / name
    folder.mkdir()
    (folder / "METADATA").write_text("Metadata-Version: 2.1\nName: $name\nVersion: $version\n")
    return name
PYTHON
}

grep -qs "^Version: $version\$" "$dest/PKG-INFO" && exit 0
echo "libkernel: getting the sources of $name $version into $dest"
mkdir -p "$(dirname "$dest")"
parent=$(cd "$(dirname "$dest")" && pwd)
partial=$(mktemp -d "$parent/.$name-XXXXXX")
trap 'rm -rf "$partial"' EXIT
write_backend "$partial/backend"
PYTHONPATH=$partial/backend "$python" -m pip download --quiet --disable-pip-version-check \
  --no-deps --no-build-isolation --no-binary "$name" --dest "$partial" "$name==$version" >&2
tar -xzf "$partial/$name-$version.tar.gz" -C "$partial"
rm -rf "$dest"
mv "$partial/$name-$version" "$dest"
