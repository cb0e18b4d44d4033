//! The runtime of generated SDKs, compiled alone so that it can be tested.
//!
//! The sources are those that Restwright copies into every SDK; only this manifest and the tests live here.

#[path = "../../../templates/src/runtime/mod.rs"]
pub mod runtime;
