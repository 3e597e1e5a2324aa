// SPDX-License-Identifier: BSD-3-Clause
#include "libkernel/force_constants.h"

#include <set>

#include "capi/force_constants_handles.hpp"
#include "capi/lattice_handles.hpp"
#include "capi/phonon_handles.hpp"
#include "lattice/force_constants.hpp"
#include "phonon3/force_constants.hpp"

using namespace lk::capi;

namespace {

constexpr lk::options::entry from_displacements_entries[] = {
    {"compact", lk::options::type::boolean, "true", "",
     "Store one row for each atom of the primitive cell instead of the supercell."},
    {"symmetrize", lk::options::type::boolean, "true", "",
     "Impose sum rules and permutation symmetry."},
    {"rounds", lk::options::type::int64, "3", "[1, inf)",
     "How often sum rules and permutation symmetry alternate."},
};
constexpr lk::options::entry from_fc3_entries[] = {
    {"layout", lk::options::type::string, "same", "same|full|compact",
     "Rows: of all supercell atoms or of the primitive ones."},
    {"symmetrize", lk::options::type::boolean, "false", "",
     "Impose sum rules and permutation symmetry."},
    {"rounds", lk::options::type::int64, "3", "[1, inf)",
     "How often sum rules and permutation symmetry alternate."},
};
const lk::options::table fc2_options("lk_fc2_create_from_displacements",
                                     from_displacements_entries);
const lk::options::table fc3_options("lk_fc3_create_from_displacements",
                                     from_displacements_entries);
const lk::options::table fc3_array_options("lk_fc3_create");
const lk::options::table fc3_from_fc3_options("lk_fc3_create_from_fc3", from_fc3_entries);
const lk::options::table fc2_symmetrize_options("lk_fc2_symmetrize_compute");
const lk::options::table fc2_symmetrize_compact_options("lk_fc2_symmetrize_compact_compute");
const lk::options::table fc2_transpose_options("lk_fc2_transpose_compact_compute");
const lk::options::table fc2_distribute_options("lk_fc2_distribute_compute");
const lk::options::table fc3_distribute_options("lk_fc3_distribute_compute");
const lk::options::table fc3_rotate_options("lk_fc3_rotate_delta_fc2s_compute");
const lk::options::table fc3_permutation_options("lk_fc3_permutation_symmetry_compute");
const lk::options::table
    fc3_permutation_compact_options("lk_fc3_permutation_symmetry_compact_compute");
const lk::options::table fc3_transpose_options("lk_fc3_transpose_compact_compute");
const lk::options::table fc3_subtract_mean_options("lk_fc3_subtract_mean_compute");

template <class Handle> const Handle& unwrap(const Handle* h, const char* name) {
  if (h == nullptr)
    lk::fail(lk::status::handle, name, " is NULL");
  return *h;
}

std::int64_t rounds(const lk::options::reader& o) {
  return o.boolean("symmetrize") ? o.int64("rounds") : 0;
}

lk_fc3* make_fc3(lk_context* ctx, std::shared_ptr<const lk::lattice::supercell> cell,
                 lk::phonon3::force_constants value) {
  auto handle = std::make_unique<lk_fc3>();
  handle->context = state_of(ctx);
  handle->cell = std::move(cell);
  handle->value = std::make_shared<const lk::phonon3::force_constants>(std::move(value));
  return handle.release();
}

// Checked span of an array that is read and written.
std::span<double> in_place(double* p, const char* name, std::initializer_list<std::int64_t> shape) {
  input(static_cast<const double*>(p), name, shape);
  return output(p, name, shape);
}

lk::lattice::translation_maps input_maps(std::int64_t n_primitive, std::int64_t n_atoms,
                                         std::int64_t n_translations,
                                         const std::int64_t* permutations, const std::int64_t* s2pp,
                                         const std::int64_t* p2s,
                                         const std::int64_t* translation_of) {
  lk::require(n_primitive >= 1, "n_primitive must be at least 1, got ", n_primitive);
  lk::require(n_atoms >= 1, "n_atoms must be at least 1, got ", n_atoms);
  lk::lattice::translation_maps maps{n_primitive,
                                     n_atoms,
                                     input(permutations, "permutations", {n_translations, n_atoms}),
                                     input(s2pp, "s2pp", {n_atoms}),
                                     input(p2s, "p2s", {n_primitive}),
                                     input(translation_of, "translation_of", {n_atoms})};
  require_indices(maps.permutations, "permutations", 0, n_atoms);
  require_indices(maps.s2pp, "s2pp", 0, n_primitive);
  require_indices(maps.p2s, "p2s", 0, n_atoms);
  require_indices(maps.translation_of, "translation_of", 0, n_translations);
  return maps;
}

void require_atoms(std::int64_t n_atoms) {
  lk::require(n_atoms >= 1, "n_atoms must be at least 1, got ", n_atoms);
}

void require_index(std::int64_t value, const char* name, std::int64_t high) {
  lk::require(value >= 0 && value < high, name, " must be in 0 to ", high - 1, ", got ", value);
}

std::vector<array_shape> shapes_of(const lk::phonon3::force_constants& fc) {
  return {{"force_constants", {fc.n_rows, fc.n_atoms, fc.n_atoms, 3, 3, 3}},
          {"drift", {3}},
          {"drift_components", {3, 3}}};
}

} // namespace

