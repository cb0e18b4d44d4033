//! TLS of the usual transport: which certificates are trusted, and which one is shown.

use reqwest::ClientBuilder;

/// What a transport was told of TLS, as PEM.
#[derive(Default)]
pub(crate) struct Tls {
    /// Certificates of authorities that are trusted beside those of the system.
    pub(crate) roots: Vec<Vec<u8>>,
    /// The client's own certificate with its chain, and its private key.
    pub(crate) identity: Option<Vec<u8>>,
    /// Whether a system without certificates of authorities will do: for servers that speak plain HTTP.
    pub(crate) is_optional: bool,
}

/// Whether a feature of TLS is on.
pub(crate) const IS_THERE: bool = cfg!(any(feature = "rustls", feature = "rustls-aws-lc", feature = "native-tls"));

impl Tls {
    /// Rustls with ring, whose code is compiled in a tenth of the time of aws-lc's. The configuration is this client's
    /// own: nothing is installed for the process.
    #[cfg(all(feature = "rustls", not(target_arch = "wasm32")))]
    pub(crate) fn set(&self, client: ClientBuilder) -> Result<ClientBuilder, String> {
        use rustls::pki_types::pem::PemObject;
        use rustls::pki_types::{CertificateDer, PrivateKeyDer};

        let ring = || std::sync::Arc::new(rustls::crypto::ring::default_provider());
        // An app that installed another provider wants it used.
        let provider = rustls::crypto::CryptoProvider::get_default().cloned().unwrap_or_else(ring);
        let certificates = |pem: &[u8]| -> Result<Vec<CertificateDer<'static>>, String> {
            let all: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem).collect();
            match all {
                Ok(all) if !all.is_empty() => Ok(all),
                Ok(_) => Err("there is no certificate in the PEM text".to_owned()),
                Err(fault) => Err(format!("the PEM text of a certificate: {fault}")),
            }
        };
        let mut roots = Vec::new();
        for pem in &self.roots {
            roots.extend(certificates(pem)?);
        }
        let config = rustls::ClientConfig::builder_with_provider(provider.clone())
            .with_safe_default_protocol_versions()
            .map_err(|fault| format!("TLS: {fault}"))?;
        let config = match verifier(roots, provider) {
            // Rustls's name for a verifier that is given to it; this one is the system's.
            Ok(verifier) => config.dangerous().with_custom_certificate_verifier(std::sync::Arc::new(verifier)),
            // Then no certificate is trusted.
            Err(_) if self.is_optional => config.with_root_certificates(rustls::RootCertStore::empty()),
            Err(fault) => {
                return Err(format!(
                    "no certificates of authorities: {fault} (install them, or add some with `root_certificates`)"
                ));
            }
        };
        let mut config = match &self.identity {
            None => config.with_no_client_auth(),
            Some(pem) => {
                let key = PrivateKeyDer::from_pem_slice(pem)
                    .map_err(|fault| format!("the private key of the client's certificate: {fault}"))?;
                config
                    .with_client_auth_cert(certificates(pem)?, key)
                    .map_err(|fault| format!("the client's certificate: {fault}"))?
            }
        };
        if cfg!(feature = "http2") {
            config.alpn_protocols.push(b"h2".to_vec());
        }
        config.alpn_protocols.push(b"http/1.1".to_vec());
        Ok(client.tls_backend_preconfigured(config))
    }

    /// Reqwest's own TLS.
    #[cfg(all(
        not(feature = "rustls"),
        any(feature = "rustls-aws-lc", feature = "native-tls"),
        not(target_arch = "wasm32")
    ))]
    pub(crate) fn set(&self, mut client: ClientBuilder) -> Result<ClientBuilder, String> {
        for pem in &self.roots {
            let roots = reqwest::Certificate::from_pem_bundle(pem)
                .map_err(|fault| format!("the PEM text of a certificate: {}", super::error::root(&fault)))?;
            client = client.tls_certs_merge(roots);
        }
        if let Some(pem) = &self.identity {
            #[cfg(feature = "rustls-aws-lc")]
            let identity = reqwest::Identity::from_pem(pem);
            #[cfg(not(feature = "rustls-aws-lc"))]
            let identity = reqwest::Identity::from_pkcs8_pem(pem, pem);
            let identity =
                identity.map_err(|fault| format!("the client's certificate: {}", super::error::root(&fault)))?;
            client = client.identity(identity);
        }
        Ok(client)
    }

    /// Without TLS there is nothing to set, and in a browser it is the browser's.
    #[cfg(any(
        target_arch = "wasm32",
        not(any(feature = "rustls", feature = "rustls-aws-lc", feature = "native-tls"))
    ))]
    pub(crate) fn set(&self, client: ClientBuilder) -> Result<ClientBuilder, String> {
        match self.roots.is_empty() && self.identity.is_none() {
            true => Ok(client),
            false => Err("certificates need a TLS implementation: enable this crate's feature `rustls`".to_owned()),
        }
    }
}

#[cfg(all(feature = "rustls", not(target_arch = "wasm32")))]
fn verifier(
    roots: Vec<rustls::pki_types::CertificateDer<'static>>,
    provider: std::sync::Arc<rustls::crypto::CryptoProvider>,
) -> Result<rustls_platform_verifier::Verifier, String> {
    use rustls_platform_verifier::Verifier;

    #[cfg(target_os = "android")]
    let verifier = match roots.is_empty() {
        true => Verifier::new(provider),
        false => return Err("Android trusts its own authorities only".to_owned()),
    };
    #[cfg(not(target_os = "android"))]
    let verifier = match roots.is_empty() {
        true => Verifier::new(provider),
        false => Verifier::new_with_extra_roots(roots, provider),
    };
    verifier.map_err(|fault| fault.to_string())
}

/// Whether the other side is not who it has to be, as far as the error says so.
pub(crate) fn is_certificate(fault: &(dyn std::error::Error + 'static)) -> bool {
    let mut cause = Some(fault);
    while let Some(fault) = cause {
        #[cfg(all(feature = "rustls", not(target_arch = "wasm32")))]
        if let Some(fault) = fault.downcast_ref::<rustls::Error>() {
            return matches!(fault, rustls::Error::InvalidCertificate(_) | rustls::Error::NoCertificatesPresented);
        }
        // The other implementations say it in words only.
        if !cfg!(feature = "rustls") && fault.to_string().contains("certificate") {
            return true;
        }
        // An I/O error passes over what it wraps when it is asked for its source.
        cause = match fault.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref) {
            Some(wrapped) => Some(wrapped as &(dyn std::error::Error + 'static)),
            None => fault.source(),
        };
    }
    false
}
