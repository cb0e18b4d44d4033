/// The same type as `EitherObject`.
pub type EitherObjectObject = super::EitherObject;
