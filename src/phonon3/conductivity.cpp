// SPDX-License-Identifier: BSD-3-Clause
#include "phonon3/conductivity.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <numeric>

#include "common/core/small_matrix.hpp"
#include "lattice/tetrahedra.hpp"
#include "phonon3/collision.hpp"
#include "phonon3/constants.hpp"
#include "phonon3/isotope_scattering.hpp"
#include "phonon3/tetrahedron_weights.hpp"

namespace lk::phonon3 {

namespace {

std::span<const std::int64_t> flat(const std::vector<ivec3>& vectors) {
  return {vectors.empty() ? nullptr : vectors.front().data(), 3 * vectors.size()};
}

std::vector<std::int64_t> flat(const std::vector<imat3>& matrices) {
  std::vector<std::int64_t> list;
  for (const auto& m : matrices)
    for (const auto& row : m)
      list.insert(list.end(), row.begin(), row.end());
  return list;
}

std::size_t size(std::int64_t n) {
  return static_cast<std::size_t>(n);
}

} // namespace

bz_grid view_of(const lattice::grid& g) {
  return {g.d_diag, g.q, flat(g.addresses), g.bz_map, 2};
}

std::span<const std::int64_t> tetrahedra_of(const lattice::grid& g) {
  return flat(g.tetrahedra);
}

std::vector<std::int64_t> irreducible_points(const lattice::grid& g) {
  std::vector<std::int64_t> points;
  for (const auto i : g.irreducible)
    points.push_back(g.bz_map[size(i)]);
  return points;
}

namespace {

triplet_search search_on(const lattice::grid& g, std::span<const std::int64_t> rotations) {
  triplet_search s;
  s.grid = view_of(g);
  s.bz_to_grid = g.bz_to_grid;
  s.rotations = rotations;
  s.time_reversal = false; // already among the rotations of the grid
  s.reduced_q = g.reduced_q;
  s.reduced_reciprocal = g.reduced_reciprocal;
  return s;
}

} // namespace

std::vector<std::int64_t> count_irreducible_triplets(execution& ex, const lattice::grid& g) {
  const auto rotations = flat(g.rotations);
  return count_triplets(ex, search_on(g, rotations), irreducible_points(g));
}

triplet_list irreducible_triplets(execution& ex, const lattice::grid& g) {
  const auto rotations = flat(g.rotations);
  const auto points = irreducible_points(g);
  ex.begin_stage("triplets", static_cast<std::int64_t>(points.size()));
  return find_triplets(ex, search_on(g, rotations), points);
}

namespace {

void merge_close_bands(std::span<double> row) {
  for (std::size_t begin = 0, end = 1; begin < row.size(); begin = end, ++end) {
    while (end < row.size() && row[end] - row[end - 1] < frequency_resolution)
      ++end;
    const auto bands = row.subspan(begin, end - begin);
    const double sum = std::accumulate(bands.begin(), bands.end(), 0.0);
    if (bands.size() > 1)
      std::fill(bands.begin(), bands.end(), sum / static_cast<double>(bands.size()));
  }
}

} // namespace

void regularize(const lattice::grid& g, std::int64_t n_band, std::span<double> frequencies) {
  const auto b = size(n_band);
  for (const auto point : irreducible_points(g))
    merge_close_bands(frequencies.subspan(size(point) * b, b));
  for (std::size_t i = 0; i < g.bz_to_grid.size(); ++i) {
    const auto representative = size(g.bz_map[size(g.map[size(g.bz_to_grid[i])])]);
    if (representative != i)
      std::copy_n(&frequencies[representative * b], b, &frequencies[i * b]);
  }
}

void exclude_gamma_acoustic(const lattice::grid& g, std::int64_t n_band,
                            std::span<double> frequencies) {
  const auto gamma = std::find(g.addresses.begin(), g.addresses.end(), ivec3{0, 0, 0});
  if (gamma == g.addresses.end())
    return;
  const auto row =
      frequencies.subspan(size(gamma - g.addresses.begin()) * size(n_band), size(n_band));
  std::vector<std::size_t> order(row.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return std::abs(row[a]) < std::abs(row[b]);
  });
  for (std::size_t i = 0; i < std::min<std::size_t>(3, order.size()); ++i)
    row[order[i]] = 0;
}

std::vector<std::int64_t> find_degenerate_ids(std::span<const double> frequencies,
                                              std::int64_t n_band) {
  std::vector<std::int64_t> ids(frequencies.size());
  for (std::size_t i = 0; i < ids.size(); ++i) {
    const auto band = i % size(n_band);
    const bool starts = band == 0 || frequencies[i] - frequencies[i - 1] >= degeneracy_tolerance;
    ids[i] = starts ? static_cast<std::int64_t>(band) : ids[i - 1];
  }
  return ids;
}

