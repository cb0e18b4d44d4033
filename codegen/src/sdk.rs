//! The crate that is being made: all that an emitter may look at.

use crate::config::Config;
use crate::feature::Features;
use crate::ir::{Api, OperationId, SchemeKind, TypeDef, TypeId};
use crate::names::{Names, TypeName};

/// The interface, its names and the settings.
#[derive(Debug, Clone, Copy)]
pub struct Sdk<'a> {
    /// What the crate offers.
    pub api: &'a Api,
    /// What everything is called.
    pub names: &'a Names,
    /// What a user may leave out.
    pub features: &'a Features,
    /// What the user set.
    pub config: &'a Config,
    /// The name of the package, such as `synctera-sdk`.
    pub package: &'a str,
}

impl<'a> Sdk<'a> {
    /// The name of the library, as `use` writes it.
    pub fn library(&self) -> String {
        self.package.replace('-', "_")
    }

    /// What the names of its environment variables begin with, such as `SYNCTERA`.
    pub fn environment(&self) -> String {
        shouted(self.package.strip_suffix("-sdk").unwrap_or(self.package))
    }

    /// The environment variable of what a setter of the client's builder takes.
    pub fn variable(&self, setter: &str) -> String {
        format!("{}_{}", self.environment(), shouted(setter))
    }

    /// Every environment variable that a client reads, with the setter that it stands for.
    pub fn variables(&self) -> Vec<(String, &'a str)> {
        let mut all = vec![(self.variable("base_url"), "base_url")];
        all.extend(self.names.variables.iter().map(|setter| (self.variable(setter), setter.as_str())));
        for (scheme, name) in self.api.schemes.iter().zip(&self.names.schemes) {
            let setter = name.setter.as_str();
            match scheme.kind {
                SchemeKind::Basic => {
                    all.extend(["user", "password"].map(|part| (self.variable(part), setter)));
                }
                _ => all.push((self.variable(setter), setter)),
            }
        }
        all
    }

    /// The method of the client for what the document does not describe.
    pub fn raw_method(&self) -> &'static str {
        let is_taken = self.names.services.iter().any(|name| name.accessor == "request");
        if is_taken { "raw_request" } else { "request" }
    }

    /// The place of the operation's service.
    pub fn service_of(&self, id: OperationId) -> Option<usize> {
        self.names.service_of(id)
    }

    /// The enumeration of an operation's callbacks, as a path in the crate.
    pub fn callbacks_of(&self, id: OperationId) -> Option<String> {
        let index = self.api.callbacks_of(id)?;
        Some(format!("callbacks::{}", self.names.events.get(index)?.ident))
    }

    /// Every named type with its id and names, in the order of the document; of those that say the same, one.
    pub fn types(&self) -> impl Iterator<Item = (TypeId, &'a TypeDef, &'a TypeName)> + use<'a> {
        let (api, names) = (self.api, self.names);
        let own = api.types.iter().enumerate().filter(|(_, definition)| definition.same_as.is_none());
        own.map(move |(index, definition)| {
            let id = TypeId(index);
            (id, definition, names.ty(id))
        })
    }
}

/// A name as environment variables are written.
fn shouted(name: &str) -> String {
    let plain = name.strip_prefix("r#").unwrap_or(name);
    plain.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_uppercase() } else { '_' }).collect()
}
