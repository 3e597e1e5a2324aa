// SPDX-License-Identifier: BSD-3-Clause
// Real arithmetic on separate real and imaginary parts. The lattice transform keeps one block of 27
// sums per atom k in registers or L1 while it runs over the supercell atoms K; the projection
// contracts the eigenvectors of q0 once for all rows, those of q1 once per row (b0, b1).
#include <algorithm>
#include <cmath>

#include "phonon3/interaction.hpp"

namespace lk::phonon3 {

namespace {

struct block_sums {
  double re[27] = {}, im[27] = {};

  void add(const double* block, double cr, double ci) {
    for (int i = 0; i < 27; ++i)
      re[i] += block[i] * cr;
    for (int i = 0; i < 27; ++i)
      im[i] += block[i] * ci;
  }
};

// Position in a block of 27 with its three directions in another order.
struct direction_order {
  std::array<std::uint8_t, 27> to;

  direction_order(std::size_t first, std::size_t second, std::size_t third) {
    std::size_t at[3];
    for (std::size_t e = 0; e < 27; ++e) {
      at[first] = e / 9, at[second] = e / 3 % 3, at[third] = e % 3;
      to[e] = static_cast<std::uint8_t>(at[0] * 9 + at[1] * 3 + at[2]);
    }
  }
};

class transform {
public:
  explicit transform(const real_to_reciprocal_problem& p)
      : p_(p), n_(static_cast<std::size_t>(p.crystal.n_atoms)),
        super_(static_cast<std::size_t>(p.crystal.n_super)), primitive_(primitive_atoms(p.crystal)),
        anchors_(anchor_phases(p.crystal, p.q)) {}

  void leg(std::size_t anchor, std::size_t second, std::size_t third) const {
    const direction_order order(anchor, second, third);
    const std::size_t stride[3] = {n_ * n_, n_, 1};
    std::vector<block_sums> sums(n_ * n_);
    for (std::size_t a = 0; a < n_; ++a) {
      std::fill(sums.begin(), sums.end(), block_sums{});
      sum_lattice(a, anchor == 0, p_.q[second], p_.q[third], sums);
      for (std::size_t j = 0; j < n_; ++j)
        for (std::size_t k = 0; k < n_; ++k)
          store(sums[j * n_ + k], anchors_[a], order,
                &p_.reciprocal[27 * (a * stride[anchor] + j * stride[second] + k * stride[third])]);
    }
  }

private:
  void sum_lattice(std::size_t a, bool first_leg, const vec3& q_second, const vec3& q_third,
                   std::vector<block_sums>& sums) const {
    const auto& c = p_.crystal;
    const auto second = lattice_phases(c, static_cast<std::int64_t>(a), q_second);
    const auto third = lattice_phases(c, static_cast<std::int64_t>(a), q_third);
    const auto row = static_cast<std::size_t>(c.row(static_cast<std::int64_t>(a)));
    const double general = c.r0_average ? 1.0 / 3 : 1.0;
    const double nearest = !c.r0_average || first_leg ? 1.0 : 0.0;
    for (std::size_t j = 0; j < super_; ++j) {
      const double* block = &c.fc3[27 * (row * super_ + j) * super_];
      const std::int8_t* nonzero = &c.nonzero[(row * super_ + j) * super_];
      const std::int8_t* shortest = &c.all_shortest[(a * super_ + j) * super_];
      auto* to = &sums[static_cast<std::size_t>(primitive_[j]) * n_];
      for (std::size_t k = 0; k < super_; ++k) {
        const double weight = shortest[k] != 0 ? nearest : general;
        if (nonzero[k] == 0 || weight == 0)
          continue;
        const double cr = second[j].real() * third[k].real() - second[j].imag() * third[k].imag();
        const double ci = second[j].real() * third[k].imag() + second[j].imag() * third[k].real();
        to[primitive_[k]].add(block + 27 * k, weight * cr, weight * ci);
      }
    }
  }

  static void store(const block_sums& sum, complex anchor, const direction_order& order,
                    complex* to) {
    for (std::size_t e = 0; e < 27; ++e)
      to[order.to[e]] += complex(anchor.real() * sum.re[e] - anchor.imag() * sum.im[e],
                                 anchor.real() * sum.im[e] + anchor.imag() * sum.re[e]);
  }

