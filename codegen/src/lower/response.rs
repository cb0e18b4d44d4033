//! Responses by status.

use super::Lowering;
use super::all::All;
use super::body::is_binary;
use crate::document::{At, Kind as JsonKind, Schema, docs};
use crate::ir::media::{Kind, kind};
use crate::ir::{Header, Method, OperationId, Owner, Response, ResponseBody, StatusRange, Type};
use crate::tree::shrink;

impl<'a> Lowering<'a, '_> {
    /// Successful responses, and all others; `default` is a success only where no other is.
    pub fn responses(&mut self, at: &At<'a>, method: &Method, id: OperationId) -> (Vec<Response>, Vec<Response>) {
        let mut all: Vec<Response> = Vec::new();
        let keys: Vec<_> = at.members_of("responses").filter(|(key, _)| !key.starts_with("x-")).collect();
        let has_success = keys.iter().any(|(key, _)| status_range(key).is_some_and(is_success));
        for (key, response) in keys {
            let Some(status) = status_range(key) else {
                self.document.warning(
                    &response,
                    format!("`{key}` is no status: the response is left out"),
                    "use a status such as `200`, a class such as `4XX`, or `default`",
                );
                continue;
            };
            if let Some(target) = self.document.follow(&response) {
                let succeeds = is_success(status) || !has_success && status == StatusRange::Default;
                let streams = succeeds && has_body(method, status);
                let response = self.response(&target, (status, method, streams), at, id);
                all.push(response);
            }
        }
        all.sort_by_key(|response| response.status);
        let (mut successes, mut failures): (Vec<_>, Vec<_>) =
            all.into_iter().partition(|response| is_success(response.status));
        if successes.is_empty() {
            let default = failures.iter().filter(|response| response.status == StatusRange::Default);
            successes.extend(default.cloned());
        }
        self.settle_items(at, &mut successes, &mut failures);
        let is_sequence = |response: &Response| matches!(response.body, Some(ResponseBody::Items(_)));
        if !successes.iter().any(|response| response.stream.is_some() || is_sequence(response)) {
            self.check_unstreamed(at);
        }
        // Every operation keeps both lists, of one or two elements.
        shrink(&mut successes);
        shrink(&mut failures);
        (successes, failures)
    }

    fn response(
        &mut self,
        at: &At<'a>,
        (status, method, streams): (StatusRange, &Method, bool),
        operation: &At<'a>,
        id: OperationId,
    ) -> Response {
        let mut media = self.content(at);
        let stream = if streams { self.take_stream(&mut media, operation, id) } else { None };
        // JSON is the form that becomes a type, or else XML, then a sequence; where there is none, the first media type
        // decides. It is asked for first, for many servers send the first that they can.
        let items = |(name, media): &(&str, At<'a>)| self.is_feed(name, media);
        let json = media.iter().position(|(name, _)| kind(name) == Kind::Json);
        let typed = json.or_else(|| media.iter().position(|one| self.is_typed_xml(one)));
        if let Some(typed) = typed.or_else(|| media.iter().position(items)) {
            media[..=typed].rotate_right(1);
        }
        let chosen = media.first().filter(|_| has_body(method, status));
        let body = chosen.and_then(|(name, media)| {
            if let Some(feed) = self.feed(name, media, operation, id) {
                return Some(ResponseBody::Items(Box::new(feed)));
            }
            if !streams {
                self.check_items(name, media);
            }
            self.response_body(name, media, words_of(status), id)
        });
        let body = match (body, chosen) {
            (Some(body), Some((_, at))) => Some(self.or_xml(body, at, &media)),
            (body, _) => body,
        };
        let (media_types, others) = self.told_apart(&media, body.as_ref(), streams.then_some(id));
        Response { status, docs: docs(at, "summary"), body, stream, media_types, others, headers: self.headers(at, id) }
    }

    /// What a media type is read as; `words` name the type of it.
    pub fn response_body(
        &mut self,
        media_type: &str,
        media: &At<'a>,
        words: String,
        id: OperationId,
    ) -> Option<ResponseBody> {
        let kind = kind(media_type);
        let content = match kind {
            _ if is_binary(media) || self.is_anything(media_type, media) => Some(ResponseBody::Bytes),
            Kind::Json if media_type.contains('*') && self.is_text(media) => Some(ResponseBody::Text),
            Kind::Json => None,
            Kind::Bytes if self.is_json_of_vendor(media_type, media) => None,
            Kind::Xml if !self.is_raw_xml(media) => None,
            Kind::Text => Some(ResponseBody::Text),
            _ => Some(ResponseBody::Bytes),
        };
        if content.is_some() && kind == Kind::Xml && media.has("schema") && !is_binary(media) {
            self.document.warning(
                media,
                format!("`{media_type}` is not read as a type: the body is given as it comes"),
                "decode it yourself, or add `application/json`",
            );
        }
        if content.is_some() {
            return content;
        }
        let (schema, owner) = (media.get("schema"), Owner::Operation(id, vec![words]));
        let ty = schema.map(|schema| self.schema(&schema, owner).element()).unwrap_or(Type::Any);
        Some(match kind {
            Kind::Xml => ResponseBody::Xml { ty, root: self.xml_root(media), or_json: false },
            _ => ResponseBody::Json(ty),
        })
    }

    fn is_typed_xml(&self, (name, media): &(&str, At<'a>)) -> bool {
        kind(name) == Kind::Xml && !is_binary(media) && !self.is_raw_xml(media)
    }

    /// A body of JSON that may come as XML instead, by the same schema.
    fn or_xml(&mut self, body: ResponseBody, chosen: &At<'a>, all: &[(&str, At<'a>)]) -> ResponseBody {
        let twin = all.iter().find(|one| self.is_typed_xml(one) && self.has_schema_of(&one.1, chosen));
        match (body, twin) {
            (ResponseBody::Json(ty), Some((_, media))) => {
                ResponseBody::Xml { ty, root: self.xml_root(media), or_json: true }
            }
            (body, _) => body,
        }
    }

    /// Whether a schema is that of a string and no more: a server that may send what it likes sends it bare.
    fn is_text(&self, media: &At<'a>) -> bool {
        let schema = media.get("schema").and_then(|at| self.document.follow(&at)).map(|at| Schema { at });
        schema.is_some_and(|schema| schema.at.text("type") == Some("string") && schema.enumerated().is_empty())
    }

    fn is_scalar(&self, schema: &At<'a>) -> bool {
        let Some(schema) = self.document.follow(schema).map(|at| Schema { at }) else { return false };
        let kinds = schema.kinds().values();
        let is_one = matches!(kinds.each().as_slice(), [only] if !matches!(only, JsonKind::Array | JsonKind::Object));
        is_one && schema.enumerated().is_empty() && !schema.at.has("allOf") && !schema.at.has("oneOf")
    }

    fn header_type(&mut self, name: &str, schema: &At<'a>, id: OperationId) -> Type {
        // A response may set several cookies, whatever the document says of one (RFC 6265 §3).
        if name.eq_ignore_ascii_case("set-cookie") {
            return Type::List(Box::new(Type::String));
        }
        let all = All::of(self.document, std::slice::from_ref(schema));
        let list = all.filter(|all| all.groups().is_empty() && all.kinds().each() == [JsonKind::Array]);
        if let Some(items) = list.map(|all| all.items()) {
            let item = items.last().map_or(Type::String, |items| self.header_type(name, items, id));
            // A date has a comma of its own.
            let is_told_apart = !matches!(item, Type::List(_) | Type::HttpDate);
            return if is_told_apart { Type::List(Box::new(item)) } else { Type::String };
        }
        let owner = Owner::Operation(id, vec![name.to_owned()]);
        let lowered = self.is_scalar(schema).then(|| self.schema(schema, owner));
        lowered.map(|lowered| lowered.ty).filter(is_parsed).unwrap_or(Type::String)
    }

    fn headers(&mut self, at: &At<'a>, id: OperationId) -> Vec<Header> {
        let mut headers: Vec<Header> = Vec::new();
        for (name, header) in at.members_of("headers") {
            let Some(header) = self.document.follow(&header) else { continue };
            // OpenAPI 3.1 §4.8.17: it is described by the media types.
            if name.eq_ignore_ascii_case("content-type") || !self.is_field_name(name, &header) {
                continue;
            }
            let schema = header.get("schema");
            // Objects in a header are left as text: they are rare, and servers write them in many ways.
            let ty = schema.as_ref().map_or(Type::String, |schema| self.header_type(name, schema, id));
            let said = docs(&header, "summary");
            let docs = match schema {
                Some(schema) if said.is_empty() => Schema { at: schema }.docs(),
                _ => said,
            };
            headers.push(Header { name: name.to_owned(), docs, ty, required: header.flag("required") });
        }
        headers
    }
}

