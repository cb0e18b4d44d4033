//! Operations of the tag `Customers`.

use crate::models;
use crate::runtime::{
    ApiError, BoxFuture, Call, Content, Core, Data, DateTime, Error, HttpInfo, IntoList,
    Method, Mode, Operation, PagedItems, Pages, Pagination, Part, Place,
    PropertyEncoding, RequestOptions, Size, Source, Step, Style, encode_json,
    encode_multipart, json,
};

/// Customer profiles and everything that hangs on them.
#[derive(Debug, Clone)]
pub struct CustomersApi {
    core: Core,
}

impl CustomersApi {
    pub(crate) fn new(core: Core) -> Self {
        Self { core }
    }

    /// List customers
    ///
    /// Returns customers page by page. Every filter narrows the result further; without any filter, all
    /// customers of the project are walked through.
    ///
    /// `GET /v1/customers`
    #[inline]
    pub fn list_customers(&self) -> ListCustomers<Data> {
        ListCustomers::new(&self.core)
    }

    /// Like [`list_customers`](Self::list_customers), and also returns the status and the headers.
    #[inline]
    pub fn list_customers_with_http_info(&self) -> ListCustomers<HttpInfo> {
        ListCustomers::new(&self.core)
    }

    /// Create a customer
    ///
    /// Stores a new customer. When the `id` or the `source_id` of the body is already known, that customer
    /// is updated with the given fields instead, and is returned.
    ///
    /// `POST /v1/customers`
    #[inline]
    pub fn create_customer(&self) -> CreateCustomer<Data> {
        CreateCustomer::new(&self.core)
    }

    /// Like [`create_customer`](Self::create_customer), and also returns the status and the headers.
    #[inline]
    pub fn create_customer_with_http_info(&self) -> CreateCustomer<HttpInfo> {
        CreateCustomer::new(&self.core)
    }

    /// Get a customer
    ///
    /// Returns the profile of one customer together with its redemption, loyalty and referral totals.
    ///
    /// `GET /v1/customers/{customerId}`
    pub fn get_customer(&self, customer_id: impl Into<String>) -> GetCustomer<Data> {
        GetCustomer::new(&self.core, customer_id.into())
    }

    /// Like [`get_customer`](Self::get_customer), and also returns the status and the headers.
    pub fn get_customer_with_http_info(
        &self,
        customer_id: impl Into<String>,
    ) -> GetCustomer<HttpInfo> {
        GetCustomer::new(&self.core, customer_id.into())
    }

    /// Update a customer
    ///
    /// Overwrites the fields that the body names and leaves all others as they are.
    ///
    /// `PUT /v1/customers/{customerId}`
    pub fn update_customer(
        &self,
        customer_id: impl Into<String>,
    ) -> UpdateCustomer<Data> {
        UpdateCustomer::new(&self.core, customer_id.into())
    }

    /// Like [`update_customer`](Self::update_customer), and also returns the status and the headers.
    pub fn update_customer_with_http_info(
        &self,
        customer_id: impl Into<String>,
    ) -> UpdateCustomer<HttpInfo> {
        UpdateCustomer::new(&self.core, customer_id.into())
    }

    /// Delete a customer
    ///
    /// Removes the customer's profile. To erase the linked records too, use the permanent deletion instead.
    /// Voucherify names no media type for the answer, which has no body; `application/json` is asked for
    /// all the same, so that errors come as such.
    ///
    /// `DELETE /v1/customers/{customerId}`
    pub fn delete_customer(
        &self,
        customer_id: impl Into<String>,
    ) -> DeleteCustomer<Data> {
        DeleteCustomer::new(&self.core, customer_id.into())
    }

    /// Like [`delete_customer`](Self::delete_customer), and also returns the status and the headers.
    pub fn delete_customer_with_http_info(
        &self,
        customer_id: impl Into<String>,
    ) -> DeleteCustomer<HttpInfo> {
        DeleteCustomer::new(&self.core, customer_id.into())
    }

    /// Erase a customer and all linked data
    ///
    /// Forgets the customer for good: the profile, the events, the orders and every other record that
    /// points to it are removed. This cannot be undone.
    ///
    /// `POST /v1/customers/{customerId}/permanent-deletion`
    pub fn customer_permanently_deletion(
        &self,
        customer_id: impl Into<String>,
    ) -> CustomerPermanentlyDeletion<Data> {
        CustomerPermanentlyDeletion::new(&self.core, customer_id.into())
    }

    /// Like [`customer_permanently_deletion`](Self::customer_permanently_deletion), and also returns the status and the headers.
    pub fn customer_permanently_deletion_with_http_info(
        &self,
        customer_id: impl Into<String>,
    ) -> CustomerPermanentlyDeletion<HttpInfo> {
        CustomerPermanentlyDeletion::new(&self.core, customer_id.into())
    }

    /// Import customers from a CSV file
    ///
    /// Queues a job that creates or updates one customer per row of a comma-separated file. The answer is
    /// the id of the job; its status can be asked for with the GET Async Action endpoint, which is not part
    /// of this API.
    ///
    /// Small jobs, such as this one, wait until every bulk request that was queued before is finished. Jobs
    /// that take long, such as the generation of vouchers, are worked off in small portions by turns: all
    /// that are scheduled have the status `IN_PROGRESS` soon, and a small job that comes after them is done
    /// in a short time.
    ///
    /// The first row holds the column names. These are recognised, and must be written without spaces:
    /// `Id`, `Name`, `Email`, `Phone`, `Birthdate`, `Source_id`, `Address_line_1`, `Address_line_2`,
    /// `Address_Postal_Code`, `Address_City`, `Address_State`, `Address_Country`, `Description`,
    /// `Metadata_name_1`, `Metadata_name_2`. Any other column ends up in the customer's metadata. Rows that
    /// are meant to update a customer need a `Source_id`.
    ///
    /// `POST /v1/customers/importCSV`
    #[inline]
    pub fn import_customers_using_csv(&self) -> ImportCustomersUsingCsv<Data> {
        ImportCustomersUsingCsv::new(&self.core)
    }

    /// Like [`import_customers_using_csv`](Self::import_customers_using_csv), and also returns the status and the headers.
    #[inline]
    pub fn import_customers_using_csv_with_http_info(
        &self,
    ) -> ImportCustomersUsingCsv<HttpInfo> {
        ImportCustomersUsingCsv::new(&self.core)
    }

