// SPDX-License-Identifier: BSD-3-Clause
// Reader of phonopy's and phono3py's YAML files. The keys may come in any order: each is read into
// the structure at once, and what depends on several of them is settled at the end. Layouts of
// displacements over the versions:
//
//   displacements, phonon_displacements   list of {atom, displacement[, forces]}: type I, singles
//                                         list of lists of {displacement[, force]}: type II, old
//   displacement_pairs                    list of {atom, displacement[, forces], paired_with:
//                                         [{atom, displacements: [...]} | {atom, displacement,
//                                         forces}]}
//   dataset, phonon_dataset               {displacements: [n][atoms][3], forces: ...}: type II
//
// phono3py before 2.2 wrote the second-order singles under "displacements".
#include <cmath>
#include <map>

#include "common/core/error.hpp"
#include "common/core/small_matrix.hpp"
#include "io/input.hpp"
#include "io/text.hpp"
#include "io/yaml.hpp"

namespace lk::io {
namespace {

using lattice::cell;
using kind = yaml_reader::kind;

void append(std::vector<double>& to, const vec3& v) {
  to.insert(to.end(), v.begin(), v.end());
}

// [n][3] numbers behind `to`; returns n.
std::int64_t append_rows(yaml_reader& yaml, std::vector<double>& to, std::string_view what) {
  std::int64_t n = 0;
  yaml.sequence(what, [&] {
    append(to, yaml.vector(what));
    ++n;
  });
  return n;
}

// Type-I and type-II displacements while they are read.
class displacement_reader {
public:
  explicit displacement_reader(yaml_reader& yaml) : yaml_(yaml) {}

  // The value of displacements or displacement_pairs.
  displacement_data list() {
    yaml_.sequence("a list of displacements", [&] {
      if (yaml_.peek() == kind::sequence)
        snapshot();
      else
        single();
    });
    return finish();
  }

  // The value of dataset.
  displacement_data dataset() {
    yaml_.mapping("a data set of displacements", [&](std::string_view key) {
      if (key == "displacements")
        data_.n_snapshots = supercells(data_.snapshots, "displacements of all atoms");
      else if (key == "forces")
        force_sets_ = supercells(forces_, "forces of all atoms");
      else if (key == "supercell_energies")
        yaml_.sequence("energies", [&] { data_.energies.push_back(yaml_.real("energies")); });
      else
        yaml_.skip();
    });
    return finish();
  }

private:
  void require_atoms(std::int64_t n, std::int64_t line, std::string_view what) {
    if (data_.n_atoms == 0)
      data_.n_atoms = n;
    if (n == 0 || n != data_.n_atoms)
      fail_format(yaml_.file(), line, join(what, " of ", data_.n_atoms, " atoms"),
                  join(n, " rows"));
  }

  std::int64_t supercells(std::vector<double>& to, std::string_view what) {
    std::int64_t n = 0;
    yaml_.sequence(what, [&] {
      const auto line = yaml_.line();
      require_atoms(append_rows(yaml_, to, what), line, what);
      ++n;
    });
    return n;
  }

  void snapshot() {
    const auto line = yaml_.line();
    std::int64_t n = 0, n_forces = 0;
    yaml_.sequence("displacements of all atoms", [&] {
      yaml_.mapping("a displacement", [&](std::string_view key) {
        if (key == "displacement") {
          append(data_.snapshots, yaml_.vector("a displacement"));
          ++n;
        } else if (key == "force") {
          append(forces_, yaml_.vector("a force"));
          ++n_forces;
        } else {
          yaml_.skip();
        }
      });
    });
    require_atoms(n, line, "displacements");
    if (n_forces != 0) {
      require_atoms(n_forces, line, "forces");
      ++force_sets_;
    }
    ++data_.n_snapshots;
  }

  std::int64_t atom() {
    const auto line = yaml_.line();
    const auto number = yaml_.integer("an atom");
    if (number < 1)
      fail_format(yaml_.file(), line, "an atom counted from 1", join(number));
    return number - 1;
  }

