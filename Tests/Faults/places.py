"""The folder of one test, the program that is tested in it, and what it leaves there."""

import collections
import json
import os
import shutil
import subprocess
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
EXAMPLE = os.path.join(ROOT, "Tests", "Fixtures", "v1", "example.journey.json")

#: The program as the tests build it, unless another one is named.
PROGRAM = [os.environ.get("KONTAKTLINIE", os.path.join(ROOT, ".build", "debug", "kontaktlinie"))]
#: A program that saves as many programs do: what the tests have to find fault with.
CARELESS = ["/usr/bin/env", "python3", os.path.join(ROOT, "Tests", "Faults", "careless.py")]

#: What a run printed and how it ended; a signal is negative.
Run = collections.namedtuple("Run", "output messages status")


class Place:
  """A folder with one journey in it, and a home beside it; gone with the test."""

  def __init__(self, program=PROGRAM, under=None, journey=EXAMPLE):
    self.program = program
    #: Names under which new files have waited for their place.
    self.waiting = set()
    self.scratch = tempfile.mkdtemp(prefix="kontaktlinie-faults-")
    self.folder = under or os.path.join(self.scratch, "work")
    os.makedirs(self.folder, exist_ok=True)
    self.file = os.path.join(self.folder, "a.journey.json")
    with open(journey, "rb") as source:
      self.old = source.read()
    self.reset()

  def __enter__(self):
    return self

  def __exit__(self, *_):
    shutil.rmtree(self.scratch, ignore_errors=True)

  def reset(self):
    """Makes the folder as it was at first."""
    for name in os.listdir(self.folder):
      path = os.path.join(self.folder, name)
      if os.path.isdir(path) and not os.path.islink(path):
        shutil.rmtree(path)
      elif name != "lost+found":
        os.unlink(path)
    # What could not be saved here has gone there.
    home = os.path.join(self.scratch, "home")
    for path in ("Kontaktlinie", ".local/state/kontaktlinie"):
      shutil.rmtree(os.path.join(home, path), ignore_errors=True)
    self.write(self.old)

  def write(self, content):
    with open(self.file, "wb") as target:
      target.write(content)

  def content(self):
    """The bytes of the journey; nothing when it is gone."""
    try:
      with open(self.file, "rb") as source:
        return source.read()
    except FileNotFoundError:
      return None

  def names(self):
    """The names of the contacts; nothing when the file is no journey."""
    try:
      return [contact["name"] for contact in json.loads(self.content())["touchpoints"]]
    except (TypeError, ValueError, KeyError):
      return None

  def files(self):
    """The content of every file in the folder, by its path."""
    found = {}
    for parent, _, names in os.walk(self.folder):
      for name in names:
        with open(os.path.join(parent, name), "rb") as source:
          found[os.path.join(parent, name)] = source.read()
    return found

  def kept(self):
    """The states that are in the history, oldest first."""
    states = []
    history = os.path.join(self.folder, ".kontaktlinie", "history", "a.journey.json")
    for name in sorted(os.listdir(history)) if os.path.isdir(history) else []:
      if name.endswith(".journey.json"):
        with open(os.path.join(history, name), "rb") as source:
          states.append(source.read())
    return states

  def left_over(self):
    """Half-written files that nobody will ever read."""
    return [name for _, _, names in os.walk(self.folder) for name in names if name.endswith(".tmp")]

  def environment(self, seed):
    return {
      "PATH": os.environ.get("PATH", "/usr/bin:/bin"), "HOME": os.path.join(self.scratch, "home"),
      "LC_ALL": "C.UTF-8", "TZ": "UTC", "TERM": "dumb", "USER": "tester",
      "KONTAKTLINIE_SEED": str(seed), "KONTAKTLINIE_TODAY": "2026-11-22",
      "SWIFT_BACKTRACE": "enable=no",
    }

  def start(self, *arguments, prefix=(), language="en", seed=1, **options):
    """Starts the program; whoever starts it waits for it."""
    return subprocess.Popen(
      [*prefix, *self.program, "--lang", language, *arguments], cwd=self.scratch,
      env=self.environment(seed), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
      stderr=subprocess.PIPE, **options)

  def run(self, *arguments, **options):
    process = self.start(*arguments, **options)
    output, messages = process.communicate(timeout=120)
    return Run(output.decode(), messages.decode(), process.returncode)

  def add(self, name, **options):
    """Adds a contact: a save by a command. It is called saved when its identifier is printed."""
    return self.run("add", self.file, "touchpoint", name, **options)

  def is_valid(self):
    return self.run("check", self.file).status == 0
