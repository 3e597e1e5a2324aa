// SPDX-License-Identifier: BSD-3-Clause
// Unimodular row operations on A and P, and, with A transposed, on A and Q, until A is diagonal.
#include "lattice/smith_normal_form.hpp"

#include <utility>

#include "common/core/small_matrix.hpp"

namespace lk::lattice {
namespace {

constexpr imat3 identity{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};

struct bezout {
  std::int64_t gcd, s, t; // gcd = s a + t b
};

// Extended Euclid with non-negative remainders.
bezout extended_gcd(std::int64_t a, std::int64_t b) {
  std::int64_t r0 = a, r1 = b, s0 = 1, s1 = 0, t0 = 0, t1 = 1;
  while (r1 != 0) {
    std::int64_t r2 = r0 % r1;
    if (r2 < 0)
      r2 += r1 > 0 ? r1 : -r1;
    const std::int64_t quotient = (r0 - r2) / r1;
    r0 = std::exchange(r1, r2);
    s0 = std::exchange(s1, s0 - quotient * s1);
    t0 = std::exchange(t1, t0 - quotient * t1);
  }
  return {r0, s0, t0};
}

class reduction {
public:
  explicit reduction(const imat3& a) : a_(a) {}

  smith_normal_form run() {
    constexpr int max_sweeps = 100;
    int sweep = 0;
    while (!(clear(0) && clear(1)))
      if (++sweep == max_sweeps)
        fail(status::no_convergence, "Smith normal form did not converge in ", max_sweeps,
             " sweeps");
    finalize();
    return {{a_[0][0], a_[1][1], a_[2][2]}, p_, transpose(q_)};
  }

private:
  static void apply(const imat3& left, imat3& a, imat3& side) {
    a = multiply(left, a);
    side = multiply(left, side);
  }

  // Makes a[k][k] the greatest common divisor of column k from row k on, the rest zero.
  static void reduce_column(int k, imat3& a, imat3& side) {
    int first = k;
    while (first < 3 && a[first][k] == 0)
      ++first;
    if (first == 3)
      return;
    if (first > k) {
      std::swap(a[k], a[first]);
      std::swap(side[k], side[first]);
    }
    for (int j = k + 1; j < 3; ++j) {
      if (a[j][k] == 0)
        continue;
      const auto [g, s, t] = extended_gcd(a[k][k], a[j][k]);
      imat3 left = identity;
      left[k][k] = s;
      left[k][j] = t;
      left[j][k] = -a[j][k] / g;
      left[j][j] = a[k][k] / g;
      apply(left, a, side);
    }
  }

  // One sweep over row and column k; true when nothing is left outside the diagonal element.
  bool clear(int k) {
    reduce_column(k, a_, p_);
    a_ = transpose(a_);
    reduce_column(k, a_, q_);
    a_ = transpose(a_);
    imat3 left = identity;
    for (int j = k + 1; j < 3; ++j) {
      if (a_[j][k] % a_[k][k] != 0)
        return false;
      left[j][k] = -a_[j][k] / a_[k][k];
    }
    apply(left, a_, p_);
    return true;
  }

  void sort_pair(int i, int j) {
    if (a_[i][i] <= a_[j][j])
      return;
    std::swap(a_[i], a_[j]);
    std::swap(p_[i], p_[j]);
    for (auto& row : a_)
      std::swap(row[i], row[j]);
    std::swap(q_[i], q_[j]);
  }

  void sort() {
    sort_pair(0, 1);
    sort_pair(1, 2);
    sort_pair(0, 1);
  }

  // Adds column j to column i, so that the next sweep finds their common divisor.
  void mix_unless_divisible(int i, int j) {
    if (a_[j][j] % a_[i][i] == 0)
      return;
    for (auto& row : a_)
      row[i] += row[j];
    for (int k = 0; k < 3; ++k)
      q_[i][k] += q_[j][k];
  }

  void finalize() {
    for (int i = 0; i < 3; ++i)
      if (a_[i][i] < 0)
        for (int k = 0; k < 3; ++k) {
          a_[i][k] = -a_[i][k];
          p_[i][k] = -p_[i][k];
        }
    sort();
    mix_unless_divisible(0, 1);
    clear(0);
    sort();
    mix_unless_divisible(1, 2);
    clear(1);
    if (determinant(p_) < 0)
      for (auto* m : {&p_, &q_})
        for (auto& row : *m)
          for (auto& x : row)
            x = -x;
  }

  imat3 a_;
  imat3 p_ = identity;
  imat3 q_ = identity; // transposed
};

} // namespace

smith_normal_form smith_normal_form_of(const imat3& a) {
  if (determinant(a) == 0)
    fail(status::singular, "the matrix has no Smith normal form: determinant 0");
  return reduction(a).run();
}

} // namespace lk::lattice
