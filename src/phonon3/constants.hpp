// SPDX-License-Identifier: BSD-3-Clause
// Constants and conversion factors of three-phonon scattering. The values of the constants are the
// set (CODATA 1986 to 2006) that phono3py uses: exact agreement with it is the contract.
#pragma once

#include <numbers>

namespace lk::phonon3 {

namespace si {
inline constexpr double electron_volt = 1.60217733e-19; // J, CODATA 1986
inline constexpr double atomic_mass = 1.6605402e-27;    // kg, CODATA 1986
inline constexpr double planck = 4.13566733e-15;        // eV s, CODATA 2006
inline constexpr double boltzmann = 1.3806504e-23;      // J/K, CODATA 2006
inline constexpr double angstrom = 1e-10;               // m
inline constexpr double terahertz = 1e12;               // 1/s
} // namespace si

// Kelvin -> k_B T / h in THz.
inline constexpr double kelvin_to_terahertz =
    si::boltzmann / si::electron_volt / (si::planck * si::terahertz);

namespace detail {
inline constexpr double hbar = si::planck / (2 * std::numbers::pi) * si::electron_volt; // J s
inline constexpr double angular = 2 * std::numbers::pi * si::terahertz;
inline constexpr double angstrom3 = si::angstrom * si::angstrom * si::angstrom;
inline constexpr double ev_angstrom3 = si::electron_volt / angstrom3;
} // namespace detail

// |V|^2 of a triplet in (eV/Angstrom^3)^2 / (u^3 THz^3) -> eV^2, to be divided by the number of
// grid points.
inline constexpr double interaction_to_ev2 = detail::hbar * detail::hbar * detail::hbar / 36 / 8 *
                                             (detail::ev_angstrom3 * detail::ev_angstrom3) /
                                             (detail::angular * detail::angular * detail::angular) /
                                             (si::atomic_mass * si::atomic_mass * si::atomic_mass) /
                                             (si::electron_volt * si::electron_volt);

// Sum of eV^2 / THz -> half width at half maximum in THz.
inline constexpr double self_energy_to_terahertz =
    18 * std::numbers::pi / (detail::hbar * detail::hbar) / (detail::angular * detail::angular) *
    (si::electron_volt * si::electron_volt);

// eV/K (THz Angstrom)^2 / THz / Angstrom^3 -> W/(m K), lifetimes from half widths included.
inline constexpr double conductivity_to_si = si::terahertz * si::angstrom * si::terahertz *
                                             si::angstrom / detail::angstrom3 * si::electron_volt /
                                             si::terahertz / (2 * std::numbers::pi);

inline constexpr double degeneracy_tolerance = 1e-4; // THz

} // namespace lk::phonon3
