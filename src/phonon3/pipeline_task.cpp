// SPDX-License-Identifier: BSD-3-Clause
// The order of work inside a task.
//
// Triplets of a q0 are sorted by image of q0, |k_z|, k_z, |k_y|, k_y, k_x of q2. For the triplets
// of some planes of constant |k_z|: weights; for each b0 with a live row and for up to four planes
// at a time: transform along z for both signs, for each {k_y, -k_y} along y, then x, rows and sums
// of each live triplet. The working sets are one b0 block of X (a few 100 kB), Z (tens of kB), Y
// and A (some kB): no transformed array exists as a whole. Results of a band do not depend on how
// bands and q0 are distributed over tasks.
#include "phonon3/pipeline_task.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>
#include <tuple>

#include "phonon3/gaussian_weights.hpp"

namespace lk::phonon3::pipeline {
namespace {

constexpr double never = -1e300;

class task_runner {
public:
  task_runner(execution& ex, const run_data& data, const task& t, workspace& w)
      : ex_(ex), data_(data), problem_(data.problem), shape_(data.shape), task_(t), w_(w) {}

  void run() {
    const auto begin = problem_.first_triplet[static_cast<std::size_t>(task_.q0)];
    n_triplets_ = problem_.first_triplet[static_cast<std::size_t>(task_.q0 + 1)] - begin;
    w_.sums.assign(
        static_cast<std::size_t>(task_.n_band0 * shape_.n_accumulator * shape_.sums_stride()), 0.0);
    if (n_triplets_ > 0 && select_bands()) {
      sort_triplets();
      set_phases(data_.tensor.cells0, w_.phase_re, w_.phase_im);
      set_phases(data_.tensor.cells, w_.cell_phase_re, w_.cell_phase_im);
      const auto n_images = static_cast<index>(images_.size());
      for (index i = 0; i < n_images; i += shape_.n_images)
        run_images(i, std::min(n_images, i + shape_.n_images));
    } else {
      finish(n_triplets_);
    }
    write_gamma();
  }

private:
  execution& ex_;
  const run_data& data_;
  const collision_problem& problem_;
  const work_shape& shape_;
  const task& task_;
  workspace& w_;
  index n_triplets_ = 0;
  std::vector<index> images_; // BZ points of q0 among the triplets

  // Progress counts the triplets of the first block of bands.
  void finish(index n_triplets) {
    if (task_.first_band == 0)
      ex_.advance(n_triplets);
    ex_.throw_if_cancelled();
  }

  index band(index b) const {
    return problem_.band_indices[static_cast<std::size_t>(task_.first_band + b)];
  }

  // Frequency points of the bands above the cutoff; false when there are none.
  bool select_bands() {
    const auto q0 = data_.triplet(task_.q0, 0)[0];
    w_.frequency_points.assign(static_cast<std::size_t>(padded(task_.n_band0)), never);
    bool any = false;
    for (index b = 0; b < task_.n_band0; ++b) {
      const double f =
          problem_.modes.frequencies[static_cast<std::size_t>(q0 * shape_.n_band + band(b))];
      if (f <= problem_.crystal.cutoff_frequency)
        continue;
      w_.frequency_points[static_cast<std::size_t>(b)] = f;
      any = true;
    }
    return any;
  }

  void sort_triplets() {
    const auto& d = problem_.grid.d_diag;
    w_.order.resize(static_cast<std::size_t>(n_triplets_));
    for (index t = 0; t < n_triplets_; ++t) {
      const auto* points = data_.triplet(task_.q0, t);
      auto image = std::find(images_.begin(), images_.end(), points[0]);
      if (image == images_.end())
        image = images_.insert(images_.end(), points[0]);
      const auto address = problem_.grid.address(points[2]);
      std::array<std::uint64_t, 3> k, absolute;
      for (std::size_t x = 0; x < 3; ++x) {
        k[x] = static_cast<std::uint64_t>(positive_modulo(address[x], d[x]));
        absolute[x] = std::min(k[x], static_cast<std::uint64_t>(d[x]) - k[x]);
      }
      auto& to = w_.order[static_cast<std::size_t>(t)];
      to.number = static_cast<std::int32_t>(t);
      to.image = static_cast<std::int32_t>(image - images_.begin());
      to.kx = static_cast<std::int32_t>(k[0]);
      to.ky = static_cast<std::int32_t>(k[1]);
      to.kz = static_cast<std::int32_t>(k[2]);
      to.ay = static_cast<std::int32_t>(absolute[1]);
      to.az = static_cast<std::int32_t>(absolute[2]);
      to.key = absolute[2] << 43 | (k[2] != absolute[2] ? 1ull : 0ull) << 42 | absolute[1] << 22 |
               (k[1] != absolute[1] ? 1ull : 0ull) << 21 | k[0];
    }
    std::sort(w_.order.begin(), w_.order.end(),
              [](const sorted_triplet& a, const sorted_triplet& b) {
                return std::tie(a.image, a.key, a.number) < std::tie(b.image, b.key, b.number);
              });
  }

