//! Operations of the tag `pets`.

use crate::models;
use crate::runtime::{
    BoxFuture, Call, Core, Data, Error, HttpInfo, Method, Mode, Operation, PagedItems,
    Pages, Pagination, Part, RequestOptions, Source, Step, xml,
};

/// Operations of the tag `pets`.
#[derive(Debug, Clone)]
pub struct PetsApi {
    core: Core,
}

impl PetsApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// Calls `GET /pets`.
    #[inline]
    pub fn list_pets(&self) -> ListPets<Data> {
        ListPets::new(&self.core)
    }

    /// Like [`list_pets`](Self::list_pets), and also returns the status and the headers.
    #[inline]
    pub fn list_pets_with_http_info(&self) -> ListPets<HttpInfo> {
        ListPets::new(&self.core)
    }

    /// Calls `GET /names`.
    #[inline]
    pub fn list_names(&self) -> ListNames<Data> {
        ListNames::new(&self.core)
    }

    /// Like [`list_names`](Self::list_names), and also returns the status and the headers.
    #[inline]
    pub fn list_names_with_http_info(&self) -> ListNames<HttpInfo> {
        ListNames::new(&self.core)
    }
}

static LIST_PETS: Operation = Operation {
    id: "listPets",
    method: Method::Get,
    path: &[Part::Text("/pets")],
    accept: "application/xml",
    ..Operation::USUAL
};

/// A request of `list_pets`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListPets<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> ListPets<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &LIST_PETS);
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<models::Page>, Error>> {
        self.call.send_as::<models::Page, M>(xml::decode)
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::Page>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for ListPets<M> {
    type Output = Result<M::Output<models::Page>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl<M: Mode> ListPets<M> {
    const PAGES: &'static Pagination = &Pagination {
        step: Step::Url(Source::Body("/nextLink")),
        items: Some("/pets"),
        more: None,
        pages: None,
        total: None,
        size: None,
    };
    /// The pages of the list, from that of this request on. Each is requested when it is asked for.
    pub fn pages(self) -> Pages<models::Page, M> {
        self.call.pages_by(Self::PAGES, xml::json_body::<models::Page>)
    }

    /// The items of the list, from the page of this request on. Each page is requested when the items of the
    /// one before it have been taken.
    pub fn items(self) -> PagedItems<models::Pet> {
        self.call.paged_items_by(Self::PAGES, xml::json_body::<models::Page>)
    }
}

static LIST_NAMES: Operation = Operation {
    id: "listNames",
    method: Method::Get,
    path: &[Part::Text("/names")],
    accept: "application/xml",
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<Vec<String>>, Error>> {
        self.call
            .send_as::<
                Vec<String>,
                M,
            >(|response| xml::decode_as(
                response,
                const {
                    xml::Shape::List(
                        &xml::List::of(xml::Name::new("Name"), xml::Shape::Text)
                            .wrapped(),
                    )
                },
            ))
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

impl<M: Mode> IntoFuture for ListNames<M> {
    type Output = Result<M::Output<Vec<String>>, Error>;
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
    pub fn pages(self) -> Pages<Vec<String>, M> {
        self.call
            .pages_by(
                Self::PAGES,
                |response| xml::json_body_as(
                    response,
                    const {
                        xml::Shape::List(
                            &xml::List::of(xml::Name::new("Name"), xml::Shape::Text)
                                .wrapped(),
                        )
                    },
                ),
            )
    }

    /// The items of the list, from the page of this request on. Each page is requested when the items of the
    /// one before it have been taken.
    pub fn items(self) -> PagedItems<String> {
        self.call
            .paged_items_by(
                Self::PAGES,
                |response| xml::json_body_as(
                    response,
                    const {
                        xml::Shape::List(
                            &xml::List::of(xml::Name::new("Name"), xml::Shape::Text)
                                .wrapped(),
                        )
                    },
                ),
            )
    }
}
