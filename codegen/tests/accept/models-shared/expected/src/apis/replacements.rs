//! Operations of the tag `replacements`.

use crate::models;
use crate::runtime::{
    BoxFuture, Call, Content, Core, Data, Error, HttpInfo, Method, Mode, Operation, Part,
    RequestOptions, encode_json,
};

/// Operations of the tag `replacements`.
#[derive(Debug, Clone)]
pub struct ReplacementsApi {
    core: Core,
}

impl ReplacementsApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// Calls `PUT /orders/{id}`.
    pub fn replace_order(
        &self,
        id: impl Into<String>,
        body: impl Into<models::CreateOrderBody>,
    ) -> ReplaceOrder<Data> {
        ReplaceOrder::new(&self.core, id.into(), body.into())
    }

    /// Like [`replace_order`](Self::replace_order), and also returns the status and the headers.
    pub fn replace_order_with_http_info(
        &self,
        id: impl Into<String>,
        body: impl Into<models::CreateOrderBody>,
    ) -> ReplaceOrder<HttpInfo> {
        ReplaceOrder::new(&self.core, id.into(), body.into())
    }
}

static REPLACE_ORDER: Operation = Operation {
    id: "replaceOrder",
    method: Method::Put,
    path: &[Part::Text("/orders/"), Part::Param("id")],
    content: &[
        Content {
            media_type: "application/json",
            encode: encode_json,
            properties: &[],
        },
    ],
    ..Operation::USUAL
};

/// A request of `replace_order`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ReplaceOrder<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> ReplaceOrder<M> {
    fn new(core: &Core, id: String, body: models::CreateOrderBody) -> Self {
        let mut call = Call::new(core, &REPLACE_ORDER);
        call.path("id", &id);
        call.body(body);
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

impl<M: Mode> IntoFuture for ReplaceOrder<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
