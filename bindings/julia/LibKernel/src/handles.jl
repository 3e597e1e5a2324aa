# SPDX-License-Identifier: BSD-3-Clause
# Generated from the C headers, do not edit; refresh by: python3 bindings/api/generate.py
# Types of the library's handles, and what one asks of them.

"""
    Crystal

A crystal: lattice, atoms and the operations of its space group.
"""
struct Crystal <: AbstractHandle
    raw::Raw.Handle{:lk_crystal}
    Crystal(raw::Raw.Handle{:lk_crystal}) = new(raw)
end

"""
    Supercell

A supercell of a crystal, its primitive cell and the maps between them.
"""
struct Supercell <: AbstractHandle
    raw::Raw.Handle{:lk_supercell}
    Supercell(raw::Raw.Handle{:lk_supercell}) = new(raw)
end

"""
    Displacements

Displaced atoms of a supercell, one or two at a time, and the forces they cause.
"""
struct Displacements <: AbstractHandle
    raw::Raw.Handle{:lk_displacements}
    Displacements(raw::Raw.Handle{:lk_displacements}) = new(raw)
end

"""
    Fc3

Third-order force constants.
"""
struct Fc3 <: AbstractHandle
    raw::Raw.Handle{:lk_fc3}
    Fc3(raw::Raw.Handle{:lk_fc3}) = new(raw)
end

"""
    Grid

A grid of q-points in the Brillouin zone of a primitive cell.
"""
struct Grid <: AbstractHandle
    raw::Raw.Handle{:lk_grid}
    Grid(raw::Raw.Handle{:lk_grid}) = new(raw)
end

"""
    Input

Contents of the input files of one crystal.
"""
struct Input <: AbstractHandle
    raw::Raw.Handle{:lk_input}
    Input(raw::Raw.Handle{:lk_input}) = new(raw)
end

"""
    Nac

Parameters of the non-analytical term correction of a polar crystal.
"""
struct Nac <: AbstractHandle
    raw::Raw.Handle{:lk_nac}
    Nac(raw::Raw.Handle{:lk_nac}) = new(raw)
end

"""
    Fc2

Second-order force constants of a supercell.
"""
struct Fc2 <: AbstractHandle
    raw::Raw.Handle{:lk_fc2}
    Fc2(raw::Raw.Handle{:lk_fc2}) = new(raw)
end

"""
    Phonons

Harmonic phonons of a crystal.
"""
struct Phonons <: AbstractHandle
    raw::Raw.Handle{:lk_phonons}
    Phonons(raw::Raw.Handle{:lk_phonons}) = new(raw)
end

"""
    Conductivity

Lattice thermal conductivity of a crystal in the relaxation-time approximation.
"""
struct Conductivity <: AbstractHandle
    raw::Raw.Handle{:lk_conductivity}
    Conductivity(raw::Raw.Handle{:lk_conductivity}) = new(raw)
end

"""
    Crystal(lattice, positions, symbols; masses = nothing, context = nothing, options...)

Makes a crystal and finds its space group.

Operations are found by spglib within a tolerance, or given by the options "rotations" and
"translations", x' = R x + t in fractional coordinates.

# Arguments
- `lattice` `(3, 3)`: Lattice vectors a, b, c in rows, Angstrom.
- `positions` `(3, n_atoms)`: Fractional positions.
- `symbols` `(n_atoms,)`: Chemical symbols; a number may follow, as in "Cl1".
- `masses` `(n_atoms,)`: Masses, u; nothing takes the standard atomic weights.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of `LibKernel.option_table("lk_crystal_create")`.

Throws [`LibKernelError`](@ref): InvalidArgument, OptionError, Singular, SymmetryError,
OutOfMemory. Since 1.0; C: `lk_crystal_create`.
"""
function Crystal(lattice, positions, symbols; masses = nothing, context = nothing,
        options...)
    lattice = Support.array(lattice, Float64, Val(2), "lattice")
    positions = Support.array(positions, Float64, Val(2), "positions")
    symbols = Support.texts(symbols, "symbols")
    masses = Support.array(masses, Float64, Val(1), "masses")
    n_atoms = Base.size(positions, 2)
    Support.check(lattice, (3, 3), "lattice")
    Support.check(positions, (3, n_atoms), "positions")
    Support.check(masses, (n_atoms,), "masses")
    out_ = Raw.lk_crystal_create(Support.context_handle(context), n_atoms,
        Support.transposed(lattice), positions, symbols, masses,
        Support.option_handle("lk_crystal_create", options))
    return Crystal(out_)
end

"Frees the handle now; every later use is an error."
Base.close(h::Crystal) = Raw.lk_crystal_destroy(h.raw)

"Shape of the array result of this name, as the getter returns it. C: `lk_crystal_get_shape`."
shape(h::Crystal, name) = Support.shape(h.raw, name, Raw.lk_crystal_get_shape)

"""
    n_atoms(crystal::Crystal)

Number of atoms.

# Returns
- Number of atoms.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument. Since 1.0; C:
`lk_crystal_get_n_atoms`.
"""
n_atoms(crystal::Crystal) = Raw.lk_crystal_get_n_atoms(crystal.raw)

"""
    n_operations(crystal::Crystal)

Number of space-group operations.

# Returns
- Number of operations.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument. Since 1.0; C:
`lk_crystal_get_n_operations`.
"""
n_operations(crystal::Crystal) = Raw.lk_crystal_get_n_operations(crystal.raw)

"""
    volume(crystal::Crystal)

Volume of the cell.

# Returns
- Volume, cubic Angstrom.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument. Since 1.0; C:
`lk_crystal_get_volume`.
"""
volume(crystal::Crystal) = Raw.lk_crystal_get_volume(crystal.raw)

"""
    space_group(crystal::Crystal)

International symbol and number of the space group.

# Returns
- For example "Fd-3m (227)"; "given" for operations of the caller. It lives as long as the
  handle.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument. Since 1.0; C:
`lk_crystal_get_space_group`.
"""
space_group(crystal::Crystal) = Raw.lk_crystal_get_space_group(crystal.raw)

"""
    symbol(crystal::Crystal, i)

Chemical symbol of an atom.

# Arguments
- `i`: Index of the atom. Counted from 1.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument. Since 1.0; C:
`lk_crystal_get_symbol`.
"""
symbol(crystal::Crystal, i) = Raw.lk_crystal_get_symbol(crystal.raw, i - 1)

"`symbol` of all, counted from 1."
symbols(crystal::Crystal) = String[symbol(crystal, i) for i in 1:n_atoms(crystal)]

"""
    lattice(crystal::Crystal)

Lattice vectors.

# Returns
- `(3, 3)` Lattice vectors in rows, Angstrom.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError. Since 1.0; C:
`lk_crystal_get_lattice`.
"""
lattice(crystal::Crystal) =
    Support.transposed(Support.result(crystal.raw, "lattice", Float64,
        Raw.lk_crystal_get_shape, Raw.lk_crystal_get_lattice))

"""
    positions(crystal::Crystal)

Positions of the atoms.

# Returns
- `(3, n_atoms)` Fractional positions.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError. Since 1.0; C:
`lk_crystal_get_positions`.
"""
positions(crystal::Crystal) =
    Support.result(crystal.raw, "positions", Float64, Raw.lk_crystal_get_shape,
        Raw.lk_crystal_get_positions)

"""
    masses(crystal::Crystal)

Masses of the atoms.

# Returns
- `(n_atoms,)` Masses, u.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError. Since 1.0; C:
`lk_crystal_get_masses`.
"""
masses(crystal::Crystal) =
    Support.result(crystal.raw, "masses", Float64, Raw.lk_crystal_get_shape,
        Raw.lk_crystal_get_masses)

"""
    rotations(crystal::Crystal)

Rotations of the space-group operations.

# Returns
- `(3, 3, n_operations)` Rotations on fractional coordinates.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError. Since 1.0; C:
`lk_crystal_get_rotations`.
"""
rotations(crystal::Crystal) =
    Support.result(crystal.raw, "rotations", Int64, Raw.lk_crystal_get_shape,
        Raw.lk_crystal_get_rotations)

"""
    translations(crystal::Crystal)

Translations of the space-group operations.

# Returns
- `(3, n_operations)` Fractional translations.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError. Since 1.0; C:
`lk_crystal_get_translations`.
"""
translations(crystal::Crystal) =
    Support.result(crystal.raw, "translations", Float64, Raw.lk_crystal_get_shape,
        Raw.lk_crystal_get_translations)

"""
    equivalent_atoms(crystal::Crystal)

Representative of each atom under the space group.

# Returns
- `(n_atoms,)` Equivalent atoms. Counted from 1.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError. Since 1.0; C:
`lk_crystal_get_equivalent_atoms`.
"""
equivalent_atoms(crystal::Crystal) =
    Support.one_based(Support.result(crystal.raw, "equivalent_atoms", Int64,
        Raw.lk_crystal_get_shape, Raw.lk_crystal_get_equivalent_atoms))

"""
    Crystal_read(path; context = nothing, options...)

Reads a crystal from a POSCAR, or the unit cell of a file of phonopy or phono3py.

Masses are those of the file, else the standard ones.

# Arguments
- `path`: POSCAR of VASP 4 or 5 (direct or Cartesian, selective dynamics), or a YAML file.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of `LibKernel.option_table("lk_crystal_read")`.

Throws [`LibKernelError`](@ref): InvalidArgument, OptionError, FileError, FormatError,
Unsupported, SymmetryError, OutOfMemory. Since 1.0; C: `lk_crystal_read`.
"""
function Crystal_read(path; context = nothing, options...)
    out_ = Raw.lk_crystal_read(Support.context_handle(context), path,
        Support.option_handle("lk_crystal_read", options))
    return Crystal(out_)
end

"""
    write(crystal::Crystal, path)

Writes a crystal as POSCAR of VASP 5.

# Arguments
- `path`: File to write.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, FileError, OutOfMemory. Since
1.0; C: `lk_crystal_write`.
"""
function write(crystal::Crystal, path)
    Raw.lk_crystal_write(crystal.raw, path)
    return nothing
end

"""
    Supercell(crystal::Crystal, supercell_matrix; primitive_matrix = nothing, context = nothing, options...)

Builds a supercell, its primitive cell and the maps between them.

Atoms are ordered as phonopy orders them, so that force constants can be exchanged. The
tolerance and the choice of operations are those of the crystal.

# Arguments
- `crystal`: Unit cell.
- `supercell_matrix` `(3, 3)`: Supercell vectors in columns, in units of the lattice
  vectors.
- `primitive_matrix` `(3, 3)`: Primitive vectors in columns, in units of the lattice
  vectors; nothing finds them from the space group.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of `LibKernel.option_table("lk_supercell_create")`.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, OptionError, Singular,
SymmetryError, Unsupported, OutOfMemory. Since 1.0; C: `lk_supercell_create`.
"""
function Supercell(crystal::Crystal, supercell_matrix; primitive_matrix = nothing, context =
        nothing, options...)
    supercell_matrix = Support.array(supercell_matrix, Int64, Val(2), "supercell_matrix")
    primitive_matrix = Support.array(primitive_matrix, Float64, Val(2), "primitive_matrix")
    Support.check(supercell_matrix, (3, 3), "supercell_matrix")
    Support.check(primitive_matrix, (3, 3), "primitive_matrix")
    out_ = Raw.lk_supercell_create(Support.context_handle(context), crystal.raw,
        Support.transposed(supercell_matrix), Support.transposed(primitive_matrix),
        Support.option_handle("lk_supercell_create", options))
    return Supercell(out_)
end

"Frees the handle now; every later use is an error."
Base.close(h::Supercell) = Raw.lk_supercell_destroy(h.raw)

"Shape of the array result of this name, as the getter returns it. C: `lk_supercell_get_shape`."
shape(h::Supercell, name) = Support.shape(h.raw, name, Raw.lk_supercell_get_shape)

"""
    n_atoms(supercell::Supercell)

Number of supercell atoms.

# Returns
- Number of atoms.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument. Since 1.0; C:
`lk_supercell_get_n_atoms`.
"""
n_atoms(supercell::Supercell) = Raw.lk_supercell_get_n_atoms(supercell.raw)

"""
    n_primitive(supercell::Supercell)

Number of primitive atoms.

# Returns
- Number of atoms.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument. Since 1.0; C:
`lk_supercell_get_n_primitive`.
"""
n_primitive(supercell::Supercell) = Raw.lk_supercell_get_n_primitive(supercell.raw)

"""
    n_translations(supercell::Supercell)

Number of pure translations, of primitive cells in the supercell.

# Returns
- Number of translations.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument. Since 1.0; C:
`lk_supercell_get_n_translations`.
"""
n_translations(supercell::Supercell) = Raw.lk_supercell_get_n_translations(supercell.raw)

"""
    primitive_volume(supercell::Supercell)

Volume of the primitive cell.

# Returns
- Volume, cubic Angstrom.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument. Since 1.0; C:
`lk_supercell_get_primitive_volume`.
"""
primitive_volume(supercell::Supercell) =
    Raw.lk_supercell_get_primitive_volume(supercell.raw)

"""
    space_group(supercell::Supercell)

International symbol and number of the space group of the primitive cell.

# Returns
- For example "Fd-3m (227)". It lives as long as the handle.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument. Since 1.0; C:
`lk_supercell_get_space_group`.
"""
space_group(supercell::Supercell) = Raw.lk_supercell_get_space_group(supercell.raw)

"""
    symbol(supercell::Supercell, i)

Chemical symbol of a supercell atom.

# Arguments
- `i`: Index of the atom. Counted from 1.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument. Since 1.0; C:
`lk_supercell_get_symbol`.
"""
symbol(supercell::Supercell, i) = Raw.lk_supercell_get_symbol(supercell.raw, i - 1)

"`symbol` of all, counted from 1."
symbols(supercell::Supercell) = String[symbol(supercell, i) for i in 1:n_atoms(supercell)]

"""
    primitive_symbol(supercell::Supercell, i)

Chemical symbol of a primitive atom.

# Arguments
- `i`: Index of the atom. Counted from 1.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument. Since 1.0; C:
`lk_supercell_get_primitive_symbol`.
"""
primitive_symbol(supercell::Supercell, i) =
    Raw.lk_supercell_get_primitive_symbol(supercell.raw, i - 1)

"`primitive_symbol` of all, counted from 1."
primitive_symbols(supercell::Supercell) =
    String[primitive_symbol(supercell, i) for i in 1:n_primitive(supercell)]

"""
    lattice(supercell::Supercell)

Lattice vectors of the supercell.

# Returns
- `(3, 3)` Lattice vectors in rows, Angstrom.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError. Since 1.0; C:
`lk_supercell_get_lattice`.
"""
lattice(supercell::Supercell) =
    Support.transposed(Support.result(supercell.raw, "lattice", Float64,
        Raw.lk_supercell_get_shape, Raw.lk_supercell_get_lattice))

"""
    positions(supercell::Supercell)

Positions of the supercell atoms.

# Returns
- `(3, n_atoms)` Fractional positions in the supercell.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError. Since 1.0; C:
`lk_supercell_get_positions`.
"""
positions(supercell::Supercell) =
    Support.result(supercell.raw, "positions", Float64, Raw.lk_supercell_get_shape,
        Raw.lk_supercell_get_positions)

