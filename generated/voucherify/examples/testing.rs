//! A test that needs no server: `cargo test --example testing --features test-util`.

fn main() {
    println!("run it by: cargo test --example testing --features test-util");
}

#[tokio::test]
async fn a_call_is_answered_without_a_server() -> Result<(), Box<dyn std::error::Error>> {
    use voucherify_sdk::testing::{Answer, Mock};
    use voucherify_sdk::{Client, File, models};

    let mock = Mock::new();
    let expected = models::AsyncAction::new().async_action_id("aa_0a875d56c805df6601");
    mock.on("importCustomersUsingCsv").respond(Answer::json(&expected).status(202));

    let client = Client::builder()
        .x_app_id("YOUR_APP_ID")
        .x_app_token("YOUR_APP_TOKEN")
        .transport(mock.clone())
        .build()?;

    let body = models::ImportCustomersUsingCsvBody::new()
        .file(File::from_path("customers.csv"));

    let async_action = client.customers().import_customers_using_csv().body(body).await?;
    assert_eq!(async_action, expected);
    assert_eq!(mock.call().operation(), Some("importCustomersUsingCsv"));
    Ok(())
}
