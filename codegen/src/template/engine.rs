//! The template engine with our templates.

use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{AutoEscape, Environment, UndefinedBehavior, Value};
use serde::Serialize;

use crate::prose;

/// Name and text of each template.
const TEMPLATES: [(&str, &str); 9] = [
    ("Cargo.toml", include_str!("../../templates/Cargo.toml.j2")),
    ("README.md", include_str!("../../templates/README.md.j2")),
    ("quickstart.rs", include_str!("../../templates/examples/quickstart.rs.j2")),
    ("service.md", include_str!("../../templates/docs/service.md.j2")),
    ("end.md", include_str!("../../templates/docs/end.md.j2")),
    ("operation.md", include_str!("../../templates/docs/operation.md.j2")),
    ("events.md", include_str!("../../templates/docs/events.md.j2")),
    ("models.md", include_str!("../../templates/docs/models.md.j2")),
    ("model.md", include_str!("../../templates/docs/model.md.j2")),
];

/// Renders templates.
pub struct Engine(Environment<'static>);

impl Engine {
    /// An engine that knows our templates.
    pub fn new() -> Result<Self, String> {
        let mut environment = Environment::new();
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        // What is to be escaped was escaped when the context was made.
        environment.set_auto_escape_callback(|_| AutoEscape::None);
        let lines = SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).keep_trailing_newline(true).build();
        environment.set_syntax(lines.map_err(|error| describe("syntax", &error))?);
        environment.add_filter("toml", toml);
        environment.add_filter("key", key);
        for (name, text) in TEMPLATES {
            environment.add_template(name, text).map_err(|error| describe(name, &error))?;
        }
        Ok(Self(environment))
    }

    /// The text of a template with its context.
    pub fn render(&self, name: &str, context: &impl Serialize) -> Result<String, String> {
        let template = self.0.get_template(name).map_err(|error| describe(name, &error))?;
        template.render(Value::from(Serde(context))).map_err(|error| describe(name, &error))
    }
}

fn describe(name: &str, error: &minijinja::Error) -> String {
    format!("{name}: {error:#}")
}

/// A string, or a list of strings, as TOML.
fn toml(value: &Value) -> String {
    match value.as_str() {
        Some(text) => toml_string(text),
        None => {
            let elements = value.try_iter().into_iter().flatten();
            let elements: Vec<String> =
                elements.map(|element| toml_string(element.as_str().unwrap_or_default())).collect();
            format!("[{}]", elements.join(", "))
        }
    }
}

/// A key of TOML: quoted only where it must be.
pub fn key(name: &str) -> String {
    let is_bare = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
    if is_bare { name.to_owned() } else { toml_string(name) }
}

/// A basic string (TOML 1.0): on one line, whatever it holds.
pub fn toml_string(text: &str) -> String {
    let mut string = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => string.push_str("\\\""),
            '\\' => string.push_str("\\\\"),
            '\n' => string.push_str("\\n"),
            '\t' => string.push_str("\\t"),
            c if prose::is_hidden(c) => string.push_str(&format!("\\U{:08X}", u32::from(c))),
            c => string.push(c),
        }
    }
    string.push('"');
    string
}

#[cfg(test)]
mod tests {
    use super::toml_string;

    #[test]
    fn strings_stay_strings() {
        for text in ["plain", "a\"b\\c\nd\te\r\u{0}\u{7f}\u{202e}\u{2028}", "\"\nbuild = \"x", "'''", "größe"] {
            let table: toml::Table = toml::from_str(&format!("a = {}", toml_string(text))).expect("it is TOML");
            assert_eq!(table.get("a").and_then(|value| value.as_str()), Some(text));
        }
    }
}
