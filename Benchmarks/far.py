"""A server of OpenSSH on this machine, and a slow line in front of it."""

import collections
import os
import pwd
import select
import shutil
import socket
import subprocess
import threading
import time

SSHD = "/usr/sbin/sshd"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """Listens on 127.0.0.1 alone and lets in nobody but the key that was made for it."""

    def __init__(self, folder):
        self.folder, self.port = folder, free_port()
        for name in ("host", "user"):
            subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", f"{folder}/{name}"], check=True)
        if os.getuid() == 0:
            os.makedirs("/run/sshd", 0o755, exist_ok=True)
        with open(f"{folder}/sshd_config", "w") as file:
            file.write(f"ListenAddress 127.0.0.1\nPort {self.port}\nHostKey {folder}/host\nPidFile none\n"
                       f"AuthorizedKeysFile {folder}/user.pub\nUsePAM no\nStrictModes no\nPrintMotd no\n"
                       "PermitRootLogin prohibit-password\nPasswordAuthentication no\nPrintLastLog no\n"
                       "KbdInteractiveAuthentication no\nAcceptEnv LANG LC_*\n")
        self.process = subprocess.Popen([SSHD, "-D", "-e", "-f", f"{folder}/sshd_config"], stderr=subprocess.PIPE)
        for line in self.process.stderr:
            if b"Server listening" in line:
                return
        raise OSError("sshd does not start")

    @staticmethod
    def is_possible():
        def has_user():
            try:
                return bool(pwd.getpwnam("sshd"))
            except KeyError:
                return False
        return os.path.exists(SSHD) and shutil.which("ssh") and (os.getuid() != 0 or has_user())

    def client(self, command, port=None):
        """The command of a client that runs a command of the shell on a terminal at the other end."""
        user = pwd.getpwuid(os.getuid()).pw_name
        options = ["IdentitiesOnly=yes", "BatchMode=yes", "StrictHostKeyChecking=no", "LogLevel=ERROR",
                   "UserKnownHostsFile=/dev/null", "SendEnv=LANG LC_*"]
        return (["ssh", "-F", "/dev/null", "-tt", "-e", "none", "-p", str(port or self.port), "-i",
                 f"{self.folder}/user"] + [part for option in options for part in ("-o", option)]
                + [f"{user}@127.0.0.1", command])

    def end(self):
        self.process.terminate()
        self.process.wait()


class SlowLine:
    """A port through which each byte takes so many seconds in each direction."""

    def __init__(self, target, delay, bytes_per_second):
        self.target, self.delay, self.rate = target, delay, bytes_per_second
        self.listening = socket.socket()
        self.listening.bind(("127.0.0.1", 0))
        self.listening.listen(8)
        self.port = self.listening.getsockname()[1]
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            try:
                near, _ = self.listening.accept()
            except OSError:
                return
            threading.Thread(target=self.carry, args=(near,), daemon=True).start()

    def carry(self, near):
        far = socket.create_connection(("127.0.0.1", self.target))
        for end in (near, far):
            end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        ways = {near: (far, collections.deque()), far: (near, collections.deque())}
        free = {near: 0.0, far: 0.0}
        while True:
            now = time.perf_counter()
            due = []
            for to, pieces in ways.values():
                while pieces and pieces[0][0] <= now:
                    to.sendall(pieces.popleft()[1])
                if pieces:
                    due.append(pieces[0][0])
            for end in select.select([near, far], [], [], max(0, min(due) - now) if due else None)[0]:
                piece = end.recv(65_536)
                if not piece:
                    near.close()
                    far.close()
                    return
                now = time.perf_counter()
                free[end] = max(free[end], now) + len(piece) / self.rate
                ways[end][1].append((free[end] + self.delay, piece))

    def end(self):
        self.listening.close()
