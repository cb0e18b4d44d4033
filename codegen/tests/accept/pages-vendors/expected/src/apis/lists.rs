//! Operations of the tag `Lists`.

use crate::models;
use crate::runtime::{
    BoxFuture, Call, Content, Core, Data, Error, HttpInfo, Method, Mode, Operation,
    PagedItems, Pages, Pagination, Part, Place, RequestOptions, Size, Source, Step,
    encode_json,
};

/// Operations of the tag `Lists`.
#[derive(Debug, Clone)]
pub struct ListsApi {
    core: Core,
}

impl ListsApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// Calls `GET /microsoft`.
    #[inline]
    pub fn list_microsoft(&self) -> ListMicrosoft<Data> {
        ListMicrosoft::new(&self.core)
    }

    /// Like [`list_microsoft`](Self::list_microsoft), and also returns the status and the headers.
    #[inline]
    pub fn list_microsoft_with_http_info(&self) -> ListMicrosoft<HttpInfo> {
        ListMicrosoft::new(&self.core)
    }

    /// Calls `GET /microsoft/once`.
    #[inline]
    pub fn list_once(&self) -> ListOnce<Data> {
        ListOnce::new(&self.core)
    }

    /// Like [`list_once`](Self::list_once), and also returns the status and the headers.
    #[inline]
    pub fn list_once_with_http_info(&self) -> ListOnce<HttpInfo> {
        ListOnce::new(&self.core)
    }

    /// Calls `POST /microsoft/query`.
    #[inline]
    pub fn query_microsoft(&self) -> QueryMicrosoft<Data> {
        QueryMicrosoft::new(&self.core)
    }

    /// Like [`query_microsoft`](Self::query_microsoft), and also returns the status and the headers.
    #[inline]
    pub fn query_microsoft_with_http_info(&self) -> QueryMicrosoft<HttpInfo> {
        QueryMicrosoft::new(&self.core)
    }

    /// Calls `GET /microsoft/other`.
    #[inline]
    pub fn other_microsoft(&self) -> OtherMicrosoft<Data> {
        OtherMicrosoft::new(&self.core)
    }

    /// Like [`other_microsoft`](Self::other_microsoft), and also returns the status and the headers.
    #[inline]
    pub fn other_microsoft_with_http_info(&self) -> OtherMicrosoft<HttpInfo> {
        OtherMicrosoft::new(&self.core)
    }

    /// Calls `GET /speakeasy/pages`.
    #[inline]
    pub fn list_pages(&self) -> ListPages<Data> {
        ListPages::new(&self.core)
    }

    /// Like [`list_pages`](Self::list_pages), and also returns the status and the headers.
    #[inline]
    pub fn list_pages_with_http_info(&self) -> ListPages<HttpInfo> {
        ListPages::new(&self.core)
    }

    /// Calls `GET /speakeasy/cursor`.
    #[inline]
    pub fn list_by_last(&self) -> ListByLast<Data> {
        ListByLast::new(&self.core)
    }

    /// Like [`list_by_last`](Self::list_by_last), and also returns the status and the headers.
    #[inline]
    pub fn list_by_last_with_http_info(&self) -> ListByLast<HttpInfo> {
        ListByLast::new(&self.core)
    }

    /// Calls `POST /speakeasy/body`.
    #[inline]
    pub fn search_by_cursor(&self) -> SearchByCursor<Data> {
        SearchByCursor::new(&self.core)
    }

    /// Like [`search_by_cursor`](Self::search_by_cursor), and also returns the status and the headers.
    #[inline]
    pub fn search_by_cursor_with_http_info(&self) -> SearchByCursor<HttpInfo> {
        SearchByCursor::new(&self.core)
    }

    /// Calls `GET /speakeasy/url`.
    #[inline]
    pub fn list_by_url(&self) -> ListByUrl<Data> {
        ListByUrl::new(&self.core)
    }

    /// Like [`list_by_url`](Self::list_by_url), and also returns the status and the headers.
    #[inline]
    pub fn list_by_url_with_http_info(&self) -> ListByUrl<HttpInfo> {
        ListByUrl::new(&self.core)
    }

    /// Calls `GET /fern/cursor`.
    #[inline]
    pub fn list_by_cursor(&self) -> ListByCursor<Data> {
        ListByCursor::new(&self.core)
    }

    /// Like [`list_by_cursor`](Self::list_by_cursor), and also returns the status and the headers.
    #[inline]
    pub fn list_by_cursor_with_http_info(&self) -> ListByCursor<HttpInfo> {
        ListByCursor::new(&self.core)
    }

    /// Calls `GET /fern/offset`.
    #[inline]
    pub fn list_by_offset(&self) -> ListByOffset<Data> {
        ListByOffset::new(&self.core)
    }

    /// Like [`list_by_offset`](Self::list_by_offset), and also returns the status and the headers.
    #[inline]
    pub fn list_by_offset_with_http_info(&self) -> ListByOffset<HttpInfo> {
        ListByOffset::new(&self.core)
    }

    /// Calls `GET /fern/page`.
    #[inline]
    pub fn list_by_page(&self) -> ListByPage<Data> {
        ListByPage::new(&self.core)
    }

    /// Like [`list_by_page`](Self::list_by_page), and also returns the status and the headers.
    #[inline]
    pub fn list_by_page_with_http_info(&self) -> ListByPage<HttpInfo> {
        ListByPage::new(&self.core)
    }

    /// Calls `GET /own`.
    #[inline]
    pub fn list_own(&self) -> ListOwn<Data> {
        ListOwn::new(&self.core)
    }

    /// Like [`list_own`](Self::list_own), and also returns the status and the headers.
    #[inline]
    pub fn list_own_with_http_info(&self) -> ListOwn<HttpInfo> {
        ListOwn::new(&self.core)
    }

    /// Calls `GET /faulty`.
    #[inline]
    pub fn list_faulty(&self) -> ListFaulty<Data> {
        ListFaulty::new(&self.core)
    }

    /// Like [`list_faulty`](Self::list_faulty), and also returns the status and the headers.
    #[inline]
    pub fn list_faulty_with_http_info(&self) -> ListFaulty<HttpInfo> {
        ListFaulty::new(&self.core)
    }

    /// Calls `GET /odd`.
    #[inline]
    pub fn list_odd(&self) -> ListOdd<Data> {
        ListOdd::new(&self.core)
    }

    /// Like [`list_odd`](Self::list_odd), and also returns the status and the headers.
    #[inline]
    pub fn list_odd_with_http_info(&self) -> ListOdd<HttpInfo> {
        ListOdd::new(&self.core)
    }
}

