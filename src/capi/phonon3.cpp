// SPDX-License-Identifier: BSD-3-Clause
// Array level of three-phonon scattering: checks of the callers' arrays, views, kernels.
#include "libkernel/phonon3.h"

#include <algorithm>
#include <vector>

#include "capi/guard.hpp"
#include "phonon3/collision.hpp"
#include "phonon3/gaussian_weights.hpp"
#include "phonon3/imaginary_self_energy.hpp"
#include "phonon3/interaction.hpp"
#include "phonon3/isotope_scattering.hpp"
#include "phonon3/tetrahedron_weights.hpp"
#include "phonon3/triplets.hpp"

namespace {

using namespace lk;
using namespace lk::capi;
using namespace lk::phonon3;

ivec3 input_d_diag(const std::int64_t* d_diag) {
  const auto d = input_ivec3(d_diag, "d_diag");
  for (const auto x : d)
    require(x >= 1, "d_diag must be positive, got ", x);
  element_count("d_diag", {d[0], d[1], d[2]});
  return d;
}

std::span<const std::int64_t> input_indices(const std::int64_t* p, const char* name,
                                            std::initializer_list<std::int64_t> shape,
                                            std::int64_t high) {
  const auto values = input(p, name, shape);
  require_indices(values, name, 0, high);
  return values;
}

std::int64_t n_band_of(std::int64_t n_atoms) { return element_count("n_atoms", {3, n_atoms}); }

void require_index(std::int64_t value, const char* name, std::int64_t high) {
  require(value >= 0 && value < high, name, " must be in [0, ", high, "), got ", value);
}

void require_bz_map(const bz_grid& g) {
  const auto n = g.n_grid();
  require(g.type == 1 || g.type == 2, "bz_grid_type must be 1 or 2, got ", g.type);
  const auto expected = g.type == 2 ? n + 1 : 9 * n + 1;
  if (static_cast<std::int64_t>(g.map.size()) != expected)
    fail(status::shape, "bz_map must have ", expected, " elements, got ", g.map.size());
  const auto offsets = g.map.subspan(g.type == 2 ? 0 : static_cast<std::size_t>(8 * n));
  const std::int64_t inside = g.type == 2 ? 0 : n, least = g.type == 2 ? 1 : 0;
  for (std::size_t i = 0; i < offsets.size(); ++i) {
    require(offsets[i] >= 0 && offsets[i] <= g.n_bz() - inside, "bz_map[", i,
            "] is out of range: ", offsets[i]);
    require(i == 0 || offsets[i] - offsets[i - 1] >= least, "bz_map must ascend, element ", i,
            " is ", offsets[i]);
  }
  require(g.type == 2 || g.n_bz() >= n, "a sparse grid has at least one address per grid point");
}

bz_grid input_grid(const std::int64_t* d_diag, const std::int64_t* q_mat, std::int64_t n_bz,
                   const std::int64_t* addresses, std::int64_t n_bz_map, const std::int64_t* bz_map,
                   std::int64_t type) {
  bz_grid g;
  g.d_diag = input_d_diag(d_diag);
  if (q_mat != nullptr)
    g.q = input_imat3(q_mat, "q_mat");
  g.addresses = input(addresses, "bz_grid_addresses", {n_bz, 3});
  g.map = input(bz_map, "bz_map", {n_bz_map});
  require(type == 1 || type == 2, "bz_grid_type must be 1 or 2, got ", type);
  g.type = static_cast<int>(type);
  require_bz_map(g);
  return g;
}

std::span<const std::int64_t> input_triplets(const std::int64_t* triplets, std::int64_t n_triplets,
                                             std::int64_t n_bz) {
  require(n_bz >= 0, "n_bz must not be negative, got ", n_bz);
  return input_indices(triplets, "triplets", {n_triplets, 3}, n_bz);
}

std::span<const std::int64_t> input_tetrahedra(const std::int64_t* offsets,
                                               std::int64_t n_tetrahedra) {
  require(n_tetrahedra >= 24 && n_tetrahedra % 24 == 0,
          "n_tetrahedra must be a positive multiple of 24, got ", n_tetrahedra);
  return input(offsets, "relative_grid_address", {n_tetrahedra, 4, 3});
}

void require_multiplicity(const anharmonic_crystal& c) {
  const auto n_vectors = static_cast<std::int64_t>(c.vectors.size() / 3);
  for (std::size_t i = 0; i < c.multiplicity.size(); i += 2) {
    const auto count = c.multiplicity[i], start = c.multiplicity[i + 1];
    require(count >= 1 && start >= 0 && start <= n_vectors - count, "multiplicity[", i / 2, "] = {",
            count, ", ", start, "} does not fit ", n_vectors, " vectors");
  }
}

void require_primitive_maps(const anharmonic_crystal& c) {
  for (const auto s : c.s2p)
    require(std::find(c.p2s.begin(), c.p2s.end(), s) != c.p2s.end(),
            "s2p_map names supercell atom ", s, ", which p2s_map does not have");
}

anharmonic_crystal input_crystal(std::int64_t n_atoms, std::int64_t n_super, std::int64_t n_rows,
                                 const double* fc3, const std::int8_t* nonzero,
                                 std::int64_t n_vectors, const double* vectors,
                                 const std::int64_t* multiplicity, const std::int64_t* p2s_map,
                                 const std::int64_t* s2p_map, const std::int8_t* all_shortest) {
  require(n_atoms >= 1, "n_atoms must be >= 1, got ", n_atoms);
  require(n_super >= n_atoms, "n_super must be >= n_atoms, got ", n_super);
  require(n_rows == n_atoms || n_rows == n_super, "n_rows must be n_atoms or n_super, got ",
          n_rows);
  anharmonic_crystal c;
  c.n_atoms = n_atoms;
  c.n_super = n_super;
  c.compact = n_rows != n_super;
  c.fc3 = input(fc3, "fc3", {n_rows, n_super, n_super, 27});
  c.nonzero = input(nonzero, "nonzero", {n_rows, n_super, n_super});
  c.vectors = input(vectors, "vectors", {n_vectors, 3});
  c.multiplicity = input(multiplicity, "multiplicity", {n_super, n_atoms, 2});
  c.p2s = input_indices(p2s_map, "p2s_map", {n_atoms}, n_super);
  c.s2p = input_indices(s2p_map, "s2p_map", {n_super}, n_super);
  c.all_shortest = input(all_shortest, "all_shortest", {n_atoms, n_super, n_super});
  require_multiplicity(c);
  require_primitive_maps(c);
  return c;
}

std::span<const double> input_masses(const double* masses, std::int64_t n_atoms) {
  const auto values = input(masses, "masses", {n_atoms});
  for (const double m : values)
    require(m > 0, "masses must be positive, got ", m);
  return values;
}

grid_modes input_modes(std::int64_t n_bz, std::int64_t n_atoms, const double* frequencies,
                       const lk_complex* eigenvectors) {
  const auto n_band = n_band_of(n_atoms);
  return {n_band, input(frequencies, "frequencies", {n_bz, n_band}),
          input(eigenvectors, "eigenvectors", {n_bz, n_band, n_band})};
}

double input_cutoff(double cutoff) {
  require(std::isfinite(cutoff), "cutoff_frequency must be finite");
  return cutoff;
}

void require_positive(double value, const char* name) {
  require(std::isfinite(value) && value > 0, name, " must be positive, got ", value);
}

void require_sigmas(std::span<const double> sigmas) {
  for (const double s : sigmas)
    require(std::isnan(s) || (std::isfinite(s) && s > 0), "sigmas must be positive or NaN, got ",
            s);
}

void require_parts(std::int64_t n_parts) {
  require(n_parts == 1 || n_parts == 2, "n_parts must be 1 or 2, got ", n_parts);
}

const options::table ir_triplets_options("lk_phonon3_ir_triplets_compute");
const options::table bz_triplets_options("lk_phonon3_bz_triplets_compute");
const options::table tetrahedron_weights_options("lk_phonon3_tetrahedron_weights_compute");
const options::table gaussian_weights_options("lk_phonon3_gaussian_weights_compute");
const options::table degenerate_weights_options("lk_phonon3_degenerate_weights_compute");
const options::table real_to_reciprocal_options("lk_phonon3_real_to_reciprocal_compute");
const options::table reciprocal_to_normal_options("lk_phonon3_reciprocal_to_normal_compute");
const options::table interaction_options("lk_phonon3_interaction_compute");
const options::table imag_self_energy_options("lk_phonon3_imag_self_energy_compute");
const options::table detailed_options("lk_phonon3_detailed_imag_self_energy_compute");
const options::table collision_options("lk_phonon3_collision_compute");
const options::table
    collision_at_grid_points_options("lk_phonon3_collision_at_grid_points_compute");
const options::table isotope_strength_options("lk_phonon3_isotope_strength_compute");
const options::table tetrahedron_isotope_options("lk_phonon3_tetrahedron_isotope_strength_compute");

} // namespace

