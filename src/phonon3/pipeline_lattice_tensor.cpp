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
// Threads share the rows of the force constants, then the cells D; what a cell holds and the order
// of its sums do not depend on that.
//
// Order of the result: columns of D along the third axis, first by |x|, then by |y|; in a column by
// |z|, +z before -z; in a cell by i, j, k; then by D'.
#include <algorithm>
#include <cmath>
#include <limits>
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

constexpr index row_grain = 4;  // rows [atom][atom] of the force constants
constexpr index cell_grain = 8; // cells D
constexpr index term_grain = 4096;

struct term {
  std::int32_t cell, cell0; // D and D': grid points, then numbers; cell < 0: not kept
  std::int32_t atoms;       // (i n + j) n + k
  std::int32_t leg;
  const double* block;
  double weight;
};

std::size_t at(index i) {
  return static_cast<std::size_t>(i);
}

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

// The terms of the force constants in a fixed order, D and D' as grid points.
class term_source {
public:
  explicit term_source(const collision_problem& problem)
      : c_(problem.crystal), d_(problem.grid.d_diag), cells_(make_shortest_cells(problem)),
        s2pp_(primitive_index(problem.crystal)) {}

  std::vector<term> collect(execution& ex) const {
    const index n_rows = c_.n_atoms * c_.n_super;
    std::vector<index> first(at(n_rows + 1));
    ex.parallel_for(n_rows, row_grain, [&](index begin, index end) {
      for (index row = begin; row < end; ++row)
        visit_blocks(row, [&](index N, bool three_legs) {
          const index a = row / c_.n_super, M = row % c_.n_super;
          const auto n = cells_.of(M, a).size() * cells_.of(N, a).size();
          first[at(row + 1)] += static_cast<index>(three_legs ? 3 * n : n);
        });
    });
    std::partial_sum(first.begin(), first.end(), first.begin());
    std::vector<term> terms(at(first.back()));
    ex.parallel_for(n_rows, row_grain, [&](index begin, index end) {
      for (index row = begin; row < end; ++row)
        fill(row, terms.data() + first[at(row)]);
    });
    return terms;
  }

private:
  const anharmonic_crystal& c_;
  const ivec3 d_;
  const shortest_cells cells_;
  const std::vector<index> s2pp_;

  // Calls visit(N, legs 2 and 3 as well?) for the blocks of row (a, M).
  template <class Visit> void visit_blocks(index row, Visit&& visit) const {
    const index S = c_.n_super, a = row / S, M = row % S;
    for (index N = 0; N < S; ++N)
      if (c_.nonzero[at((c_.row(a) * S + M) * S + N)] != 0)
        visit(N, c_.r0_average && c_.all_shortest[at((a * S + M) * S + N)] == 0);
  }

  void fill(index row, term* to) const {
    const index S = c_.n_super, n = c_.n_atoms, a = row / S, M = row % S;
    const index m = s2pp_[at(M)];
    const auto m_cells = cells_.of(M, a);
    const auto point = [&](const ivec3& cell) {
      return static_cast<std::int32_t>(grid_point_of(cell, d_));
    };
    visit_blocks(row, [&](index N, bool three_legs) {
      const index k = s2pp_[at(N)];
      const auto n_cells = cells_.of(N, a);
      const double* block = c_.fc3.data() + 27 * ((c_.row(a) * S + M) * S + N);
      const double weight =
          (three_legs ? 1.0 / 3 : 1.0) / static_cast<double>(m_cells.size() * n_cells.size());
      const auto atoms = [&](index x, index y, index z) {
        return static_cast<std::int32_t>((x * n + y) * n + z);
      };
      for (const auto& u : m_cells)
        for (const auto& v : n_cells) {
          const auto minus_u = point({-u[0], -u[1], -u[2]});
          const auto v_minus_u = point({v[0] - u[0], v[1] - u[1], v[2] - u[2]});
          *to++ = {v_minus_u, minus_u, atoms(a, m, k), 1, block, weight};
          if (!three_legs)
            continue;
          *to++ = {point(v), point(u), atoms(m, a, k), 2, block, weight};
          *to++ = {minus_u, v_minus_u, atoms(k, m, a), 3, block, weight};
        }
    });
  }
};

