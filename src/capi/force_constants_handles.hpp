// SPDX-License-Identifier: BSD-3-Clause
// What the handles of displacements and third-order force constants hold; other files of src/capi
// unwrap them.
#pragma once

#include <memory>

#include "capi/guard.hpp"
#include "lattice/displacements.hpp"
#include "lattice/supercell.hpp"
#include "libkernel/displacements.h"
#include "libkernel/force_constants.h"
#include "phonon3/force_constants.hpp"

struct lk_displacements : lk::capi::handle {
  std::shared_ptr<const lk::lattice::supercell> cell;
  lk::lattice::displacements value;
};

struct lk_fc3 : lk::capi::handle {
  std::shared_ptr<const lk::lattice::supercell> cell;
  std::shared_ptr<const lk::phonon3::force_constants> value;
};