lk_status lk_phonon3_ir_triplets_compute(lk_context* ctx, int64_t grid_point, const int64_t* d_diag,
                                         int64_t n_rotations, const int64_t* rotations,
                                         int32_t is_time_reversal, int32_t swappable,
                                         int64_t n_grid, int64_t* map_triplets, int64_t* map_q,
                                         int64_t* n_ir, const lk_options* options) noexcept {
  return compute(ctx, __func__, options, ir_triplets_options,
                 [&](execution& ex, const options::reader&) {
                   ir_triplets_problem p;
                   p.d_diag = input_d_diag(d_diag);
                   const auto n = p.d_diag[0] * p.d_diag[1] * p.d_diag[2];
                   if (n_grid != n)
                     fail(status::shape, "n_grid must be ", n, ", got ", n_grid);
                   require_index(grid_point, "grid_point", n);
                   p.grid_point = grid_point;
                   p.rotations = input(rotations, "rotations", {n_rotations, 3, 3});
                   p.time_reversal = is_time_reversal != 0;
                   p.swappable = swappable != 0;
                   p.map_triplets = output(map_triplets, "map_triplets", {n_grid});
                   p.map_q = output(map_q, "map_q", {n_grid});
                   auto& count = output_scalar(n_ir, "n_ir");
                   distinct_rotations(p.rotations, p.time_reversal);
                   ir_triplets_kernel.run(ex, p);
                   count = count_representatives(p.map_triplets);
                 });
}