// Numbers of the folded cells that occur, in a given order.
class cell_numbers {
public:
  explicit cell_numbers(const ivec3& d) : d_(d), number_(at(d[0] * d[1] * d[2]), -1) {}
  void add(index point) { number_[at(point)] = 0; }
  template <class Less> void sort(Less&& less) {
    for (index point = 0; point < static_cast<index>(number_.size()); ++point)
      if (number_[at(point)] == 0)
        cells_.push_back(fold({point % d_[0], point / d_[0] % d_[1], point / (d_[0] * d_[1])}, d_));
    std::sort(cells_.begin(), cells_.end(), less);
    for (std::size_t i = 0; i < cells_.size(); ++i)
      number_[at(grid_point_of(cells_[i], d_))] = static_cast<std::int32_t>(i);
  }
  std::int32_t of_point(index point) const { return number_[at(point)]; }
  index operator()(const ivec3& m) const { return of_point(grid_point_of(m, d_)); }
  const std::vector<ivec3>& cells() const { return cells_; }

private:
  ivec3 d_;
  std::vector<std::int32_t> number_;
  std::vector<ivec3> cells_;
};

double largest_element(std::span<const double> values) {
  double largest = 0;
  for (const double x : values)
    largest = std::max(largest, std::abs(x));
  return largest;
}

// The blocks [a][M] and [a][.][M] are each other's transpose.
bool is_symmetric(const anharmonic_crystal& c, index a, index M, double tolerance) {
  const auto S = c.n_super, shift = (a - c.row(a)) * S * S;
  for (index N = 0; N <= M; ++N) {
    const auto mn = (c.row(a) * S + M) * S + N, nm = (c.row(a) * S + N) * S + M;
    if (c.nonzero[at(mn)] != c.nonzero[at(nm)] ||
        c.all_shortest[at(mn + shift)] != c.all_shortest[at(nm + shift)])
      return false;
    for (index x = 0; x < 27; ++x) {
      const auto y = x / 9 * 9 + x % 3 * 3 + x / 3 % 3;
      if (std::abs(c.fc3[at(27 * mn + x)] - c.fc3[at(27 * nm + y)]) > tolerance)
        return false;
    }
  }
  return true;
}

