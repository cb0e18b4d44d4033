//! Operations without a tag.

use crate::runtime::{
    BoxFuture, Call, Core, Data, Error, HttpInfo, Method, Mode, Operation, Part,
    RequestOptions,
};

/// Operations without a tag.
#[derive(Debug, Clone)]
pub struct UntaggedApi {
    core: Core,
}

impl UntaggedApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// Calls `GET /api/v1/{id}`.
    pub fn get_anything(&self, id: impl Into<String>) -> GetAnything<Data> {
        GetAnything::new(&self.core, id.into())
    }

    /// Like [`get_anything`](Self::get_anything), and also returns the status and the headers.
    pub fn get_anything_with_http_info(
        &self,
        id: impl Into<String>,
    ) -> GetAnything<HttpInfo> {
        GetAnything::new(&self.core, id.into())
    }
}

static GET_ANYTHING: Operation = Operation {
    id: "getAnything",
    method: Method::Get,
    path: &[Part::Text("/api/v1/"), Part::Param("id")],
    ..Operation::USUAL
};

/// A request of `get_anything`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetAnything<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> GetAnything<M> {
    fn new(core: &Core, id: String) -> Self {
        let mut call = Call::new(core, &GET_ANYTHING);
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

impl<M: Mode> IntoFuture for GetAnything<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
