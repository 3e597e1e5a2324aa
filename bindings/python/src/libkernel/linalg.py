# SPDX-License-Identifier: BSD-3-Clause
# Generated from the C headers, do not edit; refresh by: python3 bindings/api/generate.py
"""Dense linear algebra."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from . import _core, _raw

if TYPE_CHECKING:
    from .context import Context

__all__ = ["eigh_hermitian_batch"]



class EighHermitianBatchResult(NamedTuple):
    """Results of eigh_hermitian_batch()."""

    eigenvalues: NDArray[np.float64]
    eigenvectors: NDArray[np.complex128] | None


def eigh_hermitian_batch(
    matrices: ArrayLike,
    want_eigenvectors: bool = True,
    *,
    context: Context | None = None,
    **options: Any
) -> EighHermitianBatchResult:
    """Eigenvalues and eigenvectors of many Hermitian matrices of one order.

    Only the lower triangle of every matrix is read (column <= row), and of its diagonal the
    real part. The eigenvector of a band is normalised to length 1; its phase, and the basis
    inside a degenerate set, are free.

    Parameters
    ----------
    matrices : [n_matrices][n][n]
        Matrices, row by row, any unit.
    want_eigenvectors : [n_matrices][n][n]
        Eigenvectors in columns: [matrix][component][band]; NULL for eigenvalues alone, which
        takes less than half of the time.
    **options
        Keys of ``libkernel.options.table("lk_linalg_eigh_hermitian_batch_compute")``.

    Returns
    -------
    eigenvalues : [n_matrices][n]
        Eigenvalues in ascending order, unit of the matrices.
    eigenvectors : [n_matrices][n][n]
        Eigenvectors in columns: [matrix][component][band]; NULL for eigenvalues alone, which
        takes less than half of the time.

    Raises
    ------
    InvalidArgument, OptionError, OutOfMemory, NoConvergence, Unsupported, Cancelled

    Since 1.0; C: lk_linalg_eigh_hermitian_batch_compute().
    """
    matrices = _core.array(matrices, np.complex128, 3, "matrices")
    n_matrices = matrices.shape[0]
    n = matrices.shape[1]
    _core.check(matrices, (n_matrices, n, n), "matrices", "[n_matrices][n][n]")
    eigenvalues = _core.empty((n_matrices, n), np.float64)
    eigenvectors = _core.empty((n_matrices, n, n), np.complex128) if want_eigenvectors else None
    _raw.lk_linalg_eigh_hermitian_batch_compute(_core.context_handle(context), n_matrices, n,
        matrices, eigenvalues, eigenvectors,
        _core.options("lk_linalg_eigh_hermitian_batch_compute", options))
    return EighHermitianBatchResult(eigenvalues, eigenvectors)
