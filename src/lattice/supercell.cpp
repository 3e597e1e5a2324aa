// SPDX-License-Identifier: BSD-3-Clause
// Supercell and primitive cell with the atom orders of phonopy, on which force constants rest.
//
// Supercell: lattice points of the unit cell in a box around the supercell, first axis fastest, the
// first of each class modulo the supercell is taken, atom by atom. Primitive cell: the first
// supercell atom of each class modulo the primitive lattice.
#include "lattice/supercell.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

#include "common/core/small_matrix.hpp"
#include "lattice/reduction.hpp"
#include "lattice/shortest_vectors.hpp"

namespace lk::lattice {
namespace {

imat3 rounded(const mat3& m, double tolerance, const char* what) {
  imat3 r;
  for (int i = 0; i < 3; ++i)
    for (int j = 0; j < 3; ++j) {
      r[i][j] = std::llround(m[i][j]);
      require(std::abs(m[i][j] - static_cast<double>(r[i][j])) < tolerance, what);
    }
  return r;
}

// Rows of the lattice whose vectors are (a, b, c) . m.
mat3 transformed_lattice(const mat3& rows, const mat3& m) {
  return multiply(transpose(m), rows);
}

std::vector<ivec3> supercell_points(const imat3& m) {
  const std::int64_t n_points = determinant(m);
  const imat3 cofactors = adjugate(m);
  ivec3 box{};
  for (int i = 0; i < 3; ++i)
    for (int j = 0; j < 3; ++j)
      box[i] += std::abs(m[i][j]);
  std::vector<ivec3> points;
  std::set<ivec3> classes;
  ivec3 p;
  for (p[2] = 0; p[2] < box[2]; ++p[2])
    for (p[1] = 0; p[1] < box[1]; ++p[1])
      for (p[0] = 0; p[0] < box[0]; ++p[0]) {
        ivec3 key = multiply(cofactors, p);
        for (auto& x : key)
          x = (x % n_points + n_points) % n_points;
        if (classes.insert(key).second)
          points.push_back(p);
      }
  return points;
}

void build_supercell(supercell& s) {
  const auto points = supercell_points(s.supercell_matrix);
  const auto n_points = static_cast<std::int64_t>(points.size());
  const mat3 cofactors = to_double(adjugate(s.supercell_matrix));
  const auto det = static_cast<double>(determinant(s.supercell_matrix));
  s.super.lattice = transformed_lattice(s.unit.lattice, to_double(s.supercell_matrix));
  for (std::int64_t u = 0; u < s.unit.n_atoms(); ++u) {
    s.u2s.push_back(u * n_points);
    for (const auto& point : points) {
      vec3 x;
      for (int k = 0; k < 3; ++k)
        x[k] = static_cast<double>(point[k]) + s.unit.positions[u][k];
      x = multiply(cofactors, x);
      for (auto& component : x) {
        component /= det;
        component -= std::floor(component);
      }
      s.super.positions.push_back(x);
      s.super.symbols.push_back(s.unit.symbols[u]);
      s.super.masses.push_back(s.unit.masses[u]);
      s.s2u.push_back(u * n_points);
    }
  }
}

// Distance of two fractional positions, to the nearest image.
double distance(const mat3& lattice_columns, const vec3& a, const vec3& b) {
  vec3 d;
  for (int k = 0; k < 3; ++k) {
    d[k] = a[k] - b[k];
    d[k] -= std::nearbyint(d[k]);
  }
  return norm(multiply(lattice_columns, d));
}

// `to_primitive`: supercell fractional -> primitive fractional coordinates.
void build_primitive(supercell& s, const imat3& to_primitive) {
  s.primitive.lattice = transformed_lattice(s.unit.lattice, s.primitive_matrix);
  const mat3 columns = transpose(s.primitive.lattice);
  const mat3 m = to_double(to_primitive);
  for (std::int64_t k = 0; k < s.n_super(); ++k) {
    vec3 x = multiply(m, s.super.positions[k]);
    for (auto& component : x)
      component -= std::floor(component);
    std::int64_t i = 0;
    while (i < s.n_primitive() && !(s.primitive.symbols[i] == s.super.symbols[k] &&
                                    distance(columns, s.primitive.positions[i], x) < s.tolerance))
      ++i;
    if (i == s.n_primitive()) {
      s.primitive.positions.push_back(x);
      s.primitive.symbols.push_back(s.super.symbols[k]);
      s.primitive.masses.push_back(s.super.masses[k]);
      s.p2s.push_back(k);
    }
    s.s2pp.push_back(i);
    s.s2p.push_back(s.p2s[i]);
  }
  const auto n_cells = std::abs(determinant(to_primitive));
  require(s.n_primitive() * n_cells == s.n_super(),
          "the primitive matrix does not fit the crystal: the supercell of ", s.n_super(),
          " atoms holds ", n_cells, " primitive cells, but ", s.n_primitive(),
          " atoms are different modulo the primitive lattice");
}

// Pure translations in the order of the supercell atoms that they bring the first atom onto.
std::vector<vec3> pure_translations(const supercell& s) {
  std::vector<vec3> translations;
  const vec3& origin = s.super.positions[s.p2s[0]];
  for (std::int64_t k = 0; k < s.n_super(); ++k) {
    if (s.s2p[k] != s.p2s[0])
      continue;
    vec3 t;
    for (int i = 0; i < 3; ++i)
      t[i] = s.super.positions[k][i] - origin[i];
    translations.push_back(t);
  }
  return translations;
}

void set_translations(supercell& s) {
  const auto translations = pure_translations(s);
  const std::vector<imat3> rotations(translations.size(), {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}});
  const auto permutations = permutations_of(s.super, s.tolerance, rotations, translations);
  for (const auto& p : permutations)
    s.translations.insert(s.translations.end(), p.begin(), p.end());
  for (std::int64_t k = 0; k < s.n_super(); ++k) {
    std::size_t t = 0;
    while (t < permutations.size() && permutations[t][k] != s.s2p[k])
      ++t;
    if (t == permutations.size())
      fail(status::symmetry, "no translation brings supercell atom ", k,
           " onto its primitive representative ", s.s2p[k]);
    s.translation_of.push_back(static_cast<std::int64_t>(t));
  }
}

void set_shortest_vectors(execution& ex, supercell& s, const imat3& to_primitive) {
  const auto reduced = niggli_reduce(transpose(s.super.lattice), s.tolerance);
  const mat3 to_reduced = to_double(adjugate(reduced.transformation)); // determinant 1
  const auto positions = [&](const std::vector<vec3>& fractional) {
    std::vector<vec3> r;
    for (const auto& x : fractional) {
      r.push_back(multiply(to_reduced, x));
      for (auto& component : r.back())
        component -= std::nearbyint(component);
    }
    return r;
  };
  const auto to = positions(s.super.positions);
  std::vector<vec3> from;
  for (const auto k : s.p2s)
    from.push_back(to[k]);
  const auto points = lattice_points_for_shortest_vectors();

  auto& multiplicity = s.shortest.multiplicity;
  multiplicity.resize(2 * to.size() * from.size());
  shortest_vectors_problem problem{
      to, from, points, reduced.columns, reduced.transformation, s.tolerance, multiplicity, {}};
  shortest_vectors_kernel.run(ex, problem);
  s.shortest.vectors.resize(
      static_cast<std::size_t>(multiplicity.end()[-2] + multiplicity.end()[-1]));
  problem.vectors = s.shortest.vectors;
  shortest_vectors_kernel.run(ex, problem);
  const mat3 m = to_double(to_primitive);
  for (auto& v : s.shortest.vectors)
    v = multiply(m, v);
}

void set_symmetry(supercell& s, const supercell_request& request) {
  if (request.given != nullptr) {
    s.super_symmetry = transfer_symmetry(*request.given, s.super, to_double(s.supercell_matrix));
    s.primitive_symmetry = transfer_symmetry(*request.given, s.primitive, s.primitive_matrix);
  } else if (request.use_symmetry) {
    s.super_symmetry = find_symmetry(s.super, s.tolerance);
    s.primitive_symmetry = find_symmetry(s.primitive, s.tolerance);
  } else {
    auto translations = pure_translations(s);
    const std::vector<imat3> rotations(translations.size(), {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}});
    s.super_symmetry = make_symmetry(s.super, s.tolerance, rotations, std::move(translations));
    s.primitive_symmetry = no_symmetry(s.primitive, s.tolerance);
  }
}