static LIST_MICROSOFT: Operation = Operation {
    id: "listMicrosoft",
    method: Method::Get,
    path: &[Part::Text("/microsoft")],
    accept: "application/json",
    ..Operation::USUAL
};

/// A request of `list_microsoft`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListMicrosoft<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> ListMicrosoft<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &LIST_MICROSOFT);
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
    ) -> BoxFuture<'static, Result<M::Output<models::MicrosoftList>, Error>> {
        self.call.send::<models::MicrosoftList, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::MicrosoftList>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for ListMicrosoft<M> {
    type Output = Result<M::Output<models::MicrosoftList>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl<M: Mode> ListMicrosoft<M> {
    const PAGES: &'static Pagination = &Pagination {
        step: Step::Url(Source::Body("/odata.nextLink")),
        items: Some("/value"),
        more: None,
        pages: None,
        total: None,
        size: None,
    };
    /// The pages of the list, from that of this request on. Each is requested when it is asked for.
    pub fn pages(self) -> Pages<models::MicrosoftList, M> {
        self.call.pages(Self::PAGES)
    }

    /// The items of the list, from the page of this request on. Each page is requested when the items of the
    /// one before it have been taken.
    pub fn items(self) -> PagedItems<String> {
        self.call.paged_items(Self::PAGES)
    }
}

static LIST_ONCE: Operation = Operation {
    id: "listOnce",
    method: Method::Get,
    path: &[Part::Text("/microsoft/once")],
    accept: "application/json",
    ..Operation::USUAL
};