    /// Update many customers
    ///
    /// Queues a job that updates each listed customer with its own set of fields. A customer that does not
    /// exist yet is created. The body may take up to 10 MB.
    ///
    /// The answer is the id of the job. The GET Async Action endpoint, which is not part of this API, tells
    /// by it whether the job is in queue, in progress, done or failed, which entries could not be updated,
    /// and where its report file is. In the report, an entry that was created has `false` in the column
    /// `found` and `true` in the column `updated`.
    ///
    /// The job waits until every bulk request that was queued before it is finished.
    ///
    /// `POST /v1/customers/bulk/async`
    #[inline]
    pub fn update_customers_in_bulk(&self) -> UpdateCustomersInBulk<Data> {
        UpdateCustomersInBulk::new(&self.core)
    }

    /// Like [`update_customers_in_bulk`](Self::update_customers_in_bulk), and also returns the status and the headers.
    #[inline]
    pub fn update_customers_in_bulk_with_http_info(
        &self,
    ) -> UpdateCustomersInBulk<HttpInfo> {
        UpdateCustomersInBulk::new(&self.core)
    }

    /// Update the metadata of many customers
    ///
    /// Queues a job that writes the same metadata to every listed customer. A customer that does not exist
    /// yet is created. The body may take up to 10 MB.
    ///
    /// The answer is the id of the job. The GET Async Action endpoint, which is not part of this API, tells
    /// by it whether the job is in queue, in progress, done or failed, which entries could not be updated,
    /// and where its report file is. In the report, an entry that was created has `false` in the column
    /// `found` and `true` in the column `updated`.
    ///
    /// The job waits until every bulk request that was queued before it is finished.
    ///
    /// `POST /v1/customers/metadata/async`
    #[inline]
    pub fn update_customers_metadata_in_bulk(
        &self,
    ) -> UpdateCustomersMetadataInBulk<Data> {
        UpdateCustomersMetadataInBulk::new(&self.core)
    }

    /// Like [`update_customers_metadata_in_bulk`](Self::update_customers_metadata_in_bulk), and also returns the status and the headers.
    #[inline]
    pub fn update_customers_metadata_in_bulk_with_http_info(
        &self,
    ) -> UpdateCustomersMetadataInBulk<HttpInfo> {
        UpdateCustomersMetadataInBulk::new(&self.core)
    }

    /// List a customer's activities (old variant)
    ///
    /// Returns events of one customer. This endpoint is frozen and receives neither fixes nor new features;
    /// use `GET /v1/customers/{customerId}/activity` in its place.
    ///
    /// `GET /v1/customers/{customerId}/activities`
    #[deprecated]
    pub fn list_customer_activities(
        &self,
        customer_id: impl Into<String>,
    ) -> ListCustomerActivities<Data> {
        ListCustomerActivities::new(&self.core, customer_id.into())
    }

    /// Like [`list_customer_activities`](Self::list_customer_activities), and also returns the status and the headers.
    #[deprecated]
    pub fn list_customer_activities_with_http_info(
        &self,
        customer_id: impl Into<String>,
    ) -> ListCustomerActivities<HttpInfo> {
        ListCustomerActivities::new(&self.core, customer_id.into())
    }

    /// List a customer's activity
    ///
    /// Returns events of one customer, optionally narrowed by time, campaign, category or event name. Feed
    /// `more_starting_after` of one page into `starting_after_id` to obtain the next.
    ///
    /// `GET /v1/customers/{customerId}/activity`
    pub fn list_customer_activity(
        &self,
        customer_id: impl Into<String>,
    ) -> ListCustomerActivity<Data> {
        ListCustomerActivity::new(&self.core, customer_id.into())
    }

    /// Like [`list_customer_activity`](Self::list_customer_activity), and also returns the status and the headers.
    pub fn list_customer_activity_with_http_info(
        &self,
        customer_id: impl Into<String>,
    ) -> ListCustomerActivity<HttpInfo> {
        ListCustomerActivity::new(&self.core, customer_id.into())
    }

    /// List a customer's redeemables
    ///
    /// Returns the vouchers that are assigned to one customer. The API keys need the permission
    /// `customers.details.read`. Feed `more_starting_after` of one page into `starting_after_id` to obtain
    /// the next.
    ///
    /// `GET /v1/customers/{customerId}/redeemables`
    pub fn list_customer_redeemables(
        &self,
        customer_id: impl Into<String>,
    ) -> ListCustomerRedeemables<Data> {
        ListCustomerRedeemables::new(&self.core, customer_id.into())
    }

    /// Like [`list_customer_redeemables`](Self::list_customer_redeemables), and also returns the status and the headers.
    pub fn list_customer_redeemables_with_http_info(
        &self,
        customer_id: impl Into<String>,
    ) -> ListCustomerRedeemables<HttpInfo> {
        ListCustomerRedeemables::new(&self.core, customer_id.into())
    }

    /// List a customer's segments
    ///
    /// Returns the segments that one customer belongs to. An id that Voucherify does not know is not
    /// refused: the answer then names the segments which such a customer would fall into.
    ///
    /// `GET /v1/customers/{customerId}/segments`
    pub fn list_customer_segments(
        &self,
        customer_id: impl Into<String>,
    ) -> ListCustomerSegments<Data> {
        ListCustomerSegments::new(&self.core, customer_id.into())
    }

    /// Like [`list_customer_segments`](Self::list_customer_segments), and also returns the status and the headers.
    pub fn list_customer_segments_with_http_info(
        &self,
        customer_id: impl Into<String>,
    ) -> ListCustomerSegments<HttpInfo> {
        ListCustomerSegments::new(&self.core, customer_id.into())
    }
}

static LIST_CUSTOMERS: Operation = Operation {
    id: "listCustomers",
    method: Method::Get,
    path: &[Part::Text("/v1/customers")],
    accept: "application/json",
    security: &[&[&crate::client::X_APP_ID, &crate::client::X_APP_TOKEN]],
    ..Operation::USUAL
};

