//! What proves that the one who began a login is the one who ends it: random texts, and PKCE (RFC 7636).

use super::super::security::encode_base64;

/// 256 random bits as text of 43 characters, fit for a URL: a `state`, or a `code_verifier` (RFC 7636 §4.1).
pub(super) fn random() -> Result<String, String> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).map_err(|fault| format!("the system gives no random numbers: {fault}"))?;
    Ok(base64url(&bytes))
}

/// The `code_challenge` of the method S256 (RFC 7636 §4.2).
pub(super) fn challenge(verifier: &str) -> String {
    base64url(&hmac_sha256::Hash::hash(verifier.as_bytes()))
}

/// Base64 with the alphabet of URLs and without padding (RFC 4648 §5).
fn base64url(bytes: &[u8]) -> String {
    encode_base64(bytes, *b"-_", false)
}

/// Whether two texts are the same, in a time that does not tell where they differ.
pub(super) fn is_same(one: &str, other: &str) -> bool {
    let differences = one.bytes().zip(other.bytes()).fold(0, |all, (one, other)| all | (one ^ other));
    one.len() == other.len() && differences == 0
}
