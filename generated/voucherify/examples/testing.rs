//! A test that needs no server: `cargo test --example testing --features test-util`.

fn main() {
    println!("run it by: cargo test --example testing --features test-util");
}

#[tokio::test]
async fn a_call_is_answered_without_a_server() -> Result<(), Box<dyn std::error::Error>> {
    use voucherify_sdk::testing::Mock;
    use voucherify_sdk::{Client, models};

    let mock = Mock::new();
    let expected = models::CustomersSegmentsListResponseBody::new()
        .object("list")
        .data_ref("data")
        .data([models::SimpleSegment::new()]);
    mock.on("listCustomerSegments").reply(&expected);

    let client = Client::builder()
        .x_app_id("YOUR_APP_ID")
        .x_app_token("YOUR_APP_TOKEN")
        .transport(mock.clone())
        .build()?;

    let customer_segments = client
        .customers()
        .list_customer_segments("cust_nk0N1uNQ1YnupAoJGOgvsODC")
        .await?;
    assert_eq!(customer_segments, expected);
    assert_eq!(mock.call().operation(), Some("listCustomerSegments"));
    Ok(())
}
