// SPDX-License-Identifier: BSD-3-Clause
#include "libkernel/phonon.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include "capi/lattice_handles.hpp"
#include "capi/phonon_handles.hpp"
#include "common/core/small_matrix.hpp"
#include "phonon/dipole_dipole.hpp"
#include "phonon/dynamical_matrix.hpp"
#include "phonon/dynamical_matrix_derivative.hpp"
#include "phonon/free_energy.hpp"
#include "phonon/group_velocity.hpp"
#include "phonon/heat_capacity.hpp"
#include "phonon/inverse_fourier.hpp"
#include "phonon/phonons.hpp"

using namespace lk::capi;
using namespace lk::phonon;
using lk::execution;
using lk::mat3;
using lk::require;
using lk::vec3;
using lk::options::reader;
using lk::options::table;
using lk::options::type;

namespace {

std::span<const vec3> vectors(std::span<const double> values) {
  return as_vectors<const vec3>(values);
}

std::span<const mat3> matrices3(std::span<const double> values) {
  return as_vectors<const mat3>(values);
}

void require_finite_scalar(double value, const char* name) {
  require(std::isfinite(value), name, " is not finite");
}

void require_positive(std::span<const double> values, const char* name) {
  for (std::size_t i = 0; i < values.size(); ++i)
    require(values[i] > 0, name, "[", i, "] must be positive, got ", values[i]);
}

// A direction that may be absent; it must not be zero.
std::optional<vec3> input_direction(const double* direction, const char* name) {
  if (direction == nullptr)
    return std::nullopt;
  const vec3 value = input_vec3(direction, name);
  require(lk::norm(value) > 0, name, " must not be zero");
  return value;
}

const vec3* pointer(const std::optional<vec3>& direction) {
  return direction ? &*direction : nullptr;
}

void require_multiplicity(std::span<const std::int64_t> multiplicity, std::int64_t n_vectors) {
  for (std::size_t i = 0; i < multiplicity.size(); i += 2) {
    const std::int64_t count = multiplicity[i], start = multiplicity[i + 1];
    require(count >= 1 && start >= 0 && start <= n_vectors && count <= n_vectors - start,
            "multiplicity of pair ", i / 2, " names vectors ", start, " to ", start, " + ", count,
            " of ", n_vectors);
  }
}

// Arguments that all Fourier sums share, as the caller passed them.
struct fourier_arguments {
  std::int64_t n_atoms, n_super, n_rows, n_vectors;
  const double* force_constants;
  const double* shortest_vectors;
  const std::int64_t* multiplicity;
  const double* masses;
  const std::int64_t* p2s;
  const std::int64_t* s2p;
};

fourier_model checked(const fourier_arguments& a) {
  require(a.n_atoms >= 1, "n_atoms must be at least 1, got ", a.n_atoms);
  require(a.n_super >= 1, "n_super must be at least 1, got ", a.n_super);
  fourier_model model{a.n_atoms,
                      a.n_super,
                      input(a.force_constants, "force_constants", {a.n_rows, a.n_super, 3, 3}),
                      vectors(input(a.shortest_vectors, "shortest_vectors", {a.n_vectors, 3})),
                      input(a.multiplicity, "multiplicity", {a.n_super, a.n_atoms, 2}),
                      input(a.masses, "masses", {a.n_atoms}),
                      input(a.p2s, "p2s", {a.n_atoms}),
                      input(a.s2p, "s2p", {a.n_super})};
  require_multiplicity(model.multiplicity, a.n_vectors);
  require_positive(model.masses, "masses");
  require_indices(model.p2s, "p2s", 0, a.n_rows);
  require_indices(model.s2p, "s2p", 0, a.n_super);
  return model;
}

std::optional<wang_term> checked_wang(std::int64_t n_atoms, const double* born,
                                      const double* dielectric, const double* reciprocal,
                                      double factor, double gamma_norm2) {
  require_finite_scalar(factor, "nac_factor");
  if (born == nullptr)
    return std::nullopt;
  return wang_term{matrices3(input(born, "born", {n_atoms, 3, 3})),
                   input_mat3(dielectric, "dielectric"),
                   input_mat3(reciprocal, "reciprocal_lattice"), factor, gamma_norm2};
}

struct dipole_arguments {
  std::int64_t n_atoms, n_g;
  const double* g_vectors;
  const double* born;
  const double* dielectric;
  const double* positions;
  double screening;
};

dipole_dipole_model checked(const dipole_arguments& a) {
  require(a.n_atoms >= 1, "n_atoms must be at least 1, got ", a.n_atoms);
  require(std::isfinite(a.screening) && a.screening > 0, "screening must be positive, got ",
          a.screening);
  return {vectors(input(a.g_vectors, "g_vectors", {a.n_g, 3})),
          matrices3(input(a.born, "born", {a.n_atoms, 3, 3})),
          input_mat3(a.dielectric, "dielectric"),
          vectors(input(a.positions, "positions", {a.n_atoms, 3})), a.screening};
}

gonze_term checked_gonze(const dipole_arguments& a, const double* reciprocal,
                         const lk_complex* q0_term, double factor) {
  require_finite_scalar(factor, "nac_factor");
  const dipole_dipole_model model = checked(a);
  return {model.born,      model.dielectric, input_mat3(reciprocal, "reciprocal_lattice"),
          factor,          model.positions,  input(q0_term, "q0_term", {a.n_atoms, 3, 3}),
          model.g_vectors, a.screening};
}

// q-points of the listed grid points.
std::vector<vec3> grid_qpoints(std::span<const std::int64_t> points, std::int64_t n_phonons,
                               const std::int64_t* grid_addresses, const double* qd_inv) {
  const auto addresses = input(grid_addresses, "grid_addresses", {n_phonons, 3});
  const mat3 to_q = input_mat3(qd_inv, "qd_inv");
  require_indices(points, "grid_points", 0, n_phonons);
  std::vector<vec3> qpoints;
  for (std::size_t i = 0; i < points.size(); ++i) {
    require(i == 0 || points[i] > points[i - 1], "grid_points must be strictly ascending");
    const std::int64_t* address = &addresses[static_cast<std::size_t>(3 * points[i])];
    qpoints.push_back(
        lk::multiply(to_q, vec3{static_cast<double>(address[0]), static_cast<double>(address[1]),
                                static_cast<double>(address[2])}));
  }
  return qpoints;
}

constexpr double gamma_norm2 = 1e-10;
// Gamma by its address: q is exactly zero there.
constexpr double zero_norm2 = std::numeric_limits<double>::min();

const table dynamical_matrices_options("lk_phonon_dynamical_matrices_compute");
const table dynamical_matrices_gonze_options("lk_phonon_dynamical_matrices_gonze_compute");
const table dynamical_matrix_options("lk_phonon_dynamical_matrix_compute");
const table dynamical_matrices_at_grid_options("lk_phonon_dynamical_matrices_at_grid_compute");
const table
    dynamical_matrices_gonze_at_grid_options("lk_phonon_dynamical_matrices_gonze_at_grid_compute");
const table charge_sum_options("lk_phonon_charge_sum_compute");
const table dipole_dipole_q0_options("lk_phonon_dipole_dipole_q0_compute");
const table dipole_dipole_options("lk_phonon_dipole_dipole_compute");
const table dipole_dipole_derivative_options("lk_phonon_dipole_dipole_derivative_compute");
const table dynamical_matrix_derivative_options("lk_phonon_dynamical_matrix_derivative_compute");
const table inverse_fourier_options("lk_phonon_inverse_fourier_compute");

constexpr lk::options::entry group_velocities_entries[] = {
    {"direction", type::real_array, "", "",
     "Cartesian direction that lifts degeneracies; (1, 2, 3) without it."},
    {"frequency_factor", type::real, "15.633302300230191", "(0, inf)",
     "Frequency in THz of a square root of 1 in the units of the dynamical matrix."},
    {"cutoff_frequency", type::real, "1e-4", "[0, inf)",
     "Velocities of modes up to this frequency are zero, THz."},
    {"degeneracy_tolerance", type::real, "1e-4", "[0, inf)",
     "Bands closer than this are degenerate, THz."},
};
const table group_velocities_options("lk_phonon_group_velocities_compute",
                                     group_velocities_entries);

constexpr lk::options::entry heat_capacities_entries[] = {
    {"cutoff_frequency", type::real, "0", "[0, inf)",
     "Modes up to this frequency count zero, THz."},
    {"classical", type::boolean, "false", "", "k_B for every mode."},
};
const table heat_capacities_options("lk_phonon_heat_capacities_compute", heat_capacities_entries);

constexpr lk::options::entry free_energies_entries[] = {
    {"cutoff_frequency", type::real, "0", "[0, inf)",
     "Modes up to this frequency count zero, THz."},
    {"classical", type::boolean, "false", "", "Classical statistics, without zero-point energy."},
};
const table free_energies_options("lk_phonon_free_energies_compute", free_energies_entries);

constexpr lk::options::entry nac_entries[] = {
    {"method", type::string, "gonze", "gonze|wang",
     "Method of the non-analytical term correction."},
    {"unit_factor", type::real, "14.399651725922272", "(0, inf)",
     "e^2/(4 pi eps_0) in the units of the force constants."},
    {"n_g_vectors", type::int64, "300", "[1, inf)",
     "Number of reciprocal lattice vectors aimed at."},
    {"g_cutoff", type::real, "", "(0, inf)",
     "Longest reciprocal lattice vector without 2 pi, 1/Angstrom."},
    {"screening", type::real, "", "(0, inf)",
     "Range lambda of the Gaussian screening, 1/Angstrom."},
};
const table nac_options("lk_nac_create", nac_entries);

const table fc2_options("lk_fc2_create");
constexpr lk::options::entry fc2_from_fc2_entries[] = {
    {"layout", type::string, "same", "same|full|compact",
     "Rows: of all supercell atoms or of the primitive ones."},
    {"symmetrize", type::boolean, "false", "",
     "Enforce the sum rule and the exchange symmetry of pairs."},
    {"rounds", type::int64, "1", "[1, inf)", "How often sum rule and exchange symmetry alternate."},
};
const table fc2_from_fc2_options("lk_fc2_create_from_fc2", fc2_from_fc2_entries);

constexpr lk::options::entry phonons_create_entries[] = {
    {"frequency_factor", type::real, "15.633302300230191", "(0, inf)",
     "Frequency in THz of a square root of 1 in the units of the dynamical matrix."},
};
const table phonons_create_options("lk_phonons_create", phonons_create_entries);

constexpr lk::options::entry phonons_compute_entries[] = {
    {"eigenvectors", type::boolean, "false", "", "Keep the eigenvectors."},
    {"group_velocities", type::boolean, "false", "", "Compute group velocities."},
    {"q_direction", type::real_array, "", "", "Reduced direction in which Gamma is approached."},
    {"cutoff_frequency", type::real, "1e-4", "[0, inf)",
     "Velocities of modes up to this frequency are zero, THz."},
    {"degeneracy_tolerance", type::real, "1e-4", "[0, inf)",
     "Bands closer than this are degenerate, THz."},
};
const table phonons_compute_options("lk_phonons_compute", phonons_compute_entries);

vec3 direction_option(const reader& options, const char* key) {
  const std::vector<double> values = options.real_array(key);
  if (values.size() != 3)
    fail(lk::status::option, "option ", key, " needs 3 numbers, got ", values.size());
  const vec3 direction{values[0], values[1], values[2]};
  if (!(lk::norm(direction) > 0) || !std::isfinite(lk::norm(direction)))
    fail(lk::status::option, "option ", key, " must be finite and not zero");
  return direction;
}

} // namespace

