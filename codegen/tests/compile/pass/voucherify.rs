//! A shop that keeps its customers in step: forms, files, deep filters.
#![deny(warnings)]

use voucherify_sdk::models::{self, CustomerAddress, CustomersCreateRequestBody, ImportCustomersUsingCsvBody};
use voucherify_sdk::{Client, Error, File};

async fn keep(client: &Client) -> Result<(), Error> {
    let api = client.customers();
    let body = CustomersCreateRequestBody::new().id("c-1").name("Ada").address(CustomerAddress::new().city("London"));
    let made = api.create_customer().customers_create_request_body(body).await?;
    println!("{made:?}");
    let page = api.list_customers().limit(10).email("a@example.com").created_at_after("2026-01-01T00:00:00Z").await?;
    println!("{page:?}");
    let csv = File::from_bytes("Name,Source_id\nAda,c-1\n").file_name("customers.csv");
    let action = api.import_customers_using_csv().body(ImportCustomersUsingCsvBody::new().file(csv)).await?;
    println!("{action:?}");
    api.import_customers_using_csv().body(ImportCustomersUsingCsvBody::new().file(File::from_path("a.csv"))).await?;
    api.delete_customer("c-1").await?;
    let gone = api.customer_permanently_deletion_with_http_info("c-1").await?;
    assert!(gone.status.is_success());
    Ok(())
}

fn filters() -> models::ParameterFiltersListCustomerRedeemables {
    let conditions = models::ParameterFiltersListCustomerRedeemablesHolderRoleConditions::new().is(["OWNER"]);
    let role = models::ParameterFiltersListCustomerRedeemablesHolderRole::new().conditions(conditions);
    models::ParameterFiltersListCustomerRedeemables::new().holder_role(role)
}

fn main() {
    let client = Client::builder().x_app_id("i").x_app_token("t").base_url("http://localhost").build().unwrap();
    assert!(!format!("{client:?} {:?}", filters()).is_empty());
    drop(keep(&client));
}
