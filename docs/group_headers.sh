#!/bin/sh
# SPDX-License-Identifier: BSD-3-Clause
# usage: docs/group_headers.sh HEADER
# Doxygen's view of a header: its declarations as members of the group of its name, which
# docs/groups.dox defines. Line numbers stay those of the file.
set -eu
group=$(basename "$1" .h)
sed -e "s|^LK_BEGIN_DECLS\$|/** @addtogroup $group */ /** @{ */|" -e 's|^LK_END_DECLS$|/** @} */|' "$1"
