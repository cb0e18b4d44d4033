//! What the specification calls its objects.

use super::grammar::Kind;

impl Kind {
    /// The name that the specification gives the object.
    pub fn title(self) -> &'static str {
        match self {
            Self::Document => "OpenAPI object",
            Self::Info => "Info object",
            Self::Contact => "Contact object",
            Self::License => "License object",
            Self::Server => "Server object",
            Self::ServerVariable => "Server Variable object",
            Self::Tag => "Tag object",
            Self::ExternalDocs => "External Documentation object",
            Self::Paths => "Paths object",
            Self::PathItem => "Path Item object",
            Self::Operation => "Operation object",
            Self::Parameter => "Parameter object",
            Self::RequestBody => "Request Body object",
            Self::MediaType => "Media Type object",
            Self::Encoding => "Encoding object",
            Self::Responses => "Responses object",
            Self::Response => "Response object",
            Self::Header => "Header object",
            Self::Items => "Items object",
            Self::Example => "Example object",
            Self::Link => "Link object",
            Self::Callback => "Callback object",
            Self::Components => "Components object",
            Self::SecurityScheme => "Security Scheme object",
            Self::Flows => "OAuth Flows object",
            Self::Flow => "OAuth Flow object",
            Self::Schema => "Schema object",
            Self::Discriminator => "Discriminator object",
            Self::Xml => "XML object",
        }
    }
}
