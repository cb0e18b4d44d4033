//! Paths.

use super::percent::decode;

/// The values of the parameters of a path template, by name.
pub fn parameters(template: &str, path: &str) -> Result<Vec<(String, String)>, String> {
    let mismatch = || format!("the path {path} is none of {template}");
    let (wanted, sent): (Vec<_>, Vec<_>) = (template.split('/').collect(), path.split('/').collect());
    if wanted.len() != sent.len() {
        return Err(mismatch());
    }
    let mut found = Vec::new();
    for (wanted, sent) in wanted.into_iter().zip(sent) {
        match wanted.split_once('{') {
            None if wanted == sent => {}
            None => return Err(mismatch()),
            Some((before, rest)) => {
                let (name, after) = rest.split_once('}').ok_or_else(mismatch)?;
                let value = sent.strip_prefix(before).and_then(|sent| sent.strip_suffix(after)).ok_or_else(mismatch)?;
                found.push((name.to_owned(), decode(value, false)?));
            }
        }
    }
    Ok(found)
}
