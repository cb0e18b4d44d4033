//! Operations of the tag `Feeds`.

use crate::models;
use crate::runtime::{
    BoxFuture, Call, Core, Data, Error, Feed, Framing, FromResponse, HttpInfo, Items,
    Method, Mode, Operation, Part, RequestOptions, Response, Streaming, decode_whole,
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

    /// Calls `GET /records`.
    #[inline]
    pub fn list_records(&self) -> ListRecords<Data> {
        ListRecords::new(&self.core)
    }

    /// Like [`list_records`](Self::list_records), and also returns the status and the headers.
    #[inline]
    pub fn list_records_with_http_info(&self) -> ListRecords<HttpInfo> {
        ListRecords::new(&self.core)
    }

    /// Calls `GET /ticks`.
    #[inline]
    pub fn follow_ticks(&self) -> FollowTicks<Data> {
        FollowTicks::new(&self.core)
    }

    /// Like [`follow_ticks`](Self::follow_ticks), and also returns the status and the headers.
    #[inline]
    pub fn follow_ticks_with_http_info(&self) -> FollowTicks<HttpInfo> {
        FollowTicks::new(&self.core)
    }

    /// Calls `GET /jobs`.
    #[inline]
    pub fn follow_jobs(&self) -> FollowJobs<Data> {
        FollowJobs::new(&self.core)
    }

    /// Like [`follow_jobs`](Self::follow_jobs), and also returns the status and the headers.
    #[inline]
    pub fn follow_jobs_with_http_info(&self) -> FollowJobs<HttpInfo> {
        FollowJobs::new(&self.core)
    }

    /// Calls `GET /words`.
    #[inline]
    pub fn follow_words(&self) -> FollowWords<Data> {
        FollowWords::new(&self.core)
    }

    /// Like [`follow_words`](Self::follow_words), and also returns the status and the headers.
    #[inline]
    pub fn follow_words_with_http_info(&self) -> FollowWords<HttpInfo> {
        FollowWords::new(&self.core)
    }

    /// Calls `GET /features`.
    #[inline]
    pub fn list_features(&self) -> ListFeatures<Data> {
        ListFeatures::new(&self.core)
    }

    /// Like [`list_features`](Self::list_features), and also returns the status and the headers.
    #[inline]
    pub fn list_features_with_http_info(&self) -> ListFeatures<HttpInfo> {
        ListFeatures::new(&self.core)
    }
}

static LIST_RECORDS: Operation = Operation {
    id: "listRecords",
    method: Method::Get,
    path: &[Part::Text("/records")],
    accept: "application/json",
    ..Operation::USUAL
};

/// A request of `list_records`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListRecords<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> ListRecords<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &LIST_RECORDS);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// The parameter `stream`.
    pub fn stream_param(mut self, stream_param: bool) -> Self {
        self.call.query("stream", &stream_param);
        self
    }

    /// The parameter `since`.
    pub fn since(mut self, since: impl Into<String>) -> Self {
        let since: String = since.into();
        self.call.query("since", &since);
        self
    }

    /// Asks for the answer item by item, as it is made, with the parameter `stream` set to true.
    ///
    /// What is optional is set before; then `.await` for the items.
    pub fn stream(mut self) -> Streaming<models::Image, M> {
        self.call.query("stream", &true);
        self.call
            .stream(
                "",
                &Feed {
                    framing: Framing::Lines,
                    media_type: "application/x-ndjson",
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
    ) -> BoxFuture<'static, Result<M::Output<models::ListRecordsResponse>, Error>> {
        self.call.send_as::<models::ListRecordsResponse, M>(decode_whole)
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::ListRecordsResponse>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for ListRecords<M> {
    type Output = Result<M::Output<models::ListRecordsResponse>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static FOLLOW_TICKS: Operation = Operation {
    id: "followTicks",
    method: Method::Get,
    path: &[Part::Text("/ticks")],
    accept: "text/event-stream",
    ..Operation::USUAL
};

/// A request of `follow_ticks`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct FollowTicks<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> FollowTicks<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &FOLLOW_TICKS);
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<Items<i64>>, Error>> {
        self.call
            .items::<
                i64,
                M,
            >(
                &Feed {
                    framing: Framing::EventData,
                    has_error: true,
                    ..Feed::USUAL
                },
            )
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<Items<i64>>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for FollowTicks<M> {
    type Output = Result<M::Output<Items<i64>>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static FOLLOW_JOBS: Operation = Operation {
    id: "followJobs",
    method: Method::Get,
    path: &[Part::Text("/jobs")],
    accept: "text/event-stream, application/json",
    ..Operation::USUAL
};

/// A request of `follow_jobs`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct FollowJobs<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> FollowJobs<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &FOLLOW_JOBS);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// Asks for the answer item by item, as it is made.
    ///
    /// What is optional is set before; then `.await` for the items.
    pub fn stream(self) -> Streaming<i64, M> {
        self.call
            .stream(
                "",
                &Feed {
                    framing: Framing::EventData,
                    has_error: true,
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
    ) -> BoxFuture<'static, Result<M::Output<FollowJobsSuccess>, Error>> {
        self.call.send_as::<FollowJobsSuccess, M>(decode_whole)
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<FollowJobsSuccess>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for FollowJobs<M> {
    type Output = Result<M::Output<FollowJobsSuccess>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// What `follow_jobs` returns, by status.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum FollowJobsSuccess {
    /// Numbers.
    Ok(bytes::Bytes),
    /// Later.
    Accepted(models::Image),
}

impl FromResponse for FollowJobsSuccess {
    #[inline]
    fn from_response(response: &Response) -> Result<Self, String> {
        match response.status.as_u16() {
            200 => Ok(Self::Ok(response.body.clone())),
            202 => response.json().map(Self::Accepted),
            _ => response.undocumented(),
        }
    }
}

static FOLLOW_WORDS: Operation = Operation {
    id: "followWords",
    method: Method::Get,
    path: &[Part::Text("/words")],
    accept: "text/event-stream",
    ..Operation::USUAL
};

/// A request of `follow_words`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct FollowWords<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> FollowWords<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &FOLLOW_WORDS);
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<Items<String>>, Error>> {
        self.call
            .items::<
                String,
                M,
            >(
                &Feed {
                    framing: Framing::EventData,
                    is_text: true,
                    has_error: true,
                    ..Feed::USUAL
                },
            )
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<Items<String>>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for FollowWords<M> {
    type Output = Result<M::Output<Items<String>>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static LIST_FEATURES: Operation = Operation {
    id: "listFeatures",
    method: Method::Get,
    path: &[Part::Text("/features")],
    accept: "application/geo+json-seq",
    ..Operation::USUAL
};

/// A request of `list_features`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListFeatures<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> ListFeatures<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &LIST_FEATURES);
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
    ) -> BoxFuture<'static, Result<M::Output<Items<models::Image>>, Error>> {
        self.call
            .items::<
                models::Image,
                M,
            >(
                &Feed {
                    framing: Framing::Sequence,
                    media_type: "application/geo+json-seq",
                    ..Feed::USUAL
                },
            )
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<Items<models::Image>>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for ListFeatures<M> {
    type Output = Result<M::Output<Items<models::Image>>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
