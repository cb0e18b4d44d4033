use crate::runtime::{File, json};

/// The parts of the form.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ImportCustomersUsingCsvBody {
    /// The CSV file, with a header row.
    pub file: Option<File>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl ImportCustomersUsingCsvBody {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn file(mut self, file: impl Into<File>) -> Self {
        self.file = Some(file.into());
        self
    }
}

json::object!(ImportCustomersUsingCsvBody {
    file: optional "file",
    ..unknown_members
});
