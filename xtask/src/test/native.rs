//! Whether the feature `native-tls` of the SDKs can be built here.

use std::env;

use super::command::program;

/// On Linux it links the system's OpenSSL, which a machine with only Rust does not have.
pub fn is_there() -> bool {
    !cfg!(target_os = "linux")
        || env::var_os("OPENSSL_DIR").is_some()
        || program("pkg-config --exists openssl").exists()
}

/// The option of Cargo for all features that can be built.
pub fn features() -> &'static str {
    if is_there() { "--all-features" } else { "" }
}

/// What to say where it is not there.
pub const MISSING: &str = "feature native-tls left out: there are no headers of OpenSSL; install them (Debian: \
                           libssl-dev and pkg-config) and run: cargo xtask test";
