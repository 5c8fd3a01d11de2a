"""The terminal goes away at random moments: the program ends at once, with everything saved."""

import fcntl
import os
import pty
import random
import select
import signal
import struct
import subprocess
import termios
import time

import places
from verdicts import Broken, expect_none


class Terminal:
  """The program on the whole of a terminal of its own."""

  def __init__(self, place, ignoring_hangup):
    settings = os.path.join(place.scratch, "home", ".config", "kontaktlinie")
    os.makedirs(settings, exist_ok=True)
    with open(os.path.join(settings, "config.json"), "w", encoding="utf-8") as target:
      target.write('{ "hints": false }')
    self.master, self.slave = pty.openpty()
    fcntl.ioctl(self.slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    # The program says here when it has handled every key.
    self.marks, own = os.pipe()

    def prepare():
      fcntl.ioctl(0, termios.TIOCSCTTY, 0)
      if ignoring_hangup:
        signal.signal(signal.SIGHUP, signal.SIG_IGN)

    environment = place.environment(1)
    environment.update(TERM="xterm", KONTAKTLINIE_TEST_FD=str(own))
    self.process = subprocess.Popen(
      [*place.program, "--lang", "en", place.file], env=environment, cwd=place.scratch,
      stdin=self.slave, stdout=self.slave, stderr=self.slave, start_new_session=True,
      preexec_fn=prepare, pass_fds=[own])
    os.close(own)

  def wait_until_idle(self):
    """Reads what is shown until every key has been handled."""
    while True:
      ready, _, _ = select.select([self.master, self.marks], [], [], 30)
      if not ready:
        raise Broken(["the program does not become idle"])
      if self.master in ready:
        os.read(self.master, 65536)
      if self.marks in ready:
        if not os.read(self.marks, 65536):
          raise Broken(["the program has ended"])
        if struct.unpack("i", fcntl.ioctl(self.slave, termios.FIONREAD, b"\0" * 4))[0] == 0:
          return

  def send(self, text):
    os.write(self.master, text.encode())

  def press(self, text):
    self.send(text)
    self.wait_until_idle()

  def processor_seconds(self):
    return time.clock_gettime((~self.process.pid << 3) | 2)

  def close(self):
    """Takes the terminal away; returns the seconds until the end and those of the processor."""
    before, start = self.processor_seconds(), time.monotonic()
    handle = os.pidfd_open(self.process.pid)
    os.close(self.slave)
    os.close(self.master)
    has_ended = select.select([handle], [], [], 10)[0]
    seconds = time.monotonic() - start
    os.close(handle)
    os.close(self.marks)
    if not has_ended:
      self.process.kill()
    _, status, usage = os.wait4(self.process.pid, 0)
    self.process.returncode = os.waitstatus_to_exitcode(status)
    return seconds, usage.ru_utime + usage.ru_stime - before


def hang_up(count):
  """So many sessions, each cut off after some lines and amid a further one."""
  chance = random.Random(count)
  findings, lines, slowest, busiest = [], 0, 0, 0
  with places.Place() as place:
    for number in range(count):
      place.reset()
      terminal = Terminal(place, ignoring_hangup=number % 2 == 1)
      terminal.wait_until_idle()
      terminal.press("2")
      names = [f"Letter {number} {line}" for line in range(chance.randint(0, 4))]
      for name in names:
        for key in [name, "\r"]:
          terminal.press(key)
      lines += len(names)
      terminal.send("amid a further line\rand"[: chance.randint(0, 22)])
      seconds, busy = terminal.close()
      slowest, busiest = max(slowest, seconds), max(busiest, busy)
      where = f"hang-up {number + 1}"
      if seconds > 1:
        findings.append(f"{where}: it took {seconds:.1f} s to end")
      if busy > 0.1:
        findings.append(f"{where}: {busy:.2f} s of the processor")
      found = place.names()
      if found is None or any(found.count(name) != 1 for name in names):
        findings.append(f"{where}: of {names} the file holds {found}")
      if place.left_over():
        findings.append(f"{where}: there is still {place.left_over()}")
  expect_none(findings)
  return (f"{count} hang-ups, half of them with the signal ignored, {lines} lines entered, 0 lost;"
          f" ended within {slowest * 1000:.0f} ms and {busiest * 1000:.0f} ms of the processor")
