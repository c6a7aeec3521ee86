//! A virtual screen for measuring: programs are started on it, keys pressed, and the picture read.

use std::{
    fs::File,
    io::{BufRead, BufReader, Write},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use super::picture::{COLOURS_OF_TEXT, Picture};
use crate::{error::Error, files, process_group::ProcessGroup, workspace::Workspace};

/// Time after which a wait counts as failed.
const TIMEOUT: Duration = Duration::from_secs(60);

/// A private virtual display with readable memory, and a private session bus.
pub(crate) struct TestScreen<'a> {
    workspace: &'a Workspace,
    folder: PathBuf,
    display: String,
    bus: String,
    _groups: [ProcessGroup; 2],
}

/// A program on the screen, in a home folder of its own.
pub(crate) struct Started<'a> {
    screen: &'a TestScreen<'a>,
    binary: PathBuf,
    group: ProcessGroup,
    /// Time from the command until the first text was on the screen.
    pub(crate) until_painted: Duration,
}

impl<'a> TestScreen<'a> {
    pub(crate) fn open(workspace: &'a Workspace) -> Result<Self, Error> {
        let folder = workspace.target.join("cold-start");
        files::empty_folder(&folder)?;
        let mut xvfb = workspace.command("Xvfb");
        xvfb.args([
            "-displayfd",
            "1",
            "-screen",
            "0",
            "1280x1024x24",
            "-nolisten",
            "tcp",
            "-br",
            "-nocursor",
        ]);
        let (screen, number) = start_and_read_line(xvfb.arg("-fbdir").arg(&folder))?;
        let mut daemon = workspace.command("dbus-daemon");
        let (bus, address) =
            start_and_read_line(daemon.args(["--session", "--nofork", "--print-address=1"]))?;
        Ok(Self { workspace, folder, display: format!(":{number}"), bus: address, _groups: [screen, bus] })
    }

    /// Starts a program in a new home folder and waits until text is on the screen.
    pub(crate) fn start(&'a self, binary: &Path, arguments: &[&str]) -> Result<Started<'a>, Error> {
        let home = self.folder.join("home");
        files::empty_folder(&home)?;
        self.wait_for("The screen did not become empty", |picture| Ok(picture.colours()? == 1))?;
        let mut app = self.workspace.command(binary);
        app.args(arguments)
            .env_remove("WAYLAND_DISPLAY")
            .env("DISPLAY", &self.display)
            .env("DBUS_SESSION_BUS_ADDRESS", &self.bus)
            .env("GDK_BACKEND", "x11")
            .env("NO_AT_BRIDGE", "1")
            .env("HOME", &home);
        for place in
            ["XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"]
        {
            app.env(place, home.join(place));
        }
        app.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());

        let start = Instant::now();
        let group = ProcessGroup::start(&mut app)?;
        let mut started =
            Started { screen: self, binary: binary.to_owned(), group, until_painted: Duration::ZERO };
        started.wait_for_text()?;
        started.until_painted = start.elapsed();
        Ok(started)
    }

    /// Waits until `is_so` is true of the picture.
    pub(crate) fn wait_for(
        &self,
        otherwise: &str,
        is_so: impl Fn(&Picture) -> std::io::Result<bool>,
    ) -> Result<(), Error> {
        let path = self.folder.join("Xvfb_screen0");
        let picture = self.picture()?;
        let start = Instant::now();
        while !is_so(&picture).map_err(files::at(&path))? {
            if start.elapsed() > TIMEOUT {
                return Err(Error::Unexpected(format!("{otherwise} within {} s.", TIMEOUT.as_secs())));
            }
            thread::sleep(Duration::from_millis(4));
        }
        Ok(())
    }

    /// A number that is another one when the screen shows something else.
    pub(crate) fn fingerprint(&self) -> Result<u64, Error> {
        self.picture()?.fingerprint().map_err(Error::System)
    }

    /// Numbers of the visible windows.
    pub(crate) fn windows(&self) -> Result<Vec<String>, Error> {
        let found = self.xdotool(&["search", "--onlyvisible", "--name", "."], "")?;
        Ok(found.lines().map(str::to_owned).collect())
    }

    /// Gives the keyboard to a window: there is no window manager here that would.
    pub(crate) fn focus(&self, window: &str) -> Result<(), Error> {
        self.xdotool(&["windowfocus", "--sync", window], "").map(drop)
    }

    /// Presses a key, or several at once: `Return`, `ctrl+2`.
    pub(crate) fn press(&self, key: &str) -> Result<(), Error> {
        self.xdotool(&["key", "--clearmodifiers", key], "").map(drop)
    }

    /// Types a line of text.
    pub(crate) fn type_text(&self, text: &str) -> Result<(), Error> {
        self.xdotool(&["type", "--clearmodifiers", "--delay", "15", "--file", "-"], text).map(drop)
    }

    /// The output of xdotool; empty if it found nothing.
    fn xdotool(&self, arguments: &[&str], input: &str) -> Result<String, Error> {
        let mut tool = self.workspace.command("xdotool");
        tool.args(arguments).env("DISPLAY", &self.display);
        tool.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut tool = tool.spawn().map_err(Error::System)?;
        if let Some(mut stdin) = tool.stdin.take() {
            stdin.write_all(input.as_bytes()).map_err(Error::System)?;
        }
        let output = tool.wait_with_output().map_err(Error::System)?;
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }

    fn picture(&self) -> Result<Picture, Error> {
        let path = self.folder.join("Xvfb_screen0");
        Ok(Picture::new(File::open(&path).map_err(files::at(&path))?))
    }
}

impl Started<'_> {
    /// Id of the program's first process.
    pub(crate) fn process(&self) -> u32 {
        self.group.leader_id()
    }

    /// Waits until there is text on the screen.
    pub(crate) fn wait_for_text(&self) -> Result<(), Error> {
        let painted = self
            .screen
            .wait_for("No letters were painted", |picture| Ok(picture.colours()? >= COLOURS_OF_TEXT));
        match painted {
            Err(_) if self.group.has_ended() => {
                Err(Error::Unexpected(format!("{} ended by itself.", self.binary.display())))
            }
            painted => painted,
        }
    }

    /// Ends the program and everything that it started.
    pub(crate) fn end(mut self) -> Result<(), Error> {
        self.group.end();
        self.group.status().map(drop)
    }
}

/// Starts a background program and returns the first line that it prints.
fn start_and_read_line(command: &mut Command) -> Result<(ProcessGroup, String), Error> {
    let mut group =
        ProcessGroup::start(command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()))?;
    let mut line = String::new();
    if let Some(stdout) = group.take_stdout() {
        BufReader::new(stdout).read_line(&mut line).map_err(Error::System)?;
    }
    let line = line.trim().to_owned();
    if line.is_empty() {
        return Err(Error::Unexpected(format!("{} did not start.", command.get_program().display())));
    }
    Ok((group, line))
}
