use crate::runtime::json;

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Rule {
    /// [`RuleCreation`](RuleCreation), where `type` is `creation`.
    Creation(RuleCreation),
    /// [`RuleUpdate`](RuleUpdate), where `type` is `update`.
    Update(RuleUpdate),
    /// [`RuleRequiredSignatures`](RuleRequiredSignatures), where `type` is `required_signatures`.
    RequiredSignatures(RuleRequiredSignatures),
    /// [`RuleConnectionSamlCertificateRenewalRequired`](RuleConnectionSamlCertificateRenewalRequired), where `type` is `connection.saml_certificate_renewal_required`.
    ConnectionSamlCertificateRenewalRequired(
        RuleConnectionSamlCertificateRenewalRequired,
    ),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for Rule {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        match reader.discriminator("type")?.as_deref() {
            Some("creation") => json::Read::read(reader).map(Self::Creation),
            Some("update") => json::Read::read(reader).map(Self::Update),
            Some("required_signatures") => {
                json::Read::read(reader).map(Self::RequiredSignatures)
            }
            Some("connection.saml_certificate_renewal_required") => {
                json::Read::read(reader)
                    .map(Self::ConnectionSamlCertificateRenewalRequired)
            }
            _ => reader.raw()?.unknown(&[json::Shape::Map]).map(Self::Unknown),
        }
    }

    #[inline]
    fn blank() -> Self {
        Self::Unknown(json::Value::Null)
    }
}

impl json::Write for Rule {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::Creation(value) => json::Write::write(value, writer),
            Self::Update(value) => json::Write::write(value, writer),
            Self::RequiredSignatures(value) => json::Write::write(value, writer),
            Self::ConnectionSamlCertificateRenewalRequired(value) => {
                json::Write::write(value, writer)
            }
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<RuleCreation> for Rule {
    #[inline]
    fn from(value: RuleCreation) -> Self {
        Self::Creation(value)
    }
}

impl From<RuleUpdate> for Rule {
    #[inline]
    fn from(value: RuleUpdate) -> Self {
        Self::Update(value)
    }
}

impl From<RuleRequiredSignatures> for Rule {
    #[inline]
    fn from(value: RuleRequiredSignatures) -> Self {
        Self::RequiredSignatures(value)
    }
}

impl From<RuleConnectionSamlCertificateRenewalRequired> for Rule {
    #[inline]
    fn from(value: RuleConnectionSamlCertificateRenewalRequired) -> Self {
        Self::ConnectionSamlCertificateRenewalRequired(value)
    }
}

json::bridge!(Rule);

/// rule
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RuleConnectionSamlCertificateRenewalRequired {
    /// Always `connection.saml_certificate_renewal_required`.
    pub r#type: RuleType,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl RuleConnectionSamlCertificateRenewalRequired {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            r#type: RuleType::ConnectionSamlCertificateRenewalRequired,
            ..json::Read::blank()
        }
    }
}

impl Default for RuleConnectionSamlCertificateRenewalRequired {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

json::object!(RuleConnectionSamlCertificateRenewalRequired {
    r#type: required "type",
    ..unknown_members
});

/// rule
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RuleCreation {
    /// Always `creation`.
    pub r#type: RuleCreationType,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl RuleCreation {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            r#type: RuleCreationType::Creation,
            ..json::Read::blank()
        }
    }
}

impl Default for RuleCreation {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

json::object!(RuleCreation {
    r#type: required "type",
    ..unknown_members
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RuleCreationType {
    /// `creation`
    Creation,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(RuleCreationType {
    Creation = "creation",
});

/// rule
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RuleRequiredSignatures {
    /// Always `required_signatures`.
    pub r#type: RuleRequiredSignaturesType,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl RuleRequiredSignatures {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            r#type: RuleRequiredSignaturesType::RequiredSignatures,
            ..json::Read::blank()
        }
    }
}

impl Default for RuleRequiredSignatures {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

json::object!(RuleRequiredSignatures {
    r#type: required "type",
    ..unknown_members
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RuleRequiredSignaturesType {
    /// `required_signatures`
    RequiredSignatures,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(RuleRequiredSignaturesType {
    RequiredSignatures = "required_signatures",
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RuleType {
    /// `connection.saml_certificate_renewal_required`
    ConnectionSamlCertificateRenewalRequired,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(RuleType {
    ConnectionSamlCertificateRenewalRequired = "connection.saml_certificate_renewal_required",
});

/// rule
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RuleUpdate {
    /// Always `update`.
    pub r#type: RuleUpdateType,
    pub branch: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl RuleUpdate {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            r#type: RuleUpdateType::Update,
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn branch(mut self, branch: impl Into<String>) -> Self {
        self.branch = Some(branch.into());
        self
    }
}

impl Default for RuleUpdate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

json::object!(RuleUpdate {
    r#type: required "type",
    branch: optional "branch",
    ..unknown_members
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RuleUpdateType {
    /// `update`
    Update,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(RuleUpdateType {
    Update = "update",
});