  const real_to_reciprocal_problem& p_;
  std::size_t n_, super_;
  std::vector<std::int64_t> primitive_;
  std::vector<complex> anchors_;
};

} // namespace

void real_to_reciprocal_phase_tables(execution&, const real_to_reciprocal_problem& p) {
  std::fill(p.reciprocal.begin(), p.reciprocal.end(), complex(0));
  const transform t(p);
  t.leg(0, 1, 2);
  if (!p.crystal.r0_average)
    return;
  t.leg(1, 0, 2);
  t.leg(2, 1, 0);
}

namespace {

struct split {
  std::vector<double> re, im;
  explicit split(std::size_t n) : re(n), im(n) {}
};

class projection {
public:
  explicit projection(const reciprocal_to_normal_problem& p)
      : p_(p), n_(static_cast<std::size_t>(p.n_atoms)), b_(3 * n_), b0_(p.band_indices.size()),
        first_(b0_ * b_ * b_), second_(b_) {
    for (std::size_t leg = 0; leg < 3; ++leg)
      for (std::size_t c = 0; c < b_; ++c)
        scale_[leg].push_back(1 / std::sqrt(p.masses[c / 3]));
    contract_first();
  }

  void run() {
    std::int64_t row0 = -1, row2 = -1;
    for (std::size_t r = 0; r < p_.positions.size(); r += 4) {
      const auto i = p_.positions[r], j = p_.positions[r + 1], k = p_.positions[r + 2];
      const auto band0 = static_cast<std::size_t>(p_.band_indices[static_cast<std::size_t>(i)]);
      const double f0 = p_.frequencies[0][band0],
                   f1 = p_.frequencies[1][static_cast<std::size_t>(j)],
                   f2 = p_.frequencies[2][static_cast<std::size_t>(k)];
      auto& result = p_.squared[static_cast<std::size_t>(p_.positions[r + 3])];
      if (!(std::min({f0, f1, f2}) > p_.cutoff_frequency)) {
        result = 0;
        continue;
      }
      if (i != row0 || j != row2)
        contract_second(static_cast<std::size_t>(i), static_cast<std::size_t>(j));
      row0 = i, row2 = j;
      result = contract_third(static_cast<std::size_t>(k)) / (f0 * f1 * f2);
    }
  }

private:
  // first[b0][c1][c2] = sum_c0 e0[c0,b0] R[c0,c1,c2] / sqrt(m0 m1 m2)
  void contract_first() {
    for (std::size_t c0 = 0; c0 < b_; ++c0)
      for (std::size_t c1 = 0; c1 < b_; ++c1)
        for (std::size_t c2 = 0; c2 < b_; ++c2) {
          const auto block = (c0 / 3 * n_ + c1 / 3) * n_ + c2 / 3;
          const complex r = p_.reciprocal[27 * block + (c0 % 3 * 3 + c1 % 3) * 3 + c2 % 3] *
                            (scale_[0][c0] * scale_[1][c1] * scale_[2][c2]);
          for (std::size_t i = 0; i < b0_; ++i) {
            const complex e =
                p_.eigenvectors[0][c0 * b_ + static_cast<std::size_t>(p_.band_indices[i])];
            const auto at = (i * b_ + c1) * b_ + c2;
            first_.re[at] += e.real() * r.real() - e.imag() * r.imag();
            first_.im[at] += e.real() * r.imag() + e.imag() * r.real();
          }
        }
  }

  // second[c2] = sum_c1 e1[c1,b1] first[b0][c1][c2]
  void contract_second(std::size_t i, std::size_t band1) {
    std::fill(second_.re.begin(), second_.re.end(), 0.0);
    std::fill(second_.im.begin(), second_.im.end(), 0.0);
    for (std::size_t c1 = 0; c1 < b_; ++c1) {
      const complex e = p_.eigenvectors[1][c1 * b_ + band1];
      const double *re = &first_.re[(i * b_ + c1) * b_], *im = &first_.im[(i * b_ + c1) * b_];
      for (std::size_t c2 = 0; c2 < b_; ++c2) {
        second_.re[c2] += e.real() * re[c2] - e.imag() * im[c2];
        second_.im[c2] += e.real() * im[c2] + e.imag() * re[c2];
      }
    }
  }

  double contract_third(std::size_t band2) const {
    double re = 0, im = 0;
    for (std::size_t c2 = 0; c2 < b_; ++c2) {
      const complex e = p_.eigenvectors[2][c2 * b_ + band2];
      re += e.real() * second_.re[c2] - e.imag() * second_.im[c2];
      im += e.real() * second_.im[c2] + e.imag() * second_.re[c2];
    }
    return re * re + im * im;
  }

  const reciprocal_to_normal_problem& p_;
  std::size_t n_, b_, b0_;
  std::array<std::vector<double>, 3> scale_;
  split first_, second_;
};

} // namespace

void reciprocal_to_normal_rows(execution&, const reciprocal_to_normal_problem& p) {
  projection(p).run();
}

} // namespace lk::phonon3
