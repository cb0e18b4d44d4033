//! `format: uuid`

/// A UUID, such as `7d943c51-e4ff-4e57-9558-08cab6b963c7`, as its exact text.
///
/// Compares as text, and so tells upper from lower case.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Uuid(String);

crate::runtime::scalars::text_scalar!(Uuid);

#[cfg(feature = "uuid")]
impl TryFrom<&Uuid> for uuid::Uuid {
    type Error = uuid::Error;

    fn try_from(value: &Uuid) -> Result<Self, Self::Error> {
        Self::parse_str(&value.0)
    }
}

#[cfg(feature = "uuid")]
impl From<uuid::Uuid> for Uuid {
    fn from(value: uuid::Uuid) -> Self {
        Self(value.to_string())
    }
}
