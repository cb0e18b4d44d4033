//! Controls: a judge that refuses nothing proves nothing.
//!
//! Prism leaves out a check without a word where it cannot use a schema. So each operation's recorded request is broken
//! in each way that its judge must notice, and sent to that judge once more.

use std::net::SocketAddr;

use restwright::wire::Call;
use serde_json::Value;

use super::Subject;
use super::decode::decode;
use super::http::Request;
use super::judge::{self, reason};
use super::proxy::{self, Exchange};
use super::tools::Tools;
use crate::Failure;

/// How the judges took the broken requests.
#[derive(Debug, Default)]
pub struct Controls {
    /// How many they refused.
    pub refused: usize,
    /// What they should have refused and did not, with the operation.
    pub unnoticed: Vec<(String, String)>,
}

impl Controls {
    fn add(&mut self, broken: &Broken<'_>, judge: &str, is_refused: bool) {
        if is_refused {
            self.refused += 1;
        } else {
            let fault = format!("{judge} does not refuse a request with {}", broken.how);
            self.unnoticed.push((broken.call.operation.clone(), fault));
        }
    }
}

/// A request that is broken on purpose.
struct Broken<'a> {
    call: &'a Call,
    how: String,
    request: Request,
}

/// Sends the broken requests of an SDK to their judges.
pub fn run(subject: &Subject, recorded: &[Exchange], prism: SocketAddr, tools: &Tools) -> Result<Controls, Failure> {
    let mut controls = Controls::default();
    let mut asked: Vec<Broken<'_>> = Vec::new();
    for exchange in recorded.iter().filter(|exchange| exchange.request.call % 2 == 0) {
        let call = subject.plan.calls.get(exchange.request.call / 2);
        let Some(call) = call.filter(|call| call.label == "every value") else { continue };
        for broken in broken(subject, call, &exchange.request) {
            if reason(call).is_some() {
                asked.push(broken);
                continue;
            }
            let answer = proxy::forward(&broken.request, prism).map_err(Failure::fault)?;
            controls.add(&broken, "Prism", !(200..300).contains(&answer.status));
        }
    }
    let questions = asked.iter().enumerate().map(|(index, broken)| (index, &broken.request));
    let judged = judge::ask(subject, questions, tools.python())?;
    for (index, broken) in asked.iter().enumerate() {
        controls.add(broken, "openapi-core", judged.get(&index).is_some_and(Result::is_err));
    }
    Ok(controls)
}

/// The ways to break a request.
fn broken<'a>(subject: &Subject, call: &'a Call, request: &Request) -> Vec<Broken<'a>> {
    let mut all = Vec::new();
    let mut add = |how: String, request: Request| all.push(Broken { call, how, request });
    if let Some(credential) = call.credentials.first().and_then(|index| subject.plan.credentials.get(*index)) {
        let mut without = request.clone();
        without.headers.0.retain(|(name, _)| !name.eq_ignore_ascii_case(&credential.name));
        if without.headers.0.len() < request.headers.0.len() {
            add("no credential".to_owned(), without);
        }
    }
    for given in call.parameters.iter().filter(|given| given.location == "query") {
        let name = strict(&given.name, &given.value);
        let Some(name) = name else { continue };
        if let Some(target) = with_nonsense(&request.target, &name) {
            add(format!("nonsense as {name}"), Request { target, ..request.clone() });
        }
    }
    if let Some(body) = call.body.as_ref().filter(|body| body.encoding == "json") {
        let nonsense: &[u8] = if body.value.is_array() { b"{}" } else { b"[]" };
        add("a body of another type".to_owned(), Request { body: Some(nonsense.to_vec()), ..request.clone() });
    }
    all
}

/// The name of a pair that holds a number or boolean, with brackets where it is inside an object: any text would do for
/// the others.
fn strict(name: &str, value: &Value) -> Option<String> {
    match value {
        Value::Number(_) | Value::Bool(_) => Some(name.to_owned()),
        Value::Object(members) => members.iter().find_map(|(inner, value)| strict(&format!("{name}[{inner}]"), value)),
        _ => None,
    }
}

/// The target with another value for a pair of the query.
fn with_nonsense(target: &str, name: &str) -> Option<String> {
    let (path, query) = target.split_once('?')?;
    let pairs = query.split('&').map(|pair| match pair.split_once('=') {
        Some((own, _)) if decode(own, true).as_deref() == Ok(name) => format!("{own}=nonsense"),
        _ => pair.to_owned(),
    });
    let changed = pairs.collect::<Vec<_>>().join("&");
    (changed != query).then(|| format!("{path}?{changed}"))
}
