//! What the measurements share: a text, the types by hand, a server, the same call twice.

pub mod calls;
pub mod derived;
pub mod server;
pub mod text;
