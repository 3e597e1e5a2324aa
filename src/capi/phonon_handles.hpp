// SPDX-License-Identifier: BSD-3-Clause
// What the harmonic handles hold; other files of src/capi unwrap them.
#pragma once

#include <memory>

#include "capi/guard.hpp"
#include "lattice/force_constants.hpp"
#include "lattice/supercell.hpp"
#include "libkernel/phonon.h"
#include "phonon/nac.hpp"
#include "phonon/phonons.hpp"

struct lk_nac : lk::capi::handle {
  std::shared_ptr<const lk::phonon::nac_parameters> value;
};

struct lk_fc2 : lk::capi::handle {
  std::shared_ptr<const lk::lattice::supercell> cell;
  std::shared_ptr<const lk::lattice::force_constants> value;
};

struct lk_phonons : lk::capi::handle {
  std::shared_ptr<const lk::phonon::harmonic_model> model;
  lk::phonon::phonon_results results;
  bool computed = false;
};
