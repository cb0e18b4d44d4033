//! Operations of the tag `books`.

use crate::models;
use crate::runtime::{
    BoxFuture, Call, Content, Core, Data, Error, HttpInfo, Method, Mode, Operation, Part,
    RequestOptions, encode_json,
};

/// Operations of the tag `books`.
#[derive(Debug, Clone)]
pub struct BooksApi {
    core: Core,
}

impl BooksApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
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

    /// Calls `POST /books`.
    pub fn create_book(&self, book: impl Into<models::BookInput>) -> CreateBook<Data> {
        CreateBook::new(&self.core, book.into())
    }

    /// Like [`create_book`](Self::create_book), and also returns the status and the headers.
    pub fn create_book_with_http_info(
        &self,
        book: impl Into<models::BookInput>,
    ) -> CreateBook<HttpInfo> {
        CreateBook::new(&self.core, book.into())
    }

    /// Calls `GET /books/{id}`.
    pub fn get_book(&self, id: impl Into<String>) -> GetBook<Data> {
        GetBook::new(&self.core, id.into())
    }

    /// Like [`get_book`](Self::get_book), and also returns the status and the headers.
    pub fn get_book_with_http_info(&self, id: impl Into<String>) -> GetBook<HttpInfo> {
        GetBook::new(&self.core, id.into())
    }

    /// Calls `PUT /books/{id}`.
    pub fn replace_book(
        &self,
        id: impl Into<String>,
        book: impl Into<models::BookInput>,
    ) -> ReplaceBook<Data> {
        ReplaceBook::new(&self.core, id.into(), book.into())
    }

    /// Like [`replace_book`](Self::replace_book), and also returns the status and the headers.
    pub fn replace_book_with_http_info(
        &self,
        id: impl Into<String>,
        book: impl Into<models::BookInput>,
    ) -> ReplaceBook<HttpInfo> {
        ReplaceBook::new(&self.core, id.into(), book.into())
    }

    /// Calls `PATCH /books/{id}`.
    pub fn change_book(
        &self,
        id: impl Into<String>,
        book: impl Into<models::BookPatch>,
    ) -> ChangeBook<Data> {
        ChangeBook::new(&self.core, id.into(), book.into())
    }

    /// Like [`change_book`](Self::change_book), and also returns the status and the headers.
    pub fn change_book_with_http_info(
        &self,
        id: impl Into<String>,
        book: impl Into<models::BookPatch>,
    ) -> ChangeBook<HttpInfo> {
        ChangeBook::new(&self.core, id.into(), book.into())
    }

    /// Calls `PATCH /settings`.
    pub fn change_settings(
        &self,
        settings_patch: impl Into<models::SettingsPatch>,
    ) -> ChangeSettings<Data> {
        ChangeSettings::new(&self.core, settings_patch.into())
    }

    /// Like [`change_settings`](Self::change_settings), and also returns the status and the headers.
    pub fn change_settings_with_http_info(
        &self,
        settings_patch: impl Into<models::SettingsPatch>,
    ) -> ChangeSettings<HttpInfo> {
        ChangeSettings::new(&self.core, settings_patch.into())
    }
}

static LIST_BOOKS: Operation = Operation {
    id: "listBooks",
    method: Method::Get,
    path: &[Part::Text("/books")],
    accept: "application/json",
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<models::BookPage>, Error>> {
        self.call.send::<models::BookPage, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::BookPage>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for ListBooks<M> {
    type Output = Result<M::Output<models::BookPage>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static CREATE_BOOK: Operation = Operation {
    id: "createBook",
    method: Method::Post,
    path: &[Part::Text("/books")],
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

/// A request of `create_book`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateBook<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> CreateBook<M> {
    fn new(core: &Core, book: models::BookInput) -> Self {
        let mut call = Call::new(core, &CREATE_BOOK);
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
        self.call.send::<models::Book, M>()
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

impl<M: Mode> IntoFuture for CreateBook<M> {
    type Output = Result<M::Output<models::Book>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static GET_BOOK: Operation = Operation {
    id: "getBook",
    method: Method::Get,
    path: &[Part::Text("/books/"), Part::Param("id")],
    accept: "application/json",
    ..Operation::USUAL
};

/// A request of `get_book`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetBook<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> GetBook<M> {
    fn new(core: &Core, id: String) -> Self {
        let mut call = Call::new(core, &GET_BOOK);
        call.path("id", &id);
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
        self.call.send::<models::Book, M>()
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

impl<M: Mode> IntoFuture for GetBook<M> {
    type Output = Result<M::Output<models::Book>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static REPLACE_BOOK: Operation = Operation {
    id: "replaceBook",
    method: Method::Put,
    path: &[Part::Text("/books/"), Part::Param("id")],
    content: &[
        Content {
            media_type: "application/json",
            encode: encode_json,
            properties: &[],
        },
    ],
    ..Operation::USUAL
};

/// A request of `replace_book`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ReplaceBook<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> ReplaceBook<M> {
    fn new(core: &Core, id: String, book: models::BookInput) -> Self {
        let mut call = Call::new(core, &REPLACE_BOOK);
        call.path("id", &id);
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

impl<M: Mode> IntoFuture for ReplaceBook<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static CHANGE_BOOK: Operation = Operation {
    id: "changeBook",
    method: Method::Patch,
    path: &[Part::Text("/books/"), Part::Param("id")],
    content: &[
        Content {
            media_type: "application/merge-patch+json",
            encode: encode_json,
            properties: &[],
        },
    ],
    ..Operation::USUAL
};

/// A request of `change_book`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ChangeBook<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> ChangeBook<M> {
    fn new(core: &Core, id: String, book: models::BookPatch) -> Self {
        let mut call = Call::new(core, &CHANGE_BOOK);
        call.path("id", &id);
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

impl<M: Mode> IntoFuture for ChangeBook<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static CHANGE_SETTINGS: Operation = Operation {
    id: "changeSettings",
    method: Method::Patch,
    path: &[Part::Text("/settings")],
    content: &[
        Content {
            media_type: "application/merge-patch+json",
            encode: encode_json,
            properties: &[],
        },
    ],
    ..Operation::USUAL
};

/// A request of `change_settings`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ChangeSettings<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> ChangeSettings<M> {
    fn new(core: &Core, settings_patch: models::SettingsPatch) -> Self {
        let mut call = Call::new(core, &CHANGE_SETTINGS);
        call.body(settings_patch);
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

impl<M: Mode> IntoFuture for ChangeSettings<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
