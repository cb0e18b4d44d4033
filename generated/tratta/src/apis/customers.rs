//! Operations of the tag `Customers`.

use crate::models;
use crate::runtime::{
    ApiError, BoxFuture, Call, Content, Core, Data, Error, HttpInfo, Method, Mode,
    Operation, PagedItems, Pages, Pagination, Part, Place, PropertyEncoding,
    RequestOptions, Size, Source, Step, Style, encode_form, encode_json, json,
};

/// Debtors, with their contact details and the caller's own data about them.
#[derive(Debug, Clone)]
pub struct CustomersApi {
    core: Core,
}

impl CustomersApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// List customers
    ///
    /// Reads the debtors of the organisation, a page at a time.
    ///
    /// `GET /customers`
    #[inline]
    pub fn list_customers(&self) -> ListCustomers<Data> {
        ListCustomers::new(&self.core)
    }

    /// Like [`list_customers`](Self::list_customers), and also returns the status and the headers.
    #[inline]
    pub fn list_customers_with_http_info(&self) -> ListCustomers<HttpInfo> {
        ListCustomers::new(&self.core)
    }

    /// Create a customer
    ///
    /// Adds a debtor, if wanted with a first address and data of the caller's own. A form is sent, as
    /// Tratta's sample does, with nested names such as `address[line1]`; JSON can be chosen instead.
    ///
    /// `POST /customers`
    pub fn create_customer(
        &self,
        create_customer_request: impl Into<models::CreateCustomerRequest>,
    ) -> CreateCustomer<Data> {
        CreateCustomer::new(&self.core, create_customer_request.into())
    }

    /// Like [`create_customer`](Self::create_customer), and also returns the status and the headers.
    pub fn create_customer_with_http_info(
        &self,
        create_customer_request: impl Into<models::CreateCustomerRequest>,
    ) -> CreateCustomer<HttpInfo> {
        CreateCustomer::new(&self.core, create_customer_request.into())
    }

    /// Fetch a customer
    ///
    /// Reads one debtor with all addresses and metadata.
    ///
    /// `GET /customers/{id}`
    pub fn get_customer(&self, id: impl Into<String>) -> GetCustomer<Data> {
        GetCustomer::new(&self.core, id.into())
    }

    /// Like [`get_customer`](Self::get_customer), and also returns the status and the headers.
    pub fn get_customer_with_http_info(
        &self,
        id: impl Into<String>,
    ) -> GetCustomer<HttpInfo> {
        GetCustomer::new(&self.core, id.into())
    }

    /// Update a customer
    ///
    /// Changes the details of a debtor, one of its addresses, or its metadata. An address with an `id` is
    /// changed; one without is added. Tratta does not say what it answers: the changed debtor is assumed.
    ///
    /// `PUT /customers/{id}`
    pub fn update_customer(
        &self,
        id: impl Into<String>,
        update_customer_request: impl Into<models::UpdateCustomerRequest>,
    ) -> UpdateCustomer<Data> {
        UpdateCustomer::new(&self.core, id.into(), update_customer_request.into())
    }

    /// Like [`update_customer`](Self::update_customer), and also returns the status and the headers.
    pub fn update_customer_with_http_info(
        &self,
        id: impl Into<String>,
        update_customer_request: impl Into<models::UpdateCustomerRequest>,
    ) -> UpdateCustomer<HttpInfo> {
        UpdateCustomer::new(&self.core, id.into(), update_customer_request.into())
    }

    /// Delete a customer
    ///
    /// Removes one debtor. Tratta's sample has no identifier in its URL, which would be the whole
    /// collection; its heading has one, and so does this call.
    ///
    /// `DELETE /customers/{id}`
    pub fn delete_customer(&self, id: impl Into<String>) -> DeleteCustomer<Data> {
        DeleteCustomer::new(&self.core, id.into())
    }

    /// Like [`delete_customer`](Self::delete_customer), and also returns the status and the headers.
    pub fn delete_customer_with_http_info(
        &self,
        id: impl Into<String>,
    ) -> DeleteCustomer<HttpInfo> {
        DeleteCustomer::new(&self.core, id.into())
    }
}

