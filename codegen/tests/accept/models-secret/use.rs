use models_secret_sdk::models::{Access, Login, Plain, Session};
use models_secret_sdk::runtime::json;

const SECRET: &str = "hunter2";

fn login() -> Login {
    Login::new("ann", SECRET, SECRET).hint(SECRET).either(SECRET).previous([SECRET]).r#type(SECRET).additional_properties([("n", 1)])
}

#[test]
fn debug_shows_no_secret() {
    let shown = r#"Login { name: "ann", phrase: ***, pin: ***, hint: ***, either: ***, previous: ***, type: ***, additional_properties: {"n": 1} }"#;
    assert_eq!(format!("{:?}", login()), shown);
    let session = Session::new().login(login()).id("s");
    assert_eq!(format!("{session:?}"), format!("Session {{ login: Some({shown}), id: Some(\"s\"), unknown_members: {{}} }}"));
    assert!(!format!("{:#?}", Access::from(login())).contains(SECRET));
    let key: Access = serde_json::from_str(r#"{"key":"hunter2"}"#).unwrap();
    assert!(!format!("{key:?}").contains(SECRET));
    assert_eq!(format!("{:?}", Plain::new().name("x")), r#"Plain { name: Some("x"), unknown_members: {} }"#);
    assert!(serde_json::to_string(&login()).unwrap().contains(SECRET));
}

#[test]
fn errors_show_no_secret() {
    for text in [r#"{"phrase":12345}"#, r#"{"previous":[12345]}"#, r#"{"hint":12345}"#] {
        let fault = json::from_slice::<Login>(text.as_bytes()).unwrap_err();
        assert!(fault.message().contains("found a"), "{fault}");
        assert!(!fault.to_string().contains("12345"), "{fault}");
    }
    assert!(json::from_slice::<Login>(br#"{"name":12345}"#).unwrap_err().to_string().contains("`12345`"));
}
