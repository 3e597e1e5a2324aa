// SPDX-License-Identifier: BSD-3-Clause
// The dipole-dipole sum as a product of matrices. With
//
//   u_{(ia),G} = w(K) (Z_i^T K)_a exp(2 pi i G tau_i)
//
// the value is u u^H, one Hermitian rank-n_G update per q-point; the phases do not depend on q. The
// derivative is x_mu u^H + u x_mu^H with
//
//   x_{mu,(ia),G} = w (Z_{i,mu a} - k_mu (Z_i^T K)_a) exp(2 pi i G tau_i),
//   k_mu = (eps K)_mu (1/B + 1/(4 lambda^2)),  B = K eps K.
#pragma once

#include <vector>

#include "phonon/dipole_dipole.hpp"
#include "phonon/vector_kernels.hpp"

namespace lk::phonon {

class dipole_dipole_plan {
public:
  explicit dipole_dipole_plan(const dipole_dipole_model& model);
  dipole_dipole_plan(const dipole_dipole_plan&) = delete; // rows_ points into the object
  dipole_dipole_plan& operator=(const dipole_dipole_plan&) = delete;

  struct scratch {
    explicit scratch(const dipole_dipole_plan& plan);
    std::vector<double> k, weights, slopes; // see screened_fields
    std::vector<double> u, x;               // [g_block][2][stride]
    std::vector<double> real, imag;         // [3][n][stride], the value uses the first
  };

  // matrix[r][c] += scale[r/3] scale[c/3] factor DD[r][c], without the q0 term.
  void add_value(const vec3& q, const vec3* direction, double factor, const double* scale,
                 scratch& work, complex* matrix) const;
  // The derivatives, added to [3][n][n].
  void add_derivative(const vec3& q, const vec3* direction, double factor, const double* scale,
                      scratch& work, complex* matrices) const;
  double nanoseconds_per_qpoint() const;

private:
  void fill_fields(const vec3& q, const vec3* direction, bool damp_direction, scratch& work) const;
  void set_direction(const vec3& direction, bool damped, scratch& work) const;
  dipole_rows rows_of_block(std::size_t begin) const;

  dipole_dipole_model model_;
  std::size_t n_rows_;
  std::size_t g_stride_;  // padded number of G
  std::vector<double> g_; // [3][g_stride]
  std::vector<double> charges_, phases_;
  dipole_rows rows_;
};

} // namespace lk::phonon
