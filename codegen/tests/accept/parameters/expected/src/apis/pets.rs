//! Operations of the tag `Pets`.

use crate::models;
use crate::runtime::{
    BoxFuture, Call, Core, Data, Date, DateTime, Decimal, Error, HttpInfo, IntoList,
    Method, Mode, Operation, Part, PathStyle, RequestOptions, Style, Uuid, collect,
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

    /// Calls `GET /owners/{owner_id}/pets/{pet-id}`.
    pub fn get_pet(
        &self,
        owner_id: impl Into<String>,
        pet_id: i64,
        x_tenant: impl Into<Uuid>,
    ) -> GetPet<Data> {
        GetPet::new(&self.core, owner_id.into(), pet_id, x_tenant.into())
    }

    /// Like [`get_pet`](Self::get_pet), and also returns the status and the headers.
    pub fn get_pet_with_http_info(
        &self,
        owner_id: impl Into<String>,
        pet_id: i64,
        x_tenant: impl Into<Uuid>,
    ) -> GetPet<HttpInfo> {
        GetPet::new(&self.core, owner_id.into(), pet_id, x_tenant.into())
    }

    /// Calls `GET /pets`.
    pub fn list_pets(&self, shop: impl Into<String>) -> ListPets<Data> {
        ListPets::new(&self.core, shop.into())
    }

    /// Like [`list_pets`](Self::list_pets), and also returns the status and the headers.
    pub fn list_pets_with_http_info(
        &self,
        shop: impl Into<String>,
    ) -> ListPets<HttpInfo> {
        ListPets::new(&self.core, shop.into())
    }

    /// Calls `GET /points/{label}/{matrix}/{list}`.
    pub fn get_point<How>(
        &self,
        label: impl Into<String>,
        matrix: impl IntoIterator<Item = i64>,
        list: impl IntoList<String, How>,
    ) -> GetPoint<Data> {
        GetPoint::new(
            &self.core,
            label.into(),
            collect::list(matrix),
            IntoList::into_list(list),
        )
    }

    /// Like [`get_point`](Self::get_point), and also returns the status and the headers.
    pub fn get_point_with_http_info<How>(
        &self,
        label: impl Into<String>,
        matrix: impl IntoIterator<Item = i64>,
        list: impl IntoList<String, How>,
    ) -> GetPoint<HttpInfo> {
        GetPoint::new(
            &self.core,
            label.into(),
            collect::list(matrix),
            IntoList::into_list(list),
        )
    }
}