/// What names the type of a body.
fn words_of(status: StatusRange) -> String {
    match status {
        StatusRange::Code(200..=299) | StatusRange::Class(2) => "response".to_owned(),
        StatusRange::Code(code) => format!("response {code}"),
        StatusRange::Class(class) => format!("response {class}xx"),
        StatusRange::Default => "default response".to_owned(),
    }
}

fn is_success(status: StatusRange) -> bool {
    matches!(status, StatusRange::Code(200..=299) | StatusRange::Class(2))
}

/// Whether a response can have a body (RFC 9110 §6.4.1).
fn has_body(method: &Method, status: StatusRange) -> bool {
    *method != Method::Head && !matches!(status, StatusRange::Code(204 | 205 | 304))
}

/// Whether a header of this type can be read.
fn is_parsed(ty: &Type) -> bool {
    let number = matches!(ty, Type::Int32 | Type::Int64 | Type::UInt64 | Type::Double | Type::Decimal);
    let number = number || matches!(ty, Type::UnixTime | Type::Seconds | Type::DecimalText);
    let text = matches!(ty, Type::HttpDate | Type::Base64 | Type::Base64Url);
    number
        || text
        || matches!(ty, Type::Boolean | Type::DateTime | Type::Date | Type::Time | Type::Duration | Type::Uuid)
}

/// The statuses that a key of `responses` is for.
pub fn status_range(key: &str) -> Option<StatusRange> {
    match key {
        "default" => Some(StatusRange::Default),
        _ if key.len() == 3 && key.to_ascii_uppercase().ends_with("XX") => {
            key[..1].parse().ok().filter(|class| (1..=5).contains(class)).map(StatusRange::Class)
        }
        _ => key.parse().ok().filter(|code| (100..=599).contains(code)).map(StatusRange::Code),
    }
}
