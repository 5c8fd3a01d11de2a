"""Disks of the tests' own: small, without room, without inodes, read-only, or with the power cut."""

import contextlib
import fcntl
import os
import shutil
import struct
import subprocess
import sys
import tempfile

from verdicts import NotRun

_INSIDE = "KONTAKTLINIE_FAULTS_MOUNTS"


def enter_own_mounts():
  """Starts this script again where nobody else sees its mounts, and where they end with it."""
  if os.environ.get(_INSIDE) or os.geteuid() != 0 or not shutil.which("unshare"):
    return
  own = ["unshare", "--mount", "--propagation", "private"]
  if subprocess.run([*own, "true"], capture_output=True, check=False).returncode == 0:
    os.environ[_INSIDE] = "1"
    os.execvp("unshare", [*own, sys.executable, *sys.argv])


def require_mounts():
  if os.geteuid() != 0:
    raise NotRun("mounting needs the superuser")
  if not os.environ.get(_INSIDE):
    raise NotRun("this machine gives no mounts of one's own (unshare --mount)")


def mount(*arguments):
  run = subprocess.run(["mount", *arguments], capture_output=True, text=True, check=False)
  if run.returncode != 0:
    raise NotRun(f"mount {' '.join(arguments)}: {run.stderr.strip()}")


def unmount(point):
  subprocess.run(["umount", point], capture_output=True, check=False)


@contextlib.contextmanager
def small_disk(options):
  """A disk in memory; gives its mount point."""
  require_mounts()
  point = tempfile.mkdtemp(prefix="kontaktlinie-disk-")
  mount("-t", "tmpfs", "-o", options, "none", point)
  try:
    yield point
  finally:
    unmount(point)
    os.rmdir(point)


class LoopDisk:
  """A file system in a file, whose power can be cut."""

  #: XFS does not make itself smaller.
  MEGABYTES = {"ext4": 32, "xfs": 320}

  def __init__(self, kind, options="defaults"):
    require_mounts()
    self.kind, self.options = kind, options
    self.scratch = tempfile.mkdtemp(prefix="kontaktlinie-disk-")
    self.image = os.path.join(self.scratch, "image")
    self.point = os.path.join(self.scratch, "disk")

  def __enter__(self):
    make = shutil.which(f"mkfs.{self.kind}", path=os.environ["PATH"] + ":/usr/sbin:/sbin")
    if not make:
      shutil.rmtree(self.scratch)
      raise NotRun(f"mkfs.{self.kind} is missing")
    os.mkdir(self.point)
    with open(self.image, "wb") as image:
      image.truncate(self.MEGABYTES[self.kind] << 20)
    subprocess.run([make, "-q", self.image], check=True, capture_output=True)
    self.attach()
    return self

  def __exit__(self, *_):
    unmount(self.point)
    shutil.rmtree(self.scratch, ignore_errors=True)

  def attach(self):
    mount("-t", self.kind, "-o", f"loop,{self.options}", self.image, self.point)

  def cut_power(self):
    """From now on nothing reaches the disk; what the journal has not written is gone."""
    folder = os.open(self.point, os.O_RDONLY)
    try:
      # EXT4_IOC_SHUTDOWN and XFS_IOC_GOINGDOWN, _IOR('X', 125, __u32), without flushing the log.
      fcntl.ioctl(folder, 0x8004587D, struct.pack("I", 2))
    except OSError as error:
      raise NotRun(f"{self.kind} cannot be shut down here: {error}") from error
    finally:
      os.close(folder)

  def power_up(self):
    """Mounts it again, which replays the journal."""
    unmount(self.point)
    self.attach()