  void require_key(bool there, std::int64_t line, const char* key, const char* of) {
    if (!there)
      fail_format(yaml_.file(), line, join("the key ", key, " in ", of), "none");
  }

  void single() {
    const auto line = yaml_.line();
    bool has_atom = false, has_vector = false;
    const auto index = data_.n_singles();
    data_.atoms.push_back(0);
    data_.vectors.push_back({});
    yaml_.mapping("a displacement", [&](std::string_view key) {
      if (key == "atom") {
        data_.atoms[index] = atom();
        has_atom = true;
      } else if (key == "displacement") {
        data_.vectors[index] = yaml_.vector("a displacement");
        has_vector = true;
      } else if (key == "displacement_id") {
        require_id(index + 1);
      } else if (key == "forces") {
        forces(forces_, force_sets_);
      } else if (key == "supercell_energy") {
        single_energies_.push_back(yaml_.real("an energy"));
      } else if (key == "paired_with" || key == "second_atoms") {
        yaml_.sequence("a list of second atoms", [&] { second(index); });
      } else {
        yaml_.skip();
      }
    });
    require_key(has_atom, line, "atom", "a displacement");
    require_key(has_vector, line, "displacement", "a displacement");
    if (force_sets_ != 0 && force_sets_ != data_.n_singles())
      fail_format(yaml_.file(), line, "forces in all displacements or in none", "some only");
  }

  void require_id(std::int64_t wanted) {
    const auto line = yaml_.line();
    const auto id = yaml_.integer("a displacement id");
    if (id != wanted)
      fail_format(yaml_.file(), line, join("displacement id ", wanted), join(id));
  }

  void forces(std::vector<double>& to, std::int64_t& sets) {
    const auto line = yaml_.line();
    require_atoms(append_rows(yaml_, to, "forces"), line, "forces");
    ++sets;
  }

  void second(std::int64_t first) {
    const auto line = yaml_.line();
    std::vector<vec3> vectors;
    std::vector<std::int64_t> ids;
    std::int64_t number = -1, sets = 0;
    double distance = -1;
    bool included = true;
    yaml_.mapping("a second atom", [&](std::string_view key) {
      if (key == "atom")
        number = atom();
      else if (key == "displacement")
        vectors.push_back(yaml_.vector("a displacement"));
      else if (key == "displacements")
        yaml_.sequence("a list of displacements",
                       [&] { vectors.push_back(yaml_.vector("a displacement")); });
      else if (key == "displacement_id")
        ids.push_back(yaml_.integer("a displacement id"));
      else if (key == "displacement_ids")
        yaml_.sequence("displacement ids",
                       [&] { ids.push_back(yaml_.integer("displacement ids")); });
      else if (key == "pair_distance")
        distance = yaml_.real("a distance");
      else if (key == "included")
        included = yaml_.boolean("included");
      else if (key == "forces")
        forces(pair_forces_, sets);
      else if (key == "supercell_energy")
        pair_energies_.push_back(yaml_.real("an energy"));
      else
        yaml_.skip();
    });
    require_key(number >= 0, line, "atom", "a second atom");
    require_key(!vectors.empty(), line, "displacement(s)", "a second atom");
    if (sets != 0 && vectors.size() != 1)
      fail_format(yaml_.file(), line, "one displacement beside forces", join(vectors.size()));
    add_pairs(first, number, vectors, ids, line);
    data_.pair_distances.resize(data_.pair_atoms.size(), distance);
    data_.pair_included.resize(data_.pair_atoms.size(), included ? 1 : 0);
    pair_has_forces_.resize(data_.pair_atoms.size(), sets != 0);
  }

  void add_pairs(std::int64_t first, std::int64_t number, const std::vector<vec3>& vectors,
                 const std::vector<std::int64_t>& ids, std::int64_t line) {
    if (!ids.empty() && ids.size() != vectors.size())
      fail_format(yaml_.file(), line, join(vectors.size(), " displacement ids"), join(ids.size()));
    for (std::size_t k = 0; k < vectors.size(); ++k) {
      // Counted on from the singles, whose number is known at the end of the list only.
      if (!ids.empty()) {
        const auto offset = ids[k] - data_.n_pairs() - 1;
        if (id_offset_ < 0)
          id_offset_ = offset;
        if (offset != id_offset_)
          fail_format(yaml_.file(), line,
                      join("displacement id ", id_offset_ + data_.n_pairs() + 1), join(ids[k]));
      }
      data_.pair_first.push_back(first);
      data_.pair_atoms.push_back(number);
      data_.pair_vectors.push_back(vectors[k]);
    }
  }

