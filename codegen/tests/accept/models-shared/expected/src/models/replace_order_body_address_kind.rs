/// The same type as `CreateOrderBodyAddressKind`.
pub type ReplaceOrderBodyAddressKind = super::CreateOrderBodyAddressKind;
