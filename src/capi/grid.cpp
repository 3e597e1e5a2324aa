// SPDX-License-Identifier: BSD-3-Clause
#include "libkernel/grid.h"

#include <cstring>
#include <string_view>
#include <utility>

#include "capi/lattice_handles.hpp"
#include "common/core/small_matrix.hpp"
#include "lattice/grid_points.hpp"
#include "lattice/smith_normal_form.hpp"
#include "lattice/tetrahedra.hpp"

namespace lk::capi {
namespace {

using options::entry;
using options::type;

constexpr entry grid_entries[] = {
    {"generalized_grid", type::boolean, "false", "",
     "For a length: the mesh of the conventional cell, as a generalized regular grid."},
    {"mesh_symmetry", type::boolean, "true", "", "false: no rotations but the identity."},
    {"time_reversal", type::boolean, "true", "", "Points q and -q are equivalent."},
    {"symmetrize_tetrahedra", type::boolean, "false", "",
     "All images of the 24 tetrahedra under the point group."},
};
const options::table from_mesh_options("lk_grid_create", grid_entries);
const options::table from_length_options("lk_grid_create_from_length", grid_entries);
const options::table from_matrix_options("lk_grid_create_from_matrix", grid_entries);
const options::table smith_options("lk_grid_smith_normal_form_compute");
const options::table indices_options("lk_grid_indices_compute");
const options::table addresses_options("lk_grid_addresses_compute");
const options::table map_options("lk_grid_irreducible_map_compute");
const options::table reciprocal_options("lk_grid_reciprocal_rotations_compute");
const options::table rotations_options("lk_grid_rotations_compute");
const options::table bz_options("lk_grid_bz_addresses_compute");
const options::table rotated_options("lk_grid_rotated_bz_point_compute");
const options::table neighbors_options("lk_grid_neighbors_compute");
const options::table tetrahedra_options("lk_grid_tetrahedra_compute");
const options::table weights_options("lk_grid_integration_weights_compute");

constexpr std::int64_t max_grid_points = std::int64_t{1} << 40;

ivec3 input_d_diag(const std::int64_t* p) {
  const ivec3 d = input_ivec3(p, "d_diag");
  std::int64_t n = 1;
  for (const auto x : d) {
    require(x > 0, "d_diag must be positive, got ", x);
    require(n <= max_grid_points / x, "the grid has too many points");
    n *= x;
  }
  return d;
}

std::int64_t n_points(const ivec3& d) {
  return d[0] * d[1] * d[2];
}

void require_n_grid(std::int64_t n_grid, const ivec3& d) {
  if (n_grid != n_points(d))
    fail(status::shape, "n_grid must be the product of d_diag, ", n_points(d), ", got ", n_grid);
}

std::span<const imat3> input_rotations(const std::int64_t* p, std::int64_t n) {
  constexpr std::int64_t max_element = 1000000;
  const auto flat = input(p, "rotations", {n, 3, 3});
  for (const auto x : flat)
    require(x <= max_element && x >= -max_element, "rotations has an element of ", x);
  return as_vectors<const imat3>(flat);
}

imat3 input_integers(const std::int64_t* p, const char* name) {
  constexpr std::int64_t max_element = 100000;
  const imat3 m = input_imat3(p, name);
  for (const auto& row : m)
    for (const auto x : row)
      require(x <= max_element && x >= -max_element, name, " has an element of ", x);
  return m;
}

lattice::bz_layout input_layout(std::int64_t type) {
  require(type == 1 || type == 2, "bz_grid_type must be 1 or 2, got ", type);
  return static_cast<lattice::bz_layout>(type);
}

lattice::bz_view input_bz(const ivec3& d, std::int64_t n_bz, const std::int64_t* addresses,
                          std::int64_t n_bz_map, const std::int64_t* map, std::int64_t type) {
  lattice::bz_view view;
  view.d_diag = d;
  view.layout = input_layout(type);
  view.addresses = as_vectors<const ivec3>(input(addresses, "bz_grid_addresses", {n_bz, 3}));
  view.map = input(map, "bz_map", {n_bz_map});
  return view;
}

lk_status make(lk_context* ctx, const char* function, const options::table& table,
               const lk_supercell* supercell, const lk_options* opts, lk_grid** out,
               function_ref<void(lattice::grid_request&)> complete) noexcept {
  return compute(ctx, function, opts, table, [&](execution& ex, const options::reader& o) {
    output_scalar(out, "out");
    require_handle(supercell, "supercell");
    lattice::grid_request request;
    request.generalized = o.boolean("generalized_grid");
    request.mesh_symmetry = o.boolean("mesh_symmetry");
    request.time_reversal = o.boolean("time_reversal");
    request.symmetrize_tetrahedra = o.boolean("symmetrize_tetrahedra");
    complete(request);
    const auto& s = *supercell->value;
    auto handle = std::make_unique<lk_grid>();
    handle->context = state_of(ctx);
    handle->supercell = supercell->value;
    handle->value = std::make_shared<const lattice::grid>(
        lattice::make_grid(ex, s.primitive, s.primitive_symmetry, request));
    *out = handle.release();
  });
}

std::vector<array_shape> shapes(const lattice::grid& g) {
  const auto count = [](const auto& list) { return static_cast<std::int64_t>(list.size()); };
  const auto n_rotations = count(g.rotations);
  return {{"d_diag", {3}},
          {"grid_matrix", {3, 3}},
          {"p", {3, 3}},
          {"q", {3, 3}},
          {"addresses", {g.n_bz(), 3}},
          {"bz_map", {g.n_grid() + 1}},
          {"bz_to_grid", {g.n_bz()}},
          {"map", {g.n_grid()}},
          {"irreducible", {count(g.irreducible)}},
          {"weights", {count(g.weights)}},
          {"qpoints", {count(g.irreducible), 3}},
          {"tetrahedra", {count(g.tetrahedra) / 4, 4, 3}},
          {"rotations", {n_rotations, 3, 3}},
          {"reciprocal_rotations", {n_rotations, 3, 3}},
          {"reciprocal_lattice", {3, 3}}};
}

} // namespace
} // namespace lk::capi

