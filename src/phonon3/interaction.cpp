// SPDX-License-Identifier: BSD-3-Clause
#include "phonon3/interaction.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "common/core/small_matrix.hpp"

namespace lk::phonon3 {

namespace {

complex phase_factor(const vec3& q, const double* r) {
  const double angle = 2 * std::numbers::pi * (q[0] * r[0] + q[1] * r[1] + q[2] * r[2]);
  return {std::cos(angle), std::sin(angle)};
}

} // namespace

std::vector<complex> lattice_phases(const anharmonic_crystal& c, std::int64_t anchor,
                                    const vec3& q) {
  std::vector<complex> phases(static_cast<std::size_t>(c.n_super));
  for (std::int64_t s = 0; s < c.n_super; ++s) {
    const auto* multiplicity =
        &c.multiplicity[static_cast<std::size_t>(2 * (s * c.n_atoms + anchor))];
    complex sum = 0;
    for (std::int64_t v = 0; v < multiplicity[0]; ++v)
      sum += phase_factor(q, &c.vectors[static_cast<std::size_t>(3 * (multiplicity[1] + v))]);
    phases[static_cast<std::size_t>(s)] = sum / static_cast<double>(multiplicity[0]);
  }
  return phases;
}

std::vector<complex> anchor_phases(const anharmonic_crystal& c, const std::array<vec3, 3>& q) {
  vec3 total;
  for (std::size_t i = 0; i < 3; ++i)
    total[i] = q[0][i] + q[1][i] + q[2][i];
  std::vector<complex> phases(static_cast<std::size_t>(c.n_atoms));
  for (std::size_t a = 0; a < phases.size(); ++a) {
    const auto seen_from_0 = static_cast<std::size_t>(2 * c.p2s[a] * c.n_atoms);
    phases[a] = phase_factor(
        total, &c.vectors[static_cast<std::size_t>(3 * c.multiplicity[seen_from_0 + 1])]);
  }
  return phases;
}

std::vector<std::int64_t> primitive_atoms(const anharmonic_crystal& c) {
  std::vector<std::int64_t> atoms;
  for (const auto s : c.s2p)
    atoms.push_back(std::find(c.p2s.begin(), c.p2s.end(), s) - c.p2s.begin());
  return atoms;
}

vec3 q_point(const bz_grid& grid, std::int64_t bz_point) {
  const auto a = grid.address(bz_point);
  vec3 scaled;
  for (std::size_t i = 0; i < 3; ++i)
    scaled[i] = static_cast<double>(a[i]) / static_cast<double>(grid.d_diag[i]);
  return multiply(to_double(grid.q), scaled);
}

namespace {

// An element (b0,b1,b2) of |V|^2 with the three q-points in the order `order`.
struct ordered_triplet {
  const interaction_problem& problem;
  const std::int64_t* triplet;
  std::array<std::size_t, 3> order;

