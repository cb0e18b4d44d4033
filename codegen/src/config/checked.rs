//! Values that are checked while they are read, so that the fault is found where it stands.
//!
//! The text of an error has two lines: what is wrong, and what to do about it.

use indexmap::IndexMap;
use serde::de::{Deserialize, Deserializer, Error};

use super::Scalar;

/// One value.
pub(super) fn one<'de, T: Deserialize<'de> + Into<String>, D: Deserializer<'de>>(from: D) -> Result<String, D::Error> {
    T::deserialize(from).map(Into::into)
}

/// A value that may be left out.
pub(super) fn some<'de, T: Deserialize<'de> + Into<String>, D: Deserializer<'de>>(
    from: D,
) -> Result<Option<String>, D::Error> {
    one::<T, D>(from).map(Some)
}

/// A list of values.
pub(super) fn all<'de, T: Deserialize<'de> + Into<String>, D: Deserializer<'de>>(
    from: D,
) -> Result<Vec<String>, D::Error> {
    Ok(Vec::<T>::deserialize(from)?.into_iter().map(Into::into).collect())
}

/// Pairs of a key and a value.
pub(super) fn map<'de, K, V, D>(from: D) -> Result<IndexMap<String, String>, D::Error>
where
    K: Deserialize<'de> + Into<String> + std::hash::Hash + Eq,
    V: Deserialize<'de> + Into<String>,
    D: Deserializer<'de>,
{
    Ok(IndexMap::<K, V>::deserialize(from)?.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
}

/// Types by the place that they are for.
pub(super) fn types<'de, D: Deserializer<'de>>(from: D) -> Result<IndexMap<String, Scalar>, D::Error> {
    Ok(IndexMap::<Location, Scalar>::deserialize(from)?.into_iter().map(|(key, value)| (key.into(), value)).collect())
}

/// The search terms, of which crates.io takes five.
pub(super) fn keywords<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<String>, D::Error> {
    let keywords = all::<Keyword, D>(from)?;
    if keywords.len() > 5 {
        return Err(D::Error::custom("there are more than five keywords\nkeep the five that crates.io will take"));
    }
    Ok(keywords)
}

/// Strings of which `fault` has nothing to say.
macro_rules! checked {
    ($(#[doc = $doc:literal] $name:ident: $fault:ident;)*) => {$(
        #[doc = $doc]
        #[derive(serde::Deserialize, PartialEq, Eq, Hash)]
        #[serde(try_from = "String")]
        pub(super) struct $name(String);

        impl TryFrom<String> for $name {
            type Error = String;

            fn try_from(text: String) -> Result<Self, String> {
                match $fault(&text) {
                    None => Ok(Self(text)),
                    Some(remedy) => Err(format!("`{text}` cannot be used here\n{remedy}")),
                }
            }
        }

        impl From<$name> for String {
            fn from(checked: $name) -> Self {
                checked.0
            }
        }
    )*};
}

checked! {
    /// Text of one line.
    Text: text;
    /// The name of a crate.
    PackageName: package_name;
    /// A version in the notation of semver.
    Version: version;
    /// A search term of crates.io.
    Keyword: keyword;
    /// The name of a method, field or argument.
    FunctionName: function_name;
    /// The name of a type.
    TypeName: type_name;
    /// Two names with a dot between them.
    Dotted: dotted;
    /// A JSON Pointer, or two names with a dot between them.
    Location: location;
}

/// An SPDX expression.
#[derive(serde::Deserialize)]
#[serde(try_from = "String")]
pub(super) struct License(String);

impl TryFrom<String> for License {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let Text(text) = Text::try_from(text)?;
        if spdx::Expression::parse(&text).is_ok() {
            return Ok(Self(text));
        }
        let meant = spdx::Expression::canonicalize(&text).ok().flatten();
        let remedy = match meant.filter(|meant| spdx::Expression::parse(meant).is_ok()) {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => {
                "write identifiers of https://spdx.org/licenses, as in `MIT OR Apache-2.0`; a license of your own is \
                     `LicenseRef-NAME`"
                    .to_owned()
            }
        };
        Err(format!("`{text}` is no SPDX expression\n{remedy}"))
    }
}

