//! Operations on customers.

use std::future::IntoFuture;
use std::marker::PhantomData;

use serde_json::Value;

use super::client::BEARER_AUTH;
use crate::runtime::{
    ApiError, BoxFuture, Call, Content, Core, Data, Error, FromResponse, HttpInfo, Method, Mode, Operation, Part,
    RequestOptions, Response, decode_text, encode_form, encode_json, json,
};

static GET_CUSTOMER: Operation = Operation {
    id: "getCustomer",
    method: Method::Get,
    path: &[Part::Text("/customers/"), Part::Param("customer_id")],
    accept: "application/json, application/problem+json",
    content: &[],
    security: &[&[&BEARER_AUTH]],
    ..Operation::USUAL
};

static CREATE_CUSTOMER: Operation = Operation {
    id: "createCustomer",
    method: Method::Post,
    path: &[Part::Text("/customers")],
    accept: "application/json",
    content: &[
        Content { media_type: "application/x-www-form-urlencoded", encode: encode_form, properties: &[] },
        Content { media_type: "application/json", encode: encode_json, properties: &[] },
    ],
    security: &[&[&BEARER_AUTH]],
    ..Operation::USUAL
};

static DELETE_CUSTOMER: Operation = Operation {
    id: "deleteCustomer",
    method: Method::Delete,
    path: &[Part::Text("/customers/"), Part::Param("customer_id")],
    accept: "",
    content: &[],
    security: &[&[&BEARER_AUTH]],
    ..Operation::USUAL
};

static COUNT: Operation = Operation {
    id: "count",
    method: Method::Head,
    path: &[Part::Text("/customers")],
    accept: "",
    content: &[],
    security: &[&[&BEARER_AUTH]],
    ..Operation::USUAL
};

static EXPORT: Operation = Operation {
    id: "export",
    method: Method::Get,
    path: &[Part::Text("/export")],
    accept: "text/csv",
    content: &[],
    security: &[&[&BEARER_AUTH]],
    ..Operation::USUAL
};

/// Operations on customers.
#[derive(Debug, Clone)]
pub struct CustomersApi {
    core: Core,
}

#[allow(dead_code)]
impl CustomersApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// `getCustomer`
    pub fn get_customer(&self, customer_id: impl Into<String>) -> GetCustomer {
        GetCustomer::new(&self.core, customer_id.into())
    }

    /// `getCustomer`, with the status and headers of the response.
    pub fn get_customer_with_http_info(&self, customer_id: impl Into<String>) -> GetCustomer<HttpInfo> {
        GetCustomer::new(&self.core, customer_id.into())
    }

    /// `createCustomer`
    pub fn create_customer(&self, customer: impl Into<Value>) -> CreateCustomer {
        CreateCustomer::new(&self.core, customer.into())
    }

    /// `createCustomer`, with the status and headers of the response.
    pub fn create_customer_with_http_info(&self, customer: impl Into<Value>) -> CreateCustomer<HttpInfo> {
        CreateCustomer::new(&self.core, customer.into())
    }

    /// `deleteCustomer`
    pub fn delete_customer(&self, customer_id: impl Into<String>) -> DeleteCustomer {
        DeleteCustomer::new(&self.core, customer_id.into())
    }

    /// `deleteCustomer`, with the status and headers of the response.
    pub fn delete_customer_with_http_info(&self, customer_id: impl Into<String>) -> DeleteCustomer<HttpInfo> {
        DeleteCustomer::new(&self.core, customer_id.into())
    }

    /// `count`
    pub fn count(&self) -> Count {
        Count::new(&self.core)
    }

    /// `count`, with the status and headers of the response.
    pub fn count_with_http_info(&self) -> Count<HttpInfo> {
        Count::new(&self.core)
    }

    /// `export`
    pub fn export(&self) -> Export {
        Export::new(&self.core)
    }

    /// `export`, with the status and headers of the response.
    pub fn export_with_http_info(&self) -> Export<HttpInfo> {
        Export::new(&self.core)
    }
}

