//! Operations of the tag `echo`.

use crate::models;
use crate::runtime::{
    BoxFuture, Call, Content, Core, Data, Error, HttpInfo, Method, Mode, Operation, Part,
    RequestOptions, encode_json,
};

/// Operations of the tag `echo`.
#[derive(Debug, Clone)]
pub struct EchoApi {
    core: Core,
}

impl EchoApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// Calls `PUT /echo`.
    pub fn echo(&self, all: impl Into<models::All>) -> Echo<Data> {
        Echo::new(&self.core, all.into())
    }

    /// Like [`echo`](Self::echo), and also returns the status and the headers.
    pub fn echo_with_http_info(&self, all: impl Into<models::All>) -> Echo<HttpInfo> {
        Echo::new(&self.core, all.into())
    }
}

static ECHO: Operation = Operation {
    id: "echo",
    method: Method::Put,
    path: &[Part::Text("/echo")],
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

/// A request of `echo`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct Echo<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> Echo<M> {
    fn new(core: &Core, all: models::All) -> Self {
        let mut call = Call::new(core, &ECHO);
        call.body(all);
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<models::All>, Error>> {
        self.call.send::<models::All, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::All>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for Echo<M> {
    type Output = Result<M::Output<models::All>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
