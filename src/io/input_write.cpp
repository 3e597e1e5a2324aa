// SPDX-License-Identifier: BSD-3-Clause
// Writer of phonopy's and phono3py's YAML files in the layout of their current versions.
#include <algorithm>
#include <cmath>

#include "common/core/error.hpp"
#include "common/core/small_matrix.hpp"
#include "io/input.hpp"
#include "io/text.hpp"
#include "io/units.hpp"

namespace lk::io {
namespace {

using lattice::cell;

void scale(std::vector<double>& values, double factor) {
  for (double& x : values)
    x *= factor;
}

void scale(std::vector<vec3>& vectors, double factor) {
  for (auto& v : vectors)
    for (double& x : v)
      x *= factor;
}

std::string lower_case(std::string_view text) {
  std::string lower(text);
  for (char& c : lower)
    if (c >= 'A' && c <= 'Z')
      c = static_cast<char>(c - 'A' + 'a');
  return lower;
}

std::string quoted(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\')
      out += '\\';
    if (static_cast<unsigned char>(c) >= 0x20)
      out += c;
  }
  return out + '"';
}

class writer {
public:
  explicit writer(const input& in) : in_(in) {}

  std::string text() {
    header();
    matrices();
    cells();
    nac();
    displacements();
    force_constants();
    return std::move(out_);
  }

private:
  template <class... Parts> void line(const Parts&... parts) {
    out_ += join(parts...);
    out_ += '\n';
  }

  void vector(std::string_view indent, const double* v) {
    out_ += indent;
    out_ += "[ ";
    for (int i = 0; i < 3; ++i) {
      append_exact(out_, v[i], 21);
      out_ += i < 2 ? ", " : " ]\n";
    }
  }

  void matrix(std::string_view indent, const mat3& m) {
    for (const auto& row : m)
      vector(indent, row.data());
  }

  void rows(std::string_view indent, const double* values, std::int64_t n) {
    for (std::int64_t k = 0; k < n; ++k)
      vector(indent, values + 3 * k);
  }

  void header() {
    line(in_.program.empty() ? "phono3py" : in_.program, ":");
    line("  version: ", quoted(in_.version));
    if (!in_.calculator.empty())
      line("  calculator: ", quoted(in_.calculator));
    if (in_.symmetry_tolerance)
      line("  symmetry_tolerance: ", exact(*in_.symmetry_tolerance));
    line();
    line("physical_unit:\n  atomic_mass: \"AMU\"");
    if (const auto* units = find_units(in_.calculator)) {
      line("  length: ", quoted(units->length_name));
      if (!in_.displacements.forces.empty())
        line("  force: ", quoted(units->force_name));
    }
    line();
  }

  void integer_matrix(const char* name, const std::optional<imat3>& m) {
    if (!m)
      return;
    line(name, ":");
    for (const auto& row : *m)
      line("- [ ", row[0], ", ", row[1], ", ", row[2], " ]");
    line();
  }

  void matrices() {
    if (in_.primitive_matrix) {
      line("primitive_matrix:");
      matrix("- ", *in_.primitive_matrix);
      line();
    }
    integer_matrix("supercell_matrix", in_.supercell_matrix);
  }

  void one_cell(const char* name, const std::optional<cell>& c) {
    if (!c)
      return;
    line(name, ":\n  lattice:");
    matrix("  - ", c->lattice);
    line("  points:");
    for (std::size_t i = 0; i < c->positions.size(); ++i) {
      line(c->symbols[i] == element_of(c->symbols[i]) ? "  - symbol: " : "  - extended_symbol: ",
           c->symbols[i], " # ", i + 1);
      vector("    coordinates: ", c->positions[i].data());
      line("    mass: ", exact(c->masses[i]));
    }
    line();
  }