"""
    masses(supercell::Supercell)

Masses of the supercell atoms.

# Returns
- `(n_atoms,)` Masses, u.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError. Since 1.0; C:
`lk_supercell_get_masses`.
"""
masses(supercell::Supercell) =
    Support.result(supercell.raw, "masses", Float64, Raw.lk_supercell_get_shape,
        Raw.lk_supercell_get_masses)

"""
    primitive_lattice(supercell::Supercell)

Lattice vectors of the primitive cell.

# Returns
- `(3, 3)` Lattice vectors in rows, Angstrom.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError. Since 1.0; C:
`lk_supercell_get_primitive_lattice`.
"""
primitive_lattice(supercell::Supercell) =
    Support.transposed(Support.result(supercell.raw, "primitive_lattice", Float64,
        Raw.lk_supercell_get_shape, Raw.lk_supercell_get_primitive_lattice))

"""
    primitive_positions(supercell::Supercell)

Positions of the primitive atoms.

# Returns
- `(3, n_primitive)` Fractional positions in the primitive cell.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError. Since 1.0; C:
`lk_supercell_get_primitive_positions`.
"""
primitive_positions(supercell::Supercell) =
    Support.result(supercell.raw, "primitive_positions", Float64,
        Raw.lk_supercell_get_shape, Raw.lk_supercell_get_primitive_positions)

"""
    primitive_masses(supercell::Supercell)

Masses of the primitive atoms.

# Returns
- `(n_primitive,)` Masses, u.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError. Since 1.0; C:
`lk_supercell_get_primitive_masses`.
"""
primitive_masses(supercell::Supercell) =
    Support.result(supercell.raw, "primitive_masses", Float64, Raw.lk_supercell_get_shape,
        Raw.lk_supercell_get_primitive_masses)

"""
    supercell_matrix(supercell::Supercell)

The supercell matrix.

# Returns
- `(3, 3)` Supercell vectors in columns, in units of the lattice vectors.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError. Since 1.0; C:
`lk_supercell_get_supercell_matrix`.
"""
supercell_matrix(supercell::Supercell) =
    Support.transposed(Support.result(supercell.raw, "supercell_matrix", Int64,
        Raw.lk_supercell_get_shape, Raw.lk_supercell_get_supercell_matrix))

"""
    primitive_matrix(supercell::Supercell)

The primitive matrix.

# Returns
- `(3, 3)` Primitive vectors in columns, in units of the lattice vectors.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError. Since 1.0; C:
`lk_supercell_get_primitive_matrix`.
"""
primitive_matrix(supercell::Supercell) =
    Support.transposed(Support.result(supercell.raw, "primitive_matrix", Float64,
        Raw.lk_supercell_get_shape, Raw.lk_supercell_get_primitive_matrix))

"""
    primitive_to_supercell(supercell::Supercell)

Supercell atom of each primitive atom.

# Returns
- `(n_primitive,)` Supercell atoms. Counted from 1.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError. Since 1.0; C:
`lk_supercell_get_primitive_to_supercell`.
"""
primitive_to_supercell(supercell::Supercell) =
    Support.one_based(Support.result(supercell.raw, "primitive_to_supercell", Int64,
        Raw.lk_supercell_get_shape, Raw.lk_supercell_get_primitive_to_supercell))

"""
    supercell_to_primitive(supercell::Supercell)

Supercell atom that represents each supercell atom.

# Returns
- `(n_atoms,)` Supercell atoms, the images of primitive atoms. Counted from 1.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError. Since 1.0; C:
`lk_supercell_get_supercell_to_primitive`.
"""
supercell_to_primitive(supercell::Supercell) =
    Support.one_based(Support.result(supercell.raw, "supercell_to_primitive", Int64,
        Raw.lk_supercell_get_shape, Raw.lk_supercell_get_supercell_to_primitive))

"""
    supercell_to_primitive_index(supercell::Supercell)

Primitive atom of each supercell atom.

# Returns
- `(n_atoms,)` Primitive atoms. Counted from 1.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError. Since 1.0; C:
`lk_supercell_get_supercell_to_primitive_index`.
"""
supercell_to_primitive_index(supercell::Supercell) =
    Support.one_based(Support.result(supercell.raw, "supercell_to_primitive_index", Int64,
        Raw.lk_supercell_get_shape, Raw.lk_supercell_get_supercell_to_primitive_index))

"""
    unit_to_supercell(supercell::Supercell)

Supercell atom of each atom of the unit cell.

# Returns
- `(n_unit,)` Supercell atoms. Counted from 1.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError. Since 1.0; C:
`lk_supercell_get_unit_to_supercell`.
"""
unit_to_supercell(supercell::Supercell) =
    Support.one_based(Support.result(supercell.raw, "unit_to_supercell", Int64,
        Raw.lk_supercell_get_shape, Raw.lk_supercell_get_unit_to_supercell))

"""
    supercell_to_unit(supercell::Supercell)

Supercell atom that represents the unit-cell atom of each supercell atom.

# Returns
- `(n_atoms,)` Supercell atoms. Counted from 1.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError. Since 1.0; C:
`lk_supercell_get_supercell_to_unit`.
"""
supercell_to_unit(supercell::Supercell) =
    Support.one_based(Support.result(supercell.raw, "supercell_to_unit", Int64,
        Raw.lk_supercell_get_shape, Raw.lk_supercell_get_supercell_to_unit))

"""
    permutations(supercell::Supercell)

Permutations of the supercell atoms by the pure translations.

# Returns
- `(n_atoms, n_translations)` Atom where each translation brings each atom. Counted from 1.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError. Since 1.0; C:
`lk_supercell_get_permutations`.
"""
permutations(supercell::Supercell) =
    Support.one_based(Support.result(supercell.raw, "permutations", Int64,
        Raw.lk_supercell_get_shape, Raw.lk_supercell_get_permutations))

"""
    translation_of(supercell::Supercell)

Translation that brings each supercell atom onto its primitive representative.

# Returns
- `(n_atoms,)` Indices of translations. Counted from 1.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError. Since 1.0; C:
`lk_supercell_get_translation_of`.
"""
translation_of(supercell::Supercell) =
    Support.one_based(Support.result(supercell.raw, "translation_of", Int64,
        Raw.lk_supercell_get_shape, Raw.lk_supercell_get_translation_of))

"""
    shortest_vectors(supercell::Supercell)

Shortest vectors from primitive to supercell atoms, all images of equal length.

# Returns
- `(3, n_vectors)` Vectors in fractional coordinates of the primitive cell.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError. Since 1.0; C:
`lk_supercell_get_shortest_vectors`.
"""
shortest_vectors(supercell::Supercell) =
    Support.result(supercell.raw, "shortest_vectors", Float64, Raw.lk_supercell_get_shape,
        Raw.lk_supercell_get_shortest_vectors)

"""
    multiplicity(supercell::Supercell)

Number and start of the shortest vectors of each pair of atoms.

# Returns
- `(2, n_primitive, n_atoms)` Count, and first row of shortest_vectors counted from 0 in
  every language.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError. Since 1.0; C:
`lk_supercell_get_multiplicity`.
"""
multiplicity(supercell::Supercell) =
    Support.result(supercell.raw, "multiplicity", Int64, Raw.lk_supercell_get_shape,
        Raw.lk_supercell_get_multiplicity)

"""
    rotations(supercell::Supercell)

Rotations of the operations of the supercell.

# Returns
- `(3, 3, n_operations)` Rotations on fractional coordinates of the supercell.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError. Since 1.0; C:
`lk_supercell_get_rotations`.
"""
rotations(supercell::Supercell) =
    Support.result(supercell.raw, "rotations", Int64, Raw.lk_supercell_get_shape,
        Raw.lk_supercell_get_rotations)

"""
    translations(supercell::Supercell)

Translations of the operations of the supercell.

# Returns
- `(3, n_operations)` Fractional translations in the supercell.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError. Since 1.0; C:
`lk_supercell_get_translations`.
"""
translations(supercell::Supercell) =
    Support.result(supercell.raw, "translations", Float64, Raw.lk_supercell_get_shape,
        Raw.lk_supercell_get_translations)

"""
    primitive_rotations(supercell::Supercell)

Rotations of the operations of the primitive cell.

# Returns
- `(3, 3, n_primitive_operations)` Rotations on fractional coordinates of the primitive
  cell.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError. Since 1.0; C:
`lk_supercell_get_primitive_rotations`.
"""
primitive_rotations(supercell::Supercell) =
    Support.result(supercell.raw, "primitive_rotations", Int64, Raw.lk_supercell_get_shape,
        Raw.lk_supercell_get_primitive_rotations)

"""
    primitive_translations(supercell::Supercell)

Translations of the operations of the primitive cell.

# Returns
- `(3, n_primitive_operations)` Fractional translations in the primitive cell.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError. Since 1.0; C:
`lk_supercell_get_primitive_translations`.
"""
primitive_translations(supercell::Supercell) =
    Support.result(supercell.raw, "primitive_translations", Float64,
        Raw.lk_supercell_get_shape, Raw.lk_supercell_get_primitive_translations)

"""
    equivalent_atoms(supercell::Supercell)

Representative of each supercell atom under the operations.

# Returns
- `(n_atoms,)` Equivalent supercell atoms. Counted from 1.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError. Since 1.0; C:
`lk_supercell_get_equivalent_atoms`.
"""
equivalent_atoms(supercell::Supercell) =
    Support.one_based(Support.result(supercell.raw, "equivalent_atoms", Int64,
        Raw.lk_supercell_get_shape, Raw.lk_supercell_get_equivalent_atoms))

"""
    Supercell_from_input(input::Input; context = nothing, options...)

Builds the supercell that an input describes.

Unit cell, supercell matrix and primitive matrix are those of the input; without a primitive
matrix the primitive cell is found.

# Arguments
- `input`: Handle of the files' contents.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of `LibKernel.option_table("lk_supercell_create_from_input")`.

Throws [`LibKernelError`](@ref): InvalidArgument, HandleError, OptionError, StateError,
Singular, SymmetryError, Unsupported, OutOfMemory. Since 1.0; C:
`lk_supercell_create_from_input`.
"""
function Supercell_from_input(input::Input; context = nothing, options...)
    out_ = Raw.lk_supercell_create_from_input(Support.context_handle(context), input.raw,
        Support.option_handle("lk_supercell_create_from_input", options))
    return Supercell(out_)
end

"""
    Displacements(supercell::Supercell; context = nothing, options...)

Finds the displacements that determine the force constants, as few as symmetry allows.

The order and the numbers are those of phonopy (single displacements) and phono3py (pairs).
With pairs, first atoms move along the axes of the supercell only, and "diagonal" is about
second atoms. Options: "pairs" (default false), "amplitude" (Angstrom; default 0.01, with
pairs 0.03), "plusminus" ("auto", "always", "never"), "diagonal" (default true).

# Arguments
- `supercell`: Supercell.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of `LibKernel.option_table("lk_displacements_create")`.

Throws [`LibKernelError`](@ref): InvalidArgument, HandleError, OptionError, OutOfMemory.
Since 1.0; C: `lk_displacements_create`.
"""
function Displacements(supercell::Supercell; context = nothing, options...)
    out_ = Raw.lk_displacements_create(Support.context_handle(context), supercell.raw,
        Support.option_handle("lk_displacements_create", options))
    return Displacements(out_)
end

"""
    Displacements_from_arrays(supercell::Supercell, first_atoms, first_displacements; first_of_second = nothing, second_atoms = nothing, second_displacements = nothing, context = nothing, options...)

Takes displacements from arrays, for example from a file.

# Arguments
- `supercell`: Supercell.
- `first_atoms` `(n_first,)`: Displaced supercell atoms. Counted from 1.
- `first_displacements` `(3, n_first)`: Displacements, Angstrom, not zero.
- `first_of_second` `(n_second,)`: First displacement of each pair, not descending. Counted
  from 1.
- `second_atoms` `(n_second,)`: Supercell atoms displaced in addition. Counted from 1.
- `second_displacements` `(3, n_second)`: Their displacements, Angstrom, not zero.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of `LibKernel.option_table("lk_displacements_create_from_arrays")`.

Throws [`LibKernelError`](@ref): InvalidArgument, HandleError, OptionError, OutOfMemory.
Since 1.0; C: `lk_displacements_create_from_arrays`.
"""
function Displacements_from_arrays(supercell::Supercell, first_atoms, first_displacements;
        first_of_second = nothing, second_atoms = nothing, second_displacements = nothing,
        context = nothing, options...)
    first_atoms = Support.array(first_atoms, Int64, Val(1), "first_atoms")
    first_displacements = Support.array(first_displacements, Float64, Val(2),
        "first_displacements")
    first_of_second = Support.array(first_of_second, Int64, Val(1), "first_of_second")
    second_atoms = Support.array(second_atoms, Int64, Val(1), "second_atoms")
    second_displacements = Support.array(second_displacements, Float64, Val(2),
        "second_displacements")
    n_first = Base.size(first_atoms, 1)
    n_second = first_of_second === nothing ? 0 : Base.size(first_of_second, 1)
    Support.check(first_atoms, (n_first,), "first_atoms")
    Support.check(first_displacements, (3, n_first), "first_displacements")
    Support.check(first_of_second, (n_second,), "first_of_second")
    Support.check(second_atoms, (n_second,), "second_atoms")
    Support.check(second_displacements, (3, n_second), "second_displacements")
    out_ = Raw.lk_displacements_create_from_arrays(Support.context_handle(context),
        supercell.raw, n_first, Support.zero_based(first_atoms), first_displacements,
        n_second, Support.zero_based(first_of_second), Support.zero_based(second_atoms),
        second_displacements, Support.option_handle("lk_displacements_create_from_arrays",
        options))
    return Displacements(out_)
end

"Frees the handle now; every later use is an error."
Base.close(h::Displacements) = Raw.lk_displacements_destroy(h.raw)

"""
    n_supercells(displacements::Displacements)

Number of displaced supercells.

# Returns
- Number of first displacements plus number of pairs.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument. Since 1.0; C:
`lk_displacements_get_n_supercells`.
"""
n_supercells(displacements::Displacements) =
    Raw.lk_displacements_get_n_supercells(displacements.raw)

"""
    n_first(displacements::Displacements)

Number of first displacements.

# Returns
- Number of supercells with one displaced atom.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument. Since 1.0; C:
`lk_displacements_get_n_first`.
"""
n_first(displacements::Displacements) = Raw.lk_displacements_get_n_first(displacements.raw)

"""
    n_second(displacements::Displacements)

Number of pairs of displacements.

# Returns
- Number of supercells with a pair of displacements.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument. Since 1.0; C:
`lk_displacements_get_n_second`.
"""
n_second(displacements::Displacements) =
    Raw.lk_displacements_get_n_second(displacements.raw)

"""
    n_atoms(displacements::Displacements)

Number of atoms of a supercell.

# Returns
- Number of atoms.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument. Since 1.0; C:
`lk_displacements_get_n_atoms`.
"""
n_atoms(displacements::Displacements) = Raw.lk_displacements_get_n_atoms(displacements.raw)

"Shape of the array result of this name, as the getter returns it. C: `lk_displacements_get_shape`."
shape(h::Displacements, name) = Support.shape(h.raw, name, Raw.lk_displacements_get_shape)

"""
    first_atoms(displacements::Displacements)

Atoms of the first displacements.

# Returns
- `(n_first,)` Supercell atoms. Counted from 1.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError. Since 1.0; C:
`lk_displacements_get_first_atoms`.
"""
first_atoms(displacements::Displacements) =
    Support.one_based(Support.result(displacements.raw, "first_atoms", Int64,
        Raw.lk_displacements_get_shape, Raw.lk_displacements_get_first_atoms))

