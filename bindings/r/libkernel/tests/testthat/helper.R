# SPDX-License-Identifier: BSD-3-Clause
# Silicon with springs between all atoms.

a <- 5.43
cubic <- a * diag(3)
first <- cbind(c(0, 0, 0), c(0, .5, .5), c(.5, 0, .5), c(.5, .5, 0))
diamond <- cbind(first, first + .25)
diamond[diamond > 1] <- diamond[diamond > 1] - 1
eight <- rep("Si", 8)

silicon <- function(...) lk_crystal(cubic, diamond, eight, ...)

# Dimensions (component, component, second atom, first atom).
springs <- function(n = 8) outer(diag(3), n * diag(n) - 1)

# Third-order force constants of no meaning: the run is what matters.
conductivity <- function(context = NULL) {
  supercell <- lk_supercell(silicon(), diag(3))
  third <- array(sin(1:(27 * 512)), c(3, 3, 3, 8, 8, 8))
  lk_conductivity(supercell, lk_grid(supercell, c(3, 3, 3)), lk_fc2(supercell, springs()),
                  lk_fc3(supercell, third), temperatures = c(300, 600), context = context)
}

# A function of the package's namespace that is not exported: the raw layer.
raw <- function(name) getFromNamespace(paste0(".", name), "libkernel")
