//! What time it is.

use std::time::Duration;

/// The time since 1970.
///
/// Not a monotonic clock: that of Linux stands still while the machine sleeps, but tokens go on ageing. When the clock is
/// set, a token may be renewed too early or too late; the server's 401 repairs the latter.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn now() -> Duration {
    use std::time::{SystemTime, UNIX_EPOCH};
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default()
}

/// The time since 1970.
#[cfg(target_arch = "wasm32")]
pub(super) fn now() -> Duration {
    Duration::from_millis(js_sys::Date::now() as u64)
}
