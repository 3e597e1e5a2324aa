! SPDX-License-Identifier: BSD-3-Clause
! Generated from the C headers, do not edit; refresh by: python3 bindings/api/generate.py
!> Derived types of the library's handles.
module libkernel_handles
  use, intrinsic :: iso_c_binding
  use libkernel_raw
  use libkernel_core
  implicit none
  private
  public :: lk_crystal, lk_supercell, lk_displacements, lk_fc3, lk_grid, lk_input, lk_nac, &
      lk_fc2, lk_phonons, lk_conductivity
  public :: LK_TRACE_BEGIN, LK_TRACE_END, LK_TRACE_DISPATCH, LK_TRACE_COUNTER, LK_TRACE_LOG, &
      LK_TRACE_ALL, LK_OK, LK_E_INVALID, LK_E_SHAPE, LK_E_OPTION, LK_E_HANDLE, LK_E_BUSY, &
      LK_E_FILE, LK_E_FORMAT, LK_E_STATE, LK_E_NOMEM, LK_E_NO_CONVERGENCE, LK_E_SINGULAR, &
      LK_E_NOT_FINITE, LK_E_SYMMETRY, LK_E_UNSUPPORTED, LK_E_CANCELLED, LK_E_INTERNAL, &
      LK_BACKEND_AUTO, LK_BACKEND_REFERENCE, LK_BACKEND_NATIVE

  !> A crystal: lattice, atoms and the operations of its space group. Freed by its finalizer; not
  !> to be copied.
  type :: lk_crystal
    !> Handle for the raw layer.
    type(c_ptr) :: raw = c_null_ptr
  contains
    procedure :: destroy => crystal_destroy
    procedure :: create => crystal_create
    procedure :: get_shape => crystal_get_shape
    procedure :: get_n_atoms => crystal_get_n_atoms
    procedure :: get_n_operations => crystal_get_n_operations
    procedure :: get_volume => crystal_get_volume
    procedure :: get_space_group => crystal_get_space_group
    procedure, private :: get_symbol_int64 => crystal_get_symbol_int64
    procedure, private :: get_symbol_int32 => crystal_get_symbol_int32
    procedure :: get_symbols => crystal_get_symbols
    procedure :: get_lattice => crystal_get_lattice
    procedure :: get_positions => crystal_get_positions
    procedure :: get_masses => crystal_get_masses
    procedure :: get_rotations => crystal_get_rotations
    procedure :: get_translations => crystal_get_translations
    procedure :: get_equivalent_atoms => crystal_get_equivalent_atoms
    procedure :: read => crystal_read
    procedure :: write => crystal_write
    generic :: get_symbol => get_symbol_int64, get_symbol_int32
    procedure, private :: copy => crystal_copy
    generic :: assignment(=) => copy
    final :: crystal_final
  end type

  !> A supercell of a crystal, its primitive cell and the maps between them. Freed by its
  !> finalizer; not to be copied.
  type :: lk_supercell
    !> Handle for the raw layer.
    type(c_ptr) :: raw = c_null_ptr
  contains
    procedure :: destroy => supercell_destroy
    procedure, private :: create_int64 => supercell_create_int64
    procedure, private :: create_int32 => supercell_create_int32
    procedure :: get_shape => supercell_get_shape
    procedure :: get_n_atoms => supercell_get_n_atoms
    procedure :: get_n_primitive => supercell_get_n_primitive
    procedure :: get_n_translations => supercell_get_n_translations
    procedure :: get_primitive_volume => supercell_get_primitive_volume
    procedure :: get_space_group => supercell_get_space_group
    procedure, private :: get_symbol_int64 => supercell_get_symbol_int64
    procedure, private :: get_symbol_int32 => supercell_get_symbol_int32
    procedure :: get_symbols => supercell_get_symbols
    procedure, private :: get_primitive_symbol_int64 => supercell_get_primitive_symbol_int64
    procedure, private :: get_primitive_symbol_int32 => supercell_get_primitive_symbol_int32
    procedure :: get_primitive_symbols => supercell_get_primitive_symbols
    procedure :: get_lattice => supercell_get_lattice
    procedure :: get_positions => supercell_get_positions
    procedure :: get_masses => supercell_get_masses
    procedure :: get_primitive_lattice => supercell_get_primitive_lattice
    procedure :: get_primitive_positions => supercell_get_primitive_positions
    procedure :: get_primitive_masses => supercell_get_primitive_masses
    procedure :: get_supercell_matrix => supercell_get_supercell_matrix
    procedure :: get_primitive_matrix => supercell_get_primitive_matrix
    procedure :: get_primitive_to_supercell => supercell_get_primitive_to_supercell
    procedure :: get_supercell_to_primitive => supercell_get_supercell_to_primitive
    procedure :: get_supercell_to_primitive_index => supercell_get_supercell_to_primitive_index
    procedure :: get_unit_to_supercell => supercell_get_unit_to_supercell
    procedure :: get_supercell_to_unit => supercell_get_supercell_to_unit
    procedure :: get_permutations => supercell_get_permutations
    procedure :: get_translation_of => supercell_get_translation_of
    procedure :: get_shortest_vectors => supercell_get_shortest_vectors
    procedure :: get_multiplicity => supercell_get_multiplicity
    procedure :: get_rotations => supercell_get_rotations
    procedure :: get_translations => supercell_get_translations
    procedure :: get_primitive_rotations => supercell_get_primitive_rotations
    procedure :: get_primitive_translations => supercell_get_primitive_translations
    procedure :: get_equivalent_atoms => supercell_get_equivalent_atoms
    procedure :: create_from_input => supercell_create_from_input
    generic :: create => create_int64, create_int32
    generic :: get_symbol => get_symbol_int64, get_symbol_int32
    generic :: get_primitive_symbol => get_primitive_symbol_int64, get_primitive_symbol_int32
    procedure, private :: copy => supercell_copy
    generic :: assignment(=) => copy
    final :: supercell_final
  end type

  !> Displaced atoms of a supercell, one or two at a time, and the forces they cause. Freed by its
  !> finalizer; not to be copied.
  type :: lk_displacements
    !> Handle for the raw layer.
    type(c_ptr) :: raw = c_null_ptr
  contains
    procedure :: destroy => displacements_destroy
    procedure :: create => displacements_create
    procedure, private :: create_from_arrays_int64 => displacements_create_from_arrays_int64
    procedure, private :: create_from_arrays_int32 => displacements_create_from_arrays_int32
    procedure :: get_n_supercells => displacements_get_n_supercells
    procedure :: get_n_first => displacements_get_n_first
    procedure :: get_n_second => displacements_get_n_second
    procedure :: get_n_atoms => displacements_get_n_atoms
    procedure :: get_shape => displacements_get_shape
    procedure :: get_first_atoms => displacements_get_first_atoms
    procedure :: get_first_displacements => displacements_get_first_displacements
    procedure :: get_first_of_second => displacements_get_first_of_second
    procedure :: get_second_atoms => displacements_get_second_atoms
    procedure :: get_second_displacements => displacements_get_second_displacements
    procedure :: get_pair_distances => displacements_get_pair_distances
    procedure, private :: get_positions_int64 => displacements_get_positions_int64
    procedure, private :: get_positions_int32 => displacements_get_positions_int32
    procedure :: set_forces => displacements_set_forces
    procedure :: get_forces => displacements_get_forces
    procedure :: create_from_input => displacements_create_from_input
    generic :: create_from_arrays => create_from_arrays_int64, create_from_arrays_int32
    generic :: get_positions => get_positions_int64, get_positions_int32
    procedure, private :: copy => displacements_copy
    generic :: assignment(=) => copy
    final :: displacements_final
  end type

  !> Third-order force constants. Freed by its finalizer; not to be copied.
  type :: lk_fc3
    !> Handle for the raw layer.
    type(c_ptr) :: raw = c_null_ptr
  contains
    procedure :: destroy => fc3_destroy
    procedure :: create_from_displacements => fc3_create_from_displacements
    procedure :: create => fc3_create
    procedure :: create_from_fc3 => fc3_create_from_fc3
    procedure :: get_n_rows => fc3_get_n_rows
    procedure :: get_n_super => fc3_get_n_super
    procedure :: get_is_compact => fc3_get_is_compact
    procedure :: get_shape => fc3_get_shape
    procedure :: get_force_constants => fc3_get_force_constants
    procedure :: get_drift => fc3_get_drift
    procedure :: get_drift_components => fc3_get_drift_components
    procedure, private :: copy => fc3_copy
    generic :: assignment(=) => copy
    final :: fc3_final
  end type

  !> A grid of q-points in the Brillouin zone of a primitive cell. Freed by its finalizer; not to
  !> be copied.
  type :: lk_grid
    !> Handle for the raw layer.
    type(c_ptr) :: raw = c_null_ptr
  contains
    procedure :: destroy => grid_destroy
    procedure, private :: create_int64 => grid_create_int64
    procedure, private :: create_int32 => grid_create_int32
    procedure :: create_from_length => grid_create_from_length
    procedure, private :: create_from_matrix_int64 => grid_create_from_matrix_int64
    procedure, private :: create_from_matrix_int32 => grid_create_from_matrix_int32
    procedure :: get_shape => grid_get_shape
    procedure :: get_n_grid => grid_get_n_grid
    procedure :: get_n_bz => grid_get_n_bz
    procedure :: get_n_irreducible => grid_get_n_irreducible
    procedure :: get_d_diag => grid_get_d_diag
    procedure :: get_grid_matrix => grid_get_grid_matrix
    procedure :: get_p => grid_get_p
    procedure :: get_q => grid_get_q
    procedure :: get_addresses => grid_get_addresses
    procedure :: get_bz_map => grid_get_bz_map
    procedure :: get_bz_to_grid => grid_get_bz_to_grid
    procedure :: get_map => grid_get_map
    procedure :: get_irreducible => grid_get_irreducible
    procedure :: get_weights => grid_get_weights
    procedure :: get_qpoints => grid_get_qpoints
    procedure :: get_tetrahedra => grid_get_tetrahedra
    procedure :: get_rotations => grid_get_rotations
    procedure :: get_reciprocal_rotations => grid_get_reciprocal_rotations
    procedure :: get_reciprocal_lattice => grid_get_reciprocal_lattice
    generic :: create => create_int64, create_int32
    generic :: create_from_matrix => create_from_matrix_int64, create_from_matrix_int32
    procedure, private :: copy => grid_copy
    generic :: assignment(=) => copy
    final :: grid_final
  end type

  !> Contents of the input files of one crystal. Freed by its finalizer; not to be copied.
  type :: lk_input
    !> Handle for the raw layer.
    type(c_ptr) :: raw = c_null_ptr
  contains
    procedure :: destroy => input_destroy
    procedure :: read => input_read
    procedure, private :: create_int64 => input_create_int64
    procedure, private :: create_int32 => input_create_int32
    procedure :: read_forces_fc3 => input_read_forces_fc3
    procedure :: read_forces_fc2 => input_read_forces_fc2
    procedure :: read_force_sets => input_read_force_sets
    procedure :: read_force_constants => input_read_force_constants
    procedure :: read_born => input_read_born
    procedure, private :: set_displacements_int64 => input_set_displacements_int64
    procedure, private :: set_displacements_int32 => input_set_displacements_int32
    procedure, private :: set_phonon_displacements_int64 => input_set_phonon_displacements_int64
    procedure, private :: set_phonon_displacements_int32 => input_set_phonon_displacements_int32
    procedure :: set_forces => input_set_forces
    procedure :: set_phonon_forces => input_set_phonon_forces
    procedure :: set_nac => input_set_nac
    procedure :: write => input_write
    procedure :: write_forces_fc3 => input_write_forces_fc3
    procedure :: write_forces_fc2 => input_write_forces_fc2
    procedure :: write_force_sets => input_write_force_sets
    procedure :: write_supercells => input_write_supercells
    procedure :: get_shape => input_get_shape
    procedure :: get_n_atoms => input_get_n_atoms
    procedure :: get_n_supercell_atoms => input_get_n_supercell_atoms
    procedure :: get_n_primitive_atoms => input_get_n_primitive_atoms
    procedure :: get_n_phonon_supercell_atoms => input_get_n_phonon_supercell_atoms
    procedure :: get_n_singles => input_get_n_singles
    procedure :: get_n_pairs => input_get_n_pairs
    procedure :: get_n_snapshots => input_get_n_snapshots
    procedure :: get_n_phonon_singles => input_get_n_phonon_singles
    procedure :: get_n_phonon_snapshots => input_get_n_phonon_snapshots
    procedure :: get_has_unit_cell => input_get_has_unit_cell
    procedure :: get_has_supercell => input_get_has_supercell
    procedure :: get_has_primitive_cell => input_get_has_primitive_cell
    procedure :: get_has_phonon_supercell => input_get_has_phonon_supercell
    procedure :: get_has_supercell_matrix => input_get_has_supercell_matrix
    procedure :: get_has_primitive_matrix => input_get_has_primitive_matrix
    procedure :: get_has_phonon_supercell_matrix => input_get_has_phonon_supercell_matrix
    procedure :: get_has_nac => input_get_has_nac
    procedure :: get_has_displacements => input_get_has_displacements
    procedure :: get_has_forces => input_get_has_forces
    procedure :: get_has_phonon_displacements => input_get_has_phonon_displacements
    procedure :: get_has_phonon_forces => input_get_has_phonon_forces
    procedure :: get_has_force_constants => input_get_has_force_constants
    procedure :: get_has_cutoff => input_get_has_cutoff
    procedure :: get_has_magnetic_moments => input_get_has_magnetic_moments
    procedure :: get_nac_factor => input_get_nac_factor
    procedure :: get_cutoff => input_get_cutoff
    procedure :: get_symmetry_tolerance => input_get_symmetry_tolerance
    procedure :: get_program => input_get_program
    procedure :: get_version => input_get_version
    procedure :: get_calculator => input_get_calculator
    procedure :: get_space_group => input_get_space_group
    procedure :: get_nac_method => input_get_nac_method
    procedure, private :: get_symbol_int64 => input_get_symbol_int64
    procedure, private :: get_symbol_int32 => input_get_symbol_int32
    procedure :: get_symbols => input_get_symbols
    procedure, private :: get_supercell_symbol_int64 => input_get_supercell_symbol_int64
    procedure, private :: get_supercell_symbol_int32 => input_get_supercell_symbol_int32
    procedure :: get_supercell_symbols => input_get_supercell_symbols
    procedure, private :: get_primitive_symbol_int64 => input_get_primitive_symbol_int64
    procedure, private :: get_primitive_symbol_int32 => input_get_primitive_symbol_int32
    procedure :: get_primitive_symbols => input_get_primitive_symbols
    procedure, private :: get_phonon_supercell_symbol_int64 => &
        input_get_phonon_supercell_symbol_int64
    procedure, private :: get_phonon_supercell_symbol_int32 => &
        input_get_phonon_supercell_symbol_int32
    procedure :: get_phonon_supercell_symbols => input_get_phonon_supercell_symbols
    procedure :: get_lattice => input_get_lattice
    procedure :: get_positions => input_get_positions
    procedure :: get_masses => input_get_masses
    procedure :: get_supercell_lattice => input_get_supercell_lattice
    procedure :: get_supercell_positions => input_get_supercell_positions
    procedure :: get_supercell_masses => input_get_supercell_masses
    procedure :: get_primitive_lattice => input_get_primitive_lattice
    procedure :: get_primitive_positions => input_get_primitive_positions
    procedure :: get_primitive_masses => input_get_primitive_masses
    procedure :: get_phonon_supercell_lattice => input_get_phonon_supercell_lattice
    procedure :: get_phonon_supercell_positions => input_get_phonon_supercell_positions
    procedure :: get_phonon_supercell_masses => input_get_phonon_supercell_masses
    procedure :: get_supercell_matrix => input_get_supercell_matrix
    procedure :: get_primitive_matrix => input_get_primitive_matrix
    procedure :: get_phonon_supercell_matrix => input_get_phonon_supercell_matrix
    procedure :: get_born => input_get_born
    procedure :: get_dielectric => input_get_dielectric
    procedure :: get_displacement_atoms => input_get_displacement_atoms
    procedure :: get_displacement_vectors => input_get_displacement_vectors
    procedure :: get_pair_first => input_get_pair_first
    procedure :: get_pair_atoms => input_get_pair_atoms
    procedure :: get_pair_vectors => input_get_pair_vectors
    procedure :: get_pair_included => input_get_pair_included
    procedure :: get_pair_distances => input_get_pair_distances
    procedure :: get_snapshots => input_get_snapshots
    procedure :: get_forces => input_get_forces
    procedure :: get_energies => input_get_energies
    procedure :: get_duplicates => input_get_duplicates
    procedure :: get_phonon_displacement_atoms => input_get_phonon_displacement_atoms
    procedure :: get_phonon_displacement_vectors => input_get_phonon_displacement_vectors
    procedure :: get_phonon_snapshots => input_get_phonon_snapshots
    procedure :: get_phonon_forces => input_get_phonon_forces
    procedure :: get_phonon_energies => input_get_phonon_energies
    procedure :: get_force_constants => input_get_force_constants
    generic :: create => create_int64, create_int32
    generic :: set_displacements => set_displacements_int64, set_displacements_int32
    generic :: set_phonon_displacements => set_phonon_displacements_int64, &
        set_phonon_displacements_int32
    generic :: get_symbol => get_symbol_int64, get_symbol_int32
    generic :: get_supercell_symbol => get_supercell_symbol_int64, get_supercell_symbol_int32
    generic :: get_primitive_symbol => get_primitive_symbol_int64, get_primitive_symbol_int32
    generic :: get_phonon_supercell_symbol => get_phonon_supercell_symbol_int64, &
        get_phonon_supercell_symbol_int32
    procedure, private :: copy => input_copy
    generic :: assignment(=) => copy
    final :: input_final
  end type

  !> Parameters of the non-analytical term correction of a polar crystal. Freed by its finalizer;
  !> not to be copied.
  type :: lk_nac
    !> Handle for the raw layer.
    type(c_ptr) :: raw = c_null_ptr
  contains
    procedure :: destroy => nac_destroy
    procedure :: create => nac_create
    procedure :: get_shape => nac_get_shape
    procedure :: get_born => nac_get_born
    procedure :: get_dielectric => nac_get_dielectric
    procedure :: get_method => nac_get_method
    procedure :: get_unit_factor => nac_get_unit_factor
    procedure, private :: copy => nac_copy
    generic :: assignment(=) => copy
    final :: nac_final
  end type

  !> Second-order force constants of a supercell. Freed by its finalizer; not to be copied.
  type :: lk_fc2
    !> Handle for the raw layer.
    type(c_ptr) :: raw = c_null_ptr
  contains
    procedure :: destroy => fc2_destroy
    procedure :: create_from_displacements => fc2_create_from_displacements
    procedure :: create => fc2_create
    procedure :: create_from_fc2 => fc2_create_from_fc2
    procedure :: get_shape => fc2_get_shape
    procedure :: get_force_constants => fc2_get_force_constants
    procedure :: get_n_rows => fc2_get_n_rows
    procedure :: get_n_super => fc2_get_n_super
    procedure :: get_is_compact => fc2_get_is_compact
    procedure :: get_drift => fc2_get_drift
    procedure, private :: copy => fc2_copy
    generic :: assignment(=) => copy
    final :: fc2_final
  end type

  !> Harmonic phonons of a crystal. Freed by its finalizer; not to be copied.
  type :: lk_phonons
    !> Handle for the raw layer.
    type(c_ptr) :: raw = c_null_ptr
  contains
    procedure :: destroy => phonons_destroy
    procedure :: create => phonons_create
    procedure :: compute => phonons_compute
    procedure :: get_shape => phonons_get_shape
    procedure :: get_n_bands => phonons_get_n_bands
    procedure :: get_qpoints => phonons_get_qpoints
    procedure :: get_frequencies => phonons_get_frequencies
    procedure :: get_eigenvectors => phonons_get_eigenvectors
    procedure :: get_group_velocities => phonons_get_group_velocities
    procedure, private :: copy => phonons_copy
    generic :: assignment(=) => copy
    final :: phonons_final
  end type

  !> Lattice thermal conductivity of a crystal in the relaxation-time approximation. Freed by its
  !> finalizer; not to be copied.
  type :: lk_conductivity
    !> Handle for the raw layer.
    type(c_ptr) :: raw = c_null_ptr
  contains
    procedure :: destroy => conductivity_destroy
    procedure :: create => conductivity_create
    procedure :: estimate => conductivity_estimate
    procedure :: run => conductivity_run
    procedure, private :: compute_cumulative_kappa_int64 => &
        conductivity_compute_cumulative_kappa_int64
    procedure, private :: compute_cumulative_kappa_int32 => &
        conductivity_compute_cumulative_kappa_int32
    procedure :: get_shape => conductivity_get_shape
    procedure :: get_n_temperatures => conductivity_get_n_temperatures
    procedure :: get_n_sigmas => conductivity_get_n_sigmas
    procedure :: get_n_qpoints => conductivity_get_n_qpoints
    procedure :: get_n_bands => conductivity_get_n_bands
    procedure :: get_temperatures => conductivity_get_temperatures
    procedure :: get_sigmas => conductivity_get_sigmas
    procedure :: get_qpoints => conductivity_get_qpoints
    procedure :: get_weights => conductivity_get_weights
    procedure :: get_kappa => conductivity_get_kappa
    procedure :: get_mode_kappa => conductivity_get_mode_kappa
    procedure :: get_frequencies => conductivity_get_frequencies
    procedure :: get_group_velocities => conductivity_get_group_velocities
    procedure :: get_heat_capacities => conductivity_get_heat_capacities
    procedure :: get_gamma => conductivity_get_gamma
    procedure :: get_gamma_normal => conductivity_get_gamma_normal
    procedure :: get_gamma_umklapp => conductivity_get_gamma_umklapp
    procedure :: get_gamma_isotope => conductivity_get_gamma_isotope
    procedure :: get_gamma_boundary => conductivity_get_gamma_boundary
    procedure :: get_lifetimes => conductivity_get_lifetimes
    procedure :: get_mean_free_paths => conductivity_get_mean_free_paths
    generic :: compute_cumulative_kappa => compute_cumulative_kappa_int64, &
        compute_cumulative_kappa_int32
    procedure, private :: copy => conductivity_copy
    generic :: assignment(=) => copy
    final :: conductivity_final
  end type

