// SPDX-License-Identifier: BSD-3-Clause
// Second-order force constants of a supercell: maps, storage forms, symmetrisation, drift.
#include "lattice/force_constants.hpp"

#include <algorithm>
#include <cmath>

#include "common/core/error.hpp"

namespace lk::lattice {

namespace {

using index = std::int64_t;

std::span<double> row_of(force_constants& fc, index row) {
  const auto size = static_cast<std::size_t>(9 * fc.n_atoms);
  return std::span(fc.values).subspan(static_cast<std::size_t>(row) * size, size);
}

std::span<const double> row_of(const force_constants& fc, index row) {
  const auto size = static_cast<std::size_t>(9 * fc.n_atoms);
  return std::span(fc.values).subspan(static_cast<std::size_t>(row) * size, size);
}

void keep_largest(drift& largest, const double* sum) {
  for (int a = 0; a < 3; ++a)
    for (int b = 0; b < 3; ++b)
      if (std::abs(sum[3 * a + b]) > std::abs(largest.value))
        largest = {sum[3 * a + b], {a, b}};
}

} // namespace

translation_maps maps_of(const supercell& cell) {
  return {cell.n_primitive(), cell.n_super(), cell.translations,
          cell.s2pp,          cell.p2s,       cell.translation_of};
}

std::vector<index> transposed_pairs(const translation_maps& maps) {
  const index n = maps.n_primitive, s = maps.n_atoms;
  std::vector<index> partners(static_cast<std::size_t>(n * s));
  for (index p = 0; p < n; ++p)
    for (index j = 0; j < s; ++j)
      partners[static_cast<std::size_t>(p * s + j)] =
          maps.s2pp[static_cast<std::size_t>(j)] * s +
          maps.moved(j, maps.p2s[static_cast<std::size_t>(p)]);
  for (index e = 0; e < n * s; ++e)
    if (partners[static_cast<std::size_t>(partners[static_cast<std::size_t>(e)])] != e)
      return {};
  return partners;
}

void symmetrize(execution& ex, const supercell& cell, index rounds, force_constants& fc) {
  for (index i = 0; i < rounds; ++i)
    if (fc.compact)
      symmetrize_compact(ex, {fc.values, maps_of(cell), 1});
    else
      symmetrize(ex, symmetrize_problem{fc.values, fc.n_atoms, 1});
}

force_constants to_full(execution& ex, const supercell& cell, const force_constants& fc) {
  if (!fc.compact)
    return fc;
  const auto maps = maps_of(cell);
  const index s = fc.n_atoms;
  force_constants full{s, s, std::vector<double>(static_cast<std::size_t>(9 * s * s)), false};
  ex.parallel_for(s, std::max<index>(1, 4096 / s), [&](index begin, index end) {
    for (index i = begin; i < end; ++i) {
      const auto from = row_of(fc, maps.s2pp[static_cast<std::size_t>(i)]);
      const auto to = row_of(full, i);
      for (index j = 0; j < s; ++j)
        std::copy_n(&from[static_cast<std::size_t>(9 * maps.moved(i, j))], 9,
                    &to[static_cast<std::size_t>(9 * j)]);
    }
  });
  return full;
}

force_constants to_compact(const supercell& cell, const force_constants& fc) {
  if (fc.compact)
    return fc;
  const index n = cell.n_primitive();
  force_constants compact{n, fc.n_atoms,
                          std::vector<double>(static_cast<std::size_t>(9 * n * fc.n_atoms)), true};
  for (index p = 0; p < n; ++p)
    std::ranges::copy(row_of(fc, cell.p2s[static_cast<std::size_t>(p)]),
                      row_of(compact, p).begin());
  return compact;
}

std::array<drift, 2> find_drift(const supercell& cell, const force_constants& fc) {
  const auto maps = maps_of(cell);
  std::vector<double> over_first(static_cast<std::size_t>(9 * fc.n_rows), 0.0);
  std::vector<double> over_second = over_first;
  // Every (i, j) of the full matrix is a translated (i', row) of these rows; the sum over i of a
  // column is the same for all translated columns.
  for (index i = 0; i < fc.n_rows; ++i) {
    const auto row = row_of(fc, i);
    for (index j = 0; j < fc.n_atoms; ++j) {
      const index column = fc.compact ? maps.s2pp[static_cast<std::size_t>(j)] : j;
      for (int k = 0; k < 9; ++k) {
        const double value = row[static_cast<std::size_t>(9 * j + k)];
        over_first[static_cast<std::size_t>(9 * column + k)] += value;
        over_second[static_cast<std::size_t>(9 * i + k)] += value;
      }
    }
  }
  std::array<drift, 2> result;
  for (index i = 0; i < fc.n_rows; ++i) {
    keep_largest(result[0], &over_first[static_cast<std::size_t>(9 * i)]);
    keep_largest(result[1], &over_second[static_cast<std::size_t>(9 * i)]);
  }
  return result;
}

} // namespace lk::lattice
