//! Texts that are made up, where a document has no example.

use super::fit::{Hint, SHOWN_CONTENT};
use super::pattern;
use crate::ir::{Constraint, Type};

/// A text of the type.
pub fn sample_text(ty: &Type, hint: Hint<'_>) -> String {
    let text = match ty {
        Type::DateTime => "2025-03-14T09:26:53Z",
        Type::Date => "2025-03-14",
        Type::Time => "09:26:53Z",
        Type::Duration => "PT1H30M",
        Type::Uuid => "0b6f2a5e-3c1d-4e8f-9a7b-5d2c4e6f8a90",
        Type::Decimal | Type::DecimalText => "12.50",
        Type::Base64 => "aGVsbG8=",
        Type::Base64Url => "aGVsbG8",
        Type::HttpDate => "Fri, 14 Mar 2025 09:26:53 GMT",
        Type::UnixTime => "1741944413",
        Type::Seconds => "90",
        _ => return sample_string(hint),
    };
    text.to_owned()
}

/// A text within its limits. What stands for a value of the caller's own is recognised by its name, unless a pattern
/// gives it a form.
fn sample_string(Hint { name, constraints, .. }: Hint<'_>) -> String {
    let pattern = constraints.iter().find(|constraint| constraint.keyword == "pattern");
    let pattern = pattern.and_then(|constraint| constraint.value.as_str()).filter(|pattern| is_form(pattern));
    let formed = pattern.map(|pattern| pattern::sample(pattern, 1)).unwrap_or_default();
    if (1..=SHOWN_CONTENT).contains(&formed.len()) && formed.chars().all(|c| c.is_ascii_graphic() || c == ' ') {
        return formed;
    }
    let text = name.trim_matches(|c: char| !c.is_alphanumeric());
    let text = if text.is_empty() { "text" } else { text };
    let longest = constraints.iter().find_map(Constraint::longest).unwrap_or(usize::MAX);
    text.chars().take(longest).collect()
}

/// Whether a pattern describes a text from its beginning to its end, such as that of a postal code, rather than of which
/// characters any text may be: nothing is repeated without an end.
fn is_form(pattern: &str) -> bool {
    let Some(inner) = pattern.strip_prefix('^').and_then(|rest| rest.strip_suffix('$')) else { return false };
    let (mut is_escaped, mut in_class, mut last) = (false, false, ' ');
    for c in inner.chars() {
        let is_endless = matches!(c, '+' | '*') || c == '}' && last == ',';
        match c {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            '[' => in_class = true,
            ']' => in_class = false,
            _ if is_endless && !in_class => return false,
            _ => {}
        }
        last = c;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::{Hint, sample_string};
    use crate::ir::Constraint;
    use crate::tree::Node;

    #[test]
    fn made_up_text_has_the_form_that_is_asked_for() {
        for (pattern, text) in [
            (r"^\d{5}$", "77777"),
            ("^[A-Z]{2}-[0-9]{2,4}$", "AA-00"),
            // Of these the name says more, whether it matches or not.
            ("^[a-z]+$", "postal_code"),
            (r"^.{1,}$", "postal_code"),
            ("[0-9]{5}", "postal_code"),
            ("^$", "postal_code"),
            (r"^[\x00]$", "postal_code"),
        ] {
            let constraints = [Constraint { keyword: "pattern", value: Node::text(pattern) }];
            assert_eq!(sample_string(Hint::new("postal_code", &constraints)), text, "{pattern}");
        }
        assert_eq!(sample_string(Hint::new("$", &[])), "text");
    }
}
