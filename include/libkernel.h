/* SPDX-License-Identifier: BSD-3-Clause */
#ifndef LIBKERNEL_H
#define LIBKERNEL_H

/** @file
 * libkernel: numerical kernels behind one C interface. The only header to include.
 */

#include "libkernel/export.h"
#include "libkernel/types.h"
#include "libkernel/options.h"
#include "libkernel/trace.h"
#include "libkernel/context.h"
#include "libkernel/linalg.h"
#include "libkernel/crystal.h"
#include "libkernel/grid.h"
#include "libkernel/displacements.h"
#include "libkernel/force_constants.h"
#include "libkernel/phonon.h"
#include "libkernel/phonon3.h"
#include "libkernel/io.h"

#endif
