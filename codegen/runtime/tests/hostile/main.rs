//! A hostile server: what it may do to a client, and what the client has to make of it.
//!
//! The server is a raw socket that follows a script. For each case: an error that says what happened, or the right
//! answer; no hang past a deadline; no more memory than a limit, as the allocator counts it; and nothing shown of a
//! secret, of which every call carries several.

// An SDK has the runtime at this place of its own crate, where the macros expect it.
#[path = "../../../../templates/src/runtime/mod.rs"]
mod runtime;

mod attack_values;
mod attacks;
mod attacks_bodies;
mod case;
mod compression;
mod content;
mod lengths;
mod memory;
#[path = "../models/mod.rs"]
mod models;
mod platform;
mod protocol;
mod redirects;
mod resets;
mod retries;
mod secrets;
mod server;
mod silence;
mod streams;
mod tokens;
mod uploads;
mod wire;
