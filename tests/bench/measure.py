"""One whole process, measured: wall and CPU seconds, memory of all its processes together.  Linux only: it reads /proc."""

from __future__ import annotations

import os
import subprocess
import threading
import time
from pathlib import Path
from typing import NamedTuple

# seconds between two looks at memory: every look at pages in RSS, every fourth at PSS, which costs the kernel a walk through the page tables
LOOK, SECOND = 0.05, 2
PAGE = os.sysconf("SC_PAGE_SIZE")
MIB = 2**20


class Sample(NamedTuple):
    """Wall and CPU seconds (children included), and peaks in MiB of resident memory: of all processes added up (`rss`,
    which counts pages shared by a fork twice), of the same with shared pages split (`pss`), of the largest process (`single`)."""

    wall: float
    cpu: float
    rss: float
    pss: float
    single: float


def run(command: tuple[str, ...], folder: Path) -> Sample:
    """Runs a command in `folder`; raises RuntimeError with its last words when it fails."""
    with (folder / "log.txt").open("wb") as log:
        started = time.monotonic()
        process = subprocess.Popen(command, cwd=folder, env=_environment(), stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True)
        watch = _Watch(process.pid)
        watch.start()
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        watch.stop()
    if process.returncode:
        raise RuntimeError(f"{' '.join(command)} in {folder} ended with {process.returncode}:\n{(folder / 'log.txt').read_text('utf-8', 'replace')[-2000:]}")
    # not ru_maxrss: before its exec a child counts as large as we are
    return Sample(wall, usage.ru_utime + usage.ru_stime, watch.rss, watch.pss, watch.single)


def _environment() -> dict[str, str]:
    """Ours, but Python may keep its compiled modules, as it does for anybody: without them each start takes half a second more."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


class _Watch(threading.Thread):
    """Looks at the memory of a process group until told to stop; peaks in MiB."""

    def __init__(self, group: int):
        super().__init__(daemon=True)
        self._group, self._over = group, threading.Event()
        self.rss = self.pss = self.single = 0.0

    def run(self) -> None:
        looks = 0
        while not self._over.wait(LOOK):
            members = _members(self._group)
            self.rss = max(self.rss, sum(rss for _, rss in members) / MIB)
            self.single = max([self.single, *(rss / MIB for _, rss in members)])
            if looks % SECOND == 0:
                self.pss = max(self.pss, sum(_pss(pid) for pid, _ in members) / MIB)
            looks += 1

    def stop(self) -> None:
        self._over.set()
        self.join()


def _members(group: int) -> list[tuple[int, int]]:
    """The processes of a group, each with its resident bytes (proc(5), /proc/pid/stat: pgrp is field 5, rss field 24)."""
    found = []
    for name in filter(str.isdigit, os.listdir("/proc")):
        try:
            fields = Path(f"/proc/{name}/stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[2]) == group:
            found.append((int(name), int(fields[21]) * PAGE))
    return found


def _pss(pid: int) -> int:
    """Resident bytes of a process, shared pages divided by those that share them (proc(5), smaps_rollup)."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:")), 0)