  // exp(2 pi i q0.D) of the cells.
  void set_phases(const std::vector<ivec3>& cells, buffer& re, buffer& im) const {
    const auto n_roots = static_cast<index>(data_.roots.size());
    const auto address = problem_.grid.address(images_.front());
    const auto& d = problem_.grid.d_diag;
    re.resize(cells.size());
    im.resize(cells.size());
    for (std::size_t c = 0; c < cells.size(); ++c) {
      index j = 0;
      for (std::size_t x = 0; x < 3; ++x)
        j += address[x] * cells[c][x] * (n_roots / d[x]);
      const auto& root = data_.roots[static_cast<std::size_t>(positive_modulo(j, n_roots))];
      re[c] = root.real();
      im[c] = root.imag();
    }
  }

  void contract(index first_image, index end_image) {
    const auto B = shape_.n_band, n0 = task_.n_band0;
    w_.e0.resize(static_cast<std::size_t>((end_image - first_image) * B * 2 * n0));
    double* to = w_.e0.data();
    for (index image = first_image; image < end_image; ++image) {
      const double* e = data_.modes.vectors.data() +
                        images_[static_cast<std::size_t>(image)] * data_.modes.vector_stride;
      for (index il = 0; il < B; ++il)
        for (index part = 0; part < 2; ++part)
          for (index b = 0; b < n0; ++b)
            *to++ = e[(part * B + il) * B + band(b)];
    }
    contract_lattice_tensor({.n_band = B,
                             .n_band0 = n0,
                             .tensor = &data_.tensor,
                             .phase_re = w_.phase_re.data(),
                             .phase_im = w_.phase_im.data(),
                             .cell_phase_re = w_.cell_phase_re.data(),
                             .cell_phase_im = w_.cell_phase_im.data(),
                             .n_images = end_image - first_image,
                             .e0 = w_.e0.data(),
                             .x = w_.x.data(),
                             .band_stride = shape_.band_stride,
                             .image_stride = shape_.n_band0 * shape_.band_stride,
                             .scratch = w_.contraction.data()});
    const auto channels = static_cast<double>(B * B);
    w_.clock.flop[contraction] +=
        108 * static_cast<double>(data_.tensor.n_entries()) +
        8 * channels *
            static_cast<double>(B * n0 * (end_image - first_image) * data_.tensor.n_slots);
  }

  void run_images(index first_image, index end_image) {
    w_.clock.time(contraction, [&] { contract(first_image, end_image); });
    const auto end = static_cast<index>(w_.order.size());
    index begin = 0;
    while (begin < end && at(begin).image < first_image)
      ++begin;
    while (begin < end && at(begin).image < end_image) {
      const double* x =
          w_.x.data() + (at(begin).image - first_image) * shape_.n_band0 * shape_.band_stride;
      const index stop = run_batch(begin, end, x);
      finish(stop - begin);
      begin = stop;
    }
  }

  const sorted_triplet& at(index t) const { return w_.order[static_cast<std::size_t>(t)]; }

  // End of the triplets with the image and |k_z| of `begin`.
  index plane_end(index begin, index end) const {
    index stop = begin + 1;
    while (stop < end && at(stop).image == at(begin).image && at(stop).az == at(begin).az)
      ++stop;
    return stop;
  }

  // As many planes of constant |k_z| from `begin` on as the rows fit into the cache; returns their
  // end.
  index run_batch(index begin, index end, const double* x) {
    w_.planes.assign(1, begin);
    w_.row_start.assign(1, 0);
    w_.n_rows = 0;
    w_.clock.time(weights, [&] {
      do {
        const index from = w_.planes.back(),
                    to = std::min(plane_end(from, end), begin + shape_.batch);
        collect_rows(from, to);
        w_.planes.push_back(to);
      } while (w_.planes.back() < end && at(w_.planes.back()).image == at(begin).image &&
               w_.planes.back() - begin < shape_.batch &&
               w_.n_rows * shape_.row_size < cached_rows);
    });
    for (index b = 0; b < task_.n_band0; ++b)
      for (std::size_t plane = 0; plane + 1 < w_.planes.size(); plane += max_targets)
        run_planes(begin,
                   std::span(w_.planes).subspan(
                       plane, std::min<std::size_t>(max_targets + 1, w_.planes.size() - plane)),
                   b, x + b * shape_.band_stride);
    return w_.planes.back();
  }

