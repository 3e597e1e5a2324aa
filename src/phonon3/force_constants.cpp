// SPDX-License-Identifier: BSD-3-Clause
// Third-order force constants by finite differences and symmetry (phono3py's traditional
// calculator; Chaput, Togo, Tanaka, Hug, Phys. Rev. B 84, 094302 (2011)). A displaced first atom a
// changes the second-order force constants by Delta_d = Phi2(u_d) - Phi2; these are solved like
// those of the perfect crystal, under the operations of the site of a that keep u_d. Every
// operation R of the site gives another pair (R u_d, R Delta_d), and Phi(a, j, k) = U^+ Delta(j, k)
// with the stacked images.
#include "phonon3/force_constants.hpp"

#include <algorithm>
#include <cmath>

#include "common/core/error.hpp"
#include "common/core/small_matrix.hpp"
#include "lattice/force_constants_solver.hpp"

namespace lk::phonon3 {

namespace {

using index = std::int64_t;
using lattice::operation_tables;

std::size_t size(index n) {
  return static_cast<std::size_t>(n);
}

// Operations of the site that keep the displacement of its atom; the comparison of fractional
// components is phono3py's.
std::vector<index> keep_displacement(const lattice::supercell& cell, const std::vector<index>& site,
                                     const vec3& displacement) {
  const vec3 u = multiply(transpose(inverse(cell.super.lattice, "lattice")), displacement);
  std::vector<index> kept;
  std::ranges::copy_if(site, std::back_inserter(kept), [&](index operation) {
    const vec3 rotated = multiply(to_double(cell.super_symmetry.rotations[size(operation)]), u);
    return std::abs(u[0] - rotated[0]) < cell.super_symmetry.tolerance &&
           std::abs(u[1] - rotated[1]) < cell.super_symmetry.tolerance &&
           std::abs(u[2] - rotated[2]) < cell.super_symmetry.tolerance;
  });
  return kept;
}

std::vector<index> second_atoms(const lattice::first_displacement& first) {
  std::vector<index> atoms;
  for (const auto& second : first.second)
    atoms.push_back(second.atom);
  std::ranges::sort(atoms);
  atoms.erase(std::unique(atoms.begin(), atoms.end()), atoms.end());
  return atoms;
}

// Row of one second atom in the crystal that first displacement f perturbs.
void solve_perturbed_row(const operation_tables& tables, const lattice::displacements& d, index f,
                         const std::vector<index>& reduced, index atom, std::span<double> row) {
  const auto& first = d.first[size(f)];
  std::vector<index> bond;
  std::ranges::copy_if(reduced, std::back_inserter(bond), [&](index operation) {
    return tables.permutation(operation)[atom] == atom;
  });
  lattice::row_problem problem{atom, bond, {}, {}, d.forces_of(f)};
  for (std::size_t i = 0; i < first.second.size(); ++i)
    if (first.second[i].atom == atom) {
      problem.displacements.push_back(first.second[i].displacement);
      problem.forces.push_back(d.forces_of(d.first_pair(f) + static_cast<index>(i)));
    }
  lattice::solve_row(tables, problem, row);
}

// Delta_f = Phi2 with first displacement f - Phi2 without.
void solve_delta(execution& ex, const operation_tables& tables, const lattice::displacements& d,
                 index f, const std::vector<index>& site, std::span<const double> fc2,
                 std::span<double> delta) {
  const auto& first = d.first[size(f)];
  const auto reduced = keep_displacement(tables.cell, site, first.displacement);
  const auto atoms = second_atoms(first);
  const auto row_size = size(9 * d.n_atoms);
  ex.parallel_for(static_cast<index>(atoms.size()), 4, [&](index begin, index end) {
    for (index a = begin; a < end; ++a)
      solve_perturbed_row(tables, d, f, reduced, atoms[size(a)],
                          delta.subspan(size(atoms[size(a)]) * row_size, row_size));
  });
  lattice::fill_rows(ex, tables, reduced, atoms, delta);
  for (std::size_t i = 0; i < delta.size(); ++i)
    delta[i] -= fc2[i];
}

// [operation][atom]: the atom that the operation brings to `atom`.
std::vector<index> inverse_permutations(const operation_tables& tables,
                                        const std::vector<index>& operations) {
  const index n = tables.cell.n_super();
  std::vector<index> result(operations.size() * size(n));
  for (std::size_t o = 0; o < operations.size(); ++o)
    for (index j = 0; j < n; ++j)
      result[o * size(n) + size(tables.permutation(operations[o])[j])] = j;
  return result;
}

// Phi(atom, ., .) of one displaced atom.
void solve_first_atom(execution& ex, const operation_tables& tables,
                      const lattice::displacements& d, index atom, std::span<const double> fc2,
                      std::span<double> block) {
  const auto& s = tables.cell.super_symmetry;
  const auto site = lattice::site_symmetry(s, tables.cell.super, atom);
  std::vector<vec3> displacements;
  std::vector<double> deltas;
  for (index f = 0; f < d.n_first(); ++f)
    if (d.first[size(f)].atom == atom) {
      displacements.push_back(d.first[size(f)].displacement);
      deltas.resize(deltas.size() + fc2.size(), 0.0);
      solve_delta(ex, tables, d, f, site, fc2, std::span(deltas).last(fc2.size()));
    }
  const auto images = lattice::rotated_displacements(displacements, site, tables.rotations);
  const auto inverse = lattice::pseudo_inverse(images, atom);
  std::vector<double> rotations;
  for (const auto operation : site)
    rotations.insert(rotations.end(), &tables.rotations[size(9 * operation)],
                     &tables.rotations[size(9 * operation)] + 9);
  rotate_delta_fc2s(ex, {block, deltas, inverse, rotations, inverse_permutations(tables, site),
                         d.n_atoms, static_cast<index>(displacements.size()),
                         static_cast<index>(site.size())});
}

struct known_block {
  index atom = 0;
  std::span<const double> values;
};

constexpr imat3 identity{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};

// Row of `atom` from a known one; of all operations a pure translation is preferred.
void spread(execution& ex, const operation_tables& tables, std::span<const known_block> known,
            index atom, std::span<double> target) {
  const auto& s = tables.cell.super_symmetry;
  for (const auto& source : known) {
    index found = -1;
    for (std::size_t o = 0; o < s.rotations.size(); ++o) {
      if (s.permutations[o][size(atom)] != source.atom)
        continue;
      if (found < 0)
        found = static_cast<index>(o);
      if (s.rotations[o] != identity)
        continue;
      found = static_cast<index>(o);
      break;
    }
    if (found < 0)
      continue;
    const mat3 rotation =
        lattice::cartesian_rotation(tables.cell.super.lattice, s.rotations[size(found)]);
    distribute_fc3(ex, {source.values, target, tables.cell.n_super(), s.permutations[size(found)],
                        transpose(rotation)});
    return;
  }
  fail(status::symmetry, "no displaced atom is equivalent to atom ", atom,
       ": the displacements do not determine the force constants");
}

force_constants empty_compact(const lattice::supercell& cell) {
  const index n = cell.n_primitive(), s = cell.n_super();
  return {n, s, std::vector<double>(size(27 * n * s * s), 0.0), true};
}

std::span<double> row_of(force_constants& fc, index row) {
  const auto row_size = size(27 * fc.n_atoms * fc.n_atoms);
  return std::span(fc.values).subspan(size(row) * row_size, row_size);
}

force_constants solve_compact(execution& ex, const lattice::supercell& cell,
                              const lattice::displacements& d) {
  const operation_tables tables(cell);
  const auto fc2 = lattice::solve_force_constants(ex, cell, d, false);
  auto fc3 = empty_compact(cell);
  const auto atoms = lattice::displaced_atoms(d.first);
  // Displaced atoms that represent no primitive atom get rows of their own.
  std::vector<std::vector<double>> others(atoms.size());
  std::vector<known_block> known;
  for (std::size_t a = 0; a < atoms.size(); ++a) {
    const index primitive = cell.s2pp[size(atoms[a])];
    auto block = row_of(fc3, primitive);
    if (cell.p2s[size(primitive)] != atoms[a]) {
      others[a].resize(block.size());
      block = others[a];
    }
    solve_first_atom(ex, tables, d, atoms[a], fc2.values, block);
    known.push_back({atoms[a], block});
  }
  for (index p = 0; p < cell.n_primitive(); ++p)
    if (!std::ranges::binary_search(atoms, cell.p2s[size(p)]))
      spread(ex, tables, known, cell.p2s[size(p)], row_of(fc3, p));
  return fc3;
}

// mean[r][k] over i of Phi(i, p2s[r], k), from compact storage.
std::vector<double> means_over_first(execution& ex, const lattice::translation_maps& maps,
                                     std::span<const double> values) {
  const index n = maps.n_primitive, s = maps.n_atoms;
  std::vector<double> means(size(27 * n * s), 0.0);
  ex.parallel_for(n * s, 8, [&](index begin, index end) {
    for (index t = begin; t < end; ++t) {
      double* mean = &means[size(27 * t)];
      for (index i = 0; i < s; ++i) {
        const index row = maps.s2pp[size(i)];
        const index j = maps.moved(i, maps.p2s[size(t / s)]), k = maps.moved(i, t % s);
        const double* block = &values[size(27 * ((row * s + j) * s + k))];
        for (int e = 0; e < 27; ++e)
          mean[e] += block[e];
      }
      for (int e = 0; e < 27; ++e)
        mean[e] /= static_cast<double>(s);
    }
  });
  return means;
}

// Compact rows of what subtract_mean over the first atom does to the full array. Through
// transpose_compact_fc3, which leaves some elements where they are, it would differ.
void subtract_mean_over_first(execution& ex, const lattice::translation_maps& maps,
                              std::span<double> values) {
  const index s = maps.n_atoms;
  const auto means = means_over_first(ex, maps, values);
  ex.parallel_for(maps.n_primitive * s, std::max<index>(1, 512 / s), [&](index begin, index end) {
    for (index t = begin; t < end; ++t) {
      const index j = t % s, row = maps.s2pp[size(j)];
      for (index k = 0; k < s; ++k) {
        const double* mean = &means[size(27 * (row * s + maps.moved(j, k)))];
        double* block = &values[size(27 * (t * s + k))];
        for (int e = 0; e < 27; ++e)
          block[e] -= mean[e];
      }
    }
  });
}

void symmetrize_compact(execution& ex, const lattice::translation_maps& maps,
                        std::span<double> values) {
  const index n = maps.n_primitive, s = maps.n_atoms;
  transpose_compact_fc3(ex, {values, maps, exchange::first_second});
  subtract_mean(ex, {values, n, s, 1});
  transpose_compact_fc3(ex, {values, maps, exchange::first_second});
  subtract_mean(ex, {values, n, s, 1});
  subtract_mean(ex, {values, n, s, 2});
  permutation_symmetry_compact(ex, {values, maps});
}

void symmetrize_full(execution& ex, index n_atoms, std::span<double> values) {
  for (index axis = 0; axis < 3; ++axis)
    subtract_mean(ex, {values, n_atoms, n_atoms, axis});
  permutation_symmetry(ex, {values, n_atoms});
}

// The compact rows of what symmetrize_full does to a full array that obeys the translations.
void symmetrize_rows_of_full(execution& ex, const lattice::translation_maps& maps,
                             std::span<double> values) {
  const index n = maps.n_primitive, s = maps.n_atoms;
  subtract_mean_over_first(ex, maps, values);
  subtract_mean(ex, {values, n, s, 1});
  subtract_mean(ex, {values, n, s, 2});
  permutation_symmetry_compact(ex, {values, maps});
}

void keep_largest(drift& largest, const double* sum) {
  for (int e = 0; e < 27; ++e)
    if (std::abs(sum[e]) > std::abs(largest.value))
      largest = {sum[e], {e / 9, e / 3 % 3, e % 3}};
}

} // namespace

force_constants solve_force_constants(execution& ex, const lattice::supercell& cell,
                                      const lattice::displacements& d, bool compact, index rounds) {
  lattice::require_forces(cell, d);
  require(d.n_second() > 0, "third-order force constants need pairs of displacements");
  auto fc3 = solve_compact(ex, cell, d);
  const auto maps = lattice::maps_of(cell);
  for (index i = 0; i < rounds; ++i)
    if (compact)
      symmetrize_compact(ex, maps, fc3.values);
    else
      symmetrize_rows_of_full(ex, maps, fc3.values);
  return compact ? fc3 : to_full(ex, cell, fc3);
}

void symmetrize(execution& ex, const lattice::supercell& cell, index rounds, force_constants& fc) {
  for (index i = 0; i < rounds; ++i)
    if (fc.compact)
      symmetrize_compact(ex, lattice::maps_of(cell), fc.values);
    else
      symmetrize_full(ex, fc.n_atoms, fc.values);
}

force_constants to_full(execution& ex, const lattice::supercell& cell, const force_constants& fc) {
  if (!fc.compact)
    return fc;
  const auto maps = lattice::maps_of(cell);
  const index s = fc.n_atoms;
  force_constants full{s, s, std::vector<double>(size(27 * s * s * s)), false};
  ex.parallel_for(s, 1, [&](index begin, index end) {
    for (index i = begin; i < end; ++i)
      for (index j = 0; j < s; ++j) {
        const index row = maps.s2pp[size(i)] * s + maps.moved(i, j);
        for (index k = 0; k < s; ++k)
          std::copy_n(&fc.values[size(27 * (row * s + maps.moved(i, k)))], 27,
                      &full.values[size(27 * ((i * s + j) * s + k))]);
      }
  });
  return full;
}

force_constants to_compact(const lattice::supercell& cell, const force_constants& fc) {
  if (fc.compact)
    return fc;
  auto compact = empty_compact(cell);
  const auto row_size = size(27 * fc.n_atoms * fc.n_atoms);
  for (index p = 0; p < cell.n_primitive(); ++p)
    std::copy_n(&fc.values[size(cell.p2s[size(p)]) * row_size], row_size,
                row_of(compact, p).begin());
  return compact;
}

std::array<drift, 3> find_drift(const lattice::supercell& cell, const force_constants& fc) {
  const auto maps = lattice::maps_of(cell);
  const index s = fc.n_atoms;
  std::vector<double> over_first(size(27 * fc.n_rows * s), 0.0), over_second = over_first,
                                                                 over_third = over_first;
  // Elements of compact storage stand for their translations too: (i, j, k) counts in the column
  // (j, k) moved to row s2pp[j].
  for (index i = 0; i < fc.n_rows; ++i)
    for (index j = 0; j < s; ++j)
      for (index k = 0; k < s; ++k) {
        const index column = fc.compact ? maps.s2pp[size(j)] * s + maps.moved(j, k) : j * s + k;
        const double* block = &fc.values[size(27 * ((i * s + j) * s + k))];
        for (index e = 0; e < 27; ++e) {
          over_first[size(27 * column + e)] += block[e];
          over_second[size(27 * (i * s + k) + e)] += block[e];
          over_third[size(27 * (i * s + j) + e)] += block[e];
        }
      }
  std::array<drift, 3> result;
  for (index t = 0; t < fc.n_rows * s; ++t) {
    keep_largest(result[0], &over_first[size(27 * t)]);
    keep_largest(result[1], &over_second[size(27 * t)]);
    keep_largest(result[2], &over_third[size(27 * t)]);
  }
  return result;
}

} // namespace lk::phonon3
