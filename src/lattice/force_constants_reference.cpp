// SPDX-License-Identifier: BSD-3-Clause
// Reference kernels of second-order force constants, in the order of operations of phonopy.
// Equations and layouts: force_constants.hpp.
#include <utility>

#include "lattice/force_constants_kernels.hpp"

namespace lk::lattice {

namespace {

using index = std::int64_t;

// Subtracts the mean over `count` elements that are `stride` apart.
void subtract_mean(double* first, index count, index stride) {
  double sum = 0.0;
  for (index i = 0; i < count; ++i)
    sum += first[i * stride];
  sum /= static_cast<double>(count);
  for (index i = 0; i < count; ++i)
    first[i * stride] -= sum;
}

void subtract_row_means(std::span<double> values, index n_rows, index n_atoms) {
  for (index i = 0; i < n_rows; ++i)
    for (int k = 0; k < 9; ++k)
      subtract_mean(block(values, n_atoms, i, 0) + k, n_atoms, 9);
}

void average_transposed(double* a, double* b) {
  for (int k = 0; k < 3; ++k)
    for (int l = 0; l < 3; ++l)
      a[3 * k + l] = b[3 * l + k] = (a[3 * k + l] + b[3 * l + k]) / 2;
}

// Phi(i, i) from the sum rule, symmetric.
void set_diagonal(double* row, index diagonal, index n_atoms) {
  double sum[9] = {};
  for (index j = 0; j < n_atoms; ++j)
    if (j != diagonal)
      for (int k = 0; k < 9; ++k)
        sum[k] += row[9 * j + k];
  for (int k = 0; k < 3; ++k)
    for (int l = 0; l < 3; ++l)
      row[9 * diagonal + 3 * k + l] = -(sum[3 * k + l] + sum[3 * l + k]) / 2;
}

// Calls visit(element, partner) once for every pair, in upstream's order.
template <class Visit> void for_each_pair(const translation_maps& maps, Visit visit) {
  const index n = maps.n_primitive, s = maps.n_atoms;
  std::vector<char> done(static_cast<std::size_t>(n * s), 0);
  for (index j = 0; j < s; ++j)
    for (index p = 0; p < n; ++p) {
      const index element = p * s + j;
      if (done[static_cast<std::size_t>(element)])
        continue;
      const index row = maps.s2pp[static_cast<std::size_t>(j)];
      const index partner = row * s + maps.moved(j, maps.p2s[static_cast<std::size_t>(p)]);
      done[static_cast<std::size_t>(element)] = done[static_cast<std::size_t>(partner)] = 1;
      visit(element, partner);
    }
}

} // namespace

void symmetrize_reference(execution&, const symmetrize_problem& problem) {
  const auto fc = problem.values;
  const index n = problem.n_atoms;
  for (index level = 0; level < problem.level; ++level) {
    for (index k = 0; k < 9 * n; ++k)
      subtract_mean(&fc[static_cast<std::size_t>(k)], n, 9 * n);
    subtract_row_means(fc, n, n);
    for (index i = 0; i < n; ++i)
      for (index j = i; j < n; ++j)
        average_transposed(block(fc, n, i, j), block(fc, n, j, i));
  }
  for (index i = 0; i < n; ++i)
    set_diagonal(block(fc, n, i, 0), i, n);
}

void transpose_compact_reference(execution&, const transpose_compact_problem& problem) {
  const auto& maps = problem.maps;
  for_each_pair(maps, [&](index element, index partner) {
    double* a = &problem.values[static_cast<std::size_t>(9 * element)];
    double* b = &problem.values[static_cast<std::size_t>(9 * partner)];
    const index row = element / maps.n_atoms;
    const bool diagonal = element % maps.n_atoms == maps.p2s[static_cast<std::size_t>(row)];
    if (a != b)
      for (int k = 0; k < 3; ++k)
        for (int l = 0; l < 3; ++l)
          std::swap(a[3 * k + l], b[3 * l + k]);
    else if (diagonal)
      for (int k = 0; k < 3; ++k)
        for (int l = k + 1; l < 3; ++l)
          std::swap(a[3 * k + l], a[3 * l + k]);
  });
}

void symmetrize_compact_reference(execution& ex, const symmetrize_compact_problem& problem) {
  const auto fc = problem.values;
  const auto& maps = problem.maps;
  for (index level = 0; level < problem.level; ++level) {
    for (int side = 0; side < 2; ++side) {
      transpose_compact_reference(ex, {fc, maps});
      subtract_row_means(fc, maps.n_primitive, maps.n_atoms);
    }
    for_each_pair(maps, [&](index element, index partner) {
      average_transposed(&fc[static_cast<std::size_t>(9 * element)],
                         &fc[static_cast<std::size_t>(9 * partner)]);
    });
  }
  for (index p = 0; p < maps.n_primitive; ++p)
    set_diagonal(block(fc, maps.n_atoms, p, 0), maps.p2s[static_cast<std::size_t>(p)],
                 maps.n_atoms);
}

std::vector<index> source_rows(const distribute_problem& p) {
  std::vector<index> row_of(static_cast<std::size_t>(p.n_atoms), -1);
  for (std::size_t i = 0; i < p.targets.size(); ++i)
    row_of[static_cast<std::size_t>(p.targets[i])] = p.rows[i];
  std::vector<index> result(p.targets.size(), -1);
  for (std::size_t i = 0; i < p.targets.size(); ++i) {
    const index source = p.map_atoms[static_cast<std::size_t>(p.targets[i])];
    if (source == p.targets[i])
      continue;
    result[i] = row_of[static_cast<std::size_t>(source)];
    require(result[i] >= 0, "atom ", source, " is the source of atom ", p.targets[i],
            " but has no row");
  }
  return result;
}

void distribute_reference(execution&, const distribute_problem& p) {
  const auto sources = source_rows(p);
  for (std::size_t i = 0; i < p.targets.size(); ++i) {
    if (sources[i] < 0)
      continue;
    const auto operation = p.map_operations[static_cast<std::size_t>(p.targets[i])];
    const double* r = &p.rotations[static_cast<std::size_t>(9 * operation)];
    const index* permutation = &p.permutations[static_cast<std::size_t>(operation * p.n_atoms)];
    for (index x = 0; x < p.n_atoms; ++x) {
      const double* from = block(p.values, p.n_atoms, sources[i], permutation[x]);
      double* to = block(p.values, p.n_atoms, p.rows[i], x);
      for (int a = 0; a < 3; ++a)
        for (int b = 0; b < 3; ++b)
          for (int c = 0; c < 3; ++c)
            for (int d = 0; d < 3; ++d)
              to[3 * a + b] += r[3 * c + a] * r[3 * d + b] * from[3 * c + d];
    }
  }
}

} // namespace lk::lattice
