//! Operations of the tag `Pets`.

use crate::models;
use crate::runtime::{
    ApiError, BoxFuture, Call, Content, Core, Data, Download, Error, HttpInfo, IntoList,
    Method, Mode, Operation, Part, PropertyEncoding, RequestOptions, ResponseHeaders,
    Style, collect, decode_text, encode_form, encode_json, encode_multipart, json,
    parsed_header,
};

/// All about pets.
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

    /// Calls `PUT /pets`.
    pub fn replace_pets(
        &self,
        body: impl Into<models::ReplacePetsBody>,
    ) -> ReplacePets<Data> {
        ReplacePets::new(&self.core, body.into())
    }

    /// Like [`replace_pets`](Self::replace_pets), and also returns the status and the headers.
    pub fn replace_pets_with_http_info(
        &self,
        body: impl Into<models::ReplacePetsBody>,
    ) -> ReplacePets<HttpInfo> {
        ReplacePets::new(&self.core, body.into())
    }

    /// Calls `GET /pets/{id}`.
    #[inline]
    pub fn get_pet(&self, id: i64) -> GetPet<Data> {
        GetPet::new(&self.core, id)
    }

    /// Like [`get_pet`](Self::get_pet), and also returns the status and the headers.
    #[inline]
    pub fn get_pet_with_http_info(&self, id: i64) -> GetPet<HttpInfo> {
        GetPet::new(&self.core, id)
    }

    /// Calls `PATCH /pets/{id}/patch`.
    #[inline]
    pub fn patch_pet(&self, id: i64) -> PatchPet<Data> {
        PatchPet::new(&self.core, id)
    }

    /// Like [`patch_pet`](Self::patch_pet), and also returns the status and the headers.
    #[inline]
    pub fn patch_pet_with_http_info(&self, id: i64) -> PatchPet<HttpInfo> {
        PatchPet::new(&self.core, id)
    }

    /// Calls `POST /pets/{id}/patch`.
    #[inline]
    pub fn repeat_patch(&self, id: i64) -> RepeatPatch<Data> {
        RepeatPatch::new(&self.core, id)
    }

    /// Like [`repeat_patch`](Self::repeat_patch), and also returns the status and the headers.
    #[inline]
    pub fn repeat_patch_with_http_info(&self, id: i64) -> RepeatPatch<HttpInfo> {
        RepeatPatch::new(&self.core, id)
    }

    /// Calls `GET /pets/{id}/picture`.
    #[inline]
    pub fn get_picture(&self, id: i64) -> GetPicture<Data> {
        GetPicture::new(&self.core, id)
    }

    /// Like [`get_picture`](Self::get_picture), and also returns the status and the headers.
    #[inline]
    pub fn get_picture_with_http_info(&self, id: i64) -> GetPicture<HttpInfo> {
        GetPicture::new(&self.core, id)
    }

    /// Calls `POST /pets/{id}/picture`.
    pub fn set_picture(
        &self,
        id: i64,
        body: impl Into<models::SetPictureBody>,
    ) -> SetPicture<Data> {
        SetPicture::new(&self.core, id, body.into())
    }

    /// Like [`set_picture`](Self::set_picture), and also returns the status and the headers.
    pub fn set_picture_with_http_info(
        &self,
        id: i64,
        body: impl Into<models::SetPictureBody>,
    ) -> SetPicture<HttpInfo> {
        SetPicture::new(&self.core, id, body.into())
    }

    /// Calls `PUT /pets/{id}/picture`.
    pub fn tag_picture(
        &self,
        id: i64,
        body: impl Into<models::TagPictureBody>,
    ) -> TagPicture<Data> {
        TagPicture::new(&self.core, id, body.into())
    }

    /// Like [`tag_picture`](Self::tag_picture), and also returns the status and the headers.
    pub fn tag_picture_with_http_info(
        &self,
        id: i64,
        body: impl Into<models::TagPictureBody>,
    ) -> TagPicture<HttpInfo> {
        TagPicture::new(&self.core, id, body.into())
    }

    /// Calls `GET /text`.
    #[inline]
    pub fn get_text(&self) -> GetText<Data> {
        GetText::new(&self.core)
    }

    /// Like [`get_text`](Self::get_text), and also returns the status and the headers.
    #[inline]
    pub fn get_text_with_http_info(&self) -> GetText<HttpInfo> {
        GetText::new(&self.core)
    }
}

