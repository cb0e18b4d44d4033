//! Reads files of this machine, and documents on the web where this crate is built with its feature `remote`.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::load::{Fetched, Reader};
use super::{Access, Refusal};

/// The [`Reader`] of the command line.
#[derive(Debug, Clone, Copy, Default)]
pub struct Disk;

impl Reader for Disk {
    fn real_path(&self, path: &Path) -> io::Result<PathBuf> {
        path.canonicalize()
    }

    fn read(&self, path: &Path, limit: usize) -> io::Result<Vec<u8>> {
        // Looked at before it is opened: to open a pipe that nobody writes to takes for ever.
        let metadata = fs::metadata(path)?;
        if metadata.is_dir() {
            return Err(io::Error::new(io::ErrorKind::IsADirectory, "it is a folder"));
        }
        if !metadata.is_file() {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "it is a pipe or device, not a file"));
        }
        let length = usize::try_from(metadata.len()).unwrap_or(usize::MAX).min(limit);
        // One byte more, so that the end is found without more room.
        read_into(Vec::with_capacity(length + 1), File::open(path)?, limit)
    }

    #[cfg(feature = "remote")]
    fn fetch(&self, url: &str, access: &Access, limit: usize) -> Result<Fetched, Refusal> {
        super::remote::fetch(url, access, limit)
    }

    #[cfg(not(feature = "remote"))]
    fn fetch(&self, _url: &str, _access: &Access, _limit: usize) -> Result<Fetched, Refusal> {
        Err(Refusal::new(
            "is on the web, and this build of Restwright reads nothing from there",
            "build it with its feature `remote`, or save the file beside the document",
        ))
    }
}

/// Reads to the end.
///
/// # Errors
/// What the operating system says; [`io::ErrorKind::FileTooLarge`] if there are more bytes than `limit`.
pub fn read_up_to(reader: impl Read, limit: usize) -> io::Result<Vec<u8>> {
    read_into(Vec::new(), reader, limit)
}

fn read_into(mut bytes: Vec<u8>, reader: impl Read, limit: usize) -> io::Result<Vec<u8>> {
    reader.take(limit as u64 + 1).read_to_end(&mut bytes)?;
    if bytes.len() > limit { Err(io::ErrorKind::FileTooLarge.into()) } else { Ok(bytes) }
}
