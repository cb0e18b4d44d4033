//! openapi-core judges the requests on which Prism is known to be wrong.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;

use restwright::wire::Call;
use serde_json::{Value, json};

use super::Subject;
use super::http::Request;
use super::proxy::Exchange;
use crate::Failure;

const PROGRAM: &str = include_str!("../../wire/judge.py");

/// What openapi-core objects to, by the number of the call.
pub type Judged = BTreeMap<usize, Result<(), String>>;

/// Why Prism cannot judge a call, if it cannot.
pub fn reason(call: &Call) -> Option<&'static str> {
    let deep = call.parameters.iter().find(|given| given.style == "deepObject");
    let is_nested =
        |value: &Value| value.as_object().is_some_and(|o| o.values().any(|v| v.is_object() || v.is_array()));
    let values = call.parameters.iter().map(|given| &given.value).chain(call.body.as_ref().map(|body| &body.value));
    match &call.body {
        _ if deep.is_some_and(|given| is_nested(&given.value)) => Some("nested deepObject"),
        _ if values.into_iter().any(is_large) => Some("integers beyond 2^53"),
        Some(body) if body.encoding == "multipart" && is_nested(&body.value) => {
            Some("JSON in a part of a multipart body")
        }
        _ => None,
    }
}

fn is_large(value: &Value) -> bool {
    match value {
        Value::Number(number) => number.as_i64().is_some_and(|number| number.unsigned_abs() > 1 << 53),
        Value::Array(elements) => elements.iter().any(is_large),
        Value::Object(members) => members.values().any(is_large),
        _ => false,
    }
}

/// Asks openapi-core about the recorded requests that Prism cannot judge.
pub fn judge(subject: &Subject, recorded: &[Exchange], python: &Path) -> Result<Judged, Failure> {
    let requests = recorded.iter().map(|exchange| &exchange.request);
    let is_asked = |request: &&Request| subject.plan.calls.get(request.call / 2).and_then(reason).is_some();
    ask(subject, requests.filter(is_asked).map(|request| (request.call, request)), python)
}

/// Asks openapi-core about requests, by number. If it ends before it has answered all, that is its failure.
pub fn ask<'r>(
    subject: &Subject,
    requests: impl Iterator<Item = (usize, &'r Request)>,
    python: &Path,
) -> Result<Judged, Failure> {
    let asked: String = requests.map(|(number, request)| format!("{}\n", question(number, request))).collect();
    if asked.is_empty() {
        return Ok(Judged::new());
    }
    let document = std::path::absolute(&subject.document).map_err(Failure::fault)?;
    let mut process = Command::new(python)
        .arg("-c")
        .arg(PROGRAM)
        .arg(document)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(Failure::fault)?;
    let input = process.stdin.take();
    let output = thread::scope(|scope| {
        // Beside reading: it answers while it is still being asked.
        scope.spawn(move || input.map(|mut input| input.write_all(asked.as_bytes())));
        process.wait_with_output().map_err(Failure::fault)
    })?;
    if !output.status.success() {
        return Err(Failure::Fault(format!("openapi-core ended with {}", output.status)));
    }
    let mut judged = Judged::new();
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let line: Value = serde_json::from_str(line).map_err(Failure::fault)?;
        let number = line["number"].as_u64().and_then(|number| usize::try_from(number).ok()).unwrap_or_default();
        judged.insert(number, line["objection"].as_str().map_or(Ok(()), |objection| Err(objection.to_owned())));
    }
    Ok(judged)
}

/// A request as the program takes it. The body is a list of bytes: it need not be text.
fn question(number: usize, request: &Request) -> Value {
    json!({
        "number": number,
        "method": request.method,
        "target": request.target,
        "headers": request.headers.0,
        "body": request.body,
    })
}
