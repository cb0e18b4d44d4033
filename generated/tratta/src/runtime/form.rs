//! `application/x-www-form-urlencoded` bodies.

use super::content::{Content, Payload};
use super::json::Write;
use super::style::{Pairs, Style};
use super::tree::Node;

/// Encodes an object as a form: `name=Ann+Lee&address%5Bline1%5D=…&metadata=`.
///
/// Properties without an encoding of their own follow the default rules: scalars as they are, arrays of scalars
/// repeated, objects in brackets. What is null or an empty object is sent with an empty value, so that a server can
/// clear it.
///
/// # Errors
///
/// When the body is not an object.
pub fn encode_form(body: &dyn Write, content: &Content) -> Result<Payload, String> {
    let Node::Object(members) = Node::of(body) else {
        return Err(format!("a body sent as {} has to be an object", content.media_type));
    };
    let mut pairs = Pairs::form();
    for (name, member) in &members {
        let encoding = content.properties.iter().find(|property| property.name == name);
        pairs.write(name, encoding.map_or(Style::Nested, |property| property.style), member);
    }
    Ok(Payload::ready("application/x-www-form-urlencoded", pairs.finish()))
}
