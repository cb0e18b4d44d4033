//! What must not be shown: every secret that a call was given, in each form in which a server may repeat it.

use http::HeaderMap;
use http::header::{ACCEPT, ACCEPT_LANGUAGE, CONTENT_LENGTH, CONTENT_TYPE, HOST, HeaderName, USER_AGENT};

use super::percent;
use super::security::{SecurityKind, SecurityScheme, base64};

/// The shortest text that is hidden: blanking every "a" would hide the message and protect nothing.
const SHORTEST: usize = 6;

/// Texts to be hidden.
#[derive(Default)]
pub(crate) struct Secrets {
    forms: Vec<String>,
}

impl Secrets {
    pub(crate) fn credential(&mut self, scheme: &SecurityScheme, text: &str) {
        self.text(text);
        if scheme.kind == SecurityKind::Basic {
            self.text(&base64(text.as_bytes()));
            if let Some((_, password)) = text.split_once(':') {
                self.text(password);
            }
        }
    }

    /// A value that the caller added to a request, which may be a secret.
    pub(crate) fn text(&mut self, text: &str) {
        let (mut encoded, mut form) = (String::new(), String::new());
        percent::component(&mut encoded, text);
        percent::form(&mut form, text);
        for text in [text, &encoded, &form] {
            if text.len() >= SHORTEST && !self.forms.iter().any(|known| known == text) {
                self.forms.push(text.to_owned());
            }
        }
    }

    /// The values of headers, but for those that say only what is sent.
    pub(crate) fn headers(&mut self, headers: &HeaderMap) {
        const PLAIN: [HeaderName; 6] = [ACCEPT, ACCEPT_LANGUAGE, CONTENT_LENGTH, CONTENT_TYPE, HOST, USER_AGENT];
        for (name, value) in headers {
            if let (false, Ok(text)) = (PLAIN.contains(name), value.to_str()) {
                self.text(text);
                // A scheme such as `Bearer` is no secret, but what follows it.
                if let Some((_, rest)) = text.split_once(' ') {
                    self.text(rest);
                }
            }
        }
    }

    /// The text without any of them.
    pub(crate) fn hide(&mut self, mut text: String) -> String {
        // The longest first: a secret may begin like another.
        self.forms.sort_by_key(|form| std::cmp::Reverse(form.len()));
        for form in &self.forms {
            if text.contains(form.as_str()) {
                text = text.replace(form.as_str(), "***");
            }
        }
        text
    }
}