/// A request of `getCustomer`.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetCustomer<M = Data> {
    call: Call,
    mode: PhantomData<fn() -> M>,
}

#[allow(dead_code)]
impl<M: Mode> GetCustomer<M> {
    fn new(core: &Core, customer_id: String) -> Self {
        let mut call = Call::new(core, &GET_CUSTOMER);
        call.path("customer_id", &customer_id);
        Self { call, mode: PhantomData }
    }

    /// Asks for everything.
    pub fn verbose(mut self, verbose: bool) -> Self {
        self.call.query("verbose", &verbose);
        self
    }

    /// Sets the options of this request.
    pub fn options(mut self, options: RequestOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<Value>, Error>> {
        self.call.send::<Value, M>()
    }
}

impl<M: Mode> IntoFuture for GetCustomer<M> {
    type Output = Result<M::Output<Value>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A request of `createCustomer`.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateCustomer<M = Data> {
    call: Call,
    mode: PhantomData<fn() -> M>,
}

#[allow(dead_code)]
impl<M: Mode> CreateCustomer<M> {
    fn new(core: &Core, customer: Value) -> Self {
        let mut call = Call::new(core, &CREATE_CUSTOMER);
        call.body(customer);
        Self { call, mode: PhantomData }
    }

    /// Recognises a request that is sent again.
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.call.header("Idempotency-Key", &idempotency_key.into());
        self
    }

    /// Sets the options of this request.
    pub fn options(mut self, options: RequestOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<CreateCustomerResponse>, Error>> {
        self.call.send::<CreateCustomerResponse, M>()
    }
}

impl<M: Mode> IntoFuture for CreateCustomer<M> {
    type Output = Result<M::Output<CreateCustomerResponse>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A request of `deleteCustomer`.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct DeleteCustomer<M = Data> {
    call: Call,
    mode: PhantomData<fn() -> M>,
}

#[allow(dead_code)]
impl<M: Mode> DeleteCustomer<M> {
    fn new(core: &Core, customer_id: String) -> Self {
        let mut call = Call::new(core, &DELETE_CUSTOMER);
        call.path("customer_id", &customer_id);
        Self { call, mode: PhantomData }
    }

    /// Sets the options of this request.
    pub fn options(mut self, options: RequestOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<()>, Error>> {
        self.call.send::<(), M>()
    }
}

impl<M: Mode> IntoFuture for DeleteCustomer<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A request of `count`.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct Count<M = Data> {
    call: Call,
    mode: PhantomData<fn() -> M>,
}

#[allow(dead_code)]
impl<M: Mode> Count<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &COUNT);
        Self { call, mode: PhantomData }
    }

    /// Sets the options of this request.
    pub fn options(mut self, options: RequestOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<()>, Error>> {
        self.call.send::<(), M>()
    }
}

impl<M: Mode> IntoFuture for Count<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A request of `export`.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct Export<M = Data> {
    call: Call,
    mode: PhantomData<fn() -> M>,
}

#[allow(dead_code)]
impl<M: Mode> Export<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &EXPORT);
        Self { call, mode: PhantomData }
    }

    /// Sets the options of this request.
    pub fn options(mut self, options: RequestOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<String>, Error>> {
        self.call.send_as::<String, M>(decode_text)
    }
}

impl<M: Mode> IntoFuture for Export<M> {
    type Output = Result<M::Output<String>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The successful responses of `createCustomer`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateCustomerResponse {
    /// 201
    Created(Value),
    /// 202
    Accepted(String),
}

impl FromResponse for CreateCustomerResponse {
    fn from_response(response: &Response) -> Result<Self, String> {
        match response.status.as_u16() {
            201 => response.json().map(Self::Created),
            202 => response.json().map(Self::Accepted),
            _ => response.undocumented(),
        }
    }
}

/// The documented errors of `getCustomer`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetCustomerError {
    /// 404
    NotFound(String),
}

impl ApiError for GetCustomerError {
    fn from_response(status: u16, body: &[u8]) -> Option<Self> {
        match status {
            404 => json::from_slice(body).ok().map(Self::NotFound),
            _ => None,
        }
    }
}
