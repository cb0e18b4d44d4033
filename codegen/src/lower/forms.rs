//! What is sent of a type and what is received of it: the two differ where a property is read-only, and in a patch.

use super::direction::{Directions, Reach};
use crate::hash::HashMap;
use crate::ir::media::is_merge_patch;
use crate::ir::{
    Additional, Body, Demand, Events, Field, Form, Operation, Owner, ResponseBody, Shape, Type, TypeDef, TypeId,
};

/// Gives each type the form that fits its uses.
///
/// What only comes from the server has all that the document requires. Where a type that has required read-only
/// properties, or holds one that has, goes both ways, what is sent of it is a type of its own without these. So is what a
/// merge patch sends (RFC 7396), in which null removes a member: unless it is sent as nothing else.
pub fn settle(types: &mut Vec<TypeDef>, operations: &mut [Operation], events: &mut [Events]) {
    let directions = Directions::of(types, operations, events);
    let mut forms = Forms::default();
    forms.choose(types, &directions);
    forms.write(types);
    forms.retarget(operations, events);
    for (index, definition) in types.iter_mut().enumerate() {
        let reach = forms.reach(&directions, index);
        if let Shape::Struct { fields, .. } = &mut definition.shape {
            fields.iter_mut().for_each(|field| field.demand = demand(field, reach));
        }
    }
}

/// What stands for each type in requests, where that is not the type itself as it was.
#[derive(Default)]
struct Forms {
    sent: HashMap<usize, usize>,
    patched: HashMap<usize, usize>,
    /// The types that there were before.
    count: usize,
}

impl Forms {
    /// Which types have a form of their own: those that differ, and those that hold one.
    fn choose(&mut self, types: &[TypeDef], directions: &Directions) {
        self.count = types.len();
        let mut next = types.len();
        let mut new = |index: usize, is_shared: bool| {
            let own = if is_shared { next } else { index };
            next += usize::from(is_shared);
            (index, own)
        };
        let is_split = |index: usize| directions.of_type(index).is_received && adds_read_only(&types[index]);
        let sent = directions.holding(types, Reach::Sent, is_split);
        self.sent = sent.iter().map(|index| new(*index, directions.of_type(*index).is_received)).collect();
        let differs = |index: usize| is_split(index) || has_optional(&types[index]) || self.holds_sent(&types[index]);
        let patched = directions.holding(types, Reach::Patched, differs);
        let is_shared = |index: usize| directions.of_type(index).is_received || directions.of_type(index).is_sent;
        self.patched = patched.into_iter().map(|index| new(index, is_shared(index))).collect();
    }

    /// Whether a part of the type is sent in another form.
    fn holds_sent(&self, definition: &TypeDef) -> bool {
        definition.shape.types().into_iter().filter_map(Type::named).any(|id| self.sent.contains_key(&id.0))
    }

    /// Adds the forms to the types, or makes them of those that are nothing else.
    fn write(&self, types: &mut Vec<TypeDef>) {
        let both = [(&self.sent, Form::Sent), (&self.patched, Form::Patch)];
        let mut written: Vec<(usize, TypeDef)> = Vec::new();
        for (forms, form) in both {
            for (from, to) in forms {
                let mut definition = types[*from].clone();
                if from != to {
                    definition.owner = Owner::Form(TypeId(*from), form);
                }
                self.rewrite(&mut definition.shape, form, from != to);
                written.push((*to, definition));
            }
        }
        written.sort_by_key(|(to, _)| *to);
        for (to, definition) in written {
            match types.get_mut(to) {
                Some(place) => *place = definition,
                None => types.push(definition),
            }
        }
    }

