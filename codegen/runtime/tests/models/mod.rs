//! Models as Restwright emits them, and the runtime at the place where an SDK has it.

// Each test uses a part of this.
#![allow(dead_code)]

use std::collections::BTreeMap;

use crate::runtime::json::{Fault, Object, ObjectWriter, Property, Read, Reader, Shape, Write, Writer};
use crate::runtime::nullable::Nullable;
use crate::runtime::scalars::{Date, Decimal};
use serde_json::Value;

#[derive(Debug, Clone, PartialEq)]
pub struct Customer {
    pub id: String,
    pub age: Option<i64>,
    pub dob: Option<Date>,
    pub status: Option<Status>,
    pub nickname: Nullable<String>,
    pub employments: Option<Vec<Employment>>,
    pub parent: Option<Box<Customer>>,
    pub balance: Option<Decimal>,
}

impl Object for Customer {
    const PROPERTIES: &'static [Property] = &[
        Property::required("id"),
        Property::optional("age"),
        Property::optional("dob"),
        Property::optional("status"),
        Property::optional("nickname"),
        Property::optional("employments"),
        Property::optional("parent"),
        Property::optional("balance"),
    ];

    fn blank() -> Self {
        Self {
            id: Read::blank(),
            age: None,
            dob: None,
            status: None,
            nickname: Nullable::Absent,
            employments: None,
            parent: None,
            balance: None,
        }
    }

    fn read_property(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Fault> {
        match index {
            0 => reader.read_into(&mut self.id),
            1 => reader.read_into(&mut self.age),
            2 => reader.read_into(&mut self.dob),
            3 => reader.read_into(&mut self.status),
            4 => reader.read_into(&mut self.nickname),
            5 => reader.read_into(&mut self.employments),
            6 => reader.read_into(&mut self.parent),
            7 => reader.read_into(&mut self.balance),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut ObjectWriter<'_>) {
        object.required("id", &self.id);
        object.optional("age", &self.age);
        object.optional("dob", &self.dob);
        object.optional("status", &self.status);
        object.optional("nickname", &self.nickname);
        object.optional("employments", &self.employments);
        object.optional("parent", &self.parent);
        object.optional("balance", &self.balance);
    }
}
crate::runtime::json::object!(Customer);

#[derive(Debug, Clone, PartialEq)]
pub struct Employment {
    pub employer_name: String,
    pub years: i32,
    pub manager: Option<String>,
}

impl Object for Employment {
    const PROPERTIES: &'static [Property] =
        &[Property::required("employer_name"), Property::required("years"), Property::required("manager")];

    fn blank() -> Self {
        Self { employer_name: Read::blank(), years: Read::blank(), manager: None }
    }

    fn read_property(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Fault> {
        match index {
            0 => reader.read_into(&mut self.employer_name),
            1 => reader.read_into(&mut self.years),
            2 => reader.read_into(&mut self.manager),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut ObjectWriter<'_>) {
        object.required("employer_name", &self.employer_name);
        object.required("years", &self.years);
        object.required("manager", &self.manager);
    }
}
crate::runtime::json::object!(Employment);

/// With arbitrary further members.
#[derive(Debug, Clone, PartialEq)]
pub struct Tagged {
    pub name: Option<String>,
    pub additional: BTreeMap<String, i64>,
}

impl Object for Tagged {
    const PROPERTIES: &'static [Property] = &[Property::optional("name")];

    fn blank() -> Self {
        Self { name: None, additional: BTreeMap::new() }
    }

    fn read_property(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Fault> {
        match index {
            0 => reader.read_into(&mut self.name),
            _ => reader.skip(),
        }
    }

    fn read_additional(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<(), Fault> {
        reader.read_entry(&mut self.additional, name)
    }

    fn write_properties(&self, object: &mut ObjectWriter<'_>) {
        object.optional("name", &self.name);
        object.additional(&self.additional);
    }
}
crate::runtime::json::object!(Tagged);

#[derive(Debug, Clone, PartialEq)]
pub enum Status {
    Active,
    Denied,
    Unknown(String),
}

impl Status {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "ACTIVE",
            Self::Denied => "DENIED",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for Status {
    fn from(value: &str) -> Self {
        match value {
            "ACTIVE" => Self::Active,
            "DENIED" => Self::Denied,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}
crate::runtime::json::string_enum!(Status);

#[derive(Debug, Clone, PartialEq)]
pub enum Level {
    Low,
    Unknown(i64),
}

impl Level {
    pub fn as_i64(&self) -> i64 {
        match self {
            Self::Low => 1,
            Self::Unknown(value) => *value,
        }
    }
}

impl From<i64> for Level {
    fn from(value: i64) -> Self {
        if value == 1 { Self::Low } else { Self::Unknown(value) }
    }
}
crate::runtime::json::integer_enum!(Level);

/// Told apart by `type`.
#[derive(Debug, Clone, PartialEq)]
pub enum Party {
    Customer(Box<Customer>),
    Employment(Employment),
    Unknown(Value),
}

impl Read for Party {
    fn blank() -> Self {
        Self::Unknown(Value::Null)
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        let raw = reader.raw()?;
        Ok(match raw.discriminator("type").as_deref() {
            Some("customer" | "person") => Self::Customer(raw.read()?),
            Some("employment") => Self::Employment(raw.read()?),
            _ => Self::Unknown(raw.read()?),
        })
    }
}

impl Write for Party {
    fn write(&self, writer: &mut dyn Writer) {
        match self {
            Self::Customer(value) => value.write(writer),
            Self::Employment(value) => value.write(writer),
            Self::Unknown(value) => value.write(writer),
        }
    }
}
crate::runtime::json::bridge!(Party);

/// Told apart by shape.
#[derive(Debug, Clone, PartialEq)]
pub enum Either {
    Customer(Box<Customer>),
    Employment(Employment),
    Status(Status),
    Text(String),
    Count(i64),
    List(Vec<Either>),
    Unknown(Value),
}

impl Read for Either {
    fn blank() -> Self {
        Self::Unknown(Value::Null)
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        const SHAPES: &[Shape] = &[
            Shape::Object(Customer::PROPERTIES),
            Shape::Object(Employment::PROPERTIES),
            Shape::String,
            Shape::OneOf(&["ACTIVE", "DENIED"]),
            Shape::Integer,
            Shape::Array,
        ];
        let raw = reader.raw()?;
        for index in raw.candidates(SHAPES) {
            let value = match index {
                0 => raw.try_read().map(Self::Customer),
                1 => raw.try_read().map(Self::Employment),
                2 => raw.try_read().map(Self::Text),
                3 => raw.try_read().map(Self::Status),
                4 => raw.try_read().map(Self::Count),
                _ => raw.try_read().map(Self::List),
            };
            if let Some(value) = value {
                return Ok(value);
            }
        }
        raw.read().map(Self::Unknown)
    }
}

impl Write for Either {
    fn write(&self, writer: &mut dyn Writer) {
        match self {
            Self::Customer(value) => value.write(writer),
            Self::Employment(value) => value.write(writer),
            Self::Status(value) => value.write(writer),
            Self::Text(value) => value.write(writer),
            Self::Count(value) => value.write(writer),
            Self::List(value) => value.write(writer),
            Self::Unknown(value) => value.write(writer),
        }
    }
}
crate::runtime::json::bridge!(Either);
