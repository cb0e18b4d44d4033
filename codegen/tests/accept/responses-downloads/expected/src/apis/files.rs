//! Operations of the tag `Files`.

use crate::models;
use crate::runtime::{
    Accepting, ApiError, BoxFuture, Call, Core, Data, DateTime, Download, Error,
    FromResponse, HttpInfo, Method, Mode, Operation, Part, RequestOptions, Response,
    ResponseHeaders, decode_text, json, list_header, parsed_header, text_header,
};

/// Operations of the tag `Files`.
#[derive(Debug, Clone)]
pub struct FilesApi {
    core: Core,
}

impl FilesApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// Calls `GET /file`.
    #[inline]
    pub fn get_file(&self) -> GetFile<Data> {
        GetFile::new(&self.core)
    }

    /// Like [`get_file`](Self::get_file), and also returns the status and the headers.
    #[inline]
    pub fn get_file_with_http_info(&self) -> GetFile<HttpInfo<GetFileHeaders>> {
        GetFile::new(&self.core)
    }

    /// Calls `GET /report`.
    #[inline]
    pub fn get_report(&self) -> GetReport<Data> {
        GetReport::new(&self.core)
    }

    /// Like [`get_report`](Self::get_report), and also returns the status and the headers.
    #[inline]
    pub fn get_report_with_http_info(&self) -> GetReport<HttpInfo> {
        GetReport::new(&self.core)
    }

    /// Calls `GET /rows`.
    #[inline]
    pub fn get_rows(&self) -> GetRows<Data> {
        GetRows::new(&self.core)
    }

    /// Like [`get_rows`](Self::get_rows), and also returns the status and the headers.
    #[inline]
    pub fn get_rows_with_http_info(&self) -> GetRows<HttpInfo> {
        GetRows::new(&self.core)
    }

    /// Calls `GET /word`.
    #[inline]
    pub fn get_word(&self) -> GetWord<Data> {
        GetWord::new(&self.core)
    }

    /// Like [`get_word`](Self::get_word), and also returns the status and the headers.
    #[inline]
    pub fn get_word_with_http_info(&self) -> GetWord<HttpInfo> {
        GetWord::new(&self.core)
    }

    /// Calls `GET /feed`.
    #[inline]
    pub fn get_feed(&self) -> GetFeed<Data> {
        GetFeed::new(&self.core)
    }

    /// Like [`get_feed`](Self::get_feed), and also returns the status and the headers.
    #[inline]
    pub fn get_feed_with_http_info(&self) -> GetFeed<HttpInfo> {
        GetFeed::new(&self.core)
    }

    /// Calls `GET /events`.
    #[inline]
    pub fn get_events(&self) -> GetEvents<Data> {
        GetEvents::new(&self.core)
    }

    /// Like [`get_events`](Self::get_events), and also returns the status and the headers.
    #[inline]
    pub fn get_events_with_http_info(&self) -> GetEvents<HttpInfo> {
        GetEvents::new(&self.core)
    }
}

static GET_FILE: Operation = Operation {
    id: "getFile",
    method: Method::Get,
    path: &[Part::Text("/file")],
    accept: "application/octet-stream, application/pdf, application/json",
    ..Operation::USUAL
};

/// A request of `get_file`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetFile<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> GetFile<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &GET_FILE);
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

impl<M: Mode> IntoFuture for GetFile<M> {
    type Output = Result<M::Output<Download>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The errors that the document describes for `get_file`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetFileError {
    /// There is none.
    NotFound(models::GetFileResponse404),
}

impl ApiError for GetFileError {
    #[inline]
    fn from_response(status: u16, body: &[u8]) -> Option<Self> {
        match status {
            404 => json::from_slice(body).ok().map(Self::NotFound),
            _ => None,
        }
    }
}

/// The headers that the document describes for responses of `get_file`, and all others:
/// it is the map of all headers besides. `from` makes it of those of an `Error`.
///
/// What is not there or not as described is left out; a response without what it always has is an error.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetFileHeaders {
    /// Its size.
    pub x_size: Option<i64>,
    /// The header `ETag`.
    pub e_tag: Option<String>,
    /// The header `Last-Modified`.
    pub last_modified: Option<DateTime>,
    /// The header `X-Tags`.
    pub x_tags: Option<Vec<String>>,
    /// Whether it is gone for good.
    pub x_final: Option<bool>,
    all: http::HeaderMap,
}

