//! Following `$ref` (OpenAPI 3.1 §4.8.23; JSON Pointer, RFC 6901).

use super::{At, Document, nearest};

/// A chain of references longer than this is a loop.
const MAX_HOPS: usize = 64;

impl<'a> Document<'a> {
    /// The value itself, or what its `$ref` leads to in the end. `None` (and an error) where it leads nowhere.
    pub fn follow(&self, at: &At<'a>) -> Option<At<'a>> {
        let mut current = at.clone();
        for _ in 0..MAX_HOPS {
            let Some(reference) = current.get("$ref") else { return Some(current) };
            let Some(text) = reference.node.as_str() else { return Some(current) };
            match self.target(text) {
                Ok(target) => current = target,
                Err(reason) => {
                    self.error(&reference, reason.fault, reason.remedy);
                    return None;
                }
            }
        }
        self.error(at, "this reference leads back to itself", "let one of the chain be a real definition");
        None
    }

    /// The value that one `$ref` names.
    fn target(&self, text: &str) -> Result<At<'a>, Dangling> {
        let Some(fragment) = self.local(text).strip_prefix('#') else {
            return Err(Dangling {
                fault: format!("`{text}` is in another file, and only the given document is read"),
                remedy: "bundle the files into one document, for example with `npx @redocly/cli bundle`".to_owned(),
            });
        };
        let pointer = percent_decoded(fragment);
        if !pointer.is_empty() && !pointer.starts_with('/') {
            if let Some(target) = self.anchored(&pointer) {
                return Ok(target);
            }
            return Err(Dangling {
                fault: format!("`{text}` is no JSON Pointer"),
                remedy: "write it as `#/components/schemas/Name`".to_owned(),
            });
        }
        let mut current = self.root().clone();
        for segment in pointer.split('/').skip(1) {
            let name = segment.replace("~1", "/").replace("~0", "~");
            current = self.child(&current, &name).ok_or_else(|| self.dangling(text, &current, &name))?;
        }
        Ok(current)
    }

    /// One step of a pointer; a `$ref` on the way is passed through.
    fn child(&self, at: &At<'a>, name: &str) -> Option<At<'a>> {
        let direct = |at: &At<'a>| at.get(name).or_else(|| at.element(name.parse().ok()?));
        if let Some(child) = direct(at) {
            return Some(child);
        }
        let mut current = at.clone();
        for _ in 0..MAX_HOPS {
            current = self.root_relative(current.text("$ref")?)?;
            if let Some(child) = direct(&current) {
                return Some(child);
            }
        }
        None
    }

    /// A pointer followed without passing through references, which bounds the recursion.
    fn root_relative(&self, text: &str) -> Option<At<'a>> {
        let pointer = percent_decoded(self.local(text).strip_prefix('#')?);
        let mut current = self.root().clone();
        for segment in pointer.split('/').skip(1) {
            let name = segment.replace("~1", "/").replace("~0", "~");
            current = current.get(&name).or_else(|| current.element(name.parse().ok()?))?;
        }
        Some(current)
    }

    fn dangling(&self, text: &str, parent: &At<'a>, name: &str) -> Dangling {
        let siblings = parent.members().map(|(sibling, _)| sibling);
        let remedy = match nearest(name, siblings) {
            Some(sibling) => format!("did you mean `{sibling}`?"),
            None => format!("define `{name}` in `#{}`, or correct the reference", parent.pointer()),
        };
        Dangling { fault: format!("`{text}` does not exist"), remedy }
    }
}

/// Why a reference leads nowhere.
struct Dangling {
    fault: String,
    remedy: String,
}

/// A URI fragment as text (RFC 3986 §2.1); what is no valid escape stays as it is.
fn percent_decoded(fragment: &str) -> String {
    let bytes = fragment.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some((first, tail)) = rest.split_first() {
        let escape = tail.get(..2).and_then(|hex| std::str::from_utf8(hex).ok());
        match escape.filter(|_| *first == b'%').and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(byte) => {
                decoded.push(byte);
                rest = &tail[2..];
            }
            None => {
                decoded.push(*first);
                rest = tail;
            }
        }
    }
    String::from_utf8(decoded).unwrap_or_else(|_| fragment.to_owned())
}
