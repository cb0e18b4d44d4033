//! Operations of the tag `Customers`.

use crate::models;
use crate::runtime::{
    ApiError, BoxFuture, Call, Content, Core, Data, Error, HttpInfo, IdempotencyKey,
    IntoList, Method, Mode, Operation, PagedItems, Pages, Pagination, Part, Place,
    RequestOptions, Size, Source, Step, Style, Uuid, encode_json, json,
};

/// Customers and prospects with their employment records and risk ratings.
#[derive(Debug, Clone)]
pub struct CustomersApi {
    core: Core,
}

impl CustomersApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// Page through customers visible to caller
    ///
    /// Returns one page of the customers that the caller may see, narrowed by any filters given. While
    /// there are more, the answer carries a `next_page_token` to be sent as `page_token`.
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

    /// Register a new customer or prospect
    ///
    /// Stores a person as a customer or, with the status `PROSPECT`, as a prospect, who can later be
    /// verified and linked to accounts. Without a `shipping_address` the server copies the `legal_address`.
    ///
    /// `POST /customers`
    pub fn create_customer(
        &self,
        customer_in_body: impl Into<models::CustomerInBody>,
    ) -> CreateCustomer<Data> {
        CreateCustomer::new(&self.core, customer_in_body.into())
    }

    /// Like [`create_customer`](Self::create_customer), and also returns the status and the headers.
    pub fn create_customer_with_http_info(
        &self,
        customer_in_body: impl Into<models::CustomerInBody>,
    ) -> CreateCustomer<HttpInfo> {
        CreateCustomer::new(&self.core, customer_in_body.into())
    }

    /// Fetch one customer by id
    ///
    /// Returns the stored data of one customer or prospect.
    ///
    /// `GET /customers/{customer_id}`
    pub fn get_customer(&self, customer_id: impl Into<Uuid>) -> GetCustomer<Data> {
        GetCustomer::new(&self.core, customer_id.into())
    }

    /// Like [`get_customer`](Self::get_customer), and also returns the status and the headers.
    pub fn get_customer_with_http_info(
        &self,
        customer_id: impl Into<Uuid>,
    ) -> GetCustomer<HttpInfo> {
        GetCustomer::new(&self.core, customer_id.into())
    }

    /// Replace one customer
    ///
    /// Puts the given data in place of what is stored for this customer. Without a `shipping_address` the
    /// server copies the `legal_address`.
    ///
    /// `PUT /customers/{customer_id}`
    pub fn update_customer(
        &self,
        customer_id: impl Into<Uuid>,
        customer_in_body: impl Into<models::CustomerInBody>,
    ) -> UpdateCustomer<Data> {
        UpdateCustomer::new(&self.core, customer_id.into(), customer_in_body.into())
    }

    /// Like [`update_customer`](Self::update_customer), and also returns the status and the headers.
    pub fn update_customer_with_http_info(
        &self,
        customer_id: impl Into<Uuid>,
        customer_in_body: impl Into<models::CustomerInBody>,
    ) -> UpdateCustomer<HttpInfo> {
        UpdateCustomer::new(&self.core, customer_id.into(), customer_in_body.into())
    }

    /// Change some fields of a customer
    ///
    /// Changes the fields that are sent and leaves the others alone. When a `legal_address` is sent without
    /// a `shipping_address` and the customer has none stored yet, the server copies the former into the
    /// latter.
    ///
    /// `PATCH /customers/{customer_id}`
    pub fn patch_customer(
        &self,
        customer_id: impl Into<Uuid>,
        patch_customer: impl Into<models::PatchCustomer>,
    ) -> PatchCustomer<Data> {
        PatchCustomer::new(&self.core, customer_id.into(), patch_customer.into())
    }

    /// Like [`patch_customer`](Self::patch_customer), and also returns the status and the headers.
    pub fn patch_customer_with_http_info(
        &self,
        customer_id: impl Into<Uuid>,
        patch_customer: impl Into<models::PatchCustomer>,
    ) -> PatchCustomer<HttpInfo> {
        PatchCustomer::new(&self.core, customer_id.into(), patch_customer.into())
    }

    /// List a customer's employment records
    ///
    /// Returns the current employment of a customer, and on request the past one too.
    ///
    /// `GET /customers/{customer_id}/employment`
    pub fn get_all_customer_employment(
        &self,
        customer_id: impl Into<Uuid>,
    ) -> GetAllCustomerEmployment<Data> {
        GetAllCustomerEmployment::new(&self.core, customer_id.into())
    }

    /// Like [`get_all_customer_employment`](Self::get_all_customer_employment), and also returns the status and the headers.
    pub fn get_all_customer_employment_with_http_info(
        &self,
        customer_id: impl Into<Uuid>,
    ) -> GetAllCustomerEmployment<HttpInfo> {
        GetAllCustomerEmployment::new(&self.core, customer_id.into())
    }

    /// Add an employment record
    ///
    /// Stores a new employment record for a customer.
    ///
    /// `POST /customers/{customer_id}/employment`
    pub fn create_customer_employment(
        &self,
        customer_id: impl Into<Uuid>,
        employment: impl Into<models::Employment>,
    ) -> CreateCustomerEmployment<Data> {
        CreateCustomerEmployment::new(&self.core, customer_id.into(), employment.into())
    }

    /// Like [`create_customer_employment`](Self::create_customer_employment), and also returns the status and the headers.
    pub fn create_customer_employment_with_http_info(
        &self,
        customer_id: impl Into<Uuid>,
        employment: impl Into<models::Employment>,
    ) -> CreateCustomerEmployment<HttpInfo> {
        CreateCustomerEmployment::new(&self.core, customer_id.into(), employment.into())
    }

    /// Fetch one employment record
    ///
    /// Returns one employment record of a customer.
    ///
    /// `GET /customers/{customer_id}/employment/{employment_id}`
    pub fn get_party_employment(
        &self,
        customer_id: impl Into<Uuid>,
        employment_id: impl Into<Uuid>,
    ) -> GetPartyEmployment<Data> {
        GetPartyEmployment::new(&self.core, customer_id.into(), employment_id.into())
    }

    /// Like [`get_party_employment`](Self::get_party_employment), and also returns the status and the headers.
    pub fn get_party_employment_with_http_info(
        &self,
        customer_id: impl Into<Uuid>,
        employment_id: impl Into<Uuid>,
    ) -> GetPartyEmployment<HttpInfo> {
        GetPartyEmployment::new(&self.core, customer_id.into(), employment_id.into())
    }

    /// Replace one employment record
    ///
    /// Puts the given data in place of what is stored in this employment record.
    ///
    /// `PUT /customers/{customer_id}/employment/{employment_id}`
    pub fn update_party_employment(
        &self,
        customer_id: impl Into<Uuid>,
        employment_id: impl Into<Uuid>,
        employment: impl Into<models::Employment>,
    ) -> UpdatePartyEmployment<Data> {
        UpdatePartyEmployment::new(
            &self.core,
            customer_id.into(),
            employment_id.into(),
            employment.into(),
        )
    }

    /// Like [`update_party_employment`](Self::update_party_employment), and also returns the status and the headers.
    pub fn update_party_employment_with_http_info(
        &self,
        customer_id: impl Into<Uuid>,
        employment_id: impl Into<Uuid>,
        employment: impl Into<models::Employment>,
    ) -> UpdatePartyEmployment<HttpInfo> {
        UpdatePartyEmployment::new(
            &self.core,
            customer_id.into(),
            employment_id.into(),
            employment.into(),
        )
    }

    /// List a customer's risk ratings
    ///
    /// Returns the current risk rating of a customer, and on request the earlier ones too.
    ///
    /// `GET /customers/{customer_id}/risk_ratings`
    pub fn get_all_customer_risk_ratings(
        &self,
        customer_id: impl Into<Uuid>,
    ) -> GetAllCustomerRiskRatings<Data> {
        GetAllCustomerRiskRatings::new(&self.core, customer_id.into())
    }

    /// Like [`get_all_customer_risk_ratings`](Self::get_all_customer_risk_ratings), and also returns the status and the headers.
    pub fn get_all_customer_risk_ratings_with_http_info(
        &self,
        customer_id: impl Into<Uuid>,
    ) -> GetAllCustomerRiskRatings<HttpInfo> {
        GetAllCustomerRiskRatings::new(&self.core, customer_id.into())
    }

    /// Store a risk rating, or have one computed
    ///
    /// With a body, the given rating is checked and stored. Without one, Synctera analyses the customer and
    /// stores the rating that results.
    ///
    /// `POST /customers/{customer_id}/risk_ratings`
    pub fn create_customer_risk_rating(
        &self,
        customer_id: impl Into<Uuid>,
    ) -> CreateCustomerRiskRating<Data> {
        CreateCustomerRiskRating::new(&self.core, customer_id.into())
    }

    /// Like [`create_customer_risk_rating`](Self::create_customer_risk_rating), and also returns the status and the headers.
    pub fn create_customer_risk_rating_with_http_info(
        &self,
        customer_id: impl Into<Uuid>,
    ) -> CreateCustomerRiskRating<HttpInfo> {
        CreateCustomerRiskRating::new(&self.core, customer_id.into())
    }

    /// Fetch one risk rating
    ///
    /// Returns one risk rating of a customer.
    ///
    /// `GET /customers/{customer_id}/risk_ratings/{risk_rating_id}`
    pub fn get_customer_risk_rating(
        &self,
        customer_id: impl Into<Uuid>,
        risk_rating_id: impl Into<Uuid>,
    ) -> GetCustomerRiskRating<Data> {
        GetCustomerRiskRating::new(&self.core, customer_id.into(), risk_rating_id.into())
    }

    /// Like [`get_customer_risk_rating`](Self::get_customer_risk_rating), and also returns the status and the headers.
    pub fn get_customer_risk_rating_with_http_info(
        &self,
        customer_id: impl Into<Uuid>,
        risk_rating_id: impl Into<Uuid>,
    ) -> GetCustomerRiskRating<HttpInfo> {
        GetCustomerRiskRating::new(&self.core, customer_id.into(), risk_rating_id.into())
    }
}

