//! Operations of the tag `Notes`.

use crate::models;
use crate::runtime::{
    BoxFuture, Call, Content, Core, Data, Error, File, HttpInfo, Method, Mode, Operation,
    Part, PropertyEncoding, RequestOptions, Style, encode_file, encode_form, encode_json,
    encode_multipart, encode_text, xml,
};

/// Operations of the tag `Notes`.
#[derive(Debug, Clone)]
pub struct NotesApi {
    core: Core,
}

impl NotesApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// Calls `POST /notes`.
    pub fn create_note(&self, body: impl Into<CreateNoteBody>) -> CreateNote<Data> {
        CreateNote::new(&self.core, body.into())
    }

    /// Like [`create_note`](Self::create_note), and also returns the status and the headers.
    pub fn create_note_with_http_info(
        &self,
        body: impl Into<CreateNoteBody>,
    ) -> CreateNote<HttpInfo> {
        CreateNote::new(&self.core, body.into())
    }

    /// Calls `PATCH /notes/{id}`.
    pub fn update_note(&self, id: impl Into<String>) -> UpdateNote<Data> {
        UpdateNote::new(&self.core, id.into())
    }

    /// Like [`update_note`](Self::update_note), and also returns the status and the headers.
    pub fn update_note_with_http_info(
        &self,
        id: impl Into<String>,
    ) -> UpdateNote<HttpInfo> {
        UpdateNote::new(&self.core, id.into())
    }

    /// Calls `POST /repeated`.
    pub fn repeat(&self, body: impl Into<models::RepeatBody>) -> Repeat<Data> {
        Repeat::new(&self.core, body.into())
    }

    /// Like [`repeat`](Self::repeat), and also returns the status and the headers.
    pub fn repeat_with_http_info(
        &self,
        body: impl Into<models::RepeatBody>,
    ) -> Repeat<HttpInfo> {
        Repeat::new(&self.core, body.into())
    }

    /// Calls `PUT /picture`.
    pub fn set_picture(&self, body: impl Into<File>) -> SetPicture<Data> {
        SetPicture::new(&self.core, body.into())
    }

    /// Like [`set_picture`](Self::set_picture), and also returns the status and the headers.
    pub fn set_picture_with_http_info(
        &self,
        body: impl Into<File>,
    ) -> SetPicture<HttpInfo> {
        SetPicture::new(&self.core, body.into())
    }

    /// Calls `PUT /anything`.
    pub fn set_anything(&self, note: impl Into<models::Note>) -> SetAnything<Data> {
        SetAnything::new(&self.core, note.into())
    }

    /// Like [`set_anything`](Self::set_anything), and also returns the status and the headers.
    pub fn set_anything_with_http_info(
        &self,
        note: impl Into<models::Note>,
    ) -> SetAnything<HttpInfo> {
        SetAnything::new(&self.core, note.into())
    }

    /// Calls `POST /xml`.
    pub fn send_xml(&self, body: impl Into<String>) -> SendXml<Data> {
        SendXml::new(&self.core, body.into())
    }

    /// Like [`send_xml`](Self::send_xml), and also returns the status and the headers.
    pub fn send_xml_with_http_info(&self, body: impl Into<String>) -> SendXml<HttpInfo> {
        SendXml::new(&self.core, body.into())
    }

    /// Calls `POST /lines`.
    pub fn send_lines(&self, body: impl Into<File>) -> SendLines<Data> {
        SendLines::new(&self.core, body.into())
    }

    /// Like [`send_lines`](Self::send_lines), and also returns the status and the headers.
    pub fn send_lines_with_http_info(
        &self,
        body: impl Into<File>,
    ) -> SendLines<HttpInfo> {
        SendLines::new(&self.core, body.into())
    }
}

