# SPDX-License-Identifier: BSD-3-Clause
"""The pictures hold the numbers of the library, with labels and units."""
import pathlib
import sys

import numpy as np
import pytest

import libkernel as lk

pytest.importorskip("matplotlib")
from libkernel import plots

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "examples/silicon"))
import demo

sys.path.pop(0)


@pytest.fixture(scope="module")
def silicon():
    return demo.calculate(lk, demo.DATA, 5)


def test_bands_along_a_path(silicon):
    supercell, fc2, _, grid, _ = silicon
    phonons = lk.Phonons(supercell, fc2)
    axes = plots.bands(phonons, demo.PATH, grid.reciprocal_lattice, points=10)
    assert [t.get_text() for t in axes.get_xticklabels()] == ["Γ", "X", "U|K", "Γ", "L"]
    assert axes.get_ylabel() == "Frequency (THz)"
    curves = [line for line in axes.get_lines() if len(line.get_xdata()) == 21]
    assert len(curves) == 2 * 6
    x = curves[0].get_xdata()
    # Gamma to X is 1/a of the conventional cell; U to X is a quarter of X to K in length sqrt(2).
    assert x[10] == pytest.approx(1 / 5.3976, rel=1e-4)
    assert x[20] - x[10] == pytest.approx(np.sqrt(2) / 4 / 5.3976, rel=1e-4)
    phonons.compute([[0.5, 0, 0.5]])
    at_x = sorted(line.get_ydata()[10] for line in curves[:6])
    np.testing.assert_allclose(at_x, phonons.frequencies[0], rtol=1e-12)


def test_kappa_draws_equal_directions_once(silicon):
    *_, conductivity = silicon
    axes = plots.kappa(conductivity.temperatures, conductivity.kappa[0], label="calculated",
                       reference=([300.0], [148.0], "measured"))
    curve, reference = axes.get_lines()
    assert np.array_equal(curve.get_ydata(), conductivity.kappa[0, :, 0])
    assert reference.get_label() == "measured" and axes.get_xscale() == "log"
    assert axes.get_xlabel() == "Temperature (K)" and "W m" in axes.get_ylabel()
    tensors = np.tile([[1.0, 1.0, 2.0, 0, 0, 0]], (3, 1))
    axes = plots.kappa([100, 200, 300], tensors)
    assert [line.get_label() for line in axes.get_lines()] == ["xx, yy", "zz"]


def test_lifetimes_have_one_colour_for_each_band(silicon):
    *_, conductivity = silicon
    axes = plots.lifetimes(conductivity, 4)
    lines = axes.get_lines()
    assert len({line.get_color() for line in lines}) == len(lines) == 6
    drawn = np.sort(np.concatenate([line.get_ydata() for line in lines]))
    times = conductivity.lifetimes[0, 4]
    np.testing.assert_array_equal(drawn, np.sort(times[times > 0]))
    assert axes.get_ylabel() == "Lifetime at 300 K (ps)"


@pytest.mark.parametrize("axis, label", [("mean_free_path", "Mean free path (nm)"),
                                         ("frequency", "Frequency (THz)")])
def test_cumulative_kappa_ends_at_kappa(silicon, axis, label):
    *_, conductivity = silicon
    axes = plots.cumulative_kappa(conductivity, axis, 4)
    curve = axes.get_lines()[0].get_ydata()
    assert axes.get_xlabel() == label and np.all(np.diff(curve) >= -1e-9 * curve[-1])
    assert curve[-1] == pytest.approx(conductivity.kappa[0, 4, 0], rel=1e-6)


def test_overview_and_files(silicon, tmp_path):
    *_, conductivity = silicon
    plots.save(plots.overview(conductivity, title="Si"), tmp_path / "si.png")
    plots.save(plots.lifetimes(conductivity), tmp_path / "lifetimes.pdf")
    from matplotlib.image import imread

    height, width, _ = imread(tmp_path / "si.png").shape
    assert width == pytest.approx(2 * plots.COLUMN * plots.RESOLUTION, abs=2) and height > width / 2
    assert (tmp_path / "lifetimes.pdf").read_bytes().startswith(b"%PDF")


def test_no_display_and_no_changed_settings(silicon):
    import matplotlib as mpl

    before = dict(mpl.rcParams)
    *_, conductivity = silicon
    plots.lifetimes(conductivity)
    assert dict(mpl.rcParams) == before
    assert "matplotlib.pyplot" not in sys.modules or not sys.modules["matplotlib.pyplot"].get_fignums()
