//! `multipart/form-data` and binary bodies, byte for byte.

mod common;

use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use common::{NO_CONTENT, Recorded, Server, refused, sent};
use futures_core::Stream;
use restwright_runtime::runtime::json::{Write, Writer};
use restwright_runtime::runtime::{
    Call, Content, Data, ErrorKind, File, Method, Operation, Part, PropertyEncoding, RequestOptions, Style,
    encode_file, encode_multipart,
};
use serde_json::{Value, json};

static UPLOAD: Operation = Operation {
    id: "upload",
    method: Method::Post,
    path: &[Part::Text("/files")],
    accept: "",
    content: &[Content {
        media_type: "multipart/form-data",
        encode: encode_multipart,
        properties: &[
            PropertyEncoding { name: "photo", style: Style::FormExploded, content_type: "image/png" },
            PropertyEncoding { name: "scan", style: Style::FormExploded, content_type: "image/png, image/*" },
            PropertyEncoding { name: "ids", style: Style::FormExploded, content_type: "application/json" },
        ],
    }],
    security: &[],
    ..Operation::USUAL
};

static MIXED: Operation = Operation {
    id: "mixed",
    method: Method::Post,
    path: &[Part::Text("/mixed")],
    accept: "",
    content: &[Content { media_type: "multipart/mixed; boundary=x", encode: encode_multipart, properties: &[] }],
    security: &[],
    ..Operation::USUAL
};

static PUT_IMAGE: Operation = Operation {
    id: "putImage",
    method: Method::Put,
    path: &[Part::Text("/image")],
    accept: "",
    content: &[Content { media_type: "image/*", encode: encode_file, properties: &[] }],
    security: &[],
    ..Operation::USUAL
};

static PUT_BLOB: Operation = Operation {
    id: "putBlob",
    method: Method::Put,
    path: &[Part::Text("/blob")],
    accept: "",
    content: &[Content { media_type: "application/octet-stream", encode: encode_file, properties: &[] }],
    security: &[],
    ..Operation::USUAL
};

