//! A tree as text: JSON, and YAML as people write it.

use restwright::tree::{Node, Object};

/// JSON.
pub fn json(node: &Node) -> String {
    let mut text = String::new();
    write_json(node, &mut text);
    text
}

fn write_json(node: &Node, text: &mut String) {
    match node {
        Node::Array(elements) => list(elements, '[', ']', text, write_json),
        Node::Object(members) => list(members, '{', '}', text, |(name, value), text| {
            text.push_str(&quoted(name));
            text.push(':');
            write_json(value, text);
        }),
        scalar => text.push_str(&json_scalar(scalar)),
    }
}

fn list<T>(
    parts: impl IntoIterator<Item = T>,
    open: char,
    close: char,
    text: &mut String,
    write: impl Fn(T, &mut String),
) {
    text.push(open);
    for (index, part) in parts.into_iter().enumerate() {
        if index > 0 {
            text.push(',');
        }
        write(part, text);
    }
    text.push(close);
}

fn json_scalar(node: &Node) -> String {
    match node {
        Node::Bool(value) => value.to_string(),
        Node::Number(number) => number.to_string(),
        Node::String(value) => quoted(value),
        _ => "null".to_owned(),
    }
}

/// A string as JSON and YAML both read it.
fn quoted(value: &str) -> String {
    let text = serde_json::Value::from(value).to_string();
    // Of what JSON leaves as it is, YAML does not allow these in a text, or takes them for ends of lines.
    let special =
        |c: char| matches!(c, '\u{7f}'..='\u{9f}' | '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}');
    text.chars().map(|c| if special(c) { format!("\\u{:04x}", u32::from(c)) } else { c.to_string() }).collect()
}

/// YAML in block style, with strings left bare where they can be and long ones in literal blocks.
pub fn yaml(node: &Node) -> String {
    let mut text = String::new();
    write_yaml(node, 0, &mut text);
    text
}

/// A value on lines of its own.
fn write_yaml(node: &Node, depth: usize, text: &mut String) {
    match node {
        Node::Object(members) if !members.is_empty() => write_members(members, depth, text),
        Node::Array(elements) if !elements.is_empty() => {
            for element in elements {
                indent(depth, text);
                text.push('-');
                write_value(element, depth, text);
            }
        }
        node => {
            text.push_str(&yaml_scalar(node));
            text.push('\n');
        }
    }
}

fn write_members(members: &Object, depth: usize, text: &mut String) {
    for (name, value) in members {
        indent(depth, text);
        // The keys of `responses` are numbers in nearly all YAML there is.
        let is_status =
            name.len() == 3 && name.starts_with(['1', '2', '3', '4', '5']) && name.chars().all(|c| c.is_ascii_digit());
        text.push_str(&if is_status || is_bare(name) { name.to_owned() } else { quoted(name) });
        text.push(':');
        write_value(value, depth, text);
    }
}

/// A value after a key or a dash.
fn write_value(node: &Node, depth: usize, text: &mut String) {
    match node {
        Node::Object(members) if !members.is_empty() => {
            text.push('\n');
            write_members(members, depth + 1, text);
        }
        Node::Array(elements) if !elements.is_empty() => {
            text.push('\n');
            write_yaml(node, depth + 1, text);
        }
        Node::String(value) if is_block(value) => {
            text.push_str(if value.ends_with('\n') { " |\n" } else { " |-\n" });
            for line in value.lines() {
                if !line.is_empty() {
                    indent(depth + 1, text);
                }
                text.push_str(line);
                text.push('\n');
            }
        }
        scalar => {
            text.push(' ');
            text.push_str(&yaml_scalar(scalar));
            text.push('\n');
        }
    }
}

fn indent(depth: usize, text: &mut String) {
    (0..depth).for_each(|_| text.push_str("  "));
}

fn yaml_scalar(node: &Node) -> String {
    match node {
        Node::Object(_) => "{}".to_owned(),
        Node::Array(_) => "[]".to_owned(),
        Node::String(value) if is_bare(value) => value.to_string(),
        scalar => json_scalar(scalar),
    }
}

/// Words that some version of YAML takes for something else than a string.
const WORDS: [&str; 14] =
    ["null", "true", "false", "yes", "no", "on", "off", "y", "n", "nan", "inf", "infinity", "none", "undefined"];

/// Whether a string needs no quotation marks in any version of YAML.
fn is_bare(value: &str) -> bool {
    let inside = |c: char| c.is_ascii_alphanumeric() || "_-./ ()".contains(c);
    value.starts_with(|c: char| c.is_ascii_alphabetic())
        && value.chars().all(inside)
        && !value.ends_with(' ')
        && !WORDS.contains(&value.to_ascii_lowercase().as_str())
}

/// Whether a string can be a literal block: several lines, none of which YAML would read differently.
fn is_block(value: &str) -> bool {
    let body = value.strip_suffix('\n').unwrap_or(value);
    let readable =
        |c: char| c == '\n' || c == '\t' || (' '..'\u{7f}').contains(&c) || ('\u{a0}'..'\u{2000}').contains(&c);
    body.contains('\n')
        && value.chars().all(readable)
        && !body.starts_with([' ', '\t', '\n'])
        && !body.ends_with('\n')
        && body.lines().all(|line| line.is_empty() || !line.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use restwright::tree;

    use super::{json, yaml};

    const NASTY: &str = r##"{
        "a": "no", "b": "1e3", "c": "two\nlines\n", "d": "two\n\n  lines", "e": " \n x", "f": "trailing ", "g": "\r\n",
        "200": {"x": [], "y": {}, "z": [[1, [2.0, 1e300]], {"k": null, "- q": "# no"}]}, "0x1": "0x1", "~": "~",
        "h": "\u2028\u0085\ufeff", "i": "a: b", "j": "a #b", "k": "line\n\n", "l": "\ttab\nx", "m": true,
        "n": -9223372036854775808, "o": 18446744073709551615, "": "", "p": "2001-01-01", "q": "'", "r": "a\n \nb"
    }"##;

    #[test]
    fn what_is_written_is_read_as_the_same() {
        let tree = tree::parse(NASTY).unwrap();
        assert_eq!(tree::parse(&json(&tree)).unwrap(), tree);
        assert_eq!(tree::parse(&yaml(&tree)).unwrap(), tree, "{}", yaml(&tree));
    }
}
