//! Compiles a batch of crates as one workspace, so that what Cargo does around the compiler is done once for all.

use std::fs;
use std::io::{BufRead, BufReader};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use super::messages::Messages;
use crate::Failure;
use crate::project::cannot;

/// What the names of all crates begin with, so that what was built for them is known from what they depend upon.
pub const PREFIX: &str = "corpus-";

/// How long one crate may take; a batch that takes as long is done crate by crate.
const TIME_OUT: Duration = Duration::from_secs(900);

/// How much of the memory a single compiler may take: the machine must survive the largest document.
const MEMORY: f64 = 0.7;

/// The folders for compiling.
pub struct Workshop {
    workspace: PathBuf,
    target: PathBuf,
    jobs: usize,
}

impl Workshop {
    /// Below this folder.
    pub fn open(folder: &Path, jobs: usize) -> Result<Self, Failure> {
        let workshop = Self { workspace: folder.join("crates"), target: folder.join("target"), jobs };
        workshop.clear()?;
        Ok(workshop)
    }

    /// Where the crate of this name belongs.
    pub fn folder(&self, package: &str) -> PathBuf {
        self.workspace.join(package)
    }

    /// Removes every crate, and what was built for it; what they depend upon stays.
    pub fn clear(&self) -> Result<(), Failure> {
        remove(&self.workspace)?;
        for folder in ["debug/deps", "debug/.fingerprint", "debug/examples", "debug/incremental", "doc"] {
            let folder = self.target.join(folder);
            let Ok(entries) = fs::read_dir(&folder) else { continue };
            for entry in entries.flatten() {
                let name = entry.file_name().to_string_lossy().replace('_', "-");
                if name.contains(PREFIX) || name.contains("quickstart") || folder.ends_with("doc") {
                    remove(&entry.path())?;
                }
            }
        }
        fs::create_dir_all(&self.workspace).map_err(|error| cannot("make", &self.workspace, &error))
    }

    /// What rustc says about these crates, examples included.
    pub fn check(&self, packages: &[String]) -> Result<Messages, Failure> {
        self.manifest(packages)?;
        let mut messages = Messages::default();
        let command = ["check", "--lib", "--examples"];
        if !self.cargo(&command, packages, &mut messages)? && packages.len() > 1 {
            for package in packages.iter().filter(|package| !messages.is_done(package)).cloned().collect::<Vec<_>>() {
                self.cargo(&command, &[package], &mut messages)?;
            }
        }
        Ok(messages)
    }

    /// What rustdoc says about these crates.
    pub fn document(&self, packages: &[String]) -> Result<Messages, Failure> {
        let mut messages = Messages::default();
        self.cargo(&["doc", "--no-deps", "--lib"], packages, &mut messages)?;
        Ok(messages)
    }

    /// How many bytes the crates and what was built take.
    pub fn bytes(&self) -> u64 {
        size(&self.workspace) + size(&self.target)
    }

    fn manifest(&self, packages: &[String]) -> Result<(), Failure> {
        let text = format!("[workspace]\nresolver = \"3\"\nmembers = {packages:?}\n\n[profile.dev]\ndebug = false\n");
        let path = self.workspace.join("Cargo.toml");
        fs::write(&path, text).map_err(|error| cannot("write", &path, &error))?;
        // The same versions as here, and no need for the network.
        fs::copy("Cargo.lock", self.workspace.join("Cargo.lock")).map(drop).map_err(Failure::fault)
    }

    /// Runs Cargo; false: it took too long, and was ended.
    fn cargo(&self, command: &[&str], packages: &[String], messages: &mut Messages) -> Result<bool, Failure> {
        let (kilobytes, jobs) = (memory_limit(), self.jobs);
        let mut cargo = Command::new("sh");
        cargo.args(["-c", &format!("ulimit -v {kilobytes}; exec cargo \"$@\""), "cargo"]).args(command);
        cargo.args(["--keep-going", "--message-format", "json", "--quiet", "--jobs", &jobs.to_string()]);
        cargo.args(packages.iter().flat_map(|package| ["--package", package.as_str()]));
        cargo.current_dir(&self.workspace).process_group(0);
        cargo.env("CARGO_TARGET_DIR", &self.target).env("CARGO_INCREMENTAL", "0");
        // What Cargo itself was told for this program is not meant for the crates.
        cargo.env_remove("RUSTFLAGS").env_remove("RUSTDOCFLAGS").env_remove("CARGO_ENCODED_RUSTFLAGS");
        cargo.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let process = cargo.spawn().map_err(|error| Failure::Fault(format!("`cargo` cannot be run: {error}")))?;
        listen(process, messages)
    }
}

/// Reads what Cargo says until it ends, or until its time is up.
fn listen(mut process: Child, messages: &mut Messages) -> Result<bool, Failure> {
    let started = Instant::now();
    let (sender, lines) = mpsc::channel();
    let (stdout, stderr) = (process.stdout.take(), process.stderr.take());
    let reader = thread::spawn(move || {
        let lines = stdout.into_iter().flat_map(|stdout| BufReader::new(stdout).lines().map_while(Result::ok));
        lines.map(|line| sender.send(line)).take_while(Result::is_ok).count()
    });
    let complaints = thread::spawn(move || stderr.and_then(|stderr| std::io::read_to_string(stderr).ok()));
    let mut heard = 0_usize;
    let in_time = loop {
        match lines.recv_timeout(TIME_OUT.saturating_sub(started.elapsed())) {
            Ok(line) => {
                heard += 1;
                messages.read(&line);
            }
            Err(mpsc::RecvTimeoutError::Disconnected) => break true,
            Err(mpsc::RecvTimeoutError::Timeout) => break false,
        }
    };
    if !in_time {
        // Cargo and the compilers that it started are a group of their own.
        let _ = Command::new("kill").args(["-KILL", "--", &format!("-{}", process.id())]).status();
    }
    let status = process.wait().map_err(Failure::fault)?;
    let (_, complaints) = (reader.join(), complaints.join().ok().flatten().unwrap_or_default());
    if in_time && heard == 0 && !status.success() {
        return Err(Failure::Fault(format!("Cargo could not begin with a batch: {status}\n{complaints}")));
    }
    Ok(in_time)
}

/// In kilobytes, for `ulimit -v`.
fn memory_limit() -> String {
    let total = fs::read_to_string("/proc/meminfo").ok().and_then(|text| {
        let line = text.lines().find_map(|line| line.strip_prefix("MemTotal:"))?;
        line.split_whitespace().next()?.parse::<f64>().ok()
    });
    total.map_or_else(|| "unlimited".to_owned(), |total| format!("{:.0}", total * MEMORY))
}

/// The compiler, as it calls itself.
pub fn rustc() -> Result<String, Failure> {
    let output = Command::new("rustc").arg("--version").output().map_err(Failure::fault)?;
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

fn remove(path: &Path) -> Result<(), Failure> {
    let removed = if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) };
    match removed {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(cannot("remove", path, &error)),
        _ => Ok(()),
    }
}

fn size(path: &Path) -> u64 {
    let Ok(metadata) = fs::symlink_metadata(path) else { return 0 };
    if !metadata.is_dir() {
        return metadata.len();
    }
    fs::read_dir(path).map_or(0, |entries| entries.flatten().map(|entry| size(&entry.path())).sum())
}
