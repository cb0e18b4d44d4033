//! A unified diff, short enough to be read.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::time::Duration;

use similar::TextDiff;

/// At most this many lines of each file are shown; who needs more regenerates and asks git.
const SHOWN_LINES: usize = 60;

/// Two files with hardly a line in common are compared coarsely rather than for minutes.
const PATIENCE: Duration = Duration::from_millis(500);

/// The unified diff from the contents in the folder to the generated ones: at most 60 lines, fit for a terminal.
pub fn unified(name: &str, old: &[u8], new: &[u8]) -> String {
    let (Ok(old), Ok(new)) = (std::str::from_utf8(old), std::str::from_utf8(new)) else {
        return format!("{name}: binary contents differ\n");
    };
    let diff = TextDiff::configure().timeout(PATIENCE).diff_lines(old, new);
    let full = diff.unified_diff().context_radius(3).header(name, &format!("{name} (as generated)")).to_string();
    let mut lines = full.split_inclusive('\n');
    let mut shown = visible(&lines.by_ref().take(SHOWN_LINES).collect::<String>()).into_owned();
    match lines.count() {
        0 => {}
        left => writeln!(shown, "… and {left} more lines").expect("a string takes any text"),
    }
    shown
}

/// Text as a terminal may show it; carriage returns become visible as well, as they may be all that differs.
pub(super) fn visible(text: &str) -> Cow<'_, str> {
    let hidden = |c: char| {
        c.is_control() && c != '\n' && c != '\t' || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    if !text.contains(hidden) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        if hidden(c) { shown.extend(c.escape_unicode()) } else { shown.push(c) }
    }
    Cow::Owned(shown)
}