lk_status lk_fc2_create_from_displacements(lk_context* ctx, const lk_supercell* supercell,
                                           const lk_displacements* displacements,
                                           const lk_options* options, lk_fc2** out) noexcept {
  return compute(
      ctx, __func__, options, fc2_options, [&](lk::execution& ex, const lk::options::reader& o) {
        const auto cell = unwrap(supercell, "supercell").value;
        const auto& d = unwrap(displacements, "displacements").value;
        auto& to = output_scalar(out, "out");
        auto fc = lk::lattice::solve_force_constants(ex, *cell, d, o.boolean("compact"));
        lk::lattice::symmetrize(ex, *cell, rounds(o), fc);
        auto handle = std::make_unique<lk_fc2>();
        handle->context = state_of(ctx);
        handle->cell = cell;
        handle->value = std::make_shared<const lk::lattice::force_constants>(std::move(fc));
        to = handle.release();
      });
}

lk_status lk_fc3_create_from_displacements(lk_context* ctx, const lk_supercell* supercell,
                                           const lk_displacements* displacements,
                                           const lk_options* options, lk_fc3** out) noexcept {
  return compute(
      ctx, __func__, options, fc3_options, [&](lk::execution& ex, const lk::options::reader& o) {
        const auto cell = unwrap(supercell, "supercell").value;
        const auto& d = unwrap(displacements, "displacements").value;
        auto& to = output_scalar(out, "out");
        to = make_fc3(
            ctx, cell,
            lk::phonon3::solve_force_constants(ex, *cell, d, o.boolean("compact"), rounds(o)));
      });
}

lk_status lk_fc3_create(lk_context* ctx, const lk_supercell* supercell, int64_t n_rows,
                        int64_t n_super, const double* force_constants, const lk_options* options,
                        lk_fc3** out) noexcept {
  return compute(
      ctx, __func__, options, fc3_array_options, [&](lk::execution&, const lk::options::reader&) {
        const auto cell = unwrap(supercell, "supercell").value;
        auto& to = output_scalar(out, "out");
        if (n_super != cell->n_super() || (n_rows != n_super && n_rows != cell->n_primitive()))
          lk::fail(lk::status::shape, "force_constants must have ", cell->n_primitive(), " or ",
                   cell->n_super(), " rows of ", cell->n_super(), " atoms, got ", n_rows,
                   " rows of ", n_super);
        const auto in =
            input(force_constants, "force_constants", {n_rows, n_super, n_super, 3, 3, 3});
        to = make_fc3(ctx, cell, {n_rows, n_super, {in.begin(), in.end()}, n_rows != n_super});
      });
}

lk_status lk_fc3_create_from_fc3(lk_context* ctx, const lk_fc3* source, const lk_options* options,
                                 lk_fc3** out) noexcept {
  return compute(ctx, __func__, options, fc3_from_fc3_options,
                 [&](lk::execution& ex, const lk::options::reader& o) {
                   const auto& from = unwrap(source, "source");
                   auto& to = output_scalar(out, "out");
                   const auto layout = o.string("layout");
                   auto fc = layout == "full" ? lk::phonon3::to_full(ex, *from.cell, *from.value)
                             : layout == "compact"
                                 ? lk::phonon3::to_compact(*from.cell, *from.value)
                                 : *from.value;
                   lk::phonon3::symmetrize(ex, *from.cell, rounds(o), fc);
                   to = make_fc3(ctx, from.cell, std::move(fc));
                 });
}

