//! Operations of the tag `users`.

use crate::models;
use crate::runtime::{
    BoxFuture, Call, Content, Core, Data, Error, HttpInfo, Method, Mode, Operation, Part,
    RequestOptions, encode_json,
};

/// Operations of the tag `users`.
#[derive(Debug, Clone)]
pub struct UsersApi {
    core: Core,
}

impl UsersApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// Calls `POST /users`.
    pub fn create_user(&self, user: impl Into<models::User>) -> CreateUser<Data> {
        CreateUser::new(&self.core, user.into())
    }

    /// Like [`create_user`](Self::create_user), and also returns the status and the headers.
    pub fn create_user_with_http_info(
        &self,
        user: impl Into<models::User>,
    ) -> CreateUser<HttpInfo> {
        CreateUser::new(&self.core, user.into())
    }

    /// Calls `PUT /accounts`.
    pub fn put_account(
        &self,
        account: impl Into<models::AccountInput>,
    ) -> PutAccount<Data> {
        PutAccount::new(&self.core, account.into())
    }

    /// Like [`put_account`](Self::put_account), and also returns the status and the headers.
    pub fn put_account_with_http_info(
        &self,
        account: impl Into<models::AccountInput>,
    ) -> PutAccount<HttpInfo> {
        PutAccount::new(&self.core, account.into())
    }
}

static CREATE_USER: Operation = Operation {
    id: "createUser",
    method: Method::Post,
    path: &[Part::Text("/users")],
    accept: "application/json",
    content: &[
        Content {
            media_type: "application/json",
            encode: encode_json,
            properties: &[],
        },
    ],
    ..Operation::USUAL
};

/// A request of `create_user`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateUser<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> CreateUser<M> {
    fn new(core: &Core, user: models::User) -> Self {
        let mut call = Call::new(core, &CREATE_USER);
        call.body(user);
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<models::User>, Error>> {
        self.call.send::<models::User, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::User>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for CreateUser<M> {
    type Output = Result<M::Output<models::User>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

static PUT_ACCOUNT: Operation = Operation {
    id: "putAccount",
    method: Method::Put,
    path: &[Part::Text("/accounts")],
    accept: "application/json",
    content: &[
        Content {
            media_type: "application/json",
            encode: encode_json,
            properties: &[],
        },
    ],
    ..Operation::USUAL
};

/// A request of `put_account`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct PutAccount<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> PutAccount<M> {
    fn new(core: &Core, account: models::AccountInput) -> Self {
        let mut call = Call::new(core, &PUT_ACCOUNT);
        call.body(account);
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<models::Account>, Error>> {
        self.call.send::<models::Account, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::Account>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for PutAccount<M> {
    type Output = Result<M::Output<models::Account>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
