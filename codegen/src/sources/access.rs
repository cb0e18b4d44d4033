//! What a document may make a run read.

/// What may be read beside the document and the files of its folder. Nothing, unless the user says so.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Access {
    /// Files outside of the document's folder too.
    pub outside: bool,
    /// Documents on the web too, as long as their address is a public one.
    pub remote: bool,
    /// Documents of these hosts (`HOST` or `HOST:PORT`) too, wherever their address leads: they were named.
    pub hosts: Vec<String>,
}

#[cfg(feature = "remote")]
impl Access {
    /// Whether a host may be asked at all.
    pub(super) fn allows(&self, host: &str, port: Option<u16>) -> bool {
        self.remote || self.names(host, port)
    }

    /// Whether the user has named this host, so that it may be one of the local network.
    pub(super) fn names(&self, host: &str, port: Option<u16>) -> bool {
        let with_port = port.map(|port| format!("{host}:{port}"));
        self.hosts.iter().any(|known| {
            known.eq_ignore_ascii_case(host) || with_port.as_ref().is_some_and(|w| known.eq_ignore_ascii_case(w))
        })
    }
}