static CREATE_NOTE: Operation = Operation {
    id: "createNote",
    method: Method::Post,
    path: &[Part::Text("/notes")],
    content: &[
        Content {
            media_type: "application/json; charset=utf-8",
            encode: encode_json,
            properties: &[],
        },
        Content {
            media_type: "application/vnd.notes+json",
            encode: encode_json,
            properties: &[],
        },
        Content {
            media_type: "application/xml",
            encode: |body, _| xml::encode(
                body,
                xml::Name::new("Note"),
                xml::Shape::of::<models::Note>(),
            ),
            properties: &[],
        },
        Content {
            media_type: "application/x-www-form-urlencoded",
            encode: encode_form,
            properties: &[
                PropertyEncoding {
                    name: "meta",
                    style: Style::Json,
                    content_type: "application/json",
                },
            ],
        },
        Content {
            media_type: "text/plain",
            encode: encode_text,
            properties: &[],
        },
        Content {
            media_type: "image/*",
            encode: encode_file,
            properties: &[],
        },
    ],
    ..Operation::USUAL
};

/// A request of `create_note`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateNote<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> CreateNote<M> {
    fn new(core: &Core, body: CreateNoteBody) -> Self {
        let mut call = Call::new(core, &CREATE_NOTE);
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

impl<M: Mode> IntoFuture for CreateNote<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The body of `create_note`: its type decides the media type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateNoteBody {
    /// Sent as `application/json; charset=utf-8`.
    ///
    /// [`RequestOptions::content_type`](crate::RequestOptions::content_type) chooses `application/vnd.notes+json`, `application/xml` instead.
    Json(models::Note),
    /// Sent as `application/x-www-form-urlencoded`.
    Form(models::NoteForm),
    /// Sent as `text/plain`.
    Text(String),
    /// Sent as `image/*`.
    Image(File),
}

impl CreateNoteBody {
    fn put(self, call: &mut Call) {
        match self {
            Self::Json(body) => {
                call.body_as(
                    &[
                        "application/json; charset=utf-8",
                        "application/vnd.notes+json",
                        "application/xml",
                    ],
                    body,
                )
            }
            Self::Form(body) => {
                call.body_as(&["application/x-www-form-urlencoded"], body)
            }
            Self::Text(body) => call.body_as(&["text/plain"], body),
            Self::Image(body) => call.body_as(&["image/*"], body),
        }
    }
}

impl From<models::Note> for CreateNoteBody {
    #[inline]
    fn from(body: models::Note) -> Self {
        Self::Json(body)
    }
}

impl From<models::NoteForm> for CreateNoteBody {
    #[inline]
    fn from(body: models::NoteForm) -> Self {
        Self::Form(body)
    }
}

impl From<String> for CreateNoteBody {
    #[inline]
    fn from(body: String) -> Self {
        Self::Text(body)
    }
}

impl From<&str> for CreateNoteBody {
    #[inline]
    fn from(body: &str) -> Self {
        Self::Text(body.to_owned())
    }
}

impl From<File> for CreateNoteBody {
    #[inline]
    fn from(body: File) -> Self {
        Self::Image(body)
    }
}

static UPDATE_NOTE: Operation = Operation {
    id: "updateNote",
    method: Method::Patch,
    path: &[Part::Text("/notes/"), Part::Param("id")],
    content: &[
        Content {
            media_type: "application/merge-patch+json",
            encode: encode_json,
            properties: &[],
        },
        Content {
            media_type: "application/json-patch+json",
            encode: encode_json,
            properties: &[],
        },
        Content {
            media_type: "multipart/form-data",
            encode: encode_multipart,
            properties: &[],
        },
    ],
    ..Operation::USUAL
};

/// A request of `update_note`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct UpdateNote<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> UpdateNote<M> {
    fn new(core: &Core, id: String) -> Self {
        let mut call = Call::new(core, &UPDATE_NOTE);
        call.path("id", &id);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// The body.
    pub fn body(mut self, body: impl Into<UpdateNoteBody>) -> Self {
        let body: UpdateNoteBody = body.into();
        body.put(&mut self.call);
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

impl<M: Mode> IntoFuture for UpdateNote<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The body of `update_note`: its type decides the media type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateNoteBody {
    /// Sent as `application/merge-patch+json`.
    MergePatchJson(models::UpdateNoteBody),
    /// Sent as `application/json-patch+json`.
    JsonPatchJson(Vec<models::UpdateNoteJsonPatchJsonBodyItem>),
    /// Sent as `multipart/form-data`.
    Multipart(models::UpdateNoteMultipartBody),
}

impl UpdateNoteBody {
    fn put(self, call: &mut Call) {
        match self {
            Self::MergePatchJson(body) => {
                call.body_as(&["application/merge-patch+json"], body)
            }
            Self::JsonPatchJson(body) => {
                call.body_as(&["application/json-patch+json"], body)
            }
            Self::Multipart(body) => call.body_as(&["multipart/form-data"], body),
        }
    }
}

impl From<models::UpdateNoteBody> for UpdateNoteBody {
    #[inline]
    fn from(body: models::UpdateNoteBody) -> Self {
        Self::MergePatchJson(body)
    }
}

impl From<Vec<models::UpdateNoteJsonPatchJsonBodyItem>> for UpdateNoteBody {
    #[inline]
    fn from(body: Vec<models::UpdateNoteJsonPatchJsonBodyItem>) -> Self {
        Self::JsonPatchJson(body)
    }
}

impl From<models::UpdateNoteMultipartBody> for UpdateNoteBody {
    #[inline]
    fn from(body: models::UpdateNoteMultipartBody) -> Self {
        Self::Multipart(body)
    }
}

static REPEAT: Operation = Operation {
    id: "repeat",
    method: Method::Post,
    path: &[Part::Text("/repeated")],
    content: &[
        Content {
            media_type: "application/json",
            encode: encode_json,
            properties: &[],
        },
        Content {
            media_type: "application/x-www-form-urlencoded",
            encode: encode_form,
            properties: &[],
        },
        Content {
            media_type: "text/plain",
            encode: encode_text,
            properties: &[],
        },
    ],
    ..Operation::USUAL
};

/// A request of `repeat`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct Repeat<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> Repeat<M> {
    fn new(core: &Core, body: models::RepeatBody) -> Self {
        let mut call = Call::new(core, &REPEAT);
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

impl<M: Mode> IntoFuture for Repeat<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static SET_PICTURE: Operation = Operation {
    id: "setPicture",
    method: Method::Put,
    path: &[Part::Text("/picture")],
    content: &[
        Content {
            media_type: "image/*",
            encode: encode_file,
            properties: &[],
        },
    ],
    ..Operation::USUAL
};

/// A request of `set_picture`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SetPicture<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> SetPicture<M> {
    fn new(core: &Core, body: File) -> Self {
        let mut call = Call::new(core, &SET_PICTURE);
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

impl<M: Mode> IntoFuture for SetPicture<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static SET_ANYTHING: Operation = Operation {
    id: "setAnything",
    method: Method::Put,
    path: &[Part::Text("/anything")],
    content: &[
        Content {
            media_type: "*/*",
            encode: encode_json,
            properties: &[],
        },
    ],
    ..Operation::USUAL
};

/// A request of `set_anything`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SetAnything<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> SetAnything<M> {
    fn new(core: &Core, note: models::Note) -> Self {
        let mut call = Call::new(core, &SET_ANYTHING);
        call.body(note);
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

impl<M: Mode> IntoFuture for SetAnything<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static SEND_XML: Operation = Operation {
    id: "sendXml",
    method: Method::Post,
    path: &[Part::Text("/xml")],
    content: &[
        Content {
            media_type: "application/xml",
            encode: encode_text,
            properties: &[],
        },
    ],
    ..Operation::USUAL
};

/// A request of `send_xml`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SendXml<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> SendXml<M> {
    fn new(core: &Core, body: String) -> Self {
        let mut call = Call::new(core, &SEND_XML);
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

impl<M: Mode> IntoFuture for SendXml<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static SEND_LINES: Operation = Operation {
    id: "sendLines",
    method: Method::Post,
    path: &[Part::Text("/lines")],
    content: &[
        Content {
            media_type: "application/x-ndjson",
            encode: encode_file,
            properties: &[],
        },
    ],
    ..Operation::USUAL
};

/// A request of `send_lines`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SendLines<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> SendLines<M> {
    fn new(core: &Core, body: File) -> Self {
        let mut call = Call::new(core, &SEND_LINES);
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

impl<M: Mode> IntoFuture for SendLines<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
