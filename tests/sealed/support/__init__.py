"""Helpers of the sealed tests: the program, its screen, the desktop around it, and its users."""
