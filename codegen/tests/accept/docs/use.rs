use docs_sdk::Client;
use docs_sdk::models::{Evil, EvilB};

#[test]
fn text_of_the_document_is_only_text() {
    let evil = Evil::new().b("\u{202e}").d("x");
    assert_eq!(serde_json::to_string(&evil).unwrap(), "{\"b\":\"\u{202e}\",\"d\\\"\":\"x\"}");
    assert!(!matches!(EvilB::from("*/"), EvilB::Unknown(_)));
    assert!(Client::builder().base_url("http://localhost").key_quoted("k").build().is_ok());
}