  void cells() {
    one_cell("primitive_cell", in_.primitive);
    one_cell("unit_cell", in_.unit);
    one_cell("supercell", in_.super);
    integer_matrix("phonon_supercell_matrix", in_.phonon_supercell_matrix);
    one_cell("phonon_primitive_cell", in_.phonon_primitive);
    one_cell("phonon_supercell", in_.phonon_super);
  }

  void nac() {
    if (!in_.nac)
      return;
    line("nac:\n  born_effective_charge:");
    for (std::size_t i = 0; i < in_.nac->born.size(); ++i) {
      line("  - # ", i + 1);
      matrix("    - ", in_.nac->born[i]);
    }
    line("  dielectric_constant:");
    matrix("    - ", in_.nac->dielectric);
    if (in_.nac->factor)
      line("  unit_conversion_factor: ", exact(*in_.nac->factor));
    if (!in_.nac->method.empty())
      line("  method: ", quoted(in_.nac->method));
    line();
  }

  void displacements() {
    if (!in_.phonon_displacements.empty())
      data(in_.phonon_displacements, "phonon_");
    if (!in_.displacements.empty())
      data(in_.displacements, "");
  }

  void data(const displacement_data& d, std::string_view prefix) {
    if (d.n_snapshots != 0) {
      snapshots(d, prefix);
      return;
    }
    out_ += prefix.empty() && in_.program != "phonopy" ? "displacement_pairs:\n"
                                                       : join(prefix, "displacements:\n");
    const bool pairs = prefix.empty() && in_.program != "phonopy";
    std::int64_t pair = 0;
    for (std::int64_t i = 0; i < d.n_singles(); ++i) {
      line("- atom: ", d.atoms[i] + 1, "\n  displacement:");
      vector("    ", d.vectors[i].data());
      line("  displacement_id: ", i + 1);
      forces("  ", d, i);
      if (pairs)
        pairs_of(d, i, pair);
    }
    line();
    if (pairs)
      pair_info(d);
  }

  void forces(std::string_view indent, const displacement_data& d, std::int64_t supercell) {
    if (d.forces.empty())
      return;
    line(indent, "forces:");
    rows(join(indent, "- "), d.forces.data() + 3 * d.n_atoms * supercell, d.n_atoms);
    if (!d.energies.empty())
      line(indent, "supercell_energy: ", exact(d.energies[supercell]));
  }

  // Pairs of one first and one second atom share an entry unless they carry forces.
  void pairs_of(const displacement_data& d, std::int64_t first, std::int64_t& k) {
    const bool any = k < d.n_pairs() && d.pair_first[k] == first;
    line("  paired_with:", any ? "" : " []");
    while (k < d.n_pairs() && d.pair_first[k] == first) {
      const auto begin = k;
      const bool single = !d.forces.empty() && d.pair_included[k] != 0;
      do
        ++k;
      while (!single && k < d.n_pairs() && d.pair_first[k] == first &&
             d.pair_atoms[k] == d.pair_atoms[begin] &&
             d.pair_included[k] == d.pair_included[begin]);
      line("  - atom: ", d.pair_atoms[begin] + 1);
      // Required by phono3py's own writer, so always there.
      line("    pair_distance: ", exact(std::max(d.pair_distances[begin], 0.0)));
      if (d.cutoff)
        line("    included: ", d.pair_included[begin] != 0);
      line(single ? "    displacement:" : "    displacements:");
      rows(single ? "      " : "    - ", d.pair_vectors[begin].data(), k - begin);
      if (single) {
        line("    displacement_id: ", d.n_singles() + begin + 1);
        forces("    ", d, d.n_singles() + begin);
      } else {
        ids(d.n_singles() + begin + 1, k - begin);
      }
    }
  }

  void ids(std::int64_t first, std::int64_t n) {
    out_ += "    displacement_ids: [ ";
    for (std::int64_t i = 0; i < n; ++i)
      out_ += join(i == 0 ? "" : ", ", first + i);
    out_ += " ]\n";
  }

