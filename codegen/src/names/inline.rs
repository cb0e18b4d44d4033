//! Names of types that are written in place: the nearest thing with a name of its own, and what the place says.
//!
//! A name is made from its own place alone, so that nothing which is added elsewhere changes it: `ListPetsResponse`,
//! `ListPetsOwner` for `owner` of each of the pets in it. Words that every path has, such as `response`, `data` and
//! `item`, stand only where a path ends with them; what the name says already is not said again; and of a name that is
//! still too long, the middle is left out. Only where two places would have one name is more said of the deeper one.

use super::ident;

/// A name that can be shorter is no longer, counted in characters.
const MAX_LENGTH: usize = 45;

/// What is left out between the ends of a path: containers of what is meant.
const CONTAINERS: [&str; 16] = [
    "response",
    "body",
    "data",
    "item",
    "items",
    "value",
    "values",
    "result",
    "results",
    "object",
    "attributes",
    "payload",
    "content",
    "properties",
    "additional",
    "property",
];

/// Words of a long name that say little.
const FILLERS: [&str; 14] = ["A", "An", "The", "Of", "For", "And", "Or", "In", "On", "To", "By", "With", "From", "As"];

/// Words at the end of a long name that say which way a value goes, which what it holds says better.
const ENVELOPES: [&str; 10] =
    ["Request", "Response", "Body", "Params", "Param", "Payload", "Input", "Output", "Dto", "Model"];

/// Where a type stands.
pub struct Place {
    /// The name of what it is part of.
    pub anchor: String,
    /// The steps from there, each as the document calls it.
    pub steps: Vec<String>,
}

impl Place {
    /// The names that the type could have, the best first; the last says everything.
    pub fn names(&self) -> Vec<String> {
        let steps: Vec<String> = self.steps.iter().map(|step| ident::type_name(step)).collect();
        let whole = joined(&self.anchor, &steps);
        if self.steps.is_empty() {
            return vec![whole];
        }
        let (anchor, steps) = (words(&self.anchor), self.telling());
        let mut names = vec![
            fitted(&anchor, &steps, MAX_LENGTH, true),
            fitted(&anchor, &steps, MAX_LENGTH, false),
            fitted(&anchor, &steps, MAX_LENGTH + MAX_LENGTH / 3, false),
            fitted(&anchor, &steps, usize::MAX, false),
        ];
        names.push(whole);
        names
    }

    /// The words of each step that says something of its own; a list's or map's content goes with what holds it.
    fn telling(&self) -> Vec<Vec<String>> {
        let mut telling: Vec<Vec<String>> = Vec::new();
        let mut steps = self.steps.iter().peekable();
        while let Some(step) = steps.next() {
            let is_last = steps.peek().is_none();
            let own = words(&ident::type_name(step));
            let is_container = CONTAINERS.contains(&step.as_str());
            match telling.last_mut() {
                Some(before) if is_last && matches!(step.as_str(), "item" | "value") => before.extend(own),
                _ if is_last || !is_container => telling.push(own),
                _ => {}
            }
        }
        telling
    }
}

/// Puts the anchor and the steps together, and leaves out what is in the middle until the name is short enough.
fn fitted(anchor: &[String], steps: &[Vec<String>], longest: usize, once: bool) -> String {
    let join = |anchor: &[String], steps: &[Vec<String>]| {
        let mut name = anchor.to_vec();
        for (index, step) in steps.iter().enumerate() {
            // The last step adds a word in any case.
            let most = step.len().saturating_sub(usize::from(index + 1 == steps.len()));
            let said = if once { overlap(&name, step, most) } else { 0 };
            name.extend_from_slice(&step[said..]);
        }
        name
    };
    let Some((last, before)) = steps.split_last() else { return anchor.concat() };
    let bare = match anchor.split_last() {
        Some((last, rest)) if !rest.is_empty() && ENVELOPES.contains(&last.as_str()) => rest,
        _ => anchor,
    };
    for left_out in 0..=before.len() {
        let steps = [&before[left_out..], std::slice::from_ref(last)].concat();
        let name = [anchor, bare].map(|anchor| join(anchor, &steps)).into_iter().find(|name| length(name) <= longest);
        if let Some(name) = name {
            return name.concat();
        }
    }
    let (mut anchor, mut last) = (plain(bare), plain(last));
    // The longer of the two gives way: the beginning says what it belongs to, the end what it is.
    loop {
        let name = join(&anchor, std::slice::from_ref(&last));
        let shorter = if length(&anchor) >= length(&last) { &mut anchor } else { &mut last };
        if length(&name) <= longest || shorter.len() <= 2 {
            return name.concat();
        }
        shorter.remove(shorter.len() / 2);
    }
}

