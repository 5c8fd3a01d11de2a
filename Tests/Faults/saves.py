"""Ways in which a journey is saved, each so that a fault can be put into it."""

import os
import subprocess

import sessions
from places import Run
from verdicts import Broken


class Command:
  """A command changes the file."""

  name = "a save"
  #: Whether messages begin with the path; a session shows it above them.
  names_file = True
  #: Whether the old state is in the history afterwards.
  keeps_old = True

  def prepare(self, place):
    """Makes the folder as it is before; what the file holds then is the old state."""
    place.reset()

  def old(self, place):
    """What the file held before the save."""
    return place.old

  def afterwards(self, place):
    """What is wrong when the same is done once more after a fault."""
    return []

  def perform(self, place, options, language="en"):
    """Saves under strace with these options. When something is printed, it is called saved."""
    return place.add("First", language=language, prefix=["strace", "-f", *options])


class Restore(Command):
  """An earlier state is brought back from the history."""

  name = "a restore"

  def prepare(self, place):
    place.reset()
    if place.add("Unwanted", seed=3).status != 0:
      raise Broken(["there is nothing to bring back"])
    self.unwanted = place.content()

  def old(self, place):
    return self.unwanted

  def perform(self, place, options, language="en"):
    run = place.run(
      "history", place.file, "--restore", "1", language=language,
      prefix=["strace", "-f", *options])
    # What it says when it is done goes to standard error.
    return Run("restored" if run.status == 0 else "", run.messages, run.status)


class Purge(Restore):
  """A name is taken out of the file and of every earlier state."""

  name = "a purge"
  keeps_old = False
  person = "Chefin"

  def perform(self, place, options, language="en"):
    run = place.run(
      "purge", place.file, self.person, language=language, prefix=["strace", "-f", *options])
    return Run("purged" if run.status == 0 else "", run.messages, run.status)

  def afterwards(self, place):
    place.run("purge", place.file, self.person)
    return [
      f"the name is still in {name}" for name, content in place.files().items()
      if self.person.encode() in content]


class Joining(Command):
  """Somebody else has saved since the session began: both are joined."""

  name = "a save that joins"
  names_file = False

  def old(self, place):
    return place.old.replace(b'"title": "', b'"title": "Theirs: ', 1)

  def perform(self, place, options, language="en"):
    with sessions.Session(place, language=language) as session:
      # Written as an editor does it, before the session looks again.
      with open(place.file + "~", "wb") as target:
        target.write(self.old(place))
      os.replace(place.file + "~", place.file)
      tracer = attach(session.process.pid, options)
      answer = session.say("First")
      end = session.end()
      tracer.communicate()
      said = end.messages + "\n" + (answer or "")
      return Run("saved" if sessions.is_saved(answer, "First") else "", said, end.status)


def attach(process, options):
  """Begins to trace a running process, so that what was before is not counted."""
  tracer = subprocess.Popen(
    ["strace", "-f", "-p", str(process), *options], stdout=subprocess.DEVNULL,
    stderr=subprocess.PIPE, text=True)
  said = tracer.stderr.readline()
  if "attached" not in said:
    raise Broken([f"strace cannot be attached: {said.strip()}"])
  return tracer
