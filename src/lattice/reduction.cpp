// SPDX-License-Identifier: BSD-3-Clause
// Niggli reduction: I. Krivy and B. Gruber, Acta Cryst. A32, 297 (1976), with the tolerance of
// R. W. Grosse-Kunstleve, N. K. Sauter and P. D. Adams, Acta Cryst. A60, 1 (2004). Delaunay
// reduction: International Tables for Crystallography A.
//
// Metric of the columns a, b, c: A = a.a, B = b.b, C = c.c, xi = 2 b.c, eta = 2 c.a, zeta = 2 a.b.
// Sums run over ascending indices without fused operations, so that the decisions at ties are the
// ones of phonopy >= 4.10.
#include "lattice/reduction.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <set>
#include <utility>

#include "common/core/small_matrix.hpp"

namespace lk::lattice {
namespace {

constexpr imat3 identity{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};

mat3 times(const mat3& columns, const imat3& m) {
  return multiply(columns, to_double(m));
}

std::int64_t sign(double x) {
  return (x > 0) - (x < 0);
}

class niggli {
public:
  enum class outcome { reduced, cycle, too_many_passes };

  niggli(const mat3& columns, double tolerance) : columns_(columns), e_(tolerance) { update(); }

  outcome run() {
    constexpr int max_passes = 1000;
    std::set<mat3> seen;
    for (int pass = 0; pass < max_passes; ++pass) {
      if (!seen.insert(columns_).second)
        return outcome::cycle;
      if (run_pass())
        return outcome::reduced;
    }
    return outcome::too_many_passes;
  }
  const imat3& transformation() const { return transformation_; }

private:
  bool less(double x, double y) const { return x < y - e_; }
  bool greater(double x, double y) const { return x > y + e_; }
  bool equal(double x, double y) const { return !(std::abs(x - y) > e_); }

  void update() {
    const auto product = [&](int i, int j) {
      double sum = 0;
      for (int k = 0; k < 3; ++k)
        sum += columns_[k][i] * columns_[k][j];
      return sum;
    };
    A_ = product(0, 0), B_ = product(1, 1), C_ = product(2, 2);
    xi_ = product(1, 2) * 2, eta_ = product(0, 2) * 2, zeta_ = product(0, 1) * 2;
  }

  void apply(const imat3& m) {
    columns_ = times(columns_, m);
    transformation_ = multiply(transformation_, m);
    update();
  }

  // Steps A1 ... A8; true when none of A2, A5 ... A8 changed the basis.
  bool run_pass() {
    if (greater(A_, B_) || (equal(A_, B_) && greater(std::abs(xi_), std::abs(eta_))))
      apply({{{0, -1, 0}, {-1, 0, 0}, {0, 0, -1}}});
    if (greater(B_, C_) || (equal(B_, C_) && greater(std::abs(eta_), std::abs(zeta_)))) {
      apply({{{-1, 0, 0}, {0, 0, -1}, {0, -1, 0}}});
      return false;
    }
    choose_signs();
    return !shorten();
  }

  // A3 and A4: xi, eta, zeta all positive or all not positive.
  void choose_signs() {
    const auto tolerant_sign = [&](double x) { return std::int64_t{greater(x, 0)} - less(x, 0); };
    const std::array<std::int64_t, 3> s{tolerant_sign(xi_), tolerant_sign(eta_),
                                        tolerant_sign(zeta_)};
    std::array<std::int64_t, 3> flip{1, 1, 1};
    if (s[0] * s[1] * s[2] == 1) {
      for (int i = 0; i < 3; ++i)
        flip[i] = s[i] == -1 ? -1 : 1;
    } else {
      if (s[0] == -1 && s[1] == -1 && s[2] == -1)
        return;
      int last_zero = -1;
      for (int i = 0; i < 3; ++i) {
        if (s[i] == 1)
          flip[i] = -1;
        if (s[i] == 0)
          last_zero = i;
      }
      if (flip[0] * flip[1] * flip[2] == -1 && last_zero >= 0)
        flip[last_zero] = -1;
    }
    apply({{{flip[0], 0, 0}, {0, flip[1], 0}, {0, 0, flip[2]}}});
  }

  // Is the off-diagonal term `x` too large against the squared length `length`, or, at equality, in
  // the wrong one of two equivalent positions?
  bool too_long(double length, double x, double twice, double once) const {
    return greater(std::abs(x), length) || (equal(length, x) && less(2 * twice, once)) ||
           (equal(length, -x) && less(once, 0));
  }

  // A5 ... A8: subtracts one basis vector from another; true when one was changed.
  bool shorten() {
    const double sum = xi_ + eta_ + zeta_ + A_ + B_;
    if (too_long(B_, xi_, eta_, zeta_))
      apply({{{1, 0, 0}, {0, 1, -sign(xi_)}, {0, 0, 1}}});
    else if (too_long(A_, eta_, xi_, zeta_))
      apply({{{1, 0, -sign(eta_)}, {0, 1, 0}, {0, 0, 1}}});
    else if (too_long(A_, zeta_, xi_, eta_))
      apply({{{1, -sign(zeta_), 0}, {0, 1, 0}, {0, 0, 1}}});
    else if (less(sum, 0) || (equal(sum, 0) && greater(2 * (A_ + eta_) + zeta_, 0)))
      apply({{{1, 0, 1}, {0, 1, 1}, {0, 0, 1}}});
    else
      return false;
    return true;
  }

