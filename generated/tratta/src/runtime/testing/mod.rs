//! For those who test an app: a transport that answers without a server (feature `test-util`).
//!
//! ```text
//! let mock = Mock::new();
//! mock.on("getCustomer").reply(&models::Customer::new("c1"));
//! let client = Client::builder().transport(mock.clone()).build()?;
//!
//! let customer = client.customers().get_customer("c1").await?;
//!
//! assert_eq!(customer.id, "c1");
//! assert_eq!(mock.call().path(), "/customers/c1");
//! ```
//!
//! Code that handles errors or responses needs no mock: [`Error::new`](crate::runtime::Error::new),
//! [`Error::from_response`](crate::runtime::Error::from_response) and
//! [`ApiResponse::new`](crate::runtime::ApiResponse::new) make what a call would have returned.

mod answer;
mod clock;
mod expectation;
mod recorded;

pub use self::answer::Answer;
pub use self::expectation::Expectation;
pub use self::recorded::Recorded;

use std::fmt::{self, Write as _};
use std::panic::Location;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use http::{Method, Request, Response};

use self::clock::Clock;
use self::expectation::{Rule, Target};
use super::body::Body;
use super::future::BoxFuture;
use super::transport::{Transport, TransportError, TransportErrorKind};

/// A transport that answers by operation, records what it was asked, and fails the test when that is not what was
/// expected.
///
/// A clone is given to the builder of the client. A call that nobody expected ends in an error that says so. The mock
/// that [`new`](Self::new) returned panics when it is dropped, or when [`finish`](Self::finish) is called, if there was
/// such a call, or if an expected one did not come; its clones do not. So it should stay in the test itself, where a
/// panic is a failure.
///
/// Time is the mock's own: pauses between attempts end at once and are recorded ([`pauses`](Self::pauses)), delays of
/// answers take no time either, and limits of time pass by what these would have taken.
pub struct Mock {
    inner: Arc<Inner>,
    /// Whether it is the one that checks in the end.
    is_first: bool,
}

#[derive(Default)]
struct Inner {
    state: Mutex<State>,
    clock: Clock,
}

#[derive(Default)]
struct State {
    rules: Vec<Rule>,
    calls: Vec<Recorded>,
    pauses: Vec<Duration>,
    /// Calls that nobody expected, each with the reason.
    unexpected: Vec<String>,
    is_finished: bool,
}

impl Mock {
    /// A mock that expects nothing.
    #[must_use]
    pub fn new() -> Self {
        Self { inner: Arc::default(), is_first: true }
    }

