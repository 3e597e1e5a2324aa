// SPDX-License-Identifier: BSD-3-Clause
// Handle level of three-phonon scattering: from force constants to the conductivity.
#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <utility>

#include "capi/force_constants_handles.hpp"
#include "capi/lattice_handles.hpp"
#include "capi/phonon3_handles.hpp"
#include "capi/phonon_handles.hpp"
#include "lattice/tetrahedra.hpp"
#include "phonon/grid_phonons.hpp"
#include "phonon/heat_capacity.hpp"
#include "phonon3/collision.hpp"
#include "phonon3/pipeline.hpp"

namespace {

using namespace lk;
using namespace lk::capi;
using options::type;

constexpr options::entry create_entries[] = {
    {"temperatures", type::real_array, "300", "[0, inf)", "Temperatures, K."},
    {"sigmas", type::real_array, "0", "[0, inf)",
     "Widths of the Gaussians for the delta functions, THz; 0 is the tetrahedron method."},
    {"sigma_cutoff", type::real, "0", "[0, inf)",
     "Distance in units of sigma beyond which a Gaussian is 0; 0: no cutoff."},
    {"isotopes", type::boolean, "false", "", "Scattering by isotopes of natural abundance."},
    {"mass_variances", type::real_array, "", "[0, inf)",
     "Mass variances of the primitive atoms, for scattering by other isotopes."},
    {"boundary_mfp", type::real, "0", "[0, inf)",
     "Mean free path of boundary scattering, micrometre; 0: none."},
    {"symmetrize_tetrahedra", type::boolean, "", "",
     "Average over all images of the tetrahedra under the point group; default as the grid."},
    {"average_degenerate_weights", type::boolean, "", "",
     "Average the weights of the tetrahedra over degenerate bands; true, without it results depend "
     "on "
     "the choice of eigenvectors."},
    {"exclude_gamma_acoustic", type::boolean, "", "",
     "Set the three acoustic frequencies at Gamma to zero; true."},
    {"upstream_defaults", type::boolean, "false", "",
     "Make false the default of average_degenerate_weights and exclude_gamma_acoustic."},
    {"r0_average", type::boolean, "true", "", "Average over the choice of the atom in the origin."},
    {"cutoff_frequency", type::real, "0.0001", "[0, inf)",
     "Modes at or below it do not scatter, THz."},
    {"normal_umklapp", type::boolean, "false", "",
     "Keep the parts of normal and Umklapp processes."},
};
constexpr options::entry cumulative_entries[] = {
    {"axis", type::string, "frequency", "frequency|mean_free_path",
     "Quantity of the modes that the sampling points belong to."},
};
const options::table create_options("lk_conductivity_create", create_entries);
const options::table estimate_options("lk_conductivity_estimate");
const options::table run_options("lk_conductivity_run");
const options::table cumulative_options("lk_conductivity_compute_cumulative_kappa",
                                        cumulative_entries);

template <class Handle> const Handle& unwrap(const Handle* h, const char* name) {
  require_handle(h, name);
  return *h;
}

bool boolean_or(const options::reader& o, const char* key, bool fallback) {
  return o.has(key) ? o.boolean(key) : fallback;
}

std::vector<double> read_sigmas(const options::reader& o) {
  auto sigmas = o.real_array("sigmas");
  require(!sigmas.empty(), "sigmas must not be empty");
  for (auto& s : sigmas)
    if (s == 0)
      s = std::numeric_limits<double>::quiet_NaN();
  return sigmas;
}

std::vector<double> read_mass_variances(const options::reader& o, const lattice::cell& primitive) {
  if (o.has("mass_variances")) {
    auto variances = o.real_array("mass_variances");
    require(variances.size() == primitive.masses.size(),
            "mass_variances must have one value per primitive atom, ", primitive.masses.size(),
            ", got ", variances.size());
    return variances;
  }
  std::vector<double> variances;
  if (o.boolean("isotopes"))
    for (const auto& symbol : primitive.symbols)
      variances.push_back(lattice::natural_mass_variance(symbol));
  return variances;
}

phonon3::conductivity_settings read_settings(const options::reader& o,
                                             const lattice::cell& primitive) {
  phonon3::conductivity_settings s;
  s.temperatures = o.real_array("temperatures");
  require(!s.temperatures.empty(), "temperatures must not be empty");
  s.sigmas = read_sigmas(o);
  s.sigma_cutoff = o.real("sigma_cutoff");
  s.mass_variances = read_mass_variances(o, primitive);
  s.boundary_mean_free_path = o.real("boundary_mfp");
  s.average_degenerate_weights =
      boolean_or(o, "average_degenerate_weights", !o.boolean("upstream_defaults"));
  s.split_normal_umklapp = o.boolean("normal_umklapp");
  return s;
}

// The grid with the tetrahedra that the options ask for.
std::shared_ptr<const lattice::grid>
choose_tetrahedra(const options::reader& o, const std::shared_ptr<const lattice::grid>& grid) {
  if (!o.has("symmetrize_tetrahedra"))
    return grid;
  auto copy = std::make_shared<lattice::grid>(*grid);
  constexpr std::size_t one_set = 24 * 4;
  copy->tetrahedra.resize(one_set);
  if (o.boolean("symmetrize_tetrahedra"))
    copy->tetrahedra = lattice::symmetrized_tetrahedra(copy->tetrahedra, copy->rotations);
  return copy;
}

void require_same_crystal(const lattice::supercell& a, const lattice::supercell& b,
                          const char* name) {
  require(a.n_primitive() == b.n_primitive(), name, " belongs to a primitive cell of ",
          b.n_primitive(), " atoms, the supercell to one of ", a.n_primitive());
}

std::unique_ptr<lk_conductivity> make_conductivity(const lk_supercell& supercell,
                                                   const lk_grid& grid, const lk_fc2& fc2,
                                                   const lk_fc3& fc3, const lk_nac* nac,
                                                   const options::reader& o) {
  const auto& cell = *supercell.value;
  require_same_crystal(cell, *fc2.cell, "fc2");
  require_same_crystal(cell, *fc3.cell, "fc3");
  require_same_crystal(cell, *grid.supercell, "grid");
  require(fc3.value->n_atoms == cell.n_super(), "fc3 belongs to a supercell of ",
          fc3.value->n_atoms, " atoms, not of ", cell.n_super());
  auto h = std::make_unique<lk_conductivity>();
  h->phonon_cell = fc2.cell;
  h->fc2 = fc2.value;
  if (nac != nullptr)
    h->nac = nac->value;
  h->grid = choose_tetrahedra(o, grid.value);
  h->settings = read_settings(o, cell.primitive);
  h->exclude_gamma_acoustic =
      boolean_or(o, "exclude_gamma_acoustic", !o.boolean("upstream_defaults"));
  h->r0_average = o.boolean("r0_average");
  h->cutoff_frequency = o.real("cutoff_frequency");
  h->model = phonon3::make_anharmonic_model(supercell.value, fc3.value);
  return h;
}

phonon3::anharmonic_crystal crystal_of(const lk_conductivity& h) {
  auto c = h.model.view();
  c.r0_average = h.r0_average;
  c.cutoff_frequency = h.cutoff_frequency;
  return c;
}

std::vector<double> mode_heat_capacities(execution& ex, const lk_conductivity& h,
                                         std::span<const double> frequencies) {
  std::vector<double> values(frequencies.size() * h.settings.temperatures.size());
  phonon::heat_capacity_problem p;
  p.frequencies = frequencies;
  p.temperatures = h.settings.temperatures;
  p.cutoff_frequency = h.cutoff_frequency;
  p.heat_capacities = values;
  phonon::heat_capacities.run(ex, p);
  return values;
}

std::vector<double> rows_of(std::span<const double> values, std::span<const std::int64_t> rows,
                            std::int64_t width) {
  std::vector<double> picked;
  for (const auto row : rows) {
    const auto part =
        values.subspan(static_cast<std::size_t>(row * width), static_cast<std::size_t>(width));
    picked.insert(picked.end(), part.begin(), part.end());
  }
  return picked;
}

void run(execution& ex, lk_conductivity& h) {
  const auto& grid = *h.grid;
  const auto n_band = 3 * h.phonon_cell->n_primitive();
  const auto points = phonon3::irreducible_points(grid);
  const auto harmonic = phonon::make_harmonic_model(ex, h.phonon_cell, h.fc2, h.nac);
  auto phonons = phonon::compute_grid_phonons(ex, *harmonic, grid);
  phonon3::regularize(grid, n_band, phonons.frequencies);
  if (h.exclude_gamma_acoustic)
    phonon3::exclude_gamma_acoustic(grid, n_band, phonons.frequencies);
  auto velocities = phonon::compute_grid_velocities(ex, *harmonic, grid, points);
  const auto capacities = mode_heat_capacities(ex, h, rows_of(phonons.frequencies, points, n_band));

  phonon3::conductivity_input in;
  in.grid = &grid;
  in.crystal = crystal_of(h);
  in.volume = lattice::volume(h.model.cell->primitive);
  in.frequencies = phonons.frequencies;
  in.eigenvectors = phonons.eigenvectors;
  in.group_velocities = velocities;
  in.heat_capacities = capacities;
  auto result = phonon3::compute_conductivity(ex, in, h.settings);
  h.result = std::move(result);
  h.group_velocities = std::move(velocities);
  h.computed = true;
}

// Bytes of the arrays that live while the collisions are computed, without the kernel's own.
std::int64_t collision_input_bytes(const lk_conductivity& h, std::int64_t n_triplets) {
  const auto b = 3 * h.phonon_cell->n_primitive();
  const auto n_bz = h.grid->n_bz(),
             n_points = static_cast<std::int64_t>(h.grid->irreducible.size());
  const auto n_sums =
      static_cast<std::int64_t>(h.settings.sigmas.size() * h.settings.temperatures.size()) *
      (h.settings.split_normal_umklapp ? 2 : 1) * n_points * b;
  const auto n_temperatures = static_cast<std::int64_t>(h.settings.temperatures.size());
  return n_bz * b * (8 + 8 + 16 * b) + n_triplets * 4 * 8 + 2 * 8 * n_sums +
         8 * n_points * b * (3 + 6 + 2 * n_temperatures);
}

void estimate(execution& ex, const lk_conductivity& h, std::int64_t& bytes,
              std::int64_t& n_triplets) {
  const auto first = phonon3::count_irreducible_triplets(ex, *h.grid);
  phonon3::collision_problem p;
  p.grid = phonon3::view_of(*h.grid);
  p.crystal = crystal_of(h);
  p.modes.n_band = 3 * p.crystal.n_atoms;
  p.tetrahedra = phonon3::tetrahedra_of(*h.grid);
  p.first_triplet = first;
  std::vector<std::int64_t> bands(static_cast<std::size_t>(p.modes.n_band));
  for (std::size_t i = 0; i < bands.size(); ++i)
    bands[i] = static_cast<std::int64_t>(i);
  p.band_indices = bands;
  p.temperatures = h.settings.temperatures;
  p.sigmas = h.settings.sigmas;
  p.split_normal_umklapp = h.settings.split_normal_umklapp;
  n_triplets = first.back();
  bytes = collision_input_bytes(h, n_triplets) + phonon3::collision_pipeline_bytes(p, ex.threads());
}

std::vector<array_shape> shapes(const lk_conductivity& h) {
  const auto n_s = static_cast<std::int64_t>(h.settings.sigmas.size());
  const auto n_t = static_cast<std::int64_t>(h.settings.temperatures.size());
  const auto n_q = static_cast<std::int64_t>(h.grid->irreducible.size());
  const auto b = 3 * h.phonon_cell->n_primitive();
  const std::vector<std::int64_t> modes{n_s, n_t, n_q, b};
  return {{"temperatures", {n_t}},
          {"sigmas", {n_s}},
          {"qpoints", {n_q, 3}},
          {"weights", {n_q}},
          {"kappa", {n_s, n_t, 6}},
          {"mode_kappa", {n_s, n_t, n_q, b, 6}},
          {"frequencies", {n_q, b}},
          {"group_velocities", {n_q, b, 3}},
          {"heat_capacities", {n_t, n_q, b}},
          {"gamma", modes},
          {"gamma_normal", modes},
          {"gamma_umklapp", modes},
          {"gamma_isotope", {n_s, n_q, b}},
          {"gamma_boundary", {n_q, b}},
          {"lifetimes", modes},
          {"mean_free_paths", modes}};
}

void require_computed(const lk_conductivity& h) {
  if (!h.computed)
    fail(status::state, "lk_conductivity_run has not been called");
}

template <class T>
lk_status get(const lk_conductivity* h, const char* function, const char* name, bool computed,
              std::int64_t n, T* out,
              function_ref<std::vector<T>(const lk_conductivity&)> values) noexcept {
  return access(h, function, [&] {
    if (computed)
      require_computed(*h);
    const auto shape = shape_of(shapes(*h), name);
    require_capacity(n, name, shape);
    copy_out(name, shape, std::span<const T>(values(*h)), n, out);
  });
}

// A result of the run that may not have been asked for.
lk_status get_result(const lk_conductivity* h, const char* function, const char* name,
                     std::int64_t n, double* out,
                     std::vector<double> phonon3::conductivity_result::*member,
                     const char* option) noexcept {
  return access(h, function, [&] {
    require_computed(*h);
    const auto& values = h->result.*member;
    if (values.empty())
      fail(status::state, name, " was not computed: option ", option);
    copy_out(name, shape_of(shapes(*h), name), std::span<const double>(values), n, out);
  });
}

// One number per mode: value(sigma, temperature, point, band).
std::vector<double>
of_modes(const lk_conductivity& h,
         function_ref<double(std::size_t, std::size_t, std::size_t, std::size_t)> value) {
  std::vector<double> values;
  for (std::size_t s = 0; s < h.settings.sigmas.size(); ++s)
    for (std::size_t t = 0; t < h.settings.temperatures.size(); ++t)
      for (std::size_t i = 0; i < static_cast<std::size_t>(h.result.n_points); ++i)
        for (std::size_t b = 0; b < static_cast<std::size_t>(h.result.n_band); ++b)
          values.push_back(value(s, t, i, b));
  return values;
}

lk_status get_count(const lk_conductivity* h, const char* function, const char* array,
                    std::size_t axis, std::int64_t* value) noexcept {
  return access(h, function,
                [&] { output_scalar(value, "value") = shape_of(shapes(*h), array)[axis]; });
}

} // namespace