contains

  !> Makes a crystal and finds its space group.
  !>
  !> Operations are found by spglib within a tolerance, or given by the options "rotations" and
  !> "translations", x' = R x + t in fractional coordinates.
  !>
  !> Statuses: LK_E_INVALID, LK_E_OPTION, LK_E_SINGULAR, LK_E_SYMMETRY, LK_E_NOMEM. Since 1.0; C:
  !> lk_crystal_create().
  subroutine crystal_create(self, lattice, positions, symbols, masses, context, options, stat, &
      errmsg)
    class(lk_crystal), intent(inout) :: self
    !> (3, 3) Lattice vectors a, b, c in rows, Angstrom.
    real(c_double), intent(in), contiguous :: lattice(:, :)
    !> (3, n_atoms) Fractional positions.
    real(c_double), intent(in), contiguous :: positions(:, :)
    !> (n_atoms,) Chemical symbols; a number may follow, as in "Cl1".
    character(len=*), intent(in) :: symbols(:)
    !> (n_atoms,) Masses, u; absent takes the standard atomic weights.
    real(c_double), intent(in), contiguous, optional :: masses(:)
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_crystal_create", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: n_atoms
    type(text_list), target :: symbols_
    call self%destroy()
    if (.not. compatible(stat, errmsg)) return
    n_atoms = size(positions, 2, c_int64_t)
    if (.not. fits("lattice", shape(lattice, kind=c_int64_t), [integer(c_int64_t) :: 3, 3], &
        stat, errmsg)) return
    if (.not. fits("positions", shape(positions, kind=c_int64_t), [integer(c_int64_t) :: 3, &
        n_atoms], stat, errmsg)) return
    if (.not. fits("symbols", shape(symbols, kind=c_int64_t), [integer(c_int64_t) :: n_atoms], &
        stat, errmsg)) return
    call symbols_%fill(symbols)
    if (present(masses)) then
      if (.not. fits("masses", shape(masses, kind=c_int64_t), [integer(c_int64_t) :: n_atoms], &
        stat, errmsg)) return
    end if
    status_ = lk_crystal_create(raw_context(context), n_atoms, transpose(lattice), positions, &
        symbols_%pointers, masses, raw_options(options), self%raw)
    call report(status_, stat, errmsg)
  end subroutine

  !> Shape of an array result.
  !>
  !> Since 1.0; C: lk_crystal_get_shape().
  subroutine crystal_get_shape(self, name, shape, stat, errmsg)
    class(lk_crystal), intent(in) :: self
    !> Name of an array result.
    character(len=*), intent(in) :: name
    !> Extents of the array that the getter returns.
    integer(c_int64_t), allocatable, intent(out) :: shape(:)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8)
    status_ = lk_crystal_get_shape(self%raw, c_text(name), rank_, shape_)
    if (status_ == LK_OK) shape = extents(status_, rank_, shape_, int(rank_))
    call report(status_, stat, errmsg)
  end subroutine

  !> Number of atoms.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID. Since 1.0; C: lk_crystal_get_n_atoms().
  subroutine crystal_get_n_atoms(self, value, stat, errmsg)
    class(lk_crystal), intent(in) :: self
    !> Number of atoms.
    integer(c_int64_t), intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call report(lk_crystal_get_n_atoms(self%raw, value), stat, errmsg)
  end subroutine

  !> Number of space-group operations.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID. Since 1.0; C: lk_crystal_get_n_operations().
  subroutine crystal_get_n_operations(self, value, stat, errmsg)
    class(lk_crystal), intent(in) :: self
    !> Number of operations.
    integer(c_int64_t), intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call report(lk_crystal_get_n_operations(self%raw, value), stat, errmsg)
  end subroutine

  !> Volume of the cell.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID. Since 1.0; C: lk_crystal_get_volume().
  subroutine crystal_get_volume(self, value, stat, errmsg)
    class(lk_crystal), intent(in) :: self
    !> Volume, cubic Angstrom.
    real(c_double), intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call report(lk_crystal_get_volume(self%raw, value), stat, errmsg)
  end subroutine

  !> International symbol and number of the space group.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID. Since 1.0; C: lk_crystal_get_space_group().
  subroutine crystal_get_space_group(self, value, stat, errmsg)
    class(lk_crystal), intent(in) :: self
    !> For example "Fd-3m (227)"; "given" for operations of the caller. It lives as long as the
    !> handle.
    character(len=:), allocatable, intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    type(c_ptr) :: value_
    status_ = lk_crystal_get_space_group(self%raw, value_)
    if (status_ == LK_OK) then
      value = copied(value_)
    end if
    call report(status_, stat, errmsg)
  end subroutine

  !> Chemical symbol of an atom.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID. Since 1.0; C: lk_crystal_get_symbol().
  subroutine crystal_get_symbol_int64(self, i, value, stat, errmsg)
    class(lk_crystal), intent(in) :: self
    !> Index of the atom. Counted from 1.
    integer(c_int64_t), intent(in) :: i
    !> The symbol as it was given. It lives as long as the handle.
    character(len=:), allocatable, intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    type(c_ptr) :: value_
    status_ = lk_crystal_get_symbol(self%raw, i - 1_c_int64_t, value_)
    if (status_ == LK_OK) then
      value = copied(value_)
    end if
    call report(status_, stat, errmsg)
  end subroutine

  !> Chemical symbol of an atom.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID. Since 1.0; C: lk_crystal_get_symbol().
  subroutine crystal_get_symbol_int32(self, i, value, stat, errmsg)
    class(lk_crystal), intent(in) :: self
    !> Index of the atom. Counted from 1.
    integer(c_int32_t), intent(in) :: i
    !> The symbol as it was given. It lives as long as the handle.
    character(len=:), allocatable, intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call self%get_symbol(int(i, c_int64_t), value, stat, errmsg)
  end subroutine

  !> Chemical symbol of an atom.
  !>
  !> Since 1.0; C: lk_crystal_get_symbol().
  subroutine crystal_get_symbols(self, value, stat, errmsg)
    class(lk_crystal), intent(in) :: self
    !> All texts.
    character(len=:), allocatable, intent(out) :: value(:)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: n_
    status_ = lk_crystal_get_n_atoms(self%raw, n_)
    if (status_ == LK_OK) call all_texts(lk_crystal_get_symbol, self%raw, n_, value, status_)
    call report(status_, stat, errmsg)
  end subroutine

  !> Lattice vectors.
  !>
  !> Since 1.0; C: lk_crystal_get_lattice().
  subroutine crystal_get_lattice(self, value, stat, errmsg)
    class(lk_crystal), intent(in) :: self
    !> (3, 3) Lattice vectors in rows, Angstrom.
    real(c_double), allocatable, intent(out) :: value(:, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(2)
    status_ = lk_crystal_get_shape(self%raw, "lattice"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 2)
    allocate (value(n_(1), n_(2)))
    if (status_ == LK_OK) status_ = lk_crystal_get_lattice(self%raw, size(value, &
        kind=c_int64_t), value)
    if (status_ == LK_OK) value = transpose(value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Positions of the atoms.
  !>
  !> Since 1.0; C: lk_crystal_get_positions().
  subroutine crystal_get_positions(self, value, stat, errmsg)
    class(lk_crystal), intent(in) :: self
    !> (3, n_atoms) Fractional positions.
    real(c_double), allocatable, intent(out) :: value(:, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(2)
    status_ = lk_crystal_get_shape(self%raw, "positions"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 2)
    allocate (value(n_(1), n_(2)))
    if (status_ == LK_OK) status_ = lk_crystal_get_positions(self%raw, size(value, &
        kind=c_int64_t), value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Masses of the atoms.
  !>
  !> Since 1.0; C: lk_crystal_get_masses().
  subroutine crystal_get_masses(self, value, stat, errmsg)
    class(lk_crystal), intent(in) :: self
    !> (n_atoms,) Masses, u.
    real(c_double), allocatable, intent(out) :: value(:)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(1)
    status_ = lk_crystal_get_shape(self%raw, "masses"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 1)
    allocate (value(n_(1)))
    if (status_ == LK_OK) status_ = lk_crystal_get_masses(self%raw, size(value, kind=c_int64_t), &
        value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Rotations of the space-group operations.
  !>
  !> Since 1.0; C: lk_crystal_get_rotations().
  subroutine crystal_get_rotations(self, value, stat, errmsg)
    class(lk_crystal), intent(in) :: self
    !> (3, 3, n_operations) Rotations on fractional coordinates.
    integer(c_int64_t), allocatable, intent(out) :: value(:, :, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(3)
    status_ = lk_crystal_get_shape(self%raw, "rotations"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 3)
    allocate (value(n_(1), n_(2), n_(3)))
    if (status_ == LK_OK) status_ = lk_crystal_get_rotations(self%raw, size(value, &
        kind=c_int64_t), value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Translations of the space-group operations.
  !>
  !> Since 1.0; C: lk_crystal_get_translations().
  subroutine crystal_get_translations(self, value, stat, errmsg)
    class(lk_crystal), intent(in) :: self
    !> (3, n_operations) Fractional translations.
    real(c_double), allocatable, intent(out) :: value(:, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(2)
    status_ = lk_crystal_get_shape(self%raw, "translations"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 2)
    allocate (value(n_(1), n_(2)))
    if (status_ == LK_OK) status_ = lk_crystal_get_translations(self%raw, size(value, &
        kind=c_int64_t), value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Representative of each atom under the space group.
  !>
  !> Since 1.0; C: lk_crystal_get_equivalent_atoms().
  subroutine crystal_get_equivalent_atoms(self, value, stat, errmsg)
    class(lk_crystal), intent(in) :: self
    !> (n_atoms,) Equivalent atoms. Counted from 1.
    integer(c_int64_t), allocatable, intent(out) :: value(:)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(1)
    status_ = lk_crystal_get_shape(self%raw, "equivalent_atoms"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 1)
    allocate (value(n_(1)))
    if (status_ == LK_OK) status_ = lk_crystal_get_equivalent_atoms(self%raw, size(value, &
        kind=c_int64_t), value)
    if (status_ == LK_OK) value = value + 1
    call report(status_, stat, errmsg)
  end subroutine

  !> Reads a crystal from a POSCAR, or the unit cell of a file of phonopy or phono3py.
  !>
  !> Masses are those of the file, else the standard ones.
  !>
  !> Statuses: LK_E_INVALID, LK_E_OPTION, LK_E_FILE, LK_E_FORMAT, LK_E_UNSUPPORTED, LK_E_SYMMETRY,
  !> LK_E_NOMEM. Since 1.0; C: lk_crystal_read().
  subroutine crystal_read(self, path, context, options, stat, errmsg)
    class(lk_crystal), intent(inout) :: self
    !> POSCAR of VASP 4 or 5 (direct or Cartesian, selective dynamics), or a YAML file.
    character(len=*), intent(in) :: path
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_crystal_read", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    call self%destroy()
    if (.not. compatible(stat, errmsg)) return
    status_ = lk_crystal_read(raw_context(context), c_text(path), raw_options(options), &
        self%raw)
    call report(status_, stat, errmsg)
  end subroutine

  !> Writes a crystal as POSCAR of VASP 5.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID, LK_E_FILE, LK_E_NOMEM. Since 1.0; C: lk_crystal_write().
  subroutine crystal_write(self, path, stat, errmsg)
    class(lk_crystal), intent(in) :: self
    !> File to write.
    character(len=*), intent(in) :: path
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call report(lk_crystal_write(self%raw, c_text(path)), stat, errmsg)
  end subroutine

  !> Frees the handle.
  subroutine crystal_destroy(self)
    class(lk_crystal), intent(inout) :: self
    if (c_associated(self%raw)) call lk_crystal_destroy(self%raw)
    self%raw = c_null_ptr
  end subroutine

  subroutine crystal_final(self)
    type(lk_crystal), intent(inout) :: self
    call self%destroy()
  end subroutine

  subroutine crystal_copy(self, other)
    class(lk_crystal), intent(inout) :: self
    class(lk_crystal), intent(in) :: other
    if (c_associated(other%raw) .or. c_associated(self%raw)) &
      error stop "libkernel: an lk_crystal cannot be copied"
  end subroutine

  !> Builds a supercell, its primitive cell and the maps between them.
  !>
  !> Atoms are ordered as phonopy orders them, so that force constants can be exchanged. The
  !> tolerance and the choice of operations are those of the crystal.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID, LK_E_OPTION, LK_E_SINGULAR, LK_E_SYMMETRY,
  !> LK_E_UNSUPPORTED, LK_E_NOMEM. Since 1.0; C: lk_supercell_create().
  subroutine supercell_create_int64(self, crystal, supercell_matrix, primitive_matrix, context, &
      options, stat, errmsg)
    class(lk_supercell), intent(inout) :: self
    !> Unit cell.
    type(lk_crystal), intent(in) :: crystal
    !> (3, 3) Supercell vectors in columns, in units of the lattice vectors.
    integer(c_int64_t), intent(in), contiguous :: supercell_matrix(:, :)
    !> (3, 3) Primitive vectors in columns, in units of the lattice vectors; absent finds them
    !> from the space group.
    real(c_double), intent(in), contiguous, optional :: primitive_matrix(:, :)
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_supercell_create", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    real(c_double), allocatable :: primitive_matrix_(:, :)
    call self%destroy()
    if (.not. compatible(stat, errmsg)) return
    if (.not. fits("supercell_matrix", shape(supercell_matrix, kind=c_int64_t), &
        [integer(c_int64_t) :: 3, 3], stat, errmsg)) return
    if (present(primitive_matrix)) then
      if (.not. fits("primitive_matrix", shape(primitive_matrix, kind=c_int64_t), &
        [integer(c_int64_t) :: 3, 3], stat, errmsg)) return
    end if
    if (present(primitive_matrix)) primitive_matrix_ = transpose(primitive_matrix)
    status_ = lk_supercell_create(raw_context(context), crystal%raw, &
        transpose(supercell_matrix), primitive_matrix_, raw_options(options), self%raw)
    call report(status_, stat, errmsg)
  end subroutine

  !> Builds a supercell, its primitive cell and the maps between them.
  !>
  !> Atoms are ordered as phonopy orders them, so that force constants can be exchanged. The
  !> tolerance and the choice of operations are those of the crystal.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID, LK_E_OPTION, LK_E_SINGULAR, LK_E_SYMMETRY,
  !> LK_E_UNSUPPORTED, LK_E_NOMEM. Since 1.0; C: lk_supercell_create().
  subroutine supercell_create_int32(self, crystal, supercell_matrix, primitive_matrix, context, &
      options, stat, errmsg)
    class(lk_supercell), intent(inout) :: self
    !> Unit cell.
    type(lk_crystal), intent(in) :: crystal
    !> (3, 3) Supercell vectors in columns, in units of the lattice vectors.
    integer(c_int32_t), intent(in), contiguous :: supercell_matrix(:, :)
    !> (3, 3) Primitive vectors in columns, in units of the lattice vectors; absent finds them
    !> from the space group.
    real(c_double), intent(in), contiguous, optional :: primitive_matrix(:, :)
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_supercell_create", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call self%create(crystal, int(supercell_matrix, c_int64_t), primitive_matrix, context, &
        options, stat, errmsg)
  end subroutine

  !> Shape of an array result.
  !>
  !> Since 1.0; C: lk_supercell_get_shape().
  subroutine supercell_get_shape(self, name, shape, stat, errmsg)
    class(lk_supercell), intent(in) :: self
    !> Name of an array result.
    character(len=*), intent(in) :: name
    !> Extents of the array that the getter returns.
    integer(c_int64_t), allocatable, intent(out) :: shape(:)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8)
    status_ = lk_supercell_get_shape(self%raw, c_text(name), rank_, shape_)
    if (status_ == LK_OK) shape = extents(status_, rank_, shape_, int(rank_))
    call report(status_, stat, errmsg)
  end subroutine

  !> Number of supercell atoms.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID. Since 1.0; C: lk_supercell_get_n_atoms().
  subroutine supercell_get_n_atoms(self, value, stat, errmsg)
    class(lk_supercell), intent(in) :: self
    !> Number of atoms.
    integer(c_int64_t), intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call report(lk_supercell_get_n_atoms(self%raw, value), stat, errmsg)
  end subroutine

  !> Number of primitive atoms.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID. Since 1.0; C: lk_supercell_get_n_primitive().
  subroutine supercell_get_n_primitive(self, value, stat, errmsg)
    class(lk_supercell), intent(in) :: self
    !> Number of atoms.
    integer(c_int64_t), intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call report(lk_supercell_get_n_primitive(self%raw, value), stat, errmsg)
  end subroutine

  !> Number of pure translations, of primitive cells in the supercell.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID. Since 1.0; C: lk_supercell_get_n_translations().
  subroutine supercell_get_n_translations(self, value, stat, errmsg)
    class(lk_supercell), intent(in) :: self
    !> Number of translations.
    integer(c_int64_t), intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call report(lk_supercell_get_n_translations(self%raw, value), stat, errmsg)
  end subroutine

  !> Volume of the primitive cell.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID. Since 1.0; C: lk_supercell_get_primitive_volume().
  subroutine supercell_get_primitive_volume(self, value, stat, errmsg)
    class(lk_supercell), intent(in) :: self
    !> Volume, cubic Angstrom.
    real(c_double), intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call report(lk_supercell_get_primitive_volume(self%raw, value), stat, errmsg)
  end subroutine

  !> International symbol and number of the space group of the primitive cell.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID. Since 1.0; C: lk_supercell_get_space_group().
  subroutine supercell_get_space_group(self, value, stat, errmsg)
    class(lk_supercell), intent(in) :: self
    !> For example "Fd-3m (227)". It lives as long as the handle.
    character(len=:), allocatable, intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    type(c_ptr) :: value_
    status_ = lk_supercell_get_space_group(self%raw, value_)
    if (status_ == LK_OK) then
      value = copied(value_)
    end if
    call report(status_, stat, errmsg)
  end subroutine

  !> Chemical symbol of a supercell atom.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID. Since 1.0; C: lk_supercell_get_symbol().
  subroutine supercell_get_symbol_int64(self, i, value, stat, errmsg)
    class(lk_supercell), intent(in) :: self
    !> Index of the atom. Counted from 1.
    integer(c_int64_t), intent(in) :: i
    !> The symbol. It lives as long as the handle.
    character(len=:), allocatable, intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    type(c_ptr) :: value_
    status_ = lk_supercell_get_symbol(self%raw, i - 1_c_int64_t, value_)
    if (status_ == LK_OK) then
      value = copied(value_)
    end if
    call report(status_, stat, errmsg)
  end subroutine

  !> Chemical symbol of a supercell atom.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID. Since 1.0; C: lk_supercell_get_symbol().
  subroutine supercell_get_symbol_int32(self, i, value, stat, errmsg)
    class(lk_supercell), intent(in) :: self
    !> Index of the atom. Counted from 1.
    integer(c_int32_t), intent(in) :: i
    !> The symbol. It lives as long as the handle.
    character(len=:), allocatable, intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call self%get_symbol(int(i, c_int64_t), value, stat, errmsg)
  end subroutine

  !> Chemical symbol of a supercell atom.
  !>
  !> Since 1.0; C: lk_supercell_get_symbol().
  subroutine supercell_get_symbols(self, value, stat, errmsg)
    class(lk_supercell), intent(in) :: self
    !> All texts.
    character(len=:), allocatable, intent(out) :: value(:)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: n_
    status_ = lk_supercell_get_n_atoms(self%raw, n_)
    if (status_ == LK_OK) call all_texts(lk_supercell_get_symbol, self%raw, n_, value, status_)
    call report(status_, stat, errmsg)
  end subroutine

  !> Chemical symbol of a primitive atom.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID. Since 1.0; C: lk_supercell_get_primitive_symbol().
  subroutine supercell_get_primitive_symbol_int64(self, i, value, stat, errmsg)
    class(lk_supercell), intent(in) :: self
    !> Index of the atom. Counted from 1.
    integer(c_int64_t), intent(in) :: i
    !> The symbol. It lives as long as the handle.
    character(len=:), allocatable, intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    type(c_ptr) :: value_
    status_ = lk_supercell_get_primitive_symbol(self%raw, i - 1_c_int64_t, value_)
    if (status_ == LK_OK) then
      value = copied(value_)
    end if
    call report(status_, stat, errmsg)
  end subroutine

  !> Chemical symbol of a primitive atom.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID. Since 1.0; C: lk_supercell_get_primitive_symbol().
  subroutine supercell_get_primitive_symbol_int32(self, i, value, stat, errmsg)
    class(lk_supercell), intent(in) :: self
    !> Index of the atom. Counted from 1.
    integer(c_int32_t), intent(in) :: i
    !> The symbol. It lives as long as the handle.
    character(len=:), allocatable, intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call self%get_primitive_symbol(int(i, c_int64_t), value, stat, errmsg)
  end subroutine

  !> Chemical symbol of a primitive atom.
  !>
  !> Since 1.0; C: lk_supercell_get_primitive_symbol().
  subroutine supercell_get_primitive_symbols(self, value, stat, errmsg)
    class(lk_supercell), intent(in) :: self
    !> All texts.
    character(len=:), allocatable, intent(out) :: value(:)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: n_
    status_ = lk_supercell_get_n_primitive(self%raw, n_)
    if (status_ == LK_OK) call all_texts(lk_supercell_get_primitive_symbol, self%raw, n_, value, &
        status_)
    call report(status_, stat, errmsg)
  end subroutine

  !> Lattice vectors of the supercell.
  !>
  !> Since 1.0; C: lk_supercell_get_lattice().
  subroutine supercell_get_lattice(self, value, stat, errmsg)
    class(lk_supercell), intent(in) :: self
    !> (3, 3) Lattice vectors in rows, Angstrom.
    real(c_double), allocatable, intent(out) :: value(:, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(2)
    status_ = lk_supercell_get_shape(self%raw, "lattice"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 2)
    allocate (value(n_(1), n_(2)))
    if (status_ == LK_OK) status_ = lk_supercell_get_lattice(self%raw, size(value, &
        kind=c_int64_t), value)
    if (status_ == LK_OK) value = transpose(value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Positions of the supercell atoms.
  !>
  !> Since 1.0; C: lk_supercell_get_positions().
  subroutine supercell_get_positions(self, value, stat, errmsg)
    class(lk_supercell), intent(in) :: self
    !> (3, n_atoms) Fractional positions in the supercell.
    real(c_double), allocatable, intent(out) :: value(:, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(2)
    status_ = lk_supercell_get_shape(self%raw, "positions"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 2)
    allocate (value(n_(1), n_(2)))
    if (status_ == LK_OK) status_ = lk_supercell_get_positions(self%raw, size(value, &
        kind=c_int64_t), value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Masses of the supercell atoms.
  !>
  !> Since 1.0; C: lk_supercell_get_masses().
  subroutine supercell_get_masses(self, value, stat, errmsg)
    class(lk_supercell), intent(in) :: self
    !> (n_atoms,) Masses, u.
    real(c_double), allocatable, intent(out) :: value(:)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(1)
    status_ = lk_supercell_get_shape(self%raw, "masses"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 1)
    allocate (value(n_(1)))
    if (status_ == LK_OK) status_ = lk_supercell_get_masses(self%raw, size(value, &
        kind=c_int64_t), value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Lattice vectors of the primitive cell.
  !>
  !> Since 1.0; C: lk_supercell_get_primitive_lattice().
  subroutine supercell_get_primitive_lattice(self, value, stat, errmsg)
    class(lk_supercell), intent(in) :: self
    !> (3, 3) Lattice vectors in rows, Angstrom.
    real(c_double), allocatable, intent(out) :: value(:, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(2)
    status_ = lk_supercell_get_shape(self%raw, "primitive_lattice"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 2)
    allocate (value(n_(1), n_(2)))
    if (status_ == LK_OK) status_ = lk_supercell_get_primitive_lattice(self%raw, size(value, &
        kind=c_int64_t), value)
    if (status_ == LK_OK) value = transpose(value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Positions of the primitive atoms.
  !>
  !> Since 1.0; C: lk_supercell_get_primitive_positions().
  subroutine supercell_get_primitive_positions(self, value, stat, errmsg)
    class(lk_supercell), intent(in) :: self
    !> (3, n_primitive) Fractional positions in the primitive cell.
    real(c_double), allocatable, intent(out) :: value(:, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(2)
    status_ = lk_supercell_get_shape(self%raw, "primitive_positions"//c_null_char, rank_, &
        shape_)
    n_ = extents(status_, rank_, shape_, 2)
    allocate (value(n_(1), n_(2)))
    if (status_ == LK_OK) status_ = lk_supercell_get_primitive_positions(self%raw, size(value, &
        kind=c_int64_t), value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Masses of the primitive atoms.
  !>
  !> Since 1.0; C: lk_supercell_get_primitive_masses().
  subroutine supercell_get_primitive_masses(self, value, stat, errmsg)
    class(lk_supercell), intent(in) :: self
    !> (n_primitive,) Masses, u.
    real(c_double), allocatable, intent(out) :: value(:)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(1)
    status_ = lk_supercell_get_shape(self%raw, "primitive_masses"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 1)
    allocate (value(n_(1)))
    if (status_ == LK_OK) status_ = lk_supercell_get_primitive_masses(self%raw, size(value, &
        kind=c_int64_t), value)
    call report(status_, stat, errmsg)
  end subroutine

  !> The supercell matrix.
  !>
  !> Since 1.0; C: lk_supercell_get_supercell_matrix().
  subroutine supercell_get_supercell_matrix(self, value, stat, errmsg)
    class(lk_supercell), intent(in) :: self
    !> (3, 3) Supercell vectors in columns, in units of the lattice vectors.
    integer(c_int64_t), allocatable, intent(out) :: value(:, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(2)
    status_ = lk_supercell_get_shape(self%raw, "supercell_matrix"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 2)
    allocate (value(n_(1), n_(2)))
    if (status_ == LK_OK) status_ = lk_supercell_get_supercell_matrix(self%raw, size(value, &
        kind=c_int64_t), value)
    if (status_ == LK_OK) value = transpose(value)
    call report(status_, stat, errmsg)
  end subroutine

  !> The primitive matrix.
  !>
  !> Since 1.0; C: lk_supercell_get_primitive_matrix().
  subroutine supercell_get_primitive_matrix(self, value, stat, errmsg)
    class(lk_supercell), intent(in) :: self
    !> (3, 3) Primitive vectors in columns, in units of the lattice vectors.
    real(c_double), allocatable, intent(out) :: value(:, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(2)
    status_ = lk_supercell_get_shape(self%raw, "primitive_matrix"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 2)
    allocate (value(n_(1), n_(2)))
    if (status_ == LK_OK) status_ = lk_supercell_get_primitive_matrix(self%raw, size(value, &
        kind=c_int64_t), value)
    if (status_ == LK_OK) value = transpose(value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Supercell atom of each primitive atom.
  !>
  !> Since 1.0; C: lk_supercell_get_primitive_to_supercell().
  subroutine supercell_get_primitive_to_supercell(self, value, stat, errmsg)
    class(lk_supercell), intent(in) :: self
    !> (n_primitive,) Supercell atoms. Counted from 1.
    integer(c_int64_t), allocatable, intent(out) :: value(:)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(1)
    status_ = lk_supercell_get_shape(self%raw, "primitive_to_supercell"//c_null_char, rank_, &
        shape_)
    n_ = extents(status_, rank_, shape_, 1)
    allocate (value(n_(1)))
    if (status_ == LK_OK) status_ = lk_supercell_get_primitive_to_supercell(self%raw, &
        size(value, kind=c_int64_t), value)
    if (status_ == LK_OK) value = value + 1
    call report(status_, stat, errmsg)
  end subroutine

  !> Supercell atom that represents each supercell atom.
  !>
  !> Since 1.0; C: lk_supercell_get_supercell_to_primitive().
  subroutine supercell_get_supercell_to_primitive(self, value, stat, errmsg)
    class(lk_supercell), intent(in) :: self
    !> (n_atoms,) Supercell atoms, the images of primitive atoms. Counted from 1.
    integer(c_int64_t), allocatable, intent(out) :: value(:)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(1)
    status_ = lk_supercell_get_shape(self%raw, "supercell_to_primitive"//c_null_char, rank_, &
        shape_)
    n_ = extents(status_, rank_, shape_, 1)
    allocate (value(n_(1)))
    if (status_ == LK_OK) status_ = lk_supercell_get_supercell_to_primitive(self%raw, &
        size(value, kind=c_int64_t), value)
    if (status_ == LK_OK) value = value + 1
    call report(status_, stat, errmsg)
  end subroutine

  !> Primitive atom of each supercell atom.
  !>
  !> Since 1.0; C: lk_supercell_get_supercell_to_primitive_index().
  subroutine supercell_get_supercell_to_primitive_index(self, value, stat, errmsg)
    class(lk_supercell), intent(in) :: self
    !> (n_atoms,) Primitive atoms. Counted from 1.
    integer(c_int64_t), allocatable, intent(out) :: value(:)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(1)
    status_ = lk_supercell_get_shape(self%raw, "supercell_to_primitive_index"//c_null_char, &
        rank_, shape_)
    n_ = extents(status_, rank_, shape_, 1)
    allocate (value(n_(1)))
    if (status_ == LK_OK) status_ = lk_supercell_get_supercell_to_primitive_index(self%raw, &
        size(value, kind=c_int64_t), value)
    if (status_ == LK_OK) value = value + 1
    call report(status_, stat, errmsg)
  end subroutine

  !> Supercell atom of each atom of the unit cell.
  !>
  !> Since 1.0; C: lk_supercell_get_unit_to_supercell().
  subroutine supercell_get_unit_to_supercell(self, value, stat, errmsg)
    class(lk_supercell), intent(in) :: self
    !> (n_unit,) Supercell atoms. Counted from 1.
    integer(c_int64_t), allocatable, intent(out) :: value(:)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(1)
    status_ = lk_supercell_get_shape(self%raw, "unit_to_supercell"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 1)
    allocate (value(n_(1)))
    if (status_ == LK_OK) status_ = lk_supercell_get_unit_to_supercell(self%raw, size(value, &
        kind=c_int64_t), value)
    if (status_ == LK_OK) value = value + 1
    call report(status_, stat, errmsg)
  end subroutine

  !> Supercell atom that represents the unit-cell atom of each supercell atom.
  !>
  !> Since 1.0; C: lk_supercell_get_supercell_to_unit().
  subroutine supercell_get_supercell_to_unit(self, value, stat, errmsg)
    class(lk_supercell), intent(in) :: self
    !> (n_atoms,) Supercell atoms. Counted from 1.
    integer(c_int64_t), allocatable, intent(out) :: value(:)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(1)
    status_ = lk_supercell_get_shape(self%raw, "supercell_to_unit"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 1)
    allocate (value(n_(1)))
    if (status_ == LK_OK) status_ = lk_supercell_get_supercell_to_unit(self%raw, size(value, &
        kind=c_int64_t), value)
    if (status_ == LK_OK) value = value + 1
    call report(status_, stat, errmsg)
  end subroutine

  !> Permutations of the supercell atoms by the pure translations.
  !>
  !> Since 1.0; C: lk_supercell_get_permutations().
  subroutine supercell_get_permutations(self, value, stat, errmsg)
    class(lk_supercell), intent(in) :: self
    !> (n_atoms, n_translations) Atom where each translation brings each atom. Counted from 1.
    integer(c_int64_t), allocatable, intent(out) :: value(:, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(2)
    status_ = lk_supercell_get_shape(self%raw, "permutations"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 2)
    allocate (value(n_(1), n_(2)))
    if (status_ == LK_OK) status_ = lk_supercell_get_permutations(self%raw, size(value, &
        kind=c_int64_t), value)
    if (status_ == LK_OK) value = value + 1
    call report(status_, stat, errmsg)
  end subroutine

  !> Translation that brings each supercell atom onto its primitive representative.
  !>
  !> Since 1.0; C: lk_supercell_get_translation_of().
  subroutine supercell_get_translation_of(self, value, stat, errmsg)
    class(lk_supercell), intent(in) :: self
    !> (n_atoms,) Indices of translations. Counted from 1.
    integer(c_int64_t), allocatable, intent(out) :: value(:)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(1)
    status_ = lk_supercell_get_shape(self%raw, "translation_of"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 1)
    allocate (value(n_(1)))
    if (status_ == LK_OK) status_ = lk_supercell_get_translation_of(self%raw, size(value, &
        kind=c_int64_t), value)
    if (status_ == LK_OK) value = value + 1
    call report(status_, stat, errmsg)
  end subroutine

  !> Shortest vectors from primitive to supercell atoms, all images of equal length.
  !>
  !> Since 1.0; C: lk_supercell_get_shortest_vectors().
  subroutine supercell_get_shortest_vectors(self, value, stat, errmsg)
    class(lk_supercell), intent(in) :: self
    !> (3, n_vectors) Vectors in fractional coordinates of the primitive cell.
    real(c_double), allocatable, intent(out) :: value(:, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(2)
    status_ = lk_supercell_get_shape(self%raw, "shortest_vectors"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 2)
    allocate (value(n_(1), n_(2)))
    if (status_ == LK_OK) status_ = lk_supercell_get_shortest_vectors(self%raw, size(value, &
        kind=c_int64_t), value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Number and start of the shortest vectors of each pair of atoms.
  !>
  !> Since 1.0; C: lk_supercell_get_multiplicity().
  subroutine supercell_get_multiplicity(self, value, stat, errmsg)
    class(lk_supercell), intent(in) :: self
    !> (2, n_primitive, n_atoms) Count, and first row of shortest_vectors counted from 0 in every
    !> language.
    integer(c_int64_t), allocatable, intent(out) :: value(:, :, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(3)
    status_ = lk_supercell_get_shape(self%raw, "multiplicity"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 3)
    allocate (value(n_(1), n_(2), n_(3)))
    if (status_ == LK_OK) status_ = lk_supercell_get_multiplicity(self%raw, size(value, &
        kind=c_int64_t), value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Rotations of the operations of the supercell.
  !>
  !> Since 1.0; C: lk_supercell_get_rotations().
  subroutine supercell_get_rotations(self, value, stat, errmsg)
    class(lk_supercell), intent(in) :: self
    !> (3, 3, n_operations) Rotations on fractional coordinates of the supercell.
    integer(c_int64_t), allocatable, intent(out) :: value(:, :, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(3)
    status_ = lk_supercell_get_shape(self%raw, "rotations"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 3)
    allocate (value(n_(1), n_(2), n_(3)))
    if (status_ == LK_OK) status_ = lk_supercell_get_rotations(self%raw, size(value, &
        kind=c_int64_t), value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Translations of the operations of the supercell.
  !>
  !> Since 1.0; C: lk_supercell_get_translations().
  subroutine supercell_get_translations(self, value, stat, errmsg)
    class(lk_supercell), intent(in) :: self
    !> (3, n_operations) Fractional translations in the supercell.
    real(c_double), allocatable, intent(out) :: value(:, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(2)
    status_ = lk_supercell_get_shape(self%raw, "translations"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 2)
    allocate (value(n_(1), n_(2)))
    if (status_ == LK_OK) status_ = lk_supercell_get_translations(self%raw, size(value, &
        kind=c_int64_t), value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Rotations of the operations of the primitive cell.
  !>
  !> Since 1.0; C: lk_supercell_get_primitive_rotations().
  subroutine supercell_get_primitive_rotations(self, value, stat, errmsg)
    class(lk_supercell), intent(in) :: self
    !> (3, 3, n_primitive_operations) Rotations on fractional coordinates of the primitive cell.
    integer(c_int64_t), allocatable, intent(out) :: value(:, :, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(3)
    status_ = lk_supercell_get_shape(self%raw, "primitive_rotations"//c_null_char, rank_, &
        shape_)
    n_ = extents(status_, rank_, shape_, 3)
    allocate (value(n_(1), n_(2), n_(3)))
    if (status_ == LK_OK) status_ = lk_supercell_get_primitive_rotations(self%raw, size(value, &
        kind=c_int64_t), value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Translations of the operations of the primitive cell.
  !>
  !> Since 1.0; C: lk_supercell_get_primitive_translations().
  subroutine supercell_get_primitive_translations(self, value, stat, errmsg)
    class(lk_supercell), intent(in) :: self
    !> (3, n_primitive_operations) Fractional translations in the primitive cell.
    real(c_double), allocatable, intent(out) :: value(:, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(2)
    status_ = lk_supercell_get_shape(self%raw, "primitive_translations"//c_null_char, rank_, &
        shape_)
    n_ = extents(status_, rank_, shape_, 2)
    allocate (value(n_(1), n_(2)))
    if (status_ == LK_OK) status_ = lk_supercell_get_primitive_translations(self%raw, &
        size(value, kind=c_int64_t), value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Representative of each supercell atom under the operations.
  !>
  !> Since 1.0; C: lk_supercell_get_equivalent_atoms().
  subroutine supercell_get_equivalent_atoms(self, value, stat, errmsg)
    class(lk_supercell), intent(in) :: self
    !> (n_atoms,) Equivalent supercell atoms. Counted from 1.
    integer(c_int64_t), allocatable, intent(out) :: value(:)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(1)
    status_ = lk_supercell_get_shape(self%raw, "equivalent_atoms"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 1)
    allocate (value(n_(1)))
    if (status_ == LK_OK) status_ = lk_supercell_get_equivalent_atoms(self%raw, size(value, &
        kind=c_int64_t), value)
    if (status_ == LK_OK) value = value + 1
    call report(status_, stat, errmsg)
  end subroutine

  !> Builds the supercell that an input describes.
  !>
  !> Unit cell, supercell matrix and primitive matrix are those of the input; without a primitive
  !> matrix the primitive cell is found.
  !>
  !> Statuses: LK_E_INVALID, LK_E_HANDLE, LK_E_OPTION, LK_E_STATE, LK_E_SINGULAR, LK_E_SYMMETRY,
  !> LK_E_UNSUPPORTED, LK_E_NOMEM. Since 1.0; C: lk_supercell_create_from_input().
  subroutine supercell_create_from_input(self, input, context, options, stat, errmsg)
    class(lk_supercell), intent(inout) :: self
    !> Handle of the files' contents.
    type(lk_input), intent(in) :: input
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_supercell_create_from_input", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    call self%destroy()
    if (.not. compatible(stat, errmsg)) return
    status_ = lk_supercell_create_from_input(raw_context(context), input%raw, &
        raw_options(options), self%raw)
    call report(status_, stat, errmsg)
  end subroutine

  !> Frees the handle.
  subroutine supercell_destroy(self)
    class(lk_supercell), intent(inout) :: self
    if (c_associated(self%raw)) call lk_supercell_destroy(self%raw)
    self%raw = c_null_ptr
  end subroutine

  subroutine supercell_final(self)
    type(lk_supercell), intent(inout) :: self
    call self%destroy()
  end subroutine

  subroutine supercell_copy(self, other)
    class(lk_supercell), intent(inout) :: self
    class(lk_supercell), intent(in) :: other
    if (c_associated(other%raw) .or. c_associated(self%raw)) &
      error stop "libkernel: an lk_supercell cannot be copied"
  end subroutine

  !> Finds the displacements that determine the force constants, as few as symmetry allows.
  !>
  !> The order and the numbers are those of phonopy (single displacements) and phono3py (pairs).
  !> With pairs, first atoms move along the axes of the supercell only, and "diagonal" is about
  !> second atoms. Options: "pairs" (default false), "amplitude" (Angstrom; default 0.01, with
  !> pairs 0.03), "plusminus" ("auto", "always", "never"), "diagonal" (default true).
  !>
  !> Statuses: LK_E_INVALID, LK_E_HANDLE, LK_E_OPTION, LK_E_NOMEM. Since 1.0; C:
  !> lk_displacements_create().
  subroutine displacements_create(self, supercell, context, options, stat, errmsg)
    class(lk_displacements), intent(inout) :: self
    !> Supercell.
    type(lk_supercell), intent(in) :: supercell
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_displacements_create", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    call self%destroy()
    if (.not. compatible(stat, errmsg)) return
    status_ = lk_displacements_create(raw_context(context), supercell%raw, raw_options(options), &
        self%raw)
    call report(status_, stat, errmsg)
  end subroutine

  !> Takes displacements from arrays, for example from a file.
  !>
  !> Statuses: LK_E_INVALID, LK_E_HANDLE, LK_E_OPTION, LK_E_NOMEM. Since 1.0; C:
  !> lk_displacements_create_from_arrays().
  subroutine displacements_create_from_arrays_int64(self, supercell, first_atoms, &
      first_displacements, first_of_second, second_atoms, second_displacements, context, &
      options, stat, errmsg)
    class(lk_displacements), intent(inout) :: self
    !> Supercell.
    type(lk_supercell), intent(in) :: supercell
    !> (n_first,) Displaced supercell atoms. Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: first_atoms(:)
    !> (3, n_first) Displacements, Angstrom, not zero.
    real(c_double), intent(in), contiguous :: first_displacements(:, :)
    !> (n_second,) First displacement of each pair, not descending. Counted from 1.
    integer(c_int64_t), intent(in), contiguous, optional :: first_of_second(:)
    !> (n_second,) Supercell atoms displaced in addition. Counted from 1.
    integer(c_int64_t), intent(in), contiguous, optional :: second_atoms(:)
    !> (3, n_second) Their displacements, Angstrom, not zero.
    real(c_double), intent(in), contiguous, optional :: second_displacements(:, :)
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_displacements_create_from_arrays", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: n_first, n_second
    integer(c_int64_t), allocatable :: first_of_second_(:)
    integer(c_int64_t), allocatable :: second_atoms_(:)
    call self%destroy()
    if (.not. compatible(stat, errmsg)) return
    n_first = size(first_atoms, kind=c_int64_t)
    n_second = 0
    if (present(first_of_second)) n_second = size(first_of_second, kind=c_int64_t)
    if (.not. fits("first_atoms", shape(first_atoms, kind=c_int64_t), [integer(c_int64_t) :: &
        n_first], stat, errmsg)) return
    if (.not. fits("first_displacements", shape(first_displacements, kind=c_int64_t), &
        [integer(c_int64_t) :: 3, n_first], stat, errmsg)) return
    if (present(first_of_second)) then
      if (.not. fits("first_of_second", shape(first_of_second, kind=c_int64_t), &
        [integer(c_int64_t) :: n_second], stat, errmsg)) return
    end if
    if (present(first_of_second)) first_of_second_ = first_of_second - 1_c_int64_t
    if (present(second_atoms)) then
      if (.not. fits("second_atoms", shape(second_atoms, kind=c_int64_t), [integer(c_int64_t) :: &
        n_second], stat, errmsg)) return
    end if
    if (present(second_atoms)) second_atoms_ = second_atoms - 1_c_int64_t
    if (present(second_displacements)) then
      if (.not. fits("second_displacements", shape(second_displacements, kind=c_int64_t), &
        [integer(c_int64_t) :: 3, n_second], stat, errmsg)) return
    end if
    status_ = lk_displacements_create_from_arrays(raw_context(context), supercell%raw, n_first, &
        first_atoms - 1_c_int64_t, first_displacements, n_second, first_of_second_, &
        second_atoms_, second_displacements, raw_options(options), self%raw)
    call report(status_, stat, errmsg)
  end subroutine

  !> Takes displacements from arrays, for example from a file.
  !>
  !> Statuses: LK_E_INVALID, LK_E_HANDLE, LK_E_OPTION, LK_E_NOMEM. Since 1.0; C:
  !> lk_displacements_create_from_arrays().
  subroutine displacements_create_from_arrays_int32(self, supercell, first_atoms, &
      first_displacements, first_of_second, second_atoms, second_displacements, context, &
      options, stat, errmsg)
    class(lk_displacements), intent(inout) :: self
    !> Supercell.
    type(lk_supercell), intent(in) :: supercell
    !> (n_first,) Displaced supercell atoms. Counted from 1.
    integer(c_int32_t), intent(in), contiguous :: first_atoms(:)
    !> (3, n_first) Displacements, Angstrom, not zero.
    real(c_double), intent(in), contiguous :: first_displacements(:, :)
    !> (n_second,) First displacement of each pair, not descending. Counted from 1.
    integer(c_int32_t), intent(in), contiguous, optional :: first_of_second(:)
    !> (n_second,) Supercell atoms displaced in addition. Counted from 1.
    integer(c_int32_t), intent(in), contiguous, optional :: second_atoms(:)
    !> (3, n_second) Their displacements, Angstrom, not zero.
    real(c_double), intent(in), contiguous, optional :: second_displacements(:, :)
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_displacements_create_from_arrays", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int64_t), allocatable :: first_of_second_(:)
    integer(c_int64_t), allocatable :: second_atoms_(:)
    if (present(first_of_second)) first_of_second_ = first_of_second
    if (present(second_atoms)) second_atoms_ = second_atoms
    call self%create_from_arrays(supercell, int(first_atoms, c_int64_t), first_displacements, &
        first_of_second_, second_atoms_, second_displacements, context, options, stat, errmsg)
  end subroutine

  !> Number of displaced supercells.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID. Since 1.0; C: lk_displacements_get_n_supercells().
  subroutine displacements_get_n_supercells(self, value, stat, errmsg)
    class(lk_displacements), intent(in) :: self
    !> Number of first displacements plus number of pairs.
    integer(c_int64_t), intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call report(lk_displacements_get_n_supercells(self%raw, value), stat, errmsg)
  end subroutine

  !> Number of first displacements.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID. Since 1.0; C: lk_displacements_get_n_first().
  subroutine displacements_get_n_first(self, value, stat, errmsg)
    class(lk_displacements), intent(in) :: self
    !> Number of supercells with one displaced atom.
    integer(c_int64_t), intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call report(lk_displacements_get_n_first(self%raw, value), stat, errmsg)
  end subroutine

  !> Number of pairs of displacements.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID. Since 1.0; C: lk_displacements_get_n_second().
  subroutine displacements_get_n_second(self, value, stat, errmsg)
    class(lk_displacements), intent(in) :: self
    !> Number of supercells with a pair of displacements.
    integer(c_int64_t), intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call report(lk_displacements_get_n_second(self%raw, value), stat, errmsg)
  end subroutine

  !> Number of atoms of a supercell.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID. Since 1.0; C: lk_displacements_get_n_atoms().
  subroutine displacements_get_n_atoms(self, value, stat, errmsg)
    class(lk_displacements), intent(in) :: self
    !> Number of atoms.
    integer(c_int64_t), intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call report(lk_displacements_get_n_atoms(self%raw, value), stat, errmsg)
  end subroutine

  !> Shape of an array result.
  !>
  !> Since 1.0; C: lk_displacements_get_shape().
  subroutine displacements_get_shape(self, name, shape, stat, errmsg)
    class(lk_displacements), intent(in) :: self
    !> Name of an array result.
    character(len=*), intent(in) :: name
    !> Extents of the array that the getter returns.
    integer(c_int64_t), allocatable, intent(out) :: shape(:)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8)
    status_ = lk_displacements_get_shape(self%raw, c_text(name), rank_, shape_)
    if (status_ == LK_OK) shape = extents(status_, rank_, shape_, int(rank_))
    call report(status_, stat, errmsg)
  end subroutine

  !> Atoms of the first displacements.
  !>
  !> Since 1.0; C: lk_displacements_get_first_atoms().
  subroutine displacements_get_first_atoms(self, value, stat, errmsg)
    class(lk_displacements), intent(in) :: self
    !> (n_first,) Supercell atoms. Counted from 1.
    integer(c_int64_t), allocatable, intent(out) :: value(:)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(1)
    status_ = lk_displacements_get_shape(self%raw, "first_atoms"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 1)
    allocate (value(n_(1)))
    if (status_ == LK_OK) status_ = lk_displacements_get_first_atoms(self%raw, size(value, &
        kind=c_int64_t), value)
    if (status_ == LK_OK) value = value + 1
    call report(status_, stat, errmsg)
  end subroutine

  !> First displacements.
  !>
  !> Since 1.0; C: lk_displacements_get_first_displacements().
  subroutine displacements_get_first_displacements(self, value, stat, errmsg)
    class(lk_displacements), intent(in) :: self
    !> (3, n_first) Displacements, Cartesian, Angstrom.
    real(c_double), allocatable, intent(out) :: value(:, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(2)
    status_ = lk_displacements_get_shape(self%raw, "first_displacements"//c_null_char, rank_, &
        shape_)
    n_ = extents(status_, rank_, shape_, 2)
    allocate (value(n_(1), n_(2)))
    if (status_ == LK_OK) status_ = lk_displacements_get_first_displacements(self%raw, &
        size(value, kind=c_int64_t), value)
    call report(status_, stat, errmsg)
  end subroutine

  !> First displacement of each pair.
  !>
  !> Since 1.0; C: lk_displacements_get_first_of_second().
  subroutine displacements_get_first_of_second(self, value, stat, errmsg)
    class(lk_displacements), intent(in) :: self
    !> (n_second,) Positions in the list of first displacements. Counted from 1.
    integer(c_int64_t), allocatable, intent(out) :: value(:)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(1)
    status_ = lk_displacements_get_shape(self%raw, "first_of_second"//c_null_char, rank_, &
        shape_)
    n_ = extents(status_, rank_, shape_, 1)
    allocate (value(n_(1)))
    if (status_ == LK_OK) status_ = lk_displacements_get_first_of_second(self%raw, size(value, &
        kind=c_int64_t), value)
    if (status_ == LK_OK) value = value + 1
    call report(status_, stat, errmsg)
  end subroutine

  !> Second atoms of the pairs.
  !>
  !> Since 1.0; C: lk_displacements_get_second_atoms().
  subroutine displacements_get_second_atoms(self, value, stat, errmsg)
    class(lk_displacements), intent(in) :: self
    !> (n_second,) Supercell atoms. Counted from 1.
    integer(c_int64_t), allocatable, intent(out) :: value(:)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(1)
    status_ = lk_displacements_get_shape(self%raw, "second_atoms"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 1)
    allocate (value(n_(1)))
    if (status_ == LK_OK) status_ = lk_displacements_get_second_atoms(self%raw, size(value, &
        kind=c_int64_t), value)
    if (status_ == LK_OK) value = value + 1
    call report(status_, stat, errmsg)
  end subroutine

  !> Second displacements of the pairs.
  !>
  !> Since 1.0; C: lk_displacements_get_second_displacements().
  subroutine displacements_get_second_displacements(self, value, stat, errmsg)
    class(lk_displacements), intent(in) :: self
    !> (3, n_second) Displacements, Cartesian, Angstrom.
    real(c_double), allocatable, intent(out) :: value(:, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(2)
    status_ = lk_displacements_get_shape(self%raw, "second_displacements"//c_null_char, rank_, &
        shape_)
    n_ = extents(status_, rank_, shape_, 2)
    allocate (value(n_(1), n_(2)))
    if (status_ == LK_OK) status_ = lk_displacements_get_second_displacements(self%raw, &
        size(value, kind=c_int64_t), value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Distances of the two atoms of the pairs.
  !>
  !> Since 1.0; C: lk_displacements_get_pair_distances().
  subroutine displacements_get_pair_distances(self, value, stat, errmsg)
    class(lk_displacements), intent(in) :: self
    !> (n_second,) Distances between nearest images before the displacement, Angstrom.
    real(c_double), allocatable, intent(out) :: value(:)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(1)
    status_ = lk_displacements_get_shape(self%raw, "pair_distances"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 1)
    allocate (value(n_(1)))
    if (status_ == LK_OK) status_ = lk_displacements_get_pair_distances(self%raw, size(value, &
        kind=c_int64_t), value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Positions of all atoms in one displaced supercell.
  !>
  !> Since 1.0; C: lk_displacements_get_positions().
  subroutine displacements_get_positions_int64(self, i, value, stat, errmsg)
    class(lk_displacements), intent(in) :: self
    !> Supercell. Counted from 1.
    integer(c_int64_t), intent(in) :: i
    !> (3, n_atoms) Positions, fractional; they may lie outside [0, 1).
    real(c_double), allocatable, intent(out) :: value(:, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(2)
    status_ = lk_displacements_get_shape(self%raw, "positions"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 2)
    allocate (value(n_(1), n_(2)))
    if (status_ == LK_OK) status_ = lk_displacements_get_positions(self%raw, i - 1_c_int64_t, &
        size(value, kind=c_int64_t), value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Positions of all atoms in one displaced supercell.
  !>
  !> Since 1.0; C: lk_displacements_get_positions().
  subroutine displacements_get_positions_int32(self, i, value, stat, errmsg)
    class(lk_displacements), intent(in) :: self
    !> Supercell. Counted from 1.
    integer(c_int32_t), intent(in) :: i
    real(c_double), allocatable, intent(out) :: value(:, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call self%get_positions(int(i, c_int64_t), value, stat, errmsg)
  end subroutine

  !> Sets the forces in all displaced supercells; earlier ones are replaced.
  !>
  !> Forces of the supercell without displacements, if they are not zero, are to be subtracted
  !> before.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID, LK_E_SHAPE, LK_E_NOMEM. Since 1.0; C:
  !> lk_displacements_set_forces().
  subroutine displacements_set_forces(self, forces, stat, errmsg)
    class(lk_displacements), intent(inout) :: self
    !> (3, n_atoms, n_supercells) Forces, Cartesian, eV/Angstrom.
    real(c_double), intent(in), contiguous :: forces(:, :, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int64_t) :: n_supercells, n_atoms
    n_supercells = size(forces, 3, c_int64_t)
    n_atoms = size(forces, 2, c_int64_t)
    if (.not. fits("forces", shape(forces, kind=c_int64_t), [integer(c_int64_t) :: 3, n_atoms, &
        n_supercells], stat, errmsg)) return
    call report(lk_displacements_set_forces(self%raw, n_supercells, n_atoms, forces), stat, &
        errmsg)
  end subroutine

  !> Forces in all displaced supercells.
  !>
  !> Since 1.0; C: lk_displacements_get_forces().
  subroutine displacements_get_forces(self, value, stat, errmsg)
    class(lk_displacements), intent(in) :: self
    !> (3, n_atoms, n_supercells) Forces, Cartesian, eV/Angstrom.
    real(c_double), allocatable, intent(out) :: value(:, :, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(3)
    status_ = lk_displacements_get_shape(self%raw, "forces"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 3)
    allocate (value(n_(1), n_(2), n_(3)))
    if (status_ == LK_OK) status_ = lk_displacements_get_forces(self%raw, size(value, &
        kind=c_int64_t), value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Takes displacements of single atoms and pairs from an input, with the forces where it has
  !> them.
  !>
  !> Inputs that leave out pairs beyond a cutoff distance are not supported.
  !>
  !> Statuses: LK_E_INVALID, LK_E_HANDLE, LK_E_OPTION, LK_E_STATE, LK_E_SHAPE, LK_E_UNSUPPORTED,
  !> LK_E_NOMEM. Since 1.0; C: lk_displacements_create_from_input().
  subroutine displacements_create_from_input(self, supercell, input, context, options, stat, &
      errmsg)
    class(lk_displacements), intent(inout) :: self
    !> Supercell of the displacements.
    type(lk_supercell), intent(in) :: supercell
    !> Handle of the files' contents.
    type(lk_input), intent(in) :: input
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_displacements_create_from_input", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    call self%destroy()
    if (.not. compatible(stat, errmsg)) return
    status_ = lk_displacements_create_from_input(raw_context(context), supercell%raw, input%raw, &
        raw_options(options), self%raw)
    call report(status_, stat, errmsg)
  end subroutine

  !> Frees the handle.
  subroutine displacements_destroy(self)
    class(lk_displacements), intent(inout) :: self
    if (c_associated(self%raw)) call lk_displacements_destroy(self%raw)
    self%raw = c_null_ptr
  end subroutine

  subroutine displacements_final(self)
    type(lk_displacements), intent(inout) :: self
    call self%destroy()
  end subroutine

  subroutine displacements_copy(self, other)
    class(lk_displacements), intent(inout) :: self
    class(lk_displacements), intent(in) :: other
    if (c_associated(other%raw) .or. c_associated(self%raw)) &
      error stop "libkernel: an lk_displacements cannot be copied"
  end subroutine

  !> Third-order force constants from pairs of displacements and their forces.
  !>
  !> Finite differences and symmetry, as phono3py's traditional calculator. Options: "compact"
  !> (default true), "symmetrize" (default true: sum rules and permutation symmetry, in phono3py's
  !> order), "rounds" (default 3: how often the two alternate).
  !>
  !> Statuses: LK_E_INVALID, LK_E_HANDLE, LK_E_OPTION, LK_E_STATE, LK_E_SYMMETRY, LK_E_NOMEM,
  !> LK_E_UNSUPPORTED, LK_E_CANCELLED. Since 1.0; C: lk_fc3_create_from_displacements().
  subroutine fc3_create_from_displacements(self, supercell, displacements, context, options, &
      stat, errmsg)
    class(lk_fc3), intent(inout) :: self
    !> Supercell.
    type(lk_supercell), intent(in) :: supercell
    !> Displacements of this supercell, pairs included, with forces.
    type(lk_displacements), intent(in) :: displacements
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_fc3_create_from_displacements", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    call self%destroy()
    if (.not. compatible(stat, errmsg)) return
    status_ = lk_fc3_create_from_displacements(raw_context(context), supercell%raw, &
        displacements%raw, raw_options(options), self%raw)
    call report(status_, stat, errmsg)
  end subroutine

  !> Takes third-order force constants from an array.
  !>
  !> Statuses: LK_E_INVALID, LK_E_HANDLE, LK_E_OPTION, LK_E_SHAPE, LK_E_NOMEM. Since 1.0; C:
  !> lk_fc3_create().
  subroutine fc3_create(self, supercell, force_constants, context, options, stat, errmsg)
    class(lk_fc3), intent(inout) :: self
    !> Supercell.
    type(lk_supercell), intent(in) :: supercell
    !> (3, 3, 3, n_super, n_super, n_rows) Force constants, eV/Angstrom^3.
    real(c_double), intent(in), contiguous :: force_constants(:, :, :, :, :, :)
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_fc3_create", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: n_rows, n_super
    call self%destroy()
    if (.not. compatible(stat, errmsg)) return
    n_rows = size(force_constants, 6, c_int64_t)
    n_super = size(force_constants, 5, c_int64_t)
    if (.not. fits("force_constants", shape(force_constants, kind=c_int64_t), &
        [integer(c_int64_t) :: 3, 3, 3, n_super, n_super, n_rows], stat, errmsg)) return
    status_ = lk_fc3_create(raw_context(context), supercell%raw, n_rows, n_super, &
        force_constants, raw_options(options), self%raw)
    call report(status_, stat, errmsg)
  end subroutine

  !> Makes other force constants of given ones: in the other storage, symmetrised, or both.
  !>
  !> Option layout is "same", "full" or "compact". Option symmetrize enforces sum rules and
  !> permutation symmetry; option rounds (default 3) says how often the two alternate.
  !>
  !> Statuses: LK_E_INVALID, LK_E_HANDLE, LK_E_OPTION, LK_E_NOMEM, LK_E_UNSUPPORTED,
  !> LK_E_CANCELLED. Since 1.0; C: lk_fc3_create_from_fc3().
  subroutine fc3_create_from_fc3(self, source, context, options, stat, errmsg)
    class(lk_fc3), intent(inout) :: self
    !> Handle of the given force constants.
    type(lk_fc3), intent(in) :: source
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_fc3_create_from_fc3", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    call self%destroy()
    if (.not. compatible(stat, errmsg)) return
    status_ = lk_fc3_create_from_fc3(raw_context(context), source%raw, raw_options(options), &
        self%raw)
    call report(status_, stat, errmsg)
  end subroutine

  !> Number of rows: atoms of the primitive cell (compact) or of the supercell (full).
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID. Since 1.0; C: lk_fc3_get_n_rows().
  subroutine fc3_get_n_rows(self, value, stat, errmsg)
    class(lk_fc3), intent(in) :: self
    !> Number of rows.
    integer(c_int64_t), intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call report(lk_fc3_get_n_rows(self%raw, value), stat, errmsg)
  end subroutine

  !> Number of atoms of the supercell.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID. Since 1.0; C: lk_fc3_get_n_super().
  subroutine fc3_get_n_super(self, value, stat, errmsg)
    class(lk_fc3), intent(in) :: self
    !> Number of atoms.
    integer(c_int64_t), intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call report(lk_fc3_get_n_super(self%raw, value), stat, errmsg)
  end subroutine

  !> Whether the storage is compact.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID. Since 1.0; C: lk_fc3_get_is_compact().
  subroutine fc3_get_is_compact(self, value, stat, errmsg)
    class(lk_fc3), intent(in) :: self
    !> 1 compact, 0 full.
    logical, intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int32_t) :: value_
    status_ = lk_fc3_get_is_compact(self%raw, value_)
    if (status_ == LK_OK) then
      value = value_ /= 0
    end if
    call report(status_, stat, errmsg)
  end subroutine

  !> Shape of an array result.
  !>
  !> Since 1.0; C: lk_fc3_get_shape().
  subroutine fc3_get_shape(self, name, shape, stat, errmsg)
    class(lk_fc3), intent(in) :: self
    !> Name of an array result.
    character(len=*), intent(in) :: name
    !> Extents of the array that the getter returns.
    integer(c_int64_t), allocatable, intent(out) :: shape(:)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8)
    status_ = lk_fc3_get_shape(self%raw, c_text(name), rank_, shape_)
    if (status_ == LK_OK) shape = extents(status_, rank_, shape_, int(rank_))
    call report(status_, stat, errmsg)
  end subroutine

  !> Third-order force constants.
  !>
  !> Since 1.0; C: lk_fc3_get_force_constants().
  subroutine fc3_get_force_constants(self, value, stat, errmsg)
    class(lk_fc3), intent(in) :: self
    !> (3, 3, 3, n_super, n_super, n_rows) Force constants, eV/Angstrom^3.
    real(c_double), allocatable, intent(out) :: value(:, :, :, :, :, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(6)
    status_ = lk_fc3_get_shape(self%raw, "force_constants"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 6)
    allocate (value(n_(1), n_(2), n_(3), n_(4), n_(5), n_(6)))
    if (status_ == LK_OK) status_ = lk_fc3_get_force_constants(self%raw, size(value, &
        kind=c_int64_t), value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Largest sums over one atom, which vanish for exact force constants.
  !>
  !> Since 1.0; C: lk_fc3_get_drift().
  subroutine fc3_get_drift(self, value, stat, errmsg)
    class(lk_fc3), intent(in) :: self
    !> (3,) Sum of the largest magnitude over the first, the second and the third atom,
    !> eV/Angstrom^3.
    real(c_double), allocatable, intent(out) :: value(:)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(1)
    status_ = lk_fc3_get_shape(self%raw, "drift"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 1)
    allocate (value(n_(1)))
    if (status_ == LK_OK) status_ = lk_fc3_get_drift(self%raw, size(value, kind=c_int64_t), &
        value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Cartesian components where the largest sums occur.
  !>
  !> Since 1.0; C: lk_fc3_get_drift_components().
  subroutine fc3_get_drift_components(self, value, stat, errmsg)
    class(lk_fc3), intent(in) :: self
    !> (3, 3) Three components for each sum of lk_fc3_get_drift(). Counted from 1.
    integer(c_int64_t), allocatable, intent(out) :: value(:, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(2)
    status_ = lk_fc3_get_shape(self%raw, "drift_components"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 2)
    allocate (value(n_(1), n_(2)))
    if (status_ == LK_OK) status_ = lk_fc3_get_drift_components(self%raw, size(value, &
        kind=c_int64_t), value)
    if (status_ == LK_OK) value = value + 1
    call report(status_, stat, errmsg)
  end subroutine

  !> Frees the handle.
  subroutine fc3_destroy(self)
    class(lk_fc3), intent(inout) :: self
    if (c_associated(self%raw)) call lk_fc3_destroy(self%raw)
    self%raw = c_null_ptr
  end subroutine

  subroutine fc3_final(self)
    type(lk_fc3), intent(inout) :: self
    call self%destroy()
  end subroutine

  subroutine fc3_copy(self, other)
    class(lk_fc3), intent(inout) :: self
    class(lk_fc3), intent(in) :: other
    if (c_associated(other%raw) .or. c_associated(self%raw)) &
      error stop "libkernel: an lk_fc3 cannot be copied"
  end subroutine

  !> Makes a Gamma-centred grid from three mesh numbers.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID, LK_E_OPTION, LK_E_SYMMETRY, LK_E_UNSUPPORTED,
  !> LK_E_NOMEM, LK_E_CANCELLED. Since 1.0; C: lk_grid_create().
  subroutine grid_create_int64(self, supercell, mesh, context, options, stat, errmsg)
    class(lk_grid), intent(inout) :: self
    !> Supercell; the grid is that of its primitive cell.
    type(lk_supercell), intent(in) :: supercell
    !> (3,) Mesh numbers along the reciprocal vectors.
    integer(c_int64_t), intent(in), contiguous :: mesh(:)
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_grid_create", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    call self%destroy()
    if (.not. compatible(stat, errmsg)) return
    if (.not. fits("mesh", shape(mesh, kind=c_int64_t), [integer(c_int64_t) :: 3], stat, &
        errmsg)) return
    status_ = lk_grid_create(raw_context(context), supercell%raw, mesh, raw_options(options), &
        self%raw)
    call report(status_, stat, errmsg)
  end subroutine

  !> Makes a Gamma-centred grid from three mesh numbers.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID, LK_E_OPTION, LK_E_SYMMETRY, LK_E_UNSUPPORTED,
  !> LK_E_NOMEM, LK_E_CANCELLED. Since 1.0; C: lk_grid_create().
  subroutine grid_create_int32(self, supercell, mesh, context, options, stat, errmsg)
    class(lk_grid), intent(inout) :: self
    !> Supercell; the grid is that of its primitive cell.
    type(lk_supercell), intent(in) :: supercell
    !> (3,) Mesh numbers along the reciprocal vectors.
    integer(c_int32_t), intent(in), contiguous :: mesh(:)
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_grid_create", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call self%create(supercell, int(mesh, c_int64_t), context, options, stat, errmsg)
  end subroutine

  !> Makes a grid with the distances of points that a length gives.
  !>
  !> Mesh numbers are the integers nearest to the length times |b|. With the option
  !> "generalized_grid", or where such a mesh breaks the symmetry, the mesh is that of the
  !> conventional cell.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID, LK_E_OPTION, LK_E_SYMMETRY, LK_E_UNSUPPORTED,
  !> LK_E_NOMEM, LK_E_CANCELLED. Since 1.0; C: lk_grid_create_from_length().
  subroutine grid_create_from_length(self, supercell, length, context, options, stat, errmsg)
    class(lk_grid), intent(inout) :: self
    !> Supercell; the grid is that of its primitive cell.
    type(lk_supercell), intent(in) :: supercell
    !> Length, Angstrom; about the shortest lattice vector of the supercell that the grid stands
    !> for.
    real(c_double), intent(in) :: length
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_grid_create_from_length", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    call self%destroy()
    if (.not. compatible(stat, errmsg)) return
    status_ = lk_grid_create_from_length(raw_context(context), supercell%raw, length, &
        raw_options(options), self%raw)
    call report(status_, stat, errmsg)
  end subroutine

  !> Makes a generalized regular grid from its grid matrix.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID, LK_E_OPTION, LK_E_SYMMETRY, LK_E_UNSUPPORTED,
  !> LK_E_NOMEM, LK_E_CANCELLED. Since 1.0; C: lk_grid_create_from_matrix().
  subroutine grid_create_from_matrix_int64(self, supercell, grid_matrix, context, options, stat, &
      errmsg)
    class(lk_grid), intent(inout) :: self
    !> Supercell; the grid is that of its primitive cell.
    type(lk_supercell), intent(in) :: supercell
    !> (3, 3) Vectors in columns, in units of the primitive lattice vectors, of the supercell that
    !> the grid stands for.
    integer(c_int64_t), intent(in), contiguous :: grid_matrix(:, :)
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_grid_create_from_matrix", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    call self%destroy()
    if (.not. compatible(stat, errmsg)) return
    if (.not. fits("grid_matrix", shape(grid_matrix, kind=c_int64_t), [integer(c_int64_t) :: 3, &
        3], stat, errmsg)) return
    status_ = lk_grid_create_from_matrix(raw_context(context), supercell%raw, &
        transpose(grid_matrix), raw_options(options), self%raw)
    call report(status_, stat, errmsg)
  end subroutine

  !> Makes a generalized regular grid from its grid matrix.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID, LK_E_OPTION, LK_E_SYMMETRY, LK_E_UNSUPPORTED,
  !> LK_E_NOMEM, LK_E_CANCELLED. Since 1.0; C: lk_grid_create_from_matrix().
  subroutine grid_create_from_matrix_int32(self, supercell, grid_matrix, context, options, stat, &
      errmsg)
    class(lk_grid), intent(inout) :: self
    !> Supercell; the grid is that of its primitive cell.
    type(lk_supercell), intent(in) :: supercell
    !> (3, 3) Vectors in columns, in units of the primitive lattice vectors, of the supercell that
    !> the grid stands for.
    integer(c_int32_t), intent(in), contiguous :: grid_matrix(:, :)
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_grid_create_from_matrix", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call self%create_from_matrix(supercell, int(grid_matrix, c_int64_t), context, options, stat, &
        errmsg)
  end subroutine

  !> Shape of an array result.
  !>
  !> Since 1.0; C: lk_grid_get_shape().
  subroutine grid_get_shape(self, name, shape, stat, errmsg)
    class(lk_grid), intent(in) :: self
    !> Name of an array result.
    character(len=*), intent(in) :: name
    !> Extents of the array that the getter returns.
    integer(c_int64_t), allocatable, intent(out) :: shape(:)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8)
    status_ = lk_grid_get_shape(self%raw, c_text(name), rank_, shape_)
    if (status_ == LK_OK) shape = extents(status_, rank_, shape_, int(rank_))
    call report(status_, stat, errmsg)
  end subroutine

  !> Number of grid points.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID. Since 1.0; C: lk_grid_get_n_grid().
  subroutine grid_get_n_grid(self, value, stat, errmsg)
    class(lk_grid), intent(in) :: self
    !> Number of points.
    integer(c_int64_t), intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call report(lk_grid_get_n_grid(self%raw, value), stat, errmsg)
  end subroutine

  !> Number of points of the Brillouin zone, images on its surface included.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID. Since 1.0; C: lk_grid_get_n_bz().
  subroutine grid_get_n_bz(self, value, stat, errmsg)
    class(lk_grid), intent(in) :: self
    !> Number of points.
    integer(c_int64_t), intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call report(lk_grid_get_n_bz(self%raw, value), stat, errmsg)
  end subroutine

  !> Number of irreducible grid points.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID. Since 1.0; C: lk_grid_get_n_irreducible().
  subroutine grid_get_n_irreducible(self, value, stat, errmsg)
    class(lk_grid), intent(in) :: self
    !> Number of points.
    integer(c_int64_t), intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call report(lk_grid_get_n_irreducible(self%raw, value), stat, errmsg)
  end subroutine

  !> Diagonal of the Smith normal form D = P A Q of the grid matrix A.
  !>
  !> Since 1.0; C: lk_grid_get_d_diag().
  subroutine grid_get_d_diag(self, value, stat, errmsg)
    class(lk_grid), intent(in) :: self
    !> (3,) Numbers of grid points along the grid axes.
    integer(c_int64_t), allocatable, intent(out) :: value(:)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(1)
    status_ = lk_grid_get_shape(self%raw, "d_diag"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 1)
    allocate (value(n_(1)))
    if (status_ == LK_OK) status_ = lk_grid_get_d_diag(self%raw, size(value, kind=c_int64_t), &
        value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Grid matrix.
  !>
  !> Since 1.0; C: lk_grid_get_grid_matrix().
  subroutine grid_get_grid_matrix(self, value, stat, errmsg)
    class(lk_grid), intent(in) :: self
    !> (3, 3) Grid matrix.
    integer(c_int64_t), allocatable, intent(out) :: value(:, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(2)
    status_ = lk_grid_get_shape(self%raw, "grid_matrix"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 2)
    allocate (value(n_(1), n_(2)))
    if (status_ == LK_OK) status_ = lk_grid_get_grid_matrix(self%raw, size(value, &
        kind=c_int64_t), value)
    if (status_ == LK_OK) value = transpose(value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Left matrix P of the Smith normal form.
  !>
  !> Since 1.0; C: lk_grid_get_p().
  subroutine grid_get_p(self, value, stat, errmsg)
    class(lk_grid), intent(in) :: self
    !> (3, 3) P.
    integer(c_int64_t), allocatable, intent(out) :: value(:, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(2)
    status_ = lk_grid_get_shape(self%raw, "p"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 2)
    allocate (value(n_(1), n_(2)))
    if (status_ == LK_OK) status_ = lk_grid_get_p(self%raw, size(value, kind=c_int64_t), value)
    if (status_ == LK_OK) value = transpose(value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Right matrix Q of the Smith normal form.
  !>
  !> Since 1.0; C: lk_grid_get_q().
  subroutine grid_get_q(self, value, stat, errmsg)
    class(lk_grid), intent(in) :: self
    !> (3, 3) Q; q-points are Q D^-1 address.
    integer(c_int64_t), allocatable, intent(out) :: value(:, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(2)
    status_ = lk_grid_get_shape(self%raw, "q"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 2)
    allocate (value(n_(1), n_(2)))
    if (status_ == LK_OK) status_ = lk_grid_get_q(self%raw, size(value, kind=c_int64_t), value)
    if (status_ == LK_OK) value = transpose(value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Addresses of the points of the Brillouin zone, images on its surface included.
  !>
  !> Since 1.0; C: lk_grid_get_addresses().
  subroutine grid_get_addresses(self, value, stat, errmsg)
    class(lk_grid), intent(in) :: self
    !> (3, n_bz) Addresses.
    integer(c_int64_t), allocatable, intent(out) :: value(:, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(2)
    status_ = lk_grid_get_shape(self%raw, "addresses"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 2)
    allocate (value(n_(1), n_(2)))
    if (status_ == LK_OK) status_ = lk_grid_get_addresses(self%raw, size(value, kind=c_int64_t), &
        value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Where the images of each grid point start.
  !>
  !> Since 1.0; C: lk_grid_get_bz_map().
  subroutine grid_get_bz_map(self, value, stat, errmsg)
    class(lk_grid), intent(in) :: self
    !> (n_grid+1,) First row of addresses of each grid point, counted from 0 in every language.
    integer(c_int64_t), allocatable, intent(out) :: value(:)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(1)
    status_ = lk_grid_get_shape(self%raw, "bz_map"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 1)
    allocate (value(n_(1)))
    if (status_ == LK_OK) status_ = lk_grid_get_bz_map(self%raw, size(value, kind=c_int64_t), &
        value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Grid point of each point of the Brillouin zone.
  !>
  !> Since 1.0; C: lk_grid_get_bz_to_grid().
  subroutine grid_get_bz_to_grid(self, value, stat, errmsg)
    class(lk_grid), intent(in) :: self
    !> (n_bz,) Grid points. Counted from 1.
    integer(c_int64_t), allocatable, intent(out) :: value(:)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(1)
    status_ = lk_grid_get_shape(self%raw, "bz_to_grid"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 1)
    allocate (value(n_(1)))
    if (status_ == LK_OK) status_ = lk_grid_get_bz_to_grid(self%raw, size(value, &
        kind=c_int64_t), value)
    if (status_ == LK_OK) value = value + 1
    call report(status_, stat, errmsg)
  end subroutine

  !> Smallest equivalent grid point of each grid point.
  !>
  !> Since 1.0; C: lk_grid_get_map().
  subroutine grid_get_map(self, value, stat, errmsg)
    class(lk_grid), intent(in) :: self
    !> (n_grid,) Grid points. Counted from 1.
    integer(c_int64_t), allocatable, intent(out) :: value(:)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(1)
    status_ = lk_grid_get_shape(self%raw, "map"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 1)
    allocate (value(n_(1)))
    if (status_ == LK_OK) status_ = lk_grid_get_map(self%raw, size(value, kind=c_int64_t), &
        value)
    if (status_ == LK_OK) value = value + 1
    call report(status_, stat, errmsg)
  end subroutine

  !> Irreducible grid points.
  !>
  !> Since 1.0; C: lk_grid_get_irreducible().
  subroutine grid_get_irreducible(self, value, stat, errmsg)
    class(lk_grid), intent(in) :: self
    !> (n_irreducible,) Grid points. Counted from 1.
    integer(c_int64_t), allocatable, intent(out) :: value(:)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(1)
    status_ = lk_grid_get_shape(self%raw, "irreducible"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 1)
    allocate (value(n_(1)))
    if (status_ == LK_OK) status_ = lk_grid_get_irreducible(self%raw, size(value, &
        kind=c_int64_t), value)
    if (status_ == LK_OK) value = value + 1
    call report(status_, stat, errmsg)
  end subroutine

  !> Numbers of grid points that the irreducible ones stand for.
  !>
  !> Since 1.0; C: lk_grid_get_weights().
  subroutine grid_get_weights(self, value, stat, errmsg)
    class(lk_grid), intent(in) :: self
    !> (n_irreducible,) Weights.
    integer(c_int64_t), allocatable, intent(out) :: value(:)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(1)
    status_ = lk_grid_get_shape(self%raw, "weights"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 1)
    allocate (value(n_(1)))
    if (status_ == LK_OK) status_ = lk_grid_get_weights(self%raw, size(value, kind=c_int64_t), &
        value)
    call report(status_, stat, errmsg)
  end subroutine

  !> The irreducible q-points.
  !>
  !> Since 1.0; C: lk_grid_get_qpoints().
  subroutine grid_get_qpoints(self, value, stat, errmsg)
    class(lk_grid), intent(in) :: self
    !> (3, n_irreducible) q-points in units of the reciprocal vectors.
    real(c_double), allocatable, intent(out) :: value(:, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(2)
    status_ = lk_grid_get_shape(self%raw, "qpoints"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 2)
    allocate (value(n_(1), n_(2)))
    if (status_ == LK_OK) status_ = lk_grid_get_qpoints(self%raw, size(value, kind=c_int64_t), &
        value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Offsets of addresses of the tetrahedra around a point.
  !>
  !> Since 1.0; C: lk_grid_get_tetrahedra().
  subroutine grid_get_tetrahedra(self, value, stat, errmsg)
    class(lk_grid), intent(in) :: self
    !> (3, 4, n_tetrahedra) Offsets, the point itself first.
    integer(c_int64_t), allocatable, intent(out) :: value(:, :, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(3)
    status_ = lk_grid_get_shape(self%raw, "tetrahedra"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 3)
    allocate (value(n_(1), n_(2), n_(3)))
    if (status_ == LK_OK) status_ = lk_grid_get_tetrahedra(self%raw, size(value, &
        kind=c_int64_t), value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Rotations of grid addresses.
  !>
  !> Since 1.0; C: lk_grid_get_rotations().
  subroutine grid_get_rotations(self, value, stat, errmsg)
    class(lk_grid), intent(in) :: self
    !> (3, 3, n_rotations) Rotations.
    integer(c_int64_t), allocatable, intent(out) :: value(:, :, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(3)
    status_ = lk_grid_get_shape(self%raw, "rotations"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 3)
    allocate (value(n_(1), n_(2), n_(3)))
    if (status_ == LK_OK) status_ = lk_grid_get_rotations(self%raw, size(value, kind=c_int64_t), &
        value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Rotations of q-points.
  !>
  !> Since 1.0; C: lk_grid_get_reciprocal_rotations().
  subroutine grid_get_reciprocal_rotations(self, value, stat, errmsg)
    class(lk_grid), intent(in) :: self
    !> (3, 3, n_rotations) Rotations in units of the reciprocal vectors.
    integer(c_int64_t), allocatable, intent(out) :: value(:, :, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(3)
    status_ = lk_grid_get_shape(self%raw, "reciprocal_rotations"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 3)
    allocate (value(n_(1), n_(2), n_(3)))
    if (status_ == LK_OK) status_ = lk_grid_get_reciprocal_rotations(self%raw, size(value, &
        kind=c_int64_t), value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Reciprocal vectors.
  !>
  !> Since 1.0; C: lk_grid_get_reciprocal_lattice().
  subroutine grid_get_reciprocal_lattice(self, value, stat, errmsg)
    class(lk_grid), intent(in) :: self
    !> (3, 3) Reciprocal vectors in columns, without 2 pi, 1/Angstrom.
    real(c_double), allocatable, intent(out) :: value(:, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(2)
    status_ = lk_grid_get_shape(self%raw, "reciprocal_lattice"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 2)
    allocate (value(n_(1), n_(2)))
    if (status_ == LK_OK) status_ = lk_grid_get_reciprocal_lattice(self%raw, size(value, &
        kind=c_int64_t), value)
    if (status_ == LK_OK) value = transpose(value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Frees the handle.
  subroutine grid_destroy(self)
    class(lk_grid), intent(inout) :: self
    if (c_associated(self%raw)) call lk_grid_destroy(self%raw)
    self%raw = c_null_ptr
  end subroutine

  subroutine grid_final(self)
    type(lk_grid), intent(inout) :: self
    call self%destroy()
  end subroutine

  subroutine grid_copy(self, other)
    class(lk_grid), intent(inout) :: self
    class(lk_grid), intent(in) :: other
    if (c_associated(other%raw) .or. c_associated(self%raw)) &
      error stop "libkernel: an lk_grid cannot be copied"
  end subroutine

  !> Reads a file of phonopy or phono3py, or a POSCAR.
  !>
  !> Statuses: LK_E_INVALID, LK_E_OPTION, LK_E_FILE, LK_E_FORMAT, LK_E_UNSUPPORTED, LK_E_NOMEM.
  !> Since 1.0; C: lk_input_read().
  subroutine input_read(self, path, context, options, stat, errmsg)
    class(lk_input), intent(inout) :: self
    !> phono3py_disp.yaml, phono3py_params.yaml, phonopy.yaml and their like of all versions, or a
    !> POSCAR of VASP 4 or 5, which gives the unit cell alone.
    character(len=*), intent(in) :: path
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_input_read", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    call self%destroy()
    if (.not. compatible(stat, errmsg)) return
    status_ = lk_input_read(raw_context(context), c_text(path), raw_options(options), self%raw)
    call report(status_, stat, errmsg)
  end subroutine

  !> Makes the contents of a file from arrays, for writing.
  !>
  !> Statuses: LK_E_INVALID, LK_E_OPTION, LK_E_SINGULAR, LK_E_SYMMETRY, LK_E_NOMEM. Since 1.0; C:
  !> lk_input_create().
  subroutine input_create_int64(self, lattice, positions, symbols, supercell_matrix, masses, &
      primitive_matrix, phonon_supercell_matrix, context, options, stat, errmsg)
    class(lk_input), intent(inout) :: self
    !> (3, 3) Basis vectors of the unit cell in rows, Angstrom.
    real(c_double), intent(in), contiguous :: lattice(:, :)
    !> (3, n_atoms) Fractional positions.
    real(c_double), intent(in), contiguous :: positions(:, :)
    !> (n_atoms,) Symbols of the elements.
    character(len=*), intent(in) :: symbols(:)
    !> (3, 3) Supercell matrix, as phonopy defines it.
    integer(c_int64_t), intent(in), contiguous :: supercell_matrix(:, :)
    !> (n_atoms,) Masses, u; absent takes the standard ones.
    real(c_double), intent(in), contiguous, optional :: masses(:)
    !> (3, 3) Primitive matrix, as phonopy defines it; absent finds the primitive cell.
    real(c_double), intent(in), contiguous, optional :: primitive_matrix(:, :)
    !> (3, 3) Supercell matrix of the second order when it has a supercell of its own.
    integer(c_int64_t), intent(in), contiguous, optional :: phonon_supercell_matrix(:, :)
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_input_create", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: n_atoms
    type(text_list), target :: symbols_
    real(c_double), allocatable :: primitive_matrix_(:, :)
    integer(c_int64_t), allocatable :: phonon_supercell_matrix_(:, :)
    call self%destroy()
    if (.not. compatible(stat, errmsg)) return
    n_atoms = size(positions, 2, c_int64_t)
    if (.not. fits("lattice", shape(lattice, kind=c_int64_t), [integer(c_int64_t) :: 3, 3], &
        stat, errmsg)) return
    if (.not. fits("positions", shape(positions, kind=c_int64_t), [integer(c_int64_t) :: 3, &
        n_atoms], stat, errmsg)) return
    if (.not. fits("symbols", shape(symbols, kind=c_int64_t), [integer(c_int64_t) :: n_atoms], &
        stat, errmsg)) return
    call symbols_%fill(symbols)
    if (present(masses)) then
      if (.not. fits("masses", shape(masses, kind=c_int64_t), [integer(c_int64_t) :: n_atoms], &
        stat, errmsg)) return
    end if
    if (.not. fits("supercell_matrix", shape(supercell_matrix, kind=c_int64_t), &
        [integer(c_int64_t) :: 3, 3], stat, errmsg)) return
    if (present(primitive_matrix)) then
      if (.not. fits("primitive_matrix", shape(primitive_matrix, kind=c_int64_t), &
        [integer(c_int64_t) :: 3, 3], stat, errmsg)) return
    end if
    if (present(primitive_matrix)) primitive_matrix_ = transpose(primitive_matrix)
    if (present(phonon_supercell_matrix)) then
      if (.not. fits("phonon_supercell_matrix", shape(phonon_supercell_matrix, kind=c_int64_t), &
        [integer(c_int64_t) :: 3, 3], stat, errmsg)) return
    end if
    if (present(phonon_supercell_matrix)) phonon_supercell_matrix_ = &
        transpose(phonon_supercell_matrix)
    status_ = lk_input_create(raw_context(context), n_atoms, transpose(lattice), positions, &
        symbols_%pointers, masses, transpose(supercell_matrix), primitive_matrix_, &
        phonon_supercell_matrix_, raw_options(options), self%raw)
    call report(status_, stat, errmsg)
  end subroutine

  !> Makes the contents of a file from arrays, for writing.
  !>
  !> Statuses: LK_E_INVALID, LK_E_OPTION, LK_E_SINGULAR, LK_E_SYMMETRY, LK_E_NOMEM. Since 1.0; C:
  !> lk_input_create().
  subroutine input_create_int32(self, lattice, positions, symbols, supercell_matrix, masses, &
      primitive_matrix, phonon_supercell_matrix, context, options, stat, errmsg)
    class(lk_input), intent(inout) :: self
    !> (3, 3) Basis vectors of the unit cell in rows, Angstrom.
    real(c_double), intent(in), contiguous :: lattice(:, :)
    !> (3, n_atoms) Fractional positions.
    real(c_double), intent(in), contiguous :: positions(:, :)
    !> (n_atoms,) Symbols of the elements.
    character(len=*), intent(in) :: symbols(:)
    !> (3, 3) Supercell matrix, as phonopy defines it.
    integer(c_int32_t), intent(in), contiguous :: supercell_matrix(:, :)
    !> (n_atoms,) Masses, u; absent takes the standard ones.
    real(c_double), intent(in), contiguous, optional :: masses(:)
    !> (3, 3) Primitive matrix, as phonopy defines it; absent finds the primitive cell.
    real(c_double), intent(in), contiguous, optional :: primitive_matrix(:, :)
    !> (3, 3) Supercell matrix of the second order when it has a supercell of its own.
    integer(c_int32_t), intent(in), contiguous, optional :: phonon_supercell_matrix(:, :)
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_input_create", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int64_t), allocatable :: phonon_supercell_matrix_(:, :)
    if (present(phonon_supercell_matrix)) phonon_supercell_matrix_ = phonon_supercell_matrix
    call self%create(lattice, positions, symbols, int(supercell_matrix, c_int64_t), masses, &
        primitive_matrix, phonon_supercell_matrix_, context, options, stat, errmsg)
  end subroutine

  !> Reads forces of the displaced supercells from FORCES_FC3.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID, LK_E_FILE, LK_E_FORMAT, LK_E_STATE, LK_E_NOMEM. Since
  !> 1.0; C: lk_input_read_forces_fc3().
  subroutine input_read_forces_fc3(self, path, stat, errmsg)
    class(lk_input), intent(inout) :: self
    !> File with rows of forces in the order of the displaced supercells, or with rows of
    !> displacement and force (type II), which replace the displacements. Units as those of the
    !> file read first.
    character(len=*), intent(in) :: path
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call report(lk_input_read_forces_fc3(self%raw, c_text(path)), stat, errmsg)
  end subroutine

  !> Reads forces of the second order from FORCES_FC2.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID, LK_E_FILE, LK_E_FORMAT, LK_E_STATE, LK_E_NOMEM. Since
  !> 1.0; C: lk_input_read_forces_fc2().
  subroutine input_read_forces_fc2(self, path, stat, errmsg)
    class(lk_input), intent(inout) :: self
    !> File with rows of forces in the order of the displaced supercells of the second order, or
    !> with rows of displacement and force (type II). Where the input has no second-order
    !> displacements of its own, those of the supercell are meant.
    character(len=*), intent(in) :: path
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call report(lk_input_read_forces_fc2(self%raw, c_text(path)), stat, errmsg)
  end subroutine

  !> Reads displacements and forces from phonopy's FORCE_SETS.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID, LK_E_FILE, LK_E_FORMAT, LK_E_STATE, LK_E_NOMEM. Since
  !> 1.0; C: lk_input_read_force_sets().
  subroutine input_read_force_sets(self, path, stat, errmsg)
    class(lk_input), intent(inout) :: self
    !> File of type I or II; replaces the displacements.
    character(len=*), intent(in) :: path
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call report(lk_input_read_force_sets(self%raw, c_text(path)), stat, errmsg)
  end subroutine

  !> Reads second-order force constants from phonopy's FORCE_CONSTANTS.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID, LK_E_FILE, LK_E_FORMAT, LK_E_STATE, LK_E_NOMEM. Since
  !> 1.0; C: lk_input_read_force_constants().
  subroutine input_read_force_constants(self, path, stat, errmsg)
    class(lk_input), intent(inout) :: self
    !> File with full or compact force constants.
    character(len=*), intent(in) :: path
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call report(lk_input_read_force_constants(self%raw, c_text(path)), stat, errmsg)
  end subroutine

  !> Reads the dielectric constant and the Born effective charges from phonopy's BORN.
  !>
  !> The primitive cell is that of the file, or built from unit cell and matrices.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID, LK_E_OPTION, LK_E_FILE, LK_E_FORMAT, LK_E_STATE,
  !> LK_E_SYMMETRY, LK_E_NOMEM. Since 1.0; C: lk_input_read_born().
  subroutine input_read_born(self, path, options, stat, errmsg)
    class(lk_input), intent(inout) :: self
    !> File with the charges of the symmetry-independent atoms of the primitive cell; those of the
    !> other atoms follow by symmetry.
    character(len=*), intent(in) :: path
    !> Keys of lk_options_describe("lk_input_read_born", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call report(lk_input_read_born(self%raw, c_text(path), raw_options(options)), stat, errmsg)
  end subroutine

  !> Sets displacements of one atom, or of two, in the supercell.
  !>
  !> Removes forces and energies of earlier displacements.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID, LK_E_STATE, LK_E_SHAPE, LK_E_NOMEM. Since 1.0; C:
  !> lk_input_set_displacements().
  subroutine input_set_displacements_int64(self, atoms, vectors, cutoff, pair_first, pair_atoms, &
      pair_vectors, pair_included, stat, errmsg)
    class(lk_input), intent(inout) :: self
    !> (n_singles,) Displaced atoms of the supercell. Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: atoms(:)
    !> (3, n_singles) Displacements, Cartesian, Angstrom.
    real(c_double), intent(in), contiguous :: vectors(:, :)
    !> Cutoff distance of pairs, Angstrom; 0 when there is none.
    real(c_double), intent(in) :: cutoff
    !> (n_pairs,) Single displacement that each pair extends, in ascending order; not used when
    !> n_pairs is 0. Counted from 1.
    integer(c_int64_t), intent(in), contiguous, optional :: pair_first(:)
    !> (n_pairs,) Second displaced atoms. Counted from 1.
    integer(c_int64_t), intent(in), contiguous, optional :: pair_atoms(:)
    !> (3, n_pairs) Second displacements, Cartesian, Angstrom.
    real(c_double), intent(in), contiguous, optional :: pair_vectors(:, :)
    !> (n_pairs,) 0 for pairs beyond the cutoff; absent includes all.
    integer(c_int8_t), intent(in), contiguous, optional :: pair_included(:)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int64_t) :: n_singles, n_pairs
    integer(c_int64_t), allocatable :: pair_first_(:)
    integer(c_int64_t), allocatable :: pair_atoms_(:)
    n_singles = size(atoms, kind=c_int64_t)
    n_pairs = 0
    if (present(pair_first)) n_pairs = size(pair_first, kind=c_int64_t)
    if (.not. fits("atoms", shape(atoms, kind=c_int64_t), [integer(c_int64_t) :: n_singles], &
        stat, errmsg)) return
    if (.not. fits("vectors", shape(vectors, kind=c_int64_t), [integer(c_int64_t) :: 3, &
        n_singles], stat, errmsg)) return
    if (present(pair_first)) then
      if (.not. fits("pair_first", shape(pair_first, kind=c_int64_t), [integer(c_int64_t) :: &
        n_pairs], stat, errmsg)) return
    end if
    if (present(pair_first)) pair_first_ = pair_first - 1_c_int64_t
    if (present(pair_atoms)) then
      if (.not. fits("pair_atoms", shape(pair_atoms, kind=c_int64_t), [integer(c_int64_t) :: &
        n_pairs], stat, errmsg)) return
    end if
    if (present(pair_atoms)) pair_atoms_ = pair_atoms - 1_c_int64_t
    if (present(pair_vectors)) then
      if (.not. fits("pair_vectors", shape(pair_vectors, kind=c_int64_t), [integer(c_int64_t) :: &
        3, n_pairs], stat, errmsg)) return
    end if
    if (present(pair_included)) then
      if (.not. fits("pair_included", shape(pair_included, kind=c_int64_t), [integer(c_int64_t) &
        :: n_pairs], stat, errmsg)) return
    end if
    call report(lk_input_set_displacements(self%raw, n_singles, atoms - 1_c_int64_t, vectors, &
        n_pairs, pair_first_, pair_atoms_, pair_vectors, pair_included, cutoff), stat, errmsg)
  end subroutine

  !> Sets displacements of one atom, or of two, in the supercell.
  !>
  !> Removes forces and energies of earlier displacements.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID, LK_E_STATE, LK_E_SHAPE, LK_E_NOMEM. Since 1.0; C:
  !> lk_input_set_displacements().
  subroutine input_set_displacements_int32(self, atoms, vectors, cutoff, pair_first, pair_atoms, &
      pair_vectors, pair_included, stat, errmsg)
    class(lk_input), intent(inout) :: self
    !> (n_singles,) Displaced atoms of the supercell. Counted from 1.
    integer(c_int32_t), intent(in), contiguous :: atoms(:)
    !> (3, n_singles) Displacements, Cartesian, Angstrom.
    real(c_double), intent(in), contiguous :: vectors(:, :)
    !> Cutoff distance of pairs, Angstrom; 0 when there is none.
    real(c_double), intent(in) :: cutoff
    !> (n_pairs,) Single displacement that each pair extends, in ascending order; not used when
    !> n_pairs is 0. Counted from 1.
    integer(c_int32_t), intent(in), contiguous, optional :: pair_first(:)
    !> (n_pairs,) Second displaced atoms. Counted from 1.
    integer(c_int32_t), intent(in), contiguous, optional :: pair_atoms(:)
    !> (3, n_pairs) Second displacements, Cartesian, Angstrom.
    real(c_double), intent(in), contiguous, optional :: pair_vectors(:, :)
    !> (n_pairs,) 0 for pairs beyond the cutoff; absent includes all.
    integer(c_int8_t), intent(in), contiguous, optional :: pair_included(:)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int64_t), allocatable :: pair_first_(:)
    integer(c_int64_t), allocatable :: pair_atoms_(:)
    if (present(pair_first)) pair_first_ = pair_first
    if (present(pair_atoms)) pair_atoms_ = pair_atoms
    call self%set_displacements(int(atoms, c_int64_t), vectors, cutoff, pair_first_, &
        pair_atoms_, pair_vectors, pair_included, stat, errmsg)
  end subroutine

  !> Sets single displacements in the supercell of the second order.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID, LK_E_STATE, LK_E_SHAPE, LK_E_NOMEM. Since 1.0; C:
  !> lk_input_set_phonon_displacements().
  subroutine input_set_phonon_displacements_int64(self, atoms, vectors, stat, errmsg)
    class(lk_input), intent(inout) :: self
    !> (n_singles,) Displaced atoms of the supercell. Counted from 1.
    integer(c_int64_t), intent(in), contiguous :: atoms(:)
    !> (3, n_singles) Displacements, Cartesian, Angstrom.
    real(c_double), intent(in), contiguous :: vectors(:, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int64_t) :: n_singles
    n_singles = size(atoms, kind=c_int64_t)
    if (.not. fits("atoms", shape(atoms, kind=c_int64_t), [integer(c_int64_t) :: n_singles], &
        stat, errmsg)) return
    if (.not. fits("vectors", shape(vectors, kind=c_int64_t), [integer(c_int64_t) :: 3, &
        n_singles], stat, errmsg)) return
    call report(lk_input_set_phonon_displacements(self%raw, n_singles, atoms - 1_c_int64_t, &
        vectors), stat, errmsg)
  end subroutine

  !> Sets single displacements in the supercell of the second order.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID, LK_E_STATE, LK_E_SHAPE, LK_E_NOMEM. Since 1.0; C:
  !> lk_input_set_phonon_displacements().
  subroutine input_set_phonon_displacements_int32(self, atoms, vectors, stat, errmsg)
    class(lk_input), intent(inout) :: self
    !> (n_singles,) Displaced atoms of the supercell. Counted from 1.
    integer(c_int32_t), intent(in), contiguous :: atoms(:)
    !> (3, n_singles) Displacements, Cartesian, Angstrom.
    real(c_double), intent(in), contiguous :: vectors(:, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call self%set_phonon_displacements(int(atoms, c_int64_t), vectors, stat, errmsg)
  end subroutine

  !> Sets the forces of all displaced supercells.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID, LK_E_STATE, LK_E_SHAPE, LK_E_NOMEM. Since 1.0; C:
  !> lk_input_set_forces().
  subroutine input_set_forces(self, forces, stat, errmsg)
    class(lk_input), intent(inout) :: self
    !> (3, n_atoms, n_supercells) Forces, eV/Angstrom.
    real(c_double), intent(in), contiguous :: forces(:, :, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int64_t) :: n_supercells, n_atoms
    n_supercells = size(forces, 3, c_int64_t)
    n_atoms = size(forces, 2, c_int64_t)
    if (.not. fits("forces", shape(forces, kind=c_int64_t), [integer(c_int64_t) :: 3, n_atoms, &
        n_supercells], stat, errmsg)) return
    call report(lk_input_set_forces(self%raw, n_supercells, n_atoms, forces), stat, errmsg)
  end subroutine

  !> Sets the forces of all displaced supercells of the second order.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID, LK_E_STATE, LK_E_SHAPE, LK_E_NOMEM. Since 1.0; C:
  !> lk_input_set_phonon_forces().
  subroutine input_set_phonon_forces(self, forces, stat, errmsg)
    class(lk_input), intent(inout) :: self
    !> (3, n_atoms, n_supercells) Forces, eV/Angstrom.
    real(c_double), intent(in), contiguous :: forces(:, :, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int64_t) :: n_supercells, n_atoms
    n_supercells = size(forces, 3, c_int64_t)
    n_atoms = size(forces, 2, c_int64_t)
    if (.not. fits("forces", shape(forces, kind=c_int64_t), [integer(c_int64_t) :: 3, n_atoms, &
        n_supercells], stat, errmsg)) return
    call report(lk_input_set_phonon_forces(self%raw, n_supercells, n_atoms, forces), stat, &
        errmsg)
  end subroutine

  !> Sets dielectric constant and Born effective charges.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID, LK_E_STATE, LK_E_SHAPE, LK_E_NOMEM. Since 1.0; C:
  !> lk_input_set_nac().
  subroutine input_set_nac(self, born, dielectric, factor, stat, errmsg)
    class(lk_input), intent(inout) :: self
    !> (3, 3, n_primitive) Born effective charges, e.
    real(c_double), intent(in), contiguous :: born(:, :, :)
    !> (3, 3) Dielectric constant.
    real(c_double), intent(in), contiguous :: dielectric(:, :)
    !> Unit conversion e^2/(4 pi epsilon0), eV Angstrom; 14.39965172592227 is the usual value.
    real(c_double), intent(in) :: factor
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int64_t) :: n_primitive
    n_primitive = size(born, 3, c_int64_t)
    if (.not. fits("born", shape(born, kind=c_int64_t), [integer(c_int64_t) :: 3, 3, &
        n_primitive], stat, errmsg)) return
    if (.not. fits("dielectric", shape(dielectric, kind=c_int64_t), [integer(c_int64_t) :: 3, &
        3], stat, errmsg)) return
    call report(lk_input_set_nac(self%raw, n_primitive, born, transpose(dielectric), factor), &
        stat, errmsg)
  end subroutine

  !> Writes a YAML file that phono3py or phonopy reads.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID, LK_E_STATE, LK_E_FILE, LK_E_NOMEM. Since 1.0; C:
  !> lk_input_write().
  subroutine input_write(self, path, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> File to write; an ending .xz, .gz or .bz2 compresses it. Numbers are written so that they
    !> read back equal.
    character(len=*), intent(in) :: path
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call report(lk_input_write(self%raw, c_text(path)), stat, errmsg)
  end subroutine

  !> Writes the forces of the displaced supercells as FORCES_FC3.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID, LK_E_STATE, LK_E_FILE, LK_E_NOMEM. Since 1.0; C:
  !> lk_input_write_forces_fc3().
  subroutine input_write_forces_fc3(self, path, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> File to write.
    character(len=*), intent(in) :: path
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call report(lk_input_write_forces_fc3(self%raw, c_text(path)), stat, errmsg)
  end subroutine

  !> Writes the forces of the second order as FORCES_FC2.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID, LK_E_STATE, LK_E_FILE, LK_E_NOMEM. Since 1.0; C:
  !> lk_input_write_forces_fc2().
  subroutine input_write_forces_fc2(self, path, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> File to write.
    character(len=*), intent(in) :: path
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call report(lk_input_write_forces_fc2(self%raw, c_text(path)), stat, errmsg)
  end subroutine

  !> Writes displacements and forces as phonopy's FORCE_SETS.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID, LK_E_STATE, LK_E_FILE, LK_E_NOMEM. Since 1.0; C:
  !> lk_input_write_force_sets().
  subroutine input_write_force_sets(self, path, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> File to write.
    character(len=*), intent(in) :: path
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call report(lk_input_write_force_sets(self%raw, c_text(path)), stat, errmsg)
  end subroutine

  !> Writes the supercell and every displaced supercell as POSCAR files.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID, LK_E_STATE, LK_E_FILE, LK_E_NOMEM. Since 1.0; C:
  !> lk_input_write_supercells().
  subroutine input_write_supercells(self, directory, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> Directory that exists. SPOSCAR is the perfect supercell, POSCAR-00001 and so on the
    !> displaced ones in their order; pairs beyond the cutoff are left out, their numbers too.
    !> With a second-order supercell SPOSCAR_FC2 and POSCAR_FC2-00001 and so on as well.
    character(len=*), intent(in) :: directory
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call report(lk_input_write_supercells(self%raw, c_text(directory)), stat, errmsg)
  end subroutine

  !> Number of elements of an array result along each direction.
  !>
  !> Since 1.0; C: lk_input_get_shape().
  subroutine input_get_shape(self, name, shape, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> Name of an array result.
    character(len=*), intent(in) :: name
    !> Extents of the array that the getter returns.
    integer(c_int64_t), allocatable, intent(out) :: shape(:)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8)
    status_ = lk_input_get_shape(self%raw, c_text(name), rank_, shape_)
    if (status_ == LK_OK) shape = extents(status_, rank_, shape_, int(rank_))
    call report(status_, stat, errmsg)
  end subroutine

  !> Number of atoms of the unit cell.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID. Since 1.0; C: lk_input_get_n_atoms().
  subroutine input_get_n_atoms(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> Number of atoms of the unit cell; 0 when there is none.
    integer(c_int64_t), intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call report(lk_input_get_n_atoms(self%raw, value), stat, errmsg)
  end subroutine

  !> Number of atoms of the supercell.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID. Since 1.0; C: lk_input_get_n_supercell_atoms().
  subroutine input_get_n_supercell_atoms(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> Number of atoms of the supercell; 0 when there is none.
    integer(c_int64_t), intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call report(lk_input_get_n_supercell_atoms(self%raw, value), stat, errmsg)
  end subroutine

  !> Number of atoms of the primitive cell.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID. Since 1.0; C: lk_input_get_n_primitive_atoms().
  subroutine input_get_n_primitive_atoms(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> Number of atoms of the primitive cell; 0 when there is none.
    integer(c_int64_t), intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call report(lk_input_get_n_primitive_atoms(self%raw, value), stat, errmsg)
  end subroutine

  !> Number of atoms of the second-order supercell.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID. Since 1.0; C: lk_input_get_n_phonon_supercell_atoms().
  subroutine input_get_n_phonon_supercell_atoms(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> Number of atoms of the second-order supercell; 0 when there is none.
    integer(c_int64_t), intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call report(lk_input_get_n_phonon_supercell_atoms(self%raw, value), stat, errmsg)
  end subroutine

  !> Number of single displacements.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID. Since 1.0; C: lk_input_get_n_singles().
  subroutine input_get_n_singles(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> Number of single displacements; 0 when there is none.
    integer(c_int64_t), intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call report(lk_input_get_n_singles(self%raw, value), stat, errmsg)
  end subroutine

  !> Number of pairs of displacements.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID. Since 1.0; C: lk_input_get_n_pairs().
  subroutine input_get_n_pairs(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> Number of pairs of displacements; 0 when there is none.
    integer(c_int64_t), intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call report(lk_input_get_n_pairs(self%raw, value), stat, errmsg)
  end subroutine

  !> Number of supercells in which all atoms are displaced.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID. Since 1.0; C: lk_input_get_n_snapshots().
  subroutine input_get_n_snapshots(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> Number of supercells in which all atoms are displaced; 0 when there is none.
    integer(c_int64_t), intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call report(lk_input_get_n_snapshots(self%raw, value), stat, errmsg)
  end subroutine

  !> Number of single displacements of the second order.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID. Since 1.0; C: lk_input_get_n_phonon_singles().
  subroutine input_get_n_phonon_singles(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> Number of single displacements of the second order; 0 when there is none.
    integer(c_int64_t), intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call report(lk_input_get_n_phonon_singles(self%raw, value), stat, errmsg)
  end subroutine

  !> Number of second-order supercells in which all atoms are displaced.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID. Since 1.0; C: lk_input_get_n_phonon_snapshots().
  subroutine input_get_n_phonon_snapshots(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> Number of second-order supercells in which all atoms are displaced; 0 when there is none.
    integer(c_int64_t), intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call report(lk_input_get_n_phonon_snapshots(self%raw, value), stat, errmsg)
  end subroutine

  !> Whether the input has a unit cell.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID. Since 1.0; C: lk_input_get_has_unit_cell().
  subroutine input_get_has_unit_cell(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> 1 when it has, else 0.
    logical, intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int32_t) :: value_
    status_ = lk_input_get_has_unit_cell(self%raw, value_)
    if (status_ == LK_OK) then
      value = value_ /= 0
    end if
    call report(status_, stat, errmsg)
  end subroutine

  !> Whether the input has a supercell.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID. Since 1.0; C: lk_input_get_has_supercell().
  subroutine input_get_has_supercell(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> 1 when it has, else 0.
    logical, intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int32_t) :: value_
    status_ = lk_input_get_has_supercell(self%raw, value_)
    if (status_ == LK_OK) then
      value = value_ /= 0
    end if
    call report(status_, stat, errmsg)
  end subroutine

  !> Whether the input has a primitive cell.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID. Since 1.0; C: lk_input_get_has_primitive_cell().
  subroutine input_get_has_primitive_cell(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> 1 when it has, else 0.
    logical, intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int32_t) :: value_
    status_ = lk_input_get_has_primitive_cell(self%raw, value_)
    if (status_ == LK_OK) then
      value = value_ /= 0
    end if
    call report(status_, stat, errmsg)
  end subroutine

  !> Whether the input has a supercell of the second order.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID. Since 1.0; C: lk_input_get_has_phonon_supercell().
  subroutine input_get_has_phonon_supercell(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> 1 when it has, else 0.
    logical, intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int32_t) :: value_
    status_ = lk_input_get_has_phonon_supercell(self%raw, value_)
    if (status_ == LK_OK) then
      value = value_ /= 0
    end if
    call report(status_, stat, errmsg)
  end subroutine

  !> Whether the input has a supercell matrix.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID. Since 1.0; C: lk_input_get_has_supercell_matrix().
  subroutine input_get_has_supercell_matrix(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> 1 when it has, else 0.
    logical, intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int32_t) :: value_
    status_ = lk_input_get_has_supercell_matrix(self%raw, value_)
    if (status_ == LK_OK) then
      value = value_ /= 0
    end if
    call report(status_, stat, errmsg)
  end subroutine

  !> Whether the input has a primitive matrix.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID. Since 1.0; C: lk_input_get_has_primitive_matrix().
  subroutine input_get_has_primitive_matrix(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> 1 when it has, else 0.
    logical, intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int32_t) :: value_
    status_ = lk_input_get_has_primitive_matrix(self%raw, value_)
    if (status_ == LK_OK) then
      value = value_ /= 0
    end if
    call report(status_, stat, errmsg)
  end subroutine

  !> Whether the input has a supercell matrix of the second order.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID. Since 1.0; C:
  !> lk_input_get_has_phonon_supercell_matrix().
  subroutine input_get_has_phonon_supercell_matrix(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> 1 when it has, else 0.
    logical, intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int32_t) :: value_
    status_ = lk_input_get_has_phonon_supercell_matrix(self%raw, value_)
    if (status_ == LK_OK) then
      value = value_ /= 0
    end if
    call report(status_, stat, errmsg)
  end subroutine

  !> Whether the input has Born effective charges and a dielectric constant.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID. Since 1.0; C: lk_input_get_has_nac().
  subroutine input_get_has_nac(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> 1 when it has, else 0.
    logical, intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int32_t) :: value_
    status_ = lk_input_get_has_nac(self%raw, value_)
    if (status_ == LK_OK) then
      value = value_ /= 0
    end if
    call report(status_, stat, errmsg)
  end subroutine

  !> Whether the input has displacements in the supercell.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID. Since 1.0; C: lk_input_get_has_displacements().
  subroutine input_get_has_displacements(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> 1 when it has, else 0.
    logical, intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int32_t) :: value_
    status_ = lk_input_get_has_displacements(self%raw, value_)
    if (status_ == LK_OK) then
      value = value_ /= 0
    end if
    call report(status_, stat, errmsg)
  end subroutine

  !> Whether the input has forces of the displaced supercells.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID. Since 1.0; C: lk_input_get_has_forces().
  subroutine input_get_has_forces(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> 1 when it has, else 0.
    logical, intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int32_t) :: value_
    status_ = lk_input_get_has_forces(self%raw, value_)
    if (status_ == LK_OK) then
      value = value_ /= 0
    end if
    call report(status_, stat, errmsg)
  end subroutine

  !> Whether the input has displacements of the second order.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID. Since 1.0; C: lk_input_get_has_phonon_displacements().
  subroutine input_get_has_phonon_displacements(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> 1 when it has, else 0.
    logical, intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int32_t) :: value_
    status_ = lk_input_get_has_phonon_displacements(self%raw, value_)
    if (status_ == LK_OK) then
      value = value_ /= 0
    end if
    call report(status_, stat, errmsg)
  end subroutine

  !> Whether the input has forces of the second order.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID. Since 1.0; C: lk_input_get_has_phonon_forces().
  subroutine input_get_has_phonon_forces(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> 1 when it has, else 0.
    logical, intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int32_t) :: value_
    status_ = lk_input_get_has_phonon_forces(self%raw, value_)
    if (status_ == LK_OK) then
      value = value_ /= 0
    end if
    call report(status_, stat, errmsg)
  end subroutine

  !> Whether the input has second-order force constants.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID. Since 1.0; C: lk_input_get_has_force_constants().
  subroutine input_get_has_force_constants(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> 1 when it has, else 0.
    logical, intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int32_t) :: value_
    status_ = lk_input_get_has_force_constants(self%raw, value_)
    if (status_ == LK_OK) then
      value = value_ /= 0
    end if
    call report(status_, stat, errmsg)
  end subroutine

  !> Whether the input has a cutoff distance of pairs.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID. Since 1.0; C: lk_input_get_has_cutoff().
  subroutine input_get_has_cutoff(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> 1 when it has, else 0.
    logical, intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int32_t) :: value_
    status_ = lk_input_get_has_cutoff(self%raw, value_)
    if (status_ == LK_OK) then
      value = value_ /= 0
    end if
    call report(status_, stat, errmsg)
  end subroutine

  !> Whether the input has magnetic moments, which are not used.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID. Since 1.0; C: lk_input_get_has_magnetic_moments().
  subroutine input_get_has_magnetic_moments(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> 1 when it has, else 0.
    logical, intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int32_t) :: value_
    status_ = lk_input_get_has_magnetic_moments(self%raw, value_)
    if (status_ == LK_OK) then
      value = value_ /= 0
    end if
    call report(status_, stat, errmsg)
  end subroutine

  !> Unit conversion of the non-analytical term, eV Angstrom.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID, LK_E_STATE. Since 1.0; C: lk_input_get_nac_factor().
  subroutine input_get_nac_factor(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> Unit conversion of the non-analytical term, eV Angstrom; the default when no file gave it.
    real(c_double), intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call report(lk_input_get_nac_factor(self%raw, value), stat, errmsg)
  end subroutine

  !> Cutoff distance of pairs, Angstrom.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID, LK_E_STATE. Since 1.0; C: lk_input_get_cutoff().
  subroutine input_get_cutoff(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> Cutoff distance of pairs, Angstrom.
    real(c_double), intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call report(lk_input_get_cutoff(self%raw, value), stat, errmsg)
  end subroutine

  !> Symmetry tolerance that the file names, Angstrom.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID, LK_E_STATE. Since 1.0; C:
  !> lk_input_get_symmetry_tolerance().
  subroutine input_get_symmetry_tolerance(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> Symmetry tolerance that the file names, Angstrom; 1e-5 when it names none.
    real(c_double), intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call report(lk_input_get_symmetry_tolerance(self%raw, value), stat, errmsg)
  end subroutine

  !> Program whose file it is.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID. Since 1.0; C: lk_input_get_program().
  subroutine input_get_program(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> Program whose file it is: "phonopy", "phono3py" or empty. Lives until the handle changes.
    character(len=:), allocatable, intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    type(c_ptr) :: value_
    status_ = lk_input_get_program(self%raw, value_)
    if (status_ == LK_OK) then
      value = copied(value_)
    end if
    call report(status_, stat, errmsg)
  end subroutine

  !> Version of that program.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID. Since 1.0; C: lk_input_get_version().
  subroutine input_get_version(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> Version of that program, or empty. Lives until the handle changes.
    character(len=:), allocatable, intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    type(c_ptr) :: value_
    status_ = lk_input_get_version(self%raw, value_)
    if (status_ == LK_OK) then
      value = copied(value_)
    end if
    call report(status_, stat, errmsg)
  end subroutine

  !> Calculator of the forces that the file names.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID. Since 1.0; C: lk_input_get_calculator().
  subroutine input_get_calculator(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> Calculator of the forces that the file names, or empty. Lives until the handle changes.
    character(len=:), allocatable, intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    type(c_ptr) :: value_
    status_ = lk_input_get_calculator(self%raw, value_)
    if (status_ == LK_OK) then
      value = copied(value_)
    end if
    call report(status_, stat, errmsg)
  end subroutine

  !> Symbol of the space group that the file names.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID. Since 1.0; C: lk_input_get_space_group().
  subroutine input_get_space_group(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> Symbol of the space group that the file names, or empty. Lives until the handle changes.
    character(len=:), allocatable, intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    type(c_ptr) :: value_
    status_ = lk_input_get_space_group(self%raw, value_)
    if (status_ == LK_OK) then
      value = copied(value_)
    end if
    call report(status_, stat, errmsg)
  end subroutine

  !> Method of the non-analytical term that the file names.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID. Since 1.0; C: lk_input_get_nac_method().
  subroutine input_get_nac_method(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> Method of the non-analytical term that the file names: "gonze", "wang" or empty. Lives
    !> until the handle changes.
    character(len=:), allocatable, intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    type(c_ptr) :: value_
    status_ = lk_input_get_nac_method(self%raw, value_)
    if (status_ == LK_OK) then
      value = copied(value_)
    end if
    call report(status_, stat, errmsg)
  end subroutine

  !> Symbol of an atom of the unit cell.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID, LK_E_STATE. Since 1.0; C: lk_input_get_symbol().
  subroutine input_get_symbol_int64(self, i, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> Atom. Counted from 1.
    integer(c_int64_t), intent(in) :: i
    !> Symbol. Lives until the handle changes.
    character(len=:), allocatable, intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    type(c_ptr) :: value_
    status_ = lk_input_get_symbol(self%raw, i - 1_c_int64_t, value_)
    if (status_ == LK_OK) then
      value = copied(value_)
    end if
    call report(status_, stat, errmsg)
  end subroutine

  !> Symbol of an atom of the unit cell.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID, LK_E_STATE. Since 1.0; C: lk_input_get_symbol().
  subroutine input_get_symbol_int32(self, i, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> Atom. Counted from 1.
    integer(c_int32_t), intent(in) :: i
    !> Symbol. Lives until the handle changes.
    character(len=:), allocatable, intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call self%get_symbol(int(i, c_int64_t), value, stat, errmsg)
  end subroutine

  !> Symbol of an atom of the unit cell.
  !>
  !> Since 1.0; C: lk_input_get_symbol().
  subroutine input_get_symbols(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> All texts.
    character(len=:), allocatable, intent(out) :: value(:)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: n_
    status_ = lk_input_get_n_atoms(self%raw, n_)
    if (status_ == LK_OK) call all_texts(lk_input_get_symbol, self%raw, n_, value, status_)
    call report(status_, stat, errmsg)
  end subroutine

  !> Symbol of an atom of the supercell.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID, LK_E_STATE. Since 1.0; C:
  !> lk_input_get_supercell_symbol().
  subroutine input_get_supercell_symbol_int64(self, i, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> Atom. Counted from 1.
    integer(c_int64_t), intent(in) :: i
    !> Symbol. Lives until the handle changes.
    character(len=:), allocatable, intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    type(c_ptr) :: value_
    status_ = lk_input_get_supercell_symbol(self%raw, i - 1_c_int64_t, value_)
    if (status_ == LK_OK) then
      value = copied(value_)
    end if
    call report(status_, stat, errmsg)
  end subroutine

  !> Symbol of an atom of the supercell.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID, LK_E_STATE. Since 1.0; C:
  !> lk_input_get_supercell_symbol().
  subroutine input_get_supercell_symbol_int32(self, i, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> Atom. Counted from 1.
    integer(c_int32_t), intent(in) :: i
    !> Symbol. Lives until the handle changes.
    character(len=:), allocatable, intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call self%get_supercell_symbol(int(i, c_int64_t), value, stat, errmsg)
  end subroutine

  !> Symbol of an atom of the supercell.
  !>
  !> Since 1.0; C: lk_input_get_supercell_symbol().
  subroutine input_get_supercell_symbols(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> All texts.
    character(len=:), allocatable, intent(out) :: value(:)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: n_
    status_ = lk_input_get_n_supercell_atoms(self%raw, n_)
    if (status_ == LK_OK) call all_texts(lk_input_get_supercell_symbol, self%raw, n_, value, &
        status_)
    call report(status_, stat, errmsg)
  end subroutine

  !> Symbol of an atom of the primitive cell.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID, LK_E_STATE. Since 1.0; C:
  !> lk_input_get_primitive_symbol().
  subroutine input_get_primitive_symbol_int64(self, i, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> Atom. Counted from 1.
    integer(c_int64_t), intent(in) :: i
    !> Symbol. Lives until the handle changes.
    character(len=:), allocatable, intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    type(c_ptr) :: value_
    status_ = lk_input_get_primitive_symbol(self%raw, i - 1_c_int64_t, value_)
    if (status_ == LK_OK) then
      value = copied(value_)
    end if
    call report(status_, stat, errmsg)
  end subroutine

  !> Symbol of an atom of the primitive cell.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID, LK_E_STATE. Since 1.0; C:
  !> lk_input_get_primitive_symbol().
  subroutine input_get_primitive_symbol_int32(self, i, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> Atom. Counted from 1.
    integer(c_int32_t), intent(in) :: i
    !> Symbol. Lives until the handle changes.
    character(len=:), allocatable, intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call self%get_primitive_symbol(int(i, c_int64_t), value, stat, errmsg)
  end subroutine

  !> Symbol of an atom of the primitive cell.
  !>
  !> Since 1.0; C: lk_input_get_primitive_symbol().
  subroutine input_get_primitive_symbols(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> All texts.
    character(len=:), allocatable, intent(out) :: value(:)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: n_
    status_ = lk_input_get_n_primitive_atoms(self%raw, n_)
    if (status_ == LK_OK) call all_texts(lk_input_get_primitive_symbol, self%raw, n_, value, &
        status_)
    call report(status_, stat, errmsg)
  end subroutine

  !> Symbol of an atom of the second-order supercell.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID, LK_E_STATE. Since 1.0; C:
  !> lk_input_get_phonon_supercell_symbol().
  subroutine input_get_phonon_supercell_symbol_int64(self, i, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> Atom. Counted from 1.
    integer(c_int64_t), intent(in) :: i
    !> Symbol. Lives until the handle changes.
    character(len=:), allocatable, intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    type(c_ptr) :: value_
    status_ = lk_input_get_phonon_supercell_symbol(self%raw, i - 1_c_int64_t, value_)
    if (status_ == LK_OK) then
      value = copied(value_)
    end if
    call report(status_, stat, errmsg)
  end subroutine

  !> Symbol of an atom of the second-order supercell.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID, LK_E_STATE. Since 1.0; C:
  !> lk_input_get_phonon_supercell_symbol().
  subroutine input_get_phonon_supercell_symbol_int32(self, i, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> Atom. Counted from 1.
    integer(c_int32_t), intent(in) :: i
    !> Symbol. Lives until the handle changes.
    character(len=:), allocatable, intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call self%get_phonon_supercell_symbol(int(i, c_int64_t), value, stat, errmsg)
  end subroutine

  !> Symbol of an atom of the second-order supercell.
  !>
  !> Since 1.0; C: lk_input_get_phonon_supercell_symbol().
  subroutine input_get_phonon_supercell_symbols(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> All texts.
    character(len=:), allocatable, intent(out) :: value(:)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: n_
    status_ = lk_input_get_n_phonon_supercell_atoms(self%raw, n_)
    if (status_ == LK_OK) call all_texts(lk_input_get_phonon_supercell_symbol, self%raw, n_, &
        value, status_)
    call report(status_, stat, errmsg)
  end subroutine

  !> Basis vectors of the unit cell in rows, Angstrom.
  !>
  !> Since 1.0; C: lk_input_get_lattice().
  subroutine input_get_lattice(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> (3, 3) Basis vectors of the unit cell in rows, Angstrom.
    real(c_double), allocatable, intent(out) :: value(:, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(2)
    status_ = lk_input_get_shape(self%raw, "lattice"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 2)
    allocate (value(n_(1), n_(2)))
    if (status_ == LK_OK) status_ = lk_input_get_lattice(self%raw, size(value, kind=c_int64_t), &
        value)
    if (status_ == LK_OK) value = transpose(value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Fractional positions in the unit cell.
  !>
  !> Since 1.0; C: lk_input_get_positions().
  subroutine input_get_positions(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> (3, n_atoms) Fractional positions in the unit cell.
    real(c_double), allocatable, intent(out) :: value(:, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(2)
    status_ = lk_input_get_shape(self%raw, "positions"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 2)
    allocate (value(n_(1), n_(2)))
    if (status_ == LK_OK) status_ = lk_input_get_positions(self%raw, size(value, &
        kind=c_int64_t), value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Masses of the atoms of the unit cell, u.
  !>
  !> Since 1.0; C: lk_input_get_masses().
  subroutine input_get_masses(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> (n_atoms,) Masses of the atoms of the unit cell, u.
    real(c_double), allocatable, intent(out) :: value(:)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(1)
    status_ = lk_input_get_shape(self%raw, "masses"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 1)
    allocate (value(n_(1)))
    if (status_ == LK_OK) status_ = lk_input_get_masses(self%raw, size(value, kind=c_int64_t), &
        value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Basis vectors of the supercell in rows, Angstrom.
  !>
  !> Since 1.0; C: lk_input_get_supercell_lattice().
  subroutine input_get_supercell_lattice(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> (3, 3) Basis vectors of the supercell in rows, Angstrom.
    real(c_double), allocatable, intent(out) :: value(:, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(2)
    status_ = lk_input_get_shape(self%raw, "supercell_lattice"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 2)
    allocate (value(n_(1), n_(2)))
    if (status_ == LK_OK) status_ = lk_input_get_supercell_lattice(self%raw, size(value, &
        kind=c_int64_t), value)
    if (status_ == LK_OK) value = transpose(value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Fractional positions in the supercell.
  !>
  !> Since 1.0; C: lk_input_get_supercell_positions().
  subroutine input_get_supercell_positions(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> (3, n_supercell_atoms) Fractional positions in the supercell.
    real(c_double), allocatable, intent(out) :: value(:, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(2)
    status_ = lk_input_get_shape(self%raw, "supercell_positions"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 2)
    allocate (value(n_(1), n_(2)))
    if (status_ == LK_OK) status_ = lk_input_get_supercell_positions(self%raw, size(value, &
        kind=c_int64_t), value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Masses of the atoms of the supercell, u.
  !>
  !> Since 1.0; C: lk_input_get_supercell_masses().
  subroutine input_get_supercell_masses(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> (n_supercell_atoms,) Masses of the atoms of the supercell, u.
    real(c_double), allocatable, intent(out) :: value(:)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(1)
    status_ = lk_input_get_shape(self%raw, "supercell_masses"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 1)
    allocate (value(n_(1)))
    if (status_ == LK_OK) status_ = lk_input_get_supercell_masses(self%raw, size(value, &
        kind=c_int64_t), value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Basis vectors of the primitive cell in rows, Angstrom.
  !>
  !> Since 1.0; C: lk_input_get_primitive_lattice().
  subroutine input_get_primitive_lattice(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> (3, 3) Basis vectors of the primitive cell in rows, Angstrom.
    real(c_double), allocatable, intent(out) :: value(:, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(2)
    status_ = lk_input_get_shape(self%raw, "primitive_lattice"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 2)
    allocate (value(n_(1), n_(2)))
    if (status_ == LK_OK) status_ = lk_input_get_primitive_lattice(self%raw, size(value, &
        kind=c_int64_t), value)
    if (status_ == LK_OK) value = transpose(value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Fractional positions in the primitive cell.
  !>
  !> Since 1.0; C: lk_input_get_primitive_positions().
  subroutine input_get_primitive_positions(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> (3, n_primitive_atoms) Fractional positions in the primitive cell.
    real(c_double), allocatable, intent(out) :: value(:, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(2)
    status_ = lk_input_get_shape(self%raw, "primitive_positions"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 2)
    allocate (value(n_(1), n_(2)))
    if (status_ == LK_OK) status_ = lk_input_get_primitive_positions(self%raw, size(value, &
        kind=c_int64_t), value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Masses of the atoms of the primitive cell, u.
  !>
  !> Since 1.0; C: lk_input_get_primitive_masses().
  subroutine input_get_primitive_masses(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> (n_primitive_atoms,) Masses of the atoms of the primitive cell, u.
    real(c_double), allocatable, intent(out) :: value(:)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(1)
    status_ = lk_input_get_shape(self%raw, "primitive_masses"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 1)
    allocate (value(n_(1)))
    if (status_ == LK_OK) status_ = lk_input_get_primitive_masses(self%raw, size(value, &
        kind=c_int64_t), value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Basis vectors of the second-order supercell in rows, Angstrom.
  !>
  !> Since 1.0; C: lk_input_get_phonon_supercell_lattice().
  subroutine input_get_phonon_supercell_lattice(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> (3, 3) Basis vectors of the second-order supercell in rows, Angstrom.
    real(c_double), allocatable, intent(out) :: value(:, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(2)
    status_ = lk_input_get_shape(self%raw, "phonon_supercell_lattice"//c_null_char, rank_, &
        shape_)
    n_ = extents(status_, rank_, shape_, 2)
    allocate (value(n_(1), n_(2)))
    if (status_ == LK_OK) status_ = lk_input_get_phonon_supercell_lattice(self%raw, size(value, &
        kind=c_int64_t), value)
    if (status_ == LK_OK) value = transpose(value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Fractional positions in the second-order supercell.
  !>
  !> Since 1.0; C: lk_input_get_phonon_supercell_positions().
  subroutine input_get_phonon_supercell_positions(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> (3, n_phonon_supercell_atoms) Fractional positions in the second-order supercell.
    real(c_double), allocatable, intent(out) :: value(:, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(2)
    status_ = lk_input_get_shape(self%raw, "phonon_supercell_positions"//c_null_char, rank_, &
        shape_)
    n_ = extents(status_, rank_, shape_, 2)
    allocate (value(n_(1), n_(2)))
    if (status_ == LK_OK) status_ = lk_input_get_phonon_supercell_positions(self%raw, &
        size(value, kind=c_int64_t), value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Masses of the atoms of the second-order supercell, u.
  !>
  !> Since 1.0; C: lk_input_get_phonon_supercell_masses().
  subroutine input_get_phonon_supercell_masses(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> (n_phonon_supercell_atoms,) Masses of the atoms of the second-order supercell, u.
    real(c_double), allocatable, intent(out) :: value(:)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(1)
    status_ = lk_input_get_shape(self%raw, "phonon_supercell_masses"//c_null_char, rank_, &
        shape_)
    n_ = extents(status_, rank_, shape_, 1)
    allocate (value(n_(1)))
    if (status_ == LK_OK) status_ = lk_input_get_phonon_supercell_masses(self%raw, size(value, &
        kind=c_int64_t), value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Supercell matrix.
  !>
  !> Since 1.0; C: lk_input_get_supercell_matrix().
  subroutine input_get_supercell_matrix(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> (3, 3) Supercell matrix.
    integer(c_int64_t), allocatable, intent(out) :: value(:, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(2)
    status_ = lk_input_get_shape(self%raw, "supercell_matrix"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 2)
    allocate (value(n_(1), n_(2)))
    if (status_ == LK_OK) status_ = lk_input_get_supercell_matrix(self%raw, size(value, &
        kind=c_int64_t), value)
    if (status_ == LK_OK) value = transpose(value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Primitive matrix.
  !>
  !> Since 1.0; C: lk_input_get_primitive_matrix().
  subroutine input_get_primitive_matrix(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> (3, 3) Primitive matrix.
    real(c_double), allocatable, intent(out) :: value(:, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(2)
    status_ = lk_input_get_shape(self%raw, "primitive_matrix"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 2)
    allocate (value(n_(1), n_(2)))
    if (status_ == LK_OK) status_ = lk_input_get_primitive_matrix(self%raw, size(value, &
        kind=c_int64_t), value)
    if (status_ == LK_OK) value = transpose(value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Supercell matrix of the second order.
  !>
  !> Since 1.0; C: lk_input_get_phonon_supercell_matrix().
  subroutine input_get_phonon_supercell_matrix(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> (3, 3) Supercell matrix of the second order.
    integer(c_int64_t), allocatable, intent(out) :: value(:, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(2)
    status_ = lk_input_get_shape(self%raw, "phonon_supercell_matrix"//c_null_char, rank_, &
        shape_)
    n_ = extents(status_, rank_, shape_, 2)
    allocate (value(n_(1), n_(2)))
    if (status_ == LK_OK) status_ = lk_input_get_phonon_supercell_matrix(self%raw, size(value, &
        kind=c_int64_t), value)
    if (status_ == LK_OK) value = transpose(value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Born effective charges of the atoms of the primitive cell, e.
  !>
  !> Since 1.0; C: lk_input_get_born().
  subroutine input_get_born(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> (3, 3, n_primitive_atoms) Born effective charges of the atoms of the primitive cell, e.
    real(c_double), allocatable, intent(out) :: value(:, :, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(3)
    status_ = lk_input_get_shape(self%raw, "born"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 3)
    allocate (value(n_(1), n_(2), n_(3)))
    if (status_ == LK_OK) status_ = lk_input_get_born(self%raw, size(value, kind=c_int64_t), &
        value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Dielectric constant.
  !>
  !> Since 1.0; C: lk_input_get_dielectric().
  subroutine input_get_dielectric(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> (3, 3) Dielectric constant.
    real(c_double), allocatable, intent(out) :: value(:, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(2)
    status_ = lk_input_get_shape(self%raw, "dielectric"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 2)
    allocate (value(n_(1), n_(2)))
    if (status_ == LK_OK) status_ = lk_input_get_dielectric(self%raw, size(value, &
        kind=c_int64_t), value)
    if (status_ == LK_OK) value = transpose(value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Displaced atoms.
  !>
  !> Since 1.0; C: lk_input_get_displacement_atoms().
  subroutine input_get_displacement_atoms(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> (n_singles,) Displaced atoms. Counted from 1.
    integer(c_int64_t), allocatable, intent(out) :: value(:)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(1)
    status_ = lk_input_get_shape(self%raw, "displacement_atoms"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 1)
    allocate (value(n_(1)))
    if (status_ == LK_OK) status_ = lk_input_get_displacement_atoms(self%raw, size(value, &
        kind=c_int64_t), value)
    if (status_ == LK_OK) value = value + 1
    call report(status_, stat, errmsg)
  end subroutine

  !> Displacements, Cartesian, Angstrom.
  !>
  !> Since 1.0; C: lk_input_get_displacement_vectors().
  subroutine input_get_displacement_vectors(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> (3, n_singles) Displacements, Cartesian, Angstrom.
    real(c_double), allocatable, intent(out) :: value(:, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(2)
    status_ = lk_input_get_shape(self%raw, "displacement_vectors"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 2)
    allocate (value(n_(1), n_(2)))
    if (status_ == LK_OK) status_ = lk_input_get_displacement_vectors(self%raw, size(value, &
        kind=c_int64_t), value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Single displacement that each pair extends.
  !>
  !> Since 1.0; C: lk_input_get_pair_first().
  subroutine input_get_pair_first(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> (n_pairs,) Single displacement that each pair extends. Counted from 1.
    integer(c_int64_t), allocatable, intent(out) :: value(:)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(1)
    status_ = lk_input_get_shape(self%raw, "pair_first"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 1)
    allocate (value(n_(1)))
    if (status_ == LK_OK) status_ = lk_input_get_pair_first(self%raw, size(value, &
        kind=c_int64_t), value)
    if (status_ == LK_OK) value = value + 1
    call report(status_, stat, errmsg)
  end subroutine

  !> Second displaced atoms.
  !>
  !> Since 1.0; C: lk_input_get_pair_atoms().
  subroutine input_get_pair_atoms(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> (n_pairs,) Second displaced atoms. Counted from 1.
    integer(c_int64_t), allocatable, intent(out) :: value(:)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(1)
    status_ = lk_input_get_shape(self%raw, "pair_atoms"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 1)
    allocate (value(n_(1)))
    if (status_ == LK_OK) status_ = lk_input_get_pair_atoms(self%raw, size(value, &
        kind=c_int64_t), value)
    if (status_ == LK_OK) value = value + 1
    call report(status_, stat, errmsg)
  end subroutine

  !> Second displacements, Cartesian, Angstrom.
  !>
  !> Since 1.0; C: lk_input_get_pair_vectors().
  subroutine input_get_pair_vectors(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> (3, n_pairs) Second displacements, Cartesian, Angstrom.
    real(c_double), allocatable, intent(out) :: value(:, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(2)
    status_ = lk_input_get_shape(self%raw, "pair_vectors"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 2)
    allocate (value(n_(1), n_(2)))
    if (status_ == LK_OK) status_ = lk_input_get_pair_vectors(self%raw, size(value, &
        kind=c_int64_t), value)
    call report(status_, stat, errmsg)
  end subroutine

  !> 0 for pairs beyond the cutoff, which have no forces, else 1.
  !>
  !> Since 1.0; C: lk_input_get_pair_included().
  subroutine input_get_pair_included(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> (n_pairs,) 0 for pairs beyond the cutoff, which have no forces, else 1.
    integer(c_int8_t), allocatable, intent(out) :: value(:)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(1)
    status_ = lk_input_get_shape(self%raw, "pair_included"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 1)
    allocate (value(n_(1)))
    if (status_ == LK_OK) status_ = lk_input_get_pair_included(self%raw, size(value, &
        kind=c_int64_t), value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Distances of the two atoms, Angstrom.
  !>
  !> Since 1.0; C: lk_input_get_pair_distances().
  subroutine input_get_pair_distances(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> (n_pairs,) Distances of the two atoms, Angstrom; -1 where the file does not say.
    real(c_double), allocatable, intent(out) :: value(:)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(1)
    status_ = lk_input_get_shape(self%raw, "pair_distances"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 1)
    allocate (value(n_(1)))
    if (status_ == LK_OK) status_ = lk_input_get_pair_distances(self%raw, size(value, &
        kind=c_int64_t), value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Displacements of all atoms, Cartesian, Angstrom.
  !>
  !> Since 1.0; C: lk_input_get_snapshots().
  subroutine input_get_snapshots(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> (3, n_supercell_atoms, n_snapshots) Displacements of all atoms, Cartesian, Angstrom.
    real(c_double), allocatable, intent(out) :: value(:, :, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(3)
    status_ = lk_input_get_shape(self%raw, "snapshots"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 3)
    allocate (value(n_(1), n_(2), n_(3)))
    if (status_ == LK_OK) status_ = lk_input_get_snapshots(self%raw, size(value, &
        kind=c_int64_t), value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Forces of the displaced supercells, singles, then pairs, or snapshots, eV/Angstrom.
  !>
  !> Since 1.0; C: lk_input_get_forces().
  subroutine input_get_forces(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> (3, n_supercell_atoms, n_supercells) Forces of the displaced supercells, singles, then
    !> pairs, or snapshots, eV/Angstrom; zeros where a pair is not included.
    real(c_double), allocatable, intent(out) :: value(:, :, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(3)
    status_ = lk_input_get_shape(self%raw, "forces"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 3)
    allocate (value(n_(1), n_(2), n_(3)))
    if (status_ == LK_OK) status_ = lk_input_get_forces(self%raw, size(value, kind=c_int64_t), &
        value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Energies of the displaced supercells, in the unit of the file.
  !>
  !> Since 1.0; C: lk_input_get_energies().
  subroutine input_get_energies(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> (n_supercells,) Energies of the displaced supercells, in the unit of the file.
    real(c_double), allocatable, intent(out) :: value(:)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(1)
    status_ = lk_input_get_shape(self%raw, "energies"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 1)
    allocate (value(n_(1)))
    if (status_ == LK_OK) status_ = lk_input_get_energies(self%raw, size(value, kind=c_int64_t), &
        value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Pairs of displaced supercells that are the same, numbered from 1 as in the file.
  !>
  !> Since 1.0; C: lk_input_get_duplicates().
  subroutine input_get_duplicates(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> (2, n_duplicates) Pairs of displaced supercells that are the same, numbered from 1 as in
    !> the file; 0 is the perfect supercell.
    integer(c_int64_t), allocatable, intent(out) :: value(:, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(2)
    status_ = lk_input_get_shape(self%raw, "duplicates"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 2)
    allocate (value(n_(1), n_(2)))
    if (status_ == LK_OK) status_ = lk_input_get_duplicates(self%raw, size(value, &
        kind=c_int64_t), value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Displaced atoms of the second order.
  !>
  !> Since 1.0; C: lk_input_get_phonon_displacement_atoms().
  subroutine input_get_phonon_displacement_atoms(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> (n_phonon_singles,) Displaced atoms of the second order. Counted from 1.
    integer(c_int64_t), allocatable, intent(out) :: value(:)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(1)
    status_ = lk_input_get_shape(self%raw, "phonon_displacement_atoms"//c_null_char, rank_, &
        shape_)
    n_ = extents(status_, rank_, shape_, 1)
    allocate (value(n_(1)))
    if (status_ == LK_OK) status_ = lk_input_get_phonon_displacement_atoms(self%raw, size(value, &
        kind=c_int64_t), value)
    if (status_ == LK_OK) value = value + 1
    call report(status_, stat, errmsg)
  end subroutine

  !> Displacements of the second order, Cartesian, Angstrom.
  !>
  !> Since 1.0; C: lk_input_get_phonon_displacement_vectors().
  subroutine input_get_phonon_displacement_vectors(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> (3, n_phonon_singles) Displacements of the second order, Cartesian, Angstrom.
    real(c_double), allocatable, intent(out) :: value(:, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(2)
    status_ = lk_input_get_shape(self%raw, "phonon_displacement_vectors"//c_null_char, rank_, &
        shape_)
    n_ = extents(status_, rank_, shape_, 2)
    allocate (value(n_(1), n_(2)))
    if (status_ == LK_OK) status_ = lk_input_get_phonon_displacement_vectors(self%raw, &
        size(value, kind=c_int64_t), value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Displacements of all atoms of the second order, Cartesian, Angstrom.
  !>
  !> Since 1.0; C: lk_input_get_phonon_snapshots().
  subroutine input_get_phonon_snapshots(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> (3, n_phonon_supercell_atoms, n_phonon_snapshots) Displacements of all atoms of the second
    !> order, Cartesian, Angstrom.
    real(c_double), allocatable, intent(out) :: value(:, :, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(3)
    status_ = lk_input_get_shape(self%raw, "phonon_snapshots"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 3)
    allocate (value(n_(1), n_(2), n_(3)))
    if (status_ == LK_OK) status_ = lk_input_get_phonon_snapshots(self%raw, size(value, &
        kind=c_int64_t), value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Forces of the second order, eV/Angstrom.
  !>
  !> Since 1.0; C: lk_input_get_phonon_forces().
  subroutine input_get_phonon_forces(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> (3, n_phonon_supercell_atoms, n_phonon_supercells) Forces of the second order, eV/Angstrom.
    real(c_double), allocatable, intent(out) :: value(:, :, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(3)
    status_ = lk_input_get_shape(self%raw, "phonon_forces"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 3)
    allocate (value(n_(1), n_(2), n_(3)))
    if (status_ == LK_OK) status_ = lk_input_get_phonon_forces(self%raw, size(value, &
        kind=c_int64_t), value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Energies of the second order, in the unit of the file.
  !>
  !> Since 1.0; C: lk_input_get_phonon_energies().
  subroutine input_get_phonon_energies(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> (n_phonon_supercells,) Energies of the second order, in the unit of the file.
    real(c_double), allocatable, intent(out) :: value(:)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(1)
    status_ = lk_input_get_shape(self%raw, "phonon_energies"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 1)
    allocate (value(n_(1)))
    if (status_ == LK_OK) status_ = lk_input_get_phonon_energies(self%raw, size(value, &
        kind=c_int64_t), value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Second-order force constants, eV/Angstrom^2.
  !>
  !> Since 1.0; C: lk_input_get_force_constants().
  subroutine input_get_force_constants(self, value, stat, errmsg)
    class(lk_input), intent(in) :: self
    !> (3, 3, n_supercell_atoms, n_rows) Second-order force constants, eV/Angstrom^2.
    real(c_double), allocatable, intent(out) :: value(:, :, :, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(4)
    status_ = lk_input_get_shape(self%raw, "force_constants"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 4)
    allocate (value(n_(1), n_(2), n_(3), n_(4)))
    if (status_ == LK_OK) status_ = lk_input_get_force_constants(self%raw, size(value, &
        kind=c_int64_t), value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Frees the handle.
  subroutine input_destroy(self)
    class(lk_input), intent(inout) :: self
    if (c_associated(self%raw)) call lk_input_destroy(self%raw)
    self%raw = c_null_ptr
  end subroutine

  subroutine input_final(self)
    type(lk_input), intent(inout) :: self
    call self%destroy()
  end subroutine

  subroutine input_copy(self, other)
    class(lk_input), intent(inout) :: self
    class(lk_input), intent(in) :: other
    if (c_associated(other%raw) .or. c_associated(self%raw)) &
      error stop "libkernel: an lk_input cannot be copied"
  end subroutine

  !> Makes the parameters of a non-analytical term correction.
  !>
  !> Option method is "gonze" (dipole-dipole sum over reciprocal lattice vectors, the default) or
  !> "wang" (interpolated constant). Option unit_factor is e^2/(4 pi eps_0) in the units of the
  !> force constants. For method gonze, g_cutoff (1/Angstrom) bounds the sum and screening
  !> (1/Angstrom) is the range lambda of its Gaussian; without them n_g_vectors decides.
  !>
  !> Statuses: LK_E_INVALID, LK_E_OPTION, LK_E_NOMEM. Since 1.0; C: lk_nac_create().
  subroutine nac_create(self, born, dielectric, context, options, stat, errmsg)
    class(lk_nac), intent(inout) :: self
    !> (3, 3, n_atoms) Born effective charges [atom][field direction][displacement direction], e.
    real(c_double), intent(in), contiguous :: born(:, :, :)
    !> (3, 3) High-frequency dielectric constant.
    real(c_double), intent(in), contiguous :: dielectric(:, :)
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_nac_create", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: n_atoms
    call self%destroy()
    if (.not. compatible(stat, errmsg)) return
    n_atoms = size(born, 3, c_int64_t)
    if (.not. fits("born", shape(born, kind=c_int64_t), [integer(c_int64_t) :: 3, 3, n_atoms], &
        stat, errmsg)) return
    if (.not. fits("dielectric", shape(dielectric, kind=c_int64_t), [integer(c_int64_t) :: 3, &
        3], stat, errmsg)) return
    status_ = lk_nac_create(raw_context(context), n_atoms, born, transpose(dielectric), &
        raw_options(options), self%raw)
    call report(status_, stat, errmsg)
  end subroutine

  !> Shape of an array of the parameters: "born" or "dielectric".
  !>
  !> Since 1.0; C: lk_nac_get_shape().
  subroutine nac_get_shape(self, name, shape, stat, errmsg)
    class(lk_nac), intent(in) :: self
    !> Name of an array result.
    character(len=*), intent(in) :: name
    !> Extents of the array that the getter returns.
    integer(c_int64_t), allocatable, intent(out) :: shape(:)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8)
    status_ = lk_nac_get_shape(self%raw, c_text(name), rank_, shape_)
    if (status_ == LK_OK) shape = extents(status_, rank_, shape_, int(rank_))
    call report(status_, stat, errmsg)
  end subroutine

  !> Born effective charges.
  !>
  !> Since 1.0; C: lk_nac_get_born().
  subroutine nac_get_born(self, value, stat, errmsg)
    class(lk_nac), intent(in) :: self
    !> (3, 3, n_atoms) Charges, [atom][field direction][displacement direction], e.
    real(c_double), allocatable, intent(out) :: value(:, :, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(3)
    status_ = lk_nac_get_shape(self%raw, "born"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 3)
    allocate (value(n_(1), n_(2), n_(3)))
    if (status_ == LK_OK) status_ = lk_nac_get_born(self%raw, size(value, kind=c_int64_t), &
        value)
    call report(status_, stat, errmsg)
  end subroutine

  !> High-frequency dielectric constant.
  !>
  !> Since 1.0; C: lk_nac_get_dielectric().
  subroutine nac_get_dielectric(self, value, stat, errmsg)
    class(lk_nac), intent(in) :: self
    !> (3, 3) Dielectric constant.
    real(c_double), allocatable, intent(out) :: value(:, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(2)
    status_ = lk_nac_get_shape(self%raw, "dielectric"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 2)
    allocate (value(n_(1), n_(2)))
    if (status_ == LK_OK) status_ = lk_nac_get_dielectric(self%raw, size(value, kind=c_int64_t), &
        value)
    if (status_ == LK_OK) value = transpose(value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Method of the correction.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID. Since 1.0; C: lk_nac_get_method().
  subroutine nac_get_method(self, value, stat, errmsg)
    class(lk_nac), intent(in) :: self
    !> "gonze" or "wang".
    character(len=:), allocatable, intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    type(c_ptr) :: value_
    status_ = lk_nac_get_method(self%raw, value_)
    if (status_ == LK_OK) then
      value = copied(value_)
    end if
    call report(status_, stat, errmsg)
  end subroutine

  !> Coulomb constant in the units of the force constants.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID. Since 1.0; C: lk_nac_get_unit_factor().
  subroutine nac_get_unit_factor(self, value, stat, errmsg)
    class(lk_nac), intent(in) :: self
    !> e^2/(4 pi eps_0), eV Angstrom by default.
    real(c_double), intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call report(lk_nac_get_unit_factor(self%raw, value), stat, errmsg)
  end subroutine

  !> Frees the handle.
  subroutine nac_destroy(self)
    class(lk_nac), intent(inout) :: self
    if (c_associated(self%raw)) call lk_nac_destroy(self%raw)
    self%raw = c_null_ptr
  end subroutine

  subroutine nac_final(self)
    type(lk_nac), intent(inout) :: self
    call self%destroy()
  end subroutine

  subroutine nac_copy(self, other)
    class(lk_nac), intent(inout) :: self
    class(lk_nac), intent(in) :: other
    if (c_associated(other%raw) .or. c_associated(self%raw)) &
      error stop "libkernel: an lk_nac cannot be copied"
  end subroutine

  !> Second-order force constants from single displacements and their forces.
  !>
  !> Finite differences and symmetry, as phonopy's traditional calculator; pairs are ignored.
  !> Options: "compact" (default true), "symmetrize" (default true: sum rules and permutation
  !> symmetry), "rounds" (default 3: how often the two alternate).
  !>
  !> Statuses: LK_E_INVALID, LK_E_HANDLE, LK_E_OPTION, LK_E_STATE, LK_E_SYMMETRY, LK_E_NOMEM,
  !> LK_E_UNSUPPORTED, LK_E_CANCELLED. Since 1.0; C: lk_fc2_create_from_displacements().
  subroutine fc2_create_from_displacements(self, supercell, displacements, context, options, &
      stat, errmsg)
    class(lk_fc2), intent(inout) :: self
    !> Supercell.
    type(lk_supercell), intent(in) :: supercell
    !> Displacements of this supercell, with forces.
    type(lk_displacements), intent(in) :: displacements
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_fc2_create_from_displacements", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    call self%destroy()
    if (.not. compatible(stat, errmsg)) return
    status_ = lk_fc2_create_from_displacements(raw_context(context), supercell%raw, &
        displacements%raw, raw_options(options), self%raw)
    call report(status_, stat, errmsg)
  end subroutine

  !> Takes second-order force constants from an array.
  !>
  !> The array is full, one row per supercell atom, or compact, one row per primitive atom in the
  !> order of the supercell's map of primitive atoms.
  !>
  !> Statuses: LK_E_INVALID, LK_E_OPTION, LK_E_HANDLE, LK_E_SHAPE, LK_E_NOMEM. Since 1.0; C:
  !> lk_fc2_create().
  subroutine fc2_create(self, supercell, force_constants, context, options, stat, errmsg)
    class(lk_fc2), intent(inout) :: self
    !> Supercell.
    type(lk_supercell), intent(in) :: supercell
    !> (3, 3, n_super, n_rows) Force constants, eV/Angstrom^2.
    real(c_double), intent(in), contiguous :: force_constants(:, :, :, :)
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_fc2_create", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: n_rows, n_super
    call self%destroy()
    if (.not. compatible(stat, errmsg)) return
    n_rows = size(force_constants, 4, c_int64_t)
    n_super = size(force_constants, 3, c_int64_t)
    if (.not. fits("force_constants", shape(force_constants, kind=c_int64_t), &
        [integer(c_int64_t) :: 3, 3, n_super, n_rows], stat, errmsg)) return
    status_ = lk_fc2_create(raw_context(context), supercell%raw, n_rows, n_super, &
        force_constants, raw_options(options), self%raw)
    call report(status_, stat, errmsg)
  end subroutine

  !> Makes other force constants of given ones: in the other storage, symmetrised, or both.
  !>
  !> Option layout is "same", "full" or "compact". Option symmetrize enforces the sum rule and the
  !> symmetry under exchange of the two atoms; option rounds says how often the two alternate.
  !>
  !> Statuses: LK_E_INVALID, LK_E_OPTION, LK_E_HANDLE, LK_E_SHAPE, LK_E_NOMEM, LK_E_UNSUPPORTED,
  !> LK_E_CANCELLED. Since 1.0; C: lk_fc2_create_from_fc2().
  subroutine fc2_create_from_fc2(self, source, context, options, stat, errmsg)
    class(lk_fc2), intent(inout) :: self
    !> Handle of the given force constants.
    type(lk_fc2), intent(in) :: source
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_fc2_create_from_fc2", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    call self%destroy()
    if (.not. compatible(stat, errmsg)) return
    status_ = lk_fc2_create_from_fc2(raw_context(context), source%raw, raw_options(options), &
        self%raw)
    call report(status_, stat, errmsg)
  end subroutine

  !> Shape of an array of the force constants: "force_constants" or "drift".
  !>
  !> Since 1.0; C: lk_fc2_get_shape().
  subroutine fc2_get_shape(self, name, shape, stat, errmsg)
    class(lk_fc2), intent(in) :: self
    !> Name of an array result.
    character(len=*), intent(in) :: name
    !> Extents of the array that the getter returns.
    integer(c_int64_t), allocatable, intent(out) :: shape(:)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8)
    status_ = lk_fc2_get_shape(self%raw, c_text(name), rank_, shape_)
    if (status_ == LK_OK) shape = extents(status_, rank_, shape_, int(rank_))
    call report(status_, stat, errmsg)
  end subroutine

  !> Force constants.
  !>
  !> Since 1.0; C: lk_fc2_get_force_constants().
  subroutine fc2_get_force_constants(self, value, stat, errmsg)
    class(lk_fc2), intent(in) :: self
    !> (3, 3, n_super, n_rows) Force constants, eV/Angstrom^2.
    real(c_double), allocatable, intent(out) :: value(:, :, :, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(4)
    status_ = lk_fc2_get_shape(self%raw, "force_constants"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 4)
    allocate (value(n_(1), n_(2), n_(3), n_(4)))
    if (status_ == LK_OK) status_ = lk_fc2_get_force_constants(self%raw, size(value, &
        kind=c_int64_t), value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Number of rows of the force constants.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID. Since 1.0; C: lk_fc2_get_n_rows().
  subroutine fc2_get_n_rows(self, value, stat, errmsg)
    class(lk_fc2), intent(in) :: self
    !> Number of rows.
    integer(c_int64_t), intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call report(lk_fc2_get_n_rows(self%raw, value), stat, errmsg)
  end subroutine

  !> Number of atoms of the supercell.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID. Since 1.0; C: lk_fc2_get_n_super().
  subroutine fc2_get_n_super(self, value, stat, errmsg)
    class(lk_fc2), intent(in) :: self
    !> Number of atoms.
    integer(c_int64_t), intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call report(lk_fc2_get_n_super(self%raw, value), stat, errmsg)
  end subroutine

  !> Whether the force constants have rows for the atoms of the primitive cell alone.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID. Since 1.0; C: lk_fc2_get_is_compact().
  subroutine fc2_get_is_compact(self, value, stat, errmsg)
    class(lk_fc2), intent(in) :: self
    !> 1 compact, 0 full.
    logical, intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int32_t) :: value_
    status_ = lk_fc2_get_is_compact(self%raw, value_)
    if (status_ == LK_OK) then
      value = value_ /= 0
    end if
    call report(status_, stat, errmsg)
  end subroutine

  !> Largest violation of the sum rule over the first and over the second atom.
  !>
  !> Since 1.0; C: lk_fc2_get_drift().
  subroutine fc2_get_drift(self, value, stat, errmsg)
    class(lk_fc2), intent(in) :: self
    !> (2,) Sums of largest size, eV/Angstrom^2.
    real(c_double), allocatable, intent(out) :: value(:)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(1)
    status_ = lk_fc2_get_shape(self%raw, "drift"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 1)
    allocate (value(n_(1)))
    if (status_ == LK_OK) status_ = lk_fc2_get_drift(self%raw, size(value, kind=c_int64_t), &
        value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Frees the handle.
  subroutine fc2_destroy(self)
    class(lk_fc2), intent(inout) :: self
    if (c_associated(self%raw)) call lk_fc2_destroy(self%raw)
    self%raw = c_null_ptr
  end subroutine

  subroutine fc2_final(self)
    type(lk_fc2), intent(inout) :: self
    call self%destroy()
  end subroutine

  subroutine fc2_copy(self, other)
    class(lk_fc2), intent(inout) :: self
    class(lk_fc2), intent(in) :: other
    if (c_associated(other%raw) .or. c_associated(self%raw)) &
      error stop "libkernel: an lk_fc2 cannot be copied"
  end subroutine

  !> Prepares the phonons of a crystal from its force constants.
  !>
  !> For method gonze of the correction this takes the dipole-dipole part out of the force
  !> constants. Option frequency_factor is the frequency in THz of a square root of 1 in the units
  !> of the dynamical matrix.
  !>
  !> Statuses: LK_E_INVALID, LK_E_OPTION, LK_E_HANDLE, LK_E_SHAPE, LK_E_NOMEM, LK_E_UNSUPPORTED,
  !> LK_E_CANCELLED. Since 1.0; C: lk_phonons_create().
  subroutine phonons_create(self, supercell, fc2, nac, context, options, stat, errmsg)
    class(lk_phonons), intent(inout) :: self
    !> Supercell.
    type(lk_supercell), intent(in) :: supercell
    !> Force constants.
    type(lk_fc2), intent(in) :: fc2
    !> Non-analytical term correction; absent for none.
    type(lk_nac), intent(in), optional :: nac
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_phonons_create", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    type(c_ptr) :: nac_
    call self%destroy()
    if (.not. compatible(stat, errmsg)) return
    nac_ = c_null_ptr
    if (present(nac)) nac_ = nac%raw
    status_ = lk_phonons_create(raw_context(context), supercell%raw, fc2%raw, nac_, &
        raw_options(options), self%raw)
    call report(status_, stat, errmsg)
  end subroutine

  !> Computes phonons at a list of q-points; the results replace the earlier ones.
  !>
  !> Options eigenvectors and group_velocities ask for more than frequencies. Option q_direction,
  !> three reduced coordinates, is the direction in which Gamma is approached: for the
  !> non-analytical term at Gamma, and for the order of degenerate bands in group velocities;
  !> group velocities at Gamma are those without the term. Group velocities of modes below option
  !> cutoff_frequency (THz) are zero; bands closer than option degeneracy_tolerance (THz) are
  !> degenerate.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID, LK_E_OPTION, LK_E_NOMEM, LK_E_NOT_FINITE,
  !> LK_E_UNSUPPORTED, LK_E_CANCELLED. Since 1.0; C: lk_phonons_compute().
  subroutine phonons_compute(self, qpoints, options, stat, errmsg)
    class(lk_phonons), intent(inout) :: self
    !> (3, n_q) q-points, reduced coordinates.
    real(c_double), intent(in), contiguous :: qpoints(:, :)
    !> Keys of lk_options_describe("lk_phonons_compute", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int64_t) :: n_q
    n_q = size(qpoints, 2, c_int64_t)
    if (.not. fits("qpoints", shape(qpoints, kind=c_int64_t), [integer(c_int64_t) :: 3, n_q], &
        stat, errmsg)) return
    call report(lk_phonons_compute(self%raw, n_q, qpoints, raw_options(options)), stat, errmsg)
  end subroutine

  !> Shape of a result: "qpoints", "frequencies", "eigenvectors" or "group_velocities".
  !>
  !> Since 1.0; C: lk_phonons_get_shape().
  subroutine phonons_get_shape(self, name, shape, stat, errmsg)
    class(lk_phonons), intent(in) :: self
    !> Name of an array result.
    character(len=*), intent(in) :: name
    !> Extents of the array that the getter returns.
    integer(c_int64_t), allocatable, intent(out) :: shape(:)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8)
    status_ = lk_phonons_get_shape(self%raw, c_text(name), rank_, shape_)
    if (status_ == LK_OK) shape = extents(status_, rank_, shape_, int(rank_))
    call report(status_, stat, errmsg)
  end subroutine

  !> Number of bands, three times the number of atoms of the primitive cell.
  !>
  !> Statuses: LK_E_HANDLE, LK_E_INVALID. Since 1.0; C: lk_phonons_get_n_bands().
  subroutine phonons_get_n_bands(self, value, stat, errmsg)
    class(lk_phonons), intent(in) :: self
    !> Number of bands.
    integer(c_int64_t), intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call report(lk_phonons_get_n_bands(self%raw, value), stat, errmsg)
  end subroutine

  !> q-points of the results.
  !>
  !> Since 1.0; C: lk_phonons_get_qpoints().
  subroutine phonons_get_qpoints(self, value, stat, errmsg)
    class(lk_phonons), intent(in) :: self
    !> (3, n_q) q-points, reduced coordinates.
    real(c_double), allocatable, intent(out) :: value(:, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(2)
    status_ = lk_phonons_get_shape(self%raw, "qpoints"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 2)
    allocate (value(n_(1), n_(2)))
    if (status_ == LK_OK) status_ = lk_phonons_get_qpoints(self%raw, size(value, &
        kind=c_int64_t), value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Frequencies; those of imaginary modes are negative.
  !>
  !> Since 1.0; C: lk_phonons_get_frequencies().
  subroutine phonons_get_frequencies(self, value, stat, errmsg)
    class(lk_phonons), intent(in) :: self
    !> (n_bands, n_q) Frequencies, ascending, THz.
    real(c_double), allocatable, intent(out) :: value(:, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(2)
    status_ = lk_phonons_get_shape(self%raw, "frequencies"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 2)
    allocate (value(n_(1), n_(2)))
    if (status_ == LK_OK) status_ = lk_phonons_get_frequencies(self%raw, size(value, &
        kind=c_int64_t), value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Eigenvectors of the dynamical matrices, with the phase of the exact atomic positions.
  !>
  !> Since 1.0; C: lk_phonons_get_eigenvectors().
  subroutine phonons_get_eigenvectors(self, value, stat, errmsg)
    class(lk_phonons), intent(in) :: self
    !> (3*n_atoms, n_bands, n_q) Eigenvectors, [q-point][band][component].
    complex(c_double_complex), allocatable, intent(out) :: value(:, :, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(3)
    status_ = lk_phonons_get_shape(self%raw, "eigenvectors"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 3)
    allocate (value(n_(1), n_(2), n_(3)))
    if (status_ == LK_OK) status_ = lk_phonons_get_eigenvectors(self%raw, size(value, &
        kind=c_int64_t), value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Group velocities, the derivatives of the frequencies by q without 2 pi.
  !>
  !> Since 1.0; C: lk_phonons_get_group_velocities().
  subroutine phonons_get_group_velocities(self, value, stat, errmsg)
    class(lk_phonons), intent(in) :: self
    !> (3, n_bands, n_q) Velocities, Cartesian, THz Angstrom = 100 m/s.
    real(c_double), allocatable, intent(out) :: value(:, :, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(3)
    status_ = lk_phonons_get_shape(self%raw, "group_velocities"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 3)
    allocate (value(n_(1), n_(2), n_(3)))
    if (status_ == LK_OK) status_ = lk_phonons_get_group_velocities(self%raw, size(value, &
        kind=c_int64_t), value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Frees the handle.
  subroutine phonons_destroy(self)
    class(lk_phonons), intent(inout) :: self
    if (c_associated(self%raw)) call lk_phonons_destroy(self%raw)
    self%raw = c_null_ptr
  end subroutine

  subroutine phonons_final(self)
    type(lk_phonons), intent(inout) :: self
    call self%destroy()
  end subroutine

  subroutine phonons_copy(self, other)
    class(lk_phonons), intent(inout) :: self
    class(lk_phonons), intent(in) :: other
    if (c_associated(other%raw) .or. c_associated(self%raw)) &
      error stop "libkernel: an lk_phonons cannot be copied"
  end subroutine

  !> Makes a conductivity calculation; nothing is computed yet.
  !>
  !> The force constants, the grid and the correction stay shared with their handles. Options:
  !> "temperatures" (K), "sigmas" (widths of Gaussians in THz, 0 is the tetrahedron method),
  !> "sigma_cutoff", "isotopes", "mass_variances", "boundary_mfp" (micrometre),
  !> "symmetrize_tetrahedra", "average_degenerate_weights", "exclude_gamma_acoustic",
  !> "upstream_defaults", "r0_average", "cutoff_frequency" (THz), "normal_umklapp".
  !>
  !> Statuses: LK_E_INVALID, LK_E_SHAPE, LK_E_OPTION, LK_E_HANDLE, LK_E_NOMEM. Since 1.0; C:
  !> lk_conductivity_create().
  subroutine conductivity_create(self, supercell, grid, fc2, fc3, nac, context, options, stat, &
      errmsg)
    class(lk_conductivity), intent(inout) :: self
    !> Supercell of the third-order force constants.
    type(lk_supercell), intent(in) :: supercell
    !> Grid of q-points.
    type(lk_grid), intent(in) :: grid
    !> Second-order force constants, also of another supercell of the crystal.
    type(lk_fc2), intent(in) :: fc2
    !> Third-order force constants.
    type(lk_fc3), intent(in) :: fc3
    !> Non-analytical term correction, or absent.
    type(lk_nac), intent(in), optional :: nac
    !> Absent for the process's default context.
    type(lk_context), intent(in), optional :: context
    !> Keys of lk_options_describe("lk_conductivity_create", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    type(c_ptr) :: nac_
    call self%destroy()
    if (.not. compatible(stat, errmsg)) return
    nac_ = c_null_ptr
    if (present(nac)) nac_ = nac%raw
    status_ = lk_conductivity_create(raw_context(context), supercell%raw, grid%raw, fc2%raw, &
        fc3%raw, nac_, raw_options(options), self%raw)
    call report(status_, stat, errmsg)
  end subroutine

  !> Memory and work of lk_conductivity_run(), before anything big is allocated.
  !>
  !> Statuses: LK_E_INVALID, LK_E_OPTION, LK_E_HANDLE, LK_E_NOMEM, LK_E_CANCELLED. Since 1.0; C:
  !> lk_conductivity_estimate().
  subroutine conductivity_estimate(self, bytes, n_triplets, options, stat, errmsg)
    class(lk_conductivity), intent(in) :: self
    !> Bytes that a run allocates at most.
    integer(c_int64_t), intent(out) :: bytes
    !> Number of irreducible triplets of all irreducible q-points.
    integer(c_int64_t), intent(out) :: n_triplets
    !> Keys of lk_options_describe("lk_conductivity_estimate", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call report(lk_conductivity_estimate(self%raw, bytes, n_triplets, raw_options(options)), &
        stat, errmsg)
  end subroutine

  !> Computes phonons, scattering and conductivity.
  !>
  !> Stages of progress: "phonons", "triplets", "collisions", "isotopes". After a cancelled or
  !> failed run the handle keeps the results of the run before, if there was one.
  !>
  !> Statuses: LK_E_INVALID, LK_E_OPTION, LK_E_HANDLE, LK_E_UNSUPPORTED, LK_E_NOMEM,
  !> LK_E_NO_CONVERGENCE, LK_E_CANCELLED. Since 1.0; C: lk_conductivity_run().
  subroutine conductivity_run(self, options, stat, errmsg)
    class(lk_conductivity), intent(inout) :: self
    !> Keys of lk_options_describe("lk_conductivity_run", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call report(lk_conductivity_run(self%raw, raw_options(options)), stat, errmsg)
  end subroutine

  !> Conductivity accumulated over modes up to sampling points of a quantity of the modes.
  !>
  !> Option "axis": "frequency" (THz) or "mean_free_path" (Angstrom, all scattering included).
  !>
  !> Statuses: LK_E_INVALID, LK_E_SHAPE, LK_E_OPTION, LK_E_HANDLE, LK_E_STATE, LK_E_NOMEM. Since
  !> 1.0; C: lk_conductivity_compute_cumulative_kappa().
  subroutine conductivity_compute_cumulative_kappa_int64(self, sigma_index, points, &
      n_temperatures, cumulative, density, options, stat, errmsg)
    class(lk_conductivity), intent(in) :: self
    !> Smearing. Counted from 1.
    integer(c_int64_t), intent(in) :: sigma_index
    !> (n_points,) Sampling points, THz or Angstrom.
    real(c_double), intent(in), contiguous :: points(:)
    !> Number of temperatures of the calculation.
    integer(c_int64_t), intent(in) :: n_temperatures
    !> (6, n_points, n_temperatures) Contribution of the modes up to each point, xx, yy, zz, yz,
    !> xz, xy, W/(m K).
    real(c_double), allocatable, intent(out) :: cumulative(:, :, :)
    !> (6, n_points, n_temperatures) Derivative of cumulative, or absent.
    real(c_double), allocatable, intent(out), optional :: density(:, :, :)
    !> Keys of lk_options_describe("lk_conductivity_compute_cumulative_kappa", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: n_points
    real(c_double), allocatable :: density_(:, :, :)
    n_points = size(points, kind=c_int64_t)
    if (.not. fits("points", shape(points, kind=c_int64_t), [integer(c_int64_t) :: n_points], &
        stat, errmsg)) return
    allocate (cumulative(6, n_points, n_temperatures))
    if (present(density)) allocate (density_(6, n_points, n_temperatures))
    status_ = lk_conductivity_compute_cumulative_kappa(self%raw, sigma_index - 1_c_int64_t, &
        n_points, points, n_temperatures, cumulative, density_, raw_options(options))
    if (status_ == LK_OK) then
      if (present(density)) call move_alloc(density_, density)
    end if
    call report(status_, stat, errmsg)
  end subroutine

  !> Conductivity accumulated over modes up to sampling points of a quantity of the modes.
  !>
  !> Option "axis": "frequency" (THz) or "mean_free_path" (Angstrom, all scattering included).
  !>
  !> Statuses: LK_E_INVALID, LK_E_SHAPE, LK_E_OPTION, LK_E_HANDLE, LK_E_STATE, LK_E_NOMEM. Since
  !> 1.0; C: lk_conductivity_compute_cumulative_kappa().
  subroutine conductivity_compute_cumulative_kappa_int32(self, sigma_index, points, &
      n_temperatures, cumulative, density, options, stat, errmsg)
    class(lk_conductivity), intent(in) :: self
    !> Smearing. Counted from 1.
    integer(c_int32_t), intent(in) :: sigma_index
    !> (n_points,) Sampling points, THz or Angstrom.
    real(c_double), intent(in), contiguous :: points(:)
    !> Number of temperatures of the calculation.
    integer(c_int32_t), intent(in) :: n_temperatures
    !> (6, n_points, n_temperatures) Contribution of the modes up to each point, xx, yy, zz, yz,
    !> xz, xy, W/(m K).
    real(c_double), allocatable, intent(out) :: cumulative(:, :, :)
    !> (6, n_points, n_temperatures) Derivative of cumulative, or absent.
    real(c_double), allocatable, intent(out), optional :: density(:, :, :)
    !> Keys of lk_options_describe("lk_conductivity_compute_cumulative_kappa", ...).
    type(lk_options), intent(in), optional :: options
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call self%compute_cumulative_kappa(int(sigma_index, c_int64_t), points, int(n_temperatures, &
        c_int64_t), cumulative, density, options, stat, errmsg)
  end subroutine

  !> Shape of an array result.
  !>
  !> Since 1.0; C: lk_conductivity_get_shape().
  subroutine conductivity_get_shape(self, name, shape, stat, errmsg)
    class(lk_conductivity), intent(in) :: self
    !> Name of an array result.
    character(len=*), intent(in) :: name
    !> Extents of the array that the getter returns.
    integer(c_int64_t), allocatable, intent(out) :: shape(:)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8)
    status_ = lk_conductivity_get_shape(self%raw, c_text(name), rank_, shape_)
    if (status_ == LK_OK) shape = extents(status_, rank_, shape_, int(rank_))
    call report(status_, stat, errmsg)
  end subroutine

  !> Number of temperatures.
  !>
  !> Statuses: LK_E_INVALID, LK_E_HANDLE. Since 1.0; C: lk_conductivity_get_n_temperatures().
  subroutine conductivity_get_n_temperatures(self, value, stat, errmsg)
    class(lk_conductivity), intent(in) :: self
    !> Number.
    integer(c_int64_t), intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call report(lk_conductivity_get_n_temperatures(self%raw, value), stat, errmsg)
  end subroutine

  !> Number of smearings.
  !>
  !> Statuses: LK_E_INVALID, LK_E_HANDLE. Since 1.0; C: lk_conductivity_get_n_sigmas().
  subroutine conductivity_get_n_sigmas(self, value, stat, errmsg)
    class(lk_conductivity), intent(in) :: self
    !> Number.
    integer(c_int64_t), intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call report(lk_conductivity_get_n_sigmas(self%raw, value), stat, errmsg)
  end subroutine

  !> Number of irreducible q-points.
  !>
  !> Statuses: LK_E_INVALID, LK_E_HANDLE. Since 1.0; C: lk_conductivity_get_n_qpoints().
  subroutine conductivity_get_n_qpoints(self, value, stat, errmsg)
    class(lk_conductivity), intent(in) :: self
    !> Number.
    integer(c_int64_t), intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call report(lk_conductivity_get_n_qpoints(self%raw, value), stat, errmsg)
  end subroutine

  !> Number of bands.
  !>
  !> Statuses: LK_E_INVALID, LK_E_HANDLE. Since 1.0; C: lk_conductivity_get_n_bands().
  subroutine conductivity_get_n_bands(self, value, stat, errmsg)
    class(lk_conductivity), intent(in) :: self
    !> Number.
    integer(c_int64_t), intent(out) :: value
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    call report(lk_conductivity_get_n_bands(self%raw, value), stat, errmsg)
  end subroutine

  !> Temperatures.
  !>
  !> Since 1.0; C: lk_conductivity_get_temperatures().
  subroutine conductivity_get_temperatures(self, value, stat, errmsg)
    class(lk_conductivity), intent(in) :: self
    !> (n_temperatures,) Temperatures, K.
    real(c_double), allocatable, intent(out) :: value(:)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(1)
    status_ = lk_conductivity_get_shape(self%raw, "temperatures"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 1)
    allocate (value(n_(1)))
    if (status_ == LK_OK) status_ = lk_conductivity_get_temperatures(self%raw, size(value, &
        kind=c_int64_t), value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Smearings.
  !>
  !> Since 1.0; C: lk_conductivity_get_sigmas().
  subroutine conductivity_get_sigmas(self, value, stat, errmsg)
    class(lk_conductivity), intent(in) :: self
    !> (n_sigmas,) Widths of the Gaussians, THz; 0 is the tetrahedron method.
    real(c_double), allocatable, intent(out) :: value(:)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(1)
    status_ = lk_conductivity_get_shape(self%raw, "sigmas"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 1)
    allocate (value(n_(1)))
    if (status_ == LK_OK) status_ = lk_conductivity_get_sigmas(self%raw, size(value, &
        kind=c_int64_t), value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Irreducible q-points.
  !>
  !> Since 1.0; C: lk_conductivity_get_qpoints().
  subroutine conductivity_get_qpoints(self, value, stat, errmsg)
    class(lk_conductivity), intent(in) :: self
    !> (3, n_qpoints) Positions, fractional.
    real(c_double), allocatable, intent(out) :: value(:, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(2)
    status_ = lk_conductivity_get_shape(self%raw, "qpoints"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 2)
    allocate (value(n_(1), n_(2)))
    if (status_ == LK_OK) status_ = lk_conductivity_get_qpoints(self%raw, size(value, &
        kind=c_int64_t), value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Numbers of grid points that the irreducible q-points stand for.
  !>
  !> Since 1.0; C: lk_conductivity_get_weights().
  subroutine conductivity_get_weights(self, value, stat, errmsg)
    class(lk_conductivity), intent(in) :: self
    !> (n_qpoints,) Weights.
    integer(c_int64_t), allocatable, intent(out) :: value(:)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(1)
    status_ = lk_conductivity_get_shape(self%raw, "weights"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 1)
    allocate (value(n_(1)))
    if (status_ == LK_OK) status_ = lk_conductivity_get_weights(self%raw, size(value, &
        kind=c_int64_t), value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Lattice thermal conductivity.
  !>
  !> Since 1.0; C: lk_conductivity_get_kappa().
  subroutine conductivity_get_kappa(self, value, stat, errmsg)
    class(lk_conductivity), intent(in) :: self
    !> (6, n_temperatures, n_sigmas) Tensors xx, yy, zz, yz, xz, xy, W/(m K).
    real(c_double), allocatable, intent(out) :: value(:, :, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(3)
    status_ = lk_conductivity_get_shape(self%raw, "kappa"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 3)
    allocate (value(n_(1), n_(2), n_(3)))
    if (status_ == LK_OK) status_ = lk_conductivity_get_kappa(self%raw, size(value, &
        kind=c_int64_t), value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Contributions of the modes to the conductivity, summed over the star of each q-point.
  !>
  !> Since 1.0; C: lk_conductivity_get_mode_kappa().
  subroutine conductivity_get_mode_kappa(self, value, stat, errmsg)
    class(lk_conductivity), intent(in) :: self
    !> (6, n_bands, n_qpoints, n_temperatures, n_sigmas) Tensors xx, yy, zz, yz, xz, xy, W/(m K);
    !> their sum divided by the number of grid points is the conductivity.
    real(c_double), allocatable, intent(out) :: value(:, :, :, :, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(5)
    status_ = lk_conductivity_get_shape(self%raw, "mode_kappa"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 5)
    allocate (value(n_(1), n_(2), n_(3), n_(4), n_(5)))
    if (status_ == LK_OK) status_ = lk_conductivity_get_mode_kappa(self%raw, size(value, &
        kind=c_int64_t), value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Frequencies at the irreducible q-points.
  !>
  !> Since 1.0; C: lk_conductivity_get_frequencies().
  subroutine conductivity_get_frequencies(self, value, stat, errmsg)
    class(lk_conductivity), intent(in) :: self
    !> (n_bands, n_qpoints) Frequencies, THz, negative for imaginary modes.
    real(c_double), allocatable, intent(out) :: value(:, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(2)
    status_ = lk_conductivity_get_shape(self%raw, "frequencies"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 2)
    allocate (value(n_(1), n_(2)))
    if (status_ == LK_OK) status_ = lk_conductivity_get_frequencies(self%raw, size(value, &
        kind=c_int64_t), value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Group velocities at the irreducible q-points.
  !>
  !> Since 1.0; C: lk_conductivity_get_group_velocities().
  subroutine conductivity_get_group_velocities(self, value, stat, errmsg)
    class(lk_conductivity), intent(in) :: self
    !> (3, n_bands, n_qpoints) Velocities, THz Angstrom (100 m/s).
    real(c_double), allocatable, intent(out) :: value(:, :, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(3)
    status_ = lk_conductivity_get_shape(self%raw, "group_velocities"//c_null_char, rank_, &
        shape_)
    n_ = extents(status_, rank_, shape_, 3)
    allocate (value(n_(1), n_(2), n_(3)))
    if (status_ == LK_OK) status_ = lk_conductivity_get_group_velocities(self%raw, size(value, &
        kind=c_int64_t), value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Heat capacities of the modes.
  !>
  !> Since 1.0; C: lk_conductivity_get_heat_capacities().
  subroutine conductivity_get_heat_capacities(self, value, stat, errmsg)
    class(lk_conductivity), intent(in) :: self
    !> (n_bands, n_qpoints, n_temperatures) Heat capacities, eV/K.
    real(c_double), allocatable, intent(out) :: value(:, :, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(3)
    status_ = lk_conductivity_get_shape(self%raw, "heat_capacities"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 3)
    allocate (value(n_(1), n_(2), n_(3)))
    if (status_ == LK_OK) status_ = lk_conductivity_get_heat_capacities(self%raw, size(value, &
        kind=c_int64_t), value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Half widths at half maximum from three-phonon scattering.
  !>
  !> Since 1.0; C: lk_conductivity_get_gamma().
  subroutine conductivity_get_gamma(self, value, stat, errmsg)
    class(lk_conductivity), intent(in) :: self
    !> (n_bands, n_qpoints, n_temperatures, n_sigmas) Half widths, THz.
    real(c_double), allocatable, intent(out) :: value(:, :, :, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(4)
    status_ = lk_conductivity_get_shape(self%raw, "gamma"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 4)
    allocate (value(n_(1), n_(2), n_(3), n_(4)))
    if (status_ == LK_OK) status_ = lk_conductivity_get_gamma(self%raw, size(value, &
        kind=c_int64_t), value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Part of gamma from normal processes, with the option "normal_umklapp".
  !>
  !> Since 1.0; C: lk_conductivity_get_gamma_normal().
  subroutine conductivity_get_gamma_normal(self, value, stat, errmsg)
    class(lk_conductivity), intent(in) :: self
    !> (n_bands, n_qpoints, n_temperatures, n_sigmas) Half widths, THz.
    real(c_double), allocatable, intent(out) :: value(:, :, :, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(4)
    status_ = lk_conductivity_get_shape(self%raw, "gamma_normal"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 4)
    allocate (value(n_(1), n_(2), n_(3), n_(4)))
    if (status_ == LK_OK) status_ = lk_conductivity_get_gamma_normal(self%raw, size(value, &
        kind=c_int64_t), value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Part of gamma from Umklapp processes, with the option "normal_umklapp".
  !>
  !> Since 1.0; C: lk_conductivity_get_gamma_umklapp().
  subroutine conductivity_get_gamma_umklapp(self, value, stat, errmsg)
    class(lk_conductivity), intent(in) :: self
    !> (n_bands, n_qpoints, n_temperatures, n_sigmas) Half widths, THz.
    real(c_double), allocatable, intent(out) :: value(:, :, :, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(4)
    status_ = lk_conductivity_get_shape(self%raw, "gamma_umklapp"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 4)
    allocate (value(n_(1), n_(2), n_(3), n_(4)))
    if (status_ == LK_OK) status_ = lk_conductivity_get_gamma_umklapp(self%raw, size(value, &
        kind=c_int64_t), value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Half widths from isotope scattering, with the options "isotopes" or "mass_variances".
  !>
  !> Since 1.0; C: lk_conductivity_get_gamma_isotope().
  subroutine conductivity_get_gamma_isotope(self, value, stat, errmsg)
    class(lk_conductivity), intent(in) :: self
    !> (n_bands, n_qpoints, n_sigmas) Half widths, THz.
    real(c_double), allocatable, intent(out) :: value(:, :, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(3)
    status_ = lk_conductivity_get_shape(self%raw, "gamma_isotope"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 3)
    allocate (value(n_(1), n_(2), n_(3)))
    if (status_ == LK_OK) status_ = lk_conductivity_get_gamma_isotope(self%raw, size(value, &
        kind=c_int64_t), value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Half widths from boundary scattering, with the option "boundary_mfp".
  !>
  !> Since 1.0; C: lk_conductivity_get_gamma_boundary().
  subroutine conductivity_get_gamma_boundary(self, value, stat, errmsg)
    class(lk_conductivity), intent(in) :: self
    !> (n_bands, n_qpoints) Half widths, THz.
    real(c_double), allocatable, intent(out) :: value(:, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(2)
    status_ = lk_conductivity_get_shape(self%raw, "gamma_boundary"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 2)
    allocate (value(n_(1), n_(2)))
    if (status_ == LK_OK) status_ = lk_conductivity_get_gamma_boundary(self%raw, size(value, &
        kind=c_int64_t), value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Lifetimes of the modes from all scattering.
  !>
  !> Since 1.0; C: lk_conductivity_get_lifetimes().
  subroutine conductivity_get_lifetimes(self, value, stat, errmsg)
    class(lk_conductivity), intent(in) :: self
    !> (n_bands, n_qpoints, n_temperatures, n_sigmas) Lifetimes 1 / (4 pi Gamma), ps; 0 where the
    !> half width is 0.
    real(c_double), allocatable, intent(out) :: value(:, :, :, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(4)
    status_ = lk_conductivity_get_shape(self%raw, "lifetimes"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 4)
    allocate (value(n_(1), n_(2), n_(3), n_(4)))
    if (status_ == LK_OK) status_ = lk_conductivity_get_lifetimes(self%raw, size(value, &
        kind=c_int64_t), value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Mean free paths of the modes from all scattering.
  !>
  !> Since 1.0; C: lk_conductivity_get_mean_free_paths().
  subroutine conductivity_get_mean_free_paths(self, value, stat, errmsg)
    class(lk_conductivity), intent(in) :: self
    !> (n_bands, n_qpoints, n_temperatures, n_sigmas) Lengths |v| / (4 pi Gamma), Angstrom; 0
    !> where the half width is 0.
    real(c_double), allocatable, intent(out) :: value(:, :, :, :)
    integer, intent(out), optional :: stat
    character(len=*), intent(inout), optional :: errmsg
    integer(c_int32_t) :: status_
    integer(c_int64_t) :: rank_, shape_(8), n_(4)
    status_ = lk_conductivity_get_shape(self%raw, "mean_free_paths"//c_null_char, rank_, shape_)
    n_ = extents(status_, rank_, shape_, 4)
    allocate (value(n_(1), n_(2), n_(3), n_(4)))
    if (status_ == LK_OK) status_ = lk_conductivity_get_mean_free_paths(self%raw, size(value, &
        kind=c_int64_t), value)
    call report(status_, stat, errmsg)
  end subroutine

  !> Frees the handle.
  subroutine conductivity_destroy(self)
    class(lk_conductivity), intent(inout) :: self
    if (c_associated(self%raw)) call lk_conductivity_destroy(self%raw)
    self%raw = c_null_ptr
  end subroutine

  subroutine conductivity_final(self)
    type(lk_conductivity), intent(inout) :: self
    call self%destroy()
  end subroutine

  subroutine conductivity_copy(self, other)
    class(lk_conductivity), intent(inout) :: self
    class(lk_conductivity), intent(in) :: other
    if (c_associated(other%raw) .or. c_associated(self%raw)) &
      error stop "libkernel: an lk_conductivity cannot be copied"
  end subroutine
end module libkernel_handles
