//! Operations of the tag `documents`.

use crate::models;
use crate::runtime::{
    BoxFuture, Call, Content, Core, Data, Error, HttpInfo, Method, Mode, Operation, Part,
    RequestOptions, encode_multipart,
};

/// Operations of the tag `documents`.
#[derive(Debug, Clone)]
pub struct DocumentsApi {
    core: Core,
}

impl DocumentsApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// Calls `POST /documents`.
    pub fn add_document(
        &self,
        body: impl Into<models::AddDocumentBody>,
    ) -> AddDocument<Data> {
        AddDocument::new(&self.core, body.into())
    }

    /// Like [`add_document`](Self::add_document), and also returns the status and the headers.
    pub fn add_document_with_http_info(
        &self,
        body: impl Into<models::AddDocumentBody>,
    ) -> AddDocument<HttpInfo> {
        AddDocument::new(&self.core, body.into())
    }
}

static ADD_DOCUMENT: Operation = Operation {
    id: "addDocument",
    method: Method::Post,
    path: &[Part::Text("/documents")],
    content: &[
        Content {
            media_type: "multipart/form-data",
            encode: encode_multipart,
            properties: &[],
        },
    ],
    ..Operation::USUAL
};

/// A request of `add_document`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct AddDocument<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> AddDocument<M> {
    fn new(core: &Core, body: models::AddDocumentBody) -> Self {
        let mut call = Call::new(core, &ADD_DOCUMENT);
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

impl<M: Mode> IntoFuture for AddDocument<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
