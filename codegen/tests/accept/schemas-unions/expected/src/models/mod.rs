//! The types of requests and responses.

// Fields and setters whose names say it all have no comment.
#![allow(missing_docs)]

mod animal;
mod both;
mod card;
mod cat;
mod circle;
mod dog;
mod event;
mod iban;
mod limited;
mod narrow;
mod oval;
mod payment;
mod recursive;
mod refund;
mod result;
mod round;
mod shape;
mod square;
mod wide;
pub use self::animal::*;
pub use self::both::*;
pub use self::card::*;
pub use self::cat::*;
pub use self::circle::*;
pub use self::dog::*;
pub use self::event::*;
pub use self::iban::*;
pub use self::limited::*;
pub use self::narrow::*;
pub use self::oval::*;
pub use self::payment::*;
pub use self::recursive::*;
pub use self::refund::*;
pub use self::result::*;
pub use self::round::*;
pub use self::shape::*;
pub use self::square::*;
pub use self::wide::*;
