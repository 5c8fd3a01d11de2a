"""A session ends while something cannot be saved: it is kept elsewhere, named, and offered again."""

import contextlib
import fcntl
import os
import select
import signal
import time

import disks
import full_disks
import hangups
import outside
import places
import sessions
from verdicts import Broken, expect_none

#: The two seconds that the design leaves the end of a session, and what a busy machine adds.
LONGEST = 4


@contextlib.contextmanager
def damaged(place):
  place.write(place.old[:-20])
  yield
  outside.replaced(place, place.old)


@contextlib.contextmanager
def deleted(place):
  os.unlink(place.file)
  yield
  place.write(place.old)


@contextlib.contextmanager
def locked(place):
  """Somebody holds the lock and does nothing."""
  with open(os.path.join(place.folder, ".a.journey.json.lock"), "w", encoding="utf-8") as lock:
    fcntl.flock(lock, fcntl.LOCK_EX)
    yield


@contextlib.contextmanager
def full(place):
  filler = os.path.join(place.folder, "filler")
  full_disks.fill(filler)
  yield
  os.unlink(filler)


def copies(place):
  """Copies that can be opened, with their content, wherever they are."""
  found = {}
  for parent, folders, names in os.walk(place.scratch):
    folders[:] = [name for name in folders if name != ".kontaktlinie"]
    for name in names:
      if name.endswith(".journey.json") and "-unsaved" in name:
        found[os.path.join(parent, name)] = open(os.path.join(parent, name), "rb").read()
  for name in os.listdir(place.folder):
    if name.endswith(".journey.json") and "-unsaved" in name:
      found[os.path.join(place.folder, name)] = open(os.path.join(place.folder, name), "rb").read()
  return found


def hung_up(place, trouble):
  """The terminal goes away; what was said is in the log."""
  terminal = hangups.Terminal(place, ignoring_hangup=False)
  terminal.wait_until_idle()
  with trouble(place):
    enter(terminal)
    seconds, _ = terminal.close()
    found = copies(place)
  log = os.path.join(place.scratch, "home", ".local", "state", "kontaktlinie", "kontaktlinie.log")
  said = open(log, encoding="utf-8").read() if os.path.exists(log) else ""
  return seconds, said, found


def told_to_end(place, trouble):
  """Somebody ends the program; the terminal is there to read from."""
  terminal = hangups.Terminal(place, ignoring_hangup=False)
  terminal.wait_until_idle()
  with trouble(place):
    enter(terminal)
    start = time.monotonic()
    os.kill(terminal.process.pid, signal.SIGTERM)
    said = b""
    while terminal.process.poll() is None or select.select([terminal.master], [], [], 0)[0]:
      if time.monotonic() > start + 20:
        raise Broken(["the program does not end"])
      if select.select([terminal.master], [], [], 0.02)[0]:
        said += os.read(terminal.master, 65536)
    seconds = time.monotonic() - start
    found = copies(place)
  for descriptor in (terminal.master, terminal.slave, terminal.marks):
    os.close(descriptor)
  return seconds, said.decode(errors="replace"), found


def enter(terminal):
  terminal.press("2")
  terminal.press("Mine")
  terminal.press("\r")


def plain_told_to_end(place, trouble):
  with sessions.Session(place) as session, trouble(place):
    session.say("Mine")
    start = time.monotonic()
    session.process.terminate()
    said = session.process.stderr.read().decode()
    status = session.process.wait(timeout=20)
    seconds = time.monotonic() - start
    return seconds, said if status == 143 else f"status {status}: {said}", copies(place)


def plain_at_the_end(place, trouble):
  with sessions.Session(place) as session, trouble(place):
    session.say("Mine")
    end = session.end()
    # How long this takes is no matter: nobody has taken the connection away.
    return 0, end.messages, copies(place)


def taken_over(place):
  """Opens the file again and says yes; what is wrong with what comes of it."""
  terminal = hangups.Terminal(place, ignoring_hangup=False)
  terminal.wait_until_idle()
  terminal.press("\r")
  end = time.monotonic() + 10
  while "Mine" not in (place.names() or []) and time.monotonic() < end:
    time.sleep(0.02)
  terminal.send("\x11")
  while copies(place) and time.monotonic() < end:
    time.sleep(0.02)
  terminal.close()
  findings = []
  if (place.names() or []).count("Mine") != 1:
    findings.append(f"taken over, the file holds {place.names()}")
  if copies(place):
    findings.append(f"taken over, and still there: {list(copies(place))}")
  return findings


def kept_elsewhere():
  """Each trouble with each way to end."""
  findings, slowest, count = [], 0, 0
  for end in (hung_up, told_to_end, plain_told_to_end, plain_at_the_end):
    for trouble in (damaged, deleted, locked, full):
      with contextlib.ExitStack() as stack:
        under = stack.enter_context(disks.small_disk("size=64k")) if trouble is full else None
        place = stack.enter_context(places.Place(under=under))
        seconds, said, found = end(place, trouble)
        where = f"{trouble.__name__}, {end.__name__}"
        slowest, count = max(slowest, seconds), count + 1
        if not any(b'"Mine"' in content for content in found.values()):
          findings.append(f"{where}: what was entered is nowhere: {said.strip()[-300:]}")
          continue
        if seconds > LONGEST:
          findings.append(f"{where}: it took {seconds:.1f} s to end")
        if not all(os.path.basename(path) in said for path in found):
          findings.append(f"{where}: the place is not named: {said.strip()[-300:]}")
        findings += [f"{where}: {finding}" for finding in taken_over(place)]
  expect_none(findings)
  return f"{count} ends, 0 lost; within {slowest:.1f} s, named, and taken over at the next start"