mat3 primitive_matrix_of(const cell& unit, const supercell_request& request) {
  constexpr mat3 identity{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
  if (request.primitive_matrix != nullptr)
    return *request.primitive_matrix;
  if (request.given != nullptr || !request.use_symmetry)
    return identity;
  const auto s = find_symmetry(unit, request.tolerance);
  return multiply(inverse(s.transformation, "transformation"), centring_matrix(s.centring));
}

} // namespace

mat3 centring_matrix(const std::string& letter) {
  constexpr double half = 0.5, third = 1.0 / 3, two_thirds = 2.0 / 3;
  if (letter == "P")
    return {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
  if (letter == "F")
    return {{{0, half, half}, {half, 0, half}, {half, half, 0}}};
  if (letter == "I")
    return {{{-half, half, half}, {half, -half, half}, {half, half, -half}}};
  if (letter == "A")
    return {{{1, 0, 0}, {0, half, -half}, {0, half, half}}};
  if (letter == "C")
    return {{{half, half, 0}, {-half, half, 0}, {0, 0, 1}}};
  if (letter == "R")
    return {{{two_thirds, -third, -third}, {third, third, -two_thirds}, {third, third, third}}};
  fail(status::invalid, "centring must be P, F, I, A, C or R, got \"", letter, "\"");
}

supercell make_supercell(execution& ex, const cell& unit, const supercell_request& request) {
  const auto& m = request.supercell_matrix;
  constexpr std::int64_t max_element = 1000;
  for (const auto& row : m)
    for (const auto x : row)
      require(std::abs(x) <= max_element, "supercell_matrix has an element of ", x);
  require(determinant(m) > 0, "supercell_matrix must have a positive determinant, got ",
          determinant(m));
  require(request.tolerance > 0, "the tolerance must be positive, got ", request.tolerance);

  supercell s;
  s.unit = unit;
  s.supercell_matrix = m;
  s.tolerance = request.tolerance;
  s.primitive_matrix = primitive_matrix_of(unit, request);
  const double det = determinant(s.primitive_matrix);
  require(det > request.tolerance && det < 1 + request.tolerance,
          "primitive_matrix must have a determinant in (0, 1], got ", det);
  constexpr double integer_tolerance = 1e-5;
  const imat3 to_primitive =
      rounded(multiply(inverse(s.primitive_matrix, "primitive_matrix"), to_double(m)),
              integer_tolerance, "the supercell is no supercell of the primitive cell");
  build_supercell(s);
  build_primitive(s, to_primitive);
  set_translations(s);
  set_shortest_vectors(ex, s, to_primitive);
  set_symmetry(s, request);
  return s;
}

supercell make_supercell(const cell& unit, const imat3& supercell_matrix,
                         const mat3* primitive_matrix, double tolerance, bool use_symmetry) {
  execution ex({});
  return make_supercell(ex, unit,
                        {supercell_matrix, primitive_matrix, tolerance, use_symmetry, nullptr});
}

} // namespace lk::lattice
