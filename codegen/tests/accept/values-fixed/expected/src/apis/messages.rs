//! Operations of the tag `messages`.

use crate::models;
use crate::runtime::{
    BoxFuture, Call, Content, Core, Data, Error, HttpInfo, Method, Mode, Operation, Part,
    RequestOptions, encode_json,
};

/// Operations of the tag `messages`.
#[derive(Debug, Clone)]
pub struct MessagesApi {
    core: Core,
}

impl MessagesApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// Calls `POST /{version}/messages`.
    pub fn send_message(
        &self,
        page: i64,
        message: impl Into<models::Message>,
    ) -> SendMessage<Data> {
        SendMessage::new(&self.core, page, message.into())
    }

    /// Like [`send_message`](Self::send_message), and also returns the status and the headers.
    pub fn send_message_with_http_info(
        &self,
        page: i64,
        message: impl Into<models::Message>,
    ) -> SendMessage<HttpInfo> {
        SendMessage::new(&self.core, page, message.into())
    }
}

static SEND_MESSAGE: Operation = Operation {
    id: "sendMessage",
    method: Method::Post,
    path: &[Part::Text("/"), Part::Param("version"), Part::Text("/messages")],
    content: &[
        Content {
            media_type: "application/json",
            encode: encode_json,
            properties: &[],
        },
    ],
    ..Operation::USUAL
};

/// A request of `send_message`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SendMessage<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> SendMessage<M> {
    fn new(core: &Core, page: i64, message: models::Message) -> Self {
        let mut call = Call::new(core, &SEND_MESSAGE);
        call.path("version", &"v2");
        call.query("op", &"list");
        call.query("depth", &3i64);
        call.query("strict", &true);
        call.query("ratio", &1.5);
        call.header("X-Api", &"2024-01-01");
        call.query("page", &page);
        call.body(message);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// The parameter `expand`.
    ///
    /// Sends `all`, the only value.
    pub fn expand(mut self) -> Self {
        self.call.query("expand", &"all");
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

impl<M: Mode> IntoFuture for SendMessage<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
