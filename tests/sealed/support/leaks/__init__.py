"""Searches for secrets and for traces of the program: on disk, in memory and in its system calls."""
