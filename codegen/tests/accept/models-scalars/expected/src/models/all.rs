use std::collections::BTreeMap;
use crate::runtime::{
    Base64, Base64Url, Date, DateTime, Decimal, DecimalText, Duration, HttpDate,
    IntoList, Seconds, Time, UnixTime, Uuid, collect, json,
};

/// The schema `All`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct All {
    pub date_time: Option<DateTime>,
    pub date: Option<Date>,
    pub time: Option<Time>,
    pub duration: Option<Duration>,
    pub uuid: Option<Uuid>,
    pub decimal: Option<DecimalText>,
    pub decimal_number: Option<Decimal>,
    pub email: Option<String>,
    pub odd: Option<String>,
    pub bytes: Option<Base64>,
    pub url_bytes: Option<Base64Url>,
    pub http_date: Option<HttpDate>,
    pub decimal128: Option<DecimalText>,
    pub unix_time: Option<UnixTime>,
    pub stripe_time: Option<UnixTime>,
    pub exact_time: Option<UnixTime>,
    pub seconds: Option<Seconds>,
    pub proto: Option<Duration>,
    pub integer: Option<i64>,
    pub int32: Option<i32>,
    pub int64: Option<i64>,
    pub uint64: Option<u64>,
    /// Minimum: `0.5`. Less than: `10`.
    pub number: Option<f64>,
    pub float: Option<f64>,
    pub boolean: Option<bool>,
    pub list: Option<Vec<Date>>,
    pub map: Option<BTreeMap<String, i32>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl All {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn date_time(mut self, date_time: impl Into<DateTime>) -> Self {
        self.date_time = Some(date_time.into());
        self
    }

    #[must_use]
    pub fn date(mut self, date: impl Into<Date>) -> Self {
        self.date = Some(date.into());
        self
    }

    #[must_use]
    pub fn time(mut self, time: impl Into<Time>) -> Self {
        self.time = Some(time.into());
        self
    }

    #[must_use]
    pub fn duration(mut self, duration: impl Into<Duration>) -> Self {
        self.duration = Some(duration.into());
        self
    }

    #[must_use]
    pub fn uuid(mut self, uuid: impl Into<Uuid>) -> Self {
        self.uuid = Some(uuid.into());
        self
    }

    #[must_use]
    pub fn decimal(mut self, decimal: impl Into<DecimalText>) -> Self {
        self.decimal = Some(decimal.into());
        self
    }

    #[must_use]
    pub fn decimal_number(mut self, decimal_number: impl Into<Decimal>) -> Self {
        self.decimal_number = Some(decimal_number.into());
        self
    }

    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    #[must_use]
    pub fn odd(mut self, odd: impl Into<String>) -> Self {
        self.odd = Some(odd.into());
        self
    }

    #[must_use]
    pub fn bytes(mut self, bytes: impl Into<Base64>) -> Self {
        self.bytes = Some(bytes.into());
        self
    }

    #[must_use]
    pub fn url_bytes(mut self, url_bytes: impl Into<Base64Url>) -> Self {
        self.url_bytes = Some(url_bytes.into());
        self
    }

    #[must_use]
    pub fn http_date(mut self, http_date: impl Into<HttpDate>) -> Self {
        self.http_date = Some(http_date.into());
        self
    }

    #[must_use]
    pub fn decimal128(mut self, decimal128: impl Into<DecimalText>) -> Self {
        self.decimal128 = Some(decimal128.into());
        self
    }

    #[must_use]
    pub fn unix_time(mut self, unix_time: impl Into<UnixTime>) -> Self {
        self.unix_time = Some(unix_time.into());
        self
    }

    #[must_use]
    pub fn stripe_time(mut self, stripe_time: impl Into<UnixTime>) -> Self {
        self.stripe_time = Some(stripe_time.into());
        self
    }

    #[must_use]
    pub fn exact_time(mut self, exact_time: impl Into<UnixTime>) -> Self {
        self.exact_time = Some(exact_time.into());
        self
    }

    #[must_use]
    pub fn seconds(mut self, seconds: impl Into<Seconds>) -> Self {
        self.seconds = Some(seconds.into());
        self
    }

    #[must_use]
    pub fn proto(mut self, proto: impl Into<Duration>) -> Self {
        self.proto = Some(proto.into());
        self
    }

    #[must_use]
    #[inline]
    pub fn integer(mut self, integer: i64) -> Self {
        self.integer = Some(integer);
        self
    }

    #[must_use]
    #[inline]
    pub fn int32(mut self, int32: i32) -> Self {
        self.int32 = Some(int32);
        self
    }

    #[must_use]
    #[inline]
    pub fn int64(mut self, int64: i64) -> Self {
        self.int64 = Some(int64);
        self
    }

    #[must_use]
    #[inline]
    pub fn uint64(mut self, uint64: u64) -> Self {
        self.uint64 = Some(uint64);
        self
    }

    #[must_use]
    #[inline]
    pub fn number(mut self, number: f64) -> Self {
        self.number = Some(number);
        self
    }

    #[must_use]
    #[inline]
    pub fn float(mut self, float: f64) -> Self {
        self.float = Some(float);
        self
    }

    #[must_use]
    #[inline]
    pub fn boolean(mut self, boolean: bool) -> Self {
        self.boolean = Some(boolean);
        self
    }

    #[must_use]
    pub fn list<How>(mut self, list: impl IntoList<Date, How>) -> Self {
        self.list = Some(IntoList::into_list(list));
        self
    }

    #[must_use]
    pub fn map(
        mut self,
        map: impl IntoIterator<Item = (impl Into<String>, i32)>,
    ) -> Self {
        self.map = Some(collect::map(map));
        self
    }
}

json::object!(All {
    date_time: optional "date_time",
    date: optional "date",
    time: optional "time",
    duration: optional "duration",
    uuid: optional "uuid",
    decimal: optional "decimal",
    decimal_number: optional "decimal_number",
    email: optional "email",
    odd: optional "odd",
    bytes: optional "bytes",
    url_bytes: optional "url_bytes",
    http_date: optional "http_date",
    decimal128: optional "decimal128",
    unix_time: optional "unix_time",
    stripe_time: optional "stripe_time",
    exact_time: optional "exact_time",
    seconds: optional "seconds",
    proto: optional "proto",
    integer: optional "integer",
    int32: optional "int32",
    int64: optional "int64",
    uint64: optional "uint64",
    number: optional "number",
    float: optional "float",
    boolean: optional "boolean",
    list: optional "list",
    map: optional "map",
    ..unknown_members
});
