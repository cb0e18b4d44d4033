//! Operations of the tag `Customers`.

use std::collections::BTreeMap;
use crate::models;
use crate::runtime::{
    ApiError, BoxFuture, Call, Content, Core, Data, Error, HttpInfo, Method, Mode,
    Operation, Part, RequestOptions, encode_json, json,
};

/// The customers registered under a profile.
#[derive(Debug, Clone)]
pub struct CustomersApi {
    core: Core,
}

impl CustomersApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// List the customers of a profile
    ///
    /// Reads the register of one profile, a page at a time. How to ask for a page other than the first is
    /// not documented. The vendor's page also lists `partnerId`, the id of a partner, as a required path
    /// parameter, but the path that it prints has no place for it: this call does not take it.
    ///
    /// `GET /v1/profiles/{profileId}/customers`
    pub fn list_customers(&self, profile_id: impl Into<String>) -> ListCustomers<Data> {
        ListCustomers::new(&self.core, profile_id.into())
    }

    /// Like [`list_customers`](Self::list_customers), and also returns the status and the headers.
    pub fn list_customers_with_http_info(
        &self,
        profile_id: impl Into<String>,
    ) -> ListCustomers<HttpInfo> {
        ListCustomers::new(&self.core, profile_id.into())
    }

    /// Create a customer
    ///
    /// Adds a customer to the register of a profile and answers with the stored entry.
    ///
    /// `POST /v1/profiles/{profileId}/customers`
    pub fn create_customer(
        &self,
        profile_id: impl Into<String>,
        customer_input: impl Into<models::CustomerInput>,
    ) -> CreateCustomer<Data> {
        CreateCustomer::new(&self.core, profile_id.into(), customer_input.into())
    }

    /// Like [`create_customer`](Self::create_customer), and also returns the status and the headers.
    pub fn create_customer_with_http_info(
        &self,
        profile_id: impl Into<String>,
        customer_input: impl Into<models::CustomerInput>,
    ) -> CreateCustomer<HttpInfo> {
        CreateCustomer::new(&self.core, profile_id.into(), customer_input.into())
    }

    /// Fetch a customer
    ///
    /// Reads a single entry from the register of a profile.
    ///
    /// `GET /v1/profiles/{profileId}/customers/{customerId}`
    pub fn get_customer(
        &self,
        profile_id: impl Into<String>,
        customer_id: impl Into<String>,
    ) -> GetCustomer<Data> {
        GetCustomer::new(&self.core, profile_id.into(), customer_id.into())
    }

    /// Like [`get_customer`](Self::get_customer), and also returns the status and the headers.
    pub fn get_customer_with_http_info(
        &self,
        profile_id: impl Into<String>,
        customer_id: impl Into<String>,
    ) -> GetCustomer<HttpInfo> {
        GetCustomer::new(&self.core, profile_id.into(), customer_id.into())
    }

    /// Update a customer
    ///
    /// Changes an entry of the register and answers with the result. It is not documented whether a
    /// property that is left out keeps its stored value.
    ///
    /// `PUT /v1/profiles/{profileId}/customers/{customerId}`
    pub fn update_customer(
        &self,
        profile_id: impl Into<String>,
        customer_id: impl Into<String>,
        customer_input: impl Into<models::CustomerInput>,
    ) -> UpdateCustomer<Data> {
        UpdateCustomer::new(
            &self.core,
            profile_id.into(),
            customer_id.into(),
            customer_input.into(),
        )
    }

    /// Like [`update_customer`](Self::update_customer), and also returns the status and the headers.
    pub fn update_customer_with_http_info(
        &self,
        profile_id: impl Into<String>,
        customer_id: impl Into<String>,
        customer_input: impl Into<models::CustomerInput>,
    ) -> UpdateCustomer<HttpInfo> {
        UpdateCustomer::new(
            &self.core,
            profile_id.into(),
            customer_id.into(),
            customer_input.into(),
        )
    }

    /// Delete a customer
    ///
    /// Removes an entry from the register and answers with what it held.
    ///
    /// `DELETE /v1/profiles/{profileId}/customers/{customerId}`
    pub fn delete_customer(
        &self,
        profile_id: impl Into<String>,
        customer_id: impl Into<String>,
    ) -> DeleteCustomer<Data> {
        DeleteCustomer::new(&self.core, profile_id.into(), customer_id.into())
    }

    /// Like [`delete_customer`](Self::delete_customer), and also returns the status and the headers.
    pub fn delete_customer_with_http_info(
        &self,
        profile_id: impl Into<String>,
        customer_id: impl Into<String>,
    ) -> DeleteCustomer<HttpInfo> {
        DeleteCustomer::new(&self.core, profile_id.into(), customer_id.into())
    }
}

