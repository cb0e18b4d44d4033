//! Variants that the configuration renames and no type has.

use super::Names;
use super::types::usual_variants;
use crate::config::Config;
use crate::document::nearest;
use crate::ir::{Api, Owner, Shape, TypeDef};
use crate::tree::pointer::escaped;

/// A key of the configuration that names nothing.
pub struct Unmatched {
    /// JSON Pointer below the table of the SDK.
    pub key: String,
    /// What is wrong.
    pub fault: String,
    /// What to do about it.
    pub remedy: String,
}

/// The variants that are renamed in vain. Types that are written in place may be called by the name that they have in
/// Rust, so that this is known only when all names are.
pub fn unmatched(api: &Api, config: &Config) -> Vec<Unmatched> {
    if config.rename.variants.is_empty() {
        return Vec::new();
    }
    let names = Names::assign(api, config);
    let known = Known::of(api, &names);
    let is_part = config.is_part();
    let found = config.rename.variants.keys().filter_map(|key| known.fault(key, is_part));
    found.map(|(key, fault, remedy)| Unmatched { key, fault, remedy }).collect()
}

/// What types are called, and their variants.
struct Known<'n> {
    types: Vec<(&'n str, Vec<String>)>,
    /// Components that have no variants.
    others: Vec<&'n str>,
}

impl<'n> Known<'n> {
    fn of(api: &'n Api, names: &'n Names) -> Self {
        let (mut types, mut others) = (Vec::new(), Vec::new());
        for (definition, name) in api.types.iter().zip(&names.types) {
            let component = match &definition.owner {
                Owner::Component(component) => Some(component.as_str()),
                _ => None,
            };
            match variants(definition, &name.ident) {
                Some(variants) => {
                    let owners = component.into_iter().chain([name.ident.as_str()]);
                    types.extend(owners.map(|owner| (owner, variants.clone())));
                }
                None => others.extend(component),
            }
        }
        Self { types, others }
    }

    fn fault(&self, key: &str, is_part: bool) -> Option<(String, String, String)> {
        let of = |owner: &str| key.strip_prefix(owner)?.strip_prefix('.');
        let mut owners = self.types.iter().filter_map(|(owner, variants)| Some((*owner, of(owner)?, variants)));
        let place = format!("/rename/variants/{}", escaped(key));
        if owners.clone().any(|(_, value, variants)| variants.iter().any(|known| known == value)) {
            return None;
        }
        if let Some((owner, value, variants)) = owners.next() {
            let near = nearest(value, variants.iter().map(String::as_str));
            let remedy = near.map_or_else(
                || format!("name one of {}", variants.join(", ").chars().take(200).collect::<String>()),
                |near| format!("did you mean `{owner}.{near}`?"),
            );
            return Some((place, format!("`{owner}` has no value `{value}`"), remedy));
        }
        let owner = key.split_once('.').map_or(key, |(owner, _)| owner);
        if self.others.iter().any(|other| of(other).is_some()) {
            let below = self.types.iter().map(|(name, _)| *name).find(|name| name.starts_with(owner));
            let remedy = below.map_or_else(
                || "name an enumeration or a union".to_owned(),
                |below| format!("name the type of the property by its name in Rust, such as `{below}`"),
            );
            return Some((place, format!("`{owner}` has no values that could be renamed"), remedy));
        }
        // A type that was not asked for has no name.
        let remedy = nearest(owner, self.types.iter().map(|(name, _)| *name)).map_or_else(
            || "name a schema of the components, or a type by its name in Rust".to_owned(),
            |near| format!("did you mean `{near}`?"),
        );
        (!is_part).then(|| (place, format!("there is no enumeration or union `{owner}`"), remedy))
    }
}

/// What the variants of a type may be called in the configuration; `None` for a type without any.
fn variants(definition: &TypeDef, ident: &str) -> Option<Vec<String>> {
    Some(match &definition.shape {
        Shape::Struct { .. } | Shape::Tuple { .. } => return None,
        Shape::Enum(values) => values.iter().map(|value| value.value.to_string()).collect(),
        Shape::Integers(values) => values.iter().map(|value| value.value.to_string()).collect(),
        Shape::Numbers(values) => values.iter().map(|value| value.value.to_string()).collect(),
        Shape::Union(union) => {
            let keys: Vec<&str> = union.variants.iter().map(|variant| variant.name.as_str()).collect();
            let own = keys.iter().map(|key| (*key).to_owned());
            usual_variants(ident, &keys).into_iter().chain(own).collect()
        }
    })
}
