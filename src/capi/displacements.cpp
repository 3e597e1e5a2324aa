// SPDX-License-Identifier: BSD-3-Clause
#include "libkernel/displacements.h"

#include <algorithm>

#include "capi/force_constants_handles.hpp"
#include "capi/lattice_handles.hpp"
#include "phonon3/displacements.hpp"

using namespace lk::capi;

namespace {

using lk::lattice::displacements;

constexpr lk::options::entry create_entries[] = {
    {"pairs", lk::options::type::boolean, "false", "",
     "Also displace a second atom, for third-order force constants."},
    {"amplitude", lk::options::type::real, "", "(0, inf)",
     "Length of a displacement, Angstrom; 0.01 without pairs and 0.03 with them when not given."},
    {"plusminus", lk::options::type::string, "auto", "auto|always|never",
     "Opposite displacements: where symmetry does not give them, always, or never."},
    {"diagonal", lk::options::type::boolean, "true", "",
     "Allow directions between the axes where they save displacements; with pairs for second atoms "
     "only."},
};
const lk::options::table create_options("lk_displacements_create", create_entries);
const lk::options::table create_from_arrays_options("lk_displacements_create_from_arrays");

const lk_supercell& unwrap(const lk_supercell* supercell) {
  if (supercell == nullptr)
    lk::fail(lk::status::handle, "supercell is NULL");
  return *supercell;
}

displacements generate(const lk::lattice::supercell& cell, const lk::options::reader& o) {
  const bool pairs = o.boolean("pairs");
  lk::lattice::displacement_options wanted;
  wanted.amplitude = o.has("amplitude") ? o.real("amplitude") : pairs ? 0.03 : 0.01;
  const auto sign = o.string("plusminus");
  wanted.plusminus = sign == "auto"     ? lk::lattice::opposite::automatic
                     : sign == "always" ? lk::lattice::opposite::always
                                        : lk::lattice::opposite::never;
  wanted.diagonal = o.boolean("diagonal");
  return pairs ? lk::phonon3::generate_pair_displacements(cell, wanted)
               : lk::lattice::generate_displacements(cell, wanted);
}

lk_displacements* make_handle(lk_context* ctx, const lk_supercell& supercell, displacements value) {
  auto handle = std::make_unique<lk_displacements>();
  handle->context = state_of(ctx);
  handle->cell = supercell.value;
  handle->value = std::move(value);
  return handle.release();
}

lk::vec3 displacement_at(std::span<const double> list, std::int64_t i, const char* name) {
  const auto k = static_cast<std::size_t>(3 * i);
  const lk::vec3 u{list[k], list[k + 1], list[k + 2]};
  lk::require(u[0] != 0.0 || u[1] != 0.0 || u[2] != 0.0, name, " has a zero displacement at row ",
              i);
  return u;
}

// Every second displacement as {first displacement, position in its list}, in order.
template <class Visit> void for_each_second(const displacements& d, Visit visit) {
  for (std::int64_t f = 0; f < d.n_first(); ++f)
    for (const auto& second : d.first[static_cast<std::size_t>(f)].second)
      visit(f, second);
}

std::vector<array_shape> shapes_of(const displacements& d) {
  return {{"first_atoms", {d.n_first()}},
          {"first_displacements", {d.n_first(), 3}},
          {"first_of_second", {d.n_second()}},
          {"second_atoms", {d.n_second()}},
          {"second_displacements", {d.n_second(), 3}},
          {"pair_distances", {d.n_second()}},
          {"positions", {d.n_atoms, 3}},
          {"forces", {d.n_supercells(), d.n_atoms, 3}}};
}

// One number or vector per first or second displacement.
template <class T, class Collect>
lk_status get_list(const lk_displacements* h, const char* function, const char* name,
                   std::vector<std::int64_t> (*shape)(const displacements&), std::int64_t n, T* out,
                   Collect collect) noexcept {
  return access(h, function, [&] {
    std::vector<T> list;
    collect(h->value, list);
    copy_out(name, shape(h->value), std::span<const T>(list), n, out);
  });
}

template <class Get>
lk_status get_count(const lk_displacements* h, const char* function, std::int64_t* value,
                    Get get) noexcept {
  return access(h, function, [&] { output_scalar(value, "value") = get(h->value); });
}

std::vector<std::int64_t> firsts(const displacements& d) {
  return {d.n_first()};
}
std::vector<std::int64_t> first_vectors(const displacements& d) {
  return {d.n_first(), 3};
}
std::vector<std::int64_t> seconds(const displacements& d) {
  return {d.n_second()};
}
std::vector<std::int64_t> second_vectors(const displacements& d) {
  return {d.n_second(), 3};
}

} // namespace

