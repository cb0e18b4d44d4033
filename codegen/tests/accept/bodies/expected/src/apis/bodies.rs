//! Operations of the tag `Bodies`.

use crate::models;
use crate::runtime::{
    BoxFuture, Call, Content, Core, Data, Error, File, HttpInfo, IntoList, Method, Mode,
    Operation, Part, PropertyEncoding, RequestOptions, Style, encode_file, encode_form,
    encode_json, encode_multipart, encode_text, json,
};

/// Operations of the tag `Bodies`.
#[derive(Debug, Clone)]
pub struct BodiesApi {
    core: Core,
}

impl BodiesApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// Calls `POST /json`.
    pub fn create_pet(&self, pet: impl Into<models::Pet>) -> CreatePet<Data> {
        CreatePet::new(&self.core, pet.into())
    }

    /// Like [`create_pet`](Self::create_pet), and also returns the status and the headers.
    pub fn create_pet_with_http_info(
        &self,
        pet: impl Into<models::Pet>,
    ) -> CreatePet<HttpInfo> {
        CreatePet::new(&self.core, pet.into())
    }

    /// Calls `PATCH /json`.
    #[inline]
    pub fn update_pet(&self) -> UpdatePet<Data> {
        UpdatePet::new(&self.core)
    }

    /// Like [`update_pet`](Self::update_pet), and also returns the status and the headers.
    #[inline]
    pub fn update_pet_with_http_info(&self) -> UpdatePet<HttpInfo> {
        UpdatePet::new(&self.core)
    }

    /// Calls `PUT /json`.
    #[inline]
    pub fn replace_pet(&self) -> ReplacePet<Data> {
        ReplacePet::new(&self.core)
    }

    /// Like [`replace_pet`](Self::replace_pet), and also returns the status and the headers.
    #[inline]
    pub fn replace_pet_with_http_info(&self) -> ReplacePet<HttpInfo> {
        ReplacePet::new(&self.core)
    }

    /// Calls `POST /list`.
    pub fn create_pets<How>(
        &self,
        body: impl IntoList<models::Pet, How>,
    ) -> CreatePets<Data> {
        CreatePets::new(&self.core, IntoList::into_list(body))
    }

    /// Like [`create_pets`](Self::create_pets), and also returns the status and the headers.
    pub fn create_pets_with_http_info<How>(
        &self,
        body: impl IntoList<models::Pet, How>,
    ) -> CreatePets<HttpInfo> {
        CreatePets::new(&self.core, IntoList::into_list(body))
    }

    /// Calls `POST /any`.
    pub fn create_any(&self, body: impl Into<json::Value>) -> CreateAny<Data> {
        CreateAny::new(&self.core, body.into())
    }

    /// Like [`create_any`](Self::create_any), and also returns the status and the headers.
    pub fn create_any_with_http_info(
        &self,
        body: impl Into<json::Value>,
    ) -> CreateAny<HttpInfo> {
        CreateAny::new(&self.core, body.into())
    }

    /// Calls `POST /form`.
    pub fn create_customer(
        &self,
        body: impl Into<CreateCustomerBody>,
    ) -> CreateCustomer<Data> {
        CreateCustomer::new(&self.core, body.into())
    }

    /// Like [`create_customer`](Self::create_customer), and also returns the status and the headers.
    pub fn create_customer_with_http_info(
        &self,
        body: impl Into<CreateCustomerBody>,
    ) -> CreateCustomer<HttpInfo> {
        CreateCustomer::new(&self.core, body.into())
    }

    /// Calls `POST /upload`.
    pub fn upload(&self, upload: impl Into<models::Upload>) -> Upload<Data> {
        Upload::new(&self.core, upload.into())
    }

    /// Like [`upload`](Self::upload), and also returns the status and the headers.
    pub fn upload_with_http_info(
        &self,
        upload: impl Into<models::Upload>,
    ) -> Upload<HttpInfo> {
        Upload::new(&self.core, upload.into())
    }

    /// Calls `POST /text`.
    pub fn send_text(&self, body: impl Into<String>) -> SendText<Data> {
        SendText::new(&self.core, body.into())
    }

    /// Like [`send_text`](Self::send_text), and also returns the status and the headers.
    pub fn send_text_with_http_info(
        &self,
        body: impl Into<String>,
    ) -> SendText<HttpInfo> {
        SendText::new(&self.core, body.into())
    }

    /// Calls `POST /bytes`.
    pub fn send_bytes(&self, body: impl Into<File>) -> SendBytes<Data> {
        SendBytes::new(&self.core, body.into())
    }

    /// Like [`send_bytes`](Self::send_bytes), and also returns the status and the headers.
    pub fn send_bytes_with_http_info(
        &self,
        body: impl Into<File>,
    ) -> SendBytes<HttpInfo> {
        SendBytes::new(&self.core, body.into())
    }
}

