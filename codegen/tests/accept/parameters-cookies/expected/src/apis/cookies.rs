//! Operations of the tag `Cookies`.

use crate::models;
use crate::runtime::{
    BoxFuture, Call, Core, Data, Error, HttpInfo, IntoList, Method, Mode, Operation,
    Part, RequestOptions, Style,
};

/// Operations of the tag `Cookies`.
#[derive(Debug, Clone)]
pub struct CookiesApi {
    core: Core,
}

impl CookiesApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// Calls `GET /joined`.
    pub fn joined<How>(
        &self,
        scalar: impl Into<String>,
        list: impl IntoList<String, How>,
        object: impl Into<models::Rgb>,
    ) -> Joined<Data> {
        Joined::new(&self.core, scalar.into(), IntoList::into_list(list), object.into())
    }

    /// Like [`joined`](Self::joined), and also returns the status and the headers.
    pub fn joined_with_http_info<How>(
        &self,
        scalar: impl Into<String>,
        list: impl IntoList<String, How>,
        object: impl Into<models::Rgb>,
    ) -> Joined<HttpInfo> {
        Joined::new(&self.core, scalar.into(), IntoList::into_list(list), object.into())
    }

    /// Calls `GET /exploded`.
    pub fn exploded<How>(
        &self,
        scalar: impl Into<String>,
        list: impl IntoList<String, How>,
        object: impl Into<models::Rgb>,
    ) -> Exploded<Data> {
        Exploded::new(
            &self.core,
            scalar.into(),
            IntoList::into_list(list),
            object.into(),
        )
    }

    /// Like [`exploded`](Self::exploded), and also returns the status and the headers.
    pub fn exploded_with_http_info<How>(
        &self,
        scalar: impl Into<String>,
        list: impl IntoList<String, How>,
        object: impl Into<models::Rgb>,
    ) -> Exploded<HttpInfo> {
        Exploded::new(
            &self.core,
            scalar.into(),
            IntoList::into_list(list),
            object.into(),
        )
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
}

static JOINED: Operation = Operation {
    id: "joined",
    method: Method::Get,
    path: &[Part::Text("/joined")],
    ..Operation::USUAL
};

/// A request of `joined`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct Joined<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> Joined<M> {
    fn new(core: &Core, scalar: String, list: Vec<String>, object: models::Rgb) -> Self {
        let mut call = Call::new(core, &JOINED);
        call.cookie_as_is("scalar", Style::Form, &scalar);
        call.cookie_as_is("list", Style::Form, &list);
        call.cookie_as_is("object", Style::Form, &object);
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

impl<M: Mode> IntoFuture for Joined<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static EXPLODED: Operation = Operation {
    id: "exploded",
    method: Method::Get,
    path: &[Part::Text("/exploded")],
    ..Operation::USUAL
};

/// A request of `exploded`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct Exploded<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> Exploded<M> {
    fn new(core: &Core, scalar: String, list: Vec<String>, object: models::Rgb) -> Self {
        let mut call = Call::new(core, &EXPLODED);
        call.cookie_as_is("scalar", Style::FormExploded, &scalar);
        call.cookie_as_is("list", Style::FormExploded, &list);
        call.cookie_as_is("object", Style::FormExploded, &object);
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

impl<M: Mode> IntoFuture for Exploded<M> {
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
    security: &[&[&crate::client::SESSION]],
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

    /// How it looks.
    ///
    /// It is sent as it is: what the server would misread, the caller has to escape.
    pub fn theme(mut self, theme: impl Into<String>) -> Self {
        let theme: String = theme.into();
        self.call.cookie_as_is("theme", Style::FormExploded, &theme);
        self
    }

    /// The parameter `encoded`.
    pub fn encoded(mut self, encoded: impl Into<String>) -> Self {
        let encoded: String = encoded.into();
        self.call.cookie("encoded", &encoded);
        self
    }

    /// The parameter `a=b`.
    pub fn a_b(mut self, a_b: impl Into<String>) -> Self {
        let a_b: String = a_b.into();
        self.call.cookie("a=b", &a_b);
        self
    }

    /// The parameter `page`.
    pub fn page(mut self, page: i64) -> Self {
        self.call.query("page", &page);
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

impl<M: Mode> IntoFuture for Optional<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
