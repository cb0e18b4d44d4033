//! A test that needs no server: `cargo test --example testing --features test-util`.

fn main() {
    println!("run it by: cargo test --example testing --features test-util");
}

#[tokio::test]
async fn a_call_is_answered_without_a_server() -> Result<(), Box<dyn std::error::Error>> {
    use voucherify_sdk::Client;
    use voucherify_sdk::testing::{Answer, Mock};

    let mock = Mock::new();
    mock.on("deleteCustomer").respond(Answer::new(204));

    let client = Client::builder()
        .x_app_id("YOUR_APP_ID")
        .x_app_token("YOUR_APP_TOKEN")
        .transport(mock.clone())
        .build()?;

    client.customers().delete_customer("cust_nk0N1uNQ1YnupAoJGOgvsODC").await?;
    assert_eq!(mock.call().operation(), Some("deleteCustomer"));
    Ok(())
}
