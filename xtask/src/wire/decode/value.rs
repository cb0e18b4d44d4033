//! Values, compared with what of them is on the wire.

use serde_json::{Map, Value};

/// Whether two JSON values are equal; numbers are equal when they are the same number, however written.
pub fn equal(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(a), Value::Number(b)) => {
            let whole = |n: &serde_json::Number| n.as_i64().map(i128::from).or(n.as_u64().map(i128::from));
            match (whole(a), whole(b)) {
                (Some(a), Some(b)) => a == b,
                _ => a.as_f64() == b.as_f64(),
            }
        }
        (Value::Array(a), Value::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| equal(a, b)),
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len() && a.iter().all(|(name, a)| b.get(name).is_some_and(|b| equal(a, b)))
        }
        _ => one == other,
    }
}

/// The first difference between what was given and what came, with its place.
pub fn difference(given: &Value, came: &Value, place: &str) -> Option<String> {
    match (given, came) {
        (Value::Object(given), Value::Object(came)) => {
            let missing = given.keys().find(|name| !came.contains_key(*name));
            let extra = came.keys().find(|name| !given.contains_key(*name));
            missing
                .map(|name| format!("{place}.{name} is missing"))
                .or(extra.map(|name| format!("{place}.{name} was not given")))
                .or_else(|| given.iter().find_map(|(name, g)| difference(g, &came[name], &format!("{place}.{name}"))))
        }
        (Value::Array(given), Value::Array(came)) if given.len() == came.len() => {
            let mut both = given.iter().zip(came).enumerate();
            both.find_map(|(index, (given, came))| difference(given, came, &format!("{place}[{index}]")))
        }
        _ if equal(given, came) => None,
        _ => Some(format!("{place} is {came}, given was {given}")),
    }
}

/// A scalar as text; `None` for what is none.
pub fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(value) => Some(value.to_string()),
        Value::Null => Some(String::new()),
        Value::Array(_) | Value::Object(_) => None,
    }
}

/// What a value looks like under names in brackets: leaves are strings, elements have indices (except, where `repeats`
/// is set, scalars in a list), and what is empty is an empty string.
pub fn in_brackets(value: &Value, repeats: bool) -> Value {
    match value {
        Value::Object(members) if members.is_empty() => Value::String(String::new()),
        Value::Object(members) => {
            members.iter().map(|(name, value)| (name.clone(), in_brackets(value, repeats))).collect()
        }
        Value::Array(elements) if repeats && elements.iter().all(|element| scalar(element).is_some()) => {
            match elements.as_slice() {
                // A name that occurs once does not show that it is a list.
                [only] => in_brackets(only, repeats),
                several => several.iter().map(|element| in_brackets(element, repeats)).collect(),
            }
        }
        Value::Array(elements) => {
            let indexed = elements.iter().enumerate();
            let members: Map<_, _> =
                indexed.map(|(index, element)| (index.to_string(), in_brackets(element, repeats))).collect();
            Value::Object(members)
        }
        other => Value::String(scalar(other).unwrap_or_default()),
    }
}
