//! Content that goes on after its connection broke: the rest is asked for by its range (RFC 9110 §14).

use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use http::header::{
    CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_RANGE, DATE, ETAG, HeaderMap, HeaderName, LAST_MODIFIED,
    TRANSFER_ENCODING,
};

use super::body::Body;
use super::download::Download;
use super::error::{Attempt, Error, ErrorKind};
use super::operation::Method;
use super::pause;
use super::response::Response;
use super::retry::{Failure, Taken};

/// A download, and where it stands in the content as a whole.
pub(crate) struct Continued {
    download: Download,
    /// Whether the same request can be sent again.
    repeats: bool,
    /// How many bytes of the content are there, and how many there ever were.
    at: u64,
    most: u64,
    /// How many there are in all.
    total: Option<u64>,
    /// Where the response ends that is read now.
    until: Option<u64>,
    /// By which the server tells whether the rest belongs to what is there.
    validator: Option<String>,
    /// Tries without any byte that was not there before.
    tries: u32,
    /// What failed, and was followed by another try.
    attempts: Vec<Attempt>,
}

/// What comes next.
pub(crate) enum Step {
    Chunk(Bytes),
    /// Everything so far is void: the content begins anew.
    Restart,
    End,
}

impl Continued {
    pub(crate) fn new(download: Download) -> Self {
        let operation = download.parts.operation;
        // The body of the request is gone, and of what was read before there is no account.
        let is_get = operation.method == Method::Get && operation.content.is_empty() && download.parts.raw.is_none();
        let repeats = is_get && download.status == StatusCode::OK && download.read == 0;
        let total = length(&download.headers, &download.body).map(|total| total.saturating_sub(download.read));
        let validator = validator(&download.headers).filter(|_| repeats);
        let (at, most, tries, attempts) = (0, 0, 0, Vec::new());
        Self { download, repeats, at, most, total, until: total, validator, tries, attempts }
    }

    pub(crate) fn at(&self) -> u64 {
        self.at
    }

    pub(crate) fn total(&self) -> Option<u64> {
        self.total
    }

    pub(crate) fn validator(&self) -> Option<&str> {
        self.validator.as_deref()
    }

    pub(crate) fn download(&self) -> &Download {
        &self.download
    }

    /// Goes on after bytes that are there from before, and that the validator of this response stands for.
    pub(crate) async fn skip(&mut self, length: u64) -> Result<Option<Step>, Error> {
        if self.total.is_some_and(|total| total < length) {
            // Not this content, whatever it is: what is on its way is read from its start.
            return Ok(Some(Step::Restart));
        }
        (self.at, self.most) = (length, length);
        if self.total == Some(length) {
            return Ok(Some(Step::End));
        }
        self.reopen().await
    }

    /// The next piece. Where the connection breaks, the rest is asked for, as the retry policy says.
    pub(crate) async fn next(&mut self) -> Result<Step, Error> {
        loop {
            let error = match self.download.chunk().await {
                Ok(Some(chunk)) => return self.arrived(chunk),
                Ok(None) if self.total.or(self.until).is_none_or(|end| end == self.at) => return Ok(self.finished()),
                Ok(None) => self.cut(),
                Err(error) => error,
            };
            if let Some(step) = self.again(error).await? {
                return Ok(step);
            }
        }
    }

    fn arrived(&mut self, chunk: Bytes) -> Result<Step, Error> {
        self.at += chunk.len() as u64;
        if let Some(until) = self.until.filter(|until| self.at > *until) {
            let message = format!("the server sent more than the {until} bytes that it announced");
            return Err(self.download.fault(Error::new(ErrorKind::Transport, message)));
        }
        if self.at > self.most {
            (self.most, self.tries) = (self.at, 0);
        }
        Ok(Step::Chunk(chunk))
    }

    /// The fault of content that ends before its end.
    fn cut(&self) -> Error {
        let total = self.total.or(self.until).unwrap_or_default();
        let message = format!("the content ended after {} of {total} bytes", self.at);
        self.download.fault(Error::new(ErrorKind::Transport, message))
    }

    fn finished(&self) -> Step {
        let taken = u32::try_from(self.attempts.len()).unwrap_or(u32::MAX);
        self.download.parts.core.shared().budget.give(taken);
        Step::End
    }

    /// Asks for the rest after a failure, where that may help; `None` when it comes.
    async fn again(&mut self, error: Error) -> Result<Option<Step>, Error> {
        let Some(pause) = self.pause(&error) else { return Err(self.last(error)) };
        self.tries += 1;
        self.attempts.push(error.into_attempt(pause));
        let parts = &self.download.parts;
        let transport = parts.transport();
        transport.sleep(pause).await;
        self.reopen().await.map_err(|error| self.last(error))
    }

    fn pause(&self, error: &Error) -> Option<Duration> {
        let parts = &self.download.parts;
        let failure =
            Failure { kind: error.kind(), status: None, headers: None, method: &http::Method::GET, has_key: false };
        let pause = parts.limits().retry.pause(&failure, self.tries).filter(|_| self.repeats)?;
        let is_in_time = self.left().is_none_or(|left| left > pause);
        (is_in_time && parts.core.shared().budget.take().map(Taken::spend).is_some()).then_some(pause)
    }

