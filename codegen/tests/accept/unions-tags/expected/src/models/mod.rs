//! The types of requests and responses.

mod circle;
mod nested;
mod open;
mod self_;
mod shape;
mod square;
pub use self::circle::Circle;
pub use self::nested::Nested;
pub use self::open::Open;
pub use self::self_::Self_;
pub use self::shape::Shape;
pub use self::square::Square;
