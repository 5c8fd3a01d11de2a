"""A program that saves as many programs do: in place, unsynchronised, deaf to errors.

It understands just enough of the commands to stand in for Kontaktlinie. The fault tests have to
find fault with it; if one of them does not, the test is worth nothing.
"""

import json
import os
import sys


def main():
  arguments = [word for word in sys.argv[1:] if word not in ("--lang", "en", "de")]
  command, path = arguments[0], arguments[1]
  with open(path, "rb") as source:
    journey = json.load(source)
  if command == "add":
    journey["touchpoints"].append(
      {"id": "careless", "name": arguments[3], "phase": journey["phases"][0]["id"]})
    content = json.dumps(journey, ensure_ascii=False, indent=2).encode() + b"\n"
    try:
      target = os.open(path, os.O_WRONLY | os.O_TRUNC)
      os.write(target, content[:1000])
      os.write(target, content[1000:])
    except OSError:
      pass
    print("careless", flush=True)


main()