    /// What is left of the time limit of the call, if it has one.
    fn left(&self) -> Option<Duration> {
        let limit = self.download.parts.limits().call.filter(|limit| *limit != Duration::MAX)?;
        Some(limit.saturating_sub(self.download.began.elapsed()))
    }

    /// Adds what failed before.
    fn last(&mut self, error: Error) -> Error {
        let mut attempts = std::mem::take(&mut self.attempts);
        attempts.extend(error.attempts().iter().cloned());
        error.after(attempts)
    }

    /// Sends the request again, for the rest or, where nothing tells whether it belongs to what is there, for all.
    async fn reopen(&mut self) -> Result<Option<Step>, Error> {
        // What is left of a broken or unwanted response goes first.
        self.download.body = Body::empty();
        let mut parts = self.download.parts.clone();
        if let Some(validator) = self.validator.as_ref().filter(|_| self.at > 0) {
            let options = std::mem::take(&mut parts.options);
            parts.options = options.header("Range", format!("bytes={}-", self.at)).header("If-Range", validator);
        }
        parts.options.timeout = self.left().or(parts.options.timeout);
        let (response, body) = match parts.open().await {
            Ok(opened) => opened,
            Err(error) if self.is_all(&error) => return Ok(Some(self.finished())),
            Err(error) => return Err(error),
        };
        match response.status {
            StatusCode::PARTIAL_CONTENT if self.at > 0 => self.joins(response)?,
            StatusCode::OK => {
                self.total = length(&response.headers, &body);
                self.validator = validator(&response.headers);
                (self.at, self.until, self.download.headers) = (0, self.total, response.headers);
                self.download.body = body;
                return Ok(Some(Step::Restart));
            }
            status => return Err(self.unfit(&format!("the rest came with status {}", status.as_str()), response)),
        }
        self.download.body = body;
        Ok(None)
    }

    /// Whether the server says that nothing is left (416, RFC 9110 §15.5.17).
    fn is_all(&self, error: &Error) -> bool {
        let is_refused = error.status() == Some(StatusCode::RANGE_NOT_SATISFIABLE);
        let range = error.headers().filter(|_| is_refused).and_then(|headers| headers.get(CONTENT_RANGE));
        let range = range.and_then(|value| value.to_str().ok());
        let total = range.and_then(|value| number(value.trim().strip_prefix("bytes */")?));
        self.at > 0 && total == Some(self.at)
    }

    /// Checks that a range begins where the content stands, and belongs to it.
    fn joins(&mut self, response: Response) -> Result<(), Error> {
        let text = response.headers.get(CONTENT_RANGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let Some((_, end, total)) = range(text).filter(|(start, ..)| *start == self.at) else {
            let fault = format!("the rest from byte {} on came as {text:?}", self.at);
            return Err(self.unfit(&fault, response));
        };
        let is_other = |name: HeaderName| {
            let pair = response.headers.get(&name).zip(self.download.headers.get(&name));
            pair.is_some_and(|(new, old)| new != old)
        };
        if total.zip(self.total).is_some_and(|(new, old)| new != old) || is_other(ETAG) || is_other(CONTENT_ENCODING) {
            return Err(self.unfit("the rest belongs to other content", response));
        }
        self.total = self.total.or(total);
        self.until = Some(end + 1);
        Ok(())
    }

    fn unfit(&self, fault: &str, response: Response) -> Error {
        self.download.fault(Error::decode(fault, response))
    }
}

/// How long the content is, where that is known.
fn length(headers: &HeaderMap, body: &Body) -> Option<u64> {
    if headers.contains_key(TRANSFER_ENCODING) {
        return None;
    }
    let announced = headers.get(CONTENT_LENGTH).and_then(|value| number(value.to_str().ok()?.trim()));
    announced.or_else(|| http_body::Body::size_hint(body).exact())
}

/// What `If-Range` can hold (RFC 9110 §13.1.5): a strong entity tag or, where there is none at all, a date of which the
/// server says that it is past.
fn validator(headers: &HeaderMap) -> Option<String> {
    let text = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok()).map(str::trim);
    if headers.contains_key(ETAG) {
        let is_strong = |tag: &&str| tag.len() > 1 && tag.starts_with('"') && tag.ends_with('"');
        return text(ETAG).filter(is_strong).map(str::to_owned);
    }
    let modified = text(LAST_MODIFIED)?;
    let is_past = pause::unix_seconds(modified)? < pause::unix_seconds(text(DATE)?)?;
    // A date is the same for all encodings, and ranges count the bytes of one.
    let is_plain = headers.contains_key(CONTENT_LENGTH) && !headers.contains_key(CONTENT_ENCODING);
    (is_past && is_plain).then(|| modified.to_owned())
}

/// Reads `bytes 5-9/10`, the first and the last byte and the length of all, which may be `*`.
fn range(text: &str) -> Option<(u64, u64, Option<u64>)> {
    let (range, total) = text.trim().strip_prefix("bytes ")?.trim().split_once('/')?;
    let (start, end) = range.split_once('-')?;
    let (start, end) = (number(start)?, number(end)?);
    let total = if total == "*" { None } else { Some(number(total)?) };
    (start <= end && end < total.unwrap_or(u64::MAX)).then_some((start, end, total))
}

fn number(digits: &str) -> Option<u64> {
    digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok())?
}
