# SPDX-License-Identifier: BSD-3-Clause
# Generated from the C headers, do not edit; refresh by: python3 bindings/api/generate.py
"""Three-phonon scattering and lattice thermal conductivity."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from . import _core, _raw

if TYPE_CHECKING:
    from .context import Context

__all__ = ["ir_triplets", "bz_triplets", "tetrahedron_weights", "gaussian_weights",
    "degenerate_weights", "real_to_reciprocal", "reciprocal_to_normal", "interaction",
    "imag_self_energy", "detailed_imag_self_energy", "collision", "collision_at_grid_points",
    "isotope_strength", "tetrahedron_isotope_strength"]



class IrTripletsResult(NamedTuple):
    """Results of ir_triplets()."""

    map_triplets: NDArray[np.int64]
    map_q: NDArray[np.int64]
    n_ir: int


class TetrahedronWeightsResult(NamedTuple):
    """Results of tetrahedron_weights()."""

    weights: NDArray[np.float64]
    zero: NDArray[np.int8]


class GaussianWeightsResult(NamedTuple):
    """Results of gaussian_weights()."""

    weights: NDArray[np.float64]
    zero: NDArray[np.int8]


class DetailedImagSelfEnergyResult(NamedTuple):
    """Results of detailed_imag_self_energy()."""

    detail: NDArray[np.float64]
    gamma_normal: NDArray[np.float64]
    gamma_umklapp: NDArray[np.float64]


def ir_triplets(
    grid_point: int,
    d_diag: ArrayLike,
    rotations: ArrayLike,
    is_time_reversal: bool,
    swappable: bool,
    n_grid: int,
    *,
    context: Context | None = None,
    **options: Any
) -> IrTripletsResult:
    """Irreducible triplets of grid points at a fixed first point.

    Grid points q1 stand for triplets (q0, q1, -q0-q1). The rotations that leave q0 where it is
    make points equivalent, and so does the exchange of q1 and q2 when swappable.

    Parameters
    ----------
    grid_point
        q0, index inside the grid.
    d_diag : [3]
        Diagonal of the Smith normal form of the grid matrix.
    rotations : [n_rotations][3][3]
        Rotations on grid addresses; duplicates are allowed.
    is_time_reversal
        1: add inversion when it is not there.
    swappable
        1: (q0, q1, q2) and (q0, q2, q1) are the same.
    n_grid
        Number of grid points, the product of d_diag.
    **options
        Keys of ``libkernel.options.table("lk_phonon3_ir_triplets_compute")``.

    Returns
    -------
    map_triplets : [n_grid]
        Representative of the triplet of each q1.
    map_q : [n_grid]
        Representative of each q1 under the rotations alone.
    n_ir
        Number of irreducible triplets.

    Raises
    ------
    InvalidArgument, ShapeError, OptionError, Unsupported, OutOfMemory, Cancelled

    Since 1.0; C: lk_phonon3_ir_triplets_compute().
    """
    d_diag = _core.array(d_diag, np.int64, 1, "d_diag")
    rotations = _core.array(rotations, np.int64, 3, "rotations")
    n_rotations = rotations.shape[0]
    _core.check(d_diag, (3,), "d_diag", "[3]")
    _core.check(rotations, (n_rotations, 3, 3), "rotations", "[n_rotations][3][3]")
    map_triplets = _core.empty((n_grid,), np.int64)
    map_q = _core.empty((n_grid,), np.int64)
    n_ir_ = _raw.lk_phonon3_ir_triplets_compute(_core.context_handle(context), grid_point,
        d_diag, n_rotations, rotations, int(is_time_reversal), int(swappable), n_grid,
        map_triplets, map_q, _core.options("lk_phonon3_ir_triplets_compute", options))
    return IrTripletsResult(map_triplets, map_q, n_ir_)


def bz_triplets(
    grid_point: int,
    bz_grid_addresses: ArrayLike,
    bz_map: ArrayLike,
    map_triplets: ArrayLike,
    d_diag: ArrayLike,
    q_reduced: ArrayLike,
    reciprocal_lattice: ArrayLike,
    bz_grid_type: int,
    n_triplets: int,
    *,
    context: Context | None = None,
    **options: Any
) -> NDArray[np.int64]:
    """BZ grid points of irreducible triplets, with the shortest sum G of the three addresses.

    The first point of a triplet may be another image of q0 on the zone surface.

    Parameters
    ----------
    grid_point
        q0, a BZ grid point.
    bz_grid_addresses : [n_bz][3]
        Addresses of the BZ grid points.
    bz_map : [n_bz_map]
        Where the images of a grid point are; raw offsets in every language.
    map_triplets : [n_grid]
        Representatives from lk_phonon3_ir_triplets_compute().
    d_diag : [3]
        Diagonal of the Smith normal form of the grid matrix.
    q_reduced : [3][3]
        T^-1 Q, with T of the reduced basis.
    reciprocal_lattice : [3][3]
        Reduced reciprocal basis in columns, without 2 pi, 1/Angstrom.
    bz_grid_type
        1: sparse map, 2: dense map.
    n_triplets
        Number of points that represent themselves in map_triplets.
    **options
        Keys of ``libkernel.options.table("lk_phonon3_bz_triplets_compute")``.

    Returns
    -------
    triplets : [n_triplets][3]
        BZ grid points of the triplets, in ascending order of the representatives.

    Raises
    ------
    InvalidArgument, ShapeError, OptionError, Unsupported, OutOfMemory, Cancelled

    Since 1.0; C: lk_phonon3_bz_triplets_compute().
    """
    bz_grid_addresses = _core.array(bz_grid_addresses, np.int64, 2, "bz_grid_addresses")
    bz_map = _core.array(bz_map, np.int64, 1, "bz_map")
    map_triplets = _core.array(map_triplets, np.int64, 1, "map_triplets")
    d_diag = _core.array(d_diag, np.int64, 1, "d_diag")
    q_reduced = _core.array(q_reduced, np.int64, 2, "q_reduced")
    reciprocal_lattice = _core.array(reciprocal_lattice, np.float64, 2, "reciprocal_lattice")
    n_bz = bz_grid_addresses.shape[0]
    n_bz_map = bz_map.shape[0]
    n_grid = map_triplets.shape[0]
    _core.check(bz_grid_addresses, (n_bz, 3), "bz_grid_addresses", "[n_bz][3]")
    _core.check(bz_map, (n_bz_map,), "bz_map", "[n_bz_map]")
    _core.check(map_triplets, (n_grid,), "map_triplets", "[n_grid]")
    _core.check(d_diag, (3,), "d_diag", "[3]")
    _core.check(q_reduced, (3, 3), "q_reduced", "[3][3]")
    _core.check(reciprocal_lattice, (3, 3), "reciprocal_lattice", "[3][3]")
    triplets = _core.empty((n_triplets, 3), np.int64)
    _raw.lk_phonon3_bz_triplets_compute(_core.context_handle(context), grid_point, n_bz,
        bz_grid_addresses, n_bz_map, bz_map, n_grid, map_triplets, d_diag, q_reduced,
        reciprocal_lattice, bz_grid_type, n_triplets, triplets,
        _core.options("lk_phonon3_bz_triplets_compute", options))
    return triplets


def tetrahedron_weights(
    n_weights: int,
    frequency_points: ArrayLike,
    relative_grid_address: ArrayLike,
    d_diag: ArrayLike,
    triplets: ArrayLike,
    frequencies1: ArrayLike,
    frequencies2: ArrayLike,
    bz_grid_addresses: ArrayLike,
    bz_map: ArrayLike,
    bz_grid_type: int,
    *,
    context: Context | None = None,
    **options: Any
) -> TetrahedronWeightsResult:
    """Weights of the delta functions of three-phonon processes by the linear tetrahedron method.

    With delta functions e0 = -f1+f2, e1 = f1-f2, e2 = f1+f2 of a frequency point: weight 0 is
    that of e2, weight 1 that of e0 minus that of e1, weight 2 the sum of the three. One weight:
    e0 alone, without clamping of negative frequencies, both points moving in the same direction
    (type 4).

    Parameters
    ----------
    n_weights
        Number of weights: 2 or 3, or 1 for type 4.
    frequency_points : [n_points]
        Frequency points, THz.
    relative_grid_address : [n_tetrahedra][4][3]
        Offsets of the vertices on the grid; the first vertex of each tetrahedron is (0,0,0).
    d_diag : [3]
        Diagonal of the Smith normal form of the grid matrix.
    triplets : [n_triplets][3]
        BZ grid points of the triplets.
    frequencies1 : [n_bz][n_bands1]
        Frequencies of the second q-points, THz.
    frequencies2 : [n_bz][n_bands2]
        Frequencies of the third q-points, THz.
    bz_grid_addresses : [n_bz][3]
        Addresses of the BZ grid points.
    bz_map : [n_bz_map]
        Where the images of a grid point are; raw offsets in every language.
    bz_grid_type
        1: sparse map, 2: dense map.
    **options
        Keys of ``libkernel.options.table("lk_phonon3_tetrahedron_weights_compute")``.

    Returns
    -------
    weights : [n_weights][n_triplets][n_points][n_bands1][n_bands2]
        Weights, 1/THz.
    zero : [n_triplets][n_points][n_bands1][n_bands2]
        1 where the frequency point is outside the range of every delta function.

    Raises
    ------
    InvalidArgument, ShapeError, OptionError, Unsupported, OutOfMemory, Cancelled

    Since 1.0; C: lk_phonon3_tetrahedron_weights_compute().
    """
    frequency_points = _core.array(frequency_points, np.float64, 1, "frequency_points")
    relative_grid_address = _core.array(relative_grid_address, np.int64, 3, "relative_grid_address")
    d_diag = _core.array(d_diag, np.int64, 1, "d_diag")
    triplets = _core.array(triplets, np.int64, 2, "triplets")
    frequencies1 = _core.array(frequencies1, np.float64, 2, "frequencies1")
    frequencies2 = _core.array(frequencies2, np.float64, 2, "frequencies2")
    bz_grid_addresses = _core.array(bz_grid_addresses, np.int64, 2, "bz_grid_addresses")
    bz_map = _core.array(bz_map, np.int64, 1, "bz_map")
    n_points = frequency_points.shape[0]
    n_tetrahedra = relative_grid_address.shape[0]
    n_triplets = triplets.shape[0]
    n_bz = frequencies1.shape[0]
    n_bands1 = frequencies1.shape[1]
    n_bands2 = frequencies2.shape[1]
    n_bz_map = bz_map.shape[0]
    _core.check(frequency_points, (n_points,), "frequency_points", "[n_points]")
    _core.check(relative_grid_address, (n_tetrahedra, 4, 3), "relative_grid_address",
        "[n_tetrahedra][4][3]")
    _core.check(d_diag, (3,), "d_diag", "[3]")
    _core.check(triplets, (n_triplets, 3), "triplets", "[n_triplets][3]")
    _core.check(frequencies1, (n_bz, n_bands1), "frequencies1", "[n_bz][n_bands1]")
    _core.check(frequencies2, (n_bz, n_bands2), "frequencies2", "[n_bz][n_bands2]")
    _core.check(bz_grid_addresses, (n_bz, 3), "bz_grid_addresses", "[n_bz][3]")
    _core.check(bz_map, (n_bz_map,), "bz_map", "[n_bz_map]")
    weights = _core.empty((n_weights, n_triplets, n_points, n_bands1, n_bands2), np.float64)
    zero = _core.empty((n_triplets, n_points, n_bands1, n_bands2), np.int8)
    _raw.lk_phonon3_tetrahedron_weights_compute(_core.context_handle(context), n_weights,
        n_points, frequency_points, n_tetrahedra, relative_grid_address, d_diag, n_triplets,
        triplets, n_bands1, frequencies1, n_bands2, frequencies2, n_bz, bz_grid_addresses,
        n_bz_map, bz_map, bz_grid_type, weights, zero,
        _core.options("lk_phonon3_tetrahedron_weights_compute", options))
    return TetrahedronWeightsResult(weights, zero)


def gaussian_weights(
    n_weights: int,
    frequency_points: ArrayLike,
    triplets: ArrayLike,
    frequencies: ArrayLike,
    sigma: float,
    sigma_cutoff: float,
    *,
    context: Context | None = None,
    **options: Any
) -> GaussianWeightsResult:
    """Weights of the delta functions of three-phonon processes by Gaussians.

    The weights are those of lk_phonon3_tetrahedron_weights_compute().

    Parameters
    ----------
    n_weights
        Number of weights: 2 or 3, or 1 for e0 alone.
    frequency_points : [n_points]
        Frequency points, THz.
    triplets : [n_triplets][3]
        BZ grid points of the triplets.
    frequencies : [n_bz][n_band]
        Frequencies, THz.
    sigma
        Width of the Gaussians, THz.
    sigma_cutoff
        Distance in units of sigma beyond which an element is 0 and marked; 0 or less: no
        cutoff.
    **options
        Keys of ``libkernel.options.table("lk_phonon3_gaussian_weights_compute")``.

    Returns
    -------
    weights : [n_weights][n_triplets][n_points][n_band][n_band]
        Weights, 1/THz.
    zero : [n_triplets][n_points][n_band][n_band]
        1 where all delta functions are beyond the cutoff.

    Raises
    ------
    InvalidArgument, ShapeError, OptionError, Unsupported, OutOfMemory, Cancelled

    Since 1.0; C: lk_phonon3_gaussian_weights_compute().
    """
    frequency_points = _core.array(frequency_points, np.float64, 1, "frequency_points")
    triplets = _core.array(triplets, np.int64, 2, "triplets")
    frequencies = _core.array(frequencies, np.float64, 2, "frequencies")
    n_points = frequency_points.shape[0]
    n_triplets = triplets.shape[0]
    n_bz = frequencies.shape[0]
    n_band = frequencies.shape[1]
    _core.check(frequency_points, (n_points,), "frequency_points", "[n_points]")
    _core.check(triplets, (n_triplets, 3), "triplets", "[n_triplets][3]")
    _core.check(frequencies, (n_bz, n_band), "frequencies", "[n_bz][n_band]")
    weights = _core.empty((n_weights, n_triplets, n_points, n_band, n_band), np.float64)
    zero = _core.empty((n_triplets, n_points, n_band, n_band), np.int8)
    _raw.lk_phonon3_gaussian_weights_compute(_core.context_handle(context), n_weights, n_points,
        frequency_points, n_triplets, triplets, n_bz, n_band, frequencies, sigma, sigma_cutoff,
        weights, zero, _core.options("lk_phonon3_gaussian_weights_compute", options))
    return GaussianWeightsResult(weights, zero)


def degenerate_weights(
    triplets: ArrayLike,
    degenerate_ids: ArrayLike,
    weights: NDArray[np.float64],
    zero: NDArray[np.int8],
    *,
    context: Context | None = None,
    **options: Any
) -> None:
    """Averages weights over the degenerate bands at the second and third q-points of the triplets.

    An element of zero becomes 0 when any element of its degenerate block is 0.

    Parameters
    ----------
    triplets : [n_triplets][3]
        BZ grid points of the triplets.
    degenerate_ids : [n_bz][n_band]
        Smallest band of the degenerate set of each band, raw values.
    weights : [n_weights][n_triplets][n_points][n_band][n_band]
        Weights, 1/THz.
    zero : [n_triplets][n_points][n_band][n_band]
        Marks of elements without weight.
    **options
        Keys of ``libkernel.options.table("lk_phonon3_degenerate_weights_compute")``.

    Raises
    ------
    InvalidArgument, ShapeError, OptionError, Unsupported, OutOfMemory, Cancelled

    Since 1.0; C: lk_phonon3_degenerate_weights_compute().
    """
    triplets = _core.array(triplets, np.int64, 2, "triplets")
    degenerate_ids = _core.array(degenerate_ids, np.int64, 2, "degenerate_ids")
    _core.in_place(weights, np.float64, 5, "weights")
    _core.in_place(zero, np.int8, 4, "zero")
    n_triplets = triplets.shape[0]
    n_bz = degenerate_ids.shape[0]
    n_band = degenerate_ids.shape[1]
    n_weights = weights.shape[0]
    n_points = weights.shape[2]
    _core.check(triplets, (n_triplets, 3), "triplets", "[n_triplets][3]")
    _core.check(degenerate_ids, (n_bz, n_band), "degenerate_ids", "[n_bz][n_band]")
    _core.check(weights, (n_weights, n_triplets, n_points, n_band, n_band), "weights",
        "[n_weights][n_triplets][n_points][n_band][n_band]")
    _core.check(zero, (n_triplets, n_points, n_band, n_band), "zero",
        "[n_triplets][n_points][n_band][n_band]")
    _raw.lk_phonon3_degenerate_weights_compute(_core.context_handle(context), n_weights,
        n_triplets, triplets, n_points, n_bz, n_band, degenerate_ids, weights, zero,
        _core.options("lk_phonon3_degenerate_weights_compute", options))


def real_to_reciprocal(
    q_points: ArrayLike,
    fc3: ArrayLike,
    nonzero: ArrayLike,
    vectors: ArrayLike,
    multiplicity: ArrayLike,
    p2s_map: ArrayLike,
    s2p_map: ArrayLike,
    all_shortest: ArrayLike,
    make_r0_average: bool,
    *,
    context: Context | None = None,
    **options: Any
) -> NDArray[np.complex128]:
    """Lattice transform of third-order force constants at three q-points.

    Parameters
    ----------
    q_points : [3][3]
        The three q-points, fractional.
    fc3 : [n_rows][n_super][n_super][3][3][3]
        Third-order force constants, eV/Angstrom^3.
    nonzero : [n_rows][n_super][n_super]
        0: the block of 27 force constants is skipped.
    vectors : [n_vectors][3]
        Shortest vectors, primitive fractional coordinates.
    multiplicity : [n_super][n_atoms][2]
        Number of shortest vectors from a primitive atom to a supercell atom and raw position of
        the first one.
    p2s_map : [n_atoms]
        Supercell atom of each primitive atom.
    s2p_map : [n_super]
        Supercell atom that represents each supercell atom in the primitive cell.
    all_shortest : [n_atoms][n_super][n_super]
        1: the three atoms of the block are mutually nearest images.
    make_r0_average
        1: average over the choice of the atom in the origin.
    **options
        Keys of ``libkernel.options.table("lk_phonon3_real_to_reciprocal_compute")``.

    Returns
    -------
    reciprocal : [n_atoms][n_atoms][n_atoms][3][3][3]
        Transformed force constants, eV/Angstrom^3.

    Raises
    ------
    InvalidArgument, ShapeError, OptionError, Unsupported, OutOfMemory, Cancelled

    Since 1.0; C: lk_phonon3_real_to_reciprocal_compute().
    """
    q_points = _core.array(q_points, np.float64, 2, "q_points")
    fc3 = _core.array(fc3, np.float64, 6, "fc3")
    nonzero = _core.array(nonzero, np.int8, 3, "nonzero")
    vectors = _core.array(vectors, np.float64, 2, "vectors")
    multiplicity = _core.array(multiplicity, np.int64, 3, "multiplicity")
    p2s_map = _core.array(p2s_map, np.int64, 1, "p2s_map")
    s2p_map = _core.array(s2p_map, np.int64, 1, "s2p_map")
    all_shortest = _core.array(all_shortest, np.int8, 3, "all_shortest")
    n_rows = fc3.shape[0]
    n_super = fc3.shape[1]
    n_vectors = vectors.shape[0]
    n_atoms = multiplicity.shape[1]
    _core.check(q_points, (3, 3), "q_points", "[3][3]")
    _core.check(fc3, (n_rows, n_super, n_super, 3, 3, 3), "fc3",
        "[n_rows][n_super][n_super][3][3][3]")
    _core.check(nonzero, (n_rows, n_super, n_super), "nonzero", "[n_rows][n_super][n_super]")
    _core.check(vectors, (n_vectors, 3), "vectors", "[n_vectors][3]")
    _core.check(multiplicity, (n_super, n_atoms, 2), "multiplicity", "[n_super][n_atoms][2]")
    _core.check(p2s_map, (n_atoms,), "p2s_map", "[n_atoms]")
    _core.check(s2p_map, (n_super,), "s2p_map", "[n_super]")
    _core.check(all_shortest, (n_atoms, n_super, n_super), "all_shortest",
        "[n_atoms][n_super][n_super]")
    reciprocal = _core.empty((n_atoms, n_atoms, n_atoms, 3, 3, 3), np.complex128)
    _raw.lk_phonon3_real_to_reciprocal_compute(_core.context_handle(context), q_points, n_atoms,
        n_super, n_rows, fc3, nonzero, n_vectors, vectors, multiplicity, p2s_map, s2p_map,
        all_shortest, int(make_r0_average), reciprocal,
        _core.options("lk_phonon3_real_to_reciprocal_compute", options))
    return reciprocal


def reciprocal_to_normal(
    positions: ArrayLike,
    reciprocal: ArrayLike,
    frequencies0: ArrayLike,
    frequencies1: ArrayLike,
    frequencies2: ArrayLike,
    eigenvectors0: ArrayLike,
    eigenvectors1: ArrayLike,
    eigenvectors2: ArrayLike,
    masses: ArrayLike,
    band_indices: ArrayLike,
    cutoff_frequency: float,
    squared: NDArray[np.float64],
    *,
    context: Context | None = None,
    **options: Any
) -> None:
    """Squared projections of transformed force constants on phonon modes.

    A row of positions is: index into band_indices, band at the second and at the third q-point,
    destination in squared. Elements with a frequency at or below the cutoff are 0.

    Parameters
    ----------
    positions : [n_positions][4]
        Bands and destinations of the elements.
    reciprocal : [n_atoms][n_atoms][n_atoms][3][3][3]
        Transformed force constants, eV/Angstrom^3.
    frequencies0 : [3*n_atoms]
        Frequencies at the first q-point, THz.
    frequencies1 : [3*n_atoms]
        Frequencies at the second q-point, THz.
    frequencies2 : [3*n_atoms]
        Frequencies at the third q-point, THz.
    eigenvectors0 : [3*n_atoms][3*n_atoms]
        Eigenvectors at the first q-point: component, then band.
    eigenvectors1 : [3*n_atoms][3*n_atoms]
        Eigenvectors at the second q-point.
    eigenvectors2 : [3*n_atoms][3*n_atoms]
        Eigenvectors at the third q-point.
    masses : [n_atoms]
        Masses of the primitive atoms, u.
    band_indices : [n_bands0]
        Bands at the first q-point.
    cutoff_frequency
        Modes with frequencies at or below it do not scatter, THz.
    squared : [n_squared]
        Squared interaction, eV^2/(Angstrom^6 u^3 THz^3); only the destinations are written.
    **options
        Keys of ``libkernel.options.table("lk_phonon3_reciprocal_to_normal_compute")``.

    Raises
    ------
    InvalidArgument, ShapeError, OptionError, Unsupported, OutOfMemory, Cancelled

    Since 1.0; C: lk_phonon3_reciprocal_to_normal_compute().
    """
    positions = _core.array(positions, np.int64, 2, "positions")
    reciprocal = _core.array(reciprocal, np.complex128, 6, "reciprocal")
    frequencies0 = _core.array(frequencies0, np.float64, 1, "frequencies0")
    frequencies1 = _core.array(frequencies1, np.float64, 1, "frequencies1")
    frequencies2 = _core.array(frequencies2, np.float64, 1, "frequencies2")
    eigenvectors0 = _core.array(eigenvectors0, np.complex128, 2, "eigenvectors0")
    eigenvectors1 = _core.array(eigenvectors1, np.complex128, 2, "eigenvectors1")
    eigenvectors2 = _core.array(eigenvectors2, np.complex128, 2, "eigenvectors2")
    masses = _core.array(masses, np.float64, 1, "masses")
    band_indices = _core.array(band_indices, np.int64, 1, "band_indices")
    _core.in_place(squared, np.float64, 1, "squared")
    n_positions = positions.shape[0]
    n_atoms = reciprocal.shape[0]
    n_bands0 = band_indices.shape[0]
    n_squared = squared.shape[0]
    _core.check(positions, (n_positions, 4), "positions", "[n_positions][4]")
    _core.check(reciprocal, (n_atoms, n_atoms, n_atoms, 3, 3, 3), "reciprocal",
        "[n_atoms][n_atoms][n_atoms][3][3][3]")
    _core.check(frequencies0, (3*n_atoms,), "frequencies0", "[3*n_atoms]")
    _core.check(frequencies1, (3*n_atoms,), "frequencies1", "[3*n_atoms]")
    _core.check(frequencies2, (3*n_atoms,), "frequencies2", "[3*n_atoms]")
    _core.check(eigenvectors0, (3*n_atoms, 3*n_atoms), "eigenvectors0", "[3*n_atoms][3*n_atoms]")
    _core.check(eigenvectors1, (3*n_atoms, 3*n_atoms), "eigenvectors1", "[3*n_atoms][3*n_atoms]")
    _core.check(eigenvectors2, (3*n_atoms, 3*n_atoms), "eigenvectors2", "[3*n_atoms][3*n_atoms]")
    _core.check(masses, (n_atoms,), "masses", "[n_atoms]")
    _core.check(band_indices, (n_bands0,), "band_indices", "[n_bands0]")
    _core.check(squared, (n_squared,), "squared", "[n_squared]")
    _raw.lk_phonon3_reciprocal_to_normal_compute(_core.context_handle(context), n_positions,
        positions, n_atoms, reciprocal, frequencies0, frequencies1, frequencies2, eigenvectors0,
        eigenvectors1, eigenvectors2, masses, n_bands0, band_indices, cutoff_frequency,
        n_squared, squared, _core.options("lk_phonon3_reciprocal_to_normal_compute", options))


def interaction(
    triplets: ArrayLike,
    band_indices: ArrayLike,
    d_diag: ArrayLike,
    q_mat: ArrayLike,
    bz_grid_addresses: ArrayLike,
    bz_map: ArrayLike,
    bz_grid_type: int,
    fc3: ArrayLike,
    nonzero: ArrayLike,
    vectors: ArrayLike,
    multiplicity: ArrayLike,
    masses: ArrayLike,
    p2s_map: ArrayLike,
    s2p_map: ArrayLike,
    all_shortest: ArrayLike,
    frequencies: ArrayLike,
    eigenvectors: ArrayLike,
    make_r0_average: bool,
    symmetrize_fc3_q: bool,
    cutoff_frequency: float,
    zero: ArrayLike,
    squared: NDArray[np.float64],
    *,
    context: Context | None = None,
    **options: Any
) -> None:
    """Three-phonon interaction strengths of triplets.

    Elements marked in zero are left as they are; with symmetrize_fc3_q they become 0.

    Parameters
    ----------
    triplets : [n_triplets][3]
        BZ grid points of the triplets.
    band_indices : [n_bands0]
        Bands at the first q-point.
    d_diag : [3]
        Diagonal of the Smith normal form of the grid matrix.
    q_mat : [3][3]
        Matrix Q of the Smith normal form; a q-point is Q . (address / d_diag).
    bz_grid_addresses : [n_bz][3]
        Addresses of the BZ grid points.
    bz_map : [n_bz_map]
        Where the images of a grid point are; raw offsets in every language.
    bz_grid_type
        1: sparse map, 2: dense map.
    fc3 : [n_rows][n_super][n_super][3][3][3]
        Third-order force constants, eV/Angstrom^3.
    nonzero : [n_rows][n_super][n_super]
        0: the block of 27 force constants is skipped.
    vectors : [n_vectors][3]
        Shortest vectors, primitive fractional coordinates.
    multiplicity : [n_super][n_atoms][2]
        Number of shortest vectors from a primitive atom to a supercell atom and raw position of
        the first one.
    masses : [n_atoms]
        Masses of the primitive atoms, u.
    p2s_map : [n_atoms]
        Supercell atom of each primitive atom.
    s2p_map : [n_super]
        Supercell atom that represents each supercell atom in the primitive cell.
    all_shortest : [n_atoms][n_super][n_super]
        1: the three atoms of the block are mutually nearest images.
    frequencies : [n_bz][3*n_atoms]
        Frequencies at the BZ grid points, THz, negative for imaginary modes.
    eigenvectors : [n_bz][3*n_atoms][3*n_atoms]
        Eigenvectors at the BZ grid points: component, then band.
    make_r0_average
        1: average over the choice of the atom in the origin.
    symmetrize_fc3_q
        1: average over the six orders of the three q-points.
    cutoff_frequency
        Modes with frequencies at or below it do not scatter, THz.
    zero : [n_triplets][n_bands0][3*n_atoms][3*n_atoms]
        Elements other than 0 are not computed.
    squared : [n_triplets][n_bands0][3*n_atoms][3*n_atoms]
        Squared interaction, eV^2/(Angstrom^6 u^3 THz^3).
    **options
        Keys of ``libkernel.options.table("lk_phonon3_interaction_compute")``.

    Raises
    ------
    InvalidArgument, ShapeError, OptionError, Unsupported, OutOfMemory, Cancelled

    Since 1.0; C: lk_phonon3_interaction_compute().
    """
    triplets = _core.array(triplets, np.int64, 2, "triplets")
    band_indices = _core.array(band_indices, np.int64, 1, "band_indices")
    d_diag = _core.array(d_diag, np.int64, 1, "d_diag")
    q_mat = _core.array(q_mat, np.int64, 2, "q_mat")
    bz_grid_addresses = _core.array(bz_grid_addresses, np.int64, 2, "bz_grid_addresses")
    bz_map = _core.array(bz_map, np.int64, 1, "bz_map")
    fc3 = _core.array(fc3, np.float64, 6, "fc3")
    nonzero = _core.array(nonzero, np.int8, 3, "nonzero")
    vectors = _core.array(vectors, np.float64, 2, "vectors")
    multiplicity = _core.array(multiplicity, np.int64, 3, "multiplicity")
    masses = _core.array(masses, np.float64, 1, "masses")
    p2s_map = _core.array(p2s_map, np.int64, 1, "p2s_map")
    s2p_map = _core.array(s2p_map, np.int64, 1, "s2p_map")
    all_shortest = _core.array(all_shortest, np.int8, 3, "all_shortest")
    frequencies = _core.array(frequencies, np.float64, 2, "frequencies")
    eigenvectors = _core.array(eigenvectors, np.complex128, 3, "eigenvectors")
    zero = _core.array(zero, np.int8, 4, "zero")
    _core.in_place(squared, np.float64, 4, "squared")
    n_triplets = triplets.shape[0]
    n_bands0 = band_indices.shape[0]
    n_bz = bz_grid_addresses.shape[0]
    n_bz_map = bz_map.shape[0]
    n_rows = fc3.shape[0]
    n_super = fc3.shape[1]
    n_vectors = vectors.shape[0]
    n_atoms = multiplicity.shape[1]
    _core.check(triplets, (n_triplets, 3), "triplets", "[n_triplets][3]")
    _core.check(band_indices, (n_bands0,), "band_indices", "[n_bands0]")
    _core.check(d_diag, (3,), "d_diag", "[3]")
    _core.check(q_mat, (3, 3), "q_mat", "[3][3]")
    _core.check(bz_grid_addresses, (n_bz, 3), "bz_grid_addresses", "[n_bz][3]")
    _core.check(bz_map, (n_bz_map,), "bz_map", "[n_bz_map]")
    _core.check(fc3, (n_rows, n_super, n_super, 3, 3, 3), "fc3",
        "[n_rows][n_super][n_super][3][3][3]")
    _core.check(nonzero, (n_rows, n_super, n_super), "nonzero", "[n_rows][n_super][n_super]")
    _core.check(vectors, (n_vectors, 3), "vectors", "[n_vectors][3]")
    _core.check(multiplicity, (n_super, n_atoms, 2), "multiplicity", "[n_super][n_atoms][2]")
    _core.check(masses, (n_atoms,), "masses", "[n_atoms]")
    _core.check(p2s_map, (n_atoms,), "p2s_map", "[n_atoms]")
    _core.check(s2p_map, (n_super,), "s2p_map", "[n_super]")
    _core.check(all_shortest, (n_atoms, n_super, n_super), "all_shortest",
        "[n_atoms][n_super][n_super]")
    _core.check(frequencies, (n_bz, 3*n_atoms), "frequencies", "[n_bz][3*n_atoms]")
    _core.check(eigenvectors, (n_bz, 3*n_atoms, 3*n_atoms), "eigenvectors",
        "[n_bz][3*n_atoms][3*n_atoms]")
    _core.check(zero, (n_triplets, n_bands0, 3*n_atoms, 3*n_atoms), "zero",
        "[n_triplets][n_bands0][3*n_atoms][3*n_atoms]")
    _core.check(squared, (n_triplets, n_bands0, 3*n_atoms, 3*n_atoms), "squared",
        "[n_triplets][n_bands0][3*n_atoms][3*n_atoms]")
    _raw.lk_phonon3_interaction_compute(_core.context_handle(context), n_triplets, triplets,
        n_bands0, band_indices, d_diag, q_mat, n_bz, bz_grid_addresses, n_bz_map, bz_map,
        bz_grid_type, n_atoms, n_super, n_rows, fc3, nonzero, n_vectors, vectors, multiplicity,
        masses, p2s_map, s2p_map, all_shortest, frequencies, eigenvectors, int(make_r0_average),
        int(symmetrize_fc3_q), cutoff_frequency, zero, squared,
        _core.options("lk_phonon3_interaction_compute", options))


def imag_self_energy(
    triplets: ArrayLike,
    triplet_weights: ArrayLike,
    squared: ArrayLike,
    frequencies: ArrayLike,
    temperature: float,
    weights: ArrayLike,
    zero: ArrayLike,
    cutoff_frequency: float,
    frequency_point: int,
    *,
    context: Context | None = None,
    **options: Any
) -> NDArray[np.float64]:
    """Imaginary part of the phonon self-energy from interaction strengths and weights.

    No unit conversion.

    Parameters
    ----------
    triplets : [n_triplets][3]
        BZ grid points of the triplets.
    triplet_weights : [n_triplets]
        Number of grid points that each triplet stands for.
    squared : [n_triplets][n_bands0][n_band][n_band]
        Squared interaction.
    frequencies : [n_bz][n_band]
        Frequencies, THz.
    temperature
        Temperature k_B T / h, THz; occupations are 0 at 0 and below.
    weights : [n_weights][n_triplets][n_points][n_band][n_band]
        Weights of the delta functions, 1/THz.
    zero : [n_triplets][n_points][n_band][n_band]
        Elements other than 0 are left out.
    cutoff_frequency
        Modes with frequencies at or below it do not scatter, THz.
    frequency_point
        Negative: frequency point b belongs to band b, n_points must be n_bands0; else raw
        number of the point for all bands.
    **options
        Keys of ``libkernel.options.table("lk_phonon3_imag_self_energy_compute")``.

    Returns
    -------
    gamma : [n_bands0]
        Sum over triplets.

    Raises
    ------
    InvalidArgument, ShapeError, OptionError, Unsupported, OutOfMemory, Cancelled

    Since 1.0; C: lk_phonon3_imag_self_energy_compute().
    """
    triplets = _core.array(triplets, np.int64, 2, "triplets")
    triplet_weights = _core.array(triplet_weights, np.int64, 1, "triplet_weights")
    squared = _core.array(squared, np.float64, 4, "squared")
    frequencies = _core.array(frequencies, np.float64, 2, "frequencies")
    weights = _core.array(weights, np.float64, 5, "weights")
    zero = _core.array(zero, np.int8, 4, "zero")
    n_triplets = triplets.shape[0]
    n_bands0 = squared.shape[1]
    n_band = squared.shape[2]
    n_bz = frequencies.shape[0]
    n_weights = weights.shape[0]
    n_points = weights.shape[2]
    _core.check(triplets, (n_triplets, 3), "triplets", "[n_triplets][3]")
    _core.check(triplet_weights, (n_triplets,), "triplet_weights", "[n_triplets]")
    _core.check(squared, (n_triplets, n_bands0, n_band, n_band), "squared",
        "[n_triplets][n_bands0][n_band][n_band]")
    _core.check(frequencies, (n_bz, n_band), "frequencies", "[n_bz][n_band]")
    _core.check(weights, (n_weights, n_triplets, n_points, n_band, n_band), "weights",
        "[n_weights][n_triplets][n_points][n_band][n_band]")
    _core.check(zero, (n_triplets, n_points, n_band, n_band), "zero",
        "[n_triplets][n_points][n_band][n_band]")
    gamma = _core.empty((n_bands0,), np.float64)
    _raw.lk_phonon3_imag_self_energy_compute(_core.context_handle(context), n_triplets,
        triplets, triplet_weights, n_bands0, n_band, squared, n_bz, frequencies, temperature,
        n_weights, n_points, weights, zero, cutoff_frequency, frequency_point, gamma,
        _core.options("lk_phonon3_imag_self_energy_compute", options))
    return gamma


def detailed_imag_self_energy(
    triplets: ArrayLike,
    triplet_weights: ArrayLike,
    squared: ArrayLike,
    frequencies: ArrayLike,
    temperature: float,
    weights: ArrayLike,
    zero: ArrayLike,
    cutoff_frequency: float,
    bz_grid_addresses: ArrayLike,
    *,
    context: Context | None = None,
    **options: Any
) -> DetailedImagSelfEnergyResult:
    """Imaginary part of the phonon self-energy by elements, and its normal and Umklapp parts.

    A process is normal when the three BZ addresses add up to zero.

    Parameters
    ----------
    triplets : [n_triplets][3]
        BZ grid points of the triplets.
    triplet_weights : [n_triplets]
        Number of grid points that each triplet stands for.
    squared : [n_triplets][n_bands0][n_band][n_band]
        Squared interaction.
    frequencies : [n_bz][n_band]
        Frequencies, THz.
    temperature
        Temperature k_B T / h, THz; occupations are 0 at 0 and below.
    weights : [n_weights][n_triplets][n_points][n_band][n_band]
        Weights of the delta functions, 1/THz.
    zero : [n_triplets][n_points][n_band][n_band]
        Elements other than 0 are left out.
    cutoff_frequency
        Modes with frequencies at or below it do not scatter, THz.
    bz_grid_addresses : [n_bz][3]
        Addresses of the BZ grid points.
    **options
        Keys of ``libkernel.options.table("lk_phonon3_detailed_imag_self_energy_compute")``.

    Returns
    -------
    detail : [n_triplets][n_bands0][n_band][n_band]
        Integrand without the weights of the triplets.
    gamma_normal : [n_bands0]
        Sum over normal processes.
    gamma_umklapp : [n_bands0]
        Sum over Umklapp processes.

    Raises
    ------
    InvalidArgument, ShapeError, OptionError, Unsupported, OutOfMemory, Cancelled

    Since 1.0; C: lk_phonon3_detailed_imag_self_energy_compute().
    """
    triplets = _core.array(triplets, np.int64, 2, "triplets")
    triplet_weights = _core.array(triplet_weights, np.int64, 1, "triplet_weights")
    squared = _core.array(squared, np.float64, 4, "squared")
    frequencies = _core.array(frequencies, np.float64, 2, "frequencies")
    weights = _core.array(weights, np.float64, 5, "weights")
    zero = _core.array(zero, np.int8, 4, "zero")
    bz_grid_addresses = _core.array(bz_grid_addresses, np.int64, 2, "bz_grid_addresses")
    n_triplets = triplets.shape[0]
    n_bands0 = squared.shape[1]
    n_band = squared.shape[2]
    n_bz = frequencies.shape[0]
    n_weights = weights.shape[0]
    n_points = weights.shape[2]
    _core.check(triplets, (n_triplets, 3), "triplets", "[n_triplets][3]")
    _core.check(triplet_weights, (n_triplets,), "triplet_weights", "[n_triplets]")
    _core.check(squared, (n_triplets, n_bands0, n_band, n_band), "squared",
        "[n_triplets][n_bands0][n_band][n_band]")
    _core.check(frequencies, (n_bz, n_band), "frequencies", "[n_bz][n_band]")
    _core.check(weights, (n_weights, n_triplets, n_points, n_band, n_band), "weights",
        "[n_weights][n_triplets][n_points][n_band][n_band]")
    _core.check(zero, (n_triplets, n_points, n_band, n_band), "zero",
        "[n_triplets][n_points][n_band][n_band]")
    _core.check(bz_grid_addresses, (n_bz, 3), "bz_grid_addresses", "[n_bz][3]")
    detail = _core.empty((n_triplets, n_bands0, n_band, n_band), np.float64)
    gamma_normal = _core.empty((n_bands0,), np.float64)
    gamma_umklapp = _core.empty((n_bands0,), np.float64)
    _raw.lk_phonon3_detailed_imag_self_energy_compute(_core.context_handle(context), n_triplets,
        triplets, triplet_weights, n_bands0, n_band, squared, n_bz, frequencies, temperature,
        n_weights, n_points, weights, zero, cutoff_frequency, bz_grid_addresses, detail,
        gamma_normal, gamma_umklapp,
        _core.options("lk_phonon3_detailed_imag_self_energy_compute", options))
    return DetailedImagSelfEnergyResult(detail, gamma_normal, gamma_umklapp)


def collision(
    first_triplet: ArrayLike,
    triplets: ArrayLike,
    triplet_weights: ArrayLike,
    sigmas: ArrayLike,
    sigma_cutoffs: ArrayLike,
    temperatures: ArrayLike,
    relative_grid_address: ArrayLike,
    band_indices: ArrayLike,
    d_diag: ArrayLike,
    q_mat: ArrayLike,
    bz_grid_addresses: ArrayLike,
    bz_map: ArrayLike,
    bz_grid_type: int,
    fc3: ArrayLike,
    nonzero: ArrayLike,
    vectors: ArrayLike,
    multiplicity: ArrayLike,
    masses: ArrayLike,
    p2s_map: ArrayLike,
    s2p_map: ArrayLike,
    all_shortest: ArrayLike,
    frequencies: ArrayLike,
    eigenvectors: ArrayLike,
    make_r0_average: bool,
    symmetrize_fc3_q: bool,
    cutoff_frequency: float,
    n_parts: int,
    degenerate_ids: ArrayLike | None = None,
    *,
    context: Context | None = None,
    **options: Any
) -> NDArray[np.float64]:
    """Imaginary parts of the self-energies at a list of q-points whose triplets are given.

    Weights, interaction strengths and Bose factors in one pass. The frequency points of a
    q-point are the frequencies of the first point of its first triplet. No unit conversion.

    Parameters
    ----------
    first_triplet : [n_q0+1]
        Where the triplets of each q-point begin; raw offsets, from 0 to n_triplets.
    triplets : [n_triplets][3]
        BZ grid points of the triplets.
    triplet_weights : [n_triplets]
        Number of grid points that each triplet stands for.
    sigmas : [n_sigmas]
        Widths of the Gaussians, THz; NaN is the tetrahedron method.
    sigma_cutoffs : [n_sigmas]
        Distances in units of sigma beyond which a Gaussian is 0; 0 or less: no cutoff.
    temperatures : [n_temperatures]
        Temperatures k_B T / h, THz; occupations are 0 at 0 and below.
    relative_grid_address : [n_tetrahedra][4][3]
        Offsets of the vertices on the grid; the first vertex of each tetrahedron is (0,0,0).
    band_indices : [n_bands0]
        Bands at the first q-point.
    d_diag : [3]
        Diagonal of the Smith normal form of the grid matrix.
    q_mat : [3][3]
        Matrix Q of the Smith normal form; a q-point is Q . (address / d_diag).
    bz_grid_addresses : [n_bz][3]
        Addresses of the BZ grid points.
    bz_map : [n_bz_map]
        Where the images of a grid point are; raw offsets in every language.
    bz_grid_type
        1: sparse map, 2: dense map.
    fc3 : [n_rows][n_super][n_super][3][3][3]
        Third-order force constants, eV/Angstrom^3.
    nonzero : [n_rows][n_super][n_super]
        0: the block of 27 force constants is skipped.
    vectors : [n_vectors][3]
        Shortest vectors, primitive fractional coordinates.
    multiplicity : [n_super][n_atoms][2]
        Number of shortest vectors from a primitive atom to a supercell atom and raw position of
        the first one.
    masses : [n_atoms]
        Masses of the primitive atoms, u.
    p2s_map : [n_atoms]
        Supercell atom of each primitive atom.
    s2p_map : [n_super]
        Supercell atom that represents each supercell atom in the primitive cell.
    all_shortest : [n_atoms][n_super][n_super]
        1: the three atoms of the block are mutually nearest images.
    frequencies : [n_bz][3*n_atoms]
        Frequencies at the BZ grid points, THz, negative for imaginary modes.
    eigenvectors : [n_bz][3*n_atoms][3*n_atoms]
        Eigenvectors at the BZ grid points: component, then band.
    make_r0_average
        1: average over the choice of the atom in the origin.
    symmetrize_fc3_q
        1: average over the six orders of the three q-points.
    cutoff_frequency
        Modes with frequencies at or below it do not scatter, THz.
    n_parts
        1: one sum; 2: sums over normal, then over Umklapp processes.
    degenerate_ids : [n_bz][3*n_atoms]
        Smallest band of the degenerate set of each band, raw values: the weights of the
        tetrahedron method are averaged over degenerate bands. NULL: they are not.
    **options
        Keys of ``libkernel.options.table("lk_phonon3_collision_compute")``.

    Returns
    -------
    gamma : [n_q0][n_sigmas][n_parts][n_temperatures][n_bands0]
        Sums over triplets.

    Raises
    ------
    InvalidArgument, ShapeError, OptionError, Unsupported, OutOfMemory, Cancelled

    Since 1.0; C: lk_phonon3_collision_compute().
    """
    first_triplet = _core.array(first_triplet, np.int64, 1, "first_triplet")
    triplets = _core.array(triplets, np.int64, 2, "triplets")
    triplet_weights = _core.array(triplet_weights, np.int64, 1, "triplet_weights")
    sigmas = _core.array(sigmas, np.float64, 1, "sigmas")
    sigma_cutoffs = _core.array(sigma_cutoffs, np.float64, 1, "sigma_cutoffs")
    temperatures = _core.array(temperatures, np.float64, 1, "temperatures")
    relative_grid_address = _core.array(relative_grid_address, np.int64, 3, "relative_grid_address")
    band_indices = _core.array(band_indices, np.int64, 1, "band_indices")
    d_diag = _core.array(d_diag, np.int64, 1, "d_diag")
    q_mat = _core.array(q_mat, np.int64, 2, "q_mat")
    bz_grid_addresses = _core.array(bz_grid_addresses, np.int64, 2, "bz_grid_addresses")
    bz_map = _core.array(bz_map, np.int64, 1, "bz_map")
    fc3 = _core.array(fc3, np.float64, 6, "fc3")
    nonzero = _core.array(nonzero, np.int8, 3, "nonzero")
    vectors = _core.array(vectors, np.float64, 2, "vectors")
    multiplicity = _core.array(multiplicity, np.int64, 3, "multiplicity")
    masses = _core.array(masses, np.float64, 1, "masses")
    p2s_map = _core.array(p2s_map, np.int64, 1, "p2s_map")
    s2p_map = _core.array(s2p_map, np.int64, 1, "s2p_map")
    all_shortest = _core.array(all_shortest, np.int8, 3, "all_shortest")
    frequencies = _core.array(frequencies, np.float64, 2, "frequencies")
    eigenvectors = _core.array(eigenvectors, np.complex128, 3, "eigenvectors")
    degenerate_ids = _core.optional_array(degenerate_ids, np.int64, 2, "degenerate_ids")
    n_q0 = first_triplet.shape[0] - 1
    n_triplets = triplets.shape[0]
    n_sigmas = sigmas.shape[0]
    n_temperatures = temperatures.shape[0]
    n_tetrahedra = relative_grid_address.shape[0]
    n_bands0 = band_indices.shape[0]
    n_bz = bz_grid_addresses.shape[0]
    n_bz_map = bz_map.shape[0]
    n_rows = fc3.shape[0]
    n_super = fc3.shape[1]
    n_vectors = vectors.shape[0]
    n_atoms = multiplicity.shape[1]
    _core.check(first_triplet, (n_q0+1,), "first_triplet", "[n_q0+1]")
    _core.check(triplets, (n_triplets, 3), "triplets", "[n_triplets][3]")
    _core.check(triplet_weights, (n_triplets,), "triplet_weights", "[n_triplets]")
    _core.check(sigmas, (n_sigmas,), "sigmas", "[n_sigmas]")
    _core.check(sigma_cutoffs, (n_sigmas,), "sigma_cutoffs", "[n_sigmas]")
    _core.check(temperatures, (n_temperatures,), "temperatures", "[n_temperatures]")
    _core.check(relative_grid_address, (n_tetrahedra, 4, 3), "relative_grid_address",
        "[n_tetrahedra][4][3]")
    _core.check(band_indices, (n_bands0,), "band_indices", "[n_bands0]")
    _core.check(d_diag, (3,), "d_diag", "[3]")
    _core.check(q_mat, (3, 3), "q_mat", "[3][3]")
    _core.check(bz_grid_addresses, (n_bz, 3), "bz_grid_addresses", "[n_bz][3]")
    _core.check(bz_map, (n_bz_map,), "bz_map", "[n_bz_map]")
    _core.check(fc3, (n_rows, n_super, n_super, 3, 3, 3), "fc3",
        "[n_rows][n_super][n_super][3][3][3]")
    _core.check(nonzero, (n_rows, n_super, n_super), "nonzero", "[n_rows][n_super][n_super]")
    _core.check(vectors, (n_vectors, 3), "vectors", "[n_vectors][3]")
    _core.check(multiplicity, (n_super, n_atoms, 2), "multiplicity", "[n_super][n_atoms][2]")
    _core.check(masses, (n_atoms,), "masses", "[n_atoms]")
    _core.check(p2s_map, (n_atoms,), "p2s_map", "[n_atoms]")
    _core.check(s2p_map, (n_super,), "s2p_map", "[n_super]")
    _core.check(all_shortest, (n_atoms, n_super, n_super), "all_shortest",
        "[n_atoms][n_super][n_super]")
    _core.check(frequencies, (n_bz, 3*n_atoms), "frequencies", "[n_bz][3*n_atoms]")
    _core.check(eigenvectors, (n_bz, 3*n_atoms, 3*n_atoms), "eigenvectors",
        "[n_bz][3*n_atoms][3*n_atoms]")
    _core.check(degenerate_ids, (n_bz, 3*n_atoms), "degenerate_ids", "[n_bz][3*n_atoms]")
    gamma = _core.empty((n_q0, n_sigmas, n_parts, n_temperatures, n_bands0), np.float64)
    _raw.lk_phonon3_collision_compute(_core.context_handle(context), n_q0, first_triplet,
        n_triplets, triplets, triplet_weights, n_sigmas, sigmas, sigma_cutoffs, n_temperatures,
        temperatures, n_tetrahedra, relative_grid_address, n_bands0, band_indices, d_diag,
        q_mat, n_bz, bz_grid_addresses, n_bz_map, bz_map, bz_grid_type, n_atoms, n_super,
        n_rows, fc3, nonzero, n_vectors, vectors, multiplicity, masses, p2s_map, s2p_map,
        all_shortest, frequencies, eigenvectors, degenerate_ids, int(make_r0_average),
        int(symmetrize_fc3_q), cutoff_frequency, n_parts, gamma,
        _core.options("lk_phonon3_collision_compute", options))
    return gamma


def collision_at_grid_points(
    grid_points: ArrayLike,
    sigmas: ArrayLike,
    sigma_cutoffs: ArrayLike,
    temperatures: ArrayLike,
    relative_grid_address: ArrayLike,
    bz_to_grid: ArrayLike,
    rotations: ArrayLike,
    is_time_reversal: bool,
    swappable: bool,
    is_mesh_symmetry: bool,
    reciprocal_lattice: ArrayLike,
    q_reduced: ArrayLike,
    band_indices: ArrayLike,
    d_diag: ArrayLike,
    q_mat: ArrayLike,
    bz_grid_addresses: ArrayLike,
    bz_map: ArrayLike,
    bz_grid_type: int,
    fc3: ArrayLike,
    nonzero: ArrayLike,
    vectors: ArrayLike,
    multiplicity: ArrayLike,
    masses: ArrayLike,
    p2s_map: ArrayLike,
    s2p_map: ArrayLike,
    all_shortest: ArrayLike,
    frequencies: ArrayLike,
    eigenvectors: ArrayLike,
    make_r0_average: bool,
    symmetrize_fc3_q: bool,
    cutoff_frequency: float,
    n_parts: int,
    degenerate_ids: ArrayLike | None = None,
    *,
    context: Context | None = None,
    **options: Any
) -> NDArray[np.float64]:
    """Imaginary parts of the self-energies at a list of grid points.

    Finds the irreducible triplets, then does what lk_phonon3_collision_compute() does.

    Parameters
    ----------
    grid_points : [n_grid_points]
        BZ grid points.
    sigmas : [n_sigmas]
        Widths of the Gaussians, THz; NaN is the tetrahedron method.
    sigma_cutoffs : [n_sigmas]
        Distances in units of sigma beyond which a Gaussian is 0; 0 or less: no cutoff.
    temperatures : [n_temperatures]
        Temperatures k_B T / h, THz; occupations are 0 at 0 and below.
    relative_grid_address : [n_tetrahedra][4][3]
        Offsets of the vertices on the grid; the first vertex of each tetrahedron is (0,0,0).
    bz_to_grid : [n_bz]
        Point inside the grid of each BZ grid point.
    rotations : [n_rotations][3][3]
        Rotations on grid addresses.
    is_time_reversal
        1: add inversion when it is not there.
    swappable
        1: (q0, q1, q2) and (q0, q2, q1) are the same.
    is_mesh_symmetry
        0: every grid point is a triplet of its own.
    reciprocal_lattice : [3][3]
        Reduced reciprocal basis in columns, without 2 pi, 1/Angstrom.
    q_reduced : [3][3]
        T^-1 Q, with T of the reduced basis.
    band_indices : [n_bands0]
        Bands at the first q-point.
    d_diag : [3]
        Diagonal of the Smith normal form of the grid matrix.
    q_mat : [3][3]
        Matrix Q of the Smith normal form; a q-point is Q . (address / d_diag).
    bz_grid_addresses : [n_bz][3]
        Addresses of the BZ grid points.
    bz_map : [n_bz_map]
        Where the images of a grid point are; raw offsets in every language.
    bz_grid_type
        1: sparse map, 2: dense map.
    fc3 : [n_rows][n_super][n_super][3][3][3]
        Third-order force constants, eV/Angstrom^3.
    nonzero : [n_rows][n_super][n_super]
        0: the block of 27 force constants is skipped.
    vectors : [n_vectors][3]
        Shortest vectors, primitive fractional coordinates.
    multiplicity : [n_super][n_atoms][2]
        Number of shortest vectors from a primitive atom to a supercell atom and raw position of
        the first one.
    masses : [n_atoms]
        Masses of the primitive atoms, u.
    p2s_map : [n_atoms]
        Supercell atom of each primitive atom.
    s2p_map : [n_super]
        Supercell atom that represents each supercell atom in the primitive cell.
    all_shortest : [n_atoms][n_super][n_super]
        1: the three atoms of the block are mutually nearest images.
    frequencies : [n_bz][3*n_atoms]
        Frequencies at the BZ grid points, THz, negative for imaginary modes.
    eigenvectors : [n_bz][3*n_atoms][3*n_atoms]
        Eigenvectors at the BZ grid points: component, then band.
    make_r0_average
        1: average over the choice of the atom in the origin.
    symmetrize_fc3_q
        1: average over the six orders of the three q-points.
    cutoff_frequency
        Modes with frequencies at or below it do not scatter, THz.
    n_parts
        1: one sum; 2: sums over normal, then over Umklapp processes.
    degenerate_ids : [n_bz][3*n_atoms]
        Smallest band of the degenerate set of each band, raw values: the weights of the
        tetrahedron method are averaged over degenerate bands. NULL: they are not.
    **options
        Keys of ``libkernel.options.table("lk_phonon3_collision_at_grid_points_compute")``.

    Returns
    -------
    gamma : [n_grid_points][n_sigmas][n_parts][n_temperatures][n_bands0]
        Sums over triplets.

    Raises
    ------
    InvalidArgument, ShapeError, OptionError, Unsupported, OutOfMemory, Cancelled

    Since 1.0; C: lk_phonon3_collision_at_grid_points_compute().
    """
    grid_points = _core.array(grid_points, np.int64, 1, "grid_points")
    sigmas = _core.array(sigmas, np.float64, 1, "sigmas")
    sigma_cutoffs = _core.array(sigma_cutoffs, np.float64, 1, "sigma_cutoffs")
    temperatures = _core.array(temperatures, np.float64, 1, "temperatures")
    relative_grid_address = _core.array(relative_grid_address, np.int64, 3, "relative_grid_address")
    bz_to_grid = _core.array(bz_to_grid, np.int64, 1, "bz_to_grid")
    rotations = _core.array(rotations, np.int64, 3, "rotations")
    reciprocal_lattice = _core.array(reciprocal_lattice, np.float64, 2, "reciprocal_lattice")
    q_reduced = _core.array(q_reduced, np.int64, 2, "q_reduced")
    band_indices = _core.array(band_indices, np.int64, 1, "band_indices")
    d_diag = _core.array(d_diag, np.int64, 1, "d_diag")
    q_mat = _core.array(q_mat, np.int64, 2, "q_mat")
    bz_grid_addresses = _core.array(bz_grid_addresses, np.int64, 2, "bz_grid_addresses")
    bz_map = _core.array(bz_map, np.int64, 1, "bz_map")
    fc3 = _core.array(fc3, np.float64, 6, "fc3")
    nonzero = _core.array(nonzero, np.int8, 3, "nonzero")
    vectors = _core.array(vectors, np.float64, 2, "vectors")
    multiplicity = _core.array(multiplicity, np.int64, 3, "multiplicity")
    masses = _core.array(masses, np.float64, 1, "masses")
    p2s_map = _core.array(p2s_map, np.int64, 1, "p2s_map")
    s2p_map = _core.array(s2p_map, np.int64, 1, "s2p_map")
    all_shortest = _core.array(all_shortest, np.int8, 3, "all_shortest")
    frequencies = _core.array(frequencies, np.float64, 2, "frequencies")
    eigenvectors = _core.array(eigenvectors, np.complex128, 3, "eigenvectors")
    degenerate_ids = _core.optional_array(degenerate_ids, np.int64, 2, "degenerate_ids")
    n_grid_points = grid_points.shape[0]
    n_sigmas = sigmas.shape[0]
    n_temperatures = temperatures.shape[0]
    n_tetrahedra = relative_grid_address.shape[0]
    n_bz = bz_to_grid.shape[0]
    n_rotations = rotations.shape[0]
    n_bands0 = band_indices.shape[0]
    n_bz_map = bz_map.shape[0]
    n_rows = fc3.shape[0]
    n_super = fc3.shape[1]
    n_vectors = vectors.shape[0]
    n_atoms = multiplicity.shape[1]
    _core.check(grid_points, (n_grid_points,), "grid_points", "[n_grid_points]")
    _core.check(sigmas, (n_sigmas,), "sigmas", "[n_sigmas]")
    _core.check(sigma_cutoffs, (n_sigmas,), "sigma_cutoffs", "[n_sigmas]")
    _core.check(temperatures, (n_temperatures,), "temperatures", "[n_temperatures]")
    _core.check(relative_grid_address, (n_tetrahedra, 4, 3), "relative_grid_address",
        "[n_tetrahedra][4][3]")
    _core.check(bz_to_grid, (n_bz,), "bz_to_grid", "[n_bz]")
    _core.check(rotations, (n_rotations, 3, 3), "rotations", "[n_rotations][3][3]")
    _core.check(reciprocal_lattice, (3, 3), "reciprocal_lattice", "[3][3]")
    _core.check(q_reduced, (3, 3), "q_reduced", "[3][3]")
    _core.check(band_indices, (n_bands0,), "band_indices", "[n_bands0]")
    _core.check(d_diag, (3,), "d_diag", "[3]")
    _core.check(q_mat, (3, 3), "q_mat", "[3][3]")
    _core.check(bz_grid_addresses, (n_bz, 3), "bz_grid_addresses", "[n_bz][3]")
    _core.check(bz_map, (n_bz_map,), "bz_map", "[n_bz_map]")
    _core.check(fc3, (n_rows, n_super, n_super, 3, 3, 3), "fc3",
        "[n_rows][n_super][n_super][3][3][3]")
    _core.check(nonzero, (n_rows, n_super, n_super), "nonzero", "[n_rows][n_super][n_super]")
    _core.check(vectors, (n_vectors, 3), "vectors", "[n_vectors][3]")
    _core.check(multiplicity, (n_super, n_atoms, 2), "multiplicity", "[n_super][n_atoms][2]")
    _core.check(masses, (n_atoms,), "masses", "[n_atoms]")
    _core.check(p2s_map, (n_atoms,), "p2s_map", "[n_atoms]")
    _core.check(s2p_map, (n_super,), "s2p_map", "[n_super]")
    _core.check(all_shortest, (n_atoms, n_super, n_super), "all_shortest",
        "[n_atoms][n_super][n_super]")
    _core.check(frequencies, (n_bz, 3*n_atoms), "frequencies", "[n_bz][3*n_atoms]")
    _core.check(eigenvectors, (n_bz, 3*n_atoms, 3*n_atoms), "eigenvectors",
        "[n_bz][3*n_atoms][3*n_atoms]")
    _core.check(degenerate_ids, (n_bz, 3*n_atoms), "degenerate_ids", "[n_bz][3*n_atoms]")
    gamma = _core.empty((n_grid_points, n_sigmas, n_parts, n_temperatures, n_bands0), np.float64)
    _raw.lk_phonon3_collision_at_grid_points_compute(_core.context_handle(context),
        n_grid_points, grid_points, n_sigmas, sigmas, sigma_cutoffs, n_temperatures,
        temperatures, n_tetrahedra, relative_grid_address, bz_to_grid, n_rotations, rotations,
        int(is_time_reversal), int(swappable), int(is_mesh_symmetry), reciprocal_lattice,
        q_reduced, n_bands0, band_indices, d_diag, q_mat, n_bz, bz_grid_addresses, n_bz_map,
        bz_map, bz_grid_type, n_atoms, n_super, n_rows, fc3, nonzero, n_vectors, vectors,
        multiplicity, masses, p2s_map, s2p_map, all_shortest, frequencies, eigenvectors,
        degenerate_ids, int(make_r0_average), int(symmetrize_fc3_q), cutoff_frequency, n_parts,
        gamma, _core.options("lk_phonon3_collision_at_grid_points_compute", options))
    return gamma


def isotope_strength(
    grid_point: int,
    grid_points: ArrayLike,
    point_weights: ArrayLike,
    mass_variances: ArrayLike,
    frequencies: ArrayLike,
    eigenvectors: ArrayLike,
    band_indices: ArrayLike,
    sigma: float,
    cutoff_frequency: float,
    *,
    context: Context | None = None,
    **options: Any
) -> NDArray[np.float64]:
    """Isotope scattering at one point with Gaussian smearing.

    Parameters
    ----------
    grid_point
        q0, a BZ grid point.
    grid_points : [n_points]
        BZ grid points of the sum.
    point_weights : [n_bz]
        Weights of the BZ grid points.
    mass_variances : [n_atoms]
        Mass variances sum_i f_i (1 - m_i/m)^2 of the atoms.
    frequencies : [n_bz][3*n_atoms]
        Frequencies at the BZ grid points, THz, negative for imaginary modes.
    eigenvectors : [n_bz][3*n_atoms][3*n_atoms]
        Eigenvectors at the BZ grid points: component, then band.
    band_indices : [n_bands0]
        Bands at the first q-point.
    sigma
        Width of the Gaussians, THz.
    cutoff_frequency
        Modes with frequencies below it do not scatter, THz.
    **options
        Keys of ``libkernel.options.table("lk_phonon3_isotope_strength_compute")``.

    Returns
    -------
    gamma : [n_bands0]
        Half width at half maximum times the number of grid points, THz.

    Raises
    ------
    InvalidArgument, ShapeError, OptionError, Unsupported, OutOfMemory, Cancelled

    Since 1.0; C: lk_phonon3_isotope_strength_compute().
    """
    grid_points = _core.array(grid_points, np.int64, 1, "grid_points")
    point_weights = _core.array(point_weights, np.float64, 1, "point_weights")
    mass_variances = _core.array(mass_variances, np.float64, 1, "mass_variances")
    frequencies = _core.array(frequencies, np.float64, 2, "frequencies")
    eigenvectors = _core.array(eigenvectors, np.complex128, 3, "eigenvectors")
    band_indices = _core.array(band_indices, np.int64, 1, "band_indices")
    n_points = grid_points.shape[0]
    n_bz = point_weights.shape[0]
    n_atoms = mass_variances.shape[0]
    n_bands0 = band_indices.shape[0]
    _core.check(grid_points, (n_points,), "grid_points", "[n_points]")
    _core.check(point_weights, (n_bz,), "point_weights", "[n_bz]")
    _core.check(mass_variances, (n_atoms,), "mass_variances", "[n_atoms]")
    _core.check(frequencies, (n_bz, 3*n_atoms), "frequencies", "[n_bz][3*n_atoms]")
    _core.check(eigenvectors, (n_bz, 3*n_atoms, 3*n_atoms), "eigenvectors",
        "[n_bz][3*n_atoms][3*n_atoms]")
    _core.check(band_indices, (n_bands0,), "band_indices", "[n_bands0]")
    gamma = _core.empty((n_bands0,), np.float64)
    _raw.lk_phonon3_isotope_strength_compute(_core.context_handle(context), grid_point,
        n_points, grid_points, n_bz, point_weights, n_atoms, mass_variances, frequencies,
        eigenvectors, n_bands0, band_indices, sigma, cutoff_frequency, gamma,
        _core.options("lk_phonon3_isotope_strength_compute", options))
    return gamma


def tetrahedron_isotope_strength(
    grid_point: int,
    grid_points: ArrayLike,
    point_weights: ArrayLike,
    mass_variances: ArrayLike,
    frequencies: ArrayLike,
    eigenvectors: ArrayLike,
    band_indices: ArrayLike,
    integration_weights: ArrayLike,
    cutoff_frequency: float,
    *,
    context: Context | None = None,
    **options: Any
) -> NDArray[np.float64]:
    """Isotope scattering at one point with given weights of the delta functions.

    Parameters
    ----------
    grid_point
        q0, a BZ grid point.
    grid_points : [n_points]
        BZ grid points of the sum.
    point_weights : [n_bz]
        Weights of the BZ grid points.
    mass_variances : [n_atoms]
        Mass variances sum_i f_i (1 - m_i/m)^2 of the atoms.
    frequencies : [n_bz][3*n_atoms]
        Frequencies at the BZ grid points, THz, negative for imaginary modes.
    eigenvectors : [n_bz][3*n_atoms][3*n_atoms]
        Eigenvectors at the BZ grid points: component, then band.
    band_indices : [n_bands0]
        Bands at the first q-point.
    integration_weights : [n_bz][n_bands0][3*n_atoms]
        Weights of the delta functions, 1/THz.
    cutoff_frequency
        Modes with frequencies below it do not scatter, THz.
    **options
        Keys of ``libkernel.options.table("lk_phonon3_tetrahedron_isotope_strength_compute")``.

    Returns
    -------
    gamma : [n_bands0]
        Half width at half maximum times the number of grid points, THz.

    Raises
    ------
    InvalidArgument, ShapeError, OptionError, Unsupported, OutOfMemory, Cancelled

    Since 1.0; C: lk_phonon3_tetrahedron_isotope_strength_compute().
    """
    grid_points = _core.array(grid_points, np.int64, 1, "grid_points")
    point_weights = _core.array(point_weights, np.float64, 1, "point_weights")
    mass_variances = _core.array(mass_variances, np.float64, 1, "mass_variances")
    frequencies = _core.array(frequencies, np.float64, 2, "frequencies")
    eigenvectors = _core.array(eigenvectors, np.complex128, 3, "eigenvectors")
    band_indices = _core.array(band_indices, np.int64, 1, "band_indices")
    integration_weights = _core.array(integration_weights, np.float64, 3, "integration_weights")
    n_points = grid_points.shape[0]
    n_bz = point_weights.shape[0]
    n_atoms = mass_variances.shape[0]
    n_bands0 = band_indices.shape[0]
    _core.check(grid_points, (n_points,), "grid_points", "[n_points]")
    _core.check(point_weights, (n_bz,), "point_weights", "[n_bz]")
    _core.check(mass_variances, (n_atoms,), "mass_variances", "[n_atoms]")
    _core.check(frequencies, (n_bz, 3*n_atoms), "frequencies", "[n_bz][3*n_atoms]")
    _core.check(eigenvectors, (n_bz, 3*n_atoms, 3*n_atoms), "eigenvectors",
        "[n_bz][3*n_atoms][3*n_atoms]")
    _core.check(band_indices, (n_bands0,), "band_indices", "[n_bands0]")
    _core.check(integration_weights, (n_bz, n_bands0, 3*n_atoms), "integration_weights",
        "[n_bz][n_bands0][3*n_atoms]")
    gamma = _core.empty((n_bands0,), np.float64)
    _raw.lk_phonon3_tetrahedron_isotope_strength_compute(_core.context_handle(context),
        grid_point, n_points, grid_points, n_bz, point_weights, n_atoms, mass_variances,
        frequencies, eigenvectors, n_bands0, band_indices, integration_weights,
        cutoff_frequency, gamma,
        _core.options("lk_phonon3_tetrahedron_isotope_strength_compute", options))
    return gamma
