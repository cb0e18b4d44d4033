//! Operations of the tag `Items`.

use crate::models;
use crate::runtime::{
    BoxFuture, Call, Core, Data, Error, HttpInfo, Method, Mode, Operation, Part,
    RequestOptions,
};

/// Operations of the tag `Items`.
#[derive(Debug, Clone)]
pub struct ItemsApi {
    core: Core,
}

impl ItemsApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// Calls `GET /items`.
    #[inline]
    pub fn list_items(&self) -> ListItems<Data> {
        ListItems::new(&self.core)
    }

    /// Like [`list_items`](Self::list_items), and also returns the status and the headers.
    #[inline]
    pub fn list_items_with_http_info(&self) -> ListItems<HttpInfo> {
        ListItems::new(&self.core)
    }
}

static LIST_ITEMS: Operation = Operation {
    id: "listItems",
    method: Method::Get,
    path: &[Part::Text("/items")],
    ..Operation::USUAL
};

/// A request of `list_items`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListItems<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> ListItems<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &LIST_ITEMS);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// The parameter `per_page`.
    pub fn per_page(mut self, per_page: impl Into<models::ListItemsPerPage>) -> Self {
        let per_page: models::ListItemsPerPage = per_page.into();
        self.call.query("per_page", &per_page);
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

impl<M: Mode> IntoFuture for ListItems<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
