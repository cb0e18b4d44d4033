//! Operations of the tag `Books`.

use crate::models;
use crate::runtime::{
    ApiError, BoxFuture, Call, Content, Core, Data, Error, HttpInfo, Method, Mode,
    Operation, Part, RequestOptions, xml,
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
    pub fn add_book(&self, book: impl Into<models::Book>) -> AddBook<Data> {
        AddBook::new(&self.core, book.into())
    }

    /// Like [`add_book`](Self::add_book), and also returns the status and the headers.
    pub fn add_book_with_http_info(
        &self,
        book: impl Into<models::Book>,
    ) -> AddBook<HttpInfo> {
        AddBook::new(&self.core, book.into())
    }

    /// Calls `GET /books`.
    #[inline]
    pub fn list_books(&self) -> ListBooks<Data> {
        ListBooks::new(&self.core)
    }

    /// Like [`list_books`](Self::list_books), and also returns the status and the headers.
    #[inline]
    pub fn list_books_with_http_info(&self) -> ListBooks<HttpInfo> {
        ListBooks::new(&self.core)
    }
}

static ADD_BOOK: Operation = Operation {
    id: "addBook",
    method: Method::Post,
    path: &[Part::Text("/books")],
    accept: "application/xml, text/xml",
    content: &[
        Content {
            media_type: "application/xml",
            encode: |body, _| xml::encode(
                body,
                xml::Name::new("book").within("urn:books"),
                xml::Shape::of::<models::Book>(),
            ),
            properties: &[],
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
    fn new(core: &Core, book: models::Book) -> Self {
        let mut call = Call::new(core, &ADD_BOOK);
        call.body(book);
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<models::Book>, Error>> {
        self.call.send_as::<models::Book, M>(xml::decode)
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::Book>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for AddBook<M> {
    type Output = Result<M::Output<models::Book>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The errors that the document describes for `add_book`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AddBookError {
    /// Refused.
    BadRequest(models::Fault),
}

impl ApiError for AddBookError {
    #[inline]
    fn from_response(status: u16, body: &[u8]) -> Option<Self> {
        match status {
            400 => xml::from_slice(body).ok().map(Self::BadRequest),
            _ => None,
        }
    }
}

static LIST_BOOKS: Operation = Operation {
    id: "listBooks",
    method: Method::Get,
    path: &[Part::Text("/books")],
    accept: "application/xml, application/problem+json, application/problem+xml",
    ..Operation::USUAL
};

/// A request of `list_books`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListBooks<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> ListBooks<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &LIST_BOOKS);
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
    ) -> BoxFuture<'static, Result<M::Output<Vec<models::Book>>, Error>> {
        self.call
            .send_as::<
                Vec<models::Book>,
                M,
            >(|response| xml::decode_as(
                response,
                const {
                    xml::Shape::List(
                        &xml::List::of(
                            xml::Name::new("book").within("urn:books"),
                            xml::Shape::of::<models::Book>(),
                        ),
                    )
                },
            ))
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<Vec<models::Book>>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for ListBooks<M> {
    type Output = Result<M::Output<Vec<models::Book>>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The errors that the document describes for `list_books`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListBooksError {
    /// Refused.
    Default(models::Fault),
}

impl ApiError for ListBooksError {
    #[inline]
    fn from_response(_: u16, body: &[u8]) -> Option<Self> {
        xml::from_xml_or_json(body).ok().map(Self::Default)
    }
}
