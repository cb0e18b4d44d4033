//! Operations of the tag `calls`.

use crate::models;
use crate::runtime::{
    BoxFuture, Call, Content, Core, Data, Error, HttpInfo, Method, Mode, Operation, Part,
    RequestOptions, encode_json,
};

/// Operations of the tag `calls`.
#[derive(Debug, Clone)]
pub struct CallsApi {
    core: Core,
}

impl CallsApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// Dials a number.
    ///
    /// `POST /calls`
    ///
    /// The server may call back: `callbacks::DialCallback` reads what it sends.
    pub fn dial(&self, body: impl Into<models::DialBody>) -> Dial<Data> {
        Dial::new(&self.core, body.into())
    }

    /// Like [`dial`](Self::dial), and also returns the status and the headers.
    pub fn dial_with_http_info(
        &self,
        body: impl Into<models::DialBody>,
    ) -> Dial<HttpInfo> {
        Dial::new(&self.core, body.into())
    }

    /// Calls `POST /jobs`.
    ///
    /// The server may call back: `callbacks::StartJobCallback` reads what it sends.
    #[inline]
    pub fn start_job(&self) -> StartJob<Data> {
        StartJob::new(&self.core)
    }

    /// Like [`start_job`](Self::start_job), and also returns the status and the headers.
    #[inline]
    pub fn start_job_with_http_info(&self) -> StartJob<HttpInfo> {
        StartJob::new(&self.core)
    }
}

static DIAL: Operation = Operation {
    id: "dial",
    method: Method::Post,
    path: &[Part::Text("/calls")],
    content: &[
        Content {
            media_type: "application/json",
            encode: encode_json,
            properties: &[],
        },
    ],
    ..Operation::USUAL
};

/// A request of `dial`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct Dial<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> Dial<M> {
    fn new(core: &Core, body: models::DialBody) -> Self {
        let mut call = Call::new(core, &DIAL);
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

impl<M: Mode> IntoFuture for Dial<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static START_JOB: Operation = Operation {
    id: "startJob",
    method: Method::Post,
    path: &[Part::Text("/jobs")],
    ..Operation::USUAL
};

/// A request of `start_job`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct StartJob<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> StartJob<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &START_JOB);
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

impl<M: Mode> IntoFuture for StartJob<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
