# SPDX-License-Identifier: BSD-3-Clause
library(libkernel)

data <- lk_input_read(commandArgs(trailingOnly = TRUE)[1])
supercell <- lk_supercell_from_input(data)
displacements <- lk_displacements_from_input(supercell, data)
fc2 <- lk_fc2_from_displacements(supercell, displacements)
fc3 <- lk_fc3_from_displacements(supercell, displacements)
grid <- lk_grid(supercell, c(11, 11, 11))
conductivity <- lk_conductivity(supercell, grid, fc2, fc3, temperatures = 300)
lk_run(conductivity)
cat(sprintf("kappa(300 K) = %.6f W/(m K)\n", lk_kappa(conductivity)[1, 1, 1]))
