//! Operations of the tag `type`.

use std::collections::BTreeMap;
use crate::models;
use crate::runtime::{
    BoxFuture, Call, Core, Data, Error, HttpInfo, IntoList, IntoMap, Method, Mode,
    Operation, Part, RequestOptions, Style, json,
};

/// Operations of the tag `type`.
#[derive(Debug, Clone)]
pub struct TypeApi {
    core: Core,
}

impl TypeApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// Calls `GET /a`.
    #[inline]
    pub fn r#match(&self) -> Match<Data> {
        Match::new(&self.core)
    }

    /// Like [`match`](Self::match), and also returns the status and the headers.
    #[inline]
    pub fn match_with_http_info(&self) -> Match<HttpInfo> {
        Match::new(&self.core)
    }

    /// Calls `GET /b`.
    #[inline]
    pub fn options(&self) -> Options<Data> {
        Options::new(&self.core)
    }

    /// Like [`options`](Self::options), and also returns the status and the headers.
    #[inline]
    pub fn options_with_http_info(&self) -> Options<HttpInfo> {
        Options::new(&self.core)
    }

    /// Calls `GET /c`.
    #[inline]
    pub fn send(&self) -> Send<Data> {
        Send::new(&self.core)
    }

    /// Like [`send`](Self::send), and also returns the status and the headers.
    #[inline]
    pub fn send_with_http_info(&self) -> Send<HttpInfo> {
        Send::new(&self.core)
    }

    /// Calls `GET /d`.
    #[inline]
    pub fn new_call(&self) -> NewCall<Data> {
        NewCall::new(&self.core)
    }

    /// Like [`new_call`](Self::new_call), and also returns the status and the headers.
    #[inline]
    pub fn new_call_with_http_info(&self) -> NewCall<HttpInfo> {
        NewCall::new(&self.core)
    }

    /// Calls `GET /e`.
    #[inline]
    pub fn clone_call(&self) -> CloneCall<Data> {
        CloneCall::new(&self.core)
    }

    /// Like [`clone_call`](Self::clone_call), and also returns the status and the headers.
    #[inline]
    pub fn clone_call_with_http_info(&self) -> CloneCall<HttpInfo> {
        CloneCall::new(&self.core)
    }

    /// Calls `GET /f`.
    #[inline]
    pub fn self_(&self) -> Self_<Data> {
        Self_::new(&self.core)
    }

    /// Like [`self_`](Self::self_), and also returns the status and the headers.
    #[inline]
    pub fn self_with_http_info(&self) -> Self_<HttpInfo> {
        Self_::new(&self.core)
    }

    /// Calls `GET /g`.
    #[inline]
    pub fn underscore(&self) -> Underscore<Data> {
        Underscore::new(&self.core)
    }

    /// Like [`underscore`](Self::underscore), and also returns the status and the headers.
    #[inline]
    pub fn underscore_with_http_info(&self) -> Underscore<HttpInfo> {
        Underscore::new(&self.core)
    }

    /// Calls `GET /h`.
    #[inline]
    pub fn n123_go(&self) -> N123Go<Data> {
        N123Go::new(&self.core)
    }

    /// Like [`n123_go`](Self::n123_go), and also returns the status and the headers.
    #[inline]
    pub fn n123_go_with_http_info(&self) -> N123Go<HttpInfo> {
        N123Go::new(&self.core)
    }

    /// Calls `GET /i`.
    #[inline]
    pub fn u1f980(&self) -> U1f980<Data> {
        U1f980::new(&self.core)
    }

    /// Like [`u1f980`](Self::u1f980), and also returns the status and the headers.
    #[inline]
    pub fn u1f980_with_http_info(&self) -> U1f980<HttpInfo> {
        U1f980::new(&self.core)
    }

    /// Calls `GET /j`.
    #[inline]
    pub fn größe_ändern(&self) -> GrößeÄndern<Data> {
        GrößeÄndern::new(&self.core)
    }

    /// Like [`größe_ändern`](Self::größe_ändern), and also returns the status and the headers.
    #[inline]
    pub fn größe_ändern_with_http_info(&self) -> GrößeÄndern<HttpInfo> {
        GrößeÄndern::new(&self.core)
    }

    /// Calls `GET /service`.
    #[inline]
    pub fn type_api(&self) -> TypeApiRequest<Data> {
        TypeApiRequest::new(&self.core)
    }

    /// Like [`type_api`](Self::type_api), and also returns the status and the headers.
    #[inline]
    pub fn type_api_with_http_info(&self) -> TypeApiRequest<HttpInfo> {
        TypeApiRequest::new(&self.core)
    }

    /// Calls `GET /k/{self}/{Self}`.
    pub fn reserved(
        &self,
        self_: impl Into<String>,
        self_path: i64,
        call_param: impl Into<String>,
    ) -> Reserved<Data> {
        Reserved::new(&self.core, self_.into(), self_path, call_param.into())
    }

    /// Like [`reserved`](Self::reserved), and also returns the status and the headers.
    pub fn reserved_with_http_info(
        &self,
        self_: impl Into<String>,
        self_path: i64,
        call_param: impl Into<String>,
    ) -> Reserved<HttpInfo> {
        Reserved::new(&self.core, self_.into(), self_path, call_param.into())
    }
}