lk_status lk_phonon3_bz_triplets_compute(lk_context* ctx, int64_t grid_point, int64_t n_bz,
                                         const int64_t* bz_grid_addresses, int64_t n_bz_map,
                                         const int64_t* bz_map, int64_t n_grid,
                                         const int64_t* map_triplets, const int64_t* d_diag,
                                         const int64_t* q_reduced, const double* reciprocal_lattice,
                                         int64_t bz_grid_type, int64_t n_triplets,
                                         int64_t* triplets, const lk_options* options) noexcept {
  return compute(
      ctx, __func__, options, bz_triplets_options, [&](execution& ex, const options::reader&) {
        bz_triplets_problem p;
        p.grid =
            input_grid(d_diag, nullptr, n_bz, bz_grid_addresses, n_bz_map, bz_map, bz_grid_type);
        require_index(grid_point, "grid_point", n_bz);
        p.bz_point = grid_point;
        if (n_grid != p.grid.n_grid())
          fail(status::shape, "n_grid must be ", p.grid.n_grid(), ", got ", n_grid);
        p.map_triplets = input_indices(map_triplets, "map_triplets", {n_grid}, n_grid);
        p.reduced_q = input_imat3(q_reduced, "q_reduced");
        p.reduced_reciprocal = input_mat3(reciprocal_lattice, "reciprocal_lattice");
        const auto expected = count_representatives(p.map_triplets);
        if (n_triplets != expected)
          fail(status::shape, "n_triplets must be ", expected, ", got ", n_triplets);
        p.triplets = output(triplets, "triplets", {n_triplets, 3});
        bz_triplets_kernel.run(ex, p);
      });
}

lk_status lk_phonon3_tetrahedron_weights_compute(
    lk_context* ctx, int64_t n_weights, int64_t n_points, const double* frequency_points,
    int64_t n_tetrahedra, const int64_t* relative_grid_address, const int64_t* d_diag,
    int64_t n_triplets, const int64_t* triplets, int64_t n_bands1, const double* frequencies1,
    int64_t n_bands2, const double* frequencies2, int64_t n_bz, const int64_t* bz_grid_addresses,
    int64_t n_bz_map, const int64_t* bz_map, int64_t bz_grid_type, double* weights, int8_t* zero,
    const lk_options* options) noexcept {
  return compute(
      ctx, __func__, options, tetrahedron_weights_options,
      [&](execution& ex, const options::reader&) {
        require(n_weights >= 1 && n_weights <= 3, "n_weights must be 1, 2 or 3, got ", n_weights);
        tetrahedron_weights_problem p;
        p.grid =
            input_grid(d_diag, nullptr, n_bz, bz_grid_addresses, n_bz_map, bz_map, bz_grid_type);
        p.tetrahedra = input_tetrahedra(relative_grid_address, n_tetrahedra);
        p.triplets = input_triplets(triplets, n_triplets, n_bz);
        p.n_bands1 = n_bands1;
        p.n_bands2 = n_bands2;
        p.frequencies1 = input(frequencies1, "frequencies1", {n_bz, n_bands1});
        p.frequencies2 = input(frequencies2, "frequencies2", {n_bz, n_bands2});
        p.frequency_points = input(frequency_points, "frequency_points", {n_points});
        p.type = n_weights == 1 ? 4 : static_cast<int>(n_weights);
        p.weights =
            output(weights, "weights", {n_weights, n_triplets, n_points, n_bands1, n_bands2});
        p.zero = output(zero, "zero", {n_triplets, n_points, n_bands1, n_bands2});
        tetrahedron_weights_kernel.run(ex, p);
      });
}

