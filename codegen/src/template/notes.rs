//! The notes of a table: `[optional][default to 100]`.

use super::value;
use crate::ir::{Constraint, Field, Location, Owner, Parameter, Shape, Type, Value};
use crate::rust::model::{Presence, presence};
use crate::sdk::Sdk;
use crate::tree::Node;

/// More values than this are left to the page of the type.
const LISTED_VALUES: usize = 12;

/// Notes, each in brackets.
#[derive(Debug, Default)]
struct Notes(String);

impl Notes {
    fn add(&mut self, note: &str) {
        self.0.push('[');
        self.0.push_str(note);
        self.0.push(']');
    }

    fn add_if(&mut self, condition: bool, note: &str) {
        if condition {
            self.add(note);
        }
    }

    fn always(&mut self, fixed: Option<&Value>) {
        if let Some(fixed) = fixed {
            self.add(&format!("always {}", value::shown(fixed)));
        }
    }

    fn assumed(&mut self, default: Option<&Value>) {
        if let Some(default) = default {
            self.add(&format!("default to {}", value::shown(default)));
        }
    }
}

/// The notes of a parameter that Rust calls `name`.
pub fn parameter(sdk: Sdk<'_>, parameter: &Parameter, name: &str) -> String {
    let mut notes = Notes::default();
    notes.add_if(!parameter.required, "optional");
    notes.always(parameter.fixed.as_deref());
    notes.assumed(parameter.default.as_deref());
    if let Some(values) = values(sdk, &parameter.ty) {
        notes.add(&format!("one of {values}"));
    }
    constraints(&mut notes, &parameter.constraints);
    notes.add_if(parameter.deprecated, "deprecated");
    let wire = value::wire(&parameter.name);
    match parameter.location {
        Location::Header => notes.add(&format!("header {wire}")),
        Location::Cookie => notes.add(&format!("cookie {wire}")),
        Location::Path | Location::Query => notes.add_if(*parameter.name != *name, &format!("sent as {wire}")),
    }
    notes.0
}

/// The notes of a property that Rust calls `name`, and whose setter of null is `clearing`.
pub fn field(field: &Field, name: &str, clearing: &str) -> String {
    let mut notes = Notes::default();
    notes.add_if(!field.required, "optional");
    match presence(field) {
        Presence::Nullable => notes.add(&format!("nullable: `.{clearing}()`")),
        _ => notes.add_if(field.nullable, "nullable"),
    }
    notes.add_if(field.read_only, "read-only");
    notes.add_if(field.write_only, "write-only");
    notes.always(field.fixed.as_deref());
    notes.assumed(field.default.as_deref());
    constraints(&mut notes, &field.constraints);
    notes.add_if(field.deprecated, "deprecated");
    notes.add_if(field.name != name, &format!("JSON: {}", value::wire(&field.name)));
    notes.0
}

/// The note of a body.
pub fn body(required: bool) -> String {
    if required { String::new() } else { "[optional]".to_owned() }
}

/// The values of an enumeration that is written in place: those of a component stand on its page, and may change
/// without changing this one.
fn values(sdk: Sdk<'_>, ty: &Type) -> Option<String> {
    let definition = sdk.api.ty(ty.named()?);
    let Shape::Enum(values) = &definition.shape else { return None };
    let in_place = matches!(definition.owner, Owner::Operation(..));
    let values = Some(values).filter(|values| in_place && values.len() <= LISTED_VALUES)?;
    Some(values.iter().map(|known| value::wire(&known.value)).collect::<Vec<_>>().join(", "))
}

fn constraints(notes: &mut Notes, constraints: &[Constraint]) {
    let find = |keyword: &str| constraints.iter().find(|known| known.keyword == keyword).map(|known| &known.value);
    for constraint in constraints {
        let said = value::shown(&constraint.value);
        let one = constraint.value == Node::integer(1);
        let many = |noun: &str| format!("{said} {noun}{}", if one { "" } else { "s" });
        match constraint.keyword {
            "minimum" => notes.add(&format!("at least {said}")),
            "maximum" => notes.add(&format!("at most {said}")),
            "exclusiveMinimum" => notes.add(&format!("more than {said}")),
            "exclusiveMaximum" => notes.add(&format!("less than {said}")),
            "multipleOf" => notes.add(&format!("a multiple of {said}")),
            "minLength" if find("maxLength") == Some(&constraint.value) => notes.add(&many("character")),
            "maxLength" if find("minLength") == Some(&constraint.value) => {}
            "minLength" => notes.add(&format!("at least {}", many("character"))),
            "maxLength" => notes.add(&format!("at most {}", many("character"))),
            "pattern" => notes.add(&format!("matches {said}")),
            "minItems" => notes.add(&format!("at least {}", many("item"))),
            "maxItems" => notes.add(&format!("at most {}", many("item"))),
            "uniqueItems" => notes.add("no item twice"),
            "minProperties" => notes.add(&format!("at least {}", many("member"))),
            "maxProperties" => notes.add(&format!("at most {}", many("member"))),
            _ => {}
        }
    }
}
