// SPDX-License-Identifier: BSD-3-Clause
#include "phonon/nac.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <set>

#include "common/core/error.hpp"
#include "common/core/small_matrix.hpp"
#include "lattice/reduction.hpp"
#include "phonon/dipole_dipole.hpp"
#include "phonon/fourier_maps.hpp"
#include "phonon/inverse_fourier.hpp"

namespace lk::phonon {
namespace {

// The Gaussian is this small at the cutoff.
constexpr double screening_at_cutoff = 1e-10;

double default_cutoff(const nac_parameters& nac, double cell_volume) {
  const double states = 3.0 * static_cast<double>(nac.n_g_vectors) / (4 * std::numbers::pi);
  return std::cbrt(states / cell_volume);
}

double default_lambda(const nac_parameters& nac, double cutoff) {
  const mat3& e = nac.dielectric;
  const double mean = cutoff * cutoff * (e[0][0] + e[1][1] + e[2][2]) / 3;
  return std::sqrt(-mean / 4 / std::log(screening_at_cutoff));
}

// Supercell basis in units of the primitive one: super rows = matrix . primitive rows.
imat3 super_in_primitive(const lattice::supercell& cell) {
  const mat3 ratio =
      multiply(cell.super.lattice, inverse(cell.primitive.lattice, "primitive lattice"));
  imat3 matrix;
  for (int i = 0; i < 3; ++i)
    for (int j = 0; j < 3; ++j)
      matrix[i][j] = std::llround(ratio[i][j]);
  return matrix;
}

// Group of integer vectors mod `modulus` that the columns of the matrix generate.
std::set<ivec3> generated_group(const imat3& matrix, std::int64_t modulus) {
  std::set<ivec3> group{{0, 0, 0}};
  for (int column = 0; column < 3; ++column) {
    const std::set<ivec3> before = group;
    for (std::int64_t step = 1; step < modulus; ++step) {
      bool grew = false;
      for (ivec3 x : before) {
        for (int a = 0; a < 3; ++a)
          x[a] = ((x[a] + step * matrix[a][column]) % modulus + modulus) % modulus;
        grew = group.insert(x).second || grew;
      }
      if (!grew)
        break;
    }
  }
  return group;
}

// Steps to neighbouring cells: none, then those whose first component that is not zero is positive,
// then their opposites; ascending in each part.
std::vector<vec3> neighbour_steps() {
  std::vector<vec3> zero{{0, 0, 0}}, positive, negative;
  for (int code = 0; code < 27; ++code) {
    const vec3 step{code / 9 - 1.0, code / 3 % 3 - 1.0, code % 3 - 1.0};
    if (code != 13)
      (step > vec3{0, 0, 0} ? positive : negative).push_back(step);
  }
  zero.insert(zero.end(), positive.begin(), positive.end());
  zero.insert(zero.end(), negative.begin(), negative.end());
  return zero;
}

// A shortest q + G: the sum over G is cut at a sphere around q = 0, so it is best inside the first
// Brillouin zone. On its surface the images give slightly different sums (by 1e-8 in anisotropic
// crystals), so the choice among them is upstream's: the first of the steps above in the
// Niggli-reduced basis, within a hundredth of the shortest squared reciprocal vector.
class zone_folder {
public:
  explicit zone_folder(const mat3& reciprocal) : basis_(lattice::niggli_reduce(reciprocal)) {
    transformation_ = to_double(basis_.transformation);
    inverse_ = inverse(transformation_);
    const mat3 rows = transpose(reciprocal);
    tolerance_ =
        0.01 * std::min({dot(rows[0], rows[0]), dot(rows[1], rows[1]), dot(rows[2], rows[2])});
  }

