//! Filters of a JSONPath (RFC 9535 §2.3.5 and §2.4).

use jsonpath_rust::parser::model::{
    Comparable, Comparison, Filter, FilterAtom, FnArg, JpQuery, Literal, SingularQuery, SingularQuerySegment, Test,
    TestFunction,
};
use regex::{Regex, RegexBuilder};

use super::select::{Query, Spent, place};
use crate::tree::{Node, Number};

/// What may become of a regular expression, in bytes.
const MAX_PATTERN: usize = 1 << 20;

/// What a filter compares.
#[derive(Clone, Copy)]
enum Value<'v> {
    /// What a query that finds nothing returns.
    Nothing,
    Null,
    Bool(bool),
    Number(Number),
    Text(&'v str),
    /// A list or an object.
    Node(&'v Node),
}

impl<'v> From<&'v Node> for Value<'v> {
    fn from(node: &'v Node) -> Self {
        match node {
            Node::Null => Self::Null,
            Node::Bool(value) => Self::Bool(*value),
            Node::Number(value) => Self::Number(*value),
            Node::String(text) => Self::Text(text),
            Node::Array(_) | Node::Object(_) => Self::Node(node),
        }
    }
}

impl<'v> From<&'v Literal> for Value<'v> {
    fn from(literal: &'v Literal) -> Self {
        match literal {
            Literal::Int(value) => Self::Number(Number::from(i128::from(*value))),
            Literal::Float(value) => Self::Number(Number::Float(*value)),
            Literal::String(text) => Self::Text(text),
            Literal::Bool(value) => Self::Bool(*value),
            Literal::Null => Self::Null,
        }
    }
}

