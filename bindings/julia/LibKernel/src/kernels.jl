# SPDX-License-Identifier: BSD-3-Clause
# Generated from the C headers, do not edit; refresh by: python3 bindings/api/generate.py
# Functions on arrays, and on the library itself.

"""
    error_message()

Text of the calling thread's last failure; empty after a success.

Valid until that thread's next call of a fallible function.

Since 1.0; C: `lk_error_message`.
"""
function error_message()
    return Raw.lk_error_message()
end

"""
    status_name(status)

Name of a status, for example "LK_E_SHAPE".

# Arguments
- `status`: A status.

Since 1.0; C: `lk_status_name`.
"""
function status_name(status)
    return Raw.lk_status_name(status)
end

"""
    backend_name(backend)

Name of a backend: "auto", "reference" or "native".

# Arguments
- `backend`: One of lk_backend_value.

Since 1.0; C: `lk_backend_name`.
"""
function backend_name(backend)
    return Raw.lk_backend_name(backend)
end

"""
    version()

Version of the library, for example "1.0.0".

Since 1.0; C: `lk_version`.
"""
function version()
    return Raw.lk_version()
end

"""
    api_hash()

Hash of the public interface; bindings compare it with the one they were generated from.

Since 1.0; C: `lk_api_hash`.
"""
function api_hash()
    return Raw.lk_api_hash()
end

"""
    build_info()

How the library was built: version, compiler, flags, libraries.

One "key: value" per line.

Since 1.0; C: `lk_build_info`.
"""
function build_info()
    return Raw.lk_build_info()
end

"""
    runtime_info()

What the library chose in this process and why: path, instruction-set level, threads,
backend.

One "key: value" per line. Valid until the calling thread's next call of this function.

Since 1.0; C: `lk_runtime_info`.
"""
function runtime_info()
    return Raw.lk_runtime_info()
end

"""
    kernel_count()

Number of entries of all kernels' implementation lists.

# Returns
- `count`: Number of entries.

Throws [`LibKernelError`](@ref): InvalidArgument. Since 1.0; C: `lk_kernel_get_count`.
"""
function kernel_count()
    count_ = Raw.lk_kernel_get_count()
    return count_
end

"""
    kernel_describe(i)

Describes one entry; entries of a kernel follow each other in the order in which
LK_BACKEND_AUTO tries them.

The texts live as long as the library.

# Arguments
- `i`: Index below lk_kernel_get_count().

# Returns
- `kernel`: Kernel, for example "phonon3.collision".
- `implementation`: Implementation, for example "reference".
- `backend`: Backend it belongs to.

Throws [`LibKernelError`](@ref): InvalidArgument. Since 1.0; C: `lk_kernel_describe`.
"""
function kernel_describe(i)
    kernel_, implementation_, backend_ = Raw.lk_kernel_describe(i)
    return (kernel = kernel_, implementation = implementation_, backend = backend_)
end

"""
    element_mass(symbol)

Standard atomic weight of an element.

# Arguments
- `symbol`: Chemical symbol; a number may follow.

# Returns
- `value`: Weight, u.

Throws [`LibKernelError`](@ref): InvalidArgument. Since 1.0; C: `lk_element_get_mass`.
"""
function element_mass(symbol)
    value_ = Raw.lk_element_get_mass(symbol)
    return value_
end

"""
    element_mass_variance(symbol)

Mass variance of the natural isotopes of an element.

It is 0 for an element of one isotope, and an error when no natural isotopes are known.

# Arguments
- `symbol`: Chemical symbol; a number may follow.

# Returns
- `value`: Sum of f_i (1 - m_i/m)^2 over the isotopes i of fraction f_i, no unit.

Throws [`LibKernelError`](@ref): InvalidArgument. Since 1.0; C:
`lk_element_get_mass_variance`.
"""
function element_mass_variance(symbol)
    value_ = Raw.lk_element_get_mass_variance(symbol)
    return value_
end

"""
    cell_permutation(lattice, positions, moved_positions, tolerance; context = nothing, options...)

Finds which atom lies where another one was moved to.

Where several atoms lie within the tolerance, atoms in ascending order take the first
position that is still free.

# Arguments
- `lattice` `(3, 3)`: Lattice vectors in columns, Angstrom.
- `positions` `(3, n_atoms)`: Fractional positions.
- `moved_positions` `(3, n_atoms)`: Fractional positions of the moved atoms.
- `tolerance`: Distance below which positions are the same, Angstrom.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of `LibKernel.option_table("lk_cell_permutation_compute")`.

# Returns
- `permutation` `(n_atoms,)`: permutation[j] is the atom at moved_positions[j], periodic
  images included; -1 where there is none. Counted from 1.
- `found`: 1 when every atom was found.

Throws [`LibKernelError`](@ref): InvalidArgument, OptionError, Unsupported, OutOfMemory,
Singular. Since 1.0; C: `lk_cell_permutation_compute`.
"""
function cell_permutation(lattice, positions, moved_positions, tolerance; context = nothing,
        options...)
    lattice = Support.array(lattice, Float64, Val(2), "lattice")
    positions = Support.array(positions, Float64, Val(2), "positions")
    moved_positions = Support.array(moved_positions, Float64, Val(2), "moved_positions")
    n_atoms = Base.size(positions, 2)
    Support.check(lattice, (3, 3), "lattice")
    Support.check(positions, (3, n_atoms), "positions")
    Support.check(moved_positions, (3, n_atoms), "moved_positions")
    permutation = Support.room(Int64, n_atoms)
    found_ = Raw.lk_cell_permutation_compute(Support.context_handle(context), n_atoms,
        Support.transposed(lattice), positions, moved_positions, tolerance, permutation,
        Support.option_handle("lk_cell_permutation_compute", options))
    return (permutation = Support.one_based(permutation), found = found_ != 0)
end

"""
    cell_shortest_vectors(n_vectors, positions_to, positions_from, lattice_points, reduced_basis, transformation, tolerance; want_vectors = true, context = nothing, options...)

Finds the shortest vectors between atoms of a periodic cell, with all images of equal
length.

# Arguments
- `n_vectors`: Number of vectors, the sum of the counts; 0 with vectors nothing.
- `positions_to` `(3, n_to)`: End points in coordinates of the reduced basis.
- `positions_from` `(3, n_from)`: Starting points in coordinates of the reduced basis.
- `lattice_points` `(3, n_lattice_points)`: Lattice translations to try, in coordinates of
  the reduced basis.
- `reduced_basis` `(3, 3)`: Basis vectors in columns, Angstrom.
- `transformation` `(3, 3)`: Matrix that is applied to the vectors found.
- `tolerance`: Lengths that differ by less are equal, Angstrom.
- `want_vectors`: false leaves that result out.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of `LibKernel.option_table("lk_cell_shortest_vectors_compute")`.

# Returns
- `vectors` `(3, n_vectors)`: Transformed vectors; nothing only counts.
- `multiplicity` `(2, n_from, n_to)`: Count of each pair, and first row of vectors counted
  from 0 in every language.

Throws [`LibKernelError`](@ref): InvalidArgument, OptionError, Unsupported, OutOfMemory,
ShapeError. Since 1.0; C: `lk_cell_shortest_vectors_compute`.
"""
function cell_shortest_vectors(n_vectors, positions_to, positions_from, lattice_points,
        reduced_basis, transformation, tolerance; want_vectors = true, context = nothing,
        options...)
    positions_to = Support.array(positions_to, Float64, Val(2), "positions_to")
    positions_from = Support.array(positions_from, Float64, Val(2), "positions_from")
    lattice_points = Support.array(lattice_points, Int64, Val(2), "lattice_points")
    reduced_basis = Support.array(reduced_basis, Float64, Val(2), "reduced_basis")
    transformation = Support.array(transformation, Int64, Val(2), "transformation")
    n_to = Base.size(positions_to, 2)
    n_from = Base.size(positions_from, 2)
    n_lattice_points = Base.size(lattice_points, 2)
    Support.check(positions_to, (3, n_to), "positions_to")
    Support.check(positions_from, (3, n_from), "positions_from")
    Support.check(lattice_points, (3, n_lattice_points), "lattice_points")
    Support.check(reduced_basis, (3, 3), "reduced_basis")
    Support.check(transformation, (3, 3), "transformation")
    vectors = want_vectors ? Support.room(Float64, 3, n_vectors) : nothing
    multiplicity = Support.room(Int64, 2, n_from, n_to)
    Raw.lk_cell_shortest_vectors_compute(Support.context_handle(context), n_to, n_from,
        n_lattice_points, n_vectors, positions_to, positions_from, lattice_points,
        Support.transposed(reduced_basis), Support.transposed(transformation), tolerance,
        vectors, multiplicity, Support.option_handle("lk_cell_shortest_vectors_compute",
        options))
    return (vectors = vectors, multiplicity = multiplicity)
end

"""
    x_fault_set(calls)

Makes a later call on this thread fail with LK_E_NOMEM, to test callers and the library
itself.

# Arguments
- `calls`: Which of the following fallible calls fails: 1 is the next; 0 turns it off.

Since 1.0; C: `lk_x_fault_set`.
"""
function x_fault_set(calls)
    Raw.lk_x_fault_set(calls)
    return nothing
end

"""
    fc2_symmetrize!(level, force_constants; context = nothing, options...)

Imposes sum rules and permutation symmetry on full second-order force constants.

Level times: subtract the mean over the first atom, then over the second, and average with
the transposed array. Last, the diagonal blocks are set from the sum rule.

# Arguments
- `level`: Number of times, 0 or more.
- `force_constants` `(3, 3, n_atoms, n_atoms)`: Force constants.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of `LibKernel.option_table("lk_fc2_symmetrize_compute")`.

Throws [`LibKernelError`](@ref): InvalidArgument, OptionError, OutOfMemory, Unsupported,
Cancelled. Since 1.0; C: `lk_fc2_symmetrize_compute`.
"""
function fc2_symmetrize!(level, force_constants; context = nothing, options...)
    Support.in_place(force_constants, Float64, 4, "force_constants")
    n_atoms = Base.size(force_constants, 4)
    Support.check(force_constants, (3, 3, n_atoms, n_atoms), "force_constants")
    Raw.lk_fc2_symmetrize_compute(Support.context_handle(context), n_atoms, level,
        force_constants, Support.option_handle("lk_fc2_symmetrize_compute", options))
    return force_constants
end

"""
    fc2_symmetrize_compact!(level, permutations, s2pp, p2s, translation_of, force_constants; context = nothing, options...)

Imposes sum rules and permutation symmetry on compact second-order force constants.

# Arguments
- `level`: Number of times, 0 or more.
- `permutations` `(n_atoms, n_translations)`: Atom that each atom goes to. Counted from 1.
- `s2pp` `(n_atoms,)`: Primitive atom of each supercell atom. Counted from 1.
- `p2s` `(n_primitive,)`: Supercell atom of each primitive atom. Counted from 1.
- `translation_of` `(n_atoms,)`: Translation onto the representative. Counted from 1.
- `force_constants` `(3, 3, n_atoms, n_primitive)`: Force constants.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of `LibKernel.option_table("lk_fc2_symmetrize_compact_compute")`.

Throws [`LibKernelError`](@ref): InvalidArgument, OptionError, OutOfMemory, Unsupported,
Cancelled. Since 1.0; C: `lk_fc2_symmetrize_compact_compute`.
"""
function fc2_symmetrize_compact!(level, permutations, s2pp, p2s, translation_of,
        force_constants; context = nothing, options...)
    permutations = Support.array(permutations, Int64, Val(2), "permutations")
    s2pp = Support.array(s2pp, Int64, Val(1), "s2pp")
    p2s = Support.array(p2s, Int64, Val(1), "p2s")
    translation_of = Support.array(translation_of, Int64, Val(1), "translation_of")
    Support.in_place(force_constants, Float64, 4, "force_constants")
    n_translations = Base.size(permutations, 2)
    n_atoms = Base.size(permutations, 1)
    n_primitive = Base.size(p2s, 1)
    Support.check(permutations, (n_atoms, n_translations), "permutations")
    Support.check(s2pp, (n_atoms,), "s2pp")
    Support.check(p2s, (n_primitive,), "p2s")
    Support.check(translation_of, (n_atoms,), "translation_of")
    Support.check(force_constants, (3, 3, n_atoms, n_primitive), "force_constants")
    Raw.lk_fc2_symmetrize_compact_compute(Support.context_handle(context), n_primitive,
        n_atoms, n_translations, level, Support.zero_based(permutations),
        Support.zero_based(s2pp), Support.zero_based(p2s),
        Support.zero_based(translation_of), force_constants,
        Support.option_handle("lk_fc2_symmetrize_compact_compute", options))
    return force_constants
end

"""
    fc2_transpose_compact!(permutations, s2pp, p2s, translation_of, force_constants; context = nothing, options...)

Exchanges the two atoms of compact second-order force constants.

Blocks of two atoms half a supercell translation apart keep their places, as in phonopy.

# Arguments
- `permutations` `(n_atoms, n_translations)`: Atom that each atom goes to. Counted from 1.
- `s2pp` `(n_atoms,)`: Primitive atom of each supercell atom. Counted from 1.
- `p2s` `(n_primitive,)`: Supercell atom of each primitive atom. Counted from 1.
- `translation_of` `(n_atoms,)`: Translation onto the representative. Counted from 1.
- `force_constants` `(3, 3, n_atoms, n_primitive)`: Force constants.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of `LibKernel.option_table("lk_fc2_transpose_compact_compute")`.

Throws [`LibKernelError`](@ref): InvalidArgument, OptionError, OutOfMemory, Unsupported,
Cancelled. Since 1.0; C: `lk_fc2_transpose_compact_compute`.
"""
function fc2_transpose_compact!(permutations, s2pp, p2s, translation_of, force_constants;
        context = nothing, options...)
    permutations = Support.array(permutations, Int64, Val(2), "permutations")
    s2pp = Support.array(s2pp, Int64, Val(1), "s2pp")
    p2s = Support.array(p2s, Int64, Val(1), "p2s")
    translation_of = Support.array(translation_of, Int64, Val(1), "translation_of")
    Support.in_place(force_constants, Float64, 4, "force_constants")
    n_translations = Base.size(permutations, 2)
    n_atoms = Base.size(permutations, 1)
    n_primitive = Base.size(p2s, 1)
    Support.check(permutations, (n_atoms, n_translations), "permutations")
    Support.check(s2pp, (n_atoms,), "s2pp")
    Support.check(p2s, (n_primitive,), "p2s")
    Support.check(translation_of, (n_atoms,), "translation_of")
    Support.check(force_constants, (3, 3, n_atoms, n_primitive), "force_constants")
    Raw.lk_fc2_transpose_compact_compute(Support.context_handle(context), n_primitive,
        n_atoms, n_translations, Support.zero_based(permutations), Support.zero_based(s2pp),
        Support.zero_based(p2s), Support.zero_based(translation_of), force_constants,
        Support.option_handle("lk_fc2_transpose_compact_compute", options))
    return force_constants
end

"""
    fc2_distribute!(targets, rows, rotations, permutations, map_atoms, map_operations, force_constants; context = nothing, options...)

Adds rows of second-order force constants made by symmetry from known rows.

For every target t with map_atoms[t] = d, d not t: row(t)[x] += R^T row(d)[permutation[x]] R
with the operation map_operations[t]. Targets with map_atoms[t] = t are known; d must be a
target too.

# Arguments
- `targets` `(n_targets,)`: Supercell atoms. Counted from 1.
- `rows` `(n_targets,)`: Their rows, all different. Counted from 1.
- `rotations` `(3, 3, n_operations)`: Cartesian rotations.
- `permutations` `(n_atoms, n_operations)`: Atom that each atom goes to. Counted from 1.
- `map_atoms` `(n_atoms,)`: Known atom of each atom. Counted from 1.
- `map_operations` `(n_atoms,)`: Operation that brings the atom onto it. Counted from 1.
- `force_constants` `(3, 3, n_atoms, n_rows)`: Force constants.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of `LibKernel.option_table("lk_fc2_distribute_compute")`.

Throws [`LibKernelError`](@ref): InvalidArgument, OptionError, OutOfMemory, Unsupported,
Cancelled. Since 1.0; C: `lk_fc2_distribute_compute`.
"""
function fc2_distribute!(targets, rows, rotations, permutations, map_atoms, map_operations,
        force_constants; context = nothing, options...)
    targets = Support.array(targets, Int64, Val(1), "targets")
    rows = Support.array(rows, Int64, Val(1), "rows")
    rotations = Support.array(rotations, Float64, Val(3), "rotations")
    permutations = Support.array(permutations, Int64, Val(2), "permutations")
    map_atoms = Support.array(map_atoms, Int64, Val(1), "map_atoms")
    map_operations = Support.array(map_operations, Int64, Val(1), "map_operations")
    Support.in_place(force_constants, Float64, 4, "force_constants")
    n_targets = Base.size(targets, 1)
    n_operations = Base.size(rotations, 3)
    n_atoms = Base.size(permutations, 1)
    n_rows = Base.size(force_constants, 4)
    Support.check(targets, (n_targets,), "targets")
    Support.check(rows, (n_targets,), "rows")
    Support.check(rotations, (3, 3, n_operations), "rotations")
    Support.check(permutations, (n_atoms, n_operations), "permutations")
    Support.check(map_atoms, (n_atoms,), "map_atoms")
    Support.check(map_operations, (n_atoms,), "map_operations")
    Support.check(force_constants, (3, 3, n_atoms, n_rows), "force_constants")
    Raw.lk_fc2_distribute_compute(Support.context_handle(context), n_rows, n_atoms,
        n_targets, n_operations, Support.zero_based(targets), Support.zero_based(rows),
        rotations, Support.zero_based(permutations), Support.zero_based(map_atoms),
        Support.zero_based(map_operations), force_constants,
        Support.option_handle("lk_fc2_distribute_compute", options))
    return force_constants
end

"""
    fc3_distribute!(target, source, mapping, rotation, force_constants; context = nothing, options...)

Makes one row of third-order force constants by symmetry from another.

target[j][k] = R x R x R source[mapping[j]][mapping[k]].

# Arguments
- `target`: Row that is written. Counted from 1.
- `source`: Row that is read, another one. Counted from 1.
- `mapping` `(n_atoms,)`: Atoms of the source. Counted from 1.
- `rotation` `(3, 3)`: Cartesian rotation R.
- `force_constants` `(3, 3, 3, n_atoms, n_atoms, n_rows)`: Force constants.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of `LibKernel.option_table("lk_fc3_distribute_compute")`.

Throws [`LibKernelError`](@ref): InvalidArgument, OptionError, OutOfMemory, Unsupported,
Cancelled. Since 1.0; C: `lk_fc3_distribute_compute`.
"""
function fc3_distribute!(target, source, mapping, rotation, force_constants; context =
        nothing, options...)
    mapping = Support.array(mapping, Int64, Val(1), "mapping")
    rotation = Support.array(rotation, Float64, Val(2), "rotation")
    Support.in_place(force_constants, Float64, 6, "force_constants")
    n_atoms = Base.size(mapping, 1)
    n_rows = Base.size(force_constants, 6)
    Support.check(mapping, (n_atoms,), "mapping")
    Support.check(rotation, (3, 3), "rotation")
    Support.check(force_constants, (3, 3, 3, n_atoms, n_atoms, n_rows), "force_constants")
    Raw.lk_fc3_distribute_compute(Support.context_handle(context), n_rows, n_atoms, target -
        1, source - 1, Support.zero_based(mapping), Support.transposed(rotation),
        force_constants, Support.option_handle("lk_fc3_distribute_compute", options))
    return force_constants
end

"""
    fc3_rotate_delta_fc2s(delta_fc2s, inverse, rotations, atom_maps; context = nothing, options...)

One row of third-order force constants from changes of the second-order ones.

Least squares over all displacements d and site-symmetry operations s: fc3[j][k] = sum over
(d, s) of inverse[d n_operations + s] times R_s delta_fc2s[d][map[s][j]][map[s][k]] R_s^T.

# Arguments
- `delta_fc2s` `(3, 3, n_atoms, n_atoms, n_displacements)`: Changes, eV/Angstrom^2.
- `inverse` `(n_displacements*n_operations, 3)`: Pseudo-inverse of the rotated
  displacements, 1/Angstrom.
- `rotations` `(3, 3, n_operations)`: Cartesian rotations.
- `atom_maps` `(n_atoms, n_operations)`: Atom that the operation brings to each atom.
  Counted from 1.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of `LibKernel.option_table("lk_fc3_rotate_delta_fc2s_compute")`.

# Returns
- `fc3` `(3, 3, 3, n_atoms, n_atoms)`: Force constants, eV/Angstrom^3.

Throws [`LibKernelError`](@ref): InvalidArgument, OptionError, OutOfMemory, Unsupported,
Cancelled. Since 1.0; C: `lk_fc3_rotate_delta_fc2s_compute`.
"""
function fc3_rotate_delta_fc2s(delta_fc2s, inverse, rotations, atom_maps; context = nothing,
        options...)
    delta_fc2s = Support.array(delta_fc2s, Float64, Val(5), "delta_fc2s")
    inverse = Support.array(inverse, Float64, Val(2), "inverse")
    rotations = Support.array(rotations, Float64, Val(3), "rotations")
    atom_maps = Support.array(atom_maps, Int64, Val(2), "atom_maps")
    n_displacements = Base.size(delta_fc2s, 5)
    n_atoms = Base.size(delta_fc2s, 4)
    n_operations = Base.size(rotations, 3)
    Support.check(delta_fc2s, (3, 3, n_atoms, n_atoms, n_displacements), "delta_fc2s")
    Support.check(inverse, (n_displacements * n_operations, 3), "inverse")
    Support.check(rotations, (3, 3, n_operations), "rotations")
    Support.check(atom_maps, (n_atoms, n_operations), "atom_maps")
    fc3 = Support.room(Float64, 3, 3, 3, n_atoms, n_atoms)
    Raw.lk_fc3_rotate_delta_fc2s_compute(Support.context_handle(context), n_atoms,
        n_displacements, n_operations, delta_fc2s, inverse, rotations,
        Support.zero_based(atom_maps), fc3,
        Support.option_handle("lk_fc3_rotate_delta_fc2s_compute", options))
    return fc3
