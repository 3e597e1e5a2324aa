// SPDX-License-Identifier: BSD-3-Clause
// Getters of lk_input. All arrays are rows of one table, which also serves lk_input_get_shape().
#include <algorithm>
#include <variant>

#include "capi/io_handles.hpp"
#include "io/units.hpp"

namespace {

using namespace lk::capi;
using lk::fail;
using lk::status;
using lk::io::displacement_data;
using lk::lattice::cell;

using array_data = std::variant<std::span<const double>, std::span<const std::int64_t>,
                                std::span<const std::int8_t>>;

struct row {
  const char* name;
  bool there;
  std::vector<std::int64_t> shape;
  array_data data;
};

template <class T, std::size_t N> std::span<const T> flat(const std::vector<std::array<T, N>>& v) {
  return {v.empty() ? nullptr : v.front().data(), N * v.size()};
}

template <class T> std::span<const T> flat(const std::array<std::array<T, 3>, 3>& m) {
  return {m.front().data(), 9};
}

std::span<const double> flat(const std::vector<lk::mat3>& v) {
  return {v.empty() ? nullptr : v.front().front().data(), 9 * v.size()};
}

template <class T> std::span<const T> flat(const std::vector<T>& v) {
  return v;
}

template <class T>
void add_matrix(std::vector<row>& rows, const char* name, const std::optional<T>& m) {
  static const T none{};
  rows.push_back({name, m.has_value(), {3, 3}, flat(m ? *m : none)});
}

void add_cell(std::vector<row>& rows, const std::optional<cell>& c, const char* lattice,
              const char* positions, const char* masses) {
  static const cell none;
  const cell& x = c ? *c : none;
  rows.push_back({lattice, c.has_value(), {3, 3}, flat(x.lattice)});
  rows.push_back({positions, c.has_value(), {x.n_atoms(), 3}, flat(x.positions)});
  rows.push_back({masses, c.has_value(), {x.n_atoms()}, flat(x.masses)});
}

void add_displacements(std::vector<row>& rows, const displacement_data& d) {
  rows.push_back({"displacement_atoms", true, {d.n_singles()}, flat(d.atoms)});
  rows.push_back({"displacement_vectors", true, {d.n_singles(), 3}, flat(d.vectors)});
  rows.push_back({"pair_first", true, {d.n_pairs()}, flat(d.pair_first)});
  rows.push_back({"pair_atoms", true, {d.n_pairs()}, flat(d.pair_atoms)});
  rows.push_back({"pair_vectors", true, {d.n_pairs(), 3}, flat(d.pair_vectors)});
  rows.push_back({"pair_included", true, {d.n_pairs()}, flat(d.pair_included)});
  rows.push_back({"pair_distances", true, {d.n_pairs()}, flat(d.pair_distances)});
  rows.push_back({"snapshots", true, {d.n_snapshots, d.n_atoms, 3}, flat(d.snapshots)});
  rows.push_back({"forces", !d.forces.empty(), {d.n_supercells(), d.n_atoms, 3}, flat(d.forces)});
  rows.push_back({"energies", !d.energies.empty(), {d.n_supercells()}, flat(d.energies)});
  rows.push_back({"duplicates",
                  true,
                  {static_cast<std::int64_t>(d.duplicates.size()), 2},
                  flat(d.duplicates)});
}

void add_phonon_displacements(std::vector<row>& rows, const displacement_data& d) {
  rows.push_back({"phonon_displacement_atoms", true, {d.n_singles()}, flat(d.atoms)});
  rows.push_back({"phonon_displacement_vectors", true, {d.n_singles(), 3}, flat(d.vectors)});
  rows.push_back({"phonon_snapshots", true, {d.n_snapshots, d.n_atoms, 3}, flat(d.snapshots)});
  rows.push_back(
      {"phonon_forces", !d.forces.empty(), {d.n_supercells(), d.n_atoms, 3}, flat(d.forces)});
  rows.push_back({"phonon_energies", !d.energies.empty(), {d.n_supercells()}, flat(d.energies)});
}

void add_tensors(std::vector<row>& rows, const lk::io::input& in) {
  static const lk::io::nac_data no_nac;
  static const lk::io::force_constant_data no_force_constants;
  const auto& nac = in.nac ? *in.nac : no_nac;
  rows.push_back({"born",
                  in.nac.has_value(),
                  {static_cast<std::int64_t>(nac.born.size()), 3, 3},
                  flat(nac.born)});
  rows.push_back({"dielectric", in.nac.has_value(), {3, 3}, flat(nac.dielectric)});
  const auto& fc = in.force_constants ? *in.force_constants : no_force_constants;
  rows.push_back({"force_constants",
                  in.force_constants.has_value(),
                  {fc.n_rows, fc.n_atoms, 3, 3},
                  flat(fc.values)});
}

std::vector<row> rows_of(const lk::io::input& in) {
  std::vector<row> rows;
  add_cell(rows, in.unit, "lattice", "positions", "masses");
  add_cell(rows, in.super, "supercell_lattice", "supercell_positions", "supercell_masses");
  add_cell(rows, in.primitive, "primitive_lattice", "primitive_positions", "primitive_masses");
  add_cell(rows, in.phonon_super, "phonon_supercell_lattice", "phonon_supercell_positions",
           "phonon_supercell_masses");
  add_matrix(rows, "supercell_matrix", in.supercell_matrix);
  add_matrix(rows, "primitive_matrix", in.primitive_matrix);
  add_matrix(rows, "phonon_supercell_matrix", in.phonon_supercell_matrix);
  add_displacements(rows, in.displacements);
  add_phonon_displacements(rows, in.phonon_displacements);
  add_tensors(rows, in);
  return rows;
}

[[noreturn]] void fail_absent(std::string_view name) {
  fail(status::state, "the input has no ", name);
}

template <class T>
lk_status get_array(const lk_input* h, const char* function, const char* name, std::int64_t n,
                    T* out) noexcept {
  return access(h, function, [&] {
    const auto rows = rows_of(h->value);
    const auto& r = *std::find_if(rows.begin(), rows.end(),
                                  [&](const row& x) { return std::string_view(x.name) == name; });
    if (!r.there)
      fail_absent(name);
    copy_out<T>(name, r.shape, std::get<std::span<const T>>(r.data), n, out);
  });
}

template <class T, class Value>
lk_status get_value(const lk_input* h, const char* function, T* value, Value of) noexcept {
  return access(h, function, [&] {
    auto& target = output_scalar(value, "value");
    target = static_cast<T>(of(h->value));
  });
}

lk_status get_text(const lk_input* h, const char* function, const char** value,
                   std::string lk::io::input::*text) noexcept {
  return access(h, function, [&] { output_scalar(value, "value") = (h->value.*text).c_str(); });
}

lk_status get_symbol(const lk_input* h, const char* function, std::int64_t i, const char** value,
                     std::optional<cell> lk::io::input::*c, const char* what) noexcept {
  return access(h, function, [&] {
    auto& target = output_scalar(value, "value");
    const auto& of = h->value.*c;
    if (!of)
      fail_absent(what);
    require_indices({&i, 1}, "i", 0, of->n_atoms());
    target = of->symbols[i].c_str();
  });
}

std::int64_t n_atoms_of(const std::optional<cell>& c) {
  return c ? c->n_atoms() : 0;
}

} // namespace

