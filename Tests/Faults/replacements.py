"""Somebody replaces the file without asking for the lock, between any two calls of a save."""

import json
import os
import signal
import subprocess
import threading
import time

import outside
import places
import saves
import sweeps
import tracing
from verdicts import expect_broken, expect_none

LOST = "what somebody else has put there is gone"


def states(place):
  """What others may leave under the name, by what that is."""
  return {
    "edited": place.old.replace(b'"title": "', b'"title": "Theirs: ', 1),
    "of a newer version": place.old.replace(b'"version": 1', b'"version": 99', 1),
    "damaged": place.old[:-20],
    "deleted": None,
  }


def put(place, content):
  if content is None:
    os.unlink(place.file)
  else:
    outside.replaced(place, content)


def stopped_after(place, call, without=()):
  """Starts a save that stands still after a call; returns it, its trace and its number."""
  watch = tracing.Watch(*tracing.at(place, call, "signal=SIGSTOP", without))
  process = place.start(
    "add", place.file, "touchpoint", "First", prefix=watch.prefix, **watch.options)
  return process, watch, watch.wait_for("stopped by SIGSTOP")


def at_every_call(stride=1, without=(), kinds=None):
  """A save stands still after each of its calls in the folder; the file is replaced meanwhile."""
  tracing.require_strace()
  with places.Place() as place:
    _, calls, findings = sweeps.baseline(saves.Command(), place)
    calls = [c for number, c in enumerate(calls)
             if number % stride == 0 or c.name.startswith("rename") or tracing.is_temporary(c)]
    if without:
      # From there on the calls are others.
      calls = calls[:next(n for n, c in enumerate(calls) if tracing.is_takeover(c))]
    before = after = 0
    for kind, theirs in states(place).items():
      for call in calls:
        # One fault a name of call: what is taken away is no place to stand still.
        if kinds and kind not in kinds or any(f"={call.name}:" in word for word in without):
          continue
        place.reset()
        process, watch, number = stopped_after(place, call, without)
        is_over = place.content() != place.old
        put(place, theirs)
        os.kill(number, signal.SIGCONT)
        output, messages = process.communicate(timeout=60)
        watch.close()
        where = f"{kind} after {call.name} {call.index} ({call.text[:60]})"
        found = judge(place, kind, theirs, is_over, process.returncode, messages.decode())
        findings += [f"{where}: {finding}" for finding in found]
        before, after = before + (not is_over), after + is_over
    if not before or not (after or without):
      findings.append(f"{before} before and {after} after the new file took over prove nothing")
    expect_none(findings)
    return f"{before} replacements before the new file took over, {after} after it, 0 lost"


def judge(place, kind, theirs, is_over, status, messages):
  """What is wrong with what came of it."""
  found, findings = place.content(), []
  if kind == "edited" and b"Theirs: " not in (found or b"") or kind != "edited" and found != theirs:
    findings.append(LOST)
  if is_over:
    return findings if status == 0 else [*findings, f"saved, and then status {status}: {messages}"]
  if kind == "edited":
    if status != 0 or "First" not in (place.names() or []):
      findings.append(f"the two are not joined, status {status}: {messages.strip()[:200]}")
  elif status == 0:
    findings.append("called saved, and it is not in the file")
  if kind == "deleted" and status == 3 and not any(
      words in messages for words in ("deleted or renamed", "no such file")):
    findings.append(f"it is not said that the file is gone: {messages.strip()[:200]}")
  if place.left_over():
    findings.append(f"there is still {place.left_over()}")
  return findings


def killed_while_putting_back():
  """An edit comes after the last look, so that it comes out and is put back: killed on the way."""
  tracing.require_strace()
  with places.Place() as place:
    theirs = states(place)["edited"]
    _, calls, findings = sweeps.baseline(saves.Command(), place)
    naming = next(c for c in calls if tracing.is_naming(c))
    stop = ["-y", *tracing.inside(place), "-e", f"inject={naming.name}:signal=SIGSTOP:when={naming.index}"]

    def run(*fault):
      place.reset()
      lines = os.path.join(place.scratch, "trace")
      if os.path.exists(lines):
        os.unlink(lines)
      process = subprocess.Popen(
        ["strace", "-f", *stop, *fault, "-o", lines, *place.program, "--lang", "en", "add",
         place.file, "touchpoint", "First"], cwd=place.scratch, env=place.environment(1),
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
      number = stopped(lines, process)
      outside.replaced(place, theirs)
      os.kill(number, signal.SIGCONT)
      process.wait(timeout=60)
      with open(lines, encoding="utf-8", errors="replace") as text:
        return tracing.calls(text)

    whole = run()
    first = next(n for n, c in enumerate(whole) if tracing.is_takeover(c))
    points = [c for c in whole[first:] if c.name != naming.name]
    exchanges = sum(tracing.is_takeover(c) for c in points)
    if exchanges != 3:
      findings.append(f"in, back and in again are 3 and not {exchanges}")
    states_found = set()
    for call in points:
      run("-e", f"inject={call.name}:signal=SIGKILL:when={call.index}")
      where = f"killed at {call.name} {call.index} ({call.text[:60]})"
      states_found.add(place.content())
      if place.names() is None:
        findings.append(f"{where}: the file is no whole state")
      findings += sweeps.after_a_fault(place, where)
      if not any(b"Theirs: " in state for state in [place.content() or b"", *place.kept()]):
        findings.append(f"{where}: {LOST}, from the file and from the history")
    expect_none(findings)
    return f"{len(points)} kills, {len(states_found)} whole states, 0 edits lost"


def stopped(path, process):
  """Waits until a trace says that the program stands still; returns its number."""
  while process.poll() is None:
    if os.path.exists(path):
      with open(path, encoding="utf-8", errors="replace") as lines:
        for line in lines:
          if "stopped by SIGSTOP" in line:
            return int(line.split()[0])
    time.sleep(0.002)
  raise RuntimeError("the save ended before it stood still")


def beside_saves(seconds):
  """Somebody replaces the file again and again, with care, while commands save in a row."""
  with places.Place() as place:
    end = time.monotonic() + seconds
    findings, saved = [], []

    def save():
      while time.monotonic() < end:
        run = place.add(f"Saved {len(saved)}", seed=1000 + len(saved))
        if run.status != 0:
          findings.append(f"a save failed: {run.messages.strip()}")
        saved.append(run.output)

    saver = threading.Thread(target=save)
    saver.start()
    edits = lost = 0
    while time.monotonic() < end:
      content, before = place.content(), os.stat(place.file)
      journey = json.loads(content)
      journey["x-edit"] = edits + 1
      with open(place.file + "~", "w", encoding="utf-8") as target:
        json.dump(journey, target)
      # Only as long as nothing else is there: what is lost otherwise is lost by whoever edits.
      if os.stat(place.file).st_ino != before.st_ino or place.content() != content:
        continue
      os.replace(place.file + "~", place.file)
      edits += 1
      time.sleep(0.1)
      if json.loads(place.content()).get("x-edit") != edits:
        lost += 1
    saver.join()
    if lost:
      findings.append(f"{lost} of {edits} edits: {LOST}")
    if not edits or not saved:
      findings.append(f"{edits} edits and {len(saved)} saves prove nothing")
    expect_none(findings)
    return f"{edits} edits beside {len(saved)} saves, 0 lost"


def exchange_matters():
  """Where the new file is just put over the old one, an edit after the last look is lost."""
  return "put over it: " + expect_broken(
    LOST, at_every_call, stride=8, without=tracing.WITHOUT_EXCHANGE, kinds=["edited"])