lk_status lk_phonon3_gaussian_weights_compute(lk_context* ctx, int64_t n_weights, int64_t n_points,
                                              const double* frequency_points, int64_t n_triplets,
                                              const int64_t* triplets, int64_t n_bz, int64_t n_band,
                                              const double* frequencies, double sigma,
                                              double sigma_cutoff, double* weights, int8_t* zero,
                                              const lk_options* options) noexcept {
  return compute(
      ctx, __func__, options, gaussian_weights_options, [&](execution& ex, const options::reader&) {
        require(n_weights >= 1 && n_weights <= 3, "n_weights must be 1, 2 or 3, got ", n_weights);
        require_positive(sigma, "sigma");
        require(std::isfinite(sigma_cutoff), "sigma_cutoff must be finite");
        gaussian_weights_problem p;
        p.frequency_points = input(frequency_points, "frequency_points", {n_points});
        p.triplets = input_triplets(triplets, n_triplets, n_bz);
        p.n_band = n_band;
        p.frequencies = input(frequencies, "frequencies", {n_bz, n_band});
        p.sigma = sigma;
        p.sigma_cutoff = sigma_cutoff;
        p.type = n_weights == 1 ? 4 : static_cast<int>(n_weights);
        p.weights = output(weights, "weights", {n_weights, n_triplets, n_points, n_band, n_band});
        p.zero = output(zero, "zero", {n_triplets, n_points, n_band, n_band});
        gaussian_weights_kernel.run(ex, p);
      });
}

lk_status lk_phonon3_degenerate_weights_compute(lk_context* ctx, int64_t n_weights,
                                                int64_t n_triplets, const int64_t* triplets,
                                                int64_t n_points, int64_t n_bz, int64_t n_band,
                                                const int64_t* degenerate_ids, double* weights,
                                                int8_t* zero, const lk_options* options) noexcept {
  return compute(
      ctx, __func__, options, degenerate_weights_options, [&](execution&, const options::reader&) {
        const auto rows = input_triplets(triplets, n_triplets, n_bz);
        const auto ids = input(degenerate_ids, "degenerate_ids", {n_bz, n_band});
        const auto w =
            output(weights, "weights", {n_weights, n_triplets, n_points, n_band, n_band});
        const auto z = output(zero, "zero", {n_triplets, n_points, n_band, n_band});
        require_finite(w, "weights");
        average_degenerate_weights(n_weights, n_points, rows, ids, n_band, w, z);
      });
}

lk_status lk_phonon3_real_to_reciprocal_compute(lk_context* ctx, const double* q_points,
                                                int64_t n_atoms, int64_t n_super, int64_t n_rows,
                                                const double* fc3, const int8_t* nonzero,
                                                int64_t n_vectors, const double* vectors,
                                                const int64_t* multiplicity, const int64_t* p2s_map,
                                                const int64_t* s2p_map, const int8_t* all_shortest,
                                                int32_t make_r0_average, lk_complex* reciprocal,
                                                const lk_options* options) noexcept {
  return compute(ctx, __func__, options, real_to_reciprocal_options,
                 [&](execution& ex, const options::reader&) {
                   real_to_reciprocal_problem p;
                   p.crystal = input_crystal(n_atoms, n_super, n_rows, fc3, nonzero, n_vectors,
                                             vectors, multiplicity, p2s_map, s2p_map, all_shortest);
                   p.crystal.r0_average = make_r0_average != 0;
                   p.q = input_mat3(q_points, "q_points");
                   p.reciprocal = output(reciprocal, "reciprocal", {n_atoms, n_atoms, n_atoms, 27});
                   real_to_reciprocal_kernel.run(ex, p);
                 });
}

lk_status lk_phonon3_reciprocal_to_normal_compute(
    lk_context* ctx, int64_t n_positions, const int64_t* positions, int64_t n_atoms,
    const lk_complex* reciprocal, const double* frequencies0, const double* frequencies1,
    const double* frequencies2, const lk_complex* eigenvectors0, const lk_complex* eigenvectors1,
    const lk_complex* eigenvectors2, const double* masses, int64_t n_bands0,
    const int64_t* band_indices, double cutoff_frequency, int64_t n_squared, double* squared,
    const lk_options* options) noexcept {
  return compute(ctx, __func__, options, reciprocal_to_normal_options,
                 [&](execution& ex, const options::reader&) {
                   const auto n_band = n_band_of(n_atoms);
                   reciprocal_to_normal_problem p;
                   p.n_atoms = n_atoms;
                   p.positions = input(positions, "positions", {n_positions, 4});
                   p.reciprocal = input(reciprocal, "reciprocal", {n_atoms, n_atoms, n_atoms, 27});
                   p.frequencies = {input(frequencies0, "frequencies0", {n_band}),
                                    input(frequencies1, "frequencies1", {n_band}),
                                    input(frequencies2, "frequencies2", {n_band})};
                   p.eigenvectors = {input(eigenvectors0, "eigenvectors0", {n_band, n_band}),
                                     input(eigenvectors1, "eigenvectors1", {n_band, n_band}),
                                     input(eigenvectors2, "eigenvectors2", {n_band, n_band})};
                   p.masses = input_masses(masses, n_atoms);
                   p.band_indices = input_indices(band_indices, "band_indices", {n_bands0}, n_band);
                   p.cutoff_frequency = input_cutoff(cutoff_frequency);
                   p.squared = output(squared, "squared", {n_squared});
                   const std::int64_t high[4] = {n_bands0, n_band, n_band, n_squared};
                   for (std::size_t i = 0; i < p.positions.size(); ++i)
                     require(p.positions[i] >= 0 && p.positions[i] < high[i % 4], "positions[",
                             i / 4, "][", i % 4, "] must be in [0, ", high[i % 4], "), got ",
                             p.positions[i]);
                   reciprocal_to_normal_kernel.run(ex, p);
                 });
}

