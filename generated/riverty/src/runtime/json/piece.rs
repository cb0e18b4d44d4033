//! A short piece of what was found where something else was expected: in one line, and without what may be secret.

/// More characters than this are cut.
const LONGEST: usize = 60;

/// A word of more characters than this, and of nothing but letters, digits and what stands in tokens, may be one.
const LONGEST_WORD: usize = 20;

/// So much of such a word is shown.
const SHOWN_OF_WORD: usize = 4;

/// Names of which these are a part are those of secrets.
const SECRET: [&str; 10] = [
    "password",
    "passwd",
    "passphrase",
    "passcode",
    "secret",
    "token",
    "credential",
    "authorization",
    "apikey",
    "privatekey",
];

/// As [`SECRET`], for whole words.
const SECRET_WORDS: [&str; 12] =
    ["key", "keys", "pwd", "pin", "otp", "cvv", "cvc", "ssn", "auth", "cookie", "signature", "jwt"];

/// A piece of the value at the beginning of a text, to be shown; empty where its kind says all.
#[cold]
pub(super) fn of(text: &str) -> String {
    match text.as_bytes().first() {
        // What an object holds may be secret, and so may the elements of an array.
        None | Some(b'n' | b'{' | b'[') => String::new(),
        Some(b'"') => shown(&text[..string(text)]),
        Some(b'-' | b'0'..=b'9' | b't' | b'f') => {
            shown(text.split([',', '}', ']', ' ', '\n', '\r', '\t']).next().unwrap_or_default())
        }
        Some(_) => shown(text),
    }
}

/// Where the string at the beginning of a text ends.
fn string(text: &str) -> usize {
    let mut escaped = true;
    for (index, byte) in text.bytes().enumerate().take(4 * LONGEST) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return index + 1,
            _ => {}
        }
    }
    text.char_indices().nth(LONGEST + 1).map_or(text.len(), |(end, _)| end)
}

/// The beginning of a text, in one line.
fn shown(text: &str) -> String {
    let is_cut = text.chars().nth(LONGEST).is_some();
    let mut piece = String::new();
    let mut word = 0;
    for character in text.chars().take(LONGEST) {
        word = if is_of_token(character) { word + 1 } else { 0 };
        if word > LONGEST_WORD {
            // Its beginning was taken for a usual word.
            let kept = piece.char_indices().rev().nth(word - 2 - SHOWN_OF_WORD).map_or(0, |(index, _)| index);
            piece.truncate(kept);
            piece.push('…');
            return piece;
        }
        match character {
            character if is_control(character) => piece.extend(character.escape_unicode()),
            character => piece.push(character),
        }
    }
    if is_cut {
        piece.push('…');
    }
    piece
}

fn is_of_token(character: char) -> bool {
    character.is_ascii_alphanumeric() || matches!(character, '_' | '-' | '+' | '/' | '=' | '.' | '~' | '%')
}

/// Whether a character would break a line, or turn its text around.
fn is_control(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

/// Whether a member of this name holds something secret.
#[cold]
pub(super) fn is_secret(name: &str) -> bool {
    let plain: String = name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect();
    SECRET.iter().any(|part| plain.contains(part)) || words(name).any(|word| SECRET_WORDS.contains(&word.as_str()))
}

/// The words of a name, in small letters: those of `apiKey`, `api_key` and `API-Key` are the same.
fn words(name: &str) -> impl Iterator<Item = String> {
    let mut words = vec![String::new()];
    let mut was_small = false;
    for character in name.chars() {
        let begins = character.is_uppercase() && was_small;
        if begins || !character.is_alphanumeric() {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut().filter(|_| character.is_alphanumeric()) {
            word.extend(character.to_lowercase());
        }
        was_small = character.is_lowercase();
    }
    words.into_iter()
}

/// A name, cut where it is too long to be one.
#[cold]
pub(super) fn name(name: &str) -> String {
    match name.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &name[..end]),
        None => name.to_owned(),
    }
}
