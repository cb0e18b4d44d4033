use std::collections::BTreeMap;
use crate::runtime::{
    Base64, Base64Url, Date, DateTime, Decimal, DecimalText, Duration, HttpDate,
    IntoList, Seconds, Time, UnixTime, Uuid, collect, json,
};

/// The schema `All`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct All {
    /// The property `date_time`.
    pub date_time: Option<DateTime>,
    /// The property `date`.
    pub date: Option<Date>,
    /// The property `time`.
    pub time: Option<Time>,
    /// The property `duration`.
    pub duration: Option<Duration>,
    /// The property `uuid`.
    pub uuid: Option<Uuid>,
    /// The property `decimal`.
    pub decimal: Option<DecimalText>,
    /// The property `decimal_number`.
    pub decimal_number: Option<Decimal>,
    /// The property `email`.
    pub email: Option<String>,
    /// The property `odd`.
    pub odd: Option<String>,
    /// The property `bytes`.
    pub bytes: Option<Base64>,
    /// The property `url_bytes`.
    pub url_bytes: Option<Base64Url>,
    /// The property `http_date`.
    pub http_date: Option<HttpDate>,
    /// The property `decimal128`.
    pub decimal128: Option<DecimalText>,
    /// The property `unix_time`.
    pub unix_time: Option<UnixTime>,
    /// The property `stripe_time`.
    pub stripe_time: Option<UnixTime>,
    /// The property `exact_time`.
    pub exact_time: Option<UnixTime>,
    /// The property `seconds`.
    pub seconds: Option<Seconds>,
    /// The property `proto`.
    pub proto: Option<Duration>,
    /// The property `integer`.
    pub integer: Option<i64>,
    /// The property `int32`.
    pub int32: Option<i32>,
    /// The property `int64`.
    pub int64: Option<i64>,
    /// The property `uint64`.
    pub uint64: Option<u64>,
    /// The property `number`.
    ///
    /// Minimum: `0.5`. Less than: `10`.
    pub number: Option<f64>,
    /// The property `float`.
    pub float: Option<f64>,
    /// The property `boolean`.
    pub boolean: Option<bool>,
    /// The property `list`.
    pub list: Option<Vec<Date>>,
    /// The property `map`.
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

    /// Sets `date_time`.
    #[must_use]
    pub fn date_time(mut self, date_time: impl Into<DateTime>) -> Self {
        self.date_time = Some(date_time.into());
        self
    }

    /// Sets `date`.
    #[must_use]
    pub fn date(mut self, date: impl Into<Date>) -> Self {
        self.date = Some(date.into());
        self
    }

    /// Sets `time`.
    #[must_use]
    pub fn time(mut self, time: impl Into<Time>) -> Self {
        self.time = Some(time.into());
        self
    }

    /// Sets `duration`.
    #[must_use]
    pub fn duration(mut self, duration: impl Into<Duration>) -> Self {
        self.duration = Some(duration.into());
        self
    }

    /// Sets `uuid`.
    #[must_use]
    pub fn uuid(mut self, uuid: impl Into<Uuid>) -> Self {
        self.uuid = Some(uuid.into());
        self
    }

    /// Sets `decimal`.
    #[must_use]
    pub fn decimal(mut self, decimal: impl Into<DecimalText>) -> Self {
        self.decimal = Some(decimal.into());
        self
    }

    /// Sets `decimal_number`.
    #[must_use]
    pub fn decimal_number(mut self, decimal_number: impl Into<Decimal>) -> Self {
        self.decimal_number = Some(decimal_number.into());
        self
    }

    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `odd`.
    #[must_use]
    pub fn odd(mut self, odd: impl Into<String>) -> Self {
        self.odd = Some(odd.into());
        self
    }

    /// Sets `bytes`.
    #[must_use]
    pub fn bytes(mut self, bytes: impl Into<Base64>) -> Self {
        self.bytes = Some(bytes.into());
        self
    }

    /// Sets `url_bytes`.
    #[must_use]
    pub fn url_bytes(mut self, url_bytes: impl Into<Base64Url>) -> Self {
        self.url_bytes = Some(url_bytes.into());
        self
    }

    /// Sets `http_date`.
    #[must_use]
    pub fn http_date(mut self, http_date: impl Into<HttpDate>) -> Self {
        self.http_date = Some(http_date.into());
        self
    }

    /// Sets `decimal128`.
    #[must_use]
    pub fn decimal128(mut self, decimal128: impl Into<DecimalText>) -> Self {
        self.decimal128 = Some(decimal128.into());
        self
    }

    /// Sets `unix_time`.
    #[must_use]
    pub fn unix_time(mut self, unix_time: impl Into<UnixTime>) -> Self {
        self.unix_time = Some(unix_time.into());
        self
    }

    /// Sets `stripe_time`.
    #[must_use]
    pub fn stripe_time(mut self, stripe_time: impl Into<UnixTime>) -> Self {
        self.stripe_time = Some(stripe_time.into());
        self
    }

    /// Sets `exact_time`.
    #[must_use]
    pub fn exact_time(mut self, exact_time: impl Into<UnixTime>) -> Self {
        self.exact_time = Some(exact_time.into());
        self
    }

    /// Sets `seconds`.
    #[must_use]
    pub fn seconds(mut self, seconds: impl Into<Seconds>) -> Self {
        self.seconds = Some(seconds.into());
        self
    }

    /// Sets `proto`.
    #[must_use]
    pub fn proto(mut self, proto: impl Into<Duration>) -> Self {
        self.proto = Some(proto.into());
        self
    }

    /// Sets `integer`.
    #[must_use]
    #[inline]
    pub fn integer(mut self, integer: i64) -> Self {
        self.integer = Some(integer);
        self
    }

    /// Sets `int32`.
    #[must_use]
    #[inline]
    pub fn int32(mut self, int32: i32) -> Self {
        self.int32 = Some(int32);
        self
    }

    /// Sets `int64`.
    #[must_use]
    #[inline]
    pub fn int64(mut self, int64: i64) -> Self {
        self.int64 = Some(int64);
        self
    }

    /// Sets `uint64`.
    #[must_use]
    #[inline]
    pub fn uint64(mut self, uint64: u64) -> Self {
        self.uint64 = Some(uint64);
        self
    }

    /// Sets `number`.
    #[must_use]
    #[inline]
    pub fn number(mut self, number: f64) -> Self {
        self.number = Some(number);
        self
    }

    /// Sets `float`.
    #[must_use]
    #[inline]
    pub fn float(mut self, float: f64) -> Self {
        self.float = Some(float);
        self
    }

    /// Sets `boolean`.
    #[must_use]
    #[inline]
    pub fn boolean(mut self, boolean: bool) -> Self {
        self.boolean = Some(boolean);
        self
    }

    /// Sets `list`.
    #[must_use]
    pub fn list<How>(mut self, list: impl IntoList<Date, How>) -> Self {
        self.list = Some(IntoList::into_list(list));
        self
    }

    /// Sets `map`.
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
