"""Base classes of the tests of the release build, with one notebook for all tests of a class."""

import shutil
import unittest

from support.actions import User
from support.dbus_mocks import LogindMock
from support.leaks.strace import Trace
from support.waiting import Stopwatch


class NotebookTestCase(unittest.TestCase):
    """One user with a new notebook.

    Each test begins at the gate and leaves the program at the gate.
    """

    user_class = User

    @classmethod
    def setUpClass(cls):
        cls.user = cls.make_user()
        cls.addClassCleanup(cls.user.home.close)
        cls.create_notebook()

    @classmethod
    def make_user(cls):
        return cls.user_class()

    @classmethod
    def create_notebook(cls):
        """Starts the program, creates the notebook and locks it."""
        cls.user.start()
        cls.user.create()
        cls.user.lock()

    def setUp(self):
        self.stopwatch = Stopwatch()


class LogindTestCase(NotebookTestCase):
    """A notebook on a system bus with a mock of the login service."""

    @classmethod
    def make_user(cls):
        cls.logind = LogindMock()
        cls.addClassCleanup(cls.logind.close)
        return cls.user_class(DBUS_SYSTEM_BUS_ADDRESS=cls.logind.address)


class TracedTestCase(NotebookTestCase):
    """One session under strace, played before the tests, which look at what it left."""

    maxDiff = None

    @classmethod
    def make_user(cls):
        cls.trace = Trace()
        cls.addClassCleanup(shutil.rmtree, cls.trace.folder)
        return cls.user_class()

    @classmethod
    def start_traced(cls):
        """Starts the program under strace and creates the notebook."""
        cls.user.start(before=cls.trace.command)
        cls.user.create()

    def assert_no_network_socket(self):
        """No granted call leads out of the machine.

        Returns the sockets made and refused, by family.
        """
        made, refused = self.trace.sockets()
        self.assertEqual([], list(self.trace.granted_network_calls()))
        self.assertLessEqual(set(made), {"AF_UNIX", "AF_NETLINK"})
        return made, refused

    def assert_no_mode_for_others(self):
        """No chmod that was granted lets another account in."""
        self.assertEqual([], [arguments for mode, arguments in self.trace.chmod_calls() if mode & 0o077])
