# SPDX-License-Identifier: BSD-3-Clause
"""HDF5 files of phono3py: kappa-*.hdf5, fc2.hdf5, fc3.hdf5. Needs h5py."""

from __future__ import annotations

import os
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ._errors import FileError, FormatError, StateError
from ._handles import Conductivity, Fc2, Fc3, Grid, Supercell

__all__ = ["kappa_file_name", "read_fc2", "read_fc3", "read_kappa", "write_fc2", "write_fc3",
           "write_kappa"]

# eV THz / Angstrom to W/(m K), from phono3py's constants: kappa of one mode, without its volume.
KAPPA_UNIT = 254.99444177927478


def _open(path: str | os.PathLike, mode: str) -> Any:
    import h5py

    try:
        return h5py.File(path, mode)
    except OSError as e:
        reading = "read as HDF5" if mode == "r" else "written"
        raise FileError(f"{os.fspath(path)}: cannot be {reading}: {e}") from e


def _dataset(file: Any, path: str | os.PathLike, *names: str) -> NDArray:
    """The first data set that is there."""
    for name in names:
        if name in file:
            return file[name][()]
    raise FormatError(f"{os.fspath(path)}: expected a data set {names[0]!r}, found "
                      f"{', '.join(sorted(file)) or 'none'}")


def _version(file: Any) -> None:
    from . import __version__

    file.create_dataset("version", data=np.bytes_(f"libkernel {__version__}"))


# ---- force constants


def write_fc2(path: str | os.PathLike, fc2: Fc2, supercell: Supercell) -> None:
    """Writes second-order force constants as phono3py's fc2.hdf5.

    Parameters
    ----------
    path
        File to write.
    fc2
        Force constants, full or compact.
    supercell
        Their supercell.
    """
    values = fc2.force_constants
    with _open(path, "w") as file:
        file.create_dataset("force_constants", data=values, compression="gzip")
        file.create_dataset("p2s_map", data=supercell.primitive_to_supercell)
        file.create_dataset("physical_unit", data=np.array([np.bytes_("eV/angstrom^2")]))
        _version(file)


def write_fc3(path: str | os.PathLike, fc3: Fc3, supercell: Supercell) -> None:
    """Writes third-order force constants as phono3py's fc3.hdf5.

    Parameters
    ----------
    path
        File to write.
    fc3
        Force constants, full or compact.
    supercell
        Their supercell.
    """
    values = fc3.force_constants
    with _open(path, "w") as file:
        file.create_dataset("fc3", data=values, compression="gzip")
        file.create_dataset("p2s_map", data=supercell.primitive_to_supercell)
        _version(file)


def _check_map(file: Any, path: str | os.PathLike, supercell: Supercell) -> None:
    if "p2s_map" not in file:
        return
    expected = supercell.primitive_to_supercell
    found = file["p2s_map"][()]
    if not np.array_equal(found, expected):
        raise FormatError(f"{os.fspath(path)}: p2s_map is {found.tolist()}, the supercell's is "
                          f"{expected.tolist()}")


def read_fc2(path: str | os.PathLike, supercell: Supercell, **keywords: Any) -> Fc2:
    """Reads fc2.hdf5 or phonopy's force_constants.hdf5.

    Parameters
    ----------
    path
        File to read.
    supercell
        Supercell of the force constants.
    **keywords
        Those of ``libkernel.Fc2``.
    """
    with _open(path, "r") as file:
        values = _dataset(file, path, "force_constants", "fc2")
        if len(values) != supercell.n_atoms:
            _check_map(file, path, supercell)
    return Fc2(supercell, values, **keywords)


def read_fc3(path: str | os.PathLike, supercell: Supercell, **keywords: Any) -> Fc3:
    """Reads fc3.hdf5.

    Parameters
    ----------
    path
        File to read.
    supercell
        Supercell of the force constants.
    **keywords
        Those of ``libkernel.Fc3``.
    """
    with _open(path, "r") as file:
        values = _dataset(file, path, "fc3")
        if len(values) != supercell.n_atoms:
            _check_map(file, path, supercell)
    return Fc3(supercell, values, **keywords)


# ---- conductivity


