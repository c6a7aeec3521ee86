use std::{
    fs::File,
    io::{BufRead, BufReader},
    os::unix::fs::FileExt,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use crate::{error::Trouble, files, process_group::Group, workspace::House};

/// Letters are smoothed: an empty window has one or two colours, and a line of text has dozens.
const COLOURS_OF_TEXT: usize = 8;

/// Every eighth line of the screen meets a heading, and reading those takes a few milliseconds.
const LINES_BETWEEN: usize = 8;

/// How long a start may take before we stop believing in it.
const PATIENCE: Duration = Duration::from_secs(60);

/// A display whose memory we can read, and a bus, both for us alone.
pub(crate) struct Stage<'a> {
    house: &'a House,
    folder: PathBuf,
    display: String,
    bus: String,
    _groups: [Group; 2],
}

impl<'a> Stage<'a> {
    pub(crate) fn set(house: &'a House) -> Result<Self, Trouble> {
        let folder = house.target.join("cold-start");
        files::empty_folder(&folder)?;
        let mut xvfb = house.command("Xvfb");
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
        let (screen, number) = say(xvfb.arg("-fbdir").arg(&folder))?;
        let mut daemon = house.command("dbus-daemon");
        let (bus, address) = say(daemon.args(["--session", "--nofork", "--print-address=1"]))?;
        Ok(Self { house, folder, display: format!(":{number}"), bus: address, _groups: [screen, bus] })
    }

    /// Starts an app in a new home, and says how long it took until letters stood on the screen.
    pub(crate) fn start(&self, binary: &Path, has_data: bool) -> Result<Duration, Trouble> {
        let home = self.folder.join("home");
        files::empty_folder(&home)?;
        self.wait_for(|colours| colours == 1, "The screen did not become empty")?;
        let mut app = self.house.command(binary);
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
        let mut group = Group::start(&mut app)?;
        let painted = self
            .wait_for(|colours| colours >= COLOURS_OF_TEXT, "No letters were painted")
            .map(|()| start.elapsed());
        let ended = group.has_ended();
        group.end();
        group.status()?;
        match painted {
            Err(_) if ended => Err(Trouble::Unexpected(format!("{} ended by itself.", binary.display()))),
            painted => painted,
        }
    }

    fn wait_for(&self, is_so: impl Fn(usize) -> bool, otherwise: &str) -> Result<(), Trouble> {
        let path = self.folder.join("Xvfb_screen0");
        let picture = File::open(&path).map_err(files::at(&path))?;
        let start = Instant::now();
        while !is_so(colours(&picture).map_err(files::at(&path))?) {
            if start.elapsed() > PATIENCE {
                return Err(Trouble::Unexpected(format!("{otherwise} within {} s.", PATIENCE.as_secs())));
            }
            thread::sleep(Duration::from_millis(4));
        }
        Ok(())
    }
}

/// Starts a program that stays, and takes the one line it says first.
fn say(command: &mut Command) -> Result<(Group, String), Trouble> {
    let mut group = Group::start(command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()))?;
    let mut line = String::new();
    if let Some(words) = group.take_words() {
        BufReader::new(words).read_line(&mut line).map_err(Trouble::System)?;
    }
    let line = line.trim().to_owned();
    if line.is_empty() {
        return Err(Trouble::Unexpected(format!("{} did not start.", command.get_program().display())));
    }
    Ok((group, line))
}

/// How many colours the screen shows, as far as it matters. The file is an X window dump that Xvfb draws into.
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
    for at in (0..height).step_by(LINES_BETWEEN) {
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
