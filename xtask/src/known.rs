//! What the lists of known faults, losses and rejections have in common: each may only shrink.

use std::fs;
use std::path::Path;

use serde::de::DeserializeOwned;

use crate::Failure;
use crate::project::cannot;

/// Reads a list; `file` is relative to the root.
///
/// # Errors
/// It cannot be read, or is not as it has to be.
pub fn read<K: DeserializeOwned>(file: &str) -> Result<K, Failure> {
    let path = Path::new(file);
    let text = fs::read_to_string(path).map_err(|error| cannot("read", path, &error))?;
    toml::from_str(&text).map_err(|error| Failure::Fault(format!("{file}: {error}")))
}

/// Fails with the differences from a list, a line each, if there are any.
///
/// # Errors
/// There are.
pub fn none_differs(file: &str, differences: &str) -> Result<(), Failure> {
    if differences.is_empty() { Ok(()) } else { Err(Failure::Fault(format!("not as {file} says\n{differences}"))) }
}