static GET_PET: Operation = Operation {
    id: "getPet",
    method: Method::Get,
    path: &[
        Part::Text("/owners/"),
        Part::Param("owner_id"),
        Part::Text("/pets/"),
        Part::Param("pet-id"),
    ],
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
    fn new(core: &Core, owner_id: String, pet_id: i64, x_tenant: Uuid) -> Self {
        let mut call = Call::new(core, &GET_PET);
        call.path("owner_id", &owner_id);
        call.path("pet-id", &pet_id);
        call.header("X-Tenant", &x_tenant);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// The parameter `verbose`.
    ///
    /// Default: `false`.
    pub fn verbose(mut self, verbose: bool) -> Self {
        self.call.query("verbose", &verbose);
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

impl<M: Mode> IntoFuture for GetPet<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static LIST_PETS: Operation = Operation {
    id: "listPets",
    method: Method::Get,
    path: &[Part::Text("/pets")],
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
    fn new(core: &Core, shop: String) -> Self {
        let mut call = Call::new(core, &LIST_PETS);
        call.query("shop", &shop);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// The parameter `limit`.
    ///
    /// Default: `100`. Maximum: `1000`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.call.query("limit", &limit);
        self
    }

    /// The parameter `ids`.
    pub fn ids(mut self, ids: impl IntoIterator<Item = i64>) -> Self {
        let ids: Vec<i64> = collect::list(ids);
        self.call.query("ids", &ids);
        self
    }

    /// The parameter `names`.
    pub fn names<How>(mut self, names: impl IntoList<String, How>) -> Self {
        let names: Vec<String> = IntoList::into_list(names);
        self.call.query_as("names", Style::Form, &names);
        self
    }

    /// The parameter `spaced`.
    pub fn spaced<How>(mut self, spaced: impl IntoList<String, How>) -> Self {
        let spaced: Vec<String> = IntoList::into_list(spaced);
        self.call.query_as("spaced", Style::SpaceDelimited, &spaced);
        self
    }

    /// The parameter `piped`.
    pub fn piped<How>(mut self, piped: impl IntoList<String, How>) -> Self {
        let piped: Vec<String> = IntoList::into_list(piped);
        self.call.query_as("piped", Style::PipeDelimited, &piped);
        self
    }

    /// The parameter `created_at[before]`.
    pub fn created_at_before(mut self, created_at_before: impl Into<DateTime>) -> Self {
        let created_at_before: DateTime = created_at_before.into();
        self.call.query("created_at[before]", &created_at_before);
        self
    }

    /// The parameter `tags[]`.
    pub fn tags<How>(mut self, tags: impl IntoList<String, How>) -> Self {
        let tags: Vec<String> = IntoList::into_list(tags);
        self.call.query("tags[]", &tags);
        self
    }

    /// The parameter `state`.
    pub fn state(mut self, state: impl Into<models::State>) -> Self {
        let state: models::State = state.into();
        self.call.query("state", &state);
        self
    }

    /// The parameter `states`.
    pub fn states<How>(mut self, states: impl IntoList<models::State, How>) -> Self {
        let states: Vec<models::State> = IntoList::into_list(states);
        self.call.query("states", &states);
        self
    }

    /// The parameter `order`.
    pub fn order(mut self, order: impl Into<models::ListPetsOrder>) -> Self {
        let order: models::ListPetsOrder = order.into();
        self.call.query("order", &order);
        self
    }

    /// The parameter `callback`.
    pub fn callback(mut self, callback: impl Into<String>) -> Self {
        let callback: String = callback.into();
        self.call.query_reserved("callback", Style::FormExploded, &callback);
        self
    }

    /// The parameter `filters`.
    pub fn filters(mut self, filters: impl Into<models::Filters>) -> Self {
        let filters: models::Filters = filters.into();
        self.call.query_as("filters", Style::DeepObject, &filters);
        self
    }

    /// The parameter `where`.
    pub fn r#where(mut self, r#where: impl Into<models::Filters>) -> Self {
        let r#where: models::Filters = r#where.into();
        self.call.query_as("where", Style::Json, &r#where);
        self
    }

    /// The parameter `X-Trace`.
    pub fn x_trace<How>(mut self, x_trace: impl IntoList<String, How>) -> Self {
        let x_trace: Vec<String> = IntoList::into_list(x_trace);
        self.call.header("X-Trace", &x_trace);
        self
    }

    /// The parameter `session`.
    pub fn session(mut self, session: impl Into<String>) -> Self {
        let session: String = session.into();
        self.call.cookie("session", &session);
        self
    }

    /// The parameter `price`.
    pub fn price(mut self, price: impl Into<Decimal>) -> Self {
        let price: Decimal = price.into();
        self.call.query("price", &price);
        self
    }

    /// The parameter `ratio`.
    pub fn ratio(mut self, ratio: f64) -> Self {
        self.call.query("ratio", &ratio);
        self
    }

    /// The parameter `day`.
    pub fn day(mut self, day: impl Into<Date>) -> Self {
        let day: Date = day.into();
        self.call.query("day", &day);
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

impl<M: Mode> IntoFuture for ListPets<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static GET_POINT: Operation = Operation {
    id: "getPoint",
    method: Method::Get,
    path: &[
        Part::Text("/points/"),
        Part::Param("label"),
        Part::Text("/"),
        Part::Param("matrix"),
        Part::Text("/"),
        Part::Param("list"),
    ],
    ..Operation::USUAL
};

/// A request of `get_point`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetPoint<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> GetPoint<M> {
    fn new(core: &Core, label: String, matrix: Vec<i64>, list: Vec<String>) -> Self {
        let mut call = Call::new(core, &GET_POINT);
        call.path_as("label", PathStyle::Label, &label);
        call.path_as("matrix", PathStyle::MatrixExploded, &matrix);
        call.path("list", &list);
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

impl<M: Mode> IntoFuture for GetPoint<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