end

"""
    fc3_permutation_symmetry!(force_constants; context = nothing, options...)

Averages full third-order force constants over the six orders of the three atoms.

# Arguments
- `force_constants` `(3, 3, 3, n_atoms, n_atoms, n_atoms)`: Force constants.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of `LibKernel.option_table("lk_fc3_permutation_symmetry_compute")`.

Throws [`LibKernelError`](@ref): InvalidArgument, OptionError, OutOfMemory, Unsupported,
Cancelled. Since 1.0; C: `lk_fc3_permutation_symmetry_compute`.
"""
function fc3_permutation_symmetry!(force_constants; context = nothing, options...)
    Support.in_place(force_constants, Float64, 6, "force_constants")
    n_atoms = Base.size(force_constants, 6)
    Support.check(force_constants, (3, 3, 3, n_atoms, n_atoms, n_atoms), "force_constants")
    Raw.lk_fc3_permutation_symmetry_compute(Support.context_handle(context), n_atoms,
        force_constants, Support.option_handle("lk_fc3_permutation_symmetry_compute",
        options))
    return force_constants
end

"""
    fc3_permutation_symmetry_compact!(permutations, s2pp, p2s, translation_of, force_constants; context = nothing, options...)

Averages compact third-order force constants over the six orders of the three atoms.

# Arguments
- `permutations` `(n_atoms, n_translations)`: Atom that each atom goes to. Counted from 1.
- `s2pp` `(n_atoms,)`: Primitive atom of each supercell atom. Counted from 1.
- `p2s` `(n_primitive,)`: Supercell atom of each primitive atom. Counted from 1.
- `translation_of` `(n_atoms,)`: Translation onto the representative. Counted from 1.
- `force_constants` `(3, 3, 3, n_atoms, n_atoms, n_primitive)`: Force constants.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of
  `LibKernel.option_table("lk_fc3_permutation_symmetry_compact_compute")`.

Throws [`LibKernelError`](@ref): InvalidArgument, OptionError, OutOfMemory, Unsupported,
Cancelled. Since 1.0; C: `lk_fc3_permutation_symmetry_compact_compute`.
"""
function fc3_permutation_symmetry_compact!(permutations, s2pp, p2s, translation_of,
        force_constants; context = nothing, options...)
    permutations = Support.array(permutations, Int64, Val(2), "permutations")
    s2pp = Support.array(s2pp, Int64, Val(1), "s2pp")
    p2s = Support.array(p2s, Int64, Val(1), "p2s")
    translation_of = Support.array(translation_of, Int64, Val(1), "translation_of")
    Support.in_place(force_constants, Float64, 6, "force_constants")
    n_translations = Base.size(permutations, 2)
    n_atoms = Base.size(permutations, 1)
    n_primitive = Base.size(p2s, 1)
    Support.check(permutations, (n_atoms, n_translations), "permutations")
    Support.check(s2pp, (n_atoms,), "s2pp")
    Support.check(p2s, (n_primitive,), "p2s")
    Support.check(translation_of, (n_atoms,), "translation_of")
    Support.check(force_constants, (3, 3, 3, n_atoms, n_atoms, n_primitive),
        "force_constants")
    Raw.lk_fc3_permutation_symmetry_compact_compute(Support.context_handle(context),
        n_primitive, n_atoms, n_translations, Support.zero_based(permutations),
        Support.zero_based(s2pp), Support.zero_based(p2s),
        Support.zero_based(translation_of), force_constants,
        Support.option_handle("lk_fc3_permutation_symmetry_compact_compute", options))
    return force_constants
end

"""
    fc3_transpose_compact!(exchange, permutations, s2pp, p2s, translation_of, force_constants; context = nothing, options...)

Exchanges two atoms of compact third-order force constants.

Elements whose exchanged pair is half a supercell translation apart keep their places in the
first two cases, as in phono3py.

# Arguments
- `exchange`: 0: first and second atom, 1: first and third, 2: second and third.
- `permutations` `(n_atoms, n_translations)`: Atom that each atom goes to. Counted from 1.
- `s2pp` `(n_atoms,)`: Primitive atom of each supercell atom. Counted from 1.
- `p2s` `(n_primitive,)`: Supercell atom of each primitive atom. Counted from 1.
- `translation_of` `(n_atoms,)`: Translation onto the representative. Counted from 1.
- `force_constants` `(3, 3, 3, n_atoms, n_atoms, n_primitive)`: Force constants.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of `LibKernel.option_table("lk_fc3_transpose_compact_compute")`.

Throws [`LibKernelError`](@ref): InvalidArgument, OptionError, OutOfMemory, Unsupported,
Cancelled. Since 1.0; C: `lk_fc3_transpose_compact_compute`.
"""
function fc3_transpose_compact!(exchange, permutations, s2pp, p2s, translation_of,
        force_constants; context = nothing, options...)
    permutations = Support.array(permutations, Int64, Val(2), "permutations")
    s2pp = Support.array(s2pp, Int64, Val(1), "s2pp")
    p2s = Support.array(p2s, Int64, Val(1), "p2s")
    translation_of = Support.array(translation_of, Int64, Val(1), "translation_of")
    Support.in_place(force_constants, Float64, 6, "force_constants")
    n_translations = Base.size(permutations, 2)
    n_atoms = Base.size(permutations, 1)
    n_primitive = Base.size(p2s, 1)
    Support.check(permutations, (n_atoms, n_translations), "permutations")
    Support.check(s2pp, (n_atoms,), "s2pp")
    Support.check(p2s, (n_primitive,), "p2s")
    Support.check(translation_of, (n_atoms,), "translation_of")
    Support.check(force_constants, (3, 3, 3, n_atoms, n_atoms, n_primitive),
        "force_constants")
    Raw.lk_fc3_transpose_compact_compute(Support.context_handle(context), n_primitive,
        n_atoms, n_translations, exchange, Support.zero_based(permutations),
        Support.zero_based(s2pp), Support.zero_based(p2s),
        Support.zero_based(translation_of), force_constants,
        Support.option_handle("lk_fc3_transpose_compact_compute", options))
    return force_constants
end

"""
    fc3_subtract_mean!(axis, force_constants; context = nothing, options...)

Subtracts the mean over one of the three atoms from third-order force constants.

# Arguments
- `axis`: 0: over the rows (all of them: full storage), 1: over the second atom, 2: over the
  third.
- `force_constants` `(3, 3, 3, n_atoms, n_atoms, n_rows)`: Force constants.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of `LibKernel.option_table("lk_fc3_subtract_mean_compute")`.

Throws [`LibKernelError`](@ref): InvalidArgument, OptionError, OutOfMemory, Unsupported,
Cancelled. Since 1.0; C: `lk_fc3_subtract_mean_compute`.
"""
function fc3_subtract_mean!(axis, force_constants; context = nothing, options...)
    Support.in_place(force_constants, Float64, 6, "force_constants")
    n_rows = Base.size(force_constants, 6)
    n_atoms = Base.size(force_constants, 5)
    Support.check(force_constants, (3, 3, 3, n_atoms, n_atoms, n_rows), "force_constants")
    Raw.lk_fc3_subtract_mean_compute(Support.context_handle(context), n_rows, n_atoms, axis,
        force_constants, Support.option_handle("lk_fc3_subtract_mean_compute", options))
    return force_constants
end

"""
    grid_smith_normal_form(a; context = nothing, options...)

Smith normal form D = P A Q of an integer matrix.

P and Q are not unique; the steps that lead to them are those of phonors.

# Arguments
- `a` `(3, 3)`: Matrix; elements of at most 100000 in magnitude.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of `LibKernel.option_table("lk_grid_smith_normal_form_compute")`.

# Returns
- `d_diag` `(3,)`: Diagonal of D, positive.
- `p` `(3, 3)`: P, of determinant 1.
- `q` `(3, 3)`: Q, unimodular.

Throws [`LibKernelError`](@ref): InvalidArgument, OptionError, Unsupported, OutOfMemory,
Singular, NoConvergence. Since 1.0; C: `lk_grid_smith_normal_form_compute`.
"""
function grid_smith_normal_form(a; context = nothing, options...)
    a = Support.array(a, Int64, Val(2), "a")
    Support.check(a, (3, 3), "a")
    d_diag = Support.room(Int64, 3)
    p = Support.room(Int64, 3, 3)
    q = Support.room(Int64, 3, 3)
    Raw.lk_grid_smith_normal_form_compute(Support.context_handle(context),
        Support.transposed(a), d_diag, p, q,
        Support.option_handle("lk_grid_smith_normal_form_compute", options))
    return (d_diag = d_diag, p = Support.transposed(p), q = Support.transposed(q))
end

"""
    grid_indices(addresses, d_diag; context = nothing, options...)

Indices of grid addresses.

# Arguments
- `addresses` `(3, n)`: Addresses; components are reduced modulo d_diag.
- `d_diag` `(3,)`: Numbers of grid points along the grid axes.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of `LibKernel.option_table("lk_grid_indices_compute")`.

# Returns
- `indices` `(n,)`: a0 + D0 (a1 + D1 a2). Counted from 1.

Throws [`LibKernelError`](@ref): InvalidArgument, OptionError, Unsupported, OutOfMemory.
Since 1.0; C: `lk_grid_indices_compute`.
"""
function grid_indices(addresses, d_diag; context = nothing, options...)
    addresses = Support.array(addresses, Int64, Val(2), "addresses")
    d_diag = Support.array(d_diag, Int64, Val(1), "d_diag")
    n = Base.size(addresses, 2)
    Support.check(addresses, (3, n), "addresses")
    Support.check(d_diag, (3,), "d_diag")
    indices = Support.room(Int64, n)
    Raw.lk_grid_indices_compute(Support.context_handle(context), n, addresses, d_diag,
        indices, Support.option_handle("lk_grid_indices_compute", options))
    return Support.one_based(indices)
end

"""
    grid_addresses(n_grid, d_diag; context = nothing, options...)

Addresses of all grid points in the order of their indices.

# Arguments
- `n_grid`: Number of grid points, the product of d_diag.
- `d_diag` `(3,)`: Numbers of grid points along the grid axes.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of `LibKernel.option_table("lk_grid_addresses_compute")`.

# Returns
- `addresses` `(3, n_grid)`: Addresses.

Throws [`LibKernelError`](@ref): InvalidArgument, OptionError, Unsupported, OutOfMemory.
Since 1.0; C: `lk_grid_addresses_compute`.
"""
function grid_addresses(n_grid, d_diag; context = nothing, options...)
    d_diag = Support.array(d_diag, Int64, Val(1), "d_diag")
    Support.check(d_diag, (3,), "d_diag")
    addresses = Support.room(Int64, 3, n_grid)
    Raw.lk_grid_addresses_compute(Support.context_handle(context), n_grid, d_diag,
        addresses, Support.option_handle("lk_grid_addresses_compute", options))
    return addresses
end

"""
    grid_irreducible_map(n_grid, rotations, d_diag, shift; context = nothing, options...)

Representatives of grid points under rotations.

# Arguments
- `n_grid`: Number of grid points, the product of d_diag.
- `rotations` `(3, 3, n_rotations)`: Rotations of addresses.
- `d_diag` `(3,)`: Numbers of grid points along the grid axes.
- `shift` `(3,)`: Shift of the grid in half steps, P times 0 or 1.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of `LibKernel.option_table("lk_grid_irreducible_map_compute")`.

# Returns
- `map` `(n_grid,)`: Representative of each grid point. Counted from 1.
- `n_irreducible`: Number of points that represent themselves.

Throws [`LibKernelError`](@ref): InvalidArgument, OptionError, Unsupported, OutOfMemory,
Cancelled. Since 1.0; C: `lk_grid_irreducible_map_compute`.
"""
function grid_irreducible_map(n_grid, rotations, d_diag, shift; context = nothing,
        options...)
    rotations = Support.array(rotations, Int64, Val(3), "rotations")
    d_diag = Support.array(d_diag, Int64, Val(1), "d_diag")
    shift = Support.array(shift, Int64, Val(1), "shift")
    n_rotations = Base.size(rotations, 3)
    Support.check(rotations, (3, 3, n_rotations), "rotations")
    Support.check(d_diag, (3,), "d_diag")
    Support.check(shift, (3,), "shift")
    map = Support.room(Int64, n_grid)
    n_irreducible_ = Raw.lk_grid_irreducible_map_compute(Support.context_handle(context),
        n_rotations, n_grid, rotations, d_diag, shift, map,
        Support.option_handle("lk_grid_irreducible_map_compute", options))
    return (map = Support.one_based(map), n_irreducible = n_irreducible_)
end

"""
    grid_reciprocal_rotations(rotations, time_reversal; context = nothing, options...)

Point group in reciprocal space.

# Arguments
- `rotations` `(3, 3, n_rotations)`: Rotations in direct space; duplicates are dropped.
- `time_reversal`: 1: add the negatives when -1 is not among them.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of `LibKernel.option_table("lk_grid_reciprocal_rotations_compute")`.

# Returns
- `reciprocal_rotations` `(3, 3, 48)`: Transposed rotations; the first n_reciprocal ones are
  set.
- `n_reciprocal`: Number of rotations.

Throws [`LibKernelError`](@ref): InvalidArgument, OptionError, Unsupported, OutOfMemory.
Since 1.0; C: `lk_grid_reciprocal_rotations_compute`.
"""
function grid_reciprocal_rotations(rotations, time_reversal; context = nothing, options...)
    rotations = Support.array(rotations, Int64, Val(3), "rotations")
    n_rotations = Base.size(rotations, 3)
    Support.check(rotations, (3, 3, n_rotations), "rotations")
    reciprocal_rotations = Support.room(Int64, 3, 3, 48)
    n_reciprocal_ =
        Raw.lk_grid_reciprocal_rotations_compute(Support.context_handle(context),
        n_rotations, rotations, time_reversal, reciprocal_rotations,
        Support.option_handle("lk_grid_reciprocal_rotations_compute", options))
    return (reciprocal_rotations = reciprocal_rotations, n_reciprocal = n_reciprocal_)
end

"""
    grid_rotations(rotations, d_diag, q; context = nothing, options...)

Rotations of grid addresses, D Q^-1 R Q D^-1.

# Arguments
- `rotations` `(3, 3, n_rotations)`: Rotations in reciprocal space.
- `d_diag` `(3,)`: Numbers of grid points along the grid axes.
- `q` `(3, 3)`: Q of the Smith normal form.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of `LibKernel.option_table("lk_grid_rotations_compute")`.

# Returns
- `address_rotations` `(3, 3, n_rotations)`: Rotations of addresses.

Throws [`LibKernelError`](@ref): InvalidArgument, OptionError, Unsupported, OutOfMemory,
Singular, SymmetryError. Since 1.0; C: `lk_grid_rotations_compute`.
"""
function grid_rotations(rotations, d_diag, q; context = nothing, options...)
    rotations = Support.array(rotations, Int64, Val(3), "rotations")
    d_diag = Support.array(d_diag, Int64, Val(1), "d_diag")
    q = Support.array(q, Int64, Val(2), "q")
    n_rotations = Base.size(rotations, 3)
    Support.check(rotations, (3, 3, n_rotations), "rotations")
    Support.check(d_diag, (3,), "d_diag")
    Support.check(q, (3, 3), "q")
    address_rotations = Support.room(Int64, 3, 3, n_rotations)
    Raw.lk_grid_rotations_compute(Support.context_handle(context), n_rotations, rotations,
        d_diag, Support.transposed(q), address_rotations,
        Support.option_handle("lk_grid_rotations_compute", options))
    return address_rotations
end

"""
    grid_bz_addresses(d_diag, q, shift, reciprocal_lattice, bz_grid_type, n_room, n_bz_map; want_bz_grid_addresses = true, want_bz_to_grid = true, context = nothing, options...)

Images of grid points in the Brillouin zone and on its surface.

Twice the number of grid points is room enough for common meshes. The text of LK_E_SHAPE
gives the number needed.

# Arguments
- `d_diag` `(3,)`: Numbers of grid points along the grid axes.
- `q` `(3, 3)`: Q of the Smith normal form for the reduced basis.
- `shift` `(3,)`: Shift of the grid in half steps.
- `reciprocal_lattice` `(3, 3)`: Reduced reciprocal basis in columns, without 2 pi,
  1/Angstrom.
- `bz_grid_type`: 1: sparse map, 2: dense map.
- `n_room`: Number of addresses that the arrays have room for; 0 with both nothing.
- `n_bz_map`: Length of bz_map: number of grid points + 1 (type 2) or 9 times it + 1 (type
  1).
- `want_bz_grid_addresses`: false leaves that result out.
- `want_bz_to_grid`: false leaves that result out.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of `LibKernel.option_table("lk_grid_bz_addresses_compute")`.

# Returns
- `bz_grid_addresses` `(3, n_room)`: Addresses; the first n_bz ones are set. nothing only
  counts.
- `bz_map` `(n_bz_map,)`: Where the images of a grid point are, counted from 0 in every
  language.
- `bz_to_grid` `(n_room,)`: Grid point of each address; nothing only counts. Counted from 1.
- `n_bz`: Number of addresses.

Throws [`LibKernelError`](@ref): InvalidArgument, OptionError, Unsupported, OutOfMemory,
ShapeError, Singular, Cancelled. Since 1.0; C: `lk_grid_bz_addresses_compute`.
"""
function grid_bz_addresses(d_diag, q, shift, reciprocal_lattice, bz_grid_type, n_room,
        n_bz_map; want_bz_grid_addresses = true, want_bz_to_grid = true, context = nothing,
        options...)
    d_diag = Support.array(d_diag, Int64, Val(1), "d_diag")
    q = Support.array(q, Int64, Val(2), "q")
    shift = Support.array(shift, Int64, Val(1), "shift")
    reciprocal_lattice = Support.array(reciprocal_lattice, Float64, Val(2),
        "reciprocal_lattice")
    Support.check(d_diag, (3,), "d_diag")
    Support.check(q, (3, 3), "q")
    Support.check(shift, (3,), "shift")
    Support.check(reciprocal_lattice, (3, 3), "reciprocal_lattice")
    bz_grid_addresses = want_bz_grid_addresses ? Support.room(Int64, 3, n_room) : nothing
    bz_map = Support.room(Int64, n_bz_map)
    bz_to_grid = want_bz_to_grid ? Support.room(Int64, n_room) : nothing
    n_bz_ = Raw.lk_grid_bz_addresses_compute(Support.context_handle(context), d_diag,
        Support.transposed(q), shift, Support.transposed(reciprocal_lattice), bz_grid_type,
        n_room, n_bz_map, bz_grid_addresses, bz_map, bz_to_grid,
        Support.option_handle("lk_grid_bz_addresses_compute", options))
    return (bz_grid_addresses = bz_grid_addresses, bz_map = bz_map, bz_to_grid =
        Support.one_based(bz_to_grid), n_bz = n_bz_)
end

"""
    grid_rotated_bz_point(bz_grid_index, rotation, bz_grid_addresses, bz_map, d_diag, shift, bz_grid_type; context = nothing, options...)

Point of the Brillouin zone that a rotation brings a point onto.

# Arguments
- `bz_grid_index`: Point to rotate. Counted from 1.
- `rotation` `(3, 3)`: Rotation of addresses.
- `bz_grid_addresses` `(3, n_bz)`: Addresses in the Brillouin zone.
- `bz_map` `(n_bz_map,)`: Where the images of a grid point are, counted from 0 in every
  language.
- `d_diag` `(3,)`: Numbers of grid points along the grid axes.
- `shift` `(3,)`: Shift of the grid in half steps.
- `bz_grid_type`: 1: sparse map, 2: dense map.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of `LibKernel.option_table("lk_grid_rotated_bz_point_compute")`.

# Returns
- `rotated`: The image with exactly the rotated address, or the first image of its grid
  point. Counted from 1.

Throws [`LibKernelError`](@ref): InvalidArgument, OptionError, Unsupported, OutOfMemory,
ShapeError. Since 1.0; C: `lk_grid_rotated_bz_point_compute`.
"""
function grid_rotated_bz_point(bz_grid_index, rotation, bz_grid_addresses, bz_map, d_diag,
        shift, bz_grid_type; context = nothing, options...)
    rotation = Support.array(rotation, Int64, Val(2), "rotation")
    bz_grid_addresses = Support.array(bz_grid_addresses, Int64, Val(2), "bz_grid_addresses")
    bz_map = Support.array(bz_map, Int64, Val(1), "bz_map")
    d_diag = Support.array(d_diag, Int64, Val(1), "d_diag")
    shift = Support.array(shift, Int64, Val(1), "shift")
    n_bz = Base.size(bz_grid_addresses, 2)
    n_bz_map = Base.size(bz_map, 1)
    Support.check(rotation, (3, 3), "rotation")
    Support.check(bz_grid_addresses, (3, n_bz), "bz_grid_addresses")
    Support.check(bz_map, (n_bz_map,), "bz_map")
    Support.check(d_diag, (3,), "d_diag")
    Support.check(shift, (3,), "shift")
    rotated_ = Raw.lk_grid_rotated_bz_point_compute(Support.context_handle(context), n_bz,
        n_bz_map, bz_grid_index - 1, Support.transposed(rotation), bz_grid_addresses,
        bz_map, d_diag, shift, bz_grid_type,
        Support.option_handle("lk_grid_rotated_bz_point_compute", options))
    return rotated_ + 1
end

