//! Operations of the tag `Things`.

use crate::models;
use crate::runtime::{
    BoxFuture, Call, Core, Data, Error, HttpInfo, Method, Mode, Operation, Part,
    RequestOptions,
};

/// Operations of the tag `Things`.
#[derive(Debug, Clone)]
pub struct ThingsApi {
    core: Core,
}

impl ThingsApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// Calls `GET /things/{id}`.
    pub fn get_thing(&self, id: impl Into<models::Id>) -> GetThing<Data> {
        GetThing::new(&self.core, id.into())
    }

    /// Like [`get_thing`](Self::get_thing), and also returns the status and the headers.
    pub fn get_thing_with_http_info(
        &self,
        id: impl Into<models::Id>,
    ) -> GetThing<HttpInfo> {
        GetThing::new(&self.core, id.into())
    }
}

static GET_THING: Operation = Operation {
    id: "getThing",
    method: Method::Get,
    path: &[Part::Text("/things/"), Part::Param("id")],
    accept: "application/json",
    ..Operation::USUAL
};

/// A request of `get_thing`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetThing<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> GetThing<M> {
    fn new(core: &Core, id: models::Id) -> Self {
        let mut call = Call::new(core, &GET_THING);
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<models::Thing>, Error>> {
        self.call.send::<models::Thing, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::Thing>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for GetThing<M> {
    type Output = Result<M::Output<models::Thing>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
