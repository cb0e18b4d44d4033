//! Operations of the tag `Media`.

use crate::models;
use crate::runtime::{
    BoxFuture, Call, Content, Core, Data, Download, Error, Feed, Framing, HttpInfo,
    Method, Mode, Operation, Part, RequestOptions, Streaming, decode_whole, encode_json,
    encode_multipart,
};

/// Operations of the tag `Media`.
#[derive(Debug, Clone)]
pub struct MediaApi {
    core: Core,
}

impl MediaApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// Calls `POST /speech`.
    pub fn create_speech(
        &self,
        body: impl Into<models::CreateSpeechBody>,
    ) -> CreateSpeech<Data> {
        CreateSpeech::new(&self.core, body.into())
    }

    /// Like [`create_speech`](Self::create_speech), and also returns the status and the headers.
    pub fn create_speech_with_http_info(
        &self,
        body: impl Into<models::CreateSpeechBody>,
    ) -> CreateSpeech<HttpInfo> {
        CreateSpeech::new(&self.core, body.into())
    }

    /// Calls `POST /transcripts`.
    pub fn create_transcript(
        &self,
        body: impl Into<models::CreateTranscriptBody>,
    ) -> CreateTranscript<Data> {
        CreateTranscript::new(&self.core, body.into())
    }

    /// Like [`create_transcript`](Self::create_transcript), and also returns the status and the headers.
    pub fn create_transcript_with_http_info(
        &self,
        body: impl Into<models::CreateTranscriptBody>,
    ) -> CreateTranscript<HttpInfo> {
        CreateTranscript::new(&self.core, body.into())
    }

    /// Calls `POST /images`.
    #[inline]
    pub fn create_images(&self) -> CreateImages<Data> {
        CreateImages::new(&self.core)
    }

    /// Like [`create_images`](Self::create_images), and also returns the status and the headers.
    #[inline]
    pub fn create_images_with_http_info(&self) -> CreateImages<HttpInfo> {
        CreateImages::new(&self.core)
    }
}

static CREATE_SPEECH: Operation = Operation {
    id: "createSpeech",
    method: Method::Post,
    path: &[Part::Text("/speech")],
    accept: "application/octet-stream",
    content: &[
        Content {
            media_type: "application/json",
            encode: encode_json,
            properties: &[],
        },
    ],
    ..Operation::USUAL
};

/// A request of `create_speech`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateSpeech<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> CreateSpeech<M> {
    fn new(core: &Core, body: models::CreateSpeechBody) -> Self {
        let mut call = Call::new(core, &CREATE_SPEECH);
        call.body(body);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// Asks for the answer item by item, as it is made.
    ///
    /// What is optional is set before; then `.await` for the items.
    pub fn stream(self) -> Streaming<models::Sound, M> {
        self.call
            .stream(
                "",
                &Feed {
                    framing: Framing::EventData,
                    ..Feed::USUAL
                },
            )
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<Download>, Error>> {
        self.call.download::<M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<Download>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for CreateSpeech<M> {
    type Output = Result<M::Output<Download>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static CREATE_TRANSCRIPT: Operation = Operation {
    id: "createTranscript",
    method: Method::Post,
    path: &[Part::Text("/transcripts")],
    accept: "application/json",
    content: &[
        Content {
            media_type: "multipart/form-data",
            encode: encode_multipart,
            properties: &[],
        },
    ],
    ..Operation::USUAL
};

/// A request of `create_transcript`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateTranscript<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> CreateTranscript<M> {
    fn new(core: &Core, body: models::CreateTranscriptBody) -> Self {
        let mut call = Call::new(core, &CREATE_TRANSCRIPT);
        call.body(body);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// Asks for the answer item by item, as it is made, with `stream` of the body set to true.
    ///
    /// What is optional is set before; then `.await` for the items.
    pub fn stream(self) -> Streaming<models::Piece, M> {
        self.call
            .stream(
                "stream",
                &Feed {
                    framing: Framing::EventData,
                    ..Feed::USUAL
                },
            )
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
    ) -> BoxFuture<'static, Result<M::Output<models::Transcript>, Error>> {
        self.call.send_as::<models::Transcript, M>(decode_whole)
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::Transcript>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for CreateTranscript<M> {
    type Output = Result<M::Output<models::Transcript>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static CREATE_IMAGES: Operation = Operation {
    id: "createImages",
    method: Method::Post,
    path: &[Part::Text("/images")],
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

/// A request of `create_images`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateImages<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> CreateImages<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &CREATE_IMAGES);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// The body.
    pub fn body(mut self, body: impl Into<models::CreateImagesBody>) -> Self {
        let body: models::CreateImagesBody = body.into();
        self.call.body(body);
        self
    }

    /// Asks for the answer item by item, as it is made, with `partial` of the body set to true.
    ///
    /// What is optional is set before; then `.await` for the items.
    pub fn stream(self) -> Streaming<models::Image, M> {
        self.call
            .stream(
                "partial",
                &Feed {
                    framing: Framing::EventData,
                    end: "--",
                    ..Feed::USUAL
                },
            )
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
    ) -> BoxFuture<'static, Result<M::Output<Vec<models::Image>>, Error>> {
        self.call.send_as::<Vec<models::Image>, M>(decode_whole)
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<Vec<models::Image>>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for CreateImages<M> {
    type Output = Result<M::Output<Vec<models::Image>>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
