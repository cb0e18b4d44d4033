//! What another reader says: the types of [`openapiv3`] are strict where this crate is tolerant.

use super::{Dialect, Document};

impl Document<'_> {
    /// Warns where a document of OpenAPI 3.0 is one that stricter readers refuse.
    pub fn second_opinion(&self) {
        if self.dialect() != Dialect::V30 {
            return;
        }
        if let Err(error) = serde_json::from_value::<openapiv3::OpenAPI>(self.root().node.to_json()) {
            self.warning(
                self.root(),
                format!("stricter readers refuse this document: {error}"),
                "compare the part that the message speaks of with OpenAPI 3.0",
            );
        }
    }
}
