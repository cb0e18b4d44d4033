//! Operations of the tag `Calls`.

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

    /// Calls `GET /inherited`.
    #[inline]
    pub fn inherited(&self) -> Inherited<Data> {
        Inherited::new(&self.core)
    }

    /// Like [`inherited`](Self::inherited), and also returns the status and the headers.
    #[inline]
    pub fn inherited_with_http_info(&self) -> Inherited<HttpInfo> {
        Inherited::new(&self.core)
    }

    /// Calls `GET /both`.
    #[inline]
    pub fn both(&self) -> Both<Data> {
        Both::new(&self.core)
    }

    /// Like [`both`](Self::both), and also returns the status and the headers.
    #[inline]
    pub fn both_with_http_info(&self) -> Both<HttpInfo> {
        Both::new(&self.core)
    }

    /// Calls `GET /either`.
    #[inline]
    pub fn either(&self) -> Either<Data> {
        Either::new(&self.core)
    }

    /// Like [`either`](Self::either), and also returns the status and the headers.
    #[inline]
    pub fn either_with_http_info(&self) -> Either<HttpInfo> {
        Either::new(&self.core)
    }

    /// Calls `GET /optional`.
    #[inline]
    pub fn optional(&self) -> Optional<Data> {
        Optional::new(&self.core)
    }

    /// Like [`optional`](Self::optional), and also returns the status and the headers.
    #[inline]
    pub fn optional_with_http_info(&self) -> Optional<HttpInfo> {
        Optional::new(&self.core)
    }

    /// Calls `GET /open`.
    #[inline]
    pub fn open(&self) -> Open<Data> {
        Open::new(&self.core)
    }

    /// Like [`open`](Self::open), and also returns the status and the headers.
    #[inline]
    pub fn open_with_http_info(&self) -> Open<HttpInfo> {
        Open::new(&self.core)
    }

    /// Calls `GET /session`.
    #[inline]
    pub fn session(&self) -> Session<Data> {
        Session::new(&self.core)
    }

    /// Like [`session`](Self::session), and also returns the status and the headers.
    #[inline]
    pub fn session_with_http_info(&self) -> Session<HttpInfo> {
        Session::new(&self.core)
    }

    /// Calls `GET /oauth`.
    #[inline]
    pub fn oauth(&self) -> Oauth<Data> {
        Oauth::new(&self.core)
    }

    /// Like [`oauth`](Self::oauth), and also returns the status and the headers.
    #[inline]
    pub fn oauth_with_http_info(&self) -> Oauth<HttpInfo> {
        Oauth::new(&self.core)
    }

    /// Calls `GET /digest`.
    #[inline]
    pub fn digest(&self) -> Digest<Data> {
        Digest::new(&self.core)
    }

    /// Like [`digest`](Self::digest), and also returns the status and the headers.
    #[inline]
    pub fn digest_with_http_info(&self) -> Digest<HttpInfo> {
        Digest::new(&self.core)
    }

    /// Calls `GET /certificate`.
    #[inline]
    pub fn certificate(&self) -> Certificate<Data> {
        Certificate::new(&self.core)
    }

    /// Like [`certificate`](Self::certificate), and also returns the status and the headers.
    #[inline]
    pub fn certificate_with_http_info(&self) -> Certificate<HttpInfo> {
        Certificate::new(&self.core)
    }

    /// Calls `GET /own`.
    #[inline]
    pub fn own(&self) -> Own<Data> {
        Own::new(&self.core)
    }

    /// Like [`own`](Self::own), and also returns the status and the headers.
    #[inline]
    pub fn own_with_http_info(&self) -> Own<HttpInfo> {
        Own::new(&self.core)
    }
}

static INHERITED: Operation = Operation {
    id: "inherited",
    method: Method::Get,
    path: &[Part::Text("/inherited")],
    security: &[&[&crate::client::BEARER_AUTH]],
    ..Operation::USUAL
};

/// A request of `inherited`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct Inherited<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> Inherited<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &INHERITED);
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

impl<M: Mode> IntoFuture for Inherited<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static BOTH: Operation = Operation {
    id: "both",
    method: Method::Get,
    path: &[Part::Text("/both")],
    security: &[&[&crate::client::X_APP_ID, &crate::client::X_APP_TOKEN]],
    ..Operation::USUAL
};

/// A request of `both`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct Both<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> Both<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &BOTH);
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

impl<M: Mode> IntoFuture for Both<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static EITHER: Operation = Operation {
    id: "either",
    method: Method::Get,
    path: &[Part::Text("/either")],
    security: &[&[&crate::client::LOGIN], &[&crate::client::KEY]],
    ..Operation::USUAL
};

/// A request of `either`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct Either<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> Either<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &EITHER);
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

impl<M: Mode> IntoFuture for Either<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static OPTIONAL: Operation = Operation {
    id: "optional",
    method: Method::Get,
    path: &[Part::Text("/optional")],
    security: &[&[&crate::client::BEARER_AUTH], &[]],
    ..Operation::USUAL
};

/// A request of `optional`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct Optional<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> Optional<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &OPTIONAL);
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

impl<M: Mode> IntoFuture for Optional<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static OPEN: Operation = Operation {
    id: "open",
    method: Method::Get,
    path: &[Part::Text("/open")],
    ..Operation::USUAL
};

/// A request of `open`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct Open<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> Open<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &OPEN);
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

impl<M: Mode> IntoFuture for Open<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static SESSION: Operation = Operation {
    id: "session",
    method: Method::Get,
    path: &[Part::Text("/session")],
    security: &[&[&crate::client::SESSION]],
    ..Operation::USUAL
};

/// A request of `session`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct Session<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> Session<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &SESSION);
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

impl<M: Mode> IntoFuture for Session<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static OAUTH: Operation = Operation {
    id: "oauth",
    method: Method::Get,
    path: &[Part::Text("/oauth")],
    security: &[&[&crate::client::FLOW]],
    scopes: &[("flow", &["read"])],
    ..Operation::USUAL
};

/// A request of `oauth`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct Oauth<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> Oauth<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &OAUTH);
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

impl<M: Mode> IntoFuture for Oauth<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static DIGEST: Operation = Operation {
    id: "digest",
    method: Method::Get,
    path: &[Part::Text("/digest")],
    security: &[&[&crate::client::BEARER_AUTH]],
    ..Operation::USUAL
};

/// A request of `digest`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct Digest<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> Digest<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &DIGEST);
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

impl<M: Mode> IntoFuture for Digest<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static CERTIFICATE: Operation = Operation {
    id: "certificate",
    method: Method::Get,
    path: &[Part::Text("/certificate")],
    security: &[&[&crate::client::KEY]],
    ..Operation::USUAL
};

/// A request of `certificate`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct Certificate<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> Certificate<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &CERTIFICATE);
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

impl<M: Mode> IntoFuture for Certificate<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static OWN: Operation = Operation {
    id: "own",
    method: Method::Get,
    path: &[Part::Text("/own")],
    security: &[&[&crate::client::OWN_SCHEME]],
    ..Operation::USUAL
};

/// A request of `own`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct Own<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> Own<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &OWN);
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

impl<M: Mode> IntoFuture for Own<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
