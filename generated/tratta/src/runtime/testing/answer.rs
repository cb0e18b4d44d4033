//! What a mock answers.

use std::collections::VecDeque;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use http::{Response, StatusCode};
use http_body::Frame;

use super::super::body::{Body, BoxError};
use super::super::future::BoxFuture;
use super::super::json::{self, Write};
use super::super::transport::{TransportError, TransportErrorKind};
use super::clock::Clock;

/// An answer of a [`Mock`](super::Mock): a response, or the failure of the transport.
#[derive(Debug, Clone)]
pub struct Answer {
    outcome: Outcome,
    delay: Duration,
}

#[derive(Debug, Clone)]
enum Outcome {
    Response(Parts),
    Fault(TransportErrorKind, String),
}

#[derive(Debug, Clone)]
struct Parts {
    status: StatusCode,
    headers: HeaderMap,
    body: Content,
}

#[derive(Debug, Clone)]
enum Content {
    Whole(Bytes),
    Chunks {
        chunks: VecDeque<Bytes>,
        /// The time before each of them.
        pause: Duration,
        /// Why the connection breaks after the last one.
        fault: Option<String>,
    },
}

impl Answer {
    /// A response without headers or a body.
    ///
    /// # Panics
    ///
    /// When `status` is not a status of HTTP (100 to 999).
    #[must_use]
    #[track_caller]
    pub fn new(status: u16) -> Self {
        let Ok(status) = StatusCode::from_u16(status) else { panic!("{status} is not a status of HTTP") };
        let body = Content::Whole(Bytes::new());
        Self::of(Outcome::Response(Parts { status, headers: HeaderMap::new(), body }))
    }

    /// A response of status 200 whose body is a value as JSON: a model, or a `serde_json::Value`.
    #[must_use]
    pub fn json(value: &dyn Write) -> Self {
        Self::new(200).header(CONTENT_TYPE.as_str(), "application/json").body(json::to_vec(value))
    }

    /// No response: the transport fails at this stage.
    #[must_use]
    pub fn fault(kind: TransportErrorKind, message: impl Into<String>) -> Self {
        Self::of(Outcome::Fault(kind, message.into()))
    }

    fn of(outcome: Outcome) -> Self {
        Self { outcome, delay: Duration::ZERO }
    }

    /// Replaces the status.
    ///
    /// # Panics
    ///
    /// When it is not a status of HTTP, or the answer is no response.
    #[must_use]
    #[track_caller]
    pub fn status(mut self, status: u16) -> Self {
        let Ok(status) = StatusCode::from_u16(status) else { panic!("{status} is not a status of HTTP") };
        self.parts().status = status;
        self
    }

    /// Adds a header, also beside one of the same name.
    ///
    /// # Panics
    ///
    /// When no header can have this name or value, or the answer is no response.
    #[must_use]
    #[track_caller]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        let (Ok(name), Ok(value)) = (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(value)) else {
            panic!("header {name:?}: no header can have this name, or the value {value:?}")
        };
        self.parts().headers.append(name, value);
        self
    }

    /// Replaces the body.
    ///
    /// # Panics
    ///
    /// When the answer is no response.
    #[must_use]
    #[track_caller]
    pub fn body(mut self, body: impl Into<Bytes>) -> Self {
        self.parts().body = Content::Whole(body.into());
        self
    }

    /// Replaces the body by chunks that arrive one after the other.
    ///
    /// # Panics
    ///
    /// When the answer is no response.
    #[must_use]
    #[track_caller]
    pub fn chunks<C: Into<Bytes>>(mut self, chunks: impl IntoIterator<Item = C>) -> Self {
        let chunks = chunks.into_iter().map(Into::into).collect();
        self.parts().body = Content::Chunks { chunks, pause: Duration::ZERO, fault: None };
        self
    }

    /// Lets so much time pass before each chunk, on the mock's clock: nobody waits for it.
    ///
    /// # Panics
    ///
    /// When the answer is no response.
    #[must_use]
    #[track_caller]
    pub fn pace(mut self, time: Duration) -> Self {
        *self.parts().body.streamed().1 = time;
        self
    }

    /// Breaks the connection at the end of the body.
    ///
    /// # Panics
    ///
    /// When the answer is no response.
    #[must_use]
    #[track_caller]
    pub fn then_break(mut self, message: impl Into<String>) -> Self {
        *self.parts().body.streamed().2 = Some(message.into());
        self
    }

    /// Lets so much time pass before the answer, on the mock's clock: nobody waits for it, and limits of time that are
    /// shorter pass.
    #[must_use]
    pub fn delay(mut self, time: Duration) -> Self {
        self.delay = time;
        self
    }

    #[track_caller]
    fn parts(&mut self) -> &mut Parts {
        match &mut self.outcome {
            Outcome::Response(parts) => parts,
            Outcome::Fault(_, message) => panic!("the failure {message:?} is no response: nothing can be added to it"),
        }
    }

    /// What the transport returns, once its time has come.
    pub(super) async fn give(self, clock: Clock) -> Result<Response<Body>, TransportError> {
        if !self.delay.is_zero() {
            clock.sleep(self.delay).await;
        }
        let Parts { status, headers, body } = match self.outcome {
            Outcome::Response(parts) => parts,
            Outcome::Fault(kind, message) => return Err(TransportError::new(kind, message)),
        };
        let body = match body {
            Content::Whole(bytes) => Body::from_bytes(bytes),
            Content::Chunks { chunks, pause, fault } => {
                Body::from_stream(Stream { chunks, pause, fault, clock, waits: None })
            }
        };
        let mut response = Response::new(body);
        (*response.status_mut(), *response.headers_mut()) = (status, headers);
        Ok(response)
    }

    /// In a few words, for messages.
    pub(super) fn label(&self) -> String {
        match &self.outcome {
            Outcome::Response(parts) => parts.status.to_string(),
            Outcome::Fault(kind, message) => format!("{kind:?}: {message}"),
        }
    }
}

/// A response as the crate `http` has it.
impl<B: Into<Bytes>> From<Response<B>> for Answer {
    fn from(response: Response<B>) -> Self {
        let (head, body) = response.into_parts();
        let body = Content::Whole(body.into());
        Self::of(Outcome::Response(Parts { status: head.status, headers: head.headers, body }))
    }
}

impl Content {
    /// The same content in chunks.
    fn streamed(&mut self) -> (&mut VecDeque<Bytes>, &mut Duration, &mut Option<String>) {
        if let Self::Whole(bytes) = self {
            let chunks = [std::mem::take(bytes)].into_iter().filter(|bytes| !bytes.is_empty()).collect();
            *self = Self::Chunks { chunks, pause: Duration::ZERO, fault: None };
        }
        match self {
            Self::Chunks { chunks, pause, fault } => (chunks, pause, fault),
            Self::Whole(_) => unreachable!("it was made chunks above"),
        }
    }
}

/// Chunks on their way.
struct Stream {
    chunks: VecDeque<Bytes>,
    pause: Duration,
    fault: Option<String>,
    clock: Clock,
    waits: Option<BoxFuture<'static, ()>>,
}

impl http_body::Body for Stream {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let Self { chunks, pause, fault, clock, waits } = &mut *self;
        if chunks.is_empty() {
            return Poll::Ready(
                fault.take().map(|fault| Err(TransportError::new(TransportErrorKind::Io, fault).into())),
            );
        }
        if !pause.is_zero() {
            ready!(waits.get_or_insert_with(|| clock.sleep(*pause)).as_mut().poll(context));
            *waits = None;
        }
        Poll::Ready(chunks.pop_front().map(|chunk| Ok(Frame::data(chunk))))
    }
}
