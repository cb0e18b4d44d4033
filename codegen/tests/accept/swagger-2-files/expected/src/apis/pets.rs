//! Operations of the tag `Pets`.

use crate::models;
use crate::runtime::{
    ApiError, BoxFuture, Call, Content, Core, Data, Error, HttpInfo, IntoList, Method,
    Mode, Operation, Part, RequestOptions, ResponseHeaders, Style, encode_json, json,
    parsed_header,
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

    /// Calls `GET /pets`.
    #[inline]
    pub fn list_pets(&self) -> ListPets<Data> {
        ListPets::new(&self.core)
    }

    /// Like [`list_pets`](Self::list_pets), and also returns the status and the headers.
    #[inline]
    pub fn list_pets_with_http_info(&self) -> ListPets<HttpInfo<ListPetsHeaders>> {
        ListPets::new(&self.core)
    }

    /// Calls `POST /pets`.
    pub fn add_pet(&self, pet: impl Into<models::Pet>) -> AddPet<Data> {
        AddPet::new(&self.core, pet.into())
    }

    /// Like [`add_pet`](Self::add_pet), and also returns the status and the headers.
    pub fn add_pet_with_http_info(
        &self,
        pet: impl Into<models::Pet>,
    ) -> AddPet<HttpInfo> {
        AddPet::new(&self.core, pet.into())
    }
}

static LIST_PETS: Operation = Operation {
    id: "listPets",
    method: Method::Get,
    path: &[Part::Text("/pets")],
    accept: "application/json, text/json",
    ..Operation::USUAL
};

/// A request of `list_pets`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListPets<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> ListPets<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &LIST_PETS);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// The parameter `X-Trace`.
    pub fn x_trace(mut self, x_trace: impl Into<String>) -> Self {
        let x_trace: String = x_trace.into();
        self.call.header("X-Trace", &x_trace);
        self
    }

    /// The parameter `kinds`.
    pub fn kinds<How>(mut self, kinds: impl IntoList<String, How>) -> Self {
        let kinds: Vec<String> = IntoList::into_list(kinds);
        self.call.query_as("kinds", Style::PipeDelimited, &kinds);
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<Vec<models::Pet>>, Error>> {
        self.call.send::<Vec<models::Pet>, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<Vec<models::Pet>>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for ListPets<M> {
    type Output = Result<M::Output<Vec<models::Pet>>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The errors that the document describes for `list_pets`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListPetsError {
    /// A fault.
    Default(models::ListPetsDefaultResponse),
}

impl ApiError for ListPetsError {
    #[inline]
    fn from_response(_: u16, body: &[u8]) -> Option<Self> {
        json::from_slice(body).ok().map(Self::Default)
    }
}

/// The headers that the document describes for responses of `list_pets`, and all others:
/// it is the map of all headers besides. `from` makes it of those of an `Error`.
///
/// What is not there or not as described is left out; a response without what it always has is an error.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListPetsHeaders {
    /// The header `X-Count`.
    pub x_count: Option<i64>,
    all: http::HeaderMap,
}

impl From<&http::HeaderMap> for ListPetsHeaders {
    fn from(headers: &http::HeaderMap) -> Self {
        let all = headers.clone();
        Self {
            x_count: parsed_header(headers, "X-Count"),
            all,
        }
    }
}

impl ResponseHeaders for ListPetsHeaders {
    fn read(headers: &http::HeaderMap) -> Result<Self, String> {
        Ok(Self {
            x_count: parsed_header(headers, "X-Count"),
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

impl std::ops::Deref for ListPetsHeaders {
    type Target = http::HeaderMap;
    fn deref(&self) -> &http::HeaderMap {
        &self.all
    }
}

impl std::fmt::Debug for ListPetsHeaders {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("ListPetsHeaders")
            .field("x_count", &self.x_count)
            .finish_non_exhaustive()
    }
}

static ADD_PET: Operation = Operation {
    id: "addPet",
    method: Method::Post,
    path: &[Part::Text("/pets")],
    accept: "application/json, text/json",
    content: &[
        Content {
            media_type: "application/json",
            encode: encode_json,
            properties: &[],
        },
    ],
    ..Operation::USUAL
};

/// A request of `add_pet`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct AddPet<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> AddPet<M> {
    fn new(core: &Core, pet: models::Pet) -> Self {
        let mut call = Call::new(core, &ADD_PET);
        call.body(pet);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// The parameter `X-Trace`.
    pub fn x_trace(mut self, x_trace: impl Into<String>) -> Self {
        let x_trace: String = x_trace.into();
        self.call.header("X-Trace", &x_trace);
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

impl<M: Mode> IntoFuture for AddPet<M> {
    type Output = Result<M::Output<models::Pet>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
