//! `examples/testing.rs`: a test that needs no server.

use super::quickstart;
use crate::ir::OperationId;
use crate::rust::example;
use crate::sdk::Sdk;

/// The test that a crate shows.
pub struct Shown {
    /// The operation that is called.
    pub operation: OperationId,
    /// The statements.
    pub statements: String,
}

/// The test; `None` where no answer can be written down.
pub fn shown(sdk: Sdk<'_>) -> Option<Shown> {
    let (operation, statements) = example::testing::best(sdk, example::first(sdk)?)?;
    Some(Shown { operation, statements })
}

/// The example.
pub fn text(sdk: Sdk<'_>, shown: &Shown) -> String {
    let allowed = match quickstart::allowed(sdk, shown.operation) {
        lints if lints.is_empty() => lints,
        lints => format!("#![allow({lints})]\n\n"),
    };
    let indented = quickstart::indented(&shown.statements);
    format!(
        "//! A test that needs no server: `cargo test --example testing --features test-util`.\n\n{allowed}\
         fn main() {{\n    println!(\"run it by: cargo test --example testing --features test-util\");\n}}\n\n\
         #[tokio::test]\nasync fn a_call_is_answered_without_a_server() -> Result<(), Box<dyn std::error::Error>> \
         {{\n{indented}    Ok(())\n}}\n"
    )
}
