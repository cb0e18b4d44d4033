//! Names that differ in nothing but capitals, blanks and signs: the spelling itself, in words, tells them apart.
//!
//! ```text
//! id, ID, Id            id, id_upper, id_capitalized
//! Etc/GMT+5, Etc/GMT-5  EtcGmt5, EtcGmtMinus5
//! @id, _id              at_id, underscore_id
//! ```

use super::ident::{is_word, sign_name};

/// How letters are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Case {
    Lower,
    Camel,
    Capitalized,
    Mixed,
    Upper,
}

impl Case {
    fn of(text: &str) -> Option<Self> {
        let mut letters = text.chars().filter(|c| c.is_lowercase() || c.is_uppercase());
        let first = letters.next()?;
        let (mut lower, mut upper) = (false, false);
        letters.for_each(|c| if c.is_lowercase() { lower = true } else { upper = true });
        Some(match (first.is_lowercase(), lower, upper) {
            (true, _, false) => Self::Lower,
            (true, _, true) => Self::Camel,
            (false, false, _) => Self::Upper,
            (false, true, false) => Self::Capitalized,
            (false, true, true) => Self::Mixed,
        })
    }

    fn word(self) -> &'static str {
        match self {
            Self::Lower => "lower",
            Self::Camel => "camel",
            Self::Capitalized => "capitalized",
            Self::Mixed => "mixed",
            Self::Upper => "upper",
        }
    }
}

/// Which of several spellings of one name is the plainest: it needs no further words.
pub fn rank(text: &str) -> impl Ord + use<> {
    (Case::of(text), text.chars().filter(|c| !c.is_alphanumeric()).count())
}

/// Texts for a name that another one, spelt like `other`, has already; the best first.
pub fn variations(text: &str, other: &str) -> Vec<String> {
    let signed = spoken(text, |c, next| c == '+' || c == '-' && next.is_none_or(|next| next.is_ascii_digit()));
    let edged = edges(text);
    let all = spoken(text, |_, _| true);
    let letters = |text: &str| text.chars().filter(|c| c.is_alphabetic()).collect::<String>();
    let mut texts = vec![signed, edged.clone()];
    if let Some(case) = Case::of(text).filter(|_| letters(text) != letters(other)) {
        texts.extend([text, edged.as_str(), all.as_str()].map(|text| format!("{text} {}", case.word())));
    }
    texts.push(all);
    if text.starts_with(|c: char| c.is_numeric()) {
        texts.push(format!("number {text}"));
    }
    texts
}

/// With words for the signs, but for those that only separate words in the middle.
fn edges(text: &str) -> String {
    let is_word = |c: char| c.is_alphanumeric();
    let (Some(first), Some(last)) = (text.find(is_word), text.rfind(is_word)) else { return spoken(text, |_, _| true) };
    let end = last + text[last..].chars().next().map_or(0, char::len_utf8);
    let separates = |c: char| matches!(c, ' ' | '_' | '-' | '.');
    let every = |text: &str| spoken(text, |_, _| true);
    let inner = spoken(&text[first..end], |c, _| !separates(c));
    [every(&text[..first]), inner, every(&text[end..])].join(" ")
}

/// With words for some of the signs; a sign is seen together with what follows it.
fn spoken(text: &str, is_meant: impl Fn(char, Option<char>) -> bool) -> String {
    let mut words = String::new();
    let mut rest = text.chars().peekable();
    let mut before = None;
    while let Some(c) = rest.next() {
        let (is_sign, next) = (c == '_' || !is_word(c), rest.peek().copied());
        let is_between = [before, next].iter().all(|c| c.is_some_and(char::is_alphabetic));
        match is_sign && is_meant(c, next) {
            true if c == '-' && is_between => words.push_str(" hyphen "),
            true => words.push_str(&format!(" {} ", sign_name(c))),
            false => words.push(c),
        }
        before = Some(c);
    }
    words
}

#[cfg(test)]
mod tests {
    use super::variations;
    use crate::names::ident::{type_name, value_name};

    #[test]
    fn spellings_are_told_apart_in_words() {
        for (text, other, expected) in [
            ("ID", "id", "id_upper"),
            ("Id", "id", "id_capitalized"),
            ("@id", "id", "at_id"),
            ("_id", "id", "underscore_id"),
            ("id ", "id", "id_space"),
            ("prefs/voting", "prefs_voting", "prefs_slash_voting"),
            ("prefs_cardCovers", "prefs_card_covers", "prefs_card_covers_camel"),
            ("created-by", "created_by", "created_hyphen_by"),
        ] {
            let plain = value_name(other);
            let found = variations(text, other).iter().map(|text| value_name(text)).find(|name| *name != plain);
            assert_eq!(found.as_deref(), Some(expected), "{text:?}");
        }
        for (text, other, expected) in [
            ("ASC", "asc", "AscUpper"),
            ("Etc/GMT-5", "Etc/GMT+5", "EtcGmtMinus5"),
            ("google+", "google", "GooglePlus"),
            ("a b", "a_b", "ASpaceB"),
            ("1.0", "10", "N1Dot0"),
            ("C#", "C", "CHash"),
            ("38", "N38", "Number38"),
        ] {
            let plain = type_name(other);
            let found = variations(text, other).iter().map(|text| type_name(text)).find(|name| *name != plain);
            assert_eq!(found.as_deref(), Some(expected), "{text:?}");
        }
    }
}