  mat3 columns_;
  imat3 transformation_ = identity;
  double e_;
  double A_ = 0, B_ = 0, C_ = 0, xi_ = 0, eta_ = 0, zeta_ = 0;
};

// A step at an equality that holds only within the tolerance can shift other terms and come back to
// an earlier basis; a smaller tolerance ends such a cycle. Empty when there were too many steps.
std::optional<imat3> niggli_transformation(const mat3& columns, double tolerance) {
  constexpr int retries = 10;
  for (int retry = 0; retry <= retries; ++retry) {
    niggli steps(columns, tolerance / (1 << retry));
    const auto outcome = steps.run();
    if (outcome == niggli::outcome::reduced)
      return steps.transformation();
    if (outcome == niggli::outcome::too_many_passes)
      return std::nullopt;
  }
  fail(status::no_convergence, "Niggli reduction of the lattice did not converge");
}

// The four vectors of a Selling superbase, b1 + b2 + b3 + b4 = 0, and their integer coordinates.
struct superbase {
  std::array<vec3, 4> vectors{};
  std::array<ivec3, 4> coordinates{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}, {-1, -1, -1}}};
};

vec3 vector_of(const mat3& columns, const ivec3& coordinates) {
  vec3 v{};
  for (int i = 0; i < 3; ++i)
    for (int k = 0; k < 3; ++k)
      v[i] += columns[i][k] * static_cast<double>(coordinates[k]);
  return v;
}

bool reduce_once(superbase& s, double tolerance) {
  for (int i = 0; i < 3; ++i)
    for (int j = i + 1; j < 4; ++j) {
      if (!(dot(s.vectors[i], s.vectors[j]) > tolerance))
        continue;
      for (int other = 0; other < 4; ++other)
        for (int k = 0; k < 3 && other != i && other != j; ++k) {
          s.vectors[other][k] += s.vectors[i][k];
          s.coordinates[other][k] += s.coordinates[i][k];
        }
      for (int k = 0; k < 3; ++k) {
        s.vectors[i][k] = -s.vectors[i][k];
        s.coordinates[i][k] = -s.coordinates[i][k];
      }
      return true;
    }
  return false;
}

// Candidates are sorted by length; two lengths differ when their squares do by more than this.
constexpr double sort_tolerance = 1e-10;

imat3 shortest_basis(const superbase& s, double tolerance) {
  using candidate = std::pair<vec3, ivec3>;
  const auto single = [&](int i) { return candidate{s.vectors[i], s.coordinates[i]}; };
  const auto sum = [&](int i, int j) {
    candidate c = single(i);
    for (int k = 0; k < 3; ++k) {
      c.first[k] += s.vectors[j][k];
      c.second[k] += s.coordinates[j][k];
    }
    return c;
  };
  std::array<candidate, 7> c{single(0), single(1), sum(0, 1), single(2),
                             single(3), sum(1, 2), sum(2, 0)};
  for (int pass = 0; pass < 6; ++pass)
    for (int j = 0; j < 6; ++j)
      if (dot(c[j].first, c[j].first) > dot(c[j + 1].first, c[j + 1].first) + sort_tolerance)
        std::swap(c[j], c[j + 1]);
  std::array<ivec3, 3> chosen{s.coordinates[0], s.coordinates[1], s.coordinates[2]};
  for (int n = 2; n < 7; ++n)
    if (std::abs(determinant(mat3{c[0].first, c[1].first, c[n].first})) > tolerance) {
      chosen = {c[0].second, c[1].second, c[n].second};
      break;
    }
  return transpose(imat3(chosen));
}

} // namespace

reduced_basis delaunay_reduce(const mat3& columns, double tolerance) {
  // Every step shortens the superbase by more than 2 tolerance; the vectors are made again from
  // their integer coordinates now and then, so that rounding errors do not grow.
  constexpr int max_steps = 1000000, refresh = 1000;
  superbase s;
  const auto set_vectors = [&] {
    for (int n = 0; n < 4; ++n)
      s.vectors[n] = vector_of(columns, s.coordinates[n]);
  };
  set_vectors();
  int step = 1;
  for (; step <= max_steps && reduce_once(s, tolerance); ++step)
    if (step % refresh == 0)
      set_vectors();
  if (step > max_steps)
    fail(status::no_convergence, "Delaunay reduction of the lattice did not converge");
  imat3 m = shortest_basis(s, tolerance);
  const double volume = determinant(times(columns, m));
  if (std::abs(volume) < tolerance)
    fail(status::singular, "the lattice has no volume");
  if (volume < 0)
    for (auto& row : m)
      for (auto& x : row)
        x = -x;
  if (std::abs(determinant(m)) != 1)
    fail(status::no_convergence, "Delaunay reduction of the lattice did not find a basis");
  return {times(columns, m), m};
}

reduced_basis niggli_reduce(const mat3& columns, double tolerance) {
  auto m = niggli_transformation(columns, tolerance);
  if (!m) {
    // A strongly skewed basis: the Delaunay reduction needs far fewer steps.
    const auto first = delaunay_reduce(columns, tolerance);
    const auto second = niggli_transformation(first.columns, tolerance);
    if (!second)
      fail(status::no_convergence, "Niggli reduction of the lattice did not converge");
    m = multiply(first.transformation, *second);
    if (determinant(first.transformation) < 0)
      for (auto& row : *m)
        for (auto& x : row)
          x = -x;
  }
  return {times(columns, *m), *m};
}

} // namespace lk::lattice
