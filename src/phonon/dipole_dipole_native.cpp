// SPDX-License-Identifier: BSD-3-Clause
#include <algorithm>
#include <cmath>

#include "common/core/small_matrix.hpp"
#include "phonon/dipole_dipole.hpp"
#include "phonon/dipole_dipole_plan.hpp"
#include "phonon/fourier_plan.hpp"

namespace lk::phonon {
namespace {

// Vectors whose fields are made and multiplied at a time, so that they stay in the first-level
// cache and no large block is allocated for a single q-point.
constexpr std::size_t g_block = 32;

// G by components, padded.
std::vector<double> split_components(std::span<const vec3> g_vectors, std::size_t stride) {
  std::vector<double> g(3 * stride);
  for (std::size_t i = 0; i < g_vectors.size(); ++i)
    for (std::size_t a = 0; a < 3; ++a)
      g[stride * a + i] = g_vectors[i][a];
  return g;
}

// Phases of the rows at every G: cosine and sine planes, one per atom and direction.
std::vector<double> row_phases(const dipole_dipole_model& model, std::span<const double> g,
                               std::size_t stride) {
  const std::size_t n_g = model.g_vectors.size(), g_stride = g.size() / 3;
  std::vector<double> cosines(g_stride), sines(g_stride), phases(2 * stride * n_g);
  for (std::size_t i = 0; i < model.positions.size(); ++i) {
    unit_phases(g_stride, model.positions[i].data(), &g[0], &g[g_stride], &g[2 * g_stride],
                cosines.data(), sines.data());
    for (std::size_t k = 0; k < n_g; ++k)
      for (std::size_t r = 3 * i; r < 3 * i + 3; ++r) {
        phases[2 * stride * k + r] = cosines[k];
        phases[2 * stride * k + stride + r] = sines[k];
      }
  }
  return phases;
}

} // namespace

dipole_dipole_plan::dipole_dipole_plan(const dipole_dipole_model& model)
    : model_(model), n_rows_(3 * model.positions.size()),
      g_stride_(std::max(vector_padding, padded(model.g_vectors.size()))),
      g_(split_components(model.g_vectors, g_stride_)) {
  const std::size_t stride = padded(n_rows_);
  charges_.resize(3 * stride);
  for (std::size_t r = 0; r < n_rows_; ++r)
    for (std::size_t b = 0; b < 3; ++b)
      charges_[stride * b + r] = model.born[r / 3][b][r % 3];
  phases_ = row_phases(model, g_, stride);
  rows_ = {model.g_vectors.size(), stride, charges_.data(), phases_.data()};
}

dipole_dipole_plan::scratch::scratch(const dipole_dipole_plan& plan)
    : k(3 * plan.g_stride_), weights(plan.g_stride_), slopes(3 * plan.g_stride_),
      u(2 * g_block * plan.rows_.stride), x(u.size()), real(3 * plan.n_rows_ * plan.rows_.stride),
      imag(real.size()) {}

double dipole_dipole_plan::nanoseconds_per_qpoint() const {
  const auto n_g = static_cast<double>(rows_.n_g), stride = static_cast<double>(rows_.stride);
  return n_g * (10 + stride + 0.2 * stride * stride);
}

void dipole_dipole_plan::fill_fields(const vec3& q, const vec3* direction, bool damp_direction,
                                     scratch& work) const {
  const double range = 4 * model_.lambda * model_.lambda;
  fill_screened_fields(
      {g_stride_, g_.data(), work.k.data(), work.weights.data(), work.slopes.data()}, q.data(),
      model_.dielectric[0].data(), range, zero_k_norm2);
  if (direction != nullptr)
    set_direction(*direction, damp_direction, work);
  std::fill(work.real.begin(), work.real.end(), 0.0);
  std::fill(work.imag.begin(), work.imag.end(), 0.0);
}

dipole_rows dipole_dipole_plan::rows_of_block(std::size_t begin) const {
  dipole_rows rows = rows_;
  rows.n_g = std::min(g_block, rows_.n_g - begin);
  rows.phases += 2 * rows_.stride * begin;
  return rows;
}

// The term with K = 0, which the vector loop left out.
void dipole_dipole_plan::set_direction(const vec3& direction, bool damped, scratch& work) const {
  const double range = 4 * model_.lambda * model_.lambda;
  const vec3 field = multiply(model_.dielectric, direction);
  const double screening = dot(direction, field);
  for (std::size_t g = 0; g < rows_.n_g; ++g) {
    const vec3 k{work.k[g], work.k[g_stride_ + g], work.k[2 * g_stride_ + g]};
    if (!(dot(k, k) < zero_k_norm2))
      continue;
    work.weights[g] = std::sqrt((damped ? std::exp(-screening / range) : 1.0) / screening);
    for (std::size_t a = 0; a < 3; ++a) {
      work.k[g_stride_ * a + g] = direction[a];
      work.slopes[g_stride_ * a + g] = field[a] * (1 / screening + 1 / range);
    }
  }
}

void dipole_dipole_plan::add_value(const vec3& q, const vec3* direction, double factor,
                                   const double* scale, scratch& work, complex* matrix) const {
  fill_fields(q, direction, false, work);
  const std::size_t stride = rows_.stride;
  for (std::size_t g = 0; g < rows_.n_g; g += g_block) {
    const dipole_rows rows = rows_of_block(g);
    fill_dipole_rows(rows, &work.k[g], g_stride_, &work.weights[g], work.u.data());
    add_outer_products(rows.n_g, n_rows_, stride, work.u.data(), work.u.data(), true,
                       work.real.data(), work.imag.data());
  }
  for (std::size_t r = 0; r < n_rows_; ++r)
    for (std::size_t c = 0; c <= r; ++c) {
      const double weight = factor * scale[r / 3] * scale[c / 3];
      const complex value(weight * work.real[stride * c + r],
                          r == c ? 0.0 : weight * work.imag[stride * c + r]);
      matrix[n_rows_ * r + c] += value;
      if (r != c)
        matrix[n_rows_ * c + r] += std::conj(value);
    }
}

void dipole_dipole_plan::add_derivative(const vec3& q, const vec3* direction, double factor,
                                        const double* scale, scratch& work,
                                        complex* matrices) const {
  fill_fields(q, direction, true, work);
  const std::size_t stride = rows_.stride, plane = n_rows_ * stride;
  for (std::size_t g = 0; g < rows_.n_g; g += g_block) {
    const dipole_rows rows = rows_of_block(g);
    fill_dipole_rows(rows, &work.k[g], g_stride_, &work.weights[g], work.u.data());
    for (std::size_t mu = 0; mu < 3; ++mu) {
      fill_derivative_rows(rows, &work.k[g], g_stride_, &work.weights[g],
                           &work.slopes[g_stride_ * mu + g], mu, work.x.data());
      add_outer_products(rows.n_g, n_rows_, stride, work.x.data(), work.u.data(), false,
                         &work.real[plane * mu], &work.imag[plane * mu]);
    }
  }
  for (std::size_t mu = 0; mu < 3; ++mu) {
    const double *real = &work.real[plane * mu], *imag = &work.imag[plane * mu];
    complex* matrix = matrices + n_rows_ * n_rows_ * mu;
    for (std::size_t r = 0; r < n_rows_; ++r)
      for (std::size_t c = 0; c < n_rows_; ++c)
        matrix[n_rows_ * r + c] += factor * scale[r / 3] * scale[c / 3] *
                                   complex(real[stride * c + r] + real[stride * r + c],
                                           imag[stride * c + r] - imag[stride * r + c]);
  }
}

void dipole_dipole_native(execution& ex, const dipole_dipole_problem& problem) {
  const std::int64_t n = 3 * problem.model.n_atoms();
  const dipole_dipole_plan plan(problem.model);
  const std::vector<double> ones(problem.model.positions.size(), 1.0);
  const auto n_q = static_cast<std::int64_t>(problem.qpoints.size());
  ex.parallel_for(
      n_q, grain_for(plan.nanoseconds_per_qpoint()), [&](std::int64_t begin, std::int64_t end) {
        dipole_dipole_plan::scratch work(plan);
        for (std::int64_t q = begin; q < end; ++q) {
          complex* matrix = &problem.matrices[n * n * q];
          std::fill(matrix, matrix + n * n, complex(0));
          for (std::int64_t r = 0; r < n; ++r)
            for (std::int64_t b = 0; b < 3; ++b)
              matrix[n * r + 3 * (r / 3) + b] = -problem.factor * problem.q0_term[3 * r + b];
          plan.add_value(problem.qpoints[q], problem.direction, problem.factor, ones.data(), work,
                         matrix);
        }
      });
}

void dipole_dipole_derivative_native(execution& ex, const dipole_dipole_problem& problem) {
  const std::int64_t n = 3 * problem.model.n_atoms();
  const dipole_dipole_plan plan(problem.model);
  const std::vector<double> ones(problem.model.positions.size(), 1.0);
  const auto n_q = static_cast<std::int64_t>(problem.qpoints.size());
  ex.parallel_for(n_q, grain_for(4 * plan.nanoseconds_per_qpoint()),
                  [&](std::int64_t begin, std::int64_t end) {
                    dipole_dipole_plan::scratch work(plan);
                    for (std::int64_t q = begin; q < end; ++q) {
                      complex* matrices = &problem.matrices[3 * n * n * q];
                      std::fill(matrices, matrices + 3 * n * n, complex(0));
                      plan.add_derivative(problem.qpoints[q], problem.direction, problem.factor,
                                          ones.data(), work, matrices);
                    }
                  });
}

} // namespace lk::phonon
