//! Which failures are tried again, after which pause, and how often all calls of a client together may be.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use http::header::HeaderMap;
use http::{Method, StatusCode};

use super::error::ErrorKind;
use super::{pause, random};

/// How failed attempts are tried again.
///
/// Tried again are failures to connect, broken connections, time-outs of an attempt, and the statuses 408, 425, 429,
/// 500, 502, 503 and 504; only where doing the same twice is harmless: methods that are idempotent (RFC 9110 §9.2.2),
/// requests with an idempotency key, and whatever the server cannot have acted on. A body that cannot be sent again,
/// such as a stream, is never sent again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RetryPolicy {
    pub(crate) retries: u32,
    pub(crate) first_pause: Duration,
    pub(crate) longest_pause: Duration,
    pub(crate) budget: u32,
}

impl RetryPolicy {
    /// Two more tries, after pauses of up to half a second and one second; at most 20 retries that nothing has made up
    /// for.
    #[must_use]
    pub const fn new() -> Self {
        Self { retries: 2, first_pause: Duration::from_millis(500), longest_pause: Duration::from_secs(60), budget: 20 }
    }

    /// No try but the first.
    #[must_use]
    pub const fn none() -> Self {
        Self { retries: 0, ..Self::new() }
    }

    /// How many more tries a call has.
    #[must_use]
    pub const fn retries(mut self, retries: u32) -> Self {
        self.retries = retries;
        self
    }

    /// The longest first pause. It doubles with every try, and a random share of it is waited ("full jitter").
    #[must_use]
    pub const fn first_pause(mut self, pause: Duration) -> Self {
        self.first_pause = pause;
        self
    }

    /// The longest pause of all. A server that asks for a longer one, by `Retry-After` or another header, gets no
    /// further try: the call ends with its answer, and [`Error::retry_after`](super::error::Error::retry_after) tells
    /// how long it wants.
    #[must_use]
    pub const fn longest_pause(mut self, pause: Duration) -> Self {
        self.longest_pause = pause;
        self
    }

    /// How many retries all calls of a client have together; each call that succeeds at once gives back a tenth of
    /// one, each that succeeds by a retry gives back that one. It keeps a storm from being made worse. `u32::MAX` is no
    /// limit. Only the client has a budget: that of a single request is ignored.
    #[must_use]
    pub const fn budget(mut self, retries: u32) -> Self {
        self.budget = retries;
        self
    }

    /// The pause before the next try, the one after `attempt` failed ones; `None` where there should be none.
    pub(crate) fn pause(&self, failure: &Failure<'_>, attempt: u32) -> Option<Duration> {
        if attempt >= self.retries || !failure.may_pass() || !failure.is_harmless() {
            return None;
        }
        let jitter = self.jitter(attempt);
        match failure.headers.and_then(pause::asked_for) {
            // Whoever is told the same second as everybody else comes a little later.
            Some(asked) if asked <= self.longest_pause => Some(asked + jitter),
            Some(_) => None,
            None => Some(jitter),
        }
    }

    /// A random share of a pause that doubles with every try.
    fn jitter(&self, attempt: u32) -> Duration {
        let full = self.first_pause.saturating_mul(1 << attempt.min(16)).min(self.longest_pause);
        full.mul_f64((random::bits() >> 11) as f64 / (1_u64 << 53) as f64)
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self::new()
    }
}

/// A failed attempt, as far as it matters for another one.
pub(crate) struct Failure<'a> {
    pub(crate) kind: ErrorKind,
    pub(crate) status: Option<StatusCode>,
    pub(crate) headers: Option<&'a HeaderMap>,
    pub(crate) method: &'a Method,
    pub(crate) has_key: bool,
}

impl Failure<'_> {
    fn may_pass(&self) -> bool {
        may_pass(self.kind, self.status)
    }

    fn is_harmless(&self) -> bool {
        let was_refused = matches!(self.status.map(|status| status.as_u16()), Some(425 | 429));
        self.has_key || is_idempotent(self.method) || self.kind == ErrorKind::Connect || was_refused
    }
}

/// Whether the same request may succeed later.
pub(crate) fn may_pass(kind: ErrorKind, status: Option<StatusCode>) -> bool {
    match kind {
        ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Transport => true,
        ErrorKind::Status => {
            status.is_some_and(|status| matches!(status.as_u16(), 408 | 425 | 429 | 500 | 502 | 503 | 504))
        }
        _ => false,
    }
}

/// RFC 9110 §9.2.2, and QUERY (RFC draft httpbis-safe-method-w-body).
fn is_idempotent(method: &Method) -> bool {
    method.is_idempotent() || method.as_str() == "QUERY"
}

/// The retries that all calls of a client have left, in tenths.
#[derive(Debug)]
pub(crate) struct Budget {
    left: AtomicU32,
    full: u32,
}

impl Budget {
    pub(crate) fn new(retries: u32) -> Self {
        let full = retries.saturating_mul(10);
        Self { left: AtomicU32::new(full), full }
    }

    /// Takes a retry; `None` where none is left.
    pub(crate) fn take(&self) -> Option<Taken<'_>> {
        if self.full != u32::MAX {
            let less = |left: u32| left.checked_sub(10);
            self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, less).ok()?;
        }
        Some(Taken(self))
    }

    /// Gives back what a call that succeeded after so many retries makes up for.
    pub(crate) fn give(&self, retries: u32) {
        let tenths = retries.saturating_mul(10).max(1);
        let full = self.full;
        // A full budget is only looked at: most calls share nothing that is written.
        if self.left.load(Ordering::Relaxed) < full {
            let more = |left: u32| Some(left.saturating_add(tenths).min(full));
            self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, more).ok();
        }
    }
}

/// A retry that was taken from a budget: it is given back unless it is spent, as when the call is dropped in the pause.
pub(crate) struct Taken<'b>(&'b Budget);

impl Taken<'_> {
    pub(crate) fn spend(self) {
        std::mem::forget(self);
    }
}

impl Drop for Taken<'_> {
    fn drop(&mut self) {
        self.0.give(1);
    }
}
