//! Numbers as text.

/// How many bytes the number at the start of `text` takes; or how many are well-formed if it is none.
pub(super) fn length(text: &[u8]) -> Result<usize, usize> {
    let mut length = usize::from(text.first() == Some(&b'-'));
    let whole = digits(text, length);
    // No number begins with a zero that is not the whole of it.
    if whole == 0 || (whole > 1 && text[length] == b'0') {
        return Err(length);
    }
    length += whole;
    if text.get(length) == Some(&b'.') {
        let fraction = digits(text, length + 1);
        if fraction == 0 {
            return Err(length);
        }
        length += 1 + fraction;
    }
    if let Some(b'e' | b'E') = text.get(length) {
        let sign = usize::from(matches!(text.get(length + 1), Some(b'+' | b'-')));
        let exponent = digits(text, length + 1 + sign);
        if exponent == 0 {
            return Err(length);
        }
        length += 1 + sign + exponent;
    }
    Ok(length)
}

fn digits(text: &[u8], start: usize) -> usize {
    let rest = text.get(start..).unwrap_or_default();
    rest.iter().take_while(|byte| byte.is_ascii_digit()).count()
}

/// Whether a text is a JSON number.
#[must_use]
pub fn is_number(text: &str) -> bool {
    length(text.as_bytes()) == Ok(text.len())
}

/// The integer that a well-formed number is, however it is written; else what was found instead.
pub(super) fn integer(text: &str) -> Result<i128, &'static str> {
    match text.parse::<i64>() {
        Ok(value) => Ok(value.into()),
        Err(_) => exact(text),
    }
}

/// As [`integer`], for numbers with a fraction or an exponent, and large ones.
fn exact(text: &str) -> Result<i128, &'static str> {
    const TOO_LARGE: &str = "a number out of its range";
    let (negative, text) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{whole}{fraction}");
    let significant = digits.trim_end_matches('0');
    if significant.is_empty() {
        return Ok(0);
    }
    // The value is `significant` times ten to the power of `shift`; an exponent beyond i64 decides by its sign alone.
    let huge = if exponent.starts_with('-') { i64::MIN / 2 } else { i64::MAX / 2 };
    let exponent: i64 = exponent.parse::<i64>().unwrap_or(huge).clamp(i64::MIN / 2, i64::MAX / 2);
    let shift = exponent + (whole.len() as i64) - (significant.len() as i64);
    if shift < 0 {
        return Err("a number with a fraction");
    }
    // No integer type of ours has more than 20 digits, so what i128 cannot hold is too large for all.
    let power = u32::try_from(shift).ok().and_then(|shift| 10_i128.checked_pow(shift)).ok_or(TOO_LARGE)?;
    let value = significant.parse::<i128>().ok().and_then(|value| value.checked_mul(power)).ok_or(TOO_LARGE)?;
    Ok(if negative { -value } else { value })
}
