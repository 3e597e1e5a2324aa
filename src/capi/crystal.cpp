// SPDX-License-Identifier: BSD-3-Clause
#include "libkernel/crystal.h"

#include <utility>
#include <vector>

#include "capi/lattice_handles.hpp"
#include "common/core/small_matrix.hpp"
#include "lattice/atom_permutation.hpp"
#include "lattice/shortest_vectors.hpp"

namespace lk::capi {
namespace {

using options::entry;
using options::type;

constexpr entry crystal_entries[] = {
    {"tolerance", type::real, "1e-5", "(0, inf)",
     "Distance below which positions are the same, Angstrom."},
    {"symmetry", type::boolean, "true", "", "false: the identity only."},
    {"rotations", type::int64_array, "", "",
     "Rotations of the operations, 9 integers each, row by row."},
    {"translations", type::real_array, "", "",
     "Fractional translations of the operations, 3 numbers each."},
};
const options::table crystal_options("lk_crystal_create", crystal_entries);
const options::table supercell_options("lk_supercell_create");
const options::table permutation_options("lk_cell_permutation_compute");
const options::table shortest_options("lk_cell_shortest_vectors_compute");

lattice::cell read_cell(std::int64_t n_atoms, const double* lattice, const double* positions,
                        const char* const* symbols, const double* masses) {
  require(n_atoms > 0, "n_atoms must be positive, got ", n_atoms);
  lattice::cell c;
  c.lattice = input_mat3(lattice, "lattice");
  const auto x = as_vectors<const vec3>(input(positions, "positions", {n_atoms, 3}));
  c.positions.assign(x.begin(), x.end());
  require_pointer(symbols, "symbols", n_atoms);
  for (std::int64_t i = 0; i < n_atoms; ++i)
    c.symbols.emplace_back(input_string(symbols[i], "symbols"));
  const auto given = optional_input(masses, "masses", {n_atoms});
  for (std::int64_t i = 0; i < n_atoms; ++i) {
    const auto& symbol = c.symbols[i];
    c.masses.push_back(given.empty() ? lattice::standard_mass(symbol) : given[i]);
    require(c.masses.back() > 0,
            given.empty() ? "no standard mass is known for \"" : "the mass of \"", symbol,
            given.empty() ? "\"; give masses" : "\" must be positive");
  }
  if (determinant(c.lattice) == 0)
    fail(status::singular, "lattice has no volume");
  return c;
}

lattice::symmetry read_symmetry(const lattice::cell& c, double tolerance,
                                const options::reader& o) {
  const auto r = o.int64_array("rotations");
  const auto t =
      o.has("translations") ? o.real_array("translations") : std::vector<double>(r.size() / 3, 0.0);
  require(!r.empty() && r.size() % 9 == 0 && t.size() * 3 == r.size(),
          "options \"rotations\" and \"translations\" need 9 and 3 numbers per operation, got ",
          r.size(), " and ", t.size());
  std::vector<imat3> rotations(r.size() / 9);
  std::vector<vec3> translations(rotations.size());
  for (std::size_t k = 0; k < rotations.size(); ++k)
    for (std::size_t i = 0; i < 3; ++i) {
      translations[k][i] = t[3 * k + i];
      for (std::size_t j = 0; j < 3; ++j)
        rotations[k][i][j] = r[9 * k + 3 * i + j];
    }
  return lattice::make_symmetry(c, tolerance, std::move(rotations), std::move(translations));
}

std::vector<array_shape> shapes(const lk_crystal::content& c) {
  const auto n = c.cell.n_atoms();
  const auto n_operations = static_cast<std::int64_t>(c.symmetry.rotations.size());
  return {{"lattice", {3, 3}},
          {"positions", {n, 3}},
          {"masses", {n}},
          {"rotations", {n_operations, 3, 3}},
          {"translations", {n_operations, 3}},
          {"equivalent_atoms", {n}}};
}

std::vector<array_shape> shapes(const lattice::supercell& s) {
  const auto n = s.n_super(), n_primitive = s.n_primitive();
  const auto count = [](const auto& list) { return static_cast<std::int64_t>(list.size()); };
  const auto n_operations = count(s.super_symmetry.rotations);
  const auto n_primitive_operations = count(s.primitive_symmetry.rotations);
  return {{"lattice", {3, 3}},
          {"positions", {n, 3}},
          {"masses", {n}},
          {"primitive_lattice", {3, 3}},
          {"primitive_positions", {n_primitive, 3}},
          {"primitive_masses", {n_primitive}},
          {"supercell_matrix", {3, 3}},
          {"primitive_matrix", {3, 3}},
          {"primitive_to_supercell", {n_primitive}},
          {"supercell_to_primitive", {n}},
          {"supercell_to_primitive_index", {n}},
          {"unit_to_supercell", {count(s.u2s)}},
          {"supercell_to_unit", {n}},
          {"permutations", {count(s.translations) / n, n}},
          {"translation_of", {n}},
          {"shortest_vectors", {count(s.shortest.vectors), 3}},
          {"multiplicity", {n, n_primitive, 2}},
          {"rotations", {n_operations, 3, 3}},
          {"translations", {n_operations, 3}},
          {"primitive_rotations", {n_primitive_operations, 3, 3}},
          {"primitive_translations", {n_primitive_operations, 3}},
          {"equivalent_atoms", {n}}};
}

// Getter of an array of either handle: `source` picks the array.
template <class Handle, class Source, class T>
lk_status get_array(const Handle* h, const char* function, const char* name, Source source,
                    std::int64_t n, T* out) noexcept {
  return access(h, function, [&] {
    const auto shape = shape_of(shapes(*h->value), name);
    copy_out(name, shape, elements<T>(source(*h->value)), n, out);
  });
}

const char* symbol_at(const lattice::cell& c, std::int64_t i) {
  require_indices({&i, 1}, "i", 0, c.n_atoms());
  return c.symbols[i].c_str();
}

} // namespace
} // namespace lk::capi