/// The words without those in the middle that say little.
fn plain(words: &[String]) -> Vec<String> {
    let end = words.len().saturating_sub(1);
    let says = |(index, word): &(usize, &String)| *index == 0 || *index == end || !FILLERS.contains(&word.as_str());
    words.iter().enumerate().filter(says).map(|(_, word)| word.clone()).collect()
}

/// How many words at the end of a name a step begins with.
fn overlap(name: &[String], step: &[String], most: usize) -> usize {
    (1..=most.min(name.len())).rev().find(|count| name[name.len() - count..] == step[..*count]).unwrap_or(0)
}

fn length(words: &[String]) -> usize {
    words.iter().map(|word| word.chars().count()).sum()
}

fn joined(anchor: &str, steps: &[String]) -> String {
    // Only at the end does the underscore that tells `Self_` from the keyword read as a name of Rust.
    steps.iter().fold(anchor.to_owned(), |name, step| ident::longer(&name, step))
}

/// The words of a name in `UpperCamelCase`.
pub fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for c in name.trim_end_matches('_').chars() {
        match words.last_mut() {
            Some(word) if !c.is_uppercase() => word.push(c),
            _ => words.push(c.to_string()),
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::{Place, words};

    fn first(anchor: &str, steps: &[&str]) -> String {
        let steps = steps.iter().map(|step| (*step).to_owned()).collect();
        Place { anchor: anchor.to_owned(), steps }.names().remove(0)
    }

    #[test]
    fn names_say_what_is_not_said_yet() {
        for (anchor, steps, expected) in [
            ("ListPets", &["response"] as &[&str], "ListPetsResponse"),
            ("ListPets", &["response", "data", "item"], "ListPetsItem"),
            ("ListPets", &["response", "data", "item", "owner"], "ListPetsOwner"),
            ("ListPets", &["response", "pets", "item"], "ListPetsItem"),
            ("Order", &["order_status"], "OrderStatus"),
            ("Order", &["address", "country", "code"], "OrderAddressCountryCode"),
            ("RepositoryRule", &["repository rule creation"], "RepositoryRuleCreation"),
            ("Holder", &["list", "item", "item"], "HolderListItem"),
            ("Node", &["node"], "NodeNode"),
        ] {
            assert_eq!(first(anchor, steps), expected, "{anchor} {steps:?}");
        }
    }

    #[test]
    fn long_names_keep_their_ends() {
        let name = first("WebhookPullRequestReviewRequested", &["pull_request", "base", "repo", "owner", "type"]);
        assert_eq!(name, "WebhookPullRequestReviewRequestedOwnerType");
        let name = first("CreateClassificationResponse", &["selected_examples", "item"]);
        assert_eq!(name, "CreateClassificationSelectedExamplesItem");
        let name = first("GetGithubActionsDefaultWorkflowPermissionsForAnOrganization", &["default_permissions"]);
        assert!(name.len() <= 45 && name.starts_with("Get") && name.ends_with("DefaultPermissions"), "{name}");
    }

    #[test]
    fn the_words_of_a_name_are_found() {
        assert_eq!(words("HTTPServer2Go"), ["H", "T", "T", "P", "Server2", "Go"]);
        assert_eq!(words("Self_"), ["Self"]);
        assert_eq!(words("заказ"), ["заказ"]);
    }
}
