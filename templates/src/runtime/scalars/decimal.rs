//! `format: decimal`

use crate::runtime::json::{Fault, Read, Reader, Write, Writer, is_number};

/// A decimal number, such as an amount of money, as its exact text: no digit is lost to floating point.
///
/// Read from a JSON number or string; written as a number. Compares and sorts as text, so that `1.0` is not `1.00`;
/// convert it to calculate.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Decimal(String);

crate::runtime::scalars::scalar!(Decimal);

impl Decimal {
    /// The nearest floating-point number; `None` when the text is no number.
    #[must_use]
    pub fn to_f64(&self) -> Option<f64> {
        self.0.parse().ok()
    }
}

impl Read for Decimal {
    fn blank() -> Self {
        Self(String::new())
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        if reader.is_string() {
            return reader.string().map(|text| Self(text.into_owned()));
        }
        reader.number().map(Self::from)
    }
}

impl Write for Decimal {
    fn write(&self, writer: &mut dyn Writer) {
        // What is no number, since a caller or server wrote it so, is still sent as it is, but quoted.
        if is_number(&self.0) { writer.number(&self.0) } else { writer.string(&self.0) }
    }
}

macro_rules! from_integers {
    ($($integer:ident),*) => { $(
        impl From<$integer> for Decimal {
            fn from(value: $integer) -> Self {
                Self(value.to_string())
            }
        }
    )* };
}

from_integers!(i32, i64, u32, u64);

#[cfg(feature = "rust_decimal")]
impl TryFrom<&Decimal> for rust_decimal::Decimal {
    type Error = rust_decimal::Error;

    fn try_from(value: &Decimal) -> Result<Self, Self::Error> {
        if value.0.contains(['e', 'E']) { Self::from_scientific(&value.0) } else { Self::from_str_exact(&value.0) }
    }
}

#[cfg(feature = "rust_decimal")]
impl From<rust_decimal::Decimal> for Decimal {
    fn from(value: rust_decimal::Decimal) -> Self {
        Self(value.to_string())
    }
}
