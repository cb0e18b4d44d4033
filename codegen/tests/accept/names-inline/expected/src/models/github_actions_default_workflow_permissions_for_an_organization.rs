use crate::runtime::json;

/// The schema `SetGithubActionsPermissionsOrganizationBody`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SetGithubActionsPermissionsOrganizationBody {
    pub default_workflow_permissions: Option<SetGithubOrganizationDefaultPermissions>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl SetGithubActionsPermissionsOrganizationBody {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn default_workflow_permissions(
        mut self,
        default_workflow_permissions: impl Into<SetGithubOrganizationDefaultPermissions>,
    ) -> Self {
        self.default_workflow_permissions = Some(default_workflow_permissions.into());
        self
    }
}

json::object!(SetGithubActionsPermissionsOrganizationBody {
    default_workflow_permissions: optional "default_workflow_permissions",
    ..unknown_members
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SetGithubOrganizationCanApproveReviews {
    /// `yes`
    Yes,
    /// `no`
    No,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(SetGithubOrganizationCanApproveReviews {
    Yes = "yes",
    No = "no",
});

/// The schema `SetGithubOrganizationDefaultPermissions`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SetGithubOrganizationDefaultPermissions {
    pub can_approve_reviews: Option<SetGithubOrganizationCanApproveReviews>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl SetGithubOrganizationDefaultPermissions {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn can_approve_reviews(
        mut self,
        can_approve_reviews: impl Into<SetGithubOrganizationCanApproveReviews>,
    ) -> Self {
        self.can_approve_reviews = Some(can_approve_reviews.into());
        self
    }
}

json::object!(SetGithubOrganizationDefaultPermissions {
    can_approve_reviews: optional "can_approve_reviews",
    ..unknown_members
});