// --- arrays -----------------------------------------------------------------------------------

lk_status lk_phonon_dynamical_matrices_compute(
    lk_context* ctx, int64_t n_q, int64_t n_atoms, int64_t n_super, int64_t n_rows,
    int64_t n_vectors, const double* qpoints, const double* force_constants,
    const double* shortest_vectors, const int64_t* multiplicity, const double* masses,
    const int64_t* p2s, const int64_t* s2p, const double* born, const double* dielectric,
    const double* reciprocal_lattice, const double* q_direction, double nac_factor,
    int32_t hermitianize, lk_complex* matrices, const lk_options* options) noexcept {
  return compute(
      ctx, __func__, options, dynamical_matrices_options, [&](execution& ex, const reader&) {
        const auto wang =
            checked_wang(n_atoms, born, dielectric, reciprocal_lattice, nac_factor, gamma_norm2);
        const auto direction = input_direction(q_direction, "q_direction");
        const dynamical_matrix_problem problem{
            .model = checked({n_atoms, n_super, n_rows, n_vectors, force_constants,
                              shortest_vectors, multiplicity, masses, p2s, s2p}),
            .qpoints = vectors(input(qpoints, "qpoints", {n_q, 3})),
            .blocks = {},
            .wang = wang ? &*wang : nullptr,
            .q_direction = pointer(direction),
            .charge_sum = {},
            .hermitianize = hermitianize != 0,
            .matrices = output(matrices, "matrices", {n_q, 3 * n_atoms, 3 * n_atoms})};
        dynamical_matrices.run(ex, problem);
      });
}

