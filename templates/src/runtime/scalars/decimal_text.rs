//! `format: decimal` and `format: decimal128` of strings

/// A decimal number that is a string in JSON, such as an amount of money, as its exact text.
///
/// Compares and sorts as text, so that `1.0` is not `1.00`; convert it to calculate.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DecimalText(String);

crate::runtime::scalars::text_scalar!(DecimalText);

impl DecimalText {
    /// The nearest floating-point number; `None` when the text is no number.
    #[must_use]
    pub fn to_f64(&self) -> Option<f64> {
        self.0.parse().ok()
    }
}

macro_rules! from_integers {
    ($($integer:ident),*) => { $(
        impl From<$integer> for DecimalText {
            fn from(value: $integer) -> Self {
                Self(value.to_string())
            }
        }
    )* };
}

from_integers!(i32, i64, u32, u64);

#[cfg(feature = "rust_decimal")]
impl TryFrom<&DecimalText> for rust_decimal::Decimal {
    type Error = rust_decimal::Error;

    fn try_from(value: &DecimalText) -> Result<Self, Self::Error> {
        if value.0.contains(['e', 'E']) { Self::from_scientific(&value.0) } else { Self::from_str_exact(&value.0) }
    }
}

#[cfg(feature = "rust_decimal")]
impl From<rust_decimal::Decimal> for DecimalText {
    fn from(value: rust_decimal::Decimal) -> Self {
        Self(value.to_string())
    }
}
