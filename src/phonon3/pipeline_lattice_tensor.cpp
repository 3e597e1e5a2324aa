// SPDX-License-Identifier: BSD-3-Clause
// The lattice tensor Phi_ijk,lmn(D',D): the three legs of the third-order force constants written
// in cells of the atoms i (D') and k (D) relative to the cell of j.
//
//   leg 1  fc3[i;J,K], order lmn   weight (1 + 2 a) / (3 c_J c_K)   D' = -n_J        D = n_K - n_J
//   leg 2  fc3[j;I,K], order mln   weight (1 - a) / (3 c_I c_K)     D' = n_I         D = n_K
//   leg 3  fc3[k;J,I], order nml   weight (1 - a) / (3 c_J c_I)     D' = n_I - n_J   D = -n_J
//
// n is the lattice vector of a shortest vector (that is n + tau_S - tau_a), c the number of
// equivalent shortest vectors, a = all_shortest of the block; one term for each pair of equivalent
// vectors. Without the average over origins leg 1 alone remains, with weight 1 / (c_J c_K). On the
// grid exp(2 pi i q.D) depends on m = Q^T D modulo d_diag only: cells are folded into
// (-d/2, d/2] and equal ones merged, which leaves 5 to 8 times the compact force constants.
//
// Exchange of the second and third atom of fc3 and of their Cartesian indices exchanges q1 and q2;
// where fc3 and all_shortest are symmetric in that sense (force constants that went through
// symmetrisation are, exactly) one of each pair of cells D, -D is kept: half of the memory and of
// the pass over it.
//
// Order of the result: columns of D along the third axis, first by |x|, then by |y|; in a column by
// |z|, +z before -z; in a cell by i, j, k; then by D'.
#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <tuple>

#include "phonon3/pipeline_detail.hpp"

namespace lk::phonon3::pipeline {
namespace {

// Relative to the largest force constant; symmetrised force constants are symmetric to the last
// bit.
constexpr double symmetry_tolerance = 1e-15;

constexpr index value_padding = 2 * max_lanes; // the last entry is read beyond its end

struct term {
  std::uint64_t key; // order of D, then i j k, then index of D'
  const double* block;
  double weight;
  int leg;
};

index fold(index m, index d) {
  m = positive_modulo(m, d);
  return 2 * m > d ? m - d : m;
}

ivec3 fold(const ivec3& m, const ivec3& d) {
  return {fold(m[0], d[0]), fold(m[1], d[1]), fold(m[2], d[2])};
}

// 0, +1, -1, +2, -2 ... -> 0, 1, 2, 3, 4 ...
index alternating(index m) {
  return m > 0 ? 2 * m - 1 : -2 * m;
}

// Lattice vectors of the shortest vectors, as m = Q^T n, not folded.
struct shortest_cells {
  std::vector<ivec3> cells;
  std::span<const std::int64_t> multiplicity;
  index n_atoms;

