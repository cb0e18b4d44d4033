//! Operations of the tag `Trees`.

use crate::models;
use crate::runtime::{
    BoxFuture, Call, Content, Core, Data, Error, HttpInfo, Method, Mode, Operation, Part,
    RequestOptions, encode_json,
};

/// Operations of the tag `Trees`.
#[derive(Debug, Clone)]
pub struct TreesApi {
    core: Core,
}

impl TreesApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// Calls `PUT /trees`.
    pub fn put_tree(&self, tree: impl Into<models::Tree>) -> PutTree<Data> {
        PutTree::new(&self.core, tree.into())
    }

    /// Like [`put_tree`](Self::put_tree), and also returns the status and the headers.
    pub fn put_tree_with_http_info(
        &self,
        tree: impl Into<models::Tree>,
    ) -> PutTree<HttpInfo> {
        PutTree::new(&self.core, tree.into())
    }

    /// Calls `GET /odd`.
    #[inline]
    pub fn get_odd(&self) -> GetOdd<Data> {
        GetOdd::new(&self.core)
    }

    /// Like [`get_odd`](Self::get_odd), and also returns the status and the headers.
    #[inline]
    pub fn get_odd_with_http_info(&self) -> GetOdd<HttpInfo> {
        GetOdd::new(&self.core)
    }
}

static PUT_TREE: Operation = Operation {
    id: "putTree",
    method: Method::Put,
    path: &[Part::Text("/trees")],
    accept: "application/json",
    content: &[
        Content {
            media_type: "application/json",
            encode: encode_json,
            properties: &[],
        },
    ],
    ..Operation::USUAL
};

/// A request of `put_tree`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct PutTree<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> PutTree<M> {
    fn new(core: &Core, tree: models::Tree) -> Self {
        let mut call = Call::new(core, &PUT_TREE);
        call.body(tree);
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<models::Tree>, Error>> {
        self.call.send::<models::Tree, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::Tree>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for PutTree<M> {
    type Output = Result<M::Output<models::Tree>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static GET_ODD: Operation = Operation {
    id: "getOdd",
    method: Method::Get,
    path: &[Part::Text("/odd")],
    accept: "application/json",
    ..Operation::USUAL
};

/// A request of `get_odd`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetOdd<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> GetOdd<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &GET_ODD);
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
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<M::Output<models::OddThingInNer>, Error>> {
        self.call.send::<models::OddThingInNer, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::OddThingInNer>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for GetOdd<M> {
    type Output = Result<M::Output<models::OddThingInNer>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
