// SPDX-License-Identifier: BSD-3-Clause
#include <algorithm>

#include "lattice/tetrahedra.hpp"

namespace lk::lattice {
namespace {

std::string declines(const tetrahedron_weights_problem& problem) {
  for (std::size_t v = 0; v < problem.tetrahedra.size(); v += 4)
    if (problem.tetrahedra[v] != ivec3{})
      return "the first vertex of a tetrahedron is not its grid point";
  return "";
}

constexpr backend::implementation<tetrahedron_weights_problem> list[] = {
    {"windows", backend_kind::native, declines, tetrahedron_weights_native},
    {"reference", backend_kind::reference, nullptr, tetrahedron_weights_reference},
};

} // namespace

const backend::kernel<tetrahedron_weights_problem>
    tetrahedron_weights("lattice.tetrahedron_weights", list);

} // namespace lk::lattice
