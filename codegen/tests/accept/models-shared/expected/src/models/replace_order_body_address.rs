/// Where to send it.
///
/// The same type as `CreateOrderBodyAddress`.
pub type ReplaceOrderBodyAddress = super::CreateOrderBodyAddress;
