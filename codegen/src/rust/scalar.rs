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
        Type::DecimalText => Some("DecimalText"),
        Type::Base64 => Some("Base64"),
        Type::Base64Url => Some("Base64Url"),
        Type::HttpDate => Some("HttpDate"),
        Type::UnixTime => Some("UnixTime"),
        Type::Seconds => Some("Seconds"),
        Type::File => Some("File"),
        _ => None,
    }
}

/// Names of the runtime that the crate's root exports where the crate has them.
pub const EXPORTS: [&str; 19] = [
    "Base64",
    "Base64Url",
    "Date",
    "DateTime",
    "Decimal",
    "DecimalText",
    "Download",
    "Duration",
    "File",
    "HttpDate",
    "Items",
    "JsonText",
    "Nullable",
    "PagedItems",
    "Pages",
    "Seconds",
    "Time",
    "UnixTime",
    "Uuid",
];