  displacement_data finish() {
    const auto line = yaml_.line();
    if (data_.n_snapshots != 0 && !data_.atoms.empty())
      fail_format(yaml_.file(), line, "displacements of one kind",
                  "displacements of one atom and of all atoms");
    if (id_offset_ >= 0 && id_offset_ != data_.n_singles())
      fail_format(yaml_.file(), line, join("pair ids that begin at ", data_.n_singles() + 1),
                  join(id_offset_ + 1));
    const auto wanted = data_.n_snapshots + data_.n_singles();
    if (force_sets_ != 0 && force_sets_ != wanted)
      fail_format(yaml_.file(), line, join("forces of ", wanted, " supercells before this line"),
                  join(force_sets_));
    data_.forces = std::move(forces_);
    if (data_.n_pairs() != 0)
      join_pair_forces(line);
    single_energies_.insert(single_energies_.end(), pair_energies_.begin(), pair_energies_.end());
    if (!single_energies_.empty())
      data_.energies = std::move(single_energies_);
    return std::move(data_);
  }

  // Forces of the pairs behind those of the singles, zeros for pairs beyond the cutoff.
  void join_pair_forces(std::int64_t line) {
    const std::size_t block = 3 * static_cast<std::size_t>(data_.n_atoms);
    std::size_t read = 0;
    for (std::size_t k = 0; k < pair_has_forces_.size(); ++k) {
      if (pair_has_forces_[k]) {
        if (!data_.forces.empty())
          data_.forces.insert(data_.forces.end(),
                              pair_forces_.begin() + static_cast<std::ptrdiff_t>(read),
                              pair_forces_.begin() + static_cast<std::ptrdiff_t>(read + block));
        read += block;
      } else if (!data_.forces.empty()) {
        if (data_.pair_included[k] != 0)
          fail_format(yaml_.file(), line, "forces in all included pairs or in none",
                      join("none in pair ", k + 1));
        data_.forces.insert(data_.forces.end(), block, 0.0);
      }
    }
    if (data_.forces.empty() && read != 0)
      fail_format(yaml_.file(), line, "forces in all displacements or in none",
                  "forces in pairs only");
  }

  yaml_reader& yaml_;
  displacement_data data_;
  std::vector<double> forces_, pair_forces_;
  std::vector<double> single_energies_, pair_energies_;
  std::vector<bool> pair_has_forces_;
  std::int64_t force_sets_ = 0, id_offset_ = -1;
};

// One atom of a cell.
struct point {
  std::string symbol;
  vec3 position{};
  double mass = -1;
  bool has_symbol = false, has_position = false;
};

class input_reader {
public:
  input_reader(std::string_view text, const std::string& file) : yaml_(text, file) {}

  input read() {
    if (yaml_.peek() != kind::mapping)
      yaml_.fail_here("a YAML mapping (phonopy or phono3py file)");
    yaml_.mapping("a YAML mapping", [&](std::string_view key) { top(key); });
    return finish();
  }

private:
  void top(std::string_view key) {
    line_of_[std::string(key)] = yaml_.line();
    if (!cells(key) && !displacements(key) && !nac(key, bare_nac_) && !properties(key))
      yaml_.skip();
  }

  bool cells(std::string_view key) {
    if (key == "unit_cell")
      in_.unit = read_cell();
    else if (key == "primitive_cell")
      in_.primitive = read_cell();
    else if (key == "supercell")
      in_.super = read_cell();
    else if (key == "phonon_primitive_cell")
      in_.phonon_primitive = read_cell();
    else if (key == "phonon_supercell")
      in_.phonon_super = read_cell();
    else if (key == "lattice")
      bare_.lattice = lattice(), has_bare_lattice_ = true;
    else if (key == "points")
      points(bare_);
    else if (key == "supercell_matrix")
      in_.supercell_matrix = yaml_.integer_matrix("a supercell matrix");
    else if (key == "phonon_supercell_matrix")
      in_.phonon_supercell_matrix = yaml_.integer_matrix("a supercell matrix");
    else if (key == "primitive_matrix")
      in_.primitive_matrix = yaml_.matrix("a primitive matrix");
    else
      return false;
    return true;
  }

