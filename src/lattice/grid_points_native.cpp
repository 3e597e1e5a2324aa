// SPDX-License-Identifier: BSD-3-Clause
// Threads over grid points; the parts that depend on the order of points are done after them.
#include <algorithm>
#include <cmath>

#include "common/core/small_matrix.hpp"
#include "lattice/grid.hpp"
#include "lattice/grid_points.hpp"

namespace lk::lattice {
namespace {

constexpr std::int64_t points_per_range = 1024;

std::int64_t n_points(const ivec3& d_diag) {
  return d_diag[0] * d_diag[1] * d_diag[2];
}

ivec3 address_of(std::int64_t g, const ivec3& d) {
  return {g % d[0], g / d[0] % d[1], g / (d[0] * d[1])};
}

void advance(ivec3& address, const ivec3& d) {
  for (int k = 0; k < 3; ++k) {
    if (++address[k] < d[k])
      return;
    address[k] = 0;
  }
}

} // namespace

void irreducible_map_native(execution& ex, const irreducible_map_problem& problem) {
  const auto n = n_points(problem.d_diag);
  auto& map = problem.map;
  // First a smaller equivalent point of each point, independently; then, in order, its
  // representative.
  ex.parallel_for(n, points_per_range, [&](std::int64_t begin, std::int64_t end) {
    ivec3 address = address_of(begin, problem.d_diag);
    for (auto g = begin; g < end; ++g, advance(address, problem.d_diag)) {
      std::int64_t smaller = g;
      for (const auto& rotation : problem.rotations) {
        smaller = grid_index(rotated_address(rotation, address, problem.shift), problem.d_diag);
        if (smaller < g)
          break;
      }
      map[static_cast<std::size_t>(g)] = std::min(smaller, g);
    }
  });
  *problem.n_irreducible = 0;
  for (std::int64_t g = 0; g < n; ++g) {
    auto& representative = map[static_cast<std::size_t>(g)];
    if (representative == g)
      ++*problem.n_irreducible;
    else
      representative = map[static_cast<std::size_t>(representative)];
  }
}

void neighbors_native(execution& ex, const neighbors_problem& problem) {
  const auto n_offsets = problem.offsets.size();
  ex.parallel_for(static_cast<std::int64_t>(problem.grid_points.size()), points_per_range / 16,
                  [&](std::int64_t begin, std::int64_t end) {
                    for (auto p = static_cast<std::size_t>(begin);
                         p < static_cast<std::size_t>(end); ++p) {
                      const auto& origin =
                          problem.view.addresses[static_cast<std::size_t>(problem.grid_points[p])];
                      for (std::size_t o = 0; o < n_offsets; ++o) {
                        ivec3 address = origin;
                        for (int k = 0; k < 3; ++k)
                          address[k] += problem.offsets[o][k];
                        problem.neighbors[p * n_offsets + o] = neighbor_of(problem.view, address);
                      }
                    }
                  });
}

namespace {

class image_search {
public:
  explicit image_search(const bz_problem& problem)
      : problem_(problem), q_(to_double(problem.q)), reciprocal_(problem.reciprocal) {
    // det is 1 or -1, so the adjugate times det is the inverse.
    q_inverse_ = adjugate(problem.q);
    const auto det = determinant(problem.q);
    for (auto& row : q_inverse_)
      for (auto& x : row)
        x *= det;
    const mat3 rows = transpose(reciprocal_);
    const mat3 inverse_rows = inverse(reciprocal_, "reciprocal lattice");
    for (int k = 0; k < 3; ++k) {
      tolerance_ =
          std::max(tolerance_, 0.01 * dot(rows[k], rows[k]) /
                                   static_cast<double>(problem.d_diag[k] * problem.d_diag[k]));
      width_[k] = norm(inverse_rows[k]);
    }
    set_interior(rows);
  }

  // Appends the images of the grid point at address `a`; returns their number.
  std::int64_t run(const ivec3& a, std::vector<ivec3>& images, std::vector<double>& squares) const {
    vec3 s, n;
    for (int k = 0; k < 3; ++k)
      s[k] = static_cast<double>(2 * a[k] + problem_.shift[k]) /
             static_cast<double>(2 * problem_.d_diag[k]);
    s = multiply(q_, s);
    for (int k = 0; k < 3; ++k) {
      n[k] = std::round(s[k]);
      s[k] -= n[k];
    }
    const double start = square(s, {0, 0, 0});
    if (start < interior_) {
      images.push_back(image(a, {0, 0, 0}, n));
      return 1;
    }
    const double radius = std::sqrt(start + tolerance_);
    ivec3 low, high;
    for (int k = 0; k < 3; ++k) {
      const double h = radius * width_[k] + 1e-8;
      low[k] = static_cast<std::int64_t>(std::ceil(-s[k] - h));
      high[k] = static_cast<std::int64_t>(std::floor(-s[k] + h));
    }
    double least = start;
    squares.clear();
    for_each_translation(low, high, [&](const ivec3& g) {
      squares.push_back(square(s, g));
      if (squares.back() < least - tolerance_)
        least = squares.back();
    });
    std::int64_t count = 0;
    std::size_t next = 0;
    for_each_translation(low, high, [&](const ivec3& g) {
      if (!(squares[next++] < least + tolerance_))
        return;
      images.push_back(image(a, g, n));
      ++count;
    });
    return count;
  }

private:
  double square(const vec3& s, const ivec3& g) const {
    vec3 x;
    for (int k = 0; k < 3; ++k)
      x[k] = s[k] + static_cast<double>(g[k]);
    x = multiply(reciprocal_, x);
    return dot(x, x);
  }

