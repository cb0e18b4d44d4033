use crate::runtime::json;

/// The schema `SetGithubOrganizationDefaultPermissions`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SetGithubOrganizationDefaultPermissions {
    /// The property `can_approve_reviews`.
    pub can_approve_reviews: Option<super::SetGithubOrganizationCanApproveReviews>,
}

impl SetGithubOrganizationDefaultPermissions {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `can_approve_reviews`.
    #[must_use]
    pub fn can_approve_reviews(
        mut self,
        can_approve_reviews: impl Into<super::SetGithubOrganizationCanApproveReviews>,
    ) -> Self {
        self.can_approve_reviews = Some(can_approve_reviews.into());
        self
    }
}

json::object!(SetGithubOrganizationDefaultPermissions {
    can_approve_reviews: optional "can_approve_reviews",
});
