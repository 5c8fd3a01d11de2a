"""A writer that stands still while it holds the lock: others wait, say who it is, lose nothing."""

import os
import signal

import places
import saves
import tracing
from verdicts import expect_broken, expect_none


def stopped_holder(others_give_up=False, without_lock=()):
  """Stops a save before it makes its new file and lets another one come.

  Commands wait half a minute: with `others_give_up` this is waited for and its message looked at.
  """
  tracing.require_strace()
  with places.Place() as place:
    _, calls = tracing.trace(lambda options: saves.Command().perform(place, options), place)
    place.reset()
    # The call itself is still made. What was left there is taken away before the new file is made.
    before = next(c for c in calls if c.name == "unlinkat" and tracing.is_temporary(c))
    watch = tracing.Watch(*tracing.at(place, before, "signal=SIGSTOP"), *without_lock)
    first = place.start(
      "add", place.file, "touchpoint", "First", prefix=watch.prefix, **watch.options)
    stopped = watch.wait_for("stopped by SIGSTOP")
    findings, figure = [], "one waits"
    if others_give_up:
      figure = "one gives up after half a minute and says who it is"
      run = place.add("Second", seed=2)
      if run.status != 3 or run.output or f"process {stopped}" not in run.messages:
        findings.append(f"the one who waited: {run}")
      if place.content() != place.old:
        findings.append("the file changed while its lock was held")
    waiting = tracing.Watch("-e", "trace=flock,exit_group", *without_lock)
    second = place.start(
      "add", place.file, "touchpoint", "Second", seed=2, prefix=waiting.prefix, **waiting.options)
    # It finds the lock held; without a lock it goes on to its end.
    waiting.wait_for("EAGAIN", "exited with")
    os.kill(stopped, signal.SIGCONT)
    for name, process, trace in (("First", first, watch), ("Second", second, waiting)):
      messages = process.communicate(timeout=60)[1]
      trace.close()
      count = (place.names() or []).count(name)
      if process.returncode != 0:
        findings.append(f"{name}, when all went on: {messages.decode().strip()}")
      elif name == "First" and count != 1:
        findings.append(f"{name} was called saved and is {count} times in the file")
    if (place.names() or []).count("Second") != 1:
      findings.append("Second was called saved and is not in the file")
    if place.left_over():
      findings.append(f"there is still {place.left_over()}")
    expect_none(findings)
    return f"{figure}; when the first goes on, both are saved"


def lock_matters():
  """Without the lock the one who stood still writes over what the other has saved meanwhile."""
  return "without it: " + expect_broken(
    "Second was called saved and is not", stopped_holder,
    without_lock=["-e", "inject=flock:retval=0"])
