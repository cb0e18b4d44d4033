//! Operations of the tag `Scopes`.

use crate::models;
use crate::runtime::{
    BoxFuture, Call, Core, Data, Error, HttpInfo, Method, Mode, Operation, Part,
    PathStyle, RequestOptions, Style,
};

/// Operations of the tag `Scopes`.
#[derive(Debug, Clone)]
pub struct ScopesApi {
    core: Core,
}

impl ScopesApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// Calls `GET /{scope}/x`.
    pub fn get_scope(
        &self,
        scope: impl Into<String>,
        authorization: impl Into<String>,
    ) -> GetScope<Data> {
        GetScope::new(&self.core, scope.into(), authorization.into())
    }

    /// Like [`get_scope`](Self::get_scope), and also returns the status and the headers.
    pub fn get_scope_with_http_info(
        &self,
        scope: impl Into<String>,
        authorization: impl Into<String>,
    ) -> GetScope<HttpInfo> {
        GetScope::new(&self.core, scope.into(), authorization.into())
    }

    /// Calls `GET /q?comp=list`.
    #[inline]
    pub fn list_scopes(&self) -> ListScopes<Data> {
        ListScopes::new(&self.core)
    }

    /// Like [`list_scopes`](Self::list_scopes), and also returns the status and the headers.
    #[inline]
    pub fn list_scopes_with_http_info(&self) -> ListScopes<HttpInfo> {
        ListScopes::new(&self.core)
    }
}

static GET_SCOPE: Operation = Operation {
    id: "getScope",
    method: Method::Get,
    path: &[Part::Text("/"), Part::Param("scope"), Part::Text("/x")],
    accept: "application/json",
    ..Operation::USUAL
};

/// A request of `get_scope`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetScope<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> GetScope<M> {
    fn new(core: &Core, scope: String, authorization: String) -> Self {
        let mut call = Call::new(core, &GET_SCOPE);
        call.path_reserved("scope", PathStyle::Simple, &scope);
        call.header("Authorization", &authorization);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// The parameter `Accept`.
    pub fn accept(mut self, accept: impl Into<models::GetScopeAccept>) -> Self {
        let accept: models::GetScopeAccept = accept.into();
        self.call.header("Accept", &accept);
        self
    }

    /// The parameter `filter`.
    pub fn filter(mut self, filter: impl Into<String>) -> Self {
        let filter: String = filter.into();
        self.call.query_reserved("filter", Style::FormExploded, &filter);
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
    ) -> BoxFuture<'static, Result<M::Output<models::GetScopeResponse>, Error>> {
        self.call.send::<models::GetScopeResponse, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::GetScopeResponse>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for GetScope<M> {
    type Output = Result<M::Output<models::GetScopeResponse>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static LIST_SCOPES: Operation = Operation {
    id: "listScopes",
    method: Method::Get,
    path: &[Part::Text("/q?comp=list")],
    accept: "application/json",
    ..Operation::USUAL
};

/// A request of `list_scopes`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListScopes<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> ListScopes<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &LIST_SCOPES);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// The parameter `top`.
    pub fn top(mut self, top: i64) -> Self {
        self.call.query("top", &top);
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<models::Scopes>, Error>> {
        self.call.send::<models::Scopes, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::Scopes>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for ListScopes<M> {
    type Output = Result<M::Output<models::Scopes>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
