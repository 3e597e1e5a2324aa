// SPDX-License-Identifier: BSD-3-Clause
#include "lattice/cell.hpp"

#include <algorithm>
#include <cmath>

#include "common/core/small_matrix.hpp"

namespace lk::lattice {

double volume(const cell& c) {
  return std::abs(determinant(c.lattice));
}

mat3 reciprocal_lattice(const cell& c) {
  return inverse(c.lattice, "lattice");
}

std::vector<int> species(const cell& c) {
  // Symbols without an element get numbers above all elements, in order of appearance.
  constexpr int first_free_number = 1000;
  std::vector<std::string> unknown;
  std::vector<int> numbers;
  numbers.reserve(c.symbols.size());
  for (const auto& symbol : c.symbols) {
    const int number = atomic_number(symbol);
    if (number > 0) {
      numbers.push_back(number);
      continue;
    }
    auto found = std::find(unknown.begin(), unknown.end(), symbol);
    if (found == unknown.end())
      found = unknown.insert(unknown.end(), symbol);
    numbers.push_back(first_free_number + static_cast<int>(found - unknown.begin()));
  }
  return numbers;
}

} // namespace lk::lattice
