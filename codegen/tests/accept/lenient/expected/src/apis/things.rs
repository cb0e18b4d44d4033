//! Operations of the tag `Things`.

use crate::models;
use crate::runtime::{
    BoxFuture, Call, Content, Core, Data, Error, HttpInfo, Method, Mode, Operation, Part,
    RequestOptions, encode_json,
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

    /// Calls `GET /things`.
    #[inline]
    pub fn list_things(&self) -> ListThings<Data> {
        ListThings::new(&self.core)
    }

    /// Like [`list_things`](Self::list_things), and also returns the status and the headers.
    #[inline]
    pub fn list_things_with_http_info(&self) -> ListThings<HttpInfo> {
        ListThings::new(&self.core)
    }

    /// Calls `POST /things`.
    pub fn add_thing(&self, thing: impl Into<models::Thing>) -> AddThing<Data> {
        AddThing::new(&self.core, thing.into())
    }

    /// Like [`add_thing`](Self::add_thing), and also returns the status and the headers.
    pub fn add_thing_with_http_info(
        &self,
        thing: impl Into<models::Thing>,
    ) -> AddThing<HttpInfo> {
        AddThing::new(&self.core, thing.into())
    }
}

static LIST_THINGS: Operation = Operation {
    id: "listThings",
    method: Method::Get,
    path: &[Part::Text("/things")],
    accept: "application/json",
    ..Operation::USUAL
};

/// A request of `list_things`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListThings<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> ListThings<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &LIST_THINGS);
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
    ) -> BoxFuture<'static, Result<M::Output<models::ThingList>, Error>> {
        self.call.send::<models::ThingList, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::ThingList>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for ListThings<M> {
    type Output = Result<M::Output<models::ThingList>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static ADD_THING: Operation = Operation {
    id: "addThing",
    method: Method::Post,
    path: &[Part::Text("/things")],
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

/// A request of `add_thing`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct AddThing<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> AddThing<M> {
    fn new(core: &Core, thing: models::Thing) -> Self {
        let mut call = Call::new(core, &ADD_THING);
        call.body(thing);
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
    ) -> BoxFuture<'static, Result<M::Output<models::ThingResponse>, Error>> {
        self.call.send::<models::ThingResponse, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::ThingResponse>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for AddThing<M> {
    type Output = Result<M::Output<models::ThingResponse>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
