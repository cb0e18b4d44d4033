//! Characters that no reader sees: they are shown, so that a text is what it looks like.

/// Whether a character is a control or reorders text (Unicode Standard Annex 9), and so must not be written as it is.
pub fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        // The tags of plane 14 spell out a text that only programs read.
        || matches!(c, '\u{feff}' | '\u{e0000}'..='\u{e007f}')
}

/// The text with `\n` as its only line break, and hidden characters shown by their code. Tabs stay for the parser.
pub fn normalize(text: &str) -> String {
    let mut normal = String::with_capacity(text.len());
    let mut chars = text.trim_start_matches('\u{feff}').chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\r' => {
                chars.next_if_eq(&'\n');
                normal.push('\n');
            }
            '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => normal.push('\n'),
            '\n' | '\t' => normal.push(c),
            c => show(c, &mut normal),
        }
    }
    normal
}

/// Appends a character of a line: a hidden one by its code, a tab or line break as a space.
pub fn show(c: char, to: &mut String) {
    match c {
        '\t' | '\n' | '\r' => to.push(' '),
        c if is_hidden(c) => to.push_str(&format!("U+{:04X}", u32::from(c))),
        c => to.push(c),
    }
}

/// A line with its hidden characters shown.
pub fn shown(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    text.chars().for_each(|c| show(c, &mut line));
    line
}