/// A request of `list_customers`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListCustomers<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> ListCustomers<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &LIST_CUSTOMERS);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// How many items a page holds at most.
    ///
    /// Default: `10`. Minimum: `1`. Maximum: `100`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.call.query("limit", &limit);
        self
    }

    /// Number of the page to return, counted from 1.
    ///
    /// Minimum: `1`.
    pub fn page(mut self, page: i64) -> Self {
        self.call.query("page", &page);
        self
    }

    /// Keeps customers whose e-mail address equals this value exactly.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        let email: String = email.into();
        self.call.query("email", &email);
        self
    }

    /// Keeps customers whose address is in this city.
    pub fn city(mut self, city: impl Into<String>) -> Self {
        let city: String = city.into();
        self.call.query("city", &city);
        self
    }

    /// Keeps customers of this name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        let name: String = name.into();
        self.call.query("name", &name);
        self
    }

    /// Keeps customers who belong to this segment.
    pub fn segment_id(mut self, segment_id: impl Into<String>) -> Self {
        let segment_id: String = segment_id.into();
        self.call.query("segment_id", &segment_id);
        self
    }

    /// Keeps customers created earlier than this moment.
    pub fn created_at_before(mut self, created_at_before: impl Into<DateTime>) -> Self {
        let created_at_before: DateTime = created_at_before.into();
        self.call.query("created_at[before]", &created_at_before);
        self
    }

    /// Keeps customers created later than this moment.
    pub fn created_at_after(mut self, created_at_after: impl Into<DateTime>) -> Self {
        let created_at_after: DateTime = created_at_after.into();
        self.call.query("created_at[after]", &created_at_after);
        self
    }

    /// Keeps customers last changed earlier than this moment.
    pub fn updated_at_before(mut self, updated_at_before: impl Into<DateTime>) -> Self {
        let updated_at_before: DateTime = updated_at_before.into();
        self.call.query("updated_at[before]", &updated_at_before);
        self
    }

    /// Keeps customers last changed later than this moment.
    pub fn updated_at_after(mut self, updated_at_after: impl Into<DateTime>) -> Self {
        let updated_at_after: DateTime = updated_at_after.into();
        self.call.query("updated_at[after]", &updated_at_after);
        self
    }

    /// Field to sort by; a leading dash turns the order around.
    pub fn order(
        mut self,
        order: impl Into<models::ParameterOrderListCustomers>,
    ) -> Self {
        let order: models::ParameterOrderListCustomers = order.into();
        self.call.query("order", &order);
        self
    }

    /// Cursor for the next page: the `created_at` of the last customer already received. The page begins
    /// with the customer that follows.
    pub fn starting_after(mut self, starting_after: impl Into<DateTime>) -> Self {
        let starting_after: DateTime = starting_after.into();
        self.call.query("starting_after", &starting_after);
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
    ) -> BoxFuture<
        'static,
        Result<M::Output<models::CustomersListResponseBody>, Error>,
    > {
        self.call.send::<models::CustomersListResponseBody, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(
        self,
    ) -> Result<M::Output<models::CustomersListResponseBody>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for ListCustomers<M> {
    type Output = Result<M::Output<models::CustomersListResponseBody>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl<M: Mode> ListCustomers<M> {
    const PAGES: &'static Pagination = &Pagination {
        step: Step::Page {
            to: Place::Query("page"),
            first: 1,
        },
        items: Some("/customers"),
        more: Some(Source::Body("/has_more")),
        pages: None,
        total: Some(Source::Body("/total")),
        size: Some(Size {
            to: Place::Query("limit"),
            default: Some(10),
            maximum: Some(100),
        }),
    };
    /// The pages of the list, from that of this request on. Each is requested when it is asked for.
    pub fn pages(self) -> Pages<models::CustomersListResponseBody, M> {
        self.call.pages(Self::PAGES)
    }

    /// The items of the list, from the page of this request on. Each page is requested when the items of the
    /// one before it have been taken.
    pub fn items(self) -> PagedItems<models::Customer> {
        self.call.paged_items(Self::PAGES)
    }
}

/// The errors that the document describes for `list_customers`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListCustomersError {
    /// The request is malformed or breaks a rule of the service.
    BadRequest(models::Error),
    /// The application id or the token is missing or wrong.
    Unauthorized(models::Error),
    /// The project has used up its allowance of calls for now; try again later.
    TooManyRequests(models::Error),
    /// Any other failure, such as 402, 405, 406, 415 or 500.
    Default(models::Error),
}

impl ApiError for ListCustomersError {
    #[inline]
    fn from_response(status: u16, body: &[u8]) -> Option<Self> {
        match status {
            400 => json::from_slice(body).ok().map(Self::BadRequest),
            401 => json::from_slice(body).ok().map(Self::Unauthorized),
            429 => json::from_slice(body).ok().map(Self::TooManyRequests),
            _ => json::from_slice(body).ok().map(Self::Default),
        }
    }
}

