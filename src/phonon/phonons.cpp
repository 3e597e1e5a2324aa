// SPDX-License-Identifier: BSD-3-Clause
#include "phonon/phonons.hpp"

#include <algorithm>
#include <cmath>

#include "common/core/error.hpp"
#include "common/core/small_matrix.hpp"
#include "common/linalg/hermitian_batch.hpp"
#include "phonon/dipole_dipole.hpp"
#include "phonon/dynamical_matrix.hpp"
#include "phonon/dynamical_matrix_derivative.hpp"
#include "phonon/group_velocity.hpp"

namespace lk::phonon {
namespace {

// |q| below this is Gamma, 1/Angstrom.
constexpr double gamma_radius = 1e-5;
// Matrices of one pass stay below this: in cache, and independent of the number of q-points.
constexpr std::size_t bytes_per_pass = 8 << 20;
// q-points per task of the light loops.
constexpr std::int64_t light_grain = 64;

void add_operations(harmonic_model& model, const imat3& rotation) {
  const mat3& b = model.reciprocal;
  model.reciprocal_rotations.push_back(rotation);
  model.cartesian_rotations.push_back(multiply(b, multiply(to_double(rotation), inverse(b))));
}

// Rotations act on q as the transposed ones of direct space; q and -q are equivalent.
void set_reciprocal_rotations(harmonic_model& model) {
  const imat3 inversion{{{-1, 0, 0}, {0, -1, 0}, {0, 0, -1}}};
  const auto& point_group = model.cell->primitive_symmetry.point_group;
  for (const imat3& rotation : point_group)
    add_operations(model, transpose(rotation));
  if (std::find(point_group.begin(), point_group.end(), inversion) != point_group.end())
    return;
  for (const imat3& rotation : point_group)
    add_operations(model, multiply(inversion, transpose(rotation)));
}

void check_sizes(const harmonic_model& model) {
  const auto& fc = *model.force_constants;
  const std::int64_t rows = fc.compact ? model.cell->n_primitive() : model.cell->n_super();
  if (fc.n_rows != rows || fc.n_atoms != model.cell->n_super())
    fail(status::shape, "force constants have shape [", fc.n_rows, "][", fc.n_atoms,
         "][3][3], the supercell needs [", rows, "][", model.cell->n_super(), "][3][3]");
  if (model.nac != nullptr &&
      static_cast<std::int64_t>(model.nac->born.size()) != model.cell->n_primitive())
    fail(status::shape, "there are Born charges of ", model.nac->born.size(),
         " atoms, the primitive cell has ", model.cell->n_primitive());
}

wang_term make_wang(const harmonic_model& model) {
  return {model.nac->born, model.nac->dielectric, model.reciprocal,
          nac_factor(*model.nac, model.cell->primitive), gamma_radius * gamma_radius};
}

gonze_term make_gonze(const harmonic_model& model) {
  return {model.nac->born,       model.nac->dielectric,
          model.reciprocal,      nac_factor(*model.nac, model.cell->primitive),
          model.positions,       model.gonze.q0_term,
          model.gonze.g_vectors, model.gonze.lambda};
}

// One pass over a block of q-points.
class pass {
public:
  pass(execution& ex, const harmonic_model& model, std::span<const vec3> qpoints)
      : ex_(ex), model_(model), qpoints_(qpoints), n_(model.n_bands()) {
    if (model.nac == nullptr)
      return;
    if (model.nac->method == nac_method::wang)
      wang_ = make_wang(model);
    else
      gonze_ = make_gonze(model);
  }

  // Eigenvectors may be empty.
  void solve(const std::optional<vec3>& direction, std::span<double> frequencies,
             std::span<complex> eigenvectors) {
    matrices_.resize(qpoints_.size() * n_ * n_);
    dynamical_matrix_problem problem{.model = fourier(),
                                     .qpoints = qpoints_,
                                     .blocks = {},
                                     .wang = wang_ ? &*wang_ : nullptr,
                                     .gonze = gonze_ ? &*gonze_ : nullptr,
                                     .charge_sum = {},
                                     .matrices = matrices_};
    if (gonze_ && direction)
      problem.q_direction = &*direction;
    dynamical_matrices.run(ex_, problem);
    if (wang_ && direction)
      wang_at_gamma(problem, *direction);
    linalg::eigh_hermitian_batch(ex_, n_qpoints(), n_, matrices_, frequencies, eigenvectors);
    for (double& f : frequencies)
      f = std::copysign(std::sqrt(std::abs(f)), f) * model_.frequency_factor;
  }