  void run(execution& ex, std::span<complex> reciprocal, std::span<const std::int64_t> positions,
           std::span<const std::int64_t> first_bands, std::span<double> squared,
           transform_function transform, projection_function project) const {
    const auto b = static_cast<std::size_t>(problem.modes.n_band);
    real_to_reciprocal_problem to_q{problem.crystal, {}, reciprocal};
    reciprocal_to_normal_problem to_bands{problem.crystal.n_atoms,
                                          positions,
                                          reciprocal,
                                          {},
                                          {},
                                          problem.crystal.masses,
                                          first_bands,
                                          problem.crystal.cutoff_frequency,
                                          squared};
    for (std::size_t leg = 0; leg < 3; ++leg) {
      const auto point = triplet[order[leg]];
      const auto row = static_cast<std::size_t>(point);
      to_q.q[leg] = q_point(problem.grid, point);
      to_bands.frequencies[leg] = problem.modes.frequencies.subspan(row * b, b);
      to_bands.eigenvectors[leg] = problem.modes.eigenvectors.subspan(row * b * b, b * b);
    }
    transform(ex, to_q);
    project(ex, to_bands);
  }
};

// Live elements of one triplet in the given order of legs. The b0 of a row is an index into
// first_bands: all bands when the first leg is not q0.
std::vector<std::int64_t> live_positions(std::span<const std::int8_t> zero,
                                         std::span<const std::int64_t> band_indices,
                                         std::size_t n_band,
                                         const std::array<std::size_t, 3>& order, bool all_bands) {
  std::vector<std::int64_t> positions;
  std::size_t at = 0;
  for (std::size_t i = 0; i < band_indices.size(); ++i)
    for (std::size_t j = 0; j < n_band; ++j)
      for (std::size_t k = 0; k < n_band; ++k, ++at) {
        if (zero[at] != 0)
          continue;
        const std::int64_t bands[3] = {all_bands ? band_indices[i] : static_cast<std::int64_t>(i),
                                       static_cast<std::int64_t>(j), static_cast<std::int64_t>(k)};
        for (const auto leg : order)
          positions.push_back(bands[leg]);
        positions.push_back(static_cast<std::int64_t>(at));
      }
  return positions;
}

} // namespace

void interaction_of_triplet(execution& ex, const interaction_problem& p,
                            const std::int64_t* triplet, std::span<const std::int8_t> zero,
                            std::span<double> squared, transform_function transform,
                            projection_function project) {
  const auto b = static_cast<std::size_t>(p.modes.n_band);
  std::vector<complex> reciprocal(b * b * b);
  if (!p.crystal.symmetrize_fc3_q) {
    const auto positions = live_positions(zero, p.band_indices, b, {0, 1, 2}, false);
    if (positions.empty())
      return;
    ordered_triplet{p, triplet, {0, 1, 2}}.run(ex, reciprocal, positions, p.band_indices, squared,
                                               transform, project);
    return;
  }
  std::vector<std::int64_t> all_bands(b);
  for (std::size_t i = 0; i < b; ++i)
    all_bands[i] = static_cast<std::int64_t>(i);
  std::vector<double> one_order(squared.size(), 0.0), sum(squared.size(), 0.0);
  std::array<std::size_t, 3> order{0, 1, 2};
  do {
    const auto positions = live_positions(zero, p.band_indices, b, order, true);
    ordered_triplet{p, triplet, order}.run(ex, reciprocal, positions, all_bands, one_order,
                                           transform, project);
    for (std::size_t i = 0; i < sum.size(); ++i)
      sum[i] += one_order[i];
  } while (std::next_permutation(order.begin(), order.end()));
  for (std::size_t i = 0; i < sum.size(); ++i)
    squared[i] = zero[i] == 0 ? sum[i] / 6 : 0.0;
}

namespace {

void run_triplets(execution& ex, const interaction_problem& p, transform_function transform,
                  projection_function project) {
  const auto per_triplet = p.n_triplets() == 0 ? 0 : p.squared.size() / (p.triplets.size() / 3);
  ex.parallel_for(p.n_triplets(), 1, [&](std::int64_t begin, std::int64_t end) {
    for (auto t = static_cast<std::size_t>(begin); t < static_cast<std::size_t>(end); ++t)
      interaction_of_triplet(ex, p, &p.triplets[3 * t],
                             p.zero.subspan(t * per_triplet, per_triplet),
                             p.squared.subspan(t * per_triplet, per_triplet), transform, project);
  });
}

} // namespace

void interaction_reference(execution& ex, const interaction_problem& p) {
  run_triplets(ex, p, real_to_reciprocal_reference, reciprocal_to_normal_reference);
}

void interaction_triplets(execution& ex, const interaction_problem& p) {
  run_triplets(ex, p, real_to_reciprocal_phase_tables, reciprocal_to_normal_rows);
}

} // namespace lk::phonon3
