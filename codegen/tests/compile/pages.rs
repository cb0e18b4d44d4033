//! The lists of the SDKs, three pages each, as applications walk over them.

#[path = "../common/server.rs"]
#[allow(dead_code)]
mod server;

use server::{Request, Server};

const OK: &str = "200 OK\nContent-Type: application/json\n\n";

/// A server that answers with these bodies, one after the other.
fn server(bodies: &[&str]) -> Server {
    let answers: Vec<String> = bodies.iter().map(|body| [OK, body].concat()).collect();
    Server::start(&answers.iter().map(String::as_str).collect::<Vec<_>>())
}

/// The lines of the requests, each of which has these headers.
fn lines(server: Server, headers: &[&str]) -> Vec<String> {
    let requests: Vec<Request> = server.requests();
    let has = |request: &Request, header: &str| request.headers.iter().any(|known| known == header);
    for request in &requests {
        assert!(headers.iter().all(|header| has(request, header)), "{request:?}");
    }
    requests.into_iter().map(|request| request.line).collect()
}

fn synctera(server: &Server) -> synctera_sdk::Client {
    synctera_sdk::Client::builder().base_url(&server.url).bearer_token("key").build().unwrap()
}

#[tokio::test]
async fn synctera_leads_on_by_a_token() {
    let server = server(&[
        r#"{"customers":[{"id":"7d943c51-e4ff-4e57-9558-08cab6b963c7"},{"status":"ACTIVE"}],"next_page_token":"b/1"}"#,
        r#"{"customers":[],"next_page_token":"c"}"#,
        r#"{"customers":[{"status":"FROZEN"}]}"#,
    ]);
    let request = synctera(&server).customers().list_customers().limit(2).status("ACTIVE");
    let mut customers = request.items();
    let mut count = 0;
    while let Some(customer) = customers.next().await {
        customer.unwrap();
        count += 1;
    }
    assert_eq!(count, 3);
    assert_eq!(
        lines(server, &["authorization: Bearer key"]),
        [
            "GET /customers?limit=2&status=ACTIVE",
            "GET /customers?limit=2&status=ACTIVE&page_token=b%2F1",
            "GET /customers?limit=2&status=ACTIVE&page_token=c",
        ]
    );
}

