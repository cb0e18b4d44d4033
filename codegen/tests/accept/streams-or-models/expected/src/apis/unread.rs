//! Operations of the tag `Unread`.

use crate::models;
use crate::runtime::{
    ApiError, BoxFuture, Call, Content, Core, Data, Download, Error, Feed, Framing,
    HttpInfo, Method, Mode, Operation, Part, RequestOptions, Streaming, decode_whole,
    encode_json,
};

/// Operations of the tag `Unread`.
#[derive(Debug, Clone)]
pub struct UnreadApi {
    core: Core,
}

impl UnreadApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// Calls `GET /unread`.
    #[inline]
    pub fn follow_unread(&self) -> FollowUnread<Data> {
        FollowUnread::new(&self.core)
    }

    /// Like [`follow_unread`](Self::follow_unread), and also returns the status and the headers.
    #[inline]
    pub fn follow_unread_with_http_info(&self) -> FollowUnread<HttpInfo> {
        FollowUnread::new(&self.core)
    }

    /// Calls `PUT /unread`.
    #[inline]
    pub fn put_unread(&self) -> PutUnread<Data> {
        PutUnread::new(&self.core)
    }

    /// Like [`put_unread`](Self::put_unread), and also returns the status and the headers.
    #[inline]
    pub fn put_unread_with_http_info(&self) -> PutUnread<HttpInfo> {
        PutUnread::new(&self.core)
    }

    /// Calls `POST /unread`.
    #[inline]
    pub fn post_unread(&self) -> PostUnread<Data> {
        PostUnread::new(&self.core)
    }

    /// Like [`post_unread`](Self::post_unread), and also returns the status and the headers.
    #[inline]
    pub fn post_unread_with_http_info(&self) -> PostUnread<HttpInfo> {
        PostUnread::new(&self.core)
    }

    /// Calls `DELETE /unread`.
    #[inline]
    pub fn delete_unread(&self) -> DeleteUnread<Data> {
        DeleteUnread::new(&self.core)
    }

    /// Like [`delete_unread`](Self::delete_unread), and also returns the status and the headers.
    #[inline]
    pub fn delete_unread_with_http_info(&self) -> DeleteUnread<HttpInfo> {
        DeleteUnread::new(&self.core)
    }
}

static FOLLOW_UNREAD: Operation = Operation {
    id: "followUnread",
    method: Method::Get,
    path: &[Part::Text("/unread")],
    accept: "text/event-stream",
    ..Operation::USUAL
};

/// A request of `follow_unread`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct FollowUnread<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> FollowUnread<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &FOLLOW_UNREAD);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<Download>, Error>> {
        self.call.download::<M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<Download>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for FollowUnread<M> {
    type Output = Result<M::Output<Download>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static PUT_UNREAD: Operation = Operation {
    id: "putUnread",
    method: Method::Put,
    path: &[Part::Text("/unread")],
    accept: "application/json",
    ..Operation::USUAL
};

/// A request of `put_unread`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct PutUnread<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> PutUnread<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &PUT_UNREAD);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// Asks for the answer item by item, as it is made.
    ///
    /// What is optional is set before; then `.await` for the items.
    pub fn stream(self) -> Streaming<models::Fault, M> {
        self.call
            .stream(
                "",
                &Feed {
                    framing: Framing::Lines,
                    media_type: "application/jsonl",
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<models::Image>, Error>> {
        self.call.send_as::<models::Image, M>(decode_whole)
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::Image>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for PutUnread<M> {
    type Output = Result<M::Output<models::Image>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static POST_UNREAD: Operation = Operation {
    id: "postUnread",
    method: Method::Post,
    path: &[Part::Text("/unread")],
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

/// A request of `post_unread`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct PostUnread<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> PostUnread<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &POST_UNREAD);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// The body.
    pub fn body(mut self, body: impl Into<models::PostUnreadBody>) -> Self {
        let body: models::PostUnreadBody = body.into();
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<models::Image>, Error>> {
        self.call.send::<models::Image, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::Image>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for PostUnread<M> {
    type Output = Result<M::Output<models::Image>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static DELETE_UNREAD: Operation = Operation {
    id: "deleteUnread",
    method: Method::Delete,
    path: &[Part::Text("/unread")],
    accept: "application/json, application/jsonl",
    ..Operation::USUAL
};

/// A request of `delete_unread`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct DeleteUnread<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> DeleteUnread<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &DELETE_UNREAD);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// Asks for the answer item by item, as it is made.
    ///
    /// What is optional is set before; then `.await` for the items.
    pub fn stream(self) -> Streaming<models::Piece, M> {
        self.call
            .stream(
                "",
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<models::Image>, Error>> {
        self.call.send_as::<models::Image, M>(decode_whole)
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::Image>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for DeleteUnread<M> {
    type Output = Result<M::Output<models::Image>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The errors that the document describes for `delete_unread`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DeleteUnreadError {
    /// Faults.
    BadRequest(bytes::Bytes),
}

impl ApiError for DeleteUnreadError {
    #[inline]
    fn from_response(status: u16, body: &[u8]) -> Option<Self> {
        match status {
            400 => Some(Self::BadRequest(bytes::Bytes::copy_from_slice(body))),
            _ => None,
        }
    }
}
