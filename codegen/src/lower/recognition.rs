//! Which event a body is of, where the body alone says so.

use super::Lowering;
use super::all::All;
use crate::document::At;
use crate::hash::HashSet;
use crate::ir::{Demand, Events, Field, Recognition, ResponseBody, Shape, Type, TypeDef};

/// Objects within objects are looked into so far, and so many of their properties are tried.
const MAX_DEPTH: usize = 3;
const MAX_PATHS: usize = 200;

impl<'a> Lowering<'a, '_> {
    /// A property that has values of its own in each body: as for unions, but it may also be one of an inner object, as
    /// in `data.event_type`, and need not be required, for a body without it is of no known event then.
    pub fn by_tag(&self, bodies: &[Option<At<'a>>]) -> Option<Recognition> {
        let known: Vec<&At<'a>> = bodies.iter().flatten().collect();
        // Where there is only one, nothing says which of its properties others would have with another value.
        let first = known.first().filter(|_| known.len() > 1)?;
        let paths = self.paths(first);
        // What has only one value is there to tell; what has several may also tell by chance.
        let of_each =
            |path: &Vec<String>, most: usize| self.own_values(&known, path, most).map(|own| (path.clone(), own));
        let mut found = paths.iter().filter_map(|path| of_each(path, 1));
        let (path, own) = found.next().or_else(|| paths.iter().find_map(|path| of_each(path, usize::MAX)))?;
        let mut own = own.into_iter();
        let of_each = bodies.iter().map(|body| body.as_ref().and_then(|_| own.next()).unwrap_or_default());
        Some(Recognition::Tag { path, of_each: of_each.collect() })
    }

    /// The values of a property in each body, at most so many, if no two bodies share one.
    fn own_values(&self, bodies: &[&At<'a>], path: &[String], most: usize) -> Option<Vec<Vec<String>>> {
        let mut seen = HashSet::default();
        let mut own = |body: &&At<'a>| {
            let values = self.values(body, path).filter(|values| values.len() <= most)?;
            values.iter().all(|value| seen.insert(value.clone())).then_some(values)
        };
        bodies.iter().map(&mut own).collect()
    }

    /// The properties of a schema and of the objects in it, the outer ones first.
    fn paths(&self, body: &At<'a>) -> Vec<Vec<String>> {
        let mut paths: Vec<Vec<String>> = Vec::new();
        let mut level: Vec<(Vec<String>, Vec<At<'a>>)> = vec![(Vec::new(), vec![body.clone()])];
        for _ in 0..MAX_DEPTH {
            let mut next = Vec::new();
            for (path, sources) in &level {
                let Some(all) = All::of(self.document, sources) else { continue };
                for (name, sources) in all.properties() {
                    let path: Vec<String> = path.iter().cloned().chain([name.to_owned()]).collect();
                    paths.push(path.clone());
                    next.push((path, sources));
                }
                if paths.len() >= MAX_PATHS {
                    return paths;
                }
            }
            level = next;
        }
        paths
    }

    /// The strings that the property at the end of a path may be; `None` where it may be any.
    fn values(&self, body: &At<'a>, path: &[String]) -> Option<Vec<String>> {
        let (last, outer) = path.split_last()?;
        let mut sources = vec![body.clone()];
        for name in outer {
            sources = All::of(self.document, &sources)?.properties().shift_remove(name.as_str())?;
        }
        let all = All::of(self.document, &sources).filter(|all| all.groups().is_empty())?;
        Some(self.strings_of(&all, last)).filter(|values| !values.is_empty())
    }
}

/// Bodies that no property's value tells apart may require properties that only they have.
pub fn by_properties(events: &mut [Events], types: &[TypeDef]) {
    for events in events.iter_mut().filter(|events| events.recognition.is_none()) {
        let bodies = events.list.iter().filter_map(|event| match &event.body {
            Some(ResponseBody::Json(ty)) => Some(fields(ty, types)),
            _ => None,
        });
        let Some(bodies) = bodies.collect::<Option<Vec<&[Field]>>>() else { continue };
        let differ = |(index, one): (usize, &&[Field])| {
            bodies.iter().enumerate().all(|(other, fields)| index == other || demands_more(one, fields))
        };
        if bodies.len() > 1 && bodies.iter().enumerate().all(differ) {
            events.recognition = Some(Recognition::Properties);
        }
    }
}

/// The properties of an object.
fn fields<'t>(ty: &Type, types: &'t [TypeDef]) -> Option<&'t [Field]> {
    let Type::Named(id) = ty else { return None };
    match &types.get(id.0)?.shape {
        Shape::Struct { fields, .. } => Some(fields),
        _ => None,
    }
}

/// Whether an object requires a property that another has not.
fn demands_more(one: &[Field], other: &[Field]) -> bool {
    let is_demanded = |field: &&Field| field.demand == Demand::Everybody;
    one.iter().filter(is_demanded).any(|field| !other.iter().any(|known| known.name == field.name))
}
