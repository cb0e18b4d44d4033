use std::collections::BTreeMap;
use crate::runtime::{Date, Nullable, collect, json};

/// The schema `Holder`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Holder {
    /// The property `level`.
    pub level: Option<super::Level>,
    /// The property `mixed`.
    pub mixed: Nullable<super::Mixed>,
    /// The property `ratio`.
    ///
    /// One of: `[0.5, 1]`.
    pub ratio: Option<super::HolderRatio>,
    /// The property `always`.
    ///
    /// Always.
    pub always: Option<bool>,
    /// The property `five`.
    pub five: Option<super::HolderFive>,
    /// The property `blank`.
    pub blank: Option<super::HolderBlank>,
    /// The property `several`.
    pub several: Nullable<super::HolderSeveral>,
    /// The property `shape`.
    pub shape: Option<super::HolderShape>,
    /// The property `anything`.
    pub anything: Option<json::Value>,
    /// The property `tuple`.
    pub tuple: Option<Vec<super::HolderTupleItem>>,
    /// The property `alike`.
    pub alike: Option<Vec<f64>>,
    /// The property `open`.
    pub open: Option<Vec<json::Value>>,
    /// The property `patterns`.
    pub patterns: Option<BTreeMap<String, super::HolderPatternsValue>>,
    /// The property `guessed`.
    ///
    /// Minimum length in characters: `3`.
    pub guessed: Option<String>,
    /// The property `dated`.
    pub dated: Option<Date>,
    /// The property `bytes`.
    pub bytes: Option<String>,
    /// The property `big`.
    pub big: Option<u64>,
    /// The property `matrix`.
    pub matrix: Option<Vec<Vec<BTreeMap<String, Option<i64>>>>>,
    /// The property `not_this`.
    pub not_this: Option<String>,
    /// The property `nothing`.
    pub nothing: Option<json::Value>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Holder {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `level`.
    #[must_use]
    pub fn level(mut self, level: impl Into<super::Level>) -> Self {
        self.level = Some(level.into());
        self
    }

    /// Sets `mixed`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn mixed(mut self, mixed: impl Into<super::Mixed>) -> Self {
        self.mixed = Nullable::Value(mixed.into());
        self
    }

    /// Sets `ratio`.
    #[must_use]
    pub fn ratio(mut self, ratio: impl Into<super::HolderRatio>) -> Self {
        self.ratio = Some(ratio.into());
        self
    }

    /// Sets `always`.
    #[must_use]
    #[inline]
    pub fn always(mut self, always: bool) -> Self {
        self.always = Some(always);
        self
    }

    /// Sets `five`.
    #[must_use]
    pub fn five(mut self, five: impl Into<super::HolderFive>) -> Self {
        self.five = Some(five.into());
        self
    }

    /// Sets `blank`.
    #[must_use]
    pub fn blank(mut self, blank: impl Into<super::HolderBlank>) -> Self {
        self.blank = Some(blank.into());
        self
    }

    /// Sets `several`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn several(mut self, several: impl Into<super::HolderSeveral>) -> Self {
        self.several = Nullable::Value(several.into());
        self
    }

    /// Sets `shape`.
    #[must_use]
    pub fn shape(mut self, shape: impl Into<super::HolderShape>) -> Self {
        self.shape = Some(shape.into());
        self
    }

    /// Sets `anything`.
    #[must_use]
    pub fn anything(mut self, anything: impl Into<json::Value>) -> Self {
        self.anything = Some(anything.into());
        self
    }

    /// Sets `tuple`.
    #[must_use]
    pub fn tuple(
        mut self,
        tuple: impl IntoIterator<Item = impl Into<super::HolderTupleItem>>,
    ) -> Self {
        self.tuple = Some(collect::list(tuple));
        self
    }

    /// Sets `alike`.
    #[must_use]
    pub fn alike(mut self, alike: impl IntoIterator<Item = f64>) -> Self {
        self.alike = Some(collect::list(alike));
        self
    }

    /// Sets `open`.
    #[must_use]
    pub fn open(
        mut self,
        open: impl IntoIterator<Item = impl Into<json::Value>>,
    ) -> Self {
        self.open = Some(collect::list(open));
        self
    }

    /// Sets `patterns`.
    #[must_use]
    pub fn patterns(
        mut self,
        patterns: impl IntoIterator<
            Item = (impl Into<String>, impl Into<super::HolderPatternsValue>),
        >,
    ) -> Self {
        self.patterns = Some(collect::map(patterns));
        self
    }

    /// Sets `guessed`.
    #[must_use]
    pub fn guessed(mut self, guessed: impl Into<String>) -> Self {
        self.guessed = Some(guessed.into());
        self
    }

    /// Sets `dated`.
    #[must_use]
    pub fn dated(mut self, dated: impl Into<Date>) -> Self {
        self.dated = Some(dated.into());
        self
    }

    /// Sets `bytes`.
    #[must_use]
    pub fn bytes(mut self, bytes: impl Into<String>) -> Self {
        self.bytes = Some(bytes.into());
        self
    }

    /// Sets `big`.
    #[must_use]
    #[inline]
    pub fn big(mut self, big: u64) -> Self {
        self.big = Some(big);
        self
    }

    /// Sets `matrix`.
    #[must_use]
    pub fn matrix(
        mut self,
        matrix: impl IntoIterator<Item = impl Into<Vec<BTreeMap<String, Option<i64>>>>>,
    ) -> Self {
        self.matrix = Some(collect::list(matrix));
        self
    }

    /// Sets `not_this`.
    #[must_use]
    pub fn not_this(mut self, not_this: impl Into<String>) -> Self {
        self.not_this = Some(not_this.into());
        self
    }

    /// Sets `nothing`.
    #[must_use]
    pub fn nothing(mut self, nothing: impl Into<json::Value>) -> Self {
        self.nothing = Some(nothing.into());
        self
    }
}

json::object!(Holder {
    level: optional "level",
    mixed: optional "mixed",
    ratio: optional "ratio",
    always: optional "always",
    five: optional "five",
    blank: optional "blank",
    several: optional "several",
    shape: optional "shape",
    anything: optional "anything",
    tuple: optional "tuple",
    alike: optional "alike",
    open: optional "open",
    patterns: optional "patterns",
    guessed: optional "guessed",
    dated: optional "dated",
    bytes: optional "bytes",
    big: optional "big",
    matrix: optional "matrix",
    not_this: optional "not_this",
    nothing: optional "nothing",
    ..unknown_members
});
