//! What was recorded, compared with what was given and with what was returned.

use std::collections::BTreeMap;

use restwright::wire::{Call, Given, GivenBody, Output, Plan};
use serde_json::Value;

use super::Subject;
use super::app::{FORMS, Made};
use super::decode::{decode, form, multipart, pairs, path, value};
use super::http::{Request, Response};
use super::judge::{Judged, reason};
use super::proxy::Exchange;

/// What is to be said of one call in one form.
pub struct Verdict<'a> {
    /// The call.
    pub call: &'a Call,
    /// `plain` or `twin`.
    pub form: &'static str,
    /// What is wrong; empty where nothing is.
    pub problems: Vec<String>,
    /// Why another judge than Prism was asked, if one was.
    pub reason: Option<&'static str>,
    /// What was recorded.
    pub exchange: Option<&'a Exchange>,
}

/// Checks every call of an SDK.
pub fn subject<'a>(subject: &'a Subject, made: &Made, recorded: &'a [Exchange], judged: &Judged) -> Vec<Verdict<'a>> {
    let mut by_number: BTreeMap<usize, Vec<&Exchange>> = BTreeMap::new();
    for exchange in recorded {
        by_number.entry(exchange.request.call).or_default().push(exchange);
    }
    let mut verdicts = Vec::new();
    for (index, call) in subject.plan.calls.iter().enumerate() {
        for (form, name) in FORMS.into_iter().enumerate() {
            let number = 2 * index + form;
            let exchanges = by_number.get(&number).map(Vec::as_slice).unwrap_or_default();
            let line = made.get(number).and_then(Option::as_ref).unwrap_or(&Value::Null);
            let mut verdict = Verdict {
                call,
                form: name,
                problems: Vec::new(),
                reason: reason(call),
                exchange: exchanges.first().copied(),
            };
            match exchanges {
                [exchange] => {
                    verdict.problems.extend(request(&subject.plan, call, &exchange.request));
                    verdict.problems.extend(answer(call, form == 1, line, exchange, judged.get(&number)));
                }
                several => verdict.problems.push(format!("{} requests were sent; the call says {line}", several.len())),
            }
            verdicts.push(verdict);
        }
    }
    verdicts
}

/// What is wrong with a request.
fn request(plan: &Plan, call: &Call, request: &Request) -> Vec<String> {
    let mut problems = Vec::new();
    if request.method != call.method {
        problems.push(format!("the method is {}, not {}", request.method, call.method));
    }
    let (path, query) = request.target.split_once('?').unwrap_or((&request.target, ""));
    problems.extend(in_path(call, path).err());
    problems.extend(in_query(plan, call, query).unwrap_or_else(|problem| vec![problem]));
    problems.extend(in_headers(plan, call, request));
    problems.extend(in_body(call, request).err());
    problems
}

fn parameters<'c>(call: &'c Call, location: &'static str) -> impl Iterator<Item = &'c Given> {
    call.parameters.iter().filter(move |given| given.location == location)
}

fn in_path(call: &Call, path: &str) -> Result<(), String> {
    let found = path::parameters(&call.path, path)?;
    for given in parameters(call, "path") {
        let sent = found.iter().find(|(name, _)| *name == given.name).map(|(_, value)| value);
        let wanted = value::scalar(&given.value).ok_or_else(|| format!("{}: no scalar", given.name))?;
        if sent != Some(&wanted) {
            return Err(format!("{} in the path is {sent:?}, given was {wanted:?}", given.name));
        }
    }
    Ok(())
}

fn in_query(plan: &Plan, call: &Call, query: &str) -> Result<Vec<String>, String> {
    let mut problems = Vec::new();
    let mut left = pairs(query)?;
    for credential in credentials(plan, call, "query") {
        let sent = take(&mut left, &credential.name);
        if sent != [credential.value.as_str()] {
            problems.push(format!("the credential {} is {sent:?}", credential.name));
        }
    }
    for given in parameters(call, "query") {
        match sent_in_query(given, &mut left) {
            Ok(sent) => problems.extend(value::difference(&wanted_in_query(given), &sent, &given.name)),
            Err(problem) => problems.push(format!("{}: {problem}", given.name)),
        }
    }
    problems.extend(left.into_iter().map(|(name, value)| format!("the pair {name}={value} was not given")));
    Ok(problems)
}

/// Removes the pairs of this name; their values are still encoded.
fn take(left: &mut Vec<(String, String)>, name: &str) -> Vec<String> {
    let (mine, others) = std::mem::take(left).into_iter().partition(|(own, _)| own == name);
    *left = others;
    let mine: Vec<(String, String)> = mine;
    mine.into_iter().map(|(_, value)| value).collect()
}

