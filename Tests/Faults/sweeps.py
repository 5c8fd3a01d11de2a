"""A fault at every system call of a save: killed there, or an error reported there."""

import json
import os

import places
import saves
import tracing
from verdicts import expect_broken, expect_none

#: The causes as the program says them, in English and German.
CAUSES = {
  "EIO": ("the disk reports an error", "der Datenträger meldet einen Fehler"),
  "ENOSPC": ("the disk is full", "der Datenträger ist voll"),
  "EDQUOT": ("your disk quota is used up", "Ihr Speicherkontingent ist erschöpft"),
  "EROFS": ("the disk is read-only", "der Datenträger ist schreibgeschützt"),
  "EMFILE": ("too many files are open", "zu viele Dateien sind geöffnet"),
  "EACCES": ("permission is missing", "dafür fehlt die Berechtigung"),
  "EINTR": (None, None),
}

#: How often a call is aimed at: on a busy machine the threads of a session come now earlier, now later.
AIMS = 6

_FOLDER = ("this folder", "diesem Ordner")
_FILE = ("the file", "Die Datei")

_UNCONFIRMED = ("the disk did not confirm the save", "hat das Speichern nicht bestätigt")


def baseline(save, place):
  """Traces a save; returns the old and the new state, the calls, and what is missing."""
  # Twice: only then are the names known under which new files wait.
  for _ in range(2):
    save.prepare(place)
    old = place.content()
    run, calls = tracing.trace(lambda options: save.perform(place, options), place)
  findings = []
  if run.status != 0 or not run.output:
    findings.append(f"{save.name} without any fault failed: {run}")
  if place.content() == old:
    findings.append(f"{save.name} without any fault was reported, but the file is as it was")
  needed = {
    "write to the new file": lambda c: c.name == "write" and tracing.is_temporary(c),
    "fsync of the new file": lambda c: c.name == "fsync" and tracing.is_temporary(c),
    "name for the whole new file": tracing.is_naming,
    "rename": tracing.is_takeover,
    "look at what came out": lambda c: c.name == "read" and "-" in c.text and ".tmp>" in c.text,
    "fsync of the folder": lambda c: c.name == "fsync" and f"<{place.folder}>" in c.text,
    "write to the history": lambda c: c.name == "write" and "/history/" in c.text,
    "fsync of the history": lambda c: c.name == "fsync" and "/history/" in c.text,
  }
  for what, is_such in needed.items():
    if not any(is_such(call) for call in calls):
      findings.append(f"the sweep hits no {what}")
  return place.content(), calls, findings


def kill_at_every_call(save, stride=1, program=places.PROGRAM):
  """Kills a save before each of its calls in the folder: old or new, and nothing in the way."""
  tracing.require_strace()
  with places.Place(program) as place:
    new, calls, findings = baseline(save, place)
    calls = chosen(calls, stride)
    whole = {place.old, new}
    before = again = 0
    for call in calls:
      where = f"killed at {call.name} {call.index} ({call.text[:60]})"
      missed = []
      while len(missed) < AIMS:
        save.prepare(place)
        fault = tracing.at(place, call, "signal=SIGKILL")
        run, hit = tracing.trace(lambda o: save.perform(place, [*o, *fault]), place)
        is_hit = run.status == -9 and hit and hit[-1][:2] == call[:2]
        findings += after_a_kill(place, save, run, new, whole, where)
        if is_hit:
          break
        missed.append(f"at {hit[-1:]}, status {run.status}")
      again += len(missed) if is_hit else 0
      if not is_hit:
        findings.append(f"{where}: aimed at {AIMS} times, never killed there but {missed[-1]}")
        continue
      before += place.content() == save.old(place)
      findings += after_a_fault(place, where)
      findings += [f"{where}: {finding}" for finding in save.afterwards(place)]
    expect_none(findings)
    aims = f" ({again} aimed at again)" if again else ""
    return f"{len(calls)} points, {len(calls)} kills{aims}, {before} before the rename, 0 lost"


def after_a_kill(place, save, run, new, whole, where):
  """What is wrong in the folder when a save has been killed, wherever that was."""
  findings = []
  old, found = save.old(place), place.content()
  whole.add(old)
  if found not in (old, new):
    findings.append("the file is neither the old nor the new state")
  if run.output and found != new:
    findings.append("reported saved, but the file is the old state")
  if not save.keeps_old and any(not is_journey(state) for state in place.kept()):
    findings.append("the history holds half a state")
  if save.keeps_old and any(state not in whole for state in place.kept()):
    findings.append("the history holds half a state")
  if save.keeps_old and found == new and old not in place.kept():
    findings.append("the file is new and its old state is not in the history")
  return [f"{where}: {finding}" for finding in findings]


def is_journey(content):
  try:
    return "touchpoints" in json.loads(content)
  except ValueError:
    return False