"""
    grid_neighbors(grid_points, offsets, d_diag, bz_grid_addresses, bz_map, bz_grid_type; context = nothing, options...)

Points of the Brillouin zone at given offsets from points.

# Arguments
- `grid_points` `(n_points,)`: Points of the Brillouin zone. Counted from 1.
- `offsets` `(3, n_offsets)`: Offsets of addresses.
- `d_diag` `(3,)`: Numbers of grid points along the grid axes.
- `bz_grid_addresses` `(3, n_bz)`: Addresses in the Brillouin zone.
- `bz_map` `(n_bz_map,)`: Where the images of a grid point are, counted from 0 in every
  language.
- `bz_grid_type`: 1: sparse map, 2: dense map.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of `LibKernel.option_table("lk_grid_neighbors_compute")`.

# Returns
- `neighbors` `(n_offsets, n_points)`: The image with exactly the address, or the first
  image of its grid point. Counted from 1.

Throws [`LibKernelError`](@ref): InvalidArgument, OptionError, Unsupported, OutOfMemory,
ShapeError, Cancelled. Since 1.0; C: `lk_grid_neighbors_compute`.
"""
function grid_neighbors(grid_points, offsets, d_diag, bz_grid_addresses, bz_map,
        bz_grid_type; context = nothing, options...)
    grid_points = Support.array(grid_points, Int64, Val(1), "grid_points")
    offsets = Support.array(offsets, Int64, Val(2), "offsets")
    d_diag = Support.array(d_diag, Int64, Val(1), "d_diag")
    bz_grid_addresses = Support.array(bz_grid_addresses, Int64, Val(2), "bz_grid_addresses")
    bz_map = Support.array(bz_map, Int64, Val(1), "bz_map")
    n_points = Base.size(grid_points, 1)
    n_offsets = Base.size(offsets, 2)
    n_bz = Base.size(bz_grid_addresses, 2)
    n_bz_map = Base.size(bz_map, 1)
    Support.check(grid_points, (n_points,), "grid_points")
    Support.check(offsets, (3, n_offsets), "offsets")
    Support.check(d_diag, (3,), "d_diag")
    Support.check(bz_grid_addresses, (3, n_bz), "bz_grid_addresses")
    Support.check(bz_map, (n_bz_map,), "bz_map")
    neighbors = Support.room(Int64, n_offsets, n_points)
    Raw.lk_grid_neighbors_compute(Support.context_handle(context), n_points, n_offsets,
        n_bz, n_bz_map, Support.zero_based(grid_points), offsets, d_diag, bz_grid_addresses,
        bz_map, bz_grid_type, neighbors, Support.option_handle("lk_grid_neighbors_compute",
        options))
    return Support.one_based(neighbors)
end

"""
    grid_tetrahedra(microzone_lattice; context = nothing, options...)

The 24 tetrahedra around a grid point.

The cell of the grid is cut along its shortest main diagonal, the first one among equal
ones.

# Arguments
- `microzone_lattice` `(3, 3)`: Vectors between neighbouring grid points in columns.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of `LibKernel.option_table("lk_grid_tetrahedra_compute")`.

# Returns
- `tetrahedra` `(3, 4, 24)`: Offsets in units of the columns, the point itself first.

Throws [`LibKernelError`](@ref): InvalidArgument, OptionError, Unsupported, OutOfMemory.
Since 1.0; C: `lk_grid_tetrahedra_compute`.
"""
function grid_tetrahedra(microzone_lattice; context = nothing, options...)
    microzone_lattice = Support.array(microzone_lattice, Float64, Val(2),
        "microzone_lattice")
    Support.check(microzone_lattice, (3, 3), "microzone_lattice")
    tetrahedra = Support.room(Int64, 3, 4, 24)
    Raw.lk_grid_tetrahedra_compute(Support.context_handle(context),
        Support.transposed(microzone_lattice), tetrahedra,
        Support.option_handle("lk_grid_tetrahedra_compute", options))
    return tetrahedra
end

"""
    grid_integration_weights(frequency_points, tetrahedra, d_diag, grid_points, frequencies, bz_grid_addresses, bz_map, frequency_index, bz_grid_type, function_; context = nothing, options...)

Weights of grid points by the linear tetrahedron method.

A frequency point equal to the frequency of a vertex counts as above it. Divide by the
number of grid points to get the density of one band.

# Arguments
- `frequency_points` `(n_frequency_points,)`: Frequency points, THz.
- `tetrahedra` `(3, 4, n_tetrahedra)`: Offsets of addresses, the point itself first.
- `d_diag` `(3,)`: Numbers of grid points along the grid axes.
- `grid_points` `(n_points,)`: Points of the Brillouin zone. Counted from 1.
- `frequencies` `(n_band, n_frequencies)`: Frequencies, THz.
- `bz_grid_addresses` `(3, n_bz)`: Addresses in the Brillouin zone.
- `bz_map` `(n_bz_map,)`: Where the images of a grid point are, counted from 0 in every
  language.
- `frequency_index` `(n_bz,)`: Row of frequencies of each point of the Brillouin zone.
  Counted from 1.
- `bz_grid_type`: 1: sparse map, 2: dense map.
- `function`: "I" for the density, 1/THz, "J" for its integral.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of `LibKernel.option_table("lk_grid_integration_weights_compute")`.

# Returns
- `weights` `(n_band, n_frequency_points, n_points)`: Weights, averaged over the sets of 24
  tetrahedra.

Throws [`LibKernelError`](@ref): InvalidArgument, OptionError, Unsupported, OutOfMemory,
ShapeError, Cancelled. Since 1.0; C: `lk_grid_integration_weights_compute`.
"""
function grid_integration_weights(frequency_points, tetrahedra, d_diag, grid_points,
        frequencies, bz_grid_addresses, bz_map, frequency_index, bz_grid_type, function_;
        context = nothing, options...)
    frequency_points = Support.array(frequency_points, Float64, Val(1), "frequency_points")
    tetrahedra = Support.array(tetrahedra, Int64, Val(3), "tetrahedra")
    d_diag = Support.array(d_diag, Int64, Val(1), "d_diag")
    grid_points = Support.array(grid_points, Int64, Val(1), "grid_points")
    frequencies = Support.array(frequencies, Float64, Val(2), "frequencies")
    bz_grid_addresses = Support.array(bz_grid_addresses, Int64, Val(2), "bz_grid_addresses")
    bz_map = Support.array(bz_map, Int64, Val(1), "bz_map")
    frequency_index = Support.array(frequency_index, Int64, Val(1), "frequency_index")
    n_frequency_points = Base.size(frequency_points, 1)
    n_tetrahedra = Base.size(tetrahedra, 3)
    n_points = Base.size(grid_points, 1)
    n_frequencies = Base.size(frequencies, 2)
    n_band = Base.size(frequencies, 1)
    n_bz = Base.size(bz_grid_addresses, 2)
    n_bz_map = Base.size(bz_map, 1)
    Support.check(frequency_points, (n_frequency_points,), "frequency_points")
    Support.check(tetrahedra, (3, 4, n_tetrahedra), "tetrahedra")
    Support.check(d_diag, (3,), "d_diag")
    Support.check(grid_points, (n_points,), "grid_points")
    Support.check(frequencies, (n_band, n_frequencies), "frequencies")
    Support.check(bz_grid_addresses, (3, n_bz), "bz_grid_addresses")
    Support.check(bz_map, (n_bz_map,), "bz_map")
    Support.check(frequency_index, (n_bz,), "frequency_index")
    weights = Support.room(Float64, n_band, n_frequency_points, n_points)
    Raw.lk_grid_integration_weights_compute(Support.context_handle(context), n_points,
        n_frequency_points, n_band, n_tetrahedra, n_frequencies, n_bz, n_bz_map,
        frequency_points, tetrahedra, d_diag, Support.zero_based(grid_points), frequencies,
        bz_grid_addresses, bz_map, Support.zero_based(frequency_index), bz_grid_type,
        function_, weights, Support.option_handle("lk_grid_integration_weights_compute",
        options))
    return weights
end

"""
    linalg_eigh_hermitian_batch(matrices; want_eigenvectors = true, context = nothing, options...)

Eigenvalues and eigenvectors of many Hermitian matrices of one order.

Only the lower triangle of every matrix is read (column <= row), and of its diagonal the
real part. The eigenvector of a band is normalised to length 1; its phase, and the basis
inside a degenerate set, are free.

# Arguments
- `matrices` `(n, n, n_matrices)`: Matrices, row by row, any unit.
- `want_eigenvectors`: false leaves that result out.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of `LibKernel.option_table("lk_linalg_eigh_hermitian_batch_compute")`.

# Returns
- `eigenvalues` `(n, n_matrices)`: Eigenvalues in ascending order, unit of the matrices.
- `eigenvectors` `(n, n, n_matrices)`: Eigenvectors in columns: [matrix][component][band];
  nothing for eigenvalues alone, which takes less than half of the time.

Throws [`LibKernelError`](@ref): InvalidArgument, OptionError, OutOfMemory, NoConvergence,
Unsupported, Cancelled. Since 1.0; C: `lk_linalg_eigh_hermitian_batch_compute`.
"""
function linalg_eigh_hermitian_batch(matrices; want_eigenvectors = true, context = nothing,
        options...)
    matrices = Support.array(matrices, ComplexF64, Val(3), "matrices")
    n_matrices = Base.size(matrices, 3)
    n = Base.size(matrices, 2)
    Support.check(matrices, (n, n, n_matrices), "matrices")
    eigenvalues = Support.room(Float64, n, n_matrices)
    eigenvectors = want_eigenvectors ? Support.room(ComplexF64, n, n, n_matrices) : nothing
    Raw.lk_linalg_eigh_hermitian_batch_compute(Support.context_handle(context), n_matrices,
        n, matrices, eigenvalues, eigenvectors,
        Support.option_handle("lk_linalg_eigh_hermitian_batch_compute", options))
    return (eigenvalues = eigenvalues, eigenvectors = eigenvectors)
end

"""
    options_count(function_)

Number of options that a function understands, the three common ones included.

# Arguments
- `function`: Name of the public function, for example "lk_conductivity_create".

# Returns
- `count`: Number of options.

Throws [`LibKernelError`](@ref): InvalidArgument. Since 1.0; C: `lk_options_get_count`.
"""
function options_count(function_)
    count_ = Raw.lk_options_get_count(function_)
    return count_
end

"""
    options_describe(function_, i)

Describes one option of a function.

The texts live as long as the library.

# Arguments
- `function`: Name of the public function.
- `i`: Index below lk_options_get_count().

# Returns
- `key`: Key.
- `type`: "int64", "double", "bool", "string", "double_array", "int64_array" or
  "string_array".
- `default_value`: Default as text; empty when there is none.
- `range`: Allowed values as text; empty when all are allowed.
- `text`: One sentence.

Throws [`LibKernelError`](@ref): InvalidArgument. Since 1.0; C: `lk_options_describe`.
"""
function options_describe(function_, i)
    key_, type__, default_value_, range_, text_ = Raw.lk_options_describe(function_, i)
    return (key = key_, type_ = type__, default_value = default_value_, range = range_, text
        = text_)
end

"""
    phonon_dynamical_matrices(qpoints, force_constants, shortest_vectors, multiplicity, masses, p2s, s2p, nac_factor, hermitianize; born = nothing, dielectric = nothing, reciprocal_lattice = nothing, q_direction = nothing, context = nothing, options...)

Dynamical matrices at q-points, without correction or with that of Wang et al.

D[3 i + a][3 j + b] = (m_i m_j)^(-1/2) sum over the images k of atom j of (force constant +
correction) times the mean of exp(2 pi i q s) over the shortest vectors s from i to k. The
correction is left out at q-points closer to Gamma than 1e-5/Angstrom unless a direction is
given. Paper: Wang et al., J. Phys.: Condens. Matter 22, 202201 (2010).

# Arguments
- `qpoints` `(3, n_q)`: q-points, reduced coordinates.
- `force_constants` `(3, 3, n_super, n_rows)`: Force constants, eV/Angstrom^2.
- `shortest_vectors` `(3, n_vectors)`: Shortest vectors between atoms, fractional
  coordinates of the primitive cell.
- `multiplicity` `(2, n_atoms, n_super)`: For supercell atom k seen from primitive atom i:
  number of equivalent shortest vectors, and 0-based position of the first.
- `masses` `(n_atoms,)`: Masses, u.
- `p2s` `(n_atoms,)`: Row of the force constants of each primitive atom. Counted from 1.
- `s2p` `(n_super,)`: The element of p2s whose image each supercell atom is. Counted from 1.
- `nac_factor`: 4 pi / volume of the primitive cell times e^2/(4 pi eps_0), eV/Angstrom^2.
- `hermitianize`: 1 to take the Hermitian part of the Fourier sum, 0 to leave it.
- `born` `(3, 3, n_atoms)`: Born effective charges [atom][field direction][displacement
  direction], e. nothing for no correction.
- `dielectric` `(3, 3)`: High-frequency dielectric constant. nothing only without born.
- `reciprocal_lattice` `(3, 3)`: Reciprocal lattice in columns, without 2 pi, 1/Angstrom.
  nothing only without born.
- `q_direction` `(3,)`: Reduced direction that replaces q in the correction, at every
  q-point. nothing for none.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of `LibKernel.option_table("lk_phonon_dynamical_matrices_compute")`.

# Returns
- `matrices` `(3*n_atoms, 3*n_atoms, n_q)`: Dynamical matrices, eV/(Angstrom^2 u).

Throws [`LibKernelError`](@ref): InvalidArgument, OptionError, OutOfMemory, Unsupported,
Cancelled. Since 1.0; C: `lk_phonon_dynamical_matrices_compute`.
"""
function phonon_dynamical_matrices(qpoints, force_constants, shortest_vectors, multiplicity,
        masses, p2s, s2p, nac_factor, hermitianize; born = nothing, dielectric = nothing,
        reciprocal_lattice = nothing, q_direction = nothing, context = nothing, options...)
    qpoints = Support.array(qpoints, Float64, Val(2), "qpoints")
    force_constants = Support.array(force_constants, Float64, Val(4), "force_constants")
    shortest_vectors = Support.array(shortest_vectors, Float64, Val(2), "shortest_vectors")
    multiplicity = Support.array(multiplicity, Int64, Val(3), "multiplicity")
    masses = Support.array(masses, Float64, Val(1), "masses")
    p2s = Support.array(p2s, Int64, Val(1), "p2s")
    s2p = Support.array(s2p, Int64, Val(1), "s2p")
    born = Support.array(born, Float64, Val(3), "born")
    dielectric = Support.array(dielectric, Float64, Val(2), "dielectric")
    reciprocal_lattice = Support.array(reciprocal_lattice, Float64, Val(2),
        "reciprocal_lattice")
    q_direction = Support.array(q_direction, Float64, Val(1), "q_direction")
    n_q = Base.size(qpoints, 2)
    n_rows = Base.size(force_constants, 4)
    n_super = Base.size(force_constants, 3)
    n_vectors = Base.size(shortest_vectors, 2)
    n_atoms = Base.size(multiplicity, 2)
    Support.check(qpoints, (3, n_q), "qpoints")
    Support.check(force_constants, (3, 3, n_super, n_rows), "force_constants")
    Support.check(shortest_vectors, (3, n_vectors), "shortest_vectors")
    Support.check(multiplicity, (2, n_atoms, n_super), "multiplicity")
    Support.check(masses, (n_atoms,), "masses")
    Support.check(p2s, (n_atoms,), "p2s")
    Support.check(s2p, (n_super,), "s2p")
    Support.check(born, (3, 3, n_atoms), "born")
    Support.check(dielectric, (3, 3), "dielectric")
    Support.check(reciprocal_lattice, (3, 3), "reciprocal_lattice")
    Support.check(q_direction, (3,), "q_direction")
    matrices = Support.room(ComplexF64, 3 * n_atoms, 3 * n_atoms, n_q)
    Raw.lk_phonon_dynamical_matrices_compute(Support.context_handle(context), n_q, n_atoms,
        n_super, n_rows, n_vectors, qpoints, force_constants, shortest_vectors,
        multiplicity, masses, Support.zero_based(p2s), Support.zero_based(s2p), born,
        Support.transposed(dielectric), Support.transposed(reciprocal_lattice), q_direction,
        nac_factor, hermitianize, matrices,
        Support.option_handle("lk_phonon_dynamical_matrices_compute", options))
    return matrices
end

"""
    phonon_dynamical_matrices_gonze(qpoints, force_constants, shortest_vectors, multiplicity, masses, p2s, s2p, born, dielectric, reciprocal_lattice, positions, q0_term, g_vectors, nac_factor, screening, hermitianize; q_direction = nothing, context = nothing, options...)

Dynamical matrices at q-points with the dipole-dipole correction of Gonze and Lee.

The Fourier sum over the short-range force constants, as in
lk_phonon_dynamical_matrices_compute(), plus lk_phonon_dipole_dipole_compute() divided by
the square roots of the masses. Paper: Gonze and Lee, Phys. Rev. B 55, 10355 (1997).

# Arguments
- `qpoints` `(3, n_q)`: q-points, reduced coordinates.
- `force_constants` `(3, 3, n_super, n_rows)`: Force constants without their dipole-dipole
  part, eV/Angstrom^2.
- `shortest_vectors` `(3, n_vectors)`: Shortest vectors between atoms, fractional
  coordinates of the primitive cell.
- `multiplicity` `(2, n_atoms, n_super)`: For supercell atom k seen from primitive atom i:
  number of equivalent shortest vectors, and 0-based position of the first.
- `masses` `(n_atoms,)`: Masses, u.
- `p2s` `(n_atoms,)`: Row of the force constants of each primitive atom. Counted from 1.
- `s2p` `(n_super,)`: The element of p2s whose image each supercell atom is. Counted from 1.
- `born` `(3, 3, n_atoms)`: Born effective charges [atom][field direction][displacement
  direction], e.
- `dielectric` `(3, 3)`: High-frequency dielectric constant.
- `reciprocal_lattice` `(3, 3)`: Reciprocal lattice in columns, without 2 pi, 1/Angstrom.
- `positions` `(3, n_atoms)`: Cartesian positions of the primitive atoms, Angstrom.
- `q0_term` `(3, 3, n_atoms)`: Result of lk_phonon_dipole_dipole_q0_compute().
- `g_vectors` `(3, n_g)`: Cartesian reciprocal lattice vectors, zero included, without 2 pi,
  1/Angstrom.
- `nac_factor`: 4 pi / volume of the primitive cell times e^2/(4 pi eps_0), eV/Angstrom^2.
- `screening`: Range lambda of the Gaussian screening, 1/Angstrom.
- `hermitianize`: 1 to take the Hermitian part of the Fourier sum, 0 to leave it.
- `q_direction` `(3,)`: Reduced direction in which Gamma is approached. nothing for none.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of
  `LibKernel.option_table("lk_phonon_dynamical_matrices_gonze_compute")`.

# Returns
- `matrices` `(3*n_atoms, 3*n_atoms, n_q)`: Dynamical matrices, eV/(Angstrom^2 u).

Throws [`LibKernelError`](@ref): InvalidArgument, OptionError, OutOfMemory, Unsupported,
Cancelled. Since 1.0; C: `lk_phonon_dynamical_matrices_gonze_compute`.
"""
function phonon_dynamical_matrices_gonze(qpoints, force_constants, shortest_vectors,
        multiplicity, masses, p2s, s2p, born, dielectric, reciprocal_lattice, positions,
        q0_term, g_vectors, nac_factor, screening, hermitianize; q_direction = nothing,
        context = nothing, options...)
    qpoints = Support.array(qpoints, Float64, Val(2), "qpoints")
    force_constants = Support.array(force_constants, Float64, Val(4), "force_constants")
    shortest_vectors = Support.array(shortest_vectors, Float64, Val(2), "shortest_vectors")
    multiplicity = Support.array(multiplicity, Int64, Val(3), "multiplicity")
    masses = Support.array(masses, Float64, Val(1), "masses")
    p2s = Support.array(p2s, Int64, Val(1), "p2s")
    s2p = Support.array(s2p, Int64, Val(1), "s2p")
    born = Support.array(born, Float64, Val(3), "born")
    dielectric = Support.array(dielectric, Float64, Val(2), "dielectric")
    reciprocal_lattice = Support.array(reciprocal_lattice, Float64, Val(2),
        "reciprocal_lattice")
    positions = Support.array(positions, Float64, Val(2), "positions")
    q0_term = Support.array(q0_term, ComplexF64, Val(3), "q0_term")
    g_vectors = Support.array(g_vectors, Float64, Val(2), "g_vectors")
    q_direction = Support.array(q_direction, Float64, Val(1), "q_direction")
    n_q = Base.size(qpoints, 2)
    n_rows = Base.size(force_constants, 4)
    n_super = Base.size(force_constants, 3)
    n_vectors = Base.size(shortest_vectors, 2)
    n_atoms = Base.size(multiplicity, 2)
    n_g = Base.size(g_vectors, 2)
    Support.check(qpoints, (3, n_q), "qpoints")
    Support.check(force_constants, (3, 3, n_super, n_rows), "force_constants")
    Support.check(shortest_vectors, (3, n_vectors), "shortest_vectors")
    Support.check(multiplicity, (2, n_atoms, n_super), "multiplicity")
    Support.check(masses, (n_atoms,), "masses")
    Support.check(p2s, (n_atoms,), "p2s")
    Support.check(s2p, (n_super,), "s2p")
    Support.check(born, (3, 3, n_atoms), "born")
    Support.check(dielectric, (3, 3), "dielectric")
    Support.check(reciprocal_lattice, (3, 3), "reciprocal_lattice")
    Support.check(positions, (3, n_atoms), "positions")
    Support.check(q0_term, (3, 3, n_atoms), "q0_term")
    Support.check(g_vectors, (3, n_g), "g_vectors")
    Support.check(q_direction, (3,), "q_direction")
    matrices = Support.room(ComplexF64, 3 * n_atoms, 3 * n_atoms, n_q)
    Raw.lk_phonon_dynamical_matrices_gonze_compute(Support.context_handle(context), n_q,
        n_atoms, n_super, n_rows, n_vectors, n_g, qpoints, force_constants,
        shortest_vectors, multiplicity, masses, Support.zero_based(p2s),
        Support.zero_based(s2p), born, Support.transposed(dielectric),
        Support.transposed(reciprocal_lattice), positions, q0_term, g_vectors, nac_factor,
        screening, q_direction, hermitianize, matrices,
        Support.option_handle("lk_phonon_dynamical_matrices_gonze_compute", options))
    return matrices