using namespace lk::capi;

extern "C" {

lk_status lk_crystal_create(lk_context* ctx, int64_t n_atoms, const double* lattice,
                            const double* positions, const char* const* symbols,
                            const double* masses, const lk_options* options,
                            lk_crystal** out) noexcept {
  return compute(
      ctx, __func__, options, crystal_options, [&](lk::execution&, const lk::options::reader& o) {
        output_scalar(out, "out");
        auto content = std::make_shared<lk_crystal::content>();
        content->cell = read_cell(n_atoms, lattice, positions, symbols, masses);
        const double tolerance = o.real("tolerance");
        content->use_symmetry = o.boolean("symmetry");
        content->given_operations = o.has("rotations");
        lk::require(content->given_operations || !o.has("translations"),
                    "option \"translations\" needs \"rotations\"");
        content->symmetry = content->given_operations ? read_symmetry(content->cell, tolerance, o)
                            : content->use_symmetry
                                ? lk::lattice::find_symmetry(content->cell, tolerance)
                                : lk::lattice::no_symmetry(content->cell, tolerance);
        auto handle = std::make_unique<lk_crystal>();
        handle->context = state_of(ctx);
        handle->value = std::move(content);
        *out = handle.release();
      });
}

void lk_crystal_destroy(lk_crystal* crystal) noexcept {
  delete crystal;
}

lk_status lk_crystal_get_shape(const lk_crystal* crystal, const char* name, int64_t* rank,
                               int64_t* shape) noexcept {
  return access(crystal, __func__, [&] { get_shape(shapes(*crystal->value), name, rank, shape); });
}

lk_status lk_crystal_get_n_atoms(const lk_crystal* crystal, int64_t* value) noexcept {
  return access(crystal, __func__,
                [&] { output_scalar(value, "value") = crystal->value->cell.n_atoms(); });
}

lk_status lk_crystal_get_n_operations(const lk_crystal* crystal, int64_t* value) noexcept {
  return access(crystal, __func__, [&] {
    output_scalar(value, "value") = static_cast<int64_t>(crystal->value->symmetry.rotations.size());
  });
}

lk_status lk_crystal_get_volume(const lk_crystal* crystal, double* value) noexcept {
  return access(crystal, __func__,
                [&] { output_scalar(value, "value") = lk::lattice::volume(crystal->value->cell); });
}

lk_status lk_crystal_get_space_group(const lk_crystal* crystal, const char** value) noexcept {
  return access(crystal, __func__, [&] {
    output_scalar(value, "value") = crystal->value->symmetry.space_group.c_str();
  });
}

lk_status lk_crystal_get_symbol(const lk_crystal* crystal, int64_t i, const char** value) noexcept {
  return access(crystal, __func__,
                [&] { output_scalar(value, "value") = symbol_at(crystal->value->cell, i); });
}

#define LK_CRYSTAL_ARRAY(name, T, member)                                                          \
  lk_status lk_crystal_get_##name(const lk_crystal* crystal, int64_t n, T* out) noexcept {         \
    return get_array(                                                                              \
        crystal, __func__, #name, [](const auto& c) -> const auto& { return c.member; }, n, out);  \
  }
LK_CRYSTAL_ARRAY(lattice, double, cell.lattice)
LK_CRYSTAL_ARRAY(positions, double, cell.positions)
LK_CRYSTAL_ARRAY(masses, double, cell.masses)
LK_CRYSTAL_ARRAY(rotations, int64_t, symmetry.rotations)
LK_CRYSTAL_ARRAY(translations, double, symmetry.translations)
LK_CRYSTAL_ARRAY(equivalent_atoms, int64_t, symmetry.map_atoms)
#undef LK_CRYSTAL_ARRAY

lk_status lk_supercell_create(lk_context* ctx, const lk_crystal* crystal,
                              const int64_t* supercell_matrix, const double* primitive_matrix,
                              const lk_options* options, lk_supercell** out) noexcept {
  return compute(ctx, __func__, options, supercell_options,
                 [&](lk::execution& ex, const lk::options::reader&) {
                   output_scalar(out, "out");
                   require_handle(crystal, "crystal");
                   const auto& content = *crystal->value;
                   lk::lattice::supercell_request request;
                   request.supercell_matrix = input_imat3(supercell_matrix, "supercell_matrix");
                   lk::mat3 primitive{};
                   if (primitive_matrix != nullptr) {
                     primitive = input_mat3(primitive_matrix, "primitive_matrix");
                     request.primitive_matrix = &primitive;
                   }
                   request.tolerance = content.symmetry.tolerance;
                   request.use_symmetry = content.use_symmetry;
                   if (content.given_operations)
                     request.given = &content.symmetry;
                   auto handle = std::make_unique<lk_supercell>();
                   handle->context = state_of(ctx);
                   handle->value = std::make_shared<const lk::lattice::supercell>(
                       lk::lattice::make_supercell(ex, content.cell, request));
                   *out = handle.release();
                 });
}

void lk_supercell_destroy(lk_supercell* supercell) noexcept {
  delete supercell;
}

lk_status lk_supercell_get_shape(const lk_supercell* supercell, const char* name, int64_t* rank,
                                 int64_t* shape) noexcept {
  return access(supercell, __func__,
                [&] { get_shape(shapes(*supercell->value), name, rank, shape); });
}

lk_status lk_supercell_get_n_atoms(const lk_supercell* supercell, int64_t* value) noexcept {
  return access(supercell, __func__,
                [&] { output_scalar(value, "value") = supercell->value->n_super(); });
}

lk_status lk_supercell_get_n_primitive(const lk_supercell* supercell, int64_t* value) noexcept {
  return access(supercell, __func__,
                [&] { output_scalar(value, "value") = supercell->value->n_primitive(); });
}

lk_status lk_supercell_get_n_translations(const lk_supercell* supercell, int64_t* value) noexcept {
  return access(supercell, __func__, [&] {
    output_scalar(value, "value") = supercell->value->n_super() / supercell->value->n_primitive();
  });
}

lk_status lk_supercell_get_primitive_volume(const lk_supercell* supercell, double* value) noexcept {
  return access(supercell, __func__, [&] {
    output_scalar(value, "value") = lk::lattice::volume(supercell->value->primitive);
  });
}

lk_status lk_supercell_get_space_group(const lk_supercell* supercell, const char** value) noexcept {
  return access(supercell, __func__, [&] {
    output_scalar(value, "value") = supercell->value->primitive_symmetry.space_group.c_str();
  });
}

lk_status lk_supercell_get_symbol(const lk_supercell* supercell, int64_t i,
                                  const char** value) noexcept {
  return access(supercell, __func__,
                [&] { output_scalar(value, "value") = symbol_at(supercell->value->super, i); });
}

lk_status lk_supercell_get_primitive_symbol(const lk_supercell* supercell, int64_t i,
                                            const char** value) noexcept {
  return access(supercell, __func__,
                [&] { output_scalar(value, "value") = symbol_at(supercell->value->primitive, i); });
}

#define LK_SUPERCELL_ARRAY(name, T, member)                                                        \
  lk_status lk_supercell_get_##name(const lk_supercell* supercell, int64_t n, T* out) noexcept {   \
    return get_array(                                                                              \
        supercell, __func__, #name, [](const auto& s) -> const auto& { return s.member; }, n,      \
        out);                                                                                      \
  }
