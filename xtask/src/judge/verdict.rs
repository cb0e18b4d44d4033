//! What was said of each call.

use restwright::wire::Call;

use super::sample::Judged;
use crate::wire::app::Made;
use crate::wire::http::Request;
use crate::wire::judge;

/// What was said of a call.
pub struct Verdict<'a> {
    /// The document, as the corpus calls it.
    pub document: &'a str,
    /// The call.
    pub call: &'a Call,
    /// The request, if one was sent.
    pub request: Option<Request>,
    /// Why it was rejected, or why there is no request.
    pub objection: Option<String>,
}

/// The verdicts on the calls of a document.
pub fn of<'a>(judged: &'a Judged, made: &Made, requests: &[&Request], answers: &judge::Judged) -> Vec<Verdict<'a>> {
    let verdict = |(index, call): (usize, &'a Call)| {
        let number = 2 * index;
        let request = requests.iter().find(|request| request.call == number);
        let objection = match (request, answers.get(&number)) {
            (Some(_), Some(answer)) => answer.as_ref().err().cloned(),
            (Some(_), None) => Some("openapi-core does not answer".to_owned()),
            (None, _) => {
                let said = made.get(number).and_then(Option::as_ref).and_then(|line| line["message"].as_str());
                Some(format!("no request was sent: {}", said.unwrap_or("nothing is said about it")))
            }
        };
        Verdict { document: &judged.document, call, request: request.map(|it| (*it).clone()), objection }
    };
    judged.subject.plan.calls.iter().enumerate().map(verdict).collect()
}
