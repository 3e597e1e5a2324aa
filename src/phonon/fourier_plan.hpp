// SPDX-License-Identifier: BSD-3-Clause
// What the Fourier sums of one call share: shortest vectors by component, and for each pair of
// primitive atoms the list of its supercell atoms.
#pragma once

#include <cstdint>
#include <vector>

#include "phonon/dynamical_matrix.hpp"
#include "phonon/vector_kernels.hpp"

namespace lk::phonon {

struct fourier_plan {
  explicit fourier_plan(const fourier_model& model);

  std::int64_t n_atoms = 0;
  std::vector<double> x, y, z;         // shortest vectors, padded
  std::vector<std::size_t> pair_begin; // [n_atoms^2 + 1]: entries of pair n_atoms i + j
  // One entry per supercell atom of a pair.
  std::vector<std::int64_t> supercell_atom;
  std::vector<std::int64_t> block;        // index of the 3x3 block in the force constants
  std::vector<std::int64_t> start, count; // shortest vectors
  std::vector<double> inverse_root_mass;  // [n_atoms]

  std::size_t n_entries() const { return block.size(); }
  // Rough time of one q-point on one thread, for the grain of parallel loops.
  double nanoseconds_per_qpoint() const;
};

struct phase_scratch {
  explicit phase_scratch(const fourier_plan& plan);
  std::vector<double> cosines, sines; // of each shortest vector
  std::vector<double> re, im;         // mean over the shortest vectors of each entry
};

// Fills the scratch for one q-point.
void mean_phases(const fourier_plan& plan, const vec3& q, phase_scratch& scratch);

// Number of q-points per task, from the time of one: tasks of about 50 microseconds.
std::int64_t grain_for(double nanoseconds_per_item);

} // namespace lk::phonon
