use crate::runtime::json;

/// Whether an event is something that a customer did or something that followed from it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParameterActivityCategory {
    /// `ACTION`
    Action,
    /// `EFFECT`
    Effect,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

impl ParameterActivityCategory {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Action => "ACTION",
            Self::Effect => "EFFECT",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ParameterActivityCategory {
    fn from(value: &str) -> Self {
        match value {
            "ACTION" => Self::Action,
            "EFFECT" => Self::Effect,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

json::string_enum!(ParameterActivityCategory);
