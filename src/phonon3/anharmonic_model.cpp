// SPDX-License-Identifier: BSD-3-Clause
#include "phonon3/anharmonic_model.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "common/core/small_matrix.hpp"

namespace lk::phonon3 {

namespace {

// The only shortest vector between a primitive and a supercell atom, Cartesian.
class single_vectors {
public:
  explicit single_vectors(const lattice::supercell& cell)
      : cell_(cell), n_(static_cast<std::size_t>(cell.n_primitive())),
        to_cartesian_(transpose(cell.primitive.lattice)) {}

  bool unique(std::size_t primitive, std::size_t super) const {
    return cell_.shortest.multiplicity[2 * (super * n_ + primitive)] == 1;
  }
  vec3 vector(std::size_t primitive, std::size_t super) const {
    const auto start = cell_.shortest.multiplicity[2 * (super * n_ + primitive) + 1];
    return multiply(to_cartesian_, cell_.shortest.vectors[static_cast<std::size_t>(start)]);
  }

private:
  const lattice::supercell& cell_;
  std::size_t n_;
  mat3 to_cartesian_;
};

} // namespace

std::vector<std::int8_t> find_all_shortest(const lattice::supercell& cell) {
  const auto n = static_cast<std::size_t>(cell.n_primitive()),
             super = static_cast<std::size_t>(cell.n_super());
  const single_vectors vectors(cell);
  std::vector<std::int8_t> result(n * super * super, 0);
  for (std::size_t i = 0; i < n; ++i)
    for (std::size_t j = 0; j < super; ++j) {
      if (!vectors.unique(i, j))
        continue;
      const auto j_primitive = static_cast<std::size_t>(cell.s2pp[j]);
      const auto* moved =
          &cell.translations[static_cast<std::size_t>(cell.translation_of[j]) * super];
      const vec3 to_j = vectors.vector(i, j);
      for (std::size_t k = 0; k < super; ++k) {
        const auto k_moved = static_cast<std::size_t>(moved[k]);
        if (!vectors.unique(i, k) || !vectors.unique(j_primitive, k_moved))
          continue;
        const vec3 to_k = vectors.vector(i, k);
        const double length = norm({to_k[0] - to_j[0], to_k[1] - to_j[1], to_k[2] - to_j[2]});
        const double shortest = norm(vectors.vector(j_primitive, k_moved));
        if (std::abs(shortest - length) < cell.tolerance)
          result[(i * super + j) * super + k] = 1;
      }
    }
  return result;
}

anharmonic_model make_anharmonic_model(std::shared_ptr<const lattice::supercell> cell,
                                       std::shared_ptr<const force_constants> fc3) {
  anharmonic_model m{std::move(cell), std::move(fc3), {}, {}};
  const auto& values = m.fc3->values;
  m.nonzero.resize(values.size() / 27);
  for (std::size_t block = 0; block < m.nonzero.size(); ++block)
    m.nonzero[block] =
        std::any_of(&values[27 * block], &values[27 * block] + 27, [](double x) { return x != 0; })
            ? 1
            : 0;
  m.all_shortest = find_all_shortest(*m.cell);
  return m;
}

anharmonic_crystal anharmonic_model::view() const {
  anharmonic_crystal c;
  c.n_atoms = cell->n_primitive();
  c.n_super = cell->n_super();
  c.compact = fc3->compact;
  c.fc3 = fc3->values;
  c.nonzero = nonzero;
  c.vectors = {cell->shortest.vectors.data()->data(), 3 * cell->shortest.vectors.size()};
  c.multiplicity = cell->shortest.multiplicity;
  c.masses = cell->primitive.masses;
  c.p2s = cell->p2s;
  c.s2p = cell->s2p;
  c.all_shortest = all_shortest;
  return c;
}

} // namespace lk::phonon3
