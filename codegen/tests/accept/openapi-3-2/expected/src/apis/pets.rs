//! Operations of the tag `Pets`.

use crate::models;
use crate::runtime::{
    BoxFuture, Call, Content, Core, Data, Error, HttpInfo, Method, Mode, Operation, Part,
    RequestOptions, encode_json,
};

/// All pets
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

    /// Calls `QUERY /pets`.
    pub fn find_pets(&self, query: impl Into<models::Query>) -> FindPets<Data> {
        FindPets::new(&self.core, query.into())
    }

    /// Like [`find_pets`](Self::find_pets), and also returns the status and the headers.
    pub fn find_pets_with_http_info(
        &self,
        query: impl Into<models::Query>,
    ) -> FindPets<HttpInfo> {
        FindPets::new(&self.core, query.into())
    }

    /// Calls `COPY /pets`.
    #[inline]
    pub fn copy_pets(&self) -> CopyPets<Data> {
        CopyPets::new(&self.core)
    }

    /// Like [`copy_pets`](Self::copy_pets), and also returns the status and the headers.
    #[inline]
    pub fn copy_pets_with_http_info(&self) -> CopyPets<HttpInfo> {
        CopyPets::new(&self.core)
    }
}

static LIST_PETS: Operation = Operation {
    id: "listPets",
    method: Method::Get,
    path: &[Part::Text("/pets")],
    accept: "application/json",
    security: &[&[&crate::client::OAUTH]],
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

    /// The parameter `filter`.
    pub fn filter(mut self, filter: impl Into<models::ListPetsFilter>) -> Self {
        let filter: models::ListPetsFilter = filter.into();
        self.call.query("filter", &filter);
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<models::Pets>, Error>> {
        self.call.send::<models::Pets, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::Pets>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for ListPets<M> {
    type Output = Result<M::Output<models::Pets>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static FIND_PETS: Operation = Operation {
    id: "findPets",
    method: Method::Other("QUERY"),
    path: &[Part::Text("/pets")],
    accept: "application/json",
    content: &[
        Content {
            media_type: "application/json",
            encode: encode_json,
            properties: &[],
        },
    ],
    security: &[&[&crate::client::OAUTH]],
    ..Operation::USUAL
};

/// A request of `find_pets`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct FindPets<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> FindPets<M> {
    fn new(core: &Core, query: models::Query) -> Self {
        let mut call = Call::new(core, &FIND_PETS);
        call.body(query);
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<models::Pets>, Error>> {
        self.call.send::<models::Pets, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::Pets>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for FindPets<M> {
    type Output = Result<M::Output<models::Pets>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static COPY_PETS: Operation = Operation {
    id: "copyPets",
    method: Method::Other("COPY"),
    path: &[Part::Text("/pets")],
    security: &[&[&crate::client::OAUTH]],
    ..Operation::USUAL
};

/// A request of `copy_pets`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CopyPets<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> CopyPets<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &COPY_PETS);
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

impl<M: Mode> IntoFuture for CopyPets<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
