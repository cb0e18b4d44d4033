//! The HTML that documents use in place of Markdown: what has a counterpart is translated, the rest is text.

/// What a tag in a paragraph means.
#[derive(Debug, PartialEq, Eq)]
pub enum Meaning {
    /// It is dropped.
    Nothing,
    /// A new line.
    Break,
    /// A mark, and whether it is the opening one.
    Mark(&'static str, bool),
    /// The beginning of a link, or its end.
    Link(Option<String>),
}

/// Tags that change nothing that Markdown could show.
const DROPPED: [&str; 18] = [
    "abbr", "center", "details", "div", "dl", "dd", "font", "img", "ol", "section", "small", "span", "sub", "summary",
    "sup", "table", "u", "ul",
];

/// Tags that begin or end a line.
const LINES: [&str; 16] =
    ["p", "br", "hr", "li", "dt", "tr", "td", "th", "thead", "tbody", "h1", "h2", "h3", "h4", "h5", "h6"];

/// What a tag in a paragraph means; `None` where it is no HTML that we know, such as `<id>`.
pub fn meaning(tag: &str) -> Option<Meaning> {
    if tag.starts_with("<!--") {
        return Some(Meaning::Nothing);
    }
    let (name, opens) = name(tag)?;
    Some(match name.as_str() {
        "b" | "strong" => Meaning::Mark("**", opens),
        "i" | "em" | "var" | "cite" => Meaning::Mark("*", opens),
        "code" | "tt" | "kbd" | "samp" | "pre" => Meaning::Mark("`", opens),
        "a" if opens => match attribute(tag, "href") {
            Some(url) => Meaning::Link(Some(url)),
            None => Meaning::Nothing,
        },
        "a" => Meaning::Link(None),
        "br" | "hr" => Meaning::Break,
        name if LINES.contains(&name) => {
            if opens {
                Meaning::Break
            } else {
                Meaning::Nothing
            }
        }
        name if DROPPED.contains(&name) => Meaning::Nothing,
        _ => return None,
    })
}

/// The name of a tag in lower case, and whether it opens.
fn name(tag: &str) -> Option<(String, bool)> {
    let inner = tag.strip_prefix('<')?.strip_suffix('>')?;
    let (inner, opens) = inner.strip_prefix('/').map_or((inner, true), |inner| (inner, false));
    let length = inner.bytes().take_while(u8::is_ascii_alphanumeric).count();
    let ends = inner[length..].is_empty() || inner[length..].starts_with([' ', '/', '\n', '\t']);
    // `Vec<B>` and the like are no HTML.
    let generic = length == 1 && inner.starts_with(char::is_uppercase);
    (length > 0 && ends && !generic).then(|| (inner[..length].to_ascii_lowercase(), opens))
}

/// The value of an attribute, between quotes of either kind.
fn attribute(tag: &str, name: &str) -> Option<String> {
    let lower = tag.to_ascii_lowercase();
    let start = lower.find(&format!("{name}="))? + name.len() + 1;
    let rest = tag.get(start..)?;
    let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let value = rest.get(1..)?.split(quote).next()?;
    Some(value.replace("&amp;", "&"))
}

/// A block of HTML as Markdown.
pub fn to_markdown(html: &str) -> String {
    let mut writer = Writer::default();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        writer.text(&rest[..start]);
        let (tag, after) = tag(&rest[start..]);
        writer.tag(tag);
        rest = after;
    }
    writer.text(rest);
    writer.finish()
}

/// Splits a text after the tag or comment that it begins with; a `<` alone is none.
fn tag(text: &str) -> (&str, &str) {
    let length = match text.strip_prefix("<!--") {
        Some(comment) => comment.find("-->").map_or(text.len(), |end| end + "<!---->".len()),
        None => text.find('>').filter(|end| !text[1..*end].contains('<')).map_or(1, |end| end + 1),
    };
    text.split_at(length)
}

