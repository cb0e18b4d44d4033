//! The types of requests and responses.

mod new;
mod old;
mod old_enum;
mod old_union;
pub use self::new::New;
pub use self::old::Old;
pub use self::old_enum::OldEnum;
pub use self::old_union::OldUnion;
