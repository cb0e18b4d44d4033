//! Operations of the tag `customers`.

use crate::runtime::{
    BoxFuture, Call, Core, Data, Error, HttpInfo, Method, Mode, Operation, Part,
    RequestOptions,
};

/// Operations of the tag `customers`.
#[derive(Debug, Clone)]
pub struct CustomersServiceXA3BE {
    core: Core,
}

impl CustomersServiceXA3BE {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// Calls `GET /f`.
    #[inline]
    pub fn other(&self) -> Other<Data> {
        Other::new(&self.core)
    }

    /// Like [`other`](Self::other), and also returns the status and the headers.
    #[inline]
    pub fn other_with_http_info(&self) -> Other<HttpInfo> {
        Other::new(&self.core)
    }

    /// Calls `GET /g`.
    #[inline]
    pub fn get_g(&self) -> GetG<Data> {
        GetG::new(&self.core)
    }

    /// Like [`get_g`](Self::get_g), and also returns the status and the headers.
    #[inline]
    pub fn get_g_with_http_info(&self) -> GetG<HttpInfo> {
        GetG::new(&self.core)
    }

    /// Calls `GET /h/{id}`.
    pub fn get_h_id(&self, id: impl Into<String>) -> GetHId<Data> {
        GetHId::new(&self.core, id.into())
    }

    /// Like [`get_h_id`](Self::get_h_id), and also returns the status and the headers.
    pub fn get_h_id_with_http_info(&self, id: impl Into<String>) -> GetHId<HttpInfo> {
        GetHId::new(&self.core, id.into())
    }
}

static OTHER: Operation = Operation {
    id: "other",
    method: Method::Get,
    path: &[Part::Text("/f")],
    ..Operation::USUAL
};

/// A request of `other`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct Other<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> Other<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &OTHER);
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

impl<M: Mode> IntoFuture for Other<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static GET_G: Operation = Operation {
    id: "get /g",
    method: Method::Get,
    path: &[Part::Text("/g")],
    ..Operation::USUAL
};

/// A request of `get_g`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetG<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> GetG<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &GET_G);
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

impl<M: Mode> IntoFuture for GetG<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static GET_H_ID: Operation = Operation {
    id: "get /h/ id ",
    method: Method::Get,
    path: &[Part::Text("/h/"), Part::Param("id")],
    ..Operation::USUAL
};

/// A request of `get_h_id`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetHId<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> GetHId<M> {
    fn new(core: &Core, id: String) -> Self {
        let mut call = Call::new(core, &GET_H_ID);
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

impl<M: Mode> IntoFuture for GetHId<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
