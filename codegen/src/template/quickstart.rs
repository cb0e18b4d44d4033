//! `examples/quickstart.rs`: one call, made with what the environment and the command line give.

use serde::Serialize;

use super::engine::Engine;
use crate::ir::{Operation, OperationId, SchemeKind};
use crate::names::{OperationName, raw};
use crate::rust::example::{self, Form};
use crate::sdk::Sdk;

/// What the template needs.
#[derive(Serialize)]
struct Quickstart {
    library: String,
    accessor: String,
    method: String,
    command: String,
    usage: String,
    allowed: String,
    environment: bool,
    arguments: Vec<Argument>,
    setters: Vec<Setter>,
    values: String,
    result: Option<&'static str>,
}

/// A value from the command line.
#[derive(Serialize)]
struct Argument {
    variable: String,
}

/// A setter of the client with the environment variables that it is given.
#[derive(Debug, Serialize)]
pub struct Setter {
    /// The method of the builder.
    pub name: String,
    /// The environment variables.
    pub variables: Vec<String>,
}

/// The example; `None` where the crate has no operation.
pub fn text(sdk: Sdk<'_>, engine: &Engine) -> Result<Option<String>, String> {
    let Some(id) = example::first(sdk) else { return Ok(None) };
    if example::is_simple(sdk.api.operation(id))
        && let Some(context) = context(sdk, id)
    {
        return engine.render("quickstart.rs", &context).map(Some);
    }
    // Statements that are written out already, with what stands for credentials.
    let statements = example::call(sdk, id, Form::Plain);
    let method = raw(&sdk.names.operation(id).method);
    let allowed = match allowed(sdk, id) {
        lints if lints.is_empty() => lints,
        lints => format!("#![allow({lints})]\n\n"),
    };
    let indented = indented(&statements);
    Ok(Some(format!(
        "//! A first call: `{method}`.\n\n{allowed}#[tokio::main]\nasync fn main() -> Result<(), Box<dyn std::error::Error>> \
         {{\n{indented}    Ok(())\n}}\n"
    )))
}

/// Statements as they stand in a function.
pub fn indented(statements: &str) -> String {
    let lines = statements.lines();
    lines.map(|line| if line.is_empty() { "\n".to_owned() } else { format!("    {line}\n") }).collect()
}

/// The lints that the document forces upon the example.
pub fn allowed(sdk: Sdk<'_>, id: OperationId) -> String {
    let names = sdk.names.operation(id);
    let accessor = sdk.service_of(id).and_then(|service| sdk.names.services.get(service)).map(|name| &name.accessor);
    let is_ascii = names.parameters.iter().chain([&names.method]).chain(accessor).all(|name| name.is_ascii());
    let lints = [("deprecated", sdk.api.operation(id).deprecated), ("mixed_script_confusables", !is_ascii)];
    let forced: Vec<&str> = lints.into_iter().filter(|(_, is_forced)| *is_forced).map(|(lint, _)| lint).collect();
    forced.join(", ")
}

/// The feature that the operation needs.
pub fn feature(sdk: Sdk<'_>, id: OperationId) -> Option<&str> {
    let service = sdk.service_of(id)?;
    sdk.features.service(service)
}

fn context(sdk: Sdk<'_>, id: OperationId) -> Option<Quickstart> {
    let (operation, names) = (sdk.api.operation(id), sdk.names.operation(id));
    let service = sdk.service_of(id)?;
    let setters = setters(sdk, operation);
    let (arguments, values) = arguments(operation, names);
    let usage: Vec<String> = arguments.iter().map(|argument| argument.variable.to_uppercase()).collect();
    let variables = setters.iter().flat_map(|setter| &setter.variables).map(|variable| format!("{variable}=… "));
    let mut command = format!("{}cargo run --example quickstart", variables.collect::<String>());
    if !usage.is_empty() {
        command = format!("{command} -- {}", usage.join(" "));
    }
    let has_body = operation.successes.iter().any(|response| response.body.is_some());
    Some(Quickstart {
        library: sdk.library(),
        accessor: raw(&sdk.names.services.get(service)?.accessor),
        method: raw(&names.method),
        command,
        usage: format!("quickstart {}", usage.join(" ")),
        allowed: allowed(sdk, id),
        environment: !setters.is_empty(),
        arguments,
        setters,
        values,
        result: has_body.then_some("answer"),
    })
}

/// The variables that are read from the command line, and the arguments of the call.
fn arguments(operation: &Operation, names: &OperationName) -> (Vec<Argument>, String) {
    let mut arguments = Vec::new();
    let mut values = Vec::new();
    for (parameter, name) in
        operation.parameters.iter().zip(&names.parameters).filter(|(parameter, _)| parameter.is_argument())
    {
        let taken = matches!(name.as_str(), "client" | "arguments" | "answer" | "env");
        let variable = if taken { format!("{name}_value") } else { raw(name) };
        values.push(if example::kind(&parameter.ty) == Some(true) {
            format!("{variable}.parse()?")
        } else {
            variable.clone()
        });
        arguments.push(Argument { variable });
    }
    (arguments, values.join(", "))
}

/// What the client needs for this operation: mandatory variables of the URL, and the credentials of the first
/// alternative.
pub fn setters(sdk: Sdk<'_>, operation: &Operation) -> Vec<Setter> {
    let variable = |setter: &str| sdk.variable(setter);
    let mut setters = Vec::new();
    match sdk.api.servers.first() {
        Some(server) if server.is_complete() => {
            let variables = server.variables.iter().zip(&sdk.names.variables);
            for (_, name) in variables.filter(|(known, _)| known.default.is_none()) {
                setters.push(Setter { name: raw(name), variables: vec![variable(name)] });
            }
        }
        _ => setters.push(Setter { name: "base_url".to_owned(), variables: vec![variable("base_url")] }),
    }
    let mut schemes = operation.security.first().cloned().unwrap_or_default();
    schemes.sort_unstable();
    schemes.dedup();
    for id in schemes {
        let (Some(scheme), Some(names)) = (sdk.api.schemes.get(id.0), sdk.names.schemes.get(id.0)) else { continue };
        let variables = match scheme.kind {
            SchemeKind::Basic => vec![variable("user"), variable("password")],
            _ => vec![variable(&names.setter)],
        };
        setters.push(Setter { name: raw(&names.setter), variables });
    }
    setters
}
