//! Operations of the tag `things`.

use crate::models;
use crate::runtime::{
    BoxFuture, Call, Content, Core, Data, Error, HttpInfo, IntoList, Method, Mode,
    Operation, Part, RequestOptions, encode_json,
};

/// Operations of the tag `things`.
#[derive(Debug, Clone)]
pub struct ThingsApi {
    core: Core,
}

impl ThingsApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// Calls `POST /things`.
    pub fn create_thing<How>(
        &self,
        ids: impl IntoList<String, How>,
        thing: impl Into<models::Thing>,
    ) -> CreateThing<Data> {
        CreateThing::new(&self.core, IntoList::into_list(ids), thing.into())
    }

    /// Like [`create_thing`](Self::create_thing), and also returns the status and the headers.
    pub fn create_thing_with_http_info<How>(
        &self,
        ids: impl IntoList<String, How>,
        thing: impl Into<models::Thing>,
    ) -> CreateThing<HttpInfo> {
        CreateThing::new(&self.core, IntoList::into_list(ids), thing.into())
    }
}

static CREATE_THING: Operation = Operation {
    id: "createThing",
    method: Method::Post,
    path: &[Part::Text("/things")],
    content: &[
        Content {
            media_type: "application/json",
            encode: encode_json,
            properties: &[],
        },
    ],
    ..Operation::USUAL
};

/// A request of `create_thing`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateThing<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> CreateThing<M> {
    fn new(core: &Core, ids: Vec<String>, thing: models::Thing) -> Self {
        let mut call = Call::new(core, &CREATE_THING);
        call.query("ids", &ids);
        call.body(thing);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// The parameter `fields`.
    pub fn fields<How>(mut self, fields: impl IntoList<String, How>) -> Self {
        let fields: Vec<String> = IntoList::into_list(fields);
        self.call.query("fields", &fields);
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

impl<M: Mode> IntoFuture for CreateThing<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