lk_status lk_conductivity_create(lk_context* ctx, const lk_supercell* supercell,
                                 const lk_grid* grid, const lk_fc2* fc2, const lk_fc3* fc3,
                                 const lk_nac* nac, const lk_options* options,
                                 lk_conductivity** out) noexcept {
  return compute(ctx, __func__, options, create_options, [&](execution&, const options::reader& o) {
    auto& to = output_scalar(out, "out");
    auto h = make_conductivity(unwrap(supercell, "supercell"), unwrap(grid, "grid"),
                               unwrap(fc2, "fc2"), unwrap(fc3, "fc3"), nac, o);
    h->context = state_of(ctx);
    to = h.release();
  });
}

void lk_conductivity_destroy(lk_conductivity* conductivity) noexcept {
  delete conductivity;
}

lk_status lk_conductivity_estimate(const lk_conductivity* conductivity, int64_t* bytes,
                                   int64_t* n_triplets, const lk_options* options) noexcept {
  return compute(conductivity, __func__, options, estimate_options,
                 [&](execution& ex, const options::reader&) {
                   auto& to_bytes = output_scalar(bytes, "bytes");
                   auto& to_triplets = output_scalar(n_triplets, "n_triplets");
                   estimate(ex, *conductivity, to_bytes, to_triplets);
                 });
}

