# SPDX-License-Identifier: BSD-3-Clause
# From crystal and forces to kappa(T): kappa.jl INPUT N OUTPUT.json T...
# Mesh N x N x N, natural isotopes. OUTPUT.json.maps lists the libraries of the process.
using LibKernel

path, n, output = ARGS[1], parse(Int, ARGS[2]), ARGS[3]
data = Input_read(path)
supercell = Supercell_from_input(data)
displacements = Displacements_from_input(supercell, data)
fc2 = Fc2_from_displacements(supercell, displacements)
fc3 = Fc3_from_displacements(supercell, displacements)
grid = Grid(supercell, [n, n, n])
conductivity = Conductivity(supercell, grid, fc2, fc3; isotopes = true,
                            temperatures = parse.(Float64, ARGS[4:end]))
run!(conductivity)

Base.write(output * ".maps", read("/proc/self/maps"))
tensors = kappa(conductivity)                    # (component, temperature, smearing)
rows = ["[" * join(tensors[:, i, 1], ", ") * "]" for i in axes(tensors, 2)]
Base.write(output, "{\"language\": \"julia\", \"kappa\": [", join(rows, ", "), "]}\n")
