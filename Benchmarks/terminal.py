"""A program on a pseudo-terminal: keys in, bytes out, and how long it took."""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time

ESCAPES = re.compile(rb"\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b[\[(][0-9;?>]*[ -/]*[@-~0-9A-Z]|\x1b[=>78M]")
ENVIRONMENT = {
    "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "LANG": "C.UTF-8", "TZ": "UTC",
    "PATH": os.environ.get("PATH", "/usr/bin:/bin"), "LESSHISTFILE": "-",
}


class Terminal:
    def __init__(self, command, home, rows=24, columns=80, environment=None):
        variables = dict(ENVIRONMENT, HOME=home, **(environment or {}))
        self.started = time.perf_counter()
        self.process, self.master = pty.fork()
        if self.process == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
            os.chdir(home)
            try:
                os.execvpe(command[0], command, variables)
            finally:
                os._exit(127)
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self.seen = b""

    def read(self, seconds):
        """What comes within so long; empty when nothing does."""
        if not select.select([self.master], [], [], seconds)[0]:
            return b""
        try:
            return os.read(self.master, 1 << 20)
        except OSError:
            return b""

    def wait_for(self, text, limit=60):
        """Seconds from the start until a text was sent; none when it never comes."""
        wanted = text.encode()
        end = time.perf_counter() + limit
        while time.perf_counter() < end:
            piece = self.read(end - time.perf_counter())
            if not piece:
                return None
            self.seen += piece
            if wanted in ESCAPES.sub(b"", self.seen):
                return time.perf_counter() - self.started
        return None

    def settle(self, quiet=0.15, first=None, limit=60, since=None):
        """Reads until nothing came for so long. Returns bytes and the seconds until the last came."""
        start = last = since or time.perf_counter()
        count = 0
        end = start + limit
        wait = quiet if first is None else first
        while time.perf_counter() < end:
            piece = self.read(wait)
            if not piece:
                break
            last = time.perf_counter()
            wait = quiet
            count += len(piece)
            self.seen = (self.seen + piece)[-200_000:]
        return count, last - start

    def send(self, keys):
        os.write(self.master, keys.encode() if isinstance(keys, str) else keys)

    def each(self, keys, quiet=0.02, first=0.3):
        """Presses keys one after the other; the median of milliseconds and of bytes, and the bytes of all."""
        times, sizes = [], []
        for key in keys:
            # From before the key: the program may have answered before the writing returns.
            since = time.perf_counter()
            self.send(key)
            size, seconds = self.settle(quiet, first, since=since)
            if size:
                times.append(seconds * 1000)
            sizes.append(size)
        return median(times), median(sizes), max(sizes)

    def burst(self, keys):
        since = time.perf_counter()
        self.send(keys)
        size, seconds = self.settle(0.15, 1, since=since)
        return seconds * 1000, size

    def status(self, name):
        with open(f"/proc/{self.process}/status") as file:
            for line in file:
                if line.startswith(name):
                    return int(line.split()[1])
        return 0

    def sleeps(self):
        """How often each thread of the program has gone to sleep."""
        found = {}
        for task in os.listdir(f"/proc/{self.process}/task"):
            with open(f"/proc/{self.process}/task/{task}/status") as file:
                found[task] = sum(int(l.split()[1]) for l in file if l.startswith("voluntary"))
        return found

    def idle(self, seconds):
        """Bytes and wake-ups; a thread that ended has woken up for that."""
        self.settle(0.3)
        before = self.sleeps()
        size, end = 0, time.perf_counter() + seconds
        while (left := end - time.perf_counter()) > 0:
            size += len(self.read(left))
        after = self.sleeps()
        return size, sum(after[task] - before.get(task, 0) for task in after) + len(before.keys() - after.keys())

    def is_alive(self):
        if self.process:
            if os.waitpid(self.process, os.WNOHANG)[0]:
                self.process = 0
        return bool(self.process)

    def end(self, keys=None):
        """Ends the program with its own keys, or by force after three seconds."""
        if keys and self.is_alive():
            self.send(keys)
            limit = time.perf_counter() + 3
            while self.is_alive() and time.perf_counter() < limit:
                self.read(0.01)
        if self.is_alive():
            os.kill(self.process, signal.SIGKILL)
            os.waitpid(self.process, 0)
        os.close(self.master)


def pass_welcome(program, journey, home):
    """Opens a journey once and goes past what is said at the very first start of all."""
    terminal = Terminal([program, "open", journey], home)
    terminal.settle(0.5, 10)
    terminal.send("\x1b")
    terminal.settle(0.5, 2)
    terminal.end("q")


def median(values):
    values = sorted(values)
    return values[len(values) // 2] if values else None
