//! A text that matches a pattern.

use std::iter::Peekable;
use std::str::Chars;

/// Groups inside groups are followed so far.
const DEPTH: usize = 16;

/// What is repeated more often than this, or gets longer, is not for a text of a test.
const REPEATED: usize = 1_000;
const LENGTH: usize = 10_000;

/// A text that a pattern allows, of at least so many characters if the pattern leaves that open: of alternatives the
/// first, of a class the first character, each repeated as often as it must be, optional things once. What looks ahead or
/// behind is not looked at, nor what refers to another part: then the text may not match, and the call that is made
/// with it says so.
pub fn sample(pattern: &str, least: usize) -> String {
    let (mut text, mut repeated) = (String::new(), 1);
    // What may be repeated for ever is, until the text is long enough.
    while repeated <= least.clamp(1, REPEATED) {
        text = Sampler { rest: pattern.chars().peekable(), repeated }.alternatives(DEPTH);
        if text.chars().count() >= least {
            break;
        }
        repeated += 1;
    }
    text
}

struct Sampler<'p> {
    rest: Peekable<Chars<'p>>,
    /// How often that is repeated which may be repeated for ever.
    repeated: usize,
}

impl Sampler<'_> {
    /// Up to the end, or to the parenthesis that closes the group.
    fn alternatives(&mut self, depth: usize) -> String {
        let first = self.sequence(depth);
        while self.rest.next_if_eq(&'|').is_some() {
            self.sequence(depth);
        }
        first
    }

    fn sequence(&mut self, depth: usize) -> String {
        let mut text = String::new();
        while let Some(c) = self.rest.next_if(|c| !matches!(c, '|' | ')')) {
            let one = match c {
                '^' | '$' => continue,
                '\\' => match self.rest.next().unwrap_or('\\') {
                    'b' | 'B' | 'A' | 'z' | 'Z' | 'G' => continue,
                    c => self.escaped(c).to_string(),
                },
                '[' => self.class().to_string(),
                '(' => self.group(depth),
                '.' => 'x'.to_string(),
                other => other.to_string(),
            };
            // Repetitions in repetitions would multiply.
            let times = self.times().min(LENGTH / one.len().max(1));
            text.extend(std::iter::repeat_n(one, times));
        }
        text
    }

    /// What stands in parentheses; nothing where it only looks around.
    fn group(&mut self, depth: usize) -> String {
        let mut looks = false;
        if self.rest.next_if_eq(&'?').is_some() {
            match self.rest.next() {
                Some('=' | '!') => looks = true,
                Some('<') => match self.rest.peek() {
                    Some('=' | '!') => looks = true,
                    _ => drop(self.rest.by_ref().find(|c| *c == '>')),
                },
                Some('P') => drop(self.rest.by_ref().find(|c| *c == '>')),
                // Flags; what is for this group alone ends with a colon.
                Some(c) if c != ':' => while self.rest.next_if(|c| *c != ')').is_some_and(|c| c != ':') {},
                _ => {}
            }
        }
        let text = match depth.checked_sub(1) {
            Some(depth) => self.alternatives(depth),
            None => String::new(),
        };
        self.rest.next_if_eq(&')');
        if looks { String::new() } else { text }
    }

    fn escaped(&mut self, c: char) -> char {
        match c {
            'd' => '7',
            'w' | 'S' | 'D' => 'x',
            's' => ' ',
            'W' => '-',
            't' => '\t',
            'n' => '\n',
            'r' => '\r',
            'x' => self.code(2),
            'u' => self.code(4),
            'p' | 'P' => {
                if self.rest.peek() == Some(&'{') {
                    self.rest.by_ref().find(|c| *c == '}');
                }
                'A'
            }
            other => other,
        }
    }

    fn code(&mut self, digits: usize) -> char {
        let text: String = (0..digits).filter_map(|_| self.rest.next_if(char::is_ascii_hexdigit)).collect();
        u32::from_str_radix(&text, 16).ok().and_then(char::from_u32).unwrap_or('x')
    }

    /// A character of a class: a letter or digit where the class has one first.
    fn class(&mut self) -> char {
        let negated = self.rest.next_if_eq(&'^').is_some();
        let (mut ranges, mut is_first) = (Vec::new(), true);
        while let Some(c) = self.rest.next() {
            if c == ']' && !is_first {
                break;
            }
            is_first = false;
            let from = if c == '\\' { self.in_class() } else { (c, c) };
            let range = match self.rest.next_if_eq(&'-') {
                Some(_) if self.rest.peek().is_some_and(|c| *c != ']') => {
                    let end = self.rest.next().unwrap_or('-');
                    (from.0, if end == '\\' { self.in_class().1 } else { end })
                }
                Some(_) => {
                    ranges.push(from);
                    ('-', '-')
                }
                None => from,
            };
            ranges.push(range);
        }
        let has = |c: char| ranges.iter().any(|(first, last)| (*first..=*last).contains(&c));
        let plain = || ('a'..='z').chain('A'..='Z').chain('0'..='9').chain(' '..='~');
        match negated {
            true => plain().find(|c| !has(*c)).unwrap_or('x'),
            false => ranges.first().map_or('x', |(first, _)| if has('x') && *first < ' ' { 'x' } else { *first }),
        }
    }

    fn in_class(&mut self) -> (char, char) {
        match self.rest.next().unwrap_or('\\') {
            'd' => ('0', '9'),
            'w' => ('a', 'z'),
            // All but some is anything.
            'S' | 'D' | 'W' => ('x', 'x'),
            c => {
                let one = self.escaped(c);
                (one, one)
            }
        }
    }

    /// How often what came before has to be repeated.
    fn times(&mut self) -> usize {
        let times = match self.rest.peek() {
            Some('?') => 1,
            Some('*' | '+') => self.repeated,
            Some('{') => return self.counted(),
            _ => return 1,
        };
        self.rest.next();
        self.rest.next_if(|c| matches!(c, '?' | '+'));
        times
    }

    /// `{2}`, `{2,}`, `{2,5}`.
    fn counted(&mut self) -> usize {
        self.rest.next();
        let inside: String = self.rest.by_ref().take_while(|c| *c != '}').collect();
        self.rest.next_if(|c| matches!(c, '?' | '+'));
        let mut numbers = inside.split(',').map(|number| number.trim().parse::<usize>().ok());
        let least = numbers.next().flatten().unwrap_or(1);
        let most = match numbers.next() {
            None => least,
            Some(most) => most.unwrap_or(usize::MAX),
        };
        // What may be left out appears once, if it can.
        least.max(self.repeated).min(most).min(REPEATED)
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
            (r"^(?:GB|DE)-(?<year>\d{2})?x*$", "GB-77x"),
            (r"^(?=.{2})[^a-c/]+(a|(b)c)\.\x41$", "da.A"),
            (r"^[\w.-]{0,3}\s?[]a]$", "a ]"),
            (r"^[a-z][-a-z0-9]*[.]$", "a-."),
        ] {
            assert_eq!(sample(pattern, 0), text, "{pattern}");
        }
    }

    #[test]
    fn samples_are_long_enough() {
        assert_eq!(sample("^a+b{2,}c{0,3}$", 9), "aaabbbccc");
        assert_eq!(sample("^a$", 9), "a");
    }

    #[test]
    fn anything_ends() {
        for pattern in [
            "(",
            "((((",
            "[",
            "[^",
            "a{",
            "(?",
            "(?<",
            "\\",
            "[a-",
            "[\\",
            "x{999999999}",
            "|",
            ")",
            "a)b",
            "(?i",
            "((a{1000}){1000}){1000}",
        ] {
            assert!(sample(pattern, 5).len() <= 20_000, "{pattern}");
        }
    }
}
