//! The member that tells the variants of a union apart is found before the object is read.

use restwright_runtime::runtime::json::{Fault, Read, Reader, from_slice};

/// The tag of an object, as it is found ahead of the value and in a captured one.
struct Tags([Option<String>; 2]);

impl Read for Tags {
    fn blank() -> Self {
        Self([None, None])
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        let ahead = reader.discriminator("type")?.map(|tag| tag.into_owned());
        let raw = reader.raw()?;
        Ok(Self([ahead, raw.discriminator("type").map(|tag| tag.into_owned())]))
    }
}

fn tags(text: &str) -> [Option<String>; 2] {
    from_slice::<Tags>(text.as_bytes()).unwrap_or_else(|fault| panic!("{text}: {fault}")).0
}

#[test]
fn the_tag_is_that_of_the_object_itself() {
    for (text, tag) in [
        (r#"{"type":"a"}"#, Some("a")),
        (r#" { "x" : 1 , "type" : "a" } "#, Some("a")),
        (r#"{"type":7}"#, Some("7")),
        (r#"{"type":true}"#, Some("true")),
        // The last one counts, as for models.
        (r#"{"type":"a","type":"b"}"#, Some("b")),
        // Names within: no tags.
        (r#"{"x":{"type":"a"},"y":[{"type":"b"},"type","b"]}"#, None),
        (r#"{"x":"type","y":["type"]}"#, None),
        (r#"{"x":"\"type\":\"a\"","type":"b"}"#, Some("b")),
        (r#"{"x":"\\","type":"b"}"#, Some("b")),
        (r#"{"x":"}","type":"b"}"#, Some("b")),
        (r#"{"x":["]","}",[{}]],"type":"b"}"#, Some("b")),
        // An escaped name is the name.
        (r#"{"t\u0079pe":"a"}"#, Some("a")),
        (r#"{"type":"a","t\u0079pe":"b"}"#, Some("b")),
        (r#"{"type":"a\nb"}"#, Some("a\nb")),
        (r#"{"typ":"a","types":"b","Type":"c"}"#, None),
        // What is no text tells nothing apart.
        (r#"{"type":null}"#, None),
        (r#"{"type":["a"]}"#, None),
        ("{}", None),
        // No objects.
        (r#"["type",{"type":"a"}]"#, None),
        (r#""type""#, None),
        ("1", None),
    ] {
        assert_eq!(tags(text), [tag.map(str::to_owned), tag.map(str::to_owned)], "{text}");
    }
}

#[test]
fn malformed_text_is_a_fault_wherever_it_is_looked_at() {
    for text in [
        r#"{"type":"a""#,
        r#"{"type":"a"]"#,
        r#"{"type" "a"}"#,
        r#"{"type":}"#,
        r#"{"x":1 "type":"a"}"#,
        r#"{"type":"a","x":"\"#,
        r#"{"type":"a","x":"\q"}"#,
        "{\"type\":\"a\",\"x\":\"\u{1}\"}",
        r#"{"type":"a"}}"#,
        r#"{"type":"a","#,
        r#"{"type""#,
        r#"{"type":"#,
        r#"{"#,
    ] {
        assert!(from_slice::<Tags>(text.as_bytes()).is_err(), "{text}");
    }
}
