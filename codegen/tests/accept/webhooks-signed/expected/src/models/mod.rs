//! The types of requests and responses.

#[cfg(feature = "webhooks")]
mod export;
#[cfg(feature = "webhooks")]
mod user;
#[cfg(feature = "webhooks")]
<<<<<<< HEAD
mod user_created_type;
#[cfg(feature = "webhooks")]
mod user_deleted_body;
#[cfg(feature = "webhooks")]
mod user_deleted_type;
#[cfg(feature = "webhooks")]
pub use self::export::Export;
#[cfg(feature = "webhooks")]
pub use self::user_created_body::UserCreatedBody;
#[cfg(feature = "webhooks")]
pub use self::user_created_type::UserCreatedType;
#[cfg(feature = "webhooks")]
pub use self::user_deleted_body::UserDeletedBody;
#[cfg(feature = "webhooks")]
pub use self::user_deleted_type::UserDeletedType;
=======
pub use self::export::*;
#[cfg(feature = "webhooks")]
pub use self::user::*;
>>>>>>> main
