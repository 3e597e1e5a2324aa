# SPDX-License-Identifier: BSD-3-Clause
# Generated from the C headers, do not edit; refresh by: python3 bindings/api/generate.py
"""Harmonic phonons: force constants, dynamical matrices, non-analytical term, frequencies, eigenvectors, group velocities, heat capacities, free energies, entropies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from . import _core, _raw

if TYPE_CHECKING:
    from .context import Context

__all__ = ["dynamical_matrices", "dynamical_matrices_gonze", "dynamical_matrix",
    "dynamical_matrices_at_grid", "dynamical_matrices_gonze_at_grid", "charge_sum",
    "dipole_dipole_q0", "dipole_dipole", "dipole_dipole_derivative",
    "dynamical_matrix_derivative", "inverse_fourier", "group_velocities", "heat_capacities",
    "free_energies"]



class FreeEnergiesResult(NamedTuple):
    """Results of free_energies()."""

    free_energies: NDArray[np.float64]
    entropies: NDArray[np.float64]


def dynamical_matrices(
    qpoints: ArrayLike,
    force_constants: ArrayLike,
    shortest_vectors: ArrayLike,
    multiplicity: ArrayLike,
    masses: ArrayLike,
    p2s: ArrayLike,
    s2p: ArrayLike,
    nac_factor: float,
    hermitianize: bool,
    born: ArrayLike | None = None,
    dielectric: ArrayLike | None = None,
    reciprocal_lattice: ArrayLike | None = None,
    q_direction: ArrayLike | None = None,
    *,
    context: Context | None = None,
    **options: Any
) -> NDArray[np.complex128]:
    """Dynamical matrices at q-points, without correction or with that of Wang et al.

    D[3 i + a][3 j + b] = (m_i m_j)^(-1/2) sum over the images k of atom j of (force constant +
    correction) times the mean of exp(2 pi i q s) over the shortest vectors s from i to k. The
    correction is left out at q-points closer to Gamma than 1e-5/Angstrom unless a direction is
    given. Paper: Wang et al., J. Phys.: Condens. Matter 22, 202201 (2010).

    Parameters
    ----------
    qpoints : [n_q][3]
        q-points, reduced coordinates.
    force_constants : [n_rows][n_super][3][3]
        Force constants, eV/Angstrom^2.
    shortest_vectors : [n_vectors][3]
        Shortest vectors between atoms, fractional coordinates of the primitive cell.
    multiplicity : [n_super][n_atoms][2]
        For supercell atom k seen from primitive atom i: number of equivalent shortest vectors,
        and 0-based position of the first.
    masses : [n_atoms]
        Masses, u.
    p2s : [n_atoms]
        Row of the force constants of each primitive atom.
    s2p : [n_super]
        The element of p2s whose image each supercell atom is.
    nac_factor
        4 pi / volume of the primitive cell times e^2/(4 pi eps_0), eV/Angstrom^2.
    hermitianize
        1 to take the Hermitian part of the Fourier sum, 0 to leave it.
    born : [n_atoms][3][3]
        Born effective charges [atom][field direction][displacement direction], e. NULL for no
        correction.
    dielectric : [3][3]
        High-frequency dielectric constant. NULL only without born.
    reciprocal_lattice : [3][3]
        Reciprocal lattice in columns, without 2 pi, 1/Angstrom. NULL only without born.
    q_direction : [3]
        Reduced direction that replaces q in the correction, at every q-point. NULL for none.
    **options
        Keys of ``libkernel.options.table("lk_phonon_dynamical_matrices_compute")``.

    Returns
    -------
    matrices : [n_q][3*n_atoms][3*n_atoms]
        Dynamical matrices, eV/(Angstrom^2 u).

    Raises
    ------
    InvalidArgument, OptionError, OutOfMemory, Unsupported, Cancelled

    Since 1.0; C: lk_phonon_dynamical_matrices_compute().
    """
    qpoints = _core.array(qpoints, np.float64, 2, "qpoints")
    force_constants = _core.array(force_constants, np.float64, 4, "force_constants")
    shortest_vectors = _core.array(shortest_vectors, np.float64, 2, "shortest_vectors")
    multiplicity = _core.array(multiplicity, np.int64, 3, "multiplicity")
    masses = _core.array(masses, np.float64, 1, "masses")
    p2s = _core.array(p2s, np.int64, 1, "p2s")
    s2p = _core.array(s2p, np.int64, 1, "s2p")
    born = _core.optional_array(born, np.float64, 3, "born")
    dielectric = _core.optional_array(dielectric, np.float64, 2, "dielectric")
    reciprocal_lattice = _core.optional_array(reciprocal_lattice, np.float64, 2,
        "reciprocal_lattice")
    q_direction = _core.optional_array(q_direction, np.float64, 1, "q_direction")
    n_q = qpoints.shape[0]
    n_rows = force_constants.shape[0]
    n_super = force_constants.shape[1]
    n_vectors = shortest_vectors.shape[0]
    n_atoms = multiplicity.shape[1]
    _core.check(qpoints, (n_q, 3), "qpoints", "[n_q][3]")
    _core.check(force_constants, (n_rows, n_super, 3, 3), "force_constants",
        "[n_rows][n_super][3][3]")
    _core.check(shortest_vectors, (n_vectors, 3), "shortest_vectors", "[n_vectors][3]")
    _core.check(multiplicity, (n_super, n_atoms, 2), "multiplicity", "[n_super][n_atoms][2]")
    _core.check(masses, (n_atoms,), "masses", "[n_atoms]")
    _core.check(p2s, (n_atoms,), "p2s", "[n_atoms]")
    _core.check(s2p, (n_super,), "s2p", "[n_super]")
    _core.check(born, (n_atoms, 3, 3), "born", "[n_atoms][3][3]")
    _core.check(dielectric, (3, 3), "dielectric", "[3][3]")
    _core.check(reciprocal_lattice, (3, 3), "reciprocal_lattice", "[3][3]")
    _core.check(q_direction, (3,), "q_direction", "[3]")
    matrices = _core.empty((n_q, 3*n_atoms, 3*n_atoms), np.complex128)
    _raw.lk_phonon_dynamical_matrices_compute(_core.context_handle(context), n_q, n_atoms,
        n_super, n_rows, n_vectors, qpoints, force_constants, shortest_vectors, multiplicity,
        masses, p2s, s2p, born, dielectric, reciprocal_lattice, q_direction, nac_factor,
        int(hermitianize), matrices, _core.options("lk_phonon_dynamical_matrices_compute",
        options))
    return matrices


def dynamical_matrices_gonze(
    qpoints: ArrayLike,
    force_constants: ArrayLike,
    shortest_vectors: ArrayLike,
    multiplicity: ArrayLike,
    masses: ArrayLike,
    p2s: ArrayLike,
    s2p: ArrayLike,
    born: ArrayLike,
    dielectric: ArrayLike,
    reciprocal_lattice: ArrayLike,
    positions: ArrayLike,
    q0_term: ArrayLike,
    g_vectors: ArrayLike,
    nac_factor: float,
    screening: float,
    hermitianize: bool,
    q_direction: ArrayLike | None = None,
    *,
    context: Context | None = None,
    **options: Any
) -> NDArray[np.complex128]:
    """Dynamical matrices at q-points with the dipole-dipole correction of Gonze and Lee.

    The Fourier sum over the short-range force constants, as in
    lk_phonon_dynamical_matrices_compute(), plus lk_phonon_dipole_dipole_compute() divided by
    the square roots of the masses. Paper: Gonze and Lee, Phys. Rev. B 55, 10355 (1997).

    Parameters
    ----------
    qpoints : [n_q][3]
        q-points, reduced coordinates.
    force_constants : [n_rows][n_super][3][3]
        Force constants without their dipole-dipole part, eV/Angstrom^2.
    shortest_vectors : [n_vectors][3]
        Shortest vectors between atoms, fractional coordinates of the primitive cell.
    multiplicity : [n_super][n_atoms][2]
        For supercell atom k seen from primitive atom i: number of equivalent shortest vectors,
        and 0-based position of the first.
    masses : [n_atoms]
        Masses, u.
    p2s : [n_atoms]
        Row of the force constants of each primitive atom.
    s2p : [n_super]
        The element of p2s whose image each supercell atom is.
    born : [n_atoms][3][3]
        Born effective charges [atom][field direction][displacement direction], e.
    dielectric : [3][3]
        High-frequency dielectric constant.
    reciprocal_lattice : [3][3]
        Reciprocal lattice in columns, without 2 pi, 1/Angstrom.
    positions : [n_atoms][3]
        Cartesian positions of the primitive atoms, Angstrom.
    q0_term : [n_atoms][3][3]
        Result of lk_phonon_dipole_dipole_q0_compute().
    g_vectors : [n_g][3]
        Cartesian reciprocal lattice vectors, zero included, without 2 pi, 1/Angstrom.
    nac_factor
        4 pi / volume of the primitive cell times e^2/(4 pi eps_0), eV/Angstrom^2.
    screening
        Range lambda of the Gaussian screening, 1/Angstrom.
    hermitianize
        1 to take the Hermitian part of the Fourier sum, 0 to leave it.
    q_direction : [3]
        Reduced direction in which Gamma is approached. NULL for none.
    **options
        Keys of ``libkernel.options.table("lk_phonon_dynamical_matrices_gonze_compute")``.

    Returns
    -------
    matrices : [n_q][3*n_atoms][3*n_atoms]
        Dynamical matrices, eV/(Angstrom^2 u).

    Raises
    ------
    InvalidArgument, OptionError, OutOfMemory, Unsupported, Cancelled

    Since 1.0; C: lk_phonon_dynamical_matrices_gonze_compute().
    """
    qpoints = _core.array(qpoints, np.float64, 2, "qpoints")
    force_constants = _core.array(force_constants, np.float64, 4, "force_constants")
    shortest_vectors = _core.array(shortest_vectors, np.float64, 2, "shortest_vectors")
    multiplicity = _core.array(multiplicity, np.int64, 3, "multiplicity")
    masses = _core.array(masses, np.float64, 1, "masses")
    p2s = _core.array(p2s, np.int64, 1, "p2s")
    s2p = _core.array(s2p, np.int64, 1, "s2p")
    born = _core.array(born, np.float64, 3, "born")
    dielectric = _core.array(dielectric, np.float64, 2, "dielectric")
    reciprocal_lattice = _core.array(reciprocal_lattice, np.float64, 2, "reciprocal_lattice")
    positions = _core.array(positions, np.float64, 2, "positions")
    q0_term = _core.array(q0_term, np.complex128, 3, "q0_term")
    g_vectors = _core.array(g_vectors, np.float64, 2, "g_vectors")
    q_direction = _core.optional_array(q_direction, np.float64, 1, "q_direction")
    n_q = qpoints.shape[0]
    n_rows = force_constants.shape[0]
    n_super = force_constants.shape[1]
    n_vectors = shortest_vectors.shape[0]
    n_atoms = multiplicity.shape[1]
    n_g = g_vectors.shape[0]
    _core.check(qpoints, (n_q, 3), "qpoints", "[n_q][3]")
    _core.check(force_constants, (n_rows, n_super, 3, 3), "force_constants",
        "[n_rows][n_super][3][3]")
    _core.check(shortest_vectors, (n_vectors, 3), "shortest_vectors", "[n_vectors][3]")
    _core.check(multiplicity, (n_super, n_atoms, 2), "multiplicity", "[n_super][n_atoms][2]")
    _core.check(masses, (n_atoms,), "masses", "[n_atoms]")
    _core.check(p2s, (n_atoms,), "p2s", "[n_atoms]")
    _core.check(s2p, (n_super,), "s2p", "[n_super]")
    _core.check(born, (n_atoms, 3, 3), "born", "[n_atoms][3][3]")
    _core.check(dielectric, (3, 3), "dielectric", "[3][3]")
    _core.check(reciprocal_lattice, (3, 3), "reciprocal_lattice", "[3][3]")
    _core.check(positions, (n_atoms, 3), "positions", "[n_atoms][3]")
    _core.check(q0_term, (n_atoms, 3, 3), "q0_term", "[n_atoms][3][3]")
    _core.check(g_vectors, (n_g, 3), "g_vectors", "[n_g][3]")
    _core.check(q_direction, (3,), "q_direction", "[3]")
    matrices = _core.empty((n_q, 3*n_atoms, 3*n_atoms), np.complex128)
    _raw.lk_phonon_dynamical_matrices_gonze_compute(_core.context_handle(context), n_q, n_atoms,
        n_super, n_rows, n_vectors, n_g, qpoints, force_constants, shortest_vectors,
        multiplicity, masses, p2s, s2p, born, dielectric, reciprocal_lattice, positions,
        q0_term, g_vectors, nac_factor, screening, q_direction, int(hermitianize), matrices,
        _core.options("lk_phonon_dynamical_matrices_gonze_compute", options))
    return matrices


def dynamical_matrix(
    q: ArrayLike,
    force_constants: ArrayLike,
    shortest_vectors: ArrayLike,
    multiplicity: ArrayLike,
    masses: ArrayLike,
    p2s: ArrayLike,
    s2p: ArrayLike,
    charge_sum: ArrayLike | None = None,
    *,
    context: Context | None = None,
    **options: Any
) -> NDArray[np.complex128]:
    """Dynamical matrix at one q-point with a given correction of the force constants.

    Parameters
    ----------
    q : [3]
        q-point, reduced coordinates.
    force_constants : [n_rows][n_super][3][3]
        Force constants, eV/Angstrom^2.
    shortest_vectors : [n_vectors][3]
        Shortest vectors between atoms, fractional coordinates of the primitive cell.
    multiplicity : [n_super][n_atoms][2]
        For supercell atom k seen from primitive atom i: number of equivalent shortest vectors,
        and 0-based position of the first.
    masses : [n_atoms]
        Masses, u.
    p2s : [n_atoms]
        Row of the force constants of each primitive atom.
    s2p : [n_super]
        The element of p2s whose image each supercell atom is.
    charge_sum : [n_atoms][n_atoms][3][3]
        Added to the force constant of every pair, for example the result of
        lk_phonon_charge_sum_compute(), eV/Angstrom^2; NULL for none.
    **options
        Keys of ``libkernel.options.table("lk_phonon_dynamical_matrix_compute")``.

    Returns
    -------
    matrix : [3*n_atoms][3*n_atoms]
        Hermitian part of the dynamical matrix, eV/(Angstrom^2 u).

    Raises
    ------
    InvalidArgument, OptionError, OutOfMemory, Unsupported, Cancelled

    Since 1.0; C: lk_phonon_dynamical_matrix_compute().
    """
    q = _core.array(q, np.float64, 1, "q")
    force_constants = _core.array(force_constants, np.float64, 4, "force_constants")
    shortest_vectors = _core.array(shortest_vectors, np.float64, 2, "shortest_vectors")
    multiplicity = _core.array(multiplicity, np.int64, 3, "multiplicity")
    masses = _core.array(masses, np.float64, 1, "masses")
    p2s = _core.array(p2s, np.int64, 1, "p2s")
    s2p = _core.array(s2p, np.int64, 1, "s2p")
    charge_sum = _core.optional_array(charge_sum, np.float64, 4, "charge_sum")
    n_rows = force_constants.shape[0]
    n_super = force_constants.shape[1]
    n_vectors = shortest_vectors.shape[0]
    n_atoms = multiplicity.shape[1]
    _core.check(q, (3,), "q", "[3]")
    _core.check(force_constants, (n_rows, n_super, 3, 3), "force_constants",
        "[n_rows][n_super][3][3]")
    _core.check(shortest_vectors, (n_vectors, 3), "shortest_vectors", "[n_vectors][3]")
    _core.check(multiplicity, (n_super, n_atoms, 2), "multiplicity", "[n_super][n_atoms][2]")
    _core.check(masses, (n_atoms,), "masses", "[n_atoms]")
    _core.check(p2s, (n_atoms,), "p2s", "[n_atoms]")
    _core.check(s2p, (n_super,), "s2p", "[n_super]")
    _core.check(charge_sum, (n_atoms, n_atoms, 3, 3), "charge_sum", "[n_atoms][n_atoms][3][3]")
    matrix = _core.empty((3*n_atoms, 3*n_atoms), np.complex128)
    _raw.lk_phonon_dynamical_matrix_compute(_core.context_handle(context), n_atoms, n_super,
        n_rows, n_vectors, q, force_constants, shortest_vectors, multiplicity, masses, p2s, s2p,
        charge_sum, matrix, _core.options("lk_phonon_dynamical_matrix_compute", options))
    return matrix


def dynamical_matrices_at_grid(
    grid_points: ArrayLike,
    grid_addresses: ArrayLike,
    qd_inv: ArrayLike,
    force_constants: ArrayLike,
    shortest_vectors: ArrayLike,
    multiplicity: ArrayLike,
    masses: ArrayLike,
    p2s: ArrayLike,
    s2p: ArrayLike,
    nac_factor: float,
    matrices: NDArray[np.complex128],
    born: ArrayLike | None = None,
    dielectric: ArrayLike | None = None,
    reciprocal_lattice: ArrayLike | None = None,
    q_direction: ArrayLike | None = None,
    *,
    context: Context | None = None,
    **options: Any
) -> None:
    """Dynamical matrices at points of a grid, without correction or with that of Wang et al.

    As lk_phonon_dynamical_matrices_compute(); the correction is left out only where the address
    is zero.

    Parameters
    ----------
    grid_points : [n_points]
        Grid points to compute, strictly ascending.
    grid_addresses : [n_phonons][3]
        Integer addresses of the grid points.
    qd_inv : [3][3]
        Matrix that makes reduced q-points of addresses.
    force_constants : [n_rows][n_super][3][3]
        Force constants, eV/Angstrom^2.
    shortest_vectors : [n_vectors][3]
        Shortest vectors between atoms, fractional coordinates of the primitive cell.
    multiplicity : [n_super][n_atoms][2]
        For supercell atom k seen from primitive atom i: number of equivalent shortest vectors,
        and 0-based position of the first.
    masses : [n_atoms]
        Masses, u.
    p2s : [n_atoms]
        Row of the force constants of each primitive atom.
    s2p : [n_super]
        The element of p2s whose image each supercell atom is.
    nac_factor
        4 pi / volume of the primitive cell times e^2/(4 pi eps_0), eV/Angstrom^2.
    matrices : [n_phonons][3*n_atoms][3*n_atoms]
        Dynamical matrices, eV/(Angstrom^2 u); only those of the listed grid points are written.
    born : [n_atoms][3][3]
        Born effective charges [atom][field direction][displacement direction], e. NULL for no
        correction.
    dielectric : [3][3]
        High-frequency dielectric constant. NULL only without born.
    reciprocal_lattice : [3][3]
        Reciprocal lattice in columns, without 2 pi, 1/Angstrom. NULL only without born.
    q_direction : [3]
        Reduced direction that replaces q in the correction, at every q-point. NULL for none.
    **options
        Keys of ``libkernel.options.table("lk_phonon_dynamical_matrices_at_grid_compute")``.

    Raises
    ------
    InvalidArgument, OptionError, OutOfMemory, Unsupported, Cancelled

    Since 1.0; C: lk_phonon_dynamical_matrices_at_grid_compute().
    """
    grid_points = _core.array(grid_points, np.int64, 1, "grid_points")
    grid_addresses = _core.array(grid_addresses, np.int64, 2, "grid_addresses")
    qd_inv = _core.array(qd_inv, np.float64, 2, "qd_inv")
    force_constants = _core.array(force_constants, np.float64, 4, "force_constants")
    shortest_vectors = _core.array(shortest_vectors, np.float64, 2, "shortest_vectors")
    multiplicity = _core.array(multiplicity, np.int64, 3, "multiplicity")
    masses = _core.array(masses, np.float64, 1, "masses")
    p2s = _core.array(p2s, np.int64, 1, "p2s")
    s2p = _core.array(s2p, np.int64, 1, "s2p")
    born = _core.optional_array(born, np.float64, 3, "born")
    dielectric = _core.optional_array(dielectric, np.float64, 2, "dielectric")
    reciprocal_lattice = _core.optional_array(reciprocal_lattice, np.float64, 2,
        "reciprocal_lattice")
    q_direction = _core.optional_array(q_direction, np.float64, 1, "q_direction")
    _core.in_place(matrices, np.complex128, 3, "matrices")
    n_points = grid_points.shape[0]
    n_phonons = grid_addresses.shape[0]
    n_rows = force_constants.shape[0]
    n_super = force_constants.shape[1]
    n_vectors = shortest_vectors.shape[0]
    n_atoms = multiplicity.shape[1]
    _core.check(grid_points, (n_points,), "grid_points", "[n_points]")
    _core.check(grid_addresses, (n_phonons, 3), "grid_addresses", "[n_phonons][3]")
    _core.check(qd_inv, (3, 3), "qd_inv", "[3][3]")
    _core.check(force_constants, (n_rows, n_super, 3, 3), "force_constants",
        "[n_rows][n_super][3][3]")
    _core.check(shortest_vectors, (n_vectors, 3), "shortest_vectors", "[n_vectors][3]")
    _core.check(multiplicity, (n_super, n_atoms, 2), "multiplicity", "[n_super][n_atoms][2]")
    _core.check(masses, (n_atoms,), "masses", "[n_atoms]")
    _core.check(p2s, (n_atoms,), "p2s", "[n_atoms]")
    _core.check(s2p, (n_super,), "s2p", "[n_super]")
    _core.check(born, (n_atoms, 3, 3), "born", "[n_atoms][3][3]")
    _core.check(dielectric, (3, 3), "dielectric", "[3][3]")
    _core.check(reciprocal_lattice, (3, 3), "reciprocal_lattice", "[3][3]")
    _core.check(q_direction, (3,), "q_direction", "[3]")
    _core.check(matrices, (n_phonons, 3*n_atoms, 3*n_atoms), "matrices",
        "[n_phonons][3*n_atoms][3*n_atoms]")
    _raw.lk_phonon_dynamical_matrices_at_grid_compute(_core.context_handle(context), n_phonons,
        n_points, n_atoms, n_super, n_rows, n_vectors, grid_points, grid_addresses, qd_inv,
        force_constants, shortest_vectors, multiplicity, masses, p2s, s2p, born, dielectric,
        reciprocal_lattice, q_direction, nac_factor, matrices,
        _core.options("lk_phonon_dynamical_matrices_at_grid_compute", options))


def dynamical_matrices_gonze_at_grid(
    grid_points: ArrayLike,
    grid_addresses: ArrayLike,
    qd_inv: ArrayLike,
    force_constants: ArrayLike,
    shortest_vectors: ArrayLike,
    multiplicity: ArrayLike,
    masses: ArrayLike,
    p2s: ArrayLike,
    s2p: ArrayLike,
    born: ArrayLike,
    dielectric: ArrayLike,
    reciprocal_lattice: ArrayLike,
    positions: ArrayLike,
    q0_term: ArrayLike,
    g_vectors: ArrayLike,
    nac_factor: float,
    screening: float,
    matrices: NDArray[np.complex128],
    q_direction: ArrayLike | None = None,
    *,
    context: Context | None = None,
    **options: Any
) -> None:
    """Dynamical matrices at points of a grid with the dipole-dipole correction of Gonze and Lee.

    As lk_phonon_dynamical_matrices_gonze_compute().

    Parameters
    ----------
    grid_points : [n_points]
        Grid points to compute, strictly ascending.
    grid_addresses : [n_phonons][3]
        Integer addresses of the grid points.
    qd_inv : [3][3]
        Matrix that makes reduced q-points of addresses.
    force_constants : [n_rows][n_super][3][3]
        Force constants without their dipole-dipole part, eV/Angstrom^2.
    shortest_vectors : [n_vectors][3]
        Shortest vectors between atoms, fractional coordinates of the primitive cell.
    multiplicity : [n_super][n_atoms][2]
        For supercell atom k seen from primitive atom i: number of equivalent shortest vectors,
        and 0-based position of the first.
    masses : [n_atoms]
        Masses, u.
    p2s : [n_atoms]
        Row of the force constants of each primitive atom.
    s2p : [n_super]
        The element of p2s whose image each supercell atom is.
    born : [n_atoms][3][3]
        Born effective charges [atom][field direction][displacement direction], e.
    dielectric : [3][3]
        High-frequency dielectric constant.
    reciprocal_lattice : [3][3]
        Reciprocal lattice in columns, without 2 pi, 1/Angstrom.
    positions : [n_atoms][3]
        Cartesian positions of the primitive atoms, Angstrom.
    q0_term : [n_atoms][3][3]
        Result of lk_phonon_dipole_dipole_q0_compute().
    g_vectors : [n_g][3]
        Cartesian reciprocal lattice vectors, zero included, without 2 pi, 1/Angstrom.
    nac_factor
        4 pi / volume of the primitive cell times e^2/(4 pi eps_0), eV/Angstrom^2.
    screening
        Range lambda of the Gaussian screening, 1/Angstrom.
    matrices : [n_phonons][3*n_atoms][3*n_atoms]
        Dynamical matrices, eV/(Angstrom^2 u); only those of the listed grid points are written.
    q_direction : [3]
        Reduced direction in which Gamma is approached. NULL for none.
    **options
        Keys of ``libkernel.options.table("lk_phonon_dynamical_matrices_gonze_at_grid_compute")``.

    Raises
    ------
    InvalidArgument, OptionError, OutOfMemory, Unsupported, Cancelled

    Since 1.0; C: lk_phonon_dynamical_matrices_gonze_at_grid_compute().
    """
    grid_points = _core.array(grid_points, np.int64, 1, "grid_points")
    grid_addresses = _core.array(grid_addresses, np.int64, 2, "grid_addresses")
    qd_inv = _core.array(qd_inv, np.float64, 2, "qd_inv")
    force_constants = _core.array(force_constants, np.float64, 4, "force_constants")
    shortest_vectors = _core.array(shortest_vectors, np.float64, 2, "shortest_vectors")
    multiplicity = _core.array(multiplicity, np.int64, 3, "multiplicity")
    masses = _core.array(masses, np.float64, 1, "masses")
    p2s = _core.array(p2s, np.int64, 1, "p2s")
    s2p = _core.array(s2p, np.int64, 1, "s2p")
    born = _core.array(born, np.float64, 3, "born")
    dielectric = _core.array(dielectric, np.float64, 2, "dielectric")
    reciprocal_lattice = _core.array(reciprocal_lattice, np.float64, 2, "reciprocal_lattice")
    positions = _core.array(positions, np.float64, 2, "positions")
    q0_term = _core.array(q0_term, np.complex128, 3, "q0_term")
    g_vectors = _core.array(g_vectors, np.float64, 2, "g_vectors")
    q_direction = _core.optional_array(q_direction, np.float64, 1, "q_direction")
    _core.in_place(matrices, np.complex128, 3, "matrices")
    n_points = grid_points.shape[0]
    n_phonons = grid_addresses.shape[0]
    n_rows = force_constants.shape[0]
    n_super = force_constants.shape[1]
    n_vectors = shortest_vectors.shape[0]
    n_atoms = multiplicity.shape[1]
    n_g = g_vectors.shape[0]
    _core.check(grid_points, (n_points,), "grid_points", "[n_points]")
    _core.check(grid_addresses, (n_phonons, 3), "grid_addresses", "[n_phonons][3]")
    _core.check(qd_inv, (3, 3), "qd_inv", "[3][3]")
    _core.check(force_constants, (n_rows, n_super, 3, 3), "force_constants",
        "[n_rows][n_super][3][3]")
    _core.check(shortest_vectors, (n_vectors, 3), "shortest_vectors", "[n_vectors][3]")
    _core.check(multiplicity, (n_super, n_atoms, 2), "multiplicity", "[n_super][n_atoms][2]")
    _core.check(masses, (n_atoms,), "masses", "[n_atoms]")
    _core.check(p2s, (n_atoms,), "p2s", "[n_atoms]")
    _core.check(s2p, (n_super,), "s2p", "[n_super]")
    _core.check(born, (n_atoms, 3, 3), "born", "[n_atoms][3][3]")
    _core.check(dielectric, (3, 3), "dielectric", "[3][3]")
    _core.check(reciprocal_lattice, (3, 3), "reciprocal_lattice", "[3][3]")
    _core.check(positions, (n_atoms, 3), "positions", "[n_atoms][3]")
    _core.check(q0_term, (n_atoms, 3, 3), "q0_term", "[n_atoms][3][3]")
    _core.check(g_vectors, (n_g, 3), "g_vectors", "[n_g][3]")
    _core.check(q_direction, (3,), "q_direction", "[3]")
    _core.check(matrices, (n_phonons, 3*n_atoms, 3*n_atoms), "matrices",
        "[n_phonons][3*n_atoms][3*n_atoms]")
    _raw.lk_phonon_dynamical_matrices_gonze_at_grid_compute(_core.context_handle(context),
        n_phonons, n_points, n_atoms, n_super, n_rows, n_vectors, n_g, grid_points,
        grid_addresses, qd_inv, force_constants, shortest_vectors, multiplicity, masses, p2s,
        s2p, born, dielectric, reciprocal_lattice, positions, q0_term, g_vectors, nac_factor,
        screening, q_direction, matrices,
        _core.options("lk_phonon_dynamical_matrices_gonze_at_grid_compute", options))


def charge_sum(
    factor: float,
    q_cartesian: ArrayLike,
    born: ArrayLike,
    *,
    context: Context | None = None,
    **options: Any
) -> NDArray[np.float64]:
    """Products of Born charges along a wave vector: factor (q Z_i)_a (q Z_j)_b.

    Parameters
    ----------
    factor
        Factor of all products.
    q_cartesian : [3]
        Cartesian wave vector.
    born : [n_atoms][3][3]
        Born effective charges [atom][field direction][displacement direction], e.
    **options
        Keys of ``libkernel.options.table("lk_phonon_charge_sum_compute")``.

    Returns
    -------
    charge_sum : [n_atoms][n_atoms][3][3]
        Products, [i][j][a][b].

    Raises
    ------
    InvalidArgument, OptionError

    Since 1.0; C: lk_phonon_charge_sum_compute().
    """
    q_cartesian = _core.array(q_cartesian, np.float64, 1, "q_cartesian")
    born = _core.array(born, np.float64, 3, "born")
    n_atoms = born.shape[0]
    _core.check(q_cartesian, (3,), "q_cartesian", "[3]")
    _core.check(born, (n_atoms, 3, 3), "born", "[n_atoms][3][3]")
    charge_sum = _core.empty((n_atoms, n_atoms, 3, 3), np.float64)
    _raw.lk_phonon_charge_sum_compute(_core.context_handle(context), n_atoms, factor,
        q_cartesian, born, charge_sum, _core.options("lk_phonon_charge_sum_compute", options))
    return charge_sum


def dipole_dipole_q0(
    g_vectors: ArrayLike,
    born: ArrayLike,
    dielectric: ArrayLike,
    positions: ArrayLike,
    screening: float,
    *,
    context: Context | None = None,
    **options: Any
) -> NDArray[np.complex128]:
    """Term of the dipole-dipole sum that makes it obey the acoustic sum rule.

    For each atom i the Hermitian part of the sum over j of the blocks (i, j) of
    lk_phonon_dipole_dipole_compute() at q = 0, without this term and with factor 1.

    Parameters
    ----------
    g_vectors : [n_g][3]
        Cartesian reciprocal lattice vectors, zero included, without 2 pi, 1/Angstrom.
    born : [n_atoms][3][3]
        Born effective charges [atom][field direction][displacement direction], e.
    dielectric : [3][3]
        High-frequency dielectric constant.
    positions : [n_atoms][3]
        Cartesian positions of the primitive atoms, Angstrom.
    screening
        Range lambda of the Gaussian screening, 1/Angstrom.
    **options
        Keys of ``libkernel.options.table("lk_phonon_dipole_dipole_q0_compute")``.

    Returns
    -------
    q0_term : [n_atoms][3][3]
        The term of each atom, e^2/Angstrom^2.

    Raises
    ------
    InvalidArgument, OptionError, OutOfMemory, Unsupported, Cancelled

    Since 1.0; C: lk_phonon_dipole_dipole_q0_compute().
    """
    g_vectors = _core.array(g_vectors, np.float64, 2, "g_vectors")
    born = _core.array(born, np.float64, 3, "born")
    dielectric = _core.array(dielectric, np.float64, 2, "dielectric")
    positions = _core.array(positions, np.float64, 2, "positions")
    n_g = g_vectors.shape[0]
    n_atoms = born.shape[0]
    _core.check(g_vectors, (n_g, 3), "g_vectors", "[n_g][3]")
    _core.check(born, (n_atoms, 3, 3), "born", "[n_atoms][3][3]")
    _core.check(dielectric, (3, 3), "dielectric", "[3][3]")
    _core.check(positions, (n_atoms, 3), "positions", "[n_atoms][3]")
    q0_term = _core.empty((n_atoms, 3, 3), np.complex128)
    _raw.lk_phonon_dipole_dipole_q0_compute(_core.context_handle(context), n_atoms, n_g,
        g_vectors, born, dielectric, positions, screening, q0_term,
        _core.options("lk_phonon_dipole_dipole_q0_compute", options))
    return q0_term


def dipole_dipole(
    g_vectors: ArrayLike,
    q_cartesian: ArrayLike,
    born: ArrayLike,
    dielectric: ArrayLike,
    positions: ArrayLike,
    q0_term: ArrayLike,
    factor: float,
    screening: float,
    direction_cartesian: ArrayLike | None = None,
    *,
    context: Context | None = None,
    **options: Any
) -> NDArray[np.complex128]:
    """Dipole-dipole part of the dynamical matrix at one q-point, without masses.

    Sum over K = G + q of exp(-K eps K / 4 lambda^2) / (K eps K) (Z_i^T K)_a (Z_j^T K)_b exp(2
    pi i G (tau_i - tau_j)), minus q0_term in the diagonal blocks, times factor. The term with K
    = 0 is left out or, with a direction d, is (Z_i^T d)_a (Z_j^T d)_b / (d eps d).

    Parameters
    ----------
    g_vectors : [n_g][3]
        Cartesian reciprocal lattice vectors, zero included, without 2 pi, 1/Angstrom.
    q_cartesian : [3]
        Cartesian q-point without 2 pi, 1/Angstrom.
    born : [n_atoms][3][3]
        Born effective charges [atom][field direction][displacement direction], e.
    dielectric : [3][3]
        High-frequency dielectric constant.
    positions : [n_atoms][3]
        Cartesian positions of the primitive atoms, Angstrom.
    q0_term : [n_atoms][3][3]
        Result of lk_phonon_dipole_dipole_q0_compute().
    factor
        Factor of the result.
    screening
        Range lambda of the Gaussian screening, 1/Angstrom.
    direction_cartesian : [3]
        Cartesian direction in which K = 0 is approached. NULL for none.
    **options
        Keys of ``libkernel.options.table("lk_phonon_dipole_dipole_compute")``.

    Returns
    -------
    dipole_dipole : [n_atoms][3][n_atoms][3]
        The matrix, unit of factor times e^2.

    Raises
    ------
    InvalidArgument, OptionError, OutOfMemory, Unsupported, Cancelled

    Since 1.0; C: lk_phonon_dipole_dipole_compute().
    """
    g_vectors = _core.array(g_vectors, np.float64, 2, "g_vectors")
    q_cartesian = _core.array(q_cartesian, np.float64, 1, "q_cartesian")
    born = _core.array(born, np.float64, 3, "born")
    dielectric = _core.array(dielectric, np.float64, 2, "dielectric")
    positions = _core.array(positions, np.float64, 2, "positions")
    q0_term = _core.array(q0_term, np.complex128, 3, "q0_term")
    direction_cartesian = _core.optional_array(direction_cartesian, np.float64, 1,
        "direction_cartesian")
    n_g = g_vectors.shape[0]
    n_atoms = born.shape[0]
    _core.check(g_vectors, (n_g, 3), "g_vectors", "[n_g][3]")
    _core.check(q_cartesian, (3,), "q_cartesian", "[3]")
    _core.check(born, (n_atoms, 3, 3), "born", "[n_atoms][3][3]")
    _core.check(dielectric, (3, 3), "dielectric", "[3][3]")
    _core.check(positions, (n_atoms, 3), "positions", "[n_atoms][3]")
    _core.check(q0_term, (n_atoms, 3, 3), "q0_term", "[n_atoms][3][3]")
    _core.check(direction_cartesian, (3,), "direction_cartesian", "[3]")
    dipole_dipole = _core.empty((n_atoms, 3, n_atoms, 3), np.complex128)
    _raw.lk_phonon_dipole_dipole_compute(_core.context_handle(context), n_atoms, n_g, g_vectors,
        q_cartesian, born, dielectric, positions, q0_term, factor, screening,
        direction_cartesian, dipole_dipole, _core.options("lk_phonon_dipole_dipole_compute",
        options))
    return dipole_dipole


def dipole_dipole_derivative(
    g_vectors: ArrayLike,
    q_cartesian: ArrayLike,
    born: ArrayLike,
    dielectric: ArrayLike,
    positions: ArrayLike,
    factor: float,
    screening: float,
    direction_cartesian: ArrayLike | None = None,
    *,
    context: Context | None = None,
    **options: Any
) -> NDArray[np.complex128]:
    """Derivative of the dipole-dipole part with respect to Cartesian q.

    With a direction, the term with K = 0 is the whole derivative at K = direction; give a unit
    vector.

    Parameters
    ----------
    g_vectors : [n_g][3]
        Cartesian reciprocal lattice vectors, zero included, without 2 pi, 1/Angstrom.
    q_cartesian : [3]
        Cartesian q-point without 2 pi, 1/Angstrom.
    born : [n_atoms][3][3]
        Born effective charges [atom][field direction][displacement direction], e.
    dielectric : [3][3]
        High-frequency dielectric constant.
    positions : [n_atoms][3]
        Cartesian positions of the primitive atoms, Angstrom.
    factor
        Factor of the result.
    screening
        Range lambda of the Gaussian screening, 1/Angstrom.
    direction_cartesian : [3]
        Cartesian direction in which K = 0 is approached. NULL for none.
    **options
        Keys of ``libkernel.options.table("lk_phonon_dipole_dipole_derivative_compute")``.

    Returns
    -------
    derivatives : [3][n_atoms][3][n_atoms][3]
        The derivatives along x, y and z, Angstrom times the unit of the matrix.

    Raises
    ------
    InvalidArgument, OptionError, OutOfMemory, Unsupported, Cancelled

    Since 1.0; C: lk_phonon_dipole_dipole_derivative_compute().
    """
    g_vectors = _core.array(g_vectors, np.float64, 2, "g_vectors")
    q_cartesian = _core.array(q_cartesian, np.float64, 1, "q_cartesian")
    born = _core.array(born, np.float64, 3, "born")
    dielectric = _core.array(dielectric, np.float64, 2, "dielectric")
    positions = _core.array(positions, np.float64, 2, "positions")
    direction_cartesian = _core.optional_array(direction_cartesian, np.float64, 1,
        "direction_cartesian")
    n_g = g_vectors.shape[0]
    n_atoms = born.shape[0]
    _core.check(g_vectors, (n_g, 3), "g_vectors", "[n_g][3]")
    _core.check(q_cartesian, (3,), "q_cartesian", "[3]")
    _core.check(born, (n_atoms, 3, 3), "born", "[n_atoms][3][3]")
    _core.check(dielectric, (3, 3), "dielectric", "[3][3]")
    _core.check(positions, (n_atoms, 3), "positions", "[n_atoms][3]")
    _core.check(direction_cartesian, (3,), "direction_cartesian", "[3]")
    derivatives = _core.empty((3, n_atoms, 3, n_atoms, 3), np.complex128)
    _raw.lk_phonon_dipole_dipole_derivative_compute(_core.context_handle(context), n_atoms, n_g,
        g_vectors, q_cartesian, born, dielectric, positions, factor, screening,
        direction_cartesian, derivatives,
        _core.options("lk_phonon_dipole_dipole_derivative_compute", options))
    return derivatives


def dynamical_matrix_derivative(
    q: ArrayLike,
    lattice: ArrayLike,
    reciprocal_lattice: ArrayLike,
    force_constants: ArrayLike,
    shortest_vectors: ArrayLike,
    multiplicity: ArrayLike,
    masses: ArrayLike,
    p2s: ArrayLike,
    s2p: ArrayLike,
    nac_factor: float,
    derivatives: NDArray[np.complex128],
    born: ArrayLike | None = None,
    dielectric: ArrayLike | None = None,
    q_direction: ArrayLike | None = None,
    *,
    context: Context | None = None,
    **options: Any
) -> None:
    """Derivative of the dynamical matrix with respect to Cartesian q without 2 pi.

    The derivatives are added to the given array, which is made Hermitian afterwards (in slab d
    only elements with a row or column of at least d). The correction of Wang et al. is not left
    out at Gamma.

    Parameters
    ----------
    q : [3]
        q-point, reduced coordinates.
    lattice : [3][3]
        Primitive lattice in columns, Angstrom.
    reciprocal_lattice : [3][3]
        Reciprocal lattice in columns, without 2 pi, 1/Angstrom.
    force_constants : [n_rows][n_super][3][3]
        Force constants, eV/Angstrom^2.
    shortest_vectors : [n_vectors][3]
        Shortest vectors between atoms, fractional coordinates of the primitive cell.
    multiplicity : [n_super][n_atoms][2]
        For supercell atom k seen from primitive atom i: number of equivalent shortest vectors,
        and 0-based position of the first.
    masses : [n_atoms]
        Masses, u.
    p2s : [n_atoms]
        Row of the force constants of each primitive atom.
    s2p : [n_super]
        The element of p2s whose image each supercell atom is.
    nac_factor
        4 pi / volume of the primitive cell times e^2/(4 pi eps_0), eV/Angstrom^2.
    derivatives : [3][3*n_atoms][3*n_atoms]
        Derivatives along x, y and z, eV/(Angstrom u).
    born : [n_atoms][3][3]
        Born effective charges [atom][field direction][displacement direction], e. NULL for no
        correction.
    dielectric : [3][3]
        High-frequency dielectric constant. NULL only without born.
    q_direction : [3]
        Reduced direction that replaces q in the correction. NULL for none.
    **options
        Keys of ``libkernel.options.table("lk_phonon_dynamical_matrix_derivative_compute")``.

    Raises
    ------
    InvalidArgument, OptionError, OutOfMemory, Unsupported, Cancelled

    Since 1.0; C: lk_phonon_dynamical_matrix_derivative_compute().
    """
    q = _core.array(q, np.float64, 1, "q")
    lattice = _core.array(lattice, np.float64, 2, "lattice")
    reciprocal_lattice = _core.array(reciprocal_lattice, np.float64, 2, "reciprocal_lattice")
    force_constants = _core.array(force_constants, np.float64, 4, "force_constants")
    shortest_vectors = _core.array(shortest_vectors, np.float64, 2, "shortest_vectors")
    multiplicity = _core.array(multiplicity, np.int64, 3, "multiplicity")
    masses = _core.array(masses, np.float64, 1, "masses")
    p2s = _core.array(p2s, np.int64, 1, "p2s")
    s2p = _core.array(s2p, np.int64, 1, "s2p")
    born = _core.optional_array(born, np.float64, 3, "born")
    dielectric = _core.optional_array(dielectric, np.float64, 2, "dielectric")
    q_direction = _core.optional_array(q_direction, np.float64, 1, "q_direction")
    _core.in_place(derivatives, np.complex128, 3, "derivatives")
    n_rows = force_constants.shape[0]
    n_super = force_constants.shape[1]
    n_vectors = shortest_vectors.shape[0]
    n_atoms = multiplicity.shape[1]
    _core.check(q, (3,), "q", "[3]")
    _core.check(lattice, (3, 3), "lattice", "[3][3]")
    _core.check(reciprocal_lattice, (3, 3), "reciprocal_lattice", "[3][3]")
    _core.check(force_constants, (n_rows, n_super, 3, 3), "force_constants",
        "[n_rows][n_super][3][3]")
    _core.check(shortest_vectors, (n_vectors, 3), "shortest_vectors", "[n_vectors][3]")
    _core.check(multiplicity, (n_super, n_atoms, 2), "multiplicity", "[n_super][n_atoms][2]")
    _core.check(masses, (n_atoms,), "masses", "[n_atoms]")
    _core.check(p2s, (n_atoms,), "p2s", "[n_atoms]")
    _core.check(s2p, (n_super,), "s2p", "[n_super]")
    _core.check(born, (n_atoms, 3, 3), "born", "[n_atoms][3][3]")
    _core.check(dielectric, (3, 3), "dielectric", "[3][3]")
    _core.check(q_direction, (3,), "q_direction", "[3]")
    _core.check(derivatives, (3, 3*n_atoms, 3*n_atoms), "derivatives", "[3][3*n_atoms][3*n_atoms]")
    _raw.lk_phonon_dynamical_matrix_derivative_compute(_core.context_handle(context), n_atoms,
        n_super, n_rows, n_vectors, q, lattice, reciprocal_lattice, force_constants,
        shortest_vectors, multiplicity, masses, p2s, s2p, born, dielectric, q_direction,
        nac_factor, derivatives, _core.options("lk_phonon_dynamical_matrix_derivative_compute",
        options))


def inverse_fourier(
    n_rows: int,
    matrices: ArrayLike,
    qpoints: ArrayLike,
    shortest_vectors: ArrayLike,
    multiplicity: ArrayLike,
    masses: ArrayLike,
    s2pp: ArrayLike,
    rows: ArrayLike,
    *,
    context: Context | None = None,
    **options: Any
) -> NDArray[np.float64]:
    """Force constants from the dynamical matrices at the q-points commensurate with the supercell.

    Parameters
    ----------
    n_rows
        Number of rows of the force constants.
    matrices : [n_q][3*n_atoms][3*n_atoms]
        Dynamical matrices, eV/(Angstrom^2 u).
    qpoints : [n_q][3]
        Commensurate q-points, reduced coordinates; n_q n_atoms = n_super.
    shortest_vectors : [n_vectors][3]
        Shortest vectors between atoms, fractional coordinates of the primitive cell.
    multiplicity : [n_super][n_atoms][2]
        For supercell atom k seen from primitive atom i: number of equivalent shortest vectors,
        and 0-based position of the first.
    masses : [n_atoms]
        Masses, u.
    s2pp : [n_super]
        Primitive atom of each supercell atom.
    rows : [n_atoms]
        Row of the force constants of each primitive atom, all different.
    **options
        Keys of ``libkernel.options.table("lk_phonon_inverse_fourier_compute")``.

    Returns
    -------
    force_constants : [n_rows][n_super][3][3]
        Force constants, eV/Angstrom^2; rows that are not listed are zero.

    Raises
    ------
    InvalidArgument, OptionError, OutOfMemory, Unsupported, Cancelled

    Since 1.0; C: lk_phonon_inverse_fourier_compute().
    """
    matrices = _core.array(matrices, np.complex128, 3, "matrices")
    qpoints = _core.array(qpoints, np.float64, 2, "qpoints")
    shortest_vectors = _core.array(shortest_vectors, np.float64, 2, "shortest_vectors")
    multiplicity = _core.array(multiplicity, np.int64, 3, "multiplicity")
    masses = _core.array(masses, np.float64, 1, "masses")
    s2pp = _core.array(s2pp, np.int64, 1, "s2pp")
    rows = _core.array(rows, np.int64, 1, "rows")
    n_q = matrices.shape[0]
    n_atoms = multiplicity.shape[1]
    n_vectors = shortest_vectors.shape[0]
    n_super = multiplicity.shape[0]
    _core.check(matrices, (n_q, 3*n_atoms, 3*n_atoms), "matrices", "[n_q][3*n_atoms][3*n_atoms]")
    _core.check(qpoints, (n_q, 3), "qpoints", "[n_q][3]")
    _core.check(shortest_vectors, (n_vectors, 3), "shortest_vectors", "[n_vectors][3]")
    _core.check(multiplicity, (n_super, n_atoms, 2), "multiplicity", "[n_super][n_atoms][2]")
    _core.check(masses, (n_atoms,), "masses", "[n_atoms]")
    _core.check(s2pp, (n_super,), "s2pp", "[n_super]")
    _core.check(rows, (n_atoms,), "rows", "[n_atoms]")
    force_constants = _core.empty((n_rows, n_super, 3, 3), np.float64)
    _raw.lk_phonon_inverse_fourier_compute(_core.context_handle(context), n_q, n_atoms, n_super,
        n_rows, n_vectors, matrices, qpoints, shortest_vectors, multiplicity, masses, s2pp,
        rows, force_constants, _core.options("lk_phonon_inverse_fourier_compute", options))
    return force_constants


def group_velocities(
    frequencies: ArrayLike,
    eigenvectors: ArrayLike,
    derivatives: ArrayLike,
    *,
    context: Context | None = None,
    **options: Any
) -> NDArray[np.float64]:
    """Group velocities from eigenvectors and derivatives of dynamical matrices.

    Degenerate bands are first rotated so that they diagonalise the derivative along option
    direction (three Cartesian components, default 1, 2, 3). Options cutoff_frequency,
    degeneracy_tolerance (THz) and frequency_factor are as for lk_phonons_compute() and
    lk_phonons_create().

    Parameters
    ----------
    frequencies : [n_q][n_bands]
        Frequencies in ascending order, THz.
    eigenvectors : [n_q][n_bands][n_bands]
        Eigenvectors in columns, [q-point][component][band].
    derivatives : [n_q][3][n_bands][n_bands]
        Derivatives of the dynamical matrices along x, y and z, eV/(Angstrom u).
    **options
        Keys of ``libkernel.options.table("lk_phonon_group_velocities_compute")``.

    Returns
    -------
    velocities : [n_q][n_bands][3]
        Group velocities, THz Angstrom.

    Raises
    ------
    InvalidArgument, OptionError, OutOfMemory, Unsupported, Cancelled

    Since 1.0; C: lk_phonon_group_velocities_compute().
    """
    frequencies = _core.array(frequencies, np.float64, 2, "frequencies")
    eigenvectors = _core.array(eigenvectors, np.complex128, 3, "eigenvectors")
    derivatives = _core.array(derivatives, np.complex128, 4, "derivatives")
    n_q = frequencies.shape[0]
    n_bands = frequencies.shape[1]
    _core.check(frequencies, (n_q, n_bands), "frequencies", "[n_q][n_bands]")
    _core.check(eigenvectors, (n_q, n_bands, n_bands), "eigenvectors", "[n_q][n_bands][n_bands]")
    _core.check(derivatives, (n_q, 3, n_bands, n_bands), "derivatives",
        "[n_q][3][n_bands][n_bands]")
    velocities = _core.empty((n_q, n_bands, 3), np.float64)
    _raw.lk_phonon_group_velocities_compute(_core.context_handle(context), n_q, n_bands,
        frequencies, eigenvectors, derivatives, velocities,
        _core.options("lk_phonon_group_velocities_compute", options))
    return velocities


def heat_capacities(
    frequencies: ArrayLike,
    temperatures: ArrayLike,
    *,
    context: Context | None = None,
    **options: Any
) -> NDArray[np.float64]:
    """Heat capacities of harmonic modes at constant volume.

    Zero for modes at or below option cutoff_frequency (THz) and at temperature zero. Option
    classical gives k_B instead.

    Parameters
    ----------
    frequencies : [n_modes]
        Frequencies, THz.
    temperatures : [n_temperatures]
        Temperatures, K.
    **options
        Keys of ``libkernel.options.table("lk_phonon_heat_capacities_compute")``.

    Returns
    -------
    heat_capacities : [n_temperatures][n_modes]
        Heat capacities, eV/K.

    Raises
    ------
    InvalidArgument, OptionError, OutOfMemory, Unsupported, Cancelled

    Since 1.0; C: lk_phonon_heat_capacities_compute().
    """
    frequencies = _core.array(frequencies, np.float64, 1, "frequencies")
    temperatures = _core.array(temperatures, np.float64, 1, "temperatures")
    n_modes = frequencies.shape[0]
    n_temperatures = temperatures.shape[0]
    _core.check(frequencies, (n_modes,), "frequencies", "[n_modes]")
    _core.check(temperatures, (n_temperatures,), "temperatures", "[n_temperatures]")
    heat_capacities = _core.empty((n_temperatures, n_modes), np.float64)
    _raw.lk_phonon_heat_capacities_compute(_core.context_handle(context), n_modes,
        n_temperatures, frequencies, temperatures, heat_capacities,
        _core.options("lk_phonon_heat_capacities_compute", options))
    return heat_capacities


def free_energies(
    frequencies: ArrayLike,
    temperatures: ArrayLike,
    *,
    context: Context | None = None,
    **options: Any
) -> FreeEnergiesResult:
    """Helmholtz free energies and entropies of harmonic modes.

    Both are zero for modes at or below option cutoff_frequency (THz). At temperature zero the
    free energy is the zero-point energy and the entropy zero. Option classical gives those of
    classical statistics, without zero-point energy.

    Parameters
    ----------
    frequencies : [n_modes]
        Frequencies, THz.
    temperatures : [n_temperatures]
        Temperatures, K.
    **options
        Keys of ``libkernel.options.table("lk_phonon_free_energies_compute")``.

    Returns
    -------
    free_energies : [n_temperatures][n_modes]
        Free energies, eV.
    entropies : [n_temperatures][n_modes]
        Entropies, eV/K.

    Raises
    ------
    InvalidArgument, OptionError, OutOfMemory, Unsupported, Cancelled

    Since 1.0; C: lk_phonon_free_energies_compute().
    """
    frequencies = _core.array(frequencies, np.float64, 1, "frequencies")
    temperatures = _core.array(temperatures, np.float64, 1, "temperatures")
    n_modes = frequencies.shape[0]
    n_temperatures = temperatures.shape[0]
    _core.check(frequencies, (n_modes,), "frequencies", "[n_modes]")
    _core.check(temperatures, (n_temperatures,), "temperatures", "[n_temperatures]")
    free_energies = _core.empty((n_temperatures, n_modes), np.float64)
    entropies = _core.empty((n_temperatures, n_modes), np.float64)
    _raw.lk_phonon_free_energies_compute(_core.context_handle(context), n_modes, n_temperatures,
        frequencies, temperatures, free_energies, entropies,
        _core.options("lk_phonon_free_energies_compute", options))
    return FreeEnergiesResult(free_energies, entropies)
