use crate::runtime::json;

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Alone {
    /// [`Details`](super::Details), where `k` is `one`.
    One(super::Details),
    /// [`Details`](super::Details), where `k` is `two`.
    Two(super::Details),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for Alone {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        match reader.discriminator("k")?.as_deref() {
            Some("one") => json::Read::read(reader.tagged("k")).map(Self::One),
            Some("two") => json::Read::read(reader.tagged("k")).map(Self::Two),
            _ => reader.raw()?.unknown(&[json::Shape::Map]).map(Self::Unknown),
        }
    }

    #[inline]
    fn blank() -> Self {
        Self::Unknown(json::Value::Null)
    }
}

impl json::Write for Alone {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::One(value) => json::write_tagged(value, "k", "one", writer),
            Self::Two(value) => json::write_tagged(value, "k", "two", writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

json::bridge!(Alone);
