"""Work shared among processes where the system can fork, done in place where it cannot (Windows)."""

from __future__ import annotations

import os
import pickle
import sys
import traceback
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

Task = TypeVar("Task")
# below this many tasks a second process costs more than it saves (a fork takes about 10 ms)
WORTH_SHARING = 64


class WorkerError(RuntimeError):
    """A child process failed; the message is its traceback."""


def share(work: Callable[[Sequence[Task]], Any], tasks: Sequence[Task], workers: int) -> list[Any]:
    """What `work` returns for each share of the tasks, dealt out in turn; raises WorkerError.

    Children neither log nor touch the parent's streams: a lock held by another
    thread at the moment of the fork would stop them for ever.
    """
    workers = min(workers, len(tasks) // (WORTH_SHARING // 2))
    if workers < 2 or sys.platform != "linux":
        return [work(tasks)] if tasks else []
    children = [_start(work, tasks[number::workers]) for number in range(1, workers)]
    try:
        own = work(tasks[::workers])
    except BaseException:
        for pid, pipe in children:
            os.close(pipe)
            os.kill(pid, 9)
            os.waitpid(pid, 0)
        raise
    return [own, *(_result(pid, pipe) for pid, pipe in children)]


def _start(work: Callable[[Sequence[Task]], Any], tasks: Sequence[Task]) -> tuple[int, int]:
    mine, theirs = os.pipe()
    pid = os.fork()
    if pid:
        os.close(theirs)
        return pid, mine
    status = 1
    try:
        os.close(mine)
        try:
            answer = (True, work(tasks))
            status = 0
        except Exception as error:
            answer = (False, _portable(error))
        with os.fdopen(theirs, "wb") as pipe:
            pickle.dump(answer, pipe, pickle.HIGHEST_PROTOCOL)
    finally:
        os._exit(status)


def _result(pid: int, pipe: int) -> Any:
    with os.fdopen(pipe, "rb") as stream:
        raw = stream.read()
    os.waitpid(pid, 0)
    done, answer = pickle.loads(raw) if raw else (False, "a process ended without a word")
    if not done:
        raise answer if isinstance(answer, Exception) else WorkerError(answer)
    return answer


def _portable(error: Exception) -> Exception | str:
    """The error itself where it can travel between processes whole, else its traceback."""
    try:
        if str(pickle.loads(pickle.dumps(error))) == str(error) and not isinstance(error, RuntimeError | NameError | TypeError):
            return error
    except Exception:
        pass
    return traceback.format_exc()
