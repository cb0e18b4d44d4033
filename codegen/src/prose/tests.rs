//! What documents really say, what attackers say, and what a monkey types.

use pulldown_cmark::{BrokenLink, CodeBlockKind, CowStr, Event, Options, Parser, Tag, TagEnd};

use super::{cell, code, line, markdown, rustdoc};

/// The options of rustdoc (`main_body_opts`).
fn rustdoc_options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_SMART_PUNCTUATION
}

/// What must not be in any output, as rustdoc would see it.
fn fault(markdown: &str) -> Option<String> {
    if let Some(c) = markdown.chars().find(|c| *c != '\n' && super::is_hidden(*c)) {
        return Some(format!("a hidden character {c:?}"));
    }
    let mut broken = None;
    let mut note = |link: BrokenLink<'_>| {
        broken = Some(format!("a link to look up: {}", link.reference));
        None::<(CowStr<'_>, CowStr<'_>)>
    };
    let mut verbatim = false;
    let mut found = None;
    for event in Parser::new_with_broken_link_callback(markdown, rustdoc_options(), Some(&mut note)) {
        let fault = match &event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) if &**info == "text" => {
                verbatim = true;
                None
            }
            Event::Start(Tag::CodeBlock(kind)) => Some(format!("a code block {kind:?}")),
            Event::Html(text) | Event::InlineHtml(text) => Some(format!("HTML {text}")),
            Event::Start(Tag::Image { .. }) => Some("an image".to_owned()),
            Event::FootnoteReference(_) | Event::Start(Tag::FootnoteDefinition(_)) => Some("a footnote".to_owned()),
            Event::Start(Tag::Link { dest_url, .. }) => {
                verbatim = true;
                let fine = ["http://", "https://", "mailto:"];
                let lower = dest_url.to_lowercase();
                (!fine.iter().any(|scheme| lower.starts_with(scheme))).then(|| format!("a link to {dest_url}"))
            }
            Event::End(TagEnd::Link | TagEnd::CodeBlock) => {
                verbatim = false;
                None
            }
            Event::Text(text) if !verbatim && super::link::bare(text).is_some() => {
                Some(format!("a bare URL in {text}"))
            }
            _ => None,
        };
        found = found.or(fault);
    }
    found.or(broken)
}

#[track_caller]
fn assert_safe(text: &str) {
    for (name, output) in [("rustdoc", rustdoc(text)), ("markdown", markdown(text)), ("cell", cell(text))] {
        if let Some(fault) = fault(&output) {
            panic!("{name}: {fault}\n--- text\n{text:?}\n--- output\n{output}");
        }
    }
    assert!(!cell(text).contains('\n'), "{text:?}");
    let table = format!("| {} | {} |\n|---|---|\n| {} | {} |\n", "a", "b", cell(text), code(text));
    let cells = Parser::new_ext(&table, rustdoc_options());
    let cells = cells.filter(|event| matches!(event, Event::Start(Tag::TableCell))).count();
    assert_eq!(cells, 4, "{text:?}\n{table}");
    assert!(!line(text).contains(super::is_hidden), "{text:?}");
}

/// The text that a reader sees.
fn seen(markdown: &str) -> String {
    let mut seen = String::new();
    for event in Parser::new_ext(markdown, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH) {
        match event {
            Event::Text(text) | Event::Code(text) => seen.push_str(&text),
            Event::SoftBreak | Event::HardBreak => seen.push(' '),
            _ => {}
        }
    }
    seen
}

#[test]
fn plain_text_stays_as_it_is() {
    for text in [
        "Creates a customer.",
        "The e-mail address (RFC 5322) of a customer: at most 100 characters; 50% of them may be empty.",
        "Use snake_case_names, first-class values, 5 * 3 = 15, a < b, x > y, AT&T and ~100 items.",
        "Fields marked with * are required.",
        "A half-open range [0, 10) of values!",
        "Größe in µm, 価格, naïve… – “quoted”",
        "Costs $5 {amount} @home #1 C:\\Users",
        "Set `ban_status` to `ALLOWED` or *later* to **BANNED**.",
        "- one\n- two\n  - three\n- four",
        "1. one\n2. two",
        "> A quote.",
        "Text.\n\nMore text.",
        "See [the guide](https://example.com/guide) for more.",
        "| a | b |\n| --- | --: |\n| 1 | 2 |",
        "```text\nlet x = 1;\n```",
        "# Title\n\nText.",
    ] {
        assert_eq!(rustdoc(text), text);
        assert_safe(text);
    }
}

