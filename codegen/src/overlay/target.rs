//! Reads JSONPaths (RFC 9535).

use jsonpath_rust::parser::model::{
    Comparable, Filter, FilterAtom, FnArg, JpQuery, Segment, Selector, Test, TestFunction,
};
use jsonpath_rust::parser::parse_json_path;

/// Longer ones, in bytes, are no paths of people.
const MAX_LENGTH: usize = 2_000;

/// Brackets within each other.
const MAX_BRACKETS: usize = 10;

/// Parentheses within each other. The parser tries what it cannot read several times, at each level.
const MAX_PARENTHESES: usize = 5;

/// The segments of a path.
///
/// # Errors
/// What is wrong, to follow the name of the member; and what to do about it.
pub fn parse(path: &str) -> Result<Vec<Segment>, (String, String)> {
    if path.len() > MAX_LENGTH {
        return Err((format!("has more than {MAX_LENGTH} characters"), "make several actions of it".to_owned()));
    }
    if depth(path, ('[', ']')) > MAX_BRACKETS || depth(path, ('(', ')')) > MAX_PARENTHESES {
        return Err(("has too many brackets within each other".to_owned(), "make several actions of it".to_owned()));
    }
    let query = parse_json_path(path).map_err(|_| explain(path))?;
    match unknown(&query.segments) {
        None => Ok(query.segments),
        Some(function) => Err((
            format!("has a filter in which `{function}()` cannot stand so"),
            "compare what length(), count() and value() return; match() and search() are tests by themselves; JSONPath \
             (RFC 9535) has no other functions"
                .to_owned(),
        )),
    }
}

/// How deep a kind of brackets is nested, strings aside.
fn depth(path: &str, (open, close): (char, char)) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0);
    let mut quote = None;
    let mut characters = path.chars();
    while let Some(c) = characters.next() {
        match (quote, c) {
            (Some(_), '\\') => drop(characters.next()),
            (Some(quoted), c) if c == quoted => quote = None,
            (None, '\'' | '"') => quote = Some(c),
            (None, c) if c == open => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            (None, c) if c == close => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    deepest
}

fn explain(path: &str) -> (String, String) {
    if !path.starts_with('$') {
        let fault = "is no JSONPath (RFC 9535), which begins with `$`".to_owned();
        return (fault, "write it as in `$.paths['/pets'].get`".to_owned());
    }
    let ends = (1..path.len()).rev().filter(|end| path.is_char_boundary(*end));
    let good = ends.map(|end| path.split_at(end)).find(|(begin, _)| parse_json_path(begin).is_ok());
    let (begin, rest) = good.unwrap_or(("", path));
    let fault = format!("is no JSONPath (RFC 9535): `{begin}` is one, but `{rest}` cannot follow");
    let is_name =
        rest.starts_with(['-', '/', '{']) || rest.strip_prefix('.').is_some_and(|rest| !rest.starts_with('.'));
    let remedy = match () {
        () if is_name || rest.contains(".x-") => {
            "put names with characters other than letters, digits and `_` in brackets and quotes: `$.paths['/pets']`, \
             `$.info['x-id']`"
        }
        () if rest.contains("=~") => "write match(@.name, 'expression') or search(@.name, 'expression')",
        () => "write it as in `$.paths['/pets'].get`, `$..parameters[?@.in == 'query']` or `$.tags[0]`",
    };
    (fault, remedy.to_owned())
}

/// A function that JSONPath does not know, or that stands where it must not (RFC 9535 §2.4.3).
fn unknown(segments: &[Segment]) -> Option<String> {
    segments.iter().find_map(|segment| match segment {
        Segment::Descendant(segment) => unknown(std::slice::from_ref(segment)),
        Segment::Selector(selector) => unknown_in(selector),
        Segment::Selectors(selectors) => selectors.iter().find_map(unknown_in),
    })
}

fn unknown_in(selector: &Selector) -> Option<String> {
    match selector {
        Selector::Filter(filter) => unknown_in_filter(filter),
        _ => None,
    }
}

fn unknown_in_filter(filter: &Filter) -> Option<String> {
    let atom = match filter {
        Filter::Or(parts) | Filter::And(parts) => return parts.iter().find_map(unknown_in_filter),
        Filter::Atom(atom) => atom,
    };
    match atom {
        FilterAtom::Filter { expr, .. } => unknown_in_filter(expr),
        FilterAtom::Test { expr, .. } => match &**expr {
            Test::Function(function) if !is_test(function) => Some(name(function)),
            test => unknown_in_test(test),
        },
        FilterAtom::Comparison(comparison) => {
            let (left, right) = comparison.vals();
            [left, right].into_iter().find_map(|side| match side {
                Comparable::Function(function) if is_test(function) => Some(name(function)),
                Comparable::Function(function) => unknown_in_function(function),
                Comparable::Literal(_) | Comparable::SingularQuery(_) => None,
            })
        }
    }
}

fn unknown_in_test(test: &Test) -> Option<String> {
    match test {
        Test::RelQuery(segments) | Test::AbsQuery(JpQuery { segments }) => unknown(segments),
        Test::Function(function) => unknown_in_function(function),
    }
}

fn unknown_in_function(function: &TestFunction) -> Option<String> {
    let argument = |argument: &FnArg| match argument {
        FnArg::Literal(_) => None,
        FnArg::Test(test) => unknown_in_test(test),
        FnArg::Filter(filter) => unknown_in_filter(filter),
    };
    match function {
        TestFunction::Custom(..) => Some(name(function)),
        TestFunction::Length(one) => argument(one),
        TestFunction::Value(one) | TestFunction::Count(one) => argument(one),
        TestFunction::Search(one, other) | TestFunction::Match(one, other) => argument(one).or_else(|| argument(other)),
    }
}

fn name(function: &TestFunction) -> String {
    match function {
        TestFunction::Custom(name, _) => name.clone(),
        TestFunction::Length(_) => "length".to_owned(),
        TestFunction::Value(_) => "value".to_owned(),
        TestFunction::Count(_) => "count".to_owned(),
        TestFunction::Search(..) => "search".to_owned(),
        TestFunction::Match(..) => "match".to_owned(),
    }
}

/// Whether a function says yes or no, rather than returning a value.
fn is_test(function: &TestFunction) -> bool {
    matches!(function, TestFunction::Search(..) | TestFunction::Match(..))
}
