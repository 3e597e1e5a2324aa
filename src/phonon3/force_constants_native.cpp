// SPDX-License-Identifier: BSD-3-Clause
// Native kernels of third-order force constants. All of them move far more data than they compute:
// they are parallel over disjoint blocks and visit memory in tiles; the additions and their order
// are the reference's. Equations and layouts: force_constants.hpp.
#include <algorithm>

#include "phonon3/force_constants_kernels.hpp"

namespace lk::phonon3 {

namespace {

using index = std::int64_t;

double* at(std::span<double> values, index block) {
  return &values[static_cast<std::size_t>(27 * block)];
}

// R (x) R (x) R m, one index at a time: 3 x 81 products instead of 27 x 81.
void rotate_block(const mat3& r, const double* m, double* out) {
  double first[27], second[27];
  for (int l = 0; l < 3; ++l)
    for (int x = 0; x < 9; ++x)
      first[9 * l + x] = r[l][0] * m[x] + r[l][1] * m[9 + x] + r[l][2] * m[18 + x];
  for (int l = 0; l < 3; ++l)
    for (int j = 0; j < 3; ++j)
      for (int n = 0; n < 3; ++n)
        second[9 * l + 3 * j + n] = r[j][0] * first[9 * l + n] + r[j][1] * first[9 * l + 3 + n] +
                                    r[j][2] * first[9 * l + 6 + n];
  for (int x = 0; x < 9; ++x)
    for (int n = 0; n < 3; ++n)
      out[3 * x + n] =
          r[n][0] * second[3 * x] + r[n][1] * second[3 * x + 1] + r[n][2] * second[3 * x + 2];
}

constexpr mat3 identity{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};

// Blocks (j, k) that are computed side by side in rotate_delta_fc2s.
constexpr index lanes = 8;
using lane_values = double[lanes];

// rotated = R m R^T for all lanes.
void rotate_lanes(const double* r, const lane_values* m, lane_values* rotated) {
  lane_values half[9];
  for (int b = 0; b < 3; ++b)
    for (int f = 0; f < 3; ++f)
      for (index x = 0; x < lanes; ++x)
        half[3 * b + f][x] =
            r[3 * b] * m[f][x] + r[3 * b + 1] * m[3 + f][x] + r[3 * b + 2] * m[6 + f][x];
  for (int b = 0; b < 3; ++b)
    for (int c = 0; c < 3; ++c)
      for (index x = 0; x < lanes; ++x)
        rotated[3 * b + c][x] = r[3 * c] * half[3 * b][x] + r[3 * c + 1] * half[3 * b + 1][x] +
                                r[3 * c + 2] * half[3 * b + 2][x];
}

void gather(const double* row, const index* map, index first, index count, lane_values* m) {
  for (index x = 0; x < lanes; ++x) {
    const double* block = row + 9 * map[first + std::min(x, count - 1)];
    for (int e = 0; e < 9; ++e)
      m[e][x] = block[e];
  }
}

// Blocks (j, first .. first + count).
void rotate_delta_strip(const rotate_delta_fc2s_problem& p, index j, index first, index count) {
  const index s = p.n_atoms, n_images = p.n_displacements * p.n_operations;
  lane_values sum[27] = {}, m[9], rotated[9];
  for (index d = 0; d < p.n_displacements; ++d)
    for (index o = 0; o < p.n_operations; ++o) {
      const index* map = &p.atom_maps[static_cast<std::size_t>(o * s)];
      gather(&p.delta_fc2s[static_cast<std::size_t>(9 * (d * s + map[j]) * s)], map, first, count,
             m);
      rotate_lanes(&p.rotations[static_cast<std::size_t>(9 * o)], m, rotated);
      for (int a = 0; a < 3; ++a) {
        const double weight =
            p.inverse[static_cast<std::size_t>(a * n_images + d * p.n_operations + o)];
        for (int e = 0; e < 9; ++e)
          for (index x = 0; x < lanes; ++x)
            sum[9 * a + e][x] += weight * rotated[e][x];
      }
    }
  for (index x = 0; x < count; ++x)
    for (int e = 0; e < 27; ++e)
      at(p.fc3, j * s + first + x)[e] = sum[e][x];
}

// 4 x 4 x 4 blocks in six orders: 81 kB, inside the second-level cache and the first-level page
// table.
constexpr index tile = 4;

void average_tile(const permutation_symmetry_problem& p, index ti, index tj, index tk) {
  const index s = p.n_atoms;
  const auto end = [&](index t) { return std::min(s, (t + 1) * tile); };
  for (index i = ti * tile; i < end(ti); ++i)
    for (index j = std::max(i, tj * tile); j < end(tj); ++j)
      for (index k = std::max(j, tk * tile); k < end(tk); ++k)
        average_orders(p.values.data(), full_orders(s, i, j, k));
}

// Every orbit of blocks once, in the order of its first block. Empty when orbits overlap: then the
// maps are no group of translations.
std::vector<six_orders> find_orbits(const lattice::translation_maps& maps) {
  const index n = maps.n_primitive, s = maps.n_atoms;
  std::vector<char> done(static_cast<std::size_t>(n * s * s), 0);
  std::vector<six_orders> orbits;
  orbits.reserve(done.size() / 6 + static_cast<std::size_t>(n * s));
  for (index row = 0; row < n; ++row)
    for (index j = 0; j < s; ++j)
      for (index k = 0; k < s; ++k) {
        if (done[static_cast<std::size_t>((row * s + j) * s + k)])
          continue;
        const auto orders = compact_orders(maps, row, j, k);
        for (const auto o : orders)
          if (done[static_cast<std::size_t>(o)])
            return {};
        for (const auto o : orders)
          done[static_cast<std::size_t>(o)] = 1;
        orbits.push_back(orders);
      }
  return orbits;
}

void exchange_rows(const transpose_compact_fc3_problem& p, index element, index partner) {
  const index s = p.maps.n_atoms;
  const index row = element / s, j = element % s, row_j = partner / s, moved = partner % s;
  for (index k = 0; k < s; ++k) {
    const index k_moved = p.maps.moved(j, k);
    if (p.exchange == exchange::first_second)
      exchange_blocks(at(p.values, element * s + k), at(p.values, partner * s + k_moved),
                      exchange::first_second);
    else
      exchange_blocks(at(p.values, (row * s + k) * s + j),
                      at(p.values, (row_j * s + k_moved) * s + moved), exchange::first_third);
  }
}

void exchange_second_third(execution& ex, const transpose_compact_fc3_problem& p) {
  const index s = p.maps.n_atoms, tiles = (s + tile - 1) / tile;
  ex.parallel_for(p.maps.n_primitive * tiles, 4, [&](index begin, index end) {
    for (index t = begin; t < end; ++t) {
      const index row = t / tiles, tj = t % tiles;
      for (index tk = tj; tk < tiles; ++tk)
        for (index j = tj * tile; j < std::min(s, (tj + 1) * tile); ++j)
          for (index k = std::max(j, tk * tile); k < std::min(s, (tk + 1) * tile); ++k)
            exchange_blocks(at(p.values, (row * s + j) * s + k),
                            at(p.values, (row * s + k) * s + j), exchange::second_third);
    }
  });
}

// Contiguous elements that one strip sums over the axis; 64 rows of them fit the second-level
// cache.
constexpr index strip = 1024;

void subtract_mean_strip(double* values, index length, index stride, index width) {
  double sum[strip] = {};
  for (index i = 0; i < length; ++i)
    for (index x = 0; x < width; ++x)
      sum[x] += values[i * stride + x];
  for (index x = 0; x < width; ++x)
    sum[x] /= static_cast<double>(length);
  for (index i = 0; i < length; ++i)
    for (index x = 0; x < width; ++x)
      values[i * stride + x] -= sum[x];
}

} // namespace

void distribute_fc3_staged(execution& ex, const distribute_fc3_problem& p) {
  const index s = p.n_atoms;
  const bool copy = p.rotation == identity;
  ex.parallel_for(s, std::max<index>(1, 512 / s), [&](index begin, index end) {
    for (index j = begin; j < end; ++j) {
      const double* row =
          &p.source[static_cast<std::size_t>(27 * p.mapping[static_cast<std::size_t>(j)] * s)];
      for (index k = 0; k < s; ++k) {
        const double* from = row + 27 * p.mapping[static_cast<std::size_t>(k)];
        double* to = at(p.target, j * s + k);
        if (copy)
          std::copy_n(from, 27, to);
        else
          rotate_block(p.rotation, from, to);
      }
    }
  });
}

void rotate_delta_fc2s_lanes(execution& ex, const rotate_delta_fc2s_problem& p) {
  const index s = p.n_atoms;
  ex.parallel_for(s, 1, [&](index begin, index end) {
    for (index j = begin; j < end; ++j)
      for (index first = 0; first < s; first += lanes)
        rotate_delta_strip(p, j, first, std::min(lanes, s - first));
  });
}

void permutation_symmetry_tiled(execution& ex, const permutation_symmetry_problem& p) {
  const index tiles = (p.n_atoms + tile - 1) / tile;
  ex.parallel_for(tiles * tiles, 1, [&](index begin, index end) {
    for (index t = begin; t < end; ++t) {
      const index ti = t / tiles, tj = t % tiles;
      if (tj < ti)
        continue;
      for (index tk = tj; tk < tiles; ++tk)
        average_tile(p, ti, tj, tk);
    }
  });
}

void permutation_symmetry_compact_orbits(execution& ex,
                                         const permutation_symmetry_compact_problem& p) {
  const auto orbits = find_orbits(p.maps);
  if (orbits.empty())
    return permutation_symmetry_compact_reference(ex, p);
  ex.parallel_for(static_cast<index>(orbits.size()), 512, [&](index begin, index end) {
    for (index o = begin; o < end; ++o)
      average_orders(p.values.data(), orbits[static_cast<std::size_t>(o)]);
  });
}

void transpose_compact_fc3_pairs(execution& ex, const transpose_compact_fc3_problem& p) {
  if (p.exchange == exchange::second_third)
    return exchange_second_third(ex, p);
  const auto partners = lattice::transposed_pairs(p.maps);
  if (partners.empty())
    return transpose_compact_fc3_reference(ex, p);
  const index s = p.maps.n_atoms;
  ex.parallel_for(static_cast<index>(partners.size()), std::max<index>(1, 2048 / s),
                  [&](index begin, index end) {
                    for (index e = begin; e < end; ++e) {
                      const index partner = partners[static_cast<std::size_t>(e)];
                      const bool diagonal = e % s == p.maps.p2s[static_cast<std::size_t>(e / s)];
                      if (partner > e || (partner == e && diagonal))
                        exchange_rows(p, e, partner);
                    }
                  });
}

void subtract_mean_strips(execution& ex, const subtract_mean_problem& p) {
  const index s = p.n_atoms;
  const index outer = p.axis == 0 ? 1 : p.axis == 1 ? p.n_rows : p.n_rows * s;
  const index length = p.axis == 0 ? p.n_rows : s;
  const index inner = 27 * (p.axis == 0 ? s * s : p.axis == 1 ? s : 1);
  const index strips = (inner + strip - 1) / strip;
  ex.parallel_for(outer * strips, p.axis == 2 ? 16 : 1, [&](index begin, index end) {
    for (index t = begin; t < end; ++t) {
      const index first = t % strips * strip;
      subtract_mean_strip(&p.values[static_cast<std::size_t>(t / strips * length * inner + first)],
                          length, inner, std::min(strip, inner - first));
    }
  });
}

} // namespace lk::phonon3