lk_status lk_phonon3_interaction_compute(
    lk_context* ctx, int64_t n_triplets, const int64_t* triplets, int64_t n_bands0,
    const int64_t* band_indices, const int64_t* d_diag, const int64_t* q_mat, int64_t n_bz,
    const int64_t* bz_grid_addresses, int64_t n_bz_map, const int64_t* bz_map, int64_t bz_grid_type,
    int64_t n_atoms, int64_t n_super, int64_t n_rows, const double* fc3, const int8_t* nonzero,
    int64_t n_vectors, const double* vectors, const int64_t* multiplicity, const double* masses,
    const int64_t* p2s_map, const int64_t* s2p_map, const int8_t* all_shortest,
    const double* frequencies, const lk_complex* eigenvectors, int32_t make_r0_average,
    int32_t symmetrize_fc3_q, double cutoff_frequency, const int8_t* zero, double* squared,
    const lk_options* options) noexcept {
  return compute(
      ctx, __func__, options, interaction_options, [&](execution& ex, const options::reader&) {
        if (q_mat == nullptr)
          fail_null("q_mat");
        interaction_problem p;
        p.grid = input_grid(d_diag, q_mat, n_bz, bz_grid_addresses, n_bz_map, bz_map, bz_grid_type);
        p.crystal = input_crystal(n_atoms, n_super, n_rows, fc3, nonzero, n_vectors, vectors,
                                  multiplicity, p2s_map, s2p_map, all_shortest);
        p.crystal.masses = input_masses(masses, n_atoms);
        p.crystal.r0_average = make_r0_average != 0;
        p.crystal.symmetrize_fc3_q = symmetrize_fc3_q != 0;
        p.crystal.cutoff_frequency = input_cutoff(cutoff_frequency);
        p.modes = input_modes(n_bz, n_atoms, frequencies, eigenvectors);
        p.triplets = input_triplets(triplets, n_triplets, n_bz);
        const auto n_band = n_band_of(n_atoms);
        p.band_indices = input_indices(band_indices, "band_indices", {n_bands0}, n_band);
        p.zero = input(zero, "zero", {n_triplets, n_bands0, n_band, n_band});
        p.squared = output(squared, "squared", {n_triplets, n_bands0, n_band, n_band});
        interaction_kernel.run(ex, p);
      });
}

namespace {

imaginary_self_energy_problem
input_self_energy(std::int64_t n_triplets, const std::int64_t* triplets,
                  const std::int64_t* triplet_weights, std::int64_t n_bands0, std::int64_t n_band,
                  const double* squared, std::int64_t n_bz, const double* frequencies,
                  double temperature, std::int64_t n_weights, std::int64_t n_points,
                  const double* weights, const std::int8_t* zero, double cutoff_frequency) {
  require(n_weights == 2 || n_weights == 3, "n_weights must be 2 or 3, got ", n_weights);
  require(std::isfinite(temperature), "temperature must be finite");
  imaginary_self_energy_problem p;
  p.triplets = input_triplets(triplets, n_triplets, n_bz);
  p.weights = input(triplet_weights, "triplet_weights", {n_triplets});
  p.n_bands0 = n_bands0;
  p.n_band = n_band;
  p.squared = input(squared, "squared", {n_triplets, n_bands0, n_band, n_band});
  p.frequencies = input(frequencies, "frequencies", {n_bz, n_band});
  p.temperature = temperature;
  p.g = input(weights, "weights", {n_weights, n_triplets, n_points, n_band, n_band});
  p.zero = input(zero, "zero", {n_triplets, n_points, n_band, n_band});
  p.n_points = n_points;
  p.cutoff_frequency = input_cutoff(cutoff_frequency);
  return p;
}

void require_points_of_bands(std::int64_t n_points, std::int64_t n_bands0) {
  if (n_points != n_bands0)
    fail(status::shape, "n_points must be ", n_bands0, ", got ", n_points);
}

} // namespace

