// SPDX-License-Identifier: BSD-3-Clause
#include "io/born.hpp"

#include "common/core/error.hpp"
#include "common/core/small_matrix.hpp"
#include "io/text.hpp"

namespace lk::io {
namespace {

using lattice::cell;
using lattice::symmetry;

mat3 read_tensor(line_reader& lines, const std::string& what) {
  if (!lines.next())
    lines.fail_end(what);
  double v[9];
  lines.numbers(9, v, what);
  return {{{v[0], v[1], v[2]}, {v[3], v[4], v[5]}, {v[6], v[7], v[8]}}};
}

// Line 1 may begin with a word or a comment instead of a number.
void read_factor(line_reader& lines, nac_data& nac) {
  if (!lines.next_raw() || lines.line().empty())
    lines.fail("a factor, or a word, on line 1");
  const auto all = words(lines.line());
  std::optional<double>* const targets[] = {&nac.factor, &nac.g_cutoff, &nac.lambda};
  for (std::size_t i = 0; i < 3 && i < all.size(); ++i) {
    double value = 0;
    const auto state = parse_double(all[i], value);
    if (state == number_state::not_finite)
      fail_format(lines.file(), lines.number(), "a finite factor", all[i]);
    if (state == number_state::ok)
      *targets[i] = value;
  }
}

void add(mat3& to, const mat3& m, double weight) {
  for (int i = 0; i < 3; ++i)
    for (int j = 0; j < 3; ++j)
      to[i][j] += weight * m[i][j];
}

mat3 similar(const mat3& r, const mat3& m) {
  return multiply(multiply(r, m), transpose(r));
}

} // namespace

nac_data parse_born(std::string_view text, const std::string& file, const cell& primitive,
                    const symmetry& s) {
  nac_data nac;
  line_reader lines(text, file, true);
  read_factor(lines, nac);
  nac.dielectric = read_tensor(lines, "9 numbers of the dielectric constant");
  const auto n = primitive.n_atoms();
  std::vector<mat3> independent(static_cast<std::size_t>(n));
  for (const auto atom : s.independent_atoms)
    independent[atom] = read_tensor(lines, join("9 numbers of the Born effective charge of atom ",
                                                atom + 1, ", one of ", s.independent_atoms.size(),
                                                " symmetry-independent ones"));
  if (lines.next())
    lines.fail(join("the end of the file after ", s.independent_atoms.size(),
                    " symmetry-independent atoms"));
  for (std::int64_t i = 0; i < n; ++i) {
    const mat3 r = lattice::cartesian_rotation(primitive.lattice, s.rotations[s.map_operations[i]]);
    nac.born.push_back(similar(transpose(r), independent[s.map_atoms[i]]));
  }
  return nac;
}

void symmetrize(nac_data& nac, const cell& primitive, const symmetry& s) {
  const std::size_t n = nac.born.size();
  if (static_cast<std::int64_t>(n) != primitive.n_atoms())
    fail(status::shape, "Born effective charges of ", primitive.n_atoms(), " atoms expected, got ",
         n);
  std::vector<mat3> born(n);
  const double weight = 1.0 / static_cast<double>(s.rotations.size());
  for (std::size_t g = 0; g < s.rotations.size(); ++g) {
    const mat3 r = lattice::cartesian_rotation(primitive.lattice, s.rotations[g]);
    for (std::size_t k = 0; k < n; ++k)
      add(born[s.permutations[g][k]], similar(r, nac.born[k]), weight);
  }
  mat3 mean{};
  for (const auto& z : born)
    add(mean, z, 1.0 / static_cast<double>(n));
  for (auto& z : born)
    add(z, mean, -1.0);
  nac.born = std::move(born);

  mat3 dielectric{};
  for (const auto& rotation : s.point_group)
    add(dielectric,
        similar(lattice::cartesian_rotation(primitive.lattice, rotation), nac.dielectric),
        1.0 / static_cast<double>(s.point_group.size()));
  nac.dielectric = dielectric;
}

std::string format_born(const nac_data& nac, const symmetry& s) {
  std::string out = nac.factor ? exact(*nac.factor) : std::string("default");
  const auto tensor = [&](const mat3& m) {
    out += '\n';
    for (const auto& row : m)
      for (const double x : row) {
        out += ' ';
        append_exact(out, x, 20);
      }
  };
  tensor(nac.dielectric);
  for (const auto atom : s.independent_atoms)
    tensor(nac.born[atom]);
  return out + '\n';
}

} // namespace lk::io