  void pair_info(const displacement_data& d) {
    line("displacement_pair_info:");
    if (d.cutoff)
      line("  cutoff_pair_distance: ", exact(*d.cutoff));
    line("  number_of_singles: ", d.n_singles(), "\n  number_of_pairs: ", d.n_pairs());
    if (d.cutoff)
      line("  number_of_pairs_in_cutoff: ",
           std::count(d.pair_included.begin(), d.pair_included.end(), 1));
    if (!d.duplicates.empty())
      line("  duplicated_supercell_ids: # 0 means perfect supercell");
    for (const auto& [a, b] : d.duplicates)
      line("  - [ ", a, ", ", b, " ]");
    line();
  }

  void snapshots(const displacement_data& d, std::string_view prefix) {
    line(prefix, "dataset:\n  displacements:");
    const auto block = 3 * d.n_atoms;
    for (std::int64_t i = 0; i < d.n_snapshots; ++i) {
      line("  - # ", i + 1);
      rows("    - ", d.snapshots.data() + block * i, d.n_atoms);
    }
    if (!d.forces.empty())
      line("  forces:");
    for (std::int64_t i = 0; i < d.n_snapshots && !d.forces.empty(); ++i) {
      line("  - # ", i + 1);
      rows("    - ", d.forces.data() + block * i, d.n_atoms);
    }
    if (!d.energies.empty())
      line("  supercell_energies:");
    for (const double e : d.energies)
      line("  - ", exact(e));
    line();
  }

  void force_constants() {
    if (!in_.force_constants)
      return;
    const auto& fc = *in_.force_constants;
    line("force_constants:\n  format: \"", fc.n_rows == fc.n_atoms ? "full" : "compact",
         "\"\n  shape: [ ", fc.n_rows, ", ", fc.n_atoms, " ]\n  elements:");
    for (std::int64_t i = 0; i < fc.n_rows * fc.n_atoms; ++i) {
      line("  - # (", i / fc.n_atoms + 1, ", ", i % fc.n_atoms + 1, ")");
      rows("    - ", fc.values.data() + 9 * i, 3);
    }
  }

  const input& in_;
  std::string out_;
};

} // namespace

void scale_units(displacement_data& d, double length, double force) {
  scale(d.vectors, length);
  scale(d.pair_vectors, length);
  scale(d.snapshots, length);
  for (double& x : d.pair_distances)
    if (x > 0)
      x *= length;
  if (d.cutoff)
    *d.cutoff *= length;
  scale(d.forces, force);
}

const calculator_units* convert_units(input& in, const std::string& file) {
  const auto* units = find_units(in.calculator);
  if (units == nullptr)
    fail(status::unsupported, file, ": units of calculator '", in.calculator, "' are not known");
  const auto check = [&](const std::string& found, std::string_view wanted) {
    if (!found.empty() && lower_case(found) != lower_case(wanted))
      fail(status::format, file, ": physical_unit: expected ", wanted, " for calculator '",
           in.calculator, "', found '", found, "'");
  };
  check(in.length_unit, units->length_name);
  check(in.force_unit, units->force_name);
  for (auto* c : {&in.unit, &in.primitive, &in.super, &in.phonon_primitive, &in.phonon_super})
    if (*c)
      for (auto& row : (*c)->lattice)
        for (double& x : row)
          x *= units->length;
  scale_units(in.displacements, units->length, units->force);
  scale_units(in.phonon_displacements, units->length, units->force);
  if (in.force_constants)
    scale(in.force_constants->values, units->force / units->length);
  // phono3py holds cells in Angstrom and uses the factor of its files as it is; phonopy computes in
  // the units of the calculator.
  if (in.nac && in.nac->factor && in.program != "phono3py")
    *in.nac->factor *= units->force * units->length * units->length;
  in.calculator.clear();
  in.length_unit = "angstrom";
  in.force_unit = "eV/angstrom";
  return units;
}

std::string format_input(const input& in) {
  return writer(in).text();
}

} // namespace lk::io