void lk_fc3_destroy(lk_fc3* fc3) noexcept {
  delete fc3;
}

lk_status lk_fc3_get_n_rows(const lk_fc3* fc3, int64_t* value) noexcept {
  return access(fc3, __func__, [&] { output_scalar(value, "value") = fc3->value->n_rows; });
}

lk_status lk_fc3_get_n_super(const lk_fc3* fc3, int64_t* value) noexcept {
  return access(fc3, __func__, [&] { output_scalar(value, "value") = fc3->value->n_atoms; });
}

lk_status lk_fc3_get_is_compact(const lk_fc3* fc3, int32_t* value) noexcept {
  return access(fc3, __func__,
                [&] { output_scalar(value, "value") = fc3->value->compact ? 1 : 0; });
}

lk_status lk_fc3_get_shape(const lk_fc3* fc3, const char* name, int64_t* rank,
                           int64_t* shape) noexcept {
  return access(fc3, __func__, [&] { get_shape(shapes_of(*fc3->value), name, rank, shape); });
}

lk_status lk_fc3_get_force_constants(const lk_fc3* fc3, int64_t n, double* out) noexcept {
  return access(fc3, __func__, [&] {
    copy_out("force_constants", shapes_of(*fc3->value)[0].shape,
             std::span<const double>(fc3->value->values), n, out);
  });
}

lk_status lk_fc3_get_drift(const lk_fc3* fc3, int64_t n, double* out) noexcept {
  return access(fc3, __func__, [&] {
    std::vector<double> values;
    for (const auto& d : lk::phonon3::find_drift(*fc3->cell, *fc3->value))
      values.push_back(d.value);
    const std::int64_t shape[] = {3};
    copy_out("drift", shape, std::span<const double>(values), n, out);
  });
}

lk_status lk_fc3_get_drift_components(const lk_fc3* fc3, int64_t n, int64_t* out) noexcept {
  return access(fc3, __func__, [&] {
    std::vector<std::int64_t> components;
    for (const auto& d : lk::phonon3::find_drift(*fc3->cell, *fc3->value))
      components.insert(components.end(), d.components.begin(), d.components.end());
    const std::int64_t shape[] = {3, 3};
    copy_out("drift_components", shape, std::span<const std::int64_t>(components), n, out);
  });
}

lk_status lk_fc2_symmetrize_compute(lk_context* ctx, int64_t n_atoms, int64_t level,
                                    double* force_constants, const lk_options* options) noexcept {
  return compute(
      ctx, __func__, options, fc2_symmetrize_options,
      [&](lk::execution& ex, const lk::options::reader&) {
        require_atoms(n_atoms);
        lk::require(level >= 0, "level must be non-negative, got ", level);
        const auto fc = in_place(force_constants, "force_constants", {n_atoms, n_atoms, 3, 3});
        lk::lattice::symmetrize(ex, lk::lattice::symmetrize_problem{fc, n_atoms, level});
      });
}

lk_status lk_fc2_symmetrize_compact_compute(lk_context* ctx, int64_t n_primitive, int64_t n_atoms,
                                            int64_t n_translations, int64_t level,
                                            const int64_t* permutations, const int64_t* s2pp,
                                            const int64_t* p2s, const int64_t* translation_of,
                                            double* force_constants,
                                            const lk_options* options) noexcept {
  return compute(
      ctx, __func__, options, fc2_symmetrize_compact_options,
      [&](lk::execution& ex, const lk::options::reader&) {
        const auto maps = input_maps(n_primitive, n_atoms, n_translations, permutations, s2pp, p2s,
                                     translation_of);
        lk::require(level >= 0, "level must be non-negative, got ", level);
        const auto fc = in_place(force_constants, "force_constants", {n_primitive, n_atoms, 3, 3});
        lk::lattice::symmetrize_compact(ex, {fc, maps, level});
      });
}