extern "C" {

lk_status lk_input_get_shape(const lk_input* h, const char* name, int64_t* rank,
                             int64_t* shape) noexcept {
  return access(h, __func__, [&] {
    const std::string_view wanted = input_string(name, "name");
    std::vector<array_shape> shapes;
    for (const auto& r : rows_of(h->value)) {
      if (wanted == r.name && !r.there)
        fail_absent(wanted);
      shapes.push_back({r.name, r.shape});
    }
    get_shape(shapes, name, rank, shape);
  });
}

lk_status lk_input_get_lattice(const lk_input* h, int64_t n, double* out) noexcept {
  return get_array(h, __func__, "lattice", n, out);
}

lk_status lk_input_get_positions(const lk_input* h, int64_t n, double* out) noexcept {
  return get_array(h, __func__, "positions", n, out);
}

lk_status lk_input_get_masses(const lk_input* h, int64_t n, double* out) noexcept {
  return get_array(h, __func__, "masses", n, out);
}

lk_status lk_input_get_supercell_lattice(const lk_input* h, int64_t n, double* out) noexcept {
  return get_array(h, __func__, "supercell_lattice", n, out);
}

lk_status lk_input_get_supercell_positions(const lk_input* h, int64_t n, double* out) noexcept {
  return get_array(h, __func__, "supercell_positions", n, out);
}

lk_status lk_input_get_supercell_masses(const lk_input* h, int64_t n, double* out) noexcept {
  return get_array(h, __func__, "supercell_masses", n, out);
}

lk_status lk_input_get_primitive_lattice(const lk_input* h, int64_t n, double* out) noexcept {
  return get_array(h, __func__, "primitive_lattice", n, out);
}

lk_status lk_input_get_primitive_positions(const lk_input* h, int64_t n, double* out) noexcept {
  return get_array(h, __func__, "primitive_positions", n, out);
}

lk_status lk_input_get_primitive_masses(const lk_input* h, int64_t n, double* out) noexcept {
  return get_array(h, __func__, "primitive_masses", n, out);
}

lk_status lk_input_get_phonon_supercell_lattice(const lk_input* h, int64_t n,
                                                double* out) noexcept {
  return get_array(h, __func__, "phonon_supercell_lattice", n, out);
}

lk_status lk_input_get_phonon_supercell_positions(const lk_input* h, int64_t n,
                                                  double* out) noexcept {
  return get_array(h, __func__, "phonon_supercell_positions", n, out);
}

lk_status lk_input_get_phonon_supercell_masses(const lk_input* h, int64_t n, double* out) noexcept {
  return get_array(h, __func__, "phonon_supercell_masses", n, out);
}

lk_status lk_input_get_supercell_matrix(const lk_input* h, int64_t n, int64_t* out) noexcept {
  return get_array(h, __func__, "supercell_matrix", n, out);
}

lk_status lk_input_get_primitive_matrix(const lk_input* h, int64_t n, double* out) noexcept {
  return get_array(h, __func__, "primitive_matrix", n, out);
}

lk_status lk_input_get_phonon_supercell_matrix(const lk_input* h, int64_t n,
                                               int64_t* out) noexcept {
  return get_array(h, __func__, "phonon_supercell_matrix", n, out);
}

lk_status lk_input_get_born(const lk_input* h, int64_t n, double* out) noexcept {
  return get_array(h, __func__, "born", n, out);
}

lk_status lk_input_get_dielectric(const lk_input* h, int64_t n, double* out) noexcept {
  return get_array(h, __func__, "dielectric", n, out);
}

lk_status lk_input_get_displacement_atoms(const lk_input* h, int64_t n, int64_t* out) noexcept {
  return get_array(h, __func__, "displacement_atoms", n, out);
}

lk_status lk_input_get_displacement_vectors(const lk_input* h, int64_t n, double* out) noexcept {
  return get_array(h, __func__, "displacement_vectors", n, out);
}

lk_status lk_input_get_pair_first(const lk_input* h, int64_t n, int64_t* out) noexcept {
  return get_array(h, __func__, "pair_first", n, out);
}

lk_status lk_input_get_pair_atoms(const lk_input* h, int64_t n, int64_t* out) noexcept {
  return get_array(h, __func__, "pair_atoms", n, out);
}

lk_status lk_input_get_pair_vectors(const lk_input* h, int64_t n, double* out) noexcept {
  return get_array(h, __func__, "pair_vectors", n, out);
}

lk_status lk_input_get_pair_included(const lk_input* h, int64_t n, int8_t* out) noexcept {
  return get_array(h, __func__, "pair_included", n, out);
}

lk_status lk_input_get_pair_distances(const lk_input* h, int64_t n, double* out) noexcept {
  return get_array(h, __func__, "pair_distances", n, out);
}

lk_status lk_input_get_snapshots(const lk_input* h, int64_t n, double* out) noexcept {
  return get_array(h, __func__, "snapshots", n, out);
}

lk_status lk_input_get_forces(const lk_input* h, int64_t n, double* out) noexcept {
  return get_array(h, __func__, "forces", n, out);
}

lk_status lk_input_get_energies(const lk_input* h, int64_t n, double* out) noexcept {
  return get_array(h, __func__, "energies", n, out);
}

lk_status lk_input_get_duplicates(const lk_input* h, int64_t n, int64_t* out) noexcept {
  return get_array(h, __func__, "duplicates", n, out);
}

lk_status lk_input_get_phonon_displacement_atoms(const lk_input* h, int64_t n,
                                                 int64_t* out) noexcept {
  return get_array(h, __func__, "phonon_displacement_atoms", n, out);
}

lk_status lk_input_get_phonon_displacement_vectors(const lk_input* h, int64_t n,
                                                   double* out) noexcept {
  return get_array(h, __func__, "phonon_displacement_vectors", n, out);
}

lk_status lk_input_get_phonon_snapshots(const lk_input* h, int64_t n, double* out) noexcept {
  return get_array(h, __func__, "phonon_snapshots", n, out);
}

lk_status lk_input_get_phonon_forces(const lk_input* h, int64_t n, double* out) noexcept {
  return get_array(h, __func__, "phonon_forces", n, out);
}

lk_status lk_input_get_phonon_energies(const lk_input* h, int64_t n, double* out) noexcept {
  return get_array(h, __func__, "phonon_energies", n, out);
}

lk_status lk_input_get_force_constants(const lk_input* h, int64_t n, double* out) noexcept {
  return get_array(h, __func__, "force_constants", n, out);
}

lk_status lk_input_get_n_atoms(const lk_input* h, int64_t* value) noexcept {
  return get_value(h, __func__, value, [](const auto& in) { return n_atoms_of(in.unit); });
}

lk_status lk_input_get_n_supercell_atoms(const lk_input* h, int64_t* value) noexcept {
  return get_value(h, __func__, value, [](const auto& in) { return n_atoms_of(in.super); });
}

lk_status lk_input_get_n_primitive_atoms(const lk_input* h, int64_t* value) noexcept {
  return get_value(h, __func__, value, [](const auto& in) { return n_atoms_of(in.primitive); });
}

lk_status lk_input_get_n_phonon_supercell_atoms(const lk_input* h, int64_t* value) noexcept {
  return get_value(h, __func__, value, [](const auto& in) { return n_atoms_of(in.phonon_super); });
}

lk_status lk_input_get_n_singles(const lk_input* h, int64_t* value) noexcept {
  return get_value(h, __func__, value, [](const auto& in) { return in.displacements.n_singles(); });
}

lk_status lk_input_get_n_pairs(const lk_input* h, int64_t* value) noexcept {
  return get_value(h, __func__, value, [](const auto& in) { return in.displacements.n_pairs(); });
}

lk_status lk_input_get_n_snapshots(const lk_input* h, int64_t* value) noexcept {
  return get_value(h, __func__, value, [](const auto& in) { return in.displacements.n_snapshots; });
}

lk_status lk_input_get_n_phonon_singles(const lk_input* h, int64_t* value) noexcept {
  return get_value(h, __func__, value,
                   [](const auto& in) { return in.phonon_displacements.n_singles(); });
}

lk_status lk_input_get_n_phonon_snapshots(const lk_input* h, int64_t* value) noexcept {
  return get_value(h, __func__, value,
                   [](const auto& in) { return in.phonon_displacements.n_snapshots; });
}

lk_status lk_input_get_has_unit_cell(const lk_input* h, int32_t* value) noexcept {
  return get_value(h, __func__, value, [](const auto& in) { return in.unit.has_value(); });
}

lk_status lk_input_get_has_supercell(const lk_input* h, int32_t* value) noexcept {
  return get_value(h, __func__, value, [](const auto& in) { return in.super.has_value(); });
}

lk_status lk_input_get_has_primitive_cell(const lk_input* h, int32_t* value) noexcept {
  return get_value(h, __func__, value, [](const auto& in) { return in.primitive.has_value(); });
}

lk_status lk_input_get_has_phonon_supercell(const lk_input* h, int32_t* value) noexcept {
  return get_value(h, __func__, value, [](const auto& in) { return in.phonon_super.has_value(); });
}

lk_status lk_input_get_has_supercell_matrix(const lk_input* h, int32_t* value) noexcept {
  return get_value(h, __func__, value,
                   [](const auto& in) { return in.supercell_matrix.has_value(); });
}

lk_status lk_input_get_has_primitive_matrix(const lk_input* h, int32_t* value) noexcept {
  return get_value(h, __func__, value,
                   [](const auto& in) { return in.primitive_matrix.has_value(); });
}

lk_status lk_input_get_has_phonon_supercell_matrix(const lk_input* h, int32_t* value) noexcept {
  return get_value(h, __func__, value,
                   [](const auto& in) { return in.phonon_supercell_matrix.has_value(); });
}

lk_status lk_input_get_has_nac(const lk_input* h, int32_t* value) noexcept {
  return get_value(h, __func__, value, [](const auto& in) { return in.nac.has_value(); });
}

lk_status lk_input_get_has_displacements(const lk_input* h, int32_t* value) noexcept {
  return get_value(h, __func__, value, [](const auto& in) { return !in.displacements.empty(); });
}

lk_status lk_input_get_has_forces(const lk_input* h, int32_t* value) noexcept {
  return get_value(h, __func__, value,
                   [](const auto& in) { return !in.displacements.forces.empty(); });
}

lk_status lk_input_get_has_phonon_displacements(const lk_input* h, int32_t* value) noexcept {
  return get_value(h, __func__, value,
                   [](const auto& in) { return !in.phonon_displacements.empty(); });
}

lk_status lk_input_get_has_phonon_forces(const lk_input* h, int32_t* value) noexcept {
  return get_value(h, __func__, value,
                   [](const auto& in) { return !in.phonon_displacements.forces.empty(); });
}

lk_status lk_input_get_has_force_constants(const lk_input* h, int32_t* value) noexcept {
  return get_value(h, __func__, value,
                   [](const auto& in) { return in.force_constants.has_value(); });
}

lk_status lk_input_get_has_cutoff(const lk_input* h, int32_t* value) noexcept {
  return get_value(h, __func__, value,
                   [](const auto& in) { return in.displacements.cutoff.has_value(); });
}

lk_status lk_input_get_has_magnetic_moments(const lk_input* h, int32_t* value) noexcept {
  return get_value(h, __func__, value, [](const auto& in) { return in.has_magnetic_moments; });
}

lk_status lk_input_get_nac_factor(const lk_input* h, double* value) noexcept {
  return get_value(h, __func__, value, [](const auto& in) {
    if (!in.nac)
      fail_absent("nac");
    return in.nac->factor.value_or(lk::io::coulomb);
  });
}

lk_status lk_input_get_cutoff(const lk_input* h, double* value) noexcept {
  return get_value(h, __func__, value, [](const auto& in) {
    if (!in.displacements.cutoff)
      fail_absent("cutoff");
    return *in.displacements.cutoff;
  });
}

lk_status lk_input_get_symmetry_tolerance(const lk_input* h, double* value) noexcept {
  return get_value(h, __func__, value,
                   [](const auto& in) { return in.symmetry_tolerance.value_or(1e-5); });
}

lk_status lk_input_get_program(const lk_input* h, const char** value) noexcept {
  return get_text(h, __func__, value, &lk::io::input::program);
}

lk_status lk_input_get_version(const lk_input* h, const char** value) noexcept {
  return get_text(h, __func__, value, &lk::io::input::version);
}

lk_status lk_input_get_space_group(const lk_input* h, const char** value) noexcept {
  return get_text(h, __func__, value, &lk::io::input::space_group);
}

lk_status lk_input_get_calculator(const lk_input* h, const char** value) noexcept {
  return access(h, __func__, [&] { output_scalar(value, "value") = h->calculator.c_str(); });
}

lk_status lk_input_get_nac_method(const lk_input* h, const char** value) noexcept {
  return access(h, __func__, [&] {
    output_scalar(value, "value") = h->value.nac ? h->value.nac->method.c_str() : "";
  });
}

lk_status lk_input_get_symbol(const lk_input* h, int64_t i, const char** value) noexcept {
  return get_symbol(h, __func__, i, value, &lk::io::input::unit, "unit cell");
}

lk_status lk_input_get_supercell_symbol(const lk_input* h, int64_t i, const char** value) noexcept {
  return get_symbol(h, __func__, i, value, &lk::io::input::super, "supercell");
}

lk_status lk_input_get_primitive_symbol(const lk_input* h, int64_t i, const char** value) noexcept {
  return get_symbol(h, __func__, i, value, &lk::io::input::primitive, "primitive cell");
}

lk_status lk_input_get_phonon_supercell_symbol(const lk_input* h, int64_t i,
                                               const char** value) noexcept {
  return get_symbol(h, __func__, i, value, &lk::io::input::phonon_super, "second-order supercell");
}
}
