//! Objects, maps and lists.

use super::Lowering;
use super::all::{All, Extra};
use super::facets::{Facets, first_said};
use super::schema::{Key, Lowered, Parts, owner_of_part};
use super::tuple::Tuple;
use super::wanted::property_path;
use super::xml;
use crate::document::{At, Kind};
use crate::hash::IndexMap;
use crate::ir::{Additional, Demand, Docs, Field, Lenient, Owner, Shape, Type, TypeId};
use crate::tree::{Text, shrink};

impl<'a> Lowering<'a, '_> {
    /// A list, or a tuple where each place has a schema of its own.
    pub fn array(&mut self, all: &All<'a>, owner: Owner, key: &Key) -> Type {
        let tuple = Tuple::of(all);
        match tuple.only() {
            Some(items) => Type::List(Box::new(self.combined(&items, owner_of_part(owner, "item")).element())),
            None => self.unfinished(all, owner, key, Parts::Tuple),
        }
    }

    /// An object with known properties, or a map.
    pub fn object(&mut self, all: &All<'a>, owner: Owner, key: &Key) -> Type {
        if !all.properties().is_empty() || !all.required().is_empty() {
            return self.unfinished(all, owner, key, Parts::Object);
        }
        match all.extra() {
            Extra::Of(schemas) => {
                let key = key.of_kind(Kind::Object);
                let element = self.any_of(all, &schemas, owner_of_part(owner, "value"), &key);
                Type::Map(Box::new(element))
            }
            Extra::Nothing | Extra::Never | Extra::Anything => Type::AnyObject,
        }
    }

    /// A value of any of some schemas.
    pub fn any_of(&mut self, all: &All<'a>, schemas: &[At<'a>], owner: Owner, key: &Key) -> Type {
        match schemas {
            [only] => self.schema(only, owner).element(),
            _ => {
                let alternatives = schemas.iter().map(|at| vec![at.clone()]).collect();
                self.alternatives(all, alternatives, owner, key).element()
            }
        }
    }

    /// Lowers the properties of an object.
    pub fn object_parts(&mut self, id: TypeId, all: &All<'a>, owner: Owner) {
        let additional = match all.extra() {
            Extra::Of(schemas) => {
                let owner = Owner::Type(id, vec!["additional".to_owned(), "property".to_owned()]);
                let key = Key::new(&schemas).of_kind(Kind::Object);
                Additional::Kept(self.any_of(all, &schemas, owner, &key))
            }
            Extra::Anything => Additional::Kept(Type::Any),
            Extra::Nothing => Additional::Unknown,
            Extra::Never => Additional::Ignored,
        };
        let fields = self.fields(id, all, &additional);
        self.define(id, self.definition(all, owner, Shape::Struct { fields, additional }));
    }

    fn fields(&mut self, id: TypeId, all: &All<'a>, additional: &Additional) -> Vec<Field> {
        let required = all.required();
        let own = all.at.get("properties");
        let mut fields: IndexMap<&str, Field> = IndexMap::default();
        for (name, sources) in &all.properties() {
            let own = own.as_ref().and_then(|properties| properties.get(name));
            fields.insert(name, self.field(id, own, name, sources, required.contains_key(name)));
        }
        for (name, at) in &required {
            if fields.contains_key(name) {
                continue;
            }
            let ty = match additional {
                Additional::Kept(ty) => ty.clone(),
                Additional::Ignored | Additional::Unknown => Type::Any,
            };
            if ty == Type::Any {
                self.document.warning(
                    at,
                    format!("`{name}` is required, but no property of this name is declared: it takes any JSON value"),
                    "declare it in `properties`, or remove it from `required`",
                );
            }
            fields.insert(name, undeclared(name, at, ty));
        }
        let mut fields: Vec<Field> = fields.into_values().collect();
        shrink(&mut fields);
        xml::tell_apart(&mut fields);
        self.open_envelope(all, &mut fields);
        fields
    }

    /// The name that the configuration gives to a property, whichever of the schemas that declare it is named there.
    fn renamed(&self, sources: &[At<'a>]) -> Option<Text> {
        let renamed = &self.config.rename.properties;
        if renamed.is_empty() {
            return None;
        }
        let paths = sources.iter().rev().filter_map(|at| property_path(&at.pointer()));
        paths.filter_map(|path| renamed.get(&path)).map(|name| name.as_str().into()).next()
    }

    /// A property, perhaps one that several schemas declare: its values satisfy them all.
    /// `own` is what the type's own schema says of it.
    pub fn field(&mut self, id: TypeId, own: Option<At<'a>>, name: &str, sources: &[At<'a>], required: bool) -> Field {
        let says_type =
            |at: &&At<'a>| All::of(self.document, std::slice::from_ref(*at)).is_some_and(|all| all.says_type());
        let typed: Vec<At<'a>> = match sources {
            [_] => sources.to_vec(),
            _ => sources.iter().filter(says_type).cloned().collect(),
        };
        let describing = typed.last().or(sources.last());
        let elsewhere = describing.filter(|at| own.is_none_or(|own| own.id() != at.id()));
        let lowered = match typed.as_slice() {
            [] => Lowered::any(),
            typed => self.combined(typed, Owner::Type(id, vec![name.to_owned()])),
        };
        let facets: Vec<Facets> = sources.iter().rev().map(|at| self.facets(at)).collect();
        let constraints = facets.iter().map(|facets| &facets.constraints).find(|c| !c.is_empty());
        let fixed = self.only_value(&typed, &lowered);
        Field {
            elsewhere: elsewhere.map(|at| Box::new(at.place())),
            name: name.to_owned(),
            rust_name: self.renamed(sources).or_else(|| facets.iter().find_map(|facets| facets.rust_name.clone())),
            docs: facets.iter().fold(Docs::default(), |docs, facets| first_said(docs, facets.docs.clone())),
            ty: lowered.ty,
            required,
            demand: if required { Demand::Everybody } else { Demand::Nobody },
            nullable: lowered.nullable,
            fixed: fixed.map(Box::new),
            read_only: facets.iter().any(|facets| facets.read_only),
            write_only: facets.iter().any(|facets| facets.write_only),
            deprecated: facets.iter().any(|facets| facets.deprecated),
            boxed: false,
            endless: false,
            secret: facets.iter().any(|facets| facets.secret),
            lenient: if facets.iter().any(|facets| facets.lenient) { self.lenient(&typed) } else { Lenient::Never },
            bare: false,
            default: facets.iter().find_map(|facets| facets.default.clone()).map(Box::new),
            constraints: constraints.cloned().unwrap_or_default(),
            example: facets.iter().find_map(|facets| facets.example.clone()).map(Box::new),
            xml: self.has_xml.then(|| Box::new(self.xml(sources, name))),
        }
    }
}

fn undeclared(name: &str, at: &At<'_>, ty: Type) -> Field {
    Field {
        elsewhere: Some(Box::new(at.place())),
        name: name.to_owned(),
        rust_name: None,
        docs: Docs::default(),
        ty,
        required: true,
        demand: Demand::Everybody,
        nullable: false,
        fixed: None,
        read_only: false,
        write_only: false,
        deprecated: false,
        boxed: false,
        endless: false,
        secret: false,
        lenient: Lenient::Never,
        bare: false,
        default: None,
        constraints: Box::default(),
        example: None,
        xml: None,
    }
}
