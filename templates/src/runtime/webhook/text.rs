//! Bytes that are written as text: signatures, and keys.

use super::super::security::base64;
use super::scheme::{Encoding, SecretForm};

impl Encoding {
    /// The bytes that a text stands for; `None` where it is none of this encoding.
    pub(super) fn decode(self, text: &str) -> Option<Vec<u8>> {
        match self {
            Self::Hex => from_hex(text),
            Self::Base64 => from_base64(text),
        }
    }

    pub(super) fn encode(self, bytes: &[u8]) -> String {
        match self {
            Self::Hex => bytes.iter().map(|byte| format!("{byte:02x}")).collect(),
            Self::Base64 => base64(bytes),
        }
    }
}

impl SecretForm {
    /// The key, or what is wrong with the secret; never the secret itself.
    pub(super) fn key(self, secret: &str) -> Result<Vec<u8>, &'static str> {
        let key = match self {
            Self::Text => secret.as_bytes().to_vec(),
            Self::Base64(prefix) => {
                let text = secret.strip_prefix(prefix).unwrap_or(secret);
                from_base64(text).ok_or("the secret is not base64")?
            }
        };
        // Anybody could sign with it.
        if key.is_empty() { Err("the secret is empty") } else { Ok(key) }
    }
}

fn from_hex(text: &str) -> Option<Vec<u8>> {
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    let pairs = text.as_bytes().chunks(2);
    pairs.map(|pair| Some(digit(*pair.first()?)? << 4 | digit(*pair.get(1)?)?)).collect()
}

/// Base64 in either alphabet (RFC 4648 §4 and §5), with its padding or without.
fn from_base64(text: &str) -> Option<Vec<u8>> {
    let digits = text.trim_end_matches('=');
    // A group has two digits at least; nothing but padding up to four of them may follow.
    if digits.len() % 4 == 1 || text.len() - digits.len() > (4 - digits.len() % 4) % 4 {
        return None;
    }
    let mut bytes = Vec::with_capacity(digits.len() / 4 * 3 + 2);
    for group in digits.as_bytes().chunks(4) {
        let bits = group.iter().try_fold(0, |bits, byte| Some(bits << 6 | sextet(*byte)?))?;
        let bits: u32 = bits << (6 * (4 - group.len()));
        bytes.extend_from_slice(bits.to_be_bytes().get(1..group.len())?);
    }
    Some(bytes)
}

fn sextet(byte: u8) -> Option<u32> {
    let value = match byte {
        b'A'..=b'Z' => byte - b'A',
        b'a'..=b'z' => byte - b'a' + 26,
        b'0'..=b'9' => byte - b'0' + 52,
        b'+' | b'-' => 62,
        b'/' | b'_' => 63,
        _ => return None,
    };
    Some(value.into())
}