lk_status lk_conductivity_run(lk_conductivity* conductivity, const lk_options* options) noexcept {
  return compute(conductivity, __func__, options, run_options,
                 [&](execution& ex, const options::reader&) { run(ex, *conductivity); });
}

lk_status lk_conductivity_compute_cumulative_kappa(const lk_conductivity* conductivity,
                                                   int64_t sigma_index, int64_t n_points,
                                                   const double* points, int64_t n_temperatures,
                                                   double* cumulative, double* density,
                                                   const lk_options* options) noexcept {
  return compute(
      conductivity, __func__, options, cumulative_options,
      [&](execution& ex, const options::reader& o) {
        const auto& h = *conductivity;
        require_computed(h);
        require(sigma_index >= 0 && sigma_index < h.result.n_sigmas, "sigma_index must be in [0, ",
                h.result.n_sigmas, "), got ", sigma_index);
        if (n_temperatures != h.result.n_temperatures)
          fail(status::shape, "n_temperatures must be ", h.result.n_temperatures, ", got ",
               n_temperatures);
        const auto sampling = input(points, "points", {n_points});
        const auto to = output(cumulative, "cumulative", {n_temperatures, n_points, 6});
        const auto to_density = optional_output(density, "density", {n_temperatures, n_points, 6});
        const bool paths = o.string("axis") == "mean_free_path";
        const auto sigma = static_cast<std::size_t>(sigma_index), per_t = 6 * sampling.size();
        for (std::size_t t = 0; t < static_cast<std::size_t>(n_temperatures); ++t) {
          const auto x = paths ? phonon3::mean_free_paths(h.result, h.group_velocities, sigma, t)
                               : h.result.frequencies;
          phonon3::accumulate_kappa(
              ex, {h.grid.get(), &h.result, sigma, t, x, sampling, to.subspan(t * per_t, per_t),
                   to_density.empty() ? to_density : to_density.subspan(t * per_t, per_t)});
        }
      });
}

