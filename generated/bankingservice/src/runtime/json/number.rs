//! Numbers: as text, and as a value that keeps all their digits.

use std::fmt;

use super::{Fault, Read, Reader, Write, Writer};

/// A JSON number, exactly as it was sent: no digit of it is lost.
#[derive(Clone, PartialEq)]
pub struct Number(Held);

/// As plain as it can be without losing a digit: the first kind of these that can hold it.
#[derive(Clone, PartialEq)]
enum Held {
    Unsigned(u64),
    Negative(i64),
    Float(f64),
    /// More than these hold.
    Text(Box<str>),
}

// What is held is never NaN.
impl Eq for Number {}

/// So many digits of a decimal number survive in a double (C's `DBL_DIG`).
pub(super) const DIGITS_OF_DOUBLE: usize = 15;

impl Number {
    /// A number from its text; `None` where that is no JSON number.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        is_number(text).then(|| Self::of(text))
    }

    /// A finite number.
    #[must_use]
    pub fn from_f64(value: f64) -> Option<Self> {
        value.is_finite().then_some(Self(Held::Float(value)))
    }

    /// Whether this is what came nearest to a number that its type could not hold: the double with fewer digits, or a
    /// bound of a type, on this side of the number.
    pub(super) fn is_nearest_to(&self, exact: &Self) -> bool {
        const MOST: [f64; 5] = [i32::MAX as f64, u32::MAX as f64, i64::MAX as f64, u64::MAX as f64, f64::MAX];
        const LEAST: [f64; 4] = [i32::MIN as f64, i64::MIN as f64, f64::MIN, 0.0];
        let (Some(own), exact) = (self.as_f64(), exact.to_string().parse().unwrap_or(f64::NAN)) else { return false };
        own == exact || MOST.contains(&own) && exact >= own || LEAST.contains(&own) && exact <= own
    }

    /// The number that a well-formed text is.
    pub(super) fn of(text: &str) -> Self {
        // `-0` is no integer: its sign would be lost.
        let integer = if text == "-0" { None } else { text.parse().map(Held::Unsigned).ok() };
        let integer = integer.or_else(|| text.parse().map(Held::Negative).ok().filter(|_| text != "-0"));
        Self(integer.or_else(|| float(text)).unwrap_or_else(|| Held::Text(text.into())))
    }

    /// The value, if it is an integer of 64 bits with sign.
    #[must_use]
    pub fn as_i64(&self) -> Option<i64> {
        match &self.0 {
            Held::Unsigned(value) => i64::try_from(*value).ok(),
            Held::Negative(value) => Some(*value),
            Held::Float(_) | Held::Text(_) => None,
        }
    }

    /// The value, if it is an integer of 64 bits without sign.
    #[must_use]
    pub fn as_u64(&self) -> Option<u64> {
        match &self.0 {
            Held::Unsigned(value) => Some(*value),
            _ => None,
        }
    }

    /// The nearest floating-point number; `None` where it is out of range.
    #[must_use]
    pub fn as_f64(&self) -> Option<f64> {
        match &self.0 {
            Held::Unsigned(value) => Some(*value as f64),
            Held::Negative(value) => Some(*value as f64),
            Held::Float(value) => Some(*value),
            Held::Text(text) => text.parse().ok().filter(|value: &f64| value.is_finite()),
        }
    }
}

/// The double that has all digits of a number with a fraction or an exponent.
fn float(text: &str) -> Option<Held> {
    if !text.contains(['.', 'e', 'E', '-']) {
        return None;
    }
    let (mantissa, _) = text.split_once(['e', 'E']).unwrap_or((text, ""));
    let digits = mantissa.bytes().filter(u8::is_ascii_digit).skip_while(|digit| *digit == b'0').count();
    let value: f64 = text.parse().ok()?;
    // Too small a number would be held with fewer digits, or as zero; one of more digits may be the text of a double.
    let is_exact = (value.is_normal() || digits == 0) && digits <= DIGITS_OF_DOUBLE;
    (is_exact || value.is_finite() && decimal(text) == decimal(&format!("{value:e}"))).then_some(Held::Float(value))
}

/// Whether a double has not all digits of the number that it was read from.
#[cold]
pub(super) fn is_rounded(text: &str, value: f64) -> bool {
    format!("{value}") != text && decimal(text) != decimal(&format!("{value:e}"))
}

/// The significant digits of a number, and the power of ten that they stand before; its sign apart.
fn decimal(text: &str) -> Option<(String, i64)> {
    let text = text.trim_start_matches('-');
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{whole}{fraction}");
    let significant = digits.trim_start_matches('0');
    let leading = digits.len() - significant.len();
    let exponent = exponent.parse::<i64>().ok()?.checked_add((whole.len() as i64) - (leading as i64))?;
    let significant = significant.trim_end_matches('0');
    Some((significant.to_owned(), if significant.is_empty() { 0 } else { exponent }))
}

macro_rules! from_integers {
    ($($integer:ident),*) => { $(
        impl From<$integer> for Number {
            fn from(value: $integer) -> Self {
                match u64::try_from(value) {
                    Ok(value) => Self(Held::Unsigned(value)),
                    Err(_) => Self(Held::Negative(value as i64)),
                }
            }
        }
    )* };
}

from_integers!(i8, i16, i32, i64, isize, u8, u16, u32, u64, usize);

impl Read for Number {
    fn blank() -> Self {
        Self(Held::Unsigned(0))
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        reader.number().map(Self::of)
    }
}

impl Write for Number {
    fn write(&self, writer: &mut dyn Writer) {
        match &self.0 {
            Held::Unsigned(value) => writer.unsigned(*value),
            Held::Negative(value) => writer.integer(*value),
            Held::Float(value) => writer.float(*value),
            Held::Text(text) => writer.number(text),
        }
    }
}

impl fmt::Display for Number {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&String::from_utf8_lossy(&super::to_vec(self)))
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Number({self})")
    }
}

impl serde::Serialize for Number {
    /// Integers of up to 128 bits are handed on as such, what has more digits as the nearest double.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            Held::Unsigned(value) => serializer.serialize_u64(*value),
            Held::Negative(value) => serializer.serialize_i64(*value),
            Held::Float(value) => serializer.serialize_f64(*value),
            Held::Text(text) => match (text.parse(), self.as_f64()) {
                (Ok(value), _) => serializer.serialize_i128(value),
                (_, Some(value)) => serializer.serialize_f64(value),
                _ => Err(serde::ser::Error::custom("a number out of the range of a double, which serde cannot hold")),
            },
        }
    }
}

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

/// The integer that a well-formed number is, however it is written, or the nearest of 128 bits; else what was found
/// instead.
pub(super) fn integer(text: &str) -> Result<i128, &'static str> {
    match text.parse::<i64>() {
        Ok(value) => Ok(value.into()),
        Err(_) => exact(text),
    }
}

/// As [`integer`], for numbers with a fraction or an exponent, and large ones.
fn exact(text: &str) -> Result<i128, &'static str> {
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
    let power = u32::try_from(shift).ok().and_then(|shift| 10_i128.checked_pow(shift));
    let value = power.and_then(|power| significant.parse::<i128>().ok()?.checked_mul(power)).unwrap_or(i128::MAX);
    Ok(if negative { -value } else { value })
}