// Exchange of the second and third atom leaves the force constants as they are.
bool is_symmetric(execution& ex, const anharmonic_crystal& c) {
  const index S = c.n_super, n_rows = c.n_atoms * S;
  std::vector<double> largest(at(n_rows));
  ex.parallel_for(n_rows, row_grain, [&](index begin, index end) {
    for (index row = begin; row < end; ++row)
      largest[at(row)] =
          largest_element(c.fc3.subspan(at(27 * (c.row(row / S) * S + row % S) * S), at(27 * S)));
  });
  const double tolerance = symmetry_tolerance * largest_element(largest);
  std::vector<std::uint8_t> symmetric(at(n_rows));
  ex.parallel_for(n_rows, row_grain, [&](index begin, index end) {
    for (index row = begin; row < end; ++row)
      symmetric[at(row)] = is_symmetric(c, row / S, row % S, tolerance);
  });
  return std::find(symmetric.begin(), symmetric.end(), 0) == symmetric.end();
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

// Terms by cell D, merged: equal (i, j, k, D') become one entry.
class term_merger {
public:
  term_merger(execution& ex, const std::vector<term>& terms, index n_cells, lattice_tensor& tensor)
      : ex_(ex), terms_(terms), n_cells_(n_cells), tensor_(tensor), first_term_(at(n_cells + 1)),
        first_entry_(at(n_cells + 1)), first_block_(at(n_cells + 1)) {}

  // Returns the first block of each cell, and the end.
  std::vector<index> merge(bool with_values) {
    distribute();
    for_cells([&](index cell) { sort(cell); });
    std::partial_sum(first_entry_.begin(), first_entry_.end(), first_entry_.begin());
    std::partial_sum(first_block_.begin(), first_block_.end(), first_block_.begin());
    tensor_.phase.resize(at(first_entry_.back()));
    tensor_.blocks.resize(at(first_block_.back()));
    if (with_values)
      tensor_.values.assign(at(27 * first_entry_.back() + value_padding), 0.0);
    for_cells([&](index cell) { fill(cell, with_values); });
    return std::move(first_block_);
  }

private:
  execution& ex_;
  const std::vector<term>& terms_;
  const index n_cells_;
  lattice_tensor& tensor_;
  std::vector<index> first_term_, first_entry_, first_block_;
  std::vector<std::int32_t> order_; // numbers of terms, by cell

  template <class Work> void for_cells(Work&& work) {
    ex_.parallel_for(n_cells_, cell_grain, [&](index begin, index end) {
      for (index cell = begin; cell < end; ++cell)
        work(cell);
    });
  }

  void distribute() {
    for (const auto& t : terms_)
      if (t.cell >= 0)
        ++first_term_[at(t.cell + 1)];
    std::partial_sum(first_term_.begin(), first_term_.end(), first_term_.begin());
    order_.resize(at(first_term_.back()));
    auto next = first_term_;
    for (std::size_t i = 0; i < terms_.size(); ++i)
      if (terms_[i].cell >= 0)
        order_[at(next[at(terms_[i].cell)]++)] = static_cast<std::int32_t>(i);
  }

  std::span<std::int32_t> order_of(index cell) {
    return std::span(order_).subspan(at(first_term_[at(cell)]),
                                     at(first_term_[at(cell + 1)] - first_term_[at(cell)]));
  }
  const term& term_of(std::int32_t number) const { return terms_[at(number)]; }
  bool starts_block(const term* last, const term& t) const {
    return last == nullptr || last->atoms != t.atoms;
  }
  bool starts_entry(const term* last, const term& t) const {
    return starts_block(last, t) || last->cell0 != t.cell0;
  }

  void sort(index cell) {
    const auto order = order_of(cell);
    std::sort(order.begin(), order.end(), [&](std::int32_t a, std::int32_t b) {
      const auto &x = term_of(a), &y = term_of(b);
      return std::tie(x.atoms, x.cell0, a) < std::tie(y.atoms, y.cell0, b);
    });
    const term* last = nullptr;
    for (const auto number : order) {
      first_entry_[at(cell + 1)] += starts_entry(last, term_of(number));
      first_block_[at(cell + 1)] += starts_block(last, term_of(number));
      last = &term_of(number);
    }
  }

  void fill(index cell, bool with_values) {
    const auto n = tensor_.n_band / 3;
    index entry = first_entry_[at(cell)] - 1, block = first_block_[at(cell)] - 1;
    const term* last = nullptr;
    for (const auto number : order_of(cell)) {
      const auto& t = term_of(number);
      if (starts_entry(last, t))
        tensor_.phase[at(++entry)] = t.cell0;
      if (starts_block(last, t))
        tensor_.blocks[at(++block)] = {static_cast<std::int32_t>(t.atoms / (n * n)),
                                       static_cast<std::int32_t>(t.atoms / n % n),
                                       static_cast<std::int32_t>(t.atoms % n), 0, entry};
      tensor_.blocks[at(block)].count =
          static_cast<std::int32_t>(entry + 1 - tensor_.blocks[at(block)].first);
      if (with_values)
        add_block(tensor_.values.data() + 27 * entry, t);
      last = &t;
    }
  }
};

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

// 1 for the cells whose entries are stored: of a symmetric tensor one of each pair D, -D.
std::vector<std::uint8_t> kept_cells(const cell_numbers& cells, const lattice_tensor& tensor) {
  std::vector<std::uint8_t> kept(tensor.cells.size(), 1);
  for (std::size_t c = 0; tensor.symmetric && c < kept.size(); ++c) {
    const auto& m = tensor.cells[c];
    kept[c] = static_cast<index>(c) <= cells(fold(ivec3{-m[0], -m[1], -m[2]}, tensor.d_diag));
  }
  return kept;
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

lattice_tensor make_lattice_tensor(execution& ex, const collision_problem& problem,
                                   bool with_values) {
  lattice_tensor tensor;
  tensor.n_band = 3 * problem.crystal.n_atoms;
  tensor.d_diag = problem.grid.d_diag;
  tensor.symmetric = is_symmetric(ex, problem.crystal);
  auto terms = term_source(problem).collect(ex);
  require(terms.size() <= at(std::numeric_limits<std::int32_t>::max()),
          "too many third-order force constants: ", terms.size(), " pairs of lattice vectors");
  cell_numbers cells(tensor.d_diag), cells0(tensor.d_diag);
  cells.add(0);
  for (const auto& t : terms) {
    cells.add(t.cell);
    cells0.add(t.cell0);
  }
  cells.sort(before);
  cells0.sort(before);
  tensor.cells0 = cells0.cells();
  tensor.cells = cells.cells();
  const auto n_cells = static_cast<index>(tensor.cells.size());
  const auto kept = kept_cells(cells, tensor);
  ex.parallel_for(static_cast<index>(terms.size()), term_grain, [&](index begin, index end) {
    for (index i = begin; i < end; ++i) {
      auto& t = terms[at(i)];
      const auto cell = cells.of_point(t.cell);
      t.cell = kept[at(cell)] != 0 ? cell : -1;
      t.cell0 = cells0.of_point(t.cell0);
    }
  });
  const auto first_block = term_merger(ex, terms, n_cells, tensor).merge(with_values);
  const auto columns = lay_out_columns(cells, tensor);
  unit_builder(cells, first_block, columns, tensor).build();
  lay_out_axes(columns, tensor);
  return tensor;
}

} // namespace lk::phonon3::pipeline
