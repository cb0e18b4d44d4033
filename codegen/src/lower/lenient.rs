//! Forms in which servers send values beside the document's own: see `docs/lenient.md`.

use super::Lowering;
use super::all::All;
use crate::document::{At, Kind, nearest};
use crate::ir::{Field, Lenient};

/// Names the property of an object that is an envelope around it.
const ENVELOPE: &str = "x-restwright-envelope";

impl<'a> Lowering<'a, '_> {
    /// Marks the property whose value may come without the object around it.
    pub fn open_envelope(&self, all: &All<'a>, fields: &mut [Field]) {
        let Some(name) = all.text(ENVELOPE) else { return };
        if let Some(field) = fields.iter_mut().find(|field| field.name == name) {
            field.bare = true;
            return;
        }
        let remedy = match nearest(name, fields.iter().map(|field| field.name.as_str())) {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => "name the property that holds what the object is around".to_owned(),
        };
        self.document.warning(&all.at, format!("`{ENVELOPE}` names `{name}`, which is no property"), remedy);
    }

    /// In which other form values of a property may come.
    pub fn lenient(&self, sources: &[At<'a>]) -> Lenient {
        let kinds = All::of(self.document, sources).map(|all| all.kinds().values().each()).unwrap_or_default();
        match kinds.as_slice() {
            [Kind::String] => Lenient::Text,
            [Kind::Boolean] => Lenient::Boolean,
            [Kind::Integer | Kind::Number] => Lenient::Number,
            [Kind::Array] => Lenient::List,
            _ => {
                if let Some(at) = sources.first() {
                    self.document.warning(
                        at,
                        "`x-restwright-lenient` is for a string, a boolean, a number or an array: it has no effect here",
                        "give the property one `type` of these",
                    );
                }
                Lenient::Never
            }
        }
    }
}
