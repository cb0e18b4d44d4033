//! Operations of the tag `Things`.

use crate::runtime::{
    ApiError, BoxFuture, Call, Core, Data, Download, Error, HttpDate, HttpInfo, Method,
    Mode, Operation, Part, RequestOptions, ResponseHeaders, list_header, needed_header,
    parsed_header, text_header,
};

/// Operations of the tag `Things`.
#[derive(Debug, Clone)]
pub struct ThingsApi {
    core: Core,
}

impl ThingsApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// Calls `GET /things`.
    #[inline]
    pub fn list_things(&self) -> ListThings<Data> {
        ListThings::new(&self.core)
    }

    /// Like [`list_things`](Self::list_things), and also returns the status and the headers.
    #[inline]
    pub fn list_things_with_http_info(&self) -> ListThings<HttpInfo<ListThingsHeaders>> {
        ListThings::new(&self.core)
    }

    /// Calls `POST /things`.
    #[inline]
    pub fn add_thing(&self) -> AddThing<Data> {
        AddThing::new(&self.core)
    }

    /// Like [`add_thing`](Self::add_thing), and also returns the status and the headers.
    #[inline]
    pub fn add_thing_with_http_info(&self) -> AddThing<HttpInfo<AddThingHeaders>> {
        AddThing::new(&self.core)
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
}

static LIST_THINGS: Operation = Operation {
    id: "listThings",
    method: Method::Get,
    path: &[Part::Text("/things")],
    accept: "application/json",
    ..Operation::USUAL
};

/// A request of `list_things`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListThings<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> ListThings<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &LIST_THINGS);
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<Vec<String>>, Error>> {
        self.call.send::<Vec<String>, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<Vec<String>>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for ListThings<M> {
    type Output = Result<M::Output<Vec<String>>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The errors that the document describes for `list_things`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListThingsError {
    /// Too many.
    TooManyRequests,
}

impl ApiError for ListThingsError {
    #[inline]
    fn from_response(status: u16, _: &[u8]) -> Option<Self> {
        match status {
            429 => Some(Self::TooManyRequests),
            _ => None,
        }
    }
}

/// The headers that the document describes for responses of `list_things`, and all others:
/// it is the map of all headers besides. `try_from` makes it of those of an `Error`.
///
/// What is not there or not as described is left out; a response without what it always has is an error.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListThingsHeaders {
    /// How many there are.
    pub x_total: i64,
    /// The header `X-Next`.
    pub x_next: String,
    /// The header `X-Rates`.
    pub x_rates: Option<Vec<i64>>,
    /// The header `X-Words`.
    pub x_words: Vec<String>,
    /// The header `X-Odd`.
    pub x_odd: Option<String>,
    /// The header `Set-Cookie`.
    pub set_cookie: Option<Vec<String>>,
    /// The header `All`.
    pub all_header: Option<String>,
    /// The header `Expires`.
    pub expires: Option<HttpDate>,
    /// The header `Retry-After`.
    pub retry_after: Option<i64>,
    all: http::HeaderMap,
}

impl TryFrom<&http::HeaderMap> for ListThingsHeaders {
    type Error = String;
    fn try_from(headers: &http::HeaderMap) -> Result<Self, String> {
        let mut own: Self = ResponseHeaders::read(headers)?;
        own.all = headers.clone();
        Ok(own)
    }
}

impl ResponseHeaders for ListThingsHeaders {
    fn read(headers: &http::HeaderMap) -> Result<Self, String> {
        Ok(Self {
            x_total: needed_header(
                parsed_header(headers, "X-Total"),
                headers,
                "X-Total",
            )?,
            x_next: needed_header(
                text_header(headers, "X-Next").map(Into::into),
                headers,
                "X-Next",
            )?,
            x_rates: list_header(headers, "X-Rates"),
            x_words: needed_header(list_header(headers, "X-Words"), headers, "X-Words")?,
            x_odd: text_header(headers, "X-Odd").map(Into::into),
            set_cookie: list_header(headers, "Set-Cookie"),
            all_header: text_header(headers, "All").map(Into::into),
            expires: text_header(headers, "Expires").map(Into::into),
            retry_after: parsed_header(headers, "Retry-After"),
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

impl std::ops::Deref for ListThingsHeaders {
    type Target = http::HeaderMap;
    fn deref(&self) -> &http::HeaderMap {
        &self.all
    }
}

impl std::fmt::Debug for ListThingsHeaders {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("ListThingsHeaders")
            .field("x_total", &self.x_total)
            .field("x_next", &self.x_next)
            .field("x_rates", &self.x_rates)
            .field("x_words", &self.x_words)
            .field("x_odd", &self.x_odd)
            .field("all_header", &self.all_header)
            .field("expires", &self.expires)
            .field("retry_after", &self.retry_after)
            .finish_non_exhaustive()
    }
}

static ADD_THING: Operation = Operation {
    id: "addThing",
    method: Method::Post,
    path: &[Part::Text("/things")],
    ..Operation::USUAL
};

/// A request of `add_thing`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct AddThing<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> AddThing<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &ADD_THING);
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

impl<M: Mode> IntoFuture for AddThing<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The headers that the document describes for responses of `add_thing`, and all others:
/// it is the map of all headers besides. `from` makes it of those of an `Error`.
///
/// What is not there or not as described is left out; a response without what it always has is an error.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddThingHeaders {
    /// The header `X-Id`.
    pub x_id: Option<i64>,
    all: http::HeaderMap,
}

impl From<&http::HeaderMap> for AddThingHeaders {
    fn from(headers: &http::HeaderMap) -> Self {
        let all = headers.clone();
        Self {
            x_id: parsed_header(headers, "X-Id"),
            all,
        }
    }
}

impl ResponseHeaders for AddThingHeaders {
    fn read(headers: &http::HeaderMap) -> Result<Self, String> {
        Ok(Self {
            x_id: parsed_header(headers, "X-Id"),
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

impl std::ops::Deref for AddThingHeaders {
    type Target = http::HeaderMap;
    fn deref(&self) -> &http::HeaderMap {
        &self.all
    }
}

impl std::fmt::Debug for AddThingHeaders {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("AddThingHeaders")
            .field("x_id", &self.x_id)
            .finish_non_exhaustive()
    }
}

static GET_FILE: Operation = Operation {
    id: "getFile",
    method: Method::Get,
    path: &[Part::Text("/file")],
    accept: "application/octet-stream",
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

/// The headers that the document describes for responses of `get_file`, and all others:
/// it is the map of all headers besides. `try_from` makes it of those of an `Error`.
///
/// What is not there or not as described is left out; a response without what it always has is an error.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetFileHeaders {
    /// The header `ETag`.
    pub e_tag: String,
    all: http::HeaderMap,
}

impl TryFrom<&http::HeaderMap> for GetFileHeaders {
    type Error = String;
    fn try_from(headers: &http::HeaderMap) -> Result<Self, String> {
        let mut own: Self = ResponseHeaders::read(headers)?;
        own.all = headers.clone();
        Ok(own)
    }
}

impl ResponseHeaders for GetFileHeaders {
    fn read(headers: &http::HeaderMap) -> Result<Self, String> {
        Ok(Self {
            e_tag: needed_header(
                text_header(headers, "ETag").map(Into::into),
                headers,
                "ETag",
            )?,
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
            .field("e_tag", &self.e_tag)
            .finish_non_exhaustive()
    }
}
