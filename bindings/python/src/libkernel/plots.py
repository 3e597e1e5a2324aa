# SPDX-License-Identifier: BSD-3-Clause
"""Pictures of phonons and conductivities, in one style, for print. Needs Matplotlib.

Every function draws into given axes, or makes a figure of one column's width, and returns the axes.
"""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING, Any, Iterator, Mapping, Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ._handles import Conductivity, Phonons

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

__all__ = ["bands", "cumulative_kappa", "kappa", "lifetimes", "overview", "save", "style"]

COLUMN = 3.4  # inch, the width of a journal's column
RESOLUTION = 300  # dots per inch
# Okabe and Ito's colours, told apart by colour-blind readers too.
COLOURS = ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#000000", "#F0E442"]
KAPPA = r"$\kappa$ (W m$^{-1}$ K$^{-1}$)"
SETTINGS: dict[str, Any] = {
    "font.size": 8, "axes.labelsize": 8, "axes.titlesize": 8, "legend.fontsize": 7,
    "xtick.labelsize": 7, "ytick.labelsize": 7, "font.family": "sans-serif",
    "mathtext.fontset": "dejavusans", "axes.linewidth": 0.6, "lines.linewidth": 1.1,
    "lines.markersize": 4, "xtick.direction": "in", "ytick.direction": "in", "xtick.top": True,
    "ytick.right": True, "xtick.major.width": 0.6, "ytick.major.width": 0.6,
    "xtick.minor.width": 0.4, "ytick.minor.width": 0.4, "legend.frameon": False,
    "legend.handlelength": 1.6, "figure.dpi": 100, "savefig.dpi": RESOLUTION,
    "figure.constrained_layout.use": True,
}


@contextlib.contextmanager
def style() -> Iterator[None]:
    """The settings of all pictures of this module, for pictures beside them."""
    import matplotlib as mpl

    with mpl.rc_context(SETTINGS):
        mpl.rcParams["axes.prop_cycle"] = mpl.cycler(color=COLOURS)
        yield


