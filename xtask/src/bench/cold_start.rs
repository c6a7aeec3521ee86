//! Measurement of a cold start: time from the command until the first text is on a virtual screen.

use std::{
    fs::File,
    io::{BufRead, BufReader},
    os::unix::fs::FileExt,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use crate::{error::Error, files, process_group::ProcessGroup, workspace::Workspace};

/// Number of colours from which on the screen shows text: letters are smoothed and have dozens of
/// colours, an empty window has one or two.
const COLOURS_OF_TEXT: usize = 8;

/// Distance between the pixel rows that are read. Every eighth row crosses any heading, and reading
/// them takes a few milliseconds.
const ROW_STEP: usize = 8;

/// Time after which a start counts as failed.
const TIMEOUT: Duration = Duration::from_secs(60);

/// A private virtual display with readable memory, and a private session bus.
pub(crate) struct TestScreen<'a> {
    workspace: &'a Workspace,
    folder: PathBuf,
    display: String,
    bus: String,
    _groups: [ProcessGroup; 2],
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

    /// Starts an app in a new home folder and returns the time until text is on the screen.
    pub(crate) fn start(&self, binary: &Path, has_data: bool) -> Result<Duration, Error> {
        let home = self.folder.join("home");
        files::empty_folder(&home)?;
        self.wait_for(|colours| colours == 1, "The screen did not become empty")?;
        let mut app = self.workspace.command(binary);
        if has_data {
            app.arg("--data").arg(home.join("notebook"));
        }
        app.env_remove("WAYLAND_DISPLAY")
            .env("DISPLAY", &self.display)
            .env("DBUS_SESSION_BUS_ADDRESS", &self.bus)
            .env("GDK_BACKEND", "x11")
            .env("NO_AT_BRIDGE", "1")
            .env("HOME", &home);
        for place in ["XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"] {
            app.env(place, home.join(place));
        }
        app.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());

        let start = Instant::now();
        let mut group = ProcessGroup::start(&mut app)?;
        let painted = self
            .wait_for(|colours| colours >= COLOURS_OF_TEXT, "No letters were painted")
            .map(|()| start.elapsed());
        let ended = group.has_ended();
        group.end();
        group.status()?;
        match painted {
            Err(_) if ended => Err(Error::Unexpected(format!("{} ended by itself.", binary.display()))),
            painted => painted,
        }
    }

    fn wait_for(&self, is_so: impl Fn(usize) -> bool, otherwise: &str) -> Result<(), Error> {
        let path = self.folder.join("Xvfb_screen0");
        let picture = File::open(&path).map_err(files::at(&path))?;
        let start = Instant::now();
        while !is_so(colours(&picture).map_err(files::at(&path))?) {
            if start.elapsed() > TIMEOUT {
                return Err(Error::Unexpected(format!("{otherwise} within {} s.", TIMEOUT.as_secs())));
            }
            thread::sleep(Duration::from_millis(4));
        }
        Ok(())
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

/// Number of colours on the screen, at most [`COLOURS_OF_TEXT`]. The file is an X window dump into
/// which Xvfb draws.
fn colours(picture: &File) -> std::io::Result<usize> {
    let number = |at: u64| -> std::io::Result<usize> {
        let mut bytes = [0; 4];
        picture.read_exact_at(&mut bytes, at * 4)?;
        Ok(u32::from_be_bytes(bytes) as usize)
    };
    // Fields of XWDFileHeader, by their place: header_size, pixmap_height, bytes_per_line, ncolors.
    let (header, height, line_bytes, palette) = (number(0)?, number(5)?, number(12)?, number(19)?);
    let pixels = header + palette * 12;
    let mut line = vec![0; line_bytes];
    let mut seen: Vec<[u8; 4]> = Vec::new();
    for at in (0..height).step_by(ROW_STEP) {
        picture.read_exact_at(&mut line, (pixels + at * line_bytes) as u64)?;
        let mut last = None;
        for pixel in line.as_chunks::<4>().0 {
            if last != Some(pixel) && !seen.contains(pixel) {
                seen.push(*pixel);
                if seen.len() >= COLOURS_OF_TEXT {
                    return Ok(seen.len());
                }
            }
            last = Some(pixel);
        }
    }
    Ok(seen.len())
}
