//! Operations of the tag `Customer Addresses`.

use crate::models;
use crate::runtime::{
    ApiError, BoxFuture, Call, Content, Core, Data, Error, HttpInfo, Method, Mode,
    Operation, Part, RequestOptions, Uuid, encode_form, encode_json, json,
};

/// The addresses of one debtor, each with an identifier of its own.
#[derive(Debug, Clone)]
pub struct CustomerAddressesApi {
    core: Core,
}

impl CustomerAddressesApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// List the addresses of a customer
    ///
    /// Reads the addresses of one debtor, each with the identifier that later calls need. All of them come
    /// at once: Tratta's page documents no pages for this list.
    ///
    /// `GET /customers/{id}/addresses`
    pub fn list_customer_addresses(
        &self,
        id: impl Into<String>,
    ) -> ListCustomerAddresses<Data> {
        ListCustomerAddresses::new(&self.core, id.into())
    }

    /// Like [`list_customer_addresses`](Self::list_customer_addresses), and also returns the status and the headers.
    pub fn list_customer_addresses_with_http_info(
        &self,
        id: impl Into<String>,
    ) -> ListCustomerAddresses<HttpInfo> {
        ListCustomerAddresses::new(&self.core, id.into())
    }

    /// Add an address to a customer
    ///
    /// Gives a debtor a further address. The first address of a debtor becomes the primary one. Tratta's
    /// heading says GET, its sample POST: this is a POST.
    ///
    /// `POST /customers/{id}/addresses`
    pub fn create_customer_address(
        &self,
        id: impl Into<String>,
        address_request: impl Into<models::AddressRequest>,
    ) -> CreateCustomerAddress<Data> {
        CreateCustomerAddress::new(&self.core, id.into(), address_request.into())
    }

    /// Like [`create_customer_address`](Self::create_customer_address), and also returns the status and the headers.
    pub fn create_customer_address_with_http_info(
        &self,
        id: impl Into<String>,
        address_request: impl Into<models::AddressRequest>,
    ) -> CreateCustomerAddress<HttpInfo> {
        CreateCustomerAddress::new(&self.core, id.into(), address_request.into())
    }

    /// Update an address of a customer
    ///
    /// Changes one address of a debtor. The postal code is needed even if it stays the same.
    ///
    /// `PUT /customers/{id}/addresses/{addressId}`
    pub fn update_customer_address(
        &self,
        id: impl Into<String>,
        address_id: impl Into<Uuid>,
        address_request: impl Into<models::AddressRequest>,
    ) -> UpdateCustomerAddress<Data> {
        UpdateCustomerAddress::new(
            &self.core,
            id.into(),
            address_id.into(),
            address_request.into(),
        )
    }

    /// Like [`update_customer_address`](Self::update_customer_address), and also returns the status and the headers.
    pub fn update_customer_address_with_http_info(
        &self,
        id: impl Into<String>,
        address_id: impl Into<Uuid>,
        address_request: impl Into<models::AddressRequest>,
    ) -> UpdateCustomerAddress<HttpInfo> {
        UpdateCustomerAddress::new(
            &self.core,
            id.into(),
            address_id.into(),
            address_request.into(),
        )
    }

    /// Delete an address of a customer
    ///
    /// Removes one address of a debtor.
    ///
    /// `DELETE /customers/{id}/addresses/{addressId}`
    pub fn delete_customer_address(
        &self,
        id: impl Into<String>,
        address_id: impl Into<Uuid>,
    ) -> DeleteCustomerAddress<Data> {
        DeleteCustomerAddress::new(&self.core, id.into(), address_id.into())
    }

    /// Like [`delete_customer_address`](Self::delete_customer_address), and also returns the status and the headers.
    pub fn delete_customer_address_with_http_info(
        &self,
        id: impl Into<String>,
        address_id: impl Into<Uuid>,
    ) -> DeleteCustomerAddress<HttpInfo> {
        DeleteCustomerAddress::new(&self.core, id.into(), address_id.into())
    }
}

static LIST_CUSTOMER_ADDRESSES: Operation = Operation {
    id: "listCustomerAddresses",
    method: Method::Get,
    path: &[Part::Text("/customers/"), Part::Param("id"), Part::Text("/addresses")],
    accept: "application/json",
    security: &[&[&crate::client::BEARER_AUTH]],
    ..Operation::USUAL
};

