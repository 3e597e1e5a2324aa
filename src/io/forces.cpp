// SPDX-License-Identifier: BSD-3-Clause
#include "io/forces.hpp"

#include "common/core/error.hpp"
#include "io/text.hpp"

namespace lk::io {
namespace {

// The rows of a file: n numbers in each, blank and comment lines skipped. Fails on the row that is
// too many, so a wrong count costs no more memory than a right one.
std::vector<double> read_rows(line_reader& lines, std::int64_t columns, std::int64_t n_rows,
                              std::string_view what) {
  std::vector<double> values;
  values.reserve(static_cast<std::size_t>(columns * n_rows));
  double row[6];
  for (std::int64_t i = 0; i < n_rows; ++i) {
    if (!lines.next())
      lines.fail_end(join(n_rows, " rows of ", what, ", ", i, " came before"));
    lines.numbers(columns, row, what);
    values.insert(values.end(), row, row + columns);
  }
  if (lines.next())
    lines.fail(join("the end of the file after ", n_rows, " rows"));
  return values;
}

// Snapshots from rows of displacement and force up to the end of the file.
void read_snapshots(line_reader& lines, std::int64_t n_atoms, displacement_data& data) {
  displacement_data read;
  double row[6];
  std::int64_t n = 0;
  do {
    lines.numbers(6, row, "3 numbers of a displacement and 3 of a force");
    read.snapshots.insert(read.snapshots.end(), row, row + 3);
    read.forces.insert(read.forces.end(), row + 3, row + 6);
    ++n;
  } while (lines.next());
  if (n_atoms < 1 || n % n_atoms != 0)
    lines.fail_end(join("rows for whole supercells of ", n_atoms, " atoms, ", n, " came before"));
  read.n_atoms = n_atoms;
  read.n_snapshots = n / n_atoms;
  data = std::move(read);
}

std::int64_t read_integer(line_reader& lines, std::string_view what, std::int64_t low,
                          std::int64_t high) {
  if (!lines.next())
    lines.fail_end(what);
  const auto value = lines.integer(what);
  if (value < low || value > high)
    lines.fail(join(what, " from ", low, " to ", high));
  return value;
}

void append_row(std::string& to, const double* v, int n, int width, int decimals) {
  for (int i = 0; i < n; ++i) {
    if (i != 0)
      to += ' ';
    append_fixed(to, v[i], width, decimals);
  }
  to += '\n';
}

void append_moved_atom(std::string& to, std::int64_t atom, const vec3& vector) {
  to += "# ";
  append_integer(to, atom + 1, 0);
  to += ' ';
  append_row(to, vector.data(), 3, 20, 16);
}

std::string format_snapshots(const displacement_data& data) {
  std::string out;
  for (std::int64_t i = 0; i < data.n_snapshots * data.n_atoms; ++i) {
    const double* u = data.snapshots.data() + 3 * i;
    const double* f = data.forces.data() + 3 * i;
    const double row[6] = {u[0], u[1], u[2], f[0], f[1], f[2]};
    append_row(out, row, 6, 20, 16);
  }
  return out;
}

void append_forces(std::string& to, const displacement_data& data, std::int64_t supercell) {
  for (std::int64_t k = 0; k < data.n_atoms; ++k)
    append_row(to, data.forces.data() + 3 * (supercell * data.n_atoms + k), 3, 15, 10);
}

void require_forces(const displacement_data& data) {
  if (data.forces.empty())
    fail(status::state, "there are no forces to write");
}

} // namespace

void parse_forces(std::string_view text, const std::string& file, displacement_data& data) {
  line_reader lines(text, file, true);
  if (!lines.next())
    lines.fail_end("rows of forces");
  const auto columns = words(lines.line()).size();
  if (columns == 6) {
    read_snapshots(lines, data.n_atoms, data);
    return;
  }
  if (columns != 3)
    lines.fail("rows of 3 numbers (forces) or of 6 (displacements and forces)");
  if (data.n_singles() == 0 || data.n_atoms == 0)
    fail(status::state, file, " holds forces only; read the displacements they belong to before");
  line_reader from_start(text, file, true);
  data.forces =
      read_rows(from_start, 3, data.n_supercells() * data.n_atoms, "3 numbers of a force");
  data.energies.clear();
}

void parse_force_sets(std::string_view text, const std::string& file, std::int64_t n_atoms,
                      displacement_data& data) {
  line_reader lines(text, file, true);
  if (!lines.next())
    lines.fail_end("a number of atoms, or rows of displacements and forces");
  if (words(lines.line()).size() != 1) {
    read_snapshots(lines, n_atoms, data);
    return;
  }
  displacement_data read;
  read.n_atoms = lines.integer("a number of atoms");
  if (read.n_atoms < 1 || (n_atoms != 0 && read.n_atoms != n_atoms))
    lines.fail(n_atoms != 0 ? join("forces of ", n_atoms, " atoms")
                            : std::string("a number of atoms of 1 or more"));
  // No array is made before its rows are there, so the counts of a damaged file cost nothing.
  const auto n =
      read_integer(lines, "a number of displacements", 1, static_cast<std::int64_t>(text.size()));
  double row[3];
  for (std::int64_t i = 0; i < n; ++i) {
    read.atoms.push_back(read_integer(lines, "a displaced atom", 1, read.n_atoms) - 1);
    if (!lines.next())
      lines.fail_end("a displacement");
    lines.numbers(3, row, "3 numbers of a displacement");
    read.vectors.push_back({row[0], row[1], row[2]});
    for (std::int64_t k = 0; k < read.n_atoms; ++k) {
      if (!lines.next())
        lines.fail_end(join("force ", k + 1, " of displacement ", i + 1));
      lines.numbers(3, row, "3 numbers of a force");
      read.forces.insert(read.forces.end(), row, row + 3);
    }
  }
  if (lines.next())
    lines.fail(join("the end of the file after ", n, " displacements"));
  data = std::move(read);
}

force_constant_data parse_force_constants(std::string_view text, const std::string& file) {
  line_reader lines(text, file, true);
  if (!lines.next())
    lines.fail_end("numbers of rows and atoms");
  force_constant_data fc;
  const auto shape = words(lines.line());
  const bool read = (shape.size() == 1 || shape.size() == 2) &&
                    parse_int64(shape.front(), fc.n_rows) && parse_int64(shape.back(), fc.n_atoms);
  const auto longest = static_cast<std::int64_t>(text.size());
  if (!read || fc.n_rows < 1 || fc.n_atoms < 1 || fc.n_rows > longest / fc.n_atoms)
    lines.fail("numbers of rows and atoms that fit the size of the file");
  for (std::int64_t i = 0; i < fc.n_rows * fc.n_atoms; ++i) {
    if (!lines.next())
      lines.fail_end(join("force constants of pair ", i + 1));
    // "row atom", or the row alone.
    const auto indices = words(lines.line());
    std::int64_t atom = 0;
    if (indices.empty() || indices.size() > 2 || !parse_int64(indices.back(), atom) ||
        (indices.size() == 2 && atom != i % fc.n_atoms + 1))
      lines.fail(join("indices of a pair whose second atom is ", i % fc.n_atoms + 1));
    double row[3];
    for (int k = 0; k < 3; ++k) {
      if (!lines.next())
        lines.fail_end("3 numbers of force constants");
      lines.numbers(3, row, "3 numbers of force constants");
      fc.values.insert(fc.values.end(), row, row + 3);
    }
  }
  if (lines.next())
    lines.fail(join("the end of the file after ", fc.n_rows * fc.n_atoms, " pairs"));
  return fc;
}

std::string format_forces(const displacement_data& data) {
  require_forces(data);
  if (data.n_snapshots != 0)
    return format_snapshots(data);
  std::string out;
  for (std::int64_t i = 0; i < data.n_supercells(); ++i) {
    out += join("# File: ", i + 1, "\n");
    const auto pair = i - data.n_singles();
    const auto single = pair < 0 ? i : data.pair_first[pair];
    append_moved_atom(out, data.atoms[single], data.vectors[single]);
    if (pair >= 0)
      append_moved_atom(out, data.pair_atoms[pair], data.pair_vectors[pair]);
    append_forces(out, data, i);
  }
  return out;
}

std::string format_force_sets(const displacement_data& data) {
  require_forces(data);
  if (data.n_snapshots != 0)
    return format_snapshots(data);
  if (data.n_pairs() != 0)
    fail(status::invalid, "FORCE_SETS cannot hold displacements of pairs");
  std::string out = join(data.n_atoms, "\n", data.n_singles(), "\n");
  for (std::int64_t i = 0; i < data.n_singles(); ++i) {
    out += join("\n", data.atoms[i] + 1, "\n");
    append_row(out, data.vectors[i].data(), 3, 20, 16);
    append_forces(out, data, i);
  }
  return out;
}

} // namespace lk::io