lk_status lk_conductivity_get_shape(const lk_conductivity* conductivity, const char* name,
                                    int64_t* rank, int64_t* shape) noexcept {
  return access(conductivity, __func__,
                [&] { get_shape(shapes(*conductivity), name, rank, shape); });
}

lk_status lk_conductivity_get_n_temperatures(const lk_conductivity* conductivity,
                                             int64_t* value) noexcept {
  return get_count(conductivity, __func__, "temperatures", 0, value);
}

lk_status lk_conductivity_get_n_sigmas(const lk_conductivity* conductivity,
                                       int64_t* value) noexcept {
  return get_count(conductivity, __func__, "sigmas", 0, value);
}

lk_status lk_conductivity_get_n_qpoints(const lk_conductivity* conductivity,
                                        int64_t* value) noexcept {
  return get_count(conductivity, __func__, "qpoints", 0, value);
}

lk_status lk_conductivity_get_n_bands(const lk_conductivity* conductivity,
                                      int64_t* value) noexcept {
  return get_count(conductivity, __func__, "frequencies", 1, value);
}

lk_status lk_conductivity_get_temperatures(const lk_conductivity* conductivity, int64_t n,
                                           double* out) noexcept {
  return get<double>(conductivity, __func__, "temperatures", false, n, out,
                     [](const lk_conductivity& h) { return h.settings.temperatures; });
}