def after_a_fault(place, where):
  """The next one who saves finds nothing in the way and loses nothing."""
  before = place.names()
  run = place.add("Second", seed=2)
  findings = []
  if run.status != 0:
    findings.append(f"{where}: the next save fails: {run.messages.strip()}")
  elif place.names() != [*(before or []), "Second"]:
    findings.append(f"{where}: after the next save the file holds {place.names()}")
  elif place.left_over():
    findings.append(f"{where}: after the next save there is still {place.left_over()}")
  return findings


def fail_every_call(save, errors, languages, stride=1, program=places.PROGRAM):
  """Reports an error at each call in the folder: said with its cause, or without consequence."""
  tracing.require_strace()
  with places.Place(program) as place:
    new, calls, findings = baseline(save, place)
    decisive = decisive_calls(calls)
    calls = chosen(calls, stride)
    refused = harmless = unconfirmed = 0
    for call in calls:
      for error in errors:
        for language in languages:
          save.prepare(place)
          run = save.perform(
            place, ["-o", "/dev/null", *tracing.at(place, call, f"error={error}")], language=language)
          where = f"{error} at {call.name} {call.index} ({call.text[:60]})"
          found = judge(place, save, call, call in decisive, error, language, run, new)
          findings += [f"{where}: {finding}" for finding in found]
          refused += run.status != 0
          harmless += run.status == 0
          unconfirmed += run.status != 0 and place.content() == new
        findings += after_a_fault(place, where)
        findings += [f"{where}: {finding}" for finding in save.afterwards(place)]
    expect_none(findings)
    count = len(calls) * len(errors) * len(languages)
    return (f"{len(calls)} points, {count} errors: {refused} said with their cause "
            f"({unconfirmed} of them after the rename), {harmless} without consequence, 0 lost")


def chosen(calls, stride):
  """Every so manieth call, and all without which the save is not safe."""
  decisive = decisive_calls(calls)
  return [c for number, c in enumerate(calls) if number % stride == 0 or c in decisive]


def judge(place, save, call, is_decisive, error, language, run, new):
  """What is wrong with how the program took an error."""
  found, old, german = place.content(), save.old(place), language == "de"
  findings = []
  if found not in (old, new):
    findings.append("the file is neither the old nor the new state")
  if run.status == 0:
    if found != new:
      findings.append("reported saved, but the file is the old state")
    # A session tries again, with a new file, and may have saved after it had said that it had not.
    if error != "EINTR" and is_decisive and run.output:
      findings.append("reported saved although the disk did not take it")
    if save.keeps_old and old not in place.kept() and (CAUSES[error][german] or "?") not in run.messages:
      findings.append("the old state is not in the history and nobody was told")
    return findings
  if run.status != 3:
    findings.append(f"status {run.status}")
  if run.output:
    findings.append(f"failed and printed {run.output.strip()!r} as if it were saved")
  if save.names_file and not names_place(place, call, german, run.messages):
    findings.append(f"the message does not begin with its place: {run.messages.strip()[:300]!r}")
  if error == "EINTR":
    findings.append(f"an interruption is no reason to give up: {run.messages.strip()[:300]!r}")
  elif CAUSES[error][german] not in run.messages:
    findings.append(f"the message does not name the cause: {run.messages.strip()[:300]!r}")
  if (found == new) != (_UNCONFIRMED[german] in run.messages):
    findings.append(f"the message does not say which state the file is in: {run.messages.strip()[:300]!r}")
  return findings


def names_place(place, call, german, message):
  """Whether a message begins with the file, or with what could not be read and calls it what it is."""
  path, _, text = message.partition(": ")
  if path == place.file:
    return True
  hidden = os.path.join(place.folder, ".kontaktlinie")
  # The folder itself is only named when it could not be listed.
  if not path.startswith(hidden) and not (path == place.folder and tracing.is_listing(call, path)):
    return False
  found = [word[german] in text for word in (_FOLDER, _FILE)]
  return found == ([True, False] if os.path.isdir(path) else [False, True])


def decisive_calls(calls):
  """Those without which the save is not safe; what is only about the history is not among them."""
  taken_over = False
  decisive = []
  for call in calls:
    taken_over = taken_over or tracing.is_takeover(call)
    if (tracing.is_takeover(call) or call.name == "fsync" and taken_over
        or tracing.is_temporary(call) and call.name in ("write", "fsync", "close")):
      decisive.append(call)
  return decisive


def sweeps_notice_carelessness():
  """The sweeps on a program without any protection: both have to find fault."""
  save = saves.Command()
  for finding in ("neither the old nor the new", "hits no fsync of the folder"):
    expect_broken(finding, kill_at_every_call, save, program=places.CARELESS)
  expect_broken(
    "neither the old nor the new", fail_every_call, save, ["ENOSPC"], ["en"],
    program=places.CARELESS)
  return "torn files, false reports and calls that are not there"