  // Up to max_targets planes [first[k], first[k+1]) and one b0.
  void run_planes(index batch, std::span<const index> first, index b, const double* x) {
    const index size = data_.tensor.z_slots * shape_.slot;
    std::array<line_target, max_targets> targets;
    std::array<index, max_targets> negative; // where -k_z begins
    for (std::size_t k = 0; k + 1 < first.size(); ++k) {
      negative[k] = first[k];
      while (negative[k] < first[k + 1] && 2 * at(negative[k]).kz <= problem_.grid.d_diag[2])
        ++negative[k];
      double* z = w_.z.data() + 2 * static_cast<index>(k) * size;
      targets[k] = {at(first[k]).az, has_rows(batch, first[k], negative[k], b) ? z : nullptr,
                    has_rows(batch, negative[k], first[k + 1], b) ? z + size : nullptr};
    }
    w_.clock.time(z_axis,
                  [&] { transform(z_axis, data_.tensor.z_axis, data_.phases[2], x, targets); });
    for (std::size_t k = 0; k + 1 < first.size(); ++k) {
      if (targets[k].plus != nullptr)
        run_lines(batch, first[k], negative[k], b, targets[k].plus);
      if (targets[k].minus != nullptr)
        run_lines(batch, negative[k], first[k + 1], b, targets[k].minus);
    }
  }

  bool has_rows(index batch, index begin, index end, index b) const {
    for (index t = begin; t < end; ++t)
      if (row_count(batch, t, b) > 0)
        return true;
    return false;
  }
  index row_first(index batch, index t, index b) const {
    return w_.row_start[static_cast<std::size_t>((t - batch) * task_.n_band0 + b)];
  }
  index row_count(index batch, index t, index b) const {
    return row_first(batch, t, b + 1) - row_first(batch, t, b);
  }

  // Where the transforms for k and -k of an axis go; null where they are not wanted.
  struct line_target {
    index k = 0;
    double* plus = nullptr;
    double* minus = nullptr;
  };

  void transform(stage axis, const std::vector<axis_pair>& pairs, const axis_phases& phases,
                 const double* in, std::span<const line_target> targets) {
    axis_request r{.n_band = shape_.n_band,
                   .pairs = pairs.data(),
                   .n_pairs = static_cast<index>(pairs.size()),
                   .in = in,
                   .n_targets = 0,
                   .targets = {}};
    for (const auto& t : targets) {
      if (t.plus == nullptr && t.minus == nullptr)
        continue;
      const index from = phases.width * (t.plus != nullptr ? t.k : positive_modulo(-t.k, phases.d));
      r.targets[r.n_targets++] = {
          phases.cosine.data() + from,
          phases.sine.data() + from,
          {t.plus != nullptr ? t.plus : t.minus, t.plus != nullptr ? t.minus : nullptr}};
    }
    if (r.n_targets == 0)
      return;
    transform_axis(r);
    index n = 0;
    for (const auto& p : pairs)
      n += p.plus_pairs + p.minus_pairs;
    w_.clock.flop[axis] += 8 * static_cast<double>(shape_.n_band * shape_.n_band * n * r.n_targets);
  }

  // Triplets of one k_z and one b0: for each pair {k_y, -k_y}.
  void run_lines(index batch, index begin, index end, index b, const double* z) {
    while (begin < end) {
      index middle = begin, stop;
      while (middle < end && at(middle).ay == at(begin).ay &&
             2 * at(middle).ky <= problem_.grid.d_diag[1])
        ++middle;
      stop = middle;
      while (stop < end && at(stop).ay == at(begin).ay)
        ++stop;
      const bool plus = has_rows(batch, begin, middle, b), minus = has_rows(batch, middle, stop, b);
      if (plus || minus) {
        const index size = data_.tensor.y_slots * shape_.slot;
        double* y = w_.y.data();
        w_.clock.time(y_axis, [&] {
          const line_target target{at(begin).ay, plus ? y : nullptr, minus ? y + size : nullptr};
          transform(y_axis, data_.tensor.y_axis, data_.phases[1], z, {&target, 1});
        });
        if (plus)
          run_points(batch, begin, middle, b, y);
        if (minus)
          run_points(batch, middle, stop, b, y + size);
      }
      begin = stop;
    }
  }

