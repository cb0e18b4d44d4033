use models_composed_sdk::models::{Alias, Base, Colour, Company, Customer, Employee, Holder, HolderNoted, Vague};

#[test]
fn properties_of_all_branches_are_there() {
    let customer = Customer::new("a note", "Ada");
    assert_eq!(serde_json::to_string(&customer).unwrap(), r#"{"note":"a note","name":"Ada"}"#);
    let employee = Employee::new("n", "Ada").salary(1.5);
    let text = serde_json::to_value(&employee).unwrap();
    assert_eq!(text, serde_json::json!({"note": "n", "name": "Ada", "salary": 1.5}));
    let read: Customer = serde_json::from_str(r#"{"id":"1","note":"n","name":"Ada","more":1}"#).unwrap();
    assert_eq!(read.id.as_deref(), Some("1"));
    assert!(serde_json::from_str::<Customer>(r#"{"id":"1","name":"Ada"}"#).is_err());
    assert_eq!(Company::new().vat("X").note("n").vat.as_deref(), Some("X"));
}

#[test]
#[allow(deprecated)]
fn wrappers_keep_the_type() {
    let holder = Holder::new().base(Base::new().note("n")).colour(Colour::Red).count(2).noted(HolderNoted::new("m"));
    let text = serde_json::to_string(&holder).unwrap();
    assert_eq!(text, r#"{"base":{"note":"n"},"colour":"red","count":2,"noted":{"note":"m"}}"#);
    assert_eq!(serde_json::from_str::<Holder>(&text).unwrap(), holder);
    let empty: Holder = serde_json::from_str(r#"{"base":null}"#).unwrap();
    assert!(empty.base.is_null() && empty.colour.is_none());
}

#[test]
fn a_name_of_its_own_is_a_type_of_its_own() {
    assert_eq!(Alias::new().note("n").note, Base::new().note("n").note);
    assert_eq!(serde_json::to_string(&Vague::new(serde_json::json!([1]))).unwrap(), r#"{"what":[1]}"#);
}
