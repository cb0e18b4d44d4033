//! The types of requests and responses.

<<<<<<< HEAD
mod list_pets_direction;
mod list_pets_item;
mod list_pets_meta;
mod list_pets_meta_status;
mod list_pets_owner;
mod list_pets_owner_address;
mod list_pets_response;
mod list_pets_status;
mod order;
mod order_node;
mod order_node_object;
mod order_status;
mod order_status_value;
mod set_github_actions_permissions_organization_body;
mod set_github_organization_can_approve_reviews;
mod set_github_organization_default_permissions;
pub use self::list_pets_direction::ListPetsDirection;
pub use self::list_pets_item::ListPetsItem;
pub use self::list_pets_meta::ListPetsMeta;
pub use self::list_pets_meta_status::ListPetsMetaStatus;
pub use self::list_pets_owner::ListPetsOwner;
pub use self::list_pets_owner_address::ListPetsOwnerAddress;
pub use self::list_pets_response::ListPetsResponse;
pub use self::list_pets_status::ListPetsStatus;
pub use self::order::Order;
pub use self::order_node::OrderNode;
pub use self::order_node_object::OrderNodeObject;
pub use self::order_status::OrderStatus;
pub use self::order_status_value::OrderStatusValue;
pub use self::set_github_actions_permissions_organization_body::SetGithubActionsPermissionsOrganizationBody;
pub use self::set_github_organization_can_approve_reviews::SetGithubOrganizationCanApproveReviews;
pub use self::set_github_organization_default_permissions::SetGithubOrganizationDefaultPermissions;
=======
mod github_actions_default_workflow_permissions_for_an_organization;
mod order;
mod pets;
pub use self::github_actions_default_workflow_permissions_for_an_organization::*;
pub use self::order::*;
pub use self::pets::*;
>>>>>>> main
