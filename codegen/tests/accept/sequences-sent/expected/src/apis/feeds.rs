//! Operations of the tag `Feeds`.

use crate::models;
use crate::runtime::{
    BoxFuture, Call, Content, Core, Data, Error, File, HttpInfo, IntoList, Method, Mode,
    Operation, Part, RequestOptions, collect, encode_event_data, encode_events,
    encode_lines, encode_parts,
};

/// Operations of the tag `Feeds`.
#[derive(Debug, Clone)]
pub struct FeedsApi {
    core: Core,
}

impl FeedsApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// Calls `POST /events`.
    pub fn send_events<How>(
        &self,
        body: impl IntoList<models::Event, How>,
    ) -> SendEvents<Data> {
        SendEvents::new(&self.core, IntoList::into_list(body))
    }

    /// Like [`send_events`](Self::send_events), and also returns the status and the headers.
    pub fn send_events_with_http_info<How>(
        &self,
        body: impl IntoList<models::Event, How>,
    ) -> SendEvents<HttpInfo> {
        SendEvents::new(&self.core, IntoList::into_list(body))
    }

    /// Calls `POST /pieces`.
    #[inline]
    pub fn send_pieces(&self) -> SendPieces<Data> {
        SendPieces::new(&self.core)
    }

    /// Like [`send_pieces`](Self::send_pieces), and also returns the status and the headers.
    #[inline]
    pub fn send_pieces_with_http_info(&self) -> SendPieces<HttpInfo> {
        SendPieces::new(&self.core)
    }

    /// Calls `POST /parts`.
    pub fn send_parts<How>(
        &self,
        body: impl IntoList<models::Piece, How>,
    ) -> SendParts<Data> {
        SendParts::new(&self.core, IntoList::into_list(body))
    }

    /// Like [`send_parts`](Self::send_parts), and also returns the status and the headers.
    pub fn send_parts_with_http_info<How>(
        &self,
        body: impl IntoList<models::Piece, How>,
    ) -> SendParts<HttpInfo> {
        SendParts::new(&self.core, IntoList::into_list(body))
    }

    /// Calls `PUT /parts`.
    pub fn send_numbers(
        &self,
        body: impl IntoIterator<Item = i64>,
    ) -> SendNumbers<Data> {
        SendNumbers::new(&self.core, collect::list(body))
    }

    /// Like [`send_numbers`](Self::send_numbers), and also returns the status and the headers.
    pub fn send_numbers_with_http_info(
        &self,
        body: impl IntoIterator<Item = i64>,
    ) -> SendNumbers<HttpInfo> {
        SendNumbers::new(&self.core, collect::list(body))
    }

    /// Calls `PATCH /parts`.
    pub fn send_notes<How>(&self, body: impl IntoList<String, How>) -> SendNotes<Data> {
        SendNotes::new(&self.core, IntoList::into_list(body))
    }

    /// Like [`send_notes`](Self::send_notes), and also returns the status and the headers.
    pub fn send_notes_with_http_info<How>(
        &self,
        body: impl IntoList<String, How>,
    ) -> SendNotes<HttpInfo> {
        SendNotes::new(&self.core, IntoList::into_list(body))
    }

    /// Calls `POST /pictures`.
    pub fn send_pictures<How>(
        &self,
        body: impl IntoList<File, How>,
    ) -> SendPictures<Data> {
        SendPictures::new(&self.core, IntoList::into_list(body))
    }

    /// Like [`send_pictures`](Self::send_pictures), and also returns the status and the headers.
    pub fn send_pictures_with_http_info<How>(
        &self,
        body: impl IntoList<File, How>,
    ) -> SendPictures<HttpInfo> {
        SendPictures::new(&self.core, IntoList::into_list(body))
    }

    /// Calls `PUT /pictures`.
    pub fn send_drawings<How>(
        &self,
        body: impl IntoList<File, How>,
    ) -> SendDrawings<Data> {
        SendDrawings::new(&self.core, IntoList::into_list(body))
    }

    /// Like [`send_drawings`](Self::send_drawings), and also returns the status and the headers.
    pub fn send_drawings_with_http_info<How>(
        &self,
        body: impl IntoList<File, How>,
    ) -> SendDrawings<HttpInfo> {
        SendDrawings::new(&self.core, IntoList::into_list(body))
    }
}

