// SPDX-License-Identifier: BSD-3-Clause
// Which atom lies where another one was moved to: permutation[j] = i with
// |L (x - round x)| < tolerance for x = positions[i] - moved[j], L the lattice as columns.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "common/backend/implementations.hpp"
#include "common/core/types.hpp"

namespace lk::lattice {

struct atom_permutation_problem {
  mat3 lattice{};                      // columns
  std::span<const vec3> positions;     // fractional
  std::span<const vec3> moved;         // fractional
  double tolerance = 1e-5;             // Angstrom
  std::span<std::int64_t> permutation; // out; -1 where no atom is found
  bool* found = nullptr;               // out; true when every atom was found
};

// Takes, for atoms i in ascending order, the first j that is still free.
void atom_permutation_reference(execution& ex, const atom_permutation_problem& problem);
// Bins of positions, O(n). Ambiguous positions (two within the tolerance) go to the reference.
void atom_permutation_native(execution& ex, const atom_permutation_problem& problem);
extern const backend::kernel<atom_permutation_problem> atom_permutation;

// Fractional positions sorted into bins for searches within a tolerance.
class position_bins {
public:
  position_bins(const mat3& lattice_columns, std::span<const vec3> positions, double tolerance);

  // Calls visit(i) for every position i closer to `x` than the tolerance, periodic images included,
  // in no particular order.
  template <class Visit> void for_each_at(const vec3& x, Visit&& visit) const {
    const auto r = bins_around(x);
    for (std::int64_t c = 0; c < r.count[2]; ++c)
      for (std::int64_t b = 0; b < r.count[1]; ++b)
        for (std::int64_t a = 0; a < r.count[0]; ++a) {
          const auto bin = bin_index({r.first[0] + a, r.first[1] + b, r.first[2] + c});
          for (auto k = starts_[bin]; k < starts_[bin + 1]; ++k)
            if (is_at(members_[k], x))
              visit(members_[k]);
        }
  }

private:
  struct bin_range {
    ivec3 first{}, count{};
  };
  bin_range bins_around(const vec3& x) const;
  std::size_t bin_index(const ivec3& bin) const;
  bool is_at(std::int64_t i, const vec3& x) const;

  mat3 lattice_;
  std::span<const vec3> positions_;
  double tolerance_;
  vec3 half_width_{}; // of the tolerance sphere's box, fractional
  ivec3 n_bins_{};
  std::vector<std::int64_t> starts_, members_;
};

} // namespace lk::lattice
