//! Operations of the tag `Time`.

use crate::models;
use crate::runtime::{
    ApiError, BoxFuture, Call, Content, Core, Data, Error, HttpInfo, Method, Mode,
    Operation, Part, RequestOptions, ResponseHeaders, encode_json, json, parsed_header,
};

/// Operations of the tag `Time`.
#[derive(Debug, Clone)]
pub struct TimeApi {
    core: Core,
}

impl TimeApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// Calls `PUT /time`.
    #[inline]
    pub fn set_time(&self) -> SetTime<Data> {
        SetTime::new(&self.core)
    }

    /// Like [`set_time`](Self::set_time), and also returns the status and the headers.
    #[inline]
    pub fn set_time_with_http_info(&self) -> SetTime<HttpInfo<SetTimeHeaders>> {
        SetTime::new(&self.core)
    }
}

static SET_TIME: Operation = Operation {
    id: "setTime",
    method: Method::Put,
    path: &[Part::Text("/time")],
    accept: "application/json",
    content: &[
        Content {
            media_type: "application/json",
            encode: encode_json,
            properties: &[],
        },
    ],
    ..Operation::USUAL
};

/// A request of `set_time`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SetTime<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> SetTime<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &SET_TIME);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// The body.
    pub fn body(mut self, body: impl Into<models::SetTimeBody>) -> Self {
        let body: models::SetTimeBody = body.into();
        self.call.body(body);
        self
    }

    /// Headers, query pairs and a time limit for this request alone.
    pub fn options(mut self, options: RequestOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    /// The request cannot be built or sent, or the server did not answer as documented.
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<()>, Error>> {
        self.call.send::<(), M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<()>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for SetTime<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The errors that the document describes for `set_time`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SetTimeError {
    /// Failed
    Default(models::Problem),
}

impl ApiError for SetTimeError {
    #[inline]
    fn from_response(_: u16, body: &[u8]) -> Option<Self> {
        json::from_slice(body).ok().map(Self::Default)
    }
}

/// The headers that the document describes for responses of `set_time`, and all others:
/// it is the map of all headers besides. `from` makes it of those of an `Error`.
///
/// What is not there or not as described is left out; a response without what it always has is an error.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SetTimeHeaders {
    /// The header `X-Total`.
    pub x_total: Option<i64>,
    all: http::HeaderMap,
}

impl From<&http::HeaderMap> for SetTimeHeaders {
    fn from(headers: &http::HeaderMap) -> Self {
        let all = headers.clone();
        Self {
            x_total: parsed_header(headers, "X-Total"),
            all,
        }
    }
}

impl ResponseHeaders for SetTimeHeaders {
    fn read(headers: &http::HeaderMap) -> Result<Self, String> {
        Ok(Self {
            x_total: parsed_header(headers, "X-Total"),
            all: http::HeaderMap::new(),
        })
    }

    fn keep(&mut self, headers: http::HeaderMap) {
        self.all = headers;
    }

    fn map(&self) -> &http::HeaderMap {
        &self.all
    }
}

impl std::ops::Deref for SetTimeHeaders {
    type Target = http::HeaderMap;
    fn deref(&self) -> &http::HeaderMap {
        &self.all
    }
}

impl std::fmt::Debug for SetTimeHeaders {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("SetTimeHeaders")
            .field("x_total", &self.x_total)
            .finish_non_exhaustive()
    }
}
