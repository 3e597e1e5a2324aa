# SPDX-License-Identifier: BSD-3-Clause
# Generated from the C headers, do not edit; refresh by: python3 bindings/api/generate.py
"""Force constants of second and third order from displacements and forces, and their symmetries."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from . import _core, _raw

if TYPE_CHECKING:
    from .context import Context

__all__ = ["fc2_symmetrize", "fc2_symmetrize_compact", "fc2_transpose_compact",
    "fc2_distribute", "fc3_distribute", "fc3_rotate_delta_fc2s", "fc3_permutation_symmetry",
    "fc3_permutation_symmetry_compact", "fc3_transpose_compact", "fc3_subtract_mean"]


def fc2_symmetrize(
    level: int,
    force_constants: NDArray[np.float64],
    *,
    context: Context | None = None,
    **options: Any
) -> None:
    """Imposes sum rules and permutation symmetry on full second-order force constants.

    Level times: subtract the mean over the first atom, then over the second, and average with
    the transposed array. Last, the diagonal blocks are set from the sum rule.

    Parameters
    ----------
    level
        Number of times, 0 or more.
    force_constants : [n_atoms][n_atoms][3][3]
        Force constants.
    **options
        Keys of ``libkernel.options.table("lk_fc2_symmetrize_compute")``.

    Raises
    ------
    InvalidArgument, OptionError, OutOfMemory, Unsupported, Cancelled

    Since 1.0; C: lk_fc2_symmetrize_compute().
    """
    _core.in_place(force_constants, np.float64, 4, "force_constants")
    n_atoms = force_constants.shape[0]
    _core.check(force_constants, (n_atoms, n_atoms, 3, 3), "force_constants",
        "[n_atoms][n_atoms][3][3]")
    _raw.lk_fc2_symmetrize_compute(_core.context_handle(context), n_atoms, level,
        force_constants, _core.options("lk_fc2_symmetrize_compute", options))


def fc2_symmetrize_compact(
    level: int,
    permutations: ArrayLike,
    s2pp: ArrayLike,
    p2s: ArrayLike,
    translation_of: ArrayLike,
    force_constants: NDArray[np.float64],
    *,
    context: Context | None = None,
    **options: Any
) -> None:
    """Imposes sum rules and permutation symmetry on compact second-order force constants.

    Parameters
    ----------
    level
        Number of times, 0 or more.
    permutations : [n_translations][n_atoms]
        Atom that each atom goes to.
    s2pp : [n_atoms]
        Primitive atom of each supercell atom.
    p2s : [n_primitive]
        Supercell atom of each primitive atom.
    translation_of : [n_atoms]
        Translation onto the representative.
    force_constants : [n_primitive][n_atoms][3][3]
        Force constants.
    **options
        Keys of ``libkernel.options.table("lk_fc2_symmetrize_compact_compute")``.

    Raises
    ------
    InvalidArgument, OptionError, OutOfMemory, Unsupported, Cancelled

    Since 1.0; C: lk_fc2_symmetrize_compact_compute().
    """
    permutations = _core.array(permutations, np.int64, 2, "permutations")
    s2pp = _core.array(s2pp, np.int64, 1, "s2pp")
    p2s = _core.array(p2s, np.int64, 1, "p2s")
    translation_of = _core.array(translation_of, np.int64, 1, "translation_of")
    _core.in_place(force_constants, np.float64, 4, "force_constants")
    n_translations = permutations.shape[0]
    n_atoms = permutations.shape[1]
    n_primitive = p2s.shape[0]
    _core.check(permutations, (n_translations, n_atoms), "permutations",
        "[n_translations][n_atoms]")
    _core.check(s2pp, (n_atoms,), "s2pp", "[n_atoms]")
    _core.check(p2s, (n_primitive,), "p2s", "[n_primitive]")
    _core.check(translation_of, (n_atoms,), "translation_of", "[n_atoms]")
    _core.check(force_constants, (n_primitive, n_atoms, 3, 3), "force_constants",
        "[n_primitive][n_atoms][3][3]")
    _raw.lk_fc2_symmetrize_compact_compute(_core.context_handle(context), n_primitive, n_atoms,
        n_translations, level, permutations, s2pp, p2s, translation_of, force_constants,
        _core.options("lk_fc2_symmetrize_compact_compute", options))


def fc2_transpose_compact(
    permutations: ArrayLike,
    s2pp: ArrayLike,
    p2s: ArrayLike,
    translation_of: ArrayLike,
    force_constants: NDArray[np.float64],
    *,
    context: Context | None = None,
    **options: Any
) -> None:
    """Exchanges the two atoms of compact second-order force constants.

    Blocks of two atoms half a supercell translation apart keep their places, as in phonopy.

    Parameters
    ----------
    permutations : [n_translations][n_atoms]
        Atom that each atom goes to.
    s2pp : [n_atoms]
        Primitive atom of each supercell atom.
    p2s : [n_primitive]
        Supercell atom of each primitive atom.
    translation_of : [n_atoms]
        Translation onto the representative.
    force_constants : [n_primitive][n_atoms][3][3]
        Force constants.
    **options
        Keys of ``libkernel.options.table("lk_fc2_transpose_compact_compute")``.

    Raises
    ------
    InvalidArgument, OptionError, OutOfMemory, Unsupported, Cancelled

    Since 1.0; C: lk_fc2_transpose_compact_compute().
    """
    permutations = _core.array(permutations, np.int64, 2, "permutations")
    s2pp = _core.array(s2pp, np.int64, 1, "s2pp")
    p2s = _core.array(p2s, np.int64, 1, "p2s")
    translation_of = _core.array(translation_of, np.int64, 1, "translation_of")
    _core.in_place(force_constants, np.float64, 4, "force_constants")
    n_translations = permutations.shape[0]
    n_atoms = permutations.shape[1]
    n_primitive = p2s.shape[0]
    _core.check(permutations, (n_translations, n_atoms), "permutations",
        "[n_translations][n_atoms]")
    _core.check(s2pp, (n_atoms,), "s2pp", "[n_atoms]")
    _core.check(p2s, (n_primitive,), "p2s", "[n_primitive]")
    _core.check(translation_of, (n_atoms,), "translation_of", "[n_atoms]")
    _core.check(force_constants, (n_primitive, n_atoms, 3, 3), "force_constants",
        "[n_primitive][n_atoms][3][3]")
    _raw.lk_fc2_transpose_compact_compute(_core.context_handle(context), n_primitive, n_atoms,
        n_translations, permutations, s2pp, p2s, translation_of, force_constants,
        _core.options("lk_fc2_transpose_compact_compute", options))


def fc2_distribute(
    targets: ArrayLike,
    rows: ArrayLike,
    rotations: ArrayLike,
    permutations: ArrayLike,
    map_atoms: ArrayLike,
    map_operations: ArrayLike,
    force_constants: NDArray[np.float64],
    *,
    context: Context | None = None,
    **options: Any
) -> None:
    """Adds rows of second-order force constants made by symmetry from known rows.

    For every target t with map_atoms[t] = d, d not t: row(t)[x] += R^T row(d)[permutation[x]] R
    with the operation map_operations[t]. Targets with map_atoms[t] = t are known; d must be a
    target too.

    Parameters
    ----------
    targets : [n_targets]
        Supercell atoms.
    rows : [n_targets]
        Their rows, all different.
    rotations : [n_operations][3][3]
        Cartesian rotations.
    permutations : [n_operations][n_atoms]
        Atom that each atom goes to.
    map_atoms : [n_atoms]
        Known atom of each atom.
    map_operations : [n_atoms]
        Operation that brings the atom onto it.
    force_constants : [n_rows][n_atoms][3][3]
        Force constants.
    **options
        Keys of ``libkernel.options.table("lk_fc2_distribute_compute")``.

    Raises
    ------
    InvalidArgument, OptionError, OutOfMemory, Unsupported, Cancelled

    Since 1.0; C: lk_fc2_distribute_compute().
    """
    targets = _core.array(targets, np.int64, 1, "targets")
    rows = _core.array(rows, np.int64, 1, "rows")
    rotations = _core.array(rotations, np.float64, 3, "rotations")
    permutations = _core.array(permutations, np.int64, 2, "permutations")
    map_atoms = _core.array(map_atoms, np.int64, 1, "map_atoms")
    map_operations = _core.array(map_operations, np.int64, 1, "map_operations")
    _core.in_place(force_constants, np.float64, 4, "force_constants")
    n_targets = targets.shape[0]
    n_operations = rotations.shape[0]
    n_atoms = permutations.shape[1]
    n_rows = force_constants.shape[0]
    _core.check(targets, (n_targets,), "targets", "[n_targets]")
    _core.check(rows, (n_targets,), "rows", "[n_targets]")
    _core.check(rotations, (n_operations, 3, 3), "rotations", "[n_operations][3][3]")
    _core.check(permutations, (n_operations, n_atoms), "permutations", "[n_operations][n_atoms]")
    _core.check(map_atoms, (n_atoms,), "map_atoms", "[n_atoms]")
    _core.check(map_operations, (n_atoms,), "map_operations", "[n_atoms]")
    _core.check(force_constants, (n_rows, n_atoms, 3, 3), "force_constants",
        "[n_rows][n_atoms][3][3]")
    _raw.lk_fc2_distribute_compute(_core.context_handle(context), n_rows, n_atoms, n_targets,
        n_operations, targets, rows, rotations, permutations, map_atoms, map_operations,
        force_constants, _core.options("lk_fc2_distribute_compute", options))


def fc3_distribute(
    target: int,
    source: int,
    mapping: ArrayLike,
    rotation: ArrayLike,
    force_constants: NDArray[np.float64],
    *,
    context: Context | None = None,
    **options: Any
) -> None:
    """Makes one row of third-order force constants by symmetry from another.

    target[j][k] = R x R x R source[mapping[j]][mapping[k]].

    Parameters
    ----------
    target
        Row that is written.
    source
        Row that is read, another one.
    mapping : [n_atoms]
        Atoms of the source.
    rotation : [3][3]
        Cartesian rotation R.
    force_constants : [n_rows][n_atoms][n_atoms][3][3][3]
        Force constants.
    **options
        Keys of ``libkernel.options.table("lk_fc3_distribute_compute")``.

    Raises
    ------
    InvalidArgument, OptionError, OutOfMemory, Unsupported, Cancelled

    Since 1.0; C: lk_fc3_distribute_compute().
    """
    mapping = _core.array(mapping, np.int64, 1, "mapping")
    rotation = _core.array(rotation, np.float64, 2, "rotation")
    _core.in_place(force_constants, np.float64, 6, "force_constants")
    n_atoms = mapping.shape[0]
    n_rows = force_constants.shape[0]
    _core.check(mapping, (n_atoms,), "mapping", "[n_atoms]")
    _core.check(rotation, (3, 3), "rotation", "[3][3]")
    _core.check(force_constants, (n_rows, n_atoms, n_atoms, 3, 3, 3), "force_constants",
        "[n_rows][n_atoms][n_atoms][3][3][3]")
    _raw.lk_fc3_distribute_compute(_core.context_handle(context), n_rows, n_atoms, target,
        source, mapping, rotation, force_constants, _core.options("lk_fc3_distribute_compute",
        options))


def fc3_rotate_delta_fc2s(
    delta_fc2s: ArrayLike,
    inverse: ArrayLike,
    rotations: ArrayLike,
    atom_maps: ArrayLike,
    *,
    context: Context | None = None,
    **options: Any
) -> NDArray[np.float64]:
    """One row of third-order force constants from changes of the second-order ones.

    Least squares over all displacements d and site-symmetry operations s: fc3[j][k] = sum over
    (d, s) of inverse[d n_operations + s] times R_s delta_fc2s[d][map[s][j]][map[s][k]] R_s^T.

    Parameters
    ----------
    delta_fc2s : [n_displacements][n_atoms][n_atoms][3][3]
        Changes, eV/Angstrom^2.
    inverse : [3][n_displacements*n_operations]
        Pseudo-inverse of the rotated displacements, 1/Angstrom.
    rotations : [n_operations][3][3]
        Cartesian rotations.
    atom_maps : [n_operations][n_atoms]
        Atom that the operation brings to each atom.
    **options
        Keys of ``libkernel.options.table("lk_fc3_rotate_delta_fc2s_compute")``.

    Returns
    -------
    fc3 : [n_atoms][n_atoms][3][3][3]
        Force constants, eV/Angstrom^3.

    Raises
    ------
    InvalidArgument, OptionError, OutOfMemory, Unsupported, Cancelled

    Since 1.0; C: lk_fc3_rotate_delta_fc2s_compute().
    """
    delta_fc2s = _core.array(delta_fc2s, np.float64, 5, "delta_fc2s")
    inverse = _core.array(inverse, np.float64, 2, "inverse")
    rotations = _core.array(rotations, np.float64, 3, "rotations")
    atom_maps = _core.array(atom_maps, np.int64, 2, "atom_maps")
    n_displacements = delta_fc2s.shape[0]
    n_atoms = delta_fc2s.shape[1]
    n_operations = rotations.shape[0]
    _core.check(delta_fc2s, (n_displacements, n_atoms, n_atoms, 3, 3), "delta_fc2s",
        "[n_displacements][n_atoms][n_atoms][3][3]")
    _core.check(inverse, (3, n_displacements*n_operations), "inverse",
        "[3][n_displacements*n_operations]")
    _core.check(rotations, (n_operations, 3, 3), "rotations", "[n_operations][3][3]")
    _core.check(atom_maps, (n_operations, n_atoms), "atom_maps", "[n_operations][n_atoms]")
    fc3 = _core.empty((n_atoms, n_atoms, 3, 3, 3), np.float64)
    _raw.lk_fc3_rotate_delta_fc2s_compute(_core.context_handle(context), n_atoms,
        n_displacements, n_operations, delta_fc2s, inverse, rotations, atom_maps, fc3,
        _core.options("lk_fc3_rotate_delta_fc2s_compute", options))
    return fc3


def fc3_permutation_symmetry(
    force_constants: NDArray[np.float64],
    *,
    context: Context | None = None,
    **options: Any
) -> None:
    """Averages full third-order force constants over the six orders of the three atoms.

    Parameters
    ----------
    force_constants : [n_atoms][n_atoms][n_atoms][3][3][3]
        Force constants.
    **options
        Keys of ``libkernel.options.table("lk_fc3_permutation_symmetry_compute")``.

    Raises
    ------
    InvalidArgument, OptionError, OutOfMemory, Unsupported, Cancelled

    Since 1.0; C: lk_fc3_permutation_symmetry_compute().
    """
    _core.in_place(force_constants, np.float64, 6, "force_constants")
    n_atoms = force_constants.shape[0]
    _core.check(force_constants, (n_atoms, n_atoms, n_atoms, 3, 3, 3), "force_constants",
        "[n_atoms][n_atoms][n_atoms][3][3][3]")
    _raw.lk_fc3_permutation_symmetry_compute(_core.context_handle(context), n_atoms,
        force_constants, _core.options("lk_fc3_permutation_symmetry_compute", options))


def fc3_permutation_symmetry_compact(
    permutations: ArrayLike,
    s2pp: ArrayLike,
    p2s: ArrayLike,
    translation_of: ArrayLike,
    force_constants: NDArray[np.float64],
    *,
    context: Context | None = None,
    **options: Any
) -> None:
    """Averages compact third-order force constants over the six orders of the three atoms.

    Parameters
    ----------
    permutations : [n_translations][n_atoms]
        Atom that each atom goes to.
    s2pp : [n_atoms]
        Primitive atom of each supercell atom.
    p2s : [n_primitive]
        Supercell atom of each primitive atom.
    translation_of : [n_atoms]
        Translation onto the representative.
    force_constants : [n_primitive][n_atoms][n_atoms][3][3][3]
        Force constants.
    **options
        Keys of ``libkernel.options.table("lk_fc3_permutation_symmetry_compact_compute")``.

    Raises
    ------
    InvalidArgument, OptionError, OutOfMemory, Unsupported, Cancelled

    Since 1.0; C: lk_fc3_permutation_symmetry_compact_compute().
    """
    permutations = _core.array(permutations, np.int64, 2, "permutations")
    s2pp = _core.array(s2pp, np.int64, 1, "s2pp")
    p2s = _core.array(p2s, np.int64, 1, "p2s")
    translation_of = _core.array(translation_of, np.int64, 1, "translation_of")
    _core.in_place(force_constants, np.float64, 6, "force_constants")
    n_translations = permutations.shape[0]
    n_atoms = permutations.shape[1]
    n_primitive = p2s.shape[0]
    _core.check(permutations, (n_translations, n_atoms), "permutations",
        "[n_translations][n_atoms]")
    _core.check(s2pp, (n_atoms,), "s2pp", "[n_atoms]")
    _core.check(p2s, (n_primitive,), "p2s", "[n_primitive]")
    _core.check(translation_of, (n_atoms,), "translation_of", "[n_atoms]")
    _core.check(force_constants, (n_primitive, n_atoms, n_atoms, 3, 3, 3), "force_constants",
        "[n_primitive][n_atoms][n_atoms][3][3][3]")
    _raw.lk_fc3_permutation_symmetry_compact_compute(_core.context_handle(context), n_primitive,
        n_atoms, n_translations, permutations, s2pp, p2s, translation_of, force_constants,
        _core.options("lk_fc3_permutation_symmetry_compact_compute", options))


def fc3_transpose_compact(
    exchange: int,
    permutations: ArrayLike,
    s2pp: ArrayLike,
    p2s: ArrayLike,
    translation_of: ArrayLike,
    force_constants: NDArray[np.float64],
    *,
    context: Context | None = None,
    **options: Any
) -> None:
    """Exchanges two atoms of compact third-order force constants.

    Elements whose exchanged pair is half a supercell translation apart keep their places in the
    first two cases, as in phono3py.

    Parameters
    ----------
    exchange
        0: first and second atom, 1: first and third, 2: second and third.
    permutations : [n_translations][n_atoms]
        Atom that each atom goes to.
    s2pp : [n_atoms]
        Primitive atom of each supercell atom.
    p2s : [n_primitive]
        Supercell atom of each primitive atom.
    translation_of : [n_atoms]
        Translation onto the representative.
    force_constants : [n_primitive][n_atoms][n_atoms][3][3][3]
        Force constants.
    **options
        Keys of ``libkernel.options.table("lk_fc3_transpose_compact_compute")``.

    Raises
    ------
    InvalidArgument, OptionError, OutOfMemory, Unsupported, Cancelled

    Since 1.0; C: lk_fc3_transpose_compact_compute().
    """
    permutations = _core.array(permutations, np.int64, 2, "permutations")
    s2pp = _core.array(s2pp, np.int64, 1, "s2pp")
    p2s = _core.array(p2s, np.int64, 1, "p2s")
    translation_of = _core.array(translation_of, np.int64, 1, "translation_of")
    _core.in_place(force_constants, np.float64, 6, "force_constants")
    n_translations = permutations.shape[0]
    n_atoms = permutations.shape[1]
    n_primitive = p2s.shape[0]
    _core.check(permutations, (n_translations, n_atoms), "permutations",
        "[n_translations][n_atoms]")
    _core.check(s2pp, (n_atoms,), "s2pp", "[n_atoms]")
    _core.check(p2s, (n_primitive,), "p2s", "[n_primitive]")
    _core.check(translation_of, (n_atoms,), "translation_of", "[n_atoms]")
    _core.check(force_constants, (n_primitive, n_atoms, n_atoms, 3, 3, 3), "force_constants",
        "[n_primitive][n_atoms][n_atoms][3][3][3]")
    _raw.lk_fc3_transpose_compact_compute(_core.context_handle(context), n_primitive, n_atoms,
        n_translations, exchange, permutations, s2pp, p2s, translation_of, force_constants,
        _core.options("lk_fc3_transpose_compact_compute", options))


def fc3_subtract_mean(
    axis: int,
    force_constants: NDArray[np.float64],
    *,
    context: Context | None = None,
    **options: Any
) -> None:
    """Subtracts the mean over one of the three atoms from third-order force constants.

    Parameters
    ----------
    axis
        0: over the rows (all of them: full storage), 1: over the second atom, 2: over the
        third.
    force_constants : [n_rows][n_atoms][n_atoms][3][3][3]
        Force constants.
    **options
        Keys of ``libkernel.options.table("lk_fc3_subtract_mean_compute")``.

    Raises
    ------
    InvalidArgument, OptionError, OutOfMemory, Unsupported, Cancelled

    Since 1.0; C: lk_fc3_subtract_mean_compute().
    """
    _core.in_place(force_constants, np.float64, 6, "force_constants")
    n_rows = force_constants.shape[0]
    n_atoms = force_constants.shape[1]
    _core.check(force_constants, (n_rows, n_atoms, n_atoms, 3, 3, 3), "force_constants",
        "[n_rows][n_atoms][n_atoms][3][3][3]")
    _raw.lk_fc3_subtract_mean_compute(_core.context_handle(context), n_rows, n_atoms, axis,
        force_constants, _core.options("lk_fc3_subtract_mean_compute", options))
