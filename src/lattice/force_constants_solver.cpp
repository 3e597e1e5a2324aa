// SPDX-License-Identifier: BSD-3-Clause
// Force constants by finite differences and symmetry (phonopy's traditional calculator; Parlinski,
// Li, Kawazoe, Phys. Rev. Lett. 78, 4063 (1997)). For a displaced atom a with displacements u_d and
// forces F_d, every operation R of its site gives another displacement R u_d and other forces R
// F_d; Phi(a, i) = -U^+ F(i) with the stacked images U [n][3] and F(i) [n][3]. Other rows follow by
// symmetry.
#include "lattice/force_constants_solver.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "common/core/error.hpp"
#include "common/core/small_matrix.hpp"

namespace lk::lattice {

namespace {

using index = std::int64_t;

vec3 rotate(const double* r, const vec3& v) {
  vec3 result;
  for (int i = 0; i < 3; ++i)
    result[i] = r[3 * i] * v[0] + r[3 * i + 1] * v[1] + r[3 * i + 2] * v[2];
  return result;
}

// -U^+ (R F) added to the row, one operation and one displacement.
void add_images(const operation_tables& tables, const row_problem& p, std::size_t displacement,
                index operation, const vec3& weights, std::span<double> row) {
  const double* r = &tables.rotations[static_cast<std::size_t>(9 * operation)];
  const index* permutation = tables.permutation(operation);
  const auto forces = p.forces[displacement];
  for (std::size_t j = 0; j < forces.size() / 3; ++j) {
    vec3 f{forces[3 * j], forces[3 * j + 1], forces[3 * j + 2]};
    if (!p.residual.empty())
      for (int k = 0; k < 3; ++k)
        f[k] -= p.residual[3 * j + static_cast<std::size_t>(k)];
    const vec3 rotated = rotate(r, f);
    double* block = &row[static_cast<std::size_t>(9 * permutation[j])];
    for (int a = 0; a < 3; ++a)
      for (int b = 0; b < 3; ++b)
        block[3 * a + b] -= weights[a] * rotated[b];
  }
}

} // namespace

operation_tables::operation_tables(const supercell& c)
    : cell(c), rotations(cartesian_rotations(c.super_symmetry, c.super.lattice)) {
  permutations.reserve(c.super_symmetry.permutations.size() *
                       static_cast<std::size_t>(c.n_super()));
  for (const auto& p : c.super_symmetry.permutations)
    permutations.insert(permutations.end(), p.begin(), p.end());
}

std::vector<double> cartesian_rotations(const symmetry& s, const mat3& lattice) {
  std::vector<double> result;
  result.reserve(9 * s.rotations.size());
  for (const auto& rotation : s.rotations)
    for (const auto& row : cartesian_rotation(lattice, rotation))
      result.insert(result.end(), row.begin(), row.end());
  return result;
}

// Modified Gram-Schmidt, each column orthogonalised twice: as accurate as a singular value
// decomposition while the rows span space, and that is required.
std::vector<double> pseudo_inverse(std::span<const vec3> rows, std::int64_t atom) {
  const std::size_t n = rows.size();
  std::array<std::vector<double>, 3> q;
  mat3 r{};
  for (std::size_t c = 0; c < 3; ++c) {
    for (const auto& row : rows)
      q[c].push_back(row[c]);
    const double length =
        std::sqrt(std::inner_product(q[c].begin(), q[c].end(), q[c].begin(), 0.0));
    for (int pass = 0; pass < 2; ++pass)
      for (std::size_t b = 0; b < c; ++b) {
        const double overlap = std::inner_product(q[b].begin(), q[b].end(), q[c].begin(), 0.0);
        r[b][c] += overlap;
        for (std::size_t i = 0; i < n; ++i)
          q[c][i] -= overlap * q[b][i];
      }
    r[c][c] = std::sqrt(std::inner_product(q[c].begin(), q[c].end(), q[c].begin(), 0.0));
    if (!(r[c][c] > 1e-8 * length))
      fail(status::symmetry, "the displacements of atom ", atom,
           " and their symmetry images do not span space");
    for (double& x : q[c])
      x /= r[c][c];
  }
  std::vector<double> result(3 * n);
  for (std::size_t i = 0; i < n; ++i) {
    const double z = q[2][i] / r[2][2];
    const double y = (q[1][i] - r[1][2] * z) / r[1][1];
    result[2 * n + i] = z;
    result[n + i] = y;
    result[i] = (q[0][i] - r[0][1] * y - r[0][2] * z) / r[0][0];
  }
  return result;
}

std::vector<vec3> rotated_displacements(std::span<const vec3> displacements,
                                        std::span<const index> operations,
                                        std::span<const double> rotations) {
  std::vector<vec3> result;
  result.reserve(displacements.size() * operations.size());
  for (const auto& u : displacements)
    for (const auto operation : operations)
      result.push_back(rotate(&rotations[static_cast<std::size_t>(9 * operation)], u));
  return result;
}

void solve_row(const operation_tables& tables, const row_problem& p, std::span<double> row) {
  const auto images = rotated_displacements(p.displacements, p.operations, tables.rotations);
  const auto inverse = pseudo_inverse(images, p.atom);
  const std::size_t n = images.size();
  std::ranges::fill(row, 0.0);
  std::size_t image = 0;
  for (std::size_t d = 0; d < p.displacements.size(); ++d)
    for (const auto operation : p.operations) {
      add_images(tables, p, d, operation,
                 {inverse[image], inverse[n + image], inverse[2 * n + image]}, row);
      ++image;
    }
}

equivalence find_equivalence(const operation_tables& tables, std::span<const index> operations,
                             std::span<const index> known) {
  const index n = tables.cell.n_super();
  std::vector<char> is_known(static_cast<std::size_t>(n), 0);
  for (const auto atom : known)
    is_known[static_cast<std::size_t>(atom)] = 1;
  equivalence result{std::vector<index>(static_cast<std::size_t>(n), -1),
                     std::vector<index>(static_cast<std::size_t>(n), -1)};
  for (index atom = 0; atom < n; ++atom) {
    const auto found = std::ranges::find_if(operations, [&](index operation) {
      return is_known[static_cast<std::size_t>(tables.permutation(operation)[atom])] != 0;
    });
    if (found == operations.end())
      fail(status::symmetry, "no displaced atom is equivalent to atom ", atom,
           ": the displacements do not determine the force constants");
    result.atoms[static_cast<std::size_t>(atom)] = tables.permutation(*found)[atom];
    result.operations[static_cast<std::size_t>(atom)] = *found;
  }
  return result;
}

void fill_rows(execution& ex, const operation_tables& tables, std::span<const index> operations,
               std::span<const index> known, std::span<double> values) {
  const index n = tables.cell.n_super();
  const auto from = find_equivalence(tables, operations, known);
  std::vector<index> all(static_cast<std::size_t>(n));
  std::iota(all.begin(), all.end(), 0);
  distribute(ex, {values, n, n, all, all, tables.rotations, tables.permutations, from.atoms,
                  from.operations});
}

std::vector<index> displaced_atoms(std::span<const first_displacement> first) {
  std::vector<index> atoms;
  for (const auto& f : first)
    atoms.push_back(f.atom);
  std::ranges::sort(atoms);
  atoms.erase(std::unique(atoms.begin(), atoms.end()), atoms.end());
  return atoms;
}

void require_forces(const supercell& cell, const displacements& d) {
  require(d.n_atoms == cell.n_super(), "the displacements are those of ", d.n_atoms,
          " atoms, the supercell has ", cell.n_super());
  require(!d.first.empty(), "there are no displacements");
  if (d.forces.empty())
    fail(status::state, "the displacements have no forces yet");
}

force_constants solve_force_constants(execution& ex, const supercell& cell, const displacements& d,
                                      bool compact) {
  require_forces(cell, d);
  const operation_tables tables(cell);
  const index n = cell.n_super();
  force_constants fc{n, n, std::vector<double>(static_cast<std::size_t>(9 * n * n), 0.0), false};
  const auto atoms = displaced_atoms(d.first);
  ex.parallel_for(static_cast<index>(atoms.size()), 1, [&](index begin, index end) {
    for (index a = begin; a < end; ++a) {
      const index atom = atoms[static_cast<std::size_t>(a)];
      const auto site = site_symmetry(cell.super_symmetry, cell.super, atom);
      row_problem problem{atom, site, {}, {}, {}};
      for (index i = 0; i < d.n_first(); ++i)
        if (const auto& first = d.first[static_cast<std::size_t>(i)]; first.atom == atom) {
          problem.displacements.push_back(first.displacement);
          problem.forces.push_back(d.forces_of(i));
        }
      solve_row(tables, problem,
                std::span(fc.values).subspan(static_cast<std::size_t>(9 * n * atom),
                                             static_cast<std::size_t>(9 * n)));
    }
  });
  std::vector<index> operations(cell.super_symmetry.rotations.size());
  std::iota(operations.begin(), operations.end(), 0);
  fill_rows(ex, tables, operations, atoms, fc.values);
  return compact ? to_compact(cell, fc) : fc;
}

} // namespace lk::lattice
