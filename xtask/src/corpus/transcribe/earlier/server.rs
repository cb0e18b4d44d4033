//! Servers: one host and path, in one or two schemes.

use restwright::tree::{Node, Object};

use super::{Unfit, kept, object, texts};

/// `host`, `basePath` and `schemes`.
pub fn servers(servers: Option<&Node>) -> Result<Object, Unfit> {
    let mut twin = Object::default();
    let Some(servers) = servers.and_then(Node::as_array).filter(|servers| !servers.is_empty()) else { return Ok(twin) };
    let (mut schemes, mut place) = (Vec::new(), None);
    for server in servers {
        let members = object(server, "server")?;
        kept(members, "server", &[], &["url"])?;
        let url = members.get("url").and_then(Node::as_str).ok_or("a server without a URL")?;
        if url.contains(['{', '?', '#']) {
            return Err("a server with variables".to_owned());
        }
        if url.ends_with('/') && url != "/" || url.starts_with("//") {
            return Err("a server whose URL ends with a slash, or has no scheme".to_owned());
        }
        let (scheme, rest) = url.split_once("://").unwrap_or(("", url));
        let (host, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
        if place.is_some_and(|place| place != (host, path)) || schemes.contains(&scheme.to_owned()) {
            return Err("several servers".to_owned());
        }
        place = Some((host, path));
        schemes.push(scheme.to_owned());
    }
    let (host, path) = place.unwrap_or_default();
    match schemes.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [""] if host.is_empty() && path.starts_with('/') => {}
        ["https"] | ["http"] | ["https", "http"] if !host.is_empty() => {
            twin.insert("host", Node::text(host));
            twin.insert("schemes", texts(&schemes));
        }
        _ => return Err("servers in other schemes, or in another order".to_owned()),
    }
    if !path.is_empty() {
        twin.insert("basePath", Node::text(path));
    }
    Ok(twin)
}
