# SPDX-License-Identifier: BSD-3-Clause
"""What is measured on what: settings of a run, the machine, versions."""

from __future__ import annotations

import importlib.metadata
import math
import os
import platform
import subprocess
import sys
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from measure import environment

LONG_MESH = 5000  # points; one run of the peer takes minutes


@dataclass
class Bench:
    """Settings of a run and the places of what it needs."""

    build: Path
    quick: bool = False
    threads: list[int] = field(default_factory=lambda: [1])

    @property
    def folder(self) -> Path:
        return self.build / "bench"

    @property
    def source(self) -> Path:
        """Source distribution of phono3py, whose tests hold the inputs."""
        default = self.build / "third-party/phono3py"
        return Path(os.environ.get("LIBKERNEL_PHONO3PY_SOURCE", default))

    @property
    def command_line(self) -> Path:
        return self.build / "bin/libkernel"

    def program(self, name: str) -> Path:
        return self.build / "tests/bench" / name

    @property
    def cores(self) -> int:
        return len(os.sched_getaffinity(0))

    @property
    def rounds(self) -> int:
        return 3 if self.quick else 5

    def rounds_of(self, mesh: tuple[int, ...]) -> int:
        if math.prod(mesh) < LONG_MESH:
            return self.rounds
        return 1 if self.quick else 3

    @staticmethod
    def versions(*packages: str) -> str:
        found = []
        for name in packages:
            try:
                found.append(importlib.metadata.version(name))
            except importlib.metadata.PackageNotFoundError:
                found.append("not installed")
        return "+".join(found)

    @cached_property
    def library(self) -> dict[str, str]:
        """Keys and values of lk_build_info() and lk_runtime_info()."""
        code = "import libkernel; print(libkernel.build_info()); print(libkernel.runtime_info())"
        text = subprocess.run([sys.executable, "-c", code], env=environment(self.build, self.cores),
                              check=True, stdout=subprocess.PIPE, text=True).stdout
        return dict(line.split(": ", 1) for line in text.splitlines() if ": " in line)

    @property
    def isa(self) -> str:
        return self.library["isa"].split()[0]

    @property
    def own_version(self) -> str:
        return self.library["version"]

    def fma_peak(self) -> float:
        """GFLOP/s of one core at multiply-add, instruction-set level of the library."""
        return self._fma_peak

    @cached_property
    def _fma_peak(self) -> float:
        text = subprocess.run([str(self.program("fma_peak"))], env=environment(self.build, 1),
                              check=True, stdout=subprocess.PIPE, text=True).stdout
        return float(text.split()[1])

    def limit_seconds(self, flop: float, threads: int) -> float:
        """Seconds that the operations take at the multiply-add rate of the cores."""
        return 1e-9 * flop / (self.fma_peak() * threads)

    def facts(self) -> dict[str, str]:
        peers = ("numpy", "phonors", "phonopy", "phono3py")
        return {"processor": processor(), "cores": str(self.cores),
                "system": f"{platform.system()} {platform.release()}",
                "load before": " ".join(f"{x:.2f}" for x in os.getloadavg()),
                "instruction set": self.library["isa"],
                "compiler": self.library["compiler"], "libkernel": self.own_version,
                "python": platform.python_version(),
                **{name: self.versions(name) for name in peers}}


def processor() -> str:
    try:
        for line in Path("/proc/cpuinfo").read_text().splitlines():
            if line.startswith("model name"):
                return line.split(": ", 1)[1]
    except OSError:
        pass
    return platform.processor() or platform.machine()
