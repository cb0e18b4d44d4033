use crate::runtime::{IntoList, collect, json};

/// The schema `Track`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Track {
    pub positions: Vec<super::Position>,
    /// Minimum number of items: `2`.
    pub segment: Option<super::Segment>,
    /// Minimum number of items: `1`.
    pub tail: Option<TrackTail>,
    pub alike: Option<Vec<f64>>,
    pub pair: Option<TrackPair>,
    pub either: Option<TrackEither>,
    /// Minimum number of items: `1`.
    pub nested: Option<super::Node>,
    /// Maximum number of items: `0`.
    pub none: Option<Vec<json::Value>>,
    pub all: Option<TrackAll>,
    /// Minimum number of items: `13`. Maximum number of items: `13`.
    pub long: Option<TrackLong>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Track {
    /// A value of the required properties.
    #[must_use]
    pub fn new<How>(positions: impl IntoList<super::Position, How>) -> Self {
        Self {
            positions: IntoList::into_list(positions),
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn segment(mut self, segment: impl Into<super::Segment>) -> Self {
        self.segment = Some(segment.into());
        self
    }

    #[must_use]
    pub fn tail(mut self, tail: impl Into<TrackTail>) -> Self {
        self.tail = Some(tail.into());
        self
    }

    #[must_use]
    pub fn alike(mut self, alike: impl IntoIterator<Item = f64>) -> Self {
        self.alike = Some(collect::list(alike));
        self
    }

    #[must_use]
    pub fn pair(mut self, pair: impl Into<TrackPair>) -> Self {
        self.pair = Some(pair.into());
        self
    }

    #[must_use]
    pub fn either(mut self, either: impl Into<TrackEither>) -> Self {
        self.either = Some(either.into());
        self
    }

    #[must_use]
    pub fn nested(mut self, nested: impl Into<super::Node>) -> Self {
        self.nested = Some(nested.into());
        self
    }

    #[must_use]
    pub fn none<How>(mut self, none: impl IntoList<json::Value, How>) -> Self {
        self.none = Some(IntoList::into_list(none));
        self
    }

    #[must_use]
    pub fn all(mut self, all: impl Into<TrackAll>) -> Self {
        self.all = Some(all.into());
        self
    }

    #[must_use]
    pub fn long(mut self, long: impl Into<TrackLong>) -> Self {
        self.long = Some(long.into());
        self
    }
}

json::object!(Track {
    positions: required "positions",
    segment: optional "segment",
    tail: optional "tail",
    alike: optional "alike",
    pair: optional "pair",
    either: optional "either",
    nested: optional "nested",
    none: optional "none",
    all: optional "all",
    long: optional "long",
    ..unknown_members
});

/// The schema `TrackAll`.
///
/// In JSON an array, whose elements are these in their order.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TrackAll {
    /// Element 0 of the array.
    pub first: Option<String>,
    /// Elements after these.
    pub rest: Vec<json::Value>,
}

impl TrackAll {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn first(mut self, first: impl Into<String>) -> Self {
        self.first = Some(first.into());
        self
    }

    /// Sets the elements after these.
    #[must_use]
    pub fn rest<How>(mut self, rest: impl IntoList<json::Value, How>) -> Self {
        self.rest = IntoList::into_list(rest);
        self
    }
}

json::tuple!(TrackAll {
    first: optional "first",
    ..rest
});

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TrackEither {
    /// Text.
    String(String),
    /// [`TrackEitherList`](TrackEitherList).
    List(TrackEitherList),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for TrackEither {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[
            json::Shape::String,
            json::Shape::Tuple(
                <TrackEitherList as json::Read>::PROPERTIES,
                &[json::Shape::AnyOf(&[json::Shape::Null, json::Shape::String])],
                None,
            ),
        ];
        for index in raw.candidates(SHAPES) {
            let value = match index {
                0 => raw.try_read().map(Self::String),
                1 => raw.try_read().map(Self::List),
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

impl json::Write for TrackEither {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::String(value) => json::Write::write(value, writer),
            Self::List(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<String> for TrackEither {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<TrackEitherList> for TrackEither {
    #[inline]
    fn from(value: TrackEitherList) -> Self {
        Self::List(value)
    }
}

impl From<&str> for TrackEither {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

json::bridge!(TrackEither);

/// The schema `TrackEitherList`.
///
/// In JSON an array, whose elements are these in their order.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TrackEitherList {
    /// Element 0 of the array.
    pub first: Option<String>,
    /// Elements after these, which the document does not know, kept to be sent back.
    pub rest: json::UnknownElements,
}

impl TrackEitherList {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn first(mut self, first: impl Into<String>) -> Self {
        self.first = Some(first.into());
        self
    }
}

json::tuple!(TrackEitherList {
    first: optional "first",
    ..rest
});

/// The schema `TrackLong`.
///
/// In JSON an array, whose elements are these in their order.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TrackLong {
    /// Element 0 of the array.
    pub first: String,
    /// Element 1 of the array.
    pub second: i64,
    /// Element 2 of the array.
    pub third: String,
    /// Element 3 of the array.
    pub fourth: i64,
    /// Element 4 of the array.
    pub fifth: String,
    /// Element 5 of the array.
    pub sixth: i64,
    /// Element 6 of the array.
    pub seventh: String,
    /// Element 7 of the array.
    pub eighth: i64,
    /// Element 8 of the array.
    pub ninth: String,
    /// Element 9 of the array.
    pub tenth: i64,
    /// Element 10 of the array.
    pub eleventh: String,
    /// Element 11 of the array.
    pub twelfth: i64,
    /// Element 12 of the array.
    pub element_13: String,
    /// Elements after these, which the document does not know, kept to be sent back.
    pub rest: json::UnknownElements,
}

impl TrackLong {
    /// A value of the required properties.
    #[must_use]
    pub fn new(
        first: impl Into<String>,
        second: i64,
        third: impl Into<String>,
        fourth: i64,
        fifth: impl Into<String>,
        sixth: i64,
        seventh: impl Into<String>,
        eighth: i64,
        ninth: impl Into<String>,
        tenth: i64,
        eleventh: impl Into<String>,
        twelfth: i64,
        element_13: impl Into<String>,
    ) -> Self {
        Self {
            first: first.into(),
            second,
            third: third.into(),
            fourth,
            fifth: fifth.into(),
            sixth,
            seventh: seventh.into(),
            eighth,
            ninth: ninth.into(),
            tenth,
            eleventh: eleventh.into(),
            twelfth,
            element_13: element_13.into(),
            ..json::Read::blank()
        }
    }
}

json::tuple!(TrackLong {
    first: required "first",
    second: required "second",
    third: required "third",
    fourth: required "fourth",
    fifth: required "fifth",
    sixth: required "sixth",
    seventh: required "seventh",
    eighth: required "eighth",
    ninth: required "ninth",
    tenth: required "tenth",
    eleventh: required "eleventh",
    twelfth: required "twelfth",
    element_13: required "element 13",
    ..rest
});

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TrackPair {
    /// [`TrackPairTuple`](TrackPairTuple).
    Tuple(TrackPairTuple),
    /// A list of texts.
    StringList(Vec<String>),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for TrackPair {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[
            json::Shape::Tuple(
                <TrackPairTuple as json::Read>::PROPERTIES,
                &[json::Shape::String, json::Shape::Integer],
                None,
            ),
            json::Shape::List(&json::Shape::String),
        ];
        for index in raw.candidates(SHAPES) {
            let value = match index {
                0 => raw.try_read().map(Self::Tuple),
                1 => raw.try_read().map(Self::StringList),
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

impl json::Write for TrackPair {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::Tuple(value) => json::Write::write(value, writer),
            Self::StringList(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<TrackPairTuple> for TrackPair {
    #[inline]
    fn from(value: TrackPairTuple) -> Self {
        Self::Tuple(value)
    }
}

impl From<Vec<String>> for TrackPair {
    #[inline]
    fn from(value: Vec<String>) -> Self {
        Self::StringList(value)
    }
}

impl<T: Into<String>, const N: usize> From<[T; N]> for TrackPair {
    #[inline]
    fn from(value: [T; N]) -> Self {
        Self::StringList(value.into_iter().map(Into::into).collect())
    }
}

json::bridge!(TrackPair);

/// The schema `TrackPairTuple`.
///
/// In JSON an array, whose elements are these in their order.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TrackPairTuple {
    /// Element 0 of the array.
    pub first: String,
    /// Element 1 of the array.
    pub second: i64,
    /// Elements after these, which the document does not know, kept to be sent back.
    pub rest: json::UnknownElements,
}

impl TrackPairTuple {
    /// A value of the required properties.
    #[must_use]
    pub fn new(first: impl Into<String>, second: i64) -> Self {
        Self {
            first: first.into(),
            second,
            ..json::Read::blank()
        }
    }
}

impl<T0: Into<String>> From<(T0, i64)> for TrackPairTuple {
    #[inline]
    fn from((first, second): (T0, i64)) -> Self {
        Self::new(first, second)
    }
}

json::tuple!(TrackPairTuple {
    first: required "first",
    second: required "second",
    ..rest
});

/// The schema `TrackTail`.
///
/// In JSON an array, whose elements are these in their order.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TrackTail {
    /// Element 0 of the array.
    ///
    /// Always `head`.
    pub first: TrackTailFirst,
    /// Options
    pub options: Option<TrackTailOptions>,
    /// Elements after these.
    pub rest: Vec<i64>,
}

impl TrackTail {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            first: TrackTailFirst::Head,
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn options(mut self, options: impl Into<TrackTailOptions>) -> Self {
        self.options = Some(options.into());
        self
    }

    /// Sets the elements after these.
    #[must_use]
    pub fn rest(mut self, rest: impl IntoIterator<Item = i64>) -> Self {
        self.rest = collect::list(rest);
        self
    }
}

impl Default for TrackTail {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

json::tuple!(TrackTail {
    first: required "first",
    options: optional "Options",
    ..rest
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TrackTailFirst {
    /// `head`
    Head,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(TrackTailFirst {
    Head = "head",
});

/// Options
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TrackTailOptions {
    pub a: Option<i64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl TrackTailOptions {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    #[inline]
    pub fn a(mut self, a: i64) -> Self {
        self.a = Some(a);
        self
    }
}

json::object!(TrackTailOptions {
    a: optional "a",
    ..unknown_members
});