"""
    first_displacements(displacements::Displacements)

First displacements.

# Returns
- `(3, n_first)` Displacements, Cartesian, Angstrom.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError. Since 1.0; C:
`lk_displacements_get_first_displacements`.
"""
first_displacements(displacements::Displacements) =
    Support.result(displacements.raw, "first_displacements", Float64,
        Raw.lk_displacements_get_shape, Raw.lk_displacements_get_first_displacements)

"""
    first_of_second(displacements::Displacements)

First displacement of each pair.

# Returns
- `(n_second,)` Positions in the list of first displacements. Counted from 1.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError. Since 1.0; C:
`lk_displacements_get_first_of_second`.
"""
first_of_second(displacements::Displacements) =
    Support.one_based(Support.result(displacements.raw, "first_of_second", Int64,
        Raw.lk_displacements_get_shape, Raw.lk_displacements_get_first_of_second))

"""
    second_atoms(displacements::Displacements)

Second atoms of the pairs.

# Returns
- `(n_second,)` Supercell atoms. Counted from 1.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError. Since 1.0; C:
`lk_displacements_get_second_atoms`.
"""
second_atoms(displacements::Displacements) =
    Support.one_based(Support.result(displacements.raw, "second_atoms", Int64,
        Raw.lk_displacements_get_shape, Raw.lk_displacements_get_second_atoms))

"""
    second_displacements(displacements::Displacements)

Second displacements of the pairs.

# Returns
- `(3, n_second)` Displacements, Cartesian, Angstrom.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError. Since 1.0; C:
`lk_displacements_get_second_displacements`.
"""
second_displacements(displacements::Displacements) =
    Support.result(displacements.raw, "second_displacements", Float64,
        Raw.lk_displacements_get_shape, Raw.lk_displacements_get_second_displacements)

"""
    pair_distances(displacements::Displacements)

Distances of the two atoms of the pairs.

# Returns
- `(n_second,)` Distances between nearest images before the displacement, Angstrom.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError. Since 1.0; C:
`lk_displacements_get_pair_distances`.
"""
pair_distances(displacements::Displacements) =
    Support.result(displacements.raw, "pair_distances", Float64,
        Raw.lk_displacements_get_shape, Raw.lk_displacements_get_pair_distances)

"""
    positions(displacements::Displacements, i)

Positions of all atoms in one displaced supercell.

# Arguments
- `i`: Supercell. Counted from 1.

# Returns
- `(3, n_atoms)` Positions, fractional; they may lie outside [0, 1).

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError. Since 1.0; C:
`lk_displacements_get_positions`.
"""
positions(displacements::Displacements, i) =
    Support.result(displacements.raw, "positions", Float64, Raw.lk_displacements_get_shape,
        Raw.lk_displacements_get_positions, i - 1)

"""
    set_forces!(displacements::Displacements, forces)

Sets the forces in all displaced supercells; earlier ones are replaced.

Forces of the supercell without displacements, if they are not zero, are to be subtracted
before.

# Arguments
- `forces` `(3, n_atoms, n_supercells)`: Forces, Cartesian, eV/Angstrom.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError, OutOfMemory.
Since 1.0; C: `lk_displacements_set_forces`.
"""
function set_forces!(displacements::Displacements, forces)
    forces = Support.array(forces, Float64, Val(3), "forces")
    n_supercells = Base.size(forces, 3)
    n_atoms = Base.size(forces, 2)
    Support.check(forces, (3, n_atoms, n_supercells), "forces")
    Raw.lk_displacements_set_forces(displacements.raw, n_supercells, n_atoms, forces)
    return displacements
end

"""
    forces(displacements::Displacements)

Forces in all displaced supercells.

# Returns
- `(3, n_atoms, n_supercells)` Forces, Cartesian, eV/Angstrom.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError, StateError. Since
1.0; C: `lk_displacements_get_forces`.
"""
forces(displacements::Displacements) =
    Support.result(displacements.raw, "forces", Float64, Raw.lk_displacements_get_shape,
        Raw.lk_displacements_get_forces)

"""
    Displacements_from_input(supercell::Supercell, input::Input; context = nothing, options...)

Takes displacements of single atoms and pairs from an input, with the forces where it has
them.

Inputs that leave out pairs beyond a cutoff distance are not supported.

# Arguments
- `supercell`: Supercell of the displacements.
- `input`: Handle of the files' contents.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of `LibKernel.option_table("lk_displacements_create_from_input")`.

Throws [`LibKernelError`](@ref): InvalidArgument, HandleError, OptionError, StateError,
ShapeError, Unsupported, OutOfMemory. Since 1.0; C: `lk_displacements_create_from_input`.
"""
function Displacements_from_input(supercell::Supercell, input::Input; context = nothing,
        options...)
    out_ = Raw.lk_displacements_create_from_input(Support.context_handle(context),
        supercell.raw, input.raw,
        Support.option_handle("lk_displacements_create_from_input", options))
    return Displacements(out_)
end

"""
    Fc3_from_displacements(supercell::Supercell, displacements::Displacements; context = nothing, options...)

Third-order force constants from pairs of displacements and their forces.

Finite differences and symmetry, as phono3py's traditional calculator. Options: "compact"
(default true), "symmetrize" (default true: sum rules and permutation symmetry, in
phono3py's order), "rounds" (default 3: how often the two alternate).

# Arguments
- `supercell`: Supercell.
- `displacements`: Displacements of this supercell, pairs included, with forces.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of `LibKernel.option_table("lk_fc3_create_from_displacements")`.

Throws [`LibKernelError`](@ref): InvalidArgument, HandleError, OptionError, StateError,
SymmetryError, OutOfMemory, Unsupported, Cancelled. Since 1.0; C:
`lk_fc3_create_from_displacements`.
"""
function Fc3_from_displacements(supercell::Supercell, displacements::Displacements; context
        = nothing, options...)
    out_ = Raw.lk_fc3_create_from_displacements(Support.context_handle(context),
        supercell.raw, displacements.raw,
        Support.option_handle("lk_fc3_create_from_displacements", options))
    return Fc3(out_)
end

"""
    Fc3(supercell::Supercell, force_constants; context = nothing, options...)

Takes third-order force constants from an array.

# Arguments
- `supercell`: Supercell.
- `force_constants` `(3, 3, 3, n_super, n_super, n_rows)`: Force constants, eV/Angstrom^3.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of `LibKernel.option_table("lk_fc3_create")`.

Throws [`LibKernelError`](@ref): InvalidArgument, HandleError, OptionError, ShapeError,
OutOfMemory. Since 1.0; C: `lk_fc3_create`.
"""
function Fc3(supercell::Supercell, force_constants; context = nothing, options...)
    force_constants = Support.array(force_constants, Float64, Val(6), "force_constants")
    n_rows = Base.size(force_constants, 6)
    n_super = Base.size(force_constants, 5)
    Support.check(force_constants, (3, 3, 3, n_super, n_super, n_rows), "force_constants")
    out_ = Raw.lk_fc3_create(Support.context_handle(context), supercell.raw, n_rows,
        n_super, force_constants, Support.option_handle("lk_fc3_create", options))
    return Fc3(out_)
end

"""
    Fc3_from_fc3(source::Fc3; context = nothing, options...)

Makes other force constants of given ones: in the other storage, symmetrised, or both.

Option layout is "same", "full" or "compact". Option symmetrize enforces sum rules and
permutation symmetry; option rounds (default 3) says how often the two alternate.

# Arguments
- `source`: Handle of the given force constants.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of `LibKernel.option_table("lk_fc3_create_from_fc3")`.

Throws [`LibKernelError`](@ref): InvalidArgument, HandleError, OptionError, OutOfMemory,
Unsupported, Cancelled. Since 1.0; C: `lk_fc3_create_from_fc3`.
"""
function Fc3_from_fc3(source::Fc3; context = nothing, options...)
    out_ = Raw.lk_fc3_create_from_fc3(Support.context_handle(context), source.raw,
        Support.option_handle("lk_fc3_create_from_fc3", options))
    return Fc3(out_)
end

"Frees the handle now; every later use is an error."
Base.close(h::Fc3) = Raw.lk_fc3_destroy(h.raw)

"""
    n_rows(fc3::Fc3)

Number of rows: atoms of the primitive cell (compact) or of the supercell (full).

# Returns
- Number of rows.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument. Since 1.0; C:
`lk_fc3_get_n_rows`.
"""
n_rows(fc3::Fc3) = Raw.lk_fc3_get_n_rows(fc3.raw)

"""
    n_super(fc3::Fc3)

Number of atoms of the supercell.

# Returns
- Number of atoms.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument. Since 1.0; C:
`lk_fc3_get_n_super`.
"""
n_super(fc3::Fc3) = Raw.lk_fc3_get_n_super(fc3.raw)

"""
    is_compact(fc3::Fc3)

Whether the storage is compact.

# Returns
- 1 compact, 0 full.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument. Since 1.0; C:
`lk_fc3_get_is_compact`.
"""
is_compact(fc3::Fc3) = Raw.lk_fc3_get_is_compact(fc3.raw) != 0

"Shape of the array result of this name, as the getter returns it. C: `lk_fc3_get_shape`."
shape(h::Fc3, name) = Support.shape(h.raw, name, Raw.lk_fc3_get_shape)

"""
    force_constants(fc3::Fc3)

Third-order force constants.

# Returns
- `(3, 3, 3, n_super, n_super, n_rows)` Force constants, eV/Angstrom^3.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError. Since 1.0; C:
`lk_fc3_get_force_constants`.
"""
force_constants(fc3::Fc3) =
    Support.result(fc3.raw, "force_constants", Float64, Raw.lk_fc3_get_shape,
        Raw.lk_fc3_get_force_constants)

"""
    drift(fc3::Fc3)

Largest sums over one atom, which vanish for exact force constants.

# Returns
- `(3,)` Sum of the largest magnitude over the first, the second and the third atom,
  eV/Angstrom^3.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError, OutOfMemory.
Since 1.0; C: `lk_fc3_get_drift`.
"""
drift(fc3::Fc3) =
    Support.result(fc3.raw, "drift", Float64, Raw.lk_fc3_get_shape, Raw.lk_fc3_get_drift)

"""
    drift_components(fc3::Fc3)

Cartesian components where the largest sums occur.

# Returns
- `(3, 3)` Three components for each sum of lk_fc3_get_drift(). Counted from 1.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError, OutOfMemory.
Since 1.0; C: `lk_fc3_get_drift_components`.
"""
drift_components(fc3::Fc3) =
    Support.one_based(Support.result(fc3.raw, "drift_components", Int64,
        Raw.lk_fc3_get_shape, Raw.lk_fc3_get_drift_components))

"""
    Grid(supercell::Supercell, mesh; context = nothing, options...)

Makes a Gamma-centred grid from three mesh numbers.

# Arguments
- `supercell`: Supercell; the grid is that of its primitive cell.
- `mesh` `(3,)`: Mesh numbers along the reciprocal vectors.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of `LibKernel.option_table("lk_grid_create")`.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, OptionError, SymmetryError,
Unsupported, OutOfMemory, Cancelled. Since 1.0; C: `lk_grid_create`.
"""
function Grid(supercell::Supercell, mesh; context = nothing, options...)
    mesh = Support.array(mesh, Int64, Val(1), "mesh")
    Support.check(mesh, (3,), "mesh")
    out_ = Raw.lk_grid_create(Support.context_handle(context), supercell.raw, mesh,
        Support.option_handle("lk_grid_create", options))
    return Grid(out_)
end

"""
    Grid_from_length(supercell::Supercell, length; context = nothing, options...)

Makes a grid with the distances of points that a length gives.

Mesh numbers are the integers nearest to the length times |b|. With the option
"generalized_grid", or where such a mesh breaks the symmetry, the mesh is that of the
conventional cell.

# Arguments
- `supercell`: Supercell; the grid is that of its primitive cell.
- `length`: Length, Angstrom; about the shortest lattice vector of the supercell that the
  grid stands for.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of `LibKernel.option_table("lk_grid_create_from_length")`.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, OptionError, SymmetryError,
Unsupported, OutOfMemory, Cancelled. Since 1.0; C: `lk_grid_create_from_length`.
"""
function Grid_from_length(supercell::Supercell, length; context = nothing, options...)
    out_ = Raw.lk_grid_create_from_length(Support.context_handle(context), supercell.raw,
        length, Support.option_handle("lk_grid_create_from_length", options))
    return Grid(out_)
end

"""
    Grid_from_matrix(supercell::Supercell, grid_matrix; context = nothing, options...)

Makes a generalized regular grid from its grid matrix.

# Arguments
- `supercell`: Supercell; the grid is that of its primitive cell.
- `grid_matrix` `(3, 3)`: Vectors in columns, in units of the primitive lattice vectors, of
  the supercell that the grid stands for.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of `LibKernel.option_table("lk_grid_create_from_matrix")`.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, OptionError, SymmetryError,
Unsupported, OutOfMemory, Cancelled. Since 1.0; C: `lk_grid_create_from_matrix`.
"""
function Grid_from_matrix(supercell::Supercell, grid_matrix; context = nothing, options...)
    grid_matrix = Support.array(grid_matrix, Int64, Val(2), "grid_matrix")
    Support.check(grid_matrix, (3, 3), "grid_matrix")
    out_ = Raw.lk_grid_create_from_matrix(Support.context_handle(context), supercell.raw,
        Support.transposed(grid_matrix), Support.option_handle("lk_grid_create_from_matrix",
        options))
    return Grid(out_)
end

"Frees the handle now; every later use is an error."
Base.close(h::Grid) = Raw.lk_grid_destroy(h.raw)

"Shape of the array result of this name, as the getter returns it. C: `lk_grid_get_shape`."
shape(h::Grid, name) = Support.shape(h.raw, name, Raw.lk_grid_get_shape)

"""
    n_grid(grid::Grid)

Number of grid points.

# Returns
- Number of points.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument. Since 1.0; C:
`lk_grid_get_n_grid`.
"""
n_grid(grid::Grid) = Raw.lk_grid_get_n_grid(grid.raw)

"""
    n_bz(grid::Grid)

Number of points of the Brillouin zone, images on its surface included.

# Returns
- Number of points.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument. Since 1.0; C:
`lk_grid_get_n_bz`.
"""
n_bz(grid::Grid) = Raw.lk_grid_get_n_bz(grid.raw)

"""
    n_irreducible(grid::Grid)

Number of irreducible grid points.

# Returns
- Number of points.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument. Since 1.0; C:
`lk_grid_get_n_irreducible`.
"""
n_irreducible(grid::Grid) = Raw.lk_grid_get_n_irreducible(grid.raw)

"""
    d_diag(grid::Grid)

Diagonal of the Smith normal form D = P A Q of the grid matrix A.

# Returns
- `(3,)` Numbers of grid points along the grid axes.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError. Since 1.0; C:
`lk_grid_get_d_diag`.
"""
d_diag(grid::Grid) =
    Support.result(grid.raw, "d_diag", Int64, Raw.lk_grid_get_shape, Raw.lk_grid_get_d_diag)

"""
    grid_matrix(grid::Grid)

Grid matrix.

# Returns
- `(3, 3)` Grid matrix.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError. Since 1.0; C:
`lk_grid_get_grid_matrix`.
"""
grid_matrix(grid::Grid) =
    Support.transposed(Support.result(grid.raw, "grid_matrix", Int64, Raw.lk_grid_get_shape,
        Raw.lk_grid_get_grid_matrix))

