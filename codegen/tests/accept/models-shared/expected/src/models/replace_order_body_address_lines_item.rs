/// The same type as `CreateOrderBodyAddressLinesItem`.
pub type ReplaceOrderBodyAddressLinesItem = super::CreateOrderBodyAddressLinesItem;
