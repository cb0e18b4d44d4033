//! From a name of the document to an identifier of Rust: words, case, keywords.

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};
use unicode_security::GeneralSecurityProfile;

/// Strict and reserved keywords of edition 2024 that may be written raw.
const KEYWORDS: [&str; 49] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
    "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield", "union",
];

/// Names that cannot even be written raw.
const RESERVED: [&str; 5] = ["self", "Self", "super", "crate", "_"];

/// A type or variant: `UpperCamelCase`.
pub fn type_name(text: &str) -> String {
    finish(spoken(text).to_upper_camel_case(), "N")
}

/// A field, method, argument or module: `snake_case`; keywords are left to the caller.
pub fn value_name(text: &str) -> String {
    if is_snake_case(text) {
        return finish(text.to_owned(), "n");
    }
    finish(spoken(text).to_snake_case(), "n")
}

/// Whether case conversion would leave a name as it is, as it does with most.
fn is_snake_case(text: &str) -> bool {
    let is_plain = |word: &str| word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    text.split('_').all(|word| !word.is_empty() && is_plain(word))
}

/// A static: `SHOUTY_SNAKE_CASE`.
pub fn static_name(text: &str) -> String {
    finish(spoken(text).to_shouty_snake_case(), "N")
}

/// A method or field as it is written: raw where it is a keyword.
pub fn raw(name: &str) -> String {
    if KEYWORDS.contains(&name) && name != "union" {
        format!("r#{name}")
    } else if RESERVED.contains(&name) {
        format!("{name}_")
    } else {
        name.to_owned()
    }
}

/// A module as it is written and as its file is called: never a keyword, for `mod.rs` is taken.
pub fn module_name(text: &str) -> String {
    let name = value_name(text);
    let taken = KEYWORDS.contains(&name.as_str()) || RESERVED.contains(&name.as_str()) || is_device(&name);
    if taken { format!("{name}_") } else { name }
}

/// Whether Windows takes a file of this name, with any ending, for a device.
pub fn is_device(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    let numbered = |device: &str| {
        lower
            .strip_prefix(device)
            .is_some_and(|rest| matches!(rest.as_bytes(), [b'0'..=b'9']) || "¹²³".contains(rest) && !rest.is_empty())
    };
    matches!(lower.as_str(), "con" | "prn" | "aux" | "nul" | "conin$" | "conout$") || numbered("com") || numbered("lpt")
}

/// A name with something behind it; the underscore that told it from a reserved word is no longer needed.
pub fn longer(name: &str, suffix: &str) -> String {
    format!("{}{suffix}", name.trim_end_matches('_'))
}

/// Makes an identifier of what the case conversion left.
fn finish(name: String, digit_prefix: &str) -> String {
    match name.chars().next() {
        None => digit_prefix.to_owned(),
        Some(first) if first.is_numeric() => format!("{digit_prefix}{name}"),
        Some(_) if RESERVED.contains(&name.as_str()) => format!("{name}_"),
        Some(_) => name,
    }
}

/// The words of a name: letters and digits; signs are spoken where nothing else is left or where they carry the
/// meaning, as in `-created_at`.
fn spoken(text: &str) -> String {
    let signed = |sign: char| text.strip_prefix(sign).is_some_and(|rest| rest.starts_with(char::is_alphanumeric));
    let body: String = text.chars().map(|c| if is_word(c) { c } else { ' ' }).collect();
    match () {
        () if signed('-') => format!("minus {body}"),
        () if signed('+') => format!("plus {body}"),
        () if body.chars().all(|c| matches!(c, ' ' | '_')) => {
            text.chars().take(8).map(sign_name).collect::<Vec<_>>().join(" ")
        }
        () => body,
    }
}

/// What may stand in an identifier: Unicode Standard Annex 31 is narrower than `is_alphanumeric` for other letters and
/// digits, and the compiler warns of what Unicode Technical Standard 39 (§3.1) does not recommend.
pub fn is_word(c: char) -> bool {
    let is_identifier = || syn::parse_str::<syn::Ident>(&format!("a{c}")).is_ok();
    c.is_ascii_alphanumeric() || c == '_' || (!c.is_ascii() && c.identifier_allowed() && is_identifier())
}

/// A sign in words.
pub fn sign_name(c: char) -> String {
    let name = match c {
        ' ' => "space",
        '*' => "star",
        '+' => "plus",
        '-' => "minus",
        '/' => "slash",
        '.' => "dot",
        ',' => "comma",
        ':' => "colon",
        ';' => "semicolon",
        '=' => "equal",
        '<' => "less",
        '>' => "greater",
        '!' => "not",
        '?' => "question",
        '&' => "and",
        '|' => "or",
        '%' => "percent",
        '#' => "hash",
        '@' => "at",
        '$' => "dollar",
        '~' => "tilde",
        '^' => "caret",
        '_' => "underscore",
        other => return format!("u{:x}", u32::from(other)),
    };
    name.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_read_naturally() {
        for (text, ty, value) in [
            ("customer_in_body", "CustomerInBody", "customer_in_body"),
            ("Idempotency-Key", "IdempotencyKey", "idempotency_key"),
            ("created_at[before]", "CreatedAtBefore", "created_at_before"),
            ("-created_at", "MinusCreatedAt", "minus_created_at"),
            ("$not_in", "NotIn", "not_in"),
            ("creation_time:asc", "CreationTimeAsc", "creation_time_asc"),
            ("3d", "N3d", "n3d"),
            ("*", "Star", "star"),
            ("", "N", "n"),
            ("Self", "Self_", "self_"),
            ("_", "Underscore", "underscore"),
            ("🦀", "U1f980", "u1f980"),
            ("größe", "Größe", "größe"),
            ("Paʿʿel", "PaEl", "pa_el"),
            ("ﬁsh", "Sh", "sh"),
            ("заказ", "Заказ", "заказ"),
        ] {
            assert_eq!((type_name(text).as_str(), value_name(text).as_str()), (ty, value), "{text:?}");
            assert!(syn::parse_str::<syn::Ident>(&raw(&type_name(text))).is_ok(), "{text:?}");
            assert!(syn::parse_str::<syn::Ident>(&raw(&value_name(text))).is_ok(), "{text:?}");
        }
    }

    #[test]
    fn keywords_are_written_raw_where_that_is_possible() {
        assert_eq!(raw("type"), "r#type");
        assert_eq!(raw("self"), "self_");
        assert_eq!(module_name("mod"), "mod_");
        for (name, module) in
            [("Con", "con_"), ("AUX", "aux_"), ("com1", "com1_"), ("com", "com"), ("Console", "console")]
        {
            assert_eq!(module_name(name), module);
        }
    }
}