def _figure(rows: int = 1, columns: int = 1, height: float = 0.78) -> tuple["Figure", Any]:
    """A figure without pyplot: nothing is shown and no display is needed."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    with style():
        figure = Figure(figsize=(COLUMN * columns, COLUMN * height * rows))
        FigureCanvasAgg(figure)
        return figure, figure.subplots(rows, columns, squeeze=False)


def save(what: "Axes | Figure", path: str | os.PathLike) -> None:
    """Writes the figure of these axes; the ending of the name decides the format."""
    figure = what if hasattr(what, "savefig") else what.figure
    with style():
        figure.savefig(path, dpi=RESOLUTION)


def _axes(axes: "Axes | None") -> "Axes":
    return _figure()[1][0, 0] if axes is None else axes


# ---- bands


def bands(
    phonons: Phonons,
    segments: Sequence[Sequence[tuple[str, Sequence[float]]]],
    reciprocal_lattice: ArrayLike,
    *,
    points: int = 60,
    axes: "Axes | None" = None,
) -> "Axes":
    """Frequencies along a path.

    Parameters
    ----------
    phonons
        Phonons; their results are replaced.
    segments
        Connected parts of the path, each a list of (label, q-point in reduced coordinates).
    reciprocal_lattice : [3][3]
        Reciprocal vectors in columns, without 2 pi, 1/Angstrom, as Grid.reciprocal_lattice.
    points
        Number of q-points between two labelled ones.
    axes
        Where to draw.
    """
    basis = np.asarray(reciprocal_lattice)
    at, ticks, labels = 0.0, [], []
    with style():
        axes = _axes(axes)
        for segment in segments:
            path = [np.asarray(q, float) for _, q in segment]
            qpoints = np.concatenate([np.linspace(a, b, points + 1)[k > 0:]
                                      for k, (a, b) in enumerate(zip(path, path[1:]))])
            steps = np.linalg.norm(np.diff(qpoints, axis=0) @ basis.T, axis=1)
            x = at + np.concatenate([[0.0], np.cumsum(steps)])
            phonons.compute(qpoints)
            axes.plot(x, phonons.frequencies, color=COLOURS[0])
            _tick(ticks, labels, x[::points], [label for label, _ in segment])
            at = x[-1]
        for tick in ticks[1:-1]:
            axes.axvline(tick, color="0.6", linewidth=0.5, zorder=0)
        axes.set_xticks(ticks, labels)
        axes.tick_params(axis="x", length=0)
        axes.set_xlim(0, at)
        axes.set_ylim(bottom=min(0.0, axes.get_ylim()[0]) if axes.dataLim.ymin < -0.05 else 0.0)
        axes.set_ylabel("Frequency (THz)")
    return axes


def _tick(ticks: list[float], labels: list[str], x: NDArray, names: list[str]) -> None:
    """A label on a break between two segments holds both names."""
    if ticks:
        labels[-1] += f"|{names[0]}"
        x, names = x[1:], names[1:]
    ticks.extend(x)
    labels.extend(names)


# ---- conductivity


def kappa(
    temperatures: ArrayLike,
    values: ArrayLike,
    *,
    label: str | None = None,
    reference: tuple[ArrayLike, ArrayLike, str] | None = None,
    axes: "Axes | None" = None,
) -> "Axes":
    """Conductivity against temperature on logarithmic scales.

    Parameters
    ----------
    temperatures : [n]
        Temperatures, K.
    values : [n][6]
        Tensors xx, yy, zz, yz, xz, xy, W/(m K); equal diagonal elements are drawn once.
    label
        Name of the curve.
    reference
        Temperatures, conductivities and name of points to compare with.
    axes
        Where to draw.
    """
    tensors = np.asarray(values)
    with style():
        axes = _axes(axes)
        for name, column in _different_diagonals(tensors).items():
            text = " ".join(filter(None, [label, name]))
            axes.loglog(temperatures, column, "o-", markersize=3, label=text or None)
        if reference is not None:
            axes.loglog(reference[0], reference[1], "s", color="0.25", markerfacecolor="none",
                        markeredgewidth=0.8, label=reference[2], zorder=1)
        _plain_ticks(axes.xaxis)
        _plain_ticks(axes.yaxis)
        axes.set_xlabel("Temperature (K)")
        axes.set_ylabel(KAPPA)
        if axes.get_legend_handles_labels()[1]:
            axes.legend()
    return axes


def _different_diagonals(tensors: NDArray) -> dict[str, NDArray]:
    names = {"xx": tensors[:, 0], "yy": tensors[:, 1], "zz": tensors[:, 2]}
    if all(np.allclose(column, tensors[:, 0], rtol=1e-6) for column in names.values()):
        return {"": tensors[:, 0]}
    if np.allclose(names["xx"], names["yy"], rtol=1e-6):
        return {"xx, yy": names["xx"], "zz": names["zz"]}
    return names


def _plain_ticks(axis: Any) -> None:
    """Numbers such as 200 on a logarithmic axis; the smaller ones where less than two decades."""
    from matplotlib.ticker import FuncFormatter, LogLocator, NullFormatter

    low, high = axis.get_view_interval()
    axis.set_major_locator(LogLocator(subs=(1.0, 2.0, 5.0) if high < 150 * low else (1.0,)))
    axis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:g}"))
    axis.set_minor_formatter(NullFormatter())


def lifetimes(
    conductivity: Conductivity,
    temperature_index: int = 0,
    *,
    sigma_index: int = 0,
    axes: "Axes | None" = None,
) -> "Axes":
    """Lifetimes against frequency, one colour for each band.

    Parameters
    ----------
    conductivity
        Calculation after run().
    temperature_index
        Which temperature.
    sigma_index
        Which smearing.
    axes
        Where to draw.
    """
    frequencies = conductivity.frequencies
    times = conductivity.lifetimes[sigma_index, temperature_index]
    temperature = conductivity.temperatures[temperature_index]
    n_bands = frequencies.shape[1]
    with style():
        axes = _axes(axes)
        for band in range(n_bands):
            shown = times[:, band] > 0
            colour = COLOURS[band] if n_bands <= 6 else _from_map(band / (n_bands - 1))
            axes.semilogy(frequencies[shown, band], times[shown, band], ".", color=colour,
                          markersize=3, markeredgewidth=0, alpha=0.8, rasterized=True,
                          label=f"{band + 1}" if n_bands <= 6 else None)
        axes.set_xlim(left=0)
        axes.set_xlabel("Frequency (THz)")
        axes.set_ylabel(f"Lifetime at {temperature:g} K (ps)")
        if n_bands <= 6:
            axes.legend(title="Band", title_fontsize=7, ncols=2, markerscale=2.5,
                        handletextpad=0.1, columnspacing=0.6)
    return axes


def _from_map(x: float) -> Any:
    import matplotlib as mpl

    return mpl.colormaps["viridis"](x)


def cumulative_kappa(
    conductivity: Conductivity,
    axis: str = "mean_free_path",
    temperature_index: int = 0,
    *,
    sigma_index: int = 0,
    points: int = 300,
    axes: "Axes | None" = None,
) -> "Axes":
    """Conductivity of the modes up to a mean free path or frequency, mean of the diagonal.

    Parameters
    ----------
    conductivity
        Calculation after run().
    axis
        "mean_free_path" or "frequency".
    temperature_index
        Which temperature.
    sigma_index
        Which smearing.
    points
        Number of points of the curve.
    axes
        Where to draw.
    """
    paths = axis == "mean_free_path"
    quantity = conductivity.mean_free_paths[sigma_index, temperature_index] if paths \
        else conductivity.frequencies
    positive = quantity[quantity > 0]
    x = np.geomspace(max(positive.min(), 1e-5 * positive.max()), 1.05 * positive.max(), points) \
        if paths else np.linspace(0.0, 1.02 * positive.max(), points)
    found = conductivity.compute_cumulative_kappa(sigma_index, x, conductivity.n_temperatures,
                                                  axis=axis)
    curve = found.cumulative[temperature_index, :, :3].mean(axis=1)
    temperature = conductivity.temperatures[temperature_index]
    with style():
        axes = _axes(axes)
        axes.plot(x / 10 if paths else x, curve, label=f"{temperature:g} K")
        if paths:
            axes.set_xscale("log")
            axes.set_xlim(max(x[np.searchsorted(curve, 1e-3 * curve[-1])] / 10, x[0] / 10),
                          x[-1] / 10)
        else:
            axes.set_xlim(0, x[-1])
            density = found.density[temperature_index, :, :3].mean(axis=1)
            _density(axes, x, density)
        axes.set_ylim(bottom=0)
        axes.set_xlabel("Mean free path (nm)" if paths else "Frequency (THz)")
        axes.set_ylabel(f"Cumulative {KAPPA}")
        axes.legend(loc="lower right" if paths else "center right")
    return axes


def _density(axes: "Axes", x: NDArray, density: NDArray) -> None:
    right = axes.twinx()
    right.fill_between(x, density, color="0.82", linewidth=0, zorder=0)
    right.set_ylim(0, 1.6 * density.max())
    right.set_ylabel(r"Derivative (W m$^{-1}$ K$^{-1}$ THz$^{-1}$)", color="0.4")
    right.tick_params(axis="y", colors="0.4")
    axes.tick_params(axis="y", right=False)
    axes.set_zorder(right.get_zorder() + 1)
    axes.patch.set_visible(False)


def overview(
    conductivity: Conductivity,
    *,
    temperature_index: int | None = None,
    title: str | None = None,
    reference: tuple[ArrayLike, ArrayLike, str] | None = None,
    path: Mapping[str, Any] | None = None,
) -> "Figure":
    """Conductivity, lifetimes and cumulative conductivities in one figure.

    With one temperature there is no panel of the conductivity against temperature.

    Parameters
    ----------
    conductivity
        Calculation after run().
    temperature_index
        Temperature of the lifetimes; that nearest to 300 K when not given.
    title
        Name of the crystal.
    reference
        Points to compare with, as in kappa().
    path
        Arguments of bands(), which are drawn in place of the cumulative conductivity against
        frequency.
    """
    temperatures = conductivity.temperatures
    at = int(np.argmin(np.abs(temperatures - 300))) if temperature_index is None \
        else temperature_index
    several = len(temperatures) > 1
    figure, grid = _figure(2, 2) if several else _figure(1, 3)
    panels = list(grid.flat)
    if path is not None:
        bands(**path, axes=panels[0])
    else:
        cumulative_kappa(conductivity, "frequency", at, axes=panels[0])
    if several:
        kappa(temperatures, conductivity.kappa[0], reference=reference, axes=panels[1],
              label="calculated" if reference is not None else None)
    lifetimes(conductivity, at, axes=panels[-2])
    cumulative_kappa(conductivity, "mean_free_path", at, axes=panels[-1])
    for letter, panel in zip("abcd", panels):
        panel.set_title(f"({letter})", loc="left", fontsize=8, pad=3)
    if title:
        figure.suptitle(title, fontsize=9)
    return figure
