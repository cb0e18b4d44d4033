//! Operations of the tag `Shelves`.

use crate::models;
use crate::runtime::{
    BoxFuture, Call, Content, Core, Data, Download, Error, FromResponse, HttpInfo,
    Method, Mode, Operation, Part, RequestOptions, Response, encode_json, encode_text,
    xml,
};

/// Operations of the tag `Shelves`.
#[derive(Debug, Clone)]
pub struct ShelvesApi {
    core: Core,
}

impl ShelvesApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// Calls `PUT /shelves`.
    pub fn set_shelf(&self, shelf: impl Into<models::Shelf>) -> SetShelf<Data> {
        SetShelf::new(&self.core, shelf.into())
    }

    /// Like [`set_shelf`](Self::set_shelf), and also returns the status and the headers.
    pub fn set_shelf_with_http_info(
        &self,
        shelf: impl Into<models::Shelf>,
    ) -> SetShelf<HttpInfo> {
        SetShelf::new(&self.core, shelf.into())
    }

    /// Calls `POST /notes`.
    pub fn add_note(&self, body: impl Into<AddNoteBody>) -> AddNote<Data> {
        AddNote::new(&self.core, body.into())
    }

    /// Like [`add_note`](Self::add_note), and also returns the status and the headers.
    pub fn add_note_with_http_info(
        &self,
        body: impl Into<AddNoteBody>,
    ) -> AddNote<HttpInfo> {
        AddNote::new(&self.core, body.into())
    }

    /// Calls `PUT /boxes`.
    pub fn set_box(&self, body: impl Into<models::SetBoxBody>) -> SetBox<Data> {
        SetBox::new(&self.core, body.into())
    }

    /// Like [`set_box`](Self::set_box), and also returns the status and the headers.
    pub fn set_box_with_http_info(
        &self,
        body: impl Into<models::SetBoxBody>,
    ) -> SetBox<HttpInfo> {
        SetBox::new(&self.core, body.into())
    }

    /// Calls `POST /raw`.
    pub fn send_raw(&self, body: impl Into<String>) -> SendRaw<Data> {
        SendRaw::new(&self.core, body.into())
    }

    /// Like [`send_raw`](Self::send_raw), and also returns the status and the headers.
    pub fn send_raw_with_http_info(&self, body: impl Into<String>) -> SendRaw<HttpInfo> {
        SendRaw::new(&self.core, body.into())
    }
}

static SET_SHELF: Operation = Operation {
    id: "setShelf",
    method: Method::Put,
    path: &[Part::Text("/shelves")],
    accept: "application/json, application/xml",
    content: &[
        Content {
            media_type: "application/json",
            encode: encode_json,
            properties: &[],
        },
        Content {
            media_type: "application/xml",
            encode: |body, _| xml::encode(
                body,
                xml::Name::new("Shelf"),
                xml::Shape::of::<models::Shelf>(),
            ),
            properties: &[],
        },
    ],
    ..Operation::USUAL
};

/// A request of `set_shelf`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SetShelf<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> SetShelf<M> {
    fn new(core: &Core, shelf: models::Shelf) -> Self {
        let mut call = Call::new(core, &SET_SHELF);
        call.body(shelf);
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<SetShelfSuccess>, Error>> {
        self.call.send::<SetShelfSuccess, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<SetShelfSuccess>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for SetShelf<M> {
    type Output = Result<M::Output<SetShelfSuccess>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// What `set_shelf` returns, by status.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SetShelfSuccess {
    /// Set.
    Ok(models::Shelf),
    /// Later.
    Accepted(models::SetShelfResponse),
}

impl FromResponse for SetShelfSuccess {
    #[inline]
    fn from_response(response: &Response) -> Result<Self, String> {
        match response.status.as_u16() {
            200 => xml::decode_or_json(response).map(Self::Ok),
            202 => xml::decode(response).map(Self::Accepted),
            _ => response.undocumented(),
        }
    }
}

static ADD_NOTE: Operation = Operation {
    id: "addNote",
    method: Method::Post,
    path: &[Part::Text("/notes")],
    content: &[
        Content {
            media_type: "application/json",
            encode: encode_json,
            properties: &[],
        },
        Content {
            media_type: "text/xml",
            encode: |body, _| xml::encode(
                body,
                xml::Name::new("root"),
                xml::Shape::of::<models::AddNoteXmlBody>(),
            ),
            properties: &[],
        },
    ],
    ..Operation::USUAL
};

/// A request of `add_note`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct AddNote<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> AddNote<M> {
    fn new(core: &Core, body: AddNoteBody) -> Self {
        let mut call = Call::new(core, &ADD_NOTE);
        body.put(&mut call);
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

impl<M: Mode> IntoFuture for AddNote<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The body of `add_note`: its type decides the media type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AddNoteBody {
    /// Sent as `application/json`.
    Json(models::AddNoteBody),
    /// Sent as `text/xml`.
    Xml(models::AddNoteXmlBody),
}

impl AddNoteBody {
    fn put(self, call: &mut Call) {
        match self {
            Self::Json(body) => call.body_as(&["application/json"], body),
            Self::Xml(body) => call.body_as(&["text/xml"], body),
        }
    }
}

impl From<models::AddNoteBody> for AddNoteBody {
    #[inline]
    fn from(body: models::AddNoteBody) -> Self {
        Self::Json(body)
    }
}

impl From<models::AddNoteXmlBody> for AddNoteBody {
    #[inline]
    fn from(body: models::AddNoteXmlBody) -> Self {
        Self::Xml(body)
    }
}

static SET_BOX: Operation = Operation {
    id: "setBox",
    method: Method::Put,
    path: &[Part::Text("/boxes")],
    content: &[
        Content {
            media_type: "application/xml",
            encode: |body, _| xml::encode_member(
                body,
                xml::Shape::of::<models::SetBoxBody>(),
            ),
            properties: &[],
        },
    ],
    ..Operation::USUAL
};

/// A request of `set_box`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SetBox<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> SetBox<M> {
    fn new(core: &Core, body: models::SetBoxBody) -> Self {
        let mut call = Call::new(core, &SET_BOX);
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

impl<M: Mode> IntoFuture for SetBox<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static SEND_RAW: Operation = Operation {
    id: "sendRaw",
    method: Method::Post,
    path: &[Part::Text("/raw")],
    accept: "application/xml",
    content: &[
        Content {
            media_type: "application/xml",
            encode: encode_text,
            properties: &[],
        },
    ],
    ..Operation::USUAL
};

/// A request of `send_raw`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SendRaw<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> SendRaw<M> {
    fn new(core: &Core, body: String) -> Self {
        let mut call = Call::new(core, &SEND_RAW);
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

impl<M: Mode> IntoFuture for SendRaw<M> {
    type Output = Result<M::Output<Download>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
