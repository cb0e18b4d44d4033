//! Operations of the tag `Pets`.

use crate::models;
use crate::runtime::{
    ApiError, BoxFuture, Call, Core, Data, Download, Error, FromResponse, HttpInfo,
    Method, Mode, Operation, Part, RequestOptions, Response, ResponseHeaders,
    decode_text, json, parsed_header,
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

    /// Calls `GET /pet`.
    #[inline]
    pub fn get_pet(&self) -> GetPet<Data> {
        GetPet::new(&self.core)
    }

    /// Like [`get_pet`](Self::get_pet), and also returns the status and the headers.
    #[inline]
    pub fn get_pet_with_http_info(&self) -> GetPet<HttpInfo<GetPetHeaders>> {
        GetPet::new(&self.core)
    }

    /// Calls `HEAD /pet`.
    #[inline]
    pub fn has_pet(&self) -> HasPet<Data> {
        HasPet::new(&self.core)
    }

    /// Like [`has_pet`](Self::has_pet), and also returns the status and the headers.
    #[inline]
    pub fn has_pet_with_http_info(&self) -> HasPet<HttpInfo> {
        HasPet::new(&self.core)
    }

    /// Calls `POST /pet`.
    #[inline]
    pub fn create_pet(&self) -> CreatePet<Data> {
        CreatePet::new(&self.core)
    }

    /// Like [`create_pet`](Self::create_pet), and also returns the status and the headers.
    #[inline]
    pub fn create_pet_with_http_info(&self) -> CreatePet<HttpInfo> {
        CreatePet::new(&self.core)
    }

    /// Calls `PUT /pet`.
    #[inline]
    pub fn replace_pet(&self) -> ReplacePet<Data> {
        ReplacePet::new(&self.core)
    }

    /// Like [`replace_pet`](Self::replace_pet), and also returns the status and the headers.
    #[inline]
    pub fn replace_pet_with_http_info(&self) -> ReplacePet<HttpInfo> {
        ReplacePet::new(&self.core)
    }

    /// Calls `DELETE /pet`.
    #[inline]
    pub fn delete_pet(&self) -> DeletePet<Data> {
        DeletePet::new(&self.core)
    }

    /// Like [`delete_pet`](Self::delete_pet), and also returns the status and the headers.
    #[inline]
    pub fn delete_pet_with_http_info(&self) -> DeletePet<HttpInfo> {
        DeletePet::new(&self.core)
    }

    /// Calls `PATCH /pet`.
    #[inline]
    pub fn update_pet(&self) -> UpdatePet<Data> {
        UpdatePet::new(&self.core)
    }

    /// Like [`update_pet`](Self::update_pet), and also returns the status and the headers.
    #[inline]
    pub fn update_pet_with_http_info(&self) -> UpdatePet<HttpInfo> {
        UpdatePet::new(&self.core)
    }

    /// Calls `GET /picture`.
    #[inline]
    pub fn get_picture(&self) -> GetPicture<Data> {
        GetPicture::new(&self.core)
    }

    /// Like [`get_picture`](Self::get_picture), and also returns the status and the headers.
    #[inline]
    pub fn get_picture_with_http_info(&self) -> GetPicture<HttpInfo> {
        GetPicture::new(&self.core)
    }

    /// Calls `GET /name`.
    #[inline]
    pub fn get_name(&self) -> GetName<Data> {
        GetName::new(&self.core)
    }

    /// Like [`get_name`](Self::get_name), and also returns the status and the headers.
    #[inline]
    pub fn get_name_with_http_info(&self) -> GetName<HttpInfo> {
        GetName::new(&self.core)
    }

    /// Calls `GET /pets`.
    #[inline]
    pub fn list_pets(&self) -> ListPets<Data> {
        ListPets::new(&self.core)
    }

    /// Like [`list_pets`](Self::list_pets), and also returns the status and the headers.
    #[inline]
    pub fn list_pets_with_http_info(&self) -> ListPets<HttpInfo> {
        ListPets::new(&self.core)
    }

    /// Calls `GET /any`.
    #[inline]
    pub fn get_any(&self) -> GetAny<Data> {
        GetAny::new(&self.core)
    }

    /// Like [`get_any`](Self::get_any), and also returns the status and the headers.
    #[inline]
    pub fn get_any_with_http_info(&self) -> GetAny<HttpInfo> {
        GetAny::new(&self.core)
    }
}

static GET_PET: Operation = Operation {
    id: "getPet",
    method: Method::Get,
    path: &[Part::Text("/pet")],
    accept: "application/json, application/problem+json, text/plain",
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
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &GET_PET);
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
    /// There is none.
    NotFound(models::Problem),
    /// It is gone.
    Gone,
    /// Your fault.
    ClientError(String),
    /// Our fault.
    Default(models::Fault),
}

