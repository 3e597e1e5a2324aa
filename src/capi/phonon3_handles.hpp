// SPDX-License-Identifier: BSD-3-Clause
// What the handle of a conductivity calculation holds; other files of src/capi unwrap it.
#pragma once

#include <memory>
#include <vector>

#include "capi/guard.hpp"
#include "lattice/force_constants.hpp"
#include "lattice/grid.hpp"
#include "lattice/supercell.hpp"
#include "libkernel/phonon3.h"
#include "phonon/nac.hpp"
#include "phonon3/anharmonic_model.hpp"
#include "phonon3/conductivity.hpp"

struct lk_conductivity : lk::capi::handle {
  std::shared_ptr<const lk::lattice::supercell> phonon_cell;
  std::shared_ptr<const lk::lattice::force_constants> fc2;
  std::shared_ptr<const lk::phonon::nac_parameters> nac;
  std::shared_ptr<const lk::lattice::grid> grid;
  lk::phonon3::anharmonic_model model;
  lk::phonon3::conductivity_settings settings;
  bool exclude_gamma_acoustic = true;
  bool r0_average = true;
  double cutoff_frequency = 1e-4;

  bool computed = false;
  lk::phonon3::conductivity_result result;
  std::vector<double> group_velocities; // [n_qpoints][n_bands][3]
};
