//! The machine that was measured on.

use std::fs;
use std::process::Command;
use std::thread;

use serde::{Deserialize, Serialize};

/// What a reader needs to know of it.
#[derive(Clone, Serialize, Deserialize, PartialEq, Eq)]
pub struct Machine {
    processor: String,
    cores: usize,
    /// In GB.
    memory: String,
    system: String,
    rustc: String,
}

impl Machine {
    /// This one.
    pub fn this() -> Self {
        let unknown = || "unknown".to_owned();
        Self {
            processor: field("/proc/cpuinfo", "model name").unwrap_or_else(unknown),
            cores: thread::available_parallelism().map_or(1, usize::from),
            memory: memory().map_or_else(unknown, |bytes| format!("{:.0} GB", bytes / f64::from(1 << 30))),
            system: said("uname", &["-sm"]).unwrap_or_else(unknown),
            rustc: said("rustc", &["--version"]).unwrap_or_else(unknown),
        }
    }

    /// In one line.
    pub fn line(&self) -> String {
        let Self { processor, cores, memory, system, rustc } = self;
        format!("{processor}, {cores} cores, {memory}, {system}; {rustc}")
    }
}

/// How many bytes of memory there are.
pub fn memory() -> Option<f64> {
    let total = field("/proc/meminfo", "MemTotal")?;
    Some(total.split_whitespace().next()?.parse::<f64>().ok()? * 1024.0)
}

fn field(file: &str, name: &str) -> Option<String> {
    let text = fs::read_to_string(file).ok()?;
    let line = text.lines().find(|line| line.starts_with(name))?;
    Some(line.split_once(':')?.1.trim().to_owned())
}

fn said(program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program).args(arguments).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}