  // Triplets of one (k_z, k_y) and one b0.
  void run_points(index batch, index begin, index end, index b, const double* y) {
    w_.items.clear();
    index n_rows = 0;
    for (index t = begin; t < end; ++t) {
      const auto n = row_count(batch, t, b);
      if (n == 0)
        continue;
      n_rows += n;
      const auto* points = data_.triplet(task_.q0, at(t).number);
      const bool umklapp = shape_.n_accumulator == 2 && !is_normal_process(problem_.grid, points);
      const auto first = problem_.first_triplet[static_cast<std::size_t>(task_.q0)];
      w_.items.push_back(
          {at(t).kx, static_cast<std::int32_t>(row_first(batch, t, b)),
           static_cast<std::int32_t>(n), umklapp ? 1 : 0, points[1], points[2],
           static_cast<double>(problem_.weights[static_cast<std::size_t>(first + at(t).number)])});
    }
    count_points(n_rows);
    w_.a.resize(
        std::max(w_.a.size(), w_.items.size() * static_cast<std::size_t>(shape_.slot) + max_lanes));
    rows_request r{.n_band = shape_.n_band,
                   .n_sigma = shape_.n_sigma,
                   .n_temperature = shape_.n_temperature,
                   .y = y,
                   .x_pairs = data_.tensor.x_pairs,
                   .cosine = data_.phases[0].cosine.data(),
                   .sine = data_.phases[0].sine.data(),
                   .items = w_.items.data(),
                   .n_items = static_cast<index>(w_.items.size()),
                   .row_bands = w_.row_bands.data(),
                   .row_places = w_.row_places.data(),
                   .row_weights = w_.row_weights.data(),
                   .row_size = shape_.row_size,
                   .vectors = data_.modes.vectors.data(),
                   .vector_stride = data_.modes.vector_stride,
                   .occupations = data_.modes.occupations.data(),
                   .a = w_.a.data(),
                   .scratch = w_.rows_scratch.data(),
                   .sums = w_.sums.data() + b * shape_.n_accumulator * shape_.sums_stride(),
                   .sums_stride = shape_.sums_stride(),
                   .x_only = false,
                   .rows_only = false};
    if (!w_.clock.enabled)
      return accumulate_rows(r);
    r.x_only = true;
    w_.clock.time(x_axis, [&] { accumulate_rows(r); });
    r.x_only = false;
    r.rows_only = true;
    w_.clock.time(rows, [&] { accumulate_rows(r); });
  }

  void count_points(index n_rows) {
    const auto channels = static_cast<double>(shape_.n_band * shape_.n_band);
    w_.clock.flop[x_axis] +=
        8 * channels *
        static_cast<double>(data_.tensor.x_pairs * static_cast<index>(w_.items.size()));
    w_.clock.flop[rows] += 16 * channels * static_cast<double>(n_rows);
    w_.clock.n_rows += static_cast<double>(n_rows);
  }

  // Weights of the triplets [begin, end): rows (b0, b1) with a non-zero weight.
  void collect_rows(index begin, index end) {
    for (index t = begin; t < end; ++t) {
      const auto* points = data_.triplet(task_.q0, at(t).number);
      if (t + 1 < end)
        prefetch_vertices(data_.triplet(task_.q0, at(t + 1).number));
      start_rows();
      for (index s = 0; s < shape_.n_sigma; ++s) {
        if (std::isnan(problem_.sigmas[static_cast<std::size_t>(s)]))
          add_tetrahedron_weights(points, s);
        else
          add_gaussian_weights(points, s);
      }
      append_live_rows();
    }
  }

  void prefetch_vertices(const std::int64_t* points) const {
    const auto& t = data_.tetrahedra;
    const auto size = shape_.n_band * 2 * t.half, range = 2 * padded(shape_.n_band);
    if (t.vertices.empty())
      return;
    for (int p = 1; p < 3; ++p) {
      for (index line = 0; line < size; line += 8)
        __builtin_prefetch(t.vertices.data() + points[p] * size + line);
      for (index line = 0; line < range; line += 8)
        __builtin_prefetch(t.range.data() + points[p] * range + line);
    }
  }