std::vector<double> boundary_scattering(std::span<const double> velocities, double mean_free_path) {
  std::vector<double> gamma(velocities.size() / 3);
  for (std::size_t i = 0; i < gamma.size(); ++i) {
    const double* v = &velocities[3 * i];
    gamma[i] =
        norm({v[0], v[1], v[2]}) * si::angstrom * 1e6 / (4 * std::numbers::pi * mean_free_path);
  }
  return gamma;
}

namespace {

constexpr std::array<std::array<std::size_t, 2>, 6> tensor_components{
    {{0, 0}, {1, 1}, {2, 2}, {1, 2}, {0, 2}, {0, 1}}};

// Rotations that leave the point of an address where it is.
std::size_t count_fixing(const lattice::grid& g, const ivec3& address) {
  const auto point = lattice::grid_index(address, g.d_diag);
  return size(std::count_if(g.rotations.begin(), g.rotations.end(), [&](const imat3& r) {
    return lattice::grid_index(multiply(r, address), g.d_diag) == point;
  }));
}

} // namespace

std::vector<double> star_velocity_products(const lattice::grid& g,
                                           std::span<const double> velocities) {
  const auto points = irreducible_points(g);
  const auto n_band = velocities.size() / (3 * points.size());
  std::vector<double> products(velocities.size() * 2, 0.0);
  for (std::size_t i = 0; i < points.size(); ++i) {
    const auto fixing = static_cast<double>(count_fixing(g, g.addresses[size(points[i])]));
    for (std::size_t mode = i * n_band; mode < (i + 1) * n_band; ++mode) {
      const double* v = &velocities[3 * mode];
      for (const auto& r : g.cartesian_rotations) {
        const vec3 rotated = multiply(r, vec3{v[0], v[1], v[2]});
        for (std::size_t c = 0; c < 6; ++c)
          products[6 * mode + c] +=
              rotated[tensor_components[c][0]] * rotated[tensor_components[c][1]];
      }
      for (std::size_t c = 0; c < 6; ++c)
        products[6 * mode + c] /= fixing;
    }
  }
  return products;
}

double conductivity_result::total_gamma(std::size_t sigma, std::size_t temperature,
                                        std::size_t point, std::size_t band) const {
  const auto points = size(n_points), bands = size(n_band), mode = point * bands + band;
  double sum = gamma[((sigma * size(n_temperatures) + temperature) * points) * bands + mode];
  if (!gamma_isotope.empty())
    sum += gamma_isotope[sigma * points * bands + mode];
  if (!gamma_boundary.empty())
    sum += gamma_boundary[mode];
  return sum;
}

std::array<double, 6> conductivity_result::mode_kappa(std::size_t sigma, std::size_t temperature,
                                                      std::size_t point, std::size_t band) const {
  const auto mode = point * size(n_band) + band;
  std::array<double, 6> tensor{};
  const double width = total_gamma(sigma, temperature, point, band);
  if (width == 0 || frequencies[mode] < cutoff_frequency)
    return tensor;
  const double heat = heat_capacities[temperature * size(n_points * n_band) + mode];
  for (std::size_t c = 0; c < 6; ++c)
    tensor[c] = velocity_products[6 * mode + c] * heat / (2 * width) * mode_factor;
  return tensor;
}

namespace {

// One run: collisions, isotopes, boundaries, kappa.
class conductivity_run {
public:
  conductivity_run(execution& ex, const conductivity_input& in, const conductivity_settings& s)
      : ex_(ex), in_(in), s_(s), grid_(*in.grid), points_(irreducible_points(*in.grid)) {
    r_.n_sigmas = static_cast<std::int64_t>(s.sigmas.size());
    r_.n_temperatures = static_cast<std::int64_t>(s.temperatures.size());
    r_.n_points = static_cast<std::int64_t>(points_.size());
    r_.n_band = 3 * in.crystal.n_atoms;
    r_.n_grid = grid_.n_grid();
    r_.mode_factor = conductivity_to_si / in.volume;
    r_.cutoff_frequency = in.crystal.cutoff_frequency;
    ids_ = find_degenerate_ids(in.frequencies, r_.n_band);
    for (const auto point : points_) {
      const auto row = in.frequencies.subspan(size(point * r_.n_band), size(r_.n_band));
      r_.frequencies.insert(r_.frequencies.end(), row.begin(), row.end());
    }
  }