/// A request of `list_customer_addresses`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListCustomerAddresses<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> ListCustomerAddresses<M> {
    fn new(core: &Core, id: String) -> Self {
        let mut call = Call::new(core, &LIST_CUSTOMER_ADDRESSES);
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
    ) -> BoxFuture<'static, Result<M::Output<models::AddressListResponse>, Error>> {
        self.call.send::<models::AddressListResponse, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::AddressListResponse>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for ListCustomerAddresses<M> {
    type Output = Result<M::Output<models::AddressListResponse>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The errors that the document describes for `list_customer_addresses`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListCustomerAddressesError {
    /// The access token is missing or not accepted.
    Unauthorized(models::Error),
    /// There is no such customer, or the customer has no such address.
    NotFound(models::Error),
    /// More requests were sent within a minute than the organisation may send.
    TooManyRequests(models::Error),
    /// Any other failure.
    Default(models::Error),
}

impl ApiError for ListCustomerAddressesError {
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

static CREATE_CUSTOMER_ADDRESS: Operation = Operation {
    id: "createCustomerAddress",
    method: Method::Post,
    path: &[Part::Text("/customers/"), Part::Param("id"), Part::Text("/addresses")],
    accept: "application/json",
    content: &[
        Content {
            media_type: "application/x-www-form-urlencoded",
            encode: encode_form,
            properties: &[],
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

/// A request of `create_customer_address`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateCustomerAddress<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> CreateCustomerAddress<M> {
    fn new(core: &Core, id: String, address_request: models::AddressRequest) -> Self {
        let mut call = Call::new(core, &CREATE_CUSTOMER_ADDRESS);
        call.path("id", &id);
        call.body(address_request);
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
    ) -> BoxFuture<'static, Result<M::Output<models::AddressResponse>, Error>> {
        self.call.send::<models::AddressResponse, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::AddressResponse>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for CreateCustomerAddress<M> {
    type Output = Result<M::Output<models::AddressResponse>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The errors that the document describes for `create_customer_address`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateCustomerAddressError {
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

impl ApiError for CreateCustomerAddressError {
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

static UPDATE_CUSTOMER_ADDRESS: Operation = Operation {
    id: "updateCustomerAddress",
    method: Method::Put,
    path: &[
        Part::Text("/customers/"),
        Part::Param("id"),
        Part::Text("/addresses/"),
        Part::Param("addressId"),
    ],
    accept: "application/json",
    content: &[
        Content {
            media_type: "application/x-www-form-urlencoded",
            encode: encode_form,
            properties: &[],
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

/// A request of `update_customer_address`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct UpdateCustomerAddress<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> UpdateCustomerAddress<M> {
    fn new(
        core: &Core,
        id: String,
        address_id: Uuid,
        address_request: models::AddressRequest,
    ) -> Self {
        let mut call = Call::new(core, &UPDATE_CUSTOMER_ADDRESS);
        call.path("id", &id);
        call.path("addressId", &address_id);
        call.body(address_request);
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
    ) -> BoxFuture<'static, Result<M::Output<models::AddressResponse>, Error>> {
        self.call.send::<models::AddressResponse, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::AddressResponse>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for UpdateCustomerAddress<M> {
    type Output = Result<M::Output<models::AddressResponse>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The errors that the document describes for `update_customer_address`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateCustomerAddressError {
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

impl ApiError for UpdateCustomerAddressError {
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

static DELETE_CUSTOMER_ADDRESS: Operation = Operation {
    id: "deleteCustomerAddress",
    method: Method::Delete,
    path: &[
        Part::Text("/customers/"),
        Part::Param("id"),
        Part::Text("/addresses/"),
        Part::Param("addressId"),
    ],
    accept: "application/json",
    security: &[&[&crate::client::BEARER_AUTH]],
    ..Operation::USUAL
};

/// A request of `delete_customer_address`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct DeleteCustomerAddress<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> DeleteCustomerAddress<M> {
    fn new(core: &Core, id: String, address_id: Uuid) -> Self {
        let mut call = Call::new(core, &DELETE_CUSTOMER_ADDRESS);
        call.path("id", &id);
        call.path("addressId", &address_id);
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

impl<M: Mode> IntoFuture for DeleteCustomerAddress<M> {
    type Output = Result<M::Output<models::SuccessResponse>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The errors that the document describes for `delete_customer_address`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DeleteCustomerAddressError {
    /// The access token is missing or not accepted.
    Unauthorized(models::Error),
    /// There is no such customer, or the customer has no such address.
    NotFound(models::Error),
    /// More requests were sent within a minute than the organisation may send.
    TooManyRequests(models::Error),
    /// Any other failure.
    Default(models::Error),
}

impl ApiError for DeleteCustomerAddressError {
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
