//! The types of requests and responses.

#[cfg(feature = "answers")]
mod answer;
#[cfg(feature = "media")]
mod create_images_body;
#[cfg(feature = "media")]
mod create_speech_body;
#[cfg(feature = "media")]
mod create_transcript_body;
#[cfg(any(feature = "answers", feature = "unread"))]
mod fault;
#[cfg(any(feature = "media", feature = "feeds", feature = "unread"))]
mod image;
#[cfg(feature = "feeds")]
mod list_records_response;
#[cfg(any(feature = "answers", feature = "media", feature = "unread"))]
mod piece;
#[cfg(feature = "unread")]
mod post_unread_body;
#[cfg(feature = "answers")]
mod prompt;
#[cfg(feature = "answers")]
mod question;
#[cfg(feature = "answers")]
mod reply;
#[cfg(feature = "answers")]
mod reply_event;
#[cfg(feature = "answers")]
mod reply_failed;
#[cfg(feature = "answers")]
mod reply_failed_type;
#[cfg(feature = "answers")]
mod reply_text;
#[cfg(feature = "answers")]
mod reply_text_type;
#[cfg(feature = "answers")]
mod run;
#[cfg(feature = "answers")]
mod run_done;
#[cfg(feature = "answers")]
mod run_done_data;
#[cfg(feature = "answers")]
mod run_done_event;
#[cfg(feature = "answers")]
mod run_event;
#[cfg(feature = "answers")]
mod run_fault;
#[cfg(feature = "answers")]
mod run_fault_event;
#[cfg(feature = "answers")]
mod run_made;
#[cfg(feature = "answers")]
mod run_made_event;
#[cfg(feature = "answers")]
mod run_piece;
#[cfg(feature = "answers")]
mod run_piece_event;
#[cfg(feature = "media")]
mod sound;
#[cfg(feature = "media")]
mod transcript;
#[cfg(feature = "answers")]
pub use self::answer::Answer;
#[cfg(feature = "media")]
pub use self::create_images_body::CreateImagesBody;
#[cfg(feature = "media")]
pub use self::create_speech_body::CreateSpeechBody;
#[cfg(feature = "media")]
pub use self::create_transcript_body::CreateTranscriptBody;
#[cfg(any(feature = "answers", feature = "unread"))]
pub use self::fault::Fault;
#[cfg(any(feature = "media", feature = "feeds", feature = "unread"))]
pub use self::image::Image;
#[cfg(feature = "feeds")]
pub use self::list_records_response::ListRecordsResponse;
#[cfg(any(feature = "answers", feature = "media", feature = "unread"))]
pub use self::piece::Piece;
#[cfg(feature = "unread")]
pub use self::post_unread_body::PostUnreadBody;
#[cfg(feature = "answers")]
pub use self::prompt::Prompt;
#[cfg(feature = "answers")]
pub use self::question::Question;
#[cfg(feature = "answers")]
pub use self::reply::Reply;
#[cfg(feature = "answers")]
pub use self::reply_event::ReplyEvent;
#[cfg(feature = "answers")]
pub use self::reply_failed::ReplyFailed;
#[cfg(feature = "answers")]
pub use self::reply_failed_type::ReplyFailedType;
#[cfg(feature = "answers")]
pub use self::reply_text::ReplyText;
#[cfg(feature = "answers")]
pub use self::reply_text_type::ReplyTextType;
#[cfg(feature = "answers")]
pub use self::run::Run;
#[cfg(feature = "answers")]
pub use self::run_done::RunDone;
#[cfg(feature = "answers")]
pub use self::run_done_data::RunDoneData;
#[cfg(feature = "answers")]
pub use self::run_done_event::RunDoneEvent;
#[cfg(feature = "answers")]
pub use self::run_event::RunEvent;
#[cfg(feature = "answers")]
pub use self::run_fault::RunFault;
#[cfg(feature = "answers")]
pub use self::run_fault_event::RunFaultEvent;
#[cfg(feature = "answers")]
pub use self::run_made::RunMade;
#[cfg(feature = "answers")]
pub use self::run_made_event::RunMadeEvent;
#[cfg(feature = "answers")]
pub use self::run_piece::RunPiece;
#[cfg(feature = "answers")]
pub use self::run_piece_event::RunPieceEvent;
#[cfg(feature = "media")]
pub use self::sound::Sound;
#[cfg(feature = "media")]
pub use self::transcript::Transcript;
