// SPDX-License-Identifier: BSD-3-Clause
// Data that the stages of the pipeline hand to each other. Plain pointers and structs: Highway
// units read them.
//
// A "channel" is a pair (jm, kn) of components at q1 and q2; a "slot" is a complex array over the
// B^2 channels: real parts, then imaginary parts, each padded with zeros to half_slot(B) and
// aligned.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "phonon3/collision.hpp"

namespace lk::phonon3::pipeline {

using index = std::int64_t;

// Widest vector, in doubles. Arrays are padded to a multiple and may be read that far beyond their
// last used element.
inline constexpr index max_lanes = 8;
inline constexpr index padded(index n) {
  return (n + max_lanes - 1) / max_lanes * max_lanes;
}
inline constexpr index half_slot(index n_band) {
  return padded(n_band * n_band);
}
inline constexpr index slot_size(index n_band) {
  return 2 * half_slot(n_band);
}
inline constexpr index max_band = 72;

// Aligned to the widest vector, because a load across two cache lines costs two; large buffers ask
// for huge pages (a tenth of the run time on a virtual machine: page faults and address
// translation).
void* allocate_buffer(std::size_t bytes);
void free_buffer(void* p, std::size_t bytes) noexcept;

template <class T> struct aligned_allocator {
  using value_type = T;
  aligned_allocator() = default;
  template <class U> aligned_allocator(const aligned_allocator<U>&) {}
  T* allocate(std::size_t n) { return static_cast<T*>(allocate_buffer(n * sizeof(T))); }
  void deallocate(T* p, std::size_t n) noexcept { free_buffer(p, n * sizeof(T)); }
  friend bool operator==(const aligned_allocator&, const aligned_allocator&) { return true; }
};
using buffer = std::vector<double, aligned_allocator<double>>;

// ---- Phi ----

// Elements of one atom triple at one cell D: sum over `count` cells D'.
struct tensor_block {
  std::int32_t i, j, k;
  std::int32_t count;
  index first; // in values (times 27) and in phase
};

// A cell D whose W is summed from blocks into `buffer` and, where transposed >= 0, gives W of -D in
// that buffer: exchange of the channels' two halves times exp(-2 pi i q0.D).
struct tensor_cell {
  index begin, end; // blocks
  std::int32_t buffer, transposed;
  index phase; // of D, in cells
};

// Cells that are handled together: (x, y, +m) and (x, y, -m) in buffers 0 and 1 and, where Phi is
// symmetric, (-x, -y, +m) and (-x, -y, -m) in buffers 2 and 3. Slots of a column: D = (x, y, 0),
// then for m = 1 .. sum and i times difference of (x, y, m) and (x, y, -m).
struct tensor_unit {
  std::int32_t n_cells, n_columns;
  tensor_cell cells[4];
  index slots[2];         // of the columns (x, y) and (-x, -y)
  std::uint8_t filled[4]; // buffers that some cell fills; others are zero
  bool single;            // m = 0
};

// One transform of an axis turns the slots of two columns (or lines) that differ in the sign of the
// next axis' index into two slots of the next stage, sum and i times difference. pairs counts the
// (sum, difference) pairs behind the first slot; first < 0 stands for an absent column.
struct axis_pair {
  std::int32_t plus_first, plus_pairs, minus_first, minus_pairs;
  std::int32_t out_slot;
  std::int32_t single; // only the plus column exists, one slot comes out
};

struct lattice_tensor {
  index n_band = 0;
  ivec3 d_diag{};
  buffer values;                   // [entries][l][m][n], padded at the end
  std::vector<std::int32_t> phase; // [entries] index of D' in cells0
  std::vector<tensor_block> blocks;
  std::vector<tensor_unit> units;
  std::vector<ivec3> cells0; // distinct D', folded
  std::vector<ivec3> cells;  // distinct D, folded
  // Phi does not change when q1 and q2 are exchanged (j and k, m and n, D' - D and D', -D and D);
  // then one of each pair D, -D is stored.
  bool symmetric = false;
  index n_slots = 0;             // of X, for each b0
  std::vector<axis_pair> z_axis; // X -> Z
  index z_slots = 0;
  std::vector<axis_pair> y_axis;               // Z -> Y
  index y_slots = 0;                           // 1 + 2 x_pairs
  index x_pairs = 0, y_pairs = 0, z_pairs = 0; // largest indices of each axis

