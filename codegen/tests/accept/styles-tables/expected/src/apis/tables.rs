//! Operations of the tag `Tables`.

use crate::models;
use crate::runtime::{
    BoxFuture, Call, Content, Core, Data, Error, HttpInfo, Method, Mode, Operation, Part,
    PathStyle, PropertyEncoding, RequestOptions, Style, encode_form,
};

/// Operations of the tag `Tables`.
#[derive(Debug, Clone)]
pub struct TablesApi {
    core: Core,
}

impl TablesApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// Calls `GET /path-matrix{color}`.
    pub fn path_matrix(&self, color: impl Into<models::Color>) -> PathMatrix<Data> {
        PathMatrix::new(&self.core, color.into())
    }

    /// Like [`path_matrix`](Self::path_matrix), and also returns the status and the headers.
    pub fn path_matrix_with_http_info(
        &self,
        color: impl Into<models::Color>,
    ) -> PathMatrix<HttpInfo> {
        PathMatrix::new(&self.core, color.into())
    }

    /// Calls `GET /path-matrix-exploded{color}`.
    pub fn path_matrix_exploded(
        &self,
        color: impl Into<models::Color>,
    ) -> PathMatrixExploded<Data> {
        PathMatrixExploded::new(&self.core, color.into())
    }

    /// Like [`path_matrix_exploded`](Self::path_matrix_exploded), and also returns the status and the headers.
    pub fn path_matrix_exploded_with_http_info(
        &self,
        color: impl Into<models::Color>,
    ) -> PathMatrixExploded<HttpInfo> {
        PathMatrixExploded::new(&self.core, color.into())
    }

    /// Calls `GET /path-label{color}`.
    pub fn path_label(&self, color: impl Into<models::Color>) -> PathLabel<Data> {
        PathLabel::new(&self.core, color.into())
    }

    /// Like [`path_label`](Self::path_label), and also returns the status and the headers.
    pub fn path_label_with_http_info(
        &self,
        color: impl Into<models::Color>,
    ) -> PathLabel<HttpInfo> {
        PathLabel::new(&self.core, color.into())
    }

    /// Calls `GET /path-label-exploded{color}`.
    pub fn path_label_exploded(
        &self,
        color: impl Into<models::Color>,
    ) -> PathLabelExploded<Data> {
        PathLabelExploded::new(&self.core, color.into())
    }

    /// Like [`path_label_exploded`](Self::path_label_exploded), and also returns the status and the headers.
    pub fn path_label_exploded_with_http_info(
        &self,
        color: impl Into<models::Color>,
    ) -> PathLabelExploded<HttpInfo> {
        PathLabelExploded::new(&self.core, color.into())
    }

    /// Calls `GET /path-simple{color}`.
    pub fn path_simple(&self, color: impl Into<models::Color>) -> PathSimple<Data> {
        PathSimple::new(&self.core, color.into())
    }

    /// Like [`path_simple`](Self::path_simple), and also returns the status and the headers.
    pub fn path_simple_with_http_info(
        &self,
        color: impl Into<models::Color>,
    ) -> PathSimple<HttpInfo> {
        PathSimple::new(&self.core, color.into())
    }

    /// Calls `GET /path-simple-exploded{color}`.
    pub fn path_simple_exploded(
        &self,
        color: impl Into<models::Color>,
    ) -> PathSimpleExploded<Data> {
        PathSimpleExploded::new(&self.core, color.into())
    }

    /// Like [`path_simple_exploded`](Self::path_simple_exploded), and also returns the status and the headers.
    pub fn path_simple_exploded_with_http_info(
        &self,
        color: impl Into<models::Color>,
    ) -> PathSimpleExploded<HttpInfo> {
        PathSimpleExploded::new(&self.core, color.into())
    }

    /// Calls `GET /query-form`.
    pub fn query_form(&self, color: impl Into<models::Color>) -> QueryForm<Data> {
        QueryForm::new(&self.core, color.into())
    }

    /// Like [`query_form`](Self::query_form), and also returns the status and the headers.
    pub fn query_form_with_http_info(
        &self,
        color: impl Into<models::Color>,
    ) -> QueryForm<HttpInfo> {
        QueryForm::new(&self.core, color.into())
    }

    /// Calls `GET /query-form-exploded`.
    pub fn query_form_exploded(
        &self,
        color: impl Into<models::Color>,
    ) -> QueryFormExploded<Data> {
        QueryFormExploded::new(&self.core, color.into())
    }

    /// Like [`query_form_exploded`](Self::query_form_exploded), and also returns the status and the headers.
    pub fn query_form_exploded_with_http_info(
        &self,
        color: impl Into<models::Color>,
    ) -> QueryFormExploded<HttpInfo> {
        QueryFormExploded::new(&self.core, color.into())
    }

    /// Calls `GET /query-spaceDelimited`.
    pub fn query_space_delimited(
        &self,
        color: impl Into<models::Color>,
    ) -> QuerySpaceDelimited<Data> {
        QuerySpaceDelimited::new(&self.core, color.into())
    }

    /// Like [`query_space_delimited`](Self::query_space_delimited), and also returns the status and the headers.
    pub fn query_space_delimited_with_http_info(
        &self,
        color: impl Into<models::Color>,
    ) -> QuerySpaceDelimited<HttpInfo> {
        QuerySpaceDelimited::new(&self.core, color.into())
    }

    /// Calls `GET /query-pipeDelimited`.
    pub fn query_pipe_delimited(
        &self,
        color: impl Into<models::Color>,
    ) -> QueryPipeDelimited<Data> {
        QueryPipeDelimited::new(&self.core, color.into())
    }

    /// Like [`query_pipe_delimited`](Self::query_pipe_delimited), and also returns the status and the headers.
    pub fn query_pipe_delimited_with_http_info(
        &self,
        color: impl Into<models::Color>,
    ) -> QueryPipeDelimited<HttpInfo> {
        QueryPipeDelimited::new(&self.core, color.into())
    }

    /// Calls `GET /query-deepObject`.
    pub fn query_deep_object(
        &self,
        color: impl Into<models::Color>,
    ) -> QueryDeepObject<Data> {
        QueryDeepObject::new(&self.core, color.into())
    }

    /// Like [`query_deep_object`](Self::query_deep_object), and also returns the status and the headers.
    pub fn query_deep_object_with_http_info(
        &self,
        color: impl Into<models::Color>,
    ) -> QueryDeepObject<HttpInfo> {
        QueryDeepObject::new(&self.core, color.into())
    }

    /// Calls `GET /header-simple`.
    pub fn header_simple(&self, color: impl Into<models::Color>) -> HeaderSimple<Data> {
        HeaderSimple::new(&self.core, color.into())
    }

    /// Like [`header_simple`](Self::header_simple), and also returns the status and the headers.
    pub fn header_simple_with_http_info(
        &self,
        color: impl Into<models::Color>,
    ) -> HeaderSimple<HttpInfo> {
        HeaderSimple::new(&self.core, color.into())
    }

    /// Calls `GET /header-simple-exploded`.
    pub fn header_simple_exploded(
        &self,
        color: impl Into<models::Color>,
    ) -> HeaderSimpleExploded<Data> {
        HeaderSimpleExploded::new(&self.core, color.into())
    }

    /// Like [`header_simple_exploded`](Self::header_simple_exploded), and also returns the status and the headers.
    pub fn header_simple_exploded_with_http_info(
        &self,
        color: impl Into<models::Color>,
    ) -> HeaderSimpleExploded<HttpInfo> {
        HeaderSimpleExploded::new(&self.core, color.into())
    }

    /// Calls `GET /cookie-form`.
    pub fn cookie_form(&self, color: impl Into<models::Color>) -> CookieForm<Data> {
        CookieForm::new(&self.core, color.into())
    }

    /// Like [`cookie_form`](Self::cookie_form), and also returns the status and the headers.
    pub fn cookie_form_with_http_info(
        &self,
        color: impl Into<models::Color>,
    ) -> CookieForm<HttpInfo> {
        CookieForm::new(&self.core, color.into())
    }

    /// Calls `GET /cookie-form-exploded`.
    pub fn cookie_form_exploded(
        &self,
        color: impl Into<models::Color>,
    ) -> CookieFormExploded<Data> {
        CookieFormExploded::new(&self.core, color.into())
    }

    /// Like [`cookie_form_exploded`](Self::cookie_form_exploded), and also returns the status and the headers.
    pub fn cookie_form_exploded_with_http_info(
        &self,
        color: impl Into<models::Color>,
    ) -> CookieFormExploded<HttpInfo> {
        CookieFormExploded::new(&self.core, color.into())
    }

    /// Calls `GET /cookie-cookie`.
    pub fn cookie_cookie(&self, color: impl Into<models::Color>) -> CookieCookie<Data> {
        CookieCookie::new(&self.core, color.into())
    }

    /// Like [`cookie_cookie`](Self::cookie_cookie), and also returns the status and the headers.
    pub fn cookie_cookie_with_http_info(
        &self,
        color: impl Into<models::Color>,
    ) -> CookieCookie<HttpInfo> {
        CookieCookie::new(&self.core, color.into())
    }

    /// Calls `GET /cookie-cookie-exploded`.
    pub fn cookie_cookie_exploded(
        &self,
        color: impl Into<models::Color>,
    ) -> CookieCookieExploded<Data> {
        CookieCookieExploded::new(&self.core, color.into())
    }

    /// Like [`cookie_cookie_exploded`](Self::cookie_cookie_exploded), and also returns the status and the headers.
    pub fn cookie_cookie_exploded_with_http_info(
        &self,
        color: impl Into<models::Color>,
    ) -> CookieCookieExploded<HttpInfo> {
        CookieCookieExploded::new(&self.core, color.into())
    }

    /// Calls `POST /body-form`.
    pub fn body_form(&self, form: impl Into<models::Form>) -> BodyForm<Data> {
        BodyForm::new(&self.core, form.into())
    }

    /// Like [`body_form`](Self::body_form), and also returns the status and the headers.
    pub fn body_form_with_http_info(
        &self,
        form: impl Into<models::Form>,
    ) -> BodyForm<HttpInfo> {
        BodyForm::new(&self.core, form.into())
    }

    /// Calls `POST /body-form-exploded`.
    pub fn body_form_exploded(
        &self,
        form: impl Into<models::Form>,
    ) -> BodyFormExploded<Data> {
        BodyFormExploded::new(&self.core, form.into())
    }

    /// Like [`body_form_exploded`](Self::body_form_exploded), and also returns the status and the headers.
    pub fn body_form_exploded_with_http_info(
        &self,
        form: impl Into<models::Form>,
    ) -> BodyFormExploded<HttpInfo> {
        BodyFormExploded::new(&self.core, form.into())
    }

    /// Calls `POST /body-spaceDelimited`.
    pub fn body_space_delimited(
        &self,
        form: impl Into<models::Form>,
    ) -> BodySpaceDelimited<Data> {
        BodySpaceDelimited::new(&self.core, form.into())
    }

    /// Like [`body_space_delimited`](Self::body_space_delimited), and also returns the status and the headers.
    pub fn body_space_delimited_with_http_info(
        &self,
        form: impl Into<models::Form>,
    ) -> BodySpaceDelimited<HttpInfo> {
        BodySpaceDelimited::new(&self.core, form.into())
    }

    /// Calls `POST /body-pipeDelimited`.
    pub fn body_pipe_delimited(
        &self,
        form: impl Into<models::Form>,
    ) -> BodyPipeDelimited<Data> {
        BodyPipeDelimited::new(&self.core, form.into())
    }

    /// Like [`body_pipe_delimited`](Self::body_pipe_delimited), and also returns the status and the headers.
    pub fn body_pipe_delimited_with_http_info(
        &self,
        form: impl Into<models::Form>,
    ) -> BodyPipeDelimited<HttpInfo> {
        BodyPipeDelimited::new(&self.core, form.into())
    }

    /// Calls `POST /body-deepObject`.
    pub fn body_deep_object(
        &self,
        form: impl Into<models::Form>,
    ) -> BodyDeepObject<Data> {
        BodyDeepObject::new(&self.core, form.into())
    }

    /// Like [`body_deep_object`](Self::body_deep_object), and also returns the status and the headers.
    pub fn body_deep_object_with_http_info(
        &self,
        form: impl Into<models::Form>,
    ) -> BodyDeepObject<HttpInfo> {
        BodyDeepObject::new(&self.core, form.into())
    }
}