lk_status lk_phonon3_imag_self_energy_compute(
    lk_context* ctx, int64_t n_triplets, const int64_t* triplets, const int64_t* triplet_weights,
    int64_t n_bands0, int64_t n_band, const double* squared, int64_t n_bz,
    const double* frequencies, double temperature, int64_t n_weights, int64_t n_points,
    const double* weights, const int8_t* zero, double cutoff_frequency, int64_t frequency_point,
    double* gamma, const lk_options* options) noexcept {
  return compute(ctx, __func__, options, imag_self_energy_options,
                 [&](execution& ex, const options::reader&) {
                   auto p = input_self_energy(n_triplets, triplets, triplet_weights, n_bands0,
                                              n_band, squared, n_bz, frequencies, temperature,
                                              n_weights, n_points, weights, zero, cutoff_frequency);
                   p.frequency_point = std::max<std::int64_t>(frequency_point, -1);
                   if (p.frequency_point < 0)
                     require_points_of_bands(n_points, n_bands0);
                   else
                     require_index(p.frequency_point, "frequency_point", n_points);
                   p.gamma = output(gamma, "gamma", {n_bands0});
                   imaginary_self_energy_kernel.run(ex, p);
                 });
}

lk_status lk_phonon3_detailed_imag_self_energy_compute(
    lk_context* ctx, int64_t n_triplets, const int64_t* triplets, const int64_t* triplet_weights,
    int64_t n_bands0, int64_t n_band, const double* squared, int64_t n_bz,
    const double* frequencies, double temperature, int64_t n_weights, int64_t n_points,
    const double* weights, const int8_t* zero, double cutoff_frequency,
    const int64_t* bz_grid_addresses, double* detail, double* gamma_normal, double* gamma_umklapp,
    const lk_options* options) noexcept {
  return compute(ctx, __func__, options, detailed_options,
                 [&](execution& ex, const options::reader&) {
                   detailed_self_energy_problem p;
                   p.sum = input_self_energy(n_triplets, triplets, triplet_weights, n_bands0,
                                             n_band, squared, n_bz, frequencies, temperature,
                                             n_weights, n_points, weights, zero, cutoff_frequency);
                   require_points_of_bands(n_points, n_bands0);
                   p.grid.addresses = input(bz_grid_addresses, "bz_grid_addresses", {n_bz, 3});
                   p.detail = output(detail, "detail", {n_triplets, n_bands0, n_band, n_band});
                   p.normal = output(gamma_normal, "gamma_normal", {n_bands0});
                   p.umklapp = output(gamma_umklapp, "gamma_umklapp", {n_bands0});
                   detailed_self_energy_kernel.run(ex, p);
                 });
}

namespace {

// What the two collision functions have in common.
struct smearing_arguments {
  std::int64_t n_sigmas;
  const double *sigmas, *sigma_cutoffs;
  std::int64_t n_temperatures;
  const double* temperatures;
  std::int64_t n_tetrahedra;
  const std::int64_t* relative_grid_address;
};

void input_smearing(collision_problem& p, const smearing_arguments& a) {
  p.sigmas = input(a.sigmas, "sigmas", {a.n_sigmas}, finite::any);
  require_sigmas(p.sigmas);
  p.sigma_cutoffs = input(a.sigma_cutoffs, "sigma_cutoffs", {a.n_sigmas});
  p.temperatures = input(a.temperatures, "temperatures", {a.n_temperatures});
  p.tetrahedra = input_tetrahedra(a.relative_grid_address, a.n_tetrahedra);
}

struct mode_arguments {
  const double* frequencies;
  const lk_complex* eigenvectors;
  const std::int64_t* degenerate_ids;
  std::int64_t n_bands0;
  const std::int64_t* band_indices;
};

void input_bands(collision_problem& p, const mode_arguments& a) {
  const auto n_bz = p.grid.n_bz(), n_band = 3 * p.crystal.n_atoms;
  p.modes = input_modes(n_bz, p.crystal.n_atoms, a.frequencies, a.eigenvectors);
  p.degenerate_ids = optional_input(a.degenerate_ids, "degenerate_ids", {n_bz, n_band});
  p.band_indices = input_indices(a.band_indices, "band_indices", {a.n_bands0}, n_band);
}

void require_first_triplets(std::span<const std::int64_t> first, std::int64_t n_triplets) {
  require(first.front() == 0 && first.back() == n_triplets,
          "first_triplet must go from 0 to n_triplets = ", n_triplets);
  require(std::is_sorted(first.begin(), first.end()), "first_triplet must ascend");
}

} // namespace

