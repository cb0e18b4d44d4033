//! Operations of the tag `Answers`.

use crate::models;
use crate::runtime::{
    Accepting, ApiError, BoxFuture, Call, Core, Data, Download, Error, HttpInfo, Method,
    Mode, Operation, Part, RequestOptions, ResponseHeaders, decode_string, decode_text,
    json, parsed_header,
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

    /// Calls `GET /versions`.
    #[inline]
    pub fn get_version(&self) -> GetVersion<Data> {
        GetVersion::new(&self.core)
    }

    /// Like [`get_version`](Self::get_version), and also returns the status and the headers.
    #[inline]
    pub fn get_version_with_http_info(&self) -> GetVersion<HttpInfo> {
        GetVersion::new(&self.core)
    }

    /// Calls `GET /report`.
    #[inline]
    pub fn get_report(&self) -> GetReport<Data> {
        GetReport::new(&self.core)
    }

    /// Like [`get_report`](Self::get_report), and also returns the status and the headers.
    #[inline]
    pub fn get_report_with_http_info(&self) -> GetReport<HttpInfo<GetReportHeaders>> {
        GetReport::new(&self.core)
    }

    /// Calls `GET /string`.
    #[inline]
    pub fn get_string(&self) -> GetString<Data> {
        GetString::new(&self.core)
    }

    /// Like [`get_string`](Self::get_string), and also returns the status and the headers.
    #[inline]
    pub fn get_string_with_http_info(&self) -> GetString<HttpInfo> {
        GetString::new(&self.core)
    }

    /// Calls `GET /same`.
    #[inline]
    pub fn get_same(&self) -> GetSame<Data> {
        GetSame::new(&self.core)
    }

    /// Like [`get_same`](Self::get_same), and also returns the status and the headers.
    #[inline]
    pub fn get_same_with_http_info(&self) -> GetSame<HttpInfo> {
        GetSame::new(&self.core)
    }
}

static GET_VERSION: Operation = Operation {
    id: "getVersion",
    method: Method::Get,
    path: &[Part::Text("/versions")],
    accept: "application/vnd.x.v1+json",
    others: &[("application/vnd.x.v2+json", "accept_x_v2_json")],
    ..Operation::USUAL
};

/// A request of `get_version`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetVersion<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> GetVersion<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &GET_VERSION);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// Asks for `application/vnd.x.v2+json` in place of what the call returns by itself.
    ///
    /// What is optional is set before; then `.await` for the answer.
    pub fn accept_x_v2_json(self) -> Accepting<models::Second, M> {
        self.call.accept("application/vnd.x.v2+json", Call::send::<models::Second, M>)
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<models::First>, Error>> {
        self.call.send::<models::First, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::First>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for GetVersion<M> {
    type Output = Result<M::Output<models::First>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static GET_REPORT: Operation = Operation {
    id: "getReport",
    method: Method::Get,
    path: &[Part::Text("/report")],
    accept: "application/json, application/problem+json",
    others: &[
        ("text/csv", "accept_csv"),
        ("application/pdf", "accept_pdf"),
        (
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "accept_xlsx",
        ),
    ],
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

    /// The parameter `accept_csv`.
    pub fn accept_csv_param(mut self, accept_csv_param: bool) -> Self {
        self.call.query("accept_csv", &accept_csv_param);
        self
    }

    /// Asks for `text/csv` in place of what the call returns by itself.
    ///
    /// What is optional is set before; then `.await` for the answer.
    pub fn accept_csv(self) -> Accepting<String, M> {
        self.call.accept("text/csv", |call| call.send_as::<String, M>(decode_text))
    }

    /// Asks for `application/pdf` in place of what the call returns by itself.
    ///
    /// What is optional is set before; then `.await` for the answer.
    pub fn accept_pdf(self) -> Accepting<Download, M> {
        self.call.accept("application/pdf", Call::download::<M>)
    }

    /// Asks for `application/vnd.openxmlformats-officedocument.spreadsheetml.sheet` in place of what the call returns by itself.
    ///
    /// What is optional is set before; then `.await` for the answer.
    pub fn accept_xlsx(self) -> Accepting<Download, M> {
        self.call
            .accept(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                Call::download::<M>,
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<models::First>, Error>> {
        self.call.send::<models::First, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::First>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for GetReport<M> {
    type Output = Result<M::Output<models::First>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The errors that the document describes for `get_report`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetReportError {
    /// A fault.
    Default(models::Second),
}

impl ApiError for GetReportError {
    #[inline]
    fn from_response(_: u16, body: &[u8]) -> Option<Self> {
        json::from_slice(body).ok().map(Self::Default)
    }
}

/// The headers that the document describes for responses of `get_report`, and all others:
/// it is the map of all headers besides. `from` makes it of those of an `Error`.
///
/// What is not there or not as described is left out; a response without what it always has is an error.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetReportHeaders {
    /// The header `X-Rows`.
    pub x_rows: Option<i64>,
    all: http::HeaderMap,
}

impl From<&http::HeaderMap> for GetReportHeaders {
    fn from(headers: &http::HeaderMap) -> Self {
        let all = headers.clone();
        Self {
            x_rows: parsed_header(headers, "X-Rows"),
            all,
        }
    }
}

impl ResponseHeaders for GetReportHeaders {
    fn read(headers: &http::HeaderMap) -> Result<Self, String> {
        Ok(Self {
            x_rows: parsed_header(headers, "X-Rows"),
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

impl std::ops::Deref for GetReportHeaders {
    type Target = http::HeaderMap;
    fn deref(&self) -> &http::HeaderMap {
        &self.all
    }
}

impl std::fmt::Debug for GetReportHeaders {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("GetReportHeaders")
            .field("x_rows", &self.x_rows)
            .finish_non_exhaustive()
    }
}

static GET_STRING: Operation = Operation {
    id: "getString",
    method: Method::Get,
    path: &[Part::Text("/string")],
    accept: "application/json, text/plain",
    ..Operation::USUAL
};

/// A request of `get_string`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetString<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> GetString<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &GET_STRING);
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
        self.call.send_as::<String, M>(decode_string)
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

impl<M: Mode> IntoFuture for GetString<M> {
    type Output = Result<M::Output<String>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static GET_SAME: Operation = Operation {
    id: "getSame",
    method: Method::Get,
    path: &[Part::Text("/same")],
    accept: "application/json, text/json",
    others: &[("text/html", "accept_html")],
    ..Operation::USUAL
};

/// A request of `get_same`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetSame<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> GetSame<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &GET_SAME);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// Asks for `text/html` in place of what the call returns by itself.
    ///
    /// What is optional is set before; then `.await` for the answer.
    pub fn accept_html(self) -> Accepting<String, M> {
        self.call.accept("text/html", |call| call.send_as::<String, M>(decode_text))
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<models::First>, Error>> {
        self.call.send::<models::First, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::First>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for GetSame<M> {
    type Output = Result<M::Output<models::First>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
