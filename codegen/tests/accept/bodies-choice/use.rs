use bodies_choice_sdk::apis::notes::{CreateNoteBody, UpdateNoteBody};
use bodies_choice_sdk::models::{
    Note, NoteForm, NoteFormMeta, RepeatBody, UpdateNoteBody as Patch, UpdateNoteJsonPatchJsonBodyItem as Step,
    UpdateNoteMultipartBody as Form,
};
use bodies_choice_sdk::{Client, File, RequestOptions};

use crate::server::{Request, Server};

const NONE: &str = "204 No Content\n\n";

async fn sent(call: impl AsyncFnOnce(Client)) -> (String, String) {
    let server = Server::start(&[NONE]);
    call(Client::builder().base_url(&server.url).build().unwrap()).await;
    let Request { headers, body, .. } = server.request();
    let kind = headers.iter().find_map(|header| header.strip_prefix("content-type: ")).unwrap_or_default();
    (kind.to_owned(), body)
}

macro_rules! sent {
    ($client:ident => $call:expr) => {
        sent(async |$client: Client| $call.await.unwrap()).await
    };
}

fn is(sent: (String, String), kind: &str, body: &str) {
    assert_eq!((sent.0.as_str(), sent.1.as_str()), (kind, body));
}

#[tokio::test]
async fn the_type_of_the_body_decides() {
    let json = r#"{"text":"a"}"#;
    is(sent!(client => client.notes().create_note(Note::new("a"))), "application/json; charset=utf-8", json);
    let form = NoteForm::new().text("a b").meta(NoteFormMeta::new().a(1));
    let encoded = "text=a+b&meta=%7B%22a%22%3A1%7D";
    is(sent!(client => client.notes().create_note(form.clone())), "application/x-www-form-urlencoded", encoded);
    is(sent!(client => client.notes().create_note("plain")), "text/plain", "plain");
    let file = File::from_bytes("png").content_type("image/png");
    is(sent!(client => client.notes().create_note(file.clone())), "image/png", "png");
    let named = CreateNoteBody::Json(Note::new("a"));
    is(sent!(client => client.notes().create_note(named.clone())), "application/json; charset=utf-8", json);
}

#[tokio::test]
async fn a_choice_with_several_media_types_can_be_sent_as_each() {
    let options = || RequestOptions::new().content_type("application/vnd.notes+json");
    let call = sent!(client => client.notes().create_note(Note::new("a")).options(options()));
    is(call, "application/vnd.notes+json", r#"{"text":"a"}"#);
    let client = Client::builder().base_url("http://localhost:1").build().unwrap();
    let text = RequestOptions::new().content_type("text/plain");
    let error = client.notes().create_note(Note::new("a")).options(text).await.unwrap_err();
    assert!(error.to_string().contains("application/vnd.notes+json"), "{error}");
}

#[tokio::test]
async fn an_optional_choice_is_a_setter() {
    is(sent!(client => client.notes().update_note("1")), "", "");
    let patch = || Patch::new().text("b");
    let merge = r#"{"text":"b"}"#;
    is(sent!(client => client.notes().update_note("1").body(patch())), "application/merge-patch+json", merge);
    let steps = || UpdateNoteBody::JsonPatchJson(vec![Step::new("remove")]);
    let json = r#"[{"op":"remove"}]"#;
    is(sent!(client => client.notes().update_note("1").body(steps())), "application/json-patch+json", json);
    let form = || Form::new().picture(File::from_bytes("x"));
    let (kind, _) = sent!(client => client.notes().update_note("1").body(form()));
    assert!(kind.starts_with("multipart/form-data; boundary="), "{kind}");
}

#[tokio::test]
async fn ranges_and_repeated_schemas() {
    is(sent!(client => client.notes().repeat(RepeatBody::new().a(1))), "application/json", r#"{"a":1}"#);
    let png = || RequestOptions::new().content_type("image/png");
    let file = || File::from_bytes("x");
    is(sent!(client => client.notes().set_picture(file()).options(png())), "image/png", "x");
    is(sent!(client => client.notes().set_picture(file())), "application/octet-stream", "x");
    is(sent!(client => client.notes().set_anything(Note::new("a"))), "application/json", r#"{"text":"a"}"#);
}

#[tokio::test]
async fn what_is_not_written_from_types() {
    is(sent!(client => client.notes().send_xml("<note/>")), "application/xml", "<note/>");
    is(sent!(client => client.notes().send_lines(File::from_bytes("{}\n"))), "application/x-ndjson", "{}\n");
}