static MATCH: Operation = Operation {
    id: "match",
    method: Method::Get,
    path: &[Part::Text("/a")],
    ..Operation::USUAL
};

/// A request of `match`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct Match<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> Match<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &MATCH);
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

impl<M: Mode> IntoFuture for Match<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static OPTIONS: Operation = Operation {
    id: "options",
    method: Method::Get,
    path: &[Part::Text("/b")],
    ..Operation::USUAL
};

/// A request of `options`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct Options<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> Options<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &OPTIONS);
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

impl<M: Mode> IntoFuture for Options<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static SEND: Operation = Operation {
    id: "send",
    method: Method::Get,
    path: &[Part::Text("/c")],
    ..Operation::USUAL
};

/// A request of `send`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct Send<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> Send<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &SEND);
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

impl<M: Mode> IntoFuture for Send<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static NEW_CALL: Operation = Operation {
    id: "new",
    method: Method::Get,
    path: &[Part::Text("/d")],
    ..Operation::USUAL
};

/// A request of `new_call`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct NewCall<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> NewCall<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &NEW_CALL);
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

impl<M: Mode> IntoFuture for NewCall<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static CLONE_CALL: Operation = Operation {
    id: "clone",
    method: Method::Get,
    path: &[Part::Text("/e")],
    ..Operation::USUAL
};

/// A request of `clone_call`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CloneCall<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> CloneCall<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &CLONE_CALL);
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

impl<M: Mode> IntoFuture for CloneCall<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static SELF: Operation = Operation {
    id: "self",
    method: Method::Get,
    path: &[Part::Text("/f")],
    ..Operation::USUAL
};

/// A request of `self_`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct Self_<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> Self_<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &SELF);
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

impl<M: Mode> IntoFuture for Self_<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static UNDERSCORE: Operation = Operation {
    id: "_",
    method: Method::Get,
    path: &[Part::Text("/g")],
    ..Operation::USUAL
};

/// A request of `underscore`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct Underscore<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> Underscore<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &UNDERSCORE);
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

impl<M: Mode> IntoFuture for Underscore<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static N123_GO: Operation = Operation {
    id: "123 go!",
    method: Method::Get,
    path: &[Part::Text("/h")],
    ..Operation::USUAL
};

/// A request of `n123_go`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct N123Go<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> N123Go<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &N123_GO);
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

impl<M: Mode> IntoFuture for N123Go<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static U1F980: Operation = Operation {
    id: "🦀",
    method: Method::Get,
    path: &[Part::Text("/i")],
    ..Operation::USUAL
};

/// A request of `u1f980`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct U1f980<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> U1f980<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &U1F980);
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

impl<M: Mode> IntoFuture for U1f980<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static GRÖSSE_ÄNDERN: Operation = Operation {
    id: "größe ändern",
    method: Method::Get,
    path: &[Part::Text("/j")],
    ..Operation::USUAL
};

