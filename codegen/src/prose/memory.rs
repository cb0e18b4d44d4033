//! Texts that come again and again, such as the description of a parameter that every operation has.

use std::cell::RefCell;

use crate::hash::HashMap;

/// Longer texts, and more of them, are not kept: a document shall not fill the memory with its prose twice.
const LONGEST: usize = 2048;
const MOST: usize = 2048;

thread_local! {
    static KNOWN: RefCell<HashMap<Form, HashMap<String, String>>> = RefCell::default();
}

/// What a text is made into.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Form {
    Rustdoc,
    Cell,
    Inline,
}

/// What `make` makes of a text: each thread does it once.
pub(super) fn remembered(text: &str, form: Form, make: impl FnOnce(&str) -> String) -> String {
    if text.len() > LONGEST {
        return make(text);
    }
    let known = KNOWN.with_borrow(|known| known.get(&form)?.get(text).cloned());
    known.unwrap_or_else(|| {
        let made = make(text);
        KNOWN.with_borrow_mut(|known| {
            let texts = known.entry(form).or_default();
            if texts.len() >= MOST {
                texts.clear();
            }
            texts.insert(text.to_owned(), made.clone());
        });
        made
    })
}
