//! `multipart/form-data` (RFC 7578).

/// A part.
#[derive(Debug)]
pub struct Part {
    /// The name of the field.
    pub name: String,
    /// The name of the file, if it is one.
    pub file_name: Option<String>,
    /// The media type, if it says one.
    pub content_type: Option<String>,
    /// The content.
    pub content: Vec<u8>,
}

/// The parts of a body whose `Content-Type` is this.
pub fn parts(content_type: &str, body: &[u8]) -> Result<Vec<Part>, String> {
    let boundary = content_type.split(';').find_map(|part| part.trim().strip_prefix("boundary="));
    let boundary = boundary.ok_or("no boundary in the Content-Type")?.trim_matches('"');
    let delimiter = format!("\r\n--{boundary}");
    // The first delimiter has no line before it.
    let body = [b"\r\n", body].concat();
    let mut rest = after(&body, delimiter.as_bytes()).ok_or("no first boundary")?;
    let mut parts = Vec::new();
    while let Some(part) = rest.strip_prefix(b"\r\n") {
        let end = find(part, delimiter.as_bytes()).ok_or("a part without an end")?;
        parts.push(one(&part[..end])?);
        rest = &part[end + delimiter.len()..];
    }
    if rest.starts_with(b"--") { Ok(parts) } else { Err("the last boundary is not closed".to_owned()) }
}

fn one(part: &[u8]) -> Result<Part, String> {
    let end = find(part, b"\r\n\r\n").ok_or("a part without headers")?;
    let head = std::str::from_utf8(&part[..end]).map_err(|_| "the headers of a part are no UTF-8")?;
    let header = |name: &str| {
        head.lines().filter_map(|line| line.split_once(':')).find(|(own, _)| own.eq_ignore_ascii_case(name))
    };
    let disposition = header("content-disposition").ok_or("a part without Content-Disposition")?.1.trim();
    if !disposition.starts_with("form-data;") {
        return Err(format!("a part that is {disposition:?}"));
    }
    Ok(Part {
        name: attribute(disposition, "name").ok_or("a part without a name")?,
        file_name: attribute(disposition, "filename"),
        content_type: header("content-type").map(|(_, value)| value.trim().to_owned()),
        content: part[end + 4..].to_vec(),
    })
}

/// `; name="…"`, in which browsers and we write a quote as `%22` (HTML §4.10.21.8).
fn attribute(disposition: &str, name: &str) -> Option<String> {
    let (_, rest) = disposition.split_once(&format!("; {name}=\""))?;
    let (value, _) = rest.split_once('"')?;
    Some(value.replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n"))
}

fn after<'b>(bytes: &'b [u8], needle: &[u8]) -> Option<&'b [u8]> {
    find(bytes, needle).map(|at| &bytes[at + needle.len()..])
}

fn find(bytes: &[u8], needle: &[u8]) -> Option<usize> {
    bytes.windows(needle.len()).position(|window| window == needle)
}