lk_status lk_displacements_create(lk_context* ctx, const lk_supercell* supercell,
                                  const lk_options* options, lk_displacements** out) noexcept {
  return compute(ctx, __func__, options, create_options,
                 [&](lk::execution&, const lk::options::reader& o) {
                   const auto& cell = unwrap(supercell);
                   auto& to = output_scalar(out, "out");
                   to = make_handle(ctx, cell, generate(*cell.value, o));
                 });
}

lk_status
lk_displacements_create_from_arrays(lk_context* ctx, const lk_supercell* supercell, int64_t n_first,
                                    const int64_t* first_atoms, const double* first_displacements,
                                    int64_t n_second, const int64_t* first_of_second,
                                    const int64_t* second_atoms, const double* second_displacements,
                                    const lk_options* options, lk_displacements** out) noexcept {
  return compute(
      ctx, __func__, options, create_from_arrays_options,
      [&](lk::execution&, const lk::options::reader&) {
        const auto& cell = unwrap(supercell);
        auto& to = output_scalar(out, "out");
        lk::require(n_first >= 1, "n_first must be at least 1, got ", n_first);
        const auto atoms = input(first_atoms, "first_atoms", {n_first});
        const auto vectors = input(first_displacements, "first_displacements", {n_first, 3});
        const auto of = input(first_of_second, "first_of_second", {n_second});
        const auto others = input(second_atoms, "second_atoms", {n_second});
        const auto more = input(second_displacements, "second_displacements", {n_second, 3});
        displacements d;
        d.n_atoms = cell.value->n_super();
        require_indices(atoms, "first_atoms", 0, d.n_atoms);
        require_indices(of, "first_of_second", 0, n_first);
        require_indices(others, "second_atoms", 0, d.n_atoms);
        lk::require(std::is_sorted(of.begin(), of.end()), "first_of_second must not descend");
        for (std::int64_t i = 0; i < n_first; ++i)
          d.first.push_back({atoms[static_cast<std::size_t>(i)],
                             displacement_at(vectors, i, "first_displacements"),
                             {}});
        for (std::int64_t i = 0; i < n_second; ++i) {
          auto& first = d.first[static_cast<std::size_t>(of[static_cast<std::size_t>(i)])];
          const auto atom = others[static_cast<std::size_t>(i)];
          first.second.push_back({atom, displacement_at(more, i, "second_displacements"),
                                  lk::lattice::pair_distance(*cell.value, first.atom, atom)});
        }
        to = make_handle(ctx, cell, std::move(d));
      });
}

void lk_displacements_destroy(lk_displacements* displacements) noexcept {
  delete displacements;
}

lk_status lk_displacements_get_n_supercells(const lk_displacements* displacements,
                                            int64_t* value) noexcept {
  return get_count(displacements, __func__, value, [](const auto& d) { return d.n_supercells(); });
}

lk_status lk_displacements_get_n_first(const lk_displacements* displacements,
                                       int64_t* value) noexcept {
  return get_count(displacements, __func__, value, [](const auto& d) { return d.n_first(); });
}

lk_status lk_displacements_get_n_second(const lk_displacements* displacements,
                                        int64_t* value) noexcept {
  return get_count(displacements, __func__, value, [](const auto& d) { return d.n_second(); });
}

lk_status lk_displacements_get_n_atoms(const lk_displacements* displacements,
                                       int64_t* value) noexcept {
  return get_count(displacements, __func__, value, [](const auto& d) { return d.n_atoms; });
}

