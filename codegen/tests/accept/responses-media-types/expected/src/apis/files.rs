//! Operations of the tag `Files`.

use crate::models;
use crate::runtime::{
    Accepting, BoxFuture, Call, Core, Data, Download, Error, FromResponse, HttpInfo,
    Method, Mode, Operation, Part, RequestOptions, Response, xml,
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

    /// Calls `GET /picture`.
    #[inline]
    pub fn get_picture(&self) -> GetPicture<Data> {
        GetPicture::new(&self.core)
    }

    /// Like [`get_picture`](Self::get_picture), and also returns the status and the headers.
    #[inline]
    pub fn get_picture_with_http_info(&self) -> GetPicture<HttpInfo> {
        GetPicture::new(&self.core)
    }

    /// Calls `GET /table`.
    #[inline]
    pub fn get_table(&self) -> GetTable<Data> {
        GetTable::new(&self.core)
    }

    /// Like [`get_table`](Self::get_table), and also returns the status and the headers.
    #[inline]
    pub fn get_table_with_http_info(&self) -> GetTable<HttpInfo> {
        GetTable::new(&self.core)
    }

    /// Calls `GET /contents`.
    #[inline]
    pub fn get_contents(&self) -> GetContents<Data> {
        GetContents::new(&self.core)
    }

    /// Like [`get_contents`](Self::get_contents), and also returns the status and the headers.
    #[inline]
    pub fn get_contents_with_http_info(&self) -> GetContents<HttpInfo> {
        GetContents::new(&self.core)
    }

    /// Calls `GET /doubtful`.
    #[inline]
    pub fn get_doubtful(&self) -> GetDoubtful<Data> {
        GetDoubtful::new(&self.core)
    }

    /// Like [`get_doubtful`](Self::get_doubtful), and also returns the status and the headers.
    #[inline]
    pub fn get_doubtful_with_http_info(&self) -> GetDoubtful<HttpInfo> {
        GetDoubtful::new(&self.core)
    }
}

static GET_PICTURE: Operation = Operation {
    id: "getPicture",
    method: Method::Get,
    path: &[Part::Text("/picture")],
    accept: "image/png, image/jpeg, text/plain",
    ..Operation::USUAL
};

/// A request of `get_picture`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetPicture<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> GetPicture<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &GET_PICTURE);
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

impl<M: Mode> IntoFuture for GetPicture<M> {
    type Output = Result<M::Output<Download>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static GET_TABLE: Operation = Operation {
    id: "getTable",
    method: Method::Get,
    path: &[Part::Text("/table")],
    accept: "text/csv",
    others: &[("application/pdf", "accept_pdf")],
    ..Operation::USUAL
};

/// A request of `get_table`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetTable<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> GetTable<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &GET_TABLE);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// Asks for `application/pdf` in place of what the call returns by itself.
    ///
    /// What is optional is set before; then `.await` for the answer.
    pub fn accept_pdf(self) -> Accepting<Download, M> {
        self.call.accept("application/pdf", Call::download::<M>)
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<GetTableSuccess>, Error>> {
        self.call.send::<GetTableSuccess, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<GetTableSuccess>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for GetTable<M> {
    type Output = Result<M::Output<GetTableSuccess>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// What `get_table` returns, by status.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetTableSuccess {
    /// A table.
    Ok(String),
    /// None.
    NoContent,
}

impl FromResponse for GetTableSuccess {
    #[inline]
    fn from_response(response: &Response) -> Result<Self, String> {
        match response.status.as_u16() {
            200 => Ok(Self::Ok(response.text())),
            204 => Ok(Self::NoContent),
            _ => response.undocumented(),
        }
    }
}

static GET_CONTENTS: Operation = Operation {
    id: "getContents",
    method: Method::Get,
    path: &[Part::Text("/contents")],
    accept: "application/json",
    others: &[
        ("application/vnd.x.object", "accept_x_object"),
        ("application/vnd.x.raw", "accept_x_raw"),
        ("application/vnd.x.brief+json", "accept_x_brief_json"),
        ("application/xml", "accept_xml"),
    ],
    ..Operation::USUAL
};

/// A request of `get_contents`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetContents<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> GetContents<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &GET_CONTENTS);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// Asks for `application/vnd.x.object` in place of what the call returns by itself.
    ///
    /// What is optional is set before; then `.await` for the answer.
    pub fn accept_x_object(self) -> Accepting<models::Second, M> {
        self.call.accept("application/vnd.x.object", Call::send::<models::Second, M>)
    }

    /// Asks for `application/vnd.x.raw` in place of what the call returns by itself.
    ///
    /// What is optional is set before; then `.await` for the answer.
    pub fn accept_x_raw(self) -> Accepting<Download, M> {
        self.call.accept("application/vnd.x.raw", Call::download::<M>)
    }

    /// Asks for `application/vnd.x.brief+json` in place of what the call returns by itself.
    ///
    /// What is optional is set before; then `.await` for the answer.
    pub fn accept_x_brief_json(
        self,
    ) -> Accepting<models::GetContentsXBriefJsonResponse, M> {
        self.call
            .accept(
                "application/vnd.x.brief+json",
                Call::send::<models::GetContentsXBriefJsonResponse, M>,
            )
    }

    /// Asks for `application/xml` in place of what the call returns by itself.
    ///
    /// What is optional is set before; then `.await` for the answer.
    pub fn accept_xml(self) -> Accepting<models::GetContentsXmlResponse, M> {
        self.call
            .accept(
                "application/xml",
                |call| call.send_as::<models::GetContentsXmlResponse, M>(xml::decode),
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
    ) -> BoxFuture<'static, Result<M::Output<Vec<models::First>>, Error>> {
        self.call.send::<Vec<models::First>, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<Vec<models::First>>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for GetContents<M> {
    type Output = Result<M::Output<Vec<models::First>>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static GET_DOUBTFUL: Operation = Operation {
    id: "getDoubtful",
    method: Method::Get,
    path: &[Part::Text("/doubtful")],
    accept: "application/json",
    others: &[("application/json; version=2", "accept_json")],
    ..Operation::USUAL
};

/// A request of `get_doubtful`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetDoubtful<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> GetDoubtful<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &GET_DOUBTFUL);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// Asks for `application/json; version=2` in place of what the call returns by itself.
    ///
    /// What is optional is set before; then `.await` for the answer.
    pub fn accept_json(self) -> Accepting<models::Second, M> {
        self.call.accept("application/json; version=2", Call::send::<models::Second, M>)
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

impl<M: Mode> IntoFuture for GetDoubtful<M> {
    type Output = Result<M::Output<models::First>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
