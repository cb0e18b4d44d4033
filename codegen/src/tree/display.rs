//! A value as a reader sees it: JSON, on one line.

use std::fmt;

use super::{Node, Number};

/// With a space after commas and colons. A number has an exponent where its digits alone would tell less.
impl fmt::Display for Node {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Bool(value) => value.fmt(f),
            Self::Number(Number::Integer(value)) => value.get().fmt(f),
            Self::Number(Number::Float(value)) if value.abs() >= 1e16 => write!(f, "{value:?}"),
            Self::Number(Number::Float(value)) => value.fmt(f),
            Self::String(text) => string(text).fmt(f),
            Self::Array(elements) => {
                f.write_str("[")?;
                separated(f, elements, |f, element| element.fmt(f))?;
                f.write_str("]")
            }
            Self::Object(members) => {
                f.write_str("{")?;
                separated(f, members.iter(), |f, (name, value)| write!(f, "{}: {value}", string(name)))?;
                f.write_str("}")
            }
        }
    }
}

impl Node {
    /// As it is in a sentence: a string without quotes, what else as JSON.
    pub fn bare(&self) -> String {
        self.as_str().map_or_else(|| self.to_string(), str::to_owned)
    }
}

fn string(text: &str) -> serde_json::Value {
    text.into()
}

fn separated<T>(
    f: &mut fmt::Formatter,
    items: impl IntoIterator<Item = T>,
    write: impl Fn(&mut fmt::Formatter, T) -> fmt::Result,
) -> fmt::Result {
    for (index, item) in items.into_iter().enumerate() {
        if index > 0 {
            f.write_str(", ")?;
        }
        write(f, item)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::tree::parse;

    #[test]
    fn a_value_is_json_on_one_line() {
        let text = r#"{"a\n": [1, 2.0, 0.5, 1e300, true, null], "b": {"c": "\"", "d": {}}, "e": 18446744073709551616}"#;
        let shown = parse(text).map(|node| node.to_string());
        let expected =
            r#"{"a\n": [1, 2, 0.5, 1e300, true, null], "b": {"c": "\"", "d": {}}, "e": 1.8446744073709552e19}"#;
        assert_eq!(shown.as_deref(), Ok(expected));
    }
}
