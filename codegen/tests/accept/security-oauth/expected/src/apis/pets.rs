//! Operations of the tag `Pets`.

use crate::runtime::{
    BoxFuture, Call, Core, Data, Error, HttpInfo, Method, Mode, Operation, Part,
    RequestOptions,
};

/// Operations of the tag `Pets`.
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

    /// Calls `POST /pets`.
    #[inline]
    pub fn add_pet(&self) -> AddPet<Data> {
        AddPet::new(&self.core)
    }

    /// Like [`add_pet`](Self::add_pet), and also returns the status and the headers.
    #[inline]
    pub fn add_pet_with_http_info(&self) -> AddPet<HttpInfo> {
        AddPet::new(&self.core)
    }

    /// Calls `GET /orders`.
    #[inline]
    pub fn list_orders(&self) -> ListOrders<Data> {
        ListOrders::new(&self.core)
    }

    /// Like [`list_orders`](Self::list_orders), and also returns the status and the headers.
    #[inline]
    pub fn list_orders_with_http_info(&self) -> ListOrders<HttpInfo> {
        ListOrders::new(&self.core)
    }

    /// Calls `GET /reports`.
    #[inline]
    pub fn list_reports(&self) -> ListReports<Data> {
        ListReports::new(&self.core)
    }

    /// Like [`list_reports`](Self::list_reports), and also returns the status and the headers.
    #[inline]
    pub fn list_reports_with_http_info(&self) -> ListReports<HttpInfo> {
        ListReports::new(&self.core)
    }

    /// Calls `GET /pages`.
    #[inline]
    pub fn list_pages(&self) -> ListPages<Data> {
        ListPages::new(&self.core)
    }

    /// Like [`list_pages`](Self::list_pages), and also returns the status and the headers.
    #[inline]
    pub fn list_pages_with_http_info(&self) -> ListPages<HttpInfo> {
        ListPages::new(&self.core)
    }

    /// Calls `GET /gaps`.
    #[inline]
    pub fn list_gaps(&self) -> ListGaps<Data> {
        ListGaps::new(&self.core)
    }

    /// Like [`list_gaps`](Self::list_gaps), and also returns the status and the headers.
    #[inline]
    pub fn list_gaps_with_http_info(&self) -> ListGaps<HttpInfo> {
        ListGaps::new(&self.core)
    }
}

static LIST_PETS: Operation = Operation {
    id: "listPets",
    method: Method::Get,
    path: &[Part::Text("/pets")],
    security: &[&[&crate::client::PETSTORE_AUTH]],
    scopes: &[("petstore_auth", &["pets.read"])],
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

impl<M: Mode> IntoFuture for ListPets<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static ADD_PET: Operation = Operation {
    id: "addPet",
    method: Method::Post,
    path: &[Part::Text("/pets")],
    security: &[&[&crate::client::PETSTORE_AUTH]],
    scopes: &[("petstore_auth", &["pets.write", "pets.read"])],
    ..Operation::USUAL
};

/// A request of `add_pet`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct AddPet<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> AddPet<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &ADD_PET);
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

impl<M: Mode> IntoFuture for AddPet<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static LIST_ORDERS: Operation = Operation {
    id: "listOrders",
    method: Method::Get,
    path: &[Part::Text("/orders")],
    security: &[&[&crate::client::COMPANY], &[&crate::client::PETSTORE_AUTH]],
    scopes: &[("petstore_auth", &["orders.read"]), ("company", &["openid"])],
    ..Operation::USUAL
};

/// A request of `list_orders`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListOrders<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> ListOrders<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &LIST_ORDERS);
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

impl<M: Mode> IntoFuture for ListOrders<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static LIST_REPORTS: Operation = Operation {
    id: "listReports",
    method: Method::Get,
    path: &[Part::Text("/reports")],
    security: &[&[&crate::client::DESCRIBED]],
    ..Operation::USUAL
};

/// A request of `list_reports`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListReports<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> ListReports<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &LIST_REPORTS);
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

impl<M: Mode> IntoFuture for ListReports<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static LIST_PAGES: Operation = Operation {
    id: "listPages",
    method: Method::Get,
    path: &[Part::Text("/pages")],
    security: &[&[&crate::client::BROWSER]],
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

impl<M: Mode> IntoFuture for ListPages<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static LIST_GAPS: Operation = Operation {
    id: "listGaps",
    method: Method::Get,
    path: &[Part::Text("/gaps")],
    security: &[&[&crate::client::GAPS]],
    ..Operation::USUAL
};

/// A request of `list_gaps`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListGaps<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> ListGaps<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &LIST_GAPS);
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

impl<M: Mode> IntoFuture for ListGaps<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
