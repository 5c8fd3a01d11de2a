"""The walk in plain lines: one line in, one answer out. What it has answered is saved."""

import os
import select
import subprocess

from places import Run
from verdicts import Broken


class NotStarted(Exception):
  """The program ended before it asked anything; what it said."""


class Session:
  """A session on the journey of a place, in which letters are entered one by one."""

  def __init__(self, place, seed=1, language="en"):
    self.text = ""
    self.process = subprocess.Popen(
      [*place.program, "--lang", language, "open", "--plain", place.file], cwd=place.scratch,
      env=place.environment(seed), stdin=subprocess.PIPE, stdout=subprocess.PIPE,
      stderr=subprocess.PIPE)

  def __enter__(self):
    if self.answer() is None or self.say("2") is None:
      raise NotStarted(f"the session ended before its first question: {self.text}")
    return self

  def __exit__(self, *_):
    self.kill()
    for stream in (self.process.stdin, self.process.stdout, self.process.stderr):
      try:
        stream.close()
      except BrokenPipeError:
        pass

  def kill(self):
    self.process.kill()
    self.process.wait()

  def answer(self):
    """Reads until the next question; nothing when the program has ended instead."""
    read = b""
    while not read.endswith(b"> "):
      if not select.select([self.process.stdout], [], [], 60)[0]:
        raise Broken([f"no answer for a minute after: {self.text[-200:]}"])
      part = os.read(self.process.stdout.fileno(), 65536)
      if not part:
        self.text += read.decode(errors="replace")
        return None
      read += part
    self.text += read.decode()
    return read.decode()

  def say(self, line):
    """Enters a line; returns the answer, or nothing when the program has ended."""
    try:
      self.process.stdin.write(line.encode() + b"\n")
      self.process.stdin.flush()
    except BrokenPipeError:
      return None
    return self.answer()

  def end(self):
    """Ends the input, as a script does."""
    self.process.stdin.close()
    while self.answer() is not None:
      pass
    return Run(self.text, self.process.stderr.read().decode(), self.process.wait(timeout=60))


def is_saved(answer, name):
  """Whether an answer shows the name as taken and does not say that it is not saved."""
  if answer is None or "NOT saved" in answer or "NICHT gespeichert" in answer:
    return False
  return f"“{name}”" in answer or f"„{name}“" in answer or f"\n{name}\n" in answer
