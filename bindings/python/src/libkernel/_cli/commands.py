# SPDX-License-Identifier: BSD-3-Clause
"""The commands and their options."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Optional

import typer

from .console import one_line_errors, refuse

application = typer.Typer(
    name="libkernel", no_args_is_help=True, add_completion=False, rich_markup_mode="rich",
    pretty_exceptions_enable=False,
    help="Numerical kernels: lattice thermal conductivity from forces, in one library.")

Integers3 = tuple[int, int, int]
Integers9 = tuple[int, int, int, int, int, int, int, int, int]
GRID, SCATTERING, RUN, OUTPUT = "Grid", "Scattering", "Run", "Output"


def _numbers(text: Optional[str], option: str) -> Optional[list[float]]:
    """Numbers separated by commas; fractions such as 1/2 are numbers."""
    if text is None:
        return None
    try:
        parts = [part.split("/") for part in text.split(",") if part.strip()]
        numbers = [float(p[0]) / float(p[1]) if len(p) == 2 else float(p[0]) for p in parts]
    except (ValueError, ZeroDivisionError):
        numbers = []
    if not numbers:
        raise typer.BadParameter(f"need numbers separated by commas, got {text!r}",
                                 param_hint=option)
    return numbers


@application.command(no_args_is_help=True)
def kappa(
    input: Annotated[Path, typer.Argument(
        metavar="INPUT.yaml", help="phono3py_params.yaml, phono3py_disp.yaml, … (also .xz)")],
    forces_fc3: Annotated[Optional[Path], typer.Option(
        help="Forces of the displaced supercells, FORCES_FC3.")] = None,
    forces_fc2: Annotated[Optional[Path], typer.Option(
        help="Forces of the second-order supercells, FORCES_FC2.")] = None,
    born: Annotated[Optional[Path], typer.Option(
        help="Dielectric constant and Born charges, BORN.")] = None,
    fc2: Annotated[Optional[Path], typer.Option(
        help="Second-order force constants, fc2.hdf5.")] = None,
    fc3: Annotated[Optional[Path], typer.Option(
        help="Third-order force constants, fc3.hdf5.")] = None,
    mesh: Annotated[Optional[Integers3], typer.Option(
        metavar="A B C", help="Mesh numbers.", rich_help_panel=GRID)] = None,
    mesh_length: Annotated[Optional[float], typer.Option(
        metavar="L", help="Mesh from a length, Å.", rich_help_panel=GRID)] = None,
    generalized_grid: Annotated[bool, typer.Option(
        "--generalized-grid", help="With --mesh-length: mesh of the conventional cell.",
        rich_help_panel=GRID)] = False,
    grid_matrix: Annotated[Optional[Integers9], typer.Option(
        metavar="9 integers", help="Grid matrix, row by row.", rich_help_panel=GRID)] = None,
    temperatures: Annotated[str, typer.Option(
        metavar="T,T,…", help="Temperatures, K.", rich_help_panel=SCATTERING)] = "300",
    isotopes: Annotated[bool, typer.Option(
        "--isotopes", help="Scattering by natural isotopes.", rich_help_panel=SCATTERING)] = False,
    mass_variances: Annotated[Optional[str], typer.Option(
        metavar="v,…", help="Mass variances of the primitive atoms, in place of --isotopes.",
        rich_help_panel=SCATTERING)] = None,
    sigma: Annotated[Optional[str], typer.Option(
        metavar="s,…", help="Gaussian smearing, THz; without it linear tetrahedra.",
        rich_help_panel=SCATTERING)] = None,
    sigma_cutoff: Annotated[float, typer.Option(
        metavar="c", help="Cutoff of the Gaussians in units of sigma.",
        rich_help_panel=SCATTERING)] = 0.0,
    boundary_mfp: Annotated[float, typer.Option(
        metavar="um", help="Mean free path of boundary scattering, µm.",
        rich_help_panel=SCATTERING)] = 0.0,
    method: Annotated[str, typer.Option(
        metavar="rta", help="Relaxation-time approximation.", rich_help_panel=SCATTERING)] = "rta",
    symmetrize_tetrahedra: Annotated[bool, typer.Option(
        "--symmetrize-tetrahedra", help="Average over all images of the tetrahedra.",
        rich_help_panel=SCATTERING)] = False,
    no_r0_average: Annotated[bool, typer.Option(
        "--no-r0-average", help="No average over the atom in the origin of fc3.",
        rich_help_panel=SCATTERING)] = False,
    upstream_defaults: Annotated[bool, typer.Option(
        "--upstream-defaults", help="phono3py's choices, which depend on the eigensolver.",
        rich_help_panel=SCATTERING)] = False,
    threads: Annotated[Optional[int], typer.Option(
        metavar="N", help="Number of threads.", rich_help_panel=RUN)] = None,
    backend: Annotated[str, typer.Option(
        metavar="auto|reference|native", help="How kernels run.", rich_help_panel=RUN)] = "auto",
    dry_run: Annotated[bool, typer.Option(
        "--dry-run", help="Only memory, number of triplets, estimated time.",
        rich_help_panel=RUN)] = False,
    resume: Annotated[Optional[Path], typer.Option(
        metavar="DIR", help="Not in this version.", rich_help_panel=RUN, hidden=True)] = None,
    json: Annotated[Optional[Path], typer.Option(
        metavar="F", help="Write all results as JSON.", rich_help_panel=OUTPUT)] = None,
    hdf5: Annotated[Optional[Path], typer.Option(
        metavar="F", help="Write phono3py's kappa-*.hdf5.", rich_help_panel=OUTPUT)] = None,
    plot: Annotated[Optional[Path], typer.Option(
        metavar="F", help="Draw kappa(T), lifetimes and cumulative kappa.",
        rich_help_panel=OUTPUT)] = None,
    quiet: Annotated[bool, typer.Option(
        "--quiet", help="No progress bar, no table.", rich_help_panel=OUTPUT)] = False,
) -> None:
    """Lattice thermal conductivity from forces or force constants.

    Example:

    libkernel kappa phono3py_params.yaml.xz --mesh 11 11 11 --temperatures 200,300,400 --isotopes
    """
    if method != "rta":
        refuse(f"--method {method}: " + {"lbte": "the direct solution of the Boltzmann equation"}
               .get(method, "this method"))
    if resume is not None:
        refuse("--resume: continuing a run from its finished q-points")
    if sum(g is not None for g in (mesh, mesh_length, grid_matrix)) != 1:
        raise typer.BadParameter("need one of --mesh, --mesh-length, --grid-matrix",
                                 param_hint="--mesh")
    if backend not in ("auto", "reference", "native"):
        raise typer.BadParameter(f"need auto, reference or native, got {backend!r}",
                                 param_hint="--backend")
    if generalized_grid and mesh_length is None:
        raise typer.BadParameter("needs --mesh-length", param_hint="--generalized-grid")
    options = {
        "temperatures": _numbers(temperatures, "--temperatures"),
        "sigmas": _numbers(sigma, "--sigma"),
        "sigma_cutoff": sigma_cutoff or None,
        "isotopes": isotopes or None,
        "mass_variances": _numbers(mass_variances, "--mass-variances"),
        "boundary_mfp": boundary_mfp or None,
        "symmetrize_tetrahedra": symmetrize_tetrahedra or None,
        "r0_average": False if no_r0_average else None,
        "upstream_defaults": upstream_defaults or None,
    }
    from .kappa import Request, run

    with one_line_errors():
        run(Request(
            input=input, forces_fc3=forces_fc3, forces_fc2=forces_fc2, born=born, fc2=fc2, fc3=fc3,
            mesh=mesh, mesh_length=mesh_length, generalized_grid=generalized_grid,
            grid_matrix=grid_matrix,
            options={key: value for key, value in options.items() if value is not None},
            threads=threads, backend=backend, dry_run=dry_run, json=json, hdf5=hdf5, plot=plot,
            quiet=quiet))


@application.command(no_args_is_help=True)
def displace(
    cell: Annotated[Path, typer.Argument(
        metavar="CELL", help="POSCAR, or a YAML file of phonopy or phono3py.")],
    dim: Annotated[str, typer.Option(
        metavar="A B C", help="Supercell numbers, or the 9 of a supercell matrix row by row.")],
    output: Annotated[Path, typer.Option("-o", metavar="DIR", help="Directory to write to.")],
    primitive: Annotated[str, typer.Option(
        metavar="9 numbers|auto", help="Primitive matrix row by row; auto finds it.")] = "auto",
    pairs: Annotated[bool, typer.Option(
        "--pairs", help="Also displace second atoms, for third-order force constants.")] = False,
    amplitude: Annotated[Optional[float], typer.Option(
        metavar="Å", help="Length of a displacement; 0.01, with --pairs 0.03.")] = None,
) -> None:
    """Displaced supercells whose forces determine the force constants.

    Writes phono3py_disp.yaml (phonopy_disp.yaml without --pairs), SPOSCAR and POSCAR-00001 ….

    Example:

    libkernel displace POSCAR --dim 2 2 2 --pairs -o displaced
    """
    numbers = _numbers(dim, "--dim")
    if len(numbers) not in (3, 9) or any(n != int(n) for n in numbers):
        raise typer.BadParameter(f"need 3 or 9 integers, got {dim!r}", param_hint="--dim")
    matrix = None if primitive == "auto" else _numbers(primitive, "--primitive")
    if matrix is not None and len(matrix) != 9:
        raise typer.BadParameter(f"need 9 numbers or auto, got {primitive!r}",
                                 param_hint="--primitive")
    from .displace import run

    with one_line_errors():
        run(cell, [int(n) for n in numbers], matrix, pairs, amplitude, output)


@application.command()
def info() -> None:
    """What was built, what was chosen in this process and why, which kernels there are.

    Example:

    libkernel info
    """
    from .info import run

    with one_line_errors():
        run()
