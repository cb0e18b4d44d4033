//! What must not be shown: every secret that a call was given, in each form in which a server may repeat it.

use http::HeaderMap;
use http::header::{ACCEPT, ACCEPT_LANGUAGE, CONTENT_LENGTH, CONTENT_TYPE, HOST, HeaderName, USER_AGENT};

use super::percent;
use super::security::{SecurityKind, SecurityScheme, base64};

/// The shortest text that is hidden: blanking every "a" would hide the message and protect nothing.
const SHORTEST: usize = 6;

/// The shortest beginning of a secret that is hidden at the end of a text; "Bearer" is none.
const SHORTEST_CUT: usize = 8;

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
        if text.len() < SHORTEST {
            return;
        }
        let (mut encoded, mut form) = (String::new(), String::new());
        percent::component(&mut encoded, text);
        percent::form(&mut form, text);
        let (lower_encoded, lower_form) = (lower_escapes(&encoded), lower_escapes(&form));
        let html = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;");
        let json = text.replace('\\', "\\\\").replace('"', "\\\"");
        let with_slashes = json.replace('/', "\\/");
        let forms = [text.to_owned(), encoded, form, lower_encoded, lower_form, html, json, with_slashes];
        for form in forms {
            if !self.forms.contains(&form) {
                self.forms.push(form);
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
        // A body that was cut at a limit may end within one.
        if let Some(cut) = self.forms.iter().filter_map(|form| cut_off(&text, form)).max() {
            text.truncate(text.len() - cut);
            text.push_str("***");
        }
        text
    }
}

/// The same percent-encoded text with lower-case digits: RFC 3986 §2.1 has both mean the same.
fn lower_escapes(encoded: &str) -> String {
    let mut digits = 0_u8;
    encoded
        .chars()
        .map(|c| {
            let is_digit = digits > 0;
            digits = if c == '%' { 2 } else { digits.saturating_sub(1) };
            if is_digit { c.to_ascii_lowercase() } else { c }
        })
        .collect()
}

/// How many bytes at the end of a text are the beginning of a secret.
fn cut_off(text: &str, secret: &str) -> Option<usize> {
    let longest = secret.len().min(text.len());
    let begins = |length: &usize| secret.is_char_boundary(*length) && text.ends_with(&secret[..*length]);
    (SHORTEST_CUT..longest).rev().find(begins)
}
