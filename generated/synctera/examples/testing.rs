//! A test that needs no server: `cargo test --example testing --features test-util`.

fn main() {
    println!("run it by: cargo test --example testing --features test-util");
}

#[tokio::test]
async fn a_call_is_answered_without_a_server() -> Result<(), Box<dyn std::error::Error>> {
    use synctera_sdk::testing::Mock;
    use synctera_sdk::{Client, models};

    let mock = Mock::new();
    let expected = models::CustomerList::new([models::Customer::new("ACTIVE")])
        .next_page_token("a8937a0d");
    mock.on("listCustomers").reply(&expected);

    let client = Client::builder()
        .bearer_token("YOUR_TOKEN")
        .transport(mock.clone())
        .build()?;

    let customers = client
        .customers()
        .list_customers()
        .status(models::CustomerStatus::Active)
        .limit(100)
        .sort_by(["creation_time:asc"])
        .await?;
    println!("{customers:?}");
    assert_eq!(mock.call().operation(), Some("listCustomers"));
    Ok(())
}
