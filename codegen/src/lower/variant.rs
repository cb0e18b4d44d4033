//! What the alternatives of a union are called: each by the first thing that tells it apart from the others.

use super::Lowering;
use super::all::All;
use super::tags::Tags;
use super::tuple::Tuple;
use crate::document::{At, Kind, NodeId, Schema, name_of};
use crate::hash::{HashMap, HashSet};
use crate::tree::Node;

/// What is longer is a sentence rather than a name.
const MAX_LENGTH: usize = 40;

/// A single word, such as `connection.saml_certificate_renewal_required`, may be longer.
const MAX_WORD: usize = 64;

/// A description of more words is no name.
const MAX_WORDS: usize = 4;

/// So many properties are put into a name.
const MAX_PROPERTIES: usize = 3;

/// So many values and properties are looked at, one with each other.
const MAX_FEATURES: usize = 24;

/// So many alternatives are compared, each with all others.
const MAX_COMPARED: usize = 64;

/// An alternative of a union.
struct Alternative<'s, 'a> {
    /// All that its values satisfy.
    sources: &'s [At<'a>],
    /// Those of them that its sisters need not satisfy.
    branches: Vec<&'s At<'a>>,
    /// The values of the property that tells the alternatives apart.
    tags: &'s [String],
    /// What they say together, once it is needed.
    all: Option<All<'a>>,
}

