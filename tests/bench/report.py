"""Measurements as Markdown."""

from __future__ import annotations

import os
import platform
from importlib.metadata import version
from pathlib import Path
from statistics import median
from typing import NamedTuple

from .count import Counted
from .measure import Sample


class Run(NamedTuple):
    """One measured process: which site, which scenario, which round."""

    site: str
    scenario: str
    round: int
    sample: Sample


def machine() -> str:
    """The machine and the versions, in a line."""
    cores = len(os.sched_getaffinity(0))
    versions = ", ".join(f"{name} {version(package)}" for name, package in (("Hugo", "hugo"), ("Pelican", "pelican"), ("Pillow", "pillow")))
    return f"{_processor()}, {cores} cores, {platform.system()} {platform.release()}; CPython {platform.python_version()}, {versions}; load {os.getloadavg()[0]:.1f}."


def table(runs: list[Run], against: str) -> str:
    """A row per scenario and site: medians with least and most, and the medians of the ratios to `against` in the same round."""
    lines = [
        f"| scenario | site | wall s | CPU s | memory MiB: all processes (shared pages counted in each), largest | wall / {against} | CPU / {against} | memory / {against} |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for scenario in dict.fromkeys(run.scenario for run in runs):
        for site in dict.fromkeys(run.site for run in runs if run.scenario == scenario):
            own = {run.round: run.sample for run in runs if (run.scenario, run.site) == (scenario, site)}
            others = {run.round: run.sample for run in runs if (run.scenario, run.site) == (scenario, against)}
            lines.append(f"| {scenario} | {site} | {_spread(own, 'wall')} | {_spread(own, 'cpu')} | {_memory(own)} | "
                         + " | ".join(_ratio(own, others, field) if site != against else "1" for field in ("wall", "cpu", "pss")) + " |")
    return "\n".join(lines)


def counts(found: dict[str, Counted]) -> str:
    """A row per site: what it wrote."""
    lines = ["| site | story pages | partner pages | project pages | lists and others | feeds | pictures | MB |", "|---|---|---|---|---|---|---|---|"]
    lines += [f"| {site} | " + " | ".join(str(number) for number in each[:-1]) + f" | {each.bytes / 1e6:.1f} |" for site, each in found.items()]
    return "\n".join(lines)


def photographs(runs: list[Run], number: int) -> str:
    """CPU seconds a photograph in a cold build, by site."""
    cold = [run for run in runs if run.scenario == "cold"]
    sites = dict.fromkeys(run.site for run in cold)
    each = (f"{site} {median(run.sample.cpu for run in cold if run.site == site) / number:.3f}" for site in sites)
    return f"CPU seconds a photograph, cold, everything included: {', '.join(each)}."


def _spread(samples: dict[int, Sample], field: str) -> str:
    values = [getattr(sample, field) for sample in samples.values()]
    return f"{median(values):.2f} ({min(values):.2f}–{max(values):.2f})"


def _memory(samples: dict[int, Sample]) -> str:
    rss, pss, single = (median(getattr(sample, field) for sample in samples.values()) for field in ("rss", "pss", "single"))
    return f"{pss:.0f} ({rss:.0f}), {single:.0f}"


def _ratio(own: dict[int, Sample], others: dict[int, Sample], field: str) -> str:
    pairs = [getattr(own[number], field) / getattr(others[number], field) for number in own if number in others]
    return f"{median(pairs):.2f}" if pairs else ""


def _processor() -> str:
    lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), platform.machine())
