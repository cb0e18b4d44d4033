//! Operations of the tag `Keys`.

use crate::models;
use crate::runtime::{
    ApiError, BoxFuture, Call, Content, Core, Data, Error, HttpInfo, Method, Mode,
    Operation, Part, RequestOptions, ResponseHeaders, encode_json, json, parsed_header,
};

/// Operations of the tag `Keys`.
#[derive(Debug, Clone)]
pub struct KeysApi {
    core: Core,
}

impl KeysApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// Calls `GET /v2/account/keys/{id}`.
    pub fn get_key(&self, id: impl Into<String>) -> GetKey<Data> {
        GetKey::new(&self.core, id.into())
    }

    /// Like [`get_key`](Self::get_key), and also returns the status and the headers.
    pub fn get_key_with_http_info(
        &self,
        id: impl Into<String>,
    ) -> GetKey<HttpInfo<GetKeyHeaders>> {
        GetKey::new(&self.core, id.into())
    }

    /// Calls `PUT /v2/account/keys/{id}`.
    ///
    /// The server may call back: `callbacks::PutKeyCallback` reads what it sends.
    pub fn put_key(
        &self,
        id: impl Into<String>,
        body: impl Into<models::V2AccountKeysIdGetN200Key>,
    ) -> PutKey<Data> {
        PutKey::new(&self.core, id.into(), body.into())
    }

    /// Like [`put_key`](Self::put_key), and also returns the status and the headers.
    pub fn put_key_with_http_info(
        &self,
        id: impl Into<String>,
        body: impl Into<models::V2AccountKeysIdGetN200Key>,
    ) -> PutKey<HttpInfo<PutKeyHeaders>> {
        PutKey::new(&self.core, id.into(), body.into())
    }

    /// Calls `PUT /other/{id}/{key}~1`.
    pub fn put_other(
        &self,
        id: impl Into<String>,
        key: impl Into<String>,
        body: impl Into<models::V2AccountKeysIdGetN200Key>,
    ) -> PutOther<Data> {
        PutOther::new(&self.core, id.into(), key.into(), body.into())
    }

    /// Like [`put_other`](Self::put_other), and also returns the status and the headers.
    pub fn put_other_with_http_info(
        &self,
        id: impl Into<String>,
        key: impl Into<String>,
        body: impl Into<models::V2AccountKeysIdGetN200Key>,
    ) -> PutOther<HttpInfo> {
        PutOther::new(&self.core, id.into(), key.into(), body.into())
    }
}

static GET_KEY: Operation = Operation {
    id: "getKey",
    method: Method::Get,
    path: &[Part::Text("/v2/account/keys/"), Part::Param("id")],
    accept: "application/json",
    ..Operation::USUAL
};

/// A request of `get_key`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetKey<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> GetKey<M> {
    fn new(core: &Core, id: String) -> Self {
        let mut call = Call::new(core, &GET_KEY);
        call.path("id", &id);
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
    ) -> BoxFuture<'static, Result<M::Output<models::GetKeyResponse>, Error>> {
        self.call.send::<models::GetKeyResponse, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::GetKeyResponse>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for GetKey<M> {
    type Output = Result<M::Output<models::GetKeyResponse>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The errors that the document describes for `get_key`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetKeyError {
    /// Too many.
    TooManyRequests(models::BothAllOfN0),
}

impl ApiError for GetKeyError {
    #[inline]
    fn from_response(status: u16, body: &[u8]) -> Option<Self> {
        match status {
            429 => json::from_slice(body).ok().map(Self::TooManyRequests),
            _ => None,
        }
    }
}

/// The headers that the document describes for responses of `get_key`, and all others:
/// it is the map of all headers besides. `from` makes it of those of an `Error`.
///
/// What is not there or not as described is left out; a response without what it always has is an error.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetKeyHeaders {
    /// What is left.
    pub rate_limit: Option<i64>,
    all: http::HeaderMap,
}

impl From<&http::HeaderMap> for GetKeyHeaders {
    fn from(headers: &http::HeaderMap) -> Self {
        let all = headers.clone();
        Self {
            rate_limit: parsed_header(headers, "rate-limit"),
            all,
        }
    }
}

impl ResponseHeaders for GetKeyHeaders {
    fn read(headers: &http::HeaderMap) -> Result<Self, String> {
        Ok(Self {
            rate_limit: parsed_header(headers, "rate-limit"),
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

impl std::ops::Deref for GetKeyHeaders {
    type Target = http::HeaderMap;
    fn deref(&self) -> &http::HeaderMap {
        &self.all
    }
}

impl std::fmt::Debug for GetKeyHeaders {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("GetKeyHeaders")
            .field("rate_limit", &self.rate_limit)
            .finish_non_exhaustive()
    }
}

static PUT_KEY: Operation = Operation {
    id: "putKey",
    method: Method::Put,
    path: &[Part::Text("/v2/account/keys/"), Part::Param("id")],
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

/// A request of `put_key`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct PutKey<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> PutKey<M> {
    fn new(core: &Core, id: String, body: models::V2AccountKeysIdGetN200Key) -> Self {
        let mut call = Call::new(core, &PUT_KEY);
        call.path("id", &id);
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
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<M::Output<models::GetKeyResponse>, Error>> {
        self.call.send::<models::GetKeyResponse, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::GetKeyResponse>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for PutKey<M> {
    type Output = Result<M::Output<models::GetKeyResponse>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The errors that the document describes for `put_key`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PutKeyError {
    /// Too many.
    Default(models::BothAllOfN0),
}

impl ApiError for PutKeyError {
    #[inline]
    fn from_response(_: u16, body: &[u8]) -> Option<Self> {
        json::from_slice(body).ok().map(Self::Default)
    }
}

/// The headers that the document describes for responses of `put_key`.
pub type PutKeyHeaders = GetKeyHeaders;

static PUT_OTHER: Operation = Operation {
    id: "putOther",
    method: Method::Put,
    path: &[
        Part::Text("/other/"),
        Part::Param("id"),
        Part::Text("/"),
        Part::Param("key"),
        Part::Text("~1"),
    ],
    content: &[
        Content {
            media_type: "application/json",
            encode: encode_json,
            properties: &[],
        },
    ],
    security: &[&[&crate::client::KEY]],
    ..Operation::USUAL
};

/// A request of `put_other`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct PutOther<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> PutOther<M> {
    fn new(
        core: &Core,
        id: String,
        key: String,
        body: models::V2AccountKeysIdGetN200Key,
    ) -> Self {
        let mut call = Call::new(core, &PUT_OTHER);
        call.path("id", &id);
        call.path("key", &key);
        call.body(body);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// The parameter `size`.
    pub fn size(mut self, size: impl Into<models::BothAllOfN1Size>) -> Self {
        let size: models::BothAllOfN1Size = size.into();
        self.call.query("size", &size);
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

impl<M: Mode> IntoFuture for PutOther<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