    /// Expects calls of an operation, as the document names it (`operationId`).
    ///
    /// Where several expectations are for the same operation, the first that has an answer for the call is taken.
    #[must_use = "a call is expected for each answer: without one, none is"]
    #[track_caller]
    pub fn on(&self, operation: impl Into<String>) -> Expectation<'_> {
        Expectation::new(&self.inner.state, Target::Operation(operation.into()), Location::caller())
    }

    /// Expects requests of a method and a path, that of the base URL included: calls that the document does not
    /// describe, or what belongs to no call, such as requests for tokens.
    #[must_use = "a call is expected for each answer: without one, none is"]
    #[track_caller]
    pub fn on_path(&self, method: Method, path: impl Into<String>) -> Expectation<'_> {
        Expectation::new(&self.inner.state, Target::Path(method, path.into()), Location::caller())
    }

    /// Everything that was asked, in its order: each attempt of a call stands for itself.
    #[must_use]
    pub fn calls(&self) -> Vec<Recorded> {
        self.state().calls.clone()
    }

    /// What was asked of one operation.
    #[must_use]
    pub fn calls_of(&self, operation: &str) -> Vec<Recorded> {
        self.state().calls.iter().filter(|call| call.operation() == Some(operation)).cloned().collect()
    }

    /// The only thing that was asked.
    ///
    /// # Panics
    ///
    /// When nothing was, or more.
    #[must_use]
    #[track_caller]
    pub fn call(&self) -> Recorded {
        let calls = self.calls();
        match calls.as_slice() {
            [call] => call.clone(),
            [] => panic!("the mock was asked nothing"),
            several => {
                let lines: String = several.iter().map(|call| format!("\n  {call}")).collect();
                panic!("the mock was asked more than once:{lines}")
            }
        }
    }

    /// The pauses between attempts, in their order. Nobody has waited for them.
    #[must_use]
    pub fn pauses(&self) -> Vec<Duration> {
        self.state().pauses.clone()
    }

    /// Checks that every call was expected, and every expected call came.
    ///
    /// # Errors
    ///
    /// What was asked and not expected, and what was expected and not asked.
    pub fn check(&self) -> Result<(), String> {
        self.state().check()
    }

    /// Checks as [`check`](Self::check) does; what is dropped later does not check again.
    ///
    /// # Panics
    ///
    /// When it fails.
    #[track_caller]
    pub fn finish(&self) {
        let checked = {
            let mut state = self.state();
            state.is_finished = true;
            state.check()
        };
        if let Err(faults) = checked {
            panic!("{faults}");
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.inner.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// Records a call and finds its answer; else says why there is none.
    fn answer(&mut self, call: Recorded) -> Result<Answer, String> {
        let mut reasons = Vec::new();
        for rule in self.rules.iter_mut().filter(|rule| rule.is_for(&call)) {
            match rule.answer(&call) {
                Ok(answer) => {
                    self.calls.push(call);
                    return Ok(answer);
                }
                Err(reason) => reasons.push(reason),
            }
        }
        if reasons.is_empty() {
            let known: Vec<String> = self.rules.iter().map(Rule::to_string).collect();
            reasons.push(match known.is_empty() {
                true => "no call is expected".to_owned(),
                false => format!("expected are {}", known.join(", ")),
            });
        }
        let fault = format!("{call}: {}", reasons.join("; "));
        self.calls.push(call);
        self.unexpected.push(fault.clone());
        Err(format!("the mock did not expect this call: {fault}"))
    }

    fn check(&self) -> Result<(), String> {
        let missing: Vec<String> = self.rules.iter().filter_map(Rule::missing).collect();
        let mut faults = String::new();
        for (title, list) in [("calls that were not expected", &self.unexpected), ("calls that did not come", &missing)]
        {
            if !list.is_empty() {
                let separator = if faults.is_empty() { "" } else { "\n" };
                let _ = write!(faults, "{separator}{title}:\n  {}", list.join("\n  "));
            }
        }
        if faults.is_empty() { Ok(()) } else { Err(faults) }
    }
}

impl Default for Mock {
    fn default() -> Self {
        Self::new()
    }
}

/// The same mock for another owner, which does not check in the end.
impl Clone for Mock {
    fn clone(&self) -> Self {
        Self { inner: Arc::clone(&self.inner), is_first: false }
    }
}

impl Drop for Mock {
    fn drop(&mut self) {
        if !self.is_first || self.state().is_finished {
            return;
        }
        if !thread::panicking() {
            return self.finish();
        }
        // The test fails already; that a call was not expected is likely to be the reason.
        for fault in &self.state().unexpected {
            eprintln!("the mock did not expect this call: {fault}");
        }
    }
}

impl fmt::Debug for Mock {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.state();
        formatter
            .debug_struct("Mock")
            .field("expectations", &state.rules.len())
            .field("calls", &state.calls)
            .finish_non_exhaustive()
    }
}

impl Transport for Mock {
    fn send<'a>(&'a self, request: Request<Body>) -> BoxFuture<'a, Result<Response<Body>, TransportError>> {
        Box::pin(async move {
            let (head, body) = request.into_parts();
            let unread = |fault: String| TransportError::new(TransportErrorKind::Request, fault);
            let body = body.open().await.map_err(unread)?;
            let body = body.collect(usize::MAX).await.map_err(|fault| unread(fault.to_string()).with_source(fault))?;
            let answer = self.state().answer(Recorded::new(head, body));
            let answer = answer.map_err(|fault| TransportError::new(TransportErrorKind::Other, fault))?;
            answer.give(self.inner.clock.clone()).await
        })
    }

    fn sleep(&self, time: Duration) -> BoxFuture<'static, ()> {
        self.state().pauses.push(time);
        self.inner.clock.sleep(time)
    }

    fn timeout(&self, time: Duration) -> BoxFuture<'static, ()> {
        self.inner.clock.timeout(time)
    }
}
