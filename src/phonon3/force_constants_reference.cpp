// SPDX-License-Identifier: BSD-3-Clause
// Reference kernels of third-order force constants, in the order of operations of phono3py.
// Equations and layouts: force_constants.hpp.
#include <algorithm>

#include "phonon3/force_constants_kernels.hpp"

namespace lk::phonon3 {

namespace {

using index = std::int64_t;

// Elements of a row of blocks.
double* at(std::span<double> values, index block) {
  return &values[static_cast<std::size_t>(27 * block)];
}

} // namespace

six_orders full_orders(index s, index i, index j, index k) {
  return {(i * s + j) * s + k, (i * s + k) * s + j, (j * s + i) * s + k,
          (j * s + k) * s + i, (k * s + i) * s + j, (k * s + j) * s + i};
}

six_orders compact_orders(const lattice::translation_maps& maps, index p, index j, index k) {
  const index s = maps.n_atoms;
  const index i = maps.p2s[static_cast<std::size_t>(p)];
  const index row_j = maps.s2pp[static_cast<std::size_t>(j)];
  const index row_k = maps.s2pp[static_cast<std::size_t>(k)];
  const index i_by_j = maps.moved(j, i), k_by_j = maps.moved(j, k);
  const index i_by_k = maps.moved(k, i), j_by_k = maps.moved(k, j);
  return {(p * s + j) * s + k,
          (p * s + k) * s + j,
          (row_j * s + i_by_j) * s + k_by_j,
          (row_j * s + k_by_j) * s + i_by_j,
          (row_k * s + i_by_k) * s + j_by_k,
          (row_k * s + j_by_k) * s + i_by_k};
}

void average_orders(double* values, const six_orders& orders) {
  double* b[6];
  for (int o = 0; o < 6; ++o)
    b[o] = values + 27 * orders[static_cast<std::size_t>(o)];
  double mean[27];
  for (int l = 0; l < 3; ++l)
    for (int m = 0; m < 3; ++m)
      for (int n = 0; n < 3; ++n)
        mean[9 * l + 3 * m + n] =
            (b[0][9 * l + 3 * m + n] + b[1][9 * l + 3 * n + m] + b[2][9 * m + 3 * l + n] +
             b[3][9 * m + 3 * n + l] + b[4][9 * n + 3 * l + m] + b[5][9 * n + 3 * m + l]) /
            6;
  for (int l = 0; l < 3; ++l)
    for (int m = 0; m < 3; ++m)
      for (int n = 0; n < 3; ++n) {
        const double x = mean[9 * l + 3 * m + n];
        b[0][9 * l + 3 * m + n] = x;
        b[1][9 * l + 3 * n + m] = x;
        b[2][9 * m + 3 * l + n] = x;
        b[3][9 * m + 3 * n + l] = x;
        b[4][9 * n + 3 * l + m] = x;
        b[5][9 * n + 3 * m + l] = x;
      }
}

void exchange_blocks(double* a, double* b, exchange axes) {
  double old[27];
  std::copy_n(a, 27, old);
  for (int l = 0; l < 3; ++l)
    for (int m = 0; m < 3; ++m)
      for (int n = 0; n < 3; ++n) {
        const int here = 9 * l + 3 * m + n;
        const int there = axes == exchange::first_second  ? 9 * m + 3 * l + n
                          : axes == exchange::first_third ? 9 * n + 3 * m + l
                                                          : 9 * l + 3 * n + m;
        if (a != b)
          a[here] = b[there];
        b[there] = old[here];
      }
}

void distribute_fc3_reference(execution&, const distribute_fc3_problem& p) {
  const index s = p.n_atoms;
  const auto& r = p.rotation;
  for (index j = 0; j < s; ++j)
    for (index k = 0; k < s; ++k) {
      const auto source =
          p.mapping[static_cast<std::size_t>(j)] * s + p.mapping[static_cast<std::size_t>(k)];
      const double* from = &p.source[static_cast<std::size_t>(27 * source)];
      double* to = at(p.target, j * s + k);
      for (int l = 0; l < 3; ++l)
        for (int m = 0; m < 3; ++m)
          for (int n = 0; n < 3; ++n) {
            double sum = 0.0;
            for (int a = 0; a < 3; ++a)
              for (int b = 0; b < 3; ++b)
                for (int c = 0; c < 3; ++c)
                  sum += r[l][a] * r[m][b] * r[n][c] * from[9 * a + 3 * b + c];
            to[9 * l + 3 * m + n] = sum;
          }
    }
}

void rotate_delta_fc2s_reference(execution&, const rotate_delta_fc2s_problem& p) {
  const index s = p.n_atoms, n_images = p.n_displacements * p.n_operations;
  std::ranges::fill(p.fc3, 0.0);
  for (index j = 0; j < s; ++j)
    for (index k = 0; k < s; ++k)
      for (index d = 0; d < p.n_displacements; ++d)
        for (index o = 0; o < p.n_operations; ++o) {
          const double* r = &p.rotations[static_cast<std::size_t>(9 * o)];
          const index* map = &p.atom_maps[static_cast<std::size_t>(o * s)];
          const double* delta =
              &p.delta_fc2s[static_cast<std::size_t>(9 * ((d * s + map[j]) * s + map[k]))];
          for (int b = 0; b < 3; ++b)
            for (int c = 0; c < 3; ++c) {
              double rotated = 0.0;
              for (int e = 0; e < 3; ++e)
                for (int f = 0; f < 3; ++f)
                  rotated += r[3 * b + e] * r[3 * c + f] * delta[3 * e + f];
              for (int a = 0; a < 3; ++a)
                at(p.fc3, j * s + k)[9 * a + 3 * b + c] +=
                    p.inverse[static_cast<std::size_t>(a * n_images + d * p.n_operations + o)] *
                    rotated;
            }
        }
}

void permutation_symmetry_reference(execution&, const permutation_symmetry_problem& p) {
  for (index i = 0; i < p.n_atoms; ++i)
    for (index j = i; j < p.n_atoms; ++j)
      for (index k = j; k < p.n_atoms; ++k)
        average_orders(p.values.data(), full_orders(p.n_atoms, i, j, k));
}

void permutation_symmetry_compact_reference(execution&,
                                            const permutation_symmetry_compact_problem& p) {
  const index n = p.maps.n_primitive, s = p.maps.n_atoms;
  std::vector<char> done(static_cast<std::size_t>(n * s * s), 0);
  for (index row = 0; row < n; ++row)
    for (index j = 0; j < s; ++j)
      for (index k = 0; k < s; ++k) {
        const auto orders = compact_orders(p.maps, row, j, k);
        if (std::ranges::any_of(orders,
                                [&](index o) { return done[static_cast<std::size_t>(o)] != 0; }))
          continue;
        for (const auto o : orders)
          done[static_cast<std::size_t>(o)] = 1;
        average_orders(p.values.data(), orders);
      }
}

namespace {

void exchange_second_third(const transpose_compact_fc3_problem& p) {
  const index s = p.maps.n_atoms;
  for (index row = 0; row < p.maps.n_primitive; ++row)
    for (index j = 0; j < s; ++j)
      for (index k = j; k < s; ++k)
        exchange_blocks(at(p.values, (row * s + j) * s + k), at(p.values, (row * s + k) * s + j),
                        exchange::second_third);
}

} // namespace

void transpose_compact_fc3_reference(execution&, const transpose_compact_fc3_problem& p) {
  if (p.exchange == exchange::second_third)
    return exchange_second_third(p);
  const bool second = p.exchange == exchange::first_second;
  const index n = p.maps.n_primitive, s = p.maps.n_atoms;
  std::vector<char> done(static_cast<std::size_t>(n * s), 0);
  for (index row = 0; row < n; ++row)
    for (index j = 0; j < s; ++j) {
      if (done[static_cast<std::size_t>(row * s + j)])
        continue;
      const index row_j = p.maps.s2pp[static_cast<std::size_t>(j)];
      const index moved = p.maps.moved(j, p.maps.p2s[static_cast<std::size_t>(row)]);
      done[static_cast<std::size_t>(row * s + j)] =
          done[static_cast<std::size_t>(row_j * s + moved)] = 1;
      for (index k = 0; k < s; ++k) {
        const index k_moved = p.maps.moved(j, k);
        if (second)
          exchange_blocks(at(p.values, (row * s + j) * s + k),
                          at(p.values, (row_j * s + moved) * s + k_moved), p.exchange);
        else
          exchange_blocks(at(p.values, (row * s + k) * s + j),
                          at(p.values, (row_j * s + k_moved) * s + moved), p.exchange);
      }
    }
}

void subtract_mean_reference(execution&, const subtract_mean_problem& p) {
  const index s = p.n_atoms;
  const index outer = p.axis == 0 ? 1 : p.axis == 1 ? p.n_rows : p.n_rows * s;
  const index length = p.axis == 0 ? p.n_rows : s;
  const index inner = 27 * (p.axis == 0 ? s * s : p.axis == 1 ? s : 1);
  for (index o = 0; o < outer; ++o)
    for (index x = 0; x < inner; ++x) {
      double* first = &p.values[static_cast<std::size_t>(o * length * inner + x)];
      double sum = 0.0;
      for (index i = 0; i < length; ++i)
        sum += first[i * inner];
      sum /= static_cast<double>(length);
      for (index i = 0; i < length; ++i)
        first[i * inner] -= sum;
    }
}

} // namespace lk::phonon3