end

"""
    phonon_dynamical_matrix(q, force_constants, shortest_vectors, multiplicity, masses, p2s, s2p; charge_sum = nothing, context = nothing, options...)

Dynamical matrix at one q-point with a given correction of the force constants.

# Arguments
- `q` `(3,)`: q-point, reduced coordinates.
- `force_constants` `(3, 3, n_super, n_rows)`: Force constants, eV/Angstrom^2.
- `shortest_vectors` `(3, n_vectors)`: Shortest vectors between atoms, fractional
  coordinates of the primitive cell.
- `multiplicity` `(2, n_atoms, n_super)`: For supercell atom k seen from primitive atom i:
  number of equivalent shortest vectors, and 0-based position of the first.
- `masses` `(n_atoms,)`: Masses, u.
- `p2s` `(n_atoms,)`: Row of the force constants of each primitive atom. Counted from 1.
- `s2p` `(n_super,)`: The element of p2s whose image each supercell atom is. Counted from 1.
- `charge_sum` `(3, 3, n_atoms, n_atoms)`: Added to the force constant of every pair, for
  example the result of lk_phonon_charge_sum_compute(), eV/Angstrom^2; nothing for none.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of `LibKernel.option_table("lk_phonon_dynamical_matrix_compute")`.

# Returns
- `matrix` `(3*n_atoms, 3*n_atoms)`: Hermitian part of the dynamical matrix, eV/(Angstrom^2
  u).

Throws [`LibKernelError`](@ref): InvalidArgument, OptionError, OutOfMemory, Unsupported,
Cancelled. Since 1.0; C: `lk_phonon_dynamical_matrix_compute`.
"""
function phonon_dynamical_matrix(q, force_constants, shortest_vectors, multiplicity, masses,
        p2s, s2p; charge_sum = nothing, context = nothing, options...)
    q = Support.array(q, Float64, Val(1), "q")
    force_constants = Support.array(force_constants, Float64, Val(4), "force_constants")
    shortest_vectors = Support.array(shortest_vectors, Float64, Val(2), "shortest_vectors")
    multiplicity = Support.array(multiplicity, Int64, Val(3), "multiplicity")
    masses = Support.array(masses, Float64, Val(1), "masses")
    p2s = Support.array(p2s, Int64, Val(1), "p2s")
    s2p = Support.array(s2p, Int64, Val(1), "s2p")
    charge_sum = Support.array(charge_sum, Float64, Val(4), "charge_sum")
    n_rows = Base.size(force_constants, 4)
    n_super = Base.size(force_constants, 3)
    n_vectors = Base.size(shortest_vectors, 2)
    n_atoms = Base.size(multiplicity, 2)
    Support.check(q, (3,), "q")
    Support.check(force_constants, (3, 3, n_super, n_rows), "force_constants")
    Support.check(shortest_vectors, (3, n_vectors), "shortest_vectors")
    Support.check(multiplicity, (2, n_atoms, n_super), "multiplicity")
    Support.check(masses, (n_atoms,), "masses")
    Support.check(p2s, (n_atoms,), "p2s")
    Support.check(s2p, (n_super,), "s2p")
    Support.check(charge_sum, (3, 3, n_atoms, n_atoms), "charge_sum")
    matrix = Support.room(ComplexF64, 3 * n_atoms, 3 * n_atoms)
    Raw.lk_phonon_dynamical_matrix_compute(Support.context_handle(context), n_atoms,
        n_super, n_rows, n_vectors, q, force_constants, shortest_vectors, multiplicity,
        masses, Support.zero_based(p2s), Support.zero_based(s2p), charge_sum, matrix,
        Support.option_handle("lk_phonon_dynamical_matrix_compute", options))
    return matrix
end

"""
    phonon_dynamical_matrices_at_grid!(grid_points, grid_addresses, qd_inv, force_constants, shortest_vectors, multiplicity, masses, p2s, s2p, nac_factor, matrices; born = nothing, dielectric = nothing, reciprocal_lattice = nothing, q_direction = nothing, context = nothing, options...)

Dynamical matrices at points of a grid, without correction or with that of Wang et al.

As lk_phonon_dynamical_matrices_compute(); the correction is left out only where the address
is zero.

# Arguments
- `grid_points` `(n_points,)`: Grid points to compute, strictly ascending. Counted from 1.
- `grid_addresses` `(3, n_phonons)`: Integer addresses of the grid points.
- `qd_inv` `(3, 3)`: Matrix that makes reduced q-points of addresses.
- `force_constants` `(3, 3, n_super, n_rows)`: Force constants, eV/Angstrom^2.
- `shortest_vectors` `(3, n_vectors)`: Shortest vectors between atoms, fractional
  coordinates of the primitive cell.
- `multiplicity` `(2, n_atoms, n_super)`: For supercell atom k seen from primitive atom i:
  number of equivalent shortest vectors, and 0-based position of the first.
- `masses` `(n_atoms,)`: Masses, u.
- `p2s` `(n_atoms,)`: Row of the force constants of each primitive atom. Counted from 1.
- `s2p` `(n_super,)`: The element of p2s whose image each supercell atom is. Counted from 1.
- `nac_factor`: 4 pi / volume of the primitive cell times e^2/(4 pi eps_0), eV/Angstrom^2.
- `matrices` `(3*n_atoms, 3*n_atoms, n_phonons)`: Dynamical matrices, eV/(Angstrom^2 u);
  only those of the listed grid points are written.
- `born` `(3, 3, n_atoms)`: Born effective charges [atom][field direction][displacement
  direction], e. nothing for no correction.
- `dielectric` `(3, 3)`: High-frequency dielectric constant. nothing only without born.
- `reciprocal_lattice` `(3, 3)`: Reciprocal lattice in columns, without 2 pi, 1/Angstrom.
  nothing only without born.
- `q_direction` `(3,)`: Reduced direction that replaces q in the correction, at every
  q-point. nothing for none.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of
  `LibKernel.option_table("lk_phonon_dynamical_matrices_at_grid_compute")`.

Throws [`LibKernelError`](@ref): InvalidArgument, OptionError, OutOfMemory, Unsupported,
Cancelled. Since 1.0; C: `lk_phonon_dynamical_matrices_at_grid_compute`.
"""
function phonon_dynamical_matrices_at_grid!(grid_points, grid_addresses, qd_inv,
        force_constants, shortest_vectors, multiplicity, masses, p2s, s2p, nac_factor,
        matrices; born = nothing, dielectric = nothing, reciprocal_lattice = nothing,
        q_direction = nothing, context = nothing, options...)
    grid_points = Support.array(grid_points, Int64, Val(1), "grid_points")
    grid_addresses = Support.array(grid_addresses, Int64, Val(2), "grid_addresses")
    qd_inv = Support.array(qd_inv, Float64, Val(2), "qd_inv")
    force_constants = Support.array(force_constants, Float64, Val(4), "force_constants")
    shortest_vectors = Support.array(shortest_vectors, Float64, Val(2), "shortest_vectors")
    multiplicity = Support.array(multiplicity, Int64, Val(3), "multiplicity")
    masses = Support.array(masses, Float64, Val(1), "masses")
    p2s = Support.array(p2s, Int64, Val(1), "p2s")
    s2p = Support.array(s2p, Int64, Val(1), "s2p")
    born = Support.array(born, Float64, Val(3), "born")
    dielectric = Support.array(dielectric, Float64, Val(2), "dielectric")
    reciprocal_lattice = Support.array(reciprocal_lattice, Float64, Val(2),
        "reciprocal_lattice")
    q_direction = Support.array(q_direction, Float64, Val(1), "q_direction")
    Support.in_place(matrices, ComplexF64, 3, "matrices")
    n_points = Base.size(grid_points, 1)
    n_phonons = Base.size(grid_addresses, 2)
    n_rows = Base.size(force_constants, 4)
    n_super = Base.size(force_constants, 3)
    n_vectors = Base.size(shortest_vectors, 2)
    n_atoms = Base.size(multiplicity, 2)
    Support.check(grid_points, (n_points,), "grid_points")
    Support.check(grid_addresses, (3, n_phonons), "grid_addresses")
    Support.check(qd_inv, (3, 3), "qd_inv")
    Support.check(force_constants, (3, 3, n_super, n_rows), "force_constants")
    Support.check(shortest_vectors, (3, n_vectors), "shortest_vectors")
    Support.check(multiplicity, (2, n_atoms, n_super), "multiplicity")
    Support.check(masses, (n_atoms,), "masses")
    Support.check(p2s, (n_atoms,), "p2s")
    Support.check(s2p, (n_super,), "s2p")
    Support.check(born, (3, 3, n_atoms), "born")
    Support.check(dielectric, (3, 3), "dielectric")
    Support.check(reciprocal_lattice, (3, 3), "reciprocal_lattice")
    Support.check(q_direction, (3,), "q_direction")
    Support.check(matrices, (3 * n_atoms, 3 * n_atoms, n_phonons), "matrices")
    Raw.lk_phonon_dynamical_matrices_at_grid_compute(Support.context_handle(context),
        n_phonons, n_points, n_atoms, n_super, n_rows, n_vectors,
        Support.zero_based(grid_points), grid_addresses, Support.transposed(qd_inv),
        force_constants, shortest_vectors, multiplicity, masses, Support.zero_based(p2s),
        Support.zero_based(s2p), born, Support.transposed(dielectric),
        Support.transposed(reciprocal_lattice), q_direction, nac_factor, matrices,
        Support.option_handle("lk_phonon_dynamical_matrices_at_grid_compute", options))
    return matrices
end

"""
    phonon_dynamical_matrices_gonze_at_grid!(grid_points, grid_addresses, qd_inv, force_constants, shortest_vectors, multiplicity, masses, p2s, s2p, born, dielectric, reciprocal_lattice, positions, q0_term, g_vectors, nac_factor, screening, matrices; q_direction = nothing, context = nothing, options...)

Dynamical matrices at points of a grid with the dipole-dipole correction of Gonze and Lee.

As lk_phonon_dynamical_matrices_gonze_compute().

# Arguments
- `grid_points` `(n_points,)`: Grid points to compute, strictly ascending. Counted from 1.
- `grid_addresses` `(3, n_phonons)`: Integer addresses of the grid points.
- `qd_inv` `(3, 3)`: Matrix that makes reduced q-points of addresses.
- `force_constants` `(3, 3, n_super, n_rows)`: Force constants without their dipole-dipole
  part, eV/Angstrom^2.
- `shortest_vectors` `(3, n_vectors)`: Shortest vectors between atoms, fractional
  coordinates of the primitive cell.
- `multiplicity` `(2, n_atoms, n_super)`: For supercell atom k seen from primitive atom i:
  number of equivalent shortest vectors, and 0-based position of the first.
- `masses` `(n_atoms,)`: Masses, u.
- `p2s` `(n_atoms,)`: Row of the force constants of each primitive atom. Counted from 1.
- `s2p` `(n_super,)`: The element of p2s whose image each supercell atom is. Counted from 1.
- `born` `(3, 3, n_atoms)`: Born effective charges [atom][field direction][displacement
  direction], e.
- `dielectric` `(3, 3)`: High-frequency dielectric constant.
- `reciprocal_lattice` `(3, 3)`: Reciprocal lattice in columns, without 2 pi, 1/Angstrom.
- `positions` `(3, n_atoms)`: Cartesian positions of the primitive atoms, Angstrom.
- `q0_term` `(3, 3, n_atoms)`: Result of lk_phonon_dipole_dipole_q0_compute().
- `g_vectors` `(3, n_g)`: Cartesian reciprocal lattice vectors, zero included, without 2 pi,
  1/Angstrom.
- `nac_factor`: 4 pi / volume of the primitive cell times e^2/(4 pi eps_0), eV/Angstrom^2.
- `screening`: Range lambda of the Gaussian screening, 1/Angstrom.
- `matrices` `(3*n_atoms, 3*n_atoms, n_phonons)`: Dynamical matrices, eV/(Angstrom^2 u);
  only those of the listed grid points are written.
- `q_direction` `(3,)`: Reduced direction in which Gamma is approached. nothing for none.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of
  `LibKernel.option_table("lk_phonon_dynamical_matrices_gonze_at_grid_compute")`.

Throws [`LibKernelError`](@ref): InvalidArgument, OptionError, OutOfMemory, Unsupported,
Cancelled. Since 1.0; C: `lk_phonon_dynamical_matrices_gonze_at_grid_compute`.
"""
function phonon_dynamical_matrices_gonze_at_grid!(grid_points, grid_addresses, qd_inv,
        force_constants, shortest_vectors, multiplicity, masses, p2s, s2p, born, dielectric,
        reciprocal_lattice, positions, q0_term, g_vectors, nac_factor, screening, matrices;
        q_direction = nothing, context = nothing, options...)
    grid_points = Support.array(grid_points, Int64, Val(1), "grid_points")
    grid_addresses = Support.array(grid_addresses, Int64, Val(2), "grid_addresses")
    qd_inv = Support.array(qd_inv, Float64, Val(2), "qd_inv")
    force_constants = Support.array(force_constants, Float64, Val(4), "force_constants")
    shortest_vectors = Support.array(shortest_vectors, Float64, Val(2), "shortest_vectors")
    multiplicity = Support.array(multiplicity, Int64, Val(3), "multiplicity")
    masses = Support.array(masses, Float64, Val(1), "masses")
    p2s = Support.array(p2s, Int64, Val(1), "p2s")
    s2p = Support.array(s2p, Int64, Val(1), "s2p")
    born = Support.array(born, Float64, Val(3), "born")
    dielectric = Support.array(dielectric, Float64, Val(2), "dielectric")
    reciprocal_lattice = Support.array(reciprocal_lattice, Float64, Val(2),
        "reciprocal_lattice")
    positions = Support.array(positions, Float64, Val(2), "positions")
    q0_term = Support.array(q0_term, ComplexF64, Val(3), "q0_term")
    g_vectors = Support.array(g_vectors, Float64, Val(2), "g_vectors")
    q_direction = Support.array(q_direction, Float64, Val(1), "q_direction")
    Support.in_place(matrices, ComplexF64, 3, "matrices")
    n_points = Base.size(grid_points, 1)
    n_phonons = Base.size(grid_addresses, 2)
    n_rows = Base.size(force_constants, 4)
    n_super = Base.size(force_constants, 3)
    n_vectors = Base.size(shortest_vectors, 2)
    n_atoms = Base.size(multiplicity, 2)
    n_g = Base.size(g_vectors, 2)
    Support.check(grid_points, (n_points,), "grid_points")
    Support.check(grid_addresses, (3, n_phonons), "grid_addresses")
    Support.check(qd_inv, (3, 3), "qd_inv")
    Support.check(force_constants, (3, 3, n_super, n_rows), "force_constants")
    Support.check(shortest_vectors, (3, n_vectors), "shortest_vectors")
    Support.check(multiplicity, (2, n_atoms, n_super), "multiplicity")
    Support.check(masses, (n_atoms,), "masses")
    Support.check(p2s, (n_atoms,), "p2s")
    Support.check(s2p, (n_super,), "s2p")
    Support.check(born, (3, 3, n_atoms), "born")
    Support.check(dielectric, (3, 3), "dielectric")
    Support.check(reciprocal_lattice, (3, 3), "reciprocal_lattice")
    Support.check(positions, (3, n_atoms), "positions")
    Support.check(q0_term, (3, 3, n_atoms), "q0_term")
    Support.check(g_vectors, (3, n_g), "g_vectors")
    Support.check(q_direction, (3,), "q_direction")
    Support.check(matrices, (3 * n_atoms, 3 * n_atoms, n_phonons), "matrices")
    Raw.lk_phonon_dynamical_matrices_gonze_at_grid_compute(Support.context_handle(context),
        n_phonons, n_points, n_atoms, n_super, n_rows, n_vectors, n_g,
        Support.zero_based(grid_points), grid_addresses, Support.transposed(qd_inv),
        force_constants, shortest_vectors, multiplicity, masses, Support.zero_based(p2s),
        Support.zero_based(s2p), born, Support.transposed(dielectric),
        Support.transposed(reciprocal_lattice), positions, q0_term, g_vectors, nac_factor,
        screening, q_direction, matrices,
        Support.option_handle("lk_phonon_dynamical_matrices_gonze_at_grid_compute",
        options))
    return matrices
end

"""
    phonon_charge_sum(factor, q_cartesian, born; context = nothing, options...)

Products of Born charges along a wave vector: factor (q Z_i)_a (q Z_j)_b.

# Arguments
- `factor`: Factor of all products.
- `q_cartesian` `(3,)`: Cartesian wave vector.
- `born` `(3, 3, n_atoms)`: Born effective charges [atom][field direction][displacement
  direction], e.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of `LibKernel.option_table("lk_phonon_charge_sum_compute")`.

# Returns
- `charge_sum` `(3, 3, n_atoms, n_atoms)`: Products, [i][j][a][b].

Throws [`LibKernelError`](@ref): InvalidArgument, OptionError. Since 1.0; C:
`lk_phonon_charge_sum_compute`.
"""
function phonon_charge_sum(factor, q_cartesian, born; context = nothing, options...)
    q_cartesian = Support.array(q_cartesian, Float64, Val(1), "q_cartesian")
    born = Support.array(born, Float64, Val(3), "born")
    n_atoms = Base.size(born, 3)
    Support.check(q_cartesian, (3,), "q_cartesian")
    Support.check(born, (3, 3, n_atoms), "born")
    charge_sum = Support.room(Float64, 3, 3, n_atoms, n_atoms)
    Raw.lk_phonon_charge_sum_compute(Support.context_handle(context), n_atoms, factor,
        q_cartesian, born, charge_sum, Support.option_handle("lk_phonon_charge_sum_compute",
        options))
    return charge_sum
end

"""
    phonon_dipole_dipole_q0(g_vectors, born, dielectric, positions, screening; context = nothing, options...)

Term of the dipole-dipole sum that makes it obey the acoustic sum rule.

For each atom i the Hermitian part of the sum over j of the blocks (i, j) of
lk_phonon_dipole_dipole_compute() at q = 0, without this term and with factor 1.

# Arguments
- `g_vectors` `(3, n_g)`: Cartesian reciprocal lattice vectors, zero included, without 2 pi,
  1/Angstrom.
- `born` `(3, 3, n_atoms)`: Born effective charges [atom][field direction][displacement
  direction], e.
- `dielectric` `(3, 3)`: High-frequency dielectric constant.
- `positions` `(3, n_atoms)`: Cartesian positions of the primitive atoms, Angstrom.
- `screening`: Range lambda of the Gaussian screening, 1/Angstrom.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of `LibKernel.option_table("lk_phonon_dipole_dipole_q0_compute")`.

# Returns
- `q0_term` `(3, 3, n_atoms)`: The term of each atom, e^2/Angstrom^2.

Throws [`LibKernelError`](@ref): InvalidArgument, OptionError, OutOfMemory, Unsupported,
Cancelled. Since 1.0; C: `lk_phonon_dipole_dipole_q0_compute`.
"""
function phonon_dipole_dipole_q0(g_vectors, born, dielectric, positions, screening; context
        = nothing, options...)
    g_vectors = Support.array(g_vectors, Float64, Val(2), "g_vectors")
    born = Support.array(born, Float64, Val(3), "born")
    dielectric = Support.array(dielectric, Float64, Val(2), "dielectric")
    positions = Support.array(positions, Float64, Val(2), "positions")
    n_g = Base.size(g_vectors, 2)
    n_atoms = Base.size(born, 3)
    Support.check(g_vectors, (3, n_g), "g_vectors")
    Support.check(born, (3, 3, n_atoms), "born")
    Support.check(dielectric, (3, 3), "dielectric")
    Support.check(positions, (3, n_atoms), "positions")
    q0_term = Support.room(ComplexF64, 3, 3, n_atoms)
    Raw.lk_phonon_dipole_dipole_q0_compute(Support.context_handle(context), n_atoms, n_g,
        g_vectors, born, Support.transposed(dielectric), positions, screening, q0_term,
        Support.option_handle("lk_phonon_dipole_dipole_q0_compute", options))
    return q0_term
end

