//! Reads lines of a name and a JSON text, takes each through the model of that name, and says what became of it.

use std::collections::BTreeMap;
use std::io::{BufRead, Write};

use serde_json::{Number, Value, json};

/// What reads a text and writes it again.
pub type Round = fn(&[u8]) -> Result<Vec<u8>, String>;

/// Answers each line of the input.
pub fn run(table: &[(&str, Round)]) {
    let table: BTreeMap<&str, Round> = table.iter().copied().collect();
    let mut output = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        let line = line.unwrap();
        let (name, text) = line.split_once('\t').unwrap();
        let answer = match table.get(name) {
            None => json!({"kind": "no model"}),
            Some(round) => judged(text, *round),
        };
        writeln!(output, "{answer}").unwrap();
    }
}

fn judged(text: &str, round: Round) -> Value {
    let before: Value = serde_json::from_str(text).unwrap();
    let written = match std::panic::catch_unwind(|| round(text.as_bytes())) {
        Ok(Ok(written)) => written,
        Ok(Err(fault)) => return json!({"kind": "refused", "place": fault}),
        Err(_) => return json!({"kind": "panicked"}),
    };
    match serde_json::from_slice::<Value>(&written) {
        Ok(after) => difference(&before, &after, "").unwrap_or(Value::Null),
        Err(fault) => json!({"kind": "no JSON", "place": fault.to_string()}),
    }
}

/// The first difference.
fn difference(before: &Value, after: &Value, place: &str) -> Option<Value> {
    let said = |kind: &str| Some(json!({"kind": kind, "place": place, "before": short(before), "after": short(after)}));
    match (before, after) {
        (Value::Object(one), Value::Object(other)) => {
            for (name, value) in one {
                let place = format!("{place}/{name}");
                match other.get(name) {
                    Some(after) => {
                        if let Some(found) = difference(value, after, &place) {
                            return Some(found);
                        }
                    }
                    None => {
                        let kind = if value.is_null() { "null became absent" } else { "a member is lost" };
                        return Some(json!({"kind": kind, "place": place, "before": short(value)}));
                    }
                }
            }
            let new = other.keys().find(|name| !one.contains_key(*name))?;
            Some(json!({"kind": "a member is new", "place": format!("{place}/{new}"), "after": short(&other[new])}))
        }
        (Value::Array(one), Value::Array(other)) if one.len() == other.len() => {
            let mut pairs = one.iter().zip(other).enumerate();
            pairs.find_map(|(index, (one, other))| difference(one, other, &format!("{place}/{index}")))
        }
        (Value::Array(_), Value::Array(_)) => said("elements are lost"),
        (Value::Number(one), Value::Number(other)) if digits(one) == digits(other) => None,
        (Value::Number(_), Value::Number(_)) => said("a number is another one"),
        (one, other) if one == other => None,
        _ => said("a value is another one"),
    }
}

fn short(value: &Value) -> String {
    value.to_string().chars().take(60).collect()
}

/// Sign, digits and exponent of a number, however it is written.
fn digits(number: &Number) -> (bool, String, i64) {
    let text = number.to_string().to_ascii_lowercase();
    let (mantissa, exponent) = text.split_once('e').unwrap_or((&text, "0"));
    let (is_negative, mantissa) = match mantissa.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, mantissa),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{whole}{fraction}");
    let digits = digits.trim_start_matches('0');
    let exponent: i64 = exponent.parse::<i64>().unwrap_or(0) - fraction.len() as i64;
    let plain = digits.trim_end_matches('0');
    let exponent = if plain.is_empty() { 0 } else { exponent + (digits.len() - plain.len()) as i64 };
    (is_negative && !plain.is_empty(), plain.to_owned(), exponent)
}
