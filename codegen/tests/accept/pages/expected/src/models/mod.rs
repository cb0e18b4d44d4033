//! The types of requests and responses.

<<<<<<< HEAD
mod list_events_response;
mod list_links_response;
mod list_links_value;
mod list_things_data;
mod list_things_response;
mod meta;
mod search_things_body;
mod search_things_page;
mod search_things_response;
mod thing;
pub use self::list_events_response::ListEventsResponse;
pub use self::list_links_response::ListLinksResponse;
pub use self::list_links_value::ListLinksValue;
pub use self::list_things_data::ListThingsData;
pub use self::list_things_response::ListThingsResponse;
pub use self::meta::Meta;
pub use self::search_things_body::SearchThingsBody;
pub use self::search_things_page::SearchThingsPage;
pub use self::search_things_response::SearchThingsResponse;
pub use self::thing::Thing;
=======
mod events;
mod links;
mod meta;
mod search_things;
mod thing;
mod things;
pub use self::events::*;
pub use self::links::*;
pub use self::meta::*;
pub use self::search_things::*;
pub use self::thing::*;
pub use self::things::*;
>>>>>>> main
