"""A writer that stands still while it holds the lock: others wait, say who it is, lose nothing."""

import os
import signal
import time

import places
import saves
import sessions
import tracing
from verdicts import expect_broken, expect_none


def making(call):
  """The call that makes the new file."""
  return call.name == "openat" and tracing.is_temporary(call)


class Stopped:
  """A save that stands still while it holds the lock, right after a call."""

  def __init__(self, place, after=making, without=()):
    _, calls = tracing.trace(lambda options: saves.Command().perform(place, options), place)
    place.reset()
    call = next(c for c in calls if after(c))
    self.place = place
    self.watch = tracing.Watch(*tracing.at(place, call, "signal=SIGSTOP", without))
    self.process = place.start(
      "add", place.file, "touchpoint", "First", prefix=self.watch.prefix, **self.watch.options)
    #: The number of the process that stands still.
    self.number = self.watch.wait_for("stopped by SIGSTOP")

  def go_on(self):
    os.kill(self.number, signal.SIGCONT)

  def ends(self):
    """Waits for its end; what is wrong with it."""
    messages = self.process.communicate(timeout=60)[1].decode().strip()
    self.watch.close()
    if self.process.returncode != 0:
      return [f"First, when all went on: {messages}"]
    count = (self.place.names() or []).count("First")
    return [] if count == 1 else [f"First was called saved and is {count} times in the file"]


def stopped_holder(others_give_up=False, after=making, without=()):
  """Another command comes; with `others_give_up` one more waits its half minute and says who it is."""
  tracing.require_strace()
  with places.Place() as place:
    first = Stopped(place, after, without)
    findings, figure = [], "one waits"
    if others_give_up:
      figure = "one gives up after half a minute and says who it is"
      run = place.add("Second", seed=2)
      if run.status != 3 or run.output or f"process {first.number}" not in run.messages:
        findings.append(f"the one who waited: {run}")
      if place.content() != place.old:
        findings.append("the file changed while its lock was held")
    waiting = tracing.Watch("-e", "trace=flock,renameat2,exit_group", *without)
    second = place.start(
      "add", place.file, "touchpoint", "Second", seed=2, prefix=waiting.prefix, **waiting.options)
    # It finds the lock held; without a lock it goes on to its end.
    waiting.wait_for("exited with", *([] if without else ["EAGAIN"]))
    first.go_on()
    findings += first.ends()
    messages = second.communicate(timeout=60)[1].decode().strip()
    waiting.close()
    if second.returncode != 0:
      findings.append(f"Second, when all went on: {messages}")
    elif (place.names() or []).count("Second") != 1:
      findings.append("Second was called saved and is not in the file")
    if place.left_over():
      findings.append(f"there is still {place.left_over()}")
    expect_none(findings)
    return f"{figure}; when the first goes on, both are saved"


def waiting_session():
  """An open session says after two seconds who it waits for, stays usable, and saves later."""
  tracing.require_strace()
  with places.Place() as place, sessions.Session(place, seed=2) as session:
    first = Stopped(place)
    findings = []
    start = time.monotonic()
    answer = session.say("Second") or ""
    seconds = time.monotonic() - start
    if "NOT saved" not in answer or f"process {first.number}" not in answer:
      findings.append(f"it is not said who is waited for: {answer}")
    if seconds > 5:
      findings.append(f"it took {seconds:.1f} s to say so")
    if place.content() != place.old:
      findings.append("the file changed while its lock was held")
    first.go_on()
    findings += first.ends()
    if not sessions.is_saved(session.say("Third"), "Third"):
      findings.append(f"not saved when the lock was free: {session.text[-300:]}")
    if (place.names() or [])[-3:] != ["First", "Second", "Third"]:
      findings.append(f"the file holds {place.names()}")
    expect_none(findings)
    return f"said after {seconds:.1f} s; when the first goes on, all three are saved"


#: The lock of the journey is the first; the other one tells who is alive from who was killed.
_NO_LOCK = ["-e", "inject=flock:retval=0:when=1"]


def lock_matters():
  """Without the lock the one who stood still writes over what the other has saved meanwhile.

  Only where two files cannot change places: where they can, what the other has saved comes out and is
  joined, lock or no lock.
  """
  stopped_holder(without=_NO_LOCK)
  stopped_holder(after=tracing.is_naming, without=_NO_LOCK)
  return "without it, and without changing places: " + expect_broken(
    "Second was called saved and is not", stopped_holder, after=tracing.is_naming,
    without=[*_NO_LOCK, *tracing.WITHOUT_EXCHANGE])
