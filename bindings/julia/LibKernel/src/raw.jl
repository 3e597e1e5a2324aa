# SPDX-License-Identifier: BSD-3-Clause
# Generated from the C headers, do not edit; refresh by: python3 bindings/api/generate.py
"Functions of the C library libkernel: same arguments, same order, C's index base."
module Raw

using Libdl

const API_HASH = "7841d2aab08f7d21"

const LK_TRACE_BEGIN = Int32(1)
const LK_TRACE_END = Int32(2)
const LK_TRACE_DISPATCH = Int32(4)
const LK_TRACE_COUNTER = Int32(8)
const LK_TRACE_LOG = Int32(16)
const LK_TRACE_ALL = Int32(31)

const LK_OK = Int32(0)
const LK_E_INVALID = Int32(-1)
const LK_E_SHAPE = Int32(-2)
const LK_E_OPTION = Int32(-3)
const LK_E_HANDLE = Int32(-4)
const LK_E_BUSY = Int32(-5)
const LK_E_FILE = Int32(-6)
const LK_E_FORMAT = Int32(-7)
const LK_E_STATE = Int32(-8)
const LK_E_NOMEM = Int32(-20)
const LK_E_NO_CONVERGENCE = Int32(-40)
const LK_E_SINGULAR = Int32(-41)
const LK_E_NOT_FINITE = Int32(-42)
const LK_E_SYMMETRY = Int32(-43)
const LK_E_UNSUPPORTED = Int32(-60)
const LK_E_CANCELLED = Int32(-80)
const LK_E_INTERNAL = Int32(-99)

const LK_BACKEND_AUTO = Int32(0)
const LK_BACKEND_REFERENCE = Int32(1)
const LK_BACKEND_NATIVE = Int32(2)

const STATUS_NAMES = Dict{Int32,Symbol}(
    Int32(-1) => :InvalidArgument,
    Int32(-2) => :ShapeError,
    Int32(-3) => :OptionError,
    Int32(-4) => :HandleError,
    Int32(-5) => :Busy,
    Int32(-6) => :FileError,
    Int32(-7) => :FormatError,
    Int32(-8) => :StateError,
    Int32(-20) => :OutOfMemory,
    Int32(-40) => :NoConvergence,
    Int32(-41) => :Singular,
    Int32(-42) => :NotFinite,
    Int32(-43) => :SymmetryError,
    Int32(-60) => :Unsupported,
    Int32(-80) => :Cancelled,
    Int32(-99) => :InternalError,
)
const SHAPE_STATUS = LK_E_SHAPE

const p_lk_context_create = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_context_destroy = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_context_set_backend = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_context_get_backend = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_context_set_threads = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_context_get_threads = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_context_set_trace = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_context_set_progress = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_error_message = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_status_name = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_backend_name = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_version = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_api_hash = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_build_info = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_runtime_info = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_kernel_get_count = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_kernel_describe = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_crystal_create = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_crystal_destroy = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_crystal_get_shape = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_crystal_get_n_atoms = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_crystal_get_n_operations = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_crystal_get_volume = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_crystal_get_space_group = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_crystal_get_symbol = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_crystal_get_lattice = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_crystal_get_positions = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_crystal_get_masses = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_crystal_get_rotations = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_crystal_get_translations = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_crystal_get_equivalent_atoms = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_supercell_create = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_supercell_destroy = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_supercell_get_shape = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_supercell_get_n_atoms = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_supercell_get_n_primitive = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_supercell_get_n_translations = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_supercell_get_primitive_volume = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_supercell_get_space_group = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_supercell_get_symbol = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_supercell_get_primitive_symbol = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_supercell_get_lattice = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_supercell_get_positions = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_supercell_get_masses = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_supercell_get_primitive_lattice = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_supercell_get_primitive_positions = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_supercell_get_primitive_masses = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_supercell_get_supercell_matrix = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_supercell_get_primitive_matrix = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_supercell_get_primitive_to_supercell = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_supercell_get_supercell_to_primitive = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_supercell_get_supercell_to_primitive_index = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_supercell_get_unit_to_supercell = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_supercell_get_supercell_to_unit = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_supercell_get_permutations = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_supercell_get_translation_of = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_supercell_get_shortest_vectors = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_supercell_get_multiplicity = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_supercell_get_rotations = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_supercell_get_translations = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_supercell_get_primitive_rotations = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_supercell_get_primitive_translations = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_supercell_get_equivalent_atoms = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_element_get_mass = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_element_get_mass_variance = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_cell_permutation_compute = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_cell_shortest_vectors_compute = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_displacements_create = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_displacements_create_from_arrays = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_displacements_destroy = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_displacements_get_n_supercells = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_displacements_get_n_first = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_displacements_get_n_second = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_displacements_get_n_atoms = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_displacements_get_shape = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_displacements_get_first_atoms = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_displacements_get_first_displacements = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_displacements_get_first_of_second = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_displacements_get_second_atoms = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_displacements_get_second_displacements = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_displacements_get_pair_distances = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_displacements_get_positions = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_displacements_set_forces = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_displacements_get_forces = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_x_fault_set = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_fc2_create_from_displacements = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_fc3_create_from_displacements = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_fc3_create = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_fc3_create_from_fc3 = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_fc3_destroy = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_fc3_get_n_rows = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_fc3_get_n_super = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_fc3_get_is_compact = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_fc3_get_shape = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_fc3_get_force_constants = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_fc3_get_drift = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_fc3_get_drift_components = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_fc2_symmetrize_compute = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_fc2_symmetrize_compact_compute = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_fc2_transpose_compact_compute = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_fc2_distribute_compute = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_fc3_distribute_compute = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_fc3_rotate_delta_fc2s_compute = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_fc3_permutation_symmetry_compute = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_fc3_permutation_symmetry_compact_compute = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_fc3_transpose_compact_compute = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_fc3_subtract_mean_compute = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_grid_create = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_grid_create_from_length = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_grid_create_from_matrix = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_grid_destroy = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_grid_get_shape = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_grid_get_n_grid = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_grid_get_n_bz = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_grid_get_n_irreducible = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_grid_get_d_diag = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_grid_get_grid_matrix = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_grid_get_p = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_grid_get_q = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_grid_get_addresses = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_grid_get_bz_map = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_grid_get_bz_to_grid = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_grid_get_map = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_grid_get_irreducible = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_grid_get_weights = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_grid_get_qpoints = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_grid_get_tetrahedra = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_grid_get_rotations = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_grid_get_reciprocal_rotations = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_grid_get_reciprocal_lattice = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_grid_smith_normal_form_compute = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_grid_indices_compute = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_grid_addresses_compute = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_grid_irreducible_map_compute = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_grid_reciprocal_rotations_compute = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_grid_rotations_compute = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_grid_bz_addresses_compute = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_grid_rotated_bz_point_compute = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_grid_neighbors_compute = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_grid_tetrahedra_compute = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_grid_integration_weights_compute = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_read = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_create = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_destroy = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_read_forces_fc3 = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_read_forces_fc2 = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_read_force_sets = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_read_force_constants = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_read_born = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_set_displacements = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_set_phonon_displacements = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_set_forces = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_set_phonon_forces = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_set_nac = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_write = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_write_forces_fc3 = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_write_forces_fc2 = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_write_force_sets = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_write_supercells = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_crystal_read = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_crystal_write = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_shape = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_n_atoms = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_n_supercell_atoms = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_n_primitive_atoms = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_n_phonon_supercell_atoms = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_n_singles = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_n_pairs = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_n_snapshots = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_n_phonon_singles = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_n_phonon_snapshots = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_has_unit_cell = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_has_supercell = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_has_primitive_cell = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_has_phonon_supercell = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_has_supercell_matrix = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_has_primitive_matrix = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_has_phonon_supercell_matrix = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_has_nac = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_has_displacements = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_has_forces = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_has_phonon_displacements = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_has_phonon_forces = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_has_force_constants = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_has_cutoff = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_has_magnetic_moments = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_nac_factor = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_cutoff = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_symmetry_tolerance = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_program = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_version = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_calculator = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_space_group = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_nac_method = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_symbol = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_supercell_symbol = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_primitive_symbol = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_phonon_supercell_symbol = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_lattice = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_positions = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_masses = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_supercell_lattice = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_supercell_positions = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_supercell_masses = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_primitive_lattice = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_primitive_positions = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_primitive_masses = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_phonon_supercell_lattice = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_phonon_supercell_positions = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_phonon_supercell_masses = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_supercell_matrix = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_primitive_matrix = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_phonon_supercell_matrix = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_born = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_dielectric = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_displacement_atoms = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_displacement_vectors = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_pair_first = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_pair_atoms = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_pair_vectors = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_pair_included = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_pair_distances = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_snapshots = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_forces = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_energies = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_duplicates = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_phonon_displacement_atoms = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_phonon_displacement_vectors = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_phonon_snapshots = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_phonon_forces = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_phonon_energies = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_input_get_force_constants = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_supercell_create_from_input = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_displacements_create_from_input = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_linalg_eigh_hermitian_batch_compute = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_options_create = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_options_destroy = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_options_set_int64 = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_options_set_double = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_options_set_bool = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_options_set_string = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_options_set_double_array = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_options_set_int64_array = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_options_set_string_array = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_options_get_count = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_options_describe = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_nac_create = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_nac_destroy = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_nac_get_shape = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_nac_get_born = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_nac_get_dielectric = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_nac_get_method = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_nac_get_unit_factor = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_fc2_create = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_fc2_create_from_fc2 = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_fc2_destroy = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_fc2_get_shape = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_fc2_get_force_constants = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_fc2_get_n_rows = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_fc2_get_n_super = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_fc2_get_is_compact = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_fc2_get_drift = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_phonons_create = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_phonons_destroy = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_phonons_compute = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_phonons_get_shape = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_phonons_get_n_bands = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_phonons_get_qpoints = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_phonons_get_frequencies = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_phonons_get_eigenvectors = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_phonons_get_group_velocities = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_phonon_dynamical_matrices_compute = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_phonon_dynamical_matrices_gonze_compute = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_phonon_dynamical_matrix_compute = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_phonon_dynamical_matrices_at_grid_compute = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_phonon_dynamical_matrices_gonze_at_grid_compute = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_phonon_charge_sum_compute = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_phonon_dipole_dipole_q0_compute = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_phonon_dipole_dipole_compute = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_phonon_dipole_dipole_derivative_compute = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_phonon_dynamical_matrix_derivative_compute = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_phonon_inverse_fourier_compute = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_phonon_group_velocities_compute = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_phonon_heat_capacities_compute = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_phonon_free_energies_compute = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_phonon3_ir_triplets_compute = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_phonon3_bz_triplets_compute = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_phonon3_tetrahedron_weights_compute = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_phonon3_gaussian_weights_compute = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_phonon3_degenerate_weights_compute = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_phonon3_real_to_reciprocal_compute = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_phonon3_reciprocal_to_normal_compute = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_phonon3_interaction_compute = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_phonon3_imag_self_energy_compute = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_phonon3_detailed_imag_self_energy_compute = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_phonon3_collision_compute = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_phonon3_collision_at_grid_points_compute = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_phonon3_isotope_strength_compute = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_phonon3_tetrahedron_isotope_strength_compute = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_conductivity_create = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_conductivity_destroy = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_conductivity_estimate = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_conductivity_run = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_conductivity_compute_cumulative_kappa = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_conductivity_get_shape = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_conductivity_get_n_temperatures = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_conductivity_get_n_sigmas = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_conductivity_get_n_qpoints = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_conductivity_get_n_bands = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_conductivity_get_temperatures = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_conductivity_get_sigmas = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_conductivity_get_qpoints = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_conductivity_get_weights = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_conductivity_get_kappa = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_conductivity_get_mode_kappa = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_conductivity_get_frequencies = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_conductivity_get_group_velocities = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_conductivity_get_heat_capacities = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_conductivity_get_gamma = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_conductivity_get_gamma_normal = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_conductivity_get_gamma_umklapp = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_conductivity_get_gamma_isotope = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_conductivity_get_gamma_boundary = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_conductivity_get_lifetimes = Ref{Ptr{Cvoid}}(C_NULL)
const p_lk_conductivity_get_mean_free_paths = Ref{Ptr{Cvoid}}(C_NULL)

include("raw_support.jl")

"One event."
struct lk_trace_event
    struct_size::UInt32
    kind::Int32
    backend::Int32
    status::Int32
    name::Ptr{UInt8}
    implementation::Ptr{UInt8}
    isa::Ptr{UInt8}
    detail::Ptr{UInt8}
    threads::Int64
    elapsed_ns::Int64
    value::Float64
end

"State of a running call."
struct lk_progress
    struct_size::UInt32
    stage::Ptr{UInt8}
    done::Int64
    total::Int64
    seconds_left::Float64
end

raw_payload(p::lk_trace_event) =
    (kind = p.kind,
     backend = p.backend,
     status = p.status,
     name = raw_text_or_empty(p.name),
     implementation = raw_text_or_empty(p.implementation),
     isa = raw_text_or_empty(p.isa),
     detail = raw_text_or_empty(p.detail),
     threads = p.threads,
     elapsed_ns = p.elapsed_ns,
     value = p.value,)

raw_payload(p::lk_progress) =
    (stage = raw_text_or_empty(p.stage),
     done = p.done,
     total = p.total,
     seconds_left = p.seconds_left,)

const c_lk_trace_fn = Ref{Ptr{Cvoid}}(C_NULL)
function call_lk_trace_fn(payload::Ptr{lk_trace_event}, user_data::Ptr{Cvoid})::Cvoid
    stop = raw_call(user_data, payload)
    return nothing
end

const c_lk_progress_fn = Ref{Ptr{Cvoid}}(C_NULL)
function call_lk_progress_fn(payload::Ptr{lk_progress}, user_data::Ptr{Cvoid})::Int32
    stop = raw_call(user_data, payload)
    return Int32(stop)
end

raw_error_text() = unsafe_string(ccall(p_lk_error_message[], Ptr{UInt8}, ()))

"""
    lk_context_create()

Makes a context.
"""
function lk_context_create()
    out = Ref{Ptr{Cvoid}}(C_NULL)
    status = ccall(p_lk_context_create[], Int32, (Ref{Ptr{Cvoid}},), out)
    raw_check(status)
    return Handle{:lk_context}(out[], p_lk_context_destroy)
end

"""
    lk_context_destroy(context)

Frees a context; NULL is allowed.
"""
function lk_context_destroy(context)
    raw_destroy(context, :lk_context, "context")
end

"""
    lk_context_set_backend(context, backend)

Chooses how kernels run.
"""
function lk_context_set_backend(context, backend)
    context_ = raw_handle(context, :lk_context, "context")
    status = ccall(p_lk_context_set_backend[], Int32, (Ptr{Cvoid}, Int32), context_, backend)
    raw_check(status)
    return nothing
end

"""
    lk_context_get_backend(context)

Backend of a context.
"""
function lk_context_get_backend(context)
    context_ = raw_handle(context, :lk_context, "context")
    backend = Ref{Int32}(0)
    status = ccall(p_lk_context_get_backend[], Int32, (Ptr{Cvoid}, Ref{Int32}), context_, backend)
    raw_check(status)
    return backend[]
end

"""
    lk_context_set_threads(context, threads)

Sets the number of threads of the calls on a context.
"""
function lk_context_set_threads(context, threads)
    context_ = raw_handle(context, :lk_context, "context")
    status = ccall(p_lk_context_set_threads[], Int32, (Ptr{Cvoid}, Int64), context_, threads)
    raw_check(status)
    return nothing
end

"""
    lk_context_get_threads(context)

Number of threads that a call on a context uses.
"""
function lk_context_get_threads(context)
    context_ = raw_handle(context, :lk_context, "context")
    threads = Ref{Int64}(0)
    status = ccall(p_lk_context_get_threads[], Int32, (Ptr{Cvoid}, Ref{Int64}), context_, threads)
    raw_check(status)
    return threads[]
end

"""
    lk_context_set_trace(context, mask, callback)

Sends trace events to a callback.
"""
function lk_context_set_trace(context, mask, callback)
    context_ = raw_handle(context, :lk_context, "context")
    callback_ = raw_callback(callback, "callback")
    status = ccall(p_lk_context_set_trace[], Int32, (Ptr{Cvoid}, Int32, Ptr{Cvoid}, Ptr{Cvoid},
          Ptr{Cvoid}), context_, mask, callback_ === nothing ? C_NULL : c_lk_trace_fn[],
          raw_user_data(callback_), callback_ === nothing ? C_NULL : c_free[])
    status == 0 || raw_unpin(callback_)
    raw_check(status)
    return nothing
end

"""
    lk_context_set_progress(context, callback)

Asks a callback now and then during long work.
"""
function lk_context_set_progress(context, callback)
    context_ = raw_handle(context, :lk_context, "context")
    callback_ = raw_callback(callback, "callback")
    status = ccall(p_lk_context_set_progress[], Int32, (Ptr{Cvoid}, Ptr{Cvoid}, Ptr{Cvoid}, Ptr{Cvoid}),
          context_, callback_ === nothing ? C_NULL : c_lk_progress_fn[],
          raw_user_data(callback_), callback_ === nothing ? C_NULL : c_free[])
    status == 0 || raw_unpin(callback_)
    raw_check(status)
    return nothing
end

"""
    lk_error_message()

Text of the calling thread's last failure; empty after a success.
"""
function lk_error_message()
    return raw_text(ccall(p_lk_error_message[], Ptr{UInt8}, ()))
end

"""
    lk_status_name(status)

Name of a status, for example "LK_E_SHAPE".
"""
function lk_status_name(status)
    return raw_text(ccall(p_lk_status_name[], Ptr{UInt8}, (Int32,), status))
end

"""
    lk_backend_name(backend)

Name of a backend: "auto", "reference" or "native".
"""
function lk_backend_name(backend)
    return raw_text(ccall(p_lk_backend_name[], Ptr{UInt8}, (Int32,), backend))
end

"""
    lk_version()

Version of the library, for example "1.0.0".
"""
function lk_version()
    return raw_text(ccall(p_lk_version[], Ptr{UInt8}, ()))
end

"""
    lk_api_hash()

Hash of the public interface; bindings compare it with the one they were generated from.
"""
function lk_api_hash()
    return raw_text(ccall(p_lk_api_hash[], Ptr{UInt8}, ()))
end

"""
    lk_build_info()

How the library was built: version, compiler, flags, libraries.
"""
function lk_build_info()
    return raw_text(ccall(p_lk_build_info[], Ptr{UInt8}, ()))
end

"""
    lk_runtime_info()

What the library chose in this process and why: path, instruction-set level, threads,
backend.
"""
function lk_runtime_info()
    return raw_text(ccall(p_lk_runtime_info[], Ptr{UInt8}, ()))
end

"""
    lk_kernel_get_count()

Number of entries of all kernels' implementation lists.
"""
function lk_kernel_get_count()
    count = Ref{Int64}(0)
    status = ccall(p_lk_kernel_get_count[], Int32, (Ref{Int64},), count)
    raw_check(status)
    return count[]
end

"""
    lk_kernel_describe(i)

Describes one entry; entries of a kernel follow each other in the order in which
LK_BACKEND_AUTO tries them.
"""
function lk_kernel_describe(i)
    kernel = Ref{Ptr{UInt8}}(C_NULL)
    implementation = Ref{Ptr{UInt8}}(C_NULL)
    backend = Ref{Int32}(0)
    status = ccall(p_lk_kernel_describe[], Int32, (Int64, Ref{Ptr{UInt8}}, Ref{Ptr{UInt8}}, Ref{Int32}),
          i, kernel, implementation, backend)
    raw_check(status)
    return raw_text(kernel[]), raw_text(implementation[]), backend[]
end

"""
    lk_crystal_create(ctx, n_atoms, lattice, positions, symbols, masses, options)

Makes a crystal and finds its space group.
"""
function lk_crystal_create(ctx, n_atoms, lattice, positions, symbols, masses, options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    lattice_ = raw_array(lattice, Float64, extent_product(3, 3), "lattice", "[3][3]")
    positions_ = raw_array(positions, Float64, extent_product(Int64(n_atoms), 3), "positions", "[n_atoms][3]")
    symbols_ = raw_strings(symbols, Int64(n_atoms), "symbols", "[n_atoms]")
    masses_ = raw_array(masses, Float64, Int64(n_atoms), "masses", "[n_atoms]")
    options_ = raw_handle(options, :lk_options, "options")
    out = Ref{Ptr{Cvoid}}(C_NULL)
    GC.@preserve symbols begin
        status = ccall(p_lk_crystal_create[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}, Ptr{Float64},
          Ptr{Ptr{UInt8}}, Ptr{Float64}, Ptr{Cvoid}, Ref{Ptr{Cvoid}}), ctx_, n_atoms,
          lattice_, positions_, symbols_, masses_, options_, out)
    end
    raw_check(status)
    return Handle{:lk_crystal}(out[], p_lk_crystal_destroy)
end

"""
    lk_crystal_destroy(crystal)

Frees a crystal; NULL is allowed.
"""
function lk_crystal_destroy(crystal)
    raw_destroy(crystal, :lk_crystal, "crystal")
end

"""
    lk_crystal_get_shape(crystal, name, shape)

Shape of an array result.
"""
function lk_crystal_get_shape(crystal, name, shape)
    crystal_ = raw_handle(crystal, :lk_crystal, "crystal")
    rank = Ref{Int64}(0)
    shape_ = raw_array(shape, Int64, 8, "shape", "[8]")
    status = ccall(p_lk_crystal_get_shape[], Int32, (Ptr{Cvoid}, Cstring, Ref{Int64}, Ptr{Int64}),
          crystal_, raw_string(name), rank, shape_)
    raw_check(status)
    return rank[]
end

"""
    lk_crystal_get_n_atoms(crystal)

Number of atoms.
"""
function lk_crystal_get_n_atoms(crystal)
    crystal_ = raw_handle(crystal, :lk_crystal, "crystal")
    value = Ref{Int64}(0)
    status = ccall(p_lk_crystal_get_n_atoms[], Int32, (Ptr{Cvoid}, Ref{Int64}), crystal_, value)
    raw_check(status)
    return value[]
end

"""
    lk_crystal_get_n_operations(crystal)

Number of space-group operations.
"""
function lk_crystal_get_n_operations(crystal)
    crystal_ = raw_handle(crystal, :lk_crystal, "crystal")
    value = Ref{Int64}(0)
    status = ccall(p_lk_crystal_get_n_operations[], Int32, (Ptr{Cvoid}, Ref{Int64}), crystal_, value)
    raw_check(status)
    return value[]
end

"""
    lk_crystal_get_volume(crystal)

Volume of the cell.
"""
function lk_crystal_get_volume(crystal)
    crystal_ = raw_handle(crystal, :lk_crystal, "crystal")
    value = Ref{Float64}(0)
    status = ccall(p_lk_crystal_get_volume[], Int32, (Ptr{Cvoid}, Ref{Float64}), crystal_, value)
    raw_check(status)
    return value[]
end

"""
    lk_crystal_get_space_group(crystal)

International symbol and number of the space group.
"""
function lk_crystal_get_space_group(crystal)
    crystal_ = raw_handle(crystal, :lk_crystal, "crystal")
    value = Ref{Ptr{UInt8}}(C_NULL)
    status = ccall(p_lk_crystal_get_space_group[], Int32, (Ptr{Cvoid}, Ref{Ptr{UInt8}}), crystal_, value)
    raw_check(status)
    return raw_text(value[])
end

"""
    lk_crystal_get_symbol(crystal, i)

Chemical symbol of an atom.
"""
function lk_crystal_get_symbol(crystal, i)
    crystal_ = raw_handle(crystal, :lk_crystal, "crystal")
    value = Ref{Ptr{UInt8}}(C_NULL)
    status = ccall(p_lk_crystal_get_symbol[], Int32, (Ptr{Cvoid}, Int64, Ref{Ptr{UInt8}}), crystal_, i,
          value)
    raw_check(status)
    return raw_text(value[])
end

"""
    lk_crystal_get_lattice(crystal, n, out)

Lattice vectors.
"""
function lk_crystal_get_lattice(crystal, n, out)
    crystal_ = raw_handle(crystal, :lk_crystal, "crystal")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_crystal_get_lattice[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}), crystal_, n,
          out_)
    raw_check(status)
    return nothing
end

"""
    lk_crystal_get_positions(crystal, n, out)

Positions of the atoms.
"""
function lk_crystal_get_positions(crystal, n, out)
    crystal_ = raw_handle(crystal, :lk_crystal, "crystal")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_crystal_get_positions[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}), crystal_, n,
          out_)
    raw_check(status)
    return nothing
end

"""
    lk_crystal_get_masses(crystal, n, out)

Masses of the atoms.
"""
function lk_crystal_get_masses(crystal, n, out)
    crystal_ = raw_handle(crystal, :lk_crystal, "crystal")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_crystal_get_masses[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}), crystal_, n,
          out_)
    raw_check(status)
    return nothing
end

"""
    lk_crystal_get_rotations(crystal, n, out)

Rotations of the space-group operations.
"""
function lk_crystal_get_rotations(crystal, n, out)
    crystal_ = raw_handle(crystal, :lk_crystal, "crystal")
    out_ = raw_array(out, Int64, Int64(n), "out", "[n]")
    status = ccall(p_lk_crystal_get_rotations[], Int32, (Ptr{Cvoid}, Int64, Ptr{Int64}), crystal_, n,
          out_)
    raw_check(status)
    return nothing
end

"""
    lk_crystal_get_translations(crystal, n, out)

Translations of the space-group operations.
"""
function lk_crystal_get_translations(crystal, n, out)
    crystal_ = raw_handle(crystal, :lk_crystal, "crystal")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_crystal_get_translations[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}), crystal_,
          n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_crystal_get_equivalent_atoms(crystal, n, out)

Representative of each atom under the space group.
"""
function lk_crystal_get_equivalent_atoms(crystal, n, out)
    crystal_ = raw_handle(crystal, :lk_crystal, "crystal")
    out_ = raw_array(out, Int64, Int64(n), "out", "[n]")
    status = ccall(p_lk_crystal_get_equivalent_atoms[], Int32, (Ptr{Cvoid}, Int64, Ptr{Int64}), crystal_,
          n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_supercell_create(ctx, crystal, supercell_matrix, primitive_matrix, options)

Builds a supercell, its primitive cell and the maps between them.
"""
function lk_supercell_create(ctx, crystal, supercell_matrix, primitive_matrix, options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    crystal_ = raw_handle(crystal, :lk_crystal, "crystal")
    supercell_matrix_ = raw_array(supercell_matrix, Int64, extent_product(3, 3), "supercell_matrix", "[3][3]")
    primitive_matrix_ = raw_array(primitive_matrix, Float64, extent_product(3, 3), "primitive_matrix", "[3][3]")
    options_ = raw_handle(options, :lk_options, "options")
    out = Ref{Ptr{Cvoid}}(C_NULL)
    status = ccall(p_lk_supercell_create[], Int32, (Ptr{Cvoid}, Ptr{Cvoid}, Ptr{Int64}, Ptr{Float64},
          Ptr{Cvoid}, Ref{Ptr{Cvoid}}), ctx_, crystal_, supercell_matrix_,
          primitive_matrix_, options_, out)
    raw_check(status)
    return Handle{:lk_supercell}(out[], p_lk_supercell_destroy)
end

"""
    lk_supercell_destroy(supercell)

Frees a supercell; NULL is allowed.
"""
function lk_supercell_destroy(supercell)
    raw_destroy(supercell, :lk_supercell, "supercell")
end

"""
    lk_supercell_get_shape(supercell, name, shape)

Shape of an array result.
"""
function lk_supercell_get_shape(supercell, name, shape)
    supercell_ = raw_handle(supercell, :lk_supercell, "supercell")
    rank = Ref{Int64}(0)
    shape_ = raw_array(shape, Int64, 8, "shape", "[8]")
    status = ccall(p_lk_supercell_get_shape[], Int32, (Ptr{Cvoid}, Cstring, Ref{Int64}, Ptr{Int64}),
          supercell_, raw_string(name), rank, shape_)
    raw_check(status)
    return rank[]
end

"""
    lk_supercell_get_n_atoms(supercell)

Number of supercell atoms.
"""
function lk_supercell_get_n_atoms(supercell)
    supercell_ = raw_handle(supercell, :lk_supercell, "supercell")
    value = Ref{Int64}(0)
    status = ccall(p_lk_supercell_get_n_atoms[], Int32, (Ptr{Cvoid}, Ref{Int64}), supercell_, value)
    raw_check(status)
    return value[]
end

"""
    lk_supercell_get_n_primitive(supercell)

Number of primitive atoms.
"""
function lk_supercell_get_n_primitive(supercell)
    supercell_ = raw_handle(supercell, :lk_supercell, "supercell")
    value = Ref{Int64}(0)
    status = ccall(p_lk_supercell_get_n_primitive[], Int32, (Ptr{Cvoid}, Ref{Int64}), supercell_, value)
    raw_check(status)
    return value[]
end

"""
    lk_supercell_get_n_translations(supercell)

Number of pure translations, of primitive cells in the supercell.
"""
function lk_supercell_get_n_translations(supercell)
    supercell_ = raw_handle(supercell, :lk_supercell, "supercell")
    value = Ref{Int64}(0)
    status = ccall(p_lk_supercell_get_n_translations[], Int32, (Ptr{Cvoid}, Ref{Int64}), supercell_,
          value)
    raw_check(status)
    return value[]
end

"""
    lk_supercell_get_primitive_volume(supercell)

Volume of the primitive cell.
"""
function lk_supercell_get_primitive_volume(supercell)
    supercell_ = raw_handle(supercell, :lk_supercell, "supercell")
    value = Ref{Float64}(0)
    status = ccall(p_lk_supercell_get_primitive_volume[], Int32, (Ptr{Cvoid}, Ref{Float64}), supercell_,
          value)
    raw_check(status)
    return value[]
end

"""
    lk_supercell_get_space_group(supercell)

International symbol and number of the space group of the primitive cell.
"""
function lk_supercell_get_space_group(supercell)
    supercell_ = raw_handle(supercell, :lk_supercell, "supercell")
    value = Ref{Ptr{UInt8}}(C_NULL)
    status = ccall(p_lk_supercell_get_space_group[], Int32, (Ptr{Cvoid}, Ref{Ptr{UInt8}}), supercell_,
          value)
    raw_check(status)
    return raw_text(value[])
end

"""
    lk_supercell_get_symbol(supercell, i)

Chemical symbol of a supercell atom.
"""
function lk_supercell_get_symbol(supercell, i)
    supercell_ = raw_handle(supercell, :lk_supercell, "supercell")
    value = Ref{Ptr{UInt8}}(C_NULL)
    status = ccall(p_lk_supercell_get_symbol[], Int32, (Ptr{Cvoid}, Int64, Ref{Ptr{UInt8}}), supercell_,
          i, value)
    raw_check(status)
    return raw_text(value[])
end

"""
    lk_supercell_get_primitive_symbol(supercell, i)

Chemical symbol of a primitive atom.
"""
function lk_supercell_get_primitive_symbol(supercell, i)
    supercell_ = raw_handle(supercell, :lk_supercell, "supercell")
    value = Ref{Ptr{UInt8}}(C_NULL)
    status = ccall(p_lk_supercell_get_primitive_symbol[], Int32, (Ptr{Cvoid}, Int64, Ref{Ptr{UInt8}}),
          supercell_, i, value)
    raw_check(status)
    return raw_text(value[])
end

"""
    lk_supercell_get_lattice(supercell, n, out)

Lattice vectors of the supercell.
"""
function lk_supercell_get_lattice(supercell, n, out)
    supercell_ = raw_handle(supercell, :lk_supercell, "supercell")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_supercell_get_lattice[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}), supercell_, n,
          out_)
    raw_check(status)
    return nothing
end

"""
    lk_supercell_get_positions(supercell, n, out)

Positions of the supercell atoms.
"""
function lk_supercell_get_positions(supercell, n, out)
    supercell_ = raw_handle(supercell, :lk_supercell, "supercell")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_supercell_get_positions[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}), supercell_,
          n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_supercell_get_masses(supercell, n, out)

Masses of the supercell atoms.
"""
function lk_supercell_get_masses(supercell, n, out)
    supercell_ = raw_handle(supercell, :lk_supercell, "supercell")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_supercell_get_masses[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}), supercell_, n,
          out_)
    raw_check(status)
    return nothing
end

"""
    lk_supercell_get_primitive_lattice(supercell, n, out)

Lattice vectors of the primitive cell.
"""
function lk_supercell_get_primitive_lattice(supercell, n, out)
    supercell_ = raw_handle(supercell, :lk_supercell, "supercell")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_supercell_get_primitive_lattice[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}),
          supercell_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_supercell_get_primitive_positions(supercell, n, out)

Positions of the primitive atoms.
"""
function lk_supercell_get_primitive_positions(supercell, n, out)
    supercell_ = raw_handle(supercell, :lk_supercell, "supercell")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_supercell_get_primitive_positions[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}),
          supercell_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_supercell_get_primitive_masses(supercell, n, out)

