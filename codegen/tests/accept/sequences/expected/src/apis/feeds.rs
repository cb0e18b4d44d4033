//! Operations of the tag `Feeds`.

use crate::models;
use crate::runtime::{
    ApiError, BoxFuture, Call, Content, Core, Data, Download, Error, Feed, Framing,
    FromResponse, HttpInfo, IntoList, Method, Mode, Operation, Part, RequestOptions,
    Response, ResponseHeaders, Streaming, decode_whole, encode_events, encode_json,
    encode_lines, encode_sequence, json, text_header,
};

/// Operations of the tag `Feeds`.
#[derive(Debug, Clone)]
pub struct FeedsApi {
    core: Core,
}

impl FeedsApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// Calls `GET /events`.
    #[inline]
    pub fn follow_events(&self) -> FollowEvents<Data> {
        FollowEvents::new(&self.core)
    }

    /// Like [`follow_events`](Self::follow_events), and also returns the status and the headers.
    #[inline]
    pub fn follow_events_with_http_info(
        &self,
    ) -> FollowEvents<HttpInfo<FollowEventsHeaders>> {
        FollowEvents::new(&self.core)
    }

    /// Calls `POST /completions`.
    #[inline]
    pub fn stream_completions(&self) -> StreamCompletions<Data> {
        StreamCompletions::new(&self.core)
    }

    /// Like [`stream_completions`](Self::stream_completions), and also returns the status and the headers.
    #[inline]
    pub fn stream_completions_with_http_info(&self) -> StreamCompletions<HttpInfo> {
        StreamCompletions::new(&self.core)
    }

    /// Calls `GET /logs`.
    #[inline]
    pub fn tail_logs(&self) -> TailLogs<Data> {
        TailLogs::new(&self.core)
    }

    /// Like [`tail_logs`](Self::tail_logs), and also returns the status and the headers.
    #[inline]
    pub fn tail_logs_with_http_info(&self) -> TailLogs<HttpInfo> {
        TailLogs::new(&self.core)
    }

    /// Calls `POST /logs`.
    pub fn send_logs<How>(
        &self,
        body: impl IntoList<models::Line, How>,
    ) -> SendLogs<Data> {
        SendLogs::new(&self.core, IntoList::into_list(body))
    }

    /// Like [`send_logs`](Self::send_logs), and also returns the status and the headers.
    pub fn send_logs_with_http_info<How>(
        &self,
        body: impl IntoList<models::Line, How>,
    ) -> SendLogs<HttpInfo> {
        SendLogs::new(&self.core, IntoList::into_list(body))
    }

    /// Calls `GET /places`.
    #[inline]
    pub fn list_places(&self) -> ListPlaces<Data> {
        ListPlaces::new(&self.core)
    }

    /// Like [`list_places`](Self::list_places), and also returns the status and the headers.
    #[inline]
    pub fn list_places_with_http_info(&self) -> ListPlaces<HttpInfo> {
        ListPlaces::new(&self.core)
    }

    /// Calls `GET /parts`.
    #[inline]
    pub fn get_parts(&self) -> GetParts<Data> {
        GetParts::new(&self.core)
    }

    /// Like [`get_parts`](Self::get_parts), and also returns the status and the headers.
    #[inline]
    pub fn get_parts_with_http_info(&self) -> GetParts<HttpInfo> {
        GetParts::new(&self.core)
    }

    /// Calls `GET /items`.
    #[inline]
    pub fn items(&self) -> Items<Data> {
        Items::new(&self.core)
    }

    /// Like [`items`](Self::items), and also returns the status and the headers.
    #[inline]
    pub fn items_with_http_info(&self) -> Items<HttpInfo> {
        Items::new(&self.core)
    }

    /// Calls `GET /both`.
    #[inline]
    pub fn get_both(&self) -> GetBoth<Data> {
        GetBoth::new(&self.core)
    }

    /// Like [`get_both`](Self::get_both), and also returns the status and the headers.
    #[inline]
    pub fn get_both_with_http_info(&self) -> GetBoth<HttpInfo> {
        GetBoth::new(&self.core)
    }

    /// Calls `GET /unread`.
    #[inline]
    pub fn get_unread(&self) -> GetUnread<Data> {
        GetUnread::new(&self.core)
    }

    /// Like [`get_unread`](Self::get_unread), and also returns the status and the headers.
    #[inline]
    pub fn get_unread_with_http_info(&self) -> GetUnread<HttpInfo> {
        GetUnread::new(&self.core)
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
}

static FOLLOW_EVENTS: Operation = Operation {
    id: "followEvents",
    method: Method::Get,
    path: &[Part::Text("/events")],
    accept: "text/event-stream, application/json",
    ..Operation::USUAL
};

