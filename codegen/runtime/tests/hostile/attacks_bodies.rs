//! The same attacks in bodies: see `attacks`.

use crate::runtime::json::{Write, Writer};
use crate::runtime::{Content, File, Method, Operation, RequestOptions, encode_form, encode_json, encode_multipart};
use serde_json::{Map, Value, json};

use crate::attacks::{LIST, Sender, each};
use crate::case::value;

static FORM: Operation = Operation {
    id: "form",
    method: Method::Post,
    content: &[Content { media_type: "application/x-www-form-urlencoded", encode: encode_form, properties: &[] }],
    ..LIST
};

static PARTS: Operation = Operation {
    id: "parts",
    content: &[Content { media_type: "multipart/form-data", encode: encode_multipart, properties: &[] }],
    ..FORM
};

static JSON: Operation = Operation {
    id: "json",
    content: &[Content { media_type: "application/json", encode: encode_json, properties: &[] }],
    ..FORM
};

#[test]
fn values_and_names_in_a_form() {
    each(|sender, text| {
        let members: Map<String, Value> =
            [("first".to_owned(), json!(text)), (text.to_owned(), json!("v")), ("z".to_owned(), json!({ text: "w" }))]
                .into_iter()
                .collect();
        let request = sender.sent(&FORM, |call| call.body(value(Value::Object(members.clone()))));
        let mut form = request.unwrap_or_else(|| panic!("{text:?} is refused")).form().unwrap();
        let mut expected = vec![
            ("first".to_owned(), text.to_owned()),
            (text.to_owned(), "v".to_owned()),
            (format!("z[{text}]"), "w".to_owned()),
        ];
        form.sort();
        expected.sort();
        assert_eq!(form, expected);
    });
}

/// A text and a file of one name.
struct Upload {
    name: String,
    text: String,
    file: File,
}

impl Write for Upload {
    fn write(&self, writer: &mut dyn Writer) {
        writer.begin_object();
        writer.key(&self.name);
        self.text.write(writer);
        writer.key(&self.name);
        self.file.write(writer);
        writer.end_object();
    }
}

#[test]
fn values_and_names_in_parts() {
    each(|sender, text| {
        let file = File::from_bytes(text.to_owned()).file_name(text);
        let upload = Upload { name: text.to_owned(), text: text.to_owned(), file };
        let request = sender.sent(&PARTS, |call| call.body(upload));
        let request = request.unwrap_or_else(|| panic!("{text:?} is refused"));
        let parts = request.parts().unwrap_or_else(|fault| panic!("{text:?}: {fault}"));
        let [one, two] = &parts[..] else { panic!("{text:?}: {} parts", parts.len()) };
        // No server knows whether an escape was there before: see `multipart.rs`.
        let escaped =
            |c: char| if c.is_ascii_control() && !"\r\n".contains(c) { format!("%{:02X}", c as u32) } else { c.into() };
        let read = text.replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n");
        let read: String = read.chars().map(escaped).collect();
        assert_eq!((one.name.as_str(), &one.file_name), (read.as_str(), &None));
        assert_eq!((two.name.as_str(), two.file_name.as_deref()), (read.as_str(), Some(read.as_str())));
        assert_eq!((&one.content, &two.content), (&text.as_bytes().to_vec(), &text.as_bytes().to_vec()));
        assert_eq!((one.headers.len(), two.headers.len()), (1, 2), "{text:?}");
    });
}

/// What a caller says of a file stands in the head of its part.
#[test]
fn headers_of_parts() {
    each(|sender, text| {
        for place in 0..3 {
            let file = File::from_bytes("bytes");
            let file = match place {
                0 => file.content_type(text),
                1 => file.header("X-Value", text),
                _ => file.header(text, "v"),
            };
            let upload = Upload { name: "file".to_owned(), text: "text".to_owned(), file };
            let Some(request) = sender.sent(&PARTS, |call| call.body(upload)) else { continue };
            let parts = request.parts().unwrap_or_else(|fault| panic!("{text:?}: {fault}"));
            assert_eq!(parts.len(), 2, "{text:?}");
            assert_eq!(parts[1].headers.len(), if place == 0 { 2 } else { 3 }, "{text:?}: {parts:?}");
            assert_eq!(parts[1].content, b"bytes");
        }
    });
}

#[test]
fn values_and_names_in_json() {
    each(|sender, text| {
        let body = json!({ text: text, "list": [text] });
        let request = sender.sent(&JSON, |call| call.body(value(body.clone()))).unwrap();
        assert_eq!(serde_json::from_slice::<Value>(&request.body).unwrap(), body);
    });
}

/// What says how long a request is, or where it goes, is not for the caller to say.
#[test]
fn headers_that_frame_a_request() {
    let sender = Sender::new();
    for name in ["Content-Length", "content-length", "Transfer-Encoding", "TRANSFER-ENCODING"] {
        let request = sender.sent(&JSON, |call| {
            call.body(value(json!({"a": 1})));
            call.options(RequestOptions::new().header(name, "0"));
        });
        assert_eq!(request, None, "{name}");
    }
}
