use values_left_out_sdk::models::Thing;
use values_left_out_sdk::{Client, Error};

#[allow(dead_code)]
async fn list(client: &Client) -> Result<Thing, Error> {
    client.things().list_things().await
}

#[test]
fn what_is_empty_allows_anything() {
    let thing = Thing::new().name("a").anything(1).list([serde_json::json!(null), serde_json::json!("x")]);
    assert_eq!(serde_json::to_string(&thing).unwrap(), r#"{"name":"a","anything":1,"list":[null,"x"]}"#);
}