lk_status lk_conductivity_get_sigmas(const lk_conductivity* conductivity, int64_t n,
                                     double* out) noexcept {
  return get<double>(conductivity, __func__, "sigmas", false, n, out, [](const lk_conductivity& h) {
    auto sigmas = h.settings.sigmas;
    std::replace_if(
        sigmas.begin(), sigmas.end(), [](double s) { return std::isnan(s); }, 0.0);
    return sigmas;
  });
}

lk_status lk_conductivity_get_qpoints(const lk_conductivity* conductivity, int64_t n,
                                      double* out) noexcept {
  return get<double>(conductivity, __func__, "qpoints", false, n, out,
                     [](const lk_conductivity& h) {
                       std::vector<double> values;
                       for (const auto& q : h.grid->irreducible_qpoints())
                         values.insert(values.end(), q.begin(), q.end());
                       return values;
                     });
}

lk_status lk_conductivity_get_weights(const lk_conductivity* conductivity, int64_t n,
                                      int64_t* out) noexcept {
  return get<std::int64_t>(conductivity, __func__, "weights", false, n, out,
                           [](const lk_conductivity& h) { return h.grid->weights; });
}

lk_status lk_conductivity_get_kappa(const lk_conductivity* conductivity, int64_t n,
                                    double* out) noexcept {
  return get<double>(conductivity, __func__, "kappa", true, n, out,
                     [](const lk_conductivity& h) { return h.result.kappa; });
}

