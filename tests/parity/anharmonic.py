# SPDX-License-Identifier: BSD-3-Clause
"""Crystals of phono3py's test suite as phono3py objects, and the arrays of its kernels.

sources.py says where the source distribution of phono3py is.
"""

import functools

import numpy as np
import pytest

import sources

TESTS = sources.PHONO3PY / "test"


@functools.cache
def load(name, compact=True):
    """phono3py object with fc2 and fc3 of "si", "nacl" or "aln", or small silicon "si8"."""
    phono3py = pytest.importorskip("phono3py")
    if not TESTS.is_dir():
        pytest.skip(f"no source distribution of phono3py in {sources.PHONO3PY}")
    files = {
        "si": ("phono3py_si_pbesol.yaml", "FORCES_FC3_si_pbesol"),
        "si8": ("phono3py_params_Si-111-222.yaml", None),
        "nacl": ("phono3py_params_NaCl222.yaml.xz", None),
        "aln": ("phono3py_params_AlN332.yaml.xz", None),
    }
    yaml, forces = files[name]
    return phono3py.load(
        TESTS / yaml,
        forces_fc3_filename=None if forces is None else TESTS / forces,
        is_compact_fc=compact,
        make_r0_average=True,
        fc_calculator="traditional",
        log_level=0,
    )


class Arguments:
    """What the array-level kernels take, for one crystal and grid."""

    def __init__(self, name, mesh, compact=True, symmetrize_tetrahedra=False, r0_average=True):
        from phono3py.phonon3.interaction import Interaction
        from phonopy.phonon.grid import get_reduced_bases_and_tmat_inv
        from phonopy.phonon.tetrahedron_method import get_tetrahedra_relative_gr_grid_address

        ph3 = load(name, compact)
        ph3.mesh_numbers = mesh
        grid = ph3.grid
        interaction = Interaction(
            ph3.primitive,
            grid,
            ph3.primitive_symmetry,
            fc3=ph3.fc3,
            cutoff_frequency=1e-4,
            make_r0_average=r0_average,
        )
        interaction.init_dynamical_matrix(
            ph3.fc2, ph3.phonon_supercell, ph3.phonon_primitive, nac_params=ph3.nac_params
        )
        interaction.run_phonon_solver()
        self.interaction, self.bz_grid, self.primitive = interaction, grid, ph3.primitive

        def contiguous(a, dtype):
            return np.ascontiguousarray(a, dtype=dtype)

        self.d_diag = contiguous(grid.D_diag, "int64")
        self.q_mat = contiguous(grid.Q, "int64")
        self.addresses = contiguous(grid.addresses, "int64")
        self.bz_map = contiguous(grid.gp_map, "int64")
        self.bz_to_grid = contiguous(grid.bzg2grg, "int64")
        self.grid_type = 2
        self.rotations = contiguous(grid.rotations, "int64")
        reduced, t_inv = get_reduced_bases_and_tmat_inv(np.linalg.inv(ph3.primitive.cell))
        self.reciprocal = contiguous(reduced, "double")
        self.q_reduced = contiguous(t_inv @ grid.Q, "int64")
        self.tetrahedra = contiguous(
            get_tetrahedra_relative_gr_grid_address(grid, symmetrize_tetrahedra), "int64"
        )
        phonons = interaction.phonons
        self.frequencies = contiguous(phonons.frequencies, "double")
        self.eigenvectors = contiguous(phonons.eigenvectors, "complex128")
        self.degenerate_ids = contiguous(phonons.degenerate_ids, "int64")
        self.fc3 = contiguous(interaction.fc3, "double")
        self.nonzero = contiguous(interaction.fc3_nonzero_indices, "int8")
        vectors, multiplicity = ph3.primitive.get_smallest_vectors()
        self.vectors = contiguous(vectors, "double")
        self.multiplicity = contiguous(multiplicity, "int64")
        self.masses = contiguous(ph3.primitive.masses, "double")
        self.p2s = contiguous(ph3.primitive.p2s_map, "int64")
        self.s2p = contiguous(ph3.primitive.s2p_map, "int64")
        self.all_shortest = contiguous(interaction.all_shortest, "int8")
        self.r0_average = r0_average
        self.compact = self.fc3.shape[0] != self.fc3.shape[1]
        self.cutoff = 1e-4
        self.n_bz, self.n_band = self.frequencies.shape
        self.n_atoms = len(self.masses)

    def grid_arguments(self):
        """d_diag, q_mat, n_bz, addresses, n_bz_map, bz_map, bz_grid_type."""
        return (self.d_diag, self.q_mat, self.n_bz, self.addresses, len(self.bz_map), self.bz_map,
                self.grid_type)

    def crystal_arguments(self, masses=True):
        rows, super_ = self.fc3.shape[:2]
        head = (self.n_atoms, super_, rows, self.fc3, self.nonzero, len(self.vectors), self.vectors,
                self.multiplicity)
        tail = (self.p2s, self.s2p, self.all_shortest)
        return head + ((self.masses,) if masses else ()) + tail

    def peer_crystal(self):
        """fc3 ... s2p_map in the order of phonors' fused kernels."""
        return (self.fc3, self.nonzero, self.vectors, self.multiplicity, self.masses, self.p2s,
                self.s2p)
