// SPDX-License-Identifier: BSD-3-Clause
// Tables of the pipeline over the points of the grid, made once for each run: periodic
// eigenvectors, occupations, frequencies at the vertices of the tetrahedra around each point.
#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numbers>
#include <set>

#include "phonon3/pipeline_detail.hpp"
#include "phonon3/pipeline_tables.hpp"

namespace lk::phonon3::pipeline {
namespace {

constexpr index point_grain = 64;

struct offset_lanes {
  std::vector<ivec3> positive; // one of each pair of opposite offsets
  std::map<ivec3, index> lane; // 1 .. positive.size(), and their opposites with sign -
};

ivec3 offset_at(std::span<const std::int64_t> tetrahedra, std::size_t vertex) {
  return {tetrahedra[3 * vertex], tetrahedra[3 * vertex + 1], tetrahedra[3 * vertex + 2]};
}

// Opposite offsets get lanes l and -l.
offset_lanes pair_offsets(std::span<const std::int64_t> tetrahedra) {
  offset_lanes result;
  for (std::size_t v = 0; v < tetrahedra.size() / 3; ++v) {
    const auto o = offset_at(tetrahedra, v);
    if (o == ivec3{} || result.lane.contains(o))
      continue;
    result.positive.push_back(o);
    const auto lane = static_cast<index>(result.positive.size());
    result.lane[o] = lane;
    result.lane[{-o[0], -o[1], -o[2]}] = -lane;
  }
  return result;
}

// Distinct tetrahedra and how often each occurs, in order of first appearance.
void count_tetrahedra(std::span<const std::int64_t> tetrahedra, const offset_lanes& lanes,
                      tetrahedron_tables& tables) {
  std::map<std::array<index, 3>, std::size_t> known;
  std::vector<std::array<index, 3>> distinct;
  for (std::size_t t = 0; t < tetrahedra.size() / 12; ++t) {
    std::array<index, 3> corner{};
    for (std::size_t v = 0; v < 3; ++v) {
      const auto o = offset_at(tetrahedra, 4 * t + 1 + v);
      const index lane = o == ivec3{} ? 0 : lanes.lane.at(o);
      corner[v] = lane < 0 ? tables.half - lane : lane;
    }
    std::sort(corner.begin(), corner.end());
    const auto [it, added] = known.emplace(corner, distinct.size());
    if (added) {
      distinct.push_back(corner);
      tables.multiplicities.push_back(0);
    }
    tables.multiplicities[it->second] += 1;
  }
  tables.n_corner = padded(static_cast<index>(distinct.size()));
  tables.simple =
      tables.half == 8 && distinct.size() == 24 && tetrahedra.size() == 12 * distinct.size();
  tables.multiplicities.resize(static_cast<std::size_t>(tables.n_corner), 0.0);
  tables.corners.assign(static_cast<std::size_t>(3 * tables.n_corner), 0);
  for (std::size_t t = 0; t < distinct.size(); ++t)
    for (std::size_t v = 0; v < 3; ++v)
      tables.corners[v * static_cast<std::size_t>(tables.n_corner) + t] = distinct[t][v];
}

void fill_vertices(const collision_problem& problem, const offset_lanes& lanes, index point,
                   tetrahedron_tables& tables) {
  const auto B = tables.n_band, half = tables.half;
  const auto centre = problem.grid.address(point);
  double* to = tables.vertices.data() + point * B * 2 * half;
  for (index lane = 0; lane < 2 * half; ++lane) {
    const index pair = lane % half;
    index neighbour = point;
    if (pair >= 1 && pair <= static_cast<index>(lanes.positive.size())) {
      const auto& o = lanes.positive[static_cast<std::size_t>(pair - 1)];
      const index sign = lane < half ? 1 : -1;
      neighbour = bz_point_of(problem.grid, {centre[0] + sign * o[0], centre[1] + sign * o[1],
                                             centre[2] + sign * o[2]});
    }
    const double* f = problem.modes.frequencies.data() + neighbour * B;
    for (index b = 0; b < B; ++b)
      to[b * 2 * half + lane] = std::max(f[b], 0.0);
  }
  double* range = tables.range.data() + point * 2 * padded(B);
  for (index b = 0; b < B; ++b) {
    const auto [low, high] = std::minmax_element(to + b * 2 * half, to + (b + 1) * 2 * half);
    range[b] = *low;
    range[padded(B) + b] = *high;
  }
}

void fill_modes(const collision_problem& problem, std::span<const vec3> tau, index point,
                mode_tables& tables) {
  const auto B = tables.n_band;
  const auto cutoff = problem.crystal.cutoff_frequency;
  const auto address = problem.grid.address(point);
  const auto& grid = problem.grid;
  vec3 q{};
  for (std::size_t i = 0; i < 3; ++i)
    for (std::size_t j = 0; j < 3; ++j)
      q[i] += static_cast<double>(grid.q[i][j] * address[j]) / static_cast<double>(grid.d_diag[j]);
  const double* f = problem.modes.frequencies.data() + point * B;
  const complex* e = problem.modes.eigenvectors.data() + point * B * B;
  double* re = tables.vectors.data() + point * tables.vector_stride;
  double* im = re + B * B;
  for (index c = 0; c < B; ++c) {
    const auto atom = static_cast<std::size_t>(c / 3);
    const double angle =
        2 * std::numbers::pi * (q[0] * tau[atom][0] + q[1] * tau[atom][1] + q[2] * tau[atom][2]);
    const complex phase{std::cos(angle), std::sin(angle)};
    for (index b = 0; b < B; ++b) {
      const double scale = f[b] > cutoff ? 1 / std::sqrt(problem.crystal.masses[atom] * f[b]) : 0.0;
      const double x = e[c * B + b].real(), y = e[c * B + b].imag();
      re[c * B + b] = (x * phase.real() - y * phase.imag()) * scale;
      im[c * B + b] = (x * phase.imag() + y * phase.real()) * scale;
    }
  }
  double* n = tables.occupations.data() + point * tables.n_temperature * B;
  for (const double temperature : problem.temperatures)
    for (index b = 0; b < B; ++b)
      *n++ = temperature > 0 && f[b] > cutoff ? 1 / std::expm1(f[b] / temperature) : 0.0;
}

} // namespace

std::vector<std::int32_t> used_points(const collision_problem& problem) {
  std::vector<std::uint8_t> used(static_cast<std::size_t>(problem.grid.n_bz()));
  for (const auto p : problem.triplets)
    used[static_cast<std::size_t>(p)] = 1;
  std::vector<std::int32_t> points;
  for (std::size_t p = 0; p < used.size(); ++p)
    if (used[p] != 0)
      points.push_back(static_cast<std::int32_t>(p));
  return points;
}

std::string tetrahedra_decline(std::span<const std::int64_t> tetrahedra) {
  const auto lanes = pair_offsets(tetrahedra);
  for (std::size_t v = 0; v < tetrahedra.size() / 3; v += 4)
    if (offset_at(tetrahedra, v) != ivec3{})
      return "first vertex of a tetrahedron is not the grid point";
  if (lanes.positive.size() > 15)
    return join("tetrahedra have ", 2 * lanes.positive.size(),
                " neighbours, at most 30 are handled");
  return {};
}

mode_tables make_mode_tables(execution& ex, const collision_problem& problem,
                             std::span<const std::int32_t> points) {
  mode_tables tables;
  const auto B = tables.n_band = problem.modes.n_band;
  tables.n_temperature = static_cast<index>(problem.temperatures.size());
  tables.vector_stride = 2 * B * B;
  const auto n_bz = problem.grid.n_bz();
  tables.vectors.resize(static_cast<std::size_t>(n_bz * tables.vector_stride + 2 * max_lanes));
  tables.occupations.resize(
      static_cast<std::size_t>(n_bz * tables.n_temperature * B + 2 * max_lanes));
  const auto tau = atom_positions(problem.crystal);
  ex.parallel_for(static_cast<index>(points.size()), point_grain, [&](index begin, index end) {
    for (index p = begin; p < end; ++p)
      fill_modes(problem, tau, points[static_cast<std::size_t>(p)], tables);
  });
  return tables;
}

degenerate_sets make_degenerate_sets(execution& ex, const collision_problem& problem,
                                     std::span<const std::int32_t> points) {
  degenerate_sets sets;
  if (problem.degenerate_ids.empty())
    return sets;
  const auto B = sets.n_band = problem.modes.n_band;
  sets.any.resize(static_cast<std::size_t>(problem.grid.n_bz()));
  sets.sizes.resize(static_cast<std::size_t>(problem.grid.n_bz() * B));
  ex.parallel_for(static_cast<index>(points.size()), point_grain, [&](index begin, index end) {
    for (index p = begin; p < end; ++p) {
      const index point = points[static_cast<std::size_t>(p)];
      const auto* ids = problem.degenerate_ids.data() + point * B;
      auto* sizes = sets.sizes.data() + point * B;
      for (index b = 0, first = 0; b < B; ++b) {
        first = b == 0 || ids[b] == b ? b : first;
        ++sizes[first];
        sets.any[static_cast<std::size_t>(point)] |= first != b;
      }
    }
  });
  return sets;
}

tetrahedron_tables make_tetrahedron_tables(execution& ex, const collision_problem& problem,
                                           std::span<const std::int32_t> points) {
  tetrahedron_tables tables;
  const auto B = tables.n_band = problem.modes.n_band;
  const auto lanes = pair_offsets(problem.tetrahedra);
  tables.half = lanes.positive.size() <= 7 ? 8 : 16;
  tables.divisor =
      static_cast<double>(problem.tetrahedra.size()) / 48; // 6 s: 24 s tetrahedra of 12 numbers
  count_tetrahedra(problem.tetrahedra, lanes, tables);
  const auto n_bz = problem.grid.n_bz();
  tables.vertices.resize(static_cast<std::size_t>(n_bz * B * 2 * tables.half));
  tables.range.resize(static_cast<std::size_t>(n_bz * 2 * padded(B)));
  ex.parallel_for(static_cast<index>(points.size()), point_grain, [&](index begin, index end) {
    for (index p = begin; p < end; ++p)
      fill_vertices(problem, lanes, points[static_cast<std::size_t>(p)], tables);
  });
  return tables;
}

} // namespace lk::phonon3::pipeline
