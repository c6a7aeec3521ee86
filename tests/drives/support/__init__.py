"""Helpers of the tests on foreign drives: the kernel, the emulated machine, and its images."""