impl From<&http::HeaderMap> for GetFileHeaders {
    fn from(headers: &http::HeaderMap) -> Self {
        let all = headers.clone();
        Self {
            x_size: parsed_header(headers, "X-Size"),
            e_tag: text_header(headers, "ETag").map(Into::into),
            last_modified: text_header(headers, "Last-Modified").map(Into::into),
            x_tags: list_header(headers, "X-Tags"),
            x_final: parsed_header(headers, "X-Final"),
            all,
        }
    }
}

impl ResponseHeaders for GetFileHeaders {
    fn read(headers: &http::HeaderMap) -> Result<Self, String> {
        Ok(Self {
            x_size: parsed_header(headers, "X-Size"),
            e_tag: text_header(headers, "ETag").map(Into::into),
            last_modified: text_header(headers, "Last-Modified").map(Into::into),
            x_tags: list_header(headers, "X-Tags"),
            x_final: parsed_header(headers, "X-Final"),
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

impl std::ops::Deref for GetFileHeaders {
    type Target = http::HeaderMap;
    fn deref(&self) -> &http::HeaderMap {
        &self.all
    }
}

impl std::fmt::Debug for GetFileHeaders {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("GetFileHeaders")
            .field("x_size", &self.x_size)
            .field("e_tag", &self.e_tag)
            .field("last_modified", &self.last_modified)
            .field("x_tags", &self.x_tags)
            .field("x_final", &self.x_final)
            .finish_non_exhaustive()
    }
}

static GET_REPORT: Operation = Operation {
    id: "getReport",
    method: Method::Get,
    path: &[Part::Text("/report")],
    accept: "application/pdf, application/json",
    ..Operation::USUAL
};

/// A request of `get_report`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetReport<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> GetReport<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &GET_REPORT);
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<GetReportSuccess>, Error>> {
        self.call.send::<GetReportSuccess, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<GetReportSuccess>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for GetReport<M> {
    type Output = Result<M::Output<GetReportSuccess>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// What `get_report` returns, by status.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetReportSuccess {
    /// Done.
    Ok(bytes::Bytes),
    /// Later.
    Accepted(models::GetReportResponse),
}

impl FromResponse for GetReportSuccess {
    #[inline]
    fn from_response(response: &Response) -> Result<Self, String> {
        match response.status.as_u16() {
            200 => Ok(Self::Ok(response.body.clone())),
            202 => response.json().map(Self::Accepted),
            _ => response.undocumented(),
        }
    }
}

static GET_ROWS: Operation = Operation {
    id: "getRows",
    method: Method::Get,
    path: &[Part::Text("/rows")],
    accept: "application/json; charset=utf-8",
    others: &[("text/csv", "accept_csv")],
    ..Operation::USUAL
};

/// A request of `get_rows`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetRows<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> GetRows<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &GET_ROWS);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// Asks for `text/csv` in place of what the call returns by itself.
    ///
    /// What is optional is set before; then `.await` for the answer.
    pub fn accept_csv(self) -> Accepting<String, M> {
        self.call.accept("text/csv", |call| call.send_as::<String, M>(decode_text))
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<Vec<i64>>, Error>> {
        self.call.send::<Vec<i64>, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<Vec<i64>>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for GetRows<M> {
    type Output = Result<M::Output<Vec<i64>>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static GET_WORD: Operation = Operation {
    id: "getWord",
    method: Method::Get,
    path: &[Part::Text("/word")],
    accept: "*/*",
    ..Operation::USUAL
};

/// A request of `get_word`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetWord<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> GetWord<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &GET_WORD);
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<String>, Error>> {
        self.call.send_as::<String, M>(decode_text)
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<String>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for GetWord<M> {
    type Output = Result<M::Output<String>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static GET_FEED: Operation = Operation {
    id: "getFeed",
    method: Method::Get,
    path: &[Part::Text("/feed")],
    accept: "application/xml",
    ..Operation::USUAL
};

/// A request of `get_feed`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetFeed<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> GetFeed<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &GET_FEED);
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

impl<M: Mode> IntoFuture for GetFeed<M> {
    type Output = Result<M::Output<Download>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static GET_EVENTS: Operation = Operation {
    id: "getEvents",
    method: Method::Get,
    path: &[Part::Text("/events")],
    accept: "text/event-stream",
    ..Operation::USUAL
};

/// A request of `get_events`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetEvents<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> GetEvents<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &GET_EVENTS);
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

impl<M: Mode> IntoFuture for GetEvents<M> {
    type Output = Result<M::Output<Download>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