lk_status lk_phonon_dynamical_matrices_gonze_compute(
    lk_context* ctx, int64_t n_q, int64_t n_atoms, int64_t n_super, int64_t n_rows,
    int64_t n_vectors, int64_t n_g, const double* qpoints, const double* force_constants,
    const double* shortest_vectors, const int64_t* multiplicity, const double* masses,
    const int64_t* p2s, const int64_t* s2p, const double* born, const double* dielectric,
    const double* reciprocal_lattice, const double* positions, const lk_complex* q0_term,
    const double* g_vectors, double nac_factor, double screening, const double* q_direction,
    int32_t hermitianize, lk_complex* matrices, const lk_options* options) noexcept {
  return compute(
      ctx, __func__, options, dynamical_matrices_gonze_options, [&](execution& ex, const reader&) {
        const gonze_term gonze =
            checked_gonze({n_atoms, n_g, g_vectors, born, dielectric, positions, screening},
                          reciprocal_lattice, q0_term, nac_factor);
        const auto direction = input_direction(q_direction, "q_direction");
        const dynamical_matrix_problem problem{
            .model = checked({n_atoms, n_super, n_rows, n_vectors, force_constants,
                              shortest_vectors, multiplicity, masses, p2s, s2p}),
            .qpoints = vectors(input(qpoints, "qpoints", {n_q, 3})),
            .blocks = {},
            .gonze = &gonze,
            .q_direction = pointer(direction),
            .charge_sum = {},
            .hermitianize = hermitianize != 0,
            .matrices = output(matrices, "matrices", {n_q, 3 * n_atoms, 3 * n_atoms})};
        dynamical_matrices.run(ex, problem);
      });
}

lk_status lk_phonon_dynamical_matrix_compute(
    lk_context* ctx, int64_t n_atoms, int64_t n_super, int64_t n_rows, int64_t n_vectors,
    const double* q, const double* force_constants, const double* shortest_vectors,
    const int64_t* multiplicity, const double* masses, const int64_t* p2s, const int64_t* s2p,
    const double* charge_sum, lk_complex* matrix, const lk_options* options) noexcept {
  return compute(
      ctx, __func__, options, dynamical_matrix_options, [&](execution& ex, const reader&) {
        const vec3 qpoint = input_vec3(q, "q");
        const dynamical_matrix_problem problem{
            .model = checked({n_atoms, n_super, n_rows, n_vectors, force_constants,
                              shortest_vectors, multiplicity, masses, p2s, s2p}),
            .qpoints = {&qpoint, 1},
            .blocks = {},
            .charge_sum = optional_input(charge_sum, "charge_sum", {n_atoms, n_atoms, 3, 3}),
            .matrices = output(matrix, "matrix", {3 * n_atoms, 3 * n_atoms})};
        dynamical_matrices.run(ex, problem);
      });
}

