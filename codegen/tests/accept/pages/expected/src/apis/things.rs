//! Operations of the tag `Things`.

use crate::models;
use crate::runtime::{
    BoxFuture, Call, Content, Core, Data, Error, HttpInfo, Method, Mode, Operation,
    PagedItems, Pagination, Part, Place, RequestOptions, ResponseHeaders, Size, Source,
    Step, encode_json, parsed_header, text_header,
};

/// Operations of the tag `Things`.
#[derive(Debug, Clone)]
pub struct ThingsApi {
    core: Core,
}

impl ThingsApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// Calls `GET /things`.
    #[inline]
    pub fn list_things(&self) -> ListThings<Data> {
        ListThings::new(&self.core)
    }

    /// Like [`list_things`](Self::list_things), and also returns the status and the headers.
    #[inline]
    pub fn list_things_with_http_info(&self) -> ListThings<HttpInfo> {
        ListThings::new(&self.core)
    }

    /// Calls `POST /things/search`.
    pub fn search_things(
        &self,
        body: impl Into<models::SearchThingsBody>,
    ) -> SearchThings<Data> {
        SearchThings::new(&self.core, body.into())
    }

    /// Like [`search_things`](Self::search_things), and also returns the status and the headers.
    pub fn search_things_with_http_info(
        &self,
        body: impl Into<models::SearchThingsBody>,
    ) -> SearchThings<HttpInfo> {
        SearchThings::new(&self.core, body.into())
    }

    /// Calls `GET /names`.
    #[inline]
    pub fn list_names(&self) -> ListNames<Data> {
        ListNames::new(&self.core)
    }

    /// Like [`list_names`](Self::list_names), and also returns the status and the headers.
    #[inline]
    pub fn list_names_with_http_info(&self) -> ListNames<HttpInfo<ListNamesHeaders>> {
        ListNames::new(&self.core)
    }

    /// Calls `GET /events`.
    #[inline]
    pub fn list_events(&self) -> ListEvents<Data> {
        ListEvents::new(&self.core)
    }

    /// Like [`list_events`](Self::list_events), and also returns the status and the headers.
    #[inline]
    pub fn list_events_with_http_info(&self) -> ListEvents<HttpInfo<ListEventsHeaders>> {
        ListEvents::new(&self.core)
    }

    /// Calls `GET /links`.
    #[inline]
    pub fn list_links(&self) -> ListLinks<Data> {
        ListLinks::new(&self.core)
    }

    /// Like [`list_links`](Self::list_links), and also returns the status and the headers.
    #[inline]
    pub fn list_links_with_http_info(&self) -> ListLinks<HttpInfo> {
        ListLinks::new(&self.core)
    }

    /// Calls `GET /pages`.
    #[inline]
    pub fn pages(&self) -> Pages<Data> {
        Pages::new(&self.core)
    }

    /// Like [`pages`](Self::pages), and also returns the status and the headers.
    #[inline]
    pub fn pages_with_http_info(&self) -> Pages<HttpInfo> {
        Pages::new(&self.core)
    }
}

static LIST_THINGS: Operation = Operation {
    id: "listThings",
    method: Method::Get,
    path: &[Part::Text("/things")],
    accept: "application/json",
    ..Operation::USUAL
};

