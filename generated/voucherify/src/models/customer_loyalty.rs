use std::collections::BTreeMap;
use crate::runtime::{Nullable, json};

/// What a customer has gathered in loyalty programmes.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomerLoyalty {
    /// Points over all loyalty cards.
    pub points: Nullable<i64>,
    /// Number of customers whom this one brought in.
    pub referred_customers: Nullable<i64>,
    /// Details per campaign, by the name of the campaign.
    pub campaigns: Nullable<BTreeMap<String, super::CustomerLoyaltyCampaignsEntry>>,
}

impl CustomerLoyalty {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `points`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn points(mut self, points: i64) -> Self {
        self.points = Nullable::Value(points);
        self
    }

    /// Sets `referred_customers`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn referred_customers(mut self, referred_customers: i64) -> Self {
        self.referred_customers = Nullable::Value(referred_customers);
        self
    }

    /// Sets `campaigns`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn campaigns(
        mut self,
        campaigns: impl IntoIterator<
            Item = (impl Into<String>, impl Into<super::CustomerLoyaltyCampaignsEntry>),
        >,
    ) -> Self {
        self.campaigns = Nullable::Value(
            campaigns
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }
}

impl json::Object for CustomerLoyalty {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::optional("points"),
        json::Property::optional("referred_customers"),
        json::Property::optional("campaigns"),
    ];

    fn blank() -> Self {
        Default::default()
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.points),
            1 => reader.read_into(&mut self.referred_customers),
            2 => reader.read_into(&mut self.campaigns),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("points", &self.points);
        object.optional("referred_customers", &self.referred_customers);
        object.optional("campaigns", &self.campaigns);
    }
}

json::object!(CustomerLoyalty);