#[derive(Debug, Default)]
struct Writer {
    done: String,
    /// How deep in lists.
    lists: usize,
    /// Whether an opening mark wants its text right behind it.
    glue: bool,
    /// The content of `<pre>`.
    pre: Option<String>,
}

impl Writer {
    /// Text with its white space collapsed, as a browser does.
    fn text(&mut self, text: &str) {
        if let Some(pre) = &mut self.pre {
            pre.push_str(text);
            return;
        }
        for word in text.split_inclusive(char::is_whitespace) {
            let bare = word.trim_end();
            if !bare.is_empty() {
                self.done.push_str(bare);
                self.glue = false;
            }
            let wants_space = bare.len() < word.len() && !self.glue;
            if wants_space && !self.done.ends_with([' ', '\n']) && !self.done.is_empty() {
                self.done.push(' ');
            }
        }
    }

    fn tag(&mut self, tag: &str) {
        let known = name(tag);
        let known = known.as_ref().map(|(name, opens)| (name.as_str(), *opens));
        if self.pre.is_some() {
            match known {
                Some(("pre", false)) => self.close_pre(),
                Some(("code" | "span" | "b" | "i" | "a", _)) => {}
                _ => self.text(tag),
            }
            return;
        }
        match known {
            Some(("p" | "div" | "section" | "blockquote" | "dt" | "tr" | "table" | "details", _)) => self.paragraph(),
            Some(("ul" | "ol" | "dl", opens)) => {
                self.lists = if opens { self.lists + 1 } else { self.lists.saturating_sub(1) };
                if self.lists == 0 || opens && self.lists == 1 {
                    self.paragraph();
                }
            }
            Some(("li", true)) => self.item(),
            Some(("pre", true)) => {
                self.paragraph();
                self.pre = Some(String::new());
            }
            Some(("hr", _)) => self.block("___"),
            Some((heading @ ("h1" | "h2" | "h3" | "h4" | "h5" | "h6"), true)) => {
                let level = heading.bytes().last().map_or(1, |digit| usize::from(digit - b'0'));
                self.paragraph();
                self.done.push_str(&format!("{} ", "#".repeat(level)));
            }
            Some(("h1" | "h2" | "h3" | "h4" | "h5" | "h6", false)) => self.paragraph(),
            Some(("td" | "th", _)) => self.text(" "),
            _ => self.inline(tag),
        }
    }

    fn item(&mut self) {
        self.trim();
        self.done.push('\n');
        self.done.push_str(&"  ".repeat(self.lists.clamp(1, 4) - 1));
        self.done.push_str("- ");
    }

    fn block(&mut self, text: &str) {
        self.paragraph();
        self.done.push_str(text);
        self.paragraph();
    }

    fn inline(&mut self, tag: &str) {
        match meaning(tag) {
            Some(Meaning::Nothing) => {}
            Some(Meaning::Break) => {
                self.trim();
                self.done.push_str("\\\n");
            }
            Some(Meaning::Mark(mark, true)) => {
                self.done.push_str(mark);
                self.glue = true;
            }
            Some(Meaning::Mark(mark, false)) => {
                let spaced = self.done.ends_with(' ');
                self.trim();
                self.done.push_str(mark);
                if spaced {
                    self.done.push(' ');
                }
            }
            Some(Meaning::Link(_)) | None => self.done.push_str(tag),
        }
    }

    fn trim(&mut self) {
        self.done.truncate(self.done.trim_end_matches(' ').len());
    }

    fn paragraph(&mut self) {
        self.done.truncate(self.done.trim_end_matches([' ', '\n']).len());
        if !self.done.is_empty() {
            self.done.push_str("\n\n");
        }
        self.glue = false;
    }

    fn close_pre(&mut self) {
        let text = self.pre.take().unwrap_or_default();
        let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        let fence = super::fence(&text);
        self.done.push_str(&format!("{fence}\n{}\n{fence}", text.trim_matches('\n')));
        self.paragraph();
    }

    fn finish(mut self) -> String {
        if self.pre.is_some() {
            self.close_pre();
        }
        self.done
    }
}