"""
    p(grid::Grid)

Left matrix P of the Smith normal form.

# Returns
- `(3, 3)` P.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError. Since 1.0; C:
`lk_grid_get_p`.
"""
p(grid::Grid) =
    Support.transposed(Support.result(grid.raw, "p", Int64, Raw.lk_grid_get_shape,
        Raw.lk_grid_get_p))

"""
    q(grid::Grid)

Right matrix Q of the Smith normal form.

# Returns
- `(3, 3)` Q; q-points are Q D^-1 address.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError. Since 1.0; C:
`lk_grid_get_q`.
"""
q(grid::Grid) =
    Support.transposed(Support.result(grid.raw, "q", Int64, Raw.lk_grid_get_shape,
        Raw.lk_grid_get_q))

"""
    addresses(grid::Grid)

Addresses of the points of the Brillouin zone, images on its surface included.

# Returns
- `(3, n_bz)` Addresses.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError. Since 1.0; C:
`lk_grid_get_addresses`.
"""
addresses(grid::Grid) =
    Support.result(grid.raw, "addresses", Int64, Raw.lk_grid_get_shape,
        Raw.lk_grid_get_addresses)

"""
    bz_map(grid::Grid)

Where the images of each grid point start.

# Returns
- `(n_grid+1,)` First row of addresses of each grid point, counted from 0 in every language.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError. Since 1.0; C:
`lk_grid_get_bz_map`.
"""
bz_map(grid::Grid) =
    Support.result(grid.raw, "bz_map", Int64, Raw.lk_grid_get_shape, Raw.lk_grid_get_bz_map)

"""
    bz_to_grid(grid::Grid)

Grid point of each point of the Brillouin zone.

# Returns
- `(n_bz,)` Grid points. Counted from 1.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError. Since 1.0; C:
`lk_grid_get_bz_to_grid`.
"""
bz_to_grid(grid::Grid) =
    Support.one_based(Support.result(grid.raw, "bz_to_grid", Int64, Raw.lk_grid_get_shape,
        Raw.lk_grid_get_bz_to_grid))

"""
    map(grid::Grid)

Smallest equivalent grid point of each grid point.

# Returns
- `(n_grid,)` Grid points. Counted from 1.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError. Since 1.0; C:
`lk_grid_get_map`.
"""
map(grid::Grid) =
    Support.one_based(Support.result(grid.raw, "map", Int64, Raw.lk_grid_get_shape,
        Raw.lk_grid_get_map))

"""
    irreducible(grid::Grid)

Irreducible grid points.

# Returns
- `(n_irreducible,)` Grid points. Counted from 1.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError. Since 1.0; C:
`lk_grid_get_irreducible`.
"""
irreducible(grid::Grid) =
    Support.one_based(Support.result(grid.raw, "irreducible", Int64, Raw.lk_grid_get_shape,
        Raw.lk_grid_get_irreducible))

"""
    weights(grid::Grid)

Numbers of grid points that the irreducible ones stand for.

# Returns
- `(n_irreducible,)` Weights.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError. Since 1.0; C:
`lk_grid_get_weights`.
"""
weights(grid::Grid) =
    Support.result(grid.raw, "weights", Int64, Raw.lk_grid_get_shape,
        Raw.lk_grid_get_weights)

"""
    qpoints(grid::Grid)

The irreducible q-points.

# Returns
- `(3, n_irreducible)` q-points in units of the reciprocal vectors.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError. Since 1.0; C:
`lk_grid_get_qpoints`.
"""
qpoints(grid::Grid) =
    Support.result(grid.raw, "qpoints", Float64, Raw.lk_grid_get_shape,
        Raw.lk_grid_get_qpoints)

"""
    tetrahedra(grid::Grid)

Offsets of addresses of the tetrahedra around a point.

# Returns
- `(3, 4, n_tetrahedra)` Offsets, the point itself first.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError. Since 1.0; C:
`lk_grid_get_tetrahedra`.
"""
tetrahedra(grid::Grid) =
    Support.result(grid.raw, "tetrahedra", Int64, Raw.lk_grid_get_shape,
        Raw.lk_grid_get_tetrahedra)

"""
    rotations(grid::Grid)

Rotations of grid addresses.

# Returns
- `(3, 3, n_rotations)` Rotations.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError. Since 1.0; C:
`lk_grid_get_rotations`.
"""
rotations(grid::Grid) =
    Support.result(grid.raw, "rotations", Int64, Raw.lk_grid_get_shape,
        Raw.lk_grid_get_rotations)

"""
    reciprocal_rotations(grid::Grid)

Rotations of q-points.

# Returns
- `(3, 3, n_rotations)` Rotations in units of the reciprocal vectors.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError. Since 1.0; C:
`lk_grid_get_reciprocal_rotations`.
"""
reciprocal_rotations(grid::Grid) =
    Support.result(grid.raw, "reciprocal_rotations", Int64, Raw.lk_grid_get_shape,
        Raw.lk_grid_get_reciprocal_rotations)

"""
    reciprocal_lattice(grid::Grid)

Reciprocal vectors.

# Returns
- `(3, 3)` Reciprocal vectors in columns, without 2 pi, 1/Angstrom.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError. Since 1.0; C:
`lk_grid_get_reciprocal_lattice`.
"""
reciprocal_lattice(grid::Grid) =
    Support.transposed(Support.result(grid.raw, "reciprocal_lattice", Float64,
        Raw.lk_grid_get_shape, Raw.lk_grid_get_reciprocal_lattice))

"""
    Input_read(path; context = nothing, options...)

Reads a file of phonopy or phono3py, or a POSCAR.

# Arguments
- `path`: phono3py_disp.yaml, phono3py_params.yaml, phonopy.yaml and their like of all
  versions, or a POSCAR of VASP 4 or 5, which gives the unit cell alone.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of `LibKernel.option_table("lk_input_read")`.

Throws [`LibKernelError`](@ref): InvalidArgument, OptionError, FileError, FormatError,
Unsupported, OutOfMemory. Since 1.0; C: `lk_input_read`.
"""
function Input_read(path; context = nothing, options...)
    out_ = Raw.lk_input_read(Support.context_handle(context), path,
        Support.option_handle("lk_input_read", options))
    return Input(out_)
end

"""
    Input(lattice, positions, symbols, supercell_matrix; masses = nothing, primitive_matrix = nothing, phonon_supercell_matrix = nothing, context = nothing, options...)

Makes the contents of a file from arrays, for writing.

# Arguments
- `lattice` `(3, 3)`: Basis vectors of the unit cell in rows, Angstrom.
- `positions` `(3, n_atoms)`: Fractional positions.
- `symbols` `(n_atoms,)`: Symbols of the elements.
- `supercell_matrix` `(3, 3)`: Supercell matrix, as phonopy defines it.
- `masses` `(n_atoms,)`: Masses, u; nothing takes the standard ones.
- `primitive_matrix` `(3, 3)`: Primitive matrix, as phonopy defines it; nothing finds the
  primitive cell.
- `phonon_supercell_matrix` `(3, 3)`: Supercell matrix of the second order when it has a
  supercell of its own.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of `LibKernel.option_table("lk_input_create")`.

Throws [`LibKernelError`](@ref): InvalidArgument, OptionError, Singular, SymmetryError,
OutOfMemory. Since 1.0; C: `lk_input_create`.
"""
function Input(lattice, positions, symbols, supercell_matrix; masses = nothing,
        primitive_matrix = nothing, phonon_supercell_matrix = nothing, context = nothing,
        options...)
    lattice = Support.array(lattice, Float64, Val(2), "lattice")
    positions = Support.array(positions, Float64, Val(2), "positions")
    symbols = Support.texts(symbols, "symbols")
    masses = Support.array(masses, Float64, Val(1), "masses")
    supercell_matrix = Support.array(supercell_matrix, Int64, Val(2), "supercell_matrix")
    primitive_matrix = Support.array(primitive_matrix, Float64, Val(2), "primitive_matrix")
    phonon_supercell_matrix = Support.array(phonon_supercell_matrix, Int64, Val(2),
        "phonon_supercell_matrix")
    n_atoms = Base.size(positions, 2)
    Support.check(lattice, (3, 3), "lattice")
    Support.check(positions, (3, n_atoms), "positions")
    Support.check(masses, (n_atoms,), "masses")
    Support.check(supercell_matrix, (3, 3), "supercell_matrix")
    Support.check(primitive_matrix, (3, 3), "primitive_matrix")
    Support.check(phonon_supercell_matrix, (3, 3), "phonon_supercell_matrix")
    out_ = Raw.lk_input_create(Support.context_handle(context), n_atoms,
        Support.transposed(lattice), positions, symbols, masses,
        Support.transposed(supercell_matrix), Support.transposed(primitive_matrix),
        Support.transposed(phonon_supercell_matrix),
        Support.option_handle("lk_input_create", options))
    return Input(out_)
end

"Frees the handle now; every later use is an error."
Base.close(h::Input) = Raw.lk_input_destroy(h.raw)

"""
    read_forces_fc3!(input::Input, path)

Reads forces of the displaced supercells from FORCES_FC3.

# Arguments
- `path`: File with rows of forces in the order of the displaced supercells, or with rows of
  displacement and force (type II), which replace the displacements. Units as those of the
  file read first.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, FileError, FormatError,
StateError, OutOfMemory. Since 1.0; C: `lk_input_read_forces_fc3`.
"""
function read_forces_fc3!(input::Input, path)
    Raw.lk_input_read_forces_fc3(input.raw, path)
    return input
end

"""
    read_forces_fc2!(input::Input, path)

Reads forces of the second order from FORCES_FC2.

# Arguments
- `path`: File with rows of forces in the order of the displaced supercells of the second
  order, or with rows of displacement and force (type II). Where the input has no
  second-order displacements of its own, those of the supercell are meant.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, FileError, FormatError,
StateError, OutOfMemory. Since 1.0; C: `lk_input_read_forces_fc2`.
"""
function read_forces_fc2!(input::Input, path)
    Raw.lk_input_read_forces_fc2(input.raw, path)
    return input
end

"""
    read_force_sets!(input::Input, path)

Reads displacements and forces from phonopy's FORCE_SETS.

# Arguments
- `path`: File of type I or II; replaces the displacements.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, FileError, FormatError,
StateError, OutOfMemory. Since 1.0; C: `lk_input_read_force_sets`.
"""
function read_force_sets!(input::Input, path)
    Raw.lk_input_read_force_sets(input.raw, path)
    return input
end

"""
    read_force_constants!(input::Input, path)

Reads second-order force constants from phonopy's FORCE_CONSTANTS.

# Arguments
- `path`: File with full or compact force constants.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, FileError, FormatError,
StateError, OutOfMemory. Since 1.0; C: `lk_input_read_force_constants`.
"""
function read_force_constants!(input::Input, path)
    Raw.lk_input_read_force_constants(input.raw, path)
    return input
end

"""
    read_born!(input::Input, path; options...)

Reads the dielectric constant and the Born effective charges from phonopy's BORN.

The primitive cell is that of the file, or built from unit cell and matrices.

# Arguments
- `path`: File with the charges of the symmetry-independent atoms of the primitive cell;
  those of the other atoms follow by symmetry.
- `options`: keywords of `LibKernel.option_table("lk_input_read_born")`.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, OptionError, FileError,
FormatError, StateError, SymmetryError, OutOfMemory. Since 1.0; C: `lk_input_read_born`.
"""
function read_born!(input::Input, path; options...)
    Raw.lk_input_read_born(input.raw, path, Support.option_handle("lk_input_read_born",
        options))
    return input
end

"""
    set_displacements!(input::Input, atoms, vectors, cutoff; pair_first = nothing, pair_atoms = nothing, pair_vectors = nothing, pair_included = nothing)

Sets displacements of one atom, or of two, in the supercell.

Removes forces and energies of earlier displacements.

# Arguments
- `atoms` `(n_singles,)`: Displaced atoms of the supercell. Counted from 1.
- `vectors` `(3, n_singles)`: Displacements, Cartesian, Angstrom.
- `cutoff`: Cutoff distance of pairs, Angstrom; 0 when there is none.
- `pair_first` `(n_pairs,)`: Single displacement that each pair extends, in ascending order;
  not used when n_pairs is 0. Counted from 1.
- `pair_atoms` `(n_pairs,)`: Second displaced atoms. Counted from 1.
- `pair_vectors` `(3, n_pairs)`: Second displacements, Cartesian, Angstrom.
- `pair_included` `(n_pairs,)`: 0 for pairs beyond the cutoff; nothing includes all.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, StateError, ShapeError,
OutOfMemory. Since 1.0; C: `lk_input_set_displacements`.
"""
function set_displacements!(input::Input, atoms, vectors, cutoff; pair_first = nothing,
        pair_atoms = nothing, pair_vectors = nothing, pair_included = nothing)
    atoms = Support.array(atoms, Int64, Val(1), "atoms")
    vectors = Support.array(vectors, Float64, Val(2), "vectors")
    pair_first = Support.array(pair_first, Int64, Val(1), "pair_first")
    pair_atoms = Support.array(pair_atoms, Int64, Val(1), "pair_atoms")
    pair_vectors = Support.array(pair_vectors, Float64, Val(2), "pair_vectors")
    pair_included = Support.array(pair_included, Int8, Val(1), "pair_included")
    n_singles = Base.size(atoms, 1)
    n_pairs = pair_first === nothing ? 0 : Base.size(pair_first, 1)
    Support.check(atoms, (n_singles,), "atoms")
    Support.check(vectors, (3, n_singles), "vectors")
    Support.check(pair_first, (n_pairs,), "pair_first")
    Support.check(pair_atoms, (n_pairs,), "pair_atoms")
    Support.check(pair_vectors, (3, n_pairs), "pair_vectors")
    Support.check(pair_included, (n_pairs,), "pair_included")
    Raw.lk_input_set_displacements(input.raw, n_singles, Support.zero_based(atoms), vectors,
        n_pairs, Support.zero_based(pair_first), Support.zero_based(pair_atoms),
        pair_vectors, pair_included, cutoff)
    return input
end

"""
    set_phonon_displacements!(input::Input, atoms, vectors)

Sets single displacements in the supercell of the second order.

# Arguments
- `atoms` `(n_singles,)`: Displaced atoms of the supercell. Counted from 1.
- `vectors` `(3, n_singles)`: Displacements, Cartesian, Angstrom.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, StateError, ShapeError,
OutOfMemory. Since 1.0; C: `lk_input_set_phonon_displacements`.
"""
function set_phonon_displacements!(input::Input, atoms, vectors)
    atoms = Support.array(atoms, Int64, Val(1), "atoms")
    vectors = Support.array(vectors, Float64, Val(2), "vectors")
    n_singles = Base.size(atoms, 1)
    Support.check(atoms, (n_singles,), "atoms")
    Support.check(vectors, (3, n_singles), "vectors")
    Raw.lk_input_set_phonon_displacements(input.raw, n_singles, Support.zero_based(atoms),
        vectors)
    return input
end

