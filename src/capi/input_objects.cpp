// SPDX-License-Identifier: BSD-3-Clause
// Crystals and displacements as the handle of the input files holds them.
#include "capi/force_constants_handles.hpp"
#include "capi/io_handles.hpp"
#include "capi/lattice_handles.hpp"

namespace {

using namespace lk::capi;
using lk::fail;
using lk::status;
using lk::io::displacement_data;

constexpr lk::options::entry supercell_entries[] = {
    {"second_order", lk::options::type::boolean, "false", "",
     "The supercell of the second order, where the input has one of its own."},
    {"symmetry", lk::options::type::boolean, "true", "", "false: pure translations only."},
    {"tolerance", lk::options::type::real, "", "(0, inf)",
     "Tolerance of positions, Angstrom; that of the file, else 1e-5, when not given."},
};
const lk::options::table supercell_table("lk_supercell_create_from_input", supercell_entries);

constexpr lk::options::entry displacement_entries[] = {
    {"second_order", lk::options::type::boolean, "false", "",
     "The displacements of the supercell of the second order."},
};
const lk::options::table displacement_table("lk_displacements_create_from_input",
                                            displacement_entries);

const lk::imat3& matrix_of(const lk::io::input& in, bool second_order) {
  if (!in.unit)
    fail(status::state, "the input has no unit cell");
  const auto& matrix = second_order ? in.phonon_supercell_matrix : in.supercell_matrix;
  if (!matrix)
    fail(status::state, "the input has no ", second_order ? "second-order " : "",
         "supercell matrix");
  return *matrix;
}

lk::lattice::displacements type_one(const displacement_data& data,
                                    const lk::lattice::supercell& cell) {
  if (data.n_singles() == 0)
    fail(status::state, "the input has no displacements of single atoms or pairs");
  lk::lattice::displacements d;
  d.n_atoms = cell.n_super();
  if (data.n_atoms != 0 && data.n_atoms != d.n_atoms)
    fail(status::shape, "the displacements are those of ", data.n_atoms,
         " atoms, the supercell has ", d.n_atoms);
  for (std::size_t i = 0; i < data.atoms.size(); ++i)
    d.first.push_back({data.atoms[i], data.vectors[i], {}});
  for (std::size_t i = 0; i < data.pair_atoms.size(); ++i) {
    if (data.pair_included[i] == 0)
      fail(status::unsupported, "the input leaves out pairs beyond a cutoff distance");
    auto& first = d.first[static_cast<std::size_t>(data.pair_first[i])];
    first.second.push_back({data.pair_atoms[i], data.pair_vectors[i],
                            lk::lattice::pair_distance(cell, first.atom, data.pair_atoms[i])});
  }
  d.forces = data.forces;
  return d;
}

} // namespace

lk_status lk_supercell_create_from_input(lk_context* ctx, const lk_input* input,
                                         const lk_options* options, lk_supercell** out) noexcept {
  return compute(ctx, __func__, options, supercell_table,
                 [&](lk::execution& ex, const lk::options::reader& o) {
                   auto& to = output_scalar(out, "out");
                   require_handle(input, "input");
                   const auto& in = input->value;
                   lk::lattice::supercell_request request;
                   request.supercell_matrix = matrix_of(in, o.boolean("second_order"));
                   if (in.primitive_matrix)
                     request.primitive_matrix = &*in.primitive_matrix;
                   request.tolerance = o.has("tolerance")
                                           ? o.real("tolerance")
                                           : in.symmetry_tolerance.value_or(request.tolerance);
                   request.use_symmetry = o.boolean("symmetry");
                   auto handle = std::make_unique<lk_supercell>();
                   handle->context = state_of(ctx);
                   handle->value = std::make_shared<const lk::lattice::supercell>(
                       lk::lattice::make_supercell(ex, *in.unit, request));
                   to = handle.release();
                 });
}

lk_status lk_displacements_create_from_input(lk_context* ctx, const lk_supercell* supercell,
                                             const lk_input* input, const lk_options* options,
                                             lk_displacements** out) noexcept {
  return compute(ctx, __func__, options, displacement_table,
                 [&](lk::execution&, const lk::options::reader& o) {
                   auto& to = output_scalar(out, "out");
                   require_handle(supercell, "supercell");
                   require_handle(input, "input");
                   const auto& in = input->value;
                   auto handle = std::make_unique<lk_displacements>();
                   handle->context = state_of(ctx);
                   handle->cell = supercell->value;
                   handle->value = type_one(o.boolean("second_order") ? in.phonon_displacements
                                                                      : in.displacements,
                                            *supercell->value);
                   to = handle.release();
                 });
}
