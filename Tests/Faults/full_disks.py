"""Disks that take no more: full, without inodes, read-only, with a limit for the size of a file."""

import os
import shutil

import disks
import places
import sessions
from sweeps import CAUSES
from verdicts import NotRun, expect_none

_PAGE = 4096


def refused(place, where, cause, **options):
  """A save that has to fail with its cause, in both languages, and change nothing."""
  findings = []
  for german, language in enumerate(["en", "de"]):
    run = place.add("First", language=language, **options)
    if run.status != 3 or run.output or cause[german] not in run.messages:
      findings.append(f"{where}: {run}")
    if place.content() != place.old:
      findings.append(f"{where}: the old file was touched")
    if place.left_over():
      findings.append(f"{where}: there is still {place.left_over()}")
  return findings


def recovered(place, where):
  run = place.add("Later")
  return [] if run.status == 0 and "Later" in place.names() else [f"after {where}: {run}"]


def without_room():
  """A disk on which so many pages are free; from none to as many as a save needs."""
  with disks.small_disk("size=64k") as point, places.Place(under=point) as place:
    findings, refusals, saves = [], 0, 0
    filler = os.path.join(point, "filler")
    for free in range(6):
      place.reset()
      filled = fill(filler)
      os.truncate(filler, filled - free * _PAGE)
      run = place.add("First")
      if run.status == 0:
        saves += 1
        if "First" not in place.names():
          findings.append(f"{free} pages free: reported saved and lost")
        continue
      refusals += 1
      findings += refused(place, f"{free} pages free", CAUSES["ENOSPC"])
      os.unlink(filler)
      findings += recovered(place, f"{free} pages free")
    if not refusals or not saves:
      findings.append(f"{refusals} refusals and {saves} saves: the disk was never full or always")
    expect_none(findings)
    return f"{refusals} refused with their cause, {saves} saved, 0 lost"


def fill(path):
  """Writes until nothing more fits; returns how many bytes that were."""
  written = 0
  with open(path, "wb", buffering=0) as filler:
    try:
      while True:
        written += filler.write(bytes(_PAGE))
    except OSError:
      return written


def without_inodes():
  """The folder and the journey take two; then there is none for the lock, or none for the new file."""
  findings = []
  for count in (2, 3):
    with disks.small_disk(f"size=1m,nr_inodes={count}") as point:
      with places.Place(under=point) as place:
        findings += refused(place, f"{count} inodes", CAUSES["ENOSPC"])
        disks.mount("-o", "remount,size=1m,nr_inodes=10", point)
        findings += recovered(place, f"{count} inodes")
  expect_none(findings)
  return "none for the lock, none for the new file: both refused with their cause"


def read_only():
  with disks.small_disk("size=1m") as point, places.Place(under=point) as place:
    disks.mount("-o", "remount,ro", point)
    findings = refused(place, "read-only", CAUSES["EROFS"])
    if not place.is_valid():
      findings.append("read-only: the file cannot even be looked at")
    disks.mount("-o", "remount,rw", point)
    findings += recovered(place, "read-only")
    expect_none(findings)
    return "refused with its cause, readable, and as before when it can be written again"


def limited_size():
  """RLIMIT_FSIZE cuts the write short before it fails."""
  if not shutil.which("prlimit"):
    raise NotRun("prlimit is missing")
  cause = ("the file becomes larger than allowed", "die Datei wird größer als erlaubt")
  with places.Place() as place:
    findings = []
    limits = [0, 1, 1000, _PAGE, len(place.old)]
    for limit in limits:
      findings += refused(
        place, f"limit of {limit} bytes", cause, prefix=["prlimit", f"--fsize={limit}"])
      findings += recovered(place, f"limit of {limit} bytes")
      place.reset()
    expect_none(findings)
    return f"{len(limits)} limits, each refused with its cause"


def full_while_open():
  """The disk fills up while a session is open: the work stays, and goes elsewhere or is saved later."""
  with disks.small_disk("size=64k") as point, places.Place(under=point) as place:
    findings = []
    filler = os.path.join(point, "filler")
    with sessions.Session(place) as session:
      fill(filler)
      answer = session.say("First") or ""
      if "NOT saved" not in answer or CAUSES["ENOSPC"][0] not in answer:
        findings.append(f"the full disk is not named: {answer}")
      if place.content() != place.old or place.left_over():
        findings.append("the old file was touched, or something is left beside it")
      session.say("/quit")
      session.say("c")
      copy = os.path.join(place.scratch, "vom-angebot-bis-zur-zahlung-copy.journey.json")
      if not os.path.exists(copy) or b'"First"' not in open(copy, "rb").read():
        findings.append("the copy elsewhere does not hold the work")
      os.unlink(filler)
      if not sessions.is_saved(session.say("Second"), "Second"):
        findings.append(f"with room again the next answer is not saved: {session.text[-500:]}")
      if (place.names() or [])[-2:] != ["First", "Second"]:
        findings.append(f"with room again the file holds {place.names()}")
      if session.end().status != 0:
        findings.append("the session ends as if something were not saved")
    expect_none(findings)
    return "the cause is named, a copy elsewhere holds the work, and with room again all is saved"
