//! Operations of the tag ``Tag */ `x` # y``.

use crate::models;
use crate::runtime::{
    ApiError, BoxFuture, Call, Content, Core, Data, Error, HttpInfo, Method, Mode,
    Operation, Part, RequestOptions, encode_json,
};

/// Bidi U+202E override, U+2066 isolate, CR here, NULU+0000, U+001B[31mred.
#[derive(Debug, Clone)]
pub struct TagXYApi {
    core: Core,
}

impl TagXYApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// */ } fn evil() {} /*
    ///
    /// First line
    ///
    /// ```text
    /// four spaces
    /// tab
    /// ```
    ///
    /// separator \[Self::evil] {ident}
    ///
    /// `GET /{ident}/{}/a{b}c/"quoted"/{0}`
    pub fn evil_compile_error_x(
        &self,
        ident: impl Into<String>,
        n: impl Into<String>,
        b: impl Into<String>,
        n0: impl Into<String>,
    ) -> EvilCompileErrorX<Data> {
        EvilCompileErrorX::new(&self.core, ident.into(), n.into(), b.into(), n0.into())
    }

    /// Like [`evil_compile_error_x`](Self::evil_compile_error_x), and also returns the status and the headers.
    pub fn evil_compile_error_x_with_http_info(
        &self,
        ident: impl Into<String>,
        n: impl Into<String>,
        b: impl Into<String>,
        n0: impl Into<String>,
    ) -> EvilCompileErrorX<HttpInfo> {
        EvilCompileErrorX::new(&self.core, ident.into(), n.into(), b.into(), n0.into())
    }
}

static EVIL_COMPILE_ERROR_X: Operation = Operation {
    id: "evil\"; compile_error!(\"x\"); //",
    method: Method::Get,
    path: &[
        Part::Text("/"),
        Part::Param("ident"),
        Part::Text("/"),
        Part::Param(""),
        Part::Text("/a"),
        Part::Param("b"),
        Part::Text("c/\"quoted\"/"),
        Part::Param("0"),
    ],
    accept: "application/json",
    content: &[
        Content {
            media_type: "application/json; charset=\"utf-8\"",
            encode: encode_json,
            properties: &[],
        },
    ],
    security: &[&[&crate::client::KEY_QUOTED]],
    ..Operation::USUAL
};

/// A request of `evil_compile_error_x`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct EvilCompileErrorX<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> EvilCompileErrorX<M> {
    fn new(core: &Core, ident: String, n: String, b: String, n0: String) -> Self {
        let mut call = Call::new(core, &EVIL_COMPILE_ERROR_X);
        call.path("ident", &ident);
        call.path("", &n);
        call.path("b", &b);
        call.path("0", &n0);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// ```text
    /// assert!(false)
    /// ```
    ///
    /// Default: ``` `` {x} `` " ```. Maximum length in characters: `3`. Pattern: ``^`{3}\\d+"$``.
    pub fn quo_te(mut self, quo_te: impl Into<String>) -> Self {
        let quo_te: String = quo_te.into();
        self.call.query("quo\"te\n", &quo_te);
        self
    }

    /// \[`Body`]
    pub fn evil(mut self, evil: impl Into<models::Evil>) -> Self {
        let evil: models::Evil = evil.into();
        self.call.body(evil);
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<models::Evil>, Error>> {
        self.call.send::<models::Evil, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::Evil>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for EvilCompileErrorX<M> {
    type Output = Result<M::Output<models::Evil>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The errors that the document describes for `evil_compile_error_x`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum EvilCompileErrorXError {
    /// Status 400.
    BadRequest,
}

impl ApiError for EvilCompileErrorXError {
    #[inline]
    fn from_response(status: u16, _: &[u8]) -> Option<Self> {
        match status {
            400 => Some(Self::BadRequest),
            _ => None,
        }
    }
}
