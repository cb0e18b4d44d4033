//! Operations of the tag `Books`.

use crate::models;
use crate::runtime::{
    BoxFuture, Call, Content, Core, Data, Error, HttpInfo, Method, Mode, Operation, Part,
    PropertyEncoding, RequestOptions, Style, encode_form, encode_multipart_with, xml,
};

/// Operations of the tag `Books`.
#[derive(Debug, Clone)]
pub struct BooksApi {
    core: Core,
}

impl BooksApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// Calls `POST /books`.
    pub fn add_book(&self, body: impl Into<models::AddBookBody>) -> AddBook<Data> {
        AddBook::new(&self.core, body.into())
    }

    /// Like [`add_book`](Self::add_book), and also returns the status and the headers.
    pub fn add_book_with_http_info(
        &self,
        body: impl Into<models::AddBookBody>,
    ) -> AddBook<HttpInfo> {
        AddBook::new(&self.core, body.into())
    }

    /// Calls `PUT /books`.
    #[inline]
    pub fn set_book(&self) -> SetBook<Data> {
        SetBook::new(&self.core)
    }

    /// Like [`set_book`](Self::set_book), and also returns the status and the headers.
    #[inline]
    pub fn set_book_with_http_info(&self) -> SetBook<HttpInfo> {
        SetBook::new(&self.core)
    }
}

static ADD_BOOK: Operation = Operation {
    id: "addBook",
    method: Method::Post,
    path: &[Part::Text("/books")],
    content: &[
        Content {
            media_type: "multipart/form-data",
            encode: |body, content| encode_multipart_with(
                body,
                content,
                &[
                    (
                        "book",
                        |part| xml::encode(
                            part,
                            xml::Name::new("book").within("urn:books"),
                            xml::Shape::of::<models::Book>(),
                        ),
                    ),
                    (
                        "note",
                        |part| xml::encode(
                            part,
                            xml::Name::new("note"),
                            xml::Shape::of::<models::AddBookNote>(),
                        ),
                    ),
                    (
                        "others",
                        |part| xml::encode(
                            part,
                            xml::Name::new("book").within("urn:books"),
                            xml::Shape::of::<models::Book>(),
                        ),
                    ),
                    (
                        "any",
                        |part| xml::encode(
                            part,
                            xml::Name::new("any"),
                            const { xml::Shape::Map(&xml::Shape::Any) },
                        ),
                    ),
                ],
            ),
            properties: &[
                PropertyEncoding {
                    name: "book",
                    style: Style::FormExploded,
                    content_type: "application/xml",
                },
                PropertyEncoding {
                    name: "note",
                    style: Style::FormExploded,
                    content_type: "text/xml; charset=utf-8",
                },
                PropertyEncoding {
                    name: "others",
                    style: Style::FormExploded,
                    content_type: "application/vnd.book+xml",
                },
                PropertyEncoding {
                    name: "raw",
                    style: Style::FormExploded,
                    content_type: "application/xml",
                },
                PropertyEncoding {
                    name: "any",
                    style: Style::FormExploded,
                    content_type: "application/xml",
                },
            ],
        },
    ],
    ..Operation::USUAL
};

/// A request of `add_book`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct AddBook<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> AddBook<M> {
    fn new(core: &Core, body: models::AddBookBody) -> Self {
        let mut call = Call::new(core, &ADD_BOOK);
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

impl<M: Mode> IntoFuture for AddBook<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static SET_BOOK: Operation = Operation {
    id: "setBook",
    method: Method::Put,
    path: &[Part::Text("/books")],
    content: &[
        Content {
            media_type: "application/x-www-form-urlencoded",
            encode: encode_form,
            properties: &[
                PropertyEncoding {
                    name: "book",
                    style: Style::Nested,
                    content_type: "application/xml",
                },
            ],
        },
    ],
    ..Operation::USUAL
};

/// A request of `set_book`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SetBook<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> SetBook<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &SET_BOOK);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// The body.
    pub fn body(mut self, body: impl Into<models::SetBookBody>) -> Self {
        let body: models::SetBookBody = body.into();
        self.call.body(body);
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

impl<M: Mode> IntoFuture for SetBook<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
