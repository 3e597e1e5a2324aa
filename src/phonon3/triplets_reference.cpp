// SPDX-License-Identifier: BSD-3-Clause
#include <algorithm>
#include <array>
#include <limits>
#include <vector>

#include "common/core/small_matrix.hpp"
#include "phonon3/triplets.hpp"

namespace lk::phonon3 {

namespace {

ivec3 address_of(std::int64_t grid_point, const ivec3& d) {
  return {grid_point % d[0], grid_point / d[0] % d[1], grid_point / (d[0] * d[1])};
}

// q1 and q2 = -q0-q1 stand for the same triplet: the smaller of the two representatives wins.
void exchange_legs(const ir_triplets_problem& p, const ivec3& q0) {
  for (std::size_t i = 0; i < p.map_q.size(); ++i) {
    const auto representative = p.map_q[i];
    if (representative != static_cast<std::int64_t>(i)) {
      p.map_triplets[i] = p.map_triplets[static_cast<std::size_t>(representative)];
      continue;
    }
    const auto q1 = address_of(representative, p.d_diag);
    const ivec3 q2{-q0[0] - q1[0], -q0[1] - q1[1], -q0[2] - q1[2]};
    const auto partner = p.map_q[static_cast<std::size_t>(grid_point_of(q2, p.d_diag))];
    p.map_triplets[i] = std::min(partner, representative);
  }
}

void finish(const ir_triplets_problem& p, const ivec3& q0) {
  if (p.swappable)
    exchange_legs(p, q0);
  else
    std::copy(p.map_q.begin(), p.map_q.end(), p.map_triplets.begin());
}

} // namespace

void ir_triplets_reference(execution&, const ir_triplets_problem& p) {
  const auto q0 = address_of(p.grid_point, p.d_diag);
  const auto group = little_group(distinct_rotations(p.rotations, p.time_reversal), q0, p.d_diag);
  for (std::size_t i = 0; i < p.map_q.size(); ++i) {
    auto smallest = static_cast<std::int64_t>(i);
    for (const auto& r : group) {
      const auto image = multiply(r, address_of(static_cast<std::int64_t>(i), p.d_diag));
      smallest = std::min(smallest, grid_point_of(image, p.d_diag));
    }
    p.map_q[i] = smallest;
  }
  finish(p, q0);
}

namespace {

// Images of grid points under one rotation by sums of tabulated products: the six divisions of
// grid_point_of and address_of took most of the search.
class rotated_points {
public:
  rotated_points(const imat3& rotation, const ivec3& d) : d_(d) {
    for (std::size_t x = 0; x < 3; ++x)
      for (std::size_t k = 0; k < 3; ++k)
        for (std::int64_t a = 0; a < d[k]; ++a)
          products_[x][k].push_back(positive_modulo(rotation[x][k] * a, d[x]));
  }
  std::int64_t operator()(const std::array<std::size_t, 3>& address) const {
    ivec3 image;
    for (std::size_t x = 0; x < 3; ++x) {
      image[x] = products_[x][0][address[0]] + products_[x][1][address[1]];
      image[x] -= image[x] >= d_[x] ? d_[x] : 0;
      image[x] += products_[x][2][address[2]];
      image[x] -= image[x] >= d_[x] ? d_[x] : 0;
    }
    return image[0] + d_[0] * (image[1] + d_[1] * image[2]);
  }

private:
  ivec3 d_;
  std::array<std::array<std::vector<std::int64_t>, 3>, 3> products_;
};

} // namespace

// Visits whole orbits: the first point of an orbit in ascending order is its smallest, so the
// group acts on the representatives only.
void ir_triplets_orbits(execution&, const ir_triplets_problem& p) {
  const auto q0 = address_of(p.grid_point, p.d_diag);
  std::vector<rotated_points> images;
  for (const auto& r : little_group(distinct_rotations(p.rotations, p.time_reversal), q0, p.d_diag))
    images.emplace_back(r, p.d_diag);
  std::fill(p.map_q.begin(), p.map_q.end(), -1);
  for (std::size_t i = 0; i < p.map_q.size(); ++i) {
    if (p.map_q[i] >= 0)
      continue;
    p.map_q[i] = static_cast<std::int64_t>(i);
    const auto address = address_of(static_cast<std::int64_t>(i), p.d_diag);
    const std::array<std::size_t, 3> at{static_cast<std::size_t>(address[0]),
                                        static_cast<std::size_t>(address[1]),
                                        static_cast<std::size_t>(address[2])};
    for (const auto& image : images) {
      auto& entry = p.map_q[static_cast<std::size_t>(image(at))];
      if (entry < 0)
        entry = static_cast<std::int64_t>(i);
    }
  }
  finish(p, q0);
}

namespace {

struct image_search {
  const bz_triplets_problem& problem;
  double tolerance; // on |G|^2
  ivec3 q0;
  std::int64_t point0;