lk_status lk_phonon_dynamical_matrices_at_grid_compute(
    lk_context* ctx, int64_t n_phonons, int64_t n_points, int64_t n_atoms, int64_t n_super,
    int64_t n_rows, int64_t n_vectors, const int64_t* grid_points, const int64_t* grid_addresses,
    const double* qd_inv, const double* force_constants, const double* shortest_vectors,
    const int64_t* multiplicity, const double* masses, const int64_t* p2s, const int64_t* s2p,
    const double* born, const double* dielectric, const double* reciprocal_lattice,
    const double* q_direction, double nac_factor, lk_complex* matrices,
    const lk_options* options) noexcept {
  return compute(
      ctx, __func__, options, dynamical_matrices_at_grid_options,
      [&](execution& ex, const reader&) {
        const auto points = input(grid_points, "grid_points", {n_points});
        const auto qpoints = grid_qpoints(points, n_phonons, grid_addresses, qd_inv);
        const auto wang =
            checked_wang(n_atoms, born, dielectric, reciprocal_lattice, nac_factor, zero_norm2);
        const auto direction = input_direction(q_direction, "q_direction");
        const dynamical_matrix_problem problem{
            .model = checked({n_atoms, n_super, n_rows, n_vectors, force_constants,
                              shortest_vectors, multiplicity, masses, p2s, s2p}),
            .qpoints = qpoints,
            .blocks = points,
            .wang = wang ? &*wang : nullptr,
            .q_direction = pointer(direction),
            .charge_sum = {},
            .matrices = output(matrices, "matrices", {n_phonons, 3 * n_atoms, 3 * n_atoms})};
        dynamical_matrices.run(ex, problem);
      });
}

lk_status lk_phonon_dynamical_matrices_gonze_at_grid_compute(
    lk_context* ctx, int64_t n_phonons, int64_t n_points, int64_t n_atoms, int64_t n_super,
    int64_t n_rows, int64_t n_vectors, int64_t n_g, const int64_t* grid_points,
    const int64_t* grid_addresses, const double* qd_inv, const double* force_constants,
    const double* shortest_vectors, const int64_t* multiplicity, const double* masses,
    const int64_t* p2s, const int64_t* s2p, const double* born, const double* dielectric,
    const double* reciprocal_lattice, const double* positions, const lk_complex* q0_term,
    const double* g_vectors, double nac_factor, double screening, const double* q_direction,
    lk_complex* matrices, const lk_options* options) noexcept {
  return compute(
      ctx, __func__, options, dynamical_matrices_gonze_at_grid_options,
      [&](execution& ex, const reader&) {
        const auto points = input(grid_points, "grid_points", {n_points});
        const auto qpoints = grid_qpoints(points, n_phonons, grid_addresses, qd_inv);
        const gonze_term gonze =
            checked_gonze({n_atoms, n_g, g_vectors, born, dielectric, positions, screening},
                          reciprocal_lattice, q0_term, nac_factor);
        const auto direction = input_direction(q_direction, "q_direction");
        const dynamical_matrix_problem problem{
            .model = checked({n_atoms, n_super, n_rows, n_vectors, force_constants,
                              shortest_vectors, multiplicity, masses, p2s, s2p}),
            .qpoints = qpoints,
            .blocks = points,
            .gonze = &gonze,
            .q_direction = pointer(direction),
            .charge_sum = {},
            .matrices = output(matrices, "matrices", {n_phonons, 3 * n_atoms, 3 * n_atoms})};
        dynamical_matrices.run(ex, problem);
      });
}

lk_status lk_phonon_charge_sum_compute(lk_context* ctx, int64_t n_atoms, double factor,
                                       const double* q_cartesian, const double* born,
                                       double* charge_sum, const lk_options* options) noexcept {
  return compute(ctx, __func__, options, charge_sum_options, [&](execution&, const reader&) {
    require_finite_scalar(factor, "factor");
    const vec3 q = input_vec3(q_cartesian, "q_cartesian");
    const auto charges = matrices3(input(born, "born", {n_atoms, 3, 3}));
    lk::phonon::charge_sum(output(charge_sum, "charge_sum", {n_atoms, n_atoms, 3, 3}), factor, q,
                           charges);
  });
}

lk_status lk_phonon_dipole_dipole_q0_compute(lk_context* ctx, int64_t n_atoms, int64_t n_g,
                                             const double* g_vectors, const double* born,
                                             const double* dielectric, const double* positions,
                                             double screening, lk_complex* q0_term,
                                             const lk_options* options) noexcept {
  return compute(ctx, __func__, options, dipole_dipole_q0_options,
                 [&](execution& ex, const reader&) {
                   const auto model =
                       checked({n_atoms, n_g, g_vectors, born, dielectric, positions, screening});
                   dipole_dipole_q0(ex, model, output(q0_term, "q0_term", {n_atoms, 3, 3}));
                 });
}

