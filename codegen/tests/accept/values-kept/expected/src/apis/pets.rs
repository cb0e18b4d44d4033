//! Operations of the tag `pets`.

use crate::models;
use crate::runtime::{
    BoxFuture, Call, Content, Core, Data, Error, HttpInfo, Method, Mode, Operation, Part,
    RequestOptions, encode_json,
};

/// Operations of the tag `pets`.
#[derive(Debug, Clone)]
pub struct PetsApi {
    core: Core,
}

impl PetsApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// Calls `GET /pets/{id}`.
    pub fn get_pet(&self, id: impl Into<String>) -> GetPet<Data> {
        GetPet::new(&self.core, id.into())
    }

    /// Like [`get_pet`](Self::get_pet), and also returns the status and the headers.
    pub fn get_pet_with_http_info(&self, id: impl Into<String>) -> GetPet<HttpInfo> {
        GetPet::new(&self.core, id.into())
    }

    /// Calls `PUT /pets/{id}`.
    pub fn put_pet(
        &self,
        id: impl Into<String>,
        pet: impl Into<models::Pet>,
    ) -> PutPet<Data> {
        PutPet::new(&self.core, id.into(), pet.into())
    }

    /// Like [`put_pet`](Self::put_pet), and also returns the status and the headers.
    pub fn put_pet_with_http_info(
        &self,
        id: impl Into<String>,
        pet: impl Into<models::Pet>,
    ) -> PutPet<HttpInfo> {
        PutPet::new(&self.core, id.into(), pet.into())
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
    fn new(core: &Core, id: String) -> Self {
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

static PUT_PET: Operation = Operation {
    id: "putPet",
    method: Method::Put,
    path: &[Part::Text("/pets/"), Part::Param("id")],
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
    fn new(core: &Core, id: String, pet: models::Pet) -> Self {
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

impl<M: Mode> IntoFuture for PutPet<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
