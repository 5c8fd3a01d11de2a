#!/usr/bin/env python3
"""bench.py PROGRAM [GROUP...] - the program beside whichever peers are installed.

Groups: commands start keys save together memory batch growth far; all of them without an argument.
Milliseconds count only as ratios within one run: all programs take turns. Bytes, writes and
wake-ups do not depend on the machine. The data is made anew each time, or kept in the folder that
BENCH_DATA names.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time

import far
import journeys
from terminal import ENVIRONMENT, Terminal, median, pass_welcome

HERE = os.path.dirname(os.path.abspath(__file__))
SIZES = (300, 10_000, 100_000)


class Table:
    """Rows of ours, the peers, the budget and whether it is kept."""

    def __init__(self):
        self.over = []

    def group(self, title):
        print(f"\n{title}\n{'work':<44} {'ours':>10}  {'budget':<22} {'':5} peers", flush=True)

    def row(self, work, ours, limit=None, unit="ms", peers=None, said=None):
        """A limit is a number in the unit; `said` names what it comes from."""
        state = ""
        if limit is not None:
            state = "ok" if ours is not None and ours <= limit else "OVER"
            if state == "OVER":
                self.over.append(work)
        budget = "" if limit is None else f"{shown(limit)} {said or unit}"
        others = "  ".join(f"{name} {shown(value)}" for name, value in (peers or {}).items() if value is not None)
        print(f"{work:<44} {shown(ours):>10}  {budget:<22} {state:5} {others}", flush=True)


def shown(value):
    if value is None:
        return "-"
    if isinstance(value, str):
        return value
    return f"{value:.0f}" if value == int(value) or value >= 1000 else f"{value:.2f}" if value < 10 else f"{value:.1f}"


class Bench:
    def __init__(self, program, work):
        self.program, self.work = program, work
        self.table = Table()
        self.empty = self.compiled("empty", [])
        self.floor = self.compiled("floor", ["-lncursesw", "-ltinfo"])
        self.peak = self.compiled("peak", [])
        self.environment = dict(ENVIRONMENT, HOME=work, KONTAKTLINIE_SEED="1", KONTAKTLINIE_TODAY="2026-11-22")

    def compiled(self, name, libraries):
        compiler = shutil.which("cc") or shutil.which("clang")
        path = f"{self.work}/{name}"
        done = compiler and subprocess.run([compiler, "-O2", "-o", path, f"{HERE}/{name}.c", *libraries],
                                           stderr=subprocess.DEVNULL).returncode == 0
        return path if done else None

    def journey(self, count):
        return f"{self.work}/n{count}.journey.json"

    # Commands that run and end -----------------------------------------------------------------

    def once(self, command):
        """Milliseconds and peak memory in MiB of one run."""
        null = os.open("/dev/null", os.O_RDWR)
        started = time.perf_counter()
        process = os.posix_spawnp(command[0], command, self.environment, file_actions=[
            (os.POSIX_SPAWN_DUP2, null, 0), (os.POSIX_SPAWN_DUP2, null, 1), (os.POSIX_SPAWN_DUP2, null, 2)])
        _, status, used = os.wait4(process, 0)
        elapsed = (time.perf_counter() - started) * 1000
        os.close(null)
        return (elapsed, used.ru_maxrss / 1024) if status == 0 else (None, None)

    def peak_of(self, command):
        """Peak memory in MiB of one run that ends."""
        if not self.peak:
            return None
        done = subprocess.run([self.peak, *command], env=self.environment, stderr=subprocess.PIPE, text=True)
        return int(done.stderr) / 1024 if done.returncode == 0 else None

    def in_turns(self, commands, runs):
        """The median milliseconds of commands that take turns; those that fail are left out."""
        found = {name: command for name, command in commands.items() if command and shutil.which(command[0])}
        times = {name: [] for name in found}
        for _ in range(runs):
            for name, command in found.items():
                elapsed, _ = self.once(command)
                if elapsed is not None:
                    times[name].append(elapsed)
        return {name: median(values) for name, values in times.items() if values}

    def commands(self):
        small = self.journey(300)
        found = self.in_turns({
            "empty": self.empty and [self.empty], "version": [self.program, "--version"],
            "help": [self.program, "--help"], "score": [self.program, "score", "--draws", "0", small],
            "check": [self.program, "check", small], "jq": ["jq", "-c", ".touchpoints|length", small],
            "python": [sys.executable, "-S", "-c", ""],
        }, 41)
        self.table.group("Commands, one run from start to end")
        floor = {"empty C program": found.get("empty"), "python": found.get("python"), "jq": found.get("jq")}
        twice = found["empty"] * 2 if "empty" in found else None
        self.table.row("--version", found["version"], twice, peers=floor, said="ms (2 x empty C)")
        self.table.row("--help", found["help"], twice, said="ms (2 x empty C)")
        self.table.row("score, 300 contacts, no draws", found["score"], found["version"] * 3, said="ms (3 x --version)")
        self.table.row("check, 300 contacts", found["check"])
        draws = self.in_turns({"draws": [self.program, "score", "--draws", "10000", small]}, 7)
        self.table.row("score, 300 contacts, 10,000 draws", draws["draws"], 1000)
        self.table.row("size of the program", os.path.getsize(self.program) / 1e6, 20, unit="MB")

    # Programs on a terminal ---------------------------------------------------------------------

    def ours(self, count, rows=24, columns=80):
        return Terminal([self.program, "open", self.journey(count)], self.work, rows, columns,
                        environment={"KONTAKTLINIE_TODAY": "2026-11-22"})

    def peers(self, count):
        """Command, text that is there when its work is useful, and the keys that end it."""
        table, first = f"{self.work}/n{count}.csv", "k000001"
        all_peers = {
            "curses": ([self.floor, table], first, "q"), "less": (["less", "-S", table], first, "q"),
            "nano": (["nano", "-I", table], first, "\x18"),
            "vim": (["vim", "--clean", "-n", "-c", "set nowrap", table], first, "\x1b:qa!\r"),
            "ncdu": (["ncdu", "-f", f"{self.work}/n{count}.ncdu"], "/line", "q"),
            "visidata": (["vd", table], first, "gq"), "htop": (["htop"], "Load average", "q"),
        }
        return {name: peer for name, peer in all_peers.items() if peer[0][0] and shutil.which(peer[0][0])}

    def start(self):
        self.table.group("Start to first useful paint, file in the cache")
        for count, runs in ((300, 21), (10_000, 9), (100_000, 5)):
            peers = self.peers(count)
            if count > 300:
                peers.pop("htop", None)
            times = {name: [] for name in peers}
            ours, first_frames = [], []
            for _ in range(runs):
                terminal = self.ours(count)
                terminal.read(10)
                first_frames.append((time.perf_counter() - terminal.started) * 1000)
                terminal.end("q")
                terminal = self.ours(count)
                seconds = terminal.wait_for("Best")
                ours.append(seconds and seconds * 1000)
                terminal.settle(0.1)
                terminal.end("q")
                for name, (command, text, leave) in peers.items():
                    terminal = Terminal(command, self.work)
                    seconds = terminal.wait_for(text)
                    if name == "visidata" and seconds:
                        # It shows the first rows and goes on loading; ours shows what it has counted.
                        seconds += terminal.settle(0.4)[1]
                    if seconds:
                        times[name].append(seconds * 1000)
                    terminal.end(leave)
            found = {name: median(values) for name, values in times.items()}
            limit, said = None, None
            if count == 300 and found.get("curses"):
                limit = min(found["curses"] * 1.6, found.get("nano") or 1e9)
                said = "ms (1.6 x curses, nano)"
            elif found.get("visidata"):
                share = 0.15 if count == 10_000 else 0.6
                limit, said = found["visidata"] * share, f"ms ({share} x visidata)"
            self.table.row(f"start, {count:,} contacts", median(ours), limit, peers=found, said=said)
            self.table.row(f"first frame, {count:,} contacts", median(first_frames), 100)

    def at_line(self, count, rows=24, columns=80):
        terminal = self.ours(count, rows, columns)
        terminal.wait_for("Best")
        terminal.settle(0.2)
        terminal.send("4")
        terminal.settle(0.2, 5)
        return terminal

    def keys(self):
        for count in (300, 100_000):
            self.keys_at(count)
        self.beside_details()
        self.typing()
        terminal = self.at_line(300)
        size, sleeps = terminal.idle(5)
        terminal.end("q")
        self.table.row("idle 5 s, bytes", size, 0, unit="bytes")
        self.table.row("idle 5 s, wake-ups", sleeps, 0, unit="wake-ups")
        writes = self.writes()
        if writes is not None:
            self.table.row("writes for a cursor key", writes, 1, unit="write")

    def keys_at(self, count):
        self.table.group(f"Keys on the contact line, {count:,} contacts (p50; a peer: ms / bytes)")
        down, page = "\x1b[B", "\x1b[6~"
        programs = {"ours": (self.at_line(count), "jk", "j", page)}
        for name, (command, text, _) in self.peers(count).items():
            if name == "htop":
                continue
            arrows = name == "nano"
            terminal = Terminal(command, self.work)
            terminal.wait_for(text)
            terminal.settle(0.3)
            programs[name] = (terminal, (down, "\x1b[A") if arrows else "jk", down if arrows else "j",
                              page if name in ("curses", "nano", "less", "ncdu") else "\x06")
        results = {"cursor": {}, "scroll": {}, "page": {}, "burst": {}}
        for name, (terminal, _, one, _) in programs.items():
            terminal.each([one] * 3, first=1)
        for name, (terminal, moves, _, _) in programs.items():
            results["cursor"][name] = terminal.each(list(moves) * 15)
        for name, (terminal, _, one, _) in programs.items():
            terminal.each([one] * 30)
            results["scroll"][name] = terminal.each([one] * 40)
        for name, (terminal, _, _, forth) in programs.items():
            results["page"][name] = terminal.each([forth] * (8 if count == 300 else 20))
        for name, (terminal, moves, _, _) in programs.items():
            results["burst"][name] = terminal.burst("".join([moves[1], moves[0]] * 5 + [moves[1]] * 190))
        curses = results["cursor"].get("curses", (None,))[0]
        for work, limit in (("cursor", 40), ("scroll", 130), ("page", 2000)):
            found = results[work]
            ours = found.pop("ours")
            peers = {n: f"{shown(r[0])}/{shown(r[1])}" for n, r in found.items()}
            self.table.row(f"{work} key, ms", ours[0], curses and work == "cursor" and curses * 1.3 or None, peers=peers,
                           said="ms (1.3 x curses)")
            self.table.row(f"{work} key, bytes", ours[1], limit, unit="bytes")
            self.table.row(f"{work} key, most bytes", ours[2], None, unit="bytes")
            if work == "cursor":
                # A byte is ten bits there: two of them frame the eight.
                self.table.row("cursor key at 9,600 bit/s, ms", ours[0] + ours[1] / 0.96, 50)
        found = results["burst"]
        ours = found.pop("ours")
        peers = {n: f"{shown(r[0])}/{shown(r[1])}" for n, r in found.items()}
        self.table.row("burst of 200 keys, ms", ours[0], 10, peers=peers)
        self.table.row("burst of 200 keys, bytes", ours[1], 6000, unit="bytes")
        if count > 300:
            terminal = programs["ours"][0]
            terminal.send("/")
            terminal.settle(0.2, 1)
            times = terminal.each("zebra", first=2)
            vim = programs.get("vim")
            searched = None
            if vim:
                vim[0].send("gg/Zebra")
                vim[0].settle(0.2, 2)
                searched = vim[0].each(["\r"], first=3)[0]
            self.table.row("filter as typed, ms a key", times[0], 34, peers={"vim search": searched})
        for terminal, *_ in programs.values():
            terminal.end()

    def beside_details(self):
        self.table.group("Keys beside the details of a contact, 120x40, 300 contacts")
        terminal = self.at_line(300, 40, 120)
        terminal.each("jjj", first=1)
        found = terminal.each(list("jk") * 15)
        terminal.end("q")
        self.table.row("cursor key, ms", found[0])
        self.table.row("cursor key, bytes", found[1], 400, unit="bytes")

    def typing(self):
        self.table.group("Typing, 300 contacts")
        ours = self.ours(300)
        ours.wait_for("Best")
        ours.settle(0.2)
        ours.send("2")
        ours.settle(0.2, 2)
        text = "kunde fragt nach dem termin und wartet"
        found = ours.each(text)
        words = ours.each(", telefon")
        ours.end()
        peers = {}
        if self.floor:
            terminal = Terminal([self.floor, f"{self.work}/n300.csv"], self.work)
            terminal.settle(0.2, 2)
            terminal.send("e")
            terminal.settle(0.2)
            peers["curses"] = terminal.each(text)
            terminal.end()
        if shutil.which("nano"):
            terminal = Terminal(["nano", "-I", f"{self.work}/n300.csv"], self.work)
            terminal.settle(0.3, 2)
            peers["nano"] = terminal.each(text)
            terminal.end()
        curses = peers.get("curses", (None,))[0]
        shown_peers = {n: f"{shown(r[0])}/{shown(r[1])}" for n, r in peers.items()}
        self.table.row("a key of a name, ms", found[0], curses and curses * 1.3, peers=shown_peers,
                       said="ms (1.3 x curses)")
        self.table.row("a key of a name, bytes", found[1], 45, unit="bytes")
        self.table.row("a key of a name, most bytes", found[2], 120, unit="bytes")
        self.table.row("a key with a line that completes, most", words[2], 120, unit="bytes")

    def writes(self):
        """How many writes to the terminal one cursor key takes, counted by strace."""
        if not shutil.which("strace"):
            return None
        log = f"{self.work}/strace"
        terminal = Terminal(["strace", "-f", "-qq", "-y", "-e", "trace=write,writev", "-o", log, self.program, "open",
                             self.journey(300)], self.work)
        terminal.wait_for("Best")
        terminal.settle(0.5)
        terminal.send("4")
        terminal.settle(0.5, 2)

        def count():
            with open(log, errors="replace") as file:
                return sum("/dev/pts/" in line or "/dev/tty" in line for line in file)
        before = count()
        terminal.each(list("jk") * 10, quiet=0.1)
        after = count()
        terminal.end("q")
        return (after - before) / 20

    # Saving ---------------------------------------------------------------------------------------

    def save(self):
        self.table.group("Enter on an answer until it is durable on disk")
        for count in (300, 10_000):
            path = f"{self.work}/saved.journey.json"
            shutil.copy(self.journey(count), path)
            terminal = Terminal([self.program, "open", path], self.work)
            terminal.wait_for("Best")
            terminal.settle(0.2)
            terminal.send("5")
            terminal.settle(0.3, 2)
            times, answers = [], []
            for key in "1231231":
                terminal.send("k")
                terminal.settle(0.05, 0.1)
                before = os.stat(path).st_mtime_ns, os.stat(path).st_ino
                start = time.perf_counter()
                terminal.send(key)
                terminal.read(1)
                answers.append((time.perf_counter() - start) * 1000)
                while (os.stat(path).st_mtime_ns, os.stat(path).st_ino) == before and time.perf_counter() < start + 3:
                    time.sleep(0.0002)
                times.append((time.perf_counter() - start) * 1000)
                terminal.settle(0.2)
            terminal.end()
            peers = self.saved_by_peers(count)
            limit, said = (30, None) if count == 300 else (None, None)
            if count > 300 and peers.get("visidata"):
                limit, said = peers["visidata"] * 0.5, "ms (0.5 x visidata)"
            self.table.row(f"answer to durable, {count:,} contacts", median(times), limit, peers=peers, said=said)
            self.table.row(f"answer to screen, {count:,} contacts", median(answers))

    def saved_by_peers(self, count):
        found = {}
        keys = {"vim": (["vim", "--clean", "-n"], "ix\x1b", ":w\r"), "nano": (["nano", "-I"], "x", "\x13"),
                "visidata": (["vd"], "", None)}
        for name, (command, edit, save) in keys.items():
            if not shutil.which(command[0]) or save is None:
                continue
            path = f"{self.work}/saved.csv"
            shutil.copy(f"{self.work}/n{count}.csv", path)
            terminal = Terminal([*command, path], self.work)
            terminal.settle(0.5, 3)
            times = []
            for _ in range(5):
                terminal.send(edit)
                terminal.settle(0.2, 0.5)
                before = os.stat(path).st_mtime_ns
                start = time.perf_counter()
                terminal.send(save)
                times.append(written(path, before, start, terminal))
                terminal.settle(0.2)
            terminal.end()
            found[name] = median([t for t in times if t])
        if shutil.which("vd"):
            found["visidata"] = self.saved_by_visidata(count)
        return found

    def saved_by_visidata(self, count):
        path = f"{self.work}/saved.csv"
        shutil.copy(f"{self.work}/n{count}.csv", path)
        with open(f"{self.work}/.visidatarc", "w") as file:
            file.write("options.overwrite='y'\n")
        terminal = Terminal(["vd", path], self.work)
        terminal.wait_for("k000001")
        terminal.settle(0.5)
        times = []
        for _ in range(3):
            before = os.stat(path).st_mtime_ns
            start = time.perf_counter()
            terminal.send("\x13\r")
            times.append(written(path, before, start, terminal))
            terminal.settle(0.5)
        terminal.end()
        return median([t for t in times if t])

    # Several people ---------------------------------------------------------------------------------

    def together(self):
        self.table.group("What another program saves, until it is on my screen")
        path = f"{self.work}/together.journey.json"
        shutil.copy(self.journey(300), path)
        terminal = Terminal([self.program, "open", path], self.work)
        terminal.wait_for("Best")
        terminal.settle(0.5)
        times = []
        for number in range(7):
            # No letter stands where it stood before, so that the whole title is sent.
            title = str(number) * 12
            terminal.seen, terminal.started = b"", time.perf_counter()
            done = subprocess.run([self.program, "set", path, "journey", f"title={title}"], env=self.environment,
                                  stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            seconds = terminal.wait_for(title, 3) if done.returncode == 0 else None
            times.append(seconds * 1000 if seconds else 3000)
            terminal.settle(0.3)
        terminal.end("q")
        self.table.row("change of others, 300 contacts", median(times), 1000)

    # Memory ----------------------------------------------------------------------------------------

    def memory(self):
        self.table.group("Peak memory on the contact line, MiB")
        for count in SIZES:
            terminal = self.at_line(count)
            terminal.each("jjjjj", first=1)
            ours = terminal.status("VmHWM") / 1024
            terminal.end("q")
            peers = {}
            for name, (command, text, leave) in self.peers(count).items():
                if name == "htop":
                    continue
                terminal = Terminal(command, self.work)
                terminal.wait_for(text)
                terminal.settle(0.5)
                peers[name] = terminal.status("VmHWM") / 1024
                terminal.end(leave)
            size = os.path.getsize(self.journey(count)) / 1048576
            limit = {300: 16, 100_000: 6 * size}.get(count)
            self.table.row(f"{count:,} contacts ({size:.1f} MiB file)", ours, limit, unit="MiB", peers=peers)
            for name, words in (("score", ["--draws", "0"]), ("check", [])):
                command = [self.program, name, *words, self.journey(count)]
                self.table.row(f"{name}, {count:,} contacts", self.peak_of(command), limit, unit="MiB")
        plain = self.peak_of([self.program, "open", "--plain", self.journey(300)])
        self.table.row("plain lines, 300 contacts", plain, 16, unit="MiB")

    # Batch -----------------------------------------------------------------------------------------

    def batch(self):
        self.table.group("Scoring without draws; Python does the same sums, without checks and reasons")
        large = self.journey(100_000)
        batch = f"{HERE}/batch.py"
        many = [f"{self.work}/many/{name}" for name in sorted(os.listdir(f"{self.work}/many"))]
        has_orjson = subprocess.run([sys.executable, "-c", "import orjson"], stderr=subprocess.DEVNULL).returncode == 0
        best = "orjson" if has_orjson else "json"
        for title, files, runs in (("score, 100,000 contacts", [large], 5), ("score, 1,000 journeys of 100", many, 5)):
            found = self.in_turns({
                "ours": [self.program, "score", "--draws", "0", "--format", "json", *files],
                "ours, table": [self.program, "score", "--draws", "0", *files],
                "ours, one core": shutil.which("taskset") and len(files) > 1 and [
                    "taskset", "-c", "0", self.program, "score", "--draws", "0", "--format", "json", *files],
                "json": [sys.executable, batch, "json", *files],
                "orjson": has_orjson and [sys.executable, batch, "orjson", *files],
                "jq, counting only": ["jq", "-c", ".rounds[0].ratings|length", *files],
            }, runs)
            share = 1 if len(files) == 1 else 0.5
            ours = found.pop("ours", None)
            self.table.row(title, ours, found[best] * share, peers=found, said=f"ms ({share} x {best})")
            if ours and found.get("ours, one core") and (os.cpu_count() or 1) > 1:
                self.table.row("the same, as a share of one core's time", ours / found["ours, one core"], 0.75, unit="of one core")
        ours = self.peak_of([self.program, "score", "--draws", "0", "--format", "json", large])
        theirs = self.peak_of([sys.executable, batch, best, large])
        self.table.row("peak memory of it, MiB", ours, os.path.getsize(large) / 1048576 * 6, unit="MiB", peers={best: theirs})

    def growth(self):
        self.table.group("Growth with the number of contacts (ms; the last column: exponent, 1 is linear)")
        counts = [300, 1000, 3000, 10_000, 30_000, 100_000]
        journeys.prepare(self.work, counts)
        rows = {"start": [], "cursor key": [], "page key": [], "filter key": [], "score": [], "check": [],
                "merge": [], "merge, MiB": []}
        for count in counts:
            times = []
            for _ in range(3):
                terminal = self.ours(count)
                times.append(terminal.wait_for("Best") * 1000)
                terminal.settle(0.1)
                terminal.end("q")
            rows["start"].append(median(times))
            terminal = self.at_line(count)
            rows["cursor key"].append(terminal.each(list("jk") * 10, first=1)[0])
            rows["page key"].append(terminal.each(["\x1b[6~"] * 8, first=1)[0])
            terminal.send("/")
            terminal.settle(0.1, 1)
            rows["filter key"].append(terminal.each("zeb", first=3)[0])
            terminal.end()
            found = self.in_turns({"score": [self.program, "score", "--draws", "0", self.journey(count)],
                                   "check": [self.program, "check", self.journey(count)]}, 3)
            rows["score"].append(found["score"])
            rows["check"].append(found["check"])
            elapsed, peak = self.merge(count)
            rows["merge"].append(elapsed)
            rows["merge, MiB"].append(peak)
        print(f"{'':<12}" + "".join(f"{c:>10,}" for c in counts))
        from math import log
        for name, values in rows.items():
            exponent = log(values[-1] / values[-3]) / log(counts[-1] / counts[-3])
            # A tenth for what the machine does besides.
            state = "ok" if exponent <= 1.1 else "OVER"
            if state == "OVER":
                self.table.over.append(f"growth of {name}")
            print(f"{name:<12}" + "".join(f"{shown(v):>10}" for v in values) + f"{exponent:>8.2f} {state}", flush=True)

    def merge(self, count):
        """Milliseconds and peak memory in MiB to join two versions, each with 1 % changes of its own."""
        sides = [f"{self.work}/{name}.journey.json" for name in ("mine", "theirs")]
        for side, path in enumerate(sides):
            journeys.write_changed(self.journey(count), path, side)
        command = [self.program, "merge", self.journey(count), *sides, "-o", f"{self.work}/merged.journey.json"]
        times = []
        for _ in range(3):
            self.forget(command[-1])
            elapsed, _ = self.once(command)
            times.append(elapsed)
        self.forget(command[-1])
        return median(times), self.peak_of(command)

    @staticmethod
    def forget(path):
        if os.path.exists(path):
            os.unlink(path)

    # Far away --------------------------------------------------------------------------------------

    def far(self):
        if not far.Server.is_possible():
            self.table.group("Over SSH: not run, openssh-server is missing")
            return
        folder = tempfile.mkdtemp(prefix="kontaktlinie-far-")
        server = far.Server(folder)
        line = far.SlowLine(server.port, 0.1, 125_000)
        try:
            self.far_keys("Over SSH on this machine (p50; a peer: ms / bytes)", server, server.port, 1)
            self.far_keys("Over SSH and a line of 200 ms there and back, 1 Mbit/s", server, line.port, 200)
            self.far_start(server, line.port)
        finally:
            line.end()
            server.end()
            shutil.rmtree(folder, ignore_errors=True)

    def far_programs(self):
        settings = f"cd {self.work}; export HOME={self.work} LESSHISTFILE=-; exec "
        peers = {name: (command, text) for name, (command, text, _) in self.peers(300).items()
                 if name in ("curses", "less", "nano", "vim")}
        ours = ([self.program, "open", self.journey(300)], "Best")
        return {name: (settings + " ".join(f"'{part}'" for part in command), text)
                for name, (command, text) in {"ours": ours, **peers}.items()}

    def far_keys(self, title, server, port, trip):
        self.table.group(title)
        found = {}
        for name, (command, text) in self.far_programs().items():
            terminal = Terminal(server.client(command, port), self.work)
            if terminal.wait_for(text, 20) is None:
                continue
            terminal.settle(0.3, trip / 1000 + 0.5)
            if name == "ours":
                terminal.send("4")
                terminal.settle(0.3, 2)
            down, up = ("\x1b[B", "\x1b[A") if name == "nano" else ("j", "k")
            terminal.each([down] * 3, first=2)
            (quiet, first), turns = ((0.02, 1), 15) if trip < 100 else ((0.1, 2), 5)
            found[name] = {"cursor key": terminal.each([down, up] * turns, quiet, first)}
            terminal.burst(down * 30)
            found[name]["key that scrolls"] = terminal.each([down] * turns, quiet, first)
            page = "\x06" if name == "vim" else "\x1b[6~"
            found[name]["page"] = terminal.each([page] * 5, quiet, first)
            found[name]["burst of 200 keys"] = terminal.burst(up * 200)
            if name == "ours":
                typed = self.far_typing(terminal, quiet, first)
            terminal.end()
        ours = found.pop("ours", None)
        if not ours:
            self.table.row("our program does not start there", None, 0)
            return
        limits = {"cursor key": 40, "key that scrolls": 130, "page": 2000, "burst of 200 keys": 6000}
        for work, limit in limits.items():
            peers = {name: f"{shown(works[work][0])}/{shown(works[work][1])}" for name, works in found.items()}
            one_trip = trip * 2 if trip >= 100 and not work.startswith("burst") else None
            self.table.row(f"{work}, ms", ours[work][0], one_trip, peers=peers, said="ms (one round trip)")
            self.table.row(f"{work}, bytes", ours[work][1], limit, unit="bytes")
        self.table.row("letter of a name, ms", typed[0], trip * 2 if trip >= 100 else None, said="ms (one round trip)")
        self.table.row("letter of a name, bytes", typed[1], 45, unit="bytes")

    @staticmethod
    def far_typing(terminal, quiet, first):
        """Letters in the field of rapid entry, from the line on."""
        terminal.send("\x1b")
        terminal.settle(0.3, first)
        terminal.send("2")
        terminal.settle(0.3, first)
        text = "kunde fragt nach"
        found = terminal.each(text, quiet, first)
        # What is left in the field would stand there again at the next start.
        terminal.burst("\x7f" * len(text))
        return found

    def far_start(self, server, port):
        """From Enter in a shell at the other end to the first useful picture."""
        found = {}
        for name, (command, text) in self.far_programs().items():
            times = []
            for _ in range(5):
                terminal = Terminal(server.client("PS1=ready- exec sh -i", port), self.work)
                terminal.wait_for("ready-", 20)
                terminal.settle(0.3)
                terminal.seen = b""
                terminal.started = time.perf_counter()
                # The words to be found must not be in the echo of the line.
                terminal.send("stty -echo; " + command + "\r")
                seconds = terminal.wait_for(text, 20)
                if seconds:
                    times.append(seconds * 1000)
                terminal.end()
            found[name] = median(times)
        self.table.row("start, ms", found.pop("ours"), 400, peers=found, said="ms (one round trip)")


def written(path, before, start, terminal):
    """Milliseconds until a file that is written in place was changed for the last time."""
    last, seen = None, before
    while time.perf_counter() < (last + 0.15 if last else start + 3):
        terminal.read(0.0002)
        if (now := os.stat(path).st_mtime_ns) != seen:
            seen, last = now, time.perf_counter()
    return last and (last - start) * 1000


GROUPS = ["commands", "start", "keys", "save", "together", "memory", "batch", "growth", "far"]


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    wanted = sys.argv[2:] or GROUPS
    if unknown := [name for name in wanted if name not in GROUPS]:
        sys.exit(f"{', '.join(unknown)}: no such group; use {', '.join(GROUPS)}")
    kept = os.environ.get("BENCH_DATA")
    work = kept or tempfile.mkdtemp(prefix="kontaktlinie-bench-")
    try:
        print("Preparing the data ...", file=sys.stderr, flush=True)
        journeys.prepare(work, SIZES)
        bench = Bench(os.path.abspath(sys.argv[1]), work)
        pass_welcome(bench.program, bench.journey(300), work)
        with open("/proc/cpuinfo") as file:
            model = re.search(r"model name\s*: (.*)", file.read())
        print(f"{os.cpu_count()} cores, {model.group(1) if model else 'unknown'}, load {os.getloadavg()[0]:.1f}")
        for name in wanted:
            getattr(bench, name)()
        print("\nOver budget: " + ("; ".join(bench.table.over) or "nothing"))
    finally:
        if not kept:
            shutil.rmtree(work, ignore_errors=True)


main()
