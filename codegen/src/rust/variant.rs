//! What the docs of a variant say: what it holds, and how a value shows that it is one.

use super::attributes::code;
use super::file::File;
use crate::ir::{Type, Union, Variant};

/// So many values of the discriminator are listed.
const MAX_TAGS: usize = 4;

/// A sentence.
pub fn about(file: &File<'_>, union: &Union, variant: &Variant) -> String {
    let (what, tags) = (held(file, &variant.ty), &variant.tags);
    let Some(property) = union.discriminator.as_ref().filter(|_| !tags.is_empty()) else { return format!("{what}.") };
    let mut listed: Vec<String> = tags.iter().take(MAX_TAGS).map(|tag| code(tag)).collect();
    if tags.len() > MAX_TAGS {
        listed.push("another value".to_owned());
    }
    format!("{what}, where {} is {}.", code(property), listed.join(" or "))
}

/// What a value is, in words; a model by a link.
fn held(file: &File<'_>, ty: &Type) -> String {
    let own = match ty {
        Type::Named(id) => {
            let path = file.model(*id).to_string().replace(' ', "");
            let name = path.rsplit("::").next().unwrap_or(&path);
            return format!("[`{name}`]({path})");
        }
        Type::List(element) => return format!("A list of {}", several(file, element)),
        Type::Map(value) => return format!("An object whose members are {}", several(file, value)),
        Type::OrNull(inner) => return format!("{}, or null", held(file, inner)),
        Type::JsonText(inner) => return format!("Text that is the JSON of {}", several(file, inner)),
        Type::Boolean => "`true` or `false`",
        Type::Int32 | Type::Int64 | Type::UInt64 => "An integer",
        Type::Double | Type::Decimal => "A number",
        Type::DateTime => "A date and a time",
        Type::Date => "A date",
        Type::Time => "A time of day",
        Type::Duration => "A span of time",
        Type::Uuid => "A UUID",
        Type::File => "The content of a file",
        Type::Any => "Any JSON value",
        Type::AnyObject => "Any object",
        _ => "Text",
    };
    own.to_owned()
}

/// What several values are.
fn several(file: &File<'_>, ty: &Type) -> String {
    match ty {
        Type::String => "texts".to_owned(),
        Type::Int32 | Type::Int64 | Type::UInt64 => "integers".to_owned(),
        Type::Double | Type::Decimal => "numbers".to_owned(),
        Type::Boolean => "booleans".to_owned(),
        Type::DateTime | Type::Date => "dates".to_owned(),
        Type::Uuid => "UUIDs".to_owned(),
        Type::Any => "JSON values".to_owned(),
        Type::AnyObject | Type::Map(_) => "objects".to_owned(),
        Type::List(_) => "lists".to_owned(),
        Type::OrNull(inner) => format!("{} or null", several(file, inner)),
        Type::Named(_) => held(file, ty),
        _ => "values".to_owned(),
    }
}
