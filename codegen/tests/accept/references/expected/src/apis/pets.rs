//! Operations of the tag `Pets`.

use crate::models;
use crate::runtime::{
    ApiError, BoxFuture, Call, Content, Core, Data, Error, HttpInfo, Method, Mode,
    Operation, Part, RequestOptions, ResponseHeaders, encode_json, json, text_header,
};

/// Operations of the tag `Pets`.
#[derive(Debug, Clone)]
pub struct PetsApi {
    core: Core,
}

impl PetsApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// Calls `GET /pets/{id}`.
    pub fn get_pet(&self, id: impl Into<models::PetId>) -> GetPet<Data> {
        GetPet::new(&self.core, id.into())
    }

    /// Like [`get_pet`](Self::get_pet), and also returns the status and the headers.
    pub fn get_pet_with_http_info(
        &self,
        id: impl Into<models::PetId>,
    ) -> GetPet<HttpInfo<GetPetHeaders>> {
        GetPet::new(&self.core, id.into())
    }

    /// Calls `PUT /pets/{id}`.
    pub fn put_pet(
        &self,
        id: impl Into<models::PetId>,
        pet: impl Into<models::Pet>,
    ) -> PutPet<Data> {
        PutPet::new(&self.core, id.into(), pet.into())
    }

    /// Like [`put_pet`](Self::put_pet), and also returns the status and the headers.
    pub fn put_pet_with_http_info(
        &self,
        id: impl Into<models::PetId>,
        pet: impl Into<models::Pet>,
    ) -> PutPet<HttpInfo<PutPetHeaders>> {
        PutPet::new(&self.core, id.into(), pet.into())
    }

    /// Calls `GET /copies/{id}`.
    pub fn get_copies_id(&self, id: impl Into<models::PetId>) -> GetCopiesId<Data> {
        GetCopiesId::new(&self.core, id.into())
    }

    /// Like [`get_copies_id`](Self::get_copies_id), and also returns the status and the headers.
    pub fn get_copies_id_with_http_info(
        &self,
        id: impl Into<models::PetId>,
    ) -> GetCopiesId<HttpInfo<GetCopiesIdHeaders>> {
        GetCopiesId::new(&self.core, id.into())
    }

    /// Calls `PUT /copies/{id}`.
    pub fn put_copies_id(
        &self,
        id: impl Into<models::PetId>,
        pet: impl Into<models::Pet>,
    ) -> PutCopiesId<Data> {
        PutCopiesId::new(&self.core, id.into(), pet.into())
    }

    /// Like [`put_copies_id`](Self::put_copies_id), and also returns the status and the headers.
    pub fn put_copies_id_with_http_info(
        &self,
        id: impl Into<models::PetId>,
        pet: impl Into<models::Pet>,
    ) -> PutCopiesId<HttpInfo<PutCopiesIdHeaders>> {
        PutCopiesId::new(&self.core, id.into(), pet.into())
    }
}

static GET_PET: Operation = Operation {
    id: "getPet",
    method: Method::Get,
    path: &[Part::Text("/pets/"), Part::Param("id")],
    accept: "application/json",
    ..Operation::USUAL
};

