//! What the tests say: a line for each operation, and everything about what failed.

use restwright::wire::Call;

use super::Subject;
use super::check::Verdict;
use super::control::Controls;
use crate::Failure;

/// Counts, and the lines of what failed.
#[derive(Debug, Default)]
pub struct Report {
    passed: usize,
    failed: usize,
    refused: usize,
    operations: usize,
    sdks: usize,
}

impl Report {
    /// Prints what became of the calls of an SDK.
    pub fn add(&mut self, subject: &Subject, verdicts: &[Verdict<'_>], controls: &Controls) {
        self.sdks += 1;
        self.refused += controls.refused;
        let mut operations: Vec<&str> = Vec::new();
        for call in &subject.plan.calls {
            if !operations.contains(&call.operation.as_str()) {
                operations.push(&call.operation);
            }
        }
        for operation in operations {
            let mine: Vec<_> = verdicts.iter().filter(|verdict| verdict.call.operation == operation).collect();
            let unnoticed: Vec<_> = controls.unnoticed.iter().filter(|(own, _)| own == operation).collect();
            self.operation(&subject.name, &mine, &unnoticed);
        }
    }

    fn operation(&mut self, name: &str, verdicts: &[&Verdict<'_>], unnoticed: &[&(String, String)]) {
        let Some(first) = verdicts.first() else { return };
        let failed = verdicts.iter().filter(|verdict| !verdict.problems.is_empty()).count();
        self.operations += 1;
        self.failed += failed + unnoticed.len();
        self.passed += verdicts.len() - failed;
        let Call { operation, method, path, .. } = first.call;
        let errors = verdicts.iter().filter(|verdict| verdict.call.failure.is_some()).count() / 2;
        let calls = verdicts.len() / 2 - errors;
        let outcome = if failed + unnoticed.len() == 0 { "ok    " } else { "FAILED" };
        let mut line = format!("{outcome} {name:15} {operation:30} {method} {path}: {calls} calls, {errors} errors");
        let mut reasons: Vec<&str> = verdicts.iter().filter_map(|verdict| verdict.reason).collect();
        let judged = reasons.len() / 2;
        reasons.dedup();
        if judged > 0 {
            line.push_str(&format!("; {judged} judged by openapi-core instead of Prism: {}", reasons.join(", ")));
        }
        println!("{line}");
        unnoticed.iter().for_each(|(_, fault)| println!("  control: {fault}"));
        verdicts.iter().filter(|verdict| !verdict.problems.is_empty()).for_each(|verdict| explain(verdict));
    }

    /// Prints the sum.
    ///
    /// # Errors
    /// Something failed.
    pub fn finish(self) -> Result<(), Failure> {
        let Self { passed, failed, refused, operations, sdks } = self;
        println!("{refused} requests that were broken on purpose have been refused");
        println!("{operations} operations of {sdks} SDKs, plain and twin: {passed} passed, {failed} failed");
        if failed == 0 {
            Ok(())
        } else {
            Err(Failure::Fault(format!("{failed} calls or controls are not as they have to be")))
        }
    }
}

fn explain(verdict: &Verdict<'_>) {
    println!("  {} ({}):", verdict.call.label, verdict.form);
    for problem in &verdict.problems {
        println!("    - {problem}");
    }
    let expression = if verdict.form == "plain" { &verdict.call.plain } else { &verdict.call.twin };
    println!("{}", indented("call", expression));
    if let Some(exchange) = verdict.exchange {
        println!("{}", indented("request", &exchange.request.to_string()));
        println!("{}", indented("answer", &exchange.response.to_string()));
    }
}

fn indented(title: &str, text: &str) -> String {
    let lines: Vec<String> = text.lines().map(|line| format!("      | {line}")).collect();
    format!("    {title}:\n{}", lines.join("\n"))
}
