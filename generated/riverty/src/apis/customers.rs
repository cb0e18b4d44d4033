//! Operations of the tag `Customers`.

use crate::models;
use crate::runtime::{
    ApiError, BoxFuture, Call, Content, Core, Data, Error, HttpInfo, Method, Mode,
    Operation, PagedItems, Pages, Pagination, Part, Place, RequestOptions, Size, Source,
    Step, encode_json, json,
};

/// Persons and companies that a client bills.
#[derive(Debug, Clone)]
pub struct CustomersApi {
    core: Core,
}

impl CustomersApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// Fetch a customer by number
    ///
    /// Returns the stored data of the customer that carries the given number.
    ///
    /// `GET /v1/clients/{clientId}/customers/{customerNumber}`
    pub fn get_customer(
        &self,
        client_id: i64,
        customer_number: impl Into<String>,
    ) -> GetCustomer<Data> {
        GetCustomer::new(&self.core, client_id, customer_number.into())
    }

    /// Like [`get_customer`](Self::get_customer), and also returns the status and the headers.
    pub fn get_customer_with_http_info(
        &self,
        client_id: i64,
        customer_number: impl Into<String>,
    ) -> GetCustomer<HttpInfo> {
        GetCustomer::new(&self.core, client_id, customer_number.into())
    }

    /// Create the customer, or update it if known
    ///
    /// Stores the data under the customer number in the path. An unknown number creates a customer; a known
    /// one has its data updated.
    ///
    /// `PUT /v1/clients/{clientId}/customers/{customerNumber}`
    pub fn create_or_update_customer(
        &self,
        client_id: i64,
        customer_number: impl Into<String>,
        customer_request: impl Into<models::CustomerRequest>,
    ) -> CreateOrUpdateCustomer<Data> {
        CreateOrUpdateCustomer::new(
            &self.core,
            client_id,
            customer_number.into(),
            customer_request.into(),
        )
    }

    /// Like [`create_or_update_customer`](Self::create_or_update_customer), and also returns the status and the headers.
    pub fn create_or_update_customer_with_http_info(
        &self,
        client_id: i64,
        customer_number: impl Into<String>,
        customer_request: impl Into<models::CustomerRequest>,
    ) -> CreateOrUpdateCustomer<HttpInfo> {
        CreateOrUpdateCustomer::new(
            &self.core,
            client_id,
            customer_number.into(),
            customer_request.into(),
        )
    }

    /// Tell whether a customer exists
    ///
    /// Answers by status alone whether the client has a customer with this number.
    ///
    /// `HEAD /v1/clients/{clientId}/customers/{customerNumber}`
    pub fn check_customer(
        &self,
        client_id: i64,
        customer_number: impl Into<String>,
    ) -> CheckCustomer<Data> {
        CheckCustomer::new(&self.core, client_id, customer_number.into())
    }

    /// Like [`check_customer`](Self::check_customer), and also returns the status and the headers.
    pub fn check_customer_with_http_info(
        &self,
        client_id: i64,
        customer_number: impl Into<String>,
    ) -> CheckCustomer<HttpInfo> {
        CheckCustomer::new(&self.core, client_id, customer_number.into())
    }

    /// Find customers by one column's value
    ///
    /// Looks for a value in one column of the client's register and returns one page of matches. Finding
    /// nothing is a success with an empty page.
    ///
    /// `POST /v1/clients/{clientId}/customers/search`
    pub fn search_customers(
        &self,
        client_id: i64,
        customer_search_request: impl Into<models::CustomerSearchRequest>,
    ) -> SearchCustomers<Data> {
        SearchCustomers::new(&self.core, client_id, customer_search_request.into())
    }

    /// Like [`search_customers`](Self::search_customers), and also returns the status and the headers.
    pub fn search_customers_with_http_info(
        &self,
        client_id: i64,
        customer_search_request: impl Into<models::CustomerSearchRequest>,
    ) -> SearchCustomers<HttpInfo> {
        SearchCustomers::new(&self.core, client_id, customer_search_request.into())
    }
}

