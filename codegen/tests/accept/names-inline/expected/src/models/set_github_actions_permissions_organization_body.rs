use crate::runtime::json;

/// The schema `SetGithubActionsPermissionsOrganizationBody`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SetGithubActionsPermissionsOrganizationBody {
    /// The property `default_workflow_permissions`.
    pub default_workflow_permissions: Option<
        super::SetGithubOrganizationDefaultPermissions,
    >,
}

impl SetGithubActionsPermissionsOrganizationBody {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `default_workflow_permissions`.
    #[must_use]
    pub fn default_workflow_permissions(
        mut self,
        default_workflow_permissions: impl Into<
            super::SetGithubOrganizationDefaultPermissions,
        >,
    ) -> Self {
        self.default_workflow_permissions = Some(default_workflow_permissions.into());
        self
    }
}

json::object!(SetGithubActionsPermissionsOrganizationBody {
    default_workflow_permissions: optional "default_workflow_permissions",
});
