//! Operations of the tag `Files`.

use crate::models;
use crate::runtime::{
    BoxFuture, Call, Content, Core, Data, Error, HttpInfo, Method, Mode, Operation, Part,
    PathStyle, PropertyEncoding, RequestOptions, Style, encode_form,
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

    /// Calls `GET /files/{path}`.
    pub fn get_file(&self, path: impl Into<String>) -> GetFile<Data> {
        GetFile::new(&self.core, path.into())
    }

    /// Like [`get_file`](Self::get_file), and also returns the status and the headers.
    pub fn get_file_with_http_info(&self, path: impl Into<String>) -> GetFile<HttpInfo> {
        GetFile::new(&self.core, path.into())
    }

    /// Calls `GET /parts/{name}`.
    pub fn get_part(&self, name: impl Into<String>) -> GetPart<Data> {
        GetPart::new(&self.core, name.into())
    }

    /// Like [`get_part`](Self::get_part), and also returns the status and the headers.
    pub fn get_part_with_http_info(&self, name: impl Into<String>) -> GetPart<HttpInfo> {
        GetPart::new(&self.core, name.into())
    }

    /// Calls `POST /form`.
    pub fn send_form(&self, body: impl Into<models::SendFormBody>) -> SendForm<Data> {
        SendForm::new(&self.core, body.into())
    }

    /// Like [`send_form`](Self::send_form), and also returns the status and the headers.
    pub fn send_form_with_http_info(
        &self,
        body: impl Into<models::SendFormBody>,
    ) -> SendForm<HttpInfo> {
        SendForm::new(&self.core, body.into())
    }
}

static GET_FILE: Operation = Operation {
    id: "getFile",
    method: Method::Get,
    path: &[Part::Text("/files/"), Part::Param("path")],
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
    fn new(core: &Core, path: String) -> Self {
        let mut call = Call::new(core, &GET_FILE);
        call.path_reserved("path", PathStyle::Simple, &path);
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

impl<M: Mode> IntoFuture for GetFile<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static GET_PART: Operation = Operation {
    id: "getPart",
    method: Method::Get,
    path: &[Part::Text("/parts/"), Part::Param("name")],
    ..Operation::USUAL
};

/// A request of `get_part`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetPart<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> GetPart<M> {
    fn new(core: &Core, name: String) -> Self {
        let mut call = Call::new(core, &GET_PART);
        call.path("name", &name);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// The parameter `c`.
    pub fn c(mut self, c: impl Into<String>) -> Self {
        let c: String = c.into();
        self.call.cookie("c", &c);
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

impl<M: Mode> IntoFuture for GetPart<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static SEND_FORM: Operation = Operation {
    id: "sendForm",
    method: Method::Post,
    path: &[Part::Text("/form")],
    content: &[
        Content {
            media_type: "application/x-www-form-urlencoded",
            encode: encode_form,
            properties: &[
                PropertyEncoding {
                    name: "deep",
                    style: Style::DeepObject,
                    content_type: "",
                },
                PropertyEncoding {
                    name: "object",
                    style: Style::Json,
                    content_type: "",
                },
                PropertyEncoding {
                    name: "map",
                    style: Style::Json,
                    content_type: "",
                },
                PropertyEncoding {
                    name: "maybe",
                    style: Style::Json,
                    content_type: "",
                },
            ],
        },
    ],
    ..Operation::USUAL
};

/// A request of `send_form`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SendForm<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> SendForm<M> {
    fn new(core: &Core, body: models::SendFormBody) -> Self {
        let mut call = Call::new(core, &SEND_FORM);
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

impl<M: Mode> IntoFuture for SendForm<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
