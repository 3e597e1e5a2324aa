#!/bin/sh
# SPDX-License-Identifier: BSD-3-Clause
# Finds or makes a Julia and prints the path of its executable on the last line.
#
#   install_julia.sh [PREFIX]        PREFIX defaults to /opt/julia-1.5
#
# Order: a working `julia` of the PATH, one made before under PREFIX, else Debian 11's Julia 1.5.3
# unpacked into PREFIX. The packages come from LIBKERNEL_JULIA_DEBS (a folder of .deb files) when it
# holds them all, else from the machine's own Debian mirror. The machine's apt configuration stays
# as it is. Exit status 3: no Julia can be had here; the last line of stderr says why.
set -eu

prefix=${1:-/opt/julia-1.5}
library=usr/lib/x86_64-linux-gnu
packages="julia julia-common libjulia1 libllvm9 libffi7 libgit2-1.1 libmbedcrypto3 libmbedtls12
libmbedx509-0 libopenlibm3 libunwind8"
system_packages="patchelf libdsfmt-19937-1 libutf8proc2 libhttp-parser2.9 libssh2-1
libcurl3-gnutls libpcre2-8-0 libmpfr6 libgmp10 libgfortran5 libquadmath0 libstdc++6 libgcc-s1
libz3-4 liblzma5 libedit2 libtinfo6 zlib1g"

# A Julia with the wrong libunwind starts and computes, and dies when it unwinds a failed dlopen:
# only an error thrown through compiled code tells.
works() {
  [ -x "$1" ] || return 1
  answer=$("$1" --startup-file=no -e 'using Libdl
    VERSION >= v"1.5" || exit(1)
    try Libdl.dlopen("no-such-library.so") catch; print("unwinds") end' 2>/dev/null) || return 1
  [ "$answer" = unwinds ]
}

cannot() {
  echo "install_julia.sh: $*" >&2
  exit 3
}

complete() {
  for package in $packages; do
    ls "$1/${package}"_*.deb >/dev/null 2>&1 || return 1
  done
}

# Downloads through apt's signature checks with a private apt state.
download() {
  to=$1
  state=$(mktemp -d)
  trap 'rm -rf "$state"' EXIT
  chmod 755 "$state"
  mkdir -p "$to" "$state/lists/partial" "$state/cache/archives/partial"
  : >"$state/status"
  mirror=$(cat /etc/apt/sources.list /etc/apt/sources.list.d/*.sources \
    /etc/apt/sources.list.d/*.list 2>/dev/null |
    sed -n -e 's/^URIs:[[:space:]]*\([^[:space:]]*\).*/\1/p' \
      -e 's/^deb[[:space:]]*\(\[[^]]*\]\)*[[:space:]]*\([^[:space:]]*\).*/\2/p' |
    grep -v security | head -n 1)
  [ -n "$mirror" ] || cannot "no Debian mirror is configured on this machine"
  printf 'deb [signed-by=%s check-valid-until=no] %s bullseye main\n' \
    /usr/share/keyrings/debian-archive-keyring.gpg "$mirror" >"$state/sources.list"
  {
    echo "Dir::Etc::sourcelist \"$state/sources.list\";"
    echo "Dir::State::lists \"$state/lists\";"
    echo "Dir::State::status \"$state/status\";"
    echo "Dir::Cache \"$state/cache\";"
    for none in sourceparts preferences preferencesparts; do
      echo "Dir::Etc::$none \"/dev/null\";"
    done
    echo 'APT::Sandbox::User "root"; Acquire::Languages "none"; Acquire::Retries "3";'
  } >"$state/apt.conf"
  (
    cd "$to"
    export APT_CONFIG="$state/apt.conf"
    apt-get -qq update >&2 && apt-get -qq download $packages >&2
  ) || cannot "the mirror $mirror does not deliver Julia; put the .deb files into LIBKERNEL_JULIA_DEBS"
}

unpack() {
  rm -rf "$2"
  mkdir -p "$2"
  for deb in "$1"/*.deb; do
    dpkg-deb -x "$deb" "$2"
  done
  # links into the packages' own folder that only the system's libraries can serve
  find "$2/$library/julia" -xtype l | while read -r link; do
    ln -sfn "/$library/$(basename "$(readlink "$link")")" "$link"
  done
  # libunwind exports _Unwind_* as well: libgcc_s has to come first, or a C++ exception inside a
  # called library ends in abort()
  patchelf --add-needed libgcc_s.so.1 "$2/usr/bin/julia"
  # DT_RPATH serves every dlopen of the process and is not inherited by its children
  patchelf --force-rpath --set-rpath \
    "\$ORIGIN/../lib/x86_64-linux-gnu:\$ORIGIN/../lib/x86_64-linux-gnu/julia" "$2/usr/bin/julia"
  # a RUNPATH in a library switches the executable's RPATH off for that library's dependencies
  patchelf --remove-rpath "$2/$library/libLLVM-9.so.1"
  ln -s usr/bin "$2/bin"
}

found=$(command -v julia || true)
if [ -n "$found" ] && works "$found"; then
  echo "$found"
  exit 0
fi
if works "$prefix/bin/julia"; then
  echo "$prefix/bin/julia"
  exit 0
fi
[ "$(dpkg --print-architecture 2>/dev/null)" = amd64 ] || cannot "no julia on the PATH"
[ "$(id -u)" = 0 ] || cannot "no julia on the PATH; as root run: $0 $prefix"

debs=${LIBKERNEL_JULIA_DEBS:-$prefix.debs}
complete "$debs" || download "$debs"
complete "$debs" || cannot "the Julia packages in $debs are incomplete"
echo "install_julia.sh: installing Julia 1.5.3 into $prefix" >&2
DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600 install -y -qq \
  --no-install-recommends $system_packages >/dev/null ||
  cannot "apt-get install $system_packages failed"
unpack "$debs" "$prefix.new"
works "$prefix.new/bin/julia" || cannot "the unpacked Julia does not work"
rm -rf "$prefix"
mv "$prefix.new" "$prefix"
echo "$prefix/bin/julia"
