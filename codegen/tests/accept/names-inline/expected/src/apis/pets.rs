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

    /// Calls `GET /vets`.
    #[inline]
    pub fn list_vets(&self) -> ListVets<Data> {
        ListVets::new(&self.core)
    }

    /// Like [`list_vets`](Self::list_vets), and also returns the status and the headers.
    #[inline]
    pub fn list_vets_with_http_info(&self) -> ListVets<HttpInfo> {
        ListVets::new(&self.core)
    }

    /// Calls `PUT /permissions`.
    #[inline]
    pub fn set_github_actions_default_workflow_permissions_for_an_organization(
        &self,
    ) -> SetGithubActionsDefaultWorkflowPermissionsForAnOrganization<Data> {
        SetGithubActionsDefaultWorkflowPermissionsForAnOrganization::new(&self.core)
    }

    /// Like [`set_github_actions_default_workflow_permissions_for_an_organization`](Self::set_github_actions_default_workflow_permissions_for_an_organization), and also returns the status and the headers.
    #[inline]
    pub fn set_github_actions_default_workflow_permissions_for_an_organization_with_http_info(
        &self,
    ) -> SetGithubActionsDefaultWorkflowPermissionsForAnOrganization<HttpInfo> {
        SetGithubActionsDefaultWorkflowPermissionsForAnOrganization::new(&self.core)
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

    /// The parameter `direction`.
    pub fn direction(mut self, direction: impl Into<models::ListPetsDirection>) -> Self {
        let direction: models::ListPetsDirection = direction.into();
        self.call.query("direction", &direction);
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
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<M::Output<models::ListPetsResponse>, Error>> {
        self.call.send::<models::ListPetsResponse, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::ListPetsResponse>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for ListPets<M> {
    type Output = Result<M::Output<models::ListPetsResponse>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static LIST_VETS: Operation = Operation {
    id: "listVets",
    method: Method::Get,
    path: &[Part::Text("/vets")],
    ..Operation::USUAL
};

/// A request of `list_vets`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListVets<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> ListVets<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &LIST_VETS);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// The parameter `direction`.
    pub fn direction(mut self, direction: impl Into<models::ListPetsDirection>) -> Self {
        let direction: models::ListPetsDirection = direction.into();
        self.call.query("direction", &direction);
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

impl<M: Mode> IntoFuture for ListVets<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static SET_GITHUB_ACTIONS_DEFAULT_WORKFLOW_PERMISSIONS_FOR_AN_ORGANIZATION: Operation = Operation {
    id: "setGithubActionsDefaultWorkflowPermissionsForAnOrganization",
    method: Method::Put,
    path: &[Part::Text("/permissions")],
    content: &[
        Content {
            media_type: "application/json",
            encode: encode_json,
            properties: &[],
        },
    ],
    ..Operation::USUAL
};

/// A request of `set_github_actions_default_workflow_permissions_for_an_organization`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SetGithubActionsDefaultWorkflowPermissionsForAnOrganization<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> SetGithubActionsDefaultWorkflowPermissionsForAnOrganization<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(
            core,
            &SET_GITHUB_ACTIONS_DEFAULT_WORKFLOW_PERMISSIONS_FOR_AN_ORGANIZATION,
        );
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// The body.
    pub fn body(
        mut self,
        body: impl Into<models::SetGithubActionsPermissionsOrganizationBody>,
    ) -> Self {
        let body: models::SetGithubActionsPermissionsOrganizationBody = body.into();
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

impl<M: Mode> IntoFuture
for SetGithubActionsDefaultWorkflowPermissionsForAnOrganization<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