static LIST_PETS: Operation = Operation {
    id: "listPets",
    method: Method::Get,
    path: &[Part::Text("/pets")],
    accept: "application/json",
    security: &[&[&crate::client::KEY]],
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

    /// The parameter `comma`.
    pub fn comma<How>(mut self, comma: impl IntoList<String, How>) -> Self {
        let comma: Vec<String> = IntoList::into_list(comma);
        self.call.query_as("comma", Style::Form, &comma);
        self
    }

    /// The parameter `multi`.
    pub fn multi(mut self, multi: impl IntoIterator<Item = i32>) -> Self {
        let multi: Vec<i32> = collect::list(multi);
        self.call.query("multi", &multi);
        self
    }

    /// The parameter `spaces`.
    pub fn spaces<How>(mut self, spaces: impl IntoList<String, How>) -> Self {
        let spaces: Vec<String> = IntoList::into_list(spaces);
        self.call.query_as("spaces", Style::SpaceDelimited, &spaces);
        self
    }

    /// The parameter `pipes`.
    pub fn pipes<How>(
        mut self,
        pipes: impl IntoList<models::ListPetsPipesItem, How>,
    ) -> Self {
        let pipes: Vec<models::ListPetsPipesItem> = IntoList::into_list(pipes);
        self.call.query_as("pipes", Style::PipeDelimited, &pipes);
        self
    }

    /// The parameter `X-List`.
    pub fn x_list<How>(mut self, x_list: impl IntoList<String, How>) -> Self {
        let x_list: Vec<String> = IntoList::into_list(x_list);
        self.call.header("X-List", &x_list);
        self
    }

    /// How many.
    ///
    /// Default: `20`. Maximum: `100`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.call.query("limit", &limit);
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
    /// It failed.
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
    /// How many there are.
    pub x_total: Option<i64>,
    all: http::HeaderMap,
}

impl From<&http::HeaderMap> for ListPetsHeaders {
    fn from(headers: &http::HeaderMap) -> Self {
        let all = headers.clone();
        Self {
            x_total: parsed_header(headers, "X-Total"),
            all,
        }
    }
}