impl<'t> Query<'t, '_> {
    /// Whether a filter lets a value through.
    pub(super) fn holds(&mut self, filter: &Filter, node: &'t Node) -> Result<bool, Spent> {
        self.fuel.take(1)?;
        match filter {
            Filter::Or(parts) => self.any(parts, node, true),
            Filter::And(parts) => Ok(!self.any(parts, node, false)?),
            Filter::Atom(FilterAtom::Filter { expr, not }) => Ok(self.holds(expr, node)? != *not),
            Filter::Atom(FilterAtom::Test { expr, not }) => Ok(self.is_true(expr, node)? != *not),
            Filter::Atom(FilterAtom::Comparison(comparison)) => self.compare(comparison, node),
        }
    }

    /// Whether one of the parts is as wanted.
    fn any(&mut self, parts: &[Filter], node: &'t Node, wanted: bool) -> Result<bool, Spent> {
        for part in parts {
            if self.holds(part, node)? == wanted {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn is_true(&mut self, test: &Test, node: &'t Node) -> Result<bool, Spent> {
        match test {
            Test::RelQuery(segments) => Ok(self.select(node, segments)?.nodes().next().is_some()),
            Test::AbsQuery(JpQuery { segments }) => Ok(self.select(self.root, segments)?.nodes().next().is_some()),
            Test::Function(function) => match &**function {
                TestFunction::Match(text, pattern) => self.matches(text, pattern, node, true),
                TestFunction::Search(text, pattern) => self.matches(text, pattern, node, false),
                // The path was refused.
                _ => Ok(false),
            },
        }
    }

    fn compare(&mut self, comparison: &Comparison, node: &'t Node) -> Result<bool, Spent> {
        let (left, right) = comparison.vals();
        let (left, right) = (self.comparable(left, node)?, self.comparable(right, node)?);
        Ok(match comparison {
            Comparison::Eq(..) => self.equal(left, right)?,
            Comparison::Ne(..) => !self.equal(left, right)?,
            Comparison::Lt(..) => is_less(left, right),
            Comparison::Gt(..) => is_less(right, left),
            Comparison::Lte(..) => is_less(left, right) || self.equal(left, right)?,
            Comparison::Gte(..) => is_less(right, left) || self.equal(left, right)?,
        })
    }

    fn comparable<'v>(&mut self, side: &'v Comparable, node: &'t Node) -> Result<Value<'v>, Spent>
    where
        't: 'v,
    {
        match side {
            Comparable::Literal(literal) => Ok(literal.into()),
            Comparable::Function(function) => self.function(function, node),
            Comparable::SingularQuery(SingularQuery::Current(segments)) => Ok(single(node, segments)),
            Comparable::SingularQuery(SingularQuery::Root(segments)) => Ok(single(self.root, segments)),
        }
    }

    /// What a function returns that returns a value (§2.4.4 to §2.4.8).
    fn function<'v>(&mut self, function: &'v TestFunction, node: &'t Node) -> Result<Value<'v>, Spent>
    where
        't: 'v,
    {
        let count = |count: usize| Value::Number(Number::from(count as i128));
        match function {
            TestFunction::Length(argument) => Ok(match self.argument(argument, node)? {
                Value::Text(text) => count(text.chars().count()),
                Value::Node(Node::Array(elements)) => count(elements.len()),
                Value::Node(Node::Object(members)) => count(members.len()),
                _ => Value::Nothing,
            }),
            TestFunction::Count(FnArg::Test(query)) => Ok(count(self.nodes(query, node)?.len())),
            TestFunction::Value(argument) => self.argument(argument, node),
            _ => Ok(Value::Nothing),
        }
    }

    /// The value of an argument: of a query, the only one that it finds.
    fn argument<'v>(&mut self, argument: &'v FnArg, node: &'t Node) -> Result<Value<'v>, Spent>
    where
        't: 'v,
    {
        match argument {
            FnArg::Literal(literal) => Ok(literal.into()),
            FnArg::Filter(_) => Ok(Value::Nothing),
            FnArg::Test(test) => match &**test {
                Test::Function(function) => self.function(function, node),
                query => match self.nodes(query, node)?[..] {
                    [only] => Ok(only.into()),
                    _ => Ok(Value::Nothing),
                },
            },
        }
    }

    fn nodes(&mut self, query: &Test, node: &'t Node) -> Result<Vec<&'t Node>, Spent> {
        match query {
            Test::RelQuery(segments) => Ok(self.select(node, segments)?.nodes().collect()),
            Test::AbsQuery(JpQuery { segments }) => Ok(self.select(self.root, segments)?.nodes().collect()),
            Test::Function(_) => Ok(Vec::new()),
        }
    }

    /// Whether a text is, or holds, what a regular expression describes (RFC 9485).
    fn matches(&mut self, text: &FnArg, pattern: &FnArg, node: &'t Node, whole: bool) -> Result<bool, Spent> {
        let (text, pattern) = (self.argument(text, node)?, self.argument(pattern, node)?);
        let (Value::Text(text), Value::Text(pattern)) = (text, pattern) else { return Ok(false) };
        self.fuel.take(text.len())?;
        let key = format!("{}{pattern}", if whole { '^' } else { ' ' });
        if !self.patterns.contains_key(&key) {
            // To compile one is far more work than to look at a value.
            self.fuel.take(1_000 + 100 * pattern.len())?;
            self.patterns.insert(key.clone(), compiled(pattern, whole));
        }
        Ok(self.patterns.get(&key).and_then(Option::as_ref).is_some_and(|regex| regex.is_match(text)))
    }

    fn equal(&mut self, left: Value<'_>, right: Value<'_>) -> Result<bool, Spent> {
        self.fuel.take(1)?;
        Ok(match (left, right) {
            (Value::Nothing, Value::Nothing) | (Value::Null, Value::Null) => true,
            (Value::Bool(left), Value::Bool(right)) => left == right,
            (Value::Number(Number::Integer(left)), Value::Number(Number::Integer(right))) => left == right,
            (Value::Number(left), Value::Number(right)) => left.to_f64() == right.to_f64(),
            (Value::Text(left), Value::Text(right)) => left == right,
            (Value::Node(Node::Array(left)), Value::Node(Node::Array(right))) if left.len() == right.len() => {
                for (left, right) in left.iter().zip(right) {
                    if !self.equal(left.into(), right.into())? {
                        return Ok(false);
                    }
                }
                true
            }
            (Value::Node(Node::Object(left)), Value::Node(Node::Object(right))) if left.len() == right.len() => {
                for (name, left) in left {
                    let Some(right) = right.get(name) else { return Ok(false) };
                    if !self.equal(left.into(), right.into())? {
                        return Ok(false);
                    }
                }
                true
            }
            _ => false,
        })
    }
}

fn is_less(left: Value<'_>, right: Value<'_>) -> bool {
    match (left, right) {
        (Value::Number(Number::Integer(left)), Value::Number(Number::Integer(right))) => left.get() < right.get(),
        (Value::Number(left), Value::Number(right)) => left.to_f64() < right.to_f64(),
        (Value::Text(left), Value::Text(right)) => left < right,
        _ => false,
    }
}

fn single<'v>(start: &'v Node, segments: &[SingularQuerySegment]) -> Value<'v> {
    let found = segments.iter().try_fold(start, |node, segment| match segment {
        SingularQuerySegment::Name(name) => node.as_object()?.get(name),
        SingularQuerySegment::Index(index) => {
            let elements = node.as_array()?;
            elements.get(place(*index, elements.len())?)
        }
    });
    found.map_or(Value::Nothing, Value::from)
}

/// An I-Regexp (RFC 9485), in which `.` is neither a line feed nor a carriage return.
fn compiled(pattern: &str, whole: bool) -> Option<Regex> {
    let mut text = String::with_capacity(pattern.len() + 8);
    let (mut escaped, mut in_class) = (false, false);
    for c in pattern.chars() {
        match c {
            '.' if !escaped && !in_class => text.push_str(r"[^\n\r]"),
            c => text.push(c),
        }
        in_class = match c {
            '[' if !escaped => true,
            ']' if !escaped => false,
            _ => in_class,
        };
        escaped = c == '\\' && !escaped;
    }
    let text = if whole { format!("^(?:{text})$") } else { text };
    RegexBuilder::new(&text).size_limit(MAX_PATTERN).dfa_size_limit(MAX_PATTERN).build().ok()
}