/// A request of `list_once`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListOnce<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> ListOnce<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &LIST_ONCE);
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
    ) -> BoxFuture<'static, Result<M::Output<models::MicrosoftList>, Error>> {
        self.call.send::<models::MicrosoftList, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::MicrosoftList>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for ListOnce<M> {
    type Output = Result<M::Output<models::MicrosoftList>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static QUERY_MICROSOFT: Operation = Operation {
    id: "queryMicrosoft",
    method: Method::Post,
    path: &[Part::Text("/microsoft/query")],
    accept: "application/json",
    ..Operation::USUAL
};

/// A request of `query_microsoft`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct QueryMicrosoft<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> QueryMicrosoft<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &QUERY_MICROSOFT);
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
    ) -> BoxFuture<'static, Result<M::Output<models::MicrosoftList>, Error>> {
        self.call.send::<models::MicrosoftList, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::MicrosoftList>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for QueryMicrosoft<M> {
    type Output = Result<M::Output<models::MicrosoftList>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static OTHER_MICROSOFT: Operation = Operation {
    id: "otherMicrosoft",
    method: Method::Get,
    path: &[Part::Text("/microsoft/other")],
    accept: "application/json",
    ..Operation::USUAL
};

/// A request of `other_microsoft`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct OtherMicrosoft<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> OtherMicrosoft<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &OTHER_MICROSOFT);
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
    ) -> BoxFuture<'static, Result<M::Output<models::MicrosoftList>, Error>> {
        self.call.send::<models::MicrosoftList, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::MicrosoftList>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for OtherMicrosoft<M> {
    type Output = Result<M::Output<models::MicrosoftList>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static LIST_PAGES: Operation = Operation {
    id: "listPages",
    method: Method::Get,
    path: &[Part::Text("/speakeasy/pages")],
    accept: "application/json",
    ..Operation::USUAL
};

/// A request of `list_pages`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListPages<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> ListPages<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &LIST_PAGES);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// The parameter `page`.
    pub fn page(mut self, page: i64) -> Self {
        self.call.query("page", &page);
        self
    }

    /// The parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.call.query("limit", &limit);
        self
    }

    /// The parameter `cursor`.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        let cursor: String = cursor.into();
        self.call.query("cursor", &cursor);
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<models::List>, Error>> {
        self.call.send::<models::List, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::List>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for ListPages<M> {
    type Output = Result<M::Output<models::List>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl<M: Mode> ListPages<M> {
    const PAGES: &'static Pagination = &Pagination {
        step: Step::Page {
            to: Place::Query("page"),
            first: 1,
        },
        items: Some("/data"),
        more: None,
        pages: Some(Source::Body("/pages")),
        total: None,
        size: Some(Size {
            to: Place::Query("limit"),
            default: None,
            maximum: None,
        }),
    };
    /// The pages of the list, from that of this request on. Each is requested when it is asked for.
    pub fn pages(self) -> Pages<models::List, M> {
        self.call.pages(Self::PAGES)
    }

    /// The items of the list, from the page of this request on. Each page is requested when the items of the
    /// one before it have been taken.
    pub fn items(self) -> PagedItems<models::ListItem> {
        self.call.paged_items(Self::PAGES)
    }
}

static LIST_BY_LAST: Operation = Operation {
    id: "listByLast",
    method: Method::Get,
    path: &[Part::Text("/speakeasy/cursor")],
    accept: "application/json",
    ..Operation::USUAL
};

/// A request of `list_by_last`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListByLast<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> ListByLast<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &LIST_BY_LAST);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// The parameter `page`.
    pub fn page(mut self, page: i64) -> Self {
        self.call.query("page", &page);
        self
    }

    /// The parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.call.query("limit", &limit);
        self
    }

    /// The parameter `cursor`.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        let cursor: String = cursor.into();
        self.call.query("cursor", &cursor);
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<models::List>, Error>> {
        self.call.send::<models::List, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::List>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for ListByLast<M> {
    type Output = Result<M::Output<models::List>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl<M: Mode> ListByLast<M> {
    const PAGES: &'static Pagination = &Pagination {
        step: Step::LastItem {
            to: Place::Query("cursor"),
            from: "/created_at",
        },
        items: Some("/data"),
        more: None,
        pages: None,
        total: None,
        size: None,
    };
    /// The pages of the list, from that of this request on. Each is requested when it is asked for.
    pub fn pages(self) -> Pages<models::List, M> {
        self.call.pages(Self::PAGES)
    }

    /// The items of the list, from the page of this request on. Each page is requested when the items of the
    /// one before it have been taken.
    pub fn items(self) -> PagedItems<models::ListItem> {
        self.call.paged_items(Self::PAGES)
    }
}

static SEARCH_BY_CURSOR: Operation = Operation {
    id: "searchByCursor",
    method: Method::Post,
    path: &[Part::Text("/speakeasy/body")],
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

/// A request of `search_by_cursor`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SearchByCursor<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> SearchByCursor<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &SEARCH_BY_CURSOR);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// The body.
    pub fn body(mut self, body: impl Into<models::SearchByCursorBody>) -> Self {
        let body: models::SearchByCursorBody = body.into();
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<models::List>, Error>> {
        self.call.send::<models::List, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::List>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for SearchByCursor<M> {
    type Output = Result<M::Output<models::List>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl<M: Mode> SearchByCursor<M> {
    const PAGES: &'static Pagination = &Pagination {
        step: Step::Cursor {
            to: Place::Body("/cursor"),
            from: Source::Body("/next"),
        },
        items: Some("/data"),
        more: None,
        pages: None,
        total: None,
        size: None,
    };
    /// The pages of the list, from that of this request on. Each is requested when it is asked for.
    pub fn pages(self) -> Pages<models::List, M> {
        self.call.pages(Self::PAGES)
    }

    /// The items of the list, from the page of this request on. Each page is requested when the items of the
    /// one before it have been taken.
    pub fn items(self) -> PagedItems<models::ListItem> {
        self.call.paged_items(Self::PAGES)
    }
}

static LIST_BY_URL: Operation = Operation {
    id: "listByUrl",
    method: Method::Get,
    path: &[Part::Text("/speakeasy/url")],
    accept: "application/json",
    ..Operation::USUAL
};

/// A request of `list_by_url`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListByUrl<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> ListByUrl<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &LIST_BY_URL);
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<models::List>, Error>> {
        self.call.send::<models::List, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::List>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for ListByUrl<M> {
    type Output = Result<M::Output<models::List>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl<M: Mode> ListByUrl<M> {
    const PAGES: &'static Pagination = &Pagination {
        step: Step::Url(Source::Body("/next")),
        items: Some("/data"),
        more: None,
        pages: None,
        total: None,
        size: None,
    };
    /// The pages of the list, from that of this request on. Each is requested when it is asked for.
    pub fn pages(self) -> Pages<models::List, M> {
        self.call.pages(Self::PAGES)
    }

    /// The items of the list, from the page of this request on. Each page is requested when the items of the
    /// one before it have been taken.
    pub fn items(self) -> PagedItems<models::ListItem> {
        self.call.paged_items(Self::PAGES)
    }
}

static LIST_BY_CURSOR: Operation = Operation {
    id: "listByCursor",
    method: Method::Get,
    path: &[Part::Text("/fern/cursor")],
    accept: "application/json",
    ..Operation::USUAL
};

/// A request of `list_by_cursor`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListByCursor<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> ListByCursor<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &LIST_BY_CURSOR);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// The parameter `page`.
    pub fn page(mut self, page: i64) -> Self {
        self.call.query("page", &page);
        self
    }

    /// The parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.call.query("limit", &limit);
        self
    }

    /// The parameter `cursor`.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        let cursor: String = cursor.into();
        self.call.query("cursor", &cursor);
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<models::List>, Error>> {
        self.call.send::<models::List, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::List>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for ListByCursor<M> {
    type Output = Result<M::Output<models::List>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl<M: Mode> ListByCursor<M> {
    const PAGES: &'static Pagination = &Pagination {
        step: Step::Cursor {
            to: Place::Query("cursor"),
            from: Source::Body("/next"),
        },
        items: Some("/data"),
        more: Some(Source::Body("/more")),
        pages: None,
        total: None,
        size: None,
    };
    /// The pages of the list, from that of this request on. Each is requested when it is asked for.
    pub fn pages(self) -> Pages<models::List, M> {
        self.call.pages(Self::PAGES)
    }

    /// The items of the list, from the page of this request on. Each page is requested when the items of the
    /// one before it have been taken.
    pub fn items(self) -> PagedItems<models::ListItem> {
        self.call.paged_items(Self::PAGES)
    }
}

static LIST_BY_OFFSET: Operation = Operation {
    id: "listByOffset",
    method: Method::Get,
    path: &[Part::Text("/fern/offset")],
    accept: "application/json",
    ..Operation::USUAL
};

/// A request of `list_by_offset`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListByOffset<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> ListByOffset<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &LIST_BY_OFFSET);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// The parameter `page`.
    pub fn page(mut self, page: i64) -> Self {
        self.call.query("page", &page);
        self
    }

    /// The parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.call.query("limit", &limit);
        self
    }

    /// The parameter `cursor`.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        let cursor: String = cursor.into();
        self.call.query("cursor", &cursor);
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<models::List>, Error>> {
        self.call.send::<models::List, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::List>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for ListByOffset<M> {
    type Output = Result<M::Output<models::List>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl<M: Mode> ListByOffset<M> {
    const PAGES: &'static Pagination = &Pagination {
        step: Step::Offset {
            to: Place::Query("page"),
            first: 0,
        },
        items: Some("/data"),
        more: None,
        pages: None,
        total: None,
        size: Some(Size {
            to: Place::Query("limit"),
            default: None,
            maximum: None,
        }),
    };
    /// The pages of the list, from that of this request on. Each is requested when it is asked for.
    pub fn pages(self) -> Pages<models::List, M> {
        self.call.pages(Self::PAGES)
    }

    /// The items of the list, from the page of this request on. Each page is requested when the items of the
    /// one before it have been taken.
    pub fn items(self) -> PagedItems<models::ListItem> {
        self.call.paged_items(Self::PAGES)
    }
}

static LIST_BY_PAGE: Operation = Operation {
    id: "listByPage",
    method: Method::Get,
    path: &[Part::Text("/fern/page")],
    accept: "application/json",
    ..Operation::USUAL
};

/// A request of `list_by_page`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListByPage<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> ListByPage<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &LIST_BY_PAGE);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// The parameter `page`.
    pub fn page(mut self, page: i64) -> Self {
        self.call.query("page", &page);
        self
    }

    /// The parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.call.query("limit", &limit);
        self
    }

    /// The parameter `cursor`.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        let cursor: String = cursor.into();
        self.call.query("cursor", &cursor);
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<models::List>, Error>> {
        self.call.send::<models::List, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::List>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for ListByPage<M> {
    type Output = Result<M::Output<models::List>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl<M: Mode> ListByPage<M> {
    const PAGES: &'static Pagination = &Pagination {
        step: Step::Page {
            to: Place::Query("page"),
            first: 1,
        },
        items: Some("/data"),
        more: None,
        pages: None,
        total: None,
        size: None,
    };
    /// The pages of the list, from that of this request on. Each is requested when it is asked for.
    pub fn pages(self) -> Pages<models::List, M> {
        self.call.pages(Self::PAGES)
    }

    /// The items of the list, from the page of this request on. Each page is requested when the items of the
    /// one before it have been taken.
    pub fn items(self) -> PagedItems<models::ListItem> {
        self.call.paged_items(Self::PAGES)
    }
}

static LIST_OWN: Operation = Operation {
    id: "listOwn",
    method: Method::Get,
    path: &[Part::Text("/own")],
    accept: "application/json",
    ..Operation::USUAL
};

/// A request of `list_own`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListOwn<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> ListOwn<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &LIST_OWN);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// The parameter `page`.
    pub fn page(mut self, page: i64) -> Self {
        self.call.query("page", &page);
        self
    }

    /// The parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.call.query("limit", &limit);
        self
    }

    /// The parameter `cursor`.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        let cursor: String = cursor.into();
        self.call.query("cursor", &cursor);
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<models::List>, Error>> {
        self.call.send::<models::List, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::List>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for ListOwn<M> {
    type Output = Result<M::Output<models::List>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl<M: Mode> ListOwn<M> {
    const PAGES: &'static Pagination = &Pagination {
        step: Step::Url(Source::Body("/next")),
        items: Some("/data"),
        more: None,
        pages: None,
        total: None,
        size: None,
    };
    /// The pages of the list, from that of this request on. Each is requested when it is asked for.
    pub fn pages(self) -> Pages<models::List, M> {
        self.call.pages(Self::PAGES)
    }

    /// The items of the list, from the page of this request on. Each page is requested when the items of the
    /// one before it have been taken.
    pub fn items(self) -> PagedItems<models::ListItem> {
        self.call.paged_items(Self::PAGES)
    }
}

static LIST_FAULTY: Operation = Operation {
    id: "listFaulty",
    method: Method::Get,
    path: &[Part::Text("/faulty")],
    accept: "application/json",
    ..Operation::USUAL
};

/// A request of `list_faulty`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListFaulty<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> ListFaulty<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &LIST_FAULTY);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// The parameter `page`.
    pub fn page(mut self, page: i64) -> Self {
        self.call.query("page", &page);
        self
    }

    /// The parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.call.query("limit", &limit);
        self
    }

    /// The parameter `cursor`.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        let cursor: String = cursor.into();
        self.call.query("cursor", &cursor);
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<models::List>, Error>> {
        self.call.send::<models::List, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::List>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for ListFaulty<M> {
    type Output = Result<M::Output<models::List>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static LIST_ODD: Operation = Operation {
    id: "listOdd",
    method: Method::Get,
    path: &[Part::Text("/odd")],
    accept: "application/json",
    ..Operation::USUAL
};

/// A request of `list_odd`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListOdd<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> ListOdd<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &LIST_ODD);
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<models::List>, Error>> {
        self.call.send::<models::List, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::List>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for ListOdd<M> {
    type Output = Result<M::Output<models::List>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
