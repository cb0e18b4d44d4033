//! Operations of the tag `Templates`.

use crate::models;
use crate::runtime::{
    BoxFuture, Call, Core, Data, Error, HttpInfo, Method, Mode, Operation, Part,
    PathStyle, RequestOptions, Style,
};

/// Operations of the tag `Templates`.
#[derive(Debug, Clone)]
pub struct TemplatesApi {
    core: Core,
}

impl TemplatesApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// Calls `GET /simple/{var}`.
    pub fn simple(&self, var: impl Into<models::Color>) -> Simple<Data> {
        Simple::new(&self.core, var.into())
    }

    /// Like [`simple`](Self::simple), and also returns the status and the headers.
    pub fn simple_with_http_info(
        &self,
        var: impl Into<models::Color>,
    ) -> Simple<HttpInfo> {
        Simple::new(&self.core, var.into())
    }

    /// Calls `GET /simple-exploded/{var}`.
    pub fn simple_exploded(
        &self,
        var: impl Into<models::Color>,
    ) -> SimpleExploded<Data> {
        SimpleExploded::new(&self.core, var.into())
    }

    /// Like [`simple_exploded`](Self::simple_exploded), and also returns the status and the headers.
    pub fn simple_exploded_with_http_info(
        &self,
        var: impl Into<models::Color>,
    ) -> SimpleExploded<HttpInfo> {
        SimpleExploded::new(&self.core, var.into())
    }

    /// Calls `GET /O{empty}X`.
    pub fn simple_amid(&self, empty: impl Into<models::Color>) -> SimpleAmid<Data> {
        SimpleAmid::new(&self.core, empty.into())
    }

    /// Like [`simple_amid`](Self::simple_amid), and also returns the status and the headers.
    pub fn simple_amid_with_http_info(
        &self,
        empty: impl Into<models::Color>,
    ) -> SimpleAmid<HttpInfo> {
        SimpleAmid::new(&self.core, empty.into())
    }

    /// Calls `GET /simple-two/{x},{y}`.
    pub fn simple_two(
        &self,
        x: impl Into<models::Color>,
        y: impl Into<models::Color>,
    ) -> SimpleTwo<Data> {
        SimpleTwo::new(&self.core, x.into(), y.into())
    }

    /// Like [`simple_two`](Self::simple_two), and also returns the status and the headers.
    pub fn simple_two_with_http_info(
        &self,
        x: impl Into<models::Color>,
        y: impl Into<models::Color>,
    ) -> SimpleTwo<HttpInfo> {
        SimpleTwo::new(&self.core, x.into(), y.into())
    }

    /// Calls `GET /simple-three/{x},{hello},{y}`.
    pub fn simple_three(
        &self,
        x: impl Into<models::Color>,
        hello: impl Into<models::Color>,
        y: impl Into<models::Color>,
    ) -> SimpleThree<Data> {
        SimpleThree::new(&self.core, x.into(), hello.into(), y.into())
    }

    /// Like [`simple_three`](Self::simple_three), and also returns the status and the headers.
    pub fn simple_three_with_http_info(
        &self,
        x: impl Into<models::Color>,
        hello: impl Into<models::Color>,
        y: impl Into<models::Color>,
    ) -> SimpleThree<HttpInfo> {
        SimpleThree::new(&self.core, x.into(), hello.into(), y.into())
    }

    /// Calls `GET /at/{base}index`.
    pub fn simple_index(&self, base: impl Into<models::Color>) -> SimpleIndex<Data> {
        SimpleIndex::new(&self.core, base.into())
    }

    /// Like [`simple_index`](Self::simple_index), and also returns the status and the headers.
    pub fn simple_index_with_http_info(
        &self,
        base: impl Into<models::Color>,
    ) -> SimpleIndex<HttpInfo> {
        SimpleIndex::new(&self.core, base.into())
    }

    /// Calls `GET /reserved{var}`.
    pub fn reserved(&self, var: impl Into<models::Color>) -> Reserved<Data> {
        Reserved::new(&self.core, var.into())
    }

    /// Like [`reserved`](Self::reserved), and also returns the status and the headers.
    pub fn reserved_with_http_info(
        &self,
        var: impl Into<models::Color>,
    ) -> Reserved<HttpInfo> {
        Reserved::new(&self.core, var.into())
    }

    /// Calls `GET /reserved-exploded{var}`.
    pub fn reserved_exploded(
        &self,
        var: impl Into<models::Color>,
    ) -> ReservedExploded<Data> {
        ReservedExploded::new(&self.core, var.into())
    }

    /// Like [`reserved_exploded`](Self::reserved_exploded), and also returns the status and the headers.
    pub fn reserved_exploded_with_http_info(
        &self,
        var: impl Into<models::Color>,
    ) -> ReservedExploded<HttpInfo> {
        ReservedExploded::new(&self.core, var.into())
    }

    /// Calls `GET /reserved-index/{base}index`.
    pub fn reserved_index(&self, base: impl Into<models::Color>) -> ReservedIndex<Data> {
        ReservedIndex::new(&self.core, base.into())
    }

    /// Like [`reserved_index`](Self::reserved_index), and also returns the status and the headers.
    pub fn reserved_index_with_http_info(
        &self,
        base: impl Into<models::Color>,
    ) -> ReservedIndex<HttpInfo> {
        ReservedIndex::new(&self.core, base.into())
    }

    /// Calls `GET /O+{empty}X`.
    pub fn reserved_amid(&self, empty: impl Into<models::Color>) -> ReservedAmid<Data> {
        ReservedAmid::new(&self.core, empty.into())
    }

    /// Like [`reserved_amid`](Self::reserved_amid), and also returns the status and the headers.
    pub fn reserved_amid_with_http_info(
        &self,
        empty: impl Into<models::Color>,
    ) -> ReservedAmid<HttpInfo> {
        ReservedAmid::new(&self.core, empty.into())
    }

    /// Calls `GET /at{path}/here`.
    pub fn reserved_here(&self, path: impl Into<models::Color>) -> ReservedHere<Data> {
        ReservedHere::new(&self.core, path.into())
    }

    /// Like [`reserved_here`](Self::reserved_here), and also returns the status and the headers.
    pub fn reserved_here_with_http_info(
        &self,
        path: impl Into<models::Color>,
    ) -> ReservedHere<HttpInfo> {
        ReservedHere::new(&self.core, path.into())
    }

    /// Calls `GET /up{path}{var}/here`.
    pub fn reserved_up(
        &self,
        path: impl Into<models::Color>,
        var: impl Into<models::Color>,
    ) -> ReservedUp<Data> {
        ReservedUp::new(&self.core, path.into(), var.into())
    }

    /// Like [`reserved_up`](Self::reserved_up), and also returns the status and the headers.
    pub fn reserved_up_with_http_info(
        &self,
        path: impl Into<models::Color>,
        var: impl Into<models::Color>,
    ) -> ReservedUp<HttpInfo> {
        ReservedUp::new(&self.core, path.into(), var.into())
    }

    /// Calls `GET /three/{x},{hello},{y}`.
    pub fn reserved_three(
        &self,
        x: impl Into<models::Color>,
        hello: impl Into<models::Color>,
        y: impl Into<models::Color>,
    ) -> ReservedThree<Data> {
        ReservedThree::new(&self.core, x.into(), hello.into(), y.into())
    }

    /// Like [`reserved_three`](Self::reserved_three), and also returns the status and the headers.
    pub fn reserved_three_with_http_info(
        &self,
        x: impl Into<models::Color>,
        hello: impl Into<models::Color>,
        y: impl Into<models::Color>,
    ) -> ReservedThree<HttpInfo> {
        ReservedThree::new(&self.core, x.into(), hello.into(), y.into())
    }

    /// Calls `GET /here`.
    pub fn reserved_query(
        &self,
        r#ref: impl Into<models::Color>,
    ) -> ReservedQuery<Data> {
        ReservedQuery::new(&self.core, r#ref.into())
    }

    /// Like [`reserved_query`](Self::reserved_query), and also returns the status and the headers.
    pub fn reserved_query_with_http_info(
        &self,
        r#ref: impl Into<models::Color>,
    ) -> ReservedQuery<HttpInfo> {
        ReservedQuery::new(&self.core, r#ref.into())
    }

    /// Calls `GET /X{var}`.
    pub fn label(&self, var: impl Into<models::Color>) -> Label<Data> {
        Label::new(&self.core, var.into())
    }

    /// Like [`label`](Self::label), and also returns the status and the headers.
    pub fn label_with_http_info(
        &self,
        var: impl Into<models::Color>,
    ) -> Label<HttpInfo> {
        Label::new(&self.core, var.into())
    }

    /// Calls `GET /XX{var}`.
    pub fn label_exploded(&self, var: impl Into<models::Color>) -> LabelExploded<Data> {
        LabelExploded::new(&self.core, var.into())
    }

    /// Like [`label_exploded`](Self::label_exploded), and also returns the status and the headers.
    pub fn label_exploded_with_http_info(
        &self,
        var: impl Into<models::Color>,
    ) -> LabelExploded<HttpInfo> {
        LabelExploded::new(&self.core, var.into())
    }

    /// Calls `GET /X{half}{who}`.
    pub fn label_two(
        &self,
        half: impl Into<models::Color>,
        who: impl Into<models::Color>,
    ) -> LabelTwo<Data> {
        LabelTwo::new(&self.core, half.into(), who.into())
    }

    /// Like [`label_two`](Self::label_two), and also returns the status and the headers.
    pub fn label_two_with_http_info(
        &self,
        half: impl Into<models::Color>,
        who: impl Into<models::Color>,
    ) -> LabelTwo<HttpInfo> {
        LabelTwo::new(&self.core, half.into(), who.into())
    }

    /// Calls `GET /matrix{who}`.
    pub fn matrix_who(&self, who: impl Into<models::Color>) -> MatrixWho<Data> {
        MatrixWho::new(&self.core, who.into())
    }

    /// Like [`matrix_who`](Self::matrix_who), and also returns the status and the headers.
    pub fn matrix_who_with_http_info(
        &self,
        who: impl Into<models::Color>,
    ) -> MatrixWho<HttpInfo> {
        MatrixWho::new(&self.core, who.into())
    }

    /// Calls `GET /matrix{half}`.
    pub fn matrix_half(&self, half: impl Into<models::Color>) -> MatrixHalf<Data> {
        MatrixHalf::new(&self.core, half.into())
    }

    /// Like [`matrix_half`](Self::matrix_half), and also returns the status and the headers.
    pub fn matrix_half_with_http_info(
        &self,
        half: impl Into<models::Color>,
    ) -> MatrixHalf<HttpInfo> {
        MatrixHalf::new(&self.core, half.into())
    }

    /// Calls `GET /matrix{empty}`.
    pub fn matrix_empty(&self, empty: impl Into<models::Color>) -> MatrixEmpty<Data> {
        MatrixEmpty::new(&self.core, empty.into())
    }

    /// Like [`matrix_empty`](Self::matrix_empty), and also returns the status and the headers.
    pub fn matrix_empty_with_http_info(
        &self,
        empty: impl Into<models::Color>,
    ) -> MatrixEmpty<HttpInfo> {
        MatrixEmpty::new(&self.core, empty.into())
    }

    /// Calls `GET /matrix{v}{empty}{who}`.
    pub fn matrix_v_empty_who(
        &self,
        v: impl Into<models::Color>,
        empty: impl Into<models::Color>,
        who: impl Into<models::Color>,
    ) -> MatrixVEmptyWho<Data> {
        MatrixVEmptyWho::new(&self.core, v.into(), empty.into(), who.into())
    }

    /// Like [`matrix_v_empty_who`](Self::matrix_v_empty_who), and also returns the status and the headers.
    pub fn matrix_v_empty_who_with_http_info(
        &self,
        v: impl Into<models::Color>,
        empty: impl Into<models::Color>,
        who: impl Into<models::Color>,
    ) -> MatrixVEmptyWho<HttpInfo> {
        MatrixVEmptyWho::new(&self.core, v.into(), empty.into(), who.into())
    }

    /// Calls `GET /matrix{x}{y}`.
    pub fn matrix_x_y(
        &self,
        x: impl Into<models::Color>,
        y: impl Into<models::Color>,
    ) -> MatrixXY<Data> {
        MatrixXY::new(&self.core, x.into(), y.into())
    }

    /// Like [`matrix_x_y`](Self::matrix_x_y), and also returns the status and the headers.
    pub fn matrix_x_y_with_http_info(
        &self,
        x: impl Into<models::Color>,
        y: impl Into<models::Color>,
    ) -> MatrixXY<HttpInfo> {
        MatrixXY::new(&self.core, x.into(), y.into())
    }

    /// Calls `GET /matrix{x}{y}{empty}`.
    pub fn matrix_x_y_empty(
        &self,
        x: impl Into<models::Color>,
        y: impl Into<models::Color>,
        empty: impl Into<models::Color>,
    ) -> MatrixXYEmpty<Data> {
        MatrixXYEmpty::new(&self.core, x.into(), y.into(), empty.into())
    }

    /// Like [`matrix_x_y_empty`](Self::matrix_x_y_empty), and also returns the status and the headers.
    pub fn matrix_x_y_empty_with_http_info(
        &self,
        x: impl Into<models::Color>,
        y: impl Into<models::Color>,
        empty: impl Into<models::Color>,
    ) -> MatrixXYEmpty<HttpInfo> {
        MatrixXYEmpty::new(&self.core, x.into(), y.into(), empty.into())
    }

    /// Calls `GET /matrix{list}`.
    pub fn matrix_list(&self, list: impl Into<models::Color>) -> MatrixList<Data> {
        MatrixList::new(&self.core, list.into())
    }

    /// Like [`matrix_list`](Self::matrix_list), and also returns the status and the headers.
    pub fn matrix_list_with_http_info(
        &self,
        list: impl Into<models::Color>,
    ) -> MatrixList<HttpInfo> {
        MatrixList::new(&self.core, list.into())
    }

    /// Calls `GET /matrix{keys}`.
    pub fn matrix_keys(&self, keys: impl Into<models::Color>) -> MatrixKeys<Data> {
        MatrixKeys::new(&self.core, keys.into())
    }

    /// Like [`matrix_keys`](Self::matrix_keys), and also returns the status and the headers.
    pub fn matrix_keys_with_http_info(
        &self,
        keys: impl Into<models::Color>,
    ) -> MatrixKeys<HttpInfo> {
        MatrixKeys::new(&self.core, keys.into())
    }

    /// Calls `GET /matrix{hello}`.
    pub fn matrix_hello(&self, hello: impl Into<models::Color>) -> MatrixHello<Data> {
        MatrixHello::new(&self.core, hello.into())
    }

    /// Like [`matrix_hello`](Self::matrix_hello), and also returns the status and the headers.
    pub fn matrix_hello_with_http_info(
        &self,
        hello: impl Into<models::Color>,
    ) -> MatrixHello<HttpInfo> {
        MatrixHello::new(&self.core, hello.into())
    }

    /// Calls `GET /matrix{count}`.
    pub fn matrix_count(&self, count: impl Into<models::Color>) -> MatrixCount<Data> {
        MatrixCount::new(&self.core, count.into())
    }

    /// Like [`matrix_count`](Self::matrix_count), and also returns the status and the headers.
    pub fn matrix_count_with_http_info(
        &self,
        count: impl Into<models::Color>,
    ) -> MatrixCount<HttpInfo> {
        MatrixCount::new(&self.core, count.into())
    }

    /// Calls `GET /matrix-exploded{list}`.
    pub fn matrix_exploded_list(
        &self,
        list: impl Into<models::Color>,
    ) -> MatrixExplodedList<Data> {
        MatrixExplodedList::new(&self.core, list.into())
    }

    /// Like [`matrix_exploded_list`](Self::matrix_exploded_list), and also returns the status and the headers.
    pub fn matrix_exploded_list_with_http_info(
        &self,
        list: impl Into<models::Color>,
    ) -> MatrixExplodedList<HttpInfo> {
        MatrixExplodedList::new(&self.core, list.into())
    }

    /// Calls `GET /matrix-exploded{keys}`.
    pub fn matrix_exploded_keys(
        &self,
        keys: impl Into<models::Color>,
    ) -> MatrixExplodedKeys<Data> {
        MatrixExplodedKeys::new(&self.core, keys.into())
    }

    /// Like [`matrix_exploded_keys`](Self::matrix_exploded_keys), and also returns the status and the headers.
    pub fn matrix_exploded_keys_with_http_info(
        &self,
        keys: impl Into<models::Color>,
    ) -> MatrixExplodedKeys<HttpInfo> {
        MatrixExplodedKeys::new(&self.core, keys.into())
    }

    /// Calls `GET /matrix-exploded{count}`.
    pub fn matrix_exploded_count(
        &self,
        count: impl Into<models::Color>,
    ) -> MatrixExplodedCount<Data> {
        MatrixExplodedCount::new(&self.core, count.into())
    }

    /// Like [`matrix_exploded_count`](Self::matrix_exploded_count), and also returns the status and the headers.
    pub fn matrix_exploded_count_with_http_info(
        &self,
        count: impl Into<models::Color>,
    ) -> MatrixExplodedCount<HttpInfo> {
        MatrixExplodedCount::new(&self.core, count.into())
    }

    /// Calls `GET /form`.
    #[inline]
    pub fn form(&self) -> Form<Data> {
        Form::new(&self.core)
    }

    /// Like [`form`](Self::form), and also returns the status and the headers.
    #[inline]
    pub fn form_with_http_info(&self) -> Form<HttpInfo> {
        Form::new(&self.core)
    }

    /// Calls `GET /continued`.
    #[inline]
    pub fn continued(&self) -> Continued<Data> {
        Continued::new(&self.core)
    }

    /// Like [`continued`](Self::continued), and also returns the status and the headers.
    #[inline]
    pub fn continued_with_http_info(&self) -> Continued<HttpInfo> {
        Continued::new(&self.core)
    }

    /// Calls `GET /form-exploded`.
    #[inline]
    pub fn form_exploded(&self) -> FormExploded<Data> {
        FormExploded::new(&self.core)
    }

    /// Like [`form_exploded`](Self::form_exploded), and also returns the status and the headers.
    #[inline]
    pub fn form_exploded_with_http_info(&self) -> FormExploded<HttpInfo> {
        FormExploded::new(&self.core)
    }

    /// Calls `GET /continued-exploded`.
    #[inline]
    pub fn continued_exploded(&self) -> ContinuedExploded<Data> {
        ContinuedExploded::new(&self.core)
    }

    /// Like [`continued_exploded`](Self::continued_exploded), and also returns the status and the headers.
    #[inline]
    pub fn continued_exploded_with_http_info(&self) -> ContinuedExploded<HttpInfo> {
        ContinuedExploded::new(&self.core)
    }
}

static SIMPLE: Operation = Operation {
    id: "simple",
    method: Method::Get,
    path: &[Part::Text("/simple/"), Part::Param("var")],
    ..Operation::USUAL
};

/// A request of `simple`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct Simple<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> Simple<M> {
    fn new(core: &Core, var: models::Color) -> Self {
        let mut call = Call::new(core, &SIMPLE);
        call.path("var", &var);
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

impl<M: Mode> IntoFuture for Simple<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static SIMPLE_EXPLODED: Operation = Operation {
    id: "simple-exploded",
    method: Method::Get,
    path: &[Part::Text("/simple-exploded/"), Part::Param("var")],
    ..Operation::USUAL
};

/// A request of `simple_exploded`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SimpleExploded<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> SimpleExploded<M> {
    fn new(core: &Core, var: models::Color) -> Self {
        let mut call = Call::new(core, &SIMPLE_EXPLODED);
        call.path_as("var", PathStyle::SimpleExploded, &var);
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

impl<M: Mode> IntoFuture for SimpleExploded<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static SIMPLE_AMID: Operation = Operation {
    id: "simple-amid",
    method: Method::Get,
    path: &[Part::Text("/O"), Part::Param("empty"), Part::Text("X")],
    ..Operation::USUAL
};

/// A request of `simple_amid`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SimpleAmid<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> SimpleAmid<M> {
    fn new(core: &Core, empty: models::Color) -> Self {
        let mut call = Call::new(core, &SIMPLE_AMID);
        call.path("empty", &empty);
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

impl<M: Mode> IntoFuture for SimpleAmid<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static SIMPLE_TWO: Operation = Operation {
    id: "simple-two",
    method: Method::Get,
    path: &[
        Part::Text("/simple-two/"),
        Part::Param("x"),
        Part::Text(","),
        Part::Param("y"),
    ],
    ..Operation::USUAL
};

/// A request of `simple_two`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SimpleTwo<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> SimpleTwo<M> {
    fn new(core: &Core, x: models::Color, y: models::Color) -> Self {
        let mut call = Call::new(core, &SIMPLE_TWO);
        call.path("x", &x);
        call.path("y", &y);
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

impl<M: Mode> IntoFuture for SimpleTwo<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static SIMPLE_THREE: Operation = Operation {
    id: "simple-three",
    method: Method::Get,
    path: &[
        Part::Text("/simple-three/"),
        Part::Param("x"),
        Part::Text(","),
        Part::Param("hello"),
        Part::Text(","),
        Part::Param("y"),
    ],
    ..Operation::USUAL
};

/// A request of `simple_three`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SimpleThree<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> SimpleThree<M> {
    fn new(
        core: &Core,
        x: models::Color,
        hello: models::Color,
        y: models::Color,
    ) -> Self {
        let mut call = Call::new(core, &SIMPLE_THREE);
        call.path("x", &x);
        call.path("hello", &hello);
        call.path("y", &y);
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

impl<M: Mode> IntoFuture for SimpleThree<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static SIMPLE_INDEX: Operation = Operation {
    id: "simple-index",
    method: Method::Get,
    path: &[Part::Text("/at/"), Part::Param("base"), Part::Text("index")],
    ..Operation::USUAL
};

/// A request of `simple_index`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SimpleIndex<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> SimpleIndex<M> {
    fn new(core: &Core, base: models::Color) -> Self {
        let mut call = Call::new(core, &SIMPLE_INDEX);
        call.path("base", &base);
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

impl<M: Mode> IntoFuture for SimpleIndex<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static RESERVED: Operation = Operation {
    id: "reserved",
    method: Method::Get,
    path: &[Part::Text("/reserved"), Part::Param("var")],
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
    fn new(core: &Core, var: models::Color) -> Self {
        let mut call = Call::new(core, &RESERVED);
        call.path_reserved("var", PathStyle::Simple, &var);
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

impl<M: Mode> IntoFuture for Reserved<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static RESERVED_EXPLODED: Operation = Operation {
    id: "reserved-exploded",
    method: Method::Get,
    path: &[Part::Text("/reserved-exploded"), Part::Param("var")],
    ..Operation::USUAL
};

/// A request of `reserved_exploded`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ReservedExploded<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> ReservedExploded<M> {
    fn new(core: &Core, var: models::Color) -> Self {
        let mut call = Call::new(core, &RESERVED_EXPLODED);
        call.path_reserved("var", PathStyle::SimpleExploded, &var);
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

impl<M: Mode> IntoFuture for ReservedExploded<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static RESERVED_INDEX: Operation = Operation {
    id: "reserved-index",
    method: Method::Get,
    path: &[Part::Text("/reserved-index/"), Part::Param("base"), Part::Text("index")],
    ..Operation::USUAL
};

/// A request of `reserved_index`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ReservedIndex<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> ReservedIndex<M> {
    fn new(core: &Core, base: models::Color) -> Self {
        let mut call = Call::new(core, &RESERVED_INDEX);
        call.path_reserved("base", PathStyle::Simple, &base);
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

impl<M: Mode> IntoFuture for ReservedIndex<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static RESERVED_AMID: Operation = Operation {
    id: "reserved-amid",
    method: Method::Get,
    path: &[Part::Text("/O+"), Part::Param("empty"), Part::Text("X")],
    ..Operation::USUAL
};

/// A request of `reserved_amid`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ReservedAmid<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> ReservedAmid<M> {
    fn new(core: &Core, empty: models::Color) -> Self {
        let mut call = Call::new(core, &RESERVED_AMID);
        call.path_reserved("empty", PathStyle::Simple, &empty);
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

impl<M: Mode> IntoFuture for ReservedAmid<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static RESERVED_HERE: Operation = Operation {
    id: "reserved-here",
    method: Method::Get,
    path: &[Part::Text("/at"), Part::Param("path"), Part::Text("/here")],
    ..Operation::USUAL
};

/// A request of `reserved_here`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ReservedHere<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> ReservedHere<M> {
    fn new(core: &Core, path: models::Color) -> Self {
        let mut call = Call::new(core, &RESERVED_HERE);
        call.path_reserved("path", PathStyle::Simple, &path);
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

impl<M: Mode> IntoFuture for ReservedHere<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static RESERVED_UP: Operation = Operation {
    id: "reserved-up",
    method: Method::Get,
    path: &[
        Part::Text("/up"),
        Part::Param("path"),
        Part::Param("var"),
        Part::Text("/here"),
    ],
    ..Operation::USUAL
};

/// A request of `reserved_up`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ReservedUp<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> ReservedUp<M> {
    fn new(core: &Core, path: models::Color, var: models::Color) -> Self {
        let mut call = Call::new(core, &RESERVED_UP);
        call.path_reserved("path", PathStyle::Simple, &path);
        call.path("var", &var);
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

impl<M: Mode> IntoFuture for ReservedUp<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static RESERVED_THREE: Operation = Operation {
    id: "reserved-three",
    method: Method::Get,
    path: &[
        Part::Text("/three/"),
        Part::Param("x"),
        Part::Text(","),
        Part::Param("hello"),
        Part::Text(","),
        Part::Param("y"),
    ],
    ..Operation::USUAL
};

/// A request of `reserved_three`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ReservedThree<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> ReservedThree<M> {
    fn new(
        core: &Core,
        x: models::Color,
        hello: models::Color,
        y: models::Color,
    ) -> Self {
        let mut call = Call::new(core, &RESERVED_THREE);
        call.path_reserved("x", PathStyle::Simple, &x);
        call.path_reserved("hello", PathStyle::Simple, &hello);
        call.path_reserved("y", PathStyle::Simple, &y);
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

impl<M: Mode> IntoFuture for ReservedThree<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static RESERVED_QUERY: Operation = Operation {
    id: "reserved-query",
    method: Method::Get,
    path: &[Part::Text("/here")],
    ..Operation::USUAL
};

/// A request of `reserved_query`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ReservedQuery<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> ReservedQuery<M> {
    fn new(core: &Core, r#ref: models::Color) -> Self {
        let mut call = Call::new(core, &RESERVED_QUERY);
        call.query_reserved("ref", Style::FormExploded, &r#ref);
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

impl<M: Mode> IntoFuture for ReservedQuery<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static LABEL: Operation = Operation {
    id: "label",
    method: Method::Get,
    path: &[Part::Text("/X"), Part::Param("var")],
    ..Operation::USUAL
};

/// A request of `label`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct Label<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> Label<M> {
    fn new(core: &Core, var: models::Color) -> Self {
        let mut call = Call::new(core, &LABEL);
        call.path_as("var", PathStyle::Label, &var);
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

impl<M: Mode> IntoFuture for Label<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static LABEL_EXPLODED: Operation = Operation {
    id: "label-exploded",
    method: Method::Get,
    path: &[Part::Text("/XX"), Part::Param("var")],
    ..Operation::USUAL
};

/// A request of `label_exploded`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct LabelExploded<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> LabelExploded<M> {
    fn new(core: &Core, var: models::Color) -> Self {
        let mut call = Call::new(core, &LABEL_EXPLODED);
        call.path_as("var", PathStyle::LabelExploded, &var);
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

impl<M: Mode> IntoFuture for LabelExploded<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static LABEL_TWO: Operation = Operation {
    id: "label-two",
    method: Method::Get,
    path: &[Part::Text("/X"), Part::Param("half"), Part::Param("who")],
    ..Operation::USUAL
};

/// A request of `label_two`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct LabelTwo<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> LabelTwo<M> {
    fn new(core: &Core, half: models::Color, who: models::Color) -> Self {
        let mut call = Call::new(core, &LABEL_TWO);
        call.path_as("half", PathStyle::Label, &half);
        call.path_as("who", PathStyle::Label, &who);
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

impl<M: Mode> IntoFuture for LabelTwo<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static MATRIX_WHO: Operation = Operation {
    id: "matrix-who",
    method: Method::Get,
    path: &[Part::Text("/matrix"), Part::Param("who")],
    ..Operation::USUAL
};

/// A request of `matrix_who`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct MatrixWho<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> MatrixWho<M> {
    fn new(core: &Core, who: models::Color) -> Self {
        let mut call = Call::new(core, &MATRIX_WHO);
        call.path_as("who", PathStyle::Matrix, &who);
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

impl<M: Mode> IntoFuture for MatrixWho<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static MATRIX_HALF: Operation = Operation {
    id: "matrix-half",
    method: Method::Get,
    path: &[Part::Text("/matrix"), Part::Param("half")],
    ..Operation::USUAL
};

/// A request of `matrix_half`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct MatrixHalf<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> MatrixHalf<M> {
    fn new(core: &Core, half: models::Color) -> Self {
        let mut call = Call::new(core, &MATRIX_HALF);
        call.path_as("half", PathStyle::Matrix, &half);
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

impl<M: Mode> IntoFuture for MatrixHalf<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static MATRIX_EMPTY: Operation = Operation {
    id: "matrix-empty",
    method: Method::Get,
    path: &[Part::Text("/matrix"), Part::Param("empty")],
    ..Operation::USUAL
};

/// A request of `matrix_empty`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct MatrixEmpty<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> MatrixEmpty<M> {
    fn new(core: &Core, empty: models::Color) -> Self {
        let mut call = Call::new(core, &MATRIX_EMPTY);
        call.path_as("empty", PathStyle::Matrix, &empty);
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

impl<M: Mode> IntoFuture for MatrixEmpty<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static MATRIX_V_EMPTY_WHO: Operation = Operation {
    id: "matrix-v-empty-who",
    method: Method::Get,
    path: &[
        Part::Text("/matrix"),
        Part::Param("v"),
        Part::Param("empty"),
        Part::Param("who"),
    ],
    ..Operation::USUAL
};

/// A request of `matrix_v_empty_who`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct MatrixVEmptyWho<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> MatrixVEmptyWho<M> {
    fn new(
        core: &Core,
        v: models::Color,
        empty: models::Color,
        who: models::Color,
    ) -> Self {
        let mut call = Call::new(core, &MATRIX_V_EMPTY_WHO);
        call.path_as("v", PathStyle::Matrix, &v);
        call.path_as("empty", PathStyle::Matrix, &empty);
        call.path_as("who", PathStyle::Matrix, &who);
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

impl<M: Mode> IntoFuture for MatrixVEmptyWho<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static MATRIX_X_Y: Operation = Operation {
    id: "matrix-x-y",
    method: Method::Get,
    path: &[Part::Text("/matrix"), Part::Param("x"), Part::Param("y")],
    ..Operation::USUAL
};

/// A request of `matrix_x_y`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct MatrixXY<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> MatrixXY<M> {
    fn new(core: &Core, x: models::Color, y: models::Color) -> Self {
        let mut call = Call::new(core, &MATRIX_X_Y);
        call.path_as("x", PathStyle::Matrix, &x);
        call.path_as("y", PathStyle::Matrix, &y);
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

impl<M: Mode> IntoFuture for MatrixXY<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static MATRIX_X_Y_EMPTY: Operation = Operation {
    id: "matrix-x-y-empty",
    method: Method::Get,
    path: &[
        Part::Text("/matrix"),
        Part::Param("x"),
        Part::Param("y"),
        Part::Param("empty"),
    ],
    ..Operation::USUAL
};

/// A request of `matrix_x_y_empty`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct MatrixXYEmpty<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> MatrixXYEmpty<M> {
    fn new(
        core: &Core,
        x: models::Color,
        y: models::Color,
        empty: models::Color,
    ) -> Self {
        let mut call = Call::new(core, &MATRIX_X_Y_EMPTY);
        call.path_as("x", PathStyle::Matrix, &x);
        call.path_as("y", PathStyle::Matrix, &y);
        call.path_as("empty", PathStyle::Matrix, &empty);
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

impl<M: Mode> IntoFuture for MatrixXYEmpty<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static MATRIX_LIST: Operation = Operation {
    id: "matrix-list",
    method: Method::Get,
    path: &[Part::Text("/matrix"), Part::Param("list")],
    ..Operation::USUAL
};

/// A request of `matrix_list`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct MatrixList<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> MatrixList<M> {
    fn new(core: &Core, list: models::Color) -> Self {
        let mut call = Call::new(core, &MATRIX_LIST);
        call.path_as("list", PathStyle::Matrix, &list);
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

impl<M: Mode> IntoFuture for MatrixList<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static MATRIX_KEYS: Operation = Operation {
    id: "matrix-keys",
    method: Method::Get,
    path: &[Part::Text("/matrix"), Part::Param("keys")],
    ..Operation::USUAL
};

/// A request of `matrix_keys`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct MatrixKeys<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> MatrixKeys<M> {
    fn new(core: &Core, keys: models::Color) -> Self {
        let mut call = Call::new(core, &MATRIX_KEYS);
        call.path_as("keys", PathStyle::Matrix, &keys);
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

impl<M: Mode> IntoFuture for MatrixKeys<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static MATRIX_HELLO: Operation = Operation {
    id: "matrix-hello",
    method: Method::Get,
    path: &[Part::Text("/matrix"), Part::Param("hello")],
    ..Operation::USUAL
};

/// A request of `matrix_hello`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct MatrixHello<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> MatrixHello<M> {
    fn new(core: &Core, hello: models::Color) -> Self {
        let mut call = Call::new(core, &MATRIX_HELLO);
        call.path_as("hello", PathStyle::Matrix, &hello);
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

impl<M: Mode> IntoFuture for MatrixHello<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static MATRIX_COUNT: Operation = Operation {
    id: "matrix-count",
    method: Method::Get,
    path: &[Part::Text("/matrix"), Part::Param("count")],
    ..Operation::USUAL
};

/// A request of `matrix_count`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct MatrixCount<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> MatrixCount<M> {
    fn new(core: &Core, count: models::Color) -> Self {
        let mut call = Call::new(core, &MATRIX_COUNT);
        call.path_as("count", PathStyle::Matrix, &count);
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

impl<M: Mode> IntoFuture for MatrixCount<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static MATRIX_EXPLODED_LIST: Operation = Operation {
    id: "matrix-exploded-list",
    method: Method::Get,
    path: &[Part::Text("/matrix-exploded"), Part::Param("list")],
    ..Operation::USUAL
};

/// A request of `matrix_exploded_list`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct MatrixExplodedList<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> MatrixExplodedList<M> {
    fn new(core: &Core, list: models::Color) -> Self {
        let mut call = Call::new(core, &MATRIX_EXPLODED_LIST);
        call.path_as("list", PathStyle::MatrixExploded, &list);
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

impl<M: Mode> IntoFuture for MatrixExplodedList<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static MATRIX_EXPLODED_KEYS: Operation = Operation {
    id: "matrix-exploded-keys",
    method: Method::Get,
    path: &[Part::Text("/matrix-exploded"), Part::Param("keys")],
    ..Operation::USUAL
};

/// A request of `matrix_exploded_keys`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct MatrixExplodedKeys<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> MatrixExplodedKeys<M> {
    fn new(core: &Core, keys: models::Color) -> Self {
        let mut call = Call::new(core, &MATRIX_EXPLODED_KEYS);
        call.path_as("keys", PathStyle::MatrixExploded, &keys);
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

impl<M: Mode> IntoFuture for MatrixExplodedKeys<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static MATRIX_EXPLODED_COUNT: Operation = Operation {
    id: "matrix-exploded-count",
    method: Method::Get,
    path: &[Part::Text("/matrix-exploded"), Part::Param("count")],
    ..Operation::USUAL
};

/// A request of `matrix_exploded_count`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct MatrixExplodedCount<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> MatrixExplodedCount<M> {
    fn new(core: &Core, count: models::Color) -> Self {
        let mut call = Call::new(core, &MATRIX_EXPLODED_COUNT);
        call.path_as("count", PathStyle::MatrixExploded, &count);
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

impl<M: Mode> IntoFuture for MatrixExplodedCount<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static FORM: Operation = Operation {
    id: "form",
    method: Method::Get,
    path: &[Part::Text("/form")],
    ..Operation::USUAL
};

/// A request of `form`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct Form<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> Form<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &FORM);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// The parameter `who`.
    pub fn who(mut self, who: impl Into<models::Color>) -> Self {
        let who: models::Color = who.into();
        self.call.query_as("who", Style::Form, &who);
        self
    }

    /// The parameter `half`.
    pub fn half(mut self, half: impl Into<models::Color>) -> Self {
        let half: models::Color = half.into();
        self.call.query_as("half", Style::Form, &half);
        self
    }

    /// The parameter `x`.
    pub fn x(mut self, x: impl Into<models::Color>) -> Self {
        let x: models::Color = x.into();
        self.call.query_as("x", Style::Form, &x);
        self
    }

    /// The parameter `y`.
    pub fn y(mut self, y: impl Into<models::Color>) -> Self {
        let y: models::Color = y.into();
        self.call.query_as("y", Style::Form, &y);
        self
    }

    /// The parameter `empty`.
    pub fn empty(mut self, empty: impl Into<models::Color>) -> Self {
        let empty: models::Color = empty.into();
        self.call.query_as("empty", Style::Form, &empty);
        self
    }

    /// The parameter `undef`.
    pub fn undef(mut self, undef: impl Into<models::Color>) -> Self {
        let undef: models::Color = undef.into();
        self.call.query_as("undef", Style::Form, &undef);
        self
    }

    /// The parameter `var`.
    pub fn var(mut self, var: impl Into<models::Color>) -> Self {
        let var: models::Color = var.into();
        self.call.query_as("var", Style::Form, &var);
        self
    }

    /// The parameter `hello`.
    pub fn hello(mut self, hello: impl Into<models::Color>) -> Self {
        let hello: models::Color = hello.into();
        self.call.query_as("hello", Style::Form, &hello);
        self
    }

    /// The parameter `list`.
    pub fn list(mut self, list: impl Into<models::Color>) -> Self {
        let list: models::Color = list.into();
        self.call.query_as("list", Style::Form, &list);
        self
    }

    /// The parameter `keys`.
    pub fn keys(mut self, keys: impl Into<models::Color>) -> Self {
        let keys: models::Color = keys.into();
        self.call.query_as("keys", Style::Form, &keys);
        self
    }

    /// The parameter `count`.
    pub fn count(mut self, count: impl Into<models::Color>) -> Self {
        let count: models::Color = count.into();
        self.call.query_as("count", Style::Form, &count);
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

impl<M: Mode> IntoFuture for Form<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static CONTINUED: Operation = Operation {
    id: "continued",
    method: Method::Get,
    path: &[Part::Text("/continued")],
    ..Operation::USUAL
};

/// A request of `continued`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct Continued<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> Continued<M> {
    fn new(core: &Core) -> Self {
        let mut call = Call::new(core, &CONTINUED);
        call.query("fixed", &"yes");
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// The parameter `who`.
    pub fn who(mut self, who: impl Into<models::Color>) -> Self {
        let who: models::Color = who.into();
        self.call.query_as("who", Style::Form, &who);
        self
    }

    /// The parameter `half`.
    pub fn half(mut self, half: impl Into<models::Color>) -> Self {
        let half: models::Color = half.into();
        self.call.query_as("half", Style::Form, &half);
        self
    }

    /// The parameter `x`.
    pub fn x(mut self, x: impl Into<models::Color>) -> Self {
        let x: models::Color = x.into();
        self.call.query_as("x", Style::Form, &x);
        self
    }

    /// The parameter `y`.
    pub fn y(mut self, y: impl Into<models::Color>) -> Self {
        let y: models::Color = y.into();
        self.call.query_as("y", Style::Form, &y);
        self
    }

    /// The parameter `empty`.
    pub fn empty(mut self, empty: impl Into<models::Color>) -> Self {
        let empty: models::Color = empty.into();
        self.call.query_as("empty", Style::Form, &empty);
        self
    }

    /// The parameter `undef`.
    pub fn undef(mut self, undef: impl Into<models::Color>) -> Self {
        let undef: models::Color = undef.into();
        self.call.query_as("undef", Style::Form, &undef);
        self
    }

    /// The parameter `var`.
    pub fn var(mut self, var: impl Into<models::Color>) -> Self {
        let var: models::Color = var.into();
        self.call.query_as("var", Style::Form, &var);
        self
    }

    /// The parameter `hello`.
    pub fn hello(mut self, hello: impl Into<models::Color>) -> Self {
        let hello: models::Color = hello.into();
        self.call.query_as("hello", Style::Form, &hello);
        self
    }

    /// The parameter `list`.
    pub fn list(mut self, list: impl Into<models::Color>) -> Self {
        let list: models::Color = list.into();
        self.call.query_as("list", Style::Form, &list);
        self
    }

    /// The parameter `keys`.
    pub fn keys(mut self, keys: impl Into<models::Color>) -> Self {
        let keys: models::Color = keys.into();
        self.call.query_as("keys", Style::Form, &keys);
        self
    }

    /// The parameter `count`.
    pub fn count(mut self, count: impl Into<models::Color>) -> Self {
        let count: models::Color = count.into();
        self.call.query_as("count", Style::Form, &count);
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

impl<M: Mode> IntoFuture for Continued<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static FORM_EXPLODED: Operation = Operation {
    id: "form-exploded",
    method: Method::Get,
    path: &[Part::Text("/form-exploded")],
    ..Operation::USUAL
};

/// A request of `form_exploded`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct FormExploded<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> FormExploded<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &FORM_EXPLODED);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// The parameter `who`.
    pub fn who(mut self, who: impl Into<models::Color>) -> Self {
        let who: models::Color = who.into();
        self.call.query("who", &who);
        self
    }

    /// The parameter `half`.
    pub fn half(mut self, half: impl Into<models::Color>) -> Self {
        let half: models::Color = half.into();
        self.call.query("half", &half);
        self
    }

    /// The parameter `x`.
    pub fn x(mut self, x: impl Into<models::Color>) -> Self {
        let x: models::Color = x.into();
        self.call.query("x", &x);
        self
    }

    /// The parameter `y`.
    pub fn y(mut self, y: impl Into<models::Color>) -> Self {
        let y: models::Color = y.into();
        self.call.query("y", &y);
        self
    }

    /// The parameter `empty`.
    pub fn empty(mut self, empty: impl Into<models::Color>) -> Self {
        let empty: models::Color = empty.into();
        self.call.query("empty", &empty);
        self
    }

    /// The parameter `undef`.
    pub fn undef(mut self, undef: impl Into<models::Color>) -> Self {
        let undef: models::Color = undef.into();
        self.call.query("undef", &undef);
        self
    }

    /// The parameter `var`.
    pub fn var(mut self, var: impl Into<models::Color>) -> Self {
        let var: models::Color = var.into();
        self.call.query("var", &var);
        self
    }

    /// The parameter `hello`.
    pub fn hello(mut self, hello: impl Into<models::Color>) -> Self {
        let hello: models::Color = hello.into();
        self.call.query("hello", &hello);
        self
    }

    /// The parameter `list`.
    pub fn list(mut self, list: impl Into<models::Color>) -> Self {
        let list: models::Color = list.into();
        self.call.query("list", &list);
        self
    }

    /// The parameter `keys`.
    pub fn keys(mut self, keys: impl Into<models::Color>) -> Self {
        let keys: models::Color = keys.into();
        self.call.query("keys", &keys);
        self
    }

    /// The parameter `count`.
    pub fn count(mut self, count: impl Into<models::Color>) -> Self {
        let count: models::Color = count.into();
        self.call.query("count", &count);
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

impl<M: Mode> IntoFuture for FormExploded<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static CONTINUED_EXPLODED: Operation = Operation {
    id: "continued-exploded",
    method: Method::Get,
    path: &[Part::Text("/continued-exploded")],
    ..Operation::USUAL
};

/// A request of `continued_exploded`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ContinuedExploded<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> ContinuedExploded<M> {
    fn new(core: &Core) -> Self {
        let mut call = Call::new(core, &CONTINUED_EXPLODED);
        call.query("fixed", &"yes");
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// The parameter `who`.
    pub fn who(mut self, who: impl Into<models::Color>) -> Self {
        let who: models::Color = who.into();
        self.call.query("who", &who);
        self
    }

    /// The parameter `half`.
    pub fn half(mut self, half: impl Into<models::Color>) -> Self {
        let half: models::Color = half.into();
        self.call.query("half", &half);
        self
    }

    /// The parameter `x`.
    pub fn x(mut self, x: impl Into<models::Color>) -> Self {
        let x: models::Color = x.into();
        self.call.query("x", &x);
        self
    }

    /// The parameter `y`.
    pub fn y(mut self, y: impl Into<models::Color>) -> Self {
        let y: models::Color = y.into();
        self.call.query("y", &y);
        self
    }

    /// The parameter `empty`.
    pub fn empty(mut self, empty: impl Into<models::Color>) -> Self {
        let empty: models::Color = empty.into();
        self.call.query("empty", &empty);
        self
    }

    /// The parameter `undef`.
    pub fn undef(mut self, undef: impl Into<models::Color>) -> Self {
        let undef: models::Color = undef.into();
        self.call.query("undef", &undef);
        self
    }

    /// The parameter `var`.
    pub fn var(mut self, var: impl Into<models::Color>) -> Self {
        let var: models::Color = var.into();
        self.call.query("var", &var);
        self
    }

    /// The parameter `hello`.
    pub fn hello(mut self, hello: impl Into<models::Color>) -> Self {
        let hello: models::Color = hello.into();
        self.call.query("hello", &hello);
        self
    }

    /// The parameter `list`.
    pub fn list(mut self, list: impl Into<models::Color>) -> Self {
        let list: models::Color = list.into();
        self.call.query("list", &list);
        self
    }

    /// The parameter `keys`.
    pub fn keys(mut self, keys: impl Into<models::Color>) -> Self {
        let keys: models::Color = keys.into();
        self.call.query("keys", &keys);
        self
    }

    /// The parameter `count`.
    pub fn count(mut self, count: impl Into<models::Color>) -> Self {
        let count: models::Color = count.into();
        self.call.query("count", &count);
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

impl<M: Mode> IntoFuture for ContinuedExploded<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
