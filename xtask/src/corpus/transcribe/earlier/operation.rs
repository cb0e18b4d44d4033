//! Paths and operations.

use restwright::tree::{Node, Object};

use super::{Unfit, body, kept, list, map, most, object, parameter, resolved, texts};

const METHODS: [&str; 7] = ["get", "put", "post", "delete", "options", "head", "patch"];

/// What most operations consume and produce: the document says it for all.
pub struct Usual {
    consumes: Vec<String>,
    /// The media types of responses.
    pub produces: Vec<String>,
}

impl Usual {
    /// Counted over a document.
    pub fn of(document: &Node) -> Self {
        let paths = document.as_object().and_then(|root| root.get("paths")).and_then(Node::as_object);
        let items = paths.into_iter().flat_map(Object::values).filter_map(Node::as_object);
        let operations: Vec<&Object> =
            items.flat_map(|item| METHODS.iter().filter_map(|method| item.get(method)?.as_object())).collect();
        let consumed = operations.iter().filter_map(|it| media_types(document, it.get("requestBody")?));
        let produced = operations.iter().filter_map(|it| {
            let responses = it.get("responses")?.as_object()?;
            responses.values().find_map(|response| media_types(document, response))
        });
        Self { consumes: most(consumed).unwrap_or_default(), produces: most(produced).unwrap_or_default() }
    }

    /// As members of the document.
    pub fn members(&self) -> Object {
        let both = [("consumes", &self.consumes), ("produces", &self.produces)].into_iter();
        let said = both.filter(|(_, types)| !types.is_empty());
        said.map(|(name, types)| (name.to_owned(), texts(types))).collect()
    }
}

/// The media types of a body or response, if it has content.
fn media_types(document: &Node, node: &Node) -> Option<Vec<String>> {
    let content = resolved(document, node).ok()?.as_object()?.get("content")?.as_object()?;
    (!content.is_empty()).then(|| content.keys().map(str::to_owned).collect())
}

/// The paths.
pub fn paths(document: &Node, usual: &Usual) -> Result<Node, Unfit> {
    let paths = document.as_object().and_then(|root| root.get("paths")).ok_or("a document without paths")?;
    map(object(paths, "paths")?, &|item| path(document, item, usual))
}

fn path(document: &Node, node: &Node, usual: &Usual) -> Result<Node, Unfit> {
    let members = object(node, "path")?;
    kept(members, "path", &[], &[&METHODS[..], &["parameters"]].concat())?;
    let each = members.iter().map(|(name, value)| {
        let lowered = match name {
            "parameters" => list(value, &parameter::parameter)?,
            name if METHODS.contains(&name) => operation(document, value, usual)?,
            _ => value.clone(),
        };
        Ok((name, lowered))
    });
    each.collect::<Result<Object, Unfit>>().map(Node::Object)
}

fn operation(document: &Node, node: &Node, usual: &Usual) -> Result<Node, Unfit> {
    let members = object(node, "operation")?;
    let own = ["tags", "summary", "description", "externalDocs", "operationId", "deprecated", "security"];
    let known = [&own[..], &["parameters", "requestBody", "responses"]].concat();
    let mut twin = kept(members, "operation", &own, &known)?;
    let mut parameters = match members.get("parameters") {
        Some(written) => match list(written, &parameter::parameter)? {
            Node::Array(parameters) => parameters,
            _ => Vec::new(),
        },
        None => Vec::new(),
    };
    if let Some(written) = members.get("requestBody") {
        let (own, consumes) = body::request(document, written)?;
        parameters.extend(own);
        if consumes != usual.consumes {
            twin.insert("consumes", texts(&consumes));
        }
    }
    if !parameters.is_empty() {
        twin.insert("parameters", Node::Array(parameters));
    }
    let responses = object(members.get("responses").ok_or("an operation without responses")?, "responses")?;
    let produces =
        responses.values().find_map(|it| media_types(document, it)).unwrap_or_else(|| usual.produces.clone());
    if produces != usual.produces {
        twin.insert("produces", texts(&produces));
    }
    twin.insert("responses", map(responses, &|it| body::response(document, it, &produces))?);
    Ok(Node::Object(twin))
}
