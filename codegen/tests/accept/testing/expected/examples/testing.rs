//! A test that needs no server: `cargo test --example testing --features test-util`.

fn main() {
    println!("run it by: cargo test --example testing --features test-util");
}

#[tokio::test]
async fn a_call_is_answered_without_a_server() -> Result<(), Box<dyn std::error::Error>> {
    use testing_sdk::testing::{Answer, Mock};
    use testing_sdk::{Client, models};

    let mock = Mock::new();
    let expected = models::Parcel::new("p1", 1.5);
    mock.on("parcels/create").respond(Answer::json(&expected).status(201));

    let client = Client::builder().key("YOUR_KEY").transport(mock.clone()).build()?;

    let parcel = client.parcels().parcels_create(models::Parcel::new("p1", 1.5)).await?;
    assert_eq!(parcel, expected);
    assert_eq!(mock.call().operation(), Some("parcels/create"));
    Ok(())
}
