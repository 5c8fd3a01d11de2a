"""Looking never changes anything: no byte, mode, owner or time of what lies in the folder."""

import hashlib
import os
import re

import places
import sessions
import tracing
from verdicts import expect_none

#: Calls that change a file or folder, but for opening one.
_CHANGES = re.compile(
  r"^(p?write\w*|f?truncate|rename\w*|unlink\w*|link\w*|symlink\w*|mkdir\w*|rmdir|mknod\w*|"
  r"f?chmod\w*|f?chown\w*|lchown|utime\w*|futime\w*|f?setxattr|lsetxattr|fallocate|flock|"
  r"copy_file_range|sendfile)$")
_OPENS_TO_WRITE = re.compile(r"O_(WRONLY|RDWR|CREAT|TRUNC)")


def looking(place):
  """Every command that only looks, as its arguments."""
  other = os.path.join(place.folder, "b.journey.json")
  formats = ["table", "json", "csv", "views", "calculation", "calls"]
  return [
    ["list", place.folder], ["check", place.file], ["check", place.file, other],
    *(["score", place.file, "--format", name, "--draws", "100"] for name in formats),
    ["explain", place.file, "k1"], ["compare", other, place.file],
    ["history", place.file], ["history", place.file, "--format", "json"],
    ["history", place.file, "--show", "1"], ["history", place.file, "--print", "1"],
    ["merge", other, place.file, other],
    ["doctor"], ["schema"],
  ]


def snapshot(folder):
  """What the system says of everything in a folder, but for when it was read last."""
  found = {}
  for parent, folders, names in os.walk(folder):
    for name in [*folders, *names, "."]:
      path = os.path.join(parent, name)
      status = os.lstat(path)
      content = None
      if os.path.isfile(path):
        with open(path, "rb") as source:
          content = hashlib.sha256(source.read()).hexdigest()
      found[path] = (
        status.st_ino, status.st_mode, status.st_uid, status.st_gid, status.st_nlink,
        status.st_size, status.st_mtime_ns, status.st_ctime_ns, content)
  return found


def looking_changes_nothing():
  with places.Place() as place:
    with open(os.path.join(place.folder, "b.journey.json"), "wb") as other:
      other.write(place.old)
    findings = []
    # There is a history to be looked at, and a lock from the save.
    place.add("First")
    os.utime(place.file, ns=(1_000_000_000_000_000_001, 1_000_000_000_000_000_001))
    before = snapshot(place.folder)
    commands = looking(place)
    for arguments in commands:
      findings += look(place, arguments)
      if snapshot(place.folder) != before:
        findings.append(f"{' '.join(arguments)}: something in the folder is not as before")
        before = snapshot(place.folder)
    with sessions.Session(place) as session:
      for line in ["/overview", "6", "back", "5", "back", "4", "back", "quit"]:
        session.say(line)
      if session.process.wait(timeout=60) != 0:
        findings.append(f"the session did not end well: {session.text[-300:]}")
    if snapshot(place.folder) != before:
      findings.append("a session that only looks: something in the folder is not as before")
    expect_none(findings)
    return f"{len(commands)} commands and a session, nothing changed"


def look(place, arguments):
  """Runs a command under strace where there is one; what it did that changes something."""
  try:
    tracing.require_strace()
  except tracing.NotRun:
    return status(arguments, place.run(*arguments))
  run, calls = tracing.trace(
    lambda options: place.run(*arguments, prefix=["strace", "-f", *options]), place)
  return status(arguments, run) + [
    f"{' '.join(arguments)}: {call.name}({call.text[:100]}" for call in calls
    if _CHANGES.match(call.name)
    or call.name.startswith("open") and _OPENS_TO_WRITE.search(call.text)]


def status(arguments, run):
  return [] if run.status == 0 else [f"{' '.join(arguments)}: {run}"]


def broken_lists():
  """A folder that cannot be read to its end is no folder with fewer journeys."""
  tracing.require_strace()
  with places.Place() as place:
    findings = []
    fault = ["-o", "/dev/null", "-P", place.folder, "-e", "inject=getdents64:error=EIO"]
    for german, language in enumerate(["en", "de"]):
      run = place.run("list", place.folder, prefix=["strace", *fault], language=language)
      cause = ("the disk reports an error", "der Datenträger meldet einen Fehler")[german]
      if run.status != 3 or cause not in run.messages:
        findings.append(str(run))
    expect_none(findings)
    return "said with its cause"
