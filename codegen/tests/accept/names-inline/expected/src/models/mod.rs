//! The types of requests and responses.

// Fields and setters whose names say it all have no comment.
#![allow(missing_docs)]

mod github_actions_default_workflow_permissions_for_an_organization;
mod order;
mod pets;
pub use self::github_actions_default_workflow_permissions_for_an_organization::*;
pub use self::order::*;
pub use self::pets::*;
