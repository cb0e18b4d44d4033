use openapi_3_1_sdk::models::{Owner, Pet, PetSeveral};

#[test]
fn what_3_1_says_is_understood() {
    let text = r#"{"name":"Rex","nick":null,"kind":"pet","any":[1],"owner":{"name":"Ada"},"maybe":null,"size":"small","several":1,"numeric":1.5,"list":["a",null]}"#;
    let pet: Pet = serde_json::from_str(text).unwrap();
    assert!(pet.nick.is_null() && pet.maybe.is_null());
    assert_eq!(pet.several, Some(PetSeveral::Integer(1)));
    assert_eq!((pet.owner.clone(), pet.numeric), (Some(Owner::new().name("Ada")), Some(1.5)));
    assert_eq!(serde_json::to_string(&pet).unwrap(), text);
    assert!(serde_json::from_str::<Pet>(r#"{"name":"Rex"}"#).is_err());
}