impl ResponseHeaders for ListPetsHeaders {
    fn read(headers: &http::HeaderMap) -> Result<Self, String> {
        Ok(Self {
            x_total: parsed_header(headers, "X-Total"),
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
            .field("x_total", &self.x_total)
            .finish_non_exhaustive()
    }
}

static ADD_PET: Operation = Operation {
    id: "addPet",
    method: Method::Post,
    path: &[Part::Text("/pets")],
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
    ) -> BoxFuture<'static, Result<M::Output<models::PetsIdGetN200>, Error>> {
        self.call.send::<models::PetsIdGetN200, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::PetsIdGetN200>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for AddPet<M> {
    type Output = Result<M::Output<models::PetsIdGetN200>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static REPLACE_PETS: Operation = Operation {
    id: "replacePets",
    method: Method::Put,
    path: &[Part::Text("/pets")],
    content: &[
        Content {
            media_type: "application/json",
            encode: encode_json,
            properties: &[],
        },
        Content {
            media_type: "application/vnd.pets+json",
            encode: encode_json,
            properties: &[],
        },
    ],
    security: &[&[&crate::client::KEY]],
    ..Operation::USUAL
};

/// A request of `replace_pets`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ReplacePets<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> ReplacePets<M> {
    fn new(core: &Core, body: models::ReplacePetsBody) -> Self {
        let mut call = Call::new(core, &REPLACE_PETS);
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

impl<M: Mode> IntoFuture for ReplacePets<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static GET_PET: Operation = Operation {
    id: "getPet",
    method: Method::Get,
    path: &[Part::Text("/pets/"), Part::Param("id")],
    accept: "application/json",
    security: &[&[&crate::client::KEY]],
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
    fn new(core: &Core, id: i64) -> Self {
        let mut call = Call::new(core, &GET_PET);
        call.path("id", &id);
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
    ) -> BoxFuture<'static, Result<M::Output<models::PetsIdGetN200>, Error>> {
        self.call.send::<models::PetsIdGetN200, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::PetsIdGetN200>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for GetPet<M> {
    type Output = Result<M::Output<models::PetsIdGetN200>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static PATCH_PET: Operation = Operation {
    id: "patchPet",
    method: Method::Patch,
    path: &[Part::Text("/pets/"), Part::Param("id"), Part::Text("/patch")],
    accept: "application/json",
    content: &[
        Content {
            media_type: "application/json",
            encode: encode_json,
            properties: &[],
        },
    ],
    security: &[&[&crate::client::LOGIN], &[&crate::client::OAUTH]],
    scopes: &[("oauth", &["read"])],
    ..Operation::USUAL
};

/// A request of `patch_pet`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct PatchPet<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> PatchPet<M> {
    fn new(core: &Core, id: i64) -> Self {
        let mut call = Call::new(core, &PATCH_PET);
        call.path("id", &id);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// The body.
    pub fn body(mut self, body: impl Into<models::PatchPetBody>) -> Self {
        let body: models::PatchPetBody = body.into();
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<models::Animal>, Error>> {
        self.call.send::<models::Animal, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::Animal>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for PatchPet<M> {
    type Output = Result<M::Output<models::Animal>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static REPEAT_PATCH: Operation = Operation {
    id: "repeatPatch",
    method: Method::Post,
    path: &[Part::Text("/pets/"), Part::Param("id"), Part::Text("/patch")],
    content: &[
        Content {
            media_type: "application/merge-patch+json",
            encode: encode_json,
            properties: &[],
        },
    ],
    security: &[&[&crate::client::KEY]],
    ..Operation::USUAL
};

/// A request of `repeat_patch`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct RepeatPatch<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> RepeatPatch<M> {
    fn new(core: &Core, id: i64) -> Self {
        let mut call = Call::new(core, &REPEAT_PATCH);
        call.path("id", &id);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// The body.
    pub fn body(mut self, body: impl Into<models::PatchPetBody>) -> Self {
        let body: models::PatchPetBody = body.into();
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

impl<M: Mode> IntoFuture for RepeatPatch<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static GET_PICTURE: Operation = Operation {
    id: "getPicture",
    method: Method::Get,
    path: &[Part::Text("/pets/"), Part::Param("id"), Part::Text("/picture")],
    accept: "image/png",
    security: &[&[&crate::client::KEY]],
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
    fn new(core: &Core, id: i64) -> Self {
        let mut call = Call::new(core, &GET_PICTURE);
        call.path("id", &id);
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

static SET_PICTURE: Operation = Operation {
    id: "setPicture",
    method: Method::Post,
    path: &[Part::Text("/pets/"), Part::Param("id"), Part::Text("/picture")],
    content: &[
        Content {
            media_type: "multipart/form-data",
            encode: encode_multipart,
            properties: &[],
        },
    ],
    security: &[&[&crate::client::KEY]],
    ..Operation::USUAL
};

/// A request of `set_picture`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SetPicture<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> SetPicture<M> {
    fn new(core: &Core, id: i64, body: models::SetPictureBody) -> Self {
        let mut call = Call::new(core, &SET_PICTURE);
        call.path("id", &id);
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

impl<M: Mode> IntoFuture for SetPicture<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static TAG_PICTURE: Operation = Operation {
    id: "tagPicture",
    method: Method::Put,
    path: &[Part::Text("/pets/"), Part::Param("id"), Part::Text("/picture")],
    content: &[
        Content {
            media_type: "application/x-www-form-urlencoded",
            encode: encode_form,
            properties: &[
                PropertyEncoding {
                    name: "tags",
                    style: Style::Form,
                    content_type: "",
                },
            ],
        },
    ],
    security: &[&[&crate::client::KEY]],
    ..Operation::USUAL
};

/// A request of `tag_picture`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct TagPicture<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> TagPicture<M> {
    fn new(core: &Core, id: i64, body: models::TagPictureBody) -> Self {
        let mut call = Call::new(core, &TAG_PICTURE);
        call.path("id", &id);
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

impl<M: Mode> IntoFuture for TagPicture<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static GET_TEXT: Operation = Operation {
    id: "getText",
    method: Method::Get,
    path: &[Part::Text("/text")],
    accept: "text/plain",
    ..Operation::USUAL
};

/// A request of `get_text`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetText<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> GetText<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &GET_TEXT);
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

impl<M: Mode> IntoFuture for GetText<M> {
    type Output = Result<M::Output<String>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The errors that the document describes for `get_text`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetTextError {
    /// It failed.
    BadRequest(String),
}

impl ApiError for GetTextError {
    #[inline]
    fn from_response(status: u16, body: &[u8]) -> Option<Self> {
        match status {
            400 => Some(Self::BadRequest(String::from_utf8_lossy(body).into_owned())),
            _ => None,
        }
    }
}
