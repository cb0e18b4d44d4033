//! Names in brackets: `address[line1]=…` is a member of a member.

use serde_json::{Map, Value};

use super::percent::{decode, pairs};

/// A form body as a value whose leaves are strings.
pub fn decode_form(body: &[u8]) -> Result<Value, String> {
    let text = std::str::from_utf8(body).map_err(|_| "the form is no UTF-8".to_owned())?;
    let mut tree = Value::Object(Map::new());
    for (name, value) in pairs(text)? {
        put(&mut tree, &words(&name)?, decode(&value, true)?)?;
    }
    Ok(tree)
}

/// `a[b][c]` is `a`, `b`, `c`.
pub fn words(name: &str) -> Result<Vec<String>, String> {
    let Some((first, rest)) = name.split_once('[') else { return Ok(vec![name.to_owned()]) };
    let rest = rest.strip_suffix(']').ok_or_else(|| format!("unbalanced brackets in {name:?}"))?;
    Ok(std::iter::once(first).chain(rest.split("][")).map(str::to_owned).collect())
}

/// Puts a leaf into a tree; a name that occurs again makes a list.
pub fn put(tree: &mut Value, words: &[String], leaf: String) -> Result<(), String> {
    let Value::Object(members) = tree else { return Err(format!("{words:?} is both a value and an object")) };
    match words {
        [] => Err("a value without a name".to_owned()),
        [last] => {
            match members.get_mut(last) {
                None => drop(members.insert(last.clone(), Value::String(leaf))),
                Some(Value::Array(list)) => list.push(Value::String(leaf)),
                Some(known) => *known = Value::Array(vec![known.take(), Value::String(leaf)]),
            }
            Ok(())
        }
        [first, rest @ ..] => {
            let inner = members.entry(first.clone()).or_insert_with(|| Value::Object(Map::new()));
            put(inner, rest, leaf)
        }
    }
}