  void differentiate(const phonon_request& request, std::span<const double> frequencies,
                     std::span<const complex> eigenvectors, std::span<double> velocities) {
    derivatives_.assign(qpoints_.size() * 3 * n_ * n_, complex(0));
    dynamical_matrix_derivative_problem problem{fourier(),
                                                qpoints_,
                                                transpose(model_.cell->primitive.lattice),
                                                wang_ ? &*wang_ : nullptr,
                                                nullptr,
                                                derivatives_};
    dynamical_matrix_derivatives.run(ex_, problem);
    if (gonze_)
      add_dipole_derivatives();
    group_velocity_problem contraction{n_, frequencies, eigenvectors, derivatives_};
    if (request.q_direction)
      contraction.direction = multiply(model_.reciprocal, *request.q_direction);
    contraction.frequency_factor = model_.frequency_factor;
    contraction.cutoff_frequency = request.cutoff_frequency;
    contraction.degeneracy_tolerance = request.degeneracy_tolerance;
    contraction.velocities = velocities;
    group_velocities.run(ex_, contraction);
    ex_.parallel_for(n_qpoints(), light_grain, [&](std::int64_t begin, std::int64_t end) {
      for (std::int64_t q = begin; q < end; ++q)
        average_over_little_group(model_.reciprocal_rotations, model_.cartesian_rotations,
                                  qpoints_[q], model_.cell->primitive_symmetry.tolerance,
                                  velocities.subspan(3 * n_ * q, 3 * n_));
    });
  }

  std::int64_t n_qpoints() const { return static_cast<std::int64_t>(qpoints_.size()); }
  bool is_gamma(std::size_t q) const {
    return norm(multiply(model_.reciprocal, qpoints_[q])) < gamma_radius;
  }

private:
  fourier_model fourier() const {
    return make_fourier_model(*model_.cell, model_.maps,
                              gonze_ ? model_.gonze.short_range : model_.force_constants->values);
  }

  // Wang's term takes a given direction at every q-point of a call, so Gamma has a call of its own.
  void wang_at_gamma(dynamical_matrix_problem problem, const vec3& direction) {
    std::vector<std::int64_t> blocks;
    std::vector<vec3> gammas;
    for (std::size_t q = 0; q < qpoints_.size(); ++q)
      if (is_gamma(q)) {
        blocks.push_back(static_cast<std::int64_t>(q));
        gammas.push_back(qpoints_[q]);
      }
    problem.qpoints = gammas;
    problem.blocks = blocks;
    problem.q_direction = &direction;
    dynamical_matrices.run(ex_, problem);
  }

  void add_dipole_derivatives() {
    std::vector<vec3> cartesian;
    for (const vec3& q : qpoints_)
      cartesian.push_back(multiply(model_.reciprocal, q));
    std::vector<complex> dipole(derivatives_.size());
    dipole_dipole_derivative.run(ex_, {{gonze_->g_vectors, gonze_->born, gonze_->dielectric,
                                        gonze_->positions, gonze_->lambda},
                                       cartesian,
                                       nullptr,
                                       gonze_->factor,
                                       {},
                                       dipole});
    std::vector<double> scale;
    for (std::int64_t r = 0; r < n_; ++r)
      scale.push_back(1 /
                      std::sqrt(model_.cell->primitive.masses[static_cast<std::size_t>(r / 3)]));
    ex_.parallel_for(n_qpoints(), light_grain, [&](std::int64_t begin, std::int64_t end) {
      for (std::int64_t line = 3 * n_ * begin; line < 3 * n_ * end; ++line)
        for (std::int64_t c = 0; c < n_; ++c)
          derivatives_[n_ * line + c] += scale[line % n_] * scale[c] * dipole[n_ * line + c];
    });
  }

