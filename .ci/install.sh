#!/bin/sh
# Installs the Debian packages that building and testing need; says what it installs.
# Nothing happens when all are there. Without root it prints the one line to run and fails.
set -eu

packages="g++ gfortran meson ninja-build pkg-config ca-certificates make
libeigen3-dev libtbb-dev libhwy-dev libyaml-dev liblzma-dev zlib1g-dev libbz2-dev
libgtest-dev libbenchmark-dev swig python3-dev python3-venv doxygen abigail-tools cmake patchelf
r-base-core r-base-dev r-cran-testthat"

missing=
for p in $packages; do
  dpkg-query -W -f='${Status}' "$p" 2>/dev/null | grep -q 'install ok installed' || missing="$missing $p"
done
[ -n "$missing" ] || exit 0

command="apt-get install -y --no-install-recommends$missing"
if [ "$(id -u)" != 0 ]; then
  echo "libkernel: these Debian packages are missing; install them with"
  echo "  sudo $command"
  exit 1
fi
echo "libkernel: installing$missing"
export DEBIAN_FRONTEND=noninteractive
apt-get -o DPkg::Lock::Timeout=600 update -qq
# shellcheck disable=SC2086
apt-get -o DPkg::Lock::Timeout=600 install -y -qq --no-install-recommends $missing > /dev/null