static LIST_CUSTOMERS: Operation = Operation {
    id: "listCustomers",
    method: Method::Get,
    path: &[Part::Text("/customers")],
    accept: "application/json",
    security: &[&[&crate::client::BEARER_AUTH]],
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

    /// How many customers a page may hold.
    ///
    /// Default: `10`. Minimum: `1`. Maximum: `500`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.call.query("limit", &limit);
        self
    }

    /// Number of the page to read; the first page is 1.
    pub fn page(mut self, page: i64) -> Self {
        self.call.query("page", &page);
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
    ) -> BoxFuture<'static, Result<M::Output<models::CustomerListResponse>, Error>> {
        self.call.send::<models::CustomerListResponse, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(
        self,
    ) -> Result<M::Output<models::CustomerListResponse>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for ListCustomers<M> {
    type Output = Result<M::Output<models::CustomerListResponse>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl<M: Mode> ListCustomers<M> {
    const PAGES: &'static Pagination = &Pagination {
        step: Step::Page {
            to: Place::Query("page"),
            first: 1,
        },
        items: Some("/data"),
        more: None,
        pages: Some(Source::Body("/meta/last_page")),
        total: None,
        size: Some(Size {
            to: Place::Query("limit"),
            default: Some(10),
            maximum: Some(500),
        }),
    };
    /// The pages of the list, from that of this request on. Each is requested when it is asked for.
    pub fn pages(self) -> Pages<models::CustomerListResponse, M> {
        self.call.pages(Self::PAGES)
    }

    /// The items of the list, from the page of this request on. Each page is requested when the items of the
    /// one before it have been taken.
    pub fn items(self) -> PagedItems<models::Customer> {
        self.call.paged_items(Self::PAGES)
    }
}

/// The errors that the document describes for `list_customers`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListCustomersError {
    /// The access token is missing or not accepted.
    Unauthorized(models::Error),
    /// More requests were sent within a minute than the organisation may send.
    TooManyRequests(models::Error),
    /// Any other failure.
    Default(models::Error),
}

impl ApiError for ListCustomersError {
    #[inline]
    fn from_response(status: u16, body: &[u8]) -> Option<Self> {
        match status {
            401 => json::from_slice(body).ok().map(Self::Unauthorized),
            429 => json::from_slice(body).ok().map(Self::TooManyRequests),
            _ => json::from_slice(body).ok().map(Self::Default),
        }
    }
}

static CREATE_CUSTOMER: Operation = Operation {
    id: "createCustomer",
    method: Method::Post,
    path: &[Part::Text("/customers")],
    accept: "application/json",
    content: &[
        Content {
            media_type: "application/x-www-form-urlencoded",
            encode: encode_form,
            properties: &[
                PropertyEncoding {
                    name: "address",
                    style: Style::DeepObject,
                    content_type: "",
                },
                PropertyEncoding {
                    name: "metadata",
                    style: Style::DeepObject,
                    content_type: "",
                },
            ],
        },
        Content {
            media_type: "application/json",
            encode: encode_json,
            properties: &[],
        },
    ],
    security: &[&[&crate::client::BEARER_AUTH]],
    ..Operation::USUAL
};

