// SPDX-License-Identifier: BSD-3-Clause
#include "lattice/grid.hpp"

#include <algorithm>
#include <cmath>

#include "common/core/small_matrix.hpp"
#include "lattice/grid_points.hpp"
#include "lattice/reduction.hpp"
#include "lattice/smith_normal_form.hpp"
#include "lattice/tetrahedra.hpp"

namespace lk::lattice {
namespace {

constexpr imat3 identity{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr std::int64_t max_points = std::int64_t{1} << 31;

imat3 diagonal(const ivec3& d) {
  return {{{d[0], 0, 0}, {0, d[1], 0}, {0, 0, d[2]}}};
}

// Mesh numbers from the lengths of the columns of the reciprocal lattice of the rows `lattice`.
ivec3 numbers_from_length(const mat3& lattice, double length) {
  const mat3 vectors = transpose(inverse(lattice, "lattice"));
  ivec3 n;
  for (int k = 0; k < 3; ++k)
    n[k] = static_cast<std::int64_t>(std::nearbyint(norm(vectors[k]) * length));
  return n;
}

// equivalent[i]: do the rotations exchange the two axes other than i?
std::array<bool, 3> equivalent_axes(const std::vector<imat3>& rotations) {
  std::array<bool, 3> equivalent{};
  for (const auto& r : rotations)
    for (int from = 0; from < 3; ++from)
      for (int to = 0; to < 3; ++to) {
        ivec3 unit{};
        unit[to] = 1;
        // Column `from` of the transpose: the image of a reciprocal axis.
        if (from != to &&
            ivec3{std::abs(r[from][0]), std::abs(r[from][1]), std::abs(r[from][2])} == unit)
          equivalent[3 - from - to] = true;
      }
  return equivalent;
}

bool is_primitive(const symmetry& s) {
  return std::count(s.rotations.begin(), s.rotations.end(), identity) == 1;
}

bool all_close(const mat3& a, const mat3& b, double absolute) {
  constexpr double relative = 1e-5;
  for (int i = 0; i < 3; ++i)
    for (int j = 0; j < 3; ++j)
      if (!(std::abs(a[i][j] - b[i][j]) <= absolute + relative * std::abs(b[i][j])))
        return false;
  return true;
}

// Is the standardized lattice the conventional one up to an operation of the crystal?
bool can_use_standard_lattice(const mat3& conventional, const symmetry& s) {
  const mat3 back = inverse(s.transformation, "transformation");
  for (const auto& rotation : s.rotations) {
    mat3 r = multiply(s.transformation, multiply(to_double(rotation), back));
    const double det = determinant(r);
    r = multiply(transpose(conventional), r);
    for (auto& row : r)
      for (double& x : row)
        x *= det;
    if (all_close(r, transpose(s.standard_lattice), 1e-5))
      return true;
  }
  return false;
}

// Grid matrix of the mesh that `length` gives on the conventional cell.
imat3 generalized_matrix(const cell& primitive, const symmetry& s, double length) {
  mat3 transformation = s.transformation;
  mat3 conventional =
      multiply(transpose(inverse(transformation, "transformation")), primitive.lattice);
  if (can_use_standard_lattice(conventional, s)) {
    conventional = s.standard_lattice;
    transformation =
        transpose(multiply(primitive.lattice, inverse(conventional, "conventional lattice")));
  }
  const ivec3 mesh = numbers_from_length(conventional, length);
  const mat3 back = inverse(transformation, "transformation");
  imat3 m;
  for (int i = 0; i < 3; ++i)
    for (int j = 0; j < 3; ++j) {
      const auto x = std::llround(back[i][j]);
      require(std::abs(back[i][j] - static_cast<double>(x)) < 1e-5,
              "a generalized regular grid needs a primitive cell with an integer transformation to "
              "the conventional one");
      m[j][i] = x * std::max<std::int64_t>(mesh[j], 1);
    }
  return m;
}

void use_matrix(grid& g, const imat3& m) {
  constexpr std::int64_t max_element = 100000;
  for (const auto& row : m)
    for (const auto x : row)
      require(std::abs(x) <= max_element, "grid matrix has an element of ", x);
  g.grid_matrix = m;
  if (const ivec3 d{m[0][0], m[1][1], m[2][2]}; m == diagonal(d)) {
    // The sign of a vector does not matter to the grid; a transformation to the conventional cell
    // may reverse some.
    for (int k = 0; k < 3; ++k)
      g.d_diag[k] = std::abs(d[k]);
    g.grid_matrix = diagonal(g.d_diag);
    return;
  }
  const auto form = smith_normal_form_of(m);
  g.d_diag = form.d_diag;
  g.p = form.p;
  g.q = form.q;
}

void use_mesh(grid& g, const ivec3& mesh) {
  for (const auto n : mesh)
    require(n > 0, "mesh numbers must be positive, got ", n);
  use_matrix(g, diagonal(mesh));
}

// The grid matrix, d_diag, p and q that the request means.
void set_matrix(grid& g, const cell& primitive, const symmetry& s, const grid_request& request) {
  g.p = g.q = identity;
  if (determinant(request.grid_matrix) != 0) {
    require(is_primitive(s), "a grid matrix needs the primitive cell");
    use_matrix(g, request.grid_matrix);
  } else if (request.length > 0) {
    if (request.generalized && is_primitive(s))
      use_matrix(g, generalized_matrix(primitive, s, request.length));
    else
      use_mesh(g, mesh_from_length(primitive, s, request.length));
  } else {
    use_mesh(g, request.mesh);
  }
  std::int64_t n = 1;
  for (const auto d : g.d_diag) {
    require(d > 0 && n <= max_points / d, "the grid has more than 2^31 points");
    n *= d;
  }
}

void set_reciprocal(grid& g, const cell& primitive) {
  g.reciprocal = reciprocal_lattice(primitive);
  for (int i = 0; i < 3; ++i)
    for (int j = 0; j < 3; ++j)
      g.qd_inv[i][j] = static_cast<double>(g.q[i][j]) * (1 / static_cast<double>(g.d_diag[j]));
  const auto reduced = niggli_reduce(g.reciprocal);
  g.reduced_reciprocal = reduced.columns;
  g.reduced_q = multiply(adjugate(reduced.transformation), g.q); // determinant 1
}

void set_rotations(grid& g, const symmetry& s, const grid_request& request) {
  const std::vector<imat3> only_identity{identity};
  g.reciprocal_rotations = reciprocal_rotations(request.mesh_symmetry ? s.rotations : only_identity,
                                                request.time_reversal);
  g.rotations = rotations_on_addresses(g.reciprocal_rotations, g.d_diag, g.q);
  const mat3 back = inverse(g.reciprocal, "reciprocal lattice");
  g.cartesian_rotations.clear();
  for (const auto& r : g.reciprocal_rotations)
    g.cartesian_rotations.push_back(multiply(g.reciprocal, multiply(to_double(r), back)));
}

void set_irreducible(execution& ex, grid& g) {
  g.map.resize(static_cast<std::size_t>(g.n_grid()));
  std::int64_t n_irreducible = 0;
  irreducible_map.run(ex, {g.rotations, g.d_diag, g.shift, g.map, &n_irreducible});
  std::vector<std::int64_t> counts(g.map.size());
  for (const auto representative : g.map)
    ++counts[static_cast<std::size_t>(representative)];
  for (std::size_t i = 0; i < counts.size(); ++i)
    if (counts[i] > 0) {
      g.irreducible.push_back(static_cast<std::int64_t>(i));
      g.weights.push_back(counts[i]);
    }
}

void set_tetrahedra(grid& g, bool symmetrize) {
  // Diagonals of equal length by symmetry differ by rounding errors.
  constexpr double equal_lengths = 1e-10;
  const mat3 microzone = multiply(g.reciprocal, multiply(g.qd_inv, to_double(g.p)));
  g.tetrahedra = tetrahedra_around_point(microzone, equal_lengths);
  for (auto& offset : g.tetrahedra)
    offset = multiply(g.p, offset);
  if (symmetrize)
    g.tetrahedra = symmetrized_tetrahedra(g.tetrahedra, g.rotations);
}

} // namespace

ivec3 mesh_from_length(const cell& primitive, const symmetry& s, double length) {
  ivec3 n = numbers_from_length(primitive.lattice, length);
  const auto equivalent = equivalent_axes(s.rotations);
  for (int i = 0; i < 3; ++i) {
    auto &a = n[(i + 1) % 3], &b = n[(i + 2) % 3];
    if (equivalent[i])
      a = b = std::max(a, b);
  }
  for (auto& x : n)
    x = std::max<std::int64_t>(x, 1);
  return n;
}

std::vector<vec3> grid::irreducible_qpoints() const {
  std::vector<vec3> qpoints;
  for (const auto g : irreducible) {
    const ivec3& a = addresses[static_cast<std::size_t>(bz_map[static_cast<std::size_t>(g)])];
    vec3 x;
    for (int k = 0; k < 3; ++k)
      x[k] = static_cast<double>(a[k]);
    qpoints.push_back(multiply(qd_inv, x));
  }
  return qpoints;
}

grid make_grid(execution& ex, const cell& primitive, const symmetry& s,
               const grid_request& request) {
  grid g;
  set_matrix(g, primitive, s, request);
  set_reciprocal(g, primitive);
  try {
    set_rotations(g, s, request);
  } catch (const error& e) {
    // A mesh from a length may be replaced by one that keeps the symmetry.
    const bool may_retry = e.code() == status::symmetry && request.length > 0 &&
                           determinant(request.grid_matrix) == 0 && !request.generalized;
    if (!may_retry)
      throw;
    grid_request generalized = request;
    generalized.generalized = true;
    return make_grid(ex, primitive, s, generalized);
  }
  bz_images images;
  bz_images_kernel.run(
      ex, {g.d_diag, g.reduced_q, g.shift, g.reduced_reciprocal, bz_layout::dense, &images});
  g.addresses = std::move(images.addresses);
  g.bz_map = std::move(images.map);
  g.bz_to_grid = std::move(images.to_grid);
  set_irreducible(ex, g);
  set_tetrahedra(g, request.symmetrize_tetrahedra);
  return g;
}

grid make_grid(const cell& primitive, const symmetry& s, const grid_request& request) {
  execution ex({});
  return make_grid(ex, primitive, s, request);
}

} // namespace lk::lattice
