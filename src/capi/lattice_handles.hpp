// SPDX-License-Identifier: BSD-3-Clause
// Handles of crystals, supercells and grids, for all files of src/capi.
#pragma once

#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "capi/guard.hpp"
#include "lattice/cell.hpp"
#include "lattice/grid.hpp"
#include "lattice/supercell.hpp"
#include "lattice/symmetry.hpp"
#include "libkernel/crystal.h"
#include "libkernel/grid.h"

namespace lk::capi {

// Flat arrays of the caller <-> spans of small vectors and matrices, which are laid out the same.
template <class Vector, class T> std::span<Vector> as_vectors(std::span<T> flat) {
  constexpr std::size_t length = sizeof(Vector) / sizeof(T);
  return {reinterpret_cast<Vector*>(flat.data()), flat.size() / length};
}
template <class T, class Container> std::span<const T> elements(const Container& container) {
  static_assert(sizeof(container[0]) % sizeof(T) == 0);
  return {reinterpret_cast<const T*>(container.data()),
          container.size() * (sizeof(container[0]) / sizeof(T))};
}

inline std::vector<std::int64_t> shape_of(const std::vector<array_shape>& arrays,
                                          std::string_view name) {
  for (const auto& a : arrays)
    if (name == a.name)
      return a.shape;
  fail(status::internal, "no shape of ", name);
}

inline void require_handle(const handle* h, const char* name) {
  if (h == nullptr)
    fail(status::handle, name, " is NULL");
}

} // namespace lk::capi

struct lk_crystal : lk::capi::handle {
  struct content {
    lk::lattice::cell cell;
    lk::lattice::symmetry symmetry;
    bool given_operations = false; // symmetry comes from the caller
    bool use_symmetry = true;
  };
  std::shared_ptr<const content> value;
};

struct lk_supercell : lk::capi::handle {
  std::shared_ptr<const lk::lattice::supercell> value;
};

struct lk_grid : lk::capi::handle {
  std::shared_ptr<const lk::lattice::grid> value;
  std::shared_ptr<const lk::lattice::supercell> supercell;
};