impl ApiError for GetPetError {
    #[inline]
    fn from_response(status: u16, body: &[u8]) -> Option<Self> {
        match status {
            404 => json::from_slice(body).ok().map(Self::NotFound),
            410 => Some(Self::Gone),
            400..=499 => {
                Some(Self::ClientError(String::from_utf8_lossy(body).into_owned()))
            }
            _ => json::from_slice(body).ok().map(Self::Default),
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
    /// Calls that are left.
    pub x_rate_limit: Option<i64>,
    all: http::HeaderMap,
}

impl From<&http::HeaderMap> for GetPetHeaders {
    fn from(headers: &http::HeaderMap) -> Self {
        let all = headers.clone();
        Self {
            x_rate_limit: parsed_header(headers, "X-Rate-Limit"),
            all,
        }
    }
}

impl ResponseHeaders for GetPetHeaders {
    fn read(headers: &http::HeaderMap) -> Result<Self, String> {
        Ok(Self {
            x_rate_limit: parsed_header(headers, "X-Rate-Limit"),
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
            .field("x_rate_limit", &self.x_rate_limit)
            .finish_non_exhaustive()
    }
}

static HAS_PET: Operation = Operation {
    id: "hasPet",
    method: Method::Head,
    path: &[Part::Text("/pet")],
    accept: "application/json",
    ..Operation::USUAL
};

/// A request of `has_pet`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct HasPet<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> HasPet<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &HAS_PET);
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

impl<M: Mode> IntoFuture for HasPet<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The errors that the document describes for `has_pet`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum HasPetError {
    /// There is none.
    NotFound,
}

impl ApiError for HasPetError {
    #[inline]
    fn from_response(status: u16, _: &[u8]) -> Option<Self> {
        match status {
            404 => Some(Self::NotFound),
            _ => None,
        }
    }
}

static CREATE_PET: Operation = Operation {
    id: "createPet",
    method: Method::Post,
    path: &[Part::Text("/pet")],
    accept: "application/json",
    ..Operation::USUAL
};

/// A request of `create_pet`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreatePet<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> CreatePet<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &CREATE_PET);
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<CreatePetSuccess>, Error>> {
        self.call.send::<CreatePetSuccess, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<CreatePetSuccess>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for CreatePet<M> {
    type Output = Result<M::Output<CreatePetSuccess>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// What `create_pet` returns, by status.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreatePetSuccess {
    /// It was there.
    Ok(models::Pet),
    /// It will be there.
    Accepted(models::Job),
    /// Nothing to do.
    NoContent,
}

impl FromResponse for CreatePetSuccess {
    #[inline]
    fn from_response(response: &Response) -> Result<Self, String> {
        match response.status.as_u16() {
            200 => response.json().map(Self::Ok),
            202 => response.json().map(Self::Accepted),
            204 => Ok(Self::NoContent),
            _ => response.undocumented(),
        }
    }
}

static REPLACE_PET: Operation = Operation {
    id: "replacePet",
    method: Method::Put,
    path: &[Part::Text("/pet")],
    accept: "application/json",
    ..Operation::USUAL
};

/// A request of `replace_pet`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ReplacePet<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> ReplacePet<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &REPLACE_PET);
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

impl<M: Mode> IntoFuture for ReplacePet<M> {
    type Output = Result<M::Output<models::Pet>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static DELETE_PET: Operation = Operation {
    id: "deletePet",
    method: Method::Delete,
    path: &[Part::Text("/pet")],
    ..Operation::USUAL
};

/// A request of `delete_pet`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct DeletePet<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> DeletePet<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &DELETE_PET);
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

impl<M: Mode> IntoFuture for DeletePet<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The errors that the document describes for `delete_pet`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DeletePetError {
    /// Something happened.
    Default,
}

impl ApiError for DeletePetError {
    #[inline]
    fn from_response(_: u16, _: &[u8]) -> Option<Self> {
        Some(Self::Default)
    }
}

static UPDATE_PET: Operation = Operation {
    id: "updatePet",
    method: Method::Patch,
    path: &[Part::Text("/pet")],
    accept: "application/json",
    ..Operation::USUAL
};

/// A request of `update_pet`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct UpdatePet<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> UpdatePet<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &UPDATE_PET);
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

impl<M: Mode> IntoFuture for UpdatePet<M> {
    type Output = Result<M::Output<models::Pet>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static GET_PICTURE: Operation = Operation {
    id: "getPicture",
    method: Method::Get,
    path: &[Part::Text("/picture")],
    accept: "image/png, application/octet-stream",
    ..Operation::USUAL
};

/// A request of `get_picture`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetPicture<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> GetPicture<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &GET_PICTURE);
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

impl<M: Mode> IntoFuture for GetPicture<M> {
    type Output = Result<M::Output<Download>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The errors that the document describes for `get_picture`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetPictureError {
    /// Raw.
    BadRequest(bytes::Bytes),
}

impl ApiError for GetPictureError {
    #[inline]
    fn from_response(status: u16, body: &[u8]) -> Option<Self> {
        match status {
            400 => Some(Self::BadRequest(bytes::Bytes::copy_from_slice(body))),
            _ => None,
        }
    }
}

static GET_NAME: Operation = Operation {
    id: "getName",
    method: Method::Get,
    path: &[Part::Text("/name")],
    accept: "text/plain",
    ..Operation::USUAL
};

/// A request of `get_name`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetName<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> GetName<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &GET_NAME);
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<String>, Error>> {
        self.call.send_as::<String, M>(decode_text)
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<String>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for GetName<M> {
    type Output = Result<M::Output<String>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static LIST_PETS: Operation = Operation {
    id: "listPets",
    method: Method::Get,
    path: &[Part::Text("/pets")],
    accept: "application/json",
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

static GET_ANY: Operation = Operation {
    id: "getAny",
    method: Method::Get,
    path: &[Part::Text("/any")],
    accept: "application/json",
    ..Operation::USUAL
};

/// A request of `get_any`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetAny<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> GetAny<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &GET_ANY);
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<json::Value>, Error>> {
        self.call.send::<json::Value, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<json::Value>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for GetAny<M> {
    type Output = Result<M::Output<json::Value>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
