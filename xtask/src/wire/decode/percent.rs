//! Percent-encoding (RFC 3986 §2.1, and §5 of the URL standard for forms).

/// Undoes percent-encoding; where `plus` is set, a plus sign is a space.
pub fn decode(text: &str, plus: bool) -> Result<String, String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        match byte {
            b'%' => {
                let digits = [rest.next(), rest.next()].map(|digit| digit.and_then(|d| char::from(d).to_digit(16)));
                let [Some(high), Some(low)] = digits else { return Err(format!("a stray % in {text:?}")) };
                bytes.push(u8::try_from(high * 16 + low).unwrap_or_default());
            }
            b'+' if plus => bytes.push(b' '),
            byte if byte.is_ascii_graphic() => bytes.push(byte),
            byte => return Err(format!("the byte {byte:#04x} is not encoded in {text:?}")),
        }
    }
    String::from_utf8(bytes).map_err(|_| format!("no UTF-8 in {text:?}"))
}

/// The pairs of a query or form: decoded names, and values as they were sent.
pub fn pairs(text: &str) -> Result<Vec<(String, String)>, String> {
    let pairs = text.split('&').filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| {
            let (name, value) = pair.split_once('=').ok_or_else(|| format!("{pair:?} has no ="))?;
            Ok((decode(name, true)?, value.to_owned()))
        })
        .collect()
}