  // Space for all rows of a triplet.
  void start_rows() {
    w_.row_of.assign(static_cast<std::size_t>(task_.n_band0 * shape_.n_band), -1);
    w_.n_new_rows = 0;
    const auto needed =
        static_cast<std::size_t>((w_.n_rows + task_.n_band0 * shape_.n_band) * shape_.row_size);
    if (w_.row_weights.size() < needed)
      w_.row_weights.resize(needed + w_.row_weights.size() / 2);
  }

  double* new_rows() { return w_.row_weights.data() + w_.n_rows * shape_.row_size; }

  // Without branches: which rows are live is as good as random.
  void append_live_rows() {
    const auto most = static_cast<std::size_t>(task_.n_band0 * shape_.n_band);
    auto n = static_cast<std::size_t>(w_.row_start.back());
    if (w_.row_bands.size() < n + most) {
      w_.row_bands.resize(2 * (n + most));
      w_.row_places.resize(2 * (n + most));
    }
    const auto* row = w_.row_of.data();
    for (index b0 = 0; b0 < task_.n_band0; ++b0) {
      for (index b1 = 0; b1 < shape_.n_band; ++b1, ++row) {
        w_.row_bands[n] = static_cast<std::int32_t>(b1);
        w_.row_places[n] = static_cast<std::int32_t>(w_.n_rows) + *row;
        n += *row >= 0 ? 1 : 0;
      }
      w_.row_start.push_back(static_cast<std::int32_t>(n));
    }
    w_.n_rows += w_.n_new_rows;
  }

  void add_tetrahedron_weights(const std::int64_t* points, index s) {
    const auto& t = data_.tetrahedra;
    const auto B = shape_.n_band;
    const triplet_weight_tables tables{
        t.half, t.n_corner, t.corners.data(), t.multiplicities.data(), t.simple, t.divisor};
    tetrahedron_weights(tables, {.frequency_points = w_.frequency_points.data(),
                                 .n_band0 = task_.n_band0,
                                 .n_band = B,
                                 .vertices1 = t.vertices.data() + points[1] * B * 2 * t.half,
                                 .vertices2 = t.vertices.data() + points[2] * B * 2 * t.half,
                                 .range1 = t.range.data() + points[1] * 2 * padded(B),
                                 .range2 = t.range.data() + points[2] * 2 * padded(B),
                                 .point_of_row = 2 * s * padded(B),
                                 .row_size = shape_.row_size,
                                 .rows = new_rows(),
                                 .row_of = w_.row_of.data(),
                                 .n_rows = &w_.n_new_rows,
                                 .copies = w_.copies.data()});
    const auto& any = data_.sets.any;
    if (!any.empty() && (any[static_cast<std::size_t>(points[1])] != 0 ||
                         any[static_cast<std::size_t>(points[2])] != 0))
      for (index b0 = 0; b0 < task_.n_band0; ++b0)
        average_weights(points, b0, s);
  }

  // The row (b0, b1) of the triplet at work.
  double* touch(index b0, index b1) {
    auto& row = w_.row_of[static_cast<std::size_t>(b0 * shape_.n_band + b1)];
    if (row < 0) {
      row = w_.n_new_rows++;
      std::fill_n(new_rows() + row * shape_.row_size, shape_.row_size, 0.0);
    }
    return new_rows() + row * shape_.row_size;
  }

  // Means over blocks (degenerate set at q1) x (degenerate set at q2).
  void average_weights(const std::int64_t* points, index b0, index s) {
    const auto B = shape_.n_band;
    const auto* sizes1 = data_.sets.sizes.data() + points[1] * B;
    const auto* sizes2 = data_.sets.sizes.data() + points[2] * B;
    const auto* rows_of_b0 = w_.row_of.data() + b0 * B;
    for (index first1 = 0; first1 < B; first1 += sizes1[first1]) {
      const index n1 = sizes1[first1];
      if (std::all_of(rows_of_b0 + first1, rows_of_b0 + first1 + n1,
                      [](std::int32_t row) { return row < 0; }))
        continue;
      std::array<double*, max_band> rows_of_set;
      for (index a = 0; a < n1; ++a)
        rows_of_set[static_cast<std::size_t>(a)] = touch(b0, first1 + a) + 2 * s * padded(B);
      for (index first2 = 0; first2 < B; first2 += sizes2[first2])
        for (index channel = 0; channel < 2 && n1 * sizes2[first2] > 1; ++channel)
          average_block(std::span(rows_of_set).first(static_cast<std::size_t>(n1)),
                        channel * padded(B) + first2, sizes2[first2]);
    }
  }