  conductivity_result run() {
    collide();
    if (!s_.mass_variances.empty())
      scatter_by_isotopes();
    if (s_.boundary_mean_free_path > 0)
      r_.gamma_boundary = boundary_scattering(in_.group_velocities, s_.boundary_mean_free_path);
    r_.velocity_products = star_velocity_products(grid_, in_.group_velocities);
    r_.heat_capacities.assign(in_.heat_capacities.begin(), in_.heat_capacities.end());
    sum_modes();
    return std::move(r_);
  }

private:
  std::span<const std::int64_t> weight_ids() const {
    return s_.average_degenerate_weights ? std::span<const std::int64_t>(ids_)
                                         : std::span<const std::int64_t>();
  }

  void collide() {
    const auto list = irreducible_triplets(ex_, grid_);
    r_.n_triplets = static_cast<std::int64_t>(list.weights.size());
    std::vector<std::int64_t> bands(size(r_.n_band));
    std::iota(bands.begin(), bands.end(), std::int64_t{0});
    std::vector<double> temperatures;
    for (const double t : s_.temperatures)
      temperatures.push_back(t * kelvin_to_terahertz);
    const std::vector<double> cutoffs(s_.sigmas.size(), s_.sigma_cutoff);
    const std::size_t parts = s_.split_normal_umklapp ? 2 : 1;
    std::vector<double> sums(points_.size() * s_.sigmas.size() * parts * temperatures.size() *
                             bands.size());

    collision_problem p;
    p.grid = view_of(grid_);
    p.modes = {r_.n_band, in_.frequencies, in_.eigenvectors};
    p.crystal = in_.crystal;
    p.tetrahedra = tetrahedra_of(grid_);
    p.degenerate_ids = weight_ids();
    p.first_triplet = list.first;
    p.triplets = list.triplets;
    p.weights = list.weights;
    p.band_indices = bands;
    p.temperatures = temperatures;
    p.sigmas = s_.sigmas;
    p.sigma_cutoffs = cutoffs;
    p.split_normal_umklapp = s_.split_normal_umklapp;
    p.gamma = sums;
    ex_.begin_stage("collisions", r_.n_triplets);
    collision_kernel.run(ex_, p);
    store(sums, parts);
  }

  // Sums [point][sigma][part][T][B] -> widths [sigma][T][point][B] in THz, equal within degenerate
  // sets.
  void store(const std::vector<double>& sums, std::size_t parts) {
    const auto n_t = s_.temperatures.size(), n_s = s_.sigmas.size(), b = size(r_.n_band);
    const double unit =
        interaction_to_ev2 / static_cast<double>(r_.n_grid) * self_energy_to_terahertz;
    std::array<std::vector<double>*, 2> to{&r_.gamma, &r_.gamma_umklapp};
    if (parts == 2)
      to[0] = &r_.gamma_normal;
    for (std::size_t part = 0; part < parts; ++part) {
      to[part]->resize(n_s * n_t * points_.size() * b);
      for (std::size_t i = 0; i < points_.size(); ++i)
        for (std::size_t s = 0; s < n_s; ++s)
          for (std::size_t t = 0; t < n_t; ++t) {
            const double* row = &sums[(((i * n_s + s) * parts + part) * n_t + t) * b];
            double* widths = &(*to[part])[((s * n_t + t) * points_.size() + i) * b];
            for (std::size_t j = 0; j < b; ++j)
              widths[j] = row[j] * unit;
            average(points_[i], widths);
          }
    }
    if (parts == 1)
      return;
    r_.gamma.resize(r_.gamma_normal.size());
    for (std::size_t i = 0; i < r_.gamma.size(); ++i)
      r_.gamma[i] = r_.gamma_normal[i] + r_.gamma_umklapp[i];
  }

  void average(std::int64_t point, double* widths) const {
    const auto b = size(r_.n_band);
    const auto starts =
        degenerate_set_starts(std::span<const std::int64_t>(ids_).subspan(size(point) * b, b));
    for (std::size_t s = 0; s + 1 < starts.size(); ++s) {
      const double sum = std::accumulate(widths + starts[s], widths + starts[s + 1], 0.0);
      std::fill(widths + starts[s], widths + starts[s + 1],
                sum / static_cast<double>(starts[s + 1] - starts[s]));
    }
  }