#[test]
fn no_code_block_can_run() {
    for text in [
        "```\npanic!()\n```",
        "~~~\npanic!()\n~~~",
        "Text:\n\n    panic!()",
        "Text:\n\n\tpanic!()",
        "- item\n\n  ```\n  panic!()\n  ```",
        "> ```\n> panic!()\n> ```",
        "```{.rust}\npanic!()\n```",
        "```should_panic\npanic!()\n```",
        "````text\n```\n````\n```rust\npanic!()\n```",
        "```no_run\ninclude_str!(\"/etc/passwd\")\n```",
        "``` rust,ignore\nx\n",
        "```text\n~~~\n```\n~~~rust\nx",
        "```text\n````````rust\nx\n",
        "1. a\n\n       indented\n",
    ] {
        assert_safe(text);
    }
    assert_eq!(rustdoc("Text:\n\n\tlet x;\n\t\ty"), "Text:\n\n```text\nlet x;\n    y\n```");
    assert_eq!(rustdoc("````\n```\nx\n````"), "````text\n```\nx\n````");
}

#[test]
fn no_name_is_looked_up() {
    for (text, safe) in [
        ("An array [x] of [y][z].", "An array \\[x] of \\[y]\\[z]."),
        ("values[0]", "values\\[0]"),
        ("[`Foo`]", "\\[`Foo`]"),
        ("[a]: crate::Foo\n\nSee [a].", "See a."),
        ("[x](Foo::bar)", "x"),
        ("[x](javascript:alert(1))", "x"),
        ("[x](/relative)", "x"),
        ("![logo](https://example.com/a.png)", "[logo](https://example.com/a.png)"),
        ("Hi ![x]", "Hi !\\[x]"),
        ("Great!\\[a](https://example.com)", "Great!\\[a](<https://example.com>)"),
        ("A note[^2].", "A note\\[^2]."),
        ("A note[^1].\n\n[^1]: Text.", "A note^1."),
        ("> [!NOTE]\n> Text", "> \\[!NOTE] Text"),
    ] {
        assert_eq!(rustdoc(text), safe);
        assert_safe(text);
    }
}

#[test]
fn addresses_become_links() {
    for (text, safe) in [
        ("See https://example.com/a_b_c.", "See <https://example.com/a_b_c>."),
        ("(https://example.com/a(b))", "(<https://example.com/a(b)>)"),
        ("<https://example.com>", "<https://example.com>"),
        ("[https://example.com](https://example.com)", "<https://example.com>"),
        ("[Terms](https://example.com/?a=1&b=2)", "[Terms](https://example.com/?a=1&b=2)"),
        ("<mail@example.com>", "mail@example.com"),
        ("https:// is a scheme", "https:// is a scheme"),
    ] {
        assert_eq!(rustdoc(text), safe);
        assert_safe(text);
    }
}

#[test]
fn html_is_translated_or_shown() {
    for (text, safe) in [
        ("a<br>b<br/>c", "a\\\nb\\\nc"),
        ("Vec<T> and List<B>", "Vec\\<T> and List\\<B>"),
        ("the <id> of it", "the \\<id> of it"),
        ("<p>Creates a <b>user</b>.</p>\n<p>Or <code>not</code>.</p>", "Creates a **user**.\n\nOr `not`."),
        ("<ul>\n  <li>one</li>\n  <li>two</li>\n</ul>", "- one\n- two"),
        ("See <a href=\"https://example.com\">this</a>.", "See [this](https://example.com)."),
        ("See <a href=\"javascript:x\">this</a>.", "See this."),
        ("<script>alert(1)</script>", "\\<script>alert(1)\\</script>"),
        ("<!-- secret -->shown", "shown"),
        ("a <b>bold</b> word", "a **bold** word"),
        ("a <b> of b", "a of b"),
        ("<pre>let x;\n  y</pre>", "```text\nlet x;\n  y\n```"),
        ("&lt;b&gt; &amp;lt; &#x202e;", "\\<b> \\&lt; U+202E"),
    ] {
        assert_eq!(rustdoc(text), safe, "{text:?}");
        assert_safe(text);
    }
}

#[test]
fn nothing_is_hidden() {
    assert_eq!(rustdoc("a\u{202e}b\u{7}c\u{2066}"), "aU+202EbU+0007cU+2066");
    assert_eq!(rustdoc("a\r\nb\rc\u{2028}d"), "a b c d");
    assert_eq!(rustdoc("```\na\u{202e}\tb\r\n```"), "```text\naU+202E    b\n```");
    assert_eq!(cell("`a\u{202e}`"), "`aU+202E`");
    assert_eq!(line("a\0b"), "aU+0000b");
    assert_eq!(code("a\u{202e}\nb"), "`aU+202E b`");
}

#[test]
fn lines_are_wrapped_and_begin_no_block() {
    let text =
        "word ".repeat(19) + "and - then 1. more # of > these === +++ words | --- | that follow " + &"word ".repeat(40);
    let wrapped = rustdoc(&text);
    assert!(wrapped.lines().all(|line| line.chars().count() <= 104), "{wrapped}");
    assert_eq!(wrapped.split_whitespace().collect::<Vec<_>>(), text.split_whitespace().collect::<Vec<_>>());
    assert_eq!(seen(&wrapped), text.trim());
    assert_eq!(rustdoc("\\- a"), "\\- a");
    assert_eq!(rustdoc("1\\. a"), "1\\. a");
    let long = format!("- {}", "word ".repeat(60));
    assert!(rustdoc(&long).lines().skip(1).all(|line| line.starts_with("  word")), "{}", rustdoc(&long));
}