  static void average_block(std::span<double* const> block, index first, index n) {
    double sum = 0;
    for (const double* row : block)
      sum = std::accumulate(row + first, row + first + n, sum);
    const double mean = sum / static_cast<double>(static_cast<index>(block.size()) * n);
    for (double* row : block)
      std::fill_n(row + first, n, mean);
  }

  void add_gaussian_weights(const std::int64_t* points, index s) {
    const auto B = shape_.n_band;
    const double sigma = problem_.sigmas[static_cast<std::size_t>(s)];
    const double reach = sigma * problem_.sigma_cutoffs[static_cast<std::size_t>(s)];
    const double* f1 = problem_.modes.frequencies.data() + points[1] * B;
    const double* f2 = problem_.modes.frequencies.data() + points[2] * B;
    const auto cutoff = problem_.crystal.cutoff_frequency;
    for (index b0 = 0; b0 < task_.n_band0; ++b0) {
      const double w = w_.frequency_points[static_cast<std::size_t>(b0)];
      if (w == never)
        continue;
      for (index b1 = 0; b1 < B; ++b1)
        for (index b2 = 0; b2 < B; ++b2) {
          if (f1[b1] <= cutoff || f2[b2] <= cutoff)
            continue;
          const double e0 = w + f1[b1] - f2[b2], e1 = w - f1[b1] + f2[b2], e2 = w - f1[b1] - f2[b2];
          if (reach > 0 && std::abs(e0) > reach && std::abs(e1) > reach && std::abs(e2) > reach)
            continue;
          const double g0 = gaussian(e2, sigma), g1 = gaussian(e0, sigma) - gaussian(e1, sigma);
          if (g0 == 0 && g1 == 0)
            continue;
          double* row = touch(b0, b1) + 2 * s * padded(B);
          row[b2] = g0;
          row[padded(B) + b2] = g1;
        }
    }
  }

  void write_gamma() {
    const auto B0 = problem_.n_bands0(), width = padded(shape_.n_band);
    const index block = shape_.n_accumulator * shape_.n_temperature * B0;
    for (index s = 0; s < shape_.n_sigma; ++s)
      for (index u = 0; u < shape_.n_accumulator; ++u)
        for (index t = 0; t < shape_.n_temperature; ++t)
          for (index b = 0; b < task_.n_band0; ++b) {
            const double* plain = w_.sums.data() +
                                  (b * shape_.n_accumulator + u) * shape_.sums_stride() +
                                  s * (1 + shape_.n_temperature) * width;
            double sum = 0;
            for (index b2 = 0; b2 < shape_.n_band; ++b2)
              sum += plain[b2] + plain[(1 + t) * width + b2];
            problem_.gamma[static_cast<std::size_t>((task_.q0 * shape_.n_sigma + s) * block +
                                                    (u * shape_.n_temperature + t) * B0 +
                                                    task_.first_band + b)] = sum;
          }
  }
};

} // namespace

std::vector<complex> unit_roots(index d) {
  std::vector<complex> roots(static_cast<std::size_t>(d));
  for (index j = 0; j < d; ++j) {
    const double angle = 2 * std::numbers::pi * static_cast<double>(j) / static_cast<double>(d);
    double c = std::cos(angle), s = std::sin(angle);
    if (4 * j == d || 4 * j == 3 * d)
      c = 0;
    if (2 * j == d)
      s = 0;
    roots[static_cast<std::size_t>(j)] = {c, s};
  }
  return roots;
}

axis_phases::axis_phases(index d_axis, index m_max) : d(d_axis), width(m_max + 1) {
  const auto roots = unit_roots(d);
  for (index k = 0; k < d; ++k)
    for (index m = 0; m <= m_max; ++m) {
      const auto& root = roots[static_cast<std::size_t>(k * m % d)];
      cosine.push_back(root.real());
      sine.push_back(root.imag());
    }
}

void allocate(const run_data& data, workspace& w) {
  const auto& s = data.shape;
  const auto resize = [](auto& v, index n) { v.resize(static_cast<std::size_t>(n)); };
  resize(w.x, s.n_images * s.n_band0 * s.band_stride);
  resize(w.z, 2 * max_targets * data.tensor.z_slots * s.slot);
  resize(w.y, 2 * data.tensor.y_slots * s.slot);
  resize(w.contraction, contraction_scratch(s.n_band));
  resize(w.rows_scratch, rows_scratch(s.n_band));
  resize(w.copies, s.copies);
}

void run_task(execution& ex, const run_data& data, const task& t, workspace& w) {
  task_runner(ex, data, t, w).run();
}

} // namespace lk::phonon3::pipeline
