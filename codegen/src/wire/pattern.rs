//! A text that matches a pattern.

use std::iter::Peekable;
use std::str::Chars;

/// A text that a simple pattern allows: literals, classes, `\d` and the like, each repeated as often as it must be.
/// For anything else the text may not match; the call that is made with it then says so.
pub fn sample(pattern: &str) -> String {
    let mut rest = pattern.chars().peekable();
    let mut text = String::new();
    while let Some(c) = rest.next() {
        let one = match c {
            '^' | '$' => continue,
            '\\' => escaped(rest.next().unwrap_or('\\')),
            '[' => class(&mut rest),
            '.' => 'x',
            other => other,
        };
        let times = least(&mut rest);
        text.extend(std::iter::repeat_n(one, times));
    }
    text
}

fn escaped(c: char) -> char {
    match c {
        'd' => '7',
        'w' => 'x',
        's' => ' ',
        other => other,
    }
}

/// The first character of a class.
fn class(rest: &mut Peekable<Chars<'_>>) -> char {
    let mut first = None;
    while let Some(c) = rest.next() {
        match c {
            ']' => break,
            '\\' => {
                let c = rest.next().map(escaped);
                first = first.or(c);
            }
            other => first = first.or(Some(other)),
        }
    }
    first.unwrap_or('x')
}

/// How often what came before has to be repeated, at least; optional things appear once.
fn least(rest: &mut Peekable<Chars<'_>>) -> usize {
    match rest.peek() {
        Some('?' | '*' | '+') => {
            rest.next();
            1
        }
        Some('{') => {
            rest.next();
            let inside: String = rest.by_ref().take_while(|c| *c != '}').collect();
            inside.split(',').next().and_then(|least| least.trim().parse().ok()).unwrap_or(1)
        }
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::sample;

    #[test]
    fn samples_match() {
        for (pattern, text) in [
            (r"^\d{4}$", "7777"),
            (r"^[A-Z]{2}$", "AA"),
            (r"^\d{3}-\d{2}-\d{4}$", "777-77-7777"),
            (r"^\+[1-9]\d{1,14}$", "+17"),
        ] {
            assert_eq!(sample(pattern), text, "{pattern}");
        }
    }
}