using namespace lk::capi;
namespace lattice = lk::lattice;

extern "C" {

lk_status lk_grid_create(lk_context* ctx, const lk_supercell* supercell, const int64_t* mesh,
                         const lk_options* options, lk_grid** out) noexcept {
  return make(ctx, __func__, from_mesh_options, supercell, options, out,
              [&](lattice::grid_request& request) { request.mesh = input_ivec3(mesh, "mesh"); });
}

lk_status lk_grid_create_from_length(lk_context* ctx, const lk_supercell* supercell, double length,
                                     const lk_options* options, lk_grid** out) noexcept {
  return make(ctx, __func__, from_length_options, supercell, options, out,
              [&](lattice::grid_request& request) {
                constexpr double longest = 1e6;
                lk::require(length > 0 && length < longest, "length must be in (0, ", longest,
                            "), got ", length);
                request.length = length;
              });
}

lk_status lk_grid_create_from_matrix(lk_context* ctx, const lk_supercell* supercell,
                                     const int64_t* grid_matrix, const lk_options* options,
                                     lk_grid** out) noexcept {
  return make(ctx, __func__, from_matrix_options, supercell, options, out,
              [&](lattice::grid_request& request) {
                request.grid_matrix = input_integers(grid_matrix, "grid_matrix");
                lk::require(lk::determinant(request.grid_matrix) != 0, "grid_matrix is singular");
              });
}

void lk_grid_destroy(lk_grid* grid) noexcept {
  delete grid;
}

lk_status lk_grid_get_shape(const lk_grid* grid, const char* name, int64_t* rank,
                            int64_t* shape) noexcept {
  return access(grid, __func__, [&] { get_shape(shapes(*grid->value), name, rank, shape); });
}

lk_status lk_grid_get_n_grid(const lk_grid* grid, int64_t* value) noexcept {
  return access(grid, __func__, [&] { output_scalar(value, "value") = grid->value->n_grid(); });
}

lk_status lk_grid_get_n_bz(const lk_grid* grid, int64_t* value) noexcept {
  return access(grid, __func__, [&] { output_scalar(value, "value") = grid->value->n_bz(); });
}

lk_status lk_grid_get_n_irreducible(const lk_grid* grid, int64_t* value) noexcept {
  return access(grid, __func__, [&] {
    output_scalar(value, "value") = static_cast<int64_t>(grid->value->irreducible.size());
  });
}

#define LK_GRID_ARRAY(name, T, ...)                                                                \
  lk_status lk_grid_get_##name(const lk_grid* grid, int64_t n, T* out) noexcept {                  \
    return access(grid, __func__, [&] {                                                            \
      const auto& g = *grid->value;                                                                \
      const auto& source = __VA_ARGS__;                                                            \
      copy_out(#name, shape_of(shapes(g), #name), elements<T>(source), n, out);                    \
    });                                                                                            \
  }
LK_GRID_ARRAY(d_diag, int64_t, g.d_diag)
LK_GRID_ARRAY(grid_matrix, int64_t, g.grid_matrix)
LK_GRID_ARRAY(p, int64_t, g.p)
LK_GRID_ARRAY(q, int64_t, g.q)
LK_GRID_ARRAY(addresses, int64_t, g.addresses)
LK_GRID_ARRAY(bz_map, int64_t, g.bz_map)
LK_GRID_ARRAY(bz_to_grid, int64_t, g.bz_to_grid)
LK_GRID_ARRAY(map, int64_t, g.map)
LK_GRID_ARRAY(irreducible, int64_t, g.irreducible)
LK_GRID_ARRAY(weights, int64_t, g.weights)
LK_GRID_ARRAY(qpoints, double, g.irreducible_qpoints())
LK_GRID_ARRAY(tetrahedra, int64_t, g.tetrahedra)
LK_GRID_ARRAY(rotations, int64_t, g.rotations)
LK_GRID_ARRAY(reciprocal_rotations, int64_t, g.reciprocal_rotations)
LK_GRID_ARRAY(reciprocal_lattice, double, g.reciprocal)
#undef LK_GRID_ARRAY

lk_status lk_grid_smith_normal_form_compute(lk_context* ctx, const int64_t* a, int64_t* d_diag,
                                            int64_t* p, int64_t* q,
                                            const lk_options* options) noexcept {
  return compute(ctx, __func__, options, smith_options,
                 [&](lk::execution&, const lk::options::reader&) {
                   const lk::imat3 matrix = input_integers(a, "a");
                   const auto to_d = output(d_diag, "d_diag", {3});
                   const auto to_p = output(p, "p", {3, 3}), to_q = output(q, "q", {3, 3});
                   const auto form = lattice::smith_normal_form_of(matrix);
                   std::ranges::copy(form.d_diag, to_d.begin());
                   std::ranges::copy(elements<int64_t>(form.p), to_p.begin());
                   std::ranges::copy(elements<int64_t>(form.q), to_q.begin());
                 });
}

lk_status lk_grid_indices_compute(lk_context* ctx, int64_t n, const int64_t* addresses,
                                  const int64_t* d_diag, int64_t* indices,
                                  const lk_options* options) noexcept {
  return compute(
      ctx, __func__, options, indices_options, [&](lk::execution& ex, const lk::options::reader&) {
        const auto from = as_vectors<const lk::ivec3>(input(addresses, "addresses", {n, 3}));
        const lk::ivec3 d = input_d_diag(d_diag);
        const auto to = output(indices, "indices", {n});
        constexpr int64_t addresses_per_range = 16384;
        ex.parallel_for(n, addresses_per_range, [&](int64_t begin, int64_t end) {
          for (auto i = static_cast<size_t>(begin); i < static_cast<size_t>(end); ++i)
            to[i] = lattice::grid_index(from[i], d);
        });
      });
}

lk_status lk_grid_addresses_compute(lk_context* ctx, int64_t n_grid, const int64_t* d_diag,
                                    int64_t* addresses, const lk_options* options) noexcept {
  return compute(
      ctx, __func__, options, addresses_options, [&](lk::execution&, const lk::options::reader&) {
        const lk::ivec3 d = input_d_diag(d_diag);
        require_n_grid(n_grid, d);
        const auto to = as_vectors<lk::ivec3>(output(addresses, "addresses", {n_grid, 3}));
        std::ranges::copy(lattice::grid_addresses(d), to.begin());
      });
}

lk_status lk_grid_irreducible_map_compute(lk_context* ctx, int64_t n_rotations, int64_t n_grid,
                                          const int64_t* rotations, const int64_t* d_diag,
                                          const int64_t* shift, int64_t* map,
                                          int64_t* n_irreducible,
                                          const lk_options* options) noexcept {
  return compute(ctx, __func__, options, map_options,
                 [&](lk::execution& ex, const lk::options::reader&) {
                   lattice::irreducible_map_problem problem;
                   problem.rotations = input_rotations(rotations, n_rotations);
                   problem.d_diag = input_d_diag(d_diag);
                   require_n_grid(n_grid, problem.d_diag);
                   problem.shift = input_ivec3(shift, "shift");
                   problem.map = output(map, "map", {n_grid});
                   problem.n_irreducible = &output_scalar(n_irreducible, "n_irreducible");
                   lattice::irreducible_map.run(ex, problem);
                 });
}

lk_status lk_grid_reciprocal_rotations_compute(lk_context* ctx, int64_t n_rotations,
                                               const int64_t* rotations, int32_t time_reversal,
                                               int64_t* reciprocal_rotations, int64_t* n_reciprocal,
                                               const lk_options* options) noexcept {
  return compute(ctx, __func__, options, reciprocal_options,
                 [&](lk::execution&, const lk::options::reader&) {
                   const auto from = input_rotations(rotations, n_rotations);
                   const auto to = output(reciprocal_rotations, "reciprocal_rotations", {48, 3, 3});
                   output_scalar(n_reciprocal, "n_reciprocal");
                   const auto found = lattice::reciprocal_rotations(from, time_reversal != 0);
                   std::ranges::copy(elements<int64_t>(found), to.begin());
                   *n_reciprocal = static_cast<int64_t>(found.size());
                 });
}

lk_status lk_grid_rotations_compute(lk_context* ctx, int64_t n_rotations, const int64_t* rotations,
                                    const int64_t* d_diag, const int64_t* q,
                                    int64_t* address_rotations,
                                    const lk_options* options) noexcept {
  return compute(
      ctx, __func__, options, rotations_options, [&](lk::execution&, const lk::options::reader&) {
        const auto from = input_rotations(rotations, n_rotations);
        const lk::ivec3 d = input_d_diag(d_diag);
        const lk::imat3 matrix = input_integers(q, "q");
        const auto to = output(address_rotations, "address_rotations", {n_rotations, 3, 3});
        const auto found = lattice::rotations_on_addresses(from, d, matrix);
        std::ranges::copy(elements<int64_t>(found), to.begin());
      });
}

lk_status lk_grid_bz_addresses_compute(lk_context* ctx, const int64_t* d_diag, const int64_t* q,
                                       const int64_t* shift, const double* reciprocal_lattice,
                                       int64_t bz_grid_type, int64_t n_room, int64_t n_bz_map,
                                       int64_t* bz_grid_addresses, int64_t* bz_map,
                                       int64_t* bz_to_grid, int64_t* n_bz,
                                       const lk_options* options) noexcept {
  return compute(ctx, __func__, options, bz_options,
                 [&](lk::execution& ex, const lk::options::reader&) {
                   lattice::bz_images images;
                   lattice::bz_problem problem;
                   problem.d_diag = input_d_diag(d_diag);
                   problem.q = input_integers(q, "q");
                   problem.shift = input_ivec3(shift, "shift");
                   problem.reciprocal = input_mat3(reciprocal_lattice, "reciprocal_lattice");
                   problem.layout = input_layout(bz_grid_type);
                   problem.images = &images;
                   const auto size = lattice::bz_map_size(problem.d_diag, problem.layout);
                   if (n_bz_map != size)
                     lk::fail(lk::status::shape, "n_bz_map must be ", size, ", got ", n_bz_map);
                   const auto to_addresses = as_vectors<lk::ivec3>(
                       optional_output(bz_grid_addresses, "bz_grid_addresses", {n_room, 3}));
                   const auto to_map = output(bz_map, "bz_map", {n_bz_map});
                   const auto to_grid = optional_output(bz_to_grid, "bz_to_grid", {n_room});
                   output_scalar(n_bz, "n_bz");
                   lattice::bz_images_kernel.run(ex, problem);
                   const auto n_found = static_cast<int64_t>(images.addresses.size());
                   if ((bz_grid_addresses != nullptr || bz_to_grid != nullptr) && n_room < n_found)
                     lk::fail(lk::status::shape, "there are ", n_found,
                              " addresses, the arrays have room for ", n_room);
                   if (bz_grid_addresses != nullptr)
                     std::ranges::copy(images.addresses, to_addresses.begin());
                   if (bz_to_grid != nullptr)
                     std::ranges::copy(images.to_grid, to_grid.begin());
                   std::ranges::copy(images.map, to_map.begin());
                   *n_bz = n_found;
                 });
}

lk_status lk_grid_rotated_bz_point_compute(lk_context* ctx, int64_t n_bz, int64_t n_bz_map,
                                           int64_t bz_grid_index, const int64_t* rotation,
                                           const int64_t* bz_grid_addresses, const int64_t* bz_map,
                                           const int64_t* d_diag, const int64_t* shift,
                                           int64_t bz_grid_type, int64_t* rotated,
                                           const lk_options* options) noexcept {
  return compute(
      ctx, __func__, options, rotated_options, [&](lk::execution&, const lk::options::reader&) {
        const auto view =
            input_bz(input_d_diag(d_diag), n_bz, bz_grid_addresses, n_bz_map, bz_map, bz_grid_type);
        const lk::imat3 r = input_integers(rotation, "rotation");
        const lk::ivec3 s = input_ivec3(shift, "shift");
        require_indices({&bz_grid_index, 1}, "bz_grid_index", 0, n_bz);
        output_scalar(rotated, "rotated");
        *rotated = lattice::rotated_bz_point(view, bz_grid_index, r, s);
      });
}

lk_status lk_grid_neighbors_compute(lk_context* ctx, int64_t n_queried, int64_t n_offsets,
                                    int64_t n_bz, int64_t n_bz_map, const int64_t* grid_points,
                                    const int64_t* offsets, const int64_t* d_diag,
                                    const int64_t* bz_grid_addresses, const int64_t* bz_map,
                                    int64_t bz_grid_type, int64_t* neighbors,
                                    const lk_options* options) noexcept {
  return compute(
      ctx, __func__, options, neighbors_options,
      [&](lk::execution& ex, const lk::options::reader&) {
        lattice::neighbors_problem problem;
        problem.view =
            input_bz(input_d_diag(d_diag), n_bz, bz_grid_addresses, n_bz_map, bz_map, bz_grid_type);
        problem.grid_points = input(grid_points, "grid_points", {n_queried});
        require_indices(problem.grid_points, "grid_points", 0, n_bz);
        problem.offsets = as_vectors<const lk::ivec3>(input(offsets, "offsets", {n_offsets, 3}));
        problem.neighbors = output(neighbors, "neighbors", {n_queried, n_offsets});
        lattice::require_bz_view(problem.view);
        lattice::neighbors.run(ex, problem);
      });
}

lk_status lk_grid_tetrahedra_compute(lk_context* ctx, const double* microzone_lattice,
                                     int64_t* tetrahedra, const lk_options* options) noexcept {
  return compute(ctx, __func__, options, tetrahedra_options,
                 [&](lk::execution&, const lk::options::reader&) {
                   const lk::mat3 microzone = input_mat3(microzone_lattice, "microzone_lattice");
                   const auto to = output(tetrahedra, "tetrahedra", {24, 4, 3});
                   std::ranges::copy(elements<int64_t>(lattice::tetrahedra_around_point(microzone)),
                                     to.begin());
                 });
}

lk_status lk_grid_integration_weights_compute(
    lk_context* ctx, int64_t n_queried, int64_t n_frequency_points, int64_t n_band,
    int64_t n_tetrahedra, int64_t n_frequencies, int64_t n_bz, int64_t n_bz_map,
    const double* frequency_points, const int64_t* tetrahedra, const int64_t* d_diag,
    const int64_t* grid_points, const double* frequencies, const int64_t* bz_grid_addresses,
    const int64_t* bz_map, const int64_t* frequency_index, int64_t bz_grid_type,
    const char* function, double* weights, const lk_options* options) noexcept {
  return compute(
      ctx, __func__, options, weights_options, [&](lk::execution& ex, const lk::options::reader&) {
        lattice::tetrahedron_weights_problem problem;
        problem.frequency_points =
            input(frequency_points, "frequency_points", {n_frequency_points});
        lk::require(n_tetrahedra > 0 && n_tetrahedra % 24 == 0,
                    "n_tetrahedra must be a multiple of 24, got ", n_tetrahedra);
        problem.tetrahedra =
            as_vectors<const lk::ivec3>(input(tetrahedra, "tetrahedra", {n_tetrahedra, 4, 3}));
        problem.view =
            input_bz(input_d_diag(d_diag), n_bz, bz_grid_addresses, n_bz_map, bz_map, bz_grid_type);
        problem.grid_points = input(grid_points, "grid_points", {n_queried});
        require_indices(problem.grid_points, "grid_points", 0, n_bz);
        problem.frequencies = input(frequencies, "frequencies", {n_frequencies, n_band});
        problem.n_band = n_band;
        problem.frequency_index = input(frequency_index, "frequency_index", {n_bz});
        require_indices(problem.frequency_index, "frequency_index", 0, n_frequencies);
        const std::string_view name = input_string(function, "function");
        lk::require(name == "I" || name == "J", "function must be \"I\" or \"J\", got \"", name,
                    "\"");
        problem.function = name == "I" ? lattice::tetrahedron_function::density
                                       : lattice::tetrahedron_function::integral;
        problem.weights = output(weights, "weights", {n_queried, n_frequency_points, n_band});
        lattice::require_bz_view(problem.view);
        lattice::tetrahedron_weights.run(ex, problem);
      });
}

} // extern "C"
