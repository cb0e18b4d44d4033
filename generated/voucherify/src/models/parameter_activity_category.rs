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

json::string_enum!(ParameterActivityCategory {
    Action = "ACTION",
    Effect = "EFFECT",
});