LK_SUPERCELL_ARRAY(lattice, double, super.lattice)
LK_SUPERCELL_ARRAY(positions, double, super.positions)
LK_SUPERCELL_ARRAY(masses, double, super.masses)
LK_SUPERCELL_ARRAY(primitive_lattice, double, primitive.lattice)
LK_SUPERCELL_ARRAY(primitive_positions, double, primitive.positions)
LK_SUPERCELL_ARRAY(primitive_masses, double, primitive.masses)
LK_SUPERCELL_ARRAY(supercell_matrix, int64_t, supercell_matrix)
LK_SUPERCELL_ARRAY(primitive_matrix, double, primitive_matrix)
LK_SUPERCELL_ARRAY(primitive_to_supercell, int64_t, p2s)
LK_SUPERCELL_ARRAY(supercell_to_primitive, int64_t, s2p)
LK_SUPERCELL_ARRAY(supercell_to_primitive_index, int64_t, s2pp)
LK_SUPERCELL_ARRAY(unit_to_supercell, int64_t, u2s)
LK_SUPERCELL_ARRAY(supercell_to_unit, int64_t, s2u)
LK_SUPERCELL_ARRAY(permutations, int64_t, translations)
LK_SUPERCELL_ARRAY(translation_of, int64_t, translation_of)
LK_SUPERCELL_ARRAY(shortest_vectors, double, shortest.vectors)
LK_SUPERCELL_ARRAY(multiplicity, int64_t, shortest.multiplicity)
LK_SUPERCELL_ARRAY(rotations, int64_t, super_symmetry.rotations)
LK_SUPERCELL_ARRAY(translations, double, super_symmetry.translations)
LK_SUPERCELL_ARRAY(primitive_rotations, int64_t, primitive_symmetry.rotations)
LK_SUPERCELL_ARRAY(primitive_translations, double, primitive_symmetry.translations)
LK_SUPERCELL_ARRAY(equivalent_atoms, int64_t, super_symmetry.map_atoms)
#undef LK_SUPERCELL_ARRAY