  explicit image_search(const bz_triplets_problem& p) : problem(p), tolerance(0) {
    for (int i = 0; i < 3; ++i) {
      double length2 = 0;
      for (int k = 0; k < 3; ++k)
        length2 += p.reduced_reciprocal[k][i] * p.reduced_reciprocal[k][i];
      const auto d = static_cast<double>(p.grid.d_diag[i]);
      tolerance = std::max(tolerance, 0.01 * length2 / (d * d));
    }
    q0 = p.grid.address(p.bz_point);
    point0 = grid_point_of(q0, p.grid.d_diag);
  }

  double length2_of_sum(const ivec3& sum) const {
    const auto& p = problem;
    vec3 scaled;
    for (int i = 0; i < 3; ++i)
      scaled[i] = static_cast<double>(sum[i]) / static_cast<double>(p.grid.d_diag[i]);
    const auto g = multiply(p.reduced_reciprocal, multiply(to_double(p.reduced_q), scaled));
    return dot(g, g);
  }

  void find(std::int64_t point1, std::int64_t* triplet) const {
    const auto& grid = problem.grid;
    const auto q1 = grid.address(grid.image(point1, 0));
    const auto point2 =
        grid_point_of({-q0[0] - q1[0], -q0[1] - q1[1], -q0[2] - q1[2]}, grid.d_diag);
    double shortest = std::numeric_limits<double>::max();
    for (std::int64_t i = 0; i < grid.n_images(point0); ++i)
      for (std::int64_t j = 0; j < grid.n_images(point1); ++j)
        for (std::int64_t k = 0; k < grid.n_images(point2); ++k) {
          const std::int64_t candidate[3] = {grid.image(point0, i), grid.image(point1, j),
                                             grid.image(point2, k)};
          const bool normal = is_normal_process(grid, candidate);
          const double length2 = normal ? 0.0 : length2_of_sum(sum_of(candidate));
          if (normal || length2 < shortest - tolerance) {
            shortest = length2;
            std::copy_n(candidate, 3, triplet);
          }
          if (normal)
            return;
        }
  }

  ivec3 sum_of(const std::int64_t* t) const {
    const auto a = problem.grid.address(t[0]), b = problem.grid.address(t[1]),
               c = problem.grid.address(t[2]);
    return {a[0] + b[0] + c[0], a[1] + b[1] + c[1], a[2] + b[2] + c[2]};
  }
};

std::vector<std::int64_t> representatives(std::span<const std::int64_t> map) {
  std::vector<std::int64_t> list;
  for (std::size_t i = 0; i < map.size(); ++i)
    if (map[i] == static_cast<std::int64_t>(i))
      list.push_back(map[i]);
  return list;
}

} // namespace

void bz_triplets_reference(execution&, const bz_triplets_problem& p) {
  const image_search search(p);
  std::size_t row = 0;
  for (const auto point1 : representatives(p.map_triplets))
    search.find(point1, &p.triplets[3 * row++]);
}

void bz_triplets_threads(execution& ex, const bz_triplets_problem& p) {
  const image_search search(p);
  const auto list = representatives(p.map_triplets);
  ex.parallel_for(
      static_cast<std::int64_t>(list.size()), 256, [&](std::int64_t begin, std::int64_t end) {
        for (auto i = static_cast<std::size_t>(begin); i < static_cast<std::size_t>(end); ++i)
          search.find(list[i], &p.triplets[3 * i]);
      });
}

} // namespace lk::phonon3
