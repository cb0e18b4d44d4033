/// The same type as `CreateOrderBody`.
pub type ReplaceOrderBody = super::CreateOrderBody;

/// Where to send it.
///
/// The same type as `CreateOrderBodyAddress`.
pub type ReplaceOrderBodyAddress = super::CreateOrderBodyAddress;

/// The same type as `CreateOrderBodyAddressKind`.
pub type ReplaceOrderBodyAddressKind = super::CreateOrderBodyAddressKind;

/// The same type as `CreateOrderBodyAddressLinesItem`.
pub type ReplaceOrderBodyAddressLinesItem = super::CreateOrderBodyAddressLinesItem;
