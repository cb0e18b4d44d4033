//! Keywords that depend on the value: no Rust type has them, so that what they add is optional.

use super::Lowering;
use super::scalar::json_content;
use crate::document::{At, ObjectKind};

/// The keywords with schemas that hold only sometimes (JSON Schema 2020-12 §10.2.2), the ones with a schema for each
/// name last.
const CONDITIONAL: [&str; 3] = ["then", "else", "dependentSchemas"];

impl Lowering<'_, '_> {
    /// Warns of every condition, of what is inside of a text, and of what says nothing but what a value is not.
    pub fn conditions(&self) {
        let document = self.document;
        document.each_object(&mut |at, kind| {
            if kind != ObjectKind::Schema {
                return;
            }
            if let Some(condition) = CONDITIONAL.iter().find_map(|keyword| at.get(keyword)) {
                document.warning(
                    &condition,
                    format!(
                        "`{}` depends on the value, and a type does not: the properties that it declares are optional",
                        condition.key()
                    ),
                    "use `oneOf` with a discriminator if the cases are types of their own",
                );
            }
            if let Some(content) = at.get("contentSchema").filter(|_| json_content(at).is_none()) {
                document.warning(
                    &content,
                    "`contentSchema` is not read, for the text is not known to be JSON as it is: the value is its text",
                    "add `contentMediaType: application/json`, without a `contentEncoding`, if that is what it holds",
                );
            }
            if let Some(excluded) = at.get("not").filter(|_| says_only_not(at) && !is_limit(at)) {
                document.warning(
                    &excluded,
                    "`not` says no type: any JSON value is accepted",
                    "add the `type` that the values do have",
                );
            }
        });
    }
}

/// The schemas that hold only for some values of a schema.
pub fn conditional<'a>(at: &At<'a>) -> Vec<At<'a>> {
    let [then, otherwise, dependent] = CONDITIONAL;
    let cases = [then, otherwise].into_iter().filter_map(|keyword| at.get(keyword));
    cases.chain(at.members_of(dependent).map(|(_, at)| at)).collect()
}

/// Whether a schema only limits what another one says: a branch, or a condition.
fn is_limit(at: &At<'_>) -> bool {
    let key = at.key();
    matches!(key.as_str(), "if" | "not") || key.parse::<usize>().is_ok()
}

/// Whether `not` is all that a schema says of its values; that they are not there is a way to forbid a property.
fn says_only_not(at: &At<'_>) -> bool {
    let annotations = ["not", "title", "description", "example", "examples", "default", "deprecated", "$comment"];
    let forbids = at.get("not").is_some_and(|excluded| excluded.element_count() == Some(0));
    !forbids && at.members().all(|(name, _)| annotations.contains(&name) || name.starts_with("x-"))
}
