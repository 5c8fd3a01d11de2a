"""What others do to the file while it is open, and what may stand in its place."""

import os
import socket
import stat

import places
import sessions
from verdicts import expect_none


def replaced(place, content):
  with open(place.file + "~", "wb") as target:
    target.write(content)
  os.replace(place.file + "~", place.file)


def entered(place, change, expect):
  """Opens a session, lets `change` happen outside, enters a line; returns what is wrong."""
  place.reset()
  with sessions.Session(place) as session:
    change()
    answer = session.say("Mine")
    findings = expect(answer)
    # Nothing that was entered is gone: a copy can always be made.
    if not sessions.is_saved(answer, "Mine"):
      session.say("/quit")
      session.say("c")
      copies = [name for name in os.listdir(place.scratch) if "copy" in name and name[0] != "."]
      held = b""
      for name in copies:
        with open(os.path.join(place.scratch, name), "rb") as copy:
          held += copy.read()
        os.unlink(os.path.join(place.scratch, name))
      if b'"Mine"' not in held:
        findings.append(f"it cannot be saved elsewhere: {session.text[-300:]}")
  return findings


def while_open():
  """The file is edited, replaced, deleted, renamed, damaged or becomes something else."""
  with places.Place() as place:
    theirs = place.old.replace(b'"title": "', b'"title": "Theirs: ', 1)
    newer = place.old.replace(b'"version": 1', b'"version": 99', 1)

    def joined(answer):
      names, content = place.names() or [], place.content()
      fine = sessions.is_saved(answer, "Mine") and "Mine" in names and b"Theirs: " in content
      return [] if fine else [f"not joined: {answer}"]

    def kept(wanted, *words):
      def look(answer):
        findings = []
        if place.content() != wanted:
          findings.append("what stands there was overwritten")
        if "NOT saved" not in (answer or ""):
          findings.append(f"it is not said that nothing was saved: {answer}")
        if not any(word in (answer or "") for word in words):
          findings.append(f"the cause is not named: {answer}")
        return findings
      return look

    def becomes(make):
      def change():
        os.unlink(place.file)
        make()
      return change

    def is_still(kind):
      def look(answer):
        fine = kind(os.lstat(place.file).st_mode) and "NOT saved" in (answer or "")
        return [] if fine else [f"it was replaced, or not said: {answer}"]
      return look

    def edited_in_place():
      with open(place.file, "r+b") as target:
        target.truncate()
        target.write(theirs)

    def pointed_elsewhere():
      real = os.path.join(place.folder, "real.journey.json")
      with open(real, "wb") as target:
        target.write(theirs)
      os.unlink(place.file)
      os.symlink(real, place.file)

    cases = {
      "replaced": (lambda: replaced(place, theirs), joined),
      "edited in place": (edited_in_place, joined),
      "replaced by a link to it": (pointed_elsewhere, joined),
      "deleted": (lambda: os.unlink(place.file), kept(None, "deleted", "renamed")),
      "renamed": (
        lambda: os.rename(place.file, place.file + ".old"), kept(None, "deleted", "renamed")),
      "damaged": (lambda: replaced(place, b"{"), kept(b"{", "error", "damaged")),
      "emptied": (lambda: os.truncate(place.file, 0), kept(b"", "error", "empty")),
      "written by a newer version": (lambda: replaced(place, newer), kept(newer, "newer")),
      "a folder": (becomes(lambda: os.mkdir(place.file)), is_still(stat.S_ISDIR)),
      "a pipe": (becomes(lambda: os.mkfifo(place.file)), is_still(stat.S_ISFIFO)),
    }
    findings = []
    for name, (change, expect) in cases.items():
      findings += [f"{name}: {finding}" for finding in entered(place, change, expect)]
    expect_none(findings)
    return f"{len(cases)} ways, joined or kept and said, and nothing entered is lost"


def in_its_place():
  """Commands on what is no file: refused by its kind at once, and it stays what it is."""
  with places.Place() as place:
    def bound():
      # The path of a socket is short.
      here = os.getcwd()
      os.chdir(place.folder)
      socket.socket(socket.AF_UNIX).bind("a.journey.json")
      os.chdir(here)

    kinds = {
      "a folder": lambda: os.mkdir(place.file),
      "a pipe": lambda: os.mkfifo(place.file),
      "a socket": bound,
      "a device": lambda: os.symlink("/dev/zero", place.file),
      "there is no such file": lambda: os.symlink("nowhere", place.file),
      "circle": lambda: os.symlink("a.journey.json", place.file),
      "hard links": lambda: (
        place.write(place.old), os.link(place.file, os.path.join(place.folder, "b"))),
    }
    findings, count = [], 0
    for kind, make in kinds.items():
      place.reset()
      os.unlink(place.file)
      make()
      before = os.lstat(place.file)
      reading = [] if kind == "hard links" else [["check"], ["score"]]
      # A folder is opened as one with journeys in it.
      reading += [] if kind in ("hard links", "a folder") else [["open", "--plain"]]
      for command in [*reading, ["add"]]:
        count += 1
        last = ["touchpoint", "First"] if command == ["add"] else []
        run = place.run(*command, place.file, *last)
        if run.status not in (1, 3) or kind not in run.messages + run.output:
          findings.append(f"{kind}, {command[0]}: {run.status} {(run.messages + run.output)[:200]}")
      after = os.lstat(place.file)
      if (before.st_ino, before.st_mode) != (after.st_ino, after.st_mode):
        findings.append(f"{kind}: it is not what it was")
    expect_none(findings)
    return f"{len(kinds)} kinds, {count} commands, each refused with the kind, none waited for"