/// What arrived as a parameter, as strings.
fn sent_in_query(given: &Given, left: &mut Vec<(String, String)>) -> Result<Value, String> {
    if given.style == "deepObject" {
        let (mine, others): (Vec<_>, Vec<_>) =
            std::mem::take(left).into_iter().partition(|(name, _)| name.starts_with(&format!("{}[", given.name)));
        *left = others;
        let mut tree = Value::Object(serde_json::Map::new());
        for (name, text) in mine {
            form::put(&mut tree, &form::words(&name)?, decode(&text, true)?)?;
        }
        return Ok(tree[given.name.as_str()].take());
    }
    let sent = take(left, &given.name);
    let separator = match given.style {
        "spaceDelimited" => "%20",
        "pipeDelimited" => "%7C",
        _ => ",",
    };
    let is_list = given.value.is_array();
    let pieces: Vec<&str> = match (is_list, given.explode, sent.as_slice()) {
        (true, false, [only]) => only.split(separator).collect(),
        (_, true, several) => several.iter().map(String::as_str).collect(),
        (false, false, [only]) => vec![only],
        (.., several) => return Err(format!("it was sent {} times", several.len())),
    };
    let pieces = pieces.into_iter().map(|piece| decode(piece, true).map(Value::String));
    let mut pieces: Vec<Value> = pieces.collect::<Result<_, _>>()?;
    match (is_list, pieces.len()) {
        (true, _) => Ok(Value::Array(pieces)),
        (false, 1) => Ok(pieces.remove(0)),
        (false, times) => Err(format!("it was sent {times} times")),
    }
}

fn wanted_in_query(given: &Given) -> Value {
    match &given.value {
        value if given.style == "deepObject" => value::in_brackets(value, false),
        Value::Array(elements) => elements.iter().map(|element| value::in_brackets(element, false)).collect(),
        other => value::in_brackets(other, false),
    }
}

fn credentials<'p>(
    plan: &'p Plan,
    call: &'p Call,
    location: &'static str,
) -> impl Iterator<Item = &'p restwright::wire::Credential> {
    let wanted = call.credentials.iter().filter_map(|index| plan.credentials.get(*index));
    wanted.filter(move |credential| credential.location == location)
}

fn in_headers(plan: &Plan, call: &Call, request: &Request) -> Vec<String> {
    let credentials = credentials(plan, call, "header").map(|known| (&known.name, Some(known.value.clone())));
    let given = parameters(call, "header").map(|given| (&given.name, value::scalar(&given.value)));
    let mut problems = Vec::new();
    for (name, wanted) in credentials.chain(given) {
        let sent: Vec<&str> = request.headers.all(name).collect();
        if wanted.as_deref().is_none_or(|wanted| sent != [wanted]) {
            problems.push(format!("the header {name} is {sent:?}, given was {wanted:?}"));
        }
    }
    let accept = request.headers.first("accept").unwrap_or_default();
    let accepted: Vec<&str> = accept.split(',').map(str::trim).collect();
    if !call.accept.is_empty() && accepted != call.accept.iter().map(String::as_str).collect::<Vec<_>>() {
        problems.push(format!("Accept is {accept:?}, documented are {:?}", call.accept));
    }
    problems
}

fn in_body(call: &Call, request: &Request) -> Result<(), String> {
    let content_type = request.headers.first("content-type");
    let Some(given) = &call.body else {
        return match (content_type, request.body.as_deref().unwrap_or_default()) {
            (None, []) => Ok(()),
            (content_type, body) => Err(format!("no body was given; {} bytes of {content_type:?} came", body.len())),
        };
    };
    let content_type = content_type.ok_or("the body has no Content-Type")?;
    let essence = content_type.split(';').next().unwrap_or_default();
    if !essence.eq_ignore_ascii_case(&given.media_type) {
        return Err(format!("the Content-Type is {content_type}, not {}", given.media_type));
    }
    let body = request.body.as_deref().ok_or("the body is missing")?;
    let problem = match given.encoding {
        "json" => {
            let sent: Value = serde_json::from_slice(body).map_err(|error| format!("no JSON: {error}"))?;
            value::difference(&given.value, &sent, "body")
        }
        "form" => value::difference(&wanted_in_form(given), &form::decode_form(body)?, "body"),
        "multipart" => in_parts(given, &multipart::parts(content_type, body)?),
        _ => (given.value.as_str().map(str::as_bytes) != Some(body)).then(|| "the body is another".to_owned()),
    };
    problem.map_or(Ok(()), Err)
}

