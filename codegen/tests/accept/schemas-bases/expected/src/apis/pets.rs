//! Operations of the tag `Pets`.

use crate::models;
use crate::runtime::{
    BoxFuture, Call, Content, Core, Data, Error, HttpInfo, Method, Mode, Operation, Part,
    RequestOptions, encode_json,
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
    pub fn list_pets_with_http_info(&self) -> ListPets<HttpInfo> {
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

static ADD_PET: Operation = Operation {
    id: "addPet",
    method: Method::Post,
    path: &[Part::Text("/pets")],
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

impl<M: Mode> IntoFuture for AddPet<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
