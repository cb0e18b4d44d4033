//! A test that needs no server: `cargo test --example testing --features test-util`.

fn main() {
    println!("run it by: cargo test --example testing --features test-util");
}

#[tokio::test]
async fn a_call_is_answered_without_a_server() -> Result<(), Box<dyn std::error::Error>> {
    use riverty_sdk::testing::Mock;
    use riverty_sdk::{Client, models};

    let mock = Mock::new();
    let expected = models::CustomerResponse::new("customer-person-1", "Person")
        .phone_number("+4712345678")
        .email("tom.customer@mail.com");
    mock.on("getCustomer").reply(&expected);

    let client = Client::builder()
        .bearer_token("YOUR_TOKEN")
        .transport(mock.clone())
        .build()?;

    let customer = client.customers().get_customer(1234, "customer-person-1").await?;
    assert_eq!(customer, expected);
    assert_eq!(mock.call().operation(), Some("getCustomer"));
    Ok(())
}
