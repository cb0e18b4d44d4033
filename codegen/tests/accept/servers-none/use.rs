use servers_none_sdk::{Client, ErrorKind};

#[test]
fn the_base_url_must_be_given() {
    let error = Client::builder().build().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Build);
    assert!(error.to_string().contains("base_url"), "{error}");
    assert!(Client::builder().base_url("http://localhost").build().is_ok());
}
