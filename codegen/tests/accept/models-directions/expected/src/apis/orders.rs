//! Operations of the tag `orders`.

use crate::models;
use crate::runtime::{
    BoxFuture, Call, Content, Core, Data, Error, HttpInfo, Method, Mode, Operation, Part,
    RequestOptions, encode_json,
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

    /// Calls `POST /orders`.
    pub fn create_order(&self, order: impl Into<models::Order>) -> CreateOrder<Data> {
        CreateOrder::new(&self.core, order.into())
    }

    /// Like [`create_order`](Self::create_order), and also returns the status and the headers.
    pub fn create_order_with_http_info(
        &self,
        order: impl Into<models::Order>,
    ) -> CreateOrder<HttpInfo> {
        CreateOrder::new(&self.core, order.into())
    }
}

static CREATE_ORDER: Operation = Operation {
    id: "createOrder",
    method: Method::Post,
    path: &[Part::Text("/orders")],
    content: &[
        Content {
            media_type: "application/json",
            encode: encode_json,
            properties: &[],
        },
    ],
    ..Operation::USUAL
};

/// A request of `create_order`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateOrder<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> CreateOrder<M> {
    fn new(core: &Core, order: models::Order) -> Self {
        let mut call = Call::new(core, &CREATE_ORDER);
        call.body(order);
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

impl<M: Mode> IntoFuture for CreateOrder<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
