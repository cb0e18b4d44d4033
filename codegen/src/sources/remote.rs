//! Documents on the web, for users who allow them: only with time-out and size limit, and only from public addresses.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::time::Duration;

use ureq::Agent;
use ureq::config::Config;
use ureq::http::Uri;
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::{DefaultConnector, NextTimeout};
use url::Url;

use super::load::Fetched;
use super::{Access, Refusal};

/// How long one document may take, redirections aside.
const TIMEOUT: Duration = Duration::from_secs(20);

/// So many redirections are followed.
const MAX_REDIRECTS: usize = 5;

/// Gets a document.
pub(super) fn fetch(url: &str, access: &Access, limit: usize) -> Result<Fetched, Refusal> {
    let mut url = parse(url)?;
    for _ in 0..=MAX_REDIRECTS {
        let host = url.host_str().unwrap_or_default();
        if !access.allows(host, url.port_or_known_default()) {
            return Err(Refusal::new(
                format!("would be fetched from {host}, which was not allowed"),
                format!("give `--allow-remote={host}` if you trust the document, or save the file beside it"),
            ));
        }
        match get(&url, access, limit)? {
            Answer::Document(bytes) => return Ok(Fetched { url: url.into(), bytes }),
            Answer::Elsewhere(location) => url = redirected(&url, &location)?,
        }
    }
    Err(Refusal::new("is redirected again and again, and was not fetched", "refer to where it stands in the end"))
}

enum Answer {
    Document(Vec<u8>),
    Elsewhere(String),
}

fn get(url: &Url, access: &Access, limit: usize) -> Result<Answer, Refusal> {
    let agent = agent(url, access);
    let mut response = agent.get(url.as_str()).call().map_err(|error| failure(&error))?;
    let status = response.status();
    if status.is_redirection() {
        let location = response.headers().get("location").and_then(|value| value.to_str().ok());
        let nowhere = || Refusal::new(format!("was not fetched: the server answered {status}"), "correct the URL");
        return location.map(|location| Answer::Elsewhere(location.to_owned())).ok_or_else(nowhere);
    }
    if !status.is_success() {
        return Err(Refusal::new(format!("was not fetched: the server answered {status}"), "correct the URL"));
    }
    let body = response.body_mut().with_config().limit(limit as u64).read_to_vec();
    body.map(Answer::Document).map_err(|error| failure(&error))
}

fn agent(url: &Url, access: &Access) -> Agent {
    let named = access.names(url.host_str().unwrap_or_default(), url.port_or_known_default());
    let config = Config::builder()
        .timeout_global(Some(TIMEOUT))
        // Followed here, so that each address is judged.
        .max_redirects(0)
        .max_redirects_will_error(false)
        .http_status_as_error(false)
        // A proxy would look up the name itself, and its address could not be judged.
        .proxy(None)
        .user_agent(concat!("restwright/", env!("CARGO_PKG_VERSION")))
        .accept("application/json, application/yaml, */*;q=0.5")
        .build();
    Agent::with_parts(config, DefaultConnector::default(), Public { any: named, names: DefaultResolver::default() })
}

fn parse(url: &str) -> Result<Url, Refusal> {
    Url::parse(url).map_err(|error| Refusal::new(format!("is no URL: {error}"), "correct it"))
}

fn redirected(url: &Url, location: &str) -> Result<Url, Refusal> {
    let refused = |fault: String| {
        Refusal::new(fault, "refer to where it stands in the end, or save the file beside the document")
    };
    let next = url.join(location).map_err(|error| refused(format!("is redirected to no URL: {error}")))?;
    if next.scheme() != url.scheme() || !next.username().is_empty() || next.password().is_some() {
        return Err(refused(format!("is redirected to `{}:`, and was not fetched", next.scheme())));
    }
    Ok(next)
}

fn failure(error: &ureq::Error) -> Refusal {
    match error {
        ureq::Error::HostNotFound => Refusal::new(
            "was not fetched: its host has no public address",
            "name the host (`--allow-remote=HOST`) if it is one of your own network and you trust the document",
        ),
        ureq::Error::BodyExceedsLimit(_) => Refusal::new("is too long, and was not read to its end", "split the file"),
        error => Refusal::new(
            format!("was not fetched: {error}"),
            "check the URL and the network, or save the file beside the document",
        ),
    }
}

/// Looks up names, and leaves out what a document must not reach: this machine, and the network that it stands in.
///
/// Judged is the address that is connected to, whatever way it was written or looked up.
#[derive(Debug)]
struct Public {
    any: bool,
    names: DefaultResolver,
}

impl Resolver for Public {
    fn resolve(&self, uri: &Uri, config: &Config, timeout: NextTimeout) -> Result<ResolvedSocketAddrs, ureq::Error> {
        let found = self.names.resolve(uri, config, timeout)?;
        let mut allowed = self.empty();
        for address in found.iter().filter(|address| self.any || is_public(address.ip())) {
            allowed.push(*address);
        }
        if allowed.is_empty() { Err(ureq::Error::HostNotFound) } else { Ok(allowed) }
    }
}

fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => is_public_v6(address),
    }
}

/// Not one of the special purposes of RFC 6890 and its registry.
fn is_public_v4(address: Ipv4Addr) -> bool {
    let [a, b, c, _] = address.octets();
    let special = address.is_private()
        || address.is_loopback()
        || address.is_link_local()
        || address.is_documentation()
        || a == 0
        || a >= 224
        || (a == 100 && (64..128).contains(&b))
        || (a == 198 && (b == 18 || b == 19))
        || (a == 192 && b == 0 && c == 0);
    !special
}

fn is_public_v6(address: Ipv6Addr) -> bool {
    // Only 2000::/3 is given out; of it, 2001::/23 and 2001:db8::/32 are special, and 2002::/16 holds IPv4 addresses.
    match address.segments() {
        [0x2001, second, ..] => second >= 0x200 && second != 0xdb8,
        [0x2002, ..] => false,
        [first, ..] => first & 0xe000 == 0x2000,
    }
}

#[cfg(test)]
mod tests {
    use super::is_public;

    #[test]
    fn only_public_addresses_are_public() {
        let judge = |text: &str| is_public(text.parse().unwrap());
        for public in ["93.184.216.34", "1.1.1.1", "100.128.0.1", "2606:4700::1111", "2a00:1450::1"] {
            assert!(judge(public), "{public}");
        }
        let hidden = [
            "127.0.0.1",
            "127.8.8.8",
            "169.254.169.254",
            "10.0.0.1",
            "172.16.0.1",
            "192.168.1.1",
            "0.0.0.0",
            "100.64.0.1",
            "224.0.0.1",
            "255.255.255.255",
            "198.18.0.1",
            "192.0.0.192",
            "::1",
            "::",
            "fe80::1",
            "fc00::1",
            "fd00:ec2::254",
            "ff02::1",
            "::ffff:127.0.0.1",
            "::ffff:169.254.169.254",
            "::7f00:1",
            "64:ff9b::7f00:1",
            "2002:7f00:1::",
            "2001::1",
            "2001:db8::1",
        ];
        for hidden in hidden {
            assert!(!judge(hidden), "{hidden}");
        }
    }
}