/// A request of `get_pet`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetPet<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> GetPet<M> {
    fn new(core: &Core, id: models::PetId) -> Self {
        let mut call = Call::new(core, &GET_PET);
        call.path("id", &id);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// The parameter `link`.
    pub fn link(mut self, link: impl Into<models::PetId>) -> Self {
        let link: models::PetId = link.into();
        self.call.query("link", &link);
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<models::Pet>, Error>> {
        self.call.send::<models::Pet, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::Pet>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for GetPet<M> {
    type Output = Result<M::Output<models::Pet>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The errors that the document describes for `get_pet`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetPetError {
    /// None.
    NotFound(models::ABCD),
}

impl ApiError for GetPetError {
    #[inline]
    fn from_response(status: u16, body: &[u8]) -> Option<Self> {
        match status {
            404 => json::from_slice(body).ok().map(Self::NotFound),
            _ => None,
        }
    }
}

/// The headers that the document describes for responses of `get_pet`, and all others:
/// it is the map of all headers besides. `from` makes it of those of an `Error`.
///
/// What is not there or not as described is left out; a response without what it always has is an error.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPetHeaders {
    /// A trace.
    pub x_trace: Option<String>,
    all: http::HeaderMap,
}

impl From<&http::HeaderMap> for GetPetHeaders {
    fn from(headers: &http::HeaderMap) -> Self {
        let all = headers.clone();
        Self {
            x_trace: text_header(headers, "X-Trace").map(Into::into),
            all,
        }
    }
}

impl ResponseHeaders for GetPetHeaders {
    fn read(headers: &http::HeaderMap) -> Result<Self, String> {
        Ok(Self {
            x_trace: text_header(headers, "X-Trace").map(Into::into),
            all: http::HeaderMap::new(),
        })
    }

    fn keep(&mut self, headers: http::HeaderMap) {
        self.all = headers;
    }

    fn map(&self) -> &http::HeaderMap {
        &self.all
    }
}

impl std::ops::Deref for GetPetHeaders {
    type Target = http::HeaderMap;
    fn deref(&self) -> &http::HeaderMap {
        &self.all
    }
}

impl std::fmt::Debug for GetPetHeaders {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("GetPetHeaders")
            .field("x_trace", &self.x_trace)
            .finish_non_exhaustive()
    }
}

static PUT_PET: Operation = Operation {
    id: "putPet",
    method: Method::Put,
    path: &[Part::Text("/pets/"), Part::Param("id")],
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

/// A request of `put_pet`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct PutPet<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> PutPet<M> {
    fn new(core: &Core, id: models::PetId, pet: models::Pet) -> Self {
        let mut call = Call::new(core, &PUT_PET);
        call.path("id", &id);
        call.body(pet);
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<models::Pet>, Error>> {
        self.call.send::<models::Pet, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::Pet>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for PutPet<M> {
    type Output = Result<M::Output<models::Pet>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The headers that the document describes for responses of `put_pet`.
pub type PutPetHeaders = GetPetHeaders;

static GET_COPIES_ID: Operation = Operation {
    id: "get /copies/ id ",
    method: Method::Get,
    path: &[Part::Text("/copies/"), Part::Param("id")],
    accept: "application/json",
    ..Operation::USUAL
};

/// A request of `get_copies_id`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetCopiesId<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> GetCopiesId<M> {
    fn new(core: &Core, id: models::PetId) -> Self {
        let mut call = Call::new(core, &GET_COPIES_ID);
        call.path("id", &id);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// The parameter `link`.
    pub fn link(mut self, link: impl Into<models::PetId>) -> Self {
        let link: models::PetId = link.into();
        self.call.query("link", &link);
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<models::Pet>, Error>> {
        self.call.send::<models::Pet, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::Pet>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for GetCopiesId<M> {
    type Output = Result<M::Output<models::Pet>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The errors that the document describes for `get_copies_id`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetCopiesIdError {
    /// None.
    NotFound(models::ABCD),
}

impl ApiError for GetCopiesIdError {
    #[inline]
    fn from_response(status: u16, body: &[u8]) -> Option<Self> {
        match status {
            404 => json::from_slice(body).ok().map(Self::NotFound),
            _ => None,
        }
    }
}

/// The headers that the document describes for responses of `get_copies_id`.
pub type GetCopiesIdHeaders = GetPetHeaders;

static PUT_COPIES_ID: Operation = Operation {
    id: "put /copies/ id ",
    method: Method::Put,
    path: &[Part::Text("/copies/"), Part::Param("id")],
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

/// A request of `put_copies_id`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct PutCopiesId<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> PutCopiesId<M> {
    fn new(core: &Core, id: models::PetId, pet: models::Pet) -> Self {
        let mut call = Call::new(core, &PUT_COPIES_ID);
        call.path("id", &id);
        call.body(pet);
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<models::Pet>, Error>> {
        self.call.send::<models::Pet, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::Pet>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for PutCopiesId<M> {
    type Output = Result<M::Output<models::Pet>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The headers that the document describes for responses of `put_copies_id`.
pub type PutCopiesIdHeaders = GetPetHeaders;