  bool displacements(std::string_view key) {
    if (key == "displacements")
      plain_ = displacement_reader(yaml_).list();
    else if (key == "displacement_pairs")
      pairs_ = displacement_reader(yaml_).list();
    else if (key == "phonon_displacements")
      phonon_plain_ = displacement_reader(yaml_).list();
    else if (key == "dataset")
      dataset_ = displacement_reader(yaml_).dataset();
    else if (key == "phonon_dataset")
      phonon_dataset_ = displacement_reader(yaml_).dataset();
    else if (key == "displacement_pair_info")
      pair_info();
    else if (key == "supercell_energies")
      energies(energies_);
    else if (key == "phonon_supercell_energies")
      energies(phonon_energies_);
    else if (key == "natom")
      natom_ = yaml_.integer("a number of atoms");
    else
      return false;
    return true;
  }

  bool properties(std::string_view key) {
    if (key == "phonopy" || key == "phono3py")
      header(std::string(key));
    else if (key == "physical_unit")
      units();
    else if (key == "space_group")
      yaml_.mapping("a space group", [&](std::string_view k) {
        if (k == "type")
          in_.space_group = yaml_.text("a space-group symbol");
        else
          yaml_.skip();
      });
    else if (key == "nac")
      yaml_.mapping("dielectric data", [&](std::string_view k) {
        if (!nac(k, nac_))
          yaml_.skip();
      });
    else if (key == "force_constants")
      force_constants();
    else
      return false;
    return true;
  }

  void header(std::string program) {
    in_.program = std::move(program);
    yaml_.mapping("a header", [&](std::string_view key) {
      if (key == "version")
        in_.version = yaml_.text("a version");
      else if (key == "calculator")
        in_.calculator = yaml_.text("a calculator");
      else if (key == "symmetry_tolerance")
        in_.symmetry_tolerance = yaml_.real("a tolerance");
      else if (key == "nac_unit_conversion_factor")
        bare_nac_.factor = yaml_.real("a factor");
      else
        yaml_.skip();
    });
  }

  void units() {
    yaml_.mapping("units", [&](std::string_view key) {
      if (key == "length")
        in_.length_unit = yaml_.text("a unit");
      else if (key == "force")
        in_.force_unit = yaml_.text("a unit");
      else
        yaml_.skip();
    });
  }

  bool nac(std::string_view key, nac_data& to) {
    if (key == "born_effective_charge") {
      to.born.clear();
      yaml_.sequence("Born effective charges",
                     [&] { to.born.push_back(yaml_.matrix("a Born effective charge")); });
    } else if (key == "dielectric_constant") {
      to.dielectric = yaml_.matrix("a dielectric constant");
      (&to == &nac_ ? has_dielectric_ : has_bare_dielectric_) = true;
    } else if (key == "unit_conversion_factor") {
      to.factor = yaml_.real("a factor");
    } else if (key == "method") {
      to.method = yaml_.text("a method");
      for (char& c : to.method)
        if (c >= 'A' && c <= 'Z')
          c = static_cast<char>(c - 'A' + 'a');
    } else {
      return false;
    }
    return true;
  }

  void energies(std::vector<double>& to) {
    yaml_.sequence("energies", [&] { to.push_back(yaml_.real("energies")); });
  }

  void pair_info() {
    yaml_.mapping("a summary of pairs", [&](std::string_view key) {
      if (key == "cutoff_pair_distance")
        cutoff_ = yaml_.real("a distance");
      else if (key == "number_of_singles" || key == "number_of_pairs")
        counts_[std::string(key)] = yaml_.integer("a number of displacements");
      else if (key == "duplicated_supercell_ids")
        duplicated();
      else
        yaml_.skip();
    });
  }