  execution& ex_;
  const harmonic_model& model_;
  std::span<const vec3> qpoints_;
  std::int64_t n_;
  std::optional<wang_term> wang_;
  std::optional<gonze_term> gonze_;
  std::vector<complex> matrices_, derivatives_;
};

// Velocities at Gamma belong to the phonons without the non-analytical term.
void redo_gamma_velocities(execution& ex, const harmonic_model& model,
                           const phonon_request& request, std::span<const vec3> qpoints,
                           std::span<double> velocities) {
  const std::int64_t n = model.n_bands();
  std::vector<double> frequencies(n);
  std::vector<complex> eigenvectors(n * n);
  for (std::size_t q = 0; q < qpoints.size(); ++q) {
    pass single(ex, model, qpoints.subspan(q, 1));
    if (!single.is_gamma(0))
      continue;
    single.solve(std::nullopt, frequencies, eigenvectors);
    single.differentiate(request, frequencies, eigenvectors, velocities.subspan(3 * n * q, 3 * n));
  }
}

} // namespace

std::shared_ptr<const harmonic_model>
make_harmonic_model(execution& ex, std::shared_ptr<const lattice::supercell> cell,
                    std::shared_ptr<const lattice::force_constants> force_constants,
                    std::shared_ptr<const nac_parameters> nac, double frequency_factor) {
  auto model = std::make_shared<harmonic_model>();
  model->cell = std::move(cell);
  model->force_constants = std::move(force_constants);
  model->nac = std::move(nac);
  model->frequency_factor = frequency_factor;
  check_sizes(*model);
  model->positions = cartesian_positions(model->cell->primitive);
  model->reciprocal = lattice::reciprocal_lattice(model->cell->primitive);
  set_reciprocal_rotations(*model);
  model->maps = make_maps(*model->cell, *model->force_constants);
  if (model->nac != nullptr && model->nac->method == nac_method::gonze) {
    model->gonze = prepare_gonze(ex, *model->cell, *model->force_constants, *model->nac);
    model->maps = compact_maps(*model->cell);
  }
  return model;
}

phonon_results compute_phonons(execution& ex, const harmonic_model& model,
                               std::span<const vec3> qpoints, const phonon_request& request) {
  const auto n = static_cast<std::size_t>(model.n_bands());
  phonon_results results;
  results.qpoints.assign(qpoints.begin(), qpoints.end());
  results.frequencies.resize(qpoints.size() * n);
  if (request.eigenvectors)
    results.eigenvectors.resize(qpoints.size() * n * n);
  if (request.group_velocities)
    results.group_velocities.resize(qpoints.size() * n * 3);

  const std::size_t matrices = request.group_velocities ? 8 : 2;
  const std::size_t block =
      std::max<std::size_t>(1, bytes_per_pass / (matrices * n * n * sizeof(complex)));
  std::vector<complex> scratch;
  ex.begin_stage("phonons", static_cast<std::int64_t>(qpoints.size()));
  for (std::size_t begin = 0; begin < qpoints.size(); begin += block) {
    const std::span<const vec3> part =
        qpoints.subspan(begin, std::min(block, qpoints.size() - begin));
    const std::span<double> frequencies(&results.frequencies[begin * n], part.size() * n);
    std::span<complex> eigenvectors;
    if (request.eigenvectors) {
      eigenvectors = {&results.eigenvectors[begin * n * n], part.size() * n * n};
    } else if (request.group_velocities) {
      scratch.resize(part.size() * n * n);
      eigenvectors = scratch;
    }
    pass current(ex, model, part);
    current.solve(request.q_direction, frequencies, eigenvectors);
    if (request.group_velocities) {
      const std::span<double> velocities(&results.group_velocities[3 * begin * n],
                                         3 * part.size() * n);
      current.differentiate(request, frequencies, eigenvectors, velocities);
      if (request.q_direction && model.nac != nullptr)
        redo_gamma_velocities(ex, model, request, part, velocities);
    }
    ex.advance(static_cast<std::int64_t>(part.size()));
    ex.throw_if_cancelled();
  }
  return results;
}

} // namespace lk::phonon
