//! The two calls of an operation in a sample: with every value that fits, and with the required ones.

use super::values::{Maker, Selection};
use super::{Call, call};
use crate::ir::OperationId;
use crate::sdk::Sdk;
use crate::tree::Node;

/// Optional members of objects that stand deeper are left out: a real document nests until a value fills a library.
const DEPTH: usize = 5;

/// The calls; none where no value is small enough to be written down.
pub fn calls(sdk: Sdk<'_>, tree: &Node, id: OperationId) -> Vec<Call> {
    let operation = sdk.api.operation(id);
    let every = Selection::Every { variant: 0, large: false };
    let mut depths = (0..=DEPTH).rev();
    let mut calls: Vec<Call> = Vec::new();
    calls.extend(depths.find_map(|depth| {
        let values = Maker::new(sdk, tree, every).down_to(depth).values(operation);
        call(sdk, id, "every value", 0, &values, None)
    }));
    let required = Maker::new(sdk, tree, Selection::Required).values(operation);
    let required = call(sdk, id, "required values", 0, &required, None);
    calls.extend(required.filter(|required| calls.iter().all(|every| every.plain != required.plain)));
    calls
}