static SEND_EVENTS: Operation = Operation {
    id: "sendEvents",
    method: Method::Post,
    path: &[Part::Text("/events")],
    content: &[
        Content {
            media_type: "text/event-stream",
            encode: encode_events,
            properties: &[],
        },
        Content {
            media_type: "application/jsonl",
            encode: encode_lines,
            properties: &[],
        },
    ],
    ..Operation::USUAL
};

/// A request of `send_events`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SendEvents<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> SendEvents<M> {
    fn new(core: &Core, body: Vec<models::Event>) -> Self {
        let mut call = Call::new(core, &SEND_EVENTS);
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

impl<M: Mode> IntoFuture for SendEvents<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static SEND_PIECES: Operation = Operation {
    id: "sendPieces",
    method: Method::Post,
    path: &[Part::Text("/pieces")],
    content: &[
        Content {
            media_type: "text/event-stream",
            encode: encode_event_data,
            properties: &[],
        },
    ],
    ..Operation::USUAL
};

/// A request of `send_pieces`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SendPieces<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> SendPieces<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &SEND_PIECES);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// The body.
    pub fn body<How>(mut self, body: impl IntoList<models::Piece, How>) -> Self {
        let body: Vec<models::Piece> = IntoList::into_list(body);
        self.call.body(body);
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

impl<M: Mode> IntoFuture for SendPieces<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static SEND_PARTS: Operation = Operation {
    id: "sendParts",
    method: Method::Post,
    path: &[Part::Text("/parts")],
    content: &[
        Content {
            media_type: "multipart/mixed",
            encode: |body, content| encode_parts(body, content, ""),
            properties: &[],
        },
    ],
    ..Operation::USUAL
};

/// A request of `send_parts`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SendParts<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> SendParts<M> {
    fn new(core: &Core, body: Vec<models::Piece>) -> Self {
        let mut call = Call::new(core, &SEND_PARTS);
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

impl<M: Mode> IntoFuture for SendParts<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static SEND_NUMBERS: Operation = Operation {
    id: "sendNumbers",
    method: Method::Put,
    path: &[Part::Text("/parts")],
    content: &[
        Content {
            media_type: "multipart/mixed",
            encode: |body, content| encode_parts(
                body,
                content,
                "application/vnd.number+json",
            ),
            properties: &[],
        },
    ],
    ..Operation::USUAL
};

/// A request of `send_numbers`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SendNumbers<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> SendNumbers<M> {
    fn new(core: &Core, body: Vec<i64>) -> Self {
        let mut call = Call::new(core, &SEND_NUMBERS);
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

impl<M: Mode> IntoFuture for SendNumbers<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static SEND_NOTES: Operation = Operation {
    id: "sendNotes",
    method: Method::Patch,
    path: &[Part::Text("/parts")],
    content: &[
        Content {
            media_type: "multipart/mixed",
            encode: |body, content| encode_parts(body, content, ""),
            properties: &[],
        },
    ],
    ..Operation::USUAL
};

/// A request of `send_notes`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SendNotes<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> SendNotes<M> {
    fn new(core: &Core, body: Vec<String>) -> Self {
        let mut call = Call::new(core, &SEND_NOTES);
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

impl<M: Mode> IntoFuture for SendNotes<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static SEND_PICTURES: Operation = Operation {
    id: "sendPictures",
    method: Method::Post,
    path: &[Part::Text("/pictures")],
    content: &[
        Content {
            media_type: "multipart/related",
            encode: |body, content| encode_parts(body, content, "image/png"),
            properties: &[],
        },
    ],
    ..Operation::USUAL
};

/// A request of `send_pictures`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SendPictures<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> SendPictures<M> {
    fn new(core: &Core, body: Vec<File>) -> Self {
        let mut call = Call::new(core, &SEND_PICTURES);
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

impl<M: Mode> IntoFuture for SendPictures<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static SEND_DRAWINGS: Operation = Operation {
    id: "sendDrawings",
    method: Method::Put,
    path: &[Part::Text("/pictures")],
    content: &[
        Content {
            media_type: "multipart/mixed",
            encode: |body, content| encode_parts(body, content, "application/xml"),
            properties: &[],
        },
    ],
    ..Operation::USUAL
};

/// A request of `send_drawings`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SendDrawings<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> SendDrawings<M> {
    fn new(core: &Core, body: Vec<File>) -> Self {
        let mut call = Call::new(core, &SEND_DRAWINGS);
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

impl<M: Mode> IntoFuture for SendDrawings<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
