use models_endless_sdk::models::{Customer, Holder, InList, InNull, InServer, InUnion, Order, Self_};
use models_endless_sdk::runtime::json::{self, Read};

fn fault<T: Read>(text: &str) -> String {
    json::from_slice::<T>(text.as_bytes()).err().unwrap().to_string()
}

#[test]
fn what_is_missing_is_named() {
    assert_eq!(fault::<Order>(r#"{"customer":{"name":"x"}}"#), "customer.lastOrder: missing required property (line 1, column 24)");
    assert_eq!(fault::<Order>(r#"{"customer":null}"#), "customer: expected a value, found null (line 1, column 13)");
    assert_eq!(fault::<Self_>(r#"{"id":"a","next":{"id":"b"}}"#), "next.next: missing required property (line 1, column 27)");
    assert_eq!(fault::<Holder>(r#"{"order":{}}"#), "order.customer: missing required property (line 1, column 11)");
    assert_eq!(fault::<Holder>(r#"{"orders":[{"customer":{}}]}"#), "orders[0].customer.lastOrder: missing required property (line 1, column 25)");
    let endless = r#"{"customer":{"lastOrder":"#.repeat(50_000);
    assert!(fault::<Order>(&endless).contains("nested too deeply"));
}

#[test]
fn what_ends_can_be_read() {
    let all = [
        json::from_slice::<InUnion>(br#"{"choice":{"choice":"x"}}"#).is_ok(),
        json::from_slice::<InNull>(br#"{"more":{"more":null}}"#).is_ok(),
        json::from_slice::<InList>(br#"{"more":[{"more":[],"named":{}}],"named":{}}"#).is_ok(),
        json::from_slice::<InServer>(br#"{"more":{}}"#).is_ok(),
    ];
    assert_eq!(all, [true; 4]);
}

#[test]
fn values_can_be_built_as_far_as_they_go() {
    let order = Order::new().customer(Customer::new().name("x"));
    assert_eq!(serde_json::to_string(&order).unwrap(), r#"{"customer":{"name":"x"}}"#);
    assert!(order.clone() == order && format!("{order:?}").contains("last_order: None"));
}
