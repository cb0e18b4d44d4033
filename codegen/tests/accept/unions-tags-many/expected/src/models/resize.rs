use crate::runtime::json;

/// The schema `Resize`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resize {
    /// Always `resize`.
    pub r#do: ResizeDo,
    pub size: i64,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Resize {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new(size: i64) -> Self {
        Self {
            size,
            r#do: ResizeDo::Resize,
            ..json::Read::blank()
        }
    }
}

json::object!(Resize {
    r#do: required "do",
    size: required "size",
    ..unknown_members
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResizeDo {
    /// `resize`
    Resize,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(ResizeDo {
    Resize = "resize",
});
