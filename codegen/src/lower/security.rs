//! Security schemes, and which of them an operation needs.

use super::Lowering;
use crate::document::{At, docs, nearest};
use crate::ir::{Scheme, SchemeId, SchemeKind};

impl<'a> Lowering<'a, '_> {
    /// The requirement of an operation: its own, or that of the document.
    pub fn security(&mut self, operation: &At<'a>) -> Vec<Vec<SchemeId>> {
        let requirement = operation.get("security").or_else(|| self.document.root().get("security"));
        let mut alternatives = Vec::new();
        for alternative in requirement.into_iter().flat_map(|at| at.elements()) {
            let needed: Option<Vec<SchemeId>> =
                alternative.members().map(|(name, at)| self.scheme(name, &at)).collect();
            alternatives.extend(needed);
        }
        alternatives
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
        Some(Scheme { name: name.to_owned(), docs: docs(&at, "summary"), kind })
    }

    fn scheme_kind(&self, at: &At<'a>) -> Option<SchemeKind> {
        let named = || at.text("name").unwrap_or_default().to_owned();
        let http = at.text("scheme").unwrap_or_default().to_ascii_lowercase();
        match (at.text("type").unwrap_or_default(), at.text("in").unwrap_or_default()) {
            ("http", _) if http == "bearer" => Some(SchemeKind::Bearer),
            ("http", _) if http == "basic" => Some(SchemeKind::Basic),
            // The token is the caller's to get: this crate only sends it.
            ("oauth2" | "openIdConnect", _) => Some(SchemeKind::Bearer),
            ("apiKey", "header") => Some(SchemeKind::Header(named())),
            ("apiKey", "query") => Some(SchemeKind::Query(named())),
            ("apiKey", "cookie") => Some(SchemeKind::Cookie(named())),
            (kind, _) => {
                let what = if kind == "http" { format!("http {http}") } else { kind.to_owned() };
                self.document.warning(
                    at,
                    format!("the security scheme `{what}` is not supported: alternatives that need it are left out"),
                    "send its header with `RequestOptions`, or describe it as an `apiKey`",
                );
                None
            }
        }
    }
}