static CREATE_CUSTOMER: Operation = Operation {
    id: "createCustomer",
    method: Method::Post,
    path: &[Part::Text("/v1/customers")],
    accept: "application/json",
    content: &[
        Content {
            media_type: "application/json",
            encode: encode_json,
            properties: &[],
        },
    ],
    security: &[&[&crate::client::X_APP_ID, &crate::client::X_APP_TOKEN]],
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
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &CREATE_CUSTOMER);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// The profile to store.
    pub fn customers_create_request_body(
        mut self,
        customers_create_request_body: impl Into<models::CustomersCreateRequestBody>,
    ) -> Self {
        let customers_create_request_body: models::CustomersCreateRequestBody = customers_create_request_body
            .into();
        self.call.body(customers_create_request_body);
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<models::Customer>, Error>> {
        self.call.send::<models::Customer, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::Customer>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for CreateCustomer<M> {
    type Output = Result<M::Output<models::Customer>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The errors that the document describes for `create_customer`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateCustomerError {
    /// The request is malformed or breaks a rule of the service.
    BadRequest(models::Error),
    /// The application id or the token is missing or wrong.
    Unauthorized(models::Error),
    /// The project has used up its allowance of calls for now; try again later.
    TooManyRequests(models::Error),
    /// Any other failure, such as 402, 405, 406, 415 or 500.
    Default(models::Error),
}

impl ApiError for CreateCustomerError {
    #[inline]
    fn from_response(status: u16, body: &[u8]) -> Option<Self> {
        match status {
            400 => json::from_slice(body).ok().map(Self::BadRequest),
            401 => json::from_slice(body).ok().map(Self::Unauthorized),
            429 => json::from_slice(body).ok().map(Self::TooManyRequests),
            _ => json::from_slice(body).ok().map(Self::Default),
        }
    }
}

static GET_CUSTOMER: Operation = Operation {
    id: "getCustomer",
    method: Method::Get,
    path: &[Part::Text("/v1/customers/"), Part::Param("customerId")],
    accept: "application/json",
    security: &[&[&crate::client::X_APP_ID, &crate::client::X_APP_TOKEN]],
    ..Operation::USUAL
};

/// A request of `get_customer`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetCustomer<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> GetCustomer<M> {
    fn new(core: &Core, customer_id: String) -> Self {
        let mut call = Call::new(core, &GET_CUSTOMER);
        call.path("customerId", &customer_id);
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<models::Customer>, Error>> {
        self.call.send::<models::Customer, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::Customer>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for GetCustomer<M> {
    type Output = Result<M::Output<models::Customer>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The errors that the document describes for `get_customer`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetCustomerError {
    /// The request is malformed or breaks a rule of the service.
    BadRequest(models::Error),
    /// The application id or the token is missing or wrong.
    Unauthorized(models::Error),
    /// No customer has the given id.
    NotFound(models::Error),
    /// The project has used up its allowance of calls for now; try again later.
    TooManyRequests(models::Error),
    /// Any other failure, such as 402, 405, 406, 415 or 500.
    Default(models::Error),
}

impl ApiError for GetCustomerError {
    #[inline]
    fn from_response(status: u16, body: &[u8]) -> Option<Self> {
        match status {
            400 => json::from_slice(body).ok().map(Self::BadRequest),
            401 => json::from_slice(body).ok().map(Self::Unauthorized),
            404 => json::from_slice(body).ok().map(Self::NotFound),
            429 => json::from_slice(body).ok().map(Self::TooManyRequests),
            _ => json::from_slice(body).ok().map(Self::Default),
        }
    }
}

static UPDATE_CUSTOMER: Operation = Operation {
    id: "updateCustomer",
    method: Method::Put,
    path: &[Part::Text("/v1/customers/"), Part::Param("customerId")],
    accept: "application/json",
    content: &[
        Content {
            media_type: "application/json",
            encode: encode_json,
            properties: &[],
        },
    ],
    security: &[&[&crate::client::X_APP_ID, &crate::client::X_APP_TOKEN]],
    ..Operation::USUAL
};

/// A request of `update_customer`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct UpdateCustomer<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> UpdateCustomer<M> {
    fn new(core: &Core, customer_id: String) -> Self {
        let mut call = Call::new(core, &UPDATE_CUSTOMER);
        call.path("customerId", &customer_id);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// The fields to overwrite.
    pub fn customers_update_request_body(
        mut self,
        customers_update_request_body: impl Into<models::CustomersUpdateRequestBody>,
    ) -> Self {
        let customers_update_request_body: models::CustomersUpdateRequestBody = customers_update_request_body
            .into();
        self.call.body(customers_update_request_body);
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
    pub fn send(self) -> BoxFuture<'static, Result<M::Output<models::Customer>, Error>> {
        self.call.send::<models::Customer, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::Customer>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for UpdateCustomer<M> {
    type Output = Result<M::Output<models::Customer>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The errors that the document describes for `update_customer`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateCustomerError {
    /// The request is malformed or breaks a rule of the service.
    BadRequest(models::Error),
    /// The application id or the token is missing or wrong.
    Unauthorized(models::Error),
    /// No customer has the given id.
    NotFound(models::Error),
    /// The project has used up its allowance of calls for now; try again later.
    TooManyRequests(models::Error),
    /// Any other failure, such as 402, 405, 406, 415 or 500.
    Default(models::Error),
}

impl ApiError for UpdateCustomerError {
    #[inline]
    fn from_response(status: u16, body: &[u8]) -> Option<Self> {
        match status {
            400 => json::from_slice(body).ok().map(Self::BadRequest),
            401 => json::from_slice(body).ok().map(Self::Unauthorized),
            404 => json::from_slice(body).ok().map(Self::NotFound),
            429 => json::from_slice(body).ok().map(Self::TooManyRequests),
            _ => json::from_slice(body).ok().map(Self::Default),
        }
    }
}

static DELETE_CUSTOMER: Operation = Operation {
    id: "deleteCustomer",
    method: Method::Delete,
    path: &[Part::Text("/v1/customers/"), Part::Param("customerId")],
    accept: "application/json",
    security: &[&[&crate::client::X_APP_ID, &crate::client::X_APP_TOKEN]],
    ..Operation::USUAL
};

/// A request of `delete_customer`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct DeleteCustomer<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> DeleteCustomer<M> {
    fn new(core: &Core, customer_id: String) -> Self {
        let mut call = Call::new(core, &DELETE_CUSTOMER);
        call.path("customerId", &customer_id);
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

impl<M: Mode> IntoFuture for DeleteCustomer<M> {
    type Output = Result<M::Output<()>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The errors that the document describes for `delete_customer`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DeleteCustomerError {
    /// The request is malformed or breaks a rule of the service.
    BadRequest(models::Error),
    /// The application id or the token is missing or wrong.
    Unauthorized(models::Error),
    /// No customer has the given id.
    NotFound(models::Error),
    /// The project has used up its allowance of calls for now; try again later.
    TooManyRequests(models::Error),
    /// Any other failure, such as 402, 405, 406, 415 or 500.
    Default(models::Error),
}

impl ApiError for DeleteCustomerError {
    #[inline]
    fn from_response(status: u16, body: &[u8]) -> Option<Self> {
        match status {
            400 => json::from_slice(body).ok().map(Self::BadRequest),
            401 => json::from_slice(body).ok().map(Self::Unauthorized),
            404 => json::from_slice(body).ok().map(Self::NotFound),
            429 => json::from_slice(body).ok().map(Self::TooManyRequests),
            _ => json::from_slice(body).ok().map(Self::Default),
        }
    }
}

static CUSTOMER_PERMANENTLY_DELETION: Operation = Operation {
    id: "customerPermanentlyDeletion",
    method: Method::Post,
    path: &[
        Part::Text("/v1/customers/"),
        Part::Param("customerId"),
        Part::Text("/permanent-deletion"),
    ],
    accept: "application/json",
    security: &[&[&crate::client::X_APP_ID, &crate::client::X_APP_TOKEN]],
    ..Operation::USUAL
};

/// A request of `customer_permanently_deletion`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CustomerPermanentlyDeletion<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> CustomerPermanentlyDeletion<M> {
    fn new(core: &Core, customer_id: String) -> Self {
        let mut call = Call::new(core, &CUSTOMER_PERMANENTLY_DELETION);
        call.path("customerId", &customer_id);
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
    ) -> BoxFuture<
        'static,
        Result<M::Output<models::CustomersPermanentDeletionCreateResponseBody>, Error>,
    > {
        self.call.send::<models::CustomersPermanentDeletionCreateResponseBody, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(
        self,
    ) -> Result<M::Output<models::CustomersPermanentDeletionCreateResponseBody>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for CustomerPermanentlyDeletion<M> {
    type Output = Result<
        M::Output<models::CustomersPermanentDeletionCreateResponseBody>,
        Error,
    >;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The errors that the document describes for `customer_permanently_deletion`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CustomerPermanentlyDeletionError {
    /// The request is malformed or breaks a rule of the service.
    BadRequest(models::Error),
    /// The application id or the token is missing or wrong.
    Unauthorized(models::Error),
    /// No customer has the given id.
    NotFound(models::Error),
    /// The project has used up its allowance of calls for now; try again later.
    TooManyRequests(models::Error),
    /// Any other failure, such as 402, 405, 406, 415 or 500.
    Default(models::Error),
}

impl ApiError for CustomerPermanentlyDeletionError {
    #[inline]
    fn from_response(status: u16, body: &[u8]) -> Option<Self> {
        match status {
            400 => json::from_slice(body).ok().map(Self::BadRequest),
            401 => json::from_slice(body).ok().map(Self::Unauthorized),
            404 => json::from_slice(body).ok().map(Self::NotFound),
            429 => json::from_slice(body).ok().map(Self::TooManyRequests),
            _ => json::from_slice(body).ok().map(Self::Default),
        }
    }
}

static IMPORT_CUSTOMERS_USING_CSV: Operation = Operation {
    id: "importCustomersUsingCsv",
    method: Method::Post,
    path: &[Part::Text("/v1/customers/importCSV")],
    accept: "application/json",
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
    security: &[&[&crate::client::X_APP_ID, &crate::client::X_APP_TOKEN]],
    ..Operation::USUAL
};

/// A request of `import_customers_using_csv`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ImportCustomersUsingCsv<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> ImportCustomersUsingCsv<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &IMPORT_CUSTOMERS_USING_CSV);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// A form with the CSV file as its only part.
    pub fn body(mut self, body: impl Into<models::ImportCustomersUsingCsvBody>) -> Self {
        let body: models::ImportCustomersUsingCsvBody = body.into();
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
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<M::Output<models::AsyncAction>, Error>> {
        self.call.send::<models::AsyncAction, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::AsyncAction>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for ImportCustomersUsingCsv<M> {
    type Output = Result<M::Output<models::AsyncAction>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The errors that the document describes for `import_customers_using_csv`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ImportCustomersUsingCsvError {
    /// The request is malformed or breaks a rule of the service.
    BadRequest(models::Error),
    /// The application id or the token is missing or wrong.
    Unauthorized(models::Error),
    /// The project has used up its allowance of calls for now; try again later.
    TooManyRequests(models::Error),
    /// Any other failure, such as 402, 405, 406, 415 or 500.
    Default(models::Error),
}

impl ApiError for ImportCustomersUsingCsvError {
    #[inline]
    fn from_response(status: u16, body: &[u8]) -> Option<Self> {
        match status {
            400 => json::from_slice(body).ok().map(Self::BadRequest),
            401 => json::from_slice(body).ok().map(Self::Unauthorized),
            429 => json::from_slice(body).ok().map(Self::TooManyRequests),
            _ => json::from_slice(body).ok().map(Self::Default),
        }
    }
}

static UPDATE_CUSTOMERS_IN_BULK: Operation = Operation {
    id: "updateCustomersInBulk",
    method: Method::Post,
    path: &[Part::Text("/v1/customers/bulk/async")],
    accept: "application/json",
    content: &[
        Content {
            media_type: "application/json",
            encode: encode_json,
            properties: &[],
        },
    ],
    security: &[&[&crate::client::X_APP_ID, &crate::client::X_APP_TOKEN]],
    ..Operation::USUAL
};

/// A request of `update_customers_in_bulk`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct UpdateCustomersInBulk<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> UpdateCustomersInBulk<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &UPDATE_CUSTOMERS_IN_BULK);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// One entry per customer to update.
    pub fn body<How>(
        mut self,
        body: impl IntoList<models::CustomersUpdateInBulkRequestBody, How>,
    ) -> Self {
        let body: Vec<models::CustomersUpdateInBulkRequestBody> = IntoList::into_list(
            body,
        );
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
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<M::Output<models::AsyncAction>, Error>> {
        self.call.send::<models::AsyncAction, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::AsyncAction>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for UpdateCustomersInBulk<M> {
    type Output = Result<M::Output<models::AsyncAction>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The errors that the document describes for `update_customers_in_bulk`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateCustomersInBulkError {
    /// The request is malformed or breaks a rule of the service.
    BadRequest(models::Error),
    /// The application id or the token is missing or wrong.
    Unauthorized(models::Error),
    /// The project has used up its allowance of calls for now; try again later.
    TooManyRequests(models::Error),
    /// Any other failure, such as 402, 405, 406, 415 or 500.
    Default(models::Error),
}

impl ApiError for UpdateCustomersInBulkError {
    #[inline]
    fn from_response(status: u16, body: &[u8]) -> Option<Self> {
        match status {
            400 => json::from_slice(body).ok().map(Self::BadRequest),
            401 => json::from_slice(body).ok().map(Self::Unauthorized),
            429 => json::from_slice(body).ok().map(Self::TooManyRequests),
            _ => json::from_slice(body).ok().map(Self::Default),
        }
    }
}

static UPDATE_CUSTOMERS_METADATA_IN_BULK: Operation = Operation {
    id: "updateCustomersMetadataInBulk",
    method: Method::Post,
    path: &[Part::Text("/v1/customers/metadata/async")],
    accept: "application/json",
    content: &[
        Content {
            media_type: "application/json",
            encode: encode_json,
            properties: &[],
        },
    ],
    security: &[&[&crate::client::X_APP_ID, &crate::client::X_APP_TOKEN]],
    ..Operation::USUAL
};

/// A request of `update_customers_metadata_in_bulk`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct UpdateCustomersMetadataInBulk<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> UpdateCustomersMetadataInBulk<M> {
    fn new(core: &Core) -> Self {
        let call = Call::new(core, &UPDATE_CUSTOMERS_METADATA_IN_BULK);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// The customers to change and the metadata that they all receive.
    pub fn customers_metadata_update_in_bulk_request_body(
        mut self,
        customers_metadata_update_in_bulk_request_body: impl Into<
            models::CustomersMetadataUpdateInBulkRequestBody,
        >,
    ) -> Self {
        let customers_metadata_update_in_bulk_request_body: models::CustomersMetadataUpdateInBulkRequestBody = customers_metadata_update_in_bulk_request_body
            .into();
        self.call.body(customers_metadata_update_in_bulk_request_body);
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
    ) -> BoxFuture<'static, Result<M::Output<models::AsyncAction>, Error>> {
        self.call.send::<models::AsyncAction, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<M::Output<models::AsyncAction>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for UpdateCustomersMetadataInBulk<M> {
    type Output = Result<M::Output<models::AsyncAction>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The errors that the document describes for `update_customers_metadata_in_bulk`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateCustomersMetadataInBulkError {
    /// The request is malformed or breaks a rule of the service.
    BadRequest(models::Error),
    /// The application id or the token is missing or wrong.
    Unauthorized(models::Error),
    /// The project has used up its allowance of calls for now; try again later.
    TooManyRequests(models::Error),
    /// Any other failure, such as 402, 405, 406, 415 or 500.
    Default(models::Error),
}

impl ApiError for UpdateCustomersMetadataInBulkError {
    #[inline]
    fn from_response(status: u16, body: &[u8]) -> Option<Self> {
        match status {
            400 => json::from_slice(body).ok().map(Self::BadRequest),
            401 => json::from_slice(body).ok().map(Self::Unauthorized),
            429 => json::from_slice(body).ok().map(Self::TooManyRequests),
            _ => json::from_slice(body).ok().map(Self::Default),
        }
    }
}

static LIST_CUSTOMER_ACTIVITIES: Operation = Operation {
    id: "listCustomerActivities",
    method: Method::Get,
    path: &[
        Part::Text("/v1/customers/"),
        Part::Param("customerId"),
        Part::Text("/activities"),
    ],
    accept: "application/json",
    security: &[&[&crate::client::X_APP_ID, &crate::client::X_APP_TOKEN]],
    ..Operation::USUAL
};

/// A request of `list_customer_activities`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListCustomerActivities<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> ListCustomerActivities<M> {
    fn new(core: &Core, customer_id: String) -> Self {
        let mut call = Call::new(core, &LIST_CUSTOMER_ACTIVITIES);
        call.path("customerId", &customer_id);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// How many items a page holds at most.
    ///
    /// Default: `10`. Minimum: `1`. Maximum: `100`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.call.query("limit", &limit);
        self
    }

    /// Field to sort by; a leading dash turns the order around.
    pub fn order(mut self, order: impl Into<models::ParameterOrder>) -> Self {
        let order: models::ParameterOrder = order.into();
        self.call.query("order", &order);
        self
    }

    /// Cursor for the next page: the `created_at` of the last activity already received. The page begins
    /// with the activity that follows.
    pub fn starting_after(mut self, starting_after: impl Into<DateTime>) -> Self {
        let starting_after: DateTime = starting_after.into();
        self.call.query("starting_after", &starting_after);
        self
    }

    /// Cursor for the next page: the id of the last event already received. The page begins with the event
    /// that follows.
    pub fn starting_after_id(mut self, starting_after_id: impl Into<String>) -> Self {
        let starting_after_id: String = starting_after_id.into();
        self.call.query("starting_after_id", &starting_after_id);
        self
    }

    /// Keeps events that belong to campaigns of this kind.
    pub fn campaign_type(
        mut self,
        campaign_type: impl Into<models::ParameterCampaignType>,
    ) -> Self {
        let campaign_type: models::ParameterCampaignType = campaign_type.into();
        self.call.query("campaign_type", &campaign_type);
        self
    }

    /// Keeps events that belong to this campaign.
    pub fn campaign_id(mut self, campaign_id: impl Into<String>) -> Self {
        let campaign_id: String = campaign_id.into();
        self.call.query("campaign_id", &campaign_id);
        self
    }

    /// Keeps events that concern this product.
    pub fn product_id(mut self, product_id: impl Into<String>) -> Self {
        let product_id: String = product_id.into();
        self.call.query("product_id", &product_id);
        self
    }

    /// Keeps events from this moment on.
    pub fn start_date(mut self, start_date: impl Into<DateTime>) -> Self {
        let start_date: DateTime = start_date.into();
        self.call.query("start_date", &start_date);
        self
    }

    /// Keeps events up to this moment.
    pub fn end_date(mut self, end_date: impl Into<DateTime>) -> Self {
        let end_date: DateTime = end_date.into();
        self.call.query("end_date", &end_date);
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
    ) -> BoxFuture<
        'static,
        Result<M::Output<models::CustomersActivitiesListResponseBody>, Error>,
    > {
        self.call.send::<models::CustomersActivitiesListResponseBody, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(
        self,
    ) -> Result<M::Output<models::CustomersActivitiesListResponseBody>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for ListCustomerActivities<M> {
    type Output = Result<M::Output<models::CustomersActivitiesListResponseBody>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl<M: Mode> ListCustomerActivities<M> {
    const PAGES: &'static Pagination = &Pagination {
        step: Step::LastItem {
            to: Place::Query("starting_after"),
            from: "/created_at",
        },
        items: Some("/data"),
        more: None,
        pages: None,
        total: Some(Source::Body("/total")),
        size: Some(Size {
            to: Place::Query("limit"),
            default: Some(10),
            maximum: Some(100),
        }),
    };
    /// The pages of the list, from that of this request on. Each is requested when it is asked for.
    pub fn pages(self) -> Pages<models::CustomersActivitiesListResponseBody, M> {
        self.call.pages(Self::PAGES)
    }

    /// The items of the list, from the page of this request on. Each page is requested when the items of the
    /// one before it have been taken.
    pub fn items(self) -> PagedItems<models::CustomerActivity> {
        self.call.paged_items(Self::PAGES)
    }
}

/// The errors that the document describes for `list_customer_activities`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListCustomerActivitiesError {
    /// The request is malformed or breaks a rule of the service.
    BadRequest(models::Error),
    /// The application id or the token is missing or wrong.
    Unauthorized(models::Error),
    /// No customer has the given id.
    NotFound(models::Error),
    /// The project has used up its allowance of calls for now; try again later.
    TooManyRequests(models::Error),
    /// Any other failure, such as 402, 405, 406, 415 or 500.
    Default(models::Error),
}

impl ApiError for ListCustomerActivitiesError {
    #[inline]
    fn from_response(status: u16, body: &[u8]) -> Option<Self> {
        match status {
            400 => json::from_slice(body).ok().map(Self::BadRequest),
            401 => json::from_slice(body).ok().map(Self::Unauthorized),
            404 => json::from_slice(body).ok().map(Self::NotFound),
            429 => json::from_slice(body).ok().map(Self::TooManyRequests),
            _ => json::from_slice(body).ok().map(Self::Default),
        }
    }
}

static LIST_CUSTOMER_ACTIVITY: Operation = Operation {
    id: "listCustomerActivity",
    method: Method::Get,
    path: &[
        Part::Text("/v1/customers/"),
        Part::Param("customerId"),
        Part::Text("/activity"),
    ],
    accept: "application/json",
    security: &[&[&crate::client::X_APP_ID, &crate::client::X_APP_TOKEN]],
    ..Operation::USUAL
};

/// A request of `list_customer_activity`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListCustomerActivity<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> ListCustomerActivity<M> {
    fn new(core: &Core, customer_id: String) -> Self {
        let mut call = Call::new(core, &LIST_CUSTOMER_ACTIVITY);
        call.path("customerId", &customer_id);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// How many items a page holds at most.
    ///
    /// Default: `10`. Minimum: `1`. Maximum: `100`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.call.query("limit", &limit);
        self
    }

    /// Sorts by the time of the event, oldest or newest first.
    pub fn order(mut self, order: impl Into<models::ParameterOrderCreatedAt>) -> Self {
        let order: models::ParameterOrderCreatedAt = order.into();
        self.call.query("order", &order);
        self
    }

    /// Cursor for the next page: the id of the last event already received. The page begins with the event
    /// that follows.
    pub fn starting_after_id(mut self, starting_after_id: impl Into<String>) -> Self {
        let starting_after_id: String = starting_after_id.into();
        self.call.query("starting_after_id", &starting_after_id);
        self
    }

    /// Keeps events from this moment on.
    pub fn start_date(mut self, start_date: impl Into<DateTime>) -> Self {
        let start_date: DateTime = start_date.into();
        self.call.query("start_date", &start_date);
        self
    }

    /// Keeps events up to this moment.
    pub fn end_date(mut self, end_date: impl Into<DateTime>) -> Self {
        let end_date: DateTime = end_date.into();
        self.call.query("end_date", &end_date);
        self
    }

    /// Keeps events that belong to this campaign.
    pub fn campaign_id(mut self, campaign_id: impl Into<String>) -> Self {
        let campaign_id: String = campaign_id.into();
        self.call.query("campaign_id", &campaign_id);
        self
    }

    /// Keeps events that belong to campaigns of this kind.
    pub fn campaign_type(
        mut self,
        campaign_type: impl Into<models::ParameterCampaignType>,
    ) -> Self {
        let campaign_type: models::ParameterCampaignType = campaign_type.into();
        self.call.query("campaign_type", &campaign_type);
        self
    }

    /// Keeps either what customers did or what followed from it.
    pub fn category(
        mut self,
        category: impl Into<models::ParameterActivityCategory>,
    ) -> Self {
        let category: models::ParameterActivityCategory = category.into();
        self.call.query("category", &category);
        self
    }

    /// Keeps events of this name. The known names are listed at `CustomerActivity.type`.
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        let r#type: String = r#type.into();
        self.call.query("type", &r#type);
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
    ) -> BoxFuture<
        'static,
        Result<M::Output<models::CustomersActivityListResponseBody>, Error>,
    > {
        self.call.send::<models::CustomersActivityListResponseBody, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(
        self,
    ) -> Result<M::Output<models::CustomersActivityListResponseBody>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for ListCustomerActivity<M> {
    type Output = Result<M::Output<models::CustomersActivityListResponseBody>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl<M: Mode> ListCustomerActivity<M> {
    const PAGES: &'static Pagination = &Pagination {
        step: Step::Cursor {
            to: Place::Query("starting_after_id"),
            from: Source::Body("/more_starting_after"),
        },
        items: Some("/data"),
        more: Some(Source::Body("/has_more")),
        pages: None,
        total: None,
        size: Some(Size {
            to: Place::Query("limit"),
            default: Some(10),
            maximum: Some(100),
        }),
    };
    /// The pages of the list, from that of this request on. Each is requested when it is asked for.
    pub fn pages(self) -> Pages<models::CustomersActivityListResponseBody, M> {
        self.call.pages(Self::PAGES)
    }

    /// The items of the list, from the page of this request on. Each page is requested when the items of the
    /// one before it have been taken.
    pub fn items(self) -> PagedItems<models::CustomerActivity> {
        self.call.paged_items(Self::PAGES)
    }
}

/// The errors that the document describes for `list_customer_activity`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListCustomerActivityError {
    /// The request is malformed or breaks a rule of the service.
    BadRequest(models::Error),
    /// The application id or the token is missing or wrong.
    Unauthorized(models::Error),
    /// No customer has the given id.
    NotFound(models::Error),
    /// The project has used up its allowance of calls for now; try again later.
    TooManyRequests(models::Error),
    /// Any other failure, such as 402, 405, 406, 415 or 500.
    Default(models::Error),
}

impl ApiError for ListCustomerActivityError {
    #[inline]
    fn from_response(status: u16, body: &[u8]) -> Option<Self> {
        match status {
            400 => json::from_slice(body).ok().map(Self::BadRequest),
            401 => json::from_slice(body).ok().map(Self::Unauthorized),
            404 => json::from_slice(body).ok().map(Self::NotFound),
            429 => json::from_slice(body).ok().map(Self::TooManyRequests),
            _ => json::from_slice(body).ok().map(Self::Default),
        }
    }
}

static LIST_CUSTOMER_REDEEMABLES: Operation = Operation {
    id: "listCustomerRedeemables",
    method: Method::Get,
    path: &[
        Part::Text("/v1/customers/"),
        Part::Param("customerId"),
        Part::Text("/redeemables"),
    ],
    accept: "application/json",
    security: &[&[&crate::client::X_APP_ID, &crate::client::X_APP_TOKEN]],
    ..Operation::USUAL
};

/// A request of `list_customer_redeemables`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListCustomerRedeemables<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> ListCustomerRedeemables<M> {
    fn new(core: &Core, customer_id: String) -> Self {
        let mut call = Call::new(core, &LIST_CUSTOMER_REDEEMABLES);
        call.path("customerId", &customer_id);
        Self {
            call,
            mode: std::marker::PhantomData,
        }
    }

    /// How many items a page holds at most.
    ///
    /// Default: `10`. Minimum: `1`. Maximum: `100`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.call.query("limit", &limit);
        self
    }

    /// Sorts by the id of the holder entry; a leading dash turns the order around.
    pub fn order(
        mut self,
        order: impl Into<models::ParameterOrderListRedeemables>,
    ) -> Self {
        let order: models::ParameterOrderListRedeemables = order.into();
        self.call.query("order", &order);
        self
    }

    /// Cursor for the next page: the id of the last holder entry already received. The page begins with the
    /// entry that follows.
    pub fn starting_after_id(mut self, starting_after_id: impl Into<String>) -> Self {
        let starting_after_id: String = starting_after_id.into();
        self.call.query("starting_after_id", &starting_after_id);
        self
    }

    /// Conditions that a redeemable must meet. Each level of the object becomes one pair of brackets, and
    /// list values are numbered from zero:
    ///
    /// - `filters[holder_role][conditions][$is][0]=OWNER`
    /// - `filters[created_at][conditions][$after]=2024-01-01T00:00:00Z`
    /// - `filters[junction]=and`
    pub fn filters(
        mut self,
        filters: impl Into<models::ParameterFiltersListCustomerRedeemables>,
    ) -> Self {
        let filters: models::ParameterFiltersListCustomerRedeemables = filters.into();
        self.call.query_as("filters", Style::DeepObject, &filters);
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
    ) -> BoxFuture<
        'static,
        Result<M::Output<models::CustomersRedeemablesListResponseBody>, Error>,
    > {
        self.call.send::<models::CustomersRedeemablesListResponseBody, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(
        self,
    ) -> Result<M::Output<models::CustomersRedeemablesListResponseBody>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for ListCustomerRedeemables<M> {
    type Output = Result<M::Output<models::CustomersRedeemablesListResponseBody>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl<M: Mode> ListCustomerRedeemables<M> {
    const PAGES: &'static Pagination = &Pagination {
        step: Step::Cursor {
            to: Place::Query("starting_after_id"),
            from: Source::Body("/more_starting_after"),
        },
        items: Some("/data"),
        more: Some(Source::Body("/has_more")),
        pages: None,
        total: None,
        size: Some(Size {
            to: Place::Query("limit"),
            default: Some(10),
            maximum: Some(100),
        }),
    };
    /// The pages of the list, from that of this request on. Each is requested when it is asked for.
    pub fn pages(self) -> Pages<models::CustomersRedeemablesListResponseBody, M> {
        self.call.pages(Self::PAGES)
    }

    /// The items of the list, from the page of this request on. Each page is requested when the items of the
    /// one before it have been taken.
    pub fn items(self) -> PagedItems<models::CustomerRedeemable> {
        self.call.paged_items(Self::PAGES)
    }
}

/// The errors that the document describes for `list_customer_redeemables`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListCustomerRedeemablesError {
    /// The request is malformed or breaks a rule of the service.
    BadRequest(models::Error),
    /// The application id or the token is missing or wrong.
    Unauthorized(models::Error),
    /// No customer has the given id.
    NotFound(models::Error),
    /// The project has used up its allowance of calls for now; try again later.
    TooManyRequests(models::Error),
    /// Any other failure, such as 402, 405, 406, 415 or 500.
    Default(models::Error),
}

impl ApiError for ListCustomerRedeemablesError {
    #[inline]
    fn from_response(status: u16, body: &[u8]) -> Option<Self> {
        match status {
            400 => json::from_slice(body).ok().map(Self::BadRequest),
            401 => json::from_slice(body).ok().map(Self::Unauthorized),
            404 => json::from_slice(body).ok().map(Self::NotFound),
            429 => json::from_slice(body).ok().map(Self::TooManyRequests),
            _ => json::from_slice(body).ok().map(Self::Default),
        }
    }
}

static LIST_CUSTOMER_SEGMENTS: Operation = Operation {
    id: "listCustomerSegments",
    method: Method::Get,
    path: &[
        Part::Text("/v1/customers/"),
        Part::Param("customerId"),
        Part::Text("/segments"),
    ],
    accept: "application/json",
    security: &[&[&crate::client::X_APP_ID, &crate::client::X_APP_TOKEN]],
    ..Operation::USUAL
};

/// A request of `list_customer_segments`: set what is optional, then `.await` or [`send`](Self::send) it.
#[derive(Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListCustomerSegments<M = Data> {
    call: Call,
    mode: std::marker::PhantomData<fn() -> M>,
}

impl<M: Mode> ListCustomerSegments<M> {
    fn new(core: &Core, customer_id: String) -> Self {
        let mut call = Call::new(core, &LIST_CUSTOMER_SEGMENTS);
        call.path("customerId", &customer_id);
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
    ) -> BoxFuture<
        'static,
        Result<M::Output<models::CustomersSegmentsListResponseBody>, Error>,
    > {
        self.call.send::<models::CustomersSegmentsListResponseBody, M>()
    }

    /// Sends the request, and blocks the thread until the answer is there.
    ///
    /// # Errors
    /// As of [`send`](Self::send).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(
        self,
    ) -> Result<M::Output<models::CustomersSegmentsListResponseBody>, Error> {
        crate::runtime::wait(self.send())
    }
}

impl<M: Mode> IntoFuture for ListCustomerSegments<M> {
    type Output = Result<M::Output<models::CustomersSegmentsListResponseBody>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// The errors that the document describes for `list_customer_segments`; see [`Error::api`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListCustomerSegmentsError {
    /// The request is malformed or breaks a rule of the service.
    BadRequest(models::Error),
    /// The application id or the token is missing or wrong.
    Unauthorized(models::Error),
    /// The project has used up its allowance of calls for now; try again later.
    TooManyRequests(models::Error),
    /// Any other failure, such as 402, 405, 406, 415 or 500.
    Default(models::Error),
}

impl ApiError for ListCustomerSegmentsError {
    #[inline]
    fn from_response(status: u16, body: &[u8]) -> Option<Self> {
        match status {
            400 => json::from_slice(body).ok().map(Self::BadRequest),
            401 => json::from_slice(body).ok().map(Self::Unauthorized),
            429 => json::from_slice(body).ok().map(Self::TooManyRequests),
            _ => json::from_slice(body).ok().map(Self::Default),
        }
    }
}
