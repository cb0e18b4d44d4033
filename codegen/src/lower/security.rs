//! Security schemes, and which of them an operation needs.

use super::Lowering;
use crate::document::{At, docs, nearest};
use crate::ir::{Scheme, SchemeId, SchemeKind};

/// Registered schemes whose credential depends on the request or the server's challenge (IANA, RFC 9110 §16.4).
const KNOWN: [&str; 10] =
    ["digest", "hoba", "mutual", "negotiate", "oauth", "scram-sha-1", "scram-sha-256", "vapid", "dpop", "gnap"];

impl<'a> Lowering<'a, '_> {
    /// The requirement of an operation, its own or that of the document, and the scopes that it names.
    pub fn security(&mut self, operation: &At<'a>) -> (Vec<Vec<SchemeId>>, Vec<(SchemeId, String)>) {
        let requirement = operation.get("security").or_else(|| self.document.root().get("security"));
        let (mut alternatives, mut scopes) = (Vec::new(), Vec::new());
        for alternative in requirement.into_iter().flat_map(|at| at.elements()) {
            let needed: Option<Vec<Option<SchemeId>>> =
                alternative.members().map(|(name, at)| self.needed(name, &at, &mut scopes)).collect();
            alternatives.extend(needed.map(|needed| needed.into_iter().flatten().collect()));
        }
        (alternatives, scopes)
    }

    /// A scheme of an alternative: `None` where it cannot be sent, `Some(None)` where there is nothing to send.
    fn needed(&mut self, name: &str, at: &At<'a>, scopes: &mut Vec<(SchemeId, String)>) -> Option<Option<SchemeId>> {
        let Some(id) = self.scheme(name, at) else { return self.is_certificate(name).then_some(None) };
        for scope in at.elements().filter_map(|scope| scope.node.as_str()) {
            if !scopes.iter().any(|(other, known)| *other == id && known == scope) {
                scopes.push((id, scope.to_owned()));
            }
        }
        Some(Some(id))
    }

    /// Whether a scheme is a certificate, which the connection presents rather than the request.
    fn is_certificate(&self, name: &str) -> bool {
        let schemes = self.document.root().get("components").and_then(|at| at.get("securitySchemes"));
        let scheme = schemes.and_then(|schemes| schemes.get(name)).and_then(|at| self.document.follow(&at));
        scheme.is_some_and(|scheme| scheme.text("type") == Some("mutualTLS"))
    }

    /// The scheme of this name; `None` where it cannot be sent, which was reported when it was first met.
    fn scheme(&mut self, name: &str, used: &At<'a>) -> Option<SchemeId> {
        if !self.schemes.contains_key(name) {
            let scheme = self.read_scheme(name, used);
            self.schemes.insert(name.to_owned(), scheme);
        }
        self.scheme_id(name)
    }

    fn read_scheme(&self, name: &str, used: &At<'a>) -> Option<Scheme> {
        let all = self.document.root().get("components").and_then(|at| at.get("securitySchemes"));
        let Some(at) = all.as_ref().and_then(|all| all.get(name)) else {
            let known = all.iter().flat_map(At::members).map(|(known, _)| known);
            let remedy = match nearest(name, known) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => "define it in `components/securitySchemes`".to_owned(),
            };
            self.document.error(used, format!("there is no security scheme `{name}`"), remedy);
            return None;
        };
        let at = self.document.follow(&at)?;
        let kind = self.scheme_kind(&at)?;
        Some(Scheme { name: name.to_owned(), docs: docs(&at, "summary"), kind, oauth: self.oauth(&at) })
    }

    fn scheme_kind(&self, at: &At<'a>) -> Option<SchemeKind> {
        let named = || at.text("name").unwrap_or_default().to_owned();
        let http = at.text("scheme").unwrap_or_default().to_ascii_lowercase();
        match (at.text("type").unwrap_or_default(), at.text("in").unwrap_or_default()) {
            ("http", _) if http == "bearer" => Some(SchemeKind::Bearer),
            ("http", _) if http == "basic" => Some(SchemeKind::Basic),
            ("oauth2" | "openIdConnect", _) => Some(SchemeKind::Bearer),
            ("apiKey", "header") => Some(named()).filter(|name| self.is_field_name(name, at)).map(SchemeKind::Header),
            ("apiKey", "query") => Some(SchemeKind::Query(named())),
            ("apiKey", "cookie") => Some(SchemeKind::Cookie(named())),
            ("mutualTLS", _) => {
                self.document.warning(
                    at,
                    "a client certificate belongs to the connection: requests are sent as if none was asked for",
                    "give the client's builder a `transport` that has the certificate",
                );
                None
            }
            // A scheme of this API alone: the caller writes the whole header, its name included.
            ("http", _) if !http.is_empty() && !KNOWN.contains(&http.as_str()) => {
                self.document.warning(
                    at,
                    format!(
                        "the scheme `http {http}` is not known: its credential is the whole `Authorization` header"
                    ),
                    "describe it as `bearer` if it is one, or as an `apiKey` in the header `Authorization`",
                );
                Some(SchemeKind::Header("Authorization".to_owned()))
            }
            (kind, _) => {
                let what = if kind == "http" { format!("http {http}") } else { kind.to_owned() };
                // The credential of those that are known depends on the request, or on what the server asks.
                let remedy = match kind {
                    "http" if http == "digest" => {
                        "answer the server's challenge (RFC 7616) in an `attempt_middleware` of the client's builder, \
                         which sees it and can send the request again"
                    }
                    "http" if !http.is_empty() => {
                        "add its header in an `attempt_middleware` of the client's builder, which sees the whole request"
                    }
                    _ => "send its header with `RequestOptions`, or describe it as an `apiKey`",
                };
                self.document.warning(
                    at,
                    format!("the security scheme `{what}` is not supported: alternatives that need it are left out"),
                    remedy,
                );
                None
            }
        }
    }
}
