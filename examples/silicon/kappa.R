# SPDX-License-Identifier: BSD-3-Clause
# From crystal and forces to kappa(T): kappa.R INPUT N OUTPUT.json T...
# Mesh N x N x N, natural isotopes. OUTPUT.json.maps lists the libraries of the process.
library(libkernel)

arguments <- commandArgs(trailingOnly = TRUE)
n <- as.integer(arguments[2])
output <- arguments[3]
data <- lk_input_read(arguments[1])
supercell <- lk_supercell_from_input(data)
displacements <- lk_displacements_from_input(supercell, data)
fc2 <- lk_fc2_from_displacements(supercell, displacements)
fc3 <- lk_fc3_from_displacements(supercell, displacements)
grid <- lk_grid(supercell, c(n, n, n))
conductivity <- lk_conductivity(supercell, grid, fc2, fc3, isotopes = TRUE,
                                temperatures = as.numeric(arguments[-(1:3)]))
lk_run(conductivity)

writeLines(readLines("/proc/self/maps"), paste0(output, ".maps"))
tensors <- lk_kappa(conductivity)                # (component, temperature, smearing)
rows <- apply(tensors[, , 1, drop = FALSE], 2, function(row)
  paste0("[", paste(sprintf("%.17g", row), collapse = ", "), "]"))
writeLines(paste0('{"language": "r", "kappa": [', paste(rows, collapse = ", "), "]}"), output)