static CREATE_PET: Operation = Operation {
    id: "createPet",
    method: Method::Post,
    path: &[Part::Text("/json")],
    content: &[
        Content {
            media_type: "application/json",
            encode: encode_json,
            properties: &[],
        },
    ],
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
    fn new(core: &Core, pet: models::Pet) -> Self {
        let mut call = Call::new(core, &CREATE_PET);
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

impl<M: Mode> IntoFuture for CreatePet<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static UPDATE_PET: Operation = Operation {
    id: "updatePet",
    method: Method::Patch,
    path: &[Part::Text("/json")],
    content: &[
        Content {
            media_type: "application/merge-patch+json",
            encode: encode_json,
            properties: &[],
        },
    ],
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

    /// The body.
    pub fn pet(mut self, pet: impl Into<models::PetPatch>) -> Self {
        let pet: models::PetPatch = pet.into();
        self.call.body(pet);
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

impl<M: Mode> IntoFuture for UpdatePet<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static REPLACE_PET: Operation = Operation {
    id: "replacePet",
    method: Method::Put,
    path: &[Part::Text("/json")],
    content: &[
        Content {
            media_type: "application/json",
            encode: encode_json,
            properties: &[],
        },
    ],
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

    /// The body.
    pub fn body(mut self, body: impl Into<models::ReplacePetBody>) -> Self {
        let body: models::ReplacePetBody = body.into();
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

impl<M: Mode> IntoFuture for ReplacePet<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static CREATE_PETS: Operation = Operation {
    id: "createPets",
    method: Method::Post,
    path: &[Part::Text("/list")],
    content: &[
        Content {
            media_type: "application/json",
            encode: encode_json,
            properties: &[],
        },
    ],
    ..Operation::USUAL
};

/// A request of `create_pets`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreatePets<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> CreatePets<M> {
    fn new(core: &Core, body: Vec<models::Pet>) -> Self {
        let mut call = Call::new(core, &CREATE_PETS);
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

impl<M: Mode> IntoFuture for CreatePets<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static CREATE_ANY: Operation = Operation {
    id: "createAny",
    method: Method::Post,
    path: &[Part::Text("/any")],
    content: &[
        Content {
            media_type: "application/json",
            encode: encode_json,
            properties: &[],
        },
    ],
    ..Operation::USUAL
};

/// A request of `create_any`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateAny<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> CreateAny<M> {
    fn new(core: &Core, body: json::Value) -> Self {
        let mut call = Call::new(core, &CREATE_ANY);
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

impl<M: Mode> IntoFuture for CreateAny<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static CREATE_CUSTOMER: Operation = Operation {
    id: "createCustomer",
    method: Method::Post,
    path: &[Part::Text("/form")],
    content: &[
        Content {
            media_type: "application/x-www-form-urlencoded",
            encode: encode_form,
            properties: &[
                PropertyEncoding {
                    name: "labels",
                    style: Style::Form,
                    content_type: "",
                },
            ],
        },
        Content {
            media_type: "application/json",
            encode: encode_json,
            properties: &[],
        },
        Content {
            media_type: "text/plain",
            encode: encode_text,
            properties: &[],
        },
    ],
    ..Operation::USUAL
};

/// A request of `create_customer`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateCustomer<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> CreateCustomer<M> {
    fn new(core: &Core, body: CreateCustomerBody) -> Self {
        let mut call = Call::new(core, &CREATE_CUSTOMER);
        body.put(&mut call);
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

impl<M: Mode> IntoFuture for CreateCustomer<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The body of `create_customer`: its type decides the media type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateCustomerBody {
    /// Sent as `application/x-www-form-urlencoded`.
    ///
    /// [`RequestOptions::content_type`](crate::RequestOptions::content_type) chooses `application/json` instead.
    Form(models::Customer),
    /// Sent as `text/plain`.
    Text(String),
}

impl CreateCustomerBody {
    fn put(self, call: &mut Call) {
        match self {
            Self::Form(body) => {
                call.body_as(
                    &["application/x-www-form-urlencoded", "application/json"],
                    body,
                )
            }
            Self::Text(body) => call.body_as(&["text/plain"], body),
        }
    }
}

impl From<models::Customer> for CreateCustomerBody {
    #[inline]
    fn from(body: models::Customer) -> Self {
        Self::Form(body)
    }
}

impl From<String> for CreateCustomerBody {
    #[inline]
    fn from(body: String) -> Self {
        Self::Text(body)
    }
}

impl From<&str> for CreateCustomerBody {
    #[inline]
    fn from(body: &str) -> Self {
        Self::Text(body.to_owned())
    }
}

static UPLOAD: Operation = Operation {
    id: "upload",
    method: Method::Post,
    path: &[Part::Text("/upload")],
    content: &[
        Content {
            media_type: "multipart/form-data",
            encode: encode_multipart,
            properties: &[
                PropertyEncoding {
                    name: "file",
                    style: Style::FormExploded,
                    content_type: "text/csv",
                },
            ],
        },
    ],
    ..Operation::USUAL
};

/// A request of `upload`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct Upload<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> Upload<M> {
    fn new(core: &Core, upload: models::Upload) -> Self {
        let mut call = Call::new(core, &UPLOAD);
        call.body(upload);
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

impl<M: Mode> IntoFuture for Upload<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static SEND_TEXT: Operation = Operation {
    id: "sendText",
    method: Method::Post,
    path: &[Part::Text("/text")],
    content: &[
        Content {
            media_type: "text/plain",
            encode: encode_text,
            properties: &[],
        },
    ],
    ..Operation::USUAL
};

/// A request of `send_text`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SendText<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> SendText<M> {
    fn new(core: &Core, body: String) -> Self {
        let mut call = Call::new(core, &SEND_TEXT);
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

impl<M: Mode> IntoFuture for SendText<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static SEND_BYTES: Operation = Operation {
    id: "sendBytes",
    method: Method::Post,
    path: &[Part::Text("/bytes")],
    content: &[
        Content {
            media_type: "application/octet-stream",
            encode: encode_file,
            properties: &[],
        },
    ],
    ..Operation::USUAL
};

/// A request of `send_bytes`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SendBytes<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> SendBytes<M> {
    fn new(core: &Core, body: File) -> Self {
        let mut call = Call::new(core, &SEND_BYTES);
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

impl<M: Mode> IntoFuture for SendBytes<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