lk_status lk_conductivity_get_mode_kappa(const lk_conductivity* conductivity, int64_t n,
                                         double* out) noexcept {
  return get<double>(conductivity, __func__, "mode_kappa", true, n, out,
                     [](const lk_conductivity& h) {
                       std::vector<double> values;
                       of_modes(h, [&](std::size_t s, std::size_t t, std::size_t i, std::size_t b) {
                         const auto tensor = h.result.mode_kappa(s, t, i, b);
                         values.insert(values.end(), tensor.begin(), tensor.end());
                         return tensor[0];
                       });
                       return values;
                     });
}

lk_status lk_conductivity_get_frequencies(const lk_conductivity* conductivity, int64_t n,
                                          double* out) noexcept {
  return get<double>(conductivity, __func__, "frequencies", true, n, out,
                     [](const lk_conductivity& h) { return h.result.frequencies; });
}

lk_status lk_conductivity_get_group_velocities(const lk_conductivity* conductivity, int64_t n,
                                               double* out) noexcept {
  return get<double>(conductivity, __func__, "group_velocities", true, n, out,
                     [](const lk_conductivity& h) { return h.group_velocities; });
}

lk_status lk_conductivity_get_heat_capacities(const lk_conductivity* conductivity, int64_t n,
                                              double* out) noexcept {
  return get<double>(conductivity, __func__, "heat_capacities", true, n, out,
                     [](const lk_conductivity& h) { return h.result.heat_capacities; });
}

lk_status lk_conductivity_get_gamma(const lk_conductivity* conductivity, int64_t n,
                                    double* out) noexcept {
  return get<double>(conductivity, __func__, "gamma", true, n, out,
                     [](const lk_conductivity& h) { return h.result.gamma; });
}

lk_status lk_conductivity_get_gamma_normal(const lk_conductivity* conductivity, int64_t n,
                                           double* out) noexcept {
  return get_result(conductivity, __func__, "gamma_normal", n, out,
                    &phonon3::conductivity_result::gamma_normal, "normal_umklapp");
}

lk_status lk_conductivity_get_gamma_umklapp(const lk_conductivity* conductivity, int64_t n,
                                            double* out) noexcept {
  return get_result(conductivity, __func__, "gamma_umklapp", n, out,
                    &phonon3::conductivity_result::gamma_umklapp, "normal_umklapp");
}

lk_status lk_conductivity_get_gamma_isotope(const lk_conductivity* conductivity, int64_t n,
                                            double* out) noexcept {
  return get_result(conductivity, __func__, "gamma_isotope", n, out,
                    &phonon3::conductivity_result::gamma_isotope, "isotopes or mass_variances");
}

lk_status lk_conductivity_get_gamma_boundary(const lk_conductivity* conductivity, int64_t n,
                                             double* out) noexcept {
  return get_result(conductivity, __func__, "gamma_boundary", n, out,
                    &phonon3::conductivity_result::gamma_boundary, "boundary_mfp");
}

lk_status lk_conductivity_get_lifetimes(const lk_conductivity* conductivity, int64_t n,
                                        double* out) noexcept {
  return get<double>(
      conductivity, __func__, "lifetimes", true, n, out, [](const lk_conductivity& h) {
        return of_modes(h, [&](std::size_t s, std::size_t t, std::size_t i, std::size_t b) {
          const double width = h.result.total_gamma(s, t, i, b);
          return width > 0 ? 1 / (4 * std::numbers::pi * width) : 0.0;
        });
      });
}

lk_status lk_conductivity_get_mean_free_paths(const lk_conductivity* conductivity, int64_t n,
                                              double* out) noexcept {
  return get<double>(
      conductivity, __func__, "mean_free_paths", true, n, out, [](const lk_conductivity& h) {
        std::vector<double> values;
        for (std::size_t s = 0; s < h.settings.sigmas.size(); ++s)
          for (std::size_t t = 0; t < h.settings.temperatures.size(); ++t) {
            const auto paths = phonon3::mean_free_paths(h.result, h.group_velocities, s, t);
            values.insert(values.end(), paths.begin(), paths.end());
          }
        return values;
      });
}
