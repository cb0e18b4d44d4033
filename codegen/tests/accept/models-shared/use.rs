use std::any::TypeId;

use models_shared_sdk::models::{self, CreateOrderAddress, CreateOrderAddressKind};
use models_shared_sdk::{Client, Error};

/// An address for the one place is good for the other.
#[allow(dead_code)]
async fn both(client: &Client) -> Result<(), Error> {
    let address = CreateOrderAddress::new("Main Street 1", CreateOrderAddressKind::Home);
    let body = models::CreateOrderBody::new().address(address.clone());
    client.orders().create_order(body).await?;
    client.replacements().replace_order("1", models::CreateOrderBody::new().address(address)).await
}

#[test]
fn types_stay_apart_where_they_mean_something_else() {
    assert_ne!(TypeId::of::<CreateOrderAddressKind>(), TypeId::of::<models::PersonOrigin>());
    assert_ne!(TypeId::of::<models::Left>(), TypeId::of::<models::Right>());
}

#[test]
fn alternatives_that_are_the_same_can_still_be_read() {
    let either: models::Either = serde_json::from_str(r#"{"x": 1}"#).unwrap();
    assert!(matches!(&either, models::Either::WithX(value) if value.x == 1), "{either:?}");
    assert_eq!(serde_json::to_string(&either).unwrap(), r#"{"x":1}"#);
}
