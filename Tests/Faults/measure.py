"""Runs a program and prints how it ended, its seconds of processor time and its most bytes of memory.

A script of its own: what the system counts as memory begins with that of whoever starts the program.
"""

import os
import resource
import sys


def main():
  child = os.fork()
  if child == 0:
    try:
      os.dup2(os.open("/dev/null", os.O_WRONLY), 1)
      # Whoever would take far too long is ended, which is a finding.
      resource.setrlimit(resource.RLIMIT_CPU, (120, 120))
      os.execv(sys.argv[1], sys.argv[1:])
    finally:
      os._exit(127)
  _, status, usage = os.wait4(child, 0)
  print(os.waitstatus_to_exitcode(status), usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024)


main()
