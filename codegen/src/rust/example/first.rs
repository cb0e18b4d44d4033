//! The operation that a newcomer calls first.

use crate::ir::{Method, Operation, OperationId, Type};
use crate::sdk::Sdk;

/// The operation to begin with: one that reads, and needs as little as possible.
pub fn first(sdk: Sdk<'_>) -> Option<OperationId> {
    let rank = |id: &OperationId| {
        let operation = sdk.api.operation(*id);
        let required = operation.parameters.iter().filter(|parameter| parameter.is_argument()).count();
        let silent = operation.successes.iter().all(|response| response.body.is_none());
        let writes = operation.method != Method::Get;
        (operation.deprecated, !is_simple(operation), writes, silent, required, id.0)
    };
    let listed = sdk.api.services.iter().flat_map(|service| service.operations.iter().copied());
    listed.min_by_key(rank)
}

/// Whether every required argument can be given on a command line.
pub fn is_simple(operation: &Operation) -> bool {
    let body = operation.body.as_ref().is_some_and(|body| body.required);
    !body
        && operation
            .parameters
            .iter()
            .filter(|parameter| parameter.is_argument())
            .all(|parameter| kind(&parameter.ty).is_some())
}

/// How a text from the command line becomes a value: as it is, or parsed.
pub fn kind(ty: &Type) -> Option<bool> {
    match ty {
        Type::String | Type::Uuid | Type::Date | Type::DateTime | Type::Time | Type::Duration | Type::Decimal => {
            Some(false)
        }
        Type::DecimalText | Type::HttpDate | Type::UnixTime | Type::Seconds => Some(false),
        Type::Boolean | Type::Int32 | Type::Int64 | Type::UInt64 | Type::Double => Some(true),
        _ => None,
    }
}