  std::span<const ivec3> of(index super, index atom) const {
    const auto* m = multiplicity.data() + 2 * (super * n_atoms + atom);
    return {cells.data() + m[1], static_cast<std::size_t>(m[0])};
  }
};

std::vector<index> primitive_index(const anharmonic_crystal& c) {
  std::vector<index> s2pp(static_cast<std::size_t>(c.n_super));
  for (index s = 0; s < c.n_super; ++s)
    for (index p = 0; p < c.n_atoms; ++p)
      if (c.p2s[static_cast<std::size_t>(p)] == c.s2p[static_cast<std::size_t>(s)])
        s2pp[static_cast<std::size_t>(s)] = p;
  return s2pp;
}

// Calls visit(vector index, lattice vector, largest deviation from it).
template <class Visit> void visit_shortest(const anharmonic_crystal& c, Visit&& visit) {
  const auto tau = atom_positions(c);
  const auto s2pp = primitive_index(c);
  for (index s = 0; s < c.n_super; ++s)
    for (index p = 0; p < c.n_atoms; ++p) {
      const auto* m = c.multiplicity.data() + 2 * (s * c.n_atoms + p);
      const auto& a = tau[static_cast<std::size_t>(p)];
      const auto& b = tau[static_cast<std::size_t>(s2pp[static_cast<std::size_t>(s)])];
      for (index v = m[1]; v < m[1] + m[0]; ++v) {
        ivec3 n;
        double deviation = 0;
        for (std::size_t x = 0; x < 3; ++x) {
          const double cell = c.vectors[static_cast<std::size_t>(3 * v) + x] - (b[x] - a[x]);
          n[x] = std::llround(cell);
          deviation = std::max(deviation, std::abs(cell - static_cast<double>(n[x])));
        }
        visit(v, n, deviation);
      }
    }
}

shortest_cells make_shortest_cells(const collision_problem& problem) {
  const auto& c = problem.crystal;
  shortest_cells result{std::vector<ivec3>(c.vectors.size() / 3), c.multiplicity, c.n_atoms};
  const auto& q = problem.grid.q;
  visit_shortest(c, [&](index v, const ivec3& n, double) {
    for (std::size_t x = 0; x < 3; ++x)
      result.cells[static_cast<std::size_t>(v)][x] =
          q[0][x] * n[0] + q[1][x] * n[1] + q[2][x] * n[2];
  });
  return result;
}

// Calls visit(i, j, k, D', D, block, weight, leg) for every term, D' and D folded.
template <class Visit> void visit_terms(const collision_problem& problem, Visit&& visit) {
  const auto& c = problem.crystal;
  const auto& d = problem.grid.d_diag;
  const auto cells = make_shortest_cells(problem);
  const auto s2pp = primitive_index(c);
  const auto S = c.n_super;
  const auto visit_pairs = [&](index a, index M, index N, double weight, int leg,
                               const double* block) {
    const auto m_cells = cells.of(M, a), n_cells = cells.of(N, a);
    const double w = weight / static_cast<double>(m_cells.size() * n_cells.size());
    const index m = s2pp[static_cast<std::size_t>(M)], n = s2pp[static_cast<std::size_t>(N)];
    for (const auto& u : m_cells)
      for (const auto& v : n_cells) {
        const ivec3 minus_u{-u[0], -u[1], -u[2]};
        const ivec3 v_minus_u{v[0] - u[0], v[1] - u[1], v[2] - u[2]};
        if (leg == 1)
          visit(a, m, n, fold(minus_u, d), fold(v_minus_u, d), block, w, leg);
        if (leg == 2)
          visit(m, a, n, fold(u, d), fold(v, d), block, w, leg);
        if (leg == 3)
          visit(n, m, a, fold(v_minus_u, d), fold(minus_u, d), block, w, leg);
      }
  };
  for (index a = 0; a < c.n_atoms; ++a)
    for (index M = 0; M < S; ++M)
      for (index N = 0; N < S; ++N) {
        const auto at = static_cast<std::size_t>((c.row(a) * S + M) * S + N);
        if (c.nonzero[at] == 0)
          continue;
        const bool shortest = c.all_shortest[static_cast<std::size_t>((a * S + M) * S + N)] != 0;
        const double* block = c.fc3.data() + 27 * at;
        visit_pairs(a, M, N, !c.r0_average ? 1.0 : shortest ? 1.0 : 1.0 / 3, 1, block);
        if (!c.r0_average || shortest)
          continue;
        visit_pairs(a, M, N, 1.0 / 3, 2, block);
        visit_pairs(a, M, N, 1.0 / 3, 3, block);
      }
}

// Numbers of the folded cells that occur, in a given order.
class cell_numbers {
public:
  explicit cell_numbers(const ivec3& d)
      : d_(d), number_(static_cast<std::size_t>(d[0] * d[1] * d[2]), -1) {}
  void add(const ivec3& m) {
    auto& at = number_[position(m)];
    if (at >= 0)
      return;
    at = 0;
    cells_.push_back(m);
  }
  template <class Less> void sort(Less&& less) {
    std::sort(cells_.begin(), cells_.end(), less);
    for (std::size_t i = 0; i < cells_.size(); ++i)
      number_[position(cells_[i])] = static_cast<std::int32_t>(i);
  }
  index operator()(const ivec3& m) const { return number_[position(m)]; }
  const std::vector<ivec3>& cells() const { return cells_; }

private:
  std::size_t position(const ivec3& m) const {
    return static_cast<std::size_t>(grid_point_of(m, d_));
  }
  ivec3 d_;
  std::vector<std::int32_t> number_;
  std::vector<ivec3> cells_;
};

// Exchange of the second and third atom leaves the force constants as they are.
bool is_symmetric(const anharmonic_crystal& c) {
  double largest = 0;
  for (const double x : c.fc3)
    largest = std::max(largest, std::abs(x));
  const double tolerance = symmetry_tolerance * largest;
  const auto S = c.n_super;
  for (index a = 0; a < c.n_atoms; ++a)
    for (index M = 0; M < S; ++M)
      for (index N = 0; N <= M; ++N) {
        const auto mn = static_cast<std::size_t>((c.row(a) * S + M) * S + N),
                   nm = static_cast<std::size_t>((c.row(a) * S + N) * S + M);
        const auto shift = static_cast<std::size_t>((a - c.row(a)) * S * S);
        if (c.nonzero[mn] != c.nonzero[nm] ||
            c.all_shortest[mn + shift] != c.all_shortest[nm + shift])
          return false;
        for (std::size_t x = 0; x < 27; ++x) {
          const auto y = x / 9 * 9 + x % 3 * 3 + x / 3 % 3;
          if (std::abs(c.fc3[27 * mn + x] - c.fc3[27 * nm + y]) > tolerance)
            return false;
        }
      }
  return true;
}

bool before(const ivec3& a, const ivec3& b) {
  const auto key = [](const ivec3& m) {
    return std::tuple(alternating(m[0]), alternating(m[1]), alternating(m[2]));
  };
  return key(a) < key(b);
}

void add_block(double* to, const term& t) {
  for (int l = 0; l < 3; ++l)
    for (int m = 0; m < 3; ++m)
      for (int n = 0; n < 3; ++n) {
        const int from = t.leg == 1   ? 9 * l + 3 * m + n
                         : t.leg == 2 ? 9 * m + 3 * l + n
                                      : 9 * n + 3 * m + l;
        to[9 * l + 3 * m + n] += t.weight * t.block[from];
      }
}

// Merges the sorted terms; returns the first block of each cell D, and the end.
std::vector<index> merge_terms(const std::vector<term>& terms, index n_atoms, index n_cells,
                               index n_cells0, bool with_values, lattice_tensor& tensor) {
  index n_entries = 0;
  for (std::size_t t = 0; t < terms.size(); ++t)
    n_entries += t == 0 || terms[t].key != terms[t - 1].key;
  if (with_values)
    tensor.values.assign(static_cast<std::size_t>(27 * n_entries + value_padding), 0.0);
  tensor.phase.reserve(static_cast<std::size_t>(n_entries));
  std::vector<index> first_block(static_cast<std::size_t>(n_cells + 1));
  const auto triples = n_atoms * n_atoms * n_atoms;
  index last_block = -1;
  for (std::size_t t = 0; t < terms.size(); ++t) {
    if (t == 0 || terms[t].key != terms[t - 1].key) {
      const auto block = static_cast<index>(terms[t].key / static_cast<std::uint64_t>(n_cells0));
      if (block != last_block) {
        const auto ijk = block % triples;
        tensor.blocks.push_back({static_cast<std::int32_t>(ijk / (n_atoms * n_atoms)),
                                 static_cast<std::int32_t>(ijk / n_atoms % n_atoms),
                                 static_cast<std::int32_t>(ijk % n_atoms), 0,
                                 static_cast<index>(tensor.phase.size())});
        ++first_block[static_cast<std::size_t>(block / triples + 1)];
        last_block = block;
      }
      tensor.phase.push_back(
          static_cast<std::int32_t>(terms[t].key % static_cast<std::uint64_t>(n_cells0)));
      ++tensor.blocks.back().count;
    }
    if (with_values)
      add_block(tensor.values.data() + 27 * (tensor.phase.size() - 1), terms[t]);
  }
  std::partial_sum(first_block.begin(), first_block.end(), first_block.begin());
  return first_block;
}

// A run of slots along an axis: the value at 0, then sum and difference pairs.
struct slot_run {
  index first = -1, pairs = 0;
};

index signed_index(index a) {
  return a % 2 == 1 ? (a + 1) / 2 : -a / 2;
}

using column_map = std::map<std::pair<index, index>, slot_run>;

// Columns (x, y) of the cells and the slots of their z.
column_map lay_out_columns(const cell_numbers& cells, lattice_tensor& tensor) {
  column_map columns;
  for (const auto& m : cells.cells()) {
    auto& column = columns[{alternating(m[0]), alternating(m[1])}];
    column.pairs = std::max(column.pairs, std::abs(m[2]));
  }
  for (auto& [xy, column] : columns) {
    column.first = tensor.n_slots;
    tensor.n_slots += 1 + 2 * column.pairs;
    tensor.z_pairs = std::max(tensor.z_pairs, column.pairs);
  }
  return columns;
}

// Work units of the columns; a symmetric tensor handles (x, y) and (-x, -y) together.
class unit_builder {
public:
  unit_builder(const cell_numbers& cells, std::span<const index> first_block,
               const column_map& columns, lattice_tensor& tensor)
      : cells_(cells), first_block_(first_block), columns_(columns), tensor_(tensor) {}