static LIST_CUSTOMERS: Operation = Operation {
    id: "listCustomers",
    method: Method::Get,
    path: &[Part::Text("/customers")],
    accept: "application/json, application/problem+json",
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

    /// Keeps only the customers with one of these ids.
    pub fn id<How>(mut self, id: impl IntoList<Uuid, How>) -> Self {
        let id: Vec<Uuid> = IntoList::into_list(id);
        self.call.query_as("id", Style::Form, &id);
        self
    }

    /// Keeps only customers with this first name. A `*` stands for any text.
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        let first_name: String = first_name.into();
        self.call.query("first_name", &first_name);
        self
    }

    /// Keeps only customers with this last name. A `*` stands for any text.
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        let last_name: String = last_name.into();
        self.call.query("last_name", &last_name);
        self
    }

    /// Keeps only customers with this phone number in E.164 form. A `*` stands for any text.
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        let phone_number: String = phone_number.into();
        self.call.query("phone_number", &phone_number);
        self
    }

    /// Keeps only customers with this e-mail address. A `*` stands for any text.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        let email: String = email.into();
        self.call.query("email", &email);
        self
    }

    /// Keeps only customers whose tax id ends in these four digits.
    ///
    /// Minimum length in characters: `4`. Maximum length in characters: `4`.
    pub fn ssn_last_4(mut self, ssn_last_4: impl Into<String>) -> Self {
        let ssn_last_4: String = ssn_last_4.into();
        self.call.query("ssn_last_4", &ssn_last_4);
        self
    }

    /// Keeps only customers in this status.
    pub fn status(mut self, status: impl Into<models::CustomerStatus>) -> Self {
        let status: models::CustomerStatus = status.into();
        self.call.query("status", &status);
        self
    }

    /// How many customers a page holds at most. Values above 100 count as 100.
    ///
    /// Default: `100`. Minimum: `1`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.call.query("limit", &limit);
        self
    }

    /// The `next_page_token` of the page before. Leave it out to get the first page.
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        let page_token: String = page_token.into();
        self.call.query("page_token", &page_token);
        self
    }

    /// Fields to sort by, each with its direction.
    pub fn sort_by<How>(
        mut self,
        sort_by: impl IntoList<models::ListCustomersSortByItem, How>,
    ) -> Self {
        let sort_by: Vec<models::ListCustomersSortByItem> = IntoList::into_list(sort_by);
        self.call.query_as("sort_by", Style::Form, &sort_by);
        self
    }

    /// With `true`, keeps only customers that have at least one account.
    pub fn has_accounts(mut self, has_accounts: bool) -> Self {
        self.call.query("has_accounts", &has_accounts);
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
    ) -> BoxFuture<'static, Result<M::Output<models::CustomerList>, Error>> {
        self.call.send::<models::CustomerList, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::CustomerList>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for ListCustomers<M> {
    type Output = Result<M::Output<models::CustomerList>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl<M: Mode> ListCustomers<M> {
    const PAGES: &'static Pagination = &Pagination {
        step: Step::Cursor {
            to: Place::Query("page_token"),
            from: Source::Body("/next_page_token"),
        },
        items: Some("/customers"),
        more: None,
        pages: None,
        total: None,
        size: Some(Size {
            to: Place::Query("limit"),
            default: Some(100),
            maximum: None,
        }),
    };
    /// The pages of the list, from that of this request on. Each is requested when it is asked for.
    pub fn pages(self) -> Pages<models::CustomerList, M> {
        self.call.pages(Self::PAGES)
    }

    /// The items of the list, from the page of this request on. Each page is requested when the items of the
    /// one before it have been taken.
    pub fn items(self) -> PagedItems<models::CustomerInBody> {
        self.call.paged_items(Self::PAGES)
    }
}

