// SPDX-License-Identifier: BSD-3-Clause
#include "io/vasp.hpp"

#include <algorithm>
#include <cmath>

#include "common/core/error.hpp"
#include "common/core/small_matrix.hpp"
#include "io/input.hpp"
#include "io/text.hpp"

namespace lk::io {
namespace {

using lattice::cell;

// VASP 5 writes "Si_sv/4fd..." as symbol when it echoes the POTCAR.
std::string symbol_of(std::string_view word) {
  return element_of(word.substr(0, word.find_first_of("/_")));
}

bool is_element(std::string_view symbol) {
  return lattice::atomic_number(std::string(symbol)) > 0;
}

bool first_letter(std::string_view line, std::string_view letters) {
  return !line.empty() && letters.find(line.front()) != std::string_view::npos;
}

class poscar_reader {
public:
  poscar_reader(std::string_view text, const std::string& file)
      : lines_(text, file, false), largest_(static_cast<std::int64_t>(text.size())) {}

  cell read() {
    need("a title");
    const auto title = words(lines_.line());
    cell c;
    read_lattice(c);
    need("symbols or numbers of atoms");
    std::vector<std::string> symbols = symbols_of(words(lines_.line()));
    if (!symbols.empty())
      need("numbers of atoms");
    else
      symbols = symbols_of(title);
    assign_symbols(c, numbers_of_atoms(), symbols);
    read_positions(c);
    for (const auto& symbol : c.symbols)
      c.masses.push_back(lattice::standard_mass(symbol));
    return c;
  }

private:
  void need(std::string_view what) {
    if (!lines_.next_raw())
      lines_.fail_end(what);
  }

  // One number, or VASP's three for the axes. A negative one is the volume.
  void read_lattice(cell& c) {
    need("a scaling factor");
    const auto scaling_line = lines_;
    double scale[3];
    const auto n = words(lines_.line()).size();
    lines_.numbers(n == 3 ? 3 : 1, scale, "a scaling factor (1 or 3 numbers)");
    if (n != 3)
      scale[1] = scale[2] = scale[0];
    for (auto& row : c.lattice) {
      need("a lattice vector");
      lines_.numbers(3, row.data(), "3 numbers of a lattice vector");
    }
    const double volume = std::abs(determinant(c.lattice));
    if (!(volume > 0) || !std::isfinite(volume))
      lines_.fail("lattice vectors that span a volume");
    if (n != 3 && scale[0] < 0)
      scale[0] = scale[1] = scale[2] = std::cbrt(-scale[0] / volume);
    if (!(scale[0] > 0 && scale[1] > 0 && scale[2] > 0))
      scaling_line.fail("a scaling factor that is not 0");
    for (auto& row : c.lattice)
      for (int j = 0; j < 3; ++j)
        row[j] *= scale[j];
    for (int j = 0; j < 3; ++j)
      scale_[j] = scale[j];
  }

  // Empty when the words are not symbols of elements.
  static std::vector<std::string> symbols_of(const std::vector<std::string_view>& line) {
    std::vector<std::string> symbols;
    for (const auto word : line) {
      symbols.push_back(symbol_of(word));
      if (!is_element(symbols.back()))
        return {};
    }
    return symbols;
  }

  std::vector<std::int64_t> numbers_of_atoms() {
    std::vector<std::int64_t> counts;
    std::int64_t total = 0;
    for (const auto word : words(lines_.line())) {
      std::int64_t n = 0;
      if (!parse_int64(word, n) || n < 1 || n > largest_)
        lines_.fail("numbers of atoms");
      counts.push_back(n);
      total += n;
      if (total > largest_)
        lines_.fail("as many atoms as a file of this size can hold");
    }
    if (counts.empty())
      lines_.fail("numbers of atoms");
    return counts;
  }

  void assign_symbols(cell& c, const std::vector<std::int64_t>& counts,
                      const std::vector<std::string>& symbols) {
    if (symbols.size() != counts.size())
      lines_.fail(join("numbers of atoms of ", symbols.size(),
                       " elements named before (in VASP 4's layout on line 1)"));
    for (std::size_t i = 0; i < counts.size(); ++i)
      c.symbols.insert(c.symbols.end(), static_cast<std::size_t>(counts[i]), symbols[i]);
  }

  void read_positions(cell& c) {
    need("Direct or Cartesian");
    if (first_letter(lines_.line(), "sS"))
      need("Direct or Cartesian");
    const bool cartesian = first_letter(lines_.line(), "cCkK");
    if (!cartesian && !first_letter(lines_.line(), "dD"))
      lines_.fail("Direct or Cartesian");
    const mat3 inverse_lattice = inverse(c.lattice, "lattice");
    for (std::size_t i = 0; i < c.symbols.size(); ++i) {
      const auto what = join("3 numbers of the position of atom ", i + 1);
      need(what);
      vec3 x = position(what);
      if (cartesian) {
        for (int j = 0; j < 3; ++j)
          x[j] *= scale_[j];
        x = multiply(transpose(inverse_lattice), x);
      }
      c.positions.push_back(x);
    }
  }

  // Flags of selective dynamics and comments may follow the numbers.
  vec3 position(std::string_view what) const {
    const auto all = words(lines_.line());
    if (all.size() < 3)
      lines_.fail(what);
    vec3 x;
    for (std::size_t j = 0; j < 3; ++j)
      if (parse_double(all[j], x[j]) != number_state::ok)
        fail_format(lines_.file(), lines_.number(), what, all[j]);
    return x;
  }

  line_reader lines_;
  std::int64_t largest_; // an atom takes a line, so a damaged count cannot cost more than the file
  vec3 scale_{};
};

} // namespace

cell parse_poscar(std::string_view text, const std::string& file) {
  return poscar_reader(text, file).read();
}

bool looks_like_poscar(std::string_view text) {
  line_reader lines(text, "", false);
  for (int i = 0; i < 5; ++i) {
    if (!lines.next_raw())
      return false;
    if (i == 0)
      continue;
    const auto all = words(lines.line());
    if (i == 1 ? all.size() != 1 && all.size() != 3 : all.size() < 3)
      return false;
    double value;
    for (const auto word : all)
      if (parse_double(word, value) != number_state::ok)
        return false;
  }
  return true;
}

std::string format_poscar(const cell& c, std::string_view title) {
  std::string out(title.substr(0, title.find('\n')));
  out += "\n   1.0\n";
  for (const auto& row : c.lattice) {
    for (const double x : row)
      append_exact(out, x, 23);
    out += '\n';
  }
  std::string counts;
  for (std::size_t i = 0; i < c.symbols.size();) {
    const auto begin = i;
    while (i < c.symbols.size() && c.symbols[i] == c.symbols[begin])
      ++i;
    out += join(begin == 0 ? "" : " ", element_of(c.symbols[begin]));
    counts += join(begin == 0 ? "" : " ", i - begin);
  }
  out += join("\n", counts, "\nDirect\n");
  for (const auto& p : c.positions) {
    for (double x : p) {
      x -= std::floor(x);
      append_exact(out, x < 1.0 ? x : 0.0, 23);
    }
    out += '\n';
  }
  return out;
}

} // namespace lk::io