  // A list of pairs of ids; before version 1.21 a mapping.
  void duplicated() {
    const auto number = [&](std::string_view word, std::int64_t line) {
      std::int64_t id = 0;
      if (!parse_int64(word, id))
        fail_format(yaml_.file(), line, "a supercell id", word);
      return id;
    };
    if (yaml_.peek() == kind::mapping) {
      yaml_.mapping("duplicated supercells", [&](std::string_view key) {
        const auto line = yaml_.line();
        const auto id = number(key, line);
        duplicates_.push_back({id, yaml_.integer("a supercell id")});
      });
      return;
    }
    yaml_.sequence("duplicated supercells", [&] {
      std::array<std::int64_t, 2> ids{};
      std::size_t n = 0;
      yaml_.sequence("two supercell ids", [&] {
        if (n == 2)
          yaml_.fail_here("two supercell ids");
        ids[n++] = yaml_.integer("two supercell ids");
      });
      if (n != 2)
        yaml_.fail_here("two supercell ids");
      duplicates_.push_back(ids);
    });
  }

  void flatten(std::vector<double>& to) {
    yaml_.sequence("force constants", [&] {
      if (yaml_.peek() == kind::sequence)
        flatten(to);
      else
        to.push_back(yaml_.real("force constants"));
    });
  }

  void force_constants() {
    const auto line = yaml_.line();
    std::vector<std::int64_t> shape;
    auto& fc = in_.force_constants.emplace();
    yaml_.mapping("force constants", [&](std::string_view key) {
      if (key == "shape")
        yaml_.sequence("a shape", [&] { shape.push_back(yaml_.integer("a shape")); });
      else if (key == "elements")
        flatten(fc.values);
      else
        yaml_.skip();
    });
    // Compared by division: a hostile shape must not overflow the product.
    const auto n = static_cast<std::int64_t>(fc.values.size());
    const bool fits = shape.size() == 2 && shape[0] > 0 && shape[1] > 0 && n % 9 == 0 &&
                      (n / 9) % shape[0] == 0 && n / 9 / shape[0] == shape[1];
    if (!fits)
      fail_format(yaml_.file(), line, "as many force constants as their shape says",
                  join(n, " numbers"));
    fc.n_rows = shape[0];
    fc.n_atoms = shape[1];
  }

  mat3 lattice() {
    const auto line = yaml_.line();
    const mat3 m = yaml_.matrix("lattice vectors");
    const double det = determinant(m);
    if (!(std::abs(det) > 0) || !std::isfinite(det))
      fail_format(yaml_.file(), line, "lattice vectors that span a volume", join("volume ", det));
    return m;
  }

  cell read_cell() {
    const auto line = yaml_.line();
    cell c;
    bool has_lattice = false, has_points = false;
    yaml_.mapping("a cell", [&](std::string_view key) {
      if (key == "lattice") {
        c.lattice = lattice();
        has_lattice = true;
      } else if (key == "points") {
        points(c);
        has_points = true;
      } else {
        yaml_.skip();
      }
    });
    if (!has_lattice)
      fail_format(yaml_.file(), line, "the key lattice in a cell", "none");
    if (!has_points || c.positions.empty())
      fail_format(yaml_.file(), line, "atoms under the key points in a cell", "none");
    return c;
  }

  void points(cell& c) {
    c.positions.clear();
    c.symbols.clear();
    c.masses.clear();
    yaml_.sequence("a list of atoms", [&] {
      const auto line = yaml_.line();
      point p;
      yaml_.mapping("an atom", [&](std::string_view key) { atom_key(key, p); });
      if (!p.has_symbol)
        fail_format(yaml_.file(), line, "the key symbol in an atom", "none");
      if (!p.has_position)
        fail_format(yaml_.file(), line, "the key coordinates in an atom", "none");
      if (p.mass < 0)
        p.mass = lattice::standard_mass(element_of(p.symbol));
      c.positions.push_back(p.position);
      c.symbols.push_back(std::move(p.symbol));
      c.masses.push_back(p.mass);
    });
  }