"""
    phonon_dipole_dipole(g_vectors, q_cartesian, born, dielectric, positions, q0_term, factor, screening; direction_cartesian = nothing, context = nothing, options...)

Dipole-dipole part of the dynamical matrix at one q-point, without masses.

Sum over K = G + q of exp(-K eps K / 4 lambda^2) / (K eps K) (Z_i^T K)_a (Z_j^T K)_b exp(2
pi i G (tau_i - tau_j)), minus q0_term in the diagonal blocks, times factor. The term with K
= 0 is left out or, with a direction d, is (Z_i^T d)_a (Z_j^T d)_b / (d eps d).

# Arguments
- `g_vectors` `(3, n_g)`: Cartesian reciprocal lattice vectors, zero included, without 2 pi,
  1/Angstrom.
- `q_cartesian` `(3,)`: Cartesian q-point without 2 pi, 1/Angstrom.
- `born` `(3, 3, n_atoms)`: Born effective charges [atom][field direction][displacement
  direction], e.
- `dielectric` `(3, 3)`: High-frequency dielectric constant.
- `positions` `(3, n_atoms)`: Cartesian positions of the primitive atoms, Angstrom.
- `q0_term` `(3, 3, n_atoms)`: Result of lk_phonon_dipole_dipole_q0_compute().
- `factor`: Factor of the result.
- `screening`: Range lambda of the Gaussian screening, 1/Angstrom.
- `direction_cartesian` `(3,)`: Cartesian direction in which K = 0 is approached. nothing
  for none.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of `LibKernel.option_table("lk_phonon_dipole_dipole_compute")`.

# Returns
- `dipole_dipole` `(3, n_atoms, 3, n_atoms)`: The matrix, unit of factor times e^2.

Throws [`LibKernelError`](@ref): InvalidArgument, OptionError, OutOfMemory, Unsupported,
Cancelled. Since 1.0; C: `lk_phonon_dipole_dipole_compute`.
"""
function phonon_dipole_dipole(g_vectors, q_cartesian, born, dielectric, positions, q0_term,
        factor, screening; direction_cartesian = nothing, context = nothing, options...)
    g_vectors = Support.array(g_vectors, Float64, Val(2), "g_vectors")
    q_cartesian = Support.array(q_cartesian, Float64, Val(1), "q_cartesian")
    born = Support.array(born, Float64, Val(3), "born")
    dielectric = Support.array(dielectric, Float64, Val(2), "dielectric")
    positions = Support.array(positions, Float64, Val(2), "positions")
    q0_term = Support.array(q0_term, ComplexF64, Val(3), "q0_term")
    direction_cartesian = Support.array(direction_cartesian, Float64, Val(1),
        "direction_cartesian")
    n_g = Base.size(g_vectors, 2)
    n_atoms = Base.size(born, 3)
    Support.check(g_vectors, (3, n_g), "g_vectors")
    Support.check(q_cartesian, (3,), "q_cartesian")
    Support.check(born, (3, 3, n_atoms), "born")
    Support.check(dielectric, (3, 3), "dielectric")
    Support.check(positions, (3, n_atoms), "positions")
    Support.check(q0_term, (3, 3, n_atoms), "q0_term")
    Support.check(direction_cartesian, (3,), "direction_cartesian")
    dipole_dipole = Support.room(ComplexF64, 3, n_atoms, 3, n_atoms)
    Raw.lk_phonon_dipole_dipole_compute(Support.context_handle(context), n_atoms, n_g,
        g_vectors, q_cartesian, born, Support.transposed(dielectric), positions, q0_term,
        factor, screening, direction_cartesian, dipole_dipole,
        Support.option_handle("lk_phonon_dipole_dipole_compute", options))
    return dipole_dipole
end

"""
    phonon_dipole_dipole_derivative(g_vectors, q_cartesian, born, dielectric, positions, factor, screening; direction_cartesian = nothing, context = nothing, options...)

Derivative of the dipole-dipole part with respect to Cartesian q.

With a direction, the term with K = 0 is the whole derivative at K = direction; give a unit
vector.

# Arguments
- `g_vectors` `(3, n_g)`: Cartesian reciprocal lattice vectors, zero included, without 2 pi,
  1/Angstrom.
- `q_cartesian` `(3,)`: Cartesian q-point without 2 pi, 1/Angstrom.
- `born` `(3, 3, n_atoms)`: Born effective charges [atom][field direction][displacement
  direction], e.
- `dielectric` `(3, 3)`: High-frequency dielectric constant.
- `positions` `(3, n_atoms)`: Cartesian positions of the primitive atoms, Angstrom.
- `factor`: Factor of the result.
- `screening`: Range lambda of the Gaussian screening, 1/Angstrom.
- `direction_cartesian` `(3,)`: Cartesian direction in which K = 0 is approached. nothing
  for none.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of
  `LibKernel.option_table("lk_phonon_dipole_dipole_derivative_compute")`.

# Returns
- `derivatives` `(3, n_atoms, 3, n_atoms, 3)`: The derivatives along x, y and z, Angstrom
  times the unit of the matrix.

Throws [`LibKernelError`](@ref): InvalidArgument, OptionError, OutOfMemory, Unsupported,
Cancelled. Since 1.0; C: `lk_phonon_dipole_dipole_derivative_compute`.
"""
function phonon_dipole_dipole_derivative(g_vectors, q_cartesian, born, dielectric,
        positions, factor, screening; direction_cartesian = nothing, context = nothing,
        options...)
    g_vectors = Support.array(g_vectors, Float64, Val(2), "g_vectors")
    q_cartesian = Support.array(q_cartesian, Float64, Val(1), "q_cartesian")
    born = Support.array(born, Float64, Val(3), "born")
    dielectric = Support.array(dielectric, Float64, Val(2), "dielectric")
    positions = Support.array(positions, Float64, Val(2), "positions")
    direction_cartesian = Support.array(direction_cartesian, Float64, Val(1),
        "direction_cartesian")
    n_g = Base.size(g_vectors, 2)
    n_atoms = Base.size(born, 3)
    Support.check(g_vectors, (3, n_g), "g_vectors")
    Support.check(q_cartesian, (3,), "q_cartesian")
    Support.check(born, (3, 3, n_atoms), "born")
    Support.check(dielectric, (3, 3), "dielectric")
    Support.check(positions, (3, n_atoms), "positions")
    Support.check(direction_cartesian, (3,), "direction_cartesian")
    derivatives = Support.room(ComplexF64, 3, n_atoms, 3, n_atoms, 3)
    Raw.lk_phonon_dipole_dipole_derivative_compute(Support.context_handle(context), n_atoms,
        n_g, g_vectors, q_cartesian, born, Support.transposed(dielectric), positions,
        factor, screening, direction_cartesian, derivatives,
        Support.option_handle("lk_phonon_dipole_dipole_derivative_compute", options))
    return derivatives
end

"""
    phonon_dynamical_matrix_derivative!(q, lattice, reciprocal_lattice, force_constants, shortest_vectors, multiplicity, masses, p2s, s2p, nac_factor, derivatives; born = nothing, dielectric = nothing, q_direction = nothing, context = nothing, options...)

Derivative of the dynamical matrix with respect to Cartesian q without 2 pi.

The derivatives are added to the given array, which is made Hermitian afterwards (in slab d
only elements with a row or column of at least d). The correction of Wang et al. is not left
out at Gamma.

# Arguments
- `q` `(3,)`: q-point, reduced coordinates.
- `lattice` `(3, 3)`: Primitive lattice in columns, Angstrom.
- `reciprocal_lattice` `(3, 3)`: Reciprocal lattice in columns, without 2 pi, 1/Angstrom.
- `force_constants` `(3, 3, n_super, n_rows)`: Force constants, eV/Angstrom^2.
- `shortest_vectors` `(3, n_vectors)`: Shortest vectors between atoms, fractional
  coordinates of the primitive cell.
- `multiplicity` `(2, n_atoms, n_super)`: For supercell atom k seen from primitive atom i:
  number of equivalent shortest vectors, and 0-based position of the first.
- `masses` `(n_atoms,)`: Masses, u.
- `p2s` `(n_atoms,)`: Row of the force constants of each primitive atom. Counted from 1.
- `s2p` `(n_super,)`: The element of p2s whose image each supercell atom is. Counted from 1.
- `nac_factor`: 4 pi / volume of the primitive cell times e^2/(4 pi eps_0), eV/Angstrom^2.
- `derivatives` `(3*n_atoms, 3*n_atoms, 3)`: Derivatives along x, y and z, eV/(Angstrom u).
- `born` `(3, 3, n_atoms)`: Born effective charges [atom][field direction][displacement
  direction], e. nothing for no correction.
- `dielectric` `(3, 3)`: High-frequency dielectric constant. nothing only without born.
- `q_direction` `(3,)`: Reduced direction that replaces q in the correction. nothing for
  none.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of
  `LibKernel.option_table("lk_phonon_dynamical_matrix_derivative_compute")`.

Throws [`LibKernelError`](@ref): InvalidArgument, OptionError, OutOfMemory, Unsupported,
Cancelled. Since 1.0; C: `lk_phonon_dynamical_matrix_derivative_compute`.
"""
function phonon_dynamical_matrix_derivative!(q, lattice, reciprocal_lattice,
        force_constants, shortest_vectors, multiplicity, masses, p2s, s2p, nac_factor,
        derivatives; born = nothing, dielectric = nothing, q_direction = nothing, context =
        nothing, options...)
    q = Support.array(q, Float64, Val(1), "q")
    lattice = Support.array(lattice, Float64, Val(2), "lattice")
    reciprocal_lattice = Support.array(reciprocal_lattice, Float64, Val(2),
        "reciprocal_lattice")
    force_constants = Support.array(force_constants, Float64, Val(4), "force_constants")
    shortest_vectors = Support.array(shortest_vectors, Float64, Val(2), "shortest_vectors")
    multiplicity = Support.array(multiplicity, Int64, Val(3), "multiplicity")
    masses = Support.array(masses, Float64, Val(1), "masses")
    p2s = Support.array(p2s, Int64, Val(1), "p2s")
    s2p = Support.array(s2p, Int64, Val(1), "s2p")
    born = Support.array(born, Float64, Val(3), "born")
    dielectric = Support.array(dielectric, Float64, Val(2), "dielectric")
    q_direction = Support.array(q_direction, Float64, Val(1), "q_direction")
    Support.in_place(derivatives, ComplexF64, 3, "derivatives")
    n_rows = Base.size(force_constants, 4)
    n_super = Base.size(force_constants, 3)
    n_vectors = Base.size(shortest_vectors, 2)
    n_atoms = Base.size(multiplicity, 2)
    Support.check(q, (3,), "q")
    Support.check(lattice, (3, 3), "lattice")
    Support.check(reciprocal_lattice, (3, 3), "reciprocal_lattice")
    Support.check(force_constants, (3, 3, n_super, n_rows), "force_constants")
    Support.check(shortest_vectors, (3, n_vectors), "shortest_vectors")
    Support.check(multiplicity, (2, n_atoms, n_super), "multiplicity")
    Support.check(masses, (n_atoms,), "masses")
    Support.check(p2s, (n_atoms,), "p2s")
    Support.check(s2p, (n_super,), "s2p")
    Support.check(born, (3, 3, n_atoms), "born")
    Support.check(dielectric, (3, 3), "dielectric")
    Support.check(q_direction, (3,), "q_direction")
    Support.check(derivatives, (3 * n_atoms, 3 * n_atoms, 3), "derivatives")
    Raw.lk_phonon_dynamical_matrix_derivative_compute(Support.context_handle(context),
        n_atoms, n_super, n_rows, n_vectors, q, Support.transposed(lattice),
        Support.transposed(reciprocal_lattice), force_constants, shortest_vectors,
        multiplicity, masses, Support.zero_based(p2s), Support.zero_based(s2p), born,
        Support.transposed(dielectric), q_direction, nac_factor, derivatives,
        Support.option_handle("lk_phonon_dynamical_matrix_derivative_compute", options))
    return derivatives
end

"""
    phonon_inverse_fourier(n_rows, matrices, qpoints, shortest_vectors, multiplicity, masses, s2pp, rows; context = nothing, options...)

Force constants from the dynamical matrices at the q-points commensurate with the supercell.

# Arguments
- `n_rows`: Number of rows of the force constants.
- `matrices` `(3*n_atoms, 3*n_atoms, n_q)`: Dynamical matrices, eV/(Angstrom^2 u).
- `qpoints` `(3, n_q)`: Commensurate q-points, reduced coordinates; n_q n_atoms = n_super.
- `shortest_vectors` `(3, n_vectors)`: Shortest vectors between atoms, fractional
  coordinates of the primitive cell.
- `multiplicity` `(2, n_atoms, n_super)`: For supercell atom k seen from primitive atom i:
  number of equivalent shortest vectors, and 0-based position of the first.
- `masses` `(n_atoms,)`: Masses, u.
- `s2pp` `(n_super,)`: Primitive atom of each supercell atom. Counted from 1.
- `rows` `(n_atoms,)`: Row of the force constants of each primitive atom, all different.
  Counted from 1.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of `LibKernel.option_table("lk_phonon_inverse_fourier_compute")`.

# Returns
- `force_constants` `(3, 3, n_super, n_rows)`: Force constants, eV/Angstrom^2; rows that are
  not listed are zero.

Throws [`LibKernelError`](@ref): InvalidArgument, OptionError, OutOfMemory, Unsupported,
Cancelled. Since 1.0; C: `lk_phonon_inverse_fourier_compute`.
"""
function phonon_inverse_fourier(n_rows, matrices, qpoints, shortest_vectors, multiplicity,
        masses, s2pp, rows; context = nothing, options...)
    matrices = Support.array(matrices, ComplexF64, Val(3), "matrices")
    qpoints = Support.array(qpoints, Float64, Val(2), "qpoints")
    shortest_vectors = Support.array(shortest_vectors, Float64, Val(2), "shortest_vectors")
    multiplicity = Support.array(multiplicity, Int64, Val(3), "multiplicity")
    masses = Support.array(masses, Float64, Val(1), "masses")
    s2pp = Support.array(s2pp, Int64, Val(1), "s2pp")
    rows = Support.array(rows, Int64, Val(1), "rows")
    n_q = Base.size(matrices, 3)
    n_atoms = Base.size(multiplicity, 2)
    n_vectors = Base.size(shortest_vectors, 2)
    n_super = Base.size(multiplicity, 3)
    Support.check(matrices, (3 * n_atoms, 3 * n_atoms, n_q), "matrices")
    Support.check(qpoints, (3, n_q), "qpoints")
    Support.check(shortest_vectors, (3, n_vectors), "shortest_vectors")
    Support.check(multiplicity, (2, n_atoms, n_super), "multiplicity")
    Support.check(masses, (n_atoms,), "masses")
    Support.check(s2pp, (n_super,), "s2pp")
    Support.check(rows, (n_atoms,), "rows")
    force_constants = Support.room(Float64, 3, 3, n_super, n_rows)
    Raw.lk_phonon_inverse_fourier_compute(Support.context_handle(context), n_q, n_atoms,
        n_super, n_rows, n_vectors, matrices, qpoints, shortest_vectors, multiplicity,
        masses, Support.zero_based(s2pp), Support.zero_based(rows), force_constants,
        Support.option_handle("lk_phonon_inverse_fourier_compute", options))
    return force_constants
end

"""
    phonon_group_velocities(frequencies, eigenvectors, derivatives; context = nothing, options...)

Group velocities from eigenvectors and derivatives of dynamical matrices.

Degenerate bands are first rotated so that they diagonalise the derivative along option
direction (three Cartesian components, default 1, 2, 3). Options cutoff_frequency,
degeneracy_tolerance (THz) and frequency_factor are as for lk_phonons_compute() and
lk_phonons_create().

# Arguments
- `frequencies` `(n_bands, n_q)`: Frequencies in ascending order, THz.
- `eigenvectors` `(n_bands, n_bands, n_q)`: Eigenvectors in columns,
  [q-point][component][band].
- `derivatives` `(n_bands, n_bands, 3, n_q)`: Derivatives of the dynamical matrices along x,
  y and z, eV/(Angstrom u).
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of `LibKernel.option_table("lk_phonon_group_velocities_compute")`.

# Returns
- `velocities` `(3, n_bands, n_q)`: Group velocities, THz Angstrom.

Throws [`LibKernelError`](@ref): InvalidArgument, OptionError, OutOfMemory, Unsupported,
Cancelled. Since 1.0; C: `lk_phonon_group_velocities_compute`.
"""
function phonon_group_velocities(frequencies, eigenvectors, derivatives; context = nothing,
        options...)
    frequencies = Support.array(frequencies, Float64, Val(2), "frequencies")
    eigenvectors = Support.array(eigenvectors, ComplexF64, Val(3), "eigenvectors")
    derivatives = Support.array(derivatives, ComplexF64, Val(4), "derivatives")
    n_q = Base.size(frequencies, 2)
    n_bands = Base.size(frequencies, 1)
    Support.check(frequencies, (n_bands, n_q), "frequencies")
    Support.check(eigenvectors, (n_bands, n_bands, n_q), "eigenvectors")
    Support.check(derivatives, (n_bands, n_bands, 3, n_q), "derivatives")
    velocities = Support.room(Float64, 3, n_bands, n_q)
    Raw.lk_phonon_group_velocities_compute(Support.context_handle(context), n_q, n_bands,
        frequencies, eigenvectors, derivatives, velocities,
        Support.option_handle("lk_phonon_group_velocities_compute", options))
    return velocities
end

"""
    phonon_heat_capacities(frequencies, temperatures; context = nothing, options...)

Heat capacities of harmonic modes at constant volume.

Zero for modes at or below option cutoff_frequency (THz) and at temperature zero. Option
classical gives k_B instead.

# Arguments
- `frequencies` `(n_modes,)`: Frequencies, THz.
- `temperatures` `(n_temperatures,)`: Temperatures, K.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of `LibKernel.option_table("lk_phonon_heat_capacities_compute")`.

# Returns
- `heat_capacities` `(n_modes, n_temperatures)`: Heat capacities, eV/K.

Throws [`LibKernelError`](@ref): InvalidArgument, OptionError, OutOfMemory, Unsupported,
Cancelled. Since 1.0; C: `lk_phonon_heat_capacities_compute`.
"""
function phonon_heat_capacities(frequencies, temperatures; context = nothing, options...)
    frequencies = Support.array(frequencies, Float64, Val(1), "frequencies")
    temperatures = Support.array(temperatures, Float64, Val(1), "temperatures")
    n_modes = Base.size(frequencies, 1)
    n_temperatures = Base.size(temperatures, 1)
    Support.check(frequencies, (n_modes,), "frequencies")
    Support.check(temperatures, (n_temperatures,), "temperatures")
    heat_capacities = Support.room(Float64, n_modes, n_temperatures)
    Raw.lk_phonon_heat_capacities_compute(Support.context_handle(context), n_modes,
        n_temperatures, frequencies, temperatures, heat_capacities,
        Support.option_handle("lk_phonon_heat_capacities_compute", options))
    return heat_capacities
end

"""
    phonon_free_energies(frequencies, temperatures; context = nothing, options...)

Helmholtz free energies and entropies of harmonic modes.

Both are zero for modes at or below option cutoff_frequency (THz). At temperature zero the
free energy is the zero-point energy and the entropy zero. Option classical gives those of
classical statistics, without zero-point energy.

# Arguments
- `frequencies` `(n_modes,)`: Frequencies, THz.
- `temperatures` `(n_temperatures,)`: Temperatures, K.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of `LibKernel.option_table("lk_phonon_free_energies_compute")`.

# Returns
- `free_energies` `(n_modes, n_temperatures)`: Free energies, eV.
- `entropies` `(n_modes, n_temperatures)`: Entropies, eV/K.

Throws [`LibKernelError`](@ref): InvalidArgument, OptionError, OutOfMemory, Unsupported,
Cancelled. Since 1.0; C: `lk_phonon_free_energies_compute`.
"""
function phonon_free_energies(frequencies, temperatures; context = nothing, options...)
    frequencies = Support.array(frequencies, Float64, Val(1), "frequencies")
    temperatures = Support.array(temperatures, Float64, Val(1), "temperatures")
    n_modes = Base.size(frequencies, 1)
    n_temperatures = Base.size(temperatures, 1)
    Support.check(frequencies, (n_modes,), "frequencies")
    Support.check(temperatures, (n_temperatures,), "temperatures")
    free_energies = Support.room(Float64, n_modes, n_temperatures)
    entropies = Support.room(Float64, n_modes, n_temperatures)
    Raw.lk_phonon_free_energies_compute(Support.context_handle(context), n_modes,
        n_temperatures, frequencies, temperatures, free_energies, entropies,
        Support.option_handle("lk_phonon_free_energies_compute", options))
    return (free_energies = free_energies, entropies = entropies)
end

"""
    phonon3_ir_triplets(grid_point, d_diag, rotations, is_time_reversal, swappable, n_grid; context = nothing, options...)

Irreducible triplets of grid points at a fixed first point.

Grid points q1 stand for triplets (q0, q1, -q0-q1). The rotations that leave q0 where it is
make points equivalent, and so does the exchange of q1 and q2 when swappable.

# Arguments
- `grid_point`: q0, index inside the grid. Counted from 1.
- `d_diag` `(3,)`: Diagonal of the Smith normal form of the grid matrix.
- `rotations` `(3, 3, n_rotations)`: Rotations on grid addresses; duplicates are allowed.
- `is_time_reversal`: 1: add inversion when it is not there.
- `swappable`: 1: (q0, q1, q2) and (q0, q2, q1) are the same.
- `n_grid`: Number of grid points, the product of d_diag.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of `LibKernel.option_table("lk_phonon3_ir_triplets_compute")`.

# Returns
- `map_triplets` `(n_grid,)`: Representative of the triplet of each q1. Counted from 1.
- `map_q` `(n_grid,)`: Representative of each q1 under the rotations alone. Counted from 1.
- `n_ir`: Number of irreducible triplets.

Throws [`LibKernelError`](@ref): InvalidArgument, ShapeError, OptionError, Unsupported,
OutOfMemory, Cancelled. Since 1.0; C: `lk_phonon3_ir_triplets_compute`.
"""
function phonon3_ir_triplets(grid_point, d_diag, rotations, is_time_reversal, swappable,
        n_grid; context = nothing, options...)
    d_diag = Support.array(d_diag, Int64, Val(1), "d_diag")
    rotations = Support.array(rotations, Int64, Val(3), "rotations")
    n_rotations = Base.size(rotations, 3)
    Support.check(d_diag, (3,), "d_diag")
    Support.check(rotations, (3, 3, n_rotations), "rotations")
    map_triplets = Support.room(Int64, n_grid)
    map_q = Support.room(Int64, n_grid)
    n_ir_ = Raw.lk_phonon3_ir_triplets_compute(Support.context_handle(context), grid_point -
        1, d_diag, n_rotations, rotations, is_time_reversal, swappable, n_grid,
        map_triplets, map_q, Support.option_handle("lk_phonon3_ir_triplets_compute",
        options))
    return (map_triplets = Support.one_based(map_triplets), map_q =
        Support.one_based(map_q), n_ir = n_ir_)
