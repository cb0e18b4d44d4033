//! `allOf`, and whatever else puts several schemas together: when the whole is nothing but one of them.

use super::Lowering;
use super::all::{All, siblings_count};
use crate::document::{At, Kind, Kinds};
use crate::hash::IndexMap;
use crate::ir::Owner;

impl<'a> Lowering<'a, '_> {
    /// The one schema that says all that the schemas say together, if there is one: a wrapper that only annotates a
    /// reference is the type that it refers to, and of a base and what is derived from it the latter is meant.
    pub fn same_as(&self, all: &All<'a>, sources: &[At<'a>], owner: &Owner) -> Option<At<'a>> {
        let [at] = sources else {
            let last = sources.last()?;
            let whole = Whole::of(all);
            let covers_more = |candidate: &&At<'a>| self.says_it_all(&whole, candidate, candidate.id() == last.id());
            return sources.iter().rev().find(covers_more).cloned();
        };
        let target = (at.has("$ref") && siblings_count(self.document, at)).then(|| self.document.follow(at)).flatten();
        let branches: Vec<At<'a>> = target.into_iter().chain(at.elements_of("allOf")).collect();
        if branches.is_empty() {
            return None;
        }
        let whole = Whole::of(all);
        let found = branches.iter().rev().find(|candidate| self.says_it_all(&whole, candidate, false))?;
        // A component that is made of one object has a name of its own.
        let is_distinct = matches!(owner, Owner::Component(_)) && is_structure(all);
        (!is_distinct).then(|| found.clone())
    }

    /// Whether one of the schemas leaves nothing for the others to add; `describes_again`: even if it does not derive
    /// from them, but describes the same properties.
    fn says_it_all(&self, whole: &Whole<'_, 'a>, candidate: &At<'a>, describes_again: bool) -> bool {
        let Some(alone) = All::of(self.document, std::slice::from_ref(candidate)) else { return false };
        let is_union = !alone.groups().is_empty();
        if whole.is_contradiction {
            return false;
        }
        if !is_union && alone.kinds().values() != whole.kinds || !alone.says_type() {
            return false;
        }
        let required = alone.required();
        if !whole.required.keys().all(|name| required.contains_key(name)) {
            return false;
        }
        let is_part = |part: &At<'a>| alone.parts.iter().any(|own| own.id() == part.id());
        whole.structure.iter().all(|part| is_part(part) || describes_again && describes(&alone, part))
    }
}

/// What the schemas say together, found once for all candidates: there may be thousands of them.
struct Whole<'w, 'a> {
    is_contradiction: bool,
    kinds: Kinds,
    required: IndexMap<&'a str, At<'a>>,
    structure: Vec<&'w At<'a>>,
}

impl<'w, 'a> Whole<'w, 'a> {
    fn of(all: &'w All<'a>) -> Self {
        Self {
            is_contradiction: all.is_contradiction(),
            kinds: all.kinds().values(),
            required: all.required(),
            structure: all.structure(),
        }
    }
}

/// Whether every property of a schema is described again, so that it adds nothing.
fn describes<'a>(all: &All<'a>, part: &At<'a>) -> bool {
    let others = ["enum", "const", "items", "prefixItems", "patternProperties", "additionalProperties"];
    if others.iter().any(|keyword| part.has(keyword)) {
        return false;
    }
    let properties = all.properties();
    part.members_of("properties").all(|(name, _)| properties.contains_key(name))
}

/// Whether values are objects with known properties.
fn is_structure(all: &All<'_>) -> bool {
    all.groups().is_empty()
        && all.kinds().each() == [Kind::Object]
        && !(all.properties().is_empty() && all.required().is_empty())
}