  void atom_key(std::string_view key, point& p) {
    if (key == "coordinates") {
      p.position = yaml_.vector("coordinates");
      p.has_position = true;
    } else if (key == "extended_symbol" || (key == "symbol" && !p.has_symbol)) {
      p.symbol = yaml_.text("a symbol");
      p.has_symbol = !p.symbol.empty();
    } else if (key == "mass") {
      const auto line = yaml_.line();
      p.mass = yaml_.real("a mass");
      if (p.mass < 0)
        fail_format(yaml_.file(), line, "a mass that is not negative", join(p.mass));
    } else if (key == "magnetic_moment") {
      in_.has_magnetic_moments = true;
      yaml_.skip();
    } else if (key == "mixture" || key == "weight") {
      fail(status::unsupported, yaml_.file(), ":", yaml_.line(),
           ": sites shared by several elements are not supported");
    } else {
      yaml_.skip();
    }
  }

  std::int64_t line_of(const char* key) const {
    const auto found = line_of_.find(key);
    return found == line_of_.end() ? 1 : found->second;
  }

  void require_atoms_in(const displacement_data& d, std::int64_t line) const {
    const auto check = [&](const std::vector<std::int64_t>& atoms) {
      for (const auto atom : atoms)
        if (d.n_atoms != 0 && atom >= d.n_atoms)
          fail_format(yaml_.file(), line, join("atoms from 1 to ", d.n_atoms), join(atom + 1));
    };
    check(d.atoms);
    check(d.pair_atoms);
  }

  // 0 when the file does not tell.
  std::int64_t n_supercell_atoms(const std::optional<cell>& super,
                                 const std::optional<imat3>& matrix) const {
    if (super)
      return super->n_atoms();
    if (!in_.unit || !matrix)
      return natom_;
    const double n =
        std::abs(determinant(to_double(*matrix))) * static_cast<double>(in_.unit->n_atoms());
    return n < 1e9 ? std::lround(n) : 0;
  }

  // Sets the number of atoms from the cell and checks what was read against it.
  void settle(displacement_data& d, const std::optional<cell>& super,
              const std::optional<imat3>& matrix, std::vector<double>& energies,
              const char* key) const {
    const auto line = line_of(key);
    const auto of_cell = n_supercell_atoms(super, matrix);
    if (of_cell != 0 && d.n_atoms != 0 && d.n_atoms != of_cell)
      fail_format(yaml_.file(), line, join("displacements and forces of ", of_cell, " atoms"),
                  join(d.n_atoms));
    if (of_cell != 0)
      d.n_atoms = of_cell;
    require_atoms_in(d, line);
    if (!energies.empty())
      d.energies = std::move(energies);
    if (static_cast<std::int64_t>(d.energies.size()) != d.n_supercells())
      d.energies.clear();
  }

  const char* choose_displacements() {
    const bool third_order =
        in_.program == "phono3py" || !pairs_.empty() || in_.phonon_supercell_matrix;
    if (third_order) {
      if (in_.program.empty())
        in_.program = "phono3py";
      const bool old_second_order =
          in_.phonon_supercell_matrix && phonon_plain_.empty() && !plain_.empty();
      if (old_second_order) {
        in_.phonon_displacements = std::move(plain_);
        phonon_key_ = "displacements";
      } else {
        in_.phonon_displacements =
            std::move(!phonon_plain_.empty() ? phonon_plain_ : phonon_dataset_);
        phonon_key_ =
            line_of_.count("phonon_displacements") != 0 ? "phonon_displacements" : "phonon_dataset";
      }
    }
    if (!pairs_.empty()) {
      in_.displacements = std::move(pairs_);
      return "displacement_pairs";
    }
    in_.displacements = std::move(!plain_.empty() ? plain_ : dataset_);
    return line_of_.count("dataset") != 0 ? "dataset" : "displacements";
  }