  ivec3 image(const ivec3& a, const ivec3& g, const vec3& n) const {
    ivec3 shift;
    for (int k = 0; k < 3; ++k)
      shift[k] = g[k] - static_cast<std::int64_t>(n[k]);
    shift = multiply(q_inverse_, shift);
    ivec3 r;
    for (int k = 0; k < 3; ++k)
      r[k] = a[k] + problem_.d_diag[k] * shift[k];
    return r;
  }

  // Points inside this sphere have one image: with g the shortest reciprocal vector, any other
  // image has a length of at least g - |x|, which exceeds |x| by more than the tolerance.
  void set_interior(const mat3& rows) {
    double g = norm(rows[0]);
    for (const auto& row : rows)
      g = std::min(g, norm(row));
    ivec3 reach;
    for (int k = 0; k < 3; ++k)
      reach[k] = static_cast<std::int64_t>(g * width_[k] * (1 + 1e-9));
    ivec3 m;
    for (m[0] = -reach[0]; m[0] <= reach[0]; ++m[0])
      for (m[1] = -reach[1]; m[1] <= reach[1]; ++m[1])
        for (m[2] = 0; m[2] <= reach[2]; ++m[2])
          if (m != ivec3{})
            g = std::min(g, std::sqrt(square({}, m)));
    // (g - x)^2 > x^2 + tolerance for x < (g^2 - tolerance) / (2 g).
    const double radius = (g * g - tolerance_) / (2 * g) * (1 - 1e-6);
    interior_ = radius > 0 ? radius * radius : 0;
  }

  // Upstream's order, on which the order of the images rests: components 0, 1, 2, -2, -1, then
  // the translations with a larger component, ascending.
  template <class Body>
  static void for_each_translation(const ivec3& low, const ivec3& high, Body&& body) {
    static constexpr std::int64_t order[] = {0, 1, 2, -2, -1};
    std::int64_t values[3][5];
    int counts[3] = {};
    for (int k = 0; k < 3; ++k)
      for (const auto x : order)
        if (low[k] <= x && x <= high[k])
          values[k][counts[k]++] = x;
    for (int x = 0; x < counts[0]; ++x)
      for (int y = 0; y < counts[1]; ++y)
        for (int z = 0; z < counts[2]; ++z)
          body(ivec3{values[0][x], values[1][y], values[2][z]});
    bool far = false;
    for (int k = 0; k < 3; ++k)
      far = far || low[k] < -2 || high[k] > 2;
    if (!far)
      return;
    const auto near = [](std::int64_t x) { return -2 <= x && x <= 2; };
    for (auto x = low[0]; x <= high[0]; ++x)
      for (auto y = low[1]; y <= high[1]; ++y)
        for (auto z = low[2]; z <= high[2]; ++z)
          if (!(near(x) && near(y) && near(z)))
            body(ivec3{x, y, z});
  }

  const bz_problem& problem_;
  mat3 q_, reciprocal_;
  imat3 q_inverse_{};
  vec3 width_{};
  double tolerance_ = 0;
  double interior_ = 0; // squared radius
};

} // namespace

void bz_images_native(execution& ex, const bz_problem& problem) {
  require_bz_problem(problem);
  const auto n = n_points(problem.d_diag);
  const image_search search(problem);
  std::vector<std::int64_t> counts(static_cast<std::size_t>(n));
  std::vector<std::vector<ivec3>> parts(
      static_cast<std::size_t>((n + points_per_range - 1) / points_per_range));
  ex.parallel_for(n, points_per_range, [&](std::int64_t begin, std::int64_t end) {
    auto& part = parts[static_cast<std::size_t>(begin / points_per_range)];
    part.reserve(static_cast<std::size_t>(end - begin) + 128);
    std::vector<double> squares;
    ivec3 address = address_of(begin, problem.d_diag);
    for (auto g = begin; g < end; ++g, advance(address, problem.d_diag))
      counts[static_cast<std::size_t>(g)] = search.run(address, part, squares);
  });
  std::size_t n_images = 0;
  for (const auto& part : parts)
    n_images += part.size();
  std::vector<ivec3> images;
  images.reserve(n_images);
  for (const auto& part : parts)
    images.insert(images.end(), part.begin(), part.end());
  *problem.images = arranged(problem.d_diag, problem.layout, images, counts);
}

} // namespace lk::lattice