lk_status lk_phonon_dipole_dipole_compute(lk_context* ctx, int64_t n_atoms, int64_t n_g,
                                          const double* g_vectors, const double* q_cartesian,
                                          const double* born, const double* dielectric,
                                          const double* positions, const lk_complex* q0_term,
                                          double factor, double screening,
                                          const double* direction_cartesian,
                                          lk_complex* dipole_dipole_matrix,
                                          const lk_options* options) noexcept {
  return compute(ctx, __func__, options, dipole_dipole_options, [&](execution& ex, const reader&) {
    require_finite_scalar(factor, "factor");
    const vec3 q = input_vec3(q_cartesian, "q_cartesian");
    const auto direction = input_direction(direction_cartesian, "direction_cartesian");
    dipole_dipole.run(ex,
                      {checked({n_atoms, n_g, g_vectors, born, dielectric, positions, screening}),
                       {&q, 1},
                       pointer(direction),
                       factor,
                       input(q0_term, "q0_term", {n_atoms, 3, 3}),
                       output(dipole_dipole_matrix, "dipole_dipole", {n_atoms, 3, n_atoms, 3})});
  });
}

lk_status lk_phonon_dipole_dipole_derivative_compute(
    lk_context* ctx, int64_t n_atoms, int64_t n_g, const double* g_vectors,
    const double* q_cartesian, const double* born, const double* dielectric,
    const double* positions, double factor, double screening, const double* direction_cartesian,
    lk_complex* derivatives, const lk_options* options) noexcept {
  return compute(
      ctx, __func__, options, dipole_dipole_derivative_options, [&](execution& ex, const reader&) {
        require_finite_scalar(factor, "factor");
        const vec3 q = input_vec3(q_cartesian, "q_cartesian");
        const auto direction = input_direction(direction_cartesian, "direction_cartesian");
        dipole_dipole_derivative.run(
            ex, {checked({n_atoms, n_g, g_vectors, born, dielectric, positions, screening}),
                 {&q, 1},
                 pointer(direction),
                 factor,
                 {},
                 output(derivatives, "derivatives", {3, n_atoms, 3, n_atoms, 3})});
      });
}

lk_status lk_phonon_dynamical_matrix_derivative_compute(
    lk_context* ctx, int64_t n_atoms, int64_t n_super, int64_t n_rows, int64_t n_vectors,
    const double* q, const double* lattice, const double* reciprocal_lattice,
    const double* force_constants, const double* shortest_vectors, const int64_t* multiplicity,
    const double* masses, const int64_t* p2s, const int64_t* s2p, const double* born,
    const double* dielectric, const double* q_direction, double nac_factor, lk_complex* derivatives,
    const lk_options* options) noexcept {
  return compute(ctx, __func__, options, dynamical_matrix_derivative_options,
                 [&](execution& ex, const reader&) {
                   const vec3 qpoint = input_vec3(q, "q");
                   input_mat3(reciprocal_lattice, "reciprocal_lattice");
                   const auto wang =
                       checked_wang(n_atoms, born, dielectric, reciprocal_lattice, nac_factor, 0);
                   const auto direction = input_direction(q_direction, "q_direction");
                   const auto model = checked({n_atoms, n_super, n_rows, n_vectors, force_constants,
                                               shortest_vectors, multiplicity, masses, p2s, s2p});
                   dynamical_matrix_derivatives.run(
                       ex, {model,
                            {&qpoint, 1},
                            input_mat3(lattice, "lattice"),
                            wang ? &*wang : nullptr,
                            pointer(direction),
                            output(derivatives, "derivatives", {3, 3 * n_atoms, 3 * n_atoms})});
                 });
}

lk_status lk_phonon_inverse_fourier_compute(lk_context* ctx, int64_t n_q, int64_t n_atoms,
                                            int64_t n_super, int64_t n_rows, int64_t n_vectors,
                                            const lk_complex* matrices, const double* qpoints,
                                            const double* shortest_vectors,
                                            const int64_t* multiplicity, const double* masses,
                                            const int64_t* s2pp, const int64_t* rows,
                                            double* force_constants,
                                            const lk_options* options) noexcept {
  return compute(
      ctx, __func__, options, inverse_fourier_options, [&](execution& ex, const reader&) {
        require(n_atoms >= 1 && n_q >= 1 && n_super % n_atoms == 0 && n_super / n_atoms == n_q,
                "n_q must be n_super / n_atoms, got n_q ", n_q, ", n_super ", n_super, ", n_atoms ",
                n_atoms);
        const inverse_fourier_problem problem{
            n_atoms,
            n_super,
            input(matrices, "matrices", {n_q, 3 * n_atoms, 3 * n_atoms}),
            vectors(input(qpoints, "qpoints", {n_q, 3})),
            vectors(input(shortest_vectors, "shortest_vectors", {n_vectors, 3})),
            input(multiplicity, "multiplicity", {n_super, n_atoms, 2}),
            input(masses, "masses", {n_atoms}),
            input(s2pp, "s2pp", {n_super}),
            input(rows, "rows", {n_atoms}),
            output(force_constants, "force_constants", {n_rows, n_super, 3, 3})};
        require_multiplicity(problem.multiplicity, n_vectors);
        require_positive(problem.masses, "masses");
        require_indices(problem.s2pp, "s2pp", 0, n_atoms);
        require_indices(problem.rows, "rows", 0, n_rows);
        std::vector<std::int64_t> sorted(problem.rows.begin(), problem.rows.end());
        std::sort(sorted.begin(), sorted.end());
        require(std::adjacent_find(sorted.begin(), sorted.end()) == sorted.end(),
                "rows must all be different");
        inverse_fourier.run(ex, problem);
      });
}