  void choose_nac() {
    const bool nested = !nac_.born.empty() && has_dielectric_;
    const bool bare = !bare_nac_.born.empty() && has_bare_dielectric_;
    if (nested) {
      if (!nac_.factor)
        nac_.factor = bare_nac_.factor;
      in_.nac = std::move(nac_);
    } else if (bare) {
      in_.nac = std::move(bare_nac_);
    }
    if (!in_.nac)
      return;
    const auto& p = in_.phonon_primitive && !in_.primitive ? in_.phonon_primitive : in_.primitive;
    const auto n = static_cast<std::int64_t>(in_.nac->born.size());
    if (p && p->n_atoms() != n)
      fail_format(yaml_.file(), line_of(nested ? "nac" : "born_effective_charge"),
                  join("Born effective charges of ", p->n_atoms(), " atoms"), join(n));
  }

  void check_supercell(const std::optional<imat3>& matrix, const std::optional<cell>& super,
                       const char* key) const {
    if (!matrix)
      return;
    const double det = std::abs(determinant(to_double(*matrix)));
    if (det < 0.5)
      fail_format(yaml_.file(), line_of(key), "a supercell matrix that is not singular",
                  "determinant 0");
    if (!in_.unit || !super)
      return;
    const double wanted = det * static_cast<double>(in_.unit->n_atoms());
    if (wanted != static_cast<double>(super->n_atoms()))
      fail_format(yaml_.file(), line_of(key), join("a supercell of ", wanted, " atoms"),
                  join(super->n_atoms()));
  }

  input finish() {
    if (!in_.unit && has_bare_lattice_ && !bare_.positions.empty())
      in_.unit = std::move(bare_);
    // Old files of phono3py repeat the cells of the third order for the second.
    if (!in_.phonon_supercell_matrix) {
      in_.phonon_primitive.reset();
      in_.phonon_super.reset();
    }
    const char* key = choose_displacements();
    if (!in_.unit && !in_.primitive && !in_.super && in_.displacements.empty() &&
        nac_.born.empty() && !in_.force_constants)
      fail_format(yaml_.file(), 1,
                  "a cell, displacements or force constants (phonopy or phono3py file)", "none");
    check_supercell(in_.supercell_matrix, in_.super, "supercell_matrix");
    check_supercell(in_.phonon_supercell_matrix, in_.phonon_super, "phonon_supercell_matrix");
    settle(in_.displacements, in_.super, in_.supercell_matrix, energies_, key);
    settle(in_.phonon_displacements, in_.phonon_super, in_.phonon_supercell_matrix,
           phonon_energies_, phonon_key_);
    check_counts();
    in_.displacements.cutoff = cutoff_;
    in_.displacements.duplicates = std::move(duplicates_);
    choose_nac();
    return std::move(in_);
  }

  void check_counts() const {
    const auto check = [&](const char* name, std::int64_t found) {
      const auto wanted = counts_.find(name);
      if (wanted != counts_.end() && wanted->second != found)
        fail_format(yaml_.file(), line_of("displacement_pair_info"),
                    join(name, ": ", found, ", as many as are listed"), join(wanted->second));
    };
    check("number_of_singles", in_.displacements.n_singles());
    check("number_of_pairs", in_.displacements.n_pairs());
  }

  yaml_reader yaml_;
  input in_;
  cell bare_;
  nac_data nac_, bare_nac_;
  displacement_data plain_, pairs_, dataset_, phonon_plain_, phonon_dataset_;
  std::vector<double> energies_, phonon_energies_;
  std::vector<std::array<std::int64_t, 2>> duplicates_;
  std::optional<double> cutoff_;
  std::map<std::string, std::int64_t> line_of_, counts_;
  const char* phonon_key_ = "phonon_displacements";
  std::int64_t natom_ = 0;
  bool has_bare_lattice_ = false, has_dielectric_ = false, has_bare_dielectric_ = false;
};

} // namespace

input parse_input(std::string_view text, const std::string& file) {
  return input_reader(text, file).read();
}

std::string element_of(std::string_view symbol) {
  std::size_t n = 0;
  while (n < symbol.size() &&
         ((symbol[n] >= 'A' && symbol[n] <= 'Z') || (symbol[n] >= 'a' && symbol[n] <= 'z')))
    ++n;
  return std::string(symbol.substr(0, n));
}

} // namespace lk::io
