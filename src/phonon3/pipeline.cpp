// SPDX-License-Identifier: BSD-3-Clause
// Driver of the pipeline: tables, tasks (q0, block of its bands) over threads, estimate, counters.
// Results of a band do not depend on how bands and q0 are distributed over tasks.
#include "phonon3/pipeline.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "phonon3/pipeline_tables.hpp"
#include "phonon3/pipeline_task.hpp"

namespace lk::phonon3 {
namespace pipeline {
namespace {

// Limits of the work space of a thread.
constexpr index max_x_bytes = index{96} << 20;
constexpr index max_row_bytes = index{48} << 20;
constexpr index min_batch = 32;

constexpr const char* second_names[n_stages] = {
    "phonon3.collision.tensor.seconds",  "phonon3.collision.tables.seconds",
    "phonon3.collision.weights.seconds", "phonon3.collision.contraction.seconds",
    "phonon3.collision.z.seconds",       "phonon3.collision.y.seconds",
    "phonon3.collision.x.seconds",       "phonon3.collision.rows.seconds"};
constexpr const char* flop_names[n_stages] = {nullptr,
                                              nullptr,
                                              nullptr,
                                              "phonon3.collision.contraction.flop",
                                              "phonon3.collision.z.flop",
                                              "phonon3.collision.y.flop",
                                              "phonon3.collision.x.flop",
                                              "phonon3.collision.rows.flop"};

bool uses_tetrahedra(const collision_problem& problem) {
  return std::any_of(problem.sigmas.begin(), problem.sigmas.end(),
                     [](double s) { return std::isnan(s); });
}

index triplets_of(const collision_problem& problem, index q0) {
  return problem.first_triplet[static_cast<std::size_t>(q0 + 1)] -
         problem.first_triplet[static_cast<std::size_t>(q0)];
}

// Largest number of images of a q0 among its triplets, at most max_images, which is assumed when an
// estimate is asked for before there are triplets.
index count_images(const collision_problem& problem) {
  if (problem.triplets.empty())
    return max_images;
  index images = 1;
  for (index q = 0; q < problem.n_q0() && images < max_images; ++q) {
    const auto* first =
        problem.triplets.data() + 3 * problem.first_triplet[static_cast<std::size_t>(q)];
    for (index t = 1; t < triplets_of(problem, q); ++t)
      if (first[3 * t] != first[0])
        images = max_images;
  }
  return images;
}

work_shape make_shape(const collision_problem& problem, const lattice_tensor& tensor,
                      index n_corner, int threads) {
  work_shape s;
  s.n_band = problem.modes.n_band;
  s.n_sigma = static_cast<index>(problem.sigmas.size());
  s.n_temperature = static_cast<index>(problem.temperatures.size());
  s.n_accumulator = problem.split_normal_umklapp ? 2 : 1;
  s.slot = slot_size(s.n_band);
  s.row_size = 2 * s.n_sigma * padded(s.n_band);
  s.band_stride = tensor.n_slots * s.slot;
  s.n_images = count_images(problem);
  s.copies = 3 * n_corner * (2 * s.n_band + 1) + max_lanes;
  const index by_memory = std::max<index>(1, max_x_bytes / (8 * s.n_images * s.band_stride));
  // With fewer q0 than threads the bands of a q0 are distributed.
  const index wanted = problem.n_q0() > 0 ? (threads + problem.n_q0() - 1) / problem.n_q0() : 1;
  index blocks = std::max((problem.n_bands0() + by_memory - 1) / by_memory,
                          std::min<index>(wanted, problem.n_bands0()));
  blocks = std::max(blocks, (problem.n_bands0() + max_task_bands - 1) / max_task_bands);
  s.n_band0 = blocks > 0 ? (problem.n_bands0() + blocks - 1) / blocks : 0;
  const index row_bytes = s.n_band0 * s.n_band * (8 * s.row_size + 4);
  s.batch = std::max(min_batch, max_row_bytes / std::max<index>(1, row_bytes));
  return s;
}

// The triplets of a q0 share its grid point and conserve the wave vector.
bool triplets_fit(const collision_problem& problem) {
  const auto& grid = problem.grid;
  const auto& d = grid.d_diag;
  for (std::size_t i = 0; i + 1 < problem.first_triplet.size(); ++i) {
    const auto* first = problem.triplets.data() + 3 * problem.first_triplet[i];
    const auto* end = problem.triplets.data() + 3 * problem.first_triplet[i + 1];
    for (const auto* t = first; t < end; t += 3) {
      const auto a = grid.address(t[0]), b = grid.address(t[1]), c = grid.address(t[2]),
                 o = grid.address(first[0]);
      for (std::size_t x = 0; x < 3; ++x)
        if ((a[x] + b[x] + c[x]) % d[x] != 0 || (a[x] - o[x]) % d[x] != 0)
          return false;
    }
  }
  return true;
}

std::vector<task> make_tasks(const collision_problem& problem, const work_shape& shape) {
  std::vector<task> tasks;
  for (index q = 0; q < problem.n_q0(); ++q)
    for (index b = 0; b < problem.n_bands0(); b += shape.n_band0)
      tasks.push_back({q, b, std::min(shape.n_band0, problem.n_bands0() - b)});
  std::stable_sort(tasks.begin(), tasks.end(), [&](const task& a, const task& b) {
    return triplets_of(problem, a.q0) > triplets_of(problem, b.q0);
  });
  return tasks;
}

bool wants_counters(const execution& ex) {
  return ex.trace() != nullptr && ex.trace()->wants(trace::kind::counter);
}

void report(execution& ex, const run_data& data, const stage_clock& once,
            const std::vector<workspace>& spaces) {
  if (!wants_counters(ex))
    return;
  const auto send = [&](const char* name, double value) {
    if (name != nullptr)
      ex.trace()->receive(
          {.kind = trace::kind::counter, .name = name, .threads = ex.threads(), .value = value});
  };
  const auto sum = [&](auto&& part) {
    return std::accumulate(spaces.begin(), spaces.end(), part(once),
                           [&](double s, const workspace& w) { return s + part(w.clock); });
  };
  send("phonon3.collision.triplets", static_cast<double>(data.problem.first_triplet.back()));
  send("phonon3.collision.rows", sum([](const stage_clock& c) { return c.n_rows; }));
  for (std::size_t s = 0; s < n_stages; ++s) {
    send(second_names[s], sum([s](const stage_clock& c) { return c.seconds[s]; }));
    send(flop_names[s], sum([s](const stage_clock& c) { return c.flop[s]; }));
  }
}

void run_tasks(execution& ex, const run_data& data, const stage_clock& once) {
  const auto tasks = make_tasks(data.problem, data.shape);
  std::vector<workspace> spaces(static_cast<std::size_t>(ex.threads()));
  const bool timing = wants_counters(ex);
  ex.parallel_for(static_cast<index>(tasks.size()), 1, [&](index begin, index end) {
    auto& w = spaces[static_cast<std::size_t>(ex.worker())];
    if (w.x.empty())
      allocate(data, w);
    w.clock.enabled = timing;
    for (index t = begin; t < end; ++t)
      run_task(ex, data, tasks[static_cast<std::size_t>(t)], w);
  });
  report(ex, data, once, spaces);
}

// Everything of `data` besides the lattice tensor.
void make_tables(execution& ex, run_data& data) {
  const auto& problem = data.problem;
  const auto& d = problem.grid.d_diag;
  const auto points = used_points(problem);
  data.modes = make_mode_tables(ex, problem, points);
  if (uses_tetrahedra(problem)) {
    data.tetrahedra = make_tetrahedron_tables(ex, problem, points);
    data.sets = make_degenerate_sets(ex, problem, points);
  }
  data.phases = {axis_phases(d[0], data.tensor.x_pairs), axis_phases(d[1], data.tensor.y_pairs),
                 axis_phases(d[2], data.tensor.z_pairs)};
  data.roots = unit_roots(std::lcm(std::lcm(d[0], d[1]), d[2]));
  data.shape = make_shape(problem, data.tensor, data.tetrahedra.n_corner, ex.threads());
}

} // namespace
} // namespace pipeline

std::string collision_pipeline_declines(const collision_problem& problem) {
  using namespace pipeline;
  if (problem.crystal.symmetrize_fc3_q)
    return "symmetrisation of the force constants in q is not built";
  if (problem.modes.n_band > max_band)
    return join("more than ", max_band, " bands");
  if (uses_tetrahedra(problem))
    if (auto reason = tetrahedra_decline(problem.tetrahedra); !reason.empty())
      return reason;
  if (!triplets_fit(problem))
    return "a triplet does not conserve the wave vector or has another q0";
  return lattice_tensor_declines(problem);
}

void collision_pipeline(execution& ex, const collision_problem& problem) {
  using namespace pipeline;
  stage_clock once;
  once.enabled = wants_counters(ex);
  run_data data{problem};
  once.time(tensor, [&] { data.tensor = make_lattice_tensor(ex, problem); });
  once.time(tables, [&] { make_tables(ex, data); });
  run_tasks(ex, data, once);
}

std::int64_t collision_pipeline_bytes(const collision_problem& problem, int threads) {
  using namespace pipeline;
  execution serial({});
  const auto tensor = make_lattice_tensor(serial, problem, false);
  const auto n_corner =
      uses_tetrahedra(problem) ? static_cast<index>(problem.tetrahedra.size()) / 12 : 0;
  const auto s = make_shape(problem, tensor, padded(n_corner), threads);
  const index B = s.n_band, n_bz = problem.grid.n_bz();
  index largest = 0;
  for (index q = 0; q < problem.n_q0(); ++q)
    largest = std::max(largest, triplets_of(problem, q));
  const index vertices = n_corner > 24 ? 32 : n_corner > 0 ? 16 : 0;
  const index shared = tensor.bytes() +
                       8 * n_bz * (2 * B * B + s.n_temperature * B + vertices * B + 2 * padded(B)) +
                       (problem.degenerate_ids.empty() ? 0 : n_bz * (B + 1));
  // A batch ends with the plane that fills the cache; planes hold about 2 / d of the triplets.
  const index plane = std::min({s.batch, largest, 4 * largest / problem.grid.d_diag[2] + 1});
  const index row_bytes = 8 * cached_rows + plane * s.n_band0 * B * (8 * s.row_size + 8);
  const index worker =
      8 * (s.n_images * s.n_band0 * s.band_stride +
           (2 * max_targets * tensor.z_slots + 2 * tensor.y_slots) * s.slot +
           contraction_scratch(B) + s.copies + s.n_band0 * s.n_accumulator * s.sums_stride()) +
      row_bytes + largest * static_cast<index>(sizeof(sorted_triplet));
  return shared + worker * std::max(1, threads);
}

} // namespace lk::phonon3
