//! Operations of the tag `Styles`.

use crate::models;
use crate::runtime::{
    BoxFuture, Call, Core, Data, Error, HttpInfo, IntoList, Method, Mode, Operation,
    Part, PathStyle, RequestOptions, Style, collect, json,
};

/// Operations of the tag `Styles`.
#[derive(Debug, Clone)]
pub struct StylesApi {
    core: Core,
}

impl StylesApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// Calls `GET /path-simple-joined/{scalar}/{list}/{object}`.
    pub fn path_simple_joined<How>(
        &self,
        scalar: impl Into<String>,
        list: impl IntoList<String, How>,
        object: impl Into<models::Rgb>,
    ) -> PathSimpleJoined<Data> {
        PathSimpleJoined::new(
            &self.core,
            scalar.into(),
            IntoList::into_list(list),
            object.into(),
        )
    }

    /// Like [`path_simple_joined`](Self::path_simple_joined), and also returns the status and the headers.
    pub fn path_simple_joined_with_http_info<How>(
        &self,
        scalar: impl Into<String>,
        list: impl IntoList<String, How>,
        object: impl Into<models::Rgb>,
    ) -> PathSimpleJoined<HttpInfo> {
        PathSimpleJoined::new(
            &self.core,
            scalar.into(),
            IntoList::into_list(list),
            object.into(),
        )
    }

    /// Calls `GET /path-simple-exploded/{scalar}/{list}/{object}`.
    pub fn path_simple_exploded<How>(
        &self,
        scalar: impl Into<String>,
        list: impl IntoList<String, How>,
        object: impl Into<models::Rgb>,
    ) -> PathSimpleExploded<Data> {
        PathSimpleExploded::new(
            &self.core,
            scalar.into(),
            IntoList::into_list(list),
            object.into(),
        )
    }

    /// Like [`path_simple_exploded`](Self::path_simple_exploded), and also returns the status and the headers.
    pub fn path_simple_exploded_with_http_info<How>(
        &self,
        scalar: impl Into<String>,
        list: impl IntoList<String, How>,
        object: impl Into<models::Rgb>,
    ) -> PathSimpleExploded<HttpInfo> {
        PathSimpleExploded::new(
            &self.core,
            scalar.into(),
            IntoList::into_list(list),
            object.into(),
        )
    }

    /// Calls `GET /path-label-joined/{scalar}/{list}/{object}`.
    pub fn path_label_joined<How>(
        &self,
        scalar: impl Into<String>,
        list: impl IntoList<String, How>,
        object: impl Into<models::Rgb>,
    ) -> PathLabelJoined<Data> {
        PathLabelJoined::new(
            &self.core,
            scalar.into(),
            IntoList::into_list(list),
            object.into(),
        )
    }

    /// Like [`path_label_joined`](Self::path_label_joined), and also returns the status and the headers.
    pub fn path_label_joined_with_http_info<How>(
        &self,
        scalar: impl Into<String>,
        list: impl IntoList<String, How>,
        object: impl Into<models::Rgb>,
    ) -> PathLabelJoined<HttpInfo> {
        PathLabelJoined::new(
            &self.core,
            scalar.into(),
            IntoList::into_list(list),
            object.into(),
        )
    }

    /// Calls `GET /path-label-exploded/{scalar}/{list}/{object}`.
    pub fn path_label_exploded<How>(
        &self,
        scalar: impl Into<String>,
        list: impl IntoList<String, How>,
        object: impl Into<models::Rgb>,
    ) -> PathLabelExploded<Data> {
        PathLabelExploded::new(
            &self.core,
            scalar.into(),
            IntoList::into_list(list),
            object.into(),
        )
    }

    /// Like [`path_label_exploded`](Self::path_label_exploded), and also returns the status and the headers.
    pub fn path_label_exploded_with_http_info<How>(
        &self,
        scalar: impl Into<String>,
        list: impl IntoList<String, How>,
        object: impl Into<models::Rgb>,
    ) -> PathLabelExploded<HttpInfo> {
        PathLabelExploded::new(
            &self.core,
            scalar.into(),
            IntoList::into_list(list),
            object.into(),
        )
    }

    /// Calls `GET /path-matrix-joined/{scalar}/{list}/{object}`.
    pub fn path_matrix_joined<How>(
        &self,
        scalar: impl Into<String>,
        list: impl IntoList<String, How>,
        object: impl Into<models::Rgb>,
    ) -> PathMatrixJoined<Data> {
        PathMatrixJoined::new(
            &self.core,
            scalar.into(),
            IntoList::into_list(list),
            object.into(),
        )
    }

    /// Like [`path_matrix_joined`](Self::path_matrix_joined), and also returns the status and the headers.
    pub fn path_matrix_joined_with_http_info<How>(
        &self,
        scalar: impl Into<String>,
        list: impl IntoList<String, How>,
        object: impl Into<models::Rgb>,
    ) -> PathMatrixJoined<HttpInfo> {
        PathMatrixJoined::new(
            &self.core,
            scalar.into(),
            IntoList::into_list(list),
            object.into(),
        )
    }

    /// Calls `GET /path-matrix-exploded/{scalar}/{list}/{object}`.
    pub fn path_matrix_exploded<How>(
        &self,
        scalar: impl Into<String>,
        list: impl IntoList<String, How>,
        object: impl Into<models::Rgb>,
    ) -> PathMatrixExploded<Data> {
        PathMatrixExploded::new(
            &self.core,
            scalar.into(),
            IntoList::into_list(list),
            object.into(),
        )
    }

    /// Like [`path_matrix_exploded`](Self::path_matrix_exploded), and also returns the status and the headers.
    pub fn path_matrix_exploded_with_http_info<How>(
        &self,
        scalar: impl Into<String>,
        list: impl IntoList<String, How>,
        object: impl Into<models::Rgb>,
    ) -> PathMatrixExploded<HttpInfo> {
        PathMatrixExploded::new(
            &self.core,
            scalar.into(),
            IntoList::into_list(list),
            object.into(),
        )
    }

    /// Calls `GET /query-form-joined`.
    pub fn query_form_joined<How>(
        &self,
        scalar: impl Into<String>,
        list: impl IntoList<String, How>,
        object: impl Into<models::Rgb>,
    ) -> QueryFormJoined<Data> {
        QueryFormJoined::new(
            &self.core,
            scalar.into(),
            IntoList::into_list(list),
            object.into(),
        )
    }

    /// Like [`query_form_joined`](Self::query_form_joined), and also returns the status and the headers.
    pub fn query_form_joined_with_http_info<How>(
        &self,
        scalar: impl Into<String>,
        list: impl IntoList<String, How>,
        object: impl Into<models::Rgb>,
    ) -> QueryFormJoined<HttpInfo> {
        QueryFormJoined::new(
            &self.core,
            scalar.into(),
            IntoList::into_list(list),
            object.into(),
        )
    }

    /// Calls `GET /query-form-exploded`.
    pub fn query_form_exploded<How>(
        &self,
        scalar: impl Into<String>,
        list: impl IntoList<String, How>,
        object: impl Into<models::Rgb>,
    ) -> QueryFormExploded<Data> {
        QueryFormExploded::new(
            &self.core,
            scalar.into(),
            IntoList::into_list(list),
            object.into(),
        )
    }

    /// Like [`query_form_exploded`](Self::query_form_exploded), and also returns the status and the headers.
    pub fn query_form_exploded_with_http_info<How>(
        &self,
        scalar: impl Into<String>,
        list: impl IntoList<String, How>,
        object: impl Into<models::Rgb>,
    ) -> QueryFormExploded<HttpInfo> {
        QueryFormExploded::new(
            &self.core,
            scalar.into(),
            IntoList::into_list(list),
            object.into(),
        )
    }

    /// Calls `GET /query-spaceDelimited-joined`.
    pub fn query_space_delimited_joined<How>(
        &self,
        list: impl IntoList<String, How>,
        object: impl Into<models::Rgb>,
    ) -> QuerySpaceDelimitedJoined<Data> {
        QuerySpaceDelimitedJoined::new(
            &self.core,
            IntoList::into_list(list),
            object.into(),
        )
    }

    /// Like [`query_space_delimited_joined`](Self::query_space_delimited_joined), and also returns the status and the headers.
    pub fn query_space_delimited_joined_with_http_info<How>(
        &self,
        list: impl IntoList<String, How>,
        object: impl Into<models::Rgb>,
    ) -> QuerySpaceDelimitedJoined<HttpInfo> {
        QuerySpaceDelimitedJoined::new(
            &self.core,
            IntoList::into_list(list),
            object.into(),
        )
    }

    /// Calls `GET /query-pipeDelimited-joined`.
    pub fn query_pipe_delimited_joined<How>(
        &self,
        list: impl IntoList<String, How>,
        object: impl Into<models::Rgb>,
    ) -> QueryPipeDelimitedJoined<Data> {
        QueryPipeDelimitedJoined::new(
            &self.core,
            IntoList::into_list(list),
            object.into(),
        )
    }

    /// Like [`query_pipe_delimited_joined`](Self::query_pipe_delimited_joined), and also returns the status and the headers.
    pub fn query_pipe_delimited_joined_with_http_info<How>(
        &self,
        list: impl IntoList<String, How>,
        object: impl Into<models::Rgb>,
    ) -> QueryPipeDelimitedJoined<HttpInfo> {
        QueryPipeDelimitedJoined::new(
            &self.core,
            IntoList::into_list(list),
            object.into(),
        )
    }

    /// Calls `GET /query-deepObject-exploded`.
    pub fn query_deep_object_exploded(
        &self,
        object: impl Into<models::Rgb>,
    ) -> QueryDeepObjectExploded<Data> {
        QueryDeepObjectExploded::new(&self.core, object.into())
    }

    /// Like [`query_deep_object_exploded`](Self::query_deep_object_exploded), and also returns the status and the headers.
    pub fn query_deep_object_exploded_with_http_info(
        &self,
        object: impl Into<models::Rgb>,
    ) -> QueryDeepObjectExploded<HttpInfo> {
        QueryDeepObjectExploded::new(&self.core, object.into())
    }

    /// Calls `GET /header-simple-joined`.
    pub fn header_simple_joined<How>(
        &self,
        scalar: impl Into<String>,
        list: impl IntoList<String, How>,
        object: impl Into<models::Rgb>,
    ) -> HeaderSimpleJoined<Data> {
        HeaderSimpleJoined::new(
            &self.core,
            scalar.into(),
            IntoList::into_list(list),
            object.into(),
        )
    }

    /// Like [`header_simple_joined`](Self::header_simple_joined), and also returns the status and the headers.
    pub fn header_simple_joined_with_http_info<How>(
        &self,
        scalar: impl Into<String>,
        list: impl IntoList<String, How>,
        object: impl Into<models::Rgb>,
    ) -> HeaderSimpleJoined<HttpInfo> {
        HeaderSimpleJoined::new(
            &self.core,
            scalar.into(),
            IntoList::into_list(list),
            object.into(),
        )
    }

    /// Calls `GET /header-simple-exploded`.
    pub fn header_simple_exploded<How>(
        &self,
        scalar: impl Into<String>,
        list: impl IntoList<String, How>,
        object: impl Into<models::Rgb>,
    ) -> HeaderSimpleExploded<Data> {
        HeaderSimpleExploded::new(
            &self.core,
            scalar.into(),
            IntoList::into_list(list),
            object.into(),
        )
    }

    /// Like [`header_simple_exploded`](Self::header_simple_exploded), and also returns the status and the headers.
    pub fn header_simple_exploded_with_http_info<How>(
        &self,
        scalar: impl Into<String>,
        list: impl IntoList<String, How>,
        object: impl Into<models::Rgb>,
    ) -> HeaderSimpleExploded<HttpInfo> {
        HeaderSimpleExploded::new(
            &self.core,
            scalar.into(),
            IntoList::into_list(list),
            object.into(),
        )
    }

    /// Calls `GET /cookie-form-joined`.
    pub fn cookie_form_joined<How>(
        &self,
        scalar: impl Into<String>,
        list: impl IntoList<String, How>,
        object: impl Into<models::Rgb>,
    ) -> CookieFormJoined<Data> {
        CookieFormJoined::new(
            &self.core,
            scalar.into(),
            IntoList::into_list(list),
            object.into(),
        )
    }

    /// Like [`cookie_form_joined`](Self::cookie_form_joined), and also returns the status and the headers.
    pub fn cookie_form_joined_with_http_info<How>(
        &self,
        scalar: impl Into<String>,
        list: impl IntoList<String, How>,
        object: impl Into<models::Rgb>,
    ) -> CookieFormJoined<HttpInfo> {
        CookieFormJoined::new(
            &self.core,
            scalar.into(),
            IntoList::into_list(list),
            object.into(),
        )
    }

    /// Calls `GET /cookie-form-exploded`.
    pub fn cookie_form_exploded<How>(
        &self,
        scalar: impl Into<String>,
        list: impl IntoList<String, How>,
        object: impl Into<models::Rgb>,
    ) -> CookieFormExploded<Data> {
        CookieFormExploded::new(
            &self.core,
            scalar.into(),
            IntoList::into_list(list),
            object.into(),
        )
    }

    /// Like [`cookie_form_exploded`](Self::cookie_form_exploded), and also returns the status and the headers.
    pub fn cookie_form_exploded_with_http_info<How>(
        &self,
        scalar: impl Into<String>,
        list: impl IntoList<String, How>,
        object: impl Into<models::Rgb>,
    ) -> CookieFormExploded<HttpInfo> {
        CookieFormExploded::new(
            &self.core,
            scalar.into(),
            IntoList::into_list(list),
            object.into(),
        )
    }

    /// Calls `GET /shared/{id}`.
    pub fn shared(&self, id: impl Into<String>) -> Shared<Data> {
        Shared::new(&self.core, id.into())
    }

    /// Like [`shared`](Self::shared), and also returns the status and the headers.
    pub fn shared_with_http_info(&self, id: impl Into<String>) -> Shared<HttpInfo> {
        Shared::new(&self.core, id.into())
    }

    /// Calls `GET /content/{where}`.
    pub fn content(&self, r#where: impl Into<models::Rgb>) -> Content<Data> {
        Content::new(&self.core, r#where.into())
    }

    /// Like [`content`](Self::content), and also returns the status and the headers.
    pub fn content_with_http_info(
        &self,
        r#where: impl Into<models::Rgb>,
    ) -> Content<HttpInfo> {
        Content::new(&self.core, r#where.into())
    }

    /// Calls `GET /reserved`.
    #[inline]
    pub fn reserved(&self) -> Reserved<Data> {
        Reserved::new(&self.core)
    }

    /// Like [`reserved`](Self::reserved), and also returns the status and the headers.
    #[inline]
    pub fn reserved_with_http_info(&self) -> Reserved<HttpInfo> {
        Reserved::new(&self.core)
    }
}

static PATH_SIMPLE_JOINED: Operation = Operation {
    id: "path-simple-joined",
    method: Method::Get,
    path: &[
        Part::Text("/path-simple-joined/"),
        Part::Param("scalar"),
        Part::Text("/"),
        Part::Param("list"),
        Part::Text("/"),
        Part::Param("object"),
    ],
    ..Operation::USUAL
};

/// A request of `path_simple_joined`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct PathSimpleJoined<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> PathSimpleJoined<M> {
    fn new(core: &Core, scalar: String, list: Vec<String>, object: models::Rgb) -> Self {
        let mut call = Call::new(core, &PATH_SIMPLE_JOINED);
        call.path("scalar", &scalar);
        call.path("list", &list);
        call.path("object", &object);
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

impl<M: Mode> IntoFuture for PathSimpleJoined<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static PATH_SIMPLE_EXPLODED: Operation = Operation {
    id: "path-simple-exploded",
    method: Method::Get,
    path: &[
        Part::Text("/path-simple-exploded/"),
        Part::Param("scalar"),
        Part::Text("/"),
        Part::Param("list"),
        Part::Text("/"),
        Part::Param("object"),
    ],
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
    fn new(core: &Core, scalar: String, list: Vec<String>, object: models::Rgb) -> Self {
        let mut call = Call::new(core, &PATH_SIMPLE_EXPLODED);
        call.path_as("scalar", PathStyle::SimpleExploded, &scalar);
        call.path_as("list", PathStyle::SimpleExploded, &list);
        call.path_as("object", PathStyle::SimpleExploded, &object);
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

static PATH_LABEL_JOINED: Operation = Operation {
    id: "path-label-joined",
    method: Method::Get,
    path: &[
        Part::Text("/path-label-joined/"),
        Part::Param("scalar"),
        Part::Text("/"),
        Part::Param("list"),
        Part::Text("/"),
        Part::Param("object"),
    ],
    ..Operation::USUAL
};

/// A request of `path_label_joined`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct PathLabelJoined<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> PathLabelJoined<M> {
    fn new(core: &Core, scalar: String, list: Vec<String>, object: models::Rgb) -> Self {
        let mut call = Call::new(core, &PATH_LABEL_JOINED);
        call.path_as("scalar", PathStyle::Label, &scalar);
        call.path_as("list", PathStyle::Label, &list);
        call.path_as("object", PathStyle::Label, &object);
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

impl<M: Mode> IntoFuture for PathLabelJoined<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static PATH_LABEL_EXPLODED: Operation = Operation {
    id: "path-label-exploded",
    method: Method::Get,
    path: &[
        Part::Text("/path-label-exploded/"),
        Part::Param("scalar"),
        Part::Text("/"),
        Part::Param("list"),
        Part::Text("/"),
        Part::Param("object"),
    ],
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
    fn new(core: &Core, scalar: String, list: Vec<String>, object: models::Rgb) -> Self {
        let mut call = Call::new(core, &PATH_LABEL_EXPLODED);
        call.path_as("scalar", PathStyle::LabelExploded, &scalar);
        call.path_as("list", PathStyle::LabelExploded, &list);
        call.path_as("object", PathStyle::LabelExploded, &object);
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

static PATH_MATRIX_JOINED: Operation = Operation {
    id: "path-matrix-joined",
    method: Method::Get,
    path: &[
        Part::Text("/path-matrix-joined/"),
        Part::Param("scalar"),
        Part::Text("/"),
        Part::Param("list"),
        Part::Text("/"),
        Part::Param("object"),
    ],
    ..Operation::USUAL
};

/// A request of `path_matrix_joined`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct PathMatrixJoined<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> PathMatrixJoined<M> {
    fn new(core: &Core, scalar: String, list: Vec<String>, object: models::Rgb) -> Self {
        let mut call = Call::new(core, &PATH_MATRIX_JOINED);
        call.path_as("scalar", PathStyle::Matrix, &scalar);
        call.path_as("list", PathStyle::Matrix, &list);
        call.path_as("object", PathStyle::Matrix, &object);
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

impl<M: Mode> IntoFuture for PathMatrixJoined<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static PATH_MATRIX_EXPLODED: Operation = Operation {
    id: "path-matrix-exploded",
    method: Method::Get,
    path: &[
        Part::Text("/path-matrix-exploded/"),
        Part::Param("scalar"),
        Part::Text("/"),
        Part::Param("list"),
        Part::Text("/"),
        Part::Param("object"),
    ],
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
    fn new(core: &Core, scalar: String, list: Vec<String>, object: models::Rgb) -> Self {
        let mut call = Call::new(core, &PATH_MATRIX_EXPLODED);
        call.path_as("scalar", PathStyle::MatrixExploded, &scalar);
        call.path_as("list", PathStyle::MatrixExploded, &list);
        call.path_as("object", PathStyle::MatrixExploded, &object);
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

static QUERY_FORM_JOINED: Operation = Operation {
    id: "query-form-joined",
    method: Method::Get,
    path: &[Part::Text("/query-form-joined")],
    ..Operation::USUAL
};

/// A request of `query_form_joined`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct QueryFormJoined<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> QueryFormJoined<M> {
    fn new(core: &Core, scalar: String, list: Vec<String>, object: models::Rgb) -> Self {
        let mut call = Call::new(core, &QUERY_FORM_JOINED);
        call.query_as("scalar", Style::Form, &scalar);
        call.query_as("list", Style::Form, &list);
        call.query_as("object", Style::Form, &object);
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

impl<M: Mode> IntoFuture for QueryFormJoined<M> {
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
    fn new(core: &Core, scalar: String, list: Vec<String>, object: models::Rgb) -> Self {
        let mut call = Call::new(core, &QUERY_FORM_EXPLODED);
        call.query("scalar", &scalar);
        call.query("list", &list);
        call.query("object", &object);
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

static QUERY_SPACE_DELIMITED_JOINED: Operation = Operation {
    id: "query-spaceDelimited-joined",
    method: Method::Get,
    path: &[Part::Text("/query-spaceDelimited-joined")],
    ..Operation::USUAL
};

/// A request of `query_space_delimited_joined`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct QuerySpaceDelimitedJoined<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> QuerySpaceDelimitedJoined<M> {
    fn new(core: &Core, list: Vec<String>, object: models::Rgb) -> Self {
        let mut call = Call::new(core, &QUERY_SPACE_DELIMITED_JOINED);
        call.query_as("list", Style::SpaceDelimited, &list);
        call.query_as("object", Style::SpaceDelimited, &object);
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

impl<M: Mode> IntoFuture for QuerySpaceDelimitedJoined<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static QUERY_PIPE_DELIMITED_JOINED: Operation = Operation {
    id: "query-pipeDelimited-joined",
    method: Method::Get,
    path: &[Part::Text("/query-pipeDelimited-joined")],
    ..Operation::USUAL
};

/// A request of `query_pipe_delimited_joined`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct QueryPipeDelimitedJoined<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> QueryPipeDelimitedJoined<M> {
    fn new(core: &Core, list: Vec<String>, object: models::Rgb) -> Self {
        let mut call = Call::new(core, &QUERY_PIPE_DELIMITED_JOINED);
        call.query_as("list", Style::PipeDelimited, &list);
        call.query_as("object", Style::PipeDelimited, &object);
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

impl<M: Mode> IntoFuture for QueryPipeDelimitedJoined<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static QUERY_DEEP_OBJECT_EXPLODED: Operation = Operation {
    id: "query-deepObject-exploded",
    method: Method::Get,
    path: &[Part::Text("/query-deepObject-exploded")],
    ..Operation::USUAL
};

/// A request of `query_deep_object_exploded`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct QueryDeepObjectExploded<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> QueryDeepObjectExploded<M> {
    fn new(core: &Core, object: models::Rgb) -> Self {
        let mut call = Call::new(core, &QUERY_DEEP_OBJECT_EXPLODED);
        call.query_as("object", Style::DeepObject, &object);
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

impl<M: Mode> IntoFuture for QueryDeepObjectExploded<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static HEADER_SIMPLE_JOINED: Operation = Operation {
    id: "header-simple-joined",
    method: Method::Get,
    path: &[Part::Text("/header-simple-joined")],
    ..Operation::USUAL
};

/// A request of `header_simple_joined`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct HeaderSimpleJoined<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> HeaderSimpleJoined<M> {
    fn new(core: &Core, scalar: String, list: Vec<String>, object: models::Rgb) -> Self {
        let mut call = Call::new(core, &HEADER_SIMPLE_JOINED);
        call.header("scalar", &scalar);
        call.header("list", &list);
        call.header("object", &object);
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

impl<M: Mode> IntoFuture for HeaderSimpleJoined<M> {
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
    fn new(core: &Core, scalar: String, list: Vec<String>, object: models::Rgb) -> Self {
        let mut call = Call::new(core, &HEADER_SIMPLE_EXPLODED);
        call.header_as("scalar", PathStyle::SimpleExploded, &scalar);
        call.header_as("list", PathStyle::SimpleExploded, &list);
        call.header_as("object", PathStyle::SimpleExploded, &object);
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

static COOKIE_FORM_JOINED: Operation = Operation {
    id: "cookie-form-joined",
    method: Method::Get,
    path: &[Part::Text("/cookie-form-joined")],
    ..Operation::USUAL
};

/// A request of `cookie_form_joined`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CookieFormJoined<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> CookieFormJoined<M> {
    fn new(core: &Core, scalar: String, list: Vec<String>, object: models::Rgb) -> Self {
        let mut call = Call::new(core, &COOKIE_FORM_JOINED);
        call.cookie_as("scalar", Style::Form, &scalar);
        call.cookie_as("list", Style::Form, &list);
        call.cookie_as("object", Style::Form, &object);
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

impl<M: Mode> IntoFuture for CookieFormJoined<M> {
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
    fn new(core: &Core, scalar: String, list: Vec<String>, object: models::Rgb) -> Self {
        let mut call = Call::new(core, &COOKIE_FORM_EXPLODED);
        call.cookie("scalar", &scalar);
        call.cookie("list", &list);
        call.cookie("object", &object);
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

static SHARED: Operation = Operation {
    id: "shared",
    method: Method::Get,
    path: &[Part::Text("/shared/"), Part::Param("id")],
    ..Operation::USUAL
};

/// A request of `shared`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct Shared<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> Shared<M> {
    fn new(core: &Core, id: String) -> Self {
        let mut call = Call::new(core, &SHARED);
        call.path("id", &id);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// The parameter `X-Id`.
    pub fn x_id(mut self, x_id: i64) -> Self {
        self.call.header("X-Id", &x_id);
        self
    }

    /// The parameter `id`.
    pub fn id_query(mut self, id_query: i64) -> Self {
        self.call.query("id", &id_query);
        self
    }

    /// The parameter `id`.
    pub fn id_header(mut self, id_header: impl Into<String>) -> Self {
        let id_header: String = id_header.into();
        self.call.header("id", &id_header);
        self
    }

    /// The parameter `id`.
    pub fn id_cookie(mut self, id_cookie: impl Into<String>) -> Self {
        let id_cookie: String = id_cookie.into();
        self.call.cookie("id", &id_cookie);
        self
    }

    /// The parameter `options`.
    pub fn options_param(mut self, options_param: impl Into<String>) -> Self {
        let options_param: String = options_param.into();
        self.call.query("options", &options_param);
        self
    }

    /// The parameter `twice`.
    pub fn twice(mut self, twice: i64) -> Self {
        self.call.query("twice", &twice);
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

impl<M: Mode> IntoFuture for Shared<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static CONTENT: Operation = Operation {
    id: "content",
    method: Method::Get,
    path: &[Part::Text("/content/"), Part::Param("where")],
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
    fn new(core: &Core, r#where: models::Rgb) -> Self {
        let mut call = Call::new(core, &CONTENT);
        call.path("where", &json::to_value(&r#where).to_string());
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// The parameter `filter`.
    pub fn filter(mut self, filter: impl IntoIterator<Item = i64>) -> Self {
        let filter: Vec<i64> = collect::list(filter);
        self.call.query_as("filter", Style::Json, &filter);
        self
    }

    /// The parameter `X-Json`.
    pub fn x_json(mut self, x_json: impl Into<models::Rgb>) -> Self {
        let x_json: models::Rgb = x_json.into();
        self.call.header("X-Json", &json::to_value(&x_json).to_string());
        self
    }

    /// The parameter `memo`.
    pub fn memo(mut self, memo: impl Into<models::Rgb>) -> Self {
        let memo: models::Rgb = memo.into();
        self.call.cookie("memo", &json::to_value(&memo).to_string());
        self
    }

    /// The parameter `text`.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        let text: String = text.into();
        self.call.query("text", &text);
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

impl<M: Mode> IntoFuture for Content<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static RESERVED: Operation = Operation {
    id: "reserved",
    method: Method::Get,
    path: &[Part::Text("/reserved")],
    ..Operation::USUAL
};

/// A request of `reserved`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct Reserved<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> Reserved<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &RESERVED);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// The parameter `one`.
    pub fn one(mut self, one: impl Into<String>) -> Self {
        let one: String = one.into();
        self.call.query_reserved("one", Style::FormExploded, &one);
        self
    }

    /// The parameter `many`.
    pub fn many<How>(mut self, many: impl IntoList<String, How>) -> Self {
        let many: Vec<String> = IntoList::into_list(many);
        self.call.query_reserved("many", Style::Form, &many);
        self
    }

    /// The parameter `deep`.
    pub fn deep(mut self, deep: impl Into<models::Rgb>) -> Self {
        let deep: models::Rgb = deep.into();
        self.call.query_reserved("deep", Style::DeepObject, &deep);
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

impl<M: Mode> IntoFuture for Reserved<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