/// A request of `list_things`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListThings<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> ListThings<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &LIST_THINGS);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// The parameter `cursor`.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        let cursor: String = cursor.into();
        self.call.query("cursor", &cursor);
        self
    }

    /// The parameter `limit`.
    ///
    /// Default: `20`. Maximum: `100`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.call.query("limit", &limit);
        self
    }

    /// The parameter `pages`.
    pub fn pages_param(mut self, pages_param: impl Into<String>) -> Self {
        let pages_param: String = pages_param.into();
        self.call.query("pages", &pages_param);
        self
    }

    /// The parameter `items`.
    pub fn items_param(mut self, items_param: impl Into<String>) -> Self {
        let items_param: String = items_param.into();
        self.call.query("items", &items_param);
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
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<M::Output<models::ListThingsResponse>, Error>> {
        self.call.send::<models::ListThingsResponse, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::ListThingsResponse>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for ListThings<M> {
    type Output = Result<M::Output<models::ListThingsResponse>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl<M: Mode> ListThings<M> {
    const PAGES: &'static Pagination = &Pagination {
        step: Step::Cursor {
            to: Place::Query("cursor"),
            from: Source::Body("/meta/next"),
        },
        items: Some("/data/things"),
        more: Some(Source::Body("/meta/more")),
        pages: None,
        total: None,
        size: Some(Size {
            to: Place::Query("limit"),
            default: Some(20),
            maximum: Some(100),
        }),
    };
    /// The pages of the list, from that of this request on. Each is requested when it is asked for.
    pub fn pages(self) -> crate::runtime::Pages<models::ListThingsResponse, M> {
        self.call.pages(Self::PAGES)
    }

    /// The items of the list, from the page of this request on. Each page is requested when the items of the
    /// one before it have been taken.
    pub fn items(self) -> PagedItems<models::Thing> {
        self.call.paged_items(Self::PAGES)
    }
}

static SEARCH_THINGS: Operation = Operation {
    id: "searchThings",
    method: Method::Post,
    path: &[Part::Text("/things/search")],
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

/// A request of `search_things`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SearchThings<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> SearchThings<M> {
    fn new(core: &Core, body: models::SearchThingsBody) -> Self {
        let mut call = Call::new(core, &SEARCH_THINGS);
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
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<M::Output<models::SearchThingsResponse>, Error>> {
        self.call.send::<models::SearchThingsResponse, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(
        self,
    ) -> Result<M::Output<models::SearchThingsResponse>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for SearchThings<M> {
    type Output = Result<M::Output<models::SearchThingsResponse>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl<M: Mode> SearchThings<M> {
    const PAGES: &'static Pagination = &Pagination {
        step: Step::LastItem {
            to: Place::Body("/page/after"),
            from: "/id",
        },
        items: Some("/things"),
        more: Some(Source::Body("/more")),
        pages: None,
        total: None,
        size: Some(Size {
            to: Place::Body("/page/size"),
            default: Some(2),
            maximum: None,
        }),
    };
    /// The pages of the list, from that of this request on. Each is requested when it is asked for.
    pub fn pages(self) -> crate::runtime::Pages<models::SearchThingsResponse, M> {
        self.call.pages(Self::PAGES)
    }

    /// The items of the list, from the page of this request on. Each page is requested when the items of the
    /// one before it have been taken.
    pub fn items(self) -> PagedItems<models::Thing> {
        self.call.paged_items(Self::PAGES)
    }
}

static LIST_NAMES: Operation = Operation {
    id: "listNames",
    method: Method::Get,
    path: &[Part::Text("/names")],
    accept: "application/json",
    ..Operation::USUAL
};

/// A request of `list_names`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListNames<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> ListNames<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &LIST_NAMES);
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
    ) -> BoxFuture<'static, Result<M::Output<Vec<Option<String>>>, Error>> {
        self.call.send::<Vec<Option<String>>, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<Vec<Option<String>>>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for ListNames<M> {
    type Output = Result<M::Output<Vec<Option<String>>>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl<M: Mode> ListNames<M> {
    const PAGES: &'static Pagination = &Pagination {
        step: Step::Link,
        items: Some(""),
        more: None,
        pages: None,
        total: None,
        size: None,
    };
    /// The pages of the list, from that of this request on. Each is requested when it is asked for.
    pub fn pages(self) -> crate::runtime::Pages<Vec<Option<String>>, M> {
        self.call.pages(Self::PAGES)
    }

    /// The items of the list, from the page of this request on. Each page is requested when the items of the
    /// one before it have been taken.
    pub fn items(self) -> PagedItems<Option<String>> {
        self.call.paged_items(Self::PAGES)
    }
}

/// The headers that the document describes for responses of `list_names`, and all others:
/// it is the map of all headers besides. `from` makes it of those of an `Error`.
///
/// What is not there or not as described is left out; a response without what it always has is an error.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListNamesHeaders {
    /// The header `Link`.
    pub link: Option<String>,
    all: http::HeaderMap,
}

impl From<&http::HeaderMap> for ListNamesHeaders {
    fn from(headers: &http::HeaderMap) -> Self {
        let all = headers.clone();
        Self {
            link: text_header(headers, "Link").map(Into::into),
            all,
        }
    }
}

impl ResponseHeaders for ListNamesHeaders {
    fn read(headers: &http::HeaderMap) -> Result<Self, String> {
        Ok(Self {
            link: text_header(headers, "Link").map(Into::into),
            all: http::HeaderMap::new(),
        })
    }

    fn keep(&mut self, headers: http::HeaderMap) {
        self.all = headers;
    }

    fn map(&self) -> &http::HeaderMap {
        &self.all
    }
}

impl std::ops::Deref for ListNamesHeaders {
    type Target = http::HeaderMap;
    fn deref(&self) -> &http::HeaderMap {
        &self.all
    }
}

impl std::fmt::Debug for ListNamesHeaders {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("ListNamesHeaders")
            .field("link", &self.link)
            .finish_non_exhaustive()
    }
}

static LIST_EVENTS: Operation = Operation {
    id: "listEvents",
    method: Method::Get,
    path: &[Part::Text("/events")],
    accept: "application/json",
    ..Operation::USUAL
};

/// A request of `list_events`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListEvents<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> ListEvents<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &LIST_EVENTS);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// The parameter `skip`.
    pub fn skip(mut self, skip: i64) -> Self {
        self.call.query("skip", &skip);
        self
    }

    /// The parameter `take`.
    pub fn take(mut self, take: i64) -> Self {
        self.call.query("take", &take);
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
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<M::Output<models::ListEventsResponse>, Error>> {
        self.call.send::<models::ListEventsResponse, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::ListEventsResponse>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for ListEvents<M> {
    type Output = Result<M::Output<models::ListEventsResponse>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl<M: Mode> ListEvents<M> {
    const PAGES: &'static Pagination = &Pagination {
        step: Step::Offset {
            to: Place::Query("skip"),
            first: 0,
        },
        items: Some("/events"),
        more: None,
        pages: None,
        total: Some(Source::Header("X-Total")),
        size: Some(Size {
            to: Place::Query("take"),
            default: None,
            maximum: None,
        }),
    };
    /// The pages of the list, from that of this request on. Each is requested when it is asked for.
    pub fn pages(self) -> crate::runtime::Pages<models::ListEventsResponse, M> {
        self.call.pages(Self::PAGES)
    }

    /// The items of the list, from the page of this request on. Each page is requested when the items of the
    /// one before it have been taken.
    pub fn items(self) -> PagedItems<i64> {
        self.call.paged_items(Self::PAGES)
    }
}

/// The headers that the document describes for responses of `list_events`, and all others:
/// it is the map of all headers besides. `from` makes it of those of an `Error`.
///
/// What is not there or not as described is left out; a response without what it always has is an error.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListEventsHeaders {
    /// The header `X-Total`.
    pub x_total: Option<i64>,
    all: http::HeaderMap,
}

impl From<&http::HeaderMap> for ListEventsHeaders {
    fn from(headers: &http::HeaderMap) -> Self {
        let all = headers.clone();
        Self {
            x_total: parsed_header(headers, "X-Total"),
            all,
        }
    }
}

impl ResponseHeaders for ListEventsHeaders {
    fn read(headers: &http::HeaderMap) -> Result<Self, String> {
        Ok(Self {
            x_total: parsed_header(headers, "X-Total"),
            all: http::HeaderMap::new(),
        })
    }

    fn keep(&mut self, headers: http::HeaderMap) {
        self.all = headers;
    }

    fn map(&self) -> &http::HeaderMap {
        &self.all
    }
}

impl std::ops::Deref for ListEventsHeaders {
    type Target = http::HeaderMap;
    fn deref(&self) -> &http::HeaderMap {
        &self.all
    }
}

impl std::fmt::Debug for ListEventsHeaders {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("ListEventsHeaders")
            .field("x_total", &self.x_total)
            .finish_non_exhaustive()
    }
}

static LIST_LINKS: Operation = Operation {
    id: "listLinks",
    method: Method::Get,
    path: &[Part::Text("/links")],
    accept: "application/json",
    ..Operation::USUAL
};

/// A request of `list_links`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListLinks<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> ListLinks<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &LIST_LINKS);
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
    ) -> BoxFuture<'static, Result<M::Output<models::ListLinksResponse>, Error>> {
        self.call.send::<models::ListLinksResponse, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::ListLinksResponse>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for ListLinks<M> {
    type Output = Result<M::Output<models::ListLinksResponse>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl<M: Mode> ListLinks<M> {
    const PAGES: &'static Pagination = &Pagination {
        step: Step::Url(Source::Body("/links/next/href")),
        items: None,
        more: None,
        pages: None,
        total: None,
        size: None,
    };
    /// The pages of the list, from that of this request on. Each is requested when it is asked for.
    pub fn pages(self) -> crate::runtime::Pages<models::ListLinksResponse, M> {
        self.call.pages(Self::PAGES)
    }
}

static PAGES: Operation = Operation {
    id: "pages",
    method: Method::Get,
    path: &[Part::Text("/pages")],
    accept: "application/json",
    ..Operation::USUAL
};

/// A request of `pages`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct Pages<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> Pages<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &PAGES);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// The parameter `items`.
    pub fn items(mut self, items: impl Into<String>) -> Self {
        let items: String = items.into();
        self.call.query("items", &items);
        self
    }

    /// The parameter `pages`.
    pub fn pages(mut self, pages: impl Into<String>) -> Self {
        let pages: String = pages.into();
        self.call.query("pages", &pages);
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<Vec<String>>, Error>> {
        self.call.send::<Vec<String>, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<Vec<String>>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for Pages<M> {
    type Output = Result<M::Output<Vec<String>>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
