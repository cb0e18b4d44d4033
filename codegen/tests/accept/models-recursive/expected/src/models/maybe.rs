use crate::runtime::json;

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Maybe {
    /// A list of [`Maybe`](Maybe) or null.
    MaybeList(Vec<Option<Maybe>>),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for Maybe {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[
            json::Shape::List(
                &json::Shape::AnyOf(
                    &[
                        json::Shape::Null,
                        json::Shape::AnyOf(
                            &[
                                json::Shape::List(
                                    &json::Shape::AnyOf(&[json::Shape::Null, json::Shape::Any]),
                                ),
                            ],
                        ),
                    ],
                ),
            ),
        ];
        for index in raw.candidates(SHAPES) {
            let value = match index {
                0 => raw.try_read().map(Self::MaybeList),
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

impl json::Write for Maybe {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::MaybeList(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<Vec<Option<Maybe>>> for Maybe {
    #[inline]
    fn from(value: Vec<Option<Maybe>>) -> Self {
        Self::MaybeList(value)
    }
}

impl<T: Into<Option<Maybe>>, const N: usize> From<[T; N]> for Maybe {
    #[inline]
    fn from(value: [T; N]) -> Self {
        Self::MaybeList(value.into_iter().map(Into::into).collect())
    }
}

json::bridge!(Maybe);
