use crate::runtime::json;

/// A customer or a prospect; the status tells which.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CustomerInBody {
    /// `Customer`
    Customer(Box<super::Customer>),
    /// `Prospect`
    Prospect(Box<super::Prospect>),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for CustomerInBody {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        match reader.discriminator("status")?.as_deref() {
            Some(
                "ACTIVE" | "DECEASED" | "DENIED" | "DORMANT" | "ESCHEAT" | "FROZEN"
                | "INACTIVE" | "SANCTION",
            ) => json::Read::read(reader).map(Self::Customer),
            Some("PROSPECT") => json::Read::read(reader).map(Self::Prospect),
            _ => reader.raw()?.unknown(&[json::Shape::Map]).map(Self::Unknown),
        }
    }

    #[inline]
    fn blank() -> Self {
        Self::Unknown(json::Value::Null)
    }
}

impl json::Write for CustomerInBody {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::Customer(value) => json::Write::write(value, writer),
            Self::Prospect(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<super::Customer> for CustomerInBody {
    #[inline]
    fn from(value: super::Customer) -> Self {
        Self::Customer(Box::new(value))
    }
}

impl From<super::Prospect> for CustomerInBody {
    #[inline]
    fn from(value: super::Prospect) -> Self {
        Self::Prospect(Box::new(value))
    }
}

json::bridge!(CustomerInBody);
