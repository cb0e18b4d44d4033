use crate::runtime::json;

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Expression {
    /// A number.
    Number(f64),
    /// [`Sum`](super::Sum).
    Sum(Box<super::Sum>),
    /// [`Not`](super::Not).
    Not(Box<super::Not>),
    /// A list of [`Expression`](Expression).
    ExpressionList(Vec<Expression>),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for Expression {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[
            json::Shape::Number,
            json::Shape::Object(<super::Sum as json::Read>::PROPERTIES),
            json::Shape::Object(<super::Not as json::Read>::PROPERTIES),
            json::Shape::List(
                &json::Shape::AnyOf(
                    &[
                        json::Shape::Number,
                        json::Shape::Object(<super::Sum as json::Read>::PROPERTIES),
                        json::Shape::Object(<super::Not as json::Read>::PROPERTIES),
                        json::Shape::List(&json::Shape::Any),
                    ],
                ),
            ),
        ];
        for index in raw.candidates(SHAPES) {
            let value = match index {
                0 => raw.try_read().map(Self::Number),
                1 => raw.try_read().map(Self::Sum),
                2 => raw.try_read().map(Self::Not),
                3 => raw.try_read().map(Self::ExpressionList),
                _ => None,
            };
            if let Some(value) = value {
                return Ok(value);
            }
        }
        raw.unknown(SHAPES).map(Self::Unknown)
    }

    #[inline]
    fn blank() -> Self {
        Self::Unknown(json::Value::Null)
    }
}

impl json::Write for Expression {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::Number(value) => json::Write::write(value, writer),
            Self::Sum(value) => json::Write::write(value, writer),
            Self::Not(value) => json::Write::write(value, writer),
            Self::ExpressionList(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<f64> for Expression {
    #[inline]
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<super::Sum> for Expression {
    #[inline]
    fn from(value: super::Sum) -> Self {
        Self::Sum(Box::new(value))
    }
}

impl From<super::Not> for Expression {
    #[inline]
    fn from(value: super::Not) -> Self {
        Self::Not(Box::new(value))
    }
}

impl From<Vec<Expression>> for Expression {
    #[inline]
    fn from(value: Vec<Expression>) -> Self {
        Self::ExpressionList(value)
    }
}

impl From<i32> for Expression {
    #[inline]
    fn from(value: i32) -> Self {
        Self::Number(value.into())
    }
}

impl<T: Into<Expression>, const N: usize> From<[T; N]> for Expression {
    #[inline]
    fn from(value: [T; N]) -> Self {
        Self::ExpressionList(value.into_iter().map(Into::into).collect())
    }
}

json::bridge!(Expression);
