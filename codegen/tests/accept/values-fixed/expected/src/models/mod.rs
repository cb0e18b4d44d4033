//! The types of requests and responses.

#[cfg(feature = "birds")]
mod bird;
#[cfg(feature = "birds")]
mod goose;
#[cfg(feature = "birds")]
mod kind;
#[cfg(feature = "messages")]
mod message;
mod oval;
#[cfg(feature = "messages")]
mod ping;
#[cfg(feature = "messages")]
mod ping_role;
#[cfg(feature = "messages")]
mod send_message_depth;
#[cfg(feature = "messages")]
mod send_message_expand;
#[cfg(feature = "messages")]
mod send_message_op;
#[cfg(feature = "messages")]
mod send_message_version;
#[cfg(feature = "messages")]
mod send_message_x_api;
mod shape;
#[cfg(feature = "birds")]
mod sparrow;
mod square;
mod square_choice;
#[cfg(feature = "messages")]
mod tool_message;
#[cfg(feature = "messages")]
mod tool_message_role;
#[cfg(feature = "messages")]
mod tool_message_version;
#[cfg(feature = "messages")]
mod user_message;
#[cfg(feature = "messages")]
mod user_message_role;
#[cfg(feature = "birds")]
pub use self::bird::Bird;
#[cfg(feature = "birds")]
pub use self::goose::Goose;
#[cfg(feature = "birds")]
pub use self::kind::Kind;
#[cfg(feature = "messages")]
pub use self::message::Message;
pub use self::oval::Oval;
#[cfg(feature = "messages")]
pub use self::ping::Ping;
#[cfg(feature = "messages")]
pub use self::ping_role::PingRole;
#[cfg(feature = "messages")]
pub use self::send_message_depth::SendMessageDepth;
#[cfg(feature = "messages")]
pub use self::send_message_expand::SendMessageExpand;
#[cfg(feature = "messages")]
pub use self::send_message_op::SendMessageOp;
#[cfg(feature = "messages")]
pub use self::send_message_version::SendMessageVersion;
#[cfg(feature = "messages")]
pub use self::send_message_x_api::SendMessageXApi;
pub use self::shape::Shape;
#[cfg(feature = "birds")]
pub use self::sparrow::Sparrow;
pub use self::square::Square;
pub use self::square_choice::SquareChoice;
#[cfg(feature = "messages")]
pub use self::tool_message::ToolMessage;
#[cfg(feature = "messages")]
pub use self::tool_message_role::ToolMessageRole;
#[cfg(feature = "messages")]
pub use self::tool_message_version::ToolMessageVersion;
#[cfg(feature = "messages")]
pub use self::user_message::UserMessage;
#[cfg(feature = "messages")]
pub use self::user_message_role::UserMessageRole;