#[tokio::test]
async fn synctera_has_pages_with_headers() {
    let pages = [r#"{"customers":[],"next_page_token":"b"}"#, r#"{"customers":[],"next_page_token":"a"}"#];
    let server = server(&[pages[0], pages[1], pages[0]]);
    let mut pages = synctera(&server).customers().list_customers_with_http_info().page_token("a").pages();
    let first = pages.next().await.unwrap().unwrap();
    assert_eq!(first.headers.get("content-type").unwrap(), "application/json");
    assert_eq!(first.data.next_page_token.as_deref(), Some("b"));
    assert!(pages.next().await.unwrap().is_ok());
    let error = pages.next().await.unwrap().unwrap_err();
    assert_eq!(error.to_string(), "listCustomers: the next page is one that was there before");
    assert!(pages.next().await.is_none());
}

fn voucherify(server: &Server) -> voucherify_sdk::Client {
    voucherify_sdk::Client::builder().base_url(&server.url).x_app_id("id").x_app_token("token").build().unwrap()
}

#[tokio::test]
async fn voucherify_numbers_the_pages_of_customers() {
    let server = server(&[
        r#"{"customers":[{"id":"a"},{"id":"b"}],"total":5,"has_more":true}"#,
        r#"{"customers":[{"id":"c"}],"total":5,"has_more":true}"#,
        r#"{"customers":[{"id":"d"},{"id":"e"}],"total":5,"has_more":false}"#,
    ]);
    let mut customers = voucherify(&server).customers().list_customers().limit(2).city("Oslo").items();
    let mut ids = String::new();
    while let Some(customer) = customers.next().await {
        ids.push_str(customer.unwrap().id.as_deref().unwrap_or_default());
    }
    assert_eq!(ids, "abcde");
    assert_eq!(
        lines(server, &["x-app-id: id", "x-app-token: token"]),
        [
            "GET /v1/customers?limit=2&city=Oslo",
            "GET /v1/customers?limit=2&city=Oslo&page=2",
            "GET /v1/customers?limit=2&city=Oslo&page=3",
        ]
    );
}

#[tokio::test]
async fn voucherify_leads_on_by_the_last_event() {
    let server = server(&[
        r#"{"data":[{"id":"a","created_at":"2022-08-30T09:14:07.660Z"}],"total":3}"#,
        r#"{"data":[{"id":"b","created_at":"2022-08-31T09:14:07.660Z"}],"total":3}"#,
        r#"{"data":[{"id":"c","created_at":"2022-09-01T09:14:07.660Z"}],"total":3}"#,
    ]);
    #[allow(deprecated)]
    let mut events = voucherify(&server).customers().list_customer_activities("cust").limit(1).items();
    let mut count = 0;
    while let Some(event) = events.next().await {
        event.unwrap();
        count += 1;
    }
    assert_eq!(count, 3);
    assert_eq!(
        lines(server, &["x-app-token: token"]),
        [
            "GET /v1/customers/cust/activities?limit=1",
            "GET /v1/customers/cust/activities?limit=1&starting_after=2022-08-30T09%3A14%3A07.660Z",
            "GET /v1/customers/cust/activities?limit=1&starting_after=2022-08-31T09%3A14%3A07.660Z",
        ]
    );
}

#[tokio::test]
async fn voucherify_leads_on_by_an_id() {
    let bodies = [
        r#"{"data":[{"id":"a"}],"has_more":true,"more_starting_after":"a"}"#,
        r#"{"data":[{"id":"b"}],"has_more":true,"more_starting_after":"b"}"#,
        r#"{"data":[{"id":"c"}],"has_more":false,"more_starting_after":"c"}"#,
    ];
    let server = self::server(&bodies);
    let mut events = voucherify(&server).customers().list_customer_activity("cust").items();
    let mut count = 0;
    while let Some(event) = events.next().await {
        event.unwrap();
        count += 1;
    }
    let activity = lines(server, &["x-app-id: id"]);
    let server = self::server(&bodies);
    let mut vouchers = voucherify(&server).customers().list_customer_redeemables("cust").pages();
    while let Some(page) = vouchers.next().await {
        count += page.unwrap().data.into_option().map_or(0, |data| data.len());
    }
    assert_eq!(count, 6);
    assert_eq!(activity[2], "GET /v1/customers/cust/activity?starting_after_id=b");
    let redeemables = lines(server, &["x-app-id: id"]);
    assert_eq!(
        redeemables,
        [
            "GET /v1/customers/cust/redeemables",
            "GET /v1/customers/cust/redeemables?starting_after_id=a",
            "GET /v1/customers/cust/redeemables?starting_after_id=b",
        ]
    );
}

#[tokio::test]
async fn riverty_searches_page_by_page() {
    use riverty_sdk::models::CustomerSearchRequest;
    let customer = r#"{"customerNumber":"1","type":"Person"}"#;
    let full = format!(r#"{{"items":[{customer},{customer}],"total":5}}"#);
    let rest = format!(r#"{{"items":[{customer}],"total":5}}"#);
    let others = full.replace(r#":"1""#, r#":"2""#);
    let server = server(&[&full, &others, &rest]);
    let client = riverty_sdk::Client::builder().base_url(&server.url).bearer_token("key").build().unwrap();
    let search = CustomerSearchRequest::new().search_value("x");
    let mut customers = client.customers().search_customers(12, search).per_page(2).items();
    let mut count = 0;
    while let Some(customer) = customers.next().await {
        customer.unwrap();
        count += 1;
    }
    assert_eq!(count, 5);
    let requests = server.requests();
    let lines: Vec<&str> = requests.iter().map(|request| request.line.rsplit('/').next().unwrap()).collect();
    assert_eq!(lines, ["search?perPage=2", "search?perPage=2&page=2", "search?perPage=2&page=3"]);
    for request in &requests {
        assert!(request.line.starts_with("POST ") && request.headers.contains(&"authorization: Bearer key".to_owned()));
        assert_eq!(request.body, r#"{"searchValue":"x"}"#);
    }
}

#[tokio::test]
async fn tratta_ends_at_the_last_of_its_pages() {
    let server = server(&[
        r#"{"data":[{"id":"a"}],"meta":{"current_page":1,"last_page":3}}"#,
        r#"{"data":[{"id":"b"}],"meta":{"current_page":2,"last_page":3}}"#,
        r#"{"data":[{"id":"c"}],"meta":{"current_page":3,"last_page":3}}"#,
    ]);
    let client = tratta_sdk::Client::builder().base_url(&server.url).bearer_token("key").build().unwrap();
    let mut customers = client.customers().list_customers().limit(1).items();
    let mut count = 0;
    while let Some(customer) = customers.next().await {
        customer.unwrap();
        count += 1;
    }
    assert_eq!(count, 3);
    assert_eq!(
        lines(server, &["authorization: Bearer key"]),
        ["GET /customers?limit=1", "GET /customers?limit=1&page=2", "GET /customers?limit=1&page=3"]
    );
}