/// A request of `create_customer`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateCustomer<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> CreateCustomer<M> {
    fn new(core: &Core, create_customer_request: models::CreateCustomerRequest) -> Self {
        let mut call = Call::new(core, &CREATE_CUSTOMER);
        call.body(create_customer_request);
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
    ) -> BoxFuture<'static, Result<M::Output<models::CreatedCustomerResponse>, Error>> {
        self.call.send::<models::CreatedCustomerResponse, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(
        self,
    ) -> Result<M::Output<models::CreatedCustomerResponse>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for CreateCustomer<M> {
    type Output = Result<M::Output<models::CreatedCustomerResponse>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The errors that the document describes for `create_customer`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateCustomerError {
    /// The access token is missing or not accepted.
    Unauthorized(models::Error),
    /// The request was understood, but some of its values are missing or not acceptable.
    UnprocessableContent(models::Error),
    /// More requests were sent within a minute than the organisation may send.
    TooManyRequests(models::Error),
    /// Any other failure.
    Default(models::Error),
}

impl ApiError for CreateCustomerError {
    #[inline]
    fn from_response(status: u16, body: &[u8]) -> Option<Self> {
        match status {
            401 => json::from_slice(body).ok().map(Self::Unauthorized),
            422 => json::from_slice(body).ok().map(Self::UnprocessableContent),
            429 => json::from_slice(body).ok().map(Self::TooManyRequests),
            _ => json::from_slice(body).ok().map(Self::Default),
        }
    }
}

static GET_CUSTOMER: Operation = Operation {
    id: "getCustomer",
    method: Method::Get,
    path: &[Part::Text("/customers/"), Part::Param("id")],
    accept: "application/json",
    security: &[&[&crate::client::BEARER_AUTH]],
    ..Operation::USUAL
};

/// A request of `get_customer`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetCustomer<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> GetCustomer<M> {
    fn new(core: &Core, id: String) -> Self {
        let mut call = Call::new(core, &GET_CUSTOMER);
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
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<M::Output<models::CustomerResponse>, Error>> {
        self.call.send::<models::CustomerResponse, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::CustomerResponse>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for GetCustomer<M> {
    type Output = Result<M::Output<models::CustomerResponse>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The errors that the document describes for `get_customer`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetCustomerError {
    /// The access token is missing or not accepted.
    Unauthorized(models::Error),
    /// There is no such customer, or the customer has no such address.
    NotFound(models::Error),
    /// More requests were sent within a minute than the organisation may send.
    TooManyRequests(models::Error),
    /// Any other failure.
    Default(models::Error),
}

impl ApiError for GetCustomerError {
    #[inline]
    fn from_response(status: u16, body: &[u8]) -> Option<Self> {
        match status {
            401 => json::from_slice(body).ok().map(Self::Unauthorized),
            404 => json::from_slice(body).ok().map(Self::NotFound),
            429 => json::from_slice(body).ok().map(Self::TooManyRequests),
            _ => json::from_slice(body).ok().map(Self::Default),
        }
    }
}

static UPDATE_CUSTOMER: Operation = Operation {
    id: "updateCustomer",
    method: Method::Put,
    path: &[Part::Text("/customers/"), Part::Param("id")],
    accept: "application/json",
    content: &[
        Content {
            media_type: "application/x-www-form-urlencoded",
            encode: encode_form,
            properties: &[
                PropertyEncoding {
                    name: "address",
                    style: Style::DeepObject,
                    content_type: "",
                },
                PropertyEncoding {
                    name: "metadata",
                    style: Style::DeepObject,
                    content_type: "",
                },
            ],
        },
        Content {
            media_type: "application/json",
            encode: encode_json,
            properties: &[],
        },
    ],
    security: &[&[&crate::client::BEARER_AUTH]],
    ..Operation::USUAL
};

/// A request of `update_customer`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct UpdateCustomer<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> UpdateCustomer<M> {
    fn new(
        core: &Core,
        id: String,
        update_customer_request: models::UpdateCustomerRequest,
    ) -> Self {
        let mut call = Call::new(core, &UPDATE_CUSTOMER);
        call.path("id", &id);
        call.body(update_customer_request);
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
    ) -> BoxFuture<'static, Result<M::Output<models::CustomerResponse>, Error>> {
        self.call.send::<models::CustomerResponse, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::CustomerResponse>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for UpdateCustomer<M> {
    type Output = Result<M::Output<models::CustomerResponse>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The errors that the document describes for `update_customer`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateCustomerError {
    /// The access token is missing or not accepted.
    Unauthorized(models::Error),
    /// There is no such customer, or the customer has no such address.
    NotFound(models::Error),
    /// The request was understood, but some of its values are missing or not acceptable.
    UnprocessableContent(models::Error),
    /// More requests were sent within a minute than the organisation may send.
    TooManyRequests(models::Error),
    /// Any other failure.
    Default(models::Error),
}

impl ApiError for UpdateCustomerError {
    #[inline]
    fn from_response(status: u16, body: &[u8]) -> Option<Self> {
        match status {
            401 => json::from_slice(body).ok().map(Self::Unauthorized),
            404 => json::from_slice(body).ok().map(Self::NotFound),
            422 => json::from_slice(body).ok().map(Self::UnprocessableContent),
            429 => json::from_slice(body).ok().map(Self::TooManyRequests),
            _ => json::from_slice(body).ok().map(Self::Default),
        }
    }
}

static DELETE_CUSTOMER: Operation = Operation {
    id: "deleteCustomer",
    method: Method::Delete,
    path: &[Part::Text("/customers/"), Part::Param("id")],
    accept: "application/json",
    security: &[&[&crate::client::BEARER_AUTH]],
    ..Operation::USUAL
};

/// A request of `delete_customer`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct DeleteCustomer<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> DeleteCustomer<M> {
    fn new(core: &Core, id: String) -> Self {
        let mut call = Call::new(core, &DELETE_CUSTOMER);
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
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<M::Output<models::SuccessResponse>, Error>> {
        self.call.send::<models::SuccessResponse, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::SuccessResponse>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for DeleteCustomer<M> {
    type Output = Result<M::Output<models::SuccessResponse>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The errors that the document describes for `delete_customer`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DeleteCustomerError {
    /// The access token is missing or not accepted.
    Unauthorized(models::Error),
    /// There is no such customer, or the customer has no such address.
    NotFound(models::Error),
    /// More requests were sent within a minute than the organisation may send.
    TooManyRequests(models::Error),
    /// Any other failure.
    Default(models::Error),
}

impl ApiError for DeleteCustomerError {
    #[inline]
    fn from_response(status: u16, body: &[u8]) -> Option<Self> {
        match status {
            401 => json::from_slice(body).ok().map(Self::Unauthorized),
            404 => json::from_slice(body).ok().map(Self::NotFound),
            429 => json::from_slice(body).ok().map(Self::TooManyRequests),
            _ => json::from_slice(body).ok().map(Self::Default),
        }
    }
}
