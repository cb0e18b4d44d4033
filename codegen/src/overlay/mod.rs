//! OpenAPI Overlays (versions 1.0 and 1.1): changes to a document that stand in files of their own.
//!
//! An overlay is a list of actions. Each selects values of the document by a JSONPath ([`target`], [`select`]), and
//! updates or removes them ([`change`]). The later rooms read the amended tree as if its author had written it; a
//! [`trace::Trace`] leads every finding about it back to the file and the place where the value was written.

mod action;
mod change;
mod file;
mod filter;
mod nothing;
mod select;
mod target;
mod trace;

use std::rc::Rc;

use crate::diagnostic::{Place, Report};
use crate::sources::{FileId, Trees};
use crate::tree::Node;
use action::Amended;

/// Applies the overlays, one after the other, each to what the one before has made of the document.
pub fn apply_all(trees: &mut Trees<'_>, report: &mut Report) {
    let overlays = trees.sources.overlays();
    if overlays.is_empty() {
        return;
    }
    // A document that is no tree is reported when it is opened.
    let Some(tree) = trees.take(FileId::ROOT) else { return };
    let mut amended = Amended::new(tree);
    for file in overlays {
        match trees.get(*file) {
            Ok(overlay) => apply(overlay, *file, trees.sources.name(FileId::ROOT), &mut amended, report),
            Err(fault) => report.syntax(*file, fault),
        }
    }
    let (tree, trace) = amended.into_parts();
    trees.put(FileId::ROOT, tree);
    report.lead_back(Rc::new(trace));
}

/// Applies one overlay.
fn apply(overlay: &Node, file: FileId, document: &str, amended: &mut Amended, report: &mut Report) {
    let Some(overlay) = file::read(overlay, file, document, report) else { return };
    for action in &overlay.actions {
        if let Err(fault) = amended.apply(&overlay, action) {
            let ends = fault.ends;
            report.error(fault.place, fault.fault, fault.remedy);
            if ends {
                return;
            }
        }
    }
}

/// Why an action cannot be applied.
#[derive(Debug)]
struct Fault {
    place: Place,
    fault: String,
    remedy: String,
    /// Whether the actions after it are not looked at.
    ends: bool,
}

impl Fault {
    fn new(place: Place, fault: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { place, fault: fault.into(), remedy: remedy.into(), ends: false }
    }

    fn ending(self) -> Self {
        Self { ends: true, ..self }
    }
}

#[cfg(test)]
mod tests;