#[test]
fn structure_is_kept() {
    for text in [
        "- a\n\n  b\n\n- c",
        "1. a\n   - b\n     - c\n2. d",
        "- a\n\n* b",
        "> - a\n>\n>   > b",
        "- [ ] open\n- [x] done",
        "~~gone~~ and *very **bold***",
        "a\\\nb",
        "___",
        "| a | b |\n| :-- | :-: |\n| `x\\|y` | z |",
    ] {
        assert_eq!(rustdoc(text), text);
        assert_safe(text);
    }
    assert_eq!(markdown("Title\n===\n\nText"), "**Title**\n\nText");
    assert_eq!(rustdoc("Title #\n---"), "## Title \\#");
}

#[test]
fn cells_have_one_line() {
    assert_eq!(cell("One.\n\nTwo | three:\n\n- a\n- b\n\n```\nx | y\n```"), "One. Two \\| three: • a • b `x \\| y`");
    assert_eq!(cell("# Head\ntext"), "Head text");
    assert_eq!(code("a|b"), "`a\\|b`");
    assert_eq!(code("a`b"), "``a`b``");
    assert_eq!(code(" "), "");
}

#[test]
fn a_line_is_plain() {
    assert_eq!(line("# The *best* [API](https://example.com)\n\nMore."), "The best API");
    assert_eq!(line("Creates a user, e.g. Ann. Then `x` happens."), "Creates a user, e.g. Ann.");
    assert_eq!(line("<p>Hello</p>"), "Hello");
    assert_eq!(line(""), "");
    assert!(line(&"word ".repeat(100)).ends_with("word…"));
}

#[test]
fn deep_and_long_texts_are_read_in_time() {
    for text in [
        ">".repeat(50_000),
        "- ".repeat(20_000),
        "[".repeat(50_000),
        "*a ".repeat(20_000),
        "`".repeat(50_000),
        "<p>".repeat(20_000),
        "<a href=\"https://x.y\">".repeat(5_000),
        format!("https://x{}", ")".repeat(50_000)),
        "&".repeat(50_000),
        "![](".repeat(10_000),
    ] {
        let started = std::time::Instant::now();
        assert_safe(&text);
        assert!(started.elapsed().as_secs() < 20, "{}", &text[..20]);
    }
}

/// Pieces that a monkey puts together: every mark of Markdown, and what surrounds marks.
const KEYS: [&str; 74] = [
    "a",
    "B",
    "word",
    "snake_case",
    " ",
    " ",
    " ",
    "\n",
    "\n",
    "\n\n",
    "\t",
    "    ",
    "\r",
    "\r\n",
    "*",
    "**",
    "_",
    "__",
    "~",
    "~~",
    "`",
    "``",
    "```",
    "~~~",
    "```rust",
    "[",
    "]",
    "[x]",
    "](",
    ")",
    "(",
    "[a]: b",
    "[^1]",
    "!",
    "![",
    "<",
    ">",
    "<b>",
    "</b>",
    "<T>",
    "<br>",
    "<p>",
    "</p>",
    "<code>",
    "</code>",
    "<a href=\"https://a.b\">",
    "</a>",
    "<li>",
    "<pre>",
    "</pre>",
    "<!--",
    "-->",
    "&",
    "&amp;",
    "&#10;",
    "&#x202e;",
    "\\",
    "|",
    "|---|",
    "\n| a | b |\n|---|---|\n",
    "-",
    "- ",
    "+ ",
    "1. ",
    "12)",
    "#",
    "# ",
    "> ",
    "===",
    "---",
    "https://example.com/x",
    "http://",
    "\u{202e}",
    "javascript:x",
];

#[test]
fn a_monkey_cannot_break_out() {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut random = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state >> 33).unwrap_or(0) % below
    };
    for _ in 0..20_000 {
        let length = 1 + random(24);
        let text: String = (0..length).map(|_| KEYS[random(KEYS.len())]).collect();
        assert_safe(&text);
        let text = super::hidden::normalize(&text);
        if super::is_plain(&text) {
            let parsed = super::block::lines(&super::parse::blocks(&text), super::Style::Rustdoc, super::WIDTH);
            assert_eq!(super::wrap::plain(&text, super::WIDTH), parsed, "{text:?}");
        }
    }
}

#[test]
fn what_is_safe_stays_so() {
    let text = "A *b* `c` <d> [e] \\_f\\_ 3 < 4 & 5 | 6 ~7~ https://g.h\n\n- i\n  j\n\n1. k\n\n<p>l</p>\n\n    m";
    let once = rustdoc(text);
    assert_eq!(rustdoc(&once), once);
}
