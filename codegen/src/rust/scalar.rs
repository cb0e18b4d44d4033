//! Scalars that the runtime defines.

use crate::ir::Type;

/// The runtime's name of a scalar; `None` for what Rust itself has.
pub fn runtime_name(ty: &Type) -> Option<&'static str> {
    match ty {
        Type::DateTime => Some("DateTime"),
        Type::Date => Some("Date"),
        Type::Time => Some("Time"),
        Type::Duration => Some("Duration"),
        Type::Uuid => Some("Uuid"),
        Type::Decimal => Some("Decimal"),
        Type::File => Some("File"),
        _ => None,
    }
}

/// Names of the runtime that the crate's root exports where the crate has them.
pub const EXPORTS: [&str; 13] = [
    "Date",
    "DateTime",
    "Decimal",
    "Download",
    "Duration",
    "File",
    "Items",
    "JsonText",
    "Nullable",
    "PagedItems",
    "Pages",
    "Time",
    "Uuid",
];
