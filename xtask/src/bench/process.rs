//! A process, measured: how long it took, how busy it kept the cores, how much memory it took.

use std::fs::File;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use wait4::Wait4;

use crate::Failure;

/// How much of the memory a single process may take: the machine must survive the largest crate.
const MEMORY: f64 = 0.8;

/// What a process took.
#[derive(Clone, Copy)]
pub struct Usage {
    /// Seconds until it ended.
    pub wall: f64,
    /// Seconds of user and system time, of the processes that it started as well.
    pub cpu: f64,
    /// Bytes: the most that it, or one of those, took.
    pub peak: f64,
}

/// How a process ended.
pub enum Ended {
    /// As it should.
    Well(Usage),
    /// With this on its standard output and standard error.
    Badly(String),
}

/// Runs a program until it ends or its time is up; what it says goes to a file, so that nobody need read it meanwhile.
pub fn measure(mut command: Command, log: &Path, patience: Duration) -> Result<Ended, Failure> {
    let said = File::create(log).map_err(Failure::fault)?;
    let complaints = said.try_clone().map_err(Failure::fault)?;
    command.stdin(Stdio::null()).stdout(said).stderr(complaints).process_group(0);
    let begun = Instant::now();
    let mut process = match command.spawn() {
        Ok(process) => process,
        Err(error) => return Ok(Ended::Badly(format!("cannot be run: {error}"))),
    };
    let group = format!("-{}", process.id());
    let (done, ended) = mpsc::channel::<()>();
    let watch = thread::spawn(move || {
        let late = ended.recv_timeout(patience) == Err(mpsc::RecvTimeoutError::Timeout);
        if late {
            // What it started is in the same group.
            let _ = Command::new("kill").args(["-KILL", "--", &group]).status();
        }
        late
    });
    let used = process.wait4().map_err(Failure::fault)?;
    let wall = begun.elapsed().as_secs_f64();
    drop(done);
    if watch.join().unwrap_or_default() {
        return Ok(Ended::Badly(format!("took longer than {} minutes", patience.as_secs() / 60)));
    }
    if !used.status.success() {
        let text = std::fs::read(log).map_err(Failure::fault)?;
        let text = String::from_utf8_lossy(&text).into_owned();
        return Ok(Ended::Badly(if text.trim().is_empty() { used.status.to_string() } else { text }));
    }
    let cpu = (used.rusage.utime + used.rusage.stime).as_secs_f64();
    Ok(Ended::Well(Usage { wall, cpu, peak: used.rusage.maxrss as f64 }))
}

/// A program that may take most of the memory, and no more.
pub fn limited(program: &str) -> Command {
    let mut command = Command::new("sh");
    command.args(["-c", &format!("ulimit -v {}; exec \"$0\" \"$@\"", memory_limit()), program]);
    command
}

/// In kilobytes, for `ulimit -v`.
fn memory_limit() -> String {
    let limit = super::machine::memory().map(|bytes| format!("{:.0}", bytes / 1024.0 * MEMORY));
    limit.unwrap_or_else(|| "unlimited".to_owned())
}