end

"""
    phonon3_bz_triplets(grid_point, bz_grid_addresses, bz_map, map_triplets, d_diag, q_reduced, reciprocal_lattice, bz_grid_type, n_triplets; context = nothing, options...)

BZ grid points of irreducible triplets, with the shortest sum G of the three addresses.

The first point of a triplet may be another image of q0 on the zone surface.

# Arguments
- `grid_point`: q0, a BZ grid point. Counted from 1.
- `bz_grid_addresses` `(3, n_bz)`: Addresses of the BZ grid points.
- `bz_map` `(n_bz_map,)`: Where the images of a grid point are; raw offsets in every
  language.
- `map_triplets` `(n_grid,)`: Representatives from lk_phonon3_ir_triplets_compute(). Counted
  from 1.
- `d_diag` `(3,)`: Diagonal of the Smith normal form of the grid matrix.
- `q_reduced` `(3, 3)`: T^-1 Q, with T of the reduced basis.
- `reciprocal_lattice` `(3, 3)`: Reduced reciprocal basis in columns, without 2 pi,
  1/Angstrom.
- `bz_grid_type`: 1: sparse map, 2: dense map.
- `n_triplets`: Number of points that represent themselves in map_triplets.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of `LibKernel.option_table("lk_phonon3_bz_triplets_compute")`.

# Returns
- `triplets` `(3, n_triplets)`: BZ grid points of the triplets, in ascending order of the
  representatives. Counted from 1.

Throws [`LibKernelError`](@ref): InvalidArgument, ShapeError, OptionError, Unsupported,
OutOfMemory, Cancelled. Since 1.0; C: `lk_phonon3_bz_triplets_compute`.
"""
function phonon3_bz_triplets(grid_point, bz_grid_addresses, bz_map, map_triplets, d_diag,
        q_reduced, reciprocal_lattice, bz_grid_type, n_triplets; context = nothing,
        options...)
    bz_grid_addresses = Support.array(bz_grid_addresses, Int64, Val(2), "bz_grid_addresses")
    bz_map = Support.array(bz_map, Int64, Val(1), "bz_map")
    map_triplets = Support.array(map_triplets, Int64, Val(1), "map_triplets")
    d_diag = Support.array(d_diag, Int64, Val(1), "d_diag")
    q_reduced = Support.array(q_reduced, Int64, Val(2), "q_reduced")
    reciprocal_lattice = Support.array(reciprocal_lattice, Float64, Val(2),
        "reciprocal_lattice")
    n_bz = Base.size(bz_grid_addresses, 2)
    n_bz_map = Base.size(bz_map, 1)
    n_grid = Base.size(map_triplets, 1)
    Support.check(bz_grid_addresses, (3, n_bz), "bz_grid_addresses")
    Support.check(bz_map, (n_bz_map,), "bz_map")
    Support.check(map_triplets, (n_grid,), "map_triplets")
    Support.check(d_diag, (3,), "d_diag")
    Support.check(q_reduced, (3, 3), "q_reduced")
    Support.check(reciprocal_lattice, (3, 3), "reciprocal_lattice")
    triplets = Support.room(Int64, 3, n_triplets)
    Raw.lk_phonon3_bz_triplets_compute(Support.context_handle(context), grid_point - 1,
        n_bz, bz_grid_addresses, n_bz_map, bz_map, n_grid, Support.zero_based(map_triplets),
        d_diag, Support.transposed(q_reduced), Support.transposed(reciprocal_lattice),
        bz_grid_type, n_triplets, triplets,
        Support.option_handle("lk_phonon3_bz_triplets_compute", options))
    return Support.one_based(triplets)
end

"""
    phonon3_tetrahedron_weights(n_weights, frequency_points, relative_grid_address, d_diag, triplets, frequencies1, frequencies2, bz_grid_addresses, bz_map, bz_grid_type; context = nothing, options...)

Weights of the delta functions of three-phonon processes by the linear tetrahedron method.

With delta functions e0 = -f1+f2, e1 = f1-f2, e2 = f1+f2 of a frequency point: weight 0 is
that of e2, weight 1 that of e0 minus that of e1, weight 2 the sum of the three. One weight:
e0 alone, without clamping of negative frequencies, both points moving in the same direction
(type 4).

# Arguments
- `n_weights`: Number of weights: 2 or 3, or 1 for type 4.
- `frequency_points` `(n_points,)`: Frequency points, THz.
- `relative_grid_address` `(3, 4, n_tetrahedra)`: Offsets of the vertices on the grid; the
  first vertex of each tetrahedron is (0,0,0).
- `d_diag` `(3,)`: Diagonal of the Smith normal form of the grid matrix.
- `triplets` `(3, n_triplets)`: BZ grid points of the triplets. Counted from 1.
- `frequencies1` `(n_bands1, n_bz)`: Frequencies of the second q-points, THz.
- `frequencies2` `(n_bands2, n_bz)`: Frequencies of the third q-points, THz.
- `bz_grid_addresses` `(3, n_bz)`: Addresses of the BZ grid points.
- `bz_map` `(n_bz_map,)`: Where the images of a grid point are; raw offsets in every
  language.
- `bz_grid_type`: 1: sparse map, 2: dense map.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of `LibKernel.option_table("lk_phonon3_tetrahedron_weights_compute")`.

# Returns
- `weights` `(n_bands2, n_bands1, n_points, n_triplets, n_weights)`: Weights, 1/THz.
- `zero` `(n_bands2, n_bands1, n_points, n_triplets)`: 1 where the frequency point is
  outside the range of every delta function.

Throws [`LibKernelError`](@ref): InvalidArgument, ShapeError, OptionError, Unsupported,
OutOfMemory, Cancelled. Since 1.0; C: `lk_phonon3_tetrahedron_weights_compute`.
"""
function phonon3_tetrahedron_weights(n_weights, frequency_points, relative_grid_address,
        d_diag, triplets, frequencies1, frequencies2, bz_grid_addresses, bz_map,
        bz_grid_type; context = nothing, options...)
    frequency_points = Support.array(frequency_points, Float64, Val(1), "frequency_points")
    relative_grid_address = Support.array(relative_grid_address, Int64, Val(3),
        "relative_grid_address")
    d_diag = Support.array(d_diag, Int64, Val(1), "d_diag")
    triplets = Support.array(triplets, Int64, Val(2), "triplets")
    frequencies1 = Support.array(frequencies1, Float64, Val(2), "frequencies1")
    frequencies2 = Support.array(frequencies2, Float64, Val(2), "frequencies2")
    bz_grid_addresses = Support.array(bz_grid_addresses, Int64, Val(2), "bz_grid_addresses")
    bz_map = Support.array(bz_map, Int64, Val(1), "bz_map")
    n_points = Base.size(frequency_points, 1)
    n_tetrahedra = Base.size(relative_grid_address, 3)
    n_triplets = Base.size(triplets, 2)
    n_bz = Base.size(frequencies1, 2)
    n_bands1 = Base.size(frequencies1, 1)
    n_bands2 = Base.size(frequencies2, 1)
    n_bz_map = Base.size(bz_map, 1)
    Support.check(frequency_points, (n_points,), "frequency_points")
    Support.check(relative_grid_address, (3, 4, n_tetrahedra), "relative_grid_address")
    Support.check(d_diag, (3,), "d_diag")
    Support.check(triplets, (3, n_triplets), "triplets")
    Support.check(frequencies1, (n_bands1, n_bz), "frequencies1")
    Support.check(frequencies2, (n_bands2, n_bz), "frequencies2")
    Support.check(bz_grid_addresses, (3, n_bz), "bz_grid_addresses")
    Support.check(bz_map, (n_bz_map,), "bz_map")
    weights = Support.room(Float64, n_bands2, n_bands1, n_points, n_triplets, n_weights)
    zero = Support.room(Int8, n_bands2, n_bands1, n_points, n_triplets)
    Raw.lk_phonon3_tetrahedron_weights_compute(Support.context_handle(context), n_weights,
        n_points, frequency_points, n_tetrahedra, relative_grid_address, d_diag, n_triplets,
        Support.zero_based(triplets), n_bands1, frequencies1, n_bands2, frequencies2, n_bz,
        bz_grid_addresses, n_bz_map, bz_map, bz_grid_type, weights, zero,
        Support.option_handle("lk_phonon3_tetrahedron_weights_compute", options))
    return (weights = weights, zero = zero)
end

"""
    phonon3_gaussian_weights(n_weights, frequency_points, triplets, frequencies, sigma, sigma_cutoff; context = nothing, options...)

Weights of the delta functions of three-phonon processes by Gaussians.

The weights are those of lk_phonon3_tetrahedron_weights_compute().

# Arguments
- `n_weights`: Number of weights: 2 or 3, or 1 for e0 alone.
- `frequency_points` `(n_points,)`: Frequency points, THz.
- `triplets` `(3, n_triplets)`: BZ grid points of the triplets. Counted from 1.
- `frequencies` `(n_band, n_bz)`: Frequencies, THz.
- `sigma`: Width of the Gaussians, THz.
- `sigma_cutoff`: Distance in units of sigma beyond which an element is 0 and marked; 0 or
  less: no cutoff.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of `LibKernel.option_table("lk_phonon3_gaussian_weights_compute")`.

# Returns
- `weights` `(n_band, n_band, n_points, n_triplets, n_weights)`: Weights, 1/THz.
- `zero` `(n_band, n_band, n_points, n_triplets)`: 1 where all delta functions are beyond
  the cutoff.

Throws [`LibKernelError`](@ref): InvalidArgument, ShapeError, OptionError, Unsupported,
OutOfMemory, Cancelled. Since 1.0; C: `lk_phonon3_gaussian_weights_compute`.
"""
function phonon3_gaussian_weights(n_weights, frequency_points, triplets, frequencies, sigma,
        sigma_cutoff; context = nothing, options...)
    frequency_points = Support.array(frequency_points, Float64, Val(1), "frequency_points")
    triplets = Support.array(triplets, Int64, Val(2), "triplets")
    frequencies = Support.array(frequencies, Float64, Val(2), "frequencies")
    n_points = Base.size(frequency_points, 1)
    n_triplets = Base.size(triplets, 2)
    n_bz = Base.size(frequencies, 2)
    n_band = Base.size(frequencies, 1)
    Support.check(frequency_points, (n_points,), "frequency_points")
    Support.check(triplets, (3, n_triplets), "triplets")
    Support.check(frequencies, (n_band, n_bz), "frequencies")
    weights = Support.room(Float64, n_band, n_band, n_points, n_triplets, n_weights)
    zero = Support.room(Int8, n_band, n_band, n_points, n_triplets)
    Raw.lk_phonon3_gaussian_weights_compute(Support.context_handle(context), n_weights,
        n_points, frequency_points, n_triplets, Support.zero_based(triplets), n_bz, n_band,
        frequencies, sigma, sigma_cutoff, weights, zero,
        Support.option_handle("lk_phonon3_gaussian_weights_compute", options))
    return (weights = weights, zero = zero)
end

"""
    phonon3_degenerate_weights!(triplets, degenerate_ids, weights, zero; context = nothing, options...)

Averages weights over the degenerate bands at the second and third q-points of the triplets.

An element of zero becomes 0 when any element of its degenerate block is 0.

# Arguments
- `triplets` `(3, n_triplets)`: BZ grid points of the triplets. Counted from 1.
- `degenerate_ids` `(n_band, n_bz)`: Smallest band of the degenerate set of each band, raw
  values.
- `weights` `(n_band, n_band, n_points, n_triplets, n_weights)`: Weights, 1/THz.
- `zero` `(n_band, n_band, n_points, n_triplets)`: Marks of elements without weight.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of `LibKernel.option_table("lk_phonon3_degenerate_weights_compute")`.

Throws [`LibKernelError`](@ref): InvalidArgument, ShapeError, OptionError, Unsupported,
OutOfMemory, Cancelled. Since 1.0; C: `lk_phonon3_degenerate_weights_compute`.
"""
function phonon3_degenerate_weights!(triplets, degenerate_ids, weights, zero; context =
        nothing, options...)
    triplets = Support.array(triplets, Int64, Val(2), "triplets")
    degenerate_ids = Support.array(degenerate_ids, Int64, Val(2), "degenerate_ids")
    Support.in_place(weights, Float64, 5, "weights")
    Support.in_place(zero, Int8, 4, "zero")
    n_triplets = Base.size(triplets, 2)
    n_bz = Base.size(degenerate_ids, 2)
    n_band = Base.size(degenerate_ids, 1)
    n_weights = Base.size(weights, 5)
    n_points = Base.size(weights, 3)
    Support.check(triplets, (3, n_triplets), "triplets")
    Support.check(degenerate_ids, (n_band, n_bz), "degenerate_ids")
    Support.check(weights, (n_band, n_band, n_points, n_triplets, n_weights), "weights")
    Support.check(zero, (n_band, n_band, n_points, n_triplets), "zero")
    Raw.lk_phonon3_degenerate_weights_compute(Support.context_handle(context), n_weights,
        n_triplets, Support.zero_based(triplets), n_points, n_bz, n_band, degenerate_ids,
        weights, zero, Support.option_handle("lk_phonon3_degenerate_weights_compute",
        options))
    return weights
end

"""
    phonon3_real_to_reciprocal(q_points, fc3, nonzero, vectors, multiplicity, p2s_map, s2p_map, all_shortest, make_r0_average; context = nothing, options...)

Lattice transform of third-order force constants at three q-points.

# Arguments
- `q_points` `(3, 3)`: The three q-points, fractional.
- `fc3` `(3, 3, 3, n_super, n_super, n_rows)`: Third-order force constants, eV/Angstrom^3.
- `nonzero` `(n_super, n_super, n_rows)`: 0: the block of 27 force constants is skipped.
- `vectors` `(3, n_vectors)`: Shortest vectors, primitive fractional coordinates.
- `multiplicity` `(2, n_atoms, n_super)`: Number of shortest vectors from a primitive atom
  to a supercell atom and raw position of the first one.
- `p2s_map` `(n_atoms,)`: Supercell atom of each primitive atom. Counted from 1.
- `s2p_map` `(n_super,)`: Supercell atom that represents each supercell atom in the
  primitive cell. Counted from 1.
- `all_shortest` `(n_super, n_super, n_atoms)`: 1: the three atoms of the block are mutually
  nearest images.
- `make_r0_average`: 1: average over the choice of the atom in the origin.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of `LibKernel.option_table("lk_phonon3_real_to_reciprocal_compute")`.

# Returns
- `reciprocal` `(3, 3, 3, n_atoms, n_atoms, n_atoms)`: Transformed force constants,
  eV/Angstrom^3.

Throws [`LibKernelError`](@ref): InvalidArgument, ShapeError, OptionError, Unsupported,
OutOfMemory, Cancelled. Since 1.0; C: `lk_phonon3_real_to_reciprocal_compute`.
"""
function phonon3_real_to_reciprocal(q_points, fc3, nonzero, vectors, multiplicity, p2s_map,
        s2p_map, all_shortest, make_r0_average; context = nothing, options...)
    q_points = Support.array(q_points, Float64, Val(2), "q_points")
    fc3 = Support.array(fc3, Float64, Val(6), "fc3")
    nonzero = Support.array(nonzero, Int8, Val(3), "nonzero")
    vectors = Support.array(vectors, Float64, Val(2), "vectors")
    multiplicity = Support.array(multiplicity, Int64, Val(3), "multiplicity")
    p2s_map = Support.array(p2s_map, Int64, Val(1), "p2s_map")
    s2p_map = Support.array(s2p_map, Int64, Val(1), "s2p_map")
    all_shortest = Support.array(all_shortest, Int8, Val(3), "all_shortest")
    n_rows = Base.size(fc3, 6)
    n_super = Base.size(fc3, 5)
    n_vectors = Base.size(vectors, 2)
    n_atoms = Base.size(multiplicity, 2)
    Support.check(q_points, (3, 3), "q_points")
    Support.check(fc3, (3, 3, 3, n_super, n_super, n_rows), "fc3")
    Support.check(nonzero, (n_super, n_super, n_rows), "nonzero")
    Support.check(vectors, (3, n_vectors), "vectors")
    Support.check(multiplicity, (2, n_atoms, n_super), "multiplicity")
    Support.check(p2s_map, (n_atoms,), "p2s_map")
    Support.check(s2p_map, (n_super,), "s2p_map")
    Support.check(all_shortest, (n_super, n_super, n_atoms), "all_shortest")
    reciprocal = Support.room(ComplexF64, 3, 3, 3, n_atoms, n_atoms, n_atoms)
    Raw.lk_phonon3_real_to_reciprocal_compute(Support.context_handle(context), q_points,
        n_atoms, n_super, n_rows, fc3, nonzero, n_vectors, vectors, multiplicity,
        Support.zero_based(p2s_map), Support.zero_based(s2p_map), all_shortest,
        make_r0_average, reciprocal,
        Support.option_handle("lk_phonon3_real_to_reciprocal_compute", options))
    return reciprocal
end

"""
    phonon3_reciprocal_to_normal!(positions, reciprocal, frequencies0, frequencies1, frequencies2, eigenvectors0, eigenvectors1, eigenvectors2, masses, band_indices, cutoff_frequency, squared; context = nothing, options...)

Squared projections of transformed force constants on phonon modes.

A row of positions is: index into band_indices, band at the second and at the third q-point,
destination in squared. Elements with a frequency at or below the cutoff are 0.

# Arguments
- `positions` `(4, n_positions)`: Bands and destinations of the elements. Counted from 1.
- `reciprocal` `(3, 3, 3, n_atoms, n_atoms, n_atoms)`: Transformed force constants,
  eV/Angstrom^3.
- `frequencies0` `(3*n_atoms,)`: Frequencies at the first q-point, THz.
- `frequencies1` `(3*n_atoms,)`: Frequencies at the second q-point, THz.
- `frequencies2` `(3*n_atoms,)`: Frequencies at the third q-point, THz.
- `eigenvectors0` `(3*n_atoms, 3*n_atoms)`: Eigenvectors at the first q-point: component,
  then band.
- `eigenvectors1` `(3*n_atoms, 3*n_atoms)`: Eigenvectors at the second q-point.
- `eigenvectors2` `(3*n_atoms, 3*n_atoms)`: Eigenvectors at the third q-point.
- `masses` `(n_atoms,)`: Masses of the primitive atoms, u.
- `band_indices` `(n_bands0,)`: Bands at the first q-point. Counted from 1.
- `cutoff_frequency`: Modes with frequencies at or below it do not scatter, THz.
- `squared` `(n_squared,)`: Squared interaction, eV^2/(Angstrom^6 u^3 THz^3); only the
  destinations are written.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of
  `LibKernel.option_table("lk_phonon3_reciprocal_to_normal_compute")`.

Throws [`LibKernelError`](@ref): InvalidArgument, ShapeError, OptionError, Unsupported,
OutOfMemory, Cancelled. Since 1.0; C: `lk_phonon3_reciprocal_to_normal_compute`.
"""
function phonon3_reciprocal_to_normal!(positions, reciprocal, frequencies0, frequencies1,
        frequencies2, eigenvectors0, eigenvectors1, eigenvectors2, masses, band_indices,
        cutoff_frequency, squared; context = nothing, options...)
    positions = Support.array(positions, Int64, Val(2), "positions")
    reciprocal = Support.array(reciprocal, ComplexF64, Val(6), "reciprocal")
    frequencies0 = Support.array(frequencies0, Float64, Val(1), "frequencies0")
    frequencies1 = Support.array(frequencies1, Float64, Val(1), "frequencies1")
    frequencies2 = Support.array(frequencies2, Float64, Val(1), "frequencies2")
    eigenvectors0 = Support.array(eigenvectors0, ComplexF64, Val(2), "eigenvectors0")
    eigenvectors1 = Support.array(eigenvectors1, ComplexF64, Val(2), "eigenvectors1")
    eigenvectors2 = Support.array(eigenvectors2, ComplexF64, Val(2), "eigenvectors2")
    masses = Support.array(masses, Float64, Val(1), "masses")
    band_indices = Support.array(band_indices, Int64, Val(1), "band_indices")
    Support.in_place(squared, Float64, 1, "squared")
    n_positions = Base.size(positions, 2)
    n_atoms = Base.size(reciprocal, 6)
    n_bands0 = Base.size(band_indices, 1)
    n_squared = Base.size(squared, 1)
    Support.check(positions, (4, n_positions), "positions")
    Support.check(reciprocal, (3, 3, 3, n_atoms, n_atoms, n_atoms), "reciprocal")
    Support.check(frequencies0, (3 * n_atoms,), "frequencies0")
    Support.check(frequencies1, (3 * n_atoms,), "frequencies1")
    Support.check(frequencies2, (3 * n_atoms,), "frequencies2")
    Support.check(eigenvectors0, (3 * n_atoms, 3 * n_atoms), "eigenvectors0")
    Support.check(eigenvectors1, (3 * n_atoms, 3 * n_atoms), "eigenvectors1")
    Support.check(eigenvectors2, (3 * n_atoms, 3 * n_atoms), "eigenvectors2")
    Support.check(masses, (n_atoms,), "masses")
    Support.check(band_indices, (n_bands0,), "band_indices")
    Support.check(squared, (n_squared,), "squared")
    Raw.lk_phonon3_reciprocal_to_normal_compute(Support.context_handle(context),
        n_positions, Support.zero_based(positions), n_atoms, reciprocal, frequencies0,
        frequencies1, frequencies2, eigenvectors0, eigenvectors1, eigenvectors2, masses,
        n_bands0, Support.zero_based(band_indices), cutoff_frequency, n_squared, squared,
        Support.option_handle("lk_phonon3_reciprocal_to_normal_compute", options))
    return squared
