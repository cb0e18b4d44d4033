//! A strict reader of requests that shares nothing with what wrote them.

/// A request as its bytes say.
#[derive(Debug, Clone, PartialEq)]
pub struct Request {
    pub method: String,
    pub target: String,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

/// A part of a `multipart/form-data` body.
#[derive(Debug, Clone, PartialEq)]
pub struct FormPart {
    pub name: String,
    pub file_name: Option<String>,
    pub headers: Vec<(String, String)>,
    pub content: Vec<u8>,
}

/// The length of the request that `bytes` begin with; `None` where it is not complete.
pub fn length(bytes: &[u8]) -> Option<usize> {
    let head = find(bytes, b"\r\n\r\n")? + 4;
    let text = String::from_utf8_lossy(&bytes[..head]).to_ascii_lowercase();
    if text.contains("\r\ntransfer-encoding: chunked") {
        let end = find(&bytes[head..], b"0\r\n\r\n").filter(|at| *at == 0 || bytes[head..][at - 1] == b'\n')?;
        return Some(head + end + 5);
    }
    let value = text.split("\r\ncontent-length: ").nth(1).and_then(|rest| rest.split("\r\n").next());
    let body: usize = value.map_or(0, |digits| digits.parse().unwrap());
    (bytes.len() >= head + body).then_some(head + body)
}

impl Request {
    /// # Errors
    ///
    /// Whatever a server could read in two ways.
    pub fn parse(bytes: &[u8]) -> Result<Self, String> {
        let end = find(bytes, b"\r\n\r\n").ok_or("the head has no end")?;
        let (head, body) = (&bytes[..end], &bytes[end + 4..]);
        let head = std::str::from_utf8(head).map_err(|_| "the head is not UTF-8")?;
        let mut lines = head.split("\r\n");
        let first = lines.next().unwrap_or_default();
        if head.replace("\r\n", "").contains(|c: char| c.is_ascii_control() && c != '\t') {
            return Err(format!("a control character: {head:?}"));
        }
        let [method, target, "HTTP/1.1"] = first.split(' ').collect::<Vec<_>>()[..] else {
            return Err(format!("not a request line: {first:?}"));
        };
        let plain = |byte: u8| byte.is_ascii_graphic() && !b"\"<>\\^`{|}#".contains(&byte);
        if !target.starts_with('/') || !target.bytes().all(plain) {
            return Err(format!("not a target: {target:?}"));
        }
        let headers = lines.map(header).collect::<Result<Vec<_>, _>>()?;
        let (method, target) = (method.to_owned(), target.to_owned());
        let mut request = Self { method, target, headers, body: body.to_vec() };
        if request.header("transfer-encoding")?.is_some() {
            request.body = unchunked(&request.body)?;
        } else {
            let length = request.header("content-length")?.unwrap_or("0");
            if length != request.body.len().to_string() {
                return Err(format!("a body of {} bytes, not {length}", request.body.len()));
            }
        }
        Ok(request)
    }

    /// The only value of a header.
    pub fn header(&self, name: &str) -> Result<Option<&str>, String> {
        let mut values = self.headers.iter().filter(|(other, _)| other.eq_ignore_ascii_case(name));
        match (values.next(), values.next()) {
            (first, None) => Ok(first.map(|(_, value)| value.as_str())),
            _ => Err(format!("{name} is there twice")),
        }
    }

    /// The segments of the path, decoded.
    pub fn segments(&self) -> Result<Vec<String>, String> {
        let path = self.target.split('?').next().unwrap_or_default();
        path.split('/').skip(1).map(decoded).collect()
    }

    /// The pairs of the query, decoded.
    pub fn query(&self) -> Result<Vec<(String, String)>, String> {
        match self.target.split_once('?') {
            None => Ok(Vec::new()),
            Some((_, query)) if query.contains('?') && !query.contains('=') => Err("a second query".to_owned()),
            Some((_, query)) => pairs(query, "&"),
        }
    }

    /// The cookies, decoded.
    pub fn cookies(&self) -> Result<Vec<(String, String)>, String> {
        let value = self.header("cookie")?;
        // A server splits at each `;` and each `,`, with or without a space behind it.
        value.map_or(Ok(Vec::new()), |value| pairs(&value.replace([';', ','], ";").replace("; ", ";"), ";"))
    }

    /// The pairs of an `application/x-www-form-urlencoded` body.
    pub fn form(&self) -> Result<Vec<(String, String)>, String> {
        let body = std::str::from_utf8(&self.body).map_err(|_| "the form is not UTF-8")?;
        pairs(&body.replace('+', "%20"), "&")
    }

