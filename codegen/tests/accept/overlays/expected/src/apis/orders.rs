//! Operations of the tag `orders`.

use crate::models;
use crate::runtime::{
    BoxFuture, Call, Core, Data, Error, HttpInfo, Method, Mode, Operation, Part,
    RequestOptions,
};

/// Operations of the tag `orders`.
#[derive(Debug, Clone)]
pub struct OrdersApi {
    core: Core,
}

impl OrdersApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
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

    /// Calls `GET /orders/{id}`.
    pub fn get_order(&self, id: impl Into<String>) -> GetOrder<Data> {
        GetOrder::new(&self.core, id.into())
    }

    /// Like [`get_order`](Self::get_order), and also returns the status and the headers.
    pub fn get_order_with_http_info(&self, id: impl Into<String>) -> GetOrder<HttpInfo> {
        GetOrder::new(&self.core, id.into())
    }

    /// Calls `GET /customers/{customer}/orders`.
    pub fn list_customer_orders(
        &self,
        customer: impl Into<String>,
    ) -> ListCustomerOrders<Data> {
        ListCustomerOrders::new(&self.core, customer.into())
    }

    /// Like [`list_customer_orders`](Self::list_customer_orders), and also returns the status and the headers.
    pub fn list_customer_orders_with_http_info(
        &self,
        customer: impl Into<String>,
    ) -> ListCustomerOrders<HttpInfo> {
        ListCustomerOrders::new(&self.core, customer.into())
    }
}

static LIST_ORDERS: Operation = Operation {
    id: "listOrders",
    method: Method::Get,
    path: &[Part::Text("/orders")],
    accept: "application/json",
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

    /// The parameter `limit`.
    ///
    /// Minimum: `1`.
    pub fn limit(mut self, limit: i32) -> Self {
        self.call.query("limit", &limit);
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
    ) -> BoxFuture<'static, Result<M::Output<Vec<models::Order>>, Error>> {
        self.call.send::<Vec<models::Order>, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<Vec<models::Order>>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for ListOrders<M> {
    type Output = Result<M::Output<Vec<models::Order>>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static GET_ORDER: Operation = Operation {
    id: "getOrder",
    method: Method::Get,
    path: &[Part::Text("/orders/"), Part::Param("id")],
    accept: "application/json",
    ..Operation::USUAL
};

/// A request of `get_order`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetOrder<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> GetOrder<M> {
    fn new(core: &Core, id: String) -> Self {
        let mut call = Call::new(core, &GET_ORDER);
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<models::Order>, Error>> {
        self.call.send::<models::Order, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::Order>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for GetOrder<M> {
    type Output = Result<M::Output<models::Order>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static LIST_CUSTOMER_ORDERS: Operation = Operation {
    id: "listCustomerOrders",
    method: Method::Get,
    path: &[Part::Text("/customers/"), Part::Param("customer"), Part::Text("/orders")],
    accept: "application/json",
    ..Operation::USUAL
};

/// A request of `list_customer_orders`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListCustomerOrders<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> ListCustomerOrders<M> {
    fn new(core: &Core, customer: String) -> Self {
        let mut call = Call::new(core, &LIST_CUSTOMER_ORDERS);
        call.path("customer", &customer);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// The parameter `limit`.
    ///
    /// Minimum: `1`.
    pub fn limit(mut self, limit: i32) -> Self {
        self.call.query("limit", &limit);
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
    ) -> BoxFuture<'static, Result<M::Output<Vec<models::Order>>, Error>> {
        self.call.send::<Vec<models::Order>, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<Vec<models::Order>>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for ListCustomerOrders<M> {
    type Output = Result<M::Output<Vec<models::Order>>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
