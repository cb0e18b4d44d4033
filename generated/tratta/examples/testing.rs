//! A test that needs no server: `cargo test --example testing --features test-util`.

fn main() {
    println!("run it by: cargo test --example testing --features test-util");
}

#[tokio::test]
async fn a_call_is_answered_without_a_server() -> Result<(), Box<dyn std::error::Error>> {
    use tratta_sdk::testing::Mock;
    use tratta_sdk::{Client, models};

    let mock = Mock::new();
    let expected = models::CustomerListResponse::new([
        models::Customer::new("0b6f2a5e-3c1d-4e8f-9a7b-5d2c4e6f8a90"),
    ]);
    mock.on("listCustomers").reply(&expected);

    let client = Client::builder()
        .org_uuid("YOUR_ORG_UUID")
        .bearer_token("YOUR_TOKEN")
        .transport(mock.clone())
        .build()?;

    let customers = client.customers().list_customers().limit(10).page(2).await?;
    assert_eq!(customers, expected);
    assert_eq!(mock.call().operation(), Some("listCustomers"));
    Ok(())
}