    /// The parts of a `multipart/form-data` body.
    pub fn parts(&self) -> Result<Vec<FormPart>, String> {
        let media_type = self.header("content-type")?.unwrap_or_default();
        let boundary = media_type.strip_prefix("multipart/form-data; boundary=").ok_or("not a form of parts")?;
        let delimiter = format!("\r\n--{boundary}");
        let body = [b"\r\n", self.body.as_slice()].concat();
        let mut rest = after(&body, delimiter.as_bytes()).ok_or("no first part")?;
        let mut parts = Vec::new();
        while rest != b"--\r\n" {
            let part = rest.strip_prefix(b"\r\n").ok_or("a boundary that does not end its line")?;
            let end = find(part, delimiter.as_bytes()).ok_or("a part without an end")?;
            parts.push(FormPart::parse(&part[..end])?);
            rest = &part[end + delimiter.len()..];
        }
        Ok(parts)
    }
}

impl FormPart {
    fn parse(bytes: &[u8]) -> Result<Self, String> {
        let end = find(bytes, b"\r\n\r\n").ok_or("a part without content")?;
        let head = std::str::from_utf8(&bytes[..end]).map_err(|_| "the head of a part is not UTF-8")?;
        if head.replace("\r\n", "").contains(|c: char| c.is_ascii_control() && c != '\t') {
            return Err(format!("a control character: {head:?}"));
        }
        let headers = head.split("\r\n").map(header).collect::<Result<Vec<_>, _>>()?;
        let mut rest = match &headers[..] {
            [(name, value), ..] if name == "content-disposition" => value.as_str(),
            _ => return Err(format!("not a part of a form: {head:?}")),
        };
        rest = rest.strip_prefix("form-data").ok_or("not form-data")?;
        let mut parameters = Vec::new();
        while let Some((name, value)) = rest.strip_prefix("; ").and_then(|rest| rest.split_once("=\"")) {
            let (value, behind) = value.split_once('"').ok_or("a quotation that does not end")?;
            // WHATWG HTML §4.10.21.8: these three, and nothing else.
            parameters.push((name, value.replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n")));
            rest = behind;
        }
        let (name, file_name) = match &parameters[..] {
            [("name", name)] => (name.clone(), None),
            [("name", name), ("filename", file_name)] => (name.clone(), Some(file_name.clone())),
            _ => return Err(format!("strange parameters: {head:?}")),
        };
        if !rest.is_empty() {
            return Err(format!("{rest:?} follows the parameters"));
        }
        Ok(Self { name, file_name, headers, content: bytes[end + 4..].to_vec() })
    }
}

fn header(line: &str) -> Result<(String, String), String> {
    let (name, value) = line.split_once(':').ok_or_else(|| format!("not a header: {line:?}"))?;
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    if name.is_empty() || !name.bytes().all(is_token) {
        return Err(format!("not the name of a header: {name:?}"));
    }
    Ok((name.to_ascii_lowercase(), value.strip_prefix(' ').unwrap_or(value).to_owned()))
}

fn pairs(text: &str, separator: &str) -> Result<Vec<(String, String)>, String> {
    let pair = |pair: &str| {
        let (name, value) = pair.split_once('=').ok_or_else(|| format!("not a pair: {pair:?}"))?;
        Ok((decoded(name)?, decoded(value)?))
    };
    text.split(separator).filter(|_| !text.is_empty()).map(pair).collect()
}

fn decoded(text: &str) -> Result<String, String> {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let [first, others @ ..] = rest {
        rest = others;
        if *first != b'%' {
            bytes.push(*first);
            continue;
        }
        let [high, low, others @ ..] = others else { return Err(format!("cut off: {text:?}")) };
        let digit = |byte: &u8| char::from(*byte).to_digit(16).ok_or_else(|| format!("not hexadecimal: {text:?}"));
        bytes.push((digit(high)? << 4 | digit(low)?) as u8);
        rest = others;
    }
    String::from_utf8(bytes).map_err(|_| format!("not UTF-8: {text:?}"))
}

fn unchunked(mut bytes: &[u8]) -> Result<Vec<u8>, String> {
    let mut body = Vec::new();
    loop {
        let line = find(bytes, b"\r\n").ok_or("a chunk without a length")?;
        let digits = String::from_utf8_lossy(&bytes[..line]);
        let length = usize::from_str_radix(&digits, 16).map_err(|_| format!("a chunk of length {digits:?}"))?;
        let content = &bytes[line + 2..];
        if length == 0 {
            return if content == b"\r\n" { Ok(body) } else { Err("something follows the chunks".to_owned()) };
        }
        body.extend_from_slice(content.get(..length).ok_or("a chunk is too short")?);
        bytes = content[length..].strip_prefix(b"\r\n").ok_or("a chunk is too long")?;
    }
}

fn after<'a>(bytes: &'a [u8], what: &[u8]) -> Option<&'a [u8]> {
    find(bytes, what).filter(|at| *at == 0).map(|at| &bytes[at + what.len()..])
}

fn find(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).position(|window| window == what)
}
