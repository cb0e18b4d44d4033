//! Operations of the tag `Customers`.

use crate::models;
use crate::runtime::{
    ApiError, BoxFuture, Call, Content, Core, Data, Error, HttpInfo, Method, Mode,
    Operation, Part, RequestOptions, encode_json,
};

/// Operations of the tag `Customers`.
#[derive(Debug, Clone)]
pub struct CustomersService {
    core: Core,
}

impl CustomersService {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// Calls `GET /a`.
    #[inline]
    pub fn list_customers_camel(&self) -> ListCustomersCamel<Data> {
        ListCustomersCamel::new(&self.core)
    }

    /// Like [`list_customers_camel`](Self::list_customers_camel), and also returns the status and the headers.
    #[inline]
    pub fn list_customers_camel_with_http_info(&self) -> ListCustomersCamel<HttpInfo> {
        ListCustomersCamel::new(&self.core)
    }

    /// Calls `GET /b`.
    #[inline]
    pub fn list_customers(&self) -> ListCustomers<Data> {
        ListCustomers::new(&self.core)
    }

    /// Like [`list_customers`](Self::list_customers), and also returns the status and the headers.
    #[inline]
    pub fn list_customers_with_http_info_xc42b(&self) -> ListCustomers<HttpInfo> {
        ListCustomers::new(&self.core)
    }

    /// Calls `GET /c`.
    #[inline]
    pub fn list_customers_with_http_info(&self) -> ListCustomersWithHttpInfo<Data> {
        ListCustomersWithHttpInfo::new(&self.core)
    }

    /// Like [`list_customers_with_http_info`](Self::list_customers_with_http_info), and also returns the status and the headers.
    #[inline]
    pub fn list_customers_with_http_info_with_http_info(
        &self,
    ) -> ListCustomersWithHttpInfo<HttpInfo> {
        ListCustomersWithHttpInfo::new(&self.core)
    }

    /// Calls `GET /d`.
    #[inline]
    pub fn list_customers_error(&self) -> ListCustomersError<Data> {
        ListCustomersError::new(&self.core)
    }

    /// Like [`list_customers_error`](Self::list_customers_error), and also returns the status and the headers.
    #[inline]
    pub fn list_customers_error_with_http_info(&self) -> ListCustomersError<HttpInfo> {
        ListCustomersError::new(&self.core)
    }

    /// Calls `GET /e`.
    #[inline]
    pub fn customers_api(&self) -> CustomersApi<Data> {
        CustomersApi::new(&self.core)
    }

    /// Like [`customers_api`](Self::customers_api), and also returns the status and the headers.
    #[inline]
    pub fn customers_api_with_http_info(&self) -> CustomersApi<HttpInfo> {
        CustomersApi::new(&self.core)
    }

    /// Calls `POST /i/{id}`.
    pub fn places(
        &self,
        id: impl Into<String>,
        id_query: impl Into<String>,
        pet_body: impl Into<models::Pet>,
    ) -> Places<Data> {
        Places::new(&self.core, id.into(), id_query.into(), pet_body.into())
    }

    /// Like [`places`](Self::places), and also returns the status and the headers.
    pub fn places_with_http_info(
        &self,
        id: impl Into<String>,
        id_query: impl Into<String>,
        pet_body: impl Into<models::Pet>,
    ) -> Places<HttpInfo> {
        Places::new(&self.core, id.into(), id_query.into(), pet_body.into())
    }
}

static LIST_CUSTOMERS_CAMEL: Operation = Operation {
    id: "listCustomers",
    method: Method::Get,
    path: &[Part::Text("/a")],
    ..Operation::USUAL
};

/// A request of `list_customers_camel`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListCustomersCamel<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> ListCustomersCamel<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &LIST_CUSTOMERS_CAMEL);
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

impl<M: Mode> IntoFuture for ListCustomersCamel<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static LIST_CUSTOMERS: Operation = Operation {
    id: "list_customers",
    method: Method::Get,
    path: &[Part::Text("/b")],
    ..Operation::USUAL
};

/// A request of `list_customers`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListCustomers<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> ListCustomers<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &LIST_CUSTOMERS);
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

impl<M: Mode> IntoFuture for ListCustomers<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static LIST_CUSTOMERS_WITH_HTTP_INFO: Operation = Operation {
    id: "list_customers_with_http_info",
    method: Method::Get,
    path: &[Part::Text("/c")],
    ..Operation::USUAL
};

/// A request of `list_customers_with_http_info`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListCustomersWithHttpInfo<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> ListCustomersWithHttpInfo<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &LIST_CUSTOMERS_WITH_HTTP_INFO);
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

impl<M: Mode> IntoFuture for ListCustomersWithHttpInfo<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static LIST_CUSTOMERS_ERROR: Operation = Operation {
    id: "list_customers_error",
    method: Method::Get,
    path: &[Part::Text("/d")],
    ..Operation::USUAL
};

/// A request of `list_customers_error`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListCustomersError<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> ListCustomersError<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &LIST_CUSTOMERS_ERROR);
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

impl<M: Mode> IntoFuture for ListCustomersError<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The errors that the document describes for `list_customers_error`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListCustomersErrorError {
    /// Bad.
    BadRequest,
}

impl ApiError for ListCustomersErrorError {
    #[inline]
    fn from_response(status: u16, _: &[u8]) -> Option<Self> {
        match status {
            400 => Some(Self::BadRequest),
            _ => None,
        }
    }
}

static CUSTOMERS_API: Operation = Operation {
    id: "customers_api",
    method: Method::Get,
    path: &[Part::Text("/e")],
    ..Operation::USUAL
};

/// A request of `customers_api`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CustomersApi<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> CustomersApi<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &CUSTOMERS_API);
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

impl<M: Mode> IntoFuture for CustomersApi<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static PLACES: Operation = Operation {
    id: "places",
    method: Method::Post,
    path: &[Part::Text("/i/"), Part::Param("id")],
    content: &[
        Content {
            media_type: "application/json",
            encode: encode_json,
            properties: &[],
        },
    ],
    ..Operation::USUAL
};

/// A request of `places`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct Places<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> Places<M> {
    fn new(core: &Core, id: String, id_query: String, pet_body: models::Pet) -> Self {
        let mut call = Call::new(core, &PLACES);
        call.path("id", &id);
        call.query("id", &id_query);
        call.body(pet_body);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// The parameter `ID`.
    pub fn id_header(mut self, id_header: impl Into<String>) -> Self {
        let id_header: String = id_header.into();
        self.call.header("ID", &id_header);
        self
    }

    /// The parameter `id`.
    pub fn id_cookie(mut self, id_cookie: impl Into<String>) -> Self {
        let id_cookie: String = id_cookie.into();
        self.call.cookie("id", &id_cookie);
        self
    }

    /// The parameter `pet`.
    pub fn pet(mut self, pet: impl Into<String>) -> Self {
        let pet: String = pet.into();
        self.call.query("pet", &pet);
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

impl<M: Mode> IntoFuture for Places<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
