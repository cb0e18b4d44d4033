/// The same type as `CreateOrderBody`.
pub type ReplaceOrderBody = super::CreateOrderBody;
