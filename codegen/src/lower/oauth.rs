//! Where the tokens of OAuth 2 and OpenID Connect come from.

use super::Lowering;
use crate::document::At;
use crate::ir::{Flow, Grant, OAuth};

/// The flows that a program can go, by their names in the document.
const FLOWS: [(&str, Grant); 4] = [
    ("clientCredentials", Grant::ClientCredentials),
    ("authorizationCode", Grant::AuthorizationCode),
    ("deviceAuthorization", Grant::DeviceAuthorization),
    ("password", Grant::Password),
];

impl<'a> Lowering<'a, '_> {
    /// What a scheme says of its tokens; `None` for schemes without, and where it says nothing that a program can use.
    pub fn oauth(&self, scheme: &At<'a>) -> Option<OAuth> {
        let oauth = match scheme.text("type")? {
            "oauth2" => self.flows(scheme),
            "openIdConnect" => OAuth { discovery_url: text(scheme, "openIdConnectUrl"), flows: Vec::new() },
            _ => return None,
        };
        (oauth != OAuth::default()).then_some(oauth)
    }

    fn flows(&self, scheme: &At<'a>) -> OAuth {
        let flows = scheme.get("flows");
        let found = FLOWS.iter().filter_map(|(name, grant)| Some((*grant, flows.as_ref()?.get(name)?)));
        let found: Vec<Flow> = found.map(|(grant, at)| self.flow(grant, &at, scheme)).collect();
        let discovery_url = text(scheme, "oauth2MetadataUrl");
        if let (true, true, Some(implicit)) =
            (found.is_empty(), discovery_url.is_empty(), flows.and_then(|flows| flows.get("implicit")))
        {
            self.document.warning(
                &implicit,
                "the flow `implicit` is for pages in a browser: the crate sends a token, but cannot get one",
                "describe the flow `authorizationCode`, which has replaced it (RFC 9700 §2.1.2), if the server has it",
            );
        }
        OAuth { discovery_url, flows: found }
    }

    fn flow(&self, grant: Grant, at: &At<'a>, scheme: &At<'a>) -> Flow {
        let consents = match grant {
            Grant::AuthorizationCode => Some("authorizationUrl"),
            Grant::DeviceAuthorization => Some("deviceAuthorizationUrl"),
            Grant::ClientCredentials | Grant::Password => None,
        };
        let has_metadata = scheme.get("oauth2MetadataUrl").is_some();
        for name in consents.into_iter().chain(["tokenUrl"]) {
            if text(at, name).is_empty() && !has_metadata {
                self.document.warning(
                    at,
                    format!("the flow has no `{name}`: whoever uses it has to give one"),
                    format!("add `{name}`"),
                );
            }
        }
        let scopes = at.get("scopes");
        let scopes = scopes.iter().flat_map(At::members);
        Flow {
            grant,
            authorization_url: consents.map(|name| text(at, name)).unwrap_or_default(),
            token_url: text(at, "tokenUrl"),
            refresh_url: text(at, "refreshUrl"),
            scopes: scopes
                .map(|(name, at)| (name.to_owned(), at.node.as_str().unwrap_or_default().to_owned()))
                .collect(),
        }
    }
}

fn text(at: &At<'_>, name: &str) -> String {
    at.text(name).unwrap_or_default().to_owned()
}
