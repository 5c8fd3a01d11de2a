"""Ten who save into one file and are killed at random: nothing called saved is lost or doubled."""

import os
import random
import subprocess
import threading
import time

import places
import sessions
from verdicts import expect_none

WRITERS = 10


class _Writer(threading.Thread):
  """Saves again and again until the time is over; one run in three is killed on the way."""

  def __init__(self, number, place, end):
    super().__init__()
    self.number, self.place, self.end = number, place, end
    self.chance = random.Random(number)
    self.confirmed, self.tried, self.findings, self.kills = [], [], [], 0

  def run(self):
    while time.monotonic() < self.end:
      name = f"{self.number}-{len(self.tried)}"
      self.tried.append(name)
      process = self.place.start(
        "add", self.place.file, "touchpoint", name,
        seed=self.number * 100_000 + len(self.tried))
      try:
        # A killing comes somewhere between the start and a little after the usual end.
        moment = self.chance.uniform(0, 0.15) if self.chance.random() < 1 / 3 else 60
        output, messages = process.communicate(timeout=moment)
      except subprocess.TimeoutExpired:
        process.kill()
        self.kills += 1
        output, messages = process.communicate()
      if output:
        self.confirmed.append(name)
      elif process.returncode != -9:
        self.findings.append(f"{name}: {messages.decode().strip()}")


class _Walker(_Writer):
  """Does the same in a session that stays open, until it is killed and a new one begins."""

  def run(self):
    self.sessions = 0
    while time.monotonic() < self.end:
      self.sessions += 1
      try:
        with sessions.Session(self.place, seed=self.number * 10_000 + self.sessions) as session:
          self.walk(session)
      except sessions.NotStarted as problem:
        self.findings.append(str(problem))

  def walk(self, session):
    while time.monotonic() < self.end:
      name = f"{self.number}-{len(self.tried)}"
      self.tried.append(name)
      is_fatal = self.chance.random() < 1 / 6
      killer = threading.Timer(self.chance.uniform(0, 0.1), session.process.kill)
      if is_fatal:
        killer.start()
      answer = session.say(name)
      if sessions.is_saved(answer, name):
        self.confirmed.append(name)
      elif answer is None and not is_fatal:
        self.findings.append(f"{name}: the session ended by itself: {session.text[-300:]}")
      elif answer is not None and "NOT saved" not in answer:
        self.findings.append(f"{name}: neither saved nor not: {answer}")
      if is_fatal:
        killer.join()
        self.kills += 1
        return


def _delete_again_and_again(path, end):
  while time.monotonic() < end:
    try:
      os.unlink(path)
    except FileNotFoundError:
      pass
    time.sleep(0.01)


def ten_writers(seconds, kind=_Writer, deleting_lock=False):
  """Ten at once for so many seconds; their lock may be deleted all the time, as `git clean` does."""
  with places.Place() as place:
    end = time.monotonic() + seconds
    writers = [kind(number, place, end) for number in range(WRITERS)]
    if deleting_lock:
      lock = os.path.join(place.folder, ".a.journey.json.lock")
      threading.Thread(target=_delete_again_and_again, args=(lock, end)).start()
    for writer in writers:
      writer.start()
    for writer in writers:
      writer.join()
    findings = [finding for writer in writers for finding in writer.findings]
    names = place.names()
    if names is None:
      expect_none([*findings, "the file is no journey any more"])
    counts = {name: names.count(name) for name in names}
    for writer in writers:
      findings += [
        f"{name} was called saved and is {counts.get(name, 0)} times in the file"
        for name in writer.confirmed if counts.get(name, 0) != 1]
      findings += [f"{name} is doubled" for name in writer.tried if counts.get(name, 0) > 1]
    if not place.is_valid():
      findings.append("the file has errors")
    if place.add("Last", seed=9).status != 0 or place.left_over():
      findings.append(f"afterwards nobody can save, or there is still {place.left_over()}")
    confirmed = sum(len(writer.confirmed) for writer in writers)
    kills = sum(writer.kills for writer in writers)
    if not confirmed or not kills:
      findings.append(f"{confirmed} saves and {kills} kills prove nothing")
    expect_none(findings)
    return f"{WRITERS} writers, {kills} kills, {confirmed} saves confirmed, 0 lost, 0 doubled"


def ten_sessions(seconds):
  return ten_writers(seconds, kind=_Walker)
