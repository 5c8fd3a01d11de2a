"""System calls of the program in a folder: which there are, and faults put in their place."""

import collections
import os
import re
import shutil
import subprocess
import tempfile

from verdicts import Broken, NotRun

#: A call: its name, the how manieth of this name in the folder and its thread, how it was written.
Call = collections.namedtuple("Call", "name index text")

_LINE = re.compile(r"^(\d+) +(\w+)\((.*)$")

#: The new file while it is written, and when it is whole and waits for its place.
_WRITING = re.compile(r"\.a\.journey\.json\.\d+\.tmp")
_WAITING = re.compile(r"\.a\.journey\.json\.[0-9a-f]{16}-[0-9a-f]{16}\.tmp")


#: As on a file system on which two files cannot change places: the new one is put over the old one.
WITHOUT_EXCHANGE = ["-e", "inject=renameat2:error=ENOSYS"]


def require_strace():
  """Says "not run" where processes cannot be traced."""
  if not shutil.which("strace"):
    raise NotRun("strace is missing")
  probe = subprocess.run(["strace", "-o", "/dev/null", "true"], capture_output=True, check=False)
  if probe.returncode != 0:
    raise NotRun("this machine does not let processes be traced")


def inside(place):
  """The options by which only what is about the journey, or lies beside it, is counted.

  Other threads have files elsewhere, and their calls come now earlier, now later.
  """
  own = os.path.join(place.folder, ".kontaktlinie")
  history = os.path.join(own, "history", "a.journey.json")
  paths = [place.folder, place.file, own, os.path.dirname(history), history]
  paths += [os.path.join(place.folder, f".a.journey.json.{end}") for end in ("lock", "1.tmp")]
  # Their names say what they hold; a first trace finds them.
  paths += [os.path.join(place.folder, name) for name in sorted(place.waiting)]
  paths += [os.path.join(own, ".gitignore"), os.path.join(history, ".state.tmp")]
  return [option for path in paths for option in ("-P", path)]


def calls(lines):
  """The calls of a trace, in their order."""
  counts = collections.Counter()
  found = []
  for line in lines:
    match = _LINE.match(line)
    if not match:
      continue
    thread, name, text = match.groups()
    counts[thread, name] += 1
    found.append(Call(name, counts[thread, name], text))
  return found


def trace(perform, place):
  """Lets `perform` run with options for strace; returns its result and the calls in the folder."""
  handle, path = tempfile.mkstemp(prefix="kontaktlinie-trace-")
  os.close(handle)
  try:
    result = perform(["-y", "-s", "256", "-o", path, *inside(place)])
    with open(path, encoding="utf-8", errors="replace") as lines:
      text = lines.read()
    place.waiting.update(_WAITING.findall(text))
    return result, calls(text.splitlines())
  finally:
    os.unlink(path)


def at(place, call, fault, without=()):
  """The options that put a fault in the place of one call: `error=EIO`, `signal=SIGKILL` ...

  And those that take a protection away, which are about other calls.
  """
  # What is not traced is not taken away either.
  traced = [call.name, *re.findall(r"inject=(\w+)", " ".join(without))]
  return [
    *inside(place), "-e", f"trace={','.join(traced)}",
    "-e", f"inject={call.name}:{fault}:when={call.index}", *without,
  ]


class Watch:
  """A trace that is read while the program runs, to know how far it has come."""

  def __init__(self, *options):
    self._end, own = os.pipe()
    self._lines = os.fdopen(self._end, encoding="utf-8", errors="replace")
    self._own = own
    self.prefix = ["strace", "-f", *options, "-o", f"/dev/fd/{own}"]
    #: For the call that starts the program.
    self.options = {"pass_fds": [own]}

  def wait_for(self, *texts):
    """Reads until a line holds one of the texts; returns the number of the process that wrote it."""
    if self._own is not None:
      os.close(self._own)
      self._own = None
    for line in self._lines:
      if any(text in line for text in texts):
        return int(line.split()[0])
    raise Broken([f"the trace ended without {texts}"])

  def close(self):
    self._lines.close()


def skip(name, path=None):
  """The prefix that makes calls do nothing and report success: the protection is taken away.

  With a path only those calls whose descriptor is this file or folder itself.
  """
  prefix = ["strace", "-f", "-o", "/dev/null", "-e", f"trace={name}"]
  if path:
    prefix += ["-P", path]
  return [*prefix, "-e", f"inject={name}:retval=0"]


def is_temporary(call):
  """Whether the call is about the new file while it is written."""
  return bool(_WRITING.search(call.text)) and not call.name.startswith("rename")


def is_listing(call, folder):
  """Whether the call opens a folder to list what lies in it, or does so."""
  if call.name == "openat":
    return f'"{folder}"' in call.text and "O_DIRECTORY" in call.text
  return call.name in ("getdents64", "fstat", "newfstatat") and f"<{folder}>" in call.text


def is_naming(call):
  """Whether the call gives the new file, whole and on the disk, the name under which it waits."""
  return call.name.startswith("rename") and bool(_WRITING.search(call.text))


def is_takeover(call):
  """Whether the call puts the new file in the place of the journey."""
  return call.name.startswith("rename") and '"a.journey.json"' in call.text