lk_status lk_fc2_transpose_compact_compute(lk_context* ctx, int64_t n_primitive, int64_t n_atoms,
                                           int64_t n_translations, const int64_t* permutations,
                                           const int64_t* s2pp, const int64_t* p2s,
                                           const int64_t* translation_of, double* force_constants,
                                           const lk_options* options) noexcept {
  return compute(
      ctx, __func__, options, fc2_transpose_options,
      [&](lk::execution& ex, const lk::options::reader&) {
        const auto maps = input_maps(n_primitive, n_atoms, n_translations, permutations, s2pp, p2s,
                                     translation_of);
        const auto fc = in_place(force_constants, "force_constants", {n_primitive, n_atoms, 3, 3});
        lk::lattice::transpose_compact(ex, {fc, maps});
      });
}

lk_status lk_fc2_distribute_compute(lk_context* ctx, int64_t n_rows, int64_t n_atoms,
                                    int64_t n_targets, int64_t n_operations, const int64_t* targets,
                                    const int64_t* rows, const double* rotations,
                                    const int64_t* permutations, const int64_t* map_atoms,
                                    const int64_t* map_operations, double* force_constants,
                                    const lk_options* options) noexcept {
  return compute(ctx, __func__, options, fc2_distribute_options,
                 [&](lk::execution& ex, const lk::options::reader&) {
                   require_atoms(n_atoms);
                   lk::lattice::distribute_problem p;
                   p.n_rows = n_rows;
                   p.n_atoms = n_atoms;
                   p.targets = input(targets, "targets", {n_targets});
                   p.rows = input(rows, "rows", {n_targets});
                   p.rotations = input(rotations, "rotations", {n_operations, 3, 3});
                   p.permutations = input(permutations, "permutations", {n_operations, n_atoms});
                   p.map_atoms = input(map_atoms, "map_atoms", {n_atoms});
                   p.map_operations = input(map_operations, "map_operations", {n_atoms});
                   p.values = in_place(force_constants, "force_constants", {n_rows, n_atoms, 3, 3});
                   require_indices(p.targets, "targets", 0, n_atoms);
                   require_indices(p.rows, "rows", 0, n_rows);
                   require_indices(p.permutations, "permutations", 0, n_atoms);
                   require_indices(p.map_atoms, "map_atoms", 0, n_atoms);
                   require_indices(p.map_operations, "map_operations", 0, n_operations);
                   lk::require(std::set<std::int64_t>(p.rows.begin(), p.rows.end()).size() ==
                                   p.rows.size(),
                               "rows must all be different");
                   lk::lattice::distribute(ex, p);
                 });
}

lk_status lk_fc3_distribute_compute(lk_context* ctx, int64_t n_rows, int64_t n_atoms,
                                    int64_t target, int64_t source, const int64_t* mapping,
                                    const double* rotation, double* force_constants,
                                    const lk_options* options) noexcept {
  return compute(
      ctx, __func__, options, fc3_distribute_options,
      [&](lk::execution& ex, const lk::options::reader&) {
        require_atoms(n_atoms);
        const auto map = input(mapping, "mapping", {n_atoms});
        require_indices(map, "mapping", 0, n_atoms);
        const auto r = input_mat3(rotation, "rotation");
        const auto fc =
            in_place(force_constants, "force_constants", {n_rows, n_atoms, n_atoms, 3, 3, 3});
        require_index(target, "target", n_rows);
        require_index(source, "source", n_rows);
        lk::require(target != source, "target and source must be different rows");
        const auto size = static_cast<std::size_t>(27 * n_atoms * n_atoms);
        lk::phonon3::distribute_fc3(ex, {fc.subspan(static_cast<std::size_t>(source) * size, size),
                                         fc.subspan(static_cast<std::size_t>(target) * size, size),
                                         n_atoms, map, r});
      });
}

