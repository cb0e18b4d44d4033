//! Operations of the tag `parcels`.

use crate::models;
use crate::runtime::{
    ApiError, BoxFuture, Call, Content, Core, Data, Error, HttpInfo, Method, Mode,
    Operation, Part, RequestOptions, encode_json, json, xml,
};

/// Operations of the tag `parcels`.
#[derive(Debug, Clone)]
pub struct ParcelsApi {
    core: Core,
}

impl ParcelsApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// Calls `GET /parcels`.
    #[inline]
    pub fn parcels_list(&self) -> ParcelsList<Data> {
        ParcelsList::new(&self.core)
    }

    /// Like [`parcels_list`](Self::parcels_list), and also returns the status and the headers.
    #[inline]
    pub fn parcels_list_with_http_info(&self) -> ParcelsList<HttpInfo> {
        ParcelsList::new(&self.core)
    }

    /// Calls `POST /parcels`.
    pub fn parcels_create(
        &self,
        parcel: impl Into<models::Parcel>,
    ) -> ParcelsCreate<Data> {
        ParcelsCreate::new(&self.core, parcel.into())
    }

    /// Like [`parcels_create`](Self::parcels_create), and also returns the status and the headers.
    pub fn parcels_create_with_http_info(
        &self,
        parcel: impl Into<models::Parcel>,
    ) -> ParcelsCreate<HttpInfo> {
        ParcelsCreate::new(&self.core, parcel.into())
    }
}

static PARCELS_LIST: Operation = Operation {
    id: "parcels/list",
    method: Method::Get,
    path: &[Part::Text("/parcels")],
    accept: "application/xml",
    security: &[&[&crate::client::KEY]],
    ..Operation::USUAL
};

/// A request of `parcels_list`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ParcelsList<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> ParcelsList<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &PARCELS_LIST);
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<models::Parcel>, Error>> {
        self.call.send_as::<models::Parcel, M>(xml::decode)
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::Parcel>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for ParcelsList<M> {
    type Output = Result<M::Output<models::Parcel>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static PARCELS_CREATE: Operation = Operation {
    id: "parcels/create",
    method: Method::Post,
    path: &[Part::Text("/parcels")],
    accept: "application/json",
    content: &[
        Content {
            media_type: "application/json",
            encode: encode_json,
            properties: &[],
        },
    ],
    security: &[&[&crate::client::KEY]],
    ..Operation::USUAL
};

/// A request of `parcels_create`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ParcelsCreate<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> ParcelsCreate<M> {
    fn new(core: &Core, parcel: models::Parcel) -> Self {
        let mut call = Call::new(core, &PARCELS_CREATE);
        call.body(parcel);
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<models::Parcel>, Error>> {
        self.call.send::<models::Parcel, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::Parcel>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for ParcelsCreate<M> {
    type Output = Result<M::Output<models::Parcel>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The errors that the document describes for `parcels_create`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ParcelsCreateError {
    /// There is one.
    Conflict(models::ParcelsCreateResponse409),
}

impl ApiError for ParcelsCreateError {
    #[inline]
    fn from_response(status: u16, body: &[u8]) -> Option<Self> {
        match status {
            409 => json::from_slice(body).ok().map(Self::Conflict),
            _ => None,
        }
    }
}
