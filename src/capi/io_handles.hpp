// SPDX-License-Identifier: BSD-3-Clause
// What the handle of the input files holds; other files of src/capi unwrap it.
#pragma once

#include <memory>
#include <string>

#include "capi/guard.hpp"
#include "io/input.hpp"
#include "lattice/supercell.hpp"
#include "libkernel/io.h"

struct lk_input : lk::capi::handle {
  lk::io::input value;
  std::string calculator; // as the file names it
  // Built when it is needed first.
  std::shared_ptr<const lk::lattice::supercell> cell;
  // Units of files that are read into the handle later: to Angstrom, to eV/Angstrom.
  double length_unit = 1, force_unit = 1;
};
