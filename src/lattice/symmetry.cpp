// SPDX-License-Identifier: BSD-3-Clause
// Space groups by spglib: A. Togo, K. Shinohara and I. Tanaka, Sci. Technol. Adv. Mater. Meth. 4,
// 2384822 (2024). Order of the operations and choice of the representative atoms are spglib's:
// displacements and force constants depend on them, and phonopy uses the same.
#include "lattice/symmetry.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>

#include "common/core/small_matrix.hpp"
#include "lattice/atom_permutation.hpp"
#include "spglib.h"

namespace lk::lattice {
namespace {

constexpr imat3 identity{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};

using permutation = std::vector<std::int64_t>;

vec3 moved(const imat3& rotation, const vec3& translation, const vec3& x) {
  vec3 y = multiply(to_double(rotation), x);
  for (int k = 0; k < 3; ++k)
    y[k] += translation[k];
  return y;
}

// Where operations bring the atoms of a cell. Operations with one rotation differ by pure
// translations of the crystal, so that only the first of each rotation and the translations are
// searched for: 12288 operations on 512 atoms take 0.2 s instead of 4 s.
class permutation_search {
public:
  permutation_search(const cell& c, double tolerance)
      : cell_(c), kinds_(species(c)), columns_(transpose(c.lattice)), tolerance_(tolerance) {}

  std::vector<permutation> run(const std::vector<imat3>& rotations,
                               const std::vector<vec3>& translations) {
    std::vector<permutation> result(rotations.size());
    std::vector<const permutation*> pure;
    for (std::size_t k = 0; k < rotations.size(); ++k)
      if (rotations[k] == identity) {
        result[k] = direct(k, rotations[k], translations[k]);
        pure.push_back(&result[k]);
      }
    std::map<imat3, coset> cosets;
    for (std::size_t k = 0; k < rotations.size(); ++k) {
      if (rotations[k] == identity)
        continue;
      const auto [at, is_new] = cosets.try_emplace(rotations[k]);
      if (is_new) {
        result[k] = direct(k, rotations[k], translations[k]);
        at->second = make_coset(result[k], pure);
      } else if (!composed(at->second, rotations[k], translations[k], result[k])) {
        result[k] = direct(k, rotations[k], translations[k]);
      }
    }
    return result;
  }

private:
  // Operations of one rotation: the first one, and the translation that then brings the image of
  // atom 0 onto each atom.
  struct coset {
    const permutation* first = nullptr;
    std::vector<const permutation*> translation_to;
  };

  static coset make_coset(const permutation& first, const std::vector<const permutation*>& pure) {
    coset c{&first, std::vector<const permutation*>(first.size(), nullptr)};
    for (const auto* p : pure)
      c.translation_to[(*p)[first[0]]] = p;
    return c;
  }

  // A distorted crystal: spglib accepts operations that move atoms by a little more than the
  // tolerance, so the search widens it step by step.
  permutation direct(std::size_t number, const imat3& rotation, const vec3& translation) {
    constexpr std::size_t attempts = 20;
    constexpr double widening = 1.05;
    permutation result(cell_.positions.size());
    for (std::size_t attempt = 0; attempt < attempts; ++attempt) {
      if (attempt == bins_.size()) {
        widest_ = attempt == 0 ? tolerance_ : widest_ * widening;
        bins_.emplace_back(columns_, cell_.positions, widest_);
      }
      if (match(bins_[attempt], rotation, translation, result))
        return result;
    }
    fail(status::symmetry, "operation ", number,
         " does not bring the atoms onto atoms of their kind");
  }

  // The free atom of the same species at each moved position, or false.
  bool match(const position_bins& bins, const imat3& rotation, const vec3& translation,
             permutation& result) const {
    std::vector<char> taken(result.size(), 0);
    for (std::size_t j = 0; j < result.size(); ++j) {
      std::int64_t hit = -1;
      bins.for_each_at(moved(rotation, translation, cell_.positions[j]), [&](std::int64_t i) {
        if (kinds_[i] == kinds_[j] && !taken[i] && (hit < 0 || i < hit))
          hit = i;
      });
      if (hit < 0)
        return false;
      taken[hit] = 1;
      result[j] = hit;
    }
    return true;
  }

  bool composed(const coset& c, const imat3& rotation, const vec3& translation,
                permutation& result) const {
    const permutation* translate = nullptr;
    bins_[0].for_each_at(moved(rotation, translation, cell_.positions[0]), [&](std::int64_t i) {
      if (c.translation_to[i] != nullptr)
        translate = c.translation_to[i];
    });
    if (translate == nullptr)
      return false;
    result.resize(c.first->size());
    for (std::size_t j = 0; j < result.size(); ++j) {
      result[j] = (*translate)[(*c.first)[j]];
      if (!is_at(result[j], moved(rotation, translation, cell_.positions[j])))
        return false;
    }
    return true;
  }

