//! Operations of the tag `Owners`.

use crate::models;
use crate::runtime::{
    BoxFuture, Call, Content, Core, Data, Error, HttpInfo, Method, Mode, Operation, Part,
    PropertyEncoding, RequestOptions, Style, encode_multipart,
};

/// Operations of the tag `Owners`.
#[derive(Debug, Clone)]
pub struct OwnersApi {
    core: Core,
}

impl OwnersApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// Calls `POST /owners`.
    pub fn upload_owner(
        &self,
        body: impl Into<models::UploadOwnerBody>,
    ) -> UploadOwner<Data> {
        UploadOwner::new(&self.core, body.into())
    }

    /// Like [`upload_owner`](Self::upload_owner), and also returns the status and the headers.
    pub fn upload_owner_with_http_info(
        &self,
        body: impl Into<models::UploadOwnerBody>,
    ) -> UploadOwner<HttpInfo> {
        UploadOwner::new(&self.core, body.into())
    }
}

static UPLOAD_OWNER: Operation = Operation {
    id: "uploadOwner",
    method: Method::Post,
    path: &[Part::Text("/owners")],
    accept: "application/json, text/json",
    content: &[
        Content {
            media_type: "multipart/form-data",
            encode: encode_multipart,
            properties: &[
                PropertyEncoding {
                    name: "words",
                    style: Style::Form,
                    content_type: "",
                },
            ],
        },
    ],
    ..Operation::USUAL
};

/// A request of `upload_owner`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct UploadOwner<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> UploadOwner<M> {
    fn new(core: &Core, body: models::UploadOwnerBody) -> Self {
        let mut call = Call::new(core, &UPLOAD_OWNER);
        call.body(body);
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<models::Keeper>, Error>> {
        self.call.send::<models::Keeper, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::Keeper>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for UploadOwner<M> {
    type Output = Result<M::Output<models::Keeper>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
