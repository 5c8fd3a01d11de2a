"""Files made to hurt: read, checked and scored within the time and memory that P9 allows."""

import json
import os
import subprocess
import sys

import places
from verdicts import NotRun, expect_none

SHIPPED = os.path.join(places.ROOT, ".build", "ship", "kontaktlinie")
_MIB = 1 << 20


def hostile(size):
  """Files of about so many bytes, each hostile in its own way: a name and what stands in it."""
  head = b'{"format": "kontaktlinie.journey", "version": 1, "id": "j1", "title": "T"'
  phase = b', "phases": [{"id": "p1", "name": "P"}], "channels": []'
  none = phase + b', "touchpoints": []'

  def around(value):
    return head + none + b', "x": ' + value + b"}"

  def repeated(make, wrap=b"[%s]"):
    count = size // len(make(1_000_000))
    return wrap % b",".join(make(number) for number in range(count))

  def contacts(make):
    return head + phase + b', "touchpoints": ' + repeated(
      lambda n: b'{"id": "%s", "name": "N", "phase": "%s"}' % make(n)) + b"}"

  def titled(title):
    return head.replace(b'"T"', b'"' + title + b'"') + none + b"}"

  yield "nothing but brackets", b"[" * size
  yield "an object in an object and so on", around(b'{"a":' * (size // 5))
  yield "unknown arrays, nested to the limit", around(repeated(
    lambda n: b"[" * 60 + b"%d" % n + b"]" * 60))
  yield "very many contacts", contacts(lambda n: (b"k%d" % n, b"p1"))
  yield "very many contacts of one id", contacts(lambda n: (b"k1", b"p1"))
  yield "very many contacts in phases that are not there", contacts(
    lambda n: (b"k%d" % n, b"q%d" % n))
  yield "very many fields nobody knows", head + none + b"," + repeated(
    lambda n: b'"x%d": 1' % n, b"%s") + b"}"
  yield "very many fields of one name", head + none + b"," + repeated(
    lambda n: b'"x": %d' % n, b"%s") + b"}"
  yield "very many problems below a name of half the size", around(
    b'{"' + b"n" * (size // 2) + b'": ' + repeated(lambda n: rb'"\ud800"', b"[%s]") + b"}")
  yield "one long title", titled(b"T" * size)
  yield "one long title of escapes", titled(rb"\u0301" * (size // 6))
  yield "one letter with very many accents", titled(b"e" + "\u0301".encode() * (size // 2))
  yield "one number of very many digits", around(b"1" * size)
  yield "one number with a huge exponent", around(b"1e" + b"9" * size)
  yield "very many numbers", around(repeated(lambda n: b"-%d.5e-7" % n))
  yield "nothing but lines", b"\n" * size
  yield "broken UTF-8", around(b'"' + b"\xff" * size + b'"')
  yield "a tail of zeros", around(b"1") + bytes(size)
  yield "very many judgements", ratings(size)


def ratings(size):
  """One contact that very many people have rated."""
  count = size // 150
  people = [f"t{number}" for number in range(count)]
  return json.dumps({
    "format": "kontaktlinie.journey", "version": 1, "id": "j1", "title": "T",
    "phases": [{"id": "p1", "name": "P"}],
    "participants": [{"id": person, "alias": person} for person in people],
    "channels": [],
    "touchpoints": [{"id": "k1", "name": "N", "phase": "p1"}],
    "rounds": [{
      "id": "r1", "date": "2026-11-22",
      "ratings": [
        {"touchpoint": "k1", "by": person, "wait": 1, "effort": 5}
        for person in people]}],
  }).encode()


def measure(command, place):
  """Runs a program; returns its status, seconds of processor time, bytes of memory and messages."""
  script = os.path.join(os.path.dirname(os.path.abspath(__file__)), "measure.py")
  run = subprocess.run(
    [sys.executable, "-S", "-E", script, *command], env=place.environment(1), check=True,
    capture_output=True)
  status, seconds, memory = run.stdout.split()
  return int(status), float(seconds), int(memory), run.stderr


def bounds(megabytes, shipped):
  """Checks and scores every hostile file; the time counts only for the program as it ships."""
  program = [SHIPPED] if shipped else places.PROGRAM
  if shipped and not os.path.exists(SHIPPED):
    raise NotRun("scripts/build-release has not been run")
  findings, worst_time, worst_memory, count = [], 0, 0, 0
  with places.Place() as place:
    for name, content in hostile(int(megabytes * _MIB)):
      place.write(content)
      most_time = 2 + len(content) / 10e6
      most_memory = 256 * _MIB + 4 * len(content)
      for command in (["check"], ["score", "--draws", "0"]):
        arguments = [*program, command[0], place.file, *command[1:]]
        status, seconds, memory, said = measure(arguments, place)
        count += 1
        worst_memory = max(worst_memory, memory / most_memory)
        where = f"{name}, {command[0]}"
        if os.environ.get("KONTAKTLINIE_FAULTS_VERBOSE"):
          print(f"  {where}: status {status}, {seconds:.2f} of {most_time:.1f} s,"
                f" {memory >> 20} of {most_memory >> 20} MiB, {len(said)} bytes said",
                file=sys.stderr)
        if status not in (0, 1, 2, 3):
          findings.append(f"{where}: ended with {status}: {said[-200:]!r}")
        if memory > most_memory:
          findings.append(f"{where}: {memory >> 20} MiB, {most_memory >> 20} are allowed")
        if shipped:
          worst_time = max(worst_time, seconds / most_time)
          if seconds > most_time:
            findings.append(f"{where}: {seconds:.1f} s, {most_time:.1f} are allowed")
        if any(byte < 32 and byte != 10 for byte in said):
          findings.append(f"{where}: a control function in what it says")
  expect_none(findings)
  time = f", {worst_time:.0%} of the time" if shipped else ""
  return (f"{count} runs on files of {megabytes} MiB, at most {worst_memory:.0%} of the memory{time}"
          " that is allowed")
