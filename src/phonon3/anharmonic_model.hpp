// SPDX-License-Identifier: BSD-3-Clause
// Third-order force constants of a supercell, prepared for the three-phonon kernels.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "lattice/supercell.hpp"
#include "phonon3/force_constants.hpp"
#include "phonon3/views.hpp"

namespace lk::phonon3 {

struct anharmonic_model {
  std::shared_ptr<const lattice::supercell> cell;
  std::shared_ptr<const force_constants> fc3;
  std::vector<std::int8_t> nonzero;      // [n_rows][S][S]
  std::vector<std::int8_t> all_shortest; // [n][S][S]

  // Valid as long as the model.
  anharmonic_crystal view() const;
};

anharmonic_model make_anharmonic_model(std::shared_ptr<const lattice::supercell> cell,
                                       std::shared_ptr<const force_constants> fc3);

// 1 where the three atoms of a block are mutually nearest images, each pair having one shortest
// vector: the vector from j to k, as seen from i, is as long as the shortest one.
std::vector<std::int8_t> find_all_shortest(const lattice::supercell& cell);

} // namespace lk::phonon3