"""
    set_forces!(input::Input, forces)

Sets the forces of all displaced supercells.

# Arguments
- `forces` `(3, n_atoms, n_supercells)`: Forces, eV/Angstrom.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, StateError, ShapeError,
OutOfMemory. Since 1.0; C: `lk_input_set_forces`.
"""
function set_forces!(input::Input, forces)
    forces = Support.array(forces, Float64, Val(3), "forces")
    n_supercells = Base.size(forces, 3)
    n_atoms = Base.size(forces, 2)
    Support.check(forces, (3, n_atoms, n_supercells), "forces")
    Raw.lk_input_set_forces(input.raw, n_supercells, n_atoms, forces)
    return input
end

"""
    set_phonon_forces!(input::Input, forces)

Sets the forces of all displaced supercells of the second order.

# Arguments
- `forces` `(3, n_atoms, n_supercells)`: Forces, eV/Angstrom.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, StateError, ShapeError,
OutOfMemory. Since 1.0; C: `lk_input_set_phonon_forces`.
"""
function set_phonon_forces!(input::Input, forces)
    forces = Support.array(forces, Float64, Val(3), "forces")
    n_supercells = Base.size(forces, 3)
    n_atoms = Base.size(forces, 2)
    Support.check(forces, (3, n_atoms, n_supercells), "forces")
    Raw.lk_input_set_phonon_forces(input.raw, n_supercells, n_atoms, forces)
    return input
end

"""
    set_nac!(input::Input, born, dielectric, factor)

Sets dielectric constant and Born effective charges.

# Arguments
- `born` `(3, 3, n_primitive)`: Born effective charges, e.
- `dielectric` `(3, 3)`: Dielectric constant.
- `factor`: Unit conversion e^2/(4 pi epsilon0), eV Angstrom; 14.39965172592227 is the usual
  value.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, StateError, ShapeError,
OutOfMemory. Since 1.0; C: `lk_input_set_nac`.
"""
function set_nac!(input::Input, born, dielectric, factor)
    born = Support.array(born, Float64, Val(3), "born")
    dielectric = Support.array(dielectric, Float64, Val(2), "dielectric")
    n_primitive = Base.size(born, 3)
    Support.check(born, (3, 3, n_primitive), "born")
    Support.check(dielectric, (3, 3), "dielectric")
    Raw.lk_input_set_nac(input.raw, n_primitive, born, Support.transposed(dielectric),
        factor)
    return input
end

"""
    write(input::Input, path)

Writes a YAML file that phono3py or phonopy reads.

# Arguments
- `path`: File to write; an ending .xz, .gz or .bz2 compresses it. Numbers are written so
  that they read back equal.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, StateError, FileError,
OutOfMemory. Since 1.0; C: `lk_input_write`.
"""
function write(input::Input, path)
    Raw.lk_input_write(input.raw, path)
    return nothing
end

"""
    write_forces_fc3(input::Input, path)

Writes the forces of the displaced supercells as FORCES_FC3.

# Arguments
- `path`: File to write.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, StateError, FileError,
OutOfMemory. Since 1.0; C: `lk_input_write_forces_fc3`.
"""
function write_forces_fc3(input::Input, path)
    Raw.lk_input_write_forces_fc3(input.raw, path)
    return nothing
end

"""
    write_forces_fc2(input::Input, path)

Writes the forces of the second order as FORCES_FC2.

# Arguments
- `path`: File to write.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, StateError, FileError,
OutOfMemory. Since 1.0; C: `lk_input_write_forces_fc2`.
"""
function write_forces_fc2(input::Input, path)
    Raw.lk_input_write_forces_fc2(input.raw, path)
    return nothing
end

"""
    write_force_sets(input::Input, path)

Writes displacements and forces as phonopy's FORCE_SETS.

# Arguments
- `path`: File to write.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, StateError, FileError,
OutOfMemory. Since 1.0; C: `lk_input_write_force_sets`.
"""
function write_force_sets(input::Input, path)
    Raw.lk_input_write_force_sets(input.raw, path)
    return nothing
end

"""
    write_supercells(input::Input, directory)

Writes the supercell and every displaced supercell as POSCAR files.

# Arguments
- `directory`: Directory that exists. SPOSCAR is the perfect supercell, POSCAR-00001 and so
  on the displaced ones in their order; pairs beyond the cutoff are left out, their numbers
  too. With a second-order supercell SPOSCAR_FC2 and POSCAR_FC2-00001 and so on as well.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, StateError, FileError,
OutOfMemory. Since 1.0; C: `lk_input_write_supercells`.
"""
function write_supercells(input::Input, directory)
    Raw.lk_input_write_supercells(input.raw, directory)
    return nothing
end

"Shape of the array result of this name, as the getter returns it. C: `lk_input_get_shape`."
shape(h::Input, name) = Support.shape(h.raw, name, Raw.lk_input_get_shape)

"""
    n_atoms(input::Input)

Number of atoms of the unit cell.

# Returns
- Number of atoms of the unit cell; 0 when there is none.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument. Since 1.0; C:
`lk_input_get_n_atoms`.
"""
n_atoms(input::Input) = Raw.lk_input_get_n_atoms(input.raw)

"""
    n_supercell_atoms(input::Input)

Number of atoms of the supercell.

# Returns
- Number of atoms of the supercell; 0 when there is none.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument. Since 1.0; C:
`lk_input_get_n_supercell_atoms`.
"""
n_supercell_atoms(input::Input) = Raw.lk_input_get_n_supercell_atoms(input.raw)

"""
    n_primitive_atoms(input::Input)

Number of atoms of the primitive cell.

# Returns
- Number of atoms of the primitive cell; 0 when there is none.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument. Since 1.0; C:
`lk_input_get_n_primitive_atoms`.
"""
n_primitive_atoms(input::Input) = Raw.lk_input_get_n_primitive_atoms(input.raw)

"""
    n_phonon_supercell_atoms(input::Input)

Number of atoms of the second-order supercell.

# Returns
- Number of atoms of the second-order supercell; 0 when there is none.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument. Since 1.0; C:
`lk_input_get_n_phonon_supercell_atoms`.
"""
n_phonon_supercell_atoms(input::Input) =
    Raw.lk_input_get_n_phonon_supercell_atoms(input.raw)

"""
    n_singles(input::Input)

Number of single displacements.

# Returns
- Number of single displacements; 0 when there is none.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument. Since 1.0; C:
`lk_input_get_n_singles`.
"""
n_singles(input::Input) = Raw.lk_input_get_n_singles(input.raw)

"""
    n_pairs(input::Input)

Number of pairs of displacements.

# Returns
- Number of pairs of displacements; 0 when there is none.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument. Since 1.0; C:
`lk_input_get_n_pairs`.
"""
n_pairs(input::Input) = Raw.lk_input_get_n_pairs(input.raw)

"""
    n_snapshots(input::Input)

Number of supercells in which all atoms are displaced.

# Returns
- Number of supercells in which all atoms are displaced; 0 when there is none.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument. Since 1.0; C:
`lk_input_get_n_snapshots`.
"""
n_snapshots(input::Input) = Raw.lk_input_get_n_snapshots(input.raw)

"""
    n_phonon_singles(input::Input)

Number of single displacements of the second order.

# Returns
- Number of single displacements of the second order; 0 when there is none.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument. Since 1.0; C:
`lk_input_get_n_phonon_singles`.
"""
n_phonon_singles(input::Input) = Raw.lk_input_get_n_phonon_singles(input.raw)

"""
    n_phonon_snapshots(input::Input)

Number of second-order supercells in which all atoms are displaced.

# Returns
- Number of second-order supercells in which all atoms are displaced; 0 when there is none.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument. Since 1.0; C:
`lk_input_get_n_phonon_snapshots`.
"""
n_phonon_snapshots(input::Input) = Raw.lk_input_get_n_phonon_snapshots(input.raw)

"""
    has_unit_cell(input::Input)

Whether the input has a unit cell.

# Returns
- 1 when it has, else 0.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument. Since 1.0; C:
`lk_input_get_has_unit_cell`.
"""
has_unit_cell(input::Input) = Raw.lk_input_get_has_unit_cell(input.raw) != 0

"""
    has_supercell(input::Input)

Whether the input has a supercell.

# Returns
- 1 when it has, else 0.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument. Since 1.0; C:
`lk_input_get_has_supercell`.
"""
has_supercell(input::Input) = Raw.lk_input_get_has_supercell(input.raw) != 0

"""
    has_primitive_cell(input::Input)

Whether the input has a primitive cell.

# Returns
- 1 when it has, else 0.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument. Since 1.0; C:
`lk_input_get_has_primitive_cell`.
"""
has_primitive_cell(input::Input) = Raw.lk_input_get_has_primitive_cell(input.raw) != 0

"""
    has_phonon_supercell(input::Input)

Whether the input has a supercell of the second order.

# Returns
- 1 when it has, else 0.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument. Since 1.0; C:
`lk_input_get_has_phonon_supercell`.
"""
has_phonon_supercell(input::Input) = Raw.lk_input_get_has_phonon_supercell(input.raw) != 0

"""
    has_supercell_matrix(input::Input)

Whether the input has a supercell matrix.

# Returns
- 1 when it has, else 0.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument. Since 1.0; C:
`lk_input_get_has_supercell_matrix`.
"""
has_supercell_matrix(input::Input) = Raw.lk_input_get_has_supercell_matrix(input.raw) != 0

"""
    has_primitive_matrix(input::Input)

Whether the input has a primitive matrix.

# Returns
- 1 when it has, else 0.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument. Since 1.0; C:
`lk_input_get_has_primitive_matrix`.
"""
has_primitive_matrix(input::Input) = Raw.lk_input_get_has_primitive_matrix(input.raw) != 0

"""
    has_phonon_supercell_matrix(input::Input)

Whether the input has a supercell matrix of the second order.

# Returns
- 1 when it has, else 0.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument. Since 1.0; C:
`lk_input_get_has_phonon_supercell_matrix`.
"""
has_phonon_supercell_matrix(input::Input) =
    Raw.lk_input_get_has_phonon_supercell_matrix(input.raw) != 0

"""
    has_nac(input::Input)

Whether the input has Born effective charges and a dielectric constant.

# Returns
- 1 when it has, else 0.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument. Since 1.0; C:
`lk_input_get_has_nac`.
"""
has_nac(input::Input) = Raw.lk_input_get_has_nac(input.raw) != 0

"""
    has_displacements(input::Input)

Whether the input has displacements in the supercell.

# Returns
- 1 when it has, else 0.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument. Since 1.0; C:
`lk_input_get_has_displacements`.
"""
has_displacements(input::Input) = Raw.lk_input_get_has_displacements(input.raw) != 0

"""
    has_forces(input::Input)

Whether the input has forces of the displaced supercells.

# Returns
- 1 when it has, else 0.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument. Since 1.0; C:
`lk_input_get_has_forces`.
"""
has_forces(input::Input) = Raw.lk_input_get_has_forces(input.raw) != 0

"""
    has_phonon_displacements(input::Input)

Whether the input has displacements of the second order.

# Returns
- 1 when it has, else 0.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument. Since 1.0; C:
`lk_input_get_has_phonon_displacements`.
"""
has_phonon_displacements(input::Input) =
    Raw.lk_input_get_has_phonon_displacements(input.raw) != 0

"""
    has_phonon_forces(input::Input)

Whether the input has forces of the second order.

# Returns
- 1 when it has, else 0.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument. Since 1.0; C:
`lk_input_get_has_phonon_forces`.
"""
has_phonon_forces(input::Input) = Raw.lk_input_get_has_phonon_forces(input.raw) != 0

"""
    has_force_constants(input::Input)

Whether the input has second-order force constants.

# Returns
- 1 when it has, else 0.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument. Since 1.0; C:
`lk_input_get_has_force_constants`.
"""
has_force_constants(input::Input) = Raw.lk_input_get_has_force_constants(input.raw) != 0

"""
    has_cutoff(input::Input)

Whether the input has a cutoff distance of pairs.

# Returns
- 1 when it has, else 0.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument. Since 1.0; C:
`lk_input_get_has_cutoff`.
"""
has_cutoff(input::Input) = Raw.lk_input_get_has_cutoff(input.raw) != 0

"""
    has_magnetic_moments(input::Input)

Whether the input has magnetic moments, which are not used.

# Returns
- 1 when it has, else 0.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument. Since 1.0; C:
`lk_input_get_has_magnetic_moments`.
"""
has_magnetic_moments(input::Input) = Raw.lk_input_get_has_magnetic_moments(input.raw) != 0

"""
    nac_factor(input::Input)

Unit conversion of the non-analytical term, eV Angstrom.

# Returns
- Unit conversion of the non-analytical term, eV Angstrom; the default when no file gave it.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, StateError. Since 1.0; C:
`lk_input_get_nac_factor`.
"""
nac_factor(input::Input) = Raw.lk_input_get_nac_factor(input.raw)

"""
    cutoff(input::Input)

Cutoff distance of pairs, Angstrom.

# Returns
- Cutoff distance of pairs, Angstrom.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, StateError. Since 1.0; C:
`lk_input_get_cutoff`.
"""
cutoff(input::Input) = Raw.lk_input_get_cutoff(input.raw)

"""
    symmetry_tolerance(input::Input)

Symmetry tolerance that the file names, Angstrom.

# Returns
- Symmetry tolerance that the file names, Angstrom; 1e-5 when it names none.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, StateError. Since 1.0; C:
`lk_input_get_symmetry_tolerance`.
"""
symmetry_tolerance(input::Input) = Raw.lk_input_get_symmetry_tolerance(input.raw)

"""
    program(input::Input)

Program whose file it is.

# Returns
- Program whose file it is: "phonopy", "phono3py" or empty. Lives until the handle changes.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument. Since 1.0; C:
`lk_input_get_program`.
"""
program(input::Input) = Raw.lk_input_get_program(input.raw)

"""
    version(input::Input)

Version of that program.

# Returns
- Version of that program, or empty. Lives until the handle changes.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument. Since 1.0; C:
`lk_input_get_version`.
"""
version(input::Input) = Raw.lk_input_get_version(input.raw)

"""
    calculator(input::Input)

Calculator of the forces that the file names.

# Returns
- Calculator of the forces that the file names, or empty. Lives until the handle changes.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument. Since 1.0; C:
`lk_input_get_calculator`.
"""
calculator(input::Input) = Raw.lk_input_get_calculator(input.raw)

"""
    space_group(input::Input)

Symbol of the space group that the file names.

# Returns
- Symbol of the space group that the file names, or empty. Lives until the handle changes.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument. Since 1.0; C:
`lk_input_get_space_group`.
"""
space_group(input::Input) = Raw.lk_input_get_space_group(input.raw)

"""
    nac_method(input::Input)

Method of the non-analytical term that the file names.

# Returns
- Method of the non-analytical term that the file names: "gonze", "wang" or empty. Lives
  until the handle changes.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument. Since 1.0; C:
`lk_input_get_nac_method`.
"""
nac_method(input::Input) = Raw.lk_input_get_nac_method(input.raw)

"""
    symbol(input::Input, i)

Symbol of an atom of the unit cell.

# Arguments
- `i`: Atom. Counted from 1.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, StateError. Since 1.0; C:
`lk_input_get_symbol`.
"""
symbol(input::Input, i) = Raw.lk_input_get_symbol(input.raw, i - 1)

"`symbol` of all, counted from 1."
symbols(input::Input) = String[symbol(input, i) for i in 1:n_atoms(input)]

"""
    supercell_symbol(input::Input, i)

Symbol of an atom of the supercell.

# Arguments
- `i`: Atom. Counted from 1.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, StateError. Since 1.0; C:
`lk_input_get_supercell_symbol`.
"""
supercell_symbol(input::Input, i) = Raw.lk_input_get_supercell_symbol(input.raw, i - 1)

