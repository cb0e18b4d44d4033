//! Findings for programs.

use restwright::diagnostic::{Diagnostic, Diagnostics, Severity};
use serde_json::{Value, json};

/// `{"diagnostics": […], "omitted": 0}`.
pub fn as_json(found: &Diagnostics) -> Value {
    let diagnostics: Vec<_> = found.list.iter().map(finding).collect();
    json!({ "diagnostics": diagnostics, "omitted": found.omitted })
}

fn finding(diagnostic: &Diagnostic) -> Value {
    let severity = match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    json!({
        "severity": severity,
        "file": diagnostic.file,
        "line": diagnostic.position.map(|position| position.line),
        "column": diagnostic.position.map(|position| position.column),
        "pointer": diagnostic.pointer,
        "fault": diagnostic.fault,
        "remedy": diagnostic.remedy,
    })
}
