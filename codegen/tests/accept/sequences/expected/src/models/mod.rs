//! The types of requests and responses.

mod event;
mod event_change;
mod event_change_event;
mod event_note;
mod event_note_event;
mod fault;
mod filter;
mod line;
mod lines;
mod list_places_item;
mod piece;
pub use self::event::Event;
pub use self::event_change::EventChange;
pub use self::event_change_event::EventChangeEvent;
pub use self::event_note::EventNote;
pub use self::event_note_event::EventNoteEvent;
pub use self::fault::Fault;
pub use self::filter::Filter;
pub use self::line::Line;
pub use self::lines::Lines;
pub use self::list_places_item::ListPlacesItem;
pub use self::piece::Piece;