end

"""
    phonon3_interaction!(triplets, band_indices, d_diag, q_mat, bz_grid_addresses, bz_map, bz_grid_type, fc3, nonzero, vectors, multiplicity, masses, p2s_map, s2p_map, all_shortest, frequencies, eigenvectors, make_r0_average, symmetrize_fc3_q, cutoff_frequency, zero, squared; context = nothing, options...)

Three-phonon interaction strengths of triplets.

Elements marked in zero are left as they are; with symmetrize_fc3_q they become 0.

# Arguments
- `triplets` `(3, n_triplets)`: BZ grid points of the triplets. Counted from 1.
- `band_indices` `(n_bands0,)`: Bands at the first q-point. Counted from 1.
- `d_diag` `(3,)`: Diagonal of the Smith normal form of the grid matrix.
- `q_mat` `(3, 3)`: Matrix Q of the Smith normal form; a q-point is Q . (address / d_diag).
- `bz_grid_addresses` `(3, n_bz)`: Addresses of the BZ grid points.
- `bz_map` `(n_bz_map,)`: Where the images of a grid point are; raw offsets in every
  language.
- `bz_grid_type`: 1: sparse map, 2: dense map.
- `fc3` `(3, 3, 3, n_super, n_super, n_rows)`: Third-order force constants, eV/Angstrom^3.
- `nonzero` `(n_super, n_super, n_rows)`: 0: the block of 27 force constants is skipped.
- `vectors` `(3, n_vectors)`: Shortest vectors, primitive fractional coordinates.
- `multiplicity` `(2, n_atoms, n_super)`: Number of shortest vectors from a primitive atom
  to a supercell atom and raw position of the first one.
- `masses` `(n_atoms,)`: Masses of the primitive atoms, u.
- `p2s_map` `(n_atoms,)`: Supercell atom of each primitive atom. Counted from 1.
- `s2p_map` `(n_super,)`: Supercell atom that represents each supercell atom in the
  primitive cell. Counted from 1.
- `all_shortest` `(n_super, n_super, n_atoms)`: 1: the three atoms of the block are mutually
  nearest images.
- `frequencies` `(3*n_atoms, n_bz)`: Frequencies at the BZ grid points, THz, negative for
  imaginary modes.
- `eigenvectors` `(3*n_atoms, 3*n_atoms, n_bz)`: Eigenvectors at the BZ grid points:
  component, then band.
- `make_r0_average`: 1: average over the choice of the atom in the origin.
- `symmetrize_fc3_q`: 1: average over the six orders of the three q-points.
- `cutoff_frequency`: Modes with frequencies at or below it do not scatter, THz.
- `zero` `(3*n_atoms, 3*n_atoms, n_bands0, n_triplets)`: Elements other than 0 are not
  computed.
- `squared` `(3*n_atoms, 3*n_atoms, n_bands0, n_triplets)`: Squared interaction,
  eV^2/(Angstrom^6 u^3 THz^3).
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of `LibKernel.option_table("lk_phonon3_interaction_compute")`.

Throws [`LibKernelError`](@ref): InvalidArgument, ShapeError, OptionError, Unsupported,
OutOfMemory, Cancelled. Since 1.0; C: `lk_phonon3_interaction_compute`.
"""
function phonon3_interaction!(triplets, band_indices, d_diag, q_mat, bz_grid_addresses,
        bz_map, bz_grid_type, fc3, nonzero, vectors, multiplicity, masses, p2s_map, s2p_map,
        all_shortest, frequencies, eigenvectors, make_r0_average, symmetrize_fc3_q,
        cutoff_frequency, zero, squared; context = nothing, options...)
    triplets = Support.array(triplets, Int64, Val(2), "triplets")
    band_indices = Support.array(band_indices, Int64, Val(1), "band_indices")
    d_diag = Support.array(d_diag, Int64, Val(1), "d_diag")
    q_mat = Support.array(q_mat, Int64, Val(2), "q_mat")
    bz_grid_addresses = Support.array(bz_grid_addresses, Int64, Val(2), "bz_grid_addresses")
    bz_map = Support.array(bz_map, Int64, Val(1), "bz_map")
    fc3 = Support.array(fc3, Float64, Val(6), "fc3")
    nonzero = Support.array(nonzero, Int8, Val(3), "nonzero")
    vectors = Support.array(vectors, Float64, Val(2), "vectors")
    multiplicity = Support.array(multiplicity, Int64, Val(3), "multiplicity")
    masses = Support.array(masses, Float64, Val(1), "masses")
    p2s_map = Support.array(p2s_map, Int64, Val(1), "p2s_map")
    s2p_map = Support.array(s2p_map, Int64, Val(1), "s2p_map")
    all_shortest = Support.array(all_shortest, Int8, Val(3), "all_shortest")
    frequencies = Support.array(frequencies, Float64, Val(2), "frequencies")
    eigenvectors = Support.array(eigenvectors, ComplexF64, Val(3), "eigenvectors")
    zero = Support.array(zero, Int8, Val(4), "zero")
    Support.in_place(squared, Float64, 4, "squared")
    n_triplets = Base.size(triplets, 2)
    n_bands0 = Base.size(band_indices, 1)
    n_bz = Base.size(bz_grid_addresses, 2)
    n_bz_map = Base.size(bz_map, 1)
    n_rows = Base.size(fc3, 6)
    n_super = Base.size(fc3, 5)
    n_vectors = Base.size(vectors, 2)
    n_atoms = Base.size(multiplicity, 2)
    Support.check(triplets, (3, n_triplets), "triplets")
    Support.check(band_indices, (n_bands0,), "band_indices")
    Support.check(d_diag, (3,), "d_diag")
    Support.check(q_mat, (3, 3), "q_mat")
    Support.check(bz_grid_addresses, (3, n_bz), "bz_grid_addresses")
    Support.check(bz_map, (n_bz_map,), "bz_map")
    Support.check(fc3, (3, 3, 3, n_super, n_super, n_rows), "fc3")
    Support.check(nonzero, (n_super, n_super, n_rows), "nonzero")
    Support.check(vectors, (3, n_vectors), "vectors")
    Support.check(multiplicity, (2, n_atoms, n_super), "multiplicity")
    Support.check(masses, (n_atoms,), "masses")
    Support.check(p2s_map, (n_atoms,), "p2s_map")
    Support.check(s2p_map, (n_super,), "s2p_map")
    Support.check(all_shortest, (n_super, n_super, n_atoms), "all_shortest")
    Support.check(frequencies, (3 * n_atoms, n_bz), "frequencies")
    Support.check(eigenvectors, (3 * n_atoms, 3 * n_atoms, n_bz), "eigenvectors")
    Support.check(zero, (3 * n_atoms, 3 * n_atoms, n_bands0, n_triplets), "zero")
    Support.check(squared, (3 * n_atoms, 3 * n_atoms, n_bands0, n_triplets), "squared")
    Raw.lk_phonon3_interaction_compute(Support.context_handle(context), n_triplets,
        Support.zero_based(triplets), n_bands0, Support.zero_based(band_indices), d_diag,
        Support.transposed(q_mat), n_bz, bz_grid_addresses, n_bz_map, bz_map, bz_grid_type,
        n_atoms, n_super, n_rows, fc3, nonzero, n_vectors, vectors, multiplicity, masses,
        Support.zero_based(p2s_map), Support.zero_based(s2p_map), all_shortest, frequencies,
        eigenvectors, make_r0_average, symmetrize_fc3_q, cutoff_frequency, zero, squared,
        Support.option_handle("lk_phonon3_interaction_compute", options))
    return squared
end

"""
    phonon3_imag_self_energy(triplets, triplet_weights, squared, frequencies, temperature, weights, zero, cutoff_frequency, frequency_point; context = nothing, options...)

Imaginary part of the phonon self-energy from interaction strengths and weights.

No unit conversion.

# Arguments
- `triplets` `(3, n_triplets)`: BZ grid points of the triplets. Counted from 1.
- `triplet_weights` `(n_triplets,)`: Number of grid points that each triplet stands for.
- `squared` `(n_band, n_band, n_bands0, n_triplets)`: Squared interaction.
- `frequencies` `(n_band, n_bz)`: Frequencies, THz.
- `temperature`: Temperature k_B T / h, THz; occupations are 0 at 0 and below.
- `weights` `(n_band, n_band, n_points, n_triplets, n_weights)`: Weights of the delta
  functions, 1/THz.
- `zero` `(n_band, n_band, n_points, n_triplets)`: Elements other than 0 are left out.
- `cutoff_frequency`: Modes with frequencies at or below it do not scatter, THz.
- `frequency_point`: Negative: frequency point b belongs to band b, n_points must be
  n_bands0; else raw number of the point for all bands.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of `LibKernel.option_table("lk_phonon3_imag_self_energy_compute")`.

# Returns
- `gamma` `(n_bands0,)`: Sum over triplets.

Throws [`LibKernelError`](@ref): InvalidArgument, ShapeError, OptionError, Unsupported,
OutOfMemory, Cancelled. Since 1.0; C: `lk_phonon3_imag_self_energy_compute`.
"""
function phonon3_imag_self_energy(triplets, triplet_weights, squared, frequencies,
        temperature, weights, zero, cutoff_frequency, frequency_point; context = nothing,
        options...)
    triplets = Support.array(triplets, Int64, Val(2), "triplets")
    triplet_weights = Support.array(triplet_weights, Int64, Val(1), "triplet_weights")
    squared = Support.array(squared, Float64, Val(4), "squared")
    frequencies = Support.array(frequencies, Float64, Val(2), "frequencies")
    weights = Support.array(weights, Float64, Val(5), "weights")
    zero = Support.array(zero, Int8, Val(4), "zero")
    n_triplets = Base.size(triplets, 2)
    n_bands0 = Base.size(squared, 3)
    n_band = Base.size(squared, 2)
    n_bz = Base.size(frequencies, 2)
    n_weights = Base.size(weights, 5)
    n_points = Base.size(weights, 3)
    Support.check(triplets, (3, n_triplets), "triplets")
    Support.check(triplet_weights, (n_triplets,), "triplet_weights")
    Support.check(squared, (n_band, n_band, n_bands0, n_triplets), "squared")
    Support.check(frequencies, (n_band, n_bz), "frequencies")
    Support.check(weights, (n_band, n_band, n_points, n_triplets, n_weights), "weights")
    Support.check(zero, (n_band, n_band, n_points, n_triplets), "zero")
    gamma = Support.room(Float64, n_bands0)
    Raw.lk_phonon3_imag_self_energy_compute(Support.context_handle(context), n_triplets,
        Support.zero_based(triplets), triplet_weights, n_bands0, n_band, squared, n_bz,
        frequencies, temperature, n_weights, n_points, weights, zero, cutoff_frequency,
        frequency_point, gamma, Support.option_handle("lk_phonon3_imag_self_energy_compute",
        options))
    return gamma
end

"""
    phonon3_detailed_imag_self_energy(triplets, triplet_weights, squared, frequencies, temperature, weights, zero, cutoff_frequency, bz_grid_addresses; context = nothing, options...)

Imaginary part of the phonon self-energy by elements, and its normal and Umklapp parts.

A process is normal when the three BZ addresses add up to zero.

# Arguments
- `triplets` `(3, n_triplets)`: BZ grid points of the triplets. Counted from 1.
- `triplet_weights` `(n_triplets,)`: Number of grid points that each triplet stands for.
- `squared` `(n_band, n_band, n_bands0, n_triplets)`: Squared interaction.
- `frequencies` `(n_band, n_bz)`: Frequencies, THz.
- `temperature`: Temperature k_B T / h, THz; occupations are 0 at 0 and below.
- `weights` `(n_band, n_band, n_points, n_triplets, n_weights)`: Weights of the delta
  functions, 1/THz.
- `zero` `(n_band, n_band, n_points, n_triplets)`: Elements other than 0 are left out.
- `cutoff_frequency`: Modes with frequencies at or below it do not scatter, THz.
- `bz_grid_addresses` `(3, n_bz)`: Addresses of the BZ grid points.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of
  `LibKernel.option_table("lk_phonon3_detailed_imag_self_energy_compute")`.

# Returns
- `detail` `(n_band, n_band, n_bands0, n_triplets)`: Integrand without the weights of the
  triplets.
- `gamma_normal` `(n_bands0,)`: Sum over normal processes.
- `gamma_umklapp` `(n_bands0,)`: Sum over Umklapp processes.

Throws [`LibKernelError`](@ref): InvalidArgument, ShapeError, OptionError, Unsupported,
OutOfMemory, Cancelled. Since 1.0; C: `lk_phonon3_detailed_imag_self_energy_compute`.
"""
function phonon3_detailed_imag_self_energy(triplets, triplet_weights, squared, frequencies,
        temperature, weights, zero, cutoff_frequency, bz_grid_addresses; context = nothing,
        options...)
    triplets = Support.array(triplets, Int64, Val(2), "triplets")
    triplet_weights = Support.array(triplet_weights, Int64, Val(1), "triplet_weights")
    squared = Support.array(squared, Float64, Val(4), "squared")
    frequencies = Support.array(frequencies, Float64, Val(2), "frequencies")
    weights = Support.array(weights, Float64, Val(5), "weights")
    zero = Support.array(zero, Int8, Val(4), "zero")
    bz_grid_addresses = Support.array(bz_grid_addresses, Int64, Val(2), "bz_grid_addresses")
    n_triplets = Base.size(triplets, 2)
    n_bands0 = Base.size(squared, 3)
    n_band = Base.size(squared, 2)
    n_bz = Base.size(frequencies, 2)
    n_weights = Base.size(weights, 5)
    n_points = Base.size(weights, 3)
    Support.check(triplets, (3, n_triplets), "triplets")
    Support.check(triplet_weights, (n_triplets,), "triplet_weights")
    Support.check(squared, (n_band, n_band, n_bands0, n_triplets), "squared")
    Support.check(frequencies, (n_band, n_bz), "frequencies")
    Support.check(weights, (n_band, n_band, n_points, n_triplets, n_weights), "weights")
    Support.check(zero, (n_band, n_band, n_points, n_triplets), "zero")
    Support.check(bz_grid_addresses, (3, n_bz), "bz_grid_addresses")
    detail = Support.room(Float64, n_band, n_band, n_bands0, n_triplets)
    gamma_normal = Support.room(Float64, n_bands0)
    gamma_umklapp = Support.room(Float64, n_bands0)
    Raw.lk_phonon3_detailed_imag_self_energy_compute(Support.context_handle(context),
        n_triplets, Support.zero_based(triplets), triplet_weights, n_bands0, n_band,
        squared, n_bz, frequencies, temperature, n_weights, n_points, weights, zero,
        cutoff_frequency, bz_grid_addresses, detail, gamma_normal, gamma_umklapp,
        Support.option_handle("lk_phonon3_detailed_imag_self_energy_compute", options))
    return (detail = detail, gamma_normal = gamma_normal, gamma_umklapp = gamma_umklapp)
end

"""
    phonon3_collision(first_triplet, triplets, triplet_weights, sigmas, sigma_cutoffs, temperatures, relative_grid_address, band_indices, d_diag, q_mat, bz_grid_addresses, bz_map, bz_grid_type, fc3, nonzero, vectors, multiplicity, masses, p2s_map, s2p_map, all_shortest, frequencies, eigenvectors, make_r0_average, symmetrize_fc3_q, cutoff_frequency, n_parts; degenerate_ids = nothing, context = nothing, options...)

Imaginary parts of the self-energies at a list of q-points whose triplets are given.

Weights, interaction strengths and Bose factors in one pass. The frequency points of a
q-point are the frequencies of the first point of its first triplet. No unit conversion.

# Arguments
- `first_triplet` `(n_q0+1,)`: Where the triplets of each q-point begin; raw offsets, from 0
  to n_triplets.
- `triplets` `(3, n_triplets)`: BZ grid points of the triplets. Counted from 1.
- `triplet_weights` `(n_triplets,)`: Number of grid points that each triplet stands for.
- `sigmas` `(n_sigmas,)`: Widths of the Gaussians, THz; NaN is the tetrahedron method.
- `sigma_cutoffs` `(n_sigmas,)`: Distances in units of sigma beyond which a Gaussian is 0; 0
  or less: no cutoff.
- `temperatures` `(n_temperatures,)`: Temperatures k_B T / h, THz; occupations are 0 at 0
  and below.
- `relative_grid_address` `(3, 4, n_tetrahedra)`: Offsets of the vertices on the grid; the
  first vertex of each tetrahedron is (0,0,0).
- `band_indices` `(n_bands0,)`: Bands at the first q-point. Counted from 1.
- `d_diag` `(3,)`: Diagonal of the Smith normal form of the grid matrix.
- `q_mat` `(3, 3)`: Matrix Q of the Smith normal form; a q-point is Q . (address / d_diag).
- `bz_grid_addresses` `(3, n_bz)`: Addresses of the BZ grid points.
- `bz_map` `(n_bz_map,)`: Where the images of a grid point are; raw offsets in every
  language.
- `bz_grid_type`: 1: sparse map, 2: dense map.
- `fc3` `(3, 3, 3, n_super, n_super, n_rows)`: Third-order force constants, eV/Angstrom^3.
- `nonzero` `(n_super, n_super, n_rows)`: 0: the block of 27 force constants is skipped.
- `vectors` `(3, n_vectors)`: Shortest vectors, primitive fractional coordinates.
- `multiplicity` `(2, n_atoms, n_super)`: Number of shortest vectors from a primitive atom
  to a supercell atom and raw position of the first one.
- `masses` `(n_atoms,)`: Masses of the primitive atoms, u.
- `p2s_map` `(n_atoms,)`: Supercell atom of each primitive atom. Counted from 1.
- `s2p_map` `(n_super,)`: Supercell atom that represents each supercell atom in the
  primitive cell. Counted from 1.
- `all_shortest` `(n_super, n_super, n_atoms)`: 1: the three atoms of the block are mutually
  nearest images.
- `frequencies` `(3*n_atoms, n_bz)`: Frequencies at the BZ grid points, THz, negative for
  imaginary modes.
- `eigenvectors` `(3*n_atoms, 3*n_atoms, n_bz)`: Eigenvectors at the BZ grid points:
  component, then band.
- `make_r0_average`: 1: average over the choice of the atom in the origin.
- `symmetrize_fc3_q`: 1: average over the six orders of the three q-points.
- `cutoff_frequency`: Modes with frequencies at or below it do not scatter, THz.
- `n_parts`: 1: one sum; 2: sums over normal, then over Umklapp processes.
- `degenerate_ids` `(3*n_atoms, n_bz)`: Smallest band of the degenerate set of each band,
  raw values: the weights of the tetrahedron method are averaged over degenerate bands.
  nothing: they are not.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of `LibKernel.option_table("lk_phonon3_collision_compute")`.

# Returns
- `gamma` `(n_bands0, n_temperatures, n_parts, n_sigmas, n_q0)`: Sums over triplets.

Throws [`LibKernelError`](@ref): InvalidArgument, ShapeError, OptionError, Unsupported,
OutOfMemory, Cancelled. Since 1.0; C: `lk_phonon3_collision_compute`.
"""
function phonon3_collision(first_triplet, triplets, triplet_weights, sigmas, sigma_cutoffs,
        temperatures, relative_grid_address, band_indices, d_diag, q_mat, bz_grid_addresses,
        bz_map, bz_grid_type, fc3, nonzero, vectors, multiplicity, masses, p2s_map, s2p_map,
        all_shortest, frequencies, eigenvectors, make_r0_average, symmetrize_fc3_q,
        cutoff_frequency, n_parts; degenerate_ids = nothing, context = nothing, options...)
    first_triplet = Support.array(first_triplet, Int64, Val(1), "first_triplet")
    triplets = Support.array(triplets, Int64, Val(2), "triplets")
    triplet_weights = Support.array(triplet_weights, Int64, Val(1), "triplet_weights")
    sigmas = Support.array(sigmas, Float64, Val(1), "sigmas")
    sigma_cutoffs = Support.array(sigma_cutoffs, Float64, Val(1), "sigma_cutoffs")
    temperatures = Support.array(temperatures, Float64, Val(1), "temperatures")
    relative_grid_address = Support.array(relative_grid_address, Int64, Val(3),
        "relative_grid_address")
    band_indices = Support.array(band_indices, Int64, Val(1), "band_indices")
    d_diag = Support.array(d_diag, Int64, Val(1), "d_diag")
    q_mat = Support.array(q_mat, Int64, Val(2), "q_mat")
    bz_grid_addresses = Support.array(bz_grid_addresses, Int64, Val(2), "bz_grid_addresses")
    bz_map = Support.array(bz_map, Int64, Val(1), "bz_map")
    fc3 = Support.array(fc3, Float64, Val(6), "fc3")
    nonzero = Support.array(nonzero, Int8, Val(3), "nonzero")
    vectors = Support.array(vectors, Float64, Val(2), "vectors")
    multiplicity = Support.array(multiplicity, Int64, Val(3), "multiplicity")
    masses = Support.array(masses, Float64, Val(1), "masses")
    p2s_map = Support.array(p2s_map, Int64, Val(1), "p2s_map")
    s2p_map = Support.array(s2p_map, Int64, Val(1), "s2p_map")
    all_shortest = Support.array(all_shortest, Int8, Val(3), "all_shortest")
    frequencies = Support.array(frequencies, Float64, Val(2), "frequencies")
    eigenvectors = Support.array(eigenvectors, ComplexF64, Val(3), "eigenvectors")
    degenerate_ids = Support.array(degenerate_ids, Int64, Val(2), "degenerate_ids")
    n_q0 = (Base.size(first_triplet, 1) - 1)
    n_triplets = Base.size(triplets, 2)
    n_sigmas = Base.size(sigmas, 1)
    n_temperatures = Base.size(temperatures, 1)
    n_tetrahedra = Base.size(relative_grid_address, 3)
    n_bands0 = Base.size(band_indices, 1)
    n_bz = Base.size(bz_grid_addresses, 2)
    n_bz_map = Base.size(bz_map, 1)
    n_rows = Base.size(fc3, 6)
    n_super = Base.size(fc3, 5)
    n_vectors = Base.size(vectors, 2)
    n_atoms = Base.size(multiplicity, 2)
    Support.check(first_triplet, (n_q0 + 1,), "first_triplet")
    Support.check(triplets, (3, n_triplets), "triplets")
    Support.check(triplet_weights, (n_triplets,), "triplet_weights")
    Support.check(sigmas, (n_sigmas,), "sigmas")
    Support.check(sigma_cutoffs, (n_sigmas,), "sigma_cutoffs")
    Support.check(temperatures, (n_temperatures,), "temperatures")
    Support.check(relative_grid_address, (3, 4, n_tetrahedra), "relative_grid_address")
    Support.check(band_indices, (n_bands0,), "band_indices")
    Support.check(d_diag, (3,), "d_diag")
    Support.check(q_mat, (3, 3), "q_mat")
    Support.check(bz_grid_addresses, (3, n_bz), "bz_grid_addresses")
    Support.check(bz_map, (n_bz_map,), "bz_map")
    Support.check(fc3, (3, 3, 3, n_super, n_super, n_rows), "fc3")
    Support.check(nonzero, (n_super, n_super, n_rows), "nonzero")
    Support.check(vectors, (3, n_vectors), "vectors")
    Support.check(multiplicity, (2, n_atoms, n_super), "multiplicity")
    Support.check(masses, (n_atoms,), "masses")
    Support.check(p2s_map, (n_atoms,), "p2s_map")
    Support.check(s2p_map, (n_super,), "s2p_map")
    Support.check(all_shortest, (n_super, n_super, n_atoms), "all_shortest")
    Support.check(frequencies, (3 * n_atoms, n_bz), "frequencies")
    Support.check(eigenvectors, (3 * n_atoms, 3 * n_atoms, n_bz), "eigenvectors")
    Support.check(degenerate_ids, (3 * n_atoms, n_bz), "degenerate_ids")
    gamma = Support.room(Float64, n_bands0, n_temperatures, n_parts, n_sigmas, n_q0)
    Raw.lk_phonon3_collision_compute(Support.context_handle(context), n_q0, first_triplet,
        n_triplets, Support.zero_based(triplets), triplet_weights, n_sigmas, sigmas,
        sigma_cutoffs, n_temperatures, temperatures, n_tetrahedra, relative_grid_address,
        n_bands0, Support.zero_based(band_indices), d_diag, Support.transposed(q_mat), n_bz,
        bz_grid_addresses, n_bz_map, bz_map, bz_grid_type, n_atoms, n_super, n_rows, fc3,
        nonzero, n_vectors, vectors, multiplicity, masses, Support.zero_based(p2s_map),
        Support.zero_based(s2p_map), all_shortest, frequencies, eigenvectors,
        degenerate_ids, make_r0_average, symmetrize_fc3_q, cutoff_frequency, n_parts, gamma,
        Support.option_handle("lk_phonon3_collision_compute", options))
    return gamma