lk_status lk_fc3_rotate_delta_fc2s_compute(lk_context* ctx, int64_t n_atoms,
                                           int64_t n_displacements, int64_t n_operations,
                                           const double* delta_fc2s, const double* inverse,
                                           const double* rotations, const int64_t* atom_maps,
                                           double* fc3, const lk_options* options) noexcept {
  return compute(
      ctx, __func__, options, fc3_rotate_options,
      [&](lk::execution& ex, const lk::options::reader&) {
        require_atoms(n_atoms);
        lk::phonon3::rotate_delta_fc2s_problem p;
        p.delta_fc2s = input(delta_fc2s, "delta_fc2s", {n_displacements, n_atoms, n_atoms, 3, 3});
        p.inverse = input(inverse, "inverse",
                          {3, element_count("inverse", {n_displacements, n_operations})});
        p.rotations = input(rotations, "rotations", {n_operations, 3, 3});
        p.atom_maps = input(atom_maps, "atom_maps", {n_operations, n_atoms});
        require_indices(p.atom_maps, "atom_maps", 0, n_atoms);
        p.fc3 = output(fc3, "fc3", {n_atoms, n_atoms, 3, 3, 3});
        p.n_atoms = n_atoms;
        p.n_displacements = n_displacements;
        p.n_operations = n_operations;
        lk::phonon3::rotate_delta_fc2s(ex, p);
      });
}

lk_status lk_fc3_permutation_symmetry_compute(lk_context* ctx, int64_t n_atoms,
                                              double* force_constants,
                                              const lk_options* options) noexcept {
  return compute(ctx, __func__, options, fc3_permutation_options,
                 [&](lk::execution& ex, const lk::options::reader&) {
                   require_atoms(n_atoms);
                   const auto fc = in_place(force_constants, "force_constants",
                                            {n_atoms, n_atoms, n_atoms, 3, 3, 3});
                   lk::phonon3::permutation_symmetry(ex, {fc, n_atoms});
                 });
}

lk_status lk_fc3_permutation_symmetry_compact_compute(
    lk_context* ctx, int64_t n_primitive, int64_t n_atoms, int64_t n_translations,
    const int64_t* permutations, const int64_t* s2pp, const int64_t* p2s,
    const int64_t* translation_of, double* force_constants, const lk_options* options) noexcept {
  return compute(ctx, __func__, options, fc3_permutation_compact_options,
                 [&](lk::execution& ex, const lk::options::reader&) {
                   const auto maps = input_maps(n_primitive, n_atoms, n_translations, permutations,
                                                s2pp, p2s, translation_of);
                   const auto fc = in_place(force_constants, "force_constants",
                                            {n_primitive, n_atoms, n_atoms, 3, 3, 3});
                   lk::phonon3::permutation_symmetry_compact(ex, {fc, maps});
                 });
}

lk_status lk_fc3_transpose_compact_compute(lk_context* ctx, int64_t n_primitive, int64_t n_atoms,
                                           int64_t n_translations, int64_t exchange,
                                           const int64_t* permutations, const int64_t* s2pp,
                                           const int64_t* p2s, const int64_t* translation_of,
                                           double* force_constants,
                                           const lk_options* options) noexcept {
  return compute(ctx, __func__, options, fc3_transpose_options,
                 [&](lk::execution& ex, const lk::options::reader&) {
                   const auto maps = input_maps(n_primitive, n_atoms, n_translations, permutations,
                                                s2pp, p2s, translation_of);
                   require_index(exchange, "exchange", 3);
                   const auto fc = in_place(force_constants, "force_constants",
                                            {n_primitive, n_atoms, n_atoms, 3, 3, 3});
                   lk::phonon3::transpose_compact_fc3(
                       ex, {fc, maps, static_cast<lk::phonon3::exchange>(exchange)});
                 });
}

lk_status lk_fc3_subtract_mean_compute(lk_context* ctx, int64_t n_rows, int64_t n_atoms,
                                       int64_t axis, double* force_constants,
                                       const lk_options* options) noexcept {
  return compute(ctx, __func__, options, fc3_subtract_mean_options,
                 [&](lk::execution& ex, const lk::options::reader&) {
                   require_atoms(n_atoms);
                   lk::require(n_rows >= 1, "n_rows must be at least 1, got ", n_rows);
                   require_index(axis, "axis", 3);
                   lk::require(axis != 0 || n_rows == n_atoms,
                               "axis 0 needs full storage: n_rows = n_atoms, got ", n_rows, " and ",
                               n_atoms);
                   const auto fc = in_place(force_constants, "force_constants",
                                            {n_rows, n_atoms, n_atoms, 3, 3, 3});
                   lk::phonon3::subtract_mean(ex, {fc, n_rows, n_atoms, axis});
                 });
}