lk_status lk_phonon_group_velocities_compute(lk_context* ctx, int64_t n_q, int64_t n_bands,
                                             const double* frequencies,
                                             const lk_complex* eigenvectors,
                                             const lk_complex* derivatives, double* velocities,
                                             const lk_options* options) noexcept {
  return compute(ctx, __func__, options, group_velocities_options,
                 [&](execution& ex, const reader& o) {
                   require(n_bands >= 1, "n_bands must be at least 1, got ", n_bands);
                   group_velocity_problem problem{
                       n_bands, input(frequencies, "frequencies", {n_q, n_bands}),
                       input(eigenvectors, "eigenvectors", {n_q, n_bands, n_bands}),
                       input(derivatives, "derivatives", {n_q, 3, n_bands, n_bands}),
                       o.has("direction") ? direction_option(o, "direction") : vec3{1, 2, 3}};
                   for (std::size_t i = 1; i < problem.frequencies.size(); ++i)
                     require(i % static_cast<std::size_t>(n_bands) == 0 ||
                                 problem.frequencies[i] >= problem.frequencies[i - 1],
                             "frequencies must be ascending at each q-point");
                   problem.frequency_factor = o.real("frequency_factor");
                   problem.cutoff_frequency = o.real("cutoff_frequency");
                   problem.degeneracy_tolerance = o.real("degeneracy_tolerance");
                   problem.velocities = output(velocities, "velocities", {n_q, n_bands, 3});
                   group_velocities.run(ex, problem);
                 });
}

lk_status lk_phonon_heat_capacities_compute(lk_context* ctx, int64_t n_modes,
                                            int64_t n_temperatures, const double* frequencies,
                                            const double* temperatures, double* values,
                                            const lk_options* options) noexcept {
  return compute(
      ctx, __func__, options, heat_capacities_options, [&](execution& ex, const reader& o) {
        const heat_capacity_problem problem{
            input(frequencies, "frequencies", {n_modes}),
            input(temperatures, "temperatures", {n_temperatures}), o.real("cutoff_frequency"),
            o.boolean("classical"), output(values, "heat_capacities", {n_temperatures, n_modes})};
        for (const double t : problem.temperatures)
          require(t >= 0, "temperatures must not be negative, got ", t);
        heat_capacities.run(ex, problem);
      });
}

lk_status lk_phonon_free_energies_compute(lk_context* ctx, int64_t n_modes, int64_t n_temperatures,
                                          const double* frequencies, const double* temperatures,
                                          double* energies, double* entropies,
                                          const lk_options* options) noexcept {
  return compute(ctx, __func__, options, free_energies_options,
                 [&](execution& ex, const reader& o) {
                   const free_energy_problem problem{
                       input(frequencies, "frequencies", {n_modes}),
                       input(temperatures, "temperatures", {n_temperatures}),
                       o.real("cutoff_frequency"),
                       o.boolean("classical"),
                       output(energies, "free_energies", {n_temperatures, n_modes}),
                       output(entropies, "entropies", {n_temperatures, n_modes})};
                   for (const double t : problem.temperatures)
                     require(t >= 0, "temperatures must not be negative, got ", t);
                   free_energies.run(ex, problem);
                 });
}

// --- non-analytical term ----------------------------------------------------------------------

lk_status lk_nac_create(lk_context* ctx, int64_t n_atoms, const double* born,
                        const double* dielectric, const lk_options* options,
                        lk_nac** out) noexcept {
  return compute(ctx, __func__, options, nac_options, [&](execution&, const reader& o) {
    auto& result = output_scalar(out, "out");
    require(n_atoms >= 1, "n_atoms must be at least 1, got ", n_atoms);
    auto value = std::make_shared<nac_parameters>();
    const auto charges = matrices3(input(born, "born", {n_atoms, 3, 3}));
    value->born.assign(charges.begin(), charges.end());
    value->dielectric = input_mat3(dielectric, "dielectric");
    const mat3& e = value->dielectric;
    require(e[0][0] + e[1][1] + e[2][2] > 0, "dielectric must have a positive trace");
    value->method = o.string("method") == "wang" ? nac_method::wang : nac_method::gonze;
    value->unit_factor = o.real("unit_factor");
    value->n_g_vectors = o.int64("n_g_vectors");
    if (o.has("g_cutoff"))
      value->g_cutoff = o.real("g_cutoff");
    if (o.has("screening"))
      value->lambda = o.real("screening");
    result = new lk_nac{{state_of(ctx)}, std::move(value)};
  });
}

void lk_nac_destroy(lk_nac* nac) noexcept {
  delete nac;
}

namespace {

std::vector<array_shape> shapes(const lk_nac& nac) {
  return {{"born", {static_cast<std::int64_t>(nac.value->born.size()), 3, 3}},
          {"dielectric", {3, 3}}};
}

} // namespace

