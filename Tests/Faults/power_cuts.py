"""The power is cut while several save: everything called saved before is there afterwards."""

import random
import threading

import disks
import places
import tracing
from verdicts import expect_broken, expect_none

WRITERS = 3


class _Saving:
  """Several who save in turns until the disk takes no more, and what they were told."""

  def __init__(self, place, prefix):
    self.place, self.prefix = place, prefix
    self.confirmed = []
    self.news = threading.Condition()

  def write(self, writer):
    for number in range(1000):
      name = f"{writer}-{number}"
      run = self.place.add(name, seed=writer * 1000 + number + 1, prefix=self.prefix)
      with self.news:
        if run.status == 0:
          self.confirmed.append(name)
        else:
          self.confirmed.append(None)
        self.news.notify_all()
      if run.status != 0:
        return


def cut(kind, count, options="defaults", skipping=None):
  """Cuts the power so many times, each after some confirmed saves and amid others.

  `skipping` gives the file or folder of a place whose fsync does nothing.
  """
  chance = random.Random(count)
  findings, confirmations = [], 0
  for number in range(count):
    with disks.LoopDisk(kind, options) as disk, places.Place(under=disk.point) as place:
      saving = _Saving(place, tracing.skip("fsync", skipping(place)) if skipping else [])
      wanted = chance.randint(1, 12)
      # What is there at first lies on the disk: it was not written a moment ago.
      disk.power_up()
      writers = [threading.Thread(target=saving.write, args=(n,)) for n in range(WRITERS)]
      for writer in writers:
        writer.start()
      with saving.news:
        saving.news.wait_for(lambda: len(saving.confirmed) >= wanted, timeout=60)
      disk.cut_power()
      for writer in writers:
        writer.join()
      disk.power_up()
      confirmed = [name for name in saving.confirmed if name]
      confirmations += len(confirmed)
      findings += after_the_cut(place, f"cut {number + 1}", confirmed)
  if not confirmations:
    findings.append("nothing was ever saved")
  expect_none(findings)
  return f"{count} cuts amid {WRITERS} writers, {confirmations} saves confirmed, 0 lost"


def after_the_cut(place, where, confirmed):
  names = place.names()
  if names is None:
    return [f"{where}: the file is no journey any more: {(place.content() or b'')[:40]!r}"]
  findings = [
    f"{where}: {name} was confirmed and is {names.count(name)} times in the file"
    for name in confirmed if names.count(name) != 1
  ]
  run = place.add("Afterwards", seed=999_999)
  if run.status != 0:
    findings.append(f"{where}: the next save fails: {run.messages.strip()}")
  if place.left_over():
    findings.append(f"{where}: after the next save there is still {place.left_over()}")
  return findings


def folder_sync_matters():
  """Without the fsync of the folder confirmed saves are lost."""
  tracing.require_strace()
  return "without it: " + expect_broken(
    "is 0 times", cut, "ext4", 3, skipping=lambda place: place.folder)


def content_sync_matters():
  """Without the fsync of the new file its name is there and its content is not."""
  tracing.require_strace()
  # ext4 hides the mistake unless it is told not to.
  return "without it: " + expect_broken(
    "no journey any more", cut, "ext4", 3, "noauto_da_alloc",
    skipping=lambda place: f"{place.folder}/.a.journey.json.1.tmp")
