//! Security schemes.

use restwright::tree::{Node, Object};

use super::{Unfit, kept, object};

/// Names of flows, then and now.
const FLOWS: [(&str, &str); 4] = [
    ("implicit", "implicit"),
    ("password", "password"),
    ("clientCredentials", "application"),
    ("authorizationCode", "accessCode"),
];

/// A scheme.
pub fn scheme(node: &Node) -> Result<Node, Unfit> {
    let members = object(node, "security scheme")?;
    let said = |name: &str| members.get(name).and_then(Node::as_str).unwrap_or_default();
    let what = "security scheme";
    let twin = match (said("type"), said("in"), said("scheme").to_ascii_lowercase().as_str()) {
        ("apiKey", "header" | "query", _) => {
            let own = ["type", "description", "name", "in"];
            kept(members, what, &own, &own)?
        }
        ("http", _, "basic") => {
            let mut twin = kept(members, what, &["description"], &["type", "scheme", "description"])?;
            twin.insert("type", Node::text("basic"));
            twin
        }
        ("oauth2", ..) => {
            let own = ["type", "description"];
            let mut twin = kept(members, what, &own, &["type", "description", "flows"])?;
            twin.extend(flow(members.get("flows").ok_or("oauth2 without flows")?)?);
            twin
        }
        ("apiKey", ..) => return Err("an API key in a cookie".to_owned()),
        ("http", _, scheme) => return Err(format!("the scheme `{scheme}` of HTTP")),
        (kind, ..) => return Err(format!("the security scheme `{kind}`")),
    };
    Ok(Node::Object(twin))
}

fn flow(flows: &Node) -> Result<Object, Unfit> {
    let flows = object(flows, "flows")?;
    let mut own = flows.iter();
    let (Some((name, flow)), None) = (own.next(), own.next()) else { return Err("several flows of oauth2".to_owned()) };
    let known = FLOWS.iter().find(|(now, _)| *now == name).ok_or("a flow of oauth2 that is unknown")?;
    let members = ["authorizationUrl", "tokenUrl", "scopes"];
    let mut twin = kept(object(flow, "flow")?, "flow", &members, &members)?;
    twin.insert("flow", Node::text(known.1));
    Ok(twin)
}