"`supercell_symbol` of all, counted from 1."
supercell_symbols(input::Input) =
    String[supercell_symbol(input, i) for i in 1:n_supercell_atoms(input)]

"""
    primitive_symbol(input::Input, i)

Symbol of an atom of the primitive cell.

# Arguments
- `i`: Atom. Counted from 1.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, StateError. Since 1.0; C:
`lk_input_get_primitive_symbol`.
"""
primitive_symbol(input::Input, i) = Raw.lk_input_get_primitive_symbol(input.raw, i - 1)

"`primitive_symbol` of all, counted from 1."
primitive_symbols(input::Input) =
    String[primitive_symbol(input, i) for i in 1:n_primitive_atoms(input)]

"""
    phonon_supercell_symbol(input::Input, i)

Symbol of an atom of the second-order supercell.

# Arguments
- `i`: Atom. Counted from 1.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, StateError. Since 1.0; C:
`lk_input_get_phonon_supercell_symbol`.
"""
phonon_supercell_symbol(input::Input, i) =
    Raw.lk_input_get_phonon_supercell_symbol(input.raw, i - 1)

"`phonon_supercell_symbol` of all, counted from 1."
phonon_supercell_symbols(input::Input) =
    String[phonon_supercell_symbol(input, i) for i in 1:n_phonon_supercell_atoms(input)]

"""
    lattice(input::Input)

Basis vectors of the unit cell in rows, Angstrom.

# Returns
- `(3, 3)` Basis vectors of the unit cell in rows, Angstrom.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError, StateError. Since
1.0; C: `lk_input_get_lattice`.
"""
lattice(input::Input) =
    Support.transposed(Support.result(input.raw, "lattice", Float64, Raw.lk_input_get_shape,
        Raw.lk_input_get_lattice))

"""
    positions(input::Input)

Fractional positions in the unit cell.

# Returns
- `(3, n_atoms)` Fractional positions in the unit cell.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError, StateError. Since
1.0; C: `lk_input_get_positions`.
"""
positions(input::Input) =
    Support.result(input.raw, "positions", Float64, Raw.lk_input_get_shape,
        Raw.lk_input_get_positions)

"""
    masses(input::Input)

Masses of the atoms of the unit cell, u.

# Returns
- `(n_atoms,)` Masses of the atoms of the unit cell, u.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError, StateError. Since
1.0; C: `lk_input_get_masses`.
"""
masses(input::Input) =
    Support.result(input.raw, "masses", Float64, Raw.lk_input_get_shape,
        Raw.lk_input_get_masses)

"""
    supercell_lattice(input::Input)

Basis vectors of the supercell in rows, Angstrom.

# Returns
- `(3, 3)` Basis vectors of the supercell in rows, Angstrom.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError, StateError. Since
1.0; C: `lk_input_get_supercell_lattice`.
"""
supercell_lattice(input::Input) =
    Support.transposed(Support.result(input.raw, "supercell_lattice", Float64,
        Raw.lk_input_get_shape, Raw.lk_input_get_supercell_lattice))

"""
    supercell_positions(input::Input)

Fractional positions in the supercell.

# Returns
- `(3, n_supercell_atoms)` Fractional positions in the supercell.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError, StateError. Since
1.0; C: `lk_input_get_supercell_positions`.
"""
supercell_positions(input::Input) =
    Support.result(input.raw, "supercell_positions", Float64, Raw.lk_input_get_shape,
        Raw.lk_input_get_supercell_positions)

"""
    supercell_masses(input::Input)

Masses of the atoms of the supercell, u.

# Returns
- `(n_supercell_atoms,)` Masses of the atoms of the supercell, u.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError, StateError. Since
1.0; C: `lk_input_get_supercell_masses`.
"""
supercell_masses(input::Input) =
    Support.result(input.raw, "supercell_masses", Float64, Raw.lk_input_get_shape,
        Raw.lk_input_get_supercell_masses)

"""
    primitive_lattice(input::Input)

Basis vectors of the primitive cell in rows, Angstrom.

# Returns
- `(3, 3)` Basis vectors of the primitive cell in rows, Angstrom.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError, StateError. Since
1.0; C: `lk_input_get_primitive_lattice`.
"""
primitive_lattice(input::Input) =
    Support.transposed(Support.result(input.raw, "primitive_lattice", Float64,
        Raw.lk_input_get_shape, Raw.lk_input_get_primitive_lattice))

"""
    primitive_positions(input::Input)

Fractional positions in the primitive cell.

# Returns
- `(3, n_primitive_atoms)` Fractional positions in the primitive cell.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError, StateError. Since
1.0; C: `lk_input_get_primitive_positions`.
"""
primitive_positions(input::Input) =
    Support.result(input.raw, "primitive_positions", Float64, Raw.lk_input_get_shape,
        Raw.lk_input_get_primitive_positions)

"""
    primitive_masses(input::Input)

Masses of the atoms of the primitive cell, u.

# Returns
- `(n_primitive_atoms,)` Masses of the atoms of the primitive cell, u.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError, StateError. Since
1.0; C: `lk_input_get_primitive_masses`.
"""
primitive_masses(input::Input) =
    Support.result(input.raw, "primitive_masses", Float64, Raw.lk_input_get_shape,
        Raw.lk_input_get_primitive_masses)

"""
    phonon_supercell_lattice(input::Input)

Basis vectors of the second-order supercell in rows, Angstrom.

# Returns
- `(3, 3)` Basis vectors of the second-order supercell in rows, Angstrom.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError, StateError. Since
1.0; C: `lk_input_get_phonon_supercell_lattice`.
"""
phonon_supercell_lattice(input::Input) =
    Support.transposed(Support.result(input.raw, "phonon_supercell_lattice", Float64,
        Raw.lk_input_get_shape, Raw.lk_input_get_phonon_supercell_lattice))

"""
    phonon_supercell_positions(input::Input)

Fractional positions in the second-order supercell.

# Returns
- `(3, n_phonon_supercell_atoms)` Fractional positions in the second-order supercell.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError, StateError. Since
1.0; C: `lk_input_get_phonon_supercell_positions`.
"""
phonon_supercell_positions(input::Input) =
    Support.result(input.raw, "phonon_supercell_positions", Float64, Raw.lk_input_get_shape,
        Raw.lk_input_get_phonon_supercell_positions)

"""
    phonon_supercell_masses(input::Input)

Masses of the atoms of the second-order supercell, u.

# Returns
- `(n_phonon_supercell_atoms,)` Masses of the atoms of the second-order supercell, u.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError, StateError. Since
1.0; C: `lk_input_get_phonon_supercell_masses`.
"""
phonon_supercell_masses(input::Input) =
    Support.result(input.raw, "phonon_supercell_masses", Float64, Raw.lk_input_get_shape,
        Raw.lk_input_get_phonon_supercell_masses)

"""
    supercell_matrix(input::Input)

Supercell matrix.

# Returns
- `(3, 3)` Supercell matrix.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError, StateError. Since
1.0; C: `lk_input_get_supercell_matrix`.
"""
supercell_matrix(input::Input) =
    Support.transposed(Support.result(input.raw, "supercell_matrix", Int64,
        Raw.lk_input_get_shape, Raw.lk_input_get_supercell_matrix))

"""
    primitive_matrix(input::Input)

Primitive matrix.

# Returns
- `(3, 3)` Primitive matrix.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError, StateError. Since
1.0; C: `lk_input_get_primitive_matrix`.
"""
primitive_matrix(input::Input) =
    Support.transposed(Support.result(input.raw, "primitive_matrix", Float64,
        Raw.lk_input_get_shape, Raw.lk_input_get_primitive_matrix))

"""
    phonon_supercell_matrix(input::Input)

Supercell matrix of the second order.

# Returns
- `(3, 3)` Supercell matrix of the second order.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError, StateError. Since
1.0; C: `lk_input_get_phonon_supercell_matrix`.
"""
phonon_supercell_matrix(input::Input) =
    Support.transposed(Support.result(input.raw, "phonon_supercell_matrix", Int64,
        Raw.lk_input_get_shape, Raw.lk_input_get_phonon_supercell_matrix))

"""
    born(input::Input)

Born effective charges of the atoms of the primitive cell, e.

# Returns
- `(3, 3, n_primitive_atoms)` Born effective charges of the atoms of the primitive cell, e.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError, StateError. Since
1.0; C: `lk_input_get_born`.
"""
born(input::Input) =
    Support.result(input.raw, "born", Float64, Raw.lk_input_get_shape,
        Raw.lk_input_get_born)

"""
    dielectric(input::Input)

Dielectric constant.

# Returns
- `(3, 3)` Dielectric constant.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError, StateError. Since
1.0; C: `lk_input_get_dielectric`.
"""
dielectric(input::Input) =
    Support.transposed(Support.result(input.raw, "dielectric", Float64,
        Raw.lk_input_get_shape, Raw.lk_input_get_dielectric))

"""
    displacement_atoms(input::Input)

Displaced atoms.

# Returns
- `(n_singles,)` Displaced atoms. Counted from 1.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError, StateError. Since
1.0; C: `lk_input_get_displacement_atoms`.
"""
displacement_atoms(input::Input) =
    Support.one_based(Support.result(input.raw, "displacement_atoms", Int64,
        Raw.lk_input_get_shape, Raw.lk_input_get_displacement_atoms))

"""
    displacement_vectors(input::Input)

Displacements, Cartesian, Angstrom.

# Returns
- `(3, n_singles)` Displacements, Cartesian, Angstrom.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError, StateError. Since
1.0; C: `lk_input_get_displacement_vectors`.
"""
displacement_vectors(input::Input) =
    Support.result(input.raw, "displacement_vectors", Float64, Raw.lk_input_get_shape,
        Raw.lk_input_get_displacement_vectors)

"""
    pair_first(input::Input)

Single displacement that each pair extends.

# Returns
- `(n_pairs,)` Single displacement that each pair extends. Counted from 1.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError, StateError. Since
1.0; C: `lk_input_get_pair_first`.
"""
pair_first(input::Input) =
    Support.one_based(Support.result(input.raw, "pair_first", Int64, Raw.lk_input_get_shape,
        Raw.lk_input_get_pair_first))

"""
    pair_atoms(input::Input)

Second displaced atoms.

# Returns
- `(n_pairs,)` Second displaced atoms. Counted from 1.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError, StateError. Since
1.0; C: `lk_input_get_pair_atoms`.
"""
pair_atoms(input::Input) =
    Support.one_based(Support.result(input.raw, "pair_atoms", Int64, Raw.lk_input_get_shape,
        Raw.lk_input_get_pair_atoms))

"""
    pair_vectors(input::Input)

Second displacements, Cartesian, Angstrom.

# Returns
- `(3, n_pairs)` Second displacements, Cartesian, Angstrom.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError, StateError. Since
1.0; C: `lk_input_get_pair_vectors`.
"""
pair_vectors(input::Input) =
    Support.result(input.raw, "pair_vectors", Float64, Raw.lk_input_get_shape,
        Raw.lk_input_get_pair_vectors)

"""
    pair_included(input::Input)

0 for pairs beyond the cutoff, which have no forces, else 1.

# Returns
- `(n_pairs,)` 0 for pairs beyond the cutoff, which have no forces, else 1.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError, StateError. Since
1.0; C: `lk_input_get_pair_included`.
"""
pair_included(input::Input) =
    Support.result(input.raw, "pair_included", Int8, Raw.lk_input_get_shape,
        Raw.lk_input_get_pair_included)

"""
    pair_distances(input::Input)

Distances of the two atoms, Angstrom.

# Returns
- `(n_pairs,)` Distances of the two atoms, Angstrom; -1 where the file does not say.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError, StateError. Since
1.0; C: `lk_input_get_pair_distances`.
"""
pair_distances(input::Input) =
    Support.result(input.raw, "pair_distances", Float64, Raw.lk_input_get_shape,
        Raw.lk_input_get_pair_distances)

"""
    snapshots(input::Input)

Displacements of all atoms, Cartesian, Angstrom.

# Returns
- `(3, n_supercell_atoms, n_snapshots)` Displacements of all atoms, Cartesian, Angstrom.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError, StateError. Since
1.0; C: `lk_input_get_snapshots`.
"""
snapshots(input::Input) =
    Support.result(input.raw, "snapshots", Float64, Raw.lk_input_get_shape,
        Raw.lk_input_get_snapshots)

"""
    forces(input::Input)

Forces of the displaced supercells, singles, then pairs, or snapshots, eV/Angstrom.

# Returns
- `(3, n_supercell_atoms, n_supercells)` Forces of the displaced supercells, singles, then
  pairs, or snapshots, eV/Angstrom; zeros where a pair is not included.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError, StateError. Since
1.0; C: `lk_input_get_forces`.
"""
forces(input::Input) =
    Support.result(input.raw, "forces", Float64, Raw.lk_input_get_shape,
        Raw.lk_input_get_forces)

"""
    energies(input::Input)

Energies of the displaced supercells, in the unit of the file.

# Returns
- `(n_supercells,)` Energies of the displaced supercells, in the unit of the file.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError, StateError. Since
1.0; C: `lk_input_get_energies`.
"""
energies(input::Input) =
    Support.result(input.raw, "energies", Float64, Raw.lk_input_get_shape,
        Raw.lk_input_get_energies)

"""
    duplicates(input::Input)

Pairs of displaced supercells that are the same, numbered from 1 as in the file.

# Returns
- `(2, n_duplicates)` Pairs of displaced supercells that are the same, numbered from 1 as in
  the file; 0 is the perfect supercell.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError, StateError. Since
1.0; C: `lk_input_get_duplicates`.
"""
duplicates(input::Input) =
    Support.result(input.raw, "duplicates", Int64, Raw.lk_input_get_shape,
        Raw.lk_input_get_duplicates)

"""
    phonon_displacement_atoms(input::Input)

Displaced atoms of the second order.

# Returns
- `(n_phonon_singles,)` Displaced atoms of the second order. Counted from 1.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError, StateError. Since
1.0; C: `lk_input_get_phonon_displacement_atoms`.
"""
phonon_displacement_atoms(input::Input) =
    Support.one_based(Support.result(input.raw, "phonon_displacement_atoms", Int64,
        Raw.lk_input_get_shape, Raw.lk_input_get_phonon_displacement_atoms))

"""
    phonon_displacement_vectors(input::Input)

Displacements of the second order, Cartesian, Angstrom.

# Returns
- `(3, n_phonon_singles)` Displacements of the second order, Cartesian, Angstrom.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError, StateError. Since
1.0; C: `lk_input_get_phonon_displacement_vectors`.
"""
phonon_displacement_vectors(input::Input) =
    Support.result(input.raw, "phonon_displacement_vectors", Float64,
        Raw.lk_input_get_shape, Raw.lk_input_get_phonon_displacement_vectors)

"""
    phonon_snapshots(input::Input)

Displacements of all atoms of the second order, Cartesian, Angstrom.

# Returns
- `(3, n_phonon_supercell_atoms, n_phonon_snapshots)` Displacements of all atoms of the
  second order, Cartesian, Angstrom.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError, StateError. Since
1.0; C: `lk_input_get_phonon_snapshots`.
"""
phonon_snapshots(input::Input) =
    Support.result(input.raw, "phonon_snapshots", Float64, Raw.lk_input_get_shape,
        Raw.lk_input_get_phonon_snapshots)