  void scatter_by_isotopes() {
    const auto b = size(r_.n_band), n_s = s_.sigmas.size();
    std::vector<double> widths(points_.size() * n_s * b);
    isotope_scattering_problem p;
    p.grid = view_of(grid_);
    p.modes = {r_.n_band, in_.frequencies, in_.eigenvectors};
    p.tetrahedra = tetrahedra_of(grid_);
    p.degenerate_ids = weight_ids();
    p.bz_points = points_;
    p.mass_variances = s_.mass_variances;
    p.sigmas = s_.sigmas;
    p.cutoff_frequency = in_.crystal.cutoff_frequency;
    p.gamma = widths;
    ex_.begin_stage("isotopes", r_.n_points);
    isotope_scattering_kernel.run(ex_, p);
    r_.gamma_isotope.resize(widths.size());
    for (std::size_t i = 0; i < points_.size(); ++i)
      for (std::size_t s = 0; s < n_s; ++s)
        std::copy_n(&widths[(i * n_s + s) * b], b, &r_.gamma_isotope[(s * points_.size() + i) * b]);
  }

  void sum_modes() {
    r_.kappa.assign(size(r_.n_sigmas * r_.n_temperatures) * 6, 0.0);
    for (std::size_t s = 0; s < size(r_.n_sigmas); ++s)
      for (std::size_t t = 0; t < size(r_.n_temperatures); ++t) {
        double* kappa = &r_.kappa[(s * size(r_.n_temperatures) + t) * 6];
        for (std::size_t i = 0; i < points_.size(); ++i)
          for (std::size_t b = 0; b < size(r_.n_band); ++b) {
            const auto mode = r_.mode_kappa(s, t, i, b);
            for (std::size_t c = 0; c < 6; ++c)
              kappa[c] += mode[c];
          }
        for (std::size_t c = 0; c < 6; ++c)
          kappa[c] /= static_cast<double>(r_.n_grid);
      }
  }

  execution& ex_;
  const conductivity_input& in_;
  const conductivity_settings& s_;
  const lattice::grid& grid_;
  std::vector<std::int64_t> points_, ids_;
  conductivity_result r_;
};

} // namespace

conductivity_result compute_conductivity(execution& ex, const conductivity_input& input,
                                         const conductivity_settings& settings) {
  return conductivity_run(ex, input, settings).run();
}

std::vector<double> mean_free_paths(const conductivity_result& r,
                                    std::span<const double> velocities, std::size_t sigma,
                                    std::size_t temperature) {
  std::vector<double> paths(velocities.size() / 3);
  for (std::size_t mode = 0; mode < paths.size(); ++mode) {
    const auto band = mode % size(r.n_band), point = mode / size(r.n_band);
    const double* v = &velocities[3 * mode];
    const double width = r.total_gamma(sigma, temperature, point, band);
    paths[mode] = width > 0 ? norm({v[0], v[1], v[2]}) / (4 * std::numbers::pi * width) : 0.0;
  }
  return paths;
}

namespace {

// Row of the irreducible points for each BZ grid point.
std::vector<std::int64_t> irreducible_rows(const lattice::grid& g) {
  std::vector<std::int64_t> row_of(size(g.n_grid()), 0);
  for (std::size_t i = 0; i < g.irreducible.size(); ++i)
    row_of[size(g.irreducible[i])] = static_cast<std::int64_t>(i);
  std::vector<std::int64_t> rows;
  for (const auto point : g.bz_to_grid)
    rows.push_back(row_of[size(g.map[size(point)])]);
  return rows;
}

void accumulate(execution& ex, const cumulative_problem& p, lattice::tetrahedron_function function,
                std::span<double> out) {
  const auto& r = *p.result;
  const auto& g = *p.grid;
  const auto points = irreducible_points(g);
  const auto rows = irreducible_rows(g);
  const auto n_p = p.sampling_points.size(), b = size(r.n_band);
  std::vector<double> weights(points.size() * n_p * b);
  lattice::tetrahedron_weights.run(ex,
                                   {p.sampling_points,
                                    g.tetrahedra,
                                    points,
                                    p.x,
                                    r.n_band,
                                    {g.d_diag, g.addresses, g.bz_map, lattice::bz_layout::dense},
                                    rows,
                                    function,
                                    weights});
  std::fill(out.begin(), out.end(), 0.0);
  for (std::size_t i = 0; i < points.size(); ++i)
    for (std::size_t band = 0; band < b; ++band) {
      const auto kappa = r.mode_kappa(p.sigma, p.temperature, i, band);
      for (std::size_t k = 0; k < n_p; ++k)
        for (std::size_t c = 0; c < 6; ++c)
          out[6 * k + c] +=
              weights[(i * n_p + k) * b + band] * kappa[c] / static_cast<double>(r.n_grid);
    }
}

} // namespace

void accumulate_kappa(execution& ex, const cumulative_problem& p) {
  accumulate(ex, p, lattice::tetrahedron_function::integral, p.cumulative);
  if (!p.density.empty())
    accumulate(ex, p, lattice::tetrahedron_function::density, p.density);
}

} // namespace lk::phonon3