static GET_CUSTOMER: Operation = Operation {
    id: "getCustomer",
    method: Method::Get,
    path: &[
        Part::Text("/v1/clients/"),
        Part::Param("clientId"),
        Part::Text("/customers/"),
        Part::Param("customerNumber"),
    ],
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
    fn new(core: &Core, client_id: i64, customer_number: String) -> Self {
        let mut call = Call::new(core, &GET_CUSTOMER);
        call.path("clientId", &client_id);
        call.path("customerNumber", &customer_number);
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
    /// The access token is missing, expired or not accepted.
    Unauthorized(models::Error),
    /// The client has no customer with this number.
    NotFound(models::Error),
    /// Any other failure.
    Default(models::Error),
}

impl ApiError for GetCustomerError {
    #[inline]
    fn from_response(status: u16, body: &[u8]) -> Option<Self> {
        match status {
            401 => json::from_slice(body).ok().map(Self::Unauthorized),
            404 => json::from_slice(body).ok().map(Self::NotFound),
            _ => json::from_slice(body).ok().map(Self::Default),
        }
    }
}

static CREATE_OR_UPDATE_CUSTOMER: Operation = Operation {
    id: "createOrUpdateCustomer",
    method: Method::Put,
    path: &[
        Part::Text("/v1/clients/"),
        Part::Param("clientId"),
        Part::Text("/customers/"),
        Part::Param("customerNumber"),
    ],
    accept: "application/json",
    content: &[
        Content {
            media_type: "application/json",
            encode: encode_json,
            properties: &[],
        },
    ],
    security: &[&[&crate::client::BEARER_AUTH]],
    ..Operation::USUAL
};

/// A request of `create_or_update_customer`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateOrUpdateCustomer<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> CreateOrUpdateCustomer<M> {
    fn new(
        core: &Core,
        client_id: i64,
        customer_number: String,
        customer_request: models::CustomerRequest,
    ) -> Self {
        let mut call = Call::new(core, &CREATE_OR_UPDATE_CUSTOMER);
        call.path("clientId", &client_id);
        call.path("customerNumber", &customer_number);
        call.body(customer_request);
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

impl<M: Mode> IntoFuture for CreateOrUpdateCustomer<M> {
    type Output = Result<M::Output<models::CustomerResponse>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The errors that the document describes for `create_or_update_customer`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateOrUpdateCustomerError {
    /// The request is incomplete or malformed, for instance because customer information is missing.
    BadRequest(models::Error),
    /// The access token is missing, expired or not accepted.
    Unauthorized(models::Error),
    /// Any other failure.
    Default(models::Error),
}

impl ApiError for CreateOrUpdateCustomerError {
    #[inline]
    fn from_response(status: u16, body: &[u8]) -> Option<Self> {
        match status {
            400 => json::from_slice(body).ok().map(Self::BadRequest),
            401 => json::from_slice(body).ok().map(Self::Unauthorized),
            _ => json::from_slice(body).ok().map(Self::Default),
        }
    }
}

static CHECK_CUSTOMER: Operation = Operation {
    id: "checkCustomer",
    method: Method::Head,
    path: &[
        Part::Text("/v1/clients/"),
        Part::Param("clientId"),
        Part::Text("/customers/"),
        Part::Param("customerNumber"),
    ],
    security: &[&[&crate::client::BEARER_AUTH]],
    ..Operation::USUAL
};

/// A request of `check_customer`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CheckCustomer<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> CheckCustomer<M> {
    fn new(core: &Core, client_id: i64, customer_number: String) -> Self {
        let mut call = Call::new(core, &CHECK_CUSTOMER);
        call.path("clientId", &client_id);
        call.path("customerNumber", &customer_number);
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

impl<M: Mode> IntoFuture for CheckCustomer<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The errors that the document describes for `check_customer`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CheckCustomerError {
    /// The access token is missing, expired or not accepted. There is no body.
    Unauthorized,
    /// The client has no customer with this number. There is no body.
    NotFound,
}

impl ApiError for CheckCustomerError {
    #[inline]
    fn from_response(status: u16, _: &[u8]) -> Option<Self> {
        match status {
            401 => Some(Self::Unauthorized),
            404 => Some(Self::NotFound),
            _ => None,
        }
    }
}

static SEARCH_CUSTOMERS: Operation = Operation {
    id: "searchCustomers",
    method: Method::Post,
    path: &[
        Part::Text("/v1/clients/"),
        Part::Param("clientId"),
        Part::Text("/customers/search"),
    ],
    accept: "application/json",
    content: &[
        Content {
            media_type: "application/json",
            encode: encode_json,
            properties: &[],
        },
    ],
    security: &[&[&crate::client::BEARER_AUTH]],
    ..Operation::USUAL
};

/// A request of `search_customers`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SearchCustomers<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> SearchCustomers<M> {
    fn new(
        core: &Core,
        client_id: i64,
        customer_search_request: models::CustomerSearchRequest,
    ) -> Self {
        let mut call = Call::new(core, &SEARCH_CUSTOMERS);
        call.path("clientId", &client_id);
        call.body(customer_search_request);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// Number of the page to return; the first page is 1.
    ///
    /// Default: `1`.
    pub fn page(mut self, page: i64) -> Self {
        self.call.query("page", &page);
        self
    }

    /// How many customers a page holds at most.
    ///
    /// Default: `100`.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.call.query("perPage", &per_page);
        self
    }

    /// Column by which the matches are sorted.
    ///
    /// Default: `customerNumber`.
    pub fn sort(mut self, sort: impl Into<models::CustomerColumn>) -> Self {
        let sort: models::CustomerColumn = sort.into();
        self.call.query("sort", &sort);
        self
    }

    /// Direction of the sorting, upwards (`ASC`) or downwards (`DESC`), as in the links that Riverty
    /// prints. Its reference has `asc` and `desc`, which can be given as text if the service insists.
    ///
    /// Default: `DESC`.
    pub fn order(mut self, order: impl Into<models::SearchCustomersOrder>) -> Self {
        let order: models::SearchCustomersOrder = order.into();
        self.call.query("order", &order);
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
    ) -> BoxFuture<'static, Result<M::Output<models::CustomerSearchResponse>, Error>> {
        self.call.send::<models::CustomerSearchResponse, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(
        self,
    ) -> Result<M::Output<models::CustomerSearchResponse>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for SearchCustomers<M> {
    type Output = Result<M::Output<models::CustomerSearchResponse>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl<M: Mode> SearchCustomers<M> {
    const PAGES: &'static Pagination = &Pagination {
        step: Step::Page {
            to: Place::Query("page"),
            first: 1,
        },
        items: Some("/items"),
        more: None,
        pages: None,
        total: Some(Source::Body("/total")),
        size: Some(Size {
            to: Place::Query("perPage"),
            default: Some(100),
            maximum: None,
        }),
    };
    /// The pages of the list, from that of this request on. Each is requested when it is asked for.
    pub fn pages(self) -> Pages<models::CustomerSearchResponse, M> {
        self.call.pages(Self::PAGES)
    }

    /// The items of the list, from the page of this request on. Each page is requested when the items of the
    /// one before it have been taken.
    pub fn items(self) -> PagedItems<models::CustomerResponse> {
        self.call.paged_items(Self::PAGES)
    }
}

/// The errors that the document describes for `search_customers`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SearchCustomersError {
    /// The request is incomplete or malformed, for instance because customer information is missing.
    BadRequest(models::Error),
    /// The access token is missing, expired or not accepted.
    Unauthorized(models::Error),
    /// Any other failure.
    Default(models::Error),
}

impl ApiError for SearchCustomersError {
    #[inline]
    fn from_response(status: u16, body: &[u8]) -> Option<Self> {
        match status {
            400 => json::from_slice(body).ok().map(Self::BadRequest),
            401 => json::from_slice(body).ok().map(Self::Unauthorized),
            _ => json::from_slice(body).ok().map(Self::Default),
        }
    }
}
