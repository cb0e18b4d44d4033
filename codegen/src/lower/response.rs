//! Responses by status.

use super::Lowering;
use super::body::{essence, is_binary, is_json};
use crate::document::{At, docs};
use crate::ir::{Method, OperationId, Owner, Response, ResponseBody, StatusRange};

impl<'a> Lowering<'a, '_> {
    /// Successful responses, and all others; `default` is a success only where no other is.
    pub fn responses(&mut self, at: &At<'a>, method: &Method, id: OperationId) -> (Vec<Response>, Vec<Response>) {
        let mut all: Vec<Response> = Vec::new();
        for (key, response) in at.members_of("responses").filter(|(key, _)| !key.starts_with("x-")) {
            let Some(status) = status_range(key) else {
                self.document.warning(
                    &response,
                    format!("`{key}` is no status: the response is left out"),
                    "use a status such as `200`, a class such as `4XX`, or `default`",
                );
                continue;
            };
            if let Some(target) = self.document.follow(&response) {
                let response = self.response(&target, status, method, id);
                all.push(response);
            }
        }
        all.sort_by_key(|response| response.status);
        let is_success =
            |response: &Response| matches!(response.status, StatusRange::Code(200..=299) | StatusRange::Class(2));
        let (mut successes, failures): (Vec<_>, Vec<_>) = all.into_iter().partition(is_success);
        if successes.is_empty() {
            let default = failures.iter().filter(|response| response.status == StatusRange::Default);
            successes.extend(default.cloned());
        }
        (successes, failures)
    }

    fn response(&mut self, at: &At<'a>, status: StatusRange, method: &Method, id: OperationId) -> Response {
        let media: Vec<(&str, At<'a>)> = at.members_of("content").collect();
        // JSON is the form that becomes a type; where there is none, the first media type decides.
        let chosen = media.iter().find(|(name, _)| is_json(&essence(name))).or(media.first());
        let has_body = *method != Method::Head && !matches!(status, StatusRange::Code(204 | 205 | 304));
        let body = chosen.filter(|_| has_body).and_then(|(name, media)| self.response_body(name, media, status, id));
        Response {
            status,
            docs: docs(at, "summary"),
            body,
            media_types: media.iter().map(|(name, _)| (*name).to_owned()).collect(),
            headers: self.headers(at),
        }
    }

    fn response_body(
        &mut self,
        media_type: &str,
        media: &At<'a>,
        status: StatusRange,
        id: OperationId,
    ) -> Option<ResponseBody> {
        let essence = essence(media_type);
        if is_binary(media) || !is_json(&essence) && !essence.starts_with("text/") {
            return Some(ResponseBody::Bytes);
        }
        if !is_json(&essence) {
            return Some(ResponseBody::Text);
        }
        let words = match status {
            StatusRange::Code(200..=299) | StatusRange::Class(2) => vec!["response".to_owned()],
            StatusRange::Code(code) => vec![format!("response {code}")],
            StatusRange::Class(class) => vec![format!("response {class}xx")],
            StatusRange::Default => vec!["default response".to_owned()],
        };
        let schema = media.get("schema");
        let ty = schema.map(|schema| self.schema(&schema, Owner::Operation(id, words)).element());
        Some(ResponseBody::Json(ty.unwrap_or(crate::ir::Type::Any)))
    }

    fn headers(&self, at: &At<'a>) -> Vec<(String, crate::ir::Docs)> {
        let described = at.members_of("headers").filter_map(|(name, header)| {
            let header = self.document.follow(&header)?;
            Some((name.to_owned(), docs(&header, "summary")))
        });
        described.collect()
    }
}

fn status_range(key: &str) -> Option<StatusRange> {
    match key {
        "default" => Some(StatusRange::Default),
        _ if key.len() == 3 && key.to_ascii_uppercase().ends_with("XX") => {
            key[..1].parse().ok().filter(|class| (1..=5).contains(class)).map(StatusRange::Class)
        }
        _ => key.parse().ok().filter(|code| (100..=599).contains(code)).map(StatusRange::Code),
    }
}
