# SPDX-License-Identifier: BSD-3-Clause

test_that("eigenvalues and eigenvectors of many matrices", {
  h <- array(0i, c(4, 4, 5))
  for (m in 1:5) for (j in 1:4) for (k in 1:4) h[j, k, m] <- (j == k) * (k + m) + 0.1i * (k - j)
  for (backend in c("auto", "reference", "native")) {
    found <- lk_linalg_eigh_hermitian_batch(h, backend = backend)
    for (m in 1:5) {
      # the bytes are C's: the band runs first, and each matrix is the transposed one
      c <- t(h[, , m])
      v <- t(found$eigenvectors[, , m])
      expect_equal(found$eigenvalues[, m], rev(eigen(c, symmetric = TRUE)$values))
      expect_lt(max(Mod(c %*% v - v %*% diag(found$eigenvalues[, m]))), 1e-12)
    }
  }
  alone <- lk_linalg_eigh_hermitian_batch(h, want_eigenvectors = FALSE)
  expect_null(alone$eigenvectors)
  expect_equal(alone$eigenvalues, found$eigenvalues)
  expect_error(lk_linalg_eigh_hermitian_batch(h[, 1:3, ]),
               "matrices: need dimensions", class = "lk_shape")
  expect_error(lk_linalg_eigh_hermitian_batch(h, implementation = "no such thing"),
               class = "lk_error")
  threads <- lapply(1:3, function(n) lk_linalg_eigh_hermitian_batch(h, threads = n)$eigenvalues)
  expect_identical(threads[[2]], threads[[1]])
  expect_identical(threads[[3]], threads[[1]])
})

test_that("what C changes in place is returned as a copy", {
  third <- array(sin(1:(27 * 64)), c(3, 3, 3, 4, 4, 4))
  before <- third + 0
  changed <- lk_fc3_permutation_symmetry(third)
  expect_identical(third, before)
  expect_identical(dim(changed), dim(third))
  expect_equal(changed[1, 2, 3, 1, 2, 3], changed[3, 2, 1, 3, 2, 1])
  second <- lk_fc2_symmetrize(2, array(sin(1:36), c(3, 3, 2, 2)))
  expect_equal(apply(second, c(1, 2, 4), sum), array(0, c(3, 3, 2)))
  expect_error(lk_fc2_symmetrize(2, array(0, c(3, 3, 2, 3))), class = "lk_shape")
})

test_that("indices and sizes of kernels", {
  d <- c(2, 3, 4)
  addresses <- lk_grid_addresses(24, d)
  expect_identical(dim(addresses), c(3L, 24L))
  expect_identical(lk_grid_indices(addresses, d), 1:24)
  swapped <- diamond[, 8:1]
  found <- lk_cell_permutation(cubic, diamond, swapped, 1e-5)
  expect_true(found$found)
  expect_identical(found$permutation, 8:1)
  heat <- lk_phonon_heat_capacities(c(1, 5), c(300, 3000))
  expect_identical(dim(heat), c(2L, 2L))
  expect_equal(heat[, 2], rep(8.617333e-5, 2), tolerance = 2e-3) # Dulong and Petit, eV/K
})