lk_status lk_displacements_get_shape(const lk_displacements* displacements, const char* name,
                                     int64_t* rank, int64_t* shape) noexcept {
  return access(displacements, __func__,
                [&] { get_shape(shapes_of(displacements->value), name, rank, shape); });
}

lk_status lk_displacements_get_first_atoms(const lk_displacements* displacements, int64_t n,
                                           int64_t* out) noexcept {
  return get_list(displacements, __func__, "first_atoms", firsts, n, out,
                  [](const auto& d, auto& list) {
                    for (const auto& first : d.first)
                      list.push_back(first.atom);
                  });
}

lk_status lk_displacements_get_first_displacements(const lk_displacements* displacements, int64_t n,
                                                   double* out) noexcept {
  return get_list(displacements, __func__, "first_displacements", first_vectors, n, out,
                  [](const auto& d, auto& list) {
                    for (const auto& first : d.first)
                      list.insert(list.end(), first.displacement.begin(), first.displacement.end());
                  });
}

lk_status lk_displacements_get_first_of_second(const lk_displacements* displacements, int64_t n,
                                               int64_t* out) noexcept {
  return get_list(displacements, __func__, "first_of_second", seconds, n, out,
                  [](const auto& d, auto& list) {
                    for_each_second(d, [&](auto f, const auto&) { list.push_back(f); });
                  });
}

lk_status lk_displacements_get_second_atoms(const lk_displacements* displacements, int64_t n,
                                            int64_t* out) noexcept {
  return get_list(displacements, __func__, "second_atoms", seconds, n, out,
                  [](const auto& d, auto& list) {
                    for_each_second(d, [&](auto, const auto& s) { list.push_back(s.atom); });
                  });
}

lk_status lk_displacements_get_second_displacements(const lk_displacements* displacements,
                                                    int64_t n, double* out) noexcept {
  return get_list(displacements, __func__, "second_displacements", second_vectors, n, out,
                  [](const auto& d, auto& list) {
                    for_each_second(d, [&](auto, const auto& s) {
                      list.insert(list.end(), s.displacement.begin(), s.displacement.end());
                    });
                  });
}

lk_status lk_displacements_get_pair_distances(const lk_displacements* displacements, int64_t n,
                                              double* out) noexcept {
  return get_list(
      displacements, __func__, "pair_distances", seconds, n, out, [](const auto& d, auto& list) {
        for_each_second(d, [&](auto, const auto& s) { list.push_back(s.pair_distance); });
      });
}

lk_status lk_displacements_get_positions(const lk_displacements* displacements, int64_t i,
                                         int64_t n, double* out) noexcept {
  return access(displacements, __func__, [&] {
    const auto positions =
        lk::lattice::displaced_positions(*displacements->cell, displacements->value, i);
    const std::span<const double> flat(positions.front().data(), 3 * positions.size());
    const std::int64_t shape[] = {displacements->value.n_atoms, 3};
    copy_out("positions", shape, flat, n, out);
  });
}

lk_status lk_displacements_set_forces(lk_displacements* displacements, int64_t n_supercells,
                                      int64_t n_atoms, const double* forces) noexcept {
  return access(displacements, __func__, [&] {
    auto& d = displacements->value;
    if (n_supercells != d.n_supercells() || n_atoms != d.n_atoms)
      lk::fail(lk::status::shape, "forces must have the shape [", d.n_supercells(), "][", d.n_atoms,
               "][3], got [", n_supercells, "][", n_atoms, "][3]");
    const auto in = input(forces, "forces", {n_supercells, n_atoms, 3});
    d.forces.assign(in.begin(), in.end());
  });
}

lk_status lk_displacements_get_forces(const lk_displacements* displacements, int64_t n,
                                      double* out) noexcept {
  return access(displacements, __func__, [&] {
    const auto& d = displacements->value;
    if (d.forces.empty())
      lk::fail(lk::status::state, "the displacements have no forces yet");
    const std::int64_t shape[] = {d.n_supercells(), d.n_atoms, 3};
    copy_out("forces", shape, std::span<const double>(d.forces), n, out);
  });
}
