"""Talks to `wiregraph`: one process of each command lives as long as the Python worker that Spark keeps for a core."""

import atexit
import json
import os
import queue
import shlex
import subprocess
import threading

#: The command line that runs wiregraph; a whole path or "node /opt/wiregraph/dist/cli/main.js" where it is not on the path.
PROGRAM = "WIREGRAPH_PROGRAM"

#: processes that wait for work, by command; a worker has one of each unless a task chains two steps
_idle = {}


class Process:
    """A program that answers each request of some lines with some lines, in order."""

    def __init__(self, arguments):
        command = shlex.split(os.environ.get(PROGRAM, "wiregraph")) + list(arguments)
        environment = {**os.environ, "NO_COLOR": "1"}
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment)
        self.name = " ".join(command)
        atexit.register(self.process.kill)

    def line(self):
        text = self.process.stdout.readline()
        if not text:
            raise RuntimeError(f"{self.name}: ended with {self.process.wait()}; what it said is in this executor's log.")
        return json.loads(text)

    def write(self, lines):
        for line in lines:
            self.process.stdin.write(line.encode() + b"\n")
        self.process.stdin.flush()


def _talk(arguments, requests, read):
    """Writes all requests from a thread of its own, and yields what `read` makes of each answer."""
    waiting = _idle.setdefault((os.getpid(), arguments), [])
    process = waiting.pop() if waiting else Process(arguments)
    sent = queue.Queue()

    def write():
        try:
            for lines in requests:
                process.write(lines)
                sent.put(None)
            sent.put(StopIteration())
        except BaseException as error:  # the thread that reads tells it
            sent.put(error)

    threading.Thread(target=write, daemon=True).start()
    try:
        while (end := sent.get()) is None:
            yield read(process)
        if not isinstance(end, StopIteration):
            raise end
    except BaseException:
        # answers that nobody waits for any more would come first to whoever asks next
        process.process.kill()
        raise
    waiting.append(process)


def dumps(value):
    return json.dumps(value, separators=(",", ":"))


def extract(articles):
    """Records of articles ({source, text or html, title, date, outlet, url}): {source, record, text} or {source, problem}."""
    requests = ([dumps(article)] for article in articles)
    return _talk(("extract", "-", "--texts", "--workers", "0"), requests, Process.line)


def run_step(step, blocks):
    """Runs a step on each block (a list of items) and yields the list of results of each, in the same order."""

    def request(items):
        yield dumps({"step": step, "items": len(items)})
        for item in items:
            yield dumps(item)

    def read(process):
        head = process.line()
        if "error" in head:
            raise RuntimeError(f"wiregraph block: {head['error']}")
        return [process.line() for _ in range(head["results"])]

    return _talk(("block", "-"), (request(items) for items in blocks), read)
