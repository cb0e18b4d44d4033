//! A test that needs no server: `cargo test --example testing --features test-util`.

fn main() {
    println!("run it by: cargo test --example testing --features test-util");
}

#[tokio::test]
async fn a_call_is_answered_without_a_server() -> Result<(), Box<dyn std::error::Error>> {
    use bankingservice_sdk::testing::Mock;
    use bankingservice_sdk::{Client, models};

    let mock = Mock::new();
    let expected = models::CustomerPage::new(
        0,
        620,
        20,
        12383,
        [
            models::Customer::new(
                "5f1c7a52-8d0e-4a6b-9c3f-2e7b41d0a968",
                "2024-09-25T12:01:00.103Z",
            ),
        ],
    );
    mock.on("listCustomers").reply(&expected);

    let client = Client::builder()
        .bearer_token("YOUR_TOKEN")
        .transport(mock.clone())
        .build()?;

    let customers = client
        .customers()
        .list_customers("0e9d3b7c-61f4-4c28-b5a9-7d12c8e4f036")
        .await?;
    assert_eq!(customers, expected);
    assert_eq!(mock.call().operation(), Some("listCustomers"));
    Ok(())
}
