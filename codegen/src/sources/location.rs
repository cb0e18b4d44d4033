//! Where a file stands, and what a reference in it means (RFC 3986 §5).

use std::path::{Component, Path, PathBuf};

use super::Refusal;

/// Where a file stands: what the references in it are relative to.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Location {
    /// A file of this machine.
    Path(PathBuf),
    /// A document on the web.
    Url(String),
}

/// A reference up to its fragment.
pub(crate) fn base(reference: &str) -> &str {
    reference.split_once('#').map_or(reference, |(base, _)| base)
}

/// Escapes of a URI as the characters that they stand for (RFC 3986 §2.1); what is no valid escape stays as it is.
pub(crate) fn percent_decoded(text: &str) -> String {
    if !text.contains('%') {
        return text.to_owned();
    }
    let mut decoded = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, tail)) = rest.split_first() {
        let digits = tail.get(..2).filter(|digits| *first == b'%' && digits.iter().all(u8::is_ascii_hexdigit));
        let escape = digits.and_then(|digits| u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok());
        decoded.push(escape.unwrap_or(*first));
        rest = if escape.is_some() { tail.get(2..).unwrap_or_default() } else { tail };
    }
    String::from_utf8(decoded).unwrap_or_else(|_| text.to_owned())
}

/// Takes `.` and `..` out of a path, without looking at the disk.
pub(crate) fn normal(path: &Path) -> PathBuf {
    let mut normal = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir => match normal.components().next_back() {
                Some(Component::Normal(_)) => drop(normal.pop()),
                Some(Component::RootDir | Component::Prefix(_)) => {}
                Some(Component::ParentDir | Component::CurDir) | None => normal.push(".."),
            },
            other => normal.push(other),
        }
    }
    normal
}

/// Whether a path that [`normal`] made lies in a folder or below it.
pub(super) fn is_inside(path: &Path, folder: &Path) -> bool {
    let is_below = |rest: &Path| rest.components().all(|component| matches!(component, Component::Normal(_)));
    path.strip_prefix(folder).is_ok_and(is_below)
}

/// The scheme of a URI, in lower case. One letter is the drive of a path.
pub(super) fn scheme(reference: &str) -> Option<String> {
    let (scheme, _) = reference.split_once(':')?;
    let is_scheme = scheme.len() > 1
        && scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'));
    is_scheme.then(|| scheme.to_ascii_lowercase())
}

/// What a reference up to its `#` means in a file that stands here. `None`: nobody knows where that is.
pub(super) fn resolve(here: Option<&Location>, reference: &str) -> Result<Location, Refusal> {
    match (scheme(reference).as_deref(), here) {
        (Some("http" | "https"), _) => joined(reference, reference),
        (Some("file"), Some(Location::Url(_))) => Err(Refusal::new(
            "is a file of this machine, and a document from the web never gets one",
            "refer to the file where it stands on the web",
        )),
        (Some("file"), _) => file_uri(reference),
        (Some(scheme), _) => Err(Refusal::new(
            format!("cannot be read: no files are read by `{scheme}:`"),
            "refer to a file by its path, relative to the file that refers to it; or give a schema this `$id`",
        )),
        (None, Some(Location::Url(url))) => joined(url, reference),
        (None, _) if reference.starts_with("//") => {
            Err(Refusal::new("is on the web, but says not by which scheme", "put `https:` before it"))
        }
        (None, Some(Location::Path(path))) => {
            let folder = path.parent().unwrap_or(Path::new(""));
            Ok(Location::Path(normal(&folder.join(percent_decoded(reference)))))
        }
        (None, None) => Err(Refusal::new(
            "is relative to the document, which was not read from a file",
            "save the document beside the files that it refers to, and give its path",
        )),
    }
}

fn file_uri(reference: &str) -> Result<Location, Refusal> {
    let rest = reference.get("file:".len()..).unwrap_or_default();
    let path = match rest.strip_prefix("//") {
        Some(rest) if rest.starts_with('/') => rest,
        Some(rest) => rest.strip_prefix("localhost").filter(|path| path.starts_with('/')).ok_or_else(|| {
            Refusal::new("is a file of another machine", "copy it beside the document, and refer to it by its path")
        })?,
        None => rest,
    };
    Ok(Location::Path(normal(Path::new(&percent_decoded(path)))))
}

#[cfg(feature = "remote")]
fn joined(base: &str, reference: &str) -> Result<Location, Refusal> {
    let url = url::Url::parse(base).and_then(|base| base.join(reference));
    match url {
        Ok(url) if !url.username().is_empty() || url.password().is_some() => Err(Refusal::new(
            "holds a user or password, which a document must not",
            "remove what stands before the `@`",
        )),
        Ok(url) => Ok(Location::Url(url.into())),
        Err(error) => Err(Refusal::new(format!("is no URL: {error}"), "correct it")),
    }
}

#[cfg(not(feature = "remote"))]
fn joined(_base: &str, reference: &str) -> Result<Location, Refusal> {
    Ok(Location::Url(reference.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(reference: &str) -> String {
        match resolve(Some(&Location::Path("specs/sub/api.yaml".into())), reference) {
            Ok(Location::Path(path)) => path.display().to_string(),
            Ok(Location::Url(url)) => url,
            Err(refusal) => refusal.fault,
        }
    }

    #[test]
    fn references_are_relative_to_the_file_that_holds_them() {
        assert_eq!(at("pet.yaml"), "specs/sub/pet.yaml");
        assert_eq!(at("./a/../b%20c.yaml"), "specs/sub/b c.yaml");
        assert_eq!(at("../../../x.yaml"), "../x.yaml");
        assert_eq!(at("%2e%2e/x.yaml"), "specs/x.yaml");
        assert_eq!(at("/etc/../etc/passwd"), "/etc/passwd");
        assert_eq!(at("file:///etc/passwd"), "/etc/passwd");
        assert_eq!(at("FILE://localhost/etc/passwd"), "/etc/passwd");
        assert_eq!(at("file://host/etc/passwd"), "is a file of another machine");
        assert!(at("urn:x:y").contains("`urn:`") && at("//host/x").contains("on the web"));
        assert!(resolve(None, "pet.yaml").is_err());
    }

    #[test]
    fn a_folder_holds_what_is_below_it() {
        let inside = |path: &str, folder: &str| is_inside(&normal(Path::new(path)), Path::new(folder));
        assert!(inside("specs/a.yaml", "specs") && inside("a.yaml", "") && inside("../a.yaml", ".."));
        assert!(inside("/x/y/../a.yaml", "/x"));
        for (path, folder) in
            [("../a", ""), ("/etc/passwd", ""), ("../../a", ".."), ("specs/../a", "specs"), ("/xy", "/x")]
        {
            assert!(!inside(path, folder), "{path} is not inside `{folder}`");
        }
    }

    #[cfg(feature = "remote")]
    #[test]
    fn the_web_has_its_own_rules() {
        let here = Location::Url("https://example.com/specs/api.yaml?v=1".to_owned());
        let at = |reference: &str| resolve(Some(&here), reference);
        let url = |text: &str| Ok(Location::Url(text.to_owned()));
        assert_eq!(at("../pet.yaml"), url("https://example.com/pet.yaml"));
        assert_eq!(at("//other.com/x"), url("https://other.com/x"));
        assert!(at("file:///etc/passwd").is_err());
        assert!(at("https://me:secret@example.com/x").is_err());
    }
}
