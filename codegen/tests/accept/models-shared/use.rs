use std::any::TypeId;

use models_shared_sdk::models::{self, CreateOrderBodyAddress, CreateOrderBodyAddressKind, ReplaceOrderBodyAddress};
use models_shared_sdk::{Client, Error};

/// An address for the one place is good for the other.
#[allow(dead_code)]
async fn both(client: &Client) -> Result<(), Error> {
    let address = CreateOrderBodyAddress::new("Main Street 1", CreateOrderBodyAddressKind::Home);
    let body = models::CreateOrderBody::new().address(address.clone());
    client.orders().create_order(body).await?;
    client.replacements().replace_order("1", models::ReplaceOrderBody::new().address(address)).await
}

#[test]
fn types_are_the_same_where_they_mean_the_same() {
    assert_eq!(TypeId::of::<CreateOrderBodyAddress>(), TypeId::of::<ReplaceOrderBodyAddress>());
    assert_ne!(TypeId::of::<CreateOrderBodyAddressKind>(), TypeId::of::<models::PersonOrigin>());
    assert_ne!(TypeId::of::<models::Left>(), TypeId::of::<models::Right>());
}

#[test]
fn an_alias_is_a_type_like_any_other() {
    let address = ReplaceOrderBodyAddress::new("Main Street 1", "work");
    assert_eq!(address.kind, CreateOrderBodyAddressKind::Work);
    assert_eq!(serde_json::to_string(&address).unwrap(), r#"{"street":"Main Street 1","kind":"work"}"#);
}

#[test]
fn alternatives_that_are_the_same_can_still_be_read() {
    let either: models::Either = serde_json::from_str(r#"{"x": 1}"#).unwrap();
    assert!(matches!(&either, models::Either::Object(value) if value.x == 1), "{either:?}");
    assert_eq!(serde_json::to_string(&either).unwrap(), r#"{"x":1}"#);
}
