//! Names and values that become header fields: what cannot be one is left out, so that no call fails for it.

use super::Lowering;
use crate::document::At;

impl<'a> Lowering<'a, '_> {
    /// Whether a header can have this name (RFC 9110 §5.1); where it cannot, that is reported.
    pub fn is_field_name(&self, name: &str, at: &At<'a>) -> bool {
        if is_token(name) {
            return true;
        }
        self.document.warning(
            at,
            format!("no header can have the name {name:?}: it is left out"),
            "a name has letters, digits and `-`, and neither blanks nor line breaks",
        );
        false
    }

    /// The media types of `content` that a header can hold (RFC 9110 §5.5); the others are reported.
    pub fn content(&self, at: &At<'a>) -> Vec<(&'a str, At<'a>)> {
        let is_sendable = |(name, media): &(&'a str, At<'a>)| {
            let sendable = !name.trim().is_empty() && name.bytes().all(|byte| matches!(byte, b' '..=b'~'));
            if !sendable {
                self.document.warning(
                    media,
                    format!("{name:?} is no media type: it is left out"),
                    "write a type and a subtype, such as `application/json`",
                );
            }
            sendable
        };
        at.members_of("content").filter(is_sendable).collect()
    }

    /// Whether two media types have one schema: documents repeat it, or refer to where it stands. It is one type then.
    pub fn has_schema_of(&self, one: &At<'a>, other: &At<'a>) -> bool {
        let target = |at: &At<'a>| self.document.follow(at).map(|target| target.id());
        match (one.get("schema"), other.get("schema")) {
            (Some(one), Some(other)) => one.node == other.node || target(&one) == target(&other),
            (one, other) => one.is_none() && other.is_none(),
        }
    }
}

/// A token of HTTP (RFC 9110 §5.6.2).
pub fn is_token(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c))
}