  bool is_at(std::int64_t i, vec3 x) const {
    for (int k = 0; k < 3; ++k) {
      x[k] -= cell_.positions[i][k];
      x[k] -= std::nearbyint(x[k]);
    }
    return norm(multiply(columns_, x)) < widest_;
  }

  const cell& cell_;
  std::vector<int> kinds_;
  mat3 columns_;
  double tolerance_;
  double widest_ = 0;
  std::vector<position_bins> bins_; // by attempt
};

void set_derived(symmetry& s) {
  s.point_group = distinct_rotations(s.rotations);
  s.independent_atoms.clear();
  s.map_operations.assign(s.map_atoms.size(), 0);
  for (std::size_t i = 0; i < s.map_atoms.size(); ++i) {
    if (s.map_atoms[i] == static_cast<std::int64_t>(i))
      s.independent_atoms.push_back(static_cast<std::int64_t>(i));
    std::size_t k = 0;
    while (k < s.permutations.size() && s.permutations[k][i] != s.map_atoms[i])
      ++k;
    if (k == s.permutations.size())
      fail(status::symmetry, "no operation brings atom ", i, " onto its equivalent ",
           s.map_atoms[i]);
    s.map_operations[i] = static_cast<std::int64_t>(k);
  }
}

// Smallest atom that the operations bring each atom onto.
void set_map_atoms(symmetry& s) {
  s.map_atoms.resize(s.permutations[0].size());
  for (std::size_t i = 0; i < s.map_atoms.size(); ++i) {
    s.map_atoms[i] = static_cast<std::int64_t>(i);
    for (const auto& p : s.permutations)
      s.map_atoms[i] = std::min(s.map_atoms[i], p[i]);
  }
}

void set_conventional(symmetry& s, const cell& c) {
  s.transformation = to_double(identity);
  s.standard_lattice = c.lattice;
}

void check_cell(const cell& c) {
  require(!c.positions.empty(), "a crystal needs at least one atom");
  require(c.symbols.size() == c.positions.size(), "one symbol per atom: ", c.symbols.size(),
          " symbols, ", c.positions.size(), " atoms");
  if (!(volume(c) > 0))
    fail(status::singular, "the lattice has no volume");
}

using dataset_handle = std::unique_ptr<SpglibDataset, decltype(&spg_free_dataset)>;

dataset_handle run_spglib(const cell& c, double tolerance) {
  double lattice[3][3]; // columns
  for (int i = 0; i < 3; ++i)
    for (int j = 0; j < 3; ++j)
      lattice[i][j] = c.lattice[j][i];
  const auto kinds = species(c);
  const auto* positions = reinterpret_cast<const double(*)[3]>(c.positions.data());
  constexpr double lengths_only = -1.0; // no tolerance of angles
  dataset_handle dataset(spgat_get_dataset(lattice, positions, kinds.data(),
                                           static_cast<int>(c.positions.size()), tolerance,
                                           lengths_only),
                         spg_free_dataset);
  if (!dataset)
    fail(status::symmetry, "spglib found no space group with tolerance ", tolerance,
         " Angstrom: ", spg_get_error_message(spg_get_error_code()));
  return dataset;
}

} // namespace

std::vector<std::vector<std::int64_t>> permutations_of(const cell& c, double tolerance,
                                                       const std::vector<imat3>& rotations,
                                                       const std::vector<vec3>& translations) {
  return permutation_search(c, tolerance).run(rotations, translations);
}

std::vector<imat3> distinct_rotations(const std::vector<imat3>& rotations) {
  std::vector<imat3> distinct;
  for (const auto& r : rotations)
    if (std::find(distinct.begin(), distinct.end(), r) == distinct.end())
      distinct.push_back(r);
  return distinct;
}

symmetry find_symmetry(const cell& c, double tolerance) {
  check_cell(c);
  const auto dataset = run_spglib(c, tolerance);
  symmetry s;
  s.tolerance = tolerance;
  for (int k = 0; k < dataset->n_operations; ++k) {
    imat3 r;
    vec3 t;
    for (int i = 0; i < 3; ++i) {
      t[i] = dataset->translations[k][i];
      for (int j = 0; j < 3; ++j)
        r[i][j] = dataset->rotations[k][i][j];
    }
    s.rotations.push_back(r);
    s.translations.push_back(t);
  }
  s.map_atoms.assign(dataset->equivalent_atoms, dataset->equivalent_atoms + dataset->n_atoms);
  s.space_group = join(dataset->international_symbol, " (", dataset->spacegroup_number, ")");
  s.centring = std::string(1, spg_get_spacegroup_type(dataset->hall_number).international[0]);
  for (int i = 0; i < 3; ++i)
    for (int j = 0; j < 3; ++j) {
      s.transformation[i][j] = dataset->transformation_matrix[i][j];
      s.standard_lattice[i][j] = dataset->std_lattice[j][i];
    }
  s.permutations = permutations_of(c, s.tolerance, s.rotations, s.translations);
  set_derived(s);
  return s;
}

symmetry make_symmetry(const cell& c, double tolerance, std::vector<imat3> rotations,
                       std::vector<vec3> translations) {
  check_cell(c);
  require(!rotations.empty() && rotations.size() == translations.size(),
          "as many rotations as translations are needed, at least the identity: ", rotations.size(),
          " rotations, ", translations.size(), " translations");
  symmetry s;
  s.tolerance = tolerance;
  s.rotations = std::move(rotations);
  s.translations = std::move(translations);
  s.space_group = "given";
  set_conventional(s, c);
  s.permutations = permutations_of(c, s.tolerance, s.rotations, s.translations);
  set_map_atoms(s);
  set_derived(s);
  return s;
}

symmetry no_symmetry(const cell& c, double tolerance) {
  symmetry s = make_symmetry(c, tolerance, {identity}, {vec3{}});
  s.space_group = "P1 (1)";
  return s;
}

symmetry transfer_symmetry(const symmetry& s, const cell& to, const mat3& basis) {
  const mat3 back = inverse(basis, "basis");
  // Lattice points of the old basis inside one cell of the new one, in new coordinates.
  const auto n_points = std::max<std::int64_t>(1, std::llround(std::abs(determinant(basis))));
  std::vector<vec3> points;
  const auto reach = [&](int k) {
    double sum = 0;
    for (int j = 0; j < 3; ++j)
      sum += std::abs(basis[k][j]);
    return static_cast<std::int64_t>(std::ceil(sum));
  };
  constexpr double same = 1e-6;
  const auto is_new = [&](const vec3& p) {
    return std::none_of(points.begin(), points.end(), [&](const vec3& q) {
      double largest = 0;
      for (int k = 0; k < 3; ++k) {
        const double d = p[k] - q[k];
        largest = std::max(largest, std::abs(d - std::round(d)));
      }
      return largest < same;
    });
  };
  for (std::int64_t c = 0; c <= reach(2); ++c)
    for (std::int64_t b = 0; b <= reach(1); ++b)
      for (std::int64_t a = 0; a <= reach(0); ++a) {
        const vec3 p = multiply(back, vec3{double(a), double(b), double(c)});
        if (static_cast<std::int64_t>(points.size()) < n_points && is_new(p))
          points.push_back(p);
      }

  std::vector<imat3> rotations;
  std::vector<vec3> translations;
  for (std::size_t k = 0; k < s.rotations.size(); ++k) {
    const mat3 r = multiply(back, multiply(to_double(s.rotations[k]), basis));
    imat3 rounded;
    bool integer = true;
    for (int i = 0; i < 3; ++i)
      for (int j = 0; j < 3; ++j) {
        rounded[i][j] = std::llround(r[i][j]);
        integer = integer && std::abs(r[i][j] - double(rounded[i][j])) < same;
      }
    if (!integer)
      continue;
    const vec3 t = multiply(back, s.translations[k]);
    for (const auto& p : points) {
      vec3 sum;
      for (int i = 0; i < 3; ++i)
        sum[i] = t[i] + p[i] - std::floor(t[i] + p[i]);
      const auto equal = [&](std::size_t m) {
        if (rotations[m] != rounded)
          return false;
        double largest = 0;
        for (int i = 0; i < 3; ++i) {
          const double d = translations[m][i] - sum[i];
          largest = std::max(largest, std::abs(d - std::round(d)));
        }
        return largest < same;
      };
      bool known = false;
      for (std::size_t m = 0; m < rotations.size() && !known; ++m)
        known = equal(m);
      if (known)
        continue;
      rotations.push_back(rounded);
      translations.push_back(sum);
    }
  }
  return make_symmetry(to, s.tolerance, std::move(rotations), std::move(translations));
}

std::vector<std::int64_t> site_symmetry(const symmetry& s, const cell& c, std::int64_t atom) {
  std::vector<std::int64_t> operations;
  const mat3 columns = transpose(c.lattice);
  const vec3& x = c.positions.at(static_cast<std::size_t>(atom));
  for (std::size_t k = 0; k < s.rotations.size(); ++k) {
    vec3 d = moved(s.rotations[k], s.translations[k], x);
    for (int i = 0; i < 3; ++i) {
      d[i] = x[i] - d[i];
      d[i] -= std::nearbyint(d[i]);
    }
    if (norm(multiply(columns, d)) < s.tolerance)
      operations.push_back(static_cast<std::int64_t>(k));
  }
  return operations;
}

mat3 cartesian_rotation(const mat3& lattice, const imat3& rotation) {
  const mat3 columns = transpose(lattice);
  return multiply(columns, multiply(to_double(rotation), inverse(columns, "lattice")));
}

} // namespace lk::lattice