  index n_entries() const { return static_cast<index>(phase.size()); }
  index bytes() const; // values counted even where they were left out
};

// Deviation of a shortest vector from (lattice vector + tau_S - tau_a) that is taken as rounding of
// the positions, fractional.
inline constexpr double lattice_tolerance = 1e-4;

// Without values: layout only, for estimates.
lattice_tensor make_lattice_tensor(execution& ex, const collision_problem& problem,
                                   bool with_values = true);
// Empty, or why the shortest vectors do not have the form above.
std::string lattice_tensor_declines(const collision_problem& problem);
// tau_a, fractional.
std::vector<vec3> atom_positions(const anharmonic_crystal& crystal);

// ---- tables of the modes at the grid points ----

struct mode_tables {
  index n_band = 0, n_temperature = 0;
  // E_q: [n_bz][re, im][component][band], and one row of padding.
  buffer vectors;
  index vector_stride = 0;
  // 1 / (exp(f / T) - 1), zero for f <= cutoff and for T <= 0: [n_bz][temperature][band].
  buffer occupations;
};

// Degenerate sets of the bands at the grid points. Most points have sets of one band only.
struct degenerate_sets {
  index n_band = 0;
  std::vector<std::uint8_t> any;   // [n_bz] 1 where a set has more than one band
  std::vector<std::uint8_t> sizes; // [n_bz][band] bands of the set that starts here, or 0
  bool empty() const { return any.empty(); }
};

// ---- tetrahedra ----

// Vertices around a point: lane 0 the point, lanes 1 .. half-1 offsets, lane half the point again,
// lanes half+1 .. the opposite offsets. Moving against q1 is an exchange of the halves.
struct tetrahedron_tables {
  index n_band = 0;
  index half = 0;     // 8 or 16
  index n_corner = 0; // distinct tetrahedra, padded to max_lanes
  std::vector<index, aligned_allocator<index>>
      corners;           // [3][n_corner] lanes of the vertices besides the point
  buffer multiplicities; // [n_corner], 0 for padding
  bool simple = false;   // all multiplicities are 1 and half is 8: 24 tetrahedra
  double divisor = 6;    // 6 s
  buffer vertices;       // [n_bz][band][2 half] clamped frequencies
  buffer range;          // [n_bz][min, max][padded(B)] over the vertices
};

// Weights of one triplet and one sigma. A row [sigma][g0, g1][padded(B)] belongs to a pair (b0,
// b1); it is taken, and cleared, when the first weight of the pair is not zero.
struct weight_request {
  const double* frequency_points; // [padded(n_band0)]; excluded bands hold -1e300
  index n_band0 = 0, n_band = 0;
  const double* vertices1; // [band][2 half]
  const double* vertices2;
  const double* range1; // [min, max][padded(B)]
  const double* range2;
  index point_of_row = 0; // offset of this sigma in a row
  index row_size = 0;
  double* rows;         // free space for n_band0 n_band rows
  std::int32_t* row_of; // [b0][b1] number of the row in rows, or -1
  std::int32_t* n_rows;
  double* copies; // scratch [2][band][3][n_corner]
};

struct triplet_weight_tables { // views of tetrahedron_tables
  index half, n_corner;
  const index* corners;
  const double* multiplicities;
  bool simple;
  double divisor;
};

void tetrahedron_weights(const triplet_weight_tables& tables, const weight_request& request);

// ---- stages ----

// X of one q0 and the bands of a task from Phi.
struct contraction_request {
  index n_band, n_band0;
  const lattice_tensor* tensor;
  const double* phase_re; // exp(2 pi i q0.D') of cells0
  const double* phase_im;
  const double* cell_phase_re; // exp(2 pi i q0.D) of cells
  const double* cell_phase_im;
  index n_images;
  const double* e0; // [image][il][re, im][n_band0]
  double* x;        // [image][b0][slot], band_stride apart
  index band_stride, image_stride;
  double* scratch; // [contraction_scratch]
};
void contract_lattice_tensor(const contraction_request& request);
index contraction_scratch(index n_band);

// in -> out[0] for index k of the axis (phases cos, sin of 2 pi k m / d, m = 1 ..), out[1] for -k;
// the same for further indices in one pass over the input. Outputs that are null are not wanted;
// out[0] of an index that is there must not be null.
inline constexpr index max_targets = 4;
struct axis_request {
  index n_band;
  const axis_pair* pairs;
  index n_pairs;
  const double* in;
  struct target {
    const double* cosine; // [m], m = 0 is not read
    const double* sine;
    double* out[2];
  };
  index n_targets;
  target targets[max_targets];
};
void transform_axis(const axis_request& request);

// One triplet and one b0: its live rows.
struct row_item {
  std::int32_t k_x;
  std::int32_t first_row, n_rows;
  std::int32_t accumulator; // 0, or 1 for Umklapp processes of a split run
  index q1, q2;             // BZ points
  double weight;
};

struct rows_request {
  index n_band, n_sigma, n_temperature;
  const double* y; // [y_slots][slot]
  index x_pairs;
  const double* cosine; // [d_x][x_pairs + 1]
  const double* sine;
  const row_item* items;
  index n_items;
  const std::int32_t* row_bands;  // b1 of each row
  const std::int32_t* row_places; // number of each row in row_weights
  const double* row_weights;      // [number][sigma][g0, g1][padded(B)]
  index row_size;
  const double* vectors;
  index vector_stride;
  const double* occupations;
  double* a;       // scratch [n_items][slot]
  double* scratch; // [rows_scratch]
  // [n_accumulator][sigma][1 + n_T][padded(B)] of this b0: temperature-independent part, then the
  // parts that go with the occupations; the sum over lanes is taken at the end.
  double* sums;
  index sums_stride;      // between accumulators
  bool x_only, rows_only; // for timing: split the two halves
};
void accumulate_rows(const rows_request& request);
index rows_scratch(index n_band);

} // namespace lk::phonon3::pipeline
