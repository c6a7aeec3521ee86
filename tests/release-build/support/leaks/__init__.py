"""Searches for secrets and traces of the program: on disk, in memory and in its system calls."""
