//! Operations of the tag `Tracks`.

use crate::models;
use crate::runtime::{
    BoxFuture, Call, Content, Core, Data, Error, HttpInfo, Method, Mode, Operation, Part,
    RequestOptions, Style, encode_form, encode_json,
};

/// Operations of the tag `Tracks`.
#[derive(Debug, Clone)]
pub struct TracksApi {
    core: Core,
}

impl TracksApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// Calls `GET /tracks`.
    pub fn list_tracks(&self, near: impl Into<models::Position>) -> ListTracks<Data> {
        ListTracks::new(&self.core, near.into())
    }

    /// Like [`list_tracks`](Self::list_tracks), and also returns the status and the headers.
    pub fn list_tracks_with_http_info(
        &self,
        near: impl Into<models::Position>,
    ) -> ListTracks<HttpInfo> {
        ListTracks::new(&self.core, near.into())
    }

    /// Calls `POST /tracks`.
    pub fn add_track(&self, track: impl Into<models::Track>) -> AddTrack<Data> {
        AddTrack::new(&self.core, track.into())
    }

    /// Like [`add_track`](Self::add_track), and also returns the status and the headers.
    pub fn add_track_with_http_info(
        &self,
        track: impl Into<models::Track>,
    ) -> AddTrack<HttpInfo> {
        AddTrack::new(&self.core, track.into())
    }

    /// Calls `PUT /tracks/{span}`.
    pub fn set_span(&self, span: impl Into<models::Span>) -> SetSpan<Data> {
        SetSpan::new(&self.core, span.into())
    }

    /// Like [`set_span`](Self::set_span), and also returns the status and the headers.
    pub fn set_span_with_http_info(
        &self,
        span: impl Into<models::Span>,
    ) -> SetSpan<HttpInfo> {
        SetSpan::new(&self.core, span.into())
    }
}

static LIST_TRACKS: Operation = Operation {
    id: "listTracks",
    method: Method::Get,
    path: &[Part::Text("/tracks")],
    accept: "application/json",
    ..Operation::USUAL
};

/// A request of `list_tracks`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListTracks<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> ListTracks<M> {
    fn new(core: &Core, near: models::Position) -> Self {
        let mut call = Call::new(core, &LIST_TRACKS);
        call.query("near", &near);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// The parameter `span`.
    ///
    /// Minimum number of items: `2`. Maximum number of items: `2`.
    pub fn span(mut self, span: impl Into<models::Span>) -> Self {
        let span: models::Span = span.into();
        self.call.query_as("span", Style::Form, &span);
        self
    }

    /// The parameter `box`.
    ///
    /// Minimum number of items: `2`. Maximum number of items: `2`.
    pub fn r#box(mut self, r#box: impl Into<models::Span>) -> Self {
        let r#box: models::Span = r#box.into();
        self.call.query_as("box", Style::PipeDelimited, &r#box);
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<models::Track>, Error>> {
        self.call.send::<models::Track, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::Track>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for ListTracks<M> {
    type Output = Result<M::Output<models::Track>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static ADD_TRACK: Operation = Operation {
    id: "addTrack",
    method: Method::Post,
    path: &[Part::Text("/tracks")],
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

/// A request of `add_track`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct AddTrack<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> AddTrack<M> {
    fn new(core: &Core, track: models::Track) -> Self {
        let mut call = Call::new(core, &ADD_TRACK);
        call.body(track);
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<models::Track>, Error>> {
        self.call.send::<models::Track, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::Track>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for AddTrack<M> {
    type Output = Result<M::Output<models::Track>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static SET_SPAN: Operation = Operation {
    id: "setSpan",
    method: Method::Put,
    path: &[Part::Text("/tracks/"), Part::Param("span")],
    content: &[
        Content {
            media_type: "application/x-www-form-urlencoded",
            encode: encode_form,
            properties: &[],
        },
    ],
    ..Operation::USUAL
};

/// A request of `set_span`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SetSpan<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> SetSpan<M> {
    fn new(core: &Core, span: models::Span) -> Self {
        let mut call = Call::new(core, &SET_SPAN);
        call.path("span", &span);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// The body.
    pub fn body(mut self, body: impl Into<models::SetSpanBody>) -> Self {
        let body: models::SetSpanBody = body.into();
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

impl<M: Mode> IntoFuture for SetSpan<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
