//! Operations of the tag `Calls`.

use crate::models;
use crate::runtime::{
    BoxFuture, Call, Core, Data, Error, HttpInfo, Method, Mode, Operation, Part,
    RequestOptions,
};

/// Operations of the tag `Calls`.
#[derive(Debug, Clone)]
pub struct CallsApi {
    core: Core,
}

impl CallsApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// Calls `GET /old`.
    #[deprecated]
    pub fn old(&self, b: impl Into<String>) -> Old<Data> {
        Old::new(&self.core, b.into())
    }

    /// Like [`old`](Self::old), and also returns the status and the headers.
    #[deprecated]
    pub fn old_with_http_info(&self, b: impl Into<String>) -> Old<HttpInfo> {
        Old::new(&self.core, b.into())
    }
}

static OLD: Operation = Operation {
    id: "old",
    method: Method::Get,
    path: &[Part::Text("/old")],
    accept: "application/json",
    ..Operation::USUAL
};

/// A request of `old`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct Old<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> Old<M> {
    fn new(core: &Core, b: String) -> Self {
        let mut call = Call::new(core, &OLD);
        call.query("b", &b);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// The parameter `a`.
    #[deprecated]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        let a: String = a.into();
        self.call.query("a", &a);
        self
    }

    /// The parameter `c`.
    #[deprecated]
    pub fn c(mut self, c: impl Into<models::OldEnum>) -> Self {
        let c: models::OldEnum = c.into();
        self.call.query("c", &c);
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<models::Old>, Error>> {
        self.call.send::<models::Old, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::Old>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for Old<M> {
    type Output = Result<M::Output<models::Old>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
