# SPDX-License-Identifier: BSD-3-Clause
# Generated from the C headers, do not edit; refresh by: python3 bindings/api/generate.py
"""Crystals, their space groups, supercells and primitive cells."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from . import _core, _raw

if TYPE_CHECKING:
    from .context import Context

__all__ = ["element_mass", "element_mass_variance", "cell_permutation", "cell_shortest_vectors"]



class CellPermutationResult(NamedTuple):
    """Results of cell_permutation()."""

    permutation: NDArray[np.int64]
    found: bool


class CellShortestVectorsResult(NamedTuple):
    """Results of cell_shortest_vectors()."""

    vectors: NDArray[np.float64] | None
    multiplicity: NDArray[np.int64]


def element_mass(symbol: str) -> float:
    """Standard atomic weight of an element.

    Parameters
    ----------
    symbol
        Chemical symbol; a number may follow.

    Returns
    -------
    value
        Weight, u.

    Raises
    ------
    InvalidArgument

    Since 1.0; C: lk_element_get_mass().
    """
    value_ = _raw.lk_element_get_mass(_core.text(symbol))
    return value_


def element_mass_variance(symbol: str) -> float:
    """Mass variance of the natural isotopes of an element.

    It is 0 for an element of one isotope, and an error when no natural isotopes are known.

    Parameters
    ----------
    symbol
        Chemical symbol; a number may follow.

    Returns
    -------
    value
        Sum of f_i (1 - m_i/m)^2 over the isotopes i of fraction f_i, no unit.

    Raises
    ------
    InvalidArgument

    Since 1.0; C: lk_element_get_mass_variance().
    """
    value_ = _raw.lk_element_get_mass_variance(_core.text(symbol))
    return value_


def cell_permutation(
    lattice: ArrayLike,
    positions: ArrayLike,
    moved_positions: ArrayLike,
    tolerance: float,
    *,
    context: Context | None = None,
    **options: Any
) -> CellPermutationResult:
    """Finds which atom lies where another one was moved to.

    Where several atoms lie within the tolerance, atoms in ascending order take the first
    position that is still free.

    Parameters
    ----------
    lattice : [3][3]
        Lattice vectors in columns, Angstrom.
    positions : [n_atoms][3]
        Fractional positions.
    moved_positions : [n_atoms][3]
        Fractional positions of the moved atoms.
    tolerance
        Distance below which positions are the same, Angstrom.
    **options
        Keys of ``libkernel.options.table("lk_cell_permutation_compute")``.

    Returns
    -------
    permutation : [n_atoms]
        permutation[j] is the atom at moved_positions[j], periodic images included; -1 where
        there is none.
    found
        1 when every atom was found.

    Raises
    ------
    InvalidArgument, OptionError, Unsupported, OutOfMemory, Singular

    Since 1.0; C: lk_cell_permutation_compute().
    """
    lattice = _core.array(lattice, np.float64, 2, "lattice")
    positions = _core.array(positions, np.float64, 2, "positions")
    moved_positions = _core.array(moved_positions, np.float64, 2, "moved_positions")
    n_atoms = positions.shape[0]
    _core.check(lattice, (3, 3), "lattice", "[3][3]")
    _core.check(positions, (n_atoms, 3), "positions", "[n_atoms][3]")
    _core.check(moved_positions, (n_atoms, 3), "moved_positions", "[n_atoms][3]")
    permutation = _core.empty((n_atoms,), np.int64)
    found_ = _raw.lk_cell_permutation_compute(_core.context_handle(context), n_atoms, lattice,
        positions, moved_positions, tolerance, permutation,
        _core.options("lk_cell_permutation_compute", options))
    return CellPermutationResult(permutation, bool(found_))


def cell_shortest_vectors(
    n_vectors: int,
    positions_to: ArrayLike,
    positions_from: ArrayLike,
    lattice_points: ArrayLike,
    reduced_basis: ArrayLike,
    transformation: ArrayLike,
    tolerance: float,
    want_vectors: bool = True,
    *,
    context: Context | None = None,
    **options: Any
) -> CellShortestVectorsResult:
    """Finds the shortest vectors between atoms of a periodic cell, with all images of equal length.

    Parameters
    ----------
    n_vectors
        Number of vectors, the sum of the counts; 0 with vectors NULL.
    positions_to : [n_to][3]
        End points in coordinates of the reduced basis.
    positions_from : [n_from][3]
        Starting points in coordinates of the reduced basis.
    lattice_points : [n_lattice_points][3]
        Lattice translations to try, in coordinates of the reduced basis.
    reduced_basis : [3][3]
        Basis vectors in columns, Angstrom.
    transformation : [3][3]
        Matrix that is applied to the vectors found.
    tolerance
        Lengths that differ by less are equal, Angstrom.
    want_vectors : [n_vectors][3]
        Transformed vectors; NULL only counts.
    **options
        Keys of ``libkernel.options.table("lk_cell_shortest_vectors_compute")``.

    Returns
    -------
    vectors : [n_vectors][3]
        Transformed vectors; NULL only counts.
    multiplicity : [n_to][n_from][2]
        Count of each pair, and first row of vectors counted from 0 in every language.

    Raises
    ------
    InvalidArgument, OptionError, Unsupported, OutOfMemory, ShapeError

    Since 1.0; C: lk_cell_shortest_vectors_compute().
    """
    positions_to = _core.array(positions_to, np.float64, 2, "positions_to")
    positions_from = _core.array(positions_from, np.float64, 2, "positions_from")
    lattice_points = _core.array(lattice_points, np.int64, 2, "lattice_points")
    reduced_basis = _core.array(reduced_basis, np.float64, 2, "reduced_basis")
    transformation = _core.array(transformation, np.int64, 2, "transformation")
    n_to = positions_to.shape[0]
    n_from = positions_from.shape[0]
    n_lattice_points = lattice_points.shape[0]
    _core.check(positions_to, (n_to, 3), "positions_to", "[n_to][3]")
    _core.check(positions_from, (n_from, 3), "positions_from", "[n_from][3]")
    _core.check(lattice_points, (n_lattice_points, 3), "lattice_points", "[n_lattice_points][3]")
    _core.check(reduced_basis, (3, 3), "reduced_basis", "[3][3]")
    _core.check(transformation, (3, 3), "transformation", "[3][3]")
    vectors = _core.empty((n_vectors, 3), np.float64) if want_vectors else None
    multiplicity = _core.empty((n_to, n_from, 2), np.int64)
    _raw.lk_cell_shortest_vectors_compute(_core.context_handle(context), n_to, n_from,
        n_lattice_points, n_vectors, positions_to, positions_from, lattice_points,
        reduced_basis, transformation, tolerance, vectors, multiplicity,
        _core.options("lk_cell_shortest_vectors_compute", options))
    return CellShortestVectorsResult(vectors, multiplicity)