lk_status lk_phonon3_collision_compute(
    lk_context* ctx, int64_t n_q0, const int64_t* first_triplet, int64_t n_triplets,
    const int64_t* triplets, const int64_t* triplet_weights, int64_t n_sigmas, const double* sigmas,
    const double* sigma_cutoffs, int64_t n_temperatures, const double* temperatures,
    int64_t n_tetrahedra, const int64_t* relative_grid_address, int64_t n_bands0,
    const int64_t* band_indices, const int64_t* d_diag, const int64_t* q_mat, int64_t n_bz,
    const int64_t* bz_grid_addresses, int64_t n_bz_map, const int64_t* bz_map, int64_t bz_grid_type,
    int64_t n_atoms, int64_t n_super, int64_t n_rows, const double* fc3, const int8_t* nonzero,
    int64_t n_vectors, const double* vectors, const int64_t* multiplicity, const double* masses,
    const int64_t* p2s_map, const int64_t* s2p_map, const int8_t* all_shortest,
    const double* frequencies, const lk_complex* eigenvectors, const int64_t* degenerate_ids,
    int32_t make_r0_average, int32_t symmetrize_fc3_q, double cutoff_frequency, int64_t n_parts,
    double* gamma, const lk_options* options) noexcept {
  return compute(
      ctx, __func__, options, collision_options, [&](execution& ex, const options::reader&) {
        if (q_mat == nullptr)
          fail_null("q_mat");
        require_parts(n_parts);
        require(n_q0 >= 0, "n_q0 must be >= 0, got ", n_q0);
        collision_problem p;
        p.grid = input_grid(d_diag, q_mat, n_bz, bz_grid_addresses, n_bz_map, bz_map, bz_grid_type);
        p.crystal = input_crystal(n_atoms, n_super, n_rows, fc3, nonzero, n_vectors, vectors,
                                  multiplicity, p2s_map, s2p_map, all_shortest);
        p.crystal.masses = input_masses(masses, n_atoms);
        p.crystal.r0_average = make_r0_average != 0;
        p.crystal.symmetrize_fc3_q = symmetrize_fc3_q != 0;
        p.crystal.cutoff_frequency = input_cutoff(cutoff_frequency);
        input_bands(p, {frequencies, eigenvectors, degenerate_ids, n_bands0, band_indices});
        input_smearing(p, {n_sigmas, sigmas, sigma_cutoffs, n_temperatures, temperatures,
                           n_tetrahedra, relative_grid_address});
        p.first_triplet = input(first_triplet, "first_triplet", {n_q0 + 1});
        require_first_triplets(p.first_triplet, n_triplets);
        p.triplets = input_triplets(triplets, n_triplets, n_bz);
        p.weights = input(triplet_weights, "triplet_weights", {n_triplets});
        p.split_normal_umklapp = n_parts == 2;
        p.gamma = output(gamma, "gamma", {n_q0, n_sigmas, n_parts, n_temperatures, n_bands0});
        ex.begin_stage("collisions", n_triplets);
        collision_kernel.run(ex, p);
      });
}

lk_status lk_phonon3_collision_at_grid_points_compute(
    lk_context* ctx, int64_t n_grid_points, const int64_t* grid_points, int64_t n_sigmas,
    const double* sigmas, const double* sigma_cutoffs, int64_t n_temperatures,
    const double* temperatures, int64_t n_tetrahedra, const int64_t* relative_grid_address,
    const int64_t* bz_to_grid, int64_t n_rotations, const int64_t* rotations,
    int32_t is_time_reversal, int32_t swappable, int32_t is_mesh_symmetry,
    const double* reciprocal_lattice, const int64_t* q_reduced, int64_t n_bands0,
    const int64_t* band_indices, const int64_t* d_diag, const int64_t* q_mat, int64_t n_bz,
    const int64_t* bz_grid_addresses, int64_t n_bz_map, const int64_t* bz_map, int64_t bz_grid_type,
    int64_t n_atoms, int64_t n_super, int64_t n_rows, const double* fc3, const int8_t* nonzero,
    int64_t n_vectors, const double* vectors, const int64_t* multiplicity, const double* masses,
    const int64_t* p2s_map, const int64_t* s2p_map, const int8_t* all_shortest,
    const double* frequencies, const lk_complex* eigenvectors, const int64_t* degenerate_ids,
    int32_t make_r0_average, int32_t symmetrize_fc3_q, double cutoff_frequency, int64_t n_parts,
    double* gamma, const lk_options* options) noexcept {
  return compute(
      ctx, __func__, options, collision_at_grid_points_options,
      [&](execution& ex, const options::reader&) {
        if (q_mat == nullptr)
          fail_null("q_mat");
        require_parts(n_parts);
        collision_problem p;
        p.grid = input_grid(d_diag, q_mat, n_bz, bz_grid_addresses, n_bz_map, bz_map, bz_grid_type);
        p.crystal = input_crystal(n_atoms, n_super, n_rows, fc3, nonzero, n_vectors, vectors,
                                  multiplicity, p2s_map, s2p_map, all_shortest);
        p.crystal.masses = input_masses(masses, n_atoms);
        p.crystal.r0_average = make_r0_average != 0;
        p.crystal.symmetrize_fc3_q = symmetrize_fc3_q != 0;
        p.crystal.cutoff_frequency = input_cutoff(cutoff_frequency);
        input_bands(p, {frequencies, eigenvectors, degenerate_ids, n_bands0, band_indices});
        input_smearing(p, {n_sigmas, sigmas, sigma_cutoffs, n_temperatures, temperatures,
                           n_tetrahedra, relative_grid_address});
        const auto points = input_indices(grid_points, "grid_points", {n_grid_points}, n_bz);
        triplet_search search{p.grid,
                              input_indices(bz_to_grid, "bz_to_grid", {n_bz}, p.grid.n_grid()),
                              input(rotations, "rotations", {n_rotations, 3, 3}),
                              is_time_reversal != 0,
                              swappable != 0,
                              is_mesh_symmetry != 0,
                              input_imat3(q_reduced, "q_reduced"),
                              input_mat3(reciprocal_lattice, "reciprocal_lattice")};
        distinct_rotations(search.rotations, search.time_reversal);
        p.split_normal_umklapp = n_parts == 2;
        p.gamma =
            output(gamma, "gamma", {n_grid_points, n_sigmas, n_parts, n_temperatures, n_bands0});
        ex.begin_stage("triplets", n_grid_points);
        const auto list = find_triplets(ex, search, points);
        p.first_triplet = list.first;
        p.triplets = list.triplets;
        p.weights = list.weights;
        ex.begin_stage("collisions", static_cast<std::int64_t>(list.weights.size()));
        collision_kernel.run(ex, p);
      });
}

