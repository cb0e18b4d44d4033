//! Models as Restwright emits them, and the runtime at the place where an SDK has it.

// Each test uses a part of this.
#![allow(dead_code)]

use std::collections::BTreeMap;

use crate::runtime::json::{Fault, Read, Reader, Shape, Value, Write, Writer, write_tagged};
use crate::runtime::nullable::Nullable;
use crate::runtime::scalars::{Date, Decimal};

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

crate::runtime::json::object!(Customer {
    id: required "id",
    age: optional "age",
    dob: optional "dob",
    status: optional "status",
    nickname: optional "nickname",
    employments: optional "employments",
    parent: optional "parent",
    balance: optional "balance",
});

#[derive(Debug, Clone, PartialEq)]
pub struct Employment {
    pub employer_name: String,
    pub years: i32,
    pub manager: Option<String>,
}

crate::runtime::json::object!(Employment {
    employer_name: required "employer_name",
    years: required "years",
    manager: required "manager",
});

/// With arbitrary further members.
#[derive(Debug, Clone, PartialEq)]
pub struct Tagged {
    pub name: Option<String>,
    pub additional: BTreeMap<String, i64>,
}

crate::runtime::json::object!(Tagged {
    name: optional "name",
    ..additional
});

/// With names in which JSON has something to escape, and one in which it has not.
#[derive(Debug, Clone, PartialEq)]
pub struct Named {
    pub quote: i64,
    pub backslash: i64,
    pub line_break: i64,
    pub plain: i64,
}

crate::runtime::json::object!(Named {
    quote: required "\"",
    backslash: required "a\\b",
    line_break: required "a\n",
    plain: required "/\u{7f}é$",
});

#[derive(Debug, Clone, PartialEq)]
pub enum Status {
    Active,
    Denied,
    Unknown(String),
}

crate::runtime::json::string_enum!(Status {
    Active = "ACTIVE",
    Denied = "DENIED",
});

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Level {
    Low,
    Unknown(i64),
}

crate::runtime::json::integer_enum!(Level {
    Low = 1,
});

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
        match reader.discriminator("type")?.as_deref() {
            Some("customer" | "person") => Read::read(reader).map(Self::Customer),
            Some("employment") => Read::read(reader).map(Self::Employment),
            _ => reader.raw()?.unknown(&[Shape::Map]).map(Self::Unknown),
        }
    }
}

impl Write for Party {
    fn write(&self, writer: &mut dyn Writer) {
        match self {
            Self::Customer(value) => write_tagged(value, "type", "customer", writer),
            Self::Employment(value) => write_tagged(value, "type", "employment", writer),
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
        raw.unknown(SHAPES).map(Self::Unknown)
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