"""
    phonon_forces(input::Input)

Forces of the second order, eV/Angstrom.

# Returns
- `(3, n_phonon_supercell_atoms, n_phonon_supercells)` Forces of the second order,
  eV/Angstrom.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError, StateError. Since
1.0; C: `lk_input_get_phonon_forces`.
"""
phonon_forces(input::Input) =
    Support.result(input.raw, "phonon_forces", Float64, Raw.lk_input_get_shape,
        Raw.lk_input_get_phonon_forces)

"""
    phonon_energies(input::Input)

Energies of the second order, in the unit of the file.

# Returns
- `(n_phonon_supercells,)` Energies of the second order, in the unit of the file.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError, StateError. Since
1.0; C: `lk_input_get_phonon_energies`.
"""
phonon_energies(input::Input) =
    Support.result(input.raw, "phonon_energies", Float64, Raw.lk_input_get_shape,
        Raw.lk_input_get_phonon_energies)

"""
    force_constants(input::Input)

Second-order force constants, eV/Angstrom^2.

# Returns
- `(3, 3, n_supercell_atoms, n_rows)` Second-order force constants, eV/Angstrom^2.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError, StateError. Since
1.0; C: `lk_input_get_force_constants`.
"""
force_constants(input::Input) =
    Support.result(input.raw, "force_constants", Float64, Raw.lk_input_get_shape,
        Raw.lk_input_get_force_constants)

"""
    Nac(born, dielectric; context = nothing, options...)

Makes the parameters of a non-analytical term correction.

Option method is "gonze" (dipole-dipole sum over reciprocal lattice vectors, the default) or
"wang" (interpolated constant). Option unit_factor is e^2/(4 pi eps_0) in the units of the
force constants. For method gonze, g_cutoff (1/Angstrom) bounds the sum and screening
(1/Angstrom) is the range lambda of its Gaussian; without them n_g_vectors decides.

# Arguments
- `born` `(3, 3, n_atoms)`: Born effective charges [atom][field direction][displacement
  direction], e.
- `dielectric` `(3, 3)`: High-frequency dielectric constant.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of `LibKernel.option_table("lk_nac_create")`.

Throws [`LibKernelError`](@ref): InvalidArgument, OptionError, OutOfMemory. Since 1.0; C:
`lk_nac_create`.
"""
function Nac(born, dielectric; context = nothing, options...)
    born = Support.array(born, Float64, Val(3), "born")
    dielectric = Support.array(dielectric, Float64, Val(2), "dielectric")
    n_atoms = Base.size(born, 3)
    Support.check(born, (3, 3, n_atoms), "born")
    Support.check(dielectric, (3, 3), "dielectric")
    out_ = Raw.lk_nac_create(Support.context_handle(context), n_atoms, born,
        Support.transposed(dielectric), Support.option_handle("lk_nac_create", options))
    return Nac(out_)
end

"Frees the handle now; every later use is an error."
Base.close(h::Nac) = Raw.lk_nac_destroy(h.raw)

"Shape of the array result of this name, as the getter returns it. C: `lk_nac_get_shape`."
shape(h::Nac, name) = Support.shape(h.raw, name, Raw.lk_nac_get_shape)

"""
    born(nac::Nac)

Born effective charges.

# Returns
- `(3, 3, n_atoms)` Charges, [atom][field direction][displacement direction], e.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError. Since 1.0; C:
`lk_nac_get_born`.
"""
born(nac::Nac) =
    Support.result(nac.raw, "born", Float64, Raw.lk_nac_get_shape, Raw.lk_nac_get_born)

"""
    dielectric(nac::Nac)

High-frequency dielectric constant.

# Returns
- `(3, 3)` Dielectric constant.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError. Since 1.0; C:
`lk_nac_get_dielectric`.
"""
dielectric(nac::Nac) =
    Support.transposed(Support.result(nac.raw, "dielectric", Float64, Raw.lk_nac_get_shape,
        Raw.lk_nac_get_dielectric))

"""
    method(nac::Nac)

Method of the correction.

# Returns
- "gonze" or "wang".

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument. Since 1.0; C:
`lk_nac_get_method`.
"""
method(nac::Nac) = Raw.lk_nac_get_method(nac.raw)

"""
    unit_factor(nac::Nac)

Coulomb constant in the units of the force constants.

# Returns
- e^2/(4 pi eps_0), eV Angstrom by default.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument. Since 1.0; C:
`lk_nac_get_unit_factor`.
"""
unit_factor(nac::Nac) = Raw.lk_nac_get_unit_factor(nac.raw)

"""
    Fc2_from_displacements(supercell::Supercell, displacements::Displacements; context = nothing, options...)

Second-order force constants from single displacements and their forces.

Finite differences and symmetry, as phonopy's traditional calculator; pairs are ignored.
Options: "compact" (default true), "symmetrize" (default true: sum rules and permutation
symmetry), "rounds" (default 3: how often the two alternate).

# Arguments
- `supercell`: Supercell.
- `displacements`: Displacements of this supercell, with forces.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of `LibKernel.option_table("lk_fc2_create_from_displacements")`.

Throws [`LibKernelError`](@ref): InvalidArgument, HandleError, OptionError, StateError,
SymmetryError, OutOfMemory, Unsupported, Cancelled. Since 1.0; C:
`lk_fc2_create_from_displacements`.
"""
function Fc2_from_displacements(supercell::Supercell, displacements::Displacements; context
        = nothing, options...)
    out_ = Raw.lk_fc2_create_from_displacements(Support.context_handle(context),
        supercell.raw, displacements.raw,
        Support.option_handle("lk_fc2_create_from_displacements", options))
    return Fc2(out_)
end

"""
    Fc2(supercell::Supercell, force_constants; context = nothing, options...)

Takes second-order force constants from an array.

The array is full, one row per supercell atom, or compact, one row per primitive atom in the
order of the supercell's map of primitive atoms.

# Arguments
- `supercell`: Supercell.
- `force_constants` `(3, 3, n_super, n_rows)`: Force constants, eV/Angstrom^2.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of `LibKernel.option_table("lk_fc2_create")`.

Throws [`LibKernelError`](@ref): InvalidArgument, OptionError, HandleError, ShapeError,
OutOfMemory. Since 1.0; C: `lk_fc2_create`.
"""
function Fc2(supercell::Supercell, force_constants; context = nothing, options...)
    force_constants = Support.array(force_constants, Float64, Val(4), "force_constants")
    n_rows = Base.size(force_constants, 4)
    n_super = Base.size(force_constants, 3)
    Support.check(force_constants, (3, 3, n_super, n_rows), "force_constants")
    out_ = Raw.lk_fc2_create(Support.context_handle(context), supercell.raw, n_rows,
        n_super, force_constants, Support.option_handle("lk_fc2_create", options))
    return Fc2(out_)
end

"""
    Fc2_from_fc2(source::Fc2; context = nothing, options...)

Makes other force constants of given ones: in the other storage, symmetrised, or both.

Option layout is "same", "full" or "compact". Option symmetrize enforces the sum rule and
the symmetry under exchange of the two atoms; option rounds says how often the two
alternate.

# Arguments
- `source`: Handle of the given force constants.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of `LibKernel.option_table("lk_fc2_create_from_fc2")`.

Throws [`LibKernelError`](@ref): InvalidArgument, OptionError, HandleError, ShapeError,
OutOfMemory, Unsupported, Cancelled. Since 1.0; C: `lk_fc2_create_from_fc2`.
"""
function Fc2_from_fc2(source::Fc2; context = nothing, options...)
    out_ = Raw.lk_fc2_create_from_fc2(Support.context_handle(context), source.raw,
        Support.option_handle("lk_fc2_create_from_fc2", options))
    return Fc2(out_)
end

"Frees the handle now; every later use is an error."
Base.close(h::Fc2) = Raw.lk_fc2_destroy(h.raw)

"Shape of the array result of this name, as the getter returns it. C: `lk_fc2_get_shape`."
shape(h::Fc2, name) = Support.shape(h.raw, name, Raw.lk_fc2_get_shape)

"""
    force_constants(fc2::Fc2)

Force constants.

# Returns
- `(3, 3, n_super, n_rows)` Force constants, eV/Angstrom^2.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError. Since 1.0; C:
`lk_fc2_get_force_constants`.
"""
force_constants(fc2::Fc2) =
    Support.result(fc2.raw, "force_constants", Float64, Raw.lk_fc2_get_shape,
        Raw.lk_fc2_get_force_constants)

"""
    n_rows(fc2::Fc2)

Number of rows of the force constants.

# Returns
- Number of rows.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument. Since 1.0; C:
`lk_fc2_get_n_rows`.
"""
n_rows(fc2::Fc2) = Raw.lk_fc2_get_n_rows(fc2.raw)

"""
    n_super(fc2::Fc2)

Number of atoms of the supercell.

# Returns
- Number of atoms.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument. Since 1.0; C:
`lk_fc2_get_n_super`.
"""
n_super(fc2::Fc2) = Raw.lk_fc2_get_n_super(fc2.raw)

"""
    is_compact(fc2::Fc2)

Whether the force constants have rows for the atoms of the primitive cell alone.

# Returns
- 1 compact, 0 full.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument. Since 1.0; C:
`lk_fc2_get_is_compact`.
"""
is_compact(fc2::Fc2) = Raw.lk_fc2_get_is_compact(fc2.raw) != 0

"""
    drift(fc2::Fc2)

Largest violation of the sum rule over the first and over the second atom.

# Returns
- `(2,)` Sums of largest size, eV/Angstrom^2.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError. Since 1.0; C:
`lk_fc2_get_drift`.
"""
drift(fc2::Fc2) =
    Support.result(fc2.raw, "drift", Float64, Raw.lk_fc2_get_shape, Raw.lk_fc2_get_drift)

"""
    Phonons(supercell::Supercell, fc2::Fc2; nac = nothing, context = nothing, options...)

Prepares the phonons of a crystal from its force constants.

For method gonze of the correction this takes the dipole-dipole part out of the force
constants. Option frequency_factor is the frequency in THz of a square root of 1 in the
units of the dynamical matrix.

# Arguments
- `supercell`: Supercell.
- `fc2`: Force constants.
- `nac`: Non-analytical term correction; nothing for none.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of `LibKernel.option_table("lk_phonons_create")`.

Throws [`LibKernelError`](@ref): InvalidArgument, OptionError, HandleError, ShapeError,
OutOfMemory, Unsupported, Cancelled. Since 1.0; C: `lk_phonons_create`.
"""
function Phonons(supercell::Supercell, fc2::Fc2; nac = nothing, context = nothing,
        options...)
    out_ = Raw.lk_phonons_create(Support.context_handle(context), supercell.raw, fc2.raw,
        nac === nothing ? nothing : nac.raw, Support.option_handle("lk_phonons_create",
        options))
    return Phonons(out_)
end

"Frees the handle now; every later use is an error."
Base.close(h::Phonons) = Raw.lk_phonons_destroy(h.raw)

"""
    compute!(phonons::Phonons, qpoints; options...)

Computes phonons at a list of q-points; the results replace the earlier ones.

Options eigenvectors and group_velocities ask for more than frequencies. Option q_direction,
three reduced coordinates, is the direction in which Gamma is approached: for the
non-analytical term at Gamma, and for the order of degenerate bands in group velocities;
group velocities at Gamma are those without the term. Group velocities of modes below option
cutoff_frequency (THz) are zero; bands closer than option degeneracy_tolerance (THz) are
degenerate.

# Arguments
- `qpoints` `(3, n_q)`: q-points, reduced coordinates.
- `options`: keywords of `LibKernel.option_table("lk_phonons_compute")`.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, OptionError, OutOfMemory,
NotFinite, Unsupported, Cancelled. Since 1.0; C: `lk_phonons_compute`.
"""
function compute!(phonons::Phonons, qpoints; options...)
    qpoints = Support.array(qpoints, Float64, Val(2), "qpoints")
    n_q = Base.size(qpoints, 2)
    Support.check(qpoints, (3, n_q), "qpoints")
    Raw.lk_phonons_compute(phonons.raw, n_q, qpoints,
        Support.option_handle("lk_phonons_compute", options))
    return phonons
end

"Shape of the array result of this name, as the getter returns it. C: `lk_phonons_get_shape`."
shape(h::Phonons, name) = Support.shape(h.raw, name, Raw.lk_phonons_get_shape)

"""
    n_bands(phonons::Phonons)

Number of bands, three times the number of atoms of the primitive cell.

# Returns
- Number of bands.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument. Since 1.0; C:
`lk_phonons_get_n_bands`.
"""
n_bands(phonons::Phonons) = Raw.lk_phonons_get_n_bands(phonons.raw)

"""
    qpoints(phonons::Phonons)

q-points of the results.

# Returns
- `(3, n_q)` q-points, reduced coordinates.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError, StateError. Since
1.0; C: `lk_phonons_get_qpoints`.
"""
qpoints(phonons::Phonons) =
    Support.result(phonons.raw, "qpoints", Float64, Raw.lk_phonons_get_shape,
        Raw.lk_phonons_get_qpoints)

"""
    frequencies(phonons::Phonons)

Frequencies; those of imaginary modes are negative.

# Returns
- `(n_bands, n_q)` Frequencies, ascending, THz.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError, StateError. Since
1.0; C: `lk_phonons_get_frequencies`.
"""
frequencies(phonons::Phonons) =
    Support.result(phonons.raw, "frequencies", Float64, Raw.lk_phonons_get_shape,
        Raw.lk_phonons_get_frequencies)

"""
    eigenvectors(phonons::Phonons)

Eigenvectors of the dynamical matrices, with the phase of the exact atomic positions.

# Returns
- `(3*n_atoms, n_bands, n_q)` Eigenvectors, [q-point][band][component].

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError, StateError. Since
1.0; C: `lk_phonons_get_eigenvectors`.
"""
eigenvectors(phonons::Phonons) =
    Support.result(phonons.raw, "eigenvectors", ComplexF64, Raw.lk_phonons_get_shape,
        Raw.lk_phonons_get_eigenvectors)

"""
    group_velocities(phonons::Phonons)

Group velocities, the derivatives of the frequencies by q without 2 pi.

# Returns
- `(3, n_bands, n_q)` Velocities, Cartesian, THz Angstrom = 100 m/s.

Throws [`LibKernelError`](@ref): HandleError, InvalidArgument, ShapeError, StateError. Since
1.0; C: `lk_phonons_get_group_velocities`.
"""
group_velocities(phonons::Phonons) =
    Support.result(phonons.raw, "group_velocities", Float64, Raw.lk_phonons_get_shape,
        Raw.lk_phonons_get_group_velocities)

