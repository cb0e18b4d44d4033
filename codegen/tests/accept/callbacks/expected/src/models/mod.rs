//! The types of requests and responses.

// What a file imports is for all of its types, of which features may leave some out.
#![allow(unused_imports)]

#[cfg(feature = "webhooks")]
mod answered;
mod dial;
#[cfg(feature = "webhooks")]
mod start_job;
#[cfg(feature = "webhooks")]
<<<<<<< HEAD
mod answered_event_type;
mod dial_body;
#[cfg(feature = "webhooks")]
mod dial_call_answered_answer;
#[cfg(feature = "webhooks")]
mod dial_call_ended_body;
#[cfg(feature = "webhooks")]
mod dial_call_ended_data;
#[cfg(feature = "webhooks")]
mod dial_call_ended_event_type;
#[cfg(feature = "webhooks")]
mod start_job_put_progress_body;
#[cfg(feature = "webhooks")]
pub use self::answered::Answered;
#[cfg(feature = "webhooks")]
pub use self::answered_data::AnsweredData;
#[cfg(feature = "webhooks")]
pub use self::answered_event_type::AnsweredEventType;
pub use self::dial_body::DialBody;
#[cfg(feature = "webhooks")]
pub use self::dial_call_answered_answer::DialCallAnsweredAnswer;
#[cfg(feature = "webhooks")]
pub use self::dial_call_ended_body::DialCallEndedBody;
#[cfg(feature = "webhooks")]
pub use self::dial_call_ended_data::DialCallEndedData;
#[cfg(feature = "webhooks")]
pub use self::dial_call_ended_event_type::DialCallEndedEventType;
#[cfg(feature = "webhooks")]
pub use self::start_job_put_progress_body::StartJobPutProgressBody;
=======
pub use self::answered::*;
pub use self::dial::*;
#[cfg(feature = "webhooks")]
pub use self::start_job::*;
>>>>>>> main
