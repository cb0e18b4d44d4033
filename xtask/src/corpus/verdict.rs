//! Whether a run went as the list of known failures says.

use super::facts::Kind;
use super::known::FILE;
use crate::Failure;

/// The terminal shows so many; the report has all.
const SHOWN: usize = 40;

/// What is not as the list says.
#[derive(Default)]
pub struct Verdict {
    unexpected: Vec<String>,
    over: Vec<String>,
}

impl Verdict {
    /// A failure that is not in the list.
    pub fn unexpected(&mut self, document: &str, kind: Kind, what: &str) {
        self.unexpected.push(format!("{document}: {}: {what}", kind.name()));
    }

    /// An entry of the list whose failure is over.
    pub fn over(&mut self, document: &str, kind: Kind) {
        self.over.push(format!("{document}: {}", kind.name()));
    }

    /// The failures that are not in the list.
    pub fn surprises(&self) -> &[String] {
        &self.unexpected
    }

    /// Fails unless all is as the list says; says what to do.
    pub fn into_result(self) -> Result<(), Failure> {
        let mut text = String::new();
        for (title, list, remedy) in [
            (
                "failures that are not known",
                &self.unexpected,
                "fix what causes them: the list of known ones may only shrink",
            ),
            ("known failures that are over", &self.over, "remove them from the list, so that they stay over"),
        ] {
            if list.is_empty() {
                continue;
            }
            text.push_str(&format!("{title}: {}\n", list.len()));
            list.iter().take(SHOWN).for_each(|line| text.push_str(&format!("  {line}\n")));
            if list.len() > SHOWN {
                text.push_str(&format!("  … and {} more, in the report\n", list.len() - SHOWN));
            }
            text.push_str(&format!("  help: {remedy}\n"));
        }
        if text.is_empty() { Ok(()) } else { Err(Failure::Fault(format!("the corpus is not as {FILE} says\n{text}"))) }
    }
}