/// The errors that the document describes for `list_customers`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListCustomersError {
    /// The API key is missing or not accepted.
    Unauthorized(models::Error),
    /// The API key does not permit this call.
    Forbidden(models::Error),
    /// The server failed.
    InternalServerError(models::Error),
    /// Any other failure, such as 422 for a reused idempotency key or a status that forbids the call, or
    /// 429 for too many requests, where `retry_after` may give the seconds to wait.
    Default(models::Error),
}

impl ApiError for ListCustomersError {
    #[inline]
    fn from_response(status: u16, body: &[u8]) -> Option<Self> {
        match status {
            401 => json::from_slice(body).ok().map(Self::Unauthorized),
            403 => json::from_slice(body).ok().map(Self::Forbidden),
            500 => json::from_slice(body).ok().map(Self::InternalServerError),
            _ => json::from_slice(body).ok().map(Self::Default),
        }
    }
}

static CREATE_CUSTOMER: Operation = Operation {
    id: "createCustomer",
    method: Method::Post,
    path: &[Part::Text("/customers")],
    accept: "application/json, application/problem+json",
    content: &[
        Content {
            media_type: "application/json",
            encode: encode_json,
            properties: &[],
        },
    ],
    security: &[&[&crate::client::BEARER_AUTH]],
    idempotency_key: Some(IdempotencyKey {
        header: "Idempotency-Key",
        longest: 36,
    }),
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
    fn new(core: &Core, customer_in_body: models::CustomerInBody) -> Self {
        let mut call = Call::new(core, &CREATE_CUSTOMER);
        call.body(customer_in_body);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// Lets the server recognise a repeated request. Choose a fresh value, best a UUID, for each request
    /// and send the same value only when retrying it. Reuse for another request, or while the first is
    /// still running, is refused with status 422.
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        let idempotency_key: String = idempotency_key.into();
        self.call.header("Idempotency-Key", &idempotency_key);
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
    ) -> BoxFuture<'static, Result<M::Output<models::CustomerInBody>, Error>> {
        self.call.send::<models::CustomerInBody, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::CustomerInBody>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for CreateCustomer<M> {
    type Output = Result<M::Output<models::CustomerInBody>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The errors that the document describes for `create_customer`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateCustomerError {
    /// The request is malformed, incomplete or contains values that are not allowed.
    BadRequest(models::Error),
    /// The API key is missing or not accepted.
    Unauthorized(models::Error),
    /// The API key does not permit this call.
    Forbidden(models::Error),
    /// The customer conflicts with one that exists already.
    Conflict(models::Error),
    /// The server failed.
    InternalServerError(models::Error),
    /// Any other failure, such as 422 for a reused idempotency key or a status that forbids the call, or
    /// 429 for too many requests, where `retry_after` may give the seconds to wait.
    Default(models::Error),
}

impl ApiError for CreateCustomerError {
    #[inline]
    fn from_response(status: u16, body: &[u8]) -> Option<Self> {
        match status {
            400 => json::from_slice(body).ok().map(Self::BadRequest),
            401 => json::from_slice(body).ok().map(Self::Unauthorized),
            403 => json::from_slice(body).ok().map(Self::Forbidden),
            409 => json::from_slice(body).ok().map(Self::Conflict),
            500 => json::from_slice(body).ok().map(Self::InternalServerError),
            _ => json::from_slice(body).ok().map(Self::Default),
        }
    }
}

static GET_CUSTOMER: Operation = Operation {
    id: "getCustomer",
    method: Method::Get,
    path: &[Part::Text("/customers/"), Part::Param("customer_id")],
    accept: "application/json, application/problem+json",
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
    fn new(core: &Core, customer_id: Uuid) -> Self {
        let mut call = Call::new(core, &GET_CUSTOMER);
        call.path("customer_id", &customer_id);
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
    ) -> BoxFuture<'static, Result<M::Output<models::CustomerInBody>, Error>> {
        self.call.send::<models::CustomerInBody, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::CustomerInBody>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for GetCustomer<M> {
    type Output = Result<M::Output<models::CustomerInBody>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The errors that the document describes for `get_customer`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetCustomerError {
    /// The request is malformed, incomplete or contains values that are not allowed.
    BadRequest(models::Error),
    /// The API key is missing or not accepted.
    Unauthorized(models::Error),
    /// The API key does not permit this call.
    Forbidden(models::Error),
    /// The customer, or the record asked for, does not exist.
    NotFound(models::Error),
    /// The server failed.
    InternalServerError(models::Error),
    /// Any other failure, such as 422 for a reused idempotency key or a status that forbids the call, or
    /// 429 for too many requests, where `retry_after` may give the seconds to wait.
    Default(models::Error),
}

impl ApiError for GetCustomerError {
    #[inline]
    fn from_response(status: u16, body: &[u8]) -> Option<Self> {
        match status {
            400 => json::from_slice(body).ok().map(Self::BadRequest),
            401 => json::from_slice(body).ok().map(Self::Unauthorized),
            403 => json::from_slice(body).ok().map(Self::Forbidden),
            404 => json::from_slice(body).ok().map(Self::NotFound),
            500 => json::from_slice(body).ok().map(Self::InternalServerError),
            _ => json::from_slice(body).ok().map(Self::Default),
        }
    }
}

static UPDATE_CUSTOMER: Operation = Operation {
    id: "updateCustomer",
    method: Method::Put,
    path: &[Part::Text("/customers/"), Part::Param("customer_id")],
    accept: "application/json, application/problem+json",
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
        customer_id: Uuid,
        customer_in_body: models::CustomerInBody,
    ) -> Self {
        let mut call = Call::new(core, &UPDATE_CUSTOMER);
        call.path("customer_id", &customer_id);
        call.body(customer_in_body);
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
    ) -> BoxFuture<'static, Result<M::Output<models::CustomerInBody>, Error>> {
        self.call.send::<models::CustomerInBody, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::CustomerInBody>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for UpdateCustomer<M> {
    type Output = Result<M::Output<models::CustomerInBody>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The errors that the document describes for `update_customer`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateCustomerError {
    /// The request is malformed, incomplete or contains values that are not allowed.
    BadRequest(models::Error),
    /// The API key is missing or not accepted.
    Unauthorized(models::Error),
    /// The API key does not permit this call.
    Forbidden(models::Error),
    /// The customer, or the record asked for, does not exist.
    NotFound(models::Error),
    /// The server failed.
    InternalServerError(models::Error),
    /// Any other failure, such as 422 for a reused idempotency key or a status that forbids the call, or
    /// 429 for too many requests, where `retry_after` may give the seconds to wait.
    Default(models::Error),
}

impl ApiError for UpdateCustomerError {
    #[inline]
    fn from_response(status: u16, body: &[u8]) -> Option<Self> {
        match status {
            400 => json::from_slice(body).ok().map(Self::BadRequest),
            401 => json::from_slice(body).ok().map(Self::Unauthorized),
            403 => json::from_slice(body).ok().map(Self::Forbidden),
            404 => json::from_slice(body).ok().map(Self::NotFound),
            500 => json::from_slice(body).ok().map(Self::InternalServerError),
            _ => json::from_slice(body).ok().map(Self::Default),
        }
    }
}

static PATCH_CUSTOMER: Operation = Operation {
    id: "patchCustomer",
    method: Method::Patch,
    path: &[Part::Text("/customers/"), Part::Param("customer_id")],
    accept: "application/json, application/problem+json",
    content: &[
        Content {
            media_type: "application/json",
            encode: encode_json,
            properties: &[],
        },
    ],
    security: &[&[&crate::client::BEARER_AUTH]],
    idempotency_key: Some(IdempotencyKey {
        header: "Idempotency-Key",
        longest: 36,
    }),
    ..Operation::USUAL
};

/// A request of `patch_customer`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct PatchCustomer<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> PatchCustomer<M> {
    fn new(
        core: &Core,
        customer_id: Uuid,
        patch_customer: models::PatchCustomer,
    ) -> Self {
        let mut call = Call::new(core, &PATCH_CUSTOMER);
        call.path("customer_id", &customer_id);
        call.body(patch_customer);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// Lets the server recognise a repeated request. Choose a fresh value, best a UUID, for each request
    /// and send the same value only when retrying it. Reuse for another request, or while the first is
    /// still running, is refused with status 422.
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        let idempotency_key: String = idempotency_key.into();
        self.call.header("Idempotency-Key", &idempotency_key);
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
    ) -> BoxFuture<'static, Result<M::Output<models::CustomerInBody>, Error>> {
        self.call.send::<models::CustomerInBody, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::CustomerInBody>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for PatchCustomer<M> {
    type Output = Result<M::Output<models::CustomerInBody>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The errors that the document describes for `patch_customer`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PatchCustomerError {
    /// The request is malformed, incomplete or contains values that are not allowed.
    BadRequest(models::Error),
    /// The API key is missing or not accepted.
    Unauthorized(models::Error),
    /// The API key does not permit this call.
    Forbidden(models::Error),
    /// The customer, or the record asked for, does not exist.
    NotFound(models::Error),
    /// The server failed.
    InternalServerError(models::Error),
    /// Any other failure, such as 422 for a reused idempotency key or a status that forbids the call, or
    /// 429 for too many requests, where `retry_after` may give the seconds to wait.
    Default(models::Error),
}

impl ApiError for PatchCustomerError {
    #[inline]
    fn from_response(status: u16, body: &[u8]) -> Option<Self> {
        match status {
            400 => json::from_slice(body).ok().map(Self::BadRequest),
            401 => json::from_slice(body).ok().map(Self::Unauthorized),
            403 => json::from_slice(body).ok().map(Self::Forbidden),
            404 => json::from_slice(body).ok().map(Self::NotFound),
            500 => json::from_slice(body).ok().map(Self::InternalServerError),
            _ => json::from_slice(body).ok().map(Self::Default),
        }
    }
}

static GET_ALL_CUSTOMER_EMPLOYMENT: Operation = Operation {
    id: "getAllCustomerEmployment",
    method: Method::Get,
    path: &[
        Part::Text("/customers/"),
        Part::Param("customer_id"),
        Part::Text("/employment"),
    ],
    accept: "application/json, application/problem+json",
    security: &[&[&crate::client::BEARER_AUTH]],
    ..Operation::USUAL
};

/// A request of `get_all_customer_employment`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetAllCustomerEmployment<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> GetAllCustomerEmployment<M> {
    fn new(core: &Core, customer_id: Uuid) -> Self {
        let mut call = Call::new(core, &GET_ALL_CUSTOMER_EMPLOYMENT);
        call.path("customer_id", &customer_id);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// Whether to return records that are no longer current as well.
    ///
    /// Default: `false`.
    pub fn include_history(mut self, include_history: bool) -> Self {
        self.call.query("include_history", &include_history);
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
    ) -> BoxFuture<'static, Result<M::Output<models::EmploymentList>, Error>> {
        self.call.send::<models::EmploymentList, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::EmploymentList>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for GetAllCustomerEmployment<M> {
    type Output = Result<M::Output<models::EmploymentList>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The errors that the document describes for `get_all_customer_employment`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetAllCustomerEmploymentError {
    /// The request is malformed, incomplete or contains values that are not allowed.
    BadRequest(models::Error),
    /// The customer, or the record asked for, does not exist.
    NotFound(models::Error),
    /// The server failed.
    InternalServerError(models::Error),
    /// Any other failure, such as 422 for a reused idempotency key or a status that forbids the call, or
    /// 429 for too many requests, where `retry_after` may give the seconds to wait.
    Default(models::Error),
}

impl ApiError for GetAllCustomerEmploymentError {
    #[inline]
    fn from_response(status: u16, body: &[u8]) -> Option<Self> {
        match status {
            400 => json::from_slice(body).ok().map(Self::BadRequest),
            404 => json::from_slice(body).ok().map(Self::NotFound),
            500 => json::from_slice(body).ok().map(Self::InternalServerError),
            _ => json::from_slice(body).ok().map(Self::Default),
        }
    }
}

static CREATE_CUSTOMER_EMPLOYMENT: Operation = Operation {
    id: "createCustomerEmployment",
    method: Method::Post,
    path: &[
        Part::Text("/customers/"),
        Part::Param("customer_id"),
        Part::Text("/employment"),
    ],
    accept: "application/json, application/problem+json",
    content: &[
        Content {
            media_type: "application/json",
            encode: encode_json,
            properties: &[],
        },
    ],
    security: &[&[&crate::client::BEARER_AUTH]],
    idempotency_key: Some(IdempotencyKey {
        header: "Idempotency-Key",
        longest: 36,
    }),
    ..Operation::USUAL
};

/// A request of `create_customer_employment`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateCustomerEmployment<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> CreateCustomerEmployment<M> {
    fn new(core: &Core, customer_id: Uuid, employment: models::Employment) -> Self {
        let mut call = Call::new(core, &CREATE_CUSTOMER_EMPLOYMENT);
        call.path("customer_id", &customer_id);
        call.body(employment);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// Lets the server recognise a repeated request. Choose a fresh value, best a UUID, for each request
    /// and send the same value only when retrying it. Reuse for another request, or while the first is
    /// still running, is refused with status 422.
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        let idempotency_key: String = idempotency_key.into();
        self.call.header("Idempotency-Key", &idempotency_key);
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
    ) -> BoxFuture<'static, Result<M::Output<models::Employment>, Error>> {
        self.call.send::<models::Employment, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::Employment>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for CreateCustomerEmployment<M> {
    type Output = Result<M::Output<models::Employment>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The errors that the document describes for `create_customer_employment`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateCustomerEmploymentError {
    /// The request is malformed, incomplete or contains values that are not allowed.
    BadRequest(models::Error),
    /// The server failed.
    InternalServerError(models::Error),
    /// Any other failure, such as 422 for a reused idempotency key or a status that forbids the call, or
    /// 429 for too many requests, where `retry_after` may give the seconds to wait.
    Default(models::Error),
}

impl ApiError for CreateCustomerEmploymentError {
    #[inline]
    fn from_response(status: u16, body: &[u8]) -> Option<Self> {
        match status {
            400 => json::from_slice(body).ok().map(Self::BadRequest),
            500 => json::from_slice(body).ok().map(Self::InternalServerError),
            _ => json::from_slice(body).ok().map(Self::Default),
        }
    }
}

static GET_PARTY_EMPLOYMENT: Operation = Operation {
    id: "getPartyEmployment",
    method: Method::Get,
    path: &[
        Part::Text("/customers/"),
        Part::Param("customer_id"),
        Part::Text("/employment/"),
        Part::Param("employment_id"),
    ],
    accept: "application/json, application/problem+json",
    security: &[&[&crate::client::BEARER_AUTH]],
    ..Operation::USUAL
};

/// A request of `get_party_employment`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetPartyEmployment<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> GetPartyEmployment<M> {
    fn new(core: &Core, customer_id: Uuid, employment_id: Uuid) -> Self {
        let mut call = Call::new(core, &GET_PARTY_EMPLOYMENT);
        call.path("customer_id", &customer_id);
        call.path("employment_id", &employment_id);
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
    ) -> BoxFuture<'static, Result<M::Output<models::Employment>, Error>> {
        self.call.send::<models::Employment, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::Employment>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for GetPartyEmployment<M> {
    type Output = Result<M::Output<models::Employment>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The errors that the document describes for `get_party_employment`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetPartyEmploymentError {
    /// The request is malformed, incomplete or contains values that are not allowed.
    BadRequest(models::Error),
    /// The customer, or the record asked for, does not exist.
    NotFound(models::Error),
    /// The server failed.
    InternalServerError(models::Error),
    /// Any other failure, such as 422 for a reused idempotency key or a status that forbids the call, or
    /// 429 for too many requests, where `retry_after` may give the seconds to wait.
    Default(models::Error),
}

impl ApiError for GetPartyEmploymentError {
    #[inline]
    fn from_response(status: u16, body: &[u8]) -> Option<Self> {
        match status {
            400 => json::from_slice(body).ok().map(Self::BadRequest),
            404 => json::from_slice(body).ok().map(Self::NotFound),
            500 => json::from_slice(body).ok().map(Self::InternalServerError),
            _ => json::from_slice(body).ok().map(Self::Default),
        }
    }
}

static UPDATE_PARTY_EMPLOYMENT: Operation = Operation {
    id: "updatePartyEmployment",
    method: Method::Put,
    path: &[
        Part::Text("/customers/"),
        Part::Param("customer_id"),
        Part::Text("/employment/"),
        Part::Param("employment_id"),
    ],
    accept: "application/json, application/problem+json",
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

/// A request of `update_party_employment`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct UpdatePartyEmployment<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> UpdatePartyEmployment<M> {
    fn new(
        core: &Core,
        customer_id: Uuid,
        employment_id: Uuid,
        employment: models::Employment,
    ) -> Self {
        let mut call = Call::new(core, &UPDATE_PARTY_EMPLOYMENT);
        call.path("customer_id", &customer_id);
        call.path("employment_id", &employment_id);
        call.body(employment);
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
    ) -> BoxFuture<'static, Result<M::Output<models::Employment>, Error>> {
        self.call.send::<models::Employment, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::Employment>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for UpdatePartyEmployment<M> {
    type Output = Result<M::Output<models::Employment>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The errors that the document describes for `update_party_employment`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdatePartyEmploymentError {
    /// The request is malformed, incomplete or contains values that are not allowed.
    BadRequest(models::Error),
    /// The customer, or the record asked for, does not exist.
    NotFound(models::Error),
    /// The server failed.
    InternalServerError(models::Error),
    /// Any other failure, such as 422 for a reused idempotency key or a status that forbids the call, or
    /// 429 for too many requests, where `retry_after` may give the seconds to wait.
    Default(models::Error),
}

impl ApiError for UpdatePartyEmploymentError {
    #[inline]
    fn from_response(status: u16, body: &[u8]) -> Option<Self> {
        match status {
            400 => json::from_slice(body).ok().map(Self::BadRequest),
            404 => json::from_slice(body).ok().map(Self::NotFound),
            500 => json::from_slice(body).ok().map(Self::InternalServerError),
            _ => json::from_slice(body).ok().map(Self::Default),
        }
    }
}

static GET_ALL_CUSTOMER_RISK_RATINGS: Operation = Operation {
    id: "getAllCustomerRiskRatings",
    method: Method::Get,
    path: &[
        Part::Text("/customers/"),
        Part::Param("customer_id"),
        Part::Text("/risk_ratings"),
    ],
    accept: "application/json, application/problem+json",
    security: &[&[&crate::client::BEARER_AUTH]],
    ..Operation::USUAL
};

/// A request of `get_all_customer_risk_ratings`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetAllCustomerRiskRatings<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> GetAllCustomerRiskRatings<M> {
    fn new(core: &Core, customer_id: Uuid) -> Self {
        let mut call = Call::new(core, &GET_ALL_CUSTOMER_RISK_RATINGS);
        call.path("customer_id", &customer_id);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// Whether to return records that are no longer current as well.
    ///
    /// Default: `false`.
    pub fn include_history(mut self, include_history: bool) -> Self {
        self.call.query("include_history", &include_history);
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
    ) -> BoxFuture<'static, Result<M::Output<models::RiskRatingList>, Error>> {
        self.call.send::<models::RiskRatingList, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::RiskRatingList>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for GetAllCustomerRiskRatings<M> {
    type Output = Result<M::Output<models::RiskRatingList>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The errors that the document describes for `get_all_customer_risk_ratings`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetAllCustomerRiskRatingsError {
    /// The request is malformed, incomplete or contains values that are not allowed.
    BadRequest(models::Error),
    /// The API key is missing or not accepted.
    Unauthorized(models::Error),
    /// The API key does not permit this call.
    Forbidden(models::Error),
    /// The customer, or the record asked for, does not exist.
    NotFound(models::Error),
    /// The server failed.
    InternalServerError(models::Error),
    /// Any other failure, such as 422 for a reused idempotency key or a status that forbids the call, or
    /// 429 for too many requests, where `retry_after` may give the seconds to wait.
    Default(models::Error),
}

impl ApiError for GetAllCustomerRiskRatingsError {
    #[inline]
    fn from_response(status: u16, body: &[u8]) -> Option<Self> {
        match status {
            400 => json::from_slice(body).ok().map(Self::BadRequest),
            401 => json::from_slice(body).ok().map(Self::Unauthorized),
            403 => json::from_slice(body).ok().map(Self::Forbidden),
            404 => json::from_slice(body).ok().map(Self::NotFound),
            500 => json::from_slice(body).ok().map(Self::InternalServerError),
            _ => json::from_slice(body).ok().map(Self::Default),
        }
    }
}

static CREATE_CUSTOMER_RISK_RATING: Operation = Operation {
    id: "createCustomerRiskRating",
    method: Method::Post,
    path: &[
        Part::Text("/customers/"),
        Part::Param("customer_id"),
        Part::Text("/risk_ratings"),
    ],
    accept: "application/json, application/problem+json",
    content: &[
        Content {
            media_type: "application/json",
            encode: encode_json,
            properties: &[],
        },
    ],
    security: &[&[&crate::client::BEARER_AUTH]],
    idempotency_key: Some(IdempotencyKey {
        header: "Idempotency-Key",
        longest: 36,
    }),
    ..Operation::USUAL
};

/// A request of `create_customer_risk_rating`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateCustomerRiskRating<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> CreateCustomerRiskRating<M> {
    fn new(core: &Core, customer_id: Uuid) -> Self {
        let mut call = Call::new(core, &CREATE_CUSTOMER_RISK_RATING);
        call.path("customer_id", &customer_id);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// Lets the server recognise a repeated request. Choose a fresh value, best a UUID, for each request
    /// and send the same value only when retrying it. Reuse for another request, or while the first is
    /// still running, is refused with status 422.
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        let idempotency_key: String = idempotency_key.into();
        self.call.header("Idempotency-Key", &idempotency_key);
        self
    }

    /// The rating to store. Leave the body out to have the rating computed.
    pub fn risk_rating(mut self, risk_rating: impl Into<models::RiskRating>) -> Self {
        let risk_rating: models::RiskRating = risk_rating.into();
        self.call.body(risk_rating);
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
    ) -> BoxFuture<'static, Result<M::Output<models::RiskRating>, Error>> {
        self.call.send::<models::RiskRating, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::RiskRating>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for CreateCustomerRiskRating<M> {
    type Output = Result<M::Output<models::RiskRating>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The errors that the document describes for `create_customer_risk_rating`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateCustomerRiskRatingError {
    /// The request is malformed, incomplete or contains values that are not allowed.
    BadRequest(models::Error),
    /// The API key is missing or not accepted.
    Unauthorized(models::Error),
    /// The API key does not permit this call.
    Forbidden(models::Error),
    /// The customer, or the record asked for, does not exist.
    NotFound(models::Error),
    /// The server failed.
    InternalServerError(models::Error),
    /// Any other failure, such as 422 for a reused idempotency key or a status that forbids the call, or
    /// 429 for too many requests, where `retry_after` may give the seconds to wait.
    Default(models::Error),
}

impl ApiError for CreateCustomerRiskRatingError {
    #[inline]
    fn from_response(status: u16, body: &[u8]) -> Option<Self> {
        match status {
            400 => json::from_slice(body).ok().map(Self::BadRequest),
            401 => json::from_slice(body).ok().map(Self::Unauthorized),
            403 => json::from_slice(body).ok().map(Self::Forbidden),
            404 => json::from_slice(body).ok().map(Self::NotFound),
            500 => json::from_slice(body).ok().map(Self::InternalServerError),
            _ => json::from_slice(body).ok().map(Self::Default),
        }
    }
}

static GET_CUSTOMER_RISK_RATING: Operation = Operation {
    id: "getCustomerRiskRating",
    method: Method::Get,
    path: &[
        Part::Text("/customers/"),
        Part::Param("customer_id"),
        Part::Text("/risk_ratings/"),
        Part::Param("risk_rating_id"),
    ],
    accept: "application/json, application/problem+json",
    security: &[&[&crate::client::BEARER_AUTH]],
    ..Operation::USUAL
};

/// A request of `get_customer_risk_rating`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetCustomerRiskRating<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> GetCustomerRiskRating<M> {
    fn new(core: &Core, customer_id: Uuid, risk_rating_id: Uuid) -> Self {
        let mut call = Call::new(core, &GET_CUSTOMER_RISK_RATING);
        call.path("customer_id", &customer_id);
        call.path("risk_rating_id", &risk_rating_id);
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
    ) -> BoxFuture<'static, Result<M::Output<models::RiskRating>, Error>> {
        self.call.send::<models::RiskRating, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::RiskRating>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for GetCustomerRiskRating<M> {
    type Output = Result<M::Output<models::RiskRating>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The errors that the document describes for `get_customer_risk_rating`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetCustomerRiskRatingError {
    /// The request is malformed, incomplete or contains values that are not allowed.
    BadRequest(models::Error),
    /// The API key is missing or not accepted.
    Unauthorized(models::Error),
    /// The API key does not permit this call.
    Forbidden(models::Error),
    /// The customer, or the record asked for, does not exist.
    NotFound(models::Error),
    /// The server failed.
    InternalServerError(models::Error),
    /// Any other failure, such as 422 for a reused idempotency key or a status that forbids the call, or
    /// 429 for too many requests, where `retry_after` may give the seconds to wait.
    Default(models::Error),
}

impl ApiError for GetCustomerRiskRatingError {
    #[inline]
    fn from_response(status: u16, body: &[u8]) -> Option<Self> {
        match status {
            400 => json::from_slice(body).ok().map(Self::BadRequest),
            401 => json::from_slice(body).ok().map(Self::Unauthorized),
            403 => json::from_slice(body).ok().map(Self::Forbidden),
            404 => json::from_slice(body).ok().map(Self::NotFound),
            500 => json::from_slice(body).ok().map(Self::InternalServerError),
            _ => json::from_slice(body).ok().map(Self::Default),
        }
    }
}
