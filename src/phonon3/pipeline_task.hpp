// SPDX-License-Identifier: BSD-3-Clause
// A task of the pipeline: one q0 and a block of its bands. What all tasks read, and the work space
// of a thread.
#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <vector>

#include "phonon3/pipeline_detail.hpp"

namespace lk::phonon3::pipeline {

inline constexpr index max_images = 2; // images of q0 that share one pass over Phi
// Doubles of row weights after which no further plane is added to a batch.
inline constexpr index cached_rows = index{32} << 10;
inline constexpr index max_task_bands = 64; // bits of a mask

// What a run does once, then the stages of a task.
enum stage { tensor, tables, weights, contraction, z_axis, y_axis, x_axis, rows, n_stages };
// Seconds and floating-point operations of each stage; reads the clock only when somebody wants to
// know.
class stage_clock {
public:
  bool enabled = false;
  std::array<double, n_stages> seconds{}, flop{};
  double n_rows = 0;

  template <class Work> void time(stage s, Work&& work) {
    if (!enabled)
      return work();
    const auto start = std::chrono::steady_clock::now();
    work();
    seconds[s] += std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  }
};

// cos and sin of 2 pi k m / d for k in [0, d), m in [0, m_max].
struct axis_phases {
  axis_phases() = default;
  axis_phases(index d_axis, index m_max);
  index d = 0, width = 0;
  std::vector<double> cosine, sine; // [k][width]
};

// exp(2 pi i j / d), exact where it is 0, 1 or -1.
std::vector<complex> unit_roots(index d);

// Sizes of the work space, equal for all tasks.
struct work_shape {
  index n_band = 0, n_band0 = 0; // bands of a task
  index n_accumulator = 1, n_sigma = 0, n_temperature = 0;
  index n_images = 1; // images of q0 in one pass over Phi
  index slot = 0, row_size = 0, band_stride = 0, batch = 0, copies = 0;
  index sums_stride() const { return n_sigma * (1 + n_temperature) * padded(n_band); }
};

struct sorted_triplet {
  std::uint64_t key;
  std::int32_t number; // in the triplets of the q0
  std::int32_t image;
  std::int32_t kx, ky, kz; // in [0, d)
  std::int32_t ay, az;     // |k_y|, |k_z|
};

struct workspace {
  buffer x, z, y, a, contraction, rows_scratch, copies, e0, phase_re, phase_im, cell_phase_re,
      cell_phase_im;
  buffer frequency_points, row_weights, sums;
  index n_rows = 0;                 // rows taken in row_weights
  std::int32_t n_new_rows = 0;      // of them by the triplet at work
  std::vector<std::int32_t> row_of; // [b0][b1] of the triplet at work, from its first row, or -1
  // Rows of the triplets of a batch, by triplet, b0, b1; first one of each (triplet, b0).
  std::vector<std::int32_t> row_bands, row_places, row_start;
  std::vector<row_item> items;
  std::vector<index> planes;
  std::vector<sorted_triplet> order;
  stage_clock clock;
};

struct task {
  index q0, first_band, n_band0;
};

struct run_data {
  const collision_problem& problem;
  lattice_tensor tensor{};
  mode_tables modes{};
  tetrahedron_tables tetrahedra{};
  std::array<axis_phases, 3> phases{};
  std::vector<complex> roots{}; // of the least common multiple of d_diag
  degenerate_sets sets{};       // empty where weights are not averaged
  work_shape shape{};

  index n_band() const { return shape.n_band; }
  const std::int64_t* triplet(index q0, index number) const {
    return problem.triplets.data() +
           3 * (problem.first_triplet[static_cast<std::size_t>(q0)] + number);
  }
};

void allocate(const run_data& data, workspace& w);
void run_task(execution& ex, const run_data& data, const task& t, workspace& w);

} // namespace lk::phonon3::pipeline
