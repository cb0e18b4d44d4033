//! Requests back into values. Nothing of this is shared with the SDKs: what one encodes wrongly, the other must not
//! decode wrongly in the same way.

pub mod form;
pub mod multipart;
pub mod path;
mod percent;
pub mod value;

pub use percent::{decode, pairs};