impl<'a> Lowering<'a, '_> {
    /// What to call the variants. The names are alike only where nothing tells the alternatives apart.
    pub fn variant_names(&self, all: &All<'a>, alternatives: &[Vec<At<'a>>], tags: &Tags) -> Vec<String> {
        let pairs: Vec<_> = alternatives.iter().zip(&tags.of_each).collect();
        let is_few = pairs.len() <= MAX_COMPARED;
        let first = |index: usize| match is_few {
            true => pairs[..index].iter().position(|other| says_the_same(*other, pairs[index])).unwrap_or(index),
            false => index,
        };
        // What is written twice is no sister of itself.
        let firsts: Vec<usize> = (0..pairs.len()).map(first).collect();
        let distinct: Vec<_> = (0..pairs.len()).filter(|index| firsts[*index] == *index).collect();
        let names = self.distinct_names(all, distinct.iter().map(|index| pairs[*index]), tags.property.as_deref());
        let named: HashMap<usize, String> = distinct.into_iter().zip(names).collect();
        firsts.iter().map(|index| named[index].clone()).collect()
    }

    fn distinct_names<'s>(
        &self,
        all: &All<'a>,
        pairs: impl Iterator<Item = (&'s Vec<At<'a>>, &'s Vec<String>)>,
        property: Option<&str>,
    ) -> Vec<String>
    where
        'a: 's,
    {
        let base: HashSet<NodeId> = all.parts.iter().map(At::id).collect();
        let mut list: Vec<Alternative<'_, 'a>> = pairs.map(|pair| Alternative::new(pair, &base)).collect();
        let property = property.unwrap_or("value");
        let mut naming = Naming { names: vec![None; list.len()], taken: HashSet::default() };
        naming.offer(list.iter().map(|own| own.chosen()).collect());
        naming.offer(list.iter().map(|own| own.tag(property)).collect());
        if naming.is_open() {
            list.iter_mut().for_each(|own| own.all = All::of(self.document, own.sources));
        }
        naming.offer_lazily(|| self.single_values(&list, |value| value.as_bool().is_none()));
        naming.offer_lazily(|| list.iter().map(Alternative::title).collect());
        naming.offer_lazily(|| references(&list));
        // A property that is true or false says less than a title.
        naming.offer_lazily(|| self.single_values(&list, |value| value.as_bool().is_some()));
        naming.offer_lazily(|| self.own_properties(&list));
        naming.offer_lazily(|| list.iter().map(|own| self.held(own.all.as_ref()?)).collect());
        naming.offer_lazily(|| list.iter().map(|own| Some(self.kind(own).to_owned())).collect());
        naming.offer_lazily(|| list.iter().map(|own| own.all.as_ref()?.text("format").map(str::to_owned)).collect());
        naming.offer_lazily(|| list.iter().map(Alternative::several_tags).collect());
        naming.offer_lazily(|| list.iter().map(Alternative::short_description).collect());
        naming.offer_lazily(|| self.features(&list, false));
        naming.offer_lazily(|| self.features(&list, true));
        naming.offer_lazily(|| list.iter().map(Alternative::properties).collect());
        let otherwise = |own: &Alternative<'_, 'a>| {
            let own_name = own.title().or_else(|| own.reference());
            own_name.unwrap_or_else(|| self.kind(own).to_owned())
        };
        naming.names.into_iter().zip(&list).map(|(name, own)| name.unwrap_or_else(|| otherwise(own))).collect()
    }

    /// The value of a property that has only one, and another one in another alternative, whether it has to be there or
    /// not; of a scalar, the only value itself.
    fn single_values(&self, list: &[Alternative<'_, 'a>], is_meant: fn(&Node) -> bool) -> Vec<Option<String>> {
        let fixed: Vec<Vec<(&str, &Node)>> = list.iter().map(|own| self.constants(own)).collect();
        let mut values: HashMap<&str, Vec<&Node>> = HashMap::default();
        for (property, value) in fixed.iter().flatten() {
            values.entry(property).or_default().push(value);
        }
        let tells = |(property, value): &&(&str, &Node)| {
            let all = values.get(property).map(Vec::as_slice).unwrap_or_default();
            is_meant(value) && all.len() > 1 && all.iter().filter(|other| *other == value).count() == 1
        };
        let name = |(own, fixed): (&Alternative<'_, 'a>, &Vec<(&str, &Node)>)| match own.only_value() {
            Some(value) if is_meant(value) => spoken("", value),
            _ => fixed.iter().find(tells).and_then(|(property, value)| spoken(property, value)),
        };
        list.iter().zip(&fixed).map(name).collect()
    }

    /// The properties of one value, those that have to be there first.
    fn constants(&self, own: &Alternative<'_, 'a>) -> Vec<(&'a str, &'a Node)> {
        let Some(all) = &own.all else { return Vec::new() };
        let (properties, required) = (all.properties(), all.required());
        let value = |sources: &Vec<At<'a>>| {
            let at = self.document.follow(sources.last()?)?;
            let values = Schema { at }.enumerated();
            values.first().copied().filter(|_| values.len() == 1)
        };
        let mut fixed: Vec<_> = properties.iter().filter_map(|(name, at)| Some((*name, value(at)?))).collect();
        fixed.sort_by_key(|(name, _)| !required.contains_key(name));
        fixed
    }

    /// The first property that has to be there in this alternative only, and better one that no other has.
    fn own_properties(&self, list: &[Alternative<'_, 'a>]) -> Vec<Option<String>> {
        let (mut declared, mut required) = (HashMap::default(), HashMap::default());
        for all in list.iter().filter_map(|own| own.all.as_ref()) {
            all.properties().into_keys().for_each(|name| *declared.entry(name).or_insert(0) += 1);
            all.required().into_keys().for_each(|name| *required.entry(name).or_insert(0) += 1);
        }
        let name = |own: &Alternative<'_, 'a>| {
            let own = own.all.as_ref()?.required();
            let alone = || own.keys().copied().filter(|name| required.get(name) == Some(&1) && is_name(name));
            let name = alone().find(|name| declared.get(name) == Some(&1)).or_else(|| alone().next())?;
            Some(format!("with {name}"))
        };
        list.iter().map(name).collect()
    }

    /// One or two things that an alternative says and no other does, or not together: values and properties of objects,
    /// and of the objects that lists hold. `deep`: of these, what properties hold.
    fn features(&self, list: &[Alternative<'_, 'a>], deep: bool) -> Vec<Option<String>> {
        if list.len() > MAX_COMPARED {
            return vec![None; list.len()];
        }
        let all: Vec<Vec<String>> = list.iter().map(|own| self.features_of(own, deep)).collect();
        let has = |index: usize, some: &[&String]| some.iter().all(|feature| all[index].contains(feature));
        let is_alone = |some: &[&String]| (0..all.len()).filter(|index| has(*index, some)).count() == 1;
        let name = |(own, features): (&Alternative<'_, 'a>, &Vec<String>)| {
            let pairs = features
                .iter()
                .enumerate()
                .flat_map(|(index, one)| features[index + 1..].iter().map(move |other| vec![one, other]));
            let found = features.iter().map(|feature| vec![feature]).chain(pairs).find(|some| is_alone(some))?;
            let words: Vec<&str> = found.iter().map(|feature| feature.as_str()).collect();
            let kind = if self.kind(own) == "list" { "list " } else { "" };
            Some(format!("{kind}{}", words.join(" and ").replace(" and with ", " and ")))
        };
        list.iter().zip(&all).map(name).collect()
    }

    fn features_of(&self, own: &Alternative<'_, 'a>, deep: bool) -> Vec<String> {
        let Some(all) = &own.all else { return Vec::new() };
        let items = all.items();
        let (all, is_list) = match All::of(self.document, &items) {
            Some(items) if self.kind(own) == "list" => (items, true),
            _ => (all.clone(), false),
        };
        let constants = if is_list { Vec::new() } else { self.constants(own) };
        let values = constants.iter().filter_map(|(property, value)| spoken(property, value));
        let required = all.required();
        let mut properties: Vec<_> = all.properties().into_iter().filter(|(name, _)| is_name(name)).collect();
        properties.sort_by_key(|(name, _)| !required.contains_key(name));
        if deep {
            let inner = properties.iter().flat_map(|(name, sources)| self.content_of(name, sources));
            return inner.take(MAX_FEATURES).collect();
        }
        let with = properties.iter().map(|(name, _)| format!("with {name}"));
        values.chain(with).take(MAX_FEATURES).collect()
    }

    /// What a property is, and the properties that it has itself.
    fn content_of(&self, name: &str, sources: &[At<'a>]) -> Vec<String> {
        let Some(all) = All::of(self.document, sources) else { return Vec::new() };
        let kind = self.held(&all).or(match all.kinds().each().as_slice() {
            [only] => Some(kind_name(*only).to_owned()),
            _ => None,
        });
        let items = All::of(self.document, &all.items());
        let inner = if all.properties().is_empty() { items.as_ref().unwrap_or(&all) } else { &all };
        let inner = inner.properties().into_keys().filter(|name| is_name(name));
        let inner: Vec<String> = inner.map(|inner| format!("with {name} {inner}")).collect();
        kind.map(|kind| format!("with {name} {kind}")).into_iter().chain(inner).collect()
    }

    /// What lists and maps hold.
    fn held(&self, all: &All<'a>) -> Option<String> {
        match all.kinds().each().as_slice() {
            [Kind::Array] if Tuple::of(all).only().is_none() => None,
            [Kind::Array] => Some(format!("{} list", self.element_word(all.items().last()?)?)),
            [Kind::Object] if all.properties().is_empty() => {
                let rest = all.parts.iter().rev().find_map(|part| part.get("additionalProperties"))?;
                Some(format!("{} map", self.element_word(&rest)?))
            }
            _ => None,
        }
    }

    fn element_word(&self, at: &At<'a>) -> Option<String> {
        if let Some(name) = at.text("$ref").map(name_of) {
            return Some(name).filter(|name| is_name(name));
        }
        if let Some(title) = at.text("title").filter(|title| is_name(title)) {
            return Some(title.to_owned());
        }
        let all = All::of(self.document, std::slice::from_ref(at))?;
        match all.kinds().each().as_slice() {
            [only] => Some(kind_name(*only).to_owned()),
            _ => None,
        }
    }

    fn kind(&self, own: &Alternative<'_, 'a>) -> &'static str {
        let Some(all) = &own.all else { return "value" };
        match all.kinds().each().as_slice() {
            [Kind::String] if !all.enumerated().is_empty() => "value",
            [Kind::Array] if Tuple::of(all).only().is_none() => "tuple",
            [only] => kind_name(*only),
            _ if all.groups().iter().flatten().any(|branch| self.is_object(branch)) => "object",
            _ => "value",
        }
    }

    /// Whether values of a schema are objects.
    fn is_object(&self, at: &At<'a>) -> bool {
        let all = All::of(self.document, std::slice::from_ref(at));
        all.is_some_and(|all| all.kinds().each() == [Kind::Object])
    }
}