fn wanted_in_form(given: &GivenBody) -> Value {
    match &given.value {
        Value::Object(members) if members.is_empty() => given.value.clone(),
        value => value::in_brackets(value, true),
    }
}

fn in_parts(given: &GivenBody, parts: &[multipart::Part]) -> Option<String> {
    let members = given.value.as_object()?;
    let extra = parts.iter().find(|part| !members.contains_key(&part.name));
    let unwanted = extra.map(|part| format!("the part {} was not given", part.name));
    unwanted.or_else(|| members.iter().find_map(|(name, value)| part(given, parts, name, value)))
}

fn part(given: &GivenBody, parts: &[multipart::Part], name: &str, value: &Value) -> Option<String> {
    let mine: Vec<_> = parts.iter().filter(|part| part.name == name).collect();
    let [part] = mine.as_slice() else { return Some(format!("there are {} parts {name}", mine.len())) };
    let documented = given.parts.iter().find(|(part, _)| part == name).map(|(_, media_type)| media_type.as_str());
    if documented.is_some() && documented != part.content_type.as_deref() {
        return Some(format!("the part {name} is {:?}, documented is {documented:?}", part.content_type));
    }
    if part.file_name.as_deref() == Some("") {
        return Some(format!("the file {name} has an empty name"));
    }
    match value::scalar(value) {
        Some(text) if text.as_bytes() == part.content => None,
        Some(text) => Some(format!("the part {name} is {:?}, not {text:?}", String::from_utf8_lossy(&part.content))),
        None => match serde_json::from_slice(&part.content) {
            Ok(sent) => value::difference(value, &sent, name),
            Err(error) => Some(format!("the part {name} is no JSON: {error}")),
        },
    }
}

/// What is wrong with the answer, or with what the call made of it.
fn answer(
    call: &Call,
    is_twin: bool,
    line: &Value,
    exchange: &Exchange,
    judged: Option<&Result<(), String>>,
) -> Vec<String> {
    let response = &exchange.response;
    let mut problems = Vec::new();
    if let Some(Err(objection)) = judged {
        problems.push(format!("openapi-core refuses the request: {objection}"));
    }
    match &call.failure {
        Some(failure) => problems.extend(failed(failure, line, response)),
        // Where Prism is known to be wrong, its refusal means nothing.
        None if judged.is_some() && !is_success(response.status) => {}
        None if !is_success(response.status) => {
            problems.push(format!("Prism refuses the request: {}", response.verdict()))
        }
        None => problems.extend(succeeded(call, is_twin, line, response)),
    }
    problems
}

fn is_success(status: u16) -> bool {
    (200..300).contains(&status)
}

fn succeeded(call: &Call, is_twin: bool, line: &Value, response: &Response) -> Vec<String> {
    if line["ok"] != Value::Bool(true) {
        return vec![format!("the call failed: {line}")];
    }
    let mut problems = Vec::new();
    if is_twin && line["status"] != response.status {
        problems.push(format!("the status is {}, answered was {}", line["status"], response.status));
    }
    if is_twin && call.output == Output::Json {
        let sent = response.headers.first("content-type");
        if line["content_type"].as_str() != sent {
            problems.push(format!("the header is {}, answered was {sent:?}", line["content_type"]));
        }
    }
    if call.output == Output::Json {
        problems.extend(same(response, &line["data"], "the data"));
    }
    problems
}

fn failed(failure: &restwright::wire::Failure, line: &Value, response: &Response) -> Vec<String> {
    if response.status != failure.status {
        return vec![format!("asked for {}, Prism answers {}", failure.status, response.verdict())];
    }
    let mut problems = Vec::new();
    if line["kind"] != "Status" || line["status"] != failure.status {
        problems.push(format!("the call does not fail with the status: {line}"));
    }
    if line["typed"]["variant"].as_str() != Some(&failure.variant) {
        problems.push(format!("{}::{} was to come out: {}", failure.error, failure.variant, line["typed"]));
    } else if failure.output == Output::Json {
        problems.extend(same(response, &line["typed"]["body"], "the error"));
    }
    problems
}

/// A body that was answered, and the value that the call made of it.
fn same(response: &Response, returned: &Value, what: &str) -> Option<String> {
    match serde_json::from_slice::<Value>(&response.body) {
        Ok(answered) => value::difference(&answered, returned, what),
        Err(error) => Some(format!("the answer is no JSON: {error}")),
    }
}
