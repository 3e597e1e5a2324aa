# SPDX-License-Identifier: BSD-3-Clause
# Generated from the C headers, do not edit; refresh by: python3 bindings/api/generate.py
"""Regular and generalized regular grids of q-points, tetrahedra and their weights."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from . import _core, _raw

if TYPE_CHECKING:
    from .context import Context

__all__ = ["smith_normal_form", "indices", "addresses", "irreducible_map",
    "reciprocal_rotations", "rotations", "bz_addresses", "rotated_bz_point", "neighbors",
    "tetrahedra", "integration_weights"]



class SmithNormalFormResult(NamedTuple):
    """Results of smith_normal_form()."""

    d_diag: NDArray[np.int64]
    p: NDArray[np.int64]
    q: NDArray[np.int64]


class IrreducibleMapResult(NamedTuple):
    """Results of irreducible_map()."""

    map: NDArray[np.int64]
    n_irreducible: int


class ReciprocalRotationsResult(NamedTuple):
    """Results of reciprocal_rotations()."""

    reciprocal_rotations: NDArray[np.int64]
    n_reciprocal: int


class BzAddressesResult(NamedTuple):
    """Results of bz_addresses()."""

    bz_grid_addresses: NDArray[np.int64] | None
    bz_map: NDArray[np.int64]
    bz_to_grid: NDArray[np.int64] | None
    n_bz: int


def smith_normal_form(
    a: ArrayLike,
    *,
    context: Context | None = None,
    **options: Any
) -> SmithNormalFormResult:
    """Smith normal form D = P A Q of an integer matrix.

    P and Q are not unique; the steps that lead to them are those of phonors.

    Parameters
    ----------
    a : [3][3]
        Matrix; elements of at most 100000 in magnitude.
    **options
        Keys of ``libkernel.options.table("lk_grid_smith_normal_form_compute")``.

    Returns
    -------
    d_diag : [3]
        Diagonal of D, positive.
    p : [3][3]
        P, of determinant 1.
    q : [3][3]
        Q, unimodular.

    Raises
    ------
    InvalidArgument, OptionError, Unsupported, OutOfMemory, Singular, NoConvergence

    Since 1.0; C: lk_grid_smith_normal_form_compute().
    """
    a = _core.array(a, np.int64, 2, "a")
    _core.check(a, (3, 3), "a", "[3][3]")
    d_diag = _core.empty((3,), np.int64)
    p = _core.empty((3, 3), np.int64)
    q = _core.empty((3, 3), np.int64)
    _raw.lk_grid_smith_normal_form_compute(_core.context_handle(context), a, d_diag, p, q,
        _core.options("lk_grid_smith_normal_form_compute", options))
    return SmithNormalFormResult(d_diag, p, q)


def indices(
    addresses: ArrayLike,
    d_diag: ArrayLike,
    *,
    context: Context | None = None,
    **options: Any
) -> NDArray[np.int64]:
    """Indices of grid addresses.

    Parameters
    ----------
    addresses : [n][3]
        Addresses; components are reduced modulo d_diag.
    d_diag : [3]
        Numbers of grid points along the grid axes.
    **options
        Keys of ``libkernel.options.table("lk_grid_indices_compute")``.

    Returns
    -------
    indices : [n]
        a0 + D0 (a1 + D1 a2).

    Raises
    ------
    InvalidArgument, OptionError, Unsupported, OutOfMemory

    Since 1.0; C: lk_grid_indices_compute().
    """
    addresses = _core.array(addresses, np.int64, 2, "addresses")
    d_diag = _core.array(d_diag, np.int64, 1, "d_diag")
    n = addresses.shape[0]
    _core.check(addresses, (n, 3), "addresses", "[n][3]")
    _core.check(d_diag, (3,), "d_diag", "[3]")
    indices = _core.empty((n,), np.int64)
    _raw.lk_grid_indices_compute(_core.context_handle(context), n, addresses, d_diag, indices,
        _core.options("lk_grid_indices_compute", options))
    return indices


def addresses(
    n_grid: int,
    d_diag: ArrayLike,
    *,
    context: Context | None = None,
    **options: Any
) -> NDArray[np.int64]:
    """Addresses of all grid points in the order of their indices.

    Parameters
    ----------
    n_grid
        Number of grid points, the product of d_diag.
    d_diag : [3]
        Numbers of grid points along the grid axes.
    **options
        Keys of ``libkernel.options.table("lk_grid_addresses_compute")``.

    Returns
    -------
    addresses : [n_grid][3]
        Addresses.

    Raises
    ------
    InvalidArgument, OptionError, Unsupported, OutOfMemory

    Since 1.0; C: lk_grid_addresses_compute().
    """
    d_diag = _core.array(d_diag, np.int64, 1, "d_diag")
    _core.check(d_diag, (3,), "d_diag", "[3]")
    addresses = _core.empty((n_grid, 3), np.int64)
    _raw.lk_grid_addresses_compute(_core.context_handle(context), n_grid, d_diag, addresses,
        _core.options("lk_grid_addresses_compute", options))
    return addresses


def irreducible_map(
    n_grid: int,
    rotations: ArrayLike,
    d_diag: ArrayLike,
    shift: ArrayLike,
    *,
    context: Context | None = None,
    **options: Any
) -> IrreducibleMapResult:
    """Representatives of grid points under rotations.

    Parameters
    ----------
    n_grid
        Number of grid points, the product of d_diag.
    rotations : [n_rotations][3][3]
        Rotations of addresses.
    d_diag : [3]
        Numbers of grid points along the grid axes.
    shift : [3]
        Shift of the grid in half steps, P times 0 or 1.
    **options
        Keys of ``libkernel.options.table("lk_grid_irreducible_map_compute")``.

    Returns
    -------
    map : [n_grid]
        Representative of each grid point.
    n_irreducible
        Number of points that represent themselves.

    Raises
    ------
    InvalidArgument, OptionError, Unsupported, OutOfMemory, Cancelled

    Since 1.0; C: lk_grid_irreducible_map_compute().
    """
    rotations = _core.array(rotations, np.int64, 3, "rotations")
    d_diag = _core.array(d_diag, np.int64, 1, "d_diag")
    shift = _core.array(shift, np.int64, 1, "shift")
    n_rotations = rotations.shape[0]
    _core.check(rotations, (n_rotations, 3, 3), "rotations", "[n_rotations][3][3]")
    _core.check(d_diag, (3,), "d_diag", "[3]")
    _core.check(shift, (3,), "shift", "[3]")
    map = _core.empty((n_grid,), np.int64)
    n_irreducible_ = _raw.lk_grid_irreducible_map_compute(_core.context_handle(context),
        n_rotations, n_grid, rotations, d_diag, shift, map,
        _core.options("lk_grid_irreducible_map_compute", options))
    return IrreducibleMapResult(map, n_irreducible_)


def reciprocal_rotations(
    rotations: ArrayLike,
    time_reversal: bool,
    *,
    context: Context | None = None,
    **options: Any
) -> ReciprocalRotationsResult:
    """Point group in reciprocal space.

    Parameters
    ----------
    rotations : [n_rotations][3][3]
        Rotations in direct space; duplicates are dropped.
    time_reversal
        1: add the negatives when -1 is not among them.
    **options
        Keys of ``libkernel.options.table("lk_grid_reciprocal_rotations_compute")``.

    Returns
    -------
    reciprocal_rotations : [48][3][3]
        Transposed rotations; the first n_reciprocal ones are set.
    n_reciprocal
        Number of rotations.

    Raises
    ------
    InvalidArgument, OptionError, Unsupported, OutOfMemory

    Since 1.0; C: lk_grid_reciprocal_rotations_compute().
    """
    rotations = _core.array(rotations, np.int64, 3, "rotations")
    n_rotations = rotations.shape[0]
    _core.check(rotations, (n_rotations, 3, 3), "rotations", "[n_rotations][3][3]")
    reciprocal_rotations = _core.empty((48, 3, 3), np.int64)
    n_reciprocal_ = _raw.lk_grid_reciprocal_rotations_compute(_core.context_handle(context),
        n_rotations, rotations, int(time_reversal), reciprocal_rotations,
        _core.options("lk_grid_reciprocal_rotations_compute", options))
    return ReciprocalRotationsResult(reciprocal_rotations, n_reciprocal_)


def rotations(
    rotations: ArrayLike,
    d_diag: ArrayLike,
    q: ArrayLike,
    *,
    context: Context | None = None,
    **options: Any
) -> NDArray[np.int64]:
    """Rotations of grid addresses, D Q^-1 R Q D^-1.

    Parameters
    ----------
    rotations : [n_rotations][3][3]
        Rotations in reciprocal space.
    d_diag : [3]
        Numbers of grid points along the grid axes.
    q : [3][3]
        Q of the Smith normal form.
    **options
        Keys of ``libkernel.options.table("lk_grid_rotations_compute")``.

    Returns
    -------
    address_rotations : [n_rotations][3][3]
        Rotations of addresses.

    Raises
    ------
    InvalidArgument, OptionError, Unsupported, OutOfMemory, Singular, SymmetryError

    Since 1.0; C: lk_grid_rotations_compute().
    """
    rotations = _core.array(rotations, np.int64, 3, "rotations")
    d_diag = _core.array(d_diag, np.int64, 1, "d_diag")
    q = _core.array(q, np.int64, 2, "q")
    n_rotations = rotations.shape[0]
    _core.check(rotations, (n_rotations, 3, 3), "rotations", "[n_rotations][3][3]")
    _core.check(d_diag, (3,), "d_diag", "[3]")
    _core.check(q, (3, 3), "q", "[3][3]")
    address_rotations = _core.empty((n_rotations, 3, 3), np.int64)
    _raw.lk_grid_rotations_compute(_core.context_handle(context), n_rotations, rotations,
        d_diag, q, address_rotations, _core.options("lk_grid_rotations_compute", options))
    return address_rotations


def bz_addresses(
    d_diag: ArrayLike,
    q: ArrayLike,
    shift: ArrayLike,
    reciprocal_lattice: ArrayLike,
    bz_grid_type: int,
    n_room: int,
    n_bz_map: int,
    want_bz_grid_addresses: bool = True,
    want_bz_to_grid: bool = True,
    *,
    context: Context | None = None,
    **options: Any
) -> BzAddressesResult:
    """Images of grid points in the Brillouin zone and on its surface.

    Twice the number of grid points is room enough for common meshes. The text of LK_E_SHAPE
    gives the number needed.

    Parameters
    ----------
    d_diag : [3]
        Numbers of grid points along the grid axes.
    q : [3][3]
        Q of the Smith normal form for the reduced basis.
    shift : [3]
        Shift of the grid in half steps.
    reciprocal_lattice : [3][3]
        Reduced reciprocal basis in columns, without 2 pi, 1/Angstrom.
    bz_grid_type
        1: sparse map, 2: dense map.
    n_room
        Number of addresses that the arrays have room for; 0 with both NULL.
    n_bz_map
        Length of bz_map: number of grid points + 1 (type 2) or 9 times it + 1 (type 1).
    want_bz_grid_addresses : [n_room][3]
        Addresses; the first n_bz ones are set. NULL only counts.
    want_bz_to_grid : [n_room]
        Grid point of each address; NULL only counts.
    **options
        Keys of ``libkernel.options.table("lk_grid_bz_addresses_compute")``.

    Returns
    -------
    bz_grid_addresses : [n_room][3]
        Addresses; the first n_bz ones are set. NULL only counts.
    bz_map : [n_bz_map]
        Where the images of a grid point are, counted from 0 in every language.
    bz_to_grid : [n_room]
        Grid point of each address; NULL only counts.
    n_bz
        Number of addresses.

    Raises
    ------
    InvalidArgument, OptionError, Unsupported, OutOfMemory, ShapeError, Singular, Cancelled

    Since 1.0; C: lk_grid_bz_addresses_compute().
    """
    d_diag = _core.array(d_diag, np.int64, 1, "d_diag")
    q = _core.array(q, np.int64, 2, "q")
    shift = _core.array(shift, np.int64, 1, "shift")
    reciprocal_lattice = _core.array(reciprocal_lattice, np.float64, 2, "reciprocal_lattice")
    _core.check(d_diag, (3,), "d_diag", "[3]")
    _core.check(q, (3, 3), "q", "[3][3]")
    _core.check(shift, (3,), "shift", "[3]")
    _core.check(reciprocal_lattice, (3, 3), "reciprocal_lattice", "[3][3]")
    bz_grid_addresses = _core.empty((n_room, 3), np.int64) if want_bz_grid_addresses else None
    bz_map = _core.empty((n_bz_map,), np.int64)
    bz_to_grid = _core.empty((n_room,), np.int64) if want_bz_to_grid else None
    n_bz_ = _raw.lk_grid_bz_addresses_compute(_core.context_handle(context), d_diag, q, shift,
        reciprocal_lattice, bz_grid_type, n_room, n_bz_map, bz_grid_addresses, bz_map,
        bz_to_grid, _core.options("lk_grid_bz_addresses_compute", options))
    return BzAddressesResult(bz_grid_addresses, bz_map, bz_to_grid, n_bz_)


def rotated_bz_point(
    bz_grid_index: int,
    rotation: ArrayLike,
    bz_grid_addresses: ArrayLike,
    bz_map: ArrayLike,
    d_diag: ArrayLike,
    shift: ArrayLike,
    bz_grid_type: int,
    *,
    context: Context | None = None,
    **options: Any
) -> int:
    """Point of the Brillouin zone that a rotation brings a point onto.

    Parameters
    ----------
    bz_grid_index
        Point to rotate.
    rotation : [3][3]
        Rotation of addresses.
    bz_grid_addresses : [n_bz][3]
        Addresses in the Brillouin zone.
    bz_map : [n_bz_map]
        Where the images of a grid point are, counted from 0 in every language.
    d_diag : [3]
        Numbers of grid points along the grid axes.
    shift : [3]
        Shift of the grid in half steps.
    bz_grid_type
        1: sparse map, 2: dense map.
    **options
        Keys of ``libkernel.options.table("lk_grid_rotated_bz_point_compute")``.

    Returns
    -------
    rotated
        The image with exactly the rotated address, or the first image of its grid point.

    Raises
    ------
    InvalidArgument, OptionError, Unsupported, OutOfMemory, ShapeError

    Since 1.0; C: lk_grid_rotated_bz_point_compute().
    """
    rotation = _core.array(rotation, np.int64, 2, "rotation")
    bz_grid_addresses = _core.array(bz_grid_addresses, np.int64, 2, "bz_grid_addresses")
    bz_map = _core.array(bz_map, np.int64, 1, "bz_map")
    d_diag = _core.array(d_diag, np.int64, 1, "d_diag")
    shift = _core.array(shift, np.int64, 1, "shift")
    n_bz = bz_grid_addresses.shape[0]
    n_bz_map = bz_map.shape[0]
    _core.check(rotation, (3, 3), "rotation", "[3][3]")
    _core.check(bz_grid_addresses, (n_bz, 3), "bz_grid_addresses", "[n_bz][3]")
    _core.check(bz_map, (n_bz_map,), "bz_map", "[n_bz_map]")
    _core.check(d_diag, (3,), "d_diag", "[3]")
    _core.check(shift, (3,), "shift", "[3]")
    rotated_ = _raw.lk_grid_rotated_bz_point_compute(_core.context_handle(context), n_bz,
        n_bz_map, bz_grid_index, rotation, bz_grid_addresses, bz_map, d_diag, shift,
        bz_grid_type, _core.options("lk_grid_rotated_bz_point_compute", options))
    return rotated_


def neighbors(
    grid_points: ArrayLike,
    offsets: ArrayLike,
    d_diag: ArrayLike,
    bz_grid_addresses: ArrayLike,
    bz_map: ArrayLike,
    bz_grid_type: int,
    *,
    context: Context | None = None,
    **options: Any
) -> NDArray[np.int64]:
    """Points of the Brillouin zone at given offsets from points.

    Parameters
    ----------
    grid_points : [n_points]
        Points of the Brillouin zone.
    offsets : [n_offsets][3]
        Offsets of addresses.
    d_diag : [3]
        Numbers of grid points along the grid axes.
    bz_grid_addresses : [n_bz][3]
        Addresses in the Brillouin zone.
    bz_map : [n_bz_map]
        Where the images of a grid point are, counted from 0 in every language.
    bz_grid_type
        1: sparse map, 2: dense map.
    **options
        Keys of ``libkernel.options.table("lk_grid_neighbors_compute")``.

    Returns
    -------
    neighbors : [n_points][n_offsets]
        The image with exactly the address, or the first image of its grid point.

    Raises
    ------
    InvalidArgument, OptionError, Unsupported, OutOfMemory, ShapeError, Cancelled

    Since 1.0; C: lk_grid_neighbors_compute().
    """
    grid_points = _core.array(grid_points, np.int64, 1, "grid_points")
    offsets = _core.array(offsets, np.int64, 2, "offsets")
    d_diag = _core.array(d_diag, np.int64, 1, "d_diag")
    bz_grid_addresses = _core.array(bz_grid_addresses, np.int64, 2, "bz_grid_addresses")
    bz_map = _core.array(bz_map, np.int64, 1, "bz_map")
    n_points = grid_points.shape[0]
    n_offsets = offsets.shape[0]
    n_bz = bz_grid_addresses.shape[0]
    n_bz_map = bz_map.shape[0]
    _core.check(grid_points, (n_points,), "grid_points", "[n_points]")
    _core.check(offsets, (n_offsets, 3), "offsets", "[n_offsets][3]")
    _core.check(d_diag, (3,), "d_diag", "[3]")
    _core.check(bz_grid_addresses, (n_bz, 3), "bz_grid_addresses", "[n_bz][3]")
    _core.check(bz_map, (n_bz_map,), "bz_map", "[n_bz_map]")
    neighbors = _core.empty((n_points, n_offsets), np.int64)
    _raw.lk_grid_neighbors_compute(_core.context_handle(context), n_points, n_offsets, n_bz,
        n_bz_map, grid_points, offsets, d_diag, bz_grid_addresses, bz_map, bz_grid_type,
        neighbors, _core.options("lk_grid_neighbors_compute", options))
    return neighbors


def tetrahedra(
    microzone_lattice: ArrayLike,
    *,
    context: Context | None = None,
    **options: Any
) -> NDArray[np.int64]:
    """The 24 tetrahedra around a grid point.

    The cell of the grid is cut along its shortest main diagonal, the first one among equal
    ones.

    Parameters
    ----------
    microzone_lattice : [3][3]
        Vectors between neighbouring grid points in columns.
    **options
        Keys of ``libkernel.options.table("lk_grid_tetrahedra_compute")``.

    Returns
    -------
    tetrahedra : [24][4][3]
        Offsets in units of the columns, the point itself first.

    Raises
    ------
    InvalidArgument, OptionError, Unsupported, OutOfMemory

    Since 1.0; C: lk_grid_tetrahedra_compute().
    """
    microzone_lattice = _core.array(microzone_lattice, np.float64, 2, "microzone_lattice")
    _core.check(microzone_lattice, (3, 3), "microzone_lattice", "[3][3]")
    tetrahedra = _core.empty((24, 4, 3), np.int64)
    _raw.lk_grid_tetrahedra_compute(_core.context_handle(context), microzone_lattice,
        tetrahedra, _core.options("lk_grid_tetrahedra_compute", options))
    return tetrahedra


def integration_weights(
    frequency_points: ArrayLike,
    tetrahedra: ArrayLike,
    d_diag: ArrayLike,
    grid_points: ArrayLike,
    frequencies: ArrayLike,
    bz_grid_addresses: ArrayLike,
    bz_map: ArrayLike,
    frequency_index: ArrayLike,
    bz_grid_type: int,
    function: str,
    *,
    context: Context | None = None,
    **options: Any
) -> NDArray[np.float64]:
    """Weights of grid points by the linear tetrahedron method.

    A frequency point equal to the frequency of a vertex counts as above it. Divide by the
    number of grid points to get the density of one band.

    Parameters
    ----------
    frequency_points : [n_frequency_points]
        Frequency points, THz.
    tetrahedra : [n_tetrahedra][4][3]
        Offsets of addresses, the point itself first.
    d_diag : [3]
        Numbers of grid points along the grid axes.
    grid_points : [n_points]
        Points of the Brillouin zone.
    frequencies : [n_frequencies][n_band]
        Frequencies, THz.
    bz_grid_addresses : [n_bz][3]
        Addresses in the Brillouin zone.
    bz_map : [n_bz_map]
        Where the images of a grid point are, counted from 0 in every language.
    frequency_index : [n_bz]
        Row of frequencies of each point of the Brillouin zone.
    bz_grid_type
        1: sparse map, 2: dense map.
    function
        "I" for the density, 1/THz, "J" for its integral.
    **options
        Keys of ``libkernel.options.table("lk_grid_integration_weights_compute")``.

    Returns
    -------
    weights : [n_points][n_frequency_points][n_band]
        Weights, averaged over the sets of 24 tetrahedra.

    Raises
    ------
    InvalidArgument, OptionError, Unsupported, OutOfMemory, ShapeError, Cancelled

    Since 1.0; C: lk_grid_integration_weights_compute().
    """
    frequency_points = _core.array(frequency_points, np.float64, 1, "frequency_points")
    tetrahedra = _core.array(tetrahedra, np.int64, 3, "tetrahedra")
    d_diag = _core.array(d_diag, np.int64, 1, "d_diag")
    grid_points = _core.array(grid_points, np.int64, 1, "grid_points")
    frequencies = _core.array(frequencies, np.float64, 2, "frequencies")
    bz_grid_addresses = _core.array(bz_grid_addresses, np.int64, 2, "bz_grid_addresses")
    bz_map = _core.array(bz_map, np.int64, 1, "bz_map")
    frequency_index = _core.array(frequency_index, np.int64, 1, "frequency_index")
    n_frequency_points = frequency_points.shape[0]
    n_tetrahedra = tetrahedra.shape[0]
    n_points = grid_points.shape[0]
    n_frequencies = frequencies.shape[0]
    n_band = frequencies.shape[1]
    n_bz = bz_grid_addresses.shape[0]
    n_bz_map = bz_map.shape[0]
    _core.check(frequency_points, (n_frequency_points,), "frequency_points", "[n_frequency_points]")
    _core.check(tetrahedra, (n_tetrahedra, 4, 3), "tetrahedra", "[n_tetrahedra][4][3]")
    _core.check(d_diag, (3,), "d_diag", "[3]")
    _core.check(grid_points, (n_points,), "grid_points", "[n_points]")
    _core.check(frequencies, (n_frequencies, n_band), "frequencies", "[n_frequencies][n_band]")
    _core.check(bz_grid_addresses, (n_bz, 3), "bz_grid_addresses", "[n_bz][3]")
    _core.check(bz_map, (n_bz_map,), "bz_map", "[n_bz_map]")
    _core.check(frequency_index, (n_bz,), "frequency_index", "[n_bz]")
    weights = _core.empty((n_points, n_frequency_points, n_band), np.float64)
    _raw.lk_grid_integration_weights_compute(_core.context_handle(context), n_points,
        n_frequency_points, n_band, n_tetrahedra, n_frequencies, n_bz, n_bz_map,
        frequency_points, tetrahedra, d_diag, grid_points, frequencies, bz_grid_addresses,
        bz_map, frequency_index, bz_grid_type, _core.text(function), weights,
        _core.options("lk_grid_integration_weights_compute", options))
    return weights