impl<'s, 'a> Alternative<'s, 'a> {
    fn new((sources, tags): (&'s Vec<At<'a>>, &'s Vec<String>), base: &HashSet<NodeId>) -> Self {
        let branches = sources.iter().filter(|source| !base.contains(&source.id())).collect();
        Self { sources, branches, tags, all: None }
    }

    /// The name that the document's author chose for it.
    fn chosen(&self) -> Option<String> {
        self.sources.last()?.text("x-rust-name").map(str::to_owned)
    }

    /// The one value of the property that tells the alternatives apart.
    fn tag(&self, property: &str) -> Option<String> {
        let [tag] = self.tags else { return None };
        let is_number = !tag.is_empty() && tag.bytes().all(|byte| byte.is_ascii_digit());
        Some(if is_number { format!("{property} {tag}") } else { tag.clone() }).filter(|tag| is_name(tag))
    }

    /// A few values of that property.
    fn several_tags(&self) -> Option<String> {
        let few = 2..=MAX_PROPERTIES;
        let is_short =
            self.tags.iter().map(String::len).sum::<usize>() <= MAX_LENGTH && self.tags.iter().all(|tag| is_name(tag));
        (is_short && few.contains(&self.tags.len())).then(|| self.tags.join(" or "))
    }

    /// What is said of it in a few words, as other documents do in a title.
    fn short_description(&self) -> Option<String> {
        let said = self.branches.iter().flat_map(|branch| branch.elements_of("allOf").chain([(*branch).clone()]));
        let said: Vec<&str> = said.filter_map(|at| at.text("description")).map(str::trim).collect();
        let is_short =
            |text: &str| is_name(text) && text.split_whitespace().count() <= MAX_WORDS && !text.contains('.');
        said.iter().rev().find(|text| is_short(text)).map(|text| (*text).to_owned())
    }

    /// The title that stands at the alternative itself.
    fn title(&self) -> Option<String> {
        let [branch] = self.branches.as_slice() else { return None };
        branch.text("title").filter(|title| is_name(title)).map(str::to_owned)
    }

    /// What it refers to; of several schemas that hold at once, each by its reference or title.
    fn reference(&self) -> Option<String> {
        let word = |branch: &&At<'a>| branch.text("$ref").map(name_of).or(branch.text("title").map(str::to_owned));
        let words: Option<Vec<String>> = self.branches.iter().map(word).collect();
        words.filter(|words| !words.is_empty()).map(|words| words.join(" "))
    }

    /// What the branches of its `allOf` refer to.
    fn bases(&self) -> Vec<String> {
        let branches = self.branches.iter().flat_map(|branch| branch.elements_of("allOf"));
        branches.filter_map(|branch| branch.text("$ref").map(name_of)).collect()
    }

    /// The only value of a scalar.
    fn only_value(&self) -> Option<&'a Node> {
        let all = self.all.as_ref()?;
        all.scalar()?;
        let values = all.enumerated();
        values.first().copied().filter(|_| values.len() == 1)
    }

