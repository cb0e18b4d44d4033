//! The types of requests and responses.

#[cfg(feature = "webhook-events")]
mod alarm;
#[cfg(any(feature = "webhooks", feature = "webhook-events"))]
mod reading;
#[cfg(feature = "webhook-events")]
mod self_body;
mod webhooks;
#[cfg(feature = "webhook-events")]
pub use self::alarm::Alarm;
#[cfg(any(feature = "webhooks", feature = "webhook-events"))]
pub use self::reading::Reading;
#[cfg(feature = "webhook-events")]
pub use self::self_body::SelfBody;
pub use self::webhooks::Webhooks;
