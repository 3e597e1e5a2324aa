# SPDX-License-Identifier: BSD-3-Clause
"""libkernel kappa."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import libkernel as lk

from .calculation import Model, estimate_seconds, is_regular, make_grid, make_model, read_input
from .console import Bar, duration, show, size, table

COMPONENTS = ["xx", "yy", "zz", "yz", "xz", "xy"]
UNITS = {
    "kappa": "W/(m K)", "temperatures": "K", "sigmas": "THz", "frequencies": "THz",
    "group_velocities": "THz Angstrom", "heat_capacities": "eV/K", "gamma": "THz",
    "gamma_isotope": "THz", "lifetimes": "ps", "qpoints": "fractional", "seconds": "s",
    "memory": "bytes",
}


@dataclass
class Request:
    """What the command line asks for."""

    input: Path
    forces_fc3: Path | None
    forces_fc2: Path | None
    born: Path | None
    fc2: Path | None
    fc3: Path | None
    mesh: Any
    mesh_length: float | None
    generalized_grid: bool
    grid_matrix: Any
    options: dict[str, Any]
    threads: int | None
    backend: str
    dry_run: bool
    json: Path | None
    hdf5: Path | None
    plot: Path | None
    quiet: bool


def run(request: Request) -> None:
    for path in (request.json, request.hdf5, request.plot):
        if path and not path.absolute().parent.is_dir():
            raise FileNotFoundError(f"{path}: there is no directory {path.parent} to write to")
    with Bar(request.quiet) as bar, \
            lk.Context(threads=request.threads, backend=request.backend, progress=bar):
        begin = time.perf_counter()
        data = read_input(request.input, request.forces_fc3, request.forces_fc2, request.born)
        model = make_model(data, request.fc2, request.fc3)
        grid = make_grid(model.supercell, request.mesh, request.mesh_length, request.grid_matrix,
                         request.generalized_grid)
        conductivity = lk.Conductivity(model.supercell, grid, model.fc2, model.fc3, model.nac,
                                       **request.options)
        summary = describe(model, grid, conductivity)
        if request.dry_run:
            estimate(request, model, grid, summary)
        else:
            conductivity.run()
            summary["seconds"] = time.perf_counter() - begin
    if not request.dry_run:
        report(request, model, grid, conductivity, summary)


def describe(model: Model, grid: lk.Grid, conductivity: lk.Conductivity) -> dict[str, Any]:
    memory, n_triplets = conductivity.estimate()
    return {
        "system": model.formula,
        "space_group": model.supercell.space_group,
        "mesh": grid.d_diag.tolist() if is_regular(grid) else None,
        "grid_matrix": grid.grid_matrix.tolist(),
        "method": "rta",
        "n_qpoints": grid.n_irreducible,
        "n_triplets": n_triplets,
        "memory": memory,
        "version": lk.__version__,
        "units": UNITS,
    }


def headline(summary: dict[str, Any]) -> str:
    mesh = summary["mesh"]
    points = "×".join(map(str, mesh)) + " mesh" if mesh \
        else f"grid matrix {summary['grid_matrix']}"
    return (f"{summary['system']}, {summary['space_group']}, {points}, "
            f"{summary['n_qpoints']} irreducible q-points, {summary['n_triplets']} triplets")


def estimate(request: Request, model: Model, grid: lk.Grid, summary: dict[str, Any]) -> None:
    summary["seconds"] = estimate_seconds(model, grid, summary["n_triplets"], request.options)
    if not request.quiet:
        print(headline(summary))
        print(f"memory: {size(summary['memory'])}")
        print(f"estimated time: {duration(summary['seconds'])}, from runs on coarse grids")
    if request.json:
        write_json(request.json, summary)


def report(request: Request, model: Model, grid: lk.Grid, conductivity: lk.Conductivity,
           summary: dict[str, Any]) -> None:
    kappa, sigmas = conductivity.kappa, conductivity.sigmas
    if not request.quiet:
        print(headline(summary))
        for i, sigma in enumerate(sigmas):
            title = f"κ in W/(m K), sigma {sigma:g} THz" if sigma else "κ in W/(m K)"
            rows = [[f"{t:g}", *(f"{round(k, 3) + 0.0:.3f}" for k in tensor)]
                    for t, tensor in zip(conductivity.temperatures, kappa[i])]
            show(table(title, ["T/K", *COMPONENTS], rows))
        print(f"{duration(summary['seconds'])}")
    if request.json:
        write_json(request.json, summary | results(conductivity))
    if request.hdf5:
        write_hdf5(request, model, grid, conductivity)
    if request.plot:
        from libkernel import plots

        plots.save(plots.overview(conductivity, title=summary["system"]), request.plot)


def results(conductivity: lk.Conductivity) -> dict[str, Any]:
    """Arrays of the calculation; without smearing, or with one, those of that one."""
    def of_sigma(values: Any) -> Any:
        return (values[0] if len(values) == 1 else values).tolist()

    found = {
        "temperatures": conductivity.temperatures.tolist(),
        "sigmas": conductivity.sigmas.tolist(),
        "components": COMPONENTS,
        "kappa": of_sigma(conductivity.kappa),
        "qpoints": conductivity.qpoints.tolist(),
        "weights": conductivity.weights.tolist(),
        "frequencies": conductivity.frequencies.tolist(),
        "group_velocities": conductivity.group_velocities.tolist(),
        "heat_capacities": conductivity.heat_capacities.tolist(),
        "gamma": of_sigma(conductivity.gamma),
        "lifetimes": of_sigma(conductivity.lifetimes),
    }
    try:
        found["gamma_isotope"] = of_sigma(conductivity.gamma_isotope)
    except lk.StateError:
        pass
    return found


def write_json(path: Path, content: dict[str, Any]) -> None:
    path.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")


def write_hdf5(request: Request, model: Model, grid: lk.Grid,
               conductivity: lk.Conductivity) -> None:
    """One file for each smearing, as phono3py; with several the name gains the smearing."""
    from libkernel import hdf5

    sigmas = conductivity.sigmas
    for i, sigma in enumerate(sigmas):
        path = request.hdf5
        if len(sigmas) > 1 and sigma:
            path = path.with_name(f"{path.stem}-s{sigma:g}{path.suffix}")
        hdf5.write_kappa(path, conductivity, grid, model.supercell, sigma_index=i,
                         sigma_cutoff=request.options.get("sigma_cutoff", 0.0),
                         boundary_mfp=request.options.get("boundary_mfp", 0.0))
