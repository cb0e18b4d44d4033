//! Server-sent events that go on after the connection ended or broke.

use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use super::call::{Call, Parts};
use super::error::Error;
use super::framing::{Feed, Splitter};
use super::future::BoxFuture;
use super::items::Frames;
use super::operation::Method;

/// The header that says where to go on (WHATWG HTML §9.2.4).
const LAST_EVENT_ID: &str = "Last-Event-ID";

/// The pause of a server that names none.
const USUAL_PAUSE: Duration = Duration::from_secs(3);

/// No server makes a client wait longer: ten minutes.
const LONGEST_PAUSE: Duration = Duration::from_secs(600);

/// What it takes to go on.
pub(crate) struct Reconnect {
    last_id: Option<String>,
    pause: Duration,
    /// How many connections in a row may bring nothing.
    patience: u32,
    /// How many did.
    idle: u32,
    opening: Option<BoxFuture<'static, Result<Frames, Error>>>,
}

impl Reconnect {
    /// For a call that can be repeated without harm: `None` for all but a GET.
    pub(crate) fn of(parts: &Parts) -> Option<Self> {
        let patience = parts.limits().retry.retries.max(1);
        (parts.operation.method == Method::Get).then_some(Self {
            last_id: None,
            pause: USUAL_PAUSE,
            patience,
            idle: 0,
            opening: None,
        })
    }

    /// Something came.
    pub(crate) fn heard(&mut self) {
        self.idle = 0;
    }

    /// The new connection, if one is being made.
    pub(crate) fn poll(&mut self, context: &mut Context<'_>) -> Option<Poll<Result<Frames, Error>>> {
        let poll = self.opening.as_mut()?.as_mut().poll(context);
        if poll.is_ready() {
            self.opening = None;
        }
        Some(poll)
    }

    /// Begins a new connection; `false` where there should be none.
    pub(crate) fn begin(&mut self, parts: &Parts, splitter: &Splitter, feed: &'static Feed) -> bool {
        let Some(events) = splitter.events() else { return false };
        if self.idle >= self.patience {
            return false;
        }
        self.idle += 1;
        let (id, pause) = events.resumption();
        if let Some(id) = id {
            self.last_id = Some(id.to_owned());
        }
        if let Some(pause) = pause {
            self.pause = Duration::from_millis(pause).min(LONGEST_PAUSE);
        }
        let mut call = Call { parts: Box::new(parts.clone()) };
        if let Some(id) = &self.last_id {
            let headers = &mut call.parts.options.headers;
            headers.retain(|(name, _)| !name.eq_ignore_ascii_case(LAST_EVENT_ID));
            // An empty one says that there is none again.
            if !id.is_empty() {
                headers.push((LAST_EVENT_ID.to_owned(), id.clone()));
            }
        }
        let (transport, pause) = (Arc::clone(parts.transport()), self.pause);
        self.opening = Some(Box::pin(async move {
            transport.sleep(pause).await;
            call.frames(feed).await
        }));
        true
    }
}
