//! Parameters that are the whole query string.

use super::call::Call;
use super::json::{self, Write};
use super::percent;

impl Call {
    /// Sets the query string to a value as JSON, percent-encoded (OpenAPI 3.2 §4.12, `in: querystring`).
    pub fn query_string(&mut self, name: &'static str, value: &dyn Write) {
        let mut text = String::new();
        percent::component(&mut text, &String::from_utf8_lossy(&json::to_vec(value)));
        self.parts.query.retain(|(other, _)| *other != name);
        self.parts.query.push((name, text));
    }
}