end

"""
    phonon3_collision_at_grid_points(grid_points, sigmas, sigma_cutoffs, temperatures, relative_grid_address, bz_to_grid, rotations, is_time_reversal, swappable, is_mesh_symmetry, reciprocal_lattice, q_reduced, band_indices, d_diag, q_mat, bz_grid_addresses, bz_map, bz_grid_type, fc3, nonzero, vectors, multiplicity, masses, p2s_map, s2p_map, all_shortest, frequencies, eigenvectors, make_r0_average, symmetrize_fc3_q, cutoff_frequency, n_parts; degenerate_ids = nothing, context = nothing, options...)

Imaginary parts of the self-energies at a list of grid points.

Finds the irreducible triplets, then does what lk_phonon3_collision_compute() does.

# Arguments
- `grid_points` `(n_grid_points,)`: BZ grid points. Counted from 1.
- `sigmas` `(n_sigmas,)`: Widths of the Gaussians, THz; NaN is the tetrahedron method.
- `sigma_cutoffs` `(n_sigmas,)`: Distances in units of sigma beyond which a Gaussian is 0; 0
  or less: no cutoff.
- `temperatures` `(n_temperatures,)`: Temperatures k_B T / h, THz; occupations are 0 at 0
  and below.
- `relative_grid_address` `(3, 4, n_tetrahedra)`: Offsets of the vertices on the grid; the
  first vertex of each tetrahedron is (0,0,0).
- `bz_to_grid` `(n_bz,)`: Point inside the grid of each BZ grid point. Counted from 1.
- `rotations` `(3, 3, n_rotations)`: Rotations on grid addresses.
- `is_time_reversal`: 1: add inversion when it is not there.
- `swappable`: 1: (q0, q1, q2) and (q0, q2, q1) are the same.
- `is_mesh_symmetry`: 0: every grid point is a triplet of its own.
- `reciprocal_lattice` `(3, 3)`: Reduced reciprocal basis in columns, without 2 pi,
  1/Angstrom.
- `q_reduced` `(3, 3)`: T^-1 Q, with T of the reduced basis.
- `band_indices` `(n_bands0,)`: Bands at the first q-point. Counted from 1.
- `d_diag` `(3,)`: Diagonal of the Smith normal form of the grid matrix.
- `q_mat` `(3, 3)`: Matrix Q of the Smith normal form; a q-point is Q . (address / d_diag).
- `bz_grid_addresses` `(3, n_bz)`: Addresses of the BZ grid points.
- `bz_map` `(n_bz_map,)`: Where the images of a grid point are; raw offsets in every
  language.
- `bz_grid_type`: 1: sparse map, 2: dense map.
- `fc3` `(3, 3, 3, n_super, n_super, n_rows)`: Third-order force constants, eV/Angstrom^3.
- `nonzero` `(n_super, n_super, n_rows)`: 0: the block of 27 force constants is skipped.
- `vectors` `(3, n_vectors)`: Shortest vectors, primitive fractional coordinates.
- `multiplicity` `(2, n_atoms, n_super)`: Number of shortest vectors from a primitive atom
  to a supercell atom and raw position of the first one.
- `masses` `(n_atoms,)`: Masses of the primitive atoms, u.
- `p2s_map` `(n_atoms,)`: Supercell atom of each primitive atom. Counted from 1.
- `s2p_map` `(n_super,)`: Supercell atom that represents each supercell atom in the
  primitive cell. Counted from 1.
- `all_shortest` `(n_super, n_super, n_atoms)`: 1: the three atoms of the block are mutually
  nearest images.
- `frequencies` `(3*n_atoms, n_bz)`: Frequencies at the BZ grid points, THz, negative for
  imaginary modes.
- `eigenvectors` `(3*n_atoms, 3*n_atoms, n_bz)`: Eigenvectors at the BZ grid points:
  component, then band.
- `make_r0_average`: 1: average over the choice of the atom in the origin.
- `symmetrize_fc3_q`: 1: average over the six orders of the three q-points.
- `cutoff_frequency`: Modes with frequencies at or below it do not scatter, THz.
- `n_parts`: 1: one sum; 2: sums over normal, then over Umklapp processes.
- `degenerate_ids` `(3*n_atoms, n_bz)`: Smallest band of the degenerate set of each band,
  raw values: the weights of the tetrahedron method are averaged over degenerate bands.
  nothing: they are not.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of
  `LibKernel.option_table("lk_phonon3_collision_at_grid_points_compute")`.

# Returns
- `gamma` `(n_bands0, n_temperatures, n_parts, n_sigmas, n_grid_points)`: Sums over
  triplets.

Throws [`LibKernelError`](@ref): InvalidArgument, ShapeError, OptionError, Unsupported,
OutOfMemory, Cancelled. Since 1.0; C: `lk_phonon3_collision_at_grid_points_compute`.
"""
function phonon3_collision_at_grid_points(grid_points, sigmas, sigma_cutoffs, temperatures,
        relative_grid_address, bz_to_grid, rotations, is_time_reversal, swappable,
        is_mesh_symmetry, reciprocal_lattice, q_reduced, band_indices, d_diag, q_mat,
        bz_grid_addresses, bz_map, bz_grid_type, fc3, nonzero, vectors, multiplicity,
        masses, p2s_map, s2p_map, all_shortest, frequencies, eigenvectors, make_r0_average,
        symmetrize_fc3_q, cutoff_frequency, n_parts; degenerate_ids = nothing, context =
        nothing, options...)
    grid_points = Support.array(grid_points, Int64, Val(1), "grid_points")
    sigmas = Support.array(sigmas, Float64, Val(1), "sigmas")
    sigma_cutoffs = Support.array(sigma_cutoffs, Float64, Val(1), "sigma_cutoffs")
    temperatures = Support.array(temperatures, Float64, Val(1), "temperatures")
    relative_grid_address = Support.array(relative_grid_address, Int64, Val(3),
        "relative_grid_address")
    bz_to_grid = Support.array(bz_to_grid, Int64, Val(1), "bz_to_grid")
    rotations = Support.array(rotations, Int64, Val(3), "rotations")
    reciprocal_lattice = Support.array(reciprocal_lattice, Float64, Val(2),
        "reciprocal_lattice")
    q_reduced = Support.array(q_reduced, Int64, Val(2), "q_reduced")
    band_indices = Support.array(band_indices, Int64, Val(1), "band_indices")
    d_diag = Support.array(d_diag, Int64, Val(1), "d_diag")
    q_mat = Support.array(q_mat, Int64, Val(2), "q_mat")
    bz_grid_addresses = Support.array(bz_grid_addresses, Int64, Val(2), "bz_grid_addresses")
    bz_map = Support.array(bz_map, Int64, Val(1), "bz_map")
    fc3 = Support.array(fc3, Float64, Val(6), "fc3")
    nonzero = Support.array(nonzero, Int8, Val(3), "nonzero")
    vectors = Support.array(vectors, Float64, Val(2), "vectors")
    multiplicity = Support.array(multiplicity, Int64, Val(3), "multiplicity")
    masses = Support.array(masses, Float64, Val(1), "masses")
    p2s_map = Support.array(p2s_map, Int64, Val(1), "p2s_map")
    s2p_map = Support.array(s2p_map, Int64, Val(1), "s2p_map")
    all_shortest = Support.array(all_shortest, Int8, Val(3), "all_shortest")
    frequencies = Support.array(frequencies, Float64, Val(2), "frequencies")
    eigenvectors = Support.array(eigenvectors, ComplexF64, Val(3), "eigenvectors")
    degenerate_ids = Support.array(degenerate_ids, Int64, Val(2), "degenerate_ids")
    n_grid_points = Base.size(grid_points, 1)
    n_sigmas = Base.size(sigmas, 1)
    n_temperatures = Base.size(temperatures, 1)
    n_tetrahedra = Base.size(relative_grid_address, 3)
    n_bz = Base.size(bz_to_grid, 1)
    n_rotations = Base.size(rotations, 3)
    n_bands0 = Base.size(band_indices, 1)
    n_bz_map = Base.size(bz_map, 1)
    n_rows = Base.size(fc3, 6)
    n_super = Base.size(fc3, 5)
    n_vectors = Base.size(vectors, 2)
    n_atoms = Base.size(multiplicity, 2)
    Support.check(grid_points, (n_grid_points,), "grid_points")
    Support.check(sigmas, (n_sigmas,), "sigmas")
    Support.check(sigma_cutoffs, (n_sigmas,), "sigma_cutoffs")
    Support.check(temperatures, (n_temperatures,), "temperatures")
    Support.check(relative_grid_address, (3, 4, n_tetrahedra), "relative_grid_address")
    Support.check(bz_to_grid, (n_bz,), "bz_to_grid")
    Support.check(rotations, (3, 3, n_rotations), "rotations")
    Support.check(reciprocal_lattice, (3, 3), "reciprocal_lattice")
    Support.check(q_reduced, (3, 3), "q_reduced")
    Support.check(band_indices, (n_bands0,), "band_indices")
    Support.check(d_diag, (3,), "d_diag")
    Support.check(q_mat, (3, 3), "q_mat")
    Support.check(bz_grid_addresses, (3, n_bz), "bz_grid_addresses")
    Support.check(bz_map, (n_bz_map,), "bz_map")
    Support.check(fc3, (3, 3, 3, n_super, n_super, n_rows), "fc3")
    Support.check(nonzero, (n_super, n_super, n_rows), "nonzero")
    Support.check(vectors, (3, n_vectors), "vectors")
    Support.check(multiplicity, (2, n_atoms, n_super), "multiplicity")
    Support.check(masses, (n_atoms,), "masses")
    Support.check(p2s_map, (n_atoms,), "p2s_map")
    Support.check(s2p_map, (n_super,), "s2p_map")
    Support.check(all_shortest, (n_super, n_super, n_atoms), "all_shortest")
    Support.check(frequencies, (3 * n_atoms, n_bz), "frequencies")
    Support.check(eigenvectors, (3 * n_atoms, 3 * n_atoms, n_bz), "eigenvectors")
    Support.check(degenerate_ids, (3 * n_atoms, n_bz), "degenerate_ids")
    gamma = Support.room(Float64, n_bands0, n_temperatures, n_parts, n_sigmas,
        n_grid_points)
    Raw.lk_phonon3_collision_at_grid_points_compute(Support.context_handle(context),
        n_grid_points, Support.zero_based(grid_points), n_sigmas, sigmas, sigma_cutoffs,
        n_temperatures, temperatures, n_tetrahedra, relative_grid_address,
        Support.zero_based(bz_to_grid), n_rotations, rotations, is_time_reversal, swappable,
        is_mesh_symmetry, Support.transposed(reciprocal_lattice),
        Support.transposed(q_reduced), n_bands0, Support.zero_based(band_indices), d_diag,
        Support.transposed(q_mat), n_bz, bz_grid_addresses, n_bz_map, bz_map, bz_grid_type,
        n_atoms, n_super, n_rows, fc3, nonzero, n_vectors, vectors, multiplicity, masses,
        Support.zero_based(p2s_map), Support.zero_based(s2p_map), all_shortest, frequencies,
        eigenvectors, degenerate_ids, make_r0_average, symmetrize_fc3_q, cutoff_frequency,
        n_parts, gamma, Support.option_handle("lk_phonon3_collision_at_grid_points_compute",
        options))
    return gamma
end

"""
    phonon3_isotope_strength(grid_point, grid_points, point_weights, mass_variances, frequencies, eigenvectors, band_indices, sigma, cutoff_frequency; context = nothing, options...)

Isotope scattering at one point with Gaussian smearing.

# Arguments
- `grid_point`: q0, a BZ grid point. Counted from 1.
- `grid_points` `(n_points,)`: BZ grid points of the sum. Counted from 1.
- `point_weights` `(n_bz,)`: Weights of the BZ grid points.
- `mass_variances` `(n_atoms,)`: Mass variances sum_i f_i (1 - m_i/m)^2 of the atoms.
- `frequencies` `(3*n_atoms, n_bz)`: Frequencies at the BZ grid points, THz, negative for
  imaginary modes.
- `eigenvectors` `(3*n_atoms, 3*n_atoms, n_bz)`: Eigenvectors at the BZ grid points:
  component, then band.
- `band_indices` `(n_bands0,)`: Bands at the first q-point. Counted from 1.
- `sigma`: Width of the Gaussians, THz.
- `cutoff_frequency`: Modes with frequencies below it do not scatter, THz.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of `LibKernel.option_table("lk_phonon3_isotope_strength_compute")`.

# Returns
- `gamma` `(n_bands0,)`: Half width at half maximum times the number of grid points, THz.

Throws [`LibKernelError`](@ref): InvalidArgument, ShapeError, OptionError, Unsupported,
OutOfMemory, Cancelled. Since 1.0; C: `lk_phonon3_isotope_strength_compute`.
"""
function phonon3_isotope_strength(grid_point, grid_points, point_weights, mass_variances,
        frequencies, eigenvectors, band_indices, sigma, cutoff_frequency; context = nothing,
        options...)
    grid_points = Support.array(grid_points, Int64, Val(1), "grid_points")
    point_weights = Support.array(point_weights, Float64, Val(1), "point_weights")
    mass_variances = Support.array(mass_variances, Float64, Val(1), "mass_variances")
    frequencies = Support.array(frequencies, Float64, Val(2), "frequencies")
    eigenvectors = Support.array(eigenvectors, ComplexF64, Val(3), "eigenvectors")
    band_indices = Support.array(band_indices, Int64, Val(1), "band_indices")
    n_points = Base.size(grid_points, 1)
    n_bz = Base.size(point_weights, 1)
    n_atoms = Base.size(mass_variances, 1)
    n_bands0 = Base.size(band_indices, 1)
    Support.check(grid_points, (n_points,), "grid_points")
    Support.check(point_weights, (n_bz,), "point_weights")
    Support.check(mass_variances, (n_atoms,), "mass_variances")
    Support.check(frequencies, (3 * n_atoms, n_bz), "frequencies")
    Support.check(eigenvectors, (3 * n_atoms, 3 * n_atoms, n_bz), "eigenvectors")
    Support.check(band_indices, (n_bands0,), "band_indices")
    gamma = Support.room(Float64, n_bands0)
    Raw.lk_phonon3_isotope_strength_compute(Support.context_handle(context), grid_point - 1,
        n_points, Support.zero_based(grid_points), n_bz, point_weights, n_atoms,
        mass_variances, frequencies, eigenvectors, n_bands0,
        Support.zero_based(band_indices), sigma, cutoff_frequency, gamma,
        Support.option_handle("lk_phonon3_isotope_strength_compute", options))
    return gamma
end

"""
    phonon3_tetrahedron_isotope_strength(grid_point, grid_points, point_weights, mass_variances, frequencies, eigenvectors, band_indices, integration_weights, cutoff_frequency; context = nothing, options...)

Isotope scattering at one point with given weights of the delta functions.

# Arguments
- `grid_point`: q0, a BZ grid point. Counted from 1.
- `grid_points` `(n_points,)`: BZ grid points of the sum. Counted from 1.
- `point_weights` `(n_bz,)`: Weights of the BZ grid points.
- `mass_variances` `(n_atoms,)`: Mass variances sum_i f_i (1 - m_i/m)^2 of the atoms.
- `frequencies` `(3*n_atoms, n_bz)`: Frequencies at the BZ grid points, THz, negative for
  imaginary modes.
- `eigenvectors` `(3*n_atoms, 3*n_atoms, n_bz)`: Eigenvectors at the BZ grid points:
  component, then band.
- `band_indices` `(n_bands0,)`: Bands at the first q-point. Counted from 1.
- `integration_weights` `(3*n_atoms, n_bands0, n_bz)`: Weights of the delta functions,
  1/THz.
- `cutoff_frequency`: Modes with frequencies below it do not scatter, THz.
- `context`: a [`Context`](@ref); that of `with_context` when left out.
- `options`: keywords of
  `LibKernel.option_table("lk_phonon3_tetrahedron_isotope_strength_compute")`.

# Returns
- `gamma` `(n_bands0,)`: Half width at half maximum times the number of grid points, THz.

Throws [`LibKernelError`](@ref): InvalidArgument, ShapeError, OptionError, Unsupported,
OutOfMemory, Cancelled. Since 1.0; C: `lk_phonon3_tetrahedron_isotope_strength_compute`.
"""
function phonon3_tetrahedron_isotope_strength(grid_point, grid_points, point_weights,
        mass_variances, frequencies, eigenvectors, band_indices, integration_weights,
        cutoff_frequency; context = nothing, options...)
    grid_points = Support.array(grid_points, Int64, Val(1), "grid_points")
    point_weights = Support.array(point_weights, Float64, Val(1), "point_weights")
    mass_variances = Support.array(mass_variances, Float64, Val(1), "mass_variances")
    frequencies = Support.array(frequencies, Float64, Val(2), "frequencies")
    eigenvectors = Support.array(eigenvectors, ComplexF64, Val(3), "eigenvectors")
    band_indices = Support.array(band_indices, Int64, Val(1), "band_indices")
    integration_weights = Support.array(integration_weights, Float64, Val(3),
        "integration_weights")
    n_points = Base.size(grid_points, 1)
    n_bz = Base.size(point_weights, 1)
    n_atoms = Base.size(mass_variances, 1)
    n_bands0 = Base.size(band_indices, 1)
    Support.check(grid_points, (n_points,), "grid_points")
    Support.check(point_weights, (n_bz,), "point_weights")
    Support.check(mass_variances, (n_atoms,), "mass_variances")
    Support.check(frequencies, (3 * n_atoms, n_bz), "frequencies")
    Support.check(eigenvectors, (3 * n_atoms, 3 * n_atoms, n_bz), "eigenvectors")
    Support.check(band_indices, (n_bands0,), "band_indices")
    Support.check(integration_weights, (3 * n_atoms, n_bands0, n_bz), "integration_weights")
    gamma = Support.room(Float64, n_bands0)
    Raw.lk_phonon3_tetrahedron_isotope_strength_compute(Support.context_handle(context),
        grid_point - 1, n_points, Support.zero_based(grid_points), n_bz, point_weights,
        n_atoms, mass_variances, frequencies, eigenvectors, n_bands0,
        Support.zero_based(band_indices), integration_weights, cutoff_frequency, gamma,
        Support.option_handle("lk_phonon3_tetrahedron_isotope_strength_compute", options))
    return gamma
end
