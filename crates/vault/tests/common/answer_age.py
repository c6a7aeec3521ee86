"""Runs a command that asks for a passphrase on a terminal, and types it: age takes one from nowhere else.

    answer_age.py OUTPUT COMMAND…      the passphrase comes on standard input
"""
import os
import pty
import sys

secret = sys.stdin.read()
output = os.open(sys.argv[1], os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
process, terminal = pty.fork()
if process == 0:
    os.dup2(output, 1)
    os.execvp(sys.argv[2], sys.argv[2:])
shown = b""
while b"assphrase" not in shown:
    shown += os.read(terminal, 1024)
os.write(terminal, secret.encode() + b"\n")
try:
    while os.read(terminal, 1024):
        pass
except OSError:
    pass
sys.exit(os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]))
