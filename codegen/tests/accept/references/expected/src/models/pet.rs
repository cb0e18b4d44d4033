use crate::runtime::json;

/// The schema `Pet`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    /// The property `id`.
    pub id: super::PetId,
    /// The property `same`.
    pub same: Option<super::PetId>,
    /// The property `home`.
    pub home: Option<super::OwnerAddress>,
    /// The property `item`.
    pub item: Option<super::OwnerList>,
    /// The property `city`.
    pub city: Option<String>,
    /// The property `$ref`.
    pub r#ref: Option<String>,
}

impl Pet {
    /// A value of the required properties.
    #[must_use]
    pub fn new(id: impl Into<super::PetId>) -> Self {
        Self {
            id: id.into(),
            ..json::Object::blank()
        }
    }

    /// Sets `same`.
    #[must_use]
    pub fn same(mut self, same: impl Into<super::PetId>) -> Self {
        self.same = Some(same.into());
        self
    }

    /// Sets `home`.
    #[must_use]
    pub fn home(mut self, home: impl Into<super::OwnerAddress>) -> Self {
        self.home = Some(home.into());
        self
    }

    /// Sets `item`.
    #[must_use]
    pub fn item(mut self, item: impl Into<super::OwnerList>) -> Self {
        self.item = Some(item.into());
        self
    }

    /// Sets `city`.
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets `$ref`.
    #[must_use]
    pub fn r#ref(mut self, r#ref: impl Into<String>) -> Self {
        self.r#ref = Some(r#ref.into());
        self
    }
}

impl json::Object for Pet {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("id"),
        json::Property::optional("same"),
        json::Property::optional("home"),
        json::Property::optional("item"),
        json::Property::optional("city"),
        json::Property::optional("$ref"),
    ];

    fn blank() -> Self {
        Self {
            id: json::Read::blank(),
            same: None,
            home: None,
            item: None,
            city: None,
            r#ref: None,
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.id),
            1 => reader.read_into(&mut self.same),
            2 => reader.read_into(&mut self.home),
            3 => reader.read_into(&mut self.item),
            4 => reader.read_into(&mut self.city),
            5 => reader.read_into(&mut self.r#ref),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("id", &self.id);
        object.optional("same", &self.same);
        object.optional("home", &self.home);
        object.optional("item", &self.item);
        object.optional("city", &self.city);
        object.optional("$ref", &self.r#ref);
    }
}

json::object!(Pet);
