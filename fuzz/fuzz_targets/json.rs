//! Any bytes as a response: the runtime's reader takes what serde_json takes, as the same value, and what it read and
//! wrote is read as the same once more.
#![no_main]

use std::fmt::Debug;

use libfuzzer_sys::fuzz_target;
use serde_json::Value;

#[path = "../../codegen/runtime/tests/models/mod.rs"]
mod models;
// An SDK has the runtime at this place of its own crate, where the macros expect it.
#[allow(dead_code, unused_imports, unused_macros)]
#[path = "../../templates/src/runtime/mod.rs"]
mod runtime;

use models::{Customer, Either, Tagged};
use runtime::json::{Read, Write, from_slice, to_vec};

fuzz_target!(|text: &[u8]| {
    let (ours, theirs) = (from_slice::<Value>(text), serde_json::from_slice::<Value>(text));
    if let Ok(theirs) = theirs {
        match ours {
            Ok(ours) => assert_eq!(ours, theirs),
            Err(fault) => panic!("serde_json takes it, and we do not: {fault}"),
        }
    }
    reread::<Value>(text);
    reread::<Customer>(text);
    reread::<Tagged>(text);
    reread::<Either>(text);
    reread::<Vec<Option<i64>>>(text);
    reread::<Vec<f64>>(text);
});

fn reread<T: Read + Write + PartialEq + Debug>(text: &[u8]) {
    let Ok(value) = from_slice::<T>(text) else { return };
    let written = to_vec(&value);
    match from_slice::<T>(&written) {
        Ok(again) => assert_eq!(again, value),
        Err(fault) => panic!("what was written cannot be read: {fault}: {}", String::from_utf8_lossy(&written)),
    }
}
