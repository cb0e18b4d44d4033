//! The types of requests and responses.

#[cfg(feature = "owners")]
mod animal;
mod event;
mod event_kind;
#[cfg(feature = "owners")]
mod owner;
#[cfg(any(feature = "pets", feature = "owners"))]
mod pet;
mod problem;
#[cfg(feature = "time-api")]
mod set_time_body;
#[cfg(feature = "time-api")]
mod set_time_zone;
#[cfg(any(feature = "pets", feature = "owners", feature = "größe"))]
mod size;
mod stray;
#[cfg(feature = "owners")]
pub use self::animal::Animal;
pub use self::event::Event;
pub use self::event_kind::EventKind;
#[cfg(feature = "owners")]
pub use self::owner::Owner;
#[cfg(any(feature = "pets", feature = "owners"))]
pub use self::pet::Pet;
pub use self::problem::Problem;
#[cfg(feature = "time-api")]
pub use self::set_time_body::SetTimeBody;
#[cfg(feature = "time-api")]
pub use self::set_time_zone::SetTimeZone;
#[cfg(any(feature = "pets", feature = "owners", feature = "größe"))]
pub use self::size::Size;
pub use self::stray::Stray;
