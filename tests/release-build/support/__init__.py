"""Helpers of the tests of the release build: the program, its screen, the desktop around it, and its users."""