namespace {

isotope_strength_problem input_isotope(std::int64_t grid_point, std::int64_t n_points,
                                       const std::int64_t* grid_points, std::int64_t n_bz,
                                       const double* point_weights, std::int64_t n_atoms,
                                       const double* mass_variances, const double* frequencies,
                                       const lk_complex* eigenvectors, std::int64_t n_bands0,
                                       const std::int64_t* band_indices, double cutoff_frequency,
                                       double* gamma) {
  isotope_strength_problem p;
  require(n_atoms >= 1, "n_atoms must be >= 1, got ", n_atoms);
  require(n_bz > 0, "n_bz must be positive, got ", n_bz);
  require_index(grid_point, "grid_point", n_bz);
  p.bz_point = grid_point;
  p.grid_points = input_indices(grid_points, "grid_points", {n_points}, n_bz);
  p.point_weights = input(point_weights, "point_weights", {n_bz});
  p.mass_variances = input(mass_variances, "mass_variances", {n_atoms});
  p.modes = input_modes(n_bz, n_atoms, frequencies, eigenvectors);
  p.band_indices = input_indices(band_indices, "band_indices", {n_bands0}, n_band_of(n_atoms));
  p.cutoff_frequency = input_cutoff(cutoff_frequency);
  p.gamma = output(gamma, "gamma", {n_bands0});
  return p;
}

} // namespace

lk_status lk_phonon3_isotope_strength_compute(
    lk_context* ctx, int64_t grid_point, int64_t n_points, const int64_t* grid_points, int64_t n_bz,
    const double* point_weights, int64_t n_atoms, const double* mass_variances,
    const double* frequencies, const lk_complex* eigenvectors, int64_t n_bands0,
    const int64_t* band_indices, double sigma, double cutoff_frequency, double* gamma,
    const lk_options* options) noexcept {
  return compute(ctx, __func__, options, isotope_strength_options,
                 [&](execution& ex, const options::reader&) {
                   require_positive(sigma, "sigma");
                   auto p = input_isotope(grid_point, n_points, grid_points, n_bz, point_weights,
                                          n_atoms, mass_variances, frequencies, eigenvectors,
                                          n_bands0, band_indices, cutoff_frequency, gamma);
                   p.sigma = sigma;
                   isotope_strength_kernel.run(ex, p);
                 });
}

lk_status lk_phonon3_tetrahedron_isotope_strength_compute(
    lk_context* ctx, int64_t grid_point, int64_t n_points, const int64_t* grid_points, int64_t n_bz,
    const double* point_weights, int64_t n_atoms, const double* mass_variances,
    const double* frequencies, const lk_complex* eigenvectors, int64_t n_bands0,
    const int64_t* band_indices, const double* integration_weights, double cutoff_frequency,
    double* gamma, const lk_options* options) noexcept {
  return compute(ctx, __func__, options, tetrahedron_isotope_options,
                 [&](execution& ex, const options::reader&) {
                   auto p = input_isotope(grid_point, n_points, grid_points, n_bz, point_weights,
                                          n_atoms, mass_variances, frequencies, eigenvectors,
                                          n_bands0, band_indices, cutoff_frequency, gamma);
                   p.integration_weights = input(integration_weights, "integration_weights",
                                                 {n_bz, n_bands0, n_band_of(n_atoms)});
                   isotope_strength_kernel.run(ex, p);
                 });
}
