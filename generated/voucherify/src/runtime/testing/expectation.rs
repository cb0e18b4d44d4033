//! What a mock expects, and what it answers to that.

use std::fmt;
use std::panic::Location;
use std::sync::{Mutex, MutexGuard, PoisonError};

use http::Method;

use super::super::json::{self, Value, Write};
use super::super::transport::TransportErrorKind;
use super::{Answer, Recorded, State};

/// Expected calls, and their answers: see [`Mock::on`](super::Mock::on).
///
/// Each answer is for one call, in their order.
pub struct Expectation<'m> {
    state: &'m Mutex<State>,
    index: usize,
}

/// Expected calls of one kind.
pub(super) struct Rule {
    target: Target,
    place: &'static Location<'static>,
    conditions: Vec<Condition>,
    answers: Vec<Answer>,
    times: Times,
    given: usize,
}

/// What is called.
pub(super) enum Target {
    Operation(String),
    Path(Method, String),
}

/// How often the last answer is given.
enum Times {
    Once,
    UpTo(usize),
    Always,
}

/// What else has to be so.
struct Condition {
    text: String,
    test: Test,
}

#[cfg(not(target_arch = "wasm32"))]
type Test = Box<dyn Fn(&Recorded) -> bool + Send>;
#[cfg(target_arch = "wasm32")]
type Test = Box<dyn Fn(&Recorded) -> bool>;

impl<'m> Expectation<'m> {
    pub(super) fn new(state: &'m Mutex<State>, target: Target, place: &'static Location<'static>) -> Self {
        let rule = Rule { target, place, conditions: Vec::new(), answers: Vec::new(), times: Times::Once, given: 0 };
        let mut locked = state.lock().unwrap_or_else(PoisonError::into_inner);
        locked.rules.push(rule);
        Self { state, index: locked.rules.len() - 1 }
    }

    /// Answers a call with a value as JSON and status 200: a model, or a `serde_json::Value`.
    pub fn reply(self, value: &dyn Write) -> Self {
        self.respond(Answer::json(value))
    }

    /// Answers a call with another status, headers or body than [`reply`](Self::reply), with chunks or after a delay:
    /// see [`Answer`].
    pub fn respond(self, answer: impl Into<Answer>) -> Self {
        self.change(|rule| rule.answers.push(answer.into()));
        self
    }

    /// Answers a call by a failure of the transport.
    pub fn fail(self, kind: TransportErrorKind, message: impl Into<String>) -> Self {
        self.respond(Answer::fault(kind, message))
    }

    /// Expects so many calls altogether: the last answer is given to each of those that are left.
    pub fn times(self, calls: usize) -> Self {
        self.change(|rule| rule.times = Times::UpTo(calls));
        self
    }

    /// Gives the last answer to however many calls there are, also to none.
    pub fn always(self) -> Self {
        self.change(|rule| rule.times = Times::Always);
        self
    }

    /// Is for calls with this path only, that of the base URL included.
    pub fn path(self, path: impl Into<String>) -> Self {
        let path = path.into();
        self.when(format!("the path {path}"), move |call| call.path() == path)
    }

    /// Is for calls with this pair in the query only; it is not encoded here.
    pub fn query(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        let pair = (name.into(), value.into());
        self.when(format!("{}={} in the query", pair.0, pair.1), move |call| call.query().contains(&pair))
    }

    /// Is for calls with this header only.
    pub fn header(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        let (name, value) = (name.into(), value.into());
        self.when(format!("the header {name}: {value}"), move |call| {
            call.headers().get_all(&name).iter().any(|known| known.as_bytes() == value.as_bytes())
        })
    }

    /// Is for calls with this body only, as JSON.
    pub fn json(self, body: &dyn Write) -> Self {
        let body = json::to_value(body);
        self.when(format!("the body {body}"), move |call| call.json::<Value>().is_ok_and(|sent| sent == body))
    }

    /// Is for calls only that pass a test, which messages call by its name.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn when(self, name: impl Into<String>, test: impl Fn(&Recorded) -> bool + Send + 'static) -> Self {
        self.condition(name.into(), Box::new(test))
    }

    /// Is for calls only that pass a test, which messages call by its name.
    #[cfg(target_arch = "wasm32")]
    pub fn when(self, name: impl Into<String>, test: impl Fn(&Recorded) -> bool + 'static) -> Self {
        self.condition(name.into(), Box::new(test))
    }

    fn condition(self, text: String, test: Test) -> Self {
        self.change(|rule| rule.conditions.push(Condition { text, test }));
        self
    }

    fn change(&self, change: impl FnOnce(&mut Rule)) {
        let mut state: MutexGuard<'_, State> = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(rule) = state.rules.get_mut(self.index) {
            change(rule);
        }
    }
}

impl fmt::Debug for Expectation<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Expectation").finish_non_exhaustive()
    }
}

impl Rule {
    /// Whether it is about what was called.
    pub(super) fn is_for(&self, call: &Recorded) -> bool {
        match &self.target {
            Target::Operation(operation) => call.operation() == Some(operation),
            Target::Path(method, path) => call.method() == method && call.path() == path,
        }
    }

    /// The next answer to a call that it is for; else why there is none.
    pub(super) fn answer(&mut self, call: &Recorded) -> Result<Answer, String> {
        let failed: Vec<&str> = self.failed(call).collect();
        if !failed.is_empty() {
            return Err(format!("{self} wants {}", failed.join(" and ")));
        }
        let Some(last) = self.answers.last() else { return Err(format!("{self} was given no answer")) };
        if self.total().is_some_and(|total| self.given >= total) {
            return Err(format!("{self} was answered already, {}", times(self.given)));
        }
        let answer = self.answers.get(self.given).unwrap_or(last).clone();
        self.given += 1;
        Ok(answer)
    }

    /// The conditions that a call does not meet.
    fn failed(&self, call: &Recorded) -> impl Iterator<Item = &str> {
        self.conditions.iter().filter(|condition| !(condition.test)(call)).map(|condition| condition.text.as_str())
    }

    /// How many calls are expected; `None` where it may be any number.
    fn total(&self) -> Option<usize> {
        match self.times {
            Times::Once => Some(self.answers.len()),
            Times::UpTo(calls) => Some(calls),
            Times::Always => None,
        }
    }

    /// What is said where fewer calls came than were expected.
    pub(super) fn missing(&self) -> Option<String> {
        let total = self.total()?;
        let next = self.answers.get(self.given).or(self.answers.last());
        let next = next.map(|answer| format!(", the next answer is {}", answer.label())).unwrap_or_default();
        match self.given {
            given if given >= total => None,
            0 => Some(format!("{self}: never called{next}")),
            given => Some(format!("{self}: called {} instead of {}{next}", times(given), times(total))),
        }
    }
}

/// `once`, or how many times.
fn times(number: usize) -> String {
    match number {
        1 => "once".to_owned(),
        _ => format!("{number} times"),
    }
}

/// What is expected, and where the test says so.
impl fmt::Display for Rule {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.target {
            Target::Operation(operation) => formatter.write_str(operation)?,
            Target::Path(method, path) => write!(formatter, "{method} {path}")?,
        }
        write!(formatter, " ({}:{})", self.place.file(), self.place.line())
    }
}
