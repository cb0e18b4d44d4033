//! Operations of the tag `Answers`.

use crate::models;
use crate::runtime::{
    ApiError, BoxFuture, Call, Content, Core, Data, Error, Feed, Framing, HttpInfo,
    Method, Mode, Operation, Part, RequestOptions, ResponseHeaders, Streaming,
    decode_whole, encode_json, json, text_header,
};

/// Operations of the tag `Answers`.
#[derive(Debug, Clone)]
pub struct AnswersApi {
    core: Core,
}

impl AnswersApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// Calls `POST /chat`.
    pub fn create_chat(
        &self,
        question: impl Into<models::Question>,
    ) -> CreateChat<Data> {
        CreateChat::new(&self.core, question.into())
    }

    /// Like [`create_chat`](Self::create_chat), and also returns the status and the headers.
    pub fn create_chat_with_http_info(
        &self,
        question: impl Into<models::Question>,
    ) -> CreateChat<HttpInfo<CreateChatHeaders>> {
        CreateChat::new(&self.core, question.into())
    }

    /// Calls `POST /replies`.
    #[inline]
    pub fn create_reply(&self) -> CreateReply<Data> {
        CreateReply::new(&self.core)
    }

    /// Like [`create_reply`](Self::create_reply), and also returns the status and the headers.
    #[inline]
    pub fn create_reply_with_http_info(&self) -> CreateReply<HttpInfo> {
        CreateReply::new(&self.core)
    }

    /// Calls `POST /threads/{thread_id}/runs`.
    pub fn create_run(
        &self,
        thread_id: impl Into<String>,
        prompt: impl Into<models::Prompt>,
    ) -> CreateRun<Data> {
        CreateRun::new(&self.core, thread_id.into(), prompt.into())
    }

    /// Like [`create_run`](Self::create_run), and also returns the status and the headers.
    pub fn create_run_with_http_info(
        &self,
        thread_id: impl Into<String>,
        prompt: impl Into<models::Prompt>,
    ) -> CreateRun<HttpInfo> {
        CreateRun::new(&self.core, thread_id.into(), prompt.into())
    }
}

static CREATE_CHAT: Operation = Operation {
    id: "createChat",
    method: Method::Post,
    path: &[Part::Text("/chat")],
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

/// A request of `create_chat`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateChat<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> CreateChat<M> {
    fn new(core: &Core, question: models::Question) -> Self {
        let mut call = Call::new(core, &CREATE_CHAT);
        call.body(question);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// Asks for the answer item by item, as it is made, with `stream` of the body set to true.
    ///
    /// What is optional is set before; then `.await` for the items.
    pub fn stream(self) -> Streaming<models::Piece, M> {
        self.call
            .stream(
                "stream",
                &Feed {
                    framing: Framing::EventData,
                    ..Feed::USUAL
                },
            )
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<models::Answer>, Error>> {
        self.call.send_as::<models::Answer, M>(decode_whole)
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::Answer>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for CreateChat<M> {
    type Output = Result<M::Output<models::Answer>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The errors that the document describes for `create_chat`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateChatError {
    /// A fault.
    Default(models::Fault),
}

impl ApiError for CreateChatError {
    #[inline]
    fn from_response(_: u16, body: &[u8]) -> Option<Self> {
        json::from_slice(body).ok().map(Self::Default)
    }
}

/// The headers that the document describes for responses of `create_chat`, and all others:
/// it is the map of all headers besides. `from` makes it of those of an `Error`.
///
/// What is not there or not as described is left out; a response without what it always has is an error.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateChatHeaders {
    /// The header `X-Request-Id`.
    pub x_request_id: Option<String>,
    all: http::HeaderMap,
}

impl From<&http::HeaderMap> for CreateChatHeaders {
    fn from(headers: &http::HeaderMap) -> Self {
        let all = headers.clone();
        Self {
            x_request_id: text_header(headers, "X-Request-Id").map(Into::into),
            all,
        }
    }
}

impl ResponseHeaders for CreateChatHeaders {
    fn read(headers: &http::HeaderMap) -> Result<Self, String> {
        Ok(Self {
            x_request_id: text_header(headers, "X-Request-Id").map(Into::into),
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

impl std::ops::Deref for CreateChatHeaders {
    type Target = http::HeaderMap;
    fn deref(&self) -> &http::HeaderMap {
        &self.all
    }
}

impl std::fmt::Debug for CreateChatHeaders {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("CreateChatHeaders")
            .field("x_request_id", &self.x_request_id)
            .finish_non_exhaustive()
    }
}

static CREATE_REPLY: Operation = Operation {
    id: "createReply",
    method: Method::Post,
    path: &[Part::Text("/replies")],
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

/// A request of `create_reply`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateReply<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> CreateReply<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &CREATE_REPLY);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// The body.
    pub fn prompt(mut self, prompt: impl Into<models::Prompt>) -> Self {
        let prompt: models::Prompt = prompt.into();
        self.call.body(prompt);
        self
    }

    /// Asks for the answer item by item, as it is made, with `stream` of the body set to true.
    ///
    /// What is optional is set before; then `.await` for the items.
    pub fn stream(self) -> Streaming<models::ReplyEvent, M> {
        self.call
            .stream(
                "stream",
                &Feed {
                    framing: Framing::EventData,
                    has_error: true,
                    ..Feed::USUAL
                },
            )
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<models::Reply>, Error>> {
        self.call.send_as::<models::Reply, M>(decode_whole)
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::Reply>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for CreateReply<M> {
    type Output = Result<M::Output<models::Reply>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static CREATE_RUN: Operation = Operation {
    id: "createRun",
    method: Method::Post,
    path: &[Part::Text("/threads/"), Part::Param("thread_id"), Part::Text("/runs")],
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

/// A request of `create_run`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateRun<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> CreateRun<M> {
    fn new(core: &Core, thread_id: String, prompt: models::Prompt) -> Self {
        let mut call = Call::new(core, &CREATE_RUN);
        call.path("thread_id", &thread_id);
        call.body(prompt);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// Asks for the answer item by item, as it is made, with `stream` of the body set to true.
    ///
    /// What is optional is set before; then `.await` for the items.
    pub fn stream(self) -> Streaming<models::RunEvent, M> {
        self.call
            .stream(
                "stream",
                &Feed {
                    framing: Framing::Events,
                    has_error: true,
                    ..Feed::USUAL
                },
            )
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<models::Run>, Error>> {
        self.call.send_as::<models::Run, M>(decode_whole)
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::Run>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for CreateRun<M> {
    type Output = Result<M::Output<models::Run>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