lk_status lk_nac_get_shape(const lk_nac* nac, const char* name, int64_t* rank,
                           int64_t* shape) noexcept {
  return access(nac, __func__, [&] { get_shape(shapes(*nac), name, rank, shape); });
}

lk_status lk_nac_get_born(const lk_nac* nac, int64_t n, double* out) noexcept {
  return access(nac, __func__, [&] {
    copy_out("born", shapes(*nac)[0].shape, elements<double>(nac->value->born), n, out);
  });
}

lk_status lk_nac_get_dielectric(const lk_nac* nac, int64_t n, double* out) noexcept {
  return access(nac, __func__, [&] {
    copy_out("dielectric", shapes(*nac)[1].shape, elements<double>(nac->value->dielectric), n, out);
  });
}

lk_status lk_nac_get_method(const lk_nac* nac, const char** value) noexcept {
  return access(nac, __func__, [&] {
    output_scalar(value, "value") = nac->value->method == nac_method::wang ? "wang" : "gonze";
  });
}

lk_status lk_nac_get_unit_factor(const lk_nac* nac, double* value) noexcept {
  return access(nac, __func__, [&] { output_scalar(value, "value") = nac->value->unit_factor; });
}

// --- second-order force constants -------------------------------------------------------------

lk_status lk_fc2_create(lk_context* ctx, const lk_supercell* supercell, int64_t n_rows,
                        int64_t n_super, const double* force_constants, const lk_options* options,
                        lk_fc2** out) noexcept {
  return compute(ctx, __func__, options, fc2_options, [&](execution&, const reader&) {
    require_handle(supercell, "supercell");
    auto& result = output_scalar(out, "out");
    const auto& cell = *supercell->value;
    if (n_super != cell.n_super() || (n_rows != n_super && n_rows != cell.n_primitive()))
      fail(lk::status::shape, "force_constants must have shape [", cell.n_super(), " or ",
           cell.n_primitive(), "][", cell.n_super(), "][3][3], got [", n_rows, "][", n_super,
           "][3][3]");
    const auto values = input(force_constants, "force_constants", {n_rows, n_super, 3, 3});
    auto fc = std::make_shared<lk::lattice::force_constants>();
    fc->n_rows = n_rows;
    fc->n_atoms = n_super;
    fc->values.assign(values.begin(), values.end());
    fc->compact = n_rows != n_super;
    result = new lk_fc2{{state_of(ctx)}, supercell->value, std::move(fc)};
  });
}

lk_status lk_fc2_create_from_fc2(lk_context* ctx, const lk_fc2* source, const lk_options* options,
                                 lk_fc2** out) noexcept {
  return compute(ctx, __func__, options, fc2_from_fc2_options, [&](execution& ex, const reader& o) {
    require_handle(source, "source");
    auto& result = output_scalar(out, "out");
    const std::string layout = o.string("layout");
    auto fc = std::make_shared<lk::lattice::force_constants>(*source->value);
    if (layout == "full" && fc->compact)
      *fc = to_full(ex, *source->cell, *fc);
    if (layout == "compact" && !fc->compact)
      *fc = to_compact(*source->cell, *fc);
    if (o.boolean("symmetrize"))
      symmetrize(ex, *source->cell, o.int64("rounds"), *fc);
    result = new lk_fc2{{state_of(ctx)}, source->cell, std::move(fc)};
  });
}

void lk_fc2_destroy(lk_fc2* fc2) noexcept {
  delete fc2;
}

namespace {

std::vector<array_shape> shapes(const lk_fc2& fc2) {
  return {{"force_constants", {fc2.value->n_rows, fc2.value->n_atoms, 3, 3}}, {"drift", {2}}};
}

} // namespace

lk_status lk_fc2_get_shape(const lk_fc2* fc2, const char* name, int64_t* rank,
                           int64_t* shape) noexcept {
  return access(fc2, __func__, [&] { get_shape(shapes(*fc2), name, rank, shape); });
}

lk_status lk_fc2_get_force_constants(const lk_fc2* fc2, int64_t n, double* out) noexcept {
  return access(fc2, __func__, [&] {
    copy_out("force_constants", shapes(*fc2)[0].shape, std::span<const double>(fc2->value->values),
             n, out);
  });
}

lk_status lk_fc2_get_n_rows(const lk_fc2* fc2, int64_t* value) noexcept {
  return access(fc2, __func__, [&] { output_scalar(value, "value") = fc2->value->n_rows; });
}

lk_status lk_fc2_get_n_super(const lk_fc2* fc2, int64_t* value) noexcept {
  return access(fc2, __func__, [&] { output_scalar(value, "value") = fc2->value->n_atoms; });
}

lk_status lk_fc2_get_is_compact(const lk_fc2* fc2, int32_t* value) noexcept {
  return access(fc2, __func__,
                [&] { output_scalar(value, "value") = fc2->value->compact ? 1 : 0; });
}

lk_status lk_fc2_get_drift(const lk_fc2* fc2, int64_t n, double* out) noexcept {
  return access(fc2, __func__, [&] {
    const auto drifts = find_drift(*fc2->cell, *fc2->value);
    const double values[2] = {drifts[0].value, drifts[1].value};
    copy_out("drift", shapes(*fc2)[1].shape, std::span<const double>(values), n, out);
  });
}

