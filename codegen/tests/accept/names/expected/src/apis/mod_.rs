//! Operations of the tag `mod`.

use crate::models;
use crate::runtime::{
    ApiError, BoxFuture, Call, Core, Data, Error, FromResponse, HttpInfo, IntoList,
    IntoMap, Method, Mode, Operation, Part, decode_text, encode_json, json,
};

/// Operations of the tag `mod`.
#[derive(Debug, Clone)]
pub struct ModApi {
    core: Core,
}

impl ModApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// Calls `GET /l`.
    #[inline]
    pub fn option(&self) -> OptionRequest<Data> {
        OptionRequest::new(&self.core)
    }

    /// Like [`option`](Self::option), and also returns the status and the headers.
    #[inline]
    pub fn option_with_http_info(&self) -> OptionRequest<HttpInfo> {
        OptionRequest::new(&self.core)
    }

    /// Calls `GET /m`.
    #[inline]
    pub fn result(&self) -> ResultRequest<Data> {
        ResultRequest::new(&self.core)
    }

    /// Like [`result`](Self::result), and also returns the status and the headers.
    #[inline]
    pub fn result_with_http_info(&self) -> ResultRequest<HttpInfo> {
        ResultRequest::new(&self.core)
    }

    /// Calls `GET /n`.
    #[inline]
    pub fn string(&self) -> StringRequest<Data> {
        StringRequest::new(&self.core)
    }

    /// Like [`string`](Self::string), and also returns the status and the headers.
    #[inline]
    pub fn string_with_http_info(&self) -> StringRequest<HttpInfo> {
        StringRequest::new(&self.core)
    }

    /// Calls `GET /o`.
    #[inline]
    pub fn style(&self) -> Style<Data> {
        Style::new(&self.core)
    }

    /// Like [`style`](Self::style), and also returns the status and the headers.
    #[inline]
    pub fn style_with_http_info(&self) -> Style<HttpInfo> {
        Style::new(&self.core)
    }

    /// Calls `POST /p`.
    #[inline]
    pub fn content(&self) -> Content<Data> {
        Content::new(&self.core)
    }

    /// Like [`content`](Self::content), and also returns the status and the headers.
    #[inline]
    pub fn content_with_http_info(&self) -> Content<HttpInfo> {
        Content::new(&self.core)
    }

    /// Calls `GET /q`.
    #[inline]
    pub fn response(&self) -> Response<Data> {
        Response::new(&self.core)
    }

    /// Like [`response`](Self::response), and also returns the status and the headers.
    #[inline]
    pub fn response_with_http_info(&self) -> Response<HttpInfo> {
        Response::new(&self.core)
    }

    /// Calls `GET /r`.
    #[inline]
    pub fn request_options(&self) -> RequestOptions<Data> {
        RequestOptions::new(&self.core)
    }

    /// Like [`request_options`](Self::request_options), and also returns the status and the headers.
    #[inline]
    pub fn request_options_with_http_info(&self) -> RequestOptions<HttpInfo> {
        RequestOptions::new(&self.core)
    }

    /// Calls `GET /s`.
    #[inline]
    pub fn models(&self) -> Models<Data> {
        Models::new(&self.core)
    }

    /// Like [`models`](Self::models), and also returns the status and the headers.
    #[inline]
    pub fn models_with_http_info(&self) -> Models<HttpInfo> {
        Models::new(&self.core)
    }

    /// Calls `GET /t`.
    #[inline]
    pub fn json(&self) -> Json<Data> {
        Json::new(&self.core)
    }

    /// Like [`json`](Self::json), and also returns the status and the headers.
    #[inline]
    pub fn json_with_http_info(&self) -> Json<HttpInfo> {
        Json::new(&self.core)
    }

    /// Calls `GET /u`.
    #[inline]
    pub fn path_style(&self) -> PathStyle<Data> {
        PathStyle::new(&self.core)
    }

    /// Like [`path_style`](Self::path_style), and also returns the status and the headers.
    #[inline]
    pub fn path_style_with_http_info(&self) -> PathStyle<HttpInfo> {
        PathStyle::new(&self.core)
    }

    /// Calls `GET /v`.
    #[inline]
    pub fn some(&self) -> Some<Data> {
        Some::new(&self.core)
    }

    /// Like [`some`](Self::some), and also returns the status and the headers.
    #[inline]
    pub fn some_with_http_info(&self) -> Some<HttpInfo> {
        Some::new(&self.core)
    }

    /// Calls `GET /w`.
    #[inline]
    pub fn from(&self) -> From<Data> {
        From::new(&self.core)
    }

    /// Like [`from`](Self::from), and also returns the status and the headers.
    #[inline]
    pub fn from_with_http_info(&self) -> From<HttpInfo> {
        From::new(&self.core)
    }

    /// Calls `GET /x`.
    #[inline]
    pub fn date_time(&self) -> DateTime<Data> {
        DateTime::new(&self.core)
    }

    /// Like [`date_time`](Self::date_time), and also returns the status and the headers.
    #[inline]
    pub fn date_time_with_http_info(&self) -> DateTime<HttpInfo> {
        DateTime::new(&self.core)
    }

    /// Calls `GET /y`.
    #[inline]
    pub fn b_tree_map(&self) -> BTreeMap<Data> {
        BTreeMap::new(&self.core)
    }

    /// Like [`b_tree_map`](Self::b_tree_map), and also returns the status and the headers.
    #[inline]
    pub fn b_tree_map_with_http_info(&self) -> BTreeMap<HttpInfo> {
        BTreeMap::new(&self.core)
    }

    /// Calls `GET /z`.
    #[inline]
    pub fn debug(&self) -> Debug<Data> {
        Debug::new(&self.core)
    }

    /// Like [`debug`](Self::debug), and also returns the status and the headers.
    #[inline]
    pub fn debug_with_http_info(&self) -> Debug<HttpInfo> {
        Debug::new(&self.core)
    }
}

