//! A crate name for a document that nobody has named.

/// crates.io takes 64 characters; names of half that length are still readable.
const MAX_LENGTH: usize = 40;

/// The crate name for a document with this title: its words in ASCII kebab-case, with `-sdk` at the end.
///
/// ```
/// assert_eq!(restwright::config::package_slug("Bob's Pet Store (v2)"), "bobs-pet-store-v2-sdk");
/// assert_eq!(restwright::config::package_slug("支付"), "api-sdk");
/// ```
pub fn package_slug(title: &str) -> String {
    let mut slug = String::new();
    for word in words(title) {
        let separator = usize::from(!slug.is_empty());
        let room = MAX_LENGTH.saturating_sub(slug.len() + separator);
        if word.len() > room && !slug.is_empty() {
            break;
        }
        if separator == 1 {
            slug.push('-');
        }
        slug.extend(word.chars().take(room));
    }
    let named = slug.strip_suffix("-sdk").unwrap_or(&slug);
    match named.chars().next() {
        None => "api-sdk".to_owned(),
        // A crate name cannot begin with a digit.
        Some('0'..='9') => format!("api-{named}-sdk"),
        Some(_) => format!("{named}-sdk"),
    }
}

/// The words of a title, in lower case. Apostrophes and letters beyond ASCII do not separate words, and are dropped.
fn words(title: &str) -> impl Iterator<Item = String> {
    title
        .split(|c: char| c.is_ascii() && !c.is_ascii_alphanumeric() && c != '\'' || c.is_whitespace())
        .map(|word| word.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase())
        .filter(|word| !word.is_empty())
}
