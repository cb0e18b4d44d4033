use schemas_merged_sdk::models::{
    Conflict, Employee, Gadget, GadgetAddress, GadgetKind, Holder, HolderPerson, HolderStrict, Tree,
};

fn around<T: serde::de::DeserializeOwned + serde::Serialize>(text: &str) -> T {
    let value: T = serde_json::from_str(text).unwrap();
    assert_eq!(serde_json::to_string(&value).unwrap(), text);
    value
}

#[test]
fn a_property_of_several_branches_satisfies_all() {
    let text = r#"{"id":"1","kind":"b","size":3,"address":{"city":"Ulm","zip":"89"},"owner":{"name":"Ada","salary":1},"extra":4,"more":5}"#;
    let thing: Gadget = around(text);
    assert_eq!((thing.kind, thing.size), (Some(GadgetKind::B), Some(3)));
    assert_eq!(thing.address, Some(GadgetAddress::new("Ulm").postcode("89")));
    assert_eq!(thing.owner, Some(Employee::new("Ada").salary(1)));
    assert_eq!((thing.extra, thing.additional_properties["more"]), (4, 5));
    assert_eq!(GadgetKind::from("a"), GadgetKind::Unknown("a".into()));
    assert!(serde_json::from_str::<Gadget>(r#"{"extra":1}"#).is_err());
    assert_eq!(Conflict::new().value(true).value, Some(true));
}

#[test]
fn siblings_of_a_reference_count() {
    let holder = Holder::new().person(HolderPerson::new("Ada", 36)).strict().tree(Tree::new("root"));
    assert_eq!(holder.strict, Some(HolderStrict::Red));
    let text = r#"{"person":{"name":"Ada","age":36},"strict":"red","tree":{"name":"root"}}"#;
    assert_eq!(around::<Holder>(text), holder);
    around::<Tree>(r#"{"name":"a","left":{"name":"b"},"all":{"x":[{"name":"c"}]}}"#);
}

#[test]
fn the_author_may_choose_names() {
    let client = schemas_merged_sdk::Client::builder().base_url("http://localhost").build().unwrap();
    let _ = client.things().all_things().page(2);
}