    fn rewrite(&self, shape: &mut Shape, form: Form, is_new: bool) {
        let is_patch = form == Form::Patch;
        match shape {
            Shape::Struct { fields, additional } => {
                fields.retain(|field| !field.read_only || !(is_new || is_patch));
                for field in fields {
                    self.put(&mut field.ty, form);
                    field.nullable |= is_patch && !field.required;
                }
                if let Additional::Kept(ty) = additional {
                    self.put(ty, form);
                    if is_patch {
                        removable(ty);
                    }
                }
            }
            // As of a list, what it holds is no patch.
            Shape::Tuple { fields, rest } => {
                fields.iter_mut().for_each(|field| self.put(&mut field.ty, Form::Sent));
                if let Additional::Kept(ty) = rest {
                    self.put(ty, Form::Sent);
                }
            }
            Shape::Union(union) => union.variants.iter_mut().for_each(|variant| self.put(&mut variant.ty, form)),
            Shape::Enum(_) | Shape::Integers(_) | Shape::Numbers(_) => {}
        }
    }

    /// Puts the forms of types in their place.
    fn put(&self, ty: &mut Type, form: Form) {
        match ty {
            Type::Named(id) => {
                let forms = if form == Form::Patch { &self.patched } else { &self.sent };
                id.0 = forms.get(&id.0).copied().unwrap_or(id.0);
            }
            Type::OrNull(inner) => self.put(inner, form),
            Type::Map(inner) => {
                self.put(inner, form);
                if form == Form::Patch {
                    removable(inner);
                }
            }
            // A list replaces the one that is there (RFC 7396 §1): what it holds is no patch.
            Type::List(inner) | Type::JsonText(inner) => self.put(inner, Form::Sent),
            _ => {}
        }
    }

    /// Lets requests send the forms.
    fn retarget(&self, operations: &mut [Operation], events: &mut [Events]) {
        if self.sent.is_empty() && self.patched.is_empty() {
            return;
        }
        for operation in operations {
            if let Some(body) = &mut operation.body {
                self.retarget_body(body);
            }
            for parameter in &mut operation.parameters {
                let mut ty = parameter.ty.clone();
                self.put(&mut ty, Form::Sent);
                if ty != parameter.ty {
                    std::sync::Arc::make_mut(parameter).ty = ty;
                }
            }
        }
        let answers = events.iter_mut().flat_map(|events| &mut events.list).flat_map(|event| &mut event.answers);
        for body in answers.filter_map(|answer| answer.body.as_mut()) {
            match body {
                ResponseBody::Json(ty) | ResponseBody::Xml { ty, .. } => self.put(ty, Form::Sent),
                ResponseBody::Items(feed) => self.put(&mut feed.ty, Form::Sent),
                ResponseBody::Text | ResponseBody::Bytes => {}
            }
        }
    }

    fn retarget_body(&self, body: &mut Body) {
        let form = |contents: &[crate::ir::Content]| {
            let is_patch = contents.iter().any(|content| is_merge_patch(&content.media_type));
            if is_patch { Form::Patch } else { Form::Sent }
        };
        self.put(&mut body.ty, form(&body.contents));
        for other in &mut body.others {
            self.put(&mut other.ty, form(&other.contents));
        }
    }

    /// Where a type goes, now that its other forms go elsewhere.
    fn reach(&self, directions: &Directions, index: usize) -> Reached {
        if index >= self.count {
            return Reached { is_sent: true, is_received: false };
        }
        let of = directions.of_type(index);
        let is_sent = of.is_sent && self.sent.get(&index).is_none_or(|form| *form == index);
        let is_patched = of.is_patched && self.patched.get(&index).is_none_or(|form| *form == index);
        Reached { is_sent: is_sent || is_patched, is_received: of.is_received }
    }
}

/// Where a type goes.
#[derive(Clone, Copy)]
struct Reached {
    is_sent: bool,
    is_received: bool,
}

/// Lets null stand for a member of a map that is to be removed.
fn removable(ty: &mut Type) {
    if !matches!(ty, Type::Any | Type::OrNull(_)) {
        *ty = Type::OrNull(Box::new(std::mem::replace(ty, Type::Any)));
    }
}

