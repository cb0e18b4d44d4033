//! What a subscriber of `tracing` sees of a call (feature `tracing`): a span, and an event for each attempt.
//!
//! Names and values are those of OpenTelemetry's conventions for HTTP clients, and `otel.*` as the crate
//! `tracing-opentelemetry` reads it. All are from the document, but for the server's address and the status: never the
//! value of a parameter, a header or a body, and no URL but its template. `http.request.method` and `url.template` tell
//! what is called, `operation.id` what the document calls it.
//!
//! The span has level INFO and lasts until the response was read, or its head where the caller reads the rest. Events
//! have level DEBUG; an attempt that is followed by another has WARN, and `retry.pause_ms`.

pub(crate) use sink::{Span, answered, failed};

#[cfg(feature = "tracing")]
mod sink {
    use std::borrow::Cow;
    use std::time::Duration;

    use http::StatusCode;
    use tracing::field::Empty;
    use tracing::{Instrument, debug, info_span, warn};

    use super::super::call::Parts;
    use super::super::error::{Error, ErrorKind};

    /// The span of a call.
    pub(crate) struct Span(tracing::Span);

    impl Span {
        /// Begins within the span of whoever calls. Nothing is computed where nobody listens.
        pub(crate) fn of(parts: &Parts) -> Self {
            Self(info_span!(
                "request",
                otel.name = name(parts).as_str(),
                otel.kind = "client",
                otel.status_code = Empty,
                operation.id = parts.operation.id,
                http.request.method = method(parts),
                http.request.resend_count = Empty,
                http.response.status_code = Empty,
                url.template = template(parts).as_deref(),
                server.address = server(parts).map(|(host, _)| host),
                server.port = server(parts).map(|(_, port)| port),
                "error.type" = Empty,
            ))
        }

        /// Runs the call within the span, which is entered whenever it is polled, and only then.
        pub(crate) fn around<F: Future>(&self, call: F) -> impl Future<Output = F::Output> {
            call.instrument(self.0.clone())
        }

        /// Adds what came of the call after so many attempts that were followed by another.
        pub(crate) fn end<B>(&self, result: &Result<http::Response<B>, Error>, resends: usize) {
            if self.0.is_disabled() {
                return;
            }
            if resends > 0 {
                self.0.record("http.request.resend_count", resends as u64);
            }
            match result {
                Ok(answer) => {
                    self.0.record("http.response.status_code", answer.status().as_u16());
                }
                Err(error) => {
                    self.0.record("otel.status_code", "ERROR");
                    self.0.record("http.response.status_code", error.status().map(|status| status.as_u16()));
                    self.0.record("error.type", &*error_type(error));
                }
            }
        }
    }

    /// Tells of an attempt that succeeded.
    pub(crate) fn answered(resends: u32, status: StatusCode) {
        debug!(
            http.request.resend_count = (resends > 0).then_some(resends),
            http.response.status_code = status.as_u16(),
            "answered"
        );
    }

    /// Tells of an attempt that failed, and of the pause before the next if there is one.
    pub(crate) fn failed(resends: u32, error: &Error, pause: Option<Duration>) {
        let status = || error.status().map(|status| status.as_u16());
        match pause {
            Some(pause) => warn!(
                http.request.resend_count = (resends > 0).then_some(resends),
                http.response.status_code = status(),
                "error.type" = &*error_type(error),
                retry.pause_ms = u64::try_from(pause.as_millis()).unwrap_or(u64::MAX),
                "attempt failed, to be tried again"
            ),
            None => debug!(
                http.request.resend_count = (resends > 0).then_some(resends),
                http.response.status_code = status(),
                "error.type" = &*error_type(error),
                "attempt failed"
            ),
        }
    }

    /// The status, or the stage: never a message, which may repeat what was sent.
    fn error_type(error: &Error) -> Cow<'static, str> {
        Cow::Borrowed(match (error.kind(), error.status()) {
            (ErrorKind::Status, Some(status)) => return Cow::Owned(status.as_str().to_owned()),
            (ErrorKind::Build, _) => "build",
            (ErrorKind::Auth, _) => "auth",
            (ErrorKind::Connect, _) => "connect",
            (ErrorKind::Certificate, _) => "certificate",
            (ErrorKind::Timeout, _) => "timeout",
            (ErrorKind::Transport, _) => "transport",
            (ErrorKind::TooLarge, _) => "too_large",
            (ErrorKind::Decode, _) => "decode",
            _ => "_OTHER",
        })
    }

    /// What a trace shows first: the method and the template.
    fn name(parts: &Parts) -> String {
        let method = match method(parts) {
            "_OTHER" => "HTTP",
            method => method,
        };
        template(parts).map_or_else(|| method.to_owned(), |template| [method, " ", &template].concat())
    }

    /// The method, as far as the conventions know it.
    fn method(parts: &Parts) -> &str {
        const KNOWN: [&str; 10] =
            ["CONNECT", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "QUERY", "TRACE"];
        let method = match &parts.raw {
            Some(target) => target.method.clone(),
            None => parts.operation.method.to_http().unwrap_or_default(),
        };
        KNOWN.into_iter().find(|known| *known == method.as_str()).unwrap_or("_OTHER")
    }

    /// The path template of the document, without the query that some have; none for a call of the app's own.
    fn template(parts: &Parts) -> Option<String> {
        if parts.raw.is_some() {
            return None;
        }
        let mut route = parts.operation.route();
        route.truncate(route.find(['?', '#']).unwrap_or(route.len()));
        Some(route)
    }

    /// The host and the port.
    fn server(parts: &Parts) -> Option<(String, u16)> {
        let base = parts.base().ok()?;
        let url = url::Url::parse(&base.url).ok()?;
        Some((url.host_str()?.to_owned(), url.port_or_known_default()?))
    }
}

#[cfg(not(feature = "tracing"))]
mod sink {
    use std::time::Duration;

    use http::StatusCode;

    use super::super::call::Parts;
    use super::super::error::Error;

    /// Nothing at all.
    pub(crate) struct Span;

    impl Span {
        pub(crate) fn of(_: &Parts) -> Self {
            Self
        }

        pub(crate) fn around<F: Future>(&self, call: F) -> F {
            call
        }

        pub(crate) fn end<B>(&self, _: &Result<http::Response<B>, Error>, _: usize) {}
    }

    pub(crate) fn answered(_: u32, _: StatusCode) {}

    pub(crate) fn failed(_: u32, _: &Error, _: Option<Duration>) {}
}
