// SPDX-License-Identifier: BSD-3-Clause
// Imaginary parts of the phonon self-energies (half widths at half maximum) of all requested bands
// at a list of q0 points, weights, interaction strength and Bose factors in one pass:
//
//   gamma_b0(T) = sum_t w_t sum_jk |V_t(b0,j,k)|^2 [ (n_j + n_k + 1) g0 + (n_j - n_k) g1 ],
//   g0 = delta(f0 - f_j - f_k),  g1 = delta(f0 + f_j - f_k) - delta(f0 - f_j + f_k),
//
// Maradudin, Fein, Phys. Rev. 128, 2589 (1962); Togo, Chaput, Tanaka, Phys. Rev. B 91, 094306
// (2015). Not scaled to THz: conversion factors are the caller's.
#pragma once

#include <cstdint>
#include <span>
#include <string>

#include "common/backend/implementations.hpp"
#include "common/core/types.hpp"
#include "common/parallel/execution.hpp"
#include "phonon3/views.hpp"

namespace lk::phonon3 {

struct collision_problem {
  bz_grid grid;
  grid_modes modes;
  anharmonic_crystal crystal;
  std::span<const std::int64_t> tetrahedra; // [24 s][4][3] vertex offsets, vertex 0 is (0,0,0)
  // [n_bz][B] smallest band of the degenerate set of each band, or empty: then weights are not
  // averaged. A set starts at a band whose id is its own index and runs to the next start.
  std::span<const std::int64_t> degenerate_ids;

  // Triplets of q0 number i are rows first_triplet[i] .. first_triplet[i+1]. The frequency points
  // of a q0 are the frequencies of the first leg of its first triplet; the first legs of the others
  // may be other images of that point.
  std::span<const std::int64_t> first_triplet; // [n_q0+1]
  std::span<const std::int64_t> triplets;      // [T][3] indices of BZ grid points
  std::span<const std::int64_t> weights;       // [T]

  std::span<const std::int64_t> band_indices; // [B0] bands of q0
  std::span<const double> temperatures;       // [n_T] k_B T / h, THz; <= 0: all n are 0
  std::span<const double> sigmas;             // [n_sigma] THz; NaN: tetrahedra
  std::span<const double> sigma_cutoffs;      // [n_sigma] in units of sigma; <= 0: none
  bool split_normal_umklapp = false;
  // [n_q0][n_sigma][n_T][B0], or [n_q0][n_sigma][2][n_T][B0] with normal before Umklapp processes.
  // A triplet is normal when its three BZ addresses add up to zero. Overwritten.
  std::span<double> gamma;

  std::int64_t n_q0() const { return static_cast<std::int64_t>(first_triplet.size()) - 1; }
  std::int64_t n_bands0() const { return static_cast<std::int64_t>(band_indices.size()); }
};

// "phonon3.collision": pipeline, reference. The caller begins the progress stage, with the number
// of triplets as total; implementations advance it by the triplets they finished.
extern const backend::kernel<collision_problem> collision_kernel;

void collision_reference(execution& ex, const collision_problem& problem);

} // namespace lk::phonon3
