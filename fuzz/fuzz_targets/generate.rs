//! Any bytes as a document: they become a crate, or diagnostics; never a panic, and never a crate that is no Rust.
#![no_main]

use libfuzzer_sys::fuzz_target;
use restwright::config::Config;
use restwright::generate;
use restwright::sources::Sources;

fuzz_target!(|bytes: &[u8]| {
    let Ok(sources) = Sources::from_bytes("fuzz", bytes.to_vec()) else { return };
    if let Err(found) = generate(&sources, &Config::default()) {
        let bug = found.list.iter().find(|finding| finding.fault.contains("no valid Rust"));
        assert!(bug.is_none(), "{}", bug.map(ToString::to_string).unwrap_or_default());
        assert!(!found.list.is_empty(), "refused without a word");
    }
});
