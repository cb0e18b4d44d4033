use std::collections::BTreeMap;
use crate::runtime::{IntoList, collect, json};

/// The schema `Login`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Login {
    pub name: String,
    pub phrase: String,
    pub pin: String,
    /// Write-only: no response holds it.
    pub hint: Option<String>,
    pub either: Option<LoginEither>,
    pub previous: Option<Vec<String>>,
    pub r#type: Option<String>,
    /// Members that the schema does not name.
    pub additional_properties: BTreeMap<String, i64>,
}

impl Login {
    /// A value of the required properties.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        phrase: impl Into<String>,
        pin: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            phrase: phrase.into(),
            pin: pin.into(),
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    #[must_use]
    pub fn either(mut self, either: impl Into<LoginEither>) -> Self {
        self.either = Some(either.into());
        self
    }

    #[must_use]
    pub fn previous<How>(mut self, previous: impl IntoList<String, How>) -> Self {
        self.previous = Some(IntoList::into_list(previous));
        self
    }

    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets the members that the schema does not name.
    #[must_use]
    pub fn additional_properties(
        mut self,
        additional_properties: impl IntoIterator<Item = (impl Into<String>, i64)>,
    ) -> Self {
        self.additional_properties = collect::map(additional_properties);
        self
    }
}

impl ::std::fmt::Debug for Login {
    #[inline]
    fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        formatter
            .debug_struct("Login")
            .field("name", &self.name)
            .field("phrase", &json::Hidden)
            .field("pin", &json::Hidden)
            .field("hint", &json::Hidden)
            .field("either", &json::Hidden)
            .field("previous", &json::Hidden)
            .field("type", &json::Hidden)
            .field("additional_properties", &self.additional_properties)
            .finish()
    }
}

json::object!(Login {
    name: required "name",
    phrase: required "phrase" secret,
    pin: required "pin" secret,
    hint: optional "hint" secret,
    either: optional "either" secret,
    previous: optional "previous" secret,
    r#type: optional "type" secret,
    ..additional_properties
});

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum LoginEither {
    /// Text.
    String(String),
    /// An integer.
    Integer(i64),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for LoginEither {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[json::Shape::String, json::Shape::Integer];
        for index in raw.candidates(SHAPES) {
            let value = match index {
                0 => raw.try_read().map(Self::String),
                1 => raw.try_read().map(Self::Integer),
                _ => None,
            };
            if let Some(value) = value {
                return Ok(value);
            }
        }
        raw.unknown(SHAPES).map(Self::Unknown)
    }

    #[inline]
    fn blank() -> Self {
        Self::Unknown(json::Value::Null)
    }
}

impl json::Write for LoginEither {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::String(value) => json::Write::write(value, writer),
            Self::Integer(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<String> for LoginEither {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<i64> for LoginEither {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<&str> for LoginEither {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<i32> for LoginEither {
    #[inline]
    fn from(value: i32) -> Self {
        Self::Integer(value.into())
    }
}

json::bridge!(LoginEither);
