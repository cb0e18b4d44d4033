//! Operations of the tag `birds`.

use crate::models;
use crate::runtime::{
    BoxFuture, Call, Content, Core, Data, Error, HttpInfo, Method, Mode, Operation, Part,
    RequestOptions, encode_json,
};

/// Operations of the tag `birds`.
#[derive(Debug, Clone)]
pub struct BirdsApi {
    core: Core,
}

impl BirdsApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// Calls `POST /birds`.
    pub fn add_bird(&self, bird: impl Into<models::Bird>) -> AddBird<Data> {
        AddBird::new(&self.core, bird.into())
    }

    /// Like [`add_bird`](Self::add_bird), and also returns the status and the headers.
    pub fn add_bird_with_http_info(
        &self,
        bird: impl Into<models::Bird>,
    ) -> AddBird<HttpInfo> {
        AddBird::new(&self.core, bird.into())
    }
}

static ADD_BIRD: Operation = Operation {
    id: "addBird",
    method: Method::Post,
    path: &[Part::Text("/birds")],
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

/// A request of `add_bird`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct AddBird<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> AddBird<M> {
    fn new(core: &Core, bird: models::Bird) -> Self {
        let mut call = Call::new(core, &ADD_BIRD);
        call.body(bird);
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<models::Bird>, Error>> {
        self.call.send::<models::Bird, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::Bird>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for AddBird<M> {
    type Output = Result<M::Output<models::Bird>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