"""
    Conductivity(supercell::Supercell, grid::Grid, fc2::Fc2, fc3::Fc3; nac = nothing, context = nothing, options...)

Makes a conductivity calculation; nothing is computed yet.

The force constants, the grid and the correction stay shared with their handles. Options:
"temperatures" (K), "sigmas" (widths of Gaussians in THz, 0 is the tetrahedron method),
"sigma_cutoff", "isotopes", "mass_variances", "boundary_mfp" (micrometre),
"symmetrize_tetrahedra", "average_degenerate_weights", "exclude_gamma_acoustic",
"upstream_defaults", "r0_average", "cutoff_frequency" (THz), "normal_umklapp".

# Arguments
- `supercell`: Supercell of the third-order force constants.
- `grid`: Grid of q-points.
- `fc2`: Second-order force constants, also of another supercell of the crystal.
- `fc3`: Third-order force constants.
- `nac`: Non-analytical term correction, or nothing.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of `LibKernel.option_table("lk_conductivity_create")`.

Throws [`LibKernelError`](@ref): InvalidArgument, ShapeError, OptionError, HandleError,
OutOfMemory. Since 1.0; C: `lk_conductivity_create`.
"""
function Conductivity(supercell::Supercell, grid::Grid, fc2::Fc2, fc3::Fc3; nac = nothing,
        context = nothing, options...)
    out_ = Raw.lk_conductivity_create(Support.context_handle(context), supercell.raw,
        grid.raw, fc2.raw, fc3.raw, nac === nothing ? nothing : nac.raw,
        Support.option_handle("lk_conductivity_create", options))
    return Conductivity(out_)
end

"Frees the handle now; every later use is an error."
Base.close(h::Conductivity) = Raw.lk_conductivity_destroy(h.raw)

"""
    estimate(conductivity::Conductivity; options...)

Memory and work of lk_conductivity_run(), before anything big is allocated.

# Arguments
- `options`: keywords of `LibKernel.option_table("lk_conductivity_estimate")`.

# Returns
- `bytes`: Bytes that a run allocates at most.
- `n_triplets`: Number of irreducible triplets of all irreducible q-points.

Throws [`LibKernelError`](@ref): InvalidArgument, OptionError, HandleError, OutOfMemory,
Cancelled. Since 1.0; C: `lk_conductivity_estimate`.
"""
function estimate(conductivity::Conductivity; options...)
    bytes_, n_triplets_ = Raw.lk_conductivity_estimate(conductivity.raw,
        Support.option_handle("lk_conductivity_estimate", options))
    return (bytes = bytes_, n_triplets = n_triplets_)
end

"""
    run!(conductivity::Conductivity; options...)

Computes phonons, scattering and conductivity.

Stages of progress: "phonons", "triplets", "collisions", "isotopes". After a cancelled or
failed run the handle keeps the results of the run before, if there was one.

# Arguments
- `options`: keywords of `LibKernel.option_table("lk_conductivity_run")`.

Throws [`LibKernelError`](@ref): InvalidArgument, OptionError, HandleError, Unsupported,
OutOfMemory, NoConvergence, Cancelled. Since 1.0; C: `lk_conductivity_run`.
"""
function run!(conductivity::Conductivity; options...)
    Raw.lk_conductivity_run(conductivity.raw, Support.option_handle("lk_conductivity_run",
        options))
    return conductivity
end

"""
    compute_cumulative_kappa(conductivity::Conductivity, sigma_index, points, n_temperatures; want_density = true, options...)

Conductivity accumulated over modes up to sampling points of a quantity of the modes.

Option "axis": "frequency" (THz) or "mean_free_path" (Angstrom, all scattering included).

# Arguments
- `sigma_index`: Smearing. Counted from 1.
- `points` `(n_points,)`: Sampling points, THz or Angstrom.
- `n_temperatures`: Number of temperatures of the calculation.
- `want_density`: false leaves that result out.
- `options`: keywords of
  `LibKernel.option_table("lk_conductivity_compute_cumulative_kappa")`.

# Returns
- `cumulative` `(6, n_points, n_temperatures)`: Contribution of the modes up to each point,
  xx, yy, zz, yz, xz, xy, W/(m K).
- `density` `(6, n_points, n_temperatures)`: Derivative of cumulative, or nothing.

Throws [`LibKernelError`](@ref): InvalidArgument, ShapeError, OptionError, HandleError,
StateError, OutOfMemory. Since 1.0; C: `lk_conductivity_compute_cumulative_kappa`.
"""
function compute_cumulative_kappa(conductivity::Conductivity, sigma_index, points,
        n_temperatures; want_density = true, options...)
    points = Support.array(points, Float64, Val(1), "points")
    n_points = Base.size(points, 1)
    Support.check(points, (n_points,), "points")
    cumulative = Support.room(Float64, 6, n_points, n_temperatures)
    density = want_density ? Support.room(Float64, 6, n_points, n_temperatures) : nothing
    Raw.lk_conductivity_compute_cumulative_kappa(conductivity.raw, sigma_index - 1,
        n_points, points, n_temperatures, cumulative, density,
        Support.option_handle("lk_conductivity_compute_cumulative_kappa", options))
    return (cumulative = cumulative, density = density)
end

"Shape of the array result of this name, as the getter returns it. C: `lk_conductivity_get_shape`."
shape(h::Conductivity, name) = Support.shape(h.raw, name, Raw.lk_conductivity_get_shape)

"""
    n_temperatures(conductivity::Conductivity)

Number of temperatures.

# Returns
- Number.

Throws [`LibKernelError`](@ref): InvalidArgument, HandleError. Since 1.0; C:
`lk_conductivity_get_n_temperatures`.
"""
n_temperatures(conductivity::Conductivity) =
    Raw.lk_conductivity_get_n_temperatures(conductivity.raw)

"""
    n_sigmas(conductivity::Conductivity)

Number of smearings.

# Returns
- Number.

Throws [`LibKernelError`](@ref): InvalidArgument, HandleError. Since 1.0; C:
`lk_conductivity_get_n_sigmas`.
"""
n_sigmas(conductivity::Conductivity) = Raw.lk_conductivity_get_n_sigmas(conductivity.raw)

"""
    n_qpoints(conductivity::Conductivity)

Number of irreducible q-points.

# Returns
- Number.

Throws [`LibKernelError`](@ref): InvalidArgument, HandleError. Since 1.0; C:
`lk_conductivity_get_n_qpoints`.
"""
n_qpoints(conductivity::Conductivity) = Raw.lk_conductivity_get_n_qpoints(conductivity.raw)

"""
    n_bands(conductivity::Conductivity)

Number of bands.

# Returns
- Number.

Throws [`LibKernelError`](@ref): InvalidArgument, HandleError. Since 1.0; C:
`lk_conductivity_get_n_bands`.
"""
n_bands(conductivity::Conductivity) = Raw.lk_conductivity_get_n_bands(conductivity.raw)

"""
    temperatures(conductivity::Conductivity)

Temperatures.

# Returns
- `(n_temperatures,)` Temperatures, K.

Throws [`LibKernelError`](@ref): InvalidArgument, ShapeError, HandleError. Since 1.0; C:
`lk_conductivity_get_temperatures`.
"""
temperatures(conductivity::Conductivity) =
    Support.result(conductivity.raw, "temperatures", Float64, Raw.lk_conductivity_get_shape,
        Raw.lk_conductivity_get_temperatures)

"""
    sigmas(conductivity::Conductivity)

Smearings.

# Returns
- `(n_sigmas,)` Widths of the Gaussians, THz; 0 is the tetrahedron method.

Throws [`LibKernelError`](@ref): InvalidArgument, ShapeError, HandleError. Since 1.0; C:
`lk_conductivity_get_sigmas`.
"""
sigmas(conductivity::Conductivity) =
    Support.result(conductivity.raw, "sigmas", Float64, Raw.lk_conductivity_get_shape,
        Raw.lk_conductivity_get_sigmas)

"""
    qpoints(conductivity::Conductivity)

Irreducible q-points.

# Returns
- `(3, n_qpoints)` Positions, fractional.

Throws [`LibKernelError`](@ref): InvalidArgument, ShapeError, HandleError. Since 1.0; C:
`lk_conductivity_get_qpoints`.
"""
qpoints(conductivity::Conductivity) =
    Support.result(conductivity.raw, "qpoints", Float64, Raw.lk_conductivity_get_shape,
        Raw.lk_conductivity_get_qpoints)

"""
    weights(conductivity::Conductivity)

Numbers of grid points that the irreducible q-points stand for.

# Returns
- `(n_qpoints,)` Weights.

Throws [`LibKernelError`](@ref): InvalidArgument, ShapeError, HandleError. Since 1.0; C:
`lk_conductivity_get_weights`.
"""
weights(conductivity::Conductivity) =
    Support.result(conductivity.raw, "weights", Int64, Raw.lk_conductivity_get_shape,
        Raw.lk_conductivity_get_weights)

"""
    kappa(conductivity::Conductivity)

Lattice thermal conductivity.

# Returns
- `(6, n_temperatures, n_sigmas)` Tensors xx, yy, zz, yz, xz, xy, W/(m K).

Throws [`LibKernelError`](@ref): InvalidArgument, ShapeError, HandleError, StateError. Since
1.0; C: `lk_conductivity_get_kappa`.
"""
kappa(conductivity::Conductivity) =
    Support.result(conductivity.raw, "kappa", Float64, Raw.lk_conductivity_get_shape,
        Raw.lk_conductivity_get_kappa)

"""
    mode_kappa(conductivity::Conductivity)

Contributions of the modes to the conductivity, summed over the star of each q-point.

# Returns
- `(6, n_bands, n_qpoints, n_temperatures, n_sigmas)` Tensors xx, yy, zz, yz, xz, xy, W/(m
  K); their sum divided by the number of grid points is the conductivity.

Throws [`LibKernelError`](@ref): InvalidArgument, ShapeError, HandleError, StateError. Since
1.0; C: `lk_conductivity_get_mode_kappa`.
"""
mode_kappa(conductivity::Conductivity) =
    Support.result(conductivity.raw, "mode_kappa", Float64, Raw.lk_conductivity_get_shape,
        Raw.lk_conductivity_get_mode_kappa)

"""
    frequencies(conductivity::Conductivity)

Frequencies at the irreducible q-points.

# Returns
- `(n_bands, n_qpoints)` Frequencies, THz, negative for imaginary modes.

Throws [`LibKernelError`](@ref): InvalidArgument, ShapeError, HandleError, StateError. Since
1.0; C: `lk_conductivity_get_frequencies`.
"""
frequencies(conductivity::Conductivity) =
    Support.result(conductivity.raw, "frequencies", Float64, Raw.lk_conductivity_get_shape,
        Raw.lk_conductivity_get_frequencies)

"""
    group_velocities(conductivity::Conductivity)

Group velocities at the irreducible q-points.

# Returns
- `(3, n_bands, n_qpoints)` Velocities, THz Angstrom (100 m/s).

Throws [`LibKernelError`](@ref): InvalidArgument, ShapeError, HandleError, StateError. Since
1.0; C: `lk_conductivity_get_group_velocities`.
"""
group_velocities(conductivity::Conductivity) =
    Support.result(conductivity.raw, "group_velocities", Float64,
        Raw.lk_conductivity_get_shape, Raw.lk_conductivity_get_group_velocities)

"""
    heat_capacities(conductivity::Conductivity)

Heat capacities of the modes.

# Returns
- `(n_bands, n_qpoints, n_temperatures)` Heat capacities, eV/K.

Throws [`LibKernelError`](@ref): InvalidArgument, ShapeError, HandleError, StateError. Since
1.0; C: `lk_conductivity_get_heat_capacities`.
"""
heat_capacities(conductivity::Conductivity) =
    Support.result(conductivity.raw, "heat_capacities", Float64,
        Raw.lk_conductivity_get_shape, Raw.lk_conductivity_get_heat_capacities)

"""
    gamma(conductivity::Conductivity)

Half widths at half maximum from three-phonon scattering.

# Returns
- `(n_bands, n_qpoints, n_temperatures, n_sigmas)` Half widths, THz.

Throws [`LibKernelError`](@ref): InvalidArgument, ShapeError, HandleError, StateError. Since
1.0; C: `lk_conductivity_get_gamma`.
"""
gamma(conductivity::Conductivity) =
    Support.result(conductivity.raw, "gamma", Float64, Raw.lk_conductivity_get_shape,
        Raw.lk_conductivity_get_gamma)

"""
    gamma_normal(conductivity::Conductivity)

Part of gamma from normal processes, with the option "normal_umklapp".

# Returns
- `(n_bands, n_qpoints, n_temperatures, n_sigmas)` Half widths, THz.

Throws [`LibKernelError`](@ref): InvalidArgument, ShapeError, HandleError, StateError. Since
1.0; C: `lk_conductivity_get_gamma_normal`.
"""
gamma_normal(conductivity::Conductivity) =
    Support.result(conductivity.raw, "gamma_normal", Float64, Raw.lk_conductivity_get_shape,
        Raw.lk_conductivity_get_gamma_normal)

"""
    gamma_umklapp(conductivity::Conductivity)

Part of gamma from Umklapp processes, with the option "normal_umklapp".

# Returns
- `(n_bands, n_qpoints, n_temperatures, n_sigmas)` Half widths, THz.

Throws [`LibKernelError`](@ref): InvalidArgument, ShapeError, HandleError, StateError. Since
1.0; C: `lk_conductivity_get_gamma_umklapp`.
"""
gamma_umklapp(conductivity::Conductivity) =
    Support.result(conductivity.raw, "gamma_umklapp", Float64,
        Raw.lk_conductivity_get_shape, Raw.lk_conductivity_get_gamma_umklapp)

"""
    gamma_isotope(conductivity::Conductivity)

Half widths from isotope scattering, with the options "isotopes" or "mass_variances".

# Returns
- `(n_bands, n_qpoints, n_sigmas)` Half widths, THz.

Throws [`LibKernelError`](@ref): InvalidArgument, ShapeError, HandleError, StateError. Since
1.0; C: `lk_conductivity_get_gamma_isotope`.
"""
gamma_isotope(conductivity::Conductivity) =
    Support.result(conductivity.raw, "gamma_isotope", Float64,
        Raw.lk_conductivity_get_shape, Raw.lk_conductivity_get_gamma_isotope)

"""
    gamma_boundary(conductivity::Conductivity)

Half widths from boundary scattering, with the option "boundary_mfp".

# Returns
- `(n_bands, n_qpoints)` Half widths, THz.

Throws [`LibKernelError`](@ref): InvalidArgument, ShapeError, HandleError, StateError. Since
1.0; C: `lk_conductivity_get_gamma_boundary`.
"""
gamma_boundary(conductivity::Conductivity) =
    Support.result(conductivity.raw, "gamma_boundary", Float64,
        Raw.lk_conductivity_get_shape, Raw.lk_conductivity_get_gamma_boundary)

"""
    lifetimes(conductivity::Conductivity)

Lifetimes of the modes from all scattering.

# Returns
- `(n_bands, n_qpoints, n_temperatures, n_sigmas)` Lifetimes 1 / (4 pi Gamma), ps; 0 where
  the half width is 0.

Throws [`LibKernelError`](@ref): InvalidArgument, ShapeError, HandleError, StateError. Since
1.0; C: `lk_conductivity_get_lifetimes`.
"""
lifetimes(conductivity::Conductivity) =
    Support.result(conductivity.raw, "lifetimes", Float64, Raw.lk_conductivity_get_shape,
        Raw.lk_conductivity_get_lifetimes)

"""
    mean_free_paths(conductivity::Conductivity)

Mean free paths of the modes from all scattering.

# Returns
- `(n_bands, n_qpoints, n_temperatures, n_sigmas)` Lengths |v| / (4 pi Gamma), Angstrom; 0
  where the half width is 0.

Throws [`LibKernelError`](@ref): InvalidArgument, ShapeError, HandleError, StateError. Since
1.0; C: `lk_conductivity_get_mean_free_paths`.
"""
mean_free_paths(conductivity::Conductivity) =
    Support.result(conductivity.raw, "mean_free_paths", Float64,
        Raw.lk_conductivity_get_shape, Raw.lk_conductivity_get_mean_free_paths)
