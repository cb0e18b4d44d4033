//! `format: byte`, `format: base64url`, `contentEncoding: base64`, `contentEncoding: base64url`

use crate::runtime::security::encode_base64;

/// Bytes in base64 (RFC 4648 §4), as the exact text.
///
/// A text is taken as it is, so it has to be base64 already; bytes are encoded.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Base64(String);

/// Bytes in base64 with an alphabet that is safe in URLs, without padding (RFC 4648 §5), as the exact text.
///
/// A text is taken as it is, so it has to be base64 already; bytes are encoded.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Base64Url(String);

macro_rules! base64_scalar {
    ($name:ident, $encode:expr) => {
        crate::runtime::scalars::text_scalar!($name);

        impl $name {
            /// Encodes bytes.
            #[must_use]
            pub fn encode(bytes: impl AsRef<[u8]>) -> Self {
                Self($encode(bytes.as_ref()))
            }

            /// The bytes; `None` where the text is no base64. Either alphabet is read, padding may be missing, and white
            /// space is skipped.
            #[must_use]
            pub fn decode(&self) -> Option<Vec<u8>> {
                decode(&self.0)
            }
        }

        impl From<&[u8]> for $name {
            fn from(bytes: &[u8]) -> Self {
                Self::encode(bytes)
            }
        }

        impl<const LENGTH: usize> From<&[u8; LENGTH]> for $name {
            fn from(bytes: &[u8; LENGTH]) -> Self {
                Self::encode(bytes)
            }
        }

        impl From<Vec<u8>> for $name {
            fn from(bytes: Vec<u8>) -> Self {
                Self::encode(bytes)
            }
        }

        impl From<bytes::Bytes> for $name {
            fn from(bytes: bytes::Bytes) -> Self {
                Self::encode(bytes)
            }
        }
    };
}

base64_scalar!(Base64, |bytes| encode_base64(bytes, *b"+/", true));
base64_scalar!(Base64Url, |bytes| encode_base64(bytes, *b"-_", false));

fn decode(text: &str) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(text.len() / 4 * 3 + 2);
    let (mut group, mut bits) = (0_u32, 0);
    let mut digits = text.bytes().filter(|byte| !byte.is_ascii_whitespace());
    for byte in digits.by_ref().take_while(|byte| *byte != b'=') {
        group = group << 6 | value(byte)?;
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            out.push((group >> bits & 0xFF) as u8);
        }
    }
    // A lone digit is no byte, and nothing but padding follows padding.
    (bits < 6 && digits.all(|byte| byte == b'=')).then_some(out)
}

/// What a digit stands for, in either alphabet.
fn value(digit: u8) -> Option<u32> {
    Some(u32::from(match digit {
        b'A'..=b'Z' => digit - b'A',
        b'a'..=b'z' => digit - b'a' + 26,
        b'0'..=b'9' => digit - b'0' + 52,
        b'+' | b'-' => 62,
        b'/' | b'_' => 63,
        _ => return None,
    }))
}