static OPTION: Operation = Operation {
    id: "option",
    method: Method::Get,
    path: &[Part::Text("/l")],
    accept: "application/json",
    ..Operation::USUAL
};

/// A request of `option`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct OptionRequest<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> OptionRequest<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &OPTION);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// Headers, query pairs and a time limit for this request alone.
    pub fn options(mut self, options: crate::runtime::RequestOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    /// The request cannot be built or sent, or the server did not answer as documented.
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<models::Option>, Error>> {
        self.call.send::<models::Option, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::Option>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for OptionRequest<M> {
    type Output = Result<M::Output<models::Option>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The errors that the document describes for `option`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum OptionRequestError {
    /// Bad.
    Default(models::Error),
}

impl ApiError for OptionRequestError {
    #[inline]
    fn from_response(_: u16, body: &[u8]) -> Option<Self> {
        json::from_slice(body).ok().map(Self::Default)
    }
}

static RESULT: Operation = Operation {
    id: "result",
    method: Method::Get,
    path: &[Part::Text("/m")],
    accept: "text/plain",
    ..Operation::USUAL
};

/// A request of `result`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ResultRequest<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> ResultRequest<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &RESULT);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// Headers, query pairs and a time limit for this request alone.
    pub fn options(mut self, options: crate::runtime::RequestOptions) -> Self {
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

impl<M: Mode> IntoFuture for ResultRequest<M> {
    type Output = Result<M::Output<String>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The errors that the document describes for `result`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ResultRequestError {
    /// None.
    NotFound(String),
}

impl ApiError for ResultRequestError {
    #[inline]
    fn from_response(status: u16, body: &[u8]) -> Option<Self> {
        match status {
            404 => Some(Self::NotFound(String::from_utf8_lossy(body).into_owned())),
            _ => None,
        }
    }
}

static STRING: Operation = Operation {
    id: "string",
    method: Method::Get,
    path: &[Part::Text("/n")],
    accept: "text/plain",
    ..Operation::USUAL
};

/// A request of `string`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct StringRequest<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> StringRequest<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &STRING);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// The parameter `s`.
    pub fn s(mut self, s: impl Into<String>) -> Self {
        let s: String = s.into();
        self.call.query("s", &s);
        self
    }

    /// Headers, query pairs and a time limit for this request alone.
    pub fn options(mut self, options: crate::runtime::RequestOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    /// The request cannot be built or sent, or the server did not answer as documented.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<M::Output<StringRequestSuccess>, Error>> {
        self.call.send::<StringRequestSuccess, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<StringRequestSuccess>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for StringRequest<M> {
    type Output = Result<M::Output<StringRequestSuccess>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// What `string` returns, by status.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum StringRequestSuccess {
    /// Fine.
    Ok(String),
    /// Fine.
    Created,
}

impl FromResponse for StringRequestSuccess {
    #[inline]
    fn from_response(response: &crate::runtime::Response) -> Result<Self, String> {
        match response.status.as_u16() {
            200 => Ok(Self::Ok(response.text())),
            201 => Ok(Self::Created),
            _ => response.undocumented(),
        }
    }
}

static STYLE: Operation = Operation {
    id: "style",
    method: Method::Get,
    path: &[Part::Text("/o")],
    ..Operation::USUAL
};

/// A request of `style`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct Style<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> Style<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &STYLE);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// The parameter `s`.
    pub fn s<How>(mut self, s: impl IntoList<String, How>) -> Self {
        let s: Vec<String> = IntoList::into_list(s);
        self.call.query_as("s", crate::runtime::Style::Form, &s);
        self
    }

    /// Headers, query pairs and a time limit for this request alone.
    pub fn options(mut self, options: crate::runtime::RequestOptions) -> Self {
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

impl<M: Mode> IntoFuture for Style<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static CONTENT: Operation = Operation {
    id: "content",
    method: Method::Post,
    path: &[Part::Text("/p")],
    content: &[
        crate::runtime::Content {
            media_type: "application/json",
            encode: encode_json,
            properties: &[],
        },
    ],
    ..Operation::USUAL
};

/// A request of `content`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct Content<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> Content<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &CONTENT);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// The body.
    pub fn content(mut self, content: impl Into<models::Content>) -> Self {
        let content: models::Content = content.into();
        self.call.body(content);
        self
    }

    /// Headers, query pairs and a time limit for this request alone.
    pub fn options(mut self, options: crate::runtime::RequestOptions) -> Self {
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

impl<M: Mode> IntoFuture for Content<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static RESPONSE: Operation = Operation {
    id: "response",
    method: Method::Get,
    path: &[Part::Text("/q")],
    accept: "application/json",
    ..Operation::USUAL
};

/// A request of `response`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct Response<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> Response<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &RESPONSE);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// Headers, query pairs and a time limit for this request alone.
    pub fn options(mut self, options: crate::runtime::RequestOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    /// The request cannot be built or sent, or the server did not answer as documented.
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<ResponseSuccess>, Error>> {
        self.call.send::<ResponseSuccess, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<ResponseSuccess>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for Response<M> {
    type Output = Result<M::Output<ResponseSuccess>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// What `response` returns, by status.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ResponseSuccess {
    /// Fine.
    Ok(::std::collections::BTreeMap<String, json::Value>),
    /// Fine.
    Created,
}

impl FromResponse for ResponseSuccess {
    #[inline]
    fn from_response(response: &crate::runtime::Response) -> Result<Self, String> {
        match response.status.as_u16() {
            200 => response.json().map(Self::Ok),
            201 => Ok(Self::Created),
            _ => response.undocumented(),
        }
    }
}

/// The errors that the document describes for `response`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ResponseError {
    /// Bad.
    BadRequest(Vec<String>),
}

impl ApiError for ResponseError {
    #[inline]
    fn from_response(status: u16, body: &[u8]) -> Option<Self> {
        match status {
            400 => json::from_slice(body).ok().map(Self::BadRequest),
            _ => None,
        }
    }
}

static REQUEST_OPTIONS: Operation = Operation {
    id: "request_options",
    method: Method::Get,
    path: &[Part::Text("/r")],
    ..Operation::USUAL
};

/// A request of `request_options`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct RequestOptions<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> RequestOptions<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &REQUEST_OPTIONS);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// Headers, query pairs and a time limit for this request alone.
    pub fn options(mut self, options: crate::runtime::RequestOptions) -> Self {
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

impl<M: Mode> IntoFuture for RequestOptions<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static MODELS: Operation = Operation {
    id: "models",
    method: Method::Get,
    path: &[Part::Text("/s")],
    accept: "application/json",
    ..Operation::USUAL
};

/// A request of `models`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct Models<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> Models<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &MODELS);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// Headers, query pairs and a time limit for this request alone.
    pub fn options(mut self, options: crate::runtime::RequestOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    /// The request cannot be built or sent, or the server did not answer as documented.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<M::Output<Vec<models::String>>, Error>> {
        self.call.send::<Vec<models::String>, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<Vec<models::String>>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for Models<M> {
    type Output = Result<M::Output<Vec<models::String>>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static JSON: Operation = Operation {
    id: "json",
    method: Method::Get,
    path: &[Part::Text("/t")],
    accept: "application/json",
    ..Operation::USUAL
};

/// A request of `json`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct Json<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> Json<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &JSON);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// Headers, query pairs and a time limit for this request alone.
    pub fn options(mut self, options: crate::runtime::RequestOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    /// The request cannot be built or sent, or the server did not answer as documented.
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<json::Value>, Error>> {
        self.call.send::<json::Value, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<json::Value>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for Json<M> {
    type Output = Result<M::Output<json::Value>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static PATH_STYLE: Operation = Operation {
    id: "path_style",
    method: Method::Get,
    path: &[Part::Text("/u")],
    ..Operation::USUAL
};

/// A request of `path_style`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct PathStyle<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> PathStyle<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &PATH_STYLE);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// Headers, query pairs and a time limit for this request alone.
    pub fn options(mut self, options: crate::runtime::RequestOptions) -> Self {
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

impl<M: Mode> IntoFuture for PathStyle<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static SOME: Operation = Operation {
    id: "some",
    method: Method::Get,
    path: &[Part::Text("/v")],
    accept: "text/plain",
    ..Operation::USUAL
};

/// A request of `some`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct Some<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> Some<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &SOME);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// The parameter `where`.
    pub fn r#where(mut self, r#where: impl Into<String>) -> Self {
        let r#where: String = r#where.into();
        self.call.query("where", &r#where);
        self
    }

    /// Headers, query pairs and a time limit for this request alone.
    pub fn options(mut self, options: crate::runtime::RequestOptions) -> Self {
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

impl<M: Mode> IntoFuture for Some<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The errors that the document describes for `some`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SomeError {
    /// Bad.
    BadRequest(String),
}

impl ApiError for SomeError {
    #[inline]
    fn from_response(status: u16, body: &[u8]) -> Option<Self> {
        match status {
            400 => Some(Self::BadRequest(String::from_utf8_lossy(body).into_owned())),
            _ => None,
        }
    }
}

static FROM: Operation = Operation {
    id: "from",
    method: Method::Get,
    path: &[Part::Text("/w")],
    ..Operation::USUAL
};

/// A request of `from`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct From<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> From<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &FROM);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// Headers, query pairs and a time limit for this request alone.
    pub fn options(mut self, options: crate::runtime::RequestOptions) -> Self {
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

impl<M: Mode> IntoFuture for From<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static DATE_TIME: Operation = Operation {
    id: "date_time",
    method: Method::Get,
    path: &[Part::Text("/x")],
    ..Operation::USUAL
};

/// A request of `date_time`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct DateTime<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> DateTime<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &DATE_TIME);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// The parameter `at`.
    pub fn at(mut self, at: impl Into<crate::runtime::DateTime>) -> Self {
        let at: crate::runtime::DateTime = at.into();
        self.call.query("at", &at);
        self
    }

    /// Headers, query pairs and a time limit for this request alone.
    pub fn options(mut self, options: crate::runtime::RequestOptions) -> Self {
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

impl<M: Mode> IntoFuture for DateTime<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static B_TREE_MAP: Operation = Operation {
    id: "b_tree_map",
    method: Method::Get,
    path: &[Part::Text("/y")],
    ..Operation::USUAL
};

/// A request of `b_tree_map`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct BTreeMap<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> BTreeMap<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &B_TREE_MAP);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// The parameter `m`.
    pub fn m<How>(mut self, m: impl IntoMap<json::Value, How>) -> Self {
        let m: ::std::collections::BTreeMap<String, json::Value> = IntoMap::into_map(m);
        self.call.query("m", &m);
        self
    }

    /// Headers, query pairs and a time limit for this request alone.
    pub fn options(mut self, options: crate::runtime::RequestOptions) -> Self {
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

impl<M: Mode> IntoFuture for BTreeMap<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static DEBUG: Operation = Operation {
    id: "debug",
    method: Method::Get,
    path: &[Part::Text("/z")],
    ..Operation::USUAL
};

/// A request of `debug`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct Debug<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> Debug<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &DEBUG);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// Headers, query pairs and a time limit for this request alone.
    pub fn options(mut self, options: crate::runtime::RequestOptions) -> Self {
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

impl<M: Mode> IntoFuture for Debug<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
