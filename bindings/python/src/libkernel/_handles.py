# SPDX-License-Identifier: BSD-3-Clause
# Generated from the C headers, do not edit; refresh by: python3 bindings/api/generate.py
"""Classes of the library's handles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from . import _core, _raw

if TYPE_CHECKING:
    from .context import Context

__all__ = ["Crystal", "Supercell", "Displacements", "Fc3", "Grid", "Input", "Nac", "Fc2",
    "Phonons", "Conductivity"]


class Crystal(_core.Handle):
    """A crystal: lattice, atoms and the operations of its space group."""

    __slots__ = ()
    _destroy = staticmethod(_raw.lk_crystal_destroy)

    def __init__(
        self,
        lattice: ArrayLike,
        positions: ArrayLike,
        symbols: list[str],
        masses: ArrayLike | None = None,
        *,
        context: Context | None = None,
        **options: Any
    ) -> None:
        """Makes a crystal and finds its space group.

        Operations are found by spglib within a tolerance, or given by the options "rotations"
        and "translations", x' = R x + t in fractional coordinates.

        Parameters
        ----------
        lattice : [3][3]
            Lattice vectors a, b, c in rows, Angstrom.
        positions : [n_atoms][3]
            Fractional positions.
        symbols : [n_atoms]
            Chemical symbols; a number may follow, as in "Cl1".
        masses : [n_atoms]
            Masses, u; NULL takes the standard atomic weights.
        **options
            Keys of ``libkernel.options.table("lk_crystal_create")``.

        Raises
        ------
        InvalidArgument, OptionError, Singular, SymmetryError, OutOfMemory

        Since 1.0; C: lk_crystal_create().
        """
        lattice = _core.array(lattice, np.float64, 2, "lattice")
        positions = _core.array(positions, np.float64, 2, "positions")
        symbols = _core.texts(symbols)
        masses = _core.optional_array(masses, np.float64, 1, "masses")
        n_atoms = positions.shape[0]
        _core.check(lattice, (3, 3), "lattice", "[3][3]")
        _core.check(positions, (n_atoms, 3), "positions", "[n_atoms][3]")
        _core.check(masses, (n_atoms,), "masses", "[n_atoms]")
        self._handle = _raw.lk_crystal_create(_core.context_handle(context), n_atoms, lattice,
            positions, symbols, masses, _core.options("lk_crystal_create", options))

    def shape(self, name: str) -> tuple[int, ...]:
        """Shape of the array result of this name. C: lk_crystal_get_shape()."""
        return _core.shape_of(self, name, _raw.lk_crystal_get_shape)

    @property
    def n_atoms(self) -> int:
        """Number of atoms. C: lk_crystal_get_n_atoms()."""
        return _raw.lk_crystal_get_n_atoms(self._handle)

    @property
    def n_operations(self) -> int:
        """Number of space-group operations. Number of operations. C:
        lk_crystal_get_n_operations()."""
        return _raw.lk_crystal_get_n_operations(self._handle)

    @property
    def volume(self) -> float:
        """Volume of the cell. Volume, cubic Angstrom. C: lk_crystal_get_volume()."""
        return _raw.lk_crystal_get_volume(self._handle)

    @property
    def space_group(self) -> str:
        """International symbol and number of the space group. For example "Fd-3m (227)";
        "given" for operations of the caller. It lives as long as the handle. C:
        lk_crystal_get_space_group()."""
        return _raw.lk_crystal_get_space_group(self._handle)

    def symbol(self, i: int) -> str:
        """Chemical symbol of an atom. C: lk_crystal_get_symbol()."""
        return _raw.lk_crystal_get_symbol(self._handle, i)

    @property
    def symbols(self) -> list[str]:
        """symbol() of all."""
        return [self.symbol(i) for i in range(self.n_atoms)]

    @property
    def lattice(self) -> NDArray[np.float64]:
        """Lattice vectors. Lattice vectors in rows, Angstrom, shape [3][3]. C:
        lk_crystal_get_lattice()."""
        return _core.result(self, "lattice", np.float64, _raw.lk_crystal_get_lattice)

    @property
    def positions(self) -> NDArray[np.float64]:
        """Positions of the atoms. Fractional positions, shape [n_atoms][3]. C:
        lk_crystal_get_positions()."""
        return _core.result(self, "positions", np.float64, _raw.lk_crystal_get_positions)

    @property
    def masses(self) -> NDArray[np.float64]:
        """Masses of the atoms. Masses, u, shape [n_atoms]. C: lk_crystal_get_masses()."""
        return _core.result(self, "masses", np.float64, _raw.lk_crystal_get_masses)

    @property
    def rotations(self) -> NDArray[np.int64]:
        """Rotations of the space-group operations. Rotations on fractional coordinates, shape
        [n_operations][3][3]. C: lk_crystal_get_rotations()."""
        return _core.result(self, "rotations", np.int64, _raw.lk_crystal_get_rotations)

    @property
    def translations(self) -> NDArray[np.float64]:
        """Translations of the space-group operations. Fractional translations, shape
        [n_operations][3]. C: lk_crystal_get_translations()."""
        return _core.result(self, "translations", np.float64, _raw.lk_crystal_get_translations)

    @property
    def equivalent_atoms(self) -> NDArray[np.int64]:
        """Representative of each atom under the space group. Equivalent atoms, shape [n_atoms].
        C: lk_crystal_get_equivalent_atoms()."""
        return _core.result(self, "equivalent_atoms", np.int64,
            _raw.lk_crystal_get_equivalent_atoms)

    @classmethod
    def read(cls, path: str, *, context: Context | None = None, **options: Any) -> Crystal:
        """Reads a crystal from a POSCAR, or the unit cell of a file of phonopy or phono3py.

        Masses are those of the file, else the standard ones.

        Parameters
        ----------
        path
            POSCAR of VASP 4 or 5 (direct or Cartesian, selective dynamics), or a YAML file.
        **options
            Keys of ``libkernel.options.table("lk_crystal_read")``.

        Returns
        -------
        out
            The new handle.

        Raises
        ------
        InvalidArgument, OptionError, FileError, FormatError, Unsupported, SymmetryError,
        OutOfMemory

        Since 1.0; C: lk_crystal_read().
        """
        out_ = _raw.lk_crystal_read(_core.context_handle(context), _core.text(path),
            _core.options("lk_crystal_read", options))
        return Crystal._wrap(out_)

    def write(self, path: str) -> None:
        """Writes a crystal as POSCAR of VASP 5.

        Parameters
        ----------
        path
            File to write.

        Raises
        ------
        HandleError, InvalidArgument, FileError, OutOfMemory

        Since 1.0; C: lk_crystal_write().
        """
        _raw.lk_crystal_write(self._handle, _core.text(path))



class Supercell(_core.Handle):
    """A supercell of a crystal, its primitive cell and the maps between them."""

    __slots__ = ()
    _destroy = staticmethod(_raw.lk_supercell_destroy)

    def __init__(
        self,
        crystal: Crystal,
        supercell_matrix: ArrayLike,
        primitive_matrix: ArrayLike | None = None,
        *,
        context: Context | None = None,
        **options: Any
    ) -> None:
        """Builds a supercell, its primitive cell and the maps between them.

        Atoms are ordered as phonopy orders them, so that force constants can be exchanged. The
        tolerance and the choice of operations are those of the crystal.

        Parameters
        ----------
        crystal
            Unit cell.
        supercell_matrix : [3][3]
            Supercell vectors in columns, in units of the lattice vectors.
        primitive_matrix : [3][3]
            Primitive vectors in columns, in units of the lattice vectors; NULL finds them from
            the space group.
        **options
            Keys of ``libkernel.options.table("lk_supercell_create")``.

        Raises
        ------
        HandleError, InvalidArgument, OptionError, Singular, SymmetryError, Unsupported,
        OutOfMemory

        Since 1.0; C: lk_supercell_create().
        """
        supercell_matrix = _core.array(supercell_matrix, np.int64, 2, "supercell_matrix")
        primitive_matrix = _core.optional_array(primitive_matrix, np.float64, 2, "primitive_matrix")
        _core.check(supercell_matrix, (3, 3), "supercell_matrix", "[3][3]")
        _core.check(primitive_matrix, (3, 3), "primitive_matrix", "[3][3]")
        self._handle = _raw.lk_supercell_create(_core.context_handle(context), crystal._handle,
            supercell_matrix, primitive_matrix, _core.options("lk_supercell_create", options))

    def shape(self, name: str) -> tuple[int, ...]:
        """Shape of the array result of this name. C: lk_supercell_get_shape()."""
        return _core.shape_of(self, name, _raw.lk_supercell_get_shape)

    @property
    def n_atoms(self) -> int:
        """Number of supercell atoms. Number of atoms. C: lk_supercell_get_n_atoms()."""
        return _raw.lk_supercell_get_n_atoms(self._handle)

    @property
    def n_primitive(self) -> int:
        """Number of primitive atoms. Number of atoms. C: lk_supercell_get_n_primitive()."""
        return _raw.lk_supercell_get_n_primitive(self._handle)

    @property
    def n_translations(self) -> int:
        """Number of pure translations, of primitive cells in the supercell. Number of
        translations. C: lk_supercell_get_n_translations()."""
        return _raw.lk_supercell_get_n_translations(self._handle)

    @property
    def primitive_volume(self) -> float:
        """Volume of the primitive cell. Volume, cubic Angstrom. C:
        lk_supercell_get_primitive_volume()."""
        return _raw.lk_supercell_get_primitive_volume(self._handle)

    @property
    def space_group(self) -> str:
        """International symbol and number of the space group of the primitive cell. For example
        "Fd-3m (227)". It lives as long as the handle. C: lk_supercell_get_space_group()."""
        return _raw.lk_supercell_get_space_group(self._handle)

    def symbol(self, i: int) -> str:
        """Chemical symbol of a supercell atom. C: lk_supercell_get_symbol()."""
        return _raw.lk_supercell_get_symbol(self._handle, i)

    @property
    def symbols(self) -> list[str]:
        """symbol() of all."""
        return [self.symbol(i) for i in range(self.n_atoms)]

    def primitive_symbol(self, i: int) -> str:
        """Chemical symbol of a primitive atom. C: lk_supercell_get_primitive_symbol()."""
        return _raw.lk_supercell_get_primitive_symbol(self._handle, i)

    @property
    def primitive_symbols(self) -> list[str]:
        """primitive_symbol() of all."""
        return [self.primitive_symbol(i) for i in range(self.n_primitive)]

    @property
    def lattice(self) -> NDArray[np.float64]:
        """Lattice vectors of the supercell. Lattice vectors in rows, Angstrom, shape [3][3]. C:
        lk_supercell_get_lattice()."""
        return _core.result(self, "lattice", np.float64, _raw.lk_supercell_get_lattice)

    @property
    def positions(self) -> NDArray[np.float64]:
        """Positions of the supercell atoms. Fractional positions in the supercell, shape
        [n_atoms][3]. C: lk_supercell_get_positions()."""
        return _core.result(self, "positions", np.float64, _raw.lk_supercell_get_positions)

    @property
    def masses(self) -> NDArray[np.float64]:
        """Masses of the supercell atoms. Masses, u, shape [n_atoms]. C:
        lk_supercell_get_masses()."""
        return _core.result(self, "masses", np.float64, _raw.lk_supercell_get_masses)

    @property
    def primitive_lattice(self) -> NDArray[np.float64]:
        """Lattice vectors of the primitive cell. Lattice vectors in rows, Angstrom, shape
        [3][3]. C: lk_supercell_get_primitive_lattice()."""
        return _core.result(self, "primitive_lattice", np.float64,
            _raw.lk_supercell_get_primitive_lattice)

    @property
    def primitive_positions(self) -> NDArray[np.float64]:
        """Positions of the primitive atoms. Fractional positions in the primitive cell, shape
        [n_primitive][3]. C: lk_supercell_get_primitive_positions()."""
        return _core.result(self, "primitive_positions", np.float64,
            _raw.lk_supercell_get_primitive_positions)

    @property
    def primitive_masses(self) -> NDArray[np.float64]:
        """Masses of the primitive atoms. Masses, u, shape [n_primitive]. C:
        lk_supercell_get_primitive_masses()."""
        return _core.result(self, "primitive_masses", np.float64,
            _raw.lk_supercell_get_primitive_masses)

    @property
    def supercell_matrix(self) -> NDArray[np.int64]:
        """The supercell matrix. Supercell vectors in columns, in units of the lattice vectors,
        shape [3][3]. C: lk_supercell_get_supercell_matrix()."""
        return _core.result(self, "supercell_matrix", np.int64,
            _raw.lk_supercell_get_supercell_matrix)

    @property
    def primitive_matrix(self) -> NDArray[np.float64]:
        """The primitive matrix. Primitive vectors in columns, in units of the lattice vectors,
        shape [3][3]. C: lk_supercell_get_primitive_matrix()."""
        return _core.result(self, "primitive_matrix", np.float64,
            _raw.lk_supercell_get_primitive_matrix)

    @property
    def primitive_to_supercell(self) -> NDArray[np.int64]:
        """Supercell atom of each primitive atom. Supercell atoms, shape [n_primitive]. C:
        lk_supercell_get_primitive_to_supercell()."""
        return _core.result(self, "primitive_to_supercell", np.int64,
            _raw.lk_supercell_get_primitive_to_supercell)

    @property
    def supercell_to_primitive(self) -> NDArray[np.int64]:
        """Supercell atom that represents each supercell atom. Supercell atoms, the images of
        primitive atoms, shape [n_atoms]. C: lk_supercell_get_supercell_to_primitive()."""
        return _core.result(self, "supercell_to_primitive", np.int64,
            _raw.lk_supercell_get_supercell_to_primitive)

    @property
    def supercell_to_primitive_index(self) -> NDArray[np.int64]:
        """Primitive atom of each supercell atom. Primitive atoms, shape [n_atoms]. C:
        lk_supercell_get_supercell_to_primitive_index()."""
        return _core.result(self, "supercell_to_primitive_index", np.int64,
            _raw.lk_supercell_get_supercell_to_primitive_index)

    @property
    def unit_to_supercell(self) -> NDArray[np.int64]:
        """Supercell atom of each atom of the unit cell. Supercell atoms, shape [n_unit]. C:
        lk_supercell_get_unit_to_supercell()."""
        return _core.result(self, "unit_to_supercell", np.int64,
            _raw.lk_supercell_get_unit_to_supercell)

    @property
    def supercell_to_unit(self) -> NDArray[np.int64]:
        """Supercell atom that represents the unit-cell atom of each supercell atom. Supercell
        atoms, shape [n_atoms]. C: lk_supercell_get_supercell_to_unit()."""
        return _core.result(self, "supercell_to_unit", np.int64,
            _raw.lk_supercell_get_supercell_to_unit)

    @property
    def permutations(self) -> NDArray[np.int64]:
        """Permutations of the supercell atoms by the pure translations. Atom where each
        translation brings each atom, shape [n_translations][n_atoms]. C:
        lk_supercell_get_permutations()."""
        return _core.result(self, "permutations", np.int64, _raw.lk_supercell_get_permutations)

    @property
    def translation_of(self) -> NDArray[np.int64]:
        """Translation that brings each supercell atom onto its primitive representative.
        Indices of translations, shape [n_atoms]. C: lk_supercell_get_translation_of()."""
        return _core.result(self, "translation_of", np.int64, _raw.lk_supercell_get_translation_of)

    @property
    def shortest_vectors(self) -> NDArray[np.float64]:
        """Shortest vectors from primitive to supercell atoms, all images of equal length.
        Vectors in fractional coordinates of the primitive cell, shape [n_vectors][3]. C:
        lk_supercell_get_shortest_vectors()."""
        return _core.result(self, "shortest_vectors", np.float64,
            _raw.lk_supercell_get_shortest_vectors)

    @property
    def multiplicity(self) -> NDArray[np.int64]:
        """Number and start of the shortest vectors of each pair of atoms. Count, and first row
        of shortest_vectors counted from 0 in every language, shape [n_atoms][n_primitive][2].
        C: lk_supercell_get_multiplicity()."""
        return _core.result(self, "multiplicity", np.int64, _raw.lk_supercell_get_multiplicity)

    @property
    def rotations(self) -> NDArray[np.int64]:
        """Rotations of the operations of the supercell. Rotations on fractional coordinates of
        the supercell, shape [n_operations][3][3]. C: lk_supercell_get_rotations()."""
        return _core.result(self, "rotations", np.int64, _raw.lk_supercell_get_rotations)

    @property
    def translations(self) -> NDArray[np.float64]:
        """Translations of the operations of the supercell. Fractional translations in the
        supercell, shape [n_operations][3]. C: lk_supercell_get_translations()."""
        return _core.result(self, "translations", np.float64, _raw.lk_supercell_get_translations)

    @property
    def primitive_rotations(self) -> NDArray[np.int64]:
        """Rotations of the operations of the primitive cell. Rotations on fractional
        coordinates of the primitive cell, shape [n_primitive_operations][3][3]. C:
        lk_supercell_get_primitive_rotations()."""
        return _core.result(self, "primitive_rotations", np.int64,
            _raw.lk_supercell_get_primitive_rotations)

    @property
    def primitive_translations(self) -> NDArray[np.float64]:
        """Translations of the operations of the primitive cell. Fractional translations in the
        primitive cell, shape [n_primitive_operations][3]. C:
        lk_supercell_get_primitive_translations()."""
        return _core.result(self, "primitive_translations", np.float64,
            _raw.lk_supercell_get_primitive_translations)

    @property
    def equivalent_atoms(self) -> NDArray[np.int64]:
        """Representative of each supercell atom under the operations. Equivalent supercell
        atoms, shape [n_atoms]. C: lk_supercell_get_equivalent_atoms()."""
        return _core.result(self, "equivalent_atoms", np.int64,
            _raw.lk_supercell_get_equivalent_atoms)

    @classmethod
    def from_input(
        cls,
        input: Input,
        *,
        context: Context | None = None,
        **options: Any
    ) -> Supercell:
        """Builds the supercell that an input describes.

        Unit cell, supercell matrix and primitive matrix are those of the input; without a
        primitive matrix the primitive cell is found.

        Parameters
        ----------
        input
            Handle of the files' contents.
        **options
            Keys of ``libkernel.options.table("lk_supercell_create_from_input")``.

        Returns
        -------
        out
            The new handle.

        Raises
        ------
        InvalidArgument, HandleError, OptionError, StateError, Singular, SymmetryError,
        Unsupported, OutOfMemory

        Since 1.0; C: lk_supercell_create_from_input().
        """
        out_ = _raw.lk_supercell_create_from_input(_core.context_handle(context), input._handle,
            _core.options("lk_supercell_create_from_input", options))
        return Supercell._wrap(out_)



class Displacements(_core.Handle):
    """Displaced atoms of a supercell, one or two at a time, and the forces they cause."""

    __slots__ = ()
    _destroy = staticmethod(_raw.lk_displacements_destroy)

    def __init__(
        self,
        supercell: Supercell,
        *,
        context: Context | None = None,
        **options: Any
    ) -> None:
        """Finds the displacements that determine the force constants, as few as symmetry allows.

        The order and the numbers are those of phonopy (single displacements) and phono3py
        (pairs). With pairs, first atoms move along the axes of the supercell only, and
        "diagonal" is about second atoms. Options: "pairs" (default false), "amplitude"
        (Angstrom; default 0.01, with pairs 0.03), "plusminus" ("auto", "always", "never"),
        "diagonal" (default true).

        Parameters
        ----------
        supercell
            Supercell.
        **options
            Keys of ``libkernel.options.table("lk_displacements_create")``.

        Raises
        ------
        InvalidArgument, HandleError, OptionError, OutOfMemory

        Since 1.0; C: lk_displacements_create().
        """
        self._handle = _raw.lk_displacements_create(_core.context_handle(context),
            supercell._handle, _core.options("lk_displacements_create", options))

    @classmethod
    def from_arrays(
        cls,
        supercell: Supercell,
        first_atoms: ArrayLike,
        first_displacements: ArrayLike,
        first_of_second: ArrayLike | None = None,
        second_atoms: ArrayLike | None = None,
        second_displacements: ArrayLike | None = None,
        *,
        context: Context | None = None,
        **options: Any
    ) -> Displacements:
        """Takes displacements from arrays, for example from a file.

        Parameters
        ----------
        supercell
            Supercell.
        first_atoms : [n_first]
            Displaced supercell atoms.
        first_displacements : [n_first][3]
            Displacements, Angstrom, not zero.
        first_of_second : [n_second]
            First displacement of each pair, not descending.
        second_atoms : [n_second]
            Supercell atoms displaced in addition.
        second_displacements : [n_second][3]
            Their displacements, Angstrom, not zero.
        **options
            Keys of ``libkernel.options.table("lk_displacements_create_from_arrays")``.

        Returns
        -------
        out
            The new handle.

        Raises
        ------
        InvalidArgument, HandleError, OptionError, OutOfMemory

        Since 1.0; C: lk_displacements_create_from_arrays().
        """
        first_atoms = _core.array(first_atoms, np.int64, 1, "first_atoms")
        first_displacements = _core.array(first_displacements, np.float64, 2, "first_displacements")
        first_of_second = _core.optional_array(first_of_second, np.int64, 1, "first_of_second")
        second_atoms = _core.optional_array(second_atoms, np.int64, 1, "second_atoms")
        second_displacements = _core.optional_array(second_displacements, np.float64, 2,
            "second_displacements")
        n_first = first_atoms.shape[0]
        n_second = first_of_second.shape[0] if first_of_second is not None else 0
        _core.check(first_atoms, (n_first,), "first_atoms", "[n_first]")
        _core.check(first_displacements, (n_first, 3), "first_displacements", "[n_first][3]")
        _core.check(first_of_second, (n_second,), "first_of_second", "[n_second]")
        _core.check(second_atoms, (n_second,), "second_atoms", "[n_second]")
        _core.check(second_displacements, (n_second, 3), "second_displacements", "[n_second][3]")
        out_ = _raw.lk_displacements_create_from_arrays(_core.context_handle(context),
            supercell._handle, n_first, first_atoms, first_displacements, n_second,
            first_of_second, second_atoms, second_displacements,
            _core.options("lk_displacements_create_from_arrays", options))
        return Displacements._wrap(out_)

    @property
    def n_supercells(self) -> int:
        """Number of displaced supercells. Number of first displacements plus number of pairs.
        C: lk_displacements_get_n_supercells()."""
        return _raw.lk_displacements_get_n_supercells(self._handle)

    @property
    def n_first(self) -> int:
        """Number of first displacements. Number of supercells with one displaced atom. C:
        lk_displacements_get_n_first()."""
        return _raw.lk_displacements_get_n_first(self._handle)

    @property
    def n_second(self) -> int:
        """Number of pairs of displacements. Number of supercells with a pair of displacements.
        C: lk_displacements_get_n_second()."""
        return _raw.lk_displacements_get_n_second(self._handle)

    @property
    def n_atoms(self) -> int:
        """Number of atoms of a supercell. C: lk_displacements_get_n_atoms()."""
        return _raw.lk_displacements_get_n_atoms(self._handle)

    def shape(self, name: str) -> tuple[int, ...]:
        """Shape of the array result of this name. C: lk_displacements_get_shape()."""
        return _core.shape_of(self, name, _raw.lk_displacements_get_shape)

    @property
    def first_atoms(self) -> NDArray[np.int64]:
        """Atoms of the first displacements. Supercell atoms, shape [n_first]. C:
        lk_displacements_get_first_atoms()."""
        return _core.result(self, "first_atoms", np.int64, _raw.lk_displacements_get_first_atoms)

    @property
    def first_displacements(self) -> NDArray[np.float64]:
        """First displacements. Displacements, shape [n_first][3], Cartesian, Angstrom. C:
        lk_displacements_get_first_displacements()."""
        return _core.result(self, "first_displacements", np.float64,
            _raw.lk_displacements_get_first_displacements)

    @property
    def first_of_second(self) -> NDArray[np.int64]:
        """First displacement of each pair. Positions in the list of first displacements, shape
        [n_second]. C: lk_displacements_get_first_of_second()."""
        return _core.result(self, "first_of_second", np.int64,
            _raw.lk_displacements_get_first_of_second)

    @property
    def second_atoms(self) -> NDArray[np.int64]:
        """Second atoms of the pairs. Supercell atoms, shape [n_second]. C:
        lk_displacements_get_second_atoms()."""
        return _core.result(self, "second_atoms", np.int64, _raw.lk_displacements_get_second_atoms)

    @property
    def second_displacements(self) -> NDArray[np.float64]:
        """Second displacements of the pairs. Displacements, shape [n_second][3], Cartesian,
        Angstrom. C: lk_displacements_get_second_displacements()."""
        return _core.result(self, "second_displacements", np.float64,
            _raw.lk_displacements_get_second_displacements)

    @property
    def pair_distances(self) -> NDArray[np.float64]:
        """Distances of the two atoms of the pairs. Distances between nearest images before the
        displacement, shape [n_second], Angstrom. C: lk_displacements_get_pair_distances()."""
        return _core.result(self, "pair_distances", np.float64,
            _raw.lk_displacements_get_pair_distances)

    def positions(self, i: int) -> NDArray[np.float64]:
        """Positions of all atoms in one displaced supercell. Positions, shape [n_atoms][3],
        fractional; they may lie outside [0, 1). C: lk_displacements_get_positions()."""
        return _core.result(self, "positions", np.float64, _raw.lk_displacements_get_positions, i)

    def set_forces(self, forces: ArrayLike) -> None:
        """Sets the forces in all displaced supercells; earlier ones are replaced.

        Forces of the supercell without displacements, if they are not zero, are to be
        subtracted before.

        Parameters
        ----------
        forces : [n_supercells][n_atoms][3]
            Forces, Cartesian, eV/Angstrom.

        Raises
        ------
        HandleError, InvalidArgument, ShapeError, OutOfMemory

        Since 1.0; C: lk_displacements_set_forces().
        """
        forces = _core.array(forces, np.float64, 3, "forces")
        n_supercells = forces.shape[0]
        n_atoms = forces.shape[1]
        _core.check(forces, (n_supercells, n_atoms, 3), "forces", "[n_supercells][n_atoms][3]")
        _raw.lk_displacements_set_forces(self._handle, n_supercells, n_atoms, forces)

    @property
    def forces(self) -> NDArray[np.float64]:
        """Forces in all displaced supercells. Forces, shape [n_supercells][n_atoms][3],
        Cartesian, eV/Angstrom. C: lk_displacements_get_forces()."""
        return _core.result(self, "forces", np.float64, _raw.lk_displacements_get_forces)

    @classmethod
    def from_input(
        cls,
        supercell: Supercell,
        input: Input,
        *,
        context: Context | None = None,
        **options: Any
    ) -> Displacements:
        """Takes displacements of single atoms and pairs from an input, with the forces where it has them.

        Inputs that leave out pairs beyond a cutoff distance are not supported.

        Parameters
        ----------
        supercell
            Supercell of the displacements.
        input
            Handle of the files' contents.
        **options
            Keys of ``libkernel.options.table("lk_displacements_create_from_input")``.

        Returns
        -------
        out
            The new handle.

        Raises
        ------
        InvalidArgument, HandleError, OptionError, StateError, ShapeError, Unsupported,
        OutOfMemory

        Since 1.0; C: lk_displacements_create_from_input().
        """
        out_ = _raw.lk_displacements_create_from_input(_core.context_handle(context),
            supercell._handle, input._handle,
            _core.options("lk_displacements_create_from_input", options))
        return Displacements._wrap(out_)



class Fc3(_core.Handle):
    """Third-order force constants."""

    __slots__ = ()
    _destroy = staticmethod(_raw.lk_fc3_destroy)

    @classmethod
    def from_displacements(
        cls,
        supercell: Supercell,
        displacements: Displacements,
        *,
        context: Context | None = None,
        **options: Any
    ) -> Fc3:
        """Third-order force constants from pairs of displacements and their forces.

        Finite differences and symmetry, as phono3py's traditional calculator. Options:
        "compact" (default true), "symmetrize" (default true: sum rules and permutation
        symmetry, in phono3py's order), "rounds" (default 3: how often the two alternate).

        Parameters
        ----------
        supercell
            Supercell.
        displacements
            Displacements of this supercell, pairs included, with forces.
        **options
            Keys of ``libkernel.options.table("lk_fc3_create_from_displacements")``.

        Returns
        -------
        out
            The new handle.

        Raises
        ------
        InvalidArgument, HandleError, OptionError, StateError, SymmetryError, OutOfMemory,
        Unsupported, Cancelled

        Since 1.0; C: lk_fc3_create_from_displacements().
        """
        out_ = _raw.lk_fc3_create_from_displacements(_core.context_handle(context),
            supercell._handle, displacements._handle,
            _core.options("lk_fc3_create_from_displacements", options))
        return Fc3._wrap(out_)

    def __init__(
        self,
        supercell: Supercell,
        force_constants: ArrayLike,
        *,
        context: Context | None = None,
        **options: Any
    ) -> None:
        """Takes third-order force constants from an array.

        Parameters
        ----------
        supercell
            Supercell.
        force_constants : [n_rows][n_super][n_super][3][3][3]
            Force constants, eV/Angstrom^3.
        **options
            Keys of ``libkernel.options.table("lk_fc3_create")``.

        Raises
        ------
        InvalidArgument, HandleError, OptionError, ShapeError, OutOfMemory

        Since 1.0; C: lk_fc3_create().
        """
        force_constants = _core.array(force_constants, np.float64, 6, "force_constants")
        n_rows = force_constants.shape[0]
        n_super = force_constants.shape[1]
        _core.check(force_constants, (n_rows, n_super, n_super, 3, 3, 3), "force_constants",
            "[n_rows][n_super][n_super][3][3][3]")
        self._handle = _raw.lk_fc3_create(_core.context_handle(context), supercell._handle,
            n_rows, n_super, force_constants, _core.options("lk_fc3_create", options))

    @classmethod
    def from_fc3(cls, source: Fc3, *, context: Context | None = None, **options: Any) -> Fc3:
        """Makes other force constants of given ones: in the other storage, symmetrised, or both.

        Option layout is "same", "full" or "compact". Option symmetrize enforces sum rules and
        permutation symmetry; option rounds (default 3) says how often the two alternate.

        Parameters
        ----------
        source
            Handle of the given force constants.
        **options
            Keys of ``libkernel.options.table("lk_fc3_create_from_fc3")``.

        Returns
        -------
        out
            The new handle.

        Raises
        ------
        InvalidArgument, HandleError, OptionError, OutOfMemory, Unsupported, Cancelled

        Since 1.0; C: lk_fc3_create_from_fc3().
        """
        out_ = _raw.lk_fc3_create_from_fc3(_core.context_handle(context), source._handle,
            _core.options("lk_fc3_create_from_fc3", options))
        return Fc3._wrap(out_)

    @property
    def n_rows(self) -> int:
        """Number of rows: atoms of the primitive cell (compact) or of the supercell (full). C:
        lk_fc3_get_n_rows()."""
        return _raw.lk_fc3_get_n_rows(self._handle)

    @property
    def n_super(self) -> int:
        """Number of atoms of the supercell. C: lk_fc3_get_n_super()."""
        return _raw.lk_fc3_get_n_super(self._handle)

    @property
    def is_compact(self) -> bool:
        """Whether the storage is compact. 1 compact, 0 full. C: lk_fc3_get_is_compact()."""
        return bool(_raw.lk_fc3_get_is_compact(self._handle))

    def shape(self, name: str) -> tuple[int, ...]:
        """Shape of the array result of this name. C: lk_fc3_get_shape()."""
        return _core.shape_of(self, name, _raw.lk_fc3_get_shape)

    @property
    def force_constants(self) -> NDArray[np.float64]:
        """Third-order force constants. Force constants, shape
        [n_rows][n_super][n_super][3][3][3], eV/Angstrom^3. C: lk_fc3_get_force_constants()."""
        return _core.result(self, "force_constants", np.float64, _raw.lk_fc3_get_force_constants)

    @property
    def drift(self) -> NDArray[np.float64]:
        """Largest sums over one atom, which vanish for exact force constants. Sum of the
        largest magnitude over the first, the second and the third atom, shape [3],
        eV/Angstrom^3. C: lk_fc3_get_drift()."""
        return _core.result(self, "drift", np.float64, _raw.lk_fc3_get_drift)

    @property
    def drift_components(self) -> NDArray[np.int64]:
        """Cartesian components where the largest sums occur. Three components for each sum of
        lk_fc3_get_drift(), shape [3][3]. C: lk_fc3_get_drift_components()."""
        return _core.result(self, "drift_components", np.int64, _raw.lk_fc3_get_drift_components)



class Grid(_core.Handle):
    """A grid of q-points in the Brillouin zone of a primitive cell."""

    __slots__ = ()
    _destroy = staticmethod(_raw.lk_grid_destroy)

    def __init__(
        self,
        supercell: Supercell,
        mesh: ArrayLike,
        *,
        context: Context | None = None,
        **options: Any
    ) -> None:
        """Makes a Gamma-centred grid from three mesh numbers.

        Parameters
        ----------
        supercell
            Supercell; the grid is that of its primitive cell.
        mesh : [3]
            Mesh numbers along the reciprocal vectors.
        **options
            Keys of ``libkernel.options.table("lk_grid_create")``.

        Raises
        ------
        HandleError, InvalidArgument, OptionError, SymmetryError, Unsupported, OutOfMemory,
        Cancelled

        Since 1.0; C: lk_grid_create().
        """
        mesh = _core.array(mesh, np.int64, 1, "mesh")
        _core.check(mesh, (3,), "mesh", "[3]")
        self._handle = _raw.lk_grid_create(_core.context_handle(context), supercell._handle,
            mesh, _core.options("lk_grid_create", options))

    @classmethod
    def from_length(
        cls,
        supercell: Supercell,
        length: float,
        *,
        context: Context | None = None,
        **options: Any
    ) -> Grid:
        """Makes a grid with the distances of points that a length gives.

        Mesh numbers are the integers nearest to the length times |b|. With the option
        "generalized_grid", or where such a mesh breaks the symmetry, the mesh is that of the
        conventional cell.

        Parameters
        ----------
        supercell
            Supercell; the grid is that of its primitive cell.
        length
            Length, Angstrom; about the shortest lattice vector of the supercell that the grid
            stands for.
        **options
            Keys of ``libkernel.options.table("lk_grid_create_from_length")``.

        Returns
        -------
        out
            The new handle.

        Raises
        ------
        HandleError, InvalidArgument, OptionError, SymmetryError, Unsupported, OutOfMemory,
        Cancelled

        Since 1.0; C: lk_grid_create_from_length().
        """
        out_ = _raw.lk_grid_create_from_length(_core.context_handle(context), supercell._handle,
            length, _core.options("lk_grid_create_from_length", options))
        return Grid._wrap(out_)

    @classmethod
    def from_matrix(
        cls,
        supercell: Supercell,
        grid_matrix: ArrayLike,
        *,
        context: Context | None = None,
        **options: Any
    ) -> Grid:
        """Makes a generalized regular grid from its grid matrix.

        Parameters
        ----------
        supercell
            Supercell; the grid is that of its primitive cell.
        grid_matrix : [3][3]
            Vectors in columns, in units of the primitive lattice vectors, of the supercell that
            the grid stands for.
        **options
            Keys of ``libkernel.options.table("lk_grid_create_from_matrix")``.

        Returns
        -------
        out
            The new handle.

        Raises
        ------
        HandleError, InvalidArgument, OptionError, SymmetryError, Unsupported, OutOfMemory,
        Cancelled

        Since 1.0; C: lk_grid_create_from_matrix().
        """
        grid_matrix = _core.array(grid_matrix, np.int64, 2, "grid_matrix")
        _core.check(grid_matrix, (3, 3), "grid_matrix", "[3][3]")
        out_ = _raw.lk_grid_create_from_matrix(_core.context_handle(context), supercell._handle,
            grid_matrix, _core.options("lk_grid_create_from_matrix", options))
        return Grid._wrap(out_)

    def shape(self, name: str) -> tuple[int, ...]:
        """Shape of the array result of this name. C: lk_grid_get_shape()."""
        return _core.shape_of(self, name, _raw.lk_grid_get_shape)

    @property
    def n_grid(self) -> int:
        """Number of grid points. Number of points. C: lk_grid_get_n_grid()."""
        return _raw.lk_grid_get_n_grid(self._handle)

    @property
    def n_bz(self) -> int:
        """Number of points of the Brillouin zone, images on its surface included. C:
        lk_grid_get_n_bz()."""
        return _raw.lk_grid_get_n_bz(self._handle)

    @property
    def n_irreducible(self) -> int:
        """Number of irreducible grid points. Number of points. C:
        lk_grid_get_n_irreducible()."""
        return _raw.lk_grid_get_n_irreducible(self._handle)

    @property
    def d_diag(self) -> NDArray[np.int64]:
        """Diagonal of the Smith normal form D = P A Q of the grid matrix A. Numbers of grid
        points along the grid axes, shape [3]. C: lk_grid_get_d_diag()."""
        return _core.result(self, "d_diag", np.int64, _raw.lk_grid_get_d_diag)

    @property
    def grid_matrix(self) -> NDArray[np.int64]:
        """Grid matrix. Grid matrix, shape [3][3]. C: lk_grid_get_grid_matrix()."""
        return _core.result(self, "grid_matrix", np.int64, _raw.lk_grid_get_grid_matrix)

    @property
    def p(self) -> NDArray[np.int64]:
        """Left matrix P of the Smith normal form. P, shape [3][3]. C: lk_grid_get_p()."""
        return _core.result(self, "p", np.int64, _raw.lk_grid_get_p)

    @property
    def q(self) -> NDArray[np.int64]:
        """Right matrix Q of the Smith normal form. Q; q-points are Q D^-1 address, shape
        [3][3]. C: lk_grid_get_q()."""
        return _core.result(self, "q", np.int64, _raw.lk_grid_get_q)

    @property
    def addresses(self) -> NDArray[np.int64]:
        """Addresses of the points of the Brillouin zone, images on its surface included.
        Addresses, shape [n_bz][3]. C: lk_grid_get_addresses()."""
        return _core.result(self, "addresses", np.int64, _raw.lk_grid_get_addresses)

    @property
    def bz_map(self) -> NDArray[np.int64]:
        """Where the images of each grid point start. First row of addresses of each grid point,
        counted from 0 in every language, shape [n_grid+1]. C: lk_grid_get_bz_map()."""
        return _core.result(self, "bz_map", np.int64, _raw.lk_grid_get_bz_map)

    @property
    def bz_to_grid(self) -> NDArray[np.int64]:
        """Grid point of each point of the Brillouin zone. Grid points, shape [n_bz]. C:
        lk_grid_get_bz_to_grid()."""
        return _core.result(self, "bz_to_grid", np.int64, _raw.lk_grid_get_bz_to_grid)

    @property
    def map(self) -> NDArray[np.int64]:
        """Smallest equivalent grid point of each grid point. Grid points, shape [n_grid]. C:
        lk_grid_get_map()."""
        return _core.result(self, "map", np.int64, _raw.lk_grid_get_map)

    @property
    def irreducible(self) -> NDArray[np.int64]:
        """Irreducible grid points. Grid points, shape [n_irreducible]. C:
        lk_grid_get_irreducible()."""
        return _core.result(self, "irreducible", np.int64, _raw.lk_grid_get_irreducible)

    @property
    def weights(self) -> NDArray[np.int64]:
        """Numbers of grid points that the irreducible ones stand for. Weights, shape
        [n_irreducible]. C: lk_grid_get_weights()."""
        return _core.result(self, "weights", np.int64, _raw.lk_grid_get_weights)

    @property
    def qpoints(self) -> NDArray[np.float64]:
        """The irreducible q-points. q-points in units of the reciprocal vectors, shape
        [n_irreducible][3]. C: lk_grid_get_qpoints()."""
        return _core.result(self, "qpoints", np.float64, _raw.lk_grid_get_qpoints)

    @property
    def tetrahedra(self) -> NDArray[np.int64]:
        """Offsets of addresses of the tetrahedra around a point. Offsets, the point itself
        first, shape [n_tetrahedra][4][3]. C: lk_grid_get_tetrahedra()."""
        return _core.result(self, "tetrahedra", np.int64, _raw.lk_grid_get_tetrahedra)

    @property
    def rotations(self) -> NDArray[np.int64]:
        """Rotations of grid addresses. Rotations, shape [n_rotations][3][3]. C:
        lk_grid_get_rotations()."""
        return _core.result(self, "rotations", np.int64, _raw.lk_grid_get_rotations)

    @property
    def reciprocal_rotations(self) -> NDArray[np.int64]:
        """Rotations of q-points. Rotations in units of the reciprocal vectors, shape
        [n_rotations][3][3]. C: lk_grid_get_reciprocal_rotations()."""
        return _core.result(self, "reciprocal_rotations", np.int64,
            _raw.lk_grid_get_reciprocal_rotations)

    @property
    def reciprocal_lattice(self) -> NDArray[np.float64]:
        """Reciprocal vectors. Reciprocal vectors in columns, without 2 pi, 1/Angstrom, shape
        [3][3]. C: lk_grid_get_reciprocal_lattice()."""
        return _core.result(self, "reciprocal_lattice", np.float64,
            _raw.lk_grid_get_reciprocal_lattice)



class Input(_core.Handle):
    """Contents of the input files of one crystal."""

    __slots__ = ()
    _destroy = staticmethod(_raw.lk_input_destroy)

    @classmethod
    def read(cls, path: str, *, context: Context | None = None, **options: Any) -> Input:
        """Reads a file of phonopy or phono3py, or a POSCAR.

        Parameters
        ----------
        path
            phono3py_disp.yaml, phono3py_params.yaml, phonopy.yaml and their like of all
            versions, or a POSCAR of VASP 4 or 5, which gives the unit cell alone.
        **options
            Keys of ``libkernel.options.table("lk_input_read")``.

        Returns
        -------
        out
            The new handle.

        Raises
        ------
        InvalidArgument, OptionError, FileError, FormatError, Unsupported, OutOfMemory

        Since 1.0; C: lk_input_read().
        """
        out_ = _raw.lk_input_read(_core.context_handle(context), _core.text(path),
            _core.options("lk_input_read", options))
        return Input._wrap(out_)

    def __init__(
        self,
        lattice: ArrayLike,
        positions: ArrayLike,
        symbols: list[str],
        supercell_matrix: ArrayLike,
        masses: ArrayLike | None = None,
        primitive_matrix: ArrayLike | None = None,
        phonon_supercell_matrix: ArrayLike | None = None,
        *,
        context: Context | None = None,
        **options: Any
    ) -> None:
        """Makes the contents of a file from arrays, for writing.

        Parameters
        ----------
        lattice : [3][3]
            Basis vectors of the unit cell in rows, Angstrom.
        positions : [n_atoms][3]
            Fractional positions.
        symbols : [n_atoms]
            Symbols of the elements.
        supercell_matrix : [3][3]
            Supercell matrix, as phonopy defines it.
        masses : [n_atoms]
            Masses, u; NULL takes the standard ones.
        primitive_matrix : [3][3]
            Primitive matrix, as phonopy defines it; NULL finds the primitive cell.
        phonon_supercell_matrix : [3][3]
            Supercell matrix of the second order when it has a supercell of its own.
        **options
            Keys of ``libkernel.options.table("lk_input_create")``.

        Raises
        ------
        InvalidArgument, OptionError, Singular, SymmetryError, OutOfMemory

        Since 1.0; C: lk_input_create().
        """
        lattice = _core.array(lattice, np.float64, 2, "lattice")
        positions = _core.array(positions, np.float64, 2, "positions")
        symbols = _core.texts(symbols)
        masses = _core.optional_array(masses, np.float64, 1, "masses")
        supercell_matrix = _core.array(supercell_matrix, np.int64, 2, "supercell_matrix")
        primitive_matrix = _core.optional_array(primitive_matrix, np.float64, 2, "primitive_matrix")
        phonon_supercell_matrix = _core.optional_array(phonon_supercell_matrix, np.int64, 2,
            "phonon_supercell_matrix")
        n_atoms = positions.shape[0]
        _core.check(lattice, (3, 3), "lattice", "[3][3]")
        _core.check(positions, (n_atoms, 3), "positions", "[n_atoms][3]")
        _core.check(masses, (n_atoms,), "masses", "[n_atoms]")
        _core.check(supercell_matrix, (3, 3), "supercell_matrix", "[3][3]")
        _core.check(primitive_matrix, (3, 3), "primitive_matrix", "[3][3]")
        _core.check(phonon_supercell_matrix, (3, 3), "phonon_supercell_matrix", "[3][3]")
        self._handle = _raw.lk_input_create(_core.context_handle(context), n_atoms, lattice,
            positions, symbols, masses, supercell_matrix, primitive_matrix,
            phonon_supercell_matrix, _core.options("lk_input_create", options))

    def read_forces_fc3(self, path: str) -> None:
        """Reads forces of the displaced supercells from FORCES_FC3.

        Parameters
        ----------
        path
            File with rows of forces in the order of the displaced supercells, or with rows of
            displacement and force (type II), which replace the displacements. Units as those of
            the file read first.

        Raises
        ------
        HandleError, InvalidArgument, FileError, FormatError, StateError, OutOfMemory

        Since 1.0; C: lk_input_read_forces_fc3().
        """
        _raw.lk_input_read_forces_fc3(self._handle, _core.text(path))

    def read_forces_fc2(self, path: str) -> None:
        """Reads forces of the second order from FORCES_FC2.

        Parameters
        ----------
        path
            File with rows of forces in the order of the displaced supercells of the second
            order, or with rows of displacement and force (type II). Where the input has no
            second-order displacements of its own, those of the supercell are meant.

        Raises
        ------
        HandleError, InvalidArgument, FileError, FormatError, StateError, OutOfMemory

        Since 1.0; C: lk_input_read_forces_fc2().
        """
        _raw.lk_input_read_forces_fc2(self._handle, _core.text(path))

    def read_force_sets(self, path: str) -> None:
        """Reads displacements and forces from phonopy's FORCE_SETS.

        Parameters
        ----------
        path
            File of type I or II; replaces the displacements.

        Raises
        ------
        HandleError, InvalidArgument, FileError, FormatError, StateError, OutOfMemory

        Since 1.0; C: lk_input_read_force_sets().
        """
        _raw.lk_input_read_force_sets(self._handle, _core.text(path))

    def read_force_constants(self, path: str) -> None:
        """Reads second-order force constants from phonopy's FORCE_CONSTANTS.

        Parameters
        ----------
        path
            File with full or compact force constants.

        Raises
        ------
        HandleError, InvalidArgument, FileError, FormatError, StateError, OutOfMemory

        Since 1.0; C: lk_input_read_force_constants().
        """
        _raw.lk_input_read_force_constants(self._handle, _core.text(path))

    def read_born(self, path: str, **options: Any) -> None:
        """Reads the dielectric constant and the Born effective charges from phonopy's BORN.

        The primitive cell is that of the file, or built from unit cell and matrices.

        Parameters
        ----------
        path
            File with the charges of the symmetry-independent atoms of the primitive cell; those
            of the other atoms follow by symmetry.
        **options
            Keys of ``libkernel.options.table("lk_input_read_born")``.

        Raises
        ------
        HandleError, InvalidArgument, OptionError, FileError, FormatError, StateError,
        SymmetryError, OutOfMemory

        Since 1.0; C: lk_input_read_born().
        """
        _raw.lk_input_read_born(self._handle, _core.text(path),
            _core.options("lk_input_read_born", options))

    def set_displacements(
        self,
        atoms: ArrayLike,
        vectors: ArrayLike,
        cutoff: float,
        pair_first: ArrayLike | None = None,
        pair_atoms: ArrayLike | None = None,
        pair_vectors: ArrayLike | None = None,
        pair_included: ArrayLike | None = None,
    ) -> None:
        """Sets displacements of one atom, or of two, in the supercell.

        Removes forces and energies of earlier displacements.

        Parameters
        ----------
        atoms : [n_singles]
            Displaced atoms of the supercell.
        vectors : [n_singles][3]
            Displacements, Cartesian, Angstrom.
        cutoff
            Cutoff distance of pairs, Angstrom; 0 when there is none.
        pair_first : [n_pairs]
            Single displacement that each pair extends, in ascending order; not used when
            n_pairs is 0.
        pair_atoms : [n_pairs]
            Second displaced atoms.
        pair_vectors : [n_pairs][3]
            Second displacements, Cartesian, Angstrom.
        pair_included : [n_pairs]
            0 for pairs beyond the cutoff; NULL includes all.

        Raises
        ------
        HandleError, InvalidArgument, StateError, ShapeError, OutOfMemory

        Since 1.0; C: lk_input_set_displacements().
        """
        atoms = _core.array(atoms, np.int64, 1, "atoms")
        vectors = _core.array(vectors, np.float64, 2, "vectors")
        pair_first = _core.optional_array(pair_first, np.int64, 1, "pair_first")
        pair_atoms = _core.optional_array(pair_atoms, np.int64, 1, "pair_atoms")
        pair_vectors = _core.optional_array(pair_vectors, np.float64, 2, "pair_vectors")
        pair_included = _core.optional_array(pair_included, np.int8, 1, "pair_included")
        n_singles = atoms.shape[0]
        n_pairs = pair_first.shape[0] if pair_first is not None else 0
        _core.check(atoms, (n_singles,), "atoms", "[n_singles]")
        _core.check(vectors, (n_singles, 3), "vectors", "[n_singles][3]")
        _core.check(pair_first, (n_pairs,), "pair_first", "[n_pairs]")
        _core.check(pair_atoms, (n_pairs,), "pair_atoms", "[n_pairs]")
        _core.check(pair_vectors, (n_pairs, 3), "pair_vectors", "[n_pairs][3]")
        _core.check(pair_included, (n_pairs,), "pair_included", "[n_pairs]")
        _raw.lk_input_set_displacements(self._handle, n_singles, atoms, vectors, n_pairs,
            pair_first, pair_atoms, pair_vectors, pair_included, cutoff)

    def set_phonon_displacements(self, atoms: ArrayLike, vectors: ArrayLike) -> None:
        """Sets single displacements in the supercell of the second order.

        Parameters
        ----------
        atoms : [n_singles]
            Displaced atoms of the supercell.
        vectors : [n_singles][3]
            Displacements, Cartesian, Angstrom.

        Raises
        ------
        HandleError, InvalidArgument, StateError, ShapeError, OutOfMemory

        Since 1.0; C: lk_input_set_phonon_displacements().
        """
        atoms = _core.array(atoms, np.int64, 1, "atoms")
        vectors = _core.array(vectors, np.float64, 2, "vectors")
        n_singles = atoms.shape[0]
        _core.check(atoms, (n_singles,), "atoms", "[n_singles]")
        _core.check(vectors, (n_singles, 3), "vectors", "[n_singles][3]")
        _raw.lk_input_set_phonon_displacements(self._handle, n_singles, atoms, vectors)

    def set_forces(self, forces: ArrayLike) -> None:
        """Sets the forces of all displaced supercells.

        Parameters
        ----------
        forces : [n_supercells][n_atoms][3]
            Forces, eV/Angstrom.

        Raises
        ------
        HandleError, InvalidArgument, StateError, ShapeError, OutOfMemory

        Since 1.0; C: lk_input_set_forces().
        """
        forces = _core.array(forces, np.float64, 3, "forces")
        n_supercells = forces.shape[0]
        n_atoms = forces.shape[1]
        _core.check(forces, (n_supercells, n_atoms, 3), "forces", "[n_supercells][n_atoms][3]")
        _raw.lk_input_set_forces(self._handle, n_supercells, n_atoms, forces)

    def set_phonon_forces(self, forces: ArrayLike) -> None:
        """Sets the forces of all displaced supercells of the second order.

        Parameters
        ----------
        forces : [n_supercells][n_atoms][3]
            Forces, eV/Angstrom.

        Raises
        ------
        HandleError, InvalidArgument, StateError, ShapeError, OutOfMemory

        Since 1.0; C: lk_input_set_phonon_forces().
        """
        forces = _core.array(forces, np.float64, 3, "forces")
        n_supercells = forces.shape[0]
        n_atoms = forces.shape[1]
        _core.check(forces, (n_supercells, n_atoms, 3), "forces", "[n_supercells][n_atoms][3]")
        _raw.lk_input_set_phonon_forces(self._handle, n_supercells, n_atoms, forces)

    def set_nac(self, born: ArrayLike, dielectric: ArrayLike, factor: float) -> None:
        """Sets dielectric constant and Born effective charges.

        Parameters
        ----------
        born : [n_primitive][3][3]
            Born effective charges, e.
        dielectric : [3][3]
            Dielectric constant.
        factor
            Unit conversion e^2/(4 pi epsilon0), eV Angstrom; 14.39965172592227 is the usual
            value.

        Raises
        ------
        HandleError, InvalidArgument, StateError, ShapeError, OutOfMemory

        Since 1.0; C: lk_input_set_nac().
        """
        born = _core.array(born, np.float64, 3, "born")
        dielectric = _core.array(dielectric, np.float64, 2, "dielectric")
        n_primitive = born.shape[0]
        _core.check(born, (n_primitive, 3, 3), "born", "[n_primitive][3][3]")
        _core.check(dielectric, (3, 3), "dielectric", "[3][3]")
        _raw.lk_input_set_nac(self._handle, n_primitive, born, dielectric, factor)

    def write(self, path: str) -> None:
        """Writes a YAML file that phono3py or phonopy reads.

        Parameters
        ----------
        path
            File to write; an ending .xz, .gz or .bz2 compresses it. Numbers are written so that
            they read back equal.

        Raises
        ------
        HandleError, InvalidArgument, StateError, FileError, OutOfMemory

        Since 1.0; C: lk_input_write().
        """
        _raw.lk_input_write(self._handle, _core.text(path))

    def write_forces_fc3(self, path: str) -> None:
        """Writes the forces of the displaced supercells as FORCES_FC3.

        Parameters
        ----------
        path
            File to write.

        Raises
        ------
        HandleError, InvalidArgument, StateError, FileError, OutOfMemory

        Since 1.0; C: lk_input_write_forces_fc3().
        """
        _raw.lk_input_write_forces_fc3(self._handle, _core.text(path))

    def write_forces_fc2(self, path: str) -> None:
        """Writes the forces of the second order as FORCES_FC2.

        Parameters
        ----------
        path
            File to write.

        Raises
        ------
        HandleError, InvalidArgument, StateError, FileError, OutOfMemory

        Since 1.0; C: lk_input_write_forces_fc2().
        """
        _raw.lk_input_write_forces_fc2(self._handle, _core.text(path))

    def write_force_sets(self, path: str) -> None:
        """Writes displacements and forces as phonopy's FORCE_SETS.

        Parameters
        ----------
        path
            File to write.

        Raises
        ------
        HandleError, InvalidArgument, StateError, FileError, OutOfMemory

        Since 1.0; C: lk_input_write_force_sets().
        """
        _raw.lk_input_write_force_sets(self._handle, _core.text(path))

    def write_supercells(self, directory: str) -> None:
        """Writes the supercell and every displaced supercell as POSCAR files.

        Parameters
        ----------
        directory
            Directory that exists. SPOSCAR is the perfect supercell, POSCAR-00001 and so on the
            displaced ones in their order; pairs beyond the cutoff are left out, their numbers
            too. With a second-order supercell SPOSCAR_FC2 and POSCAR_FC2-00001 and so on as
            well.

        Raises
        ------
        HandleError, InvalidArgument, StateError, FileError, OutOfMemory

        Since 1.0; C: lk_input_write_supercells().
        """
        _raw.lk_input_write_supercells(self._handle, _core.text(directory))

    def shape(self, name: str) -> tuple[int, ...]:
        """Shape of the array result of this name. C: lk_input_get_shape()."""
        return _core.shape_of(self, name, _raw.lk_input_get_shape)

    @property
    def n_atoms(self) -> int:
        """Number of atoms of the unit cell. Number of atoms of the unit cell; 0 when there is
        none. C: lk_input_get_n_atoms()."""
        return _raw.lk_input_get_n_atoms(self._handle)

    @property
    def n_supercell_atoms(self) -> int:
        """Number of atoms of the supercell. Number of atoms of the supercell; 0 when there is
        none. C: lk_input_get_n_supercell_atoms()."""
        return _raw.lk_input_get_n_supercell_atoms(self._handle)

    @property
    def n_primitive_atoms(self) -> int:
        """Number of atoms of the primitive cell. Number of atoms of the primitive cell; 0 when
        there is none. C: lk_input_get_n_primitive_atoms()."""
        return _raw.lk_input_get_n_primitive_atoms(self._handle)

    @property
    def n_phonon_supercell_atoms(self) -> int:
        """Number of atoms of the second-order supercell. Number of atoms of the second-order
        supercell; 0 when there is none. C: lk_input_get_n_phonon_supercell_atoms()."""
        return _raw.lk_input_get_n_phonon_supercell_atoms(self._handle)

    @property
    def n_singles(self) -> int:
        """Number of single displacements. Number of single displacements; 0 when there is none.
        C: lk_input_get_n_singles()."""
        return _raw.lk_input_get_n_singles(self._handle)

    @property
    def n_pairs(self) -> int:
        """Number of pairs of displacements. Number of pairs of displacements; 0 when there is
        none. C: lk_input_get_n_pairs()."""
        return _raw.lk_input_get_n_pairs(self._handle)

    @property
    def n_snapshots(self) -> int:
        """Number of supercells in which all atoms are displaced. Number of supercells in which
        all atoms are displaced; 0 when there is none. C: lk_input_get_n_snapshots()."""
        return _raw.lk_input_get_n_snapshots(self._handle)

    @property
    def n_phonon_singles(self) -> int:
        """Number of single displacements of the second order. Number of single displacements of
        the second order; 0 when there is none. C: lk_input_get_n_phonon_singles()."""
        return _raw.lk_input_get_n_phonon_singles(self._handle)

    @property
    def n_phonon_snapshots(self) -> int:
        """Number of second-order supercells in which all atoms are displaced. Number of
        second-order supercells in which all atoms are displaced; 0 when there is none. C:
        lk_input_get_n_phonon_snapshots()."""
        return _raw.lk_input_get_n_phonon_snapshots(self._handle)

    @property
    def has_unit_cell(self) -> bool:
        """Whether the input has a unit cell. 1 when it has, else 0. C:
        lk_input_get_has_unit_cell()."""
        return bool(_raw.lk_input_get_has_unit_cell(self._handle))

    @property
    def has_supercell(self) -> bool:
        """Whether the input has a supercell. 1 when it has, else 0. C:
        lk_input_get_has_supercell()."""
        return bool(_raw.lk_input_get_has_supercell(self._handle))

    @property
    def has_primitive_cell(self) -> bool:
        """Whether the input has a primitive cell. 1 when it has, else 0. C:
        lk_input_get_has_primitive_cell()."""
        return bool(_raw.lk_input_get_has_primitive_cell(self._handle))

    @property
    def has_phonon_supercell(self) -> bool:
        """Whether the input has a supercell of the second order. 1 when it has, else 0. C:
        lk_input_get_has_phonon_supercell()."""
        return bool(_raw.lk_input_get_has_phonon_supercell(self._handle))

    @property
    def has_supercell_matrix(self) -> bool:
        """Whether the input has a supercell matrix. 1 when it has, else 0. C:
        lk_input_get_has_supercell_matrix()."""
        return bool(_raw.lk_input_get_has_supercell_matrix(self._handle))

    @property
    def has_primitive_matrix(self) -> bool:
        """Whether the input has a primitive matrix. 1 when it has, else 0. C:
        lk_input_get_has_primitive_matrix()."""
        return bool(_raw.lk_input_get_has_primitive_matrix(self._handle))

    @property
    def has_phonon_supercell_matrix(self) -> bool:
        """Whether the input has a supercell matrix of the second order. 1 when it has, else 0.
        C: lk_input_get_has_phonon_supercell_matrix()."""
        return bool(_raw.lk_input_get_has_phonon_supercell_matrix(self._handle))

    @property
    def has_nac(self) -> bool:
        """Whether the input has Born effective charges and a dielectric constant. 1 when it
        has, else 0. C: lk_input_get_has_nac()."""
        return bool(_raw.lk_input_get_has_nac(self._handle))

    @property
    def has_displacements(self) -> bool:
        """Whether the input has displacements in the supercell. 1 when it has, else 0. C:
        lk_input_get_has_displacements()."""
        return bool(_raw.lk_input_get_has_displacements(self._handle))

    @property
    def has_forces(self) -> bool:
        """Whether the input has forces of the displaced supercells. 1 when it has, else 0. C:
        lk_input_get_has_forces()."""
        return bool(_raw.lk_input_get_has_forces(self._handle))

    @property
    def has_phonon_displacements(self) -> bool:
        """Whether the input has displacements of the second order. 1 when it has, else 0. C:
        lk_input_get_has_phonon_displacements()."""
        return bool(_raw.lk_input_get_has_phonon_displacements(self._handle))

    @property
    def has_phonon_forces(self) -> bool:
        """Whether the input has forces of the second order. 1 when it has, else 0. C:
        lk_input_get_has_phonon_forces()."""
        return bool(_raw.lk_input_get_has_phonon_forces(self._handle))

    @property
    def has_force_constants(self) -> bool:
        """Whether the input has second-order force constants. 1 when it has, else 0. C:
        lk_input_get_has_force_constants()."""
        return bool(_raw.lk_input_get_has_force_constants(self._handle))

    @property
    def has_cutoff(self) -> bool:
        """Whether the input has a cutoff distance of pairs. 1 when it has, else 0. C:
        lk_input_get_has_cutoff()."""
        return bool(_raw.lk_input_get_has_cutoff(self._handle))

    @property
    def has_magnetic_moments(self) -> bool:
        """Whether the input has magnetic moments, which are not used. 1 when it has, else 0. C:
        lk_input_get_has_magnetic_moments()."""
        return bool(_raw.lk_input_get_has_magnetic_moments(self._handle))

    @property
    def nac_factor(self) -> float:
        """Unit conversion of the non-analytical term, eV Angstrom. Unit conversion of the
        non-analytical term, eV Angstrom; the default when no file gave it. C:
        lk_input_get_nac_factor()."""
        return _raw.lk_input_get_nac_factor(self._handle)

    @property
    def cutoff(self) -> float:
        """Cutoff distance of pairs, Angstrom. C: lk_input_get_cutoff()."""
        return _raw.lk_input_get_cutoff(self._handle)

    @property
    def symmetry_tolerance(self) -> float:
        """Symmetry tolerance that the file names, Angstrom. Symmetry tolerance that the file
        names, Angstrom; 1e-5 when it names none. C: lk_input_get_symmetry_tolerance()."""
        return _raw.lk_input_get_symmetry_tolerance(self._handle)

    @property
    def program(self) -> str:
        """Program whose file it is. Program whose file it is: "phonopy", "phono3py" or empty.
        Lives until the handle changes. C: lk_input_get_program()."""
        return _raw.lk_input_get_program(self._handle)

    @property
    def version(self) -> str:
        """Version of that program. Version of that program, or empty. Lives until the handle
        changes. C: lk_input_get_version()."""
        return _raw.lk_input_get_version(self._handle)

    @property
    def calculator(self) -> str:
        """Calculator of the forces that the file names. Calculator of the forces that the file
        names, or empty. Lives until the handle changes. C: lk_input_get_calculator()."""
        return _raw.lk_input_get_calculator(self._handle)

    @property
    def space_group(self) -> str:
        """Symbol of the space group that the file names. Symbol of the space group that the
        file names, or empty. Lives until the handle changes. C: lk_input_get_space_group()."""
        return _raw.lk_input_get_space_group(self._handle)

    @property
    def nac_method(self) -> str:
        """Method of the non-analytical term that the file names. Method of the non-analytical
        term that the file names: "gonze", "wang" or empty. Lives until the handle changes. C:
        lk_input_get_nac_method()."""
        return _raw.lk_input_get_nac_method(self._handle)

    def symbol(self, i: int) -> str:
        """Symbol of an atom of the unit cell. C: lk_input_get_symbol()."""
        return _raw.lk_input_get_symbol(self._handle, i)

    @property
    def symbols(self) -> list[str]:
        """symbol() of all."""
        return [self.symbol(i) for i in range(self.n_atoms)]

    def supercell_symbol(self, i: int) -> str:
        """Symbol of an atom of the supercell. C: lk_input_get_supercell_symbol()."""
        return _raw.lk_input_get_supercell_symbol(self._handle, i)

    @property
    def supercell_symbols(self) -> list[str]:
        """supercell_symbol() of all."""
        return [self.supercell_symbol(i) for i in range(self.n_supercell_atoms)]

    def primitive_symbol(self, i: int) -> str:
        """Symbol of an atom of the primitive cell. C: lk_input_get_primitive_symbol()."""
        return _raw.lk_input_get_primitive_symbol(self._handle, i)

    @property
    def primitive_symbols(self) -> list[str]:
        """primitive_symbol() of all."""
        return [self.primitive_symbol(i) for i in range(self.n_primitive_atoms)]

    def phonon_supercell_symbol(self, i: int) -> str:
        """Symbol of an atom of the second-order supercell. C:
        lk_input_get_phonon_supercell_symbol()."""
        return _raw.lk_input_get_phonon_supercell_symbol(self._handle, i)

    @property
    def phonon_supercell_symbols(self) -> list[str]:
        """phonon_supercell_symbol() of all."""
        return [self.phonon_supercell_symbol(i) for i in range(self.n_phonon_supercell_atoms)]

    @property
    def lattice(self) -> NDArray[np.float64]:
        """Basis vectors of the unit cell in rows, Angstrom. Basis vectors of the unit cell in
        rows, Angstrom, shape [3][3]. C: lk_input_get_lattice()."""
        return _core.result(self, "lattice", np.float64, _raw.lk_input_get_lattice)

    @property
    def positions(self) -> NDArray[np.float64]:
        """Fractional positions in the unit cell. Fractional positions in the unit cell, shape
        [n_atoms][3]. C: lk_input_get_positions()."""
        return _core.result(self, "positions", np.float64, _raw.lk_input_get_positions)

    @property
    def masses(self) -> NDArray[np.float64]:
        """Masses of the atoms of the unit cell, u. Masses of the atoms of the unit cell, u,
        shape [n_atoms]. C: lk_input_get_masses()."""
        return _core.result(self, "masses", np.float64, _raw.lk_input_get_masses)

    @property
    def supercell_lattice(self) -> NDArray[np.float64]:
        """Basis vectors of the supercell in rows, Angstrom. Basis vectors of the supercell in
        rows, Angstrom, shape [3][3]. C: lk_input_get_supercell_lattice()."""
        return _core.result(self, "supercell_lattice", np.float64,
            _raw.lk_input_get_supercell_lattice)

    @property
    def supercell_positions(self) -> NDArray[np.float64]:
        """Fractional positions in the supercell. Fractional positions in the supercell, shape
        [n_supercell_atoms][3]. C: lk_input_get_supercell_positions()."""
        return _core.result(self, "supercell_positions", np.float64,
            _raw.lk_input_get_supercell_positions)

    @property
    def supercell_masses(self) -> NDArray[np.float64]:
        """Masses of the atoms of the supercell, u. Masses of the atoms of the supercell, u,
        shape [n_supercell_atoms]. C: lk_input_get_supercell_masses()."""
        return _core.result(self, "supercell_masses", np.float64,
            _raw.lk_input_get_supercell_masses)

    @property
    def primitive_lattice(self) -> NDArray[np.float64]:
        """Basis vectors of the primitive cell in rows, Angstrom. Basis vectors of the primitive
        cell in rows, Angstrom, shape [3][3]. C: lk_input_get_primitive_lattice()."""
        return _core.result(self, "primitive_lattice", np.float64,
            _raw.lk_input_get_primitive_lattice)

    @property
    def primitive_positions(self) -> NDArray[np.float64]:
        """Fractional positions in the primitive cell. Fractional positions in the primitive
        cell, shape [n_primitive_atoms][3]. C: lk_input_get_primitive_positions()."""
        return _core.result(self, "primitive_positions", np.float64,
            _raw.lk_input_get_primitive_positions)

    @property
    def primitive_masses(self) -> NDArray[np.float64]:
        """Masses of the atoms of the primitive cell, u. Masses of the atoms of the primitive
        cell, u, shape [n_primitive_atoms]. C: lk_input_get_primitive_masses()."""
        return _core.result(self, "primitive_masses", np.float64,
            _raw.lk_input_get_primitive_masses)

    @property
    def phonon_supercell_lattice(self) -> NDArray[np.float64]:
        """Basis vectors of the second-order supercell in rows, Angstrom. Basis vectors of the
        second-order supercell in rows, Angstrom, shape [3][3]. C:
        lk_input_get_phonon_supercell_lattice()."""
        return _core.result(self, "phonon_supercell_lattice", np.float64,
            _raw.lk_input_get_phonon_supercell_lattice)

    @property
    def phonon_supercell_positions(self) -> NDArray[np.float64]:
        """Fractional positions in the second-order supercell. Fractional positions in the
        second-order supercell, shape [n_phonon_supercell_atoms][3]. C:
        lk_input_get_phonon_supercell_positions()."""
        return _core.result(self, "phonon_supercell_positions", np.float64,
            _raw.lk_input_get_phonon_supercell_positions)

    @property
    def phonon_supercell_masses(self) -> NDArray[np.float64]:
        """Masses of the atoms of the second-order supercell, u. Masses of the atoms of the
        second-order supercell, u, shape [n_phonon_supercell_atoms]. C:
        lk_input_get_phonon_supercell_masses()."""
        return _core.result(self, "phonon_supercell_masses", np.float64,
            _raw.lk_input_get_phonon_supercell_masses)

    @property
    def supercell_matrix(self) -> NDArray[np.int64]:
        """Supercell matrix. Supercell matrix, shape [3][3]. C:
        lk_input_get_supercell_matrix()."""
        return _core.result(self, "supercell_matrix", np.int64, _raw.lk_input_get_supercell_matrix)

    @property
    def primitive_matrix(self) -> NDArray[np.float64]:
        """Primitive matrix. Primitive matrix, shape [3][3]. C:
        lk_input_get_primitive_matrix()."""
        return _core.result(self, "primitive_matrix", np.float64,
            _raw.lk_input_get_primitive_matrix)

    @property
    def phonon_supercell_matrix(self) -> NDArray[np.int64]:
        """Supercell matrix of the second order. Supercell matrix of the second order, shape
        [3][3]. C: lk_input_get_phonon_supercell_matrix()."""
        return _core.result(self, "phonon_supercell_matrix", np.int64,
            _raw.lk_input_get_phonon_supercell_matrix)

    @property
    def born(self) -> NDArray[np.float64]:
        """Born effective charges of the atoms of the primitive cell, e. Born effective charges
        of the atoms of the primitive cell, e, shape [n_primitive_atoms][3][3]. C:
        lk_input_get_born()."""
        return _core.result(self, "born", np.float64, _raw.lk_input_get_born)

    @property
    def dielectric(self) -> NDArray[np.float64]:
        """Dielectric constant. Dielectric constant, shape [3][3]. C:
        lk_input_get_dielectric()."""
        return _core.result(self, "dielectric", np.float64, _raw.lk_input_get_dielectric)

    @property
    def displacement_atoms(self) -> NDArray[np.int64]:
        """Displaced atoms. Displaced atoms, shape [n_singles]. C:
        lk_input_get_displacement_atoms()."""
        return _core.result(self, "displacement_atoms", np.int64,
            _raw.lk_input_get_displacement_atoms)

    @property
    def displacement_vectors(self) -> NDArray[np.float64]:
        """Displacements, Cartesian, Angstrom. Displacements, Cartesian, Angstrom, shape
        [n_singles][3]. C: lk_input_get_displacement_vectors()."""
        return _core.result(self, "displacement_vectors", np.float64,
            _raw.lk_input_get_displacement_vectors)

    @property
    def pair_first(self) -> NDArray[np.int64]:
        """Single displacement that each pair extends. Single displacement that each pair
        extends, shape [n_pairs]. C: lk_input_get_pair_first()."""
        return _core.result(self, "pair_first", np.int64, _raw.lk_input_get_pair_first)

    @property
    def pair_atoms(self) -> NDArray[np.int64]:
        """Second displaced atoms. Second displaced atoms, shape [n_pairs]. C:
        lk_input_get_pair_atoms()."""
        return _core.result(self, "pair_atoms", np.int64, _raw.lk_input_get_pair_atoms)

    @property
    def pair_vectors(self) -> NDArray[np.float64]:
        """Second displacements, Cartesian, Angstrom. Second displacements, Cartesian, Angstrom,
        shape [n_pairs][3]. C: lk_input_get_pair_vectors()."""
        return _core.result(self, "pair_vectors", np.float64, _raw.lk_input_get_pair_vectors)

    @property
    def pair_included(self) -> NDArray[np.int8]:
        """0 for pairs beyond the cutoff, which have no forces, else 1. 0 for pairs beyond the
        cutoff, which have no forces, else 1, shape [n_pairs]. C:
        lk_input_get_pair_included()."""
        return _core.result(self, "pair_included", np.int8, _raw.lk_input_get_pair_included)

    @property
    def pair_distances(self) -> NDArray[np.float64]:
        """Distances of the two atoms, Angstrom. Distances of the two atoms, Angstrom; -1 where
        the file does not say, shape [n_pairs]. C: lk_input_get_pair_distances()."""
        return _core.result(self, "pair_distances", np.float64, _raw.lk_input_get_pair_distances)

    @property
    def snapshots(self) -> NDArray[np.float64]:
        """Displacements of all atoms, Cartesian, Angstrom. Displacements of all atoms,
        Cartesian, Angstrom, shape [n_snapshots][n_supercell_atoms][3]. C:
        lk_input_get_snapshots()."""
        return _core.result(self, "snapshots", np.float64, _raw.lk_input_get_snapshots)

    @property
    def forces(self) -> NDArray[np.float64]:
        """Forces of the displaced supercells, singles, then pairs, or snapshots, eV/Angstrom.
        Forces of the displaced supercells, singles, then pairs, or snapshots, eV/Angstrom;
        zeros where a pair is not included, shape [n_supercells][n_supercell_atoms][3]. C:
        lk_input_get_forces()."""
        return _core.result(self, "forces", np.float64, _raw.lk_input_get_forces)

    @property
    def energies(self) -> NDArray[np.float64]:
        """Energies of the displaced supercells, in the unit of the file. Energies of the
        displaced supercells, in the unit of the file, shape [n_supercells]. C:
        lk_input_get_energies()."""
        return _core.result(self, "energies", np.float64, _raw.lk_input_get_energies)

    @property
    def duplicates(self) -> NDArray[np.int64]:
        """Pairs of displaced supercells that are the same, numbered from 1 as in the file.
        Pairs of displaced supercells that are the same, numbered from 1 as in the file; 0 is
        the perfect supercell, shape [n_duplicates][2]. C: lk_input_get_duplicates()."""
        return _core.result(self, "duplicates", np.int64, _raw.lk_input_get_duplicates)

    @property
    def phonon_displacement_atoms(self) -> NDArray[np.int64]:
        """Displaced atoms of the second order. Displaced atoms of the second order, shape
        [n_phonon_singles]. C: lk_input_get_phonon_displacement_atoms()."""
        return _core.result(self, "phonon_displacement_atoms", np.int64,
            _raw.lk_input_get_phonon_displacement_atoms)

    @property
    def phonon_displacement_vectors(self) -> NDArray[np.float64]:
        """Displacements of the second order, Cartesian, Angstrom. Displacements of the second
        order, Cartesian, Angstrom, shape [n_phonon_singles][3]. C:
        lk_input_get_phonon_displacement_vectors()."""
        return _core.result(self, "phonon_displacement_vectors", np.float64,
            _raw.lk_input_get_phonon_displacement_vectors)

    @property
    def phonon_snapshots(self) -> NDArray[np.float64]:
        """Displacements of all atoms of the second order, Cartesian, Angstrom. Displacements of
        all atoms of the second order, Cartesian, Angstrom, shape
        [n_phonon_snapshots][n_phonon_supercell_atoms][3]. C:
        lk_input_get_phonon_snapshots()."""
        return _core.result(self, "phonon_snapshots", np.float64,
            _raw.lk_input_get_phonon_snapshots)

    @property
    def phonon_forces(self) -> NDArray[np.float64]:
        """Forces of the second order, eV/Angstrom. Forces of the second order, eV/Angstrom,
        shape [n_phonon_supercells][n_phonon_supercell_atoms][3]. C:
        lk_input_get_phonon_forces()."""
        return _core.result(self, "phonon_forces", np.float64, _raw.lk_input_get_phonon_forces)

    @property
    def phonon_energies(self) -> NDArray[np.float64]:
        """Energies of the second order, in the unit of the file. Energies of the second order,
        in the unit of the file, shape [n_phonon_supercells]. C:
        lk_input_get_phonon_energies()."""
        return _core.result(self, "phonon_energies", np.float64, _raw.lk_input_get_phonon_energies)

    @property
    def force_constants(self) -> NDArray[np.float64]:
        """Second-order force constants, eV/Angstrom^2. Second-order force constants,
        eV/Angstrom^2, shape [n_rows][n_supercell_atoms][3][3]. C:
        lk_input_get_force_constants()."""
        return _core.result(self, "force_constants", np.float64, _raw.lk_input_get_force_constants)



class Nac(_core.Handle):
    """Parameters of the non-analytical term correction of a polar crystal."""

    __slots__ = ()
    _destroy = staticmethod(_raw.lk_nac_destroy)

    def __init__(
        self,
        born: ArrayLike,
        dielectric: ArrayLike,
        *,
        context: Context | None = None,
        **options: Any
    ) -> None:
        """Makes the parameters of a non-analytical term correction.

        Option method is "gonze" (dipole-dipole sum over reciprocal lattice vectors, the
        default) or "wang" (interpolated constant). Option unit_factor is e^2/(4 pi eps_0) in
        the units of the force constants. For method gonze, g_cutoff (1/Angstrom) bounds the sum
        and screening (1/Angstrom) is the range lambda of its Gaussian; without them n_g_vectors
        decides.

        Parameters
        ----------
        born : [n_atoms][3][3]
            Born effective charges [atom][field direction][displacement direction], e.
        dielectric : [3][3]
            High-frequency dielectric constant.
        **options
            Keys of ``libkernel.options.table("lk_nac_create")``.

        Raises
        ------
        InvalidArgument, OptionError, OutOfMemory

        Since 1.0; C: lk_nac_create().
        """
        born = _core.array(born, np.float64, 3, "born")
        dielectric = _core.array(dielectric, np.float64, 2, "dielectric")
        n_atoms = born.shape[0]
        _core.check(born, (n_atoms, 3, 3), "born", "[n_atoms][3][3]")
        _core.check(dielectric, (3, 3), "dielectric", "[3][3]")
        self._handle = _raw.lk_nac_create(_core.context_handle(context), n_atoms, born,
            dielectric, _core.options("lk_nac_create", options))

    def shape(self, name: str) -> tuple[int, ...]:
        """Shape of the array result of this name. C: lk_nac_get_shape()."""
        return _core.shape_of(self, name, _raw.lk_nac_get_shape)

    @property
    def born(self) -> NDArray[np.float64]:
        """Born effective charges. Charges, shape [n_atoms][3][3], [atom][field
        direction][displacement direction], e. C: lk_nac_get_born()."""
        return _core.result(self, "born", np.float64, _raw.lk_nac_get_born)

    @property
    def dielectric(self) -> NDArray[np.float64]:
        """High-frequency dielectric constant. Dielectric constant, shape [3][3]. C:
        lk_nac_get_dielectric()."""
        return _core.result(self, "dielectric", np.float64, _raw.lk_nac_get_dielectric)

    @property
    def method(self) -> str:
        """Method of the correction. "gonze" or "wang". C: lk_nac_get_method()."""
        return _raw.lk_nac_get_method(self._handle)

    @property
    def unit_factor(self) -> float:
        """Coulomb constant in the units of the force constants. e^2/(4 pi eps_0), eV Angstrom
        by default. C: lk_nac_get_unit_factor()."""
        return _raw.lk_nac_get_unit_factor(self._handle)



class Fc2(_core.Handle):
    """Second-order force constants of a supercell."""

    __slots__ = ()
    _destroy = staticmethod(_raw.lk_fc2_destroy)

    @classmethod
    def from_displacements(
        cls,
        supercell: Supercell,
        displacements: Displacements,
        *,
        context: Context | None = None,
        **options: Any
    ) -> Fc2:
        """Second-order force constants from single displacements and their forces.

        Finite differences and symmetry, as phonopy's traditional calculator; pairs are ignored.
        Options: "compact" (default true), "symmetrize" (default true: sum rules and permutation
        symmetry), "rounds" (default 3: how often the two alternate).

        Parameters
        ----------
        supercell
            Supercell.
        displacements
            Displacements of this supercell, with forces.
        **options
            Keys of ``libkernel.options.table("lk_fc2_create_from_displacements")``.

        Returns
        -------
        out
            The new handle.

        Raises
        ------
        InvalidArgument, HandleError, OptionError, StateError, SymmetryError, OutOfMemory,
        Unsupported, Cancelled

        Since 1.0; C: lk_fc2_create_from_displacements().
        """
        out_ = _raw.lk_fc2_create_from_displacements(_core.context_handle(context),
            supercell._handle, displacements._handle,
            _core.options("lk_fc2_create_from_displacements", options))
        return Fc2._wrap(out_)

    def __init__(
        self,
        supercell: Supercell,
        force_constants: ArrayLike,
        *,
        context: Context | None = None,
        **options: Any
    ) -> None:
        """Takes second-order force constants from an array.

        The array is full, one row per supercell atom, or compact, one row per primitive atom in
        the order of the supercell's map of primitive atoms.

        Parameters
        ----------
        supercell
            Supercell.
        force_constants : [n_rows][n_super][3][3]
            Force constants, eV/Angstrom^2.
        **options
            Keys of ``libkernel.options.table("lk_fc2_create")``.

        Raises
        ------
        InvalidArgument, OptionError, HandleError, ShapeError, OutOfMemory

        Since 1.0; C: lk_fc2_create().
        """
        force_constants = _core.array(force_constants, np.float64, 4, "force_constants")
        n_rows = force_constants.shape[0]
        n_super = force_constants.shape[1]
        _core.check(force_constants, (n_rows, n_super, 3, 3), "force_constants",
            "[n_rows][n_super][3][3]")
        self._handle = _raw.lk_fc2_create(_core.context_handle(context), supercell._handle,
            n_rows, n_super, force_constants, _core.options("lk_fc2_create", options))

    @classmethod
    def from_fc2(cls, source: Fc2, *, context: Context | None = None, **options: Any) -> Fc2:
        """Makes other force constants of given ones: in the other storage, symmetrised, or both.

        Option layout is "same", "full" or "compact". Option symmetrize enforces the sum rule
        and the symmetry under exchange of the two atoms; option rounds says how often the two
        alternate.

        Parameters
        ----------
        source
            Handle of the given force constants.
        **options
            Keys of ``libkernel.options.table("lk_fc2_create_from_fc2")``.

        Returns
        -------
        out
            The new handle.

        Raises
        ------
        InvalidArgument, OptionError, HandleError, ShapeError, OutOfMemory, Unsupported,
        Cancelled

        Since 1.0; C: lk_fc2_create_from_fc2().
        """
        out_ = _raw.lk_fc2_create_from_fc2(_core.context_handle(context), source._handle,
            _core.options("lk_fc2_create_from_fc2", options))
        return Fc2._wrap(out_)

    def shape(self, name: str) -> tuple[int, ...]:
        """Shape of the array result of this name. C: lk_fc2_get_shape()."""
        return _core.shape_of(self, name, _raw.lk_fc2_get_shape)

    @property
    def force_constants(self) -> NDArray[np.float64]:
        """Force constants. Force constants, shape [n_rows][n_super][3][3], eV/Angstrom^2. C:
        lk_fc2_get_force_constants()."""
        return _core.result(self, "force_constants", np.float64, _raw.lk_fc2_get_force_constants)

    @property
    def n_rows(self) -> int:
        """Number of rows of the force constants. C: lk_fc2_get_n_rows()."""
        return _raw.lk_fc2_get_n_rows(self._handle)

    @property
    def n_super(self) -> int:
        """Number of atoms of the supercell. C: lk_fc2_get_n_super()."""
        return _raw.lk_fc2_get_n_super(self._handle)

    @property
    def is_compact(self) -> bool:
        """Whether the force constants have rows for the atoms of the primitive cell alone. 1
        compact, 0 full. C: lk_fc2_get_is_compact()."""
        return bool(_raw.lk_fc2_get_is_compact(self._handle))

    @property
    def drift(self) -> NDArray[np.float64]:
        """Largest violation of the sum rule over the first and over the second atom. Sums of
        largest size, shape [2], eV/Angstrom^2. C: lk_fc2_get_drift()."""
        return _core.result(self, "drift", np.float64, _raw.lk_fc2_get_drift)



class Phonons(_core.Handle):
    """Harmonic phonons of a crystal."""

    __slots__ = ()
    _destroy = staticmethod(_raw.lk_phonons_destroy)

    def __init__(
        self,
        supercell: Supercell,
        fc2: Fc2,
        nac: Nac | None = None,
        *,
        context: Context | None = None,
        **options: Any
    ) -> None:
        """Prepares the phonons of a crystal from its force constants.

        For method gonze of the correction this takes the dipole-dipole part out of the force
        constants. Option frequency_factor is the frequency in THz of a square root of 1 in the
        units of the dynamical matrix.

        Parameters
        ----------
        supercell
            Supercell.
        fc2
            Force constants.
        nac
            Non-analytical term correction; NULL for none.
        **options
            Keys of ``libkernel.options.table("lk_phonons_create")``.

        Raises
        ------
        InvalidArgument, OptionError, HandleError, ShapeError, OutOfMemory, Unsupported,
        Cancelled

        Since 1.0; C: lk_phonons_create().
        """
        self._handle = _raw.lk_phonons_create(_core.context_handle(context), supercell._handle,
            fc2._handle, _core.handle_of(nac), _core.options("lk_phonons_create", options))

    def compute(self, qpoints: ArrayLike, **options: Any) -> None:
        """Computes phonons at a list of q-points; the results replace the earlier ones.

        Options eigenvectors and group_velocities ask for more than frequencies. Option
        q_direction, three reduced coordinates, is the direction in which Gamma is approached:
        for the non-analytical term at Gamma, and for the order of degenerate bands in group
        velocities; group velocities at Gamma are those without the term. Group velocities of
        modes below option cutoff_frequency (THz) are zero; bands closer than option
        degeneracy_tolerance (THz) are degenerate.

        Parameters
        ----------
        qpoints : [n_q][3]
            q-points, reduced coordinates.
        **options
            Keys of ``libkernel.options.table("lk_phonons_compute")``.

        Raises
        ------
        HandleError, InvalidArgument, OptionError, OutOfMemory, NotFinite, Unsupported,
        Cancelled

        Since 1.0; C: lk_phonons_compute().
        """
        qpoints = _core.array(qpoints, np.float64, 2, "qpoints")
        n_q = qpoints.shape[0]
        _core.check(qpoints, (n_q, 3), "qpoints", "[n_q][3]")
        _raw.lk_phonons_compute(self._handle, n_q, qpoints, _core.options("lk_phonons_compute",
            options))

    def shape(self, name: str) -> tuple[int, ...]:
        """Shape of the array result of this name. C: lk_phonons_get_shape()."""
        return _core.shape_of(self, name, _raw.lk_phonons_get_shape)

    @property
    def n_bands(self) -> int:
        """Number of bands, three times the number of atoms of the primitive cell. C:
        lk_phonons_get_n_bands()."""
        return _raw.lk_phonons_get_n_bands(self._handle)

    @property
    def qpoints(self) -> NDArray[np.float64]:
        """q-points of the results. q-points, shape [n_q][3], reduced coordinates. C:
        lk_phonons_get_qpoints()."""
        return _core.result(self, "qpoints", np.float64, _raw.lk_phonons_get_qpoints)

    @property
    def frequencies(self) -> NDArray[np.float64]:
        """Frequencies; those of imaginary modes are negative. Frequencies, shape
        [n_q][n_bands], ascending, THz. C: lk_phonons_get_frequencies()."""
        return _core.result(self, "frequencies", np.float64, _raw.lk_phonons_get_frequencies)

    @property
    def eigenvectors(self) -> NDArray[np.complex128]:
        """Eigenvectors of the dynamical matrices, with the phase of the exact atomic positions.
        Eigenvectors, shape [n_q][n_bands][3*n_atoms], [q-point][band][component]. C:
        lk_phonons_get_eigenvectors()."""
        return _core.result(self, "eigenvectors", np.complex128, _raw.lk_phonons_get_eigenvectors)

    @property
    def group_velocities(self) -> NDArray[np.float64]:
        """Group velocities, the derivatives of the frequencies by q without 2 pi. Velocities,
        shape [n_q][n_bands][3], Cartesian, THz Angstrom = 100 m/s. C:
        lk_phonons_get_group_velocities()."""
        return _core.result(self, "group_velocities", np.float64,
            _raw.lk_phonons_get_group_velocities)



class ConductivityEstimateResult(NamedTuple):
    """Results of estimate()."""

    bytes: int
    n_triplets: int


class ConductivityComputeCumulativeKappaResult(NamedTuple):
    """Results of compute_cumulative_kappa()."""

    cumulative: NDArray[np.float64]
    density: NDArray[np.float64] | None


class Conductivity(_core.Handle):
    """Lattice thermal conductivity of a crystal in the relaxation-time approximation."""

    __slots__ = ()
    _destroy = staticmethod(_raw.lk_conductivity_destroy)

    def __init__(
        self,
        supercell: Supercell,
        grid: Grid,
        fc2: Fc2,
        fc3: Fc3,
        nac: Nac | None = None,
        *,
        context: Context | None = None,
        **options: Any
    ) -> None:
        """Makes a conductivity calculation; nothing is computed yet.

        The force constants, the grid and the correction stay shared with their handles.
        Options: "temperatures" (K), "sigmas" (widths of Gaussians in THz, 0 is the tetrahedron
        method), "sigma_cutoff", "isotopes", "mass_variances", "boundary_mfp" (micrometre),
        "symmetrize_tetrahedra", "average_degenerate_weights", "exclude_gamma_acoustic",
        "upstream_defaults", "r0_average", "cutoff_frequency" (THz), "normal_umklapp".

        Parameters
        ----------
        supercell
            Supercell of the third-order force constants.
        grid
            Grid of q-points.
        fc2
            Second-order force constants, also of another supercell of the crystal.
        fc3
            Third-order force constants.
        nac
            Non-analytical term correction, or NULL.
        **options
            Keys of ``libkernel.options.table("lk_conductivity_create")``.

        Raises
        ------
        InvalidArgument, ShapeError, OptionError, HandleError, OutOfMemory

        Since 1.0; C: lk_conductivity_create().
        """
        self._handle = _raw.lk_conductivity_create(_core.context_handle(context),
            supercell._handle, grid._handle, fc2._handle, fc3._handle, _core.handle_of(nac),
            _core.options("lk_conductivity_create", options))

    def estimate(self, **options: Any) -> ConductivityEstimateResult:
        """Memory and work of lk_conductivity_run(), before anything big is allocated.
        **options
            Keys of ``libkernel.options.table("lk_conductivity_estimate")``.

        Returns
        -------
        bytes
            Bytes that a run allocates at most.
        n_triplets
            Number of irreducible triplets of all irreducible q-points.

        Raises
        ------
        InvalidArgument, OptionError, HandleError, OutOfMemory, Cancelled

        Since 1.0; C: lk_conductivity_estimate().
        """
        bytes_, n_triplets_ = _raw.lk_conductivity_estimate(self._handle,
            _core.options("lk_conductivity_estimate", options))
        return ConductivityEstimateResult(bytes_, n_triplets_)

    def run(self, **options: Any) -> None:
        """Computes phonons, scattering and conductivity.

        Stages of progress: "phonons", "triplets", "collisions", "isotopes". After a cancelled
        or failed run the handle keeps the results of the run before, if there was one.
        **options
            Keys of ``libkernel.options.table("lk_conductivity_run")``.

        Raises
        ------
        InvalidArgument, OptionError, HandleError, Unsupported, OutOfMemory, NoConvergence,
        Cancelled

        Since 1.0; C: lk_conductivity_run().
        """
        _raw.lk_conductivity_run(self._handle, _core.options("lk_conductivity_run", options))

    def compute_cumulative_kappa(
        self,
        sigma_index: int,
        points: ArrayLike,
        n_temperatures: int,
        want_density: bool = True,
        **options: Any
    ) -> ConductivityComputeCumulativeKappaResult:
        """Conductivity accumulated over modes up to sampling points of a quantity of the modes.

        Option "axis": "frequency" (THz) or "mean_free_path" (Angstrom, all scattering
        included).

        Parameters
        ----------
        sigma_index
            Smearing.
        points : [n_points]
            Sampling points, THz or Angstrom.
        n_temperatures
            Number of temperatures of the calculation.
        want_density : [n_temperatures][n_points][6]
            Derivative of cumulative, or NULL.
        **options
            Keys of ``libkernel.options.table("lk_conductivity_compute_cumulative_kappa")``.

        Returns
        -------
        cumulative : [n_temperatures][n_points][6]
            Contribution of the modes up to each point, xx, yy, zz, yz, xz, xy, W/(m K).
        density : [n_temperatures][n_points][6]
            Derivative of cumulative, or NULL.

        Raises
        ------
        InvalidArgument, ShapeError, OptionError, HandleError, StateError, OutOfMemory

        Since 1.0; C: lk_conductivity_compute_cumulative_kappa().
        """
        points = _core.array(points, np.float64, 1, "points")
        n_points = points.shape[0]
        _core.check(points, (n_points,), "points", "[n_points]")
        cumulative = _core.empty((n_temperatures, n_points, 6), np.float64)
        density = _core.empty((n_temperatures, n_points, 6), np.float64) if want_density else None
        _raw.lk_conductivity_compute_cumulative_kappa(self._handle, sigma_index, n_points,
            points, n_temperatures, cumulative, density,
            _core.options("lk_conductivity_compute_cumulative_kappa", options))
        return ConductivityComputeCumulativeKappaResult(cumulative, density)

    def shape(self, name: str) -> tuple[int, ...]:
        """Shape of the array result of this name. C: lk_conductivity_get_shape()."""
        return _core.shape_of(self, name, _raw.lk_conductivity_get_shape)

    @property
    def n_temperatures(self) -> int:
        """Number of temperatures. C: lk_conductivity_get_n_temperatures()."""
        return _raw.lk_conductivity_get_n_temperatures(self._handle)

    @property
    def n_sigmas(self) -> int:
        """Number of smearings. C: lk_conductivity_get_n_sigmas()."""
        return _raw.lk_conductivity_get_n_sigmas(self._handle)

    @property
    def n_qpoints(self) -> int:
        """Number of irreducible q-points. C: lk_conductivity_get_n_qpoints()."""
        return _raw.lk_conductivity_get_n_qpoints(self._handle)

    @property
    def n_bands(self) -> int:
        """Number of bands. C: lk_conductivity_get_n_bands()."""
        return _raw.lk_conductivity_get_n_bands(self._handle)

    @property
    def temperatures(self) -> NDArray[np.float64]:
        """Temperatures. Temperatures, shape [n_temperatures], K. C:
        lk_conductivity_get_temperatures()."""
        return _core.result(self, "temperatures", np.float64, _raw.lk_conductivity_get_temperatures)

    @property
    def sigmas(self) -> NDArray[np.float64]:
        """Smearings. Widths of the Gaussians, shape [n_sigmas], THz; 0 is the tetrahedron
        method. C: lk_conductivity_get_sigmas()."""
        return _core.result(self, "sigmas", np.float64, _raw.lk_conductivity_get_sigmas)

    @property
    def qpoints(self) -> NDArray[np.float64]:
        """Irreducible q-points. Positions, shape [n_qpoints][3], fractional. C:
        lk_conductivity_get_qpoints()."""
        return _core.result(self, "qpoints", np.float64, _raw.lk_conductivity_get_qpoints)

    @property
    def weights(self) -> NDArray[np.int64]:
        """Numbers of grid points that the irreducible q-points stand for. Weights, shape
        [n_qpoints]. C: lk_conductivity_get_weights()."""
        return _core.result(self, "weights", np.int64, _raw.lk_conductivity_get_weights)

    @property
    def kappa(self) -> NDArray[np.float64]:
        """Lattice thermal conductivity. Tensors xx, yy, zz, yz, xz, xy, shape
        [n_sigmas][n_temperatures][6], W/(m K). C: lk_conductivity_get_kappa()."""
        return _core.result(self, "kappa", np.float64, _raw.lk_conductivity_get_kappa)

    @property
    def mode_kappa(self) -> NDArray[np.float64]:
        """Contributions of the modes to the conductivity, summed over the star of each q-point.
        Tensors xx, yy, zz, yz, xz, xy, shape [n_sigmas][n_temperatures][n_qpoints][n_bands][6],
        W/(m K); their sum divided by the number of grid points is the conductivity. C:
        lk_conductivity_get_mode_kappa()."""
        return _core.result(self, "mode_kappa", np.float64, _raw.lk_conductivity_get_mode_kappa)

    @property
    def frequencies(self) -> NDArray[np.float64]:
        """Frequencies at the irreducible q-points. Frequencies, shape [n_qpoints][n_bands],
        THz, negative for imaginary modes. C: lk_conductivity_get_frequencies()."""
        return _core.result(self, "frequencies", np.float64, _raw.lk_conductivity_get_frequencies)

    @property
    def group_velocities(self) -> NDArray[np.float64]:
        """Group velocities at the irreducible q-points. Velocities, shape
        [n_qpoints][n_bands][3], THz Angstrom (100 m/s). C:
        lk_conductivity_get_group_velocities()."""
        return _core.result(self, "group_velocities", np.float64,
            _raw.lk_conductivity_get_group_velocities)

    @property
    def heat_capacities(self) -> NDArray[np.float64]:
        """Heat capacities of the modes. Heat capacities, shape
        [n_temperatures][n_qpoints][n_bands], eV/K. C: lk_conductivity_get_heat_capacities()."""
        return _core.result(self, "heat_capacities", np.float64,
            _raw.lk_conductivity_get_heat_capacities)

    @property
    def gamma(self) -> NDArray[np.float64]:
        """Half widths at half maximum from three-phonon scattering. Half widths, shape
        [n_sigmas][n_temperatures][n_qpoints][n_bands], THz. C: lk_conductivity_get_gamma()."""
        return _core.result(self, "gamma", np.float64, _raw.lk_conductivity_get_gamma)

    @property
    def gamma_normal(self) -> NDArray[np.float64]:
        """Part of gamma from normal processes, with the option "normal_umklapp". Half widths,
        shape [n_sigmas][n_temperatures][n_qpoints][n_bands], THz. C:
        lk_conductivity_get_gamma_normal()."""
        return _core.result(self, "gamma_normal", np.float64, _raw.lk_conductivity_get_gamma_normal)

    @property
    def gamma_umklapp(self) -> NDArray[np.float64]:
        """Part of gamma from Umklapp processes, with the option "normal_umklapp". Half widths,
        shape [n_sigmas][n_temperatures][n_qpoints][n_bands], THz. C:
        lk_conductivity_get_gamma_umklapp()."""
        return _core.result(self, "gamma_umklapp", np.float64,
            _raw.lk_conductivity_get_gamma_umklapp)

    @property
    def gamma_isotope(self) -> NDArray[np.float64]:
        """Half widths from isotope scattering, with the options "isotopes" or "mass_variances".
        Half widths, shape [n_sigmas][n_qpoints][n_bands], THz. C:
        lk_conductivity_get_gamma_isotope()."""
        return _core.result(self, "gamma_isotope", np.float64,
            _raw.lk_conductivity_get_gamma_isotope)

    @property
    def gamma_boundary(self) -> NDArray[np.float64]:
        """Half widths from boundary scattering, with the option "boundary_mfp". Half widths,
        shape [n_qpoints][n_bands], THz. C: lk_conductivity_get_gamma_boundary()."""
        return _core.result(self, "gamma_boundary", np.float64,
            _raw.lk_conductivity_get_gamma_boundary)

    @property
    def lifetimes(self) -> NDArray[np.float64]:
        """Lifetimes of the modes from all scattering. Lifetimes 1 / (4 pi Gamma), shape
        [n_sigmas][n_temperatures][n_qpoints][n_bands], ps; 0 where the half width is 0. C:
        lk_conductivity_get_lifetimes()."""
        return _core.result(self, "lifetimes", np.float64, _raw.lk_conductivity_get_lifetimes)

    @property
    def mean_free_paths(self) -> NDArray[np.float64]:
        """Mean free paths of the modes from all scattering. Lengths |v| / (4 pi Gamma), shape
        [n_sigmas][n_temperatures][n_qpoints][n_bands], Angstrom; 0 where the half width is 0.
        C: lk_conductivity_get_mean_free_paths()."""
        return _core.result(self, "mean_free_paths", np.float64,
            _raw.lk_conductivity_get_mean_free_paths)