  void build() {
    for (const auto& [xy, column] : columns_) {
      const ivec3 at{signed_index(xy.first), signed_index(xy.second), 0};
      const auto opposite = negative(at);
      const std::pair other{alternating(opposite[0]), alternating(opposite[1])};
      if (tensor_.symmetric && other < xy)
        continue;
      const bool both = tensor_.symmetric && other != xy;
      for (index m = 0; m <= column.pairs; ++m)
        add_unit(at, m, column.first, both ? columns_.at(other).first : -1);
    }
  }

private:
  const cell_numbers& cells_;
  std::span<const index> first_block_;
  const column_map& columns_;
  lattice_tensor& tensor_;

  ivec3 negative(const ivec3& m) const { return fold(ivec3{-m[0], -m[1], -m[2]}, tensor_.d_diag); }

  void add_unit(const ivec3& at, index m, index slot, index other_slot) {
    tensor_unit unit{};
    unit.single = m == 0;
    unit.n_columns = other_slot >= 0 ? 2 : 1;
    const index offset = m == 0 ? 0 : 2 * m - 1;
    unit.slots[0] = slot + offset;
    unit.slots[1] = other_slot + offset;
    const auto opposite = negative(at);
    const ivec3 members[4] = {{at[0], at[1], m},
                              {at[0], at[1], -m},
                              {opposite[0], opposite[1], m},
                              {opposite[0], opposite[1], -m}};
    const auto exists = [&](int i) {
      return i / 2 < unit.n_columns && (i % 2 == 0 || m > 0) &&
             fold(members[i], tensor_.d_diag) == members[i];
    };
    for (int i = 0; i < 4; ++i) {
      if (!exists(i))
        continue;
      const auto number = cells_(members[i]);
      if (number < 0 || first_block_[static_cast<std::size_t>(number)] ==
                            first_block_[static_cast<std::size_t>(number + 1)])
        continue;
      std::int32_t transposed = -1;
      const auto image = negative(members[i]);
      for (std::int32_t j = 0; tensor_.symmetric && j < 4; ++j)
        if (j != i && exists(j) && members[j] == image)
          transposed = j;
      unit.cells[unit.n_cells++] = {first_block_[static_cast<std::size_t>(number)],
                                    first_block_[static_cast<std::size_t>(number + 1)], i,
                                    transposed, number};
      unit.filled[i] = 1;
      if (transposed >= 0)
        unit.filled[transposed] = 1;
    }
    tensor_.units.push_back(unit);
  }
};

axis_pair make_axis_pair(const slot_run& plus, const slot_run& minus, index out_slot, bool single) {
  return {static_cast<std::int32_t>(plus.first),  static_cast<std::int32_t>(plus.pairs),
          static_cast<std::int32_t>(minus.first), static_cast<std::int32_t>(minus.pairs),
          static_cast<std::int32_t>(out_slot),    single ? 1 : 0};
}

// runs[alternating index] -> list of transforms; returns the run of the results.
slot_run pair_up(std::span<const slot_run> runs, std::vector<axis_pair>& list, index& n_slots) {
  const auto n_pairs = static_cast<index>(runs.size()) / 2;
  const auto at = [&](index a) {
    return a < static_cast<index>(runs.size()) ? runs[static_cast<std::size_t>(a)] : slot_run{};
  };
  const slot_run result{n_slots, n_pairs};
  list.push_back(make_axis_pair(at(0), {}, n_slots++, true));
  for (index m = 1; m <= n_pairs; ++m) {
    list.push_back(make_axis_pair(at(2 * m - 1), at(2 * m), n_slots, false));
    n_slots += 2;
  }
  return result;
}

void lay_out_axes(const column_map& columns, lattice_tensor& tensor) {
  index n_lines = 0;
  for (const auto& [xy, column] : columns)
    n_lines = std::max(n_lines, xy.first + 1);
  std::vector<slot_run> lines(static_cast<std::size_t>(n_lines));
  for (index x = 0; x < n_lines; ++x) {
    std::vector<slot_run> line;
    for (auto it = columns.lower_bound({x, 0}); it != columns.end() && it->first.first == x; ++it) {
      line.resize(static_cast<std::size_t>(it->first.second + 1));
      line.back() = it->second;
    }
    if (line.empty())
      continue;
    lines[static_cast<std::size_t>(x)] = pair_up(line, tensor.z_axis, tensor.z_slots);
    tensor.y_pairs = std::max(tensor.y_pairs, static_cast<index>(line.size()) / 2);
  }
  tensor.x_pairs = pair_up(lines, tensor.y_axis, tensor.y_slots).pairs;
}

} // namespace

index lattice_tensor::bytes() const {
  const auto size = [](const auto& v) { return static_cast<index>(v.size() * sizeof(v[0])); };
  return 8 * (27 * n_entries() + value_padding) + size(phase) + size(blocks) + size(units) +
         size(cells0) + size(cells) + size(z_axis) + size(y_axis);
}

std::vector<vec3> atom_positions(const anharmonic_crystal& c) {
  std::vector<vec3> tau(static_cast<std::size_t>(c.n_atoms));
  for (std::size_t a = 0; a < tau.size(); ++a) {
    const auto first = c.multiplicity[static_cast<std::size_t>(2 * c.p2s[a] * c.n_atoms + 1)];
    for (std::size_t x = 0; x < 3; ++x)
      tau[a][x] = c.vectors[static_cast<std::size_t>(3 * first) + x];
  }
  return tau;
}

std::string lattice_tensor_declines(const collision_problem& problem) {
  const auto& c = problem.crystal;
  for (const auto s : c.s2p)
    if (std::find(c.p2s.begin(), c.p2s.end(), s) == c.p2s.end())
      return join("supercell atom ", s, " represents no primitive atom");
  double largest = 0;
  visit_shortest(problem.crystal,
                 [&](index, const ivec3&, double d) { largest = std::max(largest, d); });
  if (largest <= lattice_tolerance)
    return {};
  return join("shortest vectors differ from lattice vectors between equal atoms by ", largest);
}

lattice_tensor make_lattice_tensor(const collision_problem& problem, bool with_values) {
  const auto n = problem.crystal.n_atoms;
  lattice_tensor tensor;
  tensor.n_band = 3 * n;
  tensor.d_diag = problem.grid.d_diag;
  tensor.symmetric = is_symmetric(problem.crystal);
  cell_numbers cells(tensor.d_diag), cells0(tensor.d_diag);
  index n_terms = 0;
  visit_terms(problem, [&](index, index, index, const ivec3& d0, const ivec3& d, const double*,
                           double, int) {
    cells0.add(d0);
    cells.add(d);
    ++n_terms;
  });
  cells.add({0, 0, 0});
  cells.sort(before);
  cells0.sort(before);
  tensor.cells0 = cells0.cells();
  tensor.cells = cells.cells();
  const auto n_cells = static_cast<index>(tensor.cells.size());
  std::vector<std::uint8_t> kept(static_cast<std::size_t>(n_cells), 1);
  if (tensor.symmetric)
    for (index c = 0; c < n_cells; ++c) {
      const auto& m = tensor.cells[static_cast<std::size_t>(c)];
      kept[static_cast<std::size_t>(c)] = c <= cells(fold({-m[0], -m[1], -m[2]}, tensor.d_diag));
    }
  const auto n_cells0 = static_cast<std::uint64_t>(tensor.cells0.size());
  std::vector<term> terms;
  terms.reserve(static_cast<std::size_t>(n_terms));
  visit_terms(problem, [&](index i, index j, index k, const ivec3& d0, const ivec3& d,
                           const double* block, double weight, int leg) {
    const auto cell = cells(d);
    if (kept[static_cast<std::size_t>(cell)] == 0)
      return;
    const auto ijk = static_cast<std::uint64_t>(((cell * n + i) * n + j) * n + k);
    terms.push_back({ijk * n_cells0 + static_cast<std::uint64_t>(cells0(d0)), block, weight, leg});
  });
  std::stable_sort(terms.begin(), terms.end(),
                   [](const term& a, const term& b) { return a.key < b.key; });
  const auto first_block =
      merge_terms(terms, n, n_cells, static_cast<index>(n_cells0), with_values, tensor);
  const auto columns = lay_out_columns(cells, tensor);
  unit_builder(cells, first_block, columns, tensor).build();
  lay_out_axes(columns, tensor);
  return tensor;
}

} // namespace lk::phonon3::pipeline
