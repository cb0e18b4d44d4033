//! Requests back into values. Nothing of this is shared with the SDKs: what one encodes wrongly, the other must not
//! decode wrongly in the same way.

pub mod form;
pub mod multipart;
pub mod path;
mod percent;
pub mod value;

pub use percent::{decode, pairs};

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::value::{difference, in_brackets};
    use super::{decode, form, multipart, pairs, path};

    #[test]
    fn what_is_not_encoded_as_it_must_be_is_refused() {
        assert_eq!(decode("a%20b+c%2B%C3%A9", true).as_deref(), Ok("a b c+é"));
        assert_eq!(decode("a+b", false).as_deref(), Ok("a+b"));
        for bad in ["%", "%2", "%zz", "a b", "é", "%C3"] {
            assert!(decode(bad, true).is_err(), "{bad}");
        }
        assert!(pairs("a").is_err());
    }

    #[test]
    fn paths_are_split_before_they_are_decoded() {
        let found = path::parameters("/a/{x}/b{y}.json", "/a/1%2F2/b%20.json");
        assert_eq!(found, Ok(vec![("x".to_owned(), "1/2".to_owned()), ("y".to_owned(), " ".to_owned())]));
        assert!(path::parameters("/a/{x}", "/a/1/2").is_err());
    }

    #[test]
    fn brackets_make_objects_and_repetition_makes_lists() {
        let sent = form::decode_form(b"a%5Bb%5D=1&a%5Bc%5D%5B0%5D=x+y&l=1&l=2&m=").unwrap_or_default();
        assert_eq!(sent, json!({ "a": { "b": "1", "c": { "0": "x y" } }, "l": ["1", "2"], "m": "" }));
        let given = json!({ "a": { "b": 1, "c": [{ "d": 1 }] }, "l": [1, 2], "m": {} });
        let wanted = json!({ "a": { "b": "1", "c": { "0": { "d": "1" } } }, "l": ["1", "2"], "m": "" });
        assert_eq!(in_brackets(&given, true), wanted);
    }

    #[test]
    fn parts_keep_their_bytes() {
        let body = b"--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a%22b\"\r\n\
            Content-Type: text/csv\r\n\r\n\r\n--y\r\n\r\n--x--\r\n";
        let parts = multipart::parts("multipart/form-data; boundary=x", body).unwrap_or_default();
        assert_eq!(parts.len(), 1);
        assert_eq!((parts[0].name.as_str(), parts[0].file_name.as_deref()), ("f", Some("a\"b")));
        assert_eq!(parts[0].content, b"\r\n--y\r\n");
        assert!(multipart::parts("multipart/form-data; boundary=x", &body[..body.len() - 4]).is_err());
    }

    #[test]
    fn differences_name_their_place() {
        assert_eq!(difference(&json!({ "a": [1.0] }), &json!({ "a": [1] }), "body"), None);
        let said = difference(
            &json!({ "a": [1, 9_007_199_254_740_993_i64] }),
            &json!({ "a": [1, 9_007_199_254_740_992_i64] }),
            "body",
        );
        assert!(said.is_some_and(|said| said.starts_with("body.a[1] is")));
        assert!(difference(&json!({}), &json!({ "b": 1 }), "body").is_some_and(|said| said == "body.b was not given"));
    }
}
