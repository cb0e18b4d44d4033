//! JSON Pointer (RFC 6901): a value inside of a text, found without a type for the whole.

use super::{Fault, Kind, Raw, Reader, read_text};

/// Looks at the root of a JSON text.
///
/// # Errors
///
/// The text is no JSON, or `look` finds fault with it.
pub(crate) fn look(text: &[u8], look: &mut dyn FnMut(&Raw<'_>) -> Result<(), Fault>) -> Result<(), Fault> {
    read_text(text, &mut |reader: &mut Reader<'_>| {
        let root = reader.raw()?;
        look(&root)
    })
}

/// The names and indices of a pointer.
pub(crate) fn steps(pointer: &str) -> impl DoubleEndedIterator<Item = String> + '_ {
    let steps = pointer.strip_prefix('/').map(|rest| rest.split('/'));
    steps.into_iter().flatten().map(|step| step.replace("~1", "/").replace("~0", "~"))
}

impl<'a> Raw<'a> {
    /// The value that a pointer leads to; `None` where there is none.
    pub(crate) fn pointer(&self, pointer: &str) -> Option<Raw<'a>> {
        steps(pointer).try_fold(self.clone(), |value, step| match value.kind() {
            Kind::Object => value.member(&step),
            Kind::Array => value.element(step.parse().ok()?),
            _ => None,
        })
    }

    /// The element at a place, if this is an array that has one there.
    fn element(&self, index: usize) -> Option<Raw<'a>> {
        let (mut at, mut found) = (0, None);
        let seen = self.each_element(&mut |element| {
            if at == index {
                found = Some(element);
            }
            at += 1;
            Ok(())
        });
        seen.ok().and(found)
    }

    /// How many elements there are, and the last of them, if this is an array.
    pub(crate) fn list(&self) -> Option<(usize, Option<Raw<'a>>)> {
        let (mut count, mut last) = (0, None);
        let seen = self.each_element(&mut |element| {
            count += 1;
            last = Some(element);
            Ok(())
        });
        seen.ok().map(|()| (count, last))
    }
}
