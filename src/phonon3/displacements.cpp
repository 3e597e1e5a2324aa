// SPDX-License-Identifier: BSD-3-Clause
// Pairs of displacements, phono3py's type-I data set (Chaput, Togo, Tanaka, Hug, Phys. Rev. B 84,
// 094302 (2011)). The first displacement leaves the operations of its site that keep its direction;
// one atom of each of their orbits is the second atom; it is moved along the directions that the
// operations keeping both atoms in place leave independent.
#include "phonon3/displacements.hpp"

#include <algorithm>
#include <cmath>

#include "common/core/error.hpp"
#include "common/core/small_matrix.hpp"

namespace lk::phonon3 {

namespace {

using lattice::opposite;
using operations = std::vector<std::int64_t>;

std::int64_t image(const lattice::symmetry& s, std::int64_t operation, std::int64_t atom) {
  return s.permutations[static_cast<std::size_t>(operation)][static_cast<std::size_t>(atom)];
}

operations keep_direction(const lattice::symmetry& s, const operations& site,
                          const ivec3& indices) {
  operations kept;
  std::copy_if(site.begin(), site.end(), std::back_inserter(kept), [&](std::int64_t i) {
    return multiply(s.rotations[static_cast<std::size_t>(i)], indices) == indices;
  });
  return kept;
}

operations keep_atom(const lattice::symmetry& s, const operations& site, std::int64_t atom) {
  operations kept;
  std::copy_if(site.begin(), site.end(), std::back_inserter(kept),
               [&](std::int64_t i) { return image(s, i, atom) == atom; });
  return kept;
}

// The smallest atom of each orbit, ascending.
std::vector<std::int64_t> orbit_representatives(const lattice::symmetry& s, const operations& site,
                                                std::int64_t n_atoms) {
  std::vector<std::int64_t> result;
  for (std::int64_t atom = 0; atom < n_atoms; ++atom)
    if (std::all_of(site.begin(), site.end(),
                    [&](std::int64_t i) { return image(s, i, atom) >= atom; }))
      result.push_back(atom);
  return result;
}

void append_second(const lattice::supercell& cell, const lattice::displacement_options& options,
                   const operations& bond, std::int64_t atom, lattice::first_displacement& first) {
  const auto rotations = lattice::rotations_of(cell.super_symmetry, bond);
  const double distance = lattice::pair_distance(cell, first.atom, atom);
  const auto append = [&](const ivec3& indices) {
    first.second.push_back(
        {atom, lattice::cartesian_displacement(cell.super.lattice, indices, options.amplitude),
         distance});
  };
  for (const auto& indices : lattice::independent_directions(rotations, options.diagonal)) {
    append(indices);
    if (lattice::needs_opposite(indices, rotations))
      append({-indices[0], -indices[1], -indices[2]});
  }
}

} // namespace

lattice::displacements generate_pair_displacements(const lattice::supercell& cell,
                                                   const lattice::displacement_options& options) {
  require(options.amplitude > 0 && std::isfinite(options.amplitude),
          "the amplitude must be positive, got ", options.amplitude);
  const auto& s = cell.super_symmetry;
  lattice::displacements d;
  d.n_atoms = cell.n_super();
  for (const auto& [atom, indices] : lattice::least_directions(cell, options.plusminus, false)) {
    lattice::first_displacement first{
        atom, lattice::cartesian_displacement(cell.super.lattice, indices, options.amplitude), {}};
    const auto reduced = keep_direction(s, lattice::site_symmetry(s, cell.super, atom), indices);
    for (const auto second : orbit_representatives(s, reduced, d.n_atoms))
      append_second(cell, options, keep_atom(s, reduced, second), second, first);
    d.first.push_back(std::move(first));
  }
  return d;
}

} // namespace lk::phonon3