def kappa_file_name(grid: Grid, sigma: float = 0.0, sigma_cutoff: float = 0.0) -> str:
    """Name under which phono3py looks for a file of this grid and smearing (0: tetrahedra)."""
    name = "kappa-m" + "".join(str(n) for n in grid.d_diag)
    if sigma:
        name += f"-s{sigma:g}"
    if sigma and sigma_cutoff:
        name += f"-sd{sigma_cutoff:g}"
    return name + ".hdf5"


def _optional(conductivity: Conductivity, name: str) -> NDArray | None:
    try:
        return getattr(conductivity, name)
    except StateError:
        return None


def _star_products(grid: Grid, velocities: NDArray) -> NDArray:
    """Sums of v (x) v over the stars of the irreducible q-points, xx yy zz yz xz xy."""
    basis = grid.reciprocal_lattice
    rotations = basis @ grid.reciprocal_rotations @ np.linalg.inv(basis)
    moved = np.einsum("rij,qbj->rqbi", rotations, velocities)
    tensor = np.einsum("rqbi,rqbj->qbij", moved, moved)
    multiplicity = len(rotations) / grid.weights
    six = tensor[..., [0, 1, 2, 1, 0, 0], [0, 1, 2, 2, 2, 1]]
    return six / multiplicity[:, None, None]


def write_kappa(
    path: str | os.PathLike,
    conductivity: Conductivity,
    grid: Grid,
    supercell: Supercell,
    *,
    sigma_index: int = 0,
    sigma_cutoff: float = 0.0,
    boundary_mfp: float = 0.0,
) -> None:
    """Writes a finished calculation as phono3py's kappa-*.hdf5.

    Parameters
    ----------
    path
        File to write.
    conductivity
        Calculation after run().
    grid
        Its grid.
    supercell
        Its supercell.
    sigma_index
        Which smearing; phono3py keeps one file for each.
    sigma_cutoff
        Cutoff of the Gaussians in units of sigma, 0 for none.
    boundary_mfp
        Mean free path of boundary scattering, micrometre, 0 for none.
    """
    i, sigma = sigma_index, float(conductivity.sigmas[sigma_index])
    matrix = grid.grid_matrix
    single = {
        "temperature": conductivity.temperatures,
        "mesh": grid.d_diag,
        "kappa": conductivity.kappa[i],
        "kappa_unit_conversion": KAPPA_UNIT / supercell.primitive_volume,
        "gv_by_gv": _star_products(grid, conductivity.group_velocities),
    }
    if not np.array_equal(matrix, np.diag(np.diag(matrix))):
        single |= {"grid_matrix": matrix, "P_matrix": grid.p, "Q_matrix": grid.q}
    if sigma:
        single["sigma"] = sigma
    if sigma and sigma_cutoff:
        single["sigma_cutoff_width"] = sigma_cutoff
    if boundary_mfp:
        single["boundary_mfp"] = boundary_mfp
    big = {
        "frequency": conductivity.frequencies,
        "group_velocity": conductivity.group_velocities,
        "heat_capacity": conductivity.heat_capacities,
        "mode_kappa": conductivity.mode_kappa[i],
        "gamma": conductivity.gamma[i],
        "qpoint": conductivity.qpoints,
        "weight": conductivity.weights,
        "grid_point": grid.bz_map[grid.irreducible],
    }
    for name, part in (("gamma_isotope", "gamma_isotope"), ("gamma_N", "gamma_normal"),
                       ("gamma_U", "gamma_umklapp")):
        values = _optional(conductivity, part)
        if values is not None:
            big[name] = values[i]
    with _open(path, "w") as file:
        _version(file)
        for name, values in single.items():
            file.create_dataset(name, data=values)
        for name, values in big.items():
            file.create_dataset(name, data=values, compression="gzip")


def read_kappa(path: str | os.PathLike) -> dict[str, Any]:
    """The data sets of a kappa-*.hdf5 by name; texts as str.

    Parameters
    ----------
    path
        File to read.
    """
    with _open(path, "r") as file:
        _dataset(file, path, "temperature")
        found = {name: file[name][()] for name in file}
    return {name: value.decode() if isinstance(value, bytes) else value
            for name, value in found.items()}
