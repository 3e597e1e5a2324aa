// SPDX-License-Identifier: BSD-3-Clause
// Native kernels of second-order force constants: parallel over rows or tiles, each element read as
// few times as possible. Equations and layouts: force_constants.hpp.
#include <algorithm>
#include <utility>

#include "lattice/force_constants_kernels.hpp"

namespace lk::lattice {

namespace {

using index = std::int64_t;

// 16 x 16 blocks of 72 bytes and their transposes stay in the first-level cache.
constexpr index tile = 16;
// Rows per partial sum over the first atom.
constexpr index row_grain = 16;

struct sums {
  std::vector<double> rows;    // [S][9] sum over the second atom
  std::vector<double> columns; // [S][9] sum over the first atom
};

void add(double* to, const double* from, index count) {
  for (index k = 0; k < count; ++k)
    to[k] += from[k];
}

sums row_and_column_sums(execution& ex, std::span<const double> values, index n) {
  const index ranges = (n + row_grain - 1) / row_grain;
  sums s{std::vector<double>(static_cast<std::size_t>(9 * n), 0.0),
         std::vector<double>(static_cast<std::size_t>(9 * n), 0.0)};
  std::vector<double> partial(static_cast<std::size_t>(ranges * 9 * n), 0.0);
  ex.parallel_for(n, row_grain, [&](index begin, index end) {
    double* columns = &partial[static_cast<std::size_t>(begin / row_grain * 9 * n)];
    for (index i = begin; i < end; ++i) {
      const double* row = &values[static_cast<std::size_t>(9 * i * n)];
      add(columns, row, 9 * n);
      for (index j = 0; j < n; ++j)
        add(&s.rows[static_cast<std::size_t>(9 * i)], row + 9 * j, 9);
    }
  });
  for (index r = 0; r < ranges; ++r)
    add(s.columns.data(), &partial[static_cast<std::size_t>(r * 9 * n)], 9 * n);
  return s;
}

// Sums to what has to be subtracted: the mean over the first atom, then the mean over the second
// atom of what that leaves.
void to_means(sums& s, index n) {
  double mean_of_columns[9] = {};
  for (double& x : s.columns)
    x /= static_cast<double>(n);
  for (index j = 0; j < n; ++j)
    add(mean_of_columns, &s.columns[static_cast<std::size_t>(9 * j)], 9);
  for (index i = 0; i < n; ++i)
    for (int k = 0; k < 9; ++k) {
      double& x = s.rows[static_cast<std::size_t>(9 * i + k)];
      x = (x - mean_of_columns[k]) / static_cast<double>(n);
    }
}

void average_without_means(std::span<double> values, const sums& means, index n, index i, index j) {
  double* a = block(values, n, i, j);
  double* b = block(values, n, j, i);
  const double* ri = &means.rows[static_cast<std::size_t>(9 * i)];
  const double* rj = &means.rows[static_cast<std::size_t>(9 * j)];
  const double* ci = &means.columns[static_cast<std::size_t>(9 * i)];
  const double* cj = &means.columns[static_cast<std::size_t>(9 * j)];
  double average[9];
  for (int k = 0; k < 3; ++k)
    for (int l = 0; l < 3; ++l) {
      const int kl = 3 * k + l, lk = 3 * l + k;
      average[kl] = (((a[kl] - cj[kl]) - ri[kl]) + ((b[lk] - ci[lk]) - rj[lk])) / 2;
    }
  for (int k = 0; k < 3; ++k)
    for (int l = 0; l < 3; ++l)
      a[3 * k + l] = b[3 * l + k] = average[3 * k + l];
}

void average_tiles(execution& ex, std::span<double> values, const sums& means, index n) {
  const index tiles = (n + tile - 1) / tile;
  ex.parallel_for(tiles, 1, [&](index begin, index end) {
    for (index ti = begin; ti < end; ++ti)
      for (index tj = ti; tj < tiles; ++tj)
        for (index i = ti * tile; i < std::min(n, (ti + 1) * tile); ++i)
          for (index j = std::max(i, tj * tile); j < std::min(n, (tj + 1) * tile); ++j)
            average_without_means(values, means, n, i, j);
  });
}

void set_diagonal(double* row, index diagonal, index n_atoms) {
  double sum[9] = {};
  for (index j = 0; j < n_atoms; ++j)
    if (j != diagonal)
      add(sum, row + 9 * j, 9);
  for (int k = 0; k < 3; ++k)
    for (int l = 0; l < 3; ++l)
      row[9 * diagonal + 3 * k + l] = -(sum[3 * k + l] + sum[3 * l + k]) / 2;
}

void subtract_row_means(std::span<double> values, index n_rows, index n_atoms) {
  for (index i = 0; i < n_rows; ++i) {
    double* row = block(values, n_atoms, i, 0);
    double mean[9] = {};
    for (index j = 0; j < n_atoms; ++j)
      add(mean, row + 9 * j, 9);
    for (double& x : mean)
      x /= static_cast<double>(n_atoms);
    for (index j = 0; j < n_atoms; ++j)
      for (int k = 0; k < 9; ++k)
        row[9 * j + k] -= mean[k];
  }
}

void transpose_pairs(std::span<double> values, const translation_maps& maps,
                     std::span<const index> partners) {
  for (index e = 0; e < static_cast<index>(partners.size()); ++e) {
    const index partner = partners[static_cast<std::size_t>(e)];
    double* a = &values[static_cast<std::size_t>(9 * e)];
    double* b = &values[static_cast<std::size_t>(9 * partner)];
    const bool diagonal = e % maps.n_atoms == maps.p2s[static_cast<std::size_t>(e / maps.n_atoms)];
    if (e < partner)
      for (int k = 0; k < 3; ++k)
        for (int l = 0; l < 3; ++l)
          std::swap(a[3 * k + l], b[3 * l + k]);
    else if (e == partner && diagonal)
      for (int k = 0; k < 3; ++k)
        for (int l = k + 1; l < 3; ++l)
          std::swap(a[3 * k + l], a[3 * l + k]);
  }
}

void average_pairs(std::span<double> values, std::span<const index> partners) {
  for (index e = 0; e < static_cast<index>(partners.size()); ++e) {
    const index partner = partners[static_cast<std::size_t>(e)];
    if (partner < e)
      continue;
    double* a = &values[static_cast<std::size_t>(9 * e)];
    double* b = &values[static_cast<std::size_t>(9 * partner)];
    for (int k = 0; k < 3; ++k)
      for (int l = 0; l < 3; ++l)
        a[3 * k + l] = b[3 * l + k] = (a[3 * k + l] + b[3 * l + k]) / 2;
  }
}

// out += R^T m R
void add_rotated_back(const double* r, const double* m, double* out) {
  double half[9];
  for (int a = 0; a < 3; ++a)
    for (int d = 0; d < 3; ++d)
      half[3 * a + d] = r[a] * m[d] + r[3 + a] * m[3 + d] + r[6 + a] * m[6 + d];
  for (int a = 0; a < 3; ++a)
    for (int b = 0; b < 3; ++b)
      out[3 * a + b] +=
          half[3 * a] * r[b] + half[3 * a + 1] * r[3 + b] + half[3 * a + 2] * r[6 + b];
}

} // namespace

void symmetrize_tiled(execution& ex, const symmetrize_problem& problem) {
  const index n = problem.n_atoms;
  for (index level = 0; level < problem.level; ++level) {
    auto s = row_and_column_sums(ex, problem.values, n);
    to_means(s, n);
    average_tiles(ex, problem.values, s, n);
  }
  ex.parallel_for(n, row_grain, [&](index begin, index end) {
    for (index i = begin; i < end; ++i)
      set_diagonal(block(problem.values, n, i, 0), i, n);
  });
}

void symmetrize_compact_pairs(execution& ex, const symmetrize_compact_problem& problem) {
  const auto& maps = problem.maps;
  const auto partners = transposed_pairs(maps);
  if (partners.empty())
    return symmetrize_compact_reference(ex, problem);
  for (index level = 0; level < problem.level; ++level) {
    for (int side = 0; side < 2; ++side) {
      transpose_pairs(problem.values, maps, partners);
      subtract_row_means(problem.values, maps.n_primitive, maps.n_atoms);
    }
    average_pairs(problem.values, partners);
  }
  for (index p = 0; p < maps.n_primitive; ++p)
    set_diagonal(block(problem.values, maps.n_atoms, p, 0), maps.p2s[static_cast<std::size_t>(p)],
                 maps.n_atoms);
}

void transpose_compact_pairs(execution& ex, const transpose_compact_problem& problem) {
  const auto partners = transposed_pairs(problem.maps);
  if (partners.empty())
    return transpose_compact_reference(ex, problem);
  transpose_pairs(problem.values, problem.maps, partners);
}

void distribute_parallel(execution& ex, const distribute_problem& p) {
  const auto sources = source_rows(p);
  const auto n_targets = static_cast<index>(p.targets.size());
  ex.parallel_for(n_targets, std::max<index>(1, 1024 / p.n_atoms), [&](index begin, index end) {
    for (index i = begin; i < end; ++i) {
      const auto t = static_cast<std::size_t>(i);
      if (sources[t] < 0)
        continue;
      const auto operation = p.map_operations[static_cast<std::size_t>(p.targets[t])];
      const double* r = &p.rotations[static_cast<std::size_t>(9 * operation)];
      const index* permutation = &p.permutations[static_cast<std::size_t>(operation * p.n_atoms)];
      double* to = block(p.values, p.n_atoms, p.rows[t], 0);
      for (index x = 0; x < p.n_atoms; ++x)
        add_rotated_back(r, block(p.values, p.n_atoms, sources[t], permutation[x]), to + 9 * x);
    }
  });
}

} // namespace lk::lattice
