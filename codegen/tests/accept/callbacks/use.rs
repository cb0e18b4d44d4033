use callbacks_sdk::callbacks::{DialCallback, StartJobCallback};
use callbacks_sdk::models::{DialCallAnsweredAnswer, StartJobPutProgressBody};

#[test]
fn callbacks_of_an_operation_are_told_apart() {
    let answered = br#"{"data":{"event_type":"call.answered","by":"Ann"}}"#;
    let DialCallback::CallAnswered(body) = DialCallback::from_body(answered).unwrap() else { panic!() };
    assert_eq!(body.data.unwrap().by.as_deref(), Some("Ann"));
    let ended = br#"{"data":{"seconds":61,"event_type":"call.ended"}}"#;
    let event = DialCallback::from_body(ended).unwrap();
    assert_eq!(event.name(), Some("callEnded"));
    assert_eq!(event, DialCallback::parse("callEnded", ended).unwrap());
    let fault = DialCallback::from_body(br#"{"data":{"seconds":"61","event_type":"call.ended"}}"#).unwrap_err();
    assert_eq!(fault.to_string(), r#"data.seconds: expected a 64-bit integer, found a string: `"61"` (line 1, column 20)"#);
    for body in ["{}", r#"{"data":[]}"#, r#"{"data":{"event_type":"call.held"}}"#] {
        assert_eq!(DialCallback::from_body(body.as_bytes()).unwrap(), DialCallback::Unknown(body.to_owned().into()));
    }
    assert_eq!(serde_json::to_string(&DialCallAnsweredAnswer::new().record(true)).unwrap(), r#"{"record":true}"#);
}

#[test]
fn methods_and_addresses_tell_callbacks_of_one_name_apart() {
    let read = |name: &str, body: &str| StartJobCallback::parse(name, body.as_bytes()).unwrap();
    let progress = StartJobCallback::PutProgress(StartJobPutProgressBody::new(50));
    assert_eq!(read("PUT progress", r#"{"percent":50}"#), progress);
    assert_eq!(read("DELETE progress", ""), StartJobCallback::DeleteProgress);
    assert_eq!(read("progress", ""), StartJobCallback::Unknown("".into()));
    let [good, bad] = ["good", "bad"].map(|end| format!("result {{$request.query.url}}/{end}"));
    assert_eq!(read(&good, r#"["a"]"#), StartJobCallback::ResultRequestQueryUrlGood(vec!["a".to_owned()]));
    assert_eq!(read(&bad, "a"), StartJobCallback::ResultRequestQueryUrlBad("a".into()));
}