// --- phonons ----------------------------------------------------------------------------------

lk_status lk_phonons_create(lk_context* ctx, const lk_supercell* supercell, const lk_fc2* fc2,
                            const lk_nac* nac, const lk_options* options,
                            lk_phonons** out) noexcept {
  return compute(ctx, __func__, options, phonons_create_options,
                 [&](execution& ex, const reader& o) {
                   require_handle(supercell, "supercell");
                   require_handle(fc2, "fc2");
                   auto& result = output_scalar(out, "out");
                   auto model = make_harmonic_model(ex, supercell->value, fc2->value,
                                                    nac == nullptr ? nullptr : nac->value,
                                                    o.real("frequency_factor"));
                   result = new lk_phonons{{state_of(ctx)}, std::move(model), {}, false};
                 });
}

void lk_phonons_destroy(lk_phonons* phonons) noexcept {
  delete phonons;
}

lk_status lk_phonons_compute(lk_phonons* phonons, int64_t n_q, const double* qpoints,
                             const lk_options* options) noexcept {
  return compute(phonons, __func__, options, phonons_compute_options,
                 [&](execution& ex, const reader& o) {
                   phonon_request request;
                   request.eigenvectors = o.boolean("eigenvectors");
                   request.group_velocities = o.boolean("group_velocities");
                   if (o.has("q_direction"))
                     request.q_direction = direction_option(o, "q_direction");
                   request.cutoff_frequency = o.real("cutoff_frequency");
                   request.degeneracy_tolerance = o.real("degeneracy_tolerance");
                   phonons->results = compute_phonons(
                       ex, *phonons->model, vectors(input(qpoints, "qpoints", {n_q, 3})), request);
                   phonons->computed = true;
                 });
}

namespace {

std::vector<std::int64_t> result_shape(const lk_phonons& phonons, const char* name) {
  const auto& results = phonons.results;
  const auto n_q = static_cast<std::int64_t>(results.qpoints.size());
  const std::int64_t n = phonons.model->n_bands();
  const std::string_view wanted(name);
  if (!phonons.computed)
    fail(lk::status::state, "lk_phonons_compute has not been called");
  if (wanted == "qpoints")
    return {n_q, 3};
  if (wanted == "frequencies")
    return {n_q, n};
  if (wanted == "eigenvectors") {
    if (n_q > 0 && results.eigenvectors.empty())
      fail(lk::status::state, "eigenvectors were not asked for");
    return {n_q, n, n};
  }
  if (wanted == "group_velocities") {
    if (n_q > 0 && results.group_velocities.empty())
      fail(lk::status::state, "group velocities were not asked for");
    return {n_q, n, 3};
  }
  fail(lk::status::invalid, "name: there is no result ", wanted,
       "; there are qpoints, frequencies, eigenvectors, group_velocities");
}

} // namespace

lk_status lk_phonons_get_shape(const lk_phonons* phonons, const char* name, int64_t* rank,
                               int64_t* shape) noexcept {
  return access(phonons, __func__, [&] {
    const array_shape found{name, result_shape(*phonons, input_string(name, "name"))};
    get_shape({&found, 1}, name, rank, shape);
  });
}

lk_status lk_phonons_get_n_bands(const lk_phonons* phonons, int64_t* value) noexcept {
  return access(phonons, __func__,
                [&] { output_scalar(value, "value") = phonons->model->n_bands(); });
}

lk_status lk_phonons_get_qpoints(const lk_phonons* phonons, int64_t n, double* out) noexcept {
  return access(phonons, __func__, [&] {
    const auto shape = result_shape(*phonons, "qpoints");
    copy_out("qpoints", shape, elements<double>(phonons->results.qpoints), n, out);
  });
}

lk_status lk_phonons_get_frequencies(const lk_phonons* phonons, int64_t n, double* out) noexcept {
  return access(phonons, __func__, [&] {
    const auto shape = result_shape(*phonons, "frequencies");
    copy_out("frequencies", shape, std::span<const double>(phonons->results.frequencies), n, out);
  });
}

lk_status lk_phonons_get_eigenvectors(const lk_phonons* phonons, int64_t n,
                                      lk_complex* out) noexcept {
  return access(phonons, __func__, [&] {
    const auto shape = result_shape(*phonons, "eigenvectors");
    require_capacity(n, "eigenvectors", shape);
    const auto to = output(out, "out", {n});
    const auto& vectors_in_columns = phonons->results.eigenvectors;
    const auto size = static_cast<std::size_t>(shape[1]);
    for (std::size_t i = 0; i < vectors_in_columns.size(); ++i) {
      const std::size_t q = i / (size * size), component = i / size % size, band = i % size;
      to[size * (size * q + band) + component] = vectors_in_columns[i];
    }
  });
}

lk_status lk_phonons_get_group_velocities(const lk_phonons* phonons, int64_t n,
                                          double* out) noexcept {
  return access(phonons, __func__, [&] {
    const auto shape = result_shape(*phonons, "group_velocities");
    copy_out("group_velocities", shape, std::span<const double>(phonons->results.group_velocities),
             n, out);
  });
}