impl From<License> for String {
    fn from(license: License) -> Self {
        license.0
    }
}

fn text(text: &str) -> Option<&'static str> {
    let bad = text.trim().is_empty() || text.chars().any(char::is_control);
    bad.then_some("write one line of text, or leave the key out")
}

/// Crates that a generated one may depend upon, and names that Rust and Cargo keep for themselves.
const TAKEN: &str = "
    alloc build core deps examples incremental proc-macro std test
    bytes chrono futures-core http http-body jiff jiter percent-encoding reqwest rust-decimal serde serde-json time
    tokio tokio-util tracing url uuid
";

pub(super) fn package_name(name: &str) -> Option<&'static str> {
    let word =
        |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    if !name.starts_with(|c: char| c.is_ascii_lowercase()) || !name.split('-').all(word) {
        Some("a crate name is made of lower-case ASCII words with a hyphen between them, as in `petstore-sdk`")
    } else if name.len() > 64 {
        Some("crates.io takes at most 64 characters")
    } else if TAKEN.split_whitespace().any(|taken| taken == name) || !is_identifier(&name.replace('-', "_")) {
        Some("the name is taken by Rust, Cargo or a crate that the SDK uses: append `-sdk`, for instance")
    } else {
        None
    }
}

fn version(text: &str) -> Option<&'static str> {
    let (rest, build) = text.split_once('+').map_or((text, None), |(rest, build)| (rest, Some(build)));
    let (core, pre) = rest.split_once('-').map_or((rest, None), |(core, pre)| (core, Some(pre)));
    let number = |part: &str| {
        let no_leading_zero = part == "0" || !part.starts_with('0');
        no_leading_zero && part.bytes().all(|byte| byte.is_ascii_digit()) && part.parse::<u64>().is_ok()
    };
    let word = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    let numeric = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let good = core.split('.').count() == 3
        && core.split('.').all(number)
        && pre.is_none_or(|pre| pre.split('.').all(|part| word(part) && (!numeric(part) || number(part))))
        && build.is_none_or(|build| build.split('.').all(word));
    (!good).then_some("a version is MAJOR.MINOR.PATCH, as in `0.1.0` or `1.2.0-beta.1`")
}

fn keyword(text: &str) -> Option<&'static str> {
    let good = text.starts_with(|c: char| c.is_ascii_alphanumeric())
        && text.len() <= 20
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_+".contains(&byte));
    (!good).then_some("crates.io takes keywords of up to 20 ASCII letters, digits and hyphens")
}

fn function_name(name: &str) -> Option<&'static str> {
    let shape = name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
    let good = shape && is_identifier(name);
    (!good).then_some("write a Rust name in snake_case that is no keyword, as in `list_customers` or `kind`")
}

fn type_name(name: &str) -> Option<&'static str> {
    let shape = name.starts_with(|c: char| c.is_ascii_uppercase()) && name.bytes().all(|b| b.is_ascii_alphanumeric());
    let good = shape && is_identifier(name);
    (!good).then_some("write a Rust type name in UpperCamelCase, as in `CustomerPage`")
}

/// Whether this is an identifier of Rust, keywords excepted.
fn is_identifier(name: &str) -> bool {
    syn::parse_str::<syn::Ident>(name).is_ok()
}

fn dotted(key: &str) -> Option<&'static str> {
    let good = key.split_once('.').is_some_and(|(owner, member)| !owner.is_empty() && !member.is_empty());
    (!good).then_some("write owner and member with a dot between them, in quotes: \"Customer.type\"")
}

fn location(key: &str) -> Option<&'static str> {
    let good = key.starts_with('/') || key.starts_with("#/") || dotted(key).is_none();
    (!good).then_some("write \"Schema.property\" or a JSON Pointer such as \"#/components/schemas/Money\"")
}