Masses of the primitive atoms.
"""
function lk_supercell_get_primitive_masses(supercell, n, out)
    supercell_ = raw_handle(supercell, :lk_supercell, "supercell")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_supercell_get_primitive_masses[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}),
          supercell_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_supercell_get_supercell_matrix(supercell, n, out)

The supercell matrix.
"""
function lk_supercell_get_supercell_matrix(supercell, n, out)
    supercell_ = raw_handle(supercell, :lk_supercell, "supercell")
    out_ = raw_array(out, Int64, Int64(n), "out", "[n]")
    status = ccall(p_lk_supercell_get_supercell_matrix[], Int32, (Ptr{Cvoid}, Int64, Ptr{Int64}),
          supercell_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_supercell_get_primitive_matrix(supercell, n, out)

The primitive matrix.
"""
function lk_supercell_get_primitive_matrix(supercell, n, out)
    supercell_ = raw_handle(supercell, :lk_supercell, "supercell")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_supercell_get_primitive_matrix[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}),
          supercell_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_supercell_get_primitive_to_supercell(supercell, n, out)

Supercell atom of each primitive atom.
"""
function lk_supercell_get_primitive_to_supercell(supercell, n, out)
    supercell_ = raw_handle(supercell, :lk_supercell, "supercell")
    out_ = raw_array(out, Int64, Int64(n), "out", "[n]")
    status = ccall(p_lk_supercell_get_primitive_to_supercell[], Int32, (Ptr{Cvoid}, Int64, Ptr{Int64}),
          supercell_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_supercell_get_supercell_to_primitive(supercell, n, out)

Supercell atom that represents each supercell atom.
"""
function lk_supercell_get_supercell_to_primitive(supercell, n, out)
    supercell_ = raw_handle(supercell, :lk_supercell, "supercell")
    out_ = raw_array(out, Int64, Int64(n), "out", "[n]")
    status = ccall(p_lk_supercell_get_supercell_to_primitive[], Int32, (Ptr{Cvoid}, Int64, Ptr{Int64}),
          supercell_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_supercell_get_supercell_to_primitive_index(supercell, n, out)

Primitive atom of each supercell atom.
"""
function lk_supercell_get_supercell_to_primitive_index(supercell, n, out)
    supercell_ = raw_handle(supercell, :lk_supercell, "supercell")
    out_ = raw_array(out, Int64, Int64(n), "out", "[n]")
    status = ccall(p_lk_supercell_get_supercell_to_primitive_index[], Int32, (Ptr{Cvoid}, Int64,
          Ptr{Int64}), supercell_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_supercell_get_unit_to_supercell(supercell, n, out)

Supercell atom of each atom of the unit cell.
"""
function lk_supercell_get_unit_to_supercell(supercell, n, out)
    supercell_ = raw_handle(supercell, :lk_supercell, "supercell")
    out_ = raw_array(out, Int64, Int64(n), "out", "[n]")
    status = ccall(p_lk_supercell_get_unit_to_supercell[], Int32, (Ptr{Cvoid}, Int64, Ptr{Int64}),
          supercell_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_supercell_get_supercell_to_unit(supercell, n, out)

Supercell atom that represents the unit-cell atom of each supercell atom.
"""
function lk_supercell_get_supercell_to_unit(supercell, n, out)
    supercell_ = raw_handle(supercell, :lk_supercell, "supercell")
    out_ = raw_array(out, Int64, Int64(n), "out", "[n]")
    status = ccall(p_lk_supercell_get_supercell_to_unit[], Int32, (Ptr{Cvoid}, Int64, Ptr{Int64}),
          supercell_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_supercell_get_permutations(supercell, n, out)

Permutations of the supercell atoms by the pure translations.
"""
function lk_supercell_get_permutations(supercell, n, out)
    supercell_ = raw_handle(supercell, :lk_supercell, "supercell")
    out_ = raw_array(out, Int64, Int64(n), "out", "[n]")
    status = ccall(p_lk_supercell_get_permutations[], Int32, (Ptr{Cvoid}, Int64, Ptr{Int64}), supercell_,
          n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_supercell_get_translation_of(supercell, n, out)

Translation that brings each supercell atom onto its primitive representative.
"""
function lk_supercell_get_translation_of(supercell, n, out)
    supercell_ = raw_handle(supercell, :lk_supercell, "supercell")
    out_ = raw_array(out, Int64, Int64(n), "out", "[n]")
    status = ccall(p_lk_supercell_get_translation_of[], Int32, (Ptr{Cvoid}, Int64, Ptr{Int64}),
          supercell_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_supercell_get_shortest_vectors(supercell, n, out)

Shortest vectors from primitive to supercell atoms, all images of equal length.
"""
function lk_supercell_get_shortest_vectors(supercell, n, out)
    supercell_ = raw_handle(supercell, :lk_supercell, "supercell")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_supercell_get_shortest_vectors[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}),
          supercell_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_supercell_get_multiplicity(supercell, n, out)

Number and start of the shortest vectors of each pair of atoms.
"""
function lk_supercell_get_multiplicity(supercell, n, out)
    supercell_ = raw_handle(supercell, :lk_supercell, "supercell")
    out_ = raw_array(out, Int64, Int64(n), "out", "[n]")
    status = ccall(p_lk_supercell_get_multiplicity[], Int32, (Ptr{Cvoid}, Int64, Ptr{Int64}), supercell_,
          n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_supercell_get_rotations(supercell, n, out)

Rotations of the operations of the supercell.
"""
function lk_supercell_get_rotations(supercell, n, out)
    supercell_ = raw_handle(supercell, :lk_supercell, "supercell")
    out_ = raw_array(out, Int64, Int64(n), "out", "[n]")
    status = ccall(p_lk_supercell_get_rotations[], Int32, (Ptr{Cvoid}, Int64, Ptr{Int64}), supercell_, n,
          out_)
    raw_check(status)
    return nothing
end

"""
    lk_supercell_get_translations(supercell, n, out)

Translations of the operations of the supercell.
"""
function lk_supercell_get_translations(supercell, n, out)
    supercell_ = raw_handle(supercell, :lk_supercell, "supercell")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_supercell_get_translations[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}),
          supercell_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_supercell_get_primitive_rotations(supercell, n, out)

Rotations of the operations of the primitive cell.
"""
function lk_supercell_get_primitive_rotations(supercell, n, out)
    supercell_ = raw_handle(supercell, :lk_supercell, "supercell")
    out_ = raw_array(out, Int64, Int64(n), "out", "[n]")
    status = ccall(p_lk_supercell_get_primitive_rotations[], Int32, (Ptr{Cvoid}, Int64, Ptr{Int64}),
          supercell_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_supercell_get_primitive_translations(supercell, n, out)

Translations of the operations of the primitive cell.
"""
function lk_supercell_get_primitive_translations(supercell, n, out)
    supercell_ = raw_handle(supercell, :lk_supercell, "supercell")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_supercell_get_primitive_translations[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}),
          supercell_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_supercell_get_equivalent_atoms(supercell, n, out)

Representative of each supercell atom under the operations.
"""
function lk_supercell_get_equivalent_atoms(supercell, n, out)
    supercell_ = raw_handle(supercell, :lk_supercell, "supercell")
    out_ = raw_array(out, Int64, Int64(n), "out", "[n]")
    status = ccall(p_lk_supercell_get_equivalent_atoms[], Int32, (Ptr{Cvoid}, Int64, Ptr{Int64}),
          supercell_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_element_get_mass(symbol)

Standard atomic weight of an element.
"""
function lk_element_get_mass(symbol)
    value = Ref{Float64}(0)
    status = ccall(p_lk_element_get_mass[], Int32, (Cstring, Ref{Float64}), raw_string(symbol), value)
    raw_check(status)
    return value[]
end

"""
    lk_element_get_mass_variance(symbol)

Mass variance of the natural isotopes of an element.
"""
function lk_element_get_mass_variance(symbol)
    value = Ref{Float64}(0)
    status = ccall(p_lk_element_get_mass_variance[], Int32, (Cstring, Ref{Float64}), raw_string(symbol),
          value)
    raw_check(status)
    return value[]
end

"""
    lk_cell_permutation_compute(ctx, n_atoms, lattice, positions, moved_positions, tolerance, permutation, options)

Finds which atom lies where another one was moved to.
"""
function lk_cell_permutation_compute(ctx, n_atoms, lattice, positions, moved_positions,
        tolerance, permutation, options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    lattice_ = raw_array(lattice, Float64, extent_product(3, 3), "lattice", "[3][3]")
    positions_ = raw_array(positions, Float64, extent_product(Int64(n_atoms), 3), "positions", "[n_atoms][3]")
    moved_positions_ = raw_array(moved_positions, Float64, extent_product(Int64(n_atoms), 3), "moved_positions", "[n_atoms][3]")
    permutation_ = raw_array(permutation, Int64, Int64(n_atoms), "permutation", "[n_atoms]")
    found = Ref{Int32}(0)
    options_ = raw_handle(options, :lk_options, "options")
    status = ccall(p_lk_cell_permutation_compute[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64},
          Ptr{Float64}, Ptr{Float64}, Float64, Ptr{Int64}, Ref{Int32}, Ptr{Cvoid}), ctx_,
          n_atoms, lattice_, positions_, moved_positions_, tolerance, permutation_, found,
          options_)
    raw_check(status)
    return found[]
end

"""
    lk_cell_shortest_vectors_compute(ctx, n_to, n_from, n_lattice_points, n_vectors, positions_to, positions_from, lattice_points, reduced_basis, transformation, tolerance, vectors, multiplicity, options)

Finds the shortest vectors between atoms of a periodic cell, with all images of equal
length.
"""
function lk_cell_shortest_vectors_compute(ctx, n_to, n_from, n_lattice_points, n_vectors,
        positions_to, positions_from, lattice_points, reduced_basis, transformation,
        tolerance, vectors, multiplicity, options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    positions_to_ = raw_array(positions_to, Float64, extent_product(Int64(n_to), 3), "positions_to", "[n_to][3]")
    positions_from_ = raw_array(positions_from, Float64, extent_product(Int64(n_from), 3), "positions_from", "[n_from][3]")
    lattice_points_ = raw_array(lattice_points, Int64, extent_product(Int64(n_lattice_points), 3), "lattice_points", "[n_lattice_points][3]")
    reduced_basis_ = raw_array(reduced_basis, Float64, extent_product(3, 3), "reduced_basis", "[3][3]")
    transformation_ = raw_array(transformation, Int64, extent_product(3, 3), "transformation", "[3][3]")
    vectors_ = raw_array(vectors, Float64, extent_product(Int64(n_vectors), 3), "vectors", "[n_vectors][3]")
    multiplicity_ = raw_array(multiplicity, Int64, extent_product(Int64(n_to), Int64(n_from), 2), "multiplicity", "[n_to][n_from][2]")
    options_ = raw_handle(options, :lk_options, "options")
    status = ccall(p_lk_cell_shortest_vectors_compute[], Int32, (Ptr{Cvoid}, Int64, Int64, Int64, Int64,
          Ptr{Float64}, Ptr{Float64}, Ptr{Int64}, Ptr{Float64}, Ptr{Int64}, Float64,
          Ptr{Float64}, Ptr{Int64}, Ptr{Cvoid}), ctx_, n_to, n_from, n_lattice_points,
          n_vectors, positions_to_, positions_from_, lattice_points_, reduced_basis_,
          transformation_, tolerance, vectors_, multiplicity_, options_)
    raw_check(status)
    return nothing
end

"""
    lk_displacements_create(ctx, supercell, options)

Finds the displacements that determine the force constants, as few as symmetry allows.
"""
function lk_displacements_create(ctx, supercell, options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    supercell_ = raw_handle(supercell, :lk_supercell, "supercell")
    options_ = raw_handle(options, :lk_options, "options")
    out = Ref{Ptr{Cvoid}}(C_NULL)
    status = ccall(p_lk_displacements_create[], Int32, (Ptr{Cvoid}, Ptr{Cvoid}, Ptr{Cvoid},
          Ref{Ptr{Cvoid}}), ctx_, supercell_, options_, out)
    raw_check(status)
    return Handle{:lk_displacements}(out[], p_lk_displacements_destroy)
end

"""
    lk_displacements_create_from_arrays(ctx, supercell, n_first, first_atoms, first_displacements, n_second, first_of_second, second_atoms, second_displacements, options)

Takes displacements from arrays, for example from a file.
"""
function lk_displacements_create_from_arrays(ctx, supercell, n_first, first_atoms,
        first_displacements, n_second, first_of_second, second_atoms, second_displacements,
        options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    supercell_ = raw_handle(supercell, :lk_supercell, "supercell")
    first_atoms_ = raw_array(first_atoms, Int64, Int64(n_first), "first_atoms", "[n_first]")
    first_displacements_ = raw_array(first_displacements, Float64, extent_product(Int64(n_first), 3), "first_displacements", "[n_first][3]")
    first_of_second_ = raw_array(first_of_second, Int64, Int64(n_second), "first_of_second", "[n_second]")
    second_atoms_ = raw_array(second_atoms, Int64, Int64(n_second), "second_atoms", "[n_second]")
    second_displacements_ = raw_array(second_displacements, Float64, extent_product(Int64(n_second), 3), "second_displacements", "[n_second][3]")
    options_ = raw_handle(options, :lk_options, "options")
    out = Ref{Ptr{Cvoid}}(C_NULL)
    status = ccall(p_lk_displacements_create_from_arrays[], Int32, (Ptr{Cvoid}, Ptr{Cvoid}, Int64,
          Ptr{Int64}, Ptr{Float64}, Int64, Ptr{Int64}, Ptr{Int64}, Ptr{Float64}, Ptr{Cvoid},
          Ref{Ptr{Cvoid}}), ctx_, supercell_, n_first, first_atoms_, first_displacements_,
          n_second, first_of_second_, second_atoms_, second_displacements_, options_, out)
    raw_check(status)
    return Handle{:lk_displacements}(out[], p_lk_displacements_destroy)
end

"""
    lk_displacements_destroy(displacements)

Frees displacements; NULL is allowed.
"""
function lk_displacements_destroy(displacements)
    raw_destroy(displacements, :lk_displacements, "displacements")
end

"""
    lk_displacements_get_n_supercells(displacements)

Number of displaced supercells.
"""
function lk_displacements_get_n_supercells(displacements)
    displacements_ = raw_handle(displacements, :lk_displacements, "displacements")
    value = Ref{Int64}(0)
    status = ccall(p_lk_displacements_get_n_supercells[], Int32, (Ptr{Cvoid}, Ref{Int64}),
          displacements_, value)
    raw_check(status)
    return value[]
end

"""
    lk_displacements_get_n_first(displacements)

Number of first displacements.
"""
function lk_displacements_get_n_first(displacements)
    displacements_ = raw_handle(displacements, :lk_displacements, "displacements")
    value = Ref{Int64}(0)
    status = ccall(p_lk_displacements_get_n_first[], Int32, (Ptr{Cvoid}, Ref{Int64}), displacements_,
          value)
    raw_check(status)
    return value[]
end

"""
    lk_displacements_get_n_second(displacements)

Number of pairs of displacements.
"""
function lk_displacements_get_n_second(displacements)
    displacements_ = raw_handle(displacements, :lk_displacements, "displacements")
    value = Ref{Int64}(0)
    status = ccall(p_lk_displacements_get_n_second[], Int32, (Ptr{Cvoid}, Ref{Int64}), displacements_,
          value)
    raw_check(status)
    return value[]
end

"""
    lk_displacements_get_n_atoms(displacements)

Number of atoms of a supercell.
"""
function lk_displacements_get_n_atoms(displacements)
    displacements_ = raw_handle(displacements, :lk_displacements, "displacements")
    value = Ref{Int64}(0)
    status = ccall(p_lk_displacements_get_n_atoms[], Int32, (Ptr{Cvoid}, Ref{Int64}), displacements_,
          value)
    raw_check(status)
    return value[]
end

"""
    lk_displacements_get_shape(displacements, name, shape)

Shape of an array result.
"""
function lk_displacements_get_shape(displacements, name, shape)
    displacements_ = raw_handle(displacements, :lk_displacements, "displacements")
    rank = Ref{Int64}(0)
    shape_ = raw_array(shape, Int64, 8, "shape", "[8]")
    status = ccall(p_lk_displacements_get_shape[], Int32, (Ptr{Cvoid}, Cstring, Ref{Int64}, Ptr{Int64}),
          displacements_, raw_string(name), rank, shape_)
    raw_check(status)
    return rank[]
end

"""
    lk_displacements_get_first_atoms(displacements, n, out)

Atoms of the first displacements.
"""
function lk_displacements_get_first_atoms(displacements, n, out)
    displacements_ = raw_handle(displacements, :lk_displacements, "displacements")
    out_ = raw_array(out, Int64, Int64(n), "out", "[n]")
    status = ccall(p_lk_displacements_get_first_atoms[], Int32, (Ptr{Cvoid}, Int64, Ptr{Int64}),
          displacements_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_displacements_get_first_displacements(displacements, n, out)

First displacements.
"""
function lk_displacements_get_first_displacements(displacements, n, out)
    displacements_ = raw_handle(displacements, :lk_displacements, "displacements")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_displacements_get_first_displacements[], Int32, (Ptr{Cvoid}, Int64,
          Ptr{Float64}), displacements_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_displacements_get_first_of_second(displacements, n, out)

First displacement of each pair.
"""
function lk_displacements_get_first_of_second(displacements, n, out)
    displacements_ = raw_handle(displacements, :lk_displacements, "displacements")
    out_ = raw_array(out, Int64, Int64(n), "out", "[n]")
    status = ccall(p_lk_displacements_get_first_of_second[], Int32, (Ptr{Cvoid}, Int64, Ptr{Int64}),
          displacements_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_displacements_get_second_atoms(displacements, n, out)

Second atoms of the pairs.
"""
function lk_displacements_get_second_atoms(displacements, n, out)
    displacements_ = raw_handle(displacements, :lk_displacements, "displacements")
    out_ = raw_array(out, Int64, Int64(n), "out", "[n]")
    status = ccall(p_lk_displacements_get_second_atoms[], Int32, (Ptr{Cvoid}, Int64, Ptr{Int64}),
          displacements_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_displacements_get_second_displacements(displacements, n, out)

Second displacements of the pairs.
"""
function lk_displacements_get_second_displacements(displacements, n, out)
    displacements_ = raw_handle(displacements, :lk_displacements, "displacements")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_displacements_get_second_displacements[], Int32, (Ptr{Cvoid}, Int64,
          Ptr{Float64}), displacements_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_displacements_get_pair_distances(displacements, n, out)

Distances of the two atoms of the pairs.
"""
function lk_displacements_get_pair_distances(displacements, n, out)
    displacements_ = raw_handle(displacements, :lk_displacements, "displacements")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_displacements_get_pair_distances[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}),
          displacements_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_displacements_get_positions(displacements, i, n, out)

Positions of all atoms in one displaced supercell.
"""
function lk_displacements_get_positions(displacements, i, n, out)
    displacements_ = raw_handle(displacements, :lk_displacements, "displacements")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_displacements_get_positions[], Int32, (Ptr{Cvoid}, Int64, Int64, Ptr{Float64}),
          displacements_, i, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_displacements_set_forces(displacements, n_supercells, n_atoms, forces)

Sets the forces in all displaced supercells; earlier ones are replaced.
"""
function lk_displacements_set_forces(displacements, n_supercells, n_atoms, forces)
    displacements_ = raw_handle(displacements, :lk_displacements, "displacements")
    forces_ = raw_array(forces, Float64, extent_product(Int64(n_supercells), Int64(n_atoms), 3), "forces", "[n_supercells][n_atoms][3]")
    status = ccall(p_lk_displacements_set_forces[], Int32, (Ptr{Cvoid}, Int64, Int64, Ptr{Float64}),
          displacements_, n_supercells, n_atoms, forces_)
    raw_check(status)
    return nothing
end

"""
    lk_displacements_get_forces(displacements, n, out)

Forces in all displaced supercells.
"""
function lk_displacements_get_forces(displacements, n, out)
    displacements_ = raw_handle(displacements, :lk_displacements, "displacements")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_displacements_get_forces[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}),
          displacements_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_x_fault_set(calls)

Makes a later call on this thread fail with LK_E_NOMEM, to test callers and the library
itself.
"""
function lk_x_fault_set(calls)
    return ccall(p_lk_x_fault_set[], Cvoid, (Int64,), calls)
end

"""
    lk_fc2_create_from_displacements(ctx, supercell, displacements, options)

Second-order force constants from single displacements and their forces.
"""
function lk_fc2_create_from_displacements(ctx, supercell, displacements, options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    supercell_ = raw_handle(supercell, :lk_supercell, "supercell")
    displacements_ = raw_handle(displacements, :lk_displacements, "displacements")
    options_ = raw_handle(options, :lk_options, "options")
    out = Ref{Ptr{Cvoid}}(C_NULL)
    status = ccall(p_lk_fc2_create_from_displacements[], Int32, (Ptr{Cvoid}, Ptr{Cvoid}, Ptr{Cvoid},
          Ptr{Cvoid}, Ref{Ptr{Cvoid}}), ctx_, supercell_, displacements_, options_, out)
    raw_check(status)
    return Handle{:lk_fc2}(out[], p_lk_fc2_destroy)
end

"""
    lk_fc3_create_from_displacements(ctx, supercell, displacements, options)

Third-order force constants from pairs of displacements and their forces.
"""
function lk_fc3_create_from_displacements(ctx, supercell, displacements, options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    supercell_ = raw_handle(supercell, :lk_supercell, "supercell")
    displacements_ = raw_handle(displacements, :lk_displacements, "displacements")
    options_ = raw_handle(options, :lk_options, "options")
    out = Ref{Ptr{Cvoid}}(C_NULL)
    status = ccall(p_lk_fc3_create_from_displacements[], Int32, (Ptr{Cvoid}, Ptr{Cvoid}, Ptr{Cvoid},
          Ptr{Cvoid}, Ref{Ptr{Cvoid}}), ctx_, supercell_, displacements_, options_, out)
    raw_check(status)
    return Handle{:lk_fc3}(out[], p_lk_fc3_destroy)
end

"""
    lk_fc3_create(ctx, supercell, n_rows, n_super, force_constants, options)

Takes third-order force constants from an array.
"""
function lk_fc3_create(ctx, supercell, n_rows, n_super, force_constants, options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    supercell_ = raw_handle(supercell, :lk_supercell, "supercell")
    force_constants_ = raw_array(force_constants, Float64, extent_product(Int64(n_rows), Int64(n_super), Int64(n_super), 3, 3, 3), "force_constants", "[n_rows][n_super][n_super][3][3][3]")
    options_ = raw_handle(options, :lk_options, "options")
    out = Ref{Ptr{Cvoid}}(C_NULL)
    status = ccall(p_lk_fc3_create[], Int32, (Ptr{Cvoid}, Ptr{Cvoid}, Int64, Int64, Ptr{Float64},
          Ptr{Cvoid}, Ref{Ptr{Cvoid}}), ctx_, supercell_, n_rows, n_super, force_constants_,
          options_, out)
    raw_check(status)
    return Handle{:lk_fc3}(out[], p_lk_fc3_destroy)
end

"""
    lk_fc3_create_from_fc3(ctx, source, options)

Makes other force constants of given ones: in the other storage, symmetrised, or both.
"""
function lk_fc3_create_from_fc3(ctx, source, options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    source_ = raw_handle(source, :lk_fc3, "source")
    options_ = raw_handle(options, :lk_options, "options")
    out = Ref{Ptr{Cvoid}}(C_NULL)
    status = ccall(p_lk_fc3_create_from_fc3[], Int32, (Ptr{Cvoid}, Ptr{Cvoid}, Ptr{Cvoid},
          Ref{Ptr{Cvoid}}), ctx_, source_, options_, out)
    raw_check(status)
    return Handle{:lk_fc3}(out[], p_lk_fc3_destroy)
end

"""
    lk_fc3_destroy(fc3)

Frees third-order force constants; NULL is allowed.
"""
function lk_fc3_destroy(fc3)
    raw_destroy(fc3, :lk_fc3, "fc3")
end

"""
    lk_fc3_get_n_rows(fc3)

Number of rows: atoms of the primitive cell (compact) or of the supercell (full).
"""
function lk_fc3_get_n_rows(fc3)
    fc3_ = raw_handle(fc3, :lk_fc3, "fc3")
    value = Ref{Int64}(0)
    status = ccall(p_lk_fc3_get_n_rows[], Int32, (Ptr{Cvoid}, Ref{Int64}), fc3_, value)
    raw_check(status)
    return value[]
end

"""
    lk_fc3_get_n_super(fc3)

Number of atoms of the supercell.
"""
function lk_fc3_get_n_super(fc3)
    fc3_ = raw_handle(fc3, :lk_fc3, "fc3")
    value = Ref{Int64}(0)
    status = ccall(p_lk_fc3_get_n_super[], Int32, (Ptr{Cvoid}, Ref{Int64}), fc3_, value)
    raw_check(status)
    return value[]
end

"""
    lk_fc3_get_is_compact(fc3)

Whether the storage is compact.
"""
function lk_fc3_get_is_compact(fc3)
    fc3_ = raw_handle(fc3, :lk_fc3, "fc3")
    value = Ref{Int32}(0)
    status = ccall(p_lk_fc3_get_is_compact[], Int32, (Ptr{Cvoid}, Ref{Int32}), fc3_, value)
    raw_check(status)
    return value[]
end

"""
    lk_fc3_get_shape(fc3, name, shape)

Shape of an array result.
"""
function lk_fc3_get_shape(fc3, name, shape)
    fc3_ = raw_handle(fc3, :lk_fc3, "fc3")
    rank = Ref{Int64}(0)
    shape_ = raw_array(shape, Int64, 8, "shape", "[8]")
    status = ccall(p_lk_fc3_get_shape[], Int32, (Ptr{Cvoid}, Cstring, Ref{Int64}, Ptr{Int64}), fc3_,
          raw_string(name), rank, shape_)
    raw_check(status)
    return rank[]
end

"""
    lk_fc3_get_force_constants(fc3, n, out)

Third-order force constants.
"""
function lk_fc3_get_force_constants(fc3, n, out)
    fc3_ = raw_handle(fc3, :lk_fc3, "fc3")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_fc3_get_force_constants[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}), fc3_, n,
          out_)
    raw_check(status)
    return nothing
end

"""
    lk_fc3_get_drift(fc3, n, out)

Largest sums over one atom, which vanish for exact force constants.
"""
function lk_fc3_get_drift(fc3, n, out)
    fc3_ = raw_handle(fc3, :lk_fc3, "fc3")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_fc3_get_drift[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}), fc3_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_fc3_get_drift_components(fc3, n, out)

Cartesian components where the largest sums occur.
"""
function lk_fc3_get_drift_components(fc3, n, out)
    fc3_ = raw_handle(fc3, :lk_fc3, "fc3")
    out_ = raw_array(out, Int64, Int64(n), "out", "[n]")
    status = ccall(p_lk_fc3_get_drift_components[], Int32, (Ptr{Cvoid}, Int64, Ptr{Int64}), fc3_, n,
          out_)
    raw_check(status)
    return nothing
end

"""
    lk_fc2_symmetrize_compute(ctx, n_atoms, level, force_constants, options)

Imposes sum rules and permutation symmetry on full second-order force constants.
"""
function lk_fc2_symmetrize_compute(ctx, n_atoms, level, force_constants, options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    force_constants_ = raw_array(force_constants, Float64, extent_product(Int64(n_atoms), Int64(n_atoms), 3, 3), "force_constants", "[n_atoms][n_atoms][3][3]")
    options_ = raw_handle(options, :lk_options, "options")
    status = ccall(p_lk_fc2_symmetrize_compute[], Int32, (Ptr{Cvoid}, Int64, Int64, Ptr{Float64},
          Ptr{Cvoid}), ctx_, n_atoms, level, force_constants_, options_)
    raw_check(status)
    return nothing
end

"""
    lk_fc2_symmetrize_compact_compute(ctx, n_primitive, n_atoms, n_translations, level, permutations, s2pp, p2s, translation_of, force_constants, options)

Imposes sum rules and permutation symmetry on compact second-order force constants.
"""
function lk_fc2_symmetrize_compact_compute(ctx, n_primitive, n_atoms, n_translations, level,
        permutations, s2pp, p2s, translation_of, force_constants, options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    permutations_ = raw_array(permutations, Int64, extent_product(Int64(n_translations), Int64(n_atoms)), "permutations", "[n_translations][n_atoms]")
    s2pp_ = raw_array(s2pp, Int64, Int64(n_atoms), "s2pp", "[n_atoms]")
    p2s_ = raw_array(p2s, Int64, Int64(n_primitive), "p2s", "[n_primitive]")
    translation_of_ = raw_array(translation_of, Int64, Int64(n_atoms), "translation_of", "[n_atoms]")
    force_constants_ = raw_array(force_constants, Float64, extent_product(Int64(n_primitive), Int64(n_atoms), 3, 3), "force_constants", "[n_primitive][n_atoms][3][3]")
    options_ = raw_handle(options, :lk_options, "options")
    status = ccall(p_lk_fc2_symmetrize_compact_compute[], Int32, (Ptr{Cvoid}, Int64, Int64, Int64, Int64,
          Ptr{Int64}, Ptr{Int64}, Ptr{Int64}, Ptr{Int64}, Ptr{Float64}, Ptr{Cvoid}), ctx_,
          n_primitive, n_atoms, n_translations, level, permutations_, s2pp_, p2s_,
          translation_of_, force_constants_, options_)
    raw_check(status)
    return nothing
end

"""
    lk_fc2_transpose_compact_compute(ctx, n_primitive, n_atoms, n_translations, permutations, s2pp, p2s, translation_of, force_constants, options)

Exchanges the two atoms of compact second-order force constants.
"""
function lk_fc2_transpose_compact_compute(ctx, n_primitive, n_atoms, n_translations,
        permutations, s2pp, p2s, translation_of, force_constants, options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    permutations_ = raw_array(permutations, Int64, extent_product(Int64(n_translations), Int64(n_atoms)), "permutations", "[n_translations][n_atoms]")
    s2pp_ = raw_array(s2pp, Int64, Int64(n_atoms), "s2pp", "[n_atoms]")
    p2s_ = raw_array(p2s, Int64, Int64(n_primitive), "p2s", "[n_primitive]")
    translation_of_ = raw_array(translation_of, Int64, Int64(n_atoms), "translation_of", "[n_atoms]")
    force_constants_ = raw_array(force_constants, Float64, extent_product(Int64(n_primitive), Int64(n_atoms), 3, 3), "force_constants", "[n_primitive][n_atoms][3][3]")
    options_ = raw_handle(options, :lk_options, "options")
    status = ccall(p_lk_fc2_transpose_compact_compute[], Int32, (Ptr{Cvoid}, Int64, Int64, Int64,
          Ptr{Int64}, Ptr{Int64}, Ptr{Int64}, Ptr{Int64}, Ptr{Float64}, Ptr{Cvoid}), ctx_,
          n_primitive, n_atoms, n_translations, permutations_, s2pp_, p2s_, translation_of_,
          force_constants_, options_)
    raw_check(status)
    return nothing
end

"""
    lk_fc2_distribute_compute(ctx, n_rows, n_atoms, n_targets, n_operations, targets, rows, rotations, permutations, map_atoms, map_operations, force_constants, options)

Adds rows of second-order force constants made by symmetry from known rows.
"""
function lk_fc2_distribute_compute(ctx, n_rows, n_atoms, n_targets, n_operations, targets,
        rows, rotations, permutations, map_atoms, map_operations, force_constants, options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    targets_ = raw_array(targets, Int64, Int64(n_targets), "targets", "[n_targets]")
    rows_ = raw_array(rows, Int64, Int64(n_targets), "rows", "[n_targets]")
    rotations_ = raw_array(rotations, Float64, extent_product(Int64(n_operations), 3, 3), "rotations", "[n_operations][3][3]")
    permutations_ = raw_array(permutations, Int64, extent_product(Int64(n_operations), Int64(n_atoms)), "permutations", "[n_operations][n_atoms]")
    map_atoms_ = raw_array(map_atoms, Int64, Int64(n_atoms), "map_atoms", "[n_atoms]")
    map_operations_ = raw_array(map_operations, Int64, Int64(n_atoms), "map_operations", "[n_atoms]")
    force_constants_ = raw_array(force_constants, Float64, extent_product(Int64(n_rows), Int64(n_atoms), 3, 3), "force_constants", "[n_rows][n_atoms][3][3]")
    options_ = raw_handle(options, :lk_options, "options")
    status = ccall(p_lk_fc2_distribute_compute[], Int32, (Ptr{Cvoid}, Int64, Int64, Int64, Int64,
          Ptr{Int64}, Ptr{Int64}, Ptr{Float64}, Ptr{Int64}, Ptr{Int64}, Ptr{Int64},
          Ptr{Float64}, Ptr{Cvoid}), ctx_, n_rows, n_atoms, n_targets, n_operations,
          targets_, rows_, rotations_, permutations_, map_atoms_, map_operations_,
          force_constants_, options_)
    raw_check(status)
    return nothing
end

"""
    lk_fc3_distribute_compute(ctx, n_rows, n_atoms, target, source, mapping, rotation, force_constants, options)

Makes one row of third-order force constants by symmetry from another.
"""
function lk_fc3_distribute_compute(ctx, n_rows, n_atoms, target, source, mapping, rotation,
        force_constants, options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    mapping_ = raw_array(mapping, Int64, Int64(n_atoms), "mapping", "[n_atoms]")
    rotation_ = raw_array(rotation, Float64, extent_product(3, 3), "rotation", "[3][3]")
    force_constants_ = raw_array(force_constants, Float64, extent_product(Int64(n_rows), Int64(n_atoms), Int64(n_atoms), 3, 3, 3), "force_constants", "[n_rows][n_atoms][n_atoms][3][3][3]")
    options_ = raw_handle(options, :lk_options, "options")
    status = ccall(p_lk_fc3_distribute_compute[], Int32, (Ptr{Cvoid}, Int64, Int64, Int64, Int64,
          Ptr{Int64}, Ptr{Float64}, Ptr{Float64}, Ptr{Cvoid}), ctx_, n_rows, n_atoms,
          target, source, mapping_, rotation_, force_constants_, options_)
    raw_check(status)
    return nothing
end

"""
    lk_fc3_rotate_delta_fc2s_compute(ctx, n_atoms, n_displacements, n_operations, delta_fc2s, inverse, rotations, atom_maps, fc3, options)

One row of third-order force constants from changes of the second-order ones.
"""
function lk_fc3_rotate_delta_fc2s_compute(ctx, n_atoms, n_displacements, n_operations,
        delta_fc2s, inverse, rotations, atom_maps, fc3, options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    delta_fc2s_ = raw_array(delta_fc2s, Float64, extent_product(Int64(n_displacements), Int64(n_atoms), Int64(n_atoms), 3, 3), "delta_fc2s", "[n_displacements][n_atoms][n_atoms][3][3]")
    inverse_ = raw_array(inverse, Float64, extent_product(3, extent_product(Int64(n_displacements), Int64(n_operations))), "inverse", "[3][n_displacements*n_operations]")
    rotations_ = raw_array(rotations, Float64, extent_product(Int64(n_operations), 3, 3), "rotations", "[n_operations][3][3]")
    atom_maps_ = raw_array(atom_maps, Int64, extent_product(Int64(n_operations), Int64(n_atoms)), "atom_maps", "[n_operations][n_atoms]")
    fc3_ = raw_array(fc3, Float64, extent_product(Int64(n_atoms), Int64(n_atoms), 3, 3, 3), "fc3", "[n_atoms][n_atoms][3][3][3]")
    options_ = raw_handle(options, :lk_options, "options")
    status = ccall(p_lk_fc3_rotate_delta_fc2s_compute[], Int32, (Ptr{Cvoid}, Int64, Int64, Int64,
          Ptr{Float64}, Ptr{Float64}, Ptr{Float64}, Ptr{Int64}, Ptr{Float64}, Ptr{Cvoid}),
          ctx_, n_atoms, n_displacements, n_operations, delta_fc2s_, inverse_, rotations_,
          atom_maps_, fc3_, options_)
    raw_check(status)
    return nothing
end

"""
    lk_fc3_permutation_symmetry_compute(ctx, n_atoms, force_constants, options)

Averages full third-order force constants over the six orders of the three atoms.
"""
function lk_fc3_permutation_symmetry_compute(ctx, n_atoms, force_constants, options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    force_constants_ = raw_array(force_constants, Float64, extent_product(Int64(n_atoms), Int64(n_atoms), Int64(n_atoms), 3, 3, 3), "force_constants", "[n_atoms][n_atoms][n_atoms][3][3][3]")
    options_ = raw_handle(options, :lk_options, "options")
    status = ccall(p_lk_fc3_permutation_symmetry_compute[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64},
          Ptr{Cvoid}), ctx_, n_atoms, force_constants_, options_)
    raw_check(status)
    return nothing
end

"""
    lk_fc3_permutation_symmetry_compact_compute(ctx, n_primitive, n_atoms, n_translations, permutations, s2pp, p2s, translation_of, force_constants, options)

Averages compact third-order force constants over the six orders of the three atoms.
"""
function lk_fc3_permutation_symmetry_compact_compute(ctx, n_primitive, n_atoms,
        n_translations, permutations, s2pp, p2s, translation_of, force_constants, options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    permutations_ = raw_array(permutations, Int64, extent_product(Int64(n_translations), Int64(n_atoms)), "permutations", "[n_translations][n_atoms]")
    s2pp_ = raw_array(s2pp, Int64, Int64(n_atoms), "s2pp", "[n_atoms]")
    p2s_ = raw_array(p2s, Int64, Int64(n_primitive), "p2s", "[n_primitive]")
    translation_of_ = raw_array(translation_of, Int64, Int64(n_atoms), "translation_of", "[n_atoms]")
    force_constants_ = raw_array(force_constants, Float64, extent_product(Int64(n_primitive), Int64(n_atoms), Int64(n_atoms), 3, 3, 3), "force_constants", "[n_primitive][n_atoms][n_atoms][3][3][3]")
    options_ = raw_handle(options, :lk_options, "options")
    status = ccall(p_lk_fc3_permutation_symmetry_compact_compute[], Int32, (Ptr{Cvoid}, Int64, Int64,
          Int64, Ptr{Int64}, Ptr{Int64}, Ptr{Int64}, Ptr{Int64}, Ptr{Float64}, Ptr{Cvoid}),
          ctx_, n_primitive, n_atoms, n_translations, permutations_, s2pp_, p2s_,
          translation_of_, force_constants_, options_)
    raw_check(status)
    return nothing
end

"""
    lk_fc3_transpose_compact_compute(ctx, n_primitive, n_atoms, n_translations, exchange, permutations, s2pp, p2s, translation_of, force_constants, options)

Exchanges two atoms of compact third-order force constants.
"""
function lk_fc3_transpose_compact_compute(ctx, n_primitive, n_atoms, n_translations,
        exchange, permutations, s2pp, p2s, translation_of, force_constants, options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    permutations_ = raw_array(permutations, Int64, extent_product(Int64(n_translations), Int64(n_atoms)), "permutations", "[n_translations][n_atoms]")
    s2pp_ = raw_array(s2pp, Int64, Int64(n_atoms), "s2pp", "[n_atoms]")
    p2s_ = raw_array(p2s, Int64, Int64(n_primitive), "p2s", "[n_primitive]")
    translation_of_ = raw_array(translation_of, Int64, Int64(n_atoms), "translation_of", "[n_atoms]")
    force_constants_ = raw_array(force_constants, Float64, extent_product(Int64(n_primitive), Int64(n_atoms), Int64(n_atoms), 3, 3, 3), "force_constants", "[n_primitive][n_atoms][n_atoms][3][3][3]")
    options_ = raw_handle(options, :lk_options, "options")
    status = ccall(p_lk_fc3_transpose_compact_compute[], Int32, (Ptr{Cvoid}, Int64, Int64, Int64, Int64,
          Ptr{Int64}, Ptr{Int64}, Ptr{Int64}, Ptr{Int64}, Ptr{Float64}, Ptr{Cvoid}), ctx_,
          n_primitive, n_atoms, n_translations, exchange, permutations_, s2pp_, p2s_,
          translation_of_, force_constants_, options_)
    raw_check(status)
    return nothing
end

"""
    lk_fc3_subtract_mean_compute(ctx, n_rows, n_atoms, axis, force_constants, options)

Subtracts the mean over one of the three atoms from third-order force constants.
"""
function lk_fc3_subtract_mean_compute(ctx, n_rows, n_atoms, axis, force_constants, options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    force_constants_ = raw_array(force_constants, Float64, extent_product(Int64(n_rows), Int64(n_atoms), Int64(n_atoms), 3, 3, 3), "force_constants", "[n_rows][n_atoms][n_atoms][3][3][3]")
    options_ = raw_handle(options, :lk_options, "options")
    status = ccall(p_lk_fc3_subtract_mean_compute[], Int32, (Ptr{Cvoid}, Int64, Int64, Int64,
          Ptr{Float64}, Ptr{Cvoid}), ctx_, n_rows, n_atoms, axis, force_constants_,
          options_)
    raw_check(status)
    return nothing
end

"""
    lk_grid_create(ctx, supercell, mesh, options)

Makes a Gamma-centred grid from three mesh numbers.
"""
function lk_grid_create(ctx, supercell, mesh, options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    supercell_ = raw_handle(supercell, :lk_supercell, "supercell")
    mesh_ = raw_array(mesh, Int64, 3, "mesh", "[3]")
    options_ = raw_handle(options, :lk_options, "options")
    out = Ref{Ptr{Cvoid}}(C_NULL)
    status = ccall(p_lk_grid_create[], Int32, (Ptr{Cvoid}, Ptr{Cvoid}, Ptr{Int64}, Ptr{Cvoid},
          Ref{Ptr{Cvoid}}), ctx_, supercell_, mesh_, options_, out)
    raw_check(status)
    return Handle{:lk_grid}(out[], p_lk_grid_destroy)
end

"""
    lk_grid_create_from_length(ctx, supercell, length, options)

Makes a grid with the distances of points that a length gives.
"""
function lk_grid_create_from_length(ctx, supercell, length, options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    supercell_ = raw_handle(supercell, :lk_supercell, "supercell")
    options_ = raw_handle(options, :lk_options, "options")
    out = Ref{Ptr{Cvoid}}(C_NULL)
    status = ccall(p_lk_grid_create_from_length[], Int32, (Ptr{Cvoid}, Ptr{Cvoid}, Float64, Ptr{Cvoid},
          Ref{Ptr{Cvoid}}), ctx_, supercell_, length, options_, out)
    raw_check(status)
    return Handle{:lk_grid}(out[], p_lk_grid_destroy)
end

"""
    lk_grid_create_from_matrix(ctx, supercell, grid_matrix, options)

Makes a generalized regular grid from its grid matrix.
"""
function lk_grid_create_from_matrix(ctx, supercell, grid_matrix, options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    supercell_ = raw_handle(supercell, :lk_supercell, "supercell")
    grid_matrix_ = raw_array(grid_matrix, Int64, extent_product(3, 3), "grid_matrix", "[3][3]")
    options_ = raw_handle(options, :lk_options, "options")
    out = Ref{Ptr{Cvoid}}(C_NULL)
    status = ccall(p_lk_grid_create_from_matrix[], Int32, (Ptr{Cvoid}, Ptr{Cvoid}, Ptr{Int64},
          Ptr{Cvoid}, Ref{Ptr{Cvoid}}), ctx_, supercell_, grid_matrix_, options_, out)
    raw_check(status)
    return Handle{:lk_grid}(out[], p_lk_grid_destroy)
end

"""
    lk_grid_destroy(grid)

Frees a grid; NULL is allowed.
"""
function lk_grid_destroy(grid)
    raw_destroy(grid, :lk_grid, "grid")
end

"""
    lk_grid_get_shape(grid, name, shape)

Shape of an array result.
"""
function lk_grid_get_shape(grid, name, shape)
    grid_ = raw_handle(grid, :lk_grid, "grid")
    rank = Ref{Int64}(0)
    shape_ = raw_array(shape, Int64, 8, "shape", "[8]")
    status = ccall(p_lk_grid_get_shape[], Int32, (Ptr{Cvoid}, Cstring, Ref{Int64}, Ptr{Int64}), grid_,
          raw_string(name), rank, shape_)
    raw_check(status)
    return rank[]
end

"""
    lk_grid_get_n_grid(grid)

Number of grid points.
"""
function lk_grid_get_n_grid(grid)
    grid_ = raw_handle(grid, :lk_grid, "grid")
    value = Ref{Int64}(0)
    status = ccall(p_lk_grid_get_n_grid[], Int32, (Ptr{Cvoid}, Ref{Int64}), grid_, value)
    raw_check(status)
    return value[]
end

"""
    lk_grid_get_n_bz(grid)

Number of points of the Brillouin zone, images on its surface included.
"""
function lk_grid_get_n_bz(grid)
    grid_ = raw_handle(grid, :lk_grid, "grid")
    value = Ref{Int64}(0)
    status = ccall(p_lk_grid_get_n_bz[], Int32, (Ptr{Cvoid}, Ref{Int64}), grid_, value)
    raw_check(status)
    return value[]
end

"""
    lk_grid_get_n_irreducible(grid)

Number of irreducible grid points.
"""
function lk_grid_get_n_irreducible(grid)
    grid_ = raw_handle(grid, :lk_grid, "grid")
    value = Ref{Int64}(0)
    status = ccall(p_lk_grid_get_n_irreducible[], Int32, (Ptr{Cvoid}, Ref{Int64}), grid_, value)
    raw_check(status)
    return value[]
end

"""
    lk_grid_get_d_diag(grid, n, out)

Diagonal of the Smith normal form D = P A Q of the grid matrix A.
"""
function lk_grid_get_d_diag(grid, n, out)
    grid_ = raw_handle(grid, :lk_grid, "grid")
    out_ = raw_array(out, Int64, Int64(n), "out", "[n]")
    status = ccall(p_lk_grid_get_d_diag[], Int32, (Ptr{Cvoid}, Int64, Ptr{Int64}), grid_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_grid_get_grid_matrix(grid, n, out)

Grid matrix.
"""
function lk_grid_get_grid_matrix(grid, n, out)
    grid_ = raw_handle(grid, :lk_grid, "grid")
    out_ = raw_array(out, Int64, Int64(n), "out", "[n]")
    status = ccall(p_lk_grid_get_grid_matrix[], Int32, (Ptr{Cvoid}, Int64, Ptr{Int64}), grid_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_grid_get_p(grid, n, out)

Left matrix P of the Smith normal form.
"""
function lk_grid_get_p(grid, n, out)
    grid_ = raw_handle(grid, :lk_grid, "grid")
    out_ = raw_array(out, Int64, Int64(n), "out", "[n]")
    status = ccall(p_lk_grid_get_p[], Int32, (Ptr{Cvoid}, Int64, Ptr{Int64}), grid_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_grid_get_q(grid, n, out)

Right matrix Q of the Smith normal form.
"""
function lk_grid_get_q(grid, n, out)
    grid_ = raw_handle(grid, :lk_grid, "grid")
    out_ = raw_array(out, Int64, Int64(n), "out", "[n]")
    status = ccall(p_lk_grid_get_q[], Int32, (Ptr{Cvoid}, Int64, Ptr{Int64}), grid_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_grid_get_addresses(grid, n, out)

Addresses of the points of the Brillouin zone, images on its surface included.
"""
function lk_grid_get_addresses(grid, n, out)
    grid_ = raw_handle(grid, :lk_grid, "grid")
    out_ = raw_array(out, Int64, Int64(n), "out", "[n]")
    status = ccall(p_lk_grid_get_addresses[], Int32, (Ptr{Cvoid}, Int64, Ptr{Int64}), grid_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_grid_get_bz_map(grid, n, out)

Where the images of each grid point start.
"""
function lk_grid_get_bz_map(grid, n, out)
    grid_ = raw_handle(grid, :lk_grid, "grid")
    out_ = raw_array(out, Int64, Int64(n), "out", "[n]")
    status = ccall(p_lk_grid_get_bz_map[], Int32, (Ptr{Cvoid}, Int64, Ptr{Int64}), grid_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_grid_get_bz_to_grid(grid, n, out)

Grid point of each point of the Brillouin zone.
"""
function lk_grid_get_bz_to_grid(grid, n, out)
    grid_ = raw_handle(grid, :lk_grid, "grid")
    out_ = raw_array(out, Int64, Int64(n), "out", "[n]")
    status = ccall(p_lk_grid_get_bz_to_grid[], Int32, (Ptr{Cvoid}, Int64, Ptr{Int64}), grid_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_grid_get_map(grid, n, out)

Smallest equivalent grid point of each grid point.
"""
function lk_grid_get_map(grid, n, out)
    grid_ = raw_handle(grid, :lk_grid, "grid")
    out_ = raw_array(out, Int64, Int64(n), "out", "[n]")
    status = ccall(p_lk_grid_get_map[], Int32, (Ptr{Cvoid}, Int64, Ptr{Int64}), grid_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_grid_get_irreducible(grid, n, out)

Irreducible grid points.
"""
function lk_grid_get_irreducible(grid, n, out)
    grid_ = raw_handle(grid, :lk_grid, "grid")
    out_ = raw_array(out, Int64, Int64(n), "out", "[n]")
    status = ccall(p_lk_grid_get_irreducible[], Int32, (Ptr{Cvoid}, Int64, Ptr{Int64}), grid_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_grid_get_weights(grid, n, out)

Numbers of grid points that the irreducible ones stand for.
"""
function lk_grid_get_weights(grid, n, out)
    grid_ = raw_handle(grid, :lk_grid, "grid")
    out_ = raw_array(out, Int64, Int64(n), "out", "[n]")
    status = ccall(p_lk_grid_get_weights[], Int32, (Ptr{Cvoid}, Int64, Ptr{Int64}), grid_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_grid_get_qpoints(grid, n, out)

The irreducible q-points.
"""
function lk_grid_get_qpoints(grid, n, out)
    grid_ = raw_handle(grid, :lk_grid, "grid")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_grid_get_qpoints[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}), grid_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_grid_get_tetrahedra(grid, n, out)

Offsets of addresses of the tetrahedra around a point.
"""
function lk_grid_get_tetrahedra(grid, n, out)
    grid_ = raw_handle(grid, :lk_grid, "grid")
    out_ = raw_array(out, Int64, Int64(n), "out", "[n]")
    status = ccall(p_lk_grid_get_tetrahedra[], Int32, (Ptr{Cvoid}, Int64, Ptr{Int64}), grid_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_grid_get_rotations(grid, n, out)

Rotations of grid addresses.
"""
function lk_grid_get_rotations(grid, n, out)
    grid_ = raw_handle(grid, :lk_grid, "grid")
    out_ = raw_array(out, Int64, Int64(n), "out", "[n]")
    status = ccall(p_lk_grid_get_rotations[], Int32, (Ptr{Cvoid}, Int64, Ptr{Int64}), grid_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_grid_get_reciprocal_rotations(grid, n, out)

Rotations of q-points.
"""
function lk_grid_get_reciprocal_rotations(grid, n, out)
    grid_ = raw_handle(grid, :lk_grid, "grid")
    out_ = raw_array(out, Int64, Int64(n), "out", "[n]")
    status = ccall(p_lk_grid_get_reciprocal_rotations[], Int32, (Ptr{Cvoid}, Int64, Ptr{Int64}), grid_,
          n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_grid_get_reciprocal_lattice(grid, n, out)

Reciprocal vectors.
"""
function lk_grid_get_reciprocal_lattice(grid, n, out)
    grid_ = raw_handle(grid, :lk_grid, "grid")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_grid_get_reciprocal_lattice[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}), grid_,
          n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_grid_smith_normal_form_compute(ctx, a, d_diag, p, q, options)

Smith normal form D = P A Q of an integer matrix.
"""
function lk_grid_smith_normal_form_compute(ctx, a, d_diag, p, q, options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    a_ = raw_array(a, Int64, extent_product(3, 3), "a", "[3][3]")
    d_diag_ = raw_array(d_diag, Int64, 3, "d_diag", "[3]")
    p_ = raw_array(p, Int64, extent_product(3, 3), "p", "[3][3]")
    q_ = raw_array(q, Int64, extent_product(3, 3), "q", "[3][3]")
    options_ = raw_handle(options, :lk_options, "options")
    status = ccall(p_lk_grid_smith_normal_form_compute[], Int32, (Ptr{Cvoid}, Ptr{Int64}, Ptr{Int64},
          Ptr{Int64}, Ptr{Int64}, Ptr{Cvoid}), ctx_, a_, d_diag_, p_, q_, options_)
    raw_check(status)
    return nothing
end

"""
    lk_grid_indices_compute(ctx, n, addresses, d_diag, indices, options)

Indices of grid addresses.
"""
function lk_grid_indices_compute(ctx, n, addresses, d_diag, indices, options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    addresses_ = raw_array(addresses, Int64, extent_product(Int64(n), 3), "addresses", "[n][3]")
    d_diag_ = raw_array(d_diag, Int64, 3, "d_diag", "[3]")
    indices_ = raw_array(indices, Int64, Int64(n), "indices", "[n]")
    options_ = raw_handle(options, :lk_options, "options")
    status = ccall(p_lk_grid_indices_compute[], Int32, (Ptr{Cvoid}, Int64, Ptr{Int64}, Ptr{Int64},
          Ptr{Int64}, Ptr{Cvoid}), ctx_, n, addresses_, d_diag_, indices_, options_)
    raw_check(status)
    return nothing
end

"""
    lk_grid_addresses_compute(ctx, n_grid, d_diag, addresses, options)

Addresses of all grid points in the order of their indices.
"""
function lk_grid_addresses_compute(ctx, n_grid, d_diag, addresses, options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    d_diag_ = raw_array(d_diag, Int64, 3, "d_diag", "[3]")
    addresses_ = raw_array(addresses, Int64, extent_product(Int64(n_grid), 3), "addresses", "[n_grid][3]")
    options_ = raw_handle(options, :lk_options, "options")
    status = ccall(p_lk_grid_addresses_compute[], Int32, (Ptr{Cvoid}, Int64, Ptr{Int64}, Ptr{Int64},
          Ptr{Cvoid}), ctx_, n_grid, d_diag_, addresses_, options_)
    raw_check(status)
    return nothing
end

"""
    lk_grid_irreducible_map_compute(ctx, n_rotations, n_grid, rotations, d_diag, shift, map, options)

Representatives of grid points under rotations.
"""
function lk_grid_irreducible_map_compute(ctx, n_rotations, n_grid, rotations, d_diag, shift,
        map, options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    rotations_ = raw_array(rotations, Int64, extent_product(Int64(n_rotations), 3, 3), "rotations", "[n_rotations][3][3]")
    d_diag_ = raw_array(d_diag, Int64, 3, "d_diag", "[3]")
    shift_ = raw_array(shift, Int64, 3, "shift", "[3]")
    map_ = raw_array(map, Int64, Int64(n_grid), "map", "[n_grid]")
    n_irreducible = Ref{Int64}(0)
    options_ = raw_handle(options, :lk_options, "options")
    status = ccall(p_lk_grid_irreducible_map_compute[], Int32, (Ptr{Cvoid}, Int64, Int64, Ptr{Int64},
          Ptr{Int64}, Ptr{Int64}, Ptr{Int64}, Ref{Int64}, Ptr{Cvoid}), ctx_, n_rotations,
          n_grid, rotations_, d_diag_, shift_, map_, n_irreducible, options_)
    raw_check(status)
    return n_irreducible[]
end

"""
    lk_grid_reciprocal_rotations_compute(ctx, n_rotations, rotations, time_reversal, reciprocal_rotations, options)

Point group in reciprocal space.
"""
function lk_grid_reciprocal_rotations_compute(ctx, n_rotations, rotations, time_reversal,
        reciprocal_rotations, options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    rotations_ = raw_array(rotations, Int64, extent_product(Int64(n_rotations), 3, 3), "rotations", "[n_rotations][3][3]")
    reciprocal_rotations_ = raw_array(reciprocal_rotations, Int64, extent_product(48, 3, 3), "reciprocal_rotations", "[48][3][3]")
    n_reciprocal = Ref{Int64}(0)
    options_ = raw_handle(options, :lk_options, "options")
    status = ccall(p_lk_grid_reciprocal_rotations_compute[], Int32, (Ptr{Cvoid}, Int64, Ptr{Int64},
          Int32, Ptr{Int64}, Ref{Int64}, Ptr{Cvoid}), ctx_, n_rotations, rotations_,
          time_reversal, reciprocal_rotations_, n_reciprocal, options_)
    raw_check(status)
    return n_reciprocal[]
end

"""
    lk_grid_rotations_compute(ctx, n_rotations, rotations, d_diag, q, address_rotations, options)

Rotations of grid addresses, D Q^-1 R Q D^-1.
"""
function lk_grid_rotations_compute(ctx, n_rotations, rotations, d_diag, q,
        address_rotations, options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    rotations_ = raw_array(rotations, Int64, extent_product(Int64(n_rotations), 3, 3), "rotations", "[n_rotations][3][3]")
    d_diag_ = raw_array(d_diag, Int64, 3, "d_diag", "[3]")
    q_ = raw_array(q, Int64, extent_product(3, 3), "q", "[3][3]")
    address_rotations_ = raw_array(address_rotations, Int64, extent_product(Int64(n_rotations), 3, 3), "address_rotations", "[n_rotations][3][3]")
    options_ = raw_handle(options, :lk_options, "options")
    status = ccall(p_lk_grid_rotations_compute[], Int32, (Ptr{Cvoid}, Int64, Ptr{Int64}, Ptr{Int64},
          Ptr{Int64}, Ptr{Int64}, Ptr{Cvoid}), ctx_, n_rotations, rotations_, d_diag_, q_,
          address_rotations_, options_)
    raw_check(status)
    return nothing
end

"""
    lk_grid_bz_addresses_compute(ctx, d_diag, q, shift, reciprocal_lattice, bz_grid_type, n_room, n_bz_map, bz_grid_addresses, bz_map, bz_to_grid, options)

Images of grid points in the Brillouin zone and on its surface.
"""
function lk_grid_bz_addresses_compute(ctx, d_diag, q, shift, reciprocal_lattice,
        bz_grid_type, n_room, n_bz_map, bz_grid_addresses, bz_map, bz_to_grid, options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    d_diag_ = raw_array(d_diag, Int64, 3, "d_diag", "[3]")
    q_ = raw_array(q, Int64, extent_product(3, 3), "q", "[3][3]")
    shift_ = raw_array(shift, Int64, 3, "shift", "[3]")
    reciprocal_lattice_ = raw_array(reciprocal_lattice, Float64, extent_product(3, 3), "reciprocal_lattice", "[3][3]")
    bz_grid_addresses_ = raw_array(bz_grid_addresses, Int64, extent_product(Int64(n_room), 3), "bz_grid_addresses", "[n_room][3]")
    bz_map_ = raw_array(bz_map, Int64, Int64(n_bz_map), "bz_map", "[n_bz_map]")
    bz_to_grid_ = raw_array(bz_to_grid, Int64, Int64(n_room), "bz_to_grid", "[n_room]")
    n_bz = Ref{Int64}(0)
    options_ = raw_handle(options, :lk_options, "options")
    status = ccall(p_lk_grid_bz_addresses_compute[], Int32, (Ptr{Cvoid}, Ptr{Int64}, Ptr{Int64},
          Ptr{Int64}, Ptr{Float64}, Int64, Int64, Int64, Ptr{Int64}, Ptr{Int64}, Ptr{Int64},
          Ref{Int64}, Ptr{Cvoid}), ctx_, d_diag_, q_, shift_, reciprocal_lattice_,
          bz_grid_type, n_room, n_bz_map, bz_grid_addresses_, bz_map_, bz_to_grid_, n_bz,
          options_)
    raw_check(status)
    return n_bz[]
end

"""
    lk_grid_rotated_bz_point_compute(ctx, n_bz, n_bz_map, bz_grid_index, rotation, bz_grid_addresses, bz_map, d_diag, shift, bz_grid_type, options)

Point of the Brillouin zone that a rotation brings a point onto.
"""
function lk_grid_rotated_bz_point_compute(ctx, n_bz, n_bz_map, bz_grid_index, rotation,
        bz_grid_addresses, bz_map, d_diag, shift, bz_grid_type, options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    rotation_ = raw_array(rotation, Int64, extent_product(3, 3), "rotation", "[3][3]")
    bz_grid_addresses_ = raw_array(bz_grid_addresses, Int64, extent_product(Int64(n_bz), 3), "bz_grid_addresses", "[n_bz][3]")
    bz_map_ = raw_array(bz_map, Int64, Int64(n_bz_map), "bz_map", "[n_bz_map]")
    d_diag_ = raw_array(d_diag, Int64, 3, "d_diag", "[3]")
    shift_ = raw_array(shift, Int64, 3, "shift", "[3]")
    rotated = Ref{Int64}(0)
    options_ = raw_handle(options, :lk_options, "options")
    status = ccall(p_lk_grid_rotated_bz_point_compute[], Int32, (Ptr{Cvoid}, Int64, Int64, Int64,
          Ptr{Int64}, Ptr{Int64}, Ptr{Int64}, Ptr{Int64}, Ptr{Int64}, Int64, Ref{Int64},
          Ptr{Cvoid}), ctx_, n_bz, n_bz_map, bz_grid_index, rotation_, bz_grid_addresses_,
          bz_map_, d_diag_, shift_, bz_grid_type, rotated, options_)
    raw_check(status)
    return rotated[]
end

"""
    lk_grid_neighbors_compute(ctx, n_points, n_offsets, n_bz, n_bz_map, grid_points, offsets, d_diag, bz_grid_addresses, bz_map, bz_grid_type, neighbors, options)

Points of the Brillouin zone at given offsets from points.
"""
function lk_grid_neighbors_compute(ctx, n_points, n_offsets, n_bz, n_bz_map, grid_points,
        offsets, d_diag, bz_grid_addresses, bz_map, bz_grid_type, neighbors, options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    grid_points_ = raw_array(grid_points, Int64, Int64(n_points), "grid_points", "[n_points]")
    offsets_ = raw_array(offsets, Int64, extent_product(Int64(n_offsets), 3), "offsets", "[n_offsets][3]")
    d_diag_ = raw_array(d_diag, Int64, 3, "d_diag", "[3]")
    bz_grid_addresses_ = raw_array(bz_grid_addresses, Int64, extent_product(Int64(n_bz), 3), "bz_grid_addresses", "[n_bz][3]")
    bz_map_ = raw_array(bz_map, Int64, Int64(n_bz_map), "bz_map", "[n_bz_map]")
    neighbors_ = raw_array(neighbors, Int64, extent_product(Int64(n_points), Int64(n_offsets)), "neighbors", "[n_points][n_offsets]")
    options_ = raw_handle(options, :lk_options, "options")
    status = ccall(p_lk_grid_neighbors_compute[], Int32, (Ptr{Cvoid}, Int64, Int64, Int64, Int64,
          Ptr{Int64}, Ptr{Int64}, Ptr{Int64}, Ptr{Int64}, Ptr{Int64}, Int64, Ptr{Int64},
          Ptr{Cvoid}), ctx_, n_points, n_offsets, n_bz, n_bz_map, grid_points_, offsets_,
          d_diag_, bz_grid_addresses_, bz_map_, bz_grid_type, neighbors_, options_)
    raw_check(status)
    return nothing
end

"""
    lk_grid_tetrahedra_compute(ctx, microzone_lattice, tetrahedra, options)

The 24 tetrahedra around a grid point.
"""
function lk_grid_tetrahedra_compute(ctx, microzone_lattice, tetrahedra, options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    microzone_lattice_ = raw_array(microzone_lattice, Float64, extent_product(3, 3), "microzone_lattice", "[3][3]")
    tetrahedra_ = raw_array(tetrahedra, Int64, extent_product(24, 4, 3), "tetrahedra", "[24][4][3]")
    options_ = raw_handle(options, :lk_options, "options")
    status = ccall(p_lk_grid_tetrahedra_compute[], Int32, (Ptr{Cvoid}, Ptr{Float64}, Ptr{Int64},
          Ptr{Cvoid}), ctx_, microzone_lattice_, tetrahedra_, options_)
    raw_check(status)
    return nothing
end

"""
    lk_grid_integration_weights_compute(ctx, n_points, n_frequency_points, n_band, n_tetrahedra, n_frequencies, n_bz, n_bz_map, frequency_points, tetrahedra, d_diag, grid_points, frequencies, bz_grid_addresses, bz_map, frequency_index, bz_grid_type, function_, weights, options)

Weights of grid points by the linear tetrahedron method.
"""
function lk_grid_integration_weights_compute(ctx, n_points, n_frequency_points, n_band,
        n_tetrahedra, n_frequencies, n_bz, n_bz_map, frequency_points, tetrahedra, d_diag,
        grid_points, frequencies, bz_grid_addresses, bz_map, frequency_index, bz_grid_type,
        function_, weights, options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    frequency_points_ = raw_array(frequency_points, Float64, Int64(n_frequency_points), "frequency_points", "[n_frequency_points]")
    tetrahedra_ = raw_array(tetrahedra, Int64, extent_product(Int64(n_tetrahedra), 4, 3), "tetrahedra", "[n_tetrahedra][4][3]")
    d_diag_ = raw_array(d_diag, Int64, 3, "d_diag", "[3]")
    grid_points_ = raw_array(grid_points, Int64, Int64(n_points), "grid_points", "[n_points]")
    frequencies_ = raw_array(frequencies, Float64, extent_product(Int64(n_frequencies), Int64(n_band)), "frequencies", "[n_frequencies][n_band]")
    bz_grid_addresses_ = raw_array(bz_grid_addresses, Int64, extent_product(Int64(n_bz), 3), "bz_grid_addresses", "[n_bz][3]")
    bz_map_ = raw_array(bz_map, Int64, Int64(n_bz_map), "bz_map", "[n_bz_map]")
    frequency_index_ = raw_array(frequency_index, Int64, Int64(n_bz), "frequency_index", "[n_bz]")
    weights_ = raw_array(weights, Float64, extent_product(Int64(n_points), Int64(n_frequency_points), Int64(n_band)), "weights", "[n_points][n_frequency_points][n_band]")
    options_ = raw_handle(options, :lk_options, "options")
    status = ccall(p_lk_grid_integration_weights_compute[], Int32, (Ptr{Cvoid}, Int64, Int64, Int64,
          Int64, Int64, Int64, Int64, Ptr{Float64}, Ptr{Int64}, Ptr{Int64}, Ptr{Int64},
          Ptr{Float64}, Ptr{Int64}, Ptr{Int64}, Ptr{Int64}, Int64, Cstring, Ptr{Float64},
          Ptr{Cvoid}), ctx_, n_points, n_frequency_points, n_band, n_tetrahedra,
          n_frequencies, n_bz, n_bz_map, frequency_points_, tetrahedra_, d_diag_,
          grid_points_, frequencies_, bz_grid_addresses_, bz_map_, frequency_index_,
          bz_grid_type, raw_string(function_), weights_, options_)
    raw_check(status)
    return nothing
end

"""
    lk_input_read(ctx, path, options)

Reads a file of phonopy or phono3py, or a POSCAR.
"""
function lk_input_read(ctx, path, options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    options_ = raw_handle(options, :lk_options, "options")
    out = Ref{Ptr{Cvoid}}(C_NULL)
    status = ccall(p_lk_input_read[], Int32, (Ptr{Cvoid}, Cstring, Ptr{Cvoid}, Ref{Ptr{Cvoid}}), ctx_,
          raw_string(path), options_, out)
    raw_check(status)
    return Handle{:lk_input}(out[], p_lk_input_destroy)
end

"""
    lk_input_create(ctx, n_atoms, lattice, positions, symbols, masses, supercell_matrix, primitive_matrix, phonon_supercell_matrix, options)

Makes the contents of a file from arrays, for writing.
"""
function lk_input_create(ctx, n_atoms, lattice, positions, symbols, masses,
        supercell_matrix, primitive_matrix, phonon_supercell_matrix, options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    lattice_ = raw_array(lattice, Float64, extent_product(3, 3), "lattice", "[3][3]")
    positions_ = raw_array(positions, Float64, extent_product(Int64(n_atoms), 3), "positions", "[n_atoms][3]")
    symbols_ = raw_strings(symbols, Int64(n_atoms), "symbols", "[n_atoms]")
    masses_ = raw_array(masses, Float64, Int64(n_atoms), "masses", "[n_atoms]")
    supercell_matrix_ = raw_array(supercell_matrix, Int64, extent_product(3, 3), "supercell_matrix", "[3][3]")
    primitive_matrix_ = raw_array(primitive_matrix, Float64, extent_product(3, 3), "primitive_matrix", "[3][3]")
    phonon_supercell_matrix_ = raw_array(phonon_supercell_matrix, Int64, extent_product(3, 3), "phonon_supercell_matrix", "[3][3]")
    options_ = raw_handle(options, :lk_options, "options")
    out = Ref{Ptr{Cvoid}}(C_NULL)
    GC.@preserve symbols begin
        status = ccall(p_lk_input_create[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}, Ptr{Float64},
          Ptr{Ptr{UInt8}}, Ptr{Float64}, Ptr{Int64}, Ptr{Float64}, Ptr{Int64}, Ptr{Cvoid},
          Ref{Ptr{Cvoid}}), ctx_, n_atoms, lattice_, positions_, symbols_, masses_,
          supercell_matrix_, primitive_matrix_, phonon_supercell_matrix_, options_, out)
    end
    raw_check(status)
    return Handle{:lk_input}(out[], p_lk_input_destroy)
end

"""
    lk_input_destroy(input)

Frees an input; NULL is allowed.
"""
function lk_input_destroy(input)
    raw_destroy(input, :lk_input, "input")
end

"""
    lk_input_read_forces_fc3(input, path)

Reads forces of the displaced supercells from FORCES_FC3.
"""
function lk_input_read_forces_fc3(input, path)
    input_ = raw_handle(input, :lk_input, "input")
    status = ccall(p_lk_input_read_forces_fc3[], Int32, (Ptr{Cvoid}, Cstring), input_, raw_string(path))
    raw_check(status)
    return nothing
end

"""
    lk_input_read_forces_fc2(input, path)

Reads forces of the second order from FORCES_FC2.
"""
function lk_input_read_forces_fc2(input, path)
    input_ = raw_handle(input, :lk_input, "input")
    status = ccall(p_lk_input_read_forces_fc2[], Int32, (Ptr{Cvoid}, Cstring), input_, raw_string(path))
    raw_check(status)
    return nothing
end

"""
    lk_input_read_force_sets(input, path)

Reads displacements and forces from phonopy's FORCE_SETS.
"""
function lk_input_read_force_sets(input, path)
    input_ = raw_handle(input, :lk_input, "input")
    status = ccall(p_lk_input_read_force_sets[], Int32, (Ptr{Cvoid}, Cstring), input_, raw_string(path))
    raw_check(status)
    return nothing
end

"""
    lk_input_read_force_constants(input, path)

Reads second-order force constants from phonopy's FORCE_CONSTANTS.
"""
function lk_input_read_force_constants(input, path)
    input_ = raw_handle(input, :lk_input, "input")
    status = ccall(p_lk_input_read_force_constants[], Int32, (Ptr{Cvoid}, Cstring), input_,
          raw_string(path))
    raw_check(status)
    return nothing
end

"""
    lk_input_read_born(input, path, options)

Reads the dielectric constant and the Born effective charges from phonopy's BORN.
"""
function lk_input_read_born(input, path, options)
    input_ = raw_handle(input, :lk_input, "input")
    options_ = raw_handle(options, :lk_options, "options")
    status = ccall(p_lk_input_read_born[], Int32, (Ptr{Cvoid}, Cstring, Ptr{Cvoid}), input_,
          raw_string(path), options_)
    raw_check(status)
    return nothing
end

"""
    lk_input_set_displacements(input, n_singles, atoms, vectors, n_pairs, pair_first, pair_atoms, pair_vectors, pair_included, cutoff)

Sets displacements of one atom, or of two, in the supercell.
"""
function lk_input_set_displacements(input, n_singles, atoms, vectors, n_pairs, pair_first,
        pair_atoms, pair_vectors, pair_included, cutoff)
    input_ = raw_handle(input, :lk_input, "input")
    atoms_ = raw_array(atoms, Int64, Int64(n_singles), "atoms", "[n_singles]")
    vectors_ = raw_array(vectors, Float64, extent_product(Int64(n_singles), 3), "vectors", "[n_singles][3]")
    pair_first_ = raw_array(pair_first, Int64, Int64(n_pairs), "pair_first", "[n_pairs]")
    pair_atoms_ = raw_array(pair_atoms, Int64, Int64(n_pairs), "pair_atoms", "[n_pairs]")
    pair_vectors_ = raw_array(pair_vectors, Float64, extent_product(Int64(n_pairs), 3), "pair_vectors", "[n_pairs][3]")
    pair_included_ = raw_array(pair_included, Int8, Int64(n_pairs), "pair_included", "[n_pairs]")
    status = ccall(p_lk_input_set_displacements[], Int32, (Ptr{Cvoid}, Int64, Ptr{Int64}, Ptr{Float64},
          Int64, Ptr{Int64}, Ptr{Int64}, Ptr{Float64}, Ptr{Int8}, Float64), input_,
          n_singles, atoms_, vectors_, n_pairs, pair_first_, pair_atoms_, pair_vectors_,
          pair_included_, cutoff)
    raw_check(status)
    return nothing
end

"""
    lk_input_set_phonon_displacements(input, n_singles, atoms, vectors)

Sets single displacements in the supercell of the second order.
"""
function lk_input_set_phonon_displacements(input, n_singles, atoms, vectors)
    input_ = raw_handle(input, :lk_input, "input")
    atoms_ = raw_array(atoms, Int64, Int64(n_singles), "atoms", "[n_singles]")
    vectors_ = raw_array(vectors, Float64, extent_product(Int64(n_singles), 3), "vectors", "[n_singles][3]")
    status = ccall(p_lk_input_set_phonon_displacements[], Int32, (Ptr{Cvoid}, Int64, Ptr{Int64},
          Ptr{Float64}), input_, n_singles, atoms_, vectors_)
    raw_check(status)
    return nothing
end

"""
    lk_input_set_forces(input, n_supercells, n_atoms, forces)

Sets the forces of all displaced supercells.
"""
function lk_input_set_forces(input, n_supercells, n_atoms, forces)
    input_ = raw_handle(input, :lk_input, "input")
    forces_ = raw_array(forces, Float64, extent_product(Int64(n_supercells), Int64(n_atoms), 3), "forces", "[n_supercells][n_atoms][3]")
    status = ccall(p_lk_input_set_forces[], Int32, (Ptr{Cvoid}, Int64, Int64, Ptr{Float64}), input_,
          n_supercells, n_atoms, forces_)
    raw_check(status)
    return nothing
end

"""
    lk_input_set_phonon_forces(input, n_supercells, n_atoms, forces)

Sets the forces of all displaced supercells of the second order.
"""
function lk_input_set_phonon_forces(input, n_supercells, n_atoms, forces)
    input_ = raw_handle(input, :lk_input, "input")
    forces_ = raw_array(forces, Float64, extent_product(Int64(n_supercells), Int64(n_atoms), 3), "forces", "[n_supercells][n_atoms][3]")
    status = ccall(p_lk_input_set_phonon_forces[], Int32, (Ptr{Cvoid}, Int64, Int64, Ptr{Float64}),
          input_, n_supercells, n_atoms, forces_)
    raw_check(status)
    return nothing
end

"""
    lk_input_set_nac(input, n_primitive, born, dielectric, factor)

Sets dielectric constant and Born effective charges.
"""
function lk_input_set_nac(input, n_primitive, born, dielectric, factor)
    input_ = raw_handle(input, :lk_input, "input")
    born_ = raw_array(born, Float64, extent_product(Int64(n_primitive), 3, 3), "born", "[n_primitive][3][3]")
    dielectric_ = raw_array(dielectric, Float64, extent_product(3, 3), "dielectric", "[3][3]")
    status = ccall(p_lk_input_set_nac[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}, Ptr{Float64}, Float64),
          input_, n_primitive, born_, dielectric_, factor)
    raw_check(status)
    return nothing
end

"""
    lk_input_write(input, path)

Writes a YAML file that phono3py or phonopy reads.
"""
function lk_input_write(input, path)
    input_ = raw_handle(input, :lk_input, "input")
    status = ccall(p_lk_input_write[], Int32, (Ptr{Cvoid}, Cstring), input_, raw_string(path))
    raw_check(status)
    return nothing
end

"""
    lk_input_write_forces_fc3(input, path)

Writes the forces of the displaced supercells as FORCES_FC3.
"""
function lk_input_write_forces_fc3(input, path)
    input_ = raw_handle(input, :lk_input, "input")
    status = ccall(p_lk_input_write_forces_fc3[], Int32, (Ptr{Cvoid}, Cstring), input_, raw_string(path))
    raw_check(status)
    return nothing
end

"""
    lk_input_write_forces_fc2(input, path)

Writes the forces of the second order as FORCES_FC2.
"""
function lk_input_write_forces_fc2(input, path)
    input_ = raw_handle(input, :lk_input, "input")
    status = ccall(p_lk_input_write_forces_fc2[], Int32, (Ptr{Cvoid}, Cstring), input_, raw_string(path))
    raw_check(status)
    return nothing
end

"""
    lk_input_write_force_sets(input, path)

Writes displacements and forces as phonopy's FORCE_SETS.
"""
function lk_input_write_force_sets(input, path)
    input_ = raw_handle(input, :lk_input, "input")
    status = ccall(p_lk_input_write_force_sets[], Int32, (Ptr{Cvoid}, Cstring), input_, raw_string(path))
    raw_check(status)
    return nothing
end

"""
    lk_input_write_supercells(input, directory)

Writes the supercell and every displaced supercell as POSCAR files.
"""
function lk_input_write_supercells(input, directory)
    input_ = raw_handle(input, :lk_input, "input")
    status = ccall(p_lk_input_write_supercells[], Int32, (Ptr{Cvoid}, Cstring), input_,
          raw_string(directory))
    raw_check(status)
    return nothing
end

"""
    lk_crystal_read(ctx, path, options)

Reads a crystal from a POSCAR, or the unit cell of a file of phonopy or phono3py.
"""
function lk_crystal_read(ctx, path, options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    options_ = raw_handle(options, :lk_options, "options")
    out = Ref{Ptr{Cvoid}}(C_NULL)
    status = ccall(p_lk_crystal_read[], Int32, (Ptr{Cvoid}, Cstring, Ptr{Cvoid}, Ref{Ptr{Cvoid}}), ctx_,
          raw_string(path), options_, out)
    raw_check(status)
    return Handle{:lk_crystal}(out[], p_lk_crystal_destroy)
end

"""
    lk_crystal_write(crystal, path)

Writes a crystal as POSCAR of VASP 5.
"""
function lk_crystal_write(crystal, path)
    crystal_ = raw_handle(crystal, :lk_crystal, "crystal")
    status = ccall(p_lk_crystal_write[], Int32, (Ptr{Cvoid}, Cstring), crystal_, raw_string(path))
    raw_check(status)
    return nothing
end

"""
    lk_input_get_shape(input, name, shape)

Number of elements of an array result along each direction.
"""
function lk_input_get_shape(input, name, shape)
    input_ = raw_handle(input, :lk_input, "input")
    rank = Ref{Int64}(0)
    shape_ = raw_array(shape, Int64, 8, "shape", "[8]")
    status = ccall(p_lk_input_get_shape[], Int32, (Ptr{Cvoid}, Cstring, Ref{Int64}, Ptr{Int64}), input_,
          raw_string(name), rank, shape_)
    raw_check(status)
    return rank[]
end

"""
    lk_input_get_n_atoms(input)

Number of atoms of the unit cell.
"""
function lk_input_get_n_atoms(input)
    input_ = raw_handle(input, :lk_input, "input")
    value = Ref{Int64}(0)
    status = ccall(p_lk_input_get_n_atoms[], Int32, (Ptr{Cvoid}, Ref{Int64}), input_, value)
    raw_check(status)
    return value[]
end

"""
    lk_input_get_n_supercell_atoms(input)

Number of atoms of the supercell.
"""
function lk_input_get_n_supercell_atoms(input)
    input_ = raw_handle(input, :lk_input, "input")
    value = Ref{Int64}(0)
    status = ccall(p_lk_input_get_n_supercell_atoms[], Int32, (Ptr{Cvoid}, Ref{Int64}), input_, value)
    raw_check(status)
    return value[]
end

"""
    lk_input_get_n_primitive_atoms(input)

Number of atoms of the primitive cell.
"""
function lk_input_get_n_primitive_atoms(input)
    input_ = raw_handle(input, :lk_input, "input")
    value = Ref{Int64}(0)
    status = ccall(p_lk_input_get_n_primitive_atoms[], Int32, (Ptr{Cvoid}, Ref{Int64}), input_, value)
    raw_check(status)
    return value[]
end

"""
    lk_input_get_n_phonon_supercell_atoms(input)

Number of atoms of the second-order supercell.
"""
function lk_input_get_n_phonon_supercell_atoms(input)
    input_ = raw_handle(input, :lk_input, "input")
    value = Ref{Int64}(0)
    status = ccall(p_lk_input_get_n_phonon_supercell_atoms[], Int32, (Ptr{Cvoid}, Ref{Int64}), input_,
          value)
    raw_check(status)
    return value[]
end

"""
    lk_input_get_n_singles(input)

Number of single displacements.
"""
function lk_input_get_n_singles(input)
    input_ = raw_handle(input, :lk_input, "input")
    value = Ref{Int64}(0)
    status = ccall(p_lk_input_get_n_singles[], Int32, (Ptr{Cvoid}, Ref{Int64}), input_, value)
    raw_check(status)
    return value[]
end

"""
    lk_input_get_n_pairs(input)

Number of pairs of displacements.
"""
function lk_input_get_n_pairs(input)
    input_ = raw_handle(input, :lk_input, "input")
    value = Ref{Int64}(0)
    status = ccall(p_lk_input_get_n_pairs[], Int32, (Ptr{Cvoid}, Ref{Int64}), input_, value)
    raw_check(status)
    return value[]
end

"""
    lk_input_get_n_snapshots(input)

Number of supercells in which all atoms are displaced.
"""
function lk_input_get_n_snapshots(input)
    input_ = raw_handle(input, :lk_input, "input")
    value = Ref{Int64}(0)
    status = ccall(p_lk_input_get_n_snapshots[], Int32, (Ptr{Cvoid}, Ref{Int64}), input_, value)
    raw_check(status)
    return value[]
end

"""
    lk_input_get_n_phonon_singles(input)

Number of single displacements of the second order.
"""
function lk_input_get_n_phonon_singles(input)
    input_ = raw_handle(input, :lk_input, "input")
    value = Ref{Int64}(0)
    status = ccall(p_lk_input_get_n_phonon_singles[], Int32, (Ptr{Cvoid}, Ref{Int64}), input_, value)
    raw_check(status)
    return value[]
end

"""
    lk_input_get_n_phonon_snapshots(input)

Number of second-order supercells in which all atoms are displaced.
"""
function lk_input_get_n_phonon_snapshots(input)
    input_ = raw_handle(input, :lk_input, "input")
    value = Ref{Int64}(0)
    status = ccall(p_lk_input_get_n_phonon_snapshots[], Int32, (Ptr{Cvoid}, Ref{Int64}), input_, value)
    raw_check(status)
    return value[]
end

"""
    lk_input_get_has_unit_cell(input)

Whether the input has a unit cell.
"""
function lk_input_get_has_unit_cell(input)
    input_ = raw_handle(input, :lk_input, "input")
    value = Ref{Int32}(0)
    status = ccall(p_lk_input_get_has_unit_cell[], Int32, (Ptr{Cvoid}, Ref{Int32}), input_, value)
    raw_check(status)
    return value[]
end

"""
    lk_input_get_has_supercell(input)

Whether the input has a supercell.
"""
function lk_input_get_has_supercell(input)
    input_ = raw_handle(input, :lk_input, "input")
    value = Ref{Int32}(0)
    status = ccall(p_lk_input_get_has_supercell[], Int32, (Ptr{Cvoid}, Ref{Int32}), input_, value)
    raw_check(status)
    return value[]
end

"""
    lk_input_get_has_primitive_cell(input)

Whether the input has a primitive cell.
"""
function lk_input_get_has_primitive_cell(input)
    input_ = raw_handle(input, :lk_input, "input")
    value = Ref{Int32}(0)
    status = ccall(p_lk_input_get_has_primitive_cell[], Int32, (Ptr{Cvoid}, Ref{Int32}), input_, value)
    raw_check(status)
    return value[]
end

"""
    lk_input_get_has_phonon_supercell(input)

Whether the input has a supercell of the second order.
"""
function lk_input_get_has_phonon_supercell(input)
    input_ = raw_handle(input, :lk_input, "input")
    value = Ref{Int32}(0)
    status = ccall(p_lk_input_get_has_phonon_supercell[], Int32, (Ptr{Cvoid}, Ref{Int32}), input_, value)
    raw_check(status)
    return value[]
end

"""
    lk_input_get_has_supercell_matrix(input)

Whether the input has a supercell matrix.
"""
function lk_input_get_has_supercell_matrix(input)
    input_ = raw_handle(input, :lk_input, "input")
    value = Ref{Int32}(0)
    status = ccall(p_lk_input_get_has_supercell_matrix[], Int32, (Ptr{Cvoid}, Ref{Int32}), input_, value)
    raw_check(status)
    return value[]
end

"""
    lk_input_get_has_primitive_matrix(input)

Whether the input has a primitive matrix.
"""
function lk_input_get_has_primitive_matrix(input)
    input_ = raw_handle(input, :lk_input, "input")
    value = Ref{Int32}(0)
    status = ccall(p_lk_input_get_has_primitive_matrix[], Int32, (Ptr{Cvoid}, Ref{Int32}), input_, value)
    raw_check(status)
    return value[]
end

"""
    lk_input_get_has_phonon_supercell_matrix(input)

Whether the input has a supercell matrix of the second order.
"""
function lk_input_get_has_phonon_supercell_matrix(input)
    input_ = raw_handle(input, :lk_input, "input")
    value = Ref{Int32}(0)
    status = ccall(p_lk_input_get_has_phonon_supercell_matrix[], Int32, (Ptr{Cvoid}, Ref{Int32}), input_,
          value)
    raw_check(status)
    return value[]
end

"""
    lk_input_get_has_nac(input)

Whether the input has Born effective charges and a dielectric constant.
"""
function lk_input_get_has_nac(input)
    input_ = raw_handle(input, :lk_input, "input")
    value = Ref{Int32}(0)
    status = ccall(p_lk_input_get_has_nac[], Int32, (Ptr{Cvoid}, Ref{Int32}), input_, value)
    raw_check(status)
    return value[]
end

"""
    lk_input_get_has_displacements(input)

Whether the input has displacements in the supercell.
"""
function lk_input_get_has_displacements(input)
    input_ = raw_handle(input, :lk_input, "input")
    value = Ref{Int32}(0)
    status = ccall(p_lk_input_get_has_displacements[], Int32, (Ptr{Cvoid}, Ref{Int32}), input_, value)
    raw_check(status)
    return value[]
end

"""
    lk_input_get_has_forces(input)

Whether the input has forces of the displaced supercells.
"""
function lk_input_get_has_forces(input)
    input_ = raw_handle(input, :lk_input, "input")
    value = Ref{Int32}(0)
    status = ccall(p_lk_input_get_has_forces[], Int32, (Ptr{Cvoid}, Ref{Int32}), input_, value)
    raw_check(status)
    return value[]
end

"""
    lk_input_get_has_phonon_displacements(input)

Whether the input has displacements of the second order.
"""
function lk_input_get_has_phonon_displacements(input)
    input_ = raw_handle(input, :lk_input, "input")
    value = Ref{Int32}(0)
    status = ccall(p_lk_input_get_has_phonon_displacements[], Int32, (Ptr{Cvoid}, Ref{Int32}), input_,
          value)
    raw_check(status)
    return value[]
end

"""
    lk_input_get_has_phonon_forces(input)

Whether the input has forces of the second order.
"""
function lk_input_get_has_phonon_forces(input)
    input_ = raw_handle(input, :lk_input, "input")
    value = Ref{Int32}(0)
    status = ccall(p_lk_input_get_has_phonon_forces[], Int32, (Ptr{Cvoid}, Ref{Int32}), input_, value)
    raw_check(status)
    return value[]
end

"""
    lk_input_get_has_force_constants(input)

Whether the input has second-order force constants.
"""
function lk_input_get_has_force_constants(input)
    input_ = raw_handle(input, :lk_input, "input")
    value = Ref{Int32}(0)
    status = ccall(p_lk_input_get_has_force_constants[], Int32, (Ptr{Cvoid}, Ref{Int32}), input_, value)
    raw_check(status)
    return value[]
end

"""
    lk_input_get_has_cutoff(input)

Whether the input has a cutoff distance of pairs.
"""
function lk_input_get_has_cutoff(input)
    input_ = raw_handle(input, :lk_input, "input")
    value = Ref{Int32}(0)
    status = ccall(p_lk_input_get_has_cutoff[], Int32, (Ptr{Cvoid}, Ref{Int32}), input_, value)
    raw_check(status)
    return value[]
end

"""
    lk_input_get_has_magnetic_moments(input)

Whether the input has magnetic moments, which are not used.
"""
function lk_input_get_has_magnetic_moments(input)
    input_ = raw_handle(input, :lk_input, "input")
    value = Ref{Int32}(0)
    status = ccall(p_lk_input_get_has_magnetic_moments[], Int32, (Ptr{Cvoid}, Ref{Int32}), input_, value)
    raw_check(status)
    return value[]
end

"""
    lk_input_get_nac_factor(input)

Unit conversion of the non-analytical term, eV Angstrom.
"""
function lk_input_get_nac_factor(input)
    input_ = raw_handle(input, :lk_input, "input")
    value = Ref{Float64}(0)
    status = ccall(p_lk_input_get_nac_factor[], Int32, (Ptr{Cvoid}, Ref{Float64}), input_, value)
    raw_check(status)
    return value[]
end

"""
    lk_input_get_cutoff(input)

Cutoff distance of pairs, Angstrom.
"""
function lk_input_get_cutoff(input)
    input_ = raw_handle(input, :lk_input, "input")
    value = Ref{Float64}(0)
    status = ccall(p_lk_input_get_cutoff[], Int32, (Ptr{Cvoid}, Ref{Float64}), input_, value)
    raw_check(status)
    return value[]
end

"""
    lk_input_get_symmetry_tolerance(input)

Symmetry tolerance that the file names, Angstrom.
"""
function lk_input_get_symmetry_tolerance(input)
    input_ = raw_handle(input, :lk_input, "input")
    value = Ref{Float64}(0)
    status = ccall(p_lk_input_get_symmetry_tolerance[], Int32, (Ptr{Cvoid}, Ref{Float64}), input_, value)
    raw_check(status)
    return value[]
end

"""
    lk_input_get_program(input)

Program whose file it is.
"""
function lk_input_get_program(input)
    input_ = raw_handle(input, :lk_input, "input")
    value = Ref{Ptr{UInt8}}(C_NULL)
    status = ccall(p_lk_input_get_program[], Int32, (Ptr{Cvoid}, Ref{Ptr{UInt8}}), input_, value)
    raw_check(status)
    return raw_text(value[])
end

"""
    lk_input_get_version(input)

Version of that program.
"""
function lk_input_get_version(input)
    input_ = raw_handle(input, :lk_input, "input")
    value = Ref{Ptr{UInt8}}(C_NULL)
    status = ccall(p_lk_input_get_version[], Int32, (Ptr{Cvoid}, Ref{Ptr{UInt8}}), input_, value)
    raw_check(status)
    return raw_text(value[])
end

"""
    lk_input_get_calculator(input)

Calculator of the forces that the file names.
"""
function lk_input_get_calculator(input)
    input_ = raw_handle(input, :lk_input, "input")
    value = Ref{Ptr{UInt8}}(C_NULL)
    status = ccall(p_lk_input_get_calculator[], Int32, (Ptr{Cvoid}, Ref{Ptr{UInt8}}), input_, value)
    raw_check(status)
    return raw_text(value[])
end

"""
    lk_input_get_space_group(input)

Symbol of the space group that the file names.
"""
function lk_input_get_space_group(input)
    input_ = raw_handle(input, :lk_input, "input")
    value = Ref{Ptr{UInt8}}(C_NULL)
    status = ccall(p_lk_input_get_space_group[], Int32, (Ptr{Cvoid}, Ref{Ptr{UInt8}}), input_, value)
    raw_check(status)
    return raw_text(value[])
end

"""
    lk_input_get_nac_method(input)

Method of the non-analytical term that the file names.
"""
function lk_input_get_nac_method(input)
    input_ = raw_handle(input, :lk_input, "input")
    value = Ref{Ptr{UInt8}}(C_NULL)
    status = ccall(p_lk_input_get_nac_method[], Int32, (Ptr{Cvoid}, Ref{Ptr{UInt8}}), input_, value)
    raw_check(status)
    return raw_text(value[])
end

"""
    lk_input_get_symbol(input, i)

Symbol of an atom of the unit cell.
"""
function lk_input_get_symbol(input, i)
    input_ = raw_handle(input, :lk_input, "input")
    value = Ref{Ptr{UInt8}}(C_NULL)
    status = ccall(p_lk_input_get_symbol[], Int32, (Ptr{Cvoid}, Int64, Ref{Ptr{UInt8}}), input_, i,
          value)
    raw_check(status)
    return raw_text(value[])
end

"""
    lk_input_get_supercell_symbol(input, i)

Symbol of an atom of the supercell.
"""
function lk_input_get_supercell_symbol(input, i)
    input_ = raw_handle(input, :lk_input, "input")
    value = Ref{Ptr{UInt8}}(C_NULL)
    status = ccall(p_lk_input_get_supercell_symbol[], Int32, (Ptr{Cvoid}, Int64, Ref{Ptr{UInt8}}),
          input_, i, value)
    raw_check(status)
    return raw_text(value[])
end

"""
    lk_input_get_primitive_symbol(input, i)

Symbol of an atom of the primitive cell.
"""
function lk_input_get_primitive_symbol(input, i)
    input_ = raw_handle(input, :lk_input, "input")
    value = Ref{Ptr{UInt8}}(C_NULL)
    status = ccall(p_lk_input_get_primitive_symbol[], Int32, (Ptr{Cvoid}, Int64, Ref{Ptr{UInt8}}),
          input_, i, value)
    raw_check(status)
    return raw_text(value[])
end

"""
    lk_input_get_phonon_supercell_symbol(input, i)

Symbol of an atom of the second-order supercell.
"""
function lk_input_get_phonon_supercell_symbol(input, i)
    input_ = raw_handle(input, :lk_input, "input")
    value = Ref{Ptr{UInt8}}(C_NULL)
    status = ccall(p_lk_input_get_phonon_supercell_symbol[], Int32, (Ptr{Cvoid}, Int64, Ref{Ptr{UInt8}}),
          input_, i, value)
    raw_check(status)
    return raw_text(value[])
end

"""
    lk_input_get_lattice(input, n, out)

Basis vectors of the unit cell in rows, Angstrom.
"""
function lk_input_get_lattice(input, n, out)
    input_ = raw_handle(input, :lk_input, "input")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_input_get_lattice[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}), input_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_input_get_positions(input, n, out)

Fractional positions in the unit cell.
"""
function lk_input_get_positions(input, n, out)
    input_ = raw_handle(input, :lk_input, "input")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_input_get_positions[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}), input_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_input_get_masses(input, n, out)

Masses of the atoms of the unit cell, u.
"""
function lk_input_get_masses(input, n, out)
    input_ = raw_handle(input, :lk_input, "input")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_input_get_masses[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}), input_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_input_get_supercell_lattice(input, n, out)

Basis vectors of the supercell in rows, Angstrom.
"""
function lk_input_get_supercell_lattice(input, n, out)
    input_ = raw_handle(input, :lk_input, "input")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_input_get_supercell_lattice[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}), input_,
          n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_input_get_supercell_positions(input, n, out)

Fractional positions in the supercell.
"""
function lk_input_get_supercell_positions(input, n, out)
    input_ = raw_handle(input, :lk_input, "input")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_input_get_supercell_positions[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}),
          input_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_input_get_supercell_masses(input, n, out)

Masses of the atoms of the supercell, u.
"""
function lk_input_get_supercell_masses(input, n, out)
    input_ = raw_handle(input, :lk_input, "input")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_input_get_supercell_masses[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}), input_,
          n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_input_get_primitive_lattice(input, n, out)

Basis vectors of the primitive cell in rows, Angstrom.
"""
function lk_input_get_primitive_lattice(input, n, out)
    input_ = raw_handle(input, :lk_input, "input")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_input_get_primitive_lattice[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}), input_,
          n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_input_get_primitive_positions(input, n, out)

Fractional positions in the primitive cell.
"""
function lk_input_get_primitive_positions(input, n, out)
    input_ = raw_handle(input, :lk_input, "input")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_input_get_primitive_positions[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}),
          input_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_input_get_primitive_masses(input, n, out)

Masses of the atoms of the primitive cell, u.
"""
function lk_input_get_primitive_masses(input, n, out)
    input_ = raw_handle(input, :lk_input, "input")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_input_get_primitive_masses[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}), input_,
          n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_input_get_phonon_supercell_lattice(input, n, out)

Basis vectors of the second-order supercell in rows, Angstrom.
"""
function lk_input_get_phonon_supercell_lattice(input, n, out)
    input_ = raw_handle(input, :lk_input, "input")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_input_get_phonon_supercell_lattice[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}),
          input_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_input_get_phonon_supercell_positions(input, n, out)

Fractional positions in the second-order supercell.
"""
function lk_input_get_phonon_supercell_positions(input, n, out)
    input_ = raw_handle(input, :lk_input, "input")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_input_get_phonon_supercell_positions[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}),
          input_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_input_get_phonon_supercell_masses(input, n, out)

Masses of the atoms of the second-order supercell, u.
"""
function lk_input_get_phonon_supercell_masses(input, n, out)
    input_ = raw_handle(input, :lk_input, "input")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_input_get_phonon_supercell_masses[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}),
          input_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_input_get_supercell_matrix(input, n, out)

Supercell matrix.
"""
function lk_input_get_supercell_matrix(input, n, out)
    input_ = raw_handle(input, :lk_input, "input")
    out_ = raw_array(out, Int64, Int64(n), "out", "[n]")
    status = ccall(p_lk_input_get_supercell_matrix[], Int32, (Ptr{Cvoid}, Int64, Ptr{Int64}), input_, n,
          out_)
    raw_check(status)
    return nothing
end

"""
    lk_input_get_primitive_matrix(input, n, out)

Primitive matrix.
"""
function lk_input_get_primitive_matrix(input, n, out)
    input_ = raw_handle(input, :lk_input, "input")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_input_get_primitive_matrix[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}), input_,
          n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_input_get_phonon_supercell_matrix(input, n, out)

Supercell matrix of the second order.
"""
function lk_input_get_phonon_supercell_matrix(input, n, out)
    input_ = raw_handle(input, :lk_input, "input")
    out_ = raw_array(out, Int64, Int64(n), "out", "[n]")
    status = ccall(p_lk_input_get_phonon_supercell_matrix[], Int32, (Ptr{Cvoid}, Int64, Ptr{Int64}),
          input_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_input_get_born(input, n, out)

Born effective charges of the atoms of the primitive cell, e.
"""
function lk_input_get_born(input, n, out)
    input_ = raw_handle(input, :lk_input, "input")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_input_get_born[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}), input_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_input_get_dielectric(input, n, out)

Dielectric constant.
"""
function lk_input_get_dielectric(input, n, out)
    input_ = raw_handle(input, :lk_input, "input")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_input_get_dielectric[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}), input_, n,
          out_)
    raw_check(status)
    return nothing
end

"""
    lk_input_get_displacement_atoms(input, n, out)

Displaced atoms.
"""
function lk_input_get_displacement_atoms(input, n, out)
    input_ = raw_handle(input, :lk_input, "input")
    out_ = raw_array(out, Int64, Int64(n), "out", "[n]")
    status = ccall(p_lk_input_get_displacement_atoms[], Int32, (Ptr{Cvoid}, Int64, Ptr{Int64}), input_,
          n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_input_get_displacement_vectors(input, n, out)

Displacements, Cartesian, Angstrom.
"""
function lk_input_get_displacement_vectors(input, n, out)
    input_ = raw_handle(input, :lk_input, "input")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_input_get_displacement_vectors[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}),
          input_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_input_get_pair_first(input, n, out)

Single displacement that each pair extends.
"""
function lk_input_get_pair_first(input, n, out)
    input_ = raw_handle(input, :lk_input, "input")
    out_ = raw_array(out, Int64, Int64(n), "out", "[n]")
    status = ccall(p_lk_input_get_pair_first[], Int32, (Ptr{Cvoid}, Int64, Ptr{Int64}), input_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_input_get_pair_atoms(input, n, out)

Second displaced atoms.
"""
function lk_input_get_pair_atoms(input, n, out)
    input_ = raw_handle(input, :lk_input, "input")
    out_ = raw_array(out, Int64, Int64(n), "out", "[n]")
    status = ccall(p_lk_input_get_pair_atoms[], Int32, (Ptr{Cvoid}, Int64, Ptr{Int64}), input_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_input_get_pair_vectors(input, n, out)

Second displacements, Cartesian, Angstrom.
"""
function lk_input_get_pair_vectors(input, n, out)
    input_ = raw_handle(input, :lk_input, "input")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_input_get_pair_vectors[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}), input_, n,
          out_)
    raw_check(status)
    return nothing
end

"""
    lk_input_get_pair_included(input, n, out)

0 for pairs beyond the cutoff, which have no forces, else 1.
"""
function lk_input_get_pair_included(input, n, out)
    input_ = raw_handle(input, :lk_input, "input")
    out_ = raw_array(out, Int8, Int64(n), "out", "[n]")
    status = ccall(p_lk_input_get_pair_included[], Int32, (Ptr{Cvoid}, Int64, Ptr{Int8}), input_, n,
          out_)
    raw_check(status)
    return nothing
end

"""
    lk_input_get_pair_distances(input, n, out)

Distances of the two atoms, Angstrom.
"""
function lk_input_get_pair_distances(input, n, out)
    input_ = raw_handle(input, :lk_input, "input")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_input_get_pair_distances[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}), input_, n,
          out_)
    raw_check(status)
    return nothing
end

"""
    lk_input_get_snapshots(input, n, out)

Displacements of all atoms, Cartesian, Angstrom.
"""
function lk_input_get_snapshots(input, n, out)
    input_ = raw_handle(input, :lk_input, "input")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_input_get_snapshots[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}), input_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_input_get_forces(input, n, out)

Forces of the displaced supercells, singles, then pairs, or snapshots, eV/Angstrom.
"""
function lk_input_get_forces(input, n, out)
    input_ = raw_handle(input, :lk_input, "input")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_input_get_forces[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}), input_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_input_get_energies(input, n, out)

Energies of the displaced supercells, in the unit of the file.
"""
function lk_input_get_energies(input, n, out)
    input_ = raw_handle(input, :lk_input, "input")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_input_get_energies[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}), input_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_input_get_duplicates(input, n, out)

Pairs of displaced supercells that are the same, numbered from 1 as in the file.
"""
function lk_input_get_duplicates(input, n, out)
    input_ = raw_handle(input, :lk_input, "input")
    out_ = raw_array(out, Int64, Int64(n), "out", "[n]")
    status = ccall(p_lk_input_get_duplicates[], Int32, (Ptr{Cvoid}, Int64, Ptr{Int64}), input_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_input_get_phonon_displacement_atoms(input, n, out)

Displaced atoms of the second order.
"""
function lk_input_get_phonon_displacement_atoms(input, n, out)
    input_ = raw_handle(input, :lk_input, "input")
    out_ = raw_array(out, Int64, Int64(n), "out", "[n]")
    status = ccall(p_lk_input_get_phonon_displacement_atoms[], Int32, (Ptr{Cvoid}, Int64, Ptr{Int64}),
          input_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_input_get_phonon_displacement_vectors(input, n, out)

Displacements of the second order, Cartesian, Angstrom.
"""
function lk_input_get_phonon_displacement_vectors(input, n, out)
    input_ = raw_handle(input, :lk_input, "input")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_input_get_phonon_displacement_vectors[], Int32, (Ptr{Cvoid}, Int64,
          Ptr{Float64}), input_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_input_get_phonon_snapshots(input, n, out)

Displacements of all atoms of the second order, Cartesian, Angstrom.
"""
function lk_input_get_phonon_snapshots(input, n, out)
    input_ = raw_handle(input, :lk_input, "input")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_input_get_phonon_snapshots[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}), input_,
          n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_input_get_phonon_forces(input, n, out)

Forces of the second order, eV/Angstrom.
"""
function lk_input_get_phonon_forces(input, n, out)
    input_ = raw_handle(input, :lk_input, "input")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_input_get_phonon_forces[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}), input_, n,
          out_)
    raw_check(status)
    return nothing
end

"""
    lk_input_get_phonon_energies(input, n, out)

Energies of the second order, in the unit of the file.
"""
function lk_input_get_phonon_energies(input, n, out)
    input_ = raw_handle(input, :lk_input, "input")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_input_get_phonon_energies[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}), input_, n,
          out_)
    raw_check(status)
    return nothing
end

"""
    lk_input_get_force_constants(input, n, out)

Second-order force constants, eV/Angstrom^2.
"""
function lk_input_get_force_constants(input, n, out)
    input_ = raw_handle(input, :lk_input, "input")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_input_get_force_constants[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}), input_, n,
          out_)
    raw_check(status)
    return nothing
end

"""
    lk_supercell_create_from_input(ctx, input, options)

Builds the supercell that an input describes.
"""
function lk_supercell_create_from_input(ctx, input, options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    input_ = raw_handle(input, :lk_input, "input")
    options_ = raw_handle(options, :lk_options, "options")
    out = Ref{Ptr{Cvoid}}(C_NULL)
    status = ccall(p_lk_supercell_create_from_input[], Int32, (Ptr{Cvoid}, Ptr{Cvoid}, Ptr{Cvoid},
          Ref{Ptr{Cvoid}}), ctx_, input_, options_, out)
    raw_check(status)
    return Handle{:lk_supercell}(out[], p_lk_supercell_destroy)
end

"""
    lk_displacements_create_from_input(ctx, supercell, input, options)

Takes displacements of single atoms and pairs from an input, with the forces where it has
them.
"""
function lk_displacements_create_from_input(ctx, supercell, input, options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    supercell_ = raw_handle(supercell, :lk_supercell, "supercell")
    input_ = raw_handle(input, :lk_input, "input")
    options_ = raw_handle(options, :lk_options, "options")
    out = Ref{Ptr{Cvoid}}(C_NULL)
    status = ccall(p_lk_displacements_create_from_input[], Int32, (Ptr{Cvoid}, Ptr{Cvoid}, Ptr{Cvoid},
          Ptr{Cvoid}, Ref{Ptr{Cvoid}}), ctx_, supercell_, input_, options_, out)
    raw_check(status)
    return Handle{:lk_displacements}(out[], p_lk_displacements_destroy)
end

"""
    lk_linalg_eigh_hermitian_batch_compute(ctx, n_matrices, n, matrices, eigenvalues, eigenvectors, options)

Eigenvalues and eigenvectors of many Hermitian matrices of one order.
"""
function lk_linalg_eigh_hermitian_batch_compute(ctx, n_matrices, n, matrices, eigenvalues,
        eigenvectors, options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    matrices_ = raw_array(matrices, ComplexF64, extent_product(Int64(n_matrices), Int64(n), Int64(n)), "matrices", "[n_matrices][n][n]")
    eigenvalues_ = raw_array(eigenvalues, Float64, extent_product(Int64(n_matrices), Int64(n)), "eigenvalues", "[n_matrices][n]")
    eigenvectors_ = raw_array(eigenvectors, ComplexF64, extent_product(Int64(n_matrices), Int64(n), Int64(n)), "eigenvectors", "[n_matrices][n][n]")
    options_ = raw_handle(options, :lk_options, "options")
    status = ccall(p_lk_linalg_eigh_hermitian_batch_compute[], Int32, (Ptr{Cvoid}, Int64, Int64,
          Ptr{ComplexF64}, Ptr{Float64}, Ptr{ComplexF64}, Ptr{Cvoid}), ctx_, n_matrices, n,
          matrices_, eigenvalues_, eigenvectors_, options_)
    raw_check(status)
    return nothing
end

"""
    lk_options_create()

Makes an empty set of options.
"""
function lk_options_create()
    out = Ref{Ptr{Cvoid}}(C_NULL)
    status = ccall(p_lk_options_create[], Int32, (Ref{Ptr{Cvoid}},), out)
    raw_check(status)
    return Handle{:lk_options}(out[], p_lk_options_destroy)
end

"""
    lk_options_destroy(options)

Frees a set of options; NULL is allowed.
"""
function lk_options_destroy(options)
    raw_destroy(options, :lk_options, "options")
end

"""
    lk_options_set_int64(options, key, value)

Sets an integer option.
"""
function lk_options_set_int64(options, key, value)
    options_ = raw_handle(options, :lk_options, "options")
    status = ccall(p_lk_options_set_int64[], Int32, (Ptr{Cvoid}, Cstring, Int64), options_,
          raw_string(key), value)
    raw_check(status)
    return nothing
end

"""
    lk_options_set_double(options, key, value)

Sets a real option.
"""
function lk_options_set_double(options, key, value)
    options_ = raw_handle(options, :lk_options, "options")
    status = ccall(p_lk_options_set_double[], Int32, (Ptr{Cvoid}, Cstring, Float64), options_,
          raw_string(key), value)
    raw_check(status)
    return nothing
end

"""
    lk_options_set_bool(options, key, value)

Sets a Boolean option.
"""
function lk_options_set_bool(options, key, value)
    options_ = raw_handle(options, :lk_options, "options")
    status = ccall(p_lk_options_set_bool[], Int32, (Ptr{Cvoid}, Cstring, Int32), options_,
          raw_string(key), value)
    raw_check(status)
    return nothing
end

"""
    lk_options_set_string(options, key, value)

Sets a text option; enumerations are texts.
"""
function lk_options_set_string(options, key, value)
    options_ = raw_handle(options, :lk_options, "options")
    status = ccall(p_lk_options_set_string[], Int32, (Ptr{Cvoid}, Cstring, Cstring), options_,
          raw_string(key), raw_string(value))
    raw_check(status)
    return nothing
end

"""
    lk_options_set_double_array(options, key, n, values)

Sets an option that is a list of real numbers.
"""
function lk_options_set_double_array(options, key, n, values)
    options_ = raw_handle(options, :lk_options, "options")
    values_ = raw_array(values, Float64, Int64(n), "values", "[n]")
    status = ccall(p_lk_options_set_double_array[], Int32, (Ptr{Cvoid}, Cstring, Int64, Ptr{Float64}),
          options_, raw_string(key), n, values_)
    raw_check(status)
    return nothing
end

"""
    lk_options_set_int64_array(options, key, n, values)

Sets an option that is a list of integers.
"""
function lk_options_set_int64_array(options, key, n, values)
    options_ = raw_handle(options, :lk_options, "options")
    values_ = raw_array(values, Int64, Int64(n), "values", "[n]")
    status = ccall(p_lk_options_set_int64_array[], Int32, (Ptr{Cvoid}, Cstring, Int64, Ptr{Int64}),
          options_, raw_string(key), n, values_)
    raw_check(status)
    return nothing
end

"""
    lk_options_set_string_array(options, key, n, values)

Sets an option that is a list of texts.
"""
function lk_options_set_string_array(options, key, n, values)
    options_ = raw_handle(options, :lk_options, "options")
    values_ = raw_strings(values, Int64(n), "values", "[n]")
    GC.@preserve values begin
        status = ccall(p_lk_options_set_string_array[], Int32, (Ptr{Cvoid}, Cstring, Int64, Ptr{Ptr{UInt8}}),
          options_, raw_string(key), n, values_)
    end
    raw_check(status)
    return nothing
end

"""
    lk_options_get_count(function_)

Number of options that a function understands, the three common ones included.
"""
function lk_options_get_count(function_)
    count = Ref{Int64}(0)
    status = ccall(p_lk_options_get_count[], Int32, (Cstring, Ref{Int64}), raw_string(function_), count)
    raw_check(status)
    return count[]
end

"""
    lk_options_describe(function_, i)

Describes one option of a function.
"""
function lk_options_describe(function_, i)
    key = Ref{Ptr{UInt8}}(C_NULL)
    type_ = Ref{Ptr{UInt8}}(C_NULL)
    default_value = Ref{Ptr{UInt8}}(C_NULL)
    range = Ref{Ptr{UInt8}}(C_NULL)
    text = Ref{Ptr{UInt8}}(C_NULL)
    status = ccall(p_lk_options_describe[], Int32, (Cstring, Int64, Ref{Ptr{UInt8}}, Ref{Ptr{UInt8}},
          Ref{Ptr{UInt8}}, Ref{Ptr{UInt8}}, Ref{Ptr{UInt8}}), raw_string(function_), i, key,
          type_, default_value, range, text)
    raw_check(status)
    return raw_text(key[]), raw_text(type_[]), raw_text(default_value[]), raw_text(range[]), raw_text(text[])
end

"""
    lk_nac_create(ctx, n_atoms, born, dielectric, options)

Makes the parameters of a non-analytical term correction.
"""
function lk_nac_create(ctx, n_atoms, born, dielectric, options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    born_ = raw_array(born, Float64, extent_product(Int64(n_atoms), 3, 3), "born", "[n_atoms][3][3]")
    dielectric_ = raw_array(dielectric, Float64, extent_product(3, 3), "dielectric", "[3][3]")
    options_ = raw_handle(options, :lk_options, "options")
    out = Ref{Ptr{Cvoid}}(C_NULL)
    status = ccall(p_lk_nac_create[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}, Ptr{Float64}, Ptr{Cvoid},
          Ref{Ptr{Cvoid}}), ctx_, n_atoms, born_, dielectric_, options_, out)
    raw_check(status)
    return Handle{:lk_nac}(out[], p_lk_nac_destroy)
end

"""
    lk_nac_destroy(nac)

Frees the parameters; NULL is allowed.
"""
function lk_nac_destroy(nac)
    raw_destroy(nac, :lk_nac, "nac")
end

"""
    lk_nac_get_shape(nac, name, shape)

Shape of an array of the parameters: "born" or "dielectric".
"""
function lk_nac_get_shape(nac, name, shape)
    nac_ = raw_handle(nac, :lk_nac, "nac")
    rank = Ref{Int64}(0)
    shape_ = raw_array(shape, Int64, 8, "shape", "[8]")
    status = ccall(p_lk_nac_get_shape[], Int32, (Ptr{Cvoid}, Cstring, Ref{Int64}, Ptr{Int64}), nac_,
          raw_string(name), rank, shape_)
    raw_check(status)
    return rank[]
end

"""
    lk_nac_get_born(nac, n, out)

Born effective charges.
"""
function lk_nac_get_born(nac, n, out)
    nac_ = raw_handle(nac, :lk_nac, "nac")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_nac_get_born[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}), nac_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_nac_get_dielectric(nac, n, out)

High-frequency dielectric constant.
"""
function lk_nac_get_dielectric(nac, n, out)
    nac_ = raw_handle(nac, :lk_nac, "nac")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_nac_get_dielectric[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}), nac_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_nac_get_method(nac)

Method of the correction.
"""
function lk_nac_get_method(nac)
    nac_ = raw_handle(nac, :lk_nac, "nac")
    value = Ref{Ptr{UInt8}}(C_NULL)
    status = ccall(p_lk_nac_get_method[], Int32, (Ptr{Cvoid}, Ref{Ptr{UInt8}}), nac_, value)
    raw_check(status)
    return raw_text(value[])
end

"""
    lk_nac_get_unit_factor(nac)

Coulomb constant in the units of the force constants.
"""
function lk_nac_get_unit_factor(nac)
    nac_ = raw_handle(nac, :lk_nac, "nac")
    value = Ref{Float64}(0)
    status = ccall(p_lk_nac_get_unit_factor[], Int32, (Ptr{Cvoid}, Ref{Float64}), nac_, value)
    raw_check(status)
    return value[]
end

"""
    lk_fc2_create(ctx, supercell, n_rows, n_super, force_constants, options)

Takes second-order force constants from an array.
"""
function lk_fc2_create(ctx, supercell, n_rows, n_super, force_constants, options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    supercell_ = raw_handle(supercell, :lk_supercell, "supercell")
    force_constants_ = raw_array(force_constants, Float64, extent_product(Int64(n_rows), Int64(n_super), 3, 3), "force_constants", "[n_rows][n_super][3][3]")
    options_ = raw_handle(options, :lk_options, "options")
    out = Ref{Ptr{Cvoid}}(C_NULL)
    status = ccall(p_lk_fc2_create[], Int32, (Ptr{Cvoid}, Ptr{Cvoid}, Int64, Int64, Ptr{Float64},
          Ptr{Cvoid}, Ref{Ptr{Cvoid}}), ctx_, supercell_, n_rows, n_super, force_constants_,
          options_, out)
    raw_check(status)
    return Handle{:lk_fc2}(out[], p_lk_fc2_destroy)
end

"""
    lk_fc2_create_from_fc2(ctx, source, options)

Makes other force constants of given ones: in the other storage, symmetrised, or both.
"""
function lk_fc2_create_from_fc2(ctx, source, options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    source_ = raw_handle(source, :lk_fc2, "source")
    options_ = raw_handle(options, :lk_options, "options")
    out = Ref{Ptr{Cvoid}}(C_NULL)
    status = ccall(p_lk_fc2_create_from_fc2[], Int32, (Ptr{Cvoid}, Ptr{Cvoid}, Ptr{Cvoid},
          Ref{Ptr{Cvoid}}), ctx_, source_, options_, out)
    raw_check(status)
    return Handle{:lk_fc2}(out[], p_lk_fc2_destroy)
end

"""
    lk_fc2_destroy(fc2)

Frees force constants; NULL is allowed.
"""
function lk_fc2_destroy(fc2)
    raw_destroy(fc2, :lk_fc2, "fc2")
end

"""
    lk_fc2_get_shape(fc2, name, shape)

Shape of an array of the force constants: "force_constants" or "drift".
"""
function lk_fc2_get_shape(fc2, name, shape)
    fc2_ = raw_handle(fc2, :lk_fc2, "fc2")
    rank = Ref{Int64}(0)
    shape_ = raw_array(shape, Int64, 8, "shape", "[8]")
    status = ccall(p_lk_fc2_get_shape[], Int32, (Ptr{Cvoid}, Cstring, Ref{Int64}, Ptr{Int64}), fc2_,
          raw_string(name), rank, shape_)
    raw_check(status)
    return rank[]
end

"""
    lk_fc2_get_force_constants(fc2, n, out)

Force constants.
"""
function lk_fc2_get_force_constants(fc2, n, out)
    fc2_ = raw_handle(fc2, :lk_fc2, "fc2")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_fc2_get_force_constants[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}), fc2_, n,
          out_)
    raw_check(status)
    return nothing
end

"""
    lk_fc2_get_n_rows(fc2)

Number of rows of the force constants.
"""
function lk_fc2_get_n_rows(fc2)
    fc2_ = raw_handle(fc2, :lk_fc2, "fc2")
    value = Ref{Int64}(0)
    status = ccall(p_lk_fc2_get_n_rows[], Int32, (Ptr{Cvoid}, Ref{Int64}), fc2_, value)
    raw_check(status)
    return value[]
end

"""
    lk_fc2_get_n_super(fc2)

Number of atoms of the supercell.
"""
function lk_fc2_get_n_super(fc2)
    fc2_ = raw_handle(fc2, :lk_fc2, "fc2")
    value = Ref{Int64}(0)
    status = ccall(p_lk_fc2_get_n_super[], Int32, (Ptr{Cvoid}, Ref{Int64}), fc2_, value)
    raw_check(status)
    return value[]
end

"""
    lk_fc2_get_is_compact(fc2)

Whether the force constants have rows for the atoms of the primitive cell alone.
"""
function lk_fc2_get_is_compact(fc2)
    fc2_ = raw_handle(fc2, :lk_fc2, "fc2")
    value = Ref{Int32}(0)
    status = ccall(p_lk_fc2_get_is_compact[], Int32, (Ptr{Cvoid}, Ref{Int32}), fc2_, value)
    raw_check(status)
    return value[]
end

"""
    lk_fc2_get_drift(fc2, n, out)

Largest violation of the sum rule over the first and over the second atom.
"""
function lk_fc2_get_drift(fc2, n, out)
    fc2_ = raw_handle(fc2, :lk_fc2, "fc2")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_fc2_get_drift[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}), fc2_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_phonons_create(ctx, supercell, fc2, nac, options)

Prepares the phonons of a crystal from its force constants.
"""
function lk_phonons_create(ctx, supercell, fc2, nac, options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    supercell_ = raw_handle(supercell, :lk_supercell, "supercell")
    fc2_ = raw_handle(fc2, :lk_fc2, "fc2")
    nac_ = raw_handle(nac, :lk_nac, "nac")
    options_ = raw_handle(options, :lk_options, "options")
    out = Ref{Ptr{Cvoid}}(C_NULL)
    status = ccall(p_lk_phonons_create[], Int32, (Ptr{Cvoid}, Ptr{Cvoid}, Ptr{Cvoid}, Ptr{Cvoid},
          Ptr{Cvoid}, Ref{Ptr{Cvoid}}), ctx_, supercell_, fc2_, nac_, options_, out)
    raw_check(status)
    return Handle{:lk_phonons}(out[], p_lk_phonons_destroy)
end

"""
    lk_phonons_destroy(phonons)

Frees phonons; NULL is allowed.
"""
function lk_phonons_destroy(phonons)
    raw_destroy(phonons, :lk_phonons, "phonons")
end

"""
    lk_phonons_compute(phonons, n_q, qpoints, options)

Computes phonons at a list of q-points; the results replace the earlier ones.
"""
function lk_phonons_compute(phonons, n_q, qpoints, options)
    phonons_ = raw_handle(phonons, :lk_phonons, "phonons")
    qpoints_ = raw_array(qpoints, Float64, extent_product(Int64(n_q), 3), "qpoints", "[n_q][3]")
    options_ = raw_handle(options, :lk_options, "options")
    status = ccall(p_lk_phonons_compute[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}, Ptr{Cvoid}),
          phonons_, n_q, qpoints_, options_)
    raw_check(status)
    return nothing
end

"""
    lk_phonons_get_shape(phonons, name, shape)

Shape of a result: "qpoints", "frequencies", "eigenvectors" or "group_velocities".
"""
function lk_phonons_get_shape(phonons, name, shape)
    phonons_ = raw_handle(phonons, :lk_phonons, "phonons")
    rank = Ref{Int64}(0)
    shape_ = raw_array(shape, Int64, 8, "shape", "[8]")
    status = ccall(p_lk_phonons_get_shape[], Int32, (Ptr{Cvoid}, Cstring, Ref{Int64}, Ptr{Int64}),
          phonons_, raw_string(name), rank, shape_)
    raw_check(status)
    return rank[]
end

"""
    lk_phonons_get_n_bands(phonons)

Number of bands, three times the number of atoms of the primitive cell.
"""
function lk_phonons_get_n_bands(phonons)
    phonons_ = raw_handle(phonons, :lk_phonons, "phonons")
    value = Ref{Int64}(0)
    status = ccall(p_lk_phonons_get_n_bands[], Int32, (Ptr{Cvoid}, Ref{Int64}), phonons_, value)
    raw_check(status)
    return value[]
end

"""
    lk_phonons_get_qpoints(phonons, n, out)

q-points of the results.
"""
function lk_phonons_get_qpoints(phonons, n, out)
    phonons_ = raw_handle(phonons, :lk_phonons, "phonons")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_phonons_get_qpoints[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}), phonons_, n,
          out_)
    raw_check(status)
    return nothing
end

"""
    lk_phonons_get_frequencies(phonons, n, out)

Frequencies; those of imaginary modes are negative.
"""
function lk_phonons_get_frequencies(phonons, n, out)
    phonons_ = raw_handle(phonons, :lk_phonons, "phonons")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_phonons_get_frequencies[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}), phonons_, n,
          out_)
    raw_check(status)
    return nothing
end

"""
    lk_phonons_get_eigenvectors(phonons, n, out)

Eigenvectors of the dynamical matrices, with the phase of the exact atomic positions.
"""
function lk_phonons_get_eigenvectors(phonons, n, out)
    phonons_ = raw_handle(phonons, :lk_phonons, "phonons")
    out_ = raw_array(out, ComplexF64, Int64(n), "out", "[n]")
    status = ccall(p_lk_phonons_get_eigenvectors[], Int32, (Ptr{Cvoid}, Int64, Ptr{ComplexF64}),
          phonons_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_phonons_get_group_velocities(phonons, n, out)

Group velocities, the derivatives of the frequencies by q without 2 pi.
"""
function lk_phonons_get_group_velocities(phonons, n, out)
    phonons_ = raw_handle(phonons, :lk_phonons, "phonons")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_phonons_get_group_velocities[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}),
          phonons_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_phonon_dynamical_matrices_compute(ctx, n_q, n_atoms, n_super, n_rows, n_vectors, qpoints, force_constants, shortest_vectors, multiplicity, masses, p2s, s2p, born, dielectric, reciprocal_lattice, q_direction, nac_factor, hermitianize, matrices, options)

Dynamical matrices at q-points, without correction or with that of Wang et al.
"""
function lk_phonon_dynamical_matrices_compute(ctx, n_q, n_atoms, n_super, n_rows, n_vectors,
        qpoints, force_constants, shortest_vectors, multiplicity, masses, p2s, s2p, born,
        dielectric, reciprocal_lattice, q_direction, nac_factor, hermitianize, matrices,
        options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    qpoints_ = raw_array(qpoints, Float64, extent_product(Int64(n_q), 3), "qpoints", "[n_q][3]")
    force_constants_ = raw_array(force_constants, Float64, extent_product(Int64(n_rows), Int64(n_super), 3, 3), "force_constants", "[n_rows][n_super][3][3]")
    shortest_vectors_ = raw_array(shortest_vectors, Float64, extent_product(Int64(n_vectors), 3), "shortest_vectors", "[n_vectors][3]")
    multiplicity_ = raw_array(multiplicity, Int64, extent_product(Int64(n_super), Int64(n_atoms), 2), "multiplicity", "[n_super][n_atoms][2]")
    masses_ = raw_array(masses, Float64, Int64(n_atoms), "masses", "[n_atoms]")
    p2s_ = raw_array(p2s, Int64, Int64(n_atoms), "p2s", "[n_atoms]")
    s2p_ = raw_array(s2p, Int64, Int64(n_super), "s2p", "[n_super]")
    born_ = raw_array(born, Float64, extent_product(Int64(n_atoms), 3, 3), "born", "[n_atoms][3][3]")
    dielectric_ = raw_array(dielectric, Float64, extent_product(3, 3), "dielectric", "[3][3]")
    reciprocal_lattice_ = raw_array(reciprocal_lattice, Float64, extent_product(3, 3), "reciprocal_lattice", "[3][3]")
    q_direction_ = raw_array(q_direction, Float64, 3, "q_direction", "[3]")
    matrices_ = raw_array(matrices, ComplexF64, extent_product(Int64(n_q), extent_product(3, Int64(n_atoms)), extent_product(3, Int64(n_atoms))), "matrices", "[n_q][3*n_atoms][3*n_atoms]")
    options_ = raw_handle(options, :lk_options, "options")
    status = ccall(p_lk_phonon_dynamical_matrices_compute[], Int32, (Ptr{Cvoid}, Int64, Int64, Int64,
          Int64, Int64, Ptr{Float64}, Ptr{Float64}, Ptr{Float64}, Ptr{Int64}, Ptr{Float64},
          Ptr{Int64}, Ptr{Int64}, Ptr{Float64}, Ptr{Float64}, Ptr{Float64}, Ptr{Float64},
          Float64, Int32, Ptr{ComplexF64}, Ptr{Cvoid}), ctx_, n_q, n_atoms, n_super, n_rows,
          n_vectors, qpoints_, force_constants_, shortest_vectors_, multiplicity_, masses_,
          p2s_, s2p_, born_, dielectric_, reciprocal_lattice_, q_direction_, nac_factor,
          hermitianize, matrices_, options_)
    raw_check(status)
    return nothing
end

"""
    lk_phonon_dynamical_matrices_gonze_compute(ctx, n_q, n_atoms, n_super, n_rows, n_vectors, n_g, qpoints, force_constants, shortest_vectors, multiplicity, masses, p2s, s2p, born, dielectric, reciprocal_lattice, positions, q0_term, g_vectors, nac_factor, screening, q_direction, hermitianize, matrices, options)

Dynamical matrices at q-points with the dipole-dipole correction of Gonze and Lee.
"""
function lk_phonon_dynamical_matrices_gonze_compute(ctx, n_q, n_atoms, n_super, n_rows,
        n_vectors, n_g, qpoints, force_constants, shortest_vectors, multiplicity, masses,
        p2s, s2p, born, dielectric, reciprocal_lattice, positions, q0_term, g_vectors,
        nac_factor, screening, q_direction, hermitianize, matrices, options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    qpoints_ = raw_array(qpoints, Float64, extent_product(Int64(n_q), 3), "qpoints", "[n_q][3]")
    force_constants_ = raw_array(force_constants, Float64, extent_product(Int64(n_rows), Int64(n_super), 3, 3), "force_constants", "[n_rows][n_super][3][3]")
    shortest_vectors_ = raw_array(shortest_vectors, Float64, extent_product(Int64(n_vectors), 3), "shortest_vectors", "[n_vectors][3]")
    multiplicity_ = raw_array(multiplicity, Int64, extent_product(Int64(n_super), Int64(n_atoms), 2), "multiplicity", "[n_super][n_atoms][2]")
    masses_ = raw_array(masses, Float64, Int64(n_atoms), "masses", "[n_atoms]")
    p2s_ = raw_array(p2s, Int64, Int64(n_atoms), "p2s", "[n_atoms]")
    s2p_ = raw_array(s2p, Int64, Int64(n_super), "s2p", "[n_super]")
    born_ = raw_array(born, Float64, extent_product(Int64(n_atoms), 3, 3), "born", "[n_atoms][3][3]")
    dielectric_ = raw_array(dielectric, Float64, extent_product(3, 3), "dielectric", "[3][3]")
    reciprocal_lattice_ = raw_array(reciprocal_lattice, Float64, extent_product(3, 3), "reciprocal_lattice", "[3][3]")
    positions_ = raw_array(positions, Float64, extent_product(Int64(n_atoms), 3), "positions", "[n_atoms][3]")
    q0_term_ = raw_array(q0_term, ComplexF64, extent_product(Int64(n_atoms), 3, 3), "q0_term", "[n_atoms][3][3]")
    g_vectors_ = raw_array(g_vectors, Float64, extent_product(Int64(n_g), 3), "g_vectors", "[n_g][3]")
    q_direction_ = raw_array(q_direction, Float64, 3, "q_direction", "[3]")
    matrices_ = raw_array(matrices, ComplexF64, extent_product(Int64(n_q), extent_product(3, Int64(n_atoms)), extent_product(3, Int64(n_atoms))), "matrices", "[n_q][3*n_atoms][3*n_atoms]")
    options_ = raw_handle(options, :lk_options, "options")
    status = ccall(p_lk_phonon_dynamical_matrices_gonze_compute[], Int32, (Ptr{Cvoid}, Int64, Int64,
          Int64, Int64, Int64, Int64, Ptr{Float64}, Ptr{Float64}, Ptr{Float64}, Ptr{Int64},
          Ptr{Float64}, Ptr{Int64}, Ptr{Int64}, Ptr{Float64}, Ptr{Float64}, Ptr{Float64},
          Ptr{Float64}, Ptr{ComplexF64}, Ptr{Float64}, Float64, Float64, Ptr{Float64},
          Int32, Ptr{ComplexF64}, Ptr{Cvoid}), ctx_, n_q, n_atoms, n_super, n_rows,
          n_vectors, n_g, qpoints_, force_constants_, shortest_vectors_, multiplicity_,
          masses_, p2s_, s2p_, born_, dielectric_, reciprocal_lattice_, positions_,
          q0_term_, g_vectors_, nac_factor, screening, q_direction_, hermitianize,
          matrices_, options_)
    raw_check(status)
    return nothing
end

"""
    lk_phonon_dynamical_matrix_compute(ctx, n_atoms, n_super, n_rows, n_vectors, q, force_constants, shortest_vectors, multiplicity, masses, p2s, s2p, charge_sum, matrix, options)

Dynamical matrix at one q-point with a given correction of the force constants.
"""
function lk_phonon_dynamical_matrix_compute(ctx, n_atoms, n_super, n_rows, n_vectors, q,
        force_constants, shortest_vectors, multiplicity, masses, p2s, s2p, charge_sum,
        matrix, options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    q_ = raw_array(q, Float64, 3, "q", "[3]")
    force_constants_ = raw_array(force_constants, Float64, extent_product(Int64(n_rows), Int64(n_super), 3, 3), "force_constants", "[n_rows][n_super][3][3]")
    shortest_vectors_ = raw_array(shortest_vectors, Float64, extent_product(Int64(n_vectors), 3), "shortest_vectors", "[n_vectors][3]")
    multiplicity_ = raw_array(multiplicity, Int64, extent_product(Int64(n_super), Int64(n_atoms), 2), "multiplicity", "[n_super][n_atoms][2]")
    masses_ = raw_array(masses, Float64, Int64(n_atoms), "masses", "[n_atoms]")
    p2s_ = raw_array(p2s, Int64, Int64(n_atoms), "p2s", "[n_atoms]")
    s2p_ = raw_array(s2p, Int64, Int64(n_super), "s2p", "[n_super]")
    charge_sum_ = raw_array(charge_sum, Float64, extent_product(Int64(n_atoms), Int64(n_atoms), 3, 3), "charge_sum", "[n_atoms][n_atoms][3][3]")
    matrix_ = raw_array(matrix, ComplexF64, extent_product(extent_product(3, Int64(n_atoms)), extent_product(3, Int64(n_atoms))), "matrix", "[3*n_atoms][3*n_atoms]")
    options_ = raw_handle(options, :lk_options, "options")
    status = ccall(p_lk_phonon_dynamical_matrix_compute[], Int32, (Ptr{Cvoid}, Int64, Int64, Int64,
          Int64, Ptr{Float64}, Ptr{Float64}, Ptr{Float64}, Ptr{Int64}, Ptr{Float64},
          Ptr{Int64}, Ptr{Int64}, Ptr{Float64}, Ptr{ComplexF64}, Ptr{Cvoid}), ctx_, n_atoms,
          n_super, n_rows, n_vectors, q_, force_constants_, shortest_vectors_,
          multiplicity_, masses_, p2s_, s2p_, charge_sum_, matrix_, options_)
    raw_check(status)
    return nothing
end

"""
    lk_phonon_dynamical_matrices_at_grid_compute(ctx, n_phonons, n_points, n_atoms, n_super, n_rows, n_vectors, grid_points, grid_addresses, qd_inv, force_constants, shortest_vectors, multiplicity, masses, p2s, s2p, born, dielectric, reciprocal_lattice, q_direction, nac_factor, matrices, options)

Dynamical matrices at points of a grid, without correction or with that of Wang et al.
"""
function lk_phonon_dynamical_matrices_at_grid_compute(ctx, n_phonons, n_points, n_atoms,
        n_super, n_rows, n_vectors, grid_points, grid_addresses, qd_inv, force_constants,
        shortest_vectors, multiplicity, masses, p2s, s2p, born, dielectric,
        reciprocal_lattice, q_direction, nac_factor, matrices, options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    grid_points_ = raw_array(grid_points, Int64, Int64(n_points), "grid_points", "[n_points]")
    grid_addresses_ = raw_array(grid_addresses, Int64, extent_product(Int64(n_phonons), 3), "grid_addresses", "[n_phonons][3]")
    qd_inv_ = raw_array(qd_inv, Float64, extent_product(3, 3), "qd_inv", "[3][3]")
    force_constants_ = raw_array(force_constants, Float64, extent_product(Int64(n_rows), Int64(n_super), 3, 3), "force_constants", "[n_rows][n_super][3][3]")
    shortest_vectors_ = raw_array(shortest_vectors, Float64, extent_product(Int64(n_vectors), 3), "shortest_vectors", "[n_vectors][3]")
    multiplicity_ = raw_array(multiplicity, Int64, extent_product(Int64(n_super), Int64(n_atoms), 2), "multiplicity", "[n_super][n_atoms][2]")
    masses_ = raw_array(masses, Float64, Int64(n_atoms), "masses", "[n_atoms]")
    p2s_ = raw_array(p2s, Int64, Int64(n_atoms), "p2s", "[n_atoms]")
    s2p_ = raw_array(s2p, Int64, Int64(n_super), "s2p", "[n_super]")
    born_ = raw_array(born, Float64, extent_product(Int64(n_atoms), 3, 3), "born", "[n_atoms][3][3]")
    dielectric_ = raw_array(dielectric, Float64, extent_product(3, 3), "dielectric", "[3][3]")
    reciprocal_lattice_ = raw_array(reciprocal_lattice, Float64, extent_product(3, 3), "reciprocal_lattice", "[3][3]")
    q_direction_ = raw_array(q_direction, Float64, 3, "q_direction", "[3]")
    matrices_ = raw_array(matrices, ComplexF64, extent_product(Int64(n_phonons), extent_product(3, Int64(n_atoms)), extent_product(3, Int64(n_atoms))), "matrices", "[n_phonons][3*n_atoms][3*n_atoms]")
    options_ = raw_handle(options, :lk_options, "options")
    status = ccall(p_lk_phonon_dynamical_matrices_at_grid_compute[], Int32, (Ptr{Cvoid}, Int64, Int64,
          Int64, Int64, Int64, Int64, Ptr{Int64}, Ptr{Int64}, Ptr{Float64}, Ptr{Float64},
          Ptr{Float64}, Ptr{Int64}, Ptr{Float64}, Ptr{Int64}, Ptr{Int64}, Ptr{Float64},
          Ptr{Float64}, Ptr{Float64}, Ptr{Float64}, Float64, Ptr{ComplexF64}, Ptr{Cvoid}),
          ctx_, n_phonons, n_points, n_atoms, n_super, n_rows, n_vectors, grid_points_,
          grid_addresses_, qd_inv_, force_constants_, shortest_vectors_, multiplicity_,
          masses_, p2s_, s2p_, born_, dielectric_, reciprocal_lattice_, q_direction_,
          nac_factor, matrices_, options_)
    raw_check(status)
    return nothing
end

"""
    lk_phonon_dynamical_matrices_gonze_at_grid_compute(ctx, n_phonons, n_points, n_atoms, n_super, n_rows, n_vectors, n_g, grid_points, grid_addresses, qd_inv, force_constants, shortest_vectors, multiplicity, masses, p2s, s2p, born, dielectric, reciprocal_lattice, positions, q0_term, g_vectors, nac_factor, screening, q_direction, matrices, options)

Dynamical matrices at points of a grid with the dipole-dipole correction of Gonze and Lee.
"""
function lk_phonon_dynamical_matrices_gonze_at_grid_compute(ctx, n_phonons, n_points,
        n_atoms, n_super, n_rows, n_vectors, n_g, grid_points, grid_addresses, qd_inv,
        force_constants, shortest_vectors, multiplicity, masses, p2s, s2p, born, dielectric,
        reciprocal_lattice, positions, q0_term, g_vectors, nac_factor, screening,
        q_direction, matrices, options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    grid_points_ = raw_array(grid_points, Int64, Int64(n_points), "grid_points", "[n_points]")
    grid_addresses_ = raw_array(grid_addresses, Int64, extent_product(Int64(n_phonons), 3), "grid_addresses", "[n_phonons][3]")
    qd_inv_ = raw_array(qd_inv, Float64, extent_product(3, 3), "qd_inv", "[3][3]")
    force_constants_ = raw_array(force_constants, Float64, extent_product(Int64(n_rows), Int64(n_super), 3, 3), "force_constants", "[n_rows][n_super][3][3]")
    shortest_vectors_ = raw_array(shortest_vectors, Float64, extent_product(Int64(n_vectors), 3), "shortest_vectors", "[n_vectors][3]")
    multiplicity_ = raw_array(multiplicity, Int64, extent_product(Int64(n_super), Int64(n_atoms), 2), "multiplicity", "[n_super][n_atoms][2]")
    masses_ = raw_array(masses, Float64, Int64(n_atoms), "masses", "[n_atoms]")
    p2s_ = raw_array(p2s, Int64, Int64(n_atoms), "p2s", "[n_atoms]")
    s2p_ = raw_array(s2p, Int64, Int64(n_super), "s2p", "[n_super]")
    born_ = raw_array(born, Float64, extent_product(Int64(n_atoms), 3, 3), "born", "[n_atoms][3][3]")
    dielectric_ = raw_array(dielectric, Float64, extent_product(3, 3), "dielectric", "[3][3]")
    reciprocal_lattice_ = raw_array(reciprocal_lattice, Float64, extent_product(3, 3), "reciprocal_lattice", "[3][3]")
    positions_ = raw_array(positions, Float64, extent_product(Int64(n_atoms), 3), "positions", "[n_atoms][3]")
    q0_term_ = raw_array(q0_term, ComplexF64, extent_product(Int64(n_atoms), 3, 3), "q0_term", "[n_atoms][3][3]")
    g_vectors_ = raw_array(g_vectors, Float64, extent_product(Int64(n_g), 3), "g_vectors", "[n_g][3]")
    q_direction_ = raw_array(q_direction, Float64, 3, "q_direction", "[3]")
    matrices_ = raw_array(matrices, ComplexF64, extent_product(Int64(n_phonons), extent_product(3, Int64(n_atoms)), extent_product(3, Int64(n_atoms))), "matrices", "[n_phonons][3*n_atoms][3*n_atoms]")
    options_ = raw_handle(options, :lk_options, "options")
    status = ccall(p_lk_phonon_dynamical_matrices_gonze_at_grid_compute[], Int32, (Ptr{Cvoid}, Int64,
          Int64, Int64, Int64, Int64, Int64, Int64, Ptr{Int64}, Ptr{Int64}, Ptr{Float64},
          Ptr{Float64}, Ptr{Float64}, Ptr{Int64}, Ptr{Float64}, Ptr{Int64}, Ptr{Int64},
          Ptr{Float64}, Ptr{Float64}, Ptr{Float64}, Ptr{Float64}, Ptr{ComplexF64},
          Ptr{Float64}, Float64, Float64, Ptr{Float64}, Ptr{ComplexF64}, Ptr{Cvoid}), ctx_,
          n_phonons, n_points, n_atoms, n_super, n_rows, n_vectors, n_g, grid_points_,
          grid_addresses_, qd_inv_, force_constants_, shortest_vectors_, multiplicity_,
          masses_, p2s_, s2p_, born_, dielectric_, reciprocal_lattice_, positions_,
          q0_term_, g_vectors_, nac_factor, screening, q_direction_, matrices_, options_)
    raw_check(status)
    return nothing
end

"""
    lk_phonon_charge_sum_compute(ctx, n_atoms, factor, q_cartesian, born, charge_sum, options)

Products of Born charges along a wave vector: factor (q Z_i)_a (q Z_j)_b.
"""
function lk_phonon_charge_sum_compute(ctx, n_atoms, factor, q_cartesian, born, charge_sum,
        options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    q_cartesian_ = raw_array(q_cartesian, Float64, 3, "q_cartesian", "[3]")
    born_ = raw_array(born, Float64, extent_product(Int64(n_atoms), 3, 3), "born", "[n_atoms][3][3]")
    charge_sum_ = raw_array(charge_sum, Float64, extent_product(Int64(n_atoms), Int64(n_atoms), 3, 3), "charge_sum", "[n_atoms][n_atoms][3][3]")
    options_ = raw_handle(options, :lk_options, "options")
    status = ccall(p_lk_phonon_charge_sum_compute[], Int32, (Ptr{Cvoid}, Int64, Float64, Ptr{Float64},
          Ptr{Float64}, Ptr{Float64}, Ptr{Cvoid}), ctx_, n_atoms, factor, q_cartesian_,
          born_, charge_sum_, options_)
    raw_check(status)
    return nothing
end

"""
    lk_phonon_dipole_dipole_q0_compute(ctx, n_atoms, n_g, g_vectors, born, dielectric, positions, screening, q0_term, options)

Term of the dipole-dipole sum that makes it obey the acoustic sum rule.
"""
function lk_phonon_dipole_dipole_q0_compute(ctx, n_atoms, n_g, g_vectors, born, dielectric,
        positions, screening, q0_term, options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    g_vectors_ = raw_array(g_vectors, Float64, extent_product(Int64(n_g), 3), "g_vectors", "[n_g][3]")
    born_ = raw_array(born, Float64, extent_product(Int64(n_atoms), 3, 3), "born", "[n_atoms][3][3]")
    dielectric_ = raw_array(dielectric, Float64, extent_product(3, 3), "dielectric", "[3][3]")
    positions_ = raw_array(positions, Float64, extent_product(Int64(n_atoms), 3), "positions", "[n_atoms][3]")
    q0_term_ = raw_array(q0_term, ComplexF64, extent_product(Int64(n_atoms), 3, 3), "q0_term", "[n_atoms][3][3]")
    options_ = raw_handle(options, :lk_options, "options")
    status = ccall(p_lk_phonon_dipole_dipole_q0_compute[], Int32, (Ptr{Cvoid}, Int64, Int64,
          Ptr{Float64}, Ptr{Float64}, Ptr{Float64}, Ptr{Float64}, Float64, Ptr{ComplexF64},
          Ptr{Cvoid}), ctx_, n_atoms, n_g, g_vectors_, born_, dielectric_, positions_,
          screening, q0_term_, options_)
    raw_check(status)
    return nothing
end

"""
    lk_phonon_dipole_dipole_compute(ctx, n_atoms, n_g, g_vectors, q_cartesian, born, dielectric, positions, q0_term, factor, screening, direction_cartesian, dipole_dipole, options)

Dipole-dipole part of the dynamical matrix at one q-point, without masses.
"""
function lk_phonon_dipole_dipole_compute(ctx, n_atoms, n_g, g_vectors, q_cartesian, born,
        dielectric, positions, q0_term, factor, screening, direction_cartesian,
        dipole_dipole, options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    g_vectors_ = raw_array(g_vectors, Float64, extent_product(Int64(n_g), 3), "g_vectors", "[n_g][3]")
    q_cartesian_ = raw_array(q_cartesian, Float64, 3, "q_cartesian", "[3]")
    born_ = raw_array(born, Float64, extent_product(Int64(n_atoms), 3, 3), "born", "[n_atoms][3][3]")
    dielectric_ = raw_array(dielectric, Float64, extent_product(3, 3), "dielectric", "[3][3]")
    positions_ = raw_array(positions, Float64, extent_product(Int64(n_atoms), 3), "positions", "[n_atoms][3]")
    q0_term_ = raw_array(q0_term, ComplexF64, extent_product(Int64(n_atoms), 3, 3), "q0_term", "[n_atoms][3][3]")
    direction_cartesian_ = raw_array(direction_cartesian, Float64, 3, "direction_cartesian", "[3]")
    dipole_dipole_ = raw_array(dipole_dipole, ComplexF64, extent_product(Int64(n_atoms), 3, Int64(n_atoms), 3), "dipole_dipole", "[n_atoms][3][n_atoms][3]")
    options_ = raw_handle(options, :lk_options, "options")
    status = ccall(p_lk_phonon_dipole_dipole_compute[], Int32, (Ptr{Cvoid}, Int64, Int64, Ptr{Float64},
          Ptr{Float64}, Ptr{Float64}, Ptr{Float64}, Ptr{Float64}, Ptr{ComplexF64}, Float64,
          Float64, Ptr{Float64}, Ptr{ComplexF64}, Ptr{Cvoid}), ctx_, n_atoms, n_g,
          g_vectors_, q_cartesian_, born_, dielectric_, positions_, q0_term_, factor,
          screening, direction_cartesian_, dipole_dipole_, options_)
    raw_check(status)
    return nothing
end

"""
    lk_phonon_dipole_dipole_derivative_compute(ctx, n_atoms, n_g, g_vectors, q_cartesian, born, dielectric, positions, factor, screening, direction_cartesian, derivatives, options)

Derivative of the dipole-dipole part with respect to Cartesian q.
"""
function lk_phonon_dipole_dipole_derivative_compute(ctx, n_atoms, n_g, g_vectors,
        q_cartesian, born, dielectric, positions, factor, screening, direction_cartesian,
        derivatives, options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    g_vectors_ = raw_array(g_vectors, Float64, extent_product(Int64(n_g), 3), "g_vectors", "[n_g][3]")
    q_cartesian_ = raw_array(q_cartesian, Float64, 3, "q_cartesian", "[3]")
    born_ = raw_array(born, Float64, extent_product(Int64(n_atoms), 3, 3), "born", "[n_atoms][3][3]")
    dielectric_ = raw_array(dielectric, Float64, extent_product(3, 3), "dielectric", "[3][3]")
    positions_ = raw_array(positions, Float64, extent_product(Int64(n_atoms), 3), "positions", "[n_atoms][3]")
    direction_cartesian_ = raw_array(direction_cartesian, Float64, 3, "direction_cartesian", "[3]")
    derivatives_ = raw_array(derivatives, ComplexF64, extent_product(3, Int64(n_atoms), 3, Int64(n_atoms), 3), "derivatives", "[3][n_atoms][3][n_atoms][3]")
    options_ = raw_handle(options, :lk_options, "options")
    status = ccall(p_lk_phonon_dipole_dipole_derivative_compute[], Int32, (Ptr{Cvoid}, Int64, Int64,
          Ptr{Float64}, Ptr{Float64}, Ptr{Float64}, Ptr{Float64}, Ptr{Float64}, Float64,
          Float64, Ptr{Float64}, Ptr{ComplexF64}, Ptr{Cvoid}), ctx_, n_atoms, n_g,
          g_vectors_, q_cartesian_, born_, dielectric_, positions_, factor, screening,
          direction_cartesian_, derivatives_, options_)
    raw_check(status)
    return nothing
end

"""
    lk_phonon_dynamical_matrix_derivative_compute(ctx, n_atoms, n_super, n_rows, n_vectors, q, lattice, reciprocal_lattice, force_constants, shortest_vectors, multiplicity, masses, p2s, s2p, born, dielectric, q_direction, nac_factor, derivatives, options)

Derivative of the dynamical matrix with respect to Cartesian q without 2 pi.
"""
function lk_phonon_dynamical_matrix_derivative_compute(ctx, n_atoms, n_super, n_rows,
        n_vectors, q, lattice, reciprocal_lattice, force_constants, shortest_vectors,
        multiplicity, masses, p2s, s2p, born, dielectric, q_direction, nac_factor,
        derivatives, options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    q_ = raw_array(q, Float64, 3, "q", "[3]")
    lattice_ = raw_array(lattice, Float64, extent_product(3, 3), "lattice", "[3][3]")
    reciprocal_lattice_ = raw_array(reciprocal_lattice, Float64, extent_product(3, 3), "reciprocal_lattice", "[3][3]")
    force_constants_ = raw_array(force_constants, Float64, extent_product(Int64(n_rows), Int64(n_super), 3, 3), "force_constants", "[n_rows][n_super][3][3]")
    shortest_vectors_ = raw_array(shortest_vectors, Float64, extent_product(Int64(n_vectors), 3), "shortest_vectors", "[n_vectors][3]")
    multiplicity_ = raw_array(multiplicity, Int64, extent_product(Int64(n_super), Int64(n_atoms), 2), "multiplicity", "[n_super][n_atoms][2]")
    masses_ = raw_array(masses, Float64, Int64(n_atoms), "masses", "[n_atoms]")
    p2s_ = raw_array(p2s, Int64, Int64(n_atoms), "p2s", "[n_atoms]")
    s2p_ = raw_array(s2p, Int64, Int64(n_super), "s2p", "[n_super]")
    born_ = raw_array(born, Float64, extent_product(Int64(n_atoms), 3, 3), "born", "[n_atoms][3][3]")
    dielectric_ = raw_array(dielectric, Float64, extent_product(3, 3), "dielectric", "[3][3]")
    q_direction_ = raw_array(q_direction, Float64, 3, "q_direction", "[3]")
    derivatives_ = raw_array(derivatives, ComplexF64, extent_product(3, extent_product(3, Int64(n_atoms)), extent_product(3, Int64(n_atoms))), "derivatives", "[3][3*n_atoms][3*n_atoms]")
    options_ = raw_handle(options, :lk_options, "options")
    status = ccall(p_lk_phonon_dynamical_matrix_derivative_compute[], Int32, (Ptr{Cvoid}, Int64, Int64,
          Int64, Int64, Ptr{Float64}, Ptr{Float64}, Ptr{Float64}, Ptr{Float64},
          Ptr{Float64}, Ptr{Int64}, Ptr{Float64}, Ptr{Int64}, Ptr{Int64}, Ptr{Float64},
          Ptr{Float64}, Ptr{Float64}, Float64, Ptr{ComplexF64}, Ptr{Cvoid}), ctx_, n_atoms,
          n_super, n_rows, n_vectors, q_, lattice_, reciprocal_lattice_, force_constants_,
          shortest_vectors_, multiplicity_, masses_, p2s_, s2p_, born_, dielectric_,
          q_direction_, nac_factor, derivatives_, options_)
    raw_check(status)
    return nothing
end

"""
    lk_phonon_inverse_fourier_compute(ctx, n_q, n_atoms, n_super, n_rows, n_vectors, matrices, qpoints, shortest_vectors, multiplicity, masses, s2pp, rows, force_constants, options)

Force constants from the dynamical matrices at the q-points commensurate with the supercell.
"""
function lk_phonon_inverse_fourier_compute(ctx, n_q, n_atoms, n_super, n_rows, n_vectors,
        matrices, qpoints, shortest_vectors, multiplicity, masses, s2pp, rows,
        force_constants, options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    matrices_ = raw_array(matrices, ComplexF64, extent_product(Int64(n_q), extent_product(3, Int64(n_atoms)), extent_product(3, Int64(n_atoms))), "matrices", "[n_q][3*n_atoms][3*n_atoms]")
    qpoints_ = raw_array(qpoints, Float64, extent_product(Int64(n_q), 3), "qpoints", "[n_q][3]")
    shortest_vectors_ = raw_array(shortest_vectors, Float64, extent_product(Int64(n_vectors), 3), "shortest_vectors", "[n_vectors][3]")
    multiplicity_ = raw_array(multiplicity, Int64, extent_product(Int64(n_super), Int64(n_atoms), 2), "multiplicity", "[n_super][n_atoms][2]")
    masses_ = raw_array(masses, Float64, Int64(n_atoms), "masses", "[n_atoms]")
    s2pp_ = raw_array(s2pp, Int64, Int64(n_super), "s2pp", "[n_super]")
    rows_ = raw_array(rows, Int64, Int64(n_atoms), "rows", "[n_atoms]")
    force_constants_ = raw_array(force_constants, Float64, extent_product(Int64(n_rows), Int64(n_super), 3, 3), "force_constants", "[n_rows][n_super][3][3]")
    options_ = raw_handle(options, :lk_options, "options")
    status = ccall(p_lk_phonon_inverse_fourier_compute[], Int32, (Ptr{Cvoid}, Int64, Int64, Int64, Int64,
          Int64, Ptr{ComplexF64}, Ptr{Float64}, Ptr{Float64}, Ptr{Int64}, Ptr{Float64},
          Ptr{Int64}, Ptr{Int64}, Ptr{Float64}, Ptr{Cvoid}), ctx_, n_q, n_atoms, n_super,
          n_rows, n_vectors, matrices_, qpoints_, shortest_vectors_, multiplicity_, masses_,
          s2pp_, rows_, force_constants_, options_)
    raw_check(status)
    return nothing
end

"""
    lk_phonon_group_velocities_compute(ctx, n_q, n_bands, frequencies, eigenvectors, derivatives, velocities, options)

Group velocities from eigenvectors and derivatives of dynamical matrices.
"""
function lk_phonon_group_velocities_compute(ctx, n_q, n_bands, frequencies, eigenvectors,
        derivatives, velocities, options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    frequencies_ = raw_array(frequencies, Float64, extent_product(Int64(n_q), Int64(n_bands)), "frequencies", "[n_q][n_bands]")
    eigenvectors_ = raw_array(eigenvectors, ComplexF64, extent_product(Int64(n_q), Int64(n_bands), Int64(n_bands)), "eigenvectors", "[n_q][n_bands][n_bands]")
    derivatives_ = raw_array(derivatives, ComplexF64, extent_product(Int64(n_q), 3, Int64(n_bands), Int64(n_bands)), "derivatives", "[n_q][3][n_bands][n_bands]")
    velocities_ = raw_array(velocities, Float64, extent_product(Int64(n_q), Int64(n_bands), 3), "velocities", "[n_q][n_bands][3]")
    options_ = raw_handle(options, :lk_options, "options")
    status = ccall(p_lk_phonon_group_velocities_compute[], Int32, (Ptr{Cvoid}, Int64, Int64,
          Ptr{Float64}, Ptr{ComplexF64}, Ptr{ComplexF64}, Ptr{Float64}, Ptr{Cvoid}), ctx_,
          n_q, n_bands, frequencies_, eigenvectors_, derivatives_, velocities_, options_)
    raw_check(status)
    return nothing
end

"""
    lk_phonon_heat_capacities_compute(ctx, n_modes, n_temperatures, frequencies, temperatures, heat_capacities, options)

Heat capacities of harmonic modes at constant volume.
"""
function lk_phonon_heat_capacities_compute(ctx, n_modes, n_temperatures, frequencies,
        temperatures, heat_capacities, options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    frequencies_ = raw_array(frequencies, Float64, Int64(n_modes), "frequencies", "[n_modes]")
    temperatures_ = raw_array(temperatures, Float64, Int64(n_temperatures), "temperatures", "[n_temperatures]")
    heat_capacities_ = raw_array(heat_capacities, Float64, extent_product(Int64(n_temperatures), Int64(n_modes)), "heat_capacities", "[n_temperatures][n_modes]")
    options_ = raw_handle(options, :lk_options, "options")
    status = ccall(p_lk_phonon_heat_capacities_compute[], Int32, (Ptr{Cvoid}, Int64, Int64, Ptr{Float64},
          Ptr{Float64}, Ptr{Float64}, Ptr{Cvoid}), ctx_, n_modes, n_temperatures,
          frequencies_, temperatures_, heat_capacities_, options_)
    raw_check(status)
    return nothing
end

"""
    lk_phonon_free_energies_compute(ctx, n_modes, n_temperatures, frequencies, temperatures, free_energies, entropies, options)

Helmholtz free energies and entropies of harmonic modes.
"""
function lk_phonon_free_energies_compute(ctx, n_modes, n_temperatures, frequencies,
        temperatures, free_energies, entropies, options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    frequencies_ = raw_array(frequencies, Float64, Int64(n_modes), "frequencies", "[n_modes]")
    temperatures_ = raw_array(temperatures, Float64, Int64(n_temperatures), "temperatures", "[n_temperatures]")
    free_energies_ = raw_array(free_energies, Float64, extent_product(Int64(n_temperatures), Int64(n_modes)), "free_energies", "[n_temperatures][n_modes]")
    entropies_ = raw_array(entropies, Float64, extent_product(Int64(n_temperatures), Int64(n_modes)), "entropies", "[n_temperatures][n_modes]")
    options_ = raw_handle(options, :lk_options, "options")
    status = ccall(p_lk_phonon_free_energies_compute[], Int32, (Ptr{Cvoid}, Int64, Int64, Ptr{Float64},
          Ptr{Float64}, Ptr{Float64}, Ptr{Float64}, Ptr{Cvoid}), ctx_, n_modes,
          n_temperatures, frequencies_, temperatures_, free_energies_, entropies_, options_)
    raw_check(status)
    return nothing
end

"""
    lk_phonon3_ir_triplets_compute(ctx, grid_point, d_diag, n_rotations, rotations, is_time_reversal, swappable, n_grid, map_triplets, map_q, options)

Irreducible triplets of grid points at a fixed first point.
"""
function lk_phonon3_ir_triplets_compute(ctx, grid_point, d_diag, n_rotations, rotations,
        is_time_reversal, swappable, n_grid, map_triplets, map_q, options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    d_diag_ = raw_array(d_diag, Int64, 3, "d_diag", "[3]")
    rotations_ = raw_array(rotations, Int64, extent_product(Int64(n_rotations), 3, 3), "rotations", "[n_rotations][3][3]")
    map_triplets_ = raw_array(map_triplets, Int64, Int64(n_grid), "map_triplets", "[n_grid]")
    map_q_ = raw_array(map_q, Int64, Int64(n_grid), "map_q", "[n_grid]")
    n_ir = Ref{Int64}(0)
    options_ = raw_handle(options, :lk_options, "options")
    status = ccall(p_lk_phonon3_ir_triplets_compute[], Int32, (Ptr{Cvoid}, Int64, Ptr{Int64}, Int64,
          Ptr{Int64}, Int32, Int32, Int64, Ptr{Int64}, Ptr{Int64}, Ref{Int64}, Ptr{Cvoid}),
          ctx_, grid_point, d_diag_, n_rotations, rotations_, is_time_reversal, swappable,
          n_grid, map_triplets_, map_q_, n_ir, options_)
    raw_check(status)
    return n_ir[]
end

"""
    lk_phonon3_bz_triplets_compute(ctx, grid_point, n_bz, bz_grid_addresses, n_bz_map, bz_map, n_grid, map_triplets, d_diag, q_reduced, reciprocal_lattice, bz_grid_type, n_triplets, triplets, options)

BZ grid points of irreducible triplets, with the shortest sum G of the three addresses.
"""
function lk_phonon3_bz_triplets_compute(ctx, grid_point, n_bz, bz_grid_addresses, n_bz_map,
        bz_map, n_grid, map_triplets, d_diag, q_reduced, reciprocal_lattice, bz_grid_type,
        n_triplets, triplets, options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    bz_grid_addresses_ = raw_array(bz_grid_addresses, Int64, extent_product(Int64(n_bz), 3), "bz_grid_addresses", "[n_bz][3]")
    bz_map_ = raw_array(bz_map, Int64, Int64(n_bz_map), "bz_map", "[n_bz_map]")
    map_triplets_ = raw_array(map_triplets, Int64, Int64(n_grid), "map_triplets", "[n_grid]")
    d_diag_ = raw_array(d_diag, Int64, 3, "d_diag", "[3]")
    q_reduced_ = raw_array(q_reduced, Int64, extent_product(3, 3), "q_reduced", "[3][3]")
    reciprocal_lattice_ = raw_array(reciprocal_lattice, Float64, extent_product(3, 3), "reciprocal_lattice", "[3][3]")
    triplets_ = raw_array(triplets, Int64, extent_product(Int64(n_triplets), 3), "triplets", "[n_triplets][3]")
    options_ = raw_handle(options, :lk_options, "options")
    status = ccall(p_lk_phonon3_bz_triplets_compute[], Int32, (Ptr{Cvoid}, Int64, Int64, Ptr{Int64},
          Int64, Ptr{Int64}, Int64, Ptr{Int64}, Ptr{Int64}, Ptr{Int64}, Ptr{Float64}, Int64,
          Int64, Ptr{Int64}, Ptr{Cvoid}), ctx_, grid_point, n_bz, bz_grid_addresses_,
          n_bz_map, bz_map_, n_grid, map_triplets_, d_diag_, q_reduced_,
          reciprocal_lattice_, bz_grid_type, n_triplets, triplets_, options_)
    raw_check(status)
    return nothing
end

"""
    lk_phonon3_tetrahedron_weights_compute(ctx, n_weights, n_points, frequency_points, n_tetrahedra, relative_grid_address, d_diag, n_triplets, triplets, n_bands1, frequencies1, n_bands2, frequencies2, n_bz, bz_grid_addresses, n_bz_map, bz_map, bz_grid_type, weights, zero, options)

Weights of the delta functions of three-phonon processes by the linear tetrahedron method.
"""
function lk_phonon3_tetrahedron_weights_compute(ctx, n_weights, n_points, frequency_points,
        n_tetrahedra, relative_grid_address, d_diag, n_triplets, triplets, n_bands1,
        frequencies1, n_bands2, frequencies2, n_bz, bz_grid_addresses, n_bz_map, bz_map,
        bz_grid_type, weights, zero, options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    frequency_points_ = raw_array(frequency_points, Float64, Int64(n_points), "frequency_points", "[n_points]")
    relative_grid_address_ = raw_array(relative_grid_address, Int64, extent_product(Int64(n_tetrahedra), 4, 3), "relative_grid_address", "[n_tetrahedra][4][3]")
    d_diag_ = raw_array(d_diag, Int64, 3, "d_diag", "[3]")
    triplets_ = raw_array(triplets, Int64, extent_product(Int64(n_triplets), 3), "triplets", "[n_triplets][3]")
    frequencies1_ = raw_array(frequencies1, Float64, extent_product(Int64(n_bz), Int64(n_bands1)), "frequencies1", "[n_bz][n_bands1]")
    frequencies2_ = raw_array(frequencies2, Float64, extent_product(Int64(n_bz), Int64(n_bands2)), "frequencies2", "[n_bz][n_bands2]")
    bz_grid_addresses_ = raw_array(bz_grid_addresses, Int64, extent_product(Int64(n_bz), 3), "bz_grid_addresses", "[n_bz][3]")
    bz_map_ = raw_array(bz_map, Int64, Int64(n_bz_map), "bz_map", "[n_bz_map]")
    weights_ = raw_array(weights, Float64, extent_product(Int64(n_weights), Int64(n_triplets), Int64(n_points), Int64(n_bands1), Int64(n_bands2)), "weights", "[n_weights][n_triplets][n_points][n_bands1][n_bands2]")
    zero_ = raw_array(zero, Int8, extent_product(Int64(n_triplets), Int64(n_points), Int64(n_bands1), Int64(n_bands2)), "zero", "[n_triplets][n_points][n_bands1][n_bands2]")
    options_ = raw_handle(options, :lk_options, "options")
    status = ccall(p_lk_phonon3_tetrahedron_weights_compute[], Int32, (Ptr{Cvoid}, Int64, Int64,
          Ptr{Float64}, Int64, Ptr{Int64}, Ptr{Int64}, Int64, Ptr{Int64}, Int64,
          Ptr{Float64}, Int64, Ptr{Float64}, Int64, Ptr{Int64}, Int64, Ptr{Int64}, Int64,
          Ptr{Float64}, Ptr{Int8}, Ptr{Cvoid}), ctx_, n_weights, n_points,
          frequency_points_, n_tetrahedra, relative_grid_address_, d_diag_, n_triplets,
          triplets_, n_bands1, frequencies1_, n_bands2, frequencies2_, n_bz,
          bz_grid_addresses_, n_bz_map, bz_map_, bz_grid_type, weights_, zero_, options_)
    raw_check(status)
    return nothing
end

"""
    lk_phonon3_gaussian_weights_compute(ctx, n_weights, n_points, frequency_points, n_triplets, triplets, n_bz, n_band, frequencies, sigma, sigma_cutoff, weights, zero, options)

Weights of the delta functions of three-phonon processes by Gaussians.
"""
function lk_phonon3_gaussian_weights_compute(ctx, n_weights, n_points, frequency_points,
        n_triplets, triplets, n_bz, n_band, frequencies, sigma, sigma_cutoff, weights, zero,
        options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    frequency_points_ = raw_array(frequency_points, Float64, Int64(n_points), "frequency_points", "[n_points]")
    triplets_ = raw_array(triplets, Int64, extent_product(Int64(n_triplets), 3), "triplets", "[n_triplets][3]")
    frequencies_ = raw_array(frequencies, Float64, extent_product(Int64(n_bz), Int64(n_band)), "frequencies", "[n_bz][n_band]")
    weights_ = raw_array(weights, Float64, extent_product(Int64(n_weights), Int64(n_triplets), Int64(n_points), Int64(n_band), Int64(n_band)), "weights", "[n_weights][n_triplets][n_points][n_band][n_band]")
    zero_ = raw_array(zero, Int8, extent_product(Int64(n_triplets), Int64(n_points), Int64(n_band), Int64(n_band)), "zero", "[n_triplets][n_points][n_band][n_band]")
    options_ = raw_handle(options, :lk_options, "options")
    status = ccall(p_lk_phonon3_gaussian_weights_compute[], Int32, (Ptr{Cvoid}, Int64, Int64,
          Ptr{Float64}, Int64, Ptr{Int64}, Int64, Int64, Ptr{Float64}, Float64, Float64,
          Ptr{Float64}, Ptr{Int8}, Ptr{Cvoid}), ctx_, n_weights, n_points,
          frequency_points_, n_triplets, triplets_, n_bz, n_band, frequencies_, sigma,
          sigma_cutoff, weights_, zero_, options_)
    raw_check(status)
    return nothing
end

"""
    lk_phonon3_degenerate_weights_compute(ctx, n_weights, n_triplets, triplets, n_points, n_bz, n_band, degenerate_ids, weights, zero, options)

Averages weights over the degenerate bands at the second and third q-points of the triplets.
"""
function lk_phonon3_degenerate_weights_compute(ctx, n_weights, n_triplets, triplets,
        n_points, n_bz, n_band, degenerate_ids, weights, zero, options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    triplets_ = raw_array(triplets, Int64, extent_product(Int64(n_triplets), 3), "triplets", "[n_triplets][3]")
    degenerate_ids_ = raw_array(degenerate_ids, Int64, extent_product(Int64(n_bz), Int64(n_band)), "degenerate_ids", "[n_bz][n_band]")
    weights_ = raw_array(weights, Float64, extent_product(Int64(n_weights), Int64(n_triplets), Int64(n_points), Int64(n_band), Int64(n_band)), "weights", "[n_weights][n_triplets][n_points][n_band][n_band]")
    zero_ = raw_array(zero, Int8, extent_product(Int64(n_triplets), Int64(n_points), Int64(n_band), Int64(n_band)), "zero", "[n_triplets][n_points][n_band][n_band]")
    options_ = raw_handle(options, :lk_options, "options")
    status = ccall(p_lk_phonon3_degenerate_weights_compute[], Int32, (Ptr{Cvoid}, Int64, Int64,
          Ptr{Int64}, Int64, Int64, Int64, Ptr{Int64}, Ptr{Float64}, Ptr{Int8}, Ptr{Cvoid}),
          ctx_, n_weights, n_triplets, triplets_, n_points, n_bz, n_band, degenerate_ids_,
          weights_, zero_, options_)
    raw_check(status)
    return nothing
end

"""
    lk_phonon3_real_to_reciprocal_compute(ctx, q_points, n_atoms, n_super, n_rows, fc3, nonzero, n_vectors, vectors, multiplicity, p2s_map, s2p_map, all_shortest, make_r0_average, reciprocal, options)

Lattice transform of third-order force constants at three q-points.
"""
function lk_phonon3_real_to_reciprocal_compute(ctx, q_points, n_atoms, n_super, n_rows, fc3,
        nonzero, n_vectors, vectors, multiplicity, p2s_map, s2p_map, all_shortest,
        make_r0_average, reciprocal, options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    q_points_ = raw_array(q_points, Float64, extent_product(3, 3), "q_points", "[3][3]")
    fc3_ = raw_array(fc3, Float64, extent_product(Int64(n_rows), Int64(n_super), Int64(n_super), 3, 3, 3), "fc3", "[n_rows][n_super][n_super][3][3][3]")
    nonzero_ = raw_array(nonzero, Int8, extent_product(Int64(n_rows), Int64(n_super), Int64(n_super)), "nonzero", "[n_rows][n_super][n_super]")
    vectors_ = raw_array(vectors, Float64, extent_product(Int64(n_vectors), 3), "vectors", "[n_vectors][3]")
    multiplicity_ = raw_array(multiplicity, Int64, extent_product(Int64(n_super), Int64(n_atoms), 2), "multiplicity", "[n_super][n_atoms][2]")
    p2s_map_ = raw_array(p2s_map, Int64, Int64(n_atoms), "p2s_map", "[n_atoms]")
    s2p_map_ = raw_array(s2p_map, Int64, Int64(n_super), "s2p_map", "[n_super]")
    all_shortest_ = raw_array(all_shortest, Int8, extent_product(Int64(n_atoms), Int64(n_super), Int64(n_super)), "all_shortest", "[n_atoms][n_super][n_super]")
    reciprocal_ = raw_array(reciprocal, ComplexF64, extent_product(Int64(n_atoms), Int64(n_atoms), Int64(n_atoms), 3, 3, 3), "reciprocal", "[n_atoms][n_atoms][n_atoms][3][3][3]")
    options_ = raw_handle(options, :lk_options, "options")
    status = ccall(p_lk_phonon3_real_to_reciprocal_compute[], Int32, (Ptr{Cvoid}, Ptr{Float64}, Int64,
          Int64, Int64, Ptr{Float64}, Ptr{Int8}, Int64, Ptr{Float64}, Ptr{Int64},
          Ptr{Int64}, Ptr{Int64}, Ptr{Int8}, Int32, Ptr{ComplexF64}, Ptr{Cvoid}), ctx_,
          q_points_, n_atoms, n_super, n_rows, fc3_, nonzero_, n_vectors, vectors_,
          multiplicity_, p2s_map_, s2p_map_, all_shortest_, make_r0_average, reciprocal_,
          options_)
    raw_check(status)
    return nothing
end

"""
    lk_phonon3_reciprocal_to_normal_compute(ctx, n_positions, positions, n_atoms, reciprocal, frequencies0, frequencies1, frequencies2, eigenvectors0, eigenvectors1, eigenvectors2, masses, n_bands0, band_indices, cutoff_frequency, n_squared, squared, options)

Squared projections of transformed force constants on phonon modes.
"""
function lk_phonon3_reciprocal_to_normal_compute(ctx, n_positions, positions, n_atoms,
        reciprocal, frequencies0, frequencies1, frequencies2, eigenvectors0, eigenvectors1,
        eigenvectors2, masses, n_bands0, band_indices, cutoff_frequency, n_squared, squared,
        options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    positions_ = raw_array(positions, Int64, extent_product(Int64(n_positions), 4), "positions", "[n_positions][4]")
    reciprocal_ = raw_array(reciprocal, ComplexF64, extent_product(Int64(n_atoms), Int64(n_atoms), Int64(n_atoms), 3, 3, 3), "reciprocal", "[n_atoms][n_atoms][n_atoms][3][3][3]")
    frequencies0_ = raw_array(frequencies0, Float64, extent_product(3, Int64(n_atoms)), "frequencies0", "[3*n_atoms]")
    frequencies1_ = raw_array(frequencies1, Float64, extent_product(3, Int64(n_atoms)), "frequencies1", "[3*n_atoms]")
    frequencies2_ = raw_array(frequencies2, Float64, extent_product(3, Int64(n_atoms)), "frequencies2", "[3*n_atoms]")
    eigenvectors0_ = raw_array(eigenvectors0, ComplexF64, extent_product(extent_product(3, Int64(n_atoms)), extent_product(3, Int64(n_atoms))), "eigenvectors0", "[3*n_atoms][3*n_atoms]")
    eigenvectors1_ = raw_array(eigenvectors1, ComplexF64, extent_product(extent_product(3, Int64(n_atoms)), extent_product(3, Int64(n_atoms))), "eigenvectors1", "[3*n_atoms][3*n_atoms]")
    eigenvectors2_ = raw_array(eigenvectors2, ComplexF64, extent_product(extent_product(3, Int64(n_atoms)), extent_product(3, Int64(n_atoms))), "eigenvectors2", "[3*n_atoms][3*n_atoms]")
    masses_ = raw_array(masses, Float64, Int64(n_atoms), "masses", "[n_atoms]")
    band_indices_ = raw_array(band_indices, Int64, Int64(n_bands0), "band_indices", "[n_bands0]")
    squared_ = raw_array(squared, Float64, Int64(n_squared), "squared", "[n_squared]")
    options_ = raw_handle(options, :lk_options, "options")
    status = ccall(p_lk_phonon3_reciprocal_to_normal_compute[], Int32, (Ptr{Cvoid}, Int64, Ptr{Int64},
          Int64, Ptr{ComplexF64}, Ptr{Float64}, Ptr{Float64}, Ptr{Float64}, Ptr{ComplexF64},
          Ptr{ComplexF64}, Ptr{ComplexF64}, Ptr{Float64}, Int64, Ptr{Int64}, Float64, Int64,
          Ptr{Float64}, Ptr{Cvoid}), ctx_, n_positions, positions_, n_atoms, reciprocal_,
          frequencies0_, frequencies1_, frequencies2_, eigenvectors0_, eigenvectors1_,
          eigenvectors2_, masses_, n_bands0, band_indices_, cutoff_frequency, n_squared,
          squared_, options_)
    raw_check(status)
    return nothing
end

"""
    lk_phonon3_interaction_compute(ctx, n_triplets, triplets, n_bands0, band_indices, d_diag, q_mat, n_bz, bz_grid_addresses, n_bz_map, bz_map, bz_grid_type, n_atoms, n_super, n_rows, fc3, nonzero, n_vectors, vectors, multiplicity, masses, p2s_map, s2p_map, all_shortest, frequencies, eigenvectors, make_r0_average, symmetrize_fc3_q, cutoff_frequency, zero, squared, options)

Three-phonon interaction strengths of triplets.
"""
function lk_phonon3_interaction_compute(ctx, n_triplets, triplets, n_bands0, band_indices,
        d_diag, q_mat, n_bz, bz_grid_addresses, n_bz_map, bz_map, bz_grid_type, n_atoms,
        n_super, n_rows, fc3, nonzero, n_vectors, vectors, multiplicity, masses, p2s_map,
        s2p_map, all_shortest, frequencies, eigenvectors, make_r0_average, symmetrize_fc3_q,
        cutoff_frequency, zero, squared, options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    triplets_ = raw_array(triplets, Int64, extent_product(Int64(n_triplets), 3), "triplets", "[n_triplets][3]")
    band_indices_ = raw_array(band_indices, Int64, Int64(n_bands0), "band_indices", "[n_bands0]")
    d_diag_ = raw_array(d_diag, Int64, 3, "d_diag", "[3]")
    q_mat_ = raw_array(q_mat, Int64, extent_product(3, 3), "q_mat", "[3][3]")
    bz_grid_addresses_ = raw_array(bz_grid_addresses, Int64, extent_product(Int64(n_bz), 3), "bz_grid_addresses", "[n_bz][3]")
    bz_map_ = raw_array(bz_map, Int64, Int64(n_bz_map), "bz_map", "[n_bz_map]")
    fc3_ = raw_array(fc3, Float64, extent_product(Int64(n_rows), Int64(n_super), Int64(n_super), 3, 3, 3), "fc3", "[n_rows][n_super][n_super][3][3][3]")
    nonzero_ = raw_array(nonzero, Int8, extent_product(Int64(n_rows), Int64(n_super), Int64(n_super)), "nonzero", "[n_rows][n_super][n_super]")
    vectors_ = raw_array(vectors, Float64, extent_product(Int64(n_vectors), 3), "vectors", "[n_vectors][3]")
    multiplicity_ = raw_array(multiplicity, Int64, extent_product(Int64(n_super), Int64(n_atoms), 2), "multiplicity", "[n_super][n_atoms][2]")
    masses_ = raw_array(masses, Float64, Int64(n_atoms), "masses", "[n_atoms]")
    p2s_map_ = raw_array(p2s_map, Int64, Int64(n_atoms), "p2s_map", "[n_atoms]")
    s2p_map_ = raw_array(s2p_map, Int64, Int64(n_super), "s2p_map", "[n_super]")
    all_shortest_ = raw_array(all_shortest, Int8, extent_product(Int64(n_atoms), Int64(n_super), Int64(n_super)), "all_shortest", "[n_atoms][n_super][n_super]")
    frequencies_ = raw_array(frequencies, Float64, extent_product(Int64(n_bz), extent_product(3, Int64(n_atoms))), "frequencies", "[n_bz][3*n_atoms]")
    eigenvectors_ = raw_array(eigenvectors, ComplexF64, extent_product(Int64(n_bz), extent_product(3, Int64(n_atoms)), extent_product(3, Int64(n_atoms))), "eigenvectors", "[n_bz][3*n_atoms][3*n_atoms]")
    zero_ = raw_array(zero, Int8, extent_product(Int64(n_triplets), Int64(n_bands0), extent_product(3, Int64(n_atoms)), extent_product(3, Int64(n_atoms))), "zero", "[n_triplets][n_bands0][3*n_atoms][3*n_atoms]")
    squared_ = raw_array(squared, Float64, extent_product(Int64(n_triplets), Int64(n_bands0), extent_product(3, Int64(n_atoms)), extent_product(3, Int64(n_atoms))), "squared", "[n_triplets][n_bands0][3*n_atoms][3*n_atoms]")
    options_ = raw_handle(options, :lk_options, "options")
    status = ccall(p_lk_phonon3_interaction_compute[], Int32, (Ptr{Cvoid}, Int64, Ptr{Int64}, Int64,
          Ptr{Int64}, Ptr{Int64}, Ptr{Int64}, Int64, Ptr{Int64}, Int64, Ptr{Int64}, Int64,
          Int64, Int64, Int64, Ptr{Float64}, Ptr{Int8}, Int64, Ptr{Float64}, Ptr{Int64},
          Ptr{Float64}, Ptr{Int64}, Ptr{Int64}, Ptr{Int8}, Ptr{Float64}, Ptr{ComplexF64},
          Int32, Int32, Float64, Ptr{Int8}, Ptr{Float64}, Ptr{Cvoid}), ctx_, n_triplets,
          triplets_, n_bands0, band_indices_, d_diag_, q_mat_, n_bz, bz_grid_addresses_,
          n_bz_map, bz_map_, bz_grid_type, n_atoms, n_super, n_rows, fc3_, nonzero_,
          n_vectors, vectors_, multiplicity_, masses_, p2s_map_, s2p_map_, all_shortest_,
          frequencies_, eigenvectors_, make_r0_average, symmetrize_fc3_q, cutoff_frequency,
          zero_, squared_, options_)
    raw_check(status)
    return nothing
end

"""
    lk_phonon3_imag_self_energy_compute(ctx, n_triplets, triplets, triplet_weights, n_bands0, n_band, squared, n_bz, frequencies, temperature, n_weights, n_points, weights, zero, cutoff_frequency, frequency_point, gamma, options)

Imaginary part of the phonon self-energy from interaction strengths and weights.
"""
function lk_phonon3_imag_self_energy_compute(ctx, n_triplets, triplets, triplet_weights,
        n_bands0, n_band, squared, n_bz, frequencies, temperature, n_weights, n_points,
        weights, zero, cutoff_frequency, frequency_point, gamma, options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    triplets_ = raw_array(triplets, Int64, extent_product(Int64(n_triplets), 3), "triplets", "[n_triplets][3]")
    triplet_weights_ = raw_array(triplet_weights, Int64, Int64(n_triplets), "triplet_weights", "[n_triplets]")
    squared_ = raw_array(squared, Float64, extent_product(Int64(n_triplets), Int64(n_bands0), Int64(n_band), Int64(n_band)), "squared", "[n_triplets][n_bands0][n_band][n_band]")
    frequencies_ = raw_array(frequencies, Float64, extent_product(Int64(n_bz), Int64(n_band)), "frequencies", "[n_bz][n_band]")
    weights_ = raw_array(weights, Float64, extent_product(Int64(n_weights), Int64(n_triplets), Int64(n_points), Int64(n_band), Int64(n_band)), "weights", "[n_weights][n_triplets][n_points][n_band][n_band]")
    zero_ = raw_array(zero, Int8, extent_product(Int64(n_triplets), Int64(n_points), Int64(n_band), Int64(n_band)), "zero", "[n_triplets][n_points][n_band][n_band]")
    gamma_ = raw_array(gamma, Float64, Int64(n_bands0), "gamma", "[n_bands0]")
    options_ = raw_handle(options, :lk_options, "options")
    status = ccall(p_lk_phonon3_imag_self_energy_compute[], Int32, (Ptr{Cvoid}, Int64, Ptr{Int64},
          Ptr{Int64}, Int64, Int64, Ptr{Float64}, Int64, Ptr{Float64}, Float64, Int64,
          Int64, Ptr{Float64}, Ptr{Int8}, Float64, Int64, Ptr{Float64}, Ptr{Cvoid}), ctx_,
          n_triplets, triplets_, triplet_weights_, n_bands0, n_band, squared_, n_bz,
          frequencies_, temperature, n_weights, n_points, weights_, zero_, cutoff_frequency,
          frequency_point, gamma_, options_)
    raw_check(status)
    return nothing
end

"""
    lk_phonon3_detailed_imag_self_energy_compute(ctx, n_triplets, triplets, triplet_weights, n_bands0, n_band, squared, n_bz, frequencies, temperature, n_weights, n_points, weights, zero, cutoff_frequency, bz_grid_addresses, detail, gamma_normal, gamma_umklapp, options)

Imaginary part of the phonon self-energy by elements, and its normal and Umklapp parts.
"""
function lk_phonon3_detailed_imag_self_energy_compute(ctx, n_triplets, triplets,
        triplet_weights, n_bands0, n_band, squared, n_bz, frequencies, temperature,
        n_weights, n_points, weights, zero, cutoff_frequency, bz_grid_addresses, detail,
        gamma_normal, gamma_umklapp, options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    triplets_ = raw_array(triplets, Int64, extent_product(Int64(n_triplets), 3), "triplets", "[n_triplets][3]")
    triplet_weights_ = raw_array(triplet_weights, Int64, Int64(n_triplets), "triplet_weights", "[n_triplets]")
    squared_ = raw_array(squared, Float64, extent_product(Int64(n_triplets), Int64(n_bands0), Int64(n_band), Int64(n_band)), "squared", "[n_triplets][n_bands0][n_band][n_band]")
    frequencies_ = raw_array(frequencies, Float64, extent_product(Int64(n_bz), Int64(n_band)), "frequencies", "[n_bz][n_band]")
    weights_ = raw_array(weights, Float64, extent_product(Int64(n_weights), Int64(n_triplets), Int64(n_points), Int64(n_band), Int64(n_band)), "weights", "[n_weights][n_triplets][n_points][n_band][n_band]")
    zero_ = raw_array(zero, Int8, extent_product(Int64(n_triplets), Int64(n_points), Int64(n_band), Int64(n_band)), "zero", "[n_triplets][n_points][n_band][n_band]")
    bz_grid_addresses_ = raw_array(bz_grid_addresses, Int64, extent_product(Int64(n_bz), 3), "bz_grid_addresses", "[n_bz][3]")
    detail_ = raw_array(detail, Float64, extent_product(Int64(n_triplets), Int64(n_bands0), Int64(n_band), Int64(n_band)), "detail", "[n_triplets][n_bands0][n_band][n_band]")
    gamma_normal_ = raw_array(gamma_normal, Float64, Int64(n_bands0), "gamma_normal", "[n_bands0]")
    gamma_umklapp_ = raw_array(gamma_umklapp, Float64, Int64(n_bands0), "gamma_umklapp", "[n_bands0]")
    options_ = raw_handle(options, :lk_options, "options")
    status = ccall(p_lk_phonon3_detailed_imag_self_energy_compute[], Int32, (Ptr{Cvoid}, Int64,
          Ptr{Int64}, Ptr{Int64}, Int64, Int64, Ptr{Float64}, Int64, Ptr{Float64}, Float64,
          Int64, Int64, Ptr{Float64}, Ptr{Int8}, Float64, Ptr{Int64}, Ptr{Float64},
          Ptr{Float64}, Ptr{Float64}, Ptr{Cvoid}), ctx_, n_triplets, triplets_,
          triplet_weights_, n_bands0, n_band, squared_, n_bz, frequencies_, temperature,
          n_weights, n_points, weights_, zero_, cutoff_frequency, bz_grid_addresses_,
          detail_, gamma_normal_, gamma_umklapp_, options_)
    raw_check(status)
    return nothing
end

"""
    lk_phonon3_collision_compute(ctx, n_q0, first_triplet, n_triplets, triplets, triplet_weights, n_sigmas, sigmas, sigma_cutoffs, n_temperatures, temperatures, n_tetrahedra, relative_grid_address, n_bands0, band_indices, d_diag, q_mat, n_bz, bz_grid_addresses, n_bz_map, bz_map, bz_grid_type, n_atoms, n_super, n_rows, fc3, nonzero, n_vectors, vectors, multiplicity, masses, p2s_map, s2p_map, all_shortest, frequencies, eigenvectors, degenerate_ids, make_r0_average, symmetrize_fc3_q, cutoff_frequency, n_parts, gamma, options)

Imaginary parts of the self-energies at a list of q-points whose triplets are given.
"""
function lk_phonon3_collision_compute(ctx, n_q0, first_triplet, n_triplets, triplets,
        triplet_weights, n_sigmas, sigmas, sigma_cutoffs, n_temperatures, temperatures,
        n_tetrahedra, relative_grid_address, n_bands0, band_indices, d_diag, q_mat, n_bz,
        bz_grid_addresses, n_bz_map, bz_map, bz_grid_type, n_atoms, n_super, n_rows, fc3,
        nonzero, n_vectors, vectors, multiplicity, masses, p2s_map, s2p_map, all_shortest,
        frequencies, eigenvectors, degenerate_ids, make_r0_average, symmetrize_fc3_q,
        cutoff_frequency, n_parts, gamma, options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    first_triplet_ = raw_array(first_triplet, Int64, extent_sum(Int64(n_q0), 1), "first_triplet", "[n_q0+1]")
    triplets_ = raw_array(triplets, Int64, extent_product(Int64(n_triplets), 3), "triplets", "[n_triplets][3]")
    triplet_weights_ = raw_array(triplet_weights, Int64, Int64(n_triplets), "triplet_weights", "[n_triplets]")
    sigmas_ = raw_array(sigmas, Float64, Int64(n_sigmas), "sigmas", "[n_sigmas]")
    sigma_cutoffs_ = raw_array(sigma_cutoffs, Float64, Int64(n_sigmas), "sigma_cutoffs", "[n_sigmas]")
    temperatures_ = raw_array(temperatures, Float64, Int64(n_temperatures), "temperatures", "[n_temperatures]")
    relative_grid_address_ = raw_array(relative_grid_address, Int64, extent_product(Int64(n_tetrahedra), 4, 3), "relative_grid_address", "[n_tetrahedra][4][3]")
    band_indices_ = raw_array(band_indices, Int64, Int64(n_bands0), "band_indices", "[n_bands0]")
    d_diag_ = raw_array(d_diag, Int64, 3, "d_diag", "[3]")
    q_mat_ = raw_array(q_mat, Int64, extent_product(3, 3), "q_mat", "[3][3]")
    bz_grid_addresses_ = raw_array(bz_grid_addresses, Int64, extent_product(Int64(n_bz), 3), "bz_grid_addresses", "[n_bz][3]")
    bz_map_ = raw_array(bz_map, Int64, Int64(n_bz_map), "bz_map", "[n_bz_map]")
    fc3_ = raw_array(fc3, Float64, extent_product(Int64(n_rows), Int64(n_super), Int64(n_super), 3, 3, 3), "fc3", "[n_rows][n_super][n_super][3][3][3]")
    nonzero_ = raw_array(nonzero, Int8, extent_product(Int64(n_rows), Int64(n_super), Int64(n_super)), "nonzero", "[n_rows][n_super][n_super]")
    vectors_ = raw_array(vectors, Float64, extent_product(Int64(n_vectors), 3), "vectors", "[n_vectors][3]")
    multiplicity_ = raw_array(multiplicity, Int64, extent_product(Int64(n_super), Int64(n_atoms), 2), "multiplicity", "[n_super][n_atoms][2]")
    masses_ = raw_array(masses, Float64, Int64(n_atoms), "masses", "[n_atoms]")
    p2s_map_ = raw_array(p2s_map, Int64, Int64(n_atoms), "p2s_map", "[n_atoms]")
    s2p_map_ = raw_array(s2p_map, Int64, Int64(n_super), "s2p_map", "[n_super]")
    all_shortest_ = raw_array(all_shortest, Int8, extent_product(Int64(n_atoms), Int64(n_super), Int64(n_super)), "all_shortest", "[n_atoms][n_super][n_super]")
    frequencies_ = raw_array(frequencies, Float64, extent_product(Int64(n_bz), extent_product(3, Int64(n_atoms))), "frequencies", "[n_bz][3*n_atoms]")
    eigenvectors_ = raw_array(eigenvectors, ComplexF64, extent_product(Int64(n_bz), extent_product(3, Int64(n_atoms)), extent_product(3, Int64(n_atoms))), "eigenvectors", "[n_bz][3*n_atoms][3*n_atoms]")
    degenerate_ids_ = raw_array(degenerate_ids, Int64, extent_product(Int64(n_bz), extent_product(3, Int64(n_atoms))), "degenerate_ids", "[n_bz][3*n_atoms]")
    gamma_ = raw_array(gamma, Float64, extent_product(Int64(n_q0), Int64(n_sigmas), Int64(n_parts), Int64(n_temperatures), Int64(n_bands0)), "gamma", "[n_q0][n_sigmas][n_parts][n_temperatures][n_bands0]")
    options_ = raw_handle(options, :lk_options, "options")
    status = ccall(p_lk_phonon3_collision_compute[], Int32, (Ptr{Cvoid}, Int64, Ptr{Int64}, Int64,
          Ptr{Int64}, Ptr{Int64}, Int64, Ptr{Float64}, Ptr{Float64}, Int64, Ptr{Float64},
          Int64, Ptr{Int64}, Int64, Ptr{Int64}, Ptr{Int64}, Ptr{Int64}, Int64, Ptr{Int64},
          Int64, Ptr{Int64}, Int64, Int64, Int64, Int64, Ptr{Float64}, Ptr{Int8}, Int64,
          Ptr{Float64}, Ptr{Int64}, Ptr{Float64}, Ptr{Int64}, Ptr{Int64}, Ptr{Int8},
          Ptr{Float64}, Ptr{ComplexF64}, Ptr{Int64}, Int32, Int32, Float64, Int64,
          Ptr{Float64}, Ptr{Cvoid}), ctx_, n_q0, first_triplet_, n_triplets, triplets_,
          triplet_weights_, n_sigmas, sigmas_, sigma_cutoffs_, n_temperatures,
          temperatures_, n_tetrahedra, relative_grid_address_, n_bands0, band_indices_,
          d_diag_, q_mat_, n_bz, bz_grid_addresses_, n_bz_map, bz_map_, bz_grid_type,
          n_atoms, n_super, n_rows, fc3_, nonzero_, n_vectors, vectors_, multiplicity_,
          masses_, p2s_map_, s2p_map_, all_shortest_, frequencies_, eigenvectors_,
          degenerate_ids_, make_r0_average, symmetrize_fc3_q, cutoff_frequency, n_parts,
          gamma_, options_)
    raw_check(status)
    return nothing
end

"""
    lk_phonon3_collision_at_grid_points_compute(ctx, n_grid_points, grid_points, n_sigmas, sigmas, sigma_cutoffs, n_temperatures, temperatures, n_tetrahedra, relative_grid_address, bz_to_grid, n_rotations, rotations, is_time_reversal, swappable, is_mesh_symmetry, reciprocal_lattice, q_reduced, n_bands0, band_indices, d_diag, q_mat, n_bz, bz_grid_addresses, n_bz_map, bz_map, bz_grid_type, n_atoms, n_super, n_rows, fc3, nonzero, n_vectors, vectors, multiplicity, masses, p2s_map, s2p_map, all_shortest, frequencies, eigenvectors, degenerate_ids, make_r0_average, symmetrize_fc3_q, cutoff_frequency, n_parts, gamma, options)

Imaginary parts of the self-energies at a list of grid points.
"""
function lk_phonon3_collision_at_grid_points_compute(ctx, n_grid_points, grid_points,
        n_sigmas, sigmas, sigma_cutoffs, n_temperatures, temperatures, n_tetrahedra,
        relative_grid_address, bz_to_grid, n_rotations, rotations, is_time_reversal,
        swappable, is_mesh_symmetry, reciprocal_lattice, q_reduced, n_bands0, band_indices,
        d_diag, q_mat, n_bz, bz_grid_addresses, n_bz_map, bz_map, bz_grid_type, n_atoms,
        n_super, n_rows, fc3, nonzero, n_vectors, vectors, multiplicity, masses, p2s_map,
        s2p_map, all_shortest, frequencies, eigenvectors, degenerate_ids, make_r0_average,
        symmetrize_fc3_q, cutoff_frequency, n_parts, gamma, options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    grid_points_ = raw_array(grid_points, Int64, Int64(n_grid_points), "grid_points", "[n_grid_points]")
    sigmas_ = raw_array(sigmas, Float64, Int64(n_sigmas), "sigmas", "[n_sigmas]")
    sigma_cutoffs_ = raw_array(sigma_cutoffs, Float64, Int64(n_sigmas), "sigma_cutoffs", "[n_sigmas]")
    temperatures_ = raw_array(temperatures, Float64, Int64(n_temperatures), "temperatures", "[n_temperatures]")
    relative_grid_address_ = raw_array(relative_grid_address, Int64, extent_product(Int64(n_tetrahedra), 4, 3), "relative_grid_address", "[n_tetrahedra][4][3]")
    bz_to_grid_ = raw_array(bz_to_grid, Int64, Int64(n_bz), "bz_to_grid", "[n_bz]")
    rotations_ = raw_array(rotations, Int64, extent_product(Int64(n_rotations), 3, 3), "rotations", "[n_rotations][3][3]")
    reciprocal_lattice_ = raw_array(reciprocal_lattice, Float64, extent_product(3, 3), "reciprocal_lattice", "[3][3]")
    q_reduced_ = raw_array(q_reduced, Int64, extent_product(3, 3), "q_reduced", "[3][3]")
    band_indices_ = raw_array(band_indices, Int64, Int64(n_bands0), "band_indices", "[n_bands0]")
    d_diag_ = raw_array(d_diag, Int64, 3, "d_diag", "[3]")
    q_mat_ = raw_array(q_mat, Int64, extent_product(3, 3), "q_mat", "[3][3]")
    bz_grid_addresses_ = raw_array(bz_grid_addresses, Int64, extent_product(Int64(n_bz), 3), "bz_grid_addresses", "[n_bz][3]")
    bz_map_ = raw_array(bz_map, Int64, Int64(n_bz_map), "bz_map", "[n_bz_map]")
    fc3_ = raw_array(fc3, Float64, extent_product(Int64(n_rows), Int64(n_super), Int64(n_super), 3, 3, 3), "fc3", "[n_rows][n_super][n_super][3][3][3]")
    nonzero_ = raw_array(nonzero, Int8, extent_product(Int64(n_rows), Int64(n_super), Int64(n_super)), "nonzero", "[n_rows][n_super][n_super]")
    vectors_ = raw_array(vectors, Float64, extent_product(Int64(n_vectors), 3), "vectors", "[n_vectors][3]")
    multiplicity_ = raw_array(multiplicity, Int64, extent_product(Int64(n_super), Int64(n_atoms), 2), "multiplicity", "[n_super][n_atoms][2]")
    masses_ = raw_array(masses, Float64, Int64(n_atoms), "masses", "[n_atoms]")
    p2s_map_ = raw_array(p2s_map, Int64, Int64(n_atoms), "p2s_map", "[n_atoms]")
    s2p_map_ = raw_array(s2p_map, Int64, Int64(n_super), "s2p_map", "[n_super]")
    all_shortest_ = raw_array(all_shortest, Int8, extent_product(Int64(n_atoms), Int64(n_super), Int64(n_super)), "all_shortest", "[n_atoms][n_super][n_super]")
    frequencies_ = raw_array(frequencies, Float64, extent_product(Int64(n_bz), extent_product(3, Int64(n_atoms))), "frequencies", "[n_bz][3*n_atoms]")
    eigenvectors_ = raw_array(eigenvectors, ComplexF64, extent_product(Int64(n_bz), extent_product(3, Int64(n_atoms)), extent_product(3, Int64(n_atoms))), "eigenvectors", "[n_bz][3*n_atoms][3*n_atoms]")
    degenerate_ids_ = raw_array(degenerate_ids, Int64, extent_product(Int64(n_bz), extent_product(3, Int64(n_atoms))), "degenerate_ids", "[n_bz][3*n_atoms]")
    gamma_ = raw_array(gamma, Float64, extent_product(Int64(n_grid_points), Int64(n_sigmas), Int64(n_parts), Int64(n_temperatures), Int64(n_bands0)), "gamma", "[n_grid_points][n_sigmas][n_parts][n_temperatures][n_bands0]")
    options_ = raw_handle(options, :lk_options, "options")
    status = ccall(p_lk_phonon3_collision_at_grid_points_compute[], Int32, (Ptr{Cvoid}, Int64,
          Ptr{Int64}, Int64, Ptr{Float64}, Ptr{Float64}, Int64, Ptr{Float64}, Int64,
          Ptr{Int64}, Ptr{Int64}, Int64, Ptr{Int64}, Int32, Int32, Int32, Ptr{Float64},
          Ptr{Int64}, Int64, Ptr{Int64}, Ptr{Int64}, Ptr{Int64}, Int64, Ptr{Int64}, Int64,
          Ptr{Int64}, Int64, Int64, Int64, Int64, Ptr{Float64}, Ptr{Int8}, Int64,
          Ptr{Float64}, Ptr{Int64}, Ptr{Float64}, Ptr{Int64}, Ptr{Int64}, Ptr{Int8},
          Ptr{Float64}, Ptr{ComplexF64}, Ptr{Int64}, Int32, Int32, Float64, Int64,
          Ptr{Float64}, Ptr{Cvoid}), ctx_, n_grid_points, grid_points_, n_sigmas, sigmas_,
          sigma_cutoffs_, n_temperatures, temperatures_, n_tetrahedra,
          relative_grid_address_, bz_to_grid_, n_rotations, rotations_, is_time_reversal,
          swappable, is_mesh_symmetry, reciprocal_lattice_, q_reduced_, n_bands0,
          band_indices_, d_diag_, q_mat_, n_bz, bz_grid_addresses_, n_bz_map, bz_map_,
          bz_grid_type, n_atoms, n_super, n_rows, fc3_, nonzero_, n_vectors, vectors_,
          multiplicity_, masses_, p2s_map_, s2p_map_, all_shortest_, frequencies_,
          eigenvectors_, degenerate_ids_, make_r0_average, symmetrize_fc3_q,
          cutoff_frequency, n_parts, gamma_, options_)
    raw_check(status)
    return nothing
end

"""
    lk_phonon3_isotope_strength_compute(ctx, grid_point, n_points, grid_points, n_bz, point_weights, n_atoms, mass_variances, frequencies, eigenvectors, n_bands0, band_indices, sigma, cutoff_frequency, gamma, options)

Isotope scattering at one point with Gaussian smearing.
"""
function lk_phonon3_isotope_strength_compute(ctx, grid_point, n_points, grid_points, n_bz,
        point_weights, n_atoms, mass_variances, frequencies, eigenvectors, n_bands0,
        band_indices, sigma, cutoff_frequency, gamma, options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    grid_points_ = raw_array(grid_points, Int64, Int64(n_points), "grid_points", "[n_points]")
    point_weights_ = raw_array(point_weights, Float64, Int64(n_bz), "point_weights", "[n_bz]")
    mass_variances_ = raw_array(mass_variances, Float64, Int64(n_atoms), "mass_variances", "[n_atoms]")
    frequencies_ = raw_array(frequencies, Float64, extent_product(Int64(n_bz), extent_product(3, Int64(n_atoms))), "frequencies", "[n_bz][3*n_atoms]")
    eigenvectors_ = raw_array(eigenvectors, ComplexF64, extent_product(Int64(n_bz), extent_product(3, Int64(n_atoms)), extent_product(3, Int64(n_atoms))), "eigenvectors", "[n_bz][3*n_atoms][3*n_atoms]")
    band_indices_ = raw_array(band_indices, Int64, Int64(n_bands0), "band_indices", "[n_bands0]")
    gamma_ = raw_array(gamma, Float64, Int64(n_bands0), "gamma", "[n_bands0]")
    options_ = raw_handle(options, :lk_options, "options")
    status = ccall(p_lk_phonon3_isotope_strength_compute[], Int32, (Ptr{Cvoid}, Int64, Int64, Ptr{Int64},
          Int64, Ptr{Float64}, Int64, Ptr{Float64}, Ptr{Float64}, Ptr{ComplexF64}, Int64,
          Ptr{Int64}, Float64, Float64, Ptr{Float64}, Ptr{Cvoid}), ctx_, grid_point,
          n_points, grid_points_, n_bz, point_weights_, n_atoms, mass_variances_,
          frequencies_, eigenvectors_, n_bands0, band_indices_, sigma, cutoff_frequency,
          gamma_, options_)
    raw_check(status)
    return nothing
end

"""
    lk_phonon3_tetrahedron_isotope_strength_compute(ctx, grid_point, n_points, grid_points, n_bz, point_weights, n_atoms, mass_variances, frequencies, eigenvectors, n_bands0, band_indices, integration_weights, cutoff_frequency, gamma, options)

Isotope scattering at one point with given weights of the delta functions.
"""
function lk_phonon3_tetrahedron_isotope_strength_compute(ctx, grid_point, n_points,
        grid_points, n_bz, point_weights, n_atoms, mass_variances, frequencies,
        eigenvectors, n_bands0, band_indices, integration_weights, cutoff_frequency, gamma,
        options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    grid_points_ = raw_array(grid_points, Int64, Int64(n_points), "grid_points", "[n_points]")
    point_weights_ = raw_array(point_weights, Float64, Int64(n_bz), "point_weights", "[n_bz]")
    mass_variances_ = raw_array(mass_variances, Float64, Int64(n_atoms), "mass_variances", "[n_atoms]")
    frequencies_ = raw_array(frequencies, Float64, extent_product(Int64(n_bz), extent_product(3, Int64(n_atoms))), "frequencies", "[n_bz][3*n_atoms]")
    eigenvectors_ = raw_array(eigenvectors, ComplexF64, extent_product(Int64(n_bz), extent_product(3, Int64(n_atoms)), extent_product(3, Int64(n_atoms))), "eigenvectors", "[n_bz][3*n_atoms][3*n_atoms]")
    band_indices_ = raw_array(band_indices, Int64, Int64(n_bands0), "band_indices", "[n_bands0]")
    integration_weights_ = raw_array(integration_weights, Float64, extent_product(Int64(n_bz), Int64(n_bands0), extent_product(3, Int64(n_atoms))), "integration_weights", "[n_bz][n_bands0][3*n_atoms]")
    gamma_ = raw_array(gamma, Float64, Int64(n_bands0), "gamma", "[n_bands0]")
    options_ = raw_handle(options, :lk_options, "options")
    status = ccall(p_lk_phonon3_tetrahedron_isotope_strength_compute[], Int32, (Ptr{Cvoid}, Int64, Int64,
          Ptr{Int64}, Int64, Ptr{Float64}, Int64, Ptr{Float64}, Ptr{Float64},
          Ptr{ComplexF64}, Int64, Ptr{Int64}, Ptr{Float64}, Float64, Ptr{Float64},
          Ptr{Cvoid}), ctx_, grid_point, n_points, grid_points_, n_bz, point_weights_,
          n_atoms, mass_variances_, frequencies_, eigenvectors_, n_bands0, band_indices_,
          integration_weights_, cutoff_frequency, gamma_, options_)
    raw_check(status)
    return nothing
end

"""
    lk_conductivity_create(ctx, supercell, grid, fc2, fc3, nac, options)

Makes a conductivity calculation; nothing is computed yet.
"""
function lk_conductivity_create(ctx, supercell, grid, fc2, fc3, nac, options)
    ctx_ = raw_handle(ctx, :lk_context, "ctx")
    supercell_ = raw_handle(supercell, :lk_supercell, "supercell")
    grid_ = raw_handle(grid, :lk_grid, "grid")
    fc2_ = raw_handle(fc2, :lk_fc2, "fc2")
    fc3_ = raw_handle(fc3, :lk_fc3, "fc3")
    nac_ = raw_handle(nac, :lk_nac, "nac")
    options_ = raw_handle(options, :lk_options, "options")
    out = Ref{Ptr{Cvoid}}(C_NULL)
    status = ccall(p_lk_conductivity_create[], Int32, (Ptr{Cvoid}, Ptr{Cvoid}, Ptr{Cvoid}, Ptr{Cvoid},
          Ptr{Cvoid}, Ptr{Cvoid}, Ptr{Cvoid}, Ref{Ptr{Cvoid}}), ctx_, supercell_, grid_,
          fc2_, fc3_, nac_, options_, out)
    raw_check(status)
    return Handle{:lk_conductivity}(out[], p_lk_conductivity_destroy)
end

"""
    lk_conductivity_destroy(conductivity)

Frees a conductivity calculation; NULL is allowed.
"""
function lk_conductivity_destroy(conductivity)
    raw_destroy(conductivity, :lk_conductivity, "conductivity")
end

"""
    lk_conductivity_estimate(conductivity, options)

Memory and work of lk_conductivity_run(), before anything big is allocated.
"""
function lk_conductivity_estimate(conductivity, options)
    conductivity_ = raw_handle(conductivity, :lk_conductivity, "conductivity")
    bytes = Ref{Int64}(0)
    n_triplets = Ref{Int64}(0)
    options_ = raw_handle(options, :lk_options, "options")
    status = ccall(p_lk_conductivity_estimate[], Int32, (Ptr{Cvoid}, Ref{Int64}, Ref{Int64}, Ptr{Cvoid}),
          conductivity_, bytes, n_triplets, options_)
    raw_check(status)
    return bytes[], n_triplets[]
end

"""
    lk_conductivity_run(conductivity, options)

Computes phonons, scattering and conductivity.
"""
function lk_conductivity_run(conductivity, options)
    conductivity_ = raw_handle(conductivity, :lk_conductivity, "conductivity")
    options_ = raw_handle(options, :lk_options, "options")
    status = ccall(p_lk_conductivity_run[], Int32, (Ptr{Cvoid}, Ptr{Cvoid}), conductivity_, options_)
    raw_check(status)
    return nothing
end

"""
    lk_conductivity_compute_cumulative_kappa(conductivity, sigma_index, n_points, points, n_temperatures, cumulative, density, options)

Conductivity accumulated over modes up to sampling points of a quantity of the modes.
"""
function lk_conductivity_compute_cumulative_kappa(conductivity, sigma_index, n_points,
        points, n_temperatures, cumulative, density, options)
    conductivity_ = raw_handle(conductivity, :lk_conductivity, "conductivity")
    points_ = raw_array(points, Float64, Int64(n_points), "points", "[n_points]")
    cumulative_ = raw_array(cumulative, Float64, extent_product(Int64(n_temperatures), Int64(n_points), 6), "cumulative", "[n_temperatures][n_points][6]")
    density_ = raw_array(density, Float64, extent_product(Int64(n_temperatures), Int64(n_points), 6), "density", "[n_temperatures][n_points][6]")
    options_ = raw_handle(options, :lk_options, "options")
    status = ccall(p_lk_conductivity_compute_cumulative_kappa[], Int32, (Ptr{Cvoid}, Int64, Int64,
          Ptr{Float64}, Int64, Ptr{Float64}, Ptr{Float64}, Ptr{Cvoid}), conductivity_,
          sigma_index, n_points, points_, n_temperatures, cumulative_, density_, options_)
    raw_check(status)
    return nothing
end

"""
    lk_conductivity_get_shape(conductivity, name, shape)

Shape of an array result.
"""
function lk_conductivity_get_shape(conductivity, name, shape)
    conductivity_ = raw_handle(conductivity, :lk_conductivity, "conductivity")
    rank = Ref{Int64}(0)
    shape_ = raw_array(shape, Int64, 8, "shape", "[8]")
    status = ccall(p_lk_conductivity_get_shape[], Int32, (Ptr{Cvoid}, Cstring, Ref{Int64}, Ptr{Int64}),
          conductivity_, raw_string(name), rank, shape_)
    raw_check(status)
    return rank[]
end

"""
    lk_conductivity_get_n_temperatures(conductivity)

Number of temperatures.
"""
function lk_conductivity_get_n_temperatures(conductivity)
    conductivity_ = raw_handle(conductivity, :lk_conductivity, "conductivity")
    value = Ref{Int64}(0)
    status = ccall(p_lk_conductivity_get_n_temperatures[], Int32, (Ptr{Cvoid}, Ref{Int64}),
          conductivity_, value)
    raw_check(status)
    return value[]
end

"""
    lk_conductivity_get_n_sigmas(conductivity)

Number of smearings.
"""
function lk_conductivity_get_n_sigmas(conductivity)
    conductivity_ = raw_handle(conductivity, :lk_conductivity, "conductivity")
    value = Ref{Int64}(0)
    status = ccall(p_lk_conductivity_get_n_sigmas[], Int32, (Ptr{Cvoid}, Ref{Int64}), conductivity_,
          value)
    raw_check(status)
    return value[]
end

"""
    lk_conductivity_get_n_qpoints(conductivity)

Number of irreducible q-points.
"""
function lk_conductivity_get_n_qpoints(conductivity)
    conductivity_ = raw_handle(conductivity, :lk_conductivity, "conductivity")
    value = Ref{Int64}(0)
    status = ccall(p_lk_conductivity_get_n_qpoints[], Int32, (Ptr{Cvoid}, Ref{Int64}), conductivity_,
          value)
    raw_check(status)
    return value[]
end

"""
    lk_conductivity_get_n_bands(conductivity)

Number of bands.
"""
function lk_conductivity_get_n_bands(conductivity)
    conductivity_ = raw_handle(conductivity, :lk_conductivity, "conductivity")
    value = Ref{Int64}(0)
    status = ccall(p_lk_conductivity_get_n_bands[], Int32, (Ptr{Cvoid}, Ref{Int64}), conductivity_,
          value)
    raw_check(status)
    return value[]
end

"""
    lk_conductivity_get_temperatures(conductivity, n, out)

Temperatures.
"""
function lk_conductivity_get_temperatures(conductivity, n, out)
    conductivity_ = raw_handle(conductivity, :lk_conductivity, "conductivity")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_conductivity_get_temperatures[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}),
          conductivity_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_conductivity_get_sigmas(conductivity, n, out)

Smearings.
"""
function lk_conductivity_get_sigmas(conductivity, n, out)
    conductivity_ = raw_handle(conductivity, :lk_conductivity, "conductivity")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_conductivity_get_sigmas[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}),
          conductivity_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_conductivity_get_qpoints(conductivity, n, out)

Irreducible q-points.
"""
function lk_conductivity_get_qpoints(conductivity, n, out)
    conductivity_ = raw_handle(conductivity, :lk_conductivity, "conductivity")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_conductivity_get_qpoints[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}),
          conductivity_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_conductivity_get_weights(conductivity, n, out)

Numbers of grid points that the irreducible q-points stand for.
"""
function lk_conductivity_get_weights(conductivity, n, out)
    conductivity_ = raw_handle(conductivity, :lk_conductivity, "conductivity")
    out_ = raw_array(out, Int64, Int64(n), "out", "[n]")
    status = ccall(p_lk_conductivity_get_weights[], Int32, (Ptr{Cvoid}, Int64, Ptr{Int64}),
          conductivity_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_conductivity_get_kappa(conductivity, n, out)

Lattice thermal conductivity.
"""
function lk_conductivity_get_kappa(conductivity, n, out)
    conductivity_ = raw_handle(conductivity, :lk_conductivity, "conductivity")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_conductivity_get_kappa[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}),
          conductivity_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_conductivity_get_mode_kappa(conductivity, n, out)

Contributions of the modes to the conductivity, summed over the star of each q-point.
"""
function lk_conductivity_get_mode_kappa(conductivity, n, out)
    conductivity_ = raw_handle(conductivity, :lk_conductivity, "conductivity")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_conductivity_get_mode_kappa[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}),
          conductivity_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_conductivity_get_frequencies(conductivity, n, out)

Frequencies at the irreducible q-points.
"""
function lk_conductivity_get_frequencies(conductivity, n, out)
    conductivity_ = raw_handle(conductivity, :lk_conductivity, "conductivity")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_conductivity_get_frequencies[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}),
          conductivity_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_conductivity_get_group_velocities(conductivity, n, out)

Group velocities at the irreducible q-points.
"""
function lk_conductivity_get_group_velocities(conductivity, n, out)
    conductivity_ = raw_handle(conductivity, :lk_conductivity, "conductivity")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_conductivity_get_group_velocities[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}),
          conductivity_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_conductivity_get_heat_capacities(conductivity, n, out)

Heat capacities of the modes.
"""
function lk_conductivity_get_heat_capacities(conductivity, n, out)
    conductivity_ = raw_handle(conductivity, :lk_conductivity, "conductivity")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_conductivity_get_heat_capacities[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}),
          conductivity_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_conductivity_get_gamma(conductivity, n, out)

Half widths at half maximum from three-phonon scattering.
"""
function lk_conductivity_get_gamma(conductivity, n, out)
    conductivity_ = raw_handle(conductivity, :lk_conductivity, "conductivity")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_conductivity_get_gamma[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}),
          conductivity_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_conductivity_get_gamma_normal(conductivity, n, out)

Part of gamma from normal processes, with the option "normal_umklapp".
"""
function lk_conductivity_get_gamma_normal(conductivity, n, out)
    conductivity_ = raw_handle(conductivity, :lk_conductivity, "conductivity")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_conductivity_get_gamma_normal[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}),
          conductivity_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_conductivity_get_gamma_umklapp(conductivity, n, out)

Part of gamma from Umklapp processes, with the option "normal_umklapp".
"""
function lk_conductivity_get_gamma_umklapp(conductivity, n, out)
    conductivity_ = raw_handle(conductivity, :lk_conductivity, "conductivity")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_conductivity_get_gamma_umklapp[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}),
          conductivity_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_conductivity_get_gamma_isotope(conductivity, n, out)

Half widths from isotope scattering, with the options "isotopes" or "mass_variances".
"""
function lk_conductivity_get_gamma_isotope(conductivity, n, out)
    conductivity_ = raw_handle(conductivity, :lk_conductivity, "conductivity")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_conductivity_get_gamma_isotope[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}),
          conductivity_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_conductivity_get_gamma_boundary(conductivity, n, out)

Half widths from boundary scattering, with the option "boundary_mfp".
"""
function lk_conductivity_get_gamma_boundary(conductivity, n, out)
    conductivity_ = raw_handle(conductivity, :lk_conductivity, "conductivity")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_conductivity_get_gamma_boundary[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}),
          conductivity_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_conductivity_get_lifetimes(conductivity, n, out)

Lifetimes of the modes from all scattering.
"""
function lk_conductivity_get_lifetimes(conductivity, n, out)
    conductivity_ = raw_handle(conductivity, :lk_conductivity, "conductivity")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_conductivity_get_lifetimes[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}),
          conductivity_, n, out_)
    raw_check(status)
    return nothing
end

"""
    lk_conductivity_get_mean_free_paths(conductivity, n, out)

Mean free paths of the modes from all scattering.
"""
function lk_conductivity_get_mean_free_paths(conductivity, n, out)
    conductivity_ = raw_handle(conductivity, :lk_conductivity, "conductivity")
    out_ = raw_array(out, Float64, Int64(n), "out", "[n]")
    status = ccall(p_lk_conductivity_get_mean_free_paths[], Int32, (Ptr{Cvoid}, Int64, Ptr{Float64}),
          conductivity_, n, out_)
    raw_check(status)
    return nothing
end

function __init__()
    library = raw_open("LIBKERNEL_LIBRARY", joinpath(@__DIR__, "library_path.txt"), "libkernel.so.1")
    p_lk_api_hash[] = Libdl.dlsym(library, :lk_api_hash)
    raw_compare(API_HASH, lk_api_hash(), library)
    p_lk_context_create[] = Libdl.dlsym(library, :lk_context_create)
    p_lk_context_destroy[] = Libdl.dlsym(library, :lk_context_destroy)
    p_lk_context_set_backend[] = Libdl.dlsym(library, :lk_context_set_backend)
    p_lk_context_get_backend[] = Libdl.dlsym(library, :lk_context_get_backend)
    p_lk_context_set_threads[] = Libdl.dlsym(library, :lk_context_set_threads)
    p_lk_context_get_threads[] = Libdl.dlsym(library, :lk_context_get_threads)
    p_lk_context_set_trace[] = Libdl.dlsym(library, :lk_context_set_trace)
    p_lk_context_set_progress[] = Libdl.dlsym(library, :lk_context_set_progress)
    p_lk_error_message[] = Libdl.dlsym(library, :lk_error_message)
    p_lk_status_name[] = Libdl.dlsym(library, :lk_status_name)
    p_lk_backend_name[] = Libdl.dlsym(library, :lk_backend_name)
    p_lk_version[] = Libdl.dlsym(library, :lk_version)
    p_lk_api_hash[] = Libdl.dlsym(library, :lk_api_hash)
    p_lk_build_info[] = Libdl.dlsym(library, :lk_build_info)
    p_lk_runtime_info[] = Libdl.dlsym(library, :lk_runtime_info)
    p_lk_kernel_get_count[] = Libdl.dlsym(library, :lk_kernel_get_count)
    p_lk_kernel_describe[] = Libdl.dlsym(library, :lk_kernel_describe)
    p_lk_crystal_create[] = Libdl.dlsym(library, :lk_crystal_create)
    p_lk_crystal_destroy[] = Libdl.dlsym(library, :lk_crystal_destroy)
    p_lk_crystal_get_shape[] = Libdl.dlsym(library, :lk_crystal_get_shape)
    p_lk_crystal_get_n_atoms[] = Libdl.dlsym(library, :lk_crystal_get_n_atoms)
    p_lk_crystal_get_n_operations[] = Libdl.dlsym(library, :lk_crystal_get_n_operations)
    p_lk_crystal_get_volume[] = Libdl.dlsym(library, :lk_crystal_get_volume)
    p_lk_crystal_get_space_group[] = Libdl.dlsym(library, :lk_crystal_get_space_group)
    p_lk_crystal_get_symbol[] = Libdl.dlsym(library, :lk_crystal_get_symbol)
    p_lk_crystal_get_lattice[] = Libdl.dlsym(library, :lk_crystal_get_lattice)
    p_lk_crystal_get_positions[] = Libdl.dlsym(library, :lk_crystal_get_positions)
    p_lk_crystal_get_masses[] = Libdl.dlsym(library, :lk_crystal_get_masses)
    p_lk_crystal_get_rotations[] = Libdl.dlsym(library, :lk_crystal_get_rotations)
    p_lk_crystal_get_translations[] = Libdl.dlsym(library, :lk_crystal_get_translations)
    p_lk_crystal_get_equivalent_atoms[] = Libdl.dlsym(library, :lk_crystal_get_equivalent_atoms)
    p_lk_supercell_create[] = Libdl.dlsym(library, :lk_supercell_create)
    p_lk_supercell_destroy[] = Libdl.dlsym(library, :lk_supercell_destroy)
    p_lk_supercell_get_shape[] = Libdl.dlsym(library, :lk_supercell_get_shape)
    p_lk_supercell_get_n_atoms[] = Libdl.dlsym(library, :lk_supercell_get_n_atoms)
    p_lk_supercell_get_n_primitive[] = Libdl.dlsym(library, :lk_supercell_get_n_primitive)
    p_lk_supercell_get_n_translations[] = Libdl.dlsym(library, :lk_supercell_get_n_translations)
    p_lk_supercell_get_primitive_volume[] = Libdl.dlsym(library, :lk_supercell_get_primitive_volume)
    p_lk_supercell_get_space_group[] = Libdl.dlsym(library, :lk_supercell_get_space_group)
    p_lk_supercell_get_symbol[] = Libdl.dlsym(library, :lk_supercell_get_symbol)
    p_lk_supercell_get_primitive_symbol[] = Libdl.dlsym(library, :lk_supercell_get_primitive_symbol)
    p_lk_supercell_get_lattice[] = Libdl.dlsym(library, :lk_supercell_get_lattice)
    p_lk_supercell_get_positions[] = Libdl.dlsym(library, :lk_supercell_get_positions)
    p_lk_supercell_get_masses[] = Libdl.dlsym(library, :lk_supercell_get_masses)
    p_lk_supercell_get_primitive_lattice[] = Libdl.dlsym(library, :lk_supercell_get_primitive_lattice)
    p_lk_supercell_get_primitive_positions[] = Libdl.dlsym(library, :lk_supercell_get_primitive_positions)
    p_lk_supercell_get_primitive_masses[] = Libdl.dlsym(library, :lk_supercell_get_primitive_masses)
    p_lk_supercell_get_supercell_matrix[] = Libdl.dlsym(library, :lk_supercell_get_supercell_matrix)
    p_lk_supercell_get_primitive_matrix[] = Libdl.dlsym(library, :lk_supercell_get_primitive_matrix)
    p_lk_supercell_get_primitive_to_supercell[] = Libdl.dlsym(library, :lk_supercell_get_primitive_to_supercell)
    p_lk_supercell_get_supercell_to_primitive[] = Libdl.dlsym(library, :lk_supercell_get_supercell_to_primitive)
    p_lk_supercell_get_supercell_to_primitive_index[] = Libdl.dlsym(library, :lk_supercell_get_supercell_to_primitive_index)
    p_lk_supercell_get_unit_to_supercell[] = Libdl.dlsym(library, :lk_supercell_get_unit_to_supercell)
    p_lk_supercell_get_supercell_to_unit[] = Libdl.dlsym(library, :lk_supercell_get_supercell_to_unit)
    p_lk_supercell_get_permutations[] = Libdl.dlsym(library, :lk_supercell_get_permutations)
    p_lk_supercell_get_translation_of[] = Libdl.dlsym(library, :lk_supercell_get_translation_of)
    p_lk_supercell_get_shortest_vectors[] = Libdl.dlsym(library, :lk_supercell_get_shortest_vectors)
    p_lk_supercell_get_multiplicity[] = Libdl.dlsym(library, :lk_supercell_get_multiplicity)
    p_lk_supercell_get_rotations[] = Libdl.dlsym(library, :lk_supercell_get_rotations)
    p_lk_supercell_get_translations[] = Libdl.dlsym(library, :lk_supercell_get_translations)
    p_lk_supercell_get_primitive_rotations[] = Libdl.dlsym(library, :lk_supercell_get_primitive_rotations)
    p_lk_supercell_get_primitive_translations[] = Libdl.dlsym(library, :lk_supercell_get_primitive_translations)
    p_lk_supercell_get_equivalent_atoms[] = Libdl.dlsym(library, :lk_supercell_get_equivalent_atoms)
    p_lk_element_get_mass[] = Libdl.dlsym(library, :lk_element_get_mass)
    p_lk_element_get_mass_variance[] = Libdl.dlsym(library, :lk_element_get_mass_variance)
    p_lk_cell_permutation_compute[] = Libdl.dlsym(library, :lk_cell_permutation_compute)
    p_lk_cell_shortest_vectors_compute[] = Libdl.dlsym(library, :lk_cell_shortest_vectors_compute)
    p_lk_displacements_create[] = Libdl.dlsym(library, :lk_displacements_create)
    p_lk_displacements_create_from_arrays[] = Libdl.dlsym(library, :lk_displacements_create_from_arrays)
    p_lk_displacements_destroy[] = Libdl.dlsym(library, :lk_displacements_destroy)
    p_lk_displacements_get_n_supercells[] = Libdl.dlsym(library, :lk_displacements_get_n_supercells)
    p_lk_displacements_get_n_first[] = Libdl.dlsym(library, :lk_displacements_get_n_first)
    p_lk_displacements_get_n_second[] = Libdl.dlsym(library, :lk_displacements_get_n_second)
    p_lk_displacements_get_n_atoms[] = Libdl.dlsym(library, :lk_displacements_get_n_atoms)
    p_lk_displacements_get_shape[] = Libdl.dlsym(library, :lk_displacements_get_shape)
    p_lk_displacements_get_first_atoms[] = Libdl.dlsym(library, :lk_displacements_get_first_atoms)
    p_lk_displacements_get_first_displacements[] = Libdl.dlsym(library, :lk_displacements_get_first_displacements)
    p_lk_displacements_get_first_of_second[] = Libdl.dlsym(library, :lk_displacements_get_first_of_second)
    p_lk_displacements_get_second_atoms[] = Libdl.dlsym(library, :lk_displacements_get_second_atoms)
    p_lk_displacements_get_second_displacements[] = Libdl.dlsym(library, :lk_displacements_get_second_displacements)
    p_lk_displacements_get_pair_distances[] = Libdl.dlsym(library, :lk_displacements_get_pair_distances)
    p_lk_displacements_get_positions[] = Libdl.dlsym(library, :lk_displacements_get_positions)
    p_lk_displacements_set_forces[] = Libdl.dlsym(library, :lk_displacements_set_forces)
    p_lk_displacements_get_forces[] = Libdl.dlsym(library, :lk_displacements_get_forces)
    p_lk_x_fault_set[] = Libdl.dlsym(library, :lk_x_fault_set)
    p_lk_fc2_create_from_displacements[] = Libdl.dlsym(library, :lk_fc2_create_from_displacements)
    p_lk_fc3_create_from_displacements[] = Libdl.dlsym(library, :lk_fc3_create_from_displacements)
    p_lk_fc3_create[] = Libdl.dlsym(library, :lk_fc3_create)
    p_lk_fc3_create_from_fc3[] = Libdl.dlsym(library, :lk_fc3_create_from_fc3)
    p_lk_fc3_destroy[] = Libdl.dlsym(library, :lk_fc3_destroy)
    p_lk_fc3_get_n_rows[] = Libdl.dlsym(library, :lk_fc3_get_n_rows)
    p_lk_fc3_get_n_super[] = Libdl.dlsym(library, :lk_fc3_get_n_super)
    p_lk_fc3_get_is_compact[] = Libdl.dlsym(library, :lk_fc3_get_is_compact)
    p_lk_fc3_get_shape[] = Libdl.dlsym(library, :lk_fc3_get_shape)
    p_lk_fc3_get_force_constants[] = Libdl.dlsym(library, :lk_fc3_get_force_constants)
    p_lk_fc3_get_drift[] = Libdl.dlsym(library, :lk_fc3_get_drift)
    p_lk_fc3_get_drift_components[] = Libdl.dlsym(library, :lk_fc3_get_drift_components)
    p_lk_fc2_symmetrize_compute[] = Libdl.dlsym(library, :lk_fc2_symmetrize_compute)
    p_lk_fc2_symmetrize_compact_compute[] = Libdl.dlsym(library, :lk_fc2_symmetrize_compact_compute)
    p_lk_fc2_transpose_compact_compute[] = Libdl.dlsym(library, :lk_fc2_transpose_compact_compute)
    p_lk_fc2_distribute_compute[] = Libdl.dlsym(library, :lk_fc2_distribute_compute)
    p_lk_fc3_distribute_compute[] = Libdl.dlsym(library, :lk_fc3_distribute_compute)
    p_lk_fc3_rotate_delta_fc2s_compute[] = Libdl.dlsym(library, :lk_fc3_rotate_delta_fc2s_compute)
    p_lk_fc3_permutation_symmetry_compute[] = Libdl.dlsym(library, :lk_fc3_permutation_symmetry_compute)
    p_lk_fc3_permutation_symmetry_compact_compute[] = Libdl.dlsym(library, :lk_fc3_permutation_symmetry_compact_compute)
    p_lk_fc3_transpose_compact_compute[] = Libdl.dlsym(library, :lk_fc3_transpose_compact_compute)
    p_lk_fc3_subtract_mean_compute[] = Libdl.dlsym(library, :lk_fc3_subtract_mean_compute)
    p_lk_grid_create[] = Libdl.dlsym(library, :lk_grid_create)
    p_lk_grid_create_from_length[] = Libdl.dlsym(library, :lk_grid_create_from_length)
    p_lk_grid_create_from_matrix[] = Libdl.dlsym(library, :lk_grid_create_from_matrix)
    p_lk_grid_destroy[] = Libdl.dlsym(library, :lk_grid_destroy)
    p_lk_grid_get_shape[] = Libdl.dlsym(library, :lk_grid_get_shape)
    p_lk_grid_get_n_grid[] = Libdl.dlsym(library, :lk_grid_get_n_grid)
    p_lk_grid_get_n_bz[] = Libdl.dlsym(library, :lk_grid_get_n_bz)
    p_lk_grid_get_n_irreducible[] = Libdl.dlsym(library, :lk_grid_get_n_irreducible)
    p_lk_grid_get_d_diag[] = Libdl.dlsym(library, :lk_grid_get_d_diag)
    p_lk_grid_get_grid_matrix[] = Libdl.dlsym(library, :lk_grid_get_grid_matrix)
    p_lk_grid_get_p[] = Libdl.dlsym(library, :lk_grid_get_p)
    p_lk_grid_get_q[] = Libdl.dlsym(library, :lk_grid_get_q)
    p_lk_grid_get_addresses[] = Libdl.dlsym(library, :lk_grid_get_addresses)
    p_lk_grid_get_bz_map[] = Libdl.dlsym(library, :lk_grid_get_bz_map)
    p_lk_grid_get_bz_to_grid[] = Libdl.dlsym(library, :lk_grid_get_bz_to_grid)
    p_lk_grid_get_map[] = Libdl.dlsym(library, :lk_grid_get_map)
    p_lk_grid_get_irreducible[] = Libdl.dlsym(library, :lk_grid_get_irreducible)
    p_lk_grid_get_weights[] = Libdl.dlsym(library, :lk_grid_get_weights)
    p_lk_grid_get_qpoints[] = Libdl.dlsym(library, :lk_grid_get_qpoints)
    p_lk_grid_get_tetrahedra[] = Libdl.dlsym(library, :lk_grid_get_tetrahedra)
    p_lk_grid_get_rotations[] = Libdl.dlsym(library, :lk_grid_get_rotations)
    p_lk_grid_get_reciprocal_rotations[] = Libdl.dlsym(library, :lk_grid_get_reciprocal_rotations)
    p_lk_grid_get_reciprocal_lattice[] = Libdl.dlsym(library, :lk_grid_get_reciprocal_lattice)
    p_lk_grid_smith_normal_form_compute[] = Libdl.dlsym(library, :lk_grid_smith_normal_form_compute)
    p_lk_grid_indices_compute[] = Libdl.dlsym(library, :lk_grid_indices_compute)
    p_lk_grid_addresses_compute[] = Libdl.dlsym(library, :lk_grid_addresses_compute)
    p_lk_grid_irreducible_map_compute[] = Libdl.dlsym(library, :lk_grid_irreducible_map_compute)
    p_lk_grid_reciprocal_rotations_compute[] = Libdl.dlsym(library, :lk_grid_reciprocal_rotations_compute)
    p_lk_grid_rotations_compute[] = Libdl.dlsym(library, :lk_grid_rotations_compute)
    p_lk_grid_bz_addresses_compute[] = Libdl.dlsym(library, :lk_grid_bz_addresses_compute)
    p_lk_grid_rotated_bz_point_compute[] = Libdl.dlsym(library, :lk_grid_rotated_bz_point_compute)
    p_lk_grid_neighbors_compute[] = Libdl.dlsym(library, :lk_grid_neighbors_compute)
    p_lk_grid_tetrahedra_compute[] = Libdl.dlsym(library, :lk_grid_tetrahedra_compute)
    p_lk_grid_integration_weights_compute[] = Libdl.dlsym(library, :lk_grid_integration_weights_compute)
    p_lk_input_read[] = Libdl.dlsym(library, :lk_input_read)
    p_lk_input_create[] = Libdl.dlsym(library, :lk_input_create)
    p_lk_input_destroy[] = Libdl.dlsym(library, :lk_input_destroy)
    p_lk_input_read_forces_fc3[] = Libdl.dlsym(library, :lk_input_read_forces_fc3)
    p_lk_input_read_forces_fc2[] = Libdl.dlsym(library, :lk_input_read_forces_fc2)
    p_lk_input_read_force_sets[] = Libdl.dlsym(library, :lk_input_read_force_sets)
    p_lk_input_read_force_constants[] = Libdl.dlsym(library, :lk_input_read_force_constants)
    p_lk_input_read_born[] = Libdl.dlsym(library, :lk_input_read_born)
    p_lk_input_set_displacements[] = Libdl.dlsym(library, :lk_input_set_displacements)
    p_lk_input_set_phonon_displacements[] = Libdl.dlsym(library, :lk_input_set_phonon_displacements)
    p_lk_input_set_forces[] = Libdl.dlsym(library, :lk_input_set_forces)
    p_lk_input_set_phonon_forces[] = Libdl.dlsym(library, :lk_input_set_phonon_forces)
    p_lk_input_set_nac[] = Libdl.dlsym(library, :lk_input_set_nac)
    p_lk_input_write[] = Libdl.dlsym(library, :lk_input_write)
    p_lk_input_write_forces_fc3[] = Libdl.dlsym(library, :lk_input_write_forces_fc3)
    p_lk_input_write_forces_fc2[] = Libdl.dlsym(library, :lk_input_write_forces_fc2)
    p_lk_input_write_force_sets[] = Libdl.dlsym(library, :lk_input_write_force_sets)
    p_lk_input_write_supercells[] = Libdl.dlsym(library, :lk_input_write_supercells)
    p_lk_crystal_read[] = Libdl.dlsym(library, :lk_crystal_read)
    p_lk_crystal_write[] = Libdl.dlsym(library, :lk_crystal_write)
    p_lk_input_get_shape[] = Libdl.dlsym(library, :lk_input_get_shape)
    p_lk_input_get_n_atoms[] = Libdl.dlsym(library, :lk_input_get_n_atoms)
    p_lk_input_get_n_supercell_atoms[] = Libdl.dlsym(library, :lk_input_get_n_supercell_atoms)
    p_lk_input_get_n_primitive_atoms[] = Libdl.dlsym(library, :lk_input_get_n_primitive_atoms)
    p_lk_input_get_n_phonon_supercell_atoms[] = Libdl.dlsym(library, :lk_input_get_n_phonon_supercell_atoms)
    p_lk_input_get_n_singles[] = Libdl.dlsym(library, :lk_input_get_n_singles)
    p_lk_input_get_n_pairs[] = Libdl.dlsym(library, :lk_input_get_n_pairs)
    p_lk_input_get_n_snapshots[] = Libdl.dlsym(library, :lk_input_get_n_snapshots)
    p_lk_input_get_n_phonon_singles[] = Libdl.dlsym(library, :lk_input_get_n_phonon_singles)
    p_lk_input_get_n_phonon_snapshots[] = Libdl.dlsym(library, :lk_input_get_n_phonon_snapshots)
    p_lk_input_get_has_unit_cell[] = Libdl.dlsym(library, :lk_input_get_has_unit_cell)
    p_lk_input_get_has_supercell[] = Libdl.dlsym(library, :lk_input_get_has_supercell)
    p_lk_input_get_has_primitive_cell[] = Libdl.dlsym(library, :lk_input_get_has_primitive_cell)
    p_lk_input_get_has_phonon_supercell[] = Libdl.dlsym(library, :lk_input_get_has_phonon_supercell)
    p_lk_input_get_has_supercell_matrix[] = Libdl.dlsym(library, :lk_input_get_has_supercell_matrix)
    p_lk_input_get_has_primitive_matrix[] = Libdl.dlsym(library, :lk_input_get_has_primitive_matrix)
    p_lk_input_get_has_phonon_supercell_matrix[] = Libdl.dlsym(library, :lk_input_get_has_phonon_supercell_matrix)
    p_lk_input_get_has_nac[] = Libdl.dlsym(library, :lk_input_get_has_nac)
    p_lk_input_get_has_displacements[] = Libdl.dlsym(library, :lk_input_get_has_displacements)
    p_lk_input_get_has_forces[] = Libdl.dlsym(library, :lk_input_get_has_forces)
    p_lk_input_get_has_phonon_displacements[] = Libdl.dlsym(library, :lk_input_get_has_phonon_displacements)
    p_lk_input_get_has_phonon_forces[] = Libdl.dlsym(library, :lk_input_get_has_phonon_forces)
    p_lk_input_get_has_force_constants[] = Libdl.dlsym(library, :lk_input_get_has_force_constants)
    p_lk_input_get_has_cutoff[] = Libdl.dlsym(library, :lk_input_get_has_cutoff)
    p_lk_input_get_has_magnetic_moments[] = Libdl.dlsym(library, :lk_input_get_has_magnetic_moments)
    p_lk_input_get_nac_factor[] = Libdl.dlsym(library, :lk_input_get_nac_factor)
    p_lk_input_get_cutoff[] = Libdl.dlsym(library, :lk_input_get_cutoff)
    p_lk_input_get_symmetry_tolerance[] = Libdl.dlsym(library, :lk_input_get_symmetry_tolerance)
    p_lk_input_get_program[] = Libdl.dlsym(library, :lk_input_get_program)
    p_lk_input_get_version[] = Libdl.dlsym(library, :lk_input_get_version)
    p_lk_input_get_calculator[] = Libdl.dlsym(library, :lk_input_get_calculator)
    p_lk_input_get_space_group[] = Libdl.dlsym(library, :lk_input_get_space_group)
    p_lk_input_get_nac_method[] = Libdl.dlsym(library, :lk_input_get_nac_method)
    p_lk_input_get_symbol[] = Libdl.dlsym(library, :lk_input_get_symbol)
    p_lk_input_get_supercell_symbol[] = Libdl.dlsym(library, :lk_input_get_supercell_symbol)
    p_lk_input_get_primitive_symbol[] = Libdl.dlsym(library, :lk_input_get_primitive_symbol)
    p_lk_input_get_phonon_supercell_symbol[] = Libdl.dlsym(library, :lk_input_get_phonon_supercell_symbol)
    p_lk_input_get_lattice[] = Libdl.dlsym(library, :lk_input_get_lattice)
    p_lk_input_get_positions[] = Libdl.dlsym(library, :lk_input_get_positions)
    p_lk_input_get_masses[] = Libdl.dlsym(library, :lk_input_get_masses)
    p_lk_input_get_supercell_lattice[] = Libdl.dlsym(library, :lk_input_get_supercell_lattice)
    p_lk_input_get_supercell_positions[] = Libdl.dlsym(library, :lk_input_get_supercell_positions)
    p_lk_input_get_supercell_masses[] = Libdl.dlsym(library, :lk_input_get_supercell_masses)
    p_lk_input_get_primitive_lattice[] = Libdl.dlsym(library, :lk_input_get_primitive_lattice)
    p_lk_input_get_primitive_positions[] = Libdl.dlsym(library, :lk_input_get_primitive_positions)
    p_lk_input_get_primitive_masses[] = Libdl.dlsym(library, :lk_input_get_primitive_masses)
    p_lk_input_get_phonon_supercell_lattice[] = Libdl.dlsym(library, :lk_input_get_phonon_supercell_lattice)
    p_lk_input_get_phonon_supercell_positions[] = Libdl.dlsym(library, :lk_input_get_phonon_supercell_positions)
    p_lk_input_get_phonon_supercell_masses[] = Libdl.dlsym(library, :lk_input_get_phonon_supercell_masses)
    p_lk_input_get_supercell_matrix[] = Libdl.dlsym(library, :lk_input_get_supercell_matrix)
    p_lk_input_get_primitive_matrix[] = Libdl.dlsym(library, :lk_input_get_primitive_matrix)
    p_lk_input_get_phonon_supercell_matrix[] = Libdl.dlsym(library, :lk_input_get_phonon_supercell_matrix)
    p_lk_input_get_born[] = Libdl.dlsym(library, :lk_input_get_born)
    p_lk_input_get_dielectric[] = Libdl.dlsym(library, :lk_input_get_dielectric)
    p_lk_input_get_displacement_atoms[] = Libdl.dlsym(library, :lk_input_get_displacement_atoms)
    p_lk_input_get_displacement_vectors[] = Libdl.dlsym(library, :lk_input_get_displacement_vectors)
    p_lk_input_get_pair_first[] = Libdl.dlsym(library, :lk_input_get_pair_first)
    p_lk_input_get_pair_atoms[] = Libdl.dlsym(library, :lk_input_get_pair_atoms)
    p_lk_input_get_pair_vectors[] = Libdl.dlsym(library, :lk_input_get_pair_vectors)
    p_lk_input_get_pair_included[] = Libdl.dlsym(library, :lk_input_get_pair_included)
    p_lk_input_get_pair_distances[] = Libdl.dlsym(library, :lk_input_get_pair_distances)
    p_lk_input_get_snapshots[] = Libdl.dlsym(library, :lk_input_get_snapshots)
    p_lk_input_get_forces[] = Libdl.dlsym(library, :lk_input_get_forces)
    p_lk_input_get_energies[] = Libdl.dlsym(library, :lk_input_get_energies)
    p_lk_input_get_duplicates[] = Libdl.dlsym(library, :lk_input_get_duplicates)
    p_lk_input_get_phonon_displacement_atoms[] = Libdl.dlsym(library, :lk_input_get_phonon_displacement_atoms)
    p_lk_input_get_phonon_displacement_vectors[] = Libdl.dlsym(library, :lk_input_get_phonon_displacement_vectors)
    p_lk_input_get_phonon_snapshots[] = Libdl.dlsym(library, :lk_input_get_phonon_snapshots)
    p_lk_input_get_phonon_forces[] = Libdl.dlsym(library, :lk_input_get_phonon_forces)
    p_lk_input_get_phonon_energies[] = Libdl.dlsym(library, :lk_input_get_phonon_energies)
    p_lk_input_get_force_constants[] = Libdl.dlsym(library, :lk_input_get_force_constants)
    p_lk_supercell_create_from_input[] = Libdl.dlsym(library, :lk_supercell_create_from_input)
    p_lk_displacements_create_from_input[] = Libdl.dlsym(library, :lk_displacements_create_from_input)
    p_lk_linalg_eigh_hermitian_batch_compute[] = Libdl.dlsym(library, :lk_linalg_eigh_hermitian_batch_compute)
    p_lk_options_create[] = Libdl.dlsym(library, :lk_options_create)
    p_lk_options_destroy[] = Libdl.dlsym(library, :lk_options_destroy)
    p_lk_options_set_int64[] = Libdl.dlsym(library, :lk_options_set_int64)
    p_lk_options_set_double[] = Libdl.dlsym(library, :lk_options_set_double)
    p_lk_options_set_bool[] = Libdl.dlsym(library, :lk_options_set_bool)
    p_lk_options_set_string[] = Libdl.dlsym(library, :lk_options_set_string)
    p_lk_options_set_double_array[] = Libdl.dlsym(library, :lk_options_set_double_array)
    p_lk_options_set_int64_array[] = Libdl.dlsym(library, :lk_options_set_int64_array)
    p_lk_options_set_string_array[] = Libdl.dlsym(library, :lk_options_set_string_array)
    p_lk_options_get_count[] = Libdl.dlsym(library, :lk_options_get_count)
    p_lk_options_describe[] = Libdl.dlsym(library, :lk_options_describe)
    p_lk_nac_create[] = Libdl.dlsym(library, :lk_nac_create)
    p_lk_nac_destroy[] = Libdl.dlsym(library, :lk_nac_destroy)
    p_lk_nac_get_shape[] = Libdl.dlsym(library, :lk_nac_get_shape)
    p_lk_nac_get_born[] = Libdl.dlsym(library, :lk_nac_get_born)
    p_lk_nac_get_dielectric[] = Libdl.dlsym(library, :lk_nac_get_dielectric)
    p_lk_nac_get_method[] = Libdl.dlsym(library, :lk_nac_get_method)
    p_lk_nac_get_unit_factor[] = Libdl.dlsym(library, :lk_nac_get_unit_factor)
    p_lk_fc2_create[] = Libdl.dlsym(library, :lk_fc2_create)
    p_lk_fc2_create_from_fc2[] = Libdl.dlsym(library, :lk_fc2_create_from_fc2)
    p_lk_fc2_destroy[] = Libdl.dlsym(library, :lk_fc2_destroy)
    p_lk_fc2_get_shape[] = Libdl.dlsym(library, :lk_fc2_get_shape)
    p_lk_fc2_get_force_constants[] = Libdl.dlsym(library, :lk_fc2_get_force_constants)
    p_lk_fc2_get_n_rows[] = Libdl.dlsym(library, :lk_fc2_get_n_rows)
    p_lk_fc2_get_n_super[] = Libdl.dlsym(library, :lk_fc2_get_n_super)
    p_lk_fc2_get_is_compact[] = Libdl.dlsym(library, :lk_fc2_get_is_compact)
    p_lk_fc2_get_drift[] = Libdl.dlsym(library, :lk_fc2_get_drift)
    p_lk_phonons_create[] = Libdl.dlsym(library, :lk_phonons_create)
    p_lk_phonons_destroy[] = Libdl.dlsym(library, :lk_phonons_destroy)
    p_lk_phonons_compute[] = Libdl.dlsym(library, :lk_phonons_compute)
    p_lk_phonons_get_shape[] = Libdl.dlsym(library, :lk_phonons_get_shape)
    p_lk_phonons_get_n_bands[] = Libdl.dlsym(library, :lk_phonons_get_n_bands)
    p_lk_phonons_get_qpoints[] = Libdl.dlsym(library, :lk_phonons_get_qpoints)
    p_lk_phonons_get_frequencies[] = Libdl.dlsym(library, :lk_phonons_get_frequencies)
    p_lk_phonons_get_eigenvectors[] = Libdl.dlsym(library, :lk_phonons_get_eigenvectors)
    p_lk_phonons_get_group_velocities[] = Libdl.dlsym(library, :lk_phonons_get_group_velocities)
    p_lk_phonon_dynamical_matrices_compute[] = Libdl.dlsym(library, :lk_phonon_dynamical_matrices_compute)
    p_lk_phonon_dynamical_matrices_gonze_compute[] = Libdl.dlsym(library, :lk_phonon_dynamical_matrices_gonze_compute)
    p_lk_phonon_dynamical_matrix_compute[] = Libdl.dlsym(library, :lk_phonon_dynamical_matrix_compute)
    p_lk_phonon_dynamical_matrices_at_grid_compute[] = Libdl.dlsym(library, :lk_phonon_dynamical_matrices_at_grid_compute)
    p_lk_phonon_dynamical_matrices_gonze_at_grid_compute[] = Libdl.dlsym(library, :lk_phonon_dynamical_matrices_gonze_at_grid_compute)
    p_lk_phonon_charge_sum_compute[] = Libdl.dlsym(library, :lk_phonon_charge_sum_compute)
    p_lk_phonon_dipole_dipole_q0_compute[] = Libdl.dlsym(library, :lk_phonon_dipole_dipole_q0_compute)
    p_lk_phonon_dipole_dipole_compute[] = Libdl.dlsym(library, :lk_phonon_dipole_dipole_compute)
    p_lk_phonon_dipole_dipole_derivative_compute[] = Libdl.dlsym(library, :lk_phonon_dipole_dipole_derivative_compute)
    p_lk_phonon_dynamical_matrix_derivative_compute[] = Libdl.dlsym(library, :lk_phonon_dynamical_matrix_derivative_compute)
    p_lk_phonon_inverse_fourier_compute[] = Libdl.dlsym(library, :lk_phonon_inverse_fourier_compute)
    p_lk_phonon_group_velocities_compute[] = Libdl.dlsym(library, :lk_phonon_group_velocities_compute)
    p_lk_phonon_heat_capacities_compute[] = Libdl.dlsym(library, :lk_phonon_heat_capacities_compute)
    p_lk_phonon_free_energies_compute[] = Libdl.dlsym(library, :lk_phonon_free_energies_compute)
    p_lk_phonon3_ir_triplets_compute[] = Libdl.dlsym(library, :lk_phonon3_ir_triplets_compute)
    p_lk_phonon3_bz_triplets_compute[] = Libdl.dlsym(library, :lk_phonon3_bz_triplets_compute)
    p_lk_phonon3_tetrahedron_weights_compute[] = Libdl.dlsym(library, :lk_phonon3_tetrahedron_weights_compute)
    p_lk_phonon3_gaussian_weights_compute[] = Libdl.dlsym(library, :lk_phonon3_gaussian_weights_compute)
    p_lk_phonon3_degenerate_weights_compute[] = Libdl.dlsym(library, :lk_phonon3_degenerate_weights_compute)
    p_lk_phonon3_real_to_reciprocal_compute[] = Libdl.dlsym(library, :lk_phonon3_real_to_reciprocal_compute)
    p_lk_phonon3_reciprocal_to_normal_compute[] = Libdl.dlsym(library, :lk_phonon3_reciprocal_to_normal_compute)
    p_lk_phonon3_interaction_compute[] = Libdl.dlsym(library, :lk_phonon3_interaction_compute)
    p_lk_phonon3_imag_self_energy_compute[] = Libdl.dlsym(library, :lk_phonon3_imag_self_energy_compute)
    p_lk_phonon3_detailed_imag_self_energy_compute[] = Libdl.dlsym(library, :lk_phonon3_detailed_imag_self_energy_compute)
    p_lk_phonon3_collision_compute[] = Libdl.dlsym(library, :lk_phonon3_collision_compute)
    p_lk_phonon3_collision_at_grid_points_compute[] = Libdl.dlsym(library, :lk_phonon3_collision_at_grid_points_compute)
    p_lk_phonon3_isotope_strength_compute[] = Libdl.dlsym(library, :lk_phonon3_isotope_strength_compute)
    p_lk_phonon3_tetrahedron_isotope_strength_compute[] = Libdl.dlsym(library, :lk_phonon3_tetrahedron_isotope_strength_compute)
    p_lk_conductivity_create[] = Libdl.dlsym(library, :lk_conductivity_create)
    p_lk_conductivity_destroy[] = Libdl.dlsym(library, :lk_conductivity_destroy)
    p_lk_conductivity_estimate[] = Libdl.dlsym(library, :lk_conductivity_estimate)
    p_lk_conductivity_run[] = Libdl.dlsym(library, :lk_conductivity_run)
    p_lk_conductivity_compute_cumulative_kappa[] = Libdl.dlsym(library, :lk_conductivity_compute_cumulative_kappa)
    p_lk_conductivity_get_shape[] = Libdl.dlsym(library, :lk_conductivity_get_shape)
    p_lk_conductivity_get_n_temperatures[] = Libdl.dlsym(library, :lk_conductivity_get_n_temperatures)
    p_lk_conductivity_get_n_sigmas[] = Libdl.dlsym(library, :lk_conductivity_get_n_sigmas)
    p_lk_conductivity_get_n_qpoints[] = Libdl.dlsym(library, :lk_conductivity_get_n_qpoints)
    p_lk_conductivity_get_n_bands[] = Libdl.dlsym(library, :lk_conductivity_get_n_bands)
    p_lk_conductivity_get_temperatures[] = Libdl.dlsym(library, :lk_conductivity_get_temperatures)
    p_lk_conductivity_get_sigmas[] = Libdl.dlsym(library, :lk_conductivity_get_sigmas)
    p_lk_conductivity_get_qpoints[] = Libdl.dlsym(library, :lk_conductivity_get_qpoints)
    p_lk_conductivity_get_weights[] = Libdl.dlsym(library, :lk_conductivity_get_weights)
    p_lk_conductivity_get_kappa[] = Libdl.dlsym(library, :lk_conductivity_get_kappa)
    p_lk_conductivity_get_mode_kappa[] = Libdl.dlsym(library, :lk_conductivity_get_mode_kappa)
    p_lk_conductivity_get_frequencies[] = Libdl.dlsym(library, :lk_conductivity_get_frequencies)
    p_lk_conductivity_get_group_velocities[] = Libdl.dlsym(library, :lk_conductivity_get_group_velocities)
    p_lk_conductivity_get_heat_capacities[] = Libdl.dlsym(library, :lk_conductivity_get_heat_capacities)
    p_lk_conductivity_get_gamma[] = Libdl.dlsym(library, :lk_conductivity_get_gamma)
    p_lk_conductivity_get_gamma_normal[] = Libdl.dlsym(library, :lk_conductivity_get_gamma_normal)
    p_lk_conductivity_get_gamma_umklapp[] = Libdl.dlsym(library, :lk_conductivity_get_gamma_umklapp)
    p_lk_conductivity_get_gamma_isotope[] = Libdl.dlsym(library, :lk_conductivity_get_gamma_isotope)
    p_lk_conductivity_get_gamma_boundary[] = Libdl.dlsym(library, :lk_conductivity_get_gamma_boundary)
    p_lk_conductivity_get_lifetimes[] = Libdl.dlsym(library, :lk_conductivity_get_lifetimes)
    p_lk_conductivity_get_mean_free_paths[] = Libdl.dlsym(library, :lk_conductivity_get_mean_free_paths)
    c_lk_trace_fn[] = @cfunction(call_lk_trace_fn, Cvoid, (Ptr{lk_trace_event}, Ptr{Cvoid}))
    c_lk_progress_fn[] = @cfunction(call_lk_progress_fn, Int32, (Ptr{lk_progress}, Ptr{Cvoid}))
    c_free[] = @cfunction(raw_free, Cvoid, (Ptr{Cvoid},))
    return nothing
end

end # module Raw