static LIST_CUSTOMERS: Operation = Operation {
    id: "listCustomers",
    method: Method::Get,
    path: &[
        Part::Text("/v1/profiles/"),
        Part::Param("profileId"),
        Part::Text("/customers"),
    ],
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
    fn new(core: &Core, profile_id: String) -> Self {
        let mut call = Call::new(core, &LIST_CUSTOMERS);
        call.path("profileId", &profile_id);
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
    ) -> BoxFuture<'static, Result<M::Output<models::CustomerPage>, Error>> {
        self.call.send::<models::CustomerPage, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::CustomerPage>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for ListCustomers<M> {
    type Output = Result<M::Output<models::CustomerPage>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The errors that the document describes for `list_customers`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListCustomersError {
    /// Any other failure, for instance a token that is missing or has expired.
    Default(BTreeMap<String, json::Value>),
}

impl ApiError for ListCustomersError {
    #[inline]
    fn from_response(_: u16, body: &[u8]) -> Option<Self> {
        json::from_slice(body).ok().map(Self::Default)
    }
}

static CREATE_CUSTOMER: Operation = Operation {
    id: "createCustomer",
    method: Method::Post,
    path: &[
        Part::Text("/v1/profiles/"),
        Part::Param("profileId"),
        Part::Text("/customers"),
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

/// A request of `create_customer`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateCustomer<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> CreateCustomer<M> {
    fn new(
        core: &Core,
        profile_id: String,
        customer_input: models::CustomerInput,
    ) -> Self {
        let mut call = Call::new(core, &CREATE_CUSTOMER);
        call.path("profileId", &profile_id);
        call.body(customer_input);
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<models::Customer>, Error>> {
        self.call.send::<models::Customer, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::Customer>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for CreateCustomer<M> {
    type Output = Result<M::Output<models::Customer>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The errors that the document describes for `create_customer`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateCustomerError {
    /// The request was malformed or carried values that the server does not accept.
    BadRequest(BTreeMap<String, json::Value>),
    /// Any other failure, for instance a token that is missing or has expired.
    Default(BTreeMap<String, json::Value>),
}

impl ApiError for CreateCustomerError {
    #[inline]
    fn from_response(status: u16, body: &[u8]) -> Option<Self> {
        match status {
            400 => json::from_slice(body).ok().map(Self::BadRequest),
            _ => json::from_slice(body).ok().map(Self::Default),
        }
    }
}

static GET_CUSTOMER: Operation = Operation {
    id: "getCustomer",
    method: Method::Get,
    path: &[
        Part::Text("/v1/profiles/"),
        Part::Param("profileId"),
        Part::Text("/customers/"),
        Part::Param("customerId"),
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
    fn new(core: &Core, profile_id: String, customer_id: String) -> Self {
        let mut call = Call::new(core, &GET_CUSTOMER);
        call.path("profileId", &profile_id);
        call.path("customerId", &customer_id);
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<models::Customer>, Error>> {
        self.call.send::<models::Customer, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::Customer>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for GetCustomer<M> {
    type Output = Result<M::Output<models::Customer>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The errors that the document describes for `get_customer`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetCustomerError {
    /// The profile has no such customer.
    NotFound(BTreeMap<String, json::Value>),
    /// Any other failure, for instance a token that is missing or has expired.
    Default(BTreeMap<String, json::Value>),
}

impl ApiError for GetCustomerError {
    #[inline]
    fn from_response(status: u16, body: &[u8]) -> Option<Self> {
        match status {
            404 => json::from_slice(body).ok().map(Self::NotFound),
            _ => json::from_slice(body).ok().map(Self::Default),
        }
    }
}

static UPDATE_CUSTOMER: Operation = Operation {
    id: "updateCustomer",
    method: Method::Put,
    path: &[
        Part::Text("/v1/profiles/"),
        Part::Param("profileId"),
        Part::Text("/customers/"),
        Part::Param("customerId"),
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
        profile_id: String,
        customer_id: String,
        customer_input: models::CustomerInput,
    ) -> Self {
        let mut call = Call::new(core, &UPDATE_CUSTOMER);
        call.path("profileId", &profile_id);
        call.path("customerId", &customer_id);
        call.body(customer_input);
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<models::Customer>, Error>> {
        self.call.send::<models::Customer, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::Customer>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for UpdateCustomer<M> {
    type Output = Result<M::Output<models::Customer>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The errors that the document describes for `update_customer`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateCustomerError {
    /// The request was malformed or carried values that the server does not accept.
    BadRequest(BTreeMap<String, json::Value>),
    /// Any other failure, for instance a token that is missing or has expired.
    Default(BTreeMap<String, json::Value>),
}

impl ApiError for UpdateCustomerError {
    #[inline]
    fn from_response(status: u16, body: &[u8]) -> Option<Self> {
        match status {
            400 => json::from_slice(body).ok().map(Self::BadRequest),
            _ => json::from_slice(body).ok().map(Self::Default),
        }
    }
}

static DELETE_CUSTOMER: Operation = Operation {
    id: "deleteCustomer",
    method: Method::Delete,
    path: &[
        Part::Text("/v1/profiles/"),
        Part::Param("profileId"),
        Part::Text("/customers/"),
        Part::Param("customerId"),
    ],
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
    fn new(core: &Core, profile_id: String, customer_id: String) -> Self {
        let mut call = Call::new(core, &DELETE_CUSTOMER);
        call.path("profileId", &profile_id);
        call.path("customerId", &customer_id);
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<models::Customer>, Error>> {
        self.call.send::<models::Customer, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::Customer>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for DeleteCustomer<M> {
    type Output = Result<M::Output<models::Customer>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The errors that the document describes for `delete_customer`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DeleteCustomerError {
    /// The request was malformed or carried values that the server does not accept.
    BadRequest(BTreeMap<String, json::Value>),
    /// Any other failure, for instance a token that is missing or has expired.
    Default(BTreeMap<String, json::Value>),
}

impl ApiError for DeleteCustomerError {
    #[inline]
    fn from_response(status: u16, body: &[u8]) -> Option<Self> {
        match status {
            400 => json::from_slice(body).ok().map(Self::BadRequest),
            _ => json::from_slice(body).ok().map(Self::Default),
        }
    }
}
