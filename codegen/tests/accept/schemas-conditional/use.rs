use schemas_conditional_sdk::models::{Address, Closed, Extended, NoString, Open, Payment, Tree};

#[test]
fn what_holds_sometimes_is_optional() {
    let address = Address::new("US").state("NY").code("1").region(3);
    let payment: Payment = serde_json::from_str(r#"{"card":"1","billing":{"country":"US","state":"NY"}}"#).unwrap();
    assert_eq!(payment.billing.unwrap().state, address.state);
    assert_eq!(Extended::new().zone("a").region(1).zone.as_deref(), Some("a"));
    assert_eq!(Tree::new().name("t").name.as_deref(), Some("t"));
}

#[test]
fn what_no_schema_declares_is_kept_where_it_is_described() {
    let open: Open = serde_json::from_str(r#"{"id":1,"other":"x"}"#).unwrap();
    assert_eq!(open.additional_properties["other"], "x");
    assert_eq!(Closed::new().id(1).id, Some(1));
    let value: NoString = serde_json::from_str(r#"{"value":1,"text":"a"}"#).unwrap();
    assert_eq!(value.value, Some(1.into()));
}