lk_status lk_element_get_mass(const char* symbol, double* value) noexcept {
  return access(__func__, [&] {
    output_scalar(value, "value");
    const double mass = lk::lattice::standard_mass(input_string(symbol, "symbol"));
    lk::require(mass > 0, "no standard mass is known for \"", symbol, "\"");
    *value = mass;
  });
}

lk_status lk_element_get_mass_variance(const char* symbol, double* value) noexcept {
  return access(__func__, [&] {
    output_scalar(value, "value");
    *value = lk::lattice::natural_mass_variance(input_string(symbol, "symbol"));
  });
}

lk_status lk_cell_permutation_compute(lk_context* ctx, int64_t n_atoms, const double* lattice,
                                      const double* positions, const double* moved_positions,
                                      double tolerance, int64_t* permutation, int32_t* found,
                                      const lk_options* options) noexcept {
  return compute(
      ctx, __func__, options, permutation_options,
      [&](lk::execution& ex, const lk::options::reader&) {
        lk::lattice::atom_permutation_problem problem;
        problem.lattice = input_mat3(lattice, "lattice");
        problem.positions = as_vectors<const lk::vec3>(input(positions, "positions", {n_atoms, 3}));
        problem.moved =
            as_vectors<const lk::vec3>(input(moved_positions, "moved_positions", {n_atoms, 3}));
        lk::require(std::isfinite(tolerance), "tolerance is not finite");
        problem.tolerance = tolerance;
        problem.permutation = output(permutation, "permutation", {n_atoms});
        output_scalar(found, "found");
        if (lk::determinant(problem.lattice) == 0)
          lk::fail(lk::status::singular, "lattice has no volume");
        bool all = false;
        problem.found = &all;
        lk::lattice::atom_permutation.run(ex, problem);
        *found = all;
      });
}

lk_status lk_cell_shortest_vectors_compute(
    lk_context* ctx, int64_t n_to, int64_t n_from, int64_t n_lattice_points, int64_t n_vectors,
    const double* positions_to, const double* positions_from, const int64_t* lattice_points,
    const double* reduced_basis, const int64_t* transformation, double tolerance, double* vectors,
    int64_t* multiplicity, const lk_options* options) noexcept {
  return compute(
      ctx, __func__, options, shortest_options, [&](lk::execution& ex, const lk::options::reader&) {
        lk::lattice::shortest_vectors_problem problem;
        problem.to = as_vectors<const lk::vec3>(input(positions_to, "positions_to", {n_to, 3}));
        problem.from =
            as_vectors<const lk::vec3>(input(positions_from, "positions_from", {n_from, 3}));
        problem.lattice_points = as_vectors<const lk::ivec3>(
            input(lattice_points, "lattice_points", {n_lattice_points, 3}));
        lk::require(n_lattice_points > 0, "lattice_points is empty");
        problem.reduced_basis = input_mat3(reduced_basis, "reduced_basis");
        problem.transformation = input_imat3(transformation, "transformation");
        lk::require(std::isfinite(tolerance) && tolerance > 0, "tolerance must be positive, got ",
                    tolerance);
        problem.tolerance = tolerance;
        problem.vectors = as_vectors<lk::vec3>(optional_output(vectors, "vectors", {n_vectors, 3}));
        lk::require(vectors != nullptr || n_vectors == 0, "vectors is NULL, but n_vectors is ",
                    n_vectors);
        problem.multiplicity = output(multiplicity, "multiplicity", {n_to, n_from, 2});
        lk::lattice::shortest_vectors_kernel.run(ex, problem);
      });
}

} // extern "C"