/// Whether a type has properties that the server always sends, and no client.
fn adds_read_only(definition: &TypeDef) -> bool {
    let Shape::Struct { fields, .. } = &definition.shape else { return false };
    fields.iter().any(|field| field.required && field.read_only && !field.write_only && !field.nullable)
}

/// Whether a patch may remove what null is no value of.
fn has_optional(definition: &TypeDef) -> bool {
    let Shape::Struct { fields, additional } = &definition.shape else { return false };
    let is_plain = |ty: &Type| !matches!(ty, Type::Any | Type::OrNull(_));
    let has_map = |ty: &Type| matches!(ty, Type::Map(inner) if is_plain(inner));
    fields.iter().any(|field| !field.required && !field.nullable || has_map(&field.ty))
        || matches!(additional, Additional::Kept(ty) if is_plain(ty))
}

/// Who gives a property.
fn demand(field: &Field, reached: Reached) -> Demand {
    match (field.read_only, field.write_only) {
        _ if !field.required => Demand::Nobody,
        (true, false) if reached.is_sent || !reached.is_received => Demand::Nobody,
        (false, true) if reached.is_sent && !reached.is_received => Demand::Everybody,
        (false, true) if reached.is_received && !reached.is_sent => Demand::Nobody,
        (false, true) => Demand::Request,
        _ => Demand::Everybody,
    }
}

/// Marks the forms of types that can be made of these: where nothing is asked for that they may lack.
pub fn connect(types: &mut [TypeDef]) {
    let mut open: Vec<usize> = Vec::new();
    for index in 0..types.len() {
        if let Owner::Form(from, _) = types[index].owner {
            if is_made_of(&types[index], &types[from.0]) {
                types[index].made_of = Some(from);
            } else {
                open.push(index);
            }
        }
    }
    let mut holders: HashMap<usize, Vec<usize>> = HashMap::default();
    for (index, definition) in types.iter().enumerate().filter(|(_, definition)| definition.made_of.is_some()) {
        for id in definition.shape.types().into_iter().filter_map(Type::named) {
            holders.entry(id.0).or_default().push(index);
        }
    }
    while let Some(index) = open.pop() {
        for holder in holders.remove(&index).unwrap_or_default() {
            if types[holder].made_of.take().is_some() {
                open.push(holder);
            }
        }
    }
}

/// Whether what was received has all that is sent, types aside.
fn is_made_of(sent: &TypeDef, received: &TypeDef) -> bool {
    match (&sent.shape, &received.shape) {
        (Shape::Struct { fields, .. }, Shape::Struct { fields: known, .. })
        | (Shape::Tuple { fields, .. }, Shape::Tuple { fields: known, .. }) => fields.iter().all(|field| {
            let held = |field: &Field| (field.demand, field.required, field.endless);
            let fits = |known: &Field| known.nullable == field.nullable || field.nullable && !field.required;
            let known = known.iter().find(|known| known.name == field.name);
            known.is_some_and(|known| held(known) == held(field) && fits(known) && can_become(&known.ty, &field.ty))
        }),
        (Shape::Union(union), Shape::Union(known)) => {
            union.variants.iter().zip(&known.variants).all(|(variant, known)| can_become(&known.ty, &variant.ty))
        }
        _ => false,
    }
}

/// Whether a type can become its form: a text that holds JSON cannot, for it is kept as it is.
fn can_become(received: &Type, sent: &Type) -> bool {
    match (received, sent) {
        (received, sent) if received == sent => true,
        (Type::OrNull(received), Type::OrNull(sent))
        | (Type::List(received), Type::List(sent))
        | (Type::Map(received), Type::Map(sent)) => can_become(received, sent),
        (Type::Named(_), Type::Named(_)) => true,
        (received, Type::OrNull(sent)) => can_become(received, sent),
        _ => false,
    }
}