    /// All of a few properties.
    fn properties(&self) -> Option<String> {
        let properties = self.all.as_ref()?.properties();
        let few = 1..=MAX_PROPERTIES;
        few.contains(&properties.len()).then(|| properties.keys().copied().collect::<Vec<_>>().join(" and "))
    }
}

/// Whether two alternatives are written alike.
fn says_the_same(one: (&Vec<At<'_>>, &Vec<String>), other: (&Vec<At<'_>>, &Vec<String>)) -> bool {
    let nodes = || one.0.iter().zip(other.0);
    one.1 == other.1 && one.0.len() == other.0.len() && nodes().all(|(one, other)| one.node == other.node)
}

/// The schema that each refers to, or the one of several that its sisters do not: what all have in common says nothing.
fn references(list: &[Alternative<'_, '_>]) -> Vec<Option<String>> {
    let bases: Vec<Vec<String>> = list.iter().map(Alternative::bases).collect();
    let mut counts: HashMap<&str, usize> = HashMap::default();
    bases.iter().flatten().for_each(|name| *counts.entry(name).or_default() += 1);
    let name = |(own, bases): (&Alternative<'_, '_>, &Vec<String>)| {
        let alone = bases.iter().filter(|name| counts.get(name.as_str()) == Some(&1)).collect::<Vec<_>>();
        own.reference().or_else(|| alone.last().map(|name| (*name).clone()))
    };
    list.iter().zip(&bases).map(name).collect()
}