/// A form of plain properties, and of files.
#[derive(Debug)]
struct Form(Value, Vec<(&'static str, File)>);

impl Write for Form {
    fn write(&self, writer: &mut dyn Writer) {
        writer.begin_object();
        for (name, value) in self.0.as_object().unwrap() {
            writer.key(name);
            value.write(writer);
        }
        for (name, file) in &self.1 {
            writer.key(name);
            file.write(writer);
        }
        writer.end_object();
    }
}

struct Chunks(Vec<Result<&'static str, std::io::Error>>);

impl Stream for Chunks {
    type Item = Result<&'static str, std::io::Error>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(if self.0.is_empty() { None } else { Some(self.0.remove(0)) })
    }
}

fn chunks() -> File {
    File::from_stream(Chunks(vec![Ok("first "), Ok("second")]))
}

/// The body with its boundary, which is random, written `B`.
fn form_of(request: &Recorded) -> String {
    let content_type = request.header("content-type").unwrap();
    let boundary = content_type.strip_prefix("multipart/form-data; boundary=").unwrap();
    assert_eq!(boundary.len(), 32);
    request.body().replace(boundary, "B")
}

async fn upload(value: Value, files: Vec<(&'static str, File)>) -> (Recorded, String) {
    let request = sent(&UPLOAD, |call| call.body(Form(value, files))).await;
    let form = form_of(&request);
    (request, form)
}

#[tokio::test]
async fn scalars_objects_arrays_and_a_file() {
    let value = json!({
        "count": 3, "flag": true, "ids": [1, 2], "meta": {"a": [1]}, "none": null, "tags": ["x", {"y": 1}], "text": "é\r\n--B",
    });
    let file = File::from_bytes("\0binary\r\n").file_name("a.bin").content_type("application/x-thing");
    let (request, form) = upload(value, vec![("file", file)]).await;
    let parts = [
        "--B\r\nContent-Disposition: form-data; name=\"count\"\r\n\r\n3\r\n",
        "--B\r\nContent-Disposition: form-data; name=\"flag\"\r\n\r\ntrue\r\n",
        "--B\r\nContent-Disposition: form-data; name=\"ids\"\r\nContent-Type: application/json\r\n\r\n[1,2]\r\n",
        "--B\r\nContent-Disposition: form-data; name=\"meta\"\r\nContent-Type: application/json\r\n\r\n{\"a\":[1]}\r\n",
        "--B\r\nContent-Disposition: form-data; name=\"tags\"\r\n\r\nx\r\n",
        "--B\r\nContent-Disposition: form-data; name=\"tags\"\r\nContent-Type: application/json\r\n\r\n{\"y\":1}\r\n",
        "--B\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\né\r\n--B\r\n",
        "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.bin\"\r\n\
         Content-Type: application/x-thing\r\n\r\n\0binary\r\n\r\n",
        "--B--\r\n",
    ];
    assert_eq!(form, parts.concat());
    assert_eq!(request.header("content-length"), Some(request.body.len().to_string().as_str()));
    assert_eq!(request.header("transfer-encoding"), None);
}

#[tokio::test]
async fn names_and_file_names_are_escaped() {
    let file = File::from_bytes("x").file_name("a\"b\r\nc\\é.txt");
    let (_, form) = upload(json!({"q\"\r\n": 1}), vec![("file", file)]).await;
    assert_eq!(
        form,
        "--B\r\nContent-Disposition: form-data; name=\"q%22%0D%0A\"\r\n\r\n1\r\n\
         --B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a%22b%0D%0Ac\\é.txt\"\r\n\
         Content-Type: application/octet-stream\r\n\r\nx\r\n--B--\r\n"
    );
}

#[tokio::test]
async fn the_document_names_the_media_type_of_a_file() {
    let files = vec![("photo", File::from_bytes("p")), ("scan", File::from_bytes("s"))];
    let (_, form) = upload(json!({}), files).await;
    assert_eq!(
        form,
        "--B\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"photo\"\r\nContent-Type: image/png\r\n\r\np\r\n\
         --B\r\nContent-Disposition: form-data; name=\"scan\"; filename=\"scan\"\r\n\
         Content-Type: application/octet-stream\r\n\r\ns\r\n--B--\r\n"
    );
}

#[tokio::test]
async fn a_form_without_parts_is_still_a_form() {
    let (_, form) = upload(json!({"none": null, "tags": []}), vec![]).await;
    assert_eq!(form, "--B--\r\n");
}

#[tokio::test]
async fn a_file_on_disk_is_streamed_with_its_length_and_name() {
    let path = std::env::temp_dir().join(format!("restwright-{}.bin", std::process::id()));
    let content = vec![7; 300_000];
    std::fs::write(&path, &content).unwrap();
    let request = sent(&UPLOAD, |call| call.body(Form(json!({}), vec![("file", File::from_path(&path))]))).await;
    std::fs::remove_file(&path).unwrap();
    let name = path.file_name().unwrap().to_str().unwrap();
    let head = format!("name=\"file\"; filename=\"{name}\"\r\nContent-Type: application/octet-stream\r\n\r\n\x07\x07");
    assert!(String::from_utf8_lossy(&request.body).contains(&head));
    assert_eq!(request.body.iter().filter(|byte| **byte == 7).count(), content.len());
    assert_eq!(request.header("content-length"), Some(request.body.len().to_string().as_str()));
}

#[tokio::test]
async fn a_missing_file_is_an_error_before_anything_is_sent() {
    let error =
        refused(&UPLOAD, |call| call.body(Form(json!({}), vec![("file", File::from_path("/no/such.png"))]))).await;
    assert_eq!(error.kind(), ErrorKind::Build);
    assert_eq!(error.to_string(), "upload: file /no/such.png: No such file or directory (os error 2)");
}

#[tokio::test]
async fn a_stream_is_chunked_and_sent_once() {
    let file = chunks();
    let (request, form) = upload(json!({}), vec![("file", file.clone())]).await;
    assert_eq!(
        form,
        "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"file\"\r\n\
         Content-Type: application/octet-stream\r\n\r\nfirst second\r\n--B--\r\n"
    );
    assert_eq!(request.header("transfer-encoding"), Some("chunked"));
    assert_eq!(request.header("content-length"), None);
    let error = refused(&UPLOAD, |call| call.body(Form(json!({}), vec![("file", file)]))).await;
    assert_eq!(error.to_string(), "upload: the stream of a file was sent already, and cannot be sent again");
}

#[tokio::test]
async fn a_stream_that_fails_says_why() {
    let server = Server::start(&[NO_CONTENT]).await;
    let mut call = Call::new(&server.core(), &PUT_BLOB);
    let broken = Chunks(vec![Ok("first"), Err(std::io::Error::other("the disk is gone"))]);
    call.body(File::from_stream(broken));
    let error = call.send::<(), Data>().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert_eq!(error.to_string(), "putBlob: the connection failed: the disk is gone");
}

#[tokio::test]
async fn a_body_may_be_a_file() {
    let request = sent(&PUT_BLOB, |call| call.body(File::from_bytes(Bytes::from_static(b"\xFF\0")))).await;
    assert_eq!(request.header("content-type"), Some("application/octet-stream"));
    assert_eq!(request.header("content-length"), Some("2"));
    assert_eq!(request.body, b"\xFF\0");
    let request = sent(&PUT_BLOB, |call| call.body(chunks().content_type("text/csv"))).await;
    assert_eq!(request.header("content-type"), Some("text/csv"));
    assert_eq!(request.header("transfer-encoding"), Some("chunked"));
    assert_eq!(request.body(), "first second");
}

#[tokio::test]
async fn a_media_type_cannot_smuggle_headers() {
    for operation in [&UPLOAD, &PUT_BLOB] {
        let file = File::from_bytes("x").content_type("text/plain\r\nX-Evil: 1");
        let error = refused(operation, |call| match operation.id {
            "upload" => call.body(Form(json!({}), vec![("file", file)])),
            _ => call.body(file),
        })
        .await;
        assert_eq!(error.kind(), ErrorKind::Build);
    }
}

#[test]
fn files_compare_and_show_no_content() {
    let file = File::from_bytes("secret").file_name("a");
    assert_eq!(format!("{file:?}"), "File { bytes: 6, file_name: Some(\"a\"), content_type: None }");
    assert_eq!(file, File::from_bytes("secret").file_name("a"));
    assert_ne!(file, File::from_bytes("secret"));
    let stream = chunks();
    assert_eq!(stream, stream.clone());
    assert_ne!(stream, chunks());
    assert_eq!(format!("{stream:?}"), "File { stream: …, file_name: None, content_type: None }");
}

#[tokio::test]
async fn a_file_may_have_headers_of_its_own() {
    let file = File::from_bytes("x").header("Content-Location", "a/b").header("X-Checksum", "7");
    let request = sent(&UPLOAD, |call| call.body(Form(json!({}), vec![("photo", file)]))).await;
    let part = request.body().split("\r\n").skip(1).collect::<Vec<_>>().join("|");
    let head = "Content-Disposition: form-data; name=\"photo\"; filename=\"photo\"|Content-Type: image/png";
    assert!(part.starts_with(&format!("{head}|Content-Location: a/b|X-Checksum: 7||x|--")), "{part}");

    let file = File::from_bytes("x").header("X-Bad", "a\r\nX-More: b");
    let error = refused(&UPLOAD, |call| call.body(Form(json!({}), vec![("photo", file)]))).await;
    assert_eq!(error.to_string(), "upload: photo: \"X-Bad\" is not a header, or its value cannot be sent");
}

#[tokio::test]
async fn a_boundary_of_the_document_is_not_sent() {
    let request = sent(&MIXED, |call| call.body(json!({"a": 1}))).await;
    let content_type = request.header("content-type").unwrap();
    assert!(content_type.starts_with("multipart/mixed; boundary=") && content_type.matches("boundary").count() == 1);
}

#[tokio::test]
async fn the_file_or_the_caller_names_one_of_a_range() {
    let kinds = |request: Recorded| request.header("content-type").unwrap().to_owned();
    let file = || File::from_bytes("x");
    assert_eq!(kinds(sent(&PUT_IMAGE, |call| call.body(file())).await), "application/octet-stream");
    assert_eq!(kinds(sent(&PUT_IMAGE, |call| call.body(file().content_type("image/gif"))).await), "image/gif");
    let request = sent(&PUT_IMAGE, |call| {
        call.body(file());
        call.options(RequestOptions::new().content_type("image/png"));
    });
    assert_eq!(kinds(request.await), "image/png");
}
