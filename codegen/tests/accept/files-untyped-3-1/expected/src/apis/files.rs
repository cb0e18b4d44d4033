//! Operations of the tag `Files`.

use crate::models;
use crate::runtime::{
    Accepting, BoxFuture, Call, Content, Core, Data, Download, Error, File, HttpInfo,
    Method, Mode, Operation, Part, PropertyEncoding, RequestOptions, Style, encode_file,
    encode_json, encode_multipart, json,
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

    /// Calls `POST /parts`.
    pub fn send_parts(&self, body: impl Into<models::SendPartsBody>) -> SendParts<Data> {
        SendParts::new(&self.core, body.into())
    }

    /// Like [`send_parts`](Self::send_parts), and also returns the status and the headers.
    pub fn send_parts_with_http_info(
        &self,
        body: impl Into<models::SendPartsBody>,
    ) -> SendParts<HttpInfo> {
        SendParts::new(&self.core, body.into())
    }

    /// Calls `POST /json`.
    pub fn send_json(&self, body: impl Into<models::SendJsonBody>) -> SendJson<Data> {
        SendJson::new(&self.core, body.into())
    }

    /// Like [`send_json`](Self::send_json), and also returns the status and the headers.
    pub fn send_json_with_http_info(
        &self,
        body: impl Into<models::SendJsonBody>,
    ) -> SendJson<HttpInfo> {
        SendJson::new(&self.core, body.into())
    }

    /// Calls `POST /any`.
    pub fn send_any(&self, body: impl Into<File>) -> SendAny<Data> {
        SendAny::new(&self.core, body.into())
    }

    /// Like [`send_any`](Self::send_any), and also returns the status and the headers.
    pub fn send_any_with_http_info(&self, body: impl Into<File>) -> SendAny<HttpInfo> {
        SendAny::new(&self.core, body.into())
    }

    /// Calls `PUT /any`.
    pub fn put_any(&self, body: impl Into<File>) -> PutAny<Data> {
        PutAny::new(&self.core, body.into())
    }

    /// Like [`put_any`](Self::put_any), and also returns the status and the headers.
    pub fn put_any_with_http_info(&self, body: impl Into<File>) -> PutAny<HttpInfo> {
        PutAny::new(&self.core, body.into())
    }

    /// Calls `PATCH /any`.
    pub fn patch_any(&self, body: impl Into<File>) -> PatchAny<Data> {
        PatchAny::new(&self.core, body.into())
    }

    /// Like [`patch_any`](Self::patch_any), and also returns the status and the headers.
    pub fn patch_any_with_http_info(&self, body: impl Into<File>) -> PatchAny<HttpInfo> {
        PatchAny::new(&self.core, body.into())
    }

    /// Calls `GET /any`.
    #[inline]
    pub fn get_any(&self) -> GetAny<Data> {
        GetAny::new(&self.core)
    }

    /// Like [`get_any`](Self::get_any), and also returns the status and the headers.
    #[inline]
    pub fn get_any_with_http_info(&self) -> GetAny<HttpInfo> {
        GetAny::new(&self.core)
    }
}

static SEND_PARTS: Operation = Operation {
    id: "sendParts",
    method: Method::Post,
    path: &[Part::Text("/parts")],
    content: &[
        Content {
            media_type: "multipart/form-data",
            encode: encode_multipart,
            properties: &[
                PropertyEncoding {
                    name: "plain",
                    style: Style::FormExploded,
                    content_type: "image/png",
                },
                PropertyEncoding {
                    name: "drawn",
                    style: Style::FormExploded,
                    content_type: "image/png",
                },
                PropertyEncoding {
                    name: "said",
                    style: Style::Json,
                    content_type: "application/json",
                },
                PropertyEncoding {
                    name: "others",
                    style: Style::Json,
                    content_type: "*/*",
                },
                PropertyEncoding {
                    name: "whichever",
                    style: Style::Json,
                    content_type: "*/*",
                },
            ],
        },
    ],
    ..Operation::USUAL
};

/// A request of `send_parts`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SendParts<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> SendParts<M> {
    fn new(core: &Core, body: models::SendPartsBody) -> Self {
        let mut call = Call::new(core, &SEND_PARTS);
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

impl<M: Mode> IntoFuture for SendParts<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static SEND_JSON: Operation = Operation {
    id: "sendJson",
    method: Method::Post,
    path: &[Part::Text("/json")],
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

/// A request of `send_json`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SendJson<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> SendJson<M> {
    fn new(core: &Core, body: models::SendJsonBody) -> Self {
        let mut call = Call::new(core, &SEND_JSON);
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

impl<M: Mode> IntoFuture for SendJson<M> {
    type Output = Result<M::Output<json::Value>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static SEND_ANY: Operation = Operation {
    id: "sendAny",
    method: Method::Post,
    path: &[Part::Text("/any")],
    accept: "*/*",
    content: &[
        Content {
            media_type: "*/*",
            encode: encode_file,
            properties: &[],
        },
    ],
    ..Operation::USUAL
};

/// A request of `send_any`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SendAny<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> SendAny<M> {
    fn new(core: &Core, body: File) -> Self {
        let mut call = Call::new(core, &SEND_ANY);
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

impl<M: Mode> IntoFuture for SendAny<M> {
    type Output = Result<M::Output<Download>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static PUT_ANY: Operation = Operation {
    id: "putAny",
    method: Method::Put,
    path: &[Part::Text("/any")],
    accept: "*/*",
    content: &[
        Content {
            media_type: "image/*",
            encode: encode_file,
            properties: &[],
        },
    ],
    ..Operation::USUAL
};

/// A request of `put_any`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct PutAny<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> PutAny<M> {
    fn new(core: &Core, body: File) -> Self {
        let mut call = Call::new(core, &PUT_ANY);
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

impl<M: Mode> IntoFuture for PutAny<M> {
    type Output = Result<M::Output<Download>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static PATCH_ANY: Operation = Operation {
    id: "patchAny",
    method: Method::Patch,
    path: &[Part::Text("/any")],
    accept: "*/*",
    content: &[
        Content {
            media_type: "application/octet-stream",
            encode: encode_file,
            properties: &[],
        },
    ],
    ..Operation::USUAL
};

/// A request of `patch_any`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct PatchAny<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> PatchAny<M> {
    fn new(core: &Core, body: File) -> Self {
        let mut call = Call::new(core, &PATCH_ANY);
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

impl<M: Mode> IntoFuture for PatchAny<M> {
    type Output = Result<M::Output<json::Value>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static GET_ANY: Operation = Operation {
    id: "getAny",
    method: Method::Get,
    path: &[Part::Text("/any")],
    accept: "application/json",
    others: &[("image/png", "accept_png")],
    ..Operation::USUAL
};

/// A request of `get_any`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetAny<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> GetAny<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &GET_ANY);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// Asks for `image/png` in place of what the call returns by itself.
    ///
    /// What is optional is set before; then `.await` for the answer.
    pub fn accept_png(self) -> Accepting<Download, M> {
        self.call.accept("image/png", Call::download::<M>)
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
    ) -> BoxFuture<'static, Result<M::Output<models::GetAnyResponse>, Error>> {
        self.call.send::<models::GetAnyResponse, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::GetAnyResponse>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for GetAny<M> {
    type Output = Result<M::Output<models::GetAnyResponse>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
