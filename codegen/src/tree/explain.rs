//! What parsers complain about, in our own words.

use super::reader::KEY_EXPECTED;

/// A phrase of a parser's message, what is wrong then, and what to do.
type Lesson = (&'static str, &'static str, &'static str);

/// Fault and remedy for a message of serde_json.
pub(super) fn json(message: &str) -> (String, String) {
    let general = ("", "this is no valid JSON", "compare the line with the JSON grammar, or let an editor check it");
    look_up(JSON, general, message)
}

/// Fault and remedy for a message of serde_yaml (or of saphyr-parser, whose words are mostly the same).
pub(super) fn yaml(message: &str) -> (String, String) {
    let general = ("", "this is no valid YAML", "compare the line with its neighbours, or let an editor check it");
    look_up(YAML, general, message)
}

fn look_up(lessons: &[Lesson], general: Lesson, message: &str) -> (String, String) {
    let (_, fault, remedy) = lessons.iter().find(|(sign, ..)| message.contains(sign)).copied().unwrap_or(general);
    let mut said: String = message.chars().take(160).collect();
    if said.len() < message.len() {
        said.push('…');
    }
    (format!("{fault} (the parser says: {said})"), remedy.to_owned())
}

const JSON: &[Lesson] = &[
    ("EOF while parsing a string", "a string is not closed before the text ends", "add the missing `\"`"),
    (
        "EOF while parsing",
        "the text ends before the document is complete",
        "close what is open; if the file was cut off, fetch it again",
    ),
    ("trailing comma", "a comma stands before a closing bracket", "remove the comma"),
    ("key must be a string", "a member has no name in double quotes", "write names as `\"name\"`"),
    ("expected `:`", "no `:` follows the name of a member", "write members as `\"name\": value`"),
    (
        "expected `,` or",
        "neither a comma nor a closing bracket follows a value",
        "separate values by commas; a quote inside a string is written `\\\"`",
    ),
    (
        "control character",
        "a string holds a raw line break, tab or other control character",
        "write it as an escape: `\\n`, `\\t`, `\\u0000`",
    ),
    ("invalid escape", "a string holds an unknown escape", "write a backslash as `\\\\`"),
    (
        "surrogate",
        "a string holds half of a surrogate pair",
        "write the character itself, or both halves of the pair: `\\ud83d\\ude00`",
    ),
    ("unexpected end of hex escape", "a string holds half of a surrogate pair", "write the character itself"),
    ("invalid unicode code point", "an escape names no character", "write the character itself"),
    ("trailing characters", "the text goes on after the end of the document", "remove what follows the last `}`"),
    ("number out of range", "a number is too large to be read", "write a smaller number, or a string"),
    ("invalid number", "a number is not written as JSON numbers are", "write numbers as `0.5`, `-1` or `1e3`"),
    (
        "expected value",
        "a value is missing, or is not written as JSON values are",
        "write strings in double quotes, and `true`, `false`, `null` in lower case; JSON has no comments",
    ),
    ("expected ident", "a word is not `true`, `false` or `null`", "write strings in double quotes"),
];

const YAML: &[Lesson] = &[
    (KEY_EXPECTED, "a key is a list or a mapping", "write a plain key; quote it if it begins with `[`, `{` or `?`"),
    (
        "mapping values are not allowed",
        "a `:` stands where no key can be",
        "quote values that contain `: `, and check the indentation",
    ),
    (
        "block sequence entries are not allowed",
        "a `- ` stands where no list can begin",
        "put the list on lines of its own, below its key",
    ),
    (
        "did not find expected key",
        "this line does not continue the mapping that it stands in",
        "check its indentation and that of the lines above; quote values that begin with a quote or a bracket",
    ),
    (
        "did not find expected '-' indicator",
        "this line does not continue the list that it stands in",
        "check its indentation, or begin it with `- `",
    ),
    (
        "could not find expected ':'",
        "a line is neither a key nor part of the value above",
        "add the missing `:`, or indent the line below its key",
    ),
    (
        "cannot start any token",
        "a value begins with a character that has a meaning of its own, or a line is indented with a tab",
        "indent with spaces, and quote values that begin with `@`, `` ` ``, `%`, `|` or `>`",
    ),
    ("tab", "a line is indented with a tab", "indent with spaces"),
    ("expected ',' or ']'", "a list in `[` is not closed, or lacks a comma", "add the `]` or the comma"),
    ("expected ',' or '}'", "a mapping in `{` is not closed, or lacks a comma", "add the `}` or the comma"),
    (
        "found unexpected end of stream",
        "a quote is opened and never closed",
        "close it; in single quotes an apostrophe is written twice",
    ),
    ("unexpected document indicator", "a quote is opened and never closed", "close it before the `---`"),
    ("unknown escape character", "a string holds an unknown escape", "write `\\\\`, or use single quotes"),
    (
        "Unicode character escape",
        "an escape names no character, perhaps half of a surrogate pair",
        "write the character itself, or `\\U0001F600`",
    ),
    ("hexdecimal number", "an escape lacks hexadecimal digits", "write `\\x0a`, `\\u00e9` or `\\U0001F600`"),
    (
        "anchor",
        "an alias (`*name`) names no anchor, or an anchor has no proper name",
        "put `&name` before the value it stands for, above its first use; quote text that begins with `*` or `&`",
    ),
    ("alias", "an alias has no proper name", "quote text that begins with `*`"),
    ("tag", "a tag (`!name`) is not written as tags are", "remove it, or quote text that begins with `!`"),
    ("directive", "a line that begins with `%` is no directive of YAML", "remove it, or quote the text"),
    ("incompatible YAML document", "the document asks for another version of YAML", "write `%YAML 1.2`"),
    (
        "document start",
        "the text goes on after its first value has ended",
        "check the indentation of this line, and the quotes and brackets above it",
    ),
    (
        "node content",
        "a value is missing, or begins with a character that has a meaning of its own",
        "add the value, or quote it",
    ),
    ("block scalar", "the header of a text block (`|` or `>`) is wrong", "write `|`, `|-`, `>` or `>-` alone"),
];
