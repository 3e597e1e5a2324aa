# SPDX-License-Identifier: BSD-3-Clause

test_that("shapes and types", {
  expect_error(lk_crystal(cubic[, 1:2], diamond, eight),
               "lattice: need dimensions \\(3, 3\\), got \\(3, 2\\)", class = "lk_shape")
  expect_error(lk_crystal(cubic, as.vector(diamond), eight),
               "positions: need 2 dimensions, got \\(24\\)", class = "lk_shape")
  expect_error(lk_crystal(cubic, diamond, eight[-1]),
               "symbols: need dimensions \\(8\\), got \\(7\\)", class = "lk_shape")
  expect_error(lk_crystal(cubic * 1i, diamond, eight),
               "lattice: need an array of real numbers, got matrix", class = "lk_invalid")
  expect_error(lk_crystal("cubic", diamond, eight), "got character", class = "lk_invalid")
  expect_error(lk_crystal(NULL, diamond, eight), "lattice: need an array", class = "lk_invalid")
  expect_error(lk_crystal(cubic, diamond, rep(14, 8)), "symbols: need texts", class = "lk_invalid")
  expect_error(lk_supercell(silicon(), 2.5 * diag(3)), "supercell_matrix: 2.5 is not an integer",
               class = "lk_invalid")
  expect_error(lk_supercell(3, diag(3)), "crystal: need a handle lk_crystal", class = "lk_invalid")
  expect_error(lk_n_atoms(3), "no applicable method")
  expect_error(lk_n_atoms(silicon(), 3), "unknown argument", class = "lk_invalid")
  expect_error(lk_element_mass(c("Si", "C")), "symbol: need one text", class = "lk_invalid")
})

test_that("NA is refused by name", {
  expect_error(lk_crystal(cubic, replace(diamond, 4, NA), eight), "positions: element 4 is NA",
               class = "lk_invalid")
  expect_error(lk_crystal(cubic * NaN, diamond, eight), "lattice: element 1 is NaN",
               class = "lk_invalid")
  expect_error(lk_crystal(cubic, diamond, replace(eight, 2, NA)), "symbols: a text is NA",
               class = "lk_invalid")
  expect_error(lk_supercell(silicon(), matrix(NA_integer_, 3, 3)),
               "supercell_matrix: element 1 is NA", class = "lk_invalid")
  expect_error(lk_grid_from_length(lk_supercell(silicon(), diag(3)), NA_real_), "length: is NA",
               class = "lk_invalid")
  expect_error(silicon(symmetry = NA), "option symmetry: is NA", class = "lk_option")
  expect_error(lk_symbol(silicon(), NA_integer_), "i: element 1 is NA", class = "lk_invalid")
  expect_error(lk_crystal(cubic, replace(diamond, 4, Inf), eight), "finite", class = "lk_invalid")
})

test_that("indices", {
  crystal <- silicon()
  for (i in list(0, 9, -1)) expect_error(lk_symbol(crystal, i), class = "lk_invalid")
  expect_error(lk_symbol(crystal, 1.5), "i: element 1 is not an integer", class = "lk_invalid")
  expect_error(lk_symbol(crystal, 1:2), "i: need one index", class = "lk_invalid")
  expect_error(lk_displacements_from_arrays(lk_supercell(crystal, diag(3)), 9, cbind(c(.1, 0, 0))),
               class = "lk_invalid")
})

test_that("options", {
  expect_identical(lk_n_operations(silicon(symmetry = FALSE)), 1L)
  expect_identical(lk_n_operations(silicon(tolerance = NULL)), 192L)
  expect_identical(lk_n_operations(silicon(rotations = as.vector(diag(3)),
                                           translations = c(0, 0, 0))), 1L)
  expect_error(silicon(tolerence = 1e-3), "\"tolerance\"", class = "lk_option")
  expect_error(silicon(tolerance = "x"), "option tolerance: need double, got \"x\"",
               class = "lk_option")
  expect_error(silicon(tolerance = c(1, 2)), "need double", class = "lk_option")
  expect_error(silicon(symmetry = 1), "need bool", class = "lk_option")
  expect_error(silicon(threads = 1.5), "need int64", class = "lk_option")
  expect_error(silicon(rotations = 0.5), "need int64_array", class = "lk_option")
  expect_error(silicon(tolerance = -1), "tolerance", class = "lk_option")
  expect_error(silicon(no_such_thing = "x"), "no_such_thing", class = "lk_option")
  expect_error(silicon(no_such_thing = TRUE), "no_such_thing", class = "lk_option")
  expect_error(silicon(no_such_thing = 1:2), "no_such_thing", class = "lk_option")
  expect_error(silicon(no_such_thing = c("x", "y")), "no_such_thing", class = "lk_option")
  expect_error(silicon(28), "needs its name", class = "lk_option")
})

test_that("conditions carry class, status and text", {
  found <- tryCatch(silicon(tolerance = -1), error = identity)
  expect_s3_class(found, c("lk_option", "lk_error", "error", "condition"), exact = TRUE)
  expect_identical(found$status, raw("status")[["LK_E_OPTION"]])
  expect_identical(conditionMessage(found), lk_error_message())
  found <- tryCatch(lk_crystal(cubic, diamond[1:2, ], eight), error = identity)
  expect_s3_class(found, c("lk_shape", "lk_error", "error", "condition"), exact = TRUE)
  expect_identical(found$status, raw("status")[["LK_E_SHAPE"]])
  lk_x_fault_set(1)
  expect_error(silicon(), class = "lk_nomem")
  lk_x_fault_set(0)
  expect_identical(lk_n_atoms(silicon()), 8L)
})

test_that("handles end in any order", {
  context <- lk_context(threads = 1)
  crystal <- silicon(context = context)
  supercell <- lk_supercell(crystal, diag(3), context = context)
  close(context)
  close(crystal)
  expect_identical(lk_n_atoms(supercell), 8L)
  expect_error(close(crystal), "was destroyed", class = "lk_invalid")
  expect_error(lk_n_atoms(crystal), "was destroyed", class = "lk_invalid")
  expect_output(print(crystal), "<lk_crystal, closed>")
  expect_output(print(context), "<lk_context, closed>")
  for (i in 1:50) silicon(symmetry = FALSE)
  gc()
  expect_identical(lk_n_atoms(supercell), 8L)
  rm(supercell)
  gc()
})

test_that("a handle does not survive a file", {
  path <- tempfile(fileext = ".rds")
  saveRDS(silicon(), path)
  expect_error(lk_n_atoms(readRDS(path)), "saved workspace", class = "lk_invalid")
  unlink(path)
})
