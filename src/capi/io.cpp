// SPDX-License-Identifier: BSD-3-Clause
#include "libkernel/io.h"

#include <algorithm>
#include <filesystem>

#include "capi/io_handles.hpp"
#include "capi/lattice_handles.hpp"
#include "common/core/small_matrix.hpp"
#include "io/born.hpp"
#include "io/file.hpp"
#include "io/forces.hpp"
#include "io/units.hpp"
#include "io/vasp.hpp"
#include "lattice/displacements.hpp"
#include "lattice/supercell.hpp"

namespace {

using namespace lk::capi;
using lk::fail;
using lk::require;
using lk::status;
using lk::io::displacement_data;
using lk::lattice::cell;

const lk::options::entry read_entries[] = {
    {"convert_units", lk::options::type::boolean, "true", "",
     "Convert lengths and forces to Angstrom and eV/Angstrom from the units of the calculator of "
     "the file."},
    {"format", lk::options::type::string, "auto", "auto|yaml|poscar",
     "Format of the file; auto looks at its contents."},
};
const lk::options::table read_table("lk_input_read", read_entries);

const lk::options::entry create_entries[] = {
    {"program", lk::options::type::string, "phono3py", "phono3py|phonopy",
     "Program whose file lk_input_write() writes."},
    {"tolerance", lk::options::type::real, "1e-5", "(0, inf)", "Tolerance of positions, Angstrom."},
};
const lk::options::table create_table("lk_input_create", create_entries);

const lk::options::entry born_entries[] = {
    {"symmetrize", lk::options::type::boolean, "false", "",
     "Average over the space group and subtract the mean charge, as phonopy does before it uses "
     "them."},
    {"tolerance", lk::options::type::real, "1e-5", "(0, inf)", "Tolerance of positions, Angstrom."},
    {"symmetry", lk::options::type::boolean, "true", "",
     "false: the file lists every atom of the primitive cell."},
};
const lk::options::table born_table("lk_input_read_born", born_entries);

const lk::options::entry crystal_entries[] = {
    {"tolerance", lk::options::type::real, "1e-5", "(0, inf)", "Tolerance of positions, Angstrom."},
    {"symmetry", lk::options::type::boolean, "true", "", "false: the identity only."},
};
const lk::options::table crystal_table("lk_crystal_read", crystal_entries);

constexpr double default_tolerance = 1e-5; // Angstrom

lk::io::input parse(const std::string& path, const std::string& format) {
  const std::string text = lk::io::read_file(path);
  if (format == "poscar" || (format == "auto" && lk::io::looks_like_poscar(text))) {
    lk::io::input in;
    in.unit = lk::io::parse_poscar(text, path);
    return in;
  }
  return lk::io::parse_input(text, path);
}

// A handle is changed only when a file was read to its end. Displacements that come with the
// forces are converted with them; those that were there were converted when they were read.
template <class Parse>
void replace(lk_input& h, displacement_data& target, const char* path, Parse parse_text) {
  const std::string file = input_string(path, "path");
  displacement_data copy = target;
  const bool with_displacements = parse_text(lk::io::read_file(file), file, copy);
  lk::io::scale_units(copy, with_displacements ? h.length_unit : 1.0, h.force_unit);
  target = std::move(copy);
}

bool parse_forces(const std::string& text, const std::string& file, displacement_data& data) {
  lk::io::parse_forces(text, file, data);
  return data.n_snapshots != 0;
}

bool parse_force_sets(const std::string& text, const std::string& file, displacement_data& data) {
  lk::io::parse_force_sets(text, file, data.n_atoms, data);
  return true;
}

const std::optional<cell>& primitive_of(const lk::io::input& in) {
  return in.primitive ? in.primitive : in.phonon_primitive;
}

// From the file, else built.
cell primitive_cell(const lk::io::input& in, double tolerance) {
  if (const auto& c = primitive_of(in))
    return *c;
  if (!in.unit)
    fail(status::state, "a primitive cell or a unit cell is needed to read Born effective charges");
  const lk::imat3 once{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
  return lk::lattice::make_supercell(
             *in.unit, once, in.primitive_matrix ? &*in.primitive_matrix : nullptr, tolerance)
      .primitive;
}

displacement_data& second_order(lk::io::input& in) {
  if (in.phonon_supercell_matrix || in.phonon_super || !in.phonon_displacements.empty())
    return in.phonon_displacements;
  if (in.program == "phono3py" && in.displacements.n_pairs() != 0)
    fail(status::state,
         "the input has no second-order displacements and no second-order supercell");
  return in.displacements;
}

const displacement_data& second_order(const lk::io::input& in) {
  return second_order(const_cast<lk::io::input&>(in));
}

std::vector<lk::vec3> vectors(std::span<const double> flat) {
  std::vector<lk::vec3> v(flat.size() / 3);
  for (std::size_t i = 0; i < v.size(); ++i)
    v[i] = {flat[3 * i], flat[3 * i + 1], flat[3 * i + 2]};
  return v;
}

cell unit_cell(std::int64_t n_atoms, const double* lattice, const double* positions,
               const char* const* symbols, const double* masses) {
  require(n_atoms >= 1, "n_atoms must be >= 1, got ", n_atoms);
  cell c;
  c.lattice = input_mat3(lattice, "lattice");
  c.positions = vectors(input(positions, "positions", {n_atoms, 3}));
  const auto given = optional_input(masses, "masses", {n_atoms});
  require_pointer(symbols, "symbols", n_atoms);
  for (std::int64_t i = 0; i < n_atoms; ++i) {
    c.symbols.emplace_back(input_string(symbols[i], "symbols"));
    const auto& symbol = c.symbols.back();
    c.masses.push_back(given.empty() ? lk::lattice::standard_mass(lk::io::element_of(symbol))
                                     : given[i]);
    require(c.masses.back() > 0, "the mass of \"", symbol,
            "\" is unknown or not positive; give masses");
  }
  return c;
}

void set_cells(lk::io::input& in, const lk::lattice::supercell& s) {
  in.unit = s.unit;
  in.super = s.super;
  in.primitive = s.primitive;
  in.supercell_matrix = s.supercell_matrix;
  in.primitive_matrix = s.primitive_matrix;
  in.displacements.n_atoms = s.n_super();
}

void set_phonon_cells(lk::io::input& in, const lk::lattice::supercell& s) {
  in.phonon_super = s.super;
  in.phonon_primitive = s.primitive;
  in.phonon_supercell_matrix = s.supercell_matrix;
  in.phonon_displacements.n_atoms = s.n_super();
}

void set_forces(displacement_data& d, std::int64_t n_supercells, std::int64_t n_atoms,
                const double* forces) {
  const auto values = input(forces, "forces", {n_supercells, n_atoms, 3});
  if (d.empty())
    fail(status::state, "displacements must be there before their forces");
  if (n_supercells != d.n_supercells() || n_atoms != d.n_atoms)
    fail(status::shape, "forces must have shape [", d.n_supercells(), "][", d.n_atoms,
         "][3], got [", n_supercells, "][", n_atoms, "][3]");
  d.forces.assign(values.begin(), values.end());
  d.energies.clear();
}

const lk::lattice::supercell& supercell_of(lk_input& h) {
  const auto& in = h.value;
  if (h.cell)
    return *h.cell;
  if (!in.unit || !in.supercell_matrix)
    fail(status::state, "a unit cell and a supercell matrix are needed");
  h.cell = std::make_shared<lk::lattice::supercell>(lk::lattice::make_supercell(
      *in.unit, *in.supercell_matrix, in.primitive_matrix ? &*in.primitive_matrix : nullptr,
      in.symmetry_tolerance.value_or(default_tolerance)));
  return *h.cell;
}

void write_supercells(const cell& c, const displacement_data& d,
                      const std::filesystem::path& directory, const std::string& suffix) {
  const auto write = [&](const std::string& name, const cell& moved) {
    lk::io::write_file((directory / name).string(),
                       lk::io::format_poscar(moved, "libkernel " + name));
  };
  write("SPOSCAR" + suffix, c);
  const lk::mat3 to_fractional = lk::transpose(lk::inverse(c.lattice, "lattice"));
  const auto move = [&](cell& moved, std::int64_t atom, const lk::vec3& u) {
    const auto x = lk::multiply(to_fractional, u);
    for (int a = 0; a < 3; ++a)
      moved.positions[atom][a] += x[a];
  };
  for (std::int64_t i = 0; i < d.n_supercells(); ++i) {
    const auto pair = i - d.n_singles() - d.n_snapshots;
    if (pair >= 0 && d.pair_included[pair] == 0)
      continue;
    cell moved = c;
    if (d.n_snapshots != 0) {
      for (std::int64_t k = 0; k < d.n_atoms; ++k) {
        const double* u = d.snapshots.data() + 3 * (i * d.n_atoms + k);
        move(moved, k, {u[0], u[1], u[2]});
      }
    } else {
      const auto single = pair >= 0 ? d.pair_first[pair] : i;
      move(moved, d.atoms[single], d.vectors[single]);
      if (pair >= 0)
        move(moved, d.pair_atoms[pair], d.pair_vectors[pair]);
    }
    std::string number = std::to_string(i + 1);
    number.insert(0, number.size() < 5 ? 5 - number.size() : 0, '0');
    write("POSCAR" + suffix + "-" + number, moved);
  }
}

void require_angstrom(const lk_input& h) {
  if (!h.value.calculator.empty())
    fail(status::state,
         "read the file with option convert_units before arrays in Angstrom are set");
}

} // namespace

extern "C" {

lk_status lk_input_read(lk_context* ctx, const char* path, const lk_options* options,
                        lk_input** out) noexcept {
  return compute(ctx, __func__, options, read_table,
                 [&](lk::execution&, const lk::options::reader& o) {
                   auto& result = output_scalar(out, "out");
                   const std::string file = input_string(path, "path");
                   auto h = std::make_unique<lk_input>();
                   h->context = state_of(ctx);
                   h->value = parse(file, o.string("format"));
                   h->calculator = h->value.calculator;
                   if (o.boolean("convert_units")) {
                     const auto* units = lk::io::convert_units(h->value, file);
                     h->length_unit = units->length;
                     h->force_unit = units->force;
                   }
                   result = h.release();
                 });
}

lk_status lk_input_create(lk_context* ctx, int64_t n_atoms, const double* lattice,
                          const double* positions, const char* const* symbols, const double* masses,
                          const int64_t* supercell_matrix, const double* primitive_matrix,
                          const int64_t* phonon_supercell_matrix, const lk_options* options,
                          lk_input** out) noexcept {
  return compute(
      ctx, __func__, options, create_table, [&](lk::execution&, const lk::options::reader& o) {
        auto& result = output_scalar(out, "out");
        const cell unit = unit_cell(n_atoms, lattice, positions, symbols, masses);
        const auto matrix = input_imat3(supercell_matrix, "supercell_matrix");
        lk::mat3 primitive;
        if (primitive_matrix != nullptr)
          primitive = input_mat3(primitive_matrix, "primitive_matrix");
        const double tolerance = o.real("tolerance");
        auto h = std::make_unique<lk_input>();
        h->context = state_of(ctx);
        auto& in = h->value;
        in.program = o.string("program");
        in.version = "libkernel";
        in.symmetry_tolerance = tolerance;
        const auto built = [&](const lk::imat3& m) {
          return lk::lattice::make_supercell(
              unit, m, primitive_matrix != nullptr ? &primitive : nullptr, tolerance);
        };
        set_cells(in, built(matrix));
        if (phonon_supercell_matrix != nullptr)
          set_phonon_cells(in,
                           built(input_imat3(phonon_supercell_matrix, "phonon_supercell_matrix")));
        result = h.release();
      });
}

void lk_input_destroy(lk_input* h) noexcept {
  delete h;
}

lk_status lk_input_read_forces_fc3(lk_input* h, const char* path) noexcept {
  return access(h, __func__, [&] { replace(*h, h->value.displacements, path, parse_forces); });
}

lk_status lk_input_read_forces_fc2(lk_input* h, const char* path) noexcept {
  return access(h, __func__, [&] { replace(*h, second_order(h->value), path, parse_forces); });
}

lk_status lk_input_read_force_sets(lk_input* h, const char* path) noexcept {
  return access(h, __func__, [&] { replace(*h, h->value.displacements, path, parse_force_sets); });
}

lk_status lk_input_read_force_constants(lk_input* h, const char* path) noexcept {
  return access(h, __func__, [&] {
    const std::string file = input_string(path, "path");
    auto fc = lk::io::parse_force_constants(lk::io::read_file(file), file);
    for (double& x : fc.values)
      x *= h->force_unit / h->length_unit;
    h->value.force_constants = std::move(fc);
  });
}

lk_status lk_input_read_born(lk_input* h, const char* path, const lk_options* options) noexcept {
  return compute(
      h, __func__, options, born_table, [&](lk::execution&, const lk::options::reader& o) {
        const std::string file = input_string(path, "path");
        const double tolerance = o.real("tolerance");
        const cell primitive = primitive_cell(h->value, tolerance);
        const auto symmetry = o.boolean("symmetry")
                                  ? lk::lattice::find_symmetry(primitive, tolerance)
                                  : lk::lattice::no_symmetry(primitive, tolerance);
        auto nac = lk::io::parse_born(lk::io::read_file(file), file, primitive, symmetry);
        if (o.boolean("symmetrize"))
          lk::io::symmetrize(nac, primitive, symmetry);
        if (nac.factor && h->value.program != "phono3py")
          *nac.factor *= h->force_unit * h->length_unit * h->length_unit;
        h->value.nac = std::move(nac);
      });
}

lk_status lk_input_set_displacements(lk_input* h, int64_t n_singles, const int64_t* atoms,
                                     const double* given, int64_t n_pairs,
                                     const int64_t* pair_first, const int64_t* pair_atoms,
                                     const double* pair_vectors, const int8_t* pair_included,
                                     double cutoff) noexcept {
  return access(h, __func__, [&] {
    require_angstrom(*h);
    const auto& cell = supercell_of(*h);
    displacement_data d;
    d.n_atoms = cell.n_super();
    const auto a = input(atoms, "atoms", {n_singles});
    require_indices(a, "atoms", 0, d.n_atoms);
    d.atoms.assign(a.begin(), a.end());
    d.vectors = vectors(input(given, "vectors", {n_singles, 3}));
    const auto first = input(pair_first, "pair_first", {n_pairs});
    require_indices(first, "pair_first", 0, n_singles);
    require(std::is_sorted(first.begin(), first.end()), "pair_first must ascend");
    d.pair_first.assign(first.begin(), first.end());
    const auto second = input(pair_atoms, "pair_atoms", {n_pairs});
    require_indices(second, "pair_atoms", 0, d.n_atoms);
    d.pair_atoms.assign(second.begin(), second.end());
    d.pair_vectors = vectors(input(pair_vectors, "pair_vectors", {n_pairs, 3}));
    const auto included = optional_input(pair_included, "pair_included", {n_pairs});
    require(std::isfinite(cutoff) && cutoff >= 0, "cutoff must be >= 0, got ", cutoff);
    if (cutoff > 0)
      d.cutoff = cutoff;
    for (int64_t k = 0; k < n_pairs; ++k) {
      d.pair_included.push_back(included.empty() || included[k] != 0 ? 1 : 0);
      require(d.cutoff || d.pair_included[k] != 0, "pairs are left out, so a cutoff must be given");
      d.pair_distances.push_back(
          lk::lattice::pair_distance(cell, d.atoms[d.pair_first[k]], d.pair_atoms[k]));
    }
    h->value.displacements = std::move(d);
  });
}

lk_status lk_input_set_phonon_displacements(lk_input* h, int64_t n_singles, const int64_t* atoms,
                                            const double* given) noexcept {
  return access(h, __func__, [&] {
    require_angstrom(*h);
    if (!h->value.phonon_super)
      fail(status::state, "the input has no supercell of the second order");
    displacement_data d;
    d.n_atoms = h->value.phonon_super->n_atoms();
    const auto a = input(atoms, "atoms", {n_singles});
    require_indices(a, "atoms", 0, d.n_atoms);
    d.atoms.assign(a.begin(), a.end());
    d.vectors = vectors(input(given, "vectors", {n_singles, 3}));
    h->value.phonon_displacements = std::move(d);
  });
}

lk_status lk_input_set_forces(lk_input* h, int64_t n_supercells, int64_t n_atoms,
                              const double* forces) noexcept {
  return access(h, __func__, [&] {
    require_angstrom(*h);
    set_forces(h->value.displacements, n_supercells, n_atoms, forces);
  });
}

lk_status lk_input_set_phonon_forces(lk_input* h, int64_t n_supercells, int64_t n_atoms,
                                     const double* forces) noexcept {
  return access(h, __func__, [&] {
    require_angstrom(*h);
    set_forces(h->value.phonon_displacements, n_supercells, n_atoms, forces);
  });
}

lk_status lk_input_set_nac(lk_input* h, int64_t n_primitive, const double* born,
                           const double* dielectric, double factor) noexcept {
  return access(h, __func__, [&] {
    require_angstrom(*h);
    const auto z = vectors(input(born, "born", {n_primitive, 3, 3}));
    lk::io::nac_data nac;
    nac.dielectric = input_mat3(dielectric, "dielectric");
    require(std::isfinite(factor), "factor must be finite");
    if (const auto& p = primitive_of(h->value); p && p->n_atoms() != n_primitive)
      fail(status::shape, "born must have shape [", p->n_atoms(), "][3][3], got [", n_primitive,
           "][3][3]");
    for (int64_t i = 0; i < n_primitive; ++i)
      nac.born.push_back({z[3 * i], z[3 * i + 1], z[3 * i + 2]});
    nac.factor = factor;
    h->value.nac = std::move(nac);
  });
}

lk_status lk_input_write(const lk_input* h, const char* path) noexcept {
  return access(h, __func__, [&] {
    lk::io::write_file(input_string(path, "path"), lk::io::format_input(h->value));
  });
}

lk_status lk_input_write_forces_fc3(const lk_input* h, const char* path) noexcept {
  return access(h, __func__, [&] {
    lk::io::write_file(input_string(path, "path"), lk::io::format_forces(h->value.displacements));
  });
}

lk_status lk_input_write_forces_fc2(const lk_input* h, const char* path) noexcept {
  return access(h, __func__, [&] {
    lk::io::write_file(input_string(path, "path"), lk::io::format_forces(second_order(h->value)));
  });
}

lk_status lk_input_write_force_sets(const lk_input* h, const char* path) noexcept {
  return access(h, __func__, [&] {
    lk::io::write_file(input_string(path, "path"),
                       lk::io::format_force_sets(h->value.displacements));
  });
}

lk_status lk_input_write_supercells(const lk_input* h, const char* directory) noexcept {
  return access(h, __func__, [&] {
    const std::filesystem::path to = input_string(directory, "directory");
    if (!h->value.super)
      fail(status::state, "the input has no supercell");
    write_supercells(*h->value.super, h->value.displacements, to, "");
    if (h->value.phonon_super)
      write_supercells(*h->value.phonon_super, h->value.phonon_displacements, to, "_FC2");
  });
}

lk_status lk_crystal_read(lk_context* ctx, const char* path, const lk_options* options,
                          lk_crystal** out) noexcept {
  return compute(
      ctx, __func__, options, crystal_table, [&](lk::execution&, const lk::options::reader& o) {
        auto& result = output_scalar(out, "out");
        const std::string file = input_string(path, "path");
        auto in = parse(file, "auto");
        lk::io::convert_units(in, file);
        if (!in.unit)
          fail(status::format, file, ": expected a unit cell, found none");
        auto content = std::make_shared<lk_crystal::content>();
        content->cell = std::move(*in.unit);
        for (std::size_t i = 0; i < content->cell.masses.size(); ++i)
          require(content->cell.masses[i] > 0, file, ": no standard mass is known for \"",
                  content->cell.symbols[i], "\"");
        content->use_symmetry = o.boolean("symmetry");
        content->symmetry = content->use_symmetry
                                ? lk::lattice::find_symmetry(content->cell, o.real("tolerance"))
                                : lk::lattice::no_symmetry(content->cell, o.real("tolerance"));
        auto h = std::make_unique<lk_crystal>();
        h->context = state_of(ctx);
        h->value = std::move(content);
        result = h.release();
      });
}

lk_status lk_crystal_write(const lk_crystal* h, const char* path) noexcept {
  return access(h, __func__, [&] {
    lk::io::write_file(input_string(path, "path"),
                       lk::io::format_poscar(h->value->cell, "libkernel"));
  });
}
}