/// A request of `größe_ändern`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GrößeÄndern<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> GrößeÄndern<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &GRÖSSE_ÄNDERN);
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

impl<M: Mode> IntoFuture for GrößeÄndern<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static TYPE_API: Operation = Operation {
    id: "type_api",
    method: Method::Get,
    path: &[Part::Text("/service")],
    ..Operation::USUAL
};

/// A request of `type_api`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct TypeApiRequest<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> TypeApiRequest<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &TYPE_API);
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

impl<M: Mode> IntoFuture for TypeApiRequest<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static RESERVED: Operation = Operation {
    id: "reserved",
    method: Method::Get,
    path: &[
        Part::Text("/k/"),
        Part::Param("self"),
        Part::Text("/"),
        Part::Param("Self"),
    ],
    ..Operation::USUAL
};

/// A request of `reserved`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct Reserved<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> Reserved<M> {
    fn new(core: &Core, self_: String, self_path: i64, call_param: String) -> Self {
        let mut call = Call::new(core, &RESERVED);
        call.path("self", &self_);
        call.path("Self", &self_path);
        call.query("call", &call_param);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// The parameter `core`.
    pub fn core_param(mut self, core_param: impl Into<String>) -> Self {
        let core_param: String = core_param.into();
        self.call.query("core", &core_param);
        self
    }

    /// The parameter `options`.
    pub fn options_param(mut self, options_param: impl Into<String>) -> Self {
        let options_param: String = options_param.into();
        self.call.query("options", &options_param);
        self
    }

    /// The parameter `send`.
    pub fn send_param<How>(mut self, send_param: impl IntoList<String, How>) -> Self {
        let send_param: Vec<String> = IntoList::into_list(send_param);
        self.call.query("send", &send_param);
        self
    }

    /// The parameter `new`.
    pub fn new_param(mut self, new_param: impl Into<String>) -> Self {
        let new_param: String = new_param.into();
        self.call.query("new", &new_param);
        self
    }

    /// The parameter `mode`.
    pub fn mode_param(mut self, mode_param: impl Into<String>) -> Self {
        let mode_param: String = mode_param.into();
        self.call.query("mode", &mode_param);
        self
    }

    /// The parameter `into_future`.
    pub fn into_future_param(mut self, into_future_param: impl Into<String>) -> Self {
        let into_future_param: String = into_future_param.into();
        self.call.query("into_future", &into_future_param);
        self
    }

    /// The parameter `type`.
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        let r#type: String = r#type.into();
        self.call.query("type", &r#type);
        self
    }

    /// The parameter `crate`.
    pub fn crate_(mut self, crate_: impl Into<String>) -> Self {
        let crate_: String = crate_.into();
        self.call.query("crate", &crate_);
        self
    }

    /// The parameter `_`.
    pub fn underscore(mut self, underscore: impl Into<String>) -> Self {
        let underscore: String = underscore.into();
        self.call.query("_", &underscore);
        self
    }

    /// The parameter `$top`.
    pub fn top(mut self, top: i64) -> Self {
        self.call.query("$top", &top);
        self
    }

    /// The parameter `1st`.
    pub fn n1st(mut self, n1st: i64) -> Self {
        self.call.query("1st", &n1st);
        self
    }

    /// The parameter `body`.
    pub fn body(mut self, body: impl Into<String>) -> Self {
        let body: String = body.into();
        self.call.query("body", &body);
        self
    }

    /// The parameter `value`.
    pub fn value<How>(mut self, value: impl IntoMap<String, How>) -> Self {
        let value: BTreeMap<String, String> = IntoMap::into_map(value);
        self.call.query("value", &value);
        self
    }

    /// The parameter `json`.
    pub fn json<How>(mut self, json: impl IntoMap<json::Value, How>) -> Self {
        let json: BTreeMap<String, json::Value> = IntoMap::into_map(json);
        self.call.query_as("json", Style::Json, &json);
        self
    }

    /// The parameter `models`.
    pub fn models(mut self, models: impl Into<models::Result>) -> Self {
        let models: models::Result = models.into();
        self.call.query("models", &models);
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

impl<M: Mode> IntoFuture for Reserved<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
