# SPDX-License-Identifier: BSD-3-Clause
"""The harness itself: order of runs, ratios, files. Nothing is measured."""

import re

import pytest

import conductivity
import eigenproblems
import run
import whole_process
from host import Bench
from measure import Comparison, Row, Sample, interleave, timed


def order(rounds, per_round):
    calls = []

    def side(name):
        def work():
            calls.append(name)
            return Sample(1.0, 0.0)
        return work

    interleave([side("o")], side("p"), rounds, per_round)
    return "".join(calls)


@pytest.mark.parametrize("rounds, per_round, expected", [
    (1, 1, "op"), (4, 1, "oppooppo"), (1, 3, "oopo"), (2, 3, "oopo" "opoo"), (2, 2, "opo" "opo")])
def test_the_side_that_begins_alternates(rounds, per_round, expected):
    assert order(rounds, per_round) == expected


def row_of(ours, peer, **more):
    comparison = Comparison([([Sample(x, 0.0) for x in mine], Sample(p, 0.0))
                             for mine, p in zip(ours, peer, strict=True)])
    return comparison.row(case="F0", size="1", peer="p", peer_version="0", threads=1, isa="base",
                          **more)


def test_ratios():
    row = row_of([[1.0, 2.0], [1.0, 1.0], [1.0, 1.0]], [10.0, 12.0, 11.0], promised=12,
                 limit_s=0.25)
    assert (row.ours_s, row.peer_s, row.ratio) == (1.0, 11.0, 11.0)
    assert (row.ratio_min, row.ratio_max) == (5.0, 12.0)
    assert row.bound_ratio == 44.0
    assert not row.reached
    assert not row.remarks


def test_too_few_rounds_and_noise_are_remarked():
    assert row_of([[1.0]], [2.0]).remarks == ["1 rounds"]
    noisy = Comparison([([Sample(1.0, 0.5)], Sample(1.0, 0.0))] * 3)
    row = noisy.row(case="F0", size="1", peer="p", peer_version="0", threads=1, isa="base")
    assert "50%" in row.remarks[0]


def test_results_have_the_columns_that_scripts_read(tmp_path):
    row = row_of([[0.125]] * 3, [1.0] * 3)
    run.write_csv(tmp_path / "results.csv", run.RESULTS, [row])
    assert (tmp_path / "results.csv").read_text() == (
        "case,size,peer,peer_version,threads,isa,ours_s,peer_s,ratio,ratio_min,ratio_max,"
        "bound_ratio\n"
        "F0,1,p,0,1,base,0.125,1,8,8,8,\n")


def test_table_goes_between_the_marks(tmp_path):
    page = tmp_path / "page.md"
    page.write_text(f"before\n{run.MARKS[0]}\nold\n{run.MARKS[1]}\nafter\n")
    for _ in range(2):
        run.insert(page, run.report({"cores": "2"}, [row_of([[1.0]] * 3, [2.0] * 3)], []))
    text = page.read_text()
    assert text.startswith("before\n") and text.endswith("after\n") and "old" not in text
    assert text.count("| F0 ") == 1
    page.write_text("no marks")
    with pytest.raises(SystemExit, match="bench: begin"):
        run.insert(page, "")


def test_disagreeing_results_are_refused():
    def rounds(kappa):
        return Comparison([([Sample(1.0, 0.0, {"kappa": [kappa, 0.0]})],
                            Sample(1.0, 0.0, {"kappa": [100.0, 0.0]}))])

    assert "1.0e-09" in conductivity.kappas(rounds(100.0000001))
    with pytest.raises(RuntimeError, match="disagree"):
        conductivity.kappas(rounds(100.001))


def test_operations_of_a_run_are_those_of_all_stages():
    assert conductivity.collision_flop({"a.z.flop": 2.0, "a.y.flop": 3.0, "a.z.seconds": 9.0}) == 5


def test_limit_is_the_multiply_add_rate_of_all_cores(tmp_path, monkeypatch):
    monkeypatch.setattr(Bench, "fma_peak", lambda self: 50.0)
    assert Bench(tmp_path).limit_seconds(1e9, 2) == pytest.approx(0.01)


def test_names_of_cases_are_unique(tmp_path):
    bench = Bench(tmp_path, threads=[1, 2])
    names = [name for group in run.GROUPS for name, _ in group.cases(bench)]
    assert len(set(names)) == len(names)
    for group, pattern in ((conductivity, "F1a |F1a-scaling |stages "), (whole_process, "F1b "),
                           (eigenproblems, "F10 ")):
        assert all(re.match(pattern, name) for name, _ in group.cases(bench))


def test_timed_returns_what_the_work_returned():
    sample = timed(lambda: sum(range(100000)))
    assert sample.result == 4999950000 and sample.seconds > 0 and sample.others >= 0


def test_row_without_a_promise_is_reached():
    assert Row("F0", "1", "p", "0", 1, "base", 1.0, 0.5, 0.5, 0.5, 0.5).reached
