"""What a fault test says: passed, FAILED or not run, one line each, and a status for all."""

import sys
import time
import traceback


class NotRun(Exception):
  """This machine cannot run the test; the reason."""


class Broken(Exception):
  """A promise was broken: each finding is a sentence that names the fault and what was seen."""

  def __init__(self, findings):
    super().__init__("; ".join(findings))
    self.findings = findings


def expect_none(findings):
  """Ends a test with what was found, if anything was."""
  if findings:
    raise Broken(findings)


def expect_broken(about, test, *arguments, **options):
  """A protection was taken away: the test has to find what it is about; returns that finding."""
  try:
    found = [f"nothing was noticed ({test(*arguments, **options)})"]
  except Broken as broken:
    found = broken.findings
  for finding in found:
    if about in finding:
      return finding
  raise Broken([f"the protection is gone, and: {finding}" for finding in found])


class Verdicts:
  """Runs tests and prints what they found, with the time they took."""

  SHOWN = 8

  def __init__(self):
    self.counts = {"passed": 0, "FAILED": 0, "not run": 0}

  def run(self, name, test):
    start = time.monotonic()
    details = []
    try:
      verdict, figure = "passed", test()
    except NotRun as reason:
      verdict, figure = "not run", str(reason)
    except Broken as broken:
      verdict, figure = "FAILED", f"{len(broken.findings)} findings"
      details = broken.findings
    except Exception:  # A test that stumbles has not passed.
      verdict, figure = "FAILED", "the test itself stumbled"
      details = traceback.format_exc().splitlines()[-self.SHOWN:]
    self.counts[verdict] += 1
    seconds = time.monotonic() - start
    print(f"{verdict:8} {name}: {figure} ({seconds:.1f} s)")
    for detail in details[: self.SHOWN]:
      print(f"         - {detail}")
    if len(details) > self.SHOWN:
      print(f"         - and {len(details) - self.SHOWN} more")
    sys.stdout.flush()

  def finish(self):
    """Prints the sums; returns the exit status."""
    print("faults: " + ", ".join(f"{count} {name}" for name, count in self.counts.items()))
    return 1 if self.counts["FAILED"] else 0
