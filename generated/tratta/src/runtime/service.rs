//! What a document says about its server: the address and the variables in it.

use super::security::SecurityScheme;

/// The facts about a service that are the same for every client of it.
#[derive(Debug)]
pub struct Service {
    /// Sent as `User-Agent` unless the client sets another.
    pub user_agent: &'static str,
    /// What the names of its environment variables begin with, such as `VOUCHERIFY`.
    pub environment: &'static str,
    /// The address of the server, with `{variables}`; empty or relative where the document names no host.
    pub server: &'static str,
    /// The variables of [`server`](Self::server).
    pub variables: &'static [ServerVariable],
    /// The ways to prove who is calling.
    pub schemes: &'static [&'static SecurityScheme],
}

/// A `{variable}` in the address of a server.
#[derive(Debug)]
pub struct ServerVariable {
    /// Its name between the braces.
    pub name: &'static str,
    /// The method of the client's builder that sets it.
    pub setter: &'static str,
    /// The value that applies when none is set; without one, the variable has to be set.
    pub default: Option<&'static str>,
    /// The values that the document admits; any when empty.
    pub values: &'static [&'static str],
}

impl Service {
    /// The environment variable of what a setter of the client's builder takes, such as `VOUCHERIFY_BASE_URL`.
    pub(crate) fn variable(&self, setter: &str) -> String {
        let plain = setter.strip_prefix("r#").unwrap_or(setter);
        let shouted = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_uppercase() } else { '_' };
        [self.environment, "_"].into_iter().flat_map(str::chars).chain(plain.chars().map(shouted)).collect()
    }

    /// The address of a server with its variables replaced by `values`, or by their defaults.
    pub(crate) fn address(&self, server: &str, values: &[(&'static str, String)]) -> Result<String, String> {
        let mut address = String::new();
        let mut rest = server;
        while let Some((before, variable, after)) = split_variable(rest) {
            address.push_str(before);
            match self.variables.iter().find(|known| known.name == variable) {
                Some(known) => address.push_str(known.value(values)?),
                None => return Err(format!("the server's address has an unknown variable `{variable}`; set base_url")),
            }
            rest = after;
        }
        address.push_str(rest);
        Ok(address)
    }
}

impl ServerVariable {
    fn value<'a>(&self, values: &'a [(&'static str, String)]) -> Result<&'a str, String> {
        let setter = self.setter;
        let Some((_, value)) = values.iter().rev().find(|(name, _)| *name == self.name) else {
            return self.default.ok_or_else(|| format!("{setter} is not set: the server's address needs it"));
        };
        if !self.values.is_empty() && !self.values.contains(&value.as_str()) {
            return Err(format!("{setter}: {value:?} is not one of {}", self.values.join(", ")));
        }
        if value.is_empty() && self.default != Some("") {
            return Err(format!("{setter} is empty"));
        }
        // A value may be a host or a path, but not change which part of the address the rest is.
        if value.contains(|c: char| c.is_control() || c.is_whitespace() || "?#@\\{}".contains(c)) {
            return Err(format!("{setter}: {value:?} cannot be part of a server's address"));
        }
        Ok(value)
    }
}

fn split_variable(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once('{')?;
    let (variable, after) = rest.split_once('}')?;
    Some((before, variable, after))
}