/// The names that are found so far.
struct Naming {
    names: Vec<Option<String>>,
    /// As [`plain`] has them.
    taken: HashSet<String>,
}

impl Naming {
    /// Takes what tells an alternative apart from all others.
    fn offer(&mut self, offered: Vec<Option<String>>) {
        let plain: Vec<Option<String>> = offered.iter().map(|name| name.as_deref().map(plain)).collect();
        let mut counts: HashMap<&str, usize> = HashMap::default();
        plain.iter().flatten().for_each(|name| *counts.entry(name).or_default() += 1);
        for ((own, offered), plain) in self.names.iter_mut().zip(offered).zip(&plain) {
            let (None, Some(offered), Some(plain)) = (&own, offered, plain) else { continue };
            if counts.get(plain.as_str()) == Some(&1) && self.taken.insert(plain.clone()) {
                *own = Some(offered);
            }
        }
    }

    /// As [`Self::offer`], unless nothing is left to be named.
    fn offer_lazily(&mut self, offered: impl FnOnce() -> Vec<Option<String>>) {
        if self.is_open() {
            self.offer(offered());
        }
    }

    /// Whether something is left to be named.
    fn is_open(&self) -> bool {
        self.names.iter().any(Option::is_none)
    }
}

/// What is left of a name that Rust would not tell from another.
fn plain(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Whether a text reads as a name: short, of letters, and no address.
pub fn is_name(text: &str) -> bool {
    let longest = if text.contains(char::is_whitespace) { MAX_LENGTH } else { MAX_WORD };
    text.len() <= longest && text.contains(char::is_alphabetic) && !text.contains(['/', '\n'])
}

/// The only value of a property in words.
fn spoken(property: &str, value: &Node) -> Option<String> {
    let name = match value {
        Node::Bool(true) => property.to_owned(),
        Node::Bool(false) => format!("not {property}"),
        Node::Number(number) if property.is_empty() => format!("value {number}"),
        Node::Number(number) => format!("{property} {number}"),
        value => value.as_str()?.to_owned(),
    };
    Some(name).filter(|name| is_name(name))
}

/// What to call a type of JSON.
pub fn kind_name(kind: Kind) -> &'static str {
    match kind {
        Kind::String => "string",
        Kind::Integer => "integer",
        Kind::Number => "number",
        Kind::Boolean => "boolean",
        Kind::Array => "list",
        Kind::Object => "object",
    }
}