static PATH_MATRIX: Operation = Operation {
    id: "path-matrix",
    method: Method::Get,
    path: &[Part::Text("/path-matrix"), Part::Param("color")],
    ..Operation::USUAL
};

/// A request of `path_matrix`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct PathMatrix<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> PathMatrix<M> {
    fn new(core: &Core, color: models::Color) -> Self {
        let mut call = Call::new(core, &PATH_MATRIX);
        call.path_as("color", PathStyle::Matrix, &color);
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

impl<M: Mode> IntoFuture for PathMatrix<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static PATH_MATRIX_EXPLODED: Operation = Operation {
    id: "path-matrix-exploded",
    method: Method::Get,
    path: &[Part::Text("/path-matrix-exploded"), Part::Param("color")],
    ..Operation::USUAL
};

/// A request of `path_matrix_exploded`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct PathMatrixExploded<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> PathMatrixExploded<M> {
    fn new(core: &Core, color: models::Color) -> Self {
        let mut call = Call::new(core, &PATH_MATRIX_EXPLODED);
        call.path_as("color", PathStyle::MatrixExploded, &color);
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

impl<M: Mode> IntoFuture for PathMatrixExploded<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static PATH_LABEL: Operation = Operation {
    id: "path-label",
    method: Method::Get,
    path: &[Part::Text("/path-label"), Part::Param("color")],
    ..Operation::USUAL
};

/// A request of `path_label`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct PathLabel<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> PathLabel<M> {
    fn new(core: &Core, color: models::Color) -> Self {
        let mut call = Call::new(core, &PATH_LABEL);
        call.path_as("color", PathStyle::Label, &color);
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

impl<M: Mode> IntoFuture for PathLabel<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static PATH_LABEL_EXPLODED: Operation = Operation {
    id: "path-label-exploded",
    method: Method::Get,
    path: &[Part::Text("/path-label-exploded"), Part::Param("color")],
    ..Operation::USUAL
};

/// A request of `path_label_exploded`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct PathLabelExploded<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> PathLabelExploded<M> {
    fn new(core: &Core, color: models::Color) -> Self {
        let mut call = Call::new(core, &PATH_LABEL_EXPLODED);
        call.path_as("color", PathStyle::LabelExploded, &color);
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

impl<M: Mode> IntoFuture for PathLabelExploded<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static PATH_SIMPLE: Operation = Operation {
    id: "path-simple",
    method: Method::Get,
    path: &[Part::Text("/path-simple"), Part::Param("color")],
    ..Operation::USUAL
};

/// A request of `path_simple`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct PathSimple<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> PathSimple<M> {
    fn new(core: &Core, color: models::Color) -> Self {
        let mut call = Call::new(core, &PATH_SIMPLE);
        call.path("color", &color);
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

impl<M: Mode> IntoFuture for PathSimple<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static PATH_SIMPLE_EXPLODED: Operation = Operation {
    id: "path-simple-exploded",
    method: Method::Get,
    path: &[Part::Text("/path-simple-exploded"), Part::Param("color")],
    ..Operation::USUAL
};

/// A request of `path_simple_exploded`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct PathSimpleExploded<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> PathSimpleExploded<M> {
    fn new(core: &Core, color: models::Color) -> Self {
        let mut call = Call::new(core, &PATH_SIMPLE_EXPLODED);
        call.path_as("color", PathStyle::SimpleExploded, &color);
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

impl<M: Mode> IntoFuture for PathSimpleExploded<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static QUERY_FORM: Operation = Operation {
    id: "query-form",
    method: Method::Get,
    path: &[Part::Text("/query-form")],
    ..Operation::USUAL
};

/// A request of `query_form`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct QueryForm<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> QueryForm<M> {
    fn new(core: &Core, color: models::Color) -> Self {
        let mut call = Call::new(core, &QUERY_FORM);
        call.query_as("color", Style::Form, &color);
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

impl<M: Mode> IntoFuture for QueryForm<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static QUERY_FORM_EXPLODED: Operation = Operation {
    id: "query-form-exploded",
    method: Method::Get,
    path: &[Part::Text("/query-form-exploded")],
    ..Operation::USUAL
};

/// A request of `query_form_exploded`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct QueryFormExploded<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> QueryFormExploded<M> {
    fn new(core: &Core, color: models::Color) -> Self {
        let mut call = Call::new(core, &QUERY_FORM_EXPLODED);
        call.query("color", &color);
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

impl<M: Mode> IntoFuture for QueryFormExploded<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static QUERY_SPACE_DELIMITED: Operation = Operation {
    id: "query-spaceDelimited",
    method: Method::Get,
    path: &[Part::Text("/query-spaceDelimited")],
    ..Operation::USUAL
};

/// A request of `query_space_delimited`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct QuerySpaceDelimited<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> QuerySpaceDelimited<M> {
    fn new(core: &Core, color: models::Color) -> Self {
        let mut call = Call::new(core, &QUERY_SPACE_DELIMITED);
        call.query_as("color", Style::SpaceDelimited, &color);
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

impl<M: Mode> IntoFuture for QuerySpaceDelimited<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static QUERY_PIPE_DELIMITED: Operation = Operation {
    id: "query-pipeDelimited",
    method: Method::Get,
    path: &[Part::Text("/query-pipeDelimited")],
    ..Operation::USUAL
};

/// A request of `query_pipe_delimited`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct QueryPipeDelimited<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> QueryPipeDelimited<M> {
    fn new(core: &Core, color: models::Color) -> Self {
        let mut call = Call::new(core, &QUERY_PIPE_DELIMITED);
        call.query_as("color", Style::PipeDelimited, &color);
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

impl<M: Mode> IntoFuture for QueryPipeDelimited<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static QUERY_DEEP_OBJECT: Operation = Operation {
    id: "query-deepObject",
    method: Method::Get,
    path: &[Part::Text("/query-deepObject")],
    ..Operation::USUAL
};

/// A request of `query_deep_object`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct QueryDeepObject<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> QueryDeepObject<M> {
    fn new(core: &Core, color: models::Color) -> Self {
        let mut call = Call::new(core, &QUERY_DEEP_OBJECT);
        call.query_as("color", Style::DeepObject, &color);
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

impl<M: Mode> IntoFuture for QueryDeepObject<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static HEADER_SIMPLE: Operation = Operation {
    id: "header-simple",
    method: Method::Get,
    path: &[Part::Text("/header-simple")],
    ..Operation::USUAL
};

/// A request of `header_simple`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct HeaderSimple<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> HeaderSimple<M> {
    fn new(core: &Core, color: models::Color) -> Self {
        let mut call = Call::new(core, &HEADER_SIMPLE);
        call.header("color", &color);
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

impl<M: Mode> IntoFuture for HeaderSimple<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static HEADER_SIMPLE_EXPLODED: Operation = Operation {
    id: "header-simple-exploded",
    method: Method::Get,
    path: &[Part::Text("/header-simple-exploded")],
    ..Operation::USUAL
};

/// A request of `header_simple_exploded`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct HeaderSimpleExploded<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> HeaderSimpleExploded<M> {
    fn new(core: &Core, color: models::Color) -> Self {
        let mut call = Call::new(core, &HEADER_SIMPLE_EXPLODED);
        call.header_as("color", PathStyle::SimpleExploded, &color);
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

impl<M: Mode> IntoFuture for HeaderSimpleExploded<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static COOKIE_FORM: Operation = Operation {
    id: "cookie-form",
    method: Method::Get,
    path: &[Part::Text("/cookie-form")],
    ..Operation::USUAL
};

/// A request of `cookie_form`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CookieForm<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> CookieForm<M> {
    fn new(core: &Core, color: models::Color) -> Self {
        let mut call = Call::new(core, &COOKIE_FORM);
        call.cookie_as("color", Style::Form, &color);
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

impl<M: Mode> IntoFuture for CookieForm<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static COOKIE_FORM_EXPLODED: Operation = Operation {
    id: "cookie-form-exploded",
    method: Method::Get,
    path: &[Part::Text("/cookie-form-exploded")],
    ..Operation::USUAL
};

/// A request of `cookie_form_exploded`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CookieFormExploded<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> CookieFormExploded<M> {
    fn new(core: &Core, color: models::Color) -> Self {
        let mut call = Call::new(core, &COOKIE_FORM_EXPLODED);
        call.cookie("color", &color);
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

impl<M: Mode> IntoFuture for CookieFormExploded<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static COOKIE_COOKIE: Operation = Operation {
    id: "cookie-cookie",
    method: Method::Get,
    path: &[Part::Text("/cookie-cookie")],
    ..Operation::USUAL
};

/// A request of `cookie_cookie`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CookieCookie<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> CookieCookie<M> {
    fn new(core: &Core, color: models::Color) -> Self {
        let mut call = Call::new(core, &COOKIE_COOKIE);
        call.cookie_as_is("color", Style::Form, &color);
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

impl<M: Mode> IntoFuture for CookieCookie<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static COOKIE_COOKIE_EXPLODED: Operation = Operation {
    id: "cookie-cookie-exploded",
    method: Method::Get,
    path: &[Part::Text("/cookie-cookie-exploded")],
    ..Operation::USUAL
};

/// A request of `cookie_cookie_exploded`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CookieCookieExploded<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> CookieCookieExploded<M> {
    fn new(core: &Core, color: models::Color) -> Self {
        let mut call = Call::new(core, &COOKIE_COOKIE_EXPLODED);
        call.cookie_as_is("color", Style::FormExploded, &color);
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

impl<M: Mode> IntoFuture for CookieCookieExploded<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static BODY_FORM: Operation = Operation {
    id: "body-form",
    method: Method::Post,
    path: &[Part::Text("/body-form")],
    content: &[
        Content {
            media_type: "application/x-www-form-urlencoded",
            encode: encode_form,
            properties: &[
                PropertyEncoding {
                    name: "color",
                    style: Style::Form,
                    content_type: "",
                },
            ],
        },
    ],
    ..Operation::USUAL
};

/// A request of `body_form`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct BodyForm<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> BodyForm<M> {
    fn new(core: &Core, form: models::Form) -> Self {
        let mut call = Call::new(core, &BODY_FORM);
        call.body(form);
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

impl<M: Mode> IntoFuture for BodyForm<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static BODY_FORM_EXPLODED: Operation = Operation {
    id: "body-form-exploded",
    method: Method::Post,
    path: &[Part::Text("/body-form-exploded")],
    content: &[
        Content {
            media_type: "application/x-www-form-urlencoded",
            encode: encode_form,
            properties: &[
                PropertyEncoding {
                    name: "color",
                    style: Style::FormExploded,
                    content_type: "",
                },
            ],
        },
    ],
    ..Operation::USUAL
};

/// A request of `body_form_exploded`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct BodyFormExploded<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> BodyFormExploded<M> {
    fn new(core: &Core, form: models::Form) -> Self {
        let mut call = Call::new(core, &BODY_FORM_EXPLODED);
        call.body(form);
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

impl<M: Mode> IntoFuture for BodyFormExploded<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static BODY_SPACE_DELIMITED: Operation = Operation {
    id: "body-spaceDelimited",
    method: Method::Post,
    path: &[Part::Text("/body-spaceDelimited")],
    content: &[
        Content {
            media_type: "application/x-www-form-urlencoded",
            encode: encode_form,
            properties: &[
                PropertyEncoding {
                    name: "color",
                    style: Style::SpaceDelimited,
                    content_type: "",
                },
            ],
        },
    ],
    ..Operation::USUAL
};

/// A request of `body_space_delimited`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct BodySpaceDelimited<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> BodySpaceDelimited<M> {
    fn new(core: &Core, form: models::Form) -> Self {
        let mut call = Call::new(core, &BODY_SPACE_DELIMITED);
        call.body(form);
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

impl<M: Mode> IntoFuture for BodySpaceDelimited<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static BODY_PIPE_DELIMITED: Operation = Operation {
    id: "body-pipeDelimited",
    method: Method::Post,
    path: &[Part::Text("/body-pipeDelimited")],
    content: &[
        Content {
            media_type: "application/x-www-form-urlencoded",
            encode: encode_form,
            properties: &[
                PropertyEncoding {
                    name: "color",
                    style: Style::PipeDelimited,
                    content_type: "",
                },
            ],
        },
    ],
    ..Operation::USUAL
};

/// A request of `body_pipe_delimited`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct BodyPipeDelimited<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> BodyPipeDelimited<M> {
    fn new(core: &Core, form: models::Form) -> Self {
        let mut call = Call::new(core, &BODY_PIPE_DELIMITED);
        call.body(form);
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

impl<M: Mode> IntoFuture for BodyPipeDelimited<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static BODY_DEEP_OBJECT: Operation = Operation {
    id: "body-deepObject",
    method: Method::Post,
    path: &[Part::Text("/body-deepObject")],
    content: &[
        Content {
            media_type: "application/x-www-form-urlencoded",
            encode: encode_form,
            properties: &[
                PropertyEncoding {
                    name: "color",
                    style: Style::DeepObject,
                    content_type: "",
                },
            ],
        },
    ],
    ..Operation::USUAL
};

/// A request of `body_deep_object`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct BodyDeepObject<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> BodyDeepObject<M> {
    fn new(core: &Core, form: models::Form) -> Self {
        let mut call = Call::new(core, &BODY_DEEP_OBJECT);
        call.body(form);
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

impl<M: Mode> IntoFuture for BodyDeepObject<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
