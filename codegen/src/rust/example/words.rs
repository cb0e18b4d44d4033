//! What the things of an example are called.

use crate::ir::{Operation, ResponseBody, Type};
use crate::names::raw;
use crate::sdk::Sdk;

/// Words after which a method's name says how, and no longer what.
const PREPOSITIONS: [&str; 10] = ["by", "for", "in", "of", "from", "with", "using", "to", "as", "on"];

/// Words of a model's name that only say that it travels.
const WRAPPERS: [&str; 8] = ["response", "body", "dto", "result", "output", "payload", "request", "input"];

/// A longer name of a variable hides what is done with it.
const LONGEST_VARIABLE: usize = 24;

/// What a method is about: `list_customers` is about `customers`.
pub fn subject(method: &str) -> String {
    let mut words = method.split('_').skip(1).peekable();
    // `create_or_update_customer`
    while words.peek().is_some_and(|word| matches!(*word, "or" | "and" | "all" | "a" | "the")) {
        let word = words.next();
        if matches!(word, Some("or" | "and")) {
            words.next();
        }
    }
    let words: Vec<&str> = words.take_while(|word| !PREPOSITIONS.contains(word)).collect();
    if words.is_empty() { method.to_owned() } else { words.join("_") }
}

/// The name of the variable that takes the result of a call; `None` where there is no result.
pub fn result(sdk: Sdk<'_>, operation: &Operation, method: &str) -> Option<String> {
    let bodies: Vec<_> = operation.successes.iter().map(|response| response.body.as_ref()).collect();
    let first = bodies.iter().find_map(|body| *body)?;
    let name = match first {
        ResponseBody::Items(..) => "items".to_owned(),
        ResponseBody::Json(ty) | ResponseBody::Xml { ty, .. } => of_type(sdk, ty, &subject(method)),
        ResponseBody::Text => "text".to_owned(),
        ResponseBody::Bytes if operation.is_several() => "bytes".to_owned(),
        ResponseBody::Bytes => "download".to_owned(),
    };
    Some(variable(&name, "response").to_owned())
}

/// A name for a variable: the wanted one, if it is short and means nothing else in an example.
pub fn variable<'n>(wanted: &'n str, otherwise: &'n str) -> &'n str {
    let begins = wanted.starts_with(|first: char| first.is_alphabetic());
    let free = begins && raw(wanted) == wanted && !matches!(wanted, "client" | "info" | "main");
    if free && wanted.len() <= LONGEST_VARIABLE { wanted } else { otherwise }
}

/// The subject of the method if the type is about it too, else the words of the type, if they are few.
fn of_type(sdk: Sdk<'_>, ty: &Type, subject: &str) -> String {
    let Some(id) = ty.named() else { return subject.to_owned() };
    let snake = &sdk.names.ty(id).snake;
    let words: Vec<&str> = snake.split('_').filter(|word| !word.is_empty()).collect();
    let about = subject.rsplit('_').next().map(singular).unwrap_or_default();
    if words.iter().any(|word| singular(word) == about) {
        return subject.to_owned();
    }
    let end = words.iter().rposition(|word| !WRAPPERS.contains(word)).map_or(0, |index| index + 1);
    match words.get(..end) {
        Some(own) if (1..=3).contains(&own.len()) => own.join("_"),
        _ => "response".to_owned(),
    }
}

fn singular(word: &str) -> String {
    if let Some(stem) = word.strip_suffix("ies") {
        return format!("{stem}y");
    }
    let sibilant = ["sses", "xes", "ches", "shes"].iter().any(|end| word.ends_with(end));
    match word.strip_suffix(if sibilant { "es" } else { "s" }) {
        Some(stem) if !stem.ends_with('s') || sibilant => stem.to_owned(),
        _ => word.to_owned(),
    }
}

/// What stands for a credential or another value of the caller's own: `x_app_token` is `YOUR_APP_TOKEN`.
pub fn placeholder(setter: &str) -> String {
    let own = setter.strip_prefix("x_").unwrap_or(setter);
    format!("YOUR_{}", own.to_uppercase())
}

#[cfg(test)]
mod tests {
    use super::{placeholder, singular, subject, variable};

    #[test]
    fn methods_say_what_they_are_about() {
        for (method, about) in [
            ("get_customer", "customer"),
            ("list_customers", "customers"),
            ("get_all_customer_employment", "customer_employment"),
            ("create_or_update_customer", "customer"),
            ("update_customers_in_bulk", "customers"),
            ("import_customers_using_csv", "customers"),
            ("ping", "ping"),
        ] {
            assert_eq!(subject(method), about);
        }
    }

    #[test]
    fn words_lose_their_plural() {
        for (word, one) in
            [("addresses", "address"), ("activities", "activity"), ("customers", "customer"), ("class", "class")]
        {
            assert_eq!(singular(word), one);
        }
    }

    #[test]
    fn placeholders_speak_to_the_reader() {
        assert_eq!(variable("5_medals", "response"), "response");
        assert_eq!(placeholder("bearer_token"), "YOUR_BEARER_TOKEN");
        assert_eq!(placeholder("x_app_id"), "YOUR_APP_ID");
    }
}
