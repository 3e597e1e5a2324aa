// SPDX-License-Identifier: BSD-3-Clause
// The solvers must give back the force constants of a model whose forces are exactly quadratic in
// the displacements; they come here from the derivatives of a pair potential, without any symmetry.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>

#include "common/core/small_matrix.hpp"
#include "lattice/force_constants.hpp"
#include "lattice/force_constants_kernels.hpp"
#include "lattice/force_constants_solver.hpp"
#include "phonon3/displacements.hpp"
#include "phonon3/force_constants.hpp"
#include "phonon3/force_constants_kernels.hpp"

namespace {

using namespace lk;
using index = std::int64_t;

std::size_t at(index i) {
  return static_cast<std::size_t>(i);
}

execution_settings settings(int threads = 1, backend_kind backend = backend_kind::automatic) {
  execution_settings s;
  s.threads = threads;
  s.backend = backend;
  return s;
}

lattice::supercell triclinic() {
  lattice::cell unit;
  unit.lattice = {{{3.9, 0.1, -0.2}, {0.5, 4.3, 0.3}, {-0.4, 0.6, 4.1}}};
  unit.positions = {{0.02, 0.03, 0.01}, {0.48, 0.55, 0.46}};
  unit.symbols = {"Na", "Cl"};
  unit.masses = {22.98976928, 35.453};
  const mat3 primitive{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
  return lattice::make_supercell(unit, {{{2, 1, 0}, {0, 2, 0}, {0, -1, 1}}}, &primitive, 1e-5);
}

lattice::supercell caesium_chloride() {
  lattice::cell unit;
  unit.lattice = {{{4.1, 0, 0}, {0, 4.1, 0}, {0, 0, 4.1}}};
  unit.positions = {{0, 0, 0}, {0.5, 0.5, 0.5}};
  unit.symbols = {"Cs", "Cl"};
  unit.masses = {132.90545, 35.453};
  return lattice::make_supercell(unit, {{{2, 0, 0}, {0, 2, 0}, {0, 0, 2}}}, nullptr, 1e-5);
}

// Force constants of V(r) = z_i z_j exp(-r) r, summed over images up to 9 Angstrom.
struct model {
  index n = 0;
  std::vector<double> second; // [n][n][3][3]
  std::vector<double> third;  // [n][n][n][3][3][3]

  explicit model(const lattice::supercell& cell) : n(cell.n_super()) {
    second.assign(at(9 * n * n), 0.0);
    third.assign(at(27 * n * n * n), 0.0);
    for (index i = 0; i < n; ++i)
      for (index j = 0; j < n; ++j)
        for (int x = -4; x <= 4; ++x)
          for (int y = -4; y <= 4; ++y)
            for (int z = -4; z <= 4; ++z)
              add_pair(cell, i, j, {double(x), double(y), double(z)});
  }

  void add_pair(const lattice::supercell& cell, index i, index j, const vec3& image) {
    const auto& p = cell.super.positions;
    vec3 f;
    for (std::size_t k = 0; k < 3; ++k)
      f[k] = p[at(j)][k] + image[k] - p[at(i)][k];
    const vec3 d = multiply(transpose(cell.super.lattice), f);
    const double r = norm(d);
    if (i == j || r > 9.0)
      return;
    const double charge = cell.super.symbols[at(i)] == cell.super.symbols[at(j)] ? 0.7 : -1.1;
    // V', V'', V''' of r exp(-r); every pair is met twice.
    const double e = 0.5 * charge * std::exp(-r);
    const double v1 = (1 - r) * e, v2 = (r - 2) * e, v3 = (3 - r) * e;
    const vec3 u{d[0] / r, d[1] / r, d[2] / r};
    const double a = v1 / r, b = v2 - a, c = v3 - 3 * b / r;
    for (std::size_t k = 0; k < 3; ++k)
      for (std::size_t l = 0; l < 3; ++l) {
        const double t = b * u[k] * u[l] + (k == l ? a : 0.0);
        add_second(i, j, k, l, t);
        for (std::size_t m = 0; m < 3; ++m) {
          const double delta =
              (k == l ? u[m] : 0.0) + (l == m ? u[k] : 0.0) + (k == m ? u[l] : 0.0);
          add_third(i, j, k, l, m, c * u[k] * u[l] * u[m] + b / r * delta);
        }
      }
  }

  void add_second(index i, index j, std::size_t k, std::size_t l, double t) {
    for (const auto& [a, sa] : {std::pair{i, -1.0}, std::pair{j, 1.0}})
      for (const auto& [b, sb] : {std::pair{i, -1.0}, std::pair{j, 1.0}})
        second[at(9 * (a * n + b)) + 3 * k + l] += sa * sb * t;
  }

  void add_third(index i, index j, std::size_t k, std::size_t l, std::size_t m, double t) {
    for (const auto& [a, sa] : {std::pair{i, -1.0}, std::pair{j, 1.0}})
      for (const auto& [b, sb] : {std::pair{i, -1.0}, std::pair{j, 1.0}})
        for (const auto& [c, sc] : {std::pair{i, -1.0}, std::pair{j, 1.0}})
          third[at(27 * ((a * n + b) * n + c)) + 9 * k + 3 * l + m] += sa * sb * sc * t;
  }

  // -Phi2 u - Phi3 u u / 2 for the displaced atoms given.
  void add_forces(const std::vector<std::pair<index, vec3>>& moved, double* forces) const {
    for (const auto& [a, ua] : moved)
      for (index i = 0; i < n; ++i)
        for (std::size_t k = 0; k < 3; ++k)
          for (std::size_t l = 0; l < 3; ++l) {
            forces[3 * i + static_cast<index>(k)] -=
                second[at(9 * (i * n + a)) + 3 * k + l] * ua[l];
            for (const auto& [b, ub] : moved)
              for (std::size_t m = 0; m < 3; ++m)
                forces[3 * i + static_cast<index>(k)] -=
                    0.5 * third[at(27 * ((i * n + a) * n + b)) + 9 * k + 3 * l + m] * ua[l] * ub[m];
          }
  }

  void set_forces(lattice::displacements& d) const {
    d.forces.assign(at(3 * n * d.n_supercells()), 0.0);
    for (index f = 0; f < d.n_first(); ++f) {
      const auto& first = d.first[at(f)];
      add_forces({{first.atom, first.displacement}}, &d.forces[at(3 * n * f)]);
      for (std::size_t s = 0; s < first.second.size(); ++s) {
        const auto& second_atom = first.second[s];
        std::vector<std::pair<index, vec3>> moved{{first.atom, first.displacement}};
        moved.emplace_back(second_atom.atom, second_atom.displacement);
        add_forces(moved, &d.forces[at(3 * n * (d.first_pair(f) + static_cast<index>(s)))]);
      }
    }
  }
};

double largest(const std::vector<double>& values) {
  double result = 0.0;
  for (const double x : values)
    result = std::max(result, std::abs(x));
  return result;
}

double difference(const std::vector<double>& a, const std::vector<double>& b) {
  if (a.size() != b.size())
    return INFINITY;
  double result = 0.0;
  for (std::size_t i = 0; i < a.size(); ++i)
    result = std::max(result, std::abs(a[i] - b[i]));
  return result / largest(b);
}

void check_solvers(const lattice::supercell& cell) {
  const model exact(cell);
  auto d = phonon3::generate_pair_displacements(cell, {0.03, lattice::opposite::automatic, true});
  exact.set_forces(d);
  for (const auto backend : {backend_kind::reference, backend_kind::native}) {
    execution ex(settings(1, backend));
    auto fc2 = lattice::solve_force_constants(ex, cell, d, false);
    EXPECT_LT(difference(fc2.values, exact.second), 1e-12);
    lattice::symmetrize(ex, cell, 3, fc2);
    EXPECT_LT(difference(fc2.values, exact.second), 1e-12);
    auto compact2 = lattice::solve_force_constants(ex, cell, d, true);
    EXPECT_EQ(compact2.n_rows, cell.n_primitive());
    lattice::symmetrize(ex, cell, 3, compact2);
    EXPECT_LT(difference(lattice::to_full(ex, cell, compact2).values, exact.second), 1e-12);
    for (const index rounds : {0, 3}) {
      const auto full = phonon3::solve_force_constants(ex, cell, d, false, rounds);
      EXPECT_LT(difference(full.values, exact.third), 1e-10) << rounds;
      const auto compact = phonon3::solve_force_constants(ex, cell, d, true, rounds);
      EXPECT_LT(difference(phonon3::to_full(ex, cell, compact).values, exact.third), 1e-10)
          << rounds;
      EXPECT_LT(difference(phonon3::to_compact(cell, full).values, compact.values), 1e-12)
          << rounds;
      for (const auto& drift : phonon3::find_drift(cell, compact))
        EXPECT_LT(std::abs(drift.value), 1e-9 * largest(exact.third));
    }
  }
}

TEST(solvers, give_back_the_model_of_a_triclinic_crystal) {
  check_solvers(triclinic());
}
TEST(solvers, give_back_the_model_of_a_cubic_crystal) {
  check_solvers(caesium_chloride());
}

TEST(solvers, accept_displaced_atoms_that_represent_no_primitive_atom) {
  const auto cell = caesium_chloride();
  const model exact(cell);
  auto d = phonon3::generate_pair_displacements(cell, {0.03, lattice::opposite::always, false});
  const index t = 3, n = cell.n_super();
  const auto moved = [&](index atom) { return cell.translations[at(t * n + atom)]; };
  for (auto& first : d.first) {
    first.atom = moved(first.atom);
    for (auto& second : first.second)
      second.atom = moved(second.atom);
  }
  exact.set_forces(d);
  execution ex(settings());
  EXPECT_LT(difference(lattice::solve_force_constants(ex, cell, d, false).values, exact.second),
            1e-12);
  EXPECT_LT(difference(phonon3::solve_force_constants(ex, cell, d, false, 0).values, exact.third),
            1e-10);
}

TEST(solvers, refuse_data_that_do_not_determine_the_result) {
  const auto cell = triclinic();
  execution ex(settings());
  auto d = phonon3::generate_pair_displacements(cell, {0.03, lattice::opposite::automatic, true});
  EXPECT_THROW(lattice::solve_force_constants(ex, cell, d, true), error); // no forces
  model(cell).set_forces(d);
  auto one_atom = d;
  one_atom.first.resize(6); // the other atom is not displaced
  EXPECT_THROW(phonon3::solve_force_constants(ex, cell, one_atom, true, 0), error);
  auto two_directions = d;
  std::erase_if(two_directions.first,
                [](const auto& f) { return std::abs(f.displacement[2]) > 0.02; });
  EXPECT_THROW(phonon3::solve_force_constants(ex, cell, two_directions, true, 0), error);
}

TEST(pseudo_inverse, is_the_inverse_of_independent_rows) {
  const std::vector<vec3> rows{{1, 0.2, 0}, {0, 2, 0.1}, {0.3, 0, -1}, {1, 1, 1}, {0, 0, 1e-3}};
  const auto inverse = lattice::pseudo_inverse(rows, 0);
  for (std::size_t a = 0; a < 3; ++a)
    for (std::size_t b = 0; b < 3; ++b) {
      double sum = 0.0;
      for (std::size_t i = 0; i < rows.size(); ++i)
        sum += inverse[a * rows.size() + i] * rows[i][b];
      EXPECT_NEAR(sum, a == b ? 1.0 : 0.0, 1e-14);
    }
  EXPECT_THROW(lattice::pseudo_inverse(std::vector<vec3>{{1, 0, 0}, {0, 1, 0}, {1, 1, 0}}, 0),
               error);
  EXPECT_THROW(lattice::pseudo_inverse(std::vector<vec3>{{1, 0, 0}}, 0), error);
}

std::vector<double> noise(index count, unsigned seed) {
  std::mt19937_64 generator(seed);
  std::normal_distribution<double> normal;
  std::vector<double> values(at(count));
  for (double& x : values)
    x = normal(generator);
  return values;
}

TEST(kernels, symmetrized_second_order_obeys_the_sum_rules) {
  for (const index n : {1, 2, 15, 16, 17, 40}) {
    auto fc = noise(9 * n * n, static_cast<unsigned>(n));
    execution ex(settings());
    lattice::symmetrize(ex, lattice::symmetrize_problem{fc, n, 1});
    for (index i = 0; i < n; ++i)
      for (index k = 0; k < 9; ++k) {
        double row = 0.0;
        for (index j = 0; j < n; ++j) {
          row += fc[at(9 * (i * n + j) + k)];
          EXPECT_NEAR(fc[at(9 * (i * n + j) + k)], fc[at(9 * (j * n + i) + k % 3 * 3 + k / 3)],
                      1e-13);
        }
        EXPECT_NEAR(row, 0.0, 1e-12);
      }
  }
}

TEST(kernels, transposing_twice_changes_nothing) {
  for (const auto& cell : {triclinic(), caesium_chloride()}) {
    const auto maps = lattice::maps_of(cell);
    const auto second = noise(9 * maps.n_primitive * maps.n_atoms, 1);
    const auto third = noise(27 * maps.n_primitive * maps.n_atoms * maps.n_atoms, 2);
    for (const auto backend : {backend_kind::reference, backend_kind::native}) {
      execution ex(settings(1, backend));
      auto a = second;
      lattice::transpose_compact(ex, {a, maps});
      EXPECT_NE(a, second);
      lattice::transpose_compact(ex, {a, maps});
      EXPECT_EQ(a, second);
      for (const auto axes : {phonon3::exchange::first_second, phonon3::exchange::first_third,
                              phonon3::exchange::second_third}) {
        auto b = third;
        phonon3::transpose_compact_fc3(ex, {b, maps, axes});
        EXPECT_NE(b, third);
        phonon3::transpose_compact_fc3(ex, {b, maps, axes});
        EXPECT_EQ(b, third);
      }
    }
  }
}

TEST(kernels, permutation_symmetry_is_a_projection_and_equal_in_both_storages) {
  const auto cell = triclinic();
  const auto maps = lattice::maps_of(cell);
  execution ex(settings());
  phonon3::force_constants compact{maps.n_primitive, maps.n_atoms,
                                   noise(27 * maps.n_primitive * maps.n_atoms * maps.n_atoms, 3),
                                   true};
  auto full = phonon3::to_full(ex, cell, compact);
  phonon3::permutation_symmetry(ex, {full.values, full.n_atoms});
  phonon3::permutation_symmetry_compact(ex, {compact.values, maps});
  EXPECT_LT(difference(phonon3::to_full(ex, cell, compact).values, full.values), 1e-14);
  auto again = compact.values;
  phonon3::permutation_symmetry_compact(ex, {again, maps});
  EXPECT_LT(difference(again, compact.values), 1e-15);
}

TEST(kernels, reference_and_native_agree_at_any_thread_count) {
  const index n = 13;
  const auto start = noise(27 * n * n * n, 4);
  auto expected = start;
  execution one(settings(1, backend_kind::reference));
  for (index axis = 0; axis < 3; ++axis)
    phonon3::subtract_mean(one, {expected, n, n, axis});
  phonon3::permutation_symmetry(one, {expected, n});
  for (const int threads : {1, 2, 7}) {
    execution ex(settings(threads, backend_kind::native));
    auto values = start;
    for (index axis = 0; axis < 3; ++axis)
      phonon3::subtract_mean(ex, {values, n, n, axis});
    phonon3::permutation_symmetry(ex, {values, n});
    EXPECT_EQ(values, expected) << threads;
  }
}

TEST(kernels, distribute_refuses_a_source_without_a_row_before_writing) {
  const std::vector<index> targets{1}, rows{0}, permutation{0, 1}, map_atoms{0, 0},
      map_operations{0, 0};
  const std::vector<double> rotation{1, 0, 0, 0, 1, 0, 0, 0, 1};
  std::vector<double> fc(18, 5.0);
  const lattice::distribute_problem problem{fc,       1,           2,         targets,       rows,
                                            rotation, permutation, map_atoms, map_operations};
  execution ex(settings());
  EXPECT_THROW(lattice::distribute(ex, problem), error);
  EXPECT_EQ(fc, std::vector<double>(18, 5.0));
}

} // namespace
