// SPDX-License-Identifier: BSD-3-Clause
#include <algorithm>
#include <cmath>

#include "phonon3/interaction.hpp"

namespace lk::phonon3 {

namespace {

// One of the three sums over the lattice. The anchored atom is at leg `anchor`, the others at legs
// `second` and `third`, in the order in which fc3 holds them.
class lattice_sum {
public:
  lattice_sum(const real_to_reciprocal_problem& p, std::size_t anchor, std::size_t second,
              std::size_t third)
      : p_(p), legs_{anchor, second, third}, primitive_(primitive_atoms(p.crystal)),
        anchor_phases_(anchor_phases(p.crystal, p.q)) {}

  void add() const {
    const auto& c = p_.crystal;
    for (std::int64_t a = 0; a < c.n_atoms; ++a) {
      const auto second = lattice_phases(c, a, p_.q[legs_[1]]);
      const auto third = lattice_phases(c, a, p_.q[legs_[2]]);
      for (std::size_t j = 0; j < second.size(); ++j)
        for (std::size_t k = 0; k < third.size(); ++k) {
          const auto super = static_cast<std::size_t>(c.n_super);
          const auto block = (static_cast<std::size_t>(c.row(a)) * super + j) * super + k;
          if (c.nonzero[block] == 0)
            continue;
          const double weight = leg_weight((static_cast<std::size_t>(a) * super + j) * super + k);
          if (weight == 0)
            continue;
          const complex factor =
              weight * anchor_phases_[static_cast<std::size_t>(a)] * second[j] * third[k];
          add_block({a, primitive_[j], primitive_[k]}, &c.fc3[27 * block], factor);
        }
    }
  }

private:
  double leg_weight(std::size_t triple) const {
    if (!p_.crystal.r0_average)
      return 1;
    const bool nearest = p_.crystal.all_shortest[triple] != 0;
    if (legs_[0] == 0)
      return nearest ? 1.0 : 1.0 / 3;
    return nearest ? 0.0 : 1.0 / 3;
  }

  void add_block(const std::array<std::int64_t, 3>& atoms, const double* block,
                 complex factor) const {
    std::size_t at[3], direction[3];
    for (std::size_t i = 0; i < 3; ++i)
      at[legs_[i]] = static_cast<std::size_t>(atoms[i]);
    const auto n = static_cast<std::size_t>(p_.crystal.n_atoms);
    complex* to = &p_.reciprocal[27 * ((at[0] * n + at[1]) * n + at[2])];
    for (std::size_t x = 0; x < 3; ++x)
      for (std::size_t y = 0; y < 3; ++y)
        for (std::size_t z = 0; z < 3; ++z) {
          direction[legs_[0]] = x, direction[legs_[1]] = y, direction[legs_[2]] = z;
          to[(direction[0] * 3 + direction[1]) * 3 + direction[2]] +=
              factor * block[(x * 3 + y) * 3 + z];
        }
  }

  const real_to_reciprocal_problem& p_;
  std::array<std::size_t, 3> legs_;
  std::vector<std::int64_t> primitive_;
  std::vector<complex> anchor_phases_;
};

} // namespace

void real_to_reciprocal_reference(execution&, const real_to_reciprocal_problem& p) {
  std::fill(p.reciprocal.begin(), p.reciprocal.end(), complex(0));
  lattice_sum(p, 0, 1, 2).add();
  if (!p.crystal.r0_average)
    return;
  lattice_sum(p, 1, 0, 2).add();
  lattice_sum(p, 2, 1, 0).add();
}

namespace {

complex project(const reciprocal_to_normal_problem& p, std::size_t b0, std::size_t b1,
                std::size_t b2) {
  const auto n = static_cast<std::size_t>(p.n_atoms), b = 3 * n;
  complex sum = 0;
  for (std::size_t c0 = 0; c0 < b; ++c0)
    for (std::size_t c1 = 0; c1 < b; ++c1)
      for (std::size_t c2 = 0; c2 < b; ++c2) {
        const auto block = (c0 / 3 * n + c1 / 3) * n + c2 / 3;
        const auto element = 27 * block + (c0 % 3 * 3 + c1 % 3) * 3 + c2 % 3;
        const double mass = p.masses[c0 / 3] * p.masses[c1 / 3] * p.masses[c2 / 3];
        sum += p.eigenvectors[0][c0 * b + b0] * p.eigenvectors[1][c1 * b + b1] *
               p.eigenvectors[2][c2 * b + b2] * p.reciprocal[element] / std::sqrt(mass);
      }
  return sum;
}

} // namespace

void reciprocal_to_normal_reference(execution&, const reciprocal_to_normal_problem& p) {
  for (std::size_t r = 0; r < p.positions.size(); r += 4) {
    const auto b0 =
        static_cast<std::size_t>(p.band_indices[static_cast<std::size_t>(p.positions[r])]);
    const auto b1 = static_cast<std::size_t>(p.positions[r + 1]);
    const auto b2 = static_cast<std::size_t>(p.positions[r + 2]);
    const double f0 = p.frequencies[0][b0], f1 = p.frequencies[1][b1], f2 = p.frequencies[2][b2];
    auto& result = p.squared[static_cast<std::size_t>(p.positions[r + 3])];
    result = std::min({f0, f1, f2}) > p.cutoff_frequency
                 ? std::norm(project(p, b0, b1, b2)) / (f0 * f1 * f2)
                 : 0.0;
  }
}

} // namespace lk::phonon3