/// A request of `follow_events`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct FollowEvents<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> FollowEvents<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &FOLLOW_EVENTS);
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
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<M::Output<crate::runtime::Items<models::Event>>, Error>,
    > {
        self.call
            .items::<
                models::Event,
                M,
            >(
                &Feed {
                    framing: Framing::Events,
                    is_text: true,
                    has_error: true,
                    ..Feed::USUAL
                },
            )
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(
        self,
    ) -> Result<M::Output<crate::runtime::Items<models::Event>>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for FollowEvents<M> {
    type Output = Result<M::Output<crate::runtime::Items<models::Event>>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The errors that the document describes for `follow_events`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum FollowEventsError {
    /// A fault.
    Default(models::Fault),
}

impl ApiError for FollowEventsError {
    #[inline]
    fn from_response(_: u16, body: &[u8]) -> Option<Self> {
        json::from_slice(body).ok().map(Self::Default)
    }
}

/// The headers that the document describes for responses of `follow_events`, and all others:
/// it is the map of all headers besides. `from` makes it of those of an `Error`.
///
/// What is not there or not as described is left out; a response without what it always has is an error.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FollowEventsHeaders {
    /// The header `X-Feed`.
    pub x_feed: Option<String>,
    all: http::HeaderMap,
}

impl From<&http::HeaderMap> for FollowEventsHeaders {
    fn from(headers: &http::HeaderMap) -> Self {
        let all = headers.clone();
        Self {
            x_feed: text_header(headers, "X-Feed").map(Into::into),
            all,
        }
    }
}

impl ResponseHeaders for FollowEventsHeaders {
    fn read(headers: &http::HeaderMap) -> Result<Self, String> {
        Ok(Self {
            x_feed: text_header(headers, "X-Feed").map(Into::into),
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

impl std::ops::Deref for FollowEventsHeaders {
    type Target = http::HeaderMap;
    fn deref(&self) -> &http::HeaderMap {
        &self.all
    }
}

impl std::fmt::Debug for FollowEventsHeaders {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("FollowEventsHeaders")
            .field("x_feed", &self.x_feed)
            .finish_non_exhaustive()
    }
}

static STREAM_COMPLETIONS: Operation = Operation {
    id: "streamCompletions",
    method: Method::Post,
    path: &[Part::Text("/completions")],
    accept: "text/event-stream",
    ..Operation::USUAL
};

/// A request of `stream_completions`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct StreamCompletions<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> StreamCompletions<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &STREAM_COMPLETIONS);
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
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<M::Output<crate::runtime::Items<models::Piece>>, Error>,
    > {
        self.call
            .items::<
                models::Piece,
                M,
            >(
                &Feed {
                    framing: Framing::EventData,
                    ..Feed::USUAL
                },
            )
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(
        self,
    ) -> Result<M::Output<crate::runtime::Items<models::Piece>>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for StreamCompletions<M> {
    type Output = Result<M::Output<crate::runtime::Items<models::Piece>>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static TAIL_LOGS: Operation = Operation {
    id: "tailLogs",
    method: Method::Get,
    path: &[Part::Text("/logs")],
    accept: "application/jsonl",
    ..Operation::USUAL
};

/// A request of `tail_logs`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct TailLogs<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> TailLogs<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &TAIL_LOGS);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// The parameter `filter`.
    pub fn filter(mut self, filter: impl Into<models::Filter>) -> Self {
        let filter: models::Filter = filter.into();
        self.call.query_string("filter", &filter);
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
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<M::Output<crate::runtime::Items<models::Lines>>, Error>,
    > {
        self.call
            .items::<
                models::Lines,
                M,
            >(
                &Feed {
                    framing: Framing::Lines,
                    media_type: "application/jsonl",
                    ..Feed::USUAL
                },
            )
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(
        self,
    ) -> Result<M::Output<crate::runtime::Items<models::Lines>>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for TailLogs<M> {
    type Output = Result<M::Output<crate::runtime::Items<models::Lines>>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static SEND_LOGS: Operation = Operation {
    id: "sendLogs",
    method: Method::Post,
    path: &[Part::Text("/logs")],
    content: &[
        Content {
            media_type: "application/x-ndjson",
            encode: encode_lines,
            properties: &[],
        },
        Content {
            media_type: "application/json-seq",
            encode: encode_sequence,
            properties: &[],
        },
        Content {
            media_type: "application/json",
            encode: encode_json,
            properties: &[],
        },
    ],
    ..Operation::USUAL
};

/// A request of `send_logs`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SendLogs<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> SendLogs<M> {
    fn new(core: &Core, body: Vec<models::Line>) -> Self {
        let mut call = Call::new(core, &SEND_LOGS);
        call.body(body);
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

impl<M: Mode> IntoFuture for SendLogs<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static LIST_PLACES: Operation = Operation {
    id: "listPlaces",
    method: Method::Get,
    path: &[Part::Text("/places")],
    accept: "application/geo+json-seq",
    ..Operation::USUAL
};

/// A request of `list_places`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListPlaces<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> ListPlaces<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &LIST_PLACES);
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
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<M::Output<crate::runtime::Items<models::ListPlacesItem>>, Error>,
    > {
        self.call
            .items::<
                models::ListPlacesItem,
                M,
            >(
                &Feed {
                    framing: Framing::Sequence,
                    media_type: "application/geo+json-seq",
                    ..Feed::USUAL
                },
            )
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(
        self,
    ) -> Result<M::Output<crate::runtime::Items<models::ListPlacesItem>>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for ListPlaces<M> {
    type Output = Result<
        M::Output<crate::runtime::Items<models::ListPlacesItem>>,
        Error,
    >;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static GET_PARTS: Operation = Operation {
    id: "getParts",
    method: Method::Get,
    path: &[Part::Text("/parts")],
    accept: "multipart/mixed",
    ..Operation::USUAL
};

/// A request of `get_parts`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetParts<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> GetParts<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &GET_PARTS);
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
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<M::Output<crate::runtime::Items<i64>>, Error>> {
        self.call
            .items::<
                i64,
                M,
            >(
                &Feed {
                    framing: Framing::Parts,
                    media_type: "multipart/mixed",
                    end: "",
                    has_error: true,
                    ..Feed::USUAL
                },
            )
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<crate::runtime::Items<i64>>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for GetParts<M> {
    type Output = Result<M::Output<crate::runtime::Items<i64>>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static ITEMS: Operation = Operation {
    id: "items",
    method: Method::Get,
    path: &[Part::Text("/items")],
    accept: "application/jsonl",
    ..Operation::USUAL
};

/// A request of `items`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct Items<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> Items<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &ITEMS);
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
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<M::Output<crate::runtime::Items<models::Line>>, Error>,
    > {
        self.call
            .items::<
                models::Line,
                M,
            >(
                &Feed {
                    framing: Framing::Lines,
                    media_type: "application/jsonl",
                    ..Feed::USUAL
                },
            )
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(
        self,
    ) -> Result<M::Output<crate::runtime::Items<models::Line>>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for Items<M> {
    type Output = Result<M::Output<crate::runtime::Items<models::Line>>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static GET_BOTH: Operation = Operation {
    id: "getBoth",
    method: Method::Get,
    path: &[Part::Text("/both")],
    accept: "application/jsonl",
    ..Operation::USUAL
};

/// A request of `get_both`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetBoth<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> GetBoth<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &GET_BOTH);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// Asks for the answer item by item, as it is made.
    ///
    /// What is optional is set before; then `.await` for the items.
    pub fn stream(self) -> Streaming<models::Line, M> {
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<GetBothSuccess>, Error>> {
        self.call.send_as::<GetBothSuccess, M>(decode_whole)
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<GetBothSuccess>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for GetBoth<M> {
    type Output = Result<M::Output<GetBothSuccess>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// What `get_both` returns, by status.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetBothSuccess {
    /// Lines.
    Ok(bytes::Bytes),
    /// Not yet.
    Accepted,
}

impl FromResponse for GetBothSuccess {
    #[inline]
    fn from_response(response: &Response) -> Result<Self, String> {
        match response.status.as_u16() {
            200 => Ok(Self::Ok(response.body.clone())),
            202 => Ok(Self::Accepted),
            _ => response.undocumented(),
        }
    }
}

/// The errors that the document describes for `get_both`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetBothError {
    /// Faults.
    BadRequest(bytes::Bytes),
}

impl ApiError for GetBothError {
    #[inline]
    fn from_response(status: u16, body: &[u8]) -> Option<Self> {
        match status {
            400 => Some(Self::BadRequest(bytes::Bytes::copy_from_slice(body))),
            _ => None,
        }
    }
}

static GET_UNREAD: Operation = Operation {
    id: "getUnread",
    method: Method::Get,
    path: &[Part::Text("/unread")],
    accept: "application/json",
    ..Operation::USUAL
};

/// A request of `get_unread`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetUnread<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> GetUnread<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &GET_UNREAD);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// Asks for the answer item by item, as it is made.
    ///
    /// What is optional is set before; then `.await` for the items.
    pub fn stream(self) -> Streaming<models::Line, M> {
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
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<M::Output<Vec<models::Line>>, Error>> {
        self.call.send_as::<Vec<models::Line>, M>(decode_whole)
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<Vec<models::Line>>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for GetUnread<M> {
    type Output = Result<M::Output<Vec<models::Line>>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static PUT_UNREAD: Operation = Operation {
    id: "putUnread",
    method: Method::Put,
    path: &[Part::Text("/unread")],
    accept: "multipart/mixed",
    content: &[
        Content {
            media_type: "text/event-stream",
            encode: encode_events,
            properties: &[],
        },
    ],
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

    /// The body.
    pub fn body<How>(mut self, body: impl IntoList<models::Event, How>) -> Self {
        let body: Vec<models::Event> = IntoList::into_list(body);
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

impl<M: Mode> IntoFuture for PutUnread<M> {
    type Output = Result<M::Output<Download>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