  vec3 fold(const vec3& q) const {
    vec3 reduced = multiply(inverse_, q);
    for (double& x : reduced)
      x -= std::nearbyint(x);
    std::vector<vec3> images;
    std::vector<double> lengths;
    for (const vec3& step : steps_) {
      images.push_back({reduced[0] + step[0], reduced[1] + step[1], reduced[2] + step[2]});
      const vec3 cartesian = multiply(basis_.columns, images.back());
      lengths.push_back(dot(cartesian, cartesian));
    }
    const double limit = *std::min_element(lengths.begin(), lengths.end()) + tolerance_;
    const auto first =
        std::find_if(lengths.begin(), lengths.end(), [&](double l) { return l < limit; });
    return multiply(transformation_, images[first - lengths.begin()]);
  }

private:
  lattice::reduced_basis basis_;
  mat3 transformation_{}, inverse_{};
  double tolerance_ = 0;
  std::vector<vec3> steps_ = neighbour_steps();
};

} // namespace

double nac_factor(const nac_parameters& nac, const lattice::cell& primitive) {
  return nac.unit_factor * 4 * std::numbers::pi / lattice::volume(primitive);
}

std::vector<vec3> g_vectors_within(const mat3& reciprocal, double cutoff) {
  const mat3 lattice = inverse(reciprocal, "reciprocal lattice");
  ivec3 limit;
  for (int a = 0; a < 3; ++a)
    limit[a] = static_cast<std::int64_t>(std::floor(cutoff * norm(lattice[a])));
  std::vector<vec3> list;
  for (std::int64_t h = -limit[0]; h <= limit[0]; ++h)
    for (std::int64_t k = -limit[1]; k <= limit[1]; ++k)
      for (std::int64_t l = -limit[2]; l <= limit[2]; ++l) {
        const vec3 g = multiply(reciprocal, vec3{static_cast<double>(h), static_cast<double>(k),
                                                 static_cast<double>(l)});
        if (dot(g, g) < cutoff * cutoff)
          list.push_back(g);
      }
  return list;
}

std::vector<vec3> commensurate_points(const lattice::supercell& cell) {
  const imat3 super = super_in_primitive(cell);
  const std::int64_t n_points = std::abs(determinant(super));
  // q = inverse(super) . integers; with the adjugate all is integer.
  const auto group = generated_group(adjugate(super), n_points);
  if (static_cast<std::int64_t>(group.size()) != n_points)
    fail(status::internal, "found ", group.size(), " commensurate q-points instead of ", n_points);
  const zone_folder zone(lattice::reciprocal_lattice(cell.primitive));
  std::vector<vec3> points;
  for (const ivec3& x : group) {
    vec3 q;
    for (int a = 0; a < 3; ++a)
      q[a] = static_cast<double>(x[a]) / static_cast<double>(n_points);
    points.push_back(zone.fold(q));
  }
  return points;
}

gonze_data prepare_gonze(execution& ex, const lattice::supercell& cell,
                         const lattice::force_constants& fc, const nac_parameters& nac) {
  const mat3 reciprocal = lattice::reciprocal_lattice(cell.primitive);
  const double cell_volume = lattice::volume(cell.primitive);
  gonze_data data;
  data.g_cutoff = nac.g_cutoff > 0 ? nac.g_cutoff : default_cutoff(nac, cell_volume);
  data.lambda = nac.lambda > 0 ? nac.lambda : default_lambda(nac, data.g_cutoff);
  data.g_vectors = g_vectors_within(reciprocal, data.g_cutoff);
  const std::vector<vec3> positions = cartesian_positions(cell.primitive);
  data.q0_term.resize(9 * positions.size());
  dipole_dipole_q0(ex, {data.g_vectors, nac.born, nac.dielectric, positions, data.lambda},
                   data.q0_term);

  // With the sign of the factor turned round the dipole-dipole part is taken out instead of added.
  const std::vector<vec3> points = commensurate_points(cell);
  const fourier_maps maps = make_maps(cell, fc);
  const gonze_term minus{
      nac.born,  nac.dielectric, reciprocal,     -nac_factor(nac, cell.primitive),
      positions, data.q0_term,   data.g_vectors, data.lambda};
  const std::int64_t n = cell.n_primitive();
  std::vector<complex> matrices(9 * n * n * static_cast<std::int64_t>(points.size()));
  dynamical_matrix_problem forward{.model = make_fourier_model(cell, maps, fc.values),
                                   .qpoints = points,
                                   .blocks = {},
                                   .gonze = &minus,
                                   .charge_sum = {},
                                   .matrices = matrices};
  dynamical_matrices.run(ex, forward);
  data.short_range.resize(9 * n * cell.n_super());
  const fourier_maps compact = compact_maps(cell);
  inverse_fourier.run(ex, {n, cell.n_super(), matrices, points, cell.shortest.vectors,
                           cell.shortest.multiplicity, cell.primitive.masses, compact.s2p,
                           compact.p2s, data.short_range});
  return data;
}

} // namespace lk::phonon
