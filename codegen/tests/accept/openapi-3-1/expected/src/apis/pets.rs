//! Operations of the tag `Pets`.

use crate::models;
use crate::runtime::{
    BoxFuture, Call, Core, Data, Error, HttpInfo, Method, Mode, Operation, Part,
    RequestOptions,
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
    #[inline]
    pub fn get_pet(&self, id: i64) -> GetPet<Data> {
        GetPet::new(&self.core, id)
    }

    /// Like [`get_pet`](Self::get_pet), and also returns the status and the headers.
    #[inline]
    pub fn get_pet_with_http_info(&self, id: i64) -> GetPet<HttpInfo> {
        GetPet::new(&self.core, id)
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
